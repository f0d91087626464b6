"use strict";
exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/src/source/terraform/partition.js
var terraform_partition = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/src/source/hcl/value.js
function nullValue(at) {
    return { kind: 'null', at };
}
function booleanValue(value, at) {
    return { kind: 'boolean', value, at };
}
function numberValue(value, at) {
    return { kind: 'number', text: canonicalNumber(String(value)), at };
}
/** Text that stands, as a whole, where `at` is: the result of a function. */
function textValue(text, at) {
    return stringValue([{ kind: 'text', text, at }], at);
}
function stringValue(parts, at) {
    return { kind: 'string', parts: parts.filter((part) => part.kind !== 'text' || part.text !== ''), at };
}
function listValue(items, at, options = {}) {
    const { set = false, shuffled = false, open } = options;
    let size = 1;
    let depth = 0;
    for (const item of items) {
        size += sizeOf(item);
        depth = Math.max(depth, depthOf(item));
    }
    return {
        kind: 'list',
        items,
        set,
        at,
        size,
        depth: depth + 1,
        ...(shuffled && items.length > 1 ? { shuffled: true } : {}),
        ...(open === undefined ? {} : { open }),
    };
}
function objectValue(members, at, open) {
    let size = 1;
    let depth = 0;
    for (const { value } of members.values()) {
        size += sizeOf(value);
        depth = Math.max(depth, depthOf(value));
    }
    return { kind: 'object', members, at, size, depth: depth + 1, ...(open === undefined ? {} : { open }) };
}
function unknownValue(name, at, shape) {
    return { kind: 'unknown', unknown: shape === undefined ? { unknown: name } : { unknown: name, shape }, at };
}
/** An unknown that is known to be text. */
function unknownText(name, at, shape) {
    return { ...unknownValue(name, at, shape), text: true };
}
/** An attribute of something unknown: text, if its name is one that only texts have. */
function unknownMember(of, name, at) {
    const value = isTextAttribute(name) ? unknownText(`${of}.${name}`, at) : unknownValue(`${of}.${name}`, at);
    return { ...value, unsure: true };
}
/** Providers and modules call one text so, and lists by the plural. */
function isTextAttribute(name) {
    return /(?:^|_)(?:arn|id|name|bucket|account|partition|region|url|hex|result|b64_url|b64_std|dec|key|suffix|domain|issuer)$/.test(name);
}
/** How much a value holds: shared parts count each time, so a value that unfolds without end has no small size. */
function sizeOf(value) {
    if (value.kind === 'list' || value.kind === 'object')
        return value.size;
    if (value.kind !== 'string')
        return 1;
    return value.parts.reduce((sum, part) => sum + partSize(part), 1);
}
function partSize(part) {
    if (part.kind === 'json')
        return sizeOf(part.value);
    return part.kind === 'text' ? 1 + (part.text.length >> 3) : 1;
}
/** How deep a value nests, JSON inside strings included. */
function depthOf(value) {
    if (value.kind === 'list' || value.kind === 'object')
        return value.depth;
    if (value.kind !== 'string')
        return 0;
    return value.parts.reduce((most, part) => Math.max(most, part.kind === 'json' ? depthOf(part.value) + JSON_DEPTH : 0), 0);
}
/** Larger or deeper values are not worked out: no policy needs them. */
const MAX_SIZE = 250_000;
const MAX_DEPTH = 100;
/** JSON inside JSON text doubles what it escapes with each level. */
const JSON_DEPTH = 12;
function isTooLarge(value) {
    return sizeOf(value) > MAX_SIZE || depthOf(value) > MAX_DEPTH;
}
/** The text of a string, if all of it is known. */
function knownText(value) {
    if (value.kind === 'boolean')
        return String(value.value);
    if (value.kind === 'number')
        return value.text;
    if (value.kind !== 'string' || isTooLarge(value))
        return undefined;
    let text = '';
    for (const part of value.parts) {
        const piece = part.kind === 'text' ? part.text : part.kind === 'json' ? jsonText(part.value) : undefined;
        if (piece === undefined)
            return undefined;
        text += piece;
    }
    return text;
}
/** The pieces of a string; JSON inside it as text, or as an unknown where it holds unknowns. */
function piecesOf(value) {
    return value.parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'unknown')
            return part.unknown;
        return jsonText(part.value) ?? { unknown: `jsonencode(${describe(part.value)})` };
    });
}
/** What `jsonencode` prints; `undefined` where some of it is unknown. */
function jsonText(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(value.value);
        case 'number':
            return value.text;
        case 'string': {
            const text = knownText(value);
            return text === undefined ? undefined : escapeHtml(JSON.stringify(text));
        }
        case 'list': {
            if (value.open !== undefined)
                return undefined;
            const items = value.items.map(jsonText);
            return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
        }
        case 'object': {
            if (value.open !== undefined)
                return undefined;
            const members = sortedMembers(value).map(([key, { value: one }]) => [key, jsonText(one)]);
            if (members.some(([, text]) => text === undefined))
                return undefined;
            return `{${members.map(([key, text]) => `${escapeHtml(JSON.stringify(key))}:${text}`).join(',')}}`;
        }
        case 'unknown':
        case 'reference':
            return undefined;
    }
}
/** Terraform escapes these inside JSON, as Go does. */
function escapeHtml(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** In the order Terraform iterates. */
function sortedMembers(value) {
    return [...value.members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
const MAX_NAME = 400;
let unnamed = 0;
/**
 * The name of a value inside the name of an unknown that is made from it. Equal
 * names are equal values, so what is too long to be told gets a name of its own.
 */
function describe(value) {
    const room = { left: MAX_NAME };
    const text = describeIn(value, room);
    if (room.left >= 0)
        return text;
    unnamed += 1;
    return `…#${unnamed}`;
}
/** Names are counted from one again: the same input gives the same names. */
function resetNames() {
    unnamed = 0;
}
/** A name for an unknown that equals no other, evaluated at the same place in another module instance included. */
function uniqueName(what) {
    unnamed += 1;
    return `${what} #${unnamed}`;
}
function describeIn(value, room) {
    const text = describeOne(value, room);
    room.left -= text.length;
    return text;
}
function describeOne(value, room) {
    if (room.left < 0)
        return '…';
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(value.value);
        case 'number':
            return value.text;
        case 'unknown':
            return value.unknown.unknown;
        case 'reference':
            return value.name;
        case 'string': {
            const [only, ...rest] = value.parts;
            if (only?.kind === 'unknown' && rest.length === 0)
                return only.unknown.unknown;
            return JSON.stringify(value.parts.map((part) => describePart(part, room)).join(''));
        }
        case 'list': {
            // What may be missing, and the order, is part of what it is.
            if (value.open !== undefined || value.shuffled)
                room.left = -1;
            const items = value.items.map((item) => describeIn(item, room)).join(', ');
            return `${value.set ? 'toset(' : ''}[${items}]${value.set ? ')' : ''}`;
        }
        case 'object': {
            if (value.open !== undefined)
                room.left = -1;
            const members = [...value.members].map(([key, one]) => `${key} = ${describeIn(one.value, room)}`);
            return `{${members.join(', ')}}`;
        }
    }
}
function describePart(part, room) {
    if (part.kind === 'text')
        return part.text.slice(0, MAX_NAME + 1);
    const name = part.kind === 'unknown' ? part.unknown.unknown : `jsonencode(${describeIn(part.value, room)})`;
    return `\${${name}}`;
}
/** `1e5` is 100000, `01` is 1, `1.50` is 1.5; integers of any length stay exact. */
function canonicalNumber(text) {
    if (/^-?[0-9]{1,400}$/.test(text))
        return String(BigInt(text));
    const value = Number(text);
    if (!Number.isFinite(value))
        return text;
    return /e/i.test(String(value)) && Number.isInteger(value) ? String(BigInt(value)) : String(value);
}
/** Marks a value, and what it holds, as one that Terraform would not show. */
function asSensitive(value) {
    if (value.sensitive)
        return value;
    if (value.kind === 'list') {
        return { ...value, items: value.items.map((item) => asSensitive(item)), sensitive: true };
    }
    if (value.kind === 'object') {
        const members = new Map([...value.members].map(([key, one]) => [key, { ...one, value: asSensitive(one.value) }]));
        return { ...value, members, sensitive: true };
    }
    return { ...value, sensitive: true };
}
/** Gives a value a place; what it holds keeps its own. */
function placed(value, at) {
    return { ...value, at };
}
/** A set lists texts in order; where some are not known, nobody knows in what order its items come, or how many are equal. */
function isUnordered(list) {
    if (list.shuffled)
        return true;
    return list.set && list.items.length > 1 && list.items.some((item) => knownText(item) === undefined);
}
/** Whether some of the value may turn out to be an error: an attribute of something unknown. */
function isUnsure(value) {
    switch (value.kind) {
        case 'unknown':
            return value.unsure === true;
        case 'string':
            return value.parts.some((part) => part.kind === 'json' ? isUnsure(part.value) : part.kind === 'unknown' && part.unsure);
        case 'list':
            return value.items.some(isUnsure);
        case 'object':
            return [...value.members.values()].some((one) => isUnsure(one.value));
        default:
            return false;
    }
}
/** Open lists need a reason that a reader understands. */
function unknownReason(value) {
    return `${describe(value)} is unknown until apply`;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/equal.js

/** Whether two values are equal; `undefined` where that depends on an unknown. */
function equal(a, b) {
    if (a === b)
        return a.kind === 'unknown' || !isOpen(a) ? true : undefined;
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return equalUnknown(a, b);
    if (a.kind === 'reference' || b.kind === 'reference') {
        if (a.kind === 'reference' && b.kind === 'reference' && a.name === b.name)
            return true;
        return undefined;
    }
    if (a.kind === 'string' && b.kind === 'string')
        return equalText(a, b);
    if (a.kind === 'list' && b.kind === 'list')
        return equalLists(a, b);
    if (a.kind === 'object' && b.kind === 'object')
        return equalObjects(a, b);
    if (a.kind === 'number' && b.kind === 'number')
        return a.text === b.text;
    if (a.kind === 'boolean' && b.kind === 'boolean')
        return a.value === b.value;
    return a.kind === b.kind;
}
function isOpen(value) {
    return (value.kind === 'list' || value.kind === 'object') && value.open !== undefined;
}
function equalUnknown(a, b) {
    const same = soleUnknown(a);
    if (same !== undefined && same === soleUnknown(b))
        return true;
    const [unknown, other] = a.kind === 'unknown' ? [a, b] : [b, a];
    // What is known to have a form is neither null nor shorter than that form.
    if (unknown.kind !== 'unknown' || unknown.unknown.shape === undefined)
        return undefined;
    if (other.kind === 'null')
        return false;
    const known = other.kind === 'string' ? knownText(other) : undefined;
    return known !== undefined && known.length < shapeLength(unknown.unknown.shape) ? false : undefined;
}
function soleUnknown(value) {
    if (value.kind === 'unknown')
        return value.unknown.unknown;
    if (value.kind !== 'string' || value.parts.length !== 1)
        return undefined;
    const [only] = value.parts;
    return only?.kind === 'unknown' ? only.unknown.unknown : undefined;
}
function equalText(a, b) {
    const [left, right] = [knownText(a), knownText(b)];
    if (left !== undefined && right !== undefined)
        return left === right;
    if (samePieces(a.parts, b.parts))
        return true;
    if (left !== undefined && left.length < leastLength(b.parts))
        return false;
    if (right !== undefined && right.length < leastLength(a.parts))
        return false;
    return differs(edge(a.parts, 'first'), edge(b.parts, 'first'), 'first') ||
        differs(edge(a.parts, 'last'), edge(b.parts, 'last'), 'last')
        ? false
        : undefined;
}
/** No value of the string is shorter. */
function leastLength(parts) {
    return parts.reduce((sum, part) => {
        if (part.kind === 'text')
            return sum + part.text.length;
        if (part.kind === 'json')
            return sum + 1;
        return sum + (part.unknown.shape !== undefined ? shapeLength(part.unknown.shape) : 0);
    }, 0);
}
function shapeLength(shape) {
    return shape.replaceAll('*', '').length;
}
function samePieces(a, b) {
    const key = (parts) => {
        let text = '';
        for (const part of parts) {
            if (part.kind === 'json')
                return undefined;
            text += part.kind === 'text' ? part.text : `\u0000${part.unknown.unknown}\u0000`;
        }
        return text;
    };
    const left = key(a);
    return left !== undefined && left === key(b);
}
/** The known text at one end of a string. */
function edge(parts, side) {
    let text = '';
    for (const part of side === 'first' ? parts : parts.toReversed()) {
        if (part.kind !== 'text')
            break;
        text = side === 'first' ? text + part.text : part.text + text;
    }
    return text;
}
function differs(a, b, side) {
    return side === 'first' ? !a.startsWith(b) && !b.startsWith(a) : !a.endsWith(b) && !b.endsWith(a);
}
function equalLists(a, b) {
    if (a.open !== undefined || b.open !== undefined || a.shuffled || b.shuffled)
        return undefined;
    if (a.set || b.set)
        return equalSets(a.items, b.items);
    if (a.items.length !== b.items.length)
        return false;
    return equal_all(a.items.map((item, index) => equal(item, b.items[index])));
}
function equalSets(a, b) {
    const text = (items) => items.map(knownText).sort();
    const [left, right] = [text(a), text(b)];
    if (left.includes(undefined) || right.includes(undefined))
        return undefined;
    return left.length === right.length && left.every((one, index) => one === right[index]);
}
function equalObjects(a, b) {
    if (a.open !== undefined || b.open !== undefined)
        return undefined;
    if (a.members.size !== b.members.size)
        return false;
    const results = [];
    for (const [key, one] of sortedMembers(a)) {
        const other = b.members.get(key);
        if (other === undefined)
            return false;
        results.push(equal(one.value, other.value));
    }
    return equal_all(results);
}
function equal_all(results) {
    if (results.includes(false))
        return false;
    return results.includes(undefined) ? undefined : true;
}
/** Negative, zero or positive, as numbers; `undefined` where one is not known. */
function compare(a, b) {
    const [left, right] = [knownText(a), knownText(b)];
    if (left === undefined || right === undefined)
        return undefined;
    const order = Number(left) - Number(right);
    return Number.isNaN(order) ? undefined : order;
}

// EXTERNAL MODULE: ./build/src/source/terraform/secrets.js + 1 modules
var secrets = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/src/source/hcl/secrets.js

const secrets_MAX_DEPTH = 20;
/** Every text that a value holds, as it would show in a message. */
function* textsOf(value, depth = 0) {
    if (depth > secrets_MAX_DEPTH)
        return;
    if (value.kind === 'list')
        for (const item of value.items)
            yield* textsOf(item, depth + 1);
    else if (value.kind === 'object')
        for (const one of value.members.values())
            yield* textsOf(one.value, depth + 1);
    else if (value.kind === 'string' || value.kind === 'number') {
        const text = knownText(value);
        if (text !== undefined && text !== '')
            yield text;
        else if (value.kind === 'string')
            yield* knownParts(value);
    }
}
/** Text with unknowns in it shows its known stretches. */
function* knownParts(value) {
    for (const part of value.parts)
        if (part.kind === 'text' && part.text.length >= 4)
            yield part.text;
}

// EXTERNAL MODULE: ./build/src/source/hcl/source.js
var hcl_source = __webpack_require__(9877);
;// CONCATENATED MODULE: ./build/src/source/hcl/run.js



/** An expression that Terraform would refuse; `try` and `can` take it up. */
class EvaluationFault extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** The whole configuration takes too much work. Nothing takes it up but the reader of the configuration. */
class WorkLimit extends Error {
}
/** What one instance of a module, a resource or a template file costs, in steps. */
const INSTANCE_STEPS = 50;
/** Of one root module. One that calls 500 modules with 3,000 resources takes a third of it. */
const MAX_STEPS = 1_000_000;
/** Of all root modules of a tree together. */
const MAX_STEPS_IN_TREE = 4_000_000;
/** The work that is left for a tree of configurations. */
class Budget {
    left = MAX_STEPS_IN_TREE;
}
/** Expressions and references inside each other, through locals and modules. */
const MAX_NESTING = 250;
/** What reading one configuration has in common: its bounds, its files and what it says beside its values. */
class Run {
    rootDirectory;
    source;
    budget;
    gaps = [];
    secrets = new secrets/* Secrets */.S();
    steps = 0;
    nesting = 0;
    reported = new Set();
    constructor(
    /** Of the root module, relative to the root of the repository: where relative file names begin. */
    rootDirectory, 
    /** A file of the repository by its path; `undefined` where there is none inside it. */
    source, budget) {
        this.rootDirectory = rootDirectory;
        this.source = source;
        this.budget = budget;
    }
    /** Counts work; throws where there is too much of it. */
    spend(steps) {
        this.steps += steps;
        this.budget.left -= steps;
        if (this.steps > MAX_STEPS || this.budget.left < 0)
            throw new WorkLimit();
    }
    /** Whether one level more is allowed; to be left with {@link leave}. */
    enter() {
        if (this.nesting >= MAX_NESTING)
            return false;
        this.nesting += 1;
        return true;
    }
    leave() {
        this.nesting -= 1;
    }
    /** Keeps every text of a value from being shown. */
    keepSecret(value) {
        for (const text of textsOf(value))
            this.secrets.add(text);
    }
    /** The same gap at the same place is told once. */
    gap(reason, at, address, hides) {
        const range = (0,hcl_source/* rangeOf */.be)(at);
        const key = `${reason}\0${range.file}\0${range.line}\0${range.column}\0${address ?? ''}`;
        if (this.reported.has(key))
            return;
        this.reported.add(key);
        this.gaps.push({
            reason,
            at: range,
            ...(address === undefined ? {} : { address }),
            ...(hides === undefined ? {} : { hides }),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/source/hcl/scope.js
/** The same scope with more names: of a `for`, a `dynamic` block, a template. */
function withNames(scope, names) {
    return {
        run: scope.run,
        prefix: scope.prefix,
        lookup: (name, at) => (Object.hasOwn(names, name) ? names[name] : scope.lookup(name, at)),
    };
}

;// CONCATENATED MODULE: ./build/src/source/hcl/loop.js




/** The pairs that a `for`, a `dynamic` block or `for_each` goes through, in Terraform's order. */
function entriesOf(collection) {
    if (collection.kind === 'list') {
        const keyOf = (value, index) => {
            if (collection.set)
                return value;
            // Where items may be missing or in another order, nobody knows at which place one stands.
            const why = collection.open ?? (collection.shuffled ? 'the order is unknown until apply' : undefined);
            return why === undefined
                ? numberValue(index, value.at)
                : unknownText(uniqueName(`a place in a list of which ${why}`), value.at);
        };
        const entries = collection.items.map((value, index) => ({ key: keyOf(value, index), value }));
        return collection.open === undefined ? { entries } : { entries, open: collection.open };
    }
    if (collection.kind === 'object') {
        const entries = sortedMembers(collection).map(([key, one]) => ({
            key: textValue(key, one.keyAt),
            value: one.value,
        }));
        return collection.open === undefined ? { entries } : { entries, open: collection.open };
    }
    if (collection.kind === 'reference' && collection.names !== undefined) {
        const entries = [...collection.names].sort().map((name) => ({
            key: textValue(name, collection.at),
            value: collection.attribute(name, collection.at),
        }));
        return { entries };
    }
    return undefined;
}
function evaluateFor(loop, scope, at) {
    const collection = evaluate(loop.collection, scope);
    const found = entriesOf(collection);
    if (found === undefined) {
        if (collection.kind !== 'unknown' && collection.kind !== 'reference') {
            throw new EvaluationFault('a for expression needs a list, a set or a map', collection.at);
        }
        const open = `the collection ${unknownReason(collection)}`;
        return loop.key === undefined ? listValue([], at, { open }) : objectValue(new Map(), at, open);
    }
    const results = new Results(loop, found.open);
    for (const one of found.entries)
        results.add(withNames(scope, loopNames(loop, one, collection, scope)));
    return results.value(at, collection);
}
/** What the names of a `for` stand for in one round. */
function loopNames({ keyName, valueName }, { key, value }, collection, scope) {
    if (keyName === undefined)
        return { [valueName]: value };
    return { [keyName]: askedKey(key, collection, scope), [valueName]: value };
}
/** The key of a secret map is a secret where it is asked for. */
function askedKey(key, collection, { run }) {
    if (collection.sensitive !== true || collection.kind !== 'object')
        return key;
    run.keepSecret(key);
    return asSensitive(key);
}
/** Gathers what a `for` expression yields. */
class Results {
    loop;
    open;
    items = [];
    members = new Map();
    groups = new Map();
    constructor(loop, open) {
        this.loop = loop;
        this.open = open;
    }
    add(scope) {
        const { condition, key, value, grouped } = this.loop;
        const asked = condition === undefined ? undefined : evaluate(condition, scope);
        const kept = asked === undefined ? true : truth(asked);
        if (kept === false)
            return;
        if (kept === undefined) {
            this.open = `the condition ${unknownReason(asked)}`;
            return;
        }
        if (key === undefined) {
            this.items.push(evaluate(value, scope));
            return;
        }
        const name = keyText(evaluate(key, scope));
        if (typeof name !== 'string') {
            this.open = name.reason;
            return;
        }
        const result = evaluate(value, scope);
        if (grouped)
            this.group(name, key.span, result);
        else if (this.members.has(name))
            throw new EvaluationFault(`two elements have the key "${name}"`, key.span);
        else
            this.members.set(name, { keyAt: key.span, value: result });
    }
    group(name, keyAt, value) {
        const group = this.groups.get(name) ?? { keyAt, values: [] };
        group.values.push(value);
        this.groups.set(name, group);
    }
    value(at, collection) {
        if (this.loop.key === undefined) {
            const shuffled = collection.kind === 'list' && isUnordered(collection);
            return listValue(this.items, at, { open: this.open, shuffled });
        }
        for (const [name, group] of this.groups) {
            const list = listValue(group.values, collection.at, { open: this.open });
            this.members.set(name, { keyAt: group.keyAt, value: list });
        }
        return objectValue(this.members, at, this.open);
    }
}

// EXTERNAL MODULE: ./build/src/source/hcl/parse.js + 5 modules
var parse = __webpack_require__(4373);
;// CONCATENATED MODULE: ./build/src/source/hcl/types.js




const ANY = { kind: 'any' };
/** Reads `map(object({ name = optional(string, "x") }))`; what it cannot read is any type. */
function readType(expression, depth = 0) {
    if (depth > 50)
        return ANY;
    const plain = bareWord(expression);
    if (plain === 'string' || plain === 'number' || plain === 'bool')
        return { kind: plain };
    if (plain === 'list' || plain === 'set' || plain === 'map')
        return { kind: plain, of: ANY };
    const quoted = plain === undefined ? undefined : quotedType(plain, expression.span);
    if (quoted !== undefined)
        return readType(quoted, depth + 1);
    if (expression.kind !== 'call')
        return ANY;
    const [argument] = expression.args;
    if (argument === undefined)
        return ANY;
    const { name } = expression;
    if (name === 'list' || name === 'set' || name === 'map')
        return { kind: name, of: readType(argument, depth + 1) };
    if (name === 'tuple' && argument.kind === 'tuple') {
        return { kind: 'tuple', items: argument.items.map((item) => readType(item, depth + 1)) };
    }
    if (name !== 'object' || argument.kind !== 'object')
        return ANY;
    const attributes = new Map();
    for (const item of argument.items) {
        const key = item.name ?? quotedWord(item.key);
        if (key !== undefined)
            attributes.set(key, attributeType(item.value, depth + 1));
    }
    return { kind: 'object', attributes };
}
/** `.tf.json` writes a type as text. */
function quotedType(text, at) {
    if (!text.includes('('))
        return undefined;
    return (0,parse/* parseExpressionText */.bH)((0,hcl_source/* placedSource */.rj)((0,hcl_source/* rangeOf */.be)(at), text));
}
function attributeType(expression, depth) {
    if (expression.kind !== 'call' || expression.name !== 'optional') {
        return { type: readType(expression, depth), optional: false, fallback: undefined };
    }
    const [type, fallback] = expression.args;
    return { type: type === undefined ? ANY : readType(type, depth), optional: true, fallback };
}
/** A type may be quoted, as it was in Terraform 0.11 and is in JSON. */
function bareWord(expression) {
    return expression.kind === 'name' ? expression.name : quotedWord(expression);
}
function quotedWord(expression) {
    if (expression.kind !== 'template')
        return undefined;
    const [only, ...rest] = expression.parts;
    if (only?.kind !== 'text' || rest.length > 0)
        return undefined;
    return only.chunks.map((chunk) => chunk.text).join('');
}
/**
 * The value as one of the type; unknowns stay as they are, but for the set of
 * an unknown list. One that is `typed` is known to be of the type already.
 *
 * @throws EvaluationFault where it cannot be converted
 */
function convert(value, type, fallback, typed = false) {
    if (typed && value.kind === 'unknown' && type.kind === 'set')
        return { ...value, set: true };
    const converted = convertUnmarked(value, type, fallback);
    return value.sensitive && !converted.sensitive ? { ...converted, sensitive: true } : converted;
}
function convertUnmarked(value, type, fallback) {
    const scalar = type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
    if (value.kind === 'unknown' && scalar)
        return { ...value, text: true };
    if (value.kind === 'unknown' && type.kind === 'set')
        return unknownSet(value);
    if (type.kind === 'any' ||
        value.kind === 'null' ||
        value.kind === 'unknown' ||
        value.kind === 'reference') {
        return value;
    }
    switch (type.kind) {
        case 'string':
            return toText(value);
        case 'number':
            return toNumber(value);
        case 'bool':
            return toBoolean(value);
        case 'list':
        case 'set':
            return toList(value, type, fallback);
        case 'tuple': {
            if (value.kind !== 'list')
                throw mismatch('a tuple', value.at);
            return listValue(value.items.map((item, index) => convert(item, type.items[index] ?? ANY, fallback)), value.at, { open: value.open });
        }
        case 'map': {
            if (value.kind !== 'object')
                throw mismatch('a map', value.at);
            const members = [...value.members].map(([key, one]) => [
                key,
                { ...one, value: convert(one.value, type.of, fallback) },
            ]);
            return objectValue(new Map(members), value.at, value.open);
        }
        case 'object':
            return toObject(value, type.attributes, fallback);
    }
}
/** The items of a list have other places in the set of them, so that is another value. */
function unknownSet(value) {
    const name = value.unknown.unknown;
    return value.set ? value : { ...value, unknown: { unknown: `toset(${name})` }, set: true };
}
function toText(value) {
    if (value.kind === 'string')
        return value;
    if (value.kind === 'number' || value.kind === 'boolean')
        return textValue(knownText(value), value.at);
    throw mismatch('text', value.at);
}
function toNumber(value) {
    if (value.kind === 'number')
        return value;
    const text = value.kind === 'string' ? knownText(value) : undefined;
    if (value.kind === 'string' && text === undefined)
        return value;
    if (text === undefined || text.trim() === '' || Number.isNaN(Number(text)))
        throw mismatch('a number', value.at);
    return numberValue(text, value.at);
}
function toBoolean(value) {
    if (value.kind === 'boolean')
        return value;
    const text = value.kind === 'string' ? knownText(value) : undefined;
    if (value.kind === 'string' && text === undefined)
        return value;
    if (text !== 'true' && text !== 'false')
        throw mismatch('true or false', value.at);
    return booleanValue(text === 'true', value.at);
}
function toList(value, type, fallback) {
    if (value.kind !== 'list')
        throw mismatch('a list', value.at);
    const items = value.items.map((item) => convert(item, type.of, fallback));
    if (type.kind === 'list') {
        // A set becomes a list in an order that unknowns decide.
        return listValue(items, value.at, { open: value.open, shuffled: isUnordered(value) });
    }
    return setOf(items, value.at, value.open);
}
/** Sets hold each value once and list texts in order. */
function setOf(items, at, open) {
    const known = new Map();
    const rest = [];
    for (const item of items) {
        const text = knownText(item);
        if (text === undefined)
            rest.push(item);
        else if (!known.has(text))
            known.set(text, item);
    }
    const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
    return listValue([...sorted, ...rest], at, { set: true, open });
}
function toObject(value, attributes, fallback) {
    if (value.kind !== 'object')
        throw mismatch('an object', value.at);
    const members = new Map();
    for (const [name, attribute] of attributes) {
        const given = value.members.get(name);
        if (given !== undefined && !(given.value.kind === 'null' && attribute.fallback !== undefined)) {
            members.set(name, { ...given, value: convert(given.value, attribute.type, fallback) });
        }
        else if (attribute.optional) {
            members.set(name, {
                keyAt: given?.keyAt ?? value.at,
                value: fallbackOf(attribute, value.at, fallback),
            });
        }
        else if (value.open === undefined) {
            throw new EvaluationFault(`the attribute "${name}" is missing`, value.at);
        }
    }
    // What a type does not name is dropped; where members are missing, so may these be.
    return objectValue(members, value.at, value.open);
}
function fallbackOf(attribute, at, fallback) {
    if (attribute.fallback === undefined || fallback === undefined)
        return nullValue(at);
    return convert(fallback(attribute.fallback), attribute.type, fallback);
}
function mismatch(expected, at) {
    return new EvaluationFault(`expected ${expected}`, at);
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/arguments.js


/** Reading the arguments of a function: each returns `undefined` for what is not known, and throws for what is wrong. */
function required(args, index, at) {
    const value = args[index];
    if (value === undefined)
        throw new EvaluationFault('an argument of this function is missing', at);
    return value;
}
function arguments_text(args, index, at) {
    const value = required(args, index, at);
    if (value.kind === 'null' || value.kind === 'list' || value.kind === 'object') {
        throw new EvaluationFault('expected text', value.at);
    }
    return knownText(value);
}
function integer(args, index, at) {
    const known = number(args, index, at);
    if (known !== undefined && !Number.isSafeInteger(known)) {
        throw new EvaluationFault('expected a whole number', args[index].at);
    }
    return known;
}
function number(args, index, at) {
    const known = arguments_text(args, index, at);
    if (known === undefined)
        return undefined;
    const value = Number(known);
    if (known.trim() === '' || Number.isNaN(value))
        throw new EvaluationFault('expected a number', args[index].at);
    return value;
}
/** A list; `undefined` where even its length is unknown. */
function list(args, index, at) {
    const value = required(args, index, at);
    if (value.kind === 'list')
        return value;
    if (value.kind === 'unknown' || value.kind === 'reference')
        return undefined;
    throw new EvaluationFault('expected a list', value.at);
}
/** A list of which every item is there. */
function closedList(args, index, at) {
    const value = list(args, index, at);
    return value?.open === undefined ? value : undefined;
}
function object(args, index, at) {
    const value = required(args, index, at);
    if (value.kind === 'object')
        return value;
    if (value.kind === 'unknown' || value.kind === 'reference')
        return undefined;
    throw new EvaluationFault('expected an object', value.at);
}
/** The texts of a list whose items are all known. */
function texts(value) {
    if (value === undefined || value.open !== undefined)
        return undefined;
    const found = [];
    for (const item of value.items) {
        const one = knownText(item);
        if (one === undefined)
            return undefined;
        found.push(one);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/collections.js






/** A list of which every item is there and has its place. */
function orderedList(args, index, at) {
    const found = closedList(args, index, at);
    return found === undefined || isUnordered(found) ? undefined : found;
}
/** Copies nothing where the result would be too large; it is then unknown. */
function fits(args) {
    return args.reduce((sum, arg) => sum + sizeOf(arg), 0) <= MAX_SIZE;
}
function concat(args, at) {
    if (!fits(args))
        return undefined;
    const items = [];
    let open;
    let shuffled = false;
    for (const [index, arg] of args.entries()) {
        const found = list(args, index, at);
        if (found === undefined)
            open ??= unknownReason(arg);
        else {
            items.push(...found.items);
            open ??= found.open;
            shuffled ||= isUnordered(found);
        }
    }
    return listValue(items, at, { open, shuffled });
}
/** What it costs to give a member a name of its own. */
const NAMING_STEPS = 4;
/** Later arguments win; an unknown one may set any member that came before it. */
function merge(args, at, { run }) {
    if (!fits(args))
        return undefined;
    const members = new Map();
    let open;
    for (const [index, arg] of args.entries()) {
        if (arg.kind === 'null')
            continue;
        const found = object(args, index, at);
        const why = found === undefined ? unknownReason(arg) : found.open;
        if (why !== undefined) {
            open = why;
            run.spend(members.size * NAMING_STEPS);
            for (const [key, one] of members)
                members.set(key, { ...one, value: unsettled(arg, key, one.value) });
        }
        for (const [key, one] of found?.members ?? [])
            members.set(key, one);
    }
    return objectValue(members, at, open);
}
/** A member's value where a later argument may have set it again. */
function unsettled(by, key, value) {
    return unknownValue(`merge(${describe(value)}, ${describe(by)}[${JSON.stringify(key)}])`, value.at);
}
function compact(args, at) {
    const found = list(args, 0, at);
    if (found === undefined)
        return undefined;
    let open = found.open;
    const items = found.items.filter((item) => {
        if (item.kind === 'null')
            return false;
        const maybeEmpty = item.kind === 'unknown' ||
            (item.kind === 'string' && item.parts.every((part) => part.kind === 'unknown'));
        if (maybeEmpty && !(item.kind === 'string' && item.parts.length === 0)) {
            if (!neverEmpty(item))
                open ??= `${describe(item)} may turn out to be empty`;
            return neverEmpty(item);
        }
        return knownText(item) !== '';
    });
    return listValue(items, at, { open, shuffled: isUnordered(found) });
}
/** An ARN that is not known yet is text all the same. */
function neverEmpty(item) {
    const shape = item.kind === 'unknown'
        ? item.unknown.shape
        : item.kind === 'string' && item.parts[0]?.kind === 'unknown'
            ? item.parts[0].unknown.shape
            : undefined;
    return shape !== undefined && /[^*]/.test(shape);
}
function coalescelist(args, at) {
    for (const [index] of args.entries()) {
        if (args[index].kind === 'null')
            continue;
        const found = list(args, index, at);
        if (found === undefined)
            return undefined;
        if (found.items.length > 0)
            return found;
        if (found.open !== undefined)
            return undefined;
    }
    throw new EvaluationFault('no list has any items', at);
}
function flatten(args, at) {
    const found = list(args, 0, at);
    if (found === undefined)
        return undefined;
    const items = [];
    let open = found.open;
    let shuffled = false;
    const visit = (value) => {
        if (value.kind === 'list') {
            open ??= value.open;
            shuffled ||= isUnordered(value);
            value.items.forEach(visit);
        }
        else if (isScalar(value))
            items.push(value);
        else
            open ??= unknownReason(value);
    };
    found.items.forEach(visit);
    return listValue(items, at, { open, shuffled });
}
/** Text, or an unknown of which it is known that it is text. */
function isScalar(value) {
    if (value.kind !== 'unknown')
        return value.kind !== 'list';
    return value.text === true || value.unknown.shape !== undefined;
}
function distinct(args, at) {
    const found = list(args, 0, at);
    if (found === undefined)
        return undefined;
    const items = withoutDoubles(found.items);
    // Unknowns may turn out to be equal, so that those behind them move up.
    const shuffled = isUnordered(found) || items.some((item) => knownText(item) === undefined);
    return listValue(items, at, { open: found.open, shuffled });
}
/** Equal items once. Bounded: texts by name, the rest one by one. */
function withoutDoubles(items) {
    const seen = new Set();
    const rest = [];
    return items.filter((item) => {
        const name = item.kind === 'list' || item.kind === 'object' ? undefined : `${item.kind} ${describe(item)}`;
        if (name !== undefined) {
            if (seen.has(name))
                return false;
            seen.add(name);
            return true;
        }
        if (rest.length < 200 && rest.some((other) => equal(item, other) === true))
            return false;
        rest.push(item);
        return true;
    });
}
function keys(args, at) {
    const value = required(args, 0, at);
    const found = value.kind === 'reference' ? entriesOf(value)?.entries.map((one) => one.key) : undefined;
    if (found !== undefined)
        return listValue(found, at);
    const known = object(args, 0, at);
    if (known === undefined)
        return undefined;
    return listValue(sortedMembers(known).map(([key, one]) => textValue(key, one.keyAt)), at, { open: known.open });
}
function values(args, at) {
    const known = object(args, 0, at);
    if (known === undefined)
        return undefined;
    return listValue(sortedMembers(known).map(([, one]) => one.value), at, { open: known.open });
}
function lookup(args, at) {
    const [known, key] = [object(args, 0, at), arguments_text(args, 1, at)];
    if (known === undefined || key === undefined)
        return undefined;
    const found = known.members.get(key)?.value;
    if (found !== undefined)
        return found;
    if (known.open !== undefined)
        return undefined;
    const fallback = args[2];
    if (fallback === undefined)
        throw new EvaluationFault(`the map has no "${key}"`, at);
    return fallback;
}
function contains(args, at) {
    const found = list(args, 0, at);
    const wanted = required(args, 1, at);
    if (found === undefined)
        return undefined;
    const results = found.items.map((item) => equal(item, wanted));
    if (results.includes(true))
        return booleanValue(true, at);
    return results.includes(undefined) || found.open !== undefined ? undefined : booleanValue(false, at);
}
function collections_element(args, at) {
    const [found, index] = [closedList(args, 0, at), integer(args, 1, at)];
    if (found === undefined || index === undefined || found.set || found.shuffled)
        return undefined;
    if (found.items.length === 0)
        throw new EvaluationFault('the list is empty', at);
    const { length } = found.items;
    return found.items[((index % length) + length) % length];
}
function index(args, at) {
    const found = orderedList(args, 0, at);
    const wanted = required(args, 1, at);
    if (found === undefined)
        return undefined;
    for (const [place, item] of found.items.entries()) {
        const same = equal(item, wanted);
        if (same === undefined)
            return undefined;
        if (same)
            return numberValue(place, at);
    }
    throw new EvaluationFault('the list has no such item', at);
}
function zipmap(args, at) {
    const [names, found] = [texts(closedList(args, 0, at)), orderedList(args, 1, at)];
    if (names === undefined || found === undefined)
        return undefined;
    if (names.length !== found.items.length)
        throw new EvaluationFault('lists of different lengths', at);
    const keyAt = args[0].at;
    return objectValue(new Map(names.map((name, place) => [name, { keyAt, value: found.items[place] }])), at);
}
const MAX_PRODUCT = 10_000;
function setproduct(args, at) {
    const lists = args.map((_, place) => closedList(args, place, at));
    let rows = [[]];
    for (const one of lists) {
        if (one === undefined || rows.length * one.items.length > MAX_PRODUCT)
            return undefined;
        rows = rows.flatMap((row) => one.items.map((item) => [...row, item]));
    }
    // Of sets it makes a set, in an order of Terraform's own.
    return listValue(rows.map((row) => listValue(row, at)), at, { set: lists.some((one) => one?.set), shuffled: lists.some((one) => one?.set || one?.shuffled) });
}
function setunion(args, at) {
    const joined = concat(args, at);
    return joined === undefined ? undefined : convert(joined, SET);
}
const SET = { kind: 'set', of: { kind: 'any' } };
/** The items of the first list of which it is known that they are, or are not, in the others. */
function filteredSet(keepWhenFound) {
    return (args, at) => {
        const first = closedList(args, 0, at);
        const others = args.slice(1).map((_, place) => closedList(args, place + 1, at));
        if (first === undefined || others.includes(undefined))
            return undefined;
        const kept = [];
        for (const item of first.items) {
            for (const other of others) {
                if (other.items.some((one) => equal(one, item) === undefined))
                    return undefined;
            }
            const inOther = others.map((other) => other.items.some((one) => equal(one, item) === true));
            if (keepWhenFound ? inOther.every(Boolean) : !inOther.some(Boolean))
                kept.push(item);
        }
        return convert(listValue(kept, at), SET);
    };
}
function sort(args, at) {
    const found = list(args, 0, at);
    if (found === undefined)
        return undefined;
    const known = texts(found);
    // In what order unknowns come nobody knows, so no item has a place.
    if (known === undefined)
        return listValue(found.items, at, { shuffled: true, open: found.open });
    const sorted = [...found.items].sort((a, b) => {
        const [left, right] = [knownText(a), knownText(b)];
        return left < right ? -1 : left > right ? 1 : 0;
    });
    return listValue(sorted, at);
}
function slice(args, at) {
    const [found, from, to] = [orderedList(args, 0, at), integer(args, 1, at), integer(args, 2, at)];
    if (found === undefined || from === undefined || to === undefined || found.set)
        return undefined;
    if (from < 0 || to < from || to > found.items.length)
        throw new EvaluationFault('not a valid slice', at);
    return listValue(found.items.slice(from, to), at);
}
function chunklist(args, at) {
    const [found, size] = [orderedList(args, 0, at), integer(args, 1, at)];
    if (found === undefined || size === undefined || size < 1)
        return undefined;
    const chunks = [];
    for (let from = 0; from < found.items.length; from += size) {
        chunks.push(listValue(found.items.slice(from, from + size), at));
    }
    return listValue(chunks, at);
}
function truthOfAll(decisive) {
    return (args, at) => {
        const found = list(args, 0, at);
        if (found === undefined)
            return undefined;
        const known = found.items.map((item) => (item.kind === 'boolean' ? item.value : undefined));
        if (known.includes(decisive))
            return booleanValue(decisive, at);
        return known.includes(undefined) || found.open !== undefined ? undefined : booleanValue(!decisive, at);
    };
}
function matchkeys(args, at) {
    const [found, names, wanted] = [
        orderedList(args, 0, at),
        texts(closedList(args, 1, at)),
        texts(closedList(args, 2, at)),
    ];
    if (found === undefined || names === undefined || wanted === undefined)
        return undefined;
    if (found.items.length !== names.length)
        throw new EvaluationFault('lists of different lengths', at);
    return listValue(found.items.filter((_, place) => wanted.includes(names[place] ?? '')), at);
}
const COLLECTIONS = {
    concat,
    merge,
    compact,
    coalescelist,
    flatten,
    distinct,
    keys,
    values,
    lookup,
    contains,
    element: collections_element,
    index,
    zipmap,
    setproduct,
    setunion,
    setintersection: filteredSet(true),
    setsubtract: filteredSet(false),
    sort,
    slice,
    chunklist,
    alltrue: truthOfAll(false),
    anytrue: truthOfAll(true),
    matchkeys,
    reverse: (args, at) => {
        const found = closedList(args, 0, at);
        return found === undefined
            ? undefined
            : listValue(found.items.toReversed(), at, { shuffled: isUnordered(found) });
    },
};

// EXTERNAL MODULE: ./build/src/policy/located.js
var located = __webpack_require__(359);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/json.js + 2 modules
var json = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/src/source/hcl/node.js





/** Values that were read from nodes, with what they were read from. */
const ORIGINS = new WeakMap();
/** A value as the other readers of Terraform give theirs. A string stays text, whatever it holds. */
function toNode(value) {
    const origin = ORIGINS.get(value);
    if (origin !== undefined)
        return origin;
    const at = (0,hcl_source/* rangeOf */.be)(value.at);
    const mark = value.sensitive ? { sensitive: true } : {};
    switch (value.kind) {
        case 'null':
            return { kind: 'null', at, ...mark };
        case 'boolean':
            return { kind: 'boolean', value: value.value, at, ...mark };
        case 'number':
            return { kind: 'number', text: value.text, at, ...mark };
        case 'string':
            return { kind: 'string', pieces: (0,policy_text/* normalise */.j7)(piecesOf(value)), at, ...mark };
        case 'list': {
            const items = value.items.map(toNode);
            return { kind: 'array', items, at, ...mark, ...openOf(value.open) };
        }
        case 'object': {
            const members = [...value.members].map(([key, one]) => ({ key, keyAt: (0,hcl_source/* rangeOf */.be)(one.keyAt), value: toNode(one.value) }));
            return { kind: 'object', members, at, ...mark, ...openOf(value.open) };
        }
        case 'unknown':
            if (value.text)
                return { kind: 'string', pieces: [value.unknown], at, ...mark };
            return { kind: 'unknown', unknown: value.unknown, at, ...mark };
        case 'reference':
            return { kind: 'unknown', unknown: { unknown: value.name }, at, ...mark };
    }
}
function openOf(open) {
    return open === undefined ? {} : { open };
}
/** The same, with a string that holds a JSON object or list read into it: each part with its own place. */
function toDocumentNode(value) {
    if (value.kind === 'list') {
        const items = value.items.map(toDocumentNode);
        return { kind: 'array', items, at: (0,hcl_source/* rangeOf */.be)(value.at), ...openOf(value.open) };
    }
    if (value.kind !== 'string')
        return toNode(value);
    const inner = onlyJson(value);
    if (inner !== undefined)
        return inner.kind === 'string' ? toNode(value) : toNode(inner);
    if (!mayBeJson(value))
        return toNode(value);
    const { node } = readJson(value);
    if (node === undefined)
        return unreadable(value);
    const read = value.sensitive ? sensitiveNode(node) : node;
    return read.kind === 'object' || read.kind === 'array' || read.kind === 'unknown' ? read : toNode(value);
}
/** Whether the text begins as an object or a list does, or with an unknown. */
function mayBeJson(value) {
    for (const part of value.parts) {
        const text = part.kind === 'text' ? part.text.trimStart() : '{';
        if (text !== '')
            return text.startsWith('{') || text.startsWith('[');
    }
    return false;
}
/** Text with unknowns that is no JSON may be JSON once they are known. */
function unreadable(value) {
    if (value.parts.every((part) => part.kind === 'text'))
        return toNode(value);
    return { kind: 'unknown', unknown: { unknown: describe(value) }, at: (0,hcl_source/* rangeOf */.be)(value.at) };
}
/** The value that a string is the JSON of, where `jsonencode` made the whole string. */
function onlyJson(value) {
    const [only, ...rest] = value.parts;
    return only?.kind === 'json' && rest.length === 0 ? only.value : undefined;
}
/** Reads the JSON that a string holds, each value with its place in the string's own text. */
function readJson(value) {
    return (0,json/* parseLocated */.os)(locatedOf(value));
}
/** What `jsondecode` gives; `undefined` where the text is no JSON. */
function decoded(value) {
    const inner = onlyJson(value);
    if (inner !== undefined)
        return inner;
    const { node } = readJson(value);
    return node === undefined ? undefined : fromNode(node);
}
/** Documents that are merged from others share their statements with them. */
const VALUES = new WeakMap();
function fromNode(node) {
    const seen = VALUES.get(node);
    if (seen !== undefined)
        return seen;
    const unmarked = fromNodeUnmarked(node);
    const value = node.sensitive ? { ...unmarked, sensitive: true } : unmarked;
    ORIGINS.set(value, node);
    VALUES.set(node, value);
    return value;
}
function fromNodeUnmarked(node) {
    const at = (0,hcl_source/* spanOfRange */.fH)(node.at);
    switch (node.kind) {
        case 'null':
            return nullValue(at);
        case 'boolean':
            return booleanValue(node.value, at);
        case 'number':
            return numberValue(node.text, at);
        case 'string':
            return stringValue(node.pieces.map((piece) => typeof piece === 'string'
                ? { kind: 'text', text: piece, at }
                : { kind: 'unknown', unknown: piece, at }), at);
        case 'array':
            return listValue(node.items.map(fromNode), at, { open: node.open });
        case 'object': {
            const members = new Map();
            for (const one of node.members) {
                members.set(one.key, { keyAt: (0,hcl_source/* spanOfRange */.fH)(one.keyAt), value: fromNode(one.value) });
            }
            return objectValue(members, at, node.open);
        }
        case 'unknown':
            return unknownValue(node.unknown.unknown, at, node.unknown.shape);
    }
}
function sensitiveNode(node) {
    if (node.kind === 'array')
        return { ...node, items: node.items.map(sensitiveNode), sensitive: true };
    if (node.kind !== 'object')
        return { ...node, sensitive: true };
    const members = node.members.map((one) => ({ ...one, value: sensitiveNode(one.value) }));
    return { ...node, members, sensitive: true };
}
/** The string's text, each unit of it with its place in the file that the string itself stands in. */
function locatedOf(value) {
    const outer = value.at.source.located;
    if (outer === undefined)
        return located/* LocatedText */.s_.at(piecesOf(value), (0,hcl_source/* rangeOf */.be)(value.at));
    const runs = [];
    const unknowns = new Map();
    let text = '';
    let last = value.at.start;
    for (const part of value.parts.flatMap(flat)) {
        const place = [part.at, part.via].find((span) => span?.source === value.at.source);
        const [outerStart, outerEnd] = place === undefined ? [last, last] : [place.start, place.end];
        runs.push({ offset: text.length, outerStart, outerEnd });
        last = outerEnd;
        if (part.kind === 'unknown')
            unknowns.set(text.length, part.unknown);
        text += part.kind === 'text' ? part.text : located/* UNKNOWN_UNIT */.SW;
    }
    return located/* LocatedText */.s_.within(outer, text, runs, unknowns);
}
/** JSON inside other text, as text. */
function flat(part) {
    if (part.kind !== 'json')
        return [part];
    return encoded(part.value).map((one) => (part.via === undefined ? one : { ...one, via: part.via }));
}
/** The JSON text of a value. What is open in it stays an unknown in the text. */
function encoded(value) {
    const at = value.at;
    const text = (one) => ({ kind: 'text', text: one, at });
    const unknown = (name) => ({ kind: 'unknown', unknown: { unknown: name }, at });
    switch (value.kind) {
        case 'null':
            return [text('null')];
        case 'boolean':
            return [text(String(value.value))];
        case 'number':
            return [text(value.text)];
        case 'string':
            return [text('"'), ...value.parts.flatMap(escaped), text('"')];
        case 'list': {
            const items = value.items.map(encoded);
            if (value.open !== undefined)
                items.push([unknown(value.open)]);
            return [text('['), ...joined(items, text(',')), text(']')];
        }
        case 'object': {
            const items = sortedMembers(value).map(([key, one]) => [
                text(`${JSON.stringify(key)}:`),
                ...encoded(one.value),
            ]);
            if (value.open !== undefined)
                items.push([unknown(value.open)]);
            return [text('{'), ...joined(items, text(',')), text('}')];
        }
        case 'unknown': {
            const part = { kind: 'unknown', unknown: value.unknown, at };
            return value.text ? [text('"'), part, text('"')] : [part];
        }
        case 'reference':
            return [unknown(value.name)];
    }
}
function joined(items, separator) {
    return items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
}
function escaped(part) {
    if (part.kind === 'unknown')
        return [part];
    if (part.kind === 'text')
        return [{ ...part, text: JSON.stringify(part.text).slice(1, -1) }];
    return flat(part).flatMap(escaped);
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/encoding.js




function jsondecode(args, at) {
    const value = required(args, 0, at);
    if (value.kind === 'unknown' || value.kind === 'reference')
        return undefined;
    if (value.kind !== 'string')
        throw new EvaluationFault('"jsondecode" takes text', value.at);
    const result = decoded(value);
    if (result === undefined && arguments_text(args, 0, at) !== undefined)
        throw new EvaluationFault('this text is not JSON', value.at);
    return result;
}
function encoding(encode) {
    return (args, at) => {
        const known = arguments_text(args, 0, at);
        const result = known === undefined ? undefined : encode(known);
        return result === undefined ? undefined : textValue(result, args[0].at);
    };
}
/** Only text; bytes that are no UTF-8 are not worked out. */
function fromBase64(known) {
    const bytes = Buffer.from(known, 'base64');
    const decodedText = bytes.toString('utf8');
    return Buffer.from(decodedText, 'utf8').equals(bytes) ? decodedText : undefined;
}
/** As Go's `url.QueryEscape` does it. */
function urlencode(known) {
    if (/\p{Surrogate}/u.test(known))
        return undefined;
    return encodeURIComponent(known)
        .replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%20', '+');
}
const ENCODING = {
    jsonencode: (args, at) => {
        const value = required(args, 0, at);
        return stringValue([{ kind: 'json', value, at: value.at }], at);
    },
    jsondecode,
    base64encode: encoding((known) => Buffer.from(known, 'utf8').toString('base64')),
    base64decode: encoding(fromBase64),
    urlencode: encoding(urlencode),
};

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/files.js





/** The file that an argument names; `undefined` where its name is unknown or nothing inside the root has it. */
function read(args, at, scope) {
    const name = arguments_text(args, 0, at);
    if (name === undefined)
        return undefined;
    const path = resolvePath(scope.run.rootDirectory, name);
    const source = path === undefined ? undefined : scope.run.source(path);
    if (source === undefined)
        scope.run.gap(`the file "${name}" is not in the repository, or cannot be read`, at);
    return source;
}
/** Below the root of the repository, or nothing. */
function resolvePath(directory, name) {
    if (name.startsWith('/') || name.startsWith('~') || name.includes('\0') || name.includes('\\'))
        return undefined;
    const path = [];
    for (const step of [...directory.split('/'), ...name.split('/')]) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            path.push(step);
        else if (path.pop() === undefined)
            return undefined;
    }
    return path.join('/');
}
function file(args, at, scope) {
    const source = read(args, at, scope);
    if (source === undefined)
        return undefined;
    const whole = { source, start: 0, end: source.text.length };
    return stringValue([{ kind: 'text', text: source.text, at: whole }], whole);
}
/** Names in the template are those of the second argument and no others. */
function templatefile(args, at, scope) {
    const variables = required(args, 1, at);
    const source = read(args, at, scope);
    if (source === undefined || variables.kind !== 'object' || variables.open !== undefined)
        return undefined;
    return renderTemplate(source, variables, scope);
}
/** A template with the members of an object for names, and no others. */
function renderTemplate(source, variables, scope) {
    scope.run.spend(INSTANCE_STEPS + (source.text.length >> 2));
    const { template, problems } = (0,parse/* parseTemplate */.QC)(source);
    const [problem] = problems;
    if (problem !== undefined)
        throw new EvaluationFault(`the template is not well-formed: ${problem.message}`, problem.span);
    return evaluate(template, {
        run: scope.run,
        prefix: scope.prefix,
        lookup: (name) => variables.members.get(name)?.value,
    });
}
function dirname(known) {
    const slash = known.lastIndexOf('/');
    return slash === -1 ? '.' : slash === 0 ? '/' : known.slice(0, slash);
}
function naming(change) {
    return (args, at) => {
        const known = arguments_text(args, 0, at);
        return known === undefined ? undefined : textValue(change(known), at);
    };
}
const FILES = {
    file,
    templatefile,
    fileexists: (args, at, scope) => {
        const name = arguments_text(args, 0, at);
        const path = name === undefined ? undefined : resolvePath(scope.run.rootDirectory, name);
        return path === undefined ? undefined : booleanValue(scope.run.source(path) !== undefined, at);
    },
    basename: naming((known) => known.replace(/\/+$/, '').replace(/^.*\//s, '') || (known === '' ? '.' : '/')),
    dirname: naming(dirname),
};

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/numbers.js



function rounding(round) {
    return (args, at) => {
        const known = number(args, 0, at);
        return known === undefined ? undefined : numberValue(round(known), at);
    };
}
function extreme(pick) {
    return (args, at) => {
        if (args.length === 0)
            throw new EvaluationFault('expected at least one number', at);
        const known = args.map((_, index) => number(args, index, at));
        return known.every((one) => one !== undefined) ? numberValue(pick(...known), at) : undefined;
    };
}
const MAX_RANGE = 1024;
/** `range(limit)`, `range(start, limit)`, `range(start, limit, step)`; Terraform allows 1,024 numbers. */
function range(args, at) {
    const known = args.map((_, index) => number(args, index, at));
    if (!known.every((one) => one !== undefined))
        return undefined;
    const [first, second, third] = known;
    if (first === undefined)
        throw new EvaluationFault('expected at least one number', at);
    const [start, limit] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (start <= limit ? 1 : -1);
    if (step === 0 || Math.abs((limit - start) / step) > MAX_RANGE)
        throw new EvaluationFault('not a valid range', at);
    const items = [];
    for (let value = start; step > 0 ? value < limit : value > limit; value += step)
        items.push(numberValue(value, at));
    return listValue(items, at);
}
function sum(args, at) {
    const known = texts(closedList(args, 0, at))?.map(Number);
    return known === undefined
        ? undefined
        : numberValue(known.reduce((total, one) => total + one, 0), at);
}
function parseint(args, at) {
    const base = integer(args, 1, at);
    const known = args[0]?.kind === 'string'
        ? args[0].parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('')
        : undefined;
    if (base !== 10 || known === undefined || !/^-?[0-9]{1,15}$/.test(known))
        return undefined;
    return numberValue(known, at);
}
const NUMBERS = {
    abs: rounding(Math.abs),
    ceil: rounding(Math.ceil),
    floor: rounding(Math.floor),
    signum: rounding(Math.sign),
    max: extreme(Math.max),
    min: extreme(Math.min),
    range,
    sum,
    parseint,
};

;// CONCATENATED MODULE: ./build/src/source/hcl/interpolate.js





/** The text of a template; of one that is a single interpolation, that value as it is. */
function evaluateTemplate(parts, scope, at) {
    const [only, ...rest] = parts;
    if (only?.kind === 'interpolation' && rest.length === 0)
        return evaluate(only.expression, scope);
    const written = new Writer();
    write(parts, scope, written);
    const value = stringValue(written.parts, at);
    return written.sensitive ? { ...value, sensitive: true } : value;
}
class Writer {
    parts = [];
    sensitive = false;
    /** A value inside text, brought in by what stands at `via`. */
    add(value, via) {
        if (value.sensitive)
            this.sensitive = true;
        this.parts.push(...inText(value, via));
    }
}
function write(parts, scope, into) {
    for (const part of parts) {
        scope.run.spend(1);
        if (part.kind === 'text') {
            for (const chunk of part.chunks)
                into.parts.push({ kind: 'text', text: chunk.text, at: chunk.span });
        }
        else if (part.kind === 'interpolation')
            into.add(evaluate(part.expression, scope), part.span);
        else if (part.kind === 'if')
            writeIf(part, scope, into);
        else
            writeFor(part, scope, into);
    }
}
function writeIf(part, scope, into) {
    const condition = evaluate(part.condition, scope);
    const known = truth(condition);
    if (known !== undefined) {
        write(known ? part.whenTrue : part.whenFalse, scope, into);
        return;
    }
    const name = uniqueName(`%{if ${describe(condition)}} at ${placeOf(part.condition.span)}`);
    into.add(unknownValue(name, part.condition.span), part.condition.span);
}
function writeFor(part, scope, into) {
    const collection = evaluate(part.collection, scope);
    const found = entriesOf(collection);
    // Where items may be missing, or in another order, none of the text has its place.
    const inOrder = !(collection.kind === 'list' && isUnordered(collection));
    if (found !== undefined && found.open === undefined && inOrder) {
        for (const one of found.entries) {
            write(part.body, withNames(scope, loopNames(part, one, collection, scope)), into);
        }
        return;
    }
    const name = uniqueName(`%{for ${describe(collection)}} at ${placeOf(part.collection.span)}`);
    into.add(unknownValue(name, part.collection.span), part.collection.span);
}
/** How a value reads inside text. */
function inText(value, via) {
    switch (value.kind) {
        case 'string':
            return value.parts.map((part) => ({ ...part, via }));
        case 'boolean':
        case 'number':
            return [{ kind: 'text', text: knownText(value), at: value.at, via }];
        case 'unknown':
            return [
                {
                    kind: 'unknown',
                    unknown: value.unknown,
                    at: value.at,
                    via,
                    ...(value.unsure ? { unsure: true } : {}),
                },
            ];
        case 'reference':
            return [{ kind: 'unknown', unknown: { unknown: value.name }, at: value.at, via }];
        case 'null':
        case 'list':
        case 'object':
            throw new EvaluationFault('only text, numbers and truth values can stand inside text', via);
    }
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/format.js




const VERB = /%(?:%|\[(\d{1,3})\])?([-+ 0#]*)(\d{0,3})(?:\.(\d{1,3}))?([svdqtfbxXoeg])?/g;
/** `format(spec, values…)`: unknowns pass through `%s` and `%v`. */
function format(args, at) {
    const spec = arguments_text(args, 0, at);
    if (spec === undefined)
        return undefined;
    return formatted(spec, args.slice(1), args[0].at, at);
}
function formatted(spec, values, specAt, at) {
    const parts = [];
    let from = 0;
    let next = 0;
    for (const found of spec.matchAll(VERB)) {
        parts.push({ kind: 'text', text: spec.slice(from, found.index), at: specAt });
        from = found.index + found[0].length;
        const [whole, position, flags, width, precision, verb] = found;
        if (whole.startsWith('%%')) {
            parts.push({ kind: 'text', text: `%${whole.slice(2)}`, at: specAt });
            continue;
        }
        const value = values[position === undefined ? next : Number(position) - 1];
        next = position === undefined ? next + 1 : Number(position);
        if (value === undefined || verb === undefined)
            throw new EvaluationFault('not enough values for the format', at);
        const piece = verbPart(value, verb, flags ?? '', width ?? '', precision, at);
        if (piece === undefined)
            return undefined;
        parts.push(...piece);
    }
    parts.push({ kind: 'text', text: spec.slice(from), at: specAt });
    return stringValue(parts, at);
}
function verbPart(value, verb, flags, width, precision, at) {
    const bare = flags === '' && width === '' && precision === undefined;
    if (bare && (verb === 's' || verb === 'v')) {
        return value.kind === 'list' || value.kind === 'object' ? undefined : inText(value, at);
    }
    const known = knownText(value);
    if (known === undefined)
        return undefined;
    const body = verb === 'q' ? JSON.stringify(known) : known;
    if (verb !== 's' && verb !== 'v' && verb !== 'q' && verb !== 'd' && verb !== 't')
        return undefined;
    if (precision !== undefined || /[+ #]/.test(flags))
        return undefined;
    const size = Number(width || 0);
    const zero = flags.includes('0') && verb === 'd' && !body.startsWith('-');
    const padded = flags.includes('-') ? body.padEnd(size) : body.padStart(size, zero ? '0' : ' ');
    return [{ kind: 'text', text: padded, at: value.at, via: at }];
}
/** What it costs to write one text. */
const FORMAT_STEPS = 4;
/** `formatlist(spec, lists…)`: once for each item, single values repeated. */
function formatList(args, at, { run }) {
    const spec = arguments_text(args, 0, at);
    const rest = args.slice(1);
    if (spec === undefined || rest.some((arg) => arg.kind === 'unknown'))
        return undefined;
    const lists = rest.filter((arg) => arg.kind === 'list');
    const open = lists.find((one) => one.open !== undefined)?.open;
    const shuffled = lists.some(isUnordered);
    if ((open !== undefined || shuffled) && lists.length > 1)
        return undefined;
    const count = lists[0]?.items.length ?? 1;
    if (lists.some((one) => one.items.length !== count))
        throw new EvaluationFault('lists of different lengths', at);
    run.spend(count * FORMAT_STEPS);
    const items = [];
    for (let index = 0; index < count; index += 1) {
        const values = rest.map((arg) => (arg.kind === 'list' ? arg.items[index] : arg));
        const item = formatted(spec, values, required(args, 0, at).at, at);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return listValue(items, at, { open, shuffled });
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/pattern.js
/**
 * The regular expressions of `replace`, as far as they cannot run away: a
 * sequence of single characters and classes, of which at most one is repeated,
 * and no groups or alternatives. Anything else is not worked out.
 */
function replaceAll(text, pattern, by) {
    if (text.length > MAX_TEXT || pattern.length > 100 || by.length > 1000 || by.includes('$'))
        return undefined;
    const source = safeSource(pattern);
    const expression = source === undefined ? undefined : expressionOf(source);
    return expression && text.replace(expression, () => by);
}
/** A range may be out of order, or end in a class: RE2 refuses that too. */
function expressionOf(source) {
    try {
        return new RegExp(source, 'gu');
    }
    catch {
        return undefined;
    }
}
const MAX_TEXT = 2000;
const CLASS = /\[\^?(?:[A-Za-z0-9 _.,:;/@=+*?(){}|#%&!~<>"'-]|\\[-dws.\\/[\]])+\]/y;
const ESCAPE = /\\[dwsDWS.\\/[\](){}*+?^$|-]/y;
const PLAIN = /[A-Za-z0-9 _,:;@=#%&!~<>"'.-]/y;
function safeSource(pattern) {
    let at = pattern.startsWith('^') ? 1 : 0;
    const end = pattern.endsWith('$') && !pattern.endsWith('\\$') ? pattern.length - 1 : pattern.length;
    let source = pattern.slice(0, at);
    let repeated = false;
    let atoms = 0;
    let mayBeNothing = false;
    while (at < end) {
        const atom = atomAt(pattern, at);
        if (atom === undefined)
            return undefined;
        at += atom.length;
        atoms += 1;
        source += translate(atom);
        const quantifier = pattern[at];
        if (at >= end || (quantifier !== '+' && quantifier !== '*'))
            continue;
        if (repeated)
            return undefined;
        repeated = true;
        mayBeNothing = quantifier === '*';
        source += quantifier;
        at += 1;
    }
    // RE2 takes no empty match right behind another match, JavaScript does.
    if (mayBeNothing && atoms === 1)
        return undefined;
    return source + pattern.slice(end);
}
function atomAt(pattern, at) {
    for (const kind of [CLASS, ESCAPE, PLAIN]) {
        kind.lastIndex = at;
        const found = kind.exec(pattern);
        if (found !== null)
            return found[0];
    }
    return undefined;
}
/** RE2's white space, which is less than JavaScript's; its other classes are ASCII in both. */
const SPACE = '\\t\\n\\f\\r ';
/** An atom of RE2's as JavaScript writes it: outside of a class, that refuses to have a hyphen escaped. */
function translate(atom) {
    if (atom.startsWith('['))
        return atom.replaceAll(/\\./g, (one) => (one === '\\s' ? SPACE : one));
    if (atom === '\\s')
        return `[${SPACE}]`;
    if (atom === '\\S')
        return `[^${SPACE}]`;
    return atom === '\\-' ? '-' : atom;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/placeholder.js


/**
 * `replace` of a placeholder in text that is not all known, or by such text:
 * modules write policies with `_S3_BUCKET_ARN_` in them, and put the ARN there
 * when it is known. JSON is kept as the value that it encodes: a placeholder
 * of these characters stands inside one of its texts, or not at all.
 *
 * @returns `undefined` where the result cannot be known
 */
function replacePlaceholder(value, placeholder, by, via) {
    if (!PLACEHOLDER.test(placeholder))
        return undefined;
    const put = by.kind === 'string' || by.kind === 'unknown' ? inText(by, via) : undefined;
    if (put === undefined || !put.every(isPlain))
        return undefined;
    return new Placing(placeholder, put, describe(by)).inString(value);
}
/** Characters that stand in JSON as they are, between two that no sign of JSON's own is next to. */
const PLACEHOLDER = /^\w[\w.:/-]{2,200}\w$/;
/** A placeholder that begins so may begin inside an escape. */
const ESCAPE_LETTER = /^[bfnrtu\da-f]/;
const ESCAPED = /["\\<>&\p{Cc}\u2028\u2029]/u;
/** What stays the same text when it is put into JSON. */
function isPlain(part) {
    return part.kind === 'unknown' || (part.kind === 'text' && !/["\\\p{Cc}]/u.test(part.text));
}
class Placing {
    placeholder;
    by;
    name;
    cost;
    left = MAX_SIZE;
    constructor(placeholder, by, name) {
        this.placeholder = placeholder;
        this.by = by;
        this.name = name;
        this.cost = by.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 1);
    }
    inString(value) {
        const parts = placeholder_joined(value.parts);
        if (parts.some((part, index) => this.mayReachBeyond(part, parts[index + 1])))
            return undefined;
        const found = [];
        for (const part of parts) {
            const replaced = this.inPart(part);
            if (replaced === undefined)
                return undefined;
            found.push(...replaced);
        }
        return { ...stringValue(found, value.at), ...(value.sensitive ? { sensitive: true } : {}) };
    }
    /** Whether a placeholder may stand half in one part and half in the next. */
    mayReachBeyond(part, next) {
        if (next === undefined)
            return false;
        if (part.kind === 'text')
            return this.cuts().some(([before]) => part.text.endsWith(before));
        return next.kind === 'text' && this.cuts().some(([, after]) => next.text.startsWith(after));
    }
    /** The placeholder in two, at each place. */
    cuts() {
        return Array.from({ length: this.placeholder.length - 1 }, (_, index) => [
            this.placeholder.slice(0, index + 1),
            this.placeholder.slice(index + 1),
        ]);
    }
    inPart(part) {
        if (part.kind === 'text')
            return this.inText(part);
        if (part.kind === 'unknown')
            return [{ ...part, unknown: this.inUnknown(part.unknown) }];
        if (ESCAPE_LETTER.test(this.placeholder) && holdsEscaped(part.value))
            return undefined;
        const value = this.inValue(part.value);
        return value && [{ ...part, value }];
    }
    inText(part) {
        const [first = '', ...rest] = part.text.split(this.placeholder);
        if (rest.length === 0)
            return [part];
        this.left -= rest.length * this.cost;
        if (this.left < 0)
            return undefined;
        const text = (one) => ({ ...part, text: one });
        return [text(first), ...rest.flatMap((one) => [...this.by, text(one)])];
    }
    /** AWS makes no ARN, id or account of somebody's placeholder; of any other text, nobody knows. */
    inUnknown(unknown) {
        if (MADE_BY_AWS.test(unknown.unknown))
            return unknown;
        return { unknown: `replace(${unknown.unknown}, "${this.placeholder}", ${this.name})` };
    }
    inValue(value) {
        switch (value.kind) {
            case 'string':
                return this.inString(value);
            case 'unknown':
                return { ...value, unknown: this.inUnknown(value.unknown) };
            case 'list':
                return this.inList(value);
            case 'object':
                return this.inObject(value);
            case 'reference':
                return undefined;
            default:
                return (knownText(value) ?? 'null').includes(this.placeholder) ? undefined : value;
        }
    }
    inList(value) {
        const items = value.items.map((item) => this.inValue(item));
        if (items.includes(undefined))
            return undefined;
        const { set, shuffled = false, open } = value;
        return listValue(items, value.at, { set, shuffled, open });
    }
    inObject(value) {
        const members = new Map();
        for (const [key, one] of value.members) {
            const replaced = this.inValue(one.value);
            if (replaced === undefined || key.includes(this.placeholder))
                return undefined;
            members.set(key, { ...one, value: replaced });
        }
        return objectValue(members, value.at, value.open);
    }
}
const MADE_BY_AWS = /(?:^|\.)aws_[a-z0-9_]+\.[\w-]+(?:\[[^\]]*\])?\.(?:arn|id|account_id|partition|unique_id|key_id)$/;
/** Whether JSON writes some text of the value with an escape. */
function holdsEscaped(value) {
    if (value.kind === 'list')
        return value.items.some(holdsEscaped);
    if (value.kind === 'object')
        return [...value.members].some(([key, one]) => ESCAPED.test(key) || holdsEscaped(one.value));
    if (value.kind !== 'string')
        return false;
    return value.parts.some((part) => part.kind === 'json' ? true : part.kind === 'text' && ESCAPED.test(part.text));
}
/** Neighbouring texts as one, so that a placeholder across their border is found. */
function placeholder_joined(parts) {
    const found = [];
    for (const part of parts) {
        const last = found.at(-1);
        if (part.kind === 'text' && last?.kind === 'text')
            found[found.length - 1] = { ...last, text: last.text + part.text };
        else
            found.push(part);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/strings.js







/** A function of one text. The result stands where its argument stands. */
function changing(change) {
    return (args, at) => {
        const known = arguments_text(args, 0, at);
        return known === undefined ? undefined : changed(args[0], known, change(known));
    };
}
/** Text that did not change keeps the place of each of its parts. */
function changed(value, before, after) {
    return before === after && value.kind === 'string' ? value : textValue(after, value.at);
}
/** Takes off the ends of a string, which may hold unknowns further in. */
function trimming(start, end) {
    return (args, at) => {
        const value = required(args, 0, at);
        if (value.kind !== 'string')
            return changing((known) => known.trim())(args, at);
        return stringValue(trimEnd(trimStart(value.parts, start), end), value.at);
    };
}
function trimStart(parts, trim) {
    const [first, ...rest] = parts;
    if (first?.kind !== 'text')
        return parts;
    const kept = trim(first.text);
    if (kept === '')
        return trimStart(rest, trim);
    return [cut(first, first.text.length - kept.length, first.text.length), ...rest];
}
function trimEnd(parts, trim) {
    const last = parts.at(-1);
    if (last?.kind !== 'text')
        return parts;
    const kept = trim(last.text);
    const rest = parts.slice(0, -1);
    return kept === '' ? trimEnd(rest, trim) : [...rest, cut(last, 0, kept.length)];
}
/** Part of a run; exact where the run stands unit by unit. */
function cut(part, from, to) {
    const { source, start, end } = part.at;
    const exact = end - start === part.text.length;
    const at = exact ? { source, start: start + from, end: start + to } : part.at;
    return { ...part, text: part.text.slice(from, to), at };
}
/** The known text that a string begins with, and whether that is all of it. */
function beginning(value) {
    const whole = knownText(value);
    if (whole !== undefined)
        return { known: whole, whole: true };
    const first = value.kind === 'string' ? value.parts[0] : undefined;
    return { known: first?.kind === 'text' ? first.text : '', whole: false };
}
function startsWith(args, at) {
    const prefix = arguments_text(args, 1, at);
    if (prefix === undefined)
        return undefined;
    const { known, whole } = beginning(required(args, 0, at));
    if (known.startsWith(prefix))
        return booleanValue(true, at);
    return whole || !prefix.startsWith(known) ? booleanValue(false, at) : undefined;
}
function endsWith(args, at) {
    const [known, suffix] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
    if (known !== undefined && suffix !== undefined)
        return booleanValue(known.endsWith(suffix), at);
    return undefined;
}
function trimPrefix(args, at) {
    const [known, prefix] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
    if (known === undefined || prefix === undefined)
        return undefined;
    return changed(args[0], known, known.startsWith(prefix) ? known.slice(prefix.length) : known);
}
function trimSuffix(args, at) {
    const [known, suffix] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
    if (known === undefined || suffix === undefined)
        return undefined;
    const cut = suffix !== '' && known.endsWith(suffix);
    return changed(args[0], known, cut ? known.slice(0, -suffix.length) : known);
}
/** Takes every character of the second argument off both ends. */
function trim(args, at) {
    const [known, set] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
    if (known === undefined || set === undefined)
        return undefined;
    let [from, to] = [0, known.length];
    while (from < to && set.includes(known[from]))
        from += 1;
    while (to > from && set.includes(known[to - 1]))
        to -= 1;
    return changed(args[0], known, known.slice(from, to));
}
/** Without the line breaks at its end. */
function chomp(known) {
    let end = known.length;
    while (known[end - 1] === '\n' || known[end - 1] === '\r')
        end -= 1;
    return known.slice(0, end);
}
function substr(args, at) {
    const [known, offset, length] = [arguments_text(args, 0, at), integer(args, 1, at), integer(args, 2, at)];
    if (known === undefined || offset === undefined || length === undefined)
        return undefined;
    const units = [...known];
    const from = offset < 0 ? Math.max(units.length + offset, 0) : offset;
    return textValue(units.slice(from, length < 0 ? undefined : from + length).join(''), args[0].at);
}
function split(args, at) {
    const [separator, known] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
    if (separator === undefined || known === undefined)
        return undefined;
    const where = args[1].at;
    const pieces = separator === '' ? [...known] : known.split(separator);
    return listValue(pieces.map((piece) => textValue(piece, where)), where);
}
function join(args, at) {
    const separator = required(args, 0, at);
    const parts = [];
    let first = true;
    for (let index = 1; index < args.length; index += 1) {
        const items = closedList(args, index, at);
        if (items === undefined || isUnordered(items))
            return undefined;
        for (const item of items.items) {
            if (item.kind === 'null')
                throw new EvaluationFault('"join" takes no null', item.at);
            if (!first)
                parts.push(...inText(separator, at));
            parts.push(...inText(item, at));
            first = false;
        }
    }
    return stringValue(parts, at);
}
function replace(args, at) {
    const [known, part, by] = [arguments_text(args, 0, at), arguments_text(args, 1, at), arguments_text(args, 2, at)];
    if (part === undefined)
        return undefined;
    const pattern = /^\/(.+)\/$/s.exec(part)?.[1];
    const [whole, put] = [args[0], args[2]];
    if (pattern === undefined && whole.kind === 'string') {
        // JSON that is kept as a value keeps the place of each of its parts.
        const unread = known === undefined || by === undefined || whole.parts.some(({ kind }) => kind === 'json');
        const found = unread ? replacePlaceholder(whole, part, put, at) : undefined;
        if (found !== undefined)
            return found;
    }
    if (known === undefined || by === undefined)
        return undefined;
    if (pattern === undefined) {
        if (part === '' || (known.length / part.length) * by.length > MAX_SIZE)
            return undefined;
        return changed(args[0], known, known.split(part).join(by));
    }
    const after = replaceAll(known, pattern, by);
    return after === undefined ? undefined : changed(args[0], known, after);
}
function title(known) {
    return known.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
/** Of text its characters, of collections their items. */
function strings_length(args, at) {
    const value = required(args, 0, at);
    if (value.kind === 'list' || value.kind === 'object') {
        if (value.open !== undefined)
            return undefined;
        const count = value.kind === 'list' ? countOf(value) : value.members.size;
        return count === undefined ? undefined : countValue(count, at);
    }
    if (value.kind === 'null')
        throw new EvaluationFault('null has no length', value.at);
    const known = knownText(value);
    return known === undefined ? undefined : countValue([...known].length, at);
}
/** How many items a list has; a set of known rows (`setproduct`) has as many as differ, in whatever order they come. */
function countOf(list) {
    if (!isUnordered(list))
        return list.items.length;
    const rows = new Set(list.set ? list.items.map(rowText) : [undefined]);
    return rows.has(undefined) ? undefined : rows.size;
}
function rowText(row) {
    if (row.kind !== 'list' || row.open !== undefined || isUnordered(row))
        return undefined;
    const texts = row.items.map(knownText);
    return texts.includes(undefined) ? undefined : JSON.stringify(texts);
}
function countValue(count, at) {
    return { kind: 'number', text: String(count), at };
}
/** The first argument that is neither null nor empty; unknowns may be either. */
function coalesce(args, at) {
    for (const arg of args) {
        if (arg.kind === 'null')
            continue;
        if (arg.kind === 'unknown')
            return undefined;
        // JSON is never empty.
        if (arg.kind !== 'string' || arg.parts.some((part) => part.kind !== 'unknown'))
            return arg;
        if (arg.parts.length > 0)
            return undefined;
    }
    if (args.every((arg) => sizeOf(arg) === 1))
        throw new EvaluationFault('no argument has a value', at);
    return nullValue(at);
}
function indent(args, at) {
    const [spaces, known] = [integer(args, 0, at), arguments_text(args, 1, at)];
    if (spaces === undefined || known === undefined || spaces < 0 || spaces > 1000)
        return undefined;
    return changed(args[1], known, known.split('\n').join(`\n${' '.repeat(spaces)}`));
}
const STRINGS = {
    lower: changing((known) => known.toLowerCase()),
    upper: changing((known) => known.toUpperCase()),
    title: changing(title),
    strrev: changing((known) => [...known].toReversed().join('')),
    chomp: trimming((known) => known, chomp),
    trimspace: trimming((known) => known.trimStart(), (known) => known.trimEnd()),
    trim,
    trimprefix: trimPrefix,
    trimsuffix: trimSuffix,
    startswith: startsWith,
    endswith: endsWith,
    strcontains: (args, at) => {
        const [known, part] = [arguments_text(args, 0, at), arguments_text(args, 1, at)];
        return known === undefined || part === undefined ? undefined : booleanValue(known.includes(part), at);
    },
    substr,
    split,
    join,
    replace,
    length: strings_length,
    coalesce,
    indent,
    format: format,
    formatlist: formatList,
};

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/types.js




const TYPES = {
    tostring: (args, at) => convert(required(args, 0, at), { kind: 'string' }),
    tonumber: (args, at) => convert(required(args, 0, at), { kind: 'number' }),
    tobool: (args, at) => convert(required(args, 0, at), { kind: 'bool' }),
    tolist: (args, at) => convert(required(args, 0, at), { kind: 'list', of: { kind: 'any' } }),
    toset: (args, at) => convert(required(args, 0, at), { kind: 'set', of: { kind: 'any' } }),
    tomap: (args, at) => convert(required(args, 0, at), { kind: 'map', of: { kind: 'any' } }),
    sensitive: (args, at, scope) => {
        const value = required(args, 0, at);
        scope.run.keepSecret(value);
        return asSensitive(value);
    },
    nonsensitive: (args, at) => unmarked(required(args, 0, at)),
    issensitive: () => undefined,
    ephemeralasnull: (args, at) => required(args, 0, at),
    one: (args, at) => {
        const value = required(args, 0, at);
        if (value.kind !== 'list' || value.open !== undefined)
            return undefined;
        if (value.items.length > 1)
            throw new EvaluationFault('"one" takes a list of at most one item', at);
        return value.items[0] ?? { kind: 'null', at };
    },
};
function unmarked(value) {
    const { sensitive: _, ...rest } = value;
    return rest;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/functions/index.js








const TABLE = new Map([COLLECTIONS, ENCODING, FILES, NUMBERS, STRINGS, TYPES].flatMap((table) => Object.entries(table)));
/** Their results differ from call to call. */
const IMPURE = new Set(['uuid', 'timestamp', 'plantimestamp', 'bcrypt']);
/** Their results are text or numbers, whatever their arguments. */
const TEXTUAL = new Set([
    ...Object.keys(ENCODING).filter((name) => name !== 'jsondecode'),
    ...Object.keys(STRINGS).filter((name) => name !== 'split' && name !== 'formatlist' && name !== 'coalesce'),
    ...['uuid', 'timestamp', 'plantimestamp', 'bcrypt', 'tostring', 'file', 'templatefile', 'cidrhost'],
    ...[
        'md5',
        'sha1',
        'sha256',
        'sha512',
        'base64sha256',
        'base64sha512',
        'filesha256',
        'filemd5',
        'yamlencode',
    ],
]);
/** Terraform refuses their call for some values of the right type, which `try` and `can` are there for. */
const MAY_FAIL = new Set([
    ...['coalesce', 'coalescelist', 'element', 'index', 'lookup', 'one', 'slice', 'zipmap', 'matchkeys'],
    ...['jsondecode', 'yamldecode', 'csvdecode', 'base64decode', 'regex', 'parseint', 'tonumber', 'tobool'],
    ...['file', 'templatefile', 'filebase64', 'cidrhost', 'cidrsubnet', 'cidrnetmask'],
]);
/** They make another text of a text. */
const DERIVING = new Set([
    ...Object.keys(STRINGS).filter((name) => name !== 'length' && name !== 'coalesce'),
    ...['base64encode', 'base64decode', 'urlencode', 'basename', 'dirname'],
    // Names of members are no secret as such, but where they are asked for.
    'keys',
]);
/** A result that cannot be known is named by its call: the same call of the same values is the same unknown. */
function callFunction(name, args, scope, at) {
    scope.run.spend(args.reduce((sum, arg) => sum + (sizeOf(arg) >> 4) + widthOf(arg), 0));
    const sensitive = name !== 'nonsensitive' && args.some(holdsSensitive);
    const result = TABLE.get(name)?.(args, at, scope) ?? unknownCall(name, args, at);
    if (!sensitive)
        return result;
    // Text made of a secret is another text, and is to be hidden by that.
    if (DERIVING.has(name))
        scope.run.keepSecret(result);
    return DERIVING.has(name) ? asSensitive(result) : { ...result, sensitive: true };
}
/** What a function may go through one by one. */
function widthOf(value) {
    if (value.kind === 'list')
        return value.items.length;
    if (value.kind === 'object')
        return value.members.size;
    return value.kind === 'string' ? value.parts.length : 0;
}
/** A mark on an item is lost where a list becomes one text. */
function holdsSensitive(value) {
    return value.sensitive === true || (value.kind === 'list' && value.items.some((item) => item.sensitive));
}
function unknownCall(name, args, at) {
    const call = `${name}(${args.map(describe).join(', ')})`;
    const own = IMPURE.has(name) || args.some((arg) => arg.kind === 'list' && isUnordered(arg));
    const full = own ? uniqueName(`${call} at ${placeOf(at)}`) : call;
    const value = TEXTUAL.has(name) ? unknownText(full, at) : unknownValue(full, at);
    return MAY_FAIL.has(name) || args.some(isUnsure) ? { ...value, unsure: true } : value;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/evaluate.js







/**
 * The value of an expression, as far as it can be known before apply.
 *
 * @throws EvaluationFault where Terraform itself would refuse it
 */
function evaluate(expression, scope) {
    const { run } = scope;
    run.spend(1);
    if (!run.enter())
        return unknownAt('an expression nested too deeply', expression.span);
    try {
        const value = evaluateKind(expression, scope);
        return isTooLarge(value) ? unknownAt('a value too large to work out', expression.span) : value;
    }
    finally {
        run.leave();
    }
}
/** The same where a fault of the user's must not end the reading: it becomes an unknown that says so. */
function evaluateSafely(expression, scope) {
    try {
        return evaluate(expression, scope);
    }
    catch (error) {
        if (!(error instanceof EvaluationFault))
            throw error;
        return unknownAt(`an expression that Terraform would refuse (${error.message})`, expression.span);
    }
}
/** An unknown that equals nothing else: named by where it stands. */
function unknownAt(what, at) {
    return unknownValue(uniqueName(`${what}, ${placeOf(at)}`), at);
}
function evaluateKind(expression, scope) {
    const at = expression.span;
    switch (expression.kind) {
        case 'null':
            return nullValue(at);
        case 'boolean':
            return booleanValue(expression.value, at);
        case 'number':
            return numberValue(expression.text, at);
        case 'template':
            return evaluateTemplate(expression.parts, scope, at);
        case 'tuple':
            return listValue(expression.items.map((item) => evaluate(item, scope)), at);
        case 'object':
            return evaluateObject(expression.items, scope, at);
        case 'name':
            return named(expression.name, scope, at);
        case 'member':
            return memberOf(evaluate(expression.target, scope), expression.name, at);
        case 'index':
            return indexOf(evaluate(expression.target, scope), evaluate(expression.key, scope), at);
        case 'splat':
            return evaluateSplat(evaluate(expression.target, scope), expression.steps, scope, at);
        case 'call':
            return evaluateCall(expression.name, expression.args, expression.spread, scope, at);
        case 'unary':
            return evaluateUnary(expression.operator, evaluate(expression.operand, scope), at);
        case 'binary':
            return evaluateBinary(expression.operator, expression.left, expression.right, scope, at);
        case 'conditional':
            return evaluateConditional(expression.condition, expression.whenTrue, expression.whenFalse, scope, at);
        case 'for':
            return evaluateFor(expression, scope, at);
        case 'broken':
            return unknownAt('an expression that could not be read', at);
    }
}
function named(name, scope, at) {
    const value = scope.lookup(name, at);
    if (value === undefined)
        throw new EvaluationFault(`nothing here is called "${name}"`, at);
    return value;
}
function evaluateObject(items, scope, at) {
    const members = new Map();
    let open;
    for (const item of items) {
        const key = item.name ?? keyText(evaluate(item.key, scope));
        const value = evaluate(item.value, scope);
        if (typeof key === 'string')
            members.set(key, { keyAt: item.key.span, value });
        else {
            open = key.reason;
            evaluate_blur(members);
        }
    }
    return objectValue(members, at, open);
}
/** A key that is unknown may be any key that went before it. */
function evaluate_blur(members) {
    for (const [key, { keyAt, value }] of members) {
        members.set(key, { keyAt, value: unknownAt(`a member that may be set again, ${key}`, value.at) });
    }
}
/** The text of a key; or why it is not known. */
function keyText(key) {
    const text = knownText(key);
    if (text !== undefined)
        return text;
    if (key.kind === 'string' || key.kind === 'unknown')
        return { reason: `the key ${unknownReason(key)}` };
    throw new EvaluationFault('a key must be text', key.at);
}
/** `value.name` */
function memberOf(target, name, at) {
    const found = memberUnmarked(target, name, at);
    return target.sensitive ? { ...found, sensitive: true } : found;
}
function memberUnmarked(target, name, at) {
    if (target.kind === 'reference')
        return target.attribute(name, at);
    if (target.kind === 'unknown')
        return unknownMember(target.unknown.unknown, name, at);
    if (target.kind !== 'object')
        throw new EvaluationFault(`this value has no attribute "${name}"`, at);
    const found = target.members.get(name);
    if (found !== undefined)
        return found.value;
    if (target.open !== undefined)
        return unknownMember(describe(target), name, at);
    throw new EvaluationFault(`this object has no attribute "${name}"`, at);
}
/** `value[key]` */
function indexOf(target, key, at) {
    const found = indexUnmarked(target, key, at);
    return target.sensitive && !found.sensitive ? { ...found, sensitive: true } : found;
}
function indexUnmarked(target, key, at) {
    if (target.kind === 'unknown') {
        return { ...unknownValue(`${target.unknown.unknown}[${describe(key)}]`, at), unsure: true };
    }
    if (target.kind === 'reference' && target.index !== undefined)
        return target.index(key, at);
    const text = knownText(key);
    if (text === undefined) {
        if (key.kind !== 'string' && key.kind !== 'unknown')
            throw new EvaluationFault('not a valid index', at);
        return { ...unknownValue(`${describe(target)}[${describe(key)}]`, at), unsure: true };
    }
    if (target.kind !== 'list')
        return memberOf(target, text, at);
    if (target.open !== undefined || target.set || target.shuffled) {
        // Lists put in another order have the same name.
        return { ...unknownValue(uniqueName(`${describe(target)}[${text}]`), at), unsure: true };
    }
    const item = target.items[Number(text)];
    if (item === undefined)
        throw new EvaluationFault(`this list has no item ${text}`, at);
    return item;
}
function evaluateSplat(target, steps, scope, at) {
    if (target.kind === 'unknown') {
        return unknownValue(`${target.unknown.unknown}[*]${steps.map((step) => stepName(step, scope)).join('')}`, at);
    }
    if (target.kind === 'null')
        return listValue([], at);
    if (target.kind === 'reference' && target.repeated !== undefined) {
        return listValue([], at, {
            open: `how many instances ${target.name} has is unknown: ${target.repeated}`,
        });
    }
    const items = target.kind === 'list' ? target.items : [target];
    scope.run.spend(items.length);
    const open = target.kind === 'list' ? target.open : undefined;
    return listValue(items.map((item) => steps.reduce((value, step) => stepInto(value, step, scope, at), item)), at, { open, shuffled: target.kind === 'list' && isUnordered(target) });
}
function stepInto(value, step, scope, at) {
    if ('member' in step)
        return memberOf(value, step.member, at);
    if ('splat' in step)
        return evaluateSplat(value, step.splat, scope, at);
    return indexOf(value, evaluate(step.index, scope), at);
}
function stepName(step, scope) {
    if ('member' in step)
        return `.${step.member}`;
    if ('splat' in step)
        return `[*]${step.splat.map((one) => stepName(one, scope)).join('')}`;
    return `[${describe(evaluate(step.index, scope))}]`;
}
function evaluateCall(name, args, spread, scope, at) {
    const plain = name.replace(/^core::/, '');
    if (plain === 'try')
        return evaluateTry(args, scope, at);
    if (plain === 'can')
        return evaluateCan(args, scope, at);
    const values = args.map((arg) => evaluate(arg, scope));
    if (!spread)
        return callFunction(plain, values, scope, at);
    const last = values.pop();
    if (last?.kind !== 'list' || last.open !== undefined) {
        const all = last === undefined ? values : [...values, last];
        return unknownValue(`${plain}(${all.map(describe).join(', ')}...)`, at);
    }
    return callFunction(plain, [...values, ...last.items], scope, at);
}
/** The first argument that is no error. One that may turn out to be an error leaves the result unknown. */
function evaluateTry(args, scope, at) {
    for (const [index, arg] of args.entries()) {
        try {
            const value = evaluate(arg, scope);
            if (!isUnsure(value) || index === args.length - 1)
                return value;
            const rest = args.slice(index + 1).map((other) => describe(evaluateSafely(other, scope)));
            return unknownValue(`try(${[describe(value), ...rest].join(', ')})`, at);
        }
        catch (error) {
            if (!(error instanceof EvaluationFault))
                throw error;
        }
    }
    throw new EvaluationFault('every argument of "try" is an error', at);
}
function evaluateCan(args, scope, at) {
    const [arg] = args;
    if (arg === undefined)
        throw new EvaluationFault('"can" takes one argument', at);
    try {
        const value = evaluate(arg, scope);
        if (value.kind === 'unknown' || isUnsure(value))
            return unknownValue(`can(${describe(value)})`, at);
        return booleanValue(true, at);
    }
    catch (error) {
        if (!(error instanceof EvaluationFault))
            throw error;
        return booleanValue(false, at);
    }
}
/** `true` and `false`, also written as text; `undefined` where it is not known. */
function truth(value) {
    if (value.kind === 'boolean')
        return value.value;
    const text = value.kind === 'string' ? knownText(value) : undefined;
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (value.kind === 'unknown' || (value.kind === 'string' && text === undefined))
        return undefined;
    throw new EvaluationFault('expected true or false', value.at);
}
function evaluateUnary(operator, operand, at) {
    if (operator === '!') {
        const known = truth(operand);
        return known === undefined ? unknownValue(`!${describe(operand)}`, at) : booleanValue(!known, at);
    }
    const text = knownText(operand);
    if (text === undefined)
        return unknownValue(`-${describe(operand)}`, at);
    return numberValue(text.startsWith('-') ? text.slice(1) : `-${text}`, at);
}
function evaluateBinary(operator, leftExpression, rightExpression, scope, at) {
    const left = evaluate(leftExpression, scope);
    const right = evaluate(rightExpression, scope);
    const known = binaryKnown(operator, left, right, at);
    if (known !== undefined)
        return known;
    const name = `(${describe(left)} ${operator} ${describe(right)})`;
    // Whether these are lists or tuples is not part of how they are described.
    return unknownValue(isCollection(left) && isCollection(right) ? uniqueName(name) : name, at);
}
function binaryKnown(operator, left, right, at) {
    switch (operator) {
        case '||':
        case '&&':
            return logical(operator, truth(left), truth(right), at);
        case '==':
        case '!=': {
            const same = sameType(left, right) ? equal(left, right) : undefined;
            return same === undefined ? undefined : booleanValue(same === (operator === '=='), at);
        }
        case '<':
        case '<=':
        case '>':
        case '>=': {
            const order = compare(left, right);
            return order === undefined ? undefined : booleanValue(ordered(operator, order), at);
        }
        default:
            return arithmetic(operator, knownText(left), knownText(right), at);
    }
}
/**
 * A list never equals a tuple, nor a map an object, whatever they hold:
 * `var.ids == []` is false for every `list(string)`. Which of the two a
 * value is we do not keep, so only text, numbers and truth values, and
 * collections of different contents, are told apart for certain.
 */
function sameType(left, right) {
    const collections = isCollection(left) && isCollection(right);
    return !collections || left === right || equal(left, right) === false;
}
function isCollection({ kind }) {
    return kind === 'list' || kind === 'object';
}
function logical(operator, left, right, at) {
    const decisive = operator === '||';
    if (left === decisive || right === decisive)
        return booleanValue(decisive, at);
    return left === undefined || right === undefined ? undefined : booleanValue(!decisive, at);
}
function ordered(operator, order) {
    if (operator === '<')
        return order < 0;
    if (operator === '<=')
        return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
}
function arithmetic(operator, left, right, at) {
    if (left === undefined || right === undefined)
        return undefined;
    const [a, b] = [Number(left), Number(right)];
    if (Number.isNaN(a) || Number.isNaN(b))
        throw new EvaluationFault('expected a number', at);
    const results = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b };
    const result = results[operator];
    if (!Number.isFinite(result))
        throw new EvaluationFault('division by zero', at);
    return Number.isInteger(result) && !Number.isSafeInteger(result) ? undefined : numberValue(result, at);
}
function evaluateConditional(condition, then, otherwise, scope, at) {
    const asked = evaluate(condition, scope);
    const known = truth(asked);
    if (known !== undefined) {
        const result = evaluate(known ? then : otherwise, scope);
        return asked.sensitive ? { ...result, sensitive: true } : result;
    }
    return either(asked, evaluateSafely(then, scope), evaluateSafely(otherwise, scope), at);
}
/** One of two values, nobody knows which: what both have in common is certain. */
function either(condition, a, b, at) {
    if (equal(a, b) === true)
        return a;
    const open = `which of two it is depends on ${describe(condition)}, which is unknown until apply`;
    if (a.kind === 'list' && b.kind === 'list') {
        const common = a.items.filter((item) => b.items.some((other) => equal(item, other) === true));
        return listValue(common, at, { open, set: a.set && b.set });
    }
    if (a.kind === 'object' && b.kind === 'object') {
        const common = [...a.members].filter(([key, one]) => {
            const other = b.members.get(key);
            return other !== undefined && equal(one.value, other.value) === true;
        });
        return objectValue(new Map(common), at, open);
    }
    return unknownValue(`(${describe(condition)} ? ${describe(a)} : ${describe(b)})`, at);
}
/** In the names of unknowns a colon ends the name of a root module's directory. */
function placeOf(at) {
    const { file, line, column } = (0,hcl_source/* rangeOf */.be)(at);
    return `${file} line ${line} column ${column}`;
}

// EXTERNAL MODULE: ./build/src/source/terraform/vocabulary.js
var vocabulary = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/src/source/hcl/module.js
/** Puts a directory's files together, as Terraform does: plain files in any order, then overrides in order. */
function assemble(directory, files) {
    const tables = new Tables();
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const file of sorted)
        if (!isOverride(file.name))
            tables.add(file.body);
    for (const file of sorted)
        if (isOverride(file.name))
            tables.override(file.body);
    return { module: { directory, ...tables }, duplicates: tables.duplicates };
}
function isOverride(name) {
    return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}
class Tables {
    variables = new Map();
    locals = new Map();
    resources = new Map();
    data = new Map();
    calls = new Map();
    outputs = new Map();
    providers = [];
    moves = [];
    duplicates = [];
    add(body) {
        for (const block of body.blocks) {
            const table = this.table(block);
            const key = block.labels.join('.');
            if (table === undefined)
                this.addOther(block);
            else if (table.has(key))
                this.duplicates.push({ what: `${block.type} "${key}"`, at: block.header });
            else
                table.set(key, block);
        }
    }
    override(body) {
        for (const block of body.blocks) {
            const table = this.table(block);
            const key = block.labels.join('.');
            const base = table?.get(key);
            if (table === undefined)
                this.overrideOther(block);
            else
                table.set(key, base === undefined ? block : { ...base, body: mergedBody(base.body, block.body) });
        }
    }
    addOther(block) {
        if (block.type === 'locals') {
            for (const attribute of block.body.attributes) {
                if (this.locals.has(attribute.name)) {
                    this.duplicates.push({ what: `local "${attribute.name}"`, at: attribute.nameSpan });
                }
                else
                    this.locals.set(attribute.name, attribute);
            }
        }
        else if (block.type === 'provider')
            this.providers.push(block);
        else if (block.type === 'moved')
            this.moves.push(block);
    }
    overrideOther(block) {
        if (block.type === 'locals') {
            for (const attribute of block.body.attributes)
                this.locals.set(attribute.name, attribute);
        }
        else if (block.type === 'provider')
            this.overrideProvider(block);
    }
    overrideProvider(block) {
        const same = this.providers.findIndex((one) => one.labels[0] === block.labels[0] && hasAlias(one) === hasAlias(block));
        const base = this.providers[same];
        if (base === undefined)
            this.providers.push(block);
        else
            this.providers[same] = { ...base, body: mergedBody(base.body, block.body) };
    }
    table({ type, labels }) {
        if (type === 'resource' && labels.length === 2)
            return this.resources;
        if (type === 'data' && labels.length === 2)
            return this.data;
        if (labels.length !== 1)
            return undefined;
        if (type === 'variable')
            return this.variables;
        if (type === 'module')
            return this.calls;
        return type === 'output' ? this.outputs : undefined;
    }
}
function hasAlias(block) {
    return attributeOf(block.body, 'alias') !== undefined;
}
/** An argument replaces the one of its name; nested blocks replace all of their type. */
function mergedBody(base, over) {
    const names = new Set(over.attributes.map((one) => one.name));
    const types = new Set(over.blocks.map(contentType));
    return {
        span: base.span,
        attributes: [...base.attributes.filter((one) => !names.has(one.name)), ...over.attributes],
        blocks: [...base.blocks.filter((one) => !types.has(contentType(one))), ...over.blocks],
    };
}
/** The type of block that a block stands for: a `dynamic` one makes blocks of its label's type. */
function contentType(block) {
    return block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
}
function attributeOf(body, name) {
    return body.attributes.find((one) => one.name === name);
}

;// CONCATENATED MODULE: ./build/src/source/hcl/instances.js






const MAX_INSTANCES = 2_000;
/** Works out `count` and `for_each`; `make` builds an instance from its key and its scope. */
function expand(body, scope, make) {
    const count = attributeOf(body, 'count');
    const each = attributeOf(body, 'for_each');
    if (count !== undefined)
        return byCount(safely(() => evaluate(count.value, scope), count.span), scope, make);
    if (each !== undefined)
        return byKey(safely(() => evaluate(each.value, scope), each.span), scope, make);
    scope.run.spend(INSTANCE_STEPS);
    return { kind: 'one', instance: { key: '', content: make('', scope) } };
}
function safely(work, at) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof EvaluationFault))
            throw error;
        return unknownValue(uniqueName(`an expression that Terraform would refuse (${error.message})`), at);
    }
}
function byCount(count, scope, make) {
    const known = Number(knownText(count) ?? Number.NaN);
    const at = count.at;
    if (!Number.isInteger(known) || known < 0 || known > MAX_INSTANCES) {
        const index = unknownValue(`count.index of ${describe(count)}`, at);
        const content = make('', withNames(scope, { count: counting(index, at) }));
        const reason = reasonOf('count', count);
        return {
            kind: 'unknown',
            reason,
            instance: { key: '', content },
            leadsTo: (key) => knownText(key) === '0',
        };
    }
    scope.run.spend(known * INSTANCE_STEPS);
    const instances = Array.from({ length: known }, (_, index) => {
        const key = `[${index}]`;
        return { key, content: make(key, withNames(scope, { count: counting(numberValue(index, at), at) })) };
    });
    return { kind: 'count', instances };
}
function reasonOf(argument, value) {
    if (value.kind === 'list' || value.kind === 'object') {
        return value.open ?? `its ${argument} cannot be worked out`;
    }
    return value.kind === 'number'
        ? `its ${argument} is out of bounds`
        : `its ${argument}, ${unknownReason(value)}`;
}
function counting(index, at) {
    return objectValue(new Map([['index', { keyAt: at, value: index }]]), at);
}
function byKey(each, scope, make) {
    const entries = each.kind === 'list' || each.kind === 'object' ? entriesOf(each) : undefined;
    const open = entries === undefined || entries.open !== undefined || entries.entries.length > MAX_INSTANCES;
    if (open || entries.entries.some((one) => knownText(one.key) === undefined))
        return anyKey(each, scope, make);
    scope.run.spend(entries.entries.length * INSTANCE_STEPS);
    const instances = new Map();
    for (const { key, value } of entries.entries) {
        const text = knownText(key);
        const own = withNames(scope, { each: iterating(textValue(text, key.at), value, key.at) });
        instances.set(text, { key: quotedKey(text), content: make(quotedKey(text), own), keyAt: key.at });
    }
    return { kind: 'each', instances };
}
/** For each of keys that nobody knows: the same collection has the same keys. */
function anyKey(each, scope, make) {
    const at = each.at;
    const collection = describe(each);
    const key = unknownText(`each.key of ${collection}`, at);
    // The keys of a set are its items.
    const isSet = each.kind === 'unknown' ? each.set === true : each.kind === 'list' && each.set;
    const value = isSet ? key : unknownValue(`each.value of ${collection}`, at);
    const content = make('', withNames(scope, { each: iterating(key, value, at) }));
    const leadsTo = (asked) => describe(asked) === key.unknown.unknown;
    return { kind: 'unknown', reason: reasonOf('for_each', each), instance: { key: '', content }, leadsTo };
}
function iterating(key, value, at) {
    return objectValue(new Map([
        ['key', { keyAt: at, value: key }],
        ['value', { keyAt: at, value }],
    ]), at);
}
/** As Terraform prints a string key in an address. */
function quotedKey(key) {
    const escaped = key.replace(/[\\"]/g, '\\$&').replace(/[$%](?=\{)/g, '$&$&');
    return `["${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"]`;
}
function* instancesOf(instances) {
    if (instances.kind === 'one' || instances.kind === 'unknown')
        yield instances.instance;
    else
        yield* instances.instances.values();
}
/** An instance that may not exist: whether asking for its attributes is an error, nobody knows. */
function unsure(reference) {
    return {
        ...reference,
        attribute: (name, at) => {
            const value = reference.attribute(name, at);
            return value.kind === 'unknown' ? { ...value, unsure: true } : value;
        },
    };
}
/** What a reference to the block as a whole comes to: an instance, a list of them, or a map. */
function referenceTo(instances, name, at, refer) {
    switch (instances.kind) {
        case 'one':
            return refer(instances.instance, at);
        case 'count':
            return listValue(instances.instances.map((one) => refer(one, at)), at);
        case 'each': {
            const members = [...instances.instances].map(([key, one]) => [
                key,
                { keyAt: one.keyAt, value: refer(one, at) },
            ]);
            return objectValue(new Map(members), at);
        }
        case 'unknown':
            return repeated(instances, name, at, refer);
    }
}
function repeated(instances, name, at, refer) {
    return {
        kind: 'reference',
        name,
        at,
        repeated: instances.reason,
        attribute: (attribute, where) => unknownMember(name, attribute, where),
        index: (key, where) => {
            if (instances.leadsTo(key))
                return unsure(refer(instances.instance, where));
            return { ...unknownValue(`${name}[${describe(key)}]`, where), unsure: true };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/source/hcl/moved.js


/** What a `moved` block says; `prefix` is what addresses of its module begin with. */
function moveOf(block, prefix) {
    const [from, to] = ['from', 'to'].map((name) => {
        const value = attributeOf(block.body, name)?.value;
        return value && addressIn(value);
    });
    return from === undefined || to === undefined ? undefined : { from: prefix + from, to: prefix + to };
}
/** The address that an expression spells, as Terraform prints it; in JSON it is a text. */
function addressIn(expression) {
    switch (expression.kind) {
        case 'name':
            return expression.name;
        case 'member': {
            const target = addressIn(expression.target);
            return target && `${target}.${expression.name}`;
        }
        case 'index': {
            const [target, key] = [addressIn(expression.target), keyIn(expression.key)];
            return target && key && target + key;
        }
        default:
            return literal(expression);
    }
}
function keyIn(key) {
    if (key.kind === 'number')
        return `[${key.text}]`;
    const text = literal(key);
    return text === undefined ? undefined : quotedKey(text);
}
function literal(expression) {
    if (expression.kind !== 'template')
        return undefined;
    const texts = expression.parts.map((part) => part.kind === 'text' ? part.chunks.map(({ text }) => text).join('') : undefined);
    return texts.includes(undefined) ? undefined : texts.join('');
}

// EXTERNAL MODULE: ./build/src/source/terraform/document.js
var terraform_document = __webpack_require__(644);
// EXTERNAL MODULE: ./build/src/source/terraform/resource.js
var resource = __webpack_require__(3981);
;// CONCATENATED MODULE: ./build/src/source/hcl/blocks.js






/** Arguments and blocks that speak to Terraform, not to the provider. */
const META = new Set([
    'count',
    'for_each',
    'depends_on',
    'provider',
    'providers',
    'lifecycle',
    'provisioner',
    'connection',
]);
/** The content of a block as a plan shows it: arguments by name, nested blocks as lists of objects. */
function contentOf(body, scope, at, meta) {
    const members = new Map();
    const skip = (name) => meta === 'without meta' && META.has(name);
    for (const attribute of body.attributes) {
        if (skip(attribute.name))
            continue;
        members.set(attribute.name, { keyAt: attribute.nameSpan, value: evaluateSafely(attribute.value, scope) });
    }
    for (const [type, blocks] of byType(body)) {
        if (skip(type) || members.has(type))
            continue;
        members.set(type, { keyAt: blocks[0].header, value: expanded(blocks, scope, at) });
    }
    return objectValue(members, at);
}
/** Blocks by the type that they, or their `dynamic` block, stand for. */
function byType(body) {
    const types = new Map();
    for (const block of body.blocks) {
        const type = contentType(block);
        const known = types.get(type);
        if (known === undefined)
            types.set(type, [block]);
        else
            known.push(block);
    }
    return types;
}
/** The blocks of one type, with those that `dynamic` blocks make; `open` where their number is unknown. */
function blocksOf(body, type, scope, at) {
    return expanded(byType(body).get(type) ?? [], scope, at);
}
function expanded(blocks, scope, at) {
    const items = [];
    let open;
    for (const block of blocks) {
        if (block.type !== 'dynamic')
            items.push(contentOf(block.body, scope, block.span, 'with meta'));
        else
            open = dynamicBlocks(block, scope, items) ?? open;
    }
    return listValue(items, blocks[0]?.span ?? at, { open });
}
/** Adds what a `dynamic` block makes; says why, where that is not known. */
function dynamicBlocks(block, scope, items) {
    const forEach = attributeOf(block.body, 'for_each');
    const content = block.body.blocks.find((one) => one.type === 'content');
    if (forEach === undefined || content === undefined)
        return 'a dynamic block is not complete';
    const collection = evaluateSafely(forEach.value, scope);
    const found = entriesOf(collection);
    const name = iteratorOf(block, scope);
    for (const { key, value } of found?.entries ?? []) {
        const iterator = objectValue(new Map([
            ['key', { keyAt: key.at, value: askedKey(key, collection, scope) }],
            ['value', { keyAt: value.at, value }],
        ]), value.at);
        items.push(contentOf(content.body, withNames(scope, { [name]: iterator }), content.span, 'with meta'));
    }
    if (found !== undefined)
        return found.open;
    return `the for_each of a dynamic block, ${unknownReason(collection)}`;
}
/** `iterator = name`; otherwise the block's own type. */
function iteratorOf(block, scope) {
    const iterator = attributeOf(block.body, 'iterator')?.value;
    if (iterator?.kind === 'name')
        return iterator.name;
    const type = block.labels[0] ?? '';
    if (iterator === undefined)
        return type;
    try {
        const value = evaluate(iterator, scope);
        return value.kind === 'string' && value.parts[0]?.kind === 'text' ? value.parts[0].text : type;
    }
    catch (error) {
        if (!(error instanceof EvaluationFault))
            throw error;
        return type;
    }
}

;// CONCATENATED MODULE: ./build/src/source/hcl/resource.js











/** One instance of a resource or data source: its attributes are worked out when somebody asks. */
class ResourceInstance {
    mode;
    type;
    name;
    address;
    block;
    scope;
    surroundings;
    module;
    attributes = new Map();
    whole;
    constructor(mode, type, name, address, block, scope, surroundings, 
    /** What addresses in its module begin with. */
    module) {
        this.mode = mode;
        this.type = type;
        this.name = name;
        this.address = address;
        this.block = block;
        this.scope = scope;
        this.surroundings = surroundings;
        this.module = module;
    }
    reference(at) {
        const attribute = (name) => this.attribute(name);
        return { kind: 'reference', name: this.address, at, attribute };
    }
    /** An attribute as written, or as the provider is known to work it out; otherwise its own unknown. */
    attribute(name) {
        const seen = this.attributes.get(name);
        if (seen === 'pending')
            return unknownValue(`${this.address}.${name}`, this.block.header);
        if (seen !== undefined)
            return seen;
        this.attributes.set(name, 'pending');
        const value = this.written(name) ?? this.computed(name);
        this.attributes.set(name, value);
        return value;
    }
    written(name) {
        const { body } = this.block;
        const attribute = attributeOf(body, name);
        if (attribute !== undefined) {
            const value = evaluateSafely(attribute.value, this.scope);
            return isUnset(value) ? undefined : value;
        }
        if (!body.blocks.some((block) => contentType(block) === name))
            return undefined;
        return blocksOf(body, name, this.scope, this.block.header);
    }
    computed(name) {
        const at = this.block.header;
        const canonical = (0,resource/* canonicalAttribute */.$)(this.type, name);
        if (canonical !== name)
            return this.attribute(canonical);
        const special = this.mode === 'data' ? this.dataAttribute(name) : this.managedAttribute(name);
        if (special !== undefined)
            return special;
        const { unknown, shape } = (0,resource/* resourceUnknown */.v)(this, name, this.knownArguments());
        return isTextAttribute(canonical) ? unknownText(unknown, at, shape) : unknownValue(unknown, at, shape);
    }
    managedAttribute(name) {
        if (this.type === 'aws_s3_bucket' && name === 'arn')
            return this.bucketArn();
        if (this.type.startsWith('aws_s3_bucket_') && name === 'id')
            return this.attribute('bucket');
        return undefined;
    }
    /**
     * `arn:aws:s3:::NAME`, also while the name is unknown: then it is the name
     * that is unknown, not the ARN's form. Where the configuration tells no
     * region, the partition is taken to be `aws`.
     */
    bucketArn() {
        const bucket = this.attribute('bucket');
        const { at } = bucket;
        const prefix = (0,terraform_partition/* bucketArn */.SB)('', this.surroundings.partition ?? 'aws');
        const name = bucket.kind === 'string'
            ? bucket.parts
            : [
                {
                    kind: 'unknown',
                    unknown: bucket.unknown ?? { unknown: `${this.address}.bucket` },
                    at,
                },
            ];
        return stringValue([{ kind: 'text', text: prefix, at }, ...name], at);
    }
    dataAttribute(name) {
        const at = this.block.header;
        switch (this.type) {
            case 'aws_iam_policy_document':
                return name === 'json' || name === 'minified_json' ? this.policyDocument() : undefined;
            case 'aws_partition':
                return this.partitionAttribute(name);
            case 'aws_region':
                if (name !== 'name' && name !== 'region' && name !== 'id')
                    return undefined;
                // Version 6 takes the region that is meant.
                if (name !== 'region' && this.written('region') !== undefined)
                    return this.attribute('region');
                return this.surroundings.region === undefined
                    ? unknownText(`${this.address}.name`, at)
                    : textValue(this.surroundings.region, at);
            case 'aws_caller_identity':
                if (name !== 'account_id' && name !== 'id')
                    return undefined;
                return this.told('account', unknownText(`${this.address}.account_id`, at, '????????????'));
            case 'template_file':
                return name === 'rendered' ? this.renderedTemplate() : undefined;
            case 'aws_s3_bucket':
                return name === 'arn' ? this.bucketArn() : undefined;
            case 'aws_iam_role':
                if (name === 'arn')
                    return unknownText(`${this.address}.arn`, at, this.roleShape());
                return name === 'id' ? this.attribute('name') : undefined;
            default:
                return undefined;
        }
    }
    /** `data "template_file"`, which older configurations use for what `templatefile` does. */
    renderedTemplate() {
        const [template, variables] = [this.attribute('template'), this.written('vars')];
        const text = template.kind === 'string' ? knownText(template) : undefined;
        const names = variables ?? objectValue(new Map(), this.block.header);
        if (template.kind !== 'string' ||
            text === undefined ||
            names.kind !== 'object' ||
            names.open !== undefined) {
            return undefined;
        }
        const { source } = template.at;
        const inPlace = source.text === text ? source : (0,hcl_source/* placedSource */.rj)((0,hcl_source/* rangeOf */.be)(template.at), text);
        return renderTemplate(inPlace, names, this.scope);
    }
    roleShape() {
        const name = knownText(this.attribute('name'));
        const plain = name !== undefined && !/[*?]/.test(name);
        return `arn:*:iam::*:role/*${plain ? name : ''}`;
    }
    partitionAttribute(name) {
        const at = this.block.header;
        const { partition } = this.surroundings;
        if (name === 'partition' || name === 'id') {
            return partition === undefined
                ? this.told('partition', unknownText(`${this.address}.partition`, at, 'aws*'))
                : textValue(partition, at);
        }
        if (name === 'dns_suffix' &&
            partition !== undefined &&
            (partition === 'aws' || partition === 'aws-us-gov')) {
            return textValue('amazonaws.com', at);
        }
        return undefined;
    }
    /** What all resources that are made with the same provider configuration have in common. */
    told(says, value) {
        const name = this.provider();
        return name === undefined ? value : { ...value, unknown: { ...value.unknown, provider: { name, says } } };
    }
    provider() {
        const own = attributeOf(this.block.body, 'provider');
        return own === undefined
            ? this.surroundings.provider
            : providerName(own.value, this.module, this.surroundings.provider);
    }
    policyDocument() {
        const at = this.block.span;
        const value = fromNode((0,terraform_document/* renderPolicyDocument */.e)(this.documentArguments()));
        return stringValue([{ kind: 'json', value, at }], at);
    }
    documentArguments() {
        return nodeOfContent(this.content(), DOCUMENT_ARGUMENTS);
    }
    content() {
        return contentOf(this.block.body, this.scope, this.block.span, 'without meta');
    }
    knownArguments() {
        const name = this.plainText('name');
        const path = attributeOf(this.block.body, 'path') === undefined ? '/' : this.plainText('path');
        const { partition } = this.surroundings;
        const url = this.plainText('url');
        return {
            ...(url === undefined ? {} : { url }),
            ...(name === undefined ? {} : { name }),
            ...(path === undefined ? {} : { path }),
            ...(partition === undefined ? {} : { partition }),
        };
    }
    plainText(name) {
        const value = this.written(name);
        return value?.kind === 'string' ? knownText(value) : undefined;
    }
    /** All of it, as the other readers of Terraform give it. */
    node() {
        this.whole ??= this.build();
        return this.whole;
    }
    build() {
        const isDocument = this.mode === 'data' && this.type === 'aws_iam_policy_document';
        const arguments_ = isDocument ? DOCUMENT_ARGUMENTS : (vocabulary/* ARGUMENTS */.T[this.type] ?? {});
        const content = this.content();
        this.scope.run.spend(content.size);
        const node = nodeOfContent(content, arguments_);
        const computed = isDocument ? ['json'] : computedNames(arguments_);
        const members = [...node.members];
        for (const name of computed) {
            const place = members.findIndex((one) => one.key === name);
            const keyAt = members[place]?.keyAt ?? (0,hcl_source/* rangeOf */.be)(this.block.header);
            const value = this.attribute(name);
            const member = { key: name, keyAt, value: isDocument ? toDocumentNode(value) : toNode(value) };
            if (place === -1)
                members.push(member);
            else
                members[place] = member;
        }
        return { ...node, members };
    }
    resource(module, repeated) {
        const provider = this.mode === 'managed' ? this.provider() : undefined;
        return {
            address: this.address,
            module,
            mode: this.mode,
            type: this.type,
            name: this.name,
            attributes: this.node(),
            at: (0,hcl_source/* rangeOf */.be)(this.block.span),
            origin: 'config',
            ...(provider === undefined ? {} : { provider }),
            ...(repeated === undefined ? {} : { repeated }),
        };
    }
}
/** A provider configuration as `provider` or `providers` of a module names it: `aws`, `aws.west`. */
function providerName({ span }, module, byDefault) {
    const { source, start, end } = span;
    const text = source.text.slice(start, end).replaceAll('"', '').trim();
    return text === 'aws' ? byDefault : `${module}${text}`;
}
/** Null and the empty string are "not set" where the provider works a value out. */
function isUnset(value) {
    return value.kind === 'null';
}
function computedNames(arguments_) {
    return Object.keys(arguments_).filter((name) => arguments_[name]?.kind === 'own');
}
const POLICY = { kind: 'policy' };
/** The arguments of `data "aws_iam_policy_document"` that hold JSON. */
const DOCUMENT_ARGUMENTS = {
    source_policy_documents: POLICY,
    override_policy_documents: POLICY,
    source_json: POLICY,
    override_json: POLICY,
};
/** Policies in it are read into objects, each part with its own place. */
function nodeOfContent(content, arguments_) {
    const members = [...content.members].map(([key, one]) => {
        const value = nodeOfArgument(one.value, arguments_[key]);
        return { key, keyAt: (0,hcl_source/* rangeOf */.be)(one.keyAt), value };
    });
    return { kind: 'object', members, at: (0,hcl_source/* rangeOf */.be)(content.at) };
}
function nodeOfArgument(value, argument) {
    if (argument?.kind === 'policy')
        return toDocumentNode(value);
    if (argument?.kind !== 'blocks' || value.kind !== 'list')
        return toNode(value);
    const list = toNode(value);
    if (list.kind !== 'array')
        return list;
    const items = value.items.map((item) => item.kind === 'object' ? nodeOfContent(item, argument.inner) : toNode(item));
    return { ...list, items };
}

;// CONCATENATED MODULE: ./build/src/source/hcl/instance.js










const MAX_MODULES = 32;
/** A module with the values that one call gives it. Everything in it is worked out once, when first asked for. */
class ModuleInstance {
    run;
    module;
    place;
    surroundings;
    find;
    values = new Map();
    resources = new Map();
    references = new WeakMap();
    children = new Map();
    prefix;
    depth;
    constructor(run, module, place, surroundings, find) {
        this.run = run;
        this.module = module;
        this.place = place;
        this.surroundings = surroundings;
        this.find = find;
        this.prefix = place.prefix;
        this.depth = place.parent === undefined ? 0 : place.parent.depth + 1;
    }
    lookup(name, at) {
        switch (name) {
            case 'var':
                return names('var', at, (one, where) => this.variable(one, where));
            case 'local':
                return names('local', at, (one, where) => this.local(one, where));
            case 'module':
                return names('module', at, (one, where) => this.child(one, where));
            case 'data':
                return names('data', at, (type, where) => names(`data.${type}`, where, (one, place) => this.resourceReference('data', type, one, place)));
            case 'path':
                return names('path', at, (one, where) => this.path(one, where));
            case 'terraform':
            case 'tofu':
                return names(name, at, (one, where) => unknownText(`terraform.${one}`, where));
            case 'self':
            case 'each':
            case 'count':
                return undefined;
            default:
                return names(name, at, (one, where) => this.resourceReference('managed', name, one, where));
        }
    }
    path(name, at) {
        if (name === 'root')
            return textValue('.', at);
        if (name === 'module')
            return textValue(relative(this.run.rootDirectory, this.module.directory), at);
        return unknownValue(`path.${name}`, at);
    }
    /** A value that is worked out once; `undefined` in `work` falls to the unknown that is called `name`. */
    once(name, at, work) {
        const seen = this.values.get(name);
        if (seen === 'pending')
            throw new EvaluationFault(`"${name}" refers to itself`, at);
        if (seen instanceof EvaluationFault)
            throw seen;
        if (seen !== undefined)
            return seen;
        this.values.set(name, 'pending');
        try {
            const value = work();
            this.values.set(name, value);
            return value;
        }
        catch (error) {
            if (error instanceof EvaluationFault)
                this.values.set(name, error);
            else
                this.values.delete(name);
            throw error;
        }
    }
    local(name, at) {
        const attribute = this.module.locals.get(name);
        if (attribute === undefined)
            throw new EvaluationFault(`there is no local "${name}"`, at);
        return this.once(`local.${name}`, at, () => evaluate(attribute.value, this));
    }
    variable(name, at) {
        const block = this.module.variables.get(name);
        if (block === undefined)
            return unknownValue(`${this.prefix}var.${name}`, at);
        return this.once(`var.${name}`, at, () => this.variableValue(name, block));
    }
    variableValue(name, block) {
        const given = this.givenOrDefault(name, block);
        const type = attributeOf(block.body, 'type');
        const fallback = (expression) => evaluateSafely(expression, this);
        const own = given.kind === 'unknown' && given.unknown.unknown === `${this.prefix}var.${name}`;
        const value = type === undefined ? given : convert(given, readType(type.value), fallback, own);
        const sensitive = attributeOf(block.body, 'sensitive')?.value;
        return sensitive !== undefined && isTrue(sensitive) ? this.secret(value) : value;
    }
    givenOrDefault(name, block) {
        const given = this.place.input(name);
        const fallback = attributeOf(block.body, 'default');
        const nullable = attributeOf(block.body, 'nullable')?.value;
        const refusesNull = nullable?.kind === 'boolean' && !nullable.value;
        if (given !== undefined && !(given.kind === 'null' && refusesNull && fallback !== undefined))
            return given;
        if (fallback !== undefined)
            return evaluate(fallback.value, this);
        const unknown = `${this.prefix}var.${name}`;
        return isTextAttribute(name) && attributeOf(block.body, 'type') === undefined
            ? unknownText(unknown, block.header)
            : unknownValue(unknown, block.header);
    }
    secret(value) {
        this.run.keepSecret(value);
        return asSensitive(value);
    }
    output(name, at) {
        const block = this.module.outputs.get(name);
        if (block === undefined)
            throw new EvaluationFault(`the module has no output "${name}"`, at);
        return this.once(`output.${name}`, at, () => {
            const expression = attributeOf(block.body, 'value')?.value;
            if (expression === undefined)
                return unknownValue(`${this.prefix}output.${name}`, block.header);
            const value = evaluate(expression, this);
            const sensitive = attributeOf(block.body, 'sensitive')?.value;
            return sensitive !== undefined && isTrue(sensitive) ? this.secret(value) : value;
        });
    }
    resourceReference(mode, type, name, at) {
        const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
        const address = this.prefix + own;
        const instances = this.instances(mode, `${type}.${name}`);
        if (instances === undefined)
            return unknownValue(address, at);
        return this.referenceAt(at, () => referenceTo(instances, address, at, (one, where) => one.content.reference(where)));
    }
    /** Each instance of a block asks for all instances of what one place in it refers to: they are put together once. */
    referenceAt(at, make) {
        const made = this.references.get(at) ?? make();
        this.references.set(at, made);
        return made;
    }
    /** The instances of a resource or data source, by `TYPE.NAME`. */
    instances(mode, key) {
        const block = (mode === 'data' ? this.module.data : this.module.resources).get(key);
        if (block === undefined)
            return undefined;
        const own = mode === 'data' ? `data.${key}` : key;
        const seen = this.resources.get(own);
        if (seen !== undefined)
            return seen;
        const [type = '', name = ''] = block.labels;
        this.enter(own, block.header);
        const made = expand(block.body, this, (instanceKey, scope) => {
            const address = this.prefix + own + instanceKey;
            return new ResourceInstance(mode, type, name, address, block, scope, this.surroundings, this.prefix);
        });
        this.values.delete(`expand ${own}`);
        this.resources.set(own, made);
        return made;
    }
    /** Working out `count` may lead back to where it began. */
    enter(name, at) {
        const key = `expand ${name}`;
        if (this.values.get(key) === 'pending')
            throw new EvaluationFault(`"${name}" refers to itself`, at);
        this.values.set(key, 'pending');
    }
    child(name, at) {
        const address = `${this.prefix}module.${name}`;
        const children = this.childInstances(name);
        if (children === undefined || typeof children === 'string')
            return unknownValue(address, at);
        return this.referenceAt(at, () => referenceTo(children, address, at, (one, where) => one.content.reference(where)));
    }
    reference(at) {
        return {
            kind: 'reference',
            name: this.prefix.slice(0, -1),
            at,
            names: [...this.module.outputs.keys()],
            attribute: (name, where) => this.output(name, where),
        };
    }
    /** The instances of a called module; a text says why there are none to look at. */
    childInstances(name) {
        const call = this.module.calls.get(name);
        if (call === undefined)
            return undefined;
        const seen = this.children.get(name);
        if (seen !== undefined)
            return seen;
        this.enter(`module.${name}`, call.header);
        const made = this.makeChildren(name, call);
        this.values.delete(`expand module.${name}`);
        this.children.set(name, made);
        return made;
    }
    makeChildren(name, call) {
        const called = this.calledBy(call);
        if (called.kind === 'missing') {
            this.run.gap(called.reason, call.header, `${this.prefix}module.${name}`, 'module');
            return called.reason;
        }
        const key = this.place.key === '' ? name : `${this.place.key}.${name}`;
        const make = (instanceKey, scope, repeated) => new ModuleInstance(this.run, called.module, {
            prefix: `${this.prefix}module.${name}${instanceKey}.`,
            key,
            parent: this,
            repeated: repeated ?? this.place.repeated,
            input: (variable) => {
                const given = attributeOf(call.body, variable);
                return given === undefined ? undefined : evaluateSafely(given.value, scope);
            },
        }, this.surroundingsOf(call, called.module, `${this.prefix}module.${name}${instanceKey}.`), this.find);
        const instances = expand(call.body, this, (instanceKey, scope) => ({ instanceKey, scope }));
        return mapInstances(instances, (one, repeated) => make(one.instanceKey, one.scope, repeated));
    }
    calledBy(call) {
        if (this.depth >= MAX_MODULES) {
            return { kind: 'missing', reason: `modules call each other more than ${MAX_MODULES} levels deep` };
        }
        const source = attributeOf(call.body, 'source')?.value;
        const text = source === undefined ? undefined : knownText(evaluateSafely(source, this));
        return this.find(call, this, text);
    }
    /** A call that hands providers on may be for another region. */
    surroundingsOf(call, called, prefix) {
        const given = this.handedTo(call);
        // Older modules configure their own.
        const own = called.providers.some((one) => one.labels[0] === 'aws');
        return own ? { ...given, provider: `${prefix}aws` } : given;
    }
    handedTo(call) {
        const handed = attributeOf(call.body, 'providers')?.value;
        if (handed === undefined)
            return this.surroundings;
        const { partition, provider } = this.surroundings;
        const aws = handed.kind === 'object' ? handed.items.find(({ name }) => name === 'aws') : undefined;
        return {
            partition,
            region: undefined,
            provider: aws && providerName(aws.value, this.prefix, provider),
        };
    }
    /** Directories of the modules that lead here, its own included. */
    *directories() {
        for (let one = this; one !== undefined; one = one.place.parent) {
            yield one.module.directory;
        }
    }
    /** Everything that bears on a connection, here and in the modules called from here. */
    collect(into) {
        for (const key of this.module.resources.keys())
            this.collectResource('managed', key, into.resources);
        for (const key of this.module.data.keys())
            this.collectResource('data', key, into.resources);
        for (const [name, call] of this.module.calls)
            this.collectModule(name, call, into);
        for (const block of this.module.moves) {
            const move = moveOf(block, this.prefix);
            if (move !== undefined)
                into.moves.push(move);
        }
    }
    collectResource(mode, key, into) {
        const type = key.slice(0, key.indexOf('.'));
        if (mode === 'managed' ? !(0,vocabulary/* bears */.o)(type) : type !== 'aws_iam_policy_document')
            return;
        const instances = this.instances(mode, key);
        if (instances === undefined)
            return;
        const repeated = (instances.kind === 'unknown' ? instances.reason : undefined) ?? this.place.repeated;
        for (const { content } of instancesOf(instances)) {
            into.push(content.resource(this.prefix.slice(0, -1), repeated));
            if (mode === 'managed')
                this.reportIgnored(content);
        }
    }
    /** What `ignore_changes` names may be something else in AWS by now. */
    reportIgnored(instance) {
        for (const name of ignoredChanges(instance.block)) {
            if (!JUDGED.has(name))
                continue;
            const what = name === 'all' ? 'every argument' : `"${name}"`;
            const reason = `lifecycle.ignore_changes keeps ${what} of ${instance.address} as it is, whatever the source says`;
            this.run.gap(reason, instance.block.header, instance.address);
        }
    }
    collectModule(name, call, into) {
        const children = this.childInstances(name);
        const path = `${this.place.key === '' ? '' : `${modulePath(this.place.key)}.`}module.${name}`;
        const external = typeof children === 'string';
        if (!into.calls.has(path)) {
            into.calls.set(path, { path, at: (0,hcl_source/* rangeOf */.be)(call.span), ...(external ? { external: true } : {}) });
        }
        if (children === undefined || typeof children === 'string')
            return;
        for (const { content } of instancesOf(children))
            content.collect(into);
    }
}
/** Arguments that decide what trustproof judges. */
const JUDGED = new Set([
    'all',
    'assume_role_policy',
    'policy',
    'inline_policy',
    'managed_policy_arns',
    'permissions_boundary',
    'policy_arn',
    'policy_arns',
    'role',
    'roles',
    'rule',
    'block_public_acls',
    'block_public_policy',
    'ignore_public_acls',
    'restrict_public_buckets',
    'content',
    'name',
    'bucket',
]);
function ignoredChanges(block) {
    const lifecycle = block.body.blocks.find((one) => one.type === 'lifecycle');
    const ignored = lifecycle === undefined ? undefined : attributeOf(lifecycle.body, 'ignore_changes')?.value;
    if (ignored?.kind === 'name')
        return [ignored.name];
    if (ignored?.kind !== 'tuple')
        return [];
    return ignored.items.flatMap((given) => {
        const item = rootOf(given);
        if (item.kind === 'name')
            return [item.name];
        const text = item.kind === 'template' && item.parts[0]?.kind === 'text' ? item.parts[0].chunks[0]?.text : undefined;
        return text === undefined ? [] : [text];
    });
}
/** `inline_policy` of `inline_policy[0].policy`. */
function rootOf(expression) {
    const isStep = expression.kind === 'member' || expression.kind === 'index';
    return isStep ? rootOf(expression.target) : expression;
}
function modulePath(key) {
    return key
        .split('.')
        .map((name) => `module.${name}`)
        .join('.');
}
function mapInstances(instances, change) {
    switch (instances.kind) {
        case 'one':
            return { kind: 'one', instance: { key: '', content: change(instances.instance.content, undefined) } };
        case 'count':
            return {
                kind: 'count',
                instances: instances.instances.map((one) => ({
                    key: one.key,
                    content: change(one.content, undefined),
                })),
            };
        case 'each': {
            const changed = [...instances.instances].map(([key, one]) => [key, { ...one, content: change(one.content, undefined) }]);
            return { kind: 'each', instances: new Map(changed) };
        }
        case 'unknown':
            return {
                ...instances,
                instance: { key: '', content: change(instances.instance.content, instances.reason) },
            };
    }
}
/** A reference whose next name tells what it stands for. */
function names(name, at, attribute) {
    return { kind: 'reference', name, at, attribute };
}
function isTrue(expression) {
    // Anything but a plain `false` is taken to hide the value.
    return !(expression.kind === 'boolean' && !expression.value);
}
/** The way from one directory to another below it, as `path.module` gives it. */
function relative(from, to) {
    if (from === to)
        return '.';
    if (from === '')
        return to;
    const [a, b] = [from.split('/'), to.split('/')];
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared])
        shared += 1;
    return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/');
}

// EXTERNAL MODULE: ./build/src/policy/lines.js
var lines = __webpack_require__(2053);
// EXTERNAL MODULE: ./build/src/source/decode.js
var decode = __webpack_require__(9786);
;// CONCATENATED MODULE: ./build/src/source/hcl/json-syntax.js




/**
 * The JSON syntax of Terraform (`.tf.json`): the same blocks and arguments,
 * with strings read as templates. Where an object may be a block or a map, the
 * blocks that matter to policies are told by their names.
 */
function readJsonSyntax(root) {
    const reader = new Reader();
    const blocks = [];
    for (const member of membersOf(root)) {
        const labels = LABELS[member.key];
        if (labels !== undefined)
            blocks.push(...reader.blocks(member.key, member, labels));
    }
    return { body: { attributes: [], blocks, span: (0,hcl_source/* spanOfRange */.fH)(root.at) }, problems: reader.problems };
}
/** The values of a `.tfvars.json` file: text in them is text, never a template. */
function readJsonValues(root) {
    return membersOf(root).map((member) => attribute(member, json_syntax_literal(member.value, 0)));
}
/** How many labels a top-level block has: each is one level of objects. */
const LABELS = {
    resource: 2,
    data: 2,
    module: 1,
    variable: 1,
    output: 1,
    provider: 1,
    locals: 0,
    moved: 0,
};
/** Nested blocks that bear on policies. */
const NESTED = new Set([
    'statement',
    'principals',
    'not_principals',
    'condition',
    'content',
    'inline_policy',
    'lifecycle',
    'rule',
    'apply_server_side_encryption_by_default',
    'server_side_encryption_configuration',
]);
const json_syntax_MAX_DEPTH = 100;
class Reader {
    problems = [];
    /** The blocks that a member holds: `labels` levels of objects, then one body or a list of them. */
    blocks(type, member, labels, given = [], depth = 0) {
        const values = member.value.kind === 'array' ? member.value.items : [member.value];
        return values.flatMap((value) => {
            if (value.kind !== 'object')
                return [];
            if (labels > 0) {
                return value.members.flatMap((one) => this.blocks(type, one, labels - 1, [...given, one.key], depth));
            }
            const header = (0,hcl_source/* spanOfRange */.fH)(member.keyAt);
            return [{ type, labels: given, header, body: this.body(value, depth), span: (0,hcl_source/* spanOfRange */.fH)(value.at) }];
        });
    }
    body(node, depth) {
        const attributes = [];
        const blocks = [];
        for (const member of membersOf(node)) {
            if (depth > json_syntax_MAX_DEPTH || member.key === '//')
                continue;
            if (member.key === 'dynamic')
                blocks.push(...this.blocks('dynamic', member, 1, [], depth + 1));
            else if (NESTED.has(member.key))
                blocks.push(...this.blocks(member.key, member, 0, [], depth + 1));
            else
                attributes.push(attribute(member, this.expression(member.value, depth)));
        }
        return { attributes, blocks, span: (0,hcl_source/* spanOfRange */.fH)(node.at) };
    }
    expression(node, depth) {
        const span = (0,hcl_source/* spanOfRange */.fH)(node.at);
        if (depth > json_syntax_MAX_DEPTH)
            return { kind: 'broken', span };
        switch (node.kind) {
            case 'string':
                return this.template(node);
            case 'array':
                return { kind: 'tuple', items: node.items.map((item) => this.expression(item, depth + 1)), span };
            case 'object': {
                const items = node.members.map((member) => ({
                    key: this.template(keyNode(member)),
                    name: undefined,
                    value: this.expression(member.value, depth + 1),
                }));
                return { kind: 'object', items, span };
            }
            default:
                return json_syntax_literal(node, depth);
        }
    }
    template(node) {
        const { template, problems } = (0,parse/* parseTemplate */.QC)(textSource(node));
        this.problems.push(...problems);
        return template;
    }
}
/** The string's text, each unit with its place where the reader of JSON kept it. */
function textSource(node) {
    if (node.origin === undefined)
        return (0,hcl_source/* placedSource */.rj)(node.at, (0,policy_text/* known */.eO)(node) ?? '');
    return (0,hcl_source/* decodedSource */.uG)((0,decode/* decodeJsonString */.Sg)(node.origin));
}
function keyNode(member) {
    return { kind: 'string', pieces: member.key === '' ? [] : [member.key], at: member.keyAt };
}
function attribute(member, value) {
    const nameSpan = (0,hcl_source/* spanOfRange */.fH)(member.keyAt);
    return { name: member.key, nameSpan, value, span: (0,hcl_source/* spanOfRange */.fH)(spanOver(member.keyAt, member.value.at)) };
}
function spanOver(a, b) {
    return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}
/** A value in which text is plain text. */
function json_syntax_literal(node, depth) {
    const span = (0,hcl_source/* spanOfRange */.fH)(node.at);
    if (depth > json_syntax_MAX_DEPTH)
        return { kind: 'broken', span };
    switch (node.kind) {
        case 'null':
            return { kind: 'null', span };
        case 'boolean':
            return { kind: 'boolean', value: node.value, span };
        case 'number':
            return { kind: 'number', text: node.text, span };
        case 'string':
            return textExpression((0,policy_text/* known */.eO)(node) ?? '', node.at);
        case 'array':
            return { kind: 'tuple', items: node.items.map((item) => json_syntax_literal(item, depth + 1)), span };
        case 'object': {
            const items = node.members.map((member) => ({
                key: textExpression(member.key, member.keyAt),
                name: member.key,
                value: json_syntax_literal(member.value, depth + 1),
            }));
            return { kind: 'object', items, span };
        }
        case 'unknown':
            return { kind: 'broken', span };
    }
}
function textExpression(text, at) {
    const span = (0,hcl_source/* spanOfRange */.fH)(at);
    return { kind: 'template', parts: [{ kind: 'text', chunks: [{ text, span }] }], span };
}
function membersOf(node) {
    return node.kind === 'object' ? node.members : [];
}

;// CONCATENATED MODULE: ./build/src/source/hcl/tree.js







/** Longer files are not read: nobody writes them by hand. */
const MAX_FILE_LENGTH = 2_000_000;
/** The files of a tree as Terraform puts them together: directories are modules. Each is parsed once. */
class SourceTree {
    options;
    problems = [];
    sources = new Map();
    byDirectory = new Map();
    /** Variable files that Terraform loads by itself. */
    automatic = new Map();
    modules = new Map();
    installedModules = new Map();
    variables = new Map();
    texts;
    constructor(files, options) {
        this.options = options;
        this.texts = new Map(files.map((file) => [file.path, file.text]));
        for (const file of files) {
            if (isConfiguration(file.path))
                addTo(this.byDirectory, directoryOf(file.path), file);
            if (isAutomatic(file.path))
                addTo(this.automatic, directoryOf(file.path), file.path);
        }
    }
    /** Files that were read beside those given. */
    alsoRead() {
        const read = [...this.sources].filter(([path, source]) => source !== undefined && !this.texts.has(path));
        return read.map(([path]) => path).sort();
    }
    /** Directories that no module calls; of modules that call each other in a ring, the first. */
    roots() {
        const directories = [...this.byDirectory.keys()].filter((one) => !isInstalled(one)).sort();
        const calls = new Map(directories.map((one) => [one, this.calledFrom(one)]));
        const called = new Set([...calls].flatMap(([from, all]) => all.filter((one) => one !== from)));
        const roots = directories.filter((one) => !called.has(one));
        const reached = new Set();
        for (const root of roots)
            reach(root, calls, reached);
        for (const directory of directories) {
            if (reached.has(directory))
                continue;
            roots.push(directory);
            reach(directory, calls, reached);
        }
        return roots.sort();
    }
    calledFrom(directory) {
        const found = [];
        for (const call of this.module(directory)?.calls.values() ?? []) {
            const path = localSource(directory, plainText(attributeOf(call.body, 'source')));
            if (path !== undefined && this.byDirectory.has(path))
                found.push(path);
        }
        return found;
    }
    /** The module that a directory of the checked tree is. */
    module(directory) {
        const seen = this.modules.get(directory);
        if (seen !== undefined)
            return seen;
        const files = this.byDirectory.get(directory);
        if (files === undefined)
            return undefined;
        const { module, duplicates } = assemble(directory, withoutShadowed(files).map((file) => this.file(file)));
        for (const { what, at } of duplicates)
            this.problem({ message: `${what} is declared twice`, span: at });
        this.modules.set(directory, module);
        return module;
    }
    /** A module outside the checked tree's own sources: all of it stands at the call. */
    installedModule(directory, call) {
        if (!this.installedModules.has(call))
            this.installedModules.set(call, this.moduleAt(directory, call));
        return this.installedModules.get(call);
    }
    moduleAt(directory, call) {
        const files = this.byDirectory.get(directory) ?? this.listed(directory);
        if (files.length === 0)
            return undefined;
        const at = (0,hcl_source/* rangeOf */.be)(call.span);
        const read = withoutShadowed(files).map((file) => ({
            name: nameOf(file.path),
            body: bodyAt(file, at),
        }));
        return assemble(directory, read).module;
    }
    listed(directory) {
        const names = this.options.listFiles?.(directory) ?? [];
        return names.filter(isConfiguration).flatMap((name) => {
            const path = `${directory}/${name}`;
            const text = this.source(path)?.text;
            return text === undefined ? [] : [{ path, text }];
        });
    }
    file(file) {
        const name = nameOf(file.path);
        const source = this.source(file.path) ?? (0,hcl_source/* fileSource */.IO)(file.path, '');
        if (file.text.length > MAX_FILE_LENGTH) {
            this.tooLong(source);
            return { name, body: emptyBody(source) };
        }
        if (!file.path.endsWith('.json')) {
            const { body, problems } = (0,parse/* parseHcl */.z4)(source);
            for (const problem of problems)
                this.problem(problem);
            return { name, body };
        }
        const { node, problems } = (0,json/* parseJson */.qF)(file.text, file.path);
        for (const problem of problems)
            this.problems.push({ ...problem, rule: 'terraform-syntax' });
        if (node === undefined)
            return { name, body: emptyBody(source) };
        const read = readJsonSyntax(node);
        for (const problem of read.problems)
            this.problem(problem);
        return { name, body: read.body };
    }
    tooLong(source) {
        this.problems.push({
            rule: 'file-too-large',
            ...source.range(0, 0),
            message: `This file has more than ${MAX_FILE_LENGTH.toLocaleString('en')} characters, so it was not read.`,
            help: 'Split it, or exclude it if it is generated and holds no policies.',
        });
    }
    problem({ message, span }) {
        this.problems.push({
            rule: 'terraform-syntax',
            ...(0,hcl_source/* rangeOf */.be)(span),
            message: `${message}. Terraform refuses this file, and what stands here was not checked.`,
            help: 'Correct the text here; `terraform validate` says the same.',
        });
    }
    /** A file inside the root, read once. */
    source(path) {
        if (!this.sources.has(path)) {
            const text = this.texts.get(path) ?? this.options.readFile(path);
            const readable = text !== undefined && text.length <= MAX_FILE_LENGTH;
            this.sources.set(path, readable ? (0,hcl_source/* fileSource */.IO)(path, text) : undefined);
        }
        return this.sources.get(path);
    }
    /** The values of variable files, in the order Terraform loads them: later ones win. */
    variableValues(directory) {
        const values = new Map();
        for (const path of this.variableFiles(directory)) {
            for (const attribute of this.variablesIn(path))
                values.set(attribute.name, attribute);
        }
        return values;
    }
    variableFiles(directory) {
        const prefix = directory === '' ? '' : `${directory}/`;
        const automatic = [...(this.automatic.get(directory) ?? [])].sort();
        const always = [`${prefix}terraform.tfvars`, `${prefix}terraform.tfvars.json`];
        return [...always, ...automatic, ...(this.options.variableFiles ?? [])];
    }
    variablesIn(path) {
        const seen = this.variables.get(path);
        if (seen !== undefined)
            return seen;
        const read = this.readVariables(path);
        this.variables.set(path, read);
        return read;
    }
    readVariables(path) {
        const source = this.source(path);
        if (source === undefined)
            return [];
        if (!path.endsWith('.json')) {
            const { body, problems } = (0,parse/* parseHcl */.z4)(source);
            for (const problem of problems)
                this.problem(problem);
            return body.attributes;
        }
        const { node, problems } = (0,json/* parseJson */.qF)(source.text, path);
        for (const problem of problems)
            this.problems.push({ ...problem, rule: 'terraform-syntax' });
        return node === undefined ? [] : readJsonValues(node);
    }
    /** Directories of modules that `terraform init` has installed, by module key. */
    installed(directory) {
        const found = new Map();
        const path = `${directory === '' ? '' : `${directory}/`}.terraform/modules/modules.json`;
        const source = this.source(path);
        for (const entry of source === undefined ? [] : manifestEntries(source.text)) {
            const resolved = resolvePath(directory, entry.directory);
            if (resolved !== undefined)
                found.set(entry.key, resolved);
        }
        return found;
    }
}
/** A file's content, all of it at one place. */
function bodyAt(file, at) {
    const source = (0,hcl_source/* placedSource */.rj)(at, (0,lines/* withoutMark */.E_)(file.text));
    if (!file.path.endsWith('.json'))
        return (0,parse/* parseHcl */.z4)(source).body;
    const { node } = (0,json/* parseJson */.qF)(file.text, file.path);
    return node === undefined ? emptyBody(source) : readJsonSyntax(node).body;
}
function emptyBody(source) {
    return { attributes: [], blocks: [], span: { source, start: 0, end: 0 } };
}
function reach(from, calls, reached) {
    const open = [from];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (reached.has(one))
            continue;
        reached.add(one);
        open.push(...(calls.get(one) ?? []));
    }
}
function isConfiguration(path) {
    return /\.(?:tf|tofu)(?:\.json)?$/.test(path);
}
function isAutomatic(path) {
    return /\.auto\.tfvars(?:\.json)?$/.test(path);
}
function addTo(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
/** Whether it is where `terraform init` puts what it downloads. */
function isInstalled(directory) {
    return directory.split('/').includes('.terraform');
}
/** OpenTofu reads `main.tofu` and not the `main.tf` beside it. */
function withoutShadowed(files) {
    const paths = new Set(files.map((file) => file.path));
    return files.filter((file) => {
        const tofu = file.path.replace(/\.tf(\.json)?$/, '.tofu$1');
        return tofu === file.path || !paths.has(tofu);
    });
}
/** The directory that a module's `source` names, where it is a path inside the checked root. */
function localSource(directory, source) {
    const isLocal = source !== undefined && /^\.\.?(?:\/|$)/.test(source);
    return isLocal ? resolvePath(directory, source) : undefined;
}
function plainText(attribute) {
    const value = attribute?.value;
    if (value?.kind !== 'template')
        return undefined;
    const [only, ...rest] = value.parts;
    return only?.kind === 'text' && rest.length === 0
        ? only.chunks.map((chunk) => chunk.text).join('')
        : undefined;
}
function manifestEntries(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return [];
    }
    const modules = typeof json === 'object' && json !== null ? json.Modules : undefined;
    if (!Array.isArray(modules))
        return [];
    return modules.flatMap((one) => {
        const { Key: key, Dir: directory } = (one ?? {});
        return typeof key === 'string' && typeof directory === 'string' ? [{ key, directory }] : [];
    });
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/source/hcl/configuration.js









/**
 * Reads the `.tf`, `.tofu`, `.tf.json` and `.tofu.json` files of a tree, and
 * evaluates them as far as they can be known before apply. What cannot be
 * known is an unknown named by its reference. Never throws on content.
 */
function readConfiguration(files, options) {
    resetNames();
    const tree = new SourceTree(files, options);
    const roots = tree.roots();
    const evaluator = new Evaluator(tree);
    const evaluated = roots.map((directory) => evaluator.root(directory, prefixOf(directory, roots)));
    return { roots: evaluated, problems: tree.problems, alsoRead: tree.alsoRead() };
}
/** Evaluates root modules; the work they may take together is bounded. */
class Evaluator {
    tree;
    budget = new Budget();
    constructor(tree) {
        this.tree = tree;
    }
    root(directory, prefix) {
        const run = new Run(directory, (path) => this.tree.source(path), this.budget);
        const into = { resources: [], calls: new Map(), moves: [] };
        const outputs = [];
        try {
            const root = this.instance(run, directory, prefix);
            root.collect(into);
            for (const [name, block] of root.module.outputs)
                outputs.push(outputOf(root, name, block));
            for (const name of root.module.variables.keys())
                keepSecrets(root, name);
        }
        catch (error) {
            if (!(error instanceof WorkLimit || error instanceof RangeError))
                throw error;
            const at = (0,hcl_source/* rangeOf */.be)(startOf(directory, this.tree.module(directory)));
            const reason = 'the Terraform configuration takes too much work to evaluate';
            run.gaps.push({ reason, at, hides: 'rest' });
        }
        return {
            directory,
            prefix,
            resources: into.resources,
            modules: [...into.calls.values()],
            moves: into.moves,
            outputs,
            gaps: run.gaps,
            secrets: run.secrets.values(),
        };
    }
    instance(run, directory, prefix) {
        const module = this.tree.module(directory);
        const given = this.tree.variableValues(directory);
        const installed = this.tree.installed(directory);
        const find = (call, caller, source) => this.find(call, caller, source, installed);
        const place = { key: '', parent: undefined, repeated: undefined, prefix };
        const make = (input, surroundings) => new ModuleInstance(run, module, { ...place, input }, surroundings, find);
        const bare = { partition: undefined, region: undefined, provider: `${prefix}aws` };
        const nothing = make(() => undefined, bare);
        const input = (name) => {
            const attribute = given.get(name);
            return attribute === undefined ? undefined : evaluateSafely(attribute.value, nothing);
        };
        return make(input, { ...bare, ...whereabouts(make(input, bare)) });
    }
    find(call, caller, source, installed) {
        const name = call.labels[0] ?? '';
        const local = localSource(caller.module.directory, source);
        if (local !== undefined && [...caller.directories()].includes(local)) {
            return { kind: 'missing', reason: `the module "${name}" calls itself` };
        }
        const own = local === undefined || isInstalled(local) ? undefined : this.tree.module(local);
        if (own !== undefined)
            return { kind: 'module', module: own };
        const key = caller.place.key === '' ? name : `${caller.place.key}.${name}`;
        const directory = local ?? installed.get(key);
        const found = directory === undefined ? undefined : this.tree.installedModule(directory, call);
        if (found !== undefined)
            return { kind: 'module', module: found };
        const what = source === undefined ? 'with a source that is not known' : `from "${source}"`;
        return { kind: 'missing', reason: `the module "${name}" ${what} is not part of the checked sources` };
    }
}
/** One root module has Terraform's own addresses; of several, the directory tells them apart. */
function prefixOf(directory, roots) {
    return roots.length === 1 ? '' : `${directory === '' ? '.' : directory}:`;
}
function keepSecrets(root, name) {
    const block = root.module.variables.get(name);
    if (block === undefined || attributeOf(block.body, 'sensitive') === undefined)
        return;
    evaluateSafely({ kind: 'member', target: { kind: 'name', name: 'var', span: block.header }, name, span: block.header }, root);
}
function outputOf(root, name, block) {
    const value = valueOfOutput(root, name, block);
    return { name, value: toDocumentNode(value), sensitive: value.sensitive === true };
}
function valueOfOutput(root, name, block) {
    const expression = attributeOf(block.body, 'value')?.value;
    if (expression === undefined)
        return unknownValue(`output.${name}`, block.header);
    const value = evaluateSafely(expression, root);
    const sensitive = attributeOf(block.body, 'sensitive')?.value;
    if (sensitive === undefined || (sensitive.kind === 'boolean' && !sensitive.value))
        return value;
    root.run.keepSecret(value);
    return { ...value, sensitive: true };
}
/** The region and partition of the root module's `aws` providers, where they all agree. */
function whereabouts(root) {
    const providers = root.module.providers.filter((one) => one.labels[0] === 'aws');
    const regions = providers.map((one) => {
        const region = attributeOf(one.body, 'region')?.value;
        return region === undefined ? undefined : knownText(evaluateSafely(region, root));
    });
    const partitions = regions.map((region) => (region === undefined ? undefined : (0,terraform_partition/* partitionOfRegion */.cn)(region)));
    const [partition, ...others] = new Set(partitions);
    return {
        partition: others.length === 0 ? partition : undefined,
        region: regions.length === 1 ? regions[0] : undefined,
    };
}
function startOf(directory, module) {
    const tables = module === undefined ? [] : [module.resources, module.calls, module.outputs, module.variables];
    for (const table of tables) {
        for (const block of table.values())
            return block.header;
    }
    return { source: (0,hcl_source/* fileSource */.IO)(directory, ''), start: 0, end: 0 };
}


/***/ })

};
;