import type { Expression } from './ast';
import { parseExpressionText } from './parse';
import { EvaluationFault } from './run';
import { placedSource, rangeOf, type Span } from './source';
import {
  booleanValue,
  isUnordered,
  knownText,
  listValue,
  type MemberValue,
  nullValue,
  numberValue,
  objectValue,
  textValue,
  type UnknownValue,
  type Value,
} from './value';

/** The type constraint of a variable. */
export type Type =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: Type }
  | { readonly kind: 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'object'; readonly attributes: ReadonlyMap<string, AttributeType> };

export interface AttributeType {
  readonly type: Type;
  readonly optional: boolean;
  /** The default of `optional(type, default)`; worked out where the type is used. */
  readonly fallback: Expression | undefined;
}

const ANY: Type = { kind: 'any' };

/** Reads `map(object({ name = optional(string, "x") }))`; what it cannot read is any type. */
export function readType(expression: Expression, depth = 0): Type {
  if (depth > 50) return ANY;
  const plain = bareWord(expression);
  if (plain === 'string' || plain === 'number' || plain === 'bool') return { kind: plain };
  if (plain === 'list' || plain === 'set' || plain === 'map') return { kind: plain, of: ANY };
  const quoted = plain === undefined ? undefined : quotedType(plain, expression.span);
  if (quoted !== undefined) return readType(quoted, depth + 1);
  if (expression.kind !== 'call') return ANY;
  const [argument] = expression.args;
  if (argument === undefined) return ANY;
  const { name } = expression;
  if (name === 'list' || name === 'set' || name === 'map')
    return { kind: name, of: readType(argument, depth + 1) };
  if (name === 'tuple' && argument.kind === 'tuple') {
    return { kind: 'tuple', items: argument.items.map((item) => readType(item, depth + 1)) };
  }
  if (name !== 'object' || argument.kind !== 'object') return ANY;
  const attributes = new Map<string, AttributeType>();
  for (const item of argument.items) {
    const key = item.name ?? quotedWord(item.key);
    if (key !== undefined) attributes.set(key, attributeType(item.value, depth + 1));
  }
  return { kind: 'object', attributes };
}

/** `.tf.json` writes a type as text. */
function quotedType(text: string, at: Span): Expression | undefined {
  if (!text.includes('(')) return undefined;
  return parseExpressionText(placedSource(rangeOf(at), text));
}

function attributeType(expression: Expression, depth: number): AttributeType {
  if (expression.kind !== 'call' || expression.name !== 'optional') {
    return { type: readType(expression, depth), optional: false, fallback: undefined };
  }
  const [type, fallback] = expression.args;
  return { type: type === undefined ? ANY : readType(type, depth), optional: true, fallback };
}

/** A type may be quoted, as it was in Terraform 0.11 and is in JSON. */
function bareWord(expression: Expression): string | undefined {
  return expression.kind === 'name' ? expression.name : quotedWord(expression);
}

function quotedWord(expression: Expression): string | undefined {
  if (expression.kind !== 'template') return undefined;
  const [only, ...rest] = expression.parts;
  if (only?.kind !== 'text' || rest.length > 0) return undefined;
  return only.chunks.map((chunk) => chunk.text).join('');
}

/** Works out the default of an optional attribute: always a constant. */
export type Fallback = (expression: Expression) => Value;

/**
 * The value as one of the type; unknowns stay as they are, but for the set of
 * an unknown list. One that is `typed` is known to be of the type already.
 *
 * @throws EvaluationFault where it cannot be converted
 */
export function convert(value: Value, type: Type, fallback?: Fallback, typed = false): Value {
  if (typed && value.kind === 'unknown' && type.kind === 'set') return { ...value, set: true };
  const converted = convertUnmarked(value, type, fallback);
  return value.sensitive && !converted.sensitive ? { ...converted, sensitive: true } : converted;
}

function convertUnmarked(value: Value, type: Type, fallback: Fallback | undefined): Value {
  const scalar = type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
  if (value.kind === 'unknown' && scalar) return { ...value, text: true };
  if (value.kind === 'unknown' && type.kind === 'set') return unknownSet(value);
  if (
    type.kind === 'any' ||
    value.kind === 'null' ||
    value.kind === 'unknown' ||
    value.kind === 'reference'
  ) {
    return value;
  }
  switch (type.kind) {
    case 'string':
      return toText(value);
    case 'number':
      return toNumber(value);
    case 'bool':
      return toBoolean(value);
    case 'list':
    case 'set':
      return toList(value, type, fallback);
    case 'tuple': {
      if (value.kind !== 'list') throw mismatch('a tuple', value.at);
      return listValue(
        value.items.map((item, index) => convert(item, type.items[index] ?? ANY, fallback)),
        value.at,
        { open: value.open },
      );
    }
    case 'map': {
      if (value.kind !== 'object') throw mismatch('a map', value.at);
      const members = [...value.members].map(([key, one]): [string, MemberValue] => [
        key,
        { ...one, value: convert(one.value, type.of, fallback) },
      ]);
      return objectValue(new Map(members), value.at, value.open);
    }
    case 'object':
      return toObject(value, type.attributes, fallback);
  }
}

/** The items of a list have other places in the set of them, so that is another value. */
function unknownSet(value: UnknownValue): Value {
  const name = value.unknown.unknown;
  return value.set ? value : { ...value, unknown: { unknown: `toset(${name})` }, set: true };
}

function toText(value: Value): Value {
  if (value.kind === 'string') return value;
  if (value.kind === 'number' || value.kind === 'boolean') return textValue(knownText(value)!, value.at);
  throw mismatch('text', value.at);
}

function toNumber(value: Value): Value {
  if (value.kind === 'number') return value;
  const text = value.kind === 'string' ? knownText(value) : undefined;
  if (value.kind === 'string' && text === undefined) return value;
  if (text === undefined || text.trim() === '' || Number.isNaN(Number(text)))
    throw mismatch('a number', value.at);
  return numberValue(text, value.at);
}

function toBoolean(value: Value): Value {
  if (value.kind === 'boolean') return value;
  const text = value.kind === 'string' ? knownText(value) : undefined;
  if (value.kind === 'string' && text === undefined) return value;
  if (text !== 'true' && text !== 'false') throw mismatch('true or false', value.at);
  return booleanValue(text === 'true', value.at);
}

function toList(value: Value, type: Extract<Type, { of: Type }>, fallback: Fallback | undefined): Value {
  if (value.kind !== 'list') throw mismatch('a list', value.at);
  const items = value.items.map((item) => convert(item, type.of, fallback));
  if (type.kind === 'list') {
    // A set becomes a list in an order that unknowns decide.
    return listValue(items, value.at, { open: value.open, shuffled: isUnordered(value) });
  }
  return setOf(items, value.at, value.open);
}

/** Sets hold each value once and list texts in order. */
function setOf(items: readonly Value[], at: Span, open: string | undefined): Value {
  const known = new Map<string, Value>();
  const rest: Value[] = [];
  for (const item of items) {
    const text = knownText(item);
    if (text === undefined) rest.push(item);
    else if (!known.has(text)) known.set(text, item);
  }
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
  return listValue([...sorted, ...rest], at, { set: true, open });
}

function toObject(
  value: Value,
  attributes: ReadonlyMap<string, AttributeType>,
  fallback: Fallback | undefined,
): Value {
  if (value.kind !== 'object') throw mismatch('an object', value.at);
  const members = new Map<string, MemberValue>();
  for (const [name, attribute] of attributes) {
    const given = value.members.get(name);
    if (given !== undefined && !(given.value.kind === 'null' && attribute.fallback !== undefined)) {
      members.set(name, { ...given, value: convert(given.value, attribute.type, fallback) });
    } else if (attribute.optional) {
      members.set(name, {
        keyAt: given?.keyAt ?? value.at,
        value: fallbackOf(attribute, value.at, fallback),
      });
    } else if (value.open === undefined) {
      throw new EvaluationFault(`the attribute "${name}" is missing`, value.at);
    }
  }
  // What a type does not name is dropped; where members are missing, so may these be.
  return objectValue(members, value.at, value.open);
}

function fallbackOf(attribute: AttributeType, at: Span, fallback: Fallback | undefined): Value {
  if (attribute.fallback === undefined || fallback === undefined) return nullValue(at);
  return convert(fallback(attribute.fallback), attribute.type, fallback);
}

function mismatch(expected: string, at: Span): EvaluationFault {
  return new EvaluationFault(`expected ${expected}`, at);
}
