import type { PolicyType } from '../../policy/document';
import { known } from '../../policy/text';
import { type Attributes, isEmpty } from './attributes';
import type { FactReader } from './fact-reader';

/** What the resources of KMS keys and of an organization's policies say. */

export function readKey(kmsKey: Attributes, reader: FactReader): void {
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

export function readKeyPolicy(policy: Attributes, reader: FactReader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  reader.policy(policy, 'key', value, { on: { key: policy.required('key_id') } });
}

const ORGANIZATION_TYPES: { readonly [type: string]: PolicyType | undefined } = {
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
};

export function readOrganizationsPolicy(policy: Attributes, reader: FactReader): void {
  const value = policy.node('content');
  const kind = policy.text('type');
  const type = kind === undefined ? 'scp' : ORGANIZATION_TYPES[known(kind) ?? ''];
  if (value === undefined || type === undefined) return;
  const name = policy.text('name');
  reader.policy(policy, type, value, { on: {}, ...(name !== undefined && { name }) });
}
