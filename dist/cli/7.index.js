"use strict";
exports.id = 7;
exports.ids = [7];
exports.modules = {

/***/ 4209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(883);



/** @throws UserError if the file cannot be written */
function writeOutput(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot write ${path}: ${error.message}`);
    }
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ UNKNOWN_UNIT),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   s_: () => (/* binding */ LocatedText)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/**
 * Stands in the text of a {@link LocatedText} where an unknown stands; which
 * one, `unknowns` tells by offset. The same unit elsewhere is plain text.
 */
const UNKNOWN_UNIT = '\uFFFC';
const NO_UNKNOWNS = new Map();
/**
 * Text of which each character knows its place: a file's own text, or text
 * decoded from a stretch of another (a JSON string, a heredoc, a percent
 * encoding). Lines end at `\n`; a lone carriage return is a column like any
 * other, as it is for git, GitHub and SARIF.
 */
class LocatedText {
    text;
    file;
    unknowns;
    inside;
    fixed;
    constructor(text, file, unknowns, inside, fixed) {
        this.text = text;
        this.file = file;
        this.unknowns = unknowns;
        this.inside = inside;
        this.fixed = fixed;
    }
    /** A file's own text. A byte-order mark is no column. */
    static ofFile(text, file) {
        const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
        return new LocatedText(bare, file, NO_UNKNOWNS, undefined, undefined);
    }
    /** Text decoded from `outer`; `runs` are in order of offset and cover the text. */
    static within(outer, text, runs, unknowns = NO_UNKNOWNS) {
        return new LocatedText(text, outer.file, unknowns, { outer, runs }, undefined);
    }
    /** Text of which only the place as a whole is known. */
    static at(pieces, at) {
        const unknowns = new Map();
        let text = '';
        for (const piece of pieces) {
            if (typeof piece === 'string')
                text += piece;
            else {
                unknowns.set(text.length, piece);
                text += UNKNOWN_UNIT;
            }
        }
        return new LocatedText(text, at.file, unknowns, undefined, at);
    }
    /** The range of the characters from `start` up to `end`. */
    range(start, end) {
        const places = placesOf(this);
        const { line, column } = places.start(start);
        return { file: this.file, line, column, ...asEnd(places.end(end)) };
    }
    /** The pieces that the text from `start` up to `end` consists of. */
    pieces(start, end) {
        if (this.unknowns.size === 0)
            return start === end ? [] : [this.text.slice(start, end)];
        const pieces = [];
        let from = start;
        for (let i = start; i < end; i++) {
            const unknown = this.unknowns.get(i);
            if (unknown === undefined)
                continue;
            pieces.push(this.text.slice(from, i), unknown);
            from = i + 1;
        }
        pieces.push(this.text.slice(from, end));
        return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(pieces);
    }
}
function placesOf(text) {
    if (text.fixed !== undefined)
        return new FixedPlaces(text.fixed);
    if (text.inside !== undefined)
        return new RunPlaces(text.text.length, text.inside.outer, text.inside.runs);
    return new FilePlaces(text.text);
}
function asEnd(place) {
    return { endLine: place.line, endColumn: place.column };
}
class FilePlaces {
    text;
    lineStart = 0;
    nextStart;
    place = { line: 1, column: 1 };
    constructor(text) {
        this.text = text;
        this.nextStart = this.lineAfter(0);
    }
    start(offset) {
        const { place } = this;
        if (offset < this.lineStart) {
            this.lineStart = 0;
            this.nextStart = this.lineAfter(0);
            place.line = 1;
        }
        while (offset >= this.nextStart) {
            this.lineStart = this.nextStart;
            this.nextStart = this.lineAfter(this.lineStart);
            place.line++;
        }
        place.column = offset - this.lineStart + 1;
        return place;
    }
    end(offset) {
        return this.start(offset);
    }
    lineAfter(start) {
        const at = this.text.indexOf('\n', start);
        return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    }
}
class FixedPlaces {
    first;
    last;
    constructor(at) {
        this.first = { line: at.line, column: at.column };
        this.last = { line: at.endLine, column: at.endColumn };
    }
    start() {
        return this.first;
    }
    end() {
        return this.last;
    }
}
class RunPlaces {
    length;
    runs;
    index = 0;
    outer;
    constructor(length, outer, runs) {
        this.length = length;
        this.runs = runs;
        this.outer = placesOf(outer);
    }
    start(offset) {
        const run = this.seek(offset);
        if (run === undefined)
            return this.outer.start(0);
        if (offset >= this.length)
            return this.outer.end(run.outerEnd);
        return this.outer.start(run.outerStart + (this.isLinear(run) ? offset - run.offset : 0));
    }
    end(offset) {
        const run = this.seek(Math.max(offset - 1, 0));
        if (run === undefined)
            return this.outer.start(0);
        if (offset === 0)
            return this.outer.start(run.outerStart);
        return this.outer.end(this.isLinear(run) ? run.outerStart + offset - run.offset : run.outerEnd);
    }
    seek(offset) {
        if (offset < (this.runs[this.index]?.offset ?? 0))
            this.index = 0;
        while (offset >= (this.runs[this.index + 1]?.offset ?? Number.POSITIVE_INFINITY))
            this.index++;
        return this.runs[this.index];
    }
    isLinear(run) {
        const end = this.runs[this.index + 1]?.offset ?? this.length;
        return end - run.offset === run.outerEnd - run.outerStart;
    }
}


/***/ }),

/***/ 2121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member)
/* harmony export */ });
/** The last member of that name, as `JSON.parse` reads it. */
function member(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    return node.members.findLast((one) => one.key === key)?.value;
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ spanning),
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/** The start of a file: the place of last resort, where a format carries no positions. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
/** The smallest range from the start of `a` to the end of `b`; both stand in one file. */
function spanning(a, b) {
    return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/** Joins neighbouring plain pieces and drops empty ones. */
function normalise(pieces) {
    const joined = [];
    for (const piece of pieces) {
        const last = joined.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + piece;
        else if (piece !== '')
            joined.push(piece);
    }
    return joined;
}
function textOf(pieces, at) {
    return { pieces: normalise(typeof pieces === 'string' ? [pieces] : pieces), at };
}
/** The text, if every piece of it is known; otherwise `undefined`. */
function known(text) {
    const [first, ...rest] = text.pieces;
    if (first === undefined)
        return '';
    return typeof first === 'string' && rest.length === 0 ? first : undefined;
}
/** The text as a person reads it, unknowns as `${name}`. */
function display(text) {
    return text.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.unknown}}`)).join('');
}
/** The unknowns a text rests on, in order of appearance. */
function unknownsOf(text) {
    return text.pieces.filter((piece) => typeof piece !== 'string');
}


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ decodeJsonString),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   uR: () => (/* binding */ escapeLength)
/* harmony export */ });
/* harmony import */ var _policy_located__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(359);

/** Text decoded from another text, a stretch at a time. */
class Decoding {
    outer;
    text = '';
    runs = [];
    unknowns = new Map();
    constructor(outer) {
        this.outer = outer;
    }
    /** Takes over the outer text from `start` up to `end` as it is. */
    keep(start, end) {
        if (start >= end)
            return;
        for (let i = start; this.outer.unknowns.size > 0 && i < end; i++) {
            const unknown = this.outer.unknowns.get(i);
            if (unknown !== undefined)
                this.unknowns.set(this.text.length + i - start, unknown);
        }
        this.add(this.outer.text.slice(start, end), start, end);
    }
    /** Adds what the outer text from `start` up to `end` stands for. */
    add(text, start, end) {
        this.runs.push({ offset: this.text.length, outerStart: start, outerEnd: end });
        this.text += text;
    }
    done(start, end) {
        if (this.runs.length === 0)
            this.runs.push({ offset: 0, outerStart: start, outerEnd: end });
        return _policy_located__WEBPACK_IMPORTED_MODULE_0__/* .LocatedText */ .s_.within(this.outer, this.text, this.runs, this.unknowns);
    }
}
const SIMPLE_ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** How long the escape is that begins at this backslash; undefined: it is none that JSON knows. */
function escapeLength(text, at) {
    const letter = text.charAt(at + 1);
    if (letter !== 'u')
        return letter !== '' && Object.hasOwn(SIMPLE_ESCAPES, letter) ? 2 : undefined;
    for (let i = at + 2; i < at + 6; i++)
        if (hexValue(text.charCodeAt(i)) < 0)
            return undefined;
    return 6;
}
/** What stands between the quotes of a JSON string that was found well-formed. */
function decodeJsonString({ source, start, end }) {
    const decoding = new Decoding(source);
    let from = start;
    for (;;) {
        const at = source.text.indexOf('\\', from);
        if (at < 0 || at >= end)
            break;
        decoding.keep(from, at);
        const length = escapeLength(source.text, at) ?? 2;
        decoding.add(unescaped(source.text, at, length), at, at + length);
        from = at + length;
    }
    decoding.keep(from, end);
    return decoding.done(start, end);
}
function unescaped(text, at, length) {
    if (length === 6)
        return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
    return SIMPLE_ESCAPES[text.charAt(at + 1)] ?? '';
}
/**
 * Percent-decodes UTF-8, as IAM's API returns policy documents (RFC 3986: a
 * plus sign is a plus sign). What is not a well-formed escape stays as it is.
 */
function decodePercent(outer) {
    const { text } = outer;
    const decoding = new Decoding(outer);
    let from = 0;
    for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at)) {
        const character = percentCharacter(text, at);
        if (character === undefined) {
            at++;
            continue;
        }
        decoding.keep(from, at);
        decoding.add(character.text, at, at + character.length);
        from = at + character.length;
        at = from;
    }
    decoding.keep(from, text.length);
    return decoding.done(0, text.length);
}
/** The character whose first byte is the escape at `at`. */
function percentCharacter(text, at) {
    const first = percentByte(text, at);
    if (first === undefined)
        return undefined;
    if (first < 0x80)
        return { text: String.fromCharCode(first), length: 3 };
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    const bytes = [];
    for (let i = 0; i < size; i++) {
        const byte = percentByte(text, at + 3 * i);
        if (byte === undefined)
            return undefined;
        bytes.push(byte);
    }
    const decoded = utf8(bytes);
    return decoded === undefined ? undefined : { text: decoded, length: 3 * size };
}
function utf8(bytes) {
    try {
        return bytes.length === 0 ? undefined : STRICT_UTF8.decode(Uint8Array.from(bytes));
    }
    catch {
        return undefined;
    }
}
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function percentByte(text, at) {
    if (text.charAt(at) !== '%')
        return undefined;
    const high = hexValue(text.charCodeAt(at + 1));
    const low = hexValue(text.charCodeAt(at + 2));
    return high < 0 || low < 0 ? undefined : high * 16 + low;
}
/** The value of a hexadecimal digit; -1 for anything else. */
function hexValue(unit) {
    if (unit >= 0x30 && unit <= 0x39)
        return unit - 0x30;
    const letter = unit | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}


/***/ }),

/***/ 9489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iU: () => (/* binding */ FileText),
  PH: () => (/* binding */ Tree),
  Mk: () => (/* binding */ readNamed)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/source/glob.js
var glob = __webpack_require__(9970);
;// CONCATENATED MODULE: ./build/src/source/gitignore.js

/** The rules of one `.gitignore`, which speak of the folder it stands in and everything below. */
class Gitignore {
    rules;
    constructor(text) {
        const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
        this.rules = bare.split('\n', MAX_RULES).flatMap((line) => parseRule(line) ?? []);
    }
    get size() {
        return this.rules.length;
    }
    /**
     * What the last rule that fits says of a path relative to the folder;
     * undefined where none fits. Whether a folder above it is ignored is for the
     * caller to ask first.
     */
    ignores(path, isFolder) {
        const segments = path.split('/');
        const name = segments.slice(-1);
        const rule = this.rules.findLast((one) => (isFolder || !one.onlyFolders) && (0,glob/* matchPath */.B6)(one.pattern, one.onlyName ? name : segments));
        return rule === undefined ? undefined : !rule.negated;
    }
}
/** Later rules of a longer file are not used: more is read then, never less. */
const MAX_RULES = 5_000;
function parseRule(line) {
    let text = withoutTrailingSpaces(line.endsWith('\r') ? line.slice(0, -1) : line);
    if (text === '' || text.startsWith('#'))
        return undefined;
    const negated = text.startsWith('!');
    if (negated)
        text = text.slice(1);
    const onlyFolders = text.endsWith('/');
    if (onlyFolders)
        text = text.slice(0, -1);
    const onlyName = !text.includes('/');
    const pattern = (0,glob/* pathPattern */.s$)(text.startsWith('/') ? text.slice(1) : text);
    // "a/**" is what is inside of a, not a itself.
    const inside = pattern.length > 1 && pattern.at(-1) === '**';
    return text === ''
        ? undefined
        : { negated, onlyFolders, onlyName, pattern: inside ? [...pattern, ANYTHING] : pattern };
}
const ANYTHING = (0,glob/* pathPattern */.s$)('*')[0];
/** A backslash keeps the space behind it. */
function withoutTrailingSpaces(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\')
        end--;
    return line.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/source/files.js








const LIMITS = {
    fileBytes: 64 * 1024 * 1024,
    totalBytes: 1024 * 1024 * 1024,
    files: 100_000,
    entries: 2_000_000,
};
/** How many comparisons with rules of `.gitignore` a search may take. */
const MAX_COMPARISONS = 200_000_000;
/** The text of a file. A byte-order mark is not part of it. */
class FileText {
    file;
    text;
    bytes;
    constructor(
    /** Relative to the root, with forward slashes; of a file elsewhere, as the user wrote it. */
    file, text, bytes) {
        this.file = file;
        this.text = text;
        this.bytes = bytes;
    }
    /** Of the file's bytes, lower-case hexadecimal. */
    get sha256() {
        return sha256(this.bytes);
    }
}
/** In one call where Node has it (20.12 and later), which costs half. */
function sha256(bytes) {
    return typeof external_node_crypto_.hash === 'function'
        ? external_node_crypto_.hash('sha256', bytes, 'hex')
        : external_node_crypto_.createHash('sha256').update(bytes).digest('hex');
}
/** The directory under check. Nothing outside of it is ever read, whatever links there are. */
class Tree {
    root;
    limits;
    bytesLeft;
    /** Found in real folders, not by a link: opened without resolving links again. */
    plain = new Set();
    constructor(
    /** Absolute, with all links resolved. */
    root, limits) {
        this.root = root;
        this.limits = limits;
        this.bytesLeft = limits.totalBytes;
    }
    /** @throws UserError where there is no such directory */
    static open(directory, limits = LIMITS) {
        try {
            const root = external_node_fs_.realpathSync.native(directory);
            if ((0,external_node_fs_.statSync)(root).isDirectory())
                return new Tree(root, limits);
        }
        catch (error) {
            throw new finding/* UserError */.yo(`The directory ${directory} cannot be opened: ${reasonOf(error)}.`);
        }
        throw new finding/* UserError */.yo(`${directory} is not a directory. Name the root of the repository to check.`);
    }
    /**
     * The files that match. `.git`, `node_modules`, `.terraform` and what any
     * `.gitignore` below the root names are passed over.
     */
    find(search) {
        const { files, links, problems } = new Walk(this.root, search, this.limits).run();
        for (const file of files)
            this.plain.add(file);
        return { files: [...files, ...links].sort(finding/* compareText */.n6), problems };
    }
    /** A file that was found; what keeps it from being read is a problem. */
    read(file) {
        const path = `${this.root}${external_node_path_.sep}${file}`;
        const outcome = this.plain.has(file)
            ? this.counted(() => readBytes(path, this.limits.fileBytes, NO_LINK))
            : this.bytesOf(path);
        if ('fault' in outcome)
            return problemOf(file, outcome);
        return textOf(file, outcome) ?? problemOf(file, NOT_UTF8);
    }
    /** The text of a file at a path relative to the root, or nothing: for sources that refer to further files. */
    text(path) {
        const outcome = this.bytesOf((0,external_node_path_.resolve)(this.root, path));
        return 'fault' in outcome ? undefined : textOf(path, outcome)?.text;
    }
    /** Names of the files in a folder inside the root, in code-unit order. */
    list(folder) {
        const names = attempt(() => {
            const real = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(this.root, folder));
            if (inside(this.root, real) === undefined)
                return [];
            const entries = (0,external_node_fs_.readdirSync)(real, { withFileTypes: true });
            return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
        });
        return (names ?? []).sort(finding/* compareText */.n6);
    }
    /**
     * A file that the user names, relative to the root.
     *
     * @param place where it is named, if that is in a file
     * @throws UserError where it cannot be read or is outside the root
     */
    named(path, place) {
        const absolute = (0,external_node_path_.resolve)(this.root, path);
        const file = this.relative(absolute);
        if (file === undefined) {
            throw new finding/* UserError */.yo(`${path} is outside of the checked directory, and nothing there is read.`, place);
        }
        return demanded(file, this.bytesOf(absolute), place);
    }
    /** A path relative to the root with forward slashes; undefined where it leads outside. */
    relative(absolute) {
        return inside(this.root, absolute);
    }
    bytesOf(absolute) {
        return this.counted(() => {
            const real = external_node_fs_.realpathSync.native(absolute);
            return inside(this.root, real) === undefined ? OUTSIDE : readBytes(real, this.limits.fileBytes);
        });
    }
    counted(read) {
        try {
            const outcome = read();
            if ('fault' in outcome)
                return outcome;
            if (outcome.length > this.bytesLeft)
                return this.exhausted();
            this.bytesLeft -= outcome.length;
            return outcome;
        }
        catch (error) {
            return { fault: 'unreadable', reason: reasonOf(error) };
        }
    }
    exhausted() {
        const reason = `all files together have more than ${megabytes(this.limits.totalBytes)}`;
        return { fault: 'too-large', reason };
    }
}
/**
 * A file that the user names on the command line, wherever it is.
 *
 * @throws UserError where it cannot be read
 */
function readNamed(path, directory = '.') {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    try {
        return demanded(path.split(external_node_path_.sep).join('/'), readBytes(absolute, LIMITS.fileBytes));
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            throw error;
        throw new finding/* UserError */.yo(`${path} cannot be read: ${reasonOf(error)}.`);
    }
}
const NOT_UTF8 = { fault: 'not-utf8', reason: 'it is not UTF-8 text; save it as UTF-8' };
const OUTSIDE = { fault: 'outside', reason: 'a symbolic link leads out of the checked directory' };
/** Windows has no such flag. */
const NO_LINK = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** `inside` is not asked of the path: open it only after links were resolved. Blocks on no pipe. */
function readBytes(path, most, flags = 0) {
    const handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | flags);
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (stats.isDirectory())
            return { fault: 'unreadable', reason: 'it is a directory' };
        if (!stats.isFile())
            return { fault: 'unreadable', reason: 'it is not a regular file' };
        if (stats.size > most) {
            return {
                fault: 'too-large',
                reason: `it has ${megabytes(stats.size)}, and at most ${megabytes(most)} are read`,
            };
        }
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        for (let got = 1; got > 0 && length < bytes.length; length += got) {
            got = (0,external_node_fs_.readSync)(handle, bytes, length, bytes.length - length, null);
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function megabytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** Undefined where the bytes are not UTF-8. A binary plan is let through, so that its reader can say what it is. */
function textOf(file, bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        return bytes.subarray(0, 4).equals(ZIP) ? new FileText(file, bytes.toString('latin1'), bytes) : undefined;
    }
    const text = bytes.toString('utf8');
    return new FileText(file, text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, bytes);
}
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
function demanded(file, outcome, place) {
    const text = 'fault' in outcome ? undefined : textOf(file, outcome);
    if (text !== undefined)
        return text;
    const { reason } = 'fault' in outcome ? outcome : NOT_UTF8;
    throw new finding/* UserError */.yo(`${file} cannot be read: ${reason}.`, place);
}
function problemOf(file, { fault, reason }) {
    const at = (0,position/* startOf */.G)(file);
    if (fault === 'outside')
        return outsideProblem(file);
    return {
        rule: fault === 'too-large' ? 'file-too-large' : 'unreadable-file',
        ...at,
        message: `This file was not read, so it was not checked: ${reason}.`,
        help: 'Correct it, or put it into sources.exclude if it holds no policy.',
    };
}
function outsideProblem(file) {
    return {
        rule: 'link-outside-root',
        ...(0,position/* startOf */.G)(file),
        message: 'This symbolic link leads out of the checked directory, so it was not followed.',
        help: 'Commit the file itself, or check a directory that holds it.',
    };
}
/** The system's words for an error of its, without paths. */
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? (code === '' ? 'the system refused it' : `the system says ${code}`);
}
const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its symbolic links go in a circle',
    EISDIR: 'it is a directory',
    ENAMETOOLONG: 'its name is too long',
    ERR_INVALID_ARG_VALUE: 'its name holds a NUL character',
};
function inside(root, absolute) {
    const path = (0,external_node_path_.relative)(root, absolute);
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        return undefined;
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
const SKIPPED = new Set(['.git', 'node_modules', '.terraform']);
/** One search. Folders wait on a stack, so depth costs no recursion; links to folders are never entered. */
class Walk {
    root;
    search;
    limits;
    include;
    exclude;
    files = [];
    links = [];
    problems = [];
    folders;
    entries = 0;
    comparisons = 0;
    stopped = false;
    constructor(root, search, limits) {
        this.root = root;
        this.search = search;
        this.limits = limits;
        this.include = (0,glob/* anyGlob */.xx)(search.include);
        this.exclude = (0,glob/* anyGlob */.xx)(search.exclude);
        this.folders = [{ absolute: root, path: '', ignores: [] }];
    }
    run() {
        for (let folder = this.folders.pop(); folder !== undefined && !this.stopped; folder = this.folders.pop()) {
            this.visit(folder);
        }
        // What a link leads to is read once, under its own name if that matches.
        const own = new Set(this.files);
        const links = this.links.filter(({ target }) => !own.has(target) && own.add(target));
        return { files: this.files, links: links.map(({ file }) => file), problems: this.problems };
    }
    visit(folder) {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)(folder.absolute, { withFileTypes: true });
        }
        catch (error) {
            this.problems.push(unreadableFolder(folder.path, reasonOf(error)));
            return;
        }
        const within = this.withIgnores(folder, entries);
        for (const entry of entries.sort((a, b) => (0,finding/* compareText */.n6)(a.name, b.name))) {
            if (this.stopped)
                return;
            this.consider(within, entry);
        }
    }
    withIgnores(folder, entries) {
        if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile()))
            return folder;
        const bytes = attempt(() => readBytes((0,external_node_path_.join)(folder.absolute, '.gitignore'), MAX_GITIGNORE));
        if (bytes === undefined || 'fault' in bytes)
            return folder;
        const rules = new Gitignore(bytes.toString('utf8'));
        return { ...folder, ignores: [...folder.ignores, { path: folder.path, rules }] };
    }
    consider(folder, entry) {
        this.count();
        if (SKIPPED.has(entry.name))
            return;
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        const isFolder = entry.isDirectory();
        if (!isFolder && !entry.isSymbolicLink() && !(entry.isFile() && this.include.matches(path)))
            return;
        if (this.exclude.matches(path) || this.isIgnored(folder, path, isFolder))
            return;
        if (isFolder) {
            this.folders.push({ absolute: (0,external_node_path_.join)(folder.absolute, entry.name), path, ignores: folder.ignores });
        }
        else if (entry.isSymbolicLink())
            this.followLink((0,external_node_path_.join)(folder.absolute, entry.name), path);
        else
            this.add(path);
    }
    add(path) {
        if (this.files.length === this.limits.files) {
            this.stop(`more than ${this.limits.files} files match`);
        }
        else
            this.files.push(path);
    }
    count() {
        this.entries++;
        if (this.entries % 1_000 === 0)
            this.search.onProgress?.(this.entries);
        if (this.entries > this.limits.entries)
            this.stop(`there are more than ${this.limits.entries} files and folders`);
        if (this.comparisons > MAX_COMPARISONS)
            this.stop('the rules of .gitignore take too much work');
    }
    stop(reason) {
        if (this.stopped)
            return;
        this.stopped = true;
        this.problems.push({
            rule: 'too-many-files',
            ...(0,position/* startOf */.G)('.'),
            message: `The search for files was given up, so not everything was checked: ${reason}.`,
            help: 'Narrow sources.include, add to sources.exclude, or check a directory further down.',
        });
    }
    /** The innermost `.gitignore` that says anything decides; folders above were judged on the way down. */
    isIgnored(folder, path, isFolder) {
        for (let i = folder.ignores.length - 1; i >= 0; i--) {
            const { path: base, rules } = folder.ignores[i];
            this.comparisons += rules.size;
            const verdict = rules.ignores(base === '' ? path : path.slice(base.length + 1), isFolder);
            if (verdict !== undefined)
                return verdict;
        }
        return false;
    }
    followLink(absolute, path) {
        const matches = this.include.matches(path);
        const real = attempt(() => external_node_fs_.realpathSync.native(absolute));
        if (real === undefined) {
            if (matches)
                this.problems.push({
                    ...unreadableFolder(path, 'it is a link that leads nowhere'),
                    severity: 'notice',
                });
            return;
        }
        const target = inside(this.root, real);
        const kind = attempt(() => (0,external_node_fs_.statSync)(real));
        if (target === undefined) {
            if (matches || kind?.isDirectory())
                this.problems.push(outsideProblem(path));
            return;
        }
        const hidden = target.split('/').some((segment) => SKIPPED.has(segment));
        if (matches && !hidden && kind?.isFile())
            this.links.push({ file: path, target });
    }
}
const MAX_GITIGNORE = 1024 * 1024;
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
function unreadableFolder(path, reason) {
    return {
        rule: 'unreadable-file',
        ...(0,position/* startOf */.G)(path === '' ? '.' : path),
        message: `This was not read, so it was not checked: ${reason}.`,
        help: 'Correct its permissions, or put it into sources.exclude.',
    };
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ matchPath),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   s$: () => (/* binding */ pathPattern),
/* harmony export */   xx: () => (/* binding */ anyGlob)
/* harmony export */ });
/** More alternatives than this are not expanded: the braces then stand for themselves. */
const MAX_ALTERNATIVES = 256;
/**
 * `**` between slashes: any number of folders, none included; `*` and `?`: any
 * run and any one character but a slash; `[a-z]`, `[!a-z]`; `{a,b}`; a
 * backslash takes the next character literally. A pattern that ends in a slash
 * means everything below. Names that begin with a dot are like any other.
 */
function glob(pattern) {
    const clean = pattern.replace(/^(?:\.?\/)+/, '');
    const whole = clean.endsWith('/') ? `${clean}**` : clean;
    const alternatives = expandBraces(whole).map(pathPattern);
    return {
        matches: (path) => {
            const segments = path.split('/');
            return alternatives.some((one) => matchPath(one, segments));
        },
    };
}
/** Any of several. */
function anyGlob(patterns) {
    const globs = patterns.map(glob);
    return { matches: (path) => globs.some((one) => one.matches(path)) };
}
function pathPattern(pattern) {
    return pattern.split('/').map((segment) => (/^\*\*+$/.test(segment) ? '**' : segmentPattern(segment)));
}
function segmentPattern(segment) {
    if (!/[*?[\\]/.test(segment))
        return segment;
    const tokens = [];
    let at = 0;
    while (at < segment.length) {
        const { token, end } = tokenAt(segment, at);
        // A run of stars is one star.
        if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star')
            tokens.push(token);
        at = end;
    }
    return tokens;
}
function tokenAt(segment, at) {
    const unit = segment.charCodeAt(at);
    switch (segment[at]) {
        case '*':
            return { token: { kind: 'star' }, end: at + 1 };
        case '?':
            return { token: { kind: 'any' }, end: at + 1 };
        case '[':
            return classAt(segment, at) ?? { token: { kind: 'unit', unit }, end: at + 1 };
        case '\\':
            if (at + 1 < segment.length) {
                return { token: { kind: 'unit', unit: segment.charCodeAt(at + 1) }, end: at + 2 };
            }
    }
    return { token: { kind: 'unit', unit }, end: at + 1 };
}
/** A character class; undefined where it never closes. */
function classAt(segment, start) {
    const negated = segment[start + 1] === '!' || segment[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    const first = at;
    while (at < segment.length) {
        if (segment[at] === ']' && at > first)
            return { token: { kind: 'class', negated, ranges }, end: at + 1 };
        if (segment[at] === '\\')
            at++;
        const low = segment.charCodeAt(at);
        const isRange = segment[at + 1] === '-' && at + 2 < segment.length && segment[at + 2] !== ']';
        ranges.push([low, isRange ? segment.charCodeAt(at + 2) : low]);
        at += isRange ? 3 : 1;
    }
    return undefined;
}
/**
 * Whether the pattern matches the segments from the first to the last. On a
 * mismatch only the last `**` need be tried one segment further: it can take
 * over whatever an earlier one would have taken.
 */
function matchPath(pattern, segments) {
    let p = 0;
    let s = 0;
    let star = -1;
    let resume = 0;
    while (s < segments.length) {
        const part = pattern[p];
        if (part === '**') {
            star = p++;
            resume = s;
        }
        else if (part !== undefined && matchSegment(part, segments[s])) {
            p++;
            s++;
        }
        else if (star >= 0) {
            p = star + 1;
            s = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '**')
        p++;
    return p === pattern.length;
}
/** The same walk within a segment, with `*` in the role of `**`. */
function matchSegment(pattern, text) {
    if (typeof pattern === 'string')
        return pattern === text;
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        const token = pattern[p];
        if (token?.kind === 'star') {
            star = p++;
            resume = t;
        }
        else if (token !== undefined && matchUnit(token, text.charCodeAt(t))) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p]?.kind === 'star')
        p++;
    return p === pattern.length;
}
function matchUnit(token, unit) {
    switch (token.kind) {
        case 'unit':
            return token.unit === unit;
        case 'class':
            return token.ranges.some(([low, high]) => low <= unit && unit <= high) !== token.negated;
        case 'any':
            return true;
        case 'star':
            return false;
    }
}
/** The alternatives that braces stand for, nested ones too. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
        const next = [];
        for (const one of open) {
            const group = innermostBraces(one);
            if (group === undefined)
                done.push(one);
            else
                for (const part of group.parts)
                    next.push(one.slice(0, group.start) + part + one.slice(group.end));
        }
        open = next;
    }
    return done;
}
/** The first group that has no group inside it and at least one comma. */
function innermostBraces(pattern) {
    let start = -1;
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === '{')
            start = at;
        else if (pattern[at] === '}' && start >= 0) {
            const inner = pattern.slice(start + 1, at);
            if (inner.includes(','))
                return { start, end: at + 1, parts: inner.split(',') };
            start = -1;
        }
    }
    return undefined;
}


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ isPageSpace),
/* harmony export */   Fk: () => (/* binding */ parseStretch),
/* harmony export */   iI: () => (/* binding */ parseInner),
/* harmony export */   os: () => (/* binding */ parseLocated),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _policy_located__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(359);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _decode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9786);



/** Deeper nesting is refused, so that whoever walks a tree may recurse. */
const MAX_DEPTH = 1_000;
/**
 * Reads JSON text, keeping the place of every value and key, the order of
 * members and their duplicates. Accepts what `JSON.parse` accepts (a
 * byte-order mark is ignored), nested up to {@link MAX_DEPTH} levels.
 */
function parseJson(text, file) {
    return parseLocated(_policy_located__WEBPACK_IMPORTED_MODULE_0__/* .LocatedText */ .s_.ofFile(text, file));
}
/**
 * The same for text that stands inside another. An unknown may stand within a
 * string, for a value, or among the items or members of a container, which
 * then is open.
 */
function parseLocated(text) {
    return new Scanner(text).read();
}
/**
 * Reads the one JSON value that begins at an offset; what follows it is not
 * looked at. Between tokens, other spaces than JSON's are taken too: pages
 * indent with no-break spaces.
 */
function parseStretch(text, start) {
    return new Scanner(text, isPageSpace).readStretch(start);
}
/**
 * Reads the JSON that a string holds, percent-encoded or not, each value with
 * its place in the outermost text. Undefined: the string holds no JSON object
 * (nor a string that holds one).
 */
function parseInner(node) {
    const text = innerText(node);
    const first = firstUnit(text.text);
    if (first === '%')
        return parseLocated((0,_decode__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .gr)(text));
    return first === '{' ? parseLocated(text) : undefined;
}
function innerText(node) {
    return node.origin === undefined ? _policy_located__WEBPACK_IMPORTED_MODULE_0__/* .LocatedText */ .s_.at(node.pieces, node.at) : (0,_decode__WEBPACK_IMPORTED_MODULE_1__/* .decodeJsonString */ .Sg)(node.origin);
}
function firstUnit(text) {
    let at = 0;
    while (isJsonSpace(text.charCodeAt(at)))
        at++;
    return text.charAt(at);
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const SMALL = 4_096;
const BEYOND_LATIN = /[\u0100-\uFFFF]/;
const UNKNOWN = _policy_located__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_UNIT */ .SW.charCodeAt(0);
/** Where and why reading stopped. */
class Fault extends Error {
    offset;
    expected;
    constructor(offset, expected) {
        super(expected);
        this.offset = offset;
        this.expected = expected;
    }
}
/** One pass, no recursion: containers that are still open stand on a stack of their own. */
class Scanner {
    source;
    isSpace;
    at = 0;
    text;
    file;
    places;
    hasUnknowns;
    stack = [];
    constructor(source, isSpace = isJsonSpace) {
        this.source = source;
        this.isSpace = isSpace;
        this.text = source.text;
        this.file = source.file;
        this.places = (0,_policy_located__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(source);
        this.hasUnknowns = source.unknowns.size > 0;
    }
    read() {
        const reading = this.readStretch(0);
        if (reading.node === undefined)
            return reading;
        this.skipSpace();
        if (this.at === this.text.length)
            return reading;
        return { problems: [this.problem(new Fault(this.at, 'the end of the text'))] };
    }
    readStretch(start) {
        this.at = start;
        try {
            return { node: this.withExtent(this.value(), start), problems: [], end: this.at };
        }
        catch (fault) {
            if (fault instanceof Fault)
                return { problems: [this.problem(fault)], end: fault.offset };
            throw fault;
        }
    }
    /** Saves whoever measures a small document the walk through it. */
    withExtent(node, start) {
        if (node.kind !== 'object' || this.hasUnknowns || this.at - start > SMALL)
            return node;
        const text = this.text.slice(start, this.at);
        return BEYOND_LATIN.test(text) ? node : { ...node, extent: text.length };
    }
    value() {
        for (;;) {
            let value = this.valueOrOpening();
            while (value !== undefined) {
                const frame = this.stack.at(-1);
                if (frame === undefined)
                    return value;
                value = frame.members === undefined ? this.afterItem(frame, value) : this.afterMember(frame, value);
            }
        }
    }
    /** Reads a scalar or an empty container; opens a container and returns nothing. */
    valueOrOpening() {
        this.skipSpace();
        const unit = this.text.charCodeAt(this.at);
        switch (unit) {
            case QUOTE:
                return this.stringNode();
            case OPEN_BRACE:
                return this.openObject();
            case OPEN_BRACKET:
                return this.openArray();
            case 0x74:
                return this.word('true');
            case 0x66:
                return this.word('false');
            case 0x6e:
                return this.word('null');
            default:
                if (this.isUnknown())
                    return this.unknownNode();
                return this.numberNode(unit);
        }
    }
    openObject() {
        const frame = this.push([]);
        this.skipSpace();
        this.openMembers(frame);
        if (this.text.charCodeAt(this.at) === CLOSE_BRACE)
            return this.close(frame);
        this.key(frame);
        return undefined;
    }
    openArray() {
        const frame = this.push(undefined);
        this.skipSpace();
        this.openItems(frame);
        return this.text.charCodeAt(this.at) === CLOSE_BRACKET ? this.close(frame) : undefined;
    }
    push(members) {
        if (this.stack.length === MAX_DEPTH)
            throw new TooDeep(this.at);
        const { line, column } = this.places.start(this.at);
        const frame = {
            line,
            column,
            members,
            items: members === undefined ? [] : NO_ITEMS,
            open: undefined,
            key: undefined,
            keyAt: NOWHERE,
        };
        this.stack.push(frame);
        this.at++;
        return frame;
    }
    close(frame) {
        this.at++;
        this.stack.pop();
        const end = this.places.end(this.at);
        const { line, column } = frame;
        const at = { file: this.file, line, column, endLine: end.line, endColumn: end.column };
        const { members, items, open } = frame;
        if (open !== undefined) {
            return members === undefined
                ? { kind: 'array', items, at, open }
                : { kind: 'object', members, at, open };
        }
        return members === undefined ? { kind: 'array', items, at } : { kind: 'object', members, at };
    }
    afterItem(frame, value) {
        frame.items.push(value);
        this.skipSpace();
        const unit = this.text.charCodeAt(this.at);
        if (unit === CLOSE_BRACKET)
            return this.close(frame);
        if (unit !== COMMA)
            throw new Fault(this.at, 'a comma or "]" after this item of the list');
        this.at++;
        this.skipSpace();
        const from = this.at;
        this.openItems(frame);
        return this.at > from && this.text.charCodeAt(this.at) === CLOSE_BRACKET ? this.close(frame) : undefined;
    }
    afterMember(frame, value) {
        if (frame.key !== undefined)
            frame.members.push({ key: frame.key, keyAt: frame.keyAt, value });
        this.skipSpace();
        const unit = this.text.charCodeAt(this.at);
        if (unit === CLOSE_BRACE)
            return this.close(frame);
        if (unit !== COMMA)
            throw new Fault(this.at, 'a comma or "}" after this value');
        this.at++;
        this.skipSpace();
        const from = this.at;
        this.openMembers(frame);
        if (this.at > from && this.text.charCodeAt(this.at) === CLOSE_BRACE)
            return this.close(frame);
        this.key(frame);
        return undefined;
    }
    key(frame) {
        if (this.text.charCodeAt(this.at) !== QUOTE)
            throw new Fault(this.at, 'a key in double quotes');
        const start = this.at;
        const pieces = this.string();
        frame.keyAt = this.range(start, this.at);
        frame.key =
            pieces.length === 0 ? '' : typeof pieces[0] === 'string' && pieces.length === 1 ? pieces[0] : undefined;
        if (frame.key === undefined)
            frame.open = `the key ${(0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .display */ .Vy)({ pieces })} is not known`;
        this.skipSpace();
        if (this.text.charCodeAt(this.at) !== COLON)
            throw new Fault(this.at, 'a colon after this key');
        this.at++;
    }
    /** Unknowns where members are expected, each with the comma after it. */
    openMembers(frame) {
        while (this.isUnknown()) {
            frame.open = this.unknownText();
            this.at++;
            this.commaUnless(CLOSE_BRACE);
        }
    }
    openItems(frame) {
        while (this.isUnknown()) {
            frame.open = this.unknownText();
            this.at++;
            this.commaUnless(CLOSE_BRACKET);
        }
    }
    commaUnless(closing) {
        this.skipSpace();
        const unit = this.text.charCodeAt(this.at);
        if (unit === closing || this.isUnknown())
            return;
        if (unit !== COMMA)
            throw new Fault(this.at, 'a comma after this unknown value');
        this.at++;
        this.skipSpace();
    }
    isUnknown() {
        return this.hasUnknowns && this.text.charCodeAt(this.at) === UNKNOWN && this.source.unknowns.has(this.at);
    }
    unknownText() {
        return `the value of ${this.source.unknowns.get(this.at).unknown} is not known`;
    }
    unknownNode() {
        const unknown = this.source.unknowns.get(this.at);
        this.at++;
        return { kind: 'unknown', unknown, at: this.range(this.at - 1, this.at) };
    }
    word(word) {
        const start = this.at;
        for (let i = 0; i < word.length; i++) {
            if (this.text.charCodeAt(start + i) !== word.charCodeAt(i))
                throw new Fault(start + i, `the word ${word}`);
        }
        this.at += word.length;
        const at = this.range(start, this.at);
        return word === 'null' ? { kind: 'null', at } : { kind: 'boolean', value: word === 'true', at };
    }
    numberNode(unit) {
        if (unit !== 0x2d && !isDigit(unit))
            throw new Fault(this.at, 'a value');
        const start = this.at;
        if (unit === 0x2d)
            this.at++;
        if (this.text.charCodeAt(this.at) === 0x30)
            this.at++;
        else
            this.digits();
        if (this.text.charCodeAt(this.at) === 0x2e) {
            this.at++;
            this.digits();
        }
        if ((this.text.charCodeAt(this.at) | 0x20) === 0x65)
            this.exponent();
        return { kind: 'number', text: this.text.slice(start, this.at), at: this.range(start, this.at) };
    }
    exponent() {
        this.at++;
        const sign = this.text.charCodeAt(this.at);
        if (sign === 0x2b || sign === 0x2d)
            this.at++;
        this.digits();
    }
    digits() {
        if (!isDigit(this.text.charCodeAt(this.at)))
            throw new Fault(this.at, 'a digit');
        do
            this.at++;
        while (isDigit(this.text.charCodeAt(this.at)));
    }
    stringNode() {
        const start = this.at;
        const pieces = this.string();
        const node = { kind: 'string', pieces, at: this.range(start, this.at) };
        return this.mayHoldDocument(pieces) ? { ...node, origin: this.origin(start) } : node;
    }
    origin(start) {
        return { source: this.source, start: start + 1, end: this.at - 1 };
    }
    mayHoldDocument(pieces) {
        const first = pieces[0];
        if (typeof first !== 'string')
            return false;
        const unit = first.charCodeAt(0);
        return unit === OPEN_BRACE || unit === 0x25 || unit === QUOTE || isJsonSpace(unit);
    }
    /** Reads a string and leaves `at` behind its closing quote. */
    string() {
        const { text } = this;
        const start = this.at + 1;
        let at = start;
        let plain = true;
        for (;;) {
            const unit = text.charCodeAt(at);
            if (unit === QUOTE)
                break;
            // Also false for NaN, behind the end.
            if (!(unit >= 0x20))
                throw new Fault(at, unitFault(unit));
            if (unit === BACKSLASH) {
                plain = false;
                const length = (0,_decode__WEBPACK_IMPORTED_MODULE_1__/* .escapeLength */ .uR)(text, at);
                if (length === undefined)
                    throw new Fault(at, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits');
                at += length;
            }
            else
                at++;
        }
        this.at = at + 1;
        if (this.hasUnknowns) {
            const decoded = (0,_decode__WEBPACK_IMPORTED_MODULE_1__/* .decodeJsonString */ .Sg)({ source: this.source, start, end: at });
            return decoded.pieces(0, decoded.text.length);
        }
        if (start === at)
            return [];
        // The string was found well-formed above, so this cannot throw.
        return [plain ? text.slice(start, at) : JSON.parse(text.slice(start - 1, at + 1))];
    }
    skipSpace() {
        while (this.isSpace(this.text.charCodeAt(this.at)))
            this.at++;
    }
    range(start, end) {
        const first = this.places.start(start);
        const line = first.line;
        const column = first.column;
        const last = this.places.end(end);
        return { file: this.file, line, column, endLine: last.line, endColumn: last.column };
    }
    problem(fault) {
        if (fault.offset < this.text.length) {
            const at = this.range(fault.offset, fault.offset + 1);
            return fault instanceof TooDeep ? tooDeep(at) : unexpected(fault, at, this.text.charAt(fault.offset));
        }
        // Behind the last character that says something: the line after a final newline does not exist.
        const end = this.text.trimEnd().length;
        return endsEarly(fault, this.range(end, end), end === 0);
    }
}
class TooDeep extends Fault {
    constructor(offset) {
        super(offset, '');
    }
}
const NO_ITEMS = [];
const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
function tooDeep(at) {
    return {
        rule: 'nesting-too-deep',
        ...at,
        message: `This JSON is nested more than ${MAX_DEPTH.toLocaleString('en')} levels deep, so it was not read.`,
        help: 'No policy needs such nesting: check what wrote this file, or exclude it.',
    };
}
function unexpected(fault, at, found) {
    return {
        rule: 'json-syntax',
        ...at,
        message: `This is not JSON: ${fault.expected} was expected here, but ${named(found)} was found.`,
        help: hint(found),
    };
}
function endsEarly(fault, at, empty) {
    return {
        rule: 'json-syntax',
        ...at,
        message: empty
            ? 'This file is empty, which is not JSON.'
            : `This is not JSON: the text ends here, where ${fault.expected} was expected.`,
        help: empty
            ? 'Write the policy into it, or exclude the file.'
            : 'Complete the text, or exclude the file.',
    };
}
function named(found) {
    const code = found.charCodeAt(0);
    if (code === 0xa0)
        return 'a no-break space (U+00A0)';
    if (code >= 0x20 && !isForeignSpace(code) && code !== 0x7f && !(code >= 0xd800 && code < 0xe000))
        return `“${found}”`;
    return code === 0x0a
        ? 'a line break'
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function hint(found) {
    if (found === '/' || found === '#')
        return 'JSON has no comments: remove this one.';
    if (isForeignSpace(found.charCodeAt(0))) {
        return 'Replace it by a plain space; text copied from a web page often holds such spaces, here and further down.';
    }
    if (found === '“' || found === '”')
        return 'Replace typographic quotes by plain ones ("), here and further down.';
    if (found === "'")
        return 'JSON strings stand in double quotes.';
    if (found === '}' || found === ']')
        return 'Look for a comma too many, or a value too few, just before.';
    return 'Correct the text here; everything after this place was not read.';
}
function unitFault(unit) {
    return Number.isNaN(unit) ? 'the closing quote of this string' : 'an escape such as \\n or \\t';
}
function isJsonSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
/** JSON's own spaces and those of Unicode. */
function isPageSpace(unit) {
    return isJsonSpace(unit) || isForeignSpace(unit);
}
function isForeignSpace(unit) {
    return (unit === 0xa0 ||
        unit === 0xfeff ||
        unit === 0x3000 ||
        unit === 0x202f ||
        (unit >= 0x2000 && unit <= 0x200b));
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}


/***/ })

};
;