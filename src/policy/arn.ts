import { known, type Text } from './text';

/** The partitions AWS has; a role's ARN in any other cannot exist. */
const PARTITIONS = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
] as const;

/** `arn:partition:service:region:account:resource`, as written; the resource may hold further colons. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The six fields of an ARN; undefined where there are fewer or it does not begin with `arn:`. Nothing else is checked. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = text.split(':');
  if (prefix !== 'arn' || resource.length === 0) return undefined;
  return {
    partition: partition!,
    service: service!,
    region: region!,
    account: account!,
    resource: resource.join(':'),
  };
}

function formatArn({ partition, service, region, account, resource }: Arn): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** An AWS account: exactly 12 digits. */
export function isAccount(text: string): boolean {
  return /^[0-9]{12}$/.test(text);
}

export function isPartition(text: string): boolean {
  return (PARTITIONS as readonly string[]).includes(text);
}

/** The ARN of an IAM identity, taken apart. */
export interface RoleArn {
  readonly partition: string;
  readonly account: string;
  /** With both slashes; `/` where there is none. */
  readonly path: string;
  readonly name: string;
}

export type RoleArnReading =
  | ({ readonly wellFormed: true } & RoleArn)
  /** `reason` fits "the role is not named by a full ARN: REASON"; `meant` is the ARN probably meant, where that is plain. */
  | { readonly wellFormed: false; readonly reason: string; readonly meant?: string };

const ROLE_FORM = 'arn:aws:iam::123456789012:role/name';

/** Whether a text is the full ARN of a role (partition, 12-digit account, `role/`, path, name); if not, what ails it. */
export function readRoleArn(text: string): RoleArnReading {
  const reading = diagnose(text);
  if (reading.wellFormed || reading.meant === undefined || diagnose(reading.meant).wellFormed) return reading;
  return { wellFormed: false, reason: reading.reason };
}

/** Its `meant` is a guess, not yet found well-formed. */
function diagnose(text: string): RoleArnReading {
  if (text !== text.trim()) return ill('it has white space around it', { meant: text.trim() });
  if (text === '') return ill('it is empty');
  const arn = parseArn(text);
  if (arn === undefined) return ill(whyNotArn(text), mending(text));
  return fieldFault(arn) ?? readRoleResource(arn);
}

export function formatRoleArn({ partition, account, path, name }: RoleArn): string {
  return `arn:${partition}:iam::${account}:role${path}${name}`;
}

function ill(reason: string, { meant }: { meant?: string | undefined } = {}): RoleArnReading {
  return meant === undefined ? { wellFormed: false, reason } : { wellFormed: false, reason, meant };
}

function whyNotArn(text: string): string {
  if (/^arn:/i.test(text) && !text.startsWith('arn:')) return 'an ARN begins with "arn:" in lower case';
  if (text.startsWith('arn:')) return `it has too few fields; the form is ${ROLE_FORM}`;
  if (/^A(RO|ID)A[A-Z0-9]+$/.test(text)) return 'it is the unique ID of a principal, not its ARN';
  if (isAccount(text)) return 'it is an account, not a role';
  if (/^(aws[a-z-]*:)?iam:/.test(text)) return 'it lacks its beginning, "arn:aws:"';
  if (/^role\//.test(text)) return 'it lacks everything before "role/": partition and account';
  return `it is a name only; the form is ${ROLE_FORM}`;
}

function mending(text: string): { meant?: string } {
  if (text.startsWith('iam:')) return { meant: `arn:aws:${text}` };
  const colonShort = /^(arn:aws[a-z-]*:iam:)([0-9]{12}:.*)$/.exec(text);
  if (colonShort !== null) return { meant: `${colonShort[1]}:${colonShort[2]}` };
  if (text.startsWith('aws')) return { meant: `arn:${text}` };
  return /^arn:/i.test(text) ? { meant: `arn:${text.slice(4)}` } : {};
}

function fieldFault(arn: Arn): RoleArnReading | undefined {
  if (!isPartition(arn.partition)) {
    return ill(`"${arn.partition}" is no partition (${PARTITIONS.slice(0, 3).join(', ')}, …)`);
  }
  if (arn.service === 'sts') return sessionFault(arn);
  if (arn.service !== 'iam') return ill(`it names something in "${arn.service}"; roles live in "iam"`);
  if (arn.region !== '') {
    return ill('the field for the Region must be empty', { meant: formatArn({ ...arn, region: '' }) });
  }
  if (isAccount(arn.account)) return undefined;
  const digits = arn.account.replaceAll('-', '').replaceAll(' ', '');
  return ill(`"${arn.account}" is no account of 12 digits`, {
    meant: formatArn({ ...arn, account: digits }),
  });
}

function sessionFault(arn: Arn): RoleArnReading {
  const [kind, name] = arn.resource.split('/');
  if (kind !== 'assumed-role' || name === undefined)
    return ill('it names something in "sts"; roles live in "iam"');
  const meant = formatArn({ ...arn, service: 'iam', region: '', resource: `role/${name}` });
  return ill('it names one session of a role, not the role', { meant });
}

const OTHER_KINDS: Readonly<Record<string, string>> = {
  user: 'a user',
  group: 'a group',
  policy: 'a policy',
  'instance-profile': 'an instance profile',
  'saml-provider': 'a SAML provider',
  'oidc-provider': 'an OIDC provider',
  'assumed-role': 'a session of a role',
  mfa: 'an MFA device',
};

function readRoleResource({ partition, account, resource }: Arn): RoleArnReading {
  if (resource === 'root') return ill('it names the account (its root), not a role');
  const slash = resource.indexOf('/');
  const kind = slash < 0 ? resource : resource.slice(0, slash);
  if (kind !== 'role') return ill(notRole(kind, slash < 0), roleMeant(partition, account, resource));
  const whole = slash < 0 ? '' : resource.slice(slash);
  const path = whole.slice(0, whole.lastIndexOf('/') + 1);
  const name = whole.slice(path.length);
  const fault = nameFault(name) ?? pathFault(path);
  return fault === undefined ? { wellFormed: true, partition, account, path, name } : ill(fault);
}

function notRole(kind: string, bare: boolean): string {
  const other = Object.hasOwn(OTHER_KINDS, kind) ? OTHER_KINDS[kind] : undefined;
  if (other !== undefined) return `it names ${other}, not a role`;
  return bare ? 'it lacks "role/" before the name' : `"${kind}/" is not "role/"`;
}

function roleMeant(partition: string, account: string, resource: string): { meant?: string } {
  if (resource.startsWith('roles/') || resource.toLowerCase().startsWith('role/')) {
    return { meant: `arn:${partition}:iam::${account}:role${resource.slice(resource.indexOf('/'))}` };
  }
  return resource.includes('/') ? {} : { meant: `arn:${partition}:iam::${account}:role/${resource}` };
}

const MAX_ROLE_NAME = 64;
const MAX_PATH = 512;

/** IAM's rules for the name of a role or user, as words; undefined: it is well-formed. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'it lacks the name';
  if (/[*?]/.test(name)) return 'a wildcard stands in its name';
  const strange = name.match(/[^A-Za-z0-9_+=,.@-]/u)?.[0];
  if (strange !== undefined) return `its name holds "${strange}", which no name may`;
  return name.length > MAX_ROLE_NAME ? `its name is longer than ${MAX_ROLE_NAME} characters` : undefined;
}

function pathFault(path: string): string | undefined {
  if (/[*?]/.test(path)) return 'a wildcard stands in its path';
  if (path.includes('//')) return 'its path has an empty part';
  if (!/^[!-~]*$/.test(path)) return 'its path holds a character that no path may';
  return path.length > MAX_PATH ? `its path is longer than ${MAX_PATH} characters` : undefined;
}

/** The account in a principal's ARN or the bare account itself; undefined where there is none. */
export function accountOf(principal: string): string | undefined {
  const account = isAccount(principal) ? principal : parseArn(principal)?.account;
  return account !== undefined && isAccount(account) ? account : undefined;
}

/** A policy that AWS manages, which nobody else can change: `arn:aws:iam::aws:policy/SecurityAudit`. */
export function isAwsManaged(arn: Pick<Text, 'pieces'>): boolean {
  return /^arn:[a-z-]+:iam::aws:policy\//.test(known(arn) ?? '');
}
