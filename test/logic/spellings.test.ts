import { expect, test } from 'vitest';
import { literal } from '../../src/logic/evaluate/glob';
import { COMPARISONS } from '../../src/logic/evaluate/operator';
import { TooComplex } from '../../src/logic/solver/budget';
import { compared, DATES, inBlocks, NUMBERS } from '../../src/logic/solver/points';
import { SymbolTable } from '../../src/logic/symbols';

/**
 * The search and the evaluator read numbers, dates and addresses each with
 * code of its own: here is what they must make of the same text, the odd
 * spellings above all (C11, C12, C15).
 */
const NUMBER_TEXTS = [
  ...['0', '-0', '1', '01', '+1', '1.0', '1e0', '1E+0', '.5', '5.', '0.5', '1.5', '-1.5', '1e3', '1000'],
  ...['1e400', '-1e400', '1e9999', '1e-20', '-1e-20', '0.0000000000001', '1e12', '1e-12', '1e-9'],
  ...['999999999999999999999999', 'x', '', '.', 'e5', '--1', '1_000', '0x10', 'Infinity', 'NaN', ' 1', '1 '],
  ...[`${'0'.repeat(500)}1`, `1${'0'.repeat(500)}`, `1${'0'.repeat(1500)}`, `0.${'0'.repeat(500)}1`],
];
const DATE_TEXTS = [
  ...['2030', '2030-01', '2030-1-1', '2030-01-01', '2030-01-00', '2030-04-31', '2030-13-01', ' 2030-01-01'],
  ...['2030-02-29', '2028-02-29', '1900-02-29', '2000-02-29', '2028-03-01', '0000-01-01', '0001-01-01'],
  ...['0099-12-31', '9999-12-31', '1969-12-31T23:59:59.5Z', '2030-01-01T00:00Z', '2030-01-01T00Z'],
  ...['2030-01-01T00:00:00Z', '2030-01-01t00:00:00z', '2030-01-01T00:00:00', '2030-01-01T24:00:00Z'],
  ...['2030-01-01T23:59:60Z', '2030-01-01T00:00:00.1234Z', '2030-01-01T00:00:00.123456789Z'],
  ...['2030-01-01T00:00:00.1234567891Z', '2030-01-01T00:00:00+0100', '2030-01-01T00:00:00+01:00'],
  ...['2030-01-01T00:00:00+23:59', '2030-01-01T00:00:00+25:00', '2030-01-01T00:00:00-00:60'],
  ...['1893456000', '1893456000.5', '+1893456000', '1.893456e9', '-1', '.5', '5.', '99999999999999', ''],
];
const ADDRESS_TEXTS = [
  ...[
    '1.2.3.4',
    '001.002.003.004',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.4/32',
    '1.2.3.4/24',
    '1.2.3.4/0',
  ],
  ...['1.2.3.4/33', '1.2.3.4/', '1.2.3.4/024', '1.2.3.4/8/8', '0.0.0.0/0', '255.255.255.255', '1.2.3.4:80'],
  ...['::', '::1', '::/0', '::1/128', '::1/129', '1::', '2001:db8::/32', '2001:db8::1/32', '2001:db8::1'],
  ...[
    '2001:DB8:0:0:0:0:0:1',
    '::ffff:1.2.3.4',
    '::ffff:102:304',
    '64:ff9b::1.2.3.4',
    '1.2.3.4::',
    '1::1.2.3',
  ],
  ...['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '1::2:3:4:5:6:7:8', '1:2:3:4::5:6:7:8'],
  ...['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:7:1.2.3.4', '1:2:3:4:5:6:7', '1::2::3', ':::', '12345::', ':', ''],
  ...['fe80::1%eth0', '[::1]', '2001:db8:0:0:1::/80', '2001:db8:0:0:1::/64'],
];

const symbols = new SymbolTable();

/** Pairs of texts, the policy's and the request's, of which the two say different things. */
function disagreements(
  operator: keyof typeof COMPARISONS,
  texts: readonly string[],
  searched: (value: string) => { test(text: string): boolean },
): string[] {
  return texts.flatMap((value) => {
    const set = exactly(() => searched(value));
    if (!set) return [];
    return texts
      .filter((text) => COMPARISONS[operator].meets(literal(value), text, symbols) !== set.test(text))
      .map((text) => `${value} against ${text}`);
  });
}

/** `undefined` for a value of more digits than the search places exactly, which it says. */
function exactly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    throw error;
  }
}

const ORDERS = ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'] as const;

test.each(ORDERS)('numbers: %s', (order) => {
  expect(disagreements(`Numeric${order}`, NUMBER_TEXTS, (text) => compared(NUMBERS, order, [text]))).toEqual(
    [],
  );
});

test.each(ORDERS)('dates: %s', (order) => {
  expect(disagreements(`Date${order}`, DATE_TEXTS, (text) => compared(DATES, order, [text]))).toEqual([]);
});

test('addresses', () => {
  expect(disagreements('IpAddress', ADDRESS_TEXTS, (text) => inBlocks([text]))).toEqual([]);
});

test.each([
  ['1e1000', true],
  ['1e400', false],
  ['0.0000000000001', true],
  ['0.00000000001', false],
])('a number of too many digits is not guessed at: %s', (text, tooMany) => {
  expect(exactly(() => compared(NUMBERS, 'LessThan', [text])) === undefined).toBe(tooMany);
});
