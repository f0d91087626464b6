import { EVERYTHING, type Language, NOTHING } from '../solver/language';

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

/** A set of which nothing is unknown. */
export function exactly(language: Language): Words {
  return { may: language, must: language };
}

export const ANYTHING = exactly(EVERYTHING);
export const NO_WORD = exactly(NOTHING);

/** Nothing is known of what it holds, `about` says of which set. */
export function unsure(about: string): Words {
  return { may: EVERYTHING, must: NOTHING, about };
}
