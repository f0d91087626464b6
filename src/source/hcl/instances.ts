import type { Body } from './ast';
import { evaluate } from './evaluate';
import { entriesOf } from './loop';
import { attributeOf } from './module';
import { EvaluationFault, INSTANCE_STEPS } from './run';
import { type Scope, withNames } from './scope';
import type { Span } from './source';
import {
  describe,
  knownText,
  listValue,
  type MemberValue,
  numberValue,
  objectValue,
  type ReferenceValue,
  textValue,
  uniqueName,
  unknownMember,
  unknownReason,
  unknownText,
  unknownValue,
  type Value,
} from './value';

/** One instance of a block that `count` or `for_each` may repeat. */
export interface Instance<T> {
  /** As in an address: empty, `[0]`, `["acme"]`. */
  readonly key: string;
  readonly content: T;
}

/** The instances of a resource, data source or module call. */
export type Instances<T> =
  | { readonly kind: 'one'; readonly instance: Instance<T> }
  | { readonly kind: 'count'; readonly instances: readonly Instance<T>[] }
  | { readonly kind: 'each'; readonly instances: ReadonlyMap<string, Instance<T> & { readonly keyAt: Span }> }
  /** How many there are is unknown; `instance` stands for each of them. */
  | {
      readonly kind: 'unknown';
      readonly reason: string;
      readonly instance: Instance<T>;
      /** Whether a key leads to `instance` for certain. */
      readonly leadsTo: (key: Value) => boolean;
    };

const MAX_INSTANCES = 2_000;

/** Works out `count` and `for_each`; `make` builds an instance from its key and its scope. */
export function expand<T>(body: Body, scope: Scope, make: (key: string, scope: Scope) => T): Instances<T> {
  const count = attributeOf(body, 'count');
  const each = attributeOf(body, 'for_each');
  if (count !== undefined)
    return byCount(
      safely(() => evaluate(count.value, scope), count.span),
      scope,
      make,
    );
  if (each !== undefined)
    return byKey(
      safely(() => evaluate(each.value, scope), each.span),
      scope,
      make,
    );
  scope.run.spend(INSTANCE_STEPS);
  return { kind: 'one', instance: { key: '', content: make('', scope) } };
}

function safely(work: () => Value, at: Span): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error;
    return unknownValue(uniqueName(`an expression that Terraform would refuse (${error.message})`), at);
  }
}

function byCount<T>(count: Value, scope: Scope, make: (key: string, scope: Scope) => T): Instances<T> {
  const known = Number(knownText(count) ?? Number.NaN);
  const at = count.at;
  if (!Number.isInteger(known) || known < 0 || known > MAX_INSTANCES) {
    const index = unknownValue(`count.index of ${describe(count)}`, at);
    const content = make('', withNames(scope, { count: counting(index, at) }));
    const reason = reasonOf('count', count);
    return {
      kind: 'unknown',
      reason,
      instance: { key: '', content },
      leadsTo: (key) => knownText(key) === '0',
    };
  }
  scope.run.spend(known * INSTANCE_STEPS);
  const instances = Array.from({ length: known }, (_, index) => {
    const key = `[${index}]`;
    return { key, content: make(key, withNames(scope, { count: counting(numberValue(index, at), at) })) };
  });
  return { kind: 'count', instances };
}

function reasonOf(argument: 'count' | 'for_each', value: Value): string {
  if (value.kind === 'list' || value.kind === 'object') {
    return value.open ?? `its ${argument} cannot be worked out`;
  }
  return value.kind === 'number'
    ? `its ${argument} is out of bounds`
    : `its ${argument}, ${unknownReason(value)}`;
}

function counting(index: Value, at: Span): Value {
  return objectValue(new Map([['index', { keyAt: at, value: index }]]), at);
}

function byKey<T>(each: Value, scope: Scope, make: (key: string, scope: Scope) => T): Instances<T> {
  const entries = each.kind === 'list' || each.kind === 'object' ? entriesOf(each) : undefined;
  const open = entries === undefined || entries.open !== undefined || entries.entries.length > MAX_INSTANCES;
  if (open || entries.entries.some((one) => knownText(one.key) === undefined))
    return anyKey(each, scope, make);
  scope.run.spend(entries.entries.length * INSTANCE_STEPS);
  const instances = new Map<string, Instance<T> & { keyAt: Span }>();
  for (const { key, value } of entries.entries) {
    const text = knownText(key)!;
    const own = withNames(scope, { each: iterating(textValue(text, key.at), value, key.at) });
    instances.set(text, { key: quotedKey(text), content: make(quotedKey(text), own), keyAt: key.at });
  }
  return { kind: 'each', instances };
}

/** For each of keys that nobody knows: the same collection has the same keys. */
function anyKey<T>(each: Value, scope: Scope, make: (key: string, scope: Scope) => T): Instances<T> {
  const at = each.at;
  const collection = describe(each);
  const key = unknownText(`each.key of ${collection}`, at);
  // The keys of a set are its items.
  const isSet = each.kind === 'unknown' ? each.set === true : each.kind === 'list' && each.set;
  const value = isSet ? key : unknownValue(`each.value of ${collection}`, at);
  const content = make('', withNames(scope, { each: iterating(key, value, at) }));
  const leadsTo = (asked: Value) => describe(asked) === key.unknown.unknown;
  return { kind: 'unknown', reason: reasonOf('for_each', each), instance: { key: '', content }, leadsTo };
}

function iterating(key: Value, value: Value, at: Span): Value {
  return objectValue(
    new Map([
      ['key', { keyAt: at, value: key }],
      ['value', { keyAt: at, value }],
    ]),
    at,
  );
}

/** As Terraform prints a string key in an address. */
export function quotedKey(key: string): string {
  const escaped = key.replace(/[\\"]/g, '\\$&').replace(/[$%](?=\{)/g, '$&$&');
  return `["${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"]`;
}

export function* instancesOf<T>(instances: Instances<T>): Iterable<Instance<T>> {
  if (instances.kind === 'one' || instances.kind === 'unknown') yield instances.instance;
  else yield* instances.instances.values();
}

/** An instance that may not exist: whether asking for its attributes is an error, nobody knows. */
function unsure(reference: ReferenceValue): ReferenceValue {
  return {
    ...reference,
    attribute: (name, at) => {
      const value = reference.attribute(name, at);
      return value.kind === 'unknown' ? { ...value, unsure: true } : value;
    },
  };
}

/** What a reference to the block as a whole comes to: an instance, a list of them, or a map. */
export function referenceTo<T>(
  instances: Instances<T>,
  name: string,
  at: Span,
  refer: (instance: Instance<T>, at: Span) => ReferenceValue,
): Value {
  switch (instances.kind) {
    case 'one':
      return refer(instances.instance, at);
    case 'count':
      return listValue(
        instances.instances.map((one) => refer(one, at)),
        at,
      );
    case 'each': {
      const members = [...instances.instances].map(([key, one]): [string, MemberValue] => [
        key,
        { keyAt: one.keyAt, value: refer(one, at) },
      ]);
      return objectValue(new Map(members), at);
    }
    case 'unknown':
      return repeated(instances, name, at, refer);
  }
}

function repeated<T>(
  instances: Extract<Instances<T>, { kind: 'unknown' }>,
  name: string,
  at: Span,
  refer: (instance: Instance<T>, at: Span) => ReferenceValue,
): Value {
  return {
    kind: 'reference',
    name,
    at,
    repeated: instances.reason,
    attribute: (attribute, where) => unknownMember(name, attribute, where),
    index: (key, where) => {
      if (instances.leadsTo(key)) return unsure(refer(instances.instance, where));
      return { ...unknownValue(`${name}[${describe(key)}]`, where), unsure: true };
    },
  };
}
