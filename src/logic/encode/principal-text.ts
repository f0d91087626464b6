import { isSymbol } from '../symbols';

/** What the text of one principal tells of it: its account, its kind, the keys that it fixes. */

/**
 * The account that a principal stands for as a whole. It is in one partition, so its bare ID and its root's ARN are
 * one principal (P3).
 */
export function wholeAccountOf(principal: string): string | undefined {
  if (/^\d{12}$/.test(principal)) return principal;
  return /^arn:[^:]*:iam::(\d{12}):root$/.exec(principal)?.[1];
}

/** The account that a principal's ARN names; `undefined` for services, providers, anonymous callers and unknowns. */
export function accountWithin(principal: string): string | undefined {
  return wholeAccountOf(principal) ?? /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1];
}

/** Whether this is a role's ARN. */
export function isRole(principal: string): boolean {
  return /^arn:[^:]*:iam::[^:]*:role\/./.test(principal);
}

/** A role session as its ARN names it: without the role's path. */
export interface Session {
  readonly partition: string;
  readonly account: string;
  readonly role: string;
  readonly session: string;
}

/** What a session's ARN says; `undefined` for every other principal. */
export function sessionOf(principal: string): Session | undefined {
  const parts = /^arn:([^:]*):sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(principal);
  return parts
    ? { partition: parts[1]!, account: parts[2]!, role: parts[3]!, session: parts[4]! }
    : undefined;
}

/** Whether this is the ARN of one session of a role. */
export function isSession(principal: string): boolean {
  return sessionOf(principal) !== undefined;
}

/** Identity providers that are named by a domain and not by an ARN of the account (P8). */
export const PROVIDERS = [
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
];

const SERVICE_NAME = /\.amazonaws\.com(\.cn)?$/;

/** Whether a name is that of an AWS service, such as `ec2.amazonaws.com`. */
export function isServiceName(name: string): boolean {
  return SERVICE_NAME.test(name) && !PROVIDERS.includes(name);
}

/** The ARN of a CloudFront origin access identity. */
export const ORIGIN_ACCESS = /^arn:[^:]*:iam::cloudfront:user\/./;

/** What binds one caller, as its text tells (E3, E9, E10). */
export type Standing = 'member' | 'root' | 'serviceLinked' | 'service' | 'anonymous';

export function standingOf(principal: string): Standing {
  if (principal === '*') return 'anonymous';
  if (wholeAccountOf(principal) !== undefined) return 'root';
  if (ORIGIN_ACCESS.test(principal)) return 'service';
  if (/^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//.test(principal)) return 'serviceLinked';
  if (/^arn:[^:]*:iam::[^:]*:(saml|oidc)-provider\//.test(principal)) return 'service';
  return principal.startsWith('arn:') || isSymbol(principal[0] ?? '') ? 'member' : 'service';
}

/** The value of a key that one known caller fixes; `null`: the key is absent; `undefined`: the caller's text does not tell. */
export function tiedValue(key: string, caller: string): string | null | undefined {
  if (isSymbol(caller)) return key === 'aws:principalarn' ? caller : undefined;
  const fixed = fixedKeys(caller);
  return fixed && (key in fixed ? fixed[key] : null);
}

function fixedKeys(caller: string): Readonly<Record<string, string | undefined>> | undefined {
  if (caller === '*') return { 'aws:principaltype': 'Anonymous', 'aws:principalaccount': 'anonymous' };
  if (/^[0-9a-f]{64}$/.test(caller)) return { 'aws:principalisawsservice': 'false' };
  if (isServiceName(caller)) {
    return { 'aws:principalisawsservice': 'true', 'aws:principalservicename': caller };
  }
  const account = accountWithin(caller);
  const kind = /^arn:[^:]*:(?:iam|sts)::[^:]*:([^/]+)/.exec(caller)?.[1] ?? 'root';
  const type = KINDS[kind];
  if (account === undefined || type === undefined) return undefined;
  return {
    // A session's ARN does not tell its role's path.
    'aws:principalarn':
      kind === 'assumed-role' ? undefined : /^\d/.test(caller) ? `arn:aws:iam::${caller}:root` : caller,
    'aws:principalaccount': account,
    'aws:principaltype': type,
    'aws:principalisawsservice': 'false',
    ...(kind === 'user' && { 'aws:username': caller.split('/').at(-1)! }),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  'assumed-role': 'AssumedRole',
  'federated-user': 'FederatedUser',
};
