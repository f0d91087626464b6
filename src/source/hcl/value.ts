import type { Piece, Unknown } from '../../policy/text';
import type { Span } from './source';

/**
 * What an expression comes to, as far as anyone can know before apply. Each
 * value keeps the place of the text that it came from, through locals,
 * variables, functions and files.
 */
export type Value =
  | NullValue
  | BooleanValue
  | NumberValue
  | StringValue
  | ListValue
  | ObjectValue
  | UnknownValue
  | ReferenceValue;

interface Common {
  readonly at: Span;
  readonly sensitive?: true;
}

export interface NullValue extends Common {
  readonly kind: 'null';
}

export interface BooleanValue extends Common {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NumberValue extends Common {
  readonly kind: 'number';
  /** As Terraform prints it. */
  readonly text: string;
}

export interface StringValue extends Common {
  readonly kind: 'string';
  readonly parts: readonly Part[];
}

/** A list, tuple or set. */
export interface ListValue extends Common {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly set: boolean;
  /** Set where nobody knows in what order the items come, nor how many of them are one and the same. */
  readonly shuffled?: true;
  /** Set where items may be missing because their number is unknown; says why. */
  readonly open?: string;
  readonly size: number;
  readonly depth: number;
}

/** An object or map. */
export interface ObjectValue extends Common {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, MemberValue>;
  /** Set where members may be missing because their names or number are unknown; says why. */
  readonly open?: string;
  readonly size: number;
  readonly depth: number;
}

export interface MemberValue {
  readonly keyAt: Span;
  readonly value: Value;
}

/** A value of which not even the type is known. */
export interface UnknownValue extends Common {
  readonly kind: 'unknown';
  readonly unknown: Unknown;
  /** Set where it is known to be text (or a number or a truth value), not a list or an object. */
  readonly text?: true;
  /** Set where it is known to be a set. */
  readonly set?: true;
  /** Set where reading it may turn out to be an error: an attribute of something unknown. */
  readonly unsure?: true;
}

/** A resource or module instance: asked attribute by attribute, never as a whole. */
export interface ReferenceValue extends Common {
  readonly kind: 'reference';
  readonly name: string;
  attribute(name: string, at: Span): Value;
  /** By an instance key that may be unknown; absent where it has no instances. */
  index?(key: Value, at: Span): Value;
  /** Set where it stands for any number of instances; says why. */
  readonly repeated?: string;
  /** Names of its attributes, where they are all known (a module's outputs). */
  readonly names?: readonly string[];
}

/**
 * A run of a string's text. `text` as long as its span stands there unit by
 * unit. `via` is the place of the interpolation that brought it into the
 * string, where one did.
 */
export type Part = { readonly via?: Span } & (
  | { readonly kind: 'text'; readonly text: string; readonly at: Span }
  | { readonly kind: 'unknown'; readonly unknown: Unknown; readonly at: Span; readonly unsure?: true }
  /** The JSON encoding of a value (`jsonencode`), kept as the value. */
  | { readonly kind: 'json'; readonly value: Value; readonly at: Span }
);

export function nullValue(at: Span): NullValue {
  return { kind: 'null', at };
}

export function booleanValue(value: boolean, at: Span): BooleanValue {
  return { kind: 'boolean', value, at };
}

export function numberValue(value: number | string, at: Span): NumberValue {
  return { kind: 'number', text: canonicalNumber(String(value)), at };
}

/** Text that stands, as a whole, where `at` is: the result of a function. */
export function textValue(text: string, at: Span): StringValue {
  return stringValue([{ kind: 'text', text, at }], at);
}

export function stringValue(parts: readonly Part[], at: Span): StringValue {
  return { kind: 'string', parts: parts.filter((part) => part.kind !== 'text' || part.text !== ''), at };
}

export function listValue(
  items: readonly Value[],
  at: Span,
  options: { set?: boolean; shuffled?: boolean; open?: string | undefined } = {},
): ListValue {
  const { set = false, shuffled = false, open } = options;
  let size = 1;
  let depth = 0;
  for (const item of items) {
    size += sizeOf(item);
    depth = Math.max(depth, depthOf(item));
  }
  return {
    kind: 'list',
    items,
    set,
    at,
    size,
    depth: depth + 1,
    ...(shuffled && items.length > 1 ? { shuffled: true } : {}),
    ...(open === undefined ? {} : { open }),
  };
}

export function objectValue(
  members: ReadonlyMap<string, MemberValue>,
  at: Span,
  open?: string | undefined,
): ObjectValue {
  let size = 1;
  let depth = 0;
  for (const { value } of members.values()) {
    size += sizeOf(value);
    depth = Math.max(depth, depthOf(value));
  }
  return { kind: 'object', members, at, size, depth: depth + 1, ...(open === undefined ? {} : { open }) };
}

export function unknownValue(name: string, at: Span, shape?: string): UnknownValue {
  return { kind: 'unknown', unknown: shape === undefined ? { unknown: name } : { unknown: name, shape }, at };
}

/** An unknown that is known to be text. */
export function unknownText(name: string, at: Span, shape?: string): UnknownValue {
  return { ...unknownValue(name, at, shape), text: true };
}

/** An attribute of something unknown: text, if its name is one that only texts have. */
export function unknownMember(of: string, name: string, at: Span): UnknownValue {
  const value = isTextAttribute(name) ? unknownText(`${of}.${name}`, at) : unknownValue(`${of}.${name}`, at);
  return { ...value, unsure: true };
}

/** Providers and modules call one text so, and lists by the plural. */
export function isTextAttribute(name: string): boolean {
  return /(?:^|_)(?:arn|id|name|bucket|account|partition|region|url|hex|result|b64_url|b64_std|dec|key|suffix|domain|issuer)$/.test(
    name,
  );
}

/** How much a value holds: shared parts count each time, so a value that unfolds without end has no small size. */
export function sizeOf(value: Value): number {
  if (value.kind === 'list' || value.kind === 'object') return value.size;
  if (value.kind !== 'string') return 1;
  return value.parts.reduce((sum, part) => sum + partSize(part), 1);
}

function partSize(part: Part): number {
  if (part.kind === 'json') return sizeOf(part.value);
  return part.kind === 'text' ? 1 + (part.text.length >> 3) : 1;
}

/** How deep a value nests, JSON inside strings included. */
function depthOf(value: Value): number {
  if (value.kind === 'list' || value.kind === 'object') return value.depth;
  if (value.kind !== 'string') return 0;
  return value.parts.reduce(
    (most, part) => Math.max(most, part.kind === 'json' ? depthOf(part.value) + JSON_DEPTH : 0),
    0,
  );
}

/** Larger or deeper values are not worked out: no policy needs them. */
export const MAX_SIZE = 250_000;
export const MAX_DEPTH = 100;
/** JSON inside JSON text doubles what it escapes with each level. */
const JSON_DEPTH = 12;

export function isTooLarge(value: Value): boolean {
  return sizeOf(value) > MAX_SIZE || depthOf(value) > MAX_DEPTH;
}

/** The text of a string, if all of it is known. */
export function knownText(value: Value): string | undefined {
  if (value.kind === 'boolean') return String(value.value);
  if (value.kind === 'number') return value.text;
  if (value.kind !== 'string' || isTooLarge(value)) return undefined;
  let text = '';
  for (const part of value.parts) {
    const piece = part.kind === 'text' ? part.text : part.kind === 'json' ? jsonText(part.value) : undefined;
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** The pieces of a string; JSON inside it as text, or as an unknown where it holds unknowns. */
export function piecesOf(value: StringValue): Piece[] {
  return value.parts.map((part): Piece => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'unknown') return part.unknown;
    return jsonText(part.value) ?? { unknown: `jsonencode(${describe(part.value)})` };
  });
}

/** What `jsonencode` prints; `undefined` where some of it is unknown. */
function jsonText(value: Value): string | undefined {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'string': {
      const text = knownText(value);
      return text === undefined ? undefined : escapeHtml(JSON.stringify(text));
    }
    case 'list': {
      if (value.open !== undefined) return undefined;
      const items = value.items.map(jsonText);
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
    }
    case 'object': {
      if (value.open !== undefined) return undefined;
      const members = sortedMembers(value).map(([key, { value: one }]) => [key, jsonText(one)] as const);
      if (members.some(([, text]) => text === undefined)) return undefined;
      return `{${members.map(([key, text]) => `${escapeHtml(JSON.stringify(key))}:${text}`).join(',')}}`;
    }
    case 'unknown':
    case 'reference':
      return undefined;
  }
}

/** Terraform escapes these inside JSON, as Go does. */
function escapeHtml(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** In the order Terraform iterates. */
export function sortedMembers(value: ObjectValue): [string, MemberValue][] {
  return [...value.members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const MAX_NAME = 400;
let unnamed = 0;

/**
 * The name of a value inside the name of an unknown that is made from it. Equal
 * names are equal values, so what is too long to be told gets a name of its own.
 */
export function describe(value: Value): string {
  const room = { left: MAX_NAME };
  const text = describeIn(value, room);
  if (room.left >= 0) return text;
  unnamed += 1;
  return `…#${unnamed}`;
}

/** Names are counted from one again: the same input gives the same names. */
export function resetNames(): void {
  unnamed = 0;
}

/** A name for an unknown that equals no other, evaluated at the same place in another module instance included. */
export function uniqueName(what: string): string {
  unnamed += 1;
  return `${what} #${unnamed}`;
}

function describeIn(value: Value, room: { left: number }): string {
  const text = describeOne(value, room);
  room.left -= text.length;
  return text;
}

function describeOne(value: Value, room: { left: number }): string {
  if (room.left < 0) return '…';
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'unknown':
      return value.unknown.unknown;
    case 'reference':
      return value.name;
    case 'string': {
      const [only, ...rest] = value.parts;
      if (only?.kind === 'unknown' && rest.length === 0) return only.unknown.unknown;
      return JSON.stringify(value.parts.map((part) => describePart(part, room)).join(''));
    }
    case 'list': {
      // What may be missing, and the order, is part of what it is.
      if (value.open !== undefined || value.shuffled) room.left = -1;
      const items = value.items.map((item) => describeIn(item, room)).join(', ');
      return `${value.set ? 'toset(' : ''}[${items}]${value.set ? ')' : ''}`;
    }
    case 'object': {
      if (value.open !== undefined) room.left = -1;
      const members = [...value.members].map(([key, one]) => `${key} = ${describeIn(one.value, room)}`);
      return `{${members.join(', ')}}`;
    }
  }
}

function describePart(part: Part, room: { left: number }): string {
  if (part.kind === 'text') return part.text.slice(0, MAX_NAME + 1);
  const name = part.kind === 'unknown' ? part.unknown.unknown : `jsonencode(${describeIn(part.value, room)})`;
  return `\${${name}}`;
}

/** `1e5` is 100000, `01` is 1, `1.50` is 1.5; integers of any length stay exact. */
function canonicalNumber(text: string): string {
  if (/^-?[0-9]{1,400}$/.test(text)) return String(BigInt(text));
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return /e/i.test(String(value)) && Number.isInteger(value) ? String(BigInt(value)) : String(value);
}

/** Marks a value, and what it holds, as one that Terraform would not show. */
export function asSensitive<T extends Value>(value: T): T {
  if (value.sensitive) return value;
  if (value.kind === 'list') {
    return { ...value, items: value.items.map((item) => asSensitive(item)), sensitive: true };
  }
  if (value.kind === 'object') {
    const members = new Map(
      [...value.members].map(([key, one]) => [key, { ...one, value: asSensitive(one.value) }]),
    );
    return { ...value, members, sensitive: true };
  }
  return { ...value, sensitive: true };
}

/** Gives a value a place; what it holds keeps its own. */
export function placed<T extends Value>(value: T, at: Span): T {
  return { ...value, at };
}

/** A set lists texts in order; where some are not known, nobody knows in what order its items come, or how many are equal. */
export function isUnordered(list: ListValue): boolean {
  if (list.shuffled) return true;
  return list.set && list.items.length > 1 && list.items.some((item) => knownText(item) === undefined);
}

/** Whether some of the value may turn out to be an error: an attribute of something unknown. */
export function isUnsure(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return value.unsure === true;
    case 'string':
      return value.parts.some((part) =>
        part.kind === 'json' ? isUnsure(part.value) : part.kind === 'unknown' && part.unsure,
      );
    case 'list':
      return value.items.some(isUnsure);
    case 'object':
      return [...value.members.values()].some((one) => isUnsure(one.value));
    default:
      return false;
  }
}

/** Open lists need a reason that a reader understands. */
export function unknownReason(value: Value): string {
  return `${describe(value)} is unknown until apply`;
}
