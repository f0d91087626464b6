import { UserError } from '../finding';
import type { PolicyDocument } from '../policy/document';
import { POLICY_TYPES } from '../policy/document';
import { ALLOW_ALL } from '../policy/made';
import type { Request } from '../policy/request';
import { known, unknownsOf } from '../policy/text';
import { Attempt, MOST_STEPS, namesSessions, type Setup, type Valuation, valuationsOf } from './attempt';
import type { Decision } from './decision';
import { allowedClaim, documentsOf } from './encode/access';
import { KeyTypes } from './encode/keys';
import { callerWord } from './encode/principal';
import { isSession, tiedValue } from './encode/principal-text';
import {
  assertKeys,
  assertSpace,
  givenResource,
  givenValue,
  isKnownAccount,
  mayContradict,
  OWNER_KEYS,
} from './encode/space';
import { surveyOf } from './encode/survey';
import type { Resolution } from './encode/template';
import { TIED_KEYS } from './encode/tied-keys';
import type { Claim, Trust, World } from './encode/world';
import { evaluate, evaluateScope } from './evaluate';
import type { Answer, Because, No, Policies, Question, StatementRef } from './question';
import { reasonFor } from './reason';
import { type Budget, TooComplex } from './solver/budget';
import type { Literal } from './solver/sat';
import { SymbolTable, TooManyUnknowns } from './symbols';
import { printed } from './witness';

/**
 * Decides a question over all requests of a space, action by action. A "no"
 * carries a request that `evaluate` confirms; an answer that rests on what
 * nobody knows is `unknown` with its reason. Never guesses, never hangs: work
 * is bounded by {@link MOST_STEPS}.
 */
export function decide(question: Question): Answer {
  let open: Answer | undefined;
  for (const action of question.space.actions) {
    const answer = decideAction(question, action);
    if (answer.answer === 'no') return answer;
    if (answer.answer === 'unknown') open ??= answer;
  }
  return open ?? { answer: 'yes' };
}

function decideAction(question: Question, action: string): Answer {
  try {
    const answer = new Decider(question, action).decide();
    return answer.answer === 'no' ? besidesUnknown(question, action, answer) : answer;
  } catch (error) {
    if (error instanceof TooComplex) return tooComplex(error.bound);
    if (error instanceof TooManyUnknowns) return tooComplex('the number of different unknown values');
    throw error;
  }
}

/**
 * A value that is to be none of some unknown ones may be one of them. Only as
 * many other values and one more leave one over, whatever the unknowns are.
 */
function besidesUnknown(question: Question, action: string, answer: No): Answer {
  const { space } = question;
  const constraint = space.context.find(
    (one) => one.is === 'otherThan' && one.values.some((pieces) => known({ pieces }) === undefined),
  );
  if (constraint?.is !== 'otherThan') return answer;
  const unknown = constraint.values.flatMap((pieces) => unknownsOf({ pieces }));
  let values = constraint.values;
  let last = answer;
  for (let round = 0; round < unknown.length; round++) {
    const tried = Object.entries(last.witness.context).find(([key]) => sameKey(key, constraint.key))?.[1];
    values = [...values, ...[tried ?? []].flat().map((text) => (text === '' ? [] : [text]))];
    const context = space.context.map((one) => (one === constraint ? { ...constraint, values } : one));
    const other = new Decider({ ...question, space: { ...space, context } }, action).decide();
    // A value that is unknown itself may be the one it should not be.
    if (other.answer !== 'no' || String(tried ?? '').includes('${')) {
      const names = [...new Set(unknown.map((one) => one.unknown))].sort();
      const because = { kind: 'unknown-value', names } as const;
      return { ...answer, answer: 'unknown', because, reason: reasonFor(because) };
    }
    last = other;
  }
  return answer;
}

function sameKey(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function tooComplex(bound: string): Answer {
  return {
    answer: 'unknown',
    because: { kind: 'too-complex', bound },
    reason: reasonFor({ kind: 'too-complex', bound }),
    statements: [],
  };
}

/** Most parts of a resource space that are looked at for one that no context opens. */
const MOST_PARTS = 64;

class Decider {
  private readonly symbols = new SymbolTable();
  private readonly setup: Setup;
  private readonly caller: string | undefined;
  private readonly budget: Budget = { steps: MOST_STEPS };
  private readonly sessions: boolean;

  constructor(
    private readonly question: Question,
    private readonly action: string,
  ) {
    const { space, policies } = question;
    const { principal } = space;
    this.caller = principal.kind === 'one' ? this.symbols.encode({ pieces: principal.principal }) : undefined;
    const documents = allDocuments(policies);
    const surveyed = surveyOf(documents, this.symbols);
    // A space speaks of roles too, whose names are unique in their accounts.
    const survey = { ...surveyed, principals: [...surveyed.principals, ...this.rolesNamed()] };
    const keys = new KeyTypes(space.catalogue, survey.qualified);
    const spellings = new Map([
      ...survey.spellings,
      ...space.context.map(({ key }) => [key.toLowerCase(), key] as const),
    ]);
    this.setup = {
      symbols: this.symbols,
      survey: { ...survey, spellings },
      keys,
      exact: false,
      resolve: (key) => this.resolve(key),
      given: {
        action,
        resource: givenResource(space, this.symbols),
        principal: this.caller === undefined || namesSessions(survey) ? undefined : callerWord(this.caller),
        key: givenValue(space, action, this.symbols),
      },
    };
    this.sessions = namesSessions(survey) || (this.caller !== undefined && isSession(this.caller));
  }

  private rolesNamed(): string[] {
    const { principal } = this.question.space;
    if (this.caller !== undefined) return [this.caller];
    return principal.kind === 'outside'
      ? principal.except.map((pieces) => this.symbols.encode({ pieces }))
      : [];
  }

  decide(): Answer {
    const relaxed = this.attempt('relaxed');
    const allowed = this.allowed(relaxed);
    if (mayContradict(this.question.space) && !relaxed.satisfiable()) return impossible();
    if (!relaxed.satisfiable(this.bad(relaxed, allowed))) return { answer: 'yes' };
    // Where nothing is unknown, what was found is as good as what a strict search would find.
    if (!relaxed.doubtful) return this.broken(relaxed);
    const because = relaxed.because();
    const possible = this.requestOf(relaxed);
    for (const valuation of valuationsOf(this.setup, possible)) {
      const answer = this.definite(valuation);
      if (answer) return answer;
    }
    return this.unknown(because ?? relaxed.allDoubts() ?? this.variablesMatter(), possible);
  }

  /** A request that breaks the answer whatever the unknowns are. */
  private definite(valuation: Valuation): Answer | undefined {
    const strict = this.attempt('strict', valuation);
    const allowed = this.allowed(strict);
    return strict.satisfiable(this.bad(strict, allowed)) ? this.broken(strict) : undefined;
  }

  private broken(attempt: Attempt): Answer {
    return this.question.ask === 'none' ? this.confirmed(attempt) : this.unconditional(attempt);
  }

  /**
   * Of a delivery that fails: whether it fails whatever the context is, for
   * some resource. If some context opens each of them, it holds under a condition.
   */
  private unconditional(attempt: Attempt): Answer {
    const { world } = attempt;
    let first: Answer | undefined;
    for (let part = 0; part < MOST_PARTS; part++) {
      const request = this.requestOf(attempt);
      const principal = attempt.principal();
      const opened = this.opening(request, principal);
      if (!opened) return this.bare(request) ?? this.confirmed(attempt);
      first ??= opened.because
        ? this.unknown(opened.because, opened.request)
        : this.conditional(request, opened.request);
      const decided = sameCall(world, request, principal);
      if (decided.length === 0) break;
      world.sat.addClause([world.sat.or(decided.map((literal) => -literal))]);
      if (!attempt.satisfiable()) break;
    }
    return first!;
  }

  /** A request of the same caller for the same resource that some context lets through, and what that rests on. */
  private opening(
    request: Request,
    principal: string | undefined,
  ): { request: Request; because?: Because } | undefined {
    const opened = (trust: Trust, valuation?: Valuation): Attempt | undefined => {
      const attempt = this.attempt(trust, valuation);
      const allowed = this.allowed(attempt);
      for (const literal of sameCall(attempt.world, request, principal))
        attempt.world.sat.addClause([literal]);
      return attempt.satisfiable(allowed) ? attempt : undefined;
    };
    const relaxed = opened('relaxed');
    if (!relaxed) return undefined;
    const because = relaxed.because();
    if (!because) return { request: this.requestOf(relaxed) };
    const possible = this.requestOf(relaxed);
    for (const valuation of valuationsOf(this.setup, possible)) {
      const strict = opened('strict', valuation);
      if (strict) return { request: this.requestOf(strict) };
    }
    return { request: possible, because };
  }

  private attempt(trust: Trust, valuation?: Valuation): Attempt {
    const attempt = new Attempt(this.setup, trust, this.budget, valuation);
    const { strangers, variables } = this.setup.survey;
    assertSpace(attempt.encoder, this.question.space, this.action, strangers);
    // What a variable was filled with belongs to the request.
    for (const key of variables.filter((one) => OWNER_KEYS.has(one))) attempt.encoder.dimensionOf(key);
    return attempt;
  }

  private allowed(attempt: Attempt): Claim {
    const { space } = this.question;
    const claim = allowedClaim(attempt.encoder, this.question, {
      action: this.action,
      caller: this.caller,
      resourceAccount: space.resourceAccount,
    });
    assertKeys(attempt.encoder, space, this.action);
    return claim;
  }

  private bad(attempt: Attempt, allowed: Claim): Claim {
    return this.question.ask === 'every' ? attempt.world.not(allowed) : allowed;
  }

  private requestOf(attempt: Attempt): Request {
    return attempt.request({ resourceAccount: this.question.space.resourceAccount, sessions: this.sessions });
  }

  /** A request that no context opens, less the keys that then do not matter, if `evaluate` refuses it, too. */
  private bare(request: Request): Answer | undefined {
    const kept = new Set([
      'aws:userid',
      'aws:tokenissuetime',
      ...this.question.space.context.map(({ key }) => key.toLowerCase()),
    ]);
    const context = Object.fromEntries(
      Object.entries(request.context).filter(([key]) => kept.has(key.toLowerCase())),
    );
    const decision = this.replay({ ...request, context });
    return refuses(decision) ? this.no({ ...request, context }, decision.statements) : undefined;
  }

  /** The request found, if `evaluate`, which shares no code with the search, says the same of it. */
  private confirmed(attempt: Attempt): Answer {
    const request = this.requestOf(attempt);
    const decision = this.replay(request);
    const broken = this.question.ask === 'every' ? refuses(decision) : decision.decision === 'allowed';
    if (broken) return this.no(request, decision.statements);
    return this.unknown(this.doubtOf(decision), request);
  }

  /** What a decision that stays open rests on: `evaluate` names holes, unknowns and rules alike. */
  private doubtOf({ because }: Decision): Because {
    const reasons = because.filter((one) => this.holes().has(one));
    if (reasons.length > 0) return { kind: 'hole', reasons };
    const names = because.filter((one) => this.symbols.knows(one));
    if (names.length > 0) return { kind: 'unknown-value', names };
    const rules = because.filter((one) => /^[A-Z]\d+$/.test(one));
    return rules.length > 0 ? { kind: 'uncertain-rule', rules } : { kind: 'unconfirmed' };
  }

  private holes(): Set<string> {
    const documents = allDocuments(this.question.policies);
    const holes = documents.flatMap((one) => [...one.holes, ...one.statements.flatMap((each) => each.holes)]);
    return new Set(holes.map(({ reason }) => reason));
  }

  private no(request: Request, statements: readonly StatementRef[]): No {
    return {
      answer: 'no',
      witness: printed(request, this.symbols),
      statements: statements.filter(({ document }) => document !== ALLOW_ALL),
    };
  }

  private replay(request: Request): Decision {
    try {
      return this.evaluated(request);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { decision: 'unknown', statements: [], because: [error.message] };
    }
  }

  private evaluated(request: Request): Decision {
    const { policies, scope, space } = this.question;
    const options = {
      symbols: this.symbols,
      ...(space.catalogue && { typeOf: (key: string) => space.catalogue?.typeOf(key) }),
    };
    if (scope !== 'together') return evaluateScope(scope, documentsOf(policies, scope), request, options);
    return evaluate(this.caller === undefined ? letBy(policies) : policies, request, options);
  }

  private conditional(request: Request, opened: Request): Answer {
    const keys = differingKeys(request, opened);
    if (keys.length === 0) return this.unknown(this.variablesMatter(), request);
    return {
      answer: 'unknown',
      because: { kind: 'context', keys },
      reason: `it holds only under a condition on ${keys.join(', ')}`,
      witness: printed(request, this.symbols),
      statements: this.replay(request).statements,
    };
  }

  private unknown(because: Because, request: Request): Answer {
    return {
      answer: 'unknown',
      because,
      reason: reasonFor(because),
      witness: printed(request, this.symbols),
      statements: this.replay(request).statements,
    };
  }

  private variablesMatter(): Because {
    const { survey } = this.setup;
    const names = survey.variables.map((key) => `\${${survey.spellings.get(key) ?? key}}`);
    return names.length > 0 ? { kind: 'unknown-value', names } : { kind: 'unconfirmed' };
  }

  /** What the space tells of a policy variable's key (M8, C16). */
  private resolve(key: string): Resolution {
    const { space } = this.question;
    const constraint = space.context.find((one) => one.key.toLowerCase() === key);
    if (constraint?.is === 'absent') return { is: 'absent' };
    if (this.setup.keys.isMultivalued(key)) return { is: 'set' };
    if (constraint?.is === 'value')
      return { is: 'value', value: this.symbols.encode({ pieces: constraint.value }) };
    if (constraint) return { is: 'free' };
    if (TIED_KEYS.has(key)) return this.tied(key);
    if (space.catalogue && !space.catalogue.carries(this.action, key)) return { is: 'absent' };
    if (OWNER_KEYS.has(key) && isKnownAccount(space.resourceAccount))
      return { is: 'value', value: space.resourceAccount };
    return { is: 'free' };
  }

  private tied(key: string): Resolution {
    if (this.caller === undefined) return { is: 'free' };
    const value = tiedValue(key, this.caller);
    if (value === undefined) return { is: 'free' };
    return value === null ? { is: 'absent' } : { is: 'value', value };
  }
}

function refuses({ decision }: Decision): boolean {
  return decision === 'explicitDeny' || decision === 'implicitDeny';
}

/** What makes a request one of the same caller for the same resource, as far as the policies tell them apart. */
function sameCall(world: World, { resource }: Request, principal: string | undefined): Literal[] {
  const { theory } = world;
  const caller = principal === undefined ? [] : theory.truths(world.principal, principal);
  return [...theory.truths(world.resource, resource), ...caller];
}

function impossible(): Answer {
  return {
    answer: 'unknown',
    because: { kind: 'context', keys: [] },
    reason: 'no request can be as the question describes it: its context contradicts itself',
    statements: [],
  };
}

function differingKeys(a: Request, b: Request): string[] {
  const keys = new Set([...Object.keys(a.context), ...Object.keys(b.context)]);
  return [...keys].filter((key) => String(a.context[key]) !== String(b.context[key])).sort();
}

function allDocuments(policies: Policies): PolicyDocument[] {
  return POLICY_TYPES.flatMap((type) => documentsOf(policies, type));
}

/** Callers of whom nothing is known are let by their own accounts, whatever policies are given for others. */
function letBy({ identity: _, boundary: __, session: ___, scp: ____, ...policies }: Policies): Policies {
  return { ...policies, identity: [ALLOW_ALL] };
}
