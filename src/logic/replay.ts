import { UserError } from '../finding';
import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Request } from '../policy/request';
import type { Decision } from './decision';
import { evaluate } from './evaluate';
import type { WitnessOptions } from './witness';

/** Two policies of one type, of which the newer one allows what the older one does not. */
export interface Sides {
  readonly older: PolicyDocument;
  readonly newer: PolicyDocument;
  readonly type: PolicyType;
}

/** Whose a resource is where policies leave it open. */
export const ACCOUNT = '123456789012';
const ANOTHER_ACCOUNT = '210987654321';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/role`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/key`;

/** What a reader expects of a policy's requests, and `simulate` can grant by it: C18 for trust policies. */
export const EXPECTED: { readonly [type in PolicyType]?: Pick<WitnessOptions, 'resource' | 'actions'> } = {
  trust: {
    resource: ROLE,
    actions: [
      'sts:AssumeRole',
      'sts:TagSession',
      'sts:SetSourceIdentity',
      'sts:AssumeRoleWithWebIdentity',
      'sts:AssumeRoleWithSAML',
    ],
  },
  key: {
    resource: KEY,
    actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:Encrypt', 'kms:PutKeyPolicy'],
  },
};

/**
 * The same on a resource of such an account that `simulate` says it of each
 * policy by itself. Of one policy it does not matter whose the resource is:
 * the caller's own, for across accounts the other account's policy is asked
 * for too (E7). But what a bucket policy grants to a whole account a caller of
 * that account has by its own policies anyway (E4).
 */
export function replayable(witness: Request, sides: Sides): Request {
  if (sides.type === 'trust') return witness;
  const own = withinAccount(witness);
  return sides.type !== 'bucket' || isShownBy(own, sides) ? own : acrossAccounts(witness);
}

/** Whether the bucket policies alone decide the request differently. */
function isShownBy(request: Request, { older, newer }: Sides): boolean {
  const [now, then] = [newer, older].map((bucket) => attempted(() => evaluate({ bucket }, request)));
  return now!.decision === 'allowed' && then!.decision !== 'allowed';
}

/** The request on a resource of the caller's own account, if the caller is of one. */
export function withinAccount(request: Request): Request {
  const account = accountOf(request);
  if (account === undefined) return request;
  const resource = request.resource === KEY ? KEY.replace(ACCOUNT, account) : request.resource;
  return { ...request, resource, resourceAccount: account };
}

function acrossAccounts(request: Request): Request {
  return accountOf(request) === request.resourceAccount
    ? { ...request, resourceAccount: ANOTHER_ACCOUNT }
    : request;
}

function accountOf({ principal }: Request): string | undefined {
  const account = principal.split(':')[4] ?? '';
  return /^\d{12}$/.test(account) ? account : undefined;
}

/** A request that contradicts what its caller fixes, to which the search is blind, shows nothing. */
export function attempted(decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { decision: 'unknown', statements: [], because: [error.message] };
  }
}
