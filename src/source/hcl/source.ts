import { lineAt } from '../../policy/lines';
import { LocatedText } from '../../policy/located';
import type { Range } from '../../policy/position';

/**
 * A text with its places: turns offsets (UTF-16 units) into the 1-based lines
 * and columns that findings carry.
 */
export interface Source {
  readonly file: string;
  readonly text: string;
  range(start: number, end: number): Range;
  /** The same text for whoever decodes what stands in it; absent where only the whole has a place. */
  readonly located?: LocatedText;
}

/** A stretch of a source, kept as offsets until somebody asks where it stands. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export function rangeOf(span: Span): Range {
  return span.source.range(span.start, span.end);
}

/** The text of a file. A byte-order mark is not part of it and takes no column. */
export function fileSource(file: string, content: string): Source {
  const located = LocatedText.ofFile(content, file);
  const { text } = located;
  return {
    file,
    text,
    located,
    range(start, end) {
      const starts = located.lineStarts();
      const line = lineAt(starts, start);
      const last = Math.max(start, end);
      const endLine = lineAt(starts, last);
      return {
        file,
        line: line + 1,
        column: start - starts[line]! + 1,
        endLine: endLine + 1,
        endColumn: last - starts[endLine]! + 1,
      };
    },
  };
}

/** A text of which only the whole has a place: the result of a function, a value of another format. */
export function placedSource(at: Range, text = ''): Source {
  return { file: at.file, text, range: () => at };
}

/** A text decoded from another, such as a JSON string. */
export function decodedSource(located: LocatedText): Source {
  return {
    file: located.file,
    text: located.text,
    located,
    range: (start, end) => located.range(start, Math.max(start, end)),
  };
}

/** A span for a value of another format, of which only the whole has a place. */
export function spanOfRange(at: Range): Span {
  return { source: placedSource(at), start: 0, end: 0 };
}
