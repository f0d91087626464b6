import { describe, expect, test } from 'vitest';
import { ANY } from '../../../src/logic/question';
import { policy, unknown } from '../evaluate-policies';
import { told } from './asking';

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
