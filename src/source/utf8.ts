/**
 * Where bytes stop being UTF-8: 1-based line and column, in UTF-16 units of
 * the text before; a byte-order mark counts for none. For bytes that are not
 * UTF-8 as a whole.
 */
export function firstFault(bytes: Buffer): { readonly line: number; readonly column: number } {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + WRITTEN.length).equals(WRITTEN))
      return placeAfter(text.slice(0, at));
    offset += WRITTEN.length;
    from = at + 1;
  }
  return { line: 1, column: 1 };
}

/** What stands in decoded text for bytes that are none, and may also be written there in full. */
const REPLACED = '\ufffd';
const WRITTEN = Buffer.from(REPLACED);

function placeAfter(text: string): { readonly line: number; readonly column: number } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
