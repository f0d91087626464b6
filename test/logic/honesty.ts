import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/logic/compare';
import { evaluateScope } from '../../src/logic/evaluate';
import type { PolicyDocument } from '../../src/policy/document';
import type { Request } from '../../src/policy/request';
import { FOCI, type Small } from './generate';
import { identity } from './policies';

/*
 * The search against the evaluator, which shares no code with it: every
 * witness is replayed, every proof attacked. In several files, which run side
 * by side; together more than 200,000 pairs. fast-check prints the seed of a
 * run that fails; a fixed one keeps the suite deterministic.
 */
export const SEED = 20261123;
const PAIRS = 22_000;

function allows(document: PolicyDocument, one: Request): boolean {
  return evaluateScope('identity', [document], one).decision === 'allowed';
}

/** Checks one comparison against requests; tells its relation. */
export function holdsAgainst(
  older: readonly Small[],
  newer: readonly Small[],
  requests: readonly Request[],
): string {
  const [a, b] = [identity(...older), identity(...newer)];
  const { relation, gained, lost } = compare(a, b, 'identity');
  if (gained) expect([allows(a, gained.witness), allows(b, gained.witness)]).toEqual([false, true]);
  if (lost) expect([allows(a, lost.witness), allows(b, lost.witness)]).toEqual([true, false]);
  if (relation === 'undetermined') return relation;
  for (const one of requests) {
    const [before, after] = [allows(a, one), allows(b, one)];
    if (after && !before && !gained) expect.fail(`not said to be gained: ${JSON.stringify(one)}`);
    if (before && !after && !lost) expect.fail(`not said to be lost: ${JSON.stringify(one)}`);
  }
  return relation;
}

/** One dimension at a time, against every request of its small world. */
export function holdsInEvery(...names: readonly string[]): void {
  const foci = FOCI.filter(({ name }) => names.includes(name));
  test.each(foci)(
    '$name',
    ({ statement, requests }) => {
      const relations = new Map<string, number>();
      const policy = fc.array(statement, { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(policy, policy, (older, newer) => {
          const relation = holdsAgainst(older, newer, requests);
          relations.set(relation, (relations.get(relation) ?? 0) + 1);
        }),
        { numRuns: PAIRS, seed: SEED },
      );
      // The sample must ask something: every relation occurs.
      expect([...relations.keys()].filter((one) => one !== 'undetermined').sort()).toEqual([
        'broader',
        'equivalent',
        'incomparable',
        'narrower',
      ]);
      expect(relations.get('undetermined') ?? 0).toBeLessThan(PAIRS / 10);
    },
    600_000,
  );
  test('every name is one of a world', () => expect(foci.map(({ name }) => name)).toEqual(names));
}
