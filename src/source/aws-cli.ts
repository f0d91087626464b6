import type { Problem } from '../finding';
import { isAwsManaged } from '../policy/arn';
import type { PolicyType } from '../policy/document';
import { member, type Node, type ObjectNode } from '../policy/node';
import { type Text, textOf } from '../policy/text';
import type { Fact, RoleFact } from './facts';
import { documentIn, type Said } from './policy-json';

/**
 * What the AWS CLI prints, told by its outermost keys. Documents may be
 * objects (as the CLI shows them), strings, or percent-encoded strings (as
 * IAM's API returns them). Undefined: none of the shapes known here.
 *
 * @param stated the type that the user says the file's policies have, for shapes that do not tell
 */
export function readAwsCli(node: Node, stated?: PolicyType): Said | undefined {
  if (node.kind !== 'object') return undefined;
  const said = new Saying(stated);
  for (const [key, read] of SHAPES) {
    const value = member(node, key);
    if (value !== undefined && read(value, node, said)) return said;
  }
  return undefined;
}

/** Collects facts, and the problems of the documents in them. */
class Saying implements Said {
  readonly facts: Fact[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly stated: PolicyType | undefined) {}

  read(node: Node, type?: PolicyType) {
    const { problems, ...read } = documentIn(node, type, this.stated);
    this.problems.push(...problems);
    return read;
  }

  policy(node: Node, asked: PolicyType | undefined, on: { role?: Text }, name?: Text): void {
    const { type, document, candidateTypes } = this.read(node, asked);
    this.facts.push({
      kind: 'policy',
      ...(type === undefined ? {} : { type }),
      candidateTypes,
      on,
      ...(name === undefined ? {} : { name }),
      document,
      at: document.at,
    });
  }
}

/** Returns whether the value has the shape that is expected under the key. */
type Shape = (value: Node, whole: ObjectNode, said: Saying) => boolean;

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['RoleDetailList', accountDetails],
  ['Role', oneRole],
  ['Roles', listOfRoles],
  ['PolicyDocument', rolePolicy],
  ['PolicyVersion', policyVersion],
  ['Policy', policy],
  ['PublicAccessBlockConfiguration', publicAccessBlock],
  ['OwnershipControls', ownershipControls],
  ['ServerSideEncryptionConfiguration', encryption],
];

/** `get-account-authorization-details`; lists everything unless it was cut short. */
function accountDetails(value: Node, whole: ObjectNode, said: Saying): boolean {
  if (value.kind !== 'array') return false;
  const truncated = member(whole, 'IsTruncated');
  const complete = !(truncated?.kind === 'boolean' && truncated.value);
  for (const role of objectsIn(value)) {
    if (!addRole(role, said, complete)) continue;
    const on = nameOfRole(role);
    for (const inline of objectsIn(member(role, 'RolePolicyList'))) {
      const document = member(inline, 'PolicyDocument');
      if (document !== undefined)
        said.policy(document, 'identity', { role: on }, textAt(inline, 'PolicyName'));
    }
    for (const attached of objectsIn(member(role, 'AttachedManagedPolicies'))) {
      const policyArn = textAt(attached, 'PolicyArn');
      if (policyArn !== undefined)
        said.facts.push({ kind: 'attachment', role: on, policyArn, at: attached.at });
    }
  }
  for (const [list, policies] of OF_OTHERS) {
    for (const other of objectsIn(member(whole, list))) {
      for (const inline of objectsIn(member(other, policies))) {
        const document = member(inline, 'PolicyDocument');
        if (document !== undefined) said.read(document, 'identity');
      }
    }
  }
  for (const managed of objectsIn(member(whole, 'Policies'))) addManaged(managed, said);
  return true;
}

/** Whose inline policies are not a role's, so that only their defects are told, as those of {@link rolePolicy}. */
const OF_OTHERS = [
  ['UserDetailList', 'UserPolicyList'],
  ['GroupDetailList', 'GroupPolicyList'],
] as const;

function addManaged(managed: ObjectNode, said: Saying): void {
  const versions = objectsIn(member(managed, 'PolicyVersionList'));
  const current = versions.find((version) => {
    const mark = member(version, 'IsDefaultVersion');
    return mark?.kind === 'boolean' && mark.value;
  });
  const document = member(current, 'Document');
  if (document === undefined) return;
  const arn = textAt(managed, 'Arn');
  const name = textAt(managed, 'PolicyName');
  const { document: policy, problems } = documentIn(document, 'identity');
  // AWS holds its own to other bounds, and nobody else can mend them.
  if (arn === undefined || !isAwsManaged(arn)) said.problems.push(...problems);
  said.facts.push({
    kind: 'managed-policy',
    ...(arn === undefined ? {} : { arn }),
    ...(name === undefined ? {} : { name }),
    document: policy,
    at: managed.at,
  });
}

/** `get-role`, `create-role`. */
function oneRole(value: Node, _: ObjectNode, said: Saying): boolean {
  return value.kind === 'object' && addRole(value, said, false);
}

/** `list-roles`. */
function listOfRoles(value: Node, _: ObjectNode, said: Saying): boolean {
  if (value.kind !== 'array') return false;
  return objectsIn(value).filter((role) => addRole(role, said, false)).length > 0;
}

/** The role and its trust policy; false where it is none of IAM's. */
function addRole(role: ObjectNode, said: Saying, complete: boolean): boolean {
  const name = textAt(role, 'RoleName');
  const arn = textAt(role, 'Arn');
  if (name === undefined && arn === undefined) return false;
  const boundary = textAt(member(role, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
  const fact: RoleFact = {
    kind: 'role',
    ...(name === undefined ? {} : { name }),
    ...(arn === undefined ? {} : { arn }),
    ...(boundary === undefined ? {} : { boundary }),
    ...(complete ? { complete } : {}),
    at: role.at,
  };
  said.facts.push(fact);
  const trust = member(role, 'AssumeRolePolicyDocument');
  if (trust !== undefined) said.policy(trust, 'trust', { role: nameOfRole(role) });
  return true;
}

/** The ARN where there is one: a name alone may be another account's. */
function nameOfRole(role: ObjectNode): Text {
  return textAt(role, 'Arn') ?? textAt(role, 'RoleName') ?? textOf('', role.at);
}

/** `get-role-policy`. Policies of users and groups are not a role's, so only their defects are told. */
function rolePolicy(value: Node, whole: ObjectNode, said: Saying): boolean {
  const role = textAt(whole, 'RoleName');
  if (textAt(whole, 'PolicyName') === undefined) return false;
  if (role !== undefined) said.policy(value, 'identity', { role }, textAt(whole, 'PolicyName'));
  else said.read(value, 'identity');
  return true;
}

/** `get-policy-version`, which does not print the policy's ARN. */
function policyVersion(value: Node, _: ObjectNode, said: Saying): boolean {
  const document = member(value, 'Document');
  if (document !== undefined) said.policy(document, undefined, {});
  return document !== undefined || member(value, 'VersionId') !== undefined;
}

const ORGANIZATION_TYPES: Readonly<Record<string, PolicyType>> = {
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
};

/**
 * `get-bucket-policy`, `get-key-policy` (a string, of which only the shape
 * tells the type), `organizations describe-policy`, and `get-policy`, which
 * holds no document.
 */
function policy(value: Node, _: ObjectNode, said: Saying): boolean {
  if (value.kind === 'string') {
    if (!value.pieces.some((piece) => typeof piece === 'string' && /[{%]/.test(piece))) return false;
    said.policy(value, undefined, {});
    return true;
  }
  const content = member(value, 'Content');
  const summary = member(value, 'PolicySummary');
  if (content === undefined || summary === undefined) return member(value, 'DefaultVersionId') !== undefined;
  const written = member(summary, 'Type');
  const type = written?.kind === 'string' ? ORGANIZATION_TYPES[String(written.pieces[0])] : undefined;
  if (type !== undefined) said.policy(content, type, {}, textAt(summary, 'Name'));
  return true;
}

/** `get-public-access-block`, which does not print the bucket's name. */
function publicAccessBlock(value: Node, _: ObjectNode, said: Saying): boolean {
  if (value.kind !== 'object') return false;
  said.facts.push({
    kind: 'public-access-block',
    blockPublicAcls: flagAt(value, 'BlockPublicAcls'),
    ignorePublicAcls: flagAt(value, 'IgnorePublicAcls'),
    blockPublicPolicy: flagAt(value, 'BlockPublicPolicy'),
    restrictPublicBuckets: flagAt(value, 'RestrictPublicBuckets'),
    at: value.at,
  });
  return true;
}

/** `get-bucket-ownership-controls`. */
function ownershipControls(value: Node, _: ObjectNode, said: Saying): boolean {
  const [rule] = objectsIn(member(value, 'Rules'));
  const ownership = textAt(rule, 'ObjectOwnership');
  if (ownership === undefined) return false;
  said.facts.push({ kind: 'ownership', value: ownership, at: value.at });
  return true;
}

/** `get-bucket-encryption`. */
function encryption(value: Node, _: ObjectNode, said: Saying): boolean {
  const [rule] = objectsIn(member(value, 'Rules'));
  const byDefault = member(rule, 'ApplyServerSideEncryptionByDefault');
  const algorithm = textAt(byDefault, 'SSEAlgorithm');
  if (algorithm === undefined) return false;
  const keyArn = textAt(byDefault, 'KMSMasterKeyID');
  const fact: Fact = {
    kind: 'encryption',
    algorithm,
    ...(keyArn === undefined ? {} : { keyArn }),
    at: value.at,
  };
  said.facts.push(fact);
  return true;
}

function objectsIn(node: Node | undefined): ObjectNode[] {
  return node?.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
}

function textAt(node: Node | undefined, key: string): Text | undefined {
  const value = member(node, key);
  return value?.kind === 'string' && value.pieces.length > 0 ? textOf(value.pieces, value.at) : undefined;
}

function flagAt(node: Node, key: string): boolean | undefined {
  const value = member(node, key);
  return value?.kind === 'boolean' ? value.value : undefined;
}
