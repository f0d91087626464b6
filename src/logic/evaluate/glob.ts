import { isSymbolCode, type SymbolTable } from '../symbols';
import { type Truth, unsure } from './truth';

/**
 * A text or pattern unit by unit: a UTF-16 code unit, or one of the wildcards
 * {@link STAR} and {@link ONE}. `?` counts UTF-16 units (C10). A unit of the
 * symbol table stands for an unknown text of any length.
 */
export type Glob = readonly number[];

/** `*`: any run of units, the empty one included. */
export const STAR = -1;
/** `?`: exactly one unit. */
const ONE = -2;

export function literal(text: string): number[] {
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** The text of units that hold no wildcards. */
export function textOf(units: Glob): string {
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

/** The text with `*` and `?` read as wildcards. */
export function glob(text: string): number[] {
  return literal(text).map(wildcard);
}

export function wildcard(unit: number): number {
  return unit === 0x2a ? STAR : unit === 0x3f ? ONE : unit;
}

export interface Matching {
  readonly symbols: SymbolTable;
  /** Set where both sides have been lower-cased already: shapes then are too. */
  readonly fold?: boolean | undefined;
}

/**
 * Whether the pattern matches the text. True where it does whatever the
 * unknowns are: the same symbols line up, or every text of a symbol's shape
 * fits. False where no value can make it match. An unknown in a pattern may
 * itself hold wildcards; a pattern always matches its own text.
 */
export function matches(pattern: Glob, text: Glob, { symbols, fold }: Matching): Truth {
  if (accepts(pattern, text)) return true;
  if (symbols.empty) return false;
  const names = namesIn([...pattern, ...text], symbols);
  if (names.length === 0) return false;
  const inPattern = new Set(pattern.filter(isUnknown));
  if (accepts(pattern, spread(text, { symbols, fold, keep: inPattern }))) return true;
  const widest = spread(pattern, { symbols, fold, wide: true });
  return meet(widest, spread(text, { symbols, fold })) ? unsure(names) : false;
}

/** Whether two texts are equal; neither holds wildcards. */
export function same(a: Glob, b: Glob, { symbols, fold }: Matching): Truth {
  const [left, right] = withoutSharedEnds(a, b);
  if (left.length === 0 && right.length === 0) return true;
  if (symbols.empty) return false;
  const names = namesIn([...left, ...right], symbols);
  if (names.length === 0) return false;
  return meet(spread(left, { symbols, fold }), spread(right, { symbols, fold })) ? unsure(names) : false;
}

/** The names of the unknowns in a text. */
export function namesIn(text: Glob, symbols: SymbolTable): string[] {
  const names = new Set<string>();
  for (const unit of text) {
    const found = isUnknown(unit) ? symbols.unknown(String.fromCharCode(unit)) : undefined;
    if (found) names.add(found.unknown);
  }
  return [...names];
}

export function isUnknown(unit: number): boolean {
  return isSymbolCode(unit);
}

/**
 * Whether every text that `text` stands for matches the pattern: `*` and
 * symbols of the text are met by `*` alone (or by themselves), so this is
 * sound, and exact for a text without wildcards. Backs up to the last `*`
 * only, hence at most pattern × text steps.
 */
function accepts(pattern: Glob, text: Glob): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    const unit = text[t]!;
    const expected = pattern[p];
    if (expected === STAR) {
      star = p++;
      mark = t;
    } else if (expected !== undefined && fits(expected, unit)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === STAR) p++;
  return p === pattern.length;
}

function fits(expected: number, unit: number): boolean {
  if (expected === ONE) return unit === ONE || (unit >= 0 && !isUnknown(unit));
  return expected === unit;
}

/** Beyond this many steps two globs are taken to meet, which only ever leaves a match unsure. */
const MEET_STEPS = 4_000_000;

/** Whether some text matches both globs: reachability in their product, a row at a time. */
function meet(a: Glob, b: Glob): boolean {
  if (a.length * b.length > MEET_STEPS) return true;
  let row = new Array<boolean>(b.length + 1).fill(false);
  row[0] = true;
  for (let j = 0; j < b.length && b[j] === STAR; j++) row[j + 1] = true;
  for (const unit of a) {
    const next = new Array<boolean>(b.length + 1).fill(false);
    for (let j = 0; j <= b.length; j++) {
      const other = j > 0 ? b[j - 1]! : undefined;
      if (unit === STAR) next[j] = row[j]! || (j > 0 && next[j - 1]!);
      else if (other === STAR) next[j] = row[j]! || next[j - 1]!;
      else next[j] = other !== undefined && row[j - 1]! && meets(unit, other);
    }
    row = next;
  }
  return row[b.length]!;
}

function meets(a: number, b: number): boolean {
  return a === b || a === ONE || b === ONE;
}

interface Spreading extends Matching {
  /** Symbols that stay as they are. */
  readonly keep?: ReadonlySet<number> | undefined;
  /**
   * For a pattern, where the value may bring wildcards of its own: `?` in a
   * shape then is any run, for the value's unit there may be a `*`.
   */
  readonly wide?: boolean;
}

/** Each symbol replaced by the glob of the texts it can be. */
function spread(text: Glob, { symbols, fold, keep, wide }: Spreading): number[] {
  return text.flatMap((unit) => {
    const found =
      isUnknown(unit) && !keep?.has(unit) ? symbols.unknown(String.fromCharCode(unit)) : undefined;
    if (!found) return [unit];
    if (found.shape === undefined) return [STAR];
    const shape = glob(fold ? found.shape.toLowerCase() : found.shape);
    return wide ? shape.map((one) => (one === ONE ? STAR : one)) : shape;
  });
}

function withoutSharedEnds(a: Glob, b: Glob): [Glob, Glob] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
