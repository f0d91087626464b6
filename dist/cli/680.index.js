"use strict";
exports.id = 680;
exports.ids = [680];
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

/***/ 6546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _entry_config_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8174);
/* harmony import */ var _entry_error_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1323);
/* harmony import */ var _entry_read_directory__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5223);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(883);
/* harmony import */ var _generated_version__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4848);
/* harmony import */ var _record__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3749);
/* harmony import */ var _report_escape_terminal__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2457);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8516);
/* harmony import */ var _output__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3602);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3705);











async function run(input, io) {
    const file = input.operands[0] ?? '';
    const record = (0,_record__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .Hh)((0,_source_files__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .Mk)(file, io.cwd).text, file);
    const tree = _source_files__WEBPACK_IMPORTED_MODULE_6__/* .Tree */ .PH.open((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, input.text('directory') ?? '.'));
    const commit = input.text('commit');
    const { config, input: configFile } = await (0,_entry_config_file__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(tree, input.text('config'));
    const allowed = input.texts('allow-undetermined').map(requirementNamed);
    const now = await readNow(_source_files__WEBPACK_IMPORTED_MODULE_6__/* .Tree */ .PH.open(tree.root), config);
    const found = (0,_record__WEBPACK_IMPORTED_MODULE_5__/* .verifyRecord */ .RC)(record, {
        sha256: (name) => hashOf(tree, name),
        files: now.files,
        versions: versionsFrom(input, config),
        config: configFile ?? 'none',
        required: input.texts('plan').map((plan) => tree.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tree.root, plan)) ?? plan),
        connections: config.connections.map(({ name }) => name),
        allowUndetermined: [...config.gate.allowUndetermined, ...allowed],
        ...(commit !== undefined && { commit }),
    });
    // What keeps the files from being read is as a rule a change that is reported already.
    const problems = found.length > 0 ? found : now.problems;
    const answer = { good: problems.length === 0, problems };
    (0,_output__WEBPACK_IMPORTED_MODULE_7__/* .emit */ .I)(input.text('format') === 'json' ? `${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_9__/* .visibleJson */ .$m)(JSON.stringify(answer, null, 2))}\n` : inWords(problems), input, io);
    return problems.length === 0 ? 0 : 1;
}
/** The flags stand in the place of what the config says. */
function versionsFrom(input, { gate }) {
    const given = input.texts('tool-version');
    return given.length > 0 ? given : (gate.toolVersions ?? [_generated_version__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x]);
}
/** The files that a check would rest on now, so that one that has appeared since is noticed. */
async function readNow(tree, config) {
    try {
        const { readings } = await (0,_entry_read_directory__WEBPACK_IMPORTED_MODULE_3__/* .readDirectory */ .g)(tree, config, { plans: [] });
        return { files: readings.map(({ source }) => source.file), problems: [] };
    }
    catch (error) {
        if (!(error instanceof _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        const message = `The files here cannot be checked: ${(0,_entry_error_text__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(error).replaceAll('\n', '; ')}`;
        return { files: [], problems: [{ kind: 'unread', message, help: 'Mend that, and check again.' }] };
    }
}
function hashOf(tree, name) {
    try {
        return tree.named(name).sha256;
    }
    catch (error) {
        if (error instanceof _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function requirementNamed(id) {
    const found = _finding__WEBPACK_IMPORTED_MODULE_4__/* .REQUIREMENTS */ .dq.find((one) => one === id);
    if (found !== undefined)
        return found;
    throw new _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo((0,_parse__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L)('requirement', id, _finding__WEBPACK_IMPORTED_MODULE_4__/* .REQUIREMENTS */ .dq));
}
function inWords(problems) {
    if (problems.length === 0)
        return 'The record is good: its verdict holds, and its inputs are unchanged.\n';
    const lines = problems.map(({ message, help }) => `✗ ${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(message)}\n  ${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(help)}`);
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
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8516);




/**
 * The config that the user names, or the first of {@link CONFIG_FILES} that is
 * there; without any, what holds by default. Only one that the user names may
 * stand outside the checked folder.
 *
 * @throws UserError if it is there and cannot be read, or is no config
 */
async function readConfig(tree, named) {
    const file = named ?? _connection_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILES */ .n0.find((candidate) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.root, candidate)));
    if (file === undefined)
        return { config: _connection_config__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .PV };
    const read = named === undefined || (0,_source_files__WEBPACK_IMPORTED_MODULE_3__/* .pathInside */ ._l)(tree.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree.root, named)) !== undefined
        ? tree.named(file)
        : (0,_source_files__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(file, tree.root);
    return { config: await (0,_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(read.text, read.file), input: inputOf(read) };
}
function inputOf({ file, sha256 }) {
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
function exists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   XU: () => (/* binding */ VERDICT_WORD),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s0: () => (/* binding */ VERDICT_MARK),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
/** Errors first, then warnings, then notices; each in the report's order. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) || (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)(a, b));
}
/** Whether the report holds a finding at or above `threshold` (`--fail-on`). */
function failsOn(report, threshold) {
    if (threshold === 'never')
        return false;
    const worst = _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(threshold);
    return report.findings.some(({ severity }) => _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) <= worst);
}
/** The verdict in one plain line that holds nothing from the files checked. */
function headline(report) {
    const { length } = report.connections;
    const proved = report.connections.filter(({ verdict }) => verdict === 'proved').length;
    const connections = length === 0 ? [] : [`${proved} of ${plural(length, 'connection')} proved`];
    return `${report.verdict}: ${[...connections, countsInWords(countBySeverity(report.findings))].join(', ')}`;
}
/** For example `2 errors, 1 warning`; `no findings` for none. */
function countsInWords(counts) {
    const parts = _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0);
    return parts.map((severity) => plural(counts[severity], severity)).join(', ') || 'no findings';
}
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
}
const VERDICT_MARK = {
    proved: '✓',
    violated: '✗',
    undetermined: '?',
    notAsked: '–',
};
const VERDICT_WORD = {
    proved: 'proved',
    violated: 'violated',
    undetermined: 'undetermined',
    notAsked: 'not asked',
};
/** What to do next, in one plain sentence that holds nothing from the files checked. */
function nextStep(report) {
    const counts = countBySeverity(report.findings);
    const fixes = report.findings.filter(({ fix }) => fix !== undefined).length;
    const missing = report.connections.some(({ requirements }) => requirements.some(isUndetermined));
    if (counts.error > 0) {
        const how = fixes > 0 ? `Apply the fixes shown (${fixes})` : 'Do what the help under each error says';
        return `${how}, then run trustproof again; \`trustproof explain RULE\` tells more about a rule.`;
    }
    if (missing)
        return 'Provide what the undetermined requirements name, then run trustproof again.';
    if (report.findings.length > 0)
        return 'Nothing blocks. Read the findings above when you change these files.';
    return 'Nothing to do.';
}
function isUndetermined({ verdict }) {
    return verdict === 'undetermined';
}


/***/ })

};
;