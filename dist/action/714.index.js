"use strict";
exports.id = 714;
exports.ids = [714];
exports.modules = {

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);


/**
 * A fingerprint for each finding, in their order: of its rule, connection,
 * requirement, file and the code it stands on without white space, and of how
 * many like it came before. Lines that move above it change nothing.
 */
function fingerprintsOf(findings, texts) {
    const linesOfFile = (0,_source_text__WEBPACK_IMPORTED_MODULE_1__/* .cachedLines */ .oA)(texts);
    const seen = new Map();
    return findings.map((finding) => {
        const lines = linesOfFile(finding.file);
        const code = lines && (0,_source_text__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(lines, finding)?.replace(/\s+/g, '');
        const key = sha256([
            finding.rule,
            finding.connection ?? '',
            finding.requirement ?? '',
            finding.file,
            // A place without code (a missing document, a format without positions) is told apart by what is said there.
            code || finding.message,
        ]);
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return `${key}:${before + 1}`;
    });
}
function sha256(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2457);
/* harmony import */ var _escape_unicode__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2090);
/* harmony import */ var _fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7837);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);




const SEVERITY = {
    error: 'critical',
    warning: 'minor',
    notice: 'info',
};
const DESCRIPTION_UNITS = 1_000;
/** The findings as a GitLab code quality report, worst first. */
function renderGitlab(report, texts) {
    const findings = (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.findings);
    const fingerprints = (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .t)(findings, texts);
    const issues = findings.map((finding, index) => ({
        description: (0,_escape_unicode__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_escape_terminal__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${finding.message} ${finding.help}`.trim()), DESCRIPTION_UNITS),
        check_name: finding.rule,
        fingerprint: fingerprints[index],
        severity: SEVERITY[finding.severity],
        location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
    }));
    return `${(0,_escape_terminal__WEBPACK_IMPORTED_MODULE_3__/* .visibleJson */ .$m)(JSON.stringify(issues, null, 2))}\n`;
}


/***/ })

};
;