import { LocatedText, type Run, UNKNOWN_UNIT } from '../../policy/located';
import type { Member, Node } from '../../policy/node';
import { normalise, type Unknown } from '../../policy/text';
import { type JsonReading, parseLocated } from '../json';
import { rangeOf, spanOfRange } from './source';
import {
  booleanValue,
  describe,
  listValue,
  type MemberValue,
  nullValue,
  numberValue,
  objectValue,
  type Part,
  piecesOf,
  type StringValue,
  sortedMembers,
  stringValue,
  unknownValue,
  type Value,
} from './value';

/** Values that were read from nodes, with what they were read from. */
const ORIGINS = new WeakMap<Value, Node>();

/** A value as the other readers of Terraform give theirs. A string stays text, whatever it holds. */
export function toNode(value: Value): Node {
  const origin = ORIGINS.get(value);
  if (origin !== undefined) return origin;
  const at = rangeOf(value.at);
  const mark = value.sensitive ? ({ sensitive: true } as const) : {};
  switch (value.kind) {
    case 'null':
      return { kind: 'null', at, ...mark };
    case 'boolean':
      return { kind: 'boolean', value: value.value, at, ...mark };
    case 'number':
      return { kind: 'number', text: value.text, at, ...mark };
    case 'string':
      return { kind: 'string', pieces: normalise(piecesOf(value)), at, ...mark };
    case 'list': {
      const items = value.items.map(toNode);
      return { kind: 'array', items, at, ...mark, ...openOf(value.open) };
    }
    case 'object': {
      const members = [...value.members].map(
        ([key, one]): Member => ({ key, keyAt: rangeOf(one.keyAt), value: toNode(one.value) }),
      );
      return { kind: 'object', members, at, ...mark, ...openOf(value.open) };
    }
    case 'unknown':
      if (value.text) return { kind: 'string', pieces: [value.unknown], at, ...mark };
      return { kind: 'unknown', unknown: value.unknown, at, ...mark };
    case 'reference':
      return { kind: 'unknown', unknown: { unknown: value.name }, at, ...mark };
  }
}

function openOf(open: string | undefined): { readonly open?: string } {
  return open === undefined ? {} : { open };
}

/** The same, with a string that holds a JSON object or list read into it: each part with its own place. */
export function toDocumentNode(value: Value): Node {
  if (value.kind === 'list') {
    const items = value.items.map(toDocumentNode);
    return { kind: 'array', items, at: rangeOf(value.at), ...openOf(value.open) };
  }
  if (value.kind !== 'string') return toNode(value);
  const inner = onlyJson(value);
  if (inner !== undefined) return inner.kind === 'string' ? toNode(value) : toNode(inner);
  if (!mayBeJson(value)) return toNode(value);
  const { node } = readJson(value);
  if (node === undefined) return unreadable(value);
  const read = value.sensitive ? sensitiveNode(node) : node;
  return read.kind === 'object' || read.kind === 'array' || read.kind === 'unknown' ? read : toNode(value);
}

/** Whether the text begins as an object or a list does, or with an unknown. */
function mayBeJson(value: StringValue): boolean {
  for (const part of value.parts) {
    const text = part.kind === 'text' ? part.text.trimStart() : '{';
    if (text !== '') return text.startsWith('{') || text.startsWith('[');
  }
  return false;
}

/** Text with unknowns that is no JSON may be JSON once they are known. */
function unreadable(value: StringValue): Node {
  if (value.parts.every((part) => part.kind === 'text')) return toNode(value);
  return { kind: 'unknown', unknown: { unknown: describe(value) }, at: rangeOf(value.at) };
}

/** The value that a string is the JSON of, where `jsonencode` made the whole string. */
function onlyJson(value: StringValue): Value | undefined {
  const [only, ...rest] = value.parts;
  return only?.kind === 'json' && rest.length === 0 ? only.value : undefined;
}

/** Reads the JSON that a string holds, each value with its place in the string's own text. */
export function readJson(value: StringValue): JsonReading {
  return parseLocated(locatedOf(value));
}

/** What `jsondecode` gives; `undefined` where the text is no JSON. */
export function decoded(value: StringValue): Value | undefined {
  const inner = onlyJson(value);
  if (inner !== undefined) return inner;
  const { node } = readJson(value);
  return node === undefined ? undefined : fromNode(node);
}

/** Documents that are merged from others share their statements with them. */
const VALUES = new WeakMap<Node, Value>();

export function fromNode(node: Node): Value {
  const seen = VALUES.get(node);
  if (seen !== undefined) return seen;
  const unmarked = fromNodeUnmarked(node);
  const value = node.sensitive ? { ...unmarked, sensitive: true as const } : unmarked;
  ORIGINS.set(value, node);
  VALUES.set(node, value);
  return value;
}

function fromNodeUnmarked(node: Node): Value {
  const at = spanOfRange(node.at);
  switch (node.kind) {
    case 'null':
      return nullValue(at);
    case 'boolean':
      return booleanValue(node.value, at);
    case 'number':
      return numberValue(node.text, at);
    case 'string':
      return stringValue(
        node.pieces.map(
          (piece): Part =>
            typeof piece === 'string'
              ? { kind: 'text', text: piece, at }
              : { kind: 'unknown', unknown: piece, at },
        ),
        at,
      );
    case 'array':
      return listValue(node.items.map(fromNode), at, { open: node.open });
    case 'object': {
      const members = new Map<string, MemberValue>();
      for (const one of node.members) {
        members.set(one.key, { keyAt: spanOfRange(one.keyAt), value: fromNode(one.value) });
      }
      return objectValue(members, at, node.open);
    }
    case 'unknown':
      return unknownValue(node.unknown.unknown, at, node.unknown.shape);
  }
}

function sensitiveNode(node: Node): Node {
  if (node.kind === 'array') return { ...node, items: node.items.map(sensitiveNode), sensitive: true };
  if (node.kind !== 'object') return { ...node, sensitive: true };
  const members = node.members.map((one) => ({ ...one, value: sensitiveNode(one.value) }));
  return { ...node, members, sensitive: true };
}

/** The string's text, each unit of it with its place in the file that the string itself stands in. */
function locatedOf(value: StringValue): LocatedText {
  const outer = value.at.source.located;
  if (outer === undefined) return LocatedText.at(piecesOf(value), rangeOf(value.at));
  const runs: Run[] = [];
  const unknowns = new Map<number, Unknown>();
  let text = '';
  let last = value.at.start;
  for (const part of value.parts.flatMap(flat)) {
    const place = [part.at, part.via].find((span) => span?.source === value.at.source);
    const [outerStart, outerEnd] = place === undefined ? [last, last] : [place.start, place.end];
    runs.push({ offset: text.length, outerStart, outerEnd });
    last = outerEnd;
    if (part.kind === 'unknown') unknowns.set(text.length, part.unknown);
    text += part.kind === 'text' ? part.text : UNKNOWN_UNIT;
  }
  return LocatedText.within(outer, text, runs, unknowns);
}

/** JSON inside other text, as text. */
function flat(part: Part): Exclude<Part, { kind: 'json' }>[] {
  if (part.kind !== 'json') return [part];
  return encoded(part.value).map((one) => (part.via === undefined ? one : { ...one, via: part.via }));
}

type FlatPart = Exclude<Part, { kind: 'json' }>;

/** The JSON text of a value. What is open in it stays an unknown in the text. */
function encoded(value: Value): FlatPart[] {
  const at = value.at;
  const text = (one: string): FlatPart => ({ kind: 'text', text: one, at });
  const unknown = (name: string): FlatPart => ({ kind: 'unknown', unknown: { unknown: name }, at });
  switch (value.kind) {
    case 'null':
      return [text('null')];
    case 'boolean':
      return [text(String(value.value))];
    case 'number':
      return [text(value.text)];
    case 'string':
      return [text('"'), ...value.parts.flatMap(escaped), text('"')];
    case 'list': {
      const items = value.items.map(encoded);
      if (value.open !== undefined) items.push([unknown(value.open)]);
      return [text('['), ...joined(items, text(',')), text(']')];
    }
    case 'object': {
      const items = sortedMembers(value).map(([key, one]) => [
        text(`${JSON.stringify(key)}:`),
        ...encoded(one.value),
      ]);
      if (value.open !== undefined) items.push([unknown(value.open)]);
      return [text('{'), ...joined(items, text(',')), text('}')];
    }
    case 'unknown': {
      const part: FlatPart = { kind: 'unknown', unknown: value.unknown, at };
      return value.text ? [text('"'), part, text('"')] : [part];
    }
    case 'reference':
      return [unknown(value.name)];
  }
}

function joined(items: readonly FlatPart[][], separator: FlatPart): FlatPart[] {
  return items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
}

function escaped(part: Part): FlatPart[] {
  if (part.kind === 'unknown') return [part];
  if (part.kind === 'text') return [{ ...part, text: JSON.stringify(part.text).slice(1, -1) }];
  return flat(part).flatMap(escaped);
}
