import { EvaluationFault } from '../run';
import type { Span } from '../source';
import { listValue, numberValue, type Value } from '../value';
import { closedList, integer, number, texts } from './arguments';
import type { FunctionTable } from './index';

function rounding(round: (value: number) => number) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const known = number(args, 0, at);
    return known === undefined ? undefined : numberValue(round(known), at);
  };
}

function extreme(pick: (...values: number[]) => number) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    if (args.length === 0) throw new EvaluationFault('expected at least one number', at);
    const known = args.map((_, index) => number(args, index, at));
    return known.every((one) => one !== undefined) ? numberValue(pick(...known), at) : undefined;
  };
}

const MAX_RANGE = 1024;

/** `range(limit)`, `range(start, limit)`, `range(start, limit, step)`; Terraform allows 1,024 numbers. */
function range(args: readonly Value[], at: Span): Value | undefined {
  const known = args.map((_, index) => number(args, index, at));
  if (!known.every((one) => one !== undefined)) return undefined;
  const [first, second, third] = known;
  if (first === undefined) throw new EvaluationFault('expected at least one number', at);
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (start <= limit ? 1 : -1);
  if (step === 0 || Math.abs((limit - start) / step) > MAX_RANGE)
    throw new EvaluationFault('not a valid range', at);
  const items: Value[] = [];
  for (let value = start; step > 0 ? value < limit : value > limit; value += step)
    items.push(numberValue(value, at));
  return listValue(items, at);
}

function sum(args: readonly Value[], at: Span): Value | undefined {
  const known = texts(closedList(args, 0, at))?.map(Number);
  return known === undefined
    ? undefined
    : numberValue(
        known.reduce((total, one) => total + one, 0),
        at,
      );
}

function parseint(args: readonly Value[], at: Span): Value | undefined {
  const base = integer(args, 1, at);
  const known =
    args[0]?.kind === 'string'
      ? args[0].parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('')
      : undefined;
  if (base !== 10 || known === undefined || !/^-?[0-9]{1,15}$/.test(known)) return undefined;
  return numberValue(known, at);
}

export const NUMBERS: FunctionTable = {
  abs: rounding(Math.abs),
  ceil: rounding(Math.ceil),
  floor: rounding(Math.floor),
  signum: rounding(Math.sign),
  max: extreme(Math.max),
  min: extreme(Math.min),
  range,
  sum,
  parseint,
};
