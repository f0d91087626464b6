import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/finding';
import { applyEdits } from '../../src/report/changes';
import { edit } from './edit';

describe('applyEdits', () => {
  it.each<[string, string, Edit[], string | undefined]>([
    ['replaces', 'abc\n', [edit([1, 2, 1, 3], 'X')], 'aXc\n'],
    ['inserts', 'abc\n', [edit([1, 2, 1, 2], 'X')], 'aXbc\n'],
    ['deletes over lines', 'ab\r\ncd', [edit([1, 2, 2, 2], '')], 'ad'],
    ['makes several, in any order', 'abc', [edit([1, 3, 1, 4], 'Z'), edit([1, 1, 1, 2], 'X')], 'XbZ'],
    ['makes neighbours', 'abc', [edit([1, 1, 1, 2], 'X'), edit([1, 2, 1, 3], 'Y')], 'XYc'],
    ['inserts at the edge of a replacement', 'ab', [edit([1, 2, 1, 3], 'Y'), edit([1, 2, 1, 2], 'X')], 'aXY'],
    ['keeps a byte-order mark', '\ufeffab', [edit([1, 1, 1, 2], 'X')], '\ufeffXb'],
    ['refuses an overlap', 'abc', [edit([1, 1, 1, 3], 'X'), edit([1, 2, 1, 4], 'Y')], undefined],
    [
      'refuses a change inside another',
      'abcd',
      [edit([1, 1, 1, 5], 'X'), edit([1, 2, 1, 3], 'Y')],
      undefined,
    ],
    [
      'refuses two insertions at one place',
      'ab',
      [edit([1, 2, 1, 2], 'X'), edit([1, 2, 1, 2], 'Y')],
      undefined,
    ],
    ['refuses half a character', '😀', [edit([1, 2, 1, 3], 'X')], undefined],
    ['refuses a place past a line', 'ab\ncd', [edit([1, 4, 1, 4], 'X')], undefined],
    ['refuses a place past the text', 'ab', [edit([2, 1, 2, 1], 'X')], undefined],
    ['refuses a range that ends before it starts', 'ab', [edit([1, 2, 1, 1], 'X')], undefined],
  ])('%s', (_, text, edits, expected) => expect(applyEdits(text, edits)).toBe(expected));
});
