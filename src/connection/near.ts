/** The name nearest to what was typed, if one is near enough to have been meant. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > MAX) return undefined;
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    if (name.length > MAX) continue;
    const distance = editDistance(plain(typed), plain(name));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

const MAX = 200;

/** `external_id`, `external-id` and `externalID` are all near `externalId`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** Levenshtein's distance, a transposition counting as one. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
