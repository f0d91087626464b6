import { Automaton, Difference, type Mode } from '../solver/automaton';
import { ANY_CHAR, type Language, many, notIn, symbolsIn, type Token, wordsOf } from '../solver/language';
import type { Membership } from '../solver/theory';
import type { SymbolTable } from '../symbols';
import { globTokens } from './glob';
import type { Words } from './words';

/** A set of strings bound to automata. */
export type WordSet = Extract<Membership, { kind: 'words' }>;

/** The sets of strings of one question: equal sets are one, and each automaton is made once. */
export class WordSets {
  private readonly automata = new Map<string, Automaton>();
  private readonly sets = new Map<string, WordSet>();
  private readonly shapes = new Map<string, readonly Token[]>();

  constructor(private readonly symbols: SymbolTable) {}

  of({ may, must, reads, about, rule }: Words): WordSet {
    const key =
      may === must ? may.key : `${may.key}\u0000/${must.key}\u0000${reads ?? ''}\u0000${about ?? ''}`;
    return this.kept(key, () => {
      const isCertain = may.key === must.key;
      const isExact = isCertain && this.symbols.empty;
      const accepted = this.automaton(must, 'must');
      return {
        kind: 'words',
        key,
        may: isExact ? accepted : this.automaton(may, 'may'),
        must: accepted,
        language: must,
        symbols: this.symbols.empty ? [] : symbolsIn(must),
        finite: isCertain ? wordsOf(must) : undefined,
        reads,
        about,
        rule,
      };
    });
  }

  /** The words of the first that are none of the second's. */
  less(a: Words, b: Words): WordSet {
    const [within, without] = [this.of(a), this.of(b)];
    const key = `${within.key}\u0000-${without.key}`;
    return this.kept(key, () => {
      const must = new Difference(within.must, without.may);
      const isExact = within.may === within.must && without.may === without.must;
      return {
        kind: 'words',
        key,
        symbols: [...within.symbols, ...without.symbols],
        must,
        may: isExact ? must : new Difference(within.may, without.must),
      };
    });
  }

  /** Words spelt with units for unknowns, which stand for just themselves. */
  spelt(language: Language): WordSet {
    const automaton = this.automaton(language, 'must');
    return {
      kind: 'words',
      key: `spelt ${language.key}`,
      may: automaton,
      must: automaton,
      symbols: [],
      finite: wordsOf(language),
    };
  }

  automaton(language: Language, mode: Mode): Automaton {
    if (!this.symbols.inWords) return sharedAutomaton(language, this.shapeOf);
    const key = `${mode} ${language.key}`;
    let found = this.automata.get(key);
    if (!found) {
      found = new Automaton(language, mode, this.shapeOf);
      this.automata.set(key, found);
    }
    return found;
  }

  private kept(key: string, make: () => WordSet): WordSet {
    let found = this.sets.get(key);
    if (!found) {
      found = make();
      this.sets.set(key, found);
    }
    return found;
  }

  private readonly shapeOf = (unit: string): readonly Token[] => {
    let tokens = this.shapes.get(unit);
    if (!tokens) {
      tokens = shapeTokens(this.symbols.unknown(unit)?.shape);
      this.shapes.set(unit, tokens);
    }
    return tokens;
  };
}

function shapeTokens(shape: string | undefined): readonly Token[] {
  if (shape === undefined) return [many(ANY_CHAR)];
  const tokens = globTokens(shape);
  // No ARN holds the mark that parts a role from its session.
  return shape.startsWith('arn:')
    ? tokens.map((token) => (token.of === ANY_CHAR ? { ...token, of: UNMARKED } : token))
    : tokens;
}

const UNMARKED = notIn('|', true);

/** Of a question without unknowns: a language then means the same in all of them. */
function sharedAutomaton(language: Language, shapeOf: (unit: string) => readonly Token[]): Automaton {
  let shared = sharedAutomata.get(language);
  if (!shared) {
    shared = new Automaton(language, 'must', shapeOf);
    sharedAutomata.set(language, shared);
  }
  return shared;
}

const sharedAutomata = new WeakMap<Language, Automaton>();
