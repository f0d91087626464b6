import type { SymbolTable } from '../symbols';
import { type Glob, isUnknown, literal, matches, namesIn, STAR } from './glob';
import { and, every, type Truth, unsure } from './truth';

const COLON = 0x3a;
const FIELDS = 6;

/**
 * C9: six colon fields compared one by one, `*` and `?` within each, the sixth
 * holding the rest. Neither a pattern nor a text of fewer fields matches. An
 * unknown that meets itself is taken for an ARN.
 */
export function arnLike(pattern: Glob, request: string, symbols: SymbolTable): Truth {
  const text = literal(request);
  const [wanted, given] = [fieldsOf(pattern), fieldsOf(text)];
  const names = namesIn([...pattern, ...text], symbols);
  if (names.length === 0) return and(isArn(request, symbols), everyField(wanted, given, symbols));
  if (identical(pattern, text)) return true;
  // An unknown may hold colons, so fields can shift: they prove a match only where each unknown before the last
  // field stands against itself, and a mismatch only where the whole text, which fields narrow, mismatches.
  if (matches(pattern, text, { symbols }) === false) return false;
  const settled =
    alignedUnknowns(wanted, given) &&
    and(isArn(request, symbols), everyField(wanted, given, symbols)) === true;
  return settled ? true : unsure(names);
}

/** Whether a text is an ARN: six fields, the first `arn`. An unknown of it may bring what is missing. */
export function isArn(text: string, symbols: SymbolTable): Truth {
  const shape = [...literal('arn:'), ...new Array<number[]>(FIELDS - 2).fill([STAR, COLON]).flat(), STAR];
  return matches(shape, literal(text), { symbols });
}

function everyField(wanted: readonly Glob[], given: readonly Glob[], symbols: SymbolTable): Truth {
  if (wanted.length < FIELDS || given.length < FIELDS) return false;
  return every(wanted.keys(), (i) => matches(wanted[i]!, given[i]!, { symbols }));
}

function alignedUnknowns(wanted: readonly Glob[], given: readonly Glob[]): boolean {
  return given
    .slice(0, FIELDS - 1)
    .every((field, i) => !field.some(isUnknown) || identical(field, wanted[i] ?? []));
}

function identical(a: Glob, b: Glob): boolean {
  return a.length === b.length && a.every((unit, i) => unit === b[i]);
}

function fieldsOf(text: Glob): Glob[] {
  const fields: Glob[] = [];
  let start = 0;
  for (
    let end = text.indexOf(COLON);
    end >= 0 && fields.length < FIELDS - 1;
    end = text.indexOf(COLON, start)
  ) {
    fields.push(text.slice(start, end));
    start = end + 1;
  }
  return [...fields, text.slice(start)];
}
