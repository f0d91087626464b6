import type { Version } from '../../policy/document';
import type { Text } from '../../policy/text';
import { type Budget, spend } from '../solver/budget';
import {
  ANY_CHAR,
  type Language,
  literal,
  NOTHING,
  notIn,
  type Pattern,
  pattern,
  spells,
  type Token,
  union,
} from '../solver/language';
import { isSymbol, type SymbolTable, splitAtSymbols } from '../symbols';
import { globTokens } from './glob';
import type { Reads, Words } from './words';

/** What a policy variable's key is known to be in the question at hand (M7, M8). */
export type Resolution =
  | { readonly is: 'value'; readonly value: string }
  /** The key is absent: only a default can stand in. */
  | { readonly is: 'absent' }
  /** The key holds a set of values, so it cannot be a variable; whether a default then stands in is a doubt (M8). */
  | { readonly is: 'set' }
  | {
      readonly is: 'free';
      /** The key is there, so that no default stands in. */
      readonly present?: true;
    };

export type Resolve = (key: string) => Resolution;

/** How the text of a pattern is read. */
export interface Reading {
  /** `*` and `?` are wildcards; otherwise themselves (C10). */
  readonly wildcards: boolean;
  readonly ignoreCase?: boolean;
  /** Variables stand only behind this many colons (M7). */
  readonly colons?: number;
  /** Turns the tokens of one value into those the operator means, for values that hold no unknown. */
  readonly shape?: (tokens: readonly Token[]) => readonly Token[] | undefined;
  /** What a value that `shape` refuses may match after all, where a rule of AWS's leaves that open. */
  readonly misshapen?: {
    readonly rule: string;
    readonly may: (tokens: readonly Token[]) => readonly Token[];
  };
  /** The same for what a value surely matches, where AWS leaves a doubt. */
  readonly sure?: (tokens: readonly Token[]) => readonly Token[] | undefined;
  /** `sure` for values that hold unknowns, where it is another. */
  readonly sureOfUnknown?: (tokens: readonly Token[]) => readonly Token[] | undefined;
}

export interface Templates {
  readonly symbols: SymbolTable;
  readonly version: Version;
  readonly resolve: Resolve;
  readonly budget: Budget;
}

/** Work that reading one value with a variable or an unknown is, beside its length: it is read anew for every value tried. */
const READING_STEPS = 50;

/** Words of values that hold neither unknowns nor variables: they mean the same in every question. */
const plainWords = new WeakMap<readonly Text[], Map<Reading, Words>>();

/** The words that any of a policy's values stands for. `reading` is compared by identity: keep one object for each. */
export function wordsOfValues(values: readonly Text[], reading: Reading, templates: Templates): Words {
  let byReading = plainWords.get(values);
  const cached = byReading?.get(reading);
  if (cached) return cached;
  const words = readWords(values, reading, templates);
  if (values.every((value) => isPlain(value, templates.version))) {
    byReading ??= new Map();
    plainWords.set(values, byReading);
    byReading.set(reading, words);
  }
  return words;
}

function isPlain({ pieces }: Text, version: Version): boolean {
  return pieces.every(
    (piece) => typeof piece === 'string' && (version === '2008-10-17' || !piece.includes('${')),
  );
}

function lengthOf({ pieces }: Text): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
}

function readWords(values: readonly Text[], reading: Reading, templates: Templates): Words {
  const plain: { may: Pattern[]; must: Pattern[] } = { may: [], must: [] };
  const unknown: Words[] = [];
  for (const value of values) {
    if (!isPlain(value, templates.version)) {
      spend(templates.budget, READING_STEPS + lengthOf(value), 'the number of values tried for unknown ones');
    }
    const parts = partsOf(templates.symbols.encode(value), reading.colons ?? 0, templates);
    if (parts === undefined) continue;
    const tokens = parts.flatMap((part) => tokensOf(part, reading));
    const inDoubt = parts.some((part) => part.inDoubt);
    if (tokens.some((token) => isSymbol(token.of.named))) {
      const loose = parts.flatMap((part) => looseTokens(part, reading, templates.symbols));
      // An unknown may hold the colons that seem to be missing, or not.
      const may = reading.shape === completeArn ? [loose, completeArn(loose)] : [loose];
      const sure = (reading.sureOfUnknown ?? reading.sure)?.(tokens) ?? tokens;
      unknown.push({
        may: union(may.map(pattern)),
        must: inDoubt ? NOTHING : union([pattern(sure)]),
        reads: readsOf(reading, tokens, templates.symbols),
        ...(inDoubt && { rule: 'M8', about: templates.symbols.encode(value) }),
      });
      continue;
    }
    const shaped = reading.shape ? reading.shape(tokens) : tokens;
    if (inDoubt) {
      const may = union(shaped ? [pattern(shaped)] : []);
      unknown.push({ may, must: NOTHING, rule: 'M8', about: templates.symbols.encode(value) });
      continue;
    }
    if (!shaped && reading.misshapen) {
      const { rule, may } = reading.misshapen;
      const about = templates.symbols.encode(value);
      unknown.push({ may: union([pattern(may(tokens))]), must: NOTHING, rule, about });
      continue;
    }
    const sure = reading.sure ? reading.sure(tokens) : shaped;
    if (shaped) plain.may.push(pattern(shaped));
    if (sure) plain.must.push(pattern(sure));
  }
  const known = wordsOf(union(plain.may), union(plain.must));
  if (unknown.length === 0) return known;
  const all = [known, ...unknown];
  return {
    may: union(all.flatMap(({ may }) => may.patterns)),
    must: union(all.flatMap(({ must }) => must.patterns)),
    // Taken as one, the set is told from others by how each part is read.
    about: unknown.map(({ reads, about }) => `${reads ?? ''} ${about ?? ''}`).join(),
    parts: all,
  };
}

/** How unknown parts of a value are read, where they may match more than their own text. */
function readsOf(reading: Reading, tokens: readonly Token[], symbols: SymbolTable): Reads | undefined {
  if (!reading.wildcards) return reading.ignoreCase ? 'caseless' : undefined;
  if (reading.shape === arnFields) return 'arns';
  // What has a shape is an ARN or a name, which nothing completes.
  const shapeless = tokens.some(
    ({ of }) => isSymbol(of.named) && symbols.unknown(of.named)?.shape === undefined,
  );
  return reading.shape === completeArn && shapeless ? 'completed' : 'globs';
}

function wordsOf(may: Language, must: Language): Words {
  return { may, must: must.key === may.key ? may : must };
}

/** `plain` text stands for itself even where wildcards are read. */
type Part = { readonly text: string; readonly plain: boolean; readonly inDoubt?: boolean };

/** The text with its policy variables filled in; `undefined` if one has no value, so that nothing matches (M8). */
function partsOf(text: string, colons: number, { version, resolve, symbols }: Templates): Part[] | undefined {
  if (version !== '2012-10-17' || !text.includes('${')) return [{ text, plain: false }];
  const parts: Part[] = [];
  let from = 0;
  let missing = colons;
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const before = text.slice(from, open);
    parts.push({ text: before, plain: false });
    missing -= colonsIn(before);
    if (missing > 0) {
      from = close + 1;
      parts.push({ text: text.slice(open, from), plain: false });
      continue;
    }
    const filled = fill(text.slice(open, close + 1), resolve, symbols);
    if (filled === undefined) return undefined;
    parts.push({ text: filled.text, plain: true, inDoubt: filled.inDoubt });
    from = close + 1;
  }
  parts.push({ text: text.slice(from), plain: false });
  return parts;
}

/** An unknown stands for an ARN, or for enough of one. */
function colonsIn(text: string): number {
  return [...text].some(isSymbol) ? Number.POSITIVE_INFINITY : text.split(':').length - 1;
}

interface Filled {
  readonly text: string;
  /** Or nothing at all does. */
  readonly inDoubt: boolean;
}

/** What stands for one `${…}`, braces included. */
function fill(reference: string, resolve: Resolve, symbols: SymbolTable): Filled | undefined {
  const inner = reference.slice(2, -1);
  const sure = (text: string | undefined) => (text === undefined ? undefined : { text, inDoubt: false });
  if (inner === '*' || inner === '?' || inner === '$') return sure(inner);
  const comma = inner.indexOf(',');
  const key = comma < 0 ? inner : inner.slice(0, comma);
  const fallback = comma < 0 ? undefined : unquoted(inner.slice(comma + 1).trim());
  if (comma >= 0 && fallback === undefined) return undefined;
  const name = key.trim().toLowerCase();
  const resolved = resolve(name);
  switch (resolved.is) {
    case 'value':
      return sure(resolved.value);
    case 'absent':
      return sure(fallback);
    case 'set':
      return fallback === undefined ? undefined : { text: fallback, inDoubt: true };
    case 'free': {
      const unknown = resolved.present ? `\${${name}}` : reference.toLowerCase();
      return sure(symbols.encode({ pieces: [{ unknown, ...shapeOf(name) }] }));
    }
  }
}

function unquoted(text: string): string | undefined {
  const isQuoted = text.length >= 2 && text.startsWith("'") && text.indexOf("'", 1) === text.length - 1;
  return isQuoted ? text.slice(1, -1) : undefined;
}

/** What the value of a key is like whoever calls, for keys that are never empty. */
function shapeOf(key: string): { shape?: string } {
  if (key === 'aws:principalarn') return { shape: 'arn:*' };
  if (key === 'aws:principalaccount') return { shape: '????????????' };
  return key === 'aws:username' || key === 'aws:userid' ? { shape: '?*' } : {};
}

/** A policy variable of a text, as written. */
export interface Reference {
  readonly key: string;
  /** What stands between the braces, a default included. */
  readonly inner: string;
}

export function referencesIn(text: string): Reference[] {
  const found: Reference[] = [];
  for (let open = text.indexOf('${'); open >= 0; ) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const inner = text.slice(open + 2, close);
    found.push({ key: inner.split(',', 1)[0]!.trim(), inner });
    open = text.indexOf('${', close);
  }
  return found.filter(({ key }) => key !== '*' && key !== '?' && key !== '$');
}

function tokensOf({ text, plain }: Part, { wildcards, ignoreCase = false }: Reading): Token[] {
  return wildcards && !plain ? globTokens(text, ignoreCase) : literal(text, ignoreCase);
}

/** The tokens with every unknown as widely as its shape allows. */
function looseTokens(part: Part, reading: Reading, symbols: SymbolTable): Token[] {
  return splitAtSymbols(part.text).flatMap((text) => {
    const unknown = symbols.unknown(text);
    return unknown
      ? globTokens(unknown.shape ?? '*', reading.ignoreCase)
      : tokensOf({ ...part, text }, reading);
  });
}

const WITHIN_FIELD = notIn(':');
const COLON = ':'.charCodeAt(0);

/** ARN operators compare six fields one by one; a value of fewer never matches (C9). */
export function arnFields(tokens: readonly Token[]): readonly Token[] | undefined {
  let colons = 0;
  const shaped = tokens.map((token) => {
    if (isColon(token)) colons++;
    return colons < 5 && token.of === ANY_CHAR ? { ...token, of: WITHIN_FIELD } : token;
  });
  const first = shaped.findIndex(isColon);
  // What is compared is an ARN, so its first field is that word.
  if (colons < 5 || !spells(shaped.slice(0, first), 'arn')) return undefined;
  return [...literal('arn'), ...shaped.slice(first)];
}

function isColon({ of, star }: Token): boolean {
  return !star && of.named === ':' && of.has(COLON);
}

/** A pattern of ARN fields that holds an unknown, as far as it surely goes: only a `*` at the very end may cross colons. */
export function withinFields(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) =>
    token.of === ANY_CHAR && !(token.star && index === tokens.length - 1)
      ? { ...token, of: WITHIN_FIELD }
      : token,
  );
}

/** Six fields, whatever they hold (C9). */
export const ARN: Language = union([
  pattern([...literal('arn:'), ...fieldRun(4), { of: ANY_CHAR, star: true }]),
]);

function fieldRun(count: number): Token[] {
  return Array.from({ length: count }, () => [{ of: WITHIN_FIELD, star: true }, ...literal(':')]).flat();
}

/**
 * The tighter reading of a resource pattern: a wildcard stays within its colon
 * segment unless it is the segment's last character (M3).
 */
export function segmentBound(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.of !== ANY_CHAR) return token;
    const next = tokens[index + 1];
    const trailing = token.star && (next === undefined || (next.of.named === ':' && !next.star));
    return trailing ? token : { of: WITHIN_FIELD, star: token.star };
  });
}

/** Identity policies complete an ARN of fewer than six fields with `*` (M4). */
export function completeArn(tokens: readonly Token[]): readonly Token[] {
  const isArn = 'arn:'.split('').every((unit, index) => tokens[index]?.of.named === unit);
  const colons = tokens.filter((token) => token.of.named === ':' && !token.star).length;
  if (!isArn || colons >= 5 || tokens.at(-1)?.star) return tokens;
  const missing = Array.from({ length: 5 - colons }, () => [...literal(':'), { of: ANY_CHAR, star: true }]);
  return [...tokens, ...missing.flat()];
}
