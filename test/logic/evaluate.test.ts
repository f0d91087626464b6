// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so

import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding';
import { evaluate, evaluateScope } from '../../src/logic/evaluate';
import type { Policies } from '../../src/logic/question';
import type { Request } from '../../src/policy/request';
import { type PlainStatement, policy } from './evaluate-policies';

/** Decisions over whole requests, drawn from semantics.md parts M, P and E; the rule stands beside each case. */

const OWN = '111122223333';
const OTHER = '444455556666';
const ROLE = `arn:aws:iam::${OWN}:role/writer`;
const SESSION = `arn:aws:sts::${OWN}:assumed-role/writer/s1`;
const USER = `arn:aws:iam::${OWN}:user/ana`;
const ROOT = `arn:aws:iam::${OWN}:root`;

function put(principal: string, over: Partial<Request> = {}): Request {
  return {
    principal,
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::bucket/key',
    resourceAccount: OWN,
    context: {},
    ...over,
  };
}

const allow: PlainStatement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const deny: PlainStatement = { ...allow, Effect: 'Deny' };
const grants = policy(allow);
const nothing = policy([]);
const denies = policy(deny);
const names = (principal: PlainStatement['Principal']): Policies['bucket'] =>
  policy({ ...allow, Principal: principal! });

describe('actions and resources', () => {
  const decide = (statement: PlainStatement, over: Partial<Request> = {}, version?: '2008-10-17'): string =>
    evaluate({ identity: [policy({ Effect: 'Allow', ...statement }, version)] }, put(USER, over)).decision;

  it.each<[string, PlainStatement, Partial<Request>, boolean]>([
    ['M1 case', { Action: 'S3:putobject', Resource: '*' }, {}, true],
    ['M1 *', { Action: 's3:Put*', Resource: '*' }, {}, true],
    ['M1 empty run', { Action: 's3:PutObject*', Resource: '*' }, {}, true],
    ['M1 ?', { Action: 's3:PutObjec?', Resource: '*' }, {}, true],
    ['M1 ? is one', { Action: 's3:PutObject?', Resource: '*' }, {}, false],
    ['M1 * in the prefix', { Action: '*:PutObject', Resource: '*' }, {}, true],
    ['M1 everything', { Action: '*', Resource: '*' }, {}, true],
    ['M2', { NotAction: 's3:Get*', Resource: '*' }, {}, true],
    ['M2', { NotAction: 's3:Put*', Resource: '*' }, {}, false],
    ['M2 two values', { NotAction: ['s3:Get*', 's3:Put*'], Resource: '*' }, {}, false],
    ['G11', { Action: [], Resource: '*' }, {}, false],
    ['G11', { Action: '*', Resource: [] }, {}, false],
    ['M3', { Action: '*', Resource: 'arn:aws:s3:::bucket/*' }, {}, true],
    ['M3 case', { Action: '*', Resource: 'arn:aws:s3:::Bucket/*' }, {}, false],
    ['M3 ?', { Action: '*', Resource: 'arn:aws:s3:::bucket/ke?' }, {}, true],
    ['M3 bucket is no object', { Action: '*', Resource: 'arn:aws:s3:::bucket' }, {}, false],
    [
      'M3 * crosses colons',
      { Action: '*', Resource: 'arn:aws:s3:::b*' },
      { resource: 'arn:aws:s3:::b:x/o' },
      true,
    ],
    ['M5', { Action: '*', NotResource: 'arn:aws:s3:::other/*' }, {}, true],
    ['M5', { Action: '*', NotResource: 'arn:aws:s3:::bucket/*' }, {}, false],
    ['M4', { Action: '*', Resource: 'arn:aws:s3' }, {}, true],
    ['M4 the region given, as none', { Action: '*', Resource: 'arn:aws:s3:' }, {}, true],
    ['M4 the region given', { Action: '*', Resource: 'arn:aws:s3:eu-west-1' }, {}, false],
    ['M4', { Action: '*', Resource: 'arn:aws:sqs' }, {}, false],
    ['M4 no ARN', { Action: '*', Resource: 'bucket' }, {}, false],
    [
      'M4 fields',
      { Action: '*', Resource: 'arn:aws:sqs:eu-west-1:1' },
      { resource: 'arn:aws:sqs:eu-west-1:1:queue' },
      true,
    ],
    [
      'M7',
      { Action: '*', Resource: 'arn:aws:s3:::bucket/${test:k}' },
      { context: { 'test:k': 'key' } },
      true,
    ],
    [
      'M7 only behind the fifth colon',
      { Action: '*', Resource: 'arn:aws:${test:k}:::bucket/key' },
      { context: { 'test:k': 's3' } },
      false,
    ],
    ['M8 unresolved', { Action: '*', Resource: 'arn:aws:s3:::bucket/${test:k}' }, {}, false],
    ['M8 unresolved beside *', { Action: '*', Resource: 'arn:aws:s3:::bucket/*${test:k}' }, {}, false],
    ['M8 unresolved, Not', { Action: '*', NotResource: 'arn:aws:s3:::bucket/${test:k}' }, {}, true],
    ['M8 default', { Action: '*', Resource: "arn:aws:s3:::bucket/${test:k, 'key'}" }, {}, true],
    [
      'M8 value is literal',
      { Action: '*', Resource: 'arn:aws:s3:::bucket/${test:k}' },
      { context: { 'test:k': '*' } },
      false,
    ],
  ])('%s %j', (_rule, statement, over, allowed) => {
    expect(decide(statement, over)).toBe(allowed ? 'allowed' : 'implicitDeny');
  });

  it('M9: without a version of 2012 a variable is text', () => {
    const statement = { Action: '*', Resource: 'arn:aws:s3:::bucket/${aws:username}' };
    const resource = 'arn:aws:s3:::bucket/ana';
    expect(decide(statement, { resource })).toBe('allowed');
    expect(decide(statement, { resource }, '2008-10-17')).toBe('implicitDeny');
  });

  it('M4: a session policy is not completed', () => {
    const short = policy({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3' });
    const together = (policies: Policies): string => evaluate(policies, put(SESSION)).decision;
    expect(together({ identity: [short] })).toBe('allowed');
    expect(together({ identity: [grants], boundary: short })).toBe('allowed');
    expect(together({ identity: [grants], session: short })).toBe('implicitDeny');
  });

  it('G5: a statement without the Principal or Resource that its type asks for applies to nothing', () => {
    expect(evaluateScope('bucket', [policy(allow)], put(USER)).decision).toBe('implicitDeny');
    expect(evaluateScope('identity', [policy({ Effect: 'Allow', Action: '*' })], put(USER)).decision).toBe(
      'implicitDeny',
    );
  });

  it('backtracks no more than pattern times text', () => {
    const Resource = `arn:aws:s3:::${'*a'.repeat(2000)}b`;
    const started = performance.now();
    expect(decide({ Action: '*', Resource }, { resource: `arn:aws:s3:::${'a'.repeat(5000)}` })).toBe(
      'implicitDeny',
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('principals', () => {
  const everyone = `arn:aws:iam::${OWN}:role`;
  const canonical = 'a'.repeat(64);
  type Row = [
    rule: string,
    element: Pick<PlainStatement, 'Principal' | 'NotPrincipal'>,
    by: string,
    named: boolean,
  ];
  it.each<Row>([
    ['P2 anonymous', { Principal: '*' }, '*', true],
    ['P2 anonymous', { Principal: { AWS: '*' } }, '*', true],
    ['P2 no service', { Principal: { Service: '*' } }, '*', false],
    ['P2 no partial wildcard', { Principal: { AWS: `${everyone}/*` } }, ROLE, false],
    ['P6 everyone', { Principal: '*' }, USER, true],
    ['P6 everyone', { Principal: '*' }, 'ec2.amazonaws.com', true],
    ['P3 account', { Principal: { AWS: OWN } }, USER, true],
    ['P3 account', { Principal: { AWS: ROOT } }, ROLE, true],
    ['P3 account', { Principal: { AWS: ROOT } }, SESSION, true],
    ['P3 account', { Principal: { AWS: ROOT } }, OWN, true],
    ['P3 other account', { Principal: { AWS: OTHER } }, USER, false],
    ['P3 anonymous is of no account', { Principal: { AWS: OWN } }, '*', false],
    ['P4 role', { Principal: { AWS: ROLE } }, ROLE, true],
    ['P4 its sessions', { Principal: { AWS: ROLE } }, SESSION, true],
    ['P4 session', { Principal: { AWS: SESSION } }, SESSION, true],
    ['P4 exactly one session', { Principal: { AWS: SESSION } }, `${SESSION}2`, false],
    ['P4 any session is not that session', { Principal: { AWS: SESSION } }, ROLE, false],
    ['P4 role path unknown to a session', { Principal: { AWS: `${everyone}/team/writer` } }, SESSION, true],
    ['P4 other role', { Principal: { AWS: `${everyone}/other-writer` } }, SESSION, false],
    ['P4 other account', { Principal: { AWS: `arn:aws:iam::${OTHER}:role/writer` } }, SESSION, false],
    ['P4 user', { Principal: { AWS: USER } }, USER, true],
    ['P4 user case', { Principal: { AWS: USER } }, `arn:aws:iam::${OWN}:user/Ana`, false],
    ['P4 user path', { Principal: { AWS: USER } }, `arn:aws:iam::${OWN}:user/team/ana`, false],
    ['P5 unique ID', { Principal: { AWS: 'AROAEXAMPLEID' } }, ROLE, false],
    ['P1 values OR', { Principal: { AWS: [OTHER, USER] } }, USER, true],
    ['P1 kinds OR', { Principal: { AWS: OTHER, Service: 'ec2.amazonaws.com' } }, 'ec2.amazonaws.com', true],
    ['P1 service', { Principal: { Service: 'ec2.amazonaws.com' } }, 'lambda.amazonaws.com', false],
    ['P1 service is not AWS', { Principal: { AWS: 'ec2.amazonaws.com' } }, 'ec2.amazonaws.com', false],
    ['P1 canonical', { Principal: { CanonicalUser: canonical } }, canonical, true],
    ['P8 federated', { Principal: { Federated: 'accounts.google.com' } }, 'accounts.google.com', true],
    [
      'P8 federated',
      { Principal: { Federated: `arn:aws:iam::${OWN}:oidc-provider/idp.example` } },
      `arn:aws:iam::${OWN}:oidc-provider/idp.example`,
      true,
    ],
    [
      'P8 Cognito',
      { Principal: { Federated: 'cognito-identity.amazonaws.com' } },
      'cognito-identity.amazonaws.com',
      true,
    ],
    ['G11 {}', { Principal: {} }, USER, false],
    ['P7 everyone else', { NotPrincipal: { AWS: USER } }, ROLE, true],
    ['P7 anonymous too', { NotPrincipal: { AWS: USER } }, '*', true],
    ['P7 account and user listed', { NotPrincipal: { AWS: [USER, OWN] } }, USER, false],
    ['P7 the account alone exempts no user', { NotPrincipal: { AWS: OWN } }, USER, true],
    ['P7 the user alone is not exempt', { NotPrincipal: { AWS: USER } }, USER, true],
    ['P7 the account exempts its root user', { NotPrincipal: { AWS: OWN } }, ROOT, false],
    ['P7 account, role and session listed', { NotPrincipal: { AWS: [ROOT, ROLE, SESSION] } }, SESSION, false],
    ['P7 session not listed', { NotPrincipal: { AWS: [ROOT, ROLE] } }, SESSION, true],
    ['P7 any session is never exempt', { NotPrincipal: { AWS: [ROOT, ROLE, SESSION] } }, ROLE, true],
    ['P7 service', { NotPrincipal: { Service: 'ec2.amazonaws.com' } }, 'ec2.amazonaws.com', false],
    ['P7 nobody', { NotPrincipal: '*' }, USER, false],
    ['P7 nobody', { NotPrincipal: '*' }, '*', false],
  ])('%s: %j by %s', (_rule, element, by, expected) => {
    const document = policy({ ...allow, ...element });
    expect(evaluateScope('bucket', [document], put(by)).decision === 'allowed').toBe(expected);
  });

  it("P4: the context's aws:PrincipalArn tells a session's role path", () => {
    const document = names({ AWS: `${everyone}/team/writer` })!;
    const by = (context: Request['context']): unknown =>
      evaluateScope('bucket', [document], put(SESSION, { context })).decision;
    expect(by({ 'aws:PrincipalArn': `${everyone}/team/writer` })).toBe('allowed');
    expect(by({ 'aws:PrincipalArn': `${everyone}/elsewhere/writer` })).toBe('implicitDeny');
  });

  it('refuses a principal that is none', () => {
    for (const principal of [
      '',
      'ana',
      'arn:aws:iam::1:group/x',
      'arn:aws:iam',
      'arn:aws:iam::1:role/',
      '1'.repeat(11),
    ]) {
      expect(() => evaluate({}, put(principal)), principal).toThrow(UserError);
    }
  });
});

describe('keys that the principal fixes', () => {
  const value = (principal: string, key: string, expected: string): string =>
    evaluate(
      { bucket: policy({ ...allow, Principal: '*', Condition: { StringEquals: { [key]: expected } } }) },
      put(principal),
    ).decision;

  it.each([
    [USER, 'aws:PrincipalArn', USER],
    [USER, 'aws:PrincipalAccount', OWN],
    [USER, 'aws:PrincipalType', 'User'],
    [USER, 'aws:username', 'ana'],
    [USER, 'aws:PrincipalIsAWSService', 'false'],
    [`arn:aws:iam::${OWN}:user/team/ana`, 'aws:username', 'ana'],
    [ROLE, 'aws:PrincipalArn', ROLE],
    [ROLE, 'aws:PrincipalType', 'AssumedRole'],
    [SESSION, 'aws:PrincipalArn', ROLE],
    [SESSION, 'aws:PrincipalAccount', OWN],
    [ROOT, 'aws:PrincipalArn', ROOT],
    [OWN, 'aws:PrincipalArn', ROOT],
    [ROOT, 'aws:PrincipalType', 'Account'],
    [ROOT, 'aws:userid', OWN],
    [`arn:aws:sts::${OWN}:federated-user/bo`, 'aws:PrincipalType', 'FederatedUser'],
    [`arn:aws:sts::${OWN}:federated-user/bo`, 'aws:userid', `${OWN}:bo`],
    ['ec2.amazonaws.com', 'aws:PrincipalServiceName', 'ec2.amazonaws.com'],
    ['ec2.amazonaws.com', 'aws:PrincipalIsAWSService', 'true'],
    ['*', 'aws:PrincipalType', 'Anonymous'],
    ['*', 'aws:PrincipalAccount', 'anonymous'],
    ['*', 'aws:userid', 'anonymous'],
  ])('%s carries %s %s', (principal, key, expected) => {
    expect(value(principal, key, expected)).toBe('allowed');
  });

  it.each<[string, Request['context'], string]>([
    [USER, { 'aws:PrincipalAccount': OTHER }, 'aws:PrincipalAccount is "444455556666"'],
    [USER, { 'AWS:principalarn': ROLE }, 'aws:PrincipalArn is'],
    [USER, { 'aws:username': 'bo' }, 'makes it "ana"'],
    [USER, { 'aws:username': ['ana'] }, 'aws:username is ["ana"]'],
    [ROLE, { 'aws:username': 'writer' }, 'never carries this key'],
    [SESSION, { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/other` }, 'aws:PrincipalArn is'],
    [SESSION, { 'aws:userid': 'AROAX:s2' }, 'whose ID ends in ":s1"'],
    ['*', { 'aws:PrincipalArn': USER }, 'never carries this key'],
    ['ec2.amazonaws.com', { 'aws:PrincipalIsAWSService': 'false' }, 'makes it "true"'],
    [USER, { 'aws:PrincipalServiceName': 'ec2.amazonaws.com' }, 'never carries this key'],
  ])('%s contradicts %j', (principal, context, message) => {
    expect(() => evaluate({}, put(principal, { context }))).toThrow(UserError);
    expect(() => evaluate({}, put(principal, { context }))).toThrow(message);
  });

  it('takes what agrees', () => {
    for (const [principal, context] of [
      [SESSION, { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/team/writer`, 'aws:userid': 'AROAX:s1' }],
      [ROLE, { 'aws:userid': 'AROAX:any', 'aws:PrincipalArn': ROLE }],
      [USER, { 'aws:userid': 'AIDAX', 'aws:PrincipalType': 'User' }],
    ] as const) {
      expect(evaluate({}, put(principal, { context })).decision).toBe('implicitDeny');
    }
  });
});

describe('all policies together (part E)', () => {
  type Row = [rule: string, policies: Policies, principal: string, decision: string, over?: Partial<Request>];
  const same: Row[] = [
    ['E1 no policies', {}, ROLE, 'implicitDeny'],
    ['E4 identity', { identity: [grants] }, ROLE, 'allowed'],
    ['E4 one of several', { identity: [nothing, grants] }, ROLE, 'allowed'],
    ['E4 resource names the user', { bucket: names({ AWS: USER })! }, USER, 'allowed'],
    ['E4 resource names the role', { bucket: names({ AWS: ROLE })! }, SESSION, 'allowed'],
    ['E1 Deny in identity', { identity: [grants, denies] }, ROLE, 'explicitDeny'],
    [
      'E1 Deny in the bucket policy',
      { identity: [grants], bucket: policy({ ...deny, Principal: '*' }) },
      ROLE,
      'explicitDeny',
    ],
    [
      'E1 Deny for others only',
      { identity: [grants], bucket: policy({ ...deny, Principal: { AWS: USER } }) },
      ROLE,
      'allowed',
    ],
    [
      'P3 Deny of the account',
      { identity: [grants], bucket: policy({ ...deny, Principal: { AWS: OWN } }) },
      ROLE,
      'explicitDeny',
    ],
    [
      'E1 Deny in the boundary',
      { identity: [grants], boundary: policy([allow, deny]) },
      ROLE,
      'explicitDeny',
    ],
    [
      'E1 Deny in the session policy',
      { identity: [grants], session: policy([allow, deny]) },
      SESSION,
      'explicitDeny',
    ],
    [
      'E1 Deny beats a grant to the user itself',
      { bucket: names({ AWS: USER })!, identity: [denies] },
      USER,
      'explicitDeny',
    ],
    ['E8 boundary grants nothing', { boundary: grants }, ROLE, 'implicitDeny'],
    ['E8 boundary allows', { identity: [grants], boundary: grants }, ROLE, 'allowed'],
    ['E8 boundary limits', { identity: [grants], boundary: nothing }, ROLE, 'implicitDeny'],
    ['E8 session policy limits', { identity: [grants], session: nothing }, SESSION, 'implicitDeny'],
    ['E8 all three', { identity: [grants], boundary: grants, session: grants }, SESSION, 'allowed'],
    [
      'E5 user: boundary does not limit',
      { bucket: names({ AWS: USER })!, boundary: nothing, identity: [] },
      USER,
      'allowed',
    ],
    [
      'E5 session: session policy does not limit',
      { bucket: names({ AWS: SESSION })!, session: nothing },
      SESSION,
      'allowed',
    ],
    [
      'E5 federated user',
      { bucket: names({ AWS: `arn:aws:sts::${OWN}:federated-user/bo` })!, session: nothing },
      `arn:aws:sts::${OWN}:federated-user/bo`,
      'allowed',
    ],
    ['E5 role: identity not needed', { bucket: names({ AWS: ROLE })!, identity: [] }, ROLE, 'allowed'],
    ['E5 role: boundary limits', { bucket: names({ AWS: ROLE })!, boundary: nothing }, ROLE, 'implicitDeny'],
    [
      'E5 role: session policy limits',
      { bucket: names({ AWS: ROLE })!, session: nothing },
      SESSION,
      'implicitDeny',
    ],
    [
      'E5 role: both allow',
      { bucket: names({ AWS: ROLE })!, boundary: grants, session: grants },
      SESSION,
      'allowed',
    ],
    ['E5 account: identity needed', { bucket: names({ AWS: ROOT })!, identity: [] }, ROLE, 'implicitDeny'],
    ['E5 account: identity not given', { bucket: names({ AWS: ROOT })! }, ROLE, 'implicitDeny'],
    ['E5 account: identity allows', { bucket: names({ AWS: OWN })!, identity: [grants] }, ROLE, 'allowed'],
    [
      'E5 *: not limited',
      { bucket: names('*')!, boundary: nothing, session: nothing, identity: [] },
      SESSION,
      'allowed',
    ],
    [
      'E5 * with aws:PrincipalArn: not limited',
      {
        bucket: policy({ ...allow, Principal: '*', Condition: { ArnEquals: { 'aws:PrincipalArn': ROLE } } }),
        boundary: nothing,
      },
      ROLE,
      'allowed',
    ],
    ['E9 root needs no Allow', {}, ROOT, 'allowed'],
    ['E9 root, as an account ID', { identity: [denies], boundary: nothing }, OWN, 'allowed'],
    ['E9 bucket policy binds root', { bucket: policy({ ...deny, Principal: '*' }) }, ROOT, 'explicitDeny'],
    ['E2 SCP binds root', { scp: [nothing] }, ROOT, 'implicitDeny'],
    ['E3 RCP binds root', { rcp: [policy({ ...deny, Principal: '*' })] }, ROOT, 'explicitDeny'],
    ['E2 SCP allows', { identity: [grants], scp: [grants] }, ROLE, 'allowed'],
    ['E2 SCP grants nothing', { scp: [grants] }, ROLE, 'implicitDeny'],
    ['E2 every level', { identity: [grants], scp: [grants, nothing] }, ROLE, 'implicitDeny'],
    ['E2 Deny', { identity: [grants], scp: [grants, policy([allow, deny])] }, ROLE, 'explicitDeny'],
    [
      'E2 a grant to the user itself is bound',
      { bucket: names({ AWS: USER })!, scp: [nothing] },
      USER,
      'implicitDeny',
    ],
    ['E3 RCP only denies', { identity: [grants], rcp: [nothing] }, ROLE, 'allowed'],
    ['E3 RCP', { identity: [grants], rcp: [policy({ ...deny, Principal: '*' })] }, ROLE, 'explicitDeny'],
    [
      'P7 Deny with NotPrincipal',
      { identity: [grants], bucket: policy({ ...deny, NotPrincipal: { AWS: [USER, ROOT] } }) },
      USER,
      'allowed',
    ],
    [
      'P7 and a boundary',
      {
        identity: [grants],
        boundary: grants,
        bucket: policy({ ...deny, NotPrincipal: { AWS: [USER, ROOT] } }),
      },
      USER,
      'explicitDeny',
    ],
    ['other policies take no part', { trust: names('*')!, key: names('*')! }, ROLE, 'implicitDeny'],
  ];
  const cross: Row[] = [
    ['E7 both', { identity: [grants], bucket: names({ AWS: ROLE })! }, ROLE, 'allowed'],
    ['E7 identity alone', { identity: [grants] }, ROLE, 'implicitDeny'],
    ['E7 resource alone', { identity: [], bucket: names({ AWS: ROLE })! }, ROLE, 'implicitDeny'],
    ['E7 resource alone, identity not given', { bucket: names({ AWS: ROLE })! }, ROLE, 'implicitDeny'],
    ['E7 user named, no identity', { identity: [], bucket: names({ AWS: USER })! }, USER, 'implicitDeny'],
    ['E7 delegation to the account', { identity: [grants], bucket: names({ AWS: OWN })! }, ROLE, 'allowed'],
    ['E7 delegation alone', { identity: [], bucket: names({ AWS: OWN })! }, ROLE, 'implicitDeny'],
    ['P6 * needs identity', { identity: [], bucket: names('*')! }, ROLE, 'implicitDeny'],
    ['P6 * and identity', { identity: [grants], bucket: names('*')! }, ROLE, 'allowed'],
    [
      'E7 boundary',
      { identity: [grants], boundary: nothing, bucket: names({ AWS: USER })! },
      USER,
      'implicitDeny',
    ],
    [
      'E7 session policy',
      { identity: [grants], session: nothing, bucket: names({ AWS: SESSION })! },
      SESSION,
      'implicitDeny',
    ],
    [
      'E7 SCP of the caller',
      { identity: [grants], scp: [nothing], bucket: names({ AWS: ROLE })! },
      ROLE,
      'implicitDeny',
    ],
    [
      'E3 RCP of the resource',
      { identity: [grants], rcp: [policy({ ...deny, Principal: '*' })], bucket: names({ AWS: ROLE })! },
      ROLE,
      'explicitDeny',
    ],
    [
      'E1 Deny in identity',
      { identity: [grants, denies], bucket: names({ AWS: ROLE })! },
      ROLE,
      'explicitDeny',
    ],
    ['E9 root of another account', { bucket: names({ AWS: OWN })! }, ROOT, 'allowed'],
    ['E9 root of another account, not named', {}, ROOT, 'implicitDeny'],
    [
      'E10 service',
      { bucket: names({ Service: 'logging.s3.amazonaws.com' })! },
      'logging.s3.amazonaws.com',
      'allowed',
    ],
    [
      'E10 service has no identity policies',
      { identity: [grants], scp: [nothing] },
      'logging.s3.amazonaws.com',
      'implicitDeny',
    ],
    [
      'E10 SCP and boundary do not bind it',
      { bucket: names({ Service: 'ec2.amazonaws.com' })!, scp: [nothing], boundary: nothing },
      'ec2.amazonaws.com',
      'allowed',
    ],
    [
      'E3 RCP binds it',
      { bucket: names({ Service: 'ec2.amazonaws.com' })!, rcp: [policy({ ...deny, Principal: '*' })] },
      'ec2.amazonaws.com',
      'explicitDeny',
    ],
    ['P6 anonymous', { bucket: names('*')! }, '*', 'allowed'],
    [
      'P6 anonymous is of no account',
      { bucket: names({ AWS: OWN })!, identity: [grants] },
      '*',
      'implicitDeny',
    ],
    [
      'E3 RCP binds anonymous',
      { bucket: names('*')!, rcp: [policy({ ...deny, Principal: '*' })] },
      '*',
      'explicitDeny',
    ],
    [
      'E2, E3 service-linked role',
      { bucket: names('*')!, scp: [nothing], rcp: [policy({ ...deny, Principal: '*' })] },
      `arn:aws:iam::${OWN}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`,
      'allowed',
    ],
  ];
  it.each(same)('same account, %s', (_rule, policies, principal, decision) => {
    expect(evaluate(policies, put(principal)).decision).toBe(decision);
  });
  it.each(cross)('cross-account, %s', (_rule, policies, principal, decision) => {
    expect(evaluate(policies, put(principal, { resourceAccount: OTHER })).decision).toBe(decision);
  });

  const assume = (principal: string, context: Request['context'] = {}): Request => ({
    principal,
    action: 'sts:AssumeRole',
    resource: `arn:aws:iam::${OWN}:role/vendor`,
    resourceAccount: OWN,
    context,
  });
  const may = policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' });
  const trusts = (Principal: PlainStatement['Principal']): Policies['trust'] =>
    policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: Principal! });
  const vendor = `arn:aws:iam::${OTHER}:role/vendor-side`;
  it.each<Row>([
    ['E6 identity alone', { identity: [may] }, ROLE, 'implicitDeny'],
    [
      'E6 identity alone, trust names another',
      { identity: [may], trust: trusts({ AWS: USER })! },
      ROLE,
      'implicitDeny',
    ],
    ['E6 root user', { trust: trusts({ AWS: USER })! }, ROOT, 'implicitDeny'],
    ['E5 trust names the role', { identity: [], trust: trusts({ AWS: ROLE })! }, ROLE, 'allowed'],
    [
      'E5 trust names the account, identity empty',
      { identity: [], trust: trusts({ AWS: OWN })! },
      ROLE,
      'implicitDeny',
    ],
    [
      'E5 trust names the account, identity allows',
      { identity: [may], trust: trusts({ AWS: OWN })! },
      ROLE,
      'allowed',
    ],
    ['own side out of sight', { trust: trusts({ AWS: OWN })! }, ROLE, 'allowed'],
    ["the vendor's side out of sight", { trust: trusts({ AWS: vendor })! }, vendor, 'allowed'],
    ["the vendor's side out of sight, by account", { trust: trusts({ AWS: OTHER })! }, vendor, 'allowed'],
    [
      "the vendor's side given and empty",
      { identity: [], trust: trusts({ AWS: vendor })! },
      vendor,
      'implicitDeny',
    ],
    ["the vendor's side given", { identity: [may], trust: trusts({ AWS: vendor })! }, vendor, 'allowed'],
    ["the vendor's boundary", { boundary: nothing, trust: trusts({ AWS: vendor })! }, vendor, 'implicitDeny'],
    ['E7 trust names another', { trust: trusts({ AWS: `${vendor}-2` })! }, vendor, 'implicitDeny'],
    ['P6 * is any AWS principal', { trust: trusts('*')! }, vendor, 'allowed'],
    ['P6 but no anonymous caller', { trust: trusts('*')! }, '*', 'implicitDeny'],
    ['E10 service', { trust: trusts({ Service: 'ec2.amazonaws.com' })! }, 'ec2.amazonaws.com', 'allowed'],
    [
      'the bucket policy takes no part',
      { identity: [may], bucket: policy({ Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' }) },
      ROLE,
      'implicitDeny',
    ],
    [
      'E1 Deny in trust',
      {
        trust: policy([
          { Effect: 'Allow', Action: '*', Principal: '*' },
          { Effect: 'Deny', Action: '*', Principal: { AWS: OTHER } },
        ]),
      },
      vendor,
      'explicitDeny',
    ],
  ])('assuming a role, %s', (_rule, policies, principal, decision) => {
    expect(evaluate(policies, assume(principal)).decision).toBe(decision);
  });

  const encrypt = (principal: string, resource = `arn:aws:kms:eu-west-1:${OWN}:key/1`): Request =>
    put(principal, { action: 'kms:GenerateDataKey', resource });
  const uses = policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*' });
  const key = (Principal: PlainStatement['Principal']): Policies['key'] =>
    policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: Principal! });
  it.each<Row>([
    ['E11 identity without key policy', { identity: [uses] }, ROLE, 'implicitDeny'],
    [
      'E11 identity, key policy names another',
      { identity: [uses], key: key({ AWS: USER })! },
      ROLE,
      'implicitDeny',
    ],
    [
      'E11 identity and account-root statement',
      { identity: [uses], key: key({ AWS: ROOT })! },
      ROLE,
      'allowed',
    ],
    ['E11 account-root statement alone', { identity: [], key: key({ AWS: ROOT })! }, ROLE, 'implicitDeny'],
    ['E11 key policy names the role', { identity: [], key: key({ AWS: ROLE })! }, ROLE, 'allowed'],
    [
      'E11 identity Deny works',
      { identity: [policy({ Effect: 'Deny', Action: 'kms:*', Resource: '*' })], key: key({ AWS: ROLE })! },
      ROLE,
      'explicitDeny',
    ],
    ['T25 a bucket policy grants no kms action', { bucket: key('*')! }, ROLE, 'implicitDeny'],
    [
      'E11 no key in question',
      { identity: [uses] },
      ROLE,
      'allowed',
      { action: 'kms:ListKeys', resource: '*' },
    ],
    [
      'E3 kms:RetireGrant is exempt from RCPs',
      {
        key: key({ AWS: ROLE })!,
        rcp: [policy({ Effect: 'Deny', Action: '*', Resource: '*', Principal: '*' })],
      },
      ROLE,
      'allowed',
      { action: 'kms:RetireGrant' },
    ],
  ])('keys, %s', (_rule, policies, principal, decision, over = {}) => {
    expect(evaluate(policies, { ...encrypt(principal), ...over }).decision).toBe(decision);
  });
  it.each<Row>([
    ['E11 both', { identity: [uses], key: key({ AWS: ROOT })! }, ROLE, 'allowed'],
    ['E11 key policy alone', { identity: [], key: key({ AWS: ROLE })! }, ROLE, 'implicitDeny'],
  ])('keys, cross-account, %s', (_rule, policies, principal, decision) => {
    expect(evaluate(policies, { ...encrypt(principal), resourceAccount: OTHER }).decision).toBe(decision);
  });
});

describe('the statements that decided', () => {
  const lines = (policies: Policies, request: Request): string[] =>
    evaluate(policies, request).statements.map((ref) => `${ref.type}:${ref.statement.at.line}`);
  const other: PlainStatement = { ...allow, Resource: 'arn:aws:s3:::elsewhere/*' };

  it('are the Denies that apply', () => {
    const identity = [policy([allow, other, { ...other, Effect: 'Deny' }, deny])];
    expect(lines({ identity, scp: [policy([allow, deny])] }, put(ROLE))).toEqual(['scp:2', 'identity:4']);
  });

  it('are the Allows that were needed, of each policy that had to allow', () => {
    const policies = {
      identity: [policy([other, allow])],
      boundary: grants,
      bucket: policy({ ...allow, Principal: { AWS: ROOT } }),
    };
    expect(lines(policies, put(ROLE))).toEqual(['identity:2', 'boundary:1']);
    expect(lines(policies, put(ROLE, { resourceAccount: OTHER })).toSorted()).toEqual([
      'boundary:1',
      'bucket:1',
      'identity:2',
    ]);
  });

  it('are none where nothing allows', () => {
    expect(lines({ identity: [policy(other)] }, put(ROLE))).toEqual([]);
  });
});

describe('one type by itself', () => {
  it.each([
    ['identity', [nothing, grants], 'allowed'],
    ['identity', [grants, denies], 'explicitDeny'],
    ['identity', [], 'implicitDeny'],
    ['scp', [grants, grants], 'allowed'],
    ['scp', [grants, nothing], 'implicitDeny'],
    ['rcp', [nothing], 'allowed'],
    ['rcp', [policy({ ...deny, Principal: '*' })], 'explicitDeny'],
    ['bucket', [names({ AWS: OTHER })!], 'implicitDeny'],
    ['bucket', [names({ AWS: OWN })!], 'allowed'],
  ] as const)('%s %#', (type, documents, decision) => {
    expect(evaluateScope(type, documents, put(ROLE)).decision).toBe(decision);
  });
});
