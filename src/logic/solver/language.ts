import { isSymbol } from '../symbols';

/**
 * Languages of strings: unions of linear patterns, each a row of character
 * classes of which some repeat (`*`). Every string question of a policy
 * (wildcards of actions, resources and condition values, case-insensitive
 * operators, ARN fields, principals) is a question about such languages.
 */
export interface Language {
  readonly patterns: readonly Pattern[];
  /** Equal keys are equal languages. */
  readonly key: string;
}

export interface Pattern {
  readonly tokens: readonly Token[];
  readonly key: string;
}

export interface Token {
  readonly of: CharClass;
  /** Any number of characters of the class, none included. */
  readonly star: boolean;
}

/** A set of UTF-16 code units. */
export interface CharClass {
  readonly key: string;
  /** Units of which the class speaks by name; a search tells them apart from all others. */
  readonly named: string;
  /** Units of a class that is neither named one by one nor the rest of named ones: any of them stands for all. */
  readonly samples: string;
  has(code: number): boolean;
  /** Whether it has all units but those it names. */
  readonly excludes: boolean;
  /** Whether it has every unit. */
  readonly everything: boolean;
  /** Whether any text that an unknown can stand for is made of it (so a `*` covers the unknown). */
  readonly coversUnknown: boolean;
}

export const ANY_CHAR: CharClass = {
  key: '.',
  named: '',
  samples: '',
  excludes: true,
  everything: true,
  coversUnknown: true,
  has: () => true,
};

export const DIGIT: CharClass = {
  key: '\\d',
  named: '',
  samples: '9012345678',
  excludes: false,
  everything: false,
  coversUnknown: false,
  has: (code) => code >= 48 && code <= 57,
};

const excluding = new Map<string, CharClass>();

/** Every unit but those listed. `coversUnknown` where no unknown text can hold any of them. */
export function notIn(units: string, coversUnknown = false): CharClass {
  let found = excluding.get(units);
  if (!found) {
    const codes = new Set([...units].map((unit) => unit.charCodeAt(0)));
    found = {
      key: `[^${units}]`,
      named: units,
      samples: '',
      excludes: true,
      everything: false,
      coversUnknown,
      has: (code) => !codes.has(code),
    };
    excluding.set(units, found);
  }
  return found;
}

/** The units that a test lets through, of which `samples` are some: enough to find one that no other class names. */
export function such(key: string, samples: string, has: (code: number) => boolean): CharClass {
  return { key, named: '', samples, excludes: false, everything: false, coversUnknown: false, has };
}

const literals = new Map<number, CharClass>();

function literalClass(code: number): CharClass {
  let found = literals.get(code);
  if (!found) {
    const unit = String.fromCharCode(code);
    found = {
      key: `=${unit}`,
      named: unit,
      samples: '',
      excludes: false,
      everything: false,
      coversUnknown: false,
      has: (other) => other === code,
    };
    literals.set(code, found);
  }
  return found;
}

const caseless = new Map<number, CharClass>();

function caselessClass(code: number): CharClass {
  const unit = String.fromCharCode(code);
  const lower = foldCase(unit);
  const upper = unit.toUpperCase();
  if (upper.length !== 1 || lower === upper || foldCase(upper) !== lower) return literalClass(code);
  let found = caseless.get(code);
  if (!found) {
    const [a, b] = [lower.charCodeAt(0), upper.charCodeAt(0)];
    found = {
      key: `~${lower}`,
      // As written first: a witness spells what it can as the policy does.
      named: unit === lower ? lower + upper : upper + lower,
      samples: '',
      excludes: false,
      everything: false,
      coversUnknown: false,
      has: (other) => other === a || other === b,
    };
    caseless.set(code, found);
  }
  return found;
}

/** Lower case, unit by unit, so that a text keeps its length. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
    .join('');
}

export function one(of: CharClass): Token {
  return { of, star: false };
}

export function many(of: CharClass): Token {
  return { of, star: true };
}

export function literal(text: string, ignoreCase = false): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; i++) {
    tokens.push(one(ignoreCase ? caselessClass(text.charCodeAt(i)) : literalClass(text.charCodeAt(i))));
  }
  return tokens;
}

export function pattern(tokens: readonly Token[]): Pattern {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.star && last?.star && last.of === token.of) continue;
    merged.push(token);
  }
  return { tokens: merged, key: merged.map((token) => token.of.key + (token.star ? '*' : '')).join('') };
}

export function union(patterns: readonly Pattern[]): Language {
  const byKey = new Map(patterns.map((one) => [one.key, one]));
  const keys = [...byKey.keys()].sort();
  // No pattern at all is another language than the pattern of the empty word, whose key is empty.
  const key = keys.length === 0 ? '\u0000none' : keys.join('\u0000|');
  return { patterns: keys.map((one) => byKey.get(one)!), key };
}

export const NOTHING: Language = union([]);
export const EVERYTHING: Language = union([pattern([many(ANY_CHAR)])]);

/** The words of a language that has finitely many, all spelled out; otherwise `undefined`. */
export function wordsOf(language: Language): string[] | undefined {
  const words: string[] = [];
  for (const { tokens } of language.patterns) {
    let word = '';
    for (const token of tokens) {
      if (token.star || token.of.named.length !== 1 || !token.of.key.startsWith('=')) return undefined;
      word += token.of.named;
    }
    words.push(word);
  }
  return words;
}

/** Whether a row of tokens spells the word: all positions at once, so at most tokens × units steps. */
export function spells(tokens: readonly Token[], word: string): boolean {
  const close = (positions: Iterable<number>): Set<number> => {
    const closed = new Set<number>();
    for (let at of positions) for (closed.add(at); tokens[at]?.star; ) closed.add(++at);
    return closed;
  };
  let positions = close([0]);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const met = [...positions].filter((at) => tokens[at]?.of.has(code));
    positions = close(met.map((at) => (tokens[at]!.star ? at : at + 1)));
  }
  return positions.has(tokens.length);
}

/** The units for unknowns that a language is spelt with. */
export function symbolsIn(language: Language): string[] {
  const units = language.patterns.flatMap((one) => one.tokens.map((token) => token.of.named));
  return [...new Set(units.filter(isSymbol))];
}
