"use strict";
exports.id = 552;
exports.ids = [552];
exports.modules = {

/***/ 3552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _logic_compare__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7566);
/* harmony import */ var _policy_document__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2164);
/* harmony import */ var _policy_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var _report_escape_terminal__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2457);
/* harmony import */ var _report_witness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2194);
/* harmony import */ var _output__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3602);
/* harmony import */ var _policy_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9164);








async function run(input, io) {
    const [older = '', newer = ''] = input.operands;
    const type = input.choice('type', _policy_document__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_TYPES */ .ty) ?? likeliestType(io.cwd, older, newer);
    const [old, fresh] = [older, newer].map((file) => (0,_policy_file__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyFile */ .BK)(io.cwd, file, type, { lenient: true }));
    const comparison = (0,_logic_compare__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(old, fresh, type);
    if (comparison.relation === 'undetermined') {
        // What is missing and matters is told at its place.
        for (const file of [older, newer])
            (0,_policy_file__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyFile */ .BK)(io.cwd, file, type);
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${older} and ${newer} cannot be compared: ${comparison.reason ?? 'too complex'}`, undefined, knownOf(comparison).map((message) => ({ message })));
    }
    (0,_output__WEBPACK_IMPORTED_MODULE_4__/* .emit */ .I)(input.text('format') === 'json' ? inJson(comparison) : inWords(comparison), input, io);
    return comparison.gained === null ? 0 : 1;
}
/** The one direction of two that was decided all the same. */
function knownOf({ gained, lost }) {
    return [
        ...(gained ? [`NEW surely allows what OLD does not: ${oneLine((0,_report_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessRequest */ .rv)(gained.witness))}`] : []),
        ...(lost ? [`OLD surely allows what NEW does not: ${oneLine((0,_report_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessRequest */ .rv)(lost.witness))}`] : []),
    ];
}
/** The likeliest type that both documents can have by their shape. */
function likeliestType(cwd, older, newer) {
    const [first, second] = [older, newer].map((file) => (0,_policy_parse__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)((0,_policy_file__WEBPACK_IMPORTED_MODULE_5__/* .policyNode */ .fK)(cwd, file)).candidateTypes);
    const common = first.find((type) => second.includes(type));
    if (common !== undefined)
        return common;
    const strange = [older, newer].find((_, index) => [first, second][index].length === 0);
    if (strange !== undefined) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${strange} is the policy of a resource of a kind that has no type here; --type bucket compares the two as policies of any resource`);
    }
    throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${older} and ${newer} are policies of different types; say which is meant with --type`);
}
function inJson({ relation, gained, lost }) {
    const answer = { relation, gained: gained?.witness ?? null, lost: lost?.witness ?? null };
    return `${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$m)(JSON.stringify(answer, null, 2))}\n`;
}
const RELATION = {
    equivalent: 'equivalent: NEW allows exactly what OLD allows',
    narrower: 'narrower: NEW allows less than OLD, and nothing besides',
    broader: 'broader: NEW allows what OLD allows, and more',
    incomparable: 'incomparable: NEW allows something that OLD does not, and the reverse',
};
function inWords({ relation, gained, lost }) {
    const head = relation === 'undetermined' ? relation : RELATION[relation];
    return `${[head, ...told('gained', gained), ...told('lost', lost)].join('\n')}\n`;
}
function told(what, difference) {
    if (difference === null)
        return [];
    const { witness, granting, refusing } = difference;
    const statements = [...granting, ...refusing].map(({ statement: { at, effect } }) => (0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(`  ${effect ?? 'statement'} at ${at.file}:${at.line}:${at.column}`));
    return [
        '',
        (0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(`${what}: ${(0,_report_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessInWords */ .cN)(witness)}`),
        ...statements,
        `  as a request: ${oneLine((0,_report_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessRequest */ .rv)(witness))}`,
    ];
}
/** The request on one line, to be copied. */
function oneLine(request) {
    return (0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(request.replaceAll(/\n\s*/g, ' '));
}


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   fK: () => (/* binding */ policyNode)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _policy_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5887);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6980);
/* harmony import */ var _source_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7217);




/** @throws UserError if the file cannot be read or is no JSON */
function readJsonFile(cwd, file) {
    const { node, problems } = (0,_source_json__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)((0,_source_files__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)(file, cwd).text, file);
    const [problem] = problems;
    if (node === undefined)
        throw asUserError(problem ?? { message: 'this is no JSON', help: '' }, file);
    return node;
}
/**
 * The one policy document of a file: bare, or as the AWS CLI prints it. It may be larger than AWS's quotas, which
 * differ by account and say nothing of what it means.
 *
 * @param lenient a missing element is left open, for whoever asks to find out whether it matters
 * @throws UserError where there is none, there are several, or IAM would refuse it
 */
function readPolicyFile(cwd, file, type, { lenient = false } = {}) {
    const { document, refused } = (0,_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(policyNode(cwd, file), type, { anySize: true });
    const problem = refused.find(({ rule }) => !(lenient && rule === 'missing-element'));
    if (problem !== undefined)
        throw asUserError(problem, file);
    return document;
}
/** @throws UserError where there is no policy, or there are several */
function policyNode(cwd, file) {
    const root = readJsonFile(cwd, file);
    const [found, another] = policiesIn(root);
    if (found === undefined) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this is no policy document: it has no Statement', placeOf(root, file));
    }
    if (another !== undefined) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this holds several policy documents; put the one that is meant in a file of its own', placeOf(another, file));
    }
    return found;
}
/** How deep the AWS CLI wraps a document: `{"Role": {"AssumeRolePolicyDocument": …}}`, `{"PolicyVersion": {"Document": …}}`. */
const WRAPPING = 3;
function policiesIn(node, depth = WRAPPING) {
    const shaped = (0,_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .isPolicyShaped */ .a)(node);
    if (shaped)
        return [node];
    if (node.kind === 'string') {
        const inner = (0,_source_json__WEBPACK_IMPORTED_MODULE_3__/* .parseInner */ .iI)(node)?.node;
        return inner === undefined ? [] : policiesIn(inner, 0);
    }
    if (node.kind !== 'object' || depth === 0)
        return [];
    return node.members.flatMap(({ value }) => policiesIn(value, depth - 1));
}
function asUserError({ message, help, ...at }, file) {
    const place = { file: at.file ?? file, line: at.line ?? 1, column: at.column ?? 1 };
    return new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${message} ${help}`.trim(), place);
}
function placeOf({ at }, file) {
    return { file, line: at.line, column: at.column };
}


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ orderedWitness),
/* harmony export */   cN: () => (/* binding */ witnessInWords),
/* harmony export */   rv: () => (/* binding */ witnessRequest)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

/** The witness as members of a request in the order `simulate` documents, context keys sorted. */
function orderedWitness(witness) {
    const { principal, action, resource, resourceAccount } = witness;
    const keys = Object.entries(witness.context).sort(([a], [b]) => (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
    return { principal, action, resource, resourceAccount, context: Object.fromEntries(keys) };
}
/** The witness as a file that `trustproof simulate --request` takes. */
function witnessRequest(witness) {
    return JSON.stringify(orderedWitness(witness), null, 2);
}
/** The witness as a sentence without its full stop; every name and value passes through `quote`. */
function witnessInWords(witness, quote = (name) => name) {
    const { principal, action, resource, resourceAccount, context } = orderedWitness(witness);
    const caller = principal === '*' ? 'an anonymous caller' : quote(principal);
    const account = resourceAccount === '' ? '' : ` of account ${quote(resourceAccount)}`;
    const keys = Object.entries(context).map(([key, value]) => `${quote(key)} = ${valueInWords(value, quote)}`);
    const carrying = keys.length === 0 ? 'carrying no further context' : `carrying ${keys.join(' and ')}`;
    return `${caller} calls ${quote(action)} on ${quote(resource)}${account}, ${carrying}`;
}
function valueInWords(value, quote) {
    if (typeof value === 'string')
        return quote(JSON.stringify(value));
    if (isList(value))
        return quote(`[${value.map((item) => JSON.stringify(item)).join(', ')}]`);
    return `the value of the environment variable ${quote(value.env)}`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
;