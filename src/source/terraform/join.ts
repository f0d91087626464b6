import type { Problem } from '../../finding';
import type { ArrayNode, Member, Node, ObjectNode, StringNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import { known, normalise, type Piece } from '../../policy/text';
import type { Gap } from '../facts';
import { parseAddress, staticAddress } from './address';
import { mayBeAlike } from './alike';
import { decodeJson } from './json-text';
import type { Plan } from './plan';
import type { TfModuleCall, TfResource } from './resource';
import { ARGUMENTS, bears } from './vocabulary';

/** What the `.tf` sources of a plan say. */
export interface TfSources {
  readonly resources: readonly TfResource[];
  readonly modules: readonly TfModuleCall[];
  /** Set where all that they declare could be read. */
  readonly whole?: boolean;
}

export interface Joined {
  readonly resources: readonly TfResource[];
  /** Where plan and sources contradict each other. */
  readonly problems: readonly Problem[];
  /** What the sources declare and the plan, if it is a whole one, leaves out. */
  readonly gaps: readonly Gap[];
}

/**
 * Lays a plan over its sources, resource by resource. A value that the plan
 * knows is the truth, and stands where the sources write it; what the plan
 * leaves unknown is what the sources say, with the plan's values put in for
 * the references it knows. A resource of a module whose sources are not at
 * hand stands at the module's call.
 */
export function joinResources(plan: Plan, resources: readonly TfResource[], sources: TfSources): Joined {
  const bySourceAddress = new Map(sources.resources.map((one) => [one.address, one]));
  const calls = new Map(sources.modules.map((one) => [one.path, one]));
  const join = new Join(plan);
  const joined = resources.map((resource) => {
    const source = bySourceAddress.get(resource.address) ?? repeatedSource(bySourceAddress, resource.address);
    if (source !== undefined) return join.resource(resource, source);
    const call = nearestCall(calls, resource.module);
    return call === undefined ? resource : join.at(resource, call.at);
  });
  const left = sources.resources.filter((one) => isMissing(one, plan));
  const undeclared = sources.whole ? undeclaredIn(sources, resources, calls) : [];
  return {
    resources: joined,
    problems: [...join.problems, ...left.map(missingFromPlan), ...undeclared.map(missingFromSources)],
    gaps: left.map(({ address, at }) => ({
      reason: `the Terraform plan does not have ${address}, which the sources declare`,
      at,
      address,
    })),
  };
}

function isMissing(source: TfResource, plan: Plan): boolean {
  return (
    source.mode === 'managed' &&
    source.repeated === undefined &&
    bears(source.type) &&
    !plan.has(source.address)
  );
}

function missingFromPlan({ address, at }: TfResource): Problem {
  return {
    ...at,
    rule: 'plan-differs-from-sources',
    message: `The Terraform plan does not have ${address}: it was made before this block was written, or for something else.`,
    help: 'Plan again from these sources and check the new plan.',
  };
}

/** What a plan has of modules whose sources are at hand, and these do not declare. */
function undeclaredIn(
  { resources: declared }: TfSources,
  planned: readonly TfResource[],
  calls: ReadonlyMap<string, TfModuleCall>,
): TfResource[] {
  const blocks = new Set(declared.map(({ address }) => staticAddress(address)));
  const isExternal = (module: string) => nearestCall(calls, module)?.external === true;
  return planned.filter(({ address, module }) => !blocks.has(staticAddress(address)) && !isExternal(module));
}

function missingFromSources({ address, at }: TfResource): Problem {
  return {
    ...at,
    rule: 'plan-differs-from-sources',
    message: `The sources do not declare ${address}, which the Terraform plan has: the plan is older than they are, or made from others. The plan was judged.`,
    help: 'Plan again from these sources and check the new plan.',
  };
}

/** A block whose `count` or `for_each` the sources do not tell stands for every instance the plan has of it. */
function repeatedSource(sources: ReadonlyMap<string, TfResource>, address: string): TfResource | undefined {
  const found = sources.get(staticAddress(address));
  return found?.repeated === undefined ? undefined : found;
}

/** The innermost module call whose block is at hand. */
function nearestCall(calls: ReadonlyMap<string, TfModuleCall>, module: string): TfModuleCall | undefined {
  let path = staticAddress(module);
  while (path !== '') {
    const call = calls.get(path);
    if (call !== undefined) return call;
    const cut = path.lastIndexOf('.module.');
    path = cut === -1 ? '' : path.slice(0, cut);
  }
  return undefined;
}

/**
 * How much of what a plan declares these sources declare too, from 0 to 1:
 * tells which directory a plan was made from. What a module makes whose
 * sources are not at hand is declared by its call.
 */
export function coverage(plan: Plan, { resources, modules }: TfSources): number {
  const declared = new Set(resources.map((one) => staticAddress(one.address)));
  const calls = new Map(modules.map((one) => [one.path, one]));
  const planned = new Set([...plan.addresses()].map(staticAddress));
  const relevant = [...planned].filter(
    (address) => /(^|\.)aws_(iam_|s3_|kms_)/.test(address) && !/(^|\.)data\./.test(address),
  );
  if (relevant.length === 0) return 0;
  const isCalled = (address: string) => {
    const module = parseAddress(address)?.address.module ?? '';
    return nearestCall(calls, module)?.external === true;
  };
  return relevant.filter((address) => declared.has(address) || isCalled(address)).length / relevant.length;
}

class Join {
  readonly problems: Problem[] = [];

  constructor(private readonly plan: Plan) {}

  /** A planned resource as its block writes it. */
  resource(planned: TfResource, block: TfResource): TfResource {
    const source = { ...block, address: planned.address };
    const members: Member[] = [];
    for (const one of planned.attributes.members) {
      const written = source.attributes.members.findLast((other) => other.key === one.key);
      if (written === undefined) {
        members.push({ ...one, keyAt: source.at, value: placed(one.value, source.at) });
        if (one.key === 'permissions_boundary' && isText(one.value)) this.differs(one.key, source, source.at);
      } else {
        members.push({ ...written, value: this.merge(one.value, written.value, source) });
        this.compare(one, written, source);
      }
    }
    for (const one of source.attributes.members) {
      // What a plan does not show at all, the provider may still compute: the block tells whether it does.
      if (planned.attributes.members.some((other) => other.key === one.key)) continue;
      members.push({ ...one, value: this.fill(one.value, source) });
    }
    const attributes: ObjectNode = { kind: 'object', members, at: source.attributes.at };
    return { ...planned, attributes, at: source.at, origin: 'joined' };
  }

  /** What cannot come out as the plan has it, whatever is still unknown: the plan's is judged. */
  private compare(planned: Member, written: Member, source: TfResource): void {
    const isPolicy = ARGUMENTS[source.type]?.[planned.key]?.kind === 'policy';
    const value = this.fill(written.value, source);
    if (!mayBeAlike(planned.value, value, isPolicy ? 'same' : 'shared'))
      this.differs(written.key, source, written.value.at);
  }

  private differs(name: string, source: TfResource, at: Range): void {
    this.problems.push({
      ...at,
      rule: 'plan-differs-from-sources',
      message: `The Terraform plan has another ${name} for ${source.address} than this. The plan was judged: it is older than this source, or lifecycle.ignore_changes keeps what is there.`,
      help: 'Plan again from these sources. If the difference is meant (ignore_changes), ignore this finding with the reason.',
    });
  }

  /** A planned resource whose block is not at hand, at the place that stands for it. */
  at(planned: TfResource, at: Range): TfResource {
    const attributes = placed(planned.attributes, at);
    return {
      ...planned,
      attributes: attributes.kind === 'object' ? attributes : planned.attributes,
      at,
      origin: 'joined',
    };
  }

  private merge(planned: Node, written: Node, source: TfResource): Node {
    if (planned.kind === 'unknown' || isUnknownText(planned)) return this.unknown(planned, written, source);
    if (planned.kind === 'string') return this.text(planned, written, source);
    if (planned.kind === 'object') return this.object(planned, written, source);
    if (planned.kind === 'array') return this.array(planned, written, source);
    return { ...planned, at: written.at };
  }

  /** What the sources say of a value the plan does not know; if they know no more, the plan's name for it. */
  private unknown(planned: Node, written: Node, source: TfResource): Node {
    if (written.kind === 'null') return placed(planned, written.at);
    return this.fill(written, source);
  }

  private text(planned: StringNode, written: Node, source: TfResource): Node {
    if (written.kind === 'object' || (written.kind === 'array' && written.items.length !== 1)) {
      const decoded = decodeJson(planned);
      if (decoded !== undefined && decoded.kind !== 'string') return this.merge(decoded, written, source);
    }
    if (written.kind === 'array' && written.items.length === 1 && written.items[0] !== undefined) {
      return this.merge(planned, written.items[0], source);
    }
    return placed(planned, written.at);
  }

  private object(planned: ObjectNode, written: Node, source: TfResource): Node {
    if (written.kind === 'array' && written.items.length === 1 && written.items[0] !== undefined) {
      return this.object(planned, written.items[0], source);
    }
    if (written.kind !== 'object') return placed(planned, written.at);
    if (planned.open !== undefined && written.open === undefined) return this.fill(written, source);
    const members = planned.members.map((one): Member => {
      const other = findMember(written, one.key);
      if (other === undefined) return { ...one, keyAt: written.at, value: placed(one.value, written.at) };
      return { ...one, keyAt: other.keyAt, value: this.merge(one.value, other.value, source) };
    });
    return { ...planned, members, at: written.at };
  }

  private array(planned: ArrayNode, written: Node, source: TfResource): Node {
    if (written.kind !== 'array') {
      const only = planned.items.length === 1 && planned.open === undefined ? planned.items[0] : undefined;
      return only === undefined
        ? placed(planned, written.at)
        : { ...planned, items: [this.merge(only, written, source)], at: written.at };
    }
    if (planned.open !== undefined && written.open === undefined) return this.fill(written, source);
    const partners = paired(planned.items, written.items);
    const items = planned.items.map((item, index) => {
      const partner = partners[index];
      return partner === undefined ? placed(item, written.at) : this.merge(item, partner, source);
    });
    return { ...planned, items, at: written.at };
  }

  /** A source value with what the plan knows of the references in it. */
  private fill(written: Node, source: TfResource): Node {
    switch (written.kind) {
      case 'unknown':
        return this.filledValue(written, source);
      case 'string':
        return written.pieces.every((piece) => typeof piece === 'string')
          ? written
          : {
              ...withoutOrigin(written),
              pieces: normalise(written.pieces.flatMap((piece) => this.piece(piece, source))),
            };
      case 'object':
        return {
          ...written,
          members: written.members.map((one) => ({ ...one, value: this.fill(one.value, source) })),
        };
      case 'array':
        return { ...written, items: written.items.map((item) => this.fill(item, source)) };
      default:
        return written;
    }
  }

  private filledValue(written: Extract<Node, { kind: 'unknown' }>, source: TfResource): Node {
    const found = this.plan.lookup(written.unknown.unknown);
    if (found === undefined) return { ...written, unknown: own(written.unknown, source) };
    return placed(found, written.at);
  }

  private piece(piece: Piece, source: TfResource): readonly Piece[] {
    if (typeof piece === 'string') return [piece];
    const found = this.plan.lookup(piece.unknown);
    if (found?.kind === 'string') return found.pieces;
    if (found?.kind === 'number') return [found.text];
    if (found?.kind === 'boolean') return [String(found.value)];
    return [found?.kind === 'unknown' ? found.unknown : own(piece, source)];
  }
}

/** In a block that stands for several instances, a value of one instance's own is not another's. */
function own<T extends Exclude<Piece, string>>(unknown: T, source: TfResource): T {
  if (source.repeated === undefined || !/\b(each|count|self)\b/.test(unknown.unknown)) return unknown;
  return { ...unknown, unknown: `${unknown.unknown} of ${source.address}` };
}

function withoutOrigin(node: StringNode): StringNode {
  const { origin: _, ...rest } = node;
  return rest;
}

/** A leaf of a data document whose text the plan does not know. */
function isUnknownText(node: Node): boolean {
  return node.kind === 'string' && node.pieces.length === 1 && typeof node.pieces[0] !== 'string';
}

/** Everything at one place. */
function placed(node: Node, at: Range): Node {
  if (node.kind === 'object') {
    return {
      ...node,
      at,
      members: node.members.map((one) => ({ ...one, keyAt: at, value: placed(one.value, at) })),
    };
  }
  if (node.kind === 'array') return { ...node, at, items: node.items.map((item) => placed(item, at)) };
  return node.kind === 'string' ? { ...withoutOrigin(node), at } : { ...node, at };
}

/** Elements and condition keys may differ in case between the text and what the provider makes of it. */
function findMember(node: ObjectNode, key: string): Member | undefined {
  const exact = node.members.findLast((one) => one.key === key);
  return exact ?? node.members.findLast((one) => one.key.toLowerCase() === key.toLowerCase());
}

/**
 * Each planned item's partner among the written ones: the one that is equal,
 * then the one with the same `Sid`, and of those left over the one in the same
 * order, if as many are left on both sides. The provider sorts sets.
 */
function paired(planned: readonly Node[], written: readonly Node[]): (Node | undefined)[] {
  const free = new Set(written);
  const partners: (Node | undefined)[] = planned.map(() => undefined);
  for (const mark of [markOf, sidOf]) {
    const byMark = new Map<string, Node[]>();
    for (const one of [...free].reverse()) {
      const name = mark(one);
      const same = name === undefined ? undefined : byMark.get(name);
      if (same !== undefined) same.push(one);
      else if (name !== undefined) byMark.set(name, [one]);
    }
    for (const [index, one] of planned.entries()) {
      const name = partners[index] === undefined ? mark(one) : undefined;
      const partner = name === undefined ? undefined : byMark.get(name)?.pop();
      if (partner === undefined) continue;
      partners[index] = partner;
      free.delete(partner);
    }
  }
  const left = [...free];
  if (left.length !== partners.filter((one) => one === undefined).length) return partners;
  let next = 0;
  return partners.map((partner) => partner ?? left[next++]);
}

function markOf(node: Node): string | undefined {
  if (node.kind === 'string') return known(node);
  if (node.kind === 'object' || node.kind === 'array') return signature(node);
  return node.kind === 'number' ? node.text : undefined;
}

function isText(node: Node): boolean {
  return node.kind === 'string' && node.pieces.length > 0;
}

/** The value without its places, member order and the difference between a value and a list of one. */
function signature(node: Node): string {
  switch (node.kind) {
    case 'object': {
      const members = node.members.map((one) => `${JSON.stringify(one.key)}:${signature(one.value)}`);
      return `{${members.sort().join()}}`;
    }
    case 'array': {
      const [only, ...others] = node.items;
      if (only !== undefined && others.length === 0) return signature(only);
      return `[${node.items.map(signature).sort().join()}]`;
    }
    case 'string':
      return JSON.stringify(known(node) ?? null);
    case 'number':
      return JSON.stringify(node.text);
    case 'boolean':
      return JSON.stringify(String(node.value));
    default:
      return 'null';
  }
}

function sidOf(node: Node): string | undefined {
  if (node.kind !== 'object') return undefined;
  const sid = node.members.findLast((one) => one.key === 'Sid' || one.key === 'sid')?.value;
  return sid?.kind === 'string' ? known(sid) : undefined;
}
