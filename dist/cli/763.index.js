"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 3602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _entry_write_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);


/** To the file that `--output` names, relative to `root`, or to standard output. */
function emit(text, input, io, root = io.cwd) {
    const file = input.text('output');
    if (file === undefined)
        io.out(text);
    else
        (0,_entry_write_file__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, file), text, root);
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

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/logic/evaluate.js + 9 modules
var evaluate = __webpack_require__(8498);
// EXTERNAL MODULE: ./build/src/logic/evaluate/facts.js
var facts = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/logic/symbols.js
var symbols = __webpack_require__(2042);
;// CONCATENATED MODULE: ./build/src/logic/simulate.js





/**
 * The decision over one request and the statements that made it. Of a caller
 * whose own policies are not given, the role's account is taken to allow
 * nothing (E5), and another account, which is out of sight, what it is asked.
 *
 * @throws UserError where the principal is none, the context contradicts it,
 *   or the answer rests on a part of a policy that is not known
 */
function simulate(policies, request) {
    const { decision, statements, because } = (0,evaluate/* evaluate */._)(withOwn(policies, request), request);
    if (decision === 'unknown') {
        throw new finding/* UserError */.yo(`The request cannot be decided, because it rests on what is not known: ${because.join('; ')}.`, statements[0] && placeOf(statements[0].statement.at));
    }
    return { decision, statements: statements.map(simulated) };
}
function withOwn(policies, { principal, resourceAccount }) {
    return principal.split(':')[4] === resourceAccount ? { identity: [], ...policies } : policies;
}
function simulated({ statement }) {
    const { sid, at, effect } = statement;
    const text = sid && (0,policy_text/* known */.eO)(sid);
    return {
        ...placeOf(at),
        effect: effect ?? 'Allow',
        ...(text === undefined ? {} : { sid: text }),
    };
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}
const MEMBERS = ['principal', 'action', 'resource', 'resourceAccount', 'context'];
/**
 * The request of a `simulate --request` file, which is also the form of every
 * printed witness. `{ "env": NAME }` in `context` stands for the value of that
 * environment variable. `resourceAccount` may be left out where the resource's
 * ARN names its account.
 *
 * @param env looks an environment variable up
 * @throws UserError with file, line and column, what was expected and what to do
 */
function readRequest(node, env) {
    if (node.kind !== 'object')
        throw mistake(node.at, `The request must be an object with ${list(MEMBERS)}.`);
    const members = membersOf(node);
    const text = (name) => textOf(required(node, members, name), name);
    const principal = text('principal');
    const action = actionOf(required(node, members, 'action'));
    const resource = text('resource');
    const request = {
        principal,
        action,
        resource,
        resourceAccount: accountOf(members.get('resourceAccount'), resource, node),
        context: contextOf(members.get('context'), env),
    };
    judgeCaller(request, members);
    return request;
}
/** Whether there is such a principal, and the context agrees with it; of one that holds an unknown the policies tell. */
function judgeCaller(request, members) {
    if (request.principal.includes('${'))
        return;
    const place = members.get('principal').value.at;
    placed(place, () => new facts/* RequestFacts */.F({ ...request, context: {} }, new symbols/* SymbolTable */.Xy()));
    const account = /^arn:[^:]*:(?:iam|sts):[^:]*:([^:]*):/.exec(request.principal)?.[1];
    if (account !== undefined && account !== 'cloudfront' && !/^\d{12}$/.test(account)) {
        throw mistake(place, `The account ${JSON.stringify(account)} of the principal is not 12 digits.`);
    }
    if (request.principal !== '*' && /[*?]/.test(request.principal)) {
        throw mistake(place, 'A request is made by one principal: write it without wildcards.');
    }
    const context = members.get('context')?.value;
    for (const { key, keyAt } of context?.kind === 'object' ? context.members : []) {
        const value = request.context[key];
        if (value === undefined || JSON.stringify(value).includes('${'))
            continue;
        placed(keyAt, () => new facts/* RequestFacts */.F({ ...request, context: { [key]: value } }, new symbols/* SymbolTable */.Xy()));
    }
}
/** What a mistake found by reading the request stands at. */
function placed(at, read) {
    try {
        read();
    }
    catch (error) {
        throw error instanceof finding/* UserError */.yo ? mistake(at, error.message) : error;
    }
}
function membersOf(node) {
    const members = new Map();
    for (const member of node.members) {
        const name = MEMBERS.find((one) => one === member.key);
        if (!name) {
            const meant = MEMBERS.find((one) => one.toLowerCase() === member.key.toLowerCase());
            const hint = meant ? `Did you mean ${JSON.stringify(meant)}?` : `It takes ${list(MEMBERS)}.`;
            throw mistake(member.keyAt, `A request has no member ${JSON.stringify(member.key)}. ${hint}`);
        }
        if (members.has(name))
            throw mistake(member.keyAt, `${JSON.stringify(name)} stands twice. Keep one of them.`);
        members.set(name, member);
    }
    return members;
}
function required(node, members, name) {
    const found = members.get(name);
    if (!found)
        throw mistake(node.at, `The request lacks ${JSON.stringify(name)}. Add it: ${EXAMPLES[name]}.`);
    return found.value;
}
const EXAMPLES = {
    principal: '"principal": "arn:aws:iam::111122223333:role/vendor"',
    action: '"action": "s3:PutObject"',
    resource: '"resource": "arn:aws:s3:::bucket/key"',
    resourceAccount: '"resourceAccount": "111122223333"',
    context: '"context": {"aws:SecureTransport": "true"}',
};
function textOf(node, name) {
    const text = node.kind === 'string' ? (0,policy_text/* known */.eO)(node) : undefined;
    if (!text)
        throw mistake(node.at, `${JSON.stringify(name)} must be a text, such as ${EXAMPLES[name]}.`);
    return text;
}
function actionOf(node) {
    const action = textOf(node, 'action');
    if (!/^[A-Za-z0-9-]+:[A-Za-z0-9-]+$/.test(action)) {
        throw mistake(node.at, `${JSON.stringify(action)} is not one action. Write service and name without wildcards, such as ${EXAMPLES.action}.`);
    }
    return action;
}
function accountOf(member, resource, request) {
    const named = resource.split(':')[4] ?? '';
    if (!member && /^\d{12}$/.test(named))
        return named;
    if (!member) {
        throw mistake(request.at, `The request lacks "resourceAccount", and its resource does not name an account. Add the 12-digit account that owns the resource.`);
    }
    const { value } = member;
    const account = value.kind === 'string' ? (0,policy_text/* known */.eO)(value) : undefined;
    if (account === undefined || !/^\d{12}$/.test(account)) {
        throw mistake(value.at, '"resourceAccount" must be 12 digits in quotes.');
    }
    return account;
}
function contextOf(member, env) {
    if (!member)
        return {};
    const { value } = member;
    if (value.kind !== 'object')
        throw mistake(value.at, `"context" must be an object, such as ${EXAMPLES.context}.`);
    const entries = new Map();
    for (const { key, keyAt, value: given } of value.members) {
        // C2: key names differing only in case are one key.
        if (entries.has(key.toLowerCase())) {
            throw mistake(keyAt, `The context key ${JSON.stringify(key)} stands twice. Keep one of them.`);
        }
        entries.set(key.toLowerCase(), [key, contextValue(given, env)]);
    }
    return Object.fromEntries(entries.values());
}
function contextValue(node, env) {
    return node.kind === 'array' ? node.items.map((item) => scalar(item, env)) : scalar(node, env);
}
/** G7: numbers and Booleans may be unquoted, and count by their text. */
function scalar(node, env) {
    if (node.kind === 'number')
        return node.text;
    if (node.kind === 'boolean')
        return String(node.value);
    const text = node.kind === 'string' ? (0,policy_text/* known */.eO)(node) : undefined;
    if (text !== undefined)
        return text;
    if (node.kind === 'object')
        return fromEnvironment(node, env);
    throw mistake(node.at, 'A context value must be a text, a list of texts, or {"env": "NAME"}.');
}
function fromEnvironment(node, env) {
    const [member, ...more] = node.members;
    const name = member?.key === 'env' && member.value.kind === 'string' ? (0,policy_text/* known */.eO)(member.value) : undefined;
    if (!name || more.length > 0) {
        throw mistake(node.at, 'A context value that is an object must read {"env": "NAME"}.');
    }
    const value = env(name);
    if (value === undefined) {
        throw mistake(node.at, `The environment variable ${name} is not set. Set it to the value the request carries.`);
    }
    return value;
}
function list(names) {
    return names.map((name) => JSON.stringify(name)).join(', ');
}
function mistake(at, message) {
    return new finding/* UserError */.yo(message, placeOf(at));
}

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3602);
// EXTERNAL MODULE: ./build/src/cli/policy-file.js
var policy_file = __webpack_require__(9164);
;// CONCATENATED MODULE: ./build/src/cli/simulate.js





async function run(input, io) {
    const file = input.text('request');
    if (file === undefined) {
        throw new finding/* UserError */.yo('simulate needs --request FILE: the request in the form that every witness is printed in');
    }
    const request = readRequest((0,policy_file/* readJsonFile */.JE)(io.cwd, file), (name) => Object.hasOwn(io.env, name) ? io.env[name] : undefined);
    const answer = simulate(policiesFrom(input, io.cwd), request);
    const text = input.text('format') === 'json' ? `${(0,terminal/* visibleJson */.$m)(JSON.stringify(answer, null, 2))}\n` : inWords(answer);
    (0,output/* emit */.I)(text, input, io);
    return answer.decision === 'allowed' ? 0 : 1;
}
const SINGLE = ['trust', 'bucket', 'key', 'boundary', 'session'];
const SEVERAL = ['identity', 'scp', 'rcp'];
/** No policies at all is legal: everything is then implicitly denied. */
function policiesFrom(input, cwd) {
    const single = SINGLE.flatMap((type) => {
        const file = input.text(type);
        return file === undefined ? [] : [[type, (0,policy_file/* readPolicyFile */.BK)(cwd, file, type)]];
    });
    const several = SEVERAL.flatMap((type) => {
        const files = input.texts(type);
        return files.length === 0 ? [] : [[type, files.map((file) => (0,policy_file/* readPolicyFile */.BK)(cwd, file, type))]];
    });
    return Object.fromEntries([...single, ...several]);
}
const DECISION = {
    allowed: 'allowed',
    explicitDeny: 'denied: a statement denies it',
    implicitDeny: 'denied: no statement allows it',
};
function inWords({ decision, statements }) {
    const rows = statements.map(({ file, line, column, effect, sid }) => `  ${effect}${sid === undefined ? '' : ` "${sid}"`} at ${file}:${line}:${column}`);
    return `${[DECISION[decision], ...rows.map(terminal/* visible */.RK)].join('\n')}\n`;
}


/***/ })

};
;