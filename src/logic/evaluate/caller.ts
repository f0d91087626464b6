import { UserError } from '../../finding';
import type { SymbolTable } from '../symbols';
import { isUnknown, literal, namesIn, same } from './glob';
import { type Truth, unsure } from './truth';

/** Who makes a request, read from its `principal`. */
export type Caller =
  /** Called without credentials: `*`. */
  | { readonly kind: 'anonymous' }
  | Member
  /** An AWS service by its name, such as `ec2.amazonaws.com` (E10). */
  | { readonly kind: 'service'; readonly text: string }
  /** A SAML or OIDC provider, by ARN or by name (P8); a name alone may be that of a service, too. */
  | { readonly kind: 'provider'; readonly text: string }
  /** An S3 canonical user ID, or the ARN of a CloudFront origin access identity, which is of no account. */
  | { readonly kind: 'canonical'; readonly text: string };

/** A principal of an account. */
export interface Member {
  readonly kind: MemberKind;
  /** As given; the root user as its ARN. */
  readonly text: string;
  readonly partition: string;
  /** May hold unknowns; `undefined` where not even its place in the text is known. */
  readonly account: string | undefined;
  /** Name of the user, of the role (also of a session's role) or of the federated user; without path. */
  readonly name: string;
  /** Of an assumed-role session. */
  readonly session?: string;
  /** A role under `/aws-service-role/` (E2, E10). */
  readonly serviceLinked: boolean;
}

export type MemberKind = 'root' | 'user' | 'role' | 'session' | 'federatedUser';

const FEDERATED_NAMES = new Set([
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
]);

/** Reads a request's principal; a `UserError` says what was expected of one that is none. */
export function readCaller(principal: string, symbols: SymbolTable): Caller {
  if (principal === '*') return { kind: 'anonymous' };
  if (/^\d{12}$/.test(principal)) return root('aws', principal);
  if (/^[0-9a-f]{64}$/.test(principal)) return { kind: 'canonical', text: principal };
  const caller = principal.startsWith('arn:') ? fromArn(principal) : undefined;
  if (caller) return caller;
  if (literal(principal).some(isUnknown)) return ofUnknown(principal, symbols);
  if (FEDERATED_NAMES.has(principal)) return { kind: 'provider', text: principal };
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal)) return { kind: 'service', text: principal };
  if (/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+(\/.*)?$/.test(principal))
    return { kind: 'provider', text: principal };
  throw new UserError(
    `The request's principal ${JSON.stringify(principal)} is neither the ARN of a role, session, user, federated user, root or provider, nor an account ID, a service name or "*". Write it in full, such as arn:aws:iam::111122223333:role/vendor.`,
  );
}

function root(partition: string, account: string): Member {
  const text = `arn:${partition}:iam::${account}:root`;
  return { kind: 'root', text, partition, account, name: 'root', serviceLinked: false };
}

function fromArn(text: string): Caller | undefined {
  const [, partition, service, , account, ...rest] = text.split(':');
  const resource = rest.join(':');
  if (!partition || !account) return undefined;
  if (service === 'iam' && resource === 'root') return root(partition, account);
  const [type, ...path] = resource.split('/');
  const name = path.at(-1);
  if (name === undefined || name === '') return undefined;
  const member = { text, partition, account, serviceLinked: false };
  if (service === 'sts' && type === 'assumed-role' && path.length === 2) {
    return { ...member, kind: 'session', name: path[0]!, session: name };
  }
  if (service === 'sts' && type === 'federated-user') return { ...member, kind: 'federatedUser', name };
  if (service !== 'iam') return undefined;
  if (type === 'user' && account === 'cloudfront') return { kind: 'canonical', text };
  if (type === 'user') return { ...member, kind: 'user', name };
  if (type === 'role')
    return { ...member, kind: 'role', name, serviceLinked: path[0] === 'aws-service-role' };
  return type === 'saml-provider' || type === 'oidc-provider' ? { kind: 'provider', text } : undefined;
}

/**
 * A principal whose text is an unknown, such as the ARN of a role that does
 * not exist yet: a role, unless its shape says that it is a user.
 */
function ofUnknown(text: string, symbols: SymbolTable): Member {
  const shape = symbols.unknown(text)?.shape ?? '';
  const kind = shape.includes(':user/') ? 'user' : 'role';
  return { kind, text, partition: 'aws', account: undefined, name: text, serviceLinked: false };
}

export function isMember(caller: Caller): caller is Member {
  return 'partition' in caller;
}

/** Whether the caller's account owns the resource. */
export function inAccount(caller: Member, account: string, symbols: SymbolTable): Truth {
  if (caller.account === undefined) return unsure(namesIn(literal(caller.text), symbols));
  return same(literal(caller.account), literal(account), { symbols });
}
