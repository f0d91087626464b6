import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/source/hcl/configuration';
import { factsOf } from '../../../src/source/terraform/facts';
import { mutants } from './mutate';
import { folder } from './reading';

/** The same over 20,000 mutants: test/slow/hcl-oracle.test.ts. */

test('2,000 damaged copies of real configurations are read without a throw, each under a second', () => {
  const all = folder('test/fixtures/terraform');
  const texts = Object.entries(all).flatMap(([path, text]) => (path.endsWith('.tf') ? [text] : []));
  let longest = 0;
  for (const text of mutants(texts, 2_000, 42)) {
    const start = performance.now();
    const reading = readConfiguration([{ path: 'main.tf', text }], { readFile: () => undefined });
    for (const root of reading.roots) factsOf(root.resources);
    longest = Math.max(longest, performance.now() - start);
  }
  expect(longest).toBeLessThan(1000);
});
