import type { PrincipalElement, PrincipalValue } from '../../policy/document';
import { known, type Piece } from '../../policy/text';
import {
  ANY_CHAR,
  EVERYTHING,
  type Language,
  literal,
  many,
  NOTHING,
  one,
  pattern,
  union,
} from '../solver/language';
import { isSymbol, type SymbolTable } from '../symbols';
import { globTokens } from './glob';
import {
  accountLanguage,
  canonical,
  federated,
  IN_ACCOUNT,
  liftArn,
  principalLanguage,
  ROLES,
  ROOTS,
  row,
  SERVICES,
  SESSION,
  USERS,
  unknownRootOf,
} from './principal';
import { isRole, wholeAccountOf } from './principal-text';
import { exactly, type Words } from './words';
import type { Claim, World } from './world';

/** The elements `Principal` and `NotPrincipal` as claims about the caller. */

/** How a principal element names the callers it lets in: what a resource policy's grant depends on (E5). */
export type Naming = 'everyone' | 'account' | 'role' | 'exact';

export function namingOf({ kind, text }: PrincipalValue, symbols: SymbolTable): Naming {
  const value = symbols.encode(text);
  if (kind !== 'AWS') return 'exact';
  if (value === '*') return 'everyone';
  if (wholeAccountOf(value) !== undefined) return 'account';
  return isRole(value) || isSymbol(value) ? 'role' : 'exact';
}

/** The claim that one value of a `Principal` names the caller. */
export function valueClaim(world: World, value: PrincipalValue): Claim {
  return world.insideWords(world.principal, wordsOfPrincipal(value, world.symbols));
}

/** The claim that a `NotPrincipal` takes a caller in; if `exact`, whoever it does not surely exempt. */
export function notPrincipalClaim(world: World, element: PrincipalElement, exact: boolean): Claim {
  const sure = surelyExempt(world, element);
  if (exact) return world.not(sure);
  const named = world.or(element.values.map((value) => valueClaim(world, value)));
  const doubt = world.unknown(element, { kind: 'rule', rule: 'P7' });
  return world.not(world.or([sure, world.and([named, doubt])]));
}

/**
 * `NotPrincipal` exempts a principal for sure only if every name of it is
 * listed: its account, its role, its session (P7); with some of them
 * it is AWS's word against a doubt.
 */
function surelyExempt(world: World, element: PrincipalElement): Claim {
  const by = (naming: Naming) =>
    world.or(
      element.values
        .filter((value) => namingOf(value, world.symbols) === naming)
        .map((value) => valueClaim(world, value)),
    );
  const is = (callers: Language) => world.within(world.principal, callers);
  const [account, exact] = [by('account'), by('exact')];
  return world.or([
    by('everyone'),
    world.and([exact, world.not(is(IN_ACCOUNT))]),
    world.and([account, is(ROOTS)]),
    world.and([account, exact, world.or([world.not(is(ROLES)), by('role')])]),
  ]);
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
  const account = wholeAccountOf(value);
  if (account !== undefined) return exactly(accountLanguage(account));
  // An AROA or AIDA identifier is what is left of a deleted principal (P5); nobody can tell whose it was.
  if (/^AROA[A-Z0-9]*$/.test(value)) return { may: ROLES, must: NOTHING, about: value };
  if (/^AIDA[A-Z0-9]*$/.test(value)) return { may: USERS, must: NOTHING, about: value };
  return exactly(principalLanguage(value));
}

/** Everyone that an unknown principal may turn out to exempt. */
export function maybeExempted(pieces: readonly Piece[], symbols: SymbolTable): Language {
  const value = symbols.encode({ pieces });
  if (known({ pieces }) !== undefined) return NOTHING;
  const { may } = unknownAws(value, symbols);
  return may === EVERYTHING ? IN_ACCOUNT : may;
}

function unknownAws(value: string, symbols: SymbolTable): Words {
  const root = unknownRootOf(value);
  if (root) {
    return {
      may: IN_ACCOUNT,
      must: union([
        row('arn:', literal(root.partition), ':iam::', literal(root.account), ':', many(ANY_CHAR)),
      ]),
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
