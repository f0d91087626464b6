import type { Edit, Finding, Fix } from '../finding';
import { holdsSecret, type Secret } from './mask';
import { cachedLines, type Lines, linesOf, offsetAt, type SourceTexts } from './source-text';
import { worstFirst } from './summary';

const CONTEXT = 3;
/** A line longer than this is not searched for secrets: a fix beside it is taken to stand beside one. */
const SEARCHED_UNITS = 100_000;

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * `text` with `edits` (all of one file) made. `undefined` if an edit lies
 * outside the text or in the middle of a character, if two overlap, or if two insert at one place, where the
 * order would be a guess.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const changes = changesOf(linesOf(text), edits);
  return changes && applyChanges(text, changes);
}

/** The edits as offsets in order; `undefined` if they cannot be made together. */
function changesOf(lines: Lines, edits: readonly Edit[]): Change[] | undefined {
  const changes: Change[] = [];
  for (const edit of edits) {
    const from = offsetAt(lines, edit.line, edit.column);
    const to = offsetAt(lines, edit.endLine, edit.endColumn);
    if (from === undefined || to === undefined || to < from) return undefined;
    if (splitsPair(lines.text, from) || splitsPair(lines.text, to)) return undefined;
    changes.push({ from, to, text: edit.text });
  }
  changes.sort((a, b) => a.from - b.from || a.to - b.to);
  return changes.some((change, index) => index > 0 && collides(changes[index - 1]!, change))
    ? undefined
    : changes;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

/** Whether `next`, which starts no earlier, touches what `previous` touches. */
function collides(previous: Change, next: Change): boolean {
  return next.from < previous.to || (next.from === previous.from && next.to === previous.to);
}

function applyChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const change of changes) {
    pieces.push(text.slice(from, change.from), change.text);
    from = change.to;
  }
  return pieces.join('') + text.slice(from);
}

/** A unified diff of a fix, over all its files; `undefined` if a text is missing or the edits do not fit it. */
export function fixAsDiff(fix: Fix, texts: SourceTexts): string | undefined {
  return differ(texts)(fix);
}

/**
 * {@link fixAsDiff} for many fixes of the same files: each file is cut into
 * lines once. Gives none where a line it would show is longer than `longest`
 * UTF-16 units.
 */
export function differ(
  texts: SourceTexts,
  longest = Number.POSITIVE_INFINITY,
): (fix: Fix) => string | undefined {
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
    const all = [...before, ...news].sort((a, b) => a.from - b.from || a.to - b.to);
    if (all.some((change, index) => index > 0 && collides(all[index - 1]!, change))) return undefined;
    added.set(file, all);
  }
  return added;
}

function same(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}

/** `git apply` refuses paths that leave the repository, and with them the whole patch. */
function staysInside(file: string): boolean {
  return (
    file !== '' && !file.startsWith('/') && !file.split('/').some((part) => part === '..' || part === '.git')
  );
}

function byFile(edits: readonly Edit[]): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = files.get(edit.file);
    if (known) known.push(edit);
    else files.set(edit.file, [edit]);
  }
  return files;
}

function filePatch(file: string, lines: GitLines, changes: readonly Change[]): string {
  const body = hunks(lines, changes);
  if (body === '') return '';
  const [a, b] = [quoted('a', file), quoted('b', file)];
  return `diff --git ${a} ${b}\n--- ${a}\n+++ ${b}\n${body}`;
}

const NEEDS_QUOTES = /[^A-Za-z0-9._/+@=,~-]/;
const C_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' };

/** A path as git writes it in a patch: in C quotes with octal bytes where it holds anything unusual. */
function quoted(side: 'a' | 'b', file: string): string {
  const path = `${side}/${file}`;
  if (!NEEDS_QUOTES.test(path)) return path;
  const bytes = [...Buffer.from(path, 'utf8')];
  return `"${bytes.map(quotedByte).join('')}"`;
}

function quotedByte(byte: number): string {
  const escaped = C_ESCAPES[byte];
  if (escaped !== undefined) return escaped;
  return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
}

/** A text cut into lines as git counts them: ended by `\n`, which belongs to the line; the last may lack one. */
interface GitLines {
  readonly text: string;
  /** Offset of each line, and of the end of the text. */
  readonly starts: readonly number[];
}

function gitLinesOf(text: string): GitLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return { text, starts };
}

function cachedGitLines(lines: (file: string) => Lines | undefined): (file: string) => GitLines | undefined {
  const known = new Map<string, GitLines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = lines(file)?.text;
      known.set(file, text === undefined ? undefined : gitLinesOf(text));
    }
    return known.get(file);
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

function lineCount({ starts }: GitLines): number {
  return starts.length - 1;
}

function slice({ text, starts }: GitLines, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let line = from; line < Math.min(to, starts.length - 1); line++) {
    lines.push(text.slice(starts[line], starts[line + 1]));
  }
  return lines;
}

/** A replaced stretch of lines, 0-based. */
interface Stretch {
  readonly from: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function hunks(lines: GitLines, changes: readonly Change[]): string {
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

/** The line an offset stands in; the end of the text stands in the last. */
function lineOfOffset({ starts }: GitLines, offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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
