import { member, type Node } from '../../policy/node';
import type { Text } from '../../policy/text';
import { type Attributes, isEmpty, openOf, textOfNode } from './attributes';
import type { FactReader } from './fact-reader';

/** What the resources of roles, of their policies and of managed policies say. */

export function readRole(role: Attributes, reader: FactReader): void {
  const { address, at, resource } = role;
  const { name, arn } = role.names('name');
  const boundary = role.text('permissions_boundary');
  reader.facts.push({
    kind: 'role',
    address,
    at,
    name,
    arn,
    ...(boundary !== undefined && { boundary }),
    ...(resource.provider !== undefined && { provider: resource.provider }),
    ...((reader.isExclusive(name) || setsBoth(role)) && { complete: true }),
  });
  readTrust(role, name, reader);
  readInlinePolicies(role, name, reader);
  for (const policyArn of role.texts('managed_policy_arns')) {
    reader.facts.push({ kind: 'attachment', address, at: policyArn.at, role: name, policyArn });
  }
  reader.openList(role, 'managed_policy_arns');
}

/** Every role has one: a plan or state that tells none was cut. Of sources that lack it Terraform makes no role. */
function readTrust(role: Attributes, name: Text, reader: FactReader): void {
  const { address, at, resource } = role;
  const trust = role.node('assume_role_policy');
  const on = { role: name };
  if (trust !== undefined) reader.policy(role, 'trust', trust, { on });
  else if (resource.origin !== 'config') {
    reader.anyPolicy(role, 'trust', at, { on }, `${address}.assume_role_policy is missing`);
  }
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

function readInlinePolicies(role: Attributes, name: Text, reader: FactReader): void {
  const on = { role: name };
  for (const block of role.blocks('inline_policy')) {
    const policy = member(block, 'policy');
    if (policy === undefined || policy.kind === 'null' || isEmpty(policy)) continue;
    reader.policy(role, 'identity', policy, { on, ...named(textOfNode(member(block, 'name'))) });
  }
  const list = role.node('inline_policy');
  const reason = list?.kind === 'unknown' ? `${list.unknown.unknown} is unknown until apply` : openOf(list);
  if (list !== undefined && reason !== undefined) reader.anyPolicy(role, 'identity', list.at, { on }, reason);
}

function named(name: Text | undefined): { name?: Text } {
  return name === undefined ? {} : { name };
}

export function readRolePolicy(policy: Attributes, reader: FactReader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  const on = { role: policy.required('role') };
  reader.policy(policy, 'identity', value, { on, ...named(policy.text('name')) });
}

export function readAttachment(attachment: Attributes, reader: FactReader): void {
  attach(attachment, attachment.required('role'), attachment.required('policy_arn'), reader);
}

function attach(
  { address, at, resource }: Attributes,
  role: Text,
  policyArn: Text,
  reader: FactReader,
): void {
  if (resource.repeated !== undefined) return;
  reader.facts.push({ kind: 'attachment', address, at, role, policyArn });
}

export function readExclusiveAttachments(exclusive: Attributes, reader: FactReader): void {
  const role = exclusive.required('role_name');
  for (const policyArn of exclusive.texts('policy_arns')) attach(exclusive, role, policyArn, reader);
  reader.openList(exclusive, 'policy_arns');
}

export function readPolicyAttachment(attachment: Attributes, reader: FactReader): void {
  const policyArn = attachment.required('policy_arn');
  for (const role of attachment.texts('roles')) attach(attachment, role, policyArn, reader);
  reader.openList(attachment, 'roles');
}

export function readManagedPolicy(policy: Attributes, reader: FactReader): void {
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
