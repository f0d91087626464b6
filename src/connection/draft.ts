import { defined } from '../defined';
import type { Place } from '../finding';
import { accountOf, readRoleArn } from '../policy/arn';
import type { PolicyDocument, Statement } from '../policy/document';
import { display, known, type Text } from '../policy/text';
import { type Fact, likelyType, type PolicyFact, type RoleFact, type SourceReading } from '../source/facts';
import type { Discovered } from './discover';
import { arnsOf, PROFILES } from './profile';

/** What the sources tell of a connection that nobody has written down yet. */
export interface Draft {
  readonly name: string;
  /** Where its trust policy stands. */
  readonly at: Place;
  readonly principals: readonly string[];
  readonly profile?: string;
  readonly role?: string;
  /** Nothing but a bucket policy names the role: whether the trust policy is its own is for the user to say. */
  readonly roleAssumed?: true;
  readonly externalId?: string;
  /** The ExternalId is one that Terraform marks sensitive. */
  readonly secret: boolean;
  readonly bucket?: string;
  readonly prefix?: string;
}

/** A draft for every trust that discovery found open to an outside account. */
export function draftsFrom(found: readonly Discovered[], readings: readonly SourceReading[]): Draft[] {
  const facts = readings.flatMap((reading) => reading.facts);
  const secrets = new Set(readings.flatMap((reading) => reading.secrets));
  return found.filter(isOfAnAccount).map(({ result, fact }) => draftOf(result.name, fact, facts, secrets));
}

/** A role that is open to an identity provider alone is no vendor's. */
function isOfAnAccount({ result }: Discovered): boolean {
  return result.requirements.some(({ id, verdict }) => id === 'external-id' && verdict !== 'notAsked');
}

function draftOf(
  name: string,
  fact: PolicyFact,
  facts: readonly Fact[],
  secrets: ReadonlySet<string>,
): Draft {
  const { at } = fact.document;
  const externalId = externalIdOf(fact.document);
  const told = roleOf(fact, facts);
  const principals = principalsOf(fact.document).filter((one) => !isOfAccountOf(one, told));
  const role = told ?? onlyRole(fact, principals, facts);
  return {
    name,
    at,
    principals,
    secret: externalId !== undefined && secrets.has(externalId),
    ...defined({ profile: profileOf(principals), role, externalId, ...bucketOf(role, facts) }),
    ...(told === undefined && role !== undefined && { roleAssumed: true }),
  };
}

function allows({ statements }: PolicyDocument): Statement[] {
  return statements.filter(({ effect }) => effect === 'Allow');
}

function texts(values: readonly Text[]): string[] {
  return values.flatMap((text) => known(text) ?? []);
}

function principalsOf(document: PolicyDocument): string[] {
  const named = allows(document).flatMap(({ principal }) => principal?.values ?? []);
  return [...new Set(texts(named.filter(({ kind }) => kind === 'AWS').map(({ text }) => text)))];
}

function isOfAccountOf(principal: string, role: string | undefined): boolean {
  const account = role === undefined ? undefined : accountOf(role);
  return account !== undefined && accountOf(principal) === account;
}

/** The one value that a StringEquals demands, if there is one alone. */
function externalIdOf(document: PolicyDocument): string | undefined {
  const values = allows(document).flatMap(({ conditions }) =>
    conditions
      .filter(({ key, operator }) => key.toLowerCase() === 'sts:externalid' && operator === 'StringEquals')
      .flatMap((condition) => condition.values),
  );
  const [only, ...others] = new Map(values.map((text) => [display(text), text])).values();
  return only === undefined || others.length > 0 ? undefined : known(only);
}

function roleOf({ on, address }: PolicyFact, facts: readonly Fact[]): string | undefined {
  const named = on.role && known(on.role);
  if (named?.startsWith('arn:')) return named;
  const roles = facts.filter((fact): fact is RoleFact => fact.kind === 'role');
  const role = roles.find(
    (one) =>
      (address !== undefined && one.address === address) || (named !== undefined && textIs(one.name, named)),
  );
  return role?.arn && known(role.arn);
}

/** In plain JSON: one trust policy, and one role that the bucket policies let in. */
function onlyRole(
  { on }: PolicyFact,
  principals: readonly string[],
  facts: readonly Fact[],
): string | undefined {
  const loose = facts.filter(
    (fact) => fact.kind === 'policy' && likelyType(fact) === 'trust' && fact.on.role === undefined,
  );
  if (on.role !== undefined || loose.length !== 1) return undefined;
  const named = bucketGrants(facts).flatMap(({ principal }) => principal?.values ?? []);
  const roles = texts(named.map(({ text }) => text)).filter((arn) => readRoleArn(arn).wellFormed);
  const [only, another] = new Set(roles.filter((arn) => !principals.includes(arn)));
  return another === undefined ? only : undefined;
}

function textIs(text: Text | undefined, value: string): boolean {
  return text !== undefined && known(text) === value;
}

/** The vendor whose published principals these are. */
function profileOf(principals: readonly string[]): string | undefined {
  const found = PROFILES.filter(({ principal }) =>
    principal.choices.some((choice) => arnsOf(choice).some((arn) => principals.includes(arn))),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

/** The bucket whose policy lets the role in. */
function bucketOf(role: string | undefined, facts: readonly Fact[]): Pick<Draft, 'bucket' | 'prefix'> {
  if (role === undefined) return {};
  const resources = bucketGrants(facts)
    .filter(({ principal }) => principal?.values.some(({ text }) => textIs(text, role)))
    .flatMap(({ resource }) => (resource === undefined ? [] : texts(resource.values)));
  const objects = resources.flatMap(
    (arn) => /^arn:[a-z-]+:s3:::([a-z0-9.-]+)\/([^*?$]*)\*$/.exec(arn)?.slice(1) ?? [],
  );
  const [bucket, prefix] = objects;
  if (bucket === undefined || objects.length !== 2) return {};
  return prefix === '' || prefix === undefined ? { bucket } : { bucket, prefix };
}

function bucketGrants(facts: readonly Fact[]): Statement[] {
  return facts.flatMap((fact) =>
    fact.kind === 'policy' && likelyType(fact) === 'bucket' ? allows(fact.document) : [],
  );
}
