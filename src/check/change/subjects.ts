import { bind } from '../../connection/bind';
import type { Connection } from '../../connection/connection';
import { slotDocuments } from '../../connection/situation';
import { best, type Sourced, signature } from '../../connection/sourced';
import { addressOf, type References, referencesOf } from '../../connection/symbols';
import { POLICY_TYPES, type PolicyDocument, type PolicyType, type Statement } from '../../policy/document';
import type { Range } from '../../policy/position';
import { display, known, type Text } from '../../policy/text';
import {
  type Fact,
  likelyType,
  type ManagedPolicyFact,
  type PolicyFact,
  type SourceReading,
} from '../../source/facts';
import { folderOf, type Holder, Holders } from './holders';
import { bare } from './moves';

/** The policies of one type that are in force together: all of a role's identity policies, a bucket's policy, a file's. */
export interface Subject {
  readonly type: PolicyType;
  readonly documents: readonly PolicyDocument[];
  /** Set where it is what AWS gives a key by itself (E11): that a source stops setting one changes nothing in AWS. */
  readonly byDefault?: true;
  /** What a role is given besides, that no source shows: ARNs, each where it is attached. */
  readonly unseen: readonly { readonly arn: string; readonly at: Range }[];
  /** Absent for a policy that nothing says the holder of. */
  readonly holder?: Holder;
  /** Of what it is attached to, or else its own, in Terraform. */
  readonly address?: string;
  /** By level, the surest first: subjects of two sides with a name of one level in common are one. */
  readonly names: readonly (readonly string[])[];
}

/** Everything that sources say of policies, by subject. */
export function subjectsIn(
  readings: readonly SourceReading[],
  connections: readonly Connection[],
): readonly Subject[] {
  return new Gathering(readings, connections).subjects();
}

class Gathering {
  private readonly references: References;
  private readonly roles: Holders;
  private readonly buckets: Holders;
  private readonly keys: Holders;
  private readonly all: readonly Sourced<Fact>[];
  /** By ARN, and by address after a line feed. */
  private readonly managedIndex = new Map<string, Sourced<ManagedPolicyFact>[]>();
  private readonly attached = new Set<Fact>();

  constructor(
    private readonly readings: readonly SourceReading[],
    private readonly connections: readonly Connection[],
  ) {
    this.all = readings.flatMap((reading) => reading.facts.map((fact) => ({ fact, reading })));
    const facts = this.all.map(({ fact }) => fact);
    this.references = referencesOf(facts, 'aws');
    this.roles = new Holders('role', this.references);
    this.buckets = new Holders('bucket', this.references);
    this.keys = new Holders('key', this.references);
    for (const fact of facts) {
      if (fact.kind === 'role') this.roles.add(fact);
      if (fact.kind === 'bucket') this.buckets.add(fact);
      if (fact.kind === 'key') this.keys.add(fact);
    }
    for (const one of this.facts('managed-policy')) {
      const { arn, address } = one.fact;
      const keys = [...(arn ? [this.shown(arn)] : []), ...(address === undefined ? [] : [`\n${address}`])];
      for (const key of keys) this.managedIndex.set(key, [...(this.managedIndex.get(key) ?? []), one]);
    }
  }

  subjects(): Subject[] {
    return [...this.held(), ...this.managed(), ...this.loose()];
  }

  private facts<K extends Fact['kind']>(kind: K): Sourced<Extract<Fact, { kind: K }>>[] {
    return this.all.filter((one): one is Sourced<Extract<Fact, { kind: K }>> => one.fact.kind === kind);
  }

  /** What is attached to a role, bucket or key; one without a policy is a subject too, that allows nothing. */
  private held(): Subject[] {
    const attachments = new Attachments();
    for (const one of this.facts('policy')) {
      const holder = this.holderOf(one.fact);
      if (holder) attachments.add(holder, likelyType(one.fact) ?? 'identity', one);
    }
    for (const { fact, reading } of this.facts('key')) {
      const { document } = fact;
      if (document) attachments.add(this.keys.add(fact), 'key', { fact: { ...fact, document }, reading });
    }
    for (const { fact, reading } of this.facts('key')) {
      const { byDefault: document } = fact;
      const holder = this.keys.add(fact);
      const isSet = attachments.of(holder, 'key').found.length > 0;
      if (document && !isSet) attachments.add(holder, 'key', { fact: { ...fact, document }, reading });
    }
    for (const { fact } of this.facts('attachment')) {
      this.attach(attachments, this.roles.named(fact.role), 'identity', fact.policyArn, fact.at);
    }
    for (const { fact } of this.facts('role')) {
      const { boundary } = fact;
      if (boundary) this.attach(attachments, this.roles.add(fact), 'boundary', boundary, boundary.at);
    }
    const holders = [...this.roles.all, ...this.buckets.all, ...this.keys.all];
    return holders.flatMap((holder) =>
      attachments.typesOf(holder).map((type) => {
        const { found, unseen } = attachments.of(holder, type);
        const names = holderNames(holder, type);
        const { address } = holder;
        const documents = this.documents(found);
        const isDefault = found.some(({ fact }) => fact.kind === 'key' && fact.document === fact.byDefault);
        return {
          type,
          documents,
          unseen,
          holder,
          names,
          ...(address !== undefined && { address }),
          ...(isDefault && { byDefault: true }),
        };
      }),
    );
  }

  private attach(to: Attachments, holder: Holder, type: PolicyType, arn: Text, at: Range): void {
    const policy = this.managedNamed(arn);
    if (policy) to.add(holder, type, policy);
    else to.of(holder, type).unseen.push({ arn: this.shown(arn), at });
  }

  private holderOf({ on }: PolicyFact): Holder | undefined {
    if (on.role) return this.roles.named(on.role);
    if (on.bucket) return this.buckets.named(on.bucket);
    return on.key && this.keys.named(on.key);
  }

  private managedNamed(arn: Text): Sourced<ManagedPolicyFact> | undefined {
    const folder = folderOf(arn.at.file);
    const address = addressOf(arn);
    const fits = this.managedIndex.get(this.shown(arn)) ?? this.managedIndex.get(`\n${address ?? ''}`) ?? [];
    const found = fits.find(({ fact }) => folderOf(fact.at.file) === folder) ?? fits[0];
    if (found) this.attached.add(found.fact);
    return found;
  }

  /** Those that nothing here attaches. */
  private managed(): Subject[] {
    const loose = this.facts('managed-policy').filter(({ fact }) => !this.attached.has(fact));
    return loose.map((one) => {
      const { address, arn, name, at } = one.fact;
      const folder = folderOf(at.file);
      return {
        type: 'identity',
        documents: this.documents([one]),
        unseen: [],
        ...(address !== undefined && { address }),
        names: [
          address === undefined ? [] : [`policy at ${folder} ${address}`],
          arn === undefined ? [] : [`policy ${this.shown(arn)}`],
          name === undefined ? [] : [`policy named ${this.shown(name)}`],
          address === undefined ? [] : [`policy at ${address}`],
          address === undefined ? [] : [`policy at ${bare(address)}`],
        ],
      };
    });
  }

  /** Documents in plain JSON, by the connection that they are evidence of, by file, by what they say. */
  private loose(): Subject[] {
    const slots = this.slots();
    const groups = new Map<string, Sourced<PolicyFact>[]>();
    const ordinals = new Map<string, number>();
    const places = new Map<Fact, string>();
    for (const one of this.facts('policy')) {
      const type = likelyType(one.fact);
      if (type === undefined || this.holderOf(one.fact)) continue;
      const inFile = `${type} ${one.fact.at.file}`;
      const ordinal = ordinals.get(inFile) ?? 0;
      ordinals.set(inFile, ordinal + 1);
      const place = `${inFile} ${one.fact.address ?? ordinal}`;
      places.set(one.fact, place);
      const key = slots.get(placeOf(type, one.fact.document.at)) ?? place;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups].map(([key, found]) => {
      const [{ fact }] = found as [Sourced<PolicyFact>];
      const type = likelyType(fact)!;
      const all = (name: (fact: PolicyFact) => string) => found.map((one) => `${type} ${name(one.fact)}`);
      return {
        type,
        documents: this.documents(found),
        unseen: [],
        ...(fact.address !== undefined && { address: fact.address }),
        names: [
          all(({ at, document }) => `${at.file} ${signature(document)}`),
          found.map((one) => places.get(one.fact)!),
          [key],
          type === 'bucket' ? found.flatMap((one) => bucketNamed(one.fact.document) ?? []) : [],
          all(({ document }) => signature(document)),
          all(({ at }) => `called ${at.file.slice(at.file.lastIndexOf('/') + 1)}`),
          // One that was renamed and changed at once is known by what it still says.
          found.flatMap(({ fact }) =>
            fact.document.statements.map((one) => `${type} says ${signature(one)}`),
          ),
          found.flatMap(({ fact }) => fact.document.statements.flatMap((one) => nearly(type, one))),
        ],
      };
    });
  }

  /** Which connection a document is evidence of, as its binding tells. */
  private slots(): Map<string, string> {
    const found = new Map<string, string>();
    for (const connection of this.connections) {
      const { slots } = bind(connection, this.readings);
      for (const type of POLICY_TYPES) {
        for (const { at } of slotDocuments(slots[type])) {
          const place = placeOf(type, at);
          if (!found.has(place)) found.set(place, `${type} of the connection ${connection.name}`);
        }
      }
    }
    return found;
  }

  private documents(found: readonly Sourced<PolicyLike>[]): PolicyDocument[] {
    return best(found).map(({ fact }) => this.references.fillDocument(fact.document));
  }

  private shown(text: Text): string {
    return display(this.references.fill(text));
  }
}

type PolicyLike = Fact & { readonly document: PolicyDocument };

interface Attached {
  readonly found: Sourced<PolicyLike>[];
  readonly unseen: Subject['unseen'][number][];
}

/** What each holder has, by type. */
class Attachments {
  private readonly all = new Map<Holder, Map<PolicyType, Attached>>();

  add(holder: Holder, type: PolicyType, policy: Sourced<PolicyLike>): void {
    this.of(holder, type).found.push(policy);
  }

  of(holder: Holder, type: PolicyType): Attached {
    const own = this.all.get(holder) ?? new Map<PolicyType, Attached>();
    this.all.set(holder, own);
    const attached = own.get(type) ?? { found: [], unseen: [] };
    own.set(type, attached);
    return attached;
  }

  typesOf(holder: Holder): PolicyType[] {
    return [...new Set([...EXPECTED[holder.kind], ...(this.all.get(holder)?.keys() ?? [])])];
  }
}

/** The types that a holder can have a policy of: having none says something too. */
const EXPECTED = { role: ['identity', 'trust', 'boundary'], bucket: ['bucket'], key: ['key'] } as const;

function holderNames({ kind, address, arn, name, folder }: Holder, type: PolicyType): string[][] {
  const of = `${type} of ${kind}`;
  return [
    address === undefined ? [] : [`${of} at ${folder} ${address}`],
    arn === undefined ? [] : [`${of} ${arn}`],
    name === undefined ? [] : [`${of} ${folder} ${name}`],
    name === undefined ? [] : [`${of} ${name}`],
    address === undefined ? [] : [`${of} at ${address}`],
    address === undefined ? [] : [`${of} at ${bare(address)}`],
  ];
}

function placeOf(type: PolicyType, { file, line, column }: Range): string {
  return `${type} ${file}:${line}:${column}`;
}

/** What a statement says but for its actions, its resources, or who may. */
function nearly(type: PolicyType, { effect, principal, action, resource, conditions }: Statement): string[] {
  return [
    { effect, principal, resource, conditions },
    { effect, principal, action, conditions },
    { effect, action, resource, conditions },
  ].map((rest) => `${type} nearly says ${signature(rest)}`);
}

/** The one bucket whose ARNs a policy's resources are. */
function bucketNamed({ statements }: PolicyDocument): string | undefined {
  const names = statements.flatMap(({ resource }) =>
    (resource?.values ?? []).map(
      (text) => /^arn:[a-z-]+:s3:::([A-Za-z0-9._-]+)(?:\/|$)/.exec(known(text) ?? '')?.[1],
    ),
  );
  const [name, ...others] = new Set(names);
  return others.length === 0 ? name : undefined;
}
