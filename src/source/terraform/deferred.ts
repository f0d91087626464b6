import type { ArrayNode, Member, Node } from '../../policy/node';
import type { Range } from '../../policy/position';
import type { Address } from './address';
import type { Change, Changes } from './changes';
import { type Configuration, type Expression, expressionOf, type Target } from './configuration';
import { renderPolicyDocument } from './document';
import { arrayAt, type Json, type JsonObject, nodeOf, propertyOf } from './value';

/** How a deferred document's references are followed. */
export interface Following {
  readonly configuration: Configuration;
  readonly changes: Changes;
  /** The policy that a reference stands for. */
  policy(target: Target, from: Address): Node | undefined;
  /** The ARN that a reference stands for. */
  arn(target: Target, from: Address): Node | undefined;
}

/**
 * A data document that is only read during the apply, rendered from what the
 * plan knows of its arguments and from the references of the others.
 */
export function deferredDocument(
  change: Change,
  expressions: JsonObject | undefined,
  following: Following,
  at: Range,
): Node {
  const { parsed: from } = change;
  const node = nodeOf(change.after, change.unknown, change.sensitive, change.address, at);
  if (node.kind !== 'object') return node;
  const members = node.members.map((one): Member => {
    const entry = propertyOf(expressions, one.key);
    if (entry === undefined) return one;
    if (one.key === 'statement') return { ...one, value: statements(one.value, entry, from, following) };
    if (one.key !== 'source_policy_documents' && one.key !== 'override_policy_documents') return one;
    return { ...one, value: mergedDocuments(one.value, expressionOf(entry), from, following) };
  });
  return renderPolicyDocument({ ...node, members });
}

/** Documents to merge: those still unknown are the deferred ones that the argument refers to, in their order. */
function mergedDocuments(
  list: Node,
  expression: Expression | undefined,
  from: Address,
  following: Following,
): Node {
  const { configuration, changes } = following;
  const references = (expression?.references ?? []).filter((reference) => {
    const target = configuration.reference(reference, from.module);
    return (
      target !== undefined && !(target.kind === 'attribute' && changes.data(target.address) !== undefined)
    );
  });
  return followLeaves(list, { references }, from, configuration, (target) => following.policy(target, from));
}

/** Only principals are followed: they are a role's or user's ARN as such, where a resource may be assembled from one. */
function statements(list: Node, entries: Json, from: Address, following: Following): Node {
  // The configuration leaves `dynamic` blocks out, so it lines up only where there are none.
  if (list.kind !== 'array' || !Array.isArray(entries) || entries.length !== list.items.length) return list;
  return { ...list, items: list.items.map((one, index) => statement(one, entries[index], from, following)) };
}

function statement(node: Node, entry: Json | undefined, from: Address, following: Following): Node {
  if (node.kind !== 'object') return node;
  const members = node.members.map((one): Member => {
    const [block, ...others] = one.key.endsWith('principals') ? arrayAt(entry, one.key) : [];
    const { value } = one;
    if (block === undefined || others.length > 0 || value.kind !== 'array' || value.items.length !== 1)
      return one;
    return {
      ...one,
      value: principals(value, expressionOf(propertyOf(block, 'identifiers')), from, following),
    };
  });
  return { ...node, members };
}

function principals(
  list: ArrayNode,
  expression: Expression | undefined,
  from: Address,
  following: Following,
): Node {
  const items = list.items.map((block): Node => {
    if (block.kind !== 'object') return block;
    const members = block.members.map((one): Member => {
      if (one.key !== 'identifiers') return one;
      const value = followLeaves(one.value, expression, from, following.configuration, (target) =>
        following.arn(target, from),
      );
      return { ...one, value };
    });
    return { ...block, members };
  });
  return { ...list, items };
}

/**
 * The unknown items of a list, where the expression has as many references as
 * there are unknown items: their order does not matter in a set, and is the
 * references' own in a list.
 */
export function followLeaves(
  list: Node,
  expression: Expression | undefined,
  from: Address,
  configuration: Configuration,
  follow: (target: Target) => Node | undefined,
): Node {
  if (list.kind !== 'array' || expression === undefined) return list;
  const { references } = expression;
  if (list.items.filter((item) => item.kind === 'unknown').length !== references.length) return list;
  const followed = references.map((reference) => {
    const target = configuration.reference(reference, from.module);
    return target === undefined ? undefined : follow(target);
  });
  if (followed.includes(undefined)) return list;
  let next = 0;
  return {
    ...list,
    items: list.items.map((item) => (item.kind === 'unknown' ? (followed[next++] ?? item) : item)),
  };
}
