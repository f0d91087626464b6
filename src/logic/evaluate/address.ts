/** An address or range: its bits as a number, how many there are, and how many of them count. */
interface Range {
  readonly bits: bigint;
  readonly width: 32 | 128;
  readonly prefix: number;
}

/**
 * C15: whether the policy's address or CIDR range holds the request's address.
 * Host bits of an IPv4 range are ignored; an IPv6 range with host bits set
 * holds nothing. Text that is no address is in no range.
 */
export function inRange(range: string, address: string): boolean {
  const wanted = readRange(range);
  const given = readAddress(address);
  if (!wanted || !given || wanted.width !== given.width) return false;
  const hostBits = BigInt(wanted.width - wanted.prefix);
  if (wanted.width === 128 && (wanted.bits >> hostBits) << hostBits !== wanted.bits) return false;
  return wanted.bits >> hostBits === given.bits >> hostBits;
}

/** Whether the text is an address or a CIDR range. */
export function isRange(text: string): boolean {
  return readRange(text) !== undefined;
}

function readRange(text: string): Range | undefined {
  const [address = '', length, ...more] = text.split('/');
  const read = readAddress(address);
  if (!read || more.length > 0) return undefined;
  if (length === undefined) return read;
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  return prefix <= read.width ? { ...read, prefix } : undefined;
}

function readAddress(text: string): Range | undefined {
  if (text.length > 45) return undefined;
  if (!text.includes(':')) {
    const bits = readV4(text);
    return bits === undefined ? undefined : { bits, width: 32, prefix: 32 };
  }
  const bits = readV6(text);
  return bits === undefined ? undefined : { bits, width: 128, prefix: 128 };
}

function readV4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function readV6(text: string): bigint | undefined {
  const halves = text.split('::').map((half, i, { length }) => readGroups(half, i === length - 1));
  const [head, tail] = halves;
  if (!head || halves.length > 2 || (halves.length === 2 && !tail)) return undefined;
  const given = head.length + (tail?.length ?? 0);
  if (tail ? given > 7 : given !== 8) return undefined;
  const groups = [...head, ...new Array<bigint>(8 - given).fill(0n), ...(tail ?? [])];
  return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** Groups of sixteen bits; the last of an address may be written as an IPv4 address. */
function readGroups(text: string, atEnd: boolean): bigint[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: bigint[] = [];
  for (const [i, part] of parts.entries()) {
    const v4 = atEnd && i === parts.length - 1 && part.includes('.') ? readV4(part) : undefined;
    if (v4 !== undefined) groups.push(v4 >> 16n, v4 & 0xffffn);
    else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}
