import { describe, expect, it } from 'vitest';
import { Blocks } from '../../src/report/budget';

describe('Blocks', () => {
  it('takes what just fits, the empty lines between and the newline at the end included', () => {
    const blocks = new Blocks({ chars: 8 });
    expect(blocks.add('abc')).toBe(true);
    expect(blocks.add('de!')).toBe(false);
    expect(blocks.add('de')).toBe(true);
    expect(String(blocks)).toBe('abc\n\nde\n');
  });

  it('counts bytes and characters apart', () => {
    expect(new Blocks({ bytes: 4, chars: 2 }).add('写')).toBe(true);
    expect(new Blocks({ bytes: 3, chars: 9 }).add('写')).toBe(false);
    expect(new Blocks({ bytes: 9, chars: 2 }).add('😀')).toBe(false);
  });

  it('keeps room for what is still to come', () => {
    const blocks = new Blocks({ chars: 8 });
    expect(blocks.add('abc', 'de!')).toBe(false);
    expect(blocks.add('abc', 'de')).toBe(true);
    expect(blocks.add('de')).toBe(true);
  });

  it('keeps to a share', () => {
    expect(new Blocks({ chars: 10 }).add('abcde', '', 0.5)).toBe(false);
    expect(new Blocks({ chars: 10 }).add('abcd', '', 0.5)).toBe(true);
  });

  it('takes the best form that fits', () => {
    const blocks = new Blocks({ chars: 4 });
    expect(blocks.addBest([() => 'abcdef', () => 'abc', () => 'a'])).toBe(true);
    expect(blocks.addBest([() => 'b'])).toBe(false);
    expect(String(blocks)).toBe('abc\n');
  });

  it('of nothing are empty', () => expect(String(new Blocks({}))).toBe(''));
});
