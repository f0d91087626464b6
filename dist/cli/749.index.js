"use strict";
exports.id = 749;
exports.ids = [749,98,66];
exports.modules = {

/***/ 3749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* reexport */ makeRecord),
  Hh: () => (/* reexport */ parseRecord),
  sF: () => (/* reexport */ renderRecord),
  RC: () => (/* reexport */ verifyRecord)
});

// UNUSED EXPORTS: PREDICATE_TYPE

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/policy/node.js
var policy_node = __webpack_require__(2121);
// EXTERNAL MODULE: ./build/src/source/json.js
var json = __webpack_require__(5950);
;// CONCATENATED MODULE: ./build/src/record/shape.js
const shape_text = (value, path) => typeof value === 'string' ? undefined : { path, expected: 'a string' };
/** Text of which one character class holds; `pattern` is anchored and free of backtracking. */
function matching(pattern, expected) {
    return (value, path) => (typeof value === 'string' && pattern.test(value) ? undefined : { path, expected });
}
function exactly(...values) {
    const expected = values.map((value) => JSON.stringify(value)).join(' or ');
    return (value, path) => (values.some((one) => one === value) ? undefined : { path, expected });
}
function list(item) {
    return (value, path) => {
        if (!Array.isArray(value))
            return { path, expected: 'a list' };
        for (const [index, one] of value.entries()) {
            const misfit = item(one, [...path, index]);
            if (misfit)
                return misfit;
        }
        return undefined;
    };
}
/** Members that are not named are let pass: a later version may add some. */
function object(members, optional = []) {
    return (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            return { path, expected: 'an object' };
        }
        for (const [name, shape] of Object.entries(members)) {
            const at = [...path, name];
            const member = Object.hasOwn(value, name)
                ? value[name]
                : undefined;
            if (member === undefined && optional.includes(name))
                continue;
            const misfit = member === undefined ? { path: at, expected: 'to be there' } : shape(member, at);
            if (misfit)
                return misfit;
        }
        return undefined;
    };
}

// EXTERNAL MODULE: ./build/src/report/diff.js
var diff = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(7200);
// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(7837);
// EXTERNAL MODULE: ./build/src/report/github.js + 1 modules
var github = __webpack_require__(8880);
// EXTERNAL MODULE: ./build/src/report/gitlab.js
var gitlab = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(9819);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 3 modules
var report_markdown = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/report/sarif.js + 1 modules
var sarif = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/report/index.js















// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
;// CONCATENATED MODULE: ./build/src/record/statement.js



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://github.com/trustproof/trustproof/verdict/v1';
/** The record of a report; the same report and origin give the same record. */
function makeRecord(report, { commit, config, inputs = [] }) {
    const files = new Map();
    for (const { file, sha256 } of [...report.sources, ...inputs, ...(config ? [config] : [])]) {
        files.set(file, sha256);
    }
    const subject = [...files]
        .sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))
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
    const report = JSON.parse((0,report_json.renderJson)(record.predicate.report));
    const ordered = { ...record, predicate: { ...record.predicate, report } };
    return `${(0,terminal/* visibleJson */.$m)(JSON.stringify(ordered, undefined, 2))}\n`;
}

;// CONCATENATED MODULE: ./build/src/record/parse.js





const VERDICT_OF_ALL = exactly('proved', 'violated', 'undetermined');
const SHA256 = matching(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');
const COMMIT = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the full id of a commit');
const POSITION = (value, path) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? undefined
    : { path, expected: 'a number of 1 or more' };
const REPORT = object({
    version: exactly(1),
    tool: object({ name: exactly('trustproof'), version: shape_text }),
    verdict: VERDICT_OF_ALL,
    connections: list(object({
        name: shape_text,
        verdict: VERDICT_OF_ALL,
        requirements: list(object({ id: exactly(...finding/* REQUIREMENTS */.dq), verdict: exactly(...finding/* VERDICTS */.bk), reason: shape_text })),
    })),
    findings: list(object({
        rule: shape_text,
        severity: exactly(...finding/* SEVERITIES */.oC),
        message: shape_text,
        file: shape_text,
        line: POSITION,
        column: POSITION,
        connection: shape_text,
        requirement: exactly(...finding/* REQUIREMENTS */.dq),
    }, ['connection', 'requirement'])),
    sources: list(object({ file: shape_text, kind: shape_text, sha256: SHA256 })),
});
const RECORD = object({
    _type: exactly(STATEMENT_TYPE),
    subject: list(object({ name: shape_text, digest: object({ sha256: SHA256 }) })),
    predicateType: exactly(PREDICATE_TYPE),
    predicate: object({ commit: COMMIT, config: object({ file: shape_text, sha256: SHA256 }), report: REPORT }, [
        'commit',
        'config',
    ]),
});
/** Far more than a report of a repository's every policy. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const ADVICE = 'Write one with `trustproof check --report-file FILE`.';
/**
 * Reads a record.
 * @throws UserError if it is none, or is malformed.
 */
function parseRecord(content, file) {
    const start = { file, line: 1, column: 1 };
    if (content.length > MOST_CHARACTERS)
        throw new finding/* UserError */.yo(`The record is too large. ${ADVICE}`, start);
    const value = jsonOf(content, file);
    if (isReport(value)) {
        throw new finding/* UserError */.yo(`This is a report, not a record: it does not say for which commit and config it holds. ${ADVICE}`, start);
    }
    const misfit = RECORD(value, []);
    if (misfit) {
        const where = misfit.path.length === 0 ? 'The record' : `In the record, \`${misfit.path.join('.')}\``;
        const message = `${where} is not as expected: ${misfit.expected}. ${ADVICE}`;
        throw new finding/* UserError */.yo(message, placeOf((0,json/* parseJson */.qF)(content, file).node, misfit.path) ?? start);
    }
    return value;
}
function jsonOf(content, file) {
    try {
        return JSON.parse(content.replace(/^\ufeff/, ''));
    }
    catch {
        const fault = (0,json/* parseJson */.qF)(content, file).problems[0];
        throw new finding/* UserError */.yo(`The record is no JSON${fault ? `: ${fault.message}` : ''} ${ADVICE}`, fault);
    }
}
/** The place of the value at the path, or of the last thing on the way to it. */
function placeOf(root, path) {
    let node = root;
    for (const step of path) {
        const next = typeof step === 'string' ? (0,policy_node/* member */.D)(node, step) : node?.kind === 'array' ? node.items[step] : undefined;
        if (!next)
            break;
        node = next;
    }
    return node?.at;
}
function isReport(value) {
    return typeof value === 'object' && value !== null && 'connections' in value && 'findings' in value;
}

;// CONCATENATED MODULE: ./build/src/record/verify.js

const CHECK_AGAIN = 'Run the check on what is to be released, and take its record.';
/** Every reason why the record does not open the gate; none: it does. */
function verifyRecord(record, gate) {
    return [
        ...inconsistencies(record),
        ...missingConnections(record, gate),
        ...verdictProblems(record, gate),
        ...commitProblems(record, gate),
        ...versionProblems(record, gate),
        ...configProblems(record, gate),
        ...fileProblems(record, gate),
    ];
}
/** A record is data from elsewhere: its parts must agree before any of them is believed. */
function inconsistencies({ subject, predicate }) {
    const { report, config } = predicate;
    const digests = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
    const inputs = [...report.sources, ...(config ? [config] : [])];
    const verdict = overall(report.connections.map((connection) => connection.verdict));
    const found = [
        subject.length === 0 && 'it names no file that was checked',
        digests.size < subject.length && 'it names a file twice',
        inputs.some(({ file, sha256 }) => digests.get(file) !== sha256) && 'its subjects are not its inputs',
        report.connections.some((connection) => !isConsistent(connection)) &&
            "a connection's verdict is not that of its seven requirements",
        RANK[report.verdict] < RANK[verdict] && 'its verdict is better than that of its connections',
    ];
    return found
        .filter((why) => why !== false)
        .map((why) => ({
        kind: 'inconsistent',
        message: `The record contradicts itself: ${why}.`,
        help: CHECK_AGAIN,
    }));
}
function missingConnections({ predicate }, { connections = [] }) {
    const answered = new Set(predicate.report.connections.map(({ name }) => name));
    const missing = connections.filter((name) => !answered.has(name));
    return missing.map((name) => ({
        kind: 'unasked',
        message: `The record says nothing of connection "${name}".`,
        help: CHECK_AGAIN,
    }));
}
const RANK = { proved: 0, undetermined: 1, violated: 2 };
function overall(verdicts) {
    return verdicts.reduce((worst, verdict) => (RANK[verdict] > RANK[worst] ? verdict : worst), 'proved');
}
function isConsistent({ verdict, requirements }) {
    const hasAll = requirements.length === finding/* REQUIREMENTS */.dq.length &&
        requirements.every(({ id }, index) => id === finding/* REQUIREMENTS */.dq[index]);
    const worst = overall(requirements.map((one) => (one.verdict === 'notAsked' ? 'proved' : one.verdict)));
    return hasAll && RANK[verdict] >= RANK[worst];
}
function verdictProblems({ predicate: { report } }, gate) {
    const open = report.connections.flatMap((connection) => connection.requirements
        .filter((requirement) => !isAccepted(requirement, gate))
        .map((requirement) => requirementProblem(connection, requirement)));
    const findings = report.findings
        .filter((finding) => weighs(finding, gate) && !isAnswered(finding, report.connections))
        .map(findingProblem);
    const isExplained = open.length + findings.length > 0 || report.connections.some(hasUndetermined);
    if (report.verdict === 'proved' || isExplained)
        return [...open, ...findings];
    const kind = report.verdict;
    return [{ kind, message: `The verdict is ${report.verdict}.`, help: 'Mend what the check found.' }];
}
function isAccepted({ id, verdict }, { allowUndetermined }) {
    if (verdict === 'undetermined')
        return allowUndetermined.includes(id);
    return verdict !== 'violated';
}
function hasUndetermined({ requirements }) {
    return requirements.some(({ verdict }) => verdict === 'undetermined');
}
function requirementProblem({ name }, requirement) {
    const { id, verdict, reason } = requirement;
    const message = `Connection "${name}": ${id} is ${verdict}: ${reason}`;
    if (verdict === 'violated')
        return { kind: 'violated', message, help: 'Mend what the check found.' };
    const help = `Give the evidence that is missing, or let the gate accept ${id} undetermined.`;
    return { kind: 'undetermined', message, help };
}
function weighs({ severity }, { failOn = 'error' }) {
    return failOn !== 'never' && finding/* SEVERITIES */.oC.indexOf(severity) <= finding/* SEVERITIES */.oC.indexOf(failOn);
}
/** Whether the finding only says what a requirement's verdict has said: that is judged already. */
function isAnswered({ requirement, connection }, connections) {
    const answers = connections
        .filter(({ name }) => name === connection)
        .flatMap(({ requirements }) => requirements);
    return answers.some(({ id, verdict }) => id === requirement && isOpen(verdict));
}
function isOpen(verdict) {
    return verdict === 'violated' || verdict === 'undetermined';
}
function findingProblem({ rule, file, line, column, severity, message }) {
    return {
        kind: 'finding',
        message: `${file}:${line}:${column}: ${severity}: ${message} (${rule})`,
        help: 'Mend what the check found.',
    };
}
function commitProblems({ predicate }, { commit }) {
    if (commit === undefined || predicate.commit === commit)
        return [];
    const made = predicate.commit === undefined ? 'names no commit' : `is for commit ${predicate.commit}`;
    return [{ kind: 'commit', message: `The record ${made}; this is ${commit}.`, help: CHECK_AGAIN }];
}
function versionProblems({ predicate }, { versions }) {
    const { version } = predicate.report.tool;
    if (versions.includes(version))
        return [];
    const accepted = versions.join(', ') || 'none';
    return [
        {
            kind: 'version',
            message: `The record was made by version ${version}; the gate accepts ${accepted}.`,
            help: 'Check again with that version, or let the gate accept this one.',
        },
    ];
}
function configProblems({ predicate }, { config }) {
    const made = predicate.config;
    if (config === undefined)
        return [];
    if (config === 'none' ? !made : made?.file === config.file && made.sha256 === config.sha256)
        return [];
    const wanted = config === 'none' ? 'none is in force' : `${config.file} is in force`;
    const had = made ? `with ${made.file} (SHA-256 ${made.sha256})` : 'without a config';
    return [
        {
            kind: 'config',
            message: `The record was made ${had}; here ${wanted}, and it is not the same.`,
            help: CHECK_AGAIN,
        },
    ];
}
function fileProblems({ subject, predicate }, gate) {
    const known = new Set(subject.map(({ name }) => name));
    const unread = [...new Set([...(gate.files ?? []), ...(gate.required ?? [])])].filter((file) => !known.has(file));
    return [
        ...subject
            .filter(({ name }) => !isConfigElsewhere(name, predicate, gate))
            .flatMap(({ name, digest }) => changeOf(name, digest.sha256, gate)),
        ...unread.map((file) => {
            return { kind: 'unread', message: `${file} was not part of the check.`, help: CHECK_AGAIN };
        }),
    ];
}
/** The one input that may stand outside the folder, where the user names it: it is held against the one in force. */
function isConfigElsewhere(name, { config }, gate) {
    return leaves(name) && config?.file === name && typeof gate.config === 'object';
}
function changeOf(name, sha256, gate) {
    if (leaves(name)) {
        const message = `${name} lies outside the checked folder and is not read.`;
        return [{ kind: 'changed', message, help: 'Keep every input of the check inside the folder.' }];
    }
    const now = gate.sha256(name);
    if (now === sha256)
        return [];
    const message = now === undefined ? `${name} was checked and is not here.` : `${name} has changed since the check.`;
    return [{ kind: 'changed', message, help: CHECK_AGAIN }];
}
/** The record decides which names are read: none may lead out of the folder. */
function leaves(name) {
    return (name === '' ||
        name.includes('\0') ||
        name.includes('\\') ||
        /^(?:\/|[A-Za-z]:)/.test(name) ||
        name.split('/').includes('..'));
}

;// CONCATENATED MODULE: ./build/src/record/index.js





/***/ }),

/***/ 7364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ longestBacktickRun),
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/** Longest run of backticks in `text`. */
function longestBacktickRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * A fenced code block that nothing in `lines` can close: its fence is longer
 * than any run of backticks inside. `info` is the caller's own word.
 */
function fenced(lines, info = '') {
    const body = lines.map((line) => line.replace(/[\r\n]/g, ' '));
    const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestBacktickRun(line) + 1)));
    return [`${fence}${info}`, ...body, fence].join('\n');
}


/***/ }),

/***/ 7200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   n: () => (/* binding */ markdownInline)
/* harmony export */ });
/* harmony import */ var _fence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7364);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2457);


/**
 * An HTML comment shows nothing and parts the text around it, so that neither
 * the Markdown parser nor what GitHub runs after it (mentions, references,
 * emoji) sees one word. A backslash does not keep GitHub from either.
 */
const PART = '<!-- -->';
/** Patterns whose second group must not follow their first directly. Each is bounded or linear: they run over hostile text. */
const PARTED = [
    /(@)(?=\S)/g, // @mention, @org/team, a@b.c
    /(#)(?=\d)/g, // #1, owner/repo#1
    /([A-Za-z]-)(?=\d)/g, // GH-1, CVE-2026-1, a repository's own TICKET-1
    /(GHSA)(?=-)/gi,
    /(:)(?=[\w+-]+:)/g, // :emoji:
    /(:)(?=\/\/)/g, // http://
    /((?:mailto|xmpp):)/gi,
    /(www)(?=\.)/gi,
    /([0-9a-f]{6})(?=[0-9a-f])/gi, // a commit needs seven hexadecimal digits
];
/** Characters that open something in Markdown anywhere in a line. */
const SYNTAX = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    '\\': '\\\\',
    '`': '\\`',
    '*': '\\*',
    _: '\\_',
    '[': '\\[',
    ']': '\\]',
    '~': '\\~',
    '|': '&#124;',
    '!': '\\!',
    '#': '\\#',
};
/**
 * Text from strangers as inline Markdown (a paragraph, a heading, a table
 * cell): shown as it is, and nothing in it links, mentions, formats, embeds or
 * begins a block. Invisible characters become `\u{…}`, so it stays on one line.
 */
function markdownInline(text) {
    return partWords((0,_terminal__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text))
        .map((piece) => piece.replace(/[&<>$\\`*_[\]~|!#]/g, (character) => SYNTAX[character]))
        .map((piece, index) => (index === 0 ? guardStart(piece) : piece))
        .join(PART)
        .replace(/^ | $/g, '&#32;');
}
/** Cuts `text` where two characters must not meet. */
function partWords(text) {
    const cuts = new Set();
    for (const pattern of PARTED) {
        for (const match of text.matchAll(pattern))
            cuts.add(match.index + match[0].length);
    }
    const pieces = [];
    let from = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
        pieces.push(text.slice(from, cut));
        from = cut;
    }
    return [...pieces, text.slice(from)];
}
/** Keeps a first word from opening a list or a heading's underline. */
function guardStart(text) {
    return text.replace(/^( *)([-+=])/, '$1\\$2').replace(/^( *\d+)([.)])/, '$1\\$2');
}
/**
 * Text from strangers as a code span, in which GitHub looks for nothing. Text
 * with a `|` becomes plain inline text instead: a table reads it even in code,
 * and readers differ over a backslash before it.
 */
function markdownCode(text) {
    const shown = (0,_terminal__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown.trim() === '' || shown.includes('|'))
        return markdownInline(text);
    const ticks = '`'.repeat((0,_fence__WEBPACK_IMPORTED_MODULE_1__/* .longestBacktickRun */ .A)(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${ticks}${padding}${shown}${padding}${ticks}`;
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

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECK_RUN_CHARS: () => (/* binding */ CHECK_RUN_CHARS),
  COMMENT_CHARS: () => (/* binding */ COMMENT_CHARS),
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./build/src/report/budget.js
/** Blocks of Markdown, parted by empty lines, that never grow beyond a budget. */
class Blocks {
    budget;
    #blocks = [];
    // Each block counts with an empty line after it; the last has but a newline.
    #bytes = -1;
    #chars = -1;
    constructor(budget) {
        this.budget = budget;
    }
    /**
     * Adds `block` if it fits into `share` (0 to 1) of the budget and leaves room
     * for `reserve`, a block still to come. Whether it did.
     */
    add(block, reserve = '', share = 1) {
        const blocks = reserve === '' ? [block] : [block, reserve];
        const bytes = blocks.reduce((sum, each) => sum + Buffer.byteLength(each) + 2, this.#bytes);
        const chars = blocks.reduce((sum, each) => sum + each.length + 2, this.#chars);
        const { bytes: mostBytes = Infinity, chars: mostChars = Infinity } = this.budget;
        if (bytes > mostBytes * share || chars > mostChars * share)
            return false;
        this.#blocks.push(block);
        this.#bytes += Buffer.byteLength(block) + 2;
        this.#chars += block.length + 2;
        return true;
    }
    /** The first of `variants` (best first) that fits; whether one did. */
    addBest(variants, reserve = '', share = 1) {
        return variants.some((variant) => this.add(variant(), reserve, share));
    }
    toString() {
        return this.#blocks.length === 0 ? '' : `${this.#blocks.join('\n\n')}\n`;
    }
}

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/report/escape/unicode.js
var unicode = __webpack_require__(2090);
;// CONCATENATED MODULE: ./build/src/report/escape/mermaid.js


const LABEL_UNITS = 80;
/**
 * Text for a quoted Mermaid label (`id["…"]`): everything but ASCII letters, digits,
 * spaces and `. / - _` becomes Mermaid's entity code `#NN;`, so that quotes,
 * braces, directives, Markdown and HTML are shown and not read. Cut to 80 UTF-16 units.
 */
function mermaidLabel(text) {
    return (0,unicode/* clip */.$)((0,terminal/* visible */.RK)(text), LABEL_UNITS).replace(/[^A-Za-z0-9 ./_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/src/report/chain.js


const VENDOR_TO_ROLE = ['trust-policy', 'external-id', 'exclusive-trust'];
const ROLE = ['role-arn'];
const ROLE_TO_BUCKET = ['role-permissions', 'bucket-policy', 'delivery'];
const ARROW = {
    proved: '-->',
    violated: '--x',
    undetermined: '-.->',
    notAsked: '---',
};
const STROKE = {
    proved: 'stroke:#1a7f37,stroke-width:2px',
    violated: 'stroke:#cf222e,stroke-width:3px',
    undetermined: 'stroke:#9a6700,stroke-width:2px',
    notAsked: 'stroke:#6e7781,stroke-width:1px',
};
/** A connection as a Mermaid flowchart, vendor to role to bucket, each link named by the requirements that break it. */
function chainDiagram(connection, subject = {}) {
    const assumes = linkOf(connection, VENDOR_TO_ROLE);
    const role = linkOf(connection, ROLE);
    const writes = linkOf(connection, ROLE_TO_BUCKET);
    return [
        'flowchart LR',
        `  vendor["${nodeLabel('vendor', subject.principal)}"]`,
        `  role["${role.broken.length > 0 ? `${role.label} ` : ''}${nodeLabel('role', subject.role)}"]`,
        `  bucket[("${nodeLabel('bucket', subject.bucket)}")]`,
        `  vendor ${ARROW[assumes.verdict]}|"${edgeLabel('assumes', assumes)}"| role`,
        `  role ${ARROW[writes.verdict]}|"${edgeLabel('delivers', writes)}"| bucket`,
        `  linkStyle 0 ${STROKE[assumes.verdict]}`,
        `  linkStyle 1 ${STROKE[writes.verdict]}`,
        ...(role.broken.length > 0 ? [`  style role ${STROKE[role.verdict]}`] : []),
    ];
}
const WORST_FIRST = ['violated', 'undetermined', 'proved', 'notAsked'];
function linkOf({ requirements }, ids) {
    const own = requirements.filter(({ id }) => ids.includes(id));
    const verdict = WORST_FIRST.find((each) => own.some((one) => one.verdict === each)) ?? 'notAsked';
    const bad = verdict === 'violated' || verdict === 'undetermined';
    const broken = bad ? own.filter((one) => one.verdict === verdict).map(({ id }) => id) : [];
    return { verdict, broken, label: summary/* VERDICT_MARK */.s0[verdict] };
}
/** Holds our own words only. */
function edgeLabel(verb, { broken, label }) {
    return `${label} ${broken.length === 0 ? verb : broken.join(',<br/>')}`;
}
function nodeLabel(what, name) {
    const lines = name === undefined ? [] : linesOf(name);
    return [what, ...lines.map(mermaidLabel)].join('<br/>');
}
/** An ARN in two lines: one as wide as its whole would make the letters of the picture too small to read. */
function linesOf(name) {
    const [, place = '', resource = ''] = /^(arn:(?:[^:]*:){4})(.+)$/s.exec(name) ?? [];
    return place === '' ? [name] : [place, resource];
}

// EXTERNAL MODULE: ./build/src/report/diff-rows.js
var diff_rows = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/escape/fence.js
var fence = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(7200);
// EXTERNAL MODULE: ./build/src/report/frame.js
var report_frame = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/src/report/source-text.js
var source_text = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/witness.js
var report_witness = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/src/report/markdown.js











/** GitHub's limits: a job summary in bytes, a comment and a check run's fields in characters. */
const SUMMARY_BYTES = 1024 * 1024;
const COMMENT_CHARS = 65_536;
const CHECK_RUN_CHARS = 65_535;
const MESSAGE_UNITS = 4_000;
const REASON_UNITS = 500;
const NAME_UNITS = 300;
const RELATED = 20;
const REQUEST_UNITS = 8_000;
/** A page of many diagrams is slow to open. */
const DIAGRAMS = 10;
/** Of the budget, what connections may take where there are findings too. */
const CONNECTIONS_SHARE = 0.6;
/**
 * The report as GitHub Markdown, for a job summary, a comment or a check run.
 * Within the budget always, by whole constructs: connections and findings worst
 * first, then shorter forms of them, then a count of what is left out. Empty if
 * not even the verdict fits.
 */
function renderMarkdown(report, options) {
    const page = {
        ...options,
        lines: (0,source_text/* cachedLines */.oA)(options.texts),
        diffRows: (0,diff_rows/* diffRowsOf */.k)(options.texts),
        title: `## ${summary/* VERDICT_MARK */.s0[report.verdict]} trustproof: ${(0,summary/* headline */.Pl)(report)}`,
        next: (0,summary/* nextStep */.sk)(report),
        connections: [...report.connections].sort((a, b) => rank(a) - rank(b)),
        findings: (0,summary/* worstFirst */.md)(report.findings),
    };
    return everything(page) ?? whatFits(page);
}
function blocksOf({ budgetBytes: bytes, budgetChars: chars }) {
    return new Blocks({ ...(bytes !== undefined && { bytes }), ...(chars !== undefined && { chars }) });
}
/** All of it in full, if it fits. */
function everything(page) {
    const blocks = blocksOf(page);
    const fits = blocks.add(page.title) &&
        blocks.add(page.next) &&
        page.connections.every((connection, index) => blocks.add(connectionForms(connection, index, page)[0]())) &&
        page.findings.every((finding) => blocks.add(findingBlock(finding, page)));
    return fits ? blocks.toString() : undefined;
}
function whatFits(page) {
    const { connections, findings } = page;
    const blocks = blocksOf(page);
    const reserve = leftOut(connections, findings, page);
    if (!blocks.add(page.title, reserve) && !blocks.add(page.title))
        return '';
    blocks.add(page.next, reserve);
    const share = findings.length > 0 ? CONNECTIONS_SHARE : 1;
    const shownConnections = addWhile(connections, (connection, index) => blocks.addBest(connectionForms(connection, index, page), reserve, share));
    const shownFindings = addWhile(findings, (finding) => blocks.addBest([() => findingBlock(finding, page), () => findingLine(finding, page)], reserve));
    const rest = leftOut(connections.slice(shownConnections), findings.slice(shownFindings), page);
    if (rest !== '')
        blocks.add(rest);
    return blocks.toString();
}
/** How many of the first `items` could be added, up to the first that could not. */
function addWhile(items, add) {
    const failed = items.findIndex((item, index) => !add(item, index));
    return failed === -1 ? items.length : failed;
}
function rank({ verdict }) {
    return { violated: 0, undetermined: 1, proved: 2 }[verdict];
}
function leftOut(connections, findings, page) {
    const counts = (0,summary/* countsInWords */.Pe)((0,summary/* countBySeverity */.Ot)(findings));
    const parts = [
        ...(connections.length > 0 ? [(0,summary/* plural */.LS)(connections.length, 'connection')] : []),
        ...(findings.length > 0 ? [`${(0,summary/* plural */.LS)(findings.length, 'finding')} (${counts})`] : []),
    ];
    if (parts.length === 0)
        return '';
    const { reportFile } = page;
    const where = reportFile === undefined ? '' : `: the whole is in ${(0,markdown/* markdownCode */.D)((0,unicode/* clip */.$)(reportFile, NAME_UNITS))}`;
    return `**Not shown for want of room:** ${parts.join(' and ')}${where}.`;
}
function connectionForms(connection, index, page) {
    const line = connectionTitle(connection);
    const table = () => `${line}\n\n${requirementTable(connection)}`;
    const picture = () => `${table()}\n\n${(0,fence/* fenced */.O)(chainDiagram(connection, page.subjectOf?.(connection.name)), 'mermaid')}`;
    return [...(index < DIAGRAMS ? [picture] : []), table, () => line];
}
function connectionTitle({ name, verdict }) {
    return `### ${summary/* VERDICT_MARK */.s0[verdict]} ${(0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(name, NAME_UNITS))}: ${summary/* VERDICT_WORD */.XU[verdict]}`;
}
/** Without it, browsers break the ids of requirements at their hyphens, and give the room to the reasons. */
const WIDENED = '&nbsp;'.repeat(13);
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, verdict, reason }) => {
        const why = (0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(reason, REASON_UNITS));
        const word = verdict === 'violated' ? `**${summary/* VERDICT_WORD */.XU[verdict]}**` : summary/* VERDICT_WORD */.XU[verdict];
        return `| ${summary/* VERDICT_MARK */.s0[verdict]} | \`${id}\` | ${word} | ${why} |`;
    });
    return [`| | Requirement${WIDENED} | Verdict | Why |`, '|:-:|:--|:--|:--|', ...rows].join('\n');
}
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingTitle(finding, page) {
    const { severity, rule } = finding;
    return `${SEVERITY_MARK[severity]} ${severity}: ${(0,markdown/* markdownCode */.D)((0,unicode/* clip */.$)(rule, NAME_UNITS))} at ${placeLink(finding, page)}`;
}
function placeLink(place, { urlOf }) {
    const name = (0,markdown/* markdownCode */.D)(`${(0,unicode/* clip */.$)(place.file, NAME_UNITS)}:${place.line}:${place.column}`);
    const url = urlOf?.(place);
    return url !== undefined && /^https?:\/\/[^\s<>"'`\\()|]+$/.test(url) ? `[${name}](<${url}>)` : name;
}
function findingLine(finding, page) {
    return `${findingTitle(finding, page)}: ${(0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(finding.message, NAME_UNITS))}`;
}
function findingBlock(finding, page) {
    const { message, help, connection, requirement, witness, fix, related = [] } = finding;
    const about = [
        ...(connection === undefined ? [] : [`connection ${(0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(connection, NAME_UNITS))}`]),
        ...(requirement === undefined ? [] : [`requirement \`${requirement}\``]),
    ];
    const parts = [
        `#### ${findingTitle(finding, page)}`,
        (0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(message, MESSAGE_UNITS)),
        [...(about.length === 0 ? [] : [`For ${about.join(', ')}.`]), ...ageOf(finding, page)].join(' '),
        ...frameOf(finding, page),
        ...related
            .slice(0, RELATED)
            .map((place) => `See ${placeLink(place, page)}: ${(0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(place.message, REASON_UNITS))}`),
        ...(help === '' ? [] : [`**What to do:** ${(0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(help, MESSAGE_UNITS))}`]),
        ...(witness === undefined ? [] : [witnessDetails(witness)]),
        ...(fix === undefined ? [] : [fixDetails(fix, page)]),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function ageOf(finding, { introduced }) {
    return introduced === undefined || introduced.has(finding) ? [] : ['Not new in this change.'];
}
function frameOf(finding, { lines }) {
    const text = lines(finding.file);
    const rows = text === undefined ? [] : (0,report_frame/* codeFrame */.l)(text, finding);
    return rows.length === 0 ? [] : [(0,fence/* fenced */.O)((0,report_frame/* frameLines */.D)(rows), 'text')];
}
function witnessDetails(witness) {
    const words = `${(0,report_witness/* witnessInWords */.cN)(witness, (name) => (0,markdown/* markdownCode */.D)((0,unicode/* clip */.$)(name, NAME_UNITS)))}.`;
    const request = (0,terminal/* visibleJson */.$m)((0,report_witness/* witnessRequest */.rv)(witness));
    const replay = request.length > REQUEST_UNITS
        ? 'The request is too long to show here; the JSON report has it.'
        : `As a request for \`trustproof simulate --request FILE\`:\n\n${(0,fence/* fenced */.O)(request.split('\n'), 'json')}`;
    return details('The request that shows it', `${words}\n\n${replay}`);
}
function fixDetails(fix, { diffRows }) {
    const description = (0,markdown/* markdownInline */.n)((0,unicode/* clip */.$)(fix.description, MESSAGE_UNITS));
    const rows = diffRows(fix);
    return details('The fix', rows.length === 0 ? description : `${description}\n\n${(0,fence/* fenced */.O)(rows, 'diff')}`);
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
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
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The directory that was checked.' } } },
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(findings, shown) },
                ],
                artifacts: report.sources.map(({ file, sha256 }) => ({
                    location: artifactLocation(file),
                    hashes: { 'sha-256': sha256 },
                })),
                results: shown.map((finding) => result(finding, indices.get(finding.rule), fingerprintOf.get(finding))),
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
function result(finding, ruleIndex, fingerprint) {
    const { rule, severity, message, help, connection, requirement, witness, fix, related } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: messageText(help === '' ? message : `${message} ${help}`) },
        locations: [{ physicalLocation: physicalLocation(finding) }],
        ...(related !== undefined &&
            related.length > 0 && {
            relatedLocations: related.slice(0, RELATED_LOCATIONS).map((place, id) => ({
                id,
                message: { text: messageText(place.message) },
                physicalLocation: physicalLocation(place),
            })),
        }),
        partialFingerprints: { 'trustproofFinding/v1': fingerprint },
        ...(fix !== undefined && fix.edits.length > 0 && { fixes: [sarifFix(fix)] }),
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
function physicalLocation(range) {
    return { artifactLocation: artifactLocation(range.file), region: region(range) };
}
function artifactLocation(file) {
    return { uri: pathToUri(file), uriBaseId: '%SRCROOT%' };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function sarifFix({ description, edits }) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return {
        description: { text: messageText(description) },
        artifactChanges: files.map((file) => ({
            artifactLocation: artifactLocation(file),
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