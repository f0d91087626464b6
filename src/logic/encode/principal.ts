import type { PolicyType, PrincipalValue } from '../../policy/document';
import { known } from '../../policy/text';
import {
  ANY_CHAR,
  DIGIT,
  type Language,
  literal,
  many,
  NOTHING,
  notIn,
  one,
  type Pattern,
  pattern,
  spells,
  such,
  type Token,
  union,
  wordsOf,
} from '../solver/language';
import { isSymbol } from '../symbols';
import {
  isRole,
  isServiceName,
  ORIGIN_ACCESS,
  PROVIDERS,
  type Session,
  sessionOf,
  wholeAccountOf,
} from './principal-text';

/**
 * A principal as one word: an ARN for users, roots and federated users; a
 * role's ARN, `|` and the session's name for a role session; `service:NAME`,
 * `federated:PROVIDER`, `canonical:ID`; `*` for an anonymous caller. So a
 * principal element, and every key that the principal determines, is a
 * language of such words, and all of them stay tied together.
 */

/** A character of a session's name: no name holds what reads as a wildcard. */
export const SESSION = notIn('|:/*?', true);
/** Characters of an ARN's text: all but the mark before a session's name. */
const UNMARKED = notIn('|', true);
const FIELD = notIn(':|');
const NAME = notIn(':|/*?', true);
const LABEL = such('[a-z0-9-]', 'abcdefghijklmnopqrstuvwxyz', (code) =>
  /^[a-z0-9-]$/.test(String.fromCharCode(code)),
);
/** Names of several labels: `logs.eu-west-1.amazonaws.com`. */
const DOTTED = such('[a-z0-9.-]', 'abcdefghijklmnopqrstuvwxyz.', (code) =>
  /^[a-z0-9.-]$/.test(String.fromCharCode(code)),
);
const HEX = such('[0-9a-f]', 'abcdef0123456789', (code) => /^[0-9a-f]$/.test(String.fromCharCode(code)));

/** The digits of an account. */
export const ACCOUNT: Token[] = Array.from({ length: 12 }, () => one(DIGIT));

/** A pattern of its parts, one after the other; text stands for itself. */
export const row = (...parts: (string | Token | Token[])[]): Pattern =>
  pattern(parts.flatMap((part) => (typeof part === 'string' ? literal(part) : part)));

/** `aws`, `aws-cn` and the like. */
export const PARTITION: Token[] = [...literal('aws'), many(FIELD)];
/** The path and name of a user or role. A path may hold what reads as a wildcard, and no name ends in it. */
export const PATH: Token[] = [many(notIn(':|', true)), one(NAME)];

/** Who is of an account, in one partition or in any. */
type Members = ReturnType<typeof membersOf>;

function membersOf(partition: Token[]) {
  const head = ['arn:', partition, ':iam::', ACCOUNT];
  return {
    roots: row(...head, ':root'),
    users: row(...head, ':user/', PATH),
    roles: row(...head, ':role/', PATH, '|', one(SESSION), many(SESSION)),
    federatedUsers: row('arn:', partition, ':sts::', ACCOUNT, ':federated-user/', PATH),
  };
}

const ANYWHERE = membersOf(PARTITION);
const services = ['.amazonaws.com', '.amazonaws.com.cn'].map((domain) =>
  row('service:', one(LABEL), many(DOTTED), domain),
);
/** The words of identity providers. */
export const federated = [
  row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':saml-provider/', one(NAME), many(NAME)),
  row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':oidc-provider/', PATH),
  row('federated:', one(LABEL), many(DOTTED), '.', one(LABEL), many(LABEL)),
  ...PROVIDERS.map((name) => row('federated:', name)),
];
/** The word of a canonical user. */
export const canonical = row(
  'canonical:',
  Array.from({ length: 64 }, () => one(HEX)),
);
/** The word of a caller without credentials. */
export const anonymous = row('*');

/**
 * Everyone who can call an action. Nobody calls into another partition, so where it is known it is the callers' too.
 * Services and providers have names of many forms: whatever a policy names (`strangers`) is one, too.
 */
export function callersOf(action: string, partition?: string, strangers: readonly string[] = []): Language {
  const name = action.toLowerCase();
  const { provided, credentialed, all } = partition === 'aws' ? OF_AWS : OF_ANY;
  // Neither takes AWS credentials (P8); AssumeRole needs some (P6) and refuses those of an account's root user.
  if (name === 'sts:assumerolewithsaml' || name === 'sts:assumerolewithwebidentity') {
    return withWords(provided, strangers.filter(isProvider));
  }
  if (name.startsWith('sts:')) {
    return withWords(
      credentialed,
      strangers.filter((word) => word.startsWith('service:')),
    );
  }
  return withWords(
    all,
    strangers.filter((word) => !isProvider(word)),
  );
}

function isProvider(word: string): boolean {
  return word.startsWith('federated:');
}

/** A language and these words beside it. */
function withWords(language: Language, words: readonly string[]): Language {
  const more = words.filter((word) => !has(language, word));
  return more.length === 0 ? language : union([...language.patterns, ...more.map((word) => row(word))]);
}

/** The word of a caller that is of no account, as a policy names it. */
export function strangerWord({ kind, text }: PrincipalValue): string | undefined {
  const value = known(text);
  // No wildcard names anyone (P2).
  if (value === undefined || value.includes('*')) return undefined;
  if (kind === 'AWS') return ORIGIN_ACCESS.test(value) ? value : undefined;
  return `${STRANGERS[kind]}:${value}`;
}

const STRANGERS = { Service: 'service', Federated: 'federated', CanonicalUser: 'canonical' } as const;

function callersIn(own: Members) {
  const members = [own.users, own.roles, own.federatedUsers];
  const credentialed = [...members, ...services];
  return {
    provided: union(federated),
    credentialed: union(credentialed),
    all: union([own.roots, ...credentialed, canonical, anonymous]),
    assuming: union([...credentialed, ...federated]),
    members: union(members),
    bound: union([own.roots, ...members]),
    everyone: union([own.roots, ...credentialed, ...federated, canonical, anonymous]),
  };
}

const OF_ANY = callersIn(ANYWHERE);
const OF_AWS = callersIn(membersOf(literal('aws')));

/**
 * Everyone whose requests a policy of a type can decide, as far as the policy
 * is one of a partition that is known. What a policy names (`strangers`) is
 * somebody, too. SCPs bind root users as well (E2), other policies of a
 * caller's own do not (E9).
 */
export function callersUnder(
  type: PolicyType,
  partition?: string,
  strangers: readonly string[] = [],
): Language {
  const { assuming, members, bound, everyone } = partition === 'aws' ? OF_AWS : OF_ANY;
  switch (type) {
    case 'trust':
      return withWords(assuming, strangers);
    case 'bucket':
    case 'key':
    case 'rcp':
      return withWords(everyone, strangers);
    case 'scp':
      return bound;
    case 'identity':
    case 'boundary':
    case 'session':
      return members;
  }
}

export const ROOTS = union([ANYWHERE.roots]);
export const ROLES = union([ANYWHERE.roles]);
export const USERS = union([ANYWHERE.users]);
export const FEDERATED_USERS = union([ANYWHERE.federatedUsers]);

/** Principals that belong to an account. */
export const IN_ACCOUNT = union([pattern([...literal('arn:'), many(ANY_CHAR)])]);
export const SERVICES = union([pattern([...literal('service:'), many(ANY_CHAR)])]);

/** The word of a request's principal; a role's ARN stands for all its sessions. */
export function principalLanguage(principal: string): Language {
  if (principal === '*') return union([anonymous]);
  if (isRole(principal)) return union([row(principal, '|', one(SESSION), many(SESSION))]);
  const session = sessionOf(principal);
  if (session) return union(sessionPatterns(session));
  if (isSymbol(principal)) return union([row(principal), row(principal, '|', one(SESSION), many(SESSION))]);
  if (/^\d{12}$/.test(principal)) return union([row(`arn:aws:iam::${principal}:root`)]);
  if (/^arn:[^:]*:(iam|sts)::\d{12}:(root$|user\/|federated-user\/)/.test(principal))
    return union([row(principal)]);
  if (/^arn:[^:]*:iam::\d{12}:(saml|oidc)-provider\//.test(principal))
    return union([row(`federated:${principal}`)]);
  if (/^[0-9a-f]{64}$/.test(principal)) return union([row(`canonical:${principal}`)]);
  if (isServiceName(principal)) return union([row(`service:${principal}`)]);
  return union([
    row(`federated:${principal}`),
    row(principal),
    row(principal, '|', one(SESSION), many(SESSION)),
  ]);
}

/** A caller as the one word that it is to policies which name no session; `undefined` where it may be several. */
export function callerWord(principal: string): string | undefined {
  if (isRole(principal)) return `${principal}|x`;
  const words = wordsOf(principalLanguage(principal));
  return words?.length === 1 ? words[0] : undefined;
}

/** Everyone that naming this principal exempts: a root's whole account, all sessions of a role. */
export function exempted(principal: string): Language {
  const account = wholeAccountOf(principal) ?? unknownRootOf(principal)?.account;
  if (account !== undefined) return accountLanguage(account);
  const named = principalLanguage(principal);
  // Text that may name a provider may name a service.
  return has(named, `federated:${principal}`) ? withWords(named, [`service:${principal}`]) : named;
}

/** The callers whom a principal surely names although a part of its text is unknown. */
export function callersNamedBy(value: string): Language {
  const root = unknownRootOf(value);
  if (root)
    return union([row('arn:', literal(root.partition), ':iam::', literal(root.account), ':user/', PATH)]);
  if ((value.length === 1 && isSymbol(value)) || isRole(value)) return principalLanguage(value);
  return /^arn:[^:]*:(iam|sts)::[^:]*:(user|federated-user)\/./.test(value) ? union([row(value)]) : NOTHING;
}

/** The root of an account that is unknown. */
export function unknownRootOf(
  principal: string,
): { readonly partition: string; readonly account: string } | undefined {
  const [, partition, account] = /^arn:([^:]*):iam::([^:]):root$/.exec(principal) ?? [];
  if (partition === undefined || account === undefined || !isSymbol(account)) return undefined;
  return { partition, account };
}

/** Everyone of an account, in whichever partition it is. */
export function accountLanguage(account: string): Language {
  let language = accounts.get(account);
  if (!language) {
    if (accounts.size >= MOST_ACCOUNTS) accounts.clear();
    language = ofAccount(account);
    accounts.set(account, language);
  }
  return language;
}

/** Languages are kept because automata are kept by language. */
const accounts = new Map<string, Language>();
const MOST_ACCOUNTS = 1000;

function ofAccount(account: string): Language {
  return union([
    row('arn:', many(FIELD), ':iam::', account, ':', many(ANY_CHAR)),
    row('arn:', many(FIELD), ':sts::', account, ':', many(ANY_CHAR)),
  ]);
}

/** A word in the form of a request's `principal`. */
export function writePrincipal(word: string): string {
  const [head, session] = word.split('|');
  if (session !== undefined) return head!;
  return word.replace(/^(service|federated|canonical):/, '');
}

/** A word as the ARN of exactly its session, where it is one. */
export function writeSession(word: string): string {
  const [head, session] = word.split('|');
  if (session === undefined) return writePrincipal(word);
  const [, partition, , , account, role] = head!.split(':');
  return `arn:${partition}:sts::${account}:assumed-role/${role?.split('/').at(-1)}/${session}`;
}

/** A pattern on an ARN as a pattern on the words of the principals that have it. */
export function liftArn({ tokens }: Pattern): Language {
  const within = tokens.map((token) => (token.of === ANY_CHAR ? { ...token, of: UNMARKED } : token));
  return union([pattern(within), pattern([...within, ...literal('|'), many(ANY_CHAR)])]);
}

/** Whether a language of values has a word: values of a key with few of them. */
export function has(language: Language, word: string): boolean {
  return language.patterns.some(({ tokens }) => spells(tokens, word));
}

/** Callers that policies of their own can bind, as a reader likes them best: of a partition that there is. */
export const MEMBERS: readonly Language[] = [
  ...['aws', 'aws-cn', 'aws-us-gov'].map((name) => callersIn(membersOf(literal(name))).members),
  OF_ANY.members,
];

/** Whom an identity provider lets in (P8). */
export const PROVIDED = union([pattern([...literal('federated:'), many(ANY_CHAR)])]);

/** Roles that AWS services keep in accounts: neither SCPs nor RCPs bind them (E2, E3). */
export const SERVICE_LINKED = union([
  row('arn:', PARTITION, ':iam::', ACCOUNT, ':role/aws-service-role/', PATH, '|', many(SESSION)),
]);

/** A session's ARN leaves out its role's path, so a role of that name at any path is meant. */
function sessionPatterns({ partition, account, role, session }: Session): Pattern[] {
  const head = `arn:${partition}:iam::${account}:role/`;
  return [row(head, `${role}|${session}`), row(head, PATH, '/', `${role}|${session}`)];
}
