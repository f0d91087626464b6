import type { Problem } from '../finding';
import { LocatedText } from '../policy/located';
import type { Node, StringNode } from '../policy/node';
import { decodeJsonString, decodePercent } from './decode';
import { Scanner } from './json-scanner';
import { isJsonSpace, isPageSpace } from './json-space';

export interface JsonReading {
  /** Absent where the text is not JSON. */
  readonly node?: Node;
  /** At most one: reading stops at the first fault. */
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON text, keeping the place of every value and key, the order of
 * members and their duplicates. Accepts what `JSON.parse` accepts (a
 * byte-order mark is ignored), nested up to 1,000 levels.
 */
export function parseJson(text: string, file: string): JsonReading {
  return parseLocated(LocatedText.ofFile(text, file));
}

/**
 * The same for text that stands inside another. An unknown may stand within a
 * string, for a value, or among the items or members of a container, which
 * then is open.
 */
export function parseLocated(text: LocatedText): JsonReading {
  return new Scanner(text).read();
}

/** A JSON value that stands in other text. */
export interface JsonStretch extends JsonReading {
  /** Where the value ends, or where reading stopped. */
  readonly end: number;
}

/**
 * Reads the one JSON value that begins at an offset; what follows it is not
 * looked at. Between tokens, other spaces than JSON's are taken too: pages
 * indent with no-break spaces.
 */
export function parseStretch(text: LocatedText, start: number): JsonStretch {
  return new Scanner(text, isPageSpace).readStretch(start);
}

/**
 * Reads the JSON that a string holds, percent-encoded or not, each value with
 * its place in the outermost text. Undefined: the string holds no JSON object
 * (nor a string that holds one).
 */
export function parseInner(node: StringNode): JsonReading | undefined {
  const text = innerText(node);
  const first = firstUnit(text.text);
  if (first === '%') return parseLocated(decodePercent(text));
  return first === '{' ? parseLocated(text) : undefined;
}

function innerText(node: StringNode): LocatedText {
  return node.origin === undefined ? LocatedText.at(node.pieces, node.at) : decodeJsonString(node.origin);
}

function firstUnit(text: string): string {
  let at = 0;
  while (isJsonSpace(text.charCodeAt(at))) at++;
  return text.charAt(at);
}
