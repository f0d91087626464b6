import { member, type Node } from '../../policy/node';
import type { Text } from '../../policy/text';
import { type Attributes, blocksOf, isEmpty, textOfNode } from './attributes';
import type { FactReader } from './fact-reader';

/** What the resources of buckets and of their settings say. */

export function readBucket(bucket: Attributes, reader: FactReader): void {
  const { address, at } = bucket;
  const { name, arn } = bucket.names('bucket');
  reader.facts.push({ kind: 'bucket', address, at, name, arn });
  const policy = bucket.node('policy');
  if (policy !== undefined && !isEmpty(policy))
    reader.policy(bucket, 'bucket', policy, { on: { bucket: name } });
  for (const block of bucket.blocks('server_side_encryption_configuration')) {
    for (const rule of blocksOf(member(block, 'rule'))) encryption(bucket, name, rule, reader);
  }
}

export function readBucketPolicy(policy: Attributes, reader: FactReader): void {
  const value = policy.node('policy');
  if (value === undefined) return;
  reader.policy(policy, 'bucket', value, { on: { bucket: policy.required('bucket') } });
}

export function readPublicAccessBlock(block: Attributes, reader: FactReader): void {
  if (block.resource.repeated !== undefined) return;
  reader.facts.push({
    kind: 'public-access-block',
    bucket: block.required('bucket'),
    ...publicAccess(block),
  });
}

export function readAccountPublicAccessBlock(block: Attributes, reader: FactReader): void {
  if (block.resource.repeated !== undefined) return;
  reader.facts.push({ kind: 'public-access-block', account: true, ...publicAccess(block) });
}

function publicAccess(block: Attributes) {
  return {
    address: block.address,
    at: block.at,
    blockPublicAcls: block.flag('block_public_acls'),
    ignorePublicAcls: block.flag('ignore_public_acls'),
    blockPublicPolicy: block.flag('block_public_policy'),
    restrictPublicBuckets: block.flag('restrict_public_buckets'),
  };
}

export function readOwnership(controls: Attributes, reader: FactReader): void {
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

export function readEncryption(configuration: Attributes, reader: FactReader): void {
  const bucket = configuration.required('bucket');
  for (const rule of configuration.blocks('rule')) encryption(configuration, bucket, rule, reader);
}

function encryption(
  { address, at, resource }: Attributes,
  bucket: Text,
  rule: Node,
  reader: FactReader,
): void {
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
