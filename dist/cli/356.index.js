"use strict";
exports.id = 356;
exports.ids = [356,517];
exports.modules = {

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAt: () => (/* binding */ commitAt)
/* harmony export */ });
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(517);

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The commit that is checked out at `root`, as git tells it, or else as the CI
 * system does (`GITHUB_SHA`, `CI_COMMIT_SHA`); `undefined` where nobody knows.
 */
function commitAt(root, env) {
    return [(0,_git__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(root), env['GITHUB_SHA'], env['CI_COMMIT_SHA']].find((commit) => commit !== undefined && COMMIT.test(commit));
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   b: () => (/* binding */ PastTree),
/* harmony export */   trackedThoughIgnored: () => (/* binding */ trackedThoughIgnored)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(883);
/* harmony import */ var _policy_lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4434);
/* harmony import */ var _policy_position__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6942);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6980);
/* harmony import */ var _source_files_walk__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9531);









/**
 * A folder as it was at a commit, read from git's objects. Nothing is checked
 * out and nothing in the repository changes; no filter, hook, pager or remote
 * of anybody's config takes part.
 */
class PastTree {
    ref;
    blobs;
    read_ = new Map();
    constructor(root, ref, commit) {
        this.ref = ref;
        const listing = asked(ref, list(root, commit)).toString('utf8');
        this.blobs = new Map([...blobsOf(listing, root), ...ofSubmodules(listing, root)]);
    }
    /**
     * The folder where the change began: at the last commit that `ref` and what
     * is checked out have in common, or at `ref` itself where history does not
     * reach that far.
     *
     * @param root absolute path of the folder; it may be any below the repository's
     * @throws UserError where there is no git, no repository or no such commit
     */
    static at(root, ref) {
        if (ref.startsWith('-'))
            throw new _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`"${ref}" is no git ref: none begins with a dash`);
        const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
        const commit = asked(ref, git(root, verify)).toString('latin1').trim();
        const common = git(root, ['merge-base', commit, 'HEAD']);
        const began = common.status === 0 ? common.stdout.toString('latin1').trim() : commit;
        return new PastTree(root, ref, began);
    }
    /** Every file, relative to the folder. */
    get files() {
        return [...this.blobs.keys()];
    }
    has(file) {
        return this.blobs.has(file);
    }
    /** The files that a search of the folder would have found then, but for a `.gitignore`. */
    find(search) {
        return this.files.filter((0,_source_files_walk__WEBPACK_IMPORTED_MODULE_6__/* .wouldFind */ .L$)(search));
    }
    /** Whether the file was then what it is now. */
    holds(file) {
        const id = this.blobs.get(file.file)?.id;
        return id !== undefined && file.blobId(id.length === 40 ? 'sha1' : 'sha256') === id;
    }
    /** Reads many at once. What is no text is left out. */
    load(files) {
        const missing = files.flatMap((file) => {
            const blob = this.read_.has(file) ? undefined : this.blobs.get(file);
            return blob === undefined ? [] : [{ file, ...blob }];
        });
        for (const repository of new Set(missing.map((one) => one.repository))) {
            const held = missing.filter((one) => one.repository === repository);
            const bytes = this.bytesOf(repository, held.map(({ id }) => id));
            for (const [index, { file }] of held.entries())
                this.read_.set(file, textOf(file, bytes[index]));
        }
        return files.flatMap((file) => this.read_.get(file) ?? []);
    }
    text(path) {
        return this.load([clean(path)])[0]?.text;
    }
    read(path) {
        const [file] = this.load([clean(path)]);
        return (file ?? { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(path), rule: 'unreadable-file', message: 'There was no such file.', help: '' });
    }
    /** Names of the files right in a folder. */
    list(folder) {
        const within = clean(folder);
        return this.files
            .filter((file) => (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(file) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(file)) === within)
            .map((file) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(file))
            .sort(_finding__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
    }
    /** `cat-file --batch` answers `ID blob SIZE`, a line feed, the bytes and a line feed to each id. */
    bytesOf(repository, ids) {
        const answer = asked(this.ref, git(repository, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join('')));
        let at = 0;
        return ids.map(() => {
            const end = answer.indexOf('\n', at);
            const [, kind, size] = answer.toString('latin1', at, end).split(' ');
            at = end + 1;
            // A clone without all blobs answers `ID missing`.
            if (kind !== 'blob')
                throw noSuchCommit(this.ref, 'its files were not all fetched');
            const bytes = answer.subarray(at, at + Number(size));
            at += Number(size) + 1;
            return bytes;
        });
    }
}
function textOf(file, bytes) {
    if (bytes === undefined || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    return new _source_files__WEBPACK_IMPORTED_MODULE_5__/* .FileText */ .iU(file, (0,_policy_lines__WEBPACK_IMPORTED_MODULE_8__/* .withoutMark */ .E_)(bytes.toString('utf8')), bytes);
}
/** Relative to the folder, without `.` and `..`; what leads out of it is no file of it. */
function clean(path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '');
    return normal === '.' ? '' : normal;
}
function list(folder, commit) {
    return git(folder, ['ls-tree', '-r', '-z', '-l', commit, '.']);
}
/** `MODE blob ID SIZE\tPATH`, ended by NUL. Links and what is too large to read are left out. */
function blobsOf(listing, repository) {
    return listing.split('\0').flatMap((entry) => {
        const [, id, size, path] = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (id === undefined || path === undefined || Number(size) > _source_files__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b1.fileBytes)
            return [];
        return [[path, { id, repository }]];
    });
}
/**
 * The files of submodules that are checked out, each at the commit that it was
 * at; of one whose commit is not here nothing is known. `160000 commit ID -\tPATH`.
 */
function ofSubmodules(listing, root) {
    return listing.split('\0').flatMap((entry) => {
        const [, commit, path] = /^160000 commit ([0-9a-f]+) +-\t([\s\S]+)$/.exec(entry) ?? [];
        if (commit === undefined || path === undefined)
            return [];
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
        if (!isCheckedOut(folder, root))
            return [];
        const { status, stdout } = list(folder, commit);
        if (status !== 0)
            return [];
        const files = stdout.toString('utf8');
        const all = [...blobsOf(files, folder), ...ofSubmodules(files, folder)];
        return all.map(([file, blob]) => [`${path}/${file}`, blob]);
    });
}
/** Whether a submodule's files are here, and not behind a link that a change put in its place. */
function isCheckedOut(folder, root) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(folder) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, folder)));
}
/**
 * Files below a folder, relative to it, that git keeps although a `.gitignore`
 * names them; none where there is no repository. Or why git does not tell.
 */
function trackedThoughIgnored(root) {
    const options = ['-z', '--cached', '--ignored', '--exclude-per-directory=.gitignore'];
    const { status, stdout, complaint } = gitIfThere(root, ['ls-files', ...options]);
    if (status === 0)
        return stdout.toString('utf8').split('\0').filter(Boolean);
    return isInRepository(root) ? { unknown: complaint } : [];
}
function isInRepository(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')) || (above !== folder && isInRepository(above));
}
/** The commit that is checked out at a folder; `undefined` where there is no repository, or no git. */
function headOf(root) {
    const { status, stdout } = gitIfThere(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return status === 0 ? stdout.toString('latin1').trim() : undefined;
}
function asked(ref, { status, stdout, complaint }) {
    if (status !== 0)
        throw noSuchCommit(ref, complaint);
    return stdout;
}
function noSuchCommit(ref, complaint) {
    const why = complaint === '' ? '' : ` (git says: ${complaint})`;
    return new _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`there is no commit "${ref}" here to compare with${why}; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`);
}
const NO_GIT = 'git is not installed here, and the check needs it to know what the repository holds';
/** In milliseconds. */
const LONGEST_WAIT = 120_000;
function git(root, args, input = '') {
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawnSync)('git', [...SAFELY, '-C', root, ...args], {
        // Not in the checked folder, where Windows would look for a git to run.
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(root).root,
        env: environment(),
        input,
        maxBuffer: _source_files__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b1.totalBytes,
        timeout: LONGEST_WAIT,
    });
    const code = error === undefined ? undefined : error.code;
    if (code === 'ENOENT')
        throw new _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(NO_GIT);
    const complaint = code ??
        String(stderr ?? '')
            .trim()
            .split('\n', 1)[0];
    return { status: error === undefined ? status : null, stdout: stdout ?? Buffer.alloc(0), complaint };
}
/** Fails as git does where there is none. */
function gitIfThere(root, args) {
    try {
        return git(root, args);
    }
    catch (error) {
        if (error instanceof _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            return { status: null, stdout: Buffer.alloc(0), complaint: error.message };
        throw error;
    }
}
const SAFELY = [
    '--no-optional-locks',
    '--no-replace-objects',
    '--no-pager',
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
    // Files that a pull request brings can look like a repository.
    ...['-c', 'safe.bareRepository=explicit'],
    // In a container the checkout is another user's. Nothing of its config is run, so whose it is does not matter.
    ...['-c', 'safe.directory=*'],
];
/** Of the variables that steer git none: a hook sets some of them for another folder. And nothing is fetched. */
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    const own = {
        GIT_NO_LAZY_FETCH: '1',
        // Git before 2.45 does not know that one.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return { ...Object.fromEntries(kept), ...own };
}


/***/ })

};
;