"use strict";
exports.id = 498;
exports.ids = [498];
exports.modules = {

/***/ 8498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  I: () => (/* binding */ evaluateScope)
});

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

// EXTERNAL MODULE: ./build/src/logic/evaluate/facts.js
var facts = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/logic/evaluate/caller.js
var evaluate_caller = __webpack_require__(1100);
// EXTERNAL MODULE: ./build/src/logic/evaluate/truth.js
var evaluate_truth = __webpack_require__(4066);
// EXTERNAL MODULE: ./build/src/logic/evaluate/glob.js
var glob = __webpack_require__(6357);
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
    const matched = (name) => (0,evaluate_truth/* some */.zN)(element.values, (value) => names(value, name, facts));
    const own = namesOf(facts);
    if (!element.not) {
        const by = (grade) => (0,evaluate_truth/* some */.zN)(own.filter((name) => name.grade === grade), matched);
        return { everyone: by('everyone'), account: by('account'), role: by('role'), self: by('self') };
    }
    const everyone = own.filter((name) => name.grade === 'everyone');
    const listed = (0,evaluate_truth/* every */.Si)(requiredNames(own, facts), (alternatives) => (0,evaluate_truth/* some */.zN)(alternatives, matched));
    const exempt = (0,evaluate_truth.or)((0,evaluate_truth/* some */.zN)(everyone, matched), listed);
    return { everyone: (0,evaluate_truth/* not */.AU)(exempt), account: false, role: false, self: false };
}
function named(naming) {
    return (0,evaluate_truth.or)(naming.everyone, naming.account, naming.role, naming.self);
}
function namesOf(facts) {
    const { caller } = facts;
    // P2: "*" and {"AWS": "*"} are one.
    const everyone = { grade: 'everyone', kind: 'AWS', text: (0,glob/* literal */.eu)('*') };
    switch (caller.kind) {
        case 'anonymous':
            return [everyone];
        case 'service':
            return [everyone, { grade: 'self', kind: 'Service', text: (0,glob/* literal */.eu)(caller.text) }];
        case 'provider': {
            const text = (0,glob/* literal */.eu)(caller.text);
            const names = [everyone, { grade: 'self', kind: 'Federated', text }];
            // Amazon Cognito is a provider to some policies and a service to others; not every service is an amazonaws.com.
            return /[:/]/.test(caller.text) ? names : [...names, { grade: 'self', kind: 'Service', text }];
        }
        case 'canonical': {
            const kind = caller.text.startsWith('arn:') ? 'AWS' : 'CanonicalUser';
            return [everyone, { grade: 'self', kind, text: (0,glob/* literal */.eu)(caller.text) }];
        }
        default:
            return [everyone, ...accountNames(caller, facts), ...memberNames(caller, facts)];
    }
}
/** P3: the account's ID and its root ARN are one. */
function accountNames({ account, partition, text }, { symbols }) {
    if (account === undefined) {
        const maybe = (value) => mayNameAccount(value, symbols);
        return [{ grade: 'account', kind: 'AWS', text: (0,glob/* literal */.eu)(text), maybe }];
    }
    return [
        { grade: 'account', kind: 'AWS', text: (0,glob/* literal */.eu)(account) },
        { grade: 'account', kind: 'AWS', text: (0,glob/* literal */.eu)(`arn:${partition}:iam::${account}:root`) },
    ];
}
function mayNameAccount(value, symbols) {
    return ACCOUNT_FORMS.some((form) => (0,glob/* matches */.cK)(form, (0,glob/* literal */.eu)(value), { symbols }) !== false);
}
const ACCOUNT_FORMS = ['????????????', '*:root'].map(glob/* glob */.TI);
/** P4. A session's ARN does not tell its role's path: role names are unique in an account, so the name decides, unless the context gives the role's ARN. */
function memberNames(caller, facts) {
    const self = { grade: 'self', kind: 'AWS', text: (0,glob/* literal */.eu)(caller.text) };
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
        return [{ ...role, text: (0,glob/* literal */.eu)(arn) }];
    return [
        { ...role, text: (0,glob/* literal */.eu)(start + caller.name) },
        { ...role, text: [...(0,glob/* literal */.eu)(start), glob/* STAR */.Vw, ...(0,glob/* literal */.eu)(`/${caller.name}`)] },
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
        const because = (0,glob/* namesIn */.wX)([...name.text, ...(0,glob/* literal */.eu)(text)], facts.symbols);
        return name.maybe(text) ? (0,evaluate_truth/* and */.Uo)((0,evaluate_truth/* unsure */.Nf)(because), (0,evaluate_truth/* not */.AU)(isSame(text, name.text, facts))) : false;
    }
    return isSame(text, name.text, facts);
}
function isSame(text, name, { symbols }) {
    return name.includes(glob/* STAR */.Vw)
        ? (0,glob/* matches */.cK)(name, (0,glob/* literal */.eu)(text), { symbols })
        : (0,glob/* same */.FB)((0,glob/* literal */.eu)(text), name, { symbols });
}

// EXTERNAL MODULE: ./build/src/logic/evaluate/address.js
var address = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/src/logic/evaluate/arn.js


const COLON = 0x3a;
const FIELDS = 6;
/**
 * C9: six colon fields compared one by one, `*` and `?` within each, the sixth
 * holding the rest. Neither a pattern nor a text of fewer fields matches. An
 * unknown that meets itself is taken for an ARN.
 */
function arnLike(pattern, request, symbols) {
    const text = (0,glob/* literal */.eu)(request);
    const [wanted, given] = [fieldsOf(pattern), fieldsOf(text)];
    const names = (0,glob/* namesIn */.wX)([...pattern, ...text], symbols);
    if (names.length === 0)
        return (0,evaluate_truth/* and */.Uo)(isArn(request, symbols), everyField(wanted, given, symbols));
    if (identical(pattern, text))
        return true;
    // An unknown may hold colons, so fields can shift: they prove a match only where each unknown before the last
    // field stands against itself, and a mismatch only where the whole text, which fields narrow, mismatches.
    if ((0,glob/* matches */.cK)(pattern, text, { symbols }) === false)
        return false;
    const settled = alignedUnknowns(wanted, given) &&
        (0,evaluate_truth/* and */.Uo)(isArn(request, symbols), everyField(wanted, given, symbols)) === true;
    return settled ? true : (0,evaluate_truth/* unsure */.Nf)(names);
}
/** Whether a text is an ARN: six fields, the first `arn`. An unknown of it may bring what is missing. */
function isArn(text, symbols) {
    const shape = [...(0,glob/* literal */.eu)('arn:'), ...new Array(FIELDS - 2).fill([glob/* STAR */.Vw, COLON]).flat(), glob/* STAR */.Vw];
    return (0,glob/* matches */.cK)(shape, (0,glob/* literal */.eu)(text), { symbols });
}
function everyField(wanted, given, symbols) {
    if (wanted.length < FIELDS || given.length < FIELDS)
        return false;
    return (0,evaluate_truth/* every */.Si)(wanted.keys(), (i) => (0,glob/* matches */.cK)(wanted[i], given[i], { symbols }));
}
function alignedUnknowns(wanted, given) {
    return given
        .slice(0, FIELDS - 1)
        .every((field, i) => !field.some(glob/* isUnknown */.t8) || identical(field, wanted[i] ?? []));
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

// EXTERNAL MODULE: ./build/src/logic/evaluate/decimal.js
var decimal = __webpack_require__(5580);
// EXTERNAL MODULE: ./build/src/logic/evaluate/instant.js
var instant = __webpack_require__(3978);
;// CONCATENATED MODULE: ./build/src/logic/evaluate/operator.js






const string = { variables: true, negated: false };
const equals = {
    ...string,
    wild: false,
    meets: (policy, request, symbols) => (0,glob/* same */.FB)(policy, (0,glob/* literal */.eu)(request), { symbols }),
};
const equalsIgnoreCase = {
    ...string,
    wild: false,
    meets: (policy, request, symbols) => (0,glob/* same */.FB)(lowerCased(policy), (0,glob/* literal */.eu)(request.toLowerCase()), { symbols, fold: true }),
};
const like = {
    ...string,
    wild: true,
    meets: (policy, request, symbols) => (0,glob/* matches */.cK)(policy, (0,glob/* literal */.eu)(request), { symbols }),
};
const arn = {
    ...string,
    wild: true,
    meets: arnLike,
    refuses: (request, symbols) => (0,evaluate_truth/* not */.AU)(isArn(request, symbols)),
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
const operator_address = plain(address/* inRange */.r);
/** Every operator but `Null`, which asks about presence only. */
const COMPARISONS = {
    StringEquals: equals,
    StringNotEquals: negated(equals),
    StringEqualsIgnoreCase: equalsIgnoreCase,
    StringNotEqualsIgnoreCase: negated(equalsIgnoreCase),
    StringLike: like,
    StringNotLike: negated(like),
    NumericEquals: ordered(decimal/* readDecimal */.e, (order) => order === 0),
    NumericNotEquals: negated(ordered(decimal/* readDecimal */.e, (order) => order === 0)),
    NumericLessThan: ordered(decimal/* readDecimal */.e, (order) => order < 0),
    NumericLessThanEquals: ordered(decimal/* readDecimal */.e, (order) => order <= 0),
    NumericGreaterThan: ordered(decimal/* readDecimal */.e, (order) => order > 0),
    NumericGreaterThanEquals: ordered(decimal/* readDecimal */.e, (order) => order >= 0),
    DateEquals: ordered(instant/* readInstant */.W, (order) => order === 0),
    DateNotEquals: negated(ordered(instant/* readInstant */.W, (order) => order === 0)),
    DateLessThan: ordered(instant/* readInstant */.W, (order) => order < 0),
    DateLessThanEquals: ordered(instant/* readInstant */.W, (order) => order <= 0),
    DateGreaterThan: ordered(instant/* readInstant */.W, (order) => order > 0),
    DateGreaterThanEquals: ordered(instant/* readInstant */.W, (order) => order >= 0),
    Bool: bool,
    BinaryEquals: binary,
    IpAddress: operator_address,
    NotIpAddress: negated(operator_address),
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
        return wanted !== undefined && given !== undefined && holds((0,decimal/* compareDecimals */.Y)(given, wanted));
    });
}
/** A comparison of typed values: no wildcards, no variables; what an unknown reads as is open. */
function plain(holds) {
    return {
        negated: false,
        wild: false,
        variables: false,
        meets: (policy, request, symbols) => {
            const names = (0,glob/* namesIn */.wX)([...policy, ...(0,glob/* literal */.eu)(request)], symbols);
            return names.length > 0 ? (0,evaluate_truth/* unsure */.Nf)(names) : holds((0,glob/* textOf */.b6)(policy), request);
        },
    };
}
function lowerCased(text) {
    return (0,glob/* literal */.eu)(String.fromCharCode(...text).toLowerCase());
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
    const own = (part) => (wild ? (0,glob/* literal */.eu)(part).map(glob/* wildcard */.XQ) : (0,glob/* literal */.eu)(part));
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
        // An unknown stands for an ARN, or for enough of one.
        seen += (0,glob/* literal */.eu)(before).some(glob/* isUnknown */.t8) ? colons : count(before, ':');
        at = end + 1;
        if (seen < colons) {
            parts.push(own(text.slice(start, at)));
            continue;
        }
        const value = variableValue(text.slice(start + 2, end), facts);
        if (typeof value !== 'string')
            return value;
        parts.push((0,glob/* literal */.eu)(value));
    }
    return { kind: 'text', units: parts.flat() };
}
function variableValue(body, facts) {
    if (body === '*' || body === '?' || body === '$')
        return body;
    const [key, fallback] = splitDefault(body);
    if ((0,glob/* literal */.eu)(key).some(glob/* isUnknown */.t8)) {
        return { kind: 'unsure', truth: (0,evaluate_truth/* unsure */.Nf)((0,glob/* namesIn */.wX)((0,glob/* literal */.eu)(key), facts.symbols)) };
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
    return qualifier === 'ForAllValues' ? (0,evaluate_truth/* every */.Si)(set, test) : (0,evaluate_truth/* some */.zN)(set, test);
}
/** C3, C4, C6 and, for a key without values, G11. Measured: `ForAnyValue` is false also where `IfExists` follows. */
function missingHolds({ ifExists, qualifier, values }, { negated }) {
    if (qualifier === 'ForAnyValue')
        return false;
    if (ifExists || qualifier === 'ForAllValues')
        return true;
    if (values.length === 0)
        return false;
    return negated;
}
/** C7: one value of the request against all values of the policy, any of which suffices (C1). */
function valueHolds(one, { values }, comparison, version, facts) {
    const refused = comparison.refuses?.(one, facts.symbols) ?? false;
    if (refused === true)
        return false;
    const met = (0,evaluate_truth/* some */.zN)(values, (value) => {
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
    return comparison.negated ? (0,evaluate_truth/* and */.Uo)((0,evaluate_truth/* not */.AU)(met), (0,evaluate_truth/* not */.AU)(refused)) : met;
}
/** C5: asks about presence alone; an empty text is present. */
function nullHolds({ key, qualifier, values }, facts) {
    if (qualifier !== undefined)
        return qualifier === 'ForAllValues';
    const absent = facts.value(key) === undefined;
    return (0,evaluate_truth/* some */.zN)(values, (value) => {
        const text = facts.symbols.encode(value);
        const names = (0,glob/* namesIn */.wX)((0,glob/* literal */.eu)(text), facts.symbols);
        return names.length > 0 ? (0,evaluate_truth/* unsure */.Nf)(names) : text.toLowerCase() === String(absent);
    });
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/statement.js






/** Reads one statement against the request, whatever its effect. */
function readStatement(statement, where, facts) {
    const parts = [
        () => actionHolds(statement, facts),
        () => resourceHolds(statement, where, facts),
        () => conditionsHold(statement, where.document, facts),
        // Of a statement that may be another altogether nothing is certain.
        () => (0,evaluate_truth/* not */.AU)(holeOf(statement, 'Statement')),
    ];
    const applies = (0,evaluate_truth/* every */.Si)(parts, (part) => part());
    return { statement, applies, naming: whom(statement, where.type, facts) };
}
/** Unsure where the statement has a hole in that part, otherwise false. */
function holeOf(statement, part) {
    const reasons = statement.holes.filter((hole) => hole.part === part).map((hole) => hole.reason);
    return reasons.length > 0 ? (0,evaluate_truth/* unsure */.Nf)(reasons) : false;
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
        return { ...read, everyone: (0,evaluate_truth/* and */.Uo)(read.everyone, hole) };
    return {
        everyone: (0,evaluate_truth.or)(read.everyone, hole),
        account: (0,evaluate_truth.or)(read.account, hole),
        role: (0,evaluate_truth.or)(read.role, hole),
        self: (0,evaluate_truth.or)(read.self, hole),
    };
}
/**
 * Whether a list takes the request in; a hole stands beside the values listed.
 * `Action: []` and `Resource: []` take in nothing (G11); a `Not…` without
 * values leaves nothing out.
 */
function listHolds(list, hole, facts, test) {
    const listed = (0,evaluate_truth.or)((0,evaluate_truth/* some */.zN)(list.values, (value) => test(facts.symbols.encode(value))), hole);
    return list.not ? (0,evaluate_truth/* not */.AU)(listed) : listed;
}
/** M1, M2. */
function actionHolds(statement, facts) {
    const action = (0,glob/* literal */.eu)(facts.action);
    return listHolds(statement.action, holeOf(statement, 'Action'), facts, (value) => (0,glob/* matches */.cK)((0,glob/* glob */.TI)(value.toLowerCase()), action, { symbols: facts.symbols, fold: true }));
}
/** M3: one glob over the whole ARN. A trust policy speaks of its role, and has no such element (M10). */
function resourceHolds(statement, { type, document }, facts) {
    if (type === 'trust')
        return true;
    const hole = holeOf(statement, 'Resource');
    if (!statement.resource)
        return hole;
    const resource = (0,glob/* literal */.eu)(facts.resource);
    return listHolds(statement.resource, hole, facts, (value) => {
        const filled = fill(value, { version: document.version, facts, wild: true, colons: RESOURCE_COLONS });
        // M8: the value matches no resource.
        if (filled.kind === 'unresolved')
            return false;
        if (filled.kind === 'unsure')
            return filled.truth;
        return COMPLETING.has(type)
            ? completedMatches(filled.units, resource, facts)
            : (0,glob/* matches */.cK)(filled.units, resource, facts);
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
    if (missing <= 0 || !startsWithArn(pattern) || pattern.at(-1) === glob/* STAR */.Vw)
        return (0,glob/* matches */.cK)(pattern, resource, facts);
    const completed = [...pattern];
    for (let i = 0; i < missing; i++)
        completed.push(statement_COLON, glob/* STAR */.Vw);
    const asIs = (0,glob/* matches */.cK)(pattern, resource, facts);
    const full = (0,glob/* matches */.cK)(completed, resource, facts);
    // An unknown may hold the colons that seem to be missing.
    if (asIs === full || !pattern.some(glob/* isUnknown */.t8))
        return full;
    return (0,evaluate_truth/* unsure */.Nf)((0,glob/* namesIn */.wX)(pattern, facts.symbols));
}
const statement_COLON = 0x3a;
function startsWithArn(pattern) {
    return (0,glob/* literal */.eu)('arn:').every((unit, i) => pattern[i] === unit);
}
/** C1; a hole may add any further constraint. */
function conditionsHold(statement, { version }, facts) {
    const written = (0,evaluate_truth/* every */.Si)(statement.conditions, (condition) => openConditionHolds(condition, version, facts));
    return (0,evaluate_truth/* and */.Uo)(written, (0,evaluate_truth/* not */.AU)(holeOf(statement, 'Condition')));
}
/**
 * Values that were not read are alternatives: any of them may meet a test, or
 * fail a negated one (C1, C7). A missing key is met or not whatever they are.
 */
function openConditionHolds(condition, version, facts) {
    const read = conditionHolds(condition, version, facts);
    if (condition.open === undefined)
        return read;
    const unread = (0,evaluate_truth/* unsure */.Nf)([condition.open.reason]);
    const { operator, key, values } = condition;
    if (operator === 'Null')
        return (0,evaluate_truth.or)(read, unread);
    const { negated } = COMPARISONS[operator];
    if (negated && values.length === 0)
        return unread;
    if (facts.value(key) === undefined)
        return read;
    return negated ? (0,evaluate_truth/* and */.Uo)(read, unread) : (0,evaluate_truth.or)(read, unread);
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate/vote.js



const YES = { truth: true, statements: [] };
const NO = { truth: false, statements: [] };
/** All must hold; the statements of each were needed. */
function vote_all(...votes) {
    const truth = (0,evaluate_truth/* every */.Si)(votes, (vote) => vote.truth);
    return { truth, statements: truth === false ? [] : joined(votes) };
}
/** One must hold; the statements of those that do count, or, where none surely does, of those that may. */
function any(...votes) {
    const truth = (0,evaluate_truth/* some */.zN)(votes, (vote) => vote.truth);
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
    const readings = document.statements.map((statement) => readStatement(statement, { type, document }, facts));
    const vote = (reading, truth) => ({
        truth,
        statements: truth === false ? [] : [{ type, document, statement: reading.statement }],
    });
    const holes = {
        truth: document.holes.length > 0 ? (0,evaluate_truth/* unsure */.Nf)(document.holes.map((hole) => hole.reason)) : false,
        statements: [],
    };
    const deny = readings.map((reading) => vote(reading, (0,evaluate_truth/* and */.Uo)(reading.applies, denied(reading, bounded), effectIs('Deny', reading))));
    const allow = (grade) => any(...readings.map((reading) => vote(reading, (0,evaluate_truth/* and */.Uo)(reading.applies, reading.naming[grade], effectIs('Allow', reading)))), holes);
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
    return bounded && statement.principal?.not ? true : named(naming);
}
/** A statement whose `Effect` is unknown may be either. */
function effectIs(effect, { statement }) {
    if (statement.effect !== undefined)
        return statement.effect === effect;
    const reasons = statement.holes.filter((hole) => hole.part === 'Effect').map((hole) => hole.reason);
    return (0,evaluate_truth/* unsure */.Nf)(reasons.length > 0 ? reasons : ['the effect of a statement is not known']);
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
    return (0,evaluate_caller/* isMember */.NB)(caller) && caller.kind !== 'root' && !caller.serviceLinked ? caller : undefined;
}
/** E2: SCPs bind principals of accounts, root users included, but not service-linked roles. */
function bindsCaller({ caller }) {
    return (0,evaluate_caller/* isMember */.NB)(caller) && !caller.serviceLinked;
}
/** E3: RCPs bind whoever calls, but for service-linked roles and `kms:RetireGrant`. */
function bindsResource({ caller, action }) {
    return !((0,evaluate_caller/* isMember */.NB)(caller) && caller.serviceLinked) && action !== 'kms:retiregrant';
}
/** E1: any applicable Deny. */
function deniesOf({ identity = [], boundary, session, scp, rcp, resource }) {
    return [...rcp, ...scp, resource, ...identity, boundary, session]
        .filter((one) => one !== undefined)
        .map((one) => one.deny);
}
function allowOf(surveys, facts) {
    const { caller } = facts;
    if (!(0,evaluate_caller/* isMember */.NB)(caller) || caller.serviceLinked)
        return outsideAccounts(surveys, facts);
    const scp = vote_all(...surveys.scp.map(allowed));
    const same = (0,evaluate_caller/* inAccount */.jh)(caller, facts.resourceAccount, facts.symbols);
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
    return { truth: (0,evaluate_truth/* unsure */.Nf)([...because, ...open]), statements: either.statements };
}

// EXTERNAL MODULE: ./build/src/logic/symbols.js
var logic_symbols = __webpack_require__(2042);
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
function factsOf(documents, request, options) {
    const symbols = options.symbols ?? new logic_symbols/* SymbolTable */.Xy();
    const encoded = options.symbols ? request : encodeRequest(request, documents, symbols);
    return new facts/* RequestFacts */.F(encoded, symbols, options.typeOf);
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

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isRange),
/* harmony export */   r: () => (/* binding */ inRange)
/* harmony export */ });
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
/** Whether the text is an address or a CIDR range. */
function isRange(text) {
    return readRange(text) !== undefined;
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
    const halves = text.split('::').map((half, i, { length }) => readGroups(half, i === length - 1));
    const [head, tail] = halves;
    if (!head || halves.length > 2 || (halves.length === 2 && !tail))
        return undefined;
    const given = head.length + (tail?.length ?? 0);
    if (tail ? given > 7 : given !== 8)
        return undefined;
    const groups = [...head, ...new Array(8 - given).fill(0n), ...(tail ?? [])];
    return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}
/** Groups of sixteen bits; the last of an address may be written as an IPv4 address. */
function readGroups(text, atEnd) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [i, part] of parts.entries()) {
        const v4 = atEnd && i === parts.length - 1 && part.includes('.') ? readV4(part) : undefined;
        if (v4 !== undefined)
            groups.push(v4 >> 16n, v4 & 0xffffn);
        else if (/^[0-9A-Fa-f]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return groups;
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   jh: () => (/* binding */ inAccount),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6357);
/* harmony import */ var _truth__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4066);



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
    if ((0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(principal).some(_glob__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t8))
        return ofUnknown(principal, symbols);
    if (FEDERATED_NAMES.has(principal))
        return { kind: 'provider', text: principal };
    if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal))
        return { kind: 'service', text: principal };
    if (/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+(\/.*)?$/.test(principal))
        return { kind: 'provider', text: principal };
    throw new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The request's principal ${JSON.stringify(principal)} is neither the ARN of a role, session, user, federated user, root or provider, nor an account ID, a service name or "*". Write it in full, such as arn:aws:iam::111122223333:role/vendor.`);
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
    if (type === 'user' && account === 'cloudfront')
        return { kind: 'canonical', text };
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
        return (0,_truth__WEBPACK_IMPORTED_MODULE_2__/* .unsure */ .Nf)((0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)((0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(caller.text), symbols));
    return (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)((0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(caller.account), (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(account), { symbols });
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareDecimals),
/* harmony export */   e: () => (/* binding */ readDecimal)
/* harmony export */ });
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


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RequestFacts)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _caller__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1100);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6357);



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
        this.caller = (0,_caller__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(request.principal, symbols);
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
        return value !== undefined && (0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)((0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(given), (0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value), { symbols: this.symbols }) !== false;
    }
    contradiction(key, given, { value, expected }) {
        const says = `The context says ${key} is ${JSON.stringify(given)}, but the principal`;
        if (expected)
            return new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${says} ${expected}.`);
        return new _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(value === undefined
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
    if ((0,_caller__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(caller)) {
        keys.push(['aws:PrincipalIsAWSService', { value: 'false' }], ...memberKeys(caller));
    }
    else if (service)
        keys.push(['aws:PrincipalIsAWSService', { value: 'true' }], ['aws:username', NEVER]);
    else if (caller.kind === 'anonymous') {
        keys.push(['aws:PrincipalArn', NEVER], ['aws:PrincipalIsAWSService', NEVER], ['aws:PrincipalType', { value: 'Anonymous' }], ['aws:PrincipalAccount', { value: 'anonymous' }], ['aws:userid', { value: 'anonymous' }], ['aws:username', NEVER]);
    }
    else {
        // A token of a provider is no signature (P8).
        const signed = caller.kind === 'canonical' ? { value: 'false' } : NEVER;
        keys.push(['aws:username', NEVER], ['aws:PrincipalIsAWSService', signed]);
    }
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


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2042);
/* harmony import */ var _truth__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);


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
    return meet(widest, spread(text, { symbols, fold })) ? (0,_truth__WEBPACK_IMPORTED_MODULE_0__/* .unsure */ .Nf)(names) : false;
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
    return meet(spread(left, { symbols, fold }), spread(right, { symbols, fold })) ? (0,_truth__WEBPACK_IMPORTED_MODULE_0__/* .unsure */ .Nf)(names) : false;
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
    return (0,_symbols__WEBPACK_IMPORTED_MODULE_1__/* .isSymbolCode */ .A1)(unit);
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


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInstant)
/* harmony export */ });
/* harmony import */ var _decimal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5580);

const ISO = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<zone>[Zz]|[+-]\d\d:?\d\d)?)?)?$/;
/**
 * C12: the W3C's forms of ISO 8601 (a date alone is midnight UTC, a time
 * without zone is read as UTC) or epoch seconds, as seconds since 1970;
 * `undefined` for text that is no date. Digits alone are epoch seconds.
 */
function readInstant(text) {
    if (/^-?\d+(\.\d+)?$/.test(text))
        return (0,_decimal__WEBPACK_IMPORTED_MODULE_0__/* .readDecimal */ .e)(text);
    const parts = ISO.exec(text)?.groups;
    if (!parts)
        return undefined;
    const { year, month, day = '01', hour = '00', minute = '00', second = '00', fraction = '', zone } = parts;
    // Not `Date.UTC`, to which the years 0 to 99 are of the twentieth century.
    const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const utc = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
    const offset = offsetOf(zone);
    if (offset === undefined)
        return undefined;
    // Date rolls 30 February over into March: such a date is none.
    if (new Date(utc).toISOString().slice(0, 19) !== `${year}-${month}-${day}T${hour}:${minute}:${second}`) {
        return undefined;
    }
    const nanoseconds = BigInt(utc / 1000 - offset) * 1000000000n + BigInt(fraction.padEnd(9, '0'));
    return (0,_decimal__WEBPACK_IMPORTED_MODULE_0__/* .readDecimal */ .e)(`${nanoseconds}e-9`);
}
/** Seconds that a zone is ahead of UTC; `undefined` if there is none such. */
function offsetOf(zone) {
    if (zone === undefined || zone === 'Z' || zone === 'z')
        return 0;
    const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Nf: () => (/* binding */ unsure),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   or: () => (/* binding */ or),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
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
function and(...truths) {
    return every(truths, (truth) => truth);
}
function or(...truths) {
    return some(truths, (truth) => truth);
}


/***/ }),

/***/ 2042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ isSymbolCode),
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   HU: () => (/* binding */ splitAtSymbols),
/* harmony export */   NK: () => (/* binding */ TooManyUnknowns),
/* harmony export */   Xy: () => (/* binding */ SymbolTable),
/* harmony export */   hC: () => (/* binding */ holdsSymbol)
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
    /** Whether an unknown of this name was encoded. */
    knows(name) {
        return this.unitOf.has(name);
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
const SYMBOL = /([\uE000-\uF8FF])/;
/** Whether a code unit stands for an unknown. */
function isSymbol(unit) {
    return isSymbolCode(unit.charCodeAt(0));
}
/** {@link isSymbol} of a code unit's number. */
function isSymbolCode(code) {
    return code >= FIRST && code <= LAST;
}
/** Whether an unknown is a part of the text. */
function holdsSymbol(text) {
    return SYMBOL.test(text);
}
/** The text cut so that every unknown is a piece of its own. */
function splitAtSymbols(text) {
    return text.split(SYMBOL).filter((piece) => piece !== '');
}
function plain(text) {
    if (!holdsSymbol(text))
        return text;
    return splitAtSymbols(text)
        .map((piece) => (isSymbol(piece) ? '\uFFFD' : piece))
        .join('');
}


/***/ })

};
;