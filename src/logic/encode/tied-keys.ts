import {
  ANY_CHAR,
  type Language,
  literal,
  many,
  notIn,
  one,
  type Pattern,
  pattern,
  spells,
  type Token,
  union,
} from '../solver/language';
import {
  ACCOUNT,
  anonymous,
  FEDERATED_USERS,
  has,
  IN_ACCOUNT,
  liftArn,
  PARTITION,
  PATH,
  ROLES,
  ROOTS,
  row,
  SERVICES,
  SESSION,
  USERS,
} from './principal';
import { sessionOf, wholeAccountOf } from './principal-text';
import type { Claim, World } from './world';

/** A key that the principal determines, as predicates on the principal. */
export interface TiedKey {
  present(world: World): Claim;
  /** The callers whose key holds one of the words. */
  lift(language: Language): Language;
  /** The key's values that are this number, where they can be told. */
  numbered?(digits: string): string | undefined;
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

/** A pattern on one part of a word: its wildcards stop at these units. */
function narrowed(tokens: readonly Token[], units: string): Token[] {
  const of = notIn(units, true);
  return tokens.map((token) => (token.of === ANY_CHAR ? { ...token, of } : token));
}

function kindsMatching(kinds: readonly (readonly [string, Language])[]) {
  return remembered((language) =>
    union(kinds.flatMap(([name, callers]) => (has(language, name) ? callers.patterns : []))),
  );
}

const TYPES = [
  ['Account', ROOTS],
  ['User', USERS],
  ['AssumedRole', ROLES],
  ['FederatedUser', FEDERATED_USERS],
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
      numbered: (digits) => (/^\d{1,12}$/.test(digits) ? digits.padStart(12, '0') : undefined),
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

/** Whose requests always carry `aws:TokenIssueTime`: their credentials are temporary. */
export const TEMPORARY = union([...ROLES.patterns, ...FEDERATED_USERS.patterns]);

/** Who carries keys that only a principal within an account has, their values being free; `undefined`: anyone may. */
export function carriersOf(key: string): Language | undefined {
  if (key === 'aws:userid') return IDENTIFIED;
  return /^aws:(principalorgid|principalorgpaths|principaltag\/.*)$/.test(key) ? IN_ACCOUNT : undefined;
}

/** The unique identifier each kind of caller has: `AROA…:session`, `AIDA…`, an account's digits. */
export const USER_IDS: readonly (readonly [Language, Language])[] = [
  [ROLES, union([row('AROA', one(SESSION), many(notIn(':')), ':', one(SESSION), many(SESSION))])],
  [USERS, union([row('AIDA', one(notIn(':')), many(notIn(':')))])],
  [ROOTS, union([row(ACCOUNT)])],
  [union([anonymous]), union([row('anonymous')])],
];

/** Callers whose unique identifier their name spells: an account's digits, `ACCOUNT:NAME` of a federated user. */
const SPELT = union([...ROOTS.patterns, ...FEDERATED_USERS.patterns]);

/** `aws:userid` of such callers. */
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
  const root = wholeAccountOf(caller);
  return root === undefined ? undefined : union([row(root)]);
}
