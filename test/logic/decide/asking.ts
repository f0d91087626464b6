import { expect } from 'vitest';
import { decide } from '../../../src/logic/decide';
import { evaluate, evaluateScope } from '../../../src/logic/evaluate';
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
} from '../../../src/logic/question';
import type { Request } from '../../../src/policy/request';
import type { Piece } from '../../../src/policy/text';
import { isIn } from '../decide-worlds';
import { type PlainStatement, policy } from '../evaluate-policies';

/**
 * Questions and their answers, drawn from semantics.md; the rule stands in
 * front of each row. An answer reads `yes`; `no` with what the witness says
 * of the parts that the question leaves open; or what an open answer rests on.
 */

export const OWN = '111122223333';
export const VENDOR = '444455556666';
export const OTHER = '777788889999';
export const ROLE = `arn:aws:iam::${OWN}:role/access`;
export const CALLER = `arn:aws:iam::${VENDOR}:role/ingest`;
export const USER = `arn:aws:iam::${VENDOR}:user/ana`;
export const SESSION = `arn:aws:sts::${VENDOR}:assumed-role/ingest/s1`;
export const KEY = 'arn:aws:s3:::b/k';

export const one = (...principal: readonly Piece[]): PrincipalSpace => ({ kind: 'one', principal });
export const outside = (
  accounts: readonly string[],
  ...except: readonly (readonly Piece[])[]
): PrincipalSpace => ({
  kind: 'outside',
  accounts,
  except,
});

export interface Ask {
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

export function questionOf(asked: Ask): Question {
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
export function told(asked: Ask): string {
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
    case 'unconfirmed':
      return 'unconfirmed';
    case 'too-complex':
      return 'too complex';
  }
}

export const is = (key: string, value: string | readonly Piece[]): ContextConstraint => ({
  key,
  is: 'value',
  value: typeof value === 'string' ? (value === '' ? [] : [value]) : value,
});
export const are = (key: string, ...values: readonly string[]): ContextConstraint => ({
  key,
  is: 'values',
  values: values.map((value) => [value]),
});
export const otherThan = (key: string, ...values: readonly Piece[]): ContextConstraint => ({
  key,
  is: 'otherThan',
  values: values.map((value) => [value]),
});
export const absent = (key: string): ContextConstraint => ({ key, is: 'absent' });

export type Conditions = NonNullable<PlainStatement['Condition']>;
export const ID = 'sts:ExternalId';
