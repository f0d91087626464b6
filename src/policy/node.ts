import type { LocatedText } from './located';
import type { Range } from './position';
import type { Piece, Unknown } from './text';

/**
 * A value with its place: what every source format (JSON, a JSON string inside
 * JSON, HCL expressions, Terraform plan values) is read into before anything
 * asks what it means. Object members keep order and duplicates (G6 is judged by
 * the policy parser, not by the reader).
 */
export type Node =
  | ObjectNode
  | ArrayNode
  | StringNode
  | { readonly kind: 'number'; readonly text: string; readonly at: Range; readonly sensitive?: true }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Range; readonly sensitive?: true }
  | { readonly kind: 'null'; readonly at: Range; readonly sensitive?: true }
  | UnknownNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly members: readonly Member[];
  readonly at: Range;
  /** Set where members may be missing because their names or number are unknown; says why. */
  readonly open?: string;
  readonly sensitive?: true;
  /** Length of the text it was read from, set on the outermost where that text holds nothing beyond U+00FF. */
  readonly extent?: number;
}

export interface Member {
  readonly key: string;
  readonly keyAt: Range;
  readonly value: Node;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly items: readonly Node[];
  readonly at: Range;
  /** Set where items may be missing because their number is unknown; says why. */
  readonly open?: string;
  readonly sensitive?: true;
}

export interface StringNode {
  readonly kind: 'string';
  readonly pieces: readonly Piece[];
  readonly at: Range;
  readonly sensitive?: true;
  /** Where its characters stand, kept for a JSON string that may itself hold a document. */
  readonly origin?: Origin;
}

/** The stretch of a source between the quotes of a JSON string, escapes and all. */
export interface Origin {
  readonly source: LocatedText;
  readonly start: number;
  readonly end: number;
}

/** A value of which not even the type is known. */
export interface UnknownNode {
  readonly kind: 'unknown';
  readonly unknown: Unknown;
  readonly at: Range;
  readonly sensitive?: true;
}

/** The last member of that name, as `JSON.parse` reads it. */
export function member(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((one) => one.key === key)?.value;
}
