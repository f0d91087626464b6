import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/logic/decide';
import { evaluate, evaluateScope } from '../../src/logic/evaluate';
import type { Policies, Question } from '../../src/logic/question';
import type { PolicyDocument } from '../../src/policy/document';
import type { Request } from '../../src/policy/request';
import { isIn, WORLDS } from './decide-worlds';
import { policy } from './evaluate-policies';

/** A fixed seed keeps the suite deterministic; fast-check prints it with the case that fails. */
const SEED = 20261123;
const RUNS = Number(process.env.DECIDE_RUNS ?? 500);

const LET = policy({ Effect: 'Allow', Action: '*', Resource: '*' });

/** What the plain evaluator, which shares no code with the search, says of one request. */
function decided({ policies, scope, space }: Question, request: Request) {
  const typeOf = space.catalogue?.typeOf;
  const options = typeOf ? { typeOf } : {};
  if (scope !== 'together') return evaluateScope(scope, listed(policies[scope]), request, options).decision;
  const outside = space.principal.kind === 'outside';
  return evaluate(
    outside && !policies.identity ? { ...policies, identity: [LET] } : policies,
    request,
    options,
  ).decision;
}

function listed(given: Policies[keyof Policies]): readonly PolicyDocument[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given as PolicyDocument];
}

function breaks(question: Question, request: Request): boolean {
  return (decided(question, request) === 'allowed') === (question.ask === 'none');
}

function show(question: Question): string {
  const strip = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'line' in value ? undefined : value;
  return JSON.stringify(question, strip);
}

/** Holds an answer against every request of the world. */
function holds(question: Question, requests: readonly Request[]): string {
  const answer = decide(question);
  if (answer.answer === 'yes') {
    const broken = requests.find((request) => breaks(question, request));
    if (broken) expect.fail(`proved, but ${JSON.stringify(broken)} breaks ${show(question)}`);
  }
  if (answer.answer === 'no') {
    const { witness } = answer;
    if (!isIn(question.space, witness))
      expect.fail(`not of the space: ${JSON.stringify(witness)} of ${show(question)}`);
    if (!breaks(question, witness))
      expect.fail(`does not break: ${JSON.stringify(witness)} of ${show(question)}`);
  }
  return answer.answer === 'unknown' ? `unknown: ${answer.because.kind}` : answer.answer;
}

describe('answers against every request of a small world', () => {
  test.each(WORLDS)('$name', ({ question, requests }) => {
    const counts = new Map<string, number>();
    let attacks = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const all = requests(asked);
        attacks += all.length;
        const kind = holds(asked, all);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    if (process.env.DECIDE_RUNS) console.log(attacks, counts);
  });
});
