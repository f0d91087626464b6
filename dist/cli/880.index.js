"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 2090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
const LONE_SURROGATES = /\p{Cs}/gu;
/** `text` as valid Unicode: a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
function wellFormed(text) {
    return text.replace(LONE_SURROGATES, '\ufffd');
}
/**
 * The first `most` UTF-16 units of `text`, the last of them `…` if anything was
 * left out. Never cuts a surrogate pair.
 */
function clip(text, most) {
    if (text.length <= most)
        return text;
    const room = Math.max(0, most - 1);
    const last = text.charCodeAt(room - 1);
    const cutsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, cutsPair ? room - 1 : room)}…`;
}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotationOf: () => (/* binding */ annotationOf),
  annotationsOf: () => (/* binding */ annotationsOf),
  workflowCommands: () => (/* binding */ workflowCommands)
});

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/report/escape/unicode.js
var unicode = __webpack_require__(2090);
;// CONCATENATED MODULE: ./build/src/report/escape/workflow-command.js
/** GitHub's escapes for workflow commands, as `@actions/core` writes them. */
/** The part after `::`: a message. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a property, such as `file` or `title`. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/report/witness.js
var report_witness = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/src/report/github.js





/** Workflow-command annotations that GitHub keeps: of each kind from a step, and in all from a job. */
const ANNOTATIONS_PER_KIND = 10;
const ANNOTATIONS_PER_JOB = 50;
const MESSAGE_UNITS = 4_000;
const TITLE_UNITS = 255;
/** The findings as annotations within GitHub's limits, worst first; the rest counted. */
function annotationsOf(report, limits = {}) {
    const { perKind = ANNOTATIONS_PER_KIND, total = ANNOTATIONS_PER_JOB } = limits;
    const annotations = [];
    const shown = { error: 0, warning: 0, notice: 0 };
    const omitted = [];
    for (const finding of (0,summary/* worstFirst */.md)(report.findings)) {
        if (shown[finding.severity] < perKind && annotations.length < total) {
            shown[finding.severity]++;
            annotations.push(annotationOf(finding));
        }
        else
            omitted.push(finding);
    }
    return { annotations, omitted: (0,summary/* countBySeverity */.Ot)(omitted) };
}
/** One finding as an annotation. */
function annotationOf(finding) {
    const { rule, severity, file, line, column, endLine, endColumn } = finding;
    return {
        kind: severity,
        title: (0,unicode/* clip */.$)((0,terminal/* visible */.RK)(titleOf(finding, rule)), TITLE_UNITS),
        file,
        startLine: line,
        endLine,
        ...(line === endLine && { startColumn: column, endColumn }),
        message: (0,unicode/* clip */.$)(messageOf(finding), MESSAGE_UNITS),
    };
}
function titleOf({ connection }, rule) {
    return connection === undefined ? rule : `${rule} (${connection})`;
}
function messageOf({ message, help, witness }) {
    const paragraphs = [message, help, witness === undefined ? '' : `Witness: ${(0,report_witness/* witnessInWords */.cN)(witness)}.`];
    return paragraphs
        .filter((paragraph) => paragraph !== '')
        .map(terminal/* visible */.RK)
        .join('\n\n');
}
/** The findings as workflow commands (`--format github`), then a line that says what is not shown, then the verdict. */
function workflowCommands(report, limits = {}) {
    const { annotations, omitted } = annotationsOf(report, limits);
    const left = omitted.error + omitted.warning + omitted.notice;
    const rest = `${(0,summary/* plural */.LS)(left, 'further finding')} not annotated (${(0,summary/* countsInWords */.Pe)(omitted)}): GitHub takes only so many from a step.`;
    return `${[...annotations.map(command), ...(left > 0 ? [rest] : []), `trustproof: ${(0,summary/* headline */.Pl)(report)}`].join('\n')}\n`;
}
/** As `@actions/core` writes it: the same names in the same order, the same escapes. */
function command(annotation) {
    const { kind, title, file, startLine, endLine, startColumn, endColumn, message } = annotation;
    const path = file.replace(/[^\r\n]+/g, terminal/* unseenShown */.Wf);
    const properties = Object.entries({
        title,
        file: path,
        line: startLine,
        endLine,
        col: startColumn,
        endColumn,
    })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
    return `::${kind} ${properties.join(',')}::${commandData(message)}`;
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