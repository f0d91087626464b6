import type { Fix } from '../finding';
import { byFile, type Change, changesOf } from './changes';
import { cachedGitLines, type GitLines, lineCount, lineOfOffset } from './git-lines';
import { quoted } from './git-path';
import { CONTEXT, hunks } from './hunks';
import { cachedLines, type SourceTexts } from './source-text';

/**
 * Draws fixes as unified diffs, each over all its files; a file of several
 * fixes is cut into lines once. Gives none where a text is missing, the edits
 * do not fit it, or a line that would be shown is longer than `longest` UTF-16
 * units.
 */
export function differ(texts: SourceTexts, longest: number): (fix: Fix) => string | undefined {
  const lines = cachedLines(texts);
  const gitLines = cachedGitLines(lines);
  return (fix) => {
    const diffs: string[] = [];
    for (const [file, edits] of byFile(fix.edits)) {
      const known = lines(file);
      const changes = known && changesOf(known, edits);
      const git = gitLines(file);
      if (changes === undefined || git === undefined) return undefined;
      if (changes.some((change) => longestNear(git, change) > longest)) return undefined;
      diffs.push(`--- ${quoted('a', file)}\n+++ ${quoted('b', file)}\n${hunks(git, changes)}`);
    }
    return diffs.length === 0 ? undefined : diffs.join('');
  };
}

/** Length of the longest line that a change touches or that is shown around it. */
function longestNear(lines: GitLines, { from, to }: Change): number {
  const first = Math.max(0, lineOfOffset(lines, from) - CONTEXT);
  const last = Math.min(lineCount(lines) - 1, lineOfOffset(lines, to) + CONTEXT);
  let longest = 0;
  for (let line = first; line <= last; line++) {
    longest = Math.max(longest, lines.starts[line + 1]! - lines.starts[line]!);
  }
  return longest;
}
