import { defined } from '../defined';
import { UserError } from '../finding';
import { POLICY_TYPES, type PolicyType } from '../policy/document';
import type { Range } from '../policy/position';
import { startOf } from '../policy/position';
import { known, type Text, textOf } from '../policy/text';
import type { OutputFact, SourceReading } from '../source/facts';
import type { Config, ConnectionConfig, NamedFile, Scalar } from './config';
import { didYouMean } from './near';
import { DEFAULT_PROFILE, type Profile, principalsOf, profileNamed } from './profile';

/** One vendor's access to one role (and bucket), every value looked up. */
export interface Connection {
  readonly name: string;
  readonly profile: Profile;
  /** ARNs, service names or providers; an account is named by its root's ARN. */
  readonly principals: readonly Text[];
  /** As written: a role that is no ARN is a violation of `role-arn`, not a config error. */
  readonly role?: Text;
  readonly externalId?: ExternalId;
  /** The bucket's name. */
  readonly bucket?: Text;
  /** Literal start of the keys; empty: the whole bucket. */
  readonly prefix: string;
  readonly prefixAt?: Range;
  readonly bucketAccount?: string;
  /** Context that the vendor's calls are known to carry. */
  readonly request: Readonly<Record<string, string | readonly string[]>>;
  readonly evidence: Partial<Record<PolicyType, readonly string[]>>;
  readonly allowPrincipals: readonly Text[];
  /** The connection's lines in the config. */
  readonly at: Range;
}

export type ExternalId = {
  readonly at: Range;
  /** Set where the value is secret: the environment variable it is printed as. */
  readonly secret?: string;
} & ({ readonly value: Text } | { readonly sha256: string });

/** The fields of a single connection as flags or action inputs. */
export interface ConnectionFlags {
  readonly profile?: string;
  readonly principal?: readonly string[];
  readonly role?: string;
  readonly externalId?: string;
  readonly externalIdEnv?: string;
  readonly bucket?: string;
  readonly prefix?: string;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything read; outputs are looked up here. */
  readonly readings: readonly SourceReading[];
}

/** What a masked ExternalId is called where the config names no variable of its own. */
const EXTERNAL_ID_ENV = 'TRUSTPROOF_EXTERNAL_ID';

/** C17: AWS takes no other value for an ExternalId. */
export const EXTERNAL_ID_VALUE = /^[\w+=,.@:/-]{2,1224}$/;

/** The place of what came by a flag, for which no file has a line. */
const FLAGS_AT = startOf('.');

/**
 * Lays flags over the config's one connection, or makes a connection of them.
 *
 * @throws UserError where the config has several connections: which of them would be meant?
 */
function withFlags(config: Config, flags: ConnectionFlags): Config {
  const { principal: principals = [], ...others } = flags;
  if (principals.length === 0 && Object.values(others).every((value) => value === undefined)) return config;
  const [one, another] = config.connections;
  if (another) {
    const names = config.connections.map(({ name }) => name).join(', ');
    throw new UserError(`the flags of a single connection do not go with a config of several (${names})`);
  }
  const base: ConnectionConfig = one ?? {
    name: flags.role?.split('/').at(-1) || flags.bucket || 'connection',
    principals: [],
    request: {},
    evidence: {},
    allowPrincipals: [],
    at: FLAGS_AT,
  };
  return { ...config, connections: [{ ...base, ...flagged(flags) }] };
}

function flagged(flags: ConnectionFlags): Partial<ConnectionConfig> {
  const value = (text: string | undefined): Scalar | undefined =>
    text === undefined ? undefined : { from: 'value', value: text, at: FLAGS_AT, flag: true };
  const env = flags.externalIdEnv;
  const externalId: Scalar | undefined =
    env === undefined ? value(flags.externalId) : { from: 'env', env, at: FLAGS_AT, flag: true };
  const principals = flags.principal?.flatMap((one) => value(one) ?? []);
  return defined({
    profile: value(flags.profile),
    principals: principals?.length ? principals : undefined,
    role: value(flags.role),
    externalId,
    bucket: value(flags.bucket),
    prefix: value(flags.prefix),
  });
}

/** Files that the config names for its values and evidence: each must be read, whatever the globs say. */
export function filesNamedBy(config: Config): NamedFile[] {
  return config.connections.flatMap((connection) => [
    ...scalarsOf(connection).flatMap((one) =>
      one.from === 'output' && one.file !== undefined ? [{ file: one.file, at: one.at }] : [],
    ),
    ...Object.values(connection.evidence).flat(),
  ]);
}

/** Those of them that are named for a value alone. */
export function outputFilesIn(config: Config): Set<string> {
  const evidence = config.connections.flatMap((one) => Object.values(one.evidence).flat());
  const others = new Set(evidence.map(({ file }) => normal(file)));
  const named = config.connections
    .flatMap(scalarsOf)
    .flatMap((one) => (one.from === 'output' && one.file !== undefined ? [normal(one.file)] : []));
  return new Set(named.filter((file) => !others.has(file)));
}

/** What the evidence says of files: the type of their policies, where it says one. */
export function typesNamedBy(config: Config): Map<string, PolicyType> {
  const said = new Map<string, Set<PolicyType>>();
  for (const { evidence } of config.connections) {
    for (const type of POLICY_TYPES) {
      for (const { file } of evidence[type] ?? []) said.set(file, (said.get(file) ?? new Set()).add(type));
    }
  }
  return new Map([...said].flatMap(([file, types]) => (types.size === 1 ? [[file, [...types][0]!]] : [])));
}

function scalarsOf(one: ConnectionConfig): Scalar[] {
  const single = [one.profile, one.role, one.externalId, one.bucket, one.prefix, one.bucketAccount];
  const given = single.filter((scalar) => scalar !== undefined);
  return [...given, ...one.principals, ...one.allowPrincipals];
}

/**
 * Looks up every value of every connection.
 *
 * @throws UserError for a missing variable or output, an unknown profile, a value of the wrong form
 */
export function connectionsFrom(config: Config, flags: ConnectionFlags, around: Surroundings): Connection[] {
  return withFlags(config, flags).connections.map((one) => resolved(one, around));
}

function resolved(one: ConnectionConfig, around: Surroundings): Connection {
  const text = (scalar: Scalar | undefined) => (scalar ? lookUp(scalar, around).text : undefined);
  const role = text(one.role);
  const bucket = one.bucket && bucketName(text(one.bucket)!, one.bucket);
  const asked = settled(one.profile, around, 'profile');
  const profile = profileNamed(
    asked ?? DEFAULT_PROFILE,
    one.profile?.at,
    one.profile && one.profile.from !== 'value' ? `called ${spoken('', one.profile)}` : undefined,
  );
  const partition = partitionOf(role);
  const bucketAccount = settled(one.bucketAccount, around, 'bucketAccount');
  if (bucketAccount !== undefined && !/^\d{12}$/.test(bucketAccount)) {
    throw new UserError('"bucketAccount" must be an account: 12 digits, in quotes', one.bucketAccount?.at);
  }
  requireParts(one, profile);
  const externalId = one.externalId && externalIdOf(one.externalId, around);
  return {
    name: one.name,
    profile,
    principals: principalTexts(one, profile, partition, around),
    ...defined({ role, externalId, bucket, bucketAccount, prefixAt: one.prefix?.at }),
    prefix: settled(one.prefix, around, 'prefix') ?? '',
    request: { ...profile.request, ...one.request },
    evidence: Object.fromEntries(
      Object.entries(one.evidence).map(([type, files]) => [type, files.map(({ file }) => file)]),
    ),
    allowPrincipals: one.allowPrincipals.map((scalar) =>
      principalText(lookUp(scalar, around).text, scalar, partition),
    ),
    at: one.at,
  };
}

function requireParts(one: ConnectionConfig, profile: Profile): void {
  const needs = (part: string) =>
    new UserError(`connection "${one.name}" needs "${part}:" for the profile ${profile.id}`, one.at);
  if (profile.mechanism === 'role-assumption' && !one.role) throw needs('role');
  const asks = [...(profile.identity?.statements ?? []), ...profile.bucket.statements];
  const namesBucket = asks.some(({ resources }) => resources?.some((arn) => arn.includes('{bucket}')));
  if (namesBucket && !one.bucket) throw needs('bucket');
}

function principalTexts(
  one: ConnectionConfig,
  profile: Profile,
  partition: string,
  around: Surroundings,
): Text[] {
  if (one.principals.length > 0) {
    return one.principals.map((scalar) => principalText(lookUp(scalar, around).text, scalar, partition));
  }
  return principalsOf(profile, partition, one.at, one.name).map((arn) => textOf(arn, one.at));
}

function partitionOf(role: Text | undefined): string {
  return /^arn:([a-z-]+):/.exec((role && known(role)) ?? '')?.[1] ?? 'aws';
}

/** An account's number stands for its root (P3), in the partition of the role. */
function principalText(text: Text, scalar: Scalar, partition: string): Text {
  const value = known(text);
  if (value === undefined) return text;
  if (/^\d{12}$/.test(value)) return textOf(`arn:${partition}:iam::${value}:root`, text.at);
  const fine =
    /^arn:[a-z-]+:(iam|sts)::(\d{12}|cloudfront|):[!-)+->@-~]+$/.test(value) || PROVIDER.test(value);
  if (fine) return text;
  const help =
    'an ARN (arn:aws:iam::123456789012:role/name), a 12-digit account or a service (name.amazonaws.com)';
  throw new UserError(`${spoken(value, scalar)} is no principal; write ${help}`, text.at);
}

/** A service or a web identity provider: a host name, perhaps with a path. */
const PROVIDER = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/i;

function bucketName(text: Text, scalar: Scalar): Text {
  const value = known(text);
  if (value === undefined) return text;
  const name = value.replace(/^arn:[a-z-]+:s3:::/, '');
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(name)) return textOf(name, text.at);
  throw new UserError(`${spoken(value, scalar)} is no bucket name`, text.at);
}

/** A value from elsewhere may be a secret, where the wrong name was written. */
function spoken(value: string, scalar: Scalar): string {
  if (scalar.from === 'env') return `the value of the environment variable ${scalar.env}`;
  return scalar.from === 'output' ? `the value of the output "${scalar.output}"` : `"${value}"`;
}

interface LookedUp {
  readonly text: Text;
  readonly sensitive: boolean;
}

function lookUp(scalar: Scalar, { env, readings }: Surroundings): LookedUp {
  switch (scalar.from) {
    case 'value':
      return { text: textOf(scalar.value, scalar.at), sensitive: false };
    case 'env': {
      const value = Object.hasOwn(env, scalar.env) ? env[scalar.env] : undefined;
      if (value !== undefined && value !== '') return { text: textOf(value, scalar.at), sensitive: true };
      const state = value === '' ? 'is empty' : 'is not set';
      throw new UserError(
        `the environment variable ${scalar.env} ${state}; set it where trustproof runs`,
        scalar.at,
      );
    }
    case 'output': {
      const { value, sensitive } = outputNamed(scalar, readings);
      return { text: { ...value, at: scalar.at }, sensitive };
    }
    case 'sha256':
      throw new UserError('"sha256" goes with externalId alone', scalar.at);
  }
}

function outputNamed(
  { output, file, at }: Extract<Scalar, { from: 'output' }>,
  readings: readonly SourceReading[],
): OutputFact & { readonly value: Text } {
  const looked =
    file === undefined ? readings : readings.filter(({ source }) => source.file === normal(file));
  const outputs = looked.flatMap(({ facts }) => facts).filter((fact) => fact.kind === 'output');
  const found = outputs.filter(({ name }) => name === output);
  const [first] = found;
  if (first === undefined) {
    const names = [...new Set(outputs.map(({ name }) => name))];
    const there =
      names.length > 0
        ? `there are: ${names.join(', ')}`
        : `no outputs were read there${file === undefined ? '' : ', as `terraform output -json` prints them'}`;
    throw new UserError(
      `there is no output "${output}"${file ? ` in ${file}` : ''}${didYouMean(output, names) || `; ${there}`}`,
      at,
    );
  }
  const { value } = first;
  if (value === undefined) {
    throw new UserError(
      `the output "${output}"${file ? ` in ${file}` : ''} is null or empty; it must hold one value`,
      at,
    );
  }
  if (found.some((one) => one.value === undefined || known(one.value) !== known(value))) {
    throw new UserError(
      `the output "${output}" has different values in different files; name one with "file:"`,
      at,
    );
  }
  return { ...first, value };
}

function normal(path: string): string {
  return path.replace(/^\.\//, '');
}

/** A value that must be known now. */
function settled(scalar: Scalar | undefined, around: Surroundings, key: string): string | undefined {
  if (scalar === undefined) return undefined;
  const value = known(lookUp(scalar, around).text);
  if (value === undefined)
    throw new UserError(`"${key}" is not known until apply; write its value`, scalar.at);
  return value;
}

function externalIdOf(scalar: Scalar, around: Surroundings): ExternalId {
  const { at } = scalar;
  if (scalar.from === 'sha256') return { sha256: scalar.sha256, at, secret: EXTERNAL_ID_ENV };
  const { text, sensitive } = lookUp(scalar, around);
  const value = known(text);
  if (value !== undefined && !EXTERNAL_ID_VALUE.test(value)) {
    const must = '2 to 1,224 characters out of letters, digits and _+=,.@:/-';
    throw new UserError(`"externalId" is none that AWS accepts: it must have ${must}`, at);
  }
  const secret = scalar.from === 'env' ? scalar.env : sensitive || scalar.flag ? EXTERNAL_ID_ENV : undefined;
  return { value: text, at, ...defined({ secret }) };
}
