"use strict";
exports.id = 356;
exports.ids = [356];
exports.modules = {

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAt: () => (/* binding */ commitAt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const LONGEST_WAIT = 5_000;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The commit that is checked out at `root`, as git tells it, or else as the CI
 * system does (`GITHUB_SHA`, `CI_COMMIT_SHA`); `undefined` where nobody knows.
 */
function commitAt(root, env) {
    return [headOf(root), env['GITHUB_SHA'], env['CI_COMMIT_SHA']].find((commit) => commit !== undefined && COMMIT.test(commit));
}
function headOf(root) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', root, 'rev-parse', '--verify', 'HEAD'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: LONGEST_WAIT,
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;