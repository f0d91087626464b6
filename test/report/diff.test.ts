import { describe, expect, it } from 'vitest';
import type { Fix } from '../../src/finding';
import { differ } from '../../src/report/diff';
import type { SourceTexts } from '../../src/report/source-text';
import { edit } from './edit';
import { optional, texts } from './reports';

function diffOf(fix: Fix, from: SourceTexts): string | undefined {
  return differ(from, 400)(fix);
}

describe('a fix as a diff', () => {
  it('shows three lines around, as git does', () => {
    expect(diffOf(optional.fix!, texts)).toBe(
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
    expect(diffOf(fix, () => 'a\nb\nc\n')).toBe('--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n');
  });

  it('says where a file has no newline at its end', () => {
    const fix = { description: '', edits: [edit([1, 1, 1, 2], 'b\n')] };
    expect(diffOf(fix, () => 'a')).toBe(
      '--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n',
    );
  });

  it('gives none for a text it does not have, or edits that do not fit', () => {
    expect(diffOf(optional.fix!, () => undefined)).toBeUndefined();
    expect(diffOf(optional.fix!, () => 'short')).toBeUndefined();
    expect(diffOf({ description: '', edits: [] }, texts)).toBeUndefined();
  });
  it('gives none where a line is longer than asked for', () => {
    const fix = { description: '', edits: [edit([1, 1, 1, 2], 'b')] };
    const beside = (length: number) => () => `a\n\n\n${'x'.repeat(length - 1)}\n`;
    expect(diffOf(fix, beside(400))).toContain('xxx');
    expect(diffOf(fix, beside(401))).toBeUndefined();
  });
});
