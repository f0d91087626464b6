import { inText } from '../interpolate';
import { EvaluationFault } from '../run';
import type { Scope } from '../scope';
import type { Span } from '../source';
import { isUnordered, knownText, listValue, type Part, stringValue, type Value } from '../value';
import { required, text } from './arguments';

const VERB = /%(?:%|\[(\d{1,3})\])?([-+ 0#]*)(\d{0,3})(?:\.(\d{1,3}))?([svdqtfbxXoeg])?/g;

/** `format(spec, values…)`: unknowns pass through `%s` and `%v`. */
export function format(args: readonly Value[], at: Span): Value | undefined {
  const spec = text(args, 0, at);
  if (spec === undefined) return undefined;
  return formatted(spec, args.slice(1), args[0]!.at, at);
}

function formatted(spec: string, values: readonly Value[], specAt: Span, at: Span): Value | undefined {
  const parts: Part[] = [];
  let from = 0;
  let next = 0;
  for (const found of spec.matchAll(VERB)) {
    parts.push({ kind: 'text', text: spec.slice(from, found.index), at: specAt });
    from = found.index + found[0].length;
    const [whole, position, flags, width, precision, verb] = found;
    if (whole.startsWith('%%')) {
      parts.push({ kind: 'text', text: `%${whole.slice(2)}`, at: specAt });
      continue;
    }
    const value = values[position === undefined ? next : Number(position) - 1];
    next = position === undefined ? next + 1 : Number(position);
    if (value === undefined || verb === undefined)
      throw new EvaluationFault('not enough values for the format', at);
    const piece = verbPart(value, verb, flags ?? '', width ?? '', precision, at);
    if (piece === undefined) return undefined;
    parts.push(...piece);
  }
  parts.push({ kind: 'text', text: spec.slice(from), at: specAt });
  return stringValue(parts, at);
}

function verbPart(
  value: Value,
  verb: string,
  flags: string,
  width: string,
  precision: string | undefined,
  at: Span,
): readonly Part[] | undefined {
  const bare = flags === '' && width === '' && precision === undefined;
  if (bare && (verb === 's' || verb === 'v')) {
    return value.kind === 'list' || value.kind === 'object' ? undefined : inText(value, at);
  }
  const known = knownText(value);
  if (known === undefined) return undefined;
  const body = verb === 'q' ? JSON.stringify(known) : known;
  if (verb !== 's' && verb !== 'v' && verb !== 'q' && verb !== 'd' && verb !== 't') return undefined;
  if (precision !== undefined || /[+ #]/.test(flags)) return undefined;
  const size = Number(width || 0);
  const zero = flags.includes('0') && verb === 'd' && !body.startsWith('-');
  const padded = flags.includes('-') ? body.padEnd(size) : body.padStart(size, zero ? '0' : ' ');
  return [{ kind: 'text', text: padded, at: value.at, via: at }];
}

/** What it costs to write one text. */
const FORMAT_STEPS = 4;

/** `formatlist(spec, lists…)`: once for each item, single values repeated. */
export function formatList(args: readonly Value[], at: Span, { run }: Scope): Value | undefined {
  const spec = text(args, 0, at);
  const rest = args.slice(1);
  if (spec === undefined || rest.some((arg) => arg.kind === 'unknown')) return undefined;
  const lists = rest.filter((arg) => arg.kind === 'list');
  const open = lists.find((one) => one.open !== undefined)?.open;
  const shuffled = lists.some(isUnordered);
  if ((open !== undefined || shuffled) && lists.length > 1) return undefined;
  const count = lists[0]?.items.length ?? 1;
  if (lists.some((one) => one.items.length !== count))
    throw new EvaluationFault('lists of different lengths', at);
  run.spend(count * FORMAT_STEPS);
  const items: Value[] = [];
  for (let index = 0; index < count; index += 1) {
    const values = rest.map((arg) => (arg.kind === 'list' ? arg.items[index]! : arg));
    const item = formatted(spec, values, required(args, 0, at).at, at);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return listValue(items, at, { open, shuffled });
}
