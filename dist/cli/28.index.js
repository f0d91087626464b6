"use strict";
exports.id = 28;
exports.ids = [28];
exports.modules = {

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7917);

function overview(version) {
    const rows = _commands__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((command) => [usageOf(command), command.summary]);
    return `trustproof ${version}
Proves, offline and before merge, that a vendor can assume its AWS role and deliver to its S3 bucket, and that nobody else can.

Usage: trustproof COMMAND [FLAGS]

${columns(rows)}

trustproof COMMAND --help shows a command's flags; trustproof --version the version.
Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the question could not be asked.
`;
}
function helpOf(command) {
    const operands = command.operands.map(({ name, help }) => [name, help]);
    const flags = Object.entries(command.flags).map(([name, flag]) => [flagUsage(name, flag), flag.help]);
    return `Usage: trustproof ${usageOf(command)} [FLAGS]

${capital(command.summary)}${command.summary.endsWith('?') ? '' : '.'}

${columns([...operands, ...flags])}
`;
}
function usageOf({ name, operands }) {
    return [name, ...operands.map((one) => (one.required ? one.name : `[${one.name}]`))].join(' ');
}
function flagUsage(name, flag) {
    return flag.type === 'boolean' ? `--${name}` : `--${name} ${flag.value}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ })

};
;