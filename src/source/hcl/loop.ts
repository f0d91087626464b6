import type { ForExpression } from './ast';
import { evaluate, keyText, truth } from './evaluate';
import { EvaluationFault } from './run';
import { type Scope, withNames } from './scope';
import type { Span } from './source';
import {
  asSensitive,
  isUnordered,
  listValue,
  type MemberValue,
  numberValue,
  objectValue,
  sortedMembers,
  textValue,
  uniqueName,
  unknownReason,
  unknownText,
  type Value,
} from './value';

/** The pairs that a `for`, a `dynamic` block or `for_each` goes through, in Terraform's order. */
export function entriesOf(
  collection: Value,
): { readonly entries: readonly { key: Value; value: Value }[]; readonly open?: string } | undefined {
  if (collection.kind === 'list') {
    const keyOf = (value: Value, index: number): Value => {
      if (collection.set) return value;
      // Where items may be missing or in another order, nobody knows at which place one stands.
      const why = collection.open ?? (collection.shuffled ? 'the order is unknown until apply' : undefined);
      return why === undefined
        ? numberValue(index, value.at)
        : unknownText(uniqueName(`a place in a list of which ${why}`), value.at);
    };
    const entries = collection.items.map((value, index) => ({ key: keyOf(value, index), value }));
    return collection.open === undefined ? { entries } : { entries, open: collection.open };
  }
  if (collection.kind === 'object') {
    const entries = sortedMembers(collection).map(([key, one]) => ({
      key: textValue(key, one.keyAt),
      value: one.value,
    }));
    return collection.open === undefined ? { entries } : { entries, open: collection.open };
  }
  if (collection.kind === 'reference' && collection.names !== undefined) {
    const entries = [...collection.names].sort().map((name) => ({
      key: textValue(name, collection.at),
      value: collection.attribute(name, collection.at),
    }));
    return { entries };
  }
  return undefined;
}

export function evaluateFor(loop: ForExpression, scope: Scope, at: Span): Value {
  const collection = evaluate(loop.collection, scope);
  const found = entriesOf(collection);
  if (found === undefined) {
    if (collection.kind !== 'unknown' && collection.kind !== 'reference') {
      throw new EvaluationFault('a for expression needs a list, a set or a map', collection.at);
    }
    const open = `the collection ${unknownReason(collection)}`;
    return loop.key === undefined ? listValue([], at, { open }) : objectValue(new Map(), at, open);
  }
  const results = new Results(loop, found.open);
  for (const one of found.entries) results.add(withNames(scope, loopNames(loop, one, collection, scope)));
  return results.value(at, collection);
}

/** What the names of a `for` stand for in one round. */
export function loopNames(
  { keyName, valueName }: Pick<ForExpression, 'keyName' | 'valueName'>,
  { key, value }: { readonly key: Value; readonly value: Value },
  collection: Value,
  scope: Scope,
): Record<string, Value> {
  if (keyName === undefined) return { [valueName]: value };
  return { [keyName]: askedKey(key, collection, scope), [valueName]: value };
}

/** The key of a secret map is a secret where it is asked for. */
export function askedKey(key: Value, collection: Value, { run }: Scope): Value {
  if (collection.sensitive !== true || collection.kind !== 'object') return key;
  run.keepSecret(key);
  return asSensitive(key);
}

/** Gathers what a `for` expression yields. */
class Results {
  private readonly items: Value[] = [];
  private readonly members = new Map<string, MemberValue>();
  private readonly groups = new Map<string, { keyAt: Span; values: Value[] }>();

  constructor(
    private readonly loop: ForExpression,
    private open: string | undefined,
  ) {}

  add(scope: Scope): void {
    const { condition, key, value, grouped } = this.loop;
    const asked = condition === undefined ? undefined : evaluate(condition, scope);
    const kept = asked === undefined ? true : truth(asked);
    if (kept === false) return;
    if (kept === undefined) {
      this.open = `the condition ${unknownReason(asked!)}`;
      return;
    }
    if (key === undefined) {
      this.items.push(evaluate(value, scope));
      return;
    }
    const name = keyText(evaluate(key, scope));
    if (typeof name !== 'string') {
      this.open = name.reason;
      return;
    }
    const result = evaluate(value, scope);
    if (grouped) this.group(name, key.span, result);
    else if (this.members.has(name))
      throw new EvaluationFault(`two elements have the key "${name}"`, key.span);
    else this.members.set(name, { keyAt: key.span, value: result });
  }

  private group(name: string, keyAt: Span, value: Value): void {
    const group = this.groups.get(name) ?? { keyAt, values: [] };
    group.values.push(value);
    this.groups.set(name, group);
  }

  value(at: Span, collection: Value): Value {
    if (this.loop.key === undefined) {
      const shuffled = collection.kind === 'list' && isUnordered(collection);
      return listValue(this.items, at, { open: this.open, shuffled });
    }
    for (const [name, group] of this.groups) {
      const list = listValue(group.values, collection.at, { open: this.open });
      this.members.set(name, { keyAt: group.keyAt, value: list });
    }
    return objectValue(this.members, at, this.open);
  }
}
