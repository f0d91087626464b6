/**
 * The regular expressions of `replace`, as far as they cannot run away: a
 * sequence of single characters and classes, of which at most one is repeated,
 * and no groups or alternatives. Anything else is not worked out.
 */
export function replaceAll(text: string, pattern: string, by: string): string | undefined {
  if (text.length > MAX_TEXT || pattern.length > 100 || by.length > 1000 || by.includes('$'))
    return undefined;
  const source = safeSource(pattern);
  return source === undefined ? undefined : text.replace(new RegExp(source, 'gu'), () => by);
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
  while (at < end) {
    const atom = atomAt(pattern, at);
    if (atom === undefined) return undefined;
    at += atom.length;
    source += atom;
    const quantifier = pattern[at];
    if (at >= end || (quantifier !== '+' && quantifier !== '*')) continue;
    if (repeated) return undefined;
    repeated = true;
    source += quantifier;
    at += 1;
  }
  return translate(source) + pattern.slice(end);
}

function atomAt(pattern: string, at: number): string | undefined {
  for (const kind of [CLASS, ESCAPE, PLAIN]) {
    kind.lastIndex = at;
    const found = kind.exec(pattern);
    if (found !== null) return found[0];
  }
  return undefined;
}

/** RE2's classes are ASCII, as JavaScript's are; its escapes of plain punctuation JavaScript refuses. */
function translate(source: string): string {
  return source.replaceAll('\\-', '-');
}
