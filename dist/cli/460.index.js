"use strict";
exports.id = 460;
exports.ids = [460];
exports.modules = {

/***/ 3460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordText: () => (/* binding */ recordText)
/* harmony export */ });
/* harmony import */ var _record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3749);
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);


/** The text of the record that `verify` takes. */
function recordText({ report, config }, commit) {
    const origin = { ...(commit !== undefined && { commit }), ...(config && { config }) };
    return (0,_record__WEBPACK_IMPORTED_MODULE_0__/* .renderRecord */ .sF)((0,_record__WEBPACK_IMPORTED_MODULE_0__/* .makeRecord */ .Uo)((0,_report_json__WEBPACK_IMPORTED_MODULE_1__.orderedReport)(report), origin));
}


/***/ })

};
;