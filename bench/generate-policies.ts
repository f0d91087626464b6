import type { PolicyDocument } from '../src/policy/document';
import type { Node } from '../src/policy/node';
import { parsePolicy } from '../src/policy/parse';
import { parseJson } from '../src/source/json';

/**
 * Identity policies of the size and make that people post when they ask for
 * help (ten to forty statements over `ec2`, `iam` and `s3`, wildcards and
 * conditions), and mutants of each.
 */

/** A small generator with a seed (mulberry32), so that every run measures the same policies. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ACTIONS = {
  s3: [
    'GetObject',
    'GetObjectAcl',
    'GetObjectVersion',
    'PutObject',
    'PutObjectAcl',
    'DeleteObject',
    'ListBucket',
    'GetBucketLocation',
    'ListAllMyBuckets',
    'Get*',
    'Put*',
    'List*',
    '*',
    '*Object',
    'GetObject*',
    '*Bucket*',
  ],
  ec2: [
    'RunInstances',
    'StartInstances',
    'StopInstances',
    'TerminateInstances',
    'DescribeInstances',
    'CreateTags',
    'Describe*',
    '*Instances',
    'Create*',
    'Attach*',
    '*',
    '*Snapshot*',
    'Delete*',
    'Modify*',
  ],
  iam: [
    'PassRole',
    'GetRole',
    'ListRoles',
    'CreateUser',
    'GetUser',
    'CreateAccessKey',
    'ChangePassword',
    'Get*',
    'List*',
    '*AccessKey*',
    '*',
    '*MFADevice',
    'Create*',
    'Update*',
  ],
} as const;

const RESOURCES = {
  s3: [
    '*',
    'arn:aws:s3:::*',
    'arn:aws:s3:::reports',
    'arn:aws:s3:::reports/*',
    'arn:aws:s3:::reports/2024/*',
    'arn:aws:s3:::logs-*',
    'arn:aws:s3:::logs-*/*',
    'arn:aws:s3:::*/public/*',
    'arn:aws:s3:::home/${aws:username}/*',
    'arn:aws:s3:::backup-??/*',
  ],
  ec2: [
    '*',
    'arn:aws:ec2:*:*:instance/*',
    'arn:aws:ec2:us-east-1:123456789012:instance/*',
    'arn:aws:ec2:*:123456789012:*',
    'arn:aws:ec2:eu-*:*:volume/*',
    'arn:aws:ec2:*::image/*',
    'arn:aws:ec2:*:*:subnet/subnet-*',
  ],
  iam: [
    '*',
    'arn:aws:iam::123456789012:user/${aws:username}',
    'arn:aws:iam::123456789012:role/*',
    'arn:aws:iam::123456789012:role/app-*',
    'arn:aws:iam::*:mfa/*',
    'arn:aws:iam::123456789012:user/dev/*',
  ],
} as const;

const CONDITIONS: readonly object[] = [
  { StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
  { StringEquals: { 'ec2:ResourceTag/Owner': 'ops' } },
  { StringLike: { 's3:prefix': ['home/*', 'public/*'] } },
  { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] } },
  { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
  { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } },
  { NumericLessThan: { 's3:max-keys': '100' } },
  { ArnLike: { 'ec2:Vpc': 'arn:aws:ec2:*:123456789012:vpc/*' } },
  { Null: { 'aws:TokenIssueTime': 'false' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['Owner', 'Project'] } },
  { 'ForAnyValue:StringLike': { 'aws:TagKeys': 'Cost*' } },
  { StringEqualsIgnoreCase: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
];

export interface Statement {
  Effect: 'Allow' | 'Deny';
  Action?: string[];
  NotAction?: string[];
  Resource: string[];
  Condition?: object;
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;
const some = <T>(list: readonly T[], most: number, next: () => number): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(list, next))),
];

export function statement(next: () => number): Statement {
  const service = pick(['s3', 'ec2', 'iam'] as const, next);
  const actions = some(ACTIONS[service], 5, next).map((name) => `${service}:${name}`);
  return {
    Effect: next() < 0.2 ? 'Deny' : 'Allow',
    ...(next() < 0.05 ? { NotAction: actions } : { Action: actions }),
    Resource: some(RESOURCES[service], 3, next),
    ...(next() < 0.35 && { Condition: pick(CONDITIONS, next) }),
  };
}

export function policyOf(statements: readonly Statement[]): PolicyDocument {
  const { node } = parseJson(
    JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    'generated.json',
  );
  return parsePolicy(node as Node, 'identity', { anySize: true }).document;
}

/** A policy of ten to forty statements. */
export function policy(next: () => number): Statement[] {
  return Array.from({ length: 10 + Math.floor(next() * 31) }, () => statement(next));
}

/** The policy with one thing changed, as people and mutation studies change them. */
export function mutant(original: readonly Statement[], next: () => number): Statement[] {
  const mutated = structuredClone(original) as Statement[];
  const index = Math.floor(next() * mutated.length);
  const at = mutated[index]!;
  const mutations: (() => void)[] = [
    () => mutated.splice(index, 1),
    () => mutated.push(statement(next)),
    () => (at.Effect = at.Effect === 'Allow' ? 'Deny' : 'Allow'),
    () => delete at.Condition,
    () => (at.Condition = pick(CONDITIONS, next)),
    () => (at.Resource = ['*']),
    () => (at.Resource = at.Resource.slice(0, 1)),
    () => (at.Resource = at.Resource.map((one) => `${one.slice(0, -1)}*`)),
    () => {
      const list = at.Action ?? at.NotAction!;
      list.push('s3:*');
    },
    () => {
      if (at.Action) at.Action = at.Action.slice(1).length > 0 ? at.Action.slice(1) : at.Action;
    },
    () => {
      if (at.Action) at.NotAction = at.Action;
      delete at.Action;
    },
  ];
  pick(mutations, next)();
  return mutated.length > 0 ? mutated : [statement(next)];
}
