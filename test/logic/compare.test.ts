import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import CATALOGUE from '../../src/generated/catalogue.json';
import { compare, type Relation } from '../../src/logic/compare';
import { KeyTypes } from '../../src/logic/encode/keys';
import type { PolicyType } from '../../src/policy/document';
import { type PlainStatement, policy as plainPolicy, unknown } from './evaluate-policies';
import { FOCI, type Small, statements } from './generate';
import { bucket, identity, policy, trust } from './policies';

const allow = (Action: string | string[], Resource: string | string[] = '*', Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
});
const deny = (Action: string | string[], Resource: string | string[] = '*', Condition?: object) => ({
  ...allow(Action, Resource, Condition),
  Effect: 'Deny',
});

/** NEW relative to OLD, with what each row shows. */
const ROWS: readonly [what: string, older: object[], newer: object[], relation: Relation][] = [
  ['the same', [allow('s3:*')], [allow('s3:*')], 'equivalent'],
  ['fewer actions', [allow('s3:*')], [allow('s3:Get*')], 'narrower'],
  [
    'more resources',
    [allow('s3:Get*', 'arn:aws:s3:::b/*')],
    [allow('s3:Get*', 'arn:aws:s3:::b*')],
    'broader',
  ],
  [
    'other resources',
    [allow('s3:Get*', 'arn:aws:s3:::a/*')],
    [allow('s3:Get*', 'arn:aws:s3:::b/*')],
    'incomparable',
  ],
  [
    'a statement split in two',
    [allow(['s3:Get*', 's3:Put*'])],
    [allow('s3:Put*'), allow('s3:Get*')],
    'equivalent',
  ],
  ['case of actions (M1)', [allow('s3:GetObject')], [allow('S3:getobject')], 'equivalent'],
  [
    'case of resources (M3)',
    [allow('s3:*', 'arn:aws:s3:::b/a')],
    [allow('s3:*', 'arn:aws:s3:::b/A')],
    'incomparable',
  ],
  [
    'a Deny as NotAction',
    [allow('*'), deny('s3:Put*')],
    [{ Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' }],
    'equivalent',
  ],
  [
    'a Deny as NotResource',
    [allow('s3:*', 'arn:aws:s3:::b/*'), { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::b/a*' }],
    [allow('s3:*', 'arn:aws:s3:::b/a*')],
    'equivalent',
  ],
  ['a Deny removed', [allow('s3:*'), deny('s3:Put*')], [allow('s3:*')], 'broader'],
  ['a Deny that never meets an Allow', [allow('s3:Get*'), deny('s3:Put*')], [allow('s3:Get*')], 'equivalent'],
  [
    'cases of a condition that cover all (C3)',
    [allow('s3:*')],
    [
      allow('s3:*', '*', { StringEquals: { 'aws:RequestedRegion': 'a' } }),
      allow('s3:*', '*', { StringNotEquals: { 'aws:RequestedRegion': 'a' } }),
    ],
    'equivalent',
  ],
  [
    'a key present is not a key of any value: "" counts (C5)',
    [allow('s3:*', '*', { Null: { 'aws:RequestedRegion': 'false' } })],
    [allow('s3:*', '*', { StringLike: { 'aws:RequestedRegion': '*' } })],
    'equivalent',
  ],
  [
    '?* asks for one character more',
    [allow('s3:*', '*', { StringLike: { 'aws:RequestedRegion': '*' } })],
    [allow('s3:*', '*', { StringLike: { 'aws:RequestedRegion': '?*' } })],
    'narrower',
  ],
  [
    'IfExists lets absence in (C4)',
    [allow('s3:*', '*', { StringEquals: { 'aws:RequestedRegion': 'a' } })],
    [allow('s3:*', '*', { StringEqualsIfExists: { 'aws:RequestedRegion': 'a' } })],
    'broader',
  ],
  [
    'IfExists changes nothing of a negated operator (C4)',
    [allow('s3:*', '*', { StringNotEquals: { 'aws:RequestedRegion': 'a' } })],
    [allow('s3:*', '*', { StringNotEqualsIfExists: { 'aws:RequestedRegion': 'a' } })],
    'equivalent',
  ],
  [
    'numbers are compared as numbers (C11)',
    [allow('s3:*', '*', { NumericEquals: { 's3:max-keys': '1' } })],
    [allow('s3:*', '*', { NumericEquals: { 's3:max-keys': '1.0' } })],
    'equivalent',
  ],
  [
    'two bounds that meet',
    [
      allow('s3:*', '*', { NumericLessThan: { 's3:max-keys': '5' } }),
      allow('s3:*', '*', { NumericGreaterThanEquals: { 's3:max-keys': '5' } }),
    ],
    [
      allow('s3:*', '*', { NumericLessThanEquals: { 's3:max-keys': '5' } }),
      allow('s3:*', '*', { NumericGreaterThan: { 's3:max-keys': '5' } }),
    ],
    'equivalent',
  ],
  [
    'an hour, spelt in two zones (C12)',
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } })],
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01T01:00:00+01:00' } })],
    'equivalent',
  ],
  [
    'a block and its halves (C15)',
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '203.0.112.0/23' } })],
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': ['203.0.112.0/24', '203.0.113.0/24'] } })],
    'equivalent',
  ],
  [
    'host bits are ignored (C15)',
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '203.0.113.7/24' } })],
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
    'equivalent',
  ],
  [
    'ARN fields keep their colons (C9)',
    [allow('s3:*', '*', { StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:topic' } })],
    [allow('s3:*', '*', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:topic' } })],
    'narrower',
  ],
  [
    'a set within (C6)',
    [allow('s3:*', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } })],
    [allow('s3:*', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } })],
    'narrower',
  ],
  [
    'ForAnyValue needs a value (C6)',
    [allow('s3:*', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } })],
    [allow('s3:*', '*', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } })],
    'incomparable',
  ],
  [
    'a set that must hold two values (C6)',
    [allow('s3:GetObject')],
    [
      allow('s3:GetObject'),
      allow('s3:PutObject', '*', {
        'ForAnyValue:StringEquals': { 's3:RequestObjectTagKeys': 'a' },
        'ForAnyValue:StringLike': { 's3:RequestObjectTagKeys': 'b*' },
      }),
    ],
    'broader',
  ],
  [
    'a key read as a set and as one value may be either (C8): more of the value',
    [
      allow('s3:*', '*', {
        StringEquals: { 'k:either': 'a/main' },
        'ForAnyValue:StringLike': { 'k:either': 'a/*' },
      }),
    ],
    [
      allow('s3:*', '*', {
        StringLike: { 'k:either': 'a/*' },
        'ForAnyValue:StringLike': { 'k:either': 'a/*' },
      }),
    ],
    'broader',
  ],
  [
    '…a value that is not there any more',
    [allow('s3:*', '*', { 'ForAnyValue:StringEquals': { 'k:either': 'a' } })],
    [allow('s3:*', '*', { StringEquals: { 'k:either': 'a' } })],
    'narrower',
  ],
  [
    '…two such keys, each as the other is not',
    [
      allow('s3:*', '*', {
        'ForAnyValue:StringEquals': { 'k:one': ['a', 'b'] },
        StringEquals: { 'k:two': 'a' },
      }),
      allow('s3:Get*', '*', { StringEquals: { 'k:one': 'a' }, 'ForAnyValue:StringEquals': { 'k:two': 'a' } }),
    ],
    [
      allow('s3:*', '*', {
        'ForAnyValue:StringEquals': { 'k:one': 'a' },
        'ForAnyValue:StringLike': { 'k:one': 'b' },
        StringEquals: { 'k:two': 'a' },
      }),
      allow('s3:Get*', '*', { StringEquals: { 'k:one': 'a' }, 'ForAnyValue:StringEquals': { 'k:two': 'a' } }),
    ],
    'narrower',
  ],
  [
    'a number of many digits is a number (C11)',
    [allow('s3:Get*')],
    [allow('s3:Get*'), allow('s3:Put*', '*', { NumericLessThan: { 's3:max-keys': `1${'0'.repeat(500)}` } })],
    'broader',
  ],
  [
    'a time in small letters is a time (C12)',
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } })],
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01t00:00:00z' } })],
    'equivalent',
  ],
  [
    'fractions of a second (C12)',
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00.1234Z' } })],
    [allow('s3:*', '*', { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00.1239Z' } })],
    'broader',
  ],
  [
    'epoch seconds as a number and as a date (C11, C12)',
    [allow('s3:*', '*', { NumericLessThan: { 'aws:EpochTime': '1893456000' } })],
    [
      allow('s3:*', '*', {
        NumericLessThan: { 'aws:EpochTime': '1893456000' },
        DateLessThan: { 'aws:EpochTime': '2030-01-01T00:00:00Z' },
      }),
    ],
    'narrower',
  ],
  [
    'between a number and a date',
    [allow('s3:Get*')],
    [
      allow('s3:Get*'),
      allow('s3:Put*', '*', {
        NumericLessThan: { 'aws:EpochTime': '1893456002' },
        DateGreaterThan: { 'aws:EpochTime': '2030-01-01T00:00:00Z' },
      }),
    ],
    'broader',
  ],
  [
    'an IPv4 address within IPv6 (C15)',
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '64:ff9b::203.0.113.7' } })],
    [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '64:ff9b::cb00:7107' } })],
    'equivalent',
  ],
  [
    'no user is named by a wildcard (P2)',
    [allow('s3:Get*')],
    [allow('s3:Get*'), allow('s3:Put*', '*', { StringEquals: { 'aws:username': ['a*', 'b?'] } })],
    'equivalent',
  ],
  [
    'the same variable is the same (M8)',
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*')],
    'equivalent',
  ],
  [
    'a part of what a variable opens',
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/a*')],
    'narrower',
  ],
  [
    'a user name is not every user name',
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:*', 'arn:aws:s3:::b/bob/*')],
    'incomparable',
  ],
  [
    'everything a variable can be',
    [allow('s3:*', 'arn:aws:s3:::b/*')],
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}')],
    'narrower',
  ],
  [
    'an incomplete ARN is completed (M4)',
    [allow('sqs:*', 'arn:aws:sqs')],
    [allow('sqs:*', 'arn:aws:sqs:*:*:*')],
    'equivalent',
  ],
  [
    'a wildcard in two pieces',
    [allow('s3:*', 'arn:aws:s3:::b/a*b*c')],
    [allow('s3:*', 'arn:aws:s3:::b/a*c')],
    'broader',
  ],
  ['* is every action, which is a service and a name (M1)', [allow('*')], [allow('*:*')], 'equivalent'],
  ['an action has a name', [allow('s3:*')], [allow('s3:?*')], 'equivalent'],
  [
    'a default for those without the key (M8)',
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:*', "arn:aws:s3:::b/${aws:username, 'bob'}/*")],
    'broader',
  ],
  [
    'another default (M8)',
    [allow('s3:*', "arn:aws:s3:::b/${aws:username, 'ann'}/*")],
    [allow('s3:*', "arn:aws:s3:::b/${aws:username, 'bob'}/*")],
    'incomparable',
  ],
  [
    'a default where the key is there anyway (M8)',
    [allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*', { Null: { 'aws:username': 'false' } })],
    [allow('s3:*', "arn:aws:s3:::b/${aws:username, 'bob'}/*", { Null: { 'aws:username': 'false' } })],
    'equivalent',
  ],
  [
    'five statements that together say one',
    ['a', 'b', 'c', 'd', 'e'].map((key) => allow('s3:GetObject', `arn:aws:s3:::b/${key}`)),
    [
      allow(
        's3:GetObject',
        ['a', 'b', 'c', 'd', 'e'].map((key) => `arn:aws:s3:::b/${key}`),
      ),
    ],
    'equivalent',
  ],
];

test.each(ROWS)('%s', (_, older, newer, relation) => {
  expect(compare(identity(...older), identity(...newer), 'identity').relation).toBe(relation);
});

const V = 'arn:aws:iam::302263087412:role/seqtestclient';
const entry = (Principal: unknown, Condition?: object) => ({
  Effect: 'Allow',
  Principal,
  Action: 'sts:AssumeRole',
  ...(Condition && { Condition }),
});
const shut = (Condition: object) => ({ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole', Condition });

test.each([
  ['a service of another domain', { Service: 'alexa-appkit.amazon.com' }],
  ['a service in capitals', { Service: 'EC2.amazonaws.com' }],
  ['an identity provider in capitals', { Federated: 'Login.Example.com' }],
])('whatever a policy names can call: %s', (_, Principal) => {
  const stranger = {
    Effect: 'Allow',
    Principal,
    Action: ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'],
  };
  expect(compare(trust(entry({ AWS: V })), trust(entry({ AWS: V }), stranger), 'trust').relation).toBe(
    'broader',
  );
});

test('an origin access identity can call (P1)', () => {
  const of = (AWS: string) => ({ ...allow('s3:PutObject', 'arn:aws:s3:::b/*'), Principal: { AWS } });
  const stranger = of('arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE');
  expect(compare(bucket(of(V)), bucket(of(V), stranger), 'bucket').relation).toBe('broader');
});

const others = (NotPrincipal: object, Effect = 'Allow', Condition?: object) => ({
  ...allow('s3:*', 'arn:aws:s3:::b/*', Condition),
  Effect,
  NotPrincipal,
});
const everybody = { ...allow('s3:*', 'arn:aws:s3:::b/*'), Principal: '*' };
const ACCOUNT = '302263087412';
const [BOB, ANN] = ['bob', 'ann'].map((name) => `arn:aws:iam::${ACCOUNT}:user/${name}`);

const BUCKET_ROWS: readonly [what: string, older: object[], newer: object[], relation: Relation][] = [
  [
    'a condition less on everybody else (P7)',
    [others({ AWS: V }, 'Allow', { StringEquals: { 'aws:RequestedRegion': 'a' } })],
    [others({ AWS: V })],
    'broader',
  ],
  [
    'a user more exempt from a Deny (P7)',
    [everybody, others({ AWS: [ACCOUNT, BOB] }, 'Deny')],
    [everybody, others({ AWS: [ACCOUNT, BOB, ANN] }, 'Deny')],
    'broader',
  ],
  [
    'a user listed without its account is not exempt (P7)',
    [everybody, others({ Service: 'ec2.amazonaws.com' }, 'Deny')],
    [everybody, others({ AWS: BOB, Service: 'ec2.amazonaws.com' }, 'Deny')],
    'equivalent',
  ],
];

test.each(BUCKET_ROWS)('bucket: %s', (_, older, newer, relation) => {
  expect(compare(bucket(...older), bucket(...newer), 'bucket').relation).toBe(relation);
});

test('a key beginning with what no policy names is found, however many are named', () => {
  const named = [
    ...Array.from({ length: 0x250 - 0x22 }, (_, at) => String.fromCharCode(0x22 + at)),
    '一',
    '丁',
  ];
  const open = [...named, '!'].filter((unit) => !'*?$'.includes(unit));
  const closed = (units: readonly string[]) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws:s3:::b/', ...units.map((unit) => `arn:aws:s3:::b/${unit}*`)],
  });
  const older = bucket(everybody, { ...everybody, Effect: 'Deny' });
  expect(compare(older, bucket(everybody, closed(open)), 'bucket').relation).toBe('broader');
});

const keyPolicy = (...resources: string[]) =>
  plainPolicy(
    resources.map((Resource) => ({ Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource })),
  );

test.each([
  [
    'a pattern that begins anywhere, and a long text',
    keyPolicy(`arn:aws:kms:::*${'x'.repeat(60_000)}`),
    keyPolicy(`arn:aws:kms:::${'x'.repeat(59_999)}*`),
    'the search for a witness over wildcards',
  ],
  [
    'more variables than are related, each with values to try',
    keyPolicy(...Array.from({ length: 60 }, (_, at) => `arn:aws:kms:::${at}/\${aws:PrincipalTag/t${at}}`)),
    keyPolicy(...Array.from({ length: 60 }, (_, at) => `arn:aws:kms:::${at}/\${aws:PrincipalTag/t${at}}*`)),
    'the number of values tried for unknown ones',
  ],
])('bounded: %s', { timeout: 30_000 }, (_, older, newer, bound) => {
  expect(compare(older, newer, 'key').reason).toBe(
    `the policies are too complex to compare: ${bound} went beyond its bound`,
  );
});

test('a number of more digits than are compared exactly leaves it open, and says so', () => {
  const newer = allow('s3:Put*', '*', { NumericLessThan: { 's3:max-keys': '1e9999' } });
  const { relation, reason } = compare(identity(allow('s3:Get*')), identity(newer), 'identity');
  expect([relation, reason]).toEqual([
    'undetermined',
    'the policies are too complex to compare: the number of digits of a number or date went beyond its bound',
  ]);
});

test('more keys read both ways than are tried leave it open, and say so', () => {
  const keys = ['k:a', 'k:b', 'k:c', 'k:d'];
  const set = Object.fromEntries(keys.map((key) => [key, 'x*']));
  const one = (value: string) => Object.fromEntries(keys.map((key) => [key, value]));
  const asking = (value: string) =>
    allow('s3:*', '*', { 'ForAnyValue:StringLike': set, StringLike: one(value) });
  const { relation, reason } = compare(identity(asking('x*')), identity(asking('x?*')), 'identity');
  expect(relation).toBe('undetermined');
  expect(reason).toMatch(/keys that are read as one value and as a set went beyond its bound/);
});

test('sets are known without the catalogue (T14)', () => {
  const keys = new KeyTypes(undefined, new Set());
  const sets = Object.entries(CATALOGUE.types).filter(([, type]) => type.startsWith('ArrayOf'));
  expect(sets.length).toBeGreaterThan(20);
  expect(sets.map(([key]) => key).filter((key) => !keys.isMultivalued(key))).toEqual([]);
});

const TRUST_ROWS: readonly [what: string, older: object[], newer: object[], relation: Relation][] = [
  [
    'an account and its root (P3)',
    [entry({ AWS: '302263087412' })],
    [entry({ AWS: 'arn:aws:iam::302263087412:root' })],
    'equivalent',
  ],
  ['a role of the account (P3)', [entry({ AWS: '302263087412' })], [entry({ AWS: V })], 'narrower'],
  ['"*" spelt in two ways (P2)', [entry('*')], [entry({ AWS: '*' })], 'equivalent'],
  [
    '"*" narrowed by aws:PrincipalArn',
    [entry({ AWS: V })],
    [entry('*', { ArnEquals: { 'aws:PrincipalArn': V } })],
    'equivalent',
  ],
  [
    '"*" narrowed by aws:PrincipalAccount',
    [entry({ AWS: '302263087412' })],
    [entry('*', { StringEquals: { 'aws:PrincipalAccount': '302263087412' } })],
    'equivalent',
  ],
  [
    'a Deny of every other ExternalId says the same (T8)',
    [entry({ AWS: V }, { StringEquals: { 'sts:ExternalId': 'abc' } })],
    [entry({ AWS: V }), shut({ StringNotEquals: { 'sts:ExternalId': 'abc' } })],
    'equivalent',
  ],
  [
    '…and so does its IfExists form (C4)',
    [entry({ AWS: V }, { StringEquals: { 'sts:ExternalId': 'abc' } })],
    [entry({ AWS: V }), shut({ StringNotEqualsIfExists: { 'sts:ExternalId': 'abc' } })],
    'equivalent',
  ],
  [
    '…but not under ForAnyValue (T8)',
    [entry({ AWS: V }, { StringEquals: { 'sts:ExternalId': 'abc' } })],
    [entry({ AWS: V }), shut({ 'ForAnyValue:StringNotEquals': { 'sts:ExternalId': 'abc' } })],
    'broader',
  ],
  [
    'an ExternalId made optional (T1)',
    [entry({ AWS: V }, { StringEquals: { 'sts:ExternalId': 'abc' } })],
    [entry({ AWS: V }, { StringEqualsIfExists: { 'sts:ExternalId': 'abc' } })],
    'broader',
  ],
  [
    'another principal',
    [entry({ AWS: V })],
    [entry({ AWS: [V, 'arn:aws:iam::111122223333:user/x'] })],
    'broader',
  ],
  [
    'one session of the role (P4)',
    [entry({ AWS: V })],
    [entry({ AWS: 'arn:aws:sts::302263087412:assumed-role/seqtestclient/job' })],
    'narrower',
  ],
  ['a service', [entry({ AWS: V })], [entry({ AWS: V, Service: 'ec2.amazonaws.com' })], 'broader'],
  [
    'calls that need a provider’s token, to somebody without one (P8)',
    [entry({ AWS: V })],
    [{ ...entry({ AWS: V }), Action: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'] }],
    'equivalent',
  ],
  [
    'whatever else is no call to a role',
    [entry({ AWS: V }), { ...entry({ AWS: V }), Action: ['sts:TagSession', 'sts:Set*'] }],
    [{ ...entry({ AWS: V }), Action: 'sts:*' }],
    'equivalent',
  ],
  [
    'a statement that nobody can meet',
    [entry({ AWS: V })],
    [entry({ AWS: V }), entry({ AWS: V }, { StringEquals: { 'aws:PrincipalAccount': '111122223333' } })],
    'equivalent',
  ],
];

test.each(TRUST_ROWS)('trust: %s', (_, older, newer, relation) => {
  const read = (content: object[]) => policy('trust', { Version: '2012-10-17', Statement: content });
  expect(compare(read(older), read(newer), 'trust').relation).toBe(relation);
});

test.each<[what: string, key: string, value: string]>([
  ['by its ARN', 'aws:PrincipalArn', 'arn:aws:iam::*:root'],
  ['by its type', 'aws:PrincipalType', 'Account'],
])(
  'an SCP binds root users (E2), a boundary none (E9): a Deny of theirs that is gone, %s',
  (_, key, value) => {
    const open = [allow('*')];
    const closed = [...open, deny('*', '*', { StringLike: { [key]: value } })];
    const relation = (type: PolicyType) => {
      const read = (Statement: object[]) => policy(type, { Version: '2012-10-17', Statement });
      return compare(read(closed), read(open), type).relation;
    };
    expect(['scp', 'boundary', 'identity'].map((type) => relation(type as PolicyType))).toEqual([
      'broader',
      'equivalent',
      'equivalent',
    ]);
  },
);

test('callers are of the partition that the principals and resources are of', () => {
  const of = (AWS: string, partition = 'aws') => ({
    ...allow('s3:GetObject', `arn:${partition}:s3:::b/*`),
    Principal: { AWS },
  });
  const arns = ['arn:aws:iam::302263087412:*', 'arn:aws:sts::302263087412:*'];
  const narrowed = { Condition: { ArnLike: { 'aws:PrincipalArn': arns } } };
  const relation = (...partitions: string[]) => {
    const older = partitions.map((one) => of('302263087412', one));
    return compare(bucket(...older), bucket(...older.map((one) => ({ ...one, ...narrowed }))), 'bucket');
  };
  expect(relation('aws').relation).toBe('equivalent');
  expect(relation('aws', 'aws-cn')).toMatchObject({
    relation: 'narrower',
    lost: { witness: { principal: 'arn:aws-cn:iam::302263087412:user/x' } },
  });
});

test('an action is spelt as a policy spells it (M1)', () => {
  const added = identity(allow('s3:GetObject'), allow('dynamodb:BatchWriteItem'));
  expect(compare(identity(allow('s3:GetObject')), added, 'identity').gained?.witness.action).toBe(
    'dynamodb:BatchWriteItem',
  );
});

describe('what is not known', () => {
  const unread = {
    Action: '*',
    Resource: '*',
    holes: [{ part: 'Effect', reason: 'its Effect is "allow"' }],
  } as const;
  const put = { Effect: 'Allow', Action: 's3:*', Resource: '*' } as const;
  const on = (operator: string, value: string) => ({
    ...put,
    Condition: { [operator]: { 'k:n': [unknown(value)] } },
  });
  const effect = 'it depends on a part of a policy that could not be read: its Effect is "allow"';
  const value = (name: string) => `it depends on ${name}, whose value is not known`;
  type Row = [
    what: string,
    older: PlainStatement[],
    newer: PlainStatement[],
    relation: Relation,
    reason?: string,
  ];
  test.each<Row>([
    ['G4 an Effect that came', [put], [put, unread], 'undetermined', effect],
    ['G4 …that went', [put, unread], [put], 'undetermined', effect],
    ['G4 …that stayed', [put, unread], [put, unread], 'equivalent'],
    [
      'G4 …that stayed, an Allow beside it split',
      [put, unread],
      [put, unread, { ...put, Action: 's3:Put*' }],
      'equivalent',
    ],
    [
      'G4 …where there was an Allow',
      [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      [unread],
      'undetermined',
      effect,
    ],
    ['G4 …that may take back what came', [], [put, unread], 'undetermined', effect],
    [
      'a reference that stayed',
      [on('NumericLessThan', 'var.n')],
      [on('NumericLessThan', 'var.n')],
      'equivalent',
    ],
    [
      'another reference',
      [on('NumericLessThan', 'var.n')],
      [on('NumericLessThan', 'var.m')],
      'undetermined',
      value('var.m, var.n'),
    ],
    [
      'another comparison',
      [on('NumericLessThan', 'var.n')],
      [on('NumericEquals', 'var.n')],
      'undetermined',
      value('var.n'),
    ],
    [
      'a pattern made text',
      [on('StringLike', 'var.n')],
      [on('StringEquals', 'var.n')],
      'undetermined',
      value('var.n'),
    ],
    [
      'another part that could not be read',
      [{ ...put, holes: [{ part: 'Condition', reason: 'one' }] }],
      [{ ...put, holes: [{ part: 'Condition', reason: 'another' }] }],
      'undetermined',
      'it depends on a part of a policy that could not be read: another; one',
    ],
  ])('%s', (_what, older, newer, relation, reason) => {
    const found = compare(plainPolicy(older), plainPolicy(newer), 'identity');
    expect({ relation: found.relation, reason: found.reason }).toEqual({ relation, reason });
  });

  describe('a principal that does not exist yet', () => {
    const VENDOR = [unknown('aws_iam_role.vendor.arn', 'arn:*:iam::*:role/vendor')];
    const READER = [unknown('aws_iam_role.reader.arn', 'arn:*:iam::*:role/reader')];
    const ANYONE = [unknown('var.arn')];
    const OF_ACCOUNT = ['arn:aws:iam::', unknown('var.account'), ':role/vendor'];
    const ROOT = ['arn:aws:iam::', unknown('var.account'), ':root'];
    const to = (
      AWS: Exclude<PlainStatement['Principal'], '*' | undefined>['AWS'],
      Action: string | string[],
    ) => [{ ...put, Principal: { AWS: AWS! }, Action }];
    const both = ['s3:GetObject', 's3:PutObject'];
    test.each<[string, PlainStatement[], PlainStatement[], Relation, string?]>([
      [
        'may do more',
        to([VENDOR], 's3:GetObject'),
        to([VENDOR], both),
        'broader',
        '${aws_iam_role.vendor.arn}',
      ],
      ['…that may be anyone', to([ANYONE], 's3:GetObject'), to([ANYONE], both), 'broader', '${var.arn}'],
      ['may do less', to([VENDOR], both), to([VENDOR], 's3:GetObject'), 'narrower'],
      ['comes', [], to([OF_ACCOUNT], both), 'broader', 'arn:aws:iam::${var.account}:role/vendor'],
      ['comes as an account', [], to([ROOT], both), 'broader', 'arn:aws:iam::${var.account}:user/x'],
      [
        'takes the place of another',
        to([VENDOR], both),
        to([READER], both),
        'incomparable',
        '${aws_iam_role.reader.arn}',
      ],
      [
        'comes beside one that may be the same',
        to([VENDOR], both),
        to([VENDOR, ANYONE], both),
        'undetermined',
      ],
      ['comes beside everyone', to(['*'], both), to(['*', VENDOR], both), 'equivalent'],
    ])('%s', (_what, older, newer, relation, principal) => {
      const found = compare(plainPolicy(older), plainPolicy(newer), 'bucket');
      expect(found.relation).toBe(relation);
      expect(found.gained?.witness.principal).toBe(principal);
    });
  });

  test('P5 identifiers left behind are two principals', () => {
    const role = (AWS: string) =>
      plainPolicy({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' });
    expect(compare(role('AROAEXAMPLEA'), role('AROAEXAMPLEA'), 'trust').relation).toBe('equivalent');
    expect(compare(role('AROAEXAMPLEA'), role('AROAEXAMPLEB'), 'trust')).toMatchObject({
      relation: 'undetermined',
      reason: "it depends on a rule that AWS's documentation leaves open (P5)",
    });
  });

  test('a caller’s name that its userid contradicts is no crash, and no witness', () => {
    const some = (name: string) => ({
      ...put,
      Principal: '*' as const,
      Condition: {
        StringEquals: { 'aws:PrincipalType': 'FederatedUser' },
        StringLike: { 'aws:userid': name },
      },
    });
    const found = compare(plainPolicy(some('*:a')), plainPolicy(some('*')), 'bucket');
    expect(found.relation).toBe('broader');
    expect(found.gained?.witness.principal).toMatch(/^arn:aws:sts::\d{12}:federated-user\/(?!a$)/);
  });
});

test('E3 an RCP only denies: an Allow in it says nothing', () => {
  const read = (...content: object[]) => policy('rcp', { Version: '2012-10-17', Statement: content });
  const said = (Effect: string, Action: string) => ({ Effect, Principal: '*', Action, Resource: '*' });
  const deny = said('Deny', 's3:Put*');
  const allow = said('Allow', 's3:Get*');
  expect(compare(read(deny), read(deny, allow), 'rcp').relation).toBe('equivalent');
  expect(compare(read(deny), read(), 'rcp').relation).toBe('broader');
  expect(compare(read(), read(allow, deny), 'rcp').relation).toBe('narrower');
});

test('a witness is short, says what it must, and names the statement that grants it', () => {
  const older = identity(allow('s3:GetObject', 'arn:aws:s3:::b/*'));
  const newer = identity(
    allow('s3:GetObject', 'arn:aws:s3:::b/*'),
    allow('s3:PutObject', 'arn:aws:s3:::b/in/*', { StringEquals: { 's3:x-amz-acl': 'private' } }),
  );
  const { gained, lost } = compare(older, newer, 'identity');
  expect(lost).toBeNull();
  expect(gained?.witness).toEqual({
    principal: 'arn:aws:iam::123456789012:user/someone',
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::b/in/x',
    resourceAccount: '123456789012',
    context: { 's3:x-amz-acl': 'private' },
  });
  expect(gained?.granting.map(({ statement }) => statement)).toEqual([newer.statements[1]]);
});

describe('laws', () => {
  const SETTINGS = { numRuns: 1000, seed: 20261123 };
  const relation = (older: readonly Small[], newer: readonly Small[]) =>
    compare(identity(...older), identity(...newer), 'identity').relation;
  const MIRROR: Record<Relation, Relation> = {
    equivalent: 'equivalent',
    narrower: 'broader',
    broader: 'narrower',
    incomparable: 'incomparable',
    undetermined: 'undetermined',
  };

  test('comparing the other way round mirrors the relation', () => {
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        expect(relation(b, a)).toBe(MIRROR[relation(a, b)]);
      }),
      SETTINGS,
    );
  });

  test('what contains what contains a policy contains it', () => {
    const within = (a: Small[], b: Small[]) => ['equivalent', 'narrower'].includes(relation(b, a));
    let chains = 0;
    for (const { statement } of FOCI) {
      const allows = fc.array(
        statement.map((one) => ({ ...one, Effect: 'Allow' as const })),
        { minLength: 1, maxLength: 3 },
      );
      fc.assert(
        fc.property(allows, allows, allows, (a, b, c) => {
          expect(within(a, [...a, ...b])).toBe(true);
          if (!within(a, b) || !within(b, c)) return;
          chains++;
          expect(within(a, c)).toBe(true);
        }),
        { ...SETTINGS, numRuns: 300 },
      );
    }
    // By chance, beside those by construction.
    expect(chains).toBeGreaterThan(100);
  });

  test.each<readonly [string, (list: Small[]) => readonly object[]]>([
    ['the order of statements', (list) => list.toReversed()],
    ['duplicate statements', (list) => [...list, ...list]],
    [
      'the case of actions',
      (list) =>
        list.map((one) =>
          one.Action ? { ...one, Action: one.Action.map((name) => name.toUpperCase()) } : one,
        ),
    ],
    [
      'the case of key names (C2)',
      (list) =>
        list.map((one) =>
          one.Condition ? { ...one, Condition: mapKeys(one.Condition, (key) => key.toUpperCase()) } : one,
        ),
    ],
    [
      'one statement for each action',
      (list) =>
        list.flatMap((one): object[] =>
          one.Action ? one.Action.map((name) => ({ ...one, Action: name })) : [one],
        ),
    ],
    [
      'one statement for each resource',
      (list) =>
        list.flatMap((one): object[] =>
          one.Resource ? one.Resource.map((name) => ({ ...one, Resource: name })) : [one],
        ),
    ],
    ['Sids', (list) => list.map((one, index) => ({ ...one, Sid: `S${index}` }))],
  ])('%s makes no difference', (_, respell) => {
    fc.assert(
      fc.property(statements, (list) => {
        const {
          relation: found,
          gained,
          lost,
        } = compare(identity(...list), identity(...respell(list)), 'identity');
        expect({ found, gained, lost }).toEqual({ found: 'equivalent', gained: null, lost: null });
      }),
      SETTINGS,
    );
  });
});

function mapKeys(condition: NonNullable<Small['Condition']>, rename: (key: string) => string): object {
  return Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [rename(key), values])),
    ]),
  );
}

test.each<PolicyType>(['identity', 'bucket', 'trust', 'scp', 'rcp', 'key', 'boundary', 'session'])(
  'a policy of type %s equals itself, and one that denies nothing is no narrower',
  (type) => {
    const principal = ['bucket', 'trust', 'rcp', 'key'].includes(type) ? { Principal: '*' } : {};
    const resource = type === 'trust' ? {} : { Resource: '*' };
    const closed = policy(type, {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', ...principal, Action: '*', ...resource },
        {
          Effect: 'Deny',
          ...principal,
          Action: { key: 'kms:Decrypt', trust: 'sts:AssumeRole' }[type as string] ?? 's3:PutObject',
          ...resource,
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    });
    const open = policy(type, {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', ...principal, Action: '*', ...resource }],
    });
    expect(compare(closed, closed, type).relation).toBe('equivalent');
    expect(compare(closed, open, type).relation).toBe('broader');
    expect(compare(open, closed, type).relation).toBe('narrower');
  },
);
