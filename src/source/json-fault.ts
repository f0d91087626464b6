import type { Problem } from '../finding';
import type { Range } from '../policy/position';
import { isForeignSpace } from './json-space';

/** How it is put into words why text is not read as JSON. */

/** Where and why reading stopped. */
export class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

export class TooDeep extends Fault {
  constructor(
    offset: number,
    readonly most: number,
  ) {
    super(offset, '');
  }
}

/** A fault at the character `found`, which stands `at`. */
export function faultAt(fault: Fault, at: Range, found: string): Problem {
  return fault instanceof TooDeep ? tooDeep(fault, at) : unexpected(fault, at, found);
}

function tooDeep({ most }: TooDeep, at: Range): Problem {
  return {
    rule: 'nesting-too-deep',
    ...at,
    message: `This JSON is nested more than ${most.toLocaleString('en')} levels deep, so it was not read.`,
    help: 'No policy needs such nesting: check what wrote this file, or exclude it.',
  };
}

function unexpected(fault: Fault, at: Range, found: string): Problem {
  return {
    rule: 'json-syntax',
    ...at,
    message: `This is not JSON: ${fault.expected} was expected here, but ${named(found)} was found.`,
    help: hint(found),
  };
}

/** A fault at the end of the text, which is empty or not complete. */
export function endsEarly(fault: Fault, at: Range, empty: boolean): Problem {
  return {
    rule: 'json-syntax',
    ...at,
    message: empty
      ? 'This file is empty, which is not JSON.'
      : `This is not JSON: the text ends here, where ${fault.expected} was expected.`,
    help: empty
      ? 'Write the policy into it, or exclude the file.'
      : 'Complete the text, or exclude the file.',
  };
}

function named(found: string): string {
  const code = found.charCodeAt(0);
  if (code === 0xa0) return 'a no-break space (U+00A0)';
  if (code >= 0x20 && !isForeignSpace(code) && code !== 0x7f && !(code >= 0xd800 && code < 0xe000))
    return found === '"' ? 'a double quote' : `"${found}"`;
  return code === 0x0a
    ? 'a line break'
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function hint(found: string): string {
  if (found === '/' || found === '#') return 'JSON has no comments: remove this one.';
  if (isForeignSpace(found.charCodeAt(0))) {
    return 'Replace it by a plain space; text copied from a web page often holds such spaces, here and further down.';
  }
  if (found === '“' || found === '”')
    return 'Replace typographic quotes by plain ones ("), here and further down.';
  if (found === "'") return 'JSON strings stand in double quotes.';
  if (found === '}' || found === ']') return 'Look for a comma too many, or a value too few, just before.';
  return 'Correct the text here; everything after this place was not read.';
}

/** What was expected in place of a unit that no string holds, NaN being the end of the text. */
export function unitFault(unit: number): string {
  return Number.isNaN(unit) ? 'the closing quote of this string' : 'an escape such as \\n or \\t';
}
