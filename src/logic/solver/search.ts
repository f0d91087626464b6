import { isSymbolCode } from '../symbols';
import { type Recogniser, recognises } from './automaton';
import { type Budget, spend } from './budget';
import type { CharClass } from './language';

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
      (recogniser, index) => !active.includes(index) && recognises(recogniser, found.word, budget),
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
  const start = all.map(() => 0);
  if (within.some((recogniser, index) => recogniser.isDead(0) && blamed.add(index)))
    return refusal(blamed, within.length);
  let frontier: Node[] = [{ states: start, parent: undefined, code: 0 }];
  const seen = new Set([keyOf(start)]);
  while (frontier.length > 0) {
    const next: Node[] = [];
    for (const node of frontier) {
      const refused = refusing(all, within.length, node.states);
      if (refused < 0) return { found: true, word: spell(node) };
      blamed.add(refused);
      for (const code of alphabet(all, node.states, symbols)) {
        spend(budget, 1);
        const states = advance(all, within.length, node.states, code, blamed);
        if (!states) continue;
        const key = keyOf(states);
        if (seen.has(key)) continue;
        seen.add(key);
        for (let i = 0; i < all.length; i++) spend(budget, all[i]!.sizeOf(states[i]!));
        next.push({ states, parent: node, code });
      }
    }
    frontier = next;
  }
  return refusal(blamed, within.length);
}

/** Names a state of the product; of one or two automata by a number, which costs no text. */
function keyOf(states: readonly number[]): number | string {
  const [a = 0, b = 0] = states;
  if (states.length > 2 || a >= MOST_NUMBERED || b >= MOST_NUMBERED) return states.join();
  return a * MOST_NUMBERED + b;
}

/** Two numbers below it make one that is exact. */
const MOST_NUMBERED = 2 ** 26;

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

const FRESH = [
  ...'xyzwvutsrqponmlkjihgfedcbaXYZWVUTSRQPONMLKJIHGFEDCBA0123456789-_.+=@,~;()\u4e00\u4e01',
].map((unit) => unit.charCodeAt(0));

/**
 * Units enough to reach every state that can follow: those that a class at
 * hand names, one of each class that has samples, and one that is like all others.
 */
function alphabet(
  all: readonly Recogniser[],
  states: readonly number[],
  symbols: readonly string[],
): readonly number[] {
  const classes = new Set<CharClass>();
  for (let i = 0; i < all.length; i++) {
    for (const of of all[i]!.classesAt(states[i]!)) classes.add(of);
  }
  const units = unitsFor(classes);
  return symbols.length === 0 ? units : [...units, ...symbols.map((unit) => unit.charCodeAt(0))];
}

const alphabets = new Map<string, readonly number[]>();
/** Alphabets kept: there are few in practice, and none is worth much memory. */
const MOST_ALPHABETS = 20_000;

function unitsFor(classes: ReadonlySet<CharClass>): readonly number[] {
  let key = '';
  for (const of of classes) key += of.key;
  let units = alphabets.get(key);
  if (!units) {
    if (alphabets.size >= MOST_ALPHABETS) alphabets.clear();
    units = makeUnits(classes);
    alphabets.set(key, units);
  }
  return units;
}

function makeUnits(classes: ReadonlySet<CharClass>): number[] {
  const codes = new Set<number>();
  const rest = FRESH.find((code) => likeOthers(code, classes)) ?? another(classes);
  if (rest !== undefined) codes.add(rest);
  for (const { named } of classes) for (let i = 0; i < named.length; i++) codes.add(named.charCodeAt(i));
  addSamples(classes, codes);
  return [...codes].filter((code) => !isSymbolCode(code));
}

/** A unit that is like all others where policies name every fresh one. */
function another(classes: ReadonlySet<CharClass>): number | undefined {
  const named = new Set([...classes].flatMap((of) => [...of.named].map((unit) => unit.charCodeAt(0))));
  for (let code = 0x21; code < 0xd800; code++) {
    if (!named.has(code) && code !== STAR && code !== QUESTION_MARK && likeOthers(code, classes)) return code;
  }
  return undefined;
}

/** They would read as wildcards to whoever sees the word. */
const [STAR, QUESTION_MARK] = [0x2a, 0x3f];

/** Adds one unit, of those that no class names, for each way of being within some of the sampled classes. */
function addSamples(classes: ReadonlySet<CharClass>, codes: Set<number>): void {
  const sampled = [...classes].filter((of) => of.samples.length > 0);
  const seen = new Set<string>();
  for (const { samples } of sampled) {
    for (let i = 0; i < samples.length; i++) {
      const code = samples.charCodeAt(i);
      const signature = sampled.map((of) => of.has(code)).join();
      if (codes.has(code) || seen.has(signature)) continue;
      seen.add(signature);
      codes.add(code);
    }
  }
}

/** Whether a unit is within every class that excludes by name, and within no other. */
function likeOthers(code: number, classes: ReadonlySet<CharClass>): boolean {
  for (const of of classes) if (of.has(code) !== of.excludes) return false;
  return true;
}
