"use strict";
exports.id = 98;
exports.ids = [98];
exports.modules = {

/***/ 6098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _diff_rows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2457);
/* harmony import */ var _escape_unicode__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2090);
/* harmony import */ var _frame__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6256);
/* harmony import */ var _source_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2194);







const PROSE_UNITS = 8_000;
const CODES = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 };
const SEVERITY_STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
const VERDICT_STYLE = {
    proved: 'green',
    violated: 'red',
    undetermined: 'yellow',
    notAsked: 'dim',
};
/** The report for a terminal: each connection's seven requirements, the findings worst first, and what to do next as the last line. */
function renderText(report, { texts, colour = false }) {
    const paint = colour ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;
    const page = { lines: (0,_source_text__WEBPACK_IMPORTED_MODULE_3__/* .cachedLines */ .oA)(texts), diffRows: (0,_diff_rows__WEBPACK_IMPORTED_MODULE_0__/* .diffRowsOf */ .k)(texts), paint };
    const blocks = [
        ...report.connections.map((connection) => connectionBlock(connection, page)),
        ...(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.findings).map((finding) => findingBlock(finding, page)),
        summaryBlock(report, page),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function connectionBlock({ name, verdict, requirements }, { paint }) {
    const title = `${paint(_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARK */ .s0[verdict], VERDICT_STYLE[verdict])} ${paint(prose(name), 'bold')}`;
    const rows = requirements.map((requirement) => {
        const style = VERDICT_STYLE[requirement.verdict];
        const word = _summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORD */ .XU[requirement.verdict].padEnd('undetermined'.length);
        const mark = paint(_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARK */ .s0[requirement.verdict], style);
        return `  ${mark} ${requirement.id.padEnd('role-permissions'.length)}  ${paint(word, style)}  ${prose(requirement.reason)}`;
    });
    return [`${title}: ${_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORD */ .XU[verdict]}`, ...rows.map((row) => row.trimEnd())];
}
function findingBlock(finding, page) {
    const { paint, lines } = page;
    const { severity, rule, file, line, column, message, help, connection, requirement } = finding;
    const about = [connection, requirement].filter((part) => part !== undefined).map(prose);
    const subject = about.length === 0 ? '' : paint(` (${about.join(', ')})`, 'dim');
    const text = lines(file);
    return [
        `${paint(severity, SEVERITY_STYLE[severity])} ${paint(rule, 'bold')}${subject}`,
        `  at ${prose(file)}:${line}:${column}`,
        `  ${prose(message)}`,
        ...(text === undefined ? [] : frameBlock(finding, text, page)),
        ...relatedBlock(finding),
        ...witnessBlock(finding),
        ...(help === '' ? [] : [`  ${paint('Help:', 'bold')} ${prose(help)}`]),
        ...(finding.fix === undefined ? [] : fixBlock(finding.fix, page)),
    ];
}
function frameBlock(finding, text, { paint }) {
    const rows = (0,_frame__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(text, finding);
    return (0,_frame__WEBPACK_IMPORTED_MODULE_4__/* .frameLines */ .D)(rows).map((row, index) => {
        const marks = rows[index].kind === 'marks';
        return `    ${marks ? paint(row, SEVERITY_STYLE[finding.severity]) : row}`;
    });
}
function relatedBlock({ related = [] }) {
    return related.map(({ file, line, column, message }) => `  See ${prose(file)}:${line}:${column}: ${prose(message)}`);
}
function witnessBlock({ witness }) {
    if (witness === undefined)
        return [];
    const request = (0,_escape_terminal__WEBPACK_IMPORTED_MODULE_5__/* .visibleJson */ .$m)((0,_witness__WEBPACK_IMPORTED_MODULE_2__/* .witnessRequest */ .rv)(witness)).split('\n');
    return [
        `  Witness: ${prose((0,_witness__WEBPACK_IMPORTED_MODULE_2__/* .witnessInWords */ .cN)(witness))}.`,
        '  As a request for `trustproof simulate --request FILE`:',
        ...request.map((row) => `    ${row}`),
    ];
}
function fixBlock(fix, { diffRows, paint }) {
    const rows = diffRows(fix);
    return [
        `  ${paint('Fix:', 'bold')} ${prose(fix.description)}`,
        ...rows.map((row) => `    ${paintDiff(row, paint)}`),
    ];
}
function paintDiff(row, paint) {
    if (row.startsWith('+'))
        return paint(row, 'green');
    return row.startsWith('-') ? paint(row, 'red') : row;
}
function summaryBlock(report, { paint }) {
    const documents = report.sources.reduce((sum, source) => sum + source.documents, 0);
    const read = `${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.sources.length, 'file')} read, ${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(documents, 'policy document')}`;
    return [paint((0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), VERDICT_STYLE[report.verdict]), read, (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(report)];
}
function prose(text) {
    return (0,_escape_unicode__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)((0,_escape_terminal__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text), PROSE_UNITS);
}


/***/ })

};
;