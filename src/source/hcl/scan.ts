/**
 * Tokens of HCL's native syntax, read on demand: inside a template the parser
 * reads characters itself. The language: hashicorp/hcl, hclsyntax/spec.md.
 */
export interface Token {
  readonly kind: 'name' | 'number' | 'quote' | 'heredoc' | 'newline' | 'end' | 'mark' | 'invalid';
  /** The mark itself (`{`, `==`, `...`); the marker of a heredoc. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const MARK = /\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[{}[\]().,:?=<>!+\-*/%~]/y;

/** The token at or after `at`, past spaces and comments. */
export function tokenAt(text: string, at: number): Token {
  const start = skipBlank(text, at);
  if (start >= text.length) return { kind: 'end', text: '', start: text.length, end: text.length };
  const unit = text[start]!;
  if (unit === '\n') return { kind: 'newline', text: '\n', start, end: start + 1 };
  if (unit === '\r' && text[start + 1] === '\n')
    return { kind: 'newline', text: '\n', start, end: start + 2 };
  if (unit === '"') return { kind: 'quote', text: '"', start, end: start + 1 };
  const kind = unit === '<' && text[start + 1] === '<' ? 'heredoc' : isDigit(unit) ? 'number' : 'name';
  return match(kind, text, start) ?? match('mark', text, start) ?? invalid(text, start);
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function invalid(text: string, start: number): Token {
  return { kind: 'invalid', text: String.fromCodePoint(text.codePointAt(start)!), start, end: start + 1 };
}

/** Past spaces, tabs and comments; a line comment ends before its newline. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text[at];
    if (unit === ' ' || unit === '\t') at += 1;
    else if (unit === '#' || (unit === '/' && text[at + 1] === '/')) at = lineEnd(text, at);
    else if (unit === '/' && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      if (close === -1) return at;
      at = close + 2;
    } else return at;
  }
}

/** The end of the line without its line break. */
function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

const PATTERNS = { heredoc: HEREDOC, number: NUMBER, name: NAME, mark: MARK };

function match(kind: keyof typeof PATTERNS, text: string, start: number): Token | undefined {
  const pattern = PATTERNS[kind];
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  const found = text.slice(start, end);
  return { kind, text: kind === 'heredoc' ? found.replace(/^<<-?/, '').trimEnd() : found, start, end };
}
