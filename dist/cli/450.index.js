"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {

/***/ 6450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/hcl/parse.js + 5 modules
var parse = __webpack_require__(4373);
// EXTERNAL MODULE: ./build/src/source/hcl/source.js
var hcl_source = __webpack_require__(9877);
;// CONCATENATED MODULE: ./build/src/source/hcl/fixes.js


/**
 * Adds a condition to a statement: a further `condition` block, or a key beside
 * those the statement's `Condition` has.
 *
 * @param text the whole file
 * @param statement the range of the statement: a block of a data document, or an object
 */
function conditionEdit(text, statement, operator, key, value) {
    const found = statementAt(text, statement);
    if (found === undefined)
        return undefined;
    if (found.kind === 'block')
        return conditionBlock(found, operator, key, value);
    return conditionMember(found, operator, key, value);
}
function statementAt(text, at) {
    const source = (0,hcl_source/* fileSource */.IO)(at.file, text);
    const span = spanOf(source, at);
    if (span === undefined)
        return undefined;
    // The same offsets as in the file, with everything around the statement blank.
    const own = ' '.repeat(span.start) + source.text.slice(span.start, span.end);
    const alone = { ...source, text: own };
    if (own[span.start] !== '{') {
        const { body, problems } = (0,parse/* parseHcl */.z4)(alone);
        const [block] = body.blocks;
        return block === undefined || problems.length > 0 ? undefined : { kind: 'block', block, source, span };
    }
    const object = (0,parse/* parseExpressionText */.bH)(alone);
    if (object?.kind !== 'object')
        return undefined;
    return { kind: 'object', items: object.items, style: styleOf(own, object.items, at.file), source, span };
}
function styleOf(text, items, file) {
    const [first] = items;
    const hcl = first === undefined || /^\s*=/.test(text.slice(first.key.span.end));
    if (hcl)
        return 'hcl';
    return file.endsWith('.json') ? 'json' : 'template';
}
function conditionBlock({ block, source }, operator, key, value) {
    const { text } = source;
    const close = block.span.end - 1;
    const last = lastOf(block);
    if (text[close] !== '}' || last === undefined || !text.slice(last.end, close).includes('\n'))
        return undefined;
    const outer = indentOf(text, block.span.start);
    const inner = indentOf(text, last.start);
    const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '  ';
    const eol = endOfLine(text);
    const lines = [
        '',
        '',
        `${inner}condition {`,
        `${inner}${step}test     = ${quoted({ text: operator }, 'hcl')}`,
        `${inner}${step}variable = ${quoted({ text: key }, 'hcl')}`,
        `${inner}${step}values   = [${quoted(value, 'hcl')}]`,
        `${inner}}`,
    ];
    return edit(source, last.end, last.end, lines.join(eol));
}
/** The last argument or block in a block. */
function lastOf(block) {
    const spans = [...block.body.attributes, ...block.body.blocks].map((one) => one.span);
    return spans.reduce((last, one) => (last === undefined || one.end > last.end ? one : last), undefined);
}
function conditionMember(found, operator, key, value) {
    const { style } = found;
    if (isDocumentStatement(found.items))
        return conditionOfDocument(found, operator, key, value);
    const entry = member(key, quoted(value, style), style);
    const inOperator = member(operator, `{ ${entry} }`, style);
    const condition = itemOf(found.items, 'Condition');
    if (condition === undefined) {
        return insertion(found.source, found.items, found.span, 'Condition', `{ ${inOperator} }`, style);
    }
    if (condition.value.kind !== 'object')
        return undefined;
    const under = itemOf(condition.value.items, operator);
    if (under === undefined) {
        const text = `{ ${entry} }`;
        return insertion(found.source, condition.value.items, condition.value.span, operator, text, style);
    }
    if (under.value.kind !== 'object' || itemOf(under.value.items, key) !== undefined)
        return undefined;
    return insertion(found.source, under.value.items, under.value.span, key, quoted(value, style), style);
}
/** A statement of a data document in `.tf.json`, which calls its parts as the blocks are called. */
function isDocumentStatement(items) {
    return items.some((item) => ['actions', 'not_actions'].includes(item.name ?? plainKey(item.key) ?? ''));
}
function conditionOfDocument(found, operator, key, value) {
    // Its text is read as a template.
    const parts = [
        member('test', quoted({ text: operator }, 'template'), 'json'),
        member('variable', quoted({ text: key }, 'template'), 'json'),
        member('values', `[${quoted(value, 'template')}]`, 'json'),
    ];
    const block = `{ ${parts.join(', ')} }`;
    const condition = itemOf(found.items, 'condition')?.value;
    if (condition === undefined) {
        return insertion(found.source, found.items, found.span, 'condition', block, found.style);
    }
    const last = condition.kind === 'tuple' ? condition.items.at(-1) : undefined;
    return last === undefined ? undefined : edit(found.source, last.span.end, last.span.end, `, ${block}`);
}
function itemOf(items, key) {
    return items.find((item) => (item.name ?? plainKey(item.key))?.toLowerCase() === key.toLowerCase());
}
function plainKey(key) {
    const [only, ...rest] = key.kind === 'template' ? key.parts : [];
    return only?.kind === 'text' && rest.length === 0
        ? only.chunks.map((chunk) => chunk.text).join('')
        : undefined;
}
/** Puts a member behind the last one of an object, laid out as that one is. */
function insertion(source, items, object, key, value, style) {
    const { text } = source;
    const last = items.at(-1);
    if (last === undefined)
        return edit(source, object.start, object.end, `{ ${member(key, value, style)} }`);
    const { end } = last.value.span;
    const ownLine = text.slice(object.start, last.key.span.start).includes('\n');
    const trailing = /^[ \t]*,/.exec(text.slice(end));
    const at = trailing === null ? end : end + trailing[0].length;
    const comma = trailing === null && (style !== 'hcl' || !ownLine || usesCommas(text, items)) ? ',' : '';
    const after = trailing !== null && style === 'hcl' ? ',' : '';
    if (!ownLine)
        return edit(source, at, at, `${comma} ${member(key, value, style)}`);
    const padded = style === 'hcl' ? alignment(text, last) : 0;
    const line = `${endOfLine(text)}${indentOf(text, last.key.span.start)}${member(key, value, style, padded)}`;
    return edit(source, at, at, `${comma}${line}${after}`);
}
function usesCommas(text, items) {
    const [first, second] = items;
    return (first !== undefined &&
        second !== undefined &&
        text.slice(first.value.span.end, second.key.span.start).includes(','));
}
/** How wide the keys are where `terraform fmt` has lined the equals signs up. */
function alignment(text, item) {
    const equals = text.indexOf('=', item.key.span.end);
    return equals - item.key.span.start - 1;
}
function member(key, value, style, width = 0) {
    if (style !== 'hcl')
        return `${JSON.stringify(key)}: ${value}`;
    const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted({ text: key }, 'hcl');
    return `${name.padEnd(width)} = ${value}`;
}
function quoted(value, style) {
    if ('expression' in value)
        return style === 'hcl' ? value.expression : `"\${${value.expression}}"`;
    const text = JSON.stringify(value.text);
    // Both syntaxes read `$${` and `%%{` as the two characters that would begin a template.
    return style === 'json' ? text : text.replace(/[$%](?=\{)/g, '$&$&');
}
function edit(source, start, end, text) {
    return { ...(0,hcl_source/* rangeOf */.be)({ source, start, end }), text };
}
/** Offsets of a range; `undefined` where the file has no such place. */
function spanOf(source, at) {
    const start = offsetOf(source.text, at.line, at.column);
    const end = offsetOf(source.text, at.endLine, at.endColumn);
    return start === undefined || end === undefined || end <= start ? undefined : { source, start, end };
}
function offsetOf(text, line, column) {
    let start = 0;
    for (let count = 1; count < line; count += 1) {
        const newline = text.indexOf('\n', start);
        if (newline === -1)
            return undefined;
        start = newline + 1;
    }
    const offset = start + column - 1;
    return offset <= text.length ? offset : undefined;
}
function indentOf(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
function endOfLine(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/src/check/condition-fix.js


/**
 * Offers the condition that a statement without one lacks, in the style of the
 * text it stands in: a `condition` block, an element of `jsonencode`, a member
 * of JSON. A value that is secret is never written, and none where several
 * roles have the statement (a module that is called for each vendor): the one's
 * value would shut the others out.
 */
function withConditionFix(problem, connections, texts, shared = new Set()) {
    if (problem.rule !== 'external-id-missing' || problem.fix !== undefined)
        return problem;
    if (shared.has(placeOf(problem)))
        return problem;
    const externalId = connections.find(({ name }) => name === problem.connection)?.externalId;
    const plain = externalId?.secret === undefined && externalId !== undefined && 'value' in externalId;
    const value = plain ? (0,policy_text/* known */.eO)(externalId.value) : undefined;
    const text = value === undefined ? undefined : texts(problem.file);
    if (value === undefined || text === undefined)
        return problem;
    const edit = conditionEdit(text, problem, 'StringEquals', 'sts:ExternalId', { text: value });
    if (edit === undefined)
        return problem;
    return { ...problem, fix: { description: 'Ask for the configured ExternalId', edits: [edit] } };
}
/** Where statements stand that are in the policies of several roles. */
function sharedStatements(readings) {
    const owners = new Map();
    for (const fact of readings.flatMap(({ facts }) => facts)) {
        if (fact.kind !== 'policy')
            continue;
        for (const statement of fact.document.statements) {
            const place = placeOf(statement.at);
            owners.set(place, (owners.get(place) ?? new Set()).add(fact.address ?? fact));
        }
    }
    return new Set([...owners].filter(([, those]) => those.size > 1).map(([place]) => place));
}
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/src/connection/discover.js + 9 modules
var discover = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/src/logic/decide.js
var logic_decide = __webpack_require__(3971);
// EXTERNAL MODULE: ./build/src/policy/position.js
var position = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/connection/symbols.js
var symbols = __webpack_require__(5902);
;// CONCATENATED MODULE: ./build/src/connection/bound-bucket.js


/** The connection's bucket, as policies and settings may name it. */
class BoundBucket {
    partition;
    references;
    bucket;
    /** `undefined` where the connection has none, or its name is not known yet. */
    name;
    constructor(bucket, partition, references) {
        this.partition = partition;
        this.references = references;
        this.bucket = bucket && references.fill(bucket);
        this.name = this.bucket && (0,policy_text/* known */.eO)(this.bucket);
    }
    /** By name or ARN. */
    is(on) {
        if (this.bucket === undefined)
            return false;
        const value = (0,policy_text/* known */.eO)(this.references.fill(on));
        if (value === undefined)
            return (0,symbols/* samePieces */.Wm)(on.pieces, this.bucket.pieces);
        return value.replace(/^arn:[a-z-]+:s3:::/, '') === this.name;
    }
    /** Whether text that is not all known may turn out to be its name. */
    mayBe(on) {
        return this.bucket !== undefined && (0,policy_text/* known */.eO)(this.references.fill(on)) === undefined;
    }
    /** A bucket policy in plain JSON tells its bucket by the resources it names. */
    isOf(document) {
        if (this.name === undefined)
            return false;
        return this.references.fillDocument(document).statements.some(({ resource }) => resource?.values.some(({ pieces: [first] }) => {
            return typeof first === 'string' && bucketIn(first) === this.name;
        }));
    }
    /** Whether an identity policy speaks of the bucket at all. */
    isTouchedBy(document) {
        const { name, partition } = this;
        if (name === undefined)
            return true;
        return this.references
            .fillDocument(document)
            .statements.some(({ resource }) => resource === undefined ||
            resource.not ||
            resource.values.some((text) => (0,symbols/* mayMeet */.h4)(text, `arn:${partition}:s3:::${name}`)));
    }
    /** {@link isTouchedBy}, by an action of S3, or by a part that could not be read. */
    isSpokenOfBy(document) {
        return this.isTouchedThrough(/^s3$/i, document);
    }
    /** {@link isTouchedBy}, by an action that an upload may need: other services' on `*` do not matter to it. */
    mayMatterIn(document) {
        return this.isTouchedBy(document) && this.isTouchedThrough(/^(?:s3|kms)$/i, document);
    }
    isTouchedThrough(services, document) {
        const speaks = (text) => {
            const [service = ''] = (0,policy_text/* display */.Vy)(text).split(':');
            return typeof text.pieces[0] !== 'string' || /[*?]/.test(service) || services.test(service);
        };
        const statements = document.statements.filter(({ action, holes }) => action.not || action.values.some(speaks) || holes.some(({ part }) => part === 'Action'));
        return document.holes.length > 0 || this.isTouchedBy({ ...document, statements });
    }
}
/** The bucket that an ARN or a pattern of one names literally. */
function bucketIn(arn) {
    return /^arn:[a-z-]+:s3:::([A-Za-z0-9._-]+)(\/|$)/.exec(arn)?.[1];
}

// EXTERNAL MODULE: ./build/src/policy/arn.js
var policy_arn = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/src/policy/glob.js
var glob = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/src/connection/bound-role.js





/** Finds the role that the config names among those that the sources tell of. */
function bindRole(text, roles, references) {
    const filled = references.fill(text);
    const reading = readRole(filled);
    if (reading === undefined)
        return unknownRole(filled, roles);
    const arn = meantBy(reading);
    const name = arn?.name ?? (0,policy_text/* known */.eO)(filled)?.split('/').at(-1);
    const { same, other } = factOf(arn, name, roles, references);
    const value = arn && (reading.wellFormed ? (0,policy_text/* known */.eO)(filled) : reading.meant);
    const recovered = value ?? (same?.arn && (0,policy_text/* known */.eO)(same.arn));
    return {
        pieces: recovered === undefined ? [{ unknown: `the role "${(0,policy_text/* known */.eO)(filled)}"` }] : [recovered],
        at: text.at,
        ...(0,defined/* defined */.s)({
            arn: arn ?? wellFormed(recovered),
            account: arn?.account ?? wellFormed(recovered)?.account,
            name,
            fact: same ?? other,
            other,
        }),
        ...(!reading.wellFormed && { malformed: reading }),
    };
}
/** Of a malformed ARN, the one that is evidently meant. */
function meantBy(reading) {
    return reading.wellFormed ? reading : wellFormed(reading.meant);
}
function unknownRole(text, roles) {
    const address = (0,symbols/* addressOf */.ci)(text);
    const fact = roles.find((one) => one.address === address || (one.arn && (0,symbols/* samePieces */.Wm)(one.arn.pieces, text.pieces)));
    const name = fact?.name && (0,policy_text/* known */.eO)(fact.name);
    return { pieces: text.pieces, at: text.at, ...(0,defined/* defined */.s)({ fact, name, account: accountOfPieces(text) }) };
}
/** `same`: nothing tells it apart from the role meant; `other`: its ARN is known and another. */
function factOf(arn, name, roles, references) {
    const named = roles.filter((fact) => (fact.name && (0,policy_text/* known */.eO)(references.fill(fact.name)) === name) || nameOf(fact) === name);
    const fitting = named.filter((fact) => fits(fact, arn, references));
    const same = fitting.find((fact) => fact.arn && (0,policy_text/* known */.eO)(fact.arn) !== undefined) ?? fitting[0];
    return { same, other: same ? undefined : named[0] };
}
function fits(fact, arn, references) {
    const text = fact.arn && references.fill(fact.arn);
    if (text === undefined || arn === undefined)
        return true;
    const value = (0,policy_text/* known */.eO)(text);
    if (value !== undefined)
        return value === (0,policy_arn/* formatRoleArn */.lI)(arn);
    // Of an ARN that is not known yet the path and the name may be.
    const shape = shapeOf(text);
    return shape === undefined || (0,glob/* globMatches */.m)(shape, (0,policy_arn/* formatRoleArn */.lI)(arn));
}
/** Whether a policy's `on.role` names the role. */
function isNamed(role, on, references) {
    const value = (0,policy_text/* known */.eO)(references.fill(on));
    if (value === undefined) {
        const address = (0,symbols/* addressOf */.ci)(on);
        return (address !== undefined && address === role.fact?.address) || (0,symbols/* samePieces */.Wm)(on.pieces, role.pieces);
    }
    if (!value.startsWith('arn:'))
        return value === role.name;
    const otherArn = role.other?.arn && (0,policy_text/* known */.eO)(role.other.arn);
    return (0,symbols/* samePieces */.Wm)([value], role.pieces) || value === otherArn;
}
function readRole(text) {
    const value = (0,policy_text/* known */.eO)(text);
    return value === undefined ? undefined : (0,policy_arn/* readRoleArn */.eY)(value);
}
function wellFormed(text) {
    const reading = text === undefined ? undefined : (0,policy_arn/* readRoleArn */.eY)(text);
    return reading?.wellFormed ? reading : undefined;
}
function accountOfPieces({ pieces }) {
    const [first] = pieces;
    return typeof first === 'string' ? /^arn:[a-z-]+:iam::(\d{12}):/.exec(first)?.[1] : undefined;
}
/** The glob that a wholly unknown value is known to match. */
function shapeOf({ pieces: [piece, ...more] }) {
    return typeof piece === 'object' && more.length === 0 ? piece.shape : undefined;
}
/** A role's ARN as the sources tell it; of one not known yet, in the account that the config names, or its shape. */
function actualArn({ arn }, meant) {
    if (arn === undefined)
        return undefined;
    const shape = shapeOf(arn);
    const tail = /^arn:\*:iam::\*:role(\/[^*?]+)$/.exec(shape ?? '')?.[1];
    if (tail === undefined || meant === undefined)
        return (0,policy_text/* known */.eO)(arn) ?? shape;
    return `arn:${meant.partition}:iam::${meant.account}:role${tail}`;
}
function nameOf(fact) {
    return (fact.arn && (0,policy_text/* known */.eO)(fact.arn))?.split('/').at(-1);
}

// EXTERNAL MODULE: ./build/src/connection/sourced.js
var sourced = __webpack_require__(7480);
;// CONCATENATED MODULE: ./build/src/connection/bound.js





/** All that the sources tell, with the role and the bucket that a connection means found in it. */
class Bound {
    connection;
    readings;
    all;
    references;
    role;
    bucket;
    constructor(connection, readings) {
        this.connection = connection;
        this.readings = readings;
        this.all = readings.flatMap((reading) => reading.facts.map((fact) => ({ fact, reading })));
        const reading = connection.role && readRole(connection.role);
        const partition = reading?.wellFormed ? reading.partition : 'aws';
        this.references = (0,symbols/* referencesOf */.CL)(this.all.map(({ fact }) => fact), partition);
        const roles = this.facts('role').map(({ fact }) => fact);
        this.role = connection.role && bindRole(connection.role, roles, this.references);
        const { fact, pieces } = this.role ?? {};
        for (const { address } of fact === undefined ? [] : sameRole(fact, roles)) {
            if (address !== undefined && pieces)
                this.references.set(`${address}.arn`, pieces);
        }
        this.bucket = new BoundBucket(connection.bucket, this.partition, this.references);
    }
    get partition() {
        return this.role?.arn?.partition ?? 'aws';
    }
    /** What the role that the config names tells of the provider that it is made with. */
    get providerValues() {
        const { arn, fact, other } = this.role ?? {};
        if (arn === undefined || fact?.provider === undefined || other !== undefined)
            return undefined;
        return { name: fact.provider, account: arn.account, partition: arn.partition };
    }
    facts(kind) {
        return this.all.filter((one) => one.fact.kind === kind);
    }
    isRole(on) {
        return on !== undefined && this.role !== undefined && isNamed(this.role, on, this.references);
    }
    /** What a text is once every reference that is known is filled in; `undefined` where that leaves something open. */
    valueOf(text) {
        return (0,policy_text/* known */.eO)(this.references.fill(text));
    }
}
/** The role, and what other sources (a state beside its configuration) tell of the same block without an ARN. */
function sameRole(fact, roles) {
    const own = fact.address === undefined ? undefined : (0,sourced/* ownAddress */.Xj)(fact.address);
    const isSame = ({ address, name, arn }) => address !== undefined && (0,sourced/* ownAddress */.Xj)(address) === own && !isKnown(arn) && isKnown(name);
    const name = fact.name && (0,policy_text/* known */.eO)(fact.name);
    return [fact, ...roles.filter((one) => isSame(one) && one.name && (0,policy_text/* known */.eO)(one.name) === name)];
}
function isKnown(text) {
    return text !== undefined && (0,policy_text/* known */.eO)(text) !== undefined;
}

// EXTERNAL MODULE: ./build/src/connection/encryption.js
var connection_encryption = __webpack_require__(6994);
;// CONCATENATED MODULE: ./build/src/connection/bound-key.js




/** S3 takes a key's ARN, its bare id, or an alias; the policies speak of its ARN. `account` is the bucket's. */
function withKeyArn({ keyArn, ...rest }, { references, account, partition, }) {
    const given = keyArn && references.fill(keyArn);
    const value = given && (0,policy_text/* known */.eO)(given);
    if (given !== undefined && isUnknownId(given))
        return { ...rest, keyArn: arnOfKey(given) };
    if (given === undefined || value === undefined)
        return { ...rest, ...(0,defined/* defined */.s)({ keyArn }) };
    if ((0,connection_encryption/* isAwsManagedKey */.EG)(value))
        return rest;
    const { at } = given;
    if (/(^|:)alias\//.test(value))
        return { ...rest, keyArn: { pieces: [{ unknown: `the key of ${value}` }], at } };
    if (value.startsWith('arn:'))
        return { ...rest, keyArn: given };
    const region = { unknown: 'the Region of the bucket' };
    const owner = account === undefined ? [':', { unknown: 'the account of the bucket' }, ':'] : [`:${account}:`];
    return {
        ...rest,
        keyArn: { pieces: (0,policy_text/* normalise */.j7)([`arn:${partition}:kms:`, region, ...owner, `key/${value}`]), at },
    };
}
/** Whether a key policy that names its key by `on`, an ARN or a bare id, is that of the key with this ARN. */
function isKeyOf(on, arn) {
    if ((0,symbols/* samePieces */.Wm)(on.pieces, arn.pieces))
        return true;
    if (isUnknownId(on))
        return (0,symbols/* samePieces */.Wm)(arnOfKey(on).pieces, arn.pieces);
    const [id, whole] = [(0,policy_text/* known */.eO)(on), (0,policy_text/* known */.eO)(arn)];
    return id !== undefined && whole !== undefined && /^[\w-]+$/.test(id) && whole.endsWith(`:key/${id}`);
}
/** Whether a policy may be that of the key though nobody can tell: what it is set on is not known, nor that it is another key. */
function mayBeKeyOf(on, arn) {
    const address = (0,symbols/* addressOf */.ci)(on);
    return (0,policy_text/* known */.eO)(on) === undefined && !isKeyOf(on, arn) && (address === undefined || !isKey(address));
}
/** Whether it is the id of a key that the sources make, which nobody knows yet. */
function isUnknownId(text) {
    const address = (0,symbols/* addressOf */.ci)(text);
    return (address !== undefined && (0,symbols/* samePieces */.Wm)(text.pieces, [{ unknown: `${address}.key_id` }]) && isKey(address));
}
function isKey(address) {
    return /(?:^|[.:])aws_kms_(?:external_|replica_)?key\.[\w-]+(?:\[.*\])?$/.test(address);
}
function arnOfKey(id) {
    return { pieces: [{ unknown: `${(0,symbols/* addressOf */.ci)(id)}.arn`, shape: 'arn:*:kms:*:*:key/*' }], at: id.at };
}

;// CONCATENATED MODULE: ./build/src/connection/documents.js

/** Policies that sources hold as documents, with every reference that is known filled in. */
class Documents {
    references;
    /** The sources that any of them came from: what is missing there may matter. */
    used = new Set();
    constructor(references) {
        this.references = references;
    }
    /** Of those that say the same, one. */
    of(found) {
        const distinct = new Map();
        for (const { fact, reading } of found) {
            this.used.add(reading);
            const key = (0,sourced/* signature */.vl)(fact.document);
            if (!distinct.has(key))
                distinct.set(key, this.references.fillDocument(fact.document));
        }
        return [...distinct.values()];
    }
}

// EXTERNAL MODULE: ./build/src/connection/provider-values.js
var provider_values = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/src/connection/settings.js


/**
 * The settings of one bucket: by the name they carry; as the AWS CLI prints
 * them, without a name, where the config names their file or only one fits.
 */
function settingsOf(all, whose) {
    const settings = all.filter((one) => KINDS.has(one.fact.kind));
    const ownership = bound(settings, 'ownership', whose);
    const publicAccess = bound(settings, 'public-access-block', whose);
    const encryption = bound(settings, 'encryption', whose);
    const account = (0,sourced/* best */.bE)(settings.filter(({ fact }) => isOfAccount(fact))).map(({ fact }) => fact);
    return {
        ...(0,defined/* defined */.s)({ ownership: ownership.facts[0], encryption: encryption.facts[0] }),
        publicAccess: [...publicAccess.facts, ...account],
        unclear: [...ownership.unclear, ...publicAccess.unclear, ...encryption.unclear],
    };
}
const KINDS = new Set(['ownership', 'public-access-block', 'encryption']);
function bound(settings, kind, { isBucket, mayBeBucket, isNamed, takesNameless }) {
    const all = settings.filter((one) => one.fact.kind === kind);
    const own = (0,sourced/* best */.bE)(all.filter(({ fact }) => fact.bucket !== undefined && isBucket(fact.bucket)));
    if (own.length > 0)
        return { facts: own.map(({ fact }) => fact), unclear: [] };
    // Of encryption the source says so itself, by a gap.
    const ofUnknown = all.filter(({ fact: { bucket } }) => bucket !== undefined && mayBeBucket(bucket));
    const perhaps = kind === 'encryption' ? [] : distinct(ofUnknown);
    const nameless = all.filter(({ fact }) => fact.bucket === undefined && !isOfAccount(fact));
    const named = distinct(nameless.filter(({ reading }) => isNamed(reading)));
    const candidates = named.length > 0 ? named : takesNameless ? distinct(nameless) : [];
    // Of a bucket and of its account: both hold.
    const together = named.length > 0 && kind === 'public-access-block';
    if (candidates.length <= 1 || together)
        return { facts: candidates, unclear: perhaps };
    return { facts: [], unclear: [...candidates, ...perhaps] };
}
function isOfAccount(fact) {
    return fact.kind === 'public-access-block' && fact.account === true;
}
/** Of those that say the same, the first. */
function distinct(found) {
    const seen = new Map();
    for (const { fact } of found) {
        const said = (0,sourced/* signature */.vl)(fact);
        if (!seen.has(said))
            seen.set(said, fact);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./build/src/source/facts.js
var facts = __webpack_require__(449);
// EXTERNAL MODULE: ./build/src/policy/made.js
var made = __webpack_require__(3684);
;// CONCATENATED MODULE: ./build/src/connection/managed.js



/** The managed policy that is attached to the role; where no source holds it, one that may say anything. */
function attached(bound, documents, { fact, reading }) {
    documents.used.add(reading);
    const reason = `the attached policy ${bound.valueOf(fact.policyArn) ?? 'it names'} is not in the sources`;
    return managed(bound, documents, fact.policyArn) ?? (0,made/* unseenPolicy */.Zb)(reason, fact.at);
}
/** The managed policy that is the role's permissions boundary, likewise. */
function boundaryNamed(bound, documents, arn) {
    const reason = `the permissions boundary ${bound.valueOf(arn) ?? ''} is not in the sources`;
    return managed(bound, documents, arn) ?? (0,made/* unseenPolicy */.Zb)(reason, arn.at);
}
function managed(bound, documents, arn) {
    const value = bound.valueOf(arn);
    const address = (0,symbols/* addressOf */.ci)(arn);
    const isMeant = ({ fact }) => (address !== undefined && fact.address === address) ||
        (value !== undefined && fact.arn !== undefined && bound.valueOf(fact.arn) === value);
    const [found] = (0,sourced/* best */.bE)(bound.facts('managed-policy').filter(isMeant));
    return found && documents.of([found])[0];
}

;// CONCATENATED MODULE: ./build/src/connection/slots.js






/**
 * Finds the policies of each type: in the files that the config names, else by
 * what the sources say they are attached to, else by what they say.
 */
function slotsOf(bound, documents, encryption) {
    const { evidence } = bound.connection;
    const finder = new Finder(bound, documents);
    const slot = (type, find) => {
        const paths = evidence[type];
        return paths ? finder.named(type, paths) : find();
    };
    const ofRole = (type, find) => bound.role ? slot(type, find) : none('the profile has no role');
    const unnamed = () => none('no evidence names one');
    return {
        trust: ofRole('trust', () => finder.trust()),
        identity: ofRole('identity', () => finder.identity()),
        bucket: slot('bucket', () => finder.bucket()),
        boundary: slot('boundary', () => finder.boundary()),
        session: slot('session', unnamed),
        scp: slot('scp', unnamed),
        rcp: slot('rcp', unnamed),
        key: slot('key', () => finder.key(encryption)),
    };
}
class Finder {
    bound;
    documents;
    constructor(bound, documents) {
        this.bound = bound;
        this.documents = documents;
    }
    /** What the files that the config names hold, narrowed to the role where they tell. */
    named(type, paths) {
        const { bound } = this;
        const within = bound.facts('policy').filter(({ reading }) => paths.includes(reading.source.file));
        const managed = bound
            .facts('managed-policy')
            .filter(({ reading }) => paths.includes(reading.source.file));
        const fitting = within.filter(({ fact }) => fact.type === type || fact.candidateTypes.includes(type));
        const ofRole = fitting.filter(({ fact }) => bound.isRole(fact.on.role));
        const ofBucket = fitting.filter(({ fact }) => type === 'bucket' && bound.bucket.isOf(fact.document));
        const chosen = ofRole.length > 0 ? ofRole : ofBucket.length > 0 ? ofBucket : fitting;
        const all = [...chosen, ...(MANAGED.has(type) ? managed : [])];
        if (all.length === 0)
            return none(`${paths.join(', ')} holds no ${WORDS[type]}${insteadOf(within)}`);
        return SINGLE.has(type) ? this.one(all) : this.found(all);
    }
    trust() {
        const policies = this.likely('trust');
        const bound = policies.filter(({ fact }) => this.bound.isRole(fact.on.role));
        if (bound.length > 0)
            return this.one((0,sourced/* best */.bE)(bound));
        const loose = policies.filter(({ fact }) => fact.on.role === undefined);
        if (loose.length > 0)
            return this.one(loose);
        const others = policies.map(({ fact }) => `${fact.at.file}:${fact.at.line}`);
        return none(others.length > 0 ? `trust policies of other roles were found (${slots_short(others)})` : 'none was found');
    }
    identity() {
        const { bound } = this;
        const policies = this.likely('identity');
        const own = (0,sourced/* best */.bE)(policies.filter(({ fact }) => bound.isRole(fact.on.role)));
        const attachments = (0,sourced/* best */.bE)(bound.facts('attachment').filter(({ fact }) => bound.isRole(fact.role)));
        const documents = [
            ...this.documents.of(own),
            ...attachments.map((one) => attached(bound, this.documents, one)),
        ];
        const isWhole = bound.role?.fact?.complete === true || documents.some((one) => bound.bucket.isSpokenOfBy(one));
        if (isWhole || [...own, ...attachments].some(({ reading }) => reading.source.kind !== 'aws-cli')) {
            return { state: 'found', documents };
        }
        const loose = policies.filter(({ fact }) => fact.on.role === undefined && bound.bucket.mayMatterIn(fact.document));
        if (loose.length > 0)
            return beside(documents, this.one(loose));
        return documents.length > 0 ? { state: 'found', documents } : none('no policy of the role was found');
    }
    bucket() {
        const { connection, bucket } = this.bound;
        if (connection.bucket === undefined)
            return none('the connection has no bucket');
        const policies = this.bound
            .facts('policy')
            .filter(({ fact }) => fact.type === undefined ? fact.candidateTypes.includes('bucket') : fact.type === 'bucket');
        const bound = policies.filter(({ fact }) => fact.on.bucket && bucket.is(fact.on.bucket));
        if (bound.length > 0)
            return this.one((0,sourced/* best */.bE)(bound));
        const naming = policies.filter(({ fact }) => fact.on.bucket === undefined && bucket.isOf(fact.document));
        if (naming.length > 0)
            return this.one(naming);
        return none(`no policy of the bucket ${(0,policy_text/* known */.eO)(connection.bucket) ?? ''} was found`);
    }
    boundary() {
        const { bound, documents } = this;
        const policies = bound
            .facts('policy')
            .filter(({ fact }) => fact.type === 'boundary' && bound.isRole(fact.on.role));
        if (policies.length > 0)
            return this.one((0,sourced/* best */.bE)(policies));
        const arn = bound.role?.fact?.boundary;
        if (arn === undefined)
            return none('no boundary is set');
        return { state: 'found', documents: [boundaryNamed(bound, documents, arn)] };
    }
    /** The policy of the key that the bucket encrypts with. */
    key(encryption) {
        const { references } = this.bound;
        const arn = encryption?.keyArn && references.fill(encryption.keyArn);
        if (arn === undefined)
            return none('no key is named');
        const value = (0,policy_text/* known */.eO)(arn);
        const address = (0,symbols/* addressOf */.ci)(arn);
        const keys = this.bound.facts('key').filter(({ fact }) => {
            if (address !== undefined && fact.address === address)
                return true;
            return value !== undefined && fact.arn !== undefined && (0,policy_text/* known */.eO)(fact.arn) === value;
        });
        const policies = this.bound.facts('policy').filter(({ fact }) => {
            const on = fact.on.key && references.fill(fact.on.key);
            return fact.type === 'key' && on !== undefined && isKeyOf(on, arn);
        });
        const told = [...keys, ...policies].flatMap(({ fact }) => fact.document ?? []);
        const [document] = told.length > 0 ? told : this.keyDefaults(keys, arn);
        if (document !== undefined)
            return { state: 'found', documents: [references.fillDocument(document)] };
        const name = value ?? (0,policy_text/* display */.Vy)(arn);
        return none(`the policy of the key ${name} was not found; "evidence: key:" can name its file`);
    }
    /** What AWS gives the key (E11), unless a policy is set on a key that nobody knows. */
    keyDefaults(keys, arn) {
        const isOpen = this.bound
            .facts('policy')
            .some(({ fact }) => fact.on.key !== undefined && mayBeKeyOf(this.bound.references.fill(fact.on.key), arn));
        return isOpen ? [] : keys.flatMap(({ fact }) => fact.byDefault ?? []);
    }
    likely(type) {
        return this.bound.facts('policy').filter(({ fact }) => (0,facts/* likelyType */.z)(fact) === type);
    }
    /** Candidates of which one is meant: they must all say the same. */
    one(candidates) {
        const distinct = new Map(candidates.map((one) => [(0,sourced/* signature */.vl)(one.fact.document), one]));
        if (distinct.size === 1)
            return this.found([...distinct.values()]);
        return { state: 'ambiguous', candidates: candidates.map(({ fact }) => fact.document.at) };
    }
    found(all) {
        return { state: 'found', documents: this.documents.of(all) };
    }
}
/** Of these a role, bucket or key has one. */
const SINGLE = new Set(['trust', 'bucket', 'key', 'boundary']);
/** These may be managed policies. */
const MANAGED = new Set(['identity', 'boundary']);
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
/** A Principal too many or too few makes it another type's: that is what to look for. */
function insteadOf(found) {
    const types = new Set(found.flatMap(({ fact }) => (0,facts/* likelyType */.z)(fact) ?? []));
    const named = [...types].map((type) => `${type === 'identity' ? 'an' : 'a'} ${WORDS[type]}`);
    return named.length === 0 ? '' : `: what stands there has the shape of ${named.join(' and ')}`;
}
/** `get-policy-version` prints no role: a policy of the bucket may be attached beside inline ones that are not of it. */
function beside(documents, loose) {
    return loose.state === 'found' ? { state: 'found', documents: [...documents, ...loose.documents] } : loose;
}
function none(why) {
    return { state: 'missing', why };
}
function slots_short(list) {
    const shown = list.slice(0, 5).join(', ');
    return list.length > 5 ? `${shown}, …` : shown;
}

;// CONCATENATED MODULE: ./build/src/connection/bind.js








/** Binds what the sources hold to a connection: by address, reference, ARN and name, or as its `evidence` says. */
function bind(connection, readings) {
    const bound = new Bound(connection, readings);
    const values = bound.providerValues;
    const known = values === undefined ? readings : knowing(readings, values);
    return evidenceOf(known === readings ? bound : new Bound(connection, known));
}
/** Connections of one account share the readings that know it. */
const KNOWING = new WeakMap();
function knowing(readings, values) {
    const made = KNOWING.get(readings) ?? new Map();
    KNOWING.set(readings, made);
    const key = JSON.stringify([values.name, values.account, values.partition]);
    const known = made.get(key) ?? (0,provider_values/* withProviderValues */.K)(readings, values);
    made.set(key, known);
    return known;
}
function evidenceOf(bound) {
    const settings = bucketSettings(bound);
    const documents = new Documents(bound.references);
    const slots = slotsOf(bound, documents, settings.encryption);
    const gaps = gapsBeside(bound, documents.used);
    return { ...(0,defined/* defined */.s)({ role: bound.role }), ...settings, slots, gaps };
}
function bucketSettings({ all, bucket, connection, references, partition, role }) {
    const tellsOfBucket = (fact) => {
        const name = fact.kind === 'bucket' ? fact.name : fact.kind === 'policy' ? fact.on.bucket : undefined;
        return name !== undefined && bucket.is(name);
    };
    const told = all.filter(({ reading }) => isTerraform(reading));
    const isTold = told.some(({ fact }) => tellsOfBucket(fact));
    // Beside this bucket every other one is another, whatever its name will be.
    const others = isTold ? told.flatMap(({ fact }) => (fact.kind === 'bucket' ? [fact] : [])) : [];
    const { encryption, ...rest } = settingsOf(all, {
        isBucket: (name) => bucket.is(name),
        mayBeBucket: (name) => bucket.mayBe(name) && !others.some((other) => isNameOf(name, other)),
        isNamed: ({ source }) => connection.evidence.bucket?.includes(source.file) === true,
        takesNameless: connection.bucket !== undefined && !isTold,
    });
    if (encryption === undefined)
        return rest;
    const account = connection.bucketAccount ?? role?.account;
    return { ...rest, encryption: withKeyArn(encryption, { references, account, partition }) };
}
/** What keeps the sources that a connection rests on from being the whole story. */
function gapsBeside({ role, readings }, used) {
    const address = role?.fact?.address;
    const usesTerraform = [...used].some(isTerraform);
    return readings.flatMap((reading) => reading.gaps.filter((gap) => {
        if (used.has(reading))
            return true;
        if (gap.address !== undefined)
            return gap.address === address;
        return reading.source.kind === 'terraform' && usesTerraform;
    }));
}
/** Whether a text that is not all known is the name of that bucket, or refers to it. */
function isNameOf({ pieces }, { address, name }) {
    const refers = (piece) => typeof piece !== 'string' && piece.unknown.startsWith(`${address}.`);
    return pieces.some(refers) || (name !== undefined && (0,symbols/* samePieces */.Wm)(pieces, name.pieces));
}
/** Configuration, plan, state or output. */
function isTerraform({ source }) {
    return source.kind.startsWith('terraform');
}

// EXTERNAL MODULE: ./build/src/connection/grants.js
var grants = __webpack_require__(6604);
// EXTERNAL MODULE: ./build/src/connection/outcome.js + 1 modules
var outcome = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/src/logic/question.js
var question = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/src/source/edits.js
var edits = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/src/connection/catalogue.js
var catalogue = __webpack_require__(4362);
// EXTERNAL MODULE: ./build/src/connection/demands.js
var connection_demands = __webpack_require__(7);
// EXTERNAL MODULE: ./build/src/connection/situation.js
var connection_situation = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/src/connection/trust.js
var connection_trust = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/src/connection/undecided.js
var undecided = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/connection/ways-in.js
var ways_in = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/src/connection/witness.js
var connection_witness = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/src/connection/requirements/bucket-open-to-others.js












/**
 * Does the bucket policy let someone outside the bucket's account write under
 * the prefix, other than the role and the principals the config names?
 */
function bucketOpenToOthers(situation) {
    const [policy] = situation.documents('bucket');
    if (policy === undefined || situation.connection.bucket === undefined)
        return [];
    const others = othersThan(situation);
    const outside = (0,connection_situation/* withoutExempt */.cb)(policy, others);
    const writes = writesNamed(policy);
    const ask = (asked, actions) => situation.askResource('bucket', asked, writeSpace(situation, others, actions), 'none');
    const { problems, open } = (0,ways_in/* waysIn */.m)(outside, (left) => ask(left, writes), (allow, witness) => {
        const shown = (alone) => {
            const only = (0,connection_trust/* withStatement */.Me)((0,connection_trust/* onlyAllow */.I9)(outside, allow), allow, alone);
            return worstWrite(writes, (actions) => ask(only, actions));
        };
        return { problems: faults(situation, allow, shown, witness) };
    });
    return open === undefined
        ? [...problems]
        : (0,undecided/* undecided */.o)(situation, open, [policy], 'others are kept from writing to the bucket');
}
function othersThan(situation) {
    return {
        kind: 'outside',
        accounts: situation.ownAccounts(situation.bucketAccount),
        except: [
            ...situation.named(),
            ...situation.namedWriters(),
            ...(situation.role ? [situation.role.pieces] : []),
        ],
    };
}
/** Writes to any object under the prefix. */
function writeSpace(situation, principal, actions) {
    const { bucket, prefix } = situation.connection;
    const resource = (0,connection_demands/* joined */.oR)([
        `arn:${situation.partition}:s3:::`,
        ...bucket.pieces,
        '/',
        ...(0,connection_situation/* piecesOf */.Xe)(prefix),
        prefix === '' ? question/* SOME */.p : question/* ANY */.x,
    ]);
    const resourceAccount = situation.bucketAccount ?? connection_situation/* UNKNOWN_ACCOUNT */.vJ;
    return { principal, actions, resource, resourceAccount, context: [] };
}
/** Of several writes the one is shown that says most. */
function worstWrite(writes, ask) {
    const upload = writes.includes(UPLOAD) ? ask([UPLOAD]) : undefined;
    const answer = upload?.answer === 'no' ? upload : ask(writes);
    return answer.answer === 'no' ? answer.witness : undefined;
}
const UPLOAD = 's3:PutObject';
/** The writes that some Allow names; the others nobody is allowed anyway. */
function writesNamed({ statements, holes }) {
    const all = (0,catalogue/* objectWriteActions */._C)();
    if (holes.length > 0)
        return all;
    const allows = statements.filter(({ effect }) => effect !== 'Deny');
    return all.filter((name) => allows.some((statement) => mayName(statement, name.toLowerCase())));
}
function mayName({ action, holes }, name) {
    if (action.not || holes.length > 0)
        return true;
    return action.values.some((text) => {
        const pattern = (0,policy_text/* known */.eO)(text);
        return pattern === undefined || (0,glob/* globMatches */.m)(pattern.toLowerCase(), name);
    });
}
/** One finding for each principal of the statement by which someone outside gets in. */
function faults(situation, statement, shown, witness) {
    const { principal } = statement;
    const values = principal === undefined || principal.not ? [] : principal.values;
    const found = values.flatMap((value, index) => {
        const request = shown({ ...statement, principal: { ...principal, values: [value] } });
        return request === undefined ? [] : [{ value, index, request }];
    });
    if (found.length === 0) {
        return [fault(situation, principal?.at ?? statement.at, 'This statement', shown(statement) ?? witness)];
    }
    const texts = values.map(({ text }) => text);
    const sameKind = values.every(({ kind }) => kind === values[0].kind);
    const kept = values.findIndex((_, index) => !found.some((one) => one.index === index));
    return found.map(({ value: { text }, index, request }) => ({
        ...fault(situation, text.at, `"${(0,policy_text/* known */.eO)(text) ?? (0,policy_text/* display */.Vy)(text)}"`, request),
        ...(0,edits/* fix */.Up)('Remove this principal', sameKind && kept !== -1 ? (0,edits/* removeValue */.yT)(texts, index, kept) : undefined),
    }));
}
function fault({ connection }, at, what, witness) {
    const { mechanism, vendor } = connection.profile;
    const meant = mechanism === 'role-assumption' ? 'the role' : `${vendor}'s principal`;
    return (0,outcome/* problem */.CC)('bucket-open-to-others', at, `${what} lets in others than ${meant}: ${(0,connection_witness/* inWords */.r4)(witness)}. ${harmOf(witness)}`, `Name ${meant} alone. Whoever else may write goes under "allowPrincipals:" of the connection, own accounts under "ownAccounts:".`, { witness: (0,connection_witness/* witnessOf */.XH)(witness) });
}
function harmOf({ action }) {
    if (/^s3:(Put|Replicate)Object$/.test(action)) {
        return "They could put objects where the vendor's are expected, or overwrite them.";
    }
    if (action.startsWith('s3:Delete'))
        return 'They could delete what the vendor delivered.';
    if (action.endsWith('Acl'))
        return 'They could open what the vendor delivered to anyone.';
    return 'They could change what the vendor delivers.';
}

;// CONCATENATED MODULE: ./build/src/connection/requirements/role-permissions.js



/** Do the role's identity policies allow every required action on every object the vendor may write? */
function rolePermissions(situation) {
    const { connection } = situation;
    const id = 'role-permissions';
    const asked = (0,connection_demands/* demandsOf */.wu)(situation, requiredStatements(situation));
    if (situation.role === undefined || asked.length === 0) {
        return (0,outcome/* outcome */.bu)(id, 'notAsked', `${connection.profile.id} asks nothing of the role's own policies`);
    }
    const stuck = (0,outcome/* withoutEvidence */.ki)(situation, id, 'identity', situation.slot('identity'));
    if (stuck)
        return stuck;
    const open = unfilled(situation, id, asked);
    if (open)
        return open;
    const documents = situation.documents('identity');
    const question = {
        requirement: id,
        scope: 'identity',
        principal: { kind: 'one', principal: situation.role.pieces },
        policies: () => ({ identity: documents }),
        documents,
        subject: "the role's identity policies",
        missing: 'permission-missing',
        denied: 'permission-denied',
        // E4: within one account what the bucket policy grants to the role itself is enough.
        matters: situation.isAcrossAccounts
            ? 'The delivery would fail with AccessDenied.'
            : 'Unless the bucket policy grants it to the role itself, the delivery fails with AccessDenied.',
        help: (actions, pattern) => `Allow ${actions.join(', ')} on ${pattern} in a policy of the role.`,
    };
    const { verdict, reason, problems } = (0,grants/* grants */.gu)(situation, question, filled(asked));
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* outcome */.bu)(id, verdict, reason, (0,outcome/* evidenceOf */.X1)(documents), problems));
}
/** What the profile always asks; what needs a key is asked where the bucket's encryption names one. */
function requiredStatements(situation) {
    const { profile } = situation.connection;
    const key = situation.evidence.encryption?.keyArn;
    return (profile.identity?.statements ?? []).filter(({ required, resources }) => required && (key !== undefined || !resources.includes('{kms_key_arn}')));
}
function filled(demands) {
    return demands.filter((one) => !(one instanceof connection_demands/* Unfilled */.Kn));
}
/** A profile may ask for something that no key of the config names. */
function unfilled(situation, id, demands) {
    const open = demands.find((one) => one instanceof connection_demands/* Unfilled */.Kn);
    if (open === undefined)
        return undefined;
    const { connection, options } = situation;
    const found = (0,outcome/* problem */.CC)('undetermined-value', connection.at, `${connection.profile.id} asks for rights on ${open.resource}, and nothing says what ${open.placeholder} is.`, open.placeholder === '{account}' || open.placeholder === '{role}'
        ? 'Name the role by its full ARN.'
        : `Give the check a source that shows it.`, { severity: options.undetermined });
    return (0,outcome/* outcome */.bu)(id, 'undetermined', `nothing says what ${open.placeholder} is`, [], [found]);
}

;// CONCATENATED MODULE: ./build/src/connection/requirements/bucket-policy.js




/** Does the bucket policy let the role do every required action on every such object? */
function bucketPolicy(situation) {
    const { connection } = situation;
    const id = 'bucket-policy';
    const why = askedBecause(situation);
    if (why === undefined) {
        return (0,outcome/* outcome */.bu)(id, 'notAsked', `${connection.profile.id} asks for no bucket policy, nor does AWS within one account`);
    }
    const stuck = (0,outcome/* withoutEvidence */.ki)(situation, id, 'bucket', situation.slot('bucket'));
    if (stuck)
        return stuck;
    const asked = bucketDemands(situation);
    const open = unfilled(situation, id, asked);
    if (open)
        return open;
    const documents = situation.documents('bucket');
    const verdicts = grantees(situation).map(({ space, name }) => {
        const question = {
            requirement: id,
            scope: 'bucket',
            principal: space,
            policies: () => ({ bucket: documents[0] }),
            documents,
            subject: `the statements of the bucket policy that reach ${name}`,
            missing: 'bucket-grant-missing',
            denied: 'bucket-policy-denied',
            matters: why,
            help: (actions, pattern) => `Let ${name} call ${actions.join(', ')} on ${pattern} in the bucket policy.`,
        };
        return (0,grants/* grants */.gu)(situation, question, filled(asked));
    });
    const bad = verdicts.find(({ verdict }) => verdict === 'violated') ??
        verdicts.find(({ verdict }) => verdict === 'undetermined');
    const chosen = bad ?? verdicts[0];
    const problems = verdicts.flatMap((one) => one.problems);
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* outcome */.bu)(id, chosen.verdict, chosen.reason, (0,outcome/* evidenceOf */.X1)(documents), problems));
}
/** Why a bucket policy is asked for, fit to follow a finding; `undefined`: it is not. */
function askedBecause(situation) {
    const { connection } = situation;
    const { needed } = connection.profile.bucket;
    const across = situation.isAcrossAccounts;
    if (connection.bucket === undefined)
        return undefined;
    if (connection.profile.mechanism === 'bucket-policy')
        return 'Nothing is delivered without it.';
    if (across)
        return 'Role and bucket are in different accounts, so nothing is delivered without it.';
    if (needed !== true)
        return undefined;
    if (requiredStatements(situation).length === 0) {
        return `${connection.profile.vendor} asks for these rights in the bucket policy alone, so nothing is delivered without it.`;
    }
    return `${connection.profile.vendor} asks every customer for it; AWS itself would not need it, since role and bucket are in one account.`;
}
/** The profile's own statements about the bucket, else what it asks of the role. */
function bucketDemands(situation) {
    const { statements } = situation.connection.profile.bucket;
    const known = statements.filter((one) => (one.actions?.length ?? 0) > 0);
    if (known.length > 0)
        return (0,connection_demands/* demandsOf */.wu)(situation, known);
    const ofRole = requiredStatements(situation).filter(({ resources }) => resources.every((one) => one.includes(':s3:::')));
    return (0,connection_demands/* demandsOf */.wu)(situation, ofRole);
}
/** Who writes: the role, or where the vendor is named in the bucket policy itself, each of its principals. */
function grantees(situation) {
    const { connection, role } = situation;
    if (connection.profile.mechanism === 'role-assumption' && role) {
        return [{ space: { kind: 'one', principal: role.pieces }, name: 'the role' }];
    }
    return connection.principals.map((text) => ({
        space: { kind: 'one', principal: text.pieces },
        name: `${connection.profile.vendor}'s principal`,
    }));
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/policy/request.js
var request = __webpack_require__(8356);
;// CONCATENATED MODULE: ./build/src/connection/bucket-settings.js







/** What a bucket's settings refuse although its policy allows it. */
const ACL_KEY = 's3:x-amz-acl';
/** Canned ACLs that open an object to everyone (S5). */
const PUBLIC_ACLS = ['public-read', 'public-read-write', 'authenticated-read'];
/**
 * S3, S5: where ACLs are disabled, only none or bucket-owner-full-control is
 * accepted; where public ACLs are blocked, none that is public. Which one the
 * vendor sends is free until `request:` says so; a vendor that does not ask
 * for s3:PutObjectAcl sends none (S1).
 */
function blockedAcl(situation) {
    return refusedAcl(situation) ?? perhapsRefusedAcl(situation);
}
function refusedAcl(situation) {
    const { ownership, publicAccess = [] } = situation.evidence;
    const enforced = ownership && (0,policy_text/* known */.eO)(ownership.value) === 'BucketOwnerEnforced';
    const setting = enforced ? ownership : publicAccess.find(({ blockPublicAcls }) => blockPublicAcls === true);
    if (setting === undefined || situation.connection.bucket === undefined)
        return undefined;
    const acl = statedAcl(situation);
    if (acl === undefined) {
        if (!sendsAcls(situation))
            return undefined;
        const what = enforced
            ? 'The bucket has ACLs disabled (BucketOwnerEnforced) and accepts no ACL but bucket-owner-full-control'
            : 'The bucket refuses public ACLs (BlockPublicAcls)';
        const message = `${what}. ${situation.connection.profile.vendor} asks for s3:PutObjectAcl, and which ACL it sends is not stated: with another one every upload fails.`;
        const help = 'State it in the connection, "request: { s3:x-amz-acl: bucket-owner-full-control }", once the vendor has confirmed it.';
        const severity = situation.options.undetermined;
        const found = (0,outcome/* problem */.CC)('acl-undetermined', setting.at, message, help, { severity });
        return {
            verdict: 'undetermined',
            reason: `it holds only under a condition on ${ACL_KEY}`,
            problems: [found],
        };
    }
    const fine = enforced ? acl === 'bucket-owner-full-control' : !PUBLIC_ACLS.includes(acl);
    if (fine)
        return undefined;
    const why = enforced ? 'has ACLs disabled (BucketOwnerEnforced)' : 'refuses public ACLs (BlockPublicAcls)';
    const message = `The vendor sends the ACL ${acl}, and the bucket ${why}: S3 answers every upload with an error, whatever the policies allow.`;
    const help = 'Let the vendor send bucket-owner-full-control or no ACL.';
    return {
        verdict: 'violated',
        reason: `the bucket ${why}`,
        problems: [(0,outcome/* problem */.CC)('acl-blocked', setting.at, message, help)],
    };
}
/** A setting whose value is not known yet may be the one that refuses the ACL. */
function perhapsRefusedAcl(situation) {
    const { ownership, publicAccess = [] } = situation.evidence;
    const acl = statedAcl(situation);
    const mayEnforce = ownership !== undefined && (0,policy_text/* known */.eO)(ownership.value) === undefined;
    const block = publicAccess.find(({ blockPublicAcls }) => blockPublicAcls === undefined);
    const setting = mayEnforce && acl !== 'bucket-owner-full-control'
        ? ownership
        : acl === undefined || PUBLIC_ACLS.includes(acl)
            ? block
            : undefined;
    if (setting === undefined || situation.connection.bucket === undefined)
        return undefined;
    if (acl === undefined && !sendsAcls(situation))
        return undefined;
    const name = setting === ownership ? 'object_ownership' : 'block_public_acls';
    const sent = acl === undefined ? 'the ACL that the vendor sends' : `the ACL ${acl}`;
    const reason = `whether the bucket accepts ${sent} (${name}) is not known yet`;
    const message = `Whether the bucket accepts ${sent} is not known yet (${name}): if it does not, every upload fails, whatever the policies allow.`;
    const help = 'Write the setting’s value, or check it once it is applied.';
    const severity = situation.options.undetermined;
    return {
        verdict: 'undetermined',
        reason,
        problems: [(0,outcome/* problem */.CC)('undetermined-value', setting.at, message, help, { severity })],
    };
}
function statedAcl({ connection }) {
    const stated = (0,request/* contextValue */.d)(connection.request, ACL_KEY);
    if (stated === undefined || typeof stated === 'string')
        return stated;
    throw new finding/* UserError */.yo(`"request: ${ACL_KEY}" takes one value, not a list`, connection.at);
}
function sendsAcls(situation) {
    const demands = [...(0,connection_demands/* demandsOf */.wu)(situation, requiredStatements(situation)), ...bucketDemands(situation)];
    return filled(demands).some(({ action }) => action === 's3:PutObjectAcl');
}
/** S5: RestrictPublicBuckets cuts every grant across accounts, if any one statement is public. */
function cutByPublicAccessBlock(situation) {
    const { publicAccess = [] } = situation.evidence;
    const [policy] = situation.documents('bucket');
    const statement = policy && publicStatement(policy);
    const across = situation.isAcrossAccounts;
    const restricts = publicAccess.some(({ restrictPublicBuckets }) => restrictPublicBuckets === true);
    const open = publicAccess.find(({ restrictPublicBuckets }) => restrictPublicBuckets === undefined);
    const mayRestrict = restricts || open !== undefined;
    if (statement === undefined)
        return mayRestrict && across ? doubtfullyPublic(situation, policy) : undefined;
    if (across && !restricts && open !== undefined)
        return unknownRestriction(situation, open);
    const refuses = publicAccess.some(({ blockPublicPolicy }) => blockPublicPolicy === true);
    const cuts = restricts && across;
    if (!cuts && !refuses)
        return undefined;
    if (cuts) {
        const message = 'This statement makes the bucket public, and RestrictPublicBuckets then refuses every other account, the vendor’s role included, whatever the other statements say.';
        const help = 'Confine this statement to named principals or accounts.';
        const found = (0,outcome/* problem */.CC)('public-access-block-cuts', statement.at, message, help);
        return {
            verdict: 'violated',
            reason: 'RestrictPublicBuckets cuts grants to other accounts, because one statement is public',
            problems: [found],
        };
    }
    const message = 'This statement makes the bucket public, and BlockPublicPolicy refuses to store such a policy: the whole policy is rejected.';
    const found = (0,outcome/* problem */.CC)('public-policy-refused', statement.at, message, 'Confine this statement to named principals or accounts.');
    if (!across)
        return { verdict: 'proved', reason: '', problems: [found] };
    return {
        verdict: 'undetermined',
        reason: 'BlockPublicPolicy refuses to store the bucket policy',
        problems: [found],
    };
}
function unknownRestriction(situation, block) {
    const reason = 'whether the bucket restricts public policies (restrict_public_buckets) is not known yet';
    const message = `One statement makes the bucket public, and ${reason}: if it does, every other account is refused, the vendor’s role included.`;
    const help = 'Confine that statement to named principals or accounts, or write the setting’s value.';
    const severity = situation.options.undetermined;
    return {
        verdict: 'undetermined',
        reason,
        problems: [(0,outcome/* problem */.CC)('undetermined-value', block.at, message, help, { severity })],
    };
}
/** S6 does not list the keys of the principal: whether they confine a statement is not settled. */
function doubtfullyPublic({ options }, policy) {
    const doubtful = policy?.statements.find((one) => one.effect === 'Allow' && isOfEveryone(one) && !one.conditions.some(surelyConfines));
    const condition = doubtful?.conditions.find(confines);
    if (condition === undefined)
        return undefined;
    const reason = `AWS does not say whether a condition on ${condition.key} keeps a statement for everyone from being public`;
    const message = `RestrictPublicBuckets refuses every other account where one statement is public, and ${reason}: the vendor's role may be refused.`;
    const help = 'Name who is meant under Principal.';
    const severity = options.undetermined;
    const found = (0,outcome/* problem */.CC)('undetermined-rule', condition.keyAt, message, help, { severity });
    return { verdict: 'undetermined', reason, problems: [found] };
}
function publicStatement({ statements }) {
    return statements.find((one) => one.effect === 'Allow' && isPublic(one));
}
/** S6: public is what is not confined to fixed values of certain keys. */
function isPublic(statement) {
    return isOfEveryone(statement) && !statement.conditions.some(confines);
}
function isOfEveryone({ principal }) {
    return (principal !== undefined && (principal.not || principal.values.some(({ text }) => (0,policy_text/* known */.eO)(text) === '*')));
}
function surelyConfines(condition) {
    return confines(condition) && !UNLISTED.has(condition.key.toLowerCase());
}
/** Keys that do what a named principal does, and that the documentation does not list beside it. */
const UNLISTED = new Set(['aws:principalarn', 'aws:principalaccount']);
const CONFINING = [
    'aws:sourcearn',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourceowner',
    'aws:sourceaccount',
    'aws:principalorgid',
    'aws:principalarn',
    'aws:principalaccount',
    's3:dataaccesspointaccount',
];
function confines({ key, operator, qualifier, ifExists, values }) {
    const name = key.toLowerCase();
    if (ifExists || qualifier === 'ForAllValues' || operator.includes('Not') || operator === 'Null')
        return false;
    if (name === 'aws:sourceip')
        return values.every(isNarrow);
    if (name === 'aws:userid')
        return values.every((value) => /^(A[A-Z0-9]+)(:\*)?$/.test((0,policy_text/* known */.eO)(value) ?? ''));
    if (name === 's3:dataaccesspointarn')
        return values.every((value) => /^arn:[a-z-]+:s3:[^*?$]*:\d{12}:/.test((0,policy_text/* known */.eO)(value) ?? ''));
    return CONFINING.includes(name) && values.every(isFixed);
}
function isFixed(value) {
    const text = (0,policy_text/* known */.eO)(value);
    return text === undefined || !/[*?]|\$\{/.test(text);
}
function isNarrow(value) {
    const text = (0,policy_text/* known */.eO)(value) ?? '';
    const bits = /\/(\d{1,3})$/.exec(text)?.[1];
    const least = text.includes(':') ? 32 : 8;
    return bits === undefined ? text !== '' : Number(bits) >= least;
}

;// CONCATENATED MODULE: ./build/src/connection/requirements/delivery.js












/**
 * With everything found put together, is every required action on every such
 * object allowed? What an earlier requirement has said already is not said again.
 */
function delivery(situation, said) {
    const id = 'delivery';
    const demands = deliveryDemands(situation);
    if (demands.length === 0) {
        return (0,outcome/* outcome */.bu)(id, 'notAsked', `${situation.connection.profile.id} names nothing to be delivered`);
    }
    const stuck = missingEvidence(situation);
    if (stuck)
        return stuck;
    const open = unfilled(situation, id, demands);
    if (open)
        return open;
    const documents = TOGETHER.flatMap((type) => situation.documents(type));
    const judged = grantees(situation).map((grantee) => allowed(situation, grantee, filled(demands), documents, said));
    const settings = [...refusals(situation), unclearSettings(situation)];
    const all = [...judged, ...settings.flatMap((one) => one ?? [])];
    const verdict = (0,outcome/* worst */.QZ)(all.map((one) => one.verdict));
    const reason = all.find((one) => one.verdict === verdict).reason;
    const problems = (0,grants/* distinct */.dM)(all.flatMap((one) => one.problems));
    const found = (0,outcome/* outcome */.bu)(id, verdict, reason, (0,outcome/* evidenceOf */.X1)(documents), problems);
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* unlessUnread */.oV)(situation, TOGETHER, found));
}
/** What the bucket's settings refuse. */
function refusals(situation) {
    return [blockedAcl(situation), cutByPublicAccessBlock(situation), keyBlocked(situation)];
}
/** Settings that may be this bucket's or another's leave it open, if any of them would change something. */
function unclearSettings(situation) {
    const { unclear = [] } = situation.evidence;
    const demands = deliveryDemands(situation).length;
    const telling = unclear.filter((one) => {
        const probe = situation.withSetting(one);
        return deliveryDemands(probe).length > demands || refusals(probe).some((found) => found !== undefined);
    });
    if (telling.length === 0)
        return undefined;
    const kinds = new Set(telling.map(({ kind }) => kind));
    return (0,outcome/* ambiguousSettings */.Kp)(situation, unclear.filter(({ kind }) => kinds.has(kind)));
}
const TOGETHER = ['identity', 'bucket', 'boundary', 'session', 'scp', 'rcp', 'key'];
/** What the profile asks of the role and of the bucket, and the key that the bucket's encryption needs (S4). */
function deliveryDemands(situation) {
    const ofRole = (0,connection_demands/* demandsOf */.wu)(situation, requiredStatements(situation)).filter(isDelivered);
    const ofBucket = ofRole.length > 0 ? [] : bucketDemands(situation);
    return [...ofRole, ...ofBucket, ...keyDemands(situation, filled([...ofRole, ...ofBucket]))];
}
/** What a role may do to itself is for its trust policy. */
function isDelivered(demand) {
    return demand instanceof connection_demands/* Unfilled */.Kn || !demand.action.startsWith('sts:');
}
/** Uploads to a bucket with a key of the customer's need `kms:GenerateDataKey`, unless the profile names its own list. */
function keyDemands(situation, demands) {
    const { encryption } = situation.evidence;
    const uploads = demands.some(({ action }) => action === 's3:PutObject');
    if (encryption?.keyArn === undefined || !uploads || !isKms(situation))
        return [];
    if (demands.some(({ action }) => action.startsWith('kms:')))
        return [];
    return (0,connection_demands/* demandsOf */.wu)(situation, [{ actions: ['kms:GenerateDataKey'], resources: ['{kms_key_arn}'] }]);
}
function isKms({ evidence }) {
    const algorithm = evidence.encryption && (0,policy_text/* known */.eO)(evidence.encryption.algorithm);
    return algorithm === undefined || algorithm.startsWith('aws:kms');
}
/** Without the role's policies nothing can be put together; a bucket policy is needed only across accounts. */
function missingEvidence(situation) {
    const { profile } = situation.connection;
    const identity = situation.slot('identity');
    const asksRole = (0,connection_demands/* demandsOf */.wu)(situation, requiredStatements(situation)).length > 0;
    if (profile.mechanism === 'role-assumption' && (asksRole || identity.state === 'ambiguous')) {
        const stuck = (0,outcome/* withoutEvidence */.ki)(situation, 'delivery', 'identity', identity);
        if (stuck)
            return stuck;
    }
    const bucket = situation.slot('bucket');
    const needed = situation.isAcrossAccounts || profile.bucket.needed === true || bucket.state === 'ambiguous';
    return needed ? (0,outcome/* withoutEvidence */.ki)(situation, 'delivery', 'bucket', bucket) : undefined;
}
function policies(situation, demand) {
    const all = (type) => situation.documents(type);
    const vendorCalls = situation.connection.profile.mechanism === 'bucket-policy';
    const isKey = demand.action.startsWith('kms:');
    return {
        // The vendor's own side is out of sight: its account is taken to let its principal call.
        identity: vendorCalls ? [made/* ALLOW_ALL */.On] : all('identity'),
        ...(!isKey && all('bucket')[0] && { bucket: all('bucket')[0] }),
        ...(isKey && { key: all('key')[0] ?? unseenKey(situation) }),
        ...(all('boundary')[0] && { boundary: all('boundary')[0] }),
        ...(all('session')[0] && { session: all('session')[0] }),
        ...(all('scp').length > 0 && { scp: all('scp') }),
        ...(all('rcp').length > 0 && { rcp: all('rcp') }),
    };
}
function unseenKeyOf(situation, { action }) {
    const isUnseen = action.startsWith('kms:') && situation.documents('key').length === 0;
    return isUnseen ? [unseenKey(situation)] : [];
}
/** A key policy must itself allow (E6, E11); one that was not found may say anything. */
function unseenKey(situation) {
    const slot = situation.slot('key');
    const reason = slot.state === 'missing' ? slot.why : 'several policies may be the key’s';
    return (0,made/* unseenPolicy */.Zb)(reason, situation.evidence.encryption.at);
}
function allowed(situation, grantee, demands, documents, said) {
    const question = {
        scope: 'together',
        principal: grantee.space,
        policies: (demand) => policies(situation, demand),
    };
    const failures = [];
    const problems = [];
    const verdicts = [];
    let reason = '';
    for (const demand of demands) {
        const answer = (0,grants/* ask */.kA)(situation, question, demand);
        verdicts.push(outcome/* VERDICTS */.bk[answer.answer]);
        if (answer.answer === 'no')
            failures.push({ demand, ...answer });
        if (answer.answer === 'unknown') {
            const asked = `${demand.action} on ${demand.pattern} is allowed with everything put together`;
            const judged = [...documents, ...unseenKeyOf(situation, demand)];
            const open = (0,undecided/* leftOpen */.c)(situation, answer, judged, asked);
            reason ||= open.reason;
            problems.push(...open.problems.filter((one) => !isSaid(one, said)));
        }
    }
    problems.push(...failureProblems(situation, failures, said));
    const [failure] = failures;
    if (failure)
        reason = `${failure.demand.action} on ${failure.demand.pattern} is refused`;
    const actions = [...new Set(demands.map(({ action }) => action))];
    const are = actions.length === 1 ? 'is' : 'are';
    return {
        verdict: (0,outcome/* worst */.QZ)(verdicts),
        reason: reason || `${(0,grants/* listed */.KE)(actions)} ${are} allowed with everything found put together`,
        problems,
    };
}
function isSaid(one, said) {
    return said
        .flatMap(({ problems }) => problems)
        .some((other) => other.rule === one.rule && (0,position/* startTogether */.bj)(other, one));
}
/** A Deny is a finding where it stands; what nothing allows is one only if no other requirement said so. */
function failureProblems(situation, failures, said) {
    const spoken = said.flatMap((one) => one.problems);
    return [...denials(situation, failures, spoken), ...omissions(situation, failures, spoken)];
}
/** One finding for each Deny that no other requirement has spoken of. */
function denials({ externalId }, failures, spoken) {
    const found = new Map();
    for (const { demand, witness, statements } of failures) {
        for (const { statement, type } of statements.filter(isDeny)) {
            if (found.has(statement) || spoken.some((one) => isDecided(one) && (0,position/* startTogether */.bj)(one, statement.at)))
                continue;
            const message = `This ${delivery_WORDS[type] ?? type} denies ${demand.action} on ${demand.pattern}, and a Deny wins over every Allow: the delivery fails.`;
            const help = 'Narrow the Deny so that the delivery is outside it.';
            const more = { witness: (0,connection_witness/* witnessOf */.XH)(witness, externalId) };
            found.set(statement, (0,outcome/* problem */.CC)('delivery-denied', statement.at, message, help, more));
        }
    }
    return [...found.values()];
}
/** What another requirement leaves open about a Deny says nothing where it decides. */
function isDecided({ rule }) {
    return !rule.startsWith('undetermined-');
}
/** One finding for the objects and one for their key, of the first demand that nothing allows. */
function omissions(situation, failures, spoken) {
    const unmet = failures.filter(({ statements }) => !statements.some(isDeny));
    const isSpoken = spoken.some(({ rule }) => OMISSIONS.has(rule));
    const ofObjects = isSpoken ? undefined : unmet.find((one) => !isOfKey(one));
    return [ofObjects, unmet.find(isOfKey)].flatMap((one) => {
        if (one === undefined)
            return [];
        return [notAllowed(situation, one.demand, { witness: (0,connection_witness/* witnessOf */.XH)(one.witness, situation.externalId) })];
    });
}
function isDeny({ statement }) {
    return statement.effect === 'Deny';
}
function isOfKey({ demand }) {
    return demand.action.startsWith('kms:');
}
const OMISSIONS = new Set(['permission-missing', 'bucket-grant-missing']);
const delivery_WORDS = {
    identity: 'statement of the role’s own policies',
    bucket: 'statement of the bucket policy',
    boundary: 'statement of the permissions boundary',
    session: 'statement of the session policy',
    scp: 'statement of the service control policies',
    rcp: 'statement of the resource control policies',
    key: 'statement of the key’s policy',
};
function notAllowed(situation, demand, more) {
    if (demand.action.startsWith('kms:')) {
        const key = situation.evidence.encryption;
        const statement = (0,grants/* nearestStatement */.Kp)(situation.documents('key'), [demand.action], '*');
        return (0,outcome/* problem */.CC)('kms-missing', statement?.at ?? situation.documents('key')[0]?.at ?? key.at, `${demand.action} on ${demand.pattern} is not allowed to the role: uploads are encrypted with that key, so every upload fails, although s3:PutObject is allowed.`, `Allow ${demand.action} on the key in a policy of the role and in the key's policy; a bucket policy cannot.`, more);
    }
    const blocking = limitInTheWay(situation, demand);
    const limit = blocking?.type;
    const documents = blocking ? [blocking.document] : situation.documents('bucket');
    const nearest = (0,grants/* nearestStatement */.Kp)(documents, [demand.action], demand.pattern);
    const at = nearest?.at ?? documents[0]?.at ?? situation.connection.at;
    if (limit === undefined && situation.isAcrossAccounts && situation.documents('identity').length === 0) {
        const message = `Role and bucket are in different accounts, where AWS wants ${demand.action} on ${demand.pattern} to be allowed on both sides: the role has no policy of its own that allows it.`;
        const help = `Allow ${demand.action} on ${demand.pattern} in a policy of the role too.`;
        return (0,outcome/* problem */.CC)('delivery-blocked', situation.connection.at, message, help, more);
    }
    const what = limit ? delivery_WORDS[limit].replace('statement of ', '') : 'the policies together';
    const does = limit === 'boundary' || limit === 'session' ? 'does' : 'do';
    const message = `With everything put together ${demand.action} on ${demand.pattern} is refused: ${what} ${does} not let it through.`;
    const help = 'Allow it in every policy that limits the role, and across accounts in the bucket policy too.';
    // E2: Denies alone let nothing through.
    const scp = limit === 'scp' ? ' Of service control policies name all that apply, FullAWSAccess among them.' : '';
    return (0,outcome/* problem */.CC)('delivery-blocked', at, message, help + scp, more);
}
/** What limits the role and does not itself allow what is asked: the boundary, the session policy, one level of SCPs (E2, E8). */
function limitInTheWay(situation, demand) {
    const [grantee] = grantees(situation);
    const limits = ['boundary', 'session', 'scp'].flatMap((type) => situation.documents(type).map((document) => ({ type, document })));
    return limits.find(({ type, document }) => {
        const policies = () => (type === 'scp' ? { scp: [document] } : { [type]: document });
        return (0,grants/* ask */.kA)(situation, { scope: type, principal: grantee.space, policies }, demand).answer === 'no';
    });
}
/** The key that AWS manages for S3 cannot be used from another account (S4). */
function keyBlocked(situation) {
    const { encryption } = situation.evidence;
    if (!encryption || !situation.isAcrossAccounts)
        return undefined;
    const managed = encryption.keyArn === undefined || (0,connection_encryption/* isAwsManagedKey */.EG)((0,policy_text/* known */.eO)(encryption.keyArn) ?? '');
    if (!managed || !((0,policy_text/* known */.eO)(encryption.algorithm) ?? '').startsWith('aws:kms'))
        return undefined;
    const message = 'The bucket encrypts with the key that AWS manages for S3, which no other account can use: a delivery from another account fails.';
    const found = (0,outcome/* problem */.CC)('kms-missing', encryption.at, message, 'Use a key of your own and allow kms:GenerateDataKey on it to the role, or AES256.');
    return {
        verdict: 'violated',
        reason: 'the key that AWS manages cannot be used from another account',
        problems: [found],
    };
}

;// CONCATENATED MODULE: ./build/src/connection/requirements/exclusive-trust.js








/** Can nobody outside the role's own account assume it, other than the vendor's principal and others the config names? */
function exclusiveTrust(situation) {
    const { role, connection } = situation;
    if (role === undefined || connection.profile.trust === null) {
        return (0,outcome/* outcome */.bu)('exclusive-trust', 'notAsked', `${connection.profile.vendor} assumes no role here`);
    }
    const stuck = (0,outcome/* withoutEvidence */.ki)(situation, 'exclusive-trust', 'trust', situation.slot('trust'));
    if (stuck)
        return stuck;
    const [trust] = situation.documents('trust');
    const { verdict, reason, problems } = openings(situation, trust);
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* outcome */.bu)('exclusive-trust', verdict, reason, (0,outcome/* evidenceOf */.X1)((0,connection_trust/* entryPolicies */.d0)(situation, trust)), problems));
}
/** Every statement by which someone outside gets in. */
function openings(situation, policy) {
    const account = situation.role?.account;
    const space = {
        kind: 'outside',
        accounts: situation.ownAccounts(account),
        except: situation.named(),
    };
    const trust = (0,connection_situation/* withoutExempt */.cb)(policy, space);
    const isOutside = (witness) => account !== undefined || foreign(situation, witness);
    const { witnesses, problems, open } = (0,ways_in/* waysIn */.m)(trust, (left) => (0,connection_trust/* keepsOut */.J1)(situation, left, space, [], connection_trust/* ENTRIES */.lf), (allow, witness) => ({
        problems: isOutside(witness) ? exclusive_trust_faults(situation, trust, allow, space, witness) : [],
    }));
    if (open) {
        const question = 'others are kept from assuming the role';
        return (0,undecided/* leftOpen */.c)(situation, open, (0,connection_trust/* entryPolicies */.d0)(situation, trust), question);
    }
    const outside = witnesses.find(isOutside);
    if (outside)
        return { verdict: 'violated', reason: (0,connection_witness/* inWords */.r4)(outside, situation.externalId), problems };
    const [perhapsInside] = witnesses;
    if (perhapsInside)
        return ownAccountUnknown(situation, perhapsInside);
    return { verdict: 'proved', reason: 'nobody else outside the account can assume the role', problems };
}
/** Who belongs to no account, or to the vendor's, is outside whatever the role's account is. */
function foreign(situation, { principal }) {
    const account = (0,connection_trust/* accountOfText */.MA)({ pieces: [principal] });
    return (account === undefined || situation.connection.principals.some((text) => (0,connection_trust/* accountOfText */.MA)(text) === account));
}
function ownAccountUnknown(situation, witness) {
    const { connection, options } = situation;
    const message = `${(0,connection_witness/* inWords */.r4)(witness)}; whether that is inside the role's own account is not known, because the role's ARN is not.`;
    const help = 'Write the full ARN of the role, or name the account under "ownAccounts:".';
    const found = (0,outcome/* problem */.CC)('undetermined-value', connection.role?.at ?? connection.at, message, help, {
        severity: options.undetermined,
    });
    return { verdict: 'undetermined', reason: "the role's own account is not known", problems: [found] };
}
/** One finding for each principal of the statement by which someone outside gets in. */
function exclusive_trust_faults(situation, trust, statement, space, witness) {
    const { principal } = statement;
    const values = (0,connection_trust/* principalsAtFault */.VC)(situation, trust, statement, space);
    if (values.length > 0)
        return values.map((value) => exclusive_trust_fault(situation, trust, statement, value, space, witness));
    const at = principal?.keyAt ?? statement.at;
    const message = `This statement lets in others than ${vendorOf(situation)}: ${(0,connection_witness/* inWords */.r4)(witness, situation.externalId)}.`;
    return [
        (0,outcome/* problem */.CC)('trust-open-to-others', at, message, HELP, { witness: (0,connection_witness/* witnessOf */.XH)(witness, situation.externalId) }),
    ];
}
const HELP = 'Name the vendor’s principal alone. Whoever else is meant goes under "allowPrincipals:" of the connection, own accounts under "ownAccounts:".';
function vendorOf({ connection }) {
    const names = connection.principals.map((text) => (0,policy_text/* display */.Vy)(text)).join(', ');
    return names === '' ? 'the vendor' : names;
}
function exclusive_trust_fault(situation, trust, statement, value, space, witness) {
    const own = witnessFor(situation, trust, statement, value, space) ?? witness;
    const vendorIn = (0,connection_trust/* isWholeAccount */.pl)(value.text) ? vendorOfAccount(situation, value) : undefined;
    const found = vendorIn === undefined
        ? openToOthers(situation, statement, value, own)
        : openToAccount(situation, value, vendorIn, own);
    return { ...found, witness: (0,connection_witness/* witnessOf */.XH)(own, situation.externalId) };
}
/** The vendor's principal, where it is one of this account, and not the account itself. */
function vendorOfAccount({ connection }, { text: account }) {
    return connection.principals.find((text) => !(0,connection_trust/* isWholeAccount */.pl)(text) && (0,connection_trust/* accountOfText */.MA)(text) === (0,connection_trust/* accountOfText */.MA)(account));
}
function openToAccount({ externalId }, { text }, vendor, witness) {
    const message = `${(0,policy_text/* display */.Vy)(text)} trusts the whole account: every principal that its administrators let, not ${(0,policy_text/* display */.Vy)(vendor)} alone. For example, ${(0,connection_witness/* inWords */.r4)(witness, externalId)}.`;
    const edit = (0,edits/* replaceText */.ee)(text, (0,policy_text/* display */.Vy)(vendor));
    const help = `Name ${(0,policy_text/* display */.Vy)(vendor)} instead.`;
    return (0,outcome/* problem */.CC)('trust-open-to-account', text.at, message, help, (0,edits/* fix */.Up)('Name the vendor’s principal alone', edit));
}
function openToOthers(situation, { principal }, value, witness) {
    const message = `${saying(value)} lets in others than ${vendorOf(situation)}: ${(0,connection_witness/* inWords */.r4)(witness, situation.externalId)}.`;
    const { values } = principal;
    const texts = values.map(({ text }) => text);
    const isOneOfAList = values.length > 1 && values.every(({ kind }) => kind === value.kind);
    const removal = isOneOfAList ? (0,edits/* removeValue */.yT)(texts, values.indexOf(value)) : undefined;
    return (0,outcome/* problem */.CC)('trust-open-to-others', value.text.at, message, HELP, (0,edits/* fix */.Up)('Remove this principal', removal));
}
function witnessFor(situation, trust, statement, value, space) {
    const alone = { ...statement, principal: { ...statement.principal, values: [value] } };
    const only = (0,connection_trust/* withStatement */.Me)((0,connection_trust/* onlyAllow */.I9)(trust, statement), statement, alone);
    const answer = (0,connection_trust/* keepsOut */.J1)(situation, only, space, [], connection_trust/* ENTRIES */.lf);
    return answer.answer === 'no' ? answer.witness : undefined;
}
function saying({ kind, text, bare }) {
    const value = (0,policy_text/* known */.eO)(text) ?? (0,policy_text/* display */.Vy)(text);
    if (value === '*')
        return bare ? 'Principal "*"' : `Principal { "${kind}": "*" }`;
    return kind === 'AWS' && (0,connection_trust/* isWholeAccount */.pl)(text) ? `The account ${value}` : value;
}

// EXTERNAL MODULE: ./build/src/connection/closed.js
var connection_closed = __webpack_require__(807);
// EXTERNAL MODULE: ./build/src/connection/external-id-fault.js
var external_id_fault = __webpack_require__(417);
;// CONCATENATED MODULE: ./build/src/connection/external-id-mismatch.js








/** The finding about a policy that refuses the configured ExternalId: on the value that it asks for instead, or the condition. */
function externalIdMismatch(situation, trust, principal, id, answer) {
    const absent = trust.statements.flatMap(connection_trust/* conditionsOnId */.Hk).find(demandsAbsence);
    if (absent)
        return (0,external_id_fault/* optional */.l)(absent);
    const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
    const asked = deny ? (0,connection_trust/* conditionsOnId */.Hk)(deny).flatMap(({ values }) => values) : (0,connection_situation/* externalIdValues */.TF)([trust]);
    const named = deny && asked.find((text) => (0,symbols/* samePieces */.Wm)(text.pieces, id.pieces));
    const { message, help, at, ...more } = named
        ? deniedByName(situation, id, named)
        : notAccepted(situation, trust, principal, id, asked, deny);
    return (0,outcome/* problem */.CC)('external-id-mismatch', at, message, help, {
        witness: (0,connection_witness/* witnessOf */.XH)(answer.witness, id),
        ...more,
    });
}
/** `Null: true`: the vendor, who presents one, is refused, and who leaves it out is let in (T5). */
function demandsAbsence({ operator, values }) {
    return operator === 'Null' && values.some((text) => (0,policy_text/* known */.eO)(text) === 'true');
}
function deniedByName({ connection }, id, { at }) {
    const message = `This Deny refuses ${configured(id)}, the ExternalId that ${connection.profile.vendor} presents.`;
    return { at, message, help: 'Take the value out of the Deny.' };
}
/** @param asked the values that the policy, or the Deny that refuses the call, names */
function notAccepted(situation, trust, principal, id, asked, deny) {
    const [first, another] = asked;
    const only = another === undefined ? first : undefined;
    const nearly = first && sameButForCase(first, id) ? ' They differ in case alone, and StringEquals minds it.' : '';
    const message = `The trust policy does not accept ${configured(id)}, the ExternalId that ${situation.connection.profile.vendor} presents: the vendor is refused.${nearly}`;
    const at = only?.at ?? conditionOf(trust, first)?.at ?? deny?.at ?? trust.at;
    if (only === undefined)
        return { at, message, help: external_id_mismatch_HELP };
    const written = withValue(trust, only, id);
    const fits = (0,connection_trust/* letsIn */.C6)(situation, written, principal.pieces, (0,connection_trust/* withId */.oP)(id.pieces)).answer !== 'no';
    if (!fits)
        return { at, message, help: HELP_WITH_OPERATOR };
    const edit = id.env === undefined ? (0,edits/* replaceText */.ee)(only, (0,policy_text/* display */.Vy)(id)) : undefined;
    return { at, message, help: external_id_mismatch_HELP, ...(0,edits/* fix */.Up)('Ask for the configured ExternalId', edit) };
}
const external_id_mismatch_HELP = 'Write the same value here and at the vendor.';
const HELP_WITH_OPERATOR = 'Ask for it with StringEquals, and write the same value here and at the vendor.';
function configured(id) {
    return id.env === undefined ? `"${(0,policy_text/* display */.Vy)(id)}"` : `the configured value (${id.env})`;
}
function conditionOf(trust, value) {
    return trust.statements
        .flatMap(connection_trust/* conditionsOnId */.Hk)
        .find(({ values }) => value !== undefined && values.includes(value));
}
function sameButForCase(text, id) {
    const [value, wanted] = [(0,policy_text/* known */.eO)(text), (0,policy_text/* known */.eO)(id)];
    return (value !== undefined &&
        wanted !== undefined &&
        value !== wanted &&
        value.toLowerCase() === wanted.toLowerCase());
}
/** The policy with the ExternalId in the place of one value of a condition. */
function withValue(trust, value, { pieces }) {
    const replaced = (one) => ({
        ...one,
        values: one.values.map((each) => (each === value ? { ...each, pieces } : each)),
    });
    const statements = trust.statements.map((one) => ({ ...one, conditions: one.conditions.map(replaced) }));
    return { ...trust, statements };
}

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
    const evidence = (0,outcome/* evidenceOf */.X1)((0,connection_trust/* entryPolicies */.d0)(situation, trust));
    const found = (0,outcome/* outcome */.bu)('external-id', verdict, reason, evidence, problems);
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* unlessUnread */.oV)(situation, ['rcp'], found));
}
function judged(situation, trust, named, id) {
    const member = (0,connection_trust/* memberLetIn */.no)(situation, trust, named);
    const principal = member ?? named;
    const inward = member ? oneOfTheAccount(member) : entry(situation, trust, principal, id);
    const without = (0,connection_closed/* closed */.$)(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), connection_trust/* NO_ID */.gW);
    const others = (0,connection_trust/* otherIds */.rx)(id.pieces, ...situation.otherIds(named));
    const other = (0,connection_closed/* closed */.$)(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), others);
    // A value that is not the configured one is both missing and too much, and
    // what holds without a value holds for any: said once.
    const earlier = [...inward.problems, ...without.problems];
    const fresh = other.problems.filter((each) => !earlier.some((one) => isSameFault(each, one)));
    const entries = inward.problems.filter((each) => !without.problems.some((one) => isSame(each, one)));
    return [{ ...inward, problems: entries }, without, { ...other, problems: fresh }];
}
/** Whether the vendor calls as the one principal that gets in is not known: see trust-policy. */
function oneOfTheAccount(member) {
    return { verdict: 'undetermined', reason: `only ${(0,policy_text/* display */.Vy)(member)} of that account gets in`, problems: [] };
}
function isSame(a, b) {
    return a.rule === b.rule && (0,position/* startTogether */.bj)(a, b);
}
/** Whether `a` speaks of the same fault as `b`: of the same rule, or of a value that was found to be the wrong one. */
function isSameFault(a, b) {
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
    if ((0,connection_trust/* foreignPartition */.dJ)(situation, principal) !== undefined)
        return notAtAll();
    const answer = (0,connection_trust/* letsIn */.C6)(situation, trust, principal.pieces, (0,connection_trust/* withId */.oP)(id.pieces));
    const question = `${(0,policy_text/* display */.Vy)(principal)} gets in with the configured ExternalId`;
    if (answer.answer === 'yes') {
        return {
            verdict: 'proved',
            reason: 'the vendor gets in with the configured ExternalId, with no other and not without',
            problems: [],
        };
    }
    if (answer.answer === 'unknown')
        return (0,undecided/* leftOpen */.c)(situation, answer, (0,connection_trust/* entryPolicies */.d0)(situation, trust), question);
    const atAll = (0,connection_trust/* letsInWithSome */.gt)(situation, trust, principal.pieces);
    if (atAll.answer === 'no')
        return notAtAll();
    return {
        verdict: 'violated',
        reason: 'the trust policy asks for another ExternalId than the configured one',
        problems: [externalIdMismatch(situation, trust, principal, id, answer)],
    };
}
function notAtAll() {
    const reason = "the vendor's principal does not get in at all (see trust-policy)";
    return { verdict: 'violated', reason, problems: [] };
}
/** The connection states no ExternalId although the vendor has one: what can be asked is asked. */
function withoutId(situation, trust, principal) {
    const without = (0,connection_closed/* closed */.$)(situation, trust, (0,connection_trust/* one */.xH)(principal.pieces), connection_trust/* NO_ID */.gW);
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

;// CONCATENATED MODULE: ./build/src/connection/requirements/role-arn.js





/** Is the role named by a full, well-formed ARN, and is it the role the policies describe? */
function roleArn(situation) {
    const { connection, role } = situation;
    const written = connection.role;
    if (role === undefined || written === undefined)
        return (0,outcome/* outcome */.bu)('role-arn', 'notAsked', 'the profile has no role');
    const { fact } = role;
    const evidence = fact ? [{ file: fact.at.file, line: fact.at.line, column: fact.at.column }] : [];
    if (role.malformed)
        return malformed(situation, role.malformed);
    const actual = role.other && actualArn(role.other, role.arn);
    if (role.other && actual !== undefined) {
        const found = (0,outcome/* problem */.CC)('role-arn-mismatch', written.at, `The config names the role ${(0,policy_text/* known */.eO)(written)}, but the role of that name in ${role.other.at.file} is ${actual}. The vendor would call a role that the checked policies do not belong to.`, `Write ${actual}, here and at ${connection.profile.vendor}, or check the sources of the account that is meant.`, /[*?]/.test(actual)
            ? {}
            : (0,edits/* fix */.Up)('Name the role that the policies describe', (0,edits/* replaceText */.ee)(written, actual)));
        return (0,outcome/* outcome */.bu)('role-arn', 'violated', `the policies describe ${actual}`, evidence, [found]);
    }
    if (role.arn === undefined)
        return unknownUntilApply(situation, evidence);
    const arn = (0,policy_arn/* formatRoleArn */.lI)(role.arn);
    const seen = fact?.arn && (0,policy_text/* known */.eO)(fact.arn) === arn ? ', and the sources describe that role' : '';
    return (0,outcome/* outcome */.bu)('role-arn', 'proved', `${arn} is a full role ARN${seen}`, evidence);
}
function malformed(situation, { reason, meant }) {
    const { connection, role } = situation;
    const written = connection.role;
    const factArn = role.fact?.arn && (0,policy_text/* known */.eO)(role.fact.arn);
    const right = factArn ?? meant;
    const vendor = connection.profile.vendor;
    const found = (0,outcome/* problem */.CC)('role-arn-malformed', written.at, `The role is not named by a full ARN: ${reason}. ${vendor} could not assume a role named so.`, right
        ? `Write ${right}, here and at ${vendor}.`
        : 'Write the full ARN, arn:aws:iam::ACCOUNT:role/NAME, as the IAM console shows it, here and at the vendor.', right === undefined ? {} : (0,edits/* fix */.Up)('Write the full ARN', (0,edits/* replaceText */.ee)(written, right)));
    return (0,outcome/* outcome */.bu)('role-arn', 'violated', `the role is not named by a full ARN: ${reason}`, [], [found]);
}
/** A reference to a role of the sources is that role's full ARN, whatever it will be. */
function unknownUntilApply(situation, evidence) {
    const { connection, options, role } = situation;
    if (role.fact) {
        const which = role.fact.address ?? role.name ?? 'the role';
        return (0,outcome/* outcome */.bu)('role-arn', 'proved', `it is the ARN of ${which}, which the sources define`, evidence);
    }
    const found = (0,outcome/* problem */.CC)('undetermined-value', connection.role.at, `The role's ARN is not known until apply, and no role of the sources is it.`, 'Write the full ARN, or check a plan or state that knows the output.', { severity: options.undetermined });
    return (0,outcome/* outcome */.bu)('role-arn', 'undetermined', "the role's ARN is not known until apply", evidence, [found]);
}

;// CONCATENATED MODULE: ./build/src/connection/requirements/role-exceeds-profile.js










/**
 * What the role's policies allow beyond what the profile asks: what is left
 * of each Allow when everything asked for is denied.
 */
function roleExceedsProfile(situation) {
    const { profile } = situation.connection;
    const documents = situation.documents('identity');
    if (situation.role === undefined || profile.identity === null || documents.length === 0)
        return [];
    if (profile.identity.managedPolicies?.length)
        return [];
    const asked = askedFor(situation);
    if (asked.length === 0)
        return [];
    return documents.flatMap((document) => document.statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap((statement) => excess(situation, documents, document, statement, asked) ?? []));
}
/** Optional statements count: a role that has them is as the vendor describes it. */
function askedFor(situation) {
    const { profile } = situation.connection;
    const ofRole = (profile.identity?.statements ?? []).filter(({ resources }) => !resources.includes('{kms_key_arn}'));
    const ofBucket = profile.bucket.statements.filter(({ principal }) => principal === '{role}');
    const uses = filled((0,connection_demands/* demandsOf */.wu)(situation, [...ofRole, ...ofBucket])).map(({ action, pattern }) => ({
        action,
        patterns: [pattern],
    }));
    const role = situation.role && (0,policy_text/* display */.Vy)(situation.role);
    const self = role !== undefined && profile.trust?.selfAssume?.required
        ? [{ action: 'sts:AssumeRole', patterns: [role] }]
        : [];
    return [...uses, ...self, ...keyUses(situation)];
}
/** What a bucket's encryption needs is no excess on its key, nor what the profile lists (S4). */
function keyUses({ connection, evidence }) {
    const { profile } = connection;
    const listed = (profile.identity?.statements ?? []).filter(({ resources }) => resources.includes('{kms_key_arn}'));
    const key = evidence.encryption?.keyArn && (0,policy_text/* known */.eO)(evidence.encryption.keyArn);
    const encrypts = key !== undefined ? ['kms:GenerateDataKey', 'kms:Decrypt'] : [];
    const names = [...encrypts, ...profile.kms.actions, ...listed.flatMap(({ actions }) => actions)];
    const concrete = names.flatMap((name) => (0,catalogue/* actionsMatching */.dj)(name).map((one) => one.name));
    return [...new Set(concrete)].map((action) => ({ action, patterns: [key ?? '*'] }));
}
function excess(situation, documents, document, statement, asked) {
    const denies = documents.map((one) => ({
        ...one,
        statements: one.statements.filter(({ effect }) => effect === 'Deny'),
    }));
    const alone = { ...document, statements: [statement] };
    for (const action of actionsOf(statement)) {
        const used = asked.filter((use) => use.action === action.name).flatMap(({ patterns }) => patterns);
        for (const glob of bucketsFirst(action.resources)) {
            const identity = [alone, ...denies, denying(action, glob, used)];
            const answer = askWithin(situation, identity, space(situation, action, glob));
            if (answer.answer === 'no')
                return role_exceeds_profile_fault(situation, statement, answer.witness, used.length > 0);
        }
    }
    return undefined;
}
/**
 * What a permissions boundary or a session policy holds back is no excess (E8).
 * The other side is out of sight: it is taken to leave the decision to the
 * role's account, which lets nobody in by itself (P3).
 */
function askWithin(situation, identity, asked) {
    const [boundary] = situation.documents('boundary');
    const [session] = situation.documents('session');
    const account = situation.role?.account;
    if ((boundary === undefined && session === undefined) || account === undefined) {
        return situation.ask({ identity }, 'identity', asked, 'none');
    }
    const other = delegatingTo(account);
    const limits = { ...(boundary && { boundary }), ...(session && { session }) };
    const policies = { identity, ...limits, trust: other, bucket: other, key: other };
    return situation.ask(policies, 'together', asked, 'none');
}
function delegatingTo(account) {
    const text = { pieces: [account], at: made/* NOWHERE */.JW };
    const principal = {
        not: false,
        values: [{ kind: 'AWS', text }],
        keyAt: made/* NOWHERE */.JW,
        at: made/* NOWHERE */.JW,
    };
    const statement = (0,made/* statementWith */.mN)({ effect: 'Allow', principal });
    return { version: '2012-10-17', statements: [statement], holes: [], at: made/* NOWHERE */.JW };
}
/** Of several types of resource, buckets and objects show best what is too much. */
function bucketsFirst(globs) {
    const isBucket = (glob) => glob.includes(':s3:::');
    return [...globs.filter(isBucket), ...globs.filter((glob) => !isBucket(glob))];
}
/** The actions a statement may be about, the most telling first. */
function actionsOf({ action }) {
    const written = action.values.flatMap((text) => (0,policy_text/* known */.eO)(text) ?? []);
    const patterns = written.map((one) => one.toLowerCase());
    const matches = (name) => patterns.some((pattern) => (0,glob/* globMatches */.m)(pattern, name.toLowerCase()));
    const inCatalogue = (0,catalogue/* actionsMatching */.dj)('*').filter(({ name }) => matches(name) !== action.not);
    const sampled = (0,catalogue/* sampleActions */._N)().filter((name) => matches(name) !== action.not);
    const literal = action.not
        ? []
        : written.filter((one) => !inCatalogue.some(({ name }) => (0,glob/* globMatches */.m)(one.toLowerCase(), name.toLowerCase())));
    const others = (sampled.length > 0 ? sampled : literal.map((one) => one.replace(/[*?]/g, ''))).map((name) => (0,catalogue/* actionNamed */.IP)(name) ?? { name, level: 'W', resources: ['*'] });
    return [...inCatalogue.sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level)), ...others].slice(0, MOST);
}
const ORDER = 'PWTRL';
const MOST = 1500;
/** What is asked for, and of bucket actions the objects, which are no buckets (M6). */
function denying({ name }, glob, used) {
    const foreign = glob === 'arn:*:s3:::*' ? ['arn:*:s3:::*/*'] : [];
    const resources = [...used, ...foreign];
    const deny = (0,made/* statementWith */.mN)({ effect: 'Deny', action: (0,made/* listOf */.c3)([name]), resource: (0,made/* listOf */.c3)(resources) });
    // A prefix is literal text: version 2008 has no variables to take it for (M9).
    return { version: '2008-10-17', statements: resources.length > 0 ? [deny] : [], holes: [], at: made/* NOWHERE */.JW };
}
function space(situation, action, glob) {
    const { role } = situation;
    const account = situation.bucketAccount ?? role.account ?? connection_situation/* UNKNOWN_ACCOUNT */.vJ;
    const [, , service, region, owner, ...rest] = glob.split(':');
    // Fields of an ARN hold no colons; a run of any characters would.
    const fields = [
        ['arn', situation.partition, service, region === '*' ? 'us-east-1' : region].join(':'),
        owner === '*' ? account : owner,
        rest.join(':'),
    ];
    const ranging = fields
        .join(':')
        .split(/(\*)/)
        .filter((part) => part !== '')
        .map((part) => (part === '*' ? question/* SOME */.p : part));
    // An action without resource types is asked of the resource "*", which no ARN's pattern meets (M6).
    const resource = glob === '*' ? ['*'] : ranging;
    return {
        principal: { kind: 'one', principal: role.pieces },
        actions: [action.name],
        resource,
        resourceAccount: account,
        context: [],
    };
}
function role_exceeds_profile_fault(situation, statement, witness, isUsed) {
    const { profile } = situation.connection;
    const { action, resource } = statement;
    const actionValue = action.values.find((text) => (0,glob/* globMatches */.m)(((0,policy_text/* known */.eO)(text) ?? '*').toLowerCase(), witness.action.toLowerCase()));
    const fits = resource?.values.find((text) => (0,glob/* globMatches */.m)((0,policy_text/* known */.eO)(text) ?? '*', witness.resource));
    const wide = fits ?? (resource?.values.length === 1 ? resource.values[0] : undefined);
    const at = isUsed ? (wide?.at ?? resource?.keyAt) : action.not ? action.keyAt : actionValue?.at;
    const message = `The role may do more than ${profile.vendor} asks for: ${(0,connection_witness/* deedInWords */.NM)(witness)}. Whoever the vendor is, or whoever breaks into it, can do that too.`;
    const help = isUsed
        ? 'Narrow the resources to the objects under the connection’s prefix.'
        : 'Allow only the actions that the profile names, or keep other uses in another role.';
    return (0,outcome/* problem */.CC)('role-exceeds-profile', at ?? statement.at, message, help, { witness: (0,connection_witness/* witnessOf */.XH)(witness) });
}

// EXTERNAL MODULE: ./build/src/connection/profile.js + 9 modules
var profile = __webpack_require__(3738);
;// CONCATENATED MODULE: ./build/src/connection/requirements/trust-policy.js









/** Can the vendor's principal assume the role at all, presenting whatever ExternalId the policy asks for? */
function trustPolicy(situation) {
    const { connection } = situation;
    const { profile } = connection;
    if (situation.role === undefined || profile.trust === null) {
        return (0,outcome/* outcome */.bu)('trust-policy', 'notAsked', `${profile.vendor} assumes no role here`);
    }
    const stuck = (0,outcome/* withoutEvidence */.ki)(situation, 'trust-policy', 'trust', situation.slot('trust'));
    if (stuck)
        return stuck;
    const [trust] = situation.documents('trust');
    const asked = connection.principals.flatMap((principal) => profile.trust.actions.map((action) => trust_policy_judged(situation, trust, principal, action)));
    if (profile.trust.selfAssume?.required)
        asked.push(assumesItself(situation, trust));
    const verdict = (0,outcome/* worst */.QZ)(asked.map((each) => each.verdict));
    const decisive = asked.find((each) => each.verdict === verdict);
    const problems = (0,grants/* distinct */.dM)(asked.flatMap((each) => each.problems));
    const evidence = (0,outcome/* evidenceOf */.X1)((0,connection_trust/* entryPolicies */.d0)(situation, trust));
    const found = (0,outcome/* outcome */.bu)('trust-policy', verdict, decisive.reason, evidence, problems);
    return (0,outcome/* unlessGap */.Lp)(situation, (0,outcome/* unlessUnread */.oV)(situation, ['rcp'], found));
}
/** Some vendors chain the role to itself: the trust policy must let it, under the same ExternalId. */
function assumesItself(situation, trust) {
    const role = situation.role;
    const answer = (0,connection_trust/* letsInWithSome */.gt)(situation, trust, role.pieces);
    if (answer.answer === 'yes')
        return { verdict: 'proved', reason: 'the role can assume itself', problems: [] };
    if (answer.answer === 'unknown') {
        const problems = (0,undecided/* undecided */.o)(situation, answer, (0,connection_trust/* entryPolicies */.d0)(situation, trust), 'the role can assume itself');
        return {
            verdict: 'undetermined',
            reason: `whether the role can assume itself: ${answer.reason}`,
            problems,
        };
    }
    const vendor = situation.connection.profile.vendor;
    const at = trust.statements.find(({ effect }) => effect === 'Allow')?.at ?? trust.at;
    const message = `${vendor} asks that the role can assume itself, and the trust policy does not let it.`;
    const help = `Name ${(0,policy_text/* display */.Vy)(role)} as a principal of the statement too, and allow sts:AssumeRole on it in a policy of the role.`;
    const found = (0,outcome/* problem */.CC)('self-assume-missing', at, message, help, {
        witness: (0,connection_witness/* witnessOf */.XH)(answer.witness, situation.externalId),
    });
    return { verdict: 'violated', reason: 'the role cannot assume itself', problems: [found] };
}
function trust_policy_judged(situation, trust, principal, action) {
    const name = (0,policy_text/* display */.Vy)(principal);
    const partition = (0,connection_trust/* foreignPartition */.dJ)(situation, principal);
    if (partition !== undefined)
        return acrossPartitions(situation, principal, partition);
    const answer = askAs(situation, trust, principal, action);
    switch (answer.answer) {
        case 'yes':
            return { verdict: 'proved', reason: `${name} can call ${action}`, problems: [] };
        case 'unknown':
            return (0,undecided/* leftOpen */.c)(situation, answer, (0,connection_trust/* entryPolicies */.d0)(situation, trust), `${name} can call ${action}`);
        case 'no': {
            const someone = (0,connection_trust/* memberLetIn */.no)(situation, trust, principal);
            if (someone)
                return trust_policy_oneOfTheAccount(situation, principal, someone);
            const found = blocked(situation, trust, principal, action, answer);
            return { verdict: 'violated', reason: `${name} cannot call ${action}`, problems: [found] };
        }
    }
}
function acrossPartitions(situation, principal, partition) {
    const { partition: own, connection } = situation;
    const name = (0,policy_text/* display */.Vy)(principal);
    const message = `${name} is a principal of the partition ${partition}, and the role is of ${own}: nobody assumes a role of another partition, and IAM refuses a trust policy that names such a principal.`;
    const help = `Name the principal that ${connection.profile.vendor} calls as in ${own}, if it has one there, or a role in ${partition}.`;
    const found = (0,outcome/* problem */.CC)('trust-wrong-principal', principal.at, message, help);
    return { verdict: 'violated', reason: `${name} is of another partition than the role`, problems: [found] };
}
function askAs(situation, trust, principal, action) {
    if (action === connection_trust/* ASSUME */.N5)
        return (0,connection_trust/* letsInWithSome */.gt)(situation, trust, principal.pieces);
    return (0,connection_trust/* letsIn */.C6)(situation, trust, principal.pieces, connection_trust/* NO_ID */.gW, action);
}
function trust_policy_oneOfTheAccount(situation, principal, member) {
    const { connection, options } = situation;
    const message = `The trust policy lets in ${(0,policy_text/* display */.Vy)(member)} alone, of the account that ${connection.profile.vendor} calls from (${(0,policy_text/* display */.Vy)(principal)}). Whether it calls as that principal is not stated.`;
    const help = `If it does, write ${(0,policy_text/* display */.Vy)(member)} under "principal:" of the connection.`;
    const found = (0,outcome/* problem */.CC)('undetermined-value', member.at, message, help, { severity: options.undetermined });
    return {
        verdict: 'undetermined',
        reason: `only ${(0,policy_text/* display */.Vy)(member)} of that account gets in`,
        problems: [found],
    };
}
/** What keeps the vendor out: a Deny, or the part of an Allow that would let it in if it were otherwise. */
function blocked(situation, trust, principal, action, answer) {
    const witness = { witness: (0,connection_witness/* witnessOf */.XH)(answer.witness, situation.externalId) };
    const vendor = situation.connection.profile.vendor;
    const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
    if (deny) {
        const mistyped = mistypedDeny(situation, trust, deny, principal, action);
        if (mistyped)
            return { ...mistyped, ...witness };
        const message = `This Deny keeps ${vendor}'s principal ${(0,policy_text/* display */.Vy)(principal)} from assuming the role, whatever the Allows say.`;
        return (0,outcome/* problem */.CC)('trust-denied', deny.at, message, 'Narrow its condition so that the vendor is outside it.', witness);
    }
    const allows = trust.statements.filter(({ effect }) => effect === 'Allow');
    for (const change of CHANGES) {
        for (const statement of allows) {
            const found = change(situation, trust, statement, principal, action);
            if (found)
                return { ...found, ...witness };
        }
    }
    const nearest = allows[0];
    const message = `No statement of the trust policy lets ${(0,policy_text/* display */.Vy)(principal)} call ${action}, so ${vendor} cannot assume the role.${explained(situation, trust)}`;
    const help = `Add a statement that allows ${action} to ${(0,policy_text/* display */.Vy)(principal)}${idHelp(situation)}.`;
    return (0,outcome/* problem */.CC)('trust-missing', nearest?.at ?? trust.at, message, help, witness);
}
/** T30: a negated Deny on a key that is never there refuses everyone. */
function mistypedDeny(...[situation, trust, deny, principal, action]) {
    const condition = (0,connection_trust/* mistypedKey */.db)(deny);
    if (condition === undefined)
        return undefined;
    const named = { ...condition, key: 'sts:ExternalId' };
    const mended = { ...deny, conditions: deny.conditions.map((one) => (one === condition ? named : one)) };
    const changed = (0,connection_trust/* withStatement */.Me)(trust, deny, mended);
    if (askAs(situation, changed, principal, action).answer === 'no')
        return undefined;
    const message = `No request carries the key ${condition.key}, so this Deny holds for every call and keeps ${situation.connection.profile.vendor} from assuming the role.`;
    const help = 'Name the key sts:ExternalId.';
    return (0,outcome/* problem */.CC)('external-id-never-present', condition.keyAt, message, help, (0,edits/* fix */.Up)(help.slice(0, -1), replaceKey(condition)));
}
function idHelp(situation) {
    return situation.externalId ? ' under StringEquals on sts:ExternalId' : '';
}
/** The single changes that would let the vendor in, likeliest first; each is tried on the engine. */
const CHANGES = [otherPrincipal, deadCondition, otherAction, otherPrincipalAndAction];
function heals(situation, trust, old, by, principal, action) {
    const changed = (0,connection_trust/* withStatement */.Me)((0,connection_trust/* onlyAllow */.I9)(trust, old), old, by);
    return askAs(situation, changed, principal, action).answer !== 'no';
}
function named(statement, principal) {
    const value = { kind: 'AWS', text: principal };
    const at = statement.principal?.at ?? statement.at;
    return { ...statement, principal: { not: false, values: [value], keyAt: at, at } };
}
function otherPrincipal(...[situation, trust, statement, principal, action]) {
    if (!heals(situation, trust, statement, named(statement, principal), principal, action))
        return undefined;
    const values = statement.principal?.values ?? [];
    // Whoever the config names is not there by mistake.
    if (values.some(({ text }) => trust_policy_isNamed(situation, text))) {
        return notBeside(situation, trust, statement, principal, action);
    }
    const own = situation.ownAccounts(situation.role?.account);
    const outside = values.filter(({ text }) => !own.includes((0,connection_trust/* accountOfText */.MA)(text) ?? ''));
    // The role beside the vendor lets itself in, as some vendors ask.
    const wrong = outside.length > 0 ? outside : values;
    const at = wrong.length === 1 ? wrong[0].text.at : (statement.principal?.at ?? statement.at);
    const instead = wrong.map(({ text }) => (0,policy_text/* display */.Vy)(text)).join(', ');
    const message = `The trust policy names ${instead || 'no principal'} where ${situation.connection.profile.vendor} calls as ${(0,policy_text/* display */.Vy)(principal)}: the vendor cannot assume the role, and whoever is named can.${explained(situation, trust)}`;
    const help = `Name ${(0,policy_text/* display */.Vy)(principal)} here, if that is the principal you were given.`;
    const [only, another] = wrong;
    const edit = only?.kind === 'AWS' && another === undefined ? (0,edits/* replaceText */.ee)(only.text, (0,policy_text/* display */.Vy)(principal)) : undefined;
    return (0,outcome/* problem */.CC)('trust-wrong-principal', at, message, help, (0,edits/* fix */.Up)('Name the vendor’s principal', edit));
}
function trust_policy_isNamed(situation, { pieces }) {
    return situation.named().some((one) => (0,symbols/* samePieces */.Wm)(one, pieces));
}
/** The statement is for others that the config names too, of the same vendor for one. */
function notBeside(...[situation, trust, { principal: element, at }, principal, action]) {
    const values = element?.values ?? [];
    // A list shows as one by its second value.
    const list = values.length > 1 && values.every(({ kind }) => kind === 'AWS');
    const texts = values.map(({ text }) => text);
    const edit = list
        ? (0,edits/* addValues */.ml)({ not: false, values: texts, keyAt: at, at }, [(0,policy_text/* display */.Vy)(principal)])
        : undefined;
    const message = `No statement of the trust policy lets ${(0,policy_text/* display */.Vy)(principal)} call ${action}, though this one lets in others that the config names.${explained(situation, trust)}`;
    const help = `Name ${(0,policy_text/* display */.Vy)(principal)} beside ${texts.length > 1 ? 'them' : (0,policy_text/* display */.Vy)(texts[0])}.`;
    return (0,outcome/* problem */.CC)('trust-missing', at, message, help, (0,edits/* fix */.Up)('Name the vendor’s principal too', edit));
}
/** Where the vendor's page names several principals, that is why. */
function explained(situation, trust) {
    const inTrust = trust.statements.flatMap(({ principal }) => principal?.values.flatMap(({ text }) => (0,policy_text/* known */.eO)(text) ?? []) ?? []);
    const configured = situation.connection.principals.flatMap((text) => (0,policy_text/* known */.eO)(text) ?? []);
    const about = (0,profile/* contradictionAbout */.$c)(situation.connection.profile, [...inTrust, ...configured]);
    return about === undefined ? '' : ` ${about}. Ask the vendor which of them calls.`;
}
/** One condition that no call of the vendor's meets. */
function deadCondition(...[situation, trust, statement, principal, action]) {
    for (const condition of statement.conditions) {
        const without = { ...statement, conditions: statement.conditions.filter((each) => each !== condition) };
        if (heals(situation, trust, statement, without, principal, action)) {
            return conditionProblem(situation, statement, condition, action);
        }
    }
    const free = { ...statement, conditions: [] };
    const [first] = statement.conditions;
    if (!first || !heals(situation, trust, statement, free, principal, action))
        return undefined;
    return conditionProblem(situation, statement, first, action);
}
function conditionProblem(situation, statement, condition, action) {
    const vendor = situation.connection.profile.vendor;
    if ((0,connection_trust/* mistypedKey */.db)(statement) === condition) {
        const message = `No request carries the key ${condition.key}, so this statement lets nobody in. An ExternalId is passed to ${connection_trust/* ASSUME */.N5} alone, as sts:ExternalId.`;
        const edit = condition.key.toLowerCase() === 'sts:externalid' ? undefined : replaceKey(condition);
        return (0,outcome/* problem */.CC)('external-id-never-present', condition.keyAt, message, `Test sts:ExternalId, and allow ${connection_trust/* ASSUME */.N5}.`, (0,edits/* fix */.Up)('Name the key sts:ExternalId', edit));
    }
    if ((0,connection_trust/* asksForImpossibleId */.s_)(condition))
        return impossibleIdProblem(situation, condition);
    const on = condition.key === '' ? ', which names no key' : ` on ${condition.key}`;
    const listsNone = condition.values.length === 0 && condition.open === undefined;
    const why = listsNone ? ', which lists no values' : '';
    const message = `No call of ${action} that ${vendor} makes meets this condition${on}${why}, so the statement does not let it in.`;
    const help = `Drop the condition, or give it a value that ${vendor}'s calls have.`;
    return (0,outcome/* problem */.CC)('trust-condition-unmet', condition.at, message, help);
}
/** C17: an ExternalId has 2 to 1,224 characters, and none but these. */
function impossibleIdProblem({ connection, externalId }, condition) {
    const vendor = connection.profile.vendor;
    const { values } = condition;
    const only = values.length === 1 ? values[0] : undefined;
    const listed = values.map((text) => `"${(0,policy_text/* display */.Vy)(text)}"`).join(', ');
    const message = `The trust policy asks for ${listed || 'no value at all'} as the ExternalId, which no call can carry: it has 2 to 1224 letters, digits and characters of "_+=,.@:/-". The statement lets nobody in.`;
    const help = `Write the ExternalId that ${vendor} shows for your connection here.`;
    const edit = only && externalId && externalId.env === undefined
        ? (0,edits/* replaceText */.ee)(only, (0,policy_text/* display */.Vy)({ pieces: externalId.pieces }))
        : undefined;
    const more = (0,edits/* fix */.Up)('Ask for the configured ExternalId', edit);
    return (0,outcome/* problem */.CC)('trust-condition-unmet', (only ?? condition).at, message, help, more);
}
function replaceKey({ key, keyAt }) {
    return (0,edits/* replaceText */.ee)({ pieces: [key], at: keyAt }, 'sts:ExternalId');
}
function otherAction(...[situation, trust, statement, principal, action]) {
    if (!heals(situation, trust, statement, acting(statement, action), principal, action))
        return undefined;
    return actionProblem(situation, statement, action);
}
function otherPrincipalAndAction(...[situation, trust, statement, principal, action]) {
    const federated = statement.principal?.values.some(({ kind }) => kind === 'Federated');
    if (!federated)
        return undefined;
    const changed = { ...named(acting(statement, action), principal) };
    if (!heals(situation, trust, statement, changed, principal, action))
        return undefined;
    // The action alone would not do.
    const { fix: _, ...found } = actionProblem(situation, statement, action);
    return { ...found, help: `Allow ${action} to ${(0,policy_text/* display */.Vy)(principal)}.` };
}
function acting(statement, action) {
    return {
        ...statement,
        action: { ...statement.action, not: false, values: [{ pieces: [action], at: statement.action.at }] },
    };
}
function actionProblem(situation, statement, action) {
    const { values, keyAt } = statement.action;
    const [only, another] = values;
    const at = only && !another ? only.at : keyAt;
    const vendor = situation.connection.profile.vendor;
    const listed = values.map((text) => (0,policy_text/* display */.Vy)(text)).join(', ');
    const about = listed === '' ? 'names no action' : `is about ${listed}`;
    const message = `This statement ${about}, but ${vendor} calls ${action}: it does not let the vendor in.`;
    const edit = only && !another ? (0,edits/* replaceText */.ee)(only, action) : undefined;
    return (0,outcome/* problem */.CC)('trust-wrong-action', at, message, `Allow ${action}.`, (0,edits/* fix */.Up)(`Allow ${action}`, edit));
}

;// CONCATENATED MODULE: ./build/src/connection/judge.js
















/**
 * Holds one connection to the seven requirements, and asks the two questions
 * beside them. Every verdict is the engine's answer.
 *
 * @param readings everything the sources said; what belongs to the connection is bound here
 */
function judge(connection, readings, settings = {}) {
    const { ownAccounts = [], others = [], undetermined = 'error', decide = logic_decide/* decide */.L } = settings;
    const evidence = (0,connection_encryption/* withUploadEncryption */.fr)(connection, bind(connection, readings));
    const situation = new connection_situation/* Situation */.RZ(connection, evidence, { ownAccounts, others, undetermined, decide });
    const permissions = rolePermissions(situation);
    const trust = trustPolicy(situation);
    const bucket = bucketPolicy(situation);
    const outcomes = [
        permissions,
        roleArn(situation),
        trust,
        externalId(situation),
        withoutKnown(exclusiveTrust(situation), trust),
        bucket,
        delivery(situation, [permissions, bucket]),
    ];
    const beside = [
        ...warnings(connection),
        ...bucketOpenToOthers(situation),
        ...unlessMisdirected(roleExceedsProfile(situation), permissions),
    ];
    const all = withoutDecided([...outcomes.flatMap((one) => one.problems), ...beside]);
    const problems = (0,grants/* distinct */.dM)(unlessNameless(situation, all));
    return {
        result: {
            name: connection.name,
            verdict: overall(outcomes),
            requirements: outcomes.map(({ result }) => result),
        },
        problems: problems.map((one) => ({ ...one, connection: connection.name })),
        secrets: situation.externalId?.secret === undefined ? [] : [situation.externalId.secret],
    };
}
/** Whoever is named in the vendor's place is let in by that same mistake: it is said once. */
function withoutKnown(exclusive, trust) {
    const wrong = trust.problems.filter(({ rule }) => rule === 'trust-wrong-principal');
    const problems = exclusive.problems.filter((one) => !wrong.some((other) => (0,position/* contains */.gR)(other, one)));
    return { ...exclusive, problems };
}
/** A Deny of which one requirement cannot tell, and another can: it is said once, as what it is. */
function withoutDecided(problems) {
    const denied = problems.filter(({ rule }) => rule === 'delivery-denied');
    return problems.filter((one) => one.rule !== 'undetermined-rule' || !denied.some((other) => (0,position/* startTogether */.bj)(other, one)));
}
/** A grant on the wrong resource is both missing and too much: it is said once. */
function unlessMisdirected(excess, permissions) {
    const missing = permissions.problems.filter(({ rule }) => rule === 'permission-missing');
    return excess.filter((one) => !missing.some((other) => (0,position/* contains */.gR)(other, one)));
}
/** What the bucket's policies say of a role of which nobody can tell the account cannot be decided: the malformed ARN is said once. */
function unlessNameless({ role }, problems) {
    if (role?.malformed === undefined || role.account !== undefined)
        return problems;
    return problems.filter(({ rule }) => !REST_ON_ROLE.has(rule));
}
const REST_ON_ROLE = new Set([
    'undetermined-value',
    'undetermined-part',
    'undetermined-rule',
]);
function overall(outcomes) {
    const verdicts = outcomes.map(({ result }) => result.verdict);
    if (verdicts.includes('violated'))
        return 'violated';
    return verdicts.includes('undetermined') || !verdicts.includes('proved') ? 'undetermined' : 'proved';
}
function warnings({ prefix, prefixAt, at }) {
    if (prefix === '' || prefix.endsWith('/'))
        return [];
    return [
        (0,outcome/* problem */.CC)('prefix-without-slash', prefixAt ?? at, `The prefix "${prefix}" does not end in a slash: it is literal text, and covers "${prefix}-old/" too.`, `Write "${prefix}/".`),
    ];
}

;// CONCATENATED MODULE: ./build/src/connection/unread.js


/**
 * What discovery cannot promise: a role that stands in what was not read may
 * trust anyone. No connection is there to be undetermined for it, so it is a
 * finding of its own.
 *
 * @param undetermined how bad it is that something could not be decided. A
 *   module that is not at hand is at most a warning: most hold no role at all
 */
function unread(readings, { undetermined = 'error' } = {}) {
    const gaps = readings.flatMap((reading) => reading.gaps).toSorted(byPlace);
    const rest = gaps.filter(({ hides }) => hides === 'rest').map((gap) => cutShort(gap, undetermined));
    const [first, ...more] = gaps.filter(({ hides }) => hides === 'module');
    return first === undefined ? rest : [...rest, modules(first, more, undetermined)];
}
function cutShort({ reason, at }, severity) {
    const message = `Roles may be missing from what was found: ${reason}. What was not read may trust anyone.`;
    const help = 'Check a plan (terraform show -json), check a smaller directory, or name the connections in trustproof.yml.';
    return (0,outcome/* problem */.CC)('evidence-incomplete', at, message, help, { severity });
}
/** Modules are many in some repositories: one finding for all of them. */
function modules(first, more, undetermined) {
    const others = more.length === 0 ? '' : `, nor ${more.length === 1 ? 'is' : 'are'} ${more.length} more`;
    const message = `Roles may be missing from what was found: ${first.reason}${others}. A role that such a module makes may trust anyone.`;
    const help = 'Run terraform init before the check, or check a plan (terraform show -json).';
    const related = more.map(({ reason, at }) => ({ ...at, message: reason }));
    return (0,outcome/* problem */.CC)('evidence-incomplete', first.at, message, help, {
        severity: undetermined === 'error' ? 'warning' : undetermined,
        ...(related.length > 0 && { related }),
    });
}
function byPlace({ at: a }, { at: b }) {
    return (0,finding/* compareText */.n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}

;// CONCATENATED MODULE: ./build/src/check/judge-all.js



/** Asks each connection's requirements. Where none is configured, what the sources show by themselves is held to the same questions. */
function judgeAll(connections, readings, config) {
    if (connections.length === 0)
        return (0,discover/* discover */.k)(readings, config);
    return connections.map((connection) => {
        const others = connections.filter((other) => other !== connection);
        return judge(connection, readings, { ...config, others });
    });
}
/** What was not read, where no connection is there to be undetermined for it. */
function unjudged(connections, readings, config) {
    return connections.length === 0 ? unread(readings, config) : [];
}

;// CONCATENATED MODULE: ./build/src/rule/reading.js

function knownTexts(texts) {
    if (texts.length === 0)
        return NONE;
    const found = [];
    for (const text of texts) {
        const value = (0,policy_text/* known */.eO)(text);
        if (value !== undefined)
            found.push({ value, at: text.at });
    }
    return found;
}
const NONE = [];
/** The values of `Action` or `Resource` where the element is not negated. */
function listed(element) {
    return element === undefined || element.not ? NONE : knownTexts(element.values);
}
function listedActions(statement) {
    return listed(statement.action);
}
/** `*`, or every action of a service. */
function isWholeService(pattern) {
    return /^\*+$|^[^:]*:\*+$/.test(pattern);
}
/** Whether the condition tests this key; names are case-insensitive (C2). */
function testsKey(condition, key) {
    return condition.key.toLowerCase() === key.toLowerCase();
}
function conditionsOn(statement, key) {
    if (statement.conditions.length === 0)
        return statement.conditions;
    return statement.conditions.filter((condition) => testsKey(condition, key));
}
function isNegated(operator) {
    return operator.includes('Not');
}
function hasWildcard(value) {
    return /[*?]/.test(value);
}
/** Every text of the document in which IAM would substitute variables (M7). */
function substitutedTexts(document) {
    return document.statements.flatMap((statement) => [
        ...(statement.resource?.values ?? []),
        ...statement.conditions.flatMap((condition) => condition.values),
    ]);
}
/** Whether a policy variable stands in the text, well-formed or not. */
function mentionsVariable(text) {
    return text.pieces.some((piece) => typeof piece === 'string' && piece.includes('${'));
}

;// CONCATENATED MODULE: ./build/src/rule/rule.js
function defineRule({ id, appliesTo, check }) {
    return {
        id,
        appliesTo,
        check(subject) {
            const remarks = check(subject);
            return remarks.length === 0 ? [] : remarks.map((remark) => ({ ...remark, rule: id }));
        },
    };
}
/** A rule that looks at one statement at a time. */
function defineStatementRule({ id, appliesTo, check, }) {
    return defineRule({ id, appliesTo, check: (subject) => remarksOn(subject, check) });
}
/** A rule that looks at the conditions of one statement at a time; most statements have none. */
function defineConditionRule({ id, appliesTo, check, }) {
    const onlyConditional = (statement, subject) => statement.conditions.length === 0 ? rule_NONE : check(statement, subject);
    return defineRule({ id, appliesTo, check: (subject) => remarksOn(subject, onlyConditional) });
}
const rule_NONE = [];
function remarksOn(subject, check) {
    let found;
    for (const statement of subject.document.statements) {
        for (const remark of check(statement, subject)) {
            found ??= [];
            found.push(remark);
        }
    }
    return found ?? rule_NONE;
}

;// CONCATENATED MODULE: ./build/src/rule/action-outside-policy-type.js


const SERVICE = {
    trust: { service: 'sts', governs: 'a role’s trust policy decides who may assume the role' },
    bucket: { service: 's3', governs: 'a bucket policy decides on S3 requests' },
    key: { service: 'kms', governs: 'a key policy decides on KMS requests' },
};
/** T25. */
const actionOutsidePolicyType = defineStatementRule({
    id: 'action-outside-policy-type',
    appliesTo: ['trust', 'bucket', 'key'],
    check(statement, { type }) {
        const own = SERVICE[type];
        if (own === undefined)
            return [];
        return knownTexts(statement.action.values)
            .filter(({ value }) => isForeign(value, own.service))
            .map(({ value, at }) => ({
            ...at,
            message: `"${value}" has no effect here: ${own.governs}.`,
            help: 'Move it to the policy of the role or resource that it concerns.',
        }));
    },
});
/** A prefix with a wildcard may match the policy's own service, and S3 Object Lambda shares bucket policies' language. */
function isForeign(action, own) {
    const [prefix = '', name] = action.toLowerCase().split(':');
    return name !== undefined && !/[*?]/.test(prefix) && !prefix.startsWith(own);
}

;// CONCATENATED MODULE: ./build/src/rule/action-unknown.js


/** Only in services that the catalogue lists. */
const actionUnknown = defineStatementRule({
    id: 'action-unknown',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, { vocabulary }) {
        return knownTexts(statement.action.values)
            .filter(({ value }) => vocabulary.actionsMatching(value)?.length === 0)
            .map(({ value, at }) => {
            const nearest = vocabulary.nearestAction(value);
            return {
                ...at,
                message: `AWS has no action that "${value}" matches, so it stands for nothing.`,
                help: nearest === undefined ? 'Check the name in the service reference.' : `Did you mean "${nearest}"?`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rule/bucket-pattern-too-wide.js


/** T23. */
const bucketPatternTooWide = defineStatementRule({
    id: 'bucket-pattern-too-wide',
    appliesTo: ['identity'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return listed(statement.resource)
            .filter(({ value }) => /^arn:[^:]*:s3:::[^/*?]+\*/.test(value))
            .map(({ value, at }) => ({
            ...at,
            message: `"${value}" reaches every bucket whose name begins like this, in any account, not just the one that is meant.`,
            help: 'Write the whole bucket name, and "/*" after it for its objects.',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/condition-key-never-present.js


/** C16, T9. A key that no action of the statement carries; unknown keys are `condition-key-unknown`'s. */
const conditionKeyNeverPresent = defineConditionRule({
    id: 'condition-key-never-present',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, subject) {
        const actions = listedActions(statement);
        if (actions.length === 0 || actions.length < statement.action.values.length)
            return [];
        const matched = actions.map(({ value }) => subject.vocabulary.actionsMatching(value));
        if (matched.some((found) => found === undefined || found.length === 0))
            return [];
        const all = matched.flatMap((found) => found ?? []);
        return statement.conditions
            .filter(({ key, operator }) => operator !== 'Null' && neverCarried(key, all, subject))
            .map(({ key, keyAt }) => ({
            ...keyAt,
            message: `Requests for ${actions.length === 1 ? actions[0]?.value : 'these actions'} never carry ${key}, so this condition tests a key that is always absent.`,
            help: 'Test a key that the service reference lists for the action, or split the statement.',
        }));
    },
});
function neverCarried(key, actions, { vocabulary }) {
    return vocabulary.typeOf(key) !== undefined && !actions.some((action) => vocabulary.carries(action, key));
}

;// CONCATENATED MODULE: ./build/src/rule/condition-key-unknown.js

/** T30. */
const conditionKeyUnknown = defineConditionRule({
    id: 'condition-key-unknown',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, { vocabulary }) {
        return statement.conditions
            .filter(({ key }) => vocabulary.typeOf(key) === undefined && vocabulary.knowsPrefixOf(key))
            .map(({ key, keyAt }) => {
            const nearest = vocabulary.nearestKey(key);
            return {
                ...keyAt,
                message: `AWS has no condition key "${key}". No request carries it, so the condition does not test what it seems to.`,
                help: nearest === undefined ? 'Check the name in the service reference.' : `Did you mean "${nearest}"?`,
            };
        });
    },
});

// EXTERNAL MODULE: ./build/src/logic/evaluate/address.js
var address = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/src/logic/evaluate/decimal.js
var decimal = __webpack_require__(5580);
// EXTERNAL MODULE: ./build/src/logic/evaluate/instant.js
var instant = __webpack_require__(3978);
;// CONCATENATED MODULE: ./build/src/rule/condition-value-mistyped.js





/** C11–C15, and Null (C5). Values with a variable in them are left to `variable-misplaced`. */
const conditionValueMistyped = defineConditionRule({
    id: 'condition-value-mistyped',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check: (statement) => statement.conditions.flatMap(mistyped),
});
const condition_value_mistyped_KINDS = [
    {
        operators: /^(?:Bool|Null)$/,
        name: 'neither true nor false',
        help: 'Write "true" or "false".',
        is: (value) => /^(?:true|false)$/i.test(value),
    },
    {
        operators: /^Numeric/,
        name: 'no number',
        help: 'Write a number.',
        is: (value) => (0,decimal/* readDecimal */.e)(value) !== undefined,
    },
    {
        operators: /^Date/,
        name: 'no date',
        help: 'Write it as 2030-01-31T12:00:00Z, or as seconds since 1970.',
        is: (value) => (0,instant/* readInstant */.W)(value) !== undefined,
    },
    {
        operators: /^(?:Not)?IpAddress$/,
        name: 'no IP address or range',
        help: 'Write an address or a CIDR range, such as 203.0.113.0/24 or 2001:db8::/32.',
        is: address/* isRange */._,
    },
];
function mistyped({ operator, key, values }) {
    const kind = kindOf(operator);
    if (kind === undefined)
        return [];
    const wrong = knownTexts(values).filter(({ value }) => !value.includes('${') && !kind.is(value));
    return wrong.map(({ value, at }) => ({
        ...at,
        message: `"${value}" is ${kind.name}, which ${operator} asks for: ${isNegated(operator) ? `every ${key} differs from it` : `no ${key} meets it`}, whatever was meant.`,
        help: kind.help,
    }));
}
function kindOf(operator) {
    return condition_value_mistyped_KINDS.find(({ operators }) => operators.test(operator));
}

;// CONCATENATED MODULE: ./build/src/rule/deny-if-mfa-false.js



/** T16. */
const denyIfMfaFalse = defineConditionRule({
    id: 'deny-if-mfa-false',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Deny')
            return [];
        return conditionsOn(statement, 'aws:MultiFactorAuthPresent')
            .filter(({ operator, ifExists }) => operator === 'Bool' && !ifExists)
            .filter(({ values }) => knownTexts(values).some(({ value }) => value.toLowerCase() === 'false'))
            .map((condition) => ({
            ...condition.operatorAt,
            message: 'Requests signed with long-term keys carry no aws:MultiFactorAuthPresent, so this Deny does not reach them: they get by without MFA.',
            help: 'Use BoolIfExists, which also holds when the key is absent.',
            ...fix(condition),
        }));
    },
});
function fix({ operatorAt }) {
    const edit = (0,edits/* replaceWord */.dx)(operatorAt, 'Bool', 'BoolIfExists');
    return edit === undefined ? {} : { fix: { description: 'Use BoolIfExists', edits: [edit] } };
}

// EXTERNAL MODULE: ./build/src/policy/condition.js + 1 modules
var policy_condition = __webpack_require__(5562);
;// CONCATENATED MODULE: ./build/src/rule/forallvalues-on-single-valued-key.js


/** C6, C8, T2. */
const forallvaluesOnSingleValuedKey = defineConditionRule({
    id: 'forallvalues-on-single-valued-key',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, { vocabulary }) {
        return statement.conditions
            .filter(({ qualifier, operator }) => qualifier === 'ForAllValues' && operator !== 'Null')
            .filter(({ key }) => vocabulary.typeOf(key)?.multivalued === false)
            .map((condition) => ({
            ...condition.operatorAt,
            message: `${condition.key} has one value, and ${(0,policy_condition/* operatorName */.sK)(condition)} holds whenever the key is absent: a request without it meets this condition.`,
            help: `Use ${condition.operator} without ForAllValues.`,
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/github-subject-too-wide.js


const SUBJECT = 'token.actions.githubusercontent.com:sub';
/** T34. */
const githubSubjectTooWide = defineConditionRule({
    id: 'github-subject-too-wide',
    appliesTo: ['trust'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return statement.conditions
            .filter(({ key, operator }) => key.toLowerCase() === SUBJECT && operator === 'StringLike')
            .flatMap(({ values }) => knownTexts(values).filter(isWide))
            .map(({ value, at }) => ({
            ...at,
            message: `"${value}" lets workflows of more than one repository assume this role, anyone's perhaps.`,
            help: 'Name the repository and the branch or environment: "repo:ORG/REPO:ref:refs/heads/main".',
        }));
    },
});
/** A wildcard before the end of the repository's name. */
function isWide({ value }) {
    return !/^repo:[^/*?:]+\/[^/*?:]+:/.test(value);
}

;// CONCATENATED MODULE: ./build/src/rule/mfa-optional.js


/** T16, the other half. */
const mfaOptional = defineConditionRule({
    id: 'mfa-optional',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return conditionsOn(statement, 'aws:MultiFactorAuthPresent')
            .filter(({ operator, ifExists }) => operator === 'Bool' && ifExists)
            .filter(({ values }) => knownTexts(values).some(({ value }) => value.toLowerCase() === 'true'))
            .map(({ operatorAt }) => ({
            ...operatorAt,
            message: 'BoolIfExists holds when aws:MultiFactorAuthPresent is absent, as it is with long-term keys: this Allow does not require MFA.',
            help: 'Use Bool.',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/mismatched-action-for-principal.js


/** The principal that each call brings (P8). */
const NEEDS = {
    'sts:assumerolewithsaml': 'Federated',
    'sts:assumerolewithwebidentity': 'Federated',
};
/** P8. */
const mismatchedActionForPrincipal = defineStatementRule({
    id: 'mismatched-action-for-principal',
    appliesTo: ['trust'],
    check(statement) {
        if (statement.principal?.not !== false)
            return [];
        const kinds = new Set(statement.principal.values.map(({ kind }) => kind));
        if (kinds.size === 0 || statement.principal.values.some(({ bare }) => bare))
            return [];
        return listedActions(statement)
            .filter(({ value }) => !accepts(value.toLowerCase(), kinds))
            .map(({ value, at }) => ({
            ...at,
            message: `No principal of this statement can call ${value}: ${needs(value)}.`,
            help: 'Match the action to the principal: sts:AssumeRole for AWS and Service, sts:AssumeRoleWithSAML or sts:AssumeRoleWithWebIdentity for Federated.',
        }));
    },
});
function accepts(action, kinds) {
    if (NEEDS[action] !== undefined)
        return kinds.has('Federated');
    return action !== 'sts:assumerole' || kinds.has('AWS') || kinds.has('Service');
}
function needs(action) {
    return NEEDS[action.toLowerCase()] === undefined
        ? 'it is called with AWS credentials, not with a token of a federated provider'
        : 'it is called with a token of a federated provider';
}

;// CONCATENATED MODULE: ./build/src/rule/missing-qualifier.js


/** C8, T14. */
const missingQualifier = defineConditionRule({
    id: 'missing-qualifier',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, { vocabulary }) {
        const effect = statement.effect === 'Deny' ? 'denies' : 'allows';
        return statement.conditions
            .filter(({ qualifier, operator }) => qualifier === undefined && operator !== 'Null')
            .filter(({ key }) => vocabulary.typeOf(key)?.multivalued === true)
            .map((condition) => ({
            ...condition.operatorAt,
            message: `${condition.key} has several values, and ${(0,policy_condition/* operatorName */.sK)(condition)} never matches where it is present: this statement ${effect} nothing then.`,
            help: `Say what is meant: ForAnyValue:${(0,policy_condition/* operatorName */.sK)(condition)} (some value matches) or ForAllValues:${(0,policy_condition/* operatorName */.sK)(condition)} (all match, or there is none).`,
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/negated-any-value-in-deny.js



/** T8, T15. */
const negatedAnyValueInDeny = defineConditionRule({
    id: 'negated-any-value-in-deny',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Deny')
            return [];
        return statement.conditions
            .filter(({ qualifier, operator }) => qualifier === 'ForAnyValue' && isNegated(operator))
            .map((condition) => ({
            ...condition.operatorAt,
            message: `${(0,policy_condition/* operatorName */.sK)(condition)} does not hold when ${condition.key} is absent: a request without it slips past this Deny.`,
            help: `Use ${condition.operator} without ForAnyValue for a single-valued key, or add a Deny with Null: "true".`,
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/not-action-allow.js

/** M2. */
const notActionAllow = defineStatementRule({
    id: 'not-action-allow',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Allow' || !statement.action.not)
            return [];
        return [
            {
                ...statement.action.keyAt,
                message: 'Allow with NotAction grants every action that is not listed, of every service, with every action AWS adds later.',
                help: 'List what is allowed under Action; to forbid something, say so in a Deny statement.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/not-principal-allow.js

/** P7, T13. A trust policy with `NotPrincipal` is one that IAM refuses, which the policy reader reports. */
const notPrincipalAllow = defineStatementRule({
    id: 'not-principal-allow',
    appliesTo: ['bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Allow' || !statement.principal?.not)
            return [];
        return [
            {
                ...statement.principal.keyAt,
                message: 'Allow with NotPrincipal grants access to everyone who is not listed, anonymous callers included.',
                help: 'Name who is allowed under Principal.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/not-resource-allow.js

/** M5. */
const notResourceAllow = defineStatementRule({
    id: 'not-resource-allow',
    appliesTo: ['identity', 'bucket'],
    check(statement) {
        if (statement.effect !== 'Allow' || !statement.resource?.not)
            return [];
        return [
            {
                ...statement.resource.keyAt,
                message: 'Allow with NotResource grants the actions on everything that is not listed, other accounts’ resources included.',
                help: 'List what may be acted on under Resource; to protect something, name it in a Deny statement.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/null-with-qualifier.js

/** C5. */
const nullWithQualifier = defineConditionRule({
    id: 'null-with-qualifier',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        return statement.conditions
            .filter(({ qualifier, operator }) => qualifier !== undefined && operator === 'Null')
            .map(({ qualifier, operatorAt }) => ({
            ...operatorAt,
            message: qualifier === 'ForAllValues'
                ? 'ForAllValues:Null always holds, so this condition restricts nothing.'
                : 'ForAnyValue:Null never holds, so this statement never applies.',
            help: 'Use Null without a qualifier.',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/oidc-without-subject.js



/** T34, E12. */
const oidcWithoutSubject = defineStatementRule({
    id: 'oidc-without-subject',
    appliesTo: ['trust'],
    check(statement) {
        if (statement.effect !== 'Allow' || statement.principal?.not !== false)
            return [];
        return statement.principal.values.flatMap(({ kind, text }) => {
            const provider = kind === 'Federated' ? providerOf((0,policy_text/* known */.eO)(text) ?? '') : undefined;
            if (provider === undefined || statement.conditions.some(narrows(provider)))
                return [];
            return [
                {
                    ...text.at,
                    message: `Anyone to whom ${provider} gives a token can assume this role: nothing tests whose token it is.`,
                    help: `Add a condition on ${helpfulKey(provider)}.`,
                },
            ];
        });
    },
});
/** The host and path of an OpenID Connect provider: `arn:aws:iam::111122223333:oidc-provider/HOST/PATH`, or one AWS builds in. */
function providerOf(principal) {
    const [, provider] = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(principal) ?? [];
    if (provider !== undefined)
        return provider;
    return BUILT_IN.includes(principal) ? principal : undefined;
}
const COGNITO = 'cognito-identity.amazonaws.com';
const BUILT_IN = ['accounts.google.com', 'www.amazon.com', 'graph.facebook.com', COGNITO];
const SUBJECT_KEYS = ['sub', 'job_workflow_ref', 'app_id', 'user_id', 'id', 'amr'];
/** Of a provider that serves everyone's applications: tokens for one's own. Any pool of anyone's has its `amr`. */
const AUDIENCE_KEYS = ['aud', 'oaud', 'sub', 'app_id', 'user_id', 'id'];
function helpfulKey(provider) {
    if (provider === COGNITO)
        return `${provider}:aud that names the identity pool`;
    return `${provider}:sub that names the subject`;
}
function narrows(provider) {
    const names = BUILT_IN.includes(provider) ? AUDIENCE_KEYS : SUBJECT_KEYS;
    const keys = names.map((name) => `${provider}:${name}`.toLowerCase());
    return ({ operator, key }) => !isNegated(operator) && operator !== 'Null' && keys.includes(key.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/rule/orphaned-principal.js


/** P5, T32. */
const orphanedPrincipal = defineStatementRule({
    id: 'orphaned-principal',
    appliesTo: ['trust', 'bucket', 'key'],
    check(statement) {
        return (statement.principal?.values ?? [])
            .filter(({ text }) => /^(AROA|AIDA|AGPA|ANPA)[A-Z0-9]+$/.test((0,policy_text/* known */.eO)(text) ?? ''))
            .map(({ text }) => ({
            ...text.at,
            message: `"${(0,policy_text/* known */.eO)(text)}" is the internal id of a role or user that was deleted: AWS shows it where an ARN stood. A new one of the same name is not let in.`,
            help: 'Write the ARN of the principal that is meant, and apply the policy again.',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/pass-role-wildcard.js



/**
 * T24: IfExists lets in who does not say the service. A pattern of whole
 * services is left to `wildcard-action`: one cause, one finding.
 */
const passRoleWildcard = defineStatementRule({
    id: 'pass-role-wildcard',
    appliesTo: ['identity'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        if (conditionsOn(statement, 'iam:PassedToService').some(({ ifExists }) => !ifExists))
            return [];
        const action = listedActions(statement).find(({ value }) => (0,glob/* globCovers */.f)(value.toLowerCase(), 'iam:passrole') && !isWholeService(value));
        const star = listed(statement.resource).some(({ value }) => /^\*+$|:role\/\*+$/.test(value));
        if (action === undefined || !star)
            return [];
        return [
            {
                ...action.at,
                message: `"${action.value}" on every role lets its holder hand any role, an administrator's too, to a service and act through it.`,
                help: 'Name the roles that may be passed, and test iam:PassedToService.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/placeholder-external-id.js


/** T7. */
const placeholderExternalId = defineConditionRule({
    id: 'placeholder-external-id',
    appliesTo: ['trust'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return conditionsOn(statement, 'sts:ExternalId')
            .flatMap(({ values }) => knownTexts(values).filter(isPlaceholder))
            .map(({ value, at }) => ({
            ...at,
            message: `"${value}" looks like a placeholder that was never filled in: it is no ExternalId that anyone was given.`,
            help: 'Write the ExternalId that the vendor shows for your connection.',
        }));
    },
});
const placeholder_external_id_WORDS = new Set([
    'externalid',
    'yourexternalid',
    'myexternalid',
    'replaceme',
    'changeme',
    'placeholder',
    'example',
    'todo',
    'tbd',
    'xxx',
    'xxxx',
    'test',
]);
/** Nothing, a template's brackets, or a word that examples use. */
function isPlaceholder({ value }) {
    const word = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return value === '' || placeholder_external_id_WORDS.has(word) || /^(<.*>|\{\{.*\}\}|\$\{(?!aws:|\*\}|\?\}|\$\}).*\})$/.test(value);
}

;// CONCATENATED MODULE: ./build/src/rule/presence-only-condition.js



/** T4. */
const presenceOnlyCondition = defineConditionRule({
    id: 'presence-only-condition',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return statement.conditions
            .filter(({ operator }) => operator === 'StringLike' || operator === 'ArnLike')
            .flatMap((condition) => knownTexts(condition.values)
            .filter(({ value }) => /^\*+$/.test(value))
            .slice(0, 1)
            .map(({ at }) => ({
            ...at,
            message: `${(0,policy_condition/* operatorName */.sK)(condition)} "*" accepts every value of ${condition.key}: this tests ${condition.ifExists ? 'nothing' : 'only that the key is there'}.`,
            help: 'Name the values that are meant, or drop the condition.',
        })));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/private-source-ip.js


/** C15, T19. */
const privateSourceIp = defineConditionRule({
    id: 'private-source-ip',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement) {
        return conditionsOn(statement, 'aws:SourceIp')
            .map(({ values }) => knownTexts(values).find(isPrivate))
            .filter((value) => value !== undefined)
            .map(({ value, at }) => ({
            ...at,
            message: `aws:SourceIp is the public address a request comes from, so "${value}" never matches; through a VPC endpoint the key is absent.`,
            help: 'For traffic inside a VPC, test aws:VpcSourceIp together with aws:SourceVpc or aws:SourceVpce.',
        }));
    },
});
/** RFC 1918 and RFC 4193. A wider range, such as 0.0.0.0/0, is not private as a whole. */
function isPrivate({ value }) {
    const [address = '', bits] = value.split('/');
    const prefix = bits === undefined ? 128 : Number(bits);
    if (/^10\./.test(address))
        return prefix >= 8;
    if (/^172\.(1[6-9]|2\d|3[01])\./.test(address))
        return prefix >= 12;
    if (/^192\.168\./.test(address))
        return prefix >= 16;
    return /^f[cd][0-9a-f]{2}:/i.test(address) && prefix >= 7;
}

;// CONCATENATED MODULE: ./build/src/rule/redundant.js


/** Beyond this many patterns in one list, only the first are compared: the work is their number times the list's. */
const MOST_PATTERNS = 64;
/** The values that another value of the same list covers; of equal values, all but the first. */
function redundantIn(list, fold) {
    if (list === undefined || list.values.length < 2)
        return [];
    const values = knownTexts(list.values);
    const patterns = values.filter(({ value }) => hasWildcard(value)).slice(0, MOST_PATTERNS);
    const seen = new Set();
    return values.flatMap((one) => {
        const folded = fold(one.value);
        const wider = patterns.find((pattern) => fold(pattern.value) !== folded && (0,glob/* globCovers */.f)(fold(pattern.value), folded));
        const by = seen.has(folded) ? one.value : wider?.value;
        seen.add(folded);
        return by === undefined ? [] : [{ ...one, by }];
    });
}

;// CONCATENATED MODULE: ./build/src/rule/redundant-action.js


const redundantAction = defineStatementRule({
    id: 'redundant-action',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check: (statement) => redundantIn(statement.action, (value) => value.toLowerCase()).map(({ value, at, by }) => ({
        ...at,
        message: `"${value}" adds nothing: "${by}" in the same list covers it.`,
        help: 'Remove it, or narrow the wider pattern if that was not meant.',
    })),
});

;// CONCATENATED MODULE: ./build/src/rule/redundant-resource.js


const redundantResource = defineStatementRule({
    id: 'redundant-resource',
    appliesTo: ['identity', 'bucket', 'key'],
    check: (statement) => redundantIn(statement.resource, (value) => value).map(({ value, at, by }) => ({
        ...at,
        message: `"${value}" adds nothing: "${by}" in the same list covers it.`,
        help: 'Remove it, or narrow the wider pattern if that was not meant.',
    })),
});

;// CONCATENATED MODULE: ./build/src/rule/resource-does-not-fit-action.js


/** Actions of one statement looked at: in practice the first few show the mistake. */
const MOST_ACTIONS = 50;
const S3 = /^arn:[^:]*:s3:::/;
/** M6, T23, for S3's two kinds of resource: the bucket, and the objects in it. */
const resourceDoesNotFitAction = defineStatementRule({
    id: 'resource-does-not-fit-action',
    appliesTo: ['identity', 'bucket'],
    check(statement, subject) {
        const resources = listed(statement.resource);
        const judged = resources.length > 0 && resources.length === statement.resource?.values.length;
        if (!judged || !resources.every(({ value }) => S3.test(value)))
            return [];
        const misfits = listedActions(statement)
            .slice(0, MOST_ACTIONS)
            .flatMap((action) => misfit(action, resources, subject));
        return remarks(misfits, statement);
    },
});
function misfit(action, resources, subject) {
    const takes = kindsTaken(action.value, subject);
    const [first] = takes;
    if (first === undefined || takes.some((kind) => resources.some(({ value }) => CAN_BE[kind](value))))
        return [];
    return [{ ...action, takes: first }];
}
/** The resources are at fault once, however many actions miss them. */
function remarks(misfits, statement) {
    const [first] = misfits;
    if (first === undefined)
        return [];
    const names = misfits.map(({ value }) => value).join(', ');
    const effect = statement.effect === 'Deny' ? 'denies' : 'grants';
    return [
        {
            ...first.at,
            message: `${names} ${misfits.length === 1 ? 'acts' : 'act'} on ${resource_does_not_fit_action_WORDS[first.takes]}, and no resource of this statement is one: it ${effect} nothing for this.`,
            help: resource_does_not_fit_action_HELP[first.takes],
        },
    ];
}
const resource_does_not_fit_action_WORDS = { bucket: 'a bucket itself', object: 'objects' };
const resource_does_not_fit_action_HELP = {
    bucket: 'Name the bucket itself: its ARN without anything after the name.',
    object: 'Name the objects: the bucket’s ARN followed by "/*" or "/prefix/*".',
};
/** A `*` can stand for a slash, so a pattern without one may name objects; a slash before the first wildcard names no bucket. */
const CAN_BE = {
    object: (arn) => /[/*?$]/.test(arn.replace(S3, '')),
    bucket: (arn) => !/^[^*?$]*\//.test(arn.replace(S3, '')),
};
/** Empty where the action is unknown, or a pattern of several. An access point's ARN has another form, which is not looked at here. */
function kindsTaken(action, { vocabulary }) {
    const [only, ...more] = vocabulary.actionsMatching(action) ?? [];
    if (only === undefined || more.length > 0)
        return [];
    return vocabulary
        .resourcesOf(only)
        .filter((arn) => S3.test(arn))
        .map((arn) => (arn.includes('/') ? 'object' : 'bucket'));
}

;// CONCATENATED MODULE: ./build/src/rule/s3-prefix-in-deny.js


/** T22. */
const s3PrefixInDeny = defineConditionRule({
    id: 's3-prefix-in-deny',
    appliesTo: ['identity', 'bucket'],
    check(statement) {
        return conditionsOn(statement, 's3:prefix')
            .filter(({ operator }) => operator !== 'Null' && (statement.effect === 'Deny') !== isNegated(operator))
            .map(({ keyAt }) => ({
            ...keyAt,
            message: 's3:prefix is whatever the caller asks to list: a shorter prefix, or none, evades this condition and still shows the same keys.',
            help: 'Allow the prefixes that may be listed (StringLike in an Allow) and grant nothing wider.',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/service-principal-without-source.js



const SOURCE_KEYS = ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];
/** E10, T21. Trust policies of service roles are left alone: most services offer no such key there. */
const servicePrincipalWithoutSource = defineStatementRule({
    id: 'service-principal-without-source',
    appliesTo: ['bucket', 'key'],
    check(statement) {
        if (statement.effect !== 'Allow' || statement.principal?.not !== false)
            return [];
        const service = statement.principal.values.find(({ kind }) => kind === 'Service');
        if (service === undefined || statement.conditions.some(namesSource))
            return [];
        const name = (0,policy_text/* known */.eO)(service.text) ?? 'this service';
        return [
            {
                ...service.text.at,
                message: `Nothing says on whose behalf ${name} may call, so anyone's resources in that service can reach yours through it (the confused deputy).`,
                help: 'Add a condition on aws:SourceAccount or aws:SourceArn with your account or resource.',
            },
        ];
    },
});
function namesSource(condition) {
    if (isNegated(condition.operator))
        return false;
    return SOURCE_KEYS.some((key) => testsKey(condition, key)) || namesContext(condition);
}
/** A service encrypts in the name of the resource that it works for: so AWS confines keys for CloudWatch Logs. */
function namesContext({ operator, key, values }) {
    if (operator === 'Null' || !/^kms:EncryptionContext:/i.test(key) || values.length === 0)
        return false;
    return values.every((value) => /:\d{12}:/.test((0,policy_text/* known */.eO)(value) ?? ''));
}

;// CONCATENATED MODULE: ./build/src/rule/string-like-on-arn-key.js




/** C9, T18. Only where the value has a `*` that could cross a colon. */
const stringLikeOnArnKey = defineConditionRule({
    id: 'string-like-on-arn-key',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check(statement, { vocabulary }) {
        return statement.conditions
            .filter(({ operator }) => operator === 'StringLike' || operator === 'StringNotLike')
            .filter(({ key }) => vocabulary.typeOf(key)?.type === 'ARN')
            .filter(({ values }) => knownTexts(values).some(({ value }) => value.startsWith('arn:') && hasWildcard(value)))
            .map((condition) => ({
            ...condition.operatorAt,
            message: `${condition.key} holds an ARN, and a * under ${condition.operator} crosses its colons: the pattern can match an ARN of another account.`,
            help: `Use ${arnOperator(condition)}, which compares the ARN part by part.`,
            ...string_like_on_arn_key_fix(condition),
        }));
    },
});
function arnOperator(condition) {
    return (0,policy_condition/* operatorName */.sK)(condition).replace('String', 'Arn');
}
function string_like_on_arn_key_fix(condition) {
    const edit = (0,edits/* replaceWord */.dx)(condition.operatorAt, (0,policy_condition/* operatorName */.sK)(condition), arnOperator(condition));
    return edit === undefined ? {} : { fix: { description: `Use ${arnOperator(condition)}`, edits: [edit] } };
}

;// CONCATENATED MODULE: ./build/src/rule/variable-in-2008-version.js


/** M7, M9. */
const variableIn2008Version = defineRule({
    id: 'variable-in-2008-version',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check({ document }) {
        if (document.version !== '2008-10-17')
            return [];
        const first = substitutedTexts(document).find(mentionsVariable);
        if (first === undefined)
            return [];
        const why = document.versionAt === undefined ? 'has no Version' : 'has Version 2008-10-17';
        return [
            {
                ...first.at,
                message: `This value uses a policy variable, but the policy ${why}, where variables are literal text: ` +
                    'an Allow with it grants nothing useful and a Deny with it denies nothing.',
                help: 'Set "Version": "2012-10-17".',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/variable-without-separator.js


/** T23. */
const variableWithoutSeparator = defineStatementRule({
    id: 'variable-without-separator',
    appliesTo: ['identity', 'bucket'],
    check(statement, { document }) {
        if (statement.effect !== 'Allow' || document.version !== '2012-10-17')
            return [];
        return listed(statement.resource)
            .filter(({ value }) => /\$\{[^{}*?$]+\}\*/.test(value))
            .map(({ value, at }) => ({
            ...at,
            message: `In "${value}" the * follows a variable directly, so a caller named "bob" also reaches what belongs to "bob2".`,
            help: 'Put a separator between them, for example "${aws:username}/*".',
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/rule/version-missing.js


/**
 * G2. A document with variables is left to `variable-in-2008-version`, one that could not be read to what says so: one
 * cause, one finding.
 */
const versionMissing = defineRule({
    id: 'version-missing',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check({ document }) {
        if (document.versionAt !== undefined || document.statements.length === 0)
            return [];
        if (substitutedTexts(document).some(mentionsVariable))
            return [];
        const { file, line, column } = document.at;
        return [
            {
                file,
                line,
                column,
                endLine: line,
                endColumn: column + 1,
                message: 'This policy has no Version, so AWS reads it by the rules of 2008-10-17: variables (such as the caller’s name) ' +
                    'stay literal text.',
                help: 'Add "Version": "2012-10-17" as the first element.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/rule/wildcard-action.js


/** M1, T10. Key policies are left alone: the one AWS writes gives the account's root `kms:*` (E11). */
const wildcardAction = defineStatementRule({
    id: 'wildcard-action',
    appliesTo: ['identity', 'trust', 'bucket'],
    check(statement) {
        if (statement.effect !== 'Allow')
            return [];
        return listedActions(statement)
            .filter(({ value }) => isWholeService(value))
            .map(({ value, at }) => ({
            ...at,
            message: `"${value}" allows ${scope(value)}, with every action AWS adds later.`,
            help: 'List the actions that are needed.',
        }));
    },
});
function scope(pattern) {
    const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
    return service === '' || service.includes('*')
        ? 'every action of every service'
        : `every action of ${service}`;
}

;// CONCATENATED MODULE: ./build/src/rule/wildcard-resource.js


/** Only where an action named by the statement could be confined: some actions take no resource but `*`. */
const wildcardResource = defineStatementRule({
    id: 'wildcard-resource',
    appliesTo: ['identity'],
    check(statement, subject) {
        if (statement.effect !== 'Allow')
            return [];
        const star = listed(statement.resource).find(({ value }) => /^\*+$/.test(value));
        const confined = star && confinable(statement, subject);
        if (star === undefined || confined === undefined)
            return [];
        return [
            {
                ...star.at,
                message: `"*" lets this statement act on every resource, though ${confined} can be confined to named ones.`,
                help: 'Name the resources by ARN, for example "arn:aws:s3:::bucket/prefix/*" for objects.',
            },
        ];
    },
});
function confinable(statement, { vocabulary }) {
    return listedActions(statement)
        .flatMap(({ value }) => vocabulary.actionsMatching(value) ?? [])
        .find((action) => vocabulary.resourcesOf(action).length > 0);
}

;// CONCATENATED MODULE: ./build/src/rule/wildcard-without-like-operator.js


const LITERAL = /^String(Not)?Equals(IgnoreCase)?$/;
/** C10, T18. */
const wildcardWithoutLikeOperator = defineConditionRule({
    id: 'wildcard-without-like-operator',
    appliesTo: ['identity', 'trust', 'bucket', 'key'],
    check: (statement) => statement.conditions.filter(({ operator }) => LITERAL.test(operator)).flatMap(literalStars),
});
function literalStars({ operator, key, values }) {
    const like = operator.startsWith('StringNot') ? 'StringNotLike' : 'StringLike';
    return knownTexts(values)
        .filter(({ value }) => hasWildcard(withoutVariables(value)))
        .slice(0, 1)
        .map(({ value, at }) => ({
        ...at,
        message: `${operator} compares letter by letter: "${value}" matches only a ${key} that holds the wildcard character itself.`,
        help: `Use ${like} (${like.replace('String', 'Arn')} for a key that holds an ARN) if a pattern is meant.`,
    }));
}
/** `${*}` and `${?}` are how a policy writes the characters themselves (M8). */
function withoutVariables(value) {
    return value.replaceAll(/\$\{[^{}]*\}/g, '');
}

;// CONCATENATED MODULE: ./build/src/generated/lint-rules.js
// Generated by scripts/generate.mjs from src/rule/*.md. Do not edit.



































const LINT_RULES = [
    actionOutsidePolicyType,
    actionUnknown,
    bucketPatternTooWide,
    conditionKeyNeverPresent,
    conditionKeyUnknown,
    conditionValueMistyped,
    denyIfMfaFalse,
    forallvaluesOnSingleValuedKey,
    githubSubjectTooWide,
    mfaOptional,
    mismatchedActionForPrincipal,
    missingQualifier,
    negatedAnyValueInDeny,
    notActionAllow,
    notPrincipalAllow,
    notResourceAllow,
    nullWithQualifier,
    oidcWithoutSubject,
    orphanedPrincipal,
    passRoleWildcard,
    placeholderExternalId,
    presenceOnlyCondition,
    privateSourceIp,
    redundantAction,
    redundantResource,
    resourceDoesNotFitAction,
    s3PrefixInDeny,
    servicePrincipalWithoutSource,
    stringLikeOnArnKey,
    variableIn2008Version,
    variableWithoutSeparator,
    versionMissing,
    wildcardAction,
    wildcardResource,
    wildcardWithoutLikeOperator,
];

// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/src/generated/catalogue.json
var generated_catalogue = __webpack_require__(5555);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(4947);
;// CONCATENATED MODULE: ./build/src/check/vocabulary.js



/** The pinned service catalogue in the words that lint rules ask in. */
const VOCABULARY = {
    actionsMatching: (pattern) => remembered(matched, pattern, matching),
    nearestAction: (action) => remembered(nearestActions, action, (one) => (0,nearest/* nearest */.p)(one, allActions())),
    resourcesOf: (action) => ((0,catalogue/* actionNamed */.IP)(action)?.resources ?? []).filter((arn) => arn !== '*'),
    carries: catalogue/* CATALOGUE */.yh.carries,
    typeOf: catalogue/* CATALOGUE */.yh.typeOf,
    knowsPrefixOf: (key) => PREFIXES.has(prefixOf(key)),
    nearestKey: (key) => remembered(nearestKeys, key, (one) => (0,nearest/* nearest */.p)(one, allKeys())),
};
const SERVICES = new Set(Object.keys(generated_catalogue.services));
const PREFIXES = new Set(['aws', ...SERVICES]);
const matched = new Map();
const nearestActions = new Map();
const nearestKeys = new Map();
/** Answers kept at once; a hostile tree of distinct names only ever fills and drops them. */
const MOST_REMEMBERED = 10_000;
/** The same few names stand in thousands of policies. */
function remembered(answers, asked, answer) {
    if (answers.has(asked))
        return answers.get(asked);
    if (answers.size >= MOST_REMEMBERED)
        answers.clear();
    const found = answer(asked);
    answers.set(asked, found);
    return found;
}
function matching(pattern) {
    if (!SERVICES.has(prefixOf(pattern)))
        return undefined;
    if (!/[*?]/.test(pattern)) {
        const one = (0,catalogue/* actionNamed */.IP)(pattern);
        return one === undefined ? [] : [one.name];
    }
    return (0,catalogue/* actionsMatching */.dj)(pattern).map((one) => one.name);
}
function prefixOf(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? '' : name.slice(0, colon).toLowerCase();
}
function allActions() {
    return Object.entries(generated_catalogue.services).flatMap(([service, { actions }]) => Object.keys(actions).map((action) => `${service}:${action}`));
}
function allKeys() {
    return [...generated_catalogue.global, ...generated_catalogue.keys];
}

;// CONCATENATED MODULE: ./build/src/check/lint.js







/** What every lint rule that is on says of every policy document. */
function lint(readings, off) {
    const on = LINT_RULES.filter(({ id }) => !off.has(id));
    const rulesFor = new Map(policy_document/* POLICY_TYPES */.ty.map((type) => [type, on.filter(({ appliesTo }) => appliesTo.includes(type))]));
    const found = [];
    for (const { document, type } of subjectsIn(readings)) {
        for (const rule of rulesFor.get(type) ?? []) {
            for (const problem of rule.check({ document, type, vocabulary: VOCABULARY }))
                found.push(problem);
        }
    }
    return found;
}
function subjectsIn(readings) {
    const facts = readings.flatMap((reading) => reading.facts);
    const boundaries = boundariesIn(facts);
    const subjects = facts.flatMap((fact) => subjectOf(fact, boundaries));
    return readings.some(({ source }) => source.kind.startsWith('terraform')) ? once(subjects) : subjects;
}
/** In plain JSON, where nothing tells a policy's type, the one its shape most likely is. */
function subjectOf(fact, boundaries) {
    switch (fact.kind) {
        case 'policy': {
            const type = (0,facts/* likelyType */.z)(fact);
            return type === undefined ? [] : [{ document: fact.document, type }];
        }
        case 'managed-policy':
            if (fact.arn !== undefined && (0,policy_arn/* isAwsManaged */.PW)(fact.arn))
                return [];
            return [{ document: fact.document, type: isBoundary(fact, boundaries) ? 'boundary' : 'identity' }];
        case 'key':
            return fact.document === undefined ? [] : [{ document: fact.document, type: 'key' }];
        default:
            return [];
    }
}
/** The managed policies that roles name as their permissions boundary: these allow widely on purpose. */
function boundariesIn(facts) {
    const named = facts.flatMap((fact) => fact.kind === 'role' && fact.boundary ? [(0,policy_text/* display */.Vy)(fact.boundary)] : []);
    return new Set(named);
}
function isBoundary({ arn, address }, boundaries) {
    return (arn !== undefined && boundaries.has((0,policy_text/* display */.Vy)(arn))) || boundaries.has(`\${${address}.arn}`);
}
/** A policy that sources, plan and state all hold is spoken of once: where its text has a place, if it has one anywhere. */
function once(subjects) {
    const seen = new Set();
    const isNew = ({ type, document }) => {
        const key = `${type} ${(0,sourced/* signature */.vl)(document)}`;
        return !seen.has(key) && seen.add(key);
    };
    const [placeless, placed] = [true, false].map((wanted) => subjects.filter(({ document }) => isPlaceless(document.at) === wanted));
    return [...placed, ...placeless].filter(isNew);
}
/** Formats without positions give the start of the file. */
function isPlaceless({ line, column, endLine, endColumn }) {
    return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}

;// CONCATENATED MODULE: ./build/src/check/secrets.js
/**
 * Every value that no output may show: the connections' secret ExternalIds
 * (one that is known by its hash alone, as a policy shows it), and what
 * Terraform marks sensitive.
 *
 * @param judgements in the order of the connections
 */
function secretsFrom(connections, judgements, readings) {
    const own = judgements.flatMap(({ secrets }, index) => secrets.map((value) => withEnv(value, connections[index]?.externalId?.secret)));
    const marked = readings.flatMap(({ secrets }) => secrets.map((value) => ({ value })));
    return [...own, ...marked].filter(({ value }) => value !== '');
}
function withEnv(value, env) {
    return env === undefined ? { value } : { value, env };
}

// EXTERNAL MODULE: ./build/src/connection/connection.js
var connection = __webpack_require__(1847);
// EXTERNAL MODULE: ./build/src/logic/compare.js + 2 modules
var compare = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/src/logic/evaluate.js + 9 modules
var evaluate = __webpack_require__(8498);
// EXTERNAL MODULE: ./build/src/logic/replay.js
var replay = __webpack_require__(1104);
;// CONCATENATED MODULE: ./build/src/check/change/union.js

/**
 * Several documents that are in force together as one: any Allow of theirs
 * suffices and any Deny wins, wherever it stands.
 */
function union(documents) {
    const [first, ...rest] = documents;
    if (first === undefined || rest.length === 0)
        return first;
    const version = '2012-10-17';
    const statements = documents.flatMap((one) => one.version === version ? one.statements : one.statements.map(union_withoutVariables));
    return { version, statements, holes: documents.flatMap(({ holes }) => holes), at: first.at };
}
/** In version 2008-10-17 `${` is plain text (M7), which the newer version spells `${$}{`. */
function union_withoutVariables(statement) {
    const { resource, conditions } = statement;
    return {
        ...statement,
        ...(resource && { resource: { ...resource, values: resource.values.map(plain) } }),
        conditions: conditions.map((one) => ({ ...one, values: one.values.map(plain) })),
    };
}
function plain({ pieces, at }) {
    const spelt = (piece) => (typeof piece === 'string' ? piece.replaceAll('${', '${$}{') : piece);
    return { pieces: pieces.map(spelt), at };
}
/**
 * Both sides with what they share told apart by nothing: a statement of the
 * older one that the newer one repeats is the newer one's, and what neither
 * could be read of is left out, for it is the same on both.
 */
function aligned(older, newer) {
    const kept = new Map(newer.statements.map((one) => [(0,sourced/* signature */.vl)(one), one]));
    const same = older.version === newer.version;
    const statements = older.statements.map((one) => (same && kept.get((0,sourced/* signature */.vl)(one))) || one);
    const [before, after] = [older.holes, newer.holes].map((holes) => new Set(holes.map(asHole)));
    return [
        { ...older, statements, holes: older.holes.filter((hole) => !after.has(asHole(hole))) },
        { ...newer, holes: newer.holes.filter((hole) => !before.has(asHole(hole))) },
    ];
}
function asHole({ part, reason }) {
    return `${part} ${reason}`;
}

;// CONCATENATED MODULE: ./build/src/check/change/gain.js









/** Of one policy; a reader who has seen these knows enough. */
const MOST_GAINS = 20;
function freshBudget() {
    return { asks: 5_000, failures: 10 };
}
function isSpent({ asks, failures }) {
    return asks <= 0 || failures <= 0;
}
/** What the newer policy allows and the older one does not: one request for each statement that grants something new. */
function gainsOf(older, newer, asked) {
    const [before, after] = aligned(older, newer);
    const granted = gain_grants(before, after, asked);
    if (granted.reason !== undefined || !asked.grantedElsewhere)
        return granted;
    const known = new Set(granted.gains.flatMap(({ refusing }) => refusing));
    const rest = { ...before, statements: before.statements.filter((one) => !known.has(one)) };
    const lifted = lifts(rest, after, asked);
    return { ...granted, ...lifted, gains: [...granted.gains, ...lifted.gains] };
}
function gain_grants(older, newer, asked) {
    const gains = [];
    const kept = new Set(older.statements);
    for (let left = newer;;) {
        const found = askedOf(older, left, asked);
        if (found === undefined)
            return { gains };
        if (!('witness' in found))
            return gains.length > 0 ? { gains, more: true } : { gains, reason: found.reason };
        if (gains.length === MOST_GAINS)
            return { gains, more: true };
        const allowing = found.granting.map(({ statement }) => statement);
        const statement = allowing.find((one) => !kept.has(one)) ?? allowing[0];
        const refusing = found.refusing.map((one) => one.statement);
        const witness = readable(found, statement, older, newer, asked);
        gains.push({ witness, refusing, ...(statement && { statement }) });
        if (statement === undefined)
            return { gains };
        left = { ...left, statements: left.statements.filter((one) => one !== statement) };
    }
}
function askedOf(older, newer, { type, budget }) {
    if (isSpent(budget))
        return SPENT;
    budget.asks--;
    const found = (0,compare/* difference */.i)(older, newer, type);
    if (found !== undefined && 'reason' in found)
        budget.failures--;
    return found;
}
const SPENT = { reason: 'the change touches too much to compare all of it' };
/** Denies that no longer refuse what somebody else may allow. */
function lifts(older, newer, asked) {
    const gains = [];
    for (let left = older; left.statements.some(({ effect }) => effect !== 'Allow');) {
        const found = askedOf(withEverything(left), withEverything(newer), asked);
        if (found === undefined)
            return { gains };
        if (!('witness' in found))
            return gains.length > 0 ? { gains, more: true } : { gains, reason: found.reason };
        if (gains.length === MOST_GAINS)
            return { gains, more: true };
        const refusing = found.refusing.map((one) => one.statement);
        const statement = successorOf(refusing[0], left, newer);
        gains.push({ witness: found.witness, refusing, lifted: true, ...(statement && { statement }) });
        left = { ...left, statements: left.statements.filter((one) => !refusing.includes(one)) };
        if (refusing.length === 0)
            return { gains };
    }
    return { gains };
}
/** The Deny of the same Sid, if there is one. */
function successorOf(gone, older, newer) {
    const sid = gone?.sid && (0,policy_text/* known */.eO)(gone.sid);
    const candidates = newer.statements.filter(({ effect }) => effect === 'Deny');
    const same = candidates.find((one) => sid !== undefined && one.sid && (0,policy_text/* known */.eO)(one.sid) === sid);
    const changed = candidates.filter((one) => !older.statements.includes(one));
    return same ?? (changed.length === 1 ? changed[0] : undefined);
}
function withEverything(document) {
    return { ...document, statements: [...document.statements, everything(document.at)] };
}
/** What a policy says that lets everything through. */
function everything(at) {
    return (0,made/* statementWith */.mN)({ effect: 'Allow', principal: (0,made/* everyone */.sz)(at) }, at);
}
/** The request in names that people know: the role itself, an action that exists. Each must be newly allowed too. */
function readable({ witness }, statement, older, newer, { type, holder }) {
    const isGained = (request) => decisionOf(type, newer, request) === 'allowed' &&
        ['implicitDeny', 'explicitDeny'].includes(decisionOf(type, older, request));
    const own = inOwnName(witness, type, holder);
    const named = own && isGained(own) ? own : OF_CALLERS.has(type) ? (0,replay/* withinAccount */.Lp)(witness) : witness;
    const spelt = (0,catalogue/* actionNamed */.IP)(named.action)?.name;
    const actions = spelt === undefined ? gain_actionsOf(statement) : [spelt];
    const action = actions.find((one) => isGained({ ...named, action: one }));
    return action === undefined ? named : { ...named, action };
}
/** Policies of a caller's: on a resource of another account they do not suffice (E7). */
const OF_CALLERS = new Set(['identity', 'boundary', 'session', 'scp']);
/** A request whose context contradicts its principal is none. */
function decisionOf(type, document, request) {
    try {
        return (0,evaluate/* evaluateScope */.I)(type, [document], request).decision;
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            return 'unknown';
        throw error;
    }
}
function inOwnName(witness, type, holder) {
    const arn = holder?.arn;
    const account = arn?.split(':')[4];
    if (arn === undefined || account === undefined || holder?.kind !== 'role')
        return undefined;
    if (type === 'trust')
        return { ...witness, resource: arn, resourceAccount: account };
    const free = Object.entries(witness.context).filter(([key]) => !/^aws:(?:principal|user)/i.test(key));
    return { ...witness, principal: arn, resourceAccount: account, context: Object.fromEntries(free) };
}
/** Actions of the catalogue that the statement names, those that do most harm first. */
function gain_actionsOf(statement) {
    if (statement === undefined)
        return [];
    const { not, values } = statement.action;
    const patterns = values.flatMap((text) => (0,policy_text/* known */.eO)(text) ?? []);
    const found = not
        ? (0,catalogue/* actionsMatching */.dj)('*').filter(({ name }) => !patterns.some((one) => matches(one, name)))
        : patterns.flatMap(catalogue/* actionsMatching */.dj);
    return found
        .sort((a, b) => gain_ORDER.indexOf(a.level) - gain_ORDER.indexOf(b.level))
        .slice(0, gain_MOST_ACTIONS)
        .map(({ name }) => name);
}
function matches(pattern, name) {
    return (0,glob/* globMatches */.m)(pattern.toLowerCase(), name.toLowerCase());
}
const gain_ORDER = 'PWTRL';
/** Each is asked of both policies. */
const gain_MOST_ACTIONS = 200;

// EXTERNAL MODULE: ./build/src/source/terraform/address.js
var terraform_address = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/src/check/change/moves.js

/**
 * Under which address what was there before is now, as `moved` and plans tell
 * it. As in Terraform one move may follow another, nothing moves to where
 * something was before, and a `count` that came or went moves instance 0.
 */
class Moves {
    respelt;
    said;
    older;
    implied = new Map();
    constructor(said, 
    /** See {@link respelling}. */
    respelt, before, newer) {
        this.respelt = respelt;
        const older = new Set([...before].map(respelt));
        this.older = older;
        this.said = new Map(said.map(({ from, to }) => [from, to]));
        const fresh = [...newer].filter((address) => !older.has(address));
        const byBlock = new Map(fresh.map((address) => [withoutZero(address), address]));
        for (const address of older) {
            const now = this.followed(address);
            const is = newer.has(now) ? undefined : byBlock.get(withoutZero(now));
            if (is !== undefined && is !== now)
                this.implied.set(now, is);
        }
    }
    /** Of an address, or of a reference to an attribute of what is there. */
    now(name) {
        const followed = this.followed(this.respelt(name));
        return moved(followed, this.implied) ?? followed;
    }
    followed(name) {
        const seen = new Set([name]);
        for (let now = name;;) {
            const next = moved(now, this.said);
            if (next === undefined || seen.has(next) || this.wasThere(next))
                return now;
            seen.add(next);
            now = next;
        }
    }
    wasThere(name) {
        return beginnings(name).some((one) => this.older.has(one));
    }
}
/** Names as they are now: those of a root module begin with its folder only while there are others. */
function respelling(before, after) {
    const now = new Map(after.map(({ directory, prefix }) => [directory, prefix]));
    const changed = before.filter(({ directory, prefix }) => (now.get(directory) ?? prefix) !== prefix);
    return (name) => {
        const root = changed.find(({ prefix }) => prefix === '' ? bare(name) === name : name.startsWith(prefix));
        return root === undefined ? name : now.get(root.directory) + name.slice(root.prefix.length);
    };
}
/** An address without the folder or file before it. */
function bare(address) {
    return address.replace(/^[^:"[]*:/, '');
}
/** A name of which the longest beginning that moves has moved. */
function moved(name, moves) {
    if (moves.size === 0)
        return undefined;
    for (const from of beginnings(name).reverse()) {
        const to = moves.get(from);
        if (to === undefined)
            continue;
        // All instances move where neither side names one.
        if (name[from.length] === '[' && to.endsWith(']'))
            continue;
        return to + name.slice(from.length);
    }
    return undefined;
}
/** What an address begins with, at its dots and keys. */
function beginnings(name) {
    const found = [];
    let end = -1;
    for (const { name: own, key } of (0,terraform_address/* steps */.Ci)(name) ?? []) {
        end += 1 + own.length;
        found.push(name.slice(0, end));
        end += key.length;
        if (key !== '')
            found.push(name.slice(0, end));
    }
    return found;
}
function withoutZero(address) {
    const plain = ({ name, key }) => (key === '[0]' ? name : name + key);
    return (0,terraform_address/* steps */.Ci)(address)?.map(plain).join('.') ?? address;
}

;// CONCATENATED MODULE: ./build/src/check/change/place.js




/**
 * Where a statement newly grants a request: at the one action, resource,
 * principal or condition of it that no older statement has, or else at the
 * statement itself.
 */
function newIn(statement, older, witness) {
    const { action, resource, principal, conditions } = statement;
    const before = older.statements.filter(({ effect }) => effect === statement.effect);
    const texts = (of) => new Set(before.flatMap(of).map(spelt));
    const actions = texts((one) => one.action.values);
    const resources = texts((one) => one.resource?.values ?? []);
    const principals = texts((one) => one.principal?.values.map(({ text }) => text) ?? []);
    const held = new Set(before.flatMap((one) => one.conditions).map(sourced/* signature */.vl));
    const tests = new Set(before.flatMap((one) => one.conditions).map(tested));
    const fresh = [
        place_placeOf(newest(action.values, actions, witness.action), statement),
        place_placeOf(newest(resource?.values ?? [], resources, witness.resource), statement),
        place_placeOf(newest(principal?.values.map(({ text }) => text) ?? [], principals, witness.principal), statement),
        conditions
            .filter((one) => !held.has((0,sourced/* signature */.vl)(one)))
            .map((one) => (tests.has(tested(one)) ? one.operatorAt : one.at))[0],
    ];
    const [only, ...others] = fresh.filter((at) => at !== undefined);
    return only !== undefined && others.length === 0 ? only : statement.at;
}
/** A value that is new; of several, the one that fits the request. */
function newest(values, before, wanted) {
    const added = values.filter((text) => !before.has(spelt(text)));
    const fits = (text) => (0,glob/* globMatches */.m)(spelt(text), wanted.toLowerCase());
    return added.find(fits) ?? added[0];
}
/** A reference to what nobody knows yet stands where that is made: the change is where it is referred to. */
function place_placeOf(text, { at }) {
    return text === undefined || (0,policy_text/* known */.eO)(text) !== undefined || (0,position/* contains */.gR)(at, text.at) ? text?.at : at;
}
/** What a condition looks at, whatever it asks of it. */
function tested({ key, values }) {
    return (0,sourced/* signature */.vl)([key.toLowerCase(), values]);
}
function spelt(text) {
    return (0,policy_text/* display */.Vy)(text).toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/check/change/renames.js




/**
 * The older documents with the references of the newer ones: what moved to
 * another address, and a role, bucket or key that is under another one now,
 * has the values that it had.
 */
function withNewNames(pairs, moves) {
    const prefixes = [...prefixesOf(pairs)].sort(([a], [b]) => b.length - a.length);
    const [older, newer] = [new symbols/* References */.N3(), new symbols/* References */.N3()];
    const is = unknownsIn(pairs.map(([, one]) => one));
    const was = unknownsIn(pairs.flatMap(([one]) => one ?? []));
    const told = toldByProviders([...is, ...was]);
    for (const unknown of is) {
        const same = told(unknown);
        if (same !== undefined)
            newer.set(unknown.unknown, [same]);
    }
    for (const unknown of was) {
        const same = told(unknown) ?? { ...unknown, unknown: nameNow(unknown.unknown, prefixes, moves) };
        if (same.unknown !== unknown.unknown)
            older.set(unknown.unknown, [same]);
    }
    return pairs.map(([before, after]) => [before && renames_filled(before, older), renames_filled(after, newer)]);
}
function nameNow(name, prefixes, moves) {
    const now = moves.now(name);
    if (now !== name)
        return now;
    const [was, is] = prefixes.find(([before]) => name.startsWith(before)) ?? ['', ''];
    return is + name.slice(was.length);
}
/** Unknowns that say the same of one provider configuration, under whatever names, are one. */
function toldByProviders(unknowns) {
    const keyOf = ({ provider }) => provider && `${provider.says} ${provider.name}`;
    const first = new Map();
    for (const one of unknowns) {
        const key = keyOf(one);
        if (key !== undefined && !first.has(key))
            first.set(key, one);
    }
    return (unknown) => first.get(keyOf(unknown) ?? '');
}
function renames_filled(subject, references) {
    const documents = subject.documents.map((one) => references.fillDocument(one));
    return { ...subject, documents };
}
function unknownsIn(subjects) {
    return subjects.flatMap(({ documents }) => documents.flatMap(textsOf).flatMap(policy_text/* unknownsOf */.F9));
}
/** How references to a resource begin then, and how they begin now. */
function prefixesOf(pairs) {
    const found = new Map();
    for (const [was, is] of pairs) {
        const [before, after] = [was?.holder?.address, is.holder?.address];
        if (before === undefined || after === undefined || before === after)
            continue;
        found.set(`${before}.`, `${after}.`);
        for (const lead of [modulePath, rootPath]) {
            const [path, now] = [lead(before), lead(after)];
            // The rest of a module or folder that is called by another name has moved with it.
            const isSame = before.slice(path.length) === after.slice(now.length);
            if (path !== '' && isSame && !found.has(path))
                found.set(path, now);
        }
    }
    return found;
}
/** The folder or file that stands before an address. */
function rootPath(address) {
    return address.slice(0, address.length - bare(address).length);
}
/** What stands before a resource's type and name. */
function modulePath(address) {
    const all = (0,terraform_address/* steps */.Ci)(address) ?? [];
    const own = all.slice(-2).map(({ name, key }) => name + key);
    return all.length > 2 ? address.slice(0, -own.join('.').length) : '';
}
function textsOf({ statements }) {
    return statements.flatMap(textsIn);
}
function textsIn({ action, resource, principal, conditions }) {
    return [
        ...action.values,
        ...(resource?.values ?? []),
        ...(principal?.values.map(({ text }) => text) ?? []),
        ...conditions.flatMap(({ values }) => values),
    ];
}

;// CONCATENATED MODULE: ./build/src/check/change/holders.js


/** All holders of one kind that sources tell of, or that policies name. */
class Holders {
    kind;
    references;
    all = [];
    index = new Map();
    constructor(kind, references) {
        this.kind = kind;
        this.references = references;
    }
    /** A resource that a source tells of. */
    add(fact) {
        const value = (text) => text && (0,policy_text/* known */.eO)(this.references.fill(text));
        const arn = value(fact.arn);
        const holder = this.holder(fact.at, fact.address, arn, nameIn(value(fact.name) ?? arn));
        return this.alike(holder).find((one) => holders_isSame(one, holder)) ?? this.keep(holder);
    }
    /** The one that a policy or an attachment names. */
    named(on) {
        const text = this.references.fill(on);
        const value = (0,policy_text/* known */.eO)(text);
        if (value === undefined) {
            const holder = this.holder(on.at, (0,symbols/* addressOf */.ci)(text) ?? (0,policy_text/* display */.Vy)(text));
            return holders_nearest(holder, this.alike(holder)) ?? this.keep(holder);
        }
        const arn = value.startsWith('arn:') ? value : undefined;
        const holder = this.holder(on.at, undefined, arn, nameIn(value));
        const fits = this.alike(holder).filter((one) => one.arn === undefined || arn === undefined || one.arn === arn);
        return holders_nearest(holder, fits) ?? this.keep(holder);
    }
    holder(at, address, arn, name) {
        return {
            kind: this.kind,
            at,
            folder: folderOf(at.file),
            ...(address !== undefined && { address }),
            ...(arn !== undefined && { arn }),
            ...(name !== undefined && { name }),
        };
    }
    /** Those that have a name of any kind in common. */
    alike(holder) {
        return [...new Set(keysOf(holder).flatMap((key) => this.index.get(key) ?? []))];
    }
    keep(holder) {
        this.all.push(holder);
        for (const key of keysOf(holder))
            this.index.set(key, [...(this.index.get(key) ?? []), holder]);
        return holder;
    }
}
function keysOf({ address, arn, name }) {
    return Object.entries({ address, arn, name }).flatMap(([what, value]) => value === undefined ? [] : [`${what} ${value}`]);
}
/** `arn:aws:iam::1:role/path/name` and `arn:aws:s3:::name` both end in the name. */
function nameIn(value) {
    return value?.split(/[/:]/).at(-1) || undefined;
}
function holders_isSame(a, b) {
    if (a.arn !== undefined && b.arn !== undefined)
        return a.arn === b.arn;
    if (a.address !== undefined && b.address !== undefined) {
        return a.address === b.address && a.folder === b.folder;
    }
    return a.name !== undefined && a.name === b.name;
}
function holders_nearest({ folder }, holders) {
    return holders.find((one) => one.folder === folder) ?? holders[0];
}
function folderOf(file) {
    return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

;// CONCATENATED MODULE: ./build/src/check/change/subjects.js









/** Everything that sources say of policies, by subject. */
function subjects_subjectsIn(readings, connections) {
    return new Gathering(readings, connections).subjects();
}
class Gathering {
    readings;
    connections;
    references;
    roles;
    buckets;
    keys;
    all;
    /** By ARN, and by address after a line feed. */
    managedIndex = new Map();
    attached = new Set();
    constructor(readings, connections) {
        this.readings = readings;
        this.connections = connections;
        this.all = readings.flatMap((reading) => reading.facts.map((fact) => ({ fact, reading })));
        const facts = this.all.map(({ fact }) => fact);
        this.references = (0,symbols/* referencesOf */.CL)(facts, 'aws');
        this.roles = new Holders('role', this.references);
        this.buckets = new Holders('bucket', this.references);
        this.keys = new Holders('key', this.references);
        for (const fact of facts) {
            if (fact.kind === 'role')
                this.roles.add(fact);
            if (fact.kind === 'bucket')
                this.buckets.add(fact);
            if (fact.kind === 'key')
                this.keys.add(fact);
        }
        for (const one of this.facts('managed-policy')) {
            const { arn, address } = one.fact;
            const keys = [...(arn ? [this.shown(arn)] : []), ...(address === undefined ? [] : [`\n${address}`])];
            for (const key of keys)
                this.managedIndex.set(key, [...(this.managedIndex.get(key) ?? []), one]);
        }
    }
    subjects() {
        return [...this.held(), ...this.managed(), ...this.loose()];
    }
    facts(kind) {
        return this.all.filter((one) => one.fact.kind === kind);
    }
    /** What is attached to a role, bucket or key; one without a policy is a subject too, that allows nothing. */
    held() {
        const attachments = new Attachments();
        for (const one of this.facts('policy')) {
            const holder = this.holderOf(one.fact);
            if (holder)
                attachments.add(holder, (0,facts/* likelyType */.z)(one.fact) ?? 'identity', one);
        }
        for (const { fact, reading } of this.facts('key')) {
            const { document } = fact;
            if (document)
                attachments.add(this.keys.add(fact), 'key', { fact: { ...fact, document }, reading });
        }
        for (const { fact, reading } of this.facts('key')) {
            const { byDefault: document } = fact;
            const holder = this.keys.add(fact);
            const isSet = attachments.of(holder, 'key').found.length > 0;
            if (document && !isSet)
                attachments.add(holder, 'key', { fact: { ...fact, document }, reading });
        }
        for (const { fact } of this.facts('attachment')) {
            this.attach(attachments, this.roles.named(fact.role), 'identity', fact.policyArn, fact.at);
        }
        for (const { fact } of this.facts('role')) {
            const { boundary } = fact;
            if (boundary)
                this.attach(attachments, this.roles.add(fact), 'boundary', boundary, boundary.at);
        }
        const holders = [...this.roles.all, ...this.buckets.all, ...this.keys.all];
        return holders.flatMap((holder) => attachments.typesOf(holder).map((type) => {
            const { found, unseen } = attachments.of(holder, type);
            const names = holderNames(holder, type);
            const { address } = holder;
            const documents = this.documents(found);
            const isDefault = found.some(({ fact }) => fact.kind === 'key' && fact.document === fact.byDefault);
            return {
                type,
                documents,
                unseen,
                holder,
                names,
                ...(address !== undefined && { address }),
                ...(isDefault && { byDefault: true }),
            };
        }));
    }
    attach(to, holder, type, arn, at) {
        const policy = this.managedNamed(arn);
        if (policy)
            to.add(holder, type, policy);
        else
            to.of(holder, type).unseen.push({ arn: this.shown(arn), at });
    }
    holderOf({ on }) {
        if (on.role)
            return this.roles.named(on.role);
        if (on.bucket)
            return this.buckets.named(on.bucket);
        return on.key && this.keys.named(on.key);
    }
    managedNamed(arn) {
        const folder = folderOf(arn.at.file);
        const address = (0,symbols/* addressOf */.ci)(arn);
        const fits = this.managedIndex.get(this.shown(arn)) ?? this.managedIndex.get(`\n${address ?? ''}`) ?? [];
        const found = fits.find(({ fact }) => folderOf(fact.at.file) === folder) ?? fits[0];
        if (found)
            this.attached.add(found.fact);
        return found;
    }
    /** Those that nothing here attaches. */
    managed() {
        const loose = this.facts('managed-policy').filter(({ fact }) => !this.attached.has(fact));
        return loose.map((one) => {
            const { address, arn, name, at } = one.fact;
            const folder = folderOf(at.file);
            return {
                type: 'identity',
                documents: this.documents([one]),
                unseen: [],
                ...(address !== undefined && { address }),
                names: [
                    address === undefined ? [] : [`policy at ${folder} ${address}`],
                    arn === undefined ? [] : [`policy ${this.shown(arn)}`],
                    name === undefined ? [] : [`policy named ${this.shown(name)}`],
                    address === undefined ? [] : [`policy at ${address}`],
                    address === undefined ? [] : [`policy at ${bare(address)}`],
                ],
            };
        });
    }
    /** Documents in plain JSON, by the connection that they are evidence of, by file, by what they say. */
    loose() {
        const slots = this.slots();
        const groups = new Map();
        const ordinals = new Map();
        const places = new Map();
        for (const one of this.facts('policy')) {
            const type = (0,facts/* likelyType */.z)(one.fact);
            if (type === undefined || this.holderOf(one.fact))
                continue;
            const inFile = `${type} ${one.fact.at.file}`;
            const ordinal = ordinals.get(inFile) ?? 0;
            ordinals.set(inFile, ordinal + 1);
            const place = `${inFile} ${one.fact.address ?? ordinal}`;
            places.set(one.fact, place);
            const key = slots.get(subjects_placeOf(type, one.fact.document.at)) ?? place;
            groups.set(key, [...(groups.get(key) ?? []), one]);
        }
        return [...groups].map(([key, found]) => {
            const [{ fact }] = found;
            const type = (0,facts/* likelyType */.z)(fact);
            const all = (name) => found.map((one) => `${type} ${name(one.fact)}`);
            return {
                type,
                documents: this.documents(found),
                unseen: [],
                ...(fact.address !== undefined && { address: fact.address }),
                names: [
                    all(({ at, document }) => `${at.file} ${(0,sourced/* signature */.vl)(document)}`),
                    found.map((one) => places.get(one.fact)),
                    [key],
                    type === 'bucket' ? found.flatMap((one) => bucketNamed(one.fact.document) ?? []) : [],
                    all(({ document }) => (0,sourced/* signature */.vl)(document)),
                    all(({ at }) => `called ${at.file.slice(at.file.lastIndexOf('/') + 1)}`),
                    // One that was renamed and changed at once is known by what it still says.
                    found.flatMap(({ fact }) => fact.document.statements.map((one) => `${type} says ${(0,sourced/* signature */.vl)(one)}`)),
                    found.flatMap(({ fact }) => fact.document.statements.flatMap((one) => nearly(type, one))),
                ],
            };
        });
    }
    /** Which connection a document is evidence of, as its binding tells. */
    slots() {
        const found = new Map();
        for (const connection of this.connections) {
            const { slots } = bind(connection, this.readings);
            for (const type of policy_document/* POLICY_TYPES */.ty) {
                for (const { at } of (0,connection_situation/* slotDocuments */.fD)(slots[type])) {
                    const place = subjects_placeOf(type, at);
                    if (!found.has(place))
                        found.set(place, `${type} of the connection ${connection.name}`);
                }
            }
        }
        return found;
    }
    documents(found) {
        return (0,sourced/* best */.bE)(found).map(({ fact }) => this.references.fillDocument(fact.document));
    }
    shown(text) {
        return (0,policy_text/* display */.Vy)(this.references.fill(text));
    }
}
/** What each holder has, by type. */
class Attachments {
    all = new Map();
    add(holder, type, policy) {
        this.of(holder, type).found.push(policy);
    }
    of(holder, type) {
        const own = this.all.get(holder) ?? new Map();
        this.all.set(holder, own);
        const attached = own.get(type) ?? { found: [], unseen: [] };
        own.set(type, attached);
        return attached;
    }
    typesOf(holder) {
        return [...new Set([...EXPECTED[holder.kind], ...(this.all.get(holder)?.keys() ?? [])])];
    }
}
/** The types that a holder can have a policy of: having none says something too. */
const EXPECTED = { role: ['identity', 'trust', 'boundary'], bucket: ['bucket'], key: ['key'] };
function holderNames({ kind, address, arn, name, folder }, type) {
    const of = `${type} of ${kind}`;
    return [
        address === undefined ? [] : [`${of} at ${folder} ${address}`],
        arn === undefined ? [] : [`${of} ${arn}`],
        name === undefined ? [] : [`${of} ${folder} ${name}`],
        name === undefined ? [] : [`${of} ${name}`],
        address === undefined ? [] : [`${of} at ${address}`],
        address === undefined ? [] : [`${of} at ${bare(address)}`],
    ];
}
function subjects_placeOf(type, { file, line, column }) {
    return `${type} ${file}:${line}:${column}`;
}
/** What a statement says but for its actions, its resources, or who may. */
function nearly(type, { effect, principal, action, resource, conditions }) {
    return [
        { effect, principal, resource, conditions },
        { effect, principal, action, conditions },
        { effect, action, resource, conditions },
    ].map((rest) => `${type} nearly says ${(0,sourced/* signature */.vl)(rest)}`);
}
/** The one bucket whose ARNs a policy's resources are. */
function bucketNamed({ statements }) {
    const names = statements.flatMap(({ resource }) => (resource?.values ?? []).map((text) => /^arn:[a-z-]+:s3:::([A-Za-z0-9._-]+)(?:\/|$)/.exec((0,policy_text/* known */.eO)(text) ?? '')?.[1]));
    const [name, ...others] = new Set(names);
    return others.length === 0 ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/check/change.js











/**
 * What a change newly allows, one finding for each statement that grants
 * something new. Policies that are in force together (all of a role's) are
 * compared together, so what only moved between them, or is spelt
 * differently, is no change. A policy that is new is compared with none where
 * what it is attached to was there before; with a new role, bucket or key, or
 * where nothing tells what it is attached to, only whom it lets in from
 * outside counts. What is taken away is no finding here: `withBreaks` tells
 * where a connection needs it.
 */
function newlyAllowed(before, after, options) {
    const older = subjects_subjectsIn(before.readings, before.connections);
    const newer = subjects_subjectsIn(after.readings, after.connections);
    const own = insidersOf(after.connections, [...older, ...newer], options.ownAccounts);
    const setting = { ...options, own, budget: freshBudget() };
    const moves = new Moves(after.readings.flatMap((one) => one.moves ?? []), respelling(rootsOf(before), rootsOf(after)), addressesOf(older), addressesOf(newer));
    const problems = withNewNames(paired(older, newer, moves), moves).flatMap(([was, is]) => compared(was, is, setting));
    return change_distinct(problems);
}
function rootsOf({ readings }) {
    return readings.flatMap(({ roots = [] }) => roots);
}
function addressesOf(subjects) {
    return new Set(subjects.flatMap(({ address }) => address ?? []));
}
/** By where a subject has moved to, and else by the surest name that two have in common. */
function paired(older, newer, moves) {
    const found = new Map();
    const taken = new Set();
    const levels = Math.max(0, ...newer.map(({ names }) => names.length));
    const movedName = ({ address }) => {
        const now = address === undefined ? address : moves.now(address);
        return now === undefined || now === address ? [] : [now];
    };
    for (let level = -1; level < levels; level++) {
        const namesOf = (one, isOlder) => {
            if (level >= 0)
                return one.names[level] ?? [];
            return isOlder ? movedName(one) : one.address === undefined ? [] : [one.address];
        };
        const byName = new Map();
        for (const one of older) {
            if (taken.has(one))
                continue;
            for (const name of namesOf(one, true)) {
                const called = byName.get(name);
                if (called)
                    called.push(one);
                else
                    byName.set(name, [one]);
            }
        }
        for (const one of newer) {
            if (found.has(one))
                continue;
            const candidates = namesOf(one, false).flatMap((name) => byName.get(name) ?? []);
            const was = candidates.find((candidate) => !taken.has(candidate) && candidate.type === one.type);
            if (was === undefined)
                continue;
            taken.add(was);
            found.set(one, was);
        }
    }
    return newer.map((one) => [found.get(one), one]);
}
function compared(was, is, setting) {
    const unseen = attachedUnseen(was, is, setting.ref);
    const newer = wholeOf(is);
    if (newer === undefined || is.byDefault || (was !== undefined && sameDocuments(was, is)))
        return unseen;
    const older = (was && wholeOf(was)) ?? nothing(newer);
    const { type, holder } = is;
    const { budget, own } = setting;
    const asked = { type, budget, grantedElsewhere: grantedElsewhere(was, is), ...(holder && { holder }) };
    if (was !== undefined)
        return [...unseen, ...told(gainsOf(older, newer, asked), older, newer, is, setting)];
    if (!LETS_IN.has(type))
        return unseen;
    // Of one that is new, only whom it lets in from outside.
    const outside = { ...newer, statements: [...newer.statements, ...keptOut(own, newer.at)] };
    return told(gainsOf(older, outside, asked), older, newer, is, setting);
}
/** Whether others grant beside the policy: those of a role that are not seen, and within one account those of a caller. */
function grantedElsewhere(was, { type, documents, unseen }) {
    if (was === undefined || was.documents.length === 0 || documents.length === 0)
        return false;
    return type === 'bucket' || type === 'key' || (type === 'identity' && unseen.length > 0);
}
const LETS_IN = new Set(['trust', 'bucket', 'key']);
function sameDocuments(was, is) {
    if (was.documents.length !== is.documents.length)
        return false;
    const [before, after] = [was, is].map(({ documents }) => documents.map(saidOnce).sort());
    return before.every((one, index) => one === after[index]);
}
const change_remembered = new WeakMap();
/** Of a file that did not change both sides hold the same documents. */
function saidOnce(document) {
    const text = change_remembered.get(document) ?? (0,sourced/* signature */.vl)(document);
    change_remembered.set(document, text);
    return text;
}
/** A role without a boundary is bounded by nothing. */
function wholeOf({ type, documents, holder, unseen }) {
    const all = union(documents);
    if (all !== undefined || holder === undefined || unseen.length > 0)
        return all;
    const statements = type === 'boundary' ? [everything(holder.at)] : [];
    return { version: '2012-10-17', statements, holes: [], at: holder.at };
}
function nothing({ at }) {
    return { version: '2012-10-17', statements: [], holes: [], at };
}
/** Accounts of roles that sources and connections name: whoever manages them here is not outside. */
function insidersOf(connections, subjects, ownAccounts) {
    const roles = subjects.flatMap(({ holder }) => (holder?.kind === 'role' && holder.arn) || []);
    const asked = connections.flatMap(({ role }) => (role && (0,policy_text/* known */.eO)(role)) ?? []);
    const named = connections
        .flatMap((one) => [...one.principals, ...one.allowPrincipals])
        .flatMap((text) => (0,policy_text/* known */.eO)(text) ?? []);
    const whole = named.filter((one) => /^(?:arn:[a-z-]+:iam::)?\d{12}(?::root)?$/.test(one));
    return {
        accounts: [
            ...ownAccounts,
            ...connections.flatMap(({ bucketAccount }) => bucketAccount ?? []),
            ...[...roles, ...asked, ...whole].flatMap((arn) => /\b\d{12}\b/.exec(arn) ?? []),
        ],
        principals: named.filter((one) => one.startsWith('arn:') && !whole.includes(one)),
    };
}
/** Statements that refuse all insiders, and AWS's services. */
function keptOut({ accounts, principals }, at) {
    const deny = (operator, key, values) => {
        const texts = (0,made/* textsOf */.CB)(values, at);
        const condition = { operator, key, values: texts, ifExists: false, operatorAt: at, keyAt: at, at };
        return texts.length === 0 ? [] : [{ ...everything(at), effect: 'Deny', conditions: [condition] }];
    };
    return [
        ...deny('Bool', 'aws:PrincipalIsAWSService', ['true']),
        ...deny('StringEquals', 'aws:PrincipalAccount', [...new Set(accounts)]),
        ...deny('ArnEquals', 'aws:PrincipalArn', [...new Set(principals)]),
    ];
}
function told({ gains, reason, more }, older, newer, subject, { ref, opened }) {
    if (reason !== undefined)
        return [undetermined(newer.at, reason, ref)];
    const untold = gains.filter(({ statement, lifted }) => lifted || statement === undefined || !opened.some((one) => overlap(statement.at, one)));
    return untold.map((gain, index) => {
        const rest = more && index === untold.length - 1 ? ' There may be more.' : '';
        return allowsMore(gain, older, newer, subject, ref, rest);
    });
}
function overlap(a, b) {
    return (0,position/* contains */.gR)(a, b) || (0,position/* contains */.gR)(b, a);
}
function allowsMore(gain, older, newer, subject, ref, rest) {
    const { witness, statement, refusing, lifted } = gain;
    const at = statement === undefined || lifted ? (statement?.at ?? newer.at) : newIn(statement, older, witness);
    return {
        ...(0,position/* rangeOf */.be)(at),
        rule: 'change-allows-more',
        message: `${sentence(gain, subject)} ${because(refusing, ref)}${rest}`,
        help: lifted
            ? 'If that is not what the change is for, put the Deny back.'
            : 'If that is not what the change is for, narrow the statement.',
        witness: (0,connection_witness/* witnessOf */.XH)(witness),
    };
}
function sentence({ witness, lifted }, { type, holder }) {
    const caller = (0,connection_witness/* who */.dp)(witness.principal);
    const call = (0,connection_witness/* inWords */.r4)(witness).slice(`${caller} can call `.length);
    const isRole = holder?.kind === 'role' && holder.arn === witness.principal;
    const subject = (type === 'identity' || type === 'boundary') && !isRole ? holderInWords(holder) : caller;
    if (lifted)
        return `This change no longer denies ${subject} to call ${call}, whoever else allows it.`;
    if (LIMITS.has(type))
        return `This change no longer keeps ${subject} from calling ${call}.`;
    return `This change newly lets ${subject} call ${call}.`;
}
const LIMITS = new Set(['boundary', 'session', 'scp', 'rcp']);
function holderInWords(holder) {
    const name = holder?.name ?? holder?.address;
    return name === undefined ? 'whoever holds this policy' : `the role ${name}`;
}
function because(refusing, ref) {
    const [deny] = refusing;
    if (deny === undefined)
        return `At ${ref} it is not allowed here.`;
    const sid = deny.sid && (0,policy_text/* known */.eO)(deny.sid);
    const named = sid ? `the Deny "${sid}"` : 'a Deny';
    return `At ${ref} ${named} refuses it (${deny.at.file}:${deny.at.line} there).`;
}
/** What a managed policy that no source holds gives, nobody can say; that it is attached is a change. */
function attachedUnseen(was, is, ref) {
    if (was === undefined)
        return [];
    const before = new Set(was.unseen.map(({ arn }) => arn));
    const role = holderInWords(is.holder);
    return is.unseen
        .filter(({ arn }) => !before.has(arn))
        .map(({ arn, at }) => ({
        ...(0,position/* rangeOf */.be)(at),
        rule: 'change-undetermined',
        severity: 'warning',
        message: `This change newly attaches ${arn} to ${role}, and no source that was read holds it: what it allows beyond ${ref} cannot be told.`,
        help: 'Read what the policy allows before you merge.',
    }));
}
function undetermined(at, reason, ref) {
    return {
        ...(0,position/* rangeOf */.be)(at),
        rule: 'change-undetermined',
        message: `Whether this change newly allows something cannot be decided, compared with ${ref}: ${reason}.`,
        help: 'Read the change with care, or give the check a source that knows the value.',
    };
}
/** A policy that several roles have is spoken of once. */
function change_distinct(problems) {
    const seen = new Set();
    return problems.filter(({ rule, file, line, column, resource = '' }) => {
        const key = `${rule} ${line}:${column} ${file} ${resource}`;
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/src/check/change/breaks.js


/**
 * The judgements, each finding of a requirement that was proved at the base
 * and no longer is saying so: one cause, one finding. A requirement that broke
 * without a finding of its own gets one.
 */
function withBreaks(judgements, connections, since) {
    const before = new Map(since.judgements.map((one) => [one.result.name, one]));
    const known = new Set(since.judgements.flatMap(({ problems }) => problems.map(asText)));
    const opened = judgements
        .flatMap(({ problems }) => problems)
        .filter((one) => isOpening(one) && !known.has(asText(one)));
    const marked = judgements.map((one) => {
        const was = before.get(one.result.name);
        if (was === undefined)
            return one;
        const broken = brokenIn(one, was);
        const connection = connections.find(({ name }) => name === one.result.name);
        const isOfBroken = ({ requirement }) => broken.some(({ id }) => id === requirement);
        const problems = one.problems.map((each) => opened.includes(each) && !isOfBroken(each) ? withSentence(each, `It is new since ${since.ref}.`) : each);
        return {
            ...one,
            problems: broken.length === 0 ? problems : spokenOf({ ...one, problems }, broken, connection, since),
        };
    });
    return { judgements: marked, opened };
}
function isOpening({ requirement, rule, witness }) {
    if (witness === undefined)
        return false;
    if (requirement === undefined)
        return rule === 'bucket-open-to-others' || rule === 'role-exceeds-profile';
    return requirement === 'external-id' || requirement === 'exclusive-trust';
}
function asText({ rule, connection = '', message }) {
    return `${rule} ${connection} ${message}`;
}
function brokenIn({ result }, was) {
    const proved = new Set(was.result.requirements.filter(({ verdict }) => verdict === 'proved').map(({ id }) => id));
    return result.requirements.filter(({ id, verdict }) => proved.has(id) && (verdict === 'violated' || verdict === 'undetermined'));
}
function spokenOf({ problems, result }, broken, connection, since) {
    const spoken = new Set(problems.flatMap(({ requirement }) => requirement ?? []));
    const silent = broken.filter(({ id }) => !spoken.has(id));
    const causes = broken.filter(({ id }) => spoken.has(id));
    if (causes.length === 0)
        return [...problems, breakOf(result.name, broken, connection, since)];
    const ids = new Set(causes.map(({ id }) => id));
    return problems.map((one) => {
        if (one.requirement === undefined || !ids.has(one.requirement))
            return one;
        const own = causes.filter(({ id }) => id === one.requirement);
        const related = whatChanged(one, connection, since);
        const told = withSentence(one, breaks_sentence([...own, ...silent], since.ref));
        return related === undefined ? told : { ...told, related: [...(one.related ?? []), related] };
    });
}
function withSentence(problem, sentence) {
    return { ...problem, message: `${problem.message} ${sentence}` };
}
function breaks_sentence(broken, ref) {
    const ids = broken.map(({ id }) => id);
    const were = `at ${ref} ${ids.join(' and ')} ${ids.length > 1 ? 'are' : 'is'} proved`;
    if (broken.every(({ verdict }) => verdict === 'undetermined')) {
        return `It is this change that leaves it open: ${were}.`;
    }
    return ids.includes('delivery')
        ? `This change stops the vendor’s delivery: ${were}.`
        : `It is this change that breaks it: ${were}.`;
}
/** Where the policy at fault is as it was, the connection's own lines may be what changed. */
function whatChanged({ file }, connection, { changed }) {
    if (connection === undefined || changed.has(file) || !changed.has(connection.at.file))
        return undefined;
    return { ...(0,position/* rangeOf */.be)(connection.at), message: 'what the change touches of this connection' };
}
function breakOf(name, broken, connection, since) {
    const [first] = broken;
    const place = first?.evidence.find(({ file }) => since.changed.has(file)) ?? first?.evidence[0];
    const at = place === undefined
        ? (connection?.at ?? made/* NOWHERE */.JW)
        : { ...place, endLine: place.line, endColumn: place.column };
    return {
        ...at,
        rule: 'change-breaks-connection',
        connection: name,
        message: `"${name}" loses what it had: ${first?.reason ?? ''}. ${breaks_sentence(broken, since.ref)}`,
        help: 'Correct what the change did to the policy; the findings about the policy itself say what is wrong with it.',
    };
}

;// CONCATENATED MODULE: ./build/src/check/change/brought.js
/**
 * For each finding, whether the change brought it about, as far as a comparison
 * of the two checks tells: it speaks of the change itself, or of a connection
 * or of what was not read, and the base's check does not say the same as often.
 * What else a policy has wrong with it is told by the lines that the change
 * touches.
 */
function broughtAbout(findings, before) {
    const [was, is] = [countByText(before), countByText(findings)];
    const isMore = (text) => (is.get(text) ?? 0) > (was.get(text) ?? 0);
    return findings.map((one) => one.rule.startsWith('change-') || (isOfTheWhole(one) && isMore(textOf(one))));
}
/** It rests on all that was read, so a change anywhere may bring it about. */
function isOfTheWhole({ rule, connection }) {
    return connection !== undefined || rule === 'evidence-incomplete';
}
function textOf({ rule, severity, connection = '', message }) {
    return `${rule} ${severity} ${connection} ${message}`;
}
function countByText(findings) {
    const counts = new Map();
    for (const text of findings.map(textOf))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./build/src/source/glob.js
var source_glob = __webpack_require__(9970);
;// CONCATENATED MODULE: ./build/src/connection/ignores.js


/**
 * Takes out what the config accepts. An ignore that has expired no longer
 * holds and says so; one that matches nothing says so too.
 *
 * @param now the time of the run, UTC; an ignore holds through the day it names
 */
function applyIgnores(problems, ignores, now) {
    const today = now.toISOString().slice(0, 10);
    const kept = [];
    const ignored = [];
    const used = new Set();
    const live = ignores.map((ignore) => ({
        ignore,
        matches: matcher(ignore),
        expired: isPast(ignore, today),
    }));
    for (const one of problems) {
        const applying = live.filter(({ ignore, matches }) => ignore.rule === one.rule && matches(one.file));
        for (const { ignore } of applying)
            used.add(ignore);
        const holds = applying.some(({ expired }) => !expired);
        (holds ? ignored : kept).push(one);
    }
    const remarks = live.flatMap(({ ignore, expired }) => remark(ignore, expired, used.has(ignore)));
    return { problems: [...kept, ...remarks], ignored };
}
function matcher({ path }) {
    if (path === undefined)
        return () => true;
    const { matches } = (0,source_glob/* glob */.TI)(path);
    return matches;
}
function isPast({ expires }, today) {
    return expires !== undefined && expires < today;
}
function remark(ignore, expired, used) {
    const where = ignore.path === undefined ? '' : ` in ${ignore.path}`;
    if (expired) {
        const still = used ? ', and what it ignored is still there' : ', and nothing is left to ignore';
        const message = `This ignore of ${ignore.rule}${where} expired on ${ignore.expires}${still}.`;
        return [
            (0,outcome/* problem */.CC)('ignore-expired', ignore.at, message, 'Mend what it ignored and remove it, or have it reviewed and give it a new day.'),
        ];
    }
    if (used)
        return [];
    const message = `This ignore of ${ignore.rule}${where} matches nothing.`;
    return [
        (0,outcome/* problem */.CC)('ignore-unused', ignore.at, message, 'Remove it, or right its path: an ignore without use hides the next finding.'),
    ];
}

// EXTERNAL MODULE: ./build/src/generated/rules.js
var generated_rules = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/src/check/weigh.js




/**
 * Problems as findings: without those that the config accepts or turns off,
 * each with the severity that the config or its rule's page gives it, in the
 * order they are reported in.
 *
 * @param now what the days of ignores are held against, in UTC
 */
function weigh(problems, config, now) {
    const on = problems.filter(({ rule }) => config.rules.get(rule) !== 'off');
    const kept = applyIgnores(on, config.ignore, now).problems.filter((one) => !isOfChanges(one, config));
    const weighed = kept.flatMap((problem) => withSeverity(problem, config)).sort(finding/* compareFindings */.Eg);
    return weigh_distinct(weighed).map(withoutResources);
}
/** An ignore of what changes do is for those to come: that this one does nothing of it is no news. */
function isOfChanges({ rule, file, line, column }, { ignore }) {
    if (rule !== 'ignore-unused')
        return false;
    return ignore.some(({ rule: ignored, at }) => ignored.startsWith('change-') && at.file === file && at.line === line && at.column === column);
}
function withSeverity(problem, { rules }) {
    const severity = rules.get(problem.rule) ?? problem.severity ?? generated_rules/* RULES */.y[problem.rule].severity;
    return severity === 'off' ? [] : [{ ...weigh_named(problem), severity }];
}
/** Where a format has no positions, the message says which resource it is about. */
function weigh_named(problem) {
    const { resource, message } = problem;
    return resource === undefined ? problem : { ...problem, message: `${resource}: ${message}` };
}
function withoutResources({ resource: _, ...finding }) {
    const related = finding.related?.map(({ resource: _, ...place }) => place);
    return { ...finding, ...(related && { related }) };
}
/**
 * Of findings that say the same at the same place, one: one cause, one
 * finding, though it may open a connection to several principals. They are
 * sorted, so equals are neighbours.
 */
function weigh_distinct(sorted) {
    return sorted.filter((finding, index) => {
        const before = sorted[index - 1];
        return before === undefined || !sameRange(before, finding) || !sameCause(before, finding);
    });
}
function sameCause(a, b) {
    if ((0,finding/* compareFindings */.Eg)(a, b) === 0)
        return true;
    return ((0,position/* startTogether */.bj)(a, b) &&
        a.rule === b.rule &&
        a.connection !== undefined &&
        a.connection === b.connection &&
        a.requirement === b.requirement);
}
function sameRange(a, b) {
    return a.endLine === b.endLine && a.endColumn === b.endColumn;
}
/**
 * Lint problems less those that stand exactly where a requirement has found
 * fault already, and those that it names as the reason of a missing grant: one
 * cause, one finding. That a resource without positions has a fault answers
 * nothing else that is said of it.
 */
function withoutAnswered(lint, asked) {
    const taken = new Set(asked.map(placeKey));
    const reasons = new Set(asked.flatMap(({ rule, related = [] }) => (GRANTS.has(rule) ? related.map(placeKey) : [])));
    return lint.filter((problem) => (problem.resource !== undefined || !taken.has(placeKey(problem))) &&
        !(REASONS.has(problem.rule) && reasons.has(placeKey(problem))));
}
/**
 * What was read, less what a requirement finds fault with at the same place,
 * though AWS stores it. A condition that lists no values is met by no call.
 */
function withoutSaid(read, asked) {
    const taken = new Set(asked.map(placeKey));
    const unmet = asked.filter(({ rule }) => rule === 'trust-condition-unmet');
    const isSaid = (remark) => taken.has(placeKey(remark)) ||
        (remark.rule === 'empty-list' && unmet.some((condition) => (0,position/* contains */.gR)(condition, remark)));
    return read.filter((problem) => !REMARKS.has(problem.rule) || problem.resource !== undefined || !isSaid(problem));
}
const REMARKS = new Set([
    'condition-key-invalid',
    'empty-list',
    'variable-malformed',
    'variable-misplaced',
]);
const GRANTS = new Set(['permission-missing', 'bucket-grant-missing']);
/** What they may give as the reason. */
const REASONS = new Set(['resource-does-not-fit-action', 'condition-key-never-present']);
function placeKey({ file, line, column, endLine, endColumn, resource = '' }) {
    return `${line}:${column}:${endLine}:${endColumn}:${file}:${resource}`;
}

;// CONCATENATED MODULE: ./build/src/check/since-base.js







/** The base, its connections asked the same questions as far as their values can be had. */
function pastOf(base, { config: present, flags, env }) {
    const { readings } = base;
    for (const config of [base.config, present]) {
        try {
            const connections = (0,connection/* connectionsFrom */.yj)(config, flags, { env, readings });
            return { ...base, connections, judgements: judgeAll(connections, readings, config) };
        }
        catch (error) {
            if (!(error instanceof finding/* UserError */.yo))
                throw error;
        }
    }
    return { ...base, connections: [], judgements: [] };
}
function sinceBase(judged, connections, present, past) {
    if (past === undefined)
        return { judgements: judged, gained: [] };
    const { judgements, opened } = withBreaks(judged, connections, past);
    const after = { readings: past.against ?? present.readings, connections };
    const gained = newlyAllowed(past, after, {
        ref: past.ref,
        ownAccounts: present.config.ownAccounts,
        opened: reported(opened, judgements, present),
    });
    return { judgements, gained };
}
/** What is merged into another finding, or accepted, is told nobody: there the change speaks for itself. */
function reported(opened, judgements, { config, now }) {
    if (opened.length === 0)
        return [];
    const findings = weigh(problemsOf(judgements), config, now);
    const shown = new Set(findings.map(({ witness }) => witness));
    return opened.filter(({ witness }) => shown.has(witness));
}
/** For each finding, whether the change brought it about. */
function broughtSince({ judgements, config, readings, connections }, findings, { now }) {
    const problems = [...problemsOf(judgements), ...unjudged(connections, readings, config)];
    return broughtAbout(findings, weigh(problems, config, now));
}
function problemsOf(judgements) {
    return judgements.flatMap(({ problems }) => problems);
}

;// CONCATENATED MODULE: ./build/src/check/verdict.js
/**
 * `proved` only if nothing at all speaks against it: a request shown beside
 * the requirements is a violation too, any other error leaves it open, and so
 * does what was not read, however bad that is said to be.
 */
function verdictOf(connections, findings, readings) {
    const verdicts = connections.map(({ verdict }) => verdict);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const shown = errors.some(({ witness, requirement }) => witness !== undefined && requirement === undefined);
    if (verdicts.includes('violated') || shown)
        return 'violated';
    const checked = readings.some(({ source }) => source.documents > 0);
    const missed = findings.some(({ rule }) => rule === 'evidence-incomplete');
    if (!checked || missed || verdicts.includes('undetermined') || errors.length > 0)
        return 'undetermined';
    return 'proved';
}

// EXTERNAL MODULE: ./build/src/generated/version.js
var version = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/src/report/mask.js
const MASK = '***';
/** Shorter values are masked only where they stand alone, not inside a word: `12` would otherwise take every number apart. */
const SHORT_SECRET = 4;
/**
 * `report` with every secret masked in every string that can hold one. An
 * ExternalId that a witness carries becomes `{ env }` where the variable is
 * known. A fix whose edit would have to contain the secret is taken out, since
 * applying its masked form would write `***` into a policy; its description
 * stays in the help.
 */
function mask(report, secrets) {
    const masker = maskerOf(secrets);
    if (masker === undefined)
        return report;
    const { text } = masker;
    return {
        ...report,
        connections: report.connections.map((connection) => ({
            ...connection,
            name: text(connection.name),
            requirements: connection.requirements.map((requirement) => maskRequirement(requirement, text)),
        })),
        findings: report.findings.map((finding) => maskFinding(finding, masker)),
        sources: report.sources.map((source) => ({ ...source, file: text(source.file) })),
    };
}
/**
 * `text` with every secret in it replaced by `***`: as it is, in other
 * capitals, and JSON-, URL- and base64-encoded.
 */
function maskText(text, secrets) {
    const all = secrets.map((secret) => (typeof secret === 'string' ? { value: secret } : secret));
    return maskerOf(all)?.text(text) ?? text;
}
/**
 * `texts` with every secret masked to the same length, so that positions still
 * point where they did. For code frames, fingerprints and diffs for display.
 */
function maskTexts(texts, secrets) {
    const masker = maskerOf(secrets);
    if (masker === undefined)
        return texts;
    const known = new Map();
    return (file) => {
        if (!known.has(file)) {
            const text = texts(file);
            known.set(file, text === undefined ? undefined : masker.inPlace(text));
        }
        return known.get(file);
    };
}
/** Whether `text` shows a secret, in any spelling that {@link maskText} masks. */
function holdsSecret(text, secrets) {
    return maskText(text, secrets) !== text;
}
function maskerOf(secrets) {
    // A value of asterisks alone is what a mask looks like: there is nothing to hide it behind.
    const real = secrets.filter(({ value }) => !/^\**$/.test(value));
    if (real.length === 0)
        return undefined;
    const needles = needlesOf(real);
    const text = (whole) => replace(whole, spansOf(whole, needles), () => MASK);
    return {
        text,
        inPlace: (whole) => replace(whole, spansOf(whole, needles), (found) => found.replace(/[^\r\n]/g, '*')),
        value(value) {
            const env = real.find((secret) => secret.value === value)?.env;
            return env === undefined ? text(value) : { env };
        },
    };
}
function needlesOf(secrets) {
    const needles = new Map();
    for (const { value } of secrets) {
        const word = value.length < SHORT_SECRET;
        for (const text of word ? [] : base64Spellings(value)) {
            needles.set(text, { text, period: periodOf(text), word, fold: false });
        }
        for (const spelling of spellings(value)) {
            const text = word ? spelling : lowerCase(spelling);
            if (!needles.has(text) || !word)
                needles.set(text, { text, period: periodOf(text), word, fold: !word });
        }
    }
    return [...needles.values()].sort((a, b) => b.text.length - a.text.length);
}
/** The value as it stands in JSON, in JSON inside a JSON string, and in URLs. */
function spellings(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const url = encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
    const strict = url.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const urls = [url, strict, url.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
    return [
        value,
        json,
        json.replaceAll('/', '\\/'),
        JSON.stringify(json).slice(1, -1),
        ...urls,
        ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ];
}
/**
 * The part of its base64 that does not depend on what stands before or after
 * the value, for each of the three ways it can fall into groups of three bytes.
 * A part too short to say anything is left out.
 */
function base64Spellings(value) {
    const bytes = Buffer.from(value, 'utf8');
    const texts = [];
    for (let lead = 0; lead < 3; lead++) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const from = lead === 0 ? 0 : lead + 1;
        const to = Math.floor(((lead + bytes.length) * 8) / 6);
        const stable = encoded.slice(from, to);
        if (stable.length >= SHORT_SECRET)
            texts.push(stable, stable.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return texts;
}
/** Where the needles stand, overlapping ones joined: a rest of one secret must not survive beside another. */
function spansOf(text, needles) {
    const found = readingsOf(text).flatMap((reading) => {
        const lower = lowerCase(reading.text);
        return needles
            .flatMap((needle) => occurrences(needle.fold ? lower : reading.text, needle))
            .map(({ from, to }) => ({ from: reading.at(from), to: reading.at(to) }));
    });
    return joined(found.sort((a, b) => a.from - b.from));
}
/** Letter by letter, so that places stay and no letter depends on its neighbours: İ is two units in lower case, Σ one of two. */
function lowerCase(text) {
    if (!/[^\0-\x7f]/.test(text))
        return text.toLowerCase();
    return text.replace(/\p{Changes_When_Lowercased}/gu, (letter) => {
        const lower = letter.toLowerCase();
        return lower.length === letter.length ? lower : letter;
    });
}
/**
 * Escapes that an encoder may write for any character, though it need not:
 * Java's and .NET's write `\u003d` and `\u002B` in JSON, one of URLs `%2D`.
 * Which characters they chose is not known, so the text is read as it decodes.
 */
const ESCAPES = [/(?<!\\)\\+(?:u00([0-7][0-9a-f])|(\/))/gi, /%([0-7][0-9a-f])/gi];
function readingsOf(text) {
    return [{ text, at: (place) => place }, ...ESCAPES.flatMap((written) => decoded(text, written) ?? [])];
}
function decoded(text, written) {
    const pieces = [];
    // Where a stretch that is the same in both begins: in the reading, and in the text.
    const stretches = [[0, 0]];
    let [length, from] = [0, 0];
    for (const { 0: whole, 1: code, 2: plain, index } of text.matchAll(written)) {
        const before = text.slice(from, index);
        pieces.push(before, plain ?? String.fromCharCode(Number.parseInt(code, 16)));
        length += before.length;
        from = index + whole.length;
        stretches.push([length, index], [length + 1, from]);
        length += 1;
    }
    if (from === 0)
        return undefined;
    pieces.push(text.slice(from));
    return {
        text: pieces.join(''),
        at(place) {
            const [inReading, inText] = stretches.findLast(([start]) => start <= place);
            return inText + place - inReading;
        },
    };
}
function occurrences(text, { text: needle, period, word }) {
    const found = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
        const from = at;
        if (period < needle.length)
            at = lastOfRun(text, from, needle.length, period);
        const to = at + needle.length;
        if (!word || standsAlone(text, at, to))
            extend(found, { from, to });
    }
    return found;
}
/** Where the last begins of those that lie over one another: to look for each would take the text apart once for every unit. */
function lastOfRun(text, from, length, period) {
    let end = from + length;
    while (end < text.length && text[end] === text[end - period])
        end += 1;
    const spare = end - from - length;
    return from + spare - (spare % period);
}
/** Shorter texts are looked for at each place of a run. */
const LONG_SECRET = 64;
/** Knuth, Morris and Pratt: its length less that of its longest end that it also begins with. */
function periodOf(text) {
    if (text.length < LONG_SECRET)
        return text.length;
    const borders = new Uint32Array(text.length);
    let border = 0;
    for (let at = 1; at < text.length; at++) {
        while (border > 0 && text[at] !== text[border])
            border = borders[border - 1];
        if (text[at] === text[border])
            border += 1;
        borders[at] = border;
    }
    return text.length - border;
}
function joined(sorted) {
    const spans = [];
    for (const span of sorted)
        extend(spans, span);
    return spans;
}
/** Adds a span that starts no earlier than the last one: to it, where they overlap. */
function extend(spans, span) {
    const last = spans.at(-1);
    if (last && span.from < last.to)
        spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else
        spans.push(span);
}
function standsAlone(text, from, to) {
    return !isWordUnit(text[from - 1]) && !isWordUnit(text[to]);
}
function isWordUnit(unit) {
    return unit !== undefined && /[\p{L}\p{N}_]/u.test(unit);
}
function replace(text, spans, by) {
    if (spans.length === 0)
        return text;
    const pieces = [];
    let from = 0;
    for (const span of spans) {
        pieces.push(text.slice(from, span.from), by(text.slice(span.from, span.to)));
        from = span.to;
    }
    return pieces.join('') + text.slice(from);
}
function maskRequirement(requirement, text) {
    return {
        ...requirement,
        reason: text(requirement.reason),
        evidence: requirement.evidence.map((place) => ({ ...place, file: text(place.file) })),
    };
}
function maskFinding(finding, masker) {
    const { text } = masker;
    const { connection, witness, fix, related, ...rest } = finding;
    const safe = fix === undefined || fix.edits.every((edit) => text(edit.text) === edit.text);
    const help = safe ? finding.help : `${finding.help} ${fix.description}`.trim();
    return {
        ...rest,
        message: text(finding.message),
        help: text(help),
        file: text(finding.file),
        ...(connection !== undefined && { connection: text(connection) }),
        ...(witness !== undefined && { witness: maskWitness(witness, masker) }),
        ...(fix !== undefined &&
            safe && {
            fix: {
                description: text(fix.description),
                edits: fix.edits.map((edit) => ({ ...edit, file: text(edit.file) })),
            },
        }),
        ...(related !== undefined && {
            related: related.map((place) => ({
                ...place,
                file: text(place.file),
                message: text(place.message),
            })),
        }),
    };
}
function maskWitness(witness, { text, value: maskValue }) {
    const context = Object.entries(witness.context).map(([key, value]) => {
        if (typeof value === 'string')
            return [text(key), maskValue(value)];
        if (Array.isArray(value))
            return [text(key), value.map((item) => text(item))];
        return [text(key), value];
    });
    return {
        principal: text(witness.principal),
        action: text(witness.action),
        resource: text(witness.resource),
        resourceAccount: text(witness.resourceAccount),
        context: Object.fromEntries(context),
    };
}

;// CONCATENATED MODULE: ./build/src/check.js














/**
 * The pipeline: looks every value up, asks each connection's requirements,
 * holds them against the base, lints every policy, weighs what was found, masks
 * secrets.
 *
 * @throws UserError where a value of the config cannot be had
 */
function check(input) {
    const { config, readings, texts, now } = input;
    const connections = (0,connection/* connectionsFrom */.yj)(config, input.flags, input);
    const past = input.base && pastOf(input.base, input);
    const judged = judgeAll(connections, readings, config);
    const { judgements, gained } = sinceBase(judged, connections, input, past);
    const shared = sharedStatements(readings);
    const problems = [...everyProblem(input, connections, judgements), ...gained].map((one) => withConditionFix(one, connections, texts, shared));
    const findings = weigh(problems, config, now);
    const secrets = [
        ...secretsFrom(connections, judgements, readings),
        ...(past ? secretsFrom(past.connections, past.judgements, past.readings) : []),
    ];
    const report = reportOf(input, judgements, findings);
    const checked = masked(report, connections, secrets, texts);
    return past ? withBrought(checked, broughtSince(past, findings, input)) : checked;
}
/** Masking keeps the order of findings. */
function withBrought(checked, brought) {
    return { ...checked, brought: new Set(checked.report.findings.filter((_, index) => brought[index])) };
}
function everyProblem(input, connections, judgements) {
    const { config, readings } = input;
    const asked = judgements.flatMap(({ problems }) => problems);
    const read = [...input.problems, ...readings.flatMap(({ problems }) => problems)];
    const off = new Set([...config.rules].filter(([, severity]) => severity === 'off').map(([rule]) => rule));
    return [
        ...withoutSaid(read, asked),
        ...asked,
        ...withoutAnswered(lint(readings, off), asked),
        ...nothingChecked(input),
        ...unjudged(connections, readings, config),
    ];
}
/** A run that looked at nothing must not pass. */
function nothingChecked({ config, readings }) {
    if (readings.some(({ source }) => source.documents > 0))
        return [];
    return [
        {
            ...(0,position/* startOf */.GH)(config.file ?? '.'),
            rule: 'nothing-checked',
            message: 'No file that was read holds a policy, so no question about a connection could be answered.',
            help: 'Check the root of the repository, widen sources.include, or write the plan with: terraform show -json.',
        },
    ];
}
function reportOf({ readings }, judgements, findings) {
    const connections = judgements.map(({ result }) => result);
    return {
        version: 1,
        tool: { name: 'trustproof', version: version/* VERSION */.x },
        verdict: verdictOf(connections, findings, readings),
        connections,
        findings,
        sources: readings.map(({ source }) => source).sort((a, b) => (0,finding/* compareText */.n6)(a.file, b.file)),
    };
}
function masked(report, connections, secrets, texts) {
    const subjects = new Map(connections.map((connection) => [connection.name, check_subjectOf(connection, secrets)]));
    return {
        report: mask(report, secrets),
        texts: maskTexts(texts, secrets),
        subjectOf: (name) => subjects.get(name),
        secrets,
    };
}
/** What the picture of a connection names. */
function check_subjectOf({ principals: [principal], role, bucket }, secrets) {
    const text = (one) => (one === undefined ? undefined : maskText((0,policy_text/* display */.Vy)(one), secrets));
    return (0,defined/* defined */.s)({ principal: text(principal), role: text(role), bucket: text(bucket) });
}

// EXTERNAL MODULE: ./build/src/source/files.js + 1 modules
var files = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/src/entry/config-file.js
var config_file = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/src/entry/read-directory.js
var read_directory = __webpack_require__(5223);
;// CONCATENATED MODULE: ./build/src/entry/check-directory.js





/**
 * Checks a folder on disk: reads its config and its sources, and hands them to
 * {@link check}.
 *
 * @throws UserError where the question cannot be asked
 */
async function checkDirectory(request) {
    const tree = files/* Tree */.PH.open(request.root);
    const { config, input } = await (0,config_file/* readConfig */.X)(tree, request.config);
    const read = await (0,read_directory/* readDirectory */.g)(tree, config, request);
    request.onProgress?.('deciding');
    const { flags, env, now } = request;
    const compared = await baseOf(request, { ...read, tree, config });
    const checked = check({ config, flags, env, now, ...read, ...(compared.base && { base: compared.base }) });
    return {
        ...checked,
        // Where no file differs there is no base to hand on, and nothing that a change could have brought about.
        ...(compared.done && compared.base === undefined && { brought: new Set() }),
        unmasked: read.texts,
        notes: compared.notes,
        ...(input !== undefined && { config: input }),
    };
}
/** @throws UserError where a base that is asked for is not to be had */
async function baseOf({ base, usualBase, onProgress }, present) {
    const refs = base === undefined ? (usualBase?.refs ?? []) : [base];
    if (refs.length === 0)
        return { done: false, notes: [] };
    onProgress?.('comparing with the base');
    const { readBase } = await __webpack_require__.e(/* import() */ 516).then(__webpack_require__.bind(__webpack_require__, 7516));
    let why = '';
    for (const ref of refs) {
        try {
            return {
                base: await readBase(present, ref, base === undefined ? usualBase?.name : undefined),
                done: true,
                notes: [],
            };
        }
        catch (error) {
            if (!(error instanceof finding/* UserError */.yo) || base !== undefined)
                throw error;
            why = error.message;
        }
    }
    return { done: false, notes: [`What the change newly allows was not looked at: ${why}.`] };
}

;// CONCATENATED MODULE: ./build/src/entry/render.js



const HOME = 'https://github.com/trustproof/trustproof';
/** The result in one of its forms. Each form is loaded when it is asked for. */
async function render(format, checked, { colour = false, directory = '' } = {}) {
    const { report, texts, subjectOf } = checked;
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 6098))).renderText(report, { texts, colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 9819))).renderJson(report);
        case 'sarif':
            return sarif(checked, directory);
        case 'markdown':
            return `${(await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 7822))).renderMarkdown(report, { texts, subjectOf })}\n`;
        case 'github':
            return (await __webpack_require__.e(/* import() */ 880).then(__webpack_require__.bind(__webpack_require__, 8880))).workflowCommands(report);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 3714))).renderGitlab(report, texts);
    }
}
/** A page's example may be the very value that a user keeps secret. */
async function sarif({ report, texts, secrets }, directory) {
    const [{ renderSarif }, { RULE_PAGES }] = await Promise.all([
        __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 7238)),
        __webpack_require__.e(/* import() */ 85).then(__webpack_require__.bind(__webpack_require__, 3085)),
    ]);
    const rules = Object.values(generated_rules/* RULES */.y).map((rule) => ({
        ...rule,
        page: maskText(RULE_PAGES[rule.id], secrets),
        url: `${HOME}/blob/v${version/* VERSION */.x}/src/rule/${rule.id}.md`,
    }));
    return renderSarif(report, { texts, rules, directory, informationUri: HOME });
}

// EXTERNAL MODULE: ./build/src/entry/write-file.js
var write_file = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/report/format.js
var report_format = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/cli/io.js
var cli_io = __webpack_require__(6871);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3602);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(7228);
;// CONCATENATED MODULE: ./build/src/cli/check.js











async function run(input, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, input.operands[0] ?? '.');
    const progress = (0,cli_progress/* progressOn */.z)(io);
    const checked = await checkDirectory(requestFrom(input, io, root, progress.show)).finally(progress.clear);
    const reportFile = input.text('report-file');
    if (reportFile !== undefined) {
        const [{ recordText }, { commitAt }] = await Promise.all([
            __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 3460)),
            __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 2356)),
        ]);
        (0,write_file/* writeOutput */.z)((0,external_node_path_.resolve)(root, reportFile), recordText(checked, commitAt(root, io.env)), root);
    }
    const format = input.choice('format', report_format/* FORMATS */.h) ?? 'text';
    const colour = input.text('output') === undefined && (0,cli_io/* wantsColor */.z)(io, input.on('no-color'));
    (0,output/* emit */.I)(await render(format, checked, { colour }), input, io, root);
    const threshold = input.choice('fail-on', finding/* THRESHOLDS */.Rm) ?? 'error';
    return (0,summary/* failsOn */.Hu)(checked.report, threshold) ? 1 : 0;
}
function requestFrom(input, io, root, onProgress) {
    return {
        root,
        flags: flagsFrom(input),
        plans: input.texts('plan'),
        env: io.env,
        now: new Date(),
        onProgress,
        ...(0,defined/* defined */.s)({ config: input.text('config'), base: input.text('base') }),
    };
}
function flagsFrom(input) {
    const externalId = input.text('external-id');
    const externalIdEnv = input.text('external-id-env');
    if (externalId !== undefined && externalIdEnv !== undefined) {
        throw new finding/* UserError */.yo('--external-id and --external-id-env both say what the ExternalId is; give one of them');
    }
    const principal = input.texts('principal');
    return (0,defined/* defined */.s)({
        profile: input.text('profile'),
        principal: principal.length === 0 ? undefined : principal,
        role: input.text('role'),
        externalId,
        externalIdEnv,
        bucket: input.text('bucket'),
        prefix: input.text('prefix'),
    });
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export configCandidates */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _connection_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
/* harmony import */ var _source_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6980);
/* harmony import */ var _source_files_bytes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8049);
/* harmony import */ var _source_files_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9547);







/**
 * The config that the user names, or the one of {@link CONFIG_FILES} that is
 * there; without any, what holds by default. Only one that the user names may
 * stand outside the checked folder.
 *
 * @throws UserError if it is there and cannot be read, is no config, or is not alone
 */
async function readConfig(tree, named) {
    const file = named ?? onlyOne(_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILES */ .n0.filter((candidate) => exists(tree.root, candidate)));
    if (file === undefined)
        return { config: _connection_config__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .PV };
    const read = named === undefined || (0,_source_files_path__WEBPACK_IMPORTED_MODULE_6__/* .pathInside */ ._l)(tree.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree.root, named)) !== undefined
        ? tree.named(file)
        : (0,_source_files__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(file, tree.root);
    return { config: await (0,_connection_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(read.text, read.file), input: hashed(read) };
}
/** Which of several is meant nobody could tell, and a change could put one before the one that is reviewed. */
function onlyOne([first, second]) {
    if (first === undefined || second === undefined)
        return first;
    const message = `${first} is a config too, and only one is read; keep one of them, or name one (--config, or the action’s config)`;
    throw new _finding__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(message, { file: second, line: 1, column: 1 });
}
function hashed({ file, sha256 }) {
    return { file, sha256 };
}
/** Every place where a config would be looked for, with its bytes, named from the repository's root. */
function configCandidates(root, directory, named) {
    const files = named === undefined ? CONFIG_FILES : [named];
    return files.map((file) => {
        const path = join(directory, file).replaceAll('\\', '/');
        const bytes = bytesAt(join(root, file));
        return bytes === undefined ? { path } : { path, bytes };
    });
}
/** Also where it is a link that leads nowhere: that is a mistake to be told, not a file to be passed over. */
function exists(root, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        throw new _finding__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`whether ${file} is there cannot be told: ${(0,_source_files_bytes__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}.`);
    }
}


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

/***/ 3185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   XU: () => (/* binding */ VERDICT_WORD),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s0: () => (/* binding */ VERDICT_MARK),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
/** Errors first, then warnings, then notices; each in the report's order. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) || (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)(a, b));
}
/** Whether the report holds a finding at or above `threshold` (`--fail-on`). */
function failsOn(report, threshold) {
    if (threshold === 'never')
        return false;
    const worst = _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(threshold);
    return report.findings.some(({ severity }) => _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) <= worst);
}
/** The verdict in one plain line that holds nothing from the files checked. */
function headline(report) {
    const { length } = report.connections;
    const proved = report.connections.filter(({ verdict }) => verdict === 'proved').length;
    const connections = length === 0 ? [] : [`${proved} of ${plural(length, 'connection')} proved`];
    return `${report.verdict}: ${[...connections, countsInWords(countBySeverity(report.findings))].join(', ')}`;
}
/** For example `2 errors, 1 warning`; `no findings` for none. */
function countsInWords(counts) {
    const parts = _finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0);
    return parts.map((severity) => plural(counts[severity], severity)).join(', ') || 'no findings';
}
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
}
const VERDICT_MARK = {
    proved: '✓',
    violated: '✗',
    undetermined: '?',
    notAsked: '–',
};
const VERDICT_WORD = {
    proved: 'proved',
    violated: 'violated',
    undetermined: 'undetermined',
    notAsked: 'not asked',
};
/** What to do next, in one plain sentence that holds nothing from the files checked. */
function nextStep(report) {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    const missing = report.connections.some(({ requirements }) => requirements.some(isUndetermined));
    if (errors.length > 0) {
        return `${howToMend(errors)}, then run trustproof again; \`trustproof explain RULE\` tells more about a rule.`;
    }
    if (missing)
        return 'Provide what the undetermined requirements name, then run trustproof again.';
    if (report.findings.length > 0)
        return 'Nothing blocks. Read the findings above when you change these files.';
    return 'Nothing to do.';
}
function howToMend(errors) {
    const fixes = errors.filter(({ fix }) => fix !== undefined).length;
    if (fixes === 0)
        return 'Do what the help under each error says';
    const apply = `Apply the fixes shown (${fixes})`;
    return fixes === errors.length ? apply : `${apply}, do what the help under the other errors says`;
}
function isUndetermined({ verdict }) {
    return verdict === 'undetermined';
}


/***/ })

};
;