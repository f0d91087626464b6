"use strict";
exports.id = 183;
exports.ids = [183];
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

/***/ 7566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  i: () => (/* binding */ difference)
});

// EXTERNAL MODULE: ./build/src/logic/attempt.js + 4 modules
var attempt = __webpack_require__(6913);
// EXTERNAL MODULE: ./build/src/logic/encode/access.js
var access = __webpack_require__(5010);
// EXTERNAL MODULE: ./build/src/logic/encode/keys.js
var encode_keys = __webpack_require__(6672);
// EXTERNAL MODULE: ./build/src/logic/solver/language.js
var language = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/logic/symbols.js
var logic_symbols = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/src/logic/encode/principal.js
var encode_principal = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/src/logic/encode/requests.js



/**
 * Confines a question over policies alone to requests that there are: made by
 * somebody whom a policy of the type can bind, for an action that it can speak
 * of. What is no action at all is left to {@link assertAction}, for few
 * policies tell it from one.
 */
function assertRequests({ world }, type, survey) {
    const { action, principal } = world;
    const spokenOf = ACTIONS_OF[type];
    if (spokenOf !== undefined)
        world.assert(world.within(action, spokenOf));
    if (!world.theory.speaksOf(principal))
        return;
    const [partition, another] = survey.partitions;
    const known = another === undefined ? partition : undefined;
    const callers = (0,encode_principal/* callersUnder */.Te)(type, known, survey.strangers);
    world.assert(world.inside(principal, world.spelt((0,language/* union */.KC)([...callers.patterns, ...unknownCallers(world, survey)]))));
    if (type !== 'trust')
        return;
    // P8: those two are called with a provider's token, and AssumeRole never is.
    const provided = world.within(principal, encode_principal/* PROVIDED */.e9);
    world.assert(world.or([provided, world.not(world.within(action, BY_PROVIDED))]));
    world.assert(world.or([world.not(provided), world.not(world.within(action, BY_CREDENTIALED))]));
}
/**
 * Whom a policy names by text that nobody knows yet calls under that text: what
 * is surely theirs is so whoever they will be.
 */
function unknownCallers({ principal, symbols, trust }, { unknownPrincipals }) {
    if (trust === 'relaxed')
        return [];
    const names = unknownPrincipals.map((text) => symbols.encode(text));
    for (const unit of names.join(''))
        if ((0,logic_symbols/* isSymbol */.Bm)(unit))
            principal.symbols.add(unit);
    return [...new Set(names)].flatMap((name) => [...(0,encode_principal/* callersNamedBy */.TP)(name).patterns]);
}
/** Confines it to actions that have a service and a name. */
function assertAction({ world }) {
    world.assert(world.within(world.action, ACTIONS));
}
/** Whether text has the form of an action. */
function isAction(text) {
    return ACTIONS.patterns.some(({ tokens }) => (0,language/* spells */.OB)(tokens, text));
}
const NAME = (0,language/* such */.EY)('[A-Za-z0-9-]', 'xabcdefghijklmnopqrstuvwyzXABCDEFGHIJKLMNOPQRSTUVWYZ0123456789-', (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45);
const SOME_NAME = [(0,language/* one */.xH)(NAME), (0,language/* many */._d)(NAME)];
const actions = (...names) => (0,language/* union */.KC)(names.map(language/* pattern */.T1));
const named = (...names) => actions(...names.map((name) => (0,language/* literal */.eu)(name, true)));
const ACTIONS = actions([...SOME_NAME, ...(0,language/* literal */.eu)(':'), ...SOME_NAME]);
const BY_PROVIDED = named('sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity');
const BY_CREDENTIALED = named('sts:AssumeRole');
/** Calls that need a role's trust are these; C18. */
const ASSUMING = (0,language/* union */.KC)([
    ...[
        BY_CREDENTIALED,
        BY_PROVIDED,
        named('sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext'),
    ].flatMap(({ patterns }) => patterns),
]);
const ACTIONS_OF = {
    trust: ASSUMING,
    key: actions([...(0,language/* literal */.eu)('kms:', true), ...SOME_NAME]),
};

// EXTERNAL MODULE: ./build/src/logic/encode/space.js
var space = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/src/logic/encode/survey.js
var survey = __webpack_require__(5754);
// EXTERNAL MODULE: ./build/src/logic/evaluate.js + 9 modules
var evaluate = __webpack_require__(8498);
// EXTERNAL MODULE: ./build/src/logic/reason.js
var reason = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/src/logic/replay.js
var replay = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/src/logic/signature.js

/**
 * What a statement says, spelt one way: statements of equal signatures mean
 * the same, so that a comparison need not look at what both sides share.
 */
function signatureOf(statement, version) {
    let signature = signatures.get(statement);
    if (signature === undefined) {
        signature = write(statement, version);
        signatures.set(statement, signature);
    }
    return signature;
}
const signatures = new WeakMap();
function write(statement, version) {
    const { effect, principal, action, resource, conditions, holes } = statement;
    return JSON.stringify([
        // Variables make the version matter (M7).
        version,
        effect,
        principal && [
            principal.not,
            sorted(principal.values.map(({ kind, text }) => `${kind} ${(0,policy_text/* display */.Vy)(text)}`)),
        ],
        list(action, (text) => (0,policy_text/* display */.Vy)(text).toLowerCase()),
        resource && list(resource, policy_text/* display */.Vy),
        sorted(conditions.map(condition)),
        // A part that could not be read equals only itself.
        holes.map(({ part, reason, at }) => [part, reason, at]),
    ]);
}
function list({ not, values }, spell) {
    return [not, sorted(values.map(spell))];
}
function condition({ operator, qualifier, ifExists, key, values }) {
    return JSON.stringify([qualifier, operator, ifExists, key.toLowerCase(), sorted(values.map(policy_text/* display */.Vy))]);
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}
/** The statements of the first document whose like is not in the second. */
function without(document, other, effect) {
    const shared = new Set(other.statements.map((statement) => signatureOf(statement, other.version)));
    return document.statements.filter((statement) => (statement.effect === effect || statement.effect === undefined) &&
        !shared.has(signatureOf(statement, document.version)));
}
/** Whether no action can be one of both statements': told by the text before the first wildcard alone. */
function actionsApart(a, b) {
    const [heads, others] = [headsOf(a), headsOf(b)];
    if (!heads || !others)
        return false;
    return heads.every((head) => others.every((other) => !head.startsWith(other) && !other.startsWith(head)));
}
const heads = new WeakMap();
/** The literal beginnings of a statement's actions; `null` where other actions can meet it too. */
function headsOf(statement) {
    let found = heads.get(statement);
    if (found === undefined) {
        const { action, holes } = statement;
        const readable = !action.not && !holes.some((hole) => hole.part === 'Action');
        found = readable ? [...new Set(action.values.map(headOf))] : null;
        heads.set(statement, found);
    }
    return found;
}
function headOf({ pieces }) {
    const [first = ''] = pieces;
    return typeof first === 'string' ? first.split(/[*?]/, 1)[0].toLowerCase() : '';
}

// EXTERNAL MODULE: ./build/src/logic/solver/budget.js
var budget = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/logic/witness.js
var witness = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/src/logic/compare.js













/**
 * What NEW allows that OLD does not, and the reverse, over all action and
 * resource strings and without the service catalogue. Follows one working
 * model where AWS's documentation leaves a doubt (M3: a wildcard covers any
 * characters), so that a policy always equals itself.
 */
function compare(older, newer, type) {
    const gained = difference(older, newer, type);
    const lost = difference(newer, older, type);
    const reason = reasonOf(gained) ?? reasonOf(lost);
    return {
        relation: reason !== undefined ? 'undetermined' : relationOf(isDifference(gained), isDifference(lost)),
        gained: isDifference(gained) ? shown(gained, { older, newer, type }) : null,
        lost: isDifference(lost) ? shown(lost, { older: newer, newer: older, type }) : null,
        ...(reason !== undefined && { reason }),
    };
}
function shown(found, sides) {
    return { ...found, witness: (0,replay/* replayable */.YO)(found.witness, sides) };
}
function relationOf(gained, lost) {
    if (gained)
        return lost ? 'incomparable' : 'broader';
    return lost ? 'narrower' : 'equivalent';
}
function isDifference(outcome) {
    return outcome !== undefined && 'witness' in outcome;
}
function reasonOf(outcome) {
    return outcome && 'reason' in outcome ? outcome.reason : undefined;
}
/** A request that `newer` allows and `older` does not; `undefined` if there is none. */
function difference(older, newer, type) {
    try {
        return search(older, newer, type);
    }
    catch (error) {
        if (error instanceof budget/* TooComplex */.h)
            return tooComplex(error.bound);
        if (error instanceof logic_symbols/* TooManyUnknowns */.NK)
            return { reason: 'the policies hold too many different unknown values' };
        throw error;
    }
}
function search(older, newer, type) {
    const questions = questionsOf(older, newer, type);
    if (questions.length === 0)
        return undefined;
    const asker = new Asker(older, newer, type);
    let open;
    for (const question of questions) {
        const outcome = asker.ask(question);
        if (isDifference(outcome))
            return outcome;
        open ??= outcome;
    }
    return open;
}
/**
 * What is gained goes through an Allow that only NEW has, or past a Deny that
 * only OLD has: one question for each, which need not speak of statements
 * whose actions are others.
 */
function questionsOf(older, newer, type) {
    const unread = [older, newer].some((document) => document.holes.length > 0);
    if (unread)
        return [(encoder) => whole(encoder, older, newer, type)];
    const allows = type === 'rcp' ? [] : without(newer, older, 'Allow');
    const denies = without(older, newer, 'Deny');
    return [
        ...allows.map((seed) => (encoder) => throughAllow(encoder, seed, { older, newer, type, denies })),
        ...denies.map((seed) => (encoder) => pastDeny(encoder, seed, { older, newer, type })),
    ];
}
function whole(encoder, older, newer, type) {
    const { world } = encoder;
    return world.and([
        (0,access/* documentsClaim */.JV)(encoder, [newer], type),
        world.not((0,access/* documentsClaim */.JV)(encoder, [older], type)),
    ]);
}
function throughAllow(encoder, seed, { older, newer, type, denies }) {
    const { world } = encoder;
    const meeting = meets(encoder, seed, type);
    const refused = denies.filter((statement) => !actionsApart(seed, statement));
    return world.and([
        encoder.applies(newer, seed, type, 'Allow'),
        world.not(meeting(newer, 'Deny')),
        world.or([
            world.not(meeting(older, 'Allow')),
            ...refused.map((statement) => encoder.applies(older, statement, type, 'Deny')),
        ]),
    ]);
}
function pastDeny(encoder, seed, { older, newer, type }) {
    const { world } = encoder;
    const meeting = meets(encoder, seed, type);
    return world.and([
        encoder.applies(older, seed, type, 'Deny'),
        ...(type === 'rcp' ? [] : [meeting(newer, 'Allow')]),
        world.not(meeting(newer, 'Deny')),
    ]);
}
/** The claim that some statement of a document applies, of those that can meet the seed's actions. */
function meets(encoder, seed, type) {
    return (document, effect) => encoder.world.or(document.statements
        .filter((statement) => statement.effect === effect || statement.effect === undefined)
        .filter((statement) => !actionsApart(seed, statement))
        .map((statement) => encoder.applies(document, statement, type, effect)));
}
class Asker {
    older;
    newer;
    type;
    symbols = new logic_symbols/* SymbolTable */.Xy();
    budget = { steps: attempt/* MOST_STEPS */.SF };
    survey;
    setups;
    sessions;
    /** What stays open where no difference is found. */
    unasked;
    constructor(older, newer, type) {
        this.older = older;
        this.newer = newer;
        this.type = type;
        this.survey = (0,survey/* surveyOf */.y)([older, newer], this.symbols);
        const readBothWays = bothWays(this.survey);
        const told = readBothWays.slice(0, MOST_BOTH_WAYS);
        this.setups = subsetsOf(told).flatMap((single) => this.setupsWith(single));
        this.unasked =
            told.length < readBothWays.length
                ? tooComplex('the number of keys that are read as one value and as a set')
                : undefined;
        this.sessions = (0,attempt/* namesSessions */.ur)(this.survey);
    }
    /** For one choice of what those keys hold that are read both ways. */
    setupsWith(single) {
        const { symbols, survey } = this;
        const keys = new encode_keys/* KeyTypes */.R(undefined, survey.qualified, single);
        const setup = { symbols, survey, keys, exact: true };
        const free = survey.defaulted.filter((key) => !keys.isMultivalued(key));
        return presencesOf(free).map((presence) => ({
            ...setup,
            presence,
            resolve: (key) => {
                if (keys.isMultivalued(key) || presence.get(key) === false)
                    return { is: 'absent' };
                return presence.has(key) ? { is: 'free', present: true } : { is: 'free' };
            },
        }));
    }
    ask(growth) {
        let open;
        for (const setup of this.setups) {
            const outcome = this.askIn(setup, growth);
            if (isDifference(outcome))
                return outcome;
            open ??= outcome;
        }
        return open ?? this.unasked;
    }
    askIn(setup, growth) {
        const relaxed = new attempt/* Attempt */.UI(setup, 'relaxed', this.budget);
        if (!this.grows(relaxed, growth))
            return undefined;
        if (!relaxed.doubtful)
            return this.explained(relaxed) ?? DISAGREEMENT;
        const because = relaxed.because() ?? relaxed.allDoubts();
        for (const valuation of (0,attempt/* valuationsOf */.Ez)(setup, this.requestOf(relaxed))) {
            const strict = new attempt/* Attempt */.UI(setup, 'strict', this.budget, valuation);
            const found = this.grows(strict, growth) ? this.explained(strict) : undefined;
            if (found)
                return found;
        }
        return { reason: because ? (0,reason/* reasonFor */.q)(because) : reasonForVariables(this.survey.variables) };
    }
    grows(attempt, growth) {
        const { encoder } = attempt;
        const claim = growth(encoder);
        (0,space/* assertKeys */.NJ)(encoder, { context: [] });
        assertRequests(encoder, this.type, this.survey);
        if (!attempt.satisfiable(claim))
            return false;
        // Which action an unknown one is, its colon included, nobody can tell.
        if (this.survey.unknownActions || isAction(attempt.action()))
            return true;
        assertAction(encoder);
        return attempt.satisfiable();
    }
    requestOf(attempt) {
        const { sessions, survey, type } = this;
        const request = attempt.request({ resourceAccount: replay/* ACCOUNT */.u4, sessions, ...replay/* EXPECTED */.dS[type] });
        // M1: spelt as a policy spells it.
        return { ...request, action: survey.actions.get(request.action.toLowerCase()) ?? request.action };
    }
    /** The request found with the statements on both sides, if `evaluate` says the same of it. */
    explained(attempt) {
        const { symbols, older, newer, type } = this;
        const request = this.requestOf(attempt);
        const [now, then] = [newer, older].map((one) => evaluated(type, one, request, symbols));
        if (now.decision !== 'allowed' || then.decision === 'allowed' || then.decision === 'unknown') {
            return undefined;
        }
        return { witness: (0,witness/* printed */.zd)(request, symbols), granting: now.statements, refusing: then.statements };
    }
}
function tooComplex(bound) {
    return { reason: `the policies are too complex to compare: ${bound} went beyond its bound` };
}
/** With more, each would double the work. */
const MOST_BOTH_WAYS = 3;
/**
 * Keys that one condition reads as a set and another, or a variable, as one
 * value, and of which nobody says which they hold (C8): a request may carry
 * either.
 */
function bothWays({ qualified, unqualified, variables }) {
    const keys = new encode_keys/* KeyTypes */.R(undefined, qualified);
    return [...new Set([...unqualified, ...variables])].filter((key) => keys.isSupposedSet(key)).sort();
}
/** One value first, which is the likelier. */
function subsetsOf(keys) {
    return keys.reduce((subsets, key) => subsets.flatMap((one) => [new Set([...one, key]), one]), [new Set()]);
}
/** With more, what tells them apart is left open. */
const MOST_DEFAULTED = 3;
/** Every way in which some keys can be there or not. */
function presencesOf(keys) {
    const told = keys.length > MOST_DEFAULTED ? [] : keys;
    return told.reduce((ways, key) => [true, false].flatMap((is) => ways.map((way) => new Map([...way, [key, is]]))), [new Map()]);
}
function evaluated(type, document, request, symbols) {
    return (0,replay/* attempted */.zU)(() => (0,evaluate/* evaluateScope */.I)(type, [document], request, { symbols }));
}
/** Never seen: the search and the evaluator share no code, and an answer needs both. */
const DISAGREEMENT = { reason: 'the two ways of reading the policies disagree on a request' };
function reasonForVariables(variables) {
    return (0,reason/* reasonFor */.q)({ kind: 'unknown-value', names: variables.map((key) => `\${${key}}`) });
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ withinAccount),
/* harmony export */   YO: () => (/* binding */ replayable),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   zU: () => (/* binding */ attempted)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
/* harmony import */ var _evaluate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8498);


/** Whose a resource is where policies leave it open. */
const ACCOUNT = '123456789012';
const ANOTHER_ACCOUNT = '210987654321';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/role`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/key`;
/** What a reader expects of a policy's requests, and `simulate` can grant by it: C18 for trust policies. */
const EXPECTED = {
    trust: {
        resource: ROLE,
        actions: [
            'sts:AssumeRole',
            'sts:TagSession',
            'sts:SetSourceIdentity',
            'sts:AssumeRoleWithWebIdentity',
            'sts:AssumeRoleWithSAML',
        ],
    },
    key: {
        resource: KEY,
        actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:Encrypt', 'kms:PutKeyPolicy'],
    },
};
/**
 * The same on a resource of such an account that `simulate` says it of each
 * policy by itself. Of one policy it does not matter whose the resource is:
 * the caller's own, for across accounts the other account's policy is asked
 * for too (E7). But what a bucket policy grants to a whole account a caller of
 * that account has by its own policies anyway (E4).
 */
function replayable(witness, sides) {
    if (sides.type === 'trust')
        return witness;
    const own = withinAccount(witness);
    return sides.type !== 'bucket' || isShownBy(own, sides) ? own : acrossAccounts(witness);
}
/** Whether the bucket policies alone decide the request differently. */
function isShownBy(request, { older, newer }) {
    const [now, then] = [newer, older].map((bucket) => attempted(() => (0,_evaluate__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)({ bucket }, request)));
    return now.decision === 'allowed' && then.decision !== 'allowed';
}
/** The request on a resource of the caller's own account, if the caller is of one. */
function withinAccount(request) {
    const account = accountOf(request);
    if (account === undefined)
        return request;
    const resource = request.resource === KEY ? KEY.replace(ACCOUNT, account) : request.resource;
    return { ...request, resource, resourceAccount: account };
}
function acrossAccounts(request) {
    return accountOf(request) === request.resourceAccount
        ? { ...request, resourceAccount: ANOTHER_ACCOUNT }
        : request;
}
function accountOf({ principal }) {
    const account = principal.split(':')[4] ?? '';
    return /^\d{12}$/.test(account) ? account : undefined;
}
/** A request that contradicts what its caller fixes, to which the search is blind, shows nothing. */
function attempted(decide) {
    try {
        return decide();
    }
    catch (error) {
        if (!(error instanceof _finding__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { decision: 'unknown', statements: [], because: [error.message] };
    }
}


/***/ })

};
;