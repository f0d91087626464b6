import { type Address, inModule, parentModule, parseAddress, staticAddress, steps } from './address';
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from './value';

/** What a plan's `configuration` tells of one argument: its constant, or the names its expression refers to. */
export interface Expression {
  readonly constant?: Json;
  /** In order of appearance, without the prefixes that a plan lists after each. */
  readonly references: readonly string[];
}

/** A reference, followed through module inputs and outputs to what it stands for. */
export type Target =
  | {
      readonly kind: 'attribute';
      readonly address: string;
      readonly type: string;
      readonly attribute: string;
    }
  /** `aws_s3_bucket.x` without attribute (indexed by something, or splatted): the one meant is not told. */
  | { readonly kind: 'resource'; readonly resource: Address; readonly sameKey: boolean }
  | { readonly kind: 'constant'; readonly value: Json }
  | { readonly kind: 'variable'; readonly name: string };

/** Inputs that pass through more modules than this are not followed. */
const DEPTH = 32;

/**
 * The `configuration` of a plan: references, never expressions. It therefore
 * tells which value an argument is made from, but not how; only an argument
 * with a single reference is followed, as the value itself.
 */
export class Configuration {
  private readonly root: JsonObject | undefined;
  private readonly modules = new Map<string, JsonObject | undefined>();
  /** Instances of one block refer to the same things. */
  private readonly targets = new Map<string, Target | undefined>();
  private readonly resources = new Map<string, Blocks>();

  constructor(plan: JsonObject) {
    this.root = objectAt(objectAt(plan, 'configuration'), 'root_module');
  }

  /** A module's configuration by its path without instance keys. */
  module(path: string): JsonObject | undefined {
    if (!this.modules.has(path)) this.modules.set(path, this.findModule(path));
    return this.modules.get(path);
  }

  private findModule(path: string): JsonObject | undefined {
    const parent = path === '' ? undefined : parentModule(path);
    if (parent === undefined) return path === '' ? this.root : undefined;
    return objectAt(this.call(parent.parent, parent.call.name), 'module');
  }

  /** A `module` block's configuration. */
  call(modulePath: string, name: string): JsonObject | undefined {
    return objectAt(objectAt(this.module(modulePath), 'module_calls'), name);
  }

  /** What the configuration says of a resource's block. */
  resource({ modulePath, mode, type, name }: Address): JsonObject | undefined {
    let module = this.resources.get(modulePath);
    if (module === undefined) {
      module = blocksIn(this.module(modulePath));
      this.resources.set(modulePath, module);
    }
    return module[mode].get(type)?.get(name);
  }

  /** Follows an argument that is a single reference, as seen from the resource whose argument it is. */
  follow(expression: Expression | undefined, from: Address): Target | undefined {
    return expression === undefined ? undefined : this.target(expression, from.module, 0);
  }

  private target(expression: Expression, module: string, depth: number): Target | undefined {
    if (expression.constant !== undefined) return { kind: 'constant', value: expression.constant };
    const [reference, ...others] = expression.references;
    if (reference === undefined || depth > DEPTH) return undefined;
    if (others.length === 0) return this.reference(reference, module, depth);
    // `aws_s3_bucket.this[each.key].id` refers to the whole resource and the key.
    const keyed = others.every((one) => one === 'each.key' || one === 'count.index');
    const target = keyed ? this.reference(reference, module, depth) : undefined;
    return target?.kind === 'resource' ? { ...target, sameKey: true } : undefined;
  }

  /** Follows one reference, as written in a module instance. */
  reference(reference: string, module: string, depth = 0): Target | undefined {
    const key = `${module} ${reference}`;
    if (!this.targets.has(key)) this.targets.set(key, this.findTarget(reference, module, depth));
    return this.targets.get(key);
  }

  private findTarget(reference: string, module: string, depth: number): Target | undefined {
    const [first, second, third] = steps(reference) ?? [];
    if (first === undefined || second === undefined) return undefined;
    if (first.name === 'var' && third === undefined) return this.variable(second.name, module, depth);
    if (first.name === 'module' && third !== undefined) {
      const child = inModule(module, `module.${second.name}${second.key}`);
      return this.output(third.name, child, depth);
    }
    if (NO_RESOURCE.has(first.name)) return undefined;
    const parsed = parseAddress(inModule(module, reference));
    if (parsed === undefined) return undefined;
    const { address, rest } = parsed;
    if (rest.length === 0) return { kind: 'resource', resource: address, sameKey: false };
    const own = `${address.mode === 'data' ? 'data.' : ''}${address.type}.${address.name}${address.key}`;
    return {
      kind: 'attribute',
      address: inModule(address.module, own),
      type: address.type,
      attribute: rest.map((step) => step.name + step.key).join('.'),
    };
  }

  private variable(name: string, module: string, depth: number): Target | undefined {
    const caller = parentModule(module);
    if (caller === undefined) return { kind: 'variable', name };
    const call = this.call(staticAddress(caller.parent), caller.call.name);
    const expression = expressionOf(objectAt(call, 'expressions')?.[name]);
    return expression === undefined ? undefined : this.target(expression, caller.parent, depth + 1);
  }

  private output(name: string, module: string, depth: number): Target | undefined {
    const output = objectAt(objectAt(this.module(staticAddress(module)), 'outputs'), name);
    const expression = expressionOf(output?.['expression']);
    return expression === undefined ? undefined : this.target(expression, module, depth + 1);
  }
}

/** Resource blocks of one module by type and name. */
type Blocks = { readonly [mode in Address['mode']]: Map<string, Map<string, JsonObject>> };

function blocksIn(module: JsonObject | undefined): Blocks {
  const blocks: Blocks = { managed: new Map(), data: new Map() };
  for (const one of arrayAt(module, 'resources')) {
    const [type, name] = [stringAt(one, 'type'), stringAt(one, 'name')];
    if (!isObject(one) || type === undefined || name === undefined) continue;
    const types = blocks[one['mode'] === 'data' ? 'data' : 'managed'];
    const names = types.get(type) ?? new Map<string, JsonObject>();
    types.set(type, names.set(name, one));
  }
  return blocks;
}

const NO_RESOURCE: ReadonlySet<string> = new Set([
  'var',
  'module',
  'local',
  'each',
  'count',
  'path',
  'terraform',
  'self',
]);

const EXPRESSIONS = new WeakMap<object, { readonly expression: Expression | undefined }>();

/** Reads one argument's entry; `undefined` where the configuration is silent about it (a `dynamic` block, a constant in HCL only). */
export function expressionOf(entry: Json | undefined): Expression | undefined {
  if (!isObject(entry)) return undefined;
  const seen = EXPRESSIONS.get(entry);
  if (seen !== undefined) return seen.expression;
  const expression = readExpression(entry);
  EXPRESSIONS.set(entry, { expression });
  return expression;
}

function readExpression(entry: JsonObject): Expression | undefined {
  if (Object.hasOwn(entry, 'constant_value')) {
    return { constant: entry['constant_value'] ?? null, references: [] };
  }
  const references = arrayAt(entry, 'references').filter((one): one is string => typeof one === 'string');
  return references.length === 0 ? undefined : { references: withoutPrefixes(references) };
}

/** A reference has fewer steps than this; a bound for hostile plans. */
const STEPS = 64;

/** A plan lists after `aws_iam_role.x.arn` its prefix `aws_iam_role.x` too. */
function withoutPrefixes(references: readonly string[]): string[] {
  const prefixes = new Set<string>();
  for (const one of references) {
    for (let at = 0, step = 0; at < one.length && step < STEPS; at += 1) {
      if (one[at] !== '.' && one[at] !== '[') continue;
      prefixes.add(one.slice(0, at));
      step += 1;
    }
  }
  return [...new Set(references)].filter((one) => !prefixes.has(one));
}
