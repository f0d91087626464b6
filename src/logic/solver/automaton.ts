import { isSymbol } from '../symbols';
import { type Budget, spend } from './budget';
import type { CharClass, Language, Token } from './language';

/**
 * How a unit that stands for unknown text is read. `may`: the text may be
 * anything of its shape, so a pattern accepts if it accepts for some value;
 * `must`: a pattern accepts only if it accepts for every value.
 */
export type Mode = 'may' | 'must';

/** The tokens of an unknown's shape. */
export type ShapeOf = (unit: string) => readonly Token[];

interface State {
  readonly positions: readonly number[];
  readonly accepts: boolean;
  /** Accepts whatever follows. */
  readonly universal: boolean;
  readonly classes: readonly CharClass[];
  readonly next: Map<number, number>;
}

/** Reads a word unit by unit. State 0 is the start. */
export interface Recogniser {
  /** Classes that decide which state follows; of all other units one is like another. */
  classesAt(state: number): readonly CharClass[];
  step(state: number, code: number): number;
  accepts(state: number): boolean;
  /** Whether no word can be accepted any more; `false` where that is not known. */
  isDead(state: number): boolean;
  /** Whether every word will be accepted; `false` where that is not known. */
  isUniversal(state: number): boolean;
  /** How much work the state was to make. */
  sizeOf(state: number): number;
  /** How much work all states were that have been made so far. */
  readonly made: number;
}

/** The states that a word needs are made when first met: of long patterns they are many, and each is long. */
export function recognises(recogniser: Recogniser, word: string, budget: Budget): boolean {
  let state = 0;
  for (let i = 0; i < word.length; i++) {
    const made = recogniser.made;
    state = recogniser.step(state, word.charCodeAt(i));
    if (recogniser.made > made) spend(budget, recogniser.made - made);
  }
  return recogniser.accepts(state);
}

/** The words that the first recognises and the second does not. */
export class Difference implements Recogniser {
  private readonly pairs: [number, number][] = [[0, 0]];
  private readonly ids = new Map<string, number>([['0,0', 0]]);

  constructor(
    private readonly within: Recogniser,
    private readonly without: Recogniser,
  ) {}

  classesAt(state: number): readonly CharClass[] {
    const [a, b] = this.pairs[state]!;
    return [...this.within.classesAt(a), ...this.without.classesAt(b)];
  }

  step(state: number, code: number): number {
    const [a, b] = this.pairs[state]!;
    const pair: [number, number] = [this.within.step(a, code), this.without.step(b, code)];
    const key = pair.join();
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.pairs.length;
      this.ids.set(key, id);
      this.pairs.push(pair);
    }
    return id;
  }

  accepts(state: number): boolean {
    const [a, b] = this.pairs[state]!;
    return this.within.accepts(a) && !this.without.accepts(b);
  }

  get made(): number {
    return this.pairs.length + this.within.made + this.without.made;
  }

  sizeOf(state: number): number {
    const [a, b] = this.pairs[state]!;
    return this.within.sizeOf(a) + this.without.sizeOf(b);
  }

  isDead(state: number): boolean {
    const [a, b] = this.pairs[state]!;
    return this.within.isDead(a) || this.without.isUniversal(b);
  }

  isUniversal(state: number): boolean {
    const [a, b] = this.pairs[state]!;
    return this.within.isUniversal(a) && this.without.isDead(b);
  }
}

/** A deterministic automaton of a language, its states made when first met. */
export class Automaton implements Recogniser {
  private readonly classes: (CharClass | undefined)[] = [];
  private readonly stars: boolean[] = [];
  /** First position of the pattern that a position belongs to. */
  private readonly origin: number[] = [];
  private readonly states: State[] = [];
  private readonly ids = new Map<string, number>();
  made = 0;

  constructor(
    readonly language: Language,
    private readonly mode: Mode,
    private readonly shapeOf: ShapeOf,
  ) {
    const starts: number[] = [];
    for (const { tokens } of language.patterns) {
      const first = this.classes.length;
      starts.push(first);
      for (const token of tokens) this.add(token.of, token.star, first);
      this.add(undefined, false, first);
    }
    this.stateOf(this.close(starts));
  }

  sizeOf(state: number): number {
    return this.states[state]!.positions.length;
  }

  isDead(state: number): boolean {
    return this.states[state]!.positions.length === 0;
  }

  accepts(state: number): boolean {
    return this.states[state]!.accepts;
  }

  isUniversal(state: number): boolean {
    return this.states[state]!.universal;
  }

  classesAt(state: number): readonly CharClass[] {
    return this.states[state]!.classes;
  }

  step(state: number, code: number): number {
    const from = this.states[state]!;
    let to = from.next.get(code);
    if (to === undefined) {
      to = this.stateOf(this.advance(from.positions, code));
      from.next.set(code, to);
    }
    return to;
  }

  private add(of: CharClass | undefined, star: boolean, first: number): void {
    this.classes.push(of);
    this.stars.push(star);
    this.origin.push(first);
  }

  private advance(positions: readonly number[], code: number): number[] {
    const unit = String.fromCharCode(code);
    if (isSymbol(unit)) {
      return this.mode === 'must'
        ? this.close(this.overSymbol(positions, code))
        : this.overShape(positions, unit);
    }
    const after: number[] = [];
    for (const position of positions) {
      if (this.classes[position]?.has(code)) after.push(this.stars[position] ? position : position + 1);
    }
    return this.close(after);
  }

  /** Over unknown text that must match whatever it is: the same unknown, or a `*` of any characters. */
  private overSymbol(positions: readonly number[], code: number): number[] {
    const after: number[] = [];
    for (const position of positions) {
      const of = this.classes[position];
      if (of === undefined) continue;
      if (this.stars[position]) {
        if (of.coversUnknown) after.push(position);
      } else if (of.named.charCodeAt(0) === code) after.push(position + 1);
    }
    return after;
  }

  /** Over unknown text that may be any text of its shape. */
  private overShape(positions: readonly number[], unit: string): number[] {
    let current: number[] = [...positions];
    for (const token of this.shapeOf(unit)) {
      if (!token.star) current = this.close(this.overClass(current, token.of));
      else {
        for (let size = -1; size !== current.length; ) {
          size = current.length;
          current = this.close([...current, ...this.overClass(current, token.of)]);
        }
      }
    }
    return current;
  }

  /** Every position that some character of the class leads to. */
  private overClass(positions: readonly number[], shape: CharClass): number[] {
    const after: number[] = [];
    for (const position of positions) {
      const of = this.classes[position];
      if (of && meet(of, shape)) after.push(this.stars[position] ? position : position + 1);
    }
    return after;
  }

  /** Adds what an empty `*` leads to; drops what a `*` of any characters before it covers already. */
  private close(positions: readonly number[]): number[] {
    const closed = new Set<number>();
    for (let position of positions) {
      closed.add(position);
      while (this.stars[position]) closed.add(++position);
    }
    const sorted = [...closed].sort((a, b) => b - a);
    const kept: number[] = [];
    let covered = -1;
    for (const position of sorted) {
      const origin = this.origin[position]!;
      if (origin === covered) continue;
      kept.push(position);
      if (this.stars[position] && this.classes[position]?.everything) covered = origin;
    }
    return kept.reverse();
  }

  private stateOf(positions: readonly number[]): number {
    const key = positions.join();
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.states.length;
      this.ids.set(key, id);
      this.made += positions.length;
      this.states.push({
        positions,
        accepts: positions.some((position) => this.classes[position] === undefined),
        universal: positions.some(
          (position) =>
            this.stars[position] === true &&
            this.classes[position]!.everything &&
            this.classes[position + 1] === undefined,
        ),
        classes: [
          ...new Set(
            positions.map((position) => this.classes[position]).filter((of) => of && !of.everything),
          ),
        ] as CharClass[],
        next: new Map(),
      });
    }
    return id;
  }
}

/** Whether two classes share a character. */
function meet(a: CharClass, b: CharClass): boolean {
  for (const unit of a.named) if (a.has(unit.charCodeAt(0)) && b.has(unit.charCodeAt(0))) return true;
  for (const unit of b.named) if (a.has(unit.charCodeAt(0)) && b.has(unit.charCodeAt(0))) return true;
  return a.has(OTHER) && b.has(OTHER);
}

/** A character that no policy names (G9 keeps policies below U+0100). */
const OTHER = 0x4e00;
