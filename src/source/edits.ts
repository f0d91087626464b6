import type { Edit, Fix } from '../finding';
import type { ListElement } from '../policy/document';
import { type Range, rangeOf } from '../policy/position';
import { display, known, type Text } from '../policy/text';

/**
 * Edits of the source's text. They are offered only where the source shows a
 * value bare or in plain quotes, which its width tells: inside an escaped
 * string or where a format has no places, none can be offered safely.
 */

/** Another word in the place of one. */
export function replaceWord(at: Range, word: string, by: string): Edit | undefined {
  if (at.line !== at.endLine || /["\\]/.test(by)) return undefined;
  const width = at.endColumn - at.column;
  if (width === word.length) return { ...rangeOf(at), text: by };
  return width === word.length + 2 ? { ...rangeOf(at), text: `"${by}"` } : undefined;
}

/** Another value in the place of one. */
export function replaceText(text: Text, by: string): Edit | undefined {
  return replaceWord(text.at, display(text), by);
}

/** A fix, if each of its edits can be made. */
export function fix(description: string, ...edits: readonly (Edit | undefined)[]): { fix?: Fix } {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length < edits.length ? {} : { fix: { description, edits: made } };
}

/**
 * Takes one value out of a list of several, with the comma beside it.
 *
 * @param kept which value stays: the comma is taken that lies towards it, so that several can be taken out at once
 */
export function removeValue(values: readonly Text[], index: number, kept = -1): Edit | undefined {
  const [value, before, after] = [values[index], values[index - 1], values[index + 1]];
  if (value === undefined || !isQuoted(value)) return undefined;
  const towardsStart = kept !== -1 && kept < index && before !== undefined && isQuoted(before);
  if (!towardsStart && after && isQuoted(after)) {
    return { ...rangeOf(value.at), endLine: after.at.line, endColumn: after.at.column, text: '' };
  }
  if (!before || !isQuoted(before)) return undefined;
  return { ...rangeOf(value.at), line: before.at.endLine, column: before.at.endColumn, text: '' };
}

/** Adds values to a list, or makes a list of a single value. */
export function addValues(element: ListElement, added: readonly string[]): Edit | undefined {
  const last = element.values.at(-1);
  if (last === undefined || !isQuoted(last) || added.some((one) => /["\\]/.test(one))) return undefined;
  const texts = added.map((one) => `"${one}"`).join(', ');
  if (!sameRange(element.at, last.at)) {
    const { file, endLine, endColumn } = last.at;
    return { file, line: endLine, column: endColumn, endLine, endColumn, text: `, ${texts}` };
  }
  return { ...rangeOf(last.at), text: `["${display(last)}", ${texts}]` };
}

function isQuoted(text: Text): boolean {
  const value = known(text);
  if (value === undefined || text.at.line !== text.at.endLine) return false;
  return text.at.endColumn - text.at.column === value.length + 2;
}

function sameRange(a: Range, b: Range): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
