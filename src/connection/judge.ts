import type { ConnectionResult, Problem, Severity } from '../finding';
import { decide as engine } from '../logic/decide';
import { contains, startTogether } from '../policy/position';
import type { SourceReading } from '../source/facts';
import { bind } from './bind';
import type { Connection } from './connection';
import { withUploadEncryption } from './encryption';
import { distinct } from './grants';
import { type Outcome, problem } from './outcome';
import { bucketOpenToOthers } from './requirements/bucket-open-to-others';
import { bucketPolicy } from './requirements/bucket-policy';
import { delivery } from './requirements/delivery';
import { exclusiveTrust } from './requirements/exclusive-trust';
import { externalId } from './requirements/external-id';
import { roleArn } from './requirements/role-arn';
import { roleExceedsProfile } from './requirements/role-exceeds-profile';
import { rolePermissions } from './requirements/role-permissions';
import { trustPolicy } from './requirements/trust-policy';
import { type Decide, Situation } from './situation';

export interface Judgement {
  readonly result: ConnectionResult;
  readonly problems: readonly Problem[];
  /** Values that no output may show: the ExternalId, where it is secret. */
  readonly secrets: readonly string[];
}

export interface JudgeSettings {
  readonly ownAccounts?: readonly string[];
  /** The other connections of the config. */
  readonly others?: readonly Connection[];
  readonly undetermined?: Severity;
  readonly decide?: Decide;
}

/**
 * Holds one connection to the seven requirements, and asks the two questions
 * beside them. Every verdict is the engine's answer.
 *
 * @param readings everything the sources said; what belongs to the connection is bound here
 */
export function judge(
  connection: Connection,
  readings: readonly SourceReading[],
  settings: JudgeSettings = {},
): Judgement {
  const { ownAccounts = [], others = [], undetermined = 'error', decide = engine } = settings;
  const evidence = withUploadEncryption(connection, bind(connection, readings));
  const situation = new Situation(connection, evidence, { ownAccounts, others, undetermined, decide });
  const permissions = rolePermissions(situation);
  const trust = trustPolicy(situation);
  const bucket = bucketPolicy(situation);
  const outcomes = [
    permissions,
    roleArn(situation),
    trust,
    externalId(situation),
    withoutKnown(exclusiveTrust(situation), trust),
    bucket,
    delivery(situation, [permissions, bucket]),
  ];
  const beside = [
    ...warnings(connection),
    ...bucketOpenToOthers(situation),
    ...unlessMisdirected(roleExceedsProfile(situation), permissions),
  ];
  const all = withoutDecided([...outcomes.flatMap((one) => one.problems), ...beside]);
  const problems = distinct(unlessNameless(situation, all));
  return {
    result: {
      name: connection.name,
      verdict: overall(outcomes),
      requirements: outcomes.map(({ result }) => result),
    },
    problems: problems.map((one) => ({ ...one, connection: connection.name })),
    secrets: situation.externalId?.secret === undefined ? [] : [situation.externalId.secret],
  };
}

/** Whoever is named in the vendor's place is let in by that same mistake: it is said once. */
function withoutKnown(exclusive: Outcome, trust: Outcome): Outcome {
  const wrong = trust.problems.filter(({ rule }) => rule === 'trust-wrong-principal');
  const problems = exclusive.problems.filter((one) => !wrong.some((other) => contains(other, one)));
  return { ...exclusive, problems };
}

/** A Deny of which one requirement cannot tell, and another can: it is said once, as what it is. */
function withoutDecided(problems: readonly Problem[]): Problem[] {
  const denied = problems.filter(({ rule }) => rule === 'delivery-denied');
  return problems.filter(
    (one) => one.rule !== 'undetermined-rule' || !denied.some((other) => startTogether(other, one)),
  );
}

/** A grant on the wrong resource is both missing and too much: it is said once. */
function unlessMisdirected(excess: readonly Problem[], permissions: Outcome): Problem[] {
  const missing = permissions.problems.filter(({ rule }) => rule === 'permission-missing');
  return excess.filter((one) => !missing.some((other) => contains(other, one)));
}

/** What the bucket's policies say of a role of which nobody can tell the account cannot be decided: the malformed ARN is said once. */
function unlessNameless({ role }: Situation, problems: readonly Problem[]): readonly Problem[] {
  if (role?.malformed === undefined || role.account !== undefined) return problems;
  return problems.filter(({ rule }) => !REST_ON_ROLE.has(rule));
}

const REST_ON_ROLE: ReadonlySet<string> = new Set([
  'undetermined-value',
  'undetermined-part',
  'undetermined-rule',
]);

function overall(outcomes: readonly Outcome[]): ConnectionResult['verdict'] {
  const verdicts = outcomes.map(({ result }) => result.verdict);
  if (verdicts.includes('violated')) return 'violated';
  return verdicts.includes('undetermined') || !verdicts.includes('proved') ? 'undetermined' : 'proved';
}

function warnings({ prefix, prefixAt, at }: Connection): Problem[] {
  if (prefix === '' || prefix.endsWith('/')) return [];
  return [
    problem(
      'prefix-without-slash',
      prefixAt ?? at,
      `The prefix "${prefix}" does not end in a slash: it is literal text, and covers "${prefix}-old/" too.`,
      `Write "${prefix}/".`,
    ),
  ];
}
