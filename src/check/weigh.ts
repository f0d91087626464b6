import type { Config, Ignore } from '../connection/config';
import { compareFindings, type Finding, type Problem, type Severity } from '../finding';
import { RULES } from '../generated/rules';
import type { Range } from '../policy/position';
import { glob } from '../source/glob';

interface Weighing {
  readonly config: Config;
  /** `YYYY-MM-DD` in UTC: what `expires` is held against. */
  readonly today: string;
}

/**
 * Problems as findings: each with the severity that the config or its rule's
 * page gives it, without those the config turns off or ignores, in the order
 * they are reported in.
 */
export function weigh(problems: readonly Problem[], weighing: Weighing): Finding[] {
  const { config } = weighing;
  const found = problems.flatMap((problem) => withSeverity(problem, config));
  const ignores = config.ignore.map((ignore) => judged(ignore, found, weighing));
  const ignored = new Set(ignores.flatMap(({ matched }) => matched));
  const remarks = ignores.flatMap(({ remark }) => (remark === undefined ? [] : withSeverity(remark, config)));
  return distinct([...found.filter((finding) => !ignored.has(finding)), ...remarks].sort(compareFindings));
}

function withSeverity(problem: Problem, { rules }: Config): Finding[] {
  const severity: Severity | 'off' =
    rules.get(problem.rule) ?? problem.severity ?? RULES[problem.rule].severity;
  return severity === 'off' ? [] : [{ ...problem, severity }];
}

interface JudgedIgnore {
  readonly matched: readonly Finding[];
  readonly remark?: Problem;
}

function judged(ignore: Ignore, found: readonly Finding[], { today }: Weighing): JudgedIgnore {
  const { rule, path, expires } = ignore;
  const files = path === undefined ? undefined : glob(path);
  const matched = found.filter(
    (finding) => finding.rule === rule && (files === undefined || files.matches(finding.file)),
  );
  if (expires !== undefined && expires < today)
    return { matched: [], remark: expired(ignore, matched.length) };
  return matched.length > 0 ? { matched } : { matched, remark: unused(ignore) };
}

function expired({ at, rule, expires }: Ignore, count: number): Problem {
  return {
    ...at,
    rule: 'ignore-expired',
    message: `This ignore of ${rule} ended on ${expires}: ${count === 0 ? 'it would match nothing any more' : `what it hid counts again (${count})`}.`,
    help: count === 0 ? 'Remove it.' : 'Fix what it hid, or have the exception reviewed and set a new date.',
  };
}

function unused({ at, rule, path }: Ignore): Problem {
  return {
    ...at,
    rule: 'ignore-unused',
    message: `This ignore matches nothing: there is no finding of ${rule}${path === undefined ? '' : ` in ${path}`}. Left here, it would hide one that comes later.`,
    help: 'Remove it.',
  };
}

/** Of findings that say the same at the same place, one. They are sorted, so equals are neighbours. */
function distinct(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0 || !sameRange(before, finding);
  });
}

function sameRange(a: Range, b: Range): boolean {
  return a.endLine === b.endLine && a.endColumn === b.endColumn;
}

/** Lint problems less those that stand exactly where a requirement has found fault already: one cause, one finding. */
export function withoutAnswered(lint: readonly Problem[], asked: readonly Problem[]): Problem[] {
  const taken = new Set(asked.map(placeKey));
  return lint.filter((problem) => !taken.has(placeKey(problem)));
}

function placeKey({ file, line, column, endLine, endColumn }: Range): string {
  return `${line}:${column}:${endLine}:${endColumn}:${file}`;
}
