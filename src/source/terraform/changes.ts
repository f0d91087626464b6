import type { Move } from '../facts';
import { type Address, addressFrom, formatAddress } from './address';
import { Copies } from './copies';
import { shownResources } from './state';
import {
  arrayAt,
  childOf,
  hasUnknown,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  propertyOf,
  stringAt,
} from './value';
import { bears } from './vocabulary';

/** One entry of `resource_changes` that leaves something behind when the plan is applied. */
export interface Change {
  readonly address: string;
  readonly parsed: Address;
  readonly after: JsonObject;
  /** `after_unknown`: `true` where the value is known only after the apply. */
  readonly unknown: JsonObject | true;
  readonly sensitive: Json | undefined;
  readonly before: JsonObject | undefined;
}

/** What a plan leaves behind, by address; and what its data sources were read as. */
export class Changes {
  readonly copies = new Copies();
  private readonly changes = new Map<string, Change>();
  private byBlock: Map<string, Change[]> | undefined;
  private read: Map<string, JsonObject> | undefined;

  /** Entries that are not as Terraform writes them, by address or by place. */
  readonly damaged: string[] = [];
  readonly moves: Move[] = [];
  /** Addresses of what is not there any more. */
  readonly gone: string[] = [];

  constructor(private readonly plan: JsonObject) {
    for (const [index, entry] of arrayAt(plan, 'resource_changes').entries()) {
      if (!this.add(entry)) this.damaged.push(stringAt(entry, 'address') ?? `resource_changes[${index}]`);
    }
  }

  /** @returns whether it could be read */
  private add(entry: Json): boolean {
    const type = stringAt(entry, 'type');
    const parsed = addressOf(entry);
    if (parsed === undefined || type === undefined) return false;
    const matters = bears(type) || type === 'aws_iam_policy_document';
    const change = changeOf(entry, parsed);
    if (change === undefined) return !matters;
    const previous = stringAt(entry, 'previous_address');
    if (previous !== undefined) this.moves.push({ from: previous, to: change.address });
    const { before, after } = change;
    if (bears(type)) this.copies.addBefore(type, before);
    if (after === undefined) {
      this.gone.push(change.address);
      return true;
    }
    if (bears(type)) this.copies.addAfter(type, after);
    const isSecond = this.changes.has(change.address);
    this.changes.set(change.address, { ...change, after });
    return !(isSecond && matters);
  }

  get(address: string): Change | undefined {
    return this.changes.get(address);
  }

  all(): Iterable<Change> {
    return this.changes.values();
  }

  addresses(): Iterable<string> {
    return this.changes.keys();
  }

  /** The resource of that address; without a key also the only instance of the block in that module instance. */
  instance(resource: Address): Change | undefined {
    const address = formatAddress(resource);
    const exact = this.changes.get(address);
    if (exact !== undefined || resource.key !== '') return exact;
    this.byBlock ??= this.instancesByBlock();
    const [only, ...others] = this.byBlock.get(address) ?? [];
    return others.length === 0 ? only : undefined;
  }

  private instancesByBlock(): Map<string, Change[]> {
    const found = new Map<string, Change[]>();
    for (const change of this.changes.values()) {
      const address = formatAddress({ ...change.parsed, key: '' });
      const others = found.get(address);
      if (others === undefined) found.set(address, [change]);
      else others.push(change);
    }
    return found;
  }

  /** The values of a data source that was read before or while planning. */
  data(address: string): JsonObject | undefined {
    this.read ??= new Map(dataIn(this.plan));
    return this.read.get(address);
  }
}

/** Whether the plan itself has a value for the attribute. */
export function knows(change: Change, attribute: string): boolean {
  return propertyOf(change.after, attribute) != null && !hasUnknown(childOf(change.unknown, attribute));
}

/** Whether nothing is left after the actions of a change. */
export function leavesNothing(change: JsonObject): boolean {
  const actions = arrayAt(change, 'actions');
  return actions.length > 0 && actions.every((action) => action === 'delete');
}

/** What is forgotten stays in AWS as it is: only Terraform no longer looks after it. */
function isForgotten(change: JsonObject): boolean {
  return arrayAt(change, 'actions').every((action) => action === 'forget');
}

const ACTIONS: ReadonlySet<Json> = new Set(['no-op', 'create', 'read', 'update', 'delete', 'forget']);

/** The address, if it and the parts that stand beside it agree. */
function addressOf(entry: Json): Address | undefined {
  const [address, type, name] = [
    stringAt(entry, 'address'),
    stringAt(entry, 'type'),
    stringAt(entry, 'name'),
  ];
  const mode = stringAt(entry, 'mode');
  if (address === undefined || type === undefined || name === undefined) return undefined;
  if (mode !== 'managed' && mode !== 'data') return undefined;
  const parsed = addressFrom(address, { module: stringAt(entry, 'module_address') ?? '', mode, type, name });
  return parsed?.type === type && parsed.name === name && parsed.mode === mode ? parsed : undefined;
}

/** `after` is absent where nothing is left: a deposed object, too, is on its way out. */
type ReadChange = Omit<Change, 'after'> & { readonly after: JsonObject | undefined };

/** `undefined` where it is not as Terraform writes it. */
function changeOf(entry: Json, parsed: Address): ReadChange | undefined {
  const detail = objectAt(entry, 'change');
  const actions = arrayAt(detail, 'actions');
  if (detail === undefined || actions.length === 0 || !actions.every((one) => ACTIONS.has(one)))
    return undefined;
  const [before, after] = [objectAt(detail, 'before'), objectAt(detail, 'after')];
  const change = {
    address: stringAt(entry, 'address') ?? '',
    parsed,
    unknown: detail['after_unknown'] === true || (objectAt(detail, 'after_unknown') ?? {}),
    sensitive: detail['after_sensitive'],
    before,
  };
  if (leavesNothing(detail) || propertyOf(entry, 'deposed') !== undefined)
    return { ...change, after: undefined };
  if (isForgotten(detail)) {
    if (before === undefined) return undefined;
    return { ...change, after: before, unknown: {}, sensitive: detail['before_sensitive'] };
  }
  const told = after !== undefined || change.unknown === true;
  return told && isMark(detail['after_unknown']) ? { ...change, after: after ?? {} } : undefined;
}

function isMark(unknown: Json | undefined): boolean {
  return unknown == null || typeof unknown === 'boolean' || isObject(unknown);
}

function* dataIn(plan: JsonObject): Iterable<[string, JsonObject]> {
  for (const one of shownResources(objectAt(objectAt(plan, 'prior_state'), 'values'))) {
    const address = stringAt(one, 'address');
    const values = objectAt(one, 'values');
    if (address !== undefined && values !== undefined && one['mode'] === 'data') yield [address, values];
  }
}
