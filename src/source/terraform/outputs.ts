import type { Problem } from '../../finding';
import { member, type Node, type StringNode } from '../../policy/node';
import { parsePolicy } from '../../policy/parse';
import { type Text, textOf } from '../../policy/text';
import type { Fact, Gap } from '../facts';
import { decodeJson } from './json-text';

export interface Output {
  readonly name: string;
  readonly value: Node;
  readonly sensitive: boolean;
}

/** Deeper than anything that is printed; a bound for hostile files. */
const DEPTH = 64;

/** No more values than this are kept by their names. Policies are, however many there are. */
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
): { facts: Fact[]; problems: Problem[]; gaps: Gap[] } {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  const gaps: Gap[] = [];
  for (const output of outputs) {
    for (const { name, value } of valuesIn(output.name, output.value, 0)) {
      const policy = policyIn(value);
      if (isNothing(value)) {
        if (facts.length < VALUES)
          facts.push({ kind: 'output', name, sensitive: output.sensitive, at: value.at });
      } else if (isNested(value) && policy === undefined) {
        const reason = `the output ${output.name} is nested too deeply to be read`;
        gaps.push({ reason, at: value.at, hides: 'rest' });
      } else if (policy === undefined) {
        const text = facts.length < VALUES ? textOfScalar(value) : undefined;
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
  return { facts, problems, gaps };
}

function isNothing(value: Node): boolean {
  if (value.kind === 'array') return value.items.length === 0 && value.open === undefined;
  if (value.kind === 'object') return value.members.length === 0 && value.open === undefined;
  return value.kind === 'null';
}

/** A list or object that was not taken apart. */
function isNested({ kind }: Node): boolean {
  return kind === 'array' || kind === 'object';
}

function* valuesIn(name: string, value: Node, depth: number): Iterable<{ name: string; value: Node }> {
  if (depth > DEPTH) yield { name, value };
  else if (isNothing(value)) yield { name, value };
  else if (value.kind === 'array') {
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
