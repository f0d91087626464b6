import type { PolicyType } from './document';
import type { Node } from './node';
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
  /** Characters without white space, written as tightly as JSON allows; unknown values count nothing. */
  readonly size: number;
  /** Characters outside what IAM takes (G9): the first of each text. */
  readonly strange: readonly { readonly at: Range; readonly character: string }[];
}

export function measure(node: Node): Measure {
  const strange: { at: Range; character: string }[] = [];
  const size = sizeOf(node, strange);
  return { size, strange };
}

function sizeOf(node: Node, strange: { at: Range; character: string }[]): number {
  switch (node.kind) {
    case 'object': {
      let size = 2 + separators(node.members.length);
      for (const { key, keyAt, value } of node.members) {
        size += textSize([key], keyAt, strange) + 1 + sizeOf(value, strange);
      }
      return size;
    }
    case 'array': {
      let size = 2 + separators(node.items.length);
      for (const item of node.items) size += sizeOf(item, strange);
      return size;
    }
    case 'string':
      return textSize(node.pieces, node.at, strange);
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

function textSize(pieces: readonly Piece[], at: Range, strange: { at: Range; character: string }[]): number {
  let size = 2;
  let found: string | undefined;
  let length = 2;
  for (const piece of pieces) {
    if (typeof piece !== 'string') continue;
    length += piece.length;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) continue;
      size += unit === 0x22 || unit === 0x5c ? 2 : 1;
      if (unit > 0xff && found === undefined) found = String.fromCodePoint(piece.codePointAt(i)!);
    }
  }
  // Written as an escape it reaches IAM as ASCII: then the text is wider than what it holds.
  const literal = at.line === at.endLine && at.endColumn - at.column <= length;
  if (found !== undefined && literal) strange.push({ at, character: found });
  return size;
}
