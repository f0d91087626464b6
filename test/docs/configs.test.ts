import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/connection/config';
import { SNIPPETS, title } from './snippets';

/** The configs of the pages are ones that the tool takes. */

const CONFIGS = SNIPPETS.filter(
  ({ language, text, file }) =>
    language === 'yaml' && (file === 'trustproof.yml' || /^version: 1$/m.test(text)),
);

describe('configs', () => {
  it('are there', () => {
    expect(CONFIGS.length).toBeGreaterThan(1);
  });

  it.each(CONFIGS.map((one) => [title(one), one] as const))('%s', async (_, { text }) => {
    expect(await loadConfig(text, 'trustproof.yml')).toMatchObject({ file: 'trustproof.yml' });
  });
});
