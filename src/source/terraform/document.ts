import { type ArrayNode, type Member, member, type Node, type ObjectNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import { known, normalise } from '../../policy/text';
import { decodeJson } from './json-text';

/**
 * Renders a `data "aws_iam_policy_document"` as the AWS provider does: defaults
 * filled in, `&{…}` as `${…}`, source documents first, then its own
 * statements, then overrides, merged by `Sid`.
 *
 * Every part keeps its place and its unknowns. What makes the shape of the
 * result unknown (a `dynamic` block over an unknown, an unknown document to
 * merge) leaves an object or array `open`; nothing is left out in silence.
 * Source: hashicorp/terraform-provider-aws, internal/service/iam/policy_model.go.
 *
 * @param attributes the data source's arguments, in the form of a plan's JSON
 * @returns the policy as an object, as `jsonencode` would take it
 */
export function renderPolicyDocument(attributes: Node): Node {
  if (attributes.kind !== 'object') return attributes;
  const merged = new Merged();
  // Two source documents with one Sid are an error of the provider's, so none replaces another.
  for (const source of merges(attributes, SOURCES)) merged.add(source, 'nothing');
  merged.add(own(attributes), 'same Sid');
  for (const override of merges(attributes, OVERRIDES)) merged.add(override, 'same Sid');
  return merged.render(attributes.at);
}

/** In the order in which the provider merges them; the first and the last went with its version 5. */
const SOURCES = ['source_json', 'source_policy_documents'];
const OVERRIDES = ['override_policy_documents', 'override_json'];

/** A document before it is merged. */
interface Document {
  readonly version: Node | undefined;
  readonly id: Node | undefined;
  readonly statements: readonly Node[];
  /** Why there may be more statements. */
  readonly open: string | undefined;
}

const UNKNOWN_DOCUMENT = 'a policy document that it merges is unknown until apply';
const UNREADABLE_DOCUMENT = 'a policy document that it merges cannot be read';

class Merged {
  private version: Node | undefined;
  private id: Node | undefined;
  private statements: Node[] = [];
  private open: string | undefined;

  add(document: Document, replaces: 'same Sid' | 'nothing'): void {
    if (present(document.id)) this.id = document.id;
    this.version = newer(this.version, document.version);
    this.open ??= document.open;
    if (replaces === 'nothing') this.statements.push(...document.statements);
    else this.replaceWith(document);
  }

  /** A statement with the Sid of an earlier one takes its place; one that may have it makes that place uncertain. */
  private replaceWith(document: Document): void {
    const places = new Map(this.statements.map((one, index) => [sidOf(one), index]));
    const replaced = new Set<number>();
    const added: Node[] = [];
    for (const statement of document.statements) {
      const sid = sidOf(statement);
      const place = sid === NONE || sid === UNSURE ? undefined : places.get(sid);
      if (place === undefined) added.push(statement);
      else {
        this.statements[place] = statement;
        replaced.add(place);
      }
    }
    const unsure = document.open !== undefined || added.some((one) => sidOf(one) === UNSURE);
    const kept = this.statements.filter((one, index) => {
      const sid = sidOf(one);
      return sid === NONE || replaced.has(index) || (!unsure && sid !== UNSURE);
    });
    if (kept.length < this.statements.length)
      this.open ??= 'which statements it replaces is unknown until apply';
    this.statements = [...kept, ...added];
  }

  render(at: Range): ObjectNode {
    const statement: ArrayNode = {
      kind: 'array',
      items: this.statements,
      at,
      ...(this.open === undefined ? {} : { open: this.open }),
    };
    const members: Member[] = [];
    add(members, 'Version', at, this.version);
    add(members, 'Id', at, this.id);
    if (this.statements.length > 0 || this.open !== undefined) add(members, 'Statement', at, statement);
    return { kind: 'object', members, at };
  }
}

function merges(attributes: ObjectNode, names: readonly string[]): Document[] {
  return names.flatMap((name) => documents(attributes, name));
}

/** Of a list of documents each, of a single one that. */
function documents(attributes: ObjectNode, name: string): Document[] {
  const list = member(attributes, name);
  if (!present(list)) return [];
  if (list.kind !== 'array') return [name.endsWith('_json') ? read(list) : unknownDocument(UNKNOWN_DOCUMENT)];
  const found = list.items.flatMap((item) => (present(item) ? [read(item)] : []));
  return list.open === undefined ? found : [...found, unknownDocument(list.open)];
}

function unknownDocument(open: string): Document {
  return { version: undefined, id: undefined, statements: [], open };
}

function read(node: Node): Document {
  const document = node.kind === 'string' ? decodeJson(node) : node;
  if (document?.kind === 'unknown') return unknownDocument(UNKNOWN_DOCUMENT);
  if (document?.kind !== 'object') return unknownDocument(UNREADABLE_DOCUMENT);
  const statement = member(document, 'Statement');
  const version = member(document, 'Version');
  const id = member(document, 'Id');
  if (statement === undefined) return { version, id, statements: [], open: document.open };
  if (statement.kind === 'unknown') return { version, id, statements: [], open: UNKNOWN_DOCUMENT };
  if (statement.kind !== 'array') return { version, id, statements: [statement], open: document.open };
  return { version, id, statements: statement.items, open: statement.open ?? document.open };
}

function own(attributes: ObjectNode): Document {
  const at = attributes.at;
  const version = member(attributes, 'version');
  const id = member(attributes, 'policy_id');
  const blocks = blockList(member(attributes, 'statement'));
  return {
    version: present(version) ? version : text('2012-10-17', at),
    id,
    statements: blocks.items.map(statementOf),
    open: blocks.open,
  };
}

/** A block's instances: `open` where their number is unknown. */
function blockList(node: Node | undefined): { items: readonly Node[]; open: string | undefined; at?: Range } {
  if (!present(node)) return { items: [], open: undefined };
  if (node.kind === 'array') return { items: node.items, open: node.open, at: node.at };
  if (node.kind === 'object') return { items: [node], open: undefined, at: node.at };
  return { items: [], open: SHAPE, at: node.at };
}

const SHAPE = 'how many blocks a dynamic block makes is unknown until apply';

function statementOf(block: Node): Node {
  if (block.kind !== 'object') return block;
  const at = block.at;
  const members: Member[] = [];
  const sid = member(block, 'sid');
  if (present(sid)) add(members, 'Sid', keyAt(block, 'sid'), asText(sid));
  const effect = member(block, 'effect');
  add(members, 'Effect', keyAt(block, 'effect'), present(effect) ? effect : text('Allow', at));
  addList(members, 'Action', block, 'actions', asText);
  addList(members, 'NotAction', block, 'not_actions', asText);
  addList(members, 'Resource', block, 'resources', withVariables);
  addList(members, 'NotResource', block, 'not_resources', withVariables);
  addPrincipals(members, 'Principal', block, 'principals');
  addPrincipals(members, 'NotPrincipal', block, 'not_principals');
  addConditions(members, block);
  return { kind: 'object', members, at, ...(block.open === undefined ? {} : { open: block.open }) };
}

function addList(
  members: Member[],
  element: string,
  block: ObjectNode,
  attribute: string,
  replace: (node: Node) => Node,
): void {
  const value = member(block, attribute);
  if (!present(value)) return;
  const rendered = single(value, replace);
  if (rendered !== undefined) add(members, element, keyAt(block, attribute), rendered);
}

/** A set of one is rendered bare; an empty one leaves the element out. */
function single(value: Node, replace: (node: Node) => Node): Node | undefined {
  if (value.kind === 'unknown') return value;
  if (value.kind !== 'array') return replace(value);
  const [first, ...rest] = value.items;
  if (value.open !== undefined) return { ...value, items: value.items.map(replace) };
  if (first === undefined) return undefined;
  return rest.length === 0 ? replace(first) : { ...value, items: value.items.map(replace) };
}

function addPrincipals(members: Member[], element: string, block: ObjectNode, attribute: string): void {
  const blocks = blockList(member(block, attribute));
  if (blocks.items.length === 0 && blocks.open === undefined) return;
  const everyone = blocks.open === undefined ? bareStar(blocks.items) : undefined;
  const value = everyone ?? principalObject(blocks.items, blocks.open, blocks.at ?? block.at);
  add(members, element, keyAt(block, attribute), value);
}

/** Only `{ type = "*", identifiers = ["*"] }` by itself is rendered as `"*"`. */
function bareStar(blocks: readonly Node[]): Node | undefined {
  const [block, ...rest] = blocks;
  if (block === undefined || rest.length > 0 || plain(member(block, 'type')) !== '*') return undefined;
  const identifiers = member(block, 'identifiers');
  if (identifiers?.kind !== 'array' || identifiers.open !== undefined) return undefined;
  const [only, ...others] = identifiers.items;
  return others.length === 0 && plain(only) === '*' ? only : undefined;
}

function principalObject(blocks: readonly Node[], blocksOpen: string | undefined, at: Range): ObjectNode {
  let open = blocksOpen;
  const byType = new Map<string, { keyAt: Range; items: Node[]; open: string | undefined; at: Range }>();
  for (const block of blocks) {
    const type = plain(member(block, 'type'));
    if (type === undefined) {
      open ??= 'the type of a principal is unknown until apply';
      continue;
    }
    const identifiers = valueList(block, 'identifiers');
    const group = byType.get(type) ?? {
      keyAt: member(block, 'type')?.at ?? block.at,
      items: [],
      open: undefined,
      at: identifiers.at,
    };
    group.items.push(...identifiers.items.map(withVariables));
    group.open ??= identifiers.open;
    byType.set(type, group);
  }
  const members = [...byType].map(
    ([key, group]): Member => ({ key, keyAt: group.keyAt, value: flat(group) }),
  );
  return { kind: 'object', members, at, ...(open === undefined ? {} : { open }) };
}

function flat(group: { items: readonly Node[]; open: string | undefined; at: Range }): Node {
  const [first, ...rest] = group.items;
  if (first !== undefined && rest.length === 0 && group.open === undefined) return first;
  const { items, at, open } = group;
  return { kind: 'array', items, at, ...(open === undefined ? {} : { open }) };
}

/** A list of values: `open` where their number is unknown; a bare value stands for a list of one. */
function valueList(
  block: Node,
  attribute: string,
): { items: readonly Node[]; open: string | undefined; at: Range } {
  const node = member(block, attribute);
  if (!present(node)) return { items: [], open: undefined, at: block.at };
  if (node.kind === 'array') return { items: node.items, open: node.open, at: node.at };
  if (node.kind === 'unknown') {
    const at = block.kind === 'object' ? keyAt(block, attribute) : node.at;
    return { items: [], open: `${node.unknown.unknown} is unknown until apply`, at };
  }
  return { items: [node], open: undefined, at: node.at };
}

function addConditions(members: Member[], block: ObjectNode): void {
  const blocks = blockList(member(block, 'condition'));
  if (blocks.items.length === 0 && blocks.open === undefined) return;
  let open = blocks.open;
  const byTest = new Map<string, { keyAt: Range; at: Range; byKey: Map<string, Group> }>();
  for (const one of blocks.items) {
    const test = member(one, 'test');
    const variable = member(one, 'variable');
    const [operator, key] = [plain(test), plain(variable)];
    if (operator === undefined || key === undefined || test === undefined || variable === undefined) {
      open ??= 'the test or variable of a condition is unknown until apply';
      continue;
    }
    const group = byTest.get(operator) ?? { keyAt: test.at, at: one.at, byKey: new Map<string, Group>() };
    const values = valueList(one, 'values');
    const same = group.byKey.get(key) ?? { keyAt: variable.at, items: [], open: undefined, at: values.at };
    same.items.push(...values.items.map(withVariables));
    same.open ??= values.open;
    group.byKey.set(key, same);
    byTest.set(operator, group);
  }
  const operators = [...byTest].map(
    ([key, group]): Member => ({
      key,
      keyAt: group.keyAt,
      value: {
        kind: 'object',
        at: group.at,
        members: [...group.byKey].map(
          // A block that nobody knows may add values to a test of the same key: there they count as alternatives.
          ([name, values]): Member => ({
            key: name,
            keyAt: values.keyAt,
            value: flat({ ...values, open: values.open ?? open }),
          }),
        ),
      },
    }),
  );
  const at = blocks.at ?? block.at;
  add(members, 'Condition', keyAt(block, 'condition'), {
    kind: 'object',
    members: operators,
    at,
    ...(open === undefined ? {} : { open }),
  });
}

interface Group {
  keyAt: Range;
  items: Node[];
  open: string | undefined;
  at: Range;
}

/** An item of a list of strings is a string, even where nobody knows which. */
function asText(node: Node): Node {
  if (node.kind !== 'unknown') return node;
  return { kind: 'string', pieces: [node.unknown], at: node.at };
}

/** `&{aws:username}` is the provider's way to write a policy variable past Terraform's own `${…}`. */
function withVariables(node: Node): Node {
  const text = asText(node);
  if (text.kind !== 'string') return text;
  if (!text.pieces.some((piece) => typeof piece === 'string' && piece.includes('&{'))) return text;
  const pieces = text.pieces.map((piece) =>
    typeof piece === 'string' ? piece.replaceAll('&{', '${') : piece,
  );
  return { ...text, pieces: normalise(pieces) };
}

function newer(old: Node | undefined, next: Node | undefined): Node | undefined {
  if (!present(next)) return old;
  if (!present(old)) return next;
  const [a, b] = [plain(old), plain(next)];
  return a !== undefined && b !== undefined && b <= a ? old : next;
}

/** Terraform's null and the empty string are both "not set" to the provider. */
function present(node: Node | undefined): node is Node {
  return node !== undefined && node.kind !== 'null' && !(node.kind === 'string' && node.pieces.length === 0);
}

function plain(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? known(node) : undefined;
}

const NONE = '';
/** A Sid that is not known; no real Sid can hold the character. */
const UNSURE = '?';

function sidOf(statement: Node): string {
  if (statement.kind !== 'object') return statement.kind === 'unknown' ? UNSURE : NONE;
  const sid = member(statement, 'Sid');
  if (!present(sid)) return statement.open === undefined ? NONE : UNSURE;
  return plain(sid) ?? UNSURE;
}

function keyAt(block: ObjectNode, key: string): Range {
  return block.members.findLast((one) => one.key === key)?.keyAt ?? block.at;
}

function add(members: Member[], key: string, at: Range, value: Node | undefined): void {
  if (value !== undefined) members.push({ key, keyAt: at, value });
}

function text(value: string, at: Range): Node {
  return { kind: 'string', pieces: [value], at };
}
