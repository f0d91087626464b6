const NEEDS_QUOTES = /[^A-Za-z0-9._/+@=,~-]/;
const C_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' };

/** A path as git writes it in a patch: in C quotes with octal bytes where it holds anything unusual. */
export function quoted(side: 'a' | 'b', file: string): string {
  const path = `${side}/${file}`;
  if (!NEEDS_QUOTES.test(path)) return path;
  const bytes = [...Buffer.from(path, 'utf8')];
  return `"${bytes.map(quotedByte).join('')}"`;
}

function quotedByte(byte: number): string {
  const escaped = C_ESCAPES[byte];
  if (escaped !== undefined) return escaped;
  return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
}
