import type { ArrayNode, Member, Node, ObjectNode } from '../../policy/node';
import { type Range, startOf } from '../../policy/position';
import { type Address, addressFrom, formatAddress, parseAddress } from './address';
import { Configuration, type Expression, expressionOf, type Target, whole } from './configuration';
import { Copies } from './copies';
import { renderPolicyDocument } from './document';
import type { Output } from './outputs';
import { bucketArn, partitionOfPlan } from './partition';
import { canonicalAttribute, type KnownArguments, resourceUnknown, type TfResource } from './resource';
import { shownResources } from './state';
import { arrayAt, isObject, type Json, type JsonObject, nodeOf, objectAt, stringAt } from './value';
import { ARGUMENTS, type Argument, type Arguments, bears } from './vocabulary';

/** One entry of `resource_changes` that leaves a resource behind when the plan is applied. */
interface Change {
  readonly address: string;
  readonly parsed: Address;
  readonly after: JsonObject;
  readonly unknown: JsonObject;
  readonly sensitive: Json | undefined;
  readonly before: JsonObject | undefined;
}

/** References that lead through more policies than this are not followed. */
const DEPTH = 16;

/** Values nested deeper are taken for unknown. */
const VALUE_DEPTH = 64;

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
export class Plan {
  readonly configuration: Configuration;
  private readonly changes: ReadonlyMap<string, Change>;
  /** What data sources were read as, by address. */
  private readonly data: ReadonlyMap<string, JsonObject>;
  /** Instances of one block in one module instance, by its address without the block's own key. */
  private readonly instances = new Map<string, Change[]>();
  private readonly copies = new Copies();
  private readonly partition: string | undefined;
  /** The place of the resource that is being read: a plan has no positions but addresses. */
  private at: Range;

  constructor(
    readonly json: JsonObject,
    readonly file: string,
  ) {
    this.at = startOf(file);
    this.configuration = new Configuration(json);
    this.partition = partitionOfPlan(json);
    this.data = new Map(dataIn(json));
    this.changes = this.readChanges();
    for (const change of this.changes.values()) {
      const address = formatAddress({ ...change.parsed, key: '' });
      const others = this.instances.get(address);
      if (others === undefined) this.instances.set(address, [change]);
      else others.push(change);
    }
  }

  /** The root module's outputs as they will be; an unknown one that only passes a name or ARN on, as that. */
  outputs(): Output[] {
    this.at = startOf(this.file);
    const planned = objectAt(objectAt(this.json, 'planned_values'), 'outputs') ?? {};
    const changes = objectAt(this.json, 'output_changes') ?? {};
    const names = new Set([...Object.keys(planned), ...Object.keys(changes)]);
    return [...names].flatMap(
      (name) => this.output(name, objectAt(planned, name), objectAt(changes, name)) ?? [],
    );
  }

  private output(
    name: string,
    planned: JsonObject | undefined,
    change: JsonObject | undefined,
  ): Output | undefined {
    const source = change ?? { after: planned?.['value'] ?? null };
    if (change !== undefined && leavesNothing(change)) return undefined;
    const sensitive = planned?.['sensitive'] === true || source['after_sensitive'] === true;
    const { after, after_unknown: unknown } = source;
    const followed = unknown === true ? this.followedOutput(name) : undefined;
    const value = followed ?? nodeOf(after, unknown, undefined, `output.${name}`, this.at);
    return { name, value, sensitive };
  }

  private followedOutput(name: string): Node | undefined {
    const output = objectAt(objectAt(this.configuration.module(''), 'outputs'), name);
    const target = this.configuration.follow(expressionOf(output?.['expression']), ROOT);
    return target?.kind === 'attribute' ? this.named(target, ROOT, target.attribute) : undefined;
  }

  private readChanges(): Map<string, Change> {
    const found = new Map<string, Change>();
    for (const one of arrayAt(this.json, 'resource_changes')) {
      const type = stringAt(one, 'type') ?? '';
      const detail = objectAt(one, 'change');
      const leaves = leavesBehind(one);
      if (bears(type)) {
        this.copies.add(type, objectAt(detail, 'before'), !leaves);
        if (leaves) this.copies.add(type, objectAt(detail, 'after'), false);
      }
      const change = leaves ? changeOf(one, detail) : undefined;
      if (change !== undefined) found.set(change.address, change);
    }
    return found;
  }

  /** The root module's variables, as the plan was made with them. */
  variables(): ReadonlyMap<string, Json> {
    const variables = objectAt(this.json, 'variables') ?? {};
    return new Map(
      Object.entries(variables).map(([name, one]) => [name, isObject(one) ? (one['value'] ?? null) : null]),
    );
  }

  /** Addresses of everything that is there after the apply. */
  addresses(): Iterable<string> {
    return this.changes.keys();
  }

  /** Whether something of that address is there after the apply. */
  has(address: string): boolean {
    return this.changes.has(address);
  }

  /** The resources that bear on a connection, as they will be after the apply. */
  resources(): TfResource[] {
    return [...this.changes.values()]
      .filter((change) => change.parsed.mode === 'managed' && bears(change.parsed.type))
      .map((change) => this.resource(change));
  }

  private resource(change: Change): TfResource {
    const { module, mode, type, name } = change.parsed;
    this.at = { ...startOf(this.file), resource: change.address };
    const values = this.copies.without(type, change.after);
    const members: Member[] = [];
    for (const [key, argument] of Object.entries(ARGUMENTS[type] ?? {})) {
      const value = this.argument(change, key, argument, values, 0);
      if (value !== undefined) members.push({ key, keyAt: this.at, value });
    }
    const attributes: ObjectNode = { kind: 'object', members, at: this.at };
    return { address: change.address, module, mode, type, name, attributes, at: this.at, origin: 'plan' };
  }

  private argument(
    change: Change,
    name: string,
    argument: Argument,
    values: JsonObject,
    depth: number,
  ): Node | undefined {
    if (argument.kind === 'own') return this.attribute(change, name);
    const entry = this.expressions(change.parsed)?.[name];
    const unknown = ownProperty(change.unknown, name);
    if (argument.computed === true && unknown === true && entry === undefined) return undefined;
    const value: Value = {
      value: ownProperty(values, name),
      unknown,
      sensitive: isObject(change.sensitive) ? ownProperty(change.sensitive, name) : change.sensitive,
      path: `${change.address}.${name}`,
    };
    if (value.value === undefined && unknown === undefined) return undefined;
    return this.resolve(value, argument, entry, change.parsed, depth);
  }

  /** A value with its unknowns followed, as far as its kind and the configuration allow. */
  private resolve(
    value: Value,
    argument: Argument,
    entry: Json | undefined,
    from: Address,
    depth: number,
  ): Node {
    const plain = () => nodeOf(value.value, value.unknown, value.sensitive, value.path, this.at);
    if (!hasUnknown(value.unknown)) return plain();
    switch (argument.kind) {
      case 'plain':
      case 'own':
        return plain();
      case 'policy':
        return this.policy(this.configuration.follow(expressionOf(entry), from), from, depth) ?? plain();
      case 'reference':
        return (
          this.named(this.configuration.follow(expressionOf(entry), from), from, argument.attribute) ??
          plain()
        );
      case 'references':
        return this.leaves(plain(), expressionOf(entry), from, (target) =>
          this.named(target, from, argument.attribute),
        );
      case 'blocks':
        return this.blocks(value, argument.inner, entry, from, depth);
    }
  }

  private blocks(
    value: Value,
    inner: Arguments,
    entry: Json | undefined,
    from: Address,
    depth: number,
  ): Node {
    const { value: blocks, unknown } = value;
    if (!Array.isArray(blocks) || unknown === true) {
      return nodeOf(blocks, unknown, value.sensitive, value.path, this.at);
    }
    // The configuration leaves `dynamic` blocks out, so it lines up only where there are none.
    const entries = Array.isArray(entry) && entry.length === blocks.length ? entry : [];
    const items = blocks.map((block, index): Node => {
      const below = {
        value: block,
        unknown: childAt(unknown, index),
        sensitive: childAt(value.sensitive, index),
        path: `${value.path}[${index}]`,
      };
      return this.block(below, inner, entries[index], from, depth);
    });
    return { kind: 'array', items, at: this.at };
  }

  private block(value: Value, inner: Arguments, entry: Json | undefined, from: Address, depth: number): Node {
    if (value.unknown === true || !isObject(value.value)) {
      return nodeOf(value.value, value.unknown, value.sensitive, value.path, this.at);
    }
    const members: Member[] = [];
    for (const [key, argument] of Object.entries(inner)) {
      const below = {
        value: ownProperty(value.value, key),
        unknown: ownProperty(value.unknown, key),
        sensitive: value.sensitive === true ? true : ownProperty(value.sensitive, key),
        path: `${value.path}.${key}`,
      };
      if (below.value === undefined && below.unknown === undefined) continue;
      const node = this.resolve(below, argument, ownProperty(entry, key), from, depth);
      members.push({ key, keyAt: this.at, value: node });
    }
    return { kind: 'object', members, at: this.at };
  }

  /**
   * The unknown items of a list, where the expression has as many references
   * as there are unknown items: their order does not matter in a set, and is
   * the references' own in a list.
   */
  private leaves(
    list: Node,
    expression: Expression | undefined,
    from: Address,
    follow: (target: Target) => Node | undefined,
  ): Node {
    if (list.kind !== 'array' || expression === undefined) return list;
    const references = whole(expression.references);
    const unknown = list.items.filter((item) => item.kind === 'unknown').length;
    if (unknown !== references.length) return list;
    const followed = references.map((reference) => {
      const target = this.configuration.reference(reference, from.module);
      return target === undefined ? undefined : follow(target);
    });
    if (followed.includes(undefined)) return list;
    const items = list.items.map((item) => (item.kind === 'unknown' ? (followed.shift() ?? item) : item));
    return { ...list, items };
  }

  /** The name or ARN that an argument refers to. */
  private named(target: Target | undefined, from: Address, attribute: string): Node | undefined {
    if (target?.kind === 'attribute') {
      const change = this.changes.get(target.address);
      if (change === undefined) return this.symbol(target);
      return this.knows(change, target.attribute) ? undefined : this.attribute(change, target.attribute);
    }
    const change = target?.kind === 'resource' ? this.instance(target, from) : undefined;
    return change === undefined || !NAMED.has(change.parsed.type)
      ? undefined
      : this.attribute(change, attribute);
  }

  private symbol(target: Extract<Target, { kind: 'attribute' }>): Node | undefined {
    if (this.data.has(target.address)) return undefined;
    const parsed = parseAddress(target.address)?.address;
    if (parsed === undefined) return undefined;
    const resource = { address: target.address, type: parsed.type, mode: parsed.mode };
    return { kind: 'unknown', unknown: resourceUnknown(resource, target.attribute), at: this.at };
  }

  /** The policy that an argument refers to: a deferred data document, or another resource's policy. */
  private policy(target: Target | undefined, from: Address, depth: number): Node | undefined {
    if (depth > DEPTH || target === undefined) return undefined;
    const change =
      target.kind === 'attribute'
        ? this.changes.get(target.address)
        : target.kind === 'resource'
          ? this.instance(target, from)
          : undefined;
    if (change === undefined) return undefined;
    const attribute = target.kind === 'attribute' ? target.attribute : 'json';
    if (change.parsed.type === 'aws_iam_policy_document') {
      return attribute === 'json' || attribute === 'minified_json' ? this.document(change, depth) : undefined;
    }
    const argument = ARGUMENTS[change.parsed.type]?.[attribute];
    if (argument?.kind !== 'policy' || this.knows(change, attribute)) return undefined;
    return this.argument(change, attribute, argument, change.after, depth + 1);
  }

  /** The resource meant by a reference that leaves its instance key out. */
  private instance(target: Extract<Target, { kind: 'resource' }>, from: Address): Change | undefined {
    const { resource, sameKey } = target;
    const exact = this.changes.get(formatAddress(sameKey ? { ...resource, key: from.key } : resource));
    if (exact !== undefined || sameKey || resource.key !== '') return exact;
    const [only, ...others] = this.instances.get(formatAddress(resource)) ?? [];
    return others.length === 0 ? only : undefined;
  }

  /** A data document that is read during the apply, rendered from what is known of its arguments. */
  private document(change: Change, depth: number): Node {
    const node = nodeOf(change.after, change.unknown, change.sensitive, change.address, this.at);
    if (node.kind !== 'object') return node;
    const entries = this.expressions(change.parsed);
    const members = node.members.map((one): Member => {
      if (one.key === 'source_policy_documents' || one.key === 'override_policy_documents') {
        return {
          ...one,
          value: this.merged(one.value, expressionOf(entries?.[one.key]), change.parsed, depth),
        };
      }
      if (one.key === 'statement')
        return { ...one, value: this.statements(one.value, entries?.['statement'], change) };
      return one;
    });
    return renderPolicyDocument({ ...node, members });
  }

  /** Documents to merge: those still unknown are the deferred ones that the argument refers to, in their order. */
  private merged(list: Node, expression: Expression | undefined, from: Address, depth: number): Node {
    if (list.kind !== 'array' || expression === undefined) return list;
    const deferred = whole(expression.references).filter((reference) => {
      const target = this.configuration.reference(reference, from.module);
      return target !== undefined && !(target.kind === 'attribute' && this.data.has(target.address));
    });
    return this.leaves(list, { references: deferred }, from, (target) =>
      this.policy(target, from, depth + 1),
    );
  }

  private statements(list: Node, entry: Json | undefined, change: Change): Node {
    if (list.kind !== 'array' || !Array.isArray(entry) || entry.length !== list.items.length) return list;
    const items = list.items.map((statement, index) =>
      this.statement(statement, entry[index], change.parsed),
    );
    return { ...list, items };
  }

  /** A statement with unknown principals followed; they are a role's or user's ARN as such. */
  private statement(statement: Node, entry: Json | undefined, from: Address): Node {
    if (statement.kind !== 'object') return statement;
    const members = statement.members.map((one): Member => {
      if (one.key !== 'principals' && one.key !== 'not_principals') return one;
      const entries = arrayAt(entry, one.key);
      if (one.value.kind !== 'array' || one.value.items.length !== 1 || entries.length !== 1) return one;
      return { ...one, value: this.principals(one.value, entries[0], from) };
    });
    return { ...statement, members };
  }

  private principals(list: ArrayNode, entry: Json | undefined, from: Address): Node {
    const items = list.items.map((block): Node => {
      if (block.kind !== 'object') return block;
      const members = block.members.map((one): Member => {
        if (one.key !== 'identifiers') return one;
        const expression = expressionOf(ownProperty(entry, 'identifiers'));
        return {
          ...one,
          value: this.leaves(one.value, expression, from, (target) => this.principal(target, from)),
        };
      });
      return { ...block, members };
    });
    return { ...list, items };
  }

  private principal(target: Target, from: Address): Node | undefined {
    return target.kind === 'attribute' && target.attribute === 'arn'
      ? this.named(target, from, 'arn')
      : undefined;
  }

  /** Whether the plan itself has a value for the attribute. */
  private knows(change: Change, attribute: string): boolean {
    return (
      ownProperty(change.after, attribute) != null && !hasUnknown(ownProperty(change.unknown, attribute))
    );
  }

  /** A name or ARN of a resource: the plan's, or one that follows from what it knows, or an unknown. */
  private attribute(change: Change, name: string): Node {
    const { address, parsed, after } = change;
    const canonical = canonicalAttribute(parsed.type, name);
    for (const attribute of [name, canonical]) {
      const value = this.knows(change, attribute) ? after[attribute] : undefined;
      if (typeof value === 'string' && value !== '') return { kind: 'string', pieces: [value], at: this.at };
    }
    const known = knownArguments(change, this.partition);
    const arn = canonical === 'arn' ? this.derivedArn(change, known) : undefined;
    if (arn !== undefined) return { kind: 'string', pieces: [arn], at: this.at };
    const unknown = resourceUnknown({ address, type: parsed.type, mode: parsed.mode }, canonical, known);
    return { kind: 'unknown', unknown, at: this.at };
  }

  /** A bucket's ARN follows from its name; a replaced role keeps its ARN with its name and path. */
  private derivedArn(change: Change, known: KnownArguments): string | undefined {
    const { before, after, parsed } = change;
    if (parsed.type === 'aws_s3_bucket') {
      if (known.name === undefined || this.partition === undefined) return undefined;
      return bucketArn(known.name, this.partition);
    }
    if (before === undefined || !REPLACED.has(parsed.type) || known.name === undefined) return undefined;
    const same = before['name'] === after['name'] && before['path'] === after['path'];
    return same && known.path !== undefined ? stringAt(before, 'arn') : undefined;
  }

  /**
   * What the plan knows of a name that the sources could not resolve
   * (`aws_iam_role.vendor.arn`, `data.aws_partition.current.partition`, `var.prefix`).
   */
  lookup(name: string): Node | undefined {
    if (name.startsWith('var.')) return this.variable(name.slice('var.'.length));
    const parsed = parseAddress(name);
    if (parsed === undefined || parsed.rest.length === 0) return undefined;
    const address = formatAddress(parsed.address);
    const [step, ...more] = parsed.rest;
    if (step === undefined || step.key !== '' || more.length > 0) return undefined;
    const change = this.changes.get(address);
    if (change !== undefined) {
      if (parsed.address.type === 'aws_partition' && step.name === 'partition') return this.partitionNode();
      if (parsed.address.type === 'aws_iam_policy_document' && step.name === 'json')
        return this.document(change, 0);
      const node = this.attribute(change, step.name);
      return node.kind === 'unknown' && node.unknown.shape === undefined ? undefined : node;
    }
    const value = ownProperty(this.data.get(address), step.name);
    return typeof value === 'string'
      ? { kind: 'string', pieces: value === '' ? [] : [value], at: this.at }
      : undefined;
  }

  private partitionNode(): Node | undefined {
    return this.partition === undefined
      ? undefined
      : { kind: 'string', pieces: [this.partition], at: this.at };
  }

  private variable(name: string): Node | undefined {
    const one = objectAt(objectAt(this.json, 'variables'), name);
    const value = ownProperty(one, 'value');
    return value === undefined ? undefined : nodeOf(value, undefined, undefined, `var.${name}`, this.at);
  }

  private expressions(address: Address): JsonObject | undefined {
    return objectAt(this.configuration.resource(address), 'expressions');
  }
}

/** A value of a plan with the trees that stand beside it. */
interface Value {
  readonly value: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly path: string;
}

const ROOT: Address = { module: '', modulePath: '', mode: 'managed', type: '', name: '', key: '' };

const NAMED: ReadonlySet<string> = new Set([
  'aws_iam_role',
  'aws_iam_user',
  'aws_iam_policy',
  'aws_s3_bucket',
  'aws_kms_key',
]);
const REPLACED: ReadonlySet<string> = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_policy']);

function leavesNothing(change: JsonObject): boolean {
  const actions = arrayAt(change, 'actions');
  return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
}

/** Whether something is there after the apply: not deleted, not forgotten, not the deposed half of a replacement. */
function leavesBehind(entry: Json): boolean {
  if (!isObject(entry) || Object.hasOwn(entry, 'deposed')) return false;
  const detail = objectAt(entry, 'change');
  return detail !== undefined && !leavesNothing(detail);
}

function changeOf(entry: Json, detail: JsonObject | undefined): Change | undefined {
  const [address, type, name] = [
    stringAt(entry, 'address'),
    stringAt(entry, 'type'),
    stringAt(entry, 'name'),
  ];
  if (address === undefined || type === undefined || name === undefined || detail === undefined)
    return undefined;
  const mode = stringAt(entry, 'mode') === 'data' ? 'data' : 'managed';
  const parsed = addressFrom(address, { module: stringAt(entry, 'module_address') ?? '', mode, type, name });
  if (parsed === undefined) return undefined;
  return {
    address,
    parsed,
    after: objectAt(detail, 'after') ?? {},
    unknown: objectAt(detail, 'after_unknown') ?? {},
    sensitive: detail['after_sensitive'],
    before: objectAt(detail, 'before'),
  };
}

/** What data sources were read as before or while planning. */
function* dataIn(plan: JsonObject): Iterable<[string, JsonObject]> {
  for (const one of shownResources(objectAt(objectAt(plan, 'prior_state'), 'values'))) {
    const address = stringAt(one, 'address');
    const values = objectAt(one, 'values');
    if (address !== undefined && values !== undefined && one['mode'] === 'data') yield [address, values];
  }
}

function knownArguments(change: Change, partition: string | undefined): KnownArguments {
  const name = textOf(change, change.parsed.type === 'aws_s3_bucket' ? 'bucket' : 'name');
  const path = textOf(change, 'path');
  return {
    ...(name !== undefined && { name }),
    ...(path !== undefined && { path }),
    ...(partition !== undefined && { partition }),
  };
}

function textOf(change: Change, attribute: string): string | undefined {
  if (ownProperty(change.unknown, attribute) === true) return undefined;
  const text = stringAt(change.after, attribute);
  return text === '' ? undefined : text;
}

/** Whether anything below is unknown; a tree nested deeper than any attribute counts as unknown. */
function hasUnknown(tree: Json | undefined, depth = 0): boolean {
  if (tree === true || depth > VALUE_DEPTH) return true;
  const below = Array.isArray(tree) ? tree : isObject(tree) ? Object.values(tree) : [];
  return below.some((one) => hasUnknown(one, depth + 1));
}

function ownProperty(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function childAt(tree: Json | undefined, index: number): Json | undefined {
  if (tree === true) return true;
  return Array.isArray(tree) ? tree[index] : undefined;
}
