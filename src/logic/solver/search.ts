import { type Recogniser, recognises } from './automaton';

/** Work left before a question is called too complex; shared by all searches of one question. */
export interface Budget {
  steps: number;
}

/** Thrown when a {@link Budget} is used up; caught where a question is answered. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
  constructor(readonly bound: string) {
    super(bound);
  }
}

export type Search =
  | { readonly found: true; readonly word: string }
  /** No word: the members of `within` and `without` that already exclude every word. */
  | { readonly found: false; readonly within: readonly number[]; readonly without: readonly number[] };

/**
 * A shortest word within all of the first languages and without all of the
 * second. Those to stay without are brought in only when a word found breaks
 * them, so that the product stays small and a refusal names few of them.
 * `symbols` are units for unknown text that a word may hold.
 */
export function shortestWord(
  within: readonly Recogniser[],
  without: readonly Recogniser[],
  symbols: readonly string[],
  budget: Budget,
): Search {
  const active: number[] = [];
  for (;;) {
    const found = productSearch(
      within,
      active.map((index) => without[index]!),
      symbols,
      budget,
    );
    if (!found.found) return { ...found, without: found.without.map((index) => active[index]!) };
    const broken = without.findIndex(
      (recogniser, index) => !active.includes(index) && recognises(recogniser, found.word),
    );
    if (broken < 0) return found;
    active.push(broken);
  }
}

interface Node {
  readonly states: readonly number[];
  readonly parent: Node | undefined;
  readonly code: number;
}

function productSearch(
  within: readonly Recogniser[],
  without: readonly Recogniser[],
  symbols: readonly string[],
  budget: Budget,
): Search {
  const all = [...within, ...without];
  const blamed = new Set<number>();
  const codes = alphabet(all, symbols);
  const start = all.map(() => 0);
  if (within.some((recogniser, index) => recogniser.isDead(0) && blamed.add(index)))
    return refusal(blamed, within.length);
  let frontier: Node[] = [{ states: start, parent: undefined, code: 0 }];
  const seen = new Set<string>([start.join()]);
  while (frontier.length > 0) {
    const next: Node[] = [];
    for (const node of frontier) {
      const refused = refusing(all, within.length, node.states);
      if (refused < 0) return { found: true, word: spell(node) };
      blamed.add(refused);
      for (const code of codes) {
        if (--budget.steps < 0) throw new TooComplex('the search for a witness over wildcards');
        const states = advance(all, within.length, node.states, code, blamed);
        if (!states) continue;
        const key = states.join();
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ states, parent: node, code });
      }
    }
    frontier = next;
  }
  return refusal(blamed, within.length);
}

/** Index of an recogniser by which the word so far is no answer; -1 if there is none. */
function refusing(all: readonly Recogniser[], within: number, states: readonly number[]): number {
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.accepts(states[i]!) !== i < within) return i;
  }
  return -1;
}

/** The states after one more unit, or `undefined` (and whose fault) where no answer can follow. */
function advance(
  all: readonly Recogniser[],
  within: number,
  states: readonly number[],
  code: number,
  blamed: Set<number>,
): number[] | undefined {
  const after = new Array<number>(all.length);
  for (let i = 0; i < all.length; i++) {
    const state = all[i]!.step(states[i]!, code);
    if (i < within ? all[i]!.isDead(state) : all[i]!.isUniversal(state)) {
      blamed.add(i);
      return undefined;
    }
    after[i] = state;
  }
  return after;
}

function refusal(blamed: ReadonlySet<number>, within: number): Search {
  const sorted = [...blamed].sort((a, b) => a - b);
  return {
    found: false,
    within: sorted.filter((index) => index < within),
    without: sorted.filter((index) => index >= within).map((index) => index - within),
  };
}

function spell(node: Node): string {
  const codes: number[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) codes.push(at.code);
  return codes
    .reverse()
    .map((code) => String.fromCharCode(code))
    .join('');
}

const FRESH = 'xyzwvutsrqponmlkjihgfedcbaXYZWVUTSRQPONMLKJIHGFEDCBA0123456789-_.+=@,~;()';

/**
 * Enough units to tell apart every class in play: those named, and one that
 * none names (case included, so that it is new to caseless classes too).
 */
function alphabet(all: readonly Recogniser[], symbols: readonly string[]): number[] {
  const named = new Set<string>();
  for (const recogniser of all) for (const unit of recogniser.named) named.add(unit);
  const fresh =
    [...FRESH].find((unit) => !named.has(unit.toLowerCase()) && !named.has(unit.toUpperCase())) ?? '\u4e00';
  const units = [fresh, ...named, ...symbols.filter((unit) => !named.has(unit))];
  const plain = units.filter((unit) => unit < '\uE000' || unit > '\uF8FF' || symbols.includes(unit));
  return plain.map((unit) => unit.charCodeAt(0));
}
