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
  const mark = sensitive === true ? ({ sensitive: true } as const) : {};
  if (unknown === true || depth > DEPTH) return { kind: 'unknown', unknown: { unknown: path }, at, ...mark };
  if (typeof value === 'string') return { kind: 'string', pieces: value === '' ? [] : [value], at, ...mark };
  if (typeof value === 'boolean') return { kind: 'boolean', value, at, ...mark };
  if (typeof value === 'number') return { kind: 'number', text: String(value), at, ...mark };
  const below = (key: string | number) => (sensitive === true ? true : childOf(sensitive, key));
  if (Array.isArray(value) || (value === undefined && Array.isArray(unknown))) {
    const values: readonly Json[] = Array.isArray(value) ? value : [];
    const count = Math.max(values.length, Array.isArray(unknown) ? unknown.length : 0);
    const items = Array.from({ length: count }, (_, index) =>
      nodeOf(values[index], childOf(unknown, index), below(index), `${path}[${index}]`, at, depth + 1),
    );
    return { kind: 'array', items, at, ...mark };
  }
  if (isObject(value) || (value === undefined && isObject(unknown))) {
    const known = isObject(value) ? value : {};
    const members = keysOf(known, unknown).map((key): Member => {
      const child = Object.hasOwn(known, key) ? known[key] : undefined;
      const node = nodeOf(child, childOf(unknown, key), below(key), `${path}.${key}`, at, depth + 1);
      return { key, keyAt: at, value: node };
    });
    return { kind: 'object', members, at, ...mark };
  }
  return { kind: 'null', at, ...mark };
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

function childOf(tree: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(tree)) return typeof key === 'number' ? tree[key] : undefined;
  return isObject(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}
