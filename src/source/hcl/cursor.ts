import { type Token, tokenAt } from './scan';
import type { Source, Span } from './source';

/** A mistake in the text, where it stands. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
}

/** Thrown inside the parser only: caught where the text can be taken up again. */
export class SyntaxFault extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message);
  }
}

/** How deep brackets, templates and blocks may nest. Terraform code stays under 20. */
export const MAX_NESTING = 200;

/** A text with more mistakes is not read to its end. */
export const MAX_PROBLEMS = 20;

/** Where the parser stands in a text, and whether a newline means something there. */
export class Cursor {
  at = 0;
  readonly problems: SyntaxProblem[] = [];
  /** Whether a newline means something here. */
  newlines = true;
  /** Where to go on after a block that was closed early. */
  resumeAt: number | undefined;
  private nesting = 0;
  private peeked: Token | undefined;

  constructor(readonly source: Source) {}

  get text(): string {
    return this.source.text;
  }

  /** The next token; newlines are skipped where they mean nothing. */
  peek(): Token {
    if (this.peeked !== undefined && this.peeked.start >= this.at) return this.peeked;
    let token = tokenAt(this.text, this.at);
    while (token.kind === 'newline' && !this.newlines) token = tokenAt(this.text, token.end);
    this.peeked = token;
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.moveTo(token.end);
    return token;
  }

  moveTo(at: number): void {
    this.at = at;
    this.peeked = undefined;
  }

  /** Whether the next token is that mark. */
  sees(mark: string): boolean {
    const token = this.peek();
    return token.kind === 'mark' && token.text === mark;
  }

  /** Takes the mark if it is next. */
  takes(mark: string): Token | undefined {
    return this.sees(mark) ? this.next() : undefined;
  }

  seesWord(word: string): boolean {
    const token = this.peek();
    return token.kind === 'name' && token.text === word;
  }

  expect(mark: string, where: string): Token {
    const token = this.takes(mark);
    if (token === undefined) throw this.fault(`Expected "${mark}" ${where}`);
    return token;
  }

  expectName(what: string): Token {
    const token = this.peek();
    if (token.kind !== 'name') throw this.fault(`Expected ${what}`);
    return this.next();
  }

  skipNewlines(): void {
    while (this.peek().kind === 'newline') this.next();
  }

  /** Runs `read` one level deeper, with newlines meaning something or not. */
  nested<T>(newlines: boolean, read: () => T): T {
    if (this.nesting >= MAX_NESTING) throw this.fault(`Nested more than ${MAX_NESTING} levels deep`);
    const before = this.newlines;
    this.nesting += 1;
    this.setNewlines(newlines);
    try {
      return read();
    } finally {
      this.nesting -= 1;
      this.setNewlines(before);
    }
  }

  private setNewlines(newlines: boolean): void {
    if (this.newlines !== newlines) this.peeked = undefined;
    this.newlines = newlines;
  }

  fault(expected: string, token: Token = this.peek()): SyntaxFault {
    const end = token.kind === 'newline' ? token.start : token.end;
    return new SyntaxFault(`${expected}, found ${describe(token)}`, token.start, end);
  }

  span(start: number, end = this.at): Span {
    return { source: this.source, start, end };
  }

  report(fault: SyntaxFault): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    this.problems.push({ message: fault.message, span: this.span(fault.start, fault.end) });
  }
}

function describe(token: Token): string {
  if (token.kind === 'newline') return 'the end of the line';
  if (token.kind === 'end') return 'the end of the text';
  if (token.kind === 'quote') return 'a string';
  if (token.kind === 'heredoc') return 'a heredoc';
  return `"${token.text}"`;
}
