import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/logic/decide';
import { evaluate, evaluateScope } from '../../src/logic/evaluate';
import type { Answer, Policies, Question } from '../../src/logic/question';
import type { PolicyDocument } from '../../src/policy/document';
import type { Request } from '../../src/policy/request';
import {
  filled,
  fillings,
  IDS,
  isIn,
  LINES,
  type Substitution,
  substitutions,
  UNKNOWING,
  UNKNOWN_LINES,
  UNKNOWNS,
  WORLDS,
} from './decide-worlds';
import { policy } from './evaluate-policies';

/**
 * `decide` against brute force: every request of a small world, answered by
 * the plain evaluator, which shares no code with the search. A fixed seed
 * keeps the suite deterministic; fast-check prints it with the case that fails.
 */
const SEED = 20261123;
const QUESTIONS = 10_000;
const PER_CENT = QUESTIONS / 100;

const LET = policy({ Effect: 'Allow', Action: '*', Resource: '*' });

function evaluated({ policies, scope, space }: Question, request: Request) {
  const typeOf = space.catalogue?.typeOf;
  const options = typeOf ? { typeOf } : {};
  if (scope !== 'together') return evaluateScope(scope, listed(policies[scope]), request, options).decision;
  return evaluate(space.principal.kind === 'one' ? policies : letBy(policies), request, options).decision;
}

/** Callers from outside are let by their own accounts. */
function letBy({ trust, bucket, key, rcp }: Policies): Policies {
  const resource = { ...(trust && { trust }), ...(bucket && { bucket }), ...(key && { key }) };
  return { identity: [LET], ...resource, ...(rcp && { rcp }) };
}

function listed(given: Policies[keyof Policies]): readonly PolicyDocument[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given as PolicyDocument];
}

function breaks(question: Question, request: Request): boolean {
  return (evaluated(question, request) === 'allowed') === (question.ask === 'none');
}

function show(...things: unknown[]): string {
  const bare = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'line' in value ? undefined : value;
  return things.map((thing) => JSON.stringify(thing, bare)).join(' ');
}

function kindOf(answer: Answer): string {
  return answer.answer === 'unknown' ? answer.because.kind : answer.answer;
}

describe('every request of a small world', () => {
  test.each(WORLDS)(
    '$name',
    ({ question, requests, open = {} }) => {
      const counts: Record<string, number> = {};
      fc.assert(
        fc.property(question, (asked) => {
          const answer = decide(asked);
          const all = requests(asked);
          counts[kindOf(answer)] = (counts[kindOf(answer)] ?? 0) + 1;
          if (answer.answer === 'yes') {
            const broken = all.find((request) => breaks(asked, request));
            if (broken) expect.fail(`proved, but ${show(broken)} breaks ${show(asked)}`);
          } else if (answer.answer === 'no') {
            const { witness } = answer;
            if (!isIn(asked.space, witness)) expect.fail(`${show(witness)} is none of ${show(asked)}`);
            if (!breaks(asked, witness)) expect.fail(`${show(witness)} does not break ${show(asked)}`);
          } else if (kindOf(answer) === 'context' && isImpossible(answer)) {
            if (all.length > 0) expect.fail(`${show(all[0])} is possible in ${show(asked)}`);
          }
        }),
        { numRuns: QUESTIONS, seed: SEED },
      );
      const { yes = 0, no = 0, ...others } = counts;
      expect(Math.min(yes, no)).toBeGreaterThan(30 * PER_CENT);
      for (const [kind, count] of Object.entries(others)) {
        expect(`${kind}: ${count <= (open[kind] ?? 0) * PER_CENT || count}`).toBe(`${kind}: true`);
      }
    },
    120_000,
  );
});

function isImpossible(answer: Answer): boolean {
  return answer.answer === 'unknown' && answer.because.kind === 'context' && answer.because.keys.length === 0;
}

/** Breaks the question, as its unknowns and holes have turned out. */
function settled(
  make: (values: Substitution) => Question,
  values: Substitution,
  filling: Parameters<typeof filled>[1],
) {
  const question = make(values);
  return { ...question, policies: { bucket: filled(question.policies.bucket!, filling) } };
}

test('unknown values and holes, whatever they turn out to be', () => {
  const counts: Record<string, number> = {};
  const turns = fc.array(fc.tuple(substitutions, fillings), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(UNKNOWING.question, turns, (make, outcomes) => {
      const answer = decide(make((unknown) => unknown));
      counts[kindOf(answer)] = (counts[kindOf(answer)] ?? 0) + 1;
      if (answer.answer === 'unknown') return;
      for (const [values, filling] of outcomes) {
        const question = settled(make, values, filling);
        const all = UNKNOWING.requests(question);
        const broken = all.find((request) => breaks(question, request));
        if (answer.answer === 'yes') {
          if (broken) expect.fail(`proved, but ${show(broken)} breaks ${show(question)}`);
          continue;
        }
        const witness = JSON.parse(
          UNKNOWNS.reduce(
            (text, unknown) => text.split(`\${${unknown.unknown}}`).join(String(values(unknown))),
            JSON.stringify(answer.witness),
          ),
        ) as Request;
        // A witness shows one other value than an unknown one; where that is the very value, another must do.
        const others = IDS.map((id) => ({ ...witness, context: { ...witness.context, 'k:id': id } }));
        const shown = [witness, ...others].filter((request) => isIn(question.space, request));
        if (
          !isIn(question.space, witness)
            ? !shown.some((one) => breaks(question, one))
            : !breaks(question, witness)
        )
          expect.fail(`${show(witness)} does not break ${show(question)}`);
      }
    }),
    { numRuns: 6000, seed: SEED },
  );
  const { yes = 0, no = 0 } = counts;
  expect(yes).toBeGreaterThan(400);
  expect(no).toBeGreaterThan(1200);
}, 120_000);

test('unknown numbers and addresses, whatever they turn out to be', () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(UNKNOWN_LINES.question, (make) => {
      const answer = decide(make({ unknown: 'var.line' }));
      counts[kindOf(answer)] = (counts[kindOf(answer)] ?? 0) + 1;
      if (answer.answer === 'unknown') return;
      for (const line of LINES) {
        const question = make(line);
        const all = UNKNOWN_LINES.requests(question);
        const broken = all.find((request) => breaks(question, request));
        if (answer.answer === 'yes' && broken)
          expect.fail(`proved, but ${show(broken)} breaks ${show(question)} where it is ${line}`);
        const witness = answer.answer === 'no' ? answer.witness : undefined;
        const written = JSON.parse(
          JSON.stringify(witness ?? null).replaceAll('${var.line}', line),
        ) as Request | null;
        if (written && !breaks(question, written))
          expect.fail(`${show(written)} does not break ${show(question)} where it is ${line}`);
      }
    }),
    { numRuns: QUESTIONS, seed: SEED },
  );
  const { yes = 0, no = 0 } = counts;
  expect(Math.min(yes, no)).toBeGreaterThan(5 * PER_CENT);
}, 120_000);
