import type { ListElement } from '../policy/document';
import { globCovers } from '../policy/glob';
import { hasWildcard, type KnownText, knownTexts } from './reading';

/** Beyond this many patterns in one list, only the first are compared: the work is their number times the list's. */
const MOST_PATTERNS = 64;

export interface Redundant extends KnownText {
  /** The value that covers it. */
  readonly by: string;
}

/** The values that another value of the same list covers; of equal values, all but the first. */
export function redundantIn(list: ListElement | undefined, fold: (value: string) => string): Redundant[] {
  if (list === undefined || list.values.length < 2) return [];
  const values = knownTexts(list.values);
  const patterns = values.filter(({ value }) => hasWildcard(value)).slice(0, MOST_PATTERNS);
  const seen = new Set<string>();
  return values.flatMap((one) => {
    const folded = fold(one.value);
    const wider = patterns.find(
      (pattern) => fold(pattern.value) !== folded && globCovers(fold(pattern.value), folded),
    );
    const by = seen.has(folded) ? one.value : wider?.value;
    seen.add(folded);
    return by === undefined ? [] : [{ ...one, by }];
  });
}
