import type { Problem } from '../../finding';
import { type Answer, type RequestSpace, SOME, type SpacePiece } from '../../logic/question';
import type { PolicyDocument, Statement } from '../../policy/document';
import { globMatches } from '../../policy/glob';
import { listOf, NOWHERE, statementWith } from '../../policy/made';
import type { Request } from '../../policy/request';
import { display, known } from '../../policy/text';
import { actionNamed, actionsMatching, type CatalogueAction, sampleActions } from '../catalogue';
import { type Asked, demandsOf } from '../demands';
import { problem } from '../outcome';
import { type Situation, UNKNOWN_ACCOUNT } from '../situation';
import { deedInWords, witnessOf } from '../witness';
import { filled } from './role-permissions';

/**
 * What the role's policies allow beyond what the profile asks: what is left
 * of each Allow when everything asked for is denied.
 */
export function roleExceedsProfile(situation: Situation): Problem[] {
  const { profile } = situation.connection;
  const documents = situation.documents('identity');
  if (situation.role === undefined || profile.identity === null || documents.length === 0) return [];
  if (profile.identity.managedPolicies?.length) return [];
  const asked = askedFor(situation);
  if (asked.length === 0) return [];
  return documents.flatMap((document) =>
    document.statements
      .filter(({ effect }) => effect === 'Allow')
      .flatMap((statement) => excess(situation, documents, document, statement, asked) ?? []),
  );
}

/** An action and the resources that the profile has a use for. */
interface Use {
  readonly action: string;
  readonly patterns: readonly string[];
}

/** Optional statements count: a role that has them is as the vendor describes it. */
function askedFor(situation: Situation): Use[] {
  const { profile } = situation.connection;
  const ofRole: Asked[] = (profile.identity?.statements ?? []).filter(
    ({ resources }) => !resources.includes('{kms_key_arn}'),
  );
  const ofBucket: Asked[] = profile.bucket.statements.filter(({ principal }) => principal === '{role}');
  const uses = filled(demandsOf(situation, [...ofRole, ...ofBucket])).map(({ action, pattern }) => ({
    action,
    patterns: [pattern],
  }));
  const role = situation.role && display(situation.role);
  const self =
    role !== undefined && profile.trust?.selfAssume?.required
      ? [{ action: 'sts:AssumeRole', patterns: [role] }]
      : [];
  return [...uses, ...self, ...keyUses(situation)];
}

/** What a bucket's encryption needs is no excess on its key, nor what the profile lists (S4). */
function keyUses({ connection, evidence }: Situation): Use[] {
  const { profile } = connection;
  const listed = (profile.identity?.statements ?? []).filter(({ resources }) =>
    resources.includes('{kms_key_arn}'),
  );
  const key = evidence.encryption?.keyArn && known(evidence.encryption.keyArn);
  const encrypts = key !== undefined ? ['kms:GenerateDataKey', 'kms:Decrypt'] : [];
  const names = [...encrypts, ...profile.kms.actions, ...listed.flatMap(({ actions }) => actions)];
  const concrete = names.flatMap((name) => actionsMatching(name).map((one) => one.name));
  return [...new Set(concrete)].map((action) => ({ action, patterns: [key ?? '*'] }));
}

function excess(
  situation: Situation,
  documents: readonly PolicyDocument[],
  document: PolicyDocument,
  statement: Statement,
  asked: readonly Use[],
): Problem | undefined {
  const denies = documents.map((one) => ({
    ...one,
    statements: one.statements.filter(({ effect }) => effect === 'Deny'),
  }));
  const alone = { ...document, statements: [statement] };
  for (const action of actionsOf(statement)) {
    const used = asked.filter((use) => use.action === action.name).flatMap(({ patterns }) => patterns);
    for (const glob of bucketsFirst(action.resources)) {
      const identity = [alone, ...denies, denying(action, glob, used)];
      const answer = askWithin(situation, identity, space(situation, action, glob));
      if (answer.answer === 'no') return fault(situation, statement, answer.witness, used.length > 0);
    }
  }
  return undefined;
}

/**
 * What a permissions boundary or a session policy holds back is no excess (E8).
 * The other side is out of sight: it is taken to leave the decision to the
 * role's account, which lets nobody in by itself (P3).
 */
function askWithin(
  situation: Situation,
  identity: readonly PolicyDocument[],
  asked: Omit<RequestSpace, 'catalogue'>,
): Answer {
  const [boundary] = situation.documents('boundary');
  const [session] = situation.documents('session');
  const account = situation.role?.account;
  if ((boundary === undefined && session === undefined) || account === undefined) {
    return situation.ask({ identity }, 'identity', asked, 'none');
  }
  const other = delegatingTo(account);
  const limits = { ...(boundary && { boundary }), ...(session && { session }) };
  const policies = { identity, ...limits, trust: other, bucket: other, key: other };
  return situation.ask(policies, 'together', asked, 'none');
}

function delegatingTo(account: string): PolicyDocument {
  const text = { pieces: [account], at: NOWHERE };
  const principal = {
    not: false,
    values: [{ kind: 'AWS' as const, text }],
    keyAt: NOWHERE,
    at: NOWHERE,
  };
  const statement = statementWith({ effect: 'Allow', principal });
  return { version: '2012-10-17', statements: [statement], holes: [], at: NOWHERE };
}

/** Of several types of resource, buckets and objects show best what is too much. */
function bucketsFirst(globs: readonly string[]): string[] {
  const isBucket = (glob: string) => glob.includes(':s3:::');
  return [...globs.filter(isBucket), ...globs.filter((glob) => !isBucket(glob))];
}

/** The actions a statement may be about, the most telling first. */
function actionsOf({ action }: Statement): CatalogueAction[] {
  const written = action.values.flatMap((text) => known(text) ?? []);
  const patterns = written.map((one) => one.toLowerCase());
  const matches = (name: string) => patterns.some((pattern) => globMatches(pattern, name.toLowerCase()));
  const inCatalogue = actionsMatching('*').filter(({ name }) => matches(name) !== action.not);
  const sampled = sampleActions().filter((name) => matches(name) !== action.not);
  const literal = action.not
    ? []
    : written.filter(
        (one) => !inCatalogue.some(({ name }) => globMatches(one.toLowerCase(), name.toLowerCase())),
      );
  const others = (sampled.length > 0 ? sampled : literal.map((one) => one.replace(/[*?]/g, ''))).map(
    (name): CatalogueAction => actionNamed(name) ?? { name, level: 'W', resources: ['*'] },
  );
  return [...inCatalogue.sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level)), ...others].slice(
    0,
    MOST,
  );
}

const ORDER = 'PWTRL';
const MOST = 1500;

/** What is asked for, and of bucket actions the objects, which are no buckets (M6). */
function denying({ name }: CatalogueAction, glob: string, used: readonly string[]): PolicyDocument {
  const foreign = glob === 'arn:*:s3:::*' ? ['arn:*:s3:::*/*'] : [];
  const resources = [...used, ...foreign];
  const deny = statementWith({ effect: 'Deny', action: listOf([name]), resource: listOf(resources) });
  // A prefix is literal text: version 2008 has no variables to take it for (M9).
  return { version: '2008-10-17', statements: resources.length > 0 ? [deny] : [], holes: [], at: NOWHERE };
}

function space(situation: Situation, action: CatalogueAction, glob: string): Omit<RequestSpace, 'catalogue'> {
  const { role } = situation;
  const account = situation.bucketAccount ?? role!.account ?? UNKNOWN_ACCOUNT;
  const [, , service, region, owner, ...rest] = glob.split(':');
  // Fields of an ARN hold no colons; a run of any characters would.
  const fields = [
    ['arn', situation.partition, service, region === '*' ? 'us-east-1' : region].join(':'),
    owner === '*' ? account : owner,
    rest.join(':'),
  ];
  const ranging = fields
    .join(':')
    .split(/(\*)/)
    .filter((part) => part !== '')
    .map((part) => (part === '*' ? SOME : part));
  // An action without resource types is asked of the resource "*", which no ARN's pattern meets (M6).
  const resource: SpacePiece[] = glob === '*' ? ['*'] : ranging;
  return {
    principal: { kind: 'one', principal: role!.pieces },
    actions: [action.name],
    resource,
    resourceAccount: account,
    context: [],
  };
}

function fault(situation: Situation, statement: Statement, witness: Request, isUsed: boolean): Problem {
  const { profile } = situation.connection;
  const { action, resource } = statement;
  const actionValue = action.values.find((text) =>
    globMatches((known(text) ?? '*').toLowerCase(), witness.action.toLowerCase()),
  );
  const fits = resource?.values.find((text) => globMatches(known(text) ?? '*', witness.resource));
  const wide = fits ?? (resource?.values.length === 1 ? resource.values[0] : undefined);
  const at = isUsed ? (wide?.at ?? resource?.keyAt) : action.not ? action.keyAt : actionValue?.at;
  const message = `The role may do more than ${profile.vendor} asks for: ${deedInWords(witness)}. Whoever the vendor is, or whoever breaks into it, can do that too.`;
  const help = isUsed
    ? 'Narrow the resources to the objects under the connection’s prefix.'
    : 'Allow only the actions that the profile names, or keep other uses in another role.';
  return problem('role-exceeds-profile', at ?? statement.at, message, help, { witness: witnessOf(witness) });
}
