import type { Member, Node } from '../../policy/node';
import type { Range } from '../../policy/position';

/** What `JSON.parse` gives. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(found) ? found : undefined;
}

/** A member of an object; `undefined` where the value is no object or has none of that name. */
export function propertyOf(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function arrayAt(value: unknown, key: string): readonly Json[] {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

export function stringAt(value: unknown, key: string): string | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Deeper than any attribute that is read; a bound for hostile input. */
const DEPTH = 64;

/** Whether anything in a tree of unknowns is; one nested deeper than any attribute counts as unknown. */
export function hasUnknown(tree: Json | undefined, depth = 0): boolean {
  if (tree === true || depth > DEPTH) return true;
  if (Array.isArray(tree)) return tree.some((one) => hasUnknown(one, depth + 1));
  if (!isObject(tree)) return false;
  for (const key of Object.keys(tree)) if (hasUnknown(tree[key], depth + 1)) return true;
  return false;
}

/**
 * A Terraform value as a node. `unknown` and `sensitive` are the trees that
 * stand beside it in a plan (`after_unknown`, `after_sensitive`): `true` where
 * all below is so. An unknown is named by its path.
 */
export function nodeOf(
  value: Json | undefined,
  unknown: Json | undefined,
  sensitive: Json | undefined,
  path: string,
  at: Range,
  depth = 0,
): Node {
  // A mark below a value that has no parts means that none of it is told.
  if (unknown === true || depth > DEPTH || (isScalar(value) && hasUnknown(unknown)))
    return marked({ kind: 'unknown', unknown: { unknown: path }, at }, sensitive);
  if (typeof value === 'string')
    return marked({ kind: 'string', pieces: value === '' ? [] : [value], at }, sensitive);
  if (typeof value === 'boolean') return marked({ kind: 'boolean', value, at }, sensitive);
  if (typeof value === 'number') return marked({ kind: 'number', text: String(value), at }, sensitive);
  if (Array.isArray(value) || (value === undefined && Array.isArray(unknown))) {
    return marked(arrayOf(value ?? [], unknown, sensitive, path, at, depth), sensitive);
  }
  if (isObject(value) || (value === undefined && isObject(unknown))) {
    return marked(objectOf(isObject(value) ? value : {}, unknown, sensitive, path, at, depth), sensitive);
  }
  return marked({ kind: 'null', at }, sensitive);
}

function isScalar(value: Json | undefined): boolean {
  return value !== undefined && typeof value !== 'object';
}

function marked(node: Node, sensitive: Json | undefined): Node {
  return sensitive === true ? { ...node, sensitive: true } : node;
}

function arrayOf(
  value: Json,
  unknown: Json | undefined,
  sensitive: Json | undefined,
  path: string,
  at: Range,
  depth: number,
): Node {
  const values: readonly Json[] = Array.isArray(value) ? value : [];
  const count = Math.max(values.length, Array.isArray(unknown) ? unknown.length : 0);
  const items: Node[] = [];
  for (let index = 0; index < count; index += 1) {
    const below = childOf(unknown, index);
    const name = below ? `${path}[${index}]` : '';
    items.push(nodeOf(values[index], below, childOf(sensitive, index), name, at, depth + 1));
  }
  return { kind: 'array', items, at };
}

function objectOf(
  value: JsonObject,
  unknown: Json | undefined,
  sensitive: Json | undefined,
  path: string,
  at: Range,
  depth: number,
): Node {
  const members: Member[] = [];
  for (const key of keysOf(value, unknown)) {
    const below = childOf(unknown, key);
    const child = Object.hasOwn(value, key) ? value[key] : undefined;
    // Naming every value would cost more than reading it; only unknowns need their names.
    const name = below ? `${path}.${key}` : '';
    members.push({
      key,
      keyAt: at,
      value: nodeOf(child, below, childOf(sensitive, key), name, at, depth + 1),
    });
  }
  return { kind: 'object', members, at };
}

/** An unknown argument is left out of the values and stands only among the unknowns. */
function keysOf(known: JsonObject, unknown: Json | undefined): string[] {
  const keys = Object.keys(known);
  if (!isObject(unknown)) return keys;
  return [
    ...keys,
    ...Object.keys(unknown).filter((key) => !Object.hasOwn(known, key) && unknown[key] !== false),
  ];
}

/** What stands below a value, or below `true` in a tree of marks: `true` again. */
export function childOf(tree: Json | undefined, key: string | number): Json | undefined {
  if (tree === true) return true;
  if (Array.isArray(tree)) return typeof key === 'number' ? tree[key] : undefined;
  return isObject(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}
