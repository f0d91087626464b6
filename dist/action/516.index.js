"use strict";
exports.id = 516;
exports.ids = [516];
exports.modules = {

/***/ 7516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _connection_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3256);
/* harmony import */ var _connection_connection__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1847);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6121);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6980);
/* harmony import */ var _source_read__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4693);
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9991);








/**
 * The folder as it was at a git ref, as far as it differs: readings of files
 * that did not change are those of now. Nothing where no file differs.
 *
 * @param name what the ref is called, in messages
 * @throws UserError where the commit is not to be had
 */
async function readBase(present, ref, name = short(ref)) {
    const past = _git__WEBPACK_IMPORTED_MODULE_7__/* .PastTree */ .b.at(present.tree.root, ref);
    const { config, changed: configChanged } = await configThen(past, present);
    const files = sourcesThen(past, present, config);
    const now = new Map(present.files.map((file) => [file.file, file]));
    for (const file of alsoRead(present))
        now.set(file.file, file);
    const differs = (file) => {
        const text = now.get(file);
        return text === undefined || !past.holds(text);
    };
    const changed = new Set([...files, ...now.keys()].filter(differs));
    if (changed.size === 0 && configChanged === undefined)
        return undefined;
    const readings = await readingsThen(past, present, files, changed, (0,_connection_connection__WEBPACK_IMPORTED_MODULE_3__/* .typesNamedBy */ .Kh)(config));
    const against = await comparable(past, present);
    const all = configChanged === undefined ? changed : new Set([...changed, configChanged]);
    return { ref: name, config, readings, changed: all, ...(against && { against }) };
}
/** The config of then; that of now where there was none, or none that can be read. */
async function configThen(past, { config, tree }) {
    const file = [config.file, ..._connection_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILES */ .n0].find((one) => one !== undefined && past.has(one));
    const text = file && past.text(file);
    const now = config.file && tree.text(config.file);
    if (file === undefined || text === undefined || text === now)
        return { config };
    try {
        return { config: await (0,_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(text, file), changed: config.file ?? file };
    }
    catch (error) {
        if (error instanceof _finding__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            return { config };
        throw error;
    }
}
/** The files that would have been found then, without those that stand there now and are passed over. */
function sourcesThen(past, present, config) {
    const now = new Set(present.files.map(({ file }) => file));
    const named = (0,_connection_connection__WEBPACK_IMPORTED_MODULE_3__/* .filesNamedBy */ .Si)(config).map(({ file }) => file.replace(/^(?:\.\/)+/, ''));
    const found = [...new Set([...past.find(config.sources), ...named])];
    return found.filter((file) => past.has(file) &&
        file !== config.file &&
        file !== present.config.file &&
        (now.has(file) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(present.tree.root, file))));
}
/** Files that sources read on their way: what they say is said where they are read. */
function alsoRead({ files, readings, tree }) {
    const found = new Set(files.map(({ file }) => file));
    return readings.flatMap(({ source: { file } }) => {
        const read = found.has(file) ? undefined : tree.read(file);
        return read instanceof _source_files__WEBPACK_IMPORTED_MODULE_5__/* .FileText */ .iU ? [read] : [];
    });
}
/** Terraform's sources are read together, so one that changed has all of them read again; other files stand for themselves. */
async function readingsThen(past, { readings }, files, changed, types) {
    const kept = readings.filter(({ source: { file } }) => !changed.has(file));
    const terraform = new Set(readings.filter(isTerraform).map(({ source: { file } }) => file));
    const plain = files.filter((file) => changed.has(file) && !(0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .isConfiguration */ .Z)(file));
    const alone = await (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(past.load(plain), { tree: past, types });
    const touched = [...changed].some((file) => (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .isConfiguration */ .Z)(file) || terraform.has(file));
    if (!touched && !alone.some(isTerraform))
        return [...kept, ...alone];
    const together = files.filter((file) => changed.has(file) || (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .isConfiguration */ .Z)(file) || terraform.has(file));
    const again = await (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(past.load(together), { tree: past, types });
    return [...kept.filter((one) => !isTerraform(one)), ...again];
}
/**
 * A plan that was made of the changed sources shows values that the base's
 * sources do not: like is compared with like, sources with sources.
 */
async function comparable(past, { files, readings, tree }) {
    const isNew = ({ source: { file, kind } }) => (kind === 'terraform-plan' || kind === 'terraform-state') && !past.has(file);
    const made = new Set(readings.filter(isNew).map(({ source: { file } }) => file));
    const hasSources = files.some(({ file }) => (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .isConfiguration */ .Z)(file) && past.has(file));
    if (made.size === 0 || !hasSources)
        return undefined;
    const terraform = new Set(readings.filter(isTerraform).map(({ source: { file } }) => file));
    const again = files.filter(({ file }) => !made.has(file) && ((0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .isConfiguration */ .Z)(file) || terraform.has(file)));
    return [...readings.filter((one) => !isTerraform(one)), ...(await (0,_source_read__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(again, { tree }))];
}
function isTerraform({ source: { kind } }) {
    return kind.startsWith('terraform');
}
/** A commit's id as people write it. */
function short(ref) {
    return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}


/***/ })

};
;