import type { Text } from '../policy/text';
import { known } from '../policy/text';
import type { Fact, RoleFact, SourceReading } from '../source/facts';
import { BoundBucket } from './bound-bucket';
import { type BoundRole, bindRole, isNamed, readRole } from './bound-role';
import type { Connection } from './connection';
import type { ProviderValues } from './provider-values';
import { ownAddress, type Sourced } from './sourced';
import { type References, referencesOf } from './symbols';

/** All that the sources tell, with the role and the bucket that a connection means found in it. */
export class Bound {
  readonly all: readonly Sourced[];
  readonly references: References;
  readonly role: BoundRole | undefined;
  readonly bucket: BoundBucket;

  constructor(
    readonly connection: Connection,
    readonly readings: readonly SourceReading[],
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
    this.bucket = new BoundBucket(connection.bucket, this.partition, this.references);
  }

  get partition(): string {
    return this.role?.arn?.partition ?? 'aws';
  }

  /** What the role that the config names tells of the provider that it is made with. */
  get providerValues(): ProviderValues | undefined {
    const { arn, fact, other } = this.role ?? {};
    if (arn === undefined || fact?.provider === undefined || other !== undefined) return undefined;
    return { name: fact.provider, account: arn.account, partition: arn.partition };
  }

  facts<K extends Fact['kind']>(kind: K): Sourced<Extract<Fact, { kind: K }>>[] {
    return this.all.filter((one): one is Sourced<Extract<Fact, { kind: K }>> => one.fact.kind === kind);
  }

  isRole(on: Text | undefined): boolean {
    return on !== undefined && this.role !== undefined && isNamed(this.role, on, this.references);
  }

  /** What a text is once every reference that is known is filled in; `undefined` where that leaves something open. */
  valueOf(text: Text): string | undefined {
    return known(this.references.fill(text));
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
