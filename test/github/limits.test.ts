import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipBytes } from '../../src/github/limits';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀'), maxLength: 60 });

const isWellFormed = (value: string) => Buffer.from(value).toString() === value;

describe('clipBytes', () => {
  it('stays within the limit, as near to it as whole characters allow', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 120 }), (given, most) => {
        const cut = clipBytes(given, most);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
        if (Buffer.byteLength(given) <= most) {
          expect(cut).toBe(given);
          return;
        }
        expect(isWellFormed(cut)).toBe(true);
        expect(Buffer.byteLength(cut)).toBeGreaterThan(most - 4);
      }),
    );
  });
});
