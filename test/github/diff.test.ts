import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesShown, parsePatch } from '../../src/github/diff';

const PATCH = `@@ -1,4 +1,5 @@
 one
-two
+TWO
+two and a half
 three
 four
@@ -20,3 +21,2 @@ statement {
 twenty
-gone
 last
\\ No newline at end of file`;

describe('parsePatch', () => {
  it('reads what the new file shows, and where it was touched', () => {
    expect(parsePatch(PATCH)).toEqual({
      hunks: [
        { start: 1, lines: ['one', 'TWO', 'two and a half', 'three', 'four'] },
        { start: 21, lines: ['twenty', 'last'] },
      ],
      // `-two` stands between 1 and 2, `-gone` between 21 and 22.
      touched: new Set([1, 2, 3, 21, 22]),
    });
  });

  it.each([
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
    ['a file emptied', '@@ -1,2 +0,0 @@\n-a\n-b', [1]],
    ['lines taken away from the start', '@@ -1,3 +1,1 @@\n-a\n-b\n c', [1]],
    ['a header without lengths', '@@ -1 +1 @@\n-a\n+b', [1]],
    ['lines that look like headers of a file', '@@ -1,2 +1,2 @@\n--- a\n+++ b\n c', [1]],
    ['windows line ends', '@@ -1,1 +1,2 @@\n a\r\n+b\r', [2]],
  ])('%s', (_, patch, touched) => {
    expect([...(parsePatch(patch)?.touched ?? [])]).toEqual(touched);
  });

  it.each([
    ['nothing', ''],
    ['no hunk', 'Binary files differ'],
    ['one cut short', '@@ -1,2 +1,2 @@\n a'],
    ['a line before the first hunk', '+a\n@@ -1 +1 @@\n+b'],
    ['numbers too long', '@@ -1 +99999999999999 @@\n+b'],
  ])('refuses %s', (_, patch) => {
    expect(parsePatch(patch)).toBeUndefined();
  });

  it('finds again what a change was made of', () => {
    const line = fc.tuple(
      fc.constantFrom(' ', '+', '-'),
      fc.string({ maxLength: 6 }).filter((text) => !/[\n]/.test(text)),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 99 }),
        (script, start) => {
          const shown = script.filter(([sign]) => sign !== '-');
          const before = script.filter(([sign]) => sign !== '+');
          fc.pre(shown.length > 0);
          const header = `@@ -${start},${before.length} +${start},${shown.length} @@`;
          const diff = parsePatch([header, ...script.map(([sign, text]) => sign + text)].join('\n'));
          expect(diff?.hunks).toEqual([{ start, lines: shown.map(([, text]) => text) }]);
          const added = shown.flatMap(([sign], index) => (sign === '+' ? [start + index] : []));
          for (const number of added) expect(diff?.touched).toContain(number);
        },
      ),
    );
  });
});

describe('linesShown', () => {
  const diff = parsePatch(PATCH)!;
  it.each([
    [1, 1, ['one']],
    [2, 4, ['TWO', 'two and a half', 'three']],
    [21, 22, ['twenty', 'last']],
    [5, 6, undefined],
    [4, 21, undefined],
    [22, 23, undefined],
    [0, 1, undefined],
    [3, 2, undefined],
  ])('%i to %i', (first, last, lines) => {
    expect(linesShown(diff, first, last)).toEqual(lines);
  });
});
