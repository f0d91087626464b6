import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame, type FrameOptions, frameLines } from '../../src/report/frame';
import { linesOf, offsetAt, textAt } from '../../src/report/source-text';
import { hostileText } from './hostile';

function frame(text: string, at: [number, number, number, number], options?: FrameOptions): string[] {
  const [line, column, endLine, endColumn] = at;
  return frameLines(codeFrame(linesOf(text), { file: 'f', line, column, endLine, endColumn }, options));
}

describe('codeFrame', () => {
  it('puts carets under the range, with two lines around', () => {
    expect(frame('one\ntwo\nthree\nfour\nfive\nsix\n', [3, 2, 3, 4])).toEqual([
      '  1 | one',
      '  2 | two',
      '> 3 | three',
      '    |  ^^',
      '  4 | four',
      '  5 | five',
    ]);
  });

  it('gives an empty range one caret, also after the end of its line', () => {
    expect(frame('ab', [1, 3, 1, 3])).toEqual(['> 1 | ab', '    |   ^']);
  });

  it('reads CRLF and a byte-order mark', () => {
    expect(frame('\ufeffab\r\ncd\r\nef', [2, 1, 2, 3])).toEqual([
      '  1 | ab',
      '> 2 | cd',
      '    | ^^',
      '  3 | ef',
    ]);
    expect(frame('\ufeffab', [1, 1, 1, 2])).toEqual(['> 1 | ab', '    | ^']);
  });

  it('takes a lone carriage return for part of its line, as git does', () => {
    expect(frame('a\rb\nc', [1, 3, 1, 4])[0]).toBe('> 1 | a\\u{d}b');
  });

  it('expands tabs, and points behind them', () => {
    expect(frame('\ta\tb', [1, 4, 1, 5])).toEqual(['> 1 |     a   b', '    |         ^']);
  });

  it('counts wide characters as two columns and combining ones as none', () => {
    expect(frame('写x', [1, 2, 1, 3])[1]).toBe('    |   ^');
    expect(frame('e\u0301x', [1, 3, 1, 4])[1]).toBe('    |  ^');
    expect(frame('😀x', [1, 3, 1, 4])[1]).toBe('    |   ^');
  });

  it('shows control characters, and points behind them', () => {
    expect(frame('a\u202eb', [1, 3, 1, 4])).toEqual(['> 1 | a\\u{202e}b', '    |          ^']);
  });

  it('abbreviates a long range', () => {
    const text = Array.from({ length: 12 }, (_, index) => `  line ${index + 1}`).join('\n');
    expect(frame(text, [2, 3, 11, 5], { context: 1 })).toEqual([
      '   1 |   line 1',
      '>  2 |   line 2',
      '     |   ^^^^^^',
      '>  3 |   line 3',
      '>  4 |   line 4',
      '   ⋮ | … 5 lines …',
      '> 10 |   line 10',
      '> 11 |   line 11',
      '     |   ^^',
      '  12 |   line 12',
    ]);
  });

  it('cuts a long line around the range', () => {
    const text = `${'a'.repeat(5_000)}HERE${'b'.repeat(5_000)}`;
    const [code, marks] = frame(text, [1, 5_001, 1, 5_005], { width: 40 });
    expect(code).toBe(`> 1 | …${'a'.repeat(20)}HERE${'b'.repeat(16)}…`);
    expect(marks).toBe(`    | ${' '.repeat(21)}^^^^`);
  });

  it('cuts carets with the line', () => {
    const [code, marks] = frame('x'.repeat(300), [1, 1, 1, 301], { width: 40 });
    expect(code).toBe(`> 1 | ${'x'.repeat(40)}…`);
    expect(marks).toBe(`    | ${'^'.repeat(40)}`);
  });

  it.each([
    ['a line that is not there', [9, 1, 9, 2]],
    ['line 0', [0, 1, 0, 2]],
  ] as const)('shows nothing for %s', (_, at) => {
    expect(frame('a', [...at])).toEqual([]);
  });

  it('survives any text and range, a row for each line, nothing unseen', () => {
    const position = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(hostileText, fc.tuple(position, position, position, position), (text, at) => {
        for (const row of frame(text, at, { width: 30 })) expect(row).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

describe('positions', () => {
  const lines = linesOf('\ufeffab\r\nc\n');
  it.each([
    [1, 1, 1],
    [1, 3, 3],
    [1, 5, undefined],
    [2, 1, 5],
    [3, 1, 7],
    [4, 1, undefined],
    [1, 0, undefined],
  ])('line %i, column %i is offset %s', (line, column, offset) => {
    expect(offsetAt(lines, line, column)).toBe(offset);
  });

  it('cut out the text between them', () => {
    expect(textAt(lines, { file: 'f', line: 1, column: 2, endLine: 2, endColumn: 2 })).toBe('b\r\nc');
    expect(textAt(lines, { file: 'f', line: 2, column: 2, endLine: 1, endColumn: 1 })).toBeUndefined();
  });
});
