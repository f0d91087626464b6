import type { Finding, Fix } from '../finding';
import { byFile, type Change, changesOf, together } from './changes';
import { differ } from './diff';
import { cachedGitLines, type GitLines } from './git-lines';
import { quoted } from './git-path';
import { hunks } from './hunks';
import { holdsSecret, type Secret } from './mask';
import { cachedLines, type Lines, type SourceTexts } from './source-text';
import { worstFirst } from './summary';

/** A line longer than this is not searched for secrets: a fix beside it is taken to stand beside one. */
const SEARCHED_UNITS = 100_000;

export interface Patch {
  /** For `git apply`, at the root of what was checked; empty if nothing could be fixed. */
  readonly patch: string;
  /** Findings whose fix is in the patch. */
  readonly applied: readonly Finding[];
  /** Findings with a fix that collides with one in the patch, does not fit its text, or stands beside a secret. */
  readonly skipped: readonly Finding[];
}

/**
 * One patch of as many fixes as fit together, worst findings first; each fix is
 * taken whole or not at all. `texts` are the unmasked ones, since a patch of
 * masked lines would not apply; a fix whose lines, or those around them, show
 * one of `secrets` is left out.
 */
export function patchOf(
  findings: readonly Finding[],
  texts: SourceTexts,
  secrets: readonly Secret[] = [],
): Patch {
  const lines = cachedLines(texts);
  const gitLines = cachedGitLines(lines);
  const diffOf = differ(texts, SEARCHED_UNITS);
  const hidden = (fix: Fix): boolean => {
    if (secrets.length === 0) return false;
    const diff = diffOf(fix);
    return diff === undefined || holdsSecret(diff, secrets);
  };
  const taken = new Map<string, Change[]>();
  const applied: Finding[] = [];
  const skipped: Finding[] = [];
  for (const finding of worstFirst(findings)) {
    if (finding.fix === undefined || finding.fix.edits.length === 0) continue;
    const added = addedBy(finding.fix, taken, lines);
    if (added === undefined || hidden(finding.fix)) {
      skipped.push(finding);
      continue;
    }
    for (const [file, changes] of added) taken.set(file, changes);
    applied.push(finding);
  }
  const files = [...taken.keys()].sort();
  const patch = files.map((file) => filePatch(file, gitLines(file)!, taken.get(file)!)).join('');
  return { patch, applied, skipped };
}

/** The changes of each file that `fix` touches, its own among those already `taken`; `undefined` if they do not fit together. */
function addedBy(
  fix: Fix,
  taken: ReadonlyMap<string, readonly Change[]>,
  linesOfFile: (file: string) => Lines | undefined,
): Map<string, Change[]> | undefined {
  const added = new Map<string, Change[]>();
  for (const [file, edits] of byFile(fix.edits)) {
    const lines = linesOfFile(file);
    const own = lines === undefined || !staysInside(file) ? undefined : changesOf(lines, edits);
    if (own === undefined) return undefined;
    const before = taken.get(file) ?? [];
    const news = own.filter((change) => !before.some((other) => same(other, change)));
    const all = together([...before, ...news]);
    if (all === undefined) return undefined;
    added.set(file, all);
  }
  return added;
}

/** `git apply` refuses paths that leave the repository, and with them the whole patch. */
function staysInside(file: string): boolean {
  return (
    file !== '' && !file.startsWith('/') && !file.split('/').some((part) => part === '..' || part === '.git')
  );
}

function same(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}

function filePatch(file: string, lines: GitLines, changes: readonly Change[]): string {
  const body = hunks(lines, changes);
  if (body === '') return '';
  const [a, b] = [quoted('a', file), quoted('b', file)];
  return `diff --git ${a} ${b}\n--- ${a}\n+++ ${b}\n${body}`;
}
