import { nearest } from '../policy/nearest';

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
