import type { PolicyDocument } from '../policy/document';
import type { Piece, Text } from '../policy/text';
import type { RoleFact } from '../source/facts';
import { withProviderValues } from './provider-values';
import { UNKNOWN_ACCOUNT } from './situation';

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

/** Whether a text is the organization of the account that Terraform's credentials are for: whoever is of it is nobody outside. */
export function isOwnOrganization({ pieces }: Pick<Text, 'pieces'>): boolean {
  const [only, ...rest] = pieces;
  return (
    only !== undefined && typeof only !== 'string' && rest.length === 0 && OWN_ORGANIZATION.test(only.unknown)
  );
}

/** Addresses begin the name, behind the directory of one of several root modules and the module path. */
const PATH = String.raw`^(?:[^[\]"(]*:)?(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*`;
const NAME = String.raw`\.[\w-]+(?:\[[^\]]*\])?`;
const ACCOUNT = new RegExp(String.raw`${PATH}data\.aws_caller_identity${NAME}\.account_id$`);
const MADE = new RegExp(
  String.raw`${PATH}(?:(?:data\.)?aws_iam_(?:role|user)|data\.aws_caller_identity)${NAME}\.arn$`,
);
const OWN_ORGANIZATION = new RegExp(String.raw`${PATH}(?:data\.)?aws_organizations_organization${NAME}\.id$`);
const ARN_UP_TO_ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?$/;

function textOrGap(piece: Piece): string {
  return typeof piece === 'string' ? piece : '?';
}

/**
 * The policy with the account that the role is made in, where it asks for
 * that: nobody knows which it is, so another stands for it that the policy
 * does not name.
 */
export function inOwnAccount(trust: PolicyDocument, role: RoleFact | undefined): InOwnAccount {
  const unchanged = { trust, told: <T>(part: T) => part };
  if (role?.provider === undefined) return unchanged;
  const text = JSON.stringify(trust);
  let account = UNKNOWN_ACCOUNT;
  for (let next = 1; text.includes(account); next++) account = String(next).padStart(12, '0');
  const values = { name: role.provider, account, partition: PARTITION };
  const filled = withProviderValues(trust, values);
  if (filled === trust) return unchanged;
  return { trust: filled, account, told: (part) => withProviderValues(part, values) };
}

/** Where nothing tells another. */
const PARTITION = 'aws';

interface InOwnAccount {
  readonly trust: PolicyDocument;
  /** What stands for the account; absent where the policy does not ask for it. */
  readonly account?: string;
  /** The same for a part of it. */
  told<T>(part: T): T;
}

/** Whether a principal's account is known, be the rest of it unknown. */
export function isOfKnownAccount({ pieces }: Text): boolean {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
  return !text.includes('\0') || /^arn:(?:aws[a-z-]*|\0):(?:iam|sts)::\d{12}:/.test(text);
}
