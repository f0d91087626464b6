import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from './value';

/** `arn:PARTITION:s3:::NAME`: a bucket's ARN follows from its name. */
export function bucketArn(name: string, partition: string): string {
  return `arn:${partition}:s3:::${name}`;
}

/** The partition a region belongs to, by AWS's naming of regions; `undefined` for a name that is no region's. */
export function partitionOfRegion(region: string): string | undefined {
  if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) return undefined;
  for (const [prefix, partition] of PREFIXES) if (region.startsWith(prefix)) return partition;
  return 'aws';
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/**
 * The partition of every `aws` provider of a plan, if it tells one and the
 * same: by the provider's region, or by what `data.aws_partition` was read as.
 */
export function partitionOfPlan(plan: JsonObject): string | undefined {
  const found = new Set<string>();
  for (const provider of Object.values(objectAt(objectAt(plan, 'configuration'), 'provider_config') ?? {})) {
    const partition = stringAt(provider, 'name') === 'aws' ? ofProvider(provider, plan) : undefined;
    if (partition !== undefined) found.add(partition);
  }
  for (const partition of dataPartitions(objectAt(objectAt(plan, 'prior_state'), 'values')))
    found.add(partition);
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function ofProvider(provider: unknown, plan: JsonObject): string | undefined {
  const expression = objectAt(objectAt(provider, 'expressions'), 'region');
  const constant = stringAt(expression, 'constant_value');
  if (constant !== undefined) return partitionOfRegion(constant);
  const [reference, ...others] = arrayAt(expression, 'references');
  if (typeof reference !== 'string' || others.length > 0 || !reference.startsWith('var.')) return undefined;
  const region = stringAt(objectAt(objectAt(plan, 'variables'), reference.slice('var.'.length)), 'value');
  return region === undefined ? undefined : partitionOfRegion(region);
}

function* dataPartitions(values: JsonObject | undefined): Iterable<string> {
  for (const one of arrayAt(objectAt(values, 'root_module'), 'resources')) {
    if (!isObject(one) || one['type'] !== 'aws_partition') continue;
    const partition = stringAt(objectAt(one, 'values'), 'partition');
    if (partition !== undefined) yield partition;
  }
}
