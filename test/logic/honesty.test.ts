import fc from 'fast-check';
import { expect, test } from 'vitest';
import { request, statements } from './generate';
import { holdsAgainst, SEED } from './honesty';

const PAIRS = 12_000;

test('all dimensions together, against random requests', () => {
  let undetermined = 0;
  const attacks = fc.array(request, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(statements, statements, attacks, (older, newer, requests) => {
      if (holdsAgainst(older, newer, requests) === 'undetermined') undetermined++;
    }),
    { numRuns: PAIRS, seed: SEED },
  );
  expect(undetermined).toBeLessThan(PAIRS / 5);
}, 600_000);
