"use strict";
exports.id = 497;
exports.ids = [497,819];
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

/***/ 497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/entry/config-file.js
var config_file = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/src/entry/error-text.js
var error_text = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/src/entry/read-directory.js
var read_directory = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/generated/version.js
var version = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/src/policy/lines.js
var lines = __webpack_require__(4434);
// EXTERNAL MODULE: ./build/src/policy/node.js
var policy_node = __webpack_require__(2121);
// EXTERNAL MODULE: ./build/src/source/json.js + 2 modules
var json = __webpack_require__(7217);
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

// EXTERNAL MODULE: ./build/src/record/statement.js
var statement = __webpack_require__(4239);
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
    _type: exactly(statement/* STATEMENT_TYPE */.zG),
    subject: list(object({ name: shape_text, digest: object({ sha256: SHA256 }) })),
    predicateType: exactly(statement/* PREDICATE_TYPE */.To),
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
        return JSON.parse((0,lines/* withoutMark */.E_)(content));
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
        (inputs.some(({ file, sha256 }) => digests.get(file) !== sha256) ||
            new Set(inputs.map(({ file }) => file)).size < digests.size) &&
            'its subjects are not its inputs',
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
        .filter((finding) => finding.severity === 'error' && !isAnswered(finding, report.connections))
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

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/source/files.js + 1 modules
var files = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3602);
// EXTERNAL MODULE: ./build/src/cli/parse.js + 1 modules
var parse = __webpack_require__(3705);
;// CONCATENATED MODULE: ./build/src/cli/verify.js












async function run(input, io) {
    const file = input.operands[0] ?? '';
    const record = parseRecord((0,files/* readNamed */.Mk)(file, io.cwd).text, file);
    const tree = files/* Tree */.PH.open((0,external_node_path_.resolve)(io.cwd, input.text('directory') ?? '.'));
    const commit = input.text('commit');
    const { config, input: configFile } = await (0,config_file/* readConfig */.X)(tree, input.text('config'));
    const allowed = input.texts('allow-undetermined').map(requirementNamed);
    const now = await readNow(files/* Tree */.PH.open(tree.root), config);
    const found = verifyRecord(record, {
        sha256: (name) => hashOf(tree, name),
        files: now.files,
        versions: versionsFrom(input, config),
        config: configFile ?? 'none',
        required: input.texts('plan').map((plan) => tree.relative((0,external_node_path_.resolve)(tree.root, plan)) ?? plan),
        connections: config.connections.map(({ name }) => name),
        allowUndetermined: [...config.gate.allowUndetermined, ...allowed],
        ...(commit !== undefined && { commit }),
    });
    // What keeps the files from being read is as a rule a change that is reported already.
    const problems = found.length > 0 ? found : now.problems;
    const answer = { good: problems.length === 0, problems };
    (0,output/* emit */.I)(input.text('format') === 'json' ? `${(0,terminal/* visibleJson */.$m)(JSON.stringify(answer, null, 2))}\n` : inWords(problems), input, io);
    return problems.length === 0 ? 0 : 1;
}
/** The flags stand in the place of what the config says. */
function versionsFrom(input, { gate }) {
    const given = input.texts('tool-version');
    return given.length > 0 ? given : (gate.toolVersions ?? [version/* VERSION */.x]);
}
/** The files that a check would rest on now, so that one that has appeared since is noticed. */
async function readNow(tree, config) {
    try {
        const { readings } = await (0,read_directory/* readDirectory */.g)(tree, config, { plans: [] });
        return { files: readings.map(({ source }) => source.file), problems: [] };
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        const message = `The files here cannot be checked: ${(0,error_text/* errorText */.k)(error).replaceAll('\n', '; ')}`;
        return { files: [], problems: [{ kind: 'unread', message, help: 'Mend that, and check again.' }] };
    }
}
function hashOf(tree, name) {
    try {
        return tree.named(name).sha256;
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function requirementNamed(id) {
    const found = finding/* REQUIREMENTS */.dq.find((one) => one === id);
    if (found !== undefined)
        return found;
    throw new finding/* UserError */.yo((0,parse/* unknown */.L)('requirement', id, finding/* REQUIREMENTS */.dq));
}
function inWords(problems) {
    if (problems.length === 0)
        return 'The record is good: its verdict holds, and its inputs are unchanged.\n';
    const lines = problems.map(({ message, help }) => `✗ ${(0,terminal/* visible */.RK)(message)}\n  ${(0,terminal/* visible */.RK)(help)}`);
    return `${lines.join('\n')}\n\nThe gate stays closed.\n`;
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export configCandidates */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _connection_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6980);
/* harmony import */ var _source_files_bytes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8049);
/* harmony import */ var _source_files_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9547);







/**
 * The config that the user names, or the one of {@link CONFIG_FILES} that is
 * there; without any, what holds by default. Only one that the user names may
 * stand outside the checked folder.
 *
 * @throws UserError if it is there and cannot be read, is no config, or is not alone
 */
async function readConfig(tree, named) {
    const file = named ?? onlyOne(_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILES */ .n0.filter((candidate) => exists(tree.root, candidate)));
    if (file === undefined)
        return { config: _connection_config__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .PV };
    const read = named === undefined || (0,_source_files_path__WEBPACK_IMPORTED_MODULE_6__/* .pathInside */ ._l)(tree.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree.root, named)) !== undefined
        ? tree.named(file)
        : (0,_source_files__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(file, tree.root);
    return { config: await (0,_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(read.text, read.file), input: hashed(read) };
}
/** Which of several is meant nobody could tell, and a change could put one before the one that is reviewed. */
function onlyOne([first, second]) {
    if (first === undefined || second === undefined)
        return first;
    const message = `${first} is a config too, and only one is read; keep one of them, or name one (--config, or the action’s config)`;
    throw new _finding__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(message, { file: second, line: 1, column: 1 });
}
function hashed({ file, sha256 }) {
    return { file, sha256 };
}
/** Every place where a config would be looked for, with its bytes, named from the repository's root. */
function configCandidates(root, directory, named) {
    const files = named === undefined ? CONFIG_FILES : [named];
    return files.map((file) => {
        const path = join(directory, file).replaceAll('\\', '/');
        const bytes = bytesAt(join(root, file));
        return bytes === undefined ? { path } : { path, bytes };
    });
}
/** Also where it is a link that leads nowhere: that is a mistake to be told, not a file to be passed over. */
function exists(root, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`whether ${file} is there cannot be told: ${(0,_source_files_bytes__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}.`);
    }
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