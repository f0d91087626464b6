import { lineAt, lineStartsOf, withoutMark } from './lines';
import type { Range } from './position';
import { normalise, type Piece, type Unknown } from './text';

/**
 * Stands in the text of a {@link LocatedText} where an unknown stands; which
 * one, `unknowns` tells by offset. The same unit elsewhere is plain text.
 */
export const UNKNOWN_UNIT = '\uFFFC';

/**
 * A stretch of a text and the stretch of the outer text it was decoded from.
 * Of equal length: character for character. Otherwise (an escape, an
 * interpolation) every character of it stands for the whole outer stretch.
 */
export interface Run {
  /** First offset in the text; it reaches to the next run's. */
  readonly offset: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

const NO_UNKNOWNS: ReadonlyMap<number, Unknown> = new Map();

/**
 * Text of which each character knows its place: a file's own text, or text
 * decoded from a stretch of another (a JSON string, a heredoc, a percent
 * encoding). Lines end at `\n`; a lone carriage return is a column like any
 * other, as it is for git, GitHub and SARIF.
 */
export class LocatedText {
  private starts: readonly number[] | undefined;

  private constructor(
    readonly text: string,
    readonly file: string,
    readonly unknowns: ReadonlyMap<number, Unknown>,
    readonly inside: { readonly outer: LocatedText; readonly runs: readonly Run[] } | undefined,
    readonly fixed: Range | undefined,
  ) {}

  /** A file's own text. A byte-order mark is no column. */
  static ofFile(text: string, file: string): LocatedText {
    const bare = withoutMark(text);
    return new LocatedText(bare, file, NO_UNKNOWNS, undefined, undefined);
  }

  /** Text decoded from `outer`; `runs` are in order of offset and cover the text. */
  static within(
    outer: LocatedText,
    text: string,
    runs: readonly Run[],
    unknowns: ReadonlyMap<number, Unknown> = NO_UNKNOWNS,
  ): LocatedText {
    return new LocatedText(text, outer.file, unknowns, { outer, runs }, undefined);
  }

  /** Text of which only the place as a whole is known. */
  static at(pieces: readonly Piece[], at: Range): LocatedText {
    const unknowns = new Map<number, Unknown>();
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        unknowns.set(text.length, piece);
        text += UNKNOWN_UNIT;
      }
    }
    return new LocatedText(text, at.file, unknowns, undefined, at);
  }

  /** The range of the characters from `start` up to `end`. */
  range(start: number, end: number): Range {
    const places = placesOf(this);
    const { line, column } = places.start(start);
    return { file: this.file, line, column, ...asEnd(places.end(end)) };
  }

  /** Offsets at which the lines of the text begin. */
  lineStarts(): readonly number[] {
    this.starts ??= lineStartsOf(this.text);
    return this.starts;
  }

  /** The pieces that the text from `start` up to `end` consists of. */
  pieces(start: number, end: number): Piece[] {
    if (this.unknowns.size === 0) return start === end ? [] : [this.text.slice(start, end)];
    const pieces: Piece[] = [];
    let from = start;
    for (let i = start; i < end; i++) {
      const unknown = this.unknowns.get(i);
      if (unknown === undefined) continue;
      pieces.push(this.text.slice(from, i), unknown);
      from = i + 1;
    }
    pieces.push(this.text.slice(from, end));
    return normalise(pieces);
  }
}

/** Looks places up; cheap where each offset is on the line of the one before or on a later one. The answer is reused by the next call. */
export interface Places {
  /** The place of the character at an offset. */
  start(offset: number): { readonly line: number; readonly column: number };
  /** The place just after the character before an offset. */
  end(offset: number): { readonly line: number; readonly column: number };
}

export function placesOf(text: LocatedText): Places {
  if (text.fixed !== undefined) return new FixedPlaces(text.fixed);
  if (text.inside !== undefined) return new RunPlaces(text.text.length, text.inside.outer, text.inside.runs);
  return new FilePlaces(text);
}

function asEnd(place: { readonly line: number; readonly column: number }): {
  endLine: number;
  endColumn: number;
} {
  return { endLine: place.line, endColumn: place.column };
}

/** Steps from line to line before the lines are looked up: many small policies stand far apart in one file. */
const FEW_LINES = 16;

class FilePlaces implements Places {
  private lineStart = 0;
  private nextStart: number;
  private readonly place = { line: 1, column: 1 };

  constructor(private readonly located: LocatedText) {
    this.nextStart = this.lineAfter(0);
  }

  start(offset: number): { line: number; column: number } {
    const { place } = this;
    if (offset < this.lineStart) this.lookUp(offset);
    for (let steps = 0; offset >= this.nextStart && steps < FEW_LINES; steps++) {
      this.lineStart = this.nextStart;
      this.nextStart = this.lineAfter(this.lineStart);
      place.line++;
    }
    if (offset >= this.nextStart) this.lookUp(offset);
    place.column = offset - this.lineStart + 1;
    return place;
  }

  end(offset: number): { line: number; column: number } {
    return this.start(offset);
  }

  private lookUp(offset: number): void {
    const starts = this.located.lineStarts();
    const line = lineAt(starts, offset);
    this.lineStart = starts[line]!;
    this.nextStart = starts[line + 1] ?? Number.POSITIVE_INFINITY;
    this.place.line = line + 1;
  }

  private lineAfter(start: number): number {
    const at = this.located.text.indexOf('\n', start);
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  }
}

class FixedPlaces implements Places {
  private readonly first: { line: number; column: number };
  private readonly last: { line: number; column: number };

  constructor(at: Range) {
    this.first = { line: at.line, column: at.column };
    this.last = { line: at.endLine, column: at.endColumn };
  }

  start(): { line: number; column: number } {
    return this.first;
  }

  end(): { line: number; column: number } {
    return this.last;
  }
}

class RunPlaces implements Places {
  private index = 0;
  private readonly outer: Places;

  constructor(
    private readonly length: number,
    outer: LocatedText,
    private readonly runs: readonly Run[],
  ) {
    this.outer = placesOf(outer);
  }

  start(offset: number): { line: number; column: number } {
    const run = this.seek(offset);
    if (run === undefined) return this.outer.start(0);
    if (offset >= this.length) return this.outer.end(run.outerEnd);
    return this.outer.start(run.outerStart + (this.isLinear(run) ? offset - run.offset : 0));
  }

  end(offset: number): { line: number; column: number } {
    const run = this.seek(Math.max(offset - 1, 0));
    if (run === undefined) return this.outer.start(0);
    if (offset === 0) return this.outer.start(run.outerStart);
    return this.outer.end(this.isLinear(run) ? run.outerStart + offset - run.offset : run.outerEnd);
  }

  private seek(offset: number): Run | undefined {
    if (offset < (this.runs[this.index]?.offset ?? 0)) this.index = 0;
    while (offset >= (this.runs[this.index + 1]?.offset ?? Number.POSITIVE_INFINITY)) this.index++;
    return this.runs[this.index];
  }

  private isLinear(run: Run): boolean {
    const end = this.runs[this.index + 1]?.offset ?? this.length;
    return end - run.offset === run.outerEnd - run.outerStart;
  }
}
