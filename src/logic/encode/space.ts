import type { Piece } from '../../policy/text';
import {
  ANY,
  type ContextConstraint,
  type KeyType,
  type RequestSpace,
  SOME,
  type SpacePiece,
} from '../question';
import {
  ANY_CHAR,
  EVERYTHING,
  type Language,
  literal,
  many,
  one,
  pattern,
  type Token,
  union,
} from '../solver/language';
import { ADDRESSES, anyOn, DATES, inBlocks, NUMBERS, PRIVATE } from '../solver/points';
import type { Dimension, Membership } from '../solver/theory';
import { isSymbol, type SymbolTable } from '../symbols';
import type { Encoder } from './encoder';
import { accountLanguage, callersOf, exempted, principalLanguage } from './principal';
import { maybeExempted } from './principal-element';
import { carriersOf, IDENTIFIED, TEMPORARY, TIED_KEYS, USER_IDS, userIdOf } from './tied-keys';
import { ALWAYS, type Claim, type World } from './world';

/** Confines the request to a space, for one action; `strangers`: callers of no account that policies name. */
export function assertSpace(
  encoder: Encoder,
  space: RequestSpace,
  action: string,
  strangers: readonly string[] = [],
): void {
  const { world } = encoder;
  if (!world.action.fixed) world.assert(spelt(world, world.action, union([pattern(literal(action))])));
  if (!world.resource.fixed) {
    world.assert(spelt(world, world.resource, resourceLanguage(space, world.symbols)));
  }
  assertPrincipal(world, space, action, strangers);
  for (const constraint of space.context) world.assert(constraintClaim(encoder, constraint));
}

/** What a space gives a key as its one value: what it says of it, or absence where the action never carries it (C16). */
export function givenValue(
  { context, catalogue, resourceAccount }: RequestSpace,
  action: string,
  symbols: SymbolTable,
): (key: string, multivalued: boolean) => Dimension['fixed'] {
  return (key, multivalued) => {
    const [constraint, ...more] = context.filter((one) => one.key.toLowerCase() === key);
    if (more.length > 0) return undefined;
    switch (constraint?.is) {
      case undefined:
        if (catalogue && !catalogue.carries(action, key)) return { value: undefined };
        return OWNER_KEYS.has(key) && isKnownAccount(resourceAccount)
          ? { value: resourceAccount }
          : undefined;
      case 'absent':
        return { value: undefined };
      case 'value': {
        const value = symbols.encode({ pieces: constraint.value });
        return { value: multivalued ? [value] : value };
      }
      case 'values': {
        const values = new Set(constraint.values.map((pieces) => symbols.encode({ pieces })));
        return multivalued && values.size > 0 ? { value: [...values] } : undefined;
      }
      case 'otherThan':
        return undefined;
    }
  };
}

/** Keys that say whose the resource is. */
export const OWNER_KEYS: ReadonlySet<string> = new Set(['aws:resourceaccount', 's3:resourceaccount']);

/** Zeros stand for an account that nobody knows. */
export function isKnownAccount(account: string): boolean {
  return /^\d{12}$/.test(account) && !/^0+$/.test(account);
}

/** The resource, where a space leaves no part of it open. */
export function givenResource({ resource }: RequestSpace, symbols: SymbolTable): string | undefined {
  const pieces = resource.filter((piece): piece is Piece => piece !== ANY && piece !== SOME);
  return pieces.length === resource.length ? symbols.encode({ pieces }) : undefined;
}

/** Whether what a space says of keys may contradict itself, or what the caller fixes. */
export function mayContradict({ context }: RequestSpace): boolean {
  const keys = context.map(({ key }) => key.toLowerCase());
  return (
    new Set(keys).size < keys.length ||
    keys.some((key) => TIED_KEYS.has(key) || carriersOf(key) !== undefined) ||
    context.some((one) => one.is === 'values' && one.values.length !== 1)
  );
}

/**
 * Confines the keys that policies speak of, once all are encoded: a key that
 * the action never carries is absent (C16), a typed key has values of its type.
 */
export function assertKeys(
  encoder: Encoder,
  space: Pick<RequestSpace, 'context' | 'catalogue'> & Partial<Pick<RequestSpace, 'principal'>>,
  action?: string,
): void {
  const { world, keys } = encoder;
  const caller =
    space.principal?.kind === 'one' ? world.symbols.encode({ pieces: space.principal.principal }) : '';
  const constrained = new Set(space.context.map(({ key }) => key.toLowerCase()));
  for (const [key, dimension] of [...world.keys]) {
    const absent = world.not(world.present(dimension));
    const carriers = carriersOf(key);
    if (carriers) {
      world.assert(world.or([absent, world.within(world.principal, carriers)]));
    }
    if (key === 'aws:userid') assertUserIds(world, dimension, absent, caller);
    if (constrained.has(key)) continue;
    if (key === 'aws:tokenissuetime' && space.catalogue)
      world.assert(world.or([world.not(world.within(world.principal, TEMPORARY)), world.not(absent)]));
    if (action !== undefined && space.catalogue && !space.catalogue.carries(action, key))
      world.assert(absent);
    const type = keys.typeOf(key);
    if (type && !dimension.multivalued) assertType(world, dimension, type, absent);
    // C15: private addresses are of no request that a service gets.
    if (key === 'aws:sourceip' && space.catalogue)
      world.assert(world.not(world.inside(dimension, inBlocks(PRIVATE))));
  }
}

function assertUserIds(world: World, dimension: Dimension, absent: Claim, caller: string): void {
  const identified = world.within(world.principal, IDENTIFIED);
  world.assert(world.or([world.not(identified), world.not(absent)]));
  const own = userIdOf(caller);
  if (own) world.assert(world.within(dimension, own));
  for (const [callers, identifiers] of USER_IDS) {
    const other = world.not(world.within(world.principal, callers));
    world.assert(world.or([absent, other, world.within(dimension, identifiers)]));
  }
}

function assertType(world: World, dimension: Dimension, { type }: KeyType, absent: Claim): void {
  if (type === 'Bool') world.assert(world.or([absent, world.within(dimension, BOOLEANS)]));
  const line = { IPAddress: ADDRESSES, Numeric: NUMBERS, Date: DATES }[type as string];
  if (line && world.theory.onLineOnly(dimension))
    world.assert(world.or([absent, world.inside(dimension, anyOn(line))]));
}

const BOOLEANS = union([pattern(literal('true')), pattern(literal('false'))]);

function assertPrincipal(
  world: World,
  space: RequestSpace,
  action: string,
  strangers: readonly string[],
): void {
  const { principal } = space;
  if (world.principal.fixed) return;
  if (principal.kind === 'one') {
    world.assert(
      spelt(world, world.principal, principalLanguage(world.symbols.encode({ pieces: principal.principal }))),
    );
    return;
  }
  world.assert(world.inside(world.principal, world.spelt(callersOf(action, partitionOf(space), strangers))));
  const exempt = [
    ...principal.accounts.map((account) => accountLanguage(account)),
    ...principal.except.map((pieces) => exempted(world.symbols.encode({ pieces }))),
    ...(world.trust === 'strict'
      ? principal.except.map((pieces) => maybeExempted(pieces, world.symbols))
      : []),
  ];
  for (const language of exempt)
    world.assert(world.not(world.insideNamed(world.principal, language, 'principals')));
}

/** The partition of the resource, where it is known. */
function partitionOf({ resource: [first] }: RequestSpace): string | undefined {
  return typeof first === 'string' ? /^arn:([^:*?]+):/.exec(first)?.[1] : undefined;
}

function resourceLanguage({ resource }: RequestSpace, symbols: SymbolTable): Language {
  return union([pattern(resource.flatMap((piece) => pieceTokens(piece, symbols)))]);
}

function pieceTokens(piece: SpacePiece, symbols: SymbolTable): Token[] {
  if (piece === ANY) return [many(ANY_CHAR)];
  if (piece === SOME) return [one(ANY_CHAR), many(ANY_CHAR)];
  return literal(symbols.encode({ pieces: [piece as Piece] }));
}

/** The claim that a key is as a constraint says. */
function constraintClaim(encoder: Encoder, constraint: ContextConstraint): Claim {
  const { world } = encoder;
  const key = constraint.key.toLowerCase();
  const tied = TIED_KEYS.get(key);
  if (!tied && encoder.dimensionOf(key).fixed) return ALWAYS;
  const language = languageOf(constraint, world.symbols);
  if (tied) {
    if (constraint.is === 'absent') return world.not(tied.present(world));
    const inside = world.inside(world.principal, world.spelt(tied.lift(language)));
    return world.and([tied.present(world), constraint.is === 'otherThan' ? world.not(inside) : inside]);
  }
  return keyClaim(world, encoder.dimensionOf(key), constraint, language);
}

function keyClaim(
  world: World,
  dimension: Dimension,
  constraint: ContextConstraint,
  language: Language,
): Claim {
  allowSymbols(dimension, language);
  const present = world.present(dimension);
  if (constraint.is === 'absent') return world.not(present);
  const set = world.spelt(language);
  const otherThan = constraint.is === 'otherThan';
  if (!dimension.multivalued) {
    const inside = world.insideNamed(dimension, language);
    return otherThan ? world.and([present, world.not(inside)]) : inside;
  }
  if (otherThan) return world.and([present, world.not(world.someInside(dimension, set))]);
  const each = language.patterns.map((one) => world.someInside(dimension, world.spelt(union([one]))));
  return world.and([present, ...each, world.not(world.someOutside(dimension, set))]);
}

function languageOf(constraint: ContextConstraint, symbols: SymbolTable): Language {
  if (constraint.is === 'absent') return EVERYTHING;
  const values = constraint.is === 'value' ? [constraint.value] : constraint.values;
  return union(values.map((pieces) => pattern(literal(symbols.encode({ pieces })))));
}

function spelt(world: World, dimension: Dimension, language: Language): Claim {
  allowSymbols(dimension, language);
  return world.inside(dimension, world.spelt(language) as Membership);
}

/** Lets a dimension's values hold the unknowns that its constraint is spelt with. */
function allowSymbols(dimension: Dimension, language: Language): void {
  for (const { tokens } of language.patterns) {
    for (const { of } of tokens) if (isSymbol(of.named)) dimension.symbols.add(of.named);
  }
}
