import type { Version } from '../../policy/document';
import type { RequestFacts } from './facts';
import { type Glob, isUnknown, literal, namesIn, wildcard } from './glob';
import { type Unsure, unsure } from './truth';

/** A policy text with its variables filled in, or why it has no value (M8). */
export type Filled =
  | { readonly kind: 'text'; readonly units: Glob }
  /** A variable of it is not in the request and has no default: it matches nothing. */
  | { readonly kind: 'unresolved' }
  /** Which variable it names is not known. */
  | { readonly kind: 'unsure'; readonly truth: Unsure };

export interface Filling {
  readonly version: Version;
  readonly facts: RequestFacts;
  /** Whether `*` and `?` of the policy's own text are wildcards. */
  readonly wild: boolean;
  /** Variables stand only behind this many colons (5 in a resource, M7). */
  readonly colons: number;
}

/**
 * Fills `${…}` from the request (M7–M9). What is substituted is literal text:
 * a `*` in it is no wildcard (part U: not stated by AWS). `${*}`, `${?}` and
 * `${$}` are those characters. Under version 2008-10-17 there are no variables.
 */
export function fill(text: string, { version, facts, wild, colons }: Filling): Filled {
  const own = (part: string): number[] => (wild ? literal(part).map(wildcard) : literal(part));
  const parts: number[][] = [];
  let at = 0;
  let seen = 0;
  while (at < text.length) {
    const start = text.indexOf('${', at);
    const end = start < 0 || version === '2008-10-17' ? -1 : text.indexOf('}', start);
    const before = text.slice(at, end < 0 ? undefined : start);
    parts.push(own(before));
    if (end < 0) break;
    // An unknown stands for an ARN, or for enough of one.
    seen += literal(before).some(isUnknown) ? colons : count(before, ':');
    at = end + 1;
    if (seen < colons) {
      parts.push(own(text.slice(start, at)));
      continue;
    }
    const value = variableValue(text.slice(start + 2, end), facts);
    if (typeof value !== 'string') return value;
    parts.push(literal(value));
  }
  return { kind: 'text', units: parts.flat() };
}

function variableValue(body: string, facts: RequestFacts): string | Exclude<Filled, { kind: 'text' }> {
  if (body === '*' || body === '?' || body === '$') return body;
  const [key, fallback] = splitDefault(body);
  if (literal(key).some(isUnknown)) {
    return { kind: 'unsure', truth: unsure(namesIn(literal(key), facts.symbols)) };
  }
  const value = facts.value(key);
  if (typeof value === 'string') return value;
  // M8: a multivalued key never resolves, default or not.
  if (value === undefined && fallback !== undefined) return fallback;
  return { kind: 'unresolved' };
}

/** `key, 'default'` in two; a default without its quotes is none. */
function splitDefault(body: string): [string, string | undefined] {
  const comma = body.indexOf(',');
  if (comma < 0) return [body, undefined];
  const rest = body.slice(comma + 1).trim();
  const quoted = rest.length >= 2 && rest.startsWith("'") && rest.endsWith("'");
  return [body.slice(0, comma).trim(), quoted ? rest.slice(1, -1) : undefined];
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1;
}
