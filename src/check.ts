import { newlyAllowed } from './check/change';
import { withBreaks } from './check/change/breaks';
import { broughtAbout } from './check/change/brought';
import { withConditionFix } from './check/condition-fix';
import { lint } from './check/lint';
import { secretsFrom } from './check/secrets';
import { weigh, withoutAnswered, withoutSaid } from './check/weigh';
import type { Config } from './connection/config';
import { type Connection, type ConnectionFlags, connectionsFrom } from './connection/connection';
import { discover } from './connection/discover';
import { type Judgement, judge } from './connection/judge';
import { unread } from './connection/unread';
import { defined } from './defined';
import {
  type ConnectionResult,
  compareText,
  type Finding,
  type Problem,
  type Report,
  UserError,
} from './finding';
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

/** The same folder before a change. What is wrong with it is not reported. */
export interface Base {
  /** What it is called, in messages. */
  readonly ref: string;
  readonly config: Config;
  readonly readings: readonly SourceReading[];
  /** What of the changed folder the base has the like of: a plan that was never committed is compared with nothing. Absent: all of it. */
  readonly against?: readonly SourceReading[];
  /** Files that differ, the config among them. */
  readonly changed: ReadonlySet<string>;
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
 * lints every policy, weighs what was found, masks secrets.
 *
 * @throws UserError where a value of the config cannot be had
 */
export function check(input: CheckInput): Checked {
  const connections = connectionsFrom(input.config, input.flags, input);
  const judged = judgeAll(connections, input.readings, input.config);
  const past = input.base && pastOf(input, input.base);
  const { judgements, opened } =
    past === undefined ? { judgements: judged, opened: [] } : withBreaks(judged, connections, past);
  const results = judgements.map(({ result }) => result);
  const missed = connections.length === 0 ? unread(input.readings, input.config) : [];
  const problems = [
    ...everyProblem(input, judgements),
    ...missed,
    ...sinceBase(input, connections, past, reported(opened, judgements, input)),
  ].map((one) => withConditionFix(one, connections, input.texts));
  const findings = weigh(problems, input.config, input.now);
  const secrets = [
    ...secretsFrom(connections, judgements, input.readings),
    ...(past === undefined ? [] : secretsFrom(past.connections, past.judgements, past.readings)),
  ];
  const checked = masked(reportOf(input, results, findings), connections, secrets, input.texts);
  return past === undefined ? checked : { ...checked, brought: broughtSince(past, findings, checked, input) };
}

/** Where no connection is configured, what the sources show by themselves is held to the same questions. */
function judgeAll(
  connections: readonly Connection[],
  readings: readonly SourceReading[],
  config: Config,
): Judgement[] {
  if (connections.length === 0) return discover(readings, config);
  return connections.map((connection) => {
    const others = connections.filter((other) => other !== connection);
    return judge(connection, readings, { ...config, others });
  });
}

interface Past extends Base {
  readonly connections: readonly Connection[];
  readonly judgements: readonly Judgement[];
}

/** The base, its connections asked the same questions as far as their values can be had. */
function pastOf(input: CheckInput, base: Base): Past {
  const { readings } = base;
  for (const config of [base.config, input.config]) {
    try {
      const connections = connectionsFrom(config, input.flags, { ...input, readings });
      return { ...base, connections, judgements: judgeAll(connections, readings, config) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return { ...base, connections: [], judgements: [] };
}

/** Masking keeps the order of findings. */
function broughtSince(
  { judgements, config, readings, connections }: Past,
  findings: readonly Finding[],
  { report }: Checked,
  { now }: CheckInput,
): Set<Finding> {
  const missed = connections.length === 0 ? unread(readings, config) : [];
  const before = weigh([...judgements.flatMap(({ problems }) => problems), ...missed], config, now);
  const brought = broughtAbout(findings, before);
  return new Set(report.findings.filter((_, index) => brought[index]));
}

function sinceBase(
  { readings, config: { ownAccounts } }: CheckInput,
  connections: readonly Connection[],
  past: Past | undefined,
  opened: readonly Problem[],
): Problem[] {
  if (past === undefined) return [];
  const after = { readings: past.against ?? readings, connections };
  return newlyAllowed(past, after, { ref: past.ref, ownAccounts, opened });
}

/** What is merged into another finding, or accepted, is told nobody: there the change speaks for itself. */
function reported(
  opened: readonly Problem[],
  judgements: readonly Judgement[],
  { config, now }: CheckInput,
): Problem[] {
  if (opened.length === 0) return [];
  const findings = weigh(
    judgements.flatMap(({ problems }) => problems),
    config,
    now,
  );
  const shown = new Set(findings.map(({ witness }) => witness));
  return opened.filter(({ witness }) => shown.has(witness));
}

function everyProblem(input: CheckInput, judgements: readonly Judgement[]): Problem[] {
  const asked = judgements.flatMap(({ problems }) => problems);
  const read = [...input.problems, ...input.readings.flatMap(({ problems }) => problems)];
  const off = new Set(
    [...input.config.rules].filter(([, severity]) => severity === 'off').map(([rule]) => rule),
  );
  return [
    ...withoutSaid(read, asked),
    ...asked,
    ...withoutAnswered(lint(input.readings, off), asked),
    ...nothingChecked(input),
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
  connections: readonly ConnectionResult[],
  findings: readonly Finding[],
): Report {
  return {
    version: 1,
    tool: { name: 'trustproof', version: VERSION },
    verdict: verdictOf(connections, findings, readings),
    connections,
    findings,
    sources: readings.map(({ source }) => source).sort((a, b) => compareText(a.file, b.file)),
  };
}

/**
 * `proved` only if nothing at all speaks against it: a request shown beside
 * the requirements is a violation too, any other error leaves it open, and so
 * does what was not read, however bad that is said to be.
 */
function verdictOf(
  connections: readonly ConnectionResult[],
  findings: readonly Finding[],
  readings: readonly SourceReading[],
): Report['verdict'] {
  const verdicts = connections.map(({ verdict }) => verdict);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const shown = errors.some(({ witness, requirement }) => witness !== undefined && requirement === undefined);
  if (verdicts.includes('violated') || shown) return 'violated';
  const checked = readings.some(({ source }) => source.documents > 0);
  const missed = findings.some(({ rule }) => rule === 'evidence-incomplete');
  if (!checked || missed || verdicts.includes('undetermined') || errors.length > 0) return 'undetermined';
  return 'proved';
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
