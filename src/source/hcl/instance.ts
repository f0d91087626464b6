import type { Move } from '../facts';
import type { TfModuleCall, TfResource } from '../terraform/resource';
import { bears } from '../terraform/vocabulary';
import type { Block, Expression } from './ast';
import { evaluate, evaluateSafely } from './evaluate';
import { expand, type Instances, instancesOf, referenceTo } from './instances';
import { attributeOf, type Module } from './module';
import { moveOf } from './moved';
import { providerName, ResourceInstance, type Surroundings } from './resource';
import { EvaluationFault, type Run } from './run';
import type { Scope } from './scope';
import { rangeOf, type Span } from './source';
import { convert, readType } from './types';
import {
  asSensitive,
  isTextAttribute,
  knownText,
  type ReferenceValue,
  textValue,
  unknownText,
  unknownValue,
  type Value,
} from './value';

/** The module that a call leads to; or why it cannot be read. */
export type Called =
  | { readonly kind: 'module'; readonly module: Module }
  | { readonly kind: 'missing'; readonly reason: string };

/** Finds the module that a call's `source` names. */
export type FindModule = (call: Block, caller: ModuleInstance, source: string | undefined) => Called;

/** Where a module instance stands and what it is given. */
export interface Place {
  /** Before its addresses: empty, or `module.vendor["acme"].`. */
  readonly prefix: string;
  /** Its path without instance keys: empty, or `vendor.bucket_policy`. */
  readonly key: string;
  readonly parent: ModuleInstance | undefined;
  /** The value that the caller gives a variable, if it gives one. */
  readonly input: (name: string) => Value | undefined;
  /** Set where it stands for any number of instances. */
  readonly repeated: string | undefined;
}

/** What a module and those it calls hold; calls by path. */
export interface Collected {
  readonly resources: TfResource[];
  readonly calls: Map<string, TfModuleCall>;
  readonly moves: Move[];
}

const MAX_MODULES = 32;

/** A module with the values that one call gives it. Everything in it is worked out once, when first asked for. */
export class ModuleInstance implements Scope {
  private readonly values = new Map<string, Value | EvaluationFault | 'pending'>();
  private readonly resources = new Map<string, Instances<ResourceInstance>>();
  private readonly references = new WeakMap<Span, Value>();
  private readonly children = new Map<string, Instances<ModuleInstance> | string>();
  readonly prefix: string;
  readonly depth: number;

  constructor(
    readonly run: Run,
    readonly module: Module,
    readonly place: Place,
    private readonly surroundings: Surroundings,
    private readonly find: FindModule,
  ) {
    this.prefix = place.prefix;
    this.depth = place.parent === undefined ? 0 : place.parent.depth + 1;
  }

  lookup(name: string, at: Span): Value | undefined {
    switch (name) {
      case 'var':
        return names('var', at, (one, where) => this.variable(one, where));
      case 'local':
        return names('local', at, (one, where) => this.local(one, where));
      case 'module':
        return names('module', at, (one, where) => this.child(one, where));
      case 'data':
        return names('data', at, (type, where) =>
          names(`data.${type}`, where, (one, place) => this.resourceReference('data', type, one, place)),
        );
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

  private path(name: string, at: Span): Value {
    if (name === 'root') return textValue('.', at);
    if (name === 'module') return textValue(relative(this.run.rootDirectory, this.module.directory), at);
    return unknownValue(`path.${name}`, at);
  }

  /** A value that is worked out once; `undefined` in `work` falls to the unknown that is called `name`. */
  private once(name: string, at: Span, work: () => Value): Value {
    const seen = this.values.get(name);
    if (seen === 'pending') throw new EvaluationFault(`"${name}" refers to itself`, at);
    if (seen instanceof EvaluationFault) throw seen;
    if (seen !== undefined) return seen;
    this.values.set(name, 'pending');
    try {
      const value = work();
      this.values.set(name, value);
      return value;
    } catch (error) {
      if (error instanceof EvaluationFault) this.values.set(name, error);
      else this.values.delete(name);
      throw error;
    }
  }

  local(name: string, at: Span): Value {
    const attribute = this.module.locals.get(name);
    if (attribute === undefined) throw new EvaluationFault(`there is no local "${name}"`, at);
    return this.once(`local.${name}`, at, () => evaluate(attribute.value, this));
  }

  variable(name: string, at: Span): Value {
    const block = this.module.variables.get(name);
    if (block === undefined) return unknownValue(`${this.prefix}var.${name}`, at);
    return this.once(`var.${name}`, at, () => this.variableValue(name, block));
  }

  private variableValue(name: string, block: Block): Value {
    const given = this.givenOrDefault(name, block);
    const type = attributeOf(block.body, 'type');
    const fallback = (expression: Parameters<typeof evaluate>[0]) => evaluateSafely(expression, this);
    const own = given.kind === 'unknown' && given.unknown.unknown === `${this.prefix}var.${name}`;
    const value = type === undefined ? given : convert(given, readType(type.value), fallback, own);
    const sensitive = attributeOf(block.body, 'sensitive')?.value;
    return sensitive !== undefined && isTrue(sensitive) ? this.secret(value) : value;
  }

  private givenOrDefault(name: string, block: Block): Value {
    const given = this.place.input(name);
    const fallback = attributeOf(block.body, 'default');
    const nullable = attributeOf(block.body, 'nullable')?.value;
    const refusesNull = nullable?.kind === 'boolean' && !nullable.value;
    if (given !== undefined && !(given.kind === 'null' && refusesNull && fallback !== undefined))
      return given;
    if (fallback !== undefined) return evaluate(fallback.value, this);
    const unknown = `${this.prefix}var.${name}`;
    return isTextAttribute(name) && attributeOf(block.body, 'type') === undefined
      ? unknownText(unknown, block.header)
      : unknownValue(unknown, block.header);
  }

  private secret(value: Value): Value {
    this.run.keepSecret(value);
    return asSensitive(value);
  }

  output(name: string, at: Span): Value {
    const block = this.module.outputs.get(name);
    if (block === undefined) throw new EvaluationFault(`the module has no output "${name}"`, at);
    return this.once(`output.${name}`, at, () => {
      const expression = attributeOf(block.body, 'value')?.value;
      if (expression === undefined) return unknownValue(`${this.prefix}output.${name}`, block.header);
      const value = evaluate(expression, this);
      const sensitive = attributeOf(block.body, 'sensitive')?.value;
      return sensitive !== undefined && isTrue(sensitive) ? this.secret(value) : value;
    });
  }

  private resourceReference(mode: 'managed' | 'data', type: string, name: string, at: Span): Value {
    const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
    const address = this.prefix + own;
    const instances = this.instances(mode, `${type}.${name}`);
    if (instances === undefined) return unknownValue(address, at);
    return this.referenceAt(at, () =>
      referenceTo(instances, address, at, (one, where) => one.content.reference(where)),
    );
  }

  /** Each instance of a block asks for all instances of what one place in it refers to: they are put together once. */
  private referenceAt(at: Span, make: () => Value): Value {
    const made = this.references.get(at) ?? make();
    this.references.set(at, made);
    return made;
  }

  /** The instances of a resource or data source, by `TYPE.NAME`. */
  private instances(mode: 'managed' | 'data', key: string): Instances<ResourceInstance> | undefined {
    const block = (mode === 'data' ? this.module.data : this.module.resources).get(key);
    if (block === undefined) return undefined;
    const own = mode === 'data' ? `data.${key}` : key;
    const seen = this.resources.get(own);
    if (seen !== undefined) return seen;
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
  private enter(name: string, at: Span): void {
    const key = `expand ${name}`;
    if (this.values.get(key) === 'pending') throw new EvaluationFault(`"${name}" refers to itself`, at);
    this.values.set(key, 'pending');
  }

  private child(name: string, at: Span): Value {
    const address = `${this.prefix}module.${name}`;
    const children = this.childInstances(name);
    if (children === undefined || typeof children === 'string') return unknownValue(address, at);
    return this.referenceAt(at, () =>
      referenceTo(children, address, at, (one, where) => one.content.reference(where)),
    );
  }

  private reference(at: Span): ReferenceValue {
    return {
      kind: 'reference',
      name: this.prefix.slice(0, -1),
      at,
      names: [...this.module.outputs.keys()],
      attribute: (name, where) => this.output(name, where),
    };
  }

  /** The instances of a called module; a text says why there are none to look at. */
  private childInstances(name: string): Instances<ModuleInstance> | string | undefined {
    const call = this.module.calls.get(name);
    if (call === undefined) return undefined;
    const seen = this.children.get(name);
    if (seen !== undefined) return seen;
    this.enter(`module.${name}`, call.header);
    const made = this.makeChildren(name, call);
    this.values.delete(`expand module.${name}`);
    this.children.set(name, made);
    return made;
  }

  private makeChildren(name: string, call: Block): Instances<ModuleInstance> | string {
    const called = this.calledBy(call);
    if (called.kind === 'missing') {
      this.run.gap(called.reason, call.header, `${this.prefix}module.${name}`, 'module');
      return called.reason;
    }
    const key = this.place.key === '' ? name : `${this.place.key}.${name}`;
    const make = (instanceKey: string, scope: Scope, repeated: string | undefined) =>
      new ModuleInstance(
        this.run,
        called.module,
        {
          prefix: `${this.prefix}module.${name}${instanceKey}.`,
          key,
          parent: this,
          repeated: repeated ?? this.place.repeated,
          input: (variable) => {
            const given = attributeOf(call.body, variable);
            return given === undefined ? undefined : evaluateSafely(given.value, scope);
          },
        },
        this.surroundingsOf(call, called.module, `${this.prefix}module.${name}${instanceKey}.`),
        this.find,
      );
    const instances = expand(call.body, this, (instanceKey, scope) => ({ instanceKey, scope }));
    return mapInstances(instances, (one, repeated) => make(one.instanceKey, one.scope, repeated));
  }

  private calledBy(call: Block): Called {
    if (this.depth >= MAX_MODULES) {
      return { kind: 'missing', reason: `modules call each other more than ${MAX_MODULES} levels deep` };
    }
    const source = attributeOf(call.body, 'source')?.value;
    const text = source === undefined ? undefined : knownText(evaluateSafely(source, this));
    return this.find(call, this, text);
  }

  /** A call that hands providers on may be for another region. */
  private surroundingsOf(call: Block, called: Module, prefix: string): Surroundings {
    const given = this.handedTo(call);
    // Older modules configure their own.
    const own = called.providers.some((one) => one.labels[0] === 'aws');
    return own ? { ...given, provider: `${prefix}aws` } : given;
  }

  private handedTo(call: Block): Surroundings {
    const handed = attributeOf(call.body, 'providers')?.value;
    if (handed === undefined) return this.surroundings;
    const { partition, provider } = this.surroundings;
    const aws = handed.kind === 'object' ? handed.items.find(({ name }) => name === 'aws') : undefined;
    return {
      partition,
      region: undefined,
      provider: aws && providerName(aws.value, this.prefix, provider),
    };
  }

  /** Directories of the modules that lead here, its own included. */
  *directories(): Iterable<string> {
    for (let one: ModuleInstance | undefined = this; one !== undefined; one = one.place.parent) {
      yield one.module.directory;
    }
  }

  /** Everything that bears on a connection, here and in the modules called from here. */
  collect(into: Collected): void {
    for (const key of this.module.resources.keys()) this.collectResource('managed', key, into.resources);
    for (const key of this.module.data.keys()) this.collectResource('data', key, into.resources);
    for (const [name, call] of this.module.calls) this.collectModule(name, call, into);
    for (const block of this.module.moves) {
      const move = moveOf(block, this.prefix);
      if (move !== undefined) into.moves.push(move);
    }
  }

  private collectResource(mode: 'managed' | 'data', key: string, into: TfResource[]): void {
    const type = key.slice(0, key.indexOf('.'));
    if (mode === 'managed' ? !bears(type) : type !== 'aws_iam_policy_document') return;
    const instances = this.instances(mode, key);
    if (instances === undefined) return;
    const repeated = (instances.kind === 'unknown' ? instances.reason : undefined) ?? this.place.repeated;
    for (const { content } of instancesOf(instances)) {
      into.push(content.resource(this.prefix.slice(0, -1), repeated));
      if (mode === 'managed') this.reportIgnored(content);
    }
  }

  /** What `ignore_changes` names may be something else in AWS by now. */
  private reportIgnored(instance: ResourceInstance): void {
    for (const name of ignoredChanges(instance.block)) {
      if (!JUDGED.has(name)) continue;
      const what = name === 'all' ? 'every argument' : `"${name}"`;
      const reason = `lifecycle.ignore_changes keeps ${what} of ${instance.address} as it is, whatever the source says`;
      this.run.gap(reason, instance.block.header, instance.address);
    }
  }

  private collectModule(name: string, call: Block, into: Collected): void {
    const children = this.childInstances(name);
    const path = `${this.place.key === '' ? '' : `${modulePath(this.place.key)}.`}module.${name}`;
    const external = typeof children === 'string';
    if (!into.calls.has(path)) {
      into.calls.set(path, { path, at: rangeOf(call.span), ...(external ? { external: true } : {}) });
    }
    if (children === undefined || typeof children === 'string') return;
    for (const { content } of instancesOf(children)) content.collect(into);
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

function ignoredChanges(block: Block): string[] {
  const lifecycle = block.body.blocks.find((one) => one.type === 'lifecycle');
  const ignored = lifecycle === undefined ? undefined : attributeOf(lifecycle.body, 'ignore_changes')?.value;
  if (ignored?.kind === 'name') return [ignored.name];
  if (ignored?.kind !== 'tuple') return [];
  return ignored.items.flatMap((given) => {
    const item = rootOf(given);
    if (item.kind === 'name') return [item.name];
    const text =
      item.kind === 'template' && item.parts[0]?.kind === 'text' ? item.parts[0].chunks[0]?.text : undefined;
    return text === undefined ? [] : [text];
  });
}

/** `inline_policy` of `inline_policy[0].policy`. */
function rootOf(expression: Expression): Expression {
  const isStep = expression.kind === 'member' || expression.kind === 'index';
  return isStep ? rootOf(expression.target) : expression;
}

function modulePath(key: string): string {
  return key
    .split('.')
    .map((name) => `module.${name}`)
    .join('.');
}

function mapInstances<A, B>(
  instances: Instances<A>,
  change: (content: A, repeated: string | undefined) => B,
): Instances<B> {
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
      const changed = [...instances.instances].map(
        ([key, one]) => [key, { ...one, content: change(one.content, undefined) }] as const,
      );
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
function names(name: string, at: Span, attribute: (name: string, at: Span) => Value): ReferenceValue {
  return { kind: 'reference', name, at, attribute };
}

function isTrue(expression: Parameters<typeof evaluate>[0]): boolean {
  // Anything but a plain `false` is taken to hide the value.
  return !(expression.kind === 'boolean' && !expression.value);
}

/** The way from one directory to another below it, as `path.module` gives it. */
function relative(from: string, to: string): string {
  if (from === to) return '.';
  if (from === '') return to;
  const [a, b] = [from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/');
}
