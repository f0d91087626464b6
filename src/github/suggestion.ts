import { createHash } from 'node:crypto';
import type { Edit, Finding } from '../finding';
import { applyEdits } from '../report/changes';
import { fenced } from '../report/escape/fence';
import { type Change, type Checked, diffAsChecked, repositoryPath } from './change';
import { linesShown } from './diff';

/** A fix as GitHub can apply it: whole lines of the pull request's diff, and what they become. */
export interface Suggestion {
  readonly finding: Finding;
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly lines: readonly string[];
  /** Tells the suggestion from every other of the pull request. */
  readonly id: string;
}

/** The suggestion that a finding's fix makes, if all of its lines stand in one stretch of the diff. */
export function suggestionOf(finding: Finding, change: Change, checked: Checked): Suggestion | undefined {
  const edits = finding.fix?.edits ?? [];
  const file = edits[0]?.file;
  if (file === undefined || edits.some((edit) => edit.file !== file)) return undefined;
  const firstLine = Math.min(...edits.map(({ line }) => line));
  const lastLine = Math.max(...edits.map(({ endLine }) => endLine));
  const diff = diffAsChecked(change, checked, file);
  const shown = diff && linesShown(diff, firstLine, lastLine);
  const lines = shown && applied(shown, firstLine, edits);
  // GitHub applies suggestions with plain line feeds.
  if (!lines || [...shown, ...lines].some((line) => line.includes('\r'))) return undefined;
  const path = repositoryPath(checked.directory, file);
  const identity = JSON.stringify([finding.rule, path, shown, lines]);
  const id = createHash('sha256').update(identity).digest('hex').slice(0, 12);
  return { finding, path, firstLine, lastLine, lines, id };
}

/** The lines with the edits made; `undefined` where these overlap, miss the text or change nothing. */
function applied(shown: readonly string[], first: number, edits: readonly Edit[]): string[] | undefined {
  const text = shown.join('\n');
  const moved = edits.map((edit) => ({
    ...edit,
    line: edit.line - first + 1,
    endLine: edit.endLine - first + 1,
  }));
  const result = applyEdits(text, moved);
  return result === text ? undefined : result?.split('\n');
}

/** A block that GitHub shows with a button to apply it. */
export function suggestionBlock({ lines }: Suggestion): string {
  return fenced(lines, 'suggestion');
}
