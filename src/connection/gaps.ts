import type { RequirementId } from '../finding';
import type { PolicyType } from '../policy/document';
import type { Gap } from '../source/facts';
import { parseAddress } from '../source/terraform/address';

/** All that a requirement asks; of `delivery` and `role-arn`, everything. */
const ASKED: { readonly [id in RequirementId]?: readonly PolicyType[] } = {
  'role-permissions': ['identity', 'boundary', 'session'],
  'trust-policy': ['trust', 'rcp'],
  'external-id': ['trust', 'rcp'],
  'exclusive-trust': ['trust', 'rcp'],
  'bucket-policy': ['bucket', 'rcp'],
};

/** Resource types that hold policies of one kind only, by how their names begin. */
const HELD: readonly (readonly [prefix: string, types: readonly PolicyType[]])[] = [
  ['aws_iam_role_polic', ['identity']],
  ['aws_iam_policy', ['identity', 'boundary']],
  ['aws_s3_bucket_server_side_encryption', ['key']],
  ['aws_s3_', ['bucket']],
  ['aws_kms_', ['key']],
];

/** Whether what a gap hides may change the answer to a requirement: who may assume a role is in no bucket policy. */
export function mayMatter(gap: Gap, id: RequirementId): boolean {
  const held = gap.hides === 'attachments' ? ATTACHED : heldBy(gap.address);
  const asked = ASKED[id];
  return held === undefined || asked === undefined || held.some((one) => asked.includes(one));
}

/** What a role has attached are identity policies; its boundary is set by itself. */
const ATTACHED: readonly PolicyType[] = ['identity'];

function heldBy(address: string | undefined): readonly PolicyType[] | undefined {
  const type = address === undefined ? undefined : parseAddress(address)?.address.type;
  return HELD.find(([prefix]) => type?.startsWith(prefix))?.[1];
}
