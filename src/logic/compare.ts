import type { Effect, PolicyDocument, PolicyType, Statement } from '../policy/document';
import type { Request } from '../policy/request';
import { Attempt, MOST_STEPS, namesSessions, type Setup, valuationsOf } from './attempt';
import type { Decision } from './decision';
import { documentsClaim } from './encode/access';
import type { Encoder } from './encode/encoder';
import { KeyTypes } from './encode/keys';
import { assertAction, assertRequests, isAction } from './encode/requests';
import { assertKeys } from './encode/space';
import { type Survey, surveyOf } from './encode/survey';
import type { Claim } from './encode/world';
import { evaluateScope } from './evaluate';
import type { StatementRef } from './question';
import { reasonFor } from './reason';
import { ACCOUNT, attempted, EXPECTED, replayable, type Sides } from './replay';
import { actionsApart, without } from './signature';
import { type Budget, TooComplex } from './solver/budget';
import { SymbolTable, TooManyUnknowns } from './symbols';
import { printed } from './witness';

/** How the requests that NEW allows stand to those that OLD allows. */
export type Relation = 'equivalent' | 'narrower' | 'broader' | 'incomparable' | 'undetermined';

/** A request that one policy allows and the other does not. */
export interface Difference {
  readonly witness: Request;
  /** In the policy that allows it: the statements that grant it. */
  readonly granting: readonly StatementRef[];
  /** In the other: the Denies that refuse it; none where nothing there allows it. */
  readonly refusing: readonly StatementRef[];
}

export interface Comparison {
  readonly relation: Relation;
  readonly gained: Difference | null;
  readonly lost: Difference | null;
  /** For `undetermined`: why. */
  readonly reason?: string;
}

/**
 * What NEW allows that OLD does not, and the reverse, over all action and
 * resource strings and without the service catalogue. Follows one working
 * model where AWS's documentation leaves a doubt (M3: a wildcard covers any
 * characters), so that a policy always equals itself.
 */
export function compare(older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Comparison {
  const gained = difference(older, newer, type);
  const lost = difference(newer, older, type);
  const reason = reasonOf(gained) ?? reasonOf(lost);
  return {
    relation: reason !== undefined ? 'undetermined' : relationOf(isDifference(gained), isDifference(lost)),
    gained: isDifference(gained) ? shown(gained, { older, newer, type }) : null,
    lost: isDifference(lost) ? shown(lost, { older: newer, newer: older, type }) : null,
    ...(reason !== undefined && { reason }),
  };
}

function shown(found: Difference, sides: Sides): Difference {
  return { ...found, witness: replayable(found.witness, sides) };
}

function relationOf(gained: boolean, lost: boolean): Relation {
  if (gained) return lost ? 'incomparable' : 'broader';
  return lost ? 'narrower' : 'equivalent';
}

type Outcome = Difference | { readonly reason: string } | undefined;

function isDifference(outcome: Outcome): outcome is Difference {
  return outcome !== undefined && 'witness' in outcome;
}

function reasonOf(outcome: Outcome): string | undefined {
  return outcome && 'reason' in outcome ? outcome.reason : undefined;
}

/** A request that `newer` allows and `older` does not; `undefined` if there is none. */
export function difference(older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Outcome {
  try {
    return search(older, newer, type);
  } catch (error) {
    if (error instanceof TooComplex) return tooComplex(error.bound);
    if (error instanceof TooManyUnknowns)
      return { reason: 'the policies hold too many different unknown values' };
    throw error;
  }
}

function search(older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Outcome {
  const questions = questionsOf(older, newer, type);
  if (questions.length === 0) return undefined;
  const asker = new Asker(older, newer, type);
  let open: Outcome;
  for (const question of questions) {
    const outcome = asker.ask(question);
    if (isDifference(outcome)) return outcome;
    open ??= outcome;
  }
  return open;
}

/** States of a request that `newer` allows and `older` does not. */
type Growth = (encoder: Encoder) => Claim;

/**
 * What is gained goes through an Allow that only NEW has, or past a Deny that
 * only OLD has: one question for each, which need not speak of statements
 * whose actions are others.
 */
function questionsOf(older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Growth[] {
  const unread = [older, newer].some((document) => document.holes.length > 0);
  if (unread) return [(encoder) => whole(encoder, older, newer, type)];
  const allows = type === 'rcp' ? [] : without(newer, older, 'Allow');
  const denies = without(older, newer, 'Deny');
  return [
    ...allows.map(
      (seed): Growth =>
        (encoder) =>
          throughAllow(encoder, seed, { older, newer, type, denies }),
    ),
    ...denies.map(
      (seed): Growth =>
        (encoder) =>
          pastDeny(encoder, seed, { older, newer, type }),
    ),
  ];
}

function whole(encoder: Encoder, older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Claim {
  const { world } = encoder;
  return world.and([
    documentsClaim(encoder, [newer], type),
    world.not(documentsClaim(encoder, [older], type)),
  ]);
}

function throughAllow(
  encoder: Encoder,
  seed: Statement,
  { older, newer, type, denies }: Sides & { readonly denies: readonly Statement[] },
): Claim {
  const { world } = encoder;
  const meeting = meets(encoder, seed, type);
  const refused = denies.filter((statement) => !actionsApart(seed, statement));
  return world.and([
    encoder.applies(newer, seed, type, 'Allow'),
    world.not(meeting(newer, 'Deny')),
    world.or([
      world.not(meeting(older, 'Allow')),
      ...refused.map((statement) => encoder.applies(older, statement, type, 'Deny')),
    ]),
  ]);
}

function pastDeny(encoder: Encoder, seed: Statement, { older, newer, type }: Sides): Claim {
  const { world } = encoder;
  const meeting = meets(encoder, seed, type);
  return world.and([
    encoder.applies(older, seed, type, 'Deny'),
    ...(type === 'rcp' ? [] : [meeting(newer, 'Allow')]),
    world.not(meeting(newer, 'Deny')),
  ]);
}

/** The claim that some statement of a document applies, of those that can meet the seed's actions. */
function meets(encoder: Encoder, seed: Statement, type: PolicyType) {
  return (document: PolicyDocument, effect: Effect): Claim =>
    encoder.world.or(
      document.statements
        .filter((statement) => statement.effect === effect || statement.effect === undefined)
        .filter((statement) => !actionsApart(seed, statement))
        .map((statement) => encoder.applies(document, statement, type, effect)),
    );
}

class Asker {
  private readonly symbols = new SymbolTable();
  private readonly budget: Budget = { steps: MOST_STEPS };
  private readonly survey: Survey;
  private readonly setups: readonly Setup[];
  private readonly sessions: boolean;
  /** What stays open where no difference is found. */
  private readonly unasked: Outcome;

  constructor(
    private readonly older: PolicyDocument,
    private readonly newer: PolicyDocument,
    private readonly type: PolicyType,
  ) {
    this.survey = surveyOf([older, newer], this.symbols);
    const readBothWays = bothWays(this.survey);
    const told = readBothWays.slice(0, MOST_BOTH_WAYS);
    this.setups = subsetsOf(told).flatMap((single) => this.setupsWith(single));
    this.unasked =
      told.length < readBothWays.length
        ? tooComplex('the number of keys that are read as one value and as a set')
        : undefined;
    this.sessions = namesSessions(this.survey);
  }

  /** For one choice of what those keys hold that are read both ways. */
  private setupsWith(single: ReadonlySet<string>): Setup[] {
    const { symbols, survey } = this;
    const keys = new KeyTypes(undefined, survey.qualified, single);
    const setup = { symbols, survey, keys, exact: true };
    const free = survey.defaulted.filter((key) => !keys.isMultivalued(key));
    return presencesOf(free).map((presence) => ({
      ...setup,
      presence,
      resolve: (key) => {
        if (keys.isMultivalued(key) || presence.get(key) === false) return { is: 'absent' };
        return presence.has(key) ? { is: 'free', present: true } : { is: 'free' };
      },
    }));
  }

  ask(growth: Growth): Outcome {
    let open: Outcome;
    for (const setup of this.setups) {
      const outcome = this.askIn(setup, growth);
      if (isDifference(outcome)) return outcome;
      open ??= outcome;
    }
    return open ?? this.unasked;
  }

  private askIn(setup: Setup, growth: Growth): Outcome {
    const relaxed = new Attempt(setup, 'relaxed', this.budget);
    if (!this.grows(relaxed, growth)) return undefined;
    if (!relaxed.doubtful) return this.explained(relaxed) ?? DISAGREEMENT;
    const because = relaxed.because() ?? relaxed.allDoubts();
    for (const valuation of valuationsOf(setup, this.requestOf(relaxed))) {
      const strict = new Attempt(setup, 'strict', this.budget, valuation);
      const found = this.grows(strict, growth) ? this.explained(strict) : undefined;
      if (found) return found;
    }
    return { reason: because ? reasonFor(because) : reasonForVariables(this.survey.variables) };
  }

  private grows(attempt: Attempt, growth: Growth): boolean {
    const { encoder } = attempt;
    const claim = growth(encoder);
    assertKeys(encoder, { context: [] });
    assertRequests(encoder, this.type, this.survey);
    if (!attempt.satisfiable(claim)) return false;
    // Which action an unknown one is, its colon included, nobody can tell.
    if (this.survey.unknownActions || isAction(attempt.action())) return true;
    assertAction(encoder);
    return attempt.satisfiable();
  }

  private requestOf(attempt: Attempt): Request {
    const { sessions, survey, type } = this;
    const request = attempt.request({ resourceAccount: ACCOUNT, sessions, ...EXPECTED[type] });
    // M1: spelt as a policy spells it.
    return { ...request, action: survey.actions.get(request.action.toLowerCase()) ?? request.action };
  }

  /** The request found with the statements on both sides, if `evaluate` says the same of it. */
  private explained(attempt: Attempt): Difference | undefined {
    const { symbols, older, newer, type } = this;
    const request = this.requestOf(attempt);
    const [now, then] = [newer, older].map((one) => evaluated(type, one, request, symbols)) as [
      Decision,
      Decision,
    ];
    if (now.decision !== 'allowed' || then.decision === 'allowed' || then.decision === 'unknown') {
      return undefined;
    }
    return { witness: printed(request, symbols), granting: now.statements, refusing: then.statements };
  }
}

function tooComplex(bound: string): Outcome {
  return { reason: `the policies are too complex to compare: ${bound} went beyond its bound` };
}

/** With more, each would double the work. */
const MOST_BOTH_WAYS = 3;

/**
 * Keys that one condition reads as a set and another, or a variable, as one
 * value, and of which nobody says which they hold (C8): a request may carry
 * either.
 */
function bothWays({ qualified, unqualified, variables }: Survey): string[] {
  const keys = new KeyTypes(undefined, qualified);
  return [...new Set([...unqualified, ...variables])].filter((key) => keys.isSupposedSet(key)).sort();
}

/** One value first, which is the likelier. */
function subsetsOf(keys: readonly string[]): ReadonlySet<string>[] {
  return keys.reduce<ReadonlySet<string>[]>(
    (subsets, key) => subsets.flatMap((one) => [new Set([...one, key]), one]),
    [new Set()],
  );
}

/** With more, what tells them apart is left open. */
const MOST_DEFAULTED = 3;

/** Every way in which some keys can be there or not. */
function presencesOf(keys: readonly string[]): ReadonlyMap<string, boolean>[] {
  const told = keys.length > MOST_DEFAULTED ? [] : keys;
  return told.reduce<ReadonlyMap<string, boolean>[]>(
    (ways, key) => [true, false].flatMap((is) => ways.map((way) => new Map([...way, [key, is]]))),
    [new Map()],
  );
}

function evaluated(
  type: PolicyType,
  document: PolicyDocument,
  request: Request,
  symbols: SymbolTable,
): Decision {
  return attempted(() => evaluateScope(type, [document], request, { symbols }));
}

/** Never seen: the search and the evaluator share no code, and an answer needs both. */
const DISAGREEMENT: Outcome = { reason: 'the two ways of reading the policies disagree on a request' };

function reasonForVariables(variables: readonly string[]): string {
  return reasonFor({ kind: 'unknown-value', names: variables.map((key) => `\${${key}}`) });
}
