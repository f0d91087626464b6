"use strict";
exports.id = 211;
exports.ids = [211];
exports.modules = {

/***/ 6913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UI: () => (/* binding */ Attempt),
  SF: () => (/* binding */ MOST_STEPS),
  ur: () => (/* binding */ namesSessions),
  Ez: () => (/* binding */ valuationsOf)
});

// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/logic/solver/language.js
var solver_language = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/logic/solver/points.js
var points = __webpack_require__(7700);
// EXTERNAL MODULE: ./build/src/logic/encode/template.js
var template = __webpack_require__(4498);
// EXTERNAL MODULE: ./build/src/logic/encode/tied-keys.js
var tied_keys = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/src/logic/encode/words.js
var encode_words = __webpack_require__(435);
// EXTERNAL MODULE: ./build/src/logic/encode/world.js + 3 modules
var encode_world = __webpack_require__(1259);
;// CONCATENATED MODULE: ./build/src/logic/encode/condition.js







/** The claim that one operator and key of a `Condition` block is met (C1–C16). */
function conditionClaim(encoder, condition, version) {
    const { open } = condition;
    return open === undefined
        ? listedClaim(encoder, condition, version)
        : openClaim(encoder, condition, version, open);
}
/**
 * Values that were not read are alternatives: they widen a test and narrow a
 * negated one (C1, C7). A missing key is met or not whatever they are.
 */
function openClaim(encoder, condition, version, open) {
    const { world } = encoder;
    const unread = encoder.hole(open);
    if (condition.operator === 'Null')
        return world.or([listedClaim(encoder, condition, version), unread]);
    const present = holderOf(encoder, condition).present();
    if (!NEGATED.has(condition.operator))
        return world.or([listedClaim(encoder, condition, version), world.and([present, unread])]);
    if (condition.values.length === 0)
        return unread;
    return world.and([listedClaim(encoder, condition, version), world.or([world.not(present), unread])]);
}
function listedClaim(encoder, condition, version) {
    const key = condition.key.toLowerCase();
    if (condition.operator === 'Null')
        return nullClaim(encoder, condition, key);
    const test = valueTest(encoder, condition, version);
    const dimension = tied_keys/* TIED_KEYS */.ch.has(key) ? undefined : encoder.dimensionOf(key);
    if (dimension?.multivalued)
        return setClaim(encoder, condition, test, dimension);
    return singleClaim(encoder, condition, test, holderOf(encoder, condition));
}
function holderOf(encoder, condition) {
    const key = condition.key.toLowerCase();
    const tied = tied_keys/* TIED_KEYS */.ch.get(key);
    if (tied)
        return tiedHolder(encoder.world, tied);
    const holder = key === 'aws:userid' ? userIdHolder : keyHolder;
    return holder(encoder.world, encoder.dimensionOf(key));
}
/**
 * Missing keys meet negated operators (C3), `IfExists` (C4) and `ForAllValues`
 * (C6), and never `ForAnyValue`. Of `ForAnyValue` with `IfExists` C4 says one
 * thing and C6 another, as do AWS's texts: measured was C6; a doubt remains.
 */
function absenceMeets(encoder, condition) {
    const { ifExists, operator, qualifier } = condition;
    if (qualifier === 'ForAnyValue') {
        if (!ifExists || encoder.exact)
            return encode_world/* NEVER */.tm;
        return encoder.world.unknown(condition, { kind: 'rule', rule: 'C4' });
    }
    if (ifExists || qualifier === 'ForAllValues')
        return encode_world/* ALWAYS */.qI;
    return qualifier === undefined && NEGATED.has(operator) ? encode_world/* ALWAYS */.qI : encode_world/* NEVER */.tm;
}
function singleClaim(encoder, condition, test, holder) {
    const { world } = encoder;
    const met = world.and([
        test.within ? holder.inside(test.within) : holder.present(),
        ...(test.without ? [world.not(holder.inside(test.without))] : []),
    ]);
    if (condition.values.length === 0)
        return emptyClaim(world, condition, holder);
    return world.or([world.and([world.not(holder.present()), absenceMeets(encoder, condition)]), met]);
}
/** A key with `[]`: met at most by a missing key (G11); whether a negated operator is then met at all is not settled (U). */
function emptyClaim(world, condition, holder) {
    if (condition.qualifier === 'ForAnyValue')
        return encode_world/* NEVER */.tm;
    if (condition.ifExists || condition.qualifier === 'ForAllValues')
        return world.not(holder.present());
    return encode_world/* NEVER */.tm;
}
function setClaim(encoder, condition, test, dimension) {
    const { world } = encoder;
    const absent = world.not(world.present(dimension));
    if (condition.values.length === 0)
        return emptyClaim(world, condition, keyHolder(world, dimension));
    if (condition.qualifier === 'ForAllValues') {
        // No value is outside what is asked (C6, C7).
        const faults = [
            ...(test.within ? [world.someOutside(dimension, bind(world, test.within))] : []),
            ...(test.without ? [world.someInside(dimension, bind(world, test.without))] : []),
        ];
        return world.not(world.or(faults));
    }
    const some = someMeets(world, dimension, test);
    const missing = world.and([absent, absenceMeets(encoder, condition)]);
    if (condition.qualifier === 'ForAnyValue')
        return world.or([missing, some]);
    // A plain operator on a set of values never matches, as far as is known (C8): a doubt remains.
    const doubt = encoder.exact ? encode_world/* NEVER */.tm : world.unknown(condition, { kind: 'rule', rule: 'C8' });
    return world.or([missing, world.and([some, doubt])]);
}
function someMeets(world, dimension, { within, without }) {
    if (!without)
        return within ? world.someInside(dimension, bind(world, within)) : world.present(dimension);
    if (!within)
        return world.someOutside(dimension, bind(world, without));
    if ('kind' in within || 'kind' in without)
        return encode_world/* NEVER */.tm;
    return world.someInside(dimension, world.less(within, without));
}
/** `Null` asks for absence ("true") or presence ("false") (C5). */
function nullClaim(encoder, condition, key) {
    if (condition.qualifier === 'ForAllValues')
        return encode_world/* ALWAYS */.qI;
    if (condition.qualifier === 'ForAnyValue')
        return encode_world/* NEVER */.tm;
    const { world } = encoder;
    const tied = tied_keys/* TIED_KEYS */.ch.get(key);
    const present = tied ? tied.present(world) : world.present(encoder.dimensionOf(key));
    return world.or(condition.values.map((value) => {
        const text = (0,policy_text/* known */.eO)(value)?.toLowerCase();
        if (text === 'true')
            return world.not(present);
        if (text === 'false')
            return present;
        return text === undefined
            ? world.unknown(value, { kind: 'hole', reason: 'the value of Null is unknown' })
            : encode_world/* NEVER */.tm;
    }));
}
function keyHolder(world, dimension) {
    return {
        present: () => world.present(dimension),
        inside: (set) => ('kind' in set ? world.inside(dimension, set) : world.insideWords(dimension, set)),
    };
}
/** The unique identifier of some callers is spelt by their name, as tied keys are; that of the others is free. */
function userIdHolder(world, dimension) {
    const own = keyHolder(world, dimension);
    const spelt = tiedHolder(world, tied_keys/* SPELT_ID */.xT);
    return {
        present: own.present,
        inside(set) {
            if ('kind' in set)
                return own.inside(set);
            const free = world.and([own.inside(set), world.not(tied_keys/* SPELT_ID */.xT.present(world))]);
            return world.or([free, spelt.inside(set)]);
        },
    };
}
function tiedHolder(world, tied) {
    return {
        present: () => tied.present(world),
        inside(set) {
            const words = 'kind' in set ? (wordsOn(set, tied) ?? (0,encode_words/* unsure */.Nf)(set.key)) : set;
            return world.and([tied.present(world), world.insideWords(world.principal, lifted(words, tied))]);
        },
    };
}
/** An account's digits are a number, too: those that are one of a few are words. */
function wordsOn(set, { numbered }) {
    const few = numbered && set.line === points/* NUMBERS */.du ? (0,points/* fewOf */.sZ)(set) : undefined;
    return (few && (0,encode_words/* exactly */.pV)((0,solver_language/* union */.KC)(few.flatMap((text) => numbered?.(text) ?? []).map((text) => (0,solver_language/* pattern */.T1)((0,solver_language/* literal */.eu)(text))))));
}
function lifted(words, tied) {
    const { may, must, reads, parts, rule } = words;
    if (parts) {
        const all = parts.map((part) => lifted(part, tied));
        return { may: tied.lift(may), must: tied.lift(must), parts: all };
    }
    if (may === must)
        return (0,encode_words/* exactly */.pV)(tied.lift(may));
    // What the key's few values leave of an unknown one need not spell it.
    const about = words.about ?? must.key;
    return { may: tied.lift(may), must: tied.lift(must), reads, about, rule };
}
function bind(world, set) {
    return 'kind' in set ? set : world.words(set);
}
const NEGATED = new Set([
    'StringNotEquals',
    'StringNotEqualsIgnoreCase',
    'StringNotLike',
    'NumericNotEquals',
    'DateNotEquals',
    'NotIpAddress',
    'ArnNotEquals',
    'ArnNotLike',
]);
function valueTest(encoder, condition, version) {
    const negate = NEGATED.has(condition.operator);
    const words = (reading) => (0,template/* wordsOfValues */.LL)(condition.values, reading, encoder.templates(version));
    const as = (set) => (negate ? { without: set } : { within: set });
    switch (condition.operator) {
        case 'StringEquals':
        case 'StringNotEquals':
            return as(words(LITERAL));
        case 'BinaryEquals':
            return as(binaryWords(encoder, condition));
        case 'StringEqualsIgnoreCase':
        case 'StringNotEqualsIgnoreCase':
            return as(words(CASELESS));
        case 'StringLike':
        case 'StringNotLike':
            return as(words(GLOB));
        case 'ArnEquals':
        case 'ArnLike':
            return as(words(encoder.exact ? ARN_PATTERN : ARN_PATTERN_OR_GLOB));
        case 'ArnNotEquals':
        case 'ArnNotLike':
            return {
                within: (0,encode_words/* exactly */.pV)(template/* ARN */.Ap),
                without: words(encoder.exact ? ARN_PATTERN : ARN_PATTERN_OR_ANYTHING),
            };
        case 'Bool':
            return boolTest(encoder, condition);
        case 'Null':
            return {};
        default:
            return as(pointsOf(encoder, condition.operator, condition));
    }
}
const LITERAL = { wildcards: false };
const CASELESS = { wildcards: false, ignoreCase: true };
const GLOB = { wildcards: true };
const ARN_PATTERN = { wildcards: true, shape: template/* arnFields */.VI, sureOfUnknown: template/* withinFields */.f };
/** A value of fewer than six fields matches nothing, as far as is known (C9): a doubt remains, of the whole text as a glob. */
const ARN_PATTERN_OR_GLOB = { ...ARN_PATTERN, misshapen: { rule: 'C9', may: (tokens) => tokens } };
/** …and whether a negated operator with such a value is ever met. */
const ARN_PATTERN_OR_ANYTHING = {
    ...ARN_PATTERN,
    misshapen: { rule: 'C9', may: () => [(0,solver_language/* many */._d)(solver_language/* ANY_CHAR */.GT)] },
};
const TRUE_WORD = (0,encode_words/* exactly */.pV)((0,solver_language/* union */.KC)([(0,solver_language/* pattern */.T1)((0,solver_language/* literal */.eu)('true', true))]));
/** Any request text but `true` is false (C13). */
function boolTest(encoder, condition) {
    const wanted = new Set(condition.values.map((value) => (0,policy_text/* known */.eO)(value)?.toLowerCase()));
    if (wanted.has(undefined))
        return { within: unknownTest(encoder, condition) };
    if (wanted.has('true'))
        return wanted.has('false') ? { within: (0,encode_words/* exactly */.pV)(solver_language/* EVERYTHING */.Qz) } : { within: TRUE_WORD };
    return wanted.has('false') ? { without: TRUE_WORD } : { within: encode_words/* NO_WORD */.PO };
}
/** Base64 of the same bytes; text that is none meets nothing (C14). */
function binaryWords(encoder, condition) {
    const { values } = condition;
    const texts = values.map(policy_text/* known */.eO).filter((value) => value !== undefined);
    if (texts.length < values.length)
        return unknownTest(encoder, condition);
    const spelt = texts.filter((text) => /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0);
    return (0,encode_words/* exactly */.pV)((0,solver_language/* union */.KC)(spelt.flatMap(spellingsOf).map((text) => (0,solver_language/* pattern */.T1)((0,solver_language/* literal */.eu)(text)))));
}
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The base64 texts of one text's bytes: bits before the padding that no byte takes up may be any. */
function spellingsOf(text) {
    const padding = text.length - text.replace(/=+$/, '').length;
    if (padding === 0)
        return [text];
    const at = text.length - padding - 1;
    const free = padding === 2 ? 16 : 4;
    const first = BASE64.indexOf(text[at]);
    return [...BASE64.slice(first - (first % free)).slice(0, free)].map((last) => text.slice(0, at) + last + '='.repeat(padding));
}
/** What a typed operator asks where a value of the policy's is unknown: nobody can tell, but the same each time. */
function unknownTest({ world }, { operator, values }) {
    return (0,encode_words/* unsure */.Nf)([operator, ...values.map((value) => world.symbols.encode(value)).sort()].join('\u0000'));
}
function pointsOf(encoder, operator, condition) {
    const values = condition.values.map(policy_text/* known */.eO).filter((value) => value !== undefined);
    if (values.length < condition.values.length)
        return unknownTest(encoder, condition);
    if (operator === 'IpAddress' || operator === 'NotIpAddress') {
        // Of what is no address, no rule says that it meets nothing: a doubt remains.
        if (!encoder.exact && !values.every(points/* isBlock */.WH))
            return { ...(0,encode_words/* unsure */.Nf)([operator, ...values].join('\u0000')), rule: 'C15' };
        return (0,points/* inBlocks */.Qf)(values);
    }
    const line = operator.startsWith('Date') ? points/* DATES */.gg : points/* NUMBERS */.du;
    return (0,points/* compared */.mU)(line, COMPARISONS[operator], values);
}
const COMPARISONS = {
    NumericEquals: 'Equals',
    NumericNotEquals: 'Equals',
    NumericLessThan: 'LessThan',
    NumericLessThanEquals: 'LessThanEquals',
    NumericGreaterThan: 'GreaterThan',
    NumericGreaterThanEquals: 'GreaterThanEquals',
    DateEquals: 'Equals',
    DateNotEquals: 'Equals',
    DateLessThan: 'LessThan',
    DateLessThanEquals: 'LessThanEquals',
    DateGreaterThan: 'GreaterThan',
    DateGreaterThanEquals: 'GreaterThanEquals',
};

// EXTERNAL MODULE: ./build/src/logic/encode/principal-element.js
var principal_element = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/src/logic/encode/encoder.js




/** Turns policies into formulas over one request. */
class Encoder {
    world;
    keys;
    resolve;
    exact;
    given;
    denials = new Map();
    constructor(world, keys, resolve, 
    /** Follow one working model where AWS leaves a doubt, instead of leaving the answer open. */
    exact, 
    /** What the question gives a key as its one value. */
    given) {
        this.world = world;
        this.keys = keys;
        this.resolve = resolve;
        this.exact = exact;
        this.given = given;
    }
    dimensionOf(key) {
        const multivalued = this.keys.isMultivalued(key);
        return this.world.key(key, multivalued, () => this.given?.(key, multivalued));
    }
    /** What the statements of one effect take; one whose effect could not be read may have either. */
    statements(document, type, effect) {
        return document.statements
            .filter((statement) => statement.effect === effect || statement.effect === undefined)
            .map((statement) => this.statement(document, statement, type, effect));
    }
    /** The claim that one statement applies, however it names the caller. */
    applies(document, statement, type, effect, 
    /** Nobody is exempt by a `NotPrincipal`. */
    bounded = false) {
        const { caller, rest } = this.statement(document, statement, type, effect);
        if (bounded && statement.principal?.not)
            return rest;
        return this.world.and([this.world.or(Object.values(caller)), rest]);
    }
    statement(document, statement, type, effect) {
        return {
            ref: { type, document, statement },
            caller: this.caller(statement, type),
            rest: this.rest(statement, type, document.version, effect),
        };
    }
    /** The claim that whole statements which could not be read have that effect: some may allow what others do not deny. */
    unread(document, effect) {
        return this.world.or(document.holes.map((hole) => effect === 'Allow' ? this.hole(hole) : this.unknown(this.denialOf(hole), hole)));
    }
    /** What an unread statement denies, apart from what it allows. */
    denialOf(hole) {
        const denial = this.denials.get(hole) ?? {};
        this.denials.set(hole, denial);
        return denial;
    }
    /** Who a statement speaks of, apart by how it names them (E5). */
    caller(statement, type) {
        const { world } = this;
        const element = statement.principal;
        const holes = this.holesOf(statement, 'Principal');
        const nobody = { everyone: encode_world/* NEVER */.tm, account: encode_world/* NEVER */.tm, role: encode_world/* NEVER */.tm, exact: encode_world/* NEVER */.tm };
        if (!element) {
            const unread = holes.length > 0 ? world.or(holes) : RESOURCE_BASED.has(type) ? encode_world/* NEVER */.tm : encode_world/* ALWAYS */.qI;
            return { ...nobody, everyone: unread };
        }
        if (element.not) {
            return { ...nobody, everyone: world.and([(0,principal_element/* notPrincipalClaim */.C_)(world, element, this.exact), ...holes]) };
        }
        const named = (naming) => world.or(element.values
            .filter((value) => (0,principal_element/* namingOf */.aI)(value, world.symbols) === naming)
            .map((value) => (0,principal_element/* valueClaim */.E_)(world, value)));
        return {
            everyone: world.or([named('everyone'), ...holes]),
            account: named('account'),
            role: named('role'),
            exact: named('exact'),
        };
    }
    rest(statement, type, version, effect) {
        const { action, resource } = statement;
        const resources = type === 'trust'
            ? encode_world/* ALWAYS */.qI
            : resource
                ? this.list(resource, this.resourceReading(type), version, this.world.resource)
                : encode_world/* NEVER */.tm;
        return this.world.and([
            this.beside(action.not, this.list(action, ACTIONS, version, this.world.action), statement, 'Action'),
            this.beside(resource?.not ?? false, resources, statement, 'Resource'),
            ...statement.conditions.map((condition) => conditionClaim(this, condition, version)),
            ...this.holesOf(statement, 'Condition'),
            ...this.holesOf(statement, 'Statement'),
            ...(statement.effect === undefined ? [this.effectIs(statement, effect)] : []),
        ]);
    }
    /** What is listed, with what may stand beside it unread. */
    beside(not, listed, statement, part) {
        const holes = this.holesOf(statement, part);
        return not ? this.world.and([listed, ...holes]) : this.world.or([listed, ...holes]);
    }
    holesOf(statement, part) {
        return statement.holes.filter((hole) => hole.part === part).map((hole) => this.hole(hole));
    }
    /** `Action`, `Resource` and their `Not` forms (M1–M6). */
    list(element, reading, version, dimension) {
        const { world } = this;
        // Variables have no place in actions (M7).
        const templates = this.templates(dimension === world.action ? '2008-10-17' : version);
        const inside = world.insideWords(dimension, (0,template/* wordsOfValues */.LL)(element.values, reading, templates));
        return element.not ? world.not(inside) : inside;
    }
    /** How the text of a policy of some version is read in this question. */
    templates(version) {
        const { symbols, budget } = this.world;
        return { symbols, version, resolve: this.resolve, budget };
    }
    resourceReading(type) {
        const completed = IDENTITY_LIKE.has(type);
        if (this.exact)
            return completed ? COMPLETED : GLOBS;
        return completed ? COMPLETED_IN_DOUBT : GLOBS_IN_DOUBT;
    }
    /** An effect that could not be read is one of the two. */
    effectIs(statement, effect) {
        const hole = statement.holes.find(({ part }) => part === 'Effect');
        const reason = hole?.reason ?? 'the effect of a statement is not known';
        const allows = this.world.unknown(statement, { kind: 'hole', reason });
        return effect === 'Allow' ? allows : this.world.not(allows);
    }
    /** Whether what was not read is such that the claim about it holds. */
    hole(hole) {
        return this.unknown(hole, hole);
    }
    unknown(thing, { reason }) {
        return this.world.unknown(thing, { kind: 'hole', reason });
    }
}
const ACTIONS = { wildcards: true, ignoreCase: true };
/** Variables stand behind the fifth colon (M7). */
const RESOURCES = { wildcards: true, colons: 5 };
const GLOBS = RESOURCES;
const GLOBS_IN_DOUBT = { ...RESOURCES, sure: template/* segmentBound */.ki };
const COMPLETED = { ...RESOURCES, shape: template/* completeArn */.fd };
const COMPLETED_IN_DOUBT = {
    ...RESOURCES,
    shape: template/* completeArn */.fd,
    sure: (tokens) => (0,template/* segmentBound */.ki)((0,template/* completeArn */.fd)(tokens)),
};
const RESOURCE_BASED = new Set(['trust', 'bucket', 'key', 'rcp']);
const IDENTITY_LIKE = new Set(['identity', 'boundary', 'scp']);

// EXTERNAL MODULE: ./build/src/logic/solver/search.js
var search = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/src/logic/symbols.js
var logic_symbols = __webpack_require__(2042);
;// CONCATENATED MODULE: ./build/src/logic/encode/relate-unknowns.js



/** Patterns on unknowns that are compared pair by pair: enough for any policy that is no attack. */
const MOST_RELATED = 24;
/**
 * Tells a world what patterns on the same unknowns have to do with each other,
 * whatever the unknowns are: one within another as they are spelt is so for
 * every value, and so are patterns apart that only part after the same beginning.
 */
function relateUnknowns(world, budget) {
    const doubts = [...world.doubts]
        .flatMap(([variable, doubt]) => 
    // Of several values each may be in another set, or outside it.
    doubt.kind === 'value' && doubt.set.symbols.length > 0 && !doubt.dimension.multivalued
        ? [{ variable, ...doubt }]
        : [])
        .slice(0, MOST_RELATED);
    for (const one of doubts) {
        for (const other of [...doubts, ...world.named]) {
            if (one === other || one.dimension !== other.dimension)
                continue;
            if (!one.set.symbols.some((unit) => other.set.symbols.includes(unit)))
                continue;
            // What may match more than its own text is within nothing that may not.
            if (one.set.reads !== undefined && one.set.reads !== other.set.reads)
                continue;
            // C9: no ARN operator matches what is no ARN.
            if (other.set.reads === 'arns' && one.set.reads !== 'arns' && !holdsArns(world, one))
                continue;
            if (!(0,search/* shortestWord */.L)([one.set.must], [other.set.must], one.set.symbols, budget).found) {
                world.sat.addClause([-one.variable, other.variable]);
            }
            if (one.variable < other.variable && partAfterSameStart(world, one.set, other.set, budget)) {
                world.sat.addClause([-one.variable, -other.variable]);
            }
        }
    }
}
/** Whether a set has ARNs alone, whatever its unknowns are: callers, or text with the colons of one before any unknown. */
function holdsArns(world, { dimension, set }) {
    if (dimension === world.principal)
        return true;
    return (set.language?.patterns ?? []).every(({ tokens }) => {
        const start = tokens.findIndex((token) => token.star || (0,logic_symbols/* isSymbol */.Bm)(token.of.named));
        const text = tokens.slice(0, start < 0 ? tokens.length : start).map((token) => token.of.named);
        const shape = world.symbols.unknown(tokens[start]?.of.named ?? '')?.shape ?? '';
        return /^arn:(?:[^:]*:){4}/.test(text.join('') + shape);
    });
}
/** Whether two patterns start alike, all unknowns and no wildcard within that start, and what follows shares no text. */
function partAfterSameStart(world, a, b, budget) {
    const wild = [a, b].some(({ reads }) => reads !== undefined && reads !== 'caseless');
    if (wild && a.symbols.some((unit) => mayBringWildcards(world, unit)))
        return false;
    const [one, other] = [restOf(a), restOf(b)];
    if (!one || !other || one.start !== other.start)
        return false;
    const automaton = (tokens) => world.sets.automaton((0,solver_language/* union */.KC)([(0,solver_language/* pattern */.T1)(tokens)]), 'must');
    return !(0,search/* shortestWord */.L)([automaton(one.rest), automaton(other.rest)], [], [], budget).found;
}
/** Text of which nothing is known; what has a shape is some resource's name or ARN. */
function mayBringWildcards({ symbols }, unit) {
    return symbols.unknown(unit)?.shape === undefined;
}
/** A set of one pattern, parted after its last unknown; `undefined` where a wildcard stands before that. */
function restOf({ language }) {
    const [only, ...more] = language?.patterns ?? [];
    if (!only || more.length > 0)
        return undefined;
    const last = only.tokens.findLastIndex((token) => (0,logic_symbols/* isSymbol */.Bm)(token.of.named));
    const head = only.tokens.slice(0, last + 1);
    if (head.some((token) => token.star || token.of.named.length !== 1))
        return undefined;
    return { start: head.map((token) => token.of.named).join(''), rest: only.tokens.slice(last + 1) };
}

// EXTERNAL MODULE: ./build/src/logic/encode/principal.js
var principal = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/src/logic/encode/principal-text.js
var principal_text = __webpack_require__(7414);
;// CONCATENATED MODULE: ./build/src/logic/encode/role-names.js



/**
 * A role's name is unique in its account, whatever its path: a session of a
 * role by that name is a session of the role that policies name by its ARN.
 */
function assertRoleNames(world, roles) {
    const byName = new Map();
    for (const arn of roles.filter(principal_text/* isRole */.tm)) {
        byName.set(nameOfRole(arn), [...(byName.get(nameOfRole(arn)) ?? []), arn]);
    }
    for (const [name, arns] of byName) {
        const [head, role] = name.split('|');
        const named = (0,solver_language/* union */.KC)([(0,principal/* row */.nM)(`${head}${role}|`, (0,solver_language/* many */._d)(principal/* SESSION */.fW)), (0,principal/* row */.nM)(head, principal/* PATH */.gI, `/${role}|`, (0,solver_language/* many */._d)(principal/* SESSION */.fW))]);
        const exact = (0,solver_language/* union */.KC)(arns.map((arn) => (0,principal/* row */.nM)(`${arn}|`, (0,solver_language/* many */._d)(principal/* SESSION */.fW))));
        world.assert(world.or([
            world.not(world.inside(world.principal, world.spelt(named))),
            world.inside(world.principal, world.spelt(exact)),
        ]));
    }
}
/** The start of a role's ARN up to its path, `|`, and its name. */
function nameOfRole(arn) {
    const start = arn.indexOf(':role/') + ':role/'.length;
    return `${arn.slice(0, start)}|${arn.slice(start).split('/').at(-1)}`;
}

// EXTERNAL MODULE: ./build/src/logic/solver/automaton.js
var automaton = __webpack_require__(2545);
// EXTERNAL MODULE: ./build/src/logic/witness.js
var witness = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/src/logic/attempt.js









/**
 * Work allowed for one question, in steps of the searches: about a second at
 * worst. Beyond it the answer is `unknown`, never a guess.
 */
const MOST_STEPS = 500_000;
/** One encoding of a question, asked for requests that make a claim hold. */
class Attempt {
    setup;
    trust;
    budget;
    valuation;
    world;
    encoder;
    related = false;
    constructor(setup, trust, budget, valuation = new Map()) {
        this.setup = setup;
        this.trust = trust;
        this.budget = budget;
        this.valuation = valuation;
        this.world = new encode_world/* World */.HK(setup.symbols, trust, budget);
        const { given } = setup;
        for (const part of ['action', 'resource', 'principal']) {
            const value = given?.[part];
            if (value !== undefined)
                this.world[part].fixed = { value };
        }
        this.encoder = new Encoder(this.world, setup.keys, (key) => this.resolve(key), setup.exact, given?.key);
        if (namesSessions(setup.survey))
            assertRoleNames(this.world, setup.survey.principals);
        if (trust === 'strict')
            for (const unit of setup.symbols.units())
                this.world.admit(unit);
        for (const [key, value] of valuation)
            this.fix(key, value);
        for (const [key, is] of setup.presence ?? []) {
            const present = this.present(key);
            this.world.assert(is ? present : this.world.not(present));
        }
    }
    /** Whether a request that keeps to all assertions exists. */
    satisfiable(...claims) {
        if (this.trust === 'relaxed' && !this.related)
            relateUnknowns(this.world, this.budget);
        this.related = true;
        for (const claim of claims)
            this.world.assert(claim);
        return this.world.sat.solve();
    }
    /** After {@link satisfiable}: the request found, its text encoded. */
    request(options) {
        const { spellings, booleans } = this.setup.survey;
        return (0,witness/* requestOf */.fo)(this.world, { ...options, spellings, booleans });
    }
    /** After {@link satisfiable}: the action in {@link request}. */
    action() {
        return (0,witness/* actionOf */.qj)(this.world);
    }
    /** After {@link satisfiable}: the word of the caller in {@link request}, if the policies ask who calls. */
    principal() {
        return (0,witness/* principalOf */.i6)(this.world);
    }
    /** Whether anything encoded rests on what nobody knows; if nothing does, a request found is a witness as it is. */
    get doubtful() {
        return this.world.doubts.size > 0;
    }
    /** After {@link satisfiable}: what the request found rests on that nobody knows. */
    because() {
        return this.becauseOf([...this.world.doubts]
            .filter(([variable]) => this.world.sat.value(variable) !== 0)
            .map(([, doubt]) => doubt)
            .filter((doubt) => doubt.kind !== 'value' || this.inDoubt(doubt)));
    }
    /** All that nobody knows of what was encoded. */
    allDoubts() {
        return this.becauseOf([...this.world.doubts.values()]);
    }
    becauseOf(doubts) {
        const holes = new Set();
        const names = new Set();
        const rules = new Set();
        for (const doubt of doubts) {
            if (doubt.kind === 'hole')
                holes.add(doubt.reason);
            else if (doubt.kind === 'rule')
                rules.add(doubt.rule);
            else {
                const { set, dimension } = doubt;
                const texts = [set.about ?? '', ...this.valuesOf(dimension)];
                const symbols = [...set.symbols, ...dimension.symbols, ...[...texts.join('')].filter(logic_symbols/* isSymbol */.Bm)];
                for (const unit of symbols)
                    names.add(this.setup.symbols.unknown(unit)?.unknown ?? unit);
                if (symbols.length === 0)
                    rules.add(set.rule ?? (dimension === this.world.principal ? 'P5' : 'M3'));
            }
        }
        if (holes.size > 0)
            return { kind: 'hole', reasons: [...holes].sort() };
        if (names.size > 0)
            return { kind: 'unknown-value', names: [...names].sort() };
        return rules.size > 0 ? { kind: 'uncertain-rule', rules: [...rules].sort() } : undefined;
    }
    valuesOf(dimension) {
        const value = this.world.valueOf(dimension);
        return typeof value === 'string' ? [value] : (value ?? []);
    }
    inDoubt({ set, dimension }) {
        return this.valuesOf(dimension).some((text) => (0,automaton/* recognises */.L8)(set.may, text, this.budget) && !(0,automaton/* recognises */.L8)(set.must, text, this.budget));
    }
    resolve(key) {
        if (!this.valuation.has(key))
            return this.setup.resolve(key);
        const value = this.valuation.get(key);
        return value === undefined ? { is: 'absent' } : { is: 'value', value };
    }
    present(key) {
        return tied_keys/* TIED_KEYS */.ch.get(key)?.present(this.world) ?? this.world.present(this.encoder.dimensionOf(key));
    }
    fix(key, value) {
        const { world } = this;
        const tied = tied_keys/* TIED_KEYS */.ch.get(key);
        const language = (0,solver_language/* union */.KC)(value === undefined ? [] : [(0,solver_language/* pattern */.T1)((0,solver_language/* literal */.eu)(value))]);
        if (tied) {
            const present = tied.present(world);
            world.assert(value === undefined
                ? world.not(present)
                : world.and([present, world.inside(world.principal, world.spelt(tied.lift(language)))]));
            return;
        }
        const dimension = this.encoder.dimensionOf(key);
        world.assert(value === undefined
            ? world.not(world.present(dimension))
            : world.inside(dimension, world.spelt(language)));
    }
}
/** Whether some principal is named as one session of a role. */
function namesSessions({ principals }) {
    return principals.some((arn) => arn.includes(':assumed-role/'));
}
/**
 * Values to try for policy variables that a request is free to choose: one
 * that nothing else names, none at all, and text that stands in the policies
 * or in the request that is possible if variables may be anything.
 */
function valuationsOf({ survey, resolve, keys }, possible) {
    const free = survey.variables.filter((key) => resolve(key).is === 'free' && !keys.isMultivalued(key));
    if (free.length === 0)
        return [new Map()];
    const fresh = free.map((key, index) => [key, freshValue(key, index, survey)]);
    return [
        new Map(fresh),
        // The identifier of a role's session is of another form than a user's.
        ...(free.includes(USER_ID) ? [new Map([...fresh, [USER_ID, 'AROAEXAMPLE:session']])] : []),
        new Map(free.map((key) => [key, undefined])),
        ...free.flatMap((key) => [...partsOf(possible), ...survey.fragments].map((value) => new Map([...fresh, [key, value]]))),
    ];
}
const USER_ID = 'aws:userid';
/** What stands between the separators of a request that may be the one: a variable's value in it, likely. */
function partsOf({ resource, context }) {
    const texts = [resource, ...Object.values(context).flat()];
    return [...new Set(texts.flatMap((text) => text.split(/[/:]/)))].filter((part) => part !== '').slice(-6);
}
function freshValue(key, index, survey) {
    if (key === 'aws:principalaccount')
        return '999999999999';
    if (key === 'aws:principalarn')
        return 'arn:aws:iam::999999999999:user/someone';
    if (key === 'aws:principaltype')
        return 'User';
    if (key === 'aws:principalisawsservice')
        return 'false';
    if (key === USER_ID)
        return `AIDAEXAMPLE${index}`;
    let value = `value-${index + 1}`;
    while (survey.fragments.some((fragment) => fragment.includes(value)))
        value += 'x';
    return value;
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ documentsClaim),
/* harmony export */   d_: () => (/* binding */ allowedClaim),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
/* harmony import */ var _principal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _principal_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);
/* harmony import */ var _world__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1259);




/** The claim that a request is allowed. */
function allowedClaim(encoder, { policies, scope }, setting) {
    if (scope !== 'together')
        return documentsClaim(encoder, documentsOf(policies, scope), scope);
    return togetherClaim(encoder, policies, setting);
}
function documentsOf(policies, type) {
    const given = policies[type];
    if (given === undefined)
        return [];
    return Array.isArray(given) ? given : [given];
}
/** What one type's documents say by themselves: Allows less Denies; SCPs are levels that must each allow (E2), RCPs only deny (E3). */
function documentsClaim(encoder, documents, type) {
    const { world } = encoder;
    const denies = documents.map((document) => denyClaim(encoder, document, type));
    const allows = documents.map((document) => world.or(Object.values(allowClaims(encoder, document, type))));
    const granted = type === 'rcp' ? _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI : type === 'scp' ? world.and(allows) : world.or(allows);
    return world.and([granted, world.not(world.or(denies))]);
}
/** `bounded`: the caller has a permissions boundary, so that no `NotPrincipal` exempts it (P7). */
function denyClaim(encoder, document, type, bounded = false) {
    const denies = document.statements.filter(({ effect }) => effect !== 'Allow');
    return encoder.world.or([
        ...denies.map((statement) => encoder.applies(document, statement, type, 'Deny', bounded)),
        encoder.unread(document, 'Deny'),
    ]);
}
/** What a document allows, apart by how its statements name the caller. */
function allowClaims(encoder, document, type) {
    const { world } = encoder;
    const statements = encoder.statements(document, type, 'Allow');
    const by = (naming) => world.or(statements.map((one) => world.and([one.caller[naming], one.rest])));
    return {
        everyone: world.or([by('everyone'), encoder.unread(document, 'Allow')]),
        account: by('account'),
        role: by('role'),
        exact: by('exact'),
    };
}
const ASSUMING = /^sts:(assumerole.*|tagsession|setsourceidentity|setcontext)$/;
/** What binds the caller; `many`: callers of whom only the resource's side is known. */
function standingIn({ caller }) {
    return caller === undefined ? 'many' : (0,_principal_text__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(caller);
}
/** Part E. */
function togetherClaim(encoder, policies, setting) {
    const { world } = encoder;
    const type = resourceType(setting.action);
    const bounded = standingIn(setting) === 'member' && policies.boundary !== undefined;
    const denied = (types) => world.or(types.flatMap((one) => documentsOf(policies, one).map((document) => denyClaim(encoder, document, one, bounded))));
    const denies = [denied([type, ...CALLER_SIDE[standingIn(setting)]])];
    if (setting.action.toLowerCase() !== 'kms:retiregrant') {
        // Of unknown callers none is one: a service-linked role acts for AWS, whoever asks.
        const exempt = setting.caller === undefined ? _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm : world.within(world.principal, _principal__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_LINKED */ .uO);
        denies.push(world.and([denied(['rcp']), world.not(exempt)]));
    }
    return world.and([grantedClaim(encoder, policies, setting, type), world.not(world.or(denies))]);
}
/** The policies of its own that bind a caller, by its standing (E2, E9, E10). */
const CALLER_SIDE = {
    member: ['identity', 'boundary', 'session', 'scp'],
    root: ['scp'],
    serviceLinked: [],
    service: [],
    anonymous: [],
    many: [],
};
function resourceType(action) {
    const name = action.toLowerCase();
    if (ASSUMING.test(name))
        return 'trust';
    return name.startsWith('kms:') ? 'key' : 'bucket';
}
function grantedClaim(encoder, policies, setting, type) {
    const { world } = encoder;
    const standing = standingIn(setting);
    const document = policies[type];
    const resource = document
        ? allowClaims(encoder, document, type)
        : { everyone: _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm, account: _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm, role: _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm, exact: _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm };
    const anyResource = world.or(Object.values(resource));
    // Assuming a role takes credentials (P6).
    if (standing === 'anonymous' && type === 'trust')
        return _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    if (standing !== 'member' && standing !== 'root')
        return anyResource; // E10
    const member = standing === 'member';
    const limits = member
        ? world.and([levelClaim(encoder, policies, 'boundary'), levelClaim(encoder, policies, 'session')])
        : _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI;
    // A root user needs no Allow of its own (E9).
    const own = member ? world.and([identityClaim(encoder, policies, setting), limits]) : _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI;
    const scp = world.and((policies.scp ?? []).map((level) => world.or(Object.values(allowClaims(encoder, level, 'scp')))));
    // E4, E5.
    const same = world.or([
        resource.everyone,
        resource.exact,
        world.and([resource.role, limits]),
        world.and([resource.account, own]),
        world.and([own, world.not(mustAllow(encoder, type, document))]),
    ]);
    const cross = world.and([anyResource, own]); // E7
    return world.and([scp, wherever(encoder, setting, same, cross)]);
}
/** Whether the resource's own policy must allow: a role's trust policy, a key's policy (E6, E11). */
function mustAllow({ world }, type, document) {
    if (type === 'bucket')
        return _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    if (type === 'trust' || document !== undefined)
        return _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI;
    return world.within(world.resource, KEYS);
}
/** Actions such as `kms:ListKeys` have no key whose policy could be asked. */
const FIELD = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':'));
const KEYS = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
    (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([
        FIELD,
        ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(':'),
        FIELD,
        ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(':kms:'),
        FIELD,
        ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(':'),
        FIELD,
        ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(':key/'),
        (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT),
    ]),
]);
/** Whether the caller is of the resource's account; where that is not known, either may be the case. */
function wherever(encoder, setting, same, cross) {
    const { world } = encoder;
    const account = setting.caller === undefined ? undefined : (0,_principal_text__WEBPACK_IMPORTED_MODULE_2__/* .accountWithin */ .Fd)(setting.caller);
    if (account !== undefined && /^\d{12}$/.test(setting.resourceAccount)) {
        return account === setting.resourceAccount ? same : cross;
    }
    const doubt = world.unknown(WHOSE_ACCOUNT, {
        kind: 'hole',
        reason: "the caller's or the resource's account is not known",
    });
    return world.or([world.and([same, cross]), world.and([same, doubt]), world.and([cross, world.not(doubt)])]);
}
const WHOSE_ACCOUNT = {};
function identityClaim(encoder, policies, { action }) {
    const { world } = encoder;
    if (!policies.identity)
        return ASSUMING.test(action.toLowerCase()) ? _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI : _world__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    return world.or(policies.identity.flatMap((document) => Object.values(allowClaims(encoder, document, 'identity'))));
}
/** What a boundary or session policy leaves through; one that was not given, everything (E8). */
function levelClaim(encoder, policies, type) {
    const document = policies[type];
    return document ? encoder.world.or(Object.values(allowClaims(encoder, document, type))) : _world__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI;
}


/***/ }),

/***/ 4846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ globTokens)
/* harmony export */ });
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);

/** A pattern in which `*` is any run of characters and `?` any one. */
function globTokens(text, ignoreCase = false) {
    const tokens = [];
    for (const unit of units(text)) {
        if (unit === '*')
            tokens.push((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT));
        else if (unit === '?')
            tokens.push((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT));
        else
            tokens.push(...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(unit, ignoreCase));
    }
    return tokens;
}
function* units(text) {
    for (let i = 0; i < text.length; i++)
        yield text[i];
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ KeyTypes)
/* harmony export */ });
/** Keys that hold a set of values (T14), for questions asked without the catalogue: what it lists, and a few that it does not. */
const MULTIVALUED = new Set([
    'aws:tagkeys',
    'aws:principalorgpaths',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:vpceorgpaths',
    'aws:calledvia',
    'aws:principalservicenameslist',
    'aws:chatbotsourcearn',
    'dynamodb:attributes',
    'dynamodb:leadingkeys',
    'ec2:resourcetagkeys',
    'iam:accountpropertynamespaces',
    'kms:encryptioncontextkeys',
    'kms:grantoperations',
    'kms:resourcealiases',
    's3:inventoryaccessibleoptionalfields',
    's3:requestobjecttagkeys',
    'saml:cn',
    'saml:eduorghomepageuri',
    'saml:eduorgidentityauthnpolicyuri',
    'saml:eduorglegalname',
    'saml:eduorgsuperioruri',
    'saml:eduorgwhitepagesuri',
    'saml:edupersonaffiliation',
    'saml:edupersonassurance',
    'saml:edupersonentitlement',
    'saml:edupersonnickname',
    'saml:edupersonorgunitdn',
    'saml:edupersonscopedaffiliation',
    'saml:edupersontargetedid',
    'sts:identitytokenaudience',
    'sts:requestcontextproviders',
    'sts:transitivetagkeys',
]);
/** Keys known to hold one value, so that a set qualifier on them is not taken for a hint. */
const SINGLE = /^(sts:(externalid|rolesessionname|sourceidentity)|s3:|aws:(?!.*tagkeys))/;
/** How a context key is read, by lower-case name. */
class KeyTypes {
    catalogue;
    qualified;
    single;
    constructor(catalogue, 
    /** Keys that some condition of the question names with a set qualifier. */
    qualified, 
    /** Keys of those that are taken to hold one value all the same. */
    single = new Set()) {
        this.catalogue = catalogue;
        this.qualified = qualified;
        this.single = single;
    }
    typeOf(key) {
        return this.catalogue?.typeOf(key);
    }
    /** Whether nothing but a set qualifier says that the key holds a set. */
    isSupposedSet(key) {
        if (this.catalogue?.typeOf(key) || MULTIVALUED.has(key))
            return false;
        return this.qualified.has(key) && !SINGLE.test(key);
    }
    isMultivalued(key) {
        const listed = this.catalogue?.typeOf(key);
        if (listed)
            return listed.multivalued;
        return MULTIVALUED.has(key) || (this.isSupposedSet(key) && !this.single.has(key));
    }
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ notPrincipalClaim),
/* harmony export */   E_: () => (/* binding */ valueClaim),
/* harmony export */   Nk: () => (/* binding */ maybeExempted),
/* harmony export */   aI: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5674);
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2042);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4846);
/* harmony import */ var _principal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);
/* harmony import */ var _principal_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(435);







function namingOf({ kind, text }, symbols) {
    const value = symbols.encode(text);
    if (kind !== 'AWS')
        return 'exact';
    if (value === '*')
        return 'everyone';
    if ((0,_principal_text__WEBPACK_IMPORTED_MODULE_3__/* .wholeAccountOf */ .OB)(value) !== undefined)
        return 'account';
    return (0,_principal_text__WEBPACK_IMPORTED_MODULE_3__/* .isRole */ .tm)(value) || (0,_symbols__WEBPACK_IMPORTED_MODULE_5__/* .isSymbol */ .Bm)(value) ? 'role' : 'exact';
}
/** The claim that one value of a `Principal` names the caller. */
function valueClaim(world, value) {
    return world.insideWords(world.principal, wordsOfPrincipal(value, world.symbols));
}
/** The claim that a `NotPrincipal` takes a caller in; if `exact`, whoever it does not surely exempt. */
function notPrincipalClaim(world, element, exact) {
    const sure = surelyExempt(world, element);
    if (exact)
        return world.not(sure);
    const named = world.or(element.values.map((value) => valueClaim(world, value)));
    const doubt = world.unknown(element, { kind: 'rule', rule: 'P7' });
    return world.not(world.or([sure, world.and([named, doubt])]));
}
/**
 * `NotPrincipal` exempts a principal for sure only if every name of it is
 * listed: its account, its role, its session (P7); with some of them
 * it is AWS's word against a doubt.
 */
function surelyExempt(world, element) {
    const by = (naming) => world.or(element.values
        .filter((value) => namingOf(value, world.symbols) === naming)
        .map((value) => valueClaim(world, value)));
    const is = (callers) => world.within(world.principal, callers);
    const [account, exact] = [by('account'), by('exact')];
    return world.or([
        by('everyone'),
        world.and([exact, world.not(is(_principal__WEBPACK_IMPORTED_MODULE_2__/* .IN_ACCOUNT */ .QC))]),
        world.and([account, is(_principal__WEBPACK_IMPORTED_MODULE_2__/* .ROOTS */ .GH)]),
        world.and([account, exact, world.or([world.not(is(_principal__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg)), by('role')])]),
    ]);
}
/** Words of values without unknowns: they mean the same in every question. */
const plainWords = new WeakMap();
/** The callers that one value of a `Principal` names (P1–P5). */
function wordsOfPrincipal(value, symbols) {
    const found = plainWords.get(value);
    if (found)
        return found;
    const words = readPrincipal(value, symbols);
    if ((0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(value.text) !== undefined)
        plainWords.set(value, words);
    return words;
}
function readPrincipal({ kind, text }, symbols) {
    const value = symbols.encode(text);
    switch (kind) {
        case 'Service':
            return unknownOr(value, symbols, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('service:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value))]), _principal__WEBPACK_IMPORTED_MODULE_2__/* .SERVICES */ .Bg);
        case 'Federated':
            return unknownOr(value, symbols, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('federated:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value))]), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(_principal__WEBPACK_IMPORTED_MODULE_2__/* .federated */ .nk));
        case 'CanonicalUser':
            return unknownOr(value, symbols, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('canonical:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value))]), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([_principal__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N]));
        case 'AWS':
            return awsWords(value, symbols);
    }
}
function unknownOr(value, symbols, known, any) {
    return [...value].some((unit) => symbols.unknown(unit)) ? { may: any, must: known } : (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)(known);
}
function awsWords(value, symbols) {
    if (value === '*')
        return (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz);
    if ([...value].some((unit) => symbols.unknown(unit)))
        return unknownAws(value, symbols);
    const account = (0,_principal_text__WEBPACK_IMPORTED_MODULE_3__/* .wholeAccountOf */ .OB)(value);
    if (account !== undefined)
        return (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)((0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .accountLanguage */ .ke)(account));
    // An AROA or AIDA identifier is what is left of a deleted principal (P5); nobody can tell whose it was.
    if (/^AROA[A-Z0-9]*$/.test(value))
        return { may: _principal__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg, must: _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$, about: value };
    if (/^AIDA[A-Z0-9]*$/.test(value))
        return { may: _principal__WEBPACK_IMPORTED_MODULE_2__/* .USERS */ .Jr, must: _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$, about: value };
    return (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)((0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .principalLanguage */ .NX)(value));
}
/** Everyone that an unknown principal may turn out to exempt. */
function maybeExempted(pieces, symbols) {
    const value = symbols.encode({ pieces });
    if ((0,_policy_text__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)({ pieces }) !== undefined)
        return _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const { may } = unknownAws(value, symbols);
    return may === _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? _principal__WEBPACK_IMPORTED_MODULE_2__/* .IN_ACCOUNT */ .QC : may;
}
function unknownAws(value, symbols) {
    const root = (0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .unknownRootOf */ .u8)(value);
    if (root) {
        return {
            may: _principal__WEBPACK_IMPORTED_MODULE_2__/* .IN_ACCOUNT */ .QC,
            must: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
                (0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('arn:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(root.partition), ':iam::', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(root.account), ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)),
            ]),
        };
    }
    const loose = [...value].flatMap((unit) => {
        const unknown = symbols.unknown(unit);
        return unknown ? (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globTokens */ .v)(unknown.shape ?? '*') : (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(unit);
    });
    const names = loose.map(({ of, star }) => (star ? '*' : of.named)).join('');
    return {
        may: anyNamed(names) ?? (0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .liftArn */ .$w)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(loose)),
        must: /assumed-role/.test(names)
            ? _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
            : (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(value), (0,_principal__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(value, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_principal__WEBPACK_IMPORTED_MODULE_2__/* .SESSION */ .fW), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_principal__WEBPACK_IMPORTED_MODULE_2__/* .SESSION */ .fW))]),
        reads: 'principals',
        about: value,
    };
}
/** Whom text of which a part is unknown may turn out to name; `undefined`: at most the users or roles that it spells. */
function anyNamed(names) {
    // An account, "*".
    if (names === '*')
        return _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz;
    // A session's ARN is no role's.
    if (/:assumed-role\//.test(names))
        return _principal__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg;
    return /:(role|user|federated-user)\//.test(names) ? undefined : _principal__WEBPACK_IMPORTED_MODULE_2__/* .IN_ACCOUNT */ .QC;
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ accountWithin),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   OB: () => (/* binding */ wholeAccountOf),
/* harmony export */   OM: () => (/* binding */ tiedValue),
/* harmony export */   Sp: () => (/* binding */ ORIGIN_ACCESS),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   lV: () => (/* binding */ isSession),
/* harmony export */   tN: () => (/* binding */ isServiceName),
/* harmony export */   tm: () => (/* binding */ isRole),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2042);

/** What the text of one principal tells of it: its account, its kind, the keys that it fixes. */
/**
 * The account that a principal stands for as a whole. It is in one partition, so its bare ID and its root's ARN are
 * one principal (P3).
 */
function wholeAccountOf(principal) {
    if (/^\d{12}$/.test(principal))
        return principal;
    return /^arn:[^:]*:iam::(\d{12}):root$/.exec(principal)?.[1];
}
/** The account that a principal's ARN names; `undefined` for services, providers, anonymous callers and unknowns. */
function accountWithin(principal) {
    return wholeAccountOf(principal) ?? /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1];
}
/** Whether this is a role's ARN. */
function isRole(principal) {
    return /^arn:[^:]*:iam::[^:]*:role\/./.test(principal);
}
/** What a session's ARN says; `undefined` for every other principal. */
function sessionOf(principal) {
    const parts = /^arn:([^:]*):sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(principal);
    return parts
        ? { partition: parts[1], account: parts[2], role: parts[3], session: parts[4] }
        : undefined;
}
/** Whether this is the ARN of one session of a role. */
function isSession(principal) {
    return sessionOf(principal) !== undefined;
}
/** Identity providers that are named by a domain and not by an ARN of the account (P8). */
const PROVIDERS = [
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
    'graph.facebook.com',
    'www.amazon.com',
];
const SERVICE_NAME = /\.amazonaws\.com(\.cn)?$/;
/** Whether a name is that of an AWS service, such as `ec2.amazonaws.com`. */
function isServiceName(name) {
    return SERVICE_NAME.test(name) && !PROVIDERS.includes(name);
}
/** The ARN of a CloudFront origin access identity. */
const ORIGIN_ACCESS = /^arn:[^:]*:iam::cloudfront:user\/./;
function standingOf(principal) {
    if (principal === '*')
        return 'anonymous';
    if (wholeAccountOf(principal) !== undefined)
        return 'root';
    if (ORIGIN_ACCESS.test(principal))
        return 'service';
    if (/^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//.test(principal))
        return 'serviceLinked';
    if (/^arn:[^:]*:iam::[^:]*:(saml|oidc)-provider\//.test(principal))
        return 'service';
    return principal.startsWith('arn:') || (0,_symbols__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(principal[0] ?? '') ? 'member' : 'service';
}
/** The value of a key that one known caller fixes; `null`: the key is absent; `undefined`: the caller's text does not tell. */
function tiedValue(key, caller) {
    if ((0,_symbols__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(caller))
        return key === 'aws:principalarn' ? caller : undefined;
    const fixed = fixedKeys(caller);
    return fixed && (key in fixed ? fixed[key] : null);
}
function fixedKeys(caller) {
    if (caller === '*')
        return { 'aws:principaltype': 'Anonymous', 'aws:principalaccount': 'anonymous' };
    if (/^[0-9a-f]{64}$/.test(caller))
        return { 'aws:principalisawsservice': 'false' };
    if (isServiceName(caller)) {
        return { 'aws:principalisawsservice': 'true', 'aws:principalservicename': caller };
    }
    const account = accountWithin(caller);
    const kind = /^arn:[^:]*:(?:iam|sts)::[^:]*:([^/]+)/.exec(caller)?.[1] ?? 'root';
    const type = KINDS[kind];
    if (account === undefined || type === undefined)
        return undefined;
    return {
        // A session's ARN does not tell its role's path.
        'aws:principalarn': kind === 'assumed-role' ? undefined : /^\d/.test(caller) ? `arn:aws:iam::${caller}:root` : caller,
        'aws:principalaccount': account,
        'aws:principaltype': type,
        'aws:principalisawsservice': 'false',
        ...(kind === 'user' && { 'aws:username': caller.split('/').at(-1) }),
    };
}
const KINDS = {
    root: 'Account',
    user: 'User',
    role: 'AssumedRole',
    'assumed-role': 'AssumedRole',
    'federated-user': 'FederatedUser',
};


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $w: () => (/* binding */ liftArn),
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   GH: () => (/* binding */ ROOTS),
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   Jr: () => (/* binding */ USERS),
/* harmony export */   Ko: () => (/* binding */ writeSession),
/* harmony export */   NX: () => (/* binding */ principalLanguage),
/* harmony export */   QC: () => (/* binding */ IN_ACCOUNT),
/* harmony export */   TP: () => (/* binding */ callersNamedBy),
/* harmony export */   Te: () => (/* binding */ callersUnder),
/* harmony export */   Tw: () => (/* binding */ exempted),
/* harmony export */   U2: () => (/* binding */ callerWord),
/* harmony export */   Ug: () => (/* binding */ writePrincipal),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   e9: () => (/* binding */ PROVIDED),
/* harmony export */   fW: () => (/* binding */ SESSION),
/* harmony export */   gI: () => (/* binding */ PATH),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   kH: () => (/* binding */ MEMBERS),
/* harmony export */   ke: () => (/* binding */ accountLanguage),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nk: () => (/* binding */ federated),
/* harmony export */   pB: () => (/* binding */ strangerWord),
/* harmony export */   st: () => (/* binding */ FEDERATED_USERS),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   u8: () => (/* binding */ unknownRootOf),
/* harmony export */   uO: () => (/* binding */ SERVICE_LINKED),
/* harmony export */   xM: () => (/* binding */ PARTITION),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2042);
/* harmony import */ var _principal_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);




/**
 * A principal as one word: an ARN for users, roots and federated users; a
 * role's ARN, `|` and the session's name for a role session; `service:NAME`,
 * `federated:PROVIDER`, `canonical:ID`; `*` for an anonymous caller. So a
 * principal element, and every key that the principal determines, is a
 * language of such words, and all of them stay tied together.
 */
/** A character of a session's name: no name holds what reads as a wildcard. */
const SESSION = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)('|:/*?', true);
/** Characters of an ARN's text: all but the mark before a session's name. */
const UNMARKED = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)('|', true);
const FIELD = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':|');
const NAME = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':|/*?', true);
const LABEL = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .such */ .EY)('[a-z0-9-]', 'abcdefghijklmnopqrstuvwxyz', (code) => /^[a-z0-9-]$/.test(String.fromCharCode(code)));
/** Names of several labels: `logs.eu-west-1.amazonaws.com`. */
const DOTTED = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .such */ .EY)('[a-z0-9.-]', 'abcdefghijklmnopqrstuvwxyz.', (code) => /^[a-z0-9.-]$/.test(String.fromCharCode(code)));
const HEX = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .such */ .EY)('[0-9a-f]', 'abcdef0123456789', (code) => /^[0-9a-f]$/.test(String.fromCharCode(code)));
/** The digits of an account. */
const ACCOUNT = Array.from({ length: 12 }, () => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR));
/** A pattern of its parts, one after the other; text stands for itself. */
const row = (...parts) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(parts.flatMap((part) => (typeof part === 'string' ? (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(part) : part)));
/** `aws`, `aws-cn` and the like. */
const PARTITION = [...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('aws'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(FIELD)];
/** The path and name of a user or role. A path may hold what reads as a wildcard, and no name ends in it. */
const PATH = [(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':|', true)), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(NAME)];
function membersOf(partition) {
    const head = ['arn:', partition, ':iam::', ACCOUNT];
    return {
        roots: row(...head, ':root'),
        users: row(...head, ':user/', PATH),
        roles: row(...head, ':role/', PATH, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(SESSION), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(SESSION)),
        federatedUsers: row('arn:', partition, ':sts::', ACCOUNT, ':federated-user/', PATH),
    };
}
const ANYWHERE = membersOf(PARTITION);
const services = ['.amazonaws.com', '.amazonaws.com.cn'].map((domain) => row('service:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(LABEL), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(DOTTED), domain));
/** The words of identity providers. */
const federated = [
    row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':saml-provider/', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(NAME), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(NAME)),
    row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':oidc-provider/', PATH),
    row('federated:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(LABEL), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(DOTTED), '.', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(LABEL), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(LABEL)),
    ..._principal_text__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.map((name) => row('federated:', name)),
];
/** The word of a canonical user. */
const canonical = row('canonical:', Array.from({ length: 64 }, () => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(HEX)));
/** The word of a caller without credentials. */
const anonymous = row('*');
/**
 * Everyone who can call an action. Nobody calls into another partition, so where it is known it is the callers' too.
 * Services and providers have names of many forms: whatever a policy names (`strangers`) is one, too.
 */
function callersOf(action, partition, strangers = []) {
    const name = action.toLowerCase();
    const { provided, credentialed, all } = partition === 'aws' ? OF_AWS : OF_ANY;
    // Neither takes AWS credentials (P8); AssumeRole needs some (P6) and refuses those of an account's root user.
    if (name === 'sts:assumerolewithsaml' || name === 'sts:assumerolewithwebidentity') {
        return withWords(provided, strangers.filter(isProvider));
    }
    if (name.startsWith('sts:')) {
        return withWords(credentialed, strangers.filter((word) => word.startsWith('service:')));
    }
    return withWords(all, strangers.filter((word) => !isProvider(word)));
}
function isProvider(word) {
    return word.startsWith('federated:');
}
/** A language and these words beside it. */
function withWords(language, words) {
    const more = words.filter((word) => !has(language, word));
    return more.length === 0 ? language : (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([...language.patterns, ...more.map((word) => row(word))]);
}
/** The word of a caller that is of no account, as a policy names it. */
function strangerWord({ kind, text }) {
    const value = (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text);
    // No wildcard names anyone (P2).
    if (value === undefined || value.includes('*'))
        return undefined;
    if (kind === 'AWS')
        return _principal_text__WEBPACK_IMPORTED_MODULE_1__/* .ORIGIN_ACCESS */ .Sp.test(value) ? value : undefined;
    return `${STRANGERS[kind]}:${value}`;
}
const STRANGERS = { Service: 'service', Federated: 'federated', CanonicalUser: 'canonical' };
function callersIn(own) {
    const members = [own.users, own.roles, own.federatedUsers];
    const credentialed = [...members, ...services];
    return {
        provided: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(federated),
        credentialed: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(credentialed),
        all: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([own.roots, ...credentialed, canonical, anonymous]),
        assuming: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([...credentialed, ...federated]),
        members: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(members),
        bound: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([own.roots, ...members]),
        everyone: (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([own.roots, ...credentialed, ...federated, canonical, anonymous]),
    };
}
const OF_ANY = callersIn(ANYWHERE);
const OF_AWS = callersIn(membersOf((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('aws')));
/**
 * Everyone whose requests a policy of a type can decide, as far as the policy
 * is one of a partition that is known. What a policy names (`strangers`) is
 * somebody, too. SCPs bind root users as well (E2), other policies of a
 * caller's own do not (E9).
 */
function callersUnder(type, partition, strangers = []) {
    const { assuming, members, bound, everyone } = partition === 'aws' ? OF_AWS : OF_ANY;
    switch (type) {
        case 'trust':
            return withWords(assuming, strangers);
        case 'bucket':
        case 'key':
        case 'rcp':
            return withWords(everyone, strangers);
        case 'scp':
            return bound;
        case 'identity':
        case 'boundary':
        case 'session':
            return members;
    }
}
const ROOTS = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([ANYWHERE.roots]);
const ROLES = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([ANYWHERE.roles]);
const USERS = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([ANYWHERE.users]);
const FEDERATED_USERS = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([ANYWHERE.federatedUsers]);
/** Principals that belong to an account. */
const IN_ACCOUNT = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('arn:'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)])]);
const SERVICES = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('service:'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)])]);
/** The word of a request's principal; a role's ARN stands for all its sessions. */
function principalLanguage(principal) {
    if (principal === '*')
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([anonymous]);
    if ((0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .isRole */ .tm)(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(principal, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(SESSION), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(SESSION))]);
    const session = (0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(principal);
    if (session)
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(sessionPatterns(session));
    if ((0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(principal), row(principal, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(SESSION), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(SESSION))]);
    if (/^\d{12}$/.test(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(`arn:aws:iam::${principal}:root`)]);
    if (/^arn:[^:]*:(iam|sts)::\d{12}:(root$|user\/|federated-user\/)/.test(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(principal)]);
    if (/^arn:[^:]*:iam::\d{12}:(saml|oidc)-provider\//.test(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(`federated:${principal}`)]);
    if (/^[0-9a-f]{64}$/.test(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(`canonical:${principal}`)]);
    if ((0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .isServiceName */ .tN)(principal))
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(`service:${principal}`)]);
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
        row(`federated:${principal}`),
        row(principal),
        row(principal, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(SESSION), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(SESSION)),
    ]);
}
/** A caller as the one word that it is to policies which name no session; `undefined` where it may be several. */
function callerWord(principal) {
    if ((0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .isRole */ .tm)(principal))
        return `${principal}|x`;
    const words = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(principalLanguage(principal));
    return words?.length === 1 ? words[0] : undefined;
}
/** Everyone that naming this principal exempts: a root's whole account, all sessions of a role. */
function exempted(principal) {
    const account = (0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .wholeAccountOf */ .OB)(principal) ?? unknownRootOf(principal)?.account;
    if (account !== undefined)
        return accountLanguage(account);
    const named = principalLanguage(principal);
    // Text that may name a provider may name a service.
    return has(named, `federated:${principal}`) ? withWords(named, [`service:${principal}`]) : named;
}
/** The callers whom a principal surely names although a part of its text is unknown. */
function callersNamedBy(value) {
    const root = unknownRootOf(value);
    if (root)
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row('arn:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(root.partition), ':iam::', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(root.account), ':user/', PATH)]);
    if ((value.length === 1 && (0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(value)) || (0,_principal_text__WEBPACK_IMPORTED_MODULE_1__/* .isRole */ .tm)(value))
        return principalLanguage(value);
    return /^arn:[^:]*:(iam|sts)::[^:]*:(user|federated-user)\/./.test(value) ? (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([row(value)]) : _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
}
/** The root of an account that is unknown. */
function unknownRootOf(principal) {
    const [, partition, account] = /^arn:([^:]*):iam::([^:]):root$/.exec(principal) ?? [];
    if (partition === undefined || account === undefined || !(0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(account))
        return undefined;
    return { partition, account };
}
/** Everyone of an account, in whichever partition it is. */
function accountLanguage(account) {
    let language = accounts.get(account);
    if (!language) {
        if (accounts.size >= MOST_ACCOUNTS)
            accounts.clear();
        language = ofAccount(account);
        accounts.set(account, language);
    }
    return language;
}
/** Languages are kept because automata are kept by language. */
const accounts = new Map();
const MOST_ACCOUNTS = 1000;
function ofAccount(account) {
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
        row('arn:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(FIELD), ':iam::', account, ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)),
        row('arn:', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(FIELD), ':sts::', account, ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)),
    ]);
}
/** A word in the form of a request's `principal`. */
function writePrincipal(word) {
    const [head, session] = word.split('|');
    if (session !== undefined)
        return head;
    return word.replace(/^(service|federated|canonical):/, '');
}
/** A word as the ARN of exactly its session, where it is one. */
function writeSession(word) {
    const [head, session] = word.split('|');
    if (session === undefined)
        return writePrincipal(word);
    const [, partition, , , account, role] = head.split(':');
    return `arn:${partition}:sts::${account}:assumed-role/${role?.split('/').at(-1)}/${session}`;
}
/** A pattern on an ARN as a pattern on the words of the principals that have it. */
function liftArn({ tokens }) {
    const within = tokens.map((token) => (token.of === _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT ? { ...token, of: UNMARKED } : token));
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(within), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...within, ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('|'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)])]);
}
/** Whether a language of values has a word: values of a key with few of them. */
function has(language, word) {
    return language.patterns.some(({ tokens }) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .spells */ .OB)(tokens, word));
}
/** Callers that policies of their own can bind, as a reader likes them best: of a partition that there is. */
const MEMBERS = [
    ...['aws', 'aws-cn', 'aws-us-gov'].map((name) => callersIn(membersOf((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name))).members),
    OF_ANY.members,
];
/** Whom an identity provider lets in (P8). */
const PROVIDED = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('federated:'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)])]);
/** Roles that AWS services keep in accounts: neither SCPs nor RCPs bind them (E2, E3). */
const SERVICE_LINKED = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
    row('arn:', PARTITION, ':iam::', ACCOUNT, ':role/aws-service-role/', PATH, '|', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(SESSION)),
]);
/** A session's ARN leaves out its role's path, so a role of that name at any path is meant. */
function sessionPatterns({ partition, account, role, session }) {
    const head = `arn:${partition}:iam::${account}:role/`;
    return [row(head, `${role}|${session}`), row(head, PATH, '/', `${role}|${session}`)];
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ assertKeys),
/* harmony export */   UI: () => (/* binding */ givenResource),
/* harmony export */   Xo: () => (/* binding */ assertSpace),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   be: () => (/* binding */ isKnownAccount),
/* harmony export */   fs: () => (/* binding */ mayContradict),
/* harmony export */   nP: () => (/* binding */ OWNER_KEYS)
/* harmony export */ });
/* harmony import */ var _question__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _solver_points__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7700);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2042);
/* harmony import */ var _principal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);
/* harmony import */ var _principal_element__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5185);
/* harmony import */ var _tied_keys__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4507);
/* harmony import */ var _world__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1259);








/** Confines the request to a space, for one action; `strangers`: callers of no account that policies name. */
function assertSpace(encoder, space, action, strangers = []) {
    const { world } = encoder;
    if (!world.action.fixed)
        world.assert(spelt(world, world.action, (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(action))])));
    if (!world.resource.fixed) {
        world.assert(spelt(world, world.resource, resourceLanguage(space, world.symbols)));
    }
    assertPrincipal(world, space, action, strangers);
    for (const constraint of space.context)
        world.assert(constraintClaim(encoder, constraint));
}
/** What a space gives a key as its one value: what it says of it, or absence where the action never carries it (C16). */
function givenValue({ context, catalogue, resourceAccount }, action, symbols) {
    return (key, multivalued) => {
        const [constraint, ...more] = context.filter((one) => one.key.toLowerCase() === key);
        if (more.length > 0)
            return undefined;
        switch (constraint?.is) {
            case undefined:
                if (catalogue && !catalogue.carries(action, key))
                    return { value: undefined };
                return OWNER_KEYS.has(key) && isKnownAccount(resourceAccount)
                    ? { value: resourceAccount }
                    : undefined;
            case 'absent':
                return { value: undefined };
            case 'value': {
                const value = symbols.encode({ pieces: constraint.value });
                return { value: multivalued ? [value] : value };
            }
            case 'values': {
                const values = new Set(constraint.values.map((pieces) => symbols.encode({ pieces })));
                return multivalued && values.size > 0 ? { value: [...values] } : undefined;
            }
            case 'otherThan':
                return undefined;
        }
    };
}
/** Keys that say whose the resource is. */
const OWNER_KEYS = new Set(['aws:resourceaccount', 's3:resourceaccount']);
/** Zeros stand for an account that nobody knows. */
function isKnownAccount(account) {
    return /^\d{12}$/.test(account) && !/^0+$/.test(account);
}
/** The resource, where a space leaves no part of it open. */
function givenResource({ resource }, symbols) {
    const pieces = resource.filter((piece) => piece !== _question__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x && piece !== _question__WEBPACK_IMPORTED_MODULE_0__/* .SOME */ .p);
    return pieces.length === resource.length ? symbols.encode({ pieces }) : undefined;
}
/** Whether what a space says of keys may contradict itself, or what the caller fixes. */
function mayContradict({ context }) {
    const keys = context.map(({ key }) => key.toLowerCase());
    return (new Set(keys).size < keys.length ||
        keys.some((key) => _tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .TIED_KEYS */ .ch.has(key) || (0,_tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .carriersOf */ .xO)(key) !== undefined) ||
        context.some((one) => one.is === 'values' && one.values.length !== 1));
}
/**
 * Confines the keys that policies speak of, once all are encoded: a key that
 * the action never carries is absent (C16), a typed key has values of its type.
 */
function assertKeys(encoder, space, action) {
    const { world, keys } = encoder;
    const caller = space.principal?.kind === 'one' ? world.symbols.encode({ pieces: space.principal.principal }) : '';
    const constrained = new Set(space.context.map(({ key }) => key.toLowerCase()));
    for (const [key, dimension] of [...world.keys]) {
        const absent = world.not(world.present(dimension));
        const carriers = (0,_tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .carriersOf */ .xO)(key);
        if (carriers) {
            world.assert(world.or([absent, world.within(world.principal, carriers)]));
        }
        if (key === 'aws:userid')
            assertUserIds(world, dimension, absent, caller);
        if (constrained.has(key))
            continue;
        if (key === 'aws:tokenissuetime' && space.catalogue)
            world.assert(world.or([world.not(world.within(world.principal, _tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .TEMPORARY */ .G2)), world.not(absent)]));
        if (action !== undefined && space.catalogue && !space.catalogue.carries(action, key))
            world.assert(absent);
        const type = keys.typeOf(key);
        if (type && !dimension.multivalued)
            assertType(world, dimension, type, absent);
        // C15: private addresses are of no request that a service gets.
        if (key === 'aws:sourceip' && space.catalogue)
            world.assert(world.not(world.inside(dimension, (0,_solver_points__WEBPACK_IMPORTED_MODULE_2__/* .inBlocks */ .Qf)(_solver_points__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE */ .Uj))));
    }
}
function assertUserIds(world, dimension, absent, caller) {
    const identified = world.within(world.principal, _tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .IDENTIFIED */ .qQ);
    world.assert(world.or([world.not(identified), world.not(absent)]));
    const own = (0,_tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .userIdOf */ .w)(caller);
    if (own)
        world.assert(world.within(dimension, own));
    for (const [callers, identifiers] of _tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .USER_IDS */ .t1) {
        const other = world.not(world.within(world.principal, callers));
        world.assert(world.or([absent, other, world.within(dimension, identifiers)]));
    }
}
function assertType(world, dimension, { type }, absent) {
    if (type === 'Bool')
        world.assert(world.or([absent, world.within(dimension, BOOLEANS)]));
    const line = { IPAddress: _solver_points__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESSES */ .FV, Numeric: _solver_points__WEBPACK_IMPORTED_MODULE_2__/* .NUMBERS */ .du, Date: _solver_points__WEBPACK_IMPORTED_MODULE_2__/* .DATES */ .gg }[type];
    if (line && world.theory.onLineOnly(dimension))
        world.assert(world.or([absent, world.inside(dimension, (0,_solver_points__WEBPACK_IMPORTED_MODULE_2__/* .anyOn */ .q8)(line))]));
}
const BOOLEANS = (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('true')), (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('false'))]);
function assertPrincipal(world, space, action, strangers) {
    const { principal } = space;
    if (world.principal.fixed)
        return;
    if (principal.kind === 'one') {
        world.assert(spelt(world, world.principal, (0,_principal__WEBPACK_IMPORTED_MODULE_3__/* .principalLanguage */ .NX)(world.symbols.encode({ pieces: principal.principal }))));
        return;
    }
    world.assert(world.inside(world.principal, world.spelt((0,_principal__WEBPACK_IMPORTED_MODULE_3__/* .callersOf */ .Gt)(action, partitionOf(space), strangers))));
    const exempt = [
        ...principal.accounts.map((account) => (0,_principal__WEBPACK_IMPORTED_MODULE_3__/* .accountLanguage */ .ke)(account)),
        ...principal.except.map((pieces) => (0,_principal__WEBPACK_IMPORTED_MODULE_3__/* .exempted */ .Tw)(world.symbols.encode({ pieces }))),
        ...(world.trust === 'strict'
            ? principal.except.map((pieces) => (0,_principal_element__WEBPACK_IMPORTED_MODULE_4__/* .maybeExempted */ .Nk)(pieces, world.symbols))
            : []),
    ];
    for (const language of exempt)
        world.assert(world.not(world.insideNamed(world.principal, language, 'principals')));
}
/** The partition of the resource, where it is known. */
function partitionOf({ resource: [first] }) {
    return typeof first === 'string' ? /^arn:([^:*?]+):/.exec(first)?.[1] : undefined;
}
function resourceLanguage({ resource }, symbols) {
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(resource.flatMap((piece) => pieceTokens(piece, symbols)))]);
}
function pieceTokens(piece, symbols) {
    if (piece === _question__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x)
        return [(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT)];
    if (piece === _question__WEBPACK_IMPORTED_MODULE_0__/* .SOME */ .p)
        return [(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .one */ .xH)(_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT), (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT)];
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(symbols.encode({ pieces: [piece] }));
}
/** The claim that a key is as a constraint says. */
function constraintClaim(encoder, constraint) {
    const { world } = encoder;
    const key = constraint.key.toLowerCase();
    const tied = _tied_keys__WEBPACK_IMPORTED_MODULE_5__/* .TIED_KEYS */ .ch.get(key);
    if (!tied && encoder.dimensionOf(key).fixed)
        return _world__WEBPACK_IMPORTED_MODULE_6__/* .ALWAYS */ .qI;
    const language = languageOf(constraint, world.symbols);
    if (tied) {
        if (constraint.is === 'absent')
            return world.not(tied.present(world));
        const inside = world.inside(world.principal, world.spelt(tied.lift(language)));
        return world.and([tied.present(world), constraint.is === 'otherThan' ? world.not(inside) : inside]);
    }
    return keyClaim(world, encoder.dimensionOf(key), constraint, language);
}
function keyClaim(world, dimension, constraint, language) {
    allowSymbols(dimension, language);
    const present = world.present(dimension);
    if (constraint.is === 'absent')
        return world.not(present);
    const set = world.spelt(language);
    const otherThan = constraint.is === 'otherThan';
    if (!dimension.multivalued) {
        const inside = world.insideNamed(dimension, language);
        return otherThan ? world.and([present, world.not(inside)]) : inside;
    }
    if (otherThan)
        return world.and([present, world.not(world.someInside(dimension, set))]);
    const each = language.patterns.map((one) => world.someInside(dimension, world.spelt((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([one]))));
    return world.and([present, ...each, world.not(world.someOutside(dimension, set))]);
}
function languageOf(constraint, symbols) {
    if (constraint.is === 'absent')
        return _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz;
    const values = constraint.is === 'value' ? [constraint.value] : constraint.values;
    return (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(values.map((pieces) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(symbols.encode({ pieces })))));
}
function spelt(world, dimension, language) {
    allowSymbols(dimension, language);
    return world.inside(dimension, world.spelt(language));
}
/** Lets a dimension's values hold the unknowns that its constraint is spelt with. */
function allowSymbols(dimension, language) {
    for (const { tokens } of language.patterns) {
        for (const { of } of tokens)
            if ((0,_symbols__WEBPACK_IMPORTED_MODULE_7__/* .isSymbol */ .Bm)(of.named))
                dimension.symbols.add(of.named);
    }
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ surveyOf)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _principal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1556);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);



/** Looks over all text once, so that every unknown has its unit before the first pattern is read. */
function surveyOf(documents, symbols) {
    const looks = documents.map(lookAt);
    for (const { unknown } of looks)
        for (const text of unknown)
            symbols.encode(text);
    const references = looks.flatMap((look) => look.references);
    const variables = [...new Set(references.map(keyOf))].sort();
    return {
        qualified: new Set(looks.flatMap((look) => look.qualified)),
        unqualified: new Set(looks.flatMap((look) => look.unqualified)),
        variables,
        defaulted: variables.filter((key) => isToldApart(references.filter((one) => keyOf(one) === key))),
        spellings: new Map(looks.toReversed().flatMap((look) => look.spellings)),
        booleans: new Set(looks.flatMap((look) => look.booleans)),
        fragments: variables.length > 0 ? fragmentsOf(documents) : [],
        principals: [...new Set(looks.flatMap((look) => look.principals))],
        partitions: new Set(looks.flatMap((look) => look.partitions)),
        actions: new Map(looks.toReversed().flatMap((look) => look.actions)),
        unknownActions: looks.some((look) => look.unknownActions),
        strangers: [...new Set(looks.flatMap((look) => look.strangers))],
        unknownPrincipals: looks.flatMap((look) => look.unknownPrincipals),
    };
}
const MOST_FRAGMENTS = 12;
const looks = new WeakMap();
function lookAt(document) {
    let look = looks.get(document);
    if (!look) {
        look = read(document);
        looks.set(document, look);
    }
    return look;
}
function read(document) {
    const conditions = document.statements.flatMap((statement) => statement.conditions);
    const texts = [...textsOf(document)];
    const references = document.version === '2012-10-17' ? texts.flatMap(referencesOf) : [];
    const principals = document.statements.flatMap((statement) => statement.principal?.values ?? []);
    const resources = document.statements.flatMap((statement) => statement.resource?.values ?? []);
    const actions = document.statements.flatMap((statement) => statement.action.values.map(_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO));
    return {
        qualified: conditions.filter(({ qualifier }) => qualifier).map(({ key }) => key.toLowerCase()),
        unqualified: conditions
            .filter(({ qualifier, operator }) => !qualifier && operator !== 'Null')
            .map(({ key }) => key.toLowerCase()),
        references,
        spellings: [...references.map(({ key }) => key), ...conditions.toReversed().map(({ key }) => key)].map((key) => [key.toLowerCase(), key]),
        booleans: conditions.filter(({ operator }) => operator === 'Bool').map(({ key }) => key.toLowerCase()),
        unknown: texts.filter((text) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text) === undefined),
        principals: principals
            .map(({ text }) => (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text))
            .filter((text) => text?.startsWith('arn:') === true),
        partitions: [...principals.map(({ text }) => text), ...resources].flatMap(partitionOf),
        actions: actions
            .filter((name) => name !== undefined && !/[*?]/.test(name))
            .map((name) => [name.toLowerCase(), name]),
        unknownActions: actions.includes(undefined),
        strangers: principals.flatMap((value) => (0,_principal__WEBPACK_IMPORTED_MODULE_0__/* .strangerWord */ .pB)(value) ?? []),
        unknownPrincipals: principals
            .filter(({ kind, text }) => kind === 'AWS' && (0,_policy_text__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text) === undefined)
            .map(({ text }) => text),
    };
}
function partitionOf({ pieces: [first] }) {
    const [, name] = (typeof first === 'string' && /^arn:([a-z-]+):/.exec(first)) || [];
    return name === undefined ? [] : [name];
}
function referencesOf({ pieces }) {
    return pieces.flatMap((piece) => typeof piece === 'string' && piece.includes('${') ? (0,_template__WEBPACK_IMPORTED_MODULE_1__/* .referencesIn */ .ii)(piece) : []);
}
function keyOf({ key }) {
    return key.toLowerCase();
}
function isToldApart(references) {
    return new Set(references.map(({ inner }) => inner.toLowerCase())).size > 1;
}
function fragmentsOf(documents) {
    const found = new Set();
    for (const part of partsOf(documents)) {
        if (part !== '')
            found.add(part);
        if (found.size === MOST_FRAGMENTS)
            break;
    }
    return [...found];
}
function* partsOf(documents) {
    for (const document of documents) {
        for (const { pieces } of textsOf(document)) {
            for (const piece of pieces) {
                if (typeof piece === 'string')
                    yield* piece.split(/[/:*?]|\$\{[^}]*\}?/);
            }
        }
    }
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


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ ARN),
/* harmony export */   LL: () => (/* binding */ wordsOfValues),
/* harmony export */   VI: () => (/* binding */ arnFields),
/* harmony export */   f: () => (/* binding */ withinFields),
/* harmony export */   fd: () => (/* binding */ completeArn),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   ki: () => (/* binding */ segmentBound)
/* harmony export */ });
/* harmony import */ var _solver_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2658);
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2042);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4846);




/** Work that reading one value with a variable or an unknown is, beside its length: it is read anew for every value tried. */
const READING_STEPS = 50;
/** Words of values that hold neither unknowns nor variables: they mean the same in every question. */
const plainWords = new WeakMap();
/** The words that any of a policy's values stands for. `reading` is compared by identity: keep one object for each. */
function wordsOfValues(values, reading, templates) {
    let byReading = plainWords.get(values);
    const cached = byReading?.get(reading);
    if (cached)
        return cached;
    const words = readWords(values, reading, templates);
    if (values.every((value) => isPlain(value, templates.version))) {
        byReading ??= new Map();
        plainWords.set(values, byReading);
        byReading.set(reading, words);
    }
    return words;
}
function isPlain({ pieces }, version) {
    return pieces.every((piece) => typeof piece === 'string' && (version === '2008-10-17' || !piece.includes('${')));
}
function lengthOf({ pieces }) {
    return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
}
function readWords(values, reading, templates) {
    const plain = { may: [], must: [] };
    const unknown = [];
    for (const value of values) {
        if (!isPlain(value, templates.version)) {
            (0,_solver_budget__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(templates.budget, READING_STEPS + lengthOf(value), 'the number of values tried for unknown ones');
        }
        const parts = partsOf(templates.symbols.encode(value), reading.colons ?? 0, templates);
        if (parts === undefined)
            continue;
        const tokens = parts.flatMap((part) => tokensOf(part, reading));
        const inDoubt = parts.some((part) => part.inDoubt);
        if (tokens.some((token) => (0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(token.of.named))) {
            const loose = parts.flatMap((part) => looseTokens(part, reading, templates.symbols));
            // An unknown may hold the colons that seem to be missing, or not.
            const may = reading.shape === completeArn ? [loose, completeArn(loose)] : [loose];
            const sure = (reading.sureOfUnknown ?? reading.sure)?.(tokens) ?? tokens;
            unknown.push({
                may: (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(may.map(_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)),
                must: inDoubt ? _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(sure)]),
                reads: readsOf(reading, tokens, templates.symbols),
                ...(inDoubt && { rule: 'M8', about: templates.symbols.encode(value) }),
            });
            continue;
        }
        const shaped = reading.shape ? reading.shape(tokens) : tokens;
        if (inDoubt) {
            const may = (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(shaped ? [(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(shaped)] : []);
            unknown.push({ may, must: _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, rule: 'M8', about: templates.symbols.encode(value) });
            continue;
        }
        if (!shaped && reading.misshapen) {
            const { rule, may } = reading.misshapen;
            const about = templates.symbols.encode(value);
            unknown.push({ may: (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(may(tokens))]), must: _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, rule, about });
            continue;
        }
        const sure = reading.sure ? reading.sure(tokens) : shaped;
        if (shaped)
            plain.may.push((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(shaped));
        if (sure)
            plain.must.push((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(sure));
    }
    const known = wordsOf((0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(plain.may), (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(plain.must));
    if (unknown.length === 0)
        return known;
    const all = [known, ...unknown];
    return {
        may: (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(all.flatMap(({ may }) => may.patterns)),
        must: (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(all.flatMap(({ must }) => must.patterns)),
        // Taken as one, the set is told from others by how each part is read.
        about: unknown.map(({ reads, about }) => `${reads ?? ''} ${about ?? ''}`).join(),
        parts: all,
    };
}
/** How unknown parts of a value are read, where they may match more than their own text. */
function readsOf(reading, tokens, symbols) {
    if (!reading.wildcards)
        return reading.ignoreCase ? 'caseless' : undefined;
    if (reading.shape === arnFields)
        return 'arns';
    // What has a shape is an ARN or a name, which nothing completes.
    const shapeless = tokens.some(({ of }) => (0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(of.named) && symbols.unknown(of.named)?.shape === undefined);
    return reading.shape === completeArn && shapeless ? 'completed' : 'globs';
}
function wordsOf(may, must) {
    return { may, must: must.key === may.key ? may : must };
}
/** The text with its policy variables filled in; `undefined` if one has no value, so that nothing matches (M8). */
function partsOf(text, colons, { version, resolve, symbols }) {
    if (version !== '2012-10-17' || !text.includes('${'))
        return [{ text, plain: false }];
    const parts = [];
    let from = 0;
    let missing = colons;
    for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
        const close = text.indexOf('}', open);
        if (close < 0)
            break;
        const before = text.slice(from, open);
        parts.push({ text: before, plain: false });
        missing -= colonsIn(before);
        if (missing > 0) {
            from = close + 1;
            parts.push({ text: text.slice(open, from), plain: false });
            continue;
        }
        const filled = fill(text.slice(open, close + 1), resolve, symbols);
        if (filled === undefined)
            return undefined;
        parts.push({ text: filled.text, plain: true, inDoubt: filled.inDoubt });
        from = close + 1;
    }
    parts.push({ text: text.slice(from), plain: false });
    return parts;
}
/** An unknown stands for an ARN, or for enough of one. */
function colonsIn(text) {
    return [...text].some(_symbols__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm) ? Number.POSITIVE_INFINITY : text.split(':').length - 1;
}
/** What stands for one `${…}`, braces included. */
function fill(reference, resolve, symbols) {
    const inner = reference.slice(2, -1);
    const sure = (text) => (text === undefined ? undefined : { text, inDoubt: false });
    if (inner === '*' || inner === '?' || inner === '$')
        return sure(inner);
    const comma = inner.indexOf(',');
    const key = comma < 0 ? inner : inner.slice(0, comma);
    const fallback = comma < 0 ? undefined : unquoted(inner.slice(comma + 1).trim());
    if (comma >= 0 && fallback === undefined)
        return undefined;
    const name = key.trim().toLowerCase();
    const resolved = resolve(name);
    switch (resolved.is) {
        case 'value':
            return sure(resolved.value);
        case 'absent':
            return sure(fallback);
        case 'set':
            return fallback === undefined ? undefined : { text: fallback, inDoubt: true };
        case 'free': {
            const unknown = resolved.present ? `\${${name}}` : reference.toLowerCase();
            return sure(symbols.encode({ pieces: [{ unknown, ...shapeOf(name) }] }));
        }
    }
}
function unquoted(text) {
    const isQuoted = text.length >= 2 && text.startsWith("'") && text.indexOf("'", 1) === text.length - 1;
    return isQuoted ? text.slice(1, -1) : undefined;
}
/** What the value of a key is like whoever calls, for keys that are never empty. */
function shapeOf(key) {
    if (key === 'aws:principalarn')
        return { shape: 'arn:*' };
    if (key === 'aws:principalaccount')
        return { shape: '????????????' };
    return key === 'aws:username' || key === 'aws:userid' ? { shape: '?*' } : {};
}
function referencesIn(text) {
    const found = [];
    for (let open = text.indexOf('${'); open >= 0;) {
        const close = text.indexOf('}', open);
        if (close < 0)
            break;
        const inner = text.slice(open + 2, close);
        found.push({ key: inner.split(',', 1)[0].trim(), inner });
        open = text.indexOf('${', close);
    }
    return found.filter(({ key }) => key !== '*' && key !== '?' && key !== '$');
}
function tokensOf({ text, plain }, { wildcards, ignoreCase = false }) {
    return wildcards && !plain ? (0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .globTokens */ .v)(text, ignoreCase) : (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(text, ignoreCase);
}
/** The tokens with every unknown as widely as its shape allows. */
function looseTokens(part, reading, symbols) {
    return (0,_symbols__WEBPACK_IMPORTED_MODULE_3__/* .splitAtSymbols */ .HU)(part.text).flatMap((text) => {
        const unknown = symbols.unknown(text);
        return unknown
            ? (0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .globTokens */ .v)(unknown.shape ?? '*', reading.ignoreCase)
            : tokensOf({ ...part, text }, reading);
    });
}
const WITHIN_FIELD = (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .notIn */ .zz)(':');
const COLON = ':'.charCodeAt(0);
/** ARN operators compare six fields one by one; a value of fewer never matches (C9). */
function arnFields(tokens) {
    let colons = 0;
    const shaped = tokens.map((token) => {
        if (isColon(token))
            colons++;
        return colons < 5 && token.of === _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT ? { ...token, of: WITHIN_FIELD } : token;
    });
    const first = shaped.findIndex(isColon);
    // What is compared is an ARN, so its first field is that word.
    if (colons < 5 || !(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .spells */ .OB)(shaped.slice(0, first), 'arn'))
        return undefined;
    return [...(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('arn'), ...shaped.slice(first)];
}
function isColon({ of, star }) {
    return !star && of.named === ':' && of.has(COLON);
}
/** A pattern of ARN fields that holds an unknown, as far as it surely goes: only a `*` at the very end may cross colons. */
function withinFields(tokens) {
    return tokens.map((token, index) => token.of === _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT && !(token.star && index === tokens.length - 1)
        ? { ...token, of: WITHIN_FIELD }
        : token);
}
/** Six fields, whatever they hold (C9). */
const ARN = (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
    (0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)([...(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('arn:'), ...fieldRun(4), { of: _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT, star: true }]),
]);
function fieldRun(count) {
    return Array.from({ length: count }, () => [{ of: WITHIN_FIELD, star: true }, ...(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(':')]).flat();
}
/**
 * The tighter reading of a resource pattern: a wildcard stays within its colon
 * segment unless it is the segment's last character (M3).
 */
function segmentBound(tokens) {
    return tokens.map((token, index) => {
        if (token.of !== _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT)
            return token;
        const next = tokens[index + 1];
        const trailing = token.star && (next === undefined || (next.of.named === ':' && !next.star));
        return trailing ? token : { of: WITHIN_FIELD, star: token.star };
    });
}
/** Identity policies complete an ARN of fewer than six fields with `*` (M4). */
function completeArn(tokens) {
    const isArn = 'arn:'.split('').every((unit, index) => tokens[index]?.of.named === unit);
    const colons = tokens.filter((token) => token.of.named === ':' && !token.star).length;
    if (!isArn || colons >= 5 || tokens.at(-1)?.star)
        return tokens;
    const missing = Array.from({ length: 5 - colons }, () => [...(0,_solver_language__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(':'), { of: _solver_language__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CHAR */ .GT, star: true }]);
    return [...tokens, ...missing.flat()];
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ TEMPORARY),
/* harmony export */   ch: () => (/* binding */ TIED_KEYS),
/* harmony export */   qQ: () => (/* binding */ IDENTIFIED),
/* harmony export */   rb: () => (/* binding */ spellsItsId),
/* harmony export */   t1: () => (/* binding */ USER_IDS),
/* harmony export */   w: () => (/* binding */ userIdOf),
/* harmony export */   xO: () => (/* binding */ carriersOf),
/* harmony export */   xT: () => (/* binding */ SPELT_ID)
/* harmony export */ });
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
/* harmony import */ var _principal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _principal_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);



const presentIn = (language) => (world) => world.within(world.principal, language);
const lifted = (transform) => remembered((language) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(language.patterns.flatMap((one) => transform(one).patterns)));
function remembered(make) {
    const made = new WeakMap();
    return (language) => {
        const found = made.get(language) ?? make(language);
        made.set(language, found);
        return found;
    };
}
/** A pattern on one part of a word: its wildcards stop at these units. */
function narrowed(tokens, units) {
    const of = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(units, true);
    return tokens.map((token) => (token.of === _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT ? { ...token, of } : token));
}
function kindsMatching(kinds) {
    return remembered((language) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(kinds.flatMap(([name, callers]) => ((0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(language, name) ? callers.patterns : []))));
}
const TYPES = [
    ['Account', _principal__WEBPACK_IMPORTED_MODULE_1__/* .ROOTS */ .GH],
    ['User', _principal__WEBPACK_IMPORTED_MODULE_1__/* .USERS */ .Jr],
    ['AssumedRole', _principal__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg],
    ['FederatedUser', _principal__WEBPACK_IMPORTED_MODULE_1__/* .FEDERATED_USERS */ .st],
    ['Anonymous', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([_principal__WEBPACK_IMPORTED_MODULE_1__/* .anonymous */ ._5])],
];
/** Callers with AWS credentials that are no services; anonymous callers and those of a provider have none. */
const NOT_SERVICE = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .IN_ACCOUNT */ .QC.patterns, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('canonical:'), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)])]);
/** Keys that the principal fixes, by lower-case name. */
const TIED_KEYS = new Map([
    ['aws:principalarn', { present: presentIn(_principal__WEBPACK_IMPORTED_MODULE_1__/* .IN_ACCOUNT */ .QC), lift: lifted(_principal__WEBPACK_IMPORTED_MODULE_1__/* .liftArn */ .$w) }],
    [
        'aws:principalaccount',
        {
            present: presentIn((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .IN_ACCOUNT */ .QC.patterns, _principal__WEBPACK_IMPORTED_MODULE_1__/* .anonymous */ ._5])),
            lift: lifted(({ tokens }) => {
                const account = narrowed(tokens, ':|/');
                return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
                    (0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':iam::', account, ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)),
                    (0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':sts::', account, ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CHAR */ .GT)),
                    ...((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .spells */ .OB)(tokens, 'anonymous') ? [_principal__WEBPACK_IMPORTED_MODULE_1__/* .anonymous */ ._5] : []),
                ]);
            }),
            numbered: (digits) => (/^\d{1,12}$/.test(digits) ? digits.padStart(12, '0') : undefined),
        },
    ],
    [
        'aws:principaltype',
        {
            present: presentIn((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(TYPES.flatMap(([, callers]) => callers.patterns))),
            lift: kindsMatching(TYPES),
        },
    ],
    [
        'aws:username',
        {
            present: presentIn(_principal__WEBPACK_IMPORTED_MODULE_1__/* .USERS */ .Jr),
            lift: lifted(({ tokens }) => {
                const name = narrowed(tokens, ':|/');
                return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
                    (0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':iam::', _principal__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, ':user/', name),
                    (0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':iam::', _principal__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, ':user/', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PATH */ .gI, '/', name),
                ]);
            }),
        },
    ],
    [
        'aws:principalisawsservice',
        {
            present: presentIn((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES */ .Bg.patterns, ...NOT_SERVICE.patterns])),
            lift: kindsMatching([
                ['true', _principal__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES */ .Bg],
                ['false', NOT_SERVICE],
            ]),
        },
    ],
    [
        'aws:principalservicename',
        {
            present: presentIn(_principal__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES */ .Bg),
            lift: lifted(({ tokens }) => (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('service:', narrowed(tokens, '|'))])),
        },
    ],
]);
/** Whose requests always carry `aws:userid`. */
const IDENTIFIED = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .IN_ACCOUNT */ .QC.patterns, _principal__WEBPACK_IMPORTED_MODULE_1__/* .anonymous */ ._5]);
/** Whose requests always carry `aws:TokenIssueTime`: their credentials are temporary. */
const TEMPORARY = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg.patterns, ..._principal__WEBPACK_IMPORTED_MODULE_1__/* .FEDERATED_USERS */ .st.patterns]);
/** Who carries keys that only a principal within an account has, their values being free; `undefined`: anyone may. */
function carriersOf(key) {
    if (key === 'aws:userid')
        return IDENTIFIED;
    return /^aws:(principalorgid|principalorgpaths|principaltag\/.*)$/.test(key) ? _principal__WEBPACK_IMPORTED_MODULE_1__/* .IN_ACCOUNT */ .QC : undefined;
}
/** The unique identifier each kind of caller has: `AROA…:session`, `AIDA…`, an account's digits. */
const USER_IDS = [
    [_principal__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('AROA', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_principal__WEBPACK_IMPORTED_MODULE_1__/* .SESSION */ .fW), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':')), ':', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_principal__WEBPACK_IMPORTED_MODULE_1__/* .SESSION */ .fW), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_principal__WEBPACK_IMPORTED_MODULE_1__/* .SESSION */ .fW))])],
    [_principal__WEBPACK_IMPORTED_MODULE_1__/* .USERS */ .Jr, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('AIDA', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':')), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':')))])],
    [_principal__WEBPACK_IMPORTED_MODULE_1__/* .ROOTS */ .GH, (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(_principal__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4)])],
    [(0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([_principal__WEBPACK_IMPORTED_MODULE_1__/* .anonymous */ ._5]), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('anonymous')])],
];
/** Callers whose unique identifier their name spells: an account's digits, `ACCOUNT:NAME` of a federated user. */
const SPELT = (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([..._principal__WEBPACK_IMPORTED_MODULE_1__/* .ROOTS */ .GH.patterns, ..._principal__WEBPACK_IMPORTED_MODULE_1__/* .FEDERATED_USERS */ .st.patterns]);
/** `aws:userid` of such callers. */
const SPELT_ID = {
    present: presentIn(SPELT),
    lift: lifted(({ tokens }) => {
        const account = narrowed(tokens, ':|/');
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':iam::', account, ':root'), ...tokens.flatMap(federatedAt)]);
    }),
};
/** The federated users whose identifier has its colon at this token. */
function federatedAt({ of, star }, at, tokens) {
    if (!of.has(':'.charCodeAt(0)))
        return [];
    const account = narrowed(tokens.slice(0, star ? at + 1 : at), ':|/');
    const name = narrowed(tokens.slice(star ? at : at + 1), '|');
    return [(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('arn:', _principal__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION */ .xM, ':sts::', account, ':federated-user/', name)];
}
function spellsItsId(word) {
    return (0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(SPELT, word);
}
/** The unique identifier of one caller, as far as its text tells more than its kind. */
function userIdOf(caller) {
    const session = (0,_principal_text__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(caller)?.session;
    if (session !== undefined)
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('AROA', (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(_principal__WEBPACK_IMPORTED_MODULE_1__/* .SESSION */ .fW), (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .notIn */ .zz)(':')), ':', session)]);
    const [, account, name] = /^arn:[^:]*:sts::(\d{12}):federated-user\/(.+)$/.exec(caller) ?? [];
    if (account !== undefined)
        return (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`${account}:${name}`)]);
    const root = (0,_principal_text__WEBPACK_IMPORTED_MODULE_2__/* .wholeAccountOf */ .OB)(caller);
    return root === undefined ? undefined : (0,_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_principal__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(root)]);
}


/***/ }),

/***/ 435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ unsure),
/* harmony export */   PO: () => (/* binding */ NO_WORD),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
/* unused harmony export ANYTHING */
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);

/** A set of which nothing is unknown. */
function exactly(language) {
    return { may: language, must: language };
}
const ANYTHING = exactly(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz);
const NO_WORD = exactly(_solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
/** Nothing is known of what it holds, `about` says of which set. */
function unsure(about) {
    return { may: _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, must: _solver_language__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$, about };
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qI: () => (/* binding */ ALWAYS),
  tm: () => (/* binding */ NEVER),
  HK: () => (/* binding */ World)
});

// EXTERNAL MODULE: ./build/src/logic/solver/automaton.js
var automaton = __webpack_require__(2545);
// EXTERNAL MODULE: ./build/src/logic/solver/language.js
var solver_language = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/logic/solver/budget.js
var solver_budget = __webpack_require__(2658);
;// CONCATENATED MODULE: ./build/src/logic/solver/sat.js

/** What a conflict costs, in steps of a search. */
const CONFLICT_COST = 20;
const TRUE = 1;
const FALSE = -1;
/**
 * A learning search over the truth of predicates. Formulas are gates; a gate
 * is only worked on where the root needs it, so a model speaks of few
 * predicates and a witness stays small. Every conflict is learnt.
 */
class Sat {
    theory;
    budget;
    values = new Int8Array(64);
    levels = [0];
    reasons = [undefined];
    watches = [[], []];
    gates = [];
    gateKeys = new Map();
    isPredicate = [false];
    trail = [];
    levelStarts = [];
    propagated = 0;
    count = 0;
    broken = false;
    constructor(theory, budget) {
        this.theory = theory;
        this.budget = budget;
        this.newVariable(false);
        this.enqueue(TRUE, undefined);
    }
    predicate() {
        return this.newVariable(true);
    }
    /** A variable of no meaning of its own: free to be true or false. */
    free() {
        return this.newVariable(false);
    }
    or(inputs) {
        return -this.and(inputs.map((input) => -input));
    }
    and(inputs) {
        const set = new Set(inputs);
        set.delete(TRUE);
        for (const input of set)
            if (input === FALSE || set.has(-input))
                return FALSE;
        const distinct = [...set].sort((a, b) => a - b);
        if (distinct.length === 0)
            return TRUE;
        if (distinct.length === 1)
            return distinct[0];
        const key = distinct.join();
        let output = this.gateKeys.get(key);
        if (output === undefined) {
            output = this.newVariable(false);
            this.gateKeys.set(key, output);
            this.gates.push({ output, inputs: distinct });
            for (const input of distinct)
                this.addClause([-output, input]);
            this.addClause([output, ...distinct.map((input) => -input)]);
        }
        return output;
    }
    addClause(literals) {
        this.backtrack(0);
        const open = [...new Set(literals)].filter((literal) => this.value(literal) !== -1);
        if (open.some((literal) => this.value(literal) === 1 || open.includes(-literal)))
            return;
        if (open.length === 0)
            this.broken = true;
        else if (open.length === 1)
            this.enqueue(open[0], undefined);
        else
            this.watch({ literals: open });
    }
    /** Whether all clauses can hold; if so, the assignment stands until the next call. */
    solve() {
        this.backtrack(0);
        if (this.broken)
            return false;
        for (;;) {
            const conflict = this.propagate() ?? this.theoryConflict();
            if (conflict) {
                if (!this.learn(conflict)) {
                    this.broken = true;
                    return false;
                }
                continue;
            }
            const decision = this.nextDecision();
            if (decision === undefined)
                return true;
            this.levelStarts.push(this.trail.length);
            this.enqueue(decision, undefined);
        }
    }
    /** 1 true, -1 false, 0 not assigned. */
    value(literal) {
        const value = this.values[Math.abs(literal)];
        return literal > 0 ? value : -value;
    }
    /** The literals assigned at present that speak of predicates. */
    *assignedPredicates() {
        for (const literal of this.trail)
            if (this.isPredicate[Math.abs(literal)])
                yield literal;
    }
    newVariable(predicate) {
        const variable = ++this.count;
        if (variable >= this.values.length) {
            const grown = new Int8Array(this.values.length * 2);
            grown.set(this.values);
            this.values = grown;
        }
        this.levels.push(0);
        this.reasons.push(undefined);
        this.isPredicate.push(predicate);
        this.watches.push([], []);
        return variable;
    }
    watch(clause) {
        this.watchesOf(clause.literals[0]).push(clause);
        this.watchesOf(clause.literals[1]).push(clause);
    }
    watchesOf(literal) {
        return this.watches[literal > 0 ? 2 * literal : -2 * literal + 1];
    }
    enqueue(literal, reason) {
        const variable = Math.abs(literal);
        this.values[variable] = literal > 0 ? 1 : -1;
        this.levels[variable] = this.levelStarts.length;
        this.reasons[variable] = reason;
        this.trail.push(literal);
        if (this.isPredicate[variable])
            this.theory.assign(literal);
    }
    backtrack(level) {
        if (this.levelStarts.length <= level)
            return;
        const keep = this.levelStarts[level];
        while (this.trail.length > keep) {
            const literal = this.trail.pop();
            const variable = Math.abs(literal);
            this.values[variable] = 0;
            if (this.isPredicate[variable])
                this.theory.unassign(literal);
        }
        this.levelStarts.length = level;
        this.propagated = Math.min(this.propagated, keep);
    }
    propagate() {
        while (this.propagated < this.trail.length) {
            const falsified = -this.trail[this.propagated++];
            const watching = this.watchesOf(falsified);
            let kept = 0;
            for (let i = 0; i < watching.length; i++) {
                const clause = watching[i];
                const outcome = this.visit(clause, falsified);
                if (outcome === 'moved')
                    continue;
                watching[kept++] = clause;
                if (outcome === 'conflict') {
                    while (++i < watching.length)
                        watching[kept++] = watching[i];
                    watching.length = kept;
                    return clause;
                }
            }
            watching.length = kept;
        }
        return undefined;
    }
    visit(clause, falsified) {
        const { literals } = clause;
        if (literals[0] === falsified)
            [literals[0], literals[1]] = [literals[1], literals[0]];
        const other = literals[0];
        if (this.value(other) === 1)
            return 'kept';
        for (let i = 2; i < literals.length; i++) {
            if (this.value(literals[i]) === -1)
                continue;
            [literals[1], literals[i]] = [literals[i], literals[1]];
            this.watchesOf(literals[1]).push(clause);
            return 'moved';
        }
        if (this.value(other) === -1)
            return 'conflict';
        this.enqueue(other, clause);
        return 'kept';
    }
    theoryConflict() {
        const core = this.theory.conflict();
        return core && { literals: core.map((literal) => -literal) };
    }
    /** Learns the first unique implication point of a conflict; `false` if there is no way out. */
    learn(conflict) {
        this.budget.steps -= CONFLICT_COST;
        if (this.budget.steps < 0)
            throw new solver_budget/* TooComplex */.h('the number of cases');
        this.backtrack(Math.max(0, ...conflict.literals.map((literal) => this.levels[Math.abs(literal)])));
        if (this.levelStarts.length === 0)
            return false;
        const { learnt, level } = this.analyse(conflict);
        this.backtrack(level);
        if (learnt.length > 1) {
            const clause = { literals: learnt };
            this.watch(clause);
            this.enqueue(learnt[0], clause);
        }
        else
            this.enqueue(learnt[0], undefined);
        return true;
    }
    /** The learnt clause, asserting literal first, a literal of the level to return to second. */
    analyse(conflict) {
        const current = this.levelStarts.length;
        const seen = new Set();
        const learnt = [];
        let open = 0;
        let clause = conflict;
        let index = this.trail.length;
        let asserting = 0;
        do {
            for (const literal of clause?.literals ?? []) {
                const variable = Math.abs(literal);
                if (literal === -asserting || variable === Math.abs(asserting) || seen.has(variable))
                    continue;
                if (this.levels[variable] === 0)
                    continue;
                seen.add(variable);
                if (this.levels[variable] === current)
                    open++;
                else
                    learnt.push(literal);
            }
            do
                index--;
            while (!seen.has(Math.abs(this.trail[index])));
            asserting = -this.trail[index];
            clause = this.reasons[Math.abs(asserting)];
            open--;
        } while (open > 0);
        learnt.sort((a, b) => this.levels[Math.abs(b)] - this.levels[Math.abs(a)]);
        const level = learnt.length > 0 ? this.levels[Math.abs(learnt[0])] : 0;
        return { learnt: [asserting, ...learnt], level };
    }
    /** A choice that helps to justify a gate; `undefined` once every gate that matters is justified. */
    nextDecision() {
        for (const { output, inputs } of this.gates) {
            if (this.values[output] !== -1 || inputs.some((input) => this.value(input) === -1))
                continue;
            const open = inputs.filter((input) => this.value(input) === 0);
            // A predicate that fails asks less of a request than one that holds: an absent key will do.
            const modest = open.find((input) => input > 0 && this.isPredicate[input]);
            return -(modest ?? open.find((input) => !this.isPredicate[Math.abs(input)]) ?? open[0]);
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/logic/symbols.js
var logic_symbols = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/src/logic/solver/points.js
var solver_points = __webpack_require__(7700);
// EXTERNAL MODULE: ./build/src/logic/solver/search.js
var search = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/src/logic/solver/theory.js





/** Knows, dimension by dimension, whether a value gives the assigned predicates their truth. */
class ValueTheory {
    budget;
    slots = new Map();
    predicates = new Map();
    constructor(budget) {
        this.budget = budget;
    }
    register(variable, dimension, predicate) {
        let slot = this.slots.get(dimension);
        if (!slot) {
            slot = { dimension, assigned: [], outcomes: new Map(), changed: false };
            this.slots.set(dimension, slot);
        }
        this.predicates.set(variable, { slot, predicate });
    }
    assign(literal) {
        const slot = this.predicates.get(Math.abs(literal)).slot;
        slot.assigned.push(literal);
        slot.changed = true;
    }
    unassign(literal) {
        const { assigned } = this.predicates.get(Math.abs(literal)).slot;
        assigned.splice(assigned.lastIndexOf(literal), 1);
    }
    conflict() {
        for (const slot of this.slots.values()) {
            if (!slot.changed)
                continue;
            const outcome = this.outcome(slot);
            if ('core' in outcome)
                return [...outcome.core];
            slot.changed = false;
        }
        return undefined;
    }
    /** After a consistent assignment: the value that a dimension takes. */
    valueOf(dimension) {
        const slot = this.slots.get(dimension);
        if (!slot)
            return undefined;
        const outcome = this.outcome(slot);
        return 'value' in outcome ? outcome.value : undefined;
    }
    /**
     * A value as good as {@link valueOf}'s that is also one of the words, or
     * within the first of the sets that leaves one.
     */
    prefer(dimension, words, sets) {
        const slot = this.slots.get(dimension);
        if (!slot)
            return words[0];
        const { demands, forbidden } = this.read(slot);
        if (demands.some(({ set }) => set.kind === 'points'))
            return this.valueOf(dimension);
        if (dimension.multivalued)
            return this.preferEach(dimension, demands, forbidden, sets);
        const word = words.find((text) => demands.every((demand) => meets(text, demand, this.budget)));
        if (word !== undefined)
            return word;
        for (const set of sets) {
            const found = this.element([...demands, { set, inside: true, literal: 0 }], dimension);
            if ('value' in found)
                return found.value;
        }
        return this.valueOf(dimension);
    }
    /** {@link prefer} for each value of a set. */
    preferEach(dimension, demands, forbidden, sets) {
        if (this.valueOf(dimension) === undefined)
            return undefined;
        const values = (demands.length > 0 ? demands : [undefined]).flatMap((demand) => {
            const all = demand ? [demand, ...forbidden] : forbidden;
            const tries = [...sets.map((set) => [...all, { set, inside: true, literal: 0 }]), all];
            for (const one of tries) {
                const found = this.element(one, dimension);
                if ('value' in found)
                    return [found.value];
            }
            return [];
        });
        return [...new Set(values)];
    }
    /** Every predicate on a dimension that a value decides, as it decides it. */
    truths(dimension, value) {
        const found = [];
        for (const [variable, { slot, predicate }] of this.predicates) {
            if (slot.dimension !== dimension || predicate.is !== 'in')
                continue;
            const demand = { set: predicate.set, literal: variable };
            if (!meets(value, { ...demand, inside: false }, this.budget))
                found.push(variable);
            else if (!meets(value, { ...demand, inside: true }, this.budget))
                found.push(-variable);
        }
        return found;
    }
    /** Whether any predicate speaks of the dimension. */
    speaksOf(dimension) {
        return this.slots.has(dimension);
    }
    /** Whether only comparisons on a line speak of the dimension. */
    onLineOnly(dimension) {
        for (const { slot, predicate } of this.predicates.values()) {
            if (slot.dimension === dimension && predicate.is !== 'present' && predicate.set.kind === 'words')
                return false;
        }
        return this.slots.has(dimension);
    }
    outcome(slot) {
        const key = slot.assigned.toSorted((a, b) => a - b).join();
        let outcome = slot.outcomes.get(key);
        if (!outcome) {
            outcome = slot.dimension.multivalued ? this.solveSet(slot) : this.solveSingle(slot);
            slot.outcomes.set(key, outcome);
        }
        return outcome;
    }
    solveSingle(slot) {
        const { present, demands } = this.read(slot);
        const inside = demands.filter((demand) => demand.inside);
        const { always } = slot.dimension;
        if (present !== undefined && present < 0) {
            return inside[0] ? { core: [present, inside[0].literal] } : { value: undefined };
        }
        if (!always && present === undefined && inside.length === 0)
            return { value: undefined };
        const found = this.element(demands, slot.dimension);
        if ('value' in found)
            return found;
        // Exclusions alone refuse every value only of a key that is there.
        const grounded = always || found.core.some((literal) => inside.some((demand) => demand.literal === literal));
        return grounded ? found : { core: [...found.core, present ?? inside[0].literal] };
    }
    solveSet(slot) {
        const { present, demands, forbidden } = this.read(slot);
        if (present !== undefined && present < 0) {
            return demands[0] ? { core: [present, demands[0].literal] } : { value: undefined };
        }
        if (present === undefined && demands.length === 0)
            return { value: undefined };
        const values = [];
        for (const demand of demands.length > 0 ? demands : [undefined]) {
            const reason = demand?.literal ?? present;
            const found = this.element(demand ? [demand, ...forbidden] : forbidden, slot.dimension);
            if ('core' in found)
                return { core: [...new Set([...found.core, reason])] };
            if (!values.includes(found.value))
                values.push(found.value);
        }
        return { value: values };
    }
    /** The assigned literals as demands; `forbidden` is what every value of a set must avoid. */
    read(slot) {
        let present;
        const demands = [];
        const forbidden = [];
        for (const literal of slot.assigned) {
            const { predicate } = this.predicates.get(Math.abs(literal));
            if (predicate.is === 'present')
                present = literal;
            else if (predicate.is === 'in')
                demands.push({ set: predicate.set, inside: literal > 0, literal });
            else if (literal > 0)
                demands.push({ set: predicate.set, inside: predicate.inside, literal });
            else
                forbidden.push({ set: predicate.set, inside: !predicate.inside, literal });
        }
        return { present, demands, forbidden };
    }
    /** One value that meets all demands. */
    element(demands, dimension) {
        const points = demands.filter((demand) => demand.set.kind === 'points');
        if (points.length === 0)
            return this.word(demands, dimension);
        const lineCore = onLine(points, this.budget);
        if (points.length === demands.length || lineCore.core)
            return lineCore.core ? { core: lineCore.core } : { value: lineCore.value };
        const words = demands.filter((demand) => demand.set.kind === 'words');
        const word = this.word(words, dimension);
        if ('core' in word)
            return word;
        const few = words.find((demand) => demand.inside && isSpeltOut(demand));
        if (few)
            return oneOf(few, demands, this.budget);
        const values = (0,solver_points/* candidates */.Xi)(points.map((demand) => demand.set));
        const literals = literalsOf(words);
        // Text that is refused may be written otherwise, and mean the same number.
        const refused = words.flatMap((demand) => (demand.inside ? [] : (wordsIn(demand).finite ?? []))).length;
        const spelt = Math.min(refused, MOST_LISTED) + 1;
        const tries = [
            word.value,
            ...values,
            ...literals,
            ...values.flatMap((text) => (0,solver_points/* otherSpellings */.wf)(text, spelt)),
        ];
        const value = tries.find((text) => demands.every((demand) => meets(text, demand, this.budget)));
        if (value === undefined)
            throw new solver_budget/* TooComplex */.h(`text and number comparisons of one key (${dimension.name})`);
        return { value };
    }
    word(demands, dimension) {
        const inside = demands.filter((demand) => demand.inside);
        const outside = demands.filter((demand) => !demand.inside);
        const few = inside.find((demand) => (listed(demand)?.length ?? MOST_LISTED) < MOST_LISTED);
        if (few)
            return fromList(few, demands, dimension, this.budget);
        const found = (0,search/* shortestWord */.L)(inside.map((demand) => wordsIn(demand).may), outside.map((demand) => wordsIn(demand).must), [...dimension.symbols], this.budget);
        if (found.found)
            return { value: found.word };
        return {
            core: [
                ...found.within.map((index) => inside[index].literal),
                ...found.without.map((index) => outside[index].literal),
            ],
        };
    }
}
/** Sets of fewer words are tried word by word. */
const MOST_LISTED = 16;
function listed(demand) {
    const set = wordsIn(demand);
    return set.may === set.must ? set.finite : undefined;
}
/** A shortest word of a listed set that meets all demands, or one demand that refuses each. */
function fromList(few, demands, { symbols }, budget) {
    const core = new Set([few.literal]);
    for (const word of listed(few).toSorted((a, b) => a.length - b.length)) {
        (0,solver_budget/* spend */.R)(budget, word.length + demands.length);
        // Unknown text is no value of a dimension that it was not let into.
        if ([...word].some((unit) => (0,logic_symbols/* isSymbol */.Bm)(unit) && !symbols.has(unit)))
            continue;
        const refusing = demands.find((demand) => !meets(word, demand, budget));
        if (!refusing)
            return { value: word };
        core.add(refusing.literal);
    }
    return { core: [...core] };
}
function wordsIn(demand) {
    return demand.set;
}
/** Whether a concrete text meets a demand. */
function meets(text, demand, budget) {
    const { set, inside } = demand;
    if (set.kind === 'points')
        return set.test(text) === inside;
    return inside ? (0,automaton/* recognises */.L8)(set.may, text, budget) : !(0,automaton/* recognises */.L8)(set.must, text, budget);
}
/** A value on the line that meets all demands, or those that refuse every value. */
function onLine(demands, budget) {
    const tries = (0,solver_points/* candidates */.Xi)(demands.map((demand) => demand.set));
    const value = tries.find((text) => demands.every((demand) => meets(text, demand, budget)));
    if (value !== undefined)
        return { value };
    let needed = [...demands];
    for (const demand of demands) {
        const fewer = needed.filter((other) => other !== demand);
        if (!tries.some((text) => fewer.every((other) => meets(text, other, budget))))
            needed = fewer;
    }
    return { core: needed.map((demand) => demand.literal) };
}
/** Whether a demand has few words, all of them plain text: an unknown on a line may be anywhere on it. */
function isSpeltOut(demand) {
    const { finite } = wordsIn(demand);
    return finite !== undefined && !finite.some(logic_symbols/* holdsSymbol */.hC);
}
/** One of a demand's finitely many words that meets all demands, or those that refuse every one of them. */
function oneOf(spelt, demands, budget) {
    const words = wordsIn(spelt).finite.filter((text) => meets(text, spelt, budget));
    const value = words.find((text) => demands.every((demand) => meets(text, demand, budget)));
    if (value !== undefined)
        return { value };
    let needed = demands.filter((demand) => demand !== spelt);
    for (const demand of needed) {
        const fewer = needed.filter((other) => other !== demand);
        if (!words.some((text) => fewer.every((other) => meets(text, other, budget))))
            needed = fewer;
    }
    return { core: [spelt, ...needed].map((demand) => demand.literal) };
}
/** Words that finite demands spell out. */
function literalsOf(demands) {
    return demands.flatMap((demand) => (demand.inside ? (wordsIn(demand).finite ?? []) : []));
}

// EXTERNAL MODULE: ./build/src/logic/encode/glob.js
var glob = __webpack_require__(4846);
;// CONCATENATED MODULE: ./build/src/logic/encode/word-sets.js



/** The sets of strings of one question: equal sets are one, and each automaton is made once. */
class WordSets {
    symbols;
    automata = new Map();
    sets = new Map();
    shapes = new Map();
    constructor(symbols) {
        this.symbols = symbols;
    }
    of({ may, must, reads, about, rule }) {
        const key = may === must ? may.key : `${may.key}\u0000/${must.key}\u0000${reads ?? ''}\u0000${about ?? ''}`;
        return this.kept(key, () => {
            const isCertain = may.key === must.key;
            const isExact = isCertain && this.symbols.empty;
            const accepted = this.automaton(must, 'must');
            return {
                kind: 'words',
                key,
                may: isExact ? accepted : this.automaton(may, 'may'),
                must: accepted,
                language: must,
                symbols: this.symbols.empty ? [] : (0,solver_language/* symbolsIn */.nv)(must),
                finite: isCertain ? (0,solver_language/* wordsOf */.Z9)(must) : undefined,
                reads,
                about,
                rule,
            };
        });
    }
    /** The words of the first that are none of the second's. */
    less(a, b) {
        const [within, without] = [this.of(a), this.of(b)];
        const key = `${within.key}\u0000-${without.key}`;
        return this.kept(key, () => {
            const must = new automaton/* Difference */._J(within.must, without.may);
            const isExact = within.may === within.must && without.may === without.must;
            return {
                kind: 'words',
                key,
                symbols: [...within.symbols, ...without.symbols],
                must,
                may: isExact ? must : new automaton/* Difference */._J(within.may, without.must),
            };
        });
    }
    /** Words spelt with units for unknowns, which stand for just themselves. */
    spelt(language) {
        const automaton = this.automaton(language, 'must');
        return {
            kind: 'words',
            key: `spelt ${language.key}`,
            may: automaton,
            must: automaton,
            symbols: [],
            finite: (0,solver_language/* wordsOf */.Z9)(language),
        };
    }
    automaton(language, mode) {
        if (!this.symbols.inWords)
            return sharedAutomaton(language, this.shapeOf);
        const key = `${mode} ${language.key}`;
        let found = this.automata.get(key);
        if (!found) {
            found = new automaton/* Automaton */.zX(language, mode, this.shapeOf);
            this.automata.set(key, found);
        }
        return found;
    }
    kept(key, make) {
        let found = this.sets.get(key);
        if (!found) {
            found = make();
            this.sets.set(key, found);
        }
        return found;
    }
    shapeOf = (unit) => {
        let tokens = this.shapes.get(unit);
        if (!tokens) {
            tokens = shapeTokens(this.symbols.unknown(unit)?.shape);
            this.shapes.set(unit, tokens);
        }
        return tokens;
    };
}
function shapeTokens(shape) {
    if (shape === undefined)
        return [(0,solver_language/* many */._d)(solver_language/* ANY_CHAR */.GT)];
    const tokens = (0,glob/* globTokens */.v)(shape);
    // No ARN holds the mark that parts a role from its session.
    return shape.startsWith('arn:')
        ? tokens.map((token) => (token.of === solver_language/* ANY_CHAR */.GT ? { ...token, of: UNMARKED } : token))
        : tokens;
}
const UNMARKED = (0,solver_language/* notIn */.zz)('|', true);
/** Of a question without unknowns: a language then means the same in all of them. */
function sharedAutomaton(language, shapeOf) {
    let shared = sharedAutomata.get(language);
    if (!shared) {
        shared = new automaton/* Automaton */.zX(language, 'must', shapeOf);
        sharedAutomata.set(language, shared);
    }
    return shared;
}
const sharedAutomata = new WeakMap();

// EXTERNAL MODULE: ./build/src/logic/encode/words.js
var words = __webpack_require__(435);
;// CONCATENATED MODULE: ./build/src/logic/encode/world.js






const ALWAYS = { holds: TRUE, fails: FALSE };
const NEVER = { holds: FALSE, fails: TRUE };
/** Of what is unknown, `strict` claims neither. */
const NEITHER = { holds: FALSE, fails: FALSE };
/** The predicates, dimensions and formulas of one question. */
class World {
    symbols;
    trust;
    budget;
    theory;
    sat;
    action = this.dimension('action', { always: true });
    resource = this.dimension('resource', { always: true });
    principal = this.dimension('principal', { always: true });
    keys = new Map();
    /** Predicates and free variables whose truth rests on an unknown, with what to call it. */
    doubts = new Map();
    /** Claims that a value is one of some that are named, unknown ones among them. */
    named = [];
    sets;
    literals = new Map();
    unknowns = new Map();
    admitted = [];
    constructor(symbols, trust, budget) {
        this.symbols = symbols;
        this.trust = trust;
        this.budget = budget;
        this.sets = new WordSets(symbols);
        this.theory = new ValueTheory(budget);
        this.sat = new Sat(this.theory, budget);
    }
    /** A context key; `given` tells the value of one that is first met. */
    key(name, multivalued, given) {
        let found = this.keys.get(name);
        if (!found) {
            found = this.dimension(name, { multivalued });
            found.fixed = given?.();
            for (const unit of this.admitted)
                found.symbols.add(unit);
            this.keys.set(name, found);
        }
        return found;
    }
    /** Lets resources and the values of keys hold an unknown as it stands in the policies. */
    admit(unit) {
        this.admitted.push(unit);
        for (const dimension of [this.resource, ...this.keys.values()])
            dimension.symbols.add(unit);
    }
    and(claims) {
        return this.claim(this.sat.and(claims.map((one) => one.holds)), () => this.sat.or(claims.map((one) => one.fails)));
    }
    or(claims) {
        return this.claim(this.sat.or(claims.map((one) => one.holds)), () => this.sat.and(claims.map((one) => one.fails)));
    }
    not(claim) {
        return { holds: claim.fails, fails: claim.holds };
    }
    /** Demands that a formula holds. */
    assert(claim) {
        this.sat.addClause([claim.holds]);
    }
    present(dimension) {
        if (dimension.always)
            return ALWAYS;
        if (dimension.fixed)
            return dimension.fixed.value === undefined ? NEVER : ALWAYS;
        return this.exact(`${dimension.name}?`, (variable) => this.theory.register(variable, dimension, { is: 'present' }));
    }
    /** The value is one of the set's; false of an absent key. */
    inside(dimension, set) {
        return this.predicate(dimension, 'in', set, (variable, bound) => this.theory.register(variable, dimension, { is: 'in', set: bound }));
    }
    /** {@link inside} of words. */
    insideWords(dimension, words) {
        if (!words.parts)
            return this.insidePart(dimension, words);
        return this.or(words.parts.map((part) => this.insidePart(dimension, part)));
    }
    /** {@link inside} of a language without unknowns. */
    within(dimension, language) {
        return this.insidePart(dimension, (0,words/* exactly */.pV)(language));
    }
    insidePart(dimension, words) {
        const text = dimension.fixed?.value;
        if (typeof text === 'string' && !this.symbols.inWords) {
            const sure = spelt(words.must, text);
            if (sure || words.may === words.must)
                return sure ? ALWAYS : NEVER;
        }
        return this.inside(dimension, this.words(words));
    }
    /** Some value of a multivalued key is one of the set's. */
    someInside(dimension, set) {
        return this.predicate(dimension, 'some', set, (variable, bound) => this.theory.register(variable, dimension, { is: 'some', set: bound, inside: true }));
    }
    /** Some value of a multivalued key is none of the set's. */
    someOutside(dimension, set) {
        return this.predicate(dimension, 'other', flip(set), (variable, bound) => this.theory.register(variable, dimension, { is: 'some', set: flip(bound), inside: false }));
    }
    /** Something that may hold or not, nobody knows; the same thing is the same claim. */
    unknown(thing, doubt) {
        if (this.trust === 'strict')
            return NEITHER;
        let claim = this.unknowns.get(thing);
        if (!claim) {
            const variable = this.sat.free();
            this.doubts.set(variable, doubt);
            claim = { holds: variable, fails: -variable };
            this.unknowns.set(thing, claim);
        }
        return claim;
    }
    words(words) {
        return this.sets.of(words);
    }
    /** The words of the first that are none of the second's. */
    less(a, b) {
        return this.sets.less(a, b);
    }
    /** Words spelt with units for unknowns, which stand for just themselves. */
    spelt(language) {
        return this.sets.spelt(language);
    }
    /** That a value is one of these, some of them unknown: what a space says of it. */
    insideNamed(dimension, language, reads) {
        const set = this.sets.spelt(language);
        const claim = this.inside(dimension, set);
        const symbols = (0,solver_language/* symbolsIn */.nv)(language);
        if (symbols.length > 0) {
            this.named.push({ variable: claim.holds, dimension, set: { ...set, symbols, reads } });
        }
        return claim;
    }
    valueOf(dimension) {
        if (dimension.fixed)
            return dimension.fixed.value;
        return this.theory.valueOf(dimension);
    }
    claim(holds, fails) {
        return { holds, fails: this.trust === 'relaxed' ? -holds : fails() };
    }
    predicate(dimension, relation, set, register) {
        if (dimension.fixed)
            return this.settled(dimension, relation, set);
        const kind = `${dimension.name} ${relation}`;
        if (set.kind === 'points' || set.may === set.must) {
            return this.exact(`${kind} ${set.key}`, (variable) => register(variable, set));
        }
        if (this.trust === 'relaxed') {
            const claim = this.exact(`${kind} ${set.key}`, (variable) => register(variable, set));
            this.doubts.set(Math.abs(claim.holds), { kind: 'value', set, dimension });
            return claim;
        }
        const sure = (side) => this.exact(`${kind} ${set.key} ${side}`, (variable) => register(variable, { ...set, may: set[side], must: set[side] }));
        return { holds: sure('must').holds, fails: sure('may').fails };
    }
    /** A predicate on a value that is given: it holds or not, but for what is unknown of the set. */
    settled(dimension, relation, set) {
        const { value } = dimension.fixed;
        const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
        const some = (side) => values.some((text) => 
        // A set for `other` comes flipped: what it surely holds is all that it may.
        relation === 'other' ? !has(set, side, text, this.budget) : has(set, side, text, this.budget));
        if (some('must'))
            return ALWAYS;
        if (!some('may'))
            return NEVER;
        if (this.trust === 'strict' || set.kind === 'points')
            return NEITHER;
        return this.exact(`${dimension.name} ${relation} ${set.key}`, (variable) => this.doubts.set(variable, { kind: 'value', set, dimension }), () => this.sat.free());
    }
    exact(key, register, variable = () => this.sat.predicate()) {
        let literal = this.literals.get(key);
        if (literal === undefined) {
            literal = variable();
            register(literal);
            this.literals.set(key, literal);
        }
        return { holds: literal, fails: -literal };
    }
    dimension(name, { always = false, multivalued = false }) {
        return { name, always, multivalued, symbols: new Set() };
    }
}
function has(set, side, text, budget) {
    return set.kind === 'points' ? set.test(text) : (0,automaton/* recognises */.L8)(set[side], text, budget);
}
function spelt(language, text) {
    return language.patterns.some(({ tokens }) => (0,solver_language/* spells */.OB)(tokens, text));
}
function flip(set) {
    return set.kind === 'points' ? set : { ...set, may: set.must, must: set.may };
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SOME),
/* harmony export */   x: () => (/* binding */ ANY)
/* harmony export */ });
/** In a {@link RequestSpace}: any run of characters, the empty one included. */
const ANY = { any: true };
/** In a {@link RequestSpace}: any run of one character or more; an S3 key is never empty. */
const SOME = { some: true };


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reasonFor)
/* harmony export */ });
/** Why an answer is open, in words fit for a verdict's reason. */
function reasonFor(because) {
    switch (because.kind) {
        case 'context':
            return `it holds only under a condition on ${because.keys.join(', ')}`;
        case 'unknown-value':
            return `it depends on ${because.names.join(', ')}, whose value is not known`;
        case 'hole':
            return `it depends on a part of a policy that could not be read: ${because.reasons.join('; ')}`;
        case 'uncertain-rule':
            return `it depends on a rule that AWS's documentation leaves open (${because.rules.join(', ')})`;
        case 'unconfirmed':
            return 'a request that may break it was found, and a second reading of the policies does not confirm it';
        case 'too-complex':
            return `the policies are too complex to decide: ${because.bound} went beyond its bound`;
    }
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ recognises),
/* harmony export */   _J: () => (/* binding */ Difference),
/* harmony export */   zX: () => (/* binding */ Automaton)
/* harmony export */ });
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2042);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2658);


/** The states that a word needs are made when first met: of long patterns they are many, and each is long. */
function recognises(recogniser, word, budget) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
        const made = recogniser.made;
        state = recogniser.step(state, word.charCodeAt(i));
        if (recogniser.made > made)
            (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(budget, recogniser.made - made);
    }
    return recogniser.accepts(state);
}
/** The words that the first recognises and the second does not. */
class Difference {
    within;
    without;
    pairs = [[0, 0]];
    ids = new Map([['0,0', 0]]);
    constructor(within, without) {
        this.within = within;
        this.without = without;
    }
    classesAt(state) {
        const [a, b] = this.pairs[state];
        return [...this.within.classesAt(a), ...this.without.classesAt(b)];
    }
    step(state, code) {
        const [a, b] = this.pairs[state];
        const pair = [this.within.step(a, code), this.without.step(b, code)];
        const key = pair.join();
        let id = this.ids.get(key);
        if (id === undefined) {
            id = this.pairs.length;
            this.ids.set(key, id);
            this.pairs.push(pair);
        }
        return id;
    }
    accepts(state) {
        const [a, b] = this.pairs[state];
        return this.within.accepts(a) && !this.without.accepts(b);
    }
    get made() {
        return this.pairs.length + this.within.made + this.without.made;
    }
    sizeOf(state) {
        const [a, b] = this.pairs[state];
        return this.within.sizeOf(a) + this.without.sizeOf(b);
    }
    isDead(state) {
        const [a, b] = this.pairs[state];
        return this.within.isDead(a) || this.without.isUniversal(b);
    }
    isUniversal(state) {
        const [a, b] = this.pairs[state];
        return this.within.isUniversal(a) && this.without.isDead(b);
    }
}
/** A deterministic automaton of a language, its states made when first met. */
class Automaton {
    language;
    mode;
    shapeOf;
    classes = [];
    stars = [];
    /** First position of the pattern that a position belongs to. */
    origin = [];
    states = [];
    ids = new Map();
    made = 0;
    constructor(language, mode, shapeOf) {
        this.language = language;
        this.mode = mode;
        this.shapeOf = shapeOf;
        const starts = [];
        for (const { tokens } of language.patterns) {
            const first = this.classes.length;
            starts.push(first);
            for (const token of tokens)
                this.add(token.of, token.star, first);
            this.add(undefined, false, first);
        }
        this.stateOf(this.close(starts));
    }
    sizeOf(state) {
        return this.states[state].positions.length;
    }
    isDead(state) {
        return this.states[state].positions.length === 0;
    }
    accepts(state) {
        return this.states[state].accepts;
    }
    isUniversal(state) {
        return this.states[state].universal;
    }
    classesAt(state) {
        return this.states[state].classes;
    }
    step(state, code) {
        const from = this.states[state];
        let to = from.next.get(code);
        if (to === undefined) {
            to = this.stateOf(this.advance(from.positions, code));
            from.next.set(code, to);
        }
        return to;
    }
    add(of, star, first) {
        this.classes.push(of);
        this.stars.push(star);
        this.origin.push(first);
    }
    advance(positions, code) {
        const unit = String.fromCharCode(code);
        if ((0,_symbols__WEBPACK_IMPORTED_MODULE_1__/* .isSymbol */ .Bm)(unit)) {
            return this.mode === 'must'
                ? this.close(this.overSymbol(positions, code))
                : this.overShape(positions, unit);
        }
        const after = [];
        for (const position of positions) {
            if (this.classes[position]?.has(code))
                after.push(this.stars[position] ? position : position + 1);
        }
        return this.close(after);
    }
    /** Over unknown text that must match whatever it is: the same unknown, or a `*` of any characters. */
    overSymbol(positions, code) {
        const after = [];
        for (const position of positions) {
            const of = this.classes[position];
            if (of === undefined)
                continue;
            if (this.stars[position]) {
                if (of.coversUnknown)
                    after.push(position);
            }
            else if (of.named.charCodeAt(0) === code)
                after.push(position + 1);
        }
        return after;
    }
    /** Over unknown text that may be any text of its shape. */
    overShape(positions, unit) {
        let current = [...positions];
        for (const token of this.shapeOf(unit)) {
            if (!token.star)
                current = this.close(this.overClass(current, token.of));
            else {
                for (let size = -1; size !== current.length;) {
                    size = current.length;
                    current = this.close([...current, ...this.overClass(current, token.of)]);
                }
            }
        }
        return current;
    }
    /** Every position that some character of the class leads to. */
    overClass(positions, shape) {
        const after = [];
        for (const position of positions) {
            const of = this.classes[position];
            if (of && meet(of, shape))
                after.push(this.stars[position] ? position : position + 1);
        }
        return after;
    }
    /** Adds what an empty `*` leads to; drops what a `*` of any characters before it covers already. */
    close(positions) {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (this.stars[position])
                closed.add(++position);
        }
        const sorted = [...closed].sort((a, b) => b - a);
        const kept = [];
        let covered = -1;
        for (const position of sorted) {
            const origin = this.origin[position];
            if (origin === covered)
                continue;
            kept.push(position);
            if (this.stars[position] && this.classes[position]?.everything)
                covered = origin;
        }
        return kept.reverse();
    }
    stateOf(positions) {
        const key = positions.join();
        let id = this.ids.get(key);
        if (id === undefined) {
            id = this.states.length;
            this.ids.set(key, id);
            this.made += positions.length;
            this.states.push({
                positions,
                accepts: positions.some((position) => this.classes[position] === undefined),
                universal: positions.some((position) => this.stars[position] === true &&
                    this.classes[position].everything &&
                    this.classes[position + 1] === undefined),
                classes: [
                    ...new Set(positions.map((position) => this.classes[position]).filter((of) => of && !of.everything)),
                ],
                next: new Map(),
            });
        }
        return id;
    }
}
/** Whether two classes share a character. */
function meet(a, b) {
    for (const unit of a.named)
        if (a.has(unit.charCodeAt(0)) && b.has(unit.charCodeAt(0)))
            return true;
    for (const unit of b.named)
        if (a.has(unit.charCodeAt(0)) && b.has(unit.charCodeAt(0)))
            return true;
    return a.has(OTHER) && b.has(OTHER);
}
/** A character that no policy names (G9 keeps policies below U+0100). */
const OTHER = 0x4e00;


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ spend),
/* harmony export */   h: () => (/* binding */ TooComplex)
/* harmony export */ });
/** Thrown when a {@link Budget} is used up; caught where a question is answered. */
class TooComplex extends Error {
    bound;
    name = 'TooComplex';
    constructor(bound) {
        super(bound);
        this.bound = bound;
    }
}
/** Takes work off a budget. */
function spend(budget, steps, bound = 'the search for a witness over wildcards') {
    budget.steps -= steps;
    if (budget.steps < 0)
        throw new TooComplex(bound);
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ such),
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   GT: () => (/* binding */ ANY_CHAR),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   OB: () => (/* binding */ spells),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   nv: () => (/* binding */ symbolsIn),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   zz: () => (/* binding */ notIn)
/* harmony export */ });
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2042);

const ANY_CHAR = {
    key: '.',
    named: '',
    samples: '',
    excludes: true,
    everything: true,
    coversUnknown: true,
    has: () => true,
};
const DIGIT = {
    key: '\\d',
    named: '',
    samples: '9012345678',
    excludes: false,
    everything: false,
    coversUnknown: false,
    has: (code) => code >= 48 && code <= 57,
};
const excluding = new Map();
/** Every unit but those listed. `coversUnknown` where no unknown text can hold any of them. */
function notIn(units, coversUnknown = false) {
    let found = excluding.get(units);
    if (!found) {
        const codes = new Set([...units].map((unit) => unit.charCodeAt(0)));
        found = {
            key: `[^${units}]`,
            named: units,
            samples: '',
            excludes: true,
            everything: false,
            coversUnknown,
            has: (code) => !codes.has(code),
        };
        excluding.set(units, found);
    }
    return found;
}
/** The units that a test lets through, of which `samples` are some: enough to find one that no other class names. */
function such(key, samples, has) {
    return { key, named: '', samples, excludes: false, everything: false, coversUnknown: false, has };
}
const literals = new Map();
function literalClass(code) {
    let found = literals.get(code);
    if (!found) {
        const unit = String.fromCharCode(code);
        found = {
            key: `=${unit}`,
            named: unit,
            samples: '',
            excludes: false,
            everything: false,
            coversUnknown: false,
            has: (other) => other === code,
        };
        literals.set(code, found);
    }
    return found;
}
const caseless = new Map();
function caselessClass(code) {
    const unit = String.fromCharCode(code);
    const lower = foldCase(unit);
    const upper = unit.toUpperCase();
    if (upper.length !== 1 || lower === upper || foldCase(upper) !== lower)
        return literalClass(code);
    let found = caseless.get(code);
    if (!found) {
        const [a, b] = [lower.charCodeAt(0), upper.charCodeAt(0)];
        found = {
            key: `~${lower}`,
            // As written first: a witness spells what it can as the policy does.
            named: unit === lower ? lower + upper : upper + lower,
            samples: '',
            excludes: false,
            everything: false,
            coversUnknown: false,
            has: (other) => other === a || other === b,
        };
        caseless.set(code, found);
    }
    return found;
}
/** Lower case, unit by unit, so that a text keeps its length. */
function foldCase(text) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
        return lower;
    return [...text]
        .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
        .join('');
}
function one(of) {
    return { of, star: false };
}
function many(of) {
    return { of, star: true };
}
function literal(text, ignoreCase = false) {
    const tokens = [];
    for (let i = 0; i < text.length; i++) {
        tokens.push(one(ignoreCase ? caselessClass(text.charCodeAt(i)) : literalClass(text.charCodeAt(i))));
    }
    return tokens;
}
function pattern(tokens) {
    const merged = [];
    for (const token of tokens) {
        const last = merged.at(-1);
        if (token.star && last?.star && last.of === token.of)
            continue;
        merged.push(token);
    }
    return { tokens: merged, key: merged.map((token) => token.of.key + (token.star ? '*' : '')).join('') };
}
function union(patterns) {
    const byKey = new Map(patterns.map((one) => [one.key, one]));
    const keys = [...byKey.keys()].sort();
    // No pattern at all is another language than the pattern of the empty word, whose key is empty.
    const key = keys.length === 0 ? '\u0000none' : keys.join('\u0000|');
    return { patterns: keys.map((one) => byKey.get(one)), key };
}
const NOTHING = union([]);
const EVERYTHING = union([pattern([many(ANY_CHAR)])]);
/** The words of a language that has finitely many, all spelled out; otherwise `undefined`. */
function wordsOf(language) {
    const words = [];
    for (const { tokens } of language.patterns) {
        let word = '';
        for (const token of tokens) {
            if (token.star || token.of.named.length !== 1 || !token.of.key.startsWith('='))
                return undefined;
            word += token.of.named;
        }
        words.push(word);
    }
    return words;
}
/** Whether a row of tokens spells the word: all positions at once, so at most tokens × units steps. */
function spells(tokens, word) {
    const close = (positions) => {
        const closed = new Set();
        for (let at of positions)
            for (closed.add(at); tokens[at]?.star;)
                closed.add(++at);
        return closed;
    };
    let positions = close([0]);
    for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        const met = [...positions].filter((at) => tokens[at]?.of.has(code));
        positions = close(met.map((at) => (tokens[at].star ? at : at + 1)));
    }
    return positions.has(tokens.length);
}
/** The units for unknowns that a language is spelt with. */
function symbolsIn(language) {
    const units = language.patterns.flatMap((one) => one.tokens.map((token) => token.of.named));
    return [...new Set(units.filter(_symbols__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm))];
}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   Uj: () => (/* binding */ PRIVATE),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   du: () => (/* binding */ NUMBERS),
/* harmony export */   gg: () => (/* binding */ DATES),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   q8: () => (/* binding */ anyOn),
/* harmony export */   sZ: () => (/* binding */ fewOf),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* unused harmony export readAddress */
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2658);

/** Values that between them tell all these predicates apart. */
function candidates(predicates) {
    const lines = new Set(predicates.map((one) => one.line));
    const edgesOf = (...wanted) => predicates.filter(({ line }) => wanted.includes(line)).flatMap(({ edges }) => edges);
    const found = [...lines].flatMap((line) => [...positionsOf(edgesOf(line)).map(line.write), line.stray]);
    // A number may be a date, too, and either may be what the other is not.
    if (lines.has(NUMBERS) && lines.has(DATES)) {
        const both = positionsOf(edgesOf(NUMBERS, DATES)).map(writeDecimal);
        found.push(...both, ...both.map((text) => `${text}e0`));
    }
    return [...new Set(found.filter((text) => text !== undefined))];
}
/** The only values that meet a predicate, each as one text, where they are few; `undefined` where they are a stretch of the line. */
function fewOf(points) {
    const met = candidates([points]).filter((text) => points.test(text));
    const edges = new Set(points.edges.map((edge) => points.line.write(edge)));
    return met.every((text) => edges.has(text)) ? met : undefined;
}
/** As many other ways to write a number of digits, in front and behind: `05`, `5.0` (C11). */
function otherSpellings(text, count) {
    const [, sign, whole, fraction] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
    if (whole === undefined)
        return [];
    return Array.from({ length: count }, (_, index) => '0'.repeat(index + 1)).flatMap((zeros) => [
        `${sign}${zeros}${whole}${fraction ?? ''}`,
        `${sign}${whole}${fraction ?? '.'}${zeros}`,
    ]);
}
/** The edges, a position between each two, one before and one behind them all. */
function positionsOf(all) {
    const edges = [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const positions = edges.flatMap((edge, index) => {
        const next = edges[index + 1];
        return next === undefined ? [edge, edge + UNIT] : [edge, edge + (next - edge) / 2n];
    });
    return [...positions, (edges[0] ?? 0n) - UNIT];
}
/** One on the number line and a second on the date line; fractions keep twelve digits. */
const DIGITS = 12;
const UNIT = 10n ** BigInt(DIGITS);
const NUMBERS = { name: 'number', stray: 'x', write: writeDecimal };
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;
/** Digits, before and behind the point, of the largest numbers that are placed exactly. */
const MOST_DIGITS = 1000;
/** `undefined` for text that is no number (C11); what is larger than any edge stands behind them all. */
function readDecimal(text) {
    const [, sign, whole = '', fraction = '', power = '0'] = DECIMAL.exec(text) ?? [];
    if (sign === undefined || whole + fraction === '')
        return undefined;
    const significant = `${whole}${fraction}`.replace(/^0+/, '');
    if (significant === '')
        return { position: 0n, beyond: false };
    const shift = DIGITS - fraction.length + Number(power);
    const negative = sign === '-';
    const length = significant.length + shift;
    if (length > MOST_DIGITS + DIGITS) {
        const size = 10n ** BigInt(MOST_DIGITS + DIGITS);
        return { position: negative ? -size : size, beyond: true };
    }
    const kept = shift >= 0 ? significant + '0'.repeat(shift) : significant.slice(0, Math.max(0, length));
    const beyond = shift < 0 && /[1-9]/.test(significant.slice(Math.max(0, length)));
    const size = BigInt(kept === '' ? '0' : kept);
    if (!negative)
        return { position: size, beyond };
    return { position: beyond ? -size - 1n : -size, beyond };
}
function writeDecimal(position) {
    const size = position < 0n ? -position : position;
    const fraction = (size % UNIT).toString().padStart(DIGITS, '0').replace(/0+$/, '');
    return `${position < 0n ? '-' : ''}${size / UNIT}${fraction && `.${fraction}`}`;
}
const DATES = {
    name: 'date',
    stray: 'x',
    write(position) {
        const milliseconds = position / (UNIT / 1000n);
        const written = position % (UNIT / 1000n) === 0n && isWritten(milliseconds);
        // Epoch seconds tell what no ISO text does.
        return written
            ? new Date(Number(milliseconds)).toISOString().replace('.000Z', 'Z')
            : writeDecimal(position);
    },
};
/** Years of four digits. */
function isWritten(milliseconds) {
    return milliseconds >= -62167219200000n && milliseconds < 253402300800000n;
}
const DATE = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/i;
/** ISO 8601 or epoch seconds, on the line of numbers as seconds (C12); digits alone are seconds. */
function readDate(text) {
    if (/^-?\d+(\.\d+)?$/.test(text))
        return readDecimal(text);
    const parts = DATE.exec(text);
    if (!parts)
        return undefined;
    const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((part) => Number(parts[part] ?? (part === 3 ? 1 : 0)));
    const zone = parts[8];
    const [ahead, past] = zone && zone.length > 1 ? [zone.slice(1, 3), zone.slice(-2)].map(Number) : [0, 0];
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    if (!isDate || hour > 23 || minute > 59 || second > 59 || ahead > 23 || past > 59)
        return undefined;
    const offset = (zone?.startsWith('-') ? -1 : 1) * (ahead * 60 + past);
    const seconds = (daysUntil(year, month, day) * 1440 + hour * 60 + minute - offset) * 60 + second;
    const fraction = BigInt((parts[7] ?? '').padEnd(DIGITS, '0'));
    return { position: BigInt(seconds) * UNIT + fraction, beyond: false };
}
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysIn(year, month) {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** Days from 1970-01-01 on. */
function daysUntil(year, month, day) {
    const before = year - 1;
    const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    let days = before * 365 + leaps - 719_162 + day - 1;
    for (let earlier = 1; earlier < month; earlier++)
        days += daysIn(year, earlier);
    return days;
}
/**
 * `values` are the policy's; a request's value meets the predicate if it compares so to any of them.
 *
 * @throws TooComplex where a value has more digits than are placed exactly (U: what AWS makes of them is not documented)
 */
function compared(line, comparison, values) {
    const read = line === DATES ? readDate : readDecimal;
    const places = values.map(read).filter((place) => place !== undefined);
    // One digit is kept for what lies between two edges.
    if (places.some(({ position, beyond }) => beyond || position % 10n !== 0n))
        throw new _budget__WEBPACK_IMPORTED_MODULE_0__/* .TooComplex */ .h('the number of digits of a number or date');
    const edges = places.map(({ position }) => position);
    return {
        kind: 'points',
        key: `${line.name} ${comparison} ${[...new Set(edges)].sort().join()}`,
        line,
        edges,
        test(text) {
            const place = read(text);
            return place !== undefined && edges.some((edge) => holds(place, comparison, edge));
        },
    };
}
/** Any value on the line. */
function anyOn(line) {
    const read = line === DATES ? readDate : line === NUMBERS ? readDecimal : readAddress;
    return {
        kind: 'points',
        key: `${line.name} any`,
        line,
        edges: [],
        test: (text) => read(text) !== undefined,
    };
}
function holds({ position, beyond }, comparison, edge) {
    switch (comparison) {
        case 'Equals':
            return position === edge && !beyond;
        case 'LessThan':
            return position < edge;
        case 'LessThanEquals':
            return position < edge || (position === edge && !beyond);
        case 'GreaterThan':
            return position > edge || (position === edge && beyond);
        case 'GreaterThanEquals':
            return position >= edge;
    }
}
/** Addresses of private networks, which no request comes from as AWS sees it (C15; RFC 1918). */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
/** IPv6 stands after all of IPv4 on one line, so that one order serves both. */
const V6 = 1n << 40n;
const ADDRESSES = {
    name: 'address',
    stray: 'x',
    write(position) {
        if (position >= V6 && position < V6 + (1n << 128n))
            return writeV6(position - V6);
        if (position >= 0n && position < 1n << 32n)
            return writeV4(position);
        return undefined;
    },
};
/** Whether an address lies in any of the CIDR blocks (C15). */
function inBlocks(values) {
    const blocks = values.map(readBlock).filter((block) => block !== undefined);
    const outside = [ADDRESS_V4, ADDRESS_V6];
    return {
        kind: 'points',
        key: `address ${blocks
            .map((block) => block.join('-'))
            .sort()
            .join()}`,
        line: ADDRESSES,
        edges: [...outside, ...blocks.flatMap(([first, last]) => [first - 1n, first, last, last + 1n])],
        test(text) {
            const address = readAddress(text);
            return address !== undefined && blocks.some(([first, last]) => address >= first && address <= last);
        },
    };
}
/** Whether text is an address or a CIDR block, whatever its host bits. */
function isBlock(text) {
    return parseBlock(text) !== undefined;
}
/** First and last address of a block. IPv4 host bits are ignored; an IPv6 block with host bits set never matches (C15). */
function readBlock(text) {
    const block = parseBlock(text);
    if (block === undefined)
        return undefined;
    const { address, width, size } = block;
    const base = width === 128 ? V6 : 0n;
    const first = ((address - base) / size) * size + base;
    if (width === 128 && first !== address)
        return undefined;
    return [first, first + size - 1n];
}
function parseBlock(text) {
    const [host, length, ...rest] = text.split('/');
    const address = readAddress(host);
    if (address === undefined || rest.length > 0)
        return undefined;
    const width = address >= V6 ? 128 : 32;
    const bits = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : -1;
    return bits < 0 || bits > width ? undefined : { address, width, size: 1n << BigInt(width - bits) };
}
function readAddress(text) {
    if (text.length > MOST_ADDRESS)
        return undefined;
    return text.includes(':') ? readV6(text) : readV4(text);
}
/** Eight groups of four, the last two as an IPv4 address. */
const MOST_ADDRESS = 45;
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
        return undefined;
    return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
function readV6(text) {
    const dotted = /[^:]*\.[^:]*$/.exec(text)?.[0];
    const last = dotted === undefined ? undefined : readV4(dotted);
    if (dotted !== undefined && last === undefined)
        return undefined;
    const hex = (part) => part.toString(16);
    const spelt = last === undefined ? text : text.replace(dotted, `${hex(last >> 16n)}:${hex(last & 65535n)}`);
    const halves = spelt.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
    if (groups.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group)))
        return undefined;
    return V6 + groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
function writeV4(position) {
    return [24n, 16n, 8n, 0n].map((shift) => (position >> shift) & 255n).join('.');
}
function writeV6(position) {
    const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((position >> shift) & 65535n).toString(16));
    const text = groups.join(':');
    return text.replace(/(^|:)0(:0)+(:|$)/, '::');
}
/** Public example addresses (RFC 5737, RFC 3849), so that a witness from outside every block is readable. */
const ADDRESS_V4 = readAddress('203.0.113.1');
const ADDRESS_V6 = readAddress('2001:db8::1');


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shortestWord)
/* harmony export */ });
/* harmony import */ var _symbols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2042);
/* harmony import */ var _automaton__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);



/**
 * A shortest word within all of the first languages and without all of the
 * second. Those to stay without are brought in only when a word found breaks
 * them, so that the product stays small and a refusal names few of them.
 * `symbols` are units for unknown text that a word may hold.
 */
function shortestWord(within, without, symbols, budget) {
    const active = [];
    for (;;) {
        const found = productSearch(within, active.map((index) => without[index]), symbols, budget);
        if (!found.found)
            return { ...found, without: found.without.map((index) => active[index]) };
        const broken = without.findIndex((recogniser, index) => !active.includes(index) && (0,_automaton__WEBPACK_IMPORTED_MODULE_0__/* .recognises */ .L8)(recogniser, found.word, budget));
        if (broken < 0)
            return found;
        active.push(broken);
    }
}
function productSearch(within, without, symbols, budget) {
    const all = [...within, ...without];
    const blamed = new Set();
    const start = all.map(() => 0);
    if (within.some((recogniser, index) => recogniser.isDead(0) && blamed.add(index)))
        return refusal(blamed, within.length);
    let frontier = [{ states: start, parent: undefined, code: 0 }];
    const seen = new Set([keyOf(start)]);
    while (frontier.length > 0) {
        const next = [];
        for (const node of frontier) {
            const refused = refusing(all, within.length, node.states);
            if (refused < 0)
                return { found: true, word: spell(node) };
            blamed.add(refused);
            for (const code of alphabet(all, node.states, symbols)) {
                (0,_budget__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(budget, 1);
                const states = advance(all, within.length, node.states, code, blamed);
                if (!states)
                    continue;
                const key = keyOf(states);
                if (seen.has(key))
                    continue;
                seen.add(key);
                for (let i = 0; i < all.length; i++)
                    (0,_budget__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(budget, all[i].sizeOf(states[i]));
                next.push({ states, parent: node, code });
            }
        }
        frontier = next;
    }
    return refusal(blamed, within.length);
}
/** Names a state of the product; of one or two automata by a number, which costs no text. */
function keyOf(states) {
    const [a = 0, b = 0] = states;
    if (states.length > 2 || a >= MOST_NUMBERED || b >= MOST_NUMBERED)
        return states.join();
    return a * MOST_NUMBERED + b;
}
/** Two numbers below it make one that is exact. */
const MOST_NUMBERED = 2 ** 26;
/** Index of an recogniser by which the word so far is no answer; -1 if there is none. */
function refusing(all, within, states) {
    for (let i = 0; i < all.length; i++) {
        if (all[i].accepts(states[i]) !== i < within)
            return i;
    }
    return -1;
}
/** The states after one more unit, or `undefined` (and whose fault) where no answer can follow. */
function advance(all, within, states, code, blamed) {
    const after = new Array(all.length);
    for (let i = 0; i < all.length; i++) {
        const state = all[i].step(states[i], code);
        if (i < within ? all[i].isDead(state) : all[i].isUniversal(state)) {
            blamed.add(i);
            return undefined;
        }
        after[i] = state;
    }
    return after;
}
function refusal(blamed, within) {
    const sorted = [...blamed].sort((a, b) => a - b);
    return {
        found: false,
        within: sorted.filter((index) => index < within),
        without: sorted.filter((index) => index >= within).map((index) => index - within),
    };
}
function spell(node) {
    const codes = [];
    for (let at = node; at?.parent; at = at.parent)
        codes.push(at.code);
    return codes
        .reverse()
        .map((code) => String.fromCharCode(code))
        .join('');
}
const FRESH = [
    ...'xyzwvutsrqponmlkjihgfedcbaXYZWVUTSRQPONMLKJIHGFEDCBA0123456789-_.+=@,~;()\u4e00\u4e01',
].map((unit) => unit.charCodeAt(0));
/**
 * Units enough to reach every state that can follow: those that a class at
 * hand names, one of each class that has samples, and one that is like all others.
 */
function alphabet(all, states, symbols) {
    const classes = new Set();
    for (let i = 0; i < all.length; i++) {
        for (const of of all[i].classesAt(states[i]))
            classes.add(of);
    }
    const units = unitsFor(classes);
    return symbols.length === 0 ? units : [...units, ...symbols.map((unit) => unit.charCodeAt(0))];
}
const alphabets = new Map();
/** Alphabets kept: there are few in practice, and none is worth much memory. */
const MOST_ALPHABETS = 20_000;
function unitsFor(classes) {
    let key = '';
    for (const of of classes)
        key += of.key;
    let units = alphabets.get(key);
    if (!units) {
        if (alphabets.size >= MOST_ALPHABETS)
            alphabets.clear();
        units = makeUnits(classes);
        alphabets.set(key, units);
    }
    return units;
}
function makeUnits(classes) {
    const codes = new Set();
    const rest = FRESH.find((code) => likeOthers(code, classes)) ?? another(classes);
    if (rest !== undefined)
        codes.add(rest);
    for (const { named } of classes)
        for (let i = 0; i < named.length; i++)
            codes.add(named.charCodeAt(i));
    addSamples(classes, codes);
    return [...codes].filter((code) => !(0,_symbols__WEBPACK_IMPORTED_MODULE_2__/* .isSymbolCode */ .A1)(code));
}
/** A unit that is like all others where policies name every fresh one. */
function another(classes) {
    const named = new Set([...classes].flatMap((of) => [...of.named].map((unit) => unit.charCodeAt(0))));
    for (let code = 0x21; code < 0xd800; code++) {
        if (!named.has(code) && code !== STAR && code !== QUESTION_MARK && likeOthers(code, classes))
            return code;
    }
    return undefined;
}
/** They would read as wildcards to whoever sees the word. */
const [STAR, QUESTION_MARK] = [0x2a, 0x3f];
/** Adds one unit, of those that no class names, for each way of being within some of the sampled classes. */
function addSamples(classes, codes) {
    const sampled = [...classes].filter((of) => of.samples.length > 0);
    const seen = new Set();
    for (const { samples } of sampled) {
        for (let i = 0; i < samples.length; i++) {
            const code = samples.charCodeAt(i);
            const signature = sampled.map((of) => of.has(code)).join();
            if (codes.has(code) || seen.has(signature))
                continue;
            seen.add(signature);
            codes.add(code);
        }
    }
}
/** Whether a unit is within every class that excludes by name, and within no other. */
function likeOthers(code, classes) {
    for (const of of classes)
        if (of.has(code) !== of.excludes)
            return false;
    return true;
}


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   i6: () => (/* binding */ principalOf),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _policy_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
/* harmony import */ var _encode_principal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1556);
/* harmony import */ var _encode_tied_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _encode_words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(435);
/* harmony import */ var _solver_language__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);





const UNTIL_COLON = (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .notIn */ .zz)(':*?');
const PLAIN = (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .notIn */ .zz)('*?');
const ENDING = (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .notIn */ .zz)('*?/:');
const run = (of) => [(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(of), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(of)];
const form = (...tokens) => (0,_encode_words__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)((0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(tokens.flat())]));
/** Forms that a reader expects of an action, a resource, an ExternalId (C17); asked for where the question leaves room. */
const ACTION_FORMS = [form(run(UNTIL_COLON), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(':'), run(UNTIL_COLON))];
const RESOURCE_FORMS = [
    form((0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)('arn:aws:'), run(UNTIL_COLON), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(':::'), [(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(PLAIN), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(ENDING)]),
    form([(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(PLAIN), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(ENDING)]),
    form(run(PLAIN)),
];
const LONGER_FORM = form([(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(PLAIN), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(PLAIN), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(PLAIN)]);
/** Few keys are ever empty, and what an empty one means is a doubt (C6). */
const PRESENT_FORM = form([(0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(PLAIN), (0,_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(_solver_language__WEBPACK_IMPORTED_MODULE_3__/* .ANY_CHAR */ .GT)]);
/** The request that the world's present model describes, its text still encoded. */
function requestOf(world, options) {
    const principal = principalOf(world);
    const context = {};
    for (const [key, dimension] of [...world.keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
        // What the caller's name spells is not said again.
        if (key === 'aws:userid' && principal !== undefined && (0,_encode_tied_keys__WEBPACK_IMPORTED_MODULE_1__/* .spellsItsId */ .rb)(principal))
            continue;
        const given = world.valueOf(dimension);
        const forms = key === 'sts:externalid' ? [LONGER_FORM, PRESENT_FORM] : [PRESENT_FORM];
        const words = options.booleans.has(key) ? ['false'] : [];
        const value = given === undefined ? undefined : formed(world, dimension, forms, words);
        if (value !== undefined)
            context[options.spellings.get(key) ?? key] = value;
    }
    const write = options.sessions ? _encode_principal__WEBPACK_IMPORTED_MODULE_0__/* .writeSession */ .Ko : _encode_principal__WEBPACK_IMPORTED_MODULE_0__/* .writePrincipal */ .Ug;
    return {
        principal: principal === undefined ? ANYONE : write(principal),
        action: actionOf(world, options.actions),
        resource: formed(world, world.resource, RESOURCE_FORMS, [options.resource ?? OBJECT]),
        resourceAccount: options.resourceAccount,
        context,
    };
}
/** The action that the world's present model describes. */
function actionOf(world, expected = ACTIONS) {
    return formed(world, world.action, ACTION_FORMS, expected);
}
/** The word of the caller that the world's present model describes, if anything asks who calls. */
function principalOf(world) {
    if (!world.principal.fixed && !world.theory.speaksOf(world.principal))
        return undefined;
    return formed(world, world.principal, MEMBER_FORMS);
}
const MEMBER_FORMS = _encode_principal__WEBPACK_IMPORTED_MODULE_0__/* .MEMBERS */ .kH.map(_encode_words__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV);
/** For policies that do not ask who calls. */
const ANYONE = 'arn:aws:iam::123456789012:user/someone';
const ACTIONS = ['s3:PutObject', 's3:GetObject', 'iam:PassRole', 'ec2:RunInstances'];
const OBJECT = 'arn:aws:s3:::bucket/key';
/** The value of a dimension in the first form that it can have. */
function formed(world, dimension, forms, words = []) {
    if (dimension.fixed)
        return dimension.fixed.value;
    const sets = forms.map((one) => world.words(one));
    return world.theory.prefer(dimension, words, sets);
}
/** The request as it is printed: unknowns as `${name}`. */
function printed(request, symbols) {
    const print = (text) => (symbols.empty ? text : (0,_policy_text__WEBPACK_IMPORTED_MODULE_4__/* .display */ .Vy)({ pieces: symbols.decode(text) }));
    return {
        principal: print(request.principal),
        action: request.action,
        resource: print(request.resource),
        resourceAccount: print(request.resourceAccount),
        context: Object.fromEntries(Object.entries(request.context).map(([key, value]) => [
            key,
            typeof value === 'string' ? print(value) : value.map(print),
        ])),
    };
}


/***/ })

};
;