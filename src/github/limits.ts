/** What GitHub takes at most. Characters are UTF-16 units here, of which GitHub never counts more. */

/** Annotations in one request of the Checks API. */
export const ANNOTATIONS_PER_REQUEST = 50;
/** Characters of a check run's `summary` and `text`. */
export const SUMMARY_CHARACTERS = 65_535;
/** Characters of a comment's or review's body. */
export const COMMENT_CHARACTERS = 65_536;
/** Bytes of an annotation's `message` and `raw_details`. */
export const FIELD_BYTES = 64 * 1024;
/** Characters of an annotation's `title`. */
export const TITLE_CHARACTERS = 255;
/** Items on one page of a list. */
export const PAGE_SIZE = 100;
/** Files that GitHub lists of a pull request, and of a comparison of two commits. */
export const PULL_FILES = 3_000;
export const COMPARE_FILES = 300;
/** Comments of a review: not documented; few enough that a person reads them and no abuse limit is met. */
export const SUGGESTIONS = 40;

const CUT = '…';

/** `text`, cut to `most` UTF-16 units, never through a surrogate pair. */
export function clipCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${wholeUnits(text, most - CUT.length)}${CUT}`;
}

/** `text`, cut to `most` bytes of UTF-8. */
export function clipBytes(text: string, most: number): string {
  if (text.length * 3 <= most || Buffer.byteLength(text) <= most) return text;
  const room = most - Buffer.byteLength(CUT);
  let low = 0;
  let high = Math.min(text.length, room);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Buffer.byteLength(wholeUnits(text, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return `${wholeUnits(text, low)}${CUT}`;
}

function wholeUnits(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, Math.max(0, cutsPair ? length - 1 : length));
}
