import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/finding';
import { applyEdits } from '../../src/report/changes';
import { patchOf } from '../../src/report/patch';
import { edit } from './edit';
import { optional, TRUST } from './reports';

function finding(edits: readonly Edit[], more: Partial<Finding> = {}): Finding {
  return { ...optional, fix: { description: 'x', edits }, ...more };
}

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
