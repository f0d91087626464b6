import type { Problem, RequirementId, Verdict } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type {
  Answer,
  ContextConstraint,
  Policies,
  PrincipalSpace,
  Scope,
  SpacePiece,
  StatementRef,
} from '../logic/question';
import type { Condition, ListElement, PolicyDocument, Statement } from '../policy/document';
import { globMatches } from '../policy/glob';
import type { Request } from '../policy/request';
import { known, normalise, type Text } from '../policy/text';
import { addValues, fix, replaceText } from '../source/edits';
import { CATALOGUE } from './catalogue';
import { type Demand, REST } from './demands';
import { problem, VERDICTS, worst } from './outcome';
import { type Situation, UNKNOWN_ACCOUNT } from './situation';
import { leftOpen } from './undecided';
import { witnessOf } from './witness';

/** How one kind of grant is asked for and spoken of. */
export interface GrantQuestion {
  readonly requirement: RequirementId;
  readonly scope: Scope;
  readonly principal: PrincipalSpace;
  policies(demand: Demand): Policies;
  /** The documents a grant is missing from. */
  readonly documents: readonly PolicyDocument[];
  /** Fits "… do not allow s3:PutObject". */
  readonly subject: string;
  readonly missing: RuleId;
  readonly denied: RuleId;
  /** Why a missing grant matters, and what to do about it. */
  readonly matters: string;
  help(actions: readonly string[], pattern: string): string;
}

export interface Grants {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** Demands that fail, with the statements that decided it. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly demand: Demand;
  readonly witness: Request;
  readonly statements: readonly StatementRef[];
}

/** Asks every demand of the engine and gathers what fails by its cause. */
export function grants(situation: Situation, question: GrantQuestion, demands: readonly Demand[]): Grants {
  const failures: Failure[] = [];
  const problems: Problem[] = [];
  const verdicts: Verdict[] = [];
  const reasons: string[] = [];
  for (const demand of demands) {
    const answer = ask(situation, question, demand);
    verdicts.push(VERDICTS[answer.answer]);
    if (answer.answer === 'no') failures.push({ demand, ...answer });
    if (answer.answer === 'unknown') {
      const asked = `${question.subject} allow ${demand.action} on ${demand.pattern}`;
      const open = leftOpen(situation, answer, question.documents, asked);
      reasons.push(open.reason);
      problems.push(...open.problems);
    }
  }
  problems.push(...denials(situation, question, failures), ...omissions(situation, question, failures));
  const verdict = worst(verdicts);
  return {
    verdict,
    reason: reasonOf(question, demands, failures, reasons),
    problems: distinct(problems),
    failures,
  };
}

/** The first context that fails decides. */
export function ask(
  situation: Situation,
  question: Pick<GrantQuestion, 'scope' | 'principal' | 'policies'>,
  demand: Demand,
): Answer {
  let open: Answer | undefined;
  for (const context of demand.contexts) {
    const space = {
      principal: question.principal,
      actions: [demand.action],
      resource: demand.resource,
      resourceAccount: demand.resourceAccount ?? UNKNOWN_ACCOUNT,
      context: [...situation.carried(demand.action), ...context],
    };
    const policies = question.policies(demand);
    let answer = situation.ask(policies, question.scope, space, 'every');
    if (answer.answer === 'unknown' && context.some(isOpenEnded)) {
      // Not every value that begins so is let through: one that is not shows it.
      const other = situation.ask(
        policies,
        question.scope,
        { ...space, context: space.context.map(ended) },
        'every',
      );
      if (other.answer === 'no') answer = other;
    }
    if (answer.answer === 'no') return answer;
    if (answer.answer === 'unknown') open ??= answer;
  }
  return open ?? { answer: 'yes' };
}

function isOpenEnded(context: ContextConstraint): boolean {
  return context.is === 'value' && context.value.includes(REST);
}

function ended(context: ContextConstraint): ContextConstraint {
  if (!isOpenEnded(context) || context.is !== 'value') return context;
  const value = context.value.map((piece) => (piece === REST ? 'any' : piece));
  return { ...context, value: normalise(value) };
}

function reasonOf(
  { subject }: GrantQuestion,
  demands: readonly Demand[],
  failures: readonly Failure[],
  reasons: readonly string[],
): string {
  const [failure] = failures;
  if (failure) {
    const denied = failure.statements.some(({ statement }) => statement.effect === 'Deny');
    const how = denied ? 'is denied' : 'is not allowed';
    return `${failure.demand.action} on ${failure.demand.pattern} ${how}`;
  }
  if (reasons.length > 0) return reasons[0]!;
  const actions = [...new Set(demands.map(({ action }) => action))];
  return `${subject} allow ${listed(actions)} on ${listed([...new Set(demands.map(({ pattern }) => pattern))])}`;
}

export function listed(items: readonly string[]): string {
  if (items.length > 6) return `${items.slice(0, 5).join(', ')} and ${items.length - 5} more`;
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');
}

/** One finding for each Deny that decides, whatever it denies. */
function denials(situation: Situation, question: GrantQuestion, failures: readonly Failure[]): Problem[] {
  const byStatement = new Map<Statement, Failure[]>();
  for (const failure of failures) {
    for (const { statement } of failure.statements) {
      if (statement.effect !== 'Deny') continue;
      byStatement.set(statement, [...(byStatement.get(statement) ?? []), failure]);
    }
  }
  return [...byStatement].map(([statement, denied]) => {
    const actions = listed([...new Set(denied.map(({ demand }) => demand.action))]);
    return problem(
      question.denied,
      statement.at,
      `This statement denies ${actions} on ${denied[0]!.demand.pattern}, and a Deny wins over every Allow. The delivery would fail with AccessDenied.`,
      'Narrow the Deny so that the role and the vendor’s objects are outside it, or remove it.',
      { witness: witnessOf(denied[0]!.witness, situation.externalId) },
    );
  });
}

/** One finding for all actions that no statement allows on the same resource. */
function omissions(situation: Situation, question: GrantQuestion, failures: readonly Failure[]): Problem[] {
  const byPattern = new Map<string, Failure[]>();
  for (const failure of failures) {
    if (failure.statements.some(({ statement }) => statement.effect === 'Deny')) continue;
    const { pattern } = failure.demand;
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), failure]);
  }
  return [...byPattern].map(([pattern, missing]) => {
    const actions = [...new Set(missing.map(({ demand }) => demand.action))];
    const statement = nearestStatement(question.documents, actions, pattern);
    const at = statement?.at ?? question.documents[0]?.at ?? situation.connection.at;
    const unmet = statement && unmetCondition(situation, question, statement, missing);
    const beside = (statement && besideResource(statement, actions, pattern)) ?? unmet;
    const why = unmet === undefined ? '' : ` In this statement ${unmet.message}.`;
    return problem(
      question.missing,
      at,
      `No statement allows ${listed(actions)} on every one of ${pattern}: ${question.subject} do not allow it for ${missing[0]!.witness.resource}.${why} ${question.matters}`,
      question.help(actions, pattern),
      {
        witness: witnessOf(missing[0]!.witness, situation.externalId),
        ...(statement && completed(situation, question, statement, missing)),
        ...(beside && { related: [beside] }),
      },
    );
  });
}

/** The Allow that comes closest: by resource, then by action. */
export function nearestStatement(
  documents: readonly PolicyDocument[],
  actions: readonly string[],
  pattern: string,
): Statement | undefined {
  let best: Statement | undefined;
  let most = 0;
  for (const statement of documents.flatMap(({ statements }) => statements)) {
    if (statement.effect !== 'Allow') continue;
    const score = 1 + 2 * onResource(statement, pattern) + onAction(statement, actions);
    if (score > most) [best, most] = [statement, score];
  }
  return best;
}

function onResource({ resource }: Statement, pattern: string): number {
  const values = resource?.not === false ? resource.values.map((text) => known(text) ?? '') : [];
  if (values.some((value) => globMatches(value, pattern))) return 2;
  const bucket = pattern.split('/')[0]!;
  return values.some((value) => value.startsWith(bucket)) ? 1 : 0;
}

function onAction({ action }: Statement, wanted: readonly string[]): number {
  const values = action.not ? [] : action.values.map((text) => known(text)?.toLowerCase() ?? '');
  if (values.some((value) => wanted.some((one) => globMatches(value, one.toLowerCase())))) return 2;
  const services = wanted.map((one) => one.split(':')[0]!);
  return values.some((value) => services.includes(value.split(':')[0]!)) ? 1 : 0;
}

/** The missing action where the statement has it, but for a bucket where objects are meant, or the reverse (M6). */
function besideResource({ action, resource }: Statement, wanted: readonly string[], pattern: string) {
  if (action.not || resource === undefined || resource.not) return undefined;
  const named = action.values.find((value) => wanted.some((one) => sameName(one, known(value))));
  const meant = pattern.includes('/') ? 'objects' : 'a bucket itself';
  const others = resource.values.map((text) => known(text));
  const apart = others.every(
    (arn) => arn !== undefined && !/[*?$]/.test(arn) && arn.includes('/') !== pattern.includes('/'),
  );
  if (named === undefined || !apart) return undefined;
  return {
    ...named.at,
    message: `${known(named)} acts on ${meant}, and no resource of this statement is one`,
  };
}

/** The condition without which the statement would allow what is missing. */
function unmetCondition(
  situation: Situation,
  question: GrantQuestion,
  statement: Statement,
  missing: readonly Failure[],
) {
  const { conditions } = statement;
  const without = (left: readonly Condition[]) =>
    healed(situation, question, statement, { ...statement, conditions: left }, missing);
  const alone = conditions.find((one) => without(conditions.filter((each) => each !== one)));
  const found = alone ?? (conditions.length > 1 && without([]) ? conditions[0] : undefined);
  if (found === undefined) return undefined;
  const { action } = missing[0]!.demand;
  const message = CATALOGUE.carries(action, found.key)
    ? `the condition on ${found.key} does not hold for it`
    : `the condition asks for ${found.key}, which no request for ${action} carries`;
  return { ...found.keyAt, message };
}

/** Adds the missing actions to the statement, or else the resource, if that alone answers every failing demand. */
function completed(
  situation: Situation,
  question: GrantQuestion,
  statement: Statement,
  missing: readonly Failure[],
): ReturnType<typeof fix> {
  const { action } = statement;
  if (action.not) return {};
  const actions = [...new Set(missing.map(({ demand }) => demand.action))];
  const heals = (widened: Statement) => healed(situation, question, statement, widened, missing);
  const withActions = { ...statement, action: { ...action, values: added(action, actions) } };
  if (heals(withActions)) return fix(`Allow ${listed(actions)} too`, addValues(action, actions));
  return resourceNamed(situation, question, statement, missing);
}

/** Names the objects where the statement has the bucket alone, or the reverse; not where it has others, which may be meant so. */
function resourceNamed(
  situation: Situation,
  question: GrantQuestion,
  statement: Statement,
  missing: readonly Failure[],
): ReturnType<typeof fix> {
  const { action, resource } = statement;
  const { pattern, resource: pieces } = missing[0]!.demand;
  const asked = [...new Set(missing.map(({ demand }) => demand.action))];
  const [only, another] = resource?.values ?? [];
  if (resource === undefined || only === undefined || another !== undefined) return {};
  if (pieces.some(isUnknown) || besideResource(statement, asked, pattern) === undefined) return {};
  const onlyAsked = action.values.every((value) => asked.some((one) => sameName(one, known(value))));
  const named = { ...statement, resource: { ...resource, values: [{ pieces: [pattern], at: only.at }] } };
  const heals = onlyAsked && healed(situation, question, statement, named, missing);
  return heals ? fix(`Name ${pattern}`, replaceText(only, pattern)) : {};
}

function sameName(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function added({ values, at }: ListElement, more: readonly string[]): Text[] {
  return [...values, ...more.map((one) => ({ pieces: [one], at }))];
}

function isUnknown(piece: SpacePiece): boolean {
  return typeof piece === 'object' && 'unknown' in piece;
}

/** Whether every failing demand is allowed once the statement reads otherwise. */
function healed(
  situation: Situation,
  question: GrantQuestion,
  statement: Statement,
  widened: Statement,
  missing: readonly Failure[],
): boolean {
  const replaced = (document: PolicyDocument): PolicyDocument => ({
    ...document,
    statements: document.statements.map((one) => (one === statement ? widened : one)),
  });
  const policies = (demand: Demand) => mapPolicies(question.policies(demand), replaced);
  return missing.every(({ demand }) => ask(situation, { ...question, policies }, demand).answer === 'yes');
}

function mapPolicies(policies: Policies, change: (document: PolicyDocument) => PolicyDocument): Policies {
  return Object.fromEntries(
    Object.entries(policies).map(([type, value]) => [
      type,
      Array.isArray(value) ? value.map(change) : change(value as PolicyDocument),
    ]),
  );
}

/** One cause, one finding: the same words at the same place are said once. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((one) => {
    const cause = UNDECIDED.has(one.rule) ? '' : one.message;
    const key = [one.rule, one.file, one.line, one.column, one.resource, cause].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Told apart by place alone: the same open thing leaves several questions open. */
const UNDECIDED: ReadonlySet<string> = new Set([
  'undetermined-context',
  'undetermined-value',
  'undetermined-part',
  'undetermined-rule',
  'too-complex',
  'evidence-missing',
  'evidence-incomplete',
]);
