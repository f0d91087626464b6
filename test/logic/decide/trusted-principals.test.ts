import { describe, expect, test } from 'vitest';
import type { PrincipalSpace } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { CALLER, type Conditions, OTHER, OWN, outside, ROLE, SESSION, told, USER, VENDOR } from './asking';

describe('who may assume a role (part P)', () => {
  const allow = (Principal: PlainStatement['Principal'], Condition?: Conditions): PlainStatement => ({
    Effect: 'Allow',
    Principal: Principal!,
    Action: 'sts:AssumeRole',
    ...(Condition && { Condition }),
  });
  const deny = (
    who: Pick<PlainStatement, 'Principal' | 'NotPrincipal'>,
    Condition?: Conditions,
  ): PlainStatement => ({
    Effect: 'Deny',
    ...who,
    Action: 'sts:AssumeRole',
    ...(Condition && { Condition }),
  });
  const everyone = { Principal: '*' } as const;
  const onArn = (operator: string, ...values: string[]): Conditions => ({
    [operator]: { 'aws:PrincipalArn': values },
  });
  const besides = outside([OWN], [CALLER]);
  const someone = 'no: arn:aws:iam::999999999999:user/x';

  type Row = [rule: string, statements: readonly PlainStatement[], space: PrincipalSpace, answer: string];
  test.each<Row>([
    ['nobody', [], besides, 'yes'],
    ['P4 the role', [allow({ AWS: CALLER })], besides, 'yes'],
    ['P4 one of its sessions', [allow({ AWS: SESSION })], besides, 'yes'],
    [
      'P4 the whole role, one session exempt',
      [allow({ AWS: CALLER })],
      outside([OWN], [SESSION]),
      `no: arn:aws:sts::${VENDOR}:assumed-role/ingest/x`,
    ],
    ['P4 another role', [allow({ AWS: `${CALLER}-2` })], besides, `no: ${CALLER}-2`],
    [
      'P4 a role of another path',
      [allow({ AWS: `arn:aws:iam::${VENDOR}:role/x/ingest` })],
      besides,
      `no: arn:aws:iam::${VENDOR}:role/x/ingest`,
    ],
    ['P1 one of several', [allow({ AWS: [CALLER, USER] })], besides, `no: ${USER}`],
    ['P3 the account', [allow({ AWS: VENDOR })], outside([OWN], [VENDOR]), 'yes'],
    [
      'P3 the account by its root',
      [allow({ AWS: `arn:aws:iam::${VENDOR}:root` })],
      outside([OWN], [VENDOR]),
      'yes',
    ],
    [
      'P3 the root is exempt, so is the account',
      [allow({ AWS: CALLER })],
      outside([OWN], [`arn:aws:iam::${VENDOR}:root`]),
      'yes',
    ],
    [
      'P3 T12 the account is more than its role',
      [allow({ AWS: VENDOR })],
      besides,
      `no: arn:aws:iam::${VENDOR}:user/x`,
    ],
    [
      'P3 T12 the wrong account',
      [allow({ AWS: OTHER })],
      outside([OWN], [VENDOR]),
      `no: arn:aws:iam::${OTHER}:user/x`,
    ],
    ['P3 the own account', [allow({ AWS: OWN })], besides, 'yes'],
    ['P3 an account that is inside', [allow({ AWS: OTHER })], outside([OWN, OTHER], [CALLER]), 'yes'],
    ['P2 P6 T12 everyone', [allow('*')], besides, someone],
    ['P2 everyone, by AWS', [allow({ AWS: '*' })], besides, someone],
    ['P2 no service is called *', [allow({ Service: '*' })], besides, 'yes'],
    ['P1 a service', [allow({ Service: 'ec2.amazonaws.com' })], besides, 'no: ec2.amazonaws.com'],
    [
      'P1 an exempt service',
      [allow({ Service: 'ec2.amazonaws.com' })],
      outside([OWN], [CALLER], ['ec2.amazonaws.com']),
      'yes',
    ],
    ['P1 a user', [allow({ AWS: USER })], besides, `no: ${USER}`],
    [
      'P1 a federated user',
      [allow({ AWS: `arn:aws:sts::${VENDOR}:federated-user/bo` })],
      besides,
      `no: arn:aws:sts::${VENDOR}:federated-user/bo`,
    ],
    [
      'P8 no provider assumes a role by itself',
      [allow({ Federated: 'accounts.google.com' })],
      besides,
      'yes',
    ],
    [
      'P6 no root user assumes a role',
      [allow('*', { StringEquals: { 'aws:PrincipalType': 'Account' } })],
      besides,
      'yes',
    ],
    [
      'P6 nor an anonymous caller',
      [allow('*', { StringEquals: { 'aws:PrincipalType': 'Anonymous' } })],
      besides,
      'yes',
    ],
    ['* narrowed to the role', [allow('*', onArn('ArnEquals', CALLER))], besides, 'yes'],
    ['* narrowed to the role by StringEquals', [allow('*', onArn('StringEquals', CALLER))], besides, 'yes'],
    [
      'T18 * narrowed to a name in every account',
      [allow('*', onArn('ArnLike', 'arn:aws:iam::*:role/ingest'))],
      besides,
      'no: arn:aws:iam::999999999999:role/ingest',
    ],
    ['T18 a wildcard too many', [allow('*', onArn('ArnLike', `${CALLER}*`))], besides, `no: ${CALLER}x`],
    [
      'C4 T1 narrowed if it exists',
      [allow('*', onArn('ArnEqualsIfExists', CALLER))],
      besides,
      'no: a.amazonaws.com',
    ],
    [
      'C3 narrowed to all others',
      [allow('*', onArn('ArnNotEquals', CALLER))],
      besides,
      'no: a.amazonaws.com',
    ],
    [
      'narrowed to the account',
      [allow('*', { StringEquals: { 'aws:PrincipalAccount': VENDOR } })],
      outside([OWN], [VENDOR]),
      'yes',
    ],
    [
      'narrowed to the account, the role exempt',
      [allow('*', { StringEquals: { 'aws:PrincipalAccount': VENDOR } })],
      besides,
      `no: arn:aws:iam::${VENDOR}:user/x`,
    ],
    [
      'narrowed to an organisation',
      [allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } })],
      besides,
      `${someone} aws:PrincipalOrgID="o-abc"`,
    ],
    [
      'narrowed by a tag',
      [allow('*', { StringEquals: { 'aws:PrincipalTag/team': 'red' } })],
      besides,
      `${someone} aws:PrincipalTag/team="red"`,
    ],
    [
      'T20 a service is of no organisation',
      [allow('*'), deny(everyone, { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abc' } })],
      besides,
      `${someone} aws:PrincipalOrgID="o-abc"`,
    ],
    [
      'T20 …so this Deny meets services',
      [
        allow({ Service: 'ec2.amazonaws.com' }),
        deny(everyone, { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abc' } }),
      ],
      besides,
      'yes',
    ],
    [
      'T20 …and this does not',
      [
        allow({ Service: 'ec2.amazonaws.com' }),
        deny(everyone, {
          StringNotEquals: { 'aws:PrincipalOrgID': 'o-abc' },
          Bool: { 'aws:PrincipalIsAWSService': 'false' },
        }),
      ],
      besides,
      'no: ec2.amazonaws.com',
    ],
    [
      'C4 …nor this',
      [
        allow({ Service: 'ec2.amazonaws.com' }),
        deny(everyone, { 'ForAnyValue:StringNotEquals': { 'aws:PrincipalOrgID': 'o-abc' } }),
      ],
      besides,
      'no: ec2.amazonaws.com',
    ],
    ['a Deny of all others', [allow('*'), deny(everyone, onArn('ArnNotEquals', CALLER))], besides, 'yes'],
    [
      'a Deny of all others in a name',
      [allow('*'), deny(everyone, onArn('ArnNotLike', `arn:aws:iam::${VENDOR}:role/*`))],
      besides,
      `no: arn:aws:iam::${VENDOR}:role/x`,
    ],
    [
      'rights spread over statements',
      [
        allow({ AWS: CALLER }),
        allow({ AWS: VENDOR }),
        deny({ Principal: { AWS: USER } }),
        deny(everyone, onArn('ArnLike', `arn:aws:iam::${VENDOR}:user/*`)),
      ],
      besides,
      `no: arn:aws:iam::${VENDOR}:role/x`,
    ],
    [
      'P3 a Deny of the account closes the user',
      [allow({ AWS: USER }), deny({ Principal: { AWS: VENDOR } })],
      besides,
      'yes',
    ],
    [
      'P7 a Deny of everyone else',
      [allow('*'), deny({ NotPrincipal: { AWS: [CALLER, VENDOR, SESSION] } })],
      outside([OWN], [VENDOR]),
      'yes',
    ],
    [
      'P7 a Deny that exempts a user',
      [allow('*'), deny({ NotPrincipal: { AWS: [USER, VENDOR] } })],
      outside([OWN], [CALLER]),
      `no: ${USER}`,
    ],
    ['P5 an identifier left behind', [allow({ AWS: 'AROAEXAMPLEID' })], besides, 'rule: P5'],
    ['P5 …of a user', [allow({ AWS: 'AIDAEXAMPLEID' })], besides, 'rule: P5'],
    [
      'P5 …denied too',
      [allow({ AWS: 'AROAEXAMPLEID' }), deny({ Principal: { AWS: 'AROAEXAMPLEID' } })],
      besides,
      'yes',
    ],
    [
      'P5 …another one denied',
      [allow({ AWS: 'AROAEXAMPLEID' }), deny({ Principal: { AWS: 'AROAEXAMPLE2' } })],
      besides,
      'rule: P5',
    ],
    [
      'P5 …of nobody who is no role',
      [allow({ AWS: 'AROAEXAMPLEID' }, onArn('ArnLike', 'arn:aws:iam::*:user/*'))],
      besides,
      'yes',
    ],
    ['T10 another action', [{ ...allow('*'), Action: 'sts:TagSession' }], besides, 'yes'],
    ['T10 sts:Assume*', [{ ...allow('*'), Action: 'sts:Assume*' }], besides, someone],
    ['T10 NotAction', [{ Effect: 'Allow', Principal: '*', NotAction: 'sts:TagSession' }], besides, someone],
  ])('%s', (_rule, statements, principal, answer) => {
    const asked = { action: 'sts:AssumeRole', resource: [ROLE], principal, ask: 'none' } as const;
    const trust = policy(statements);
    expect(told({ ...asked, policies: { trust } })).toBe(answer);
    // A Deny and an Allow by themselves say of outsiders what the whole evaluation says.
    expect(told({ ...asked, policies: { trust }, scope: 'trust' })).toBe(answer);
  });

  test.each<[rule: string, action: string, principal: PlainStatement['Principal'], answer: string]>([
    [
      'P8 SAML',
      'sts:AssumeRoleWithSAML',
      { Federated: `arn:aws:iam::${OWN}:saml-provider/idp` },
      `no: arn:aws:iam::${OWN}:saml-provider/idp`,
    ],
    [
      'P8 OIDC',
      'sts:AssumeRoleWithWebIdentity',
      { Federated: 'accounts.google.com' },
      'no: accounts.google.com',
    ],
    ['P8 no role comes with a token', 'sts:AssumeRoleWithSAML', { AWS: CALLER }, 'yes'],
    ['P8 no service either', 'sts:AssumeRoleWithWebIdentity', { Service: 'ec2.amazonaws.com' }, 'yes'],
    ['P8 everyone is every provider', 'sts:AssumeRoleWithWebIdentity', '*', 'no: a.a'],
  ])('%s', (_rule, action, Principal, answer) => {
    const trust = policy({ Effect: 'Allow', Principal: Principal!, Action: 'sts:*' });
    const principal = outside([OWN], [VENDOR]);
    expect(told({ policies: { trust }, ask: 'none', action, resource: [ROLE], principal })).toBe(answer);
  });
});
