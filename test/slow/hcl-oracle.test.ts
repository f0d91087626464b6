import { expect, test } from 'vitest';
import { readConfiguration } from '../../src/source/hcl/configuration';
import { mutants } from '../source/hcl/mutate';
import { disagreement } from '../source/hcl/oracle';
import { folder } from '../source/hcl/reading';

const all = folder('test/fixtures/terraform');
const texts = Object.entries(all).flatMap(([path, text]) => (path.endsWith('.tf') ? [text] : []));

test('20,000 damaged copies have the structure that HashiCorp’s parser sees, or are refused by both', async () => {
  for (const text of mutants(texts, 20_000, 1)) expect(await disagreement(text), text).toBeUndefined();
});

test('20,000 damaged copies are evaluated without a throw, each under a second', () => {
  let longest = 0;
  for (const text of mutants(texts, 20_000, 2)) {
    const start = performance.now();
    readConfiguration([{ path: 'main.tf', text }], { readFile: () => undefined });
    longest = Math.max(longest, performance.now() - start);
  }
  expect(longest).toBeLessThan(1000);
});
