import type { Range } from '../policy/position';

/** The text of a file of the report, as read (a byte-order mark included); `undefined` if there is none to show. */
export type SourceTexts = (file: string) => string | undefined;

/** A text cut into lines, so that positions become offsets without counting again. */
export interface Lines {
  readonly text: string;
  /** Offset of each line's first character; a byte-order mark belongs to no line. */
  readonly starts: readonly number[];
  /** Offset of each line's `\n`, or of the end of the text. */
  readonly ends: readonly number[];
}

/** Lines end at `\n` or `\r\n`, as git, SARIF and every reader of sources count them. */
export function linesOf(text: string): Lines {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    ends.push(at);
    starts.push(at + 1);
  }
  return { text, starts, ends: [...ends, text.length] };
}

/** Text of a 1-based line, without its end. `undefined` past the last. */
export function lineText({ text, starts, ends }: Lines, line: number): string | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const end = ends[line - 1]!;
  return text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
}

/** Offset of a 1-based position; `undefined` if the text has no such place. */
export function offsetAt(lines: Lines, line: number, column: number): number | undefined {
  const start = lines.starts[line - 1];
  if (start === undefined || column < 1) return undefined;
  const offset = start + column - 1;
  return offset > lines.ends[line - 1]! ? undefined : offset;
}

/** The text a range covers; `undefined` if the range is not in the text. */
export function textAt(lines: Lines, range: Range): string | undefined {
  const from = offsetAt(lines, range.line, range.column);
  const to = offsetAt(lines, range.endLine, range.endColumn);
  return from === undefined || to === undefined || to < from ? undefined : lines.text.slice(from, to);
}

/** `texts` cut into lines, each file once. */
export function cachedLines(texts: SourceTexts): (file: string) => Lines | undefined {
  const known = new Map<string, Lines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = texts(file);
      known.set(file, text === undefined ? undefined : linesOf(text));
    }
    return known.get(file);
  };
}
