import { Automaton, Difference, type Mode, recognises } from '../solver/automaton';
import {
  ANY_CHAR,
  EVERYTHING,
  type Language,
  many,
  NOTHING,
  pattern,
  spells,
  symbolsIn,
  type Token,
  union,
  wordsOf,
} from '../solver/language';
import { FALSE, type Literal, Sat, TRUE } from '../solver/sat';
import { type Budget, shortestWord } from '../solver/search';
import { type Dimension, type Membership, type Value, ValueTheory } from '../solver/theory';
import { isSymbol, type SymbolTable } from '../symbols';
import { globTokens } from './glob';

/**
 * How far the unknown is trusted. `relaxed`: an unknown may be whatever makes
 * a formula true, so "no request" is a proof. `strict`: a formula counts only
 * if it holds whatever the unknown is, so a request found is a witness.
 */
export type Trust = 'relaxed' | 'strict';

/**
 * A formula over a request, by what can be claimed of it: that it holds, and
 * that it does not. Where nothing is unknown one is the other's negation.
 */
export interface Claim {
  readonly holds: Literal;
  readonly fails: Literal;
}

export const ALWAYS: Claim = { holds: TRUE, fails: FALSE };
export const NEVER: Claim = { holds: FALSE, fails: TRUE };
/** Of what is unknown, `strict` claims neither. */
const NEITHER: Claim = { holds: FALSE, fails: FALSE };

/**
 * Patterns, which an unknown value may bring wildcards to; those of ARNs, or of ARNs to be completed; text of either
 * case; and names of principals, of which that of an account means all that are of it.
 */
export type Reads = 'globs' | 'arns' | 'completed' | 'caseless' | 'principals';

/** A set of strings before it is bound to automata. */
export interface Words {
  /** All it may hold, whatever the unknowns are. */
  readonly may: Language;
  /** What it holds whatever the unknowns are. */
  readonly must: Language;
  /** How an unknown value is read, where it may match more than its own text. */
  readonly reads?: Reads | undefined;
  /** What is unknown of it, where `must` does not spell that: sets of which no more is known are equal only if this is. */
  readonly about?: string | undefined;
  /** The rule of AWS's that leaves it open, where that is what is unknown. */
  readonly rule?: string | undefined;
  /** The same set as a union, each pattern that rests on an unknown by itself: equal patterns are then equal predicates. */
  readonly parts?: readonly Words[];
}

export function exactly(language: Language): Words {
  return { may: language, must: language };
}

export const ANYTHING = exactly(EVERYTHING);
export const NO_WORD = exactly(NOTHING);
/** Nothing is known of what it holds, `about` says of which set. */
export function unsure(about: string): Words {
  return { may: EVERYTHING, must: NOTHING, about };
}

/** The predicates, dimensions and formulas of one question. */
export class World {
  readonly theory: ValueTheory;
  readonly sat: Sat;
  readonly action = this.dimension('action', { always: true });
  readonly resource = this.dimension('resource', { always: true });
  readonly principal = this.dimension('principal', { always: true });
  readonly keys = new Map<string, Dimension>();
  /** Predicates and free variables whose truth rests on an unknown, with what to call it. */
  readonly doubts = new Map<number, Doubt>();
  private readonly automata = new Map<string, Automaton>();
  private readonly memberships = new Map<string, Membership>();
  private readonly literals = new Map<string, Literal>();
  private readonly unknowns = new Map<object, Claim>();
  private readonly admitted: string[] = [];
  private readonly named: { variable: Literal; dimension: Dimension; set: WordSet }[] = [];
  private readonly shapes = new Map<string, readonly Token[]>();

  constructor(
    readonly symbols: SymbolTable,
    readonly trust: Trust,
    budget: Budget,
  ) {
    this.theory = new ValueTheory(budget);
    this.sat = new Sat(this.theory, budget);
  }

  /** A context key; `given` tells the value of one that is first met. */
  key(name: string, multivalued: boolean, given?: () => Dimension['fixed']): Dimension {
    let found = this.keys.get(name);
    if (!found) {
      found = this.dimension(name, { multivalued });
      found.fixed = given?.();
      for (const unit of this.admitted) found.symbols.add(unit);
      this.keys.set(name, found);
    }
    return found;
  }

  /** Lets resources and the values of keys hold an unknown as it stands in the policies. */
  admit(unit: string): void {
    this.admitted.push(unit);
    for (const dimension of [this.resource, ...this.keys.values()]) dimension.symbols.add(unit);
  }

  and(claims: readonly Claim[]): Claim {
    return this.claim(this.sat.and(claims.map((one) => one.holds)), () =>
      this.sat.or(claims.map((one) => one.fails)),
    );
  }

  or(claims: readonly Claim[]): Claim {
    return this.claim(this.sat.or(claims.map((one) => one.holds)), () =>
      this.sat.and(claims.map((one) => one.fails)),
    );
  }

  not(claim: Claim): Claim {
    return { holds: claim.fails, fails: claim.holds };
  }

  /** Demands that a formula holds. */
  assert(claim: Claim): void {
    this.sat.addClause([claim.holds]);
  }

  present(dimension: Dimension): Claim {
    if (dimension.always) return ALWAYS;
    if (dimension.fixed) return dimension.fixed.value === undefined ? NEVER : ALWAYS;
    return this.exact(`${dimension.name}?`, (variable) =>
      this.theory.register(variable, dimension, { is: 'present' }),
    );
  }

  /** The value is one of the set's; false of an absent key. */
  inside(dimension: Dimension, set: Membership): Claim {
    return this.predicate(dimension, 'in', set, (variable, bound) =>
      this.theory.register(variable, dimension, { is: 'in', set: bound }),
    );
  }

  /** {@link inside} of words. */
  insideWords(dimension: Dimension, words: Words): Claim {
    if (!words.parts) return this.insidePart(dimension, words);
    return this.or(words.parts.map((part) => this.insidePart(dimension, part)));
  }

  /** {@link inside} of a language without unknowns. */
  within(dimension: Dimension, language: Language): Claim {
    return this.insidePart(dimension, exactly(language));
  }

  private insidePart(dimension: Dimension, words: Words): Claim {
    const text = dimension.fixed?.value;
    if (typeof text === 'string' && !this.symbols.inWords) {
      const sure = spelt(words.must, text);
      if (sure || words.may === words.must) return sure ? ALWAYS : NEVER;
    }
    return this.inside(dimension, this.words(words));
  }

  /** Some value of a multivalued key is one of the set's. */
  someInside(dimension: Dimension, set: Membership): Claim {
    return this.predicate(dimension, 'some', set, (variable, bound) =>
      this.theory.register(variable, dimension, { is: 'some', set: bound, inside: true }),
    );
  }

  /** Some value of a multivalued key is none of the set's. */
  someOutside(dimension: Dimension, set: Membership): Claim {
    const flipped = this.predicate(dimension, 'other', flip(set), (variable, bound) =>
      this.theory.register(variable, dimension, { is: 'some', set: flip(bound), inside: false }),
    );
    return flipped;
  }

  /** Something that may hold or not, nobody knows; the same thing is the same claim. */
  unknown(thing: object, doubt: Doubt): Claim {
    if (this.trust === 'strict') return NEITHER;
    let claim = this.unknowns.get(thing);
    if (!claim) {
      const variable = this.sat.free();
      this.doubts.set(variable, doubt);
      claim = { holds: variable, fails: -variable };
      this.unknowns.set(thing, claim);
    }
    return claim;
  }

  words({ may, must, reads, about, rule }: Words): Membership {
    const key =
      may === must ? may.key : `${may.key}\u0000/${must.key}\u0000${reads ?? ''}\u0000${about ?? ''}`;
    let found = this.memberships.get(key);
    if (!found) {
      const exact = may.key === must.key && !this.symbolsMatter();
      const accepted = this.automaton(must, 'must');
      found = {
        kind: 'words',
        key,
        may: exact ? accepted : this.automaton(may, 'may'),
        must: accepted,
        language: must,
        symbols: this.symbols.empty ? [] : symbolsIn(must),
        finite: wordsOf(must),
        reads,
        about,
        rule,
      };
      this.memberships.set(key, found);
    }
    return found;
  }

  /** The words of the first that are none of the second's. */
  less(a: Words, b: Words): Membership {
    const [within, without] = [this.words(a), this.words(b)];
    if (within.kind !== 'words' || without.kind !== 'words') return within;
    const key = `${within.key}\u0000-${without.key}`;
    let found = this.memberships.get(key);
    if (!found) {
      const must = new Difference(within.must, without.may);
      const exact = within.may === within.must && without.may === without.must;
      const symbols = [...within.symbols, ...without.symbols];
      found = {
        kind: 'words',
        key,
        symbols,
        must,
        may: exact ? must : new Difference(within.may, without.must),
      };
      this.memberships.set(key, found);
    }
    return found;
  }

  /** Words spelt with units for unknowns, which stand for just themselves. */
  spelt(language: Language): Membership {
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

  /**
   * What patterns on the same unknowns have to do with each other, whatever
   * the unknowns are: one within another as they are spelt is so for every
   * value, and so are patterns apart that only part after the same beginning.
   */
  relateUnknowns(budget: Budget): void {
    const doubts = [...this.doubts]
      .flatMap(([variable, doubt]) =>
        doubt.kind === 'value' && doubt.set.symbols.length > 0 ? [{ variable, ...doubt }] : [],
      )
      .slice(0, MOST_RELATED);
    for (const one of doubts) {
      for (const other of [...doubts, ...this.named]) {
        if (one === other || one.dimension !== other.dimension) continue;
        if (!one.set.symbols.some((unit) => other.set.symbols.includes(unit))) continue;
        // What may match more than its own text is within nothing that may not.
        if (one.set.reads !== undefined && one.set.reads !== other.set.reads) continue;
        if (!shortestWord([one.set.must], [other.set.must], one.set.symbols, budget).found) {
          this.sat.addClause([-one.variable, other.variable]);
        }
        if (one.variable < other.variable && this.partAfterSameStart(one.set, other.set, budget)) {
          this.sat.addClause([-one.variable, -other.variable]);
        }
      }
    }
  }

  /** Whether two patterns start alike, all unknowns and no wildcard within that start, and what follows shares no text. */
  private partAfterSameStart(a: WordSet, b: WordSet, budget: Budget): boolean {
    const wild = [a, b].some(({ reads }) => reads !== undefined && reads !== 'caseless');
    if (wild && a.symbols.some((unit) => this.mayBringWildcards(unit))) return false;
    const [rests, others] = [restOf(a), restOf(b)];
    if (!rests || !others || rests.start !== others.start) return false;
    const rest = (tokens: readonly Token[]) => this.automaton(union([pattern(tokens)]), 'must');
    return !shortestWord([rest(rests.rest), rest(others.rest)], [], [], budget).found;
  }

  /** Text of which nothing is known; what has a shape is some resource's name or ARN. */
  private mayBringWildcards(unit: string): boolean {
    return this.symbols.unknown(unit)?.shape === undefined;
  }

  /** That a value is one of these, some of them unknown: what a space says of it. */
  insideNamed(dimension: Dimension, language: Language, reads?: Reads): Claim {
    const set = this.spelt(language);
    const claim = this.inside(dimension, set);
    const symbols = symbolsIn(language);
    if (set.kind === 'words' && symbols.length > 0) {
      this.named.push({ variable: claim.holds, dimension, set: { ...set, symbols, reads } });
    }
    return claim;
  }

  valueOf(dimension: Dimension): Value {
    if (dimension.fixed) return dimension.fixed.value;
    return this.theory.valueOf(dimension);
  }

  shapeOf = (unit: string): readonly Token[] => {
    let tokens = this.shapes.get(unit);
    if (!tokens) {
      tokens = shapeTokens(this.symbols.unknown(unit)?.shape);
      this.shapes.set(unit, tokens);
    }
    return tokens;
  };

  private symbolsMatter(): boolean {
    return !this.symbols.empty;
  }

  private automaton(language: Language, mode: Mode): Automaton {
    if (!this.symbols.inWords) {
      let shared = sharedAutomata.get(language);
      if (!shared) {
        shared = new Automaton(language, 'must', this.shapeOf);
        sharedAutomata.set(language, shared);
      }
      return shared;
    }
    const key = `${mode} ${language.key}`;
    let found = this.automata.get(key);
    if (!found) {
      found = new Automaton(language, mode, this.shapeOf);
      this.automata.set(key, found);
    }
    return found;
  }

  private claim(holds: Literal, fails: () => Literal): Claim {
    return { holds, fails: this.trust === 'relaxed' ? -holds : fails() };
  }

  private predicate(
    dimension: Dimension,
    relation: 'in' | 'some' | 'other',
    set: Membership,
    register: (variable: Literal, set: Membership) => void,
  ): Claim {
    if (dimension.fixed) return this.settled(dimension, relation, set);
    const kind = `${dimension.name} ${relation}`;
    if (set.kind === 'points' || set.may === set.must) {
      return this.exact(`${kind} ${set.key}`, (variable) => register(variable, set));
    }
    if (this.trust === 'relaxed') {
      const claim = this.exact(`${kind} ${set.key}`, (variable) => register(variable, set));
      this.doubts.set(Math.abs(claim.holds), { kind: 'value', set, dimension });
      return claim;
    }
    const sure = (side: 'may' | 'must') =>
      this.exact(`${kind} ${set.key} ${side}`, (variable) =>
        register(variable, { ...set, may: set[side], must: set[side] }),
      );
    return { holds: sure('must').holds, fails: sure('may').fails };
  }

  /** A predicate on a value that is given: it holds or not, but for what is unknown of the set. */
  private settled(dimension: Dimension, relation: 'in' | 'some' | 'other', set: Membership): Claim {
    const { value } = dimension.fixed!;
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    const some = (side: 'may' | 'must') =>
      values.some((text) =>
        // A set for `other` comes flipped: what it surely holds is all that it may.
        relation === 'other' ? !has(set, side, text) : has(set, side, text),
      );
    if (some('must')) return ALWAYS;
    if (!some('may')) return NEVER;
    if (this.trust === 'strict' || set.kind === 'points') return NEITHER;
    return this.exact(
      `${dimension.name} ${relation} ${set.key}`,
      (variable) => this.doubts.set(variable, { kind: 'value', set, dimension }),
      () => this.sat.free(),
    );
  }

  private exact(
    key: string,
    register: (variable: Literal) => void,
    variable: () => Literal = () => this.sat.predicate(),
  ): Claim {
    let literal = this.literals.get(key);
    if (literal === undefined) {
      literal = variable();
      register(literal);
      this.literals.set(key, literal);
    }
    return { holds: literal, fails: -literal };
  }

  private dimension(name: string, { always = false, multivalued = false }): Dimension {
    return { name, always, multivalued, symbols: new Set() };
  }
}

/** Patterns on unknowns that are compared pair by pair: enough for any policy that is no attack. */
const MOST_RELATED = 24;

/** Automata of questions without unknowns: a language then means the same in all of them. */
const sharedAutomata = new WeakMap<Language, Automaton>();

type WordSet = Extract<Membership, { kind: 'words' }>;

/** A set of one pattern, parted after its last unknown; `undefined` where a wildcard stands before that. */
function restOf({ language }: WordSet): { start: string; rest: readonly Token[] } | undefined {
  const [only, ...more] = language?.patterns ?? [];
  if (!only || more.length > 0) return undefined;
  const last = only.tokens.findLastIndex((token) => isSymbol(token.of.named));
  const head = only.tokens.slice(0, last + 1);
  if (head.some((token) => token.star || token.of.named.length !== 1)) return undefined;
  return { start: head.map((token) => token.of.named).join(''), rest: only.tokens.slice(last + 1) };
}

/** Why a formula's truth is not known. */
export type Doubt =
  | {
      readonly kind: 'value';
      readonly set: WordSet;
      readonly dimension: Dimension;
    }
  | { readonly kind: 'hole'; readonly reason: string }
  | { readonly kind: 'rule'; readonly rule: string };

function has(set: Membership, side: 'may' | 'must', text: string): boolean {
  return set.kind === 'points' ? set.test(text) : recognises(set[side], text);
}

function spelt(language: Language, text: string): boolean {
  return language.patterns.some(({ tokens }) => spells(tokens, text));
}

function flip(set: Membership): Membership {
  return set.kind === 'points' ? set : { ...set, may: set.must, must: set.may };
}

function shapeTokens(shape: string | undefined): readonly Token[] {
  if (shape === undefined) return [many(ANY_CHAR)];
  return globTokens(shape);
}
