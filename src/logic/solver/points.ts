import { TooComplex } from './budget';

/**
 * Values on a line: numbers, dates, addresses. A predicate on them changes
 * its truth at few places, so it suffices to try those places, one value
 * between each two neighbours, and one text that is no value at all.
 */
export interface Points {
  readonly kind: 'points';
  /** Equal keys are equal predicates. */
  readonly key: string;
  readonly line: Line;
  test(text: string): boolean;
  /** Where its truth may change, as positions on the line. */
  readonly edges: readonly bigint[];
}

export interface Line {
  readonly name: 'number' | 'date' | 'address';
  /** A value's text for a position, if there is one. */
  write(position: bigint): string | undefined;
  /** A text that is no value on the line. */
  readonly stray: string;
}

export type Comparison = 'Equals' | 'LessThan' | 'LessThanEquals' | 'GreaterThan' | 'GreaterThanEquals';

/** Values that between them tell all these predicates apart. */
export function candidates(predicates: readonly Points[]): string[] {
  const lines = new Set(predicates.map((one) => one.line));
  const edgesOf = (...wanted: readonly Line[]) =>
    predicates.filter(({ line }) => wanted.includes(line)).flatMap(({ edges }) => edges);
  const found = [...lines].flatMap((line) => [...positionsOf(edgesOf(line)).map(line.write), line.stray]);
  // A number may be a date, too, and either may be what the other is not.
  if (lines.has(NUMBERS) && lines.has(DATES)) {
    const both = positionsOf(edgesOf(NUMBERS, DATES)).map(writeDecimal);
    found.push(...both, ...both.map((text) => `${text}e0`));
  }
  return [...new Set(found.filter((text) => text !== undefined))];
}

/** The only values that meet a predicate, each as one text, where they are few; `undefined` where they are a stretch of the line. */
export function fewOf(points: Points): string[] | undefined {
  const met = candidates([points]).filter((text) => points.test(text));
  const edges = new Set(points.edges.map((edge) => points.line.write(edge)));
  return met.every((text) => edges.has(text)) ? met : undefined;
}

/** As many other ways to write a number of digits, in front and behind: `05`, `5.0` (C11). */
export function otherSpellings(text: string, count: number): string[] {
  const [, sign, whole, fraction] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  if (whole === undefined) return [];
  return Array.from({ length: count }, (_, index) => '0'.repeat(index + 1)).flatMap((zeros) => [
    `${sign}${zeros}${whole}${fraction ?? ''}`,
    `${sign}${whole}${fraction ?? '.'}${zeros}`,
  ]);
}

/** The edges, a position between each two, one before and one behind them all. */
function positionsOf(all: readonly bigint[]): bigint[] {
  const edges = [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const positions = edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    return next === undefined ? [edge, edge + UNIT] : [edge, edge + (next - edge) / 2n];
  });
  return [...positions, (edges[0] ?? 0n) - UNIT];
}

/** One on the number line and a second on the date line; fractions keep twelve digits. */
const DIGITS = 12;
const UNIT = 10n ** BigInt(DIGITS);

export const NUMBERS: Line = { name: 'number', stray: 'x', write: writeDecimal };

/** A place on the line of numbers or dates: the position at or below it, and whether it lies beyond that. */
interface Place {
  readonly position: bigint;
  readonly beyond: boolean;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** Digits, before and behind the point, of the largest numbers that are placed exactly. */
const MOST_DIGITS = 1000;

/** `undefined` for text that is no number (C11); what is larger than any edge stands behind them all. */
function readDecimal(text: string): Place | undefined {
  const [, sign, whole = '', fraction = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const significant = `${whole}${fraction}`.replace(/^0+/, '');
  if (significant === '') return { position: 0n, beyond: false };
  const shift = DIGITS - fraction.length + Number(power);
  const negative = sign === '-';
  const length = significant.length + shift;
  if (length > MOST_DIGITS + DIGITS) {
    const size = 10n ** BigInt(MOST_DIGITS + DIGITS);
    return { position: negative ? -size : size, beyond: true };
  }
  const kept = shift >= 0 ? significant + '0'.repeat(shift) : significant.slice(0, Math.max(0, length));
  const beyond = shift < 0 && /[1-9]/.test(significant.slice(Math.max(0, length)));
  const size = BigInt(kept === '' ? '0' : kept);
  if (!negative) return { position: size, beyond };
  return { position: beyond ? -size - 1n : -size, beyond };
}

function writeDecimal(position: bigint): string {
  const size = position < 0n ? -position : position;
  const fraction = (size % UNIT).toString().padStart(DIGITS, '0').replace(/0+$/, '');
  return `${position < 0n ? '-' : ''}${size / UNIT}${fraction && `.${fraction}`}`;
}

export const DATES: Line = {
  name: 'date',
  stray: 'x',
  write(position) {
    const milliseconds = position / (UNIT / 1000n);
    const written = position % (UNIT / 1000n) === 0n && isWritten(milliseconds);
    // Epoch seconds tell what no ISO text does.
    return written
      ? new Date(Number(milliseconds)).toISOString().replace('.000Z', 'Z')
      : writeDecimal(position);
  },
};

/** Years of four digits. */
function isWritten(milliseconds: bigint): boolean {
  return milliseconds >= -62_167_219_200_000n && milliseconds < 253_402_300_800_000n;
}

const DATE =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/i;

/** ISO 8601 or epoch seconds, on the line of numbers as seconds (C12); digits alone are seconds. */
function readDate(text: string): Place | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return readDecimal(text);
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((part) =>
    Number(parts[part] ?? (part === 3 ? 1 : 0)),
  ) as [number, number, number, number, number, number];
  const zone = parts[8];
  const [ahead, past] = zone && zone.length > 1 ? [zone.slice(1, 3), zone.slice(-2)].map(Number) : [0, 0];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDate || hour > 23 || minute > 59 || second > 59 || ahead! > 23 || past! > 59) return undefined;
  const offset = (zone?.startsWith('-') ? -1 : 1) * (ahead! * 60 + past!);
  const seconds = (daysUntil(year, month, day) * 1440 + hour * 60 + minute - offset) * 60 + second;
  const fraction = BigInt((parts[7] ?? '').padEnd(DIGITS, '0'));
  return { position: BigInt(seconds) * UNIT + fraction, beyond: false };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1970-01-01 on. */
function daysUntil(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leaps - 719_162 + day - 1;
  for (let earlier = 1; earlier < month; earlier++) days += daysIn(year, earlier);
  return days;
}

/**
 * `values` are the policy's; a request's value meets the predicate if it compares so to any of them.
 *
 * @throws TooComplex where a value has more digits than are placed exactly (U: what AWS makes of them is not documented)
 */
export function compared(line: Line, comparison: Comparison, values: readonly string[]): Points {
  const read = line === DATES ? readDate : readDecimal;
  const places = values.map(read).filter((place) => place !== undefined);
  // One digit is kept for what lies between two edges.
  if (places.some(({ position, beyond }) => beyond || position % 10n !== 0n))
    throw new TooComplex('the number of digits of a number or date');
  const edges = places.map(({ position }) => position);
  return {
    kind: 'points',
    key: `${line.name} ${comparison} ${[...new Set(edges)].sort().join()}`,
    line,
    edges,
    test(text) {
      const place = read(text);
      return place !== undefined && edges.some((edge) => holds(place, comparison, edge));
    },
  };
}

/** Any value on the line. */
export function anyOn(line: Line): Points {
  const read = line === DATES ? readDate : line === NUMBERS ? readDecimal : readAddress;
  return {
    kind: 'points',
    key: `${line.name} any`,
    line,
    edges: [],
    test: (text) => read(text) !== undefined,
  };
}

function holds({ position, beyond }: Place, comparison: Comparison, edge: bigint): boolean {
  switch (comparison) {
    case 'Equals':
      return position === edge && !beyond;
    case 'LessThan':
      return position < edge;
    case 'LessThanEquals':
      return position < edge || (position === edge && !beyond);
    case 'GreaterThan':
      return position > edge || (position === edge && beyond);
    case 'GreaterThanEquals':
      return position >= edge;
  }
}

/** Addresses of private networks, which no request comes from as AWS sees it (C15; RFC 1918). */
export const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'] as const;

/** IPv6 stands after all of IPv4 on one line, so that one order serves both. */
const V6 = 1n << 40n;

export const ADDRESSES: Line = {
  name: 'address',
  stray: 'x',
  write(position) {
    if (position >= V6 && position < V6 + (1n << 128n)) return writeV6(position - V6);
    if (position >= 0n && position < 1n << 32n) return writeV4(position);
    return undefined;
  },
};

/** Whether an address lies in any of the CIDR blocks (C15). */
export function inBlocks(values: readonly string[]): Points {
  const blocks = values.map(readBlock).filter((block) => block !== undefined);
  const outside = [ADDRESS_V4, ADDRESS_V6];
  return {
    kind: 'points',
    key: `address ${blocks
      .map((block) => block.join('-'))
      .sort()
      .join()}`,
    line: ADDRESSES,
    edges: [...outside, ...blocks.flatMap(([first, last]) => [first - 1n, first, last, last + 1n])],
    test(text) {
      const address = readAddress(text);
      return address !== undefined && blocks.some(([first, last]) => address >= first && address <= last);
    },
  };
}

/** Whether text is an address or a CIDR block, whatever its host bits. */
export function isBlock(text: string): boolean {
  return parseBlock(text) !== undefined;
}

/** First and last address of a block. IPv4 host bits are ignored; an IPv6 block with host bits set never matches (C15). */
function readBlock(text: string): [bigint, bigint] | undefined {
  const block = parseBlock(text);
  if (block === undefined) return undefined;
  const { address, width, size } = block;
  const base = width === 128 ? V6 : 0n;
  const first = ((address - base) / size) * size + base;
  if (width === 128 && first !== address) return undefined;
  return [first, first + size - 1n];
}

function parseBlock(text: string): { address: bigint; width: 32 | 128; size: bigint } | undefined {
  const [host, length, ...rest] = text.split('/');
  const address = readAddress(host!);
  if (address === undefined || rest.length > 0) return undefined;
  const width = address >= V6 ? 128 : 32;
  const bits = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  return bits < 0 || bits > width ? undefined : { address, width, size: 1n << BigInt(width - bits) };
}

export function readAddress(text: string): bigint | undefined {
  if (text.length > MOST_ADDRESS) return undefined;
  return text.includes(':') ? readV6(text) : readV4(text);
}

/** Eight groups of four, the last two as an IPv4 address. */
const MOST_ADDRESS = 45;

function readV4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function readV6(text: string): bigint | undefined {
  const dotted = /[^:]*\.[^:]*$/.exec(text)?.[0];
  const last = dotted === undefined ? undefined : readV4(dotted);
  if (dotted !== undefined && last === undefined) return undefined;
  const hex = (part: bigint) => part.toString(16);
  const spelt =
    last === undefined ? text : text.replace(dotted!, `${hex(last >> 16n)}:${hex(last & 65535n)}`);
  const halves = spelt.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':'))) as [string[], string[]?];
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  if (groups.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return V6 + groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

function writeV4(position: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (position >> shift) & 255n).join('.');
}

function writeV6(position: bigint): string {
  const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) =>
    ((position >> shift) & 65535n).toString(16),
  );
  const text = groups.join(':');
  return text.replace(/(^|:)0(:0)+(:|$)/, '::');
}

/** Public example addresses (RFC 5737, RFC 3849), so that a witness from outside every block is readable. */
const ADDRESS_V4 = readAddress('203.0.113.1')!;
const ADDRESS_V6 = readAddress('2001:db8::1')!;
