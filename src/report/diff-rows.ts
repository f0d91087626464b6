import type { Fix } from '../finding';
import { fixAsDiff } from './diff';
import { visible } from './escape/terminal';
import { clip } from './escape/unicode';
import type { SourceTexts } from './source-text';

const ROWS = 60;
const UNITS = 400;

/** A fix's diff as rows that are safe to show, cut to a readable size; `[]` if it cannot be drawn. */
export function diffRows(fix: Fix, texts: SourceTexts): string[] {
  const rows = fixAsDiff(fix, texts)?.replace(/\n$/, '').split('\n') ?? [];
  const shown = rows.slice(0, ROWS).map((row) => visibleRow(row));
  return rows.length > ROWS ? [...shown, ` (${rows.length - ROWS} more lines)`] : shown;
}

/** Tabs and a carriage return at the end are part of a file's layout, not of what a reader looks for. */
function visibleRow(row: string): string {
  return clip(visible(row.replace(/\r$/, '').replaceAll('\t', '    ')), UNITS);
}
