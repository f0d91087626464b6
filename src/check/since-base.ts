import type { Config } from '../connection/config';
import { type Connection, type ConnectionFlags, connectionsFrom } from '../connection/connection';
import type { Judgement } from '../connection/judge';
import { type Finding, type Problem, UserError } from '../finding';
import type { SourceReading } from '../source/facts';
import { newlyAllowed } from './change';
import { withBreaks } from './change/breaks';
import { broughtAbout } from './change/brought';
import { judgeAll, unjudged } from './judge-all';
import { weigh } from './weigh';

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

/** A base that was asked what the changed folder is asked. */
export interface Past extends Base {
  readonly connections: readonly Connection[];
  readonly judgements: readonly Judgement[];
}

/** What the changed folder is checked with. */
interface Present {
  readonly config: Config;
  readonly flags: ConnectionFlags;
  readonly readings: readonly SourceReading[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/** The base, its connections asked the same questions as far as their values can be had. */
export function pastOf(base: Base, { config: present, flags, env }: Present): Past {
  const { readings } = base;
  for (const config of [base.config, present]) {
    try {
      const connections = connectionsFrom(config, flags, { env, readings });
      return { ...base, connections, judgements: judgeAll(connections, readings, config) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return { ...base, connections: [], judgements: [] };
}

/** The judgements, with what a change broke said in them, and what it newly allows. */
export interface SinceBase {
  readonly judgements: readonly Judgement[];
  readonly gained: readonly Problem[];
}

export function sinceBase(
  judged: readonly Judgement[],
  connections: readonly Connection[],
  present: Present,
  past: Past | undefined,
): SinceBase {
  if (past === undefined) return { judgements: judged, gained: [] };
  const { judgements, opened } = withBreaks(judged, connections, past);
  const after = { readings: past.against ?? present.readings, connections };
  const gained = newlyAllowed(past, after, {
    ref: past.ref,
    ownAccounts: present.config.ownAccounts,
    opened: reported(opened, judgements, present),
  });
  return { judgements, gained };
}

/** What is merged into another finding, or accepted, is told nobody: there the change speaks for itself. */
function reported(
  opened: readonly Problem[],
  judgements: readonly Judgement[],
  { config, now }: Present,
): Problem[] {
  if (opened.length === 0) return [];
  const findings = weigh(problemsOf(judgements), config, now);
  const shown = new Set(findings.map(({ witness }) => witness));
  return opened.filter(({ witness }) => shown.has(witness));
}

/** For each finding, whether the change brought it about. */
export function broughtSince(
  { judgements, config, readings, connections }: Past,
  findings: readonly Finding[],
  { now }: Present,
): boolean[] {
  const problems = [...problemsOf(judgements), ...unjudged(connections, readings, config)];
  return broughtAbout(findings, weigh(problems, config, now));
}

function problemsOf(judgements: readonly Judgement[]): Problem[] {
  return judgements.flatMap(({ problems }) => problems);
}
