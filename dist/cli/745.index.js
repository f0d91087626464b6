"use strict";
exports.id = 745;
exports.ids = [745];
exports.modules = {

/***/ 7745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProject: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./build/src/source/terraform/facts.js + 7 modules
var terraform_facts = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/terraform/address.js
var terraform_address = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/src/source/terraform/json-text.js
var json_text = __webpack_require__(9619);
;// CONCATENATED MODULE: ./build/src/source/terraform/alike.js


/** Work beyond this is not done: the two then count as alike. */
const COMPARISONS = 100_000;
/**
 * Whether what a plan knows may be what the sources write, whatever the
 * unknowns in it will be: lists in any order, a value as a list of one, JSON
 * text as what it encodes.
 *
 * @param keys `shared`: of blocks, of which a plan shows more arguments or
 *   fewer than are written, only those that both have
 */
function mayBeAlike(planned, written, keys) {
    return new Comparison(keys === 'shared').alike(planned, written);
}
class Comparison {
    onlyShared;
    left = COMPARISONS;
    constructor(onlyShared) {
        this.onlyShared = onlyShared;
    }
    alike(planned, written) {
        this.left -= 1;
        if (this.left < 0)
            return true;
        const [a, b] = sameForm(planned, written);
        if (isAnything(a) || isAnything(b))
            return true;
        if (a.kind === 'array' || b.kind === 'array')
            return this.lists(listOf(a), listOf(b));
        if (a.kind === 'object' || b.kind === 'object') {
            return a.kind === 'object' && b.kind === 'object' && this.objects(a, b);
        }
        return matches(piecesOf(a), piecesOf(b));
    }
    objects(a, b) {
        const names = (node) => new Map(node.members.map((one) => [one.key, one.value]));
        const [left, right] = [names(a), names(b)];
        for (const [name, value] of left) {
            const other = right.get(name);
            if (other === undefined ? !this.onlyShared && b.open === undefined : !this.alike(value, other))
                return false;
        }
        return this.onlyShared || a.open !== undefined || [...right.keys()].every((name) => left.has(name));
    }
    /** Each item needs a partner of its own; the rest of an open list may hold any. */
    lists(a, b) {
        const isOpen = a.open !== undefined || b.open !== undefined;
        if (isOpen)
            return true;
        if (a.items.length !== b.items.length)
            return false;
        const partners = new Map();
        return a.items.every((item) => this.pair(item, b.items, partners, new Set()));
    }
    /** Finds a partner, for which those found before may change theirs. */
    pair(item, others, partners, tried) {
        for (const other of others) {
            if (tried.has(other) || !this.alike(item, other))
                continue;
            tried.add(other);
            const holder = partners.get(other);
            if (holder !== undefined && !this.pair(holder, others, partners, tried))
                continue;
            partners.set(other, item);
            return true;
        }
        return false;
    }
}
function sameForm(planned, written) {
    if (planned.kind === 'string' && isNested(written))
        return [(0,json_text/* decodeJson */.x)(planned) ?? planned, written];
    if (written.kind === 'string' && isNested(planned))
        return [planned, (0,json_text/* decodeJson */.x)(written) ?? written];
    return [planned, written];
}
function isNested({ kind }) {
    return kind === 'object' || kind === 'array';
}
function isAnything(node) {
    return node.kind === 'unknown' || node.kind === 'null';
}
function listOf(node) {
    return node.kind === 'array' ? node : { kind: 'array', items: [node], at: node.at };
}
function piecesOf(node) {
    if (node.kind === 'string')
        return node.pieces;
    if (node.kind === 'number')
        return [node.text];
    return node.kind === 'boolean' ? [String(node.value)] : [];
}
/** Whether a text can be what the other is once its unknowns are known. */
function matches(planned, written) {
    const text = (0,policy_text/* known */.eO)({ pieces: planned });
    if (text === undefined)
        return true;
    const literals = written.map((piece) => (typeof piece === 'string' ? piece : undefined));
    let at = 0;
    for (const [index, literal] of literals.entries()) {
        if (literal === undefined)
            continue;
        if (index === literals.length - 1 && index > 0) {
            return text.length - literal.length >= at && text.endsWith(literal);
        }
        const found = index === 0 ? (text.startsWith(literal) ? 0 : -1) : text.indexOf(literal, at);
        if (found === -1)
            return false;
        at = found + literal.length;
    }
    return literals.at(-1) === undefined ? literals.length > 0 || text === '' : at === text.length;
}

// EXTERNAL MODULE: ./build/src/source/terraform/vocabulary.js
var vocabulary = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/src/source/terraform/join.js





/**
 * Lays a plan over its sources, resource by resource. A value that the plan
 * knows is the truth, and stands where the sources write it; what the plan
 * leaves unknown is what the sources say, with the plan's values put in for
 * the references it knows. A resource of a module whose sources are not at
 * hand stands at the module's call.
 */
function joinResources(plan, resources, sources) {
    const bySourceAddress = new Map(sources.resources.map((one) => [one.address, one]));
    const calls = new Map(sources.modules.map((one) => [one.path, one]));
    const join = new Join(plan);
    const joined = resources.map((resource) => {
        const source = bySourceAddress.get(resource.address) ?? repeatedSource(bySourceAddress, resource.address);
        if (source !== undefined)
            return join.resource(resource, source);
        const call = nearestCall(calls, resource.module);
        return call === undefined ? resource : join.at(resource, call.at);
    });
    const left = sources.resources.filter((one) => isMissing(one, plan));
    const undeclared = sources.whole ? undeclaredIn(sources, resources, calls) : [];
    return {
        resources: joined,
        problems: [...join.problems, ...left.map(missingFromPlan), ...undeclared.map(missingFromSources)],
        gaps: left.map(({ address, at }) => ({
            reason: `the Terraform plan does not have ${address}, which the sources declare`,
            at,
            address,
        })),
    };
}
function isMissing(source, plan) {
    return (source.mode === 'managed' &&
        source.repeated === undefined &&
        (0,vocabulary/* bears */.o)(source.type) &&
        !plan.has(source.address));
}
function missingFromPlan({ address, at }) {
    return {
        ...at,
        rule: 'plan-differs-from-sources',
        message: `The Terraform plan does not have ${address}: it was made before this block was written, or for something else.`,
        help: 'Plan again from these sources and check the new plan.',
    };
}
/** What a plan has of modules whose sources are at hand, and these do not declare. */
function undeclaredIn({ resources: declared }, planned, calls) {
    const blocks = new Set(declared.map(({ address }) => (0,terraform_address/* staticAddress */.TD)(address)));
    const isExternal = (module) => nearestCall(calls, module)?.external === true;
    return planned.filter(({ address, module }) => !blocks.has((0,terraform_address/* staticAddress */.TD)(address)) && !isExternal(module));
}
function missingFromSources({ address, at }) {
    return {
        ...at,
        rule: 'plan-differs-from-sources',
        message: `The sources do not declare ${address}, which the Terraform plan has: the plan is older than they are, or made from others. The plan was judged.`,
        help: 'Plan again from these sources and check the new plan.',
    };
}
/** A block whose `count` or `for_each` the sources do not tell stands for every instance the plan has of it. */
function repeatedSource(sources, address) {
    const found = sources.get((0,terraform_address/* staticAddress */.TD)(address));
    return found?.repeated === undefined ? undefined : found;
}
/** The innermost module call whose block is at hand. */
function nearestCall(calls, module) {
    let path = (0,terraform_address/* staticAddress */.TD)(module);
    while (path !== '') {
        const call = calls.get(path);
        if (call !== undefined)
            return call;
        const cut = path.lastIndexOf('.module.');
        path = cut === -1 ? '' : path.slice(0, cut);
    }
    return undefined;
}
/**
 * How much of what a plan declares these sources declare too, from 0 to 1:
 * tells which directory a plan was made from. What a module makes whose
 * sources are not at hand is declared by its call.
 */
function coverage(plan, { resources, modules }) {
    const declared = new Set(resources.map((one) => (0,terraform_address/* staticAddress */.TD)(one.address)));
    const calls = new Map(modules.map((one) => [one.path, one]));
    const planned = new Set([...plan.addresses()].map(terraform_address/* staticAddress */.TD));
    const relevant = [...planned].filter((address) => /(^|\.)aws_(iam_|s3_|kms_)/.test(address) && !/(^|\.)data\./.test(address));
    if (relevant.length === 0)
        return 0;
    const isCalled = (address) => {
        const module = (0,terraform_address/* parseAddress */.or)(address)?.address.module ?? '';
        return nearestCall(calls, module)?.external === true;
    };
    return relevant.filter((address) => declared.has(address) || isCalled(address)).length / relevant.length;
}
class Join {
    plan;
    problems = [];
    constructor(plan) {
        this.plan = plan;
    }
    /** A planned resource as its block writes it. */
    resource(planned, block) {
        const source = { ...block, address: planned.address };
        const members = [];
        for (const one of planned.attributes.members) {
            const written = source.attributes.members.findLast((other) => other.key === one.key);
            if (written === undefined) {
                members.push({ ...one, keyAt: source.at, value: placed(one.value, source.at) });
                if (one.key === 'permissions_boundary' && isText(one.value))
                    this.differs(one.key, source, source.at);
            }
            else {
                members.push({ ...written, value: this.merge(one.value, written.value, source) });
                this.compare(one, written, source);
            }
        }
        for (const one of source.attributes.members) {
            // What a plan does not show at all, the provider may still compute: the block tells whether it does.
            if (planned.attributes.members.some((other) => other.key === one.key))
                continue;
            members.push({ ...one, value: this.fill(one.value, source) });
        }
        const attributes = { kind: 'object', members, at: source.attributes.at };
        return { ...planned, attributes, at: source.at, origin: 'joined' };
    }
    /** What cannot come out as the plan has it, whatever is still unknown: the plan's is judged. */
    compare(planned, written, source) {
        const isPolicy = vocabulary/* ARGUMENTS */.T[source.type]?.[planned.key]?.kind === 'policy';
        const value = this.fill(written.value, source);
        if (!mayBeAlike(planned.value, value, isPolicy ? 'same' : 'shared'))
            this.differs(written.key, source, written.value.at);
    }
    differs(name, source, at) {
        this.problems.push({
            ...at,
            rule: 'plan-differs-from-sources',
            message: `The Terraform plan has another ${name} for ${source.address} than this. The plan was judged: it is older than this source, or lifecycle.ignore_changes keeps what is there.`,
            help: 'Plan again from these sources. If the difference is meant (ignore_changes), ignore this finding with the reason.',
        });
    }
    /** A planned resource whose block is not at hand, at the place that stands for it. */
    at(planned, at) {
        const attributes = placed(planned.attributes, at);
        return {
            ...planned,
            attributes: attributes.kind === 'object' ? attributes : planned.attributes,
            at,
            origin: 'joined',
        };
    }
    merge(planned, written, source) {
        if (planned.kind === 'unknown' || isUnknownText(planned))
            return this.unknown(planned, written, source);
        if (planned.kind === 'string')
            return this.text(planned, written, source);
        if (planned.kind === 'object')
            return this.object(planned, written, source);
        if (planned.kind === 'array')
            return this.array(planned, written, source);
        return { ...planned, at: written.at };
    }
    /** What the sources say of a value the plan does not know; if they know no more, the plan's name for it. */
    unknown(planned, written, source) {
        if (written.kind === 'null')
            return placed(planned, written.at);
        return this.fill(written, source);
    }
    text(planned, written, source) {
        if (written.kind === 'object' || (written.kind === 'array' && written.items.length !== 1)) {
            const decoded = (0,json_text/* decodeJson */.x)(planned);
            if (decoded !== undefined && decoded.kind !== 'string')
                return this.merge(decoded, written, source);
        }
        if (written.kind === 'array' && written.items.length === 1 && written.items[0] !== undefined) {
            return this.merge(planned, written.items[0], source);
        }
        return placed(planned, written.at);
    }
    object(planned, written, source) {
        if (written.kind === 'array' && written.items.length === 1 && written.items[0] !== undefined) {
            return this.object(planned, written.items[0], source);
        }
        if (written.kind !== 'object')
            return placed(planned, written.at);
        if (planned.open !== undefined && written.open === undefined)
            return this.fill(written, source);
        const members = planned.members.map((one) => {
            const other = findMember(written, one.key);
            if (other === undefined)
                return { ...one, keyAt: written.at, value: placed(one.value, written.at) };
            return { ...one, keyAt: other.keyAt, value: this.merge(one.value, other.value, source) };
        });
        return { ...planned, members, at: written.at };
    }
    array(planned, written, source) {
        if (written.kind !== 'array') {
            const only = planned.items.length === 1 && planned.open === undefined ? planned.items[0] : undefined;
            return only === undefined
                ? placed(planned, written.at)
                : { ...planned, items: [this.merge(only, written, source)], at: written.at };
        }
        if (planned.open !== undefined && written.open === undefined)
            return this.fill(written, source);
        const partners = paired(planned.items, written.items);
        const items = planned.items.map((item, index) => {
            const partner = partners[index];
            return partner === undefined ? placed(item, written.at) : this.merge(item, partner, source);
        });
        return { ...planned, items, at: written.at };
    }
    /** A source value with what the plan knows of the references in it. */
    fill(written, source) {
        switch (written.kind) {
            case 'unknown':
                return this.filledValue(written, source);
            case 'string':
                return written.pieces.every((piece) => typeof piece === 'string')
                    ? written
                    : {
                        ...withoutOrigin(written),
                        pieces: (0,policy_text/* normalise */.j7)(written.pieces.flatMap((piece) => this.piece(piece, source))),
                    };
            case 'object':
                return {
                    ...written,
                    members: written.members.map((one) => ({ ...one, value: this.fill(one.value, source) })),
                };
            case 'array':
                return { ...written, items: written.items.map((item) => this.fill(item, source)) };
            default:
                return written;
        }
    }
    filledValue(written, source) {
        const found = this.plan.lookup(written.unknown.unknown);
        if (found === undefined)
            return { ...written, unknown: own(written.unknown, source) };
        return placed(found, written.at);
    }
    piece(piece, source) {
        if (typeof piece === 'string')
            return [piece];
        const found = this.plan.lookup(piece.unknown);
        if (found?.kind === 'string')
            return found.pieces;
        if (found?.kind === 'number')
            return [found.text];
        if (found?.kind === 'boolean')
            return [String(found.value)];
        return [found?.kind === 'unknown' ? found.unknown : own(piece, source)];
    }
}
/** In a block that stands for several instances, a value of one instance's own is not another's. */
function own(unknown, source) {
    if (source.repeated === undefined || !/\b(each|count|self)\b/.test(unknown.unknown))
        return unknown;
    return { ...unknown, unknown: `${unknown.unknown} of ${source.address}` };
}
function withoutOrigin(node) {
    const { origin: _, ...rest } = node;
    return rest;
}
/** A leaf of a data document whose text the plan does not know. */
function isUnknownText(node) {
    return node.kind === 'string' && node.pieces.length === 1 && typeof node.pieces[0] !== 'string';
}
/** Everything at one place. */
function placed(node, at) {
    if (node.kind === 'object') {
        return {
            ...node,
            at,
            members: node.members.map((one) => ({ ...one, keyAt: at, value: placed(one.value, at) })),
        };
    }
    if (node.kind === 'array')
        return { ...node, at, items: node.items.map((item) => placed(item, at)) };
    return node.kind === 'string' ? { ...withoutOrigin(node), at } : { ...node, at };
}
/** Elements and condition keys may differ in case between the text and what the provider makes of it. */
function findMember(node, key) {
    const exact = node.members.findLast((one) => one.key === key);
    return exact ?? node.members.findLast((one) => one.key.toLowerCase() === key.toLowerCase());
}
/**
 * Each planned item's partner among the written ones: the one that is equal,
 * then the one with the same `Sid`, and of those left over the one in the same
 * order, if as many are left on both sides. The provider sorts sets.
 */
function paired(planned, written) {
    const free = new Set(written);
    const partners = planned.map(() => undefined);
    for (const mark of [markOf, sidOf]) {
        const byMark = new Map();
        for (const one of [...free].reverse()) {
            const name = mark(one);
            const same = name === undefined ? undefined : byMark.get(name);
            if (same !== undefined)
                same.push(one);
            else if (name !== undefined)
                byMark.set(name, [one]);
        }
        for (const [index, one] of planned.entries()) {
            const name = partners[index] === undefined ? mark(one) : undefined;
            const partner = name === undefined ? undefined : byMark.get(name)?.pop();
            if (partner === undefined)
                continue;
            partners[index] = partner;
            free.delete(partner);
        }
    }
    const left = [...free];
    if (left.length !== partners.filter((one) => one === undefined).length)
        return partners;
    let next = 0;
    return partners.map((partner) => partner ?? left[next++]);
}
function markOf(node) {
    if (node.kind === 'string')
        return (0,policy_text/* known */.eO)(node);
    if (node.kind === 'object' || node.kind === 'array')
        return signature(node);
    return node.kind === 'number' ? node.text : undefined;
}
function isText(node) {
    return node.kind === 'string' && node.pieces.length > 0;
}
/** The value without its places, member order and the difference between a value and a list of one. */
function signature(node) {
    switch (node.kind) {
        case 'object': {
            const members = node.members.map((one) => `${JSON.stringify(one.key)}:${signature(one.value)}`);
            return `{${members.sort().join()}}`;
        }
        case 'array': {
            const [only, ...others] = node.items;
            if (only !== undefined && others.length === 0)
                return signature(only);
            return `[${node.items.map(signature).sort().join()}]`;
        }
        case 'string':
            return JSON.stringify((0,policy_text/* known */.eO)(node) ?? null);
        case 'number':
            return JSON.stringify(node.text);
        case 'boolean':
            return JSON.stringify(String(node.value));
        default:
            return 'null';
    }
}
function sidOf(node) {
    if (node.kind !== 'object')
        return undefined;
    const sid = node.members.findLast((one) => one.key === 'Sid' || one.key === 'sid')?.value;
    return sid?.kind === 'string' ? (0,policy_text/* known */.eO)(sid) : undefined;
}

// EXTERNAL MODULE: ./build/src/source/terraform/outputs.js
var terraform_outputs = __webpack_require__(8655);
// EXTERNAL MODULE: ./build/src/source/terraform/read.js + 6 modules
var terraform_read = __webpack_require__(7971);
;// CONCATENATED MODULE: ./build/src/source/terraform/rename.js
function renameResource(resource, renaming) {
    return {
        ...resource,
        address: renaming.name(resource.address),
        attributes: renameObject(resource.attributes, renaming, resource.at),
    };
}
function renameCall(call, renaming) {
    return { ...call, path: renaming.name(call.path) };
}
function renameMove({ from, to }, { name }) {
    return { from: name(from), to: name(to) };
}
function renameNode(node, renaming, around = node.at) {
    switch (node.kind) {
        case 'object':
            return renameObject(node, renaming, around);
        case 'array': {
            const at = placeOf(node.at, renaming, around);
            return { ...node, at, items: node.items.map((item) => renameNode(item, renaming, at)) };
        }
        case 'string':
            return {
                ...node,
                at: placeOf(node.at, renaming, around),
                pieces: node.pieces.map((one) => renamePiece(one, renaming)),
            };
        case 'unknown':
            return {
                ...node,
                at: placeOf(node.at, renaming, around),
                unknown: renameUnknown(node.unknown, renaming),
            };
        default:
            return { ...node, at: placeOf(node.at, renaming, around) };
    }
}
function renameObject(node, renaming, around) {
    const at = placeOf(node.at, renaming, around);
    const members = node.members.map((one) => ({
        ...one,
        keyAt: placeOf(one.keyAt, renaming, at),
        value: renameNode(one.value, renaming, placeOf(one.keyAt, renaming, at)),
    }));
    return { ...node, at, members };
}
function placeOf(at, { place }, around) {
    return place === undefined ? at : place(at, around);
}
function renamePiece(piece, renaming) {
    return typeof piece === 'string' ? piece : renameUnknown(piece, renaming);
}
function renameUnknown(unknown, { name }) {
    return { ...unknown, unknown: name(unknown.unknown) };
}

;// CONCATENATED MODULE: ./build/src/source/terraform/project.js





/**
 * Reads what Terraform's files say together: a plan is joined with the root
 * module it was made from, and a root module without a plan speaks for itself.
 * Plans and states are kept apart from each other where there are several: the
 * same address in two of them is not the same resource.
 *
 * @param readings plans, states and outputs, as `readTerraform` gives them
 * @param files the `.tf` files and all else that `read` reads
 * @returns a reading for each of `readings`, in their order, then one for each
 *   of `files`; and what `read` read besides (templates, policies in files)
 */
function readProject(readings, files, read) {
    const configuration = files.length === 0 ? NOTHING : read();
    const joined = new Set();
    const planned = readings.map((reading) => {
        const root = reading.plan && rootOf(reading.plan, configuration.roots);
        if (reading.plan === undefined || root === undefined)
            return reading;
        joined.add(root);
        return joinWith(reading, reading.plan, { root, configuration, read });
    });
    const alone = configuration.roots.filter((root) => !joined.has(root));
    const several = planned.filter((one) => one.resources.length > 0).length + alone.length > 1;
    const said = [
        ...planned.map((reading) => (0,terraform_read/* sourceReading */.y6)(several ? apart(reading) : reading)),
        ...readingsOf(files, alone, configuration),
    ];
    return { readings: said, alsoRead: configuration.alsoRead };
}
const NOTHING = { roots: [], problems: [], alsoRead: [] };
/** Less of a plan than this in a root module: it was made from another. */
const ENOUGH = 0.5;
/**
 * The root module that a plan was made from: the one that declares what it
 * plans. Of several that do, the one in the plan's own folder; if none is
 * there, nobody can tell.
 */
function rootOf(plan, roots) {
    const rated = roots
        .map((root) => ({ root, rate: coverage(plan, project_own(root)) }))
        .filter(({ rate }) => rate >= ENOUGH);
    const best = Math.max(...rated.map(({ rate }) => rate));
    const candidates = rated.filter(({ rate }) => rate === best).map(({ root }) => root);
    const folder = plan.file.split('/').slice(0, -1).join('/');
    return candidates.length === 1 ? candidates[0] : candidates.find((root) => root.directory === folder);
}
function joinWith(reading, plan, from) {
    const { root, configuration, read } = from;
    const variables = variablesOf(plan);
    const again = variables === undefined ? root : read(variables).roots.find((one) => one.directory === root.directory);
    const isCut = configuration.problems.some(({ rule }) => rule === 'terraform-syntax');
    const sources = {
        ...project_own(again ?? root, variables?.file),
        whole: !isCut && root.gaps.every(({ hides }) => hides === undefined),
    };
    const { resources, problems, gaps } = joinResources(plan, reading.resources, sources);
    const moves = root.moves.map((one) => renameMove(one, OWN));
    const whole = reading.gaps.length === 0;
    return {
        ...reading,
        resources,
        moves: [...(reading.moves ?? []), ...moves],
        problems: [...reading.problems, ...(whole ? problems : [])],
        gaps: [...reading.gaps, ...(whole ? gaps : [])],
        secrets: [...new Set([...reading.secrets, ...root.secrets])],
    };
}
/**
 * What a root module says, with addresses as Terraform prints them (where
 * there are several root modules, they begin with the folder). What stands in
 * `elsewhere`, a file that does not exist, stands where it is used.
 */
function project_own(root, elsewhere) {
    const renaming = {
        ...OWN,
        ...(elsewhere !== undefined && { place: (at, around) => (at.file === elsewhere ? around : at) }),
    };
    return {
        resources: root.resources.map((one) => renameResource(one, renaming)),
        modules: root.modules.map((one) => renameCall(one, renaming)),
    };
}
const OWN = { name: (name) => (PREFIX.test(name) ? name.replace(PREFIX, '') : name) };
/** The folder before an address; neither a type nor `module` or `data` holds a colon. */
const PREFIX = /^[^:"[]*:/;
/** The variables a plan was made with, as a file of them. */
function variablesOf(plan) {
    const variables = plan.variables();
    if (variables.size === 0)
        return undefined;
    const text = JSON.stringify(Object.fromEntries(variables));
    return { file: `${plan.file}.variables.tfvars.json`, text, sha256: '' };
}
/** The reading with its file before every address, so that it cannot be taken for another file's. */
function apart(reading) {
    const renaming = { name: (name) => `${reading.source.file}:${name}` };
    return {
        ...reading,
        resources: reading.resources.map((one) => renameResource(one, renaming)),
        ...(reading.moves && { moves: reading.moves.map((one) => renameMove(one, renaming)) }),
        outputs: reading.outputs.map((one) => ({ ...one, value: renameNode(one.value, renaming) })),
    };
}
/**
 * A reading for each file: what stands in it, of what the root modules say.
 * What stands in no `.tf` file (a policy that `file()` reads) is the first's.
 */
function readingsOf(files, roots, configuration) {
    const facts = [];
    const problems = [...configuration.problems];
    const gaps = [];
    for (const root of roots) {
        const said = (0,terraform_facts/* factsOf */.x)(root.resources);
        const outputs = (0,terraform_outputs/* outputFacts */.n)(root.outputs, said.facts.some(isDocumented) ? 'values only' : 'with policies');
        facts.push(...said.facts, ...outputs.facts);
        problems.push(...said.problems, ...outputs.problems);
        gaps.push(...root.gaps, ...said.gaps, ...outputs.gaps);
    }
    const secrets = [...new Set(configuration.roots.flatMap((root) => root.secrets))];
    const moves = roots.flatMap((root) => root.moves);
    const names = new Set(files.map((file) => file.file));
    return files.map(({ file, sha256 }, index) => {
        const here = (at) => at.file === file || (index === 0 && !names.has(at.file));
        const own = facts.filter((fact) => here(fact.at));
        return {
            source: { file, kind: 'terraform', sha256, documents: own.filter(isDocumented).length },
            facts: own,
            problems: problems.filter(here),
            gaps: gaps.filter((gap) => here(gap.at)),
            secrets: index === 0 ? secrets : [],
            ...(index === 0 && moves.length > 0 && { moves }),
            ...(index === 0 && { roots: roots.map(({ directory, prefix }) => ({ directory, prefix })) }),
        };
    });
}
function isDocumented(fact) {
    return 'document' in fact && fact.document !== undefined;
}


/***/ })

};
;