import { posix } from 'node:path';
import { defined } from '../defined';
import { type RequirementId, type Severity, UserError } from '../finding';
import { validate } from '../generated/config-validator';
import { RULE_IDS, type RuleId } from '../generated/rule-ids';
import { POLICY_TYPES, type PolicyType } from '../policy/document';
import { member, type Node } from '../policy/node';
import type { Range } from '../policy/position';
import { display } from '../policy/text';
import { explainErrors, type SchemaError } from './config-errors';
import { parseConfigText } from './config-text';
import { didYouMean } from './near';

/** A value of the config as written: the value itself, or where it is to be had from. */
export type Scalar = (
  | { readonly from: 'value'; readonly value: string }
  | { readonly from: 'output'; readonly output: string; readonly file?: string }
  | { readonly from: 'env'; readonly env: string }
  | { readonly from: 'sha256'; readonly sha256: string }
) & {
  readonly at: Range;
  /** Set for what came by a flag: an ExternalId given so is secret. */
  readonly flag?: true;
};

/** A file that the config names, and where. */
export interface NamedFile {
  readonly file: string;
  readonly at: Range;
}

/** One entry of `connections`, before outputs and environment are looked up. */
export interface ConnectionConfig {
  readonly name: string;
  readonly profile?: Scalar;
  readonly principals: readonly Scalar[];
  readonly role?: Scalar;
  readonly externalId?: Scalar;
  readonly bucket?: Scalar;
  readonly prefix?: Scalar;
  readonly bucketAccount?: Scalar;
  readonly request: Readonly<Record<string, string | readonly string[]>>;
  readonly evidence: Partial<Record<PolicyType, readonly NamedFile[]>>;
  readonly allowPrincipals: readonly Scalar[];
  /** The connection's lines in the config. */
  readonly at: Range;
}

export interface Ignore {
  readonly rule: RuleId;
  /** Glob; absent: every file. */
  readonly path?: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly expires?: string;
  readonly at: Range;
}

/** What the release gate (`verify`) accepts. */
export interface GateConfig {
  /** Requirements that may be undetermined. */
  readonly allowUndetermined: readonly RequirementId[];
  /** Versions of this tool whose verdict is accepted; absent: that of the one that verifies. */
  readonly toolVersions?: readonly string[];
}

export interface Config {
  /** Absent where no config file was read. */
  readonly file?: string;
  readonly connections: readonly ConnectionConfig[];
  readonly ownAccounts: readonly string[];
  readonly sources: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly undetermined: Severity;
  readonly rules: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly gate: GateConfig;
  readonly ignore: readonly Ignore[];
}

/** The names a config file is looked for under, at the root and in `.github/`. */
export const CONFIG_FILES: readonly string[] = [
  'trustproof.yml',
  'trustproof.yaml',
  'trustproof.json',
  '.github/trustproof.yml',
  '.github/trustproof.yaml',
  '.github/trustproof.json',
];

/** What holds where no config says otherwise. */
export const DEFAULT_CONFIG: Config = {
  connections: [],
  ownAccounts: [],
  sources: {
    include: ['**/*.json', '**/*.tf', '**/*.tofu', '**/*.tfvars', '**/*.tfstate'],
    exclude: [],
  },
  undetermined: 'error',
  rules: new Map(),
  gate: { allowUndetermined: [] },
  ignore: [],
};

/**
 * Reads a config file's text.
 *
 * @param text the file's content
 * @param file its path relative to the root, for places
 * @throws UserError naming line, column, the key, what was expected and the nearest valid key
 */
export async function loadConfig(text: string, file: string): Promise<Config> {
  const root = await parseConfigText(text, file);
  if (!validate(plainValue(root))) throw explainErrors((validate as SchemaCheck).errors ?? [], root);
  const connections = items(member(root, 'connections')).map(connectionOf);
  refuseSameName(connections);
  const sources = member(root, 'sources');
  return {
    file,
    connections,
    ownAccounts: strings(member(root, 'ownAccounts')),
    sources: {
      include: listOr(member(sources, 'include'), DEFAULT_CONFIG.sources.include),
      exclude: listOr(member(sources, 'exclude'), DEFAULT_CONFIG.sources.exclude),
    },
    undetermined: (stringIn(member(root, 'undetermined')) ?? DEFAULT_CONFIG.undetermined) as Severity,
    rules: rulesOf(member(root, 'rules')),
    gate: gateOf(member(root, 'gate')),
    ignore: items(member(root, 'ignore')).map(ignoreOf),
  };
}

interface SchemaCheck {
  errors?: SchemaError[] | null;
}

/** What ajv is shown. Own properties even for `__proto__`. */
function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]));
    case 'array':
      return node.items.map(plainValue);
    case 'string':
      return display(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.value;
    case 'null':
    case 'unknown':
      return null;
  }
}

function connectionOf(node: Node): ConnectionConfig {
  const one = (key: string) => {
    const value = member(node, key);
    return value && scalarOf(value);
  };
  const given = {
    profile: one('profile'),
    role: one('role'),
    externalId: one('externalId'),
    bucket: one('bucket'),
  };
  const where = { prefix: one('prefix'), bucketAccount: one('bucketAccount') };
  return {
    name: stringIn(member(node, 'name')) ?? '',
    ...defined(given),
    ...defined(where),
    principals: scalars(member(node, 'principal')),
    request: requestOf(member(node, 'request')),
    evidence: evidenceOf(member(node, 'evidence')),
    allowPrincipals: scalars(member(node, 'allowPrincipals')),
    at: node.at,
  };
}

function scalarOf(node: Node): Scalar {
  const { at } = node;
  const [output, file] = [stringIn(member(node, 'output')), stringIn(member(node, 'file'))];
  if (output !== undefined) return { from: 'output', output, ...defined({ file }), at };
  const env = stringIn(member(node, 'env'));
  if (env !== undefined) return { from: 'env', env, at };
  const sha256 = stringIn(member(node, 'sha256'));
  if (sha256 !== undefined) return { from: 'sha256', sha256: sha256.toLowerCase(), at };
  return { from: 'value', value: stringIn(node) ?? '', at };
}

function scalars(node: Node | undefined): Scalar[] {
  if (node === undefined) return [];
  return node.kind === 'array' ? node.items.map(scalarOf) : [scalarOf(node)];
}

function requestOf(node: Node | undefined): Record<string, string | string[]> {
  if (node?.kind !== 'object') return {};
  return Object.fromEntries(
    node.members.map(({ key, value }) => [
      key,
      value.kind === 'array' ? strings(value) : (stringIn(value) ?? ''),
    ]),
  );
}

function evidenceOf(node: Node | undefined): Partial<Record<PolicyType, NamedFile[]>> {
  return defined(
    Object.fromEntries(POLICY_TYPES.map((type) => [type, pathsOf(member(node, type))])) as Record<
      PolicyType,
      NamedFile[] | undefined
    >,
  );
}

function pathsOf(node: Node | undefined): NamedFile[] | undefined {
  if (node === undefined) return undefined;
  const paths = node.kind === 'array' ? node.items : [node];
  return paths.map((path) => ({ file: posix.normalize(stringIn(path) ?? ''), at: path.at }));
}

function rulesOf(node: Node | undefined): Map<RuleId, Severity | 'off'> {
  if (node?.kind !== 'object') return new Map();
  return new Map(
    node.members.map(({ key, keyAt, value }) => [ruleNamed(key, keyAt), stringIn(value) as Severity | 'off']),
  );
}

function gateOf(node: Node | undefined): GateConfig {
  const versions = member(node, 'toolVersions');
  return {
    // The schema has held them to the ids of requirements.
    allowUndetermined: strings(member(node, 'allowUndetermined')) as RequirementId[],
    ...(versions && { toolVersions: strings(versions) }),
  };
}

function ignoreOf(node: Node): Ignore {
  const rule = member(node, 'rule');
  const expires = member(node, 'expires');
  if (expires && !isDay(stringIn(expires) ?? '')) {
    throw new UserError(`"expires" must be a day such as 2027-01-31, not "${stringIn(expires)}"`, expires.at);
  }
  return {
    rule: ruleNamed(stringIn(rule) ?? '', rule?.at ?? node.at),
    reason: stringIn(member(node, 'reason')) ?? '',
    ...defined({ path: stringIn(member(node, 'path')), expires: stringIn(expires) }),
    at: node.at,
  };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function ruleNamed(id: string, at: Range): RuleId {
  if ((RULE_IDS as readonly string[]).includes(id)) return id as RuleId;
  throw new UserError(`there is no rule "${id}"${didYouMean(id, RULE_IDS) || '; see the list of rules'}`, at);
}

function refuseSameName(connections: readonly ConnectionConfig[]): void {
  const seen = new Map<string, ConnectionConfig>();
  for (const connection of connections) {
    const first = seen.get(connection.name);
    if (first) {
      const message = `two connections are named "${connection.name}" (the first on line ${first.at.line}); give each its own name`;
      throw new UserError(message, connection.at);
    }
    seen.set(connection.name, connection);
  }
}

function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : [];
}

function strings(node: Node | undefined): string[] {
  return items(node).map((item) => stringIn(item) ?? '');
}

function listOr(node: Node | undefined, otherwise: readonly string[]): readonly string[] {
  return node === undefined ? otherwise : strings(node);
}

function stringIn(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? display(node) : undefined;
}
