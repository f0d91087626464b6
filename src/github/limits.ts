/** What GitHub takes at most; its limits of texts are the renderers' (src/report). */

/** Annotations in one request of the Checks API. */
export const ANNOTATIONS_PER_REQUEST = 50;
/** Bytes of an annotation's `message`, which the renderer keeps far below, and of its `raw_details`. */
export const FIELD_BYTES = 64 * 1024;
/** Items on one page of a list. */
export const PAGE_SIZE = 100;
/** Files that GitHub lists of a pull request, and of a comparison of two commits. */
export const PULL_FILES = 3_000;
export const COMPARE_FILES = 300;
/** Comments of a review: not documented; few enough that a person reads them and no abuse limit is met. */
export const SUGGESTIONS = 40;

const CUT = '…';

/** `text`, cut to `most` bytes of UTF-8 (three at least), the last of them `…` if anything was left out. */
export function clipBytes(text: string, most: number): string {
  if (text.length * 3 <= most || Buffer.byteLength(text) <= most) return text;
  const bytes = Buffer.from(text);
  let end = most - Buffer.byteLength(CUT);
  // Not within a character: its bytes but the first are 10xxxxxx.
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  return `${bytes.toString('utf8', 0, end)}${CUT}`;
}
