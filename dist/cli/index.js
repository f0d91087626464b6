#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7917:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);
/* harmony import */ var _policy_document__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2164);
/* harmony import */ var _report_format__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4162);



const HELP = {
    help: { type: 'boolean', help: 'show this help' },
    version: { type: 'boolean', help: 'show the version' },
};
const COLOUR = {
    'no-color': { type: 'boolean', help: 'no colours, even on a terminal' },
};
const RENDERING = {
    format: { type: 'string', value: 'FORMAT', values: _report_format__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h, help: `${_report_format__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.join(', ')} (default: text)` },
    output: { type: 'string', value: 'FILE', help: 'write the result to FILE in place of standard output' },
    ...COLOUR,
};
const ANSWER = {
    ...RENDERING,
    format: { type: 'string', value: 'FORMAT', values: ['text', 'json'], help: 'text, json (default: text)' },
};
const CONNECTION = {
    profile: { type: 'string', value: 'ID', help: 'the vendor’s profile; see: trustproof profiles' },
    principal: {
        type: 'string',
        value: 'ARN',
        multiple: true,
        help: 'the vendor’s principal (may be repeated)',
    },
    role: { type: 'string', value: 'ARN', help: 'the role that the vendor assumes' },
    'external-id': {
        type: 'string',
        value: 'VALUE',
        help: 'the ExternalId set at the vendor; masked in all output',
    },
    'external-id-env': { type: 'string', value: 'NAME', help: 'the environment variable that holds it' },
    bucket: { type: 'string', value: 'NAME', help: 'the bucket that the vendor writes to' },
    prefix: {
        type: 'string',
        value: 'TEXT',
        mayBeEmpty: true,
        help: 'the keys it writes begin with this (default: every key)',
    },
};
const CONFIG = {
    config: {
        type: 'string',
        value: 'FILE',
        help: 'the config (default: trustproof.yml in the root or .github)',
    },
};
const COMMANDS = [
    {
        name: 'check',
        summary: 'prove that each vendor connection works, and for nobody else',
        operands: [{ name: 'DIR', required: false, help: 'the repository’s root (default: .)' }],
        flags: {
            ...CONFIG,
            ...CONNECTION,
            plan: { type: 'string', value: 'FILE', multiple: true, help: 'a Terraform plan: terraform show -json' },
            base: { type: 'string', value: 'GITREF', help: 'also report what changed since GITREF newly allows' },
            'fail-on': {
                type: 'string',
                value: 'SEVERITY',
                values: _finding__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm,
                help: `exit 1 at or above: ${_finding__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm.join(', ')} (default: error)`,
            },
            'report-file': { type: 'string', value: 'FILE', help: 'write the record that verify takes' },
            ...RENDERING,
            ...HELP,
        },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(498), __nccwpck_require__.e(738), __nccwpck_require__.e(785), __nccwpck_require__.e(211), __nccwpck_require__.e(938), __nccwpck_require__.e(321), __nccwpck_require__.e(183), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6450)),
    },
    {
        name: 'compare',
        summary: 'what NEW allows that OLD does not, and the reverse',
        operands: [
            { name: 'OLD', required: true, help: 'a policy file' },
            { name: 'NEW', required: true, help: 'a policy file' },
        ],
        flags: {
            type: {
                type: 'string',
                value: 'TYPE',
                values: _policy_document__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_TYPES */ .ty,
                help: 'the policies’ type: identity, trust, bucket, … (default: by their shape)',
            },
            ...ANSWER,
            ...HELP,
        },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(498), __nccwpck_require__.e(211), __nccwpck_require__.e(183), __nccwpck_require__.e(552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3552)),
    },
    {
        name: 'simulate',
        summary: 'decide one request against given policies',
        operands: [],
        flags: {
            request: { type: 'string', value: 'FILE', help: 'the request, as every witness is printed' },
            identity: {
                type: 'string',
                value: 'FILE',
                multiple: true,
                help: 'an identity policy (may be repeated)',
            },
            trust: { type: 'string', value: 'FILE', help: 'the role’s trust policy' },
            bucket: { type: 'string', value: 'FILE', help: 'the bucket policy' },
            boundary: { type: 'string', value: 'FILE', help: 'the permissions boundary' },
            session: { type: 'string', value: 'FILE', help: 'the session policy' },
            scp: {
                type: 'string',
                value: 'FILE',
                multiple: true,
                help: 'an SCP; each is one level (may be repeated)',
            },
            rcp: {
                type: 'string',
                value: 'FILE',
                multiple: true,
                help: 'an RCP; each is one level (may be repeated)',
            },
            key: { type: 'string', value: 'FILE', help: 'the KMS key policy' },
            ...ANSWER,
            ...HELP,
        },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(498), __nccwpck_require__.e(763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4763)),
    },
    {
        name: 'explain',
        summary: 'show a rule’s page; without RULE, list the rules',
        operands: [{ name: 'RULE', required: false, help: 'a rule’s id' }],
        flags: { ...ANSWER, ...HELP },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(85), __nccwpck_require__.e(624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5624)),
    },
    {
        name: 'init',
        summary: 'write trustproof.yml from the trusts found in the repository',
        operands: [{ name: 'DIR', required: false, help: 'the repository’s root (default: .)' }],
        flags: {
            workflow: { type: 'boolean', help: 'also write .github/workflows/trustproof.yml' },
            force: { type: 'boolean', help: 'replace files that exist' },
            ...COLOUR,
            ...HELP,
        },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(498), __nccwpck_require__.e(738), __nccwpck_require__.e(785), __nccwpck_require__.e(211), __nccwpck_require__.e(938), __nccwpck_require__.e(204)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4204)),
    },
    {
        name: 'profiles',
        summary: 'list the built-in vendor profiles, or show one',
        operands: [{ name: 'ID', required: false, help: 'a profile’s id' }],
        flags: { ...ANSWER, ...HELP },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(738), __nccwpck_require__.e(905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 905)),
    },
    {
        name: 'verify',
        summary: 'release gate: is this record good, and are its inputs unchanged?',
        operands: [{ name: 'RECORD', required: true, help: 'what check --report-file wrote' }],
        flags: {
            directory: { type: 'string', value: 'DIR', help: 'the repository’s root (default: .)' },
            ...CONFIG,
            commit: { type: 'string', value: 'SHA', help: 'the commit that the record must be for' },
            plan: {
                type: 'string',
                value: 'FILE',
                multiple: true,
                help: 'a plan that the check must have read: the one to be applied',
            },
            'allow-undetermined': {
                type: 'string',
                value: 'REQUIREMENT',
                multiple: true,
                help: 'a requirement that may be undetermined (may be repeated)',
            },
            'tool-version': {
                type: 'string',
                value: 'VERSION',
                multiple: true,
                help: 'a version of trustproof whose verdict is accepted (default: this one)',
            },
            ...ANSWER,
            ...HELP,
        },
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(738), __nccwpck_require__.e(785), __nccwpck_require__.e(497)]).then(__nccwpck_require__.bind(__nccwpck_require__, 497)),
    },
];


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ processIo),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** The process itself. A reader that closes the pipe early (`| head`) ends the output, not the run. */
function processIo() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code === 'EPIPE')
                return;
            // A full disk behind `>`: what was to be read is not there, so no verdict was given.
            if (stream === process.stdout)
                process.stderr.write(`trustproof: cannot write standard output: ${error.message}\n`);
            // Last of all: the run ends by itself, and says what it found.
            process.once('exit', () => {
                process.exitCode = 2;
            });
        });
    }
    return {
        cwd: process.cwd(),
        env: process.env,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        outIsTerminal: process.stdout.isTTY === true,
        errIsTerminal: process.stderr.isTTY === true,
    };
}
/** Colour only where a person looks, and only if nobody asked for none (https://no-color.org). */
function wantsColor(io, noColor) {
    const asked = (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
    return io.outIsTerminal && !noColor && !asked;
}


/***/ }),

/***/ 3705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseInput),
  L: () => (/* binding */ unknown)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/src/connection/near.js
var near = __nccwpck_require__(8557);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./build/src/cli/parse.js



/**
 * Reads a command's arguments strictly: an unknown flag, a missing value or an
 * operand too many is a {@link UserError} that names the nearest flag.
 */
function parseInput(command, args) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: parserOptions(command.flags),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const value = readValue(token, command);
        given.set(token.name, [...(given.get(token.name) ?? []), value]);
    }
    checkRepeats(command, given);
    if (given.has('help') || given.has('version'))
        return input(operands, given);
    checkOperands(command, operands);
    return input(operands, given);
}
function parserOptions(flags) {
    const named = Object.entries(flags).map(([name, { type }]) => [name, { type }]);
    return { ...Object.fromEntries(named), help: { type: 'boolean', short: 'h' } };
}
function readValue(token, command) {
    const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
    if (flag === undefined) {
        const names = Object.keys(command.flags).map((name) => `--${name}`);
        throw new finding/* UserError */.yo(`${unknown('flag', token.rawName, names)} ${seeHelp(command)}`);
    }
    return flag.type === 'boolean' ? noValue(token) : oneValue(token, flag, command);
}
function noValue({ rawName, value }) {
    if (value !== undefined)
        throw new finding/* UserError */.yo(`${rawName} takes no value`);
    return '';
}
function oneValue({ rawName, value, inlineValue }, flag, command) {
    const taken = value !== undefined && (inlineValue === true || !value.startsWith('-'));
    if (!taken || (value === '' && flag.mayBeEmpty !== true)) {
        const needs = `${rawName} needs a value: ${rawName} ${flag.value}`;
        // Beginning with a dash it may be a value, or the next flag.
        const dash = value?.startsWith('-') ? ` (${rawName}=${flag.value} where it begins with a dash)` : '';
        throw new finding/* UserError */.yo(`${needs}${dash}. ${seeHelp(command)}`);
    }
    if (flag.values !== undefined && !flag.values.includes(value)) {
        throw new finding/* UserError */.yo(`${rawName} must be one of ${flag.values.join(', ')}, not "${value}"${(0,near/* didYouMean */.a)(value, flag.values)}`);
    }
    return value;
}
function checkRepeats(command, given) {
    for (const [name, values] of given) {
        if (values.length > 1 &&
            command.flags[name]?.multiple !== true &&
            command.flags[name]?.type === 'string') {
            throw new finding/* UserError */.yo(`--${name} is given ${values.length} times; give it once`);
        }
    }
}
function checkOperands(command, operands) {
    const missing = command.operands[operands.length];
    if (missing?.required)
        throw new finding/* UserError */.yo(`${command.name} needs ${missing.name}: ${missing.help}. ${seeHelp(command)}`);
    const extra = operands[command.operands.length];
    if (extra !== undefined)
        throw new finding/* UserError */.yo(`unexpected argument "${extra}". ${seeHelp(command)}`);
}
function input(operands, given) {
    return {
        operands,
        text: (flag) => given.get(flag)?.[0],
        texts: (flag) => given.get(flag) ?? [],
        choice: (flag, values) => values.find((one) => one === given.get(flag)?.[0]),
        on: (flag) => given.has(flag),
    };
}
/** `unknown flag "--formt"; did you mean "--format"?` */
function unknown(what, typed, names) {
    const hint = (0,near/* didYouMean */.a)(typed, names);
    return `unknown ${what} "${typed}"${hint === '' ? '.' : hint}`;
}
function seeHelp(command) {
    return `See: trustproof ${command.name} --help`;
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4947);

/** `; did you mean "x"?`, or nothing. */
function didYouMean(typed, names) {
    const near = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(typed, names);
    return near === undefined ? '' : `; did you mean "${near}"?`;
}


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);
/* harmony import */ var _report_escape_terminal__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2457);


/** What is said of an error, a line for each mistake: file, line and column first where they are known. Text of strangers in it is escaped. */
function errorText(error) {
    if (error instanceof _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error, ...error.further].map(mistake).join('\n');
    return `this is a fault of trustproof and no verdict; please report it. ${(0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(detail(error))}`;
}
/** What came by a flag or an input has no line in any file: its place is the root. */
function mistake({ message, place, }) {
    const where = place === undefined || place.file === '.' ? '' : `${place.file}:${place.line}:${place.column}: `;
    return (0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(where + message);
}
/** On one line: text of the error may be a stranger's, and a line of its own could be a workflow command. */
function detail(error) {
    if (!(error instanceof Error))
        return String(error);
    const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
    return [`${error.name}: ${error.message}`, ...frames.map((line) => line.trim())].join(' | ');
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Plain data shared by every room above `policy`: what is found, and the report it ends in. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** From which severity on a run fails (`--fail-on`). */
const THRESHOLDS = [...SEVERITIES, 'never'];
const VERDICTS = ['proved', 'violated', 'undetermined', 'notAsked'];
const REQUIREMENTS = [
    'role-permissions',
    'role-arn',
    'trust-policy',
    'external-id',
    'exclusive-trust',
    'bucket-policy',
    'delivery',
];
/** The order findings are reported in: file, line, column, rule, then message, so that the same input gives the same bytes. */
function compareFindings(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.connection ?? '', b.connection ?? '') ||
        compareText(a.message, b.message));
}
/** Code-unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A mistake of the user's that means the question could not be asked: exit status 2, never a stack trace. */
class UserError extends Error {
    place;
    further;
    name = 'UserError';
    constructor(message, place, 
    /** Further mistakes of the same kind, each to be told on a line of its own. */
    further = []) {
        super(message);
        this.place = place;
        this.further = further;
    }
}


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Generated by scripts/generate.mjs from package.json. Do not edit.
const VERSION = '0.1.0';


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ VERSIONS),
/* harmony export */   ty: () => (/* binding */ POLICY_TYPES),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   x0: () => (/* binding */ PRINCIPAL_KINDS)
/* harmony export */ });
const POLICY_TYPES = [
    'identity',
    'trust',
    'bucket',
    'boundary',
    'session',
    'scp',
    'rcp',
    'key',
];
const VERSIONS = ['2012-10-17', '2008-10-17'];
const PRINCIPAL_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const OPERATORS = [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
    'Bool',
    'BinaryEquals',
    'IpAddress',
    'NotIpAddress',
    'ArnEquals',
    'ArnNotEquals',
    'ArnLike',
    'ArnNotLike',
    'Null',
];


/***/ }),

/***/ 4947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a word was probably meant to be: the same but for case,
 * or at most a third of its characters (and three) away. The first of equals;
 * undefined where none is near.
 */
function nearest(word, candidates) {
    const lower = word.toLowerCase();
    let best;
    let bestDistance = Math.min(3, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** How many characters must be inserted, removed, replaced, or swapped with their neighbour. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swapped = isSwap ? before[j - 2] + 1 : replaced;
            row.push(Math.min(replaced, swapped, previous[j] + 1, row[j - 1] + 1));
        }
        before = previous;
        previous = row;
    }
    return previous[b.length];
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Wf: () => (/* binding */ unseenShown)
/* harmony export */ });
/**
 * What a terminal or a browser would obey or hide rather than show: control
 * characters (ANSI escapes begin with one), bidirectional controls, zero-width
 * and other ignorable characters, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** How logs of other kinds begin a command anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const LOG_COMMAND = /##(?=[\w-]*\[)/g;
/** `text` on one line, with everything invisible written as `\u{…}`: nothing in it can move a cursor or reorder text. */
function unseenShown(text) {
    return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/**
 * As {@link unseenShown}, and nothing in it commands the log it is printed to,
 * even where it begins a line: GitHub's runner takes `::name::` after leading
 * white space, and `##[name]` anywhere.
 */
function visible(text) {
    return unseenShown(text)
        .replace(LOG_COMMAND, '#\\u{23}')
        .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}
/** JSON text with the same meaning in which everything {@link visible} would change is a JSON escape. Newlines that lay it out stay. */
function visibleJson(json) {
    return json
        .replace(UNSEEN, (character) => (character === '\n' ? character : jsonEscape(character)))
        .replace(LOG_COMMAND, '\\u0023#');
}
function jsonEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 4162:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** The forms of a report (`--format`). */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab'];


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/src/cli/io.js
var io = __nccwpck_require__(6871);
// EXTERNAL MODULE: ./build/src/entry/error-text.js
var error_text = __nccwpck_require__(1323);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(883);
// EXTERNAL MODULE: ./build/src/generated/version.js
var version = __nccwpck_require__(4848);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __nccwpck_require__(7917);
// EXTERNAL MODULE: ./build/src/cli/parse.js + 1 modules
var parse = __nccwpck_require__(3705);
;// CONCATENATED MODULE: ./build/src/cli/main.js





/** Runs one command line (without `node` and the script). Never rejects: what goes wrong is exit status 2 and a message. */
async function main(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        io.err(`trustproof: ${(0,error_text/* errorText */.k)(error)}\n`);
        return 2;
    }
}
async function dispatch(args, io) {
    const [name, ...rest] = args;
    if (name === undefined)
        throw new finding/* UserError */.yo(`which command? ${commandNames()}. See: trustproof --help`);
    if (name === '--version')
        return say(io, `${version/* VERSION */.x}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return help(rest, io);
    const command = commandNamed(name);
    const input = (0,parse/* parseInput */.C)(command, rest);
    if (input.on('help'))
        return help([name], io);
    if (input.on('version'))
        return say(io, `${version/* VERSION */.x}\n`);
    const { run } = await command.load();
    return run(input, io);
}
async function help(args, io) {
    const { helpOf, overview } = await __nccwpck_require__.e(/* import() */ 28).then(__nccwpck_require__.bind(__nccwpck_require__, 6028));
    const [name] = args;
    return say(io, name === undefined ? overview(version/* VERSION */.x) : helpOf(commandNamed(name)));
}
function commandNamed(name) {
    const command = commands/* COMMANDS */.L.find((one) => one.name === name);
    if (command !== undefined)
        return command;
    const names = commands/* COMMANDS */.L.map((one) => one.name);
    throw new finding/* UserError */.yo(`${(0,parse/* unknown */.L)('command', name, names)} The commands: ${commandNames()}. See: trustproof --help`);
}
function commandNames() {
    return commands/* COMMANDS */.L.map((one) => one.name).join(', ');
}
function say(io, text) {
    io.out(text);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/cli.js


/** The exit status is set, not forced, so that what is still in a pipe is written. */
void main(process.argv.slice(2), (0,io/* processIo */.W)()).then((status) => {
    process.exitCode = status;
});

module.exports = __webpack_exports__;
/******/ })()
;