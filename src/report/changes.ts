import type { Edit } from '../finding';
import { type Lines, linesOf, offsetAt } from './source-text';

/** An edit of a text as offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * `text` with `edits` (all of one file) made. `undefined` if an edit lies
 * outside the text or in the middle of a character, or if two do not fit
 * {@link together}.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const changes = changesOf(linesOf(text), edits);
  return changes && applyChanges(text, changes);
}

/** The edits as offsets in order; `undefined` if they cannot be made together. */
export function changesOf(lines: Lines, edits: readonly Edit[]): Change[] | undefined {
  const changes: Change[] = [];
  for (const edit of edits) {
    const from = offsetAt(lines, edit.line, edit.column);
    const to = offsetAt(lines, edit.endLine, edit.endColumn);
    if (from === undefined || to === undefined || to < from) return undefined;
    if (splitsPair(lines.text, from) || splitsPair(lines.text, to)) return undefined;
    changes.push({ from, to, text: edit.text });
  }
  return together(changes);
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

/**
 * The changes in order; `undefined` if two overlap, or if two insert at one
 * place, where the order would be a guess.
 */
export function together(changes: readonly Change[]): Change[] | undefined {
  const ordered = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  return ordered.some((change, index) => index > 0 && collides(ordered[index - 1]!, change))
    ? undefined
    : ordered;
}

/** Whether `next`, which starts no earlier, touches what `previous` touches. */
function collides(previous: Change, next: Change): boolean {
  return next.from < previous.to || (next.from === previous.from && next.to === previous.to);
}

/** `text` with changes made that fit {@link together}. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const change of changes) {
    pieces.push(text.slice(from, change.from), change.text);
    from = change.to;
  }
  return pieces.join('') + text.slice(from);
}

/** The edits of each file. */
export function byFile(edits: readonly Edit[]): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = files.get(edit.file);
    if (known) known.push(edit);
    else files.set(edit.file, [edit]);
  }
  return files;
}
