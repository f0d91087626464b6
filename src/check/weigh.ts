import type { Config } from '../connection/config';
import { applyIgnores } from '../connection/ignores';
import { compareFindings, type Finding, type Problem, type Severity } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import { RULES } from '../generated/rules';
import { contains, type Range, startTogether } from '../policy/position';

/**
 * Problems as findings: without those that the config accepts or turns off,
 * each with the severity that the config or its rule's page gives it, in the
 * order they are reported in.
 *
 * @param now what the days of ignores are held against, in UTC
 */
export function weigh(problems: readonly Problem[], config: Config, now: Date): Finding[] {
  const on = problems.filter(({ rule }) => config.rules.get(rule) !== 'off');
  const kept = applyIgnores(on, config.ignore, now).problems.filter((one) => !isOfChanges(one, config));
  const weighed = kept.flatMap((problem) => withSeverity(problem, config)).sort(compareFindings);
  return distinct(weighed).map(withoutResources);
}

/** An ignore of what changes do is for those to come: that this one does nothing of it is no news. */
function isOfChanges({ rule, file, line, column }: Problem, { ignore }: Config): boolean {
  if (rule !== 'ignore-unused') return false;
  return ignore.some(
    ({ rule: ignored, at }) =>
      ignored.startsWith('change-') && at.file === file && at.line === line && at.column === column,
  );
}

function withSeverity(problem: Problem, { rules }: Config): Finding[] {
  const severity: Severity | 'off' =
    rules.get(problem.rule) ?? problem.severity ?? RULES[problem.rule].severity;
  return severity === 'off' ? [] : [{ ...named(problem), severity }];
}

/** Where a format has no positions, the message says which resource it is about. */
function named(problem: Problem): Problem {
  const { resource, message } = problem;
  return resource === undefined ? problem : { ...problem, message: `${resource}: ${message}` };
}

function withoutResources({ resource: _, ...finding }: Finding): Finding {
  const related = finding.related?.map(({ resource: _, ...place }) => place);
  return { ...finding, ...(related && { related }) };
}

/**
 * Of findings that say the same at the same place, one: one cause, one
 * finding, though it may open a connection to several principals. They are
 * sorted, so equals are neighbours.
 */
function distinct(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || !sameRange(before, finding) || !sameCause(before, finding);
  });
}

function sameCause(a: Finding, b: Finding): boolean {
  if (compareFindings(a, b) === 0) return true;
  return (
    startTogether(a, b) &&
    a.rule === b.rule &&
    a.connection !== undefined &&
    a.connection === b.connection &&
    a.requirement === b.requirement
  );
}

function sameRange(a: Range, b: Range): boolean {
  return a.endLine === b.endLine && a.endColumn === b.endColumn;
}

/**
 * Lint problems less those that stand exactly where a requirement has found
 * fault already, and those that it names as the reason of a missing grant: one
 * cause, one finding. That a resource without positions has a fault answers
 * nothing else that is said of it.
 */
export function withoutAnswered(lint: readonly Problem[], asked: readonly Problem[]): Problem[] {
  const taken = new Set(asked.map(placeKey));
  const reasons = new Set(
    asked.flatMap(({ rule, related = [] }) => (GRANTS.has(rule) ? related.map(placeKey) : [])),
  );
  return lint.filter(
    (problem) =>
      (problem.resource !== undefined || !taken.has(placeKey(problem))) &&
      !(REASONS.has(problem.rule) && reasons.has(placeKey(problem))),
  );
}

/**
 * What was read, less what a requirement finds fault with at the same place,
 * though AWS stores it. A condition that lists no values is met by no call.
 */
export function withoutSaid(read: readonly Problem[], asked: readonly Problem[]): Problem[] {
  const taken = new Set(asked.map(placeKey));
  const unmet = asked.filter(({ rule }) => rule === 'trust-condition-unmet');
  const isSaid = (remark: Problem) =>
    taken.has(placeKey(remark)) ||
    (remark.rule === 'empty-list' && unmet.some((condition) => contains(condition, remark)));
  return read.filter(
    (problem) => !REMARKS.has(problem.rule) || problem.resource !== undefined || !isSaid(problem),
  );
}

const REMARKS: ReadonlySet<RuleId> = new Set([
  'condition-key-invalid',
  'empty-list',
  'variable-malformed',
  'variable-misplaced',
]);
const GRANTS: ReadonlySet<RuleId> = new Set(['permission-missing', 'bucket-grant-missing']);

/** What they may give as the reason. */
const REASONS: ReadonlySet<RuleId> = new Set(['resource-does-not-fit-action', 'condition-key-never-present']);

function placeKey({ file, line, column, endLine, endColumn, resource = '' }: Range): string {
  return `${line}:${column}:${endLine}:${endColumn}:${file}:${resource}`;
}
