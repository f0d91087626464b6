import type { Range } from '../../src/policy/position';

/** A text with one stretch between `«` and `»`: the text without the marks, and the range between them. */
export function marked(text: string, file = 'p.json'): { text: string; at: Range } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error('mark a stretch with « and »');
  const bare = text.replace('«', '').replace('»', '');
  const place = (offset: number) => {
    const before = bare.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const from = place(start);
  const to = place(end);
  return {
    text: bare,
    at: { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
  };
}
