import type { Node } from '../../policy/node';
import type { Range } from '../../policy/position';
import { type Change, knows } from './changes';
import { bucketArn } from './partition';
import { canonicalAttribute, type KnownArguments, resourceUnknown } from './resource';
import { childOf, stringAt } from './value';

/** A name or ARN of a planned resource: the plan's, or one that follows from what it knows, or an unknown. */
export function nameOf(change: Change, name: string, partition: string | undefined, at: Range): Node {
  const { address, parsed } = change;
  const canonical = canonicalAttribute(parsed.type, name);
  const planned = plannedText(change, name) ?? plannedText(change, canonical);
  if (planned !== undefined) return { kind: 'string', pieces: [planned], at };
  const known = knownArguments(change, partition);
  const arn = canonical === 'arn' ? derivedArn(change, known) : undefined;
  if (arn !== undefined) return { kind: 'string', pieces: [arn], at };
  const unknown = resourceUnknown({ address, type: parsed.type, mode: parsed.mode }, canonical, known);
  return { kind: 'unknown', unknown, at };
}

function plannedText(change: Change, attribute: string): string | undefined {
  const value = knows(change, attribute) ? change.after[attribute] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const REPLACED: ReadonlySet<string> = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_policy']);

/** A bucket's ARN follows from its name; a replaced role keeps its ARN with its name and path. */
function derivedArn({ before, after, parsed }: Change, known: KnownArguments): string | undefined {
  if (known.name === undefined) return undefined;
  if (parsed.type === 'aws_s3_bucket') {
    return known.partition === undefined ? undefined : bucketArn(known.name, known.partition);
  }
  if (before === undefined || known.path === undefined || !REPLACED.has(parsed.type)) return undefined;
  const same = before['name'] === after['name'] && before['path'] === after['path'];
  return same ? stringAt(before, 'arn') : undefined;
}

function knownArguments(change: Change, partition: string | undefined): KnownArguments {
  const name = textOf(change, change.parsed.type === 'aws_s3_bucket' ? 'bucket' : 'name');
  const path = textOf(change, 'path');
  return {
    ...(name !== undefined && { name }),
    ...(path !== undefined && { path }),
    ...(partition !== undefined && { partition }),
  };
}

function textOf(change: Change, attribute: string): string | undefined {
  if (childOf(change.unknown, attribute) === true) return undefined;
  const text = stringAt(change.after, attribute);
  return text === '' ? undefined : text;
}
