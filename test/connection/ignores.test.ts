import { expect, it } from 'vitest';
import type { Ignore } from '../../src/connection/config';
import { applyIgnores } from '../../src/connection/ignores';
import type { Problem } from '../../src/finding';

const AT = { file: 'trustproof.yml', line: 9, column: 5, endLine: 11, endColumn: 20 };
const problem = (file: string, rule: Problem['rule'] = 'wildcard-resource'): Problem => ({
  rule,
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  message: 'm',
  help: 'h',
});
const ignore = (more: Partial<Ignore>): Ignore => ({
  rule: 'wildcard-resource',
  reason: 'reviewed',
  at: AT,
  ...more,
});
const DAY = new Date('2027-01-31T23:59:59Z');

it.each([
  ['its file', { path: 'policies/admin.json' }, ['b.json'], []],
  ['a glob', { path: 'policies/**' }, ['b.json'], []],
  ['every file', {}, [], []],
  ['another file', { path: 'x.json' }, ['policies/admin.json', 'b.json'], ['ignore-unused']],
  [
    'another rule',
    { rule: 'wildcard-action' as const },
    ['policies/admin.json', 'b.json'],
    ['ignore-unused'],
  ],
  ['its last day', { expires: '2027-01-31' }, [], []],
  ['the day after', { expires: '2027-01-30' }, ['policies/admin.json', 'b.json'], ['ignore-expired']],
])('an ignore holds for %s', (_, more, left, remarks) => {
  const problems = [problem('policies/admin.json'), problem('b.json')];
  const { problems: kept, ignored } = applyIgnores(problems, [ignore(more)], DAY);
  expect(kept.filter(({ file }) => file !== AT.file).map(({ file }) => file)).toEqual(left);
  expect(kept.filter(({ file }) => file === AT.file).map(({ rule }) => rule)).toEqual(remarks);
  expect(ignored.length).toBe(2 - left.length);
});

it('says whether an expired one would still be needed', () => {
  const late = ignore({ expires: '2026-12-31' });
  expect(applyIgnores([problem('a.json')], [late], DAY).problems.at(-1)?.message).toContain('still there');
  const [only] = applyIgnores([], [late], DAY).problems;
  expect(only).toMatchObject({ ...AT, rule: 'ignore-expired' });
  expect(only?.message).toContain('nothing is left');
});

it('matches a hostile pattern in bounded time', () => {
  const path = `${'*a'.repeat(100)}b`;
  expect(applyIgnores([problem('a'.repeat(5000))], [ignore({ path })], DAY).ignored).toEqual([]);
});
