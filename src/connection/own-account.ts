import type { Piece, Text } from '../policy/text';

/**
 * Whether a text that is not all known names a principal of an account that
 * the Terraform configuration itself works in: a role or user that it makes or
 * looks up, or one of the account that its credentials are for. Whoever
 * applies it holds that account, so it is nobody outside.
 */
export function isOfOwnAccount({ pieces }: Pick<Text, 'pieces'>): boolean {
  const at = pieces.findIndex((piece) => typeof piece !== 'string' && ACCOUNT.test(piece.unknown));
  if (at !== -1) {
    const before = pieces.slice(0, at).map(textOrGap).join('');
    const [after] = pieces.slice(at + 1);
    return ARN_UP_TO_ACCOUNT.test(before) && (after === undefined || textOrGap(after).startsWith(':'));
  }
  const [only, ...rest] = pieces;
  return only !== undefined && typeof only !== 'string' && rest.length === 0 && MADE.test(only.unknown);
}

/** Addresses begin the name, behind the directory of one of several root modules and the module path. */
const PATH = String.raw`^(?:[^[\]"(]*:)?(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*`;
const NAME = String.raw`\.[\w-]+(?:\[[^\]]*\])?`;
const ACCOUNT = new RegExp(String.raw`${PATH}data\.aws_caller_identity${NAME}\.account_id$`);
const MADE = new RegExp(
  String.raw`${PATH}(?:(?:data\.)?aws_iam_(?:role|user)|data\.aws_caller_identity)${NAME}\.arn$`,
);
const ARN_UP_TO_ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?$/;

function textOrGap(piece: Piece): string {
  return typeof piece === 'string' ? piece : '?';
}
