import type { Node } from '../../../src/policy/node';
import { type Range, startOf } from '../../../src/policy/position';
import { display, type Piece } from '../../../src/policy/text';

/** Nodes written as plain values, and read back as such, for tests. */

export const HERE = startOf('main.tf');

/** Stands for an unknown text in {@link node}. */
export class Symbolic {
  constructor(readonly pieces: readonly Piece[]) {}
}

export function sym(name: string): Symbolic {
  return new Symbolic([{ unknown: name }]);
}

/** Stands for a value of which not even the type is known. */
export const UNKNOWN = Symbol('unknown');

/** Each member is given a line of its own in document order, so that places can be told apart. */
export function node(value: unknown, at: Range = HERE): Node {
  if (value === UNKNOWN) return { kind: 'unknown', unknown: { unknown: 'something' }, at };
  if (value instanceof Symbolic) return { kind: 'string', pieces: value.pieces, at };
  if (typeof value === 'string') return { kind: 'string', pieces: value === '' ? [] : [value], at };
  if (typeof value === 'boolean') return { kind: 'boolean', value, at };
  if (typeof value === 'number') return { kind: 'number', text: String(value), at };
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => node(item, at)), at };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => ({ key, keyAt: at, value: node(one, at) }));
    return { kind: 'object', members, at };
  }
  return { kind: 'null', at };
}

/** The value as JSON would hold it: unknowns as `${name}`, `'…': why` where something is open. */
export function plain(one: Node | undefined): unknown {
  switch (one?.kind) {
    case 'string':
      return display(one);
    case 'unknown':
      return `\${${one.unknown.unknown}}`;
    case 'boolean':
      return one.value;
    case 'number':
      return Number(one.text);
    case 'array':
      return one.open === undefined ? one.items.map(plain) : [...one.items.map(plain), '…'];
    case 'object': {
      const members = one.members.map(({ key, value }) => [key, plain(value)]);
      return { ...Object.fromEntries(members), ...(one.open !== undefined && { '…': true }) };
    }
    case 'null':
      return null;
    default:
      return undefined;
  }
}
