import { sharedStatements, withConditionFix } from './check/condition-fix';
import { judgeAll, unjudged } from './check/judge-all';
import { lint } from './check/lint';
import { secretsFrom } from './check/secrets';
import { type Base, broughtSince, pastOf, sinceBase } from './check/since-base';
import { verdictOf } from './check/verdict';
import { weigh, withoutAnswered, withoutSaid } from './check/weigh';
import type { Config } from './connection/config';
import { type Connection, type ConnectionFlags, connectionsFrom } from './connection/connection';
import type { Judgement } from './connection/judge';
import { defined } from './defined';
import { compareText, type Finding, type Problem, type Report } from './finding';
import { VERSION } from './generated/version';
import { startOf } from './policy/position';
import { display, type Text } from './policy/text';
import { mask, maskText, maskTexts, type Secret } from './report/mask';
import type { SourceTexts } from './report/source-text';
import type { SourceReading } from './source/facts';

/** Everything a check rests on: it looks at nothing else. */
export interface CheckInput {
  readonly config: Config;
  readonly flags: ConnectionFlags;
  readonly readings: readonly SourceReading[];
  /** What finding and opening files already brought up. */
  readonly problems: readonly Problem[];
  /** The text of a file that was read. */
  readonly texts: SourceTexts;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** What the change that is looked at started from. */
  readonly base?: Base;
}

/** A check's result. No secret is left in any part of it. */
export interface Checked {
  readonly report: Report;
  readonly texts: SourceTexts;
  readonly subjectOf: (
    connection: string,
  ) => { principal?: string; role?: string; bucket?: string } | undefined;
  readonly secrets: readonly Secret[];
  /** Of the findings, those that the change since the base brought about, lines aside; absent where there is no base. */
  readonly brought?: ReadonlySet<Finding>;
}

/**
 * The pipeline: looks every value up, asks each connection's requirements,
 * holds them against the base, lints every policy, weighs what was found, masks
 * secrets.
 *
 * @throws UserError where a value of the config cannot be had
 */
export function check(input: CheckInput): Checked {
  const { config, readings, texts, now } = input;
  const connections = connectionsFrom(config, input.flags, input);
  const past = input.base && pastOf(input.base, input);
  const judged = judgeAll(connections, readings, config);
  const { judgements, gained } = sinceBase(judged, connections, input, past);
  const shared = sharedStatements(readings);
  const problems = [...everyProblem(input, connections, judgements), ...gained].map((one) =>
    withConditionFix(one, connections, texts, shared),
  );
  const findings = weigh(problems, config, now);
  const secrets = [
    ...secretsFrom(connections, judgements, readings),
    ...(past ? secretsFrom(past.connections, past.judgements, past.readings) : []),
  ];
  const report = reportOf(input, judgements, findings);
  const checked = masked(report, connections, secrets, texts);
  return past ? withBrought(checked, broughtSince(past, findings, input)) : checked;
}

/** Masking keeps the order of findings. */
function withBrought(checked: Checked, brought: readonly boolean[]): Checked {
  return { ...checked, brought: new Set(checked.report.findings.filter((_, index) => brought[index])) };
}

function everyProblem(
  input: CheckInput,
  connections: readonly Connection[],
  judgements: readonly Judgement[],
): Problem[] {
  const { config, readings } = input;
  const asked = judgements.flatMap(({ problems }) => problems);
  const read = [...input.problems, ...readings.flatMap(({ problems }) => problems)];
  const off = new Set([...config.rules].filter(([, severity]) => severity === 'off').map(([rule]) => rule));
  return [
    ...withoutSaid(read, asked),
    ...asked,
    ...withoutAnswered(lint(readings, off), asked),
    ...nothingChecked(input),
    ...unjudged(connections, readings, config),
  ];
}

/** A run that looked at nothing must not pass. */
function nothingChecked({ config, readings }: CheckInput): Problem[] {
  if (readings.some(({ source }) => source.documents > 0)) return [];
  return [
    {
      ...startOf(config.file ?? '.'),
      rule: 'nothing-checked',
      message: 'No file that was read holds a policy, so no question about a connection could be answered.',
      help: 'Check the root of the repository, widen sources.include, or write the plan with: terraform show -json.',
    },
  ];
}

function reportOf(
  { readings }: CheckInput,
  judgements: readonly Judgement[],
  findings: readonly Finding[],
): Report {
  const connections = judgements.map(({ result }) => result);
  return {
    version: 1,
    tool: { name: 'trustproof', version: VERSION },
    verdict: verdictOf(connections, findings, readings),
    connections,
    findings,
    sources: readings.map(({ source }) => source).sort((a, b) => compareText(a.file, b.file)),
  };
}

function masked(
  report: Report,
  connections: readonly Connection[],
  secrets: readonly Secret[],
  texts: SourceTexts,
): Checked {
  const subjects = new Map(
    connections.map((connection) => [connection.name, subjectOf(connection, secrets)]),
  );
  return {
    report: mask(report, secrets),
    texts: maskTexts(texts, secrets),
    subjectOf: (name) => subjects.get(name),
    secrets,
  };
}

/** What the picture of a connection names. */
function subjectOf({ principals: [principal], role, bucket }: Connection, secrets: readonly Secret[]) {
  const text = (one: Text | undefined) => (one === undefined ? undefined : maskText(display(one), secrets));
  return defined({ principal: text(principal), role: text(role), bucket: text(bucket) });
}
