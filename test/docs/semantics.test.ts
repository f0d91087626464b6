import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAGES, ROOT } from './snippets';

/** The rules that code and pages name by number are in docs/semantics.md. */

const DEFINED = new Set(
  [...readFileSync(join(ROOT, 'docs/semantics.md'), 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(
    ([, number]) => number!,
  ),
);

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => `src/${file}`);

/** Numbers in the comments of code, and in the text of pages. */
function cited(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const said = file.endsWith('.md') ? text : [...text.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)].join('\n');
  // "S3" is a service more often than a rule.
  return [...said.matchAll(/\b([GMPCETS]\d{1,2})\b/g)]
    .map(([, number]) => number!)
    .filter((one) => one !== 'S3');
}

it('each number that is cited stands for a rule', () => {
  const all = [...SOURCES, ...PAGES].flatMap((file) => cited(file).map((number) => ({ file, number })));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ number }) => !DEFINED.has(number))).toEqual([]);
});
