import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Request } from '../policy/request';
import { Attempt, MOST_STEPS, type Setup, valuationsOf } from './attempt';
import { documentsClaim } from './encode/access';
import { KeyTypes } from './encode/keys';
import { callersOf, EVERYONE, MEMBERS } from './encode/principal';
import { assertKeys } from './encode/space';
import { surveyOf } from './encode/survey';
import { evaluateScope } from './evaluate';
import type { StatementRef } from './question';
import { type Language, union } from './solver/language';
import { type Budget, TooComplex } from './solver/search';
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
    gained: isDifference(gained) ? gained : null,
    lost: isDifference(lost) ? lost : null,
    ...(reason !== undefined && { reason }),
  };
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
    if (error instanceof TooComplex)
      return { reason: `the policies are too complex to compare: ${error.bound} went beyond its bound` };
    if (error instanceof TooManyUnknowns)
      return { reason: 'the policies hold too many different unknown values' };
    throw error;
  }
}

const ACCOUNT = '123456789012';

function search(older: PolicyDocument, newer: PolicyDocument, type: PolicyType): Outcome {
  const symbols = new SymbolTable();
  const survey = surveyOf([older, newer], symbols);
  const keys = new KeyTypes(undefined, survey.qualified);
  const setup: Setup = {
    symbols,
    survey,
    keys,
    exact: true,
    resolve: (key) => (keys.isMultivalued(key) ? { is: 'absent' } : { is: 'free' }),
  };
  const budget: Budget = { steps: MOST_STEPS };
  const relaxed = new Attempt(setup, 'relaxed', budget);
  if (!grows(relaxed, older, newer, type)) return undefined;
  const because = relaxed.because();
  for (const valuation of valuationsOf(setup)) {
    const strict = new Attempt(setup, 'strict', budget, valuation);
    if (!grows(strict, older, newer, type)) continue;
    const request = strict.request({
      resourceAccount: ACCOUNT,
      sessions: namesSession(older) || namesSession(newer),
    });
    const found = explained(older, newer, type, request, symbols);
    if (found) return found;
  }
  const names = because && 'names' in because ? because.names : survey.variables;
  return {
    reason:
      because?.kind === 'hole'
        ? `a part of a policy could not be read: ${because.reasons.join('; ')}`
        : `it depends on ${names.join(', ')}, whose value is not known`,
  };
}

function grows(attempt: Attempt, older: PolicyDocument, newer: PolicyDocument, type: PolicyType): boolean {
  const { world, encoder } = attempt;
  const after = documentsClaim(encoder, [newer], type);
  const before = documentsClaim(encoder, [older], type);
  assertKeys(encoder, { context: [] });
  if (world.theory.speaksOf(world.principal)) {
    world.assert(world.inside(world.principal, world.spelt(callersFor(type))));
  }
  return attempt.satisfiable(world.and([after, world.not(before)]));
}

function callersFor(type: PolicyType): Language {
  if (type === 'trust') return ASSUMERS;
  return RESOURCE_BASED.has(type) ? EVERYONE : MEMBERS;
}

const RESOURCE_BASED: ReadonlySet<PolicyType> = new Set<PolicyType>(['bucket', 'key', 'rcp']);
const ASSUMERS = union([
  ...callersOf('sts:AssumeRole').patterns,
  ...callersOf('sts:AssumeRoleWithSAML').patterns,
]);

/** The request found with the statements on both sides, if `evaluate` says the same of it. */
function explained(
  older: PolicyDocument,
  newer: PolicyDocument,
  type: PolicyType,
  request: Request,
  symbols: SymbolTable,
): Difference | undefined {
  const now = evaluateScope(type, [newer], request, { symbols });
  const then = evaluateScope(type, [older], request, { symbols });
  if (now.decision !== 'allowed' || then.decision === 'allowed' || then.decision === 'unknown')
    return undefined;
  return { witness: printed(request, symbols), granting: now.statements, refusing: then.statements };
}

function namesSession(document: PolicyDocument): boolean {
  return document.statements.some((statement) =>
    statement.principal?.values.some(({ text }) =>
      text.pieces.some((piece) => typeof piece === 'string' && piece.includes(':assumed-role/')),
    ),
  );
}
