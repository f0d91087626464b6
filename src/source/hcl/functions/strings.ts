import { inText } from '../interpolate';
import { EvaluationFault } from '../run';
import type { Span } from '../source';
import {
  booleanValue,
  isUnordered,
  knownText,
  type ListValue,
  listValue,
  MAX_SIZE,
  nullValue,
  type Part,
  sizeOf,
  stringValue,
  textValue,
  type Value,
} from '../value';
import { closedList, integer, required, text } from './arguments';
import { format, formatList } from './format';
import type { FunctionTable } from './index';
import { replaceAll } from './pattern';
import { replacePlaceholder } from './placeholder';

type Change = (known: string) => string;

/** A function of one text. The result stands where its argument stands. */
function changing(change: Change) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const known = text(args, 0, at);
    return known === undefined ? undefined : changed(args[0]!, known, change(known));
  };
}

/** Text that did not change keeps the place of each of its parts. */
function changed(value: Value, before: string, after: string): Value {
  return before === after && value.kind === 'string' ? value : textValue(after, value.at);
}

/** Takes off the ends of a string, which may hold unknowns further in. */
function trimming(start: Change, end: Change) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const value = required(args, 0, at);
    if (value.kind !== 'string') return changing((known) => known.trim())(args, at);
    return stringValue(trimEnd(trimStart(value.parts, start), end), value.at);
  };
}

function trimStart(parts: readonly Part[], trim: Change): readonly Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'text') return parts;
  const kept = trim(first.text);
  if (kept === '') return trimStart(rest, trim);
  return [cut(first, first.text.length - kept.length, first.text.length), ...rest];
}

function trimEnd(parts: readonly Part[], trim: Change): readonly Part[] {
  const last = parts.at(-1);
  if (last?.kind !== 'text') return parts;
  const kept = trim(last.text);
  const rest = parts.slice(0, -1);
  return kept === '' ? trimEnd(rest, trim) : [...rest, cut(last, 0, kept.length)];
}

/** Part of a run; exact where the run stands unit by unit. */
function cut(part: Extract<Part, { kind: 'text' }>, from: number, to: number): Part {
  const { source, start, end } = part.at;
  const exact = end - start === part.text.length;
  const at = exact ? { source, start: start + from, end: start + to } : part.at;
  return { ...part, text: part.text.slice(from, to), at };
}

/** The known text that a string begins with, and whether that is all of it. */
function beginning(value: Value): { known: string; whole: boolean } {
  const whole = knownText(value);
  if (whole !== undefined) return { known: whole, whole: true };
  const first = value.kind === 'string' ? value.parts[0] : undefined;
  return { known: first?.kind === 'text' ? first.text : '', whole: false };
}

function startsWith(args: readonly Value[], at: Span): Value | undefined {
  const prefix = text(args, 1, at);
  if (prefix === undefined) return undefined;
  const { known, whole } = beginning(required(args, 0, at));
  if (known.startsWith(prefix)) return booleanValue(true, at);
  return whole || !prefix.startsWith(known) ? booleanValue(false, at) : undefined;
}

function endsWith(args: readonly Value[], at: Span): Value | undefined {
  const [known, suffix] = [text(args, 0, at), text(args, 1, at)];
  if (known !== undefined && suffix !== undefined) return booleanValue(known.endsWith(suffix), at);
  return undefined;
}

function trimPrefix(args: readonly Value[], at: Span): Value | undefined {
  const [known, prefix] = [text(args, 0, at), text(args, 1, at)];
  if (known === undefined || prefix === undefined) return undefined;
  return changed(args[0]!, known, known.startsWith(prefix) ? known.slice(prefix.length) : known);
}

function trimSuffix(args: readonly Value[], at: Span): Value | undefined {
  const [known, suffix] = [text(args, 0, at), text(args, 1, at)];
  if (known === undefined || suffix === undefined) return undefined;
  const cut = suffix !== '' && known.endsWith(suffix);
  return changed(args[0]!, known, cut ? known.slice(0, -suffix.length) : known);
}

/** Takes every character of the second argument off both ends. */
function trim(args: readonly Value[], at: Span): Value | undefined {
  const [known, set] = [text(args, 0, at), text(args, 1, at)];
  if (known === undefined || set === undefined) return undefined;
  let [from, to] = [0, known.length];
  while (from < to && set.includes(known[from]!)) from += 1;
  while (to > from && set.includes(known[to - 1]!)) to -= 1;
  return changed(args[0]!, known, known.slice(from, to));
}

/** Without the line breaks at its end. */
function chomp(known: string): string {
  let end = known.length;
  while (known[end - 1] === '\n' || known[end - 1] === '\r') end -= 1;
  return known.slice(0, end);
}

function substr(args: readonly Value[], at: Span): Value | undefined {
  const [known, offset, length] = [text(args, 0, at), integer(args, 1, at), integer(args, 2, at)];
  if (known === undefined || offset === undefined || length === undefined) return undefined;
  const units = [...known];
  const from = offset < 0 ? Math.max(units.length + offset, 0) : offset;
  return textValue(units.slice(from, length < 0 ? undefined : from + length).join(''), args[0]!.at);
}

function split(args: readonly Value[], at: Span): Value | undefined {
  const [separator, known] = [text(args, 0, at), text(args, 1, at)];
  if (separator === undefined || known === undefined) return undefined;
  const where = args[1]!.at;
  const pieces = separator === '' ? [...known] : known.split(separator);
  return listValue(
    pieces.map((piece) => textValue(piece, where)),
    where,
  );
}

function join(args: readonly Value[], at: Span): Value | undefined {
  const separator = required(args, 0, at);
  const parts: Part[] = [];
  let first = true;
  for (let index = 1; index < args.length; index += 1) {
    const items = closedList(args, index, at);
    if (items === undefined || isUnordered(items)) return undefined;
    for (const item of items.items) {
      if (item.kind === 'null') throw new EvaluationFault('"join" takes no null', item.at);
      if (!first) parts.push(...inText(separator, at));
      parts.push(...inText(item, at));
      first = false;
    }
  }
  return stringValue(parts, at);
}

function replace(args: readonly Value[], at: Span): Value | undefined {
  const [known, part, by] = [text(args, 0, at), text(args, 1, at), text(args, 2, at)];
  if (part === undefined) return undefined;
  const pattern = /^\/(.+)\/$/s.exec(part)?.[1];
  const [whole, put] = [args[0]!, args[2]!];
  if (pattern === undefined && whole.kind === 'string') {
    // JSON that is kept as a value keeps the place of each of its parts.
    const unread = known === undefined || by === undefined || whole.parts.some(({ kind }) => kind === 'json');
    const found = unread ? replacePlaceholder(whole, part, put, at) : undefined;
    if (found !== undefined) return found;
  }
  if (known === undefined || by === undefined) return undefined;
  if (pattern === undefined) {
    if (part === '' || (known.length / part.length) * by.length > MAX_SIZE) return undefined;
    return changed(args[0]!, known, known.split(part).join(by));
  }
  const after = replaceAll(known, pattern, by);
  return after === undefined ? undefined : changed(args[0]!, known, after);
}

function title(known: string): string {
  return known.replace(
    /(^|[^\p{L}\p{N}_'])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Of text its characters, of collections their items. */
function length(args: readonly Value[], at: Span): Value | undefined {
  const value = required(args, 0, at);
  if (value.kind === 'list' || value.kind === 'object') {
    if (value.open !== undefined) return undefined;
    const count = value.kind === 'list' ? countOf(value) : value.members.size;
    return count === undefined ? undefined : countValue(count, at);
  }
  if (value.kind === 'null') throw new EvaluationFault('null has no length', value.at);
  const known = knownText(value);
  return known === undefined ? undefined : countValue([...known].length, at);
}

/** How many items a list has; a set of known rows (`setproduct`) has as many as differ, in whatever order they come. */
function countOf(list: ListValue): number | undefined {
  if (!isUnordered(list)) return list.items.length;
  const rows = new Set(list.set ? list.items.map(rowText) : [undefined]);
  return rows.has(undefined) ? undefined : rows.size;
}

function rowText(row: Value): string | undefined {
  if (row.kind !== 'list' || row.open !== undefined || isUnordered(row)) return undefined;
  const texts = row.items.map(knownText);
  return texts.includes(undefined) ? undefined : JSON.stringify(texts);
}

function countValue(count: number, at: Span): Value {
  return { kind: 'number', text: String(count), at };
}

/** The first argument that is neither null nor empty; unknowns may be either. */
function coalesce(args: readonly Value[], at: Span): Value | undefined {
  for (const arg of args) {
    if (arg.kind === 'null') continue;
    if (arg.kind === 'unknown') return undefined;
    // JSON is never empty.
    if (arg.kind !== 'string' || arg.parts.some((part) => part.kind !== 'unknown')) return arg;
    if (arg.parts.length > 0) return undefined;
  }
  if (args.every((arg) => sizeOf(arg) === 1)) throw new EvaluationFault('no argument has a value', at);
  return nullValue(at);
}

function indent(args: readonly Value[], at: Span): Value | undefined {
  const [spaces, known] = [integer(args, 0, at), text(args, 1, at)];
  if (spaces === undefined || known === undefined || spaces < 0 || spaces > 1000) return undefined;
  return changed(args[1]!, known, known.split('\n').join(`\n${' '.repeat(spaces)}`));
}

export const STRINGS: FunctionTable = {
  lower: changing((known) => known.toLowerCase()),
  upper: changing((known) => known.toUpperCase()),
  title: changing(title),
  strrev: changing((known) => [...known].toReversed().join('')),
  chomp: trimming((known) => known, chomp),
  trimspace: trimming(
    (known) => known.trimStart(),
    (known) => known.trimEnd(),
  ),
  trim,
  trimprefix: trimPrefix,
  trimsuffix: trimSuffix,
  startswith: startsWith,
  endswith: endsWith,
  strcontains: (args, at) => {
    const [known, part] = [text(args, 0, at), text(args, 1, at)];
    return known === undefined || part === undefined ? undefined : booleanValue(known.includes(part), at);
  },
  substr,
  split,
  join,
  replace,
  length,
  coalesce,
  indent,
  format,
  formatlist: formatList,
};
