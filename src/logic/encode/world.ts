import { recognises } from '../solver/automaton';
import type { Budget } from '../solver/budget';
import { type Language, spells, symbolsIn } from '../solver/language';
import { FALSE, type Literal, Sat, TRUE } from '../solver/sat';
import { type Dimension, type Membership, type Value, ValueTheory } from '../solver/theory';
import type { SymbolTable } from '../symbols';
import { type WordSet, WordSets } from './word-sets';
import { exactly, type Reads, type Words } from './words';

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
  /** Claims that a value is one of some that are named, unknown ones among them. */
  readonly named: { readonly variable: Literal; readonly dimension: Dimension; readonly set: WordSet }[] = [];
  readonly sets: WordSets;
  private readonly literals = new Map<string, Literal>();
  private readonly unknowns = new Map<object, Claim>();
  private readonly admitted: string[] = [];

  constructor(
    readonly symbols: SymbolTable,
    readonly trust: Trust,
    readonly budget: Budget,
  ) {
    this.sets = new WordSets(symbols);
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
    return this.predicate(dimension, 'other', flip(set), (variable, bound) =>
      this.theory.register(variable, dimension, { is: 'some', set: flip(bound), inside: false }),
    );
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

  words(words: Words): WordSet {
    return this.sets.of(words);
  }

  /** The words of the first that are none of the second's. */
  less(a: Words, b: Words): WordSet {
    return this.sets.less(a, b);
  }

  /** Words spelt with units for unknowns, which stand for just themselves. */
  spelt(language: Language): WordSet {
    return this.sets.spelt(language);
  }

  /** That a value is one of these, some of them unknown: what a space says of it. */
  insideNamed(dimension: Dimension, language: Language, reads?: Reads): Claim {
    const set = this.sets.spelt(language);
    const claim = this.inside(dimension, set);
    const symbols = symbolsIn(language);
    if (symbols.length > 0) {
      this.named.push({ variable: claim.holds, dimension, set: { ...set, symbols, reads } });
    }
    return claim;
  }

  valueOf(dimension: Dimension): Value {
    if (dimension.fixed) return dimension.fixed.value;
    return this.theory.valueOf(dimension);
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
        relation === 'other' ? !has(set, side, text, this.budget) : has(set, side, text, this.budget),
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

/** Why a formula's truth is not known. */
export type Doubt =
  | {
      readonly kind: 'value';
      readonly set: WordSet;
      readonly dimension: Dimension;
    }
  | { readonly kind: 'hole'; readonly reason: string }
  | { readonly kind: 'rule'; readonly rule: string };

function has(set: Membership, side: 'may' | 'must', text: string, budget: Budget): boolean {
  return set.kind === 'points' ? set.test(text) : recognises(set[side], text, budget);
}

function spelt(language: Language, text: string): boolean {
  return language.patterns.some(({ tokens }) => spells(tokens, text));
}

function flip(set: Membership): Membership {
  return set.kind === 'points' ? set : { ...set, may: set.must, must: set.may };
}
