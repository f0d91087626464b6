"use strict";
exports.id = 96;
exports.ids = [96];
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

/***/ 6766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   PW: () => (/* binding */ isAwsManaged),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   eY: () => (/* binding */ readRoleArn),
/* harmony export */   lI: () => (/* binding */ formatRoleArn),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/** The partitions AWS has; a role's ARN in any other cannot exist. */
const PARTITIONS = [
    'aws',
    'aws-cn',
    'aws-us-gov',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-eusc',
];
/** The six fields of an ARN; undefined where there are fewer or it does not begin with `arn:`. Nothing else is checked. */
function parseArn(text) {
    const [prefix, partition, service, region, account, ...resource] = text.split(':');
    if (prefix !== 'arn' || resource.length === 0)
        return undefined;
    return {
        partition: partition,
        service: service,
        region: region,
        account: account,
        resource: resource.join(':'),
    };
}
function formatArn({ partition, service, region, account, resource }) {
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
/** An AWS account: exactly 12 digits. */
function isAccount(text) {
    return /^[0-9]{12}$/.test(text);
}
function isPartition(text) {
    return PARTITIONS.includes(text);
}
const ROLE_FORM = 'arn:aws:iam::123456789012:role/name';
/** Whether a text is the full ARN of a role (partition, 12-digit account, `role/`, path, name); if not, what ails it. */
function readRoleArn(text) {
    const reading = diagnose(text);
    if (reading.wellFormed || reading.meant === undefined || diagnose(reading.meant).wellFormed)
        return reading;
    return { wellFormed: false, reason: reading.reason };
}
/** Its `meant` is a guess, not yet found well-formed. */
function diagnose(text) {
    if (text !== text.trim())
        return ill('it has white space around it', { meant: text.trim() });
    if (text === '')
        return ill('it is empty');
    const arn = parseArn(text);
    if (arn === undefined)
        return ill(whyNotArn(text), mending(text));
    return fieldFault(arn) ?? readRoleResource(arn);
}
function formatRoleArn({ partition, account, path, name }) {
    return `arn:${partition}:iam::${account}:role${path}${name}`;
}
function ill(reason, { meant } = {}) {
    return meant === undefined ? { wellFormed: false, reason } : { wellFormed: false, reason, meant };
}
function whyNotArn(text) {
    if (/^arn:/i.test(text) && !text.startsWith('arn:'))
        return 'an ARN begins with "arn:" in lower case';
    if (text.startsWith('arn:'))
        return `it has too few fields; the form is ${ROLE_FORM}`;
    if (/^A(RO|ID)A[A-Z0-9]+$/.test(text))
        return 'it is the unique ID of a principal, not its ARN';
    if (isAccount(text))
        return 'it is an account, not a role';
    if (/^(aws[a-z-]*:)?iam:/.test(text))
        return 'it lacks its beginning, "arn:aws:"';
    if (/^role\//.test(text))
        return 'it lacks everything before "role/": partition and account';
    return `it is a name only; the form is ${ROLE_FORM}`;
}
function mending(text) {
    if (text.startsWith('iam:'))
        return { meant: `arn:aws:${text}` };
    const colonShort = /^(arn:aws[a-z-]*:iam:)([0-9]{12}:.*)$/.exec(text);
    if (colonShort !== null)
        return { meant: `${colonShort[1]}:${colonShort[2]}` };
    if (text.startsWith('aws'))
        return { meant: `arn:${text}` };
    return /^arn:/i.test(text) ? { meant: `arn:${text.slice(4)}` } : {};
}
function fieldFault(arn) {
    if (!isPartition(arn.partition)) {
        return ill(`"${arn.partition}" is no partition (${PARTITIONS.slice(0, 3).join(', ')}, …)`);
    }
    if (arn.service === 'sts')
        return sessionFault(arn);
    if (arn.service !== 'iam')
        return ill(`it names something in "${arn.service}"; roles live in "iam"`);
    if (arn.region !== '') {
        return ill('the field for the Region must be empty', { meant: formatArn({ ...arn, region: '' }) });
    }
    if (isAccount(arn.account))
        return undefined;
    const digits = arn.account.replaceAll('-', '').replaceAll(' ', '');
    return ill(`"${arn.account}" is no account of 12 digits`, {
        meant: formatArn({ ...arn, account: digits }),
    });
}
function sessionFault(arn) {
    const [kind, name] = arn.resource.split('/');
    if (kind !== 'assumed-role' || name === undefined)
        return ill('it names something in "sts"; roles live in "iam"');
    const meant = formatArn({ ...arn, service: 'iam', region: '', resource: `role/${name}` });
    return ill('it names one session of a role, not the role', { meant });
}
const OTHER_KINDS = {
    user: 'a user',
    group: 'a group',
    policy: 'a policy',
    'instance-profile': 'an instance profile',
    'saml-provider': 'a SAML provider',
    'oidc-provider': 'an OIDC provider',
    'assumed-role': 'a session of a role',
    mfa: 'an MFA device',
};
function readRoleResource({ partition, account, resource }) {
    if (resource === 'root')
        return ill('it names the account (its root), not a role');
    const slash = resource.indexOf('/');
    const kind = slash < 0 ? resource : resource.slice(0, slash);
    if (kind !== 'role')
        return ill(notRole(kind, slash < 0), roleMeant(partition, account, resource));
    const whole = slash < 0 ? '' : resource.slice(slash);
    const path = whole.slice(0, whole.lastIndexOf('/') + 1);
    const name = whole.slice(path.length);
    const fault = nameFault(name) ?? pathFault(path);
    return fault === undefined ? { wellFormed: true, partition, account, path, name } : ill(fault);
}
function notRole(kind, bare) {
    const other = Object.hasOwn(OTHER_KINDS, kind) ? OTHER_KINDS[kind] : undefined;
    if (other !== undefined)
        return `it names ${other}, not a role`;
    return bare ? 'it lacks "role/" before the name' : `"${kind}/" is not "role/"`;
}
function roleMeant(partition, account, resource) {
    if (resource.startsWith('roles/') || resource.toLowerCase().startsWith('role/')) {
        return { meant: `arn:${partition}:iam::${account}:role${resource.slice(resource.indexOf('/'))}` };
    }
    return resource.includes('/') ? {} : { meant: `arn:${partition}:iam::${account}:role/${resource}` };
}
const MAX_ROLE_NAME = 64;
const MAX_PATH = 512;
/** IAM's rules for the name of a role or user, as words; undefined: it is well-formed. */
function nameFault(name) {
    if (name === '')
        return 'it lacks the name';
    if (/[*?]/.test(name))
        return 'a wildcard stands in its name';
    const strange = name.match(/[^A-Za-z0-9_+=,.@-]/u)?.[0];
    if (strange !== undefined)
        return `its name holds "${strange}", which no name may`;
    return name.length > MAX_ROLE_NAME ? `its name is longer than ${MAX_ROLE_NAME} characters` : undefined;
}
function pathFault(path) {
    if (/[*?]/.test(path))
        return 'a wildcard stands in its path';
    if (path.includes('//'))
        return 'its path has an empty part';
    if (!/^[!-~]*$/.test(path))
        return 'its path holds a character that no path may';
    return path.length > MAX_PATH ? `its path is longer than ${MAX_PATH} characters` : undefined;
}
/** The account in a principal's ARN or the bare account itself; undefined where there is none. */
function accountOf(principal) {
    const account = isAccount(principal) ? principal : parseArn(principal)?.account;
    return account !== undefined && isAccount(account) ? account : undefined;
}
/** A policy that AWS manages, which nobody else can change: `arn:aws:iam::aws:policy/SecurityAudit`. */
function isAwsManaged(arn) {
    return /^arn:[a-z-]+:iam::aws:policy\//.test((0,_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(arn) ?? '');
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p3: () => (/* binding */ malformedVariables),
  sK: () => (/* binding */ operatorName),
  Z7: () => (/* binding */ readConditions)
});

// EXTERNAL MODULE: ./build/src/policy/defects.js
var policy_defects = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/src/policy/element.js
var policy_element = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/src/policy/variable.js
/** The variables of a text, left to right. Offsets are of UTF-16 units, ends exclusive. */
function variablesOf(text) {
    const found = [];
    for (let start = text.indexOf('${'); start >= 0;) {
        const variable = variableAt(text, start);
        found.push(variable);
        start = text.indexOf('${', variable.end);
    }
    return found;
}
function variableAt(text, start) {
    const close = closingBrace(text, start + 2);
    if (close < 0)
        return { kind: 'malformed', start, end: text.length, fault: 'lacks its closing brace' };
    const end = close + 1;
    const inner = text.slice(start + 2, close);
    if (inner === '*' || inner === '?' || inner === '$')
        return { kind: 'literal', start, end, text: inner };
    const comma = inner.indexOf(',');
    const key = (comma < 0 ? inner : inner.slice(0, comma)).trimEnd();
    const fault = keyFault(key);
    if (fault !== undefined)
        return { kind: 'malformed', start, end, fault };
    if (comma < 0)
        return key === inner ? { kind: 'variable', start, end, key } : spaced(start, end);
    const fallback = inner.slice(comma + 1).trim();
    return fallback.length >= 2 && fallback.startsWith("'") && fallback.endsWith("'")
        ? { kind: 'variable', start, end, key, fallback: fallback.slice(1, -1) }
        : { kind: 'malformed', start, end, fault: 'has a default that does not stand in single quotes' };
}
function spaced(start, end) {
    return { kind: 'malformed', start, end, fault: SPACE };
}
const SPACE = 'has a space in it';
function keyFault(key) {
    if (key === '')
        return 'is empty';
    if (/\s/.test(key))
        return SPACE;
    return key.includes('${') ? 'lacks its closing brace' : undefined;
}
/** The brace that closes a variable; one in a quoted default does not count. */
function closingBrace(text, from) {
    let quoted = false;
    let first = -1;
    for (let at = from; at < text.length; at++) {
        const unit = text[at];
        if (unit === "'")
            quoted = !quoted;
        if (unit !== '}')
            continue;
        if (!quoted)
            return at;
        if (first < 0)
            first = at;
    }
    // A quote that never closes: the first brace after it.
    return first;
}

;// CONCATENATED MODULE: ./build/src/policy/condition.js






/** The operator as policies write it. */
function operatorName({ qualifier, operator, ifExists }) {
    return `${qualifier === undefined ? '' : `${qualifier}:`}${operator}${ifExists ? IF_EXISTS : ''}`;
}
const QUALIFIERS = ['ForAllValues', 'ForAnyValue'];
const IF_EXISTS = 'IfExists';
/** Undefined where IAM knows no such operator; `Null` takes no `IfExists` (C4). */
function readOperator(name) {
    const colon = name.indexOf(':');
    const qualifier = QUALIFIERS.find((one) => one === name.slice(0, Math.max(colon, 0)));
    if (colon >= 0 && qualifier === undefined)
        return undefined;
    const bare = name.slice(colon + 1);
    const ifExists = bare.endsWith(IF_EXISTS);
    const operator = policy_document/* OPERATORS */.we.find((one) => one === (ifExists ? bare.slice(0, -IF_EXISTS.length) : bare));
    if (operator === undefined || (operator === 'Null' && ifExists))
        return undefined;
    return { operator, ifExists, ...(qualifier === undefined ? {} : { qualifier }) };
}
/** The conditions of a `Condition` block; what cannot be read leaves a hole that may constrain anything. */
function readConditions({ value }, defects, holes) {
    if (value.kind === 'unknown') {
        holes.push((0,policy_defects/* unknownHole */.PI)('Condition', (0,policy_defects/* unknownReason */.$h)(value.unknown), value.at));
        return [];
    }
    if (value.kind !== 'object') {
        holes.push((0,policy_element/* refuseType */.br)(value, 'Condition', 'Condition', 'an object of operators', defects));
        return [];
    }
    if (value.open !== undefined)
        holes.push((0,policy_defects/* unknownHole */.PI)('Condition', value.open, value.at));
    else if (value.members.length === 0)
        emptyBlock(value, 'An empty Condition restricts nothing.', defects);
    const byOperator = new Map();
    for (const member of value.members) {
        const twice = byOperator.has(member.key);
        if (twice)
            holes.push((0,policy_element/* refuseDuplicate */.cG)(member, 'Condition', defects));
        const conditions = readBlock(member, defects, holes);
        // Which of the two is in force nobody knows: neither is relied on.
        byOperator.set(member.key, twice ? [] : conditions);
    }
    return [...byOperator.values()].flat();
}
function emptyBlock(node, message, defects) {
    defects.remark({ rule: 'empty-list', at: node.at, message, help: 'Fill it, or remove it.' });
}
/** One operator with its keys. */
function readBlock(member, defects, holes) {
    const name = readOperator(member.key);
    if (name === undefined) {
        holes.push(refuseOperator(member, defects));
        return [];
    }
    const { value } = member;
    if (value.kind === 'unknown') {
        holes.push((0,policy_defects/* unknownHole */.PI)('Condition', (0,policy_defects/* unknownReason */.$h)(value.unknown), value.at));
        return [];
    }
    if (value.kind !== 'object') {
        holes.push((0,policy_element/* refuseType */.br)(value, 'Condition', member.key, 'an object of condition keys', defects));
        return [];
    }
    if (value.open !== undefined)
        holes.push((0,policy_defects/* unknownHole */.PI)('Condition', value.open, value.at));
    else if (value.members.length === 0) {
        emptyBlock(value, `${member.key} names no condition key, so it restricts nothing.`, defects);
    }
    return readKeys(member, name, value.members, defects, holes);
}
function readKeys(operatorMember, name, members, defects, holes) {
    const spelling = new Map();
    const twice = new Set();
    const conditions = members.map((member) => {
        const folded = member.key.toLowerCase();
        const first = spelling.get(folded);
        if (first !== undefined) {
            holes.push((0,policy_element/* refuseDuplicate */.cG)(member, 'Condition', defects, first));
            twice.add(folded);
        }
        spelling.set(folded, first ?? member.key);
        if (!/^[^:\s]+:[^\s].*$/s.test(member.key))
            holes.push(refuseKey(member, defects));
        const { values, open } = readValues(member, defects);
        if (open !== undefined)
            holes.push(open);
        checkVariables(name, values, defects, holes);
        return {
            ...name,
            key: member.key,
            values,
            ...(open === undefined ? {} : { open }),
            operatorAt: operatorMember.keyAt,
            keyAt: member.keyAt,
            at: (0,position/* spanning */.Ds)(member.keyAt, member.value.at),
        };
    });
    return twice.size === 0 ? conditions : conditions.filter(({ key }) => !twice.has(key.toLowerCase()));
}
/** The values of a key; `open` where some of them could not be read. */
function readValues({ key, value }, defects) {
    const form = { part: 'Values', element: `The condition key ${key}`, scalars: true };
    if (value.kind === 'array')
        checkItems(key, value, defects);
    const holes = [];
    const values = (0,policy_element/* readTexts */.Z7)(value, form, defects, holes);
    return { values, open: holes[0] };
}
function checkItems(key, node, defects) {
    if (node.items.length === 0 && node.open === undefined) {
        emptyBlock(node, `The condition key ${key} lists no values, so no value meets it.`, defects);
    }
    const kinds = new Set(node.items.map((item) => item.kind));
    const scalars = ['string', 'number', 'boolean'];
    if (scalars.filter((kind) => kinds.has(kind)).length < 2)
        return;
    defects.remark({
        rule: 'mixed-value-types',
        at: node.at,
        message: `The values of ${key} mix texts, numbers and Booleans; they are compared by their text, so 1 and "1" are equal but 1 and "1.0" may not be.`,
        help: 'Put all of them in quotes.',
    });
}
function refuseOperator(member, defects) {
    const { key } = member;
    if (/^(?:\w+:)?NullIfExists$/.test(key)) {
        const meant = key.slice(0, -IF_EXISTS.length);
        return defects.refuse('Condition', {
            rule: 'operator-unknown',
            at: member.keyAt,
            message: `There is no ${key}: Null itself asks whether the key exists, so IAM refuses the policy.`,
            help: `Write ${meant}.`,
            fix: (0,policy_defects/* rewording */.Cs)(`Write ${meant}`, member.keyAt, key, meant),
        }, `IAM refuses the operator ${key}`);
    }
    const meant = meantOperator(key);
    return defects.refuse('Condition', {
        rule: 'operator-unknown',
        at: member.keyAt,
        message: `There is no condition operator "${key}", so IAM refuses the policy: nothing that it was to restrict is restricted.`,
        help: meant === undefined
            ? 'Use an operator that IAM knows, such as StringEquals.'
            : `Did you mean ${meant}?`,
        fix: meant === undefined ? undefined : (0,policy_defects/* rewording */.Cs)(`Write ${meant}`, member.keyAt, key, meant),
    }, `IAM knows no operator "${key}"`);
}
function meantOperator(key) {
    const colon = key.indexOf(':');
    const qualifier = colon < 0 ? undefined : (0,nearest/* nearest */.p)(key.slice(0, colon), QUALIFIERS);
    if (colon >= 0 && qualifier === undefined)
        return undefined;
    const bare = key.slice(colon + 1);
    const suffix = /ifexists$/i.test(bare) ? IF_EXISTS : '';
    const operator = (0,nearest/* nearest */.p)(bare.slice(0, bare.length - suffix.length), policy_document/* OPERATORS */.we);
    if (operator === undefined || (operator === 'Null' && suffix !== ''))
        return undefined;
    return `${qualifier === undefined ? '' : `${qualifier}:`}${operator}${suffix}`;
}
function refuseKey(member, defects) {
    return defects.refuse('Condition', {
        rule: 'condition-key-invalid',
        at: member.keyAt,
        message: `"${member.key}" is no condition key: a key has a prefix, a colon and a name. No request carries this one.`,
        help: 'Write the key with its prefix, such as aws:SourceArn or sts:ExternalId.',
    }, `IAM refuses the condition key "${member.key}"`);
}
function checkVariables(name, values, defects, holes) {
    const replaced = /^(?:String|Arn)/.test(name.operator);
    for (const text of values) {
        if (replaced)
            holes.push(...malformedVariables(text, 'Condition', defects));
        else if (defects.replacesVariables && hasVariable(text)) {
            defects.remark({
                rule: 'variable-misplaced',
                at: text.at,
                message: `IAM replaces no variables under ${name.operator}, so this is compared as literal text.`,
                help: 'Use a String or Arn operator, or write the value itself.',
            });
        }
    }
}
function hasVariable({ pieces }) {
    return pieces.some((piece) => typeof piece === 'string' && piece.includes('${'));
}
const VARIABLE_FORM = "Write a variable as ${key} or ${key, 'default'}, without spaces in the key.";
/** At most one hole: one text, one defect. In a document of 2008 nothing is a variable (M9). */
function malformedVariables(text, part, defects) {
    if (!defects.replacesVariables)
        return [];
    // A variable may reach across an unknown; only text that is wholly known can be judged.
    const [piece, ...more] = text.pieces;
    if (typeof piece !== 'string' || more.length > 0 || !piece.includes('${'))
        return [];
    const variable = variablesOf(piece).find((one) => one.kind === 'malformed');
    if (variable?.kind !== 'malformed')
        return [];
    const written = piece.slice(variable.start, variable.end);
    const hole = defects.refuse(part, {
        rule: 'variable-malformed',
        at: text.at,
        message: `The variable "${written}" ${variable.fault}, so IAM refuses it or takes it for literal text.`,
        help: VARIABLE_FORM,
    }, `the variable "${written}" ${variable.fault}`);
    return [hole];
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ unknownReason),
/* harmony export */   Cs: () => (/* binding */ rewording),
/* harmony export */   PI: () => (/* binding */ unknownHole),
/* harmony export */   h0: () => (/* binding */ Defects)
/* harmony export */ });
/** Collects what is wrong with one policy document. */
class Defects {
    replacesVariables;
    problems = [];
    /** Those of the problems for which AWS would not store the policy. */
    refused = [];
    /** `replacesVariables`: whether the document's version has variables (M7). */
    constructor(replacesVariables) {
        this.replacesVariables = replacesVariables;
    }
    /** Something that AWS stores all the same. */
    remark(defect) {
        const { at, fix, severity, ...rest } = defect;
        const problem = {
            ...rest,
            ...at,
            ...(fix === undefined ? {} : { fix }),
            ...(severity === undefined ? {} : { severity }),
        };
        this.problems.push(problem);
        return problem;
    }
    /** Something for which AWS refuses to store the policy. Returns the hole that it leaves in its part. */
    refuse(part, defect, why) {
        this.refused.push(this.remark(defect));
        return { part, reason: why, cause: 'malformed', at: defect.at };
    }
}
function unknownHole(part, reason, at) {
    return { part, reason, cause: 'unknown', at };
}
function unknownReason({ unknown }) {
    return `the value of ${unknown} is not known`;
}
/**
 * Replaces a name or text by another, in quotes where it stands in quotes.
 * Undefined where it stands escaped, inside another string: an edit there
 * would have to know the escapes.
 */
function rewording(description, at, old, text) {
    if (at.line !== at.endLine)
        return undefined;
    const width = at.endColumn - at.column;
    const quotes = width === old.length + 2 ? '"' : width === old.length ? '' : undefined;
    if (quotes === undefined)
        return undefined;
    const edit = { ...at, text: `${quotes}${text}${quotes}` };
    return { description, edits: [edit] };
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   br: () => (/* binding */ refuseType),
/* harmony export */   cG: () => (/* binding */ refuseDuplicate),
/* harmony export */   cl: () => (/* binding */ readElements)
/* harmony export */ });
/* harmony import */ var _defects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6399);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4947);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);



/** Sorts the members of an object by element name; repeated and unknown ones are defects (G1, G6). */
function readElements(node, partOf, defects) {
    const members = new Map();
    const doubtful = new Map();
    const strange = [];
    for (const member of node.members) {
        if (!isName(partOf, member.key)) {
            const meant = (0,_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(member.key, Object.keys(partOf));
            const hole = refuseUnknown(member, meant, meant === undefined ? 'Statement' : partOf[meant], defects);
            if (meant === undefined)
                strange.push(hole);
            else
                doubtful.set(meant, hole);
            continue;
        }
        const first = members.get(member.key);
        if (first !== undefined)
            doubtful.set(member.key, refuseDuplicate(member, partOf[member.key], defects));
        members.set(member.key, member);
    }
    return { members, doubtful, strange };
}
function isName(names, key) {
    return Object.hasOwn(names, key);
}
function refuseUnknown(member, meant, part, defects) {
    const caseOnly = meant?.toLowerCase() === member.key.toLowerCase();
    return defects.refuse(part, {
        rule: 'unknown-element',
        at: member.keyAt,
        message: caseOnly
            ? `"${member.key}" is no element of a policy: names are case-sensitive, and it is "${meant}".`
            : `"${member.key}" is no element of a policy, so IAM refuses to store it.`,
        help: meant === undefined ? `Remove "${member.key}"; IAM policies have no comments.` : `Write "${meant}".`,
        fix: meant === undefined
            ? undefined
            : (0,_defects__WEBPACK_IMPORTED_MODULE_1__/* .rewording */ .Cs)(`Rename "${member.key}" to "${meant}"`, member.keyAt, member.key, meant),
    }, `IAM refuses the element "${member.key}"`);
}
/** A key that stands a second time in one element (G6). */
function refuseDuplicate(member, part, defects, other = member.key) {
    const same = other === member.key;
    return defects.refuse(part, {
        rule: 'duplicate-key',
        at: member.keyAt,
        message: same
            ? `The key "${member.key}" stands here a second time: IAM refuses that, and other readers keep only one of the two.`
            : `"${member.key}" is the same condition key as "${other}" above, since keys are compared without regard to case; IAM refuses that.`,
        help: 'Merge the two into one, or remove the one that is not meant.',
    }, `the key "${member.key}" stands twice`);
}
/** The texts of an element that takes one value or a list of them; whatever else stands there leaves a hole. */
function readTexts(node, form, defects, holes) {
    if (node.kind === 'unknown') {
        holes.push((0,_defects__WEBPACK_IMPORTED_MODULE_1__/* .unknownHole */ .PI)(form.part, (0,_defects__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(node.unknown), node.at));
        return [];
    }
    if (node.kind !== 'array')
        return readText(node, form, defects, holes);
    if (node.open !== undefined)
        holes.push((0,_defects__WEBPACK_IMPORTED_MODULE_1__/* .unknownHole */ .PI)(form.part, node.open, node.at));
    const texts = [];
    for (const item of node.items)
        texts.push(...readText(item, form, defects, holes));
    return texts;
}
function readText(node, form, defects, holes) {
    switch (node.kind) {
        case 'string':
            return [(0,_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.pieces, node.at)];
        case 'unknown':
            return [(0,_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)([node.unknown], node.at)];
        case 'number':
        case 'boolean':
            if (form.scalars)
                return [(0,_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.kind === 'number' ? node.text : String(node.value), node.at)];
    }
    holes.push(refuseType(node, form.part, form.element, 'text or a list of texts', defects));
    return [];
}
/** A value of the wrong JSON type. */
function refuseType(node, part, element, expected, defects) {
    return defects.refuse(part, {
        rule: 'wrong-type',
        at: node.at,
        message: `${element} takes ${expected}, but ${kindName(node)} stands here; IAM refuses the policy.`,
        help: `Write ${expected}.`,
    }, `${element} holds ${kindName(node)}`);
}
function kindName(node) {
    switch (node.kind) {
        case 'object':
            return 'an object';
        case 'array':
            return 'a list';
        case 'string':
            return 'text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'a Boolean';
        case 'null':
            return 'null';
        case 'unknown':
            return 'an unknown value';
    }
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/** Texts as readers of files count them: a byte-order mark is no part, and lines end at `\n`. */
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/** The offset of each line's first character. */
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line that an offset stands in, 0-based, by where lines start. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ UNKNOWN_UNIT),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   s_: () => (/* binding */ LocatedText)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4434);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);


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
    starts;
    constructor(text, file, unknowns, inside, fixed) {
        this.text = text;
        this.file = file;
        this.unknowns = unknowns;
        this.inside = inside;
        this.fixed = fixed;
    }
    /** A file's own text. A byte-order mark is no column. */
    static ofFile(text, file) {
        const bare = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E_)(text);
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
    /** Offsets at which the lines of the text begin. */
    lineStarts() {
        this.starts ??= (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .lineStartsOf */ .xV)(this.text);
        return this.starts;
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
        return (0,_text__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(pieces);
    }
}
function placesOf(text) {
    if (text.fixed !== undefined)
        return new FixedPlaces(text.fixed);
    if (text.inside !== undefined)
        return new RunPlaces(text.text.length, text.inside.outer, text.inside.runs);
    return new FilePlaces(text);
}
function asEnd(place) {
    return { endLine: place.line, endColumn: place.column };
}
/** Steps from line to line before the lines are looked up: many small policies stand far apart in one file. */
const FEW_LINES = 16;
class FilePlaces {
    located;
    lineStart = 0;
    nextStart;
    place = { line: 1, column: 1 };
    constructor(located) {
        this.located = located;
        this.nextStart = this.lineAfter(0);
    }
    start(offset) {
        const { place } = this;
        if (offset < this.lineStart)
            this.lookUp(offset);
        for (let steps = 0; offset >= this.nextStart && steps < FEW_LINES; steps++) {
            this.lineStart = this.nextStart;
            this.nextStart = this.lineAfter(this.lineStart);
            place.line++;
        }
        if (offset >= this.nextStart)
            this.lookUp(offset);
        place.column = offset - this.lineStart + 1;
        return place;
    }
    end(offset) {
        return this.start(offset);
    }
    lookUp(offset) {
        const starts = this.located.lineStarts();
        const line = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(starts, offset);
        this.lineStart = starts[line];
        this.nextStart = starts[line + 1] ?? Number.POSITIVE_INFINITY;
        this.place.line = line + 1;
    }
    lineAfter(start) {
        const at = this.located.text.indexOf('\n', start);
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

/***/ 5887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ isPolicyShaped),
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/src/policy/defects.js
var policy_defects = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/src/policy/element.js
var policy_element = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/src/policy/node.js
var policy_node = __webpack_require__(2121);
;// CONCATENATED MODULE: ./build/src/policy/size.js
/** The API takes no longer document, of whatever type (G10). */
const MAX_DOCUMENT_SIZE = 131_072;
/**
 * The most characters, white space not counted, that AWS takes by type (G10).
 * Identity: all inline policies of a role together. KMS's limit is not settled
 * by what was read.
 */
const MAX_SIZE = {
    identity: 10_240,
    trust: 4_096,
    bucket: 20_480,
    boundary: 6_144,
    session: 2_048,
    scp: 5_120,
    rcp: 5_120,
    key: MAX_DOCUMENT_SIZE,
};
/** The default quota of a trust policy, which can be raised. */
const DEFAULT_TRUST_SIZE = 2_048;
/** Most policies are small: their exact size need not be known. */
function measure(node) {
    if (node.kind === 'object' && node.extent !== undefined && node.extent <= DEFAULT_TRUST_SIZE) {
        return { size: node.extent, strange: NONE };
    }
    const rough = new Rough();
    rough.add(node);
    const size = rough.size > DEFAULT_TRUST_SIZE ? exactSize(node) : rough.size;
    return { size, strange: rough.strange };
}
/** One quick walk: an upper bound of the size, and the strange characters. */
class Rough {
    size = 0;
    strange = NONE;
    add(node) {
        switch (node.kind) {
            case 'object':
                this.size += 2;
                for (const { key, keyAt, value } of node.members) {
                    this.size += 4 + 2 * key.length;
                    if (FOREIGN.test(key))
                        this.note([key], keyAt);
                    this.add(value);
                }
                return;
            case 'array':
                this.size += 2 + node.items.length;
                for (const item of node.items)
                    this.add(item);
                return;
            case 'string':
                this.text(node);
                return;
            case 'number':
                this.size += node.text.length;
                return;
            default:
                this.size += 5;
        }
    }
    text(node) {
        this.size += 2;
        let foreign = false;
        for (const piece of node.pieces) {
            if (typeof piece !== 'string')
                continue;
            this.size += 2 * piece.length;
            foreign ||= FOREIGN.test(piece);
        }
        if (foreign)
            this.note(node.pieces, node.at);
    }
    /** Written as an escape, a character reaches IAM as ASCII: then the text is wider than what it holds. */
    note(pieces, at) {
        const text = pieces.filter((piece) => typeof piece === 'string').join('');
        const literal = at.line === at.endLine && at.endColumn - at.column <= text.length + 2;
        const character = [...text].find((one) => FOREIGN.test(one));
        if (literal && character !== undefined)
            this.strange = [...this.strange, { at, character }];
    }
}
const NONE = [];
const FOREIGN = /[\u0100-\uFFFF]/;
function exactSize(node) {
    switch (node.kind) {
        case 'object':
            return node.members.reduce((sum, { key, value }) => sum + textSize([key]) + 1 + exactSize(value), 2 + separators(node.members.length));
        case 'array':
            return node.items.reduce((sum, item) => sum + exactSize(item), 2 + separators(node.items.length));
        case 'string':
            return textSize(node.pieces);
        case 'number':
            return node.text.length;
        case 'boolean':
            return node.value ? 4 : 5;
        case 'null':
            return 4;
        case 'unknown':
            return 0;
    }
}
function separators(count) {
    return Math.max(count - 1, 0);
}
function textSize(pieces) {
    let size = 2;
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            continue;
        for (let i = 0; i < piece.length; i++) {
            const unit = piece.charCodeAt(i);
            if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d))
                continue;
            size += unit === 0x22 || unit === 0x5c ? 2 : 1;
        }
    }
    return size;
}

// EXTERNAL MODULE: ./build/src/policy/condition.js + 1 modules
var policy_condition = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/src/policy/arn.js
var policy_arn = __webpack_require__(6766);
;// CONCATENATED MODULE: ./build/src/policy/principal.js

/** Reads a principal value that stands under a key of `Principal`. */
function readPrincipal(kind, text) {
    if (text === '*') {
        return kind === 'AWS' ? { kind: 'everyone' } : malformed(`only AWS takes "*", not ${kind}`, true);
    }
    if (/[*?]/.test(text))
        return malformed('a wildcard cannot stand inside a principal', true);
    switch (kind) {
        case 'AWS':
            return readAws(text);
        case 'Service':
            return readService(text);
        case 'Federated':
            return readFederated(text);
        case 'CanonicalUser':
            return /^[0-9a-f]{64}$/i.test(text)
                ? { kind: 'canonical-user', id: text }
                : malformed('a canonical user is 64 hexadecimal digits');
    }
}
function malformed(reason, wildcard = false) {
    return { kind: 'malformed', wildcard, reason };
}
function readAws(text) {
    if ((0,policy_arn/* isAccount */.UP)(text))
        return { kind: 'account', account: text };
    if (/^[0-9-]+$/.test(text))
        return malformed('an account is 12 digits without dashes');
    const orphan = /^A(RO|ID)A[A-Z0-9]{12,}$/.exec(text);
    if (orphan !== null)
        return { kind: 'orphan', of: orphan[1] === 'RO' ? 'role' : 'user', id: text };
    const arn = (0,policy_arn/* parseArn */.Lw)(text);
    if (arn === undefined) {
        return malformed(text === '' ? 'it is empty' : 'it is neither an account of 12 digits nor a full ARN');
    }
    return readAwsArn(arn);
}
function readAwsArn(arn) {
    const { partition, service, region, account, resource } = arn;
    if (!(0,policy_arn/* isPartition */.rh)(partition))
        return malformed(`"${partition}" is no partition of AWS`);
    if (service === 'iam' && account === 'cloudfront' && resource.startsWith('user/')) {
        return { kind: 'origin-access-identity', name: resource.slice('user/'.length) };
    }
    if (region !== '')
        return malformed('the field for the Region must be empty');
    if (!(0,policy_arn/* isAccount */.UP)(account))
        return malformed(`"${account}" is no account of 12 digits`);
    if (service === 'iam')
        return readIam(partition, account, resource);
    if (service === 'sts')
        return readSts(partition, account, resource);
    return malformed(`"${service}" has no principals; they live in "iam" and "sts"`);
}
function readIam(partition, account, resource) {
    if (resource === 'root')
        return { kind: 'account', account, partition };
    const [kind, ...parts] = resource.split('/');
    if (kind !== 'role' && kind !== 'user') {
        return malformed(kind === 'group' ? 'a group cannot be a principal' : `"${kind}" is neither root nor role/ nor user/`);
    }
    const name = parts.pop() ?? '';
    const fault = (0,policy_arn/* nameFault */.IY)(name);
    if (fault !== undefined)
        return malformed(fault);
    return { kind, partition, account, path: parts.length === 0 ? '/' : `/${parts.join('/')}/`, name };
}
function readSts(partition, account, resource) {
    const [kind, first, second, ...rest] = resource.split('/');
    if (kind === 'federated-user' && first !== undefined && first !== '' && second === undefined) {
        return { kind: 'federated-user', partition, account, name: first };
    }
    if (kind !== 'assumed-role')
        return malformed(`"${kind}" is neither assumed-role/ nor federated-user/`);
    if (first === undefined || first === '' || second === undefined || second === '' || rest.length > 0) {
        return malformed('a session is assumed-role/ROLE/SESSION, without the path of the role');
    }
    return { kind: 'session', partition, account, role: first, session: second };
}
function readService(text) {
    if (!/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/.test(text)) {
        return malformed('a service is named like ec2.amazonaws.com');
    }
    return { kind: 'service', service: text };
}
function readFederated(text) {
    if (!text.startsWith('arn:')) {
        return /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text)
            ? { kind: 'web-identity', provider: text }
            : malformed('it is neither the ARN of a SAML or OIDC provider nor the name of a web identity provider');
    }
    const arn = (0,policy_arn/* parseArn */.Lw)(text);
    if (arn === undefined || arn.service !== 'iam' || arn.region !== '' || !(0,policy_arn/* isPartition */.rh)(arn.partition)) {
        return malformed('the ARN of a provider is arn:aws:iam::123456789012:saml-provider/NAME or …:oidc-provider/HOST');
    }
    if (!(0,policy_arn/* isAccount */.UP)(arn.account))
        return malformed(`"${arn.account}" is no account of 12 digits`);
    return readProvider(arn);
}
function readProvider({ partition, account, resource }) {
    const slash = resource.indexOf('/');
    const rest = slash < 0 ? '' : resource.slice(slash + 1);
    const kind = resource.slice(0, Math.max(slash, 0));
    if (rest !== '' && kind === 'saml-provider')
        return { kind: 'saml', partition, account, name: rest };
    if (rest !== '' && kind === 'oidc-provider')
        return { kind: 'oidc', partition, account, provider: rest };
    return malformed('it is neither saml-provider/NAME nor oidc-provider/HOST');
}

// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/src/policy/principal-element.js






/** Reads `Principal` or `NotPrincipal`. Malformed values are left out and leave a hole; the rest stand in `values`. */
function readPrincipals(member, defects, holes) {
    return {
        not: member.key === 'NotPrincipal',
        values: readValues(member, defects, holes),
        keyAt: member.keyAt,
        at: member.value.at,
    };
}
function readValues({ key, value }, defects, holes) {
    switch (value.kind) {
        case 'string':
            return readBare(key, value, defects, holes);
        case 'object':
            return readKinds(key, value, defects, holes);
        case 'unknown':
            holes.push((0,policy_defects/* unknownHole */.PI)('Principal', (0,policy_defects/* unknownReason */.$h)(value.unknown), value.at));
            return [];
        default:
            holes.push((0,policy_element/* refuseType */.br)(value, 'Principal', key, 'an object such as { "AWS": … }, or "*"', defects));
            return [];
    }
}
/** Text alone may only be `*`; an unknown may turn out to be that. */
function readBare(key, node, defects, holes) {
    const text = (0,policy_text/* textOf */.b6)(node.pieces, node.at);
    const value = (0,policy_text/* known */.eO)(text);
    if (value === '*')
        return [{ kind: 'AWS', text, bare: true }];
    if (value === undefined && text.pieces.length === 1) {
        holes.push((0,policy_defects/* unknownHole */.PI)('Principal', `the value of ${(0,policy_text/* display */.Vy)(text)} is not known`, node.at));
        return [];
    }
    holes.push(defects.refuse('Principal', {
        rule: 'principal-invalid',
        at: node.at,
        message: `${key} takes an object such as { "AWS": … }; text alone may only be "*", so IAM refuses the policy.`,
        help: 'Put the principal under its kind: AWS, Service or Federated.',
    }, `IAM refuses text alone as ${key}`));
    return [];
}
function readKinds(key, node, defects, holes) {
    if (node.open !== undefined)
        holes.push((0,policy_defects/* unknownHole */.PI)('Principal', node.open, node.at));
    else if (node.members.length === 0) {
        emptyPrincipal(node, `${key} names nobody, so the statement never applies.`, defects);
    }
    const seen = new Set();
    return node.members.flatMap((member) => {
        if (seen.has(member.key))
            holes.push((0,policy_element/* refuseDuplicate */.cG)(member, 'Principal', defects));
        seen.add(member.key);
        return readKind(member, defects, holes);
    });
}
function emptyPrincipal(node, message, defects) {
    defects.remark({
        rule: 'empty-list',
        at: node.at,
        message,
        help: 'Name a principal, or remove the statement.',
    });
}
function readKind(member, defects, holes) {
    const kind = policy_document/* PRINCIPAL_KINDS */.x0.find((one) => one === member.key);
    if (kind === undefined) {
        holes.push(refuseKind(member, defects));
        return [];
    }
    const { value } = member;
    if (value.kind === 'array' && value.items.length === 0 && value.open === undefined) {
        emptyPrincipal(value, `${kind} names nobody here.`, defects);
    }
    const form = { part: 'Principal', element: kind, scalars: false };
    const texts = NO_CALLERS.has(kind)
        ? textsOfOthers(value, form, defects, holes)
        : (0,policy_element/* readTexts */.Z7)(value, form, defects, holes);
    return texts.flatMap((text) => {
        const hole = refuseValue(kind, text, defects);
        if (hole === undefined)
            return [{ kind, text }];
        holes.push(hole);
        return [];
    });
}
/** Kinds that name services and providers, whose sessions are none of an account's principals. */
const NO_CALLERS = new Set(['Service', 'Federated']);
/** Which services or providers they are may be unknown: users and roles of accounts they are not, so they stay values. */
function textsOfOthers(node, form, defects, holes) {
    if (node.kind === 'unknown')
        return [(0,policy_text/* textOf */.b6)([node.unknown], node.at)];
    if (node.kind !== 'array' || node.open === undefined)
        return (0,policy_element/* readTexts */.Z7)(node, form, defects, holes);
    const { open, ...listed } = node;
    return [...(0,policy_element/* readTexts */.Z7)(listed, form, defects, holes), (0,policy_text/* textOf */.b6)([{ unknown: open }], node.at)];
}
function refuseKind(member, defects) {
    const meant = (0,nearest/* nearest */.p)(member.key, policy_document/* PRINCIPAL_KINDS */.x0);
    return defects.refuse('Principal', {
        rule: 'principal-key-unknown',
        at: member.keyAt,
        message: `"${member.key}" is no kind of principal, so IAM refuses the policy.`,
        help: meant === undefined ? `Use one of ${policy_document/* PRINCIPAL_KINDS */.x0.join(', ')}.` : `Write ${meant}.`,
        fix: meant === undefined ? undefined : (0,policy_defects/* rewording */.Cs)(`Write ${meant}`, member.keyAt, member.key, meant),
    }, `IAM knows no principals of the kind "${member.key}"`);
}
/** Of a value that rests on unknowns only the wildcards in its known parts can be judged. */
function refuseValue(kind, text, defects) {
    const value = (0,policy_text/* known */.eO)(text);
    const wildcard = value === undefined && text.pieces.some((piece) => typeof piece === 'string' && /[*?]/.test(piece));
    if (value === undefined && !wildcard)
        return undefined;
    const reading = value === undefined ? WILDCARD : readPrincipal(kind, value);
    if (reading.kind !== 'malformed')
        return undefined;
    const shown = (0,policy_text/* display */.Vy)(text);
    return defects.refuse('Principal', {
        rule: reading.wildcard ? 'principal-wildcard' : 'principal-invalid',
        at: text.at,
        message: `The principal "${shown}" is malformed, so IAM refuses the policy: ${reading.reason}.`,
        help: reading.wildcard
            ? 'Name the principals one by one, or trust the account and narrow it with a condition on aws:PrincipalArn.'
            : 'Write the principal in full, such as arn:aws:iam::123456789012:role/name.',
    }, `IAM refuses the principal "${shown}"`);
}
const WILDCARD = {
    kind: 'malformed',
    wildcard: true,
    reason: 'a wildcard cannot stand inside a principal',
};

;// CONCATENATED MODULE: ./build/src/policy/statement.js





const PARTS = {
    Sid: 'Statement',
    Effect: 'Effect',
    Principal: 'Principal',
    NotPrincipal: 'Principal',
    Action: 'Action',
    NotAction: 'Action',
    Resource: 'Resource',
    NotResource: 'Resource',
    Condition: 'Condition',
};
/**
 * Reads one statement. Which of `Principal` and `Resource` it must have
 * depends on the type of policy and is judged elsewhere (G5).
 */
function readStatement(node, defects) {
    const elements = (0,policy_element/* readElements */.cl)(node, PARTS, defects);
    const holes = [];
    const strange = [...elements.strange];
    for (const hole of elements.doubtful.values())
        (hole.part === 'Statement' ? strange : holes).push(hole);
    if (node.open !== undefined)
        holes.push(...openHoles(node));
    const sid = readSid(elements, defects, strange);
    const principal = readPrincipalElement(elements, defects, holes);
    const action = readAction(node, elements, defects, holes);
    const resource = readListElement(elements, 'Resource', defects, holes);
    const condition = elements.members.get('Condition');
    const effect = readEffect(node, elements, defects, holes);
    return {
        strange,
        statement: {
            sid,
            effect,
            effectAt: elements.members.get('Effect')?.value.at ?? node.at,
            principal,
            action,
            resource,
            conditions: condition === undefined ? [] : (0,policy_condition/* readConditions */.Z7)(condition, defects, holes),
            holes,
            at: node.at,
        },
    };
}
/** Members may be missing: any part may hold more than is seen. */
function openHoles(node) {
    const parts = ['Effect', 'Principal', 'Action', 'Resource', 'Condition'];
    return parts.map((part) => (0,policy_defects/* unknownHole */.PI)(part, node.open, node.at));
}
function readSid({ members }, defects, strange) {
    const node = members.get('Sid')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'unknown')
        return (0,policy_text/* textOf */.b6)([node.unknown], node.at);
    if (node.kind !== 'string') {
        strange.push((0,policy_element/* refuseType */.br)(node, 'Statement', 'Sid', 'text', defects));
        return undefined;
    }
    if (node.pieces.length === 0) {
        defects.remark({
            rule: 'sid-empty',
            at: node.at,
            message: 'This Sid is empty: it names nothing, and tools that merge statements by Sid may trip over it.',
            help: 'Leave it out, or give the statement a name.',
        });
    }
    return (0,policy_text/* textOf */.b6)(node.pieces, node.at);
}
function readEffect(node, { members, doubtful }, defects, holes) {
    const value = members.get('Effect')?.value;
    if (value === undefined) {
        if (!doubtful.has('Effect') && node.open === undefined) {
            holes.push(refuseMissing(node, 'Effect', 'Effect', 'an Effect', defects));
        }
        return undefined;
    }
    // Two Effects, or one beside a misspelt one: it may be either.
    const certain = !doubtful.has('Effect') && node.open === undefined;
    if (value.kind === 'unknown' || (value.kind === 'string' && (0,policy_text/* known */.eO)(value) === undefined)) {
        const name = value.kind === 'unknown' ? value.unknown.unknown : (0,policy_text/* display */.Vy)(value);
        holes.push((0,policy_defects/* unknownHole */.PI)('Effect', `the value of ${name} is not known`, value.at));
        return undefined;
    }
    if (value.kind !== 'string') {
        holes.push((0,policy_element/* refuseType */.br)(value, 'Effect', 'Effect', '"Allow" or "Deny"', defects));
        return undefined;
    }
    const text = (0,policy_text/* known */.eO)(value);
    if (text === 'Allow' || text === 'Deny')
        return certain ? text : undefined;
    holes.push(refuseEffect(value.at, text, defects));
    return undefined;
}
function refuseEffect(at, text, defects) {
    const meant = ['Allow', 'Deny'].find((one) => one.toLowerCase() === text.trim().toLowerCase());
    return defects.refuse('Effect', {
        rule: 'effect-invalid',
        at,
        message: `Effect is exactly "Allow" or "Deny", not "${text}", so IAM refuses the policy.`,
        help: meant === undefined ? 'Write "Allow" or "Deny".' : `Write "${meant}".`,
        fix: meant === undefined ? undefined : (0,policy_defects/* rewording */.Cs)(`Write "${meant}"`, at, text, meant),
    }, `IAM refuses the Effect "${text}"`);
}
/** The element of a pair that is there; with both, the plain one, and a hole (G5). */
function choose({ members }, name, defects, holes) {
    const plain = members.get(name);
    const negated = members.get(`Not${name}`);
    if (plain === undefined || negated === undefined)
        return plain ?? negated;
    holes.push(defects.refuse(name, {
        rule: 'conflicting-elements',
        at: negated.keyAt,
        message: `A statement has either ${name} or Not${name}, not both; IAM refuses the policy.`,
        help: `Remove one of them, or split the statement.`,
    }, `IAM refuses ${name} and Not${name} in one statement`));
    return plain;
}
function readPrincipalElement(elements, defects, holes) {
    const member = choose(elements, 'Principal', defects, holes);
    return member === undefined ? undefined : readPrincipals(member, defects, holes);
}
function readAction(node, elements, defects, holes) {
    const action = readListElement(elements, 'Action', defects, holes);
    if (action !== undefined)
        return action;
    const excused = elements.doubtful.has('Action') || elements.doubtful.has('NotAction');
    if (!excused && node.open === undefined) {
        holes.push(refuseMissing(node, 'Action', 'Action', 'an Action or a NotAction', defects));
    }
    return { not: false, values: [], keyAt: node.at, at: node.at };
}
function readListElement(elements, name, defects, holes) {
    const member = choose(elements, name, defects, holes);
    if (member === undefined)
        return undefined;
    const { key, keyAt, value } = member;
    if (value.kind === 'array' && value.items.length === 0 && value.open === undefined) {
        defects.remark({
            rule: 'empty-list',
            at: value.at,
            message: `${key} is empty, so the statement ${key.startsWith('Not') ? 'excepts nothing' : 'never applies'}.`,
            help: `Fill ${key}, or remove the statement.`,
        });
    }
    const texts = (0,policy_element/* readTexts */.Z7)(value, { part: name, element: key, scalars: false }, defects, holes);
    const check = name === 'Action' ? refuseAction : refuseResource;
    const values = texts.filter((text) => {
        const found = check(text, defects);
        holes.push(...found);
        return found.length === 0;
    });
    return { not: key.startsWith('Not'), values, keyAt, at: value.at };
}
/** `service:Name` with wildcards, or `*` (M1). */
function refuseAction(text, defects) {
    const value = (0,policy_text/* known */.eO)(text);
    if (value === undefined || value === '*' || /^[A-Za-z0-9*?-]+:[A-Za-z0-9*?_-]+$/.test(value))
        return [];
    const hole = defects.refuse('Action', {
        rule: 'action-invalid',
        at: text.at,
        message: `"${value}" is no action: an action is a service, a colon and a name. IAM refuses the policy.`,
        help: 'Write it like s3:PutObject.',
    }, `IAM refuses the action "${value}"`);
    return [hole];
}
/** An ARN, perhaps incomplete (M4), or `*`. */
function refuseResource(text, defects) {
    const [first] = text.pieces;
    if (typeof first !== 'string' && first !== undefined)
        return [];
    const value = first ?? '';
    const open = text.pieces.length > 1 && 'arn:'.startsWith(value);
    if (!open && value !== '*' && !value.startsWith('arn:')) {
        const hole = defects.refuse('Resource', {
            rule: 'resource-invalid',
            at: text.at,
            message: `"${(0,policy_text/* display */.Vy)(text)}" is neither an ARN nor "*", so IAM refuses the policy.`,
            help: 'Write the full ARN, such as arn:aws:s3:::BUCKET/*.',
        }, `IAM refuses the resource "${(0,policy_text/* display */.Vy)(text)}"`);
        return [hole];
    }
    return (0,policy_condition/* malformedVariables */.p3)(text, 'Resource', defects);
}
/** An element that is required and not there; the finding covers the object that lacks it. */
function refuseMissing(node, part, element, named, defects) {
    return defects.refuse(part, {
        rule: 'missing-element',
        at: node.at,
        message: `${part === 'Statement' ? 'This policy' : 'This statement'} lacks ${named}, so IAM refuses the policy.`,
        help: `Add ${named}.`,
    }, `${element} is missing`);
}

;// CONCATENATED MODULE: ./build/src/policy/type.js



const WITHOUT_PRINCIPAL = ['identity', 'boundary', 'session', 'scp'];
/** Policies that IAM itself stores, with its rules for Sids (G8) and characters (G9). */
const OF_IAM = ['identity', 'trust', 'boundary', 'session'];
/**
 * The types that a document's shape permits, likeliest first. None: a resource
 * policy of a service that has no type here, such as a queue's.
 */
function candidateTypes(document) {
    const { statements } = document;
    if (statements.length === 0)
        return ['identity', 'boundary', 'session', 'scp', 'trust', 'bucket', 'key'];
    const services = servicesIn(statements);
    if (!statements.some(namesPrincipal)) {
        return services.only === 'sts' && !statements.some(namesResource) ? ['trust'] : [...WITHOUT_PRINCIPAL];
    }
    if (services.only !== 'sts')
        return resourceTypes(statements, services);
    // Only a resource control policy on roles names resources, and denies alone (E3).
    const limits = statements.every((statement) => isDenyToAll(statement) && namesResource(statement));
    return limits ? ['rcp'] : ['trust'];
}
function resourceTypes(statements, { s3, kms, any }) {
    const namesBucket = statements.some(({ resource }) => resource?.values.some(isBucketArn));
    const types = [];
    if (s3 || (any && namesBucket))
        types.push('bucket');
    if (kms && !namesBucket)
        types.push('key');
    if (statements.every(isDenyToAll))
        types.push('rcp');
    if (!any || types.length > 0)
        return types;
    if (!statements.some(namesResource))
        return ['trust'];
    return statements.every(isFullAccess) ? ['key', 'bucket', 'rcp'] : ['key', 'bucket'];
}
/** RCPFullAWSAccess, which AWS attaches everywhere, has the shape of the widest policy of a resource (E3). */
function isFullAccess({ effect, principal, action, resource, conditions }) {
    const lists = [principal?.values.map(({ text }) => text), action.values, resource?.values];
    const whole = lists.every((list) => list?.length === 1 && (0,policy_text/* known */.eO)(list[0]) === '*');
    const negated = principal?.not || action.not || resource?.not;
    return effect === 'Allow' && whole && !negated && conditions.length === 0;
}
function servicesIn(statements) {
    const services = { only: undefined, s3: false, kms: false, any: false };
    let first = true;
    for (const { action, holes } of statements) {
        // A malformed action beside well-formed ones says nothing of the type.
        if (action.values.length === 0 && holes.some((hole) => hole.part === 'Action'))
            services.any = true;
        for (const text of action.values) {
            const service = action.not ? undefined : serviceOf(text);
            if (first)
                services.only = service;
            else if (services.only !== service)
                services.only = undefined;
            first = false;
            if (service === 's3')
                services.s3 = true;
            else if (service === 'kms')
                services.kms = true;
            else if (service === undefined)
                services.any = true;
        }
    }
    if (services.any)
        services.only = undefined;
    return services;
}
/** The prefix of an action in lower case; undefined where it may be any. */
function serviceOf({ pieces: [first] }) {
    if (typeof first !== 'string')
        return undefined;
    const colon = first.indexOf(':');
    if (colon < 0)
        return undefined;
    const service = first.slice(0, colon);
    return /[*?]/.test(service) ? undefined : service.toLowerCase();
}
function isDenyToAll({ effect, principal }) {
    if (effect !== 'Deny' || principal === undefined || principal.not)
        return false;
    return principal.values.every((one) => (0,policy_text/* known */.eO)(one.text) === '*');
}
function isBucketArn(text) {
    const first = text.pieces[0];
    return typeof first === 'string' && /^arn:[^:]*:s3:/.test(first);
}
function namesPrincipal(statement) {
    return speaksOf(statement, 'Principal');
}
function namesResource(statement) {
    return speaksOf(statement, 'Resource');
}
/** Whether the element stands there, well-formed or not. */
function speaksOf(statement, part) {
    const element = part === 'Principal' ? statement.principal : statement.resource;
    return element !== undefined || statement.holes.some((hole) => hole.part === part);
}
/** Judges what a policy must and must not hold as a policy of this type (G3, G5, G8, P8, E3). */
function judgeType(document, type) {
    const defects = new policy_defects/* Defects */.h0(document.version === '2012-10-17');
    const strange = [];
    const statements = document.statements.map((statement) => judgeStatement(statement, type, defects, strange));
    judgeSids(document, type, defects, strange);
    judgeId(document, type, defects);
    const { problems, refused } = defects;
    if (refused.length === 0)
        return { document, problems, refused };
    return { document: { ...document, statements, holes: [...document.holes, ...strange] }, problems, refused };
}
function judgeStatement(statement, type, defects, strange) {
    const holes = [];
    if (WITHOUT_PRINCIPAL.includes(type))
        refusePrincipal(statement, type, defects, strange);
    else
        requirePrincipal(statement, type, defects, holes, strange);
    if (type === 'trust')
        type_refuseResource(statement, defects, strange);
    else if (!speaksOf(statement, 'Resource')) {
        holes.push(refuseMissing(statement, 'Resource', 'Resource', 'a Resource or a NotResource', defects));
    }
    if (type === 'rcp' && statement.action.not) {
        strange.push(misplaced(statement.action.keyAt, 'NotAction', 'a resource control policy', 'Action', defects));
    }
    return holes.length === 0 ? statement : { ...statement, holes: [...statement.holes, ...holes] };
}
function misplaced(at, element, where, instead, defects) {
    return defects.refuse('Statement', {
        rule: 'misplaced-element',
        at,
        message: `${element} is not allowed in ${where}, so IAM refuses the policy.`,
        help: instead === undefined ? `Remove ${element}.` : `Use ${instead}.`,
    }, `IAM refuses ${element} in ${where}`);
}
const NAMES = {
    identity: 'an identity policy',
    trust: 'a trust policy',
    bucket: 'a bucket policy',
    boundary: 'a permissions boundary',
    session: 'a session policy',
    scp: 'a service control policy',
    rcp: 'a resource control policy',
    key: 'a key policy',
};
function refusePrincipal({ principal }, type, defects, strange) {
    if (principal === undefined)
        return;
    const element = principal.not ? 'NotPrincipal' : 'Principal';
    strange.push(misplaced(principal.keyAt, element, NAMES[type], undefined, defects));
}
function requirePrincipal(statement, type, defects, holes, strange) {
    const { principal } = statement;
    if (principal === undefined) {
        if (speaksOf(statement, 'Principal'))
            return;
        const named = type === 'trust' || type === 'rcp' ? 'a Principal' : 'a Principal or a NotPrincipal';
        holes.push(refuseMissing(statement, 'Principal', 'Principal', named, defects));
        return;
    }
    if (principal.not && (type === 'trust' || type === 'rcp')) {
        strange.push(misplaced(principal.keyAt, 'NotPrincipal', NAMES[type], 'Principal', defects));
    }
    for (const value of principal.values) {
        if (takesKind(type, value.kind))
            continue;
        const element = `A principal of the kind ${value.kind}`;
        strange.push(misplaced(value.text.at, element, NAMES[type], undefined, defects));
    }
}
function takesKind(type, kind) {
    if (kind === 'Federated')
        return type === 'trust';
    if (kind === 'CanonicalUser')
        return type === 'bucket';
    return true;
}
function type_refuseResource({ resource }, defects, strange) {
    if (resource === undefined)
        return;
    const element = resource.not ? 'NotResource' : 'Resource';
    strange.push(defects.refuse('Statement', {
        rule: 'misplaced-element',
        at: resource.keyAt,
        message: `${element} is not allowed in a trust policy, whose resource is the role itself; IAM refuses the policy.`,
        help: `Remove ${element}.`,
    }, `IAM refuses ${element} in a trust policy`));
}
function judgeSids({ statements }, type, defects, strange) {
    const strict = OF_IAM.includes(type);
    const seen = new Set();
    for (const { sid } of statements) {
        const value = sid === undefined ? undefined : (0,policy_text/* known */.eO)(sid);
        if (sid === undefined || value === undefined || value === '')
            continue;
        if (strict && !/^[A-Za-z0-9]*$/.test(value))
            strange.push(refuseSid(sid, value, defects));
        if (seen.has(value)) {
            const hole = repeatedSid(sid, value, strict, defects);
            if (hole !== undefined)
                strange.push(hole);
        }
        seen.add(value);
    }
}
function refuseSid(sid, value, defects) {
    return defects.refuse('Statement', {
        rule: 'sid-invalid',
        at: sid.at,
        message: `The Sid "${value}" has characters other than letters and digits, so IAM refuses the policy.`,
        help: 'Use only the letters A to Z and a to z, and digits.',
    }, `IAM refuses the Sid "${value}"`);
}
function repeatedSid(sid, value, strict, defects) {
    const defect = {
        rule: 'sid-duplicate',
        at: sid.at,
        message: strict
            ? `Another statement of this policy has the Sid "${value}" too, so IAM refuses the policy.`
            : `Another statement of this policy has the Sid "${value}" too; what merges statements by Sid drops one of them.`,
        help: 'Rename one of the two, or leave the Sid out.',
    };
    if (strict)
        return defects.refuse('Statement', defect, `the Sid "${value}" stands twice`);
    defects.remark({ ...defect, severity: 'warning' });
    return undefined;
}
/** `Id` belongs to resource-based policies (G3); elsewhere the grammar does not list it. */
function judgeId({ id }, type, defects) {
    if (id === undefined || !WITHOUT_PRINCIPAL.includes(type))
        return;
    defects.remark({
        rule: 'misplaced-element',
        severity: 'warning',
        at: id.at,
        message: `Id belongs to resource-based policies, not to ${NAMES[type]}.`,
        help: 'Remove Id.',
    });
}
/** Whether IAM's own rules for characters apply. */
function isStoredByIam(type) {
    return OF_IAM.includes(type);
}

;// CONCATENATED MODULE: ./build/src/policy/parse.js









const parse_PARTS = { Version: 'Statement', Id: 'Statement', Statement: 'Statement' };
/**
 * Reads a policy document. Never throws: what is malformed or unknown is a
 * hole in the document and, if malformed, a problem (G1–G11). Without a type,
 * rules that depend on it are applied as far as its shape settles the type.
 *
 * @param options.anySize a policy larger than its type's quota (G10) is read like any other: what it means does not hang on it
 */
function parsePolicy(node, type, { anySize = false } = {}) {
    if (node.kind === 'unknown')
        return unread(node, (0,policy_defects/* unknownHole */.PI)('Statement', (0,policy_defects/* unknownReason */.$h)(node.unknown), node.at));
    const measured = measure(node);
    const version = readVersion((0,policy_node/* member */.D)(node, 'Version'));
    const defects = new policy_defects/* Defects */.h0(version === '2012-10-17');
    const refused = refuseWhole(node, measured, defects);
    if (refused !== undefined)
        return { ...unread(node, refused), ...found(defects) };
    const document = readDocument(node, version, defects);
    const types = type === undefined ? candidateTypes(document) : [type];
    return judged(document, types, measured, defects, anySize);
}
function found({ problems, refused }) {
    return { problems, refused };
}
function unread(node, hole) {
    const document = { version: '2008-10-17', statements: [], holes: [hole], at: node.at };
    return { document, problems: [], refused: [], candidateTypes: candidateTypes(document) };
}
/** What is not read at all: no object, or larger than any policy. */
function refuseWhole(node, { size }, defects) {
    if (node.kind !== 'object')
        return (0,policy_element/* refuseType */.br)(node, 'Statement', 'A policy', 'an object', defects);
    if (size <= MAX_DOCUMENT_SIZE)
        return undefined;
    return refuseSize(node, size, MAX_DOCUMENT_SIZE, 'a policy document', defects);
}
function refuseSize(node, size, most, what, defects) {
    return defects.refuse('Statement', {
        rule: 'policy-too-large',
        at: node.at,
        message: `This policy has ${size} characters without white space; AWS takes no more than ${most} for ${what}.`,
        help: 'Merge statements, or split the policy.',
    }, `the policy has more than ${most} characters`);
}
function readDocument(node, version, defects) {
    const elements = (0,policy_element/* readElements */.cl)(node, parse_PARTS, defects);
    const holes = [...elements.strange, ...elements.doubtful.values()];
    if (node.open !== undefined)
        holes.push((0,policy_defects/* unknownHole */.PI)('Statement', node.open, node.at));
    const versionNode = elements.members.get('Version')?.value;
    if (versionNode !== undefined)
        judgeVersion(versionNode, defects, holes);
    const versionAt = versionNode?.at ?? elements.doubtful.get('Version')?.at;
    const id = readId(elements, defects, holes);
    const statements = readStatements(node, elements, defects, holes);
    return {
        version,
        ...(versionAt === undefined ? {} : { versionAt }),
        ...(id === undefined ? {} : { id }),
        statements,
        holes,
        at: node.at,
    };
}
/** Anything but 2012-10-17 is read as 2008 (G2); what is no version is refused besides. */
function readVersion(node) {
    return node?.kind === 'string' && (0,policy_text/* known */.eO)(node) === '2012-10-17' ? '2012-10-17' : '2008-10-17';
}
function judgeVersion(node, defects, holes) {
    if (node.kind === 'unknown' || (node.kind === 'string' && (0,policy_text/* known */.eO)(node) === undefined)) {
        holes.push((0,policy_defects/* unknownHole */.PI)('Statement', 'the Version of the policy is not known', node.at));
        return;
    }
    const version = node.kind === 'string' ? (0,policy_text/* known */.eO)(node) : undefined;
    if (version !== undefined && policy_document/* VERSIONS */.S8.includes(version))
        return;
    const shown = version === undefined ? 'this' : `"${version}"`;
    holes.push(defects.refuse('Statement', {
        rule: 'version-invalid',
        at: node.at,
        message: `There is no policy version ${shown}: it names the edition of the language, 2012-10-17 or 2008-10-17. IAM refuses the policy.`,
        help: 'Write "2012-10-17".',
        fix: version === undefined ? undefined : (0,policy_defects/* rewording */.Cs)('Write "2012-10-17"', node.at, version, '2012-10-17'),
    }, `there is no policy version ${shown}`));
}
function readId({ members }, defects, holes) {
    const node = members.get('Id')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'unknown')
        return (0,policy_text/* textOf */.b6)([node.unknown], node.at);
    if (node.kind === 'string')
        return (0,policy_text/* textOf */.b6)(node.pieces, node.at);
    holes.push((0,policy_element/* refuseType */.br)(node, 'Statement', 'Id', 'text', defects));
    return undefined;
}
function readStatements(node, { members, doubtful }, defects, holes) {
    const value = members.get('Statement')?.value;
    if (value === undefined) {
        if (!doubtful.has('Statement') && node.open === undefined) {
            holes.push(refuseMissing(node, 'Statement', 'Statement', 'a Statement', defects));
        }
        return [];
    }
    if (value.kind === 'array' && value.open !== undefined)
        holes.push((0,policy_defects/* unknownHole */.PI)('Statement', value.open, value.at));
    const items = value.kind === 'array' ? value.items : [value];
    if (items.length === 0 && holes.length === 0) {
        defects.remark({
            rule: 'empty-list',
            at: value.at,
            message: 'Statement is empty, so this policy allows and denies nothing.',
            help: 'Add a statement, or remove the policy.',
        });
    }
    return items.flatMap((item) => {
        if (item.kind === 'object') {
            const { statement, strange } = readStatement(item, defects);
            holes.push(...strange);
            return [statement];
        }
        holes.push(item.kind === 'unknown'
            ? (0,policy_defects/* unknownHole */.PI)('Statement', (0,policy_defects/* unknownReason */.$h)(item.unknown), item.at)
            : (0,policy_element/* refuseType */.br)(item, 'Statement', 'Statement', 'an object or a list of objects', defects));
        return [];
    });
}
/** Types that are alike in what they must hold are judged as the likeliest; unlike ones are not judged. */
function judged(document, types, measured, defects, anySize) {
    const [type] = types;
    if (type === undefined || (types.includes('trust') && types.length > 1)) {
        return { document, ...found(defects), candidateTypes: types };
    }
    const reading = judgeType(document, type);
    const holes = anySize ? [] : judgeSize(document, types, measured, defects);
    if (isStoredByIam(type))
        holes.push(...judgeCharacters(measured, defects));
    return {
        document: withHoles(reading.document, holes),
        problems: [...defects.problems, ...reading.problems],
        refused: [...defects.refused, ...reading.refused],
        candidateTypes: types,
    };
}
function withHoles(document, holes) {
    return holes.length === 0 ? document : { ...document, holes: [...document.holes, ...holes] };
}
/** G10: only what no candidate type would take is too large. */
function judgeSize(document, types, { size }, defects) {
    const most = Math.max(...types.map((type) => MAX_SIZE[type]));
    if (size > most)
        return [refuseSize(document, size, most, `its type (${types.join(' or ')})`, defects)];
    if (types.length === 1 && types[0] === 'trust' && size > DEFAULT_TRUST_SIZE) {
        defects.remark({
            rule: 'policy-too-large',
            severity: 'warning',
            at: document.at,
            message: `This trust policy has ${size} characters without white space, more than the default quota of ${DEFAULT_TRUST_SIZE}.`,
            help: `Shorten it, or have the account’s quota raised (to ${MAX_SIZE.trust} at most).`,
        });
    }
    return [];
}
function judgeCharacters({ strange }, defects) {
    return strange.map(({ at, character }) => {
        const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        return defects.refuse('Statement', {
            rule: 'character-not-allowed',
            at,
            message: `This text holds the character ${code}; IAM takes none beyond U+00FF and refuses the policy.`,
            help: 'Replace the character; look-alikes of quotes, dashes and letters often come from copying.',
        }, `IAM refuses the character ${code}`);
    });
}
/**
 * Whether a JSON value is meant to be a policy document: it has a `Statement`
 * that looks like statements (in whatever case), or the `Version` of a policy.
 */
function isPolicyShaped(node) {
    if (node?.kind !== 'object')
        return false;
    return node.members.some(({ key, value }) => {
        if (/^version$/i.test(key))
            return isVersionText(value);
        return (0,nearest/* nearest */.p)(key, ['Statement']) !== undefined && looksLikeStatements(value);
    });
}
function isVersionText(value) {
    return value.kind === 'string' && policy_document/* VERSIONS */.S8.includes((0,policy_text/* known */.eO)(value));
}
const TELLING = /^(?:effect|(?:not)?action|(?:not)?principal|(?:not)?resource)$/i;
function looksLikeStatements(value) {
    const items = value.kind === 'array' ? value.items : [value];
    return items.some((item) => item.kind === 'object' && item.members.some(({ key }) => TELLING.test(key)));
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

/***/ 6980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iU: () => (/* binding */ FileText),
  b1: () => (/* binding */ LIMITS),
  PH: () => (/* binding */ Tree),
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
// EXTERNAL MODULE: ./build/src/policy/lines.js
var lines = __webpack_require__(4434);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/source/files/bytes.js
var bytes = __webpack_require__(8049);
// EXTERNAL MODULE: ./build/src/source/files/path.js
var path = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/source/files/walk.js + 1 modules
var walk = __webpack_require__(9531);
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
    comparisons: 200_000_000,
};
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
            throw new finding/* UserError */.yo(`The directory ${directory} cannot be opened: ${(0,bytes/* reasonOf */.A3)(error)}.`);
        }
        throw new finding/* UserError */.yo(`${directory} is not a directory. Name the root of the repository to check.`);
    }
    /**
     * The files that match. `.git`, `node_modules`, `.terraform` and what any
     * `.gitignore` below the root names are passed over: {@link among} takes those of the latter that git keeps.
     */
    find(search) {
        const { files, links, problems, passedOver } = new walk/* Walk */.qO(this.root, search, this.limits).run();
        for (const file of files)
            this.plain.add(file);
        return { files: [...files, ...links].sort(finding/* compareText */.n6), problems, passedOver };
    }
    /** Of files that are known by name, those that are there and that the search would have found but for a `.gitignore`. */
    among(files, search) {
        const isWanted = (0,walk/* wouldFind */.L$)(search);
        return files.filter((file) => {
            if (!isWanted(file))
                return false;
            const kind = (0,bytes/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(`${this.root}${external_node_path_.sep}${file}`));
            return kind !== undefined && (kind.isFile() || kind.isSymbolicLink());
        });
    }
    /** A file that was found; what keeps it from being read is a problem. */
    read(file) {
        const path = `${this.root}${external_node_path_.sep}${file}`;
        const outcome = this.plain.has(file)
            ? this.counted(() => (0,bytes/* readBytes */.io)(path, this.limits.fileBytes, bytes/* NO_LINK */.Rv))
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
        const names = (0,bytes/* attempt */.CD)(() => {
            const real = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(this.root, folder));
            if ((0,path/* pathInside */._l)(this.root, real) === undefined)
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
        return demanded(file === '' ? path : file, this.bytesOf(absolute), place);
    }
    /** A path relative to the root with forward slashes; undefined where it leads outside. */
    relative(absolute) {
        return (0,path/* pathInside */._l)(this.root, absolute);
    }
    bytesOf(absolute) {
        return this.counted(() => {
            const real = external_node_fs_.realpathSync.native(absolute);
            return (0,path/* pathInside */._l)(this.root, real) === undefined
                ? OUTSIDE
                : (0,bytes/* readBytes */.io)(real, this.limits.fileBytes, bytes/* NO_LINK */.Rv);
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
            return { fault: 'unreadable', reason: (0,bytes/* reasonOf */.A3)(error) };
        }
    }
    exhausted() {
        const reason = `all files together have more than ${(0,bytes/* megabytes */.ix)(this.limits.totalBytes)}`;
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
        return demanded(path.split(external_node_path_.sep).join('/'), (0,bytes/* readBytes */.io)(absolute, LIMITS.fileBytes));
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            throw error;
        throw new finding/* UserError */.yo(`${path} cannot be read: ${(0,bytes/* reasonOf */.A3)(error)}.`);
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
/** Undefined where the bytes are not UTF-8. A binary plan is let through, so that its reader can say what it is. */
function textOf(file, bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        return bytes.subarray(0, 4).equals(ZIP) ? new FileText(file, bytes.toString('latin1'), bytes) : undefined;
    }
    return new FileText(file, (0,lines/* withoutMark */.E_)(bytes.toString('utf8')), bytes);
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
        return (0,walk/* outsideProblem */.J5)(file);
    return {
        rule: fault === 'too-large' ? 'file-too-large' : 'unreadable-file',
        ...at,
        message: `This file was not read, so it was not checked: ${reason}.`,
        help: 'Correct it, or put it into sources.exclude if it holds no policy.',
    };
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


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qO: () => (/* binding */ Walk),
  J5: () => (/* binding */ outsideProblem),
  L$: () => (/* binding */ wouldFind)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/policy/lines.js
var policy_lines = __webpack_require__(4434);
// EXTERNAL MODULE: ./build/src/source/glob.js
var glob = __webpack_require__(9970);
;// CONCATENATED MODULE: ./build/src/source/gitignore.js


/** The rules of one `.gitignore`, which speak of the folder it stands in and everything below. */
class Gitignore {
    rules;
    constructor(text) {
        const lines = (0,policy_lines/* withoutMark */.E_)(text).split('\n', MAX_RULES + 1);
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

// EXTERNAL MODULE: ./build/src/source/files/bytes.js
var files_bytes = __webpack_require__(8049);
// EXTERNAL MODULE: ./build/src/source/files/path.js
var files_path = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/source/files/walk.js








/** Which files a search would find if they were there, by their names alone: no `.gitignore` is asked. */
function wouldFind({ include, exclude }) {
    const [wanted, not] = [(0,glob/* anyGlob */.xx)(include), (0,glob/* anyGlob */.xx)(exclude)];
    const isExcluded = (path) => not.matches(path) || foldersOf(path).some(not.matches);
    return (file) => wanted.matches(file) && !(0,files_path/* isHidden */.dK)(file) && !isExcluded(file);
}
/** The folders that a path leads through, outermost first. */
function foldersOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
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
            this.problems.push(unreadableFolder(folder.path, (0,files_bytes/* reasonOf */.A3)(error)));
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
        const bytes = (0,files_bytes/* attempt */.CD)(() => (0,files_bytes/* readBytes */.io)((0,external_node_path_.join)(folder.absolute, '.gitignore'), MAX_GITIGNORE, files_bytes/* NO_LINK */.Rv));
        if (bytes === undefined || 'fault' in bytes)
            return folder;
        const rules = new Gitignore(bytes.toString('utf8'));
        return { ...folder, ignores: [...folder.ignores, { path: folder.path, rules }] };
    }
    consider(folder, entry) {
        this.count();
        if (files_path/* SKIPPED */.$O.has(entry.name))
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
        this.comparisons += this.include.size + this.exclude.size;
        if (this.entries % 1_000 === 0)
            this.search.onProgress?.(this.entries);
        if (this.entries > this.limits.entries)
            this.stop(`there are more than ${this.limits.entries} files and folders`);
        if (this.comparisons > this.limits.comparisons)
            this.stop('its globs and the rules of .gitignore take too much work');
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
        const real = (0,files_bytes/* attempt */.CD)(() => external_node_fs_.realpathSync.native(absolute));
        if (real === undefined) {
            if (matches)
                this.problems.push({
                    ...unreadableFolder(path, 'it is a link that leads nowhere'),
                    severity: 'notice',
                });
            return;
        }
        const target = (0,files_path/* pathInside */._l)(this.root, real);
        const kind = (0,files_bytes/* attempt */.CD)(() => (0,external_node_fs_.statSync)(real));
        if (target === undefined) {
            if (matches || kind?.isDirectory())
                this.problems.push(outsideProblem(path));
            return;
        }
        if (matches && !(0,files_path/* isHidden */.dK)(target) && kind?.isFile())
            this.links.push({ file: path, target });
    }
}
const MAX_GITIGNORE = 1024 * 1024;
/** A symbolic link that is not followed. */
function outsideProblem(file) {
    return {
        rule: 'link-outside-root',
        ...(0,position/* startOf */.GH)(file),
        message: 'This symbolic link leads out of the checked directory, so it was not followed.',
        help: 'Commit the file itself, or check a directory that holds it.',
    };
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
        size: alternatives.length,
        matches: (path) => {
            const segments = path.split('/');
            return alternatives.some((one) => matchPath(one, segments));
        },
    };
}
/** Any of several. */
function anyGlob(patterns) {
    const globs = patterns.map(glob);
    const size = globs.reduce((sum, one) => sum + one.size, 0);
    return { size, matches: (path) => globs.some((one) => one.matches(path)) };
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

/***/ 4017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ isPageSpace),
/* harmony export */   RB: () => (/* binding */ isJsonSpace),
/* harmony export */   fm: () => (/* binding */ isForeignSpace)
/* harmony export */ });
/** JSON's own spaces. */
function isJsonSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
/** JSON's own spaces and those of Unicode. */
function isPageSpace(unit) {
    return isJsonSpace(unit) || isForeignSpace(unit);
}
/** Spaces that are none to JSON: no-break, ideographic and the like. */
function isForeignSpace(unit) {
    return (unit === 0xa0 ||
        unit === 0xfeff ||
        unit === 0x3000 ||
        unit === 0x202f ||
        (unit >= 0x2000 && unit <= 0x200b));
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iI: () => (/* binding */ parseInner),
  qF: () => (/* binding */ parseJson),
  os: () => (/* binding */ parseLocated),
  Fk: () => (/* binding */ parseStretch)
});

// EXTERNAL MODULE: ./build/src/policy/located.js
var located = __webpack_require__(359);
// EXTERNAL MODULE: ./build/src/source/decode.js
var decode = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/json-space.js
var json_space = __webpack_require__(4017);
;// CONCATENATED MODULE: ./build/src/source/json-fault.js

/** How it is put into words why text is not read as JSON. */
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
class TooDeep extends Fault {
    most;
    constructor(offset, most) {
        super(offset, '');
        this.most = most;
    }
}
/** A fault at the character `found`, which stands `at`. */
function faultAt(fault, at, found) {
    return fault instanceof TooDeep ? tooDeep(fault, at) : unexpected(fault, at, found);
}
function tooDeep({ most }, at) {
    return {
        rule: 'nesting-too-deep',
        ...at,
        message: `This JSON is nested more than ${most.toLocaleString('en')} levels deep, so it was not read.`,
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
/** A fault at the end of the text, which is empty or not complete. */
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
    if (code >= 0x20 && !(0,json_space/* isForeignSpace */.fm)(code) && code !== 0x7f && !(code >= 0xd800 && code < 0xe000))
        return found === '"' ? 'a double quote' : `"${found}"`;
    return code === 0x0a
        ? 'a line break'
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function hint(found) {
    if (found === '/' || found === '#')
        return 'JSON has no comments: remove this one.';
    if ((0,json_space/* isForeignSpace */.fm)(found.charCodeAt(0))) {
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
/** What was expected in place of a unit that no string holds, NaN being the end of the text. */
function unitFault(unit) {
    return Number.isNaN(unit) ? 'the closing quote of this string' : 'an escape such as \\n or \\t';
}

;// CONCATENATED MODULE: ./build/src/source/json-scanner.js





/** Deeper nesting is refused, so that whoever walks a tree may recurse. */
const MAX_DEPTH = 1_000;
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
const UNKNOWN = located/* UNKNOWN_UNIT */.SW.charCodeAt(0);
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
    constructor(source, isSpace = json_space/* isJsonSpace */.RB) {
        this.source = source;
        this.isSpace = isSpace;
        this.text = source.text;
        this.file = source.file;
        this.places = (0,located/* placesOf */.ek)(source);
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
            throw new TooDeep(this.at, MAX_DEPTH);
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
            frame.open = `the key ${(0,policy_text/* display */.Vy)({ pieces })} is not known`;
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
        return unit === OPEN_BRACE || unit === 0x25 || unit === QUOTE || (0,json_space/* isJsonSpace */.RB)(unit);
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
                const length = (0,decode/* escapeLength */.uR)(text, at);
                if (length === undefined)
                    throw new Fault(at, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits');
                at += length;
            }
            else
                at++;
        }
        this.at = at + 1;
        if (this.hasUnknowns) {
            const decoded = (0,decode/* decodeJsonString */.Sg)({ source: this.source, start, end: at });
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
            return faultAt(fault, this.range(fault.offset, fault.offset + 1), this.text.charAt(fault.offset));
        }
        // Behind the last character that says something: the line after a final newline does not exist.
        const end = this.text.trimEnd().length;
        return endsEarly(fault, this.range(end, end), end === 0);
    }
}
const NO_ITEMS = [];
const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}

;// CONCATENATED MODULE: ./build/src/source/json.js




/**
 * Reads JSON text, keeping the place of every value and key, the order of
 * members and their duplicates. Accepts what `JSON.parse` accepts (a
 * byte-order mark is ignored), nested up to 1,000 levels.
 */
function parseJson(text, file) {
    return parseLocated(located/* LocatedText */.s_.ofFile(text, file));
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
    return new Scanner(text, json_space/* isPageSpace */.Ar).readStretch(start);
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
        return parseLocated((0,decode/* decodePercent */.gr)(text));
    return first === '{' ? parseLocated(text) : undefined;
}
function innerText(node) {
    return node.origin === undefined ? located/* LocatedText */.s_.at(node.pieces, node.at) : (0,decode/* decodeJsonString */.Sg)(node.origin);
}
function firstUnit(text) {
    let at = 0;
    while ((0,json_space/* isJsonSpace */.RB)(text.charCodeAt(at)))
        at++;
    return text.charAt(at);
}


/***/ })

};
;