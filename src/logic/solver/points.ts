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
  const found: string[] = [];
  for (const line of new Set(predicates.map((one) => one.line))) {
    const edges = [...new Set(predicates.flatMap((one) => (one.line === line ? one.edges : [])))].sort(
      (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    );
    const positions = edges.flatMap((edge, index) => {
      const next = edges[index + 1];
      return next === undefined ? [edge, edge + UNIT] : [edge, edge + (next - edge) / 2n];
    });
    for (const position of [...positions, (edges[0] ?? 0n) - UNIT]) {
      const text = line.write(position);
      if (text !== undefined) found.push(text);
    }
    found.push(line.stray);
  }
  return [...new Set(found)];
}

/** One on the number line and a second on the date line; fractions keep twelve digits. */
const DIGITS = 12;
const UNIT = 10n ** BigInt(DIGITS);

export const NUMBERS: Line = { name: 'number', stray: 'x', write: writeDecimal };

/** A decimal as an exact multiple of 10⁻¹² (U: precision beyond that is not documented); `undefined` if it is none (C11). */
export function readDecimal(text: string): bigint | undefined {
  const parts = /^([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!parts || (parts[2] === '' && !parts[3])) return undefined;
  const fraction = parts[3] ?? '';
  const shift = DIGITS - fraction.length + Number(parts[4] ?? 0);
  const digits = BigInt(`${parts[2]}${fraction}`);
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  return parts[1] === '-' ? -size : size;
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
    const milliseconds = Number(position / (UNIT / 1000n));
    if (Math.abs(milliseconds) > 8.64e15) return undefined;
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  },
};

/** ISO 8601 or epoch seconds, on the line of numbers as seconds (C12). */
function readDate(text: string): bigint | undefined {
  const seconds = readDecimal(text);
  if (seconds !== undefined && !/^\d{4}$/.test(text)) return seconds;
  if (!/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(text))
    return undefined;
  const zoned = /T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * (UNIT / 1000n);
}

/** `values` are the policy's; a request's value meets the predicate if it compares so to any of them. */
export function compared(line: Line, comparison: Comparison, values: readonly string[]): Points {
  const read = line === DATES ? readDate : readDecimal;
  const edges = values.map(read).filter((value) => value !== undefined);
  return {
    kind: 'points',
    key: `${line.name} ${comparison} ${[...new Set(edges)].sort().join()}`,
    line,
    edges,
    test(text) {
      const value = read(text);
      return value !== undefined && edges.some((edge) => holds(value, comparison, edge));
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

function holds(value: bigint, comparison: Comparison, edge: bigint): boolean {
  switch (comparison) {
    case 'Equals':
      return value === edge;
    case 'LessThan':
      return value < edge;
    case 'LessThanEquals':
      return value <= edge;
    case 'GreaterThan':
      return value > edge;
    case 'GreaterThanEquals':
      return value >= edge;
  }
}

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

/** First and last address of a block. IPv4 host bits are ignored; an IPv6 block with host bits set never matches (C15). */
function readBlock(text: string): [bigint, bigint] | undefined {
  const [host, length, ...rest] = text.split('/');
  const address = readAddress(host!);
  if (address === undefined || rest.length > 0) return undefined;
  const width = address >= V6 ? 128 : 32;
  const bits = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  if (bits < 0 || bits > width) return undefined;
  const size = 1n << BigInt(width - bits);
  const base = width === 128 ? V6 : 0n;
  const first = ((address - base) / size) * size + base;
  if (width === 128 && first !== address) return undefined;
  return [first, first + size - 1n];
}

export function readAddress(text: string): bigint | undefined {
  if (text.includes(':')) return readV6(text);
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function readV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const groups =
    halves.length === 1 ? head! : [...head!, ...zeros(8 - head!.length - tail!.length), ...tail!];
  if (groups.length !== 8 || groups.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return V6 + groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

function zeros(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '0');
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
