import { describe, expect, it } from 'vitest';
import { decide } from '../../src/logic/decide';
import type { PolicyDocument } from '../../src/policy/document';
import type { Piece } from '../../src/policy/text';
import { policy, unknown } from './evaluate-policies';

/** Two patterns on one unknown value: apart where whatever it is keeps them apart, and not where it may bring a wildcard. */

const ID = unknown('var.id');
const ARN = unknown('aws_iam_role.vendor.arn', 'arn:*:iam::*:role/vendor');

/** Whether anyone is allowed whose key is like both. */
function both(operator: 'StringLike' | 'StringEquals', one: readonly Piece[], other: readonly Piece[]) {
  const bucket = policy({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:*',
    Resource: '*',
    Condition: { [operator]: { 'k:id': [one] }, [`${operator}IfExists`]: { 'k:id': [other] } },
  });
  return answer(bucket);
}

function answer(bucket: PolicyDocument) {
  return decide({
    policies: { bucket },
    ask: 'none',
    scope: 'bucket',
    space: {
      principal: { kind: 'outside', accounts: [], except: [] },
      actions: ['s3:PutObject'],
      resource: ['arn:aws:s3:::b/k'],
      resourceAccount: '111122223333',
      context: [],
    },
  }).answer;
}

/** Whether anybody gets past a Deny under one operator by an Allow under another, both on the same value. */
function past(allowed: string, denied: string, pieces: readonly Piece[]) {
  const under = (Effect: 'Allow' | 'Deny', operator: string) => ({
    Effect,
    Principal: '*' as const,
    Action: 's3:*',
    Resource: '*',
    Condition: { [operator]: { 'k:id': [pieces] } },
  });
  return answer(policy([under('Allow', allowed), under('Deny', denied)]));
}

describe('what one operator takes, and another', () => {
  it.each([
    ['a pattern has its own text', past('StringEquals', 'StringLike', [ID]), 'yes'],
    ['text has no more than the pattern', past('StringLike', 'StringEquals', [ID]), 'unknown'],
    // C9: it may be no ARN, and then no ARN operator matches it.
    ['text that may be no ARN', past('StringEquals', 'ArnLike', [ID]), 'unknown'],
    ['an ARN', past('StringEquals', 'ArnLike', [ARN]), 'yes'],
    ['an ARN of some name', past('StringEquals', 'ArnLike', ['arn:aws:iam::1:role/', ID]), 'yes'],
  ])('%s: %s', (_, answered, expected) => {
    expect(answered).toBe(expected);
  });
});

describe('the same beginning, and then', () => {
  it.each([
    // Whatever the value is, one text cannot go on both ways.
    ['other text', both('StringEquals', [ID, '-a'], [ID, '-b']), 'yes'],
    ['other text, under patterns, after an ARN', both('StringLike', [ARN, '-a'], [ARN, '-b']), 'yes'],
    // As `*` it makes both match "-a-b": `*-a*` and `*-b*`.
    ['other patterns, after what may be a wildcard', both('StringLike', [ID, '-a*'], [ID, '-b*']), 'unknown'],
    // Whatever the value is, whoever carries it is let in.
    ['the same', both('StringEquals', [ID, '-a'], [ID, '-a']), 'no'],
  ])('%s: %s', (_, answered, expected) => {
    expect(answered).toBe(expected);
  });
});

/** Whether every upload is let past a Deny under these conditions on the tags it carries. */
function pastTags(conditions: Readonly<Record<string, readonly Piece[][]>>) {
  const tests = Object.entries(conditions).map(([operator, values]) => [operator, { 'aws:TagKeys': values }]);
  return answer(
    policy([
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: { 'ForAnyValue:StringLike': { 'aws:TagKeys': [[ID]] } },
      },
      { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: Object.fromEntries(tests) },
    ]),
  );
}

describe('several values, of which each may be another', () => {
  it.each([
    // As `t*` it lets "team" in, which is not that text.
    ['a pattern is not its text', pastTags({ 'ForAnyValue:StringEquals': [[ID]] }), 'unknown'],
    ['the same pattern', pastTags({ 'ForAnyValue:StringLike': [[ID]] }), 'yes'],
  ])('%s: %s', (_, answered, expected) => {
    expect(answered).toBe(expected);
  });

  it('a value outside one set may be inside a wider one', () => {
    const condition = {
      'ForAnyValue:StringNotEquals': { 'aws:TagKeys': [[ID]] },
      'ForAllValues:StringEquals': { 'aws:TagKeys': [['team'], [ID]] },
    };
    const rule = { Effect: 'Allow' as const, Principal: '*' as const, Action: 's3:*', Resource: '*' };
    expect(answer(policy({ ...rule, Condition: condition }))).not.toBe('yes');
  });

  it('two values may go on differently after the same beginning', () => {
    const tag = (end: string) => ({ 'aws:TagKeys': [[ID, end]] });
    const condition = {
      'ForAnyValue:StringEquals': tag('-a'),
      'ForAnyValue:StringEqualsIfExists': tag('-b'),
    };
    const rule = { Effect: 'Allow' as const, Principal: '*' as const, Action: 's3:*', Resource: '*' };
    expect(answer(policy({ ...rule, Condition: condition }))).not.toBe('yes');
  });
});
