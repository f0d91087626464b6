"use strict";
exports.id = 460;
exports.ids = [460,819];
exports.modules = {

/***/ 3460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordText: () => (/* binding */ recordText)
/* harmony export */ });
/* harmony import */ var _record_statement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);


/** The text of the record that `verify` takes. */
function recordText({ report, config }, commit) {
    const origin = { ...(commit !== undefined && { commit }), ...(config && { config }) };
    return (0,_record_statement__WEBPACK_IMPORTED_MODULE_0__/* .renderRecord */ .sF)((0,_record_statement__WEBPACK_IMPORTED_MODULE_0__/* .makeRecord */ .Uo)((0,_report_json__WEBPACK_IMPORTED_MODULE_1__.orderedReport)(report), origin));
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uo: () => (/* binding */ makeRecord),
/* harmony export */   sF: () => (/* binding */ renderRecord),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _report_escape_terminal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2457);
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://github.com/trustproof/trustproof/verdict/v1';
/** The record of a report; the same report and origin give the same record. */
function makeRecord(report, { commit, config }) {
    const files = new Map();
    for (const { file, sha256 } of [...report.sources, ...(config ? [config] : [])]) {
        files.set(file, sha256);
    }
    const subject = [...files]
        .sort(([a], [b]) => (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b))
        .map(([name, sha256]) => ({ name, digest: { sha256 } }));
    return {
        _type: STATEMENT_TYPE,
        subject,
        predicateType: PREDICATE_TYPE,
        predicate: { ...(commit !== undefined && { commit }), ...(config && { config }), report },
    };
}
/** The text of a record's file; the report in it is the one that `--format json` prints. */
function renderRecord(record) {
    const report = JSON.parse((0,_report_json__WEBPACK_IMPORTED_MODULE_1__.renderJson)(record.predicate.report));
    const ordered = { ...record, predicate: { ...record.predicate, report } };
    return `${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)(JSON.stringify(ordered, undefined, 2))}\n`;
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderedReport: () => (/* binding */ orderedReport),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);


/** The report as JSON: members in the order of schema/report.schema.json, two spaces, a newline at the end. The same report gives the same bytes. */
function renderJson(report) {
    return `${(0,_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify(orderedReport(report), null, 2))}\n`;
}
/** The report with its members in the order of schema/report.schema.json, and none besides. */
function orderedReport({ version, tool, verdict, connections, findings, sources }) {
    return {
        version,
        tool: { name: tool.name, version: tool.version },
        verdict,
        connections: connections.map(orderedConnection),
        findings: findings.map(orderedFinding),
        sources: sources.map(orderedSource),
    };
}
function orderedConnection({ name, verdict, requirements }) {
    return { name, verdict, requirements: requirements.map(orderedRequirement) };
}
function orderedRequirement({ id, verdict, reason, evidence }) {
    return { id, verdict, reason, evidence: evidence.map(orderedPlace) };
}
function orderedPlace({ file, line, column }) {
    return { file, line, column };
}
function orderedFinding(finding) {
    const { rule, severity, message, help, connection, requirement, witness, fix, related } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...orderedRange(finding),
        ...(connection !== undefined && { connection }),
        ...(requirement !== undefined && { requirement }),
        ...(witness !== undefined && { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_0__/* .orderedWitness */ .Lx)(witness) }),
        ...(fix !== undefined && { fix: orderedFix(fix) }),
        ...(related !== undefined && {
            related: related.map((place) => ({ ...orderedRange(place), message: place.message })),
        }),
    };
}
function orderedFix({ description, edits }) {
    return { description, edits: edits.map(orderedEdit) };
}
function orderedEdit(edit) {
    return { ...orderedRange(edit), text: edit.text };
}
function orderedRange({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function orderedSource({ file, kind, sha256, documents }) {
    return { file, kind, sha256, documents };
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