import type { Budget } from '../solver/budget';
import { pattern, type Token, union } from '../solver/language';
import { shortestWord } from '../solver/search';
import type { Dimension } from '../solver/theory';
import { isSymbol } from '../symbols';
import type { WordSet } from './word-sets';
import type { World } from './world';

/** Patterns on unknowns that are compared pair by pair: enough for any policy that is no attack. */
const MOST_RELATED = 24;

/**
 * Tells a world what patterns on the same unknowns have to do with each other,
 * whatever the unknowns are: one within another as they are spelt is so for
 * every value, and so are patterns apart that only part after the same beginning.
 */
export function relateUnknowns(world: World, budget: Budget): void {
  const doubts = [...world.doubts]
    .flatMap(([variable, doubt]) =>
      // Of several values each may be in another set, or outside it.
      doubt.kind === 'value' && doubt.set.symbols.length > 0 && !doubt.dimension.multivalued
        ? [{ variable, ...doubt }]
        : [],
    )
    .slice(0, MOST_RELATED);
  for (const one of doubts) {
    for (const other of [...doubts, ...world.named]) {
      if (one === other || one.dimension !== other.dimension) continue;
      if (!one.set.symbols.some((unit) => other.set.symbols.includes(unit))) continue;
      // What may match more than its own text is within nothing that may not.
      if (one.set.reads !== undefined && one.set.reads !== other.set.reads) continue;
      // C9: no ARN operator matches what is no ARN.
      if (other.set.reads === 'arns' && one.set.reads !== 'arns' && !holdsArns(world, one)) continue;
      if (!shortestWord([one.set.must], [other.set.must], one.set.symbols, budget).found) {
        world.sat.addClause([-one.variable, other.variable]);
      }
      if (one.variable < other.variable && partAfterSameStart(world, one.set, other.set, budget)) {
        world.sat.addClause([-one.variable, -other.variable]);
      }
    }
  }
}

/** Whether a set has ARNs alone, whatever its unknowns are: callers, or text with the colons of one before any unknown. */
function holdsArns(world: World, { dimension, set }: { dimension: Dimension; set: WordSet }): boolean {
  if (dimension === world.principal) return true;
  return (set.language?.patterns ?? []).every(({ tokens }) => {
    const start = tokens.findIndex((token) => token.star || isSymbol(token.of.named));
    const text = tokens.slice(0, start < 0 ? tokens.length : start).map((token) => token.of.named);
    const shape = world.symbols.unknown(tokens[start]?.of.named ?? '')?.shape ?? '';
    return /^arn:(?:[^:]*:){4}/.test(text.join('') + shape);
  });
}

/** Whether two patterns start alike, all unknowns and no wildcard within that start, and what follows shares no text. */
function partAfterSameStart(world: World, a: WordSet, b: WordSet, budget: Budget): boolean {
  const wild = [a, b].some(({ reads }) => reads !== undefined && reads !== 'caseless');
  if (wild && a.symbols.some((unit) => mayBringWildcards(world, unit))) return false;
  const [one, other] = [restOf(a), restOf(b)];
  if (!one || !other || one.start !== other.start) return false;
  const automaton = (tokens: readonly Token[]) => world.sets.automaton(union([pattern(tokens)]), 'must');
  return !shortestWord([automaton(one.rest), automaton(other.rest)], [], [], budget).found;
}

/** Text of which nothing is known; what has a shape is some resource's name or ARN. */
function mayBringWildcards({ symbols }: World, unit: string): boolean {
  return symbols.unknown(unit)?.shape === undefined;
}

/** A set of one pattern, parted after its last unknown; `undefined` where a wildcard stands before that. */
function restOf({ language }: WordSet): { start: string; rest: readonly Token[] } | undefined {
  const [only, ...more] = language?.patterns ?? [];
  if (!only || more.length > 0) return undefined;
  const last = only.tokens.findLastIndex((token) => isSymbol(token.of.named));
  const head = only.tokens.slice(0, last + 1);
  if (head.some((token) => token.star || token.of.named.length !== 1)) return undefined;
  return { start: head.map((token) => token.of.named).join(''), rest: only.tokens.slice(last + 1) };
}
