import type { PolicyType } from './document';
import type { Node, StringNode } from './node';
import type { Range } from './position';
import type { Piece } from './text';

/** The API takes no longer document, of whatever type (G10). */
export const MAX_DOCUMENT_SIZE = 131_072;

/**
 * The most characters, white space not counted, that AWS takes by type (G10).
 * Identity: all inline policies of a role together. KMS's limit is not settled
 * by what was read.
 */
export const MAX_SIZE: Readonly<Record<PolicyType, number>> = {
  identity: 10_240,
  trust: 4_096,
  bucket: 20_480,
  boundary: 6_144,
  session: 2_048,
  scp: 5_120,
  rcp: 5_120,
  key: MAX_DOCUMENT_SIZE,
};

/** The default quota of a trust policy, which can be raised. */
export const DEFAULT_TRUST_SIZE = 2_048;

export interface Measure {
  /**
   * Characters without white space, written as tightly as JSON allows; unknown
   * values count nothing. Up to {@link DEFAULT_TRUST_SIZE}, under which no
   * limit lies, it may be too high.
   */
  readonly size: number;
  /** Characters outside what IAM takes (G9): the first of each text. */
  readonly strange: readonly Strange[];
}

interface Strange {
  readonly at: Range;
  readonly character: string;
}

/** Most policies are small: their exact size need not be known. */
export function measure(node: Node): Measure {
  if (node.kind === 'object' && node.extent !== undefined && node.extent <= DEFAULT_TRUST_SIZE) {
    return { size: node.extent, strange: NONE };
  }
  const rough = new Rough();
  rough.add(node);
  const size = rough.size > DEFAULT_TRUST_SIZE ? exactSize(node) : rough.size;
  return { size, strange: rough.strange };
}

/** One quick walk: an upper bound of the size, and the strange characters. */
class Rough {
  size = 0;
  strange: readonly Strange[] = NONE;

  add(node: Node): void {
    switch (node.kind) {
      case 'object':
        this.size += 2;
        for (const { key, keyAt, value } of node.members) {
          this.size += 4 + 2 * key.length;
          if (FOREIGN.test(key)) this.note([key], keyAt);
          this.add(value);
        }
        return;
      case 'array':
        this.size += 2 + node.items.length;
        for (const item of node.items) this.add(item);
        return;
      case 'string':
        this.text(node);
        return;
      case 'number':
        this.size += node.text.length;
        return;
      default:
        this.size += 5;
    }
  }

  private text(node: StringNode): void {
    this.size += 2;
    let foreign = false;
    for (const piece of node.pieces) {
      if (typeof piece !== 'string') continue;
      this.size += 2 * piece.length;
      foreign ||= FOREIGN.test(piece);
    }
    if (foreign) this.note(node.pieces, node.at);
  }

  /** Written as an escape, a character reaches IAM as ASCII: then the text is wider than what it holds. */
  private note(pieces: readonly Piece[], at: Range): void {
    const text = pieces.filter((piece) => typeof piece === 'string').join('');
    const literal = at.line === at.endLine && at.endColumn - at.column <= text.length + 2;
    const character = [...text].find((one) => FOREIGN.test(one));
    if (literal && character !== undefined) this.strange = [...this.strange, { at, character }];
  }
}

const NONE: readonly Strange[] = [];
const FOREIGN = /[\u0100-\uFFFF]/;

function exactSize(node: Node): number {
  switch (node.kind) {
    case 'object':
      return node.members.reduce(
        (sum, { key, value }) => sum + textSize([key]) + 1 + exactSize(value),
        2 + separators(node.members.length),
      );
    case 'array':
      return node.items.reduce((sum, item) => sum + exactSize(item), 2 + separators(node.items.length));
    case 'string':
      return textSize(node.pieces);
    case 'number':
      return node.text.length;
    case 'boolean':
      return node.value ? 4 : 5;
    case 'null':
      return 4;
    case 'unknown':
      return 0;
  }
}

function separators(count: number): number {
  return Math.max(count - 1, 0);
}

function textSize(pieces: readonly Piece[]): number {
  let size = 2;
  for (const piece of pieces) {
    if (typeof piece !== 'string') continue;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) continue;
      size += unit === 0x22 || unit === 0x5c ? 2 : 1;
    }
  }
  return size;
}
