import { equal } from '../equal';
import { entriesOf } from '../loop';
import { EvaluationFault } from '../run';
import type { Scope } from '../scope';
import type { Span } from '../source';
import { convert } from '../types';
import {
  booleanValue,
  describe,
  isUnordered,
  knownText,
  type ListValue,
  listValue,
  MAX_SIZE,
  type MemberValue,
  numberValue,
  objectValue,
  sizeOf,
  sortedMembers,
  textValue,
  unknownReason,
  unknownValue,
  type Value,
} from '../value';
import { closedList, integer, list, object, required, text, texts } from './arguments';
import type { FunctionTable } from './index';

/** A list of which every item is there and has its place. */
function orderedList(args: readonly Value[], index: number, at: Span): ListValue | undefined {
  const found = closedList(args, index, at);
  return found === undefined || isUnordered(found) ? undefined : found;
}

/** Copies nothing where the result would be too large; it is then unknown. */
function fits(args: readonly Value[]): boolean {
  return args.reduce((sum, arg) => sum + sizeOf(arg), 0) <= MAX_SIZE;
}

function concat(args: readonly Value[], at: Span): Value | undefined {
  if (!fits(args)) return undefined;
  const items: Value[] = [];
  let open: string | undefined;
  let shuffled = false;
  for (const [index, arg] of args.entries()) {
    const found = list(args, index, at);
    if (found === undefined) open ??= unknownReason(arg);
    else {
      items.push(...found.items);
      open ??= found.open;
      shuffled ||= isUnordered(found);
    }
  }
  return listValue(items, at, { open, shuffled });
}

/** What it costs to give a member a name of its own. */
const NAMING_STEPS = 4;

/** Later arguments win; an unknown one may set any member that came before it. */
function merge(args: readonly Value[], at: Span, { run }: Scope): Value | undefined {
  if (!fits(args)) return undefined;
  const members = new Map<string, MemberValue>();
  let open: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg.kind === 'null') continue;
    const found = object(args, index, at);
    const why = found === undefined ? unknownReason(arg) : found.open;
    if (why !== undefined) {
      open = why;
      run.spend(members.size * NAMING_STEPS);
      for (const [key, one] of members) members.set(key, { ...one, value: unsettled(arg, key, one.value) });
    }
    for (const [key, one] of found?.members ?? []) members.set(key, one);
  }
  return objectValue(members, at, open);
}

/** A member's value where a later argument may have set it again. */
function unsettled(by: Value, key: string, value: Value): Value {
  return unknownValue(`merge(${describe(value)}, ${describe(by)}[${JSON.stringify(key)}])`, value.at);
}

function compact(args: readonly Value[], at: Span): Value | undefined {
  const found = list(args, 0, at);
  if (found === undefined) return undefined;
  let open = found.open;
  const items = found.items.filter((item) => {
    if (item.kind === 'null') return false;
    const maybeEmpty =
      item.kind === 'unknown' ||
      (item.kind === 'string' && item.parts.every((part) => part.kind === 'unknown'));
    if (maybeEmpty && !(item.kind === 'string' && item.parts.length === 0)) {
      if (!neverEmpty(item)) open ??= `${describe(item)} may turn out to be empty`;
      return neverEmpty(item);
    }
    return knownText(item) !== '';
  });
  return listValue(items, at, { open, shuffled: isUnordered(found) });
}

/** An ARN that is not known yet is text all the same. */
function neverEmpty(item: Value): boolean {
  const shape =
    item.kind === 'unknown'
      ? item.unknown.shape
      : item.kind === 'string' && item.parts[0]?.kind === 'unknown'
        ? item.parts[0].unknown.shape
        : undefined;
  return shape !== undefined && /[^*]/.test(shape);
}

function coalescelist(args: readonly Value[], at: Span): Value | undefined {
  for (const [index] of args.entries()) {
    if (args[index]!.kind === 'null') continue;
    const found = list(args, index, at);
    if (found === undefined) return undefined;
    if (found.items.length > 0) return found;
    if (found.open !== undefined) return undefined;
  }
  throw new EvaluationFault('no list has any items', at);
}

function flatten(args: readonly Value[], at: Span): Value | undefined {
  const found = list(args, 0, at);
  if (found === undefined) return undefined;
  const items: Value[] = [];
  let open = found.open;
  let shuffled = false;
  const visit = (value: Value): void => {
    if (value.kind === 'list') {
      open ??= value.open;
      shuffled ||= isUnordered(value);
      value.items.forEach(visit);
    } else if (isScalar(value)) items.push(value);
    else open ??= unknownReason(value);
  };
  found.items.forEach(visit);
  return listValue(items, at, { open, shuffled });
}

/** Text, or an unknown of which it is known that it is text. */
function isScalar(value: Value): boolean {
  if (value.kind !== 'unknown') return value.kind !== 'list';
  return value.text === true || value.unknown.shape !== undefined;
}

function distinct(args: readonly Value[], at: Span): Value | undefined {
  const found = list(args, 0, at);
  if (found === undefined) return undefined;
  const items = withoutDoubles(found.items);
  // Unknowns may turn out to be equal, so that those behind them move up.
  const shuffled = isUnordered(found) || items.some((item) => knownText(item) === undefined);
  return listValue(items, at, { open: found.open, shuffled });
}

/** Equal items once. Bounded: texts by name, the rest one by one. */
function withoutDoubles(items: readonly Value[]): Value[] {
  const seen = new Set<string>();
  const rest: Value[] = [];
  return items.filter((item) => {
    const name =
      item.kind === 'list' || item.kind === 'object' ? undefined : `${item.kind} ${describe(item)}`;
    if (name !== undefined) {
      if (seen.has(name)) return false;
      seen.add(name);
      return true;
    }
    if (rest.length < 200 && rest.some((other) => equal(item, other) === true)) return false;
    rest.push(item);
    return true;
  });
}

function keys(args: readonly Value[], at: Span): Value | undefined {
  const value = required(args, 0, at);
  const found = value.kind === 'reference' ? entriesOf(value)?.entries.map((one) => one.key) : undefined;
  if (found !== undefined) return listValue(found, at);
  const known = object(args, 0, at);
  if (known === undefined) return undefined;
  return listValue(
    sortedMembers(known).map(([key, one]) => textValue(key, one.keyAt)),
    at,
    { open: known.open },
  );
}

function values(args: readonly Value[], at: Span): Value | undefined {
  const known = object(args, 0, at);
  if (known === undefined) return undefined;
  return listValue(
    sortedMembers(known).map(([, one]) => one.value),
    at,
    { open: known.open },
  );
}

function lookup(args: readonly Value[], at: Span): Value | undefined {
  const [known, key] = [object(args, 0, at), text(args, 1, at)];
  if (known === undefined || key === undefined) return undefined;
  const found = known.members.get(key)?.value;
  if (found !== undefined) return found;
  if (known.open !== undefined) return undefined;
  const fallback = args[2];
  if (fallback === undefined) throw new EvaluationFault(`the map has no "${key}"`, at);
  return fallback;
}

function contains(args: readonly Value[], at: Span): Value | undefined {
  const found = list(args, 0, at);
  const wanted = required(args, 1, at);
  if (found === undefined) return undefined;
  const results = found.items.map((item) => equal(item, wanted));
  if (results.includes(true)) return booleanValue(true, at);
  return results.includes(undefined) || found.open !== undefined ? undefined : booleanValue(false, at);
}

function element(args: readonly Value[], at: Span): Value | undefined {
  const [found, index] = [closedList(args, 0, at), integer(args, 1, at)];
  if (found === undefined || index === undefined || found.set || found.shuffled) return undefined;
  if (found.items.length === 0) throw new EvaluationFault('the list is empty', at);
  const { length } = found.items;
  return found.items[((index % length) + length) % length];
}

function index(args: readonly Value[], at: Span): Value | undefined {
  const found = orderedList(args, 0, at);
  const wanted = required(args, 1, at);
  if (found === undefined) return undefined;
  for (const [place, item] of found.items.entries()) {
    const same = equal(item, wanted);
    if (same === undefined) return undefined;
    if (same) return numberValue(place, at);
  }
  throw new EvaluationFault('the list has no such item', at);
}

function zipmap(args: readonly Value[], at: Span): Value | undefined {
  const [names, found] = [texts(closedList(args, 0, at)), orderedList(args, 1, at)];
  if (names === undefined || found === undefined) return undefined;
  if (names.length !== found.items.length) throw new EvaluationFault('lists of different lengths', at);
  const keyAt = args[0]!.at;
  return objectValue(new Map(names.map((name, place) => [name, { keyAt, value: found.items[place]! }])), at);
}

const MAX_PRODUCT = 10_000;

function setproduct(args: readonly Value[], at: Span): Value | undefined {
  const lists = args.map((_, place) => closedList(args, place, at));
  let rows: Value[][] = [[]];
  for (const one of lists) {
    if (one === undefined || rows.length * one.items.length > MAX_PRODUCT) return undefined;
    rows = rows.flatMap((row) => one.items.map((item) => [...row, item]));
  }
  // Of sets it makes a set, in an order of Terraform's own.
  return listValue(
    rows.map((row) => listValue(row, at)),
    at,
    { set: lists.some((one) => one?.set), shuffled: lists.some((one) => one?.set || one?.shuffled) },
  );
}

function setunion(args: readonly Value[], at: Span): Value | undefined {
  const joined = concat(args, at);
  return joined === undefined ? undefined : convert(joined, SET);
}

const SET = { kind: 'set', of: { kind: 'any' } } as const;

/** The items of the first list of which it is known that they are, or are not, in the others. */
function filteredSet(keepWhenFound: boolean) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const first = closedList(args, 0, at);
    const others = args.slice(1).map((_, place) => closedList(args, place + 1, at));
    if (first === undefined || others.includes(undefined)) return undefined;
    const kept: Value[] = [];
    for (const item of first.items) {
      for (const other of others) {
        if (other!.items.some((one) => equal(one, item) === undefined)) return undefined;
      }
      const inOther = others.map((other) => other!.items.some((one) => equal(one, item) === true));
      if (keepWhenFound ? inOther.every(Boolean) : !inOther.some(Boolean)) kept.push(item);
    }
    return convert(listValue(kept, at), SET);
  };
}

function sort(args: readonly Value[], at: Span): Value | undefined {
  const found = list(args, 0, at);
  if (found === undefined) return undefined;
  const known = texts(found);
  // In what order unknowns come nobody knows, so no item has a place.
  if (known === undefined) return listValue(found.items, at, { shuffled: true, open: found.open });
  const sorted = [...found.items].sort((a, b) => {
    const [left, right] = [knownText(a)!, knownText(b)!];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return listValue(sorted, at);
}

function slice(args: readonly Value[], at: Span): Value | undefined {
  const [found, from, to] = [orderedList(args, 0, at), integer(args, 1, at), integer(args, 2, at)];
  if (found === undefined || from === undefined || to === undefined || found.set) return undefined;
  if (from < 0 || to < from || to > found.items.length) throw new EvaluationFault('not a valid slice', at);
  return listValue(found.items.slice(from, to), at);
}

function chunklist(args: readonly Value[], at: Span): Value | undefined {
  const [found, size] = [orderedList(args, 0, at), integer(args, 1, at)];
  if (found === undefined || size === undefined || size < 1) return undefined;
  const chunks: Value[] = [];
  for (let from = 0; from < found.items.length; from += size) {
    chunks.push(listValue(found.items.slice(from, from + size), at));
  }
  return listValue(chunks, at);
}

function truthOfAll(decisive: boolean) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const found = list(args, 0, at);
    if (found === undefined) return undefined;
    const known = found.items.map((item) => (item.kind === 'boolean' ? item.value : undefined));
    if (known.includes(decisive)) return booleanValue(decisive, at);
    return known.includes(undefined) || found.open !== undefined ? undefined : booleanValue(!decisive, at);
  };
}

function matchkeys(args: readonly Value[], at: Span): Value | undefined {
  const [found, names, wanted] = [
    orderedList(args, 0, at),
    texts(closedList(args, 1, at)),
    texts(closedList(args, 2, at)),
  ];
  if (found === undefined || names === undefined || wanted === undefined) return undefined;
  if (found.items.length !== names.length) throw new EvaluationFault('lists of different lengths', at);
  return listValue(
    found.items.filter((_, place) => wanted.includes(names[place] ?? '')),
    at,
  );
}

export const COLLECTIONS: FunctionTable = {
  concat,
  merge,
  compact,
  coalescelist,
  flatten,
  distinct,
  keys,
  values,
  lookup,
  contains,
  element,
  index,
  zipmap,
  setproduct,
  setunion,
  setintersection: filteredSet(true),
  setsubtract: filteredSet(false),
  sort,
  slice,
  chunklist,
  alltrue: truthOfAll(false),
  anytrue: truthOfAll(true),
  matchkeys,
  reverse: (args, at) => {
    const found = closedList(args, 0, at);
    return found === undefined
      ? undefined
      : listValue(found.items.toReversed(), at, { shuffled: isUnordered(found) });
  },
};
