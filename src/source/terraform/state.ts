import type { Member, ObjectNode } from '../../policy/node';
import { startOf } from '../../policy/position';
import { formatAddress, parseAddress } from './address';
import { Copies } from './copies';
import type { TfResource } from './resource';
import {
  arrayAt,
  isObject,
  type Json,
  type JsonObject,
  nodeOf,
  objectAt,
  propertyOf,
  stringAt,
} from './value';
import { ARGUMENTS, bears } from './vocabulary';

/** One resource instance of a state, before it is read. */
export interface StateInstance {
  readonly address: string;
  readonly module: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly values: JsonObject;
  /** The tree of `sensitive_values`: `true` where all below is sensitive. */
  readonly sensitive: Json | undefined;
}

/** The resources of a state that bear on a connection. */
export function stateResources(instances: readonly StateInstance[], file: string): TfResource[] {
  const copies = new Copies();
  const managed = instances.filter((one) => one.mode === 'managed' && bears(one.type));
  for (const one of managed) copies.addAfter(one.type, one.values);
  return managed.map((one) => resourceOf(one, copies.without(one.type, one.values), file));
}

function resourceOf(instance: StateInstance, values: JsonObject, file: string): TfResource {
  const { address, module, mode, type, name, sensitive } = instance;
  const at = { ...startOf(file), resource: address };
  const members: Member[] = [];
  for (const key of Object.keys(ARGUMENTS[type] ?? {})) {
    if (!Object.hasOwn(values, key)) continue;
    const mark = isObject(sensitive) ? sensitive[key] : sensitive;
    members.push({ key, keyAt: at, value: nodeOf(values[key], undefined, mark, `${address}.${key}`, at) });
  }
  const attributes: ObjectNode = { kind: 'object', members, at };
  return { address, module, mode, type, name, attributes, at, origin: 'state' };
}

/** Modules nested deeper are not read. */
const DEPTH = 64;

/** The entries of `terraform show -json` of a state, or of a plan's `prior_state`: its `values`. */
export function shownResources(values: JsonObject | undefined): Iterable<JsonObject> {
  return resourcesIn(objectAt(values, 'root_module'), 0);
}

function* resourcesIn(module: JsonObject | undefined, depth: number): Iterable<JsonObject> {
  for (const one of entriesOf(module, 'resources')) {
    if (!Object.hasOwn(one, 'deposed_key')) yield one;
  }
  for (const child of entriesOf(module, 'child_modules')) {
    // Something that is no resource stands for what is not read.
    if (depth === DEPTH) yield {};
    else yield* resourcesIn(child, depth + 1);
  }
}

/** What is no object, as an empty one. */
function entriesOf(module: JsonObject | undefined, name: string): JsonObject[] {
  const entries = propertyOf(module, name);
  if (entries === undefined || entries === null) return [];
  return (Array.isArray(entries) ? entries : [entries]).map((one) => (isObject(one) ? one : {}));
}

/** The same, with their addresses read; `damaged` takes what is not as Terraform writes it. */
export function shownInstances(values: JsonObject | undefined, damaged: string[]): StateInstance[] {
  return [...shownResources(values)].flatMap((entry) => {
    const instance = shownInstance(entry);
    if (instance === undefined) damaged.push(stringAt(entry, 'address') ?? 'a resource without address');
    return instance ?? [];
  });
}

function shownInstance(entry: JsonObject): StateInstance | undefined {
  const address = stringAt(entry, 'address');
  const parsed = address === undefined ? undefined : parseAddress(address)?.address;
  const values = objectAt(entry, 'values');
  if (address === undefined || parsed === undefined) return undefined;
  const { module, mode, type, name } = parsed;
  const agrees = entry['type'] === type && entry['name'] === name && entry['mode'] === mode;
  if (!agrees || (values === undefined && bears(type))) return undefined;
  return { address, module, mode, type, name, values: values ?? {}, sensitive: entry['sensitive_values'] };
}

/** The instances of a raw `terraform.tfstate`, version 4. */
export function rawInstances(state: JsonObject, damaged: string[]): StateInstance[] {
  return arrayAt(state, 'resources').flatMap((resource, index) => {
    const instances = arrayAt(resource, 'instances');
    const read = instances.map((instance) => rawInstance(resource, instance));
    const isWhole = Array.isArray(propertyOf(resource, 'instances')) && !read.includes('damaged');
    if (!isWhole) damaged.push(nameOf(resource) ?? `resources[${index}]`);
    return read.filter((one) => typeof one === 'object');
  });
}

function nameOf(resource: Json): string | undefined {
  const [type, name] = [stringAt(resource, 'type'), stringAt(resource, 'name')];
  return type === undefined || name === undefined ? undefined : `${type}.${name}`;
}

function rawInstance(resource: Json, instance: Json): StateInstance | 'damaged' | 'on its way out' {
  const [type, name] = [stringAt(resource, 'type'), stringAt(resource, 'name')];
  const mode = stringAt(resource, 'mode');
  const values = objectAt(instance, 'attributes');
  if (type === undefined || name === undefined || !isObject(instance)) return 'damaged';
  if (Object.hasOwn(instance, 'deposed')) return 'on its way out';
  if ((mode !== 'managed' && mode !== 'data') || (values === undefined && bears(type))) return 'damaged';
  const module = stringAt(resource, 'module') ?? '';
  const address = formatAddress({ module, mode, type, name, key: instanceKey(instance['index_key']) });
  return {
    address,
    module,
    mode,
    type,
    name,
    values: values ?? {},
    sensitive: sensitiveTree(arrayAt(instance, 'sensitive_attributes')),
  };
}

/** An instance key as Terraform prints it in addresses. */
function instanceKey(key: Json | undefined): string {
  if (typeof key === 'number') return `[${key}]`;
  if (typeof key !== 'string') return '';
  return `[${JSON.stringify(key).replace(/[$%]\{/g, (sign) => sign.charAt(0) + sign)}]`;
}

/** Paths of sensitive attributes (`[{type: "get_attr", value: "policy"}, …]`) as a tree; a path into a list marks all of it. */
function sensitiveTree(paths: readonly Json[]): JsonObject {
  const tree: Record<string, Json> = {};
  for (const path of paths) {
    const first = Array.isArray(path) ? path[0] : undefined;
    const name = stringAt(first, 'value');
    if (name !== undefined) tree[name] = true;
  }
  return tree;
}
