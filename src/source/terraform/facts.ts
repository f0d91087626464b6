import type { Problem } from '../../finding';
import type { PolicyDocument, PolicyType } from '../../policy/document';
import { member, type Node } from '../../policy/node';
import { parsePolicy } from '../../policy/parse';
import type { Range } from '../../policy/position';
import { known, type Text, textOf } from '../../policy/text';
import type { AttachmentFact, Fact, Gap } from '../facts';
import { decodeJson } from './json-text';
import { type KnownArguments, resourceUnknown, type TfResource } from './resource';

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
  const reader = new Reader(completeRoles(resources));
  for (const resource of resources) reader.read(resource);
  return {
    facts: withoutCopies(reader.facts, resources),
    problems: [...reader.problems.values()],
    gaps: reader.gaps,
  };
}

/** `managed_policy_arns` of a role repeats what resources attach; theirs is the place to look at. */
function withoutCopies(facts: readonly Fact[], resources: readonly TfResource[]): Fact[] {
  const roles = new Set(resources.filter((one) => one.type === 'aws_iam_role').map((one) => one.address));
  const fromRole = (fact: AttachmentFact) => fact.address !== undefined && roles.has(fact.address);
  const pair = (fact: AttachmentFact) => `${key(fact.role)} ${key(fact.policyArn)}`;
  const attachments = facts.filter((fact): fact is AttachmentFact => fact.kind === 'attachment');
  const attached = new Set(attachments.filter((fact) => !fromRole(fact)).map(pair));
  return facts.filter((fact) => fact.kind !== 'attachment' || !fromRole(fact) || !attached.has(pair(fact)));
}

class Reader {
  readonly facts: Fact[] = [];
  readonly problems = new Map<string, Problem>();
  readonly gaps: Gap[] = [];

  constructor(private readonly complete: ReadonlySet<string>) {}

  read(resource: TfResource): void {
    const read = resource.mode === 'managed' ? READERS[resource.type] : undefined;
    if (read === undefined) return;
    if (resource.repeated !== undefined) {
      this.gaps.push({
        reason: `whether ${resource.address} exists is unknown: ${resource.repeated}`,
        at: resource.at,
        address: resource.address,
      });
    }
    read(new Attributes(resource), this);
  }

  isComplete(role: Text): boolean {
    return this.complete.has(key(role));
  }

  /** A resource that may not exist grants and denies nothing for certain. */
  document(resource: TfResource, value: Node, type: PolicyType): PolicyDocument {
    if (resource.repeated !== undefined && type !== 'trust') {
      return hollow(`whether ${resource.address} exists is unknown: ${resource.repeated}`, value.at);
    }
    const node = policyNode(value);
    if (typeof node === 'string') return hollow(node, value.at);
    const { document, problems } = parsePolicy(node, type);
    for (const problem of problems) this.report(problem);
    return document;
  }

  /** The same text may serve several resources: one cause, one finding. */
  private report(problem: Problem): void {
    const { rule, file, line, column, resource, message } = problem;
    this.problems.set(JSON.stringify([rule, file, line, column, resource, message]), problem);
  }
}

/** The policy that an attribute holds, decoded where it is JSON text; or why it is not known. */
function policyNode(value: Node): Node | string {
  const node = value.kind === 'string' ? decodeJson(value) : value;
  if (node?.kind === 'unknown') return `${node.unknown.unknown} is unknown until apply`;
  // Text that is not JSON is a fault of the policy's, which its parser words.
  return node ?? value;
}

/** A document that may hold any statement, or none. */
function hollow(reason: string, at: Range): PolicyDocument {
  return {
    version: '2012-10-17',
    versionAt: at,
    statements: [],
    holes: [{ part: 'Statement', reason, cause: 'unknown', at }],
    at,
  };
}

/** A resource's attributes, as the kinds of value that facts hold. */
class Attributes {
  readonly address: string;
  readonly at: Range;

  constructor(readonly resource: TfResource) {
    this.address = resource.address;
    this.at = resource.at;
  }

  node(name: string): Node | undefined {
    const node = member(this.resource.attributes, name);
    return node === undefined || node.kind === 'null' ? undefined : node;
  }

  text(name: string): Text | undefined {
    return textOfNode(this.node(name));
  }

  /** An attribute that is set for certain, its own symbol where its value is not known. */
  required(name: string): Text {
    return this.text(name) ?? this.symbol(name);
  }

  symbol(name: string, arguments_: KnownArguments = {}): Text {
    const node = member(this.resource.attributes, name);
    return textOf([resourceUnknown(this.resource, name, arguments_)], node?.at ?? this.at);
  }

  texts(name: string): Text[] {
    const node = this.node(name);
    if (node?.kind !== 'array') return [];
    return node.items.flatMap((item) => textOfNode(item) ?? []);
  }

  blocks(name: string): Node[] {
    return blocksOf(this.node(name));
  }

  /** Name and ARN of a resource that has both; the ARN's shape follows from the name. */
  names(nameAttribute: 'name' | 'bucket'): { name: Text; arn: Text } {
    const name = this.required(nameAttribute);
    return { name, arn: this.text('arn') ?? this.shapedArn(name) };
  }

  private shapedArn(name: Text): Text {
    const path = this.text('path');
    const [knownName, knownPath] = [known(name), path === undefined ? undefined : known(path)];
    return this.symbol('arn', {
      ...(knownName !== undefined && { name: knownName }),
      ...(knownPath !== undefined && { path: knownPath }),
    });
  }
}

function blocksOf(node: Node | undefined): Node[] {
  if (node?.kind === 'array') return [...node.items];
  return node?.kind === 'object' ? [node] : [];
}

/** A scalar as text; `undefined` for null, the empty string and what is no scalar. */
function textOfNode(node: Node | undefined): Text | undefined {
  if (node?.kind === 'string')
    return node.pieces.length === 0 ? undefined : { pieces: node.pieces, at: node.at };
  if (node?.kind === 'number') return textOf(node.text, node.at);
  return node?.kind === 'unknown' ? textOf([node.unknown], node.at) : undefined;
}

type ReadFacts = (attributes: Attributes, reader: Reader) => void;

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

function readRole(role: Attributes, reader: Reader): void {
  const { address, at, resource } = role;
  const { name, arn } = role.names('name');
  const boundary = role.text('permissions_boundary');
  const complete = reader.isComplete(name) || setsBoth(role);
  reader.facts.push({
    kind: 'role',
    address,
    at,
    name,
    arn,
    ...(boundary !== undefined && { boundary }),
    ...(resource.provider !== undefined && { provider: resource.provider }),
    ...(complete && { complete: true }),
  });
  const trust = role.node('assume_role_policy');
  if (trust !== undefined) {
    const document = reader.document(resource, trust, 'trust');
    reader.facts.push({
      kind: 'policy',
      type: 'trust',
      candidateTypes: ['trust'],
      address,
      at: trust.at,
      on: { role: name },
      document,
    });
  }
  readInlinePolicies(role, name, reader);
  for (const policyArn of role.texts('managed_policy_arns')) {
    reader.facts.push({ kind: 'attachment', address, at: policyArn.at, role: name, policyArn });
  }
  openList(role, 'managed_policy_arns', reader);
}

/** Both given in the role itself: Terraform removes whatever else is attached. */
function setsBoth(role: Attributes): boolean {
  if (role.resource.origin === 'plan' || role.resource.origin === 'state') return false;
  const [inline, managed] = [role.node('inline_policy'), role.node('managed_policy_arns')];
  return closed(inline) && closed(managed);
}

function closed(node: Node | undefined): boolean {
  return node?.kind === 'array' && node.open === undefined;
}

function readInlinePolicies(role: Attributes, name: Text, reader: Reader): void {
  for (const block of role.blocks('inline_policy')) {
    const policy = member(block, 'policy');
    if (policy === undefined || policy.kind === 'null' || isEmpty(policy)) continue;
    const policyName = textOfNode(member(block, 'name'));
    reader.facts.push({
      kind: 'policy',
      type: 'identity',
      candidateTypes: ['identity'],
      address: role.address,
      at: policy.at,
      on: { role: name },
      ...(policyName !== undefined && { name: policyName }),
      document: reader.document(role.resource, policy, 'identity'),
    });
  }
  const list = role.node('inline_policy');
  const reason = list?.kind === 'unknown' ? `${list.unknown.unknown} is unknown until apply` : openOf(list);
  if (list === undefined || reason === undefined) return;
  const document = hollow(reason, list.at);
  reader.facts.push({
    kind: 'policy',
    type: 'identity',
    candidateTypes: ['identity'],
    address: role.address,
    at: list.at,
    on: { role: name },
    document,
  });
}

function openOf(node: Node | undefined): string | undefined {
  return node?.kind === 'array' || node?.kind === 'object' ? node.open : undefined;
}

/** A list of attachments whose length nobody knows: something may be attached that is not seen. */
function openList(attributes: Attributes, name: string, reader: Reader): void {
  const node = attributes.node(name);
  if (node?.kind !== 'unknown' && openOf(node) === undefined) return;
  reader.gaps.push({
    reason: `${attributes.address}.${name} is unknown until apply`,
    at: node?.at ?? attributes.at,
    address: attributes.address,
  });
}

function isEmpty(node: Node): boolean {
  return node.kind === 'string' && node.pieces.length === 0;
}

function readRolePolicy(policy: Attributes, reader: Reader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  const name = policy.text('name');
  reader.facts.push({
    kind: 'policy',
    type: 'identity',
    candidateTypes: ['identity'],
    address: policy.address,
    at: value.at,
    on: { role: policy.required('role') },
    ...(name !== undefined && { name }),
    document: reader.document(policy.resource, value, 'identity'),
  });
}

function readAttachment(attachment: Attributes, reader: Reader): void {
  attach(attachment, attachment.required('role'), attachment.required('policy_arn'), reader);
}

function attach({ address, at, resource }: Attributes, role: Text, policyArn: Text, reader: Reader): void {
  if (resource.repeated !== undefined) return;
  const fact: AttachmentFact = { kind: 'attachment', address, at, role, policyArn };
  reader.facts.push(fact);
}

function readExclusiveAttachments(exclusive: Attributes, reader: Reader): void {
  const role = exclusive.required('role_name');
  for (const policyArn of exclusive.texts('policy_arns')) attach(exclusive, role, policyArn, reader);
  openList(exclusive, 'policy_arns', reader);
}

function readPolicyAttachment(attachment: Attributes, reader: Reader): void {
  const policyArn = attachment.required('policy_arn');
  for (const role of attachment.texts('roles')) attach(attachment, role, policyArn, reader);
  openList(attachment, 'roles', reader);
}

function readManagedPolicy(policy: Attributes, reader: Reader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  reader.facts.push({
    kind: 'managed-policy',
    address: policy.address,
    at: value.at,
    ...policy.names('name'),
    document: reader.document(policy.resource, value, 'identity'),
  });
}

function readBucket(bucket: Attributes, reader: Reader): void {
  const { address, at, resource } = bucket;
  const { name, arn } = bucket.names('bucket');
  reader.facts.push({ kind: 'bucket', address, at, name, arn });
  const policy = bucket.node('policy');
  if (policy !== undefined && !isEmpty(policy)) {
    const document = reader.document(resource, policy, 'bucket');
    reader.facts.push({
      kind: 'policy',
      type: 'bucket',
      candidateTypes: ['bucket'],
      address,
      at: policy.at,
      on: { bucket: name },
      document,
    });
  }
  for (const block of bucket.blocks('server_side_encryption_configuration')) {
    for (const rule of blocksOf(member(block, 'rule'))) encryption(bucket, name, rule, reader);
  }
}

function readBucketPolicy(policy: Attributes, reader: Reader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  reader.facts.push({
    kind: 'policy',
    type: 'bucket',
    candidateTypes: ['bucket'],
    address: policy.address,
    at: value.at,
    on: { bucket: policy.required('bucket') },
    document: reader.document(policy.resource, value, 'bucket'),
  });
}

function readPublicAccessBlock(block: Attributes, reader: Reader): void {
  if (block.resource.repeated !== undefined) return;
  reader.facts.push({
    kind: 'public-access-block',
    bucket: block.required('bucket'),
    ...publicAccess(block),
  });
}

function readAccountPublicAccessBlock(block: Attributes, reader: Reader): void {
  if (block.resource.repeated !== undefined) return;
  reader.facts.push({ kind: 'public-access-block', account: true, ...publicAccess(block) });
}

function publicAccess(block: Attributes) {
  return {
    address: block.address,
    at: block.at,
    blockPublicAcls: flag(block, 'block_public_acls'),
    ignorePublicAcls: flag(block, 'ignore_public_acls'),
    blockPublicPolicy: flag(block, 'block_public_policy'),
    restrictPublicBuckets: flag(block, 'restrict_public_buckets'),
  };
}

/** A setting left out is off; `undefined`: unknown until apply. */
function flag(block: Attributes, name: string): boolean | undefined {
  const node = block.node(name);
  if (node === undefined) return false;
  if (node.kind === 'boolean') return node.value;
  const text = node.kind === 'string' ? known(node) : undefined;
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function readOwnership(controls: Attributes, reader: Reader): void {
  if (controls.resource.repeated !== undefined) return;
  for (const rule of controls.blocks('rule')) {
    const value = textOfNode(member(rule, 'object_ownership'));
    if (value === undefined) continue;
    const { address } = controls;
    reader.facts.push({
      kind: 'ownership',
      address,
      at: value.at,
      bucket: controls.required('bucket'),
      value,
    });
  }
}

function readEncryption(configuration: Attributes, reader: Reader): void {
  const bucket = configuration.required('bucket');
  for (const rule of configuration.blocks('rule')) encryption(configuration, bucket, rule, reader);
}

function encryption({ address, at, resource }: Attributes, bucket: Text, rule: Node, reader: Reader): void {
  if (resource.repeated !== undefined) return;
  for (const byDefault of blocksOf(member(rule, 'apply_server_side_encryption_by_default'))) {
    const algorithm = textOfNode(member(byDefault, 'sse_algorithm'));
    const keyArn = textOfNode(member(byDefault, 'kms_master_key_id'));
    if (algorithm === undefined) continue;
    reader.facts.push({
      kind: 'encryption',
      address,
      at,
      bucket,
      algorithm,
      ...(keyArn !== undefined && { keyArn }),
    });
  }
}

function readKey(kmsKey: Attributes, reader: Reader): void {
  const { address, at, resource } = kmsKey;
  const policy = kmsKey.node('policy');
  const given = policy !== undefined && !isEmpty(policy);
  const arn = kmsKey.required('arn');
  reader.facts.push({
    kind: 'key',
    address,
    at,
    arn,
    ...(given && { document: reader.document(resource, policy, 'key') }),
  });
}

function readKeyPolicy(policy: Attributes, reader: Reader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  reader.facts.push({
    kind: 'policy',
    type: 'key',
    candidateTypes: ['key'],
    address: policy.address,
    at: value.at,
    on: { key: policy.required('key_id') },
    document: reader.document(policy.resource, value, 'key'),
  });
}

const ORGANIZATION_TYPES: { readonly [type: string]: PolicyType | undefined } = {
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
};

function readOrganizationsPolicy(policy: Attributes, reader: Reader): void {
  const value = policy.node('content');
  const kind = policy.text('type');
  const type = kind === undefined ? 'scp' : ORGANIZATION_TYPES[known(kind) ?? ''];
  if (value === undefined || type === undefined) return;
  const name = policy.text('name');
  reader.facts.push({
    kind: 'policy',
    type,
    candidateTypes: [type],
    address: policy.address,
    at: value.at,
    on: {},
    ...(name !== undefined && { name }),
    document: reader.document(policy.resource, value, type),
  });
}

/** Roles whose inline and managed policies are both kept exclusively, by name or by the unknown that stands for it. */
function completeRoles(resources: readonly TfResource[]): Set<string> {
  const inline = rolesOf(resources, 'aws_iam_role_policies_exclusive');
  const managed = rolesOf(resources, 'aws_iam_role_policy_attachments_exclusive');
  return new Set([...inline].filter((role) => managed.has(role)));
}

function rolesOf(resources: readonly TfResource[], type: string): Set<string> {
  const found = resources.filter((one) => one.type === type && one.repeated === undefined);
  return new Set(found.map((one) => key(new Attributes(one).required('role_name'))));
}

function key(text: Text): string {
  return JSON.stringify(text.pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.unknown])));
}
