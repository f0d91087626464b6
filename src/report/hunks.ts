import { applyChanges, type Change } from './changes';
import { type GitLines, gitLinesOf, lineCount, lineOfOffset, slice } from './git-lines';

/** Lines that are shown around a change, as git does. */
export const CONTEXT = 3;

/** A replaced stretch of lines, 0-based. */
interface Stretch {
  readonly from: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The hunks of a unified diff; `''` where the changes change nothing. */
export function hunks(lines: GitLines, changes: readonly Change[]): string {
  const groups: Stretch[][] = [];
  for (const stretch of stretchesOf(lines, changes)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && stretch.from - (last.from + last.before.length) <= 2 * CONTEXT) group!.push(stretch);
    else groups.push([stretch]);
  }
  let shift = 0;
  return groups
    .map((group) => {
      const hunk = hunkOf(lines, group, shift);
      for (const { before, after } of group) shift += after.length - before.length;
      return hunk;
    })
    .join('');
}

/** Changes that meet in a line become one stretch; equal lines at its edges are left out. */
function stretchesOf(lines: GitLines, changes: readonly Change[]): Stretch[] {
  const groups: { first: number; last: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const first = lineOfOffset(lines, change.from);
    const last = lineOfOffset(lines, change.to);
    const group = groups.at(-1);
    if (group && first <= group.last) {
      group.last = Math.max(group.last, last);
      group.changes.push(change);
    } else groups.push({ first, last, changes: [change] });
  }
  return groups
    .map(({ first, last, changes: own }) => stretchOf(lines, first, last, own))
    .filter(({ before, after }) => before.length > 0 || after.length > 0);
}

function stretchOf(lines: GitLines, first: number, last: number, changes: readonly Change[]): Stretch {
  const { text, starts } = lines;
  const from = starts[first]!;
  const moved = changes.map((change) => ({ ...change, from: change.from - from, to: change.to - from }));
  const after = gitLinesOf(applyChanges(text.slice(from, starts[last + 1] ?? text.length), moved));
  return trimmed(first, slice(lines, first, last + 1), slice(after, 0, lineCount(after)));
}

function trimmed(from: number, before: readonly string[], after: readonly string[]): Stretch {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    from: from + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

function hunkOf(lines: GitLines, group: readonly Stretch[], shift: number): string {
  const last = group.at(-1)!;
  const from = Math.max(0, group[0]!.from - CONTEXT);
  const to = Math.min(lineCount(lines), last.from + last.before.length + CONTEXT);
  const rows: string[] = [];
  let at = from;
  let grown = 0;
  for (const { from: start, before, after } of group) {
    rows.push(...slice(lines, at, start).map((line) => row(' ', line)));
    rows.push(...before.map((line) => row('-', line)), ...after.map((line) => row('+', line)));
    at = start + before.length;
    grown += after.length - before.length;
  }
  rows.push(...slice(lines, at, to).map((line) => row(' ', line)));
  const size = to - from;
  return `@@ -${span(from, size)} +${span(from + shift, size + grown)} @@\n${rows.join('')}`;
}

/** `start,count`; git names the line before an empty stretch. */
function span(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function row(sign: ' ' | '-' | '+', line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}
