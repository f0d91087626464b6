import type { Chunk, Expression, TemplatePart } from './ast';
import { type Cursor, SyntaxFault } from './cursor';
import { loopNames, parseExpression } from './expression';

/**
 * Templates: quoted strings, heredocs, and whole texts (`templatefile`, the
 * strings of `.tf.json`). Literal text keeps the place of every unit.
 * The language: hashicorp/hcl, hclsyntax/spec.md.
 */
export function parseQuoted(cursor: Cursor): Expression {
  const start = cursor.next().start;
  const pieces = readPieces(cursor, { kind: 'quoted' });
  cursor.moveTo(cursor.at + 1);
  return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(start) };
}

export function parseHeredoc(cursor: Cursor): Expression {
  const opening = cursor.next();
  const pieces = readPieces(cursor, { kind: 'heredoc', marker: opening.text });
  if (cursor.text.startsWith('<<-', opening.start)) unindent(pieces);
  return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(opening.start) };
}

/** The whole of a text as one template. */
export function parseTemplateText(cursor: Cursor): Expression {
  const pieces = readPieces(cursor, { kind: 'whole' });
  return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(0) };
}

type Frame = { readonly kind: 'quoted' | 'whole' } | { readonly kind: 'heredoc'; readonly marker: string };

/** A template before its directives are matched up. In heredocs a literal never crosses a line. */
type Piece =
  | { kind: 'text'; chunks: Chunk[] }
  | { kind: 'interpolation'; expression: Expression; start: number; end: number }
  | { kind: 'directive'; word: string; loop?: Loop; condition?: Expression; start: number; end: number };

interface Loop {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
}

/** Reads up to the end of the frame; the cursor then stands at the closing quote, or behind the marker. */
function readPieces(cursor: Cursor, frame: Frame): Piece[] {
  const pieces: Piece[] = [];
  let trimNext = false;
  let lineStart = true;
  for (;;) {
    if (frame.kind === 'heredoc' && lineStart && endsHeredoc(cursor, frame.marker)) return pieces;
    if (atEnd(cursor, frame)) return pieces;
    const opener = openerAt(cursor.text, cursor.at);
    if (opener === undefined) {
      const chunks = readLiteral(cursor, frame);
      lineStart = chunks.at(-1)?.text.endsWith('\n') ?? false;
      pieces.push({ kind: 'text', chunks: trimNext ? trimmedStart(chunks) : chunks });
      trimNext = false;
      continue;
    }
    lineStart = false;
    const sequence = readSequence(cursor, opener);
    const last = pieces.at(-1);
    if (sequence.trimBefore && last?.kind === 'text') last.chunks = trimmedEnd(last.chunks);
    trimNext = sequence.trimAfter;
    pieces.push(sequence.piece);
  }
}

function atEnd(cursor: Cursor, frame: Frame): boolean {
  if (cursor.at < cursor.text.length) return frame.kind === 'quoted' && cursor.text[cursor.at] === '"';
  if (frame.kind === 'whole') return true;
  const what =
    frame.kind === 'heredoc' ? `the line "${frame.marker}" that ends this heredoc` : 'a closing quote';
  throw new SyntaxFault(`Expected ${what}, found the end of the text`, cursor.at, cursor.at);
}

/** At the start of a line: whether it holds the marker and nothing else, as a line with a line break. */
function endsHeredoc(cursor: Cursor, marker: string): boolean {
  const { text, at } = cursor;
  let start = at;
  while (isBlank(text[start])) start += 1;
  if (!text.startsWith(marker, start)) return false;
  let end = start + marker.length;
  while (isBlank(text[end]) || text[end] === '\r') end += 1;
  if (text[end] !== '\n') return false;
  cursor.moveTo(start + marker.length);
  return true;
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}

type Opener = '${' | '%{';

function openerAt(text: string, at: number): Opener | undefined {
  if (text[at + 1] !== '{') return undefined;
  return text[at] === '$' ? '${' : text[at] === '%' ? '%{' : undefined;
}

/** Literal text up to the next sequence, the end of the line or the closing quote; never empty. */
function readLiteral(cursor: Cursor, frame: Frame): Chunk[] {
  const { text } = cursor;
  const chunks: Chunk[] = [];
  let at = cursor.at;
  let start = at;
  const flush = (end: number) => {
    if (end > start) chunks.push({ text: text.slice(start, end), span: cursor.span(start, end) });
  };
  const decode = (length: number, value: string) => {
    flush(at);
    chunks.push({ text: value, span: cursor.span(at, at + length) });
    at += length;
    start = at;
  };
  while (at < text.length) {
    const unit = text[at]!;
    if (unit === '$' || unit === '%') {
      if (text[at + 1] === unit && text[at + 2] === '{') {
        decode(3, `${unit}{`);
        continue;
      }
      if (text[at + 1] === '{') break;
    } else if (unit === '\n') {
      if (frame.kind === 'quoted') throw new SyntaxFault('A quoted string may not cross lines', at, at + 1);
      at += 1;
      break;
    } else if (frame.kind === 'quoted') {
      if (unit === '"') break;
      if (unit === '\\') {
        const [length, value] = escaped(text, at);
        decode(length, value);
        continue;
      }
    }
    at += 1;
  }
  flush(at);
  cursor.moveTo(at);
  return chunks;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The length of the escape at `at`, and what it stands for. */
function escaped(text: string, at: number): [number, string] {
  const letter = text[at + 1] ?? '';
  const simple = SIMPLE[letter];
  if (simple !== undefined) return [2, simple];
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const hex = text.slice(at + 2, at + 2 + digits);
  const code =
    digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) ? Number.parseInt(hex, 16) : -1;
  const valid = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!valid) throw new SyntaxFault('Not a valid escape sequence', at, Math.min(at + 2, text.length));
  return [2 + digits, String.fromCodePoint(code)];
}

interface Sequence {
  readonly piece: Piece;
  readonly trimBefore: boolean;
  readonly trimAfter: boolean;
}

function readSequence(cursor: Cursor, opener: Opener): Sequence {
  const start = cursor.at;
  const trimBefore = cursor.text[start + 2] === '~';
  cursor.moveTo(start + (trimBefore ? 3 : 2));
  return cursor.nested(false, () => {
    const content = opener === '${' ? parseExpression(cursor) : readDirective(cursor);
    const trimAfter = closeSequence(cursor);
    const end = cursor.at;
    const piece: Piece =
      'word' in content
        ? { kind: 'directive', ...content, start, end }
        : { kind: 'interpolation', expression: content, start, end };
    return { piece, trimBefore, trimAfter };
  });
}

/** Past `}` or `~}`; whether it was the latter. */
function closeSequence(cursor: Cursor): boolean {
  const tilde = cursor.takes('~');
  const close = cursor.peek();
  if (tilde !== undefined && close.start !== tilde.end) throw cursor.fault('Expected "}" right after "~"');
  cursor.expect('}', 'at the end of a template sequence');
  return tilde !== undefined;
}

function readDirective(cursor: Cursor): { word: string; loop?: Loop; condition?: Expression } {
  const token = cursor.expectName('if, else, endif, for or endfor');
  const word = token.text;
  if (word === 'if') return { word, condition: parseExpression(cursor) };
  if (word === 'for') return { word, loop: { ...loopNames(cursor), collection: parseExpression(cursor) } };
  if (word === 'else' || word === 'endif' || word === 'endfor') return { word };
  throw cursor.fault('Expected if, else, endif, for or endfor', token);
}

function trimmedStart(chunks: readonly Chunk[]): Chunk[] {
  const kept = [...chunks];
  for (let first = kept.shift(); first !== undefined; first = kept.shift()) {
    const text = first.text.trimStart();
    if (text === '') continue;
    kept.unshift(cut(first, first.text.length - text.length, first.text.length));
    break;
  }
  return kept;
}

function trimmedEnd(chunks: readonly Chunk[]): Chunk[] {
  const kept = [...chunks];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    kept.push(cut(last, 0, text.length));
    break;
  }
  return kept;
}

/** Part of a chunk; of an escape only the whole has a place. */
function cut(chunk: Chunk, from: number, to: number): Chunk {
  const { source, start, end } = chunk.span;
  const exact = end - start === chunk.text.length;
  const span = exact ? { source, start: start + from, end: start + to } : chunk.span;
  return { text: chunk.text.slice(from, to), span };
}

/** `<<-`: takes the indentation that all lines share off each of them; blank lines do not count. */
function unindent(pieces: Piece[]): void {
  const lines = firstOfLines(pieces);
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) least = Math.min(least, line === undefined ? 0 : indentation(line));
  if (least === 0 || least === Number.POSITIVE_INFINITY) return;
  for (const line of lines) {
    if (line !== undefined && indentation(line) !== Number.POSITIVE_INFINITY) dropStart(line, least);
  }
}

/** What each line begins with: literal text, or `undefined` for a sequence. */
function firstOfLines(pieces: readonly Piece[]): ({ chunks: Chunk[] } | undefined)[] {
  const found: ({ chunks: Chunk[] } | undefined)[] = [];
  let lineStart = true;
  for (const piece of pieces) {
    const literal = piece.kind === 'text' ? piece : undefined;
    if (lineStart) found.push(literal);
    lineStart = literal?.chunks.at(-1)?.text.endsWith('\n') ?? false;
  }
  return found;
}

function indentation(line: { readonly chunks: readonly Chunk[] }): number {
  const text = line.chunks.map((chunk) => chunk.text).join('');
  const rest = text.trimStart();
  return rest === '' && text.endsWith('\n') ? Number.POSITIVE_INFINITY : text.length - rest.length;
}

function dropStart(line: { chunks: Chunk[] }, count: number): void {
  const [first, ...rest] = line.chunks;
  if (first !== undefined)
    line.chunks = [cut(first, Math.min(count, first.text.length), first.text.length), ...rest];
}

interface Open {
  readonly kind: 'if' | 'for';
  readonly start: number;
  readonly end: number;
  readonly parts: TemplatePart[];
  condition?: Expression;
  loop?: Loop;
  otherwise?: TemplatePart[];
}

/** Matches the directives up. Iterative: directives may nest as deep as the text is long. */
function build(cursor: Cursor, pieces: readonly Piece[]): TemplatePart[] {
  const top: TemplatePart[] = [];
  const open: Open[] = [];
  let into = top;
  for (const piece of pieces) {
    if (piece.kind === 'text') into.push(piece);
    else if (piece.kind === 'interpolation') {
      const { expression, start, end } = piece;
      into.push({ kind: 'interpolation', expression, span: cursor.span(start, end) });
    } else into = directive(piece, top, open);
  }
  const left = open.at(-1);
  if (left !== undefined) {
    throw new SyntaxFault(`This "${left.kind}" directive has no "end${left.kind}"`, left.start, left.end);
  }
  return top;
}

const MAX_DIRECTIVES = 100;

/** Opens, turns or closes a directive; returns the list that what follows goes into. */
function directive(
  piece: Extract<Piece, { kind: 'directive' }>,
  top: TemplatePart[],
  open: Open[],
): TemplatePart[] {
  const { word, start, end, condition, loop } = piece;
  const current = open.at(-1);
  if (condition !== undefined || loop !== undefined) {
    if (open.length >= MAX_DIRECTIVES) {
      throw new SyntaxFault(`Directives nest more than ${MAX_DIRECTIVES} levels deep`, start, end);
    }
    const next: Open = { kind: condition === undefined ? 'for' : 'if', start, end, parts: [] };
    if (condition !== undefined) next.condition = condition;
    if (loop !== undefined) next.loop = loop;
    open.push(next);
    return next.parts;
  }
  if (current === undefined) throw new SyntaxFault(`Unexpected "${word}" directive`, start, end);
  if (word === 'else') {
    if (current.kind !== 'if' || current.otherwise !== undefined) {
      throw new SyntaxFault('Unexpected "else" directive', start, end);
    }
    current.otherwise = [];
    return current.otherwise;
  }
  if (word !== `end${current.kind}`) throw new SyntaxFault(`Unexpected "${word}" directive`, start, end);
  open.pop();
  const parent = open.at(-1);
  const outer = parent === undefined ? top : (parent.otherwise ?? parent.parts);

  outer.push(closed(current));
  return outer;
}

function closed(open: Open): TemplatePart {
  const { condition, loop, parts, otherwise } = open;
  if (condition !== undefined) return { kind: 'if', condition, whenTrue: parts, whenFalse: otherwise ?? [] };
  return { kind: 'for', ...loop!, body: parts };
}
