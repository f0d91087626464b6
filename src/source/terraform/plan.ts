import type { Member, Node } from '../../policy/node';
import { type Range, startOf } from '../../policy/position';
import type { Move } from '../facts';
import { type Address, formatAddress, parseAddress } from './address';
import { type Change, Changes, knows, leavesNothing } from './changes';
import { Configuration, expressionOf, type Target } from './configuration';
import { deferredDocument, followLeaves } from './deferred';
import type { Output } from './outputs';
import { partitionOfPlan } from './partition';
import { nameOf } from './plan-names';
import { resourceUnknown, type TfResource } from './resource';
import {
  childOf,
  hasUnknown,
  isObject,
  type Json,
  type JsonObject,
  nodeOf,
  objectAt,
  propertyOf,
  stringAt,
} from './value';
import { ARGUMENTS, type Argument, type Arguments, bears } from './vocabulary';

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
export class Plan {
  readonly configuration: Configuration;
  private readonly changes: Changes;
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
    this.changes = new Changes(json);
  }

  /** Addresses of everything that is there after the apply; where that is nothing, of what was there. */
  addresses(): Iterable<string> {
    const left = [...this.changes.addresses()];
    return left.length > 0 ? left : this.changes.gone;
  }

  /** Entries that are not as Terraform writes them. */
  damaged(): readonly string[] {
    return this.changes.damaged;
  }

  /** Whether something of that address is there after the apply. */
  has(address: string): boolean {
    return this.changes.get(address) !== undefined;
  }

  /** Addresses that the plan says were others before. */
  moves(): readonly Move[] {
    return this.changes.moves;
  }

  /** The root module's variables, as the plan was made with them. */
  variables(): ReadonlyMap<string, Json> {
    const variables = Object.entries(objectAt(this.json, 'variables') ?? {});
    return new Map(variables.map(([name, one]) => [name, propertyOf(one, 'value') ?? null]));
  }

  /** The resources that bear on a connection, as they will be after the apply. */
  resources(): TfResource[] {
    const found: TfResource[] = [];
    for (const change of this.changes.all()) {
      if (change.parsed.mode === 'managed' && bears(change.parsed.type)) found.push(this.resource(change));
    }
    return found;
  }

  private resource(change: Change): TfResource {
    const { module, mode, type, name } = change.parsed;
    const at = { ...startOf(this.file), resource: change.address };
    this.at = at;
    const values = this.changes.copies.without(type, change.after);
    const members: Member[] = [];
    const arguments_ = ARGUMENTS[type] ?? {};
    for (const key of Object.keys(arguments_)) {
      const value = this.argument(change, key, arguments_[key]!, values, 0);
      if (value !== undefined) members.push({ key, keyAt: at, value });
    }
    const provider = stringAt(this.configuration.resource(change.parsed), 'provider_config_key');
    const computed = Object.keys(arguments_).filter((key) => this.isComputed(change, key, arguments_[key]!));
    return {
      address: change.address,
      module,
      mode,
      type,
      name,
      attributes: { kind: 'object', members, at },
      at,
      origin: 'plan',
      ...(computed.length > 0 && { computed }),
      ...(provider !== undefined && { provider: `${this.file}:${provider}` }),
    };
  }

  private argument(
    change: Change,
    name: string,
    argument: Argument,
    values: JsonObject,
    depth: number,
  ): Node | undefined {
    if (argument.kind === 'own') return nameOf(change, name, this.partition, this.at);
    const unknown = childOf(change.unknown, name);
    const value = propertyOf(values, name);
    if (value === undefined && unknown === undefined) return undefined;
    const sensitive = isObject(change.sensitive) ? propertyOf(change.sensitive, name) : change.sensitive;
    const path = `${change.address}.${name}`;
    if (!hasUnknown(unknown)) return nodeOf(value, unknown, sensitive, path, this.at);
    const entry = propertyOf(this.expressionsOf(change), name);
    if (argument.computed === true && unknown === true && entry === undefined) return undefined;
    return this.follow({ value, unknown, sensitive, path }, argument, entry, change.parsed, depth);
  }

  /** Whether the block leaves the argument to the provider, which tells only after the apply. */
  private isComputed(change: Change, name: string, argument: Argument): boolean {
    const block = this.configuration.resource(change.parsed);
    const isLeft = argument.computed === true && childOf(change.unknown, name) === true;
    return isLeft && block !== undefined && propertyOf(this.expressionsOf(change), name) === undefined;
  }

  /** A value with its unknowns followed, as far as its kind and the configuration allow. */
  private follow(
    value: Value,
    argument: Argument,
    entry: Json | undefined,
    from: Address,
    depth: number,
  ): Node {
    const { configuration } = this;
    if (argument.kind === 'blocks') return this.blocks(value, argument.inner, entry, from, depth);
    const plain = nodeOf(value.value, value.unknown, value.sensitive, value.path, this.at);
    switch (argument.kind) {
      case 'plain':
      case 'own':
        return plain;
      case 'policy':
        return this.policy(configuration.follow(expressionOf(entry), from), from, depth) ?? plain;
      case 'reference':
        return this.named(configuration.follow(expressionOf(entry), from), from, argument.attribute) ?? plain;
      case 'references':
        return followLeaves(plain, expressionOf(entry), from, configuration, (target) =>
          this.named(target, from, argument.attribute),
        );
    }
  }

  private blocks(
    value: Value,
    inner: Arguments,
    entry: Json | undefined,
    from: Address,
    depth: number,
  ): Node {
    const { value: blocks, unknown, sensitive, path } = value;
    if (!Array.isArray(blocks) || unknown === true) return nodeOf(blocks, unknown, sensitive, path, this.at);
    // The configuration leaves `dynamic` blocks out, so it lines up only where there are none.
    const entries = Array.isArray(entry) && entry.length === blocks.length ? entry : [];
    const items = blocks.map((_, index): Node => {
      return this.block(below(value, index, `[${index}]`), inner, entries[index], from, depth);
    });
    return { kind: 'array', items, at: this.at };
  }

  private block(value: Value, inner: Arguments, entry: Json | undefined, from: Address, depth: number): Node {
    if (value.unknown === true || !isObject(value.value)) {
      return nodeOf(value.value, value.unknown, value.sensitive, value.path, this.at);
    }
    const members: Member[] = [];
    for (const [key, argument] of Object.entries(inner)) {
      const part = below(value, key, `.${key}`);
      if (part.value === undefined && part.unknown === undefined) continue;
      const node = this.follow(part, argument, propertyOf(entry, key), from, depth);
      members.push({ key, keyAt: this.at, value: node });
    }
    return { kind: 'object', members, at: this.at };
  }

  /** The name or ARN that an argument refers to. */
  private named(target: Target | undefined, from: Address, attribute: string): Node | undefined {
    if (target?.kind === 'attribute') {
      const change = this.changes.get(target.address);
      if (change === undefined) return this.symbol(target);
      return knows(change, target.attribute)
        ? undefined
        : nameOf(change, target.attribute, this.partition, this.at);
    }
    const change = target?.kind === 'resource' ? this.instance(target, from) : undefined;
    if (change === undefined || !NAMED.has(change.parsed.type)) return undefined;
    return nameOf(change, attribute, this.partition, this.at);
  }

  /** A reference to something that the plan does not list. */
  private symbol(target: Extract<Target, { kind: 'attribute' }>): Node | undefined {
    const parsed = parseAddress(target.address)?.address;
    if (parsed === undefined || this.changes.data(target.address) !== undefined) return undefined;
    const resource = { address: target.address, type: parsed.type, mode: parsed.mode };
    return { kind: 'unknown', unknown: resourceUnknown(resource, target.attribute), at: this.at };
  }

  /** The policy that an argument refers to: a deferred data document, or another resource's policy. */
  private policy(target: Target | undefined, from: Address, depth: number): Node | undefined {
    if (depth > DEPTH || (target?.kind !== 'attribute' && target?.kind !== 'resource')) return undefined;
    const direct = target.kind === 'attribute';
    const change = direct ? this.changes.get(target.address) : this.instance(target, from);
    if (change === undefined) return undefined;
    const attribute = direct ? target.attribute : 'json';
    if (change.parsed.type === 'aws_iam_policy_document') {
      return attribute === 'json' || attribute === 'minified_json' ? this.document(change, depth) : undefined;
    }
    const argument = ARGUMENTS[change.parsed.type]?.[attribute];
    if (argument?.kind !== 'policy' || knows(change, attribute)) return undefined;
    return this.argument(change, attribute, argument, change.after, depth + 1);
  }

  private document(change: Change, depth: number): Node {
    const following = {
      configuration: this.configuration,
      changes: this.changes,
      policy: (target: Target, from: Address) => this.policy(target, from, depth + 1),
      arn: (target: Target, from: Address) =>
        target.kind === 'attribute' && target.attribute === 'arn'
          ? this.named(target, from, 'arn')
          : undefined,
    };
    return deferredDocument(change, this.expressionsOf(change), following, this.at);
  }

  /** The resource meant by a reference that leaves its instance key out. */
  private instance(target: Extract<Target, { kind: 'resource' }>, from: Address): Change | undefined {
    const { resource, sameKey } = target;
    return sameKey
      ? this.changes.get(formatAddress({ ...resource, key: from.key }))
      : this.changes.instance(resource);
  }

  private expressionsOf({ parsed }: Change): JsonObject | undefined {
    return objectAt(this.configuration.resource(parsed), 'expressions');
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
    if (change !== undefined && leavesNothing(change)) return undefined;
    const source = change ?? { after: planned?.['value'] ?? null };
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

  /**
   * What the plan knows of a name that the sources could not resolve
   * (`aws_iam_role.vendor.arn`, `data.aws_partition.current.partition`, `var.prefix`).
   */
  lookup(name: string): Node | undefined {
    if (name.startsWith('var.')) return this.variable(name.slice('var.'.length));
    const parsed = parseAddress(name);
    const [step, ...more] = parsed?.rest ?? [];
    if (parsed === undefined || step === undefined || step.key !== '' || more.length > 0) return undefined;
    const address = formatAddress(parsed.address);
    const change = this.changes.get(address);
    return change === undefined
      ? this.text(propertyOf(this.changes.data(address), step.name))
      : this.lookupIn(change, step.name);
  }

  private lookupIn(change: Change, attribute: string): Node | undefined {
    const { type } = change.parsed;
    if (type === 'aws_partition' && attribute === 'partition') return this.text(this.partition);
    if (type === 'aws_iam_policy_document' && attribute === 'json') return this.document(change, 0);
    const node = nameOf(change, attribute, this.partition, this.at);
    return node.kind === 'unknown' && node.unknown.shape === undefined ? undefined : node;
  }

  private variable(name: string): Node | undefined {
    const value = propertyOf(objectAt(objectAt(this.json, 'variables'), name), 'value');
    return value === undefined ? undefined : nodeOf(value, undefined, undefined, `var.${name}`, this.at);
  }

  private text(value: Json | undefined): Node | undefined {
    if (typeof value !== 'string') return undefined;
    return { kind: 'string', pieces: value === '' ? [] : [value], at: this.at };
  }
}

/** A value of a plan with the trees that stand beside it. */
interface Value {
  readonly value: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly path: string;
}

function below({ value, unknown, sensitive, path }: Value, key: string | number, step: string): Value {
  return {
    value: childOf(value, key),
    unknown: childOf(unknown, key),
    sensitive: childOf(sensitive, key),
    path: path + step,
  };
}

const ROOT: Address = { module: '', modulePath: '', mode: 'managed', type: '', name: '', key: '' };

/** Types of which a reference to the whole resource can mean its name or ARN. */
const NAMED: ReadonlySet<string> = new Set([
  'aws_iam_role',
  'aws_iam_user',
  'aws_iam_policy',
  'aws_s3_bucket',
  'aws_kms_key',
]);
