"use strict";
exports.id = 112;
exports.ids = [112];
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

/***/ 7112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2457);
/* harmony import */ var _escape_unicode__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2090);
/* harmony import */ var _escape_uri__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9959);
/* harmony import */ var _fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7837);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2194);






/** Results of a run that GitHub accepts, and how many of them it shows. */
const SARIF_RESULTS = 25_000;
const SARIF_SHOWN = 5_000;
/** Related locations of a result that GitHub keeps. */
const RELATED_LOCATIONS = 100;
const MESSAGE_UNITS = 4_000;
const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** The report as SARIF 2.1.0: worst findings first, at most {@link SARIF_RESULTS}; what is left out is counted in a notification. */
function renderSarif(report, options) {
    return `${(0,_escape_terminal__WEBPACK_IMPORTED_MODULE_3__/* .visibleJson */ .$m)(JSON.stringify(wellFormedDeep(sarifLog(report, options)), null, 2))}\n`;
}
function sarifLog(report, options) {
    const { directory = '' } = options;
    const at = (file) => artifactLocation(directory === '' ? file : `${directory}/${file}`);
    const findings = (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.findings);
    const shown = findings.slice(0, SARIF_RESULTS);
    const rules = rulesOf(shown, options.rules);
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .t)(report.findings, options.texts);
    const fingerprintOf = new Map(report.findings.map((finding, index) => [finding, fingerprints[index]]));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        ...(options.informationUri !== undefined && { informationUri: options.informationUri }),
                        rules: rules.map(ruleDescriptor),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(findings, shown) },
                ],
                artifacts: report.sources.map(({ file, sha256 }) => ({
                    location: at(file),
                    hashes: { 'sha-256': sha256 },
                })),
                results: shown.map((finding) => result(finding, indices.get(finding.rule), fingerprintOf.get(finding), at)),
                properties: { verdict: report.verdict },
            },
        ],
    };
}
/** The rules known, and any that a finding names beside them, by id. */
function rulesOf(findings, known) {
    const rules = new Map(known.map((rule) => [rule.id, rule]));
    for (const { rule, severity } of findings) {
        if (!rules.has(rule))
            rules.set(rule, { id: rule, summary: rule, severity, page: rule });
    }
    return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
function ruleDescriptor({ id, summary, severity, page, url }) {
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        ...(url !== undefined && { helpUri: url }),
        help: { text: page, markdown: page },
        defaultConfiguration: { level: LEVEL[severity] },
        properties: { tags: ['security', 'aws', 'iam'], precision: 'very-high' },
    };
}
function result(finding, ruleIndex, fingerprint, at) {
    const { rule, severity, message, help, connection, requirement, witness, fix, related } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: messageText(help === '' ? message : `${message} ${help}`) },
        locations: [{ physicalLocation: physicalLocation(finding, at) }],
        ...(related !== undefined &&
            related.length > 0 && {
            relatedLocations: related.slice(0, RELATED_LOCATIONS).map((place, id) => ({
                id,
                message: { text: messageText(place.message) },
                physicalLocation: physicalLocation(place, at),
            })),
        }),
        partialFingerprints: { 'trustproofFinding/v1': fingerprint },
        ...(fix !== undefined && fix.edits.length > 0 && { fixes: [sarifFix(fix, at)] }),
        properties: {
            ...(connection !== undefined && { connection }),
            ...(requirement !== undefined && { requirement }),
            ...(witness !== undefined && { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_2__/* .orderedWitness */ .Lx)(witness) }),
        },
    };
}
/** Plain message text: `](` would make a link of what stands before it, so a space parts the two. */
function messageText(text) {
    return (0,_escape_unicode__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)((0,_escape_terminal__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), MESSAGE_UNITS).replaceAll('](', '] (') || '(no message)';
}
function physicalLocation(range, at) {
    return { artifactLocation: at(range.file), region: region(range) };
}
function artifactLocation(path) {
    return { uri: (0,_escape_uri__WEBPACK_IMPORTED_MODULE_5__/* .pathToUri */ .T)(path), uriBaseId: '%SRCROOT%' };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function sarifFix({ description, edits }, at) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return {
        description: { text: messageText(description) },
        artifactChanges: files.map((file) => ({
            artifactLocation: at(file),
            replacements: edits
                .filter((edit) => edit.file === file)
                .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
        })),
    };
}
function notifications(all, shown) {
    const texts = [];
    if (all.length > shown.length) {
        const left = (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .countsInWords */ .Pe)((0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(all.slice(shown.length)));
        texts.push(`${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all.length - shown.length, 'finding')} left out here (${left}): a run holds ${SARIF_RESULTS} results.`);
    }
    if (shown.length > SARIF_SHOWN) {
        texts.push(`GitHub shows ${SARIF_SHOWN} results of a run: the first ones here are the worst.`);
    }
    return texts.map((text) => ({ level: 'warning', message: { text } }));
}
/** A value with every string in it, keys included, made valid Unicode: `JSON.stringify` keeps a lone surrogate, as an escape. */
function wellFormedDeep(value) {
    if (typeof value === 'string')
        return (0,_escape_unicode__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(value);
    if (Array.isArray(value))
        return value.map(wellFormedDeep);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [(0,_escape_unicode__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(key), wellFormedDeep(item)]));
}


/***/ })

};
;