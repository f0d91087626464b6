"use strict";
exports.id = 905;
exports.ids = [905];
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

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connection_profile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3738);
/* harmony import */ var _output__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3602);


async function run(input, io) {
    const [id] = input.operands;
    const json = input.text('format') === 'json';
    if (id === undefined)
        (0,_output__WEBPACK_IMPORTED_MODULE_1__/* .emit */ .I)(json ? `${JSON.stringify(_connection_profile__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI, null, 2)}\n` : list(), input, io);
    else
        (0,_output__WEBPACK_IMPORTED_MODULE_1__/* .emit */ .I)(json ? `${JSON.stringify((0,_connection_profile__WEBPACK_IMPORTED_MODULE_0__/* .profileNamed */ .JD)(id), null, 2)}\n` : describe((0,_connection_profile__WEBPACK_IMPORTED_MODULE_0__/* .profileNamed */ .JD)(id)), input, io);
    return 0;
}
function list() {
    const width = Math.max(..._connection_profile__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.map(({ id }) => id.length));
    return _connection_profile__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.map(({ id, product }) => `${id.padEnd(width)}  ${product}\n`).join('');
}
function describe(profile) {
    const sections = [
        `${profile.id}\n${profile.vendor}: ${profile.product}`,
        section('The vendor calls from', profile.principal.choices.map(choice)),
        section('ExternalId', externalId(profile)),
        section('The role must be allowed', (profile.identity?.statements ?? []).flatMap(rights)),
        section('The bucket policy must let in', bucketRights(profile)),
        section('The vendor’s own pages disagree', profile.contradictions ?? []),
        section('Sources', profile.sources.map(({ url }) => url)),
    ];
    return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}
function section(title, lines) {
    return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
function choice({ variant, arn, arns, account, obtainedFrom, }) {
    const named = arn ?? arns?.join(', ') ?? (account === undefined ? undefined : `account ${account}`);
    return `${named ?? `a principal of your own: ${obtainedFrom ?? 'ask the vendor'}`} (${variant})`;
}
function externalId({ trust }) {
    if (!trust)
        return [];
    const { required, generatedBy, valueIs } = trust.externalId;
    return [
        required === 'none' ? 'none is used' : required,
        ...(generatedBy === undefined ? [] : [`made by: ${generatedBy}`]),
        ...(valueIs === undefined ? [] : [`its value: ${valueIs}`]),
    ];
}
function rights({ actions, resources, required, when, }) {
    const need = required ? '' : ` (only ${when ?? 'if you use it'})`;
    return [`${actions.join(', ')}${need}`, `  on ${resources.join(', ')}`];
}
function bucketRights({ bucket }) {
    return bucket.statements.map(({ principal, actions }) => `${principal === '{role}' ? 'the role' : 'the vendor'}: ${(actions ?? []).join(', ')}`);
}


/***/ }),

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
/* harmony import */ var _source_files_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8049);
/* harmony import */ var _source_files_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9547);





/**
 * Writes a file that the user names.
 *
 * @param within absolute path of the folder under check: it may be a stranger's, so no link in it is followed, which could
 *   lead to any file of the machine
 * @throws UserError if the file cannot be written
 */
function writeOutput(path, text, within) {
    try {
        const way = within === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(within).root ? undefined : (0,_source_files_path__WEBPACK_IMPORTED_MODULE_4__/* .pathInside */ ._l)(within, path);
        if (way !== undefined)
            refuseLinks(path, within, way);
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
        if (error instanceof _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot write ${path}: ${(0,_source_files_bytes__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}`);
    }
}
/** As `w`, but through no link. Windows has no such flag. */
const REPLACE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function refuseLinks(path, folder, way) {
    const steps = way.split('/');
    const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    const link = prefixes.find((prefix) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, prefix), { throwIfNoEntry: false })?.isSymbolicLink());
    if (link === undefined)
        return;
    throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot write ${path}: ${link} is a symbolic link in the checked folder, and not followed; name another file`);
}


/***/ }),

/***/ 8049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Rv: () => (/* binding */ NO_LINK),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ix: () => (/* binding */ megabytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Windows has no such flag. */
const NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/**
 * The bytes of a regular file. Nobody asks here whether the path leads outside of the root: give it
 * {@link NO_LINK} after links were resolved. Blocks on no pipe.
 *
 * @throws where the system refuses it: see {@link reasonOf}
 */
function readBytes(path, most, flags = 0) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
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
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, length, bytes.length - length, null);
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function megabytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
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
    EEXIST: 'a file stands where a directory is needed',
    EROFS: 'nothing can be written there',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'its name is too long',
    ERR_INVALID_ARG_VALUE: 'its name holds a NUL character',
};
/** What it gives, or nothing where the system refuses it. */
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The path from one absolute path to another below it, with forward slashes; undefined where it leads outside. By the
 * names alone.
 */
function pathInside(root, absolute) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute);
    if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** Folders that no search enters. */
const SKIPPED = new Set(['.git', 'node_modules', '.terraform']);
/** Whether a path leads through a folder that no search enters. */
function isHidden(path) {
    return path.split('/').some((segment) => SKIPPED.has(segment));
}


/***/ })

};
;