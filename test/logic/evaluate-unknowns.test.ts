import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateScope } from '../../src/logic/evaluate';
import { glob, literal, matches } from '../../src/logic/evaluate/glob';
import { SymbolTable } from '../../src/logic/symbols';
import type { PolicyDocument } from '../../src/policy/document';
import type { Request } from '../../src/policy/request';
import { known, type Piece } from '../../src/policy/text';
import { type PlainStatement, policy, unknown } from './evaluate-policies';

const ROLE = 'arn:aws:iam::111122223333:role/writer';
const X = unknown('aws_iam_role.vendor.arn');
const SHAPED = unknown('aws_iam_role.shaped.arn', 'arn:*:iam::*:role/vendor');
const ACCOUNT = unknown('var.account', '????????????');

function put(over: Partial<Request> = {}): Request {
  return {
    principal: ROLE,
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::bucket/key',
    resourceAccount: '111122223333',
    context: {},
    ...over,
  };
}

const allow: PlainStatement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };

describe('what is unknown decides only where it matters', () => {
  type Row = [statement: PlainStatement, decision: string, because?: string[], over?: Partial<Request>];
  const bucketNamed = (name: Piece, tail: string): Pick<PlainStatement, 'Resource'> => ({
    Resource: ['arn:aws:s3:::', name, tail],
  });
  const B = unknown('aws_s3_bucket.b.id');
  it.each<Row>([
    [{ ...allow, ...bucketNamed(B, '/*') }, 'unknown', ['aws_s3_bucket.b.id']],
    [{ ...allow, Resource: ['arn:aws:s3:::bucket/', B] }, 'unknown', ['aws_s3_bucket.b.id']],
    [{ ...allow, Resource: ['arn:aws:s3:::other/', B] }, 'implicitDeny'],
    [{ ...allow, Resource: [['arn:aws:s3:::', B], '*'] }, 'allowed'],
    [{ ...allow, ...bucketNamed(B, '/*'), Action: 's3:Get*' }, 'implicitDeny'],
    [{ ...allow, Action: ['s3:', B] }, 'unknown', ['aws_s3_bucket.b.id']],
    [{ ...allow, Action: ['ec2:', B] }, 'implicitDeny'],
    [
      { ...allow, ...bucketNamed(B, '/*') },
      'allowed',
      [],
      { resource: `arn:aws:s3:::\${aws_s3_bucket.b.id}/key` },
    ],
    [
      { ...allow, Resource: 'arn:aws:s3:::*/key', Condition: { StringLike: { k: ['*', B] } } },
      'allowed',
      [],
      { context: { k: `v\${aws_s3_bucket.b.id}` } },
    ],
    [{ ...allow, Condition: { StringEquals: { k: [B] } } }, 'implicitDeny'],
    [
      { ...allow, Condition: { StringEquals: { k: [B] } } },
      'unknown',
      ['aws_s3_bucket.b.id'],
      { context: { k: 'v' } },
    ],
    [{ ...allow, Condition: { StringEquals: { k: [[B], 'v'] } } }, 'allowed', [], { context: { k: 'v' } }],
    [{ ...allow, Condition: { StringEquals: { k: [SHAPED] } } }, 'implicitDeny', [], { context: { k: 'v' } }],
    [
      { ...allow, Condition: { ArnLike: { k: ['arn:aws:iam::1:role/', B] } } },
      'implicitDeny',
      [],
      { context: { k: 'arn:aws:iam::2:role/x' } },
    ],
    [
      { ...allow, Condition: { ArnLike: { k: ['arn:aws:iam::', B, ':role/x'] } } },
      'unknown',
      ['aws_s3_bucket.b.id'],
      { context: { k: 'arn:aws:iam::2:role/x' } },
    ],
    [
      { ...allow, Condition: { NumericLessThan: { k: [B] } } },
      'unknown',
      ['aws_s3_bucket.b.id'],
      { context: { k: '1' } },
    ],
    [{ ...allow, Condition: { Null: { k: [B] } } }, 'unknown', ['aws_s3_bucket.b.id']],
    [
      { ...allow, holes: [{ part: 'Condition', reason: 'the block is dynamic' }] },
      'unknown',
      ['the block is dynamic'],
    ],
    [
      { ...allow, Action: 's3:Get*', holes: [{ part: 'Condition', reason: 'the block is dynamic' }] },
      'implicitDeny',
    ],
    [{ ...allow, Action: 's3:Get*', holes: [{ part: 'Action', reason: 'a list' }] }, 'unknown', ['a list']],
    [{ ...allow, holes: [{ part: 'Action', reason: 'a list' }] }, 'allowed'],
    [
      { Effect: 'Allow', NotAction: 's3:Get*', Resource: '*', holes: [{ part: 'Action', reason: 'a list' }] },
      'unknown',
      ['a list'],
    ],
    [
      { Effect: 'Allow', NotAction: 's3:Put*', Resource: '*', holes: [{ part: 'Action', reason: 'a list' }] },
      'implicitDeny',
    ],
    [{ ...allow, Resource: [], holes: [{ part: 'Resource', reason: 'a list' }] }, 'unknown', ['a list']],
    [
      { Action: '*', Resource: '*', holes: [{ part: 'Effect', reason: 'a variable' }] },
      'unknown',
      ['a variable'],
    ],
    [{ Action: 's3:Get*', Resource: '*', holes: [{ part: 'Effect', reason: 'a variable' }] }, 'implicitDeny'],
  ])('%j: %s', (statement, decision, because = [], over = {}) => {
    const result = evaluate({ identity: [policy(statement)] }, put(over));
    expect(result.decision).toBe(decision);
    expect(result.because).toEqual(because);
  });

  it('a statement that may exist is an Allow or a Deny', () => {
    const maybe = policy([], '2012-10-17', ['the for_each is unknown']);
    const sure = policy(allow);
    const deny = policy({ ...allow, Effect: 'Deny' });
    expect(evaluate({ identity: [maybe] }, put()).decision).toBe('unknown');
    expect(evaluate({ identity: [maybe, sure] }, put()).decision).toBe('unknown');
    expect(evaluate({ identity: [maybe, deny] }, put()).decision).toBe('explicitDeny');
    expect(evaluate({ identity: [sure], boundary: maybe }, put()).because).toEqual([
      'the for_each is unknown',
    ]);
  });

  it('a Deny that may apply leaves a request nothing allows denied', () => {
    const bucket = policy({ ...allow, Effect: 'Deny', Principal: { AWS: [X] } });
    expect(evaluate({ bucket }, put()).decision).toBe('implicitDeny');
    expect(evaluate({ identity: [policy(allow)], bucket }, put()).decision).toBe('unknown');
  });

  it('equal unknowns are equal: a role that does not exist yet', () => {
    const named = policy({ ...allow, Principal: { AWS: [X] } });
    const principal = `\${aws_iam_role.vendor.arn}`;
    const decide = (document: PolicyDocument, over: Partial<Request> = {}): string =>
      evaluateScope('bucket', [document], put({ principal, ...over })).decision;
    expect(decide(named)).toBe('allowed');
    expect(decide(policy({ ...allow, Principal: { AWS: [[X], ROLE] } }))).toBe('allowed');
    const other = policy([
      { ...allow, Principal: { AWS: ROLE } },
      { ...allow, Action: 'ec2:*', Principal: { AWS: [X] } },
    ]);
    expect(decide(other)).toBe('unknown');
    const arn = { ArnEquals: { 'aws:PrincipalArn': [X] } };
    expect(decide(policy({ ...allow, Principal: '*', Condition: arn }))).toBe('allowed');
  });

  it('whose account an unknown role is of decides only where the accounts differ in their answer', () => {
    const principal = `\${aws_iam_role.vendor.arn}`;
    const bucket = policy({ ...allow, Principal: { AWS: [X] } });
    const identity = [policy(allow)];
    expect(evaluate({ bucket, identity }, put({ principal })).decision).toBe('allowed');
    expect(evaluate({ bucket, identity: [] }, put({ principal })).decision).toBe('unknown');
    expect(evaluate({ bucket: policy({ ...bucketless }), identity: [] }, put({ principal })).decision).toBe(
      'implicitDeny',
    );
  });
  const bucketless: PlainStatement = { Effect: 'Allow', Action: 'ec2:*', Resource: [X], Principal: '*' };

  it('an account that is unknown is the same account where the name is the same', () => {
    const principal = `arn:aws:iam::\${var.account}:role/writer`;
    const bucket = policy({ ...allow, Principal: { AWS: ['arn:aws:iam::', ACCOUNT, ':root'] } });
    const decide = (resourceAccount: string): string =>
      evaluate({ bucket, identity: [policy(allow)] }, put({ principal, resourceAccount })).decision;
    expect(decide(`\${var.account}`)).toBe('allowed');
    expect(decide('111122223333')).toBe('allowed');
    const alone = (resourceAccount: string): string =>
      evaluate(
        { bucket: policy([]), identity: [policy({ ...allow, Resource: [['arn:aws:', ACCOUNT], '*'] })] },
        put({ principal, resourceAccount }),
      ).decision;
    expect(alone(`\${var.account}`)).toBe('allowed');
    expect(alone('111122223333')).toBe('unknown');
    expect(alone('1111')).toBe('implicitDeny');
  });

  it('answers unknown beyond the most unknowns a question can hold', () => {
    const values = Array.from({ length: 6401 }, (_, i) => [unknown(`u${i}`)]);
    const result = evaluate({ identity: [policy({ ...allow, Resource: values })] }, put());
    expect(result.decision).toBe('unknown');
  });
});

describe('matching', () => {
  const symbols = new SymbolTable();

  it('agrees with the definition of a glob', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (p, t) => matches(glob(p), literal(t), { symbols }) === defined(p, t)),
      { numRuns: 8_000 },
    );
  });

  /** The textbook definition, for short texts. */
  function defined(p: string, t: string): boolean {
    if (p === '') return t === '';
    if (p[0] === '*') return defined(p.slice(1), t) || (t !== '' && defined(p, t.slice(1)));
    return t !== '' && (p[0] === '?' || p[0] === t[0]) && defined(p.slice(1), t.slice(1));
  }
});

/**
 * A definite answer about policies with unknowns must be the answer for every
 * value they can take: put values in and ask again.
 */
describe('definite answers hold for every value of the unknowns', () => {
  const NAMES = ['x', 'y'] as const;
  const SHAPE = 'a*';
  const unit = fc.constantFrom('a', 'b', '*', '?');
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit, minLength: 1, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.constantFrom<Piece>(unknown('x'), unknown('y', SHAPE)) },
  );
  const value = fc.array(piece, { minLength: 1, maxLength: 3 });
  const requestText = fc
    .array(fc.constantFrom('a', 'b', `\${x}`, `\${y}`), { minLength: 0, maxLength: 3 })
    .map((parts) => parts.join(''));
  const operator = fc.constantFrom(
    ...['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'],
    ...['ForAnyValue:StringLike', 'ForAllValues:StringNotLike', 'StringEqualsIfExists', 'NumericEquals'],
    ...['Bool', 'Null', 'ArnNotLike'],
  );
  const statement = fc.record({
    Effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Allow', 'Deny'),
    Action: fc.array(value, { minLength: 1, maxLength: 2 }),
    not: fc.boolean(),
    Resource: fc.array(value, { minLength: 1, maxLength: 2 }),
    condition: fc.option(fc.tuple(operator, fc.array(value, { minLength: 1, maxLength: 2 })), {
      nil: undefined,
    }),
  });
  const setting = fc.record({
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    action: requestText,
    resource: requestText,
    context: fc.option(requestText, { nil: undefined }),
    x: fc.string({ unit, maxLength: 3 }),
    y: fc.string({ unit, maxLength: 2 }).map((rest) => `a${rest}`),
  });

  it('by substitution', () => {
    let definite = 0;
    let open = 0;
    fc.assert(
      fc.property(setting, ({ statements, action, resource, context, x, y }) => {
        const values = { x, y };
        const put = (text: string): string =>
          NAMES.reduce((out, name) => out.split(`\${${name}}`).join(values[name]), text);
        const request: Request = {
          principal: ROLE,
          action,
          resource,
          resourceAccount: '111122223333',
          context: context === undefined ? {} : { k: context },
        };
        const fill = (pieces: readonly Piece[]): string =>
          pieces.map((one) => (typeof one === 'string' ? one : values[one.unknown as 'x' | 'y'])).join('');
        const build = (read: (pieces: readonly Piece[]) => string | readonly Piece[]): PolicyDocument =>
          policy([
            // Names both unknowns, so that the request's are read as such; matches nothing.
            { Effect: 'Deny', Action: '!', Resource: [read([unknown('x')]), read([unknown('y', SHAPE)])] },
            ...statements.map(
              (one): PlainStatement => ({
                Effect: one.Effect,
                [one.not ? 'NotAction' : 'Action']: one.Action.map(read),
                Resource: one.Resource.map(read),
                ...(one.condition && {
                  Condition: { [one.condition[0]]: { k: one.condition[1].map(read) } },
                }),
              }),
            ),
          ]);
        const abstract = evaluateScope('scp', [build((pieces) => pieces)], request).decision;
        if (abstract === 'unknown') {
          open++;
          return;
        }
        definite++;
        const concrete = evaluateScope('scp', [build(fill)], {
          ...request,
          action: put(action),
          resource: put(resource),
          context: context === undefined ? {} : { k: put(context) },
        }).decision;
        // A Deny that may reach what nothing allows is no matter.
        if (abstract === 'implicitDeny') expect(concrete).not.toBe('allowed');
        else expect(concrete).toBe(abstract);
      }),
      { numRuns: 8_000 },
    );
    // The property is about something.
    expect(definite).toBeGreaterThan(1_000);
    expect(open).toBeGreaterThan(1_000);
  });

  it('reads plain texts of the generator as known', () => {
    expect(known(policy({ ...allow, Resource: [['a']] }).statements[0]!.resource!.values[0]!)).toBe('a');
  });
});
