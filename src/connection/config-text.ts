import type * as Yaml from 'yaml';
import { UserError } from '../finding';
import type { Member, Node } from '../policy/node';
import type { Range } from '../policy/position';
import { textOf } from '../policy/text';
import { parseJson } from '../source/json';

/**
 * The text of a config file as a tree of values with places. YAML 1.2, of
 * which JSON is a part. Every bound ends in a {@link UserError}.
 */
export async function parseConfigText(text: string, file: string): Promise<Node> {
  if (text.length > MAX_LENGTH)
    throw new UserError(`${file} is longer than ${MAX_LENGTH} characters`, start(file));
  if (file.endsWith('.json')) return jsonNode(text, file);
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const plain = text.replace(/^\uFEFF/, '');
  const documents = documentsOf(yaml, lines, plain, file);
  if (!Array.isArray(documents))
    throw new UserError(`${file} is empty; write at least "version: 1"`, start(file));
  const [document, second] = documents;
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem !== undefined && /call stack/.test(problem.message)) throw tooDeep(file);
  const reader = new Reader(yaml, file, lines, plain);
  if (problem)
    throw new UserError(`${file} is not YAML: ${firstLine(problem.message)}`, reader.place(problem.pos[0]));
  if (second)
    throw new UserError(`${file} holds more than one YAML document; keep one`, reader.place(second.range[0]));
  if (!document?.contents) throw new UserError(`${file} is empty; write at least "version: 1"`, start(file));
  return reader.node(document.contents as Yaml.Node, 0);
}

function jsonNode(text: string, file: string): Node {
  const { node, problems } = parseJson(text, file);
  const problem = problems[0];
  if (node === undefined || problem)
    throw new UserError(problem?.message ?? `${file} is not JSON`, problem ?? start(file));
  return checkedJson(node, 0);
}

/** The rules that YAML text is held to: no key twice, bounded nesting. */
function checkedJson(node: Node, depth: number): Node {
  if (depth > MAX_DEPTH) throw new UserError(`the config is nested deeper than ${MAX_DEPTH} levels`, node.at);
  if (node.kind === 'array') for (const item of node.items) checkedJson(item, depth + 1);
  if (node.kind !== 'object') return node;
  const seen = new Set<string>();
  for (const { key, keyAt, value } of node.members) {
    if (seen.has(key)) throw new UserError(`the key "${key}" stands twice; keep one`, keyAt);
    seen.add(key);
    checkedJson(value, depth + 1);
  }
  return node;
}

function documentsOf(yaml: typeof Yaml, lineCounter: Yaml.LineCounter, text: string, file: string) {
  try {
    return yaml.parseAllDocuments(text, {
      lineCounter,
      uniqueKeys: false, // checking them is quadratic there; done below
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    throw new UserError(`${file} is not YAML: ${String(error)}`, start(file));
  }
}

/** What exhausts the parser's stack, which says where only by chance. */
function tooDeep(file: string): UserError {
  return new UserError(`${file} is nested deeper than ${MAX_DEPTH} levels`, start(file));
}

const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 30;
const MAX_ALIASES = 1000;
const MAX_NODES = 200_000;

class Reader {
  /** What each anchor stands for, in the order of the text: the library would look through the whole of it for every alias. */
  private readonly anchors = new Map<string, Yaml.Node>();
  private aliases = 0;
  private aliasDepth = 0;
  private nodes = 0;

  constructor(
    private readonly yaml: typeof Yaml,
    private readonly file: string,
    private readonly lines: Yaml.LineCounter,
    private readonly text: string,
  ) {}

  node(node: Yaml.Node | null, depth: number): Node {
    const at = this.range(node);
    if (depth > MAX_DEPTH) throw new UserError(`${this.file} is nested deeper than ${MAX_DEPTH} levels`, at);
    if (++this.nodes > MAX_NODES) throw new UserError(`${this.file} holds more than ${MAX_NODES} values`, at);
    if (node === null) return { kind: 'null', at };
    if (this.yaml.isAlias(node)) return this.alias(node, depth, at);
    const { anchor } = node as Yaml.Scalar | Yaml.YAMLMap | Yaml.YAMLSeq;
    if (anchor !== undefined && this.aliasDepth === 0) this.anchors.set(anchor, node);
    if (this.yaml.isMap(node)) return { kind: 'object', members: this.members(node, depth), at };
    if (this.yaml.isSeq(node)) {
      const items = node.items.map((item) => this.node(item as Yaml.Node | null, depth + 1));
      return { kind: 'array', items, at };
    }
    return scalar((node as Yaml.Scalar).value, (node as Yaml.Scalar).source, at);
  }

  place(offset: number) {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  private alias(node: Yaml.Alias, depth: number, at: Range): Node {
    if (++this.aliases > MAX_ALIASES)
      throw new UserError(`${this.file} uses more than ${MAX_ALIASES} aliases`, at);
    const target = this.anchors.get(node.source);
    if (target === undefined)
      throw new UserError(`${this.file}: the alias *${node.source} names no anchor`, at);
    this.aliasDepth++;
    const value = this.node(target, depth + 1);
    this.aliasDepth--;
    return value;
  }

  private members(map: Yaml.YAMLMap, depth: number): Member[] {
    const seen = new Set<string>();
    return map.items.map((pair) => {
      const keyAt = this.range(pair.key as Yaml.Node | null);
      const key = this.yaml.isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : undefined;
      if (key === undefined) throw new UserError('a key must be a plain word', keyAt);
      if (seen.has(key)) throw new UserError(`the key "${key}" stands twice; keep one`, keyAt);
      seen.add(key);
      return { key, keyAt, value: this.node(pair.value as Yaml.Node | null, depth + 1) };
    });
  }

  private range(node: Yaml.Node | null): Range {
    const [from, to] = node?.range ?? [0, 0];
    const begin = this.place(from);
    const end = this.place(this.withoutSpace(from, to));
    return { ...begin, endLine: end.line, endColumn: end.column };
  }

  /** A block ends, for the parser, where the next one begins. */
  private withoutSpace(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.text[end - 1]!)) end--;
    return end;
  }
}

function scalar(value: unknown, source: string | undefined, at: Range): Node {
  if (typeof value === 'string') return { kind: 'string', ...textOf(value, at) };
  if (typeof value === 'boolean') return { kind: 'boolean', value, at };
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { kind: 'number', text: source ?? String(value), at };
  }
  return { kind: 'null', at };
}

function start(file: string) {
  return { file, line: 1, column: 1 };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
