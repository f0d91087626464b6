import { type Address, addressFrom, formatAddress } from './address';
import { Copies } from './copies';
import { shownResources } from './state';
import {
  arrayAt,
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
  readonly unknown: JsonObject;
  readonly sensitive: Json | undefined;
  readonly before: JsonObject | undefined;
}

/** What a plan leaves behind, by address; and what its data sources were read as. */
export class Changes {
  readonly copies = new Copies();
  private readonly changes = new Map<string, Change>();
  private byBlock: Map<string, Change[]> | undefined;
  private read: Map<string, JsonObject> | undefined;

  constructor(private readonly plan: JsonObject) {
    for (const entry of arrayAt(plan, 'resource_changes')) this.add(entry);
  }

  private add(entry: Json): void {
    const type = stringAt(entry, 'type') ?? '';
    const detail = objectAt(entry, 'change');
    const leaves = leavesBehind(entry, detail);
    if (bears(type)) {
      this.copies.add(type, objectAt(detail, 'before'), !leaves);
      if (leaves) this.copies.add(type, objectAt(detail, 'after'), false);
    }
    const change = leaves ? changeOf(entry, type, detail) : undefined;
    if (change !== undefined) this.changes.set(change.address, change);
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
  return propertyOf(change.after, attribute) != null && !hasUnknown(propertyOf(change.unknown, attribute));
}

/** Whether nothing is left after the actions of a change. */
export function leavesNothing(change: JsonObject): boolean {
  const actions = arrayAt(change, 'actions');
  return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
}

/** A deposed object, too, is on its way out: the other half of a replacement stays. */
function leavesBehind(entry: Json, detail: JsonObject | undefined): boolean {
  return (
    isObject(entry) && detail !== undefined && !Object.hasOwn(entry, 'deposed') && !leavesNothing(detail)
  );
}

function changeOf(entry: Json, type: string, detail: JsonObject | undefined): Change | undefined {
  const [address, name] = [stringAt(entry, 'address'), stringAt(entry, 'name')];
  if (address === undefined || name === undefined || detail === undefined) return undefined;
  const mode = stringAt(entry, 'mode') === 'data' ? 'data' : 'managed';
  const parsed = addressFrom(address, { module: stringAt(entry, 'module_address') ?? '', mode, type, name });
  if (parsed === undefined) return undefined;
  return {
    address,
    parsed,
    after: objectAt(detail, 'after') ?? {},
    unknown: objectAt(detail, 'after_unknown') ?? {},
    sensitive: detail['after_sensitive'],
    before: objectAt(detail, 'before'),
  };
}

function* dataIn(plan: JsonObject): Iterable<[string, JsonObject]> {
  for (const one of shownResources(objectAt(objectAt(plan, 'prior_state'), 'values'))) {
    const address = stringAt(one, 'address');
    const values = objectAt(one, 'values');
    if (address !== undefined && values !== undefined && one['mode'] === 'data') yield [address, values];
  }
}
