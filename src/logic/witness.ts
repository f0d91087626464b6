import type { Request } from '../policy/request';
import { display } from '../policy/text';
import { MEMBERS, writePrincipal, writeSession } from './encode/principal';
import { spellsItsId } from './encode/tied-keys';
import { exactly, type Words } from './encode/words';
import type { World } from './encode/world';
import {
  ANY_CHAR,
  type CharClass,
  literal,
  many,
  notIn,
  one,
  pattern,
  type Token,
  union,
} from './solver/language';
import type { Dimension, Value } from './solver/theory';
import type { SymbolTable } from './symbols';

const UNTIL_COLON = notIn(':*?');
const PLAIN = notIn('*?');
const ENDING = notIn('*?/:');
const run = (of: CharClass): Token[] => [one(of), many(of)];
const form = (...tokens: Token[][]) => exactly(union([pattern(tokens.flat())]));

/** Forms that a reader expects of an action, a resource, an ExternalId (C17); asked for where the question leaves room. */
const ACTION_FORMS = [form(run(UNTIL_COLON), literal(':'), run(UNTIL_COLON))];
const RESOURCE_FORMS = [
  form(literal('arn:aws:'), run(UNTIL_COLON), literal(':::'), [many(PLAIN), one(ENDING)]),
  form([many(PLAIN), one(ENDING)]),
  form(run(PLAIN)),
];
const LONGER_FORM = form([one(PLAIN), one(PLAIN), many(PLAIN)]);
/** Few keys are ever empty, and what an empty one means is a doubt (C6). */
const PRESENT_FORM = form([one(PLAIN), many(ANY_CHAR)]);

export interface WitnessOptions {
  readonly resourceAccount: string;
  /** Key names as written, by lower-case name. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Keys, lower-case, of which any text but `true` is false (C13): `false` says so. */
  readonly booleans: ReadonlySet<string>;
  /** Write a role's caller as the session that it is. */
  readonly sessions: boolean;
  /** What the resource is where policies speak of none (M10). */
  readonly resource?: string;
  /** Actions that a reader expects, the likeliest first. */
  readonly actions?: readonly string[];
}

/** The request that the world's present model describes, its text still encoded. */
export function requestOf(world: World, options: WitnessOptions): Request {
  const principal = principalOf(world);
  const context: Record<string, string | readonly string[]> = {};
  for (const [key, dimension] of [...world.keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What the caller's name spells is not said again.
    if (key === 'aws:userid' && principal !== undefined && spellsItsId(principal)) continue;
    const given = world.valueOf(dimension);
    const forms = key === 'sts:externalid' ? [LONGER_FORM, PRESENT_FORM] : [PRESENT_FORM];
    const words = options.booleans.has(key) ? ['false'] : [];
    const value = given === undefined ? undefined : formed(world, dimension, forms, words);
    if (value !== undefined) context[options.spellings.get(key) ?? key] = value;
  }
  const write = options.sessions ? writeSession : writePrincipal;
  return {
    principal: principal === undefined ? ANYONE : write(principal),
    action: actionOf(world, options.actions),
    resource: formed(world, world.resource, RESOURCE_FORMS, [options.resource ?? OBJECT]) as string,
    resourceAccount: options.resourceAccount,
    context,
  };
}

/** The action that the world's present model describes. */
export function actionOf(world: World, expected: readonly string[] = ACTIONS): string {
  return formed(world, world.action, ACTION_FORMS, expected) as string;
}

/** The word of the caller that the world's present model describes, if anything asks who calls. */
export function principalOf(world: World): string | undefined {
  if (!world.principal.fixed && !world.theory.speaksOf(world.principal)) return undefined;
  return formed(world, world.principal, MEMBER_FORMS) as string;
}

const MEMBER_FORMS = MEMBERS.map(exactly);

/** For policies that do not ask who calls. */
const ANYONE = 'arn:aws:iam::123456789012:user/someone';
const ACTIONS = ['s3:PutObject', 's3:GetObject', 'iam:PassRole', 'ec2:RunInstances'];
const OBJECT = 'arn:aws:s3:::bucket/key';

/** The value of a dimension in the first form that it can have. */
function formed(
  world: World,
  dimension: Dimension,
  forms: readonly Words[],
  words: readonly string[] = [],
): Value {
  if (dimension.fixed) return dimension.fixed.value;
  const sets = forms.map((one) => world.words(one));
  return world.theory.prefer(dimension, words, sets);
}

/** The request as it is printed: unknowns as `${name}`. */
export function printed(request: Request, symbols: SymbolTable): Request {
  const print = (text: string) => (symbols.empty ? text : display({ pieces: symbols.decode(text) }));
  return {
    principal: print(request.principal),
    action: request.action,
    resource: print(request.resource),
    resourceAccount: print(request.resourceAccount),
    context: Object.fromEntries(
      Object.entries(request.context).map(([key, value]) => [
        key,
        typeof value === 'string' ? print(value) : value.map(print),
      ]),
    ),
  };
}
