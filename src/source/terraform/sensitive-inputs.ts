import { inModule, parentModule, parseAddress, type Step, staticAddress, steps } from './address';
import { type Configuration, expressionOf } from './configuration';
import { shownResources } from './state';
import { arrayAt, isObject, type Json, type JsonObject, objectAt, propertyOf, stringAt } from './value';

/** Modules nested deeper are not read. */
const DEPTH = 64;

/** What of a value is meant: a member by its name; `null`: every one. */
type Part = string | null;
const EVERY = null;

/**
 * The values of the variables and module outputs that a plan's configuration
 * declares sensitive. Inside a module the mark goes with the value, but what
 * the value is made of stands unmarked outside of it, and a data document
 * loses the mark: so references are followed to where the values stand. A plan
 * holds no locals: what is handed on through one, only the sources tell.
 */
export class SensitiveInputs {
  private readonly found: Json[] = [];
  private readonly seen = new Set<string>();
  private byAddress: Map<string, JsonObject[]> | undefined;

  constructor(
    private readonly plan: JsonObject,
    private readonly configuration: Configuration,
  ) {}

  values(): readonly Json[] {
    this.module('', 0);
    return this.found;
  }

  private module(path: string, depth: number): void {
    const module = this.configuration.module(path);
    for (const name of sensitiveNames(module, 'variables')) this.variable(name, [], path);
    for (const name of sensitiveNames(module, 'outputs')) this.output(name, [], path);
    if (depth === DEPTH) return;
    for (const name of Object.keys(objectAt(module, 'module_calls') ?? {})) {
      this.module(inModule(path, `module.${name}`), depth + 1);
    }
  }

  /** What a variable is given: in the root module by the plan, in another by its call; or its default. */
  private variable(name: string, parts: readonly Part[], path: string): void {
    const caller = path === '' ? undefined : parentModule(path);
    const call = caller && this.configuration.call(caller.parent, caller.call.name);
    const given =
      caller === undefined
        ? propertyOf(objectAt(objectAt(this.plan, 'variables'), name), 'value')
        : objectAt(call, 'expressions')?.[name];
    if (given === undefined) {
      const declared = objectAt(objectAt(this.configuration.module(path), 'variables'), name);
      this.add(declared?.['default'], parts);
    } else if (caller === undefined) this.add(given, parts);
    else this.expression(given, parts, caller.parent, path);
  }

  private output(name: string, parts: readonly Part[], path: string): void {
    const output = objectAt(objectAt(this.configuration.module(path), 'outputs'), name);
    this.expression(output?.['expression'], parts, path);
  }

  /** @param called the module whose call the expression stands in, of which `each.value` speaks */
  private expression(entry: Json | undefined, parts: readonly Part[], path: string, called?: string): void {
    const expression = expressionOf(entry);
    this.add(expression?.constant, parts);
    for (const reference of expression?.references ?? []) this.reference(reference, parts, path, called);
  }

  private reference(reference: string, parts: readonly Part[], path: string, called?: string): void {
    const [first, second, ...rest] = steps(reference) ?? [];
    if (first === undefined || second === undefined) return;
    const isEach = first.name === 'each' && second.name === 'value';
    if (this.isSeen(reference, parts, isEach ? `${called}` : path)) return;
    const below = [...partsOf([{ ...second, name: '' }, ...rest]), ...parts];
    if (first.name === 'var') this.variable(second.name, below, path);
    else if (isEach) this.each(called, [EVERY, ...below]);
    else if (first.name === 'module') {
      const [output, ...more] = rest;
      const child = inModule(path, `module.${second.name}`);
      if (output !== undefined) this.output(output.name, [...partsOf(more), ...parts], child);
    } else this.attribute(reference, parts, path);
  }

  private each(called: string | undefined, parts: readonly Part[]): void {
    const caller = called === undefined ? undefined : parentModule(called);
    const call = caller && this.configuration.call(caller.parent, caller.call.name);
    if (caller !== undefined) this.expression(call?.['for_each_expression'], parts, caller.parent);
  }

  /** Two expressions that lead to the same are followed once: there may be more ways than anyone can go. */
  private isSeen(reference: string, parts: readonly Part[], path: string): boolean {
    const key = JSON.stringify([path, reference, parts]);
    const seen = this.seen.has(key);
    this.seen.add(key);
    return seen;
  }

  /** An attribute of a resource or data source, of every instance. Of a whole resource not every part is a secret. */
  private attribute(reference: string, parts: readonly Part[], path: string): void {
    const parsed = parseAddress(inModule(path, reference));
    const [attribute, ...rest] = parsed?.rest ?? [];
    if (parsed === undefined || attribute === undefined) return;
    const { modulePath, mode, type, name } = parsed.address;
    const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
    this.byAddress ??= this.resources();
    for (const values of this.byAddress.get(inModule(modulePath, own)) ?? []) {
      this.add(propertyOf(values, attribute.name), [...partsOf(rest), ...parts]);
    }
  }

  private resources(): Map<string, JsonObject[]> {
    const found = new Map<string, JsonObject[]>();
    const add = (address: string | undefined, values: JsonObject | undefined) => {
      if (address === undefined || values === undefined) return;
      const key = staticAddress(address);
      const others = found.get(key);
      if (others === undefined) found.set(key, [values]);
      else others.push(values);
    };
    for (const one of arrayAt(this.plan, 'resource_changes')) {
      add(stringAt(one, 'address'), objectAt(objectAt(one, 'change'), 'after'));
    }
    const prior = objectAt(objectAt(this.plan, 'prior_state'), 'values');
    for (const one of shownResources(prior)) add(stringAt(one, 'address'), objectAt(one, 'values'));
    return found;
  }

  private add(value: Json | undefined, [part, ...rest]: readonly Part[]): void {
    if (value === undefined || value === null) return;
    if (part === undefined) this.found.push(value);
    else if (part === EVERY) {
      const every = isObject(value) || Array.isArray(value) ? Object.values(value as object) : [];
      for (const one of every) this.add(one, rest);
    } else if (Array.isArray(value)) this.add(value[Number(part)], rest);
    else this.add(propertyOf(value, part), rest);
  }
}

function sensitiveNames(module: JsonObject | undefined, of: 'variables' | 'outputs'): string[] {
  const declared = Object.entries(objectAt(module, of) ?? {});
  return declared.flatMap(([name, one]) => (isObject(one) && one['sensitive'] === true ? [name] : []));
}

/** The members that the rest of a reference names; a key is written `["name"]` or `[0]`. */
function partsOf(rest: readonly Step[]): Part[] {
  return rest.flatMap(({ name, key }) => [
    ...(name === '' ? [] : [name]),
    ...(key === '' ? [] : [keyOf(key) ?? EVERY]),
  ]);
}

function keyOf(key: string): string | undefined {
  const inner = key.slice(1, -1);
  if (!inner.startsWith('"')) return inner;
  try {
    return String(JSON.parse(inner)).replace(/([$%])\1\{/g, '$1{');
  } catch {
    return undefined;
  }
}
