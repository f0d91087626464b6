import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { Gitignore } from '../../src/source/gitignore';
import { anyGlob, glob } from '../../src/source/glob';

describe('globs', () => {
  it.each([
    ['**/*.json', 'a.json', true],
    ['**/*.json', 'a/b/.c/d.json', true],
    ['**/*.json', 'a.json/b', false],
    ['*.json', 'a/b.json', false],
    ['policies/**', 'policies/a/b.json', true],
    ['policies/', 'policies/a/b.json', true],
    ['./policies/*.json', 'policies/a.json', true],
    ['**/*.{json,tf}', 'x/a.tf', true],
    ['**/{a,b{1,2}}.json', 'b2.json', true],
    ['**/{a,b{1,2}}.json', 'b3.json', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b/**/c', 'a/b/x/b/c', true],
    ['[!a]?.json', 'bc.json', true],
    ['[!a]?.json', 'ac.json', false],
    ['[a-c]*', 'b', true],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['\\*.json', '*.json', true],
    ['\\*.json', 'a.json', false],
    ['{a}', '{a}', true],
    ['A', 'a', false],
    ['', 'a', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(glob(pattern).matches(path)).toBe(expected);
  });

  it('agree with picomatch', () => {
    const part = fc.constantFrom('a', 'b', '.c', 'ab', '*', '?', '*a', 'a*b', '**', '[ab]', '{a,b}', '*.a');
    const name = fc.constantFrom('a', 'b', '.c', 'ab', 'aab', 'x.a', '.a');
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), path, (parts, names) => {
        const pattern = parts.join('/');
        // picomatch lets "a/**" match "a" itself.
        fc.pre(parts.at(-1) !== '**');
        const expected = picomatch.isMatch(names.join('/'), pattern, { dot: true });
        expect(glob(pattern).matches(names.join('/')), pattern).toBe(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('take no time over hostile patterns', () => {
    const start = performance.now();
    expect(glob(`${'*a'.repeat(100)}b`).matches('a'.repeat(5_000))).toBe(false);
    expect(glob(`${'**/a/'.repeat(50)}b`).matches('a/'.repeat(2_000))).toBe(false);
    expect(glob('{a,b}'.repeat(50)).matches('a'.repeat(50))).toBe(false);
    expect(glob(`${'{'.repeat(10_000)}${','.repeat(10_000)}`).matches('a')).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('of nothing match nothing', () => {
    expect(anyGlob([]).matches('a')).toBe(false);
  });
});

describe('.gitignore', () => {
  it.each([
    ['*.json', 'a/b.json', true],
    ['/a.json', 'x/a.json', undefined],
    ['a/b', 'a/b', true],
    ['a/b', 'x/a/b', undefined],
    ['*.json\n!keep.json', 'keep.json', false],
    ['!keep.json\n*.json', 'keep.json', true],
    ['build/', 'build', undefined],
    ['# x\n\n\\#x', '#x', true],
    ['\\!x', '!x', true],
    ['a  ', 'a', true],
    ['a\\ ', 'a ', true],
    ['a\r\nb\r\n', 'a', true],
    ['\uFEFFa', 'a', true],
    ['a/**', 'a', undefined],
    ['a/**', 'a/b', true],
    ['/', 'a', undefined],
  ])('%j says of the file %s: %s', (text, path, expected) => {
    expect(new Gitignore(text).ignores(path, false)).toBe(expected);
  });

  it('knows folders', () => {
    expect(new Gitignore('build/').ignores('x/build', true)).toBe(true);
  });
});
