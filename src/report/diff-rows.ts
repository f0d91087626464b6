import type { Fix } from '../finding';
import { differ } from './diff';
import { visible } from './escape/terminal';
import type { SourceTexts } from './source-text';

const ROWS = 60;
/** A diff of longer lines is no help to a reader. */
const UNITS = 400;

/**
 * Draws fixes as diffs, in rows that are safe to show and few enough to read.
 * `[]` where a fix cannot be drawn so: its description has to do.
 */
export function diffRowsOf(texts: SourceTexts): (fix: Fix) => string[] {
  const diffOf = differ(texts, UNITS);
  return (fix) => {
    const rows = diffOf(fix)?.replace(/\n$/, '').split('\n') ?? [];
    const shown = rows.slice(0, ROWS).map(visibleRow);
    return rows.length > ROWS ? [...shown, ` (${rows.length - ROWS} more lines)`] : shown;
  };
}

/** Tabs and a carriage return at the end are part of a file's layout, not of what a reader looks for. */
function visibleRow(row: string): string {
  return visible(row.replace(/\r$/, '').replaceAll('\t', '    '));
}
