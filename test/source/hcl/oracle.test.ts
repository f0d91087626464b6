import { expect, test } from 'vitest';
import { mutants } from './mutate';
import { disagreement } from './oracle';
import { folder } from './reading';

/** The same over 20,000 mutants: test/slow/hcl-oracle.test.ts. */

const texts = Object.entries(folder('test/fixtures/terraform')).filter(([path]) => path.endsWith('.tf'));

test.each(texts)('%s has the structure that HashiCorp’s parser sees', async (_, text) => {
  expect(await disagreement(text)).toBeUndefined();
});

test('so have 500 damaged copies, and both refuse the same ones', async () => {
  const damaged = mutants(
    texts.map(([, text]) => text),
    500,
    20260923,
  );
  for (const text of damaged) expect(await disagreement(text), text).toBeUndefined();
});
