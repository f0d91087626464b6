// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/logic/decide';
import { evaluate, evaluateScope } from '../../src/logic/evaluate';
import {
  ANY,
  type Answer,
  type Catalogue,
  type ContextConstraint,
  type Policies,
  type PrincipalSpace,
  type Question,
  type Scope,
  SOME,
  type SpacePiece,
} from '../../src/logic/question';
import type { Request } from '../../src/policy/request';
import type { Piece } from '../../src/policy/text';
import { isIn } from './decide-worlds';
import { type PlainStatement, policy, unknown } from './evaluate-policies';

/**
 * Questions and their answers, drawn from semantics.md; the rule stands in
 * front of each row. An answer reads `yes`; `no` with what the witness says
 * of the parts that the question leaves open; or what an open answer rests on.
 */

const OWN = '111122223333';
const VENDOR = '444455556666';
const OTHER = '777788889999';
const ROLE = `arn:aws:iam::${OWN}:role/access`;
const CALLER = `arn:aws:iam::${VENDOR}:role/ingest`;
const USER = `arn:aws:iam::${VENDOR}:user/ana`;
const SESSION = `arn:aws:sts::${VENDOR}:assumed-role/ingest/s1`;
const KEY = 'arn:aws:s3:::b/k';

const one = (...principal: readonly Piece[]): PrincipalSpace => ({ kind: 'one', principal });
const outside = (accounts: readonly string[], ...except: readonly (readonly Piece[])[]): PrincipalSpace => ({
  kind: 'outside',
  accounts,
  except,
});

interface Ask {
  readonly policies: Policies;
  readonly ask: 'every' | 'none';
  readonly scope?: Scope;
  readonly principal?: PrincipalSpace;
  readonly action?: string;
  readonly resource?: readonly SpacePiece[];
  readonly resourceAccount?: string;
  readonly context?: readonly ContextConstraint[];
  readonly catalogue?: Catalogue;
}

function questionOf(asked: Ask): Question {
  const { policies, ask, scope = 'together', catalogue } = asked;
  return {
    policies,
    ask,
    scope,
    space: {
      principal: asked.principal ?? one(CALLER),
      actions: [asked.action ?? 's3:PutObject'],
      resource: asked.resource ?? [KEY],
      resourceAccount: asked.resourceAccount ?? OWN,
      context: asked.context ?? [],
      ...(catalogue && { catalogue }),
    },
  };
}

/** The answer in words; a witness must be of the space and break the question, as the evaluator has it. */
function told(asked: Ask): string {
  const question = questionOf(asked);
  const answer = decide(question);
  if (answer.answer === 'no') {
    // What the caller fixes is not repeated in a witness.
    const context = question.space.context.filter(({ key }) => !key.startsWith('aws:Principal'));
    expect(isIn({ ...question.space, context }, answer.witness)).toBe(true);
    expect(replayed(question, answer.witness)).toBe(asked.ask === 'none');
  }
  return inWords(answer, question);
}

function replayed({ policies, scope, space }: Question, request: Request): boolean {
  const options = space.catalogue ? { typeOf: space.catalogue.typeOf } : {};
  if (scope === 'together') {
    const let_ = policy({ Effect: 'Allow', Action: '*', Resource: '*' });
    const { identity: _, boundary: __, session: ___, scp: ____, ...resource } = policies;
    const given = space.principal.kind === 'one' ? policies : { ...resource, identity: [let_] };
    return evaluate(given, request, options).decision === 'allowed';
  }
  const documents = [policies[scope] ?? []].flat() as Parameters<typeof evaluateScope>[1];
  return evaluateScope(scope, documents, request, options).decision === 'allowed';
}

function inWords(answer: Answer, { space }: Question): string {
  if (answer.answer === 'yes') return 'yes';
  if (answer.answer === 'no') {
    const { principal, resource, context } = answer.witness;
    const open = space.resource.some((piece) => piece === ANY || piece === SOME);
    return [
      'no:',
      ...(space.principal.kind === 'outside' ? [principal] : []),
      ...(open ? [resource] : []),
      ...Object.entries(context).map(([key, value]) => `${key}=${JSON.stringify(value)}`),
    ].join(' ');
  }
  const { because } = answer;
  switch (because.kind) {
    case 'context':
      return because.keys.length > 0 ? `context: ${because.keys.join(', ')}` : answer.reason;
    case 'unknown-value':
      return `value: ${because.names.join(', ')}`;
    case 'hole':
      return `hole: ${because.reasons.join(', ')}`;
    case 'uncertain-rule':
      return `rule: ${because.rules.join(', ')}`;
    case 'too-complex':
      return 'too complex';
  }
}

const is = (key: string, value: string | readonly Piece[]): ContextConstraint => ({
  key,
  is: 'value',
  value: typeof value === 'string' ? (value === '' ? [] : [value]) : value,
});
const are = (key: string, ...values: readonly string[]): ContextConstraint => ({
  key,
  is: 'values',
  values: values.map((value) => [value]),
});
const otherThan = (key: string, ...values: readonly Piece[]): ContextConstraint => ({
  key,
  is: 'otherThan',
  values: values.map((value) => [value]),
});
const absent = (key: string): ContextConstraint => ({ key, is: 'absent' });

type Conditions = NonNullable<PlainStatement['Condition']>;
const ID = 'sts:ExternalId';

describe('the ExternalId of a trust policy (part C, T1–T11)', () => {
  const allow = (Condition?: Conditions): PlainStatement => ({
    Effect: 'Allow',
    Principal: { AWS: CALLER },
    Action: 'sts:AssumeRole',
    ...(Condition && { Condition }),
  });
  const deny = (Condition: Conditions): PlainStatement => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRole',
    Condition,
  });
  const on = (operator: string, ...values: string[]): Conditions => ({ [operator]: { [ID]: values } });

  type Row = [
    rule: string,
    statements: readonly PlainStatement[],
    withIt: string,
    without: string,
    other: string,
  ];
  test.each<Row>([
    ['no condition', [allow()], 'yes', 'no:', 'no: sts:ExternalId="xx"'],
    ['C10 StringEquals', [allow(on('StringEquals', 'abc'))], 'yes', 'yes', 'yes'],
    [
      'C10 the star of StringEquals is a star',
      [allow(on('StringEquals', 'a*'))],
      'no: sts:ExternalId="abc"',
      'yes',
      'no: sts:ExternalId="a*"',
    ],
    ['T1 C4 IfExists', [allow(on('StringEqualsIfExists', 'abc'))], 'yes', 'no:', 'yes'],
    ['T2 C6 ForAllValues', [allow(on('ForAllValues:StringEquals', 'abc'))], 'yes', 'no:', 'yes'],
    ['C6 ForAnyValue', [allow(on('ForAnyValue:StringEquals', 'abc'))], 'yes', 'yes', 'yes'],
    [
      'C4 ForAnyValue with IfExists',
      [allow(on('ForAnyValue:StringEqualsIfExists', 'abc'))],
      'yes',
      'rule: C4',
      'yes',
    ],
    [
      'C4 …in a Deny, which may not fire',
      [allow(), deny(on('ForAnyValue:StringNotEqualsIfExists', 'abc'))],
      'yes',
      'rule: C4',
      'yes',
    ],
    [
      'T3 C3 StringNotEquals',
      [allow(on('StringNotEquals', 'evil'))],
      'yes',
      'no:',
      'no: sts:ExternalId="xx"',
    ],
    [
      'C6 ForAnyValue:StringNotEquals',
      [allow(on('ForAnyValue:StringNotEquals', 'evil'))],
      'yes',
      'yes',
      'no: sts:ExternalId="xx"',
    ],
    ['T4 *', [allow(on('StringLike', '*'))], 'yes', 'yes', 'no: sts:ExternalId="xx"'],
    ['T4 ?*', [allow(on('StringLike', '?*'))], 'yes', 'yes', 'no: sts:ExternalId="xx"'],
    ['T4 abc*', [allow(on('StringLike', 'abc*'))], 'yes', 'yes', 'no: sts:ExternalId="abcx"'],
    ['C10 a?c', [allow(on('StringLike', 'a?c'))], 'yes', 'yes', 'no: sts:ExternalId="axc"'],
    [
      'C10 IgnoreCase',
      [allow(on('StringEqualsIgnoreCase', 'ABC'))],
      'yes',
      'yes',
      'no: sts:ExternalId="ABC"',
    ],
    ['C2 the case of the key', [allow({ StringEquals: { 'STS:externalid': 'abc' } })], 'yes', 'yes', 'yes'],
    [
      'T30 another key',
      [allow({ StringEquals: { 'aws:ExternalId': 'abc' } })],
      'context: aws:ExternalId',
      'no: aws:ExternalId="abc"',
      'no: aws:ExternalId="abc" sts:ExternalId="xx"',
    ],
    ['T5 Null true', [allow(on('Null', 'true'))], 'no: sts:ExternalId="abc"', 'no:', 'yes'],
    ['T5 Null false', [allow(on('Null', 'false'))], 'yes', 'yes', 'no: sts:ExternalId="xx"'],
    ['C5 Null of both', [allow(on('Null', 'true', 'false'))], 'yes', 'no:', 'no: sts:ExternalId="xx"'],
    [
      'T6 a second statement',
      [allow(on('StringEquals', 'abc')), allow()],
      'yes',
      'no:',
      'no: sts:ExternalId="xx"',
    ],
    [
      'T7 one of several values',
      [allow(on('StringEquals', 'abc', 'REPLACE_ME'))],
      'yes',
      'yes',
      'no: sts:ExternalId="REPLACE_ME"',
    ],
    ['T7 the empty value', [allow(on('StringEquals', 'abc', ''))], 'yes', 'yes', 'no: sts:ExternalId=""'],
    [
      'T11 two operators AND',
      [allow({ StringLike: { [ID]: 'a*' }, StringNotEquals: { [ID]: 'ax' } })],
      'yes',
      'yes',
      'no: sts:ExternalId="ay"',
    ],
    ['T8 Deny of any other', [allow(), deny(on('StringNotEquals', 'abc'))], 'yes', 'yes', 'yes'],
    [
      'T8 Deny of any other, IfExists',
      [allow(), deny(on('StringNotEqualsIfExists', 'abc'))],
      'yes',
      'yes',
      'yes',
    ],
    [
      'T8 T15 Deny, ForAnyValue',
      [allow(), deny(on('ForAnyValue:StringNotEquals', 'abc'))],
      'yes',
      'no:',
      'yes',
    ],
    [
      'a Deny of one value is no lock',
      [allow(), deny(on('StringEquals', 'xx'))],
      'yes',
      'no:',
      'no: sts:ExternalId="yx"',
    ],
    ['G11 no value', [allow(on('StringEquals'))], 'no: sts:ExternalId="abc"', 'yes', 'yes'],
    ['G11 no value, IfExists', [allow(on('StringEqualsIfExists'))], 'no: sts:ExternalId="abc"', 'no:', 'yes'],
    [
      'G11 no value, ForAllValues',
      [allow(on('ForAllValues:StringEquals'))],
      'no: sts:ExternalId="abc"',
      'no:',
      'yes',
    ],
    [
      'G11 no value, ForAnyValue',
      [allow(on('ForAnyValue:StringEquals'))],
      'no: sts:ExternalId="abc"',
      'yes',
      'yes',
    ],
    ['G11 an empty Condition', [allow({})], 'yes', 'no:', 'no: sts:ExternalId="xx"'],
  ])('%s', (_rule, statements, withIt, without, other) => {
    const asks = (ask: 'every' | 'none', constraint: ContextConstraint) =>
      told({
        policies: { trust: policy(statements) },
        ask,
        action: 'sts:AssumeRole',
        resource: [ROLE],
        context: [constraint],
      });
    expect({
      withIt: asks('every', is(ID, 'abc')),
      without: asks('none', absent(ID)),
      other: asks('none', otherThan(ID, 'abc')),
    }).toEqual({ withIt, without, other });
  });
});

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

describe('actions and resources of an identity policy (part M)', () => {
  const below = (...pieces: readonly SpacePiece[]) => pieces;
  const objects = below('arn:aws:s3:::b/', ANY);
  type Row = [
    rule: string,
    statement: PlainStatement | readonly PlainStatement[],
    ask: Partial<Ask>,
    every: string,
    none: string,
  ];
  test.each<Row>([
    ['M1 the case of an action', { Action: 'S3:putobject', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 T10 *', { Action: '*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 Put*', { Action: 's3:Put*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 ? is one', { Action: 's3:PutObject?', Resource: '*' }, {}, 'no:', 'yes'],
    ['M1 no other service', { Action: 's3-outposts:*', Resource: '*' }, {}, 'no:', 'yes'],
    ['M2 NotAction', { NotAction: 's3:Get*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M2 NotAction of it', { NotAction: ['s3:Get*', 's3:Put*'], Resource: '*' }, {}, 'no:', 'yes'],
    [
      'M3 below a prefix',
      { Action: '*', Resource: 'arn:aws:s3:::b/in/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/in/x',
    ],
    [
      'M3 a prefix within',
      { Action: '*', Resource: 'arn:aws:s3:::b/*' },
      { resource: below('arn:aws:s3:::b/in/', ANY) },
      'yes',
      'no: arn:aws:s3:::b/in/x',
    ],
    [
      'M3 ⚠ ?* for a key that starts with a colon',
      { Action: '*', Resource: 'arn:aws:s3:::b/?*' },
      { resource: below('arn:aws:s3:::b/', SOME) },
      'rule: M3',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 the empty key is not met',
      { Action: '*', Resource: 'arn:aws:s3:::b/?*' },
      { resource: objects },
      'no: arn:aws:s3:::b/',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 the case of a resource',
      { Action: '*', Resource: 'arn:aws:s3:::B/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'T23 a bucket is no object',
      { Action: '*', Resource: 'arn:aws:s3:::b' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'T23 b* covers b/',
      { Action: '*', Resource: 'arn:aws:s3:::b*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 ⚠ a trailing * crosses colons',
      { Action: '*', Resource: 'arn:aws:s3:::b/*' },
      { resource: below('arn:aws:s3:::b/a:b') },
      'yes',
      'no:',
    ],
    [
      'M3 ⚠ an inner * may',
      { Action: '*', Resource: 'arn:aws:s3:::b/*/c' },
      { resource: below('arn:aws:s3:::b/a:b/c') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ ? is no colon for sure',
      { Action: '*', Resource: 'arn:aws:s3:::b/a?b' },
      { resource: below('arn:aws:s3:::b/a:b') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ …in a Deny',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b/*/c' },
      ],
      { resource: below('arn:aws:s3:::b/a:b/c') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ where it does not matter',
      { Action: '*', Resource: ['arn:aws:s3:::b/*/c', 'arn:aws:s3:::b/*'] },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 ⚠ …nor the last ?',
      { Action: '*', Resource: 'arn:aws:s3:::b/a?' },
      { resource: below('arn:aws:s3:::b/a:') },
      'rule: M3',
      'rule: M3',
    ],
    ['M4 an ARN is completed', { Action: '*', Resource: 'arn:aws:s3' }, {}, 'yes', 'no:'],
    [
      'M4 not in a session policy',
      { Action: '*', Resource: 'arn:aws:s3' },
      { scope: 'session' },
      'no:',
      'yes',
    ],
    [
      'M5 NotResource',
      { Action: '*', NotResource: 'arn:aws:s3:::b/in/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/in/x',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M5 NotResource of others',
      { Action: '*', NotResource: 'arn:aws:s3:::c/*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'two halves make a whole',
      [
        { Action: '*', Resource: 'arn:aws:s3:::b/a*' },
        { Action: '*', NotResource: 'arn:aws:s3:::b/a*' },
      ],
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'E1 a Deny takes a part',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b/secret/*' },
      ],
      { resource: objects },
      'no: arn:aws:s3:::b/secret/x',
      'no: arn:aws:s3:::b/x',
    ],
    ['G11 no action', { Action: [], Resource: '*' }, {}, 'no:', 'yes'],
    ['G11 no resource', { Action: '*', Resource: [] }, {}, 'no:', 'yes'],
    ['G11 no action left out', { NotAction: [], Resource: '*' }, {}, 'yes', 'no:'],
    ['G5 no Resource at all', { Action: '*' }, {}, 'no:', 'yes'],
    [
      'M7 a variable that the caller fixes',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { principal: one(USER), resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/ana/x',
    ],
    [
      'M7 …and the question',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { principal: one(USER), resource: below('arn:aws:s3:::b/ana/', ANY) },
      'yes',
      'no: arn:aws:s3:::b/ana/x',
    ],
    [
      'M8 a variable that the caller never has',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'M8 …its default',
      { Action: '*', Resource: "arn:aws:s3:::b/${aws:username, 'all'}/*" },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/all/x',
    ],
    [
      'M8 …left out',
      { Action: '*', NotResource: 'arn:aws:s3:::b/${aws:username}/*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M8 a variable that the question gives',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}' },
      { resource: below('arn:aws:s3:::b/red'), context: [is('aws:PrincipalTag/team', 'red')] },
      'yes',
      'no: aws:PrincipalTag/team="red"',
    ],
    [
      'M8 …as absent',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}*' },
      { resource: objects, context: [absent('aws:PrincipalTag/team')] },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'M8 its * is no wildcard',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}' },
      { resource: objects, context: [is('aws:PrincipalTag/team', '*')] },
      'no: arn:aws:s3:::b/x aws:PrincipalTag/team="*"',
      'no: arn:aws:s3:::b/* aws:PrincipalTag/team="*"',
    ],
    [
      'M8 a free variable',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*' },
      { resource: below('arn:aws:s3:::b/red/k') },
      'context: aws:PrincipalTag/team',
      'no: aws:PrincipalTag/team="red"',
    ],
    [
      'M8 a multivalued variable',
      { Action: '*', Resource: "arn:aws:s3:::b/${aws:TagKeys, 'k'}" },
      {},
      'rule: M8',
      'rule: M8',
    ],
    [
      'M8 ${*} is a star',
      { Action: '*', Resource: 'arn:aws:s3:::b/${*}' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/*',
    ],
    [
      'M7 only behind the fifth colon',
      { Action: '*', Resource: 'arn:aws:${aws:PrincipalTag/team}:::b/*' },
      { context: [is('aws:PrincipalTag/team', 's3')] },
      'no: aws:PrincipalTag/team="s3"',
      'yes',
    ],
    [
      'T23 b/${aws:username}* covers another user',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}*' },
      { principal: one(USER), resource: below('arn:aws:s3:::b/ana2/k') },
      'yes',
      'no:',
    ],
  ])('%s', (_rule, statement, ask, every, none) => {
    const statements = [statement].flat().map((plain): PlainStatement => ({ Effect: 'Allow', ...plain }));
    const document = policy(statements);
    const policies: Policies = ask.scope === 'session' ? { session: document } : { identity: [document] };
    const asked = { scope: 'identity', ...ask, policies } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });

  test('M9 T17 without a version of 2012 a variable is text', () => {
    const identity = [
      policy({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}' }, '2008-10-17'),
    ];
    const asked = {
      policies: { identity },
      scope: 'identity',
      principal: one(USER),
      resource: objects,
    } as const;
    expect(told({ ...asked, ask: 'none' })).toBe('no: arn:aws:s3:::b/${aws:username}');
    expect(told({ ...asked, ask: 'every' })).toBe('no: arn:aws:s3:::b/x');
  });
});

describe('conditions on keys that the question leaves free (part C)', () => {
  type Row = [
    rule: string,
    condition: Conditions,
    every: string,
    none: string,
    context?: readonly ContextConstraint[],
  ];
  const tags = (...values: readonly string[]) => [are('aws:TagKeys', ...values)];
  test.each<Row>([
    ['C3 positive', { StringEquals: { 'k:a': 'x' } }, 'context: k:a', 'no: k:a="x"'],
    ['C3 negated: absence will do', { StringNotEquals: { 'k:a': 'x' } }, 'context: k:a', 'no:'],
    ['C4 absence will do', { StringEqualsIfExists: { 'k:a': 'x' } }, 'context: k:a', 'no:'],
    ['C5 presence', { Null: { 'k:a': 'false' } }, 'context: k:a', 'no: k:a="x"'],
    ['C5 both', { Null: { 'k:a': ['true', 'false'] } }, 'yes', 'no:'],
    ['C5 neither', { Null: { 'k:a': 'maybe' } }, 'no:', 'yes'],
    ['C5 under ForAllValues', { 'ForAllValues:Null': { 'k:a': 'true' } }, 'yes', 'no:'],
    ['C5 under ForAnyValue', { 'ForAnyValue:Null': { 'k:a': 'true' } }, 'no:', 'yes'],
    ['C1 values OR', { StringEquals: { 'k:a': ['x', 'y'] } }, 'yes', 'no: k:a="y"', [is('k:a', 'y')]],
    ['C1 keys AND', { StringEquals: { 'k:a': 'x', 'k:b': 'y' } }, 'context: k:a, k:b', 'no: k:a="x" k:b="y"'],
    [
      'C1 negated values NOR',
      { StringNotEquals: { 'k:a': ['x', 'y'] } },
      'no: k:a="y"',
      'yes',
      [is('k:a', 'y')],
    ],
    ['C1 what contradicts', { StringEquals: { 'k:a': 'x' }, StringNotEquals: { 'K:A': 'x' } }, 'no:', 'yes'],
    ['C2 values keep their case', { StringEquals: { 'k:a': 'X' } }, 'no: k:a="x"', 'yes', [is('k:a', 'x')]],
    [
      'C10 …but for IgnoreCase',
      { StringEqualsIgnoreCase: { 'k:a': 'X' } },
      'yes',
      'no: k:a="x"',
      [is('k:a', 'x')],
    ],
    ['C10 a glob', { StringLike: { 'k:a': 'a*b?' } }, 'context: k:a', 'no: k:a="abx"'],
    [
      'C10 what no glob meets',
      { StringNotLike: { 'k:a': ['*', '?*'] }, Null: { 'k:a': 'false' } },
      'no:',
      'yes',
    ],
    [
      'M8 a value as a variable',
      { StringEquals: { 'k:a': '${k:b}' } },
      'context: k:a',
      'no: k:a="y" k:b="y"',
      [is('k:b', 'y')],
    ],
    ['M8 …that is absent', { StringNotEquals: { 'k:a': '${k:b}' } }, 'yes', 'no:', [absent('k:b')]],
    [
      'C6 all of none',
      { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } },
      'context: aws:TagKeys',
      'no:',
    ],
    [
      'C6 all of some',
      { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } },
      'yes',
      'no: aws:TagKeys=["a","b"]',
      tags('a', 'b'),
    ],
    [
      'C6 all but one',
      { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } },
      'no: aws:TagKeys=["a","b"]',
      'yes',
      tags('a', 'b'),
    ],
    [
      'C6 any of none',
      { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } },
      'no:',
      'yes',
      [absent('aws:TagKeys')],
    ],
    [
      'C6 any of some',
      { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } },
      'yes',
      'no: aws:TagKeys=["a","b"]',
      tags('a', 'b'),
    ],
    [
      'C6 none of them',
      { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } },
      'no: aws:TagKeys=["b"]',
      'yes',
      tags('b'),
    ],
    [
      'C6 any, negated, of none',
      { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' } },
      'no:',
      'yes',
      [absent('aws:TagKeys')],
    ],
    [
      'C7 any that is none of them',
      { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': 'a*' } },
      'yes',
      'no: aws:TagKeys=["ab","b"]',
      tags('ab', 'b'),
    ],
    [
      'C7 all that are none of them',
      { 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'a*' } },
      'no: aws:TagKeys=["ab","b"]',
      'yes',
      tags('ab', 'b'),
    ],
    [
      'C6 a set of two',
      {
        'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' },
        'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' },
      },
      'context: aws:TagKeys',
      'no: aws:TagKeys=["a","x"]',
    ],
    [
      'C6 any of these and all of those',
      {
        'ForAnyValue:StringLike': { 'aws:TagKeys': 'a*' },
        'ForAllValues:StringLike': { 'aws:TagKeys': '*b' },
      },
      'context: aws:TagKeys',
      'no: aws:TagKeys=["ab"]',
    ],
    [
      'C4 any of none, IfExists',
      { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': 'a' } },
      'rule: C4',
      'rule: C4',
      [absent('aws:TagKeys')],
    ],
    ['C8 T14 no qualifier', { StringEquals: { 'aws:TagKeys': 'a' } }, 'rule: C8', 'rule: C8', tags('a')],
    [
      'C8 …where it cannot matter',
      { StringEquals: { 'aws:TagKeys': 'a' } },
      'no: aws:TagKeys=["b"]',
      'yes',
      tags('b'),
    ],
    ['C8 …the key being free', { StringEquals: { 'aws:TagKeys': 'a' } }, 'rule: C8', 'rule: C8'],
    ['C8 …negated', { StringNotEquals: { 'aws:TagKeys': 'a' } }, 'no: aws:TagKeys=["a"]', 'yes', tags('a')],
    [
      'C8 …negated, of none',
      { StringNotEquals: { 'aws:TagKeys': 'a' } },
      'yes',
      'no:',
      [absent('aws:TagKeys')],
    ],
    [
      'C6 a qualifier on a single value',
      { 'ForAllValues:StringEquals': { 's3:prefix': 'a' } },
      'yes',
      'no: s3:prefix="a"',
      [is('s3:prefix', 'a')],
    ],
    [
      'C9 fields',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:t' } },
      'context: aws:SourceArn',
      'no: aws:SourceArn="arn:aws:sns:::t"',
    ],
    [
      'C9 * stays within a field',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:*:::t' } },
      'no: aws:SourceArn="arn:aws:sns:eu::t"',
      'yes',
      [is('aws:SourceArn', 'arn:aws:sns:eu::t')],
    ],
    [
      'C9 too few fields may be a glob',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:*:t' } },
      'rule: C9',
      'rule: C9',
      [is('aws:SourceArn', 'arn:aws:sns:::t')],
    ],
    [
      'C9 …which does not match',
      { ArnLike: { 'aws:SourceArn': ['arn:aws:*:t', 'arn:aws:sqs'] } },
      'no: aws:SourceArn="arn:aws:sns:::u"',
      'yes',
      [is('aws:SourceArn', 'arn:aws:sns:::u')],
    ],
    [
      'C9 …of the caller’s ARN',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*' } },
      'rule: C9',
      'rule: C9',
    ],
    [
      'C9 too few fields, negated, may make it void',
      { ArnNotLike: { 'aws:SourceArn': ['arn:aws:sqs:t', 'arn:aws:sns:::u'] } },
      'rule: C9',
      'rule: C9',
      [is('aws:SourceArn', 'arn:aws:sns:::t')],
    ],
    [
      'C9 …but another value is met',
      { ArnNotLike: { 'aws:SourceArn': ['arn:aws:sqs:t', 'arn:aws:sns:::t'] } },
      'no: aws:SourceArn="arn:aws:sns:::t"',
      'yes',
      [is('aws:SourceArn', 'arn:aws:sns:::t')],
    ],
    [
      'C9 …and a missing key meets it',
      { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sqs:t' } },
      'yes',
      'no:',
      [absent('aws:SourceArn')],
    ],
    [
      'C9 the last field holds the rest',
      { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:::a*' } },
      'yes',
      'no: aws:SourceArn="arn:aws:sns:::a:b"',
      [is('aws:SourceArn', 'arn:aws:sns:::a:b')],
    ],
    [
      'C9 no ARN, negated',
      { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:::t' } },
      'no: aws:SourceArn="t"',
      'yes',
      [is('aws:SourceArn', 't')],
    ],
    [
      'T18 a glob crosses fields',
      { StringLike: { 'aws:SourceArn': 'arn:aws:*:t' } },
      'yes',
      'no: aws:SourceArn="arn:aws:sns:::t"',
      [is('aws:SourceArn', 'arn:aws:sns:::t')],
    ],
    [
      'C11 numbers',
      { NumericLessThan: { 'k:n': '10' }, NumericGreaterThanEquals: { 'k:n': '9.5' } },
      'context: k:n',
      'no: k:n="9.5"',
    ],
    [
      'C11 between two',
      { NumericLessThan: { 'k:n': '10' }, NumericGreaterThan: { 'k:n': '9' } },
      'context: k:n',
      'no: k:n="9.5"',
    ],
    [
      'C11 at the bound',
      { NumericLessThanEquals: { 'k:n': '5' }, NumericGreaterThanEquals: { 'k:n': '5' } },
      'yes',
      'no: k:n="5"',
      [is('k:n', '5')],
    ],
    ['C11 …and beyond it', { NumericLessThan: { 'k:n': '5' } }, 'no: k:n="5"', 'yes', [is('k:n', '5')]],
    ['C11 spelt otherwise', { NumericEquals: { 'k:n': '1' } }, 'yes', 'no: k:n="1.0"', [is('k:n', '1.0')]],
    [
      'C11 no number, negated',
      { NumericNotEquals: { 'k:n': '1' } },
      'yes',
      'no: k:n="one"',
      [is('k:n', 'one')],
    ],
    ['C11 no number', { NumericLessThan: { 'k:n': '1' } }, 'no: k:n="one"', 'yes', [is('k:n', 'one')]],
    [
      'C12 dates',
      {
        DateGreaterThan: { 'aws:CurrentTime': '2030-01-01' },
        DateLessThanEquals: { 'aws:CurrentTime': '2030-01-02T00:00:00Z' },
      },
      'context: aws:CurrentTime',
      'no: aws:CurrentTime="2030-01-01T12:00:00Z"',
    ],
    [
      'C12 seconds',
      { DateEquals: { 'aws:CurrentTime': '1970-01-02' } },
      'yes',
      'no: aws:CurrentTime="86400"',
      [is('aws:CurrentTime', '86400')],
    ],
    ['C13 other text is false', { Bool: { 'k:b': 'false' } }, 'yes', 'no: k:b="no"', [is('k:b', 'no')]],
    ['C13 true', { Bool: { 'k:b': 'true' } }, 'yes', 'no: k:b="TRUE"', [is('k:b', 'TRUE')]],
    [
      'T16 a missing key is not false',
      { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      'no:',
      'yes',
      [absent('aws:MultiFactorAuthPresent')],
    ],
    ['C14 bytes', { BinaryEquals: { 'k:bin': 'QQ==' } }, 'yes', 'no: k:bin="QQ=="', [is('k:bin', 'QQ==')]],
    [
      'C14 the same bytes',
      { BinaryEquals: { 'k:bin': 'QQ==' } },
      'yes',
      'no: k:bin="QR=="',
      [is('k:bin', 'QR==')],
    ],
    [
      'C14 the same two bytes',
      { BinaryEquals: { 'k:bin': 'QUJ=' } },
      'yes',
      'no: k:bin="QUI="',
      [is('k:bin', 'QUI=')],
    ],
    [
      'C14 other bytes',
      { BinaryEquals: { 'k:bin': 'QQ==' } },
      'no: k:bin="Qg=="',
      'yes',
      [is('k:bin', 'Qg==')],
    ],
    ['C14 no base64', { BinaryEquals: { 'k:bin': 'Q' } }, 'no: k:bin="Q"', 'yes', [is('k:bin', 'Q')]],
    [
      'C15 a block',
      { IpAddress: { 'aws:SourceIp': '10.1.2.3/8' } },
      'context: aws:SourceIp',
      'no: aws:SourceIp="10.0.0.0"',
    ],
    [
      'C15 within a block',
      { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
      'yes',
      'no: aws:SourceIp="198.51.100.255"',
      [is('aws:SourceIp', '198.51.100.255')],
    ],
    [
      'C15 beside it',
      { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
      'no: aws:SourceIp="198.51.101.0"',
      'yes',
      [is('aws:SourceIp', '198.51.101.0')],
    ],
    [
      'C15 IPv6',
      { IpAddress: { 'aws:SourceIp': '2001:db8:1::/48' } },
      'yes',
      'no: aws:SourceIp="2001:db8:1:2::3"',
      [is('aws:SourceIp', '2001:db8:1:2::3')],
    ],
    [
      'C15 IPv6 with host bits',
      { IpAddress: { 'aws:SourceIp': '2001:db8:1::1/48' } },
      'no: aws:SourceIp="2001:db8:1::1"',
      'yes',
      [is('aws:SourceIp', '2001:db8:1::1')],
    ],
    [
      'T19 C15 no address at all',
      { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
      'yes',
      'no:',
      [absent('aws:SourceIp')],
    ],
    [
      'otherThan leaves the rest',
      { StringEquals: { 'k:a': ['x', 'y'] } },
      'context: k:a',
      'no: k:a="y"',
      [otherThan('k:a', 'x')],
    ],
  ])('%s', (_rule, Condition, every, none, context = []) => {
    const identity = [policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition })];
    const asked = { policies: { identity }, scope: 'identity', context } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });

  const catalogue: Catalogue = {
    carries: (action, key) => key.toLowerCase() !== 's3:prefix' || action === 's3:ListBucket',
    typeOf: (key) =>
      ({
        'aws:securetransport': { type: 'Bool', multivalued: false },
        'aws:currenttime': { type: 'Date', multivalued: false },
        'aws:sourceip': { type: 'IPAddress', multivalued: false },
        'k:set': { type: 'String', multivalued: true },
      })[key.toLowerCase()] as ReturnType<Catalogue['typeOf']>,
  };
  const deny = (Condition: Conditions): PlainStatement[] => [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: '*', Resource: '*', Condition },
  ];
  test.each<[rule: string, statements: readonly PlainStatement[], every: string, none: string]>([
    [
      'C16 an Allow on a key that is never there',
      [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringLike: { 's3:prefix': '*' } } }],
      'no:',
      'yes',
    ],
    ['C16 a negated Deny on it always fires', deny({ StringNotEquals: { 's3:prefix': 'a' } }), 'no:', 'yes'],
    ['C16 a positive one never does', deny({ StringEquals: { 's3:prefix': 'a' } }), 'yes', 'no:'],
    [
      'C16 M8 nor does it give a variable',
      [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${s3:prefix}*' }],
      'no:',
      'yes',
    ],
    [
      'C13 a Bool is one of two',
      deny({ Bool: { 'aws:SecureTransport': ['true', 'false'] }, Null: { 'aws:SecureTransport': 'false' } }),
      'context: aws:SecureTransport',
      'no:',
    ],
    [
      'C13 …so that nothing else is left',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            StringNotEquals: { 'aws:SecureTransport': ['true', 'false'] },
            Null: { 'aws:SecureTransport': 'false' },
          },
        },
      ],
      'no:',
      'yes',
    ],
    [
      'C12 a Date is one',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            DateNotEquals: { 'aws:CurrentTime': '2030-01-01' },
            DateLessThanEqualsIfExists: { 'aws:CurrentTime': '2030-01-01' },
            DateGreaterThanEqualsIfExists: { 'aws:CurrentTime': '2030-01-01' },
            Null: { 'aws:CurrentTime': 'false' },
          },
        },
      ],
      'no:',
      'yes',
    ],
    [
      'C8 a set by its type',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            'ForAnyValue:StringEquals': { 'k:set': 'a' },
            'ForAnyValue:StringLike': { 'k:set': 'b*' },
          },
        },
      ],
      'context: k:set',
      'no: k:set=["a","b"]',
    ],
    [
      'T19 C15 an Allow on private addresses alone',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '172.20.0.0/16', '192.168.1.1'] } },
        },
      ],
      'no:',
      'yes',
    ],
    // An address that is no private one, or none at all, meets the Deny.
    [
      'T19 C15 a Deny on all but private addresses',
      deny({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
      'no:',
      'yes',
    ],
    [
      'T19 C15 a Deny on all but private and public addresses',
      deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '198.51.100.0/24'] } }),
      'context: aws:SourceIp',
      'no: aws:SourceIp="198.51.100.0"',
    ],
    [
      'C15 a Deny on what is no address may deny nothing',
      deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', 'office'] } }),
      'rule: C15',
      'rule: C15',
    ],
    [
      'C15 host bits are no fault, and an IPv6 block with some matches nothing',
      deny({ NotIpAddress: { 'aws:SourceIp': ['2001:db8::1/32'] } }),
      'no:',
      'yes',
    ],
  ])('with a catalogue: %s', (_rule, statements, every, none) => {
    const asked = { policies: { identity: [policy(statements)] }, scope: 'identity', catalogue } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });
});

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

describe('what is not known', () => {
  const ref = unknown('var.id');
  const other = unknown('var.other');
  const vendor = unknown('aws_iam_role.vendor.arn', 'arn:*:iam::*:role/vendor');
  const account = unknown('var.account');
  const open = (Condition?: Conditions, who: PlainStatement['Principal'] = '*'): PlainStatement => ({
    Effect: 'Allow',
    Principal: who!,
    Action: 's3:*',
    Resource: '*',
    ...(Condition && { Condition }),
  });
  const shut = (Condition?: Conditions, who: PlainStatement['Principal'] = '*'): PlainStatement => ({
    ...open(Condition, who),
    Effect: 'Deny',
  });
  const on = (operator: string, key: string, ...values: Piece[]): Conditions => ({
    [operator]: { [key]: values },
  });
  const anyone = outside([]);

  type Row = [
    what: string,
    statements: readonly PlainStatement[],
    every: string,
    none: string,
    over?: Partial<Ask>,
  ];
  const ID_IS = { context: [is('k:id', [ref])] };
  test.each<Row>([
    [
      'a value, compared with itself',
      [open(on('StringEquals', 'k:id', ref))],
      'yes',
      'no: k:id="${var.id}"',
      ID_IS,
    ],
    ['…negated', [open(on('StringNotEquals', 'k:id', ref))], 'no: k:id="${var.id}"', 'yes', ID_IS],
    ['…under a wildcard', [open(on('StringLike', 'k:id', ref, '*'))], 'yes', 'no: k:id="${var.id}"', ID_IS],
    [
      '…within other text',
      [open(on('StringEquals', 'k:id', 'x', ref))],
      'value: var.id',
      'value: var.id',
      ID_IS,
    ],
    [
      '…both with that text',
      [open(on('StringEquals', 'k:id', 'x', ref))],
      'yes',
      'no: k:id="x${var.id}"',
      { context: [is('k:id', ['x', ref])] },
    ],
    [
      '…and another value',
      [open(on('StringEquals', 'k:id', other))],
      'value: var.id, var.other',
      'value: var.id, var.other',
      ID_IS,
    ],
    [
      '…and plain text',
      [open(on('StringEquals', 'k:id', ref))],
      'value: var.id',
      'value: var.id',
      { context: [is('k:id', 'abc')] },
    ],
    [
      'the key being absent',
      [open(on('StringEquals', 'k:id', ref))],
      'no:',
      'yes',
      { context: [absent('k:id')] },
    ],
    ['…negated', [open(on('StringNotEquals', 'k:id', ref))], 'yes', 'no:', { context: [absent('k:id')] }],
    ['the key being free', [open(on('StringEquals', 'k:id', ref))], 'context: k:id', 'no: k:id="${var.id}"'],
    [
      'any value but it',
      [open(on('StringEquals', 'k:id', ref))],
      'value: var.id',
      'yes',
      { context: [otherThan('k:id', ref)] },
    ],
    [
      'any value but it, a second one listed',
      [open(on('StringEquals', 'k:id', ref)), open(on('StringEquals', 'k:id', 'abc'))],
      'value: var.id',
      'value: var.id',
      { context: [otherThan('k:id', ref)] },
    ],
    [
      'allowed and denied by one reference',
      [open(on('StringEquals', 'k:id', ref)), shut(on('StringEquals', 'k:id', ref))],
      'no:',
      'yes',
    ],
    [
      '…by two',
      [open(on('StringEquals', 'k:id', ref)), shut(on('StringEquals', 'k:id', other))],
      'value: var.id, var.other',
      'value: var.id, var.other',
    ],
    [
      '…as a pattern and as text',
      [open(on('StringLike', 'k:id', ref)), shut(on('StringEquals', 'k:id', ref))],
      'value: var.id',
      'value: var.id',
    ],
    [
      '…as a pattern and as text, of the caller',
      [open(on('StringLike', 'aws:PrincipalArn', ref)), shut(on('StringEquals', 'aws:PrincipalArn', ref))],
      'value: var.id',
      'value: var.id',
    ],
    [
      '…of the caller’s account',
      [
        open(on('StringLike', 'aws:PrincipalAccount', ref)),
        shut(on('StringEquals', 'aws:PrincipalAccount', ref)),
      ],
      'no: a.amazonaws.com',
      'value: var.id',
      { principal: anyone },
    ],
    [
      '…in another case',
      [open(on('StringEqualsIgnoreCase', 'k:id', ref)), shut(on('StringEquals', 'k:id', ref))],
      'value: var.id',
      'value: var.id',
    ],
    [
      'two numbers',
      [open(on('NumericLessThan', 'k:n', ref)), shut(on('NumericLessThan', 'k:n', other))],
      'value: var.other',
      'value: var.id, var.other',
      { context: [is('k:n', '1')] },
    ],
    [
      'a number, compared in two ways',
      [open(on('NumericLessThan', 'k:n', ref)), shut(on('NumericEquals', 'k:n', ref))],
      'value: var.id',
      'value: var.id',
      { context: [is('k:n', '1')] },
    ],
    [
      'one number',
      [open(on('NumericLessThan', 'k:n', ref)), shut(on('NumericLessThan', 'k:n', ref))],
      'value: var.id',
      'yes',
      { context: [is('k:n', '1')] },
    ],
    [
      'two booleans',
      [open(on('Bool', 'k:b', ref)), shut(on('Bool', 'k:b', other))],
      'value: var.other',
      'value: var.id, var.other',
      { context: [is('k:b', 'true')] },
    ],
    [
      'two blocks',
      [open(on('IpAddress', 'aws:SourceIp', ref)), shut(on('IpAddress', 'aws:SourceIp', other))],
      'value: var.other',
      'value: var.id, var.other',
      { context: [is('aws:SourceIp', '198.51.100.1')] },
    ],
    [
      '…an address among those that nobody knows, beside some that are known',
      [open(on('IpAddress', 'aws:SourceIp', ref)), shut(on('IpAddress', 'aws:SourceIp', '198.51.100.0/24'))],
      'value: var.id',
      'value: var.id',
    ],
    [
      '…a number likewise',
      [open(on('NumericLessThan', 'k:n', ref)), shut(on('NumericGreaterThan', 'k:n', '7'))],
      'value: var.id',
      'value: var.id',
    ],
    [
      'two types of caller',
      [
        open(on('StringEquals', 'aws:PrincipalType', ref)),
        shut(on('StringEquals', 'aws:PrincipalType', other)),
      ],
      'value: var.other',
      'value: var.id, var.other',
    ],
    [
      'whether a key is there',
      [open(on('Null', 'k:id', ref))],
      'hole: the value of Null is unknown',
      'hole: the value of Null is unknown',
      { context: [absent('k:id')] },
    ],
    [
      'a principal',
      [open(undefined, { AWS: [vendor] })],
      'value: aws_iam_role.vendor.arn',
      'value: aws_iam_role.vendor.arn',
      { principal: one(`arn:aws:iam::${VENDOR}:role/vendor`) },
    ],
    ['…of another name', [open(undefined, { AWS: [vendor] })], 'no:', 'yes'],
    [
      '…asked about by its reference',
      [open(undefined, { AWS: [vendor] })],
      'yes',
      'no:',
      { principal: one(vendor) },
    ],
    [
      '…and its ARN as a condition',
      [open(on('ArnEquals', 'aws:PrincipalArn', vendor))],
      'value: aws_iam_role.vendor.arn',
      'value: aws_iam_role.vendor.arn',
      { principal: one(vendor) },
    ],
    [
      'a principal that may be everyone',
      [open(on('Null', 'aws:PrincipalArn', 'true'), { AWS: [ref] })],
      'value: var.id',
      'value: var.id',
      { principal: one('*') },
    ],
    [
      'an account',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':root'] })],
      'value: var.account',
      'value: var.account',
    ],
    [
      'a role of an account',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':role/ingest'] })],
      'value: var.account',
      'value: var.account',
    ],
    [
      'another role of an account',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':role/else'] })],
      'no:',
      'yes',
    ],
    [
      'a session of a role of an account',
      [open(undefined, { AWS: ['arn:aws:sts::', account, ':assumed-role/ingest/s1'] })],
      'value: var.account',
      'value: var.account',
      { principal: one(SESSION) },
    ],
    [
      'a service',
      [open(undefined, { Service: [ref] })],
      'value: var.id',
      'value: var.id',
      { principal: one('sns.amazonaws.com') },
    ],
    [
      'a session is no user',
      [open(undefined, { AWS: ['arn:aws:sts::', account, ':assumed-role/ingest/s1'] })],
      'no:',
      'yes',
      { principal: one(USER) },
    ],
    ['a service is no role', [open(undefined, { Service: [ref] })], 'no:', 'yes'],
    ['a resource', [{ ...open(), Resource: ['arn:aws:s3:::', ref, '/*'] }], 'value: var.id', 'value: var.id'],
    [
      '…asked about by its reference',
      [{ ...open(), Resource: ['arn:aws:s3:::', ref, '/*'] }],
      'yes',
      'no: arn:aws:s3:::${var.id}/x',
      { resource: ['arn:aws:s3:::', ref, '/', ANY] },
    ],
    [
      'M8 …behind a variable that may hold a set',
      [{ ...open(), Resource: ['arn:aws:s3:::', ref, "/${aws:TagKeys, 'k'}"] }],
      'value: var.id',
      'value: var.id',
      { resource: ['arn:aws:s3:::', ref, '/k'] },
    ],
    [
      'C9 a field that may hold colons',
      [open(on('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:1:t'))],
      'value: var.id',
      'value: var.id',
      { context: [is('aws:SourceArn', ['arn:aws:sns:', ref, ':1:t'])] },
    ],
    [
      'C9 …and one that is the last',
      [open(on('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:1:t*'))],
      'yes',
      'no: aws:SourceArn="arn:aws:sns:eu:1:t${var.id}"',
      { context: [is('aws:SourceArn', ['arn:aws:sns:eu:1:t', ref])] },
    ],
    [
      '…by its reference, below a prefix',
      [{ ...open(), Resource: ['arn:aws:s3:::', ref, '/in/*'] }],
      'value: var.id',
      'no: arn:aws:s3:::${var.id}/in/x',
      { resource: ['arn:aws:s3:::', ref, '/', ANY] },
    ],
  ])('%s', (_what, statements, every, none, over = {}) => {
    const asked = { policies: { bucket: policy(statements) }, scope: 'bucket', ...over } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });

  const besides = (...except: Piece[]) => outside([OWN], except);
  test.each<[what: string, statements: readonly PlainStatement[], space: PrincipalSpace, none: string]>([
    ['the very reference', [open(undefined, { AWS: [vendor] })], besides(vendor), 'yes'],
    ['…of any text', [open(undefined, { AWS: [ref] })], besides(ref), 'yes'],
    [
      '…as an account',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':root'] })],
      besides('arn:aws:iam::', account, ':root'),
      'yes',
    ],
    [
      'a role of an exempt account',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':role/x'] })],
      besides('arn:aws:iam::', account, ':root'),
      'yes',
    ],
    [
      'the account of an exempt role',
      [open(undefined, { AWS: ['arn:aws:iam::', account, ':root'] })],
      besides('arn:aws:iam::', account, ':role/x'),
      'value: var.account',
    ],
    ['another reference', [open(undefined, { AWS: [other] })], besides(ref), 'value: var.other'],
    [
      'someone else beside it',
      [open(undefined, { AWS: [vendor] }), open(undefined, { AWS: USER })],
      besides(vendor),
      `no: ${USER}`,
    ],
    [
      'someone who may be it',
      [open(undefined, { AWS: [vendor] }), open(undefined, { AWS: `arn:aws:iam::${VENDOR}:role/vendor` })],
      besides(vendor),
      'value: aws_iam_role.vendor.arn',
    ],
    [
      'a condition that may be a pattern',
      [open(on('ArnLike', 'aws:PrincipalArn', ref))],
      besides(ref),
      'value: var.id',
    ],
    [
      'a grant to whoever it is, a Deny of that ARN alone',
      [open(undefined, { AWS: [ref] }), shut(on('StringEquals', 'aws:PrincipalArn', ref))],
      outside([OWN]),
      'value: var.id',
    ],
    [
      'P3 …of callers who have one',
      [
        open(on('StringLike', 'aws:PrincipalArn', '*'), { AWS: [ref] }),
        shut(on('StringEquals', 'aws:PrincipalArn', ref)),
      ],
      outside([OWN]),
      'value: var.id',
    ],
  ])('outsiders, an unknown one being exempt: %s', (_what, statements, principal, none) => {
    expect(told({ policies: { bucket: policy(statements) }, principal, ask: 'none' })).toBe(none);
  });

  const hole = (part: 'Effect' | 'Principal' | 'Action' | 'Resource' | 'Condition' | 'Statement') => [
    { part, reason: `${part} was not read` },
  ];
  const malformed = (Condition?: Conditions): PlainStatement => {
    const { Effect: _, ...rest } = open(Condition);
    return { ...rest, holes: hole('Effect') };
  };
  const never: PlainStatement = { ...open(), Action: 's3:GetObject' };
  test.each<
    [
      what: string,
      statements: readonly PlainStatement[],
      every: string,
      none: string,
      holes?: readonly string[],
    ]
  >([
    ['G4 an Effect', [malformed()], 'hole: Effect was not read', 'hole: Effect was not read'],
    ['G4 …beside an Allow', [open(), malformed()], 'hole: Effect was not read', 'hole: Effect was not read'],
    ['G4 …beside a Deny', [open(), shut(), malformed()], 'no:', 'yes'],
    [
      'G4 …that is one, and so both of its readings are',
      [malformed(on('Null', 'k:a', 'true')), malformed(on('Null', 'k:a', 'false'))],
      'hole: Effect was not read',
      'hole: Effect was not read',
    ],
    [
      'a principal',
      [{ ...open(undefined, {}), holes: hole('Principal') }],
      'hole: Principal was not read',
      'hole: Principal was not read',
    ],
    ['…beside one that is enough', [{ ...open(), holes: hole('Principal') }], 'yes', 'no:'],
    [
      'an action beside others',
      [{ ...never, holes: hole('Action') }],
      'hole: Action was not read',
      'hole: Action was not read',
    ],
    [
      'an action beside one that is left out',
      [{ Effect: 'Allow', Principal: '*', NotAction: 's3:Put*', Resource: '*', holes: hole('Action') }],
      'no:',
      'yes',
    ],
    [
      'a resource',
      [{ ...open(), Resource: 'arn:aws:s3:::c', holes: hole('Resource') }],
      'hole: Resource was not read',
      'hole: Resource was not read',
    ],
    [
      'a condition of an Allow',
      [{ ...open(), holes: hole('Condition') }],
      'hole: Condition was not read',
      'hole: Condition was not read',
    ],
    ['…that does not matter', [{ ...open(), holes: hole('Condition') }, open()], 'yes', 'no:'],
    [
      'a condition of a Deny',
      [open(), { ...shut(), holes: hole('Condition') }],
      'hole: Condition was not read',
      'hole: Condition was not read',
    ],
    [
      'a statement',
      [{ ...open(), holes: hole('Statement') }],
      'hole: Statement was not read',
      'hole: Statement was not read',
    ],
    ['whole statements', [open()], 'hole: something', 'hole: something', ['something']],
    ['…which may allow what they do not deny', [never], 'hole: something', 'hole: something', ['something']],
    ['…where all is denied', [shut()], 'no:', 'yes', ['something']],
  ])('a part of the policy that could not be read: %s', (_what, statements, every, none, holes = []) => {
    const asked = {
      policies: { bucket: policy(statements, '2012-10-17', holes) },
      scope: 'bucket',
      context: [absent('k:a')],
    } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });
});

describe('a witness', () => {
  const identity = (...statements: PlainStatement[]) => ({ identity: [policy(statements)] });
  const witnessed = (asked: Ask) => {
    const answer = decide(questionOf(asked));
    if (answer.answer !== 'no') throw new Error(`${answer.answer} is no "no"`);
    return answer;
  };

  test('is a whole request, short and plain, without a key that does not matter', () => {
    const asked: Ask = {
      policies: identity(
        {
          Effect: 'Allow',
          Action: 's3:*',
          Resource: 'arn:aws:s3:::b/logs/*',
          Condition: {
            StringEquals: { 'aws:PrincipalTag/Team': 'a' },
            NumericLessThan: { 's3:max-keys': '10' },
          },
        },
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: 'arn:aws:s3:::b/*',
          Condition: { StringLike: { 'S3:X-Amz-Acl': 'bucket-*' } },
        },
        { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: { StringEquals: { 'k:never': 'x' } } },
      ),
      scope: 'identity',
      resource: ['arn:aws:s3:::b/', ANY],
      ask: 'none',
    };
    const { witness, statements } = witnessed(asked);
    expect(witness).toEqual({
      principal: CALLER,
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::b/x',
      resourceAccount: OWN,
      context: { 'S3:X-Amz-Acl': 'bucket-' },
    });
    expect(statements.map(({ type, statement }) => `${type}:${statement.at.line}`)).toEqual(['identity:2']);
  });

  test('names the Denies that decided it, or no statement where none allows', () => {
    const policies = {
      identity: [policy([{ Effect: 'Allow', Action: '*', Resource: '*' }])],
      bucket: policy([
        { Effect: 'Allow', Principal: { AWS: CALLER }, Action: '*', Resource: '*' },
        { Effect: 'Deny', Principal: '*', Action: 's3:Put*', Resource: '*' },
      ]),
    };
    const lines = (asked: Ask) =>
      witnessed(asked).statements.map(({ type, statement }) => `${type}:${statement.at.line}`);
    expect(lines({ policies, ask: 'every' })).toEqual(['bucket:2']);
    expect(lines({ policies: {}, ask: 'every' })).toEqual([]);
    expect(lines({ policies, ask: 'none', action: 's3:GetObject' }).toSorted()).toEqual([
      'bucket:1',
      'identity:1',
    ]);
    // What is assumed of others' own accounts is no statement of anyone's.
    expect(lines({ policies, ask: 'none', action: 's3:GetObject', principal: outside([OWN]) })).toEqual([
      'bucket:1',
    ]);
  });

  test('is of the first action that breaks the answer; a doubt about another does not hide it', () => {
    const policies = identity(
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: '*',
        holes: [{ part: 'Condition', reason: 'not read' }],
      },
      { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' },
    );
    const question = questionOf({ policies, scope: 'identity', ask: 'none' });
    const space = { ...question.space, actions: ['s3:ListBucket', 's3:GetObject', 's3:PutObject'] };
    const answer = decide({ ...question, space });
    expect(answer).toMatchObject({ answer: 'no', witness: { action: 's3:PutObject' } });
    const both = decide({ ...question, space: { ...space, actions: ['s3:ListBucket', 's3:GetObject'] } });
    expect(both).toMatchObject({ answer: 'unknown', because: { kind: 'hole', reasons: ['not read'] } });
    expect(decide({ ...question, space: { ...space, actions: [] } })).toEqual({ answer: 'yes' });
  });

  test('shows the shortest key that a hundred exclusions leave', () => {
    const NotResource = Array.from(
      { length: 26 },
      (_, i) => `arn:aws:s3:::b/${String.fromCharCode(97 + i)}*`,
    );
    const policies = identity({ Effect: 'Allow', Action: '*', NotResource });
    const { witness } = witnessed({
      policies,
      scope: 'identity',
      resource: ['arn:aws:s3:::b/', SOME],
      ask: 'none',
    });
    expect(witness.resource).toBe('arn:aws:s3:::b/X');
  });
});

describe('what is too complex to decide is said to be', () => {
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index));
  const tail = '?'.repeat(24);

  test('an automaton of millions of states', () => {
    // The Deny takes all that the Allow grants, which only every way of reading the last 25 characters shows.
    const policies = {
      identity: [
        policy([
          { Effect: 'Allow', Action: '*', Resource: `arn:aws:s3:::b/*a${tail}` },
          { Effect: 'Deny', Action: '*', Resource: [`arn:aws:s3:::b/a${tail}`, `arn:aws:s3:::b/?*a${tail}`] },
        ]),
      ],
    };
    const started = performance.now();
    const answer = told({ policies, scope: 'identity', resource: ['arn:aws:s3:::b/', ANY], ask: 'none' });
    expect(answer).toBe('too complex');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('…but not where the question is about one resource', () => {
    const policies = {
      identity: [policy({ Effect: 'Allow', Action: '*', Resource: `arn:aws:s3:::b/*a${tail}` })],
    };
    const resource = [`arn:aws:s3:::b/${'a'.repeat(200)}`];
    expect(told({ policies, scope: 'identity', resource, ask: 'every' })).toBe('yes');
  });

  test('more unknown values than can be told apart', () => {
    const values = many(7000, (index) => `var.v${index}`).map((name) => [unknown(name)]);
    const document = policy({ Effect: 'Allow', Action: '*', Resource: '*' });
    const [statement] = document.statements;
    const conditions = values.map((pieces) => ({
      ...policy({ Effect: 'Allow', Action: '*', Condition: { StringEquals: { 'k:a': pieces } } })
        .statements[0]!.conditions[0]!,
    }));
    const identity = [{ ...document, statements: [{ ...statement!, conditions }] }];
    expect(told({ policies: { identity }, scope: 'identity', ask: 'none' })).toBe('too complex');
  });
});
