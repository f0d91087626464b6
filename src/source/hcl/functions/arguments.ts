import { EvaluationFault } from '../run';
import type { Span } from '../source';
import { knownText, type ListValue, type ObjectValue, type Value } from '../value';

/** Reading the arguments of a function: each returns `undefined` for what is not known, and throws for what is wrong. */

export function required(args: readonly Value[], index: number, at: Span): Value {
  const value = args[index];
  if (value === undefined) throw new EvaluationFault('an argument of this function is missing', at);
  return value;
}

export function text(args: readonly Value[], index: number, at: Span): string | undefined {
  const value = required(args, index, at);
  if (value.kind === 'null' || value.kind === 'list' || value.kind === 'object') {
    throw new EvaluationFault('expected text', value.at);
  }
  return knownText(value);
}

export function integer(args: readonly Value[], index: number, at: Span): number | undefined {
  const known = number(args, index, at);
  if (known !== undefined && !Number.isSafeInteger(known)) {
    throw new EvaluationFault('expected a whole number', args[index]!.at);
  }
  return known;
}

export function number(args: readonly Value[], index: number, at: Span): number | undefined {
  const known = text(args, index, at);
  if (known === undefined) return undefined;
  const value = Number(known);
  if (known.trim() === '' || Number.isNaN(value))
    throw new EvaluationFault('expected a number', args[index]!.at);
  return value;
}

/** A list; `undefined` where even its length is unknown. */
export function list(args: readonly Value[], index: number, at: Span): ListValue | undefined {
  const value = required(args, index, at);
  if (value.kind === 'list') return value;
  if (value.kind === 'unknown' || value.kind === 'reference') return undefined;
  throw new EvaluationFault('expected a list', value.at);
}

/** A list of which every item is there. */
export function closedList(args: readonly Value[], index: number, at: Span): ListValue | undefined {
  const value = list(args, index, at);
  return value?.open === undefined ? value : undefined;
}

export function object(args: readonly Value[], index: number, at: Span): ObjectValue | undefined {
  const value = required(args, index, at);
  if (value.kind === 'object') return value;
  if (value.kind === 'unknown' || value.kind === 'reference') return undefined;
  throw new EvaluationFault('expected an object', value.at);
}

/** The texts of a list whose items are all known. */
export function texts(value: ListValue | undefined): string[] | undefined {
  if (value === undefined || value.open !== undefined) return undefined;
  const found: string[] = [];
  for (const item of value.items) {
    const one = knownText(item);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}
