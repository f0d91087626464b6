import { defined } from '../defined';
import type { Text } from '../policy/text';
import type {
  EncryptionFact,
  Fact,
  OwnershipFact,
  PublicAccessBlockFact,
  SourceReading,
} from '../source/facts';
import { best, type Sourced, signature } from './sourced';

export type Setting = OwnershipFact | PublicAccessBlockFact | EncryptionFact;

/** What is set on a bucket beside its policy. */
export interface BucketSettings {
  readonly ownership?: OwnershipFact;
  /** The bucket's own and its account's: the most restrictive holds (S5). */
  readonly publicAccess: readonly PublicAccessBlockFact[];
  readonly encryption?: EncryptionFact;
  /** Settings whose bucket is not told, or not known yet: they may be this one's. */
  readonly unclear: readonly Setting[];
}

export interface SettingsOf {
  isBucket(name: Text): boolean;
  /** Whether a name that nobody knows yet may turn out to be this bucket's. */
  mayBeBucket(name: Text): boolean;
  /** Whether the config names the source as this bucket's evidence. */
  isNamed(reading: SourceReading): boolean;
  /** Whether settings that name no bucket may be this one's: not where Terraform tells of the bucket. */
  readonly takesNameless: boolean;
}

/**
 * The settings of one bucket: by the name they carry; as the AWS CLI prints
 * them, without a name, where the config names their file or only one fits.
 */
export function settingsOf(all: readonly Sourced[], whose: SettingsOf): BucketSettings {
  const settings = all.filter((one): one is Sourced<Setting> => KINDS.has(one.fact.kind));
  const ownership = bound<OwnershipFact>(settings, 'ownership', whose);
  const publicAccess = bound<PublicAccessBlockFact>(settings, 'public-access-block', whose);
  const encryption = bound<EncryptionFact>(settings, 'encryption', whose);
  const account = best(settings.filter(({ fact }) => isOfAccount(fact))).map(({ fact }) => fact);
  return {
    ...defined({ ownership: ownership.facts[0], encryption: encryption.facts[0] }),
    publicAccess: [...publicAccess.facts, ...(account as PublicAccessBlockFact[])],
    unclear: [...ownership.unclear, ...publicAccess.unclear, ...encryption.unclear],
  };
}

const KINDS: ReadonlySet<Fact['kind']> = new Set(['ownership', 'public-access-block', 'encryption']);

interface Bound<S extends Setting> {
  readonly facts: readonly S[];
  readonly unclear: readonly S[];
}

function bound<S extends Setting>(
  settings: readonly Sourced<Setting>[],
  kind: S['kind'],
  { isBucket, mayBeBucket, isNamed, takesNameless }: SettingsOf,
): Bound<S> {
  const all = settings.filter((one) => one.fact.kind === kind) as unknown as readonly Sourced<S>[];
  const own = best(all.filter(({ fact }) => fact.bucket !== undefined && isBucket(fact.bucket)));
  if (own.length > 0) return { facts: own.map(({ fact }) => fact), unclear: [] };
  // Of encryption the source says so itself, by a gap.
  const ofUnknown = all.filter(({ fact: { bucket } }) => bucket !== undefined && mayBeBucket(bucket));
  const perhaps = kind === 'encryption' ? [] : distinct(ofUnknown);
  const nameless = all.filter(({ fact }) => fact.bucket === undefined && !isOfAccount(fact));
  const named = distinct(nameless.filter(({ reading }) => isNamed(reading)));
  const candidates = named.length > 0 ? named : takesNameless ? distinct(nameless) : [];
  // Of a bucket and of its account: both hold.
  const together = named.length > 0 && kind === 'public-access-block';
  if (candidates.length <= 1 || together) return { facts: candidates, unclear: perhaps };
  return { facts: [], unclear: [...candidates, ...perhaps] };
}

function isOfAccount(fact: Setting): boolean {
  return fact.kind === 'public-access-block' && fact.account === true;
}

/** Of those that say the same, the first. */
function distinct<S extends Setting>(found: readonly Sourced<S>[]): S[] {
  const seen = new Map<string, S>();
  for (const { fact } of found) {
    const said = signature(fact);
    if (!seen.has(said)) seen.set(said, fact);
  }
  return [...seen.values()];
}
