import type { CheckedDirectory } from '../entry/check-directory';
import type { Finding } from '../finding';
import { fenced } from '../report/escape/fence';
import { markdownCode } from '../report/escape/markdown';
import { unseenShown } from '../report/escape/terminal';
import { type Patch, patchOf } from '../report/patch';
import { plural } from '../report/summary';

/** Of the job summary, what a patch may take. */
const SHOWN_BYTES = 128 * 1024;

/**
 * One patch of the fixes that did not become suggestions, to be applied at the
 * workspace: paths begin with the checked folder.
 */
export function patchFor(
  { report, unmasked, secrets }: Pick<CheckedDirectory, 'report' | 'unmasked' | 'secrets'>,
  suggested: readonly Finding[],
  directory: string,
): Patch {
  const standing = new Set(suggested);
  const findings = report.findings.filter((finding) => finding.fix !== undefined && !standing.has(finding));
  const prefix = directory === '' ? '' : `${directory}/`;
  const moved = findings.map((finding) => withPrefix(finding, prefix));
  return patchOf(moved, (file) => unmasked(file.slice(prefix.length)), secrets);
}

function withPrefix(finding: Finding, prefix: string): Finding {
  if (finding.fix === undefined || prefix === '') return finding;
  const edits = finding.fix.edits.map((edit) => ({ ...edit, file: prefix + edit.file }));
  return { ...finding, fix: { ...finding.fix, edits } };
}

/** The patch as a collapsed block of Markdown; `''` where there is nothing to say. */
export function patchInMarkdown({ patch, applied, skipped }: Patch, file: string | undefined): string {
  const left =
    skipped.length === 0
      ? ''
      : `${plural(skipped.length, 'fix', 'fixes')} could not be put into one patch: ${skipped.length === 1 ? 'it collides with another, or stands' : 'they collide with others, or stand'} beside a secret.`;
  if (applied.length === 0) return left;
  const title = `A patch with ${plural(applied.length, 'fix', 'fixes')}, for <code>git apply</code>`;
  const parts = [`<details><summary>${title}</summary>`, bodyOf(patch, file), left, '</details>'];
  return parts.filter((part) => part !== '').join('\n\n');
}

function bodyOf(patch: string, file: string | undefined): string {
  const where = file === undefined ? '' : `It is in ${markdownCode(file)}.`;
  const lines = patch.replace(/\n$/, '').split('\n');
  const shown = lines.map((line) => unseenShown(line.replaceAll('\t', '    ')));
  const block = fenced(shown, 'diff');
  if (Buffer.byteLength(block) > SHOWN_BYTES) {
    return `It is too long to be shown here (${plural(lines.length, 'line')}). ${where || 'The input `patch-file` writes it to a file.'}`;
  }
  const isExact = shown.every((line, index) => line === lines[index]);
  const caution = isExact
    ? ''
    : 'Characters that cannot be seen, tabs among them, are shown in another way here.';
  return [block, caution, where].filter((part) => part !== '').join('\n\n');
}
