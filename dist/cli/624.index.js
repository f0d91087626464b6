"use strict";
exports.id = 624;
exports.ids = [624];
exports.modules = {

/***/ 5624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _generated_rule_ids__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5951);
/* harmony import */ var _generated_rule_pages__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);
/* harmony import */ var _generated_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3771);
/* harmony import */ var _output__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3602);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3705);






async function run(input, io) {
    const [id] = input.operands;
    const json = input.text('format') === 'json';
    (0,_output__WEBPACK_IMPORTED_MODULE_3__/* .emit */ .I)(id === undefined ? list(json) : page(ruleNamed(id), json), input, io);
    return 0;
}
function ruleNamed(id) {
    if (_generated_rule_ids__WEBPACK_IMPORTED_MODULE_5__/* .RULE_IDS */ .I.includes(id))
        return id;
    throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_parse__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('rule', id, _generated_rule_ids__WEBPACK_IMPORTED_MODULE_5__/* .RULE_IDS */ .I)} See: trustproof explain`);
}
function list(json) {
    const rules = _generated_rule_ids__WEBPACK_IMPORTED_MODULE_5__/* .RULE_IDS */ .I.map((id) => _generated_rules__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y[id]);
    if (json)
        return `${JSON.stringify(rules, null, 2)}\n`;
    const width = Math.max(...rules.map(({ id }) => id.length));
    return rules
        .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
        .join('');
}
function page(id, json) {
    if (json)
        return `${JSON.stringify({ ..._generated_rules__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y[id], page: _generated_rule_pages__WEBPACK_IMPORTED_MODULE_1__.RULE_PAGES[id] }, null, 2)}\n`;
    return `${id} (${_generated_rules__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y[id].severity})\n\n${_generated_rule_pages__WEBPACK_IMPORTED_MODULE_1__.RULE_PAGES[id]}`;
}


/***/ }),

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

/***/ 5951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS)
/* harmony export */ });
// Generated by scripts/generate.mjs from src/rule/*.md. Do not edit.
const RULE_IDS = [
    'acl-blocked',
    'acl-undetermined',
    'action-invalid',
    'action-outside-policy-type',
    'action-unknown',
    'bucket-grant-missing',
    'bucket-open-to-others',
    'bucket-pattern-too-wide',
    'bucket-policy-denied',
    'change-allows-more',
    'change-breaks-connection',
    'change-undetermined',
    'character-not-allowed',
    'condition-key-invalid',
    'condition-key-never-present',
    'condition-key-unknown',
    'condition-value-mistyped',
    'conflicting-elements',
    'delivery-blocked',
    'delivery-denied',
    'deny-if-mfa-false',
    'duplicate-key',
    'effect-invalid',
    'empty-list',
    'evidence-ambiguous',
    'evidence-incomplete',
    'evidence-missing',
    'external-id-any-value',
    'external-id-extra-value',
    'external-id-mismatch',
    'external-id-missing',
    'external-id-never-present',
    'external-id-not-configured',
    'external-id-optional',
    'file-too-large',
    'forallvalues-on-single-valued-key',
    'github-subject-too-wide',
    'ignore-expired',
    'ignore-unused',
    'json-syntax',
    'kms-missing',
    'link-outside-root',
    'mfa-optional',
    'mismatched-action-for-principal',
    'misplaced-element',
    'missing-element',
    'missing-qualifier',
    'mixed-value-types',
    'negated-any-value-in-deny',
    'nesting-too-deep',
    'not-action-allow',
    'not-principal-allow',
    'not-resource-allow',
    'nothing-checked',
    'null-with-qualifier',
    'oidc-without-subject',
    'operator-unknown',
    'orphaned-principal',
    'pass-role-wildcard',
    'permission-denied',
    'permission-missing',
    'placeholder-external-id',
    'plan-destroy',
    'plan-differs-from-sources',
    'plan-errored',
    'plan-incomplete',
    'plan-refresh-only',
    'policy-too-large',
    'prefix-without-slash',
    'presence-only-condition',
    'principal-invalid',
    'principal-key-unknown',
    'principal-wildcard',
    'private-source-ip',
    'public-access-block-cuts',
    'public-policy-refused',
    'redundant-action',
    'redundant-resource',
    'resource-does-not-fit-action',
    'resource-invalid',
    'role-arn-malformed',
    'role-arn-mismatch',
    'role-exceeds-profile',
    's3-prefix-in-deny',
    'self-assume-missing',
    'service-principal-without-source',
    'sid-duplicate',
    'sid-empty',
    'sid-invalid',
    'string-like-on-arn-key',
    'terraform-format',
    'terraform-syntax',
    'too-complex',
    'too-many-files',
    'trust-condition-unmet',
    'trust-denied',
    'trust-missing',
    'trust-open-to-account',
    'trust-open-to-others',
    'trust-wrong-action',
    'trust-wrong-principal',
    'undetermined-context',
    'undetermined-part',
    'undetermined-rule',
    'undetermined-value',
    'unknown-element',
    'unreadable-file',
    'variable-in-2008-version',
    'variable-malformed',
    'variable-misplaced',
    'variable-without-separator',
    'version-invalid',
    'version-missing',
    'wildcard-action',
    'wildcard-resource',
    'wildcard-without-like-operator',
    'wrong-type',
];


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
const RULES = {
    'acl-blocked': { id: 'acl-blocked', summary: 'The bucket refuses the ACL that the vendor sends', severity: 'error', requirement: 'delivery' },
    'acl-undetermined': { id: 'acl-undetermined', summary: 'Which ACL the vendor sends is not stated', severity: 'error', requirement: 'delivery' },
    'action-invalid': { id: 'action-invalid', summary: 'An action is malformed', severity: 'error' },
    'action-outside-policy-type': { id: 'action-outside-policy-type', summary: 'An action has no effect in a policy of this type', severity: 'warning' },
    'action-unknown': { id: 'action-unknown', summary: 'No AWS action has this name', severity: 'warning' },
    'bucket-grant-missing': { id: 'bucket-grant-missing', summary: 'The bucket policy does not let the role deliver', severity: 'error', requirement: 'bucket-policy' },
    'bucket-open-to-others': { id: 'bucket-open-to-others', summary: 'Others than the role can write where the vendor delivers', severity: 'error' },
    'bucket-pattern-too-wide': { id: 'bucket-pattern-too-wide', summary: 'A pattern reaches buckets with similar names', severity: 'warning' },
    'bucket-policy-denied': { id: 'bucket-policy-denied', summary: 'The bucket policy denies the delivery', severity: 'error', requirement: 'bucket-policy' },
    'change-allows-more': { id: 'change-allows-more', summary: 'The change newly allows something', severity: 'warning' },
    'change-breaks-connection': { id: 'change-breaks-connection', summary: 'The change breaks a connection', severity: 'error' },
    'change-undetermined': { id: 'change-undetermined', summary: 'What the change newly allows cannot be decided', severity: 'notice' },
    'character-not-allowed': { id: 'character-not-allowed', summary: 'The policy holds a character that IAM refuses', severity: 'error' },
    'condition-key-invalid': { id: 'condition-key-invalid', summary: 'The condition key is malformed', severity: 'error' },
    'condition-key-never-present': { id: 'condition-key-never-present', summary: 'The action’s requests never carry this condition key', severity: 'warning' },
    'condition-key-unknown': { id: 'condition-key-unknown', summary: 'No request carries a condition key of this name', severity: 'warning' },
    'condition-value-mistyped': { id: 'condition-value-mistyped', summary: 'A condition’s value is not of its operator’s type', severity: 'warning' },
    'conflicting-elements': { id: 'conflicting-elements', summary: 'A statement has two elements that exclude each other', severity: 'error' },
    'delivery-blocked': { id: 'delivery-blocked', summary: 'The policies together refuse the delivery', severity: 'error', requirement: 'delivery' },
    'delivery-denied': { id: 'delivery-denied', summary: 'A Deny stops the delivery', severity: 'error', requirement: 'delivery' },
    'deny-if-mfa-false': { id: 'deny-if-mfa-false', summary: 'A Deny without MFA misses long-term keys', severity: 'warning' },
    'duplicate-key': { id: 'duplicate-key', summary: 'A key stands twice in one element', severity: 'error' },
    'effect-invalid': { id: 'effect-invalid', summary: 'Effect is neither Allow nor Deny', severity: 'error' },
    'empty-list': { id: 'empty-list', summary: 'An element is empty', severity: 'warning' },
    'evidence-ambiguous': { id: 'evidence-ambiguous', summary: 'Several policies or settings may be the connection’s', severity: 'error' },
    'evidence-incomplete': { id: 'evidence-incomplete', summary: 'The sources do not show everything', severity: 'error' },
    'evidence-missing': { id: 'evidence-missing', summary: 'A policy that the connection rests on was not found', severity: 'error' },
    'external-id-any-value': { id: 'external-id-any-value', summary: 'Any ExternalId opens the role', severity: 'error', requirement: 'external-id' },
    'external-id-extra-value': { id: 'external-id-extra-value', summary: 'Another ExternalId opens the role too', severity: 'error', requirement: 'external-id' },
    'external-id-mismatch': { id: 'external-id-mismatch', summary: 'The trust policy asks for another ExternalId', severity: 'error', requirement: 'external-id' },
    'external-id-missing': { id: 'external-id-missing', summary: 'The trust policy asks for no ExternalId', severity: 'error', requirement: 'external-id' },
    'external-id-never-present': { id: 'external-id-never-present', summary: 'The condition names a key that no request carries', severity: 'error', requirement: 'external-id' },
    'external-id-not-configured': { id: 'external-id-not-configured', summary: 'The connection states no ExternalId', severity: 'error', requirement: 'external-id' },
    'external-id-optional': { id: 'external-id-optional', summary: 'The ExternalId may be left out', severity: 'error', requirement: 'external-id' },
    'file-too-large': { id: 'file-too-large', summary: 'A file is too large to be read', severity: 'error' },
    'forallvalues-on-single-valued-key': { id: 'forallvalues-on-single-valued-key', summary: 'ForAllValues makes a condition optional', severity: 'warning' },
    'github-subject-too-wide': { id: 'github-subject-too-wide', summary: 'Workflows of several GitHub repositories can assume the role', severity: 'warning' },
    'ignore-expired': { id: 'ignore-expired', summary: 'An ignore has expired', severity: 'warning' },
    'ignore-unused': { id: 'ignore-unused', summary: 'An ignore matches nothing', severity: 'warning' },
    'json-syntax': { id: 'json-syntax', summary: 'The file is not JSON', severity: 'error' },
    'kms-missing': { id: 'kms-missing', summary: 'The role may not use the bucket’s key', severity: 'error', requirement: 'delivery' },
    'link-outside-root': { id: 'link-outside-root', summary: 'A symbolic link leads out of the checked directory', severity: 'notice' },
    'mfa-optional': { id: 'mfa-optional', summary: 'An Allow that asks for MFA lets callers in without it', severity: 'warning' },
    'mismatched-action-for-principal': { id: 'mismatched-action-for-principal', summary: 'The principal cannot make this call', severity: 'warning' },
    'misplaced-element': { id: 'misplaced-element', summary: 'The element is not allowed in this type of policy', severity: 'error' },
    'missing-element': { id: 'missing-element', summary: 'The policy lacks a required element', severity: 'error' },
    'missing-qualifier': { id: 'missing-qualifier', summary: 'A key with several values is tested as if it had one', severity: 'warning' },
    'mixed-value-types': { id: 'mixed-value-types', summary: 'A list of condition values mixes JSON types', severity: 'warning' },
    'negated-any-value-in-deny': { id: 'negated-any-value-in-deny', summary: 'A Deny is evaded by leaving a key out', severity: 'warning' },
    'nesting-too-deep': { id: 'nesting-too-deep', summary: 'The JSON is nested too deeply', severity: 'error' },
    'not-action-allow': { id: 'not-action-allow', summary: 'An Allow lists what it does not allow', severity: 'warning' },
    'not-principal-allow': { id: 'not-principal-allow', summary: 'An Allow lists whom it does not allow', severity: 'warning' },
    'not-resource-allow': { id: 'not-resource-allow', summary: 'An Allow lists the resources it does not cover', severity: 'warning' },
    'nothing-checked': { id: 'nothing-checked', summary: 'Nothing was found to check', severity: 'error' },
    'null-with-qualifier': { id: 'null-with-qualifier', summary: 'A Null test has a qualifier that decides it', severity: 'warning' },
    'oidc-without-subject': { id: 'oidc-without-subject', summary: 'Anyone with a token of the provider can assume the role', severity: 'warning' },
    'operator-unknown': { id: 'operator-unknown', summary: 'The condition operator does not exist', severity: 'error' },
    'orphaned-principal': { id: 'orphaned-principal', summary: 'A principal was deleted', severity: 'warning' },
    'pass-role-wildcard': { id: 'pass-role-wildcard', summary: 'Every role can be passed to a service', severity: 'warning' },
    'permission-denied': { id: 'permission-denied', summary: 'A policy of the role denies what the vendor needs', severity: 'error', requirement: 'role-permissions' },
    'permission-missing': { id: 'permission-missing', summary: 'The role may not do what the vendor needs', severity: 'error', requirement: 'role-permissions' },
    'placeholder-external-id': { id: 'placeholder-external-id', summary: 'The ExternalId was never filled in', severity: 'warning' },
    'plan-destroy': { id: 'plan-destroy', summary: 'A Terraform plan destroys everything', severity: 'notice' },
    'plan-differs-from-sources': { id: 'plan-differs-from-sources', summary: 'A Terraform plan and the sources beside it disagree', severity: 'warning' },
    'plan-errored': { id: 'plan-errored', summary: 'A Terraform plan ended in an error', severity: 'error' },
    'plan-incomplete': { id: 'plan-incomplete', summary: 'A Terraform plan is partial', severity: 'error' },
    'plan-refresh-only': { id: 'plan-refresh-only', summary: 'A Terraform plan only refreshes the state', severity: 'notice' },
    'policy-too-large': { id: 'policy-too-large', summary: 'The policy is larger than AWS accepts', severity: 'error' },
    'prefix-without-slash': { id: 'prefix-without-slash', summary: 'The prefix does not end in a slash', severity: 'warning' },
    'presence-only-condition': { id: 'presence-only-condition', summary: 'A condition accepts every value', severity: 'warning' },
    'principal-invalid': { id: 'principal-invalid', summary: 'A principal is malformed', severity: 'error' },
    'principal-key-unknown': { id: 'principal-key-unknown', summary: 'The kind of principal does not exist', severity: 'error' },
    'principal-wildcard': { id: 'principal-wildcard', summary: 'A wildcard stands inside a principal', severity: 'error' },
    'private-source-ip': { id: 'private-source-ip', summary: 'aws:SourceIp is compared with a private address', severity: 'warning' },
    'public-access-block-cuts': { id: 'public-access-block-cuts', summary: 'A public statement cuts off the vendor', severity: 'error', requirement: 'delivery' },
    'public-policy-refused': { id: 'public-policy-refused', summary: 'S3 would refuse to store the bucket policy', severity: 'error', requirement: 'delivery' },
    'redundant-action': { id: 'redundant-action', summary: 'An action is already covered by another', severity: 'notice' },
    'redundant-resource': { id: 'redundant-resource', summary: 'A resource is already covered by another', severity: 'notice' },
    'resource-does-not-fit-action': { id: 'resource-does-not-fit-action', summary: 'An action and the resources beside it never meet', severity: 'warning' },
    'resource-invalid': { id: 'resource-invalid', summary: 'A resource is not an ARN', severity: 'error' },
    'role-arn-malformed': { id: 'role-arn-malformed', summary: 'The role is not named by a full ARN', severity: 'error', requirement: 'role-arn' },
    'role-arn-mismatch': { id: 'role-arn-mismatch', summary: 'The role named is not the one the policies describe', severity: 'error', requirement: 'role-arn' },
    'role-exceeds-profile': { id: 'role-exceeds-profile', summary: 'The role may do more than the vendor asks for', severity: 'warning' },
    's3-prefix-in-deny': { id: 's3-prefix-in-deny', summary: 'A condition on s3:prefix can be evaded', severity: 'warning' },
    'self-assume-missing': { id: 'self-assume-missing', summary: 'The role cannot assume itself', severity: 'error', requirement: 'trust-policy' },
    'service-principal-without-source': { id: 'service-principal-without-source', summary: 'A service may act on anyone’s behalf', severity: 'warning' },
    'sid-duplicate': { id: 'sid-duplicate', summary: 'Two statements have the same Sid', severity: 'error' },
    'sid-empty': { id: 'sid-empty', summary: 'The Sid is empty', severity: 'notice' },
    'sid-invalid': { id: 'sid-invalid', summary: 'The Sid has characters that IAM refuses', severity: 'error' },
    'string-like-on-arn-key': { id: 'string-like-on-arn-key', summary: 'An ARN is matched as plain text', severity: 'warning' },
    'terraform-format': { id: 'terraform-format', summary: 'A Terraform file cannot be read', severity: 'error' },
    'terraform-syntax': { id: 'terraform-syntax', summary: 'A Terraform file is not well-formed', severity: 'error' },
    'too-complex': { id: 'too-complex', summary: 'The policies are too complex to decide', severity: 'error' },
    'too-many-files': { id: 'too-many-files', summary: 'There are too many files to check', severity: 'error' },
    'trust-condition-unmet': { id: 'trust-condition-unmet', summary: 'No call of the vendor meets the condition', severity: 'error', requirement: 'trust-policy' },
    'trust-denied': { id: 'trust-denied', summary: 'A Deny of the trust policy keeps the vendor out', severity: 'error', requirement: 'trust-policy' },
    'trust-missing': { id: 'trust-missing', summary: 'No statement lets the vendor assume the role', severity: 'error', requirement: 'trust-policy' },
    'trust-open-to-account': { id: 'trust-open-to-account', summary: 'The vendor’s whole account can assume the role', severity: 'error', requirement: 'exclusive-trust' },
    'trust-open-to-others': { id: 'trust-open-to-others', summary: 'Others than the vendor can assume the role', severity: 'error', requirement: 'exclusive-trust' },
    'trust-wrong-action': { id: 'trust-wrong-action', summary: 'The statement allows another action than sts:AssumeRole', severity: 'error', requirement: 'trust-policy' },
    'trust-wrong-principal': { id: 'trust-wrong-principal', summary: 'The trust policy names another principal than the vendor’s', severity: 'error', requirement: 'trust-policy' },
    'undetermined-context': { id: 'undetermined-context', summary: 'The answer rests on what the vendor’s calls carry', severity: 'error' },
    'undetermined-part': { id: 'undetermined-part', summary: 'The answer rests on a part of a policy that is not known', severity: 'error' },
    'undetermined-rule': { id: 'undetermined-rule', summary: 'The answer rests on a rule that AWS leaves open', severity: 'error' },
    'undetermined-value': { id: 'undetermined-value', summary: 'The answer rests on a value that is not known', severity: 'error' },
    'unknown-element': { id: 'unknown-element', summary: 'The policy has an element that IAM does not know', severity: 'error' },
    'unreadable-file': { id: 'unreadable-file', summary: 'A file or folder could not be read', severity: 'error' },
    'variable-in-2008-version': { id: 'variable-in-2008-version', summary: 'A policy variable stands where none is substituted', severity: 'warning' },
    'variable-malformed': { id: 'variable-malformed', summary: 'A policy variable is malformed', severity: 'error' },
    'variable-misplaced': { id: 'variable-misplaced', summary: 'A policy variable stands where none is replaced', severity: 'warning' },
    'variable-without-separator': { id: 'variable-without-separator', summary: 'A wildcard follows a policy variable directly', severity: 'warning' },
    'version-invalid': { id: 'version-invalid', summary: 'The policy version does not exist', severity: 'error' },
    'version-missing': { id: 'version-missing', summary: 'A policy has no Version', severity: 'warning' },
    'wildcard-action': { id: 'wildcard-action', summary: 'A statement allows every action of a service', severity: 'warning' },
    'wildcard-resource': { id: 'wildcard-resource', summary: 'A statement allows its actions on every resource', severity: 'warning' },
    'wildcard-without-like-operator': { id: 'wildcard-without-like-operator', summary: 'A wildcard stands under an operator that takes it literally', severity: 'warning' },
    'wrong-type': { id: 'wrong-type', summary: 'An element holds the wrong kind of value', severity: 'error' },
};


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