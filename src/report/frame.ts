import type { Range } from '../policy/position';
import { unseenShown, visible } from './escape/terminal';
import { type Lines, lineText } from './source-text';

/** A row of a code frame, already safe to show. */
export interface FrameRow {
  /** The 1-based line; absent on rows between lines. */
  readonly line?: number;
  readonly text: string;
  readonly kind: 'context' | 'code' | 'marks' | 'gap';
}

export interface FrameOptions {
  /** Lines shown before and after the range. */
  readonly context?: number;
  /** Columns of code shown; a longer line is cut around the range. */
  readonly width?: number;
}

const TAB = 4;
const HEAD = 3;
const TAIL = 2;
const CUT = '…';
/** Units of a line looked at on either side of what is shown: a line of megabytes costs no more than a short one. */
const REACH = 400;

/** The lines around `range` with carets under it; `[]` if the text has no such line. A long range shows its first and last lines. */
export function codeFrame(lines: Lines, range: Range, options: FrameOptions = {}): FrameRow[] {
  const { context = 2, width = 100 } = options;
  const last = Math.min(Math.max(range.endLine, range.line), lines.starts.length);
  if (range.line < 1 || range.line > lines.starts.length) return [];
  const focus = { from: range.column, to: range.endLine === range.line ? range.endColumn : range.column + 1 };
  const rows: FrameRow[] = [];
  const plain = (line: number): void => {
    rows.push({ line, text: cut(lineText(lines, line)!, { from: 1, to: 1 }, width).text, kind: 'context' });
  };
  for (let line = Math.max(1, range.line - context); line < range.line; line++) plain(line);
  if (last === range.line) rows.push(...marked(lines, last, focus, width));
  else rows.push(...markedLines(lines, { ...range, endLine: last }, width));
  const end = Math.min(lines.starts.length, last + context);
  for (let line = last + 1; line <= end; line++) {
    if (line < end || lineText(lines, line) !== '') plain(line);
  }
  return rows;
}

/** A code frame as plain text: a gutter with numbers, `>` before the lines of the range. */
export function frameLines(rows: readonly FrameRow[]): string[] {
  const digits = Math.max(0, ...rows.map(({ line }) => String(line ?? 0).length));
  return rows.map(({ line, text, kind }) => {
    const number = (kind === 'gap' ? '⋮' : (line ?? '')).toString().padStart(digits);
    const pointer = kind === 'code' ? '>' : ' ';
    return `${pointer} ${number} | ${text}`.trimEnd();
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function marked(lines: Lines, line: number, span: Span, width: number): FrameRow[] {
  const { text, indent, carets } = cut(lineText(lines, line)!, span, width);
  const marks = `${' '.repeat(indent)}${'^'.repeat(carets)}`;
  return [
    { line, text, kind: 'code' },
    { text: marks, kind: 'marks' },
  ];
}

function markedLines(lines: Lines, range: Range, width: number): FrameRow[] {
  const first = lineText(lines, range.line)!;
  const rows = marked(lines, range.line, { from: range.column, to: first.length + 1 }, width);
  const hidden = range.endLine - range.line + 1 - HEAD - TAIL;
  for (let line = range.line + 1; line <= range.endLine; line++) {
    if (hidden > 1 && line === range.line + HEAD) {
      rows.push({ text: `… ${hidden} lines …`, kind: 'gap' });
      line += hidden;
    }
    const content = lineText(lines, line)!;
    if (line < range.endLine) {
      rows.push({ line, text: cut(content, { from: 1, to: 1 }, width).text, kind: 'code' });
    } else {
      const indentation = content.length - content.trimStart().length;
      rows.push(...marked(lines, line, { from: indentation + 1, to: range.endColumn }, width));
    }
  }
  return rows;
}

interface Cut {
  readonly text: string;
  /** Columns before the carets, and how many carets, on a terminal. */
  readonly indent: number;
  readonly carets: number;
}

/** A line as shown: tabs expanded, the unseen made visible, cut to `width` columns around `span`. */
function cut(line: string, span: Span, width: number): Cut {
  const from = clamp(span.from - 1, 0, line.length);
  const to = clamp(span.to - 1, from, line.length);
  const origin = Math.max(0, from - REACH);
  const cells = cellsOf(line.slice(origin, Math.min(line.length, from + REACH)));
  const columnOf = (unit: number): number =>
    cells.find((cell) => cell.unit >= unit - origin)?.column ?? endColumn(cells);
  const start = columnOf(from);
  const total = endColumn(cells);
  const left = origin === 0 && (total <= width || start < width - 20) ? 0 : Math.max(0, start - 20);
  const right = left + width;
  const shown = cells.filter((cell) => cell.column >= left && cell.column + cell.width <= right);
  const lead = left > 0 || origin > 0 ? CUT : '';
  const more = total > right || from + REACH < line.length ? CUT : '';
  const base = shown[0]?.column ?? left;
  const stop = Math.min(columnOf(to), right);
  return {
    text: lead + visible(shown.map(({ text }) => text).join('')) + more,
    indent: lead.length + Math.max(0, start - base),
    carets: Math.max(1, stop - start),
  };
}

interface Cell {
  /** Offset in the text, and the terminal column it is shown at. */
  readonly unit: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let unit = 0;
  let column = 0;
  for (const character of text) {
    const shown = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : unseenShown(character);
    const width = shown === character ? widthOf(character) : shown.length;
    cells.push({ unit, column, width, text: shown });
    unit += character.length;
    column += width;
  }
  return cells;
}

function endColumn(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns a visible character takes on a terminal. */
function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
