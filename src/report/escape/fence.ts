/** Longest run of backticks in `text`. */
export function longestBacktickRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A fenced code block that nothing in `lines` can close: its fence is longer
 * than any run of backticks inside. `info` is the caller's own word.
 */
export function fenced(lines: readonly string[], info = ''): string {
  const body = lines.map((line) => line.replace(/[\r\n]/g, ' '));
  const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestBacktickRun(line) + 1)));
  return [`${fence}${info}`, ...body, fence].join('\n');
}
