import type { Problem } from '../finding';
import { Defects } from './defects';
import type { Hole, PolicyDocument, PolicyType, PrincipalKind, Statement } from './document';
import { refuseMissing } from './statement';
import { known, type Text } from './text';

const WITHOUT_PRINCIPAL: readonly PolicyType[] = ['identity', 'boundary', 'session', 'scp'];

/** Policies that IAM itself stores, with its rules for Sids (G8) and characters (G9). */
const OF_IAM: readonly PolicyType[] = ['identity', 'trust', 'boundary', 'session'];

/**
 * The types that a document's shape permits, likeliest first. None: a resource
 * policy of a service that has no type here, such as a queue's.
 */
export function candidateTypes(document: PolicyDocument): PolicyType[] {
  const { statements } = document;
  if (statements.length === 0) return ['identity', 'boundary', 'session', 'scp', 'trust', 'bucket', 'key'];
  const services = servicesIn(statements);
  if (!statements.some(namesPrincipal)) {
    return services.only === 'sts' && !statements.some(namesResource) ? ['trust'] : [...WITHOUT_PRINCIPAL];
  }
  if (services.only !== 'sts') return resourceTypes(statements, services);
  // Only a resource control policy on roles names resources, and denies alone (E3).
  const limits = statements.every((statement) => isDenyToAll(statement) && namesResource(statement));
  return limits ? ['rcp'] : ['trust'];
}

function resourceTypes(statements: readonly Statement[], { s3, kms, any }: Services): PolicyType[] {
  const namesBucket = statements.some(({ resource }) => resource?.values.some(isBucketArn));
  const types: PolicyType[] = [];
  if (s3 || (any && namesBucket)) types.push('bucket');
  if (kms && !namesBucket) types.push('key');
  if (statements.every(isDenyToAll)) types.push('rcp');
  if (!any || types.length > 0) return types;
  if (!statements.some(namesResource)) return ['trust'];
  return statements.every(isFullAccess) ? ['key', 'bucket', 'rcp'] : ['key', 'bucket'];
}

/** RCPFullAWSAccess, which AWS attaches everywhere, has the shape of the widest policy of a resource (E3). */
function isFullAccess({ effect, principal, action, resource, conditions }: Statement): boolean {
  const lists = [principal?.values.map(({ text }) => text), action.values, resource?.values];
  const whole = lists.every((list) => list?.length === 1 && known(list[0]!) === '*');
  const negated = principal?.not || action.not || resource?.not;
  return effect === 'Allow' && whole && !negated && conditions.length === 0;
}

/** The services whose actions a policy names. */
interface Services {
  /** The one service, if there is only one. */
  only: string | undefined;
  s3: boolean;
  kms: boolean;
  /** Actions of any service: `*`, `NotAction`, a wildcard in the service, actions that are not known. */
  any: boolean;
}

function servicesIn(statements: readonly Statement[]): Services {
  const services: Services = { only: undefined, s3: false, kms: false, any: false };
  let first = true;
  for (const { action, holes } of statements) {
    // A malformed action beside well-formed ones says nothing of the type.
    if (action.values.length === 0 && holes.some((hole) => hole.part === 'Action')) services.any = true;
    for (const text of action.values) {
      const service = action.not ? undefined : serviceOf(text);
      if (first) services.only = service;
      else if (services.only !== service) services.only = undefined;
      first = false;
      if (service === 's3') services.s3 = true;
      else if (service === 'kms') services.kms = true;
      else if (service === undefined) services.any = true;
    }
  }
  if (services.any) services.only = undefined;
  return services;
}

/** The prefix of an action in lower case; undefined where it may be any. */
function serviceOf({ pieces: [first] }: Text): string | undefined {
  if (typeof first !== 'string') return undefined;
  const colon = first.indexOf(':');
  if (colon < 0) return undefined;
  const service = first.slice(0, colon);
  return /[*?]/.test(service) ? undefined : service.toLowerCase();
}

function isDenyToAll({ effect, principal }: Statement): boolean {
  if (effect !== 'Deny' || principal === undefined || principal.not) return false;
  return principal.values.every((one) => known(one.text) === '*');
}

function isBucketArn(text: Text): boolean {
  const first = text.pieces[0];
  return typeof first === 'string' && /^arn:[^:]*:s3:/.test(first);
}

function namesPrincipal(statement: Statement): boolean {
  return speaksOf(statement, 'Principal');
}

function namesResource(statement: Statement): boolean {
  return speaksOf(statement, 'Resource');
}

/** Whether the element stands there, well-formed or not. */
function speaksOf(statement: Statement, part: 'Principal' | 'Resource'): boolean {
  const element = part === 'Principal' ? statement.principal : statement.resource;
  return element !== undefined || statement.holes.some((hole) => hole.part === part);
}

export interface TypeReading {
  /** The document with the holes that its defects leave. */
  readonly document: PolicyDocument;
  readonly problems: readonly Problem[];
  readonly refused: readonly Problem[];
}

/** Judges what a policy must and must not hold as a policy of this type (G3, G5, G8, P8, E3). */
export function judgeType(document: PolicyDocument, type: PolicyType): TypeReading {
  const defects = new Defects(document.version === '2012-10-17');
  const strange: Hole[] = [];
  const statements = document.statements.map((statement) =>
    judgeStatement(statement, type, defects, strange),
  );
  judgeSids(document, type, defects, strange);
  judgeId(document, type, defects);
  const { problems, refused } = defects;
  if (refused.length === 0) return { document, problems, refused };
  return { document: { ...document, statements, holes: [...document.holes, ...strange] }, problems, refused };
}

function judgeStatement(
  statement: Statement,
  type: PolicyType,
  defects: Defects,
  strange: Hole[],
): Statement {
  const holes: Hole[] = [];
  if (WITHOUT_PRINCIPAL.includes(type)) refusePrincipal(statement, type, defects, strange);
  else requirePrincipal(statement, type, defects, holes, strange);
  if (type === 'trust') refuseResource(statement, defects, strange);
  else if (!speaksOf(statement, 'Resource')) {
    holes.push(refuseMissing(statement, 'Resource', 'Resource', 'a Resource or a NotResource', defects));
  }
  if (type === 'rcp' && statement.action.not) {
    strange.push(
      misplaced(statement.action.keyAt, 'NotAction', 'a resource control policy', 'Action', defects),
    );
  }
  return holes.length === 0 ? statement : { ...statement, holes: [...statement.holes, ...holes] };
}

function misplaced(
  at: Text['at'],
  element: string,
  where: string,
  instead: string | undefined,
  defects: Defects,
): Hole {
  return defects.refuse(
    'Statement',
    {
      rule: 'misplaced-element',
      at,
      message: `${element} is not allowed in ${where}, so IAM refuses the policy.`,
      help: instead === undefined ? `Remove ${element}.` : `Use ${instead}.`,
    },
    `IAM refuses ${element} in ${where}`,
  );
}

const NAMES: Readonly<Record<PolicyType, string>> = {
  identity: 'an identity policy',
  trust: 'a trust policy',
  bucket: 'a bucket policy',
  boundary: 'a permissions boundary',
  session: 'a session policy',
  scp: 'a service control policy',
  rcp: 'a resource control policy',
  key: 'a key policy',
};

function refusePrincipal(
  { principal }: Statement,
  type: PolicyType,
  defects: Defects,
  strange: Hole[],
): void {
  if (principal === undefined) return;
  const element = principal.not ? 'NotPrincipal' : 'Principal';
  strange.push(misplaced(principal.keyAt, element, NAMES[type], undefined, defects));
}

function requirePrincipal(
  statement: Statement,
  type: PolicyType,
  defects: Defects,
  holes: Hole[],
  strange: Hole[],
): void {
  const { principal } = statement;
  if (principal === undefined) {
    if (speaksOf(statement, 'Principal')) return;
    const named = type === 'trust' || type === 'rcp' ? 'a Principal' : 'a Principal or a NotPrincipal';
    holes.push(refuseMissing(statement, 'Principal', 'Principal', named, defects));
    return;
  }
  if (principal.not && (type === 'trust' || type === 'rcp')) {
    strange.push(misplaced(principal.keyAt, 'NotPrincipal', NAMES[type], 'Principal', defects));
  }
  for (const value of principal.values) {
    if (takesKind(type, value.kind)) continue;
    const element = `A principal of the kind ${value.kind}`;
    strange.push(misplaced(value.text.at, element, NAMES[type], undefined, defects));
  }
}

function takesKind(type: PolicyType, kind: PrincipalKind): boolean {
  if (kind === 'Federated') return type === 'trust';
  if (kind === 'CanonicalUser') return type === 'bucket';
  return true;
}

function refuseResource({ resource }: Statement, defects: Defects, strange: Hole[]): void {
  if (resource === undefined) return;
  const element = resource.not ? 'NotResource' : 'Resource';
  strange.push(
    defects.refuse(
      'Statement',
      {
        rule: 'misplaced-element',
        at: resource.keyAt,
        message: `${element} is not allowed in a trust policy, whose resource is the role itself; IAM refuses the policy.`,
        help: `Remove ${element}.`,
      },
      `IAM refuses ${element} in a trust policy`,
    ),
  );
}

function judgeSids(
  { statements }: PolicyDocument,
  type: PolicyType,
  defects: Defects,
  strange: Hole[],
): void {
  const strict = OF_IAM.includes(type);
  const seen = new Set<string>();
  for (const { sid } of statements) {
    const value = sid === undefined ? undefined : known(sid);
    if (sid === undefined || value === undefined || value === '') continue;
    if (strict && !/^[A-Za-z0-9]*$/.test(value)) strange.push(refuseSid(sid, value, defects));
    if (seen.has(value)) {
      const hole = repeatedSid(sid, value, strict, defects);
      if (hole !== undefined) strange.push(hole);
    }
    seen.add(value);
  }
}

function refuseSid(sid: Text, value: string, defects: Defects): Hole {
  return defects.refuse(
    'Statement',
    {
      rule: 'sid-invalid',
      at: sid.at,
      message: `The Sid "${value}" has characters other than letters and digits, so IAM refuses the policy.`,
      help: 'Use only the letters A to Z and a to z, and digits.',
    },
    `IAM refuses the Sid "${value}"`,
  );
}

function repeatedSid(sid: Text, value: string, strict: boolean, defects: Defects): Hole | undefined {
  const defect = {
    rule: 'sid-duplicate',
    at: sid.at,
    message: strict
      ? `Another statement of this policy has the Sid "${value}" too, so IAM refuses the policy.`
      : `Another statement of this policy has the Sid "${value}" too; what merges statements by Sid drops one of them.`,
    help: 'Rename one of the two, or leave the Sid out.',
  } as const;
  if (strict) return defects.refuse('Statement', defect, `the Sid "${value}" stands twice`);
  defects.remark({ ...defect, severity: 'warning' });
  return undefined;
}

/** `Id` belongs to resource-based policies (G3); elsewhere the grammar does not list it. */
function judgeId({ id }: PolicyDocument, type: PolicyType, defects: Defects): void {
  if (id === undefined || !WITHOUT_PRINCIPAL.includes(type)) return;
  defects.remark({
    rule: 'misplaced-element',
    severity: 'warning',
    at: id.at,
    message: `Id belongs to resource-based policies, not to ${NAMES[type]}.`,
    help: 'Remove Id.',
  });
}

/** Whether IAM's own rules for characters apply. */
export function isStoredByIam(type: PolicyType): boolean {
  return OF_IAM.includes(type);
}
