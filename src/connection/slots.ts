import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Range } from '../policy/position';
import { display, known, type Text } from '../policy/text';
import {
  type EncryptionFact,
  type KeyFact,
  likelyType,
  type ManagedPolicyFact,
  type PolicyFact,
} from '../source/facts';
import type { Bound } from './bound';
import { isKeyOf, mayBeKeyOf } from './bound-key';
import type { Documents } from './documents';
import { attached, boundaryNamed } from './managed';
import { best, type Sourced, signature } from './sourced';
import { addressOf } from './symbols';

/** The policy documents of one type that belong to a connection. */
export type Slot =
  | { readonly state: 'found'; readonly documents: readonly PolicyDocument[] }
  /** `why` says where it was looked for. */
  | { readonly state: 'missing'; readonly why: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] };

/**
 * Finds the policies of each type: in the files that the config names, else by
 * what the sources say they are attached to, else by what they say.
 */
export function slotsOf(
  bound: Bound,
  documents: Documents,
  encryption: EncryptionFact | undefined,
): Record<PolicyType, Slot> {
  const { evidence } = bound.connection;
  const finder = new Finder(bound, documents);
  const slot = (type: PolicyType, find: () => Slot): Slot => {
    const paths = evidence[type];
    return paths ? finder.named(type, paths) : find();
  };
  const ofRole = (type: PolicyType, find: () => Slot): Slot =>
    bound.role ? slot(type, find) : none('the profile has no role');
  const unnamed = () => none('no evidence names one');
  return {
    trust: ofRole('trust', () => finder.trust()),
    identity: ofRole('identity', () => finder.identity()),
    bucket: slot('bucket', () => finder.bucket()),
    boundary: slot('boundary', () => finder.boundary()),
    session: slot('session', unnamed),
    scp: slot('scp', unnamed),
    rcp: slot('rcp', unnamed),
    key: slot('key', () => finder.key(encryption)),
  };
}

class Finder {
  constructor(
    private readonly bound: Bound,
    private readonly documents: Documents,
  ) {}

  /** What the files that the config names hold, narrowed to the role where they tell. */
  named(type: PolicyType, paths: readonly string[]): Slot {
    const { bound } = this;
    const within = bound.facts('policy').filter(({ reading }) => paths.includes(reading.source.file));
    const managed = bound
      .facts('managed-policy')
      .filter(({ reading }) => paths.includes(reading.source.file));
    const fitting = within.filter(({ fact }) => fact.type === type || fact.candidateTypes.includes(type));
    const ofRole = fitting.filter(({ fact }) => bound.isRole(fact.on.role));
    const ofBucket = fitting.filter(({ fact }) => type === 'bucket' && bound.bucket.isOf(fact.document));
    const chosen = ofRole.length > 0 ? ofRole : ofBucket.length > 0 ? ofBucket : fitting;
    const all = [...chosen, ...(MANAGED.has(type) ? managed : [])];
    if (all.length === 0) return none(`${paths.join(', ')} holds no ${WORDS[type]}${insteadOf(within)}`);
    return SINGLE.has(type) ? this.one(all) : this.found(all);
  }

  trust(): Slot {
    const policies = this.likely('trust');
    const bound = policies.filter(({ fact }) => this.bound.isRole(fact.on.role));
    if (bound.length > 0) return this.one(best(bound));
    const loose = policies.filter(({ fact }) => fact.on.role === undefined);
    if (loose.length > 0) return this.one(loose);
    const others = policies.map(({ fact }) => `${fact.at.file}:${fact.at.line}`);
    return none(
      others.length > 0 ? `trust policies of other roles were found (${short(others)})` : 'none was found',
    );
  }

  identity(): Slot {
    const { bound } = this;
    const policies = this.likely('identity');
    const own = best(policies.filter(({ fact }) => bound.isRole(fact.on.role)));
    const attachments = best(bound.facts('attachment').filter(({ fact }) => bound.isRole(fact.role)));
    const documents = [
      ...this.documents.of(own),
      ...attachments.map((one) => attached(bound, this.documents, one)),
    ];
    const isWhole =
      bound.role?.fact?.complete === true || documents.some((one) => bound.bucket.isSpokenOfBy(one));
    if (isWhole || [...own, ...attachments].some(({ reading }) => reading.source.kind !== 'aws-cli')) {
      return { state: 'found', documents };
    }
    const loose = policies.filter(
      ({ fact }) => fact.on.role === undefined && bound.bucket.mayMatterIn(fact.document),
    );
    if (loose.length > 0) return beside(documents, this.one(loose));
    return documents.length > 0 ? { state: 'found', documents } : none('no policy of the role was found');
  }

  bucket(): Slot {
    const { connection, bucket } = this.bound;
    if (connection.bucket === undefined) return none('the connection has no bucket');
    const policies = this.bound
      .facts('policy')
      .filter(({ fact }) =>
        fact.type === undefined ? fact.candidateTypes.includes('bucket') : fact.type === 'bucket',
      );
    const bound = policies.filter(({ fact }) => fact.on.bucket && bucket.is(fact.on.bucket));
    if (bound.length > 0) return this.one(best(bound));
    const naming = policies.filter(({ fact }) => fact.on.bucket === undefined && bucket.isOf(fact.document));
    if (naming.length > 0) return this.one(naming);
    return none(`no policy of the bucket ${known(connection.bucket) ?? ''} was found`);
  }

  boundary(): Slot {
    const { bound, documents } = this;
    const policies = bound
      .facts('policy')
      .filter(({ fact }) => fact.type === 'boundary' && bound.isRole(fact.on.role));
    if (policies.length > 0) return this.one(best(policies));
    const arn = bound.role?.fact?.boundary;
    if (arn === undefined) return none('no boundary is set');
    return { state: 'found', documents: [boundaryNamed(bound, documents, arn)] };
  }

  /** The policy of the key that the bucket encrypts with. */
  key(encryption: EncryptionFact | undefined): Slot {
    const { references } = this.bound;
    const arn = encryption?.keyArn && references.fill(encryption.keyArn);
    if (arn === undefined) return none('no key is named');
    const value = known(arn);
    const address = addressOf(arn);
    const keys = this.bound.facts('key').filter(({ fact }) => {
      if (address !== undefined && fact.address === address) return true;
      return value !== undefined && fact.arn !== undefined && known(fact.arn) === value;
    });
    const policies = this.bound.facts('policy').filter(({ fact }) => {
      const on = fact.on.key && references.fill(fact.on.key);
      return fact.type === 'key' && on !== undefined && isKeyOf(on, arn);
    });
    const told = [...keys, ...policies].flatMap(({ fact }) => fact.document ?? []);
    const [document] = told.length > 0 ? told : this.keyDefaults(keys, arn);
    if (document !== undefined) return { state: 'found', documents: [references.fillDocument(document)] };
    const name = value ?? display(arn);
    return none(`the policy of the key ${name} was not found; "evidence: key:" can name its file`);
  }

  /** What AWS gives the key (E11), unless a policy is set on a key that nobody knows. */
  private keyDefaults(keys: readonly Sourced<KeyFact>[], arn: Text): PolicyDocument[] {
    const isOpen = this.bound
      .facts('policy')
      .some(
        ({ fact }) => fact.on.key !== undefined && mayBeKeyOf(this.bound.references.fill(fact.on.key), arn),
      );
    return isOpen ? [] : keys.flatMap(({ fact }) => fact.byDefault ?? []);
  }

  private likely(type: PolicyType): Sourced<PolicyFact>[] {
    return this.bound.facts('policy').filter(({ fact }) => likelyType(fact) === type);
  }

  /** Candidates of which one is meant: they must all say the same. */
  private one(candidates: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): Slot {
    const distinct = new Map(candidates.map((one) => [signature(one.fact.document), one]));
    if (distinct.size === 1) return this.found([...distinct.values()]);
    return { state: 'ambiguous', candidates: candidates.map(({ fact }) => fact.document.at) };
  }

  private found(all: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): Slot {
    return { state: 'found', documents: this.documents.of(all) };
  }
}

/** Of these a role, bucket or key has one. */
const SINGLE: ReadonlySet<PolicyType> = new Set<PolicyType>(['trust', 'bucket', 'key', 'boundary']);

/** These may be managed policies. */
const MANAGED: ReadonlySet<PolicyType> = new Set<PolicyType>(['identity', 'boundary']);

const WORDS: Readonly<Record<PolicyType, string>> = {
  identity: 'identity policy',
  trust: 'trust policy',
  bucket: 'bucket policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
  key: 'key policy',
};

/** A Principal too many or too few makes it another type's: that is what to look for. */
function insteadOf(found: readonly Sourced<PolicyFact>[]): string {
  const types = new Set(found.flatMap(({ fact }) => likelyType(fact) ?? []));
  const named = [...types].map((type) => `${type === 'identity' ? 'an' : 'a'} ${WORDS[type]}`);
  return named.length === 0 ? '' : `: what stands there has the shape of ${named.join(' and ')}`;
}

/** `get-policy-version` prints no role: a policy of the bucket may be attached beside inline ones that are not of it. */
function beside(documents: readonly PolicyDocument[], loose: Slot): Slot {
  return loose.state === 'found' ? { state: 'found', documents: [...documents, ...loose.documents] } : loose;
}

function none(why: string): Slot {
  return { state: 'missing', why };
}

function short(list: readonly string[]): string {
  const shown = list.slice(0, 5).join(', ');
  return list.length > 5 ? `${shown}, …` : shown;
}
