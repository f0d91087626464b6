import type { PrincipalElement, PrincipalValue } from '../../policy/document';
import type { SymbolTable } from '../symbols';
import type { Member } from './caller';
import type { RequestFacts } from './facts';
import { type Glob, glob, literal, matches, namesIn, STAR, same } from './glob';
import { and, every, not, or, some, type Truth, unsure } from './truth';

/**
 * How closely a resource-based policy names the caller, which decides what
 * else the caller needs (E5): `everyone` by `*`, `account` by delegation to
 * its account (P3), `role` by its role's ARN, `self` by its own name.
 */
export const GRADES = ['everyone', 'account', 'role', 'self'] as const;
export type Grade = (typeof GRADES)[number];

/** By each grade, whether the element names the caller. */
export type Naming = Readonly<Record<Grade, Truth>>;

/** Whom a statement without `Principal` speaks of: whoever the policy is attached to. */
export const BEARER: Naming = { everyone: true, account: false, role: false, self: false };

/**
 * Whether `Principal` or `NotPrincipal` takes the caller in.
 *
 * `NotPrincipal` (P7) takes in everyone it does not exempt, and exempts only a
 * caller of whom every name is listed: its account, its role and its session.
 * A role's ARN as the caller stands for any session of it, which no list of
 * sessions exempts.
 */
export function naming(element: PrincipalElement, facts: RequestFacts): Naming {
  const matched = (name: Name): Truth => some(element.values, (value) => names(value, name, facts));
  const own = namesOf(facts);
  if (!element.not) {
    const by = (grade: Grade): Truth =>
      some(
        own.filter((name) => name.grade === grade),
        matched,
      );
    return { everyone: by('everyone'), account: by('account'), role: by('role'), self: by('self') };
  }
  const everyone = own.filter((name) => name.grade === 'everyone');
  const listed = every(requiredNames(own, facts), (alternatives) => some(alternatives, matched));
  const exempt = or(some(everyone, matched), listed);
  return { everyone: not(exempt), account: false, role: false, self: false };
}

export function named(naming: Naming): Truth {
  return or(naming.everyone, naming.account, naming.role, naming.self);
}

/** One of the texts by which a policy can name the caller. */
interface Name {
  readonly grade: Grade;
  readonly kind: PrincipalValue['kind'];
  /** A glob only where the caller's own text leaves a part open (a role's path). */
  readonly text: Glob;
  /** Where the caller's text is unknown: the values that might still be this name. */
  readonly maybe?: (value: string) => boolean;
}

function namesOf(facts: RequestFacts): readonly Name[] {
  const { caller } = facts;
  // P2: "*" and {"AWS": "*"} are one.
  const everyone: Name = { grade: 'everyone', kind: 'AWS', text: literal('*') };
  switch (caller.kind) {
    case 'anonymous':
      return [everyone];
    case 'service':
      return [everyone, { grade: 'self', kind: 'Service', text: literal(caller.text) }];
    case 'provider': {
      const text = literal(caller.text);
      const names: Name[] = [everyone, { grade: 'self', kind: 'Federated', text }];
      // Amazon Cognito is a provider to some policies and a service to others; not every service is an amazonaws.com.
      return /[:/]/.test(caller.text) ? names : [...names, { grade: 'self', kind: 'Service', text }];
    }
    case 'canonical': {
      const kind = caller.text.startsWith('arn:') ? 'AWS' : 'CanonicalUser';
      return [everyone, { grade: 'self', kind, text: literal(caller.text) }];
    }
    default:
      return [everyone, ...accountNames(caller, facts), ...memberNames(caller, facts)];
  }
}

/** P3: the account's ID and its root ARN are one. */
function accountNames({ account, partition, text }: Member, { symbols }: RequestFacts): Name[] {
  if (account === undefined) {
    const maybe = (value: string) => mayNameAccount(value, symbols);
    return [{ grade: 'account', kind: 'AWS', text: literal(text), maybe }];
  }
  return [
    { grade: 'account', kind: 'AWS', text: literal(account) },
    { grade: 'account', kind: 'AWS', text: literal(`arn:${partition}:iam::${account}:root`) },
  ];
}

function mayNameAccount(value: string, symbols: SymbolTable): boolean {
  return ACCOUNT_FORMS.some((form) => matches(form, literal(value), { symbols }) !== false);
}

const ACCOUNT_FORMS = ['????????????', '*:root'].map(glob);

/** P4. A session's ARN does not tell its role's path: role names are unique in an account, so the name decides, unless the context gives the role's ARN. */
function memberNames(caller: Member, facts: RequestFacts): Name[] {
  const self: Name = { grade: 'self', kind: 'AWS', text: literal(caller.text) };
  switch (caller.kind) {
    case 'root':
      return [];
    case 'role':
      return [{ ...self, grade: 'role' }];
    case 'session':
      return [...roleNames(caller, facts), self];
    case 'user':
    case 'federatedUser':
      return [self];
  }
}

function roleNames(caller: Member, facts: RequestFacts): Name[] {
  const role = { grade: 'role', kind: 'AWS' } as const;
  const start = `arn:${caller.partition}:iam::${caller.account}:role/`;
  const arn = facts.principalArn;
  if (arn !== undefined && arn !== start + caller.name) return [{ ...role, text: literal(arn) }];
  return [
    { ...role, text: literal(start + caller.name) },
    { ...role, text: [...literal(start), STAR, ...literal(`/${caller.name}`)] },
  ];
}

/** P7: the names of which each group needs one listed for the caller to be exempt. */
function requiredNames(own: readonly Name[], { caller }: RequestFacts): (readonly Name[])[] {
  const groups = (['account', 'role', 'self'] as const)
    .map((grade) => own.filter((name) => name.grade === grade))
    .filter((group) => group.length > 0);
  // Nobody can list every session of a role; an anonymous caller has no name to list.
  return caller.kind === 'role' || groups.length === 0 ? [...groups, []] : groups;
}

function names(value: PrincipalValue, name: Name, facts: RequestFacts): Truth {
  if (value.kind !== name.kind) return false;
  const text = facts.symbols.encode(value.text);
  if (name.maybe) {
    const because = namesIn([...name.text, ...literal(text)], facts.symbols);
    return name.maybe(text) ? and(unsure(because), not(isSame(text, name.text, facts))) : false;
  }
  return isSame(text, name.text, facts);
}

function isSame(text: string, name: Glob, { symbols }: RequestFacts): Truth {
  return name.includes(STAR)
    ? matches(name, literal(text), { symbols })
    : same(literal(text), name, { symbols });
}
