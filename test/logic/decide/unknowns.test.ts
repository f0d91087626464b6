import { describe, expect, test } from 'vitest';
import { ANY, type PrincipalSpace } from '../../../src/logic/question';
import type { Piece } from '../../../src/policy/text';
import { type PlainStatement, policy, unknown } from '../evaluate-policies';
import {
  type Ask,
  absent,
  type Conditions,
  is,
  OWN,
  one,
  otherThan,
  outside,
  SESSION,
  told,
  USER,
  VENDOR,
} from './asking';

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
