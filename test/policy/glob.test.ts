import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globCovers, globMatches } from '../../src/policy/glob';

describe('globMatches', () => {
  it.each([
    ['*', '', true],
    ['a*c', 'abbc', true],
    ['a?c', 'ac', false],
    ['a*b*c', 'aXbXc', true],
    ['*.json', 'x.jso', false],
    ['', 'a', false],
  ])('%s, %s', (pattern, text, matches) => expect(globMatches(pattern, text)).toBe(matches));

  it('does not backtrack without end', () => {
    expect(globMatches(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false);
  });
});

describe('globCovers', () => {
  it.each([
    ['a*', 'a?b*', true],
    ['a?', 'a*', false],
    ['a?', 'a?', true],
    ['*b', 'a*b', true],
    ['a*b*c', 'a*bc', true],
    ['a*c', 'a*', false],
  ])('%s, %s', (wide, narrow, covers) => expect(globCovers(wide, narrow)).toBe(covers));

  it('says yes only where every text of the narrow glob is one of the wide', () => {
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
    const run = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
    fc.assert(
      fc.property(glob, glob, fc.infiniteStream(run), (wide, narrow, runs) => {
        const next = () => runs.next().value as string;
        const text = narrow.replaceAll('*', next).replaceAll('?', () => next()[0] ?? 'b');
        expect(globMatches(narrow, text)).toBe(true);
        if (globCovers(wide, narrow)) expect(globMatches(wide, text)).toBe(true);
      }),
    );
  });
});
