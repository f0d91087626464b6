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


/***/ })

};
;