import type { Range } from './position';

/**
 * A stretch of text that nobody can know yet: a Terraform value "known after
 * apply", a variable without a value. Equal names are equal values; anything
 * else about an unknown is free, but for its `shape`.
 */
export interface Unknown {
  /** The reference it stands for, for example `aws_iam_role.vendor.arn`. */
  readonly unknown: string;
  /**
   * A glob (`*`, `?`) that every value it can take is known to match, for
   * example `arn:*:iam::*:role/vendor`. Absent: any text.
   */
  readonly shape?: string;
  /** Set where it is what a provider configuration is for: equal ones say the same of all that is made with it. */
  readonly provider?: { readonly name: string; readonly says: 'account' | 'partition' };
}

export type Piece = string | Unknown;

/**
 * Text of a policy and where it stands. Usually one plain piece; a value that
 * rests on unknowns has several. Neighbouring plain pieces are joined and
 * empty ones dropped, so `pieces` of the empty text is `[]`.
 */
export interface Text {
  readonly pieces: readonly Piece[];
  readonly at: Range;
}

/** Joins neighbouring plain pieces and drops empty ones. */
export function normalise(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}

export function textOf(pieces: readonly Piece[] | string, at: Range): Text {
  return { pieces: normalise(typeof pieces === 'string' ? [pieces] : pieces), at };
}

/** The text, if every piece of it is known; otherwise `undefined`. */
export function known(text: Pick<Text, 'pieces'>): string | undefined {
  const [first, ...rest] = text.pieces;
  if (first === undefined) return '';
  return typeof first === 'string' && rest.length === 0 ? first : undefined;
}

/** The text as a person reads it, unknowns as `${name}`. */
export function display(text: Pick<Text, 'pieces'>): string {
  return text.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.unknown}}`)).join('');
}

/** The unknowns a text rests on, in order of appearance. */
export function unknownsOf(text: Pick<Text, 'pieces'>): Unknown[] {
  return text.pieces.filter((piece): piece is Unknown => typeof piece !== 'string');
}
