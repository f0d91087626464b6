/**
 * A decimal number of any length: `sign` × 0.`digits` × 10^`exponent`, without
 * leading or trailing zeros in `digits`; zero has no digits.
 */
export interface Decimal {
  readonly sign: 1 | -1;
  readonly digits: string;
  readonly exponent: number;
}

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** C11: `01`, `+1`, `1.0` and `1e0` are one number, and precision is never lost; `undefined` for text that is no number. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = '', power = '0'] = NUMBER.exec(text) ?? [];
  const all = whole + fraction;
  if (sign === undefined || all === '') return undefined;
  const leading = zerosAtStart(all);
  const digits = all.slice(leading, lastDigit(all));
  if (digits === '') return { sign: 1, digits, exponent: 0 };
  return { sign: sign === '-' ? -1 : 1, digits, exponent: Number(power) + whole.length - leading };
}

/** Less than 0, 0 or more, as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = a.digits === '' ? 0 : a.sign;
  const right = b.digits === '' ? 0 : b.sign;
  if (left !== right || left === 0) return left - right;
  const size = a.exponent - b.exponent || (a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0);
  return left * size;
}

function zerosAtStart(digits: string): number {
  let count = 0;
  while (digits[count] === '0') count++;
  return count;
}

function lastDigit(digits: string): number {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return end;
}
