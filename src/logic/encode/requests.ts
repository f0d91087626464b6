import type { PolicyType } from '../../policy/document';
import {
  type Language,
  literal,
  many,
  one,
  type Pattern,
  pattern,
  spells,
  such,
  type Token,
  union,
} from '../solver/language';
import { isSymbol } from '../symbols';
import type { Encoder } from './encoder';
import { callersNamedBy, callersUnder, PROVIDED } from './principal';
import type { Survey } from './survey';
import type { World } from './world';

/**
 * Confines a question over policies alone to requests that there are: made by
 * somebody whom a policy of the type can bind, for an action that it can speak
 * of. What is no action at all is left to {@link assertAction}, for few
 * policies tell it from one.
 */
export function assertRequests({ world }: Encoder, type: PolicyType, survey: Survey): void {
  const { action, principal } = world;
  const spokenOf = ACTIONS_OF[type];
  if (spokenOf !== undefined) world.assert(world.within(action, spokenOf));
  if (!world.theory.speaksOf(principal)) return;
  const [partition, another] = survey.partitions;
  const known = another === undefined ? partition : undefined;
  const callers = callersUnder(type, known, survey.strangers);
  world.assert(
    world.inside(principal, world.spelt(union([...callers.patterns, ...unknownCallers(world, survey)]))),
  );
  if (type !== 'trust') return;
  // P8: those two are called with a provider's token, and AssumeRole never is.
  const provided = world.within(principal, PROVIDED);
  world.assert(world.or([provided, world.not(world.within(action, BY_PROVIDED))]));
  world.assert(world.or([world.not(provided), world.not(world.within(action, BY_CREDENTIALED))]));
}

/**
 * Whom a policy names by text that nobody knows yet calls under that text: what
 * is surely theirs is so whoever they will be.
 */
function unknownCallers({ principal, symbols, trust }: World, { unknownPrincipals }: Survey): Pattern[] {
  if (trust === 'relaxed') return [];
  const names = unknownPrincipals.map((text) => symbols.encode(text));
  for (const unit of names.join('')) if (isSymbol(unit)) principal.symbols.add(unit);
  return [...new Set(names)].flatMap((name) => [...callersNamedBy(name).patterns]);
}

/** Confines it to actions that have a service and a name. */
export function assertAction({ world }: Encoder): void {
  world.assert(world.within(world.action, ACTIONS));
}

/** Whether text has the form of an action. */
export function isAction(text: string): boolean {
  return ACTIONS.patterns.some(({ tokens }) => spells(tokens, text));
}

const NAME = such(
  '[A-Za-z0-9-]',
  'xabcdefghijklmnopqrstuvwyzXABCDEFGHIJKLMNOPQRSTUVWYZ0123456789-',
  (code) =>
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45,
);
const SOME_NAME: Token[] = [one(NAME), many(NAME)];
const actions = (...names: Token[][]): Language => union(names.map(pattern));

const named = (...names: string[]): Language => actions(...names.map((name) => literal(name, true)));

const ACTIONS = actions([...SOME_NAME, ...literal(':'), ...SOME_NAME]);
const BY_PROVIDED = named('sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity');
const BY_CREDENTIALED = named('sts:AssumeRole');
/** Calls that need a role's trust are these; C18. */
const ASSUMING = union([
  ...[
    BY_CREDENTIALED,
    BY_PROVIDED,
    named('sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext'),
  ].flatMap(({ patterns }) => patterns),
]);
const ACTIONS_OF: { readonly [type in PolicyType]?: Language } = {
  trust: ASSUMING,
  key: actions([...literal('kms:', true), ...SOME_NAME]),
};
