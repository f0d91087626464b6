/** Unified diffs, as GitHub gives them of each file: what they add, and what stands around it. */

/** A stretch of a diff: every line of the new file that it shows, from `start` on (1-based). */
export interface Hunk {
  readonly start: number;
  readonly lines: readonly string[];
}

export interface FileDiff {
  readonly hunks: readonly Hunk[];
  /** Lines of the new file that the change added, or next to which it took lines away. */
  readonly touched: ReadonlySet<number>;
}

const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Reads a `patch`; `undefined` if it is not one, or was cut short. */
export function parsePatch(patch: string): FileDiff | undefined {
  const hunks: { start: number; lines: string[]; length: number }[] = [];
  const touched = new Set<number>();
  for (const line of patch.split('\n')) {
    const header = HEADER.exec(line);
    if (header) {
      hunks.push({ start: Number(header[1]), lines: [], length: Number(header[2] ?? 1) });
      continue;
    }
    const hunk = hunks.at(-1);
    if (!hunk) return undefined;
    const next = hunk.start + hunk.lines.length;
    if (line.startsWith('+')) touched.add(next);
    if (line.startsWith('-')) addNeighbours(touched, hunk.length === 0 ? hunk.start + 1 : next);
    if (line.startsWith('+') || line.startsWith(' ')) hunk.lines.push(line.slice(1));
  }
  const isWhole = hunks.length > 0 && hunks.every((hunk) => hunk.lines.length === hunk.length);
  return isWhole ? { hunks: hunks.map(({ start, lines }) => ({ start, lines })), touched } : undefined;
}

/** What was taken away stood between the line before and the one that comes now. */
function addNeighbours(touched: Set<number>, line: number): void {
  if (line > 1) touched.add(line - 1);
  touched.add(line);
}

/** The lines `first` to `last` (inclusive) of the new file, if one hunk shows them all. */
export function linesShown(diff: FileDiff, first: number, last: number): readonly string[] | undefined {
  const hunk = diff.hunks.find(
    ({ start, lines }) => first >= start && last >= first && last < start + lines.length,
  );
  return hunk?.lines.slice(first - hunk.start, last - hunk.start + 1);
}
