import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenShown, visible, visibleJson } from '../../../src/report/escape/terminal';
import { hostileText } from '../hostile';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('visible', () => {
  it.each([
    ['an ANSI escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a one-character CSI', '\u009b31m', '\\u{9b}31m'],
    ['a hyperlink', '\u001b]8;;x\u0007', '\\u{1b}]8;;x\\u{7}'],
    ['line ends', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['a right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', '\u2066', '\\u{2066}'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a byte-order mark', '\ufeff', '\\u{feff}'],
    ['a line separator', '\u2028', '\\u{2028}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['a filler that looks like nothing', '\u3164', '\\u{3164}'],
    ['a lone surrogate', '\ud800x', '\\u{d800}x'],
    ['a workflow command', '::error::x', '\\u{3a}:error::x'],
    ['a workflow command after spaces', '  \u00a0::error::x', '  \u00a0\\u{3a}:error::x'],
    ['an old workflow command', 'a ##[error]b', 'a #\\u{23}[error]b'],
    ['a command of another log', '##vso[task.x]', '#\\u{23}vso[task.x]'],
  ])('shows %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each(['plain', 'bücket—写', '😀', 'a::b', 'arn:aws:s3:::b', '# h', '## h', 'e\u0301'])(
    'leaves %j alone',
    (text) => expect(visible(text)).toBe(text),
  );

  it('leaves nothing unseen, on one line that no log obeys', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(UNSEEN);
        expect(visible(text).trimStart().startsWith('::')).toBe(false);
        expect(visible(text)).not.toContain('##[');
        expect(unseenShown(text)).not.toMatch(UNSEEN);
      }),
    );
  });
});

describe('visibleJson', () => {
  it('keeps the value and hides nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), (value) => {
        const shown = visibleJson(JSON.stringify(value, null, 2));
        expect(JSON.parse(shown)).toEqual(value);
        expect(shown.replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(shown).not.toContain('##[');
      }),
    );
  });

  it('writes what is beyond the basic plane as a pair', () => {
    expect(visibleJson('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
  });
});
