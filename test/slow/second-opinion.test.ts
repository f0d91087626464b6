import { afterAll, beforeAll, expect, it } from 'vitest';
import { init, killThreads } from 'z3-solver';
import { compare } from '../../src/logic/compare';
import { evaluateScope } from '../../src/logic/evaluate';
import type { Request } from '../../src/policy/request';
import { type PlainStatement, policy } from '../logic/evaluate-policies';
import { pairOf } from './random-policies';
import { type Model, modelOf, queries } from './smt';

/**
 * An SMT solver asked the same questions as `compare`, from a translation that
 * shares no code with it: does NEW allow a request that OLD does not? Every
 * request the solver finds is also put to the plain evaluator.
 *
 * PAIRS, SEED and CAP (ms a query) can be set in the environment.
 */
const PAIRS = Number(process.env['PAIRS'] ?? 700);
const SEED = Number(process.env['SEED'] ?? 20261123);
const CAP = Number(process.env['CAP'] ?? 2000);

type Solver = Awaited<ReturnType<typeof init>>;
let solver: Solver;

beforeAll(async () => {
  solver = await init();
});

afterAll(async () => {
  // Z3's threads keep the process alive.
  await killThreads(solver.em);
});

type Opinion = {
  readonly answer: 'yes' | 'no' | 'none';
  /** With "yes", if there was time left to print it. */
  readonly model?: Model;
};

async function opinion(older: readonly PlainStatement[], newer: readonly PlainStatement[]): Promise<Opinion> {
  let open = false;
  for (const query of queries(older, newer, CAP)) {
    const text = await solved(query);
    if (text.startsWith('sat')) {
      return { answer: 'yes', ...(text.includes('(error') ? {} : { model: modelOf(text) }) };
    }
    if (text.startsWith('unsat')) continue;
    // Anything but a time-out is a mistake in the translation.
    if (!/^(unknown|timeout)/.test(text)) throw new Error(`${text}\n${query}`);
    open = true;
  }
  return { answer: open ? 'none' : 'no' };
}

async function solved(query: string): Promise<string> {
  const { Z3 } = solver;
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  try {
    return await Z3.eval_smtlib2_string(context, query);
  } finally {
    Z3.del_context(context);
  }
}

function replayed(statements: readonly PlainStatement[], model: Model): string {
  const request: Request = {
    principal: 'arn:aws:iam::111122223333:user/ana',
    resourceAccount: '111122223333',
    ...model,
  };
  return evaluateScope('identity', [policy(statements)], request).decision;
}

const quantile = (sorted: readonly number[], q: number): string =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2)} ms`;

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${quantile(sorted, 0.5)}, p95 ${quantile(sorted, 0.95)}, p99 ${quantile(sorted, 0.99)}, worst ${quantile(sorted, 1)}`;
}

it(`an SMT solver agrees on ${PAIRS} pairs of policies`, async () => {
  const disagreements: string[] = [];
  let answeredBothWays = 0;
  const counts = {
    yes: 0,
    no: 0,
    'no answer of the solver': 0,
    'no answer of compare': 0,
    'models replayed': 0,
  };
  const relations = new Map<string, number>();
  const times = { solver: [] as number[], compare: [] as number[] };
  for (let i = 0; i < PAIRS; i++) {
    const { older, newer } = pairOf(SEED + i);
    const started = performance.now();
    const comparison = compare(policy(older), policy(newer), 'identity');
    times.compare.push((performance.now() - started) / 2);
    relations.set(comparison.relation, (relations.get(comparison.relation) ?? 0) + 1);
    let answered = 0;
    for (const direction of ['gained', 'lost'] as const) {
      const [before, after] = direction === 'gained' ? [older, newer] : [newer, older];
      const asked = performance.now();
      const second = await opinion(before, after);
      times.solver.push(performance.now() - asked);
      const explain = (what: string): void => {
        disagreements.push(
          [
            `seed ${SEED + i}, ${direction}: ${what}`,
            `older: ${JSON.stringify(older)}`,
            `newer: ${JSON.stringify(newer)}`,
            `compare: ${comparison.relation}, ${JSON.stringify(comparison[direction]?.witness ?? null)}`,
            `solver: ${JSON.stringify(second)}`,
          ].join('\n'),
        );
      };
      if (second.model) {
        counts['models replayed']++;
        const now = replayed(after, second.model);
        const then = replayed(before, second.model);
        if (now !== 'allowed' || then === 'allowed')
          explain(`the evaluator says ${now} and ${then} of the model`);
      }
      if (second.answer === 'none') counts['no answer of the solver']++;
      else if (comparison.relation === 'undetermined') counts['no answer of compare']++;
      else {
        counts[second.answer]++;
        answered++;
        const found = comparison[direction] !== null;
        if (found !== (second.answer === 'yes')) explain('compare and the solver disagree');
      }
    }
    if (answered === 2) answeredBothWays++;
  }
  const lines = [
    `${PAIRS} pairs from seed ${SEED}, both directions, ${CAP} ms a query`,
    `answers: ${JSON.stringify(counts)}; pairs answered both ways: ${answeredBothWays}; relations: ${JSON.stringify(Object.fromEntries(relations))}`,
    `solver, a direction: ${spread(times.solver)}`,
    `compare, a direction: ${spread(times.compare)}`,
    `${disagreements.length} disagreements`,
    ...disagreements,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(disagreements).toEqual([]);
  expect(counts.yes + counts.no).toBeGreaterThanOrEqual(Math.min(PAIRS, 500));
  expect(counts.no).toBeGreaterThan(PAIRS / 10);
});
