import type { Edit } from '../../src/finding';

type At = [line: number, column: number, endLine: number, endColumn: number];

/** An edit, told by its place. */
export function edit([line, column, endLine, endColumn]: At, text: string, file = 'f'): Edit {
  return { file, line, column, endLine, endColumn, text };
}
