import type { Problem } from '../../finding';
import { member, type Node, type StringNode } from '../../policy/node';
import { parsePolicy } from '../../policy/parse';
import { type Text, textOf } from '../../policy/text';
import type { Fact } from '../facts';
import { decodeJson } from './json-text';

export interface Output {
  readonly name: string;
  readonly value: Node;
  readonly sensitive: boolean;
}

/** Values inside one output deeper or more than this are passed over. */
const DEPTH = 16;
const VALUES = 10_000;

/**
 * The values of Terraform outputs. A value inside an object or list is named
 * by its path: `bucket.arn`, `roles[0]`.
 *
 * With `policies`, an output that holds a policy document (as JSON text or as
 * an object) is one whose type only its shape tells: nothing ties an output to
 * a resource.
 */
export function outputFacts(
  outputs: Iterable<Output>,
  policies: 'with policies' | 'values only',
): { facts: Fact[]; problems: Problem[] } {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const output of outputs) {
    for (const { name, value } of valuesIn(output.name, output.value, 0)) {
      if (facts.length === VALUES) return { facts, problems };
      const policy = policyIn(value);
      if (policy === undefined) {
        const text = textOfScalar(value);
        const { sensitive } = output;
        if (text !== undefined) facts.push({ kind: 'output', name, value: text, sensitive, at: value.at });
      } else if (policies === 'with policies') {
        const { document, candidateTypes, problems: found } = parsePolicy(policy);
        facts.push({
          kind: 'policy',
          candidateTypes,
          on: {},
          name: textOf(name, value.at),
          document,
          at: policy.at,
        });
        problems.push(...found);
      }
    }
  }
  return { facts, problems };
}

function* valuesIn(name: string, value: Node, depth: number): Iterable<{ name: string; value: Node }> {
  if (depth > DEPTH) return;
  if (value.kind === 'array') {
    for (const [index, item] of value.items.entries()) yield* valuesIn(`${name}[${index}]`, item, depth + 1);
  } else if (value.kind === 'object' && !isPolicy(value)) {
    for (const one of value.members) yield* valuesIn(`${name}.${one.key}`, one.value, depth + 1);
  } else {
    yield { name, value };
  }
}

function policyIn(value: Node): Node | undefined {
  const node = value.kind === 'string' && mayBeJson(value) ? decodeJson(value) : value;
  return node !== undefined && isPolicy(node) ? node : undefined;
}

function mayBeJson(node: StringNode): boolean {
  const first = node.pieces[0];
  return typeof first === 'string' && first.trimStart().startsWith('{');
}

function isPolicy(node: Node): boolean {
  const statement = member(node, 'Statement');
  return statement?.kind === 'array' || statement?.kind === 'object';
}

function textOfScalar(value: Node): Text | undefined {
  if (value.kind === 'string') return { pieces: value.pieces, at: value.at };
  if (value.kind === 'number') return textOf(value.text, value.at);
  if (value.kind === 'boolean') return textOf(String(value.value), value.at);
  return value.kind === 'unknown' ? textOf([value.unknown], value.at) : undefined;
}
