/**
 * The regular expressions of `replace`, as far as they cannot run away: a
 * sequence of single characters and classes, of which at most one is repeated,
 * and no groups or alternatives. Anything else is not worked out.
 */
export function replaceAll(text: string, pattern: string, by: string): string | undefined {
  if (text.length > MAX_TEXT || pattern.length > 100 || by.length > 1000 || by.includes('$'))
    return undefined;
  const source = safeSource(pattern);
  const expression = source === undefined ? undefined : expressionOf(source);
  return expression && text.replace(expression, () => by);
}

/** A range may be out of order, or end in a class: RE2 refuses that too. */
function expressionOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return undefined;
  }
}

const MAX_TEXT = 2000;
const CLASS = /\[\^?(?:[A-Za-z0-9 _.,:;/@=+*?(){}|#%&!~<>"'-]|\\[-dws.\\/[\]])+\]/y;
const ESCAPE = /\\[dwsDWS.\\/[\](){}*+?^$|-]/y;
const PLAIN = /[A-Za-z0-9 _,:;@=#%&!~<>"'.-]/y;

function safeSource(pattern: string): string | undefined {
  let at = pattern.startsWith('^') ? 1 : 0;
  const end = pattern.endsWith('$') && !pattern.endsWith('\\$') ? pattern.length - 1 : pattern.length;
  let source = pattern.slice(0, at);
  let repeated = false;
  let atoms = 0;
  let mayBeNothing = false;
  while (at < end) {
    const atom = atomAt(pattern, at);
    if (atom === undefined) return undefined;
    at += atom.length;
    atoms += 1;
    source += translate(atom);
    const quantifier = pattern[at];
    if (at >= end || (quantifier !== '+' && quantifier !== '*')) continue;
    if (repeated) return undefined;
    repeated = true;
    mayBeNothing = quantifier === '*';
    source += quantifier;
    at += 1;
  }
  // RE2 takes no empty match right behind another match, JavaScript does.
  if (mayBeNothing && atoms === 1) return undefined;
  return source + pattern.slice(end);
}

function atomAt(pattern: string, at: number): string | undefined {
  for (const kind of [CLASS, ESCAPE, PLAIN]) {
    kind.lastIndex = at;
    const found = kind.exec(pattern);
    if (found !== null) return found[0];
  }
  return undefined;
}

/** RE2's white space, which is less than JavaScript's; its other classes are ASCII in both. */
const SPACE = '\\t\\n\\f\\r ';

/** An atom of RE2's as JavaScript writes it: outside of a class, that refuses to have a hyphen escaped. */
function translate(atom: string): string {
  if (atom.startsWith('[')) return atom.replaceAll(/\\./g, (one) => (one === '\\s' ? SPACE : one));
  if (atom === '\\s') return `[${SPACE}]`;
  if (atom === '\\S') return `[^${SPACE}]`;
  return atom === '\\-' ? '-' : atom;
}
