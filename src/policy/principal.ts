import { type Arn, isAccount, isPartition, nameFault, parseArn } from './arn';
import type { PrincipalKind } from './document';

/** What one principal value means (P1–P8). `partition` is absent for a bare account. */
export type PrincipalReading =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string; readonly partition?: string }
  | IamPrincipal<'role'>
  | IamPrincipal<'user'>
  | {
      readonly kind: 'session';
      readonly partition: string;
      readonly account: string;
      readonly role: string;
      readonly session: string;
    }
  | {
      readonly kind: 'federated-user';
      readonly partition: string;
      readonly account: string;
      readonly name: string;
    }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'saml'; readonly partition: string; readonly account: string; readonly name: string }
  /** `provider` is the issuer's host and path, which prefixes its condition keys. */
  | { readonly kind: 'oidc'; readonly partition: string; readonly account: string; readonly provider: string }
  /** A web identity provider that needs no ARN: `accounts.google.com`, `cognito-identity.amazonaws.com`. */
  | { readonly kind: 'web-identity'; readonly provider: string }
  | { readonly kind: 'canonical-user'; readonly id: string }
  /** A CloudFront origin access identity, which bucket policies name by an ARN without an account. */
  | { readonly kind: 'origin-access-identity'; readonly name: string }
  /** The unique ID of a role or user that was deleted or re-created (P5). */
  | { readonly kind: 'orphan'; readonly of: 'role' | 'user'; readonly id: string }
  | MalformedPrincipal;

export interface IamPrincipal<Kind extends 'role' | 'user'> {
  readonly kind: Kind;
  readonly partition: string;
  readonly account: string;
  /** With both slashes; `/` where there is none. */
  readonly path: string;
  readonly name: string;
}

export interface MalformedPrincipal {
  readonly kind: 'malformed';
  readonly wildcard: boolean;
  /** Fits "…: REASON". */
  readonly reason: string;
}

/** Reads a principal value that stands under a key of `Principal`. */
export function readPrincipal(kind: PrincipalKind, text: string): PrincipalReading {
  if (text === '*') {
    return kind === 'AWS' ? { kind: 'everyone' } : malformed(`only AWS takes "*", not ${kind}`, true);
  }
  if (/[*?]/.test(text)) return malformed('a wildcard cannot stand inside a principal', true);
  switch (kind) {
    case 'AWS':
      return readAws(text);
    case 'Service':
      return readService(text);
    case 'Federated':
      return readFederated(text);
    case 'CanonicalUser':
      return /^[0-9a-f]{64}$/i.test(text)
        ? { kind: 'canonical-user', id: text }
        : malformed('a canonical user is 64 hexadecimal digits');
  }
}

function malformed(reason: string, wildcard = false): MalformedPrincipal {
  return { kind: 'malformed', wildcard, reason };
}

function readAws(text: string): PrincipalReading {
  if (isAccount(text)) return { kind: 'account', account: text };
  if (/^[0-9-]+$/.test(text)) return malformed('an account is 12 digits without dashes');
  const orphan = /^A(RO|ID)A[A-Z0-9]{12,}$/.exec(text);
  if (orphan !== null) return { kind: 'orphan', of: orphan[1] === 'RO' ? 'role' : 'user', id: text };
  const arn = parseArn(text);
  if (arn === undefined) {
    return malformed(text === '' ? 'it is empty' : 'it is neither an account of 12 digits nor a full ARN');
  }
  return readAwsArn(arn);
}

function readAwsArn(arn: Arn): PrincipalReading {
  const { partition, service, region, account, resource } = arn;
  if (!isPartition(partition)) return malformed(`"${partition}" is no partition of AWS`);
  if (service === 'iam' && account === 'cloudfront' && resource.startsWith('user/')) {
    return { kind: 'origin-access-identity', name: resource.slice('user/'.length) };
  }
  if (region !== '') return malformed('the field for the Region must be empty');
  if (!isAccount(account)) return malformed(`"${account}" is no account of 12 digits`);
  if (service === 'iam') return readIam(partition, account, resource);
  if (service === 'sts') return readSts(partition, account, resource);
  return malformed(`"${service}" has no principals; they live in "iam" and "sts"`);
}

function readIam(partition: string, account: string, resource: string): PrincipalReading {
  if (resource === 'root') return { kind: 'account', account, partition };
  const [kind, ...parts] = resource.split('/');
  if (kind !== 'role' && kind !== 'user') {
    return malformed(
      kind === 'group' ? 'a group cannot be a principal' : `"${kind}" is neither root nor role/ nor user/`,
    );
  }
  const name = parts.pop() ?? '';
  const fault = nameFault(name);
  if (fault !== undefined) return malformed(fault);
  return { kind, partition, account, path: parts.length === 0 ? '/' : `/${parts.join('/')}/`, name };
}

function readSts(partition: string, account: string, resource: string): PrincipalReading {
  const [kind, first, second, ...rest] = resource.split('/');
  if (kind === 'federated-user' && first !== undefined && first !== '' && second === undefined) {
    return { kind: 'federated-user', partition, account, name: first };
  }
  if (kind !== 'assumed-role') return malformed(`"${kind}" is neither assumed-role/ nor federated-user/`);
  if (first === undefined || first === '' || second === undefined || second === '' || rest.length > 0) {
    return malformed('a session is assumed-role/ROLE/SESSION, without the path of the role');
  }
  return { kind: 'session', partition, account, role: first, session: second };
}

function readService(text: string): PrincipalReading {
  if (!/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/.test(text)) {
    return malformed('a service is named like ec2.amazonaws.com');
  }
  return { kind: 'service', service: text };
}

function readFederated(text: string): PrincipalReading {
  if (!text.startsWith('arn:')) {
    return /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text)
      ? { kind: 'web-identity', provider: text }
      : malformed('it is neither the ARN of a SAML or OIDC provider nor the name of a web identity provider');
  }
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'iam' || arn.region !== '' || !isPartition(arn.partition)) {
    return malformed(
      'the ARN of a provider is arn:aws:iam::123456789012:saml-provider/NAME or …:oidc-provider/HOST',
    );
  }
  if (!isAccount(arn.account)) return malformed(`"${arn.account}" is no account of 12 digits`);
  return readProvider(arn);
}

function readProvider({ partition, account, resource }: Arn): PrincipalReading {
  const slash = resource.indexOf('/');
  const rest = slash < 0 ? '' : resource.slice(slash + 1);
  const kind = resource.slice(0, Math.max(slash, 0));
  if (rest !== '' && kind === 'saml-provider') return { kind: 'saml', partition, account, name: rest };
  if (rest !== '' && kind === 'oidc-provider') return { kind: 'oidc', partition, account, provider: rest };
  return malformed('it is neither saml-provider/NAME nor oidc-provider/HOST');
}
