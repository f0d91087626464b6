import { describe, expect, test } from 'vitest';
import { ANY, type Policies } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { type Ask, CALLER, is, OWN, one, outside, ROLE, SESSION, told, USER, VENDOR } from './asking';

describe('policies of all types together (part E)', () => {
  const act = { Action: '*', Resource: '*' } as const;
  const grants = policy({ Effect: 'Allow', ...act });
  const denies = policy({ Effect: 'Deny', ...act });
  const nothing = policy([]);
  const names = (...AWS: string[]) => policy({ Effect: 'Allow', Principal: { AWS }, ...act });
  const shut = policy({ Effect: 'Deny', Principal: '*', ...act });
  const anyone = policy({ Effect: 'Allow', Principal: '*', ...act });
  const linked = `arn:aws:iam::${VENDOR}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`;
  const root = `arn:aws:iam::${VENDOR}:root`;
  const federated = `arn:aws:sts::${VENDOR}:federated-user/bo`;

  type Row = [rule: string, policies: Policies, caller: string, allowed: boolean];
  /** Each row both ways: every request is allowed, and none is. */
  const decided = (asked: Omit<Ask, 'ask'>) => ({
    every: told({ ...asked, ask: 'every' }),
    none: told({ ...asked, ask: 'none' }),
  });
  const ALLOWED = { every: 'yes', none: 'no:' };
  const REFUSED = { every: 'no:', none: 'yes' };

  test.each<Row>([
    ['E1 no policies', {}, CALLER, false],
    ['E4 identity', { identity: [grants] }, CALLER, true],
    ['E4 one of several', { identity: [nothing, grants] }, CALLER, true],
    ['E4 the bucket alone, by the user', { bucket: names(USER) }, USER, true],
    ['E1 a Deny in identity', { identity: [grants, denies] }, CALLER, false],
    ['E1 a Deny in the bucket', { identity: [grants], bucket: shut }, CALLER, false],
    ['E1 a Deny beats a grant to oneself', { bucket: names(USER), identity: [denies] }, USER, false],
    [
      'E1 a Deny in the boundary',
      {
        identity: [grants],
        boundary: policy([
          ...grants.statements.map(() => ({ Effect: 'Allow' as const, ...act })),
          { Effect: 'Deny', ...act },
        ]),
      },
      CALLER,
      false,
    ],
    ['E8 a boundary grants nothing', { boundary: grants }, CALLER, false],
    ['E8 a boundary limits', { identity: [grants], boundary: nothing }, CALLER, false],
    ['E8 a session policy limits', { identity: [grants], session: nothing }, SESSION, false],
    ['E8 all three', { identity: [grants], boundary: grants, session: grants }, SESSION, true],
    ['E5 the user: no boundary limits', { bucket: names(USER), boundary: nothing, identity: [] }, USER, true],
    [
      'E5 the session: no session policy limits',
      { bucket: names(SESSION), session: nothing, boundary: nothing },
      SESSION,
      true,
    ],
    ['E5 the federated user', { bucket: names(federated), session: nothing }, federated, true],
    ['E5 the role: identity not needed', { bucket: names(CALLER), identity: [] }, CALLER, true],
    ['E5 the role: its boundary limits', { bucket: names(CALLER), boundary: nothing }, CALLER, false],
    ['E5 the role: its session policy limits', { bucket: names(CALLER), session: nothing }, SESSION, false],
    ['E5 the account: identity needed', { bucket: names(VENDOR), identity: [] }, CALLER, false],
    ['E5 the account: identity allows', { bucket: names(root), identity: [grants] }, CALLER, true],
    [
      'E5 *: not limited',
      { bucket: anyone, boundary: nothing, session: nothing, identity: [] },
      CALLER,
      true,
    ],
    ['E9 the root user needs no Allow', {}, root, true],
    [
      'E9 …nor minds its own policies',
      { identity: [denies], boundary: nothing, session: denies },
      root,
      true,
    ],
    ['E9 the bucket binds it', { bucket: shut }, root, false],
    ['E2 SCPs bind it', { scp: [nothing] }, root, false],
    [
      'E2 …and by Deny',
      {
        scp: [
          grants,
          policy([
            { Effect: 'Allow', ...act },
            { Effect: 'Deny', ...act },
          ]),
        ],
      },
      root,
      false,
    ],
    ['E3 RCPs bind it', { rcp: [shut] }, root, false],
    ['E2 an SCP grants nothing', { scp: [grants] }, CALLER, false],
    ['E2 every level allows', { identity: [grants], scp: [grants, grants] }, CALLER, true],
    ['E2 T33 one level does not', { identity: [grants], scp: [grants, nothing] }, CALLER, false],
    ['E2 a grant to oneself is bound', { bucket: names(USER), scp: [nothing] }, USER, false],
    ['E3 an RCP only denies', { identity: [grants], rcp: [nothing] }, CALLER, true],
    ['E3 an RCP denies', { identity: [grants], rcp: [nothing, shut] }, CALLER, false],
    [
      'E10 E2 E3 a service-linked role is not bound',
      { bucket: anyone, scp: [denies], rcp: [shut] },
      linked,
      true,
    ],
    [
      'E10 …nor by what are a role’s own policies',
      { bucket: anyone, identity: [denies], boundary: denies, session: denies },
      linked,
      true,
    ],
    ['E10 …nor let by them', { identity: [grants] }, linked, false],
    [
      'P7 NotPrincipal exempts the user',
      { identity: [grants], bucket: policy({ Effect: 'Deny', NotPrincipal: { AWS: [USER, root] }, ...act }) },
      USER,
      true,
    ],
    [
      'P7 …but not one with a boundary',
      {
        identity: [grants],
        boundary: grants,
        bucket: policy({ Effect: 'Deny', NotPrincipal: { AWS: [USER, root] }, ...act }),
      },
      USER,
      false,
    ],
    ['other policies take no part', { trust: anyone, key: anyone }, CALLER, false],
  ])('in one account: %s', (_rule, policies, caller, allowed) => {
    const asked = { policies, principal: one(caller), resourceAccount: VENDOR };
    expect(decided(asked)).toEqual(allowed ? ALLOWED : REFUSED);
  });

  test.each<Row>([
    ['E7 both sides', { identity: [grants], bucket: names(CALLER) }, CALLER, true],
    ['E7 identity alone', { identity: [grants] }, CALLER, false],
    ['E7 the bucket alone', { identity: [], bucket: names(CALLER) }, CALLER, false],
    ['E7 identity not given', { bucket: names(USER) }, USER, false],
    ['E7 delegation to the account', { identity: [grants], bucket: names(VENDOR) }, CALLER, true],
    ['E7 delegation alone', { identity: [], bucket: names(VENDOR) }, CALLER, false],
    ['P6 * needs identity', { identity: [], bucket: anyone }, CALLER, false],
    ['E7 the boundary limits', { identity: [grants], boundary: nothing, bucket: names(USER) }, USER, false],
    [
      'E7 the session policy limits',
      { identity: [grants], session: nothing, bucket: names(SESSION) },
      SESSION,
      false,
    ],
    [
      'E7 the SCP of the caller',
      { identity: [grants], scp: [nothing], bucket: names(CALLER) },
      CALLER,
      false,
    ],
    ['E3 the RCP of the resource', { identity: [grants], rcp: [shut], bucket: names(CALLER) }, CALLER, false],
    ['E9 a root user', { bucket: names(root) }, root, true],
    ['E9 …that nothing names', {}, root, false],
    [
      'E10 a service',
      { bucket: policy({ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, ...act }) },
      'sns.amazonaws.com',
      true,
    ],
    ['E10 no policies of its own', { identity: [grants] }, 'sns.amazonaws.com', false],
    [
      'E10 nothing of a caller binds it',
      { bucket: anyone, identity: [denies], boundary: denies, scp: [denies] },
      'sns.amazonaws.com',
      true,
    ],
    ['E3 an RCP does', { bucket: anyone, rcp: [shut] }, 'sns.amazonaws.com', false],
    ['P6 an anonymous caller', { bucket: anyone, scp: [nothing] }, '*', true],
    ['P6 …of no account', { bucket: names(VENDOR), identity: [grants] }, '*', false],
    ['E3 …bound by the RCP', { bucket: anyone, rcp: [shut] }, '*', false],
  ])('across accounts: %s', (_rule, policies, caller, allowed) => {
    expect(decided({ policies, principal: one(caller) })).toEqual(allowed ? ALLOWED : REFUSED);
  });

  const trusts = (Principal: PlainStatement['Principal']) =>
    policy({ Effect: 'Allow', Principal: Principal!, Action: 'sts:AssumeRole' });
  const own = `arn:aws:iam::${OWN}:role/own`;
  test.each<Row>([
    ['E6 identity alone', { identity: [grants] }, own, false],
    ['E5 the role is named', { identity: [], trust: trusts({ AWS: own }) }, own, true],
    ['E5 the account is named, identity empty', { identity: [], trust: trusts({ AWS: OWN }) }, own, false],
    [
      'E5 the account is named, identity allows',
      { identity: [grants], trust: trusts({ AWS: OWN }) },
      own,
      true,
    ],
    ['E6 a root user must be named', {}, `arn:aws:iam::${OWN}:root`, false],
    ['the vendor’s side is out of sight', { trust: trusts({ AWS: CALLER }) }, CALLER, true],
    ['…by its account', { trust: trusts({ AWS: VENDOR }) }, CALLER, true],
    ['…and is asked where given', { identity: [], trust: trusts({ AWS: CALLER }) }, CALLER, false],
    ['…with its boundary', { boundary: nothing, trust: trusts({ AWS: CALLER }) }, CALLER, false],
    ['P6 assuming takes credentials', { trust: trusts('*') }, '*', false],
    ['E10 a service', { trust: trusts({ Service: 'ec2.amazonaws.com' }) }, 'ec2.amazonaws.com', true],
    ['E3 RCPs reach roles', { trust: trusts({ AWS: CALLER }), rcp: [shut] }, CALLER, false],
    ['a bucket policy takes no part', { trust: trusts({ AWS: CALLER }), bucket: shut }, CALLER, true],
  ])('assuming a role: %s', (_rule, policies, caller, allowed) => {
    const asked = { policies, principal: one(caller), action: 'sts:AssumeRole', resource: [ROLE] };
    expect(decided(asked)).toEqual(allowed ? ALLOWED : REFUSED);
  });

  const CMK = `arn:aws:kms:eu-west-1:${VENDOR}:key/1`;
  test.each<[...Row, over?: Partial<Ask>]>([
    ['E11 identity, no key policy given', { identity: [grants] }, CALLER, false],
    [
      'E11 …nor a key in question',
      { identity: [grants] },
      CALLER,
      true,
      { action: 'kms:ListKeys', resource: ['*'] },
    ],
    [
      'E11 …nor one by an alias',
      { identity: [grants] },
      CALLER,
      true,
      { resource: [`arn:aws:kms:eu-west-1:${VENDOR}:alias/a`] },
    ],
    [
      'E11 …a key policy that is given is asked',
      { identity: [grants], key: names(USER) },
      CALLER,
      false,
      { action: 'kms:ListKeys', resource: ['*'] },
    ],
    ['E11 identity, the key names another', { identity: [grants], key: names(USER) }, CALLER, false],
    ['E11 identity and the account-root statement', { identity: [grants], key: names(root) }, CALLER, true],
    ['E11 the account-root statement alone', { identity: [], key: names(root) }, CALLER, false],
    ['E11 the key names the role', { identity: [], key: names(CALLER) }, CALLER, true],
    ['E11 an identity Deny works', { identity: [denies], key: names(CALLER) }, CALLER, false],
    ['T25 a bucket policy is no key policy', { bucket: anyone }, CALLER, false],
    ['E11 a root user must be let by the key', { key: names(USER) }, root, false],
    ['E3 an RCP reaches keys', { key: names(CALLER), rcp: [shut] }, CALLER, false],
    [
      'E3 but for kms:RetireGrant',
      { key: names(CALLER), rcp: [shut] },
      CALLER,
      true,
      { action: 'kms:RetireGrant' },
    ],
    [
      'E11 across accounts both are needed',
      { identity: [], key: names(CALLER) },
      CALLER,
      false,
      { resourceAccount: OWN },
    ],
    [
      'E11 across accounts both are given',
      { identity: [grants], key: names(VENDOR) },
      CALLER,
      true,
      { resourceAccount: OWN },
    ],
  ])('keys: %s', (_rule, policies, caller, allowed, over = {}) => {
    const asked = {
      policies,
      principal: one(caller),
      action: 'kms:GenerateDataKey',
      resource: [CMK],
      resourceAccount: VENDOR,
    };
    expect(decided({ ...asked, ...over })).toEqual(allowed ? ALLOWED : REFUSED);
  });

  test('E2 levels by themselves, each of which must allow', () => {
    const asked = { principal: one(CALLER) } as const;
    expect(decided({ ...asked, scope: 'scp', policies: { scp: [grants, grants] } })).toEqual(ALLOWED);
    expect(decided({ ...asked, scope: 'scp', policies: { scp: [grants, nothing] } })).toEqual(REFUSED);
    expect(decided({ ...asked, scope: 'rcp', policies: { rcp: [nothing] } })).toEqual(ALLOWED);
    expect(decided({ ...asked, scope: 'rcp', policies: { rcp: [nothing, shut] } })).toEqual(REFUSED);
    expect(decided({ ...asked, scope: 'identity', policies: { identity: [nothing, grants] } })).toEqual(
      ALLOWED,
    );
  });

  test('C3 what no value meets, a missing key may', () => {
    const none = { StringNotLike: { 'k:a': '*' } };
    const statements: PlainStatement[] = [
      { Effect: 'Allow', ...act, Condition: { ...none, Null: { 'k:a': 'false' } } },
      { Effect: 'Allow', ...act, Condition: { ...none, StringEquals: { 'k:b': 'y' } } },
    ];
    for (const order of [statements, statements.toReversed()]) {
      const identity = [policy(order)];
      expect(told({ policies: { identity }, scope: 'identity', ask: 'none' })).toBe('no: k:b="y"');
    }
  });

  test('M8 a variable that only its absence settles', () => {
    const identity = [
      policy([
        { Effect: 'Allow', ...act, Condition: { Null: { 'k:v': 'true' } } },
        { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b/${k:v}*' },
      ]),
    ];
    expect(told({ policies: { identity }, scope: 'identity', ask: 'none' })).toBe('no:');
  });

  test('what no context opens is the answer, though some context opens another resource', () => {
    const identity = [
      policy({
        Effect: 'Allow',
        Action: '*',
        NotResource: 'arn:aws:s3:::b/in/*',
        Condition: { StringEquals: { 'k:a': 'x' } },
      }),
    ];
    const asked = { policies: { identity }, scope: 'identity', resource: ['arn:aws:s3:::b/', ANY] } as const;
    expect(told({ ...asked, ask: 'every' })).toBe('no: arn:aws:s3:::b/in/x');
  });

  test('E7 callers from outside are let by their own accounts, whatever policies are given for others', () => {
    const asked = { principal: outside([OWN], [CALLER]), ask: 'none' } as const;
    const bucket = names(USER);
    const others = { identity: [denies], boundary: nothing, session: nothing, scp: [denies] };
    expect(told({ ...asked, policies: { ...others, bucket } })).toBe(`no: ${USER}`);
    expect(told({ ...asked, policies: { ...others, bucket, rcp: [shut] } })).toBe('yes');
    expect(told({ ...asked, policies: { identity: [grants] } })).toBe('yes');
  });

  test('E7 whose account it is, if not known, is a doubt', () => {
    const asked = { policies: { identity: [grants] }, resourceAccount: '' } as const;
    const doubt = "hole: the caller's or the resource's account is not known";
    expect(decided(asked)).toEqual({ every: doubt, none: doubt });
    expect(decided({ ...asked, policies: { ...asked.policies, bucket: anyone } })).toEqual(ALLOWED);
    expect(decided({ ...asked, policies: {} })).toEqual(REFUSED);
  });

  test('a Deny in one place and Allows in others leave what is left', () => {
    const policies = {
      identity: [policy({ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::b/*' })],
      bucket: policy([
        { Effect: 'Allow', Principal: { AWS: VENDOR }, Action: 's3:Put*', Resource: 'arn:aws:s3:::b/in/*' },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: '*',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ]),
      scp: [policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })],
    };
    const resource = ['arn:aws:s3:::b/', ANY];
    expect(decided({ policies, resource })).toEqual({
      every: 'no: arn:aws:s3:::b/x',
      none: 'no: arn:aws:s3:::b/in/x',
    });
    const within = ['arn:aws:s3:::b/in/', ANY];
    expect(told({ policies, resource: within, ask: 'every' })).toBe('context: aws:SecureTransport');
    expect(
      told({ policies, resource: within, ask: 'every', context: [is('aws:SecureTransport', 'true')] }),
    ).toBe('yes');
    expect(
      told({ policies, resource: within, ask: 'none', context: [is('aws:SecureTransport', 'false')] }),
    ).toBe('yes');
  });
});
