import { describe, expect, test } from 'vitest';
import { patchFor, patchInMarkdown } from '../../src/action/patch';
import type { Finding } from '../../src/finding';
import type { Patch } from '../../src/report/patch';

function finding(file: string, line: number, text: string): Finding {
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  const words = { rule: 'r', severity: 'error', message: 'm', help: 'h' } as const;
  return { ...words, ...place, fix: { description: 'd', edits: [{ ...place, text }] } };
}

function checked(findings: readonly Finding[], texts: Record<string, string>) {
  return {
    report: {
      version: 1,
      tool: { name: 'trustproof', version: '0' },
      verdict: 'violated',
      connections: [],
      findings,
      sources: [],
    } as const,
    unmasked: (file: string) => texts[file],
    secrets: [{ value: 'secret-value' }],
  };
}

describe('the patch', () => {
  const [a, b] = [finding('a.json', 1, 'A'), finding('b.json', 1, 'B')];
  const texts = { 'a.json': 'a\n', 'b.json': 'b\n' };

  test('has what is not suggested, its paths beginning with the checked folder', () => {
    const { patch, applied } = patchFor(checked([a, b], texts), [a], 'infra/live');
    expect(patch).toBe(
      'diff --git a/infra/live/b.json b/infra/live/b.json\n--- a/infra/live/b.json\n+++ b/infra/live/b.json\n@@ -1,1 +1,1 @@\n-b\n+B\n',
    );
    expect(applied).toHaveLength(1);
  });

  test('leaves out a fix beside a secret, and one that collides', () => {
    const besides = { 'a.json': 'a\n"secret-value"\n', 'b.json': 'b\n' };
    const other = finding('b.json', 1, 'C');
    const { patch, skipped } = patchFor(checked([a, b, other], besides), [], '');
    expect(patch).not.toContain('a.json');
    expect(skipped).toHaveLength(2);
  });
});

describe('in the job summary', () => {
  const patchOf = (patch: string, members: Partial<Patch> = {}): Patch => ({
    patch,
    applied: [finding('a', 1, 'A')],
    skipped: [],
    ...members,
  });

  test('nothing where there is nothing', () => {
    expect(patchInMarkdown({ patch: '', applied: [], skipped: [] }, 'x.patch')).toBe('');
  });

  test('what was left out is counted', () => {
    const skipped = [finding('a', 1, 'A'), finding('b', 1, 'B')];
    expect(patchInMarkdown({ patch: '', applied: [], skipped }, undefined)).toBe(
      '2 fixes could not be put into one patch: they collide with others, or stand beside a secret.',
    );
  });

  test('at the edge of its room it is shown, one byte over it only the file is named', () => {
    // ```diff, the line, ``` and two line feeds.
    const room = 128 * 1024 - '```diff\n\n```'.length;
    expect(patchInMarkdown(patchOf(`${'+'.repeat(room)}\n`), 'x.patch')).toContain('+'.repeat(room));
    const over = patchInMarkdown(patchOf(`${'+'.repeat(room + 1)}\n`), 'x.patch');
    expect(over).toContain('It is too long to be shown here (1 line). It is in `x.patch`.');
    expect(over.length).toBeLessThan(300);
  });

  test('no fence in it closes the block, and what cannot be seen is shown', () => {
    const shown = patchInMarkdown(patchOf('+````\n+\u202ex\ty\n'), undefined);
    expect(shown).toContain('\n`````diff\n+````\n+\\u{202e}x    y\n`````\n');
    expect(shown).toContain('Characters that cannot be seen');
  });
});
