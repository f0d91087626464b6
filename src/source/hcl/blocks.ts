import type { Block, Body } from './ast';
import { evaluate, evaluateSafely } from './evaluate';
import { askedKey, entriesOf } from './loop';
import { attributeOf, contentType } from './module';
import { EvaluationFault } from './run';
import { type Scope, withNames } from './scope';
import type { Span } from './source';
import {
  type ListValue,
  listValue,
  type MemberValue,
  type ObjectValue,
  objectValue,
  unknownReason,
  type Value,
} from './value';

/** Arguments and blocks that speak to Terraform, not to the provider. */
const META: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'depends_on',
  'provider',
  'providers',
  'lifecycle',
  'provisioner',
  'connection',
]);

/** The content of a block as a plan shows it: arguments by name, nested blocks as lists of objects. */
export function contentOf(
  body: Body,
  scope: Scope,
  at: Span,
  meta: 'with meta' | 'without meta',
): ObjectValue {
  const members = new Map<string, MemberValue>();
  const skip = (name: string) => meta === 'without meta' && META.has(name);
  for (const attribute of body.attributes) {
    if (skip(attribute.name)) continue;
    members.set(attribute.name, { keyAt: attribute.nameSpan, value: evaluateSafely(attribute.value, scope) });
  }
  for (const [type, blocks] of byType(body)) {
    if (skip(type) || members.has(type)) continue;
    members.set(type, { keyAt: blocks[0]!.header, value: expanded(blocks, scope, at) });
  }
  return objectValue(members, at);
}

/** Blocks by the type that they, or their `dynamic` block, stand for. */
function byType(body: Body): Map<string, Block[]> {
  const types = new Map<string, Block[]>();
  for (const block of body.blocks) {
    const type = contentType(block);
    const known = types.get(type);
    if (known === undefined) types.set(type, [block]);
    else known.push(block);
  }
  return types;
}

/** The blocks of one type, with those that `dynamic` blocks make; `open` where their number is unknown. */
export function blocksOf(body: Body, type: string, scope: Scope, at: Span): ListValue {
  return expanded(byType(body).get(type) ?? [], scope, at);
}

function expanded(blocks: readonly Block[], scope: Scope, at: Span): ListValue {
  const items: Value[] = [];
  let open: string | undefined;
  for (const block of blocks) {
    if (block.type !== 'dynamic') items.push(contentOf(block.body, scope, block.span, 'with meta'));
    else open = dynamicBlocks(block, scope, items) ?? open;
  }
  return listValue(items, blocks[0]?.span ?? at, { open });
}

/** Adds what a `dynamic` block makes; says why, where that is not known. */
function dynamicBlocks(block: Block, scope: Scope, items: Value[]): string | undefined {
  const forEach = attributeOf(block.body, 'for_each');
  const content = block.body.blocks.find((one) => one.type === 'content');
  if (forEach === undefined || content === undefined) return 'a dynamic block is not complete';
  const collection = evaluateSafely(forEach.value, scope);
  const found = entriesOf(collection);
  const name = iteratorOf(block, scope);
  for (const { key, value } of found?.entries ?? []) {
    const iterator = objectValue(
      new Map([
        ['key', { keyAt: key.at, value: askedKey(key, collection, scope) }],
        ['value', { keyAt: value.at, value }],
      ]),
      value.at,
    );
    items.push(contentOf(content.body, withNames(scope, { [name]: iterator }), content.span, 'with meta'));
  }
  if (found !== undefined) return found.open;
  return `the for_each of a dynamic block, ${unknownReason(collection)}`;
}

/** `iterator = name`; otherwise the block's own type. */
function iteratorOf(block: Block, scope: Scope): string {
  const iterator = attributeOf(block.body, 'iterator')?.value;
  if (iterator?.kind === 'name') return iterator.name;
  const type = block.labels[0] ?? '';
  if (iterator === undefined) return type;
  try {
    const value = evaluate(iterator, scope);
    return value.kind === 'string' && value.parts[0]?.kind === 'text' ? value.parts[0].text : type;
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error;
    return type;
  }
}
