import type { Problem } from '../finding';
import type { Hole, PolicyDocument, PolicyType } from '../policy/document';
import { LocatedText } from '../policy/located';
import type { Node } from '../policy/node';
import { isPolicyShaped, parsePolicy } from '../policy/parse';
import type { Fact } from './facts';
import { parseInner, parseStretch } from './json';
import { isPageSpace } from './json-space';

/** What one text says, before it is tied to a file's hash and kind. */
export interface Said {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * A bare policy document, or a string that holds one; undefined: the value is no policy.
 *
 * @param stated the type that the user says it has
 */
export function policyIn(node: Node, stated?: PolicyType): Said | undefined {
  if (node.kind === 'string') {
    const inner = parseInner(node)?.node;
    return inner === undefined ? undefined : policyIn(inner, stated);
  }
  return isPolicyShaped(node) ? policySaid(node, stated) : undefined;
}

function policySaid(node: Node, stated: PolicyType | undefined): Said {
  const { problems, ...read } = readAs(node, stated);
  return { facts: [{ kind: 'policy', ...read, on: {}, at: node.at }], problems };
}

/** Several types have one shape: there the user's word settles it. What has another type's shape keeps that. */
function readAs(node: Node, stated: PolicyType | undefined): ReadDocument {
  const read = parsePolicy(node);
  const { candidateTypes: types } = read;
  const fits = stated !== undefined && (types.length === 0 || types.includes(stated));
  const { document, problems, candidateTypes } = fits ? parsePolicy(node, stated) : read;
  return { ...(fits && { type: stated }), candidateTypes, document, problems };
}

export interface ReadDocument {
  /** Set where more than the shape tells it. */
  readonly type?: PolicyType;
  readonly document: PolicyDocument;
  readonly candidateTypes: readonly PolicyType[];
  readonly problems: readonly Problem[];
}

/**
 * A policy where one is sure to stand: an object, or its JSON in a string, percent-encoded or not.
 *
 * @param type the type that the place has
 * @param stated the type that the user says it has, where the place has none
 */
export function documentIn(node: Node, type?: PolicyType, stated?: PolicyType): ReadDocument {
  const inner = node.kind === 'string' ? parseInner(node) : undefined;
  const document = inner === undefined ? node : inner.node;
  if (document !== undefined) {
    return type === undefined ? readAs(document, stated) : { type, ...parsePolicy(document, type) };
  }
  return {
    ...(type !== undefined && { type }),
    document: unreadable(node),
    candidateTypes: type === undefined ? [] : [type],
    problems: inner!.problems,
  };
}

/** A document of which only its place is known. */
function unreadable({ at }: Node): PolicyDocument {
  const hole: Hole = { part: 'Statement', reason: 'the policy document is not JSON', cause: 'malformed', at };
  return { version: '2008-10-17', statements: [], holes: [hole], at };
}

/**
 * The policies in a text that is not JSON, such as a vendor's page: every JSON
 * object at the beginning of a line that has the shape of a policy. One that
 * begins like a policy and is not JSON is a problem.
 */
export function policiesInText(text: string, file: string): Said {
  const located = LocatedText.ofFile(text, file);
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (let start = nextBlock(located.text, 0); start >= 0; ) {
    const { node, end, problems: faults } = parseStretch(located, start);
    const said = node === undefined ? undefined : policyIn(node);
    if (said !== undefined) {
      facts.push(...said.facts);
      problems.push(...said.problems);
    } else if (node === undefined && TELLING.test(located.text.slice(start, end))) problems.push(...faults);
    // Behind a fault, not behind its beginning: no stretch is read twice.
    start = nextBlock(located.text, Math.max(end, start + 1));
  }
  return { facts, problems };
}

const TELLING = /"(?:Statement|Effect|Version)"/;

/** The next brace that only white space precedes on its line. */
function nextBlock(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let before = at - 1;
    while (before >= 0 && !isLineBreak(text[before]) && isPageSpace(text.charCodeAt(before))) before--;
    if (before < 0 || isLineBreak(text[before])) return at;
  }
  return -1;
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}
