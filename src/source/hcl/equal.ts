import { knownText, type Part, type StringValue, sortedMembers, type Value } from './value';

/** Whether two values are equal; `undefined` where that depends on an unknown. */
export function equal(a: Value, b: Value): boolean | undefined {
  if (a === b) return a.kind === 'unknown' || !isOpen(a) ? true : undefined;
  if (a.kind === 'unknown' || b.kind === 'unknown') return equalUnknown(a, b);
  if (a.kind === 'reference' || b.kind === 'reference') {
    if (a.kind === 'reference' && b.kind === 'reference' && a.name === b.name) return true;
    return undefined;
  }
  if (a.kind === 'string' && b.kind === 'string') return equalText(a, b);
  if (a.kind === 'list' && b.kind === 'list') return equalLists(a, b);
  if (a.kind === 'object' && b.kind === 'object') return equalObjects(a, b);
  if (a.kind === 'number' && b.kind === 'number') return a.text === b.text;
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value === b.value;
  return a.kind === b.kind;
}

function isOpen(value: Value): boolean {
  return (value.kind === 'list' || value.kind === 'object') && value.open !== undefined;
}

function equalUnknown(a: Value, b: Value): boolean | undefined {
  const same = soleUnknown(a);
  if (same !== undefined && same === soleUnknown(b)) return true;
  const [unknown, other] = a.kind === 'unknown' ? [a, b] : [b, a];
  // What is known to have a form is neither null nor shorter than that form.
  if (unknown.kind !== 'unknown' || unknown.unknown.shape === undefined) return undefined;
  if (other.kind === 'null') return false;
  const known = other.kind === 'string' ? knownText(other) : undefined;
  return known !== undefined && known.length < shapeLength(unknown.unknown.shape) ? false : undefined;
}

function soleUnknown(value: Value): string | undefined {
  if (value.kind === 'unknown') return value.unknown.unknown;
  if (value.kind !== 'string' || value.parts.length !== 1) return undefined;
  const [only] = value.parts;
  return only?.kind === 'unknown' ? only.unknown.unknown : undefined;
}

function equalText(a: StringValue, b: StringValue): boolean | undefined {
  const [left, right] = [knownText(a), knownText(b)];
  if (left !== undefined && right !== undefined) return left === right;
  if (samePieces(a.parts, b.parts)) return true;
  if (left !== undefined && left.length < leastLength(b.parts)) return false;
  if (right !== undefined && right.length < leastLength(a.parts)) return false;
  return differs(edge(a.parts, 'first'), edge(b.parts, 'first'), 'first') ||
    differs(edge(a.parts, 'last'), edge(b.parts, 'last'), 'last')
    ? false
    : undefined;
}

/** No value of the string is shorter. */
function leastLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'text') return sum + part.text.length;
    if (part.kind === 'json') return sum + 1;
    return sum + (part.unknown.shape !== undefined ? shapeLength(part.unknown.shape) : 0);
  }, 0);
}

function shapeLength(shape: string): number {
  return shape.replaceAll('*', '').length;
}

function samePieces(a: readonly Part[], b: readonly Part[]): boolean {
  const key = (parts: readonly Part[]) => {
    let text = '';
    for (const part of parts) {
      if (part.kind === 'json') return undefined;
      text += part.kind === 'text' ? part.text : `\u0000${part.unknown.unknown}\u0000`;
    }
    return text;
  };
  const left = key(a);
  return left !== undefined && left === key(b);
}

/** The known text at one end of a string. */
function edge(parts: readonly Part[], side: 'first' | 'last'): string {
  let text = '';
  for (const part of side === 'first' ? parts : parts.toReversed()) {
    if (part.kind !== 'text') break;
    text = side === 'first' ? text + part.text : part.text + text;
  }
  return text;
}

function differs(a: string, b: string, side: 'first' | 'last'): boolean {
  return side === 'first' ? !a.startsWith(b) && !b.startsWith(a) : !a.endsWith(b) && !b.endsWith(a);
}

function equalLists(
  a: Extract<Value, { kind: 'list' }>,
  b: Extract<Value, { kind: 'list' }>,
): boolean | undefined {
  if (a.open !== undefined || b.open !== undefined || a.shuffled || b.shuffled) return undefined;
  if (a.set || b.set) return equalSets(a.items, b.items);
  if (a.items.length !== b.items.length) return false;
  return all(a.items.map((item, index) => equal(item, b.items[index]!)));
}

function equalSets(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  const text = (items: readonly Value[]) => items.map(knownText).sort();
  const [left, right] = [text(a), text(b)];
  if (left.includes(undefined) || right.includes(undefined)) return undefined;
  return left.length === right.length && left.every((one, index) => one === right[index]);
}

function equalObjects(
  a: Extract<Value, { kind: 'object' }>,
  b: Extract<Value, { kind: 'object' }>,
): boolean | undefined {
  if (a.open !== undefined || b.open !== undefined) return undefined;
  if (a.members.size !== b.members.size) return false;
  const results: (boolean | undefined)[] = [];
  for (const [key, one] of sortedMembers(a)) {
    const other = b.members.get(key);
    if (other === undefined) return false;
    results.push(equal(one.value, other.value));
  }
  return all(results);
}

function all(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

/** Negative, zero or positive, as numbers; `undefined` where one is not known. */
export function compare(a: Value, b: Value): number | undefined {
  const [left, right] = [knownText(a), knownText(b)];
  if (left === undefined || right === undefined) return undefined;
  const order = Number(left) - Number(right);
  return Number.isNaN(order) ? undefined : order;
}
