import type { PolicyType, PrincipalElement, PrincipalValue } from '../../policy/document';
import { known, type Piece } from '../../policy/text';
import {
  ANY_CHAR,
  DIGIT,
  EVERYTHING,
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
import { isSymbol, type SymbolTable } from '../symbols';
import { globTokens } from './glob';
import { type Claim, exactly, type Words, type World } from './world';

/**
 * A principal as one word: an ARN for users, roots and federated users; a
 * role's ARN, `|` and the session's name for a role session; `service:NAME`,
 * `federated:PROVIDER`, `canonical:ID`; `*` for an anonymous caller. So a
 * principal element, and every key that the principal determines, is a
 * language of such words, and all of them stay tied together.
 */
const SESSION = notIn('|:/', true);
/** Characters of an ARN's text: all but the mark before a session's name. */
const UNMARKED = notIn('|', true);
const FIELD = notIn(':|');
const NAME = notIn(':|/', true);
const LABEL = such('[a-z0-9-]', 'abcdefghijklmnopqrstuvwxyz', (code) =>
  /^[a-z0-9-]$/.test(String.fromCharCode(code)),
);
/** Names of several labels: `logs.eu-west-1.amazonaws.com`. */
const DOTTED = such('[a-z0-9.-]', 'abcdefghijklmnopqrstuvwxyz.', (code) =>
  /^[a-z0-9.-]$/.test(String.fromCharCode(code)),
);
const HEX = such('[0-9a-f]', 'abcdef0123456789', (code) => /^[0-9a-f]$/.test(String.fromCharCode(code)));
/** Identity providers that are named by a domain and not by an ARN of the account (P8). */
const PROVIDERS = [
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
];
const ACCOUNT: Token[] = Array.from({ length: 12 }, () => one(DIGIT));

const row = (...parts: (string | Token | Token[])[]): Pattern =>
  pattern(parts.flatMap((part) => (typeof part === 'string' ? literal(part) : part)));

const PARTITION: Token[] = [...literal('aws'), many(FIELD)];
const PATH: Token[] = [one(NAME), many(notIn(':|', true))];

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
const { roots, users, roles, federatedUsers } = ANYWHERE;
const services = ['.amazonaws.com', '.amazonaws.com.cn'].map((domain) =>
  row('service:', one(LABEL), many(DOTTED), domain),
);
const federated = [
  row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':saml-provider/', one(NAME), many(NAME)),
  row('federated:arn:', PARTITION, ':iam::', ACCOUNT, ':oidc-provider/', PATH),
  row('federated:', one(LABEL), many(DOTTED), '.', one(LABEL), many(LABEL)),
  ...PROVIDERS.map((name) => row('federated:', name)),
];
const canonical = row(
  'canonical:',
  Array.from({ length: 64 }, () => one(HEX)),
);
const anonymous = row('*');

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

export function withWords(language: Language, words: readonly string[]): Language {
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

/** The ARN of a CloudFront origin access identity. */
const ORIGIN_ACCESS = /^arn:[^:]*:iam::cloudfront:user\/./;

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

const ROOTS = union([roots]);
const ROLES = union([roles]);
const USERS = union([users]);

/** Principals that belong to an account. */
const IN_ACCOUNT = union([pattern([...literal('arn:'), many(ANY_CHAR)])]);
const SERVICES = union([pattern([...literal('service:'), many(ANY_CHAR)])]);

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
  if (SERVICE_NAME.test(principal) && !PROVIDERS.includes(principal)) {
    return union([row(`service:${principal}`)]);
  }
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
  const account = accountOf(principal)?.account ?? UNKNOWN_ROOT.exec(principal)?.[2];
  if (account !== undefined) return accountLanguage(account, '*');
  const named = principalLanguage(principal);
  // Text that may name a provider may name a service.
  return has(named, `federated:${principal}`) ? withWords(named, [`service:${principal}`]) : named;
}

/** The root of an account that is unknown. */
const UNKNOWN_ROOT = /^arn:([^:]*):iam::([\uE000-\uF8FF]):root$/;

/** Everyone that an unknown principal may turn out to exempt. */
export function maybeExempted(pieces: readonly Piece[], symbols: SymbolTable): Language {
  const value = symbols.encode({ pieces });
  if (known({ pieces }) !== undefined) return NOTHING;
  const { may } = unknownAws(value, symbols);
  return may === EVERYTHING ? IN_ACCOUNT : may;
}

export function accountLanguage(account: string, partition: string): Language {
  const key = `${partition}\n${account}`;
  let language = accounts.get(key);
  if (!language) {
    if (accounts.size >= MOST_ACCOUNTS) accounts.clear();
    language = ofAccount(account, partition);
    accounts.set(key, language);
  }
  return language;
}

/** Languages are kept because automata are kept by language. */
const accounts = new Map<string, Language>();
const MOST_ACCOUNTS = 1000;

function ofAccount(account: string, partition: string): Language {
  const named = globTokens(partition).map((token) => (token.star ? many(FIELD) : token));
  return union([
    row('arn:', named, ':iam::', account, ':', many(ANY_CHAR)),
    row('arn:', named, ':sts::', account, ':', many(ANY_CHAR)),
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

/** How a principal element names the callers it lets in: what a resource policy's grant depends on (E5). */
export type Naming = 'everyone' | 'account' | 'role' | 'exact';

export function namingOf({ kind, text }: PrincipalValue, symbols: SymbolTable): Naming {
  const value = symbols.encode(text);
  if (kind !== 'AWS') return 'exact';
  if (value === '*') return 'everyone';
  if (accountOf(value)) return 'account';
  return isRole(value) || isSymbol(value) ? 'role' : 'exact';
}

/** Words of values without unknowns: they mean the same in every question. */
const plainWords = new WeakMap<PrincipalValue, Words>();

/** The callers that one value of a `Principal` names (P1–P5). */
function wordsOfPrincipal(value: PrincipalValue, symbols: SymbolTable): Words {
  const found = plainWords.get(value);
  if (found) return found;
  const words = readPrincipal(value, symbols);
  if (known(value.text) !== undefined) plainWords.set(value, words);
  return words;
}

function readPrincipal({ kind, text }: PrincipalValue, symbols: SymbolTable): Words {
  const value = symbols.encode(text);
  switch (kind) {
    case 'Service':
      return unknownOr(value, symbols, union([row('service:', literal(value))]), SERVICES);
    case 'Federated':
      return unknownOr(value, symbols, union([row('federated:', literal(value))]), union(federated));
    case 'CanonicalUser':
      return unknownOr(value, symbols, union([row('canonical:', literal(value))]), union([canonical]));
    case 'AWS':
      return awsWords(value, symbols);
  }
}

function unknownOr(value: string, symbols: SymbolTable, known: Language, any: Language): Words {
  return [...value].some((unit) => symbols.unknown(unit)) ? { may: any, must: known } : exactly(known);
}

function awsWords(value: string, symbols: SymbolTable): Words {
  if (value === '*') return exactly(EVERYTHING);
  if ([...value].some((unit) => symbols.unknown(unit))) return unknownAws(value, symbols);
  const account = accountOf(value);
  if (account) return exactly(accountLanguage(account.account, account.partition));
  // An AROA or AIDA identifier is what is left of a deleted principal (P5); nobody can tell whose it was.
  if (/^AROA[A-Z0-9]*$/.test(value)) return { may: ROLES, must: NOTHING, about: value };
  if (/^AIDA[A-Z0-9]*$/.test(value)) return { may: USERS, must: NOTHING, about: value };
  return exactly(principalLanguage(value));
}

function unknownAws(value: string, symbols: SymbolTable): Words {
  const root = UNKNOWN_ROOT.exec(value);
  if (root) {
    return {
      may: IN_ACCOUNT,
      must: union([row('arn:', literal(root[1]!), ':iam::', literal(root[2]!), ':', many(ANY_CHAR))]),
    };
  }
  const loose = [...value].flatMap((unit) => {
    const unknown = symbols.unknown(unit);
    return unknown ? globTokens(unknown.shape ?? '*') : literal(unit);
  });
  const names = loose.map(({ of, star }) => (star ? '*' : of.named)).join('');
  return {
    may: anyNamed(names) ?? liftArn(pattern(loose)),
    must: /assumed-role/.test(names)
      ? NOTHING
      : union([row(value), row(value, '|', one(SESSION), many(SESSION))]),
    reads: 'principals',
    about: value,
  };
}

/** Whom text of which a part is unknown may turn out to name; `undefined`: at most the users or roles that it spells. */
function anyNamed(names: string): Language | undefined {
  // An account, "*".
  if (names === '*') return EVERYTHING;
  // A session's ARN is no role's.
  if (/:assumed-role\//.test(names)) return ROLES;
  return /:(role|user|federated-user)\//.test(names) ? undefined : IN_ACCOUNT;
}

/** The claim that a `NotPrincipal` takes a caller in. */
export function notPrincipalClaim(world: World, element: PrincipalElement): Claim {
  const named = world.or(element.values.map((value) => valueClaim(world, value)));
  return world.not(surelyExempt(world, element, named));
}

export function valueClaim(world: World, value: PrincipalValue): Claim {
  return world.insideWords(world.principal, wordsOfPrincipal(value, world.symbols));
}

/**
 * `NotPrincipal` exempts a principal for sure only if every name of it is
 * listed: its account, its role, its session (P7); with some of them
 * it is AWS's word against a doubt.
 */
function surelyExempt(world: World, element: PrincipalElement, named: Claim): Claim {
  const by = (naming: Naming) =>
    world.or(
      element.values
        .filter((value) => namingOf(value, world.symbols) === naming)
        .map((value) => valueClaim(world, value)),
    );
  const is = (callers: Language) => world.within(world.principal, callers);
  const [account, exact] = [by('account'), by('exact')];
  const sure = world.or([
    by('everyone'),
    world.and([exact, world.not(is(IN_ACCOUNT))]),
    world.and([account, is(ROOTS)]),
    world.and([account, exact, world.or([world.not(is(ROLES)), by('role')])]),
  ]);
  const doubt = world.unknown(element, { kind: 'rule', rule: 'P7' });
  return world.or([sure, world.and([named, doubt])]);
}

/** A pattern on an ARN as a pattern on the words of the principals that have it. */
function liftArn({ tokens }: Pattern): Language {
  const within = tokens.map((token) => (token.of === ANY_CHAR ? { ...token, of: UNMARKED } : token));
  return union([pattern(within), pattern([...within, ...literal('|'), many(ANY_CHAR)])]);
}

/** A key that the principal determines, as predicates on the principal. */
export interface TiedKey {
  present(world: World): Claim;
  /** The callers whose key holds one of the words. */
  lift(language: Language): Language;
}

const presentIn =
  (language: Language) =>
  (world: World): Claim =>
    world.within(world.principal, language);

const lifted = (transform: (one: Pattern) => Language) =>
  remembered((language) => union(language.patterns.flatMap((one) => transform(one).patterns)));

function remembered(make: (language: Language) => Language): (language: Language) => Language {
  const made = new WeakMap<Language, Language>();
  return (language) => {
    const found = made.get(language) ?? make(language);
    made.set(language, found);
    return found;
  };
}

function narrowed(tokens: readonly Token[], units: string): Token[] {
  const of = notIn(units, true);
  return tokens.map((token) => (token.of === ANY_CHAR ? { ...token, of } : token));
}

function kindsMatching(kinds: readonly (readonly [string, Language])[]) {
  return remembered((language) =>
    union(kinds.flatMap(([name, callers]) => (has(language, name) ? callers.patterns : []))),
  );
}

/** Whether a language of values has a word: values of a key with few of them. */
function has(language: Language, word: string): boolean {
  return language.patterns.some(({ tokens }) => spells(tokens, word));
}

const TYPES = [
  ['Account', ROOTS],
  ['User', USERS],
  ['AssumedRole', ROLES],
  ['FederatedUser', union([federatedUsers])],
  ['Anonymous', union([anonymous])],
] as const;

/** Callers with AWS credentials that are no services; anonymous callers and those of a provider have none. */
const NOT_SERVICE = union([...IN_ACCOUNT.patterns, pattern([...literal('canonical:'), many(ANY_CHAR)])]);

/** Keys that the principal fixes, by lower-case name. */
export const TIED_KEYS: ReadonlyMap<string, TiedKey> = new Map<string, TiedKey>([
  ['aws:principalarn', { present: presentIn(IN_ACCOUNT), lift: lifted(liftArn) }],
  [
    'aws:principalaccount',
    {
      present: presentIn(union([...IN_ACCOUNT.patterns, anonymous])),
      lift: lifted(({ tokens }) => {
        const account = narrowed(tokens, ':|/');
        return union([
          row('arn:', PARTITION, ':iam::', account, ':', many(ANY_CHAR)),
          row('arn:', PARTITION, ':sts::', account, ':', many(ANY_CHAR)),
          ...(spells(tokens, 'anonymous') ? [anonymous] : []),
        ]);
      }),
    },
  ],
  [
    'aws:principaltype',
    {
      present: presentIn(union(TYPES.flatMap(([, callers]) => callers.patterns))),
      lift: kindsMatching(TYPES),
    },
  ],
  [
    'aws:username',
    {
      present: presentIn(USERS),
      lift: lifted(({ tokens }) => {
        const name = narrowed(tokens, ':|/');
        return union([
          row('arn:', PARTITION, ':iam::', ACCOUNT, ':user/', name),
          row('arn:', PARTITION, ':iam::', ACCOUNT, ':user/', PATH, '/', name),
        ]);
      }),
    },
  ],
  [
    'aws:principalisawsservice',
    {
      present: presentIn(union([...SERVICES.patterns, ...NOT_SERVICE.patterns])),
      lift: kindsMatching([
        ['true', SERVICES],
        ['false', NOT_SERVICE],
      ]),
    },
  ],
  [
    'aws:principalservicename',
    {
      present: presentIn(SERVICES),
      lift: lifted(({ tokens }) => union([row('service:', narrowed(tokens, '|'))])),
    },
  ],
]);

/** Whose requests always carry `aws:userid`. */
export const IDENTIFIED = union([...IN_ACCOUNT.patterns, anonymous]);

/** Who carries keys that only a principal within an account has, their values being free; `undefined`: anyone may. */
export function carriersOf(key: string): Language | undefined {
  if (key === 'aws:userid') return IDENTIFIED;
  return /^aws:(principalorgid|principalorgpaths|principaltag\/.*)$/.test(key) ? IN_ACCOUNT : undefined;
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

/** The unique identifier each kind of caller has: `AROA…:session`, `AIDA…`, an account's digits. */
export const USER_IDS: readonly (readonly [Language, Language])[] = [
  [ROLES, union([row('AROA', one(SESSION), many(notIn(':')), ':', one(SESSION), many(SESSION))])],
  [USERS, union([row('AIDA', one(notIn(':')), many(notIn(':')))])],
  [ROOTS, union([row(ACCOUNT)])],
  [union([anonymous]), union([row('anonymous')])],
];

/** Callers whose unique identifier their name spells: an account's digits, `ACCOUNT:NAME` of a federated user. */
const SPELT = union([roots, federatedUsers]);

export const SPELT_ID: TiedKey = {
  present: presentIn(SPELT),
  lift: lifted(({ tokens }) => {
    const account = narrowed(tokens, ':|/');
    return union([row('arn:', PARTITION, ':iam::', account, ':root'), ...tokens.flatMap(federatedAt)]);
  }),
};

/** The federated users whose identifier has its colon at this token. */
function federatedAt({ of, star }: Token, at: number, tokens: readonly Token[]): Pattern[] {
  if (!of.has(':'.charCodeAt(0))) return [];
  const account = narrowed(tokens.slice(0, star ? at + 1 : at), ':|/');
  const name = narrowed(tokens.slice(star ? at : at + 1), '|');
  return [row('arn:', PARTITION, ':sts::', account, ':federated-user/', name)];
}

export function spellsItsId(word: string): boolean {
  return has(SPELT, word);
}

/** The unique identifier of one caller, as far as its text tells more than its kind. */
export function userIdOf(caller: string): Language | undefined {
  const session = sessionOf(caller)?.session;
  if (session !== undefined) return union([row('AROA', one(SESSION), many(notIn(':')), ':', session)]);
  const [, account, name] = /^arn:[^:]*:sts::(\d{12}):federated-user\/(.+)$/.exec(caller) ?? [];
  if (account !== undefined) return union([row(`${account}:${name}`)]);
  const root = accountOf(caller)?.account;
  return root === undefined ? undefined : union([row(root)]);
}

export function accountOf(principal: string): { partition: string; account: string } | undefined {
  if (/^\d{12}$/.test(principal)) return { partition: '*', account: principal };
  // An account is in one partition, so its bare ID and its root's ARN are one principal (P3).
  const root = /^arn:[^:]*:iam::(\d{12}):root$/.exec(principal);
  return root ? { partition: '*', account: root[1]! } : undefined;
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
  if (SERVICE_NAME.test(caller) && !PROVIDERS.includes(caller)) {
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

const SERVICE_NAME = /\.amazonaws\.com(\.cn)?$/;
const KINDS: Readonly<Record<string, string>> = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  'assumed-role': 'AssumedRole',
  'federated-user': 'FederatedUser',
};

/** What binds one caller, as its text tells (E3, E9, E10). */
export type Standing = 'member' | 'root' | 'serviceLinked' | 'service' | 'anonymous';

export function standingOf(principal: string): Standing {
  if (principal === '*') return 'anonymous';
  if (accountOf(principal)) return 'root';
  if (ORIGIN_ACCESS.test(principal)) return 'service';
  if (/^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//.test(principal)) return 'serviceLinked';
  if (/^arn:[^:]*:iam::[^:]*:(saml|oidc)-provider\//.test(principal)) return 'service';
  return principal.startsWith('arn:') || isSymbol(principal[0] ?? '') ? 'member' : 'service';
}

/** The account that a principal's ARN names; `undefined` for services, providers, anonymous callers and unknowns. */
export function accountWithin(principal: string): string | undefined {
  return accountOf(principal)?.account ?? /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1];
}

function isRole(principal: string): boolean {
  return /^arn:[^:]*:iam::[^:]*:role\/./.test(principal);
}

export function isSession(principal: string): boolean {
  return sessionOf(principal) !== undefined;
}

function sessionOf(
  principal: string,
): { partition: string; account: string; role: string; session: string } | undefined {
  const parts = /^arn:([^:]*):sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(principal);
  return parts
    ? { partition: parts[1]!, account: parts[2]!, role: parts[3]!, session: parts[4]! }
    : undefined;
}

/**
 * A role's name is unique in its account, whatever its path: a session of a
 * role by that name is a session of the role that policies name by its ARN.
 */
export function assertRoleNames(world: World, roles: readonly string[]): void {
  const byName = new Map<string, string[]>();
  for (const arn of roles.filter(isRole)) {
    byName.set(nameOfRole(arn), [...(byName.get(nameOfRole(arn)) ?? []), arn]);
  }
  for (const [name, arns] of byName) {
    const [head, role] = name.split('|') as [string, string];
    const named = union([row(`${head}${role}|`, many(SESSION)), row(head, PATH, `/${role}|`, many(SESSION))]);
    const exact = union(arns.map((arn) => row(`${arn}|`, many(SESSION))));
    world.assert(
      world.or([
        world.not(world.inside(world.principal, world.spelt(named))),
        world.inside(world.principal, world.spelt(exact)),
      ]),
    );
  }
}

/** The start of a role's ARN up to its path, `|`, and its name. */
function nameOfRole(arn: string): string {
  const start = arn.indexOf(':role/') + ':role/'.length;
  return `${arn.slice(0, start)}|${arn.slice(start).split('/').at(-1)}`;
}

/** A session's ARN leaves out its role's path, so a role of that name at any path is meant. */
function sessionPatterns({
  partition,
  account,
  role,
  session,
}: NonNullable<ReturnType<typeof sessionOf>>): Pattern[] {
  const head = `arn:${partition}:iam::${account}:role/`;
  return [row(head, `${role}|${session}`), row(head, PATH, '/', `${role}|${session}`)];
}
