// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/logic/evaluate';
import type { Policies } from '../../src/logic/question';
import type { Request } from '../../src/policy/request';
import { type PlainStatement, policy } from './evaluate-policies';

/** The classic traps of semantics.md part T, each as the requests that show it; the number stands first. */

const OWN = '666666666666';
const VENDOR = 'arn:aws:iam::302263087412:role/seqtestclient';
const ROLE = `arn:aws:iam::${OWN}:role/vendor`;
const ID = 'seq_p8OgYZNm';

type Context = Request['context'];
type Condition = NonNullable<PlainStatement['Condition']>;
type Row = [
  trap: string,
  policies: Policies,
  request: Request,
  decision: 'allowed' | 'explicitDeny' | 'implicitDeny',
];

function assume(context: Context = {}, over: Partial<Request> = {}): Request {
  return {
    principal: VENDOR,
    action: 'sts:AssumeRole',
    resource: ROLE,
    resourceAccount: OWN,
    context,
    ...over,
  };
}

function put(context: Context = {}, over: Partial<Request> = {}): Request {
  const request = { principal: ROLE, action: 's3:PutObject', resource: 'arn:aws:s3:::examplebucket/key' };
  return { ...request, resourceAccount: OWN, context, ...over };
}

const lets: PlainStatement = { Effect: 'Allow', Principal: { AWS: VENDOR }, Action: 'sts:AssumeRole' };
const trust = (...statements: PlainStatement[]): Policies => ({ trust: policy(statements) });
const trustIf = (Condition: Condition): Policies => trust({ ...lets, Condition });
const may: PlainStatement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const identity = (...statements: PlainStatement[]): Policies => ({ identity: [policy(statements)] });
const mayIf = (Condition: Condition): Policies => identity({ ...may, Condition });
const denyIf = (Condition: Condition): Policies => identity(may, { ...may, Effect: 'Deny', Condition });
const denyTrustIf = (Condition: Condition): Policies =>
  trust(lets, { ...lets, Effect: 'Deny', Principal: '*', Condition });

const without = assume();
const right = assume({ 'sts:ExternalId': ID });
const wrong = assume({ 'sts:ExternalId': 'other-customer' });

const rows: Row[] = [
  ['1 IfExists, omitted', trustIf({ StringEqualsIfExists: { 'sts:ExternalId': ID } }), without, 'allowed'],
  ['1 IfExists, wrong', trustIf({ StringEqualsIfExists: { 'sts:ExternalId': ID } }), wrong, 'implicitDeny'],
  ['1 plain, omitted', trustIf({ StringEquals: { 'sts:ExternalId': ID } }), without, 'implicitDeny'],
  ['1 plain, right', trustIf({ StringEquals: { 'sts:ExternalId': ID } }), right, 'allowed'],
  [
    '2 ForAllValues, omitted',
    trustIf({ 'ForAllValues:StringEquals': { 'sts:ExternalId': ID } }),
    without,
    'allowed',
  ],
  [
    '2 ForAllValues, wrong',
    trustIf({ 'ForAllValues:StringEquals': { 'sts:ExternalId': ID } }),
    wrong,
    'implicitDeny',
  ],
  [
    '3 NotEquals in Allow, omitted',
    trustIf({ StringNotEquals: { 'sts:ExternalId': ID } }),
    without,
    'allowed',
  ],
  [
    '3 NotEquals in Allow, right',
    trustIf({ StringNotEquals: { 'sts:ExternalId': ID } }),
    right,
    'implicitDeny',
  ],
  ['4 Like *, wrong', trustIf({ StringLike: { 'sts:ExternalId': '*' } }), wrong, 'allowed'],
  ['4 Like *, omitted', trustIf({ StringLike: { 'sts:ExternalId': '*' } }), without, 'implicitDeny'],
  ['4 Like ?*, wrong', trustIf({ StringLike: { 'sts:ExternalId': '?*' } }), wrong, 'allowed'],
  [
    '4 Like prefix, another tenant',
    trustIf({ StringLike: { 'sts:ExternalId': 'customer-*' } }),
    assume({ 'sts:ExternalId': 'customer-2' }),
    'allowed',
  ],
  ['5 Null true, omitted', trustIf({ Null: { 'sts:ExternalId': 'true' } }), without, 'allowed'],
  ['5 Null true, right', trustIf({ Null: { 'sts:ExternalId': 'true' } }), right, 'implicitDeny'],
  ['5 Null false, wrong', trustIf({ Null: { 'sts:ExternalId': 'false' } }), wrong, 'allowed'],
  [
    '6 a second statement',
    trust({ ...lets, Condition: { StringEquals: { 'sts:ExternalId': ID } } }, lets),
    without,
    'allowed',
  ],
  [
    '6 a second principal',
    trust({ ...lets, Principal: { AWS: [VENDOR, 'arn:aws:iam::444455556666:role/x'] } }),
    assume({}, { principal: 'arn:aws:iam::444455556666:role/x' }),
    'allowed',
  ],
  [
    '7 one of several values',
    trustIf({ StringEquals: { 'sts:ExternalId': [ID, 'other-customer'] } }),
    wrong,
    'allowed',
  ],
  [
    '7 empty value',
    trustIf({ StringEquals: { 'sts:ExternalId': '' } }),
    assume({ 'sts:ExternalId': '' }),
    'allowed',
  ],
  [
    '7 an unrendered template',
    trustIf({ StringEquals: { 'sts:ExternalId': '${external_id}' } }),
    right,
    'implicitDeny',
  ],
  [
    '8 Deny NotEquals covers absence',
    denyTrustIf({ StringNotEquals: { 'sts:ExternalId': ID } }),
    without,
    'explicitDeny',
  ],
  ['8 Deny NotEquals, right', denyTrustIf({ StringNotEquals: { 'sts:ExternalId': ID } }), right, 'allowed'],
  [
    '8 Deny NotEqualsIfExists covers absence',
    denyTrustIf({ StringNotEqualsIfExists: { 'sts:ExternalId': ID } }),
    without,
    'explicitDeny',
  ],
  [
    '8 Deny ForAnyValue does not',
    denyTrustIf({ 'ForAnyValue:StringNotEquals': { 'sts:ExternalId': ID } }),
    without,
    'allowed',
  ],
  [
    '8 Deny ForAnyValue, wrong',
    denyTrustIf({ 'ForAnyValue:StringNotEquals': { 'sts:ExternalId': ID } }),
    wrong,
    'explicitDeny',
  ],
  [
    '9 ExternalId where it cannot be',
    trust({
      Effect: 'Allow',
      Principal: { Federated: 'accounts.google.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'sts:ExternalId': ID } },
    }),
    assume({}, { principal: 'accounts.google.com', action: 'sts:AssumeRoleWithWebIdentity' }),
    'implicitDeny',
  ],
  ['10 sts:*', trust({ ...lets, Action: 'sts:*' }), assume({}, { action: 'sts:TagSession' }), 'allowed'],
  ['10 sts:Assume*', trust({ ...lets, Action: 'sts:Assume*' }), without, 'allowed'],
  [
    '10 NotAction',
    trust({ Effect: 'Allow', Principal: { AWS: VENDOR }, NotAction: 'sts:TagSession' }),
    without,
    'allowed',
  ],
  [
    '11 two operators AND',
    trustIf({ StringEquals: { 'sts:ExternalId': ID }, Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
    right,
    'implicitDeny',
  ],
  ['11 two values OR', trustIf({ StringLike: { 'sts:ExternalId': ['seq_*', '*'] } }), wrong, 'allowed'],
  [
    '12 the whole account',
    trust({ ...lets, Principal: { AWS: '302263087412' } }),
    assume({}, { principal: 'arn:aws:iam::302263087412:user/intern' }),
    'allowed',
  ],
  ['12 the wrong account', trust({ ...lets, Principal: { AWS: '302263087413' } }), without, 'implicitDeny'],
  [
    '12 * with ExternalId only',
    trust({ ...lets, Principal: '*', Condition: { StringEquals: { 'sts:ExternalId': ID } } }),
    assume({ 'sts:ExternalId': ID }, { principal: 'arn:aws:iam::999999999999:user/stranger' }),
    'allowed',
  ],
  [
    '13 NotPrincipal in Allow',
    { bucket: policy({ ...may, NotPrincipal: { AWS: ROLE } }) },
    put({}, { principal: '*' }),
    'allowed',
  ],
  [
    '13 NotPrincipal in Deny without the account',
    {
      identity: [policy(may)],
      bucket: policy({ ...may, Effect: 'Deny', NotPrincipal: { AWS: `arn:aws:iam::${OWN}:user/ana` } }),
    },
    put({}, { principal: `arn:aws:iam::${OWN}:user/ana` }),
    'explicitDeny',
  ],
  [
    '14 scalar operator, set of tags, Allow dead',
    mayIf({ StringEquals: { 'aws:TagKeys': 'team' } }),
    put({ 'aws:TagKeys': ['team'] }),
    'implicitDeny',
  ],
  [
    '14 scalar operator, set of tags, Deny dead',
    denyIf({ StringEquals: { 'aws:TagKeys': 'secret' } }),
    put({ 'aws:TagKeys': ['secret'] }),
    'allowed',
  ],
  [
    '14 negated, Deny dead',
    denyIf({ StringNotEquals: { 'aws:TagKeys': 'team' } }),
    put({ 'aws:TagKeys': ['secret'] }),
    'allowed',
  ],
  [
    '15 ForAnyValue in Deny, missing',
    denyIf({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'team' } }),
    put(),
    'allowed',
  ],
  [
    '15 ForAllValues:StringNotLike in Deny, one good tag',
    denyIf({ 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } }),
    put({ 'aws:TagKeys': ['key1', 'evil'] }),
    'allowed',
  ],
  [
    '15 the same, no good tag',
    denyIf({ 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } }),
    put({ 'aws:TagKeys': ['evil'] }),
    'explicitDeny',
  ],
  [
    '16 Deny Bool MFA false, long-term keys',
    denyIf({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
    put(),
    'allowed',
  ],
  [
    '16 Deny BoolIfExists',
    denyIf({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    put(),
    'explicitDeny',
  ],
  [
    '16 Allow BoolIfExists, long-term keys',
    mayIf({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
    put(),
    'allowed',
  ],
  [
    '17 variable without a version',
    { identity: [policy({ ...may, Resource: 'arn:aws:s3:::b/${aws:username}' }, '2008-10-17')] },
    put({}, { principal: `arn:aws:iam::${OWN}:user/bob`, resource: 'arn:aws:s3:::b/bob' }),
    'implicitDeny',
  ],
  [
    '17 Deny with a variable without a version',
    {
      identity: [
        policy([may, { ...may, Effect: 'Deny', Resource: 'arn:aws:s3:::b/${aws:username}' }], '2008-10-17'),
      ],
    },
    put({}, { principal: `arn:aws:iam::${OWN}:user/bob`, resource: 'arn:aws:s3:::b/bob' }),
    'allowed',
  ],
  [
    '18 StringLike crosses colons',
    mayIf({ StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:topic' } }),
    put({ 'aws:SourceArn': 'arn:aws:sns:eu-west-1:999999999999:topic' }),
    'allowed',
  ],
  [
    '18 ArnLike does not',
    mayIf({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:topic' } }),
    put({ 'aws:SourceArn': 'arn:aws:sns:eu-west-1:999999999999:topic' }),
    'implicitDeny',
  ],
  [
    '18 ArnEquals takes wildcards',
    mayIf({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:*:*:topic' } }),
    put({ 'aws:SourceArn': 'arn:aws:sns:eu-west-1:999999999999:topic' }),
    'allowed',
  ],
  [
    '18 StringEquals does not',
    mayIf({ StringEquals: { 'aws:SourceArn': 'arn:aws:sns:*:*:topic' } }),
    put({ 'aws:SourceArn': 'arn:aws:sns:eu-west-1:999999999999:topic' }),
    'implicitDeny',
  ],
  [
    '19 NotIpAddress through a VPC endpoint',
    denyIf({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    put(),
    'explicitDeny',
  ],
  [
    '19 IpAddress through a VPC endpoint',
    mayIf({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    put(),
    'implicitDeny',
  ],
  [
    '20 OrgID NotEquals hits services',
    {
      bucket: policy([
        { ...may, Principal: '*' },
        {
          ...may,
          Effect: 'Deny',
          Principal: '*',
          Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } },
        },
      ]),
    },
    put({}, { principal: 'logging.s3.amazonaws.com' }),
    'explicitDeny',
  ],
  [
    '20 with PrincipalIsAWSService',
    {
      bucket: policy([
        { ...may, Principal: '*' },
        {
          ...may,
          Effect: 'Deny',
          Principal: '*',
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' },
            Bool: { 'aws:PrincipalIsAWSService': 'false' },
          },
        },
      ]),
    },
    put({}, { principal: 'logging.s3.amazonaws.com' }),
    'allowed',
  ],
  [
    '21 service on behalf of anyone',
    { bucket: policy({ ...may, Principal: { Service: 'sns.amazonaws.com' } }) },
    put({ 'aws:SourceAccount': '999999999999' }, { principal: 'sns.amazonaws.com' }),
    'allowed',
  ],
  [
    '22 a shorter s3:prefix evades a Deny',
    denyIf({ StringLike: { 's3:prefix': 'secret/*' } }),
    put({ 's3:prefix': 'sec' }, { action: 's3:ListBucket' }),
    'allowed',
  ],
  [
    '23 bucket ARN for an object',
    identity({ ...may, Resource: 'arn:aws:s3:::examplebucket' }),
    put(),
    'implicitDeny',
  ],
  [
    '23 bucket* covers another bucket',
    identity({ ...may, Resource: 'arn:aws:s3:::examplebucket*' }),
    put({}, { resource: 'arn:aws:s3:::examplebucket-other/key' }),
    'allowed',
  ],
  [
    '23 ${aws:username}* covers another user',
    identity({ ...may, Resource: 'arn:aws:s3:::b/${aws:username}*' }),
    put({}, { principal: `arn:aws:iam::${OWN}:user/bob`, resource: 'arn:aws:s3:::b/bob2' }),
    'allowed',
  ],
  [
    '24 PassRole on *, IfExists',
    identity({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEqualsIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
    }),
    put({}, { action: 'iam:PassRole', resource: `arn:aws:iam::${OWN}:role/admin` }),
    'allowed',
  ],
  [
    '25 kms action in a bucket policy',
    { bucket: policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: '*' }) },
    put({}, { action: 'kms:GenerateDataKey', resource: `arn:aws:kms:eu-west-1:${OWN}:key/1` }),
    'implicitDeny',
  ],
  [
    '26 an ACL demanded, not sent',
    {
      identity: [policy(may)],
      bucket: policy({
        ...may,
        Effect: 'Deny',
        Principal: '*',
        Condition: { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    },
    put(),
    'explicitDeny',
  ],
  [
    '26 an ACL demanded and sent',
    {
      identity: [policy(may)],
      bucket: policy({
        ...may,
        Effect: 'Deny',
        Principal: '*',
        Condition: { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    },
    put({ 's3:x-amz-acl': 'bucket-owner-full-control' }),
    'allowed',
  ],
  ['29 action case', identity({ ...may, Action: 'S3:PUTOBJECT' }), put(), 'allowed'],
  ['29 key case', trustIf({ StringEquals: { 'STS:externalid': ID } }), right, 'allowed'],
  ['29 ARN case', identity({ ...may, Resource: 'arn:aws:s3:::ExampleBucket/*' }), put(), 'implicitDeny'],
  ['29 value case', trustIf({ StringEquals: { 'sts:ExternalId': ID.toUpperCase() } }), right, 'implicitDeny'],
  ['30 another key', trustIf({ StringEquals: { 'sts:External-Id': ID } }), right, 'implicitDeny'],
  ['30 another key', trustIf({ StringEquals: { 'aws:ExternalId': ID } }), right, 'implicitDeny'],
  ['31 incomplete ARN', identity({ ...may, Resource: 'arn:aws:s3' }), put(), 'allowed'],
  [
    '32 the role re-created',
    trust({ ...lets, Principal: { AWS: 'AROAEXAMPLEROLEID' } }),
    without,
    'implicitDeny',
  ],
  [
    '33 an SCP level without Allow',
    { ...identity(may), scp: [policy(may), policy({ ...may, Action: 'ec2:*' })] },
    put(),
    'implicitDeny',
  ],
  [
    '33 a boundary and a grant to the user',
    { bucket: policy({ ...may, Principal: { AWS: `arn:aws:iam::${OWN}:user/ana` } }), boundary: policy([]) },
    put({}, { principal: `arn:aws:iam::${OWN}:user/ana` }),
    'allowed',
  ],
];

const GITHUB = `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com`;
const oidc = (Condition: Condition): Policies =>
  trust({
    Effect: 'Allow',
    Principal: { Federated: GITHUB },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  });
const stranger = assume(
  {
    'token.actions.githubusercontent.com:sub': 'repo:stranger/fork:ref:refs/heads/main',
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
  },
  { principal: GITHUB, action: 'sts:AssumeRoleWithWebIdentity' },
);
rows.push(
  [
    '34 repo:*',
    oidc({ StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } }),
    stranger,
    'allowed',
  ],
  [
    '34 only aud',
    oidc({ StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }),
    stranger,
    'allowed',
  ],
  [
    '34 the repository',
    oidc({ StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:own/app:*' } }),
    stranger,
    'implicitDeny',
  ],
);

describe('part T', () => {
  it.each(rows)('T%s', (_trap, policies, request, decision) => {
    expect(evaluate(policies, request).decision).toBe(decision);
  });
});
