import { describe, expect, test } from 'vitest';
import type { ContextConstraint, PrincipalSpace } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import {
  absent,
  are,
  CALLER,
  type Conditions,
  is,
  OTHER,
  OWN,
  one,
  otherThan,
  outside,
  SESSION,
  told,
  USER,
  VENDOR,
} from './asking';

describe('callers of a bucket', () => {
  const allow = (
    who: Pick<PlainStatement, 'Principal' | 'NotPrincipal'>,
    Condition?: Conditions,
  ): PlainStatement => ({
    Effect: 'Allow',
    ...who,
    Action: 's3:*',
    Resource: '*',
    ...(Condition && { Condition }),
  });
  const canonical = '0123456789abcdef'.repeat(4);
  const everyone = { Principal: '*' } as const;
  const all = outside([]);

  type Row = [
    rule: string,
    statements: readonly PlainStatement[],
    space: PrincipalSpace,
    ask: 'every' | 'none',
    answer: string,
  ];
  test.each<Row>([
    ['P6 anonymous', [allow(everyone)], one('*'), 'every', 'yes'],
    ['P3 anonymous is of no account', [allow({ Principal: { AWS: VENDOR } })], one('*'), 'every', 'no:'],
    [
      'P1 a canonical user',
      [allow({ Principal: { CanonicalUser: canonical } })],
      all,
      'none',
      `no: ${canonical}`,
    ],
    ['P7 T13 everyone else', [allow({ NotPrincipal: { AWS: [USER, VENDOR] } })], one('*'), 'every', 'yes'],
    [
      'P7 T13 everyone else',
      [allow({ NotPrincipal: { AWS: [USER, VENDOR] } })],
      outside([OWN], [VENDOR]),
      'none',
      'no: arn:aws:iam::999999999999:user/x',
    ],
    [
      'P7 a user with its account',
      [allow({ NotPrincipal: { AWS: [USER, VENDOR] } })],
      one(USER),
      'none',
      'yes',
    ],
    ['P7 the account alone', [allow({ NotPrincipal: { AWS: VENDOR } })], one(USER), 'none', 'rule: P7'],
    ['P7 the user alone', [allow({ NotPrincipal: { AWS: USER } })], one(USER), 'none', 'rule: P7'],
    [
      'P7 the account is its root user',
      [allow({ NotPrincipal: { AWS: VENDOR } })],
      one(`arn:aws:iam::${VENDOR}:root`),
      'none',
      'yes',
    ],
    [
      'P7 a service',
      [allow({ NotPrincipal: { Service: 'ec2.amazonaws.com' } })],
      one('ec2.amazonaws.com'),
      'none',
      'yes',
    ],
    [
      'P7 another service',
      [allow({ NotPrincipal: { Service: 'ec2.amazonaws.com' } })],
      one('sns.amazonaws.com'),
      'every',
      'yes',
    ],
    [
      'P7 account, role and session',
      [allow({ NotPrincipal: { AWS: [VENDOR, CALLER, SESSION] } })],
      one(SESSION),
      'none',
      'yes',
    ],
    [
      'P7 another session',
      [allow({ NotPrincipal: { AWS: [VENDOR, CALLER, SESSION] } })],
      one(`${SESSION}2`),
      'none',
      'rule: P7',
    ],
    ['P7 nobody', [allow({ NotPrincipal: '*' })], all, 'none', 'yes'],
    ['G11 no principal', [allow({ Principal: {} })], all, 'none', 'yes'],
    ['G5 no Principal at all', [allow({})], all, 'none', 'yes'],
  ])('%s', (_rule, statements, principal, ask, answer) => {
    expect(told({ policies: { bucket: policy(statements) }, scope: 'bucket', principal, ask })).toBe(answer);
  });

  /** Whether a caller is let in by a condition on a key that it fixes: `yes`, `no`, or what it depends on. */
  const met = (caller: string, Condition: Conditions) =>
    told({
      policies: { bucket: policy(allow(everyone, Condition)) },
      scope: 'bucket',
      principal: one(caller),
      ask: 'every',
    });
  test.each<[rule: string, caller: string, condition: Conditions, answer: string]>([
    [
      'the ARN of a role is that of its sessions',
      CALLER,
      { ArnEquals: { 'aws:PrincipalArn': CALLER } },
      'yes',
    ],
    ['…and no session', CALLER, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::*:assumed-role/*' } }, 'no:'],
    [
      'a session carries its role',
      SESSION,
      { StringLike: { 'aws:PrincipalArn': `arn:aws:iam::${VENDOR}:role/*ingest` } },
      'yes',
    ],
    [
      'a session does not tell its path',
      SESSION,
      { StringEquals: { 'aws:PrincipalArn': `arn:aws:iam::${VENDOR}:role/x/ingest` } },
      'no:',
    ],
    [
      'an account ID is its root user',
      VENDOR,
      { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${VENDOR}:root` } },
      'yes',
    ],
    ['a service has no ARN', 'ec2.amazonaws.com', { Null: { 'aws:PrincipalArn': 'true' } }, 'yes'],
    ['an anonymous caller has none', '*', { Null: { 'aws:PrincipalArn': 'true' } }, 'yes'],
    ['the account', CALLER, { StringEquals: { 'aws:PrincipalAccount': VENDOR } }, 'yes'],
    ['another account', CALLER, { StringEquals: { 'aws:PrincipalAccount': OTHER } }, 'no:'],
    ['C3 not another account', CALLER, { StringNotEquals: { 'aws:PrincipalAccount': OTHER } }, 'yes'],
    ['a pattern of accounts', CALLER, { StringLike: { 'aws:PrincipalAccount': '4444*6666' } }, 'yes'],
    [
      'the account of an anonymous caller',
      '*',
      { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } },
      'yes',
    ],
    ['…is there', '*', { Null: { 'aws:PrincipalAccount': 'true' } }, 'no:'],
    ['…is no number', '*', { StringLike: { 'aws:PrincipalAccount': '????????????' } }, 'no:'],
    ['the type of a role', CALLER, { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }, 'yes'],
    ['the type of a user', USER, { StringEquals: { 'aws:PrincipalType': ['User', 'Account'] } }, 'yes'],
    ['the type of a root user', VENDOR, { StringEquals: { 'aws:PrincipalType': 'Account' } }, 'yes'],
    [
      'the type of a federated user',
      `arn:aws:sts::${VENDOR}:federated-user/bo`,
      { StringLike: { 'aws:PrincipalType': 'Fed*' } },
      'yes',
    ],
    ['the type of an anonymous caller', '*', { StringEquals: { 'aws:PrincipalType': 'Anonymous' } }, 'yes'],
    ['C10 the case of a type', CALLER, { StringEquals: { 'aws:PrincipalType': 'assumedrole' } }, 'no:'],
    ['the name of a user', USER, { StringEquals: { 'aws:username': 'ana' } }, 'yes'],
    [
      '…without its path',
      `arn:aws:iam::${VENDOR}:user/team/ana`,
      { StringEquals: { 'aws:username': 'ana' } },
      'yes',
    ],
    ['a role has no user name', CALLER, { StringLike: { 'aws:username': '*' } }, 'no:'],
    ['C3 a role has no user name', CALLER, { StringNotLike: { 'aws:username': '*' } }, 'yes'],
    ['a role is no service', CALLER, { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'yes'],
    ['a service is one', 'ec2.amazonaws.com', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'yes'],
    ['an anonymous caller does not say', '*', { Null: { 'aws:PrincipalIsAWSService': 'true' } }, 'yes'],
    ['T16 …so Bool fails', '*', { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'no:'],
    ['C4 …but for IfExists', '*', { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }, 'yes'],
    [
      'the name of a service',
      'ec2.amazonaws.com',
      { StringEquals: { 'aws:PrincipalServiceName': 'ec2.amazonaws.com' } },
      'yes',
    ],
    ['a role is called by no service name', CALLER, { Null: { 'aws:PrincipalServiceName': 'true' } }, 'yes'],
    ['the shape of a role session ID', CALLER, { StringLike: { 'aws:userid': 'AROA*:?*' } }, 'yes'],
    [
      'a role has no ID of a user',
      CALLER,
      { StringLike: { 'aws:userid': 'AIDA*' } },
      'no: aws:userid="AROAx:x"',
    ],
    [
      'which role ID it is, is not known',
      CALLER,
      { StringLike: { 'aws:userid': 'AROAEXAMPLE:*' } },
      'context: aws:userid',
    ],
    ['the shape of a user ID', USER, { StringLike: { 'aws:userid': 'AIDA*' } }, 'yes'],
    ['a root user goes by its account', VENDOR, { StringEquals: { 'aws:userid': VENDOR } }, 'yes'],
    ['an anonymous caller by that word', '*', { StringEquals: { 'aws:userid': 'anonymous' } }, 'yes'],
    ['a session ID ends in the session', SESSION, { StringLike: { 'aws:userid': '*:s1' } }, 'yes'],
    [
      'a tag may be there or not',
      CALLER,
      { StringLike: { 'aws:PrincipalTag/team': '*' } },
      'context: aws:PrincipalTag/team',
    ],
    ['a service has no tag', 'ec2.amazonaws.com', { StringLike: { 'aws:PrincipalTag/team': '*' } }, 'no:'],
  ])('a key that the caller fixes: %s', (_rule, caller, condition, answer) => {
    expect(met(caller, condition)).toBe(answer);
  });

  test.each<[rule: string, space: PrincipalSpace, context: ContextConstraint, answer: string]>([
    [
      'no service among outsiders',
      outside([OWN]),
      is('aws:PrincipalIsAWSService', 'false'),
      'no: arn:aws:iam::999999999999:user/x',
    ],
    [
      'services among outsiders',
      outside([OWN]),
      is('aws:PrincipalIsAWSService', 'true'),
      'no: a.amazonaws.com',
    ],
    [
      'outsiders of one account',
      outside([OWN]),
      is('aws:PrincipalAccount', OTHER),
      `no: arn:aws:iam::${OTHER}:user/x`,
    ],
    [
      'outsiders who are not of an account',
      outside([OWN]),
      otherThan('aws:PrincipalAccount', 'anonymous'),
      'no: arn:aws:iam::999999999999:user/x',
    ],
    ['outsiders without an account', outside([OWN]), absent('aws:PrincipalAccount'), 'no: a.amazonaws.com'],
  ])('what a space says of such a key: %s', (_rule, principal, constraint, answer) => {
    const bucket = policy(allow(everyone));
    expect(
      told({ policies: { bucket }, scope: 'bucket', principal, ask: 'none', context: [constraint] }),
    ).toBe(answer);
  });

  test.each<[string, ContextConstraint[]]>([
    ['the account', [is('aws:PrincipalAccount', OTHER)]],
    ['the type', [is('aws:PrincipalType', 'User')]],
    ['no account', [absent('aws:PrincipalAccount')]],
    ['another ARN', [otherThan('aws:PrincipalArn', CALLER)]],
    ['one key, two values', [is('k:a', 'x'), is('K:A', 'y')]],
    ['one set, two lists', [are('aws:TagKeys', 'a', 'b'), are('aws:TagKeys', 'a')]],
    ['a value of a key that is not there', [is('k:a', 'x'), absent('k:a')]],
  ])('a question that contradicts itself is not answered: %s', (_what, context) => {
    const bucket = policy(
      allow(everyone, { StringEquals: { 'k:a': 'x' }, 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } }),
    );
    for (const ask of ['every', 'none'] as const) {
      expect(told({ policies: { bucket }, scope: 'bucket', ask, context })).toBe(
        'no request can be as the question describes it: its context contradicts itself',
      );
    }
  });
});
