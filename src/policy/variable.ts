/** A `${…}` in the text of a policy (M7). */
export type Variable =
  | {
      readonly kind: 'variable';
      readonly start: number;
      readonly end: number;
      readonly key: string;
      readonly fallback?: string;
    }
  /** `${*}`, `${?}`, `${$}`: the character itself (M8). */
  | { readonly kind: 'literal'; readonly start: number; readonly end: number; readonly text: '*' | '?' | '$' }
  /** `fault` fits "the variable FAULT". */
  | { readonly kind: 'malformed'; readonly start: number; readonly end: number; readonly fault: string };

/** The variables of a text, left to right. Offsets are of UTF-16 units, ends exclusive. */
export function variablesOf(text: string): Variable[] {
  const found: Variable[] = [];
  for (let start = text.indexOf('${'); start >= 0; ) {
    const variable = variableAt(text, start);
    found.push(variable);
    start = text.indexOf('${', variable.end);
  }
  return found;
}

function variableAt(text: string, start: number): Variable {
  const close = closingBrace(text, start + 2);
  if (close < 0) return { kind: 'malformed', start, end: text.length, fault: 'lacks its closing brace' };
  const end = close + 1;
  const inner = text.slice(start + 2, close);
  if (inner === '*' || inner === '?' || inner === '$') return { kind: 'literal', start, end, text: inner };
  const comma = inner.indexOf(',');
  const key = (comma < 0 ? inner : inner.slice(0, comma)).trimEnd();
  const fault = keyFault(key);
  if (fault !== undefined) return { kind: 'malformed', start, end, fault };
  if (comma < 0) return key === inner ? { kind: 'variable', start, end, key } : spaced(start, end);
  const fallback = inner.slice(comma + 1).trim();
  return fallback.length >= 2 && fallback.startsWith("'") && fallback.endsWith("'")
    ? { kind: 'variable', start, end, key, fallback: fallback.slice(1, -1) }
    : { kind: 'malformed', start, end, fault: 'has a default that does not stand in single quotes' };
}

function spaced(start: number, end: number): Variable {
  return { kind: 'malformed', start, end, fault: SPACE };
}

const SPACE = 'has a space in it';

function keyFault(key: string): string | undefined {
  if (key === '') return 'is empty';
  if (/\s/.test(key)) return SPACE;
  return key.includes('${') ? 'lacks its closing brace' : undefined;
}

/** The brace that closes a variable; one in a quoted default does not count. */
function closingBrace(text: string, from: number): number {
  let quoted = false;
  let first = -1;
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === "'") quoted = !quoted;
    if (unit !== '}') continue;
    if (!quoted) return at;
    if (first < 0) first = at;
  }
  // A quote that never closes: the first brace after it.
  return first;
}
