import type { Lines } from './source-text';

/** A text cut into lines as git counts them: ended by `\n`, which belongs to the line; the last may lack one. */
export interface GitLines {
  readonly text: string;
  /** Offset of each line, and of the end of the text. */
  readonly starts: readonly number[];
}

export function gitLinesOf(text: string): GitLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return { text, starts };
}

/** The texts of `lines` as git's lines, each cut once. */
export function cachedGitLines(
  lines: (file: string) => Lines | undefined,
): (file: string) => GitLines | undefined {
  const known = new Map<string, GitLines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = lines(file)?.text;
      known.set(file, text === undefined ? undefined : gitLinesOf(text));
    }
    return known.get(file);
  };
}

export function lineCount({ starts }: GitLines): number {
  return starts.length - 1;
}

/** Lines `from` to `to`, 0-based, the latter not included. */
export function slice({ text, starts }: GitLines, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let line = from; line < Math.min(to, starts.length - 1); line++) {
    lines.push(text.slice(starts[line], starts[line + 1]));
  }
  return lines;
}

/** The line an offset stands in; the end of the text stands in the last. */
export function lineOfOffset({ starts }: GitLines, offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
