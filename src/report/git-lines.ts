import { lineAt, lineStartsOf } from '../policy/lines';
import type { Lines } from './source-text';

/** A text cut into lines as git counts them: ended by `\n`, which belongs to the line; the last may lack one. */
export interface GitLines {
  readonly text: string;
  /** Offset of each line, and of the end of the text. */
  readonly starts: readonly number[];
}

export function gitLinesOf(text: string): GitLines {
  const starts = lineStartsOf(text);
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
export function lineOfOffset(lines: GitLines, offset: number): number {
  return Math.max(0, Math.min(lineAt(lines.starts, offset), lineCount(lines) - 1));
}
