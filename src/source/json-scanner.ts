import type { Problem } from '../finding';
import { type LocatedText, type Places, placesOf, UNKNOWN_UNIT } from '../policy/located';
import type { Member, Node, Origin, StringNode } from '../policy/node';
import type { Range } from '../policy/position';
import { display, type Piece } from '../policy/text';
import { decodeJsonString, escapeLength } from './decode';
import type { JsonReading, JsonStretch } from './json';
import { endsEarly, Fault, faultAt, TooDeep, unitFault } from './json-fault';
import { isJsonSpace } from './json-space';

/** Deeper nesting is refused, so that whoever walks a tree may recurse. */
export const MAX_DEPTH = 1_000;

interface Frame {
  readonly line: number;
  readonly column: number;
  readonly members: Member[] | undefined;
  readonly items: Node[];
  open: string | undefined;
  /** Of the member being read; undefined where an unknown stands in the key. */
  key: string | undefined;
  keyAt: Range;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const SMALL = 4_096;
const BEYOND_LATIN = /[\u0100-\uFFFF]/;
const UNKNOWN = UNKNOWN_UNIT.charCodeAt(0);

/** One pass, no recursion: containers that are still open stand on a stack of their own. */
export class Scanner {
  private at = 0;
  private readonly text: string;
  private readonly file: string;
  private readonly places: Places;
  private readonly hasUnknowns: boolean;
  private readonly stack: Frame[] = [];

  constructor(
    private readonly source: LocatedText,
    private readonly isSpace = isJsonSpace,
  ) {
    this.text = source.text;
    this.file = source.file;
    this.places = placesOf(source);
    this.hasUnknowns = source.unknowns.size > 0;
  }

  read(): JsonReading {
    const reading = this.readStretch(0);
    if (reading.node === undefined) return reading;
    this.skipSpace();
    if (this.at === this.text.length) return reading;
    return { problems: [this.problem(new Fault(this.at, 'the end of the text'))] };
  }

  readStretch(start: number): JsonStretch {
    this.at = start;
    try {
      return { node: this.withExtent(this.value(), start), problems: [], end: this.at };
    } catch (fault) {
      if (fault instanceof Fault) return { problems: [this.problem(fault)], end: fault.offset };
      throw fault;
    }
  }

  /** Saves whoever measures a small document the walk through it. */
  private withExtent(node: Node, start: number): Node {
    if (node.kind !== 'object' || this.hasUnknowns || this.at - start > SMALL) return node;
    const text = this.text.slice(start, this.at);
    return BEYOND_LATIN.test(text) ? node : { ...node, extent: text.length };
  }

  private value(): Node {
    for (;;) {
      let value = this.valueOrOpening();
      while (value !== undefined) {
        const frame = this.stack.at(-1);
        if (frame === undefined) return value;
        value = frame.members === undefined ? this.afterItem(frame, value) : this.afterMember(frame, value);
      }
    }
  }

  /** Reads a scalar or an empty container; opens a container and returns nothing. */
  private valueOrOpening(): Node | undefined {
    this.skipSpace();
    const unit = this.text.charCodeAt(this.at);
    switch (unit) {
      case QUOTE:
        return this.stringNode();
      case OPEN_BRACE:
        return this.openObject();
      case OPEN_BRACKET:
        return this.openArray();
      case 0x74:
        return this.word('true');
      case 0x66:
        return this.word('false');
      case 0x6e:
        return this.word('null');
      default:
        if (this.isUnknown()) return this.unknownNode();
        return this.numberNode(unit);
    }
  }

  private openObject(): Node | undefined {
    const frame = this.push([]);
    this.skipSpace();
    this.openMembers(frame);
    if (this.text.charCodeAt(this.at) === CLOSE_BRACE) return this.close(frame);
    this.key(frame);
    return undefined;
  }

  private openArray(): Node | undefined {
    const frame = this.push(undefined);
    this.skipSpace();
    this.openItems(frame);
    return this.text.charCodeAt(this.at) === CLOSE_BRACKET ? this.close(frame) : undefined;
  }

  private push(members: Member[] | undefined): Frame {
    if (this.stack.length === MAX_DEPTH) throw new TooDeep(this.at, MAX_DEPTH);
    const { line, column } = this.places.start(this.at);
    const frame: Frame = {
      line,
      column,
      members,
      items: members === undefined ? [] : NO_ITEMS,
      open: undefined,
      key: undefined,
      keyAt: NOWHERE,
    };
    this.stack.push(frame);
    this.at++;
    return frame;
  }

  private close(frame: Frame): Node {
    this.at++;
    this.stack.pop();
    const end = this.places.end(this.at);
    const { line, column } = frame;
    const at: Range = { file: this.file, line, column, endLine: end.line, endColumn: end.column };
    const { members, items, open } = frame;
    if (open !== undefined) {
      return members === undefined
        ? { kind: 'array', items, at, open }
        : { kind: 'object', members, at, open };
    }
    return members === undefined ? { kind: 'array', items, at } : { kind: 'object', members, at };
  }

  private afterItem(frame: Frame, value: Node): Node | undefined {
    frame.items.push(value);
    this.skipSpace();
    const unit = this.text.charCodeAt(this.at);
    if (unit === CLOSE_BRACKET) return this.close(frame);
    if (unit !== COMMA) throw new Fault(this.at, 'a comma or "]" after this item of the list');
    this.at++;
    this.skipSpace();
    const from = this.at;
    this.openItems(frame);
    return this.at > from && this.text.charCodeAt(this.at) === CLOSE_BRACKET ? this.close(frame) : undefined;
  }

  private afterMember(frame: Frame, value: Node): Node | undefined {
    if (frame.key !== undefined) frame.members!.push({ key: frame.key, keyAt: frame.keyAt, value });
    this.skipSpace();
    const unit = this.text.charCodeAt(this.at);
    if (unit === CLOSE_BRACE) return this.close(frame);
    if (unit !== COMMA) throw new Fault(this.at, 'a comma or "}" after this value');
    this.at++;
    this.skipSpace();
    const from = this.at;
    this.openMembers(frame);
    if (this.at > from && this.text.charCodeAt(this.at) === CLOSE_BRACE) return this.close(frame);
    this.key(frame);
    return undefined;
  }

  private key(frame: Frame): void {
    if (this.text.charCodeAt(this.at) !== QUOTE) throw new Fault(this.at, 'a key in double quotes');
    const start = this.at;
    const pieces = this.string();
    frame.keyAt = this.range(start, this.at);
    frame.key =
      pieces.length === 0 ? '' : typeof pieces[0] === 'string' && pieces.length === 1 ? pieces[0] : undefined;
    if (frame.key === undefined) frame.open = `the key ${display({ pieces })} is not known`;
    this.skipSpace();
    if (this.text.charCodeAt(this.at) !== COLON) throw new Fault(this.at, 'a colon after this key');
    this.at++;
  }

  /** Unknowns where members are expected, each with the comma after it. */
  private openMembers(frame: Frame): void {
    while (this.isUnknown()) {
      frame.open = this.unknownText();
      this.at++;
      this.commaUnless(CLOSE_BRACE);
    }
  }

  private openItems(frame: Frame): void {
    while (this.isUnknown()) {
      frame.open = this.unknownText();
      this.at++;
      this.commaUnless(CLOSE_BRACKET);
    }
  }

  private commaUnless(closing: number): void {
    this.skipSpace();
    const unit = this.text.charCodeAt(this.at);
    if (unit === closing || this.isUnknown()) return;
    if (unit !== COMMA) throw new Fault(this.at, 'a comma after this unknown value');
    this.at++;
    this.skipSpace();
  }

  private isUnknown(): boolean {
    return this.hasUnknowns && this.text.charCodeAt(this.at) === UNKNOWN && this.source.unknowns.has(this.at);
  }

  private unknownText(): string {
    return `the value of ${this.source.unknowns.get(this.at)!.unknown} is not known`;
  }

  private unknownNode(): Node {
    const unknown = this.source.unknowns.get(this.at)!;
    this.at++;
    return { kind: 'unknown', unknown, at: this.range(this.at - 1, this.at) };
  }

  private word(word: 'true' | 'false' | 'null'): Node {
    const start = this.at;
    for (let i = 0; i < word.length; i++) {
      if (this.text.charCodeAt(start + i) !== word.charCodeAt(i))
        throw new Fault(start + i, `the word ${word}`);
    }
    this.at += word.length;
    const at = this.range(start, this.at);
    return word === 'null' ? { kind: 'null', at } : { kind: 'boolean', value: word === 'true', at };
  }

  private numberNode(unit: number): Node {
    if (unit !== 0x2d && !isDigit(unit)) throw new Fault(this.at, 'a value');
    const start = this.at;
    if (unit === 0x2d) this.at++;
    if (this.text.charCodeAt(this.at) === 0x30) this.at++;
    else this.digits();
    if (this.text.charCodeAt(this.at) === 0x2e) {
      this.at++;
      this.digits();
    }
    if ((this.text.charCodeAt(this.at) | 0x20) === 0x65) this.exponent();
    return { kind: 'number', text: this.text.slice(start, this.at), at: this.range(start, this.at) };
  }

  private exponent(): void {
    this.at++;
    const sign = this.text.charCodeAt(this.at);
    if (sign === 0x2b || sign === 0x2d) this.at++;
    this.digits();
  }

  private digits(): void {
    if (!isDigit(this.text.charCodeAt(this.at))) throw new Fault(this.at, 'a digit');
    do this.at++;
    while (isDigit(this.text.charCodeAt(this.at)));
  }

  private stringNode(): Node {
    const start = this.at;
    const pieces = this.string();
    const node: StringNode = { kind: 'string', pieces, at: this.range(start, this.at) };
    return this.mayHoldDocument(pieces) ? { ...node, origin: this.origin(start) } : node;
  }

  private origin(start: number): Origin {
    return { source: this.source, start: start + 1, end: this.at - 1 };
  }

  private mayHoldDocument(pieces: readonly Piece[]): boolean {
    const first = pieces[0];
    if (typeof first !== 'string') return false;
    const unit = first.charCodeAt(0);
    return unit === OPEN_BRACE || unit === 0x25 || unit === QUOTE || isJsonSpace(unit);
  }

  /** Reads a string and leaves `at` behind its closing quote. */
  private string(): readonly Piece[] {
    const { text } = this;
    const start = this.at + 1;
    let at = start;
    let plain = true;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === QUOTE) break;
      // Also false for NaN, behind the end.
      if (!(unit >= 0x20)) throw new Fault(at, unitFault(unit));
      if (unit === BACKSLASH) {
        plain = false;
        const length = escapeLength(text, at);
        if (length === undefined)
          throw new Fault(at, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits');
        at += length;
      } else at++;
    }
    this.at = at + 1;
    if (this.hasUnknowns) {
      const decoded = decodeJsonString({ source: this.source, start, end: at });
      return decoded.pieces(0, decoded.text.length);
    }
    if (start === at) return [];
    // The string was found well-formed above, so this cannot throw.
    return [plain ? text.slice(start, at) : (JSON.parse(text.slice(start - 1, at + 1)) as string)];
  }

  private skipSpace(): void {
    while (this.isSpace(this.text.charCodeAt(this.at))) this.at++;
  }

  private range(start: number, end: number): Range {
    const first = this.places.start(start);
    const line = first.line;
    const column = first.column;
    const last = this.places.end(end);
    return { file: this.file, line, column, endLine: last.line, endColumn: last.column };
  }

  private problem(fault: Fault): Problem {
    if (fault.offset < this.text.length) {
      return faultAt(fault, this.range(fault.offset, fault.offset + 1), this.text.charAt(fault.offset));
    }
    // Behind the last character that says something: the line after a final newline does not exist.
    const end = this.text.trimEnd().length;
    return endsEarly(fault, this.range(end, end), end === 0);
  }
}

const NO_ITEMS: Node[] = [];
const NOWHERE: Range = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
