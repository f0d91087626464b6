"use strict";
exports.id = 209;
exports.ids = [209];
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
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8516);




/**
 * Writes a file that the user names.
 *
 * @param within absolute path of the folder under check: it may be a stranger's, so no link in it is followed, which could
 *   lead to any file of the machine
 * @throws UserError if the file cannot be written
 */
function writeOutput(path, text, within) {
    try {
        const way = within === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(within).root ? undefined : (0,_source_files__WEBPACK_IMPORTED_MODULE_3__/* .pathInside */ ._l)(within, path);
        if (way !== undefined)
            refuseLinks(within, way);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, way === undefined ? 'w' : REPLACE);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(handle, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot write ${path}: ${error.message}`);
    }
}
/** As `w`, but through no link. Windows has no such flag. */
const REPLACE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function refuseLinks(folder, way) {
    const steps = way.split('/');
    const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    const link = prefixes.find((prefix) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, prefix), { throwIfNoEntry: false })?.isSymbolicLink());
    if (link === undefined)
        return;
    throw new Error(`${link} is a symbolic link in the checked folder, and not followed; name another file`);
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ spanning),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   bj: () => (/* binding */ startTogether),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
/** The start of a file: the place of last resort, where a format carries no positions. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
/** A range without whatever else its holder carries. */
function rangeOf({ file, line, column, endLine, endColumn, resource }) {
    return { file, line, column, endLine, endColumn, ...(resource !== undefined && { resource }) };
}
/** Whether two ranges begin at one place; in formats without positions, whether they are of one resource. */
function startTogether(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column && a.resource === b.resource;
}
/** The smallest range from the start of `a` to the end of `b`; both stand in one file. */
function spanning(a, b) {
    return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}
/** Whether the inner range lies within the outer one; both may be the same. */
function contains(outer, inner) {
    if (inner.file !== outer.file || inner.resource !== outer.resource)
        return false;
    const starts = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
    const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
    return starts && ends;
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iU: () => (/* binding */ FileText),
  b1: () => (/* binding */ LIMITS),
  PH: () => (/* binding */ Tree),
  _l: () => (/* binding */ pathInside),
  Mk: () => (/* binding */ readNamed)
});

// UNUSED EXPORTS: bytesAt

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
        const lines = bare.split('\n', MAX_RULES + 1);
        this.rules = lines.length > MAX_RULES ? [] : lines.flatMap((line) => parseRule(line) ?? []);
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
/** Of a longer file no rule is used, since a later one can take back an earlier one: more is read then, never less. */
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

;// CONCATENATED MODULE: ./build/src/source/utf8.js
/**
 * Where bytes stop being UTF-8: 1-based line and column, in UTF-16 units of
 * the text before; a byte-order mark counts for none. For bytes that are not
 * UTF-8 as a whole.
 */
function firstFault(bytes) {
    const text = bytes.toString('utf8');
    let offset = 0;
    let from = 0;
    for (let at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, from)) {
        offset += Buffer.byteLength(text.slice(from, at));
        if (!bytes.subarray(offset, offset + WRITTEN.length).equals(WRITTEN))
            return placeAfter(text.slice(0, at));
        offset += WRITTEN.length;
        from = at + 1;
    }
    return { line: 1, column: 1 };
}
/** What stands in decoded text for bytes that are none, and may also be written there in full. */
const REPLACED = '\ufffd';
const WRITTEN = Buffer.from(REPLACED);
function placeAfter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
    return { line: lines.length, column: lines.at(-1).length + 1 };
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
    /** The id that git gives these bytes, lower-case hexadecimal. */
    blobId(algorithm) {
        const head = `blob ${this.bytes.length}\0`;
        return external_node_crypto_.createHash(algorithm).update(head).update(this.bytes).digest('hex');
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
     * `.gitignore` below the root names are passed over: {@link among} takes those of the latter that git keeps.
     */
    find(search) {
        const { files, links, problems, passedOver } = new Walk(this.root, search, this.limits).run();
        for (const file of files)
            this.plain.add(file);
        return { files: [...files, ...links].sort(finding/* compareText */.n6), problems, passedOver };
    }
    /** Of files that are known by name, those that are there and that the search would have found but for a `.gitignore`. */
    among(files, { include, exclude }) {
        const [wanted, not] = [(0,glob/* anyGlob */.xx)(include), (0,glob/* anyGlob */.xx)(exclude)];
        return files.filter((file) => {
            if (!wanted.matches(file) || not.matches(file) || isHidden(file))
                return false;
            const kind = attempt(() => (0,external_node_fs_.lstatSync)(`${this.root}${external_node_path_.sep}${file}`));
            return kind !== undefined && (kind.isFile() || kind.isSymbolicLink());
        });
    }
    /** A file that was found; what keeps it from being read is a problem. */
    read(file) {
        const path = `${this.root}${external_node_path_.sep}${file}`;
        const outcome = this.plain.has(file)
            ? this.counted(() => readBytes(path, this.limits.fileBytes, NO_LINK))
            : this.bytesOf(path);
        if ('fault' in outcome)
            return problemOf(file, outcome);
        return textOf(file, outcome) ?? problemOf(file, notUtf8(outcome));
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
            if (pathInside(this.root, real) === undefined)
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
        return pathInside(this.root, absolute);
    }
    bytesOf(absolute) {
        return this.counted(() => {
            const real = external_node_fs_.realpathSync.native(absolute);
            return pathInside(this.root, real) === undefined
                ? OUTSIDE
                : readBytes(real, this.limits.fileBytes, NO_LINK);
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
/** The bytes of a regular file, wherever it is; nothing where it cannot be read. */
function bytesAt(path) {
    const bytes = attempt(() => readBytes(path, LIMITS.fileBytes));
    return bytes === undefined || 'fault' in bytes ? undefined : bytes;
}
/** Bytes are no text from here on. */
function notUtf8(bytes) {
    return { fault: 'not-utf8', reason: 'it is not UTF-8 text; save it as UTF-8', from: firstFault(bytes) };
}
const OUTSIDE = { fault: 'outside', reason: 'a symbolic link leads out of the checked directory' };
/** Windows has no such flag. */
const NO_LINK = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** {@link pathInside} is not asked of the path: open it only after links were resolved. Blocks on no pipe. */
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
    const { reason, from } = 'fault' in outcome ? outcome : notUtf8(outcome);
    throw new finding/* UserError */.yo(`${file} cannot be read: ${reason}.`, from ? { file, ...from } : place);
}
function problemOf(file, { fault, reason, from }) {
    const at = from ? { file, ...from, endLine: from.line, endColumn: from.column } : (0,position/* startOf */.GH)(file);
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
        ...(0,position/* startOf */.GH)(file),
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
/** The path from one absolute path to another below it, with forward slashes; undefined where it leads outside. By the names alone. */
function pathInside(root, absolute) {
    const path = (0,external_node_path_.relative)(root, absolute);
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        return undefined;
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
const SKIPPED = new Set(['.git', 'node_modules', '.terraform']);
function isHidden(path) {
    return path.split('/').some((segment) => SKIPPED.has(segment));
}
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
    passedOver = false;
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
        const { files, problems, passedOver } = this;
        return { files, links: links.map(({ file }) => file), problems, passedOver };
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
        const bytes = attempt(() => readBytes((0,external_node_path_.join)(folder.absolute, '.gitignore'), MAX_GITIGNORE, NO_LINK));
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
        if (this.exclude.matches(path))
            return;
        if (this.isIgnored(folder, path, isFolder)) {
            this.passedOver = true;
            return;
        }
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
            ...(0,position/* startOf */.GH)('.'),
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
        const target = pathInside(this.root, real);
        const kind = attempt(() => (0,external_node_fs_.statSync)(real));
        if (target === undefined) {
            if (matches || kind?.isDirectory())
                this.problems.push(outsideProblem(path));
            return;
        }
        if (matches && !isHidden(target) && kind?.isFile())
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
        ...(0,position/* startOf */.GH)(path === '' ? '.' : path),
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


/***/ })

};
;