import { defined } from '../defined';
import type { PolicyDocument, PolicyType } from '../policy/document';
import { unseenPolicy } from '../policy/made';
import type { Range } from '../policy/position';
import { display, known, type Text } from '../policy/text';
import {
  type AttachmentFact,
  type EncryptionFact,
  type Fact,
  type Gap,
  type KeyFact,
  likelyType,
  type ManagedPolicyFact,
  type PolicyFact,
  type RoleFact,
  type SourceReading,
} from '../source/facts';
import { BoundBucket } from './bound-bucket';
import { isKeyOf, mayBeKeyOf, withKeyArn } from './bound-key';
import { type BoundRole, bindRole, isNamed, readRole } from './bound-role';
import type { Connection } from './connection';
import { type ProviderValues, withProviderValues } from './provider-values';
import { type BucketSettings, settingsOf } from './settings';
import { best, ownAddress, type Sourced, signature } from './sourced';
import { addressOf, type References, referencesOf } from './symbols';

/** The policy documents of one type that belong to a connection. */
export type Slot =
  | { readonly state: 'found'; readonly documents: readonly PolicyDocument[] }
  /** `why` says where it was looked for. */
  | { readonly state: 'missing'; readonly why: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] };

/** Everything the sources hold about one connection. */
export interface Evidence extends Partial<BucketSettings> {
  readonly role?: BoundRole;
  readonly slots: Readonly<Record<PolicyType, Slot>>;
  readonly gaps: readonly Gap[];
}

/** Binds what the sources hold to a connection: by address, reference, ARN and name, or as its `evidence` says. */
export function bind(connection: Connection, readings: readonly SourceReading[]): Evidence {
  const binder = new Binder(connection, readings);
  const values = binder.providerValues();
  const known = values === undefined ? readings : knowing(readings, values);
  return (known === readings ? binder : new Binder(connection, known)).evidence();
}

/** Connections of one account share the readings that know it. */
const KNOWING = new WeakMap<readonly SourceReading[], Map<string, readonly SourceReading[]>>();

function knowing(readings: readonly SourceReading[], values: ProviderValues): readonly SourceReading[] {
  const made = KNOWING.get(readings) ?? new Map<string, readonly SourceReading[]>();
  KNOWING.set(readings, made);
  const key = JSON.stringify([values.name, values.account, values.partition]);
  const known = made.get(key) ?? withProviderValues(readings, values);
  made.set(key, known);
  return known;
}

class Binder {
  private readonly all: readonly Sourced[];
  private readonly references: References;
  private readonly role: BoundRole | undefined;
  private readonly boundBucket: BoundBucket;
  private readonly used = new Set<SourceReading>();

  constructor(
    private readonly connection: Connection,
    private readonly readings: readonly SourceReading[],
  ) {
    this.all = readings.flatMap((reading) => reading.facts.map((fact) => ({ fact, reading })));
    const reading = connection.role && readRole(connection.role);
    const partition = reading?.wellFormed ? reading.partition : 'aws';
    this.references = referencesOf(
      this.all.map(({ fact }) => fact),
      partition,
    );
    const roles = this.facts('role').map(({ fact }) => fact);
    this.role = connection.role && bindRole(connection.role, roles, this.references);
    const { fact, pieces } = this.role ?? {};
    for (const { address } of fact === undefined ? [] : sameRole(fact, roles)) {
      if (address !== undefined && pieces) this.references.set(`${address}.arn`, pieces);
    }
    this.boundBucket = new BoundBucket(connection.bucket, this.partition, this.references);
  }

  /** What the role that the config names tells of the provider that it is made with. */
  providerValues(): ProviderValues | undefined {
    const { arn, fact, other } = this.role ?? {};
    if (arn === undefined || fact?.provider === undefined || other !== undefined) return undefined;
    return { name: fact.provider, account: arn.account, partition: arn.partition };
  }

  evidence(): Evidence {
    const settings = this.settings();
    const slots = {
      trust: this.role ? this.slot('trust') : none('the profile has no role'),
      identity: this.role ? this.slot('identity') : none('the profile has no role'),
      bucket: this.slot('bucket'),
      boundary: this.slot('boundary'),
      session: this.slot('session'),
      scp: this.slot('scp'),
      rcp: this.slot('rcp'),
      key: this.keySlot(settings.encryption),
    };
    return {
      ...defined({ role: this.role }),
      ...settings,
      slots,
      gaps: this.gaps(),
    };
  }

  private facts<K extends Fact['kind']>(kind: K): Sourced<Extract<Fact, { kind: K }>>[] {
    return this.all.filter((one): one is Sourced<Extract<Fact, { kind: K }>> => one.fact.kind === kind);
  }

  private get partition(): string {
    return this.role?.arn?.partition ?? 'aws';
  }

  private isRole(on: Text): boolean {
    return this.role !== undefined && isNamed(this.role, on, this.references);
  }

  private slot(type: PolicyType): Slot {
    const paths = this.connection.evidence[type];
    if (paths) return this.named(type, paths);
    switch (type) {
      case 'trust':
        return this.trust();
      case 'identity':
        return this.identity();
      case 'bucket':
        return this.bucket();
      case 'boundary':
        return this.boundary();
      default:
        return none('no evidence names one');
    }
  }

  /** What the files that the config names hold, narrowed to the role where they tell. */
  private named(type: PolicyType, paths: readonly string[]): Slot {
    const within = this.facts('policy').filter(({ reading }) => paths.includes(reading.source.file));
    const managed = this.facts('managed-policy').filter(({ reading }) => paths.includes(reading.source.file));
    const fitting = within.filter(({ fact }) => fact.type === type || fact.candidateTypes.includes(type));
    const ofRole = fitting.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role));
    const ofBucket = fitting.filter(({ fact }) => type === 'bucket' && this.boundBucket.isOf(fact.document));
    const chosen = ofRole.length > 0 ? ofRole : ofBucket.length > 0 ? ofBucket : fitting;
    const attached = type === 'identity' || type === 'boundary' ? managed : [];
    if (chosen.length + attached.length === 0)
      return none(`${paths.join(', ')} holds no ${WORDS[type]}${insteadOf(within)}`);
    const single = type === 'trust' || type === 'bucket' || type === 'key' || type === 'boundary';
    return single ? this.one([...chosen, ...attached]) : this.many([...chosen, ...attached]);
  }

  private trust(): Slot {
    const policies = this.facts('policy').filter(({ fact }) => likelyType(fact) === 'trust');
    const bound = policies.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role));
    if (bound.length > 0) return this.one(best(bound));
    const loose = policies.filter(({ fact }) => fact.on.role === undefined);
    if (loose.length > 0) return this.one(loose);
    const others = policies.map(({ fact }) => `${fact.at.file}:${fact.at.line}`);
    const why =
      others.length > 0 ? `trust policies of other roles were found (${short(others)})` : 'none was found';
    return none(why);
  }

  private identity(): Slot {
    const policies = this.facts('policy').filter(({ fact }) => likelyType(fact) === 'identity');
    const bound = best(policies.filter(({ fact }) => fact.on.role && this.isRole(fact.on.role)));
    const attachments = best(this.facts('attachment').filter(({ fact }) => this.isRole(fact.role)));
    const documents = [...this.documents(bound), ...attachments.map((one) => this.attached(one))];
    const isWhole =
      this.role?.fact?.complete === true || documents.some((one) => this.boundBucket.isSpokenOfBy(one));
    if (isWhole || [...bound, ...attachments].some(({ reading }) => reading.source.kind !== 'aws-cli'))
      return { state: 'found', documents };
    const loose = policies.filter(
      ({ fact }) => fact.on.role === undefined && this.boundBucket.mayMatterIn(fact.document),
    );
    if (loose.length > 0) return this.beside(documents, this.one(loose));
    return documents.length > 0 ? { state: 'found', documents } : none('no policy of the role was found');
  }

  /** `get-policy-version` prints no role: a policy of the bucket may be attached beside inline ones that are not of it. */
  private beside(documents: readonly PolicyDocument[], loose: Slot): Slot {
    return loose.state === 'found'
      ? { state: 'found', documents: [...documents, ...loose.documents] }
      : loose;
  }

  private attached({ fact, reading }: Sourced<AttachmentFact>): PolicyDocument {
    this.used.add(reading);
    const found = this.managed(fact.policyArn);
    if (found) return this.documents([found])[0]!;
    const value = known(this.references.fill(fact.policyArn));
    const reason = `the attached policy ${value ?? 'it names'} is not in the sources`;
    return unseenPolicy(reason, fact.at);
  }

  private managed(arn: Text): Sourced<ManagedPolicyFact> | undefined {
    const value = known(this.references.fill(arn));
    const address = addressOf(arn);
    return best(
      this.facts('managed-policy').filter(({ fact }) => {
        if (address !== undefined && fact.address === address) return true;
        return (
          value !== undefined && fact.arn !== undefined && known(this.references.fill(fact.arn)) === value
        );
      }),
    )[0];
  }

  private bucket(): Slot {
    if (this.connection.bucket === undefined) return none('the connection has no bucket');
    const policies = this.facts('policy').filter(({ fact }) =>
      fact.type === undefined ? fact.candidateTypes.includes('bucket') : fact.type === 'bucket',
    );
    const bound = policies.filter(({ fact }) => fact.on.bucket && this.boundBucket.is(fact.on.bucket));
    if (bound.length > 0) return this.one(best(bound));
    const naming = policies.filter(
      ({ fact }) => fact.on.bucket === undefined && this.boundBucket.isOf(fact.document),
    );
    if (naming.length > 0) return this.one(naming);
    return none(`no policy of the bucket ${known(this.connection.bucket) ?? ''} was found`);
  }

  private boundary(): Slot {
    const arn = this.role?.fact?.boundary;
    const policies = this.facts('policy').filter(
      ({ fact }) => fact.type === 'boundary' && fact.on.role && this.isRole(fact.on.role),
    );
    if (policies.length > 0) return this.one(best(policies));
    if (arn === undefined) return none('no boundary is set');
    const found = this.managed(arn);
    if (found) return { state: 'found', documents: this.documents([found]) };
    const value = known(this.references.fill(arn));
    return {
      state: 'found',
      documents: [unseenPolicy(`the permissions boundary ${value ?? ''} is not in the sources`, arn.at)],
    };
  }

  private keySlot(encryption: EncryptionFact | undefined): Slot {
    if (this.connection.evidence.key) return this.named('key', this.connection.evidence.key);
    const arn = encryption?.keyArn && this.references.fill(encryption.keyArn);
    if (arn === undefined) return none('no key is named');
    const value = known(arn);
    const address = addressOf(arn);
    const keys = this.facts('key').filter(({ fact }) => {
      if (address !== undefined && fact.address === address) return true;
      return value !== undefined && fact.arn !== undefined && known(fact.arn) === value;
    });
    const policies = this.facts('policy').filter(({ fact }) => {
      const on = fact.on.key && this.references.fill(fact.on.key);
      return fact.type === 'key' && on !== undefined && isKeyOf(on, arn);
    });
    const documents = [...keys, ...policies].flatMap(({ fact }) => fact.document ?? []);
    const [first] = documents.length > 0 ? documents : this.keyDefaults(keys, arn);
    if (first === undefined)
      return none(
        `the policy of the key ${value ?? display(arn)} was not found; "evidence: key:" can name its file`,
      );
    return { state: 'found', documents: [this.references.fillDocument(first)] };
  }

  /** What AWS gives the key (E11), unless a policy is set on a key that nobody knows. */
  private keyDefaults(keys: readonly Sourced<KeyFact>[], arn: Text): PolicyDocument[] {
    const isOpen = this.facts('policy').some(
      ({ fact }) => fact.on.key !== undefined && mayBeKeyOf(this.references.fill(fact.on.key), arn),
    );
    return isOpen ? [] : keys.flatMap(({ fact }) => fact.byDefault ?? []);
  }

  private settings(): BucketSettings {
    const { bucket, evidence } = this.connection;
    const told = this.all.filter(({ reading }) => reading.source.kind.startsWith('terraform'));
    const { encryption, ...rest } = settingsOf(this.all, {
      isBucket: (name) => this.boundBucket.is(name),
      isNamed: ({ source }) => evidence.bucket?.includes(source.file) === true,
      takesNameless: bucket !== undefined && !told.some(({ fact }) => this.tellsOfBucket(fact)),
    });
    if (encryption === undefined) return rest;
    const account = this.connection.bucketAccount ?? this.role?.account;
    const { references, partition } = this;
    return { ...rest, encryption: withKeyArn(encryption, { references, account, partition }) };
  }

  private tellsOfBucket(fact: Fact): boolean {
    const name = fact.kind === 'bucket' ? fact.name : fact.kind === 'policy' ? fact.on.bucket : undefined;
    return name !== undefined && this.boundBucket.is(name);
  }

  private one(found: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): Slot {
    const distinct = new Map(found.map((one) => [signature(one.fact.document), one]));
    if (distinct.size > 1)
      return { state: 'ambiguous', candidates: found.map(({ fact }) => fact.document.at) };
    return { state: 'found', documents: this.documents([...distinct.values()]) };
  }

  private many(found: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): Slot {
    return { state: 'found', documents: this.documents(found) };
  }

  private documents(found: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): PolicyDocument[] {
    const distinct = new Map<string, PolicyDocument>();
    for (const { fact, reading } of found) {
      this.used.add(reading);
      const key = signature(fact.document);
      if (!distinct.has(key)) distinct.set(key, this.references.fillDocument(fact.document));
    }
    return [...distinct.values()];
  }

  /** What keeps the sources that this connection rests on from being the whole story. */
  private gaps(): Gap[] {
    const address = this.role?.fact?.address;
    const usesTerraform = [...this.used].some(({ source }) => source.kind.startsWith('terraform'));
    return this.readings.flatMap((reading) =>
      reading.gaps.filter((gap) => {
        if (gap.address !== undefined) return gap.address === address || this.used.has(reading);
        if (this.used.has(reading)) return true;
        return reading.source.kind === 'terraform' && usesTerraform;
      }),
    );
  }
}

/** The role, and what other sources (a state beside its configuration) tell of the same block without an ARN. */
function sameRole(fact: RoleFact, roles: readonly RoleFact[]): RoleFact[] {
  const own = fact.address === undefined ? undefined : ownAddress(fact.address);
  const isSame = ({ address, name, arn }: RoleFact) =>
    address !== undefined && ownAddress(address) === own && !isKnown(arn) && isKnown(name);
  const name = fact.name && known(fact.name);
  return [fact, ...roles.filter((one) => isSame(one) && one.name && known(one.name) === name)];
}

function isKnown(text: Text | undefined): boolean {
  return text !== undefined && known(text) !== undefined;
}

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

function none(why: string): Slot {
  return { state: 'missing', why };
}

function short(list: readonly string[]): string {
  const shown = list.slice(0, 5).join(', ');
  return list.length > 5 ? `${shown}, …` : shown;
}
