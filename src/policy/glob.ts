/**
 * Globs of AWS's policy language: `*` is any run of characters, `?` any one.
 * Both may come from strangers, so no regular expression is made of them. The
 * evaluator has a matcher of its own, which also knows unknowns.
 */

/** Whether the glob matches the text. */
export function globMatches(pattern: string, text: string): boolean {
  return walk(pattern, text, meetsText);
}

/**
 * Whether the glob `wide` covers every text that the glob `narrow` matches,
 * decided by reading `narrow` as text whose `*` only a `*` can meet. Never
 * says yes wrongly.
 */
export function globCovers(wide: string, narrow: string): boolean {
  return walk(wide, narrow, meetsGlob);
}

function meetsText(pattern: string, text: string): boolean {
  return pattern === text || pattern === '?';
}

function meetsGlob(wide: string, narrow: string): boolean {
  return wide === narrow || (wide === '?' && narrow !== '*');
}

/**
 * On a mismatch only the last `*` need be tried one unit further: it can take
 * over whatever an earlier one would have taken. So it takes pattern times text
 * steps at most, without recursion.
 */
function walk(pattern: string, text: string, meets: (unit: string, other: string) => boolean): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && meets(pattern[p]!, text[t]!)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
