import { LocatedText, type Run } from '../policy/located';
import type { Origin } from '../policy/node';
import type { Unknown } from '../policy/text';

/** Text decoded from another text, a stretch at a time. */
class Decoding {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly unknowns = new Map<number, Unknown>();

  constructor(private readonly outer: LocatedText) {}

  /** Takes over the outer text from `start` up to `end` as it is. */
  keep(start: number, end: number): void {
    if (start >= end) return;
    for (let i = start; this.outer.unknowns.size > 0 && i < end; i++) {
      const unknown = this.outer.unknowns.get(i);
      if (unknown !== undefined) this.unknowns.set(this.text.length + i - start, unknown);
    }
    this.add(this.outer.text.slice(start, end), start, end);
  }

  /** Adds what the outer text from `start` up to `end` stands for. */
  add(text: string, start: number, end: number): void {
    this.runs.push({ offset: this.text.length, outerStart: start, outerEnd: end });
    this.text += text;
  }

  done(start: number, end: number): LocatedText {
    if (this.runs.length === 0) this.runs.push({ offset: 0, outerStart: start, outerEnd: end });
    return LocatedText.within(this.outer, this.text, this.runs, this.unknowns);
  }
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** How long the escape is that begins at this backslash; undefined: it is none that JSON knows. */
export function escapeLength(text: string, at: number): 2 | 6 | undefined {
  const letter = text.charAt(at + 1);
  if (letter !== 'u') return letter !== '' && Object.hasOwn(SIMPLE_ESCAPES, letter) ? 2 : undefined;
  for (let i = at + 2; i < at + 6; i++) if (hexValue(text.charCodeAt(i)) < 0) return undefined;
  return 6;
}

/** What stands between the quotes of a JSON string that was found well-formed. */
export function decodeJsonString({ source, start, end }: Origin): LocatedText {
  const decoding = new Decoding(source);
  let from = start;
  for (;;) {
    const at = source.text.indexOf('\\', from);
    if (at < 0 || at >= end) break;
    decoding.keep(from, at);
    const length = escapeLength(source.text, at) ?? 2;
    decoding.add(unescaped(source.text, at, length), at, at + length);
    from = at + length;
  }
  decoding.keep(from, end);
  return decoding.done(start, end);
}

function unescaped(text: string, at: number, length: number): string {
  if (length === 6) return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
  return SIMPLE_ESCAPES[text.charAt(at + 1)] ?? '';
}

/**
 * Percent-decodes UTF-8, as IAM's API returns policy documents (RFC 3986: a
 * plus sign is a plus sign). What is not a well-formed escape stays as it is.
 */
export function decodePercent(outer: LocatedText): LocatedText {
  const { text } = outer;
  const decoding = new Decoding(outer);
  let from = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at)) {
    const character = percentCharacter(text, at);
    if (character === undefined) {
      at++;
      continue;
    }
    decoding.keep(from, at);
    decoding.add(character.text, at, at + character.length);
    from = at + character.length;
    at = from;
  }
  decoding.keep(from, text.length);
  return decoding.done(0, text.length);
}

interface Character {
  readonly text: string;
  /** How many units of the encoded text stand for it. */
  readonly length: number;
}

/** The character whose first byte is the escape at `at`. */
function percentCharacter(text: string, at: number): Character | undefined {
  const first = percentByte(text, at);
  if (first === undefined) return undefined;
  if (first < 0x80) return { text: String.fromCharCode(first), length: 3 };
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  const bytes: number[] = [];
  for (let i = 0; i < size; i++) {
    const byte = percentByte(text, at + 3 * i);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const decoded = utf8(bytes);
  return decoded === undefined ? undefined : { text: decoded, length: 3 * size };
}

function utf8(bytes: readonly number[]): string | undefined {
  try {
    return bytes.length === 0 ? undefined : STRICT_UTF8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function percentByte(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '%') return undefined;
  const high = hexValue(text.charCodeAt(at + 1));
  const low = hexValue(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? undefined : high * 16 + low;
}

/** The value of a hexadecimal digit; -1 for anything else. */
function hexValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
