import { member, type Node } from '../../policy/node';
import { type Text, textOf } from '../../policy/text';
import { type Attributes, blocksOf, isEmpty, openOf, textOfNode } from './attributes';
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
    encryption(bucket, name, block.kind === 'unknown' ? block : member(block, 'rule'), reader);
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
  const { address } = controls;
  const push = (value: Text) =>
    reader.facts.push({
      kind: 'ownership',
      address,
      at: value.at,
      bucket: controls.required('bucket'),
      value,
    });
  for (const rule of controls.blocks('rule')) {
    const value = textOfNode(member(rule, 'object_ownership'));
    if (value !== undefined) push(value);
  }
  const shapeless = unknownAmong(controls.node('rule'));
  if (shapeless !== undefined) push(shapeless);
}

export function readEncryption(configuration: Attributes, reader: FactReader): void {
  encryption(configuration, configuration.required('bucket'), configuration.node('rule'), reader);
}

function encryption(
  { address, at, resource }: Attributes,
  bucket: Text,
  rules: Node | undefined,
  reader: FactReader,
): void {
  if (resource.repeated !== undefined) return;
  const push = (algorithm: Text, keyArn: Text | undefined) =>
    reader.facts.push({ kind: 'encryption', address, at, bucket, algorithm, ...(keyArn && { keyArn }) });
  const defaults = blocksOf(rules).map((rule) => member(rule, 'apply_server_side_encryption_by_default'));
  for (const byDefault of defaults.flatMap(blocksOf)) {
    const algorithm = textOfNode(member(byDefault, 'sse_algorithm'));
    if (algorithm !== undefined) push(algorithm, textOfNode(member(byDefault, 'kms_master_key_id')));
  }
  const shapeless = [rules, ...defaults].map(unknownAmong).find((one) => one !== undefined);
  if (shapeless !== undefined) push(shapeless, shapeless);
}

/** What stands for blocks of which nobody knows how many there are, or what they hold. */
function unknownAmong(blocks: Node | undefined): Text | undefined {
  const node = [blocks, ...blocksOf(blocks)].find((one) => one?.kind === 'unknown');
  if (node !== undefined) return textOfNode(node);
  const open = openOf(blocks);
  return open === undefined || blocks === undefined ? undefined : textOf([{ unknown: open }], blocks.at);
}
