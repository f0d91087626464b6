import { describe, expect, it } from 'vitest';
import { decide } from '../../src/logic/decide';
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

describe('the same beginning, and then', () => {
  it.each([
    // Whatever the value is, one text cannot go on both ways.
    ['other text', both('StringEquals', [ID, '-a'], [ID, '-b']), 'yes'],
    ['other text, under patterns, after an ARN', both('StringLike', [ARN, '-a'], [ARN, '-b']), 'yes'],
    // As `*` it makes both match "-a-b": `*-a*` and `*-b*`.
    ['other patterns, after what may be a wildcard', both('StringLike', [ID, '-a*'], [ID, '-b*']), 'unknown'],
    // Whatever the value is, whoever carries it is let in.
    ['the same', both('StringEquals', [ID, '-a'], [ID, '-a']), 'no'],
  ])('%s: %s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });
});
