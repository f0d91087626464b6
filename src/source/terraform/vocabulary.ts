/** What an argument is, so far as reading a plan's unknowns needs to know. */
export type Argument = (
  | { readonly kind: 'plain' }
  /** A name or ARN of the resource's own. */
  | { readonly kind: 'own' }
  /** Names another resource; `attribute` is the one meant where the reference does not say. */
  | { readonly kind: 'reference'; readonly attribute: string }
  | { readonly kind: 'references'; readonly attribute: string }
  /** JSON text of a policy. */
  | { readonly kind: 'policy' }
  | { readonly kind: 'blocks'; readonly inner: Arguments }
) & {
  /** Where nobody sets it, the provider fills it in from what it finds in AWS. */
  readonly computed?: true;
  /** Terraform refuses a resource without it. */
  readonly required?: true;
};

export type Arguments = { readonly [name: string]: Argument };

const plain: Argument = { kind: 'plain' };
const own: Argument = { kind: 'own' };
const policy: Argument = { kind: 'policy', required: true };
const role: Argument = { kind: 'reference', attribute: 'name', required: true };
const bucket: Argument = { kind: 'reference', attribute: 'bucket', required: true };
const arn: Argument = { kind: 'reference', attribute: 'arn' };
const arns: Argument = { kind: 'references', attribute: 'arn' };

const encryptionRule: Argument = {
  kind: 'blocks',
  required: true,
  inner: {
    apply_server_side_encryption_by_default: {
      kind: 'blocks',
      inner: { sse_algorithm: { ...plain, required: true }, kms_master_key_id: arn },
    },
  },
};

const publicAccess: Arguments = {
  block_public_acls: plain,
  block_public_policy: plain,
  ignore_public_acls: plain,
  restrict_public_buckets: plain,
};

/**
 * The resource types that bear on a connection, with the arguments that are
 * read. Argument names are the AWS provider's (version 5; the same in 4 and 6).
 */
export const ARGUMENTS: { readonly [type: string]: Arguments } = {
  aws_iam_role: {
    name: own,
    name_prefix: plain,
    path: plain,
    arn: own,
    assume_role_policy: { kind: 'policy' },
    permissions_boundary: arn,
    inline_policy: { kind: 'blocks', inner: { name: plain, policy: { kind: 'policy' } }, computed: true },
    managed_policy_arns: { ...arns, computed: true },
  },
  aws_iam_role_policy: { name: plain, role, policy },
  aws_iam_role_policies_exclusive: { role_name: role, policy_names: plain },
  aws_iam_role_policy_attachment: { role, policy_arn: { ...arn, required: true } },
  aws_iam_role_policy_attachments_exclusive: { role_name: role, policy_arns: arns },
  aws_iam_policy_attachment: {
    roles: { kind: 'references', attribute: 'name' },
    policy_arn: { ...arn, required: true },
  },
  aws_iam_policy: { name: own, path: plain, arn: own, policy },
  aws_s3_bucket: {
    bucket: own,
    bucket_prefix: plain,
    arn: own,
    policy: { kind: 'policy', computed: true },
    server_side_encryption_configuration: { kind: 'blocks', inner: { rule: encryptionRule }, computed: true },
  },
  aws_s3_bucket_policy: { bucket, policy },
  aws_s3_bucket_public_access_block: { bucket, ...publicAccess },
  aws_s3_account_public_access_block: { account_id: plain, ...publicAccess },
  aws_s3_bucket_ownership_controls: {
    bucket,
    rule: { kind: 'blocks', inner: { object_ownership: { ...plain, required: true } }, required: true },
  },
  aws_s3_bucket_server_side_encryption_configuration: { bucket, rule: encryptionRule },
  aws_kms_key: { key_id: own, arn: own, policy: { kind: 'policy', computed: true } },
  aws_kms_key_policy: { key_id: { kind: 'reference', attribute: 'key_id', required: true }, policy },
  aws_organizations_policy: { name: plain, type: plain, content: policy },
};

/** Whether the type is one of those that are read. */
export function bears(type: string): boolean {
  return Object.hasOwn(ARGUMENTS, type);
}
