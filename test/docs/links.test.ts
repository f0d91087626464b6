import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/generated/rule-ids';
import { PAGES, ROOT } from './snippets';

/** What the pages point at is there. */

const ALL = [
  ...PAGES,
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'bench/README.md',
];

/** A heading's anchor, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function leads(page: string, link: string): boolean {
  const [path = '', fragment] = link.split('#');
  const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  if (fragment === undefined) return true;
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchor(text!));
  return headings.includes(fragment);
}

describe.each(ALL)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('has no dead link', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!);
    const own = links.filter((to) => !/^[a-z]+:/.test(to));
    expect(own.filter((to) => !leads(page, to))).toEqual([]);
  });

  it('names files of this repository that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|schema|docs|bench|examples)\/[\w./-]+)`/g)];
    const paths = named.map(([, path]) => path!).filter((path) => !path.includes('ID'));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it('the page on undetermined names rules that exist', () => {
  const page = readFileSync(join(ROOT, 'docs/undetermined.md'), 'utf8');
  const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((rule) => !RULE_IDS.some((id) => id === rule))).toEqual([]);
});
