import type { Member, Node, StringNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import { known } from '../../policy/text';
import { decodeJsonString } from '../decode';
import type { Attribute, Block, Body, Expression } from './ast';
import type { SyntaxProblem } from './cursor';
import { parseTemplate } from './parse';
import { decodedSource, placedSource, type Source, spanOfRange } from './source';

/**
 * The JSON syntax of Terraform (`.tf.json`): the same blocks and arguments,
 * with strings read as templates. Where an object may be a block or a map, the
 * blocks that matter to policies are told by their names.
 */
export function readJsonSyntax(root: Node): { body: Body; problems: readonly SyntaxProblem[] } {
  const reader = new Reader();
  const blocks: Block[] = [];
  for (const member of membersOf(root)) {
    const labels = LABELS[member.key];
    if (labels !== undefined) blocks.push(...reader.blocks(member.key, member, labels));
  }
  return { body: { attributes: [], blocks, span: spanOfRange(root.at) }, problems: reader.problems };
}

/** The values of a `.tfvars.json` file: text in them is text, never a template. */
export function readJsonValues(root: Node): Attribute[] {
  return membersOf(root).map((member) => attribute(member, literal(member.value, 0)));
}

/** How many labels a top-level block has: each is one level of objects. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  moved: 0,
};

/** Nested blocks that bear on policies. */
const NESTED: ReadonlySet<string> = new Set([
  'statement',
  'principals',
  'not_principals',
  'condition',
  'content',
  'inline_policy',
  'lifecycle',
  'rule',
  'apply_server_side_encryption_by_default',
  'server_side_encryption_configuration',
]);

const MAX_DEPTH = 100;

class Reader {
  readonly problems: SyntaxProblem[] = [];

  /** The blocks that a member holds: `labels` levels of objects, then one body or a list of them. */
  blocks(type: string, member: Member, labels: number, given: readonly string[] = [], depth = 0): Block[] {
    const values = member.value.kind === 'array' ? member.value.items : [member.value];
    return values.flatMap((value): Block[] => {
      if (value.kind !== 'object') return [];
      if (labels > 0) {
        return value.members.flatMap((one) => this.blocks(type, one, labels - 1, [...given, one.key], depth));
      }
      const header = spanOfRange(member.keyAt);
      return [{ type, labels: given, header, body: this.body(value, depth), span: spanOfRange(value.at) }];
    });
  }

  private body(node: Node, depth: number): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const member of membersOf(node)) {
      if (depth > MAX_DEPTH || member.key === '//') continue;
      if (member.key === 'dynamic') blocks.push(...this.blocks('dynamic', member, 1, [], depth + 1));
      else if (NESTED.has(member.key)) blocks.push(...this.blocks(member.key, member, 0, [], depth + 1));
      else attributes.push(attribute(member, this.expression(member.value, depth)));
    }
    return { attributes, blocks, span: spanOfRange(node.at) };
  }

  private expression(node: Node, depth: number): Expression {
    const span = spanOfRange(node.at);
    if (depth > MAX_DEPTH) return { kind: 'broken', span };
    switch (node.kind) {
      case 'string':
        return this.template(node);
      case 'array':
        return { kind: 'tuple', items: node.items.map((item) => this.expression(item, depth + 1)), span };
      case 'object': {
        const items = node.members.map((member) => ({
          key: this.template(keyNode(member)),
          name: undefined,
          value: this.expression(member.value, depth + 1),
        }));
        return { kind: 'object', items, span };
      }
      default:
        return literal(node, depth);
    }
  }

  private template(node: StringNode): Expression {
    const { template, problems } = parseTemplate(textSource(node));
    this.problems.push(...problems);
    return template;
  }
}

/** The string's text, each unit with its place where the reader of JSON kept it. */
function textSource(node: StringNode): Source {
  if (node.origin === undefined) return placedSource(node.at, known(node) ?? '');
  return decodedSource(decodeJsonString(node.origin));
}

function keyNode(member: Member): StringNode {
  return { kind: 'string', pieces: member.key === '' ? [] : [member.key], at: member.keyAt };
}

function attribute(member: Member, value: Expression): Attribute {
  const nameSpan = spanOfRange(member.keyAt);
  return { name: member.key, nameSpan, value, span: spanOfRange(spanOver(member.keyAt, member.value.at)) };
}

function spanOver(a: Range, b: Range): Range {
  return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}

/** A value in which text is plain text. */
function literal(node: Node, depth: number): Expression {
  const span = spanOfRange(node.at);
  if (depth > MAX_DEPTH) return { kind: 'broken', span };
  switch (node.kind) {
    case 'null':
      return { kind: 'null', span };
    case 'boolean':
      return { kind: 'boolean', value: node.value, span };
    case 'number':
      return { kind: 'number', text: node.text, span };
    case 'string':
      return textExpression(known(node) ?? '', node.at);
    case 'array':
      return { kind: 'tuple', items: node.items.map((item) => literal(item, depth + 1)), span };
    case 'object': {
      const items = node.members.map((member) => ({
        key: textExpression(member.key, member.keyAt),
        name: member.key,
        value: literal(member.value, depth + 1),
      }));
      return { kind: 'object', items, span };
    }
    case 'unknown':
      return { kind: 'broken', span };
  }
}

function textExpression(text: string, at: Range): Expression {
  const span = spanOfRange(at);
  return { kind: 'template', parts: [{ kind: 'text', chunks: [{ text, span }] }], span };
}

function membersOf(node: Node): readonly Member[] {
  return node.kind === 'object' ? node.members : [];
}
