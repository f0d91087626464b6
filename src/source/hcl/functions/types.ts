import { EvaluationFault } from '../run';
import { convert } from '../types';
import { asSensitive, type Value } from '../value';
import { required } from './arguments';
import type { FunctionTable } from './index';

export const TYPES: FunctionTable = {
  tostring: (args, at) => convert(required(args, 0, at), { kind: 'string' }),
  tonumber: (args, at) => convert(required(args, 0, at), { kind: 'number' }),
  tobool: (args, at) => convert(required(args, 0, at), { kind: 'bool' }),
  tolist: (args, at) => convert(required(args, 0, at), { kind: 'list', of: { kind: 'any' } }),
  toset: (args, at) => convert(required(args, 0, at), { kind: 'set', of: { kind: 'any' } }),
  tomap: (args, at) => convert(required(args, 0, at), { kind: 'map', of: { kind: 'any' } }),
  sensitive: (args, at, scope) => {
    const value = required(args, 0, at);
    scope.run.keepSecret(value);
    return asSensitive(value);
  },
  nonsensitive: (args, at) => unmarked(required(args, 0, at)),
  issensitive: () => undefined,
  ephemeralasnull: (args, at) => required(args, 0, at),
  one: (args, at) => {
    const value = required(args, 0, at);
    if (value.kind !== 'list' || value.open !== undefined) return undefined;
    if (value.items.length > 1) throw new EvaluationFault('"one" takes a list of at most one item', at);
    return value.items[0] ?? { kind: 'null', at };
  },
};

function unmarked(value: Value): Value {
  const { sensitive: _, ...rest } = value;
  return rest as Value;
}
