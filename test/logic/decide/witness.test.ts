import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/logic/decide';
import { ANY, SOME } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { type Ask, CALLER, OWN, outside, questionOf } from './asking';

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
