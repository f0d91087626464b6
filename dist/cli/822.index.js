"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {

/***/ 5204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  I8: () => (/* binding */ evaluateScope)
});

// UNUSED EXPORTS: statementApplies

// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/src/logic/evaluate/encode.js

/**
 * The request with the unknowns of the policies as units of the table. A
 * printed request has an unknown as `${name}`; what the policies do not name
 * stays text.
 */
function encodeRequest(request, documents, symbols) {
    const units = unitsOf(documents, symbols);
    const encode = (text) => {
        let encoded = symbols.encode(text);
        for (const [shown, unit] of units)
            encoded = encoded.split(shown).join(unit);
        return encoded;
    };
    const value = (given) => typeof given === 'string' ? encode(given) : given.map(encode);
    return {
        principal: encode(request.principal),
        action: encode(request.action),
        resource: encode(request.resource),
        resourceAccount: encode(request.resourceAccount),
        context: Object.fromEntries(Object.entries(request.context).map(([key, given]) => [key, value(given)])),
    };
}
/** Each unknown of the policies as it is printed, and its unit. */
function unitsOf(documents, symbols) {
    const units = new Map();
    for (const document of documents) {
        for (const text of textsOf(document)) {
            for (const unknown of (0,policy_text/* unknownsOf */.F9)(text)) {
                const pieces = [unknown];
                units.set((0,policy_text/* display */.Vy)({ pieces }), symbols.encode({ pieces }));
            }
        }
    }
    return units;
}
function* textsOf(document) {
    for (const statement of document.statements) {
        yield* statement.action.values;
        yield* statement.resource?.values ?? [];
        for (const value of statement.principal?.values ?? [])
            yield value.text;
        for (const condition of statement.conditions)
            yield* condition.values;
    }
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/logic/symbols.js
var logic_symbols = __webpack_require__(2042);
;// CONCATENATED MODULE: ./build/src/logic/evaluate/truth.js
function unsure(because) {
    return { because: [...new Set(because)] };
}
function not(truth) {
    return typeof truth === 'boolean' ? !truth : truth;
}
/** Whether the test holds for some item; stops at the first that settles it. */
function some(items, test) {
    return settle(items, test, true);
}
/** Whether the test holds for every item. */
function every(items, test) {
    return settle(items, test, false);
}
function settle(items, test, settled) {
    const because = [];
    for (const item of items) {
        const truth = test(item);
        if (truth === settled)
            return settled;
        if (typeof truth !== 'boolean')
            because.push(...truth.because);
    }
    return because.length > 0 ? unsure(because) : !settled;
}
function truth_and(...truths) {
    return every(truths, (truth) => truth);
}
function or(...truths) {
    return some(truths, (truth) => truth);
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/glob.js


/** `*`: any run of units, the empty one included. */
const STAR = -1;
/** `?`: exactly one unit. */
const ONE = -2;
function literal(text) {
    const units = new Array(text.length);
    for (let i = 0; i < text.length; i++)
        units[i] = text.charCodeAt(i);
    return units;
}
/** The text of units that hold no wildcards. */
function textOf(units) {
    return units.map((unit) => String.fromCharCode(unit)).join('');
}
/** The text with `*` and `?` read as wildcards. */
function glob(text) {
    return literal(text).map(wildcard);
}
function wildcard(unit) {
    return unit === 0x2a ? STAR : unit === 0x3f ? ONE : unit;
}
/**
 * Whether the pattern matches the text. True where it does whatever the
 * unknowns are: the same symbols line up, or every text of a symbol's shape
 * fits. False where no value can make it match. An unknown in a pattern may
 * itself hold wildcards; a pattern always matches its own text.
 */
function matches(pattern, text, { symbols, fold }) {
    if (accepts(pattern, text))
        return true;
    if (symbols.empty)
        return false;
    const names = namesIn([...pattern, ...text], symbols);
    if (names.length === 0)
        return false;
    const inPattern = new Set(pattern.filter(isUnknown));
    if (accepts(pattern, spread(text, { symbols, fold, keep: inPattern })))
        return true;
    const widest = spread(pattern, { symbols, fold, wide: true });
    return meet(widest, spread(text, { symbols, fold })) ? unsure(names) : false;
}
/** Whether two texts are equal; neither holds wildcards. */
function same(a, b, { symbols, fold }) {
    const [left, right] = withoutSharedEnds(a, b);
    if (left.length === 0 && right.length === 0)
        return true;
    if (symbols.empty)
        return false;
    const names = namesIn([...left, ...right], symbols);
    if (names.length === 0)
        return false;
    return meet(spread(left, { symbols, fold }), spread(right, { symbols, fold })) ? unsure(names) : false;
}
/** The names of the unknowns in a text. */
function namesIn(text, symbols) {
    const names = new Set();
    for (const unit of text) {
        const found = isUnknown(unit) ? symbols.unknown(String.fromCharCode(unit)) : undefined;
        if (found)
            names.add(found.unknown);
    }
    return [...names];
}
function isUnknown(unit) {
    return unit >= 0 && (0,logic_symbols/* isSymbol */.Bm)(String.fromCharCode(unit));
}
/**
 * Whether every text that `text` stands for matches the pattern: `*` and
 * symbols of the text are met by `*` alone (or by themselves), so this is
 * sound, and exact for a text without wildcards. Backs up to the last `*`
 * only, hence at most pattern × text steps.
 */
function accepts(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        const unit = text[t];
        const expected = pattern[p];
        if (expected === STAR) {
            star = p++;
            mark = t;
        }
        else if (expected !== undefined && fits(expected, unit)) {
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
    while (pattern[p] === STAR)
        p++;
    return p === pattern.length;
}
function fits(expected, unit) {
    if (expected === ONE)
        return unit === ONE || (unit >= 0 && !isUnknown(unit));
    return expected === unit;
}
/** Beyond this many steps two globs are taken to meet, which only ever leaves a match unsure. */
const MEET_STEPS = 4_000_000;
/** Whether some text matches both globs: reachability in their product, a row at a time. */
function meet(a, b) {
    if (a.length * b.length > MEET_STEPS)
        return true;
    let row = new Array(b.length + 1).fill(false);
    row[0] = true;
    for (let j = 0; j < b.length && b[j] === STAR; j++)
        row[j + 1] = true;
    for (const unit of a) {
        const next = new Array(b.length + 1).fill(false);
        for (let j = 0; j <= b.length; j++) {
            const other = j > 0 ? b[j - 1] : undefined;
            if (unit === STAR)
                next[j] = row[j] || (j > 0 && next[j - 1]);
            else if (other === STAR)
                next[j] = row[j] || next[j - 1];
            else
                next[j] = other !== undefined && row[j - 1] && meets(unit, other);
        }
        row = next;
    }
    return row[b.length];
}
function meets(a, b) {
    return a === b || a === ONE || b === ONE;
}
/** Each symbol replaced by the glob of the texts it can be. */
function spread(text, { symbols, fold, keep, wide }) {
    return text.flatMap((unit) => {
        const found = isUnknown(unit) && !keep?.has(unit) ? symbols.unknown(String.fromCharCode(unit)) : undefined;
        if (!found)
            return [unit];
        if (found.shape === undefined)
            return [STAR];
        const shape = glob(fold ? found.shape.toLowerCase() : found.shape);
        return wide ? shape.map((one) => (one === ONE ? STAR : one)) : shape;
    });
}
function withoutSharedEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/caller.js



const FEDERATED_NAMES = new Set([
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
    'graph.facebook.com',
    'www.amazon.com',
]);
/** Reads a request's principal; a `UserError` says what was expected of one that is none. */
function readCaller(principal, symbols) {
    if (principal === '*')
        return { kind: 'anonymous' };
    if (/^\d{12}$/.test(principal))
        return root('aws', principal);
    if (/^[0-9a-f]{64}$/.test(principal))
        return { kind: 'canonical', text: principal };
    const caller = principal.startsWith('arn:') ? fromArn(principal) : undefined;
    if (caller)
        return caller;
    if (literal(principal).some(isUnknown))
        return ofUnknown(principal, symbols);
    if (FEDERATED_NAMES.has(principal))
        return { kind: 'provider', text: principal };
    if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal))
        return { kind: 'service', text: principal };
    if (/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(\/.*)?$/.test(principal))
        return { kind: 'provider', text: principal };
    throw new finding/* UserError */.yo(`The request's principal ${JSON.stringify(principal)} is neither the ARN of a role, session, user, federated user, root or provider, nor an account ID, a service name or "*".`);
}
function root(partition, account) {
    const text = `arn:${partition}:iam::${account}:root`;
    return { kind: 'root', text, partition, account, name: 'root', serviceLinked: false };
}
function fromArn(text) {
    const [, partition, service, , account, ...rest] = text.split(':');
    const resource = rest.join(':');
    if (!partition || !account)
        return undefined;
    if (service === 'iam' && resource === 'root')
        return root(partition, account);
    const [type, ...path] = resource.split('/');
    const name = path.at(-1);
    if (name === undefined || name === '')
        return undefined;
    const member = { text, partition, account, serviceLinked: false };
    if (service === 'sts' && type === 'assumed-role' && path.length === 2) {
        return { ...member, kind: 'session', name: path[0], session: name };
    }
    if (service === 'sts' && type === 'federated-user')
        return { ...member, kind: 'federatedUser', name };
    if (service !== 'iam')
        return undefined;
    if (type === 'user')
        return { ...member, kind: 'user', name };
    if (type === 'role')
        return { ...member, kind: 'role', name, serviceLinked: path[0] === 'aws-service-role' };
    return type === 'saml-provider' || type === 'oidc-provider' ? { kind: 'provider', text } : undefined;
}
/**
 * A principal whose text is an unknown, such as the ARN of a role that does
 * not exist yet: a role, unless its shape says that it is a user.
 */
function ofUnknown(text, symbols) {
    const shape = symbols.unknown(text)?.shape ?? '';
    const kind = shape.includes(':user/') ? 'user' : 'role';
    return { kind, text, partition: 'aws', account: undefined, name: text, serviceLinked: false };
}
function isMember(caller) {
    return 'partition' in caller;
}
/** Whether the caller's account owns the resource. */
function inAccount(caller, account, symbols) {
    if (caller.account === undefined)
        return unsure(namesIn(literal(caller.text), symbols));
    return same(literal(caller.account), literal(account), { symbols });
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/facts.js



/** One request as the evaluator asks about it: text encoded, key names lower-cased (C2), the principal's keys filled in. */
class RequestFacts {
    symbols;
    typeOf;
    caller;
    /** Lower-cased: actions are case-insensitive (M1). */
    action;
    resource;
    resourceAccount;
    context = new Map();
    constructor(request, symbols, typeOf) {
        this.symbols = symbols;
        this.typeOf = typeOf;
        this.caller = readCaller(request.principal, symbols);
        this.action = request.action.toLowerCase();
        this.resource = request.resource;
        this.resourceAccount = request.resourceAccount;
        for (const [key, value] of Object.entries(request.context)) {
            // An empty list is a key without values: missing (C6).
            if (typeof value === 'string' || value.length > 0)
                this.context.set(key.toLowerCase(), value);
        }
        this.fillPrincipalKeys();
    }
    /** The key's value; a list where it is multivalued (C8); `undefined` where it is missing. */
    value(key) {
        const value = this.context.get(key.toLowerCase());
        if (typeof value === 'string' && this.typeOf?.(key)?.multivalued)
            return [value];
        return value;
    }
    /** The role that a session's request is made with, where the context tells its path. */
    get principalArn() {
        const arn = this.context.get('aws:principalarn');
        return typeof arn === 'string' ? arn : undefined;
    }
    fillPrincipalKeys() {
        for (const [key, fixed] of principalKeys(this.caller)) {
            const name = key.toLowerCase();
            const given = this.context.get(name);
            if (given === undefined) {
                if (fixed.value !== undefined)
                    this.context.set(name, fixed.value);
            }
            else if (!this.agrees(given, fixed))
                throw this.contradiction(key, given, fixed);
        }
    }
    agrees(given, { value, admits }) {
        if (typeof given !== 'string')
            return false;
        if (admits?.(given))
            return true;
        return value !== undefined && same(literal(given), literal(value), { symbols: this.symbols }) !== false;
    }
    contradiction(key, given, { value, expected }) {
        const says = `The context says ${key} is ${JSON.stringify(given)}, but the principal`;
        if (expected)
            return new finding/* UserError */.yo(`${says} ${expected}.`);
        return new finding/* UserError */.yo(value === undefined
            ? `${says} never carries this key. Leave it out of the context.`
            : `${says} makes it ${JSON.stringify(value)}. Leave it out of the context, or correct it.`);
    }
}
const NEVER = {};
/**
 * The keys that the principal fixes (AWS's "Principal key values" table and
 * the pages of the global keys). `aws:userid` of users and roles starts with
 * an ID nobody can tell from an ARN: it stays as given.
 */
function principalKeys(caller) {
    const service = caller.kind === 'service';
    const serviceName = service ? { value: caller.text } : NEVER;
    const keys = [['aws:PrincipalServiceName', serviceName]];
    if (isMember(caller)) {
        keys.push(['aws:PrincipalIsAWSService', { value: 'false' }], ...memberKeys(caller));
    }
    else if (service)
        keys.push(['aws:PrincipalIsAWSService', { value: 'true' }], ['aws:username', NEVER]);
    else if (caller.kind === 'anonymous') {
        keys.push(['aws:PrincipalArn', NEVER], ['aws:PrincipalType', { value: 'Anonymous' }], ['aws:PrincipalAccount', { value: 'anonymous' }], ['aws:userid', { value: 'anonymous' }], ['aws:username', NEVER]);
    }
    else
        keys.push(['aws:username', NEVER]);
    return keys;
}
const TYPES = {
    root: 'Account',
    user: 'User',
    role: 'AssumedRole',
    session: 'AssumedRole',
    federatedUser: 'FederatedUser',
};
function memberKeys(caller) {
    const keys = [
        ['aws:PrincipalArn', principalArn(caller)],
        ['aws:PrincipalType', { value: TYPES[caller.kind] }],
    ];
    if (caller.account !== undefined)
        keys.push(['aws:PrincipalAccount', { value: caller.account }]);
    if (caller.kind !== 'user')
        keys.push(['aws:username', NEVER]);
    else if (caller.account !== undefined)
        keys.push(['aws:username', { value: caller.name }]);
    const userid = useridOf(caller);
    if (userid)
        keys.push(['aws:userid', userid]);
    return keys;
}
/** Of a role and its sessions, the role's ARN. A session's ARN does not tell the role's path: any that ends in the name agrees. */
function principalArn(caller) {
    if (caller.kind !== 'session')
        return { value: caller.text };
    const start = `arn:${caller.partition}:iam::${caller.account}:role/`;
    return {
        value: start + caller.name,
        admits: (given) => given.startsWith(start) && given.endsWith(`/${caller.name}`),
    };
}
function useridOf(caller) {
    switch (caller.kind) {
        case 'root':
            return caller.account === undefined ? undefined : { value: caller.account };
        case 'federatedUser':
            return { value: `${caller.account}:${caller.name}` };
        case 'user':
            return { admits: (given) => !given.includes(':'), expected: 'is a user, whose ID holds no colon' };
        case 'role':
            return {
                admits: (given) => given.includes(':'),
                expected: 'is a role, whose ID reads ROLE-ID:SESSION',
            };
        case 'session':
            return {
                admits: (given) => given.endsWith(`:${caller.session}`),
                expected: `is a session, whose ID ends in ${JSON.stringify(`:${caller.session}`)}`,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/principal.js


/**
 * How closely a resource-based policy names the caller, which decides what
 * else the caller needs (E5): `everyone` by `*`, `account` by delegation to
 * its account (P3), `role` by its role's ARN, `self` by its own name.
 */
const GRADES = ['everyone', 'account', 'role', 'self'];
/** Whom a statement without `Principal` speaks of: whoever the policy is attached to. */
const BEARER = { everyone: true, account: false, role: false, self: false };
/**
 * Whether `Principal` or `NotPrincipal` takes the caller in.
 *
 * `NotPrincipal` (P7) takes in everyone it does not exempt, and exempts only a
 * caller of whom every name is listed: its account, its role and its session.
 * A role's ARN as the caller stands for any session of it, which no list of
 * sessions exempts.
 */
function naming(element, facts) {
    const matched = (name) => some(element.values, (value) => names(value, name, facts));
    const own = namesOf(facts);
    if (!element.not) {
        const by = (grade) => some(own.filter((name) => name.grade === grade), matched);
        return { everyone: by('everyone'), account: by('account'), role: by('role'), self: by('self') };
    }
    const everyone = own.filter((name) => name.grade === 'everyone');
    const listed = every(requiredNames(own, facts), (alternatives) => some(alternatives, matched));
    const exempt = or(some(everyone, matched), listed);
    return { everyone: not(exempt), account: false, role: false, self: false };
}
function principal_named(naming) {
    return or(naming.everyone, naming.account, naming.role, naming.self);
}
function namesOf(facts) {
    const { caller } = facts;
    // P2: "*" and {"AWS": "*"} are one.
    const everyone = { grade: 'everyone', kind: 'AWS', text: literal('*') };
    switch (caller.kind) {
        case 'anonymous':
            return [everyone];
        case 'service':
            return [everyone, { grade: 'self', kind: 'Service', text: literal(caller.text) }];
        case 'provider': {
            const text = literal(caller.text);
            const names = [everyone, { grade: 'self', kind: 'Federated', text }];
            // Amazon Cognito is a provider to some policies and a service to others.
            return caller.text.endsWith('.amazonaws.com')
                ? [...names, { grade: 'self', kind: 'Service', text }]
                : names;
        }
        case 'canonical':
            return [everyone, { grade: 'self', kind: 'CanonicalUser', text: literal(caller.text) }];
        default:
            return [everyone, ...accountNames(caller), ...memberNames(caller, facts)];
    }
}
/** P3: the account's ID and its root ARN are one. */
function accountNames({ account, partition, text }) {
    if (account === undefined) {
        return [{ grade: 'account', kind: 'AWS', text: literal(text), maybe: mayNameAccount }];
    }
    return [
        { grade: 'account', kind: 'AWS', text: literal(account) },
        { grade: 'account', kind: 'AWS', text: literal(`arn:${partition}:iam::${account}:root`) },
    ];
}
function mayNameAccount(value) {
    return /^\d{12}$/.test(value) || value.endsWith(':root') || literal(value).some(isUnknown);
}
/** P4. A session's ARN does not tell its role's path: role names are unique in an account, so the name decides, unless the context gives the role's ARN. */
function memberNames(caller, facts) {
    const self = { grade: 'self', kind: 'AWS', text: literal(caller.text) };
    switch (caller.kind) {
        case 'root':
            return [];
        case 'role':
            return [{ ...self, grade: 'role' }];
        case 'session':
            return [...roleNames(caller, facts), self];
        case 'user':
        case 'federatedUser':
            return [self];
    }
}
function roleNames(caller, facts) {
    const role = { grade: 'role', kind: 'AWS' };
    const start = `arn:${caller.partition}:iam::${caller.account}:role/`;
    const arn = facts.principalArn;
    if (arn !== undefined && arn !== start + caller.name)
        return [{ ...role, text: literal(arn) }];
    return [
        { ...role, text: literal(start + caller.name) },
        { ...role, text: [...literal(start), STAR, ...literal(`/${caller.name}`)] },
    ];
}
/** P7: the names of which each group needs one listed for the caller to be exempt. */
function requiredNames(own, { caller }) {
    const groups = ['account', 'role', 'self']
        .map((grade) => own.filter((name) => name.grade === grade))
        .filter((group) => group.length > 0);
    // Nobody can list every session of a role; an anonymous caller has no name to list.
    return caller.kind === 'role' || groups.length === 0 ? [...groups, []] : groups;
}
function names(value, name, facts) {
    if (value.kind !== name.kind)
        return false;
    const text = facts.symbols.encode(value.text);
    if (name.maybe) {
        const because = namesIn([...name.text, ...literal(text)], facts.symbols);
        return name.maybe(text) ? truth_and(unsure(because), not(isSame(text, name.text, facts))) : false;
    }
    return isSame(text, name.text, facts);
}
function isSame(text, name, { symbols }) {
    return name.includes(STAR)
        ? matches(name, literal(text), { symbols })
        : same(literal(text), name, { symbols });
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/address.js
/**
 * C15: whether the policy's address or CIDR range holds the request's address.
 * Host bits of an IPv4 range are ignored; an IPv6 range with host bits set
 * holds nothing. Text that is no address is in no range.
 */
function inRange(range, address) {
    const wanted = readRange(range);
    const given = readAddress(address);
    if (!wanted || !given || wanted.width !== given.width)
        return false;
    const hostBits = BigInt(wanted.width - wanted.prefix);
    if (wanted.width === 128 && (wanted.bits >> hostBits) << hostBits !== wanted.bits)
        return false;
    return wanted.bits >> hostBits === given.bits >> hostBits;
}
function readRange(text) {
    const [address = '', length, ...more] = text.split('/');
    const read = readAddress(address);
    if (!read || more.length > 0)
        return undefined;
    if (length === undefined)
        return read;
    const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    return prefix <= read.width ? { ...read, prefix } : undefined;
}
function readAddress(text) {
    if (text.length > 45)
        return undefined;
    if (!text.includes(':')) {
        const bits = readV4(text);
        return bits === undefined ? undefined : { bits, width: 32, prefix: 32 };
    }
    const bits = readV6(text);
    return bits === undefined ? undefined : { bits, width: 128, prefix: 128 };
}
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
        return undefined;
    return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}
function readV6(text) {
    const halves = text.split('::').map(readGroups);
    const [head, tail] = halves;
    if (!head || halves.length > 2 || (halves.length === 2 && !tail))
        return undefined;
    const given = head.length + (tail?.length ?? 0);
    if (tail ? given > 7 : given !== 8)
        return undefined;
    const groups = [...head, ...new Array(8 - given).fill(0n), ...(tail ?? [])];
    return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}
/** Groups of sixteen bits; the last may be written as an IPv4 address. */
function readGroups(text) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [i, part] of parts.entries()) {
        const v4 = i === parts.length - 1 && part.includes('.') ? readV4(part) : undefined;
        if (v4 !== undefined)
            groups.push(v4 >> 16n, v4 & 0xffffn);
        else if (/^[0-9A-Fa-f]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/arn.js


const COLON = 0x3a;
const FIELDS = 6;
/**
 * C9: six colon fields compared one by one, `*` and `?` within each, the sixth
 * holding the rest. Neither a pattern nor a text of fewer fields matches. An
 * unknown that meets itself is taken for an ARN.
 */
function arnLike(pattern, request, symbols) {
    const text = literal(request);
    const [wanted, given] = [fieldsOf(pattern), fieldsOf(text)];
    const names = namesIn([...pattern, ...text], symbols);
    if (names.length === 0)
        return truth_and(isArn(request, symbols), everyField(wanted, given, symbols));
    if (identical(pattern, text))
        return true;
    // An unknown may hold colons, so fields can shift: they prove a match only where each unknown before the last
    // field stands against itself, and a mismatch only where the whole text, which fields narrow, mismatches.
    if (matches(pattern, text, { symbols }) === false)
        return false;
    const settled = alignedUnknowns(wanted, given) &&
        truth_and(isArn(request, symbols), everyField(wanted, given, symbols)) === true;
    return settled ? true : unsure(names);
}
/** Whether a text is an ARN: six fields, the first `arn`. An unknown of it may bring what is missing. */
function isArn(text, symbols) {
    const shape = [...literal('arn:'), ...new Array(FIELDS - 2).fill([STAR, COLON]).flat(), STAR];
    return matches(shape, literal(text), { symbols });
}
function everyField(wanted, given, symbols) {
    if (wanted.length < FIELDS || given.length < FIELDS)
        return false;
    return every(wanted.keys(), (i) => matches(wanted[i], given[i], { symbols }));
}
function alignedUnknowns(wanted, given) {
    return given
        .slice(0, FIELDS - 1)
        .every((field, i) => !field.some(isUnknown) || identical(field, wanted[i] ?? []));
}
function identical(a, b) {
    return a.length === b.length && a.every((unit, i) => unit === b[i]);
}
function fieldsOf(text) {
    const fields = [];
    let start = 0;
    for (let end = text.indexOf(COLON); end >= 0 && fields.length < FIELDS - 1; end = text.indexOf(COLON, start)) {
        fields.push(text.slice(start, end));
        start = end + 1;
    }
    return [...fields, text.slice(start)];
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/decimal.js
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;
/** C11: `01`, `+1`, `1.0` and `1e0` are one number, and precision is never lost; `undefined` for text that is no number. */
function readDecimal(text) {
    const [, sign, whole = '', fraction = '', power = '0'] = NUMBER.exec(text) ?? [];
    const all = whole + fraction;
    if (sign === undefined || all === '')
        return undefined;
    const leading = zerosAtStart(all);
    const digits = all.slice(leading, lastDigit(all));
    if (digits === '')
        return { sign: 1, digits, exponent: 0 };
    return { sign: sign === '-' ? -1 : 1, digits, exponent: Number(power) + whole.length - leading };
}
/** Less than 0, 0 or more, as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const left = a.digits === '' ? 0 : a.sign;
    const right = b.digits === '' ? 0 : b.sign;
    if (left !== right || left === 0)
        return left - right;
    const size = a.exponent - b.exponent || (a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0);
    return left * size;
}
function zerosAtStart(digits) {
    let count = 0;
    while (digits[count] === '0')
        count++;
    return count;
}
function lastDigit(digits) {
    let end = digits.length;
    while (digits[end - 1] === '0')
        end--;
    return end;
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/instant.js

const ISO = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<zone>[Zz]|[+-]\d\d:?\d\d)?)?)?$/;
/**
 * C12: the W3C's forms of ISO 8601 (a date alone is midnight UTC, a time
 * without zone is read as UTC) or epoch seconds, as seconds since 1970;
 * `undefined` for text that is no date. Digits alone are epoch seconds.
 */
function readInstant(text) {
    if (/^-?\d+(\.\d+)?$/.test(text))
        return readDecimal(text);
    const parts = ISO.exec(text)?.groups;
    if (!parts)
        return undefined;
    const { year, month, day = '01', hour = '00', minute = '00', second = '00', fraction = '' } = parts;
    const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
    // Date.UTC rolls 30 February over into March: such a date is none.
    if (new Date(utc).toISOString().slice(0, 19) !== `${year}-${month}-${day}T${hour}:${minute}:${second}`) {
        return undefined;
    }
    const nanoseconds = BigInt(utc / 1000 - offsetOf(parts['zone'])) * 1000000000n + BigInt(fraction.padEnd(9, '0'));
    return readDecimal(`${nanoseconds}e-9`);
}
/** Seconds that a zone is ahead of UTC. */
function offsetOf(zone) {
    if (zone === undefined || zone === 'Z' || zone === 'z')
        return 0;
    const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
    return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/operator.js






const string = { variables: true, negated: false };
const equals = {
    ...string,
    wild: false,
    meets: (policy, request, symbols) => same(policy, literal(request), { symbols }),
};
const equalsIgnoreCase = {
    ...string,
    wild: false,
    meets: (policy, request, symbols) => same(lowerCased(policy), literal(request.toLowerCase()), { symbols, fold: true }),
};
const like = {
    ...string,
    wild: true,
    meets: (policy, request, symbols) => matches(policy, literal(request), { symbols }),
};
const arn = {
    ...string,
    wild: true,
    meets: arnLike,
    refuses: (request, symbols) => not(isArn(request, symbols)),
};
const bool = plain((policy, request) => {
    const wanted = policy.toLowerCase();
    // C13: other text of a request is false.
    return wanted === (request.toLowerCase() === 'true' ? 'true' : 'false');
});
const binary = plain((policy, request) => {
    const [wanted, given] = [readBase64(policy), readBase64(request)];
    return wanted !== undefined && wanted === given;
});
const address = plain(inRange);
/** Every operator but `Null`, which asks about presence only. */
const COMPARISONS = {
    StringEquals: equals,
    StringNotEquals: negated(equals),
    StringEqualsIgnoreCase: equalsIgnoreCase,
    StringNotEqualsIgnoreCase: negated(equalsIgnoreCase),
    StringLike: like,
    StringNotLike: negated(like),
    NumericEquals: ordered(readDecimal, (order) => order === 0),
    NumericNotEquals: negated(ordered(readDecimal, (order) => order === 0)),
    NumericLessThan: ordered(readDecimal, (order) => order < 0),
    NumericLessThanEquals: ordered(readDecimal, (order) => order <= 0),
    NumericGreaterThan: ordered(readDecimal, (order) => order > 0),
    NumericGreaterThanEquals: ordered(readDecimal, (order) => order >= 0),
    DateEquals: ordered(readInstant, (order) => order === 0),
    DateNotEquals: negated(ordered(readInstant, (order) => order === 0)),
    DateLessThan: ordered(readInstant, (order) => order < 0),
    DateLessThanEquals: ordered(readInstant, (order) => order <= 0),
    DateGreaterThan: ordered(readInstant, (order) => order > 0),
    DateGreaterThanEquals: ordered(readInstant, (order) => order >= 0),
    Bool: bool,
    BinaryEquals: binary,
    IpAddress: address,
    NotIpAddress: negated(address),
    // C9: Equals and Like are one.
    ArnEquals: arn,
    ArnNotEquals: negated(arn),
    ArnLike: arn,
    ArnNotLike: negated(arn),
};
function negated(comparison) {
    return { ...comparison, negated: true };
}
/** Values of the request's order against the policy's; text that cannot be read meets nothing (C11, C12). */
function ordered(read, holds) {
    return plain((policy, request) => {
        const [wanted, given] = [read(policy), read(request)];
        return wanted !== undefined && given !== undefined && holds(compareDecimals(given, wanted));
    });
}
/** A comparison of typed values: no wildcards, no variables; what an unknown reads as is open. */
function plain(holds) {
    return {
        negated: false,
        wild: false,
        variables: false,
        meets: (policy, request, symbols) => {
            const names = namesIn([...policy, ...literal(request)], symbols);
            return names.length > 0 ? unsure(names) : holds(textOf(policy), request);
        },
    };
}
function lowerCased(text) {
    return literal(String.fromCharCode(...text).toLowerCase());
}
/** Bytes as a string of code units; `undefined` for text that is not base64 (C14). */
function readBase64(text) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
        return undefined;
    return Buffer.from(text, 'base64').toString('latin1');
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/variables.js


/**
 * Fills `${…}` from the request (M7–M9). What is substituted is literal text:
 * a `*` in it is no wildcard (part U: not stated by AWS). `${*}`, `${?}` and
 * `${$}` are those characters. Under version 2008-10-17 there are no variables.
 */
function fill(text, { version, facts, wild, colons }) {
    const own = (part) => (wild ? literal(part).map(wildcard) : literal(part));
    const parts = [];
    let at = 0;
    let seen = 0;
    while (at < text.length) {
        const start = text.indexOf('${', at);
        const end = start < 0 || version === '2008-10-17' ? -1 : text.indexOf('}', start);
        const before = text.slice(at, end < 0 ? undefined : start);
        parts.push(own(before));
        if (end < 0)
            break;
        seen += count(before, ':');
        at = end + 1;
        if (seen < colons) {
            parts.push(own(text.slice(start, at)));
            continue;
        }
        const value = variableValue(text.slice(start + 2, end), facts);
        if (typeof value !== 'string')
            return value;
        parts.push(literal(value));
    }
    return { kind: 'text', units: parts.flat() };
}
function variableValue(body, facts) {
    if (body === '*' || body === '?' || body === '$')
        return body;
    const [key, fallback] = splitDefault(body);
    if (literal(key).some(isUnknown)) {
        return { kind: 'unsure', truth: unsure(namesIn(literal(key), facts.symbols)) };
    }
    const value = facts.value(key);
    if (typeof value === 'string')
        return value;
    // M8: a multivalued key never resolves, default or not.
    if (value === undefined && fallback !== undefined)
        return fallback;
    return { kind: 'unresolved' };
}
/** `key, 'default'` in two; a default without its quotes is none. */
function splitDefault(body) {
    const comma = body.indexOf(',');
    if (comma < 0)
        return [body, undefined];
    const rest = body.slice(comma + 1).trim();
    const quoted = rest.length >= 2 && rest.startsWith("'") && rest.endsWith("'");
    return [body.slice(0, comma).trim(), quoted ? rest.slice(1, -1) : undefined];
}
function count(text, unit) {
    return text.split(unit).length - 1;
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/condition.js




/** Whether one operator and key of a `Condition` block holds for the request (C1–C15). */
function conditionHolds(condition, version, facts) {
    const { operator, qualifier, values } = condition;
    if (operator === 'Null')
        return nullHolds(condition, facts);
    const comparison = COMPARISONS[operator];
    const value = facts.value(condition.key);
    if (value === undefined)
        return missingHolds(condition, comparison);
    // G11: no value to meet, so neither a positive nor a negated operator matches.
    if (values.length === 0)
        return false;
    const test = (one) => valueHolds(one, condition, comparison, version, facts);
    // C8: a multivalued key without a qualifier never matches; a qualifier takes a single value as a set of one.
    if (qualifier === undefined)
        return typeof value === 'string' ? test(value) : false;
    const set = typeof value === 'string' ? [value] : value;
    return qualifier === 'ForAllValues' ? every(set, test) : some(set, test);
}
/** C3, C4, C6 and, for a key without values, G11. */
function missingHolds({ ifExists, qualifier, values }, { negated }) {
    if (ifExists || qualifier === 'ForAllValues')
        return true;
    if (qualifier === 'ForAnyValue' || values.length === 0)
        return false;
    return negated;
}
/** C7: one value of the request against all values of the policy, any of which suffices (C1). */
function valueHolds(one, { values }, comparison, version, facts) {
    const refused = comparison.refuses?.(one, facts.symbols) ?? false;
    if (refused === true)
        return false;
    const met = some(values, (value) => {
        const filled = fill(facts.symbols.encode(value), {
            version: comparison.variables ? version : '2008-10-17',
            facts,
            wild: comparison.wild,
            colons: 0,
        });
        // M8: an unresolved variable makes a value that nothing meets.
        if (filled.kind === 'unresolved')
            return false;
        return filled.kind === 'unsure' ? filled.truth : comparison.meets(filled.units, one, facts.symbols);
    });
    return comparison.negated ? truth_and(not(met), not(refused)) : met;
}
/** C5: asks about presence alone; an empty text is present. */
function nullHolds({ key, qualifier, values }, facts) {
    if (qualifier !== undefined)
        return qualifier === 'ForAllValues';
    const absent = facts.value(key) === undefined;
    return some(values, (value) => {
        const text = facts.symbols.encode(value);
        const names = namesIn(literal(text), facts.symbols);
        return names.length > 0 ? unsure(names) : text.toLowerCase() === String(absent);
    });
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/statement.js





/** Reads one statement against the request, whatever its effect. */
function statement_readStatement(statement, where, facts) {
    const parts = [
        () => actionHolds(statement, facts),
        () => resourceHolds(statement, where, facts),
        () => conditionsHold(statement, where.document, facts),
        // Of a statement that may be another altogether nothing is certain.
        () => not(holeOf(statement, 'Statement')),
    ];
    const applies = every(parts, (part) => part());
    return { statement, applies, naming: whom(statement, where.type, facts) };
}
/** Unsure where the statement has a hole in that part, otherwise false. */
function holeOf(statement, part) {
    const reasons = statement.holes.filter((hole) => hole.part === part).map((hole) => hole.reason);
    return reasons.length > 0 ? unsure(reasons) : false;
}
/** The policy types that name whom they speak of; the others speak of whoever they are attached to (G5). */
const NAMING = new Set(['trust', 'bucket', 'key', 'rcp']);
function whom(statement, type, facts) {
    const hole = holeOf(statement, 'Principal');
    const { principal } = statement;
    if (!principal) {
        return hole === false && !NAMING.has(type)
            ? BEARER
            : { everyone: hole, account: hole, role: hole, self: hole };
    }
    const read = naming(principal, facts);
    if (hole === false)
        return read;
    if (principal.not)
        return { ...read, everyone: truth_and(read.everyone, hole) };
    return {
        everyone: or(read.everyone, hole),
        account: or(read.account, hole),
        role: or(read.role, hole),
        self: or(read.self, hole),
    };
}
/**
 * Whether a list takes the request in; a hole stands beside the values listed.
 * `Action: []` and `Resource: []` take in nothing (G11); a `Not…` without
 * values leaves nothing out.
 */
function listHolds(list, hole, facts, test) {
    const listed = or(some(list.values, (value) => test(facts.symbols.encode(value))), hole);
    return list.not ? not(listed) : listed;
}
/** M1, M2. */
function actionHolds(statement, facts) {
    const action = literal(facts.action);
    return listHolds(statement.action, holeOf(statement, 'Action'), facts, (value) => matches(glob(value.toLowerCase()), action, { symbols: facts.symbols, fold: true }));
}
/** M3: one glob over the whole ARN. A trust policy speaks of its role, and has no such element (M10). */
function resourceHolds(statement, { type, document }, facts) {
    if (type === 'trust')
        return true;
    const hole = holeOf(statement, 'Resource');
    if (!statement.resource)
        return hole;
    const resource = literal(facts.resource);
    return listHolds(statement.resource, hole, facts, (value) => {
        const filled = fill(value, { version: document.version, facts, wild: true, colons: RESOURCE_COLONS });
        // M8: the value matches no resource.
        if (filled.kind === 'unresolved')
            return false;
        if (filled.kind === 'unsure')
            return filled.truth;
        return COMPLETING.has(type)
            ? completedMatches(filled.units, resource, facts)
            : matches(filled.units, resource, facts);
    });
}
/** M7: variables stand behind the fifth colon of an ARN. */
const RESOURCE_COLONS = 5;
/**
 * M4: identity policies, boundaries being of their kind, have incomplete ARNs
 * completed; SCPs are read alike, of which AWS says nothing. A session
 * policy's are malformed.
 */
const COMPLETING = new Set(['identity', 'boundary', 'scp']);
function completedMatches(pattern, resource, facts) {
    const missing = 5 - pattern.filter((unit) => unit === statement_COLON).length;
    // A `*` at the end covers the missing fields already.
    if (missing <= 0 || !startsWithArn(pattern) || pattern.at(-1) === STAR)
        return matches(pattern, resource, facts);
    const completed = [...pattern];
    for (let i = 0; i < missing; i++)
        completed.push(statement_COLON, STAR);
    const asIs = matches(pattern, resource, facts);
    const full = matches(completed, resource, facts);
    // An unknown may hold the colons that seem to be missing.
    if (asIs === full || !pattern.some(isUnknown))
        return full;
    return unsure(namesIn(pattern, facts.symbols));
}
const statement_COLON = 0x3a;
function startsWithArn(pattern) {
    return literal('arn:').every((unit, i) => pattern[i] === unit);
}
/** C1; a hole may add any further constraint. */
function conditionsHold(statement, { version }, facts) {
    const written = every(statement.conditions, (condition) => conditionHolds(condition, version, facts));
    return truth_and(written, not(holeOf(statement, 'Condition')));
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/vote.js



const YES = { truth: true, statements: [] };
const NO = { truth: false, statements: [] };
/** All must hold; the statements of each were needed. */
function vote_all(...votes) {
    const truth = every(votes, (vote) => vote.truth);
    return { truth, statements: truth === false ? [] : joined(votes) };
}
/** One must hold; the statements of those that do count, or, where none surely does, of those that may. */
function any(...votes) {
    const truth = some(votes, (vote) => vote.truth);
    if (truth === false)
        return NO;
    return {
        truth,
        statements: joined(votes.filter((vote) => vote.truth === true || (truth !== true && vote.truth !== false))),
    };
}
function joined(votes) {
    const refs = new Map();
    for (const ref of votes.flatMap((vote) => vote.statements))
        refs.set(ref.statement, ref);
    return [...refs.values()];
}
function survey(type, document, { facts, bounded }) {
    const readings = document.statements.map((statement) => statement_readStatement(statement, { type, document }, facts));
    const vote = (reading, truth) => ({
        truth,
        statements: truth === false ? [] : [{ type, document, statement: reading.statement }],
    });
    const holes = {
        truth: document.holes.length > 0 ? unsure(document.holes.map((hole) => hole.reason)) : false,
        statements: [],
    };
    const deny = readings.map((reading) => vote(reading, truth_and(reading.applies, denied(reading, bounded), effectIs('Deny', reading))));
    const allow = (grade) => any(...readings.map((reading) => vote(reading, truth_and(reading.applies, reading.naming[grade], effectIs('Allow', reading)))), holes);
    return {
        deny: any(...deny, holes),
        allow: {
            everyone: allow('everyone'),
            account: allow('account'),
            role: allow('role'),
            self: allow('self'),
        },
    };
}
function denied({ statement, naming }, bounded) {
    return bounded && statement.principal?.not ? true : principal_named(naming);
}
/** A statement whose `Effect` is unknown may be either. */
function effectIs(effect, { statement }) {
    if (statement.effect !== undefined)
        return statement.effect === effect;
    const reasons = statement.holes.filter((hole) => hole.part === 'Effect').map((hole) => hole.reason);
    return unsure(reasons.length > 0 ? reasons : ['the effect of a statement is not known']);
}
/** An Allow that names the caller in whatever way. */
function allowed({ allow }) {
    return any(...GRADES.map((grade) => allow[grade]));
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/together.js



/** Part E: how the policies of all types decide one request together. */
function together(policies, facts) {
    const surveys = surveyAll(policies, facts);
    return { deny: any(...deniesOf(surveys)), allow: allowOf(surveys, facts) };
}
function surveyAll(policies, facts) {
    const bearer = bearerOf(facts);
    const bounded = bearer !== undefined && policies.boundary !== undefined;
    const ask = (type, document) => survey(type, document, { facts, bounded });
    const own = (type, document) => bearer && document && ask(type, document);
    const type = resourcePolicyType(facts);
    const resource = policies[type];
    return {
        identity: bearer ? policies.identity?.map((document) => ask('identity', document)) : [],
        boundary: own('boundary', policies.boundary),
        session: own('session', policies.session),
        scp: bindsCaller(facts) ? (policies.scp ?? []).map((document) => ask('scp', document)) : [],
        rcp: bindsResource(facts) ? (policies.rcp ?? []).map((document) => ask('rcp', document)) : [],
        resource: resource && ask(type, resource),
        resourceMustAllow: type === 'trust' || (type === 'key' && (resource !== undefined || isKey(facts.resource))),
    };
}
const ASSUMING = new Set([
    'sts:assumerole',
    'sts:assumerolewithsaml',
    'sts:assumerolewithwebidentity',
    'sts:tagsession',
    'sts:setsourceidentity',
    'sts:setcontext',
]);
function resourcePolicyType({ action }) {
    if (ASSUMING.has(action))
        return 'trust';
    return action.startsWith('kms:') ? 'key' : 'bucket';
}
/** Actions such as `kms:ListKeys` have no key whose policy could be asked. */
function isKey(resource) {
    const [, , service, , , id = ''] = resource.split(':');
    return service === 'kms' && id.startsWith('key/');
}
/** The caller, where policies of its own can bind it: not a root user (E9), a service or a service-linked role (E10). */
function bearerOf({ caller }) {
    return isMember(caller) && caller.kind !== 'root' && !caller.serviceLinked ? caller : undefined;
}
/** E2: SCPs bind principals of accounts, root users included, but not service-linked roles. */
function bindsCaller({ caller }) {
    return isMember(caller) && !caller.serviceLinked;
}
/** E3: RCPs bind whoever calls, but for service-linked roles and `kms:RetireGrant`. */
function bindsResource({ caller, action }) {
    return !(isMember(caller) && caller.serviceLinked) && action !== 'kms:retiregrant';
}
/** E1: any applicable Deny. */
function deniesOf({ identity = [], boundary, session, scp, rcp, resource }) {
    return [...rcp, ...scp, resource, ...identity, boundary, session]
        .filter((one) => one !== undefined)
        .map((one) => one.deny);
}
function allowOf(surveys, facts) {
    const { caller } = facts;
    if (!isMember(caller) || caller.serviceLinked)
        return outsideAccounts(surveys, facts);
    const scp = vote_all(...surveys.scp.map(allowed));
    const same = inAccount(caller, facts.resourceAccount, facts.symbols);
    if (same === true)
        return vote_all(scp, sameAccount(surveys, facts));
    if (same === false)
        return vote_all(scp, crossAccount(surveys, facts));
    return vote_all(scp, whichever(same.because, sameAccount(surveys, facts), crossAccount(surveys, facts)));
}
/** E10; an anonymous caller cannot assume a role, which needs credentials (P6). */
function outsideAccounts({ resource }, facts) {
    if (facts.caller.kind === 'anonymous' && ASSUMING.has(facts.action))
        return NO;
    return resource ? allowed(resource) : NO;
}
/** E4, E5, E6. */
function sameAccount(surveys, facts) {
    const { resource, resourceMustAllow } = surveys;
    const limits = limitsOf(surveys);
    const own = vote_all(identityOf(surveys, facts), limits);
    const direct = resource
        ? [resource.allow.everyone, resource.allow.self, vote_all(resource.allow.role, limits)]
        : [];
    // Delegation to the account hands the decision to its own policies, which elsewhere suffice without it.
    if (resourceMustAllow)
        return any(...direct, resource ? vote_all(resource.allow.account, own) : NO);
    return any(...direct, own);
}
/** E7. */
function crossAccount(surveys, facts) {
    const resource = surveys.resource ? allowed(surveys.resource) : NO;
    return vote_all(resource, identityOf(surveys, facts), limitsOf(surveys));
}
/** E8: what limits the caller and grants nothing. */
function limitsOf({ boundary, session }) {
    return vote_all(...[boundary, session].filter((one) => one !== undefined).map(allowed));
}
function identityOf({ identity }, facts) {
    // E9: a root user needs no Allow of its own.
    if (!bearerOf(facts))
        return YES;
    if (identity)
        return any(...identity.map(allowed));
    return ASSUMING.has(facts.action) ? YES : NO;
}
/** Where it is not known whose account the caller is of. */
function whichever(because, a, b) {
    const either = any(a, b);
    if (a.truth === b.truth)
        return either;
    const open = [a.truth, b.truth].flatMap((truth) => (typeof truth === 'boolean' ? [] : truth.because));
    return { truth: unsure([...because, ...open]), statements: either.statements };
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate.js








/**
 * What AWS answers one request, all given policies taken together (part E).
 *
 * The policies are read as follows. `identity`, `boundary`, `session` and
 * `scp` are the caller's, `rcp` the resource's account's. The resource-based
 * policy is `trust` where a role is assumed (`sts:AssumeRole…`,
 * `sts:TagSession`, `sts:SetSourceIdentity`, `sts:SetContext`), `key` for
 * `kms:` actions and `bucket` for all others; the other two take no part.
 * A member that is absent was not given and is skipped (E1), with two
 * exceptions: without a trust or key policy nobody is let in where that policy
 * must itself allow (E6), and without identity policies the caller's side
 * allows only the assuming of roles: a vendor's own account is out of sight
 * and is assumed to let its principal do that. The assumption holds for a
 * caller of any account, hence also for delegation to the role's own account;
 * `identity: []` says that there are none, and grants nothing.
 *
 * An answer is definite where it is the same for every value of the unknowns
 * and holes. A request that no Allow can reach is `implicitDeny`, also where a
 * Deny may reach it.
 *
 * @throws UserError where the principal is none, or the context contradicts it
 */
function evaluate(policies, request, options = {}) {
    return answered(documentsOf(policies), request, options, (facts) => {
        const { deny, allow } = together(policies, facts);
        return decision(deny, allow);
    });
}
/**
 * What the documents of one type say by themselves, their Allows less their
 * Denies: one Allow suffices, but SCPs are levels which must each allow (E2),
 * and RCPs only deny, for RCPFullAWSAccess is always beside them (E3). A
 * principal counts as named in whatever way, delegation to its account included.
 *
 * @throws UserError as {@link evaluate}
 */
function evaluateScope(type, documents, request, options = {}) {
    return answered(documents, request, options, (facts) => {
        const surveys = documents.map((document) => survey(type, document, { facts, bounded: false }));
        const allow = surveys.map(allowed);
        const deny = any(...surveys.map((one) => one.deny));
        return decision(deny, type === 'rcp' ? YES : type === 'scp' ? vote_all(...allow) : any(...allow));
    });
}
/**
 * Whether one statement, whatever its effect, takes the request in: principal,
 * action, resource and conditions. What it rests on is named where unsure.
 *
 * @throws UserError as {@link evaluate}
 */
function statementApplies(statement, document, type, request, options = {}) {
    const facts = factsOf([document], request, options);
    const { applies, naming } = readStatement(statement, { type, document }, facts);
    return and(applies, named(naming));
}
function factsOf(documents, request, options) {
    const symbols = options.symbols ?? new logic_symbols/* SymbolTable */.Xy();
    const encoded = options.symbols ? request : encodeRequest(request, documents, symbols);
    return new RequestFacts(encoded, symbols, options.typeOf);
}
function answered(documents, request, options, decide) {
    try {
        return decide(factsOf(documents, request, options));
    }
    catch (error) {
        if (!(error instanceof logic_symbols/* TooManyUnknowns */.NK))
            throw error;
        return {
            decision: 'unknown',
            statements: [],
            because: ['the policies hold too many different unknown values'],
        };
    }
}
function documentsOf(policies) {
    const { identity = [], scp = [], rcp = [], trust, bucket, key, boundary, session } = policies;
    const single = [trust, bucket, key, boundary, session].filter((document) => document !== undefined);
    return [...identity, ...single, ...scp, ...rcp];
}
function decision(deny, allow) {
    if (deny.truth === true)
        return { decision: 'explicitDeny', statements: deny.statements, because: [] };
    if (allow.truth === false)
        return { decision: 'implicitDeny', statements: [], because: [] };
    if (deny.truth === false && allow.truth === true) {
        return { decision: 'allowed', statements: allow.statements, because: [] };
    }
    const because = [deny.truth, allow.truth].flatMap((truth) => typeof truth === 'boolean' ? [] : truth.because);
    const open = deny.truth === false ? allow.statements : [...deny.statements, ...allow.statements];
    return { decision: 'unknown', statements: open, because: [...new Set(because)] };
}


/***/ }),

/***/ 2042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   NK: () => (/* binding */ TooManyUnknowns),
/* harmony export */   Xy: () => (/* binding */ SymbolTable)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);

/**
 * Inside `logic`, text is a plain string in which one code unit of the
 * private-use area stands for one unknown. Equal names share a unit, so equal
 * unknowns compare equal; whatever else an unknown may equal is for the caller
 * to leave open. Private-use characters of the input itself, which IAM refuses
 * (G9), are read as U+FFFD, so no text from outside can pose as an unknown.
 */
class SymbolTable {
    unitOf = new Map();
    unknowns = [];
    wordsHoldUnknowns = false;
    /** The text with every unknown as its unit. */
    encode(text) {
        if (typeof text === 'string')
            return plain(text);
        return text.pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : this.unit(piece))).join('');
    }
    decode(encoded) {
        return (0,_policy_text__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)([...encoded].map((unit) => this.unknown(unit) ?? unit));
    }
    /** The unknown that a code unit stands for, if it stands for one. */
    unknown(unit) {
        return isSymbol(unit) ? this.unknowns[unit.charCodeAt(0) - FIRST] : undefined;
    }
    /** The units given out so far, but for those of policy variables, which have values in every request. */
    units() {
        return [...this.unitOf].filter(([name]) => !name.startsWith('${')).map(([, unit]) => unit);
    }
    /** Whether any unknown was encoded that a request's text may hold: any but a policy variable. */
    get inWords() {
        return this.wordsHoldUnknowns;
    }
    /** Whether any unknown was ever encoded: where none was, text can be compared directly. */
    get empty() {
        return this.unknowns.length === 0;
    }
    unit(unknown) {
        const seen = this.unitOf.get(unknown.unknown);
        if (seen !== undefined)
            return seen;
        const code = FIRST + this.unknowns.length;
        if (code > LAST)
            throw new TooManyUnknowns();
        const unit = String.fromCharCode(code);
        this.unitOf.set(unknown.unknown, unit);
        this.unknowns.push(unknown);
        if (!unknown.unknown.startsWith('${'))
            this.wordsHoldUnknowns = true;
        return unit;
    }
}
/** More than 6,400 different unknowns in one question: answered `undetermined`. */
class TooManyUnknowns extends Error {
    name = 'TooManyUnknowns';
}
const FIRST = 0xe000;
const LAST = 0xf8ff;
/** Whether a code unit stands for an unknown. */
function isSymbol(unit) {
    const code = unit.charCodeAt(0);
    return code >= FIRST && code <= LAST;
}
function plain(text) {
    return /[\uE000-\uF8FF]/.test(text) ? text.replace(/[\uE000-\uF8FF]/g, '\uFFFD') : text;
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   eY: () => (/* binding */ readRoleArn),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/* unused harmony exports PARTITIONS, formatArn, isRoleArn, formatRoleArn */
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
function isRoleArn(text) {
    return readRoleArn(text).wellFormed;
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


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ isPolicyShaped),
  O: () => (/* binding */ parsePolicy)
});

;// CONCATENATED MODULE: ./build/src/policy/defects.js
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

// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/src/policy/element.js



/** Sorts the members of an object by element name; repeated and unknown ones are defects (G1, G6). */
function readElements(node, partOf, defects) {
    const members = new Map();
    const doubtful = new Map();
    const strange = [];
    for (const member of node.members) {
        if (!isName(partOf, member.key)) {
            const meant = (0,nearest/* nearest */.p)(member.key, Object.keys(partOf));
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
            ? `“${member.key}” is no element of a policy: names are case-sensitive, and it is “${meant}”.`
            : `“${member.key}” is no element of a policy, so IAM refuses to store it.`,
        help: meant === undefined ? `Remove “${member.key}”; IAM policies have no comments.` : `Write “${meant}”.`,
        fix: meant === undefined
            ? undefined
            : rewording(`Rename “${member.key}” to “${meant}”`, member.keyAt, member.key, meant),
    }, `IAM refuses the element “${member.key}”`);
}
/** A key that stands a second time in one element (G6). */
function refuseDuplicate(member, part, defects, other = member.key) {
    const same = other === member.key;
    return defects.refuse(part, {
        rule: 'duplicate-key',
        at: member.keyAt,
        message: same
            ? `The key “${member.key}” stands here a second time: IAM refuses that, and other readers keep only one of the two.`
            : `“${member.key}” is the same condition key as “${other}” above, since keys are compared without regard to case; IAM refuses that.`,
        help: 'Merge the two into one, or remove the one that is not meant.',
    }, `the key “${member.key}” stands twice`);
}
/** The texts of an element that takes one value or a list of them; whatever else stands there leaves a hole. */
function readTexts(node, form, defects, holes) {
    if (node.kind === 'unknown') {
        holes.push(unknownHole(form.part, unknownReason(node.unknown), node.at));
        return [];
    }
    if (node.kind !== 'array')
        return readText(node, form, defects, holes);
    if (node.open !== undefined)
        holes.push(unknownHole(form.part, node.open, node.at));
    const texts = [];
    for (const item of node.items)
        texts.push(...readText(item, form, defects, holes));
    return texts;
}
function readText(node, form, defects, holes) {
    switch (node.kind) {
        case 'string':
            return [(0,policy_text/* textOf */.b6)(node.pieces, node.at)];
        case 'unknown':
            return [(0,policy_text/* textOf */.b6)([node.unknown], node.at)];
        case 'number':
        case 'boolean':
            if (form.scalars)
                return [(0,policy_text/* textOf */.b6)(node.kind === 'number' ? node.text : String(node.value), node.at)];
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
        holes.push(unknownHole('Condition', unknownReason(value.unknown), value.at));
        return [];
    }
    if (value.kind !== 'object') {
        holes.push(refuseType(value, 'Condition', 'Condition', 'an object of operators', defects));
        return [];
    }
    if (value.open !== undefined)
        holes.push(unknownHole('Condition', value.open, value.at));
    else if (value.members.length === 0)
        emptyBlock(value, 'An empty Condition restricts nothing.', defects);
    const conditions = [];
    const seen = new Set();
    for (const member of value.members) {
        if (seen.has(member.key))
            holes.push(refuseDuplicate(member, 'Condition', defects));
        seen.add(member.key);
        conditions.push(...readBlock(member, defects, holes));
    }
    return conditions;
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
        holes.push(unknownHole('Condition', unknownReason(value.unknown), value.at));
        return [];
    }
    if (value.kind !== 'object') {
        holes.push(refuseType(value, 'Condition', member.key, 'an object of condition keys', defects));
        return [];
    }
    if (value.open !== undefined)
        holes.push(unknownHole('Condition', value.open, value.at));
    else if (value.members.length === 0) {
        emptyBlock(value, `${member.key} names no condition key, so it restricts nothing.`, defects);
    }
    return readKeys(member, name, value.members, defects, holes);
}
function readKeys(operatorMember, name, members, defects, holes) {
    const spelling = new Map();
    return members.map((member) => {
        const folded = member.key.toLowerCase();
        const first = spelling.get(folded);
        if (first !== undefined)
            holes.push(refuseDuplicate(member, 'Condition', defects, first));
        spelling.set(folded, first ?? member.key);
        if (!/^[^:\s]+:[^\s].*$/s.test(member.key))
            holes.push(refuseKey(member, defects));
        const values = readValues(member, defects, holes);
        checkVariables(name, values, defects, holes);
        return {
            ...name,
            key: member.key,
            values,
            operatorAt: operatorMember.keyAt,
            keyAt: member.keyAt,
            at: (0,position/* spanning */.D)(member.keyAt, member.value.at),
        };
    });
}
function readValues(member, defects, holes) {
    const { key, value } = member;
    const form = { part: 'Condition', element: `The condition key ${key}`, scalars: true };
    if (value.kind === 'array')
        checkItems(key, value, defects);
    return readTexts(value, form, defects, holes);
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
            fix: rewording(`Write ${meant}`, member.keyAt, key, meant),
        }, `IAM refuses the operator ${key}`);
    }
    const meant = meantOperator(key);
    return defects.refuse('Condition', {
        rule: 'operator-unknown',
        at: member.keyAt,
        message: `There is no condition operator “${key}”, so IAM refuses the policy: nothing that it was to restrict is restricted.`,
        help: meant === undefined
            ? 'Use an operator that IAM knows, such as StringEquals.'
            : `Did you mean ${meant}?`,
        fix: meant === undefined ? undefined : rewording(`Write ${meant}`, member.keyAt, key, meant),
    }, `IAM knows no operator “${key}”`);
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
        message: `“${member.key}” is no condition key: a key has a prefix, a colon and a name. No request carries this one.`,
        help: 'Write the key with its prefix, such as aws:SourceArn or sts:ExternalId.',
    }, `IAM refuses the condition key “${member.key}”`);
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
// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM writes its variables so
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
        message: `The variable “${written}” ${variable.fault}, so IAM refuses it or takes it for literal text.`,
        help: VARIABLE_FORM,
    }, `the variable “${written}” ${variable.fault}`);
    return [hole];
}

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

;// CONCATENATED MODULE: ./build/src/policy/principal-element.js






/** Reads `Principal` or `NotPrincipal`. Malformed values are left out and leave a hole; the rest stand in `values`. */
function readPrincipals(member, defects, holes) {
    return {
        not: member.key === 'NotPrincipal',
        values: principal_element_readValues(member, defects, holes),
        keyAt: member.keyAt,
        at: member.value.at,
    };
}
function principal_element_readValues({ key, value }, defects, holes) {
    switch (value.kind) {
        case 'string':
            return readBare(key, value, defects, holes);
        case 'object':
            return readKinds(key, value, defects, holes);
        case 'unknown':
            holes.push(unknownHole('Principal', unknownReason(value.unknown), value.at));
            return [];
        default:
            holes.push(refuseType(value, 'Principal', key, 'an object such as { "AWS": … }, or "*"', defects));
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
        holes.push(unknownHole('Principal', `the value of ${(0,policy_text/* display */.Vy)(text)} is not known`, node.at));
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
        holes.push(unknownHole('Principal', node.open, node.at));
    else if (node.members.length === 0) {
        emptyPrincipal(node, `${key} names nobody, so the statement never applies.`, defects);
    }
    const seen = new Set();
    return node.members.flatMap((member) => {
        if (seen.has(member.key))
            holes.push(refuseDuplicate(member, 'Principal', defects));
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
    const texts = readTexts(value, { part: 'Principal', element: kind, scalars: false }, defects, holes);
    return texts.flatMap((text) => {
        const hole = refuseValue(kind, text, defects);
        if (hole === undefined)
            return [{ kind, text }];
        holes.push(hole);
        return [];
    });
}
function refuseKind(member, defects) {
    const meant = (0,nearest/* nearest */.p)(member.key, policy_document/* PRINCIPAL_KINDS */.x0);
    return defects.refuse('Principal', {
        rule: 'principal-key-unknown',
        at: member.keyAt,
        message: `“${member.key}” is no kind of principal, so IAM refuses the policy.`,
        help: meant === undefined ? `Use one of ${policy_document/* PRINCIPAL_KINDS */.x0.join(', ')}.` : `Write ${meant}.`,
        fix: meant === undefined ? undefined : rewording(`Write ${meant}`, member.keyAt, member.key, meant),
    }, `IAM knows no principals of the kind “${member.key}”`);
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
        message: `The principal “${shown}” is malformed, so IAM refuses the policy: ${reading.reason}.`,
        help: reading.wildcard
            ? 'Name the principals one by one, or trust the account and narrow it with a condition on aws:PrincipalArn.'
            : 'Write the principal in full, such as arn:aws:iam::123456789012:role/name.',
    }, `IAM refuses the principal “${shown}”`);
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
    const elements = readElements(node, PARTS, defects);
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
            ...(sid === undefined ? {} : { sid }),
            effect,
            effectAt: elements.members.get('Effect')?.value.at ?? node.at,
            ...(principal === undefined ? {} : { principal }),
            action,
            ...(resource === undefined ? {} : { resource }),
            conditions: condition === undefined ? [] : readConditions(condition, defects, holes),
            holes,
            at: node.at,
        },
    };
}
/** Members may be missing: any part may hold more than is seen. */
function openHoles(node) {
    const parts = ['Effect', 'Principal', 'Action', 'Resource', 'Condition'];
    return parts.map((part) => unknownHole(part, node.open, node.at));
}
function readSid({ members }, defects, strange) {
    const node = members.get('Sid')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'unknown')
        return (0,policy_text/* textOf */.b6)([node.unknown], node.at);
    if (node.kind !== 'string') {
        strange.push(refuseType(node, 'Statement', 'Sid', 'text', defects));
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
        holes.push(unknownHole('Effect', `the value of ${name} is not known`, value.at));
        return undefined;
    }
    if (value.kind !== 'string') {
        holes.push(refuseType(value, 'Effect', 'Effect', '"Allow" or "Deny"', defects));
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
        message: `Effect is exactly "Allow" or "Deny", not “${text}”, so IAM refuses the policy.`,
        help: meant === undefined ? 'Write "Allow" or "Deny".' : `Write "${meant}".`,
        fix: meant === undefined ? undefined : rewording(`Write "${meant}"`, at, text, meant),
    }, `IAM refuses the Effect “${text}”`);
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
    const texts = readTexts(value, { part: name, element: key, scalars: false }, defects, holes);
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
        message: `“${value}” is no action: an action is a service, a colon and a name. IAM refuses the policy.`,
        help: 'Write it like s3:PutObject.',
    }, `IAM refuses the action “${value}”`);
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
            message: `“${(0,policy_text/* display */.Vy)(text)}” is neither an ARN nor "*", so IAM refuses the policy.`,
            help: 'Write the full ARN, such as arn:aws:s3:::BUCKET/*.',
        }, `IAM refuses the resource “${(0,policy_text/* display */.Vy)(text)}”`);
        return [hole];
    }
    return malformedVariables(text, 'Resource', defects);
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
    return services.only === 'sts' ? ['trust'] : resourceTypes(statements, services);
}
function resourceTypes(statements, { s3, kms, any }) {
    const namesBucket = statements.some(({ resource }) => resource?.values.some(isBucketArn));
    const types = [];
    if (s3 || (any && namesBucket))
        types.push('bucket');
    if (kms && !namesBucket)
        types.push('key');
    if (statements.every((statement) => statement.effect === 'Deny' && isForEveryone(statement))) {
        types.push('rcp');
    }
    if (!any || types.length > 0)
        return types;
    return statements.some(namesResource) ? ['key', 'bucket'] : ['trust'];
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
function isForEveryone({ principal }) {
    return (principal !== undefined && !principal.not && principal.values.every((one) => (0,policy_text/* known */.eO)(one.text) === '*'));
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
    const defects = new Defects(document.version === '2012-10-17');
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
        message: `The Sid “${value}” has characters other than letters and digits, so IAM refuses the policy.`,
        help: 'Use only the letters A to Z and a to z, and digits.',
    }, `IAM refuses the Sid “${value}”`);
}
function repeatedSid(sid, value, strict, defects) {
    const defect = {
        rule: 'sid-duplicate',
        at: sid.at,
        message: strict
            ? `Another statement of this policy has the Sid “${value}” too, so IAM refuses the policy.`
            : `Another statement of this policy has the Sid “${value}” too; what merges statements by Sid drops one of them.`,
        help: 'Rename one of the two, or leave the Sid out.',
    };
    if (strict)
        return defects.refuse('Statement', defect, `the Sid “${value}” stands twice`);
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
 */
function parsePolicy(node, type) {
    if (node.kind === 'unknown')
        return unread(node, unknownHole('Statement', unknownReason(node.unknown), node.at));
    const measured = measure(node);
    const version = readVersion((0,policy_node/* member */.D)(node, 'Version'));
    const defects = new Defects(version === '2012-10-17');
    const refused = refuseWhole(node, measured, defects);
    if (refused !== undefined)
        return { ...unread(node, refused), ...found(defects) };
    const document = readDocument(node, version, defects);
    const types = type === undefined ? candidateTypes(document) : [type];
    return judged(document, types, measured, defects);
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
        return refuseType(node, 'Statement', 'A policy', 'an object', defects);
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
    const elements = readElements(node, parse_PARTS, defects);
    const holes = [...elements.strange, ...elements.doubtful.values()];
    if (node.open !== undefined)
        holes.push(unknownHole('Statement', node.open, node.at));
    const versionNode = elements.members.get('Version')?.value;
    if (versionNode !== undefined)
        judgeVersion(versionNode, defects, holes);
    const id = readId(elements, defects, holes);
    const statements = readStatements(node, elements, defects, holes);
    return {
        version,
        ...(versionNode === undefined ? {} : { versionAt: versionNode.at }),
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
        holes.push(unknownHole('Statement', 'the Version of the policy is not known', node.at));
        return;
    }
    const version = node.kind === 'string' ? (0,policy_text/* known */.eO)(node) : undefined;
    if (version !== undefined && policy_document/* VERSIONS */.S8.includes(version))
        return;
    const shown = version === undefined ? 'this' : `“${version}”`;
    holes.push(defects.refuse('Statement', {
        rule: 'version-invalid',
        at: node.at,
        message: `There is no policy version ${shown}: it names the edition of the language, 2012-10-17 or 2008-10-17. IAM refuses the policy.`,
        help: 'Write "2012-10-17".',
        fix: version === undefined ? undefined : rewording('Write "2012-10-17"', node.at, version, '2012-10-17'),
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
    holes.push(refuseType(node, 'Statement', 'Id', 'text', defects));
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
        holes.push(unknownHole('Statement', value.open, value.at));
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
            ? unknownHole('Statement', unknownReason(item.unknown), item.at)
            : refuseType(item, 'Statement', 'Statement', 'an object or a list of objects', defects));
        return [];
    });
}
/** Types that are alike in what they must hold are judged as the likeliest; unlike ones are not judged. */
function judged(document, types, measured, defects) {
    const [type] = types;
    if (type === undefined || (types.includes('trust') && types.length > 1)) {
        return { document, ...found(defects), candidateTypes: types };
    }
    const reading = judgeType(document, type);
    const holes = [...judgeSize(document, types, measured, defects)];
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


/***/ })

};
;