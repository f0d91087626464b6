import type { ArrayNode, Node, ObjectNode } from '../../policy/node';
import { known, type Piece } from '../../policy/text';
import { decodeJson } from './json-text';

/** Work beyond this is not done: the two then count as alike. */
const COMPARISONS = 100_000;

/**
 * Whether what a plan knows may be what the sources write, whatever the
 * unknowns in it will be: lists in any order, a value as a list of one, JSON
 * text as what it encodes.
 *
 * @param keys `shared`: of blocks, of which a plan shows more arguments or
 *   fewer than are written, only those that both have
 */
export function mayBeAlike(planned: Node, written: Node, keys: 'same' | 'shared'): boolean {
  return new Comparison(keys === 'shared').alike(planned, written);
}

class Comparison {
  private left = COMPARISONS;

  constructor(private readonly onlyShared: boolean) {}

  alike(planned: Node, written: Node): boolean {
    this.left -= 1;
    if (this.left < 0) return true;
    const [a, b] = sameForm(planned, written);
    if (isAnything(a) || isAnything(b)) return true;
    if (a.kind === 'array' || b.kind === 'array') return this.lists(listOf(a), listOf(b));
    if (a.kind === 'object' || b.kind === 'object') {
      return a.kind === 'object' && b.kind === 'object' && this.objects(a, b);
    }
    return matches(piecesOf(a), piecesOf(b));
  }

  private objects(a: ObjectNode, b: ObjectNode): boolean {
    const names = (node: ObjectNode) => new Map(node.members.map((one) => [one.key, one.value]));
    const [left, right] = [names(a), names(b)];
    for (const [name, value] of left) {
      const other = right.get(name);
      if (other === undefined ? !this.onlyShared && b.open === undefined : !this.alike(value, other))
        return false;
    }
    return this.onlyShared || a.open !== undefined || [...right.keys()].every((name) => left.has(name));
  }

  /** Each item needs a partner of its own; the rest of an open list may hold any. */
  private lists(a: ArrayNode, b: ArrayNode): boolean {
    const isOpen = a.open !== undefined || b.open !== undefined;
    if (isOpen) return true;
    if (a.items.length !== b.items.length) return false;
    const partners = new Map<Node, Node>();
    return a.items.every((item) => this.pair(item, b.items, partners, new Set()));
  }

  /** Finds a partner, for which those found before may change theirs. */
  private pair(item: Node, others: readonly Node[], partners: Map<Node, Node>, tried: Set<Node>): boolean {
    for (const other of others) {
      if (tried.has(other) || !this.alike(item, other)) continue;
      tried.add(other);
      const holder = partners.get(other);
      if (holder !== undefined && !this.pair(holder, others, partners, tried)) continue;
      partners.set(other, item);
      return true;
    }
    return false;
  }
}

function sameForm(planned: Node, written: Node): [Node, Node] {
  if (planned.kind === 'string' && isNested(written)) return [decodeJson(planned) ?? planned, written];
  if (written.kind === 'string' && isNested(planned)) return [planned, decodeJson(written) ?? written];
  return [planned, written];
}

function isNested({ kind }: Node): boolean {
  return kind === 'object' || kind === 'array';
}

function isAnything(node: Node): boolean {
  return node.kind === 'unknown' || node.kind === 'null';
}

function listOf(node: Node): ArrayNode {
  return node.kind === 'array' ? node : { kind: 'array', items: [node], at: node.at };
}

function piecesOf(node: Node): readonly Piece[] {
  if (node.kind === 'string') return node.pieces;
  if (node.kind === 'number') return [node.text];
  return node.kind === 'boolean' ? [String(node.value)] : [];
}

/** Whether a text can be what the other is once its unknowns are known. */
function matches(planned: readonly Piece[], written: readonly Piece[]): boolean {
  const text = known({ pieces: planned });
  if (text === undefined) return true;
  const literals = written.map((piece) => (typeof piece === 'string' ? piece : undefined));
  let at = 0;
  for (const [index, literal] of literals.entries()) {
    if (literal === undefined) continue;
    if (index === literals.length - 1 && index > 0) {
      return text.length - literal.length >= at && text.endsWith(literal);
    }
    const found = index === 0 ? (text.startsWith(literal) ? 0 : -1) : text.indexOf(literal, at);
    if (found === -1) return false;
    at = found + literal.length;
  }
  return literals.at(-1) === undefined ? literals.length > 0 || text === '' : at === text.length;
}
