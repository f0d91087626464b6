import type { PolicyDocument, PolicyType } from '../../policy/document';
import { listOf, statementWith } from '../../policy/made';
import { known, normalise, type Piece, type Text, textOf } from '../../policy/text';
import { type Attributes, isEmpty } from './attributes';
import type { FactReader } from './fact-reader';
import type { TfResource } from './resource';

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
    ...(given
      ? { document: reader.document(resource, policy, 'key') }
      : isLeftToAws(resource) && { byDefault: defaultPolicy(resource, arn) }),
  });
}

/** A state holds every policy; what is made without one is what AWS makes it. */
function isLeftToAws({ origin, computed, repeated }: TfResource): boolean {
  return repeated === undefined && (origin === 'config' || computed?.includes('policy') === true);
}

/**
 * The account that a key is in may use it as its identity policies allow: P3,
 * E11. Both spellings of the account are there, since one whose ID nobody knows
 * is compared by how it is spelt.
 */
function defaultPolicy({ address, at, provider }: TfResource, arn: Text): PolicyDocument {
  const account: Piece = known(arn)?.split(':')[4] ?? {
    unknown: `${address}.account`,
    shape: '????????????',
    ...(provider !== undefined && { provider: { name: provider, says: 'account' } }),
  };
  const principal = {
    not: false,
    values: [[account], ['arn:aws:iam::', account, ':root']].map(
      (pieces) => ({ kind: 'AWS', text: textOf(normalise(pieces), at) }) as const,
    ),
    keyAt: at,
    at,
  } as const;
  const statement = statementWith({ effect: 'Allow', principal, action: listOf(['kms:*'], at) }, at);
  return { version: '2012-10-17', statements: [statement], holes: [], at };
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
