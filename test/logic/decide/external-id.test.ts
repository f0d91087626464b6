import { describe, expect, test } from 'vitest';
import type { ContextConstraint } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { absent, CALLER, type Conditions, ID, is, otherThan, ROLE, told } from './asking';

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
