/**
 * Globs over paths with forward slashes, matched in time proportional to
 * pattern times path: pattern and path may both come from strangers, and a
 * backtracking regular expression over them can run for ever.
 */
export interface Glob {
  /** How many patterns a path is held against. */
  readonly size: number;
  matches(path: string): boolean;
}

/** More alternatives than this are not expanded: the braces then stand for themselves. */
const MAX_ALTERNATIVES = 256;

/**
 * `**` between slashes: any number of folders, none included; `*` and `?`: any
 * run and any one character but a slash; `[a-z]`, `[!a-z]`; `{a,b}`; a
 * backslash takes the next character literally. A pattern that ends in a slash
 * means everything below. Names that begin with a dot are like any other.
 */
export function glob(pattern: string): Glob {
  const clean = pattern.replace(/^(?:\.?\/)+/, '');
  const whole = clean.endsWith('/') ? `${clean}**` : clean;
  const alternatives = expandBraces(whole).map(pathPattern);
  return {
    size: alternatives.length,
    matches: (path) => {
      const segments = path.split('/');
      return alternatives.some((one) => matchPath(one, segments));
    },
  };
}

/** Any of several. */
export function anyGlob(patterns: readonly string[]): Glob {
  const globs = patterns.map(glob);
  const size = globs.reduce((sum, one) => sum + one.size, 0);
  return { size, matches: (path) => globs.some((one) => one.matches(path)) };
}

/** A path's pattern: one of a segment's patterns each, or any number of segments. */
export type PathPattern = readonly ('**' | SegmentPattern)[];

type Token =
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    };

/** Literal text, compared at once, or tokens. */
type SegmentPattern = string | readonly Token[];

export function pathPattern(pattern: string): PathPattern {
  return pattern.split('/').map((segment) => (/^\*\*+$/.test(segment) ? '**' : segmentPattern(segment)));
}

function segmentPattern(segment: string): SegmentPattern {
  if (!/[*?[\\]/.test(segment)) return segment;
  const tokens: Token[] = [];
  let at = 0;
  while (at < segment.length) {
    const { token, end } = tokenAt(segment, at);
    // A run of stars is one star.
    if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star') tokens.push(token);
    at = end;
  }
  return tokens;
}

function tokenAt(segment: string, at: number): { token: Token; end: number } {
  const unit = segment.charCodeAt(at);
  switch (segment[at]) {
    case '*':
      return { token: { kind: 'star' }, end: at + 1 };
    case '?':
      return { token: { kind: 'any' }, end: at + 1 };
    case '[':
      return classAt(segment, at) ?? { token: { kind: 'unit', unit }, end: at + 1 };
    case '\\':
      if (at + 1 < segment.length) {
        return { token: { kind: 'unit', unit: segment.charCodeAt(at + 1) }, end: at + 2 };
      }
  }
  return { token: { kind: 'unit', unit }, end: at + 1 };
}

/** A character class; undefined where it never closes. */
function classAt(segment: string, start: number): { token: Token; end: number } | undefined {
  const negated = segment[start + 1] === '!' || segment[start + 1] === '^';
  const ranges: [number, number][] = [];
  let at = start + (negated ? 2 : 1);
  const first = at;
  while (at < segment.length) {
    if (segment[at] === ']' && at > first) return { token: { kind: 'class', negated, ranges }, end: at + 1 };
    if (segment[at] === '\\') at++;
    const low = segment.charCodeAt(at);
    const isRange = segment[at + 1] === '-' && at + 2 < segment.length && segment[at + 2] !== ']';
    ranges.push([low, isRange ? segment.charCodeAt(at + 2) : low]);
    at += isRange ? 3 : 1;
  }
  return undefined;
}

/**
 * Whether the pattern matches the segments from the first to the last. On a
 * mismatch only the last `**` need be tried one segment further: it can take
 * over whatever an earlier one would have taken.
 */
export function matchPath(pattern: PathPattern, segments: readonly string[]): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let resume = 0;
  while (s < segments.length) {
    const part = pattern[p];
    if (part === '**') {
      star = p++;
      resume = s;
    } else if (part !== undefined && matchSegment(part, segments[s]!)) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++resume;
    } else return false;
  }
  while (pattern[p] === '**') p++;
  return p === pattern.length;
}

/** The same walk within a segment, with `*` in the role of `**`. */
function matchSegment(pattern: SegmentPattern, text: string): boolean {
  if (typeof pattern === 'string') return pattern === text;
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const token = pattern[p];
    if (token?.kind === 'star') {
      star = p++;
      resume = t;
    } else if (token !== undefined && matchUnit(token, text.charCodeAt(t))) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p]?.kind === 'star') p++;
  return p === pattern.length;
}

function matchUnit(token: Token, unit: number): boolean {
  switch (token.kind) {
    case 'unit':
      return token.unit === unit;
    case 'class':
      return token.ranges.some(([low, high]) => low <= unit && unit <= high) !== token.negated;
    case 'any':
      return true;
    case 'star':
      return false;
  }
}

/** The alternatives that braces stand for, nested ones too. */
function expandBraces(pattern: string): string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0) {
    if (open.length + done.length > MAX_ALTERNATIVES) return [pattern];
    const next: string[] = [];
    for (const one of open) {
      const group = innermostBraces(one);
      if (group === undefined) done.push(one);
      else for (const part of group.parts) next.push(one.slice(0, group.start) + part + one.slice(group.end));
    }
    open = next;
  }
  return done;
}

/** The first group that has no group inside it and at least one comma. */
function innermostBraces(pattern: string): { start: number; end: number; parts: string[] } | undefined {
  let start = -1;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') start = at;
    else if (pattern[at] === '}' && start >= 0) {
      const inner = pattern.slice(start + 1, at);
      if (inner.includes(',')) return { start, end: at + 1, parts: inner.split(',') };
      start = -1;
    }
  }
  return undefined;
}
