import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/finding';
import { applyEdits, fixAsDiff, patchOf } from '../../src/report/diff';
import { optional, TRUST, texts } from './reports';

type At = [line: number, column: number, endLine: number, endColumn: number];

function edit([line, column, endLine, endColumn]: At, text: string, file = 'f'): Edit {
  return { file, line, column, endLine, endColumn, text };
}

function finding(edits: readonly Edit[], more: Partial<Finding> = {}): Finding {
  return { ...optional, fix: { description: 'x', edits }, ...more };
}

describe('applyEdits', () => {
  it.each<[string, string, Edit[], string | undefined]>([
    ['replaces', 'abc\n', [edit([1, 2, 1, 3], 'X')], 'aXc\n'],
    ['inserts', 'abc\n', [edit([1, 2, 1, 2], 'X')], 'aXbc\n'],
    ['deletes over lines', 'ab\r\ncd', [edit([1, 2, 2, 2], '')], 'ad'],
    ['makes several, in any order', 'abc', [edit([1, 3, 1, 4], 'Z'), edit([1, 1, 1, 2], 'X')], 'XbZ'],
    ['makes neighbours', 'abc', [edit([1, 1, 1, 2], 'X'), edit([1, 2, 1, 3], 'Y')], 'XYc'],
    ['inserts at the edge of a replacement', 'ab', [edit([1, 2, 1, 3], 'Y'), edit([1, 2, 1, 2], 'X')], 'aXY'],
    ['keeps a byte-order mark', '\ufeffab', [edit([1, 1, 1, 2], 'X')], '\ufeffXb'],
    ['refuses an overlap', 'abc', [edit([1, 1, 1, 3], 'X'), edit([1, 2, 1, 4], 'Y')], undefined],
    [
      'refuses a change inside another',
      'abcd',
      [edit([1, 1, 1, 5], 'X'), edit([1, 2, 1, 3], 'Y')],
      undefined,
    ],
    [
      'refuses two insertions at one place',
      'ab',
      [edit([1, 2, 1, 2], 'X'), edit([1, 2, 1, 2], 'Y')],
      undefined,
    ],
    ['refuses half a character', '😀', [edit([1, 2, 1, 3], 'X')], undefined],
    ['refuses a place past a line', 'ab\ncd', [edit([1, 4, 1, 4], 'X')], undefined],
    ['refuses a place past the text', 'ab', [edit([2, 1, 2, 1], 'X')], undefined],
    ['refuses a range that ends before it starts', 'ab', [edit([1, 2, 1, 1], 'X')], undefined],
  ])('%s', (_, text, edits, expected) => expect(applyEdits(text, edits)).toBe(expected));
});

describe('fixAsDiff', () => {
  it('shows three lines around, as git does', () => {
    expect(fixAsDiff(optional.fix!, texts)).toBe(
      `--- a/policies/trust.json
+++ b/policies/trust.json
@@ -8,7 +8,7 @@
       },
       "Action": "sts:AssumeRole",
       "Condition": {
-        "StringEqualsIfExists": {
+        "StringEquals": {
           "sts:ExternalId": "seq_p8OgYZNm_anQEaOZ8-mMn"
         }
       }
`,
    );
  });

  it('leaves out equal lines of a wide replacement', () => {
    const fix = { description: '', edits: [edit([1, 1, 3, 2], 'a\nX\nc')] };
    expect(fixAsDiff(fix, () => 'a\nb\nc\n')).toBe('--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n');
  });

  it('says where a file has no newline at its end', () => {
    const fix = { description: '', edits: [edit([1, 1, 1, 2], 'b\n')] };
    expect(fixAsDiff(fix, () => 'a')).toBe(
      '--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n',
    );
  });

  it('gives none for a text it does not have, or edits that do not fit', () => {
    expect(fixAsDiff(optional.fix!, () => undefined)).toBeUndefined();
    expect(fixAsDiff(optional.fix!, () => 'short')).toBeUndefined();
    expect(fixAsDiff({ description: '', edits: [] }, texts)).toBeUndefined();
  });
});

describe('patchOf', () => {
  const room = mkdtempSync(join(tmpdir(), 'trustproof-patch-'));
  afterAll(() => rmSync(room, { recursive: true }));
  let rooms = 0;

  /** The files after `git apply` of the patch. */
  function applied(patch: string, files: Readonly<Record<string, string>>): Record<string, string> {
    const root = join(room, String(rooms++));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    if (patch !== '') {
      const env = { ...process.env, GIT_CEILING_DIRECTORIES: room, GIT_CONFIG_GLOBAL: '/dev/null' };
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: patch, env });
    }
    return Object.fromEntries(
      Object.keys(files).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    );
  }

  it.each<[string, string]>([
    ['a plain name', 'policies/trust.json'],
    ['a space', 'a b.json'],
    ['quotes and a backslash', 'a"\\b.json'],
    ['a tab and a line break', 'a\tb\nc.json'],
    ['letters of any alphabet', 'bücket/写.json'],
    ['a name that looks like an option', '-p1/--x.json'],
  ])('git applies it to a file with %s', (_, file) => {
    const edits = [edit([11, 9, 11, 31], '"StringEquals"', file)];
    const { patch, applied: taken } = patchOf([finding(edits)], () => TRUST);
    expect(taken).toHaveLength(1);
    const { [file]: after } = applied(patch, { [file]: TRUST });
    expect(after).toBe(TRUST.replace('StringEqualsIfExists', 'StringEquals'));
  });

  it('takes fixes that fit together, worst first, whole or not at all', () => {
    const files: Record<string, string> = { f: 'one\ntwo\nthree\n', g: 'four\n' };
    const notice = finding([edit([1, 1, 1, 4], 'ONE'), edit([1, 1, 1, 5], 'FOUR', 'g')], {
      severity: 'notice',
    });
    const error = finding([edit([1, 2, 1, 3], 'N')], { severity: 'error' });
    const warning = finding([edit([3, 1, 3, 6], 'THREE')], { severity: 'warning' });
    const result = patchOf([notice, warning, error], (file) => files[file]);
    expect(result.applied).toEqual([error, warning]);
    expect(result.skipped).toEqual([notice]);
    expect(applied(result.patch, files)).toEqual({ f: 'oNe\ntwo\nTHREE\n', g: 'four\n' });
  });

  it('makes a change that two findings share once', () => {
    const shared = finding([edit([1, 2, 1, 2], 'X')]);
    const result = patchOf([shared, { ...shared, connection: 'other' }], () => 'ab\n');
    expect(result.applied).toHaveLength(2);
    expect(applied(result.patch, { f: 'ab\n' })).toEqual({ f: 'aXb\n' });
  });

  it.each(['/etc/passwd', '../x', 'a/../../x', '.git/config', ''])('leaves out the path %j', (file) => {
    const result = patchOf([finding([edit([1, 1, 1, 2], 'X', file)])], () => 'ab\n');
    expect(result).toMatchObject({ patch: '', applied: [], skipped: [{}] });
  });

  it('leaves out a fix beside a secret', () => {
    const beside = finding([edit([2, 1, 2, 2], 'X')]);
    const far = finding([edit([9, 1, 9, 2], 'Y')]);
    const text = 'the-secret\na\nb\nc\nd\ne\nf\ng\nh\n';
    const result = patchOf([beside, far], () => text, [{ value: 'the-secret' }]);
    expect(result.skipped).toEqual([beside]);
    expect(result.applied).toEqual([far]);
    expect(result.patch).not.toContain('the-secret');
  });

  it('is what applyEdits makes, for any text and edits', () => {
    const line = fc.constantFrom('', 'a', 'b', 'a', '  c', '\r', 'é😀');
    const text = fc
      .tuple(fc.array(line, { maxLength: 20 }), fc.boolean(), fc.boolean())
      .map(([lines, end, bom]) => `${bom ? '\ufeff' : ''}${lines.join('\n')}${end ? '\n' : ''}`);
    const position = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3 }));
    const edits = fc.array(
      fc
        .tuple(position, position, fc.constantFrom('', 'X', '\n', 'a\n', 'Y\nZ', 'a'))
        .map(([a, b, content]) => {
          const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a];
          return edit([...from, ...to], content);
        }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(text, edits, (before, changes) => {
        const after = applyEdits(before, changes);
        fc.pre(after !== undefined);
        const { patch } = patchOf([finding(changes)], () => before);
        expect(applied(patch, { f: before })).toEqual({ f: after });
      }),
      { numRuns: 150 },
    );
  });
});
