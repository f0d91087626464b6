// biome-ignore-all lint/suspicious/noTemplateCurlyInString: unknowns are shown so
import { describe, expect, it } from 'vitest';
import { display, known, type Text } from '../../src/policy/text';
import { readAwsCli } from '../../src/source/aws-cli';
import type { Fact } from '../../src/source/facts';
import { parseJson } from '../../src/source/json';

const TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' },
  ],
};
const WRITE = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' }],
};
const BUCKET = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' }],
};
const KEY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*' }],
};
const ARN = 'arn:aws:iam::666666666666:role/r';
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

function read(value: unknown) {
  const { node } = parseJson(JSON.stringify(value), 'x.json');
  return readAwsCli(node!);
}

/** A fact in one line. */
function line(fact: Fact): string {
  const shown = (text: Text | undefined) => (text === undefined ? '-' : display(text));
  switch (fact.kind) {
    case 'role':
      return `role ${shown(fact.name)} ${shown(fact.arn)} boundary ${shown(fact.boundary)}${fact.complete ? ' complete' : ''}`;
    case 'policy':
      return `policy ${fact.type ?? fact.candidateTypes.join('|')} on ${shown(fact.on.role)} name ${shown(fact.name)}: ${fact.document.statements.length} statements, ${fact.document.holes.length} holes`;
    case 'managed-policy':
      return `managed ${shown(fact.name)} ${shown(fact.arn)}: ${fact.document.statements.length} statements`;
    case 'attachment':
      return `attached ${shown(fact.policyArn)} to ${shown(fact.role)}`;
    case 'public-access-block':
      return `block ${shown(fact.bucket)} ${fact.blockPublicAcls} ${fact.ignorePublicAcls} ${fact.blockPublicPolicy} ${fact.restrictPublicBuckets}`;
    case 'ownership':
      return `ownership ${shown(fact.bucket)} ${shown(fact.value)}`;
    case 'encryption':
      return `encryption ${shown(fact.bucket)} ${shown(fact.algorithm)} ${shown(fact.keyArn)}`;
    default:
      return fact.kind;
  }
}

const ROLE = { Path: '/', RoleName: 'r', RoleId: 'AROAX', Arn: ARN, AssumeRolePolicyDocument: TRUST };
const ROLE_LINES = [`role r ${ARN} boundary -`, `policy trust on ${ARN} name -: 1 statements, 0 holes`];
const DETAIL = {
  ...ROLE,
  RolePolicyList: [{ PolicyName: 'inline', PolicyDocument: WRITE }],
  AttachedManagedPolicies: [{ PolicyName: 'm', PolicyArn: 'arn:aws:iam::666666666666:policy/m' }],
  PermissionsBoundary: {
    PermissionsBoundaryType: 'Policy',
    PermissionsBoundaryArn: 'arn:aws:iam::666666666666:policy/b',
  },
};
const MANAGED = {
  PolicyName: 'm',
  Arn: 'arn:aws:iam::666666666666:policy/m',
  DefaultVersionId: 'v2',
  PolicyVersionList: [
    { Document: { Version: '2012-10-17', Statement: [] }, VersionId: 'v1', IsDefaultVersion: false },
    { Document: WRITE, VersionId: 'v2', IsDefaultVersion: true },
  ],
};
const DETAIL_LINES = (complete: string) => [
  `role r ${ARN} boundary arn:aws:iam::666666666666:policy/b${complete}`,
  `policy trust on ${ARN} name -: 1 statements, 0 holes`,
  `policy identity on ${ARN} name inline: 1 statements, 0 holes`,
  `attached arn:aws:iam::666666666666:policy/m to ${ARN}`,
  'managed m arn:aws:iam::666666666666:policy/m: 1 statements',
];

describe('what the AWS CLI prints', () => {
  it.each<[string, unknown, string[]]>([
    ['iam get-role', { Role: ROLE }, ROLE_LINES],
    [
      'iam get-role, percent-encoded',
      { Role: { ...ROLE, AssumeRolePolicyDocument: encoded(TRUST) } },
      ROLE_LINES,
    ],
    [
      'iam get-role, as a string',
      { Role: { ...ROLE, AssumeRolePolicyDocument: JSON.stringify(TRUST) } },
      ROLE_LINES,
    ],
    ['iam list-roles', { Roles: [ROLE, ROLE] }, [...ROLE_LINES, ...ROLE_LINES]],
    [
      'iam get-role-policy',
      { RoleName: 'r', PolicyName: 'p', PolicyDocument: encoded(WRITE) },
      ['policy identity on r name p: 1 statements, 0 holes'],
    ],
    ['iam get-user-policy', { UserName: 'u', PolicyName: 'p', PolicyDocument: WRITE }, []],
    [
      'iam get-policy-version',
      { PolicyVersion: { Document: WRITE, VersionId: 'v1', IsDefaultVersion: true } },
      ['policy identity|boundary|session|scp on - name -: 1 statements, 0 holes'],
    ],
    ['iam get-policy', { Policy: { PolicyName: 'p', Arn: 'a', DefaultVersionId: 'v1' } }, []],
    [
      's3api get-bucket-policy',
      { Policy: JSON.stringify(BUCKET) },
      ['policy bucket on - name -: 1 statements, 0 holes'],
    ],
    [
      'kms get-key-policy',
      { Policy: JSON.stringify(KEY, null, 2), PolicyName: 'default' },
      ['policy key on - name -: 1 statements, 0 holes'],
    ],
    [
      'organizations describe-policy',
      {
        Policy: {
          PolicySummary: { Name: 'n', Type: 'SERVICE_CONTROL_POLICY' },
          Content: JSON.stringify(WRITE),
        },
      },
      ['policy scp on - name n: 1 statements, 0 holes'],
    ],
    [
      'iam get-account-authorization-details',
      {
        UserDetailList: [],
        GroupDetailList: [],
        RoleDetailList: [DETAIL],
        Policies: [MANAGED],
        IsTruncated: false,
      },
      DETAIL_LINES(' complete'),
    ],
    [
      'the same, cut short',
      { RoleDetailList: [DETAIL], Policies: [MANAGED], IsTruncated: true },
      DETAIL_LINES(''),
    ],
    [
      's3api get-public-access-block',
      {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: false,
        },
      },
      ['block - true true false undefined'],
    ],
    [
      's3api get-bucket-ownership-controls',
      { OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
      ['ownership - BucketOwnerEnforced'],
    ],
    [
      's3api get-bucket-encryption',
      {
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'arn:k' },
              BucketKeyEnabled: true,
            },
          ],
        },
      },
      ['encryption - aws:kms arn:k'],
    ],
  ])('%s', (_, value, lines) => {
    const said = read(value);
    expect(said?.facts.map(line)).toEqual(lines);
    expect(said?.problems).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a list', [1]],
    ['a policy of something else', { Policy: 'premium' }],
    ['roles of something else', { Roles: ['admin'], Role: 'x' }],
    ['a role without a name', { Role: { level: 3 } }],
    ['a document of something else', { PolicyDocument: 'terms.pdf' }],
  ])('passes over %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('leaves a hole where a document is not JSON, and says where', () => {
    const text = '{"Role": {"RoleName": "r", "AssumeRolePolicyDocument": "{\\"Version\\": x}"}}';
    const said = readAwsCli(parseJson(text, 'x.json').node!)!;
    expect(said.problems).toMatchObject([{ rule: 'json-syntax', line: 1, column: text.indexOf(' x') + 2 }]);
    expect(said.facts.map(line)).toEqual([
      'role r - boundary -',
      'policy trust on r name -: 0 statements, 1 holes',
    ]);
  });

  it('places what stands in a percent-encoded document', () => {
    const text = JSON.stringify({
      RoleName: 'r',
      PolicyName: 'p',
      PolicyDocument: encoded({ ...WRITE, Comment: 'x' }),
    });
    const said = readAwsCli(parseJson(text, 'x.json').node!)!;
    const column = text.indexOf(encodeURIComponent('"Comment"')) + 1;
    expect(said.problems).toMatchObject([
      { rule: 'unknown-element', line: 1, column, endColumn: column + 'Comment'.length + 6 },
    ]);
    const [fact] = said.facts;
    expect(fact?.kind === 'policy' && known(fact.document.statements[0]!.action.values[0]!)).toBe(
      's3:PutObject',
    );
  });
});

it('tells the defects of the inline policies that users and groups have', () => {
  const inline = [{ PolicyName: 'p', PolicyDocument: { ...WRITE, Statement: [{ Effect: 'allow' }] } }];
  const said = read({
    UserDetailList: [{ UserName: 'u', UserPolicyList: inline }],
    GroupDetailList: [{ GroupName: 'g', GroupPolicyList: inline }],
    RoleDetailList: [],
    Policies: [],
  });
  expect(said?.facts).toEqual([]);
  expect(said?.problems.filter(({ rule }) => rule === 'effect-invalid')).toHaveLength(2);
});
