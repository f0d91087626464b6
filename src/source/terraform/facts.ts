import type { Problem } from '../../finding';
import type { AttachmentFact, Fact, Gap } from '../facts';
import { Attributes, textKey } from './attributes';
import {
  readAccountPublicAccessBlock,
  readBucket,
  readBucketPolicy,
  readEncryption,
  readOwnership,
  readPublicAccessBlock,
} from './bucket-facts';
import { FactReader } from './fact-reader';
import { readKey, readKeyPolicy, readOrganizationsPolicy } from './key-facts';
import type { TfResource } from './resource';
import {
  readAttachment,
  readExclusiveAttachments,
  readManagedPolicy,
  readPolicyAttachment,
  readRole,
  readRolePolicy,
} from './role-facts';
import { mayBeAnyones } from './unbound';
import { unreadable } from './unreadable';

export interface ResourceFacts {
  readonly facts: readonly Fact[];
  /** What is malformed in the policies. */
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
}

/**
 * What Terraform resources say, in the words that every source is read into.
 * Resources of types that do not bear on a connection are passed over. A
 * policy that is unknown until apply becomes a document with a hole for its
 * statements; a resource of which nobody knows whether it will exist, likewise.
 */
export function factsOf(resources: readonly TfResource[]): ResourceFacts {
  const reader = new FactReader(exclusiveRoles(resources));
  for (const resource of resources) {
    const read = resource.mode === 'managed' ? READERS[resource.type] : undefined;
    if (read === undefined) continue;
    reader.uncertain(resource);
    read(new Attributes(resource), reader);
  }
  return {
    facts: withoutCopies(reader.facts, resources),
    problems: reader.problems,
    gaps: [...reader.gaps, ...resources.flatMap(unreadable), ...mayBeAnyones(reader.facts, resources)],
  };
}

/** `managed_policy_arns` of a role repeats what resources attach; theirs is the place to look at. */
function withoutCopies(facts: readonly Fact[], resources: readonly TfResource[]): Fact[] {
  const roles = new Set(resources.filter((one) => one.type === 'aws_iam_role').map((one) => one.address));
  const fromRole = (fact: AttachmentFact) => fact.address !== undefined && roles.has(fact.address);
  const pair = (fact: AttachmentFact) => `${textKey(fact.role)} ${textKey(fact.policyArn)}`;
  const attachments = facts.filter((fact): fact is AttachmentFact => fact.kind === 'attachment');
  const attached = new Set(attachments.filter((fact) => !fromRole(fact)).map(pair));
  return facts.filter((fact) => fact.kind !== 'attachment' || !fromRole(fact) || !attached.has(pair(fact)));
}

type ReadFacts = (attributes: Attributes, reader: FactReader) => void;

const READERS: { readonly [type: string]: ReadFacts | undefined } = {
  aws_iam_role: readRole,
  aws_iam_role_policy: readRolePolicy,
  aws_iam_role_policy_attachment: readAttachment,
  aws_iam_role_policy_attachments_exclusive: readExclusiveAttachments,
  aws_iam_policy_attachment: readPolicyAttachment,
  aws_iam_policy: readManagedPolicy,
  aws_s3_bucket: readBucket,
  aws_s3_bucket_policy: readBucketPolicy,
  aws_s3_bucket_public_access_block: readPublicAccessBlock,
  aws_s3_account_public_access_block: readAccountPublicAccessBlock,
  aws_s3_bucket_ownership_controls: readOwnership,
  aws_s3_bucket_server_side_encryption_configuration: readEncryption,
  aws_kms_key: readKey,
  aws_kms_key_policy: readKeyPolicy,
  aws_organizations_policy: readOrganizationsPolicy,
};

/** Roles whose inline and managed policies are both kept exclusively, by name or by the unknown that stands for it. */
function exclusiveRoles(resources: readonly TfResource[]): Set<string> {
  const inline = rolesOf(resources, 'aws_iam_role_policies_exclusive');
  const managed = rolesOf(resources, 'aws_iam_role_policy_attachments_exclusive');
  return new Set([...inline].filter((role) => managed.has(role)));
}

function rolesOf(resources: readonly TfResource[], type: string): Set<string> {
  const found = resources.filter((one) => one.type === type && one.repeated === undefined);
  return new Set(found.map((one) => textKey(new Attributes(one).required('role_name'))));
}
