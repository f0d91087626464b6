"use strict";
exports.id = 238;
exports.ids = [238];
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

/***/ 7238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/report/escape/unicode.js
var unicode = __webpack_require__(2090);
;// CONCATENATED MODULE: ./build/src/report/escape/uri.js

/** A path with forward slashes as a relative URI reference: each segment percent-encoded, so that no `:` or `#` is read as a URI's own. */
function pathToUri(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent((0,unicode/* wellFormed */.E)(segment)).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(7837);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/report/witness.js
var report_witness = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/src/report/sarif.js






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
    return `${(0,terminal/* visibleJson */.$m)(JSON.stringify(wellFormedDeep(sarifLog(report, options)), null, 2))}\n`;
}
function sarifLog(report, options) {
    const { directory = '' } = options;
    const at = (file) => artifactLocation(directory === '' ? file : `${directory}/${file}`);
    const findings = (0,summary/* worstFirst */.md)(report.findings);
    const shown = findings.slice(0, SARIF_RESULTS);
    const rules = rulesOf(shown, options.rules);
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = (0,fingerprint/* fingerprintsOf */.t)(report.findings, options.texts);
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
            ...(witness !== undefined && { witness: (0,report_witness/* orderedWitness */.Lx)(witness) }),
        },
    };
}
/** Plain message text: `](` would make a link of what stands before it, so a space parts the two. */
function messageText(text) {
    return (0,unicode/* clip */.$)((0,terminal/* visible */.RK)(text), MESSAGE_UNITS).replaceAll('](', '] (') || '(no message)';
}
function physicalLocation(range, at) {
    return { artifactLocation: at(range.file), region: region(range) };
}
function artifactLocation(path) {
    return { uri: pathToUri(path), uriBaseId: '%SRCROOT%' };
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
        const left = (0,summary/* countsInWords */.Pe)((0,summary/* countBySeverity */.Ot)(all.slice(shown.length)));
        texts.push(`${(0,summary/* plural */.LS)(all.length - shown.length, 'finding')} left out here (${left}): a run holds ${SARIF_RESULTS} results.`);
    }
    if (shown.length > SARIF_SHOWN) {
        texts.push(`GitHub shows ${SARIF_SHOWN} results of a run: the first ones here are the worst.`);
    }
    return texts.map((text) => ({ level: 'warning', message: { text } }));
}
/** A value with every string in it, keys included, made valid Unicode: `JSON.stringify` keeps a lone surrogate, as an escape. */
function wellFormedDeep(value) {
    if (typeof value === 'string')
        return (0,unicode/* wellFormed */.E)(value);
    if (Array.isArray(value))
        return value.map(wellFormedDeep);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [(0,unicode/* wellFormed */.E)(key), wellFormedDeep(item)]));
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   oA: () => (/* binding */ cachedLines),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* unused harmony export linesOf */
/** Lines end at `\n` or `\r\n`, as git, SARIF and every reader of sources count them. */
function linesOf(text) {
    const starts = [text.startsWith('\ufeff') ? 1 : 0];
    const ends = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        ends.push(at);
        starts.push(at + 1);
    }
    return { text, starts, ends: [...ends, text.length] };
}
/** Text of a 1-based line, without its end. `undefined` past the last. */
function lineText({ text, starts, ends }, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return undefined;
    const end = ends[line - 1];
    return text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
}
/** Offset of a 1-based position; `undefined` if the text has no such place. */
function offsetAt(lines, line, column) {
    const start = lines.starts[line - 1];
    if (start === undefined || column < 1)
        return undefined;
    const offset = start + column - 1;
    return offset > lines.ends[line - 1] ? undefined : offset;
}
/** The text a range covers; `undefined` if the range is not in the text. */
function textAt(lines, range) {
    const from = offsetAt(lines, range.line, range.column);
    const to = offsetAt(lines, range.endLine, range.endColumn);
    return from === undefined || to === undefined || to < from ? undefined : lines.text.slice(from, to);
}
/** `texts` cut into lines, each file once. */
function cachedLines(texts) {
    const known = new Map();
    return (file) => {
        if (!known.has(file)) {
            const text = texts(file);
            known.set(file, text === undefined ? undefined : linesOf(text));
        }
        return known.get(file);
    };
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