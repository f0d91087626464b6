import { defined } from '../defined';
import type { PolicyType } from '../policy/document';
import type { Piece, Text } from '../policy/text';
import type { BucketFact, Fact, Gap, SourceReading } from '../source/facts';
import { Bound } from './bound';
import { withKeyArn } from './bound-key';
import type { BoundRole } from './bound-role';
import type { Connection } from './connection';
import { Documents } from './documents';
import { type ProviderValues, withProviderValues } from './provider-values';
import { type BucketSettings, settingsOf } from './settings';
import { type Slot, slotsOf } from './slots';
import { samePieces } from './symbols';

/** Everything the sources hold about one connection. */
export interface Evidence extends Partial<BucketSettings> {
  readonly role?: BoundRole;
  readonly slots: Readonly<Record<PolicyType, Slot>>;
  readonly gaps: readonly Gap[];
}

/** Binds what the sources hold to a connection: by address, reference, ARN and name, or as its `evidence` says. */
export function bind(connection: Connection, readings: readonly SourceReading[]): Evidence {
  const bound = new Bound(connection, readings);
  const values = bound.providerValues;
  const known = values === undefined ? readings : knowing(readings, values);
  return evidenceOf(known === readings ? bound : new Bound(connection, known));
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

function evidenceOf(bound: Bound): Evidence {
  const settings = bucketSettings(bound);
  const documents = new Documents(bound.references);
  const slots = slotsOf(bound, documents, settings.encryption);
  const gaps = gapsBeside(bound, documents.used);
  return { ...defined({ role: bound.role }), ...settings, slots, gaps };
}

function bucketSettings({ all, bucket, connection, references, partition, role }: Bound): BucketSettings {
  const tellsOfBucket = (fact: Fact) => {
    const name = fact.kind === 'bucket' ? fact.name : fact.kind === 'policy' ? fact.on.bucket : undefined;
    return name !== undefined && bucket.is(name);
  };
  const told = all.filter(({ reading }) => isTerraform(reading));
  const isTold = told.some(({ fact }) => tellsOfBucket(fact));
  // Beside this bucket every other one is another, whatever its name will be.
  const others = isTold ? told.flatMap(({ fact }) => (fact.kind === 'bucket' ? [fact] : [])) : [];
  const { encryption, ...rest } = settingsOf(all, {
    isBucket: (name) => bucket.is(name),
    mayBeBucket: (name) => bucket.mayBe(name) && !others.some((other) => isNameOf(name, other)),
    isNamed: ({ source }) => connection.evidence.bucket?.includes(source.file) === true,
    takesNameless: connection.bucket !== undefined && !isTold,
  });
  if (encryption === undefined) return rest;
  const account = connection.bucketAccount ?? role?.account;
  return { ...rest, encryption: withKeyArn(encryption, { references, account, partition }) };
}

/** What keeps the sources that a connection rests on from being the whole story. */
function gapsBeside({ role, readings }: Bound, used: ReadonlySet<SourceReading>): Gap[] {
  const address = role?.fact?.address;
  const usesTerraform = [...used].some(isTerraform);
  return readings.flatMap((reading) =>
    reading.gaps.filter((gap) => {
      if (used.has(reading)) return true;
      if (gap.address !== undefined) return gap.address === address;
      return reading.source.kind === 'terraform' && usesTerraform;
    }),
  );
}

/** Whether a text that is not all known is the name of that bucket, or refers to it. */
function isNameOf({ pieces }: Text, { address, name }: BucketFact): boolean {
  const refers = (piece: Piece) => typeof piece !== 'string' && piece.unknown.startsWith(`${address}.`);
  return pieces.some(refers) || (name !== undefined && samePieces(pieces, name.pieces));
}

/** Configuration, plan, state or output. */
function isTerraform({ source }: SourceReading): boolean {
  return source.kind.startsWith('terraform');
}
