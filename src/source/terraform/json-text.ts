import type { Member, Node, StringNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import { display, known } from '../../policy/text';
import { parseInner } from '../json';

/**
 * Reads the JSON that a Terraform string holds. Where the string tells nothing
 * of the places inside it (a plan, a state), every part stands where the
 * string stands. Unknowns in the text stay unknowns; text that is no JSON
 * because of them is an unknown value.
 *
 * @returns `undefined` where the text is not JSON, or is nested deeper than any policy
 */
export function decodeJson(node: StringNode): Node | undefined {
  const text = node.origin === undefined ? known(node) : undefined;
  const quick = text === undefined ? undefined : decodeQuickly(text, node.at);
  if (quick !== undefined) return quick;
  const read = parseInner(node)?.node;
  if (read !== undefined) return read;
  if (known(node) !== undefined) return undefined;
  return { kind: 'unknown', unknown: { unknown: display(node) }, at: node.at };
}

/**
 * By `JSON.parse`, which is many times faster than reading with places, unless
 * it would lose something: it keeps only the last of two members of one name,
 * which IAM refuses (G6).
 */
function decodeQuickly(text: string, at: Range): Node | undefined {
  const value = parse(text);
  const decoder = new Decoder(at);
  const node = value === undefined ? undefined : decoder.node(value, 0);
  return decoder.members === keysIn(text) ? node : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many object members the text holds; a string that holds `":` itself makes it more. */
function keysIn(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (before > 0 && text.charCodeAt(before) <= SPACE) before -= 1;
    if (text.charCodeAt(before) === QUOTE) count += 1;
  }
  return count;
}

const SPACE = 0x20;
const QUOTE = 0x22;

/** Deeper than any policy; a bound for hostile text. */
const DEPTH = 64;

class Decoder {
  members = 0;

  constructor(private readonly at: Range) {}

  node(value: unknown, depth: number): Node | undefined {
    const { at } = this;
    if (depth > DEPTH) return undefined;
    if (typeof value === 'string') return { kind: 'string', pieces: value === '' ? [] : [value], at };
    if (typeof value === 'boolean') return { kind: 'boolean', value, at };
    if (typeof value === 'number') return { kind: 'number', text: String(value), at };
    if (Array.isArray(value)) return this.array(value, depth);
    return typeof value === 'object' && value !== null ? this.object(value, depth) : { kind: 'null', at };
  }

  private array(values: readonly unknown[], depth: number): Node | undefined {
    const items: Node[] = [];
    for (const value of values) {
      const item = this.node(value, depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: 'array', items, at: this.at };
  }

  private object(value: object, depth: number): Node | undefined {
    const members: Member[] = [];
    for (const [key, one] of Object.entries(value)) {
      const node = this.node(one, depth + 1);
      if (node === undefined) return undefined;
      members.push({ key, keyAt: this.at, value: node });
      this.members += 1;
    }
    return { kind: 'object', members, at: this.at };
  }
}
