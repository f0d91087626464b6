import type { SourceKind } from '../finding';
import { known } from '../policy/text';
import type { Fact, SourceReading } from '../source/facts';

/** A fact with the source that tells it. */
export interface Sourced<F extends Fact = Fact> {
  readonly fact: F;
  readonly reading: SourceReading;
}

/** Where the same thing is told twice: what will be, then what was written, then what is. */
const KINDS: readonly SourceKind[] = [
  'terraform-plan',
  'terraform',
  'terraform-state',
  'aws-cli',
  'terraform-output',
  'policy-json',
];

/**
 * The facts of the source kind that comes first, and those of Terraform
 * configurations that it does not tell of: another configuration may attach a
 * policy of its own to the same role.
 */
export function best<S extends Sourced>(found: readonly S[]): S[] {
  const kept = new Set<S>();
  for (const kind of KINDS) {
    const next = found.filter(({ reading }) => reading.source.kind === kind);
    const before = [...new Set([...kept].map(({ reading }) => reading))];
    for (const one of next) if (before.every((other) => isApart(one.reading, other))) kept.add(one);
  }
  return found.filter((one) => kept.has(one));
}

/**
 * Two readings of which most of the one is not in the other: they tell of
 * different configurations. Those that make the same role or bucket are of
 * one, whose blocks have moved.
 */
function isApart(a: SourceReading, b: SourceReading): boolean {
  if (!OF_CONFIGURATIONS.has(a.source.kind) || !OF_CONFIGURATIONS.has(b.source.kind)) return false;
  const made = madeIn(b);
  if ([...madeIn(a)].some((name) => made.has(name))) return false;
  const [few, many] = [addressesIn(a), addressesIn(b)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return false;
  const shared = [...few].filter((address) => many.has(address)).length;
  return shared < few.size / 2;
}

const OF_CONFIGURATIONS: ReadonlySet<SourceKind> = new Set([
  'terraform-plan',
  'terraform',
  'terraform-state',
]);

const ADDRESSES = new WeakMap<SourceReading, ReadonlySet<string>>();

function addressesIn(reading: SourceReading): ReadonlySet<string> {
  const found = ADDRESSES.get(reading);
  if (found !== undefined) return found;
  const addresses = new Set(
    reading.facts.flatMap(({ address }) => (address === undefined ? [] : [ownAddress(address)])),
  );
  ADDRESSES.set(reading, addresses);
  return addresses;
}

const MADE = new WeakMap<SourceReading, ReadonlySet<string>>();

/** The roles and buckets that a configuration makes, by name. */
function madeIn(reading: SourceReading): ReadonlySet<string> {
  const found = MADE.get(reading);
  if (found !== undefined) return found;
  const made = new Set(
    reading.facts.flatMap((fact) => {
      const name = fact.kind === 'role' || fact.kind === 'bucket' ? fact.name && known(fact.name) : undefined;
      return name === undefined ? [] : [`${fact.kind} ${name}`];
    }),
  );
  MADE.set(reading, made);
  return made;
}

/** An address as Terraform prints it: where there are several sources, they begin with the folder or file. */
export function ownAddress(address: string): string {
  return address.replace(/^[^:"[]*:/, '');
}

/** What a document, a fact or a part of one says, without where it says it. */
export function signature(value: unknown): string {
  return JSON.stringify(value, (key, part) => (key === 'at' || key.endsWith('At') ? undefined : part));
}
