"use strict";
exports.id = 517;
exports.ids = [517];
exports.modules = {

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPast: () => (/* binding */ readPast)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(883);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9489);
/* harmony import */ var _source_glob__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9970);





/**
 * Reads the sources below `root` as they were at a git ref, by git itself.
 *
 * @throws UserError where there is no git, no repository or no such commit
 */
function readPast(root, ref, config, named) {
    const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (commit === undefined)
        throw noSuchRef(ref);
    const listing = git(root, ['ls-tree', '-r', '-z', '-l', commit.toString('latin1').trim(), '.']);
    if (listing === undefined)
        throw noSuchRef(ref);
    const [include, exclude] = [(0,_source_glob__WEBPACK_IMPORTED_MODULE_4__/* .anyGlob */ .xx)(config.sources.include), (0,_source_glob__WEBPACK_IMPORTED_MODULE_4__/* .anyGlob */ .xx)(config.sources.exclude)];
    const blobs = entriesOf(listing.toString('utf8'));
    const wanted = blobs.filter(({ path }) => named.has(path) || (include.matches(path) && !exclude.matches(path) && path !== config.file));
    const files = contents(root, wanted);
    const ids = new Map(blobs.map((blob) => [blob.path, blob]));
    return {
        files,
        text: (path) => {
            const blob = ids.get(path.replace(/^(?:\.\/)+/, ''));
            return blob && contents(root, [blob])[0]?.text;
        },
    };
}
function noSuchRef(ref) {
    return new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit "${ref}" here to compare with; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`);
}
/** `MODE blob ID SIZE\tPATH`, ended by NUL. Links and what is too large to read are left out. */
function entriesOf(listing) {
    return listing.split('\0').flatMap((entry) => {
        const [, id, size, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        return id === undefined || path === undefined || Number(size) > _source_files__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b1.fileBytes ? [] : [{ id, path }];
    });
}
/** By `cat-file --batch`, which answers `ID blob SIZE`, a line feed, the bytes and a line feed to each id. */
function contents(root, blobs) {
    if (blobs.length === 0)
        return [];
    const answer = git(root, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
    if (answer === undefined)
        throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git could not read the files of the commit to compare with');
    const files = [];
    let at = 0;
    for (const { path } of blobs) {
        const end = answer.indexOf('\n', at);
        const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
        const bytes = answer.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            files.push(new _source_files__WEBPACK_IMPORTED_MODULE_3__/* .FileText */ .iU(path, bytes.toString('utf8').replace(/^\ufeff/, ''), bytes));
    }
    return files;
}
/** What git prints; `undefined` where it refuses. */
function git(cwd, args, input = '') {
    const { status, stdout, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawnSync)('git', ['--no-optional-locks', ...args], {
        cwd,
        input,
        maxBuffer: _source_files__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b1.totalBytes,
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    if (error !== undefined && error.code === 'ENOENT') {
        throw new _finding__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git is not installed here, and comparing with a base needs it');
    }
    return status === 0 ? stdout : undefined;
}


/***/ })

};
;