import { signature } from '../connection/bind';
import type { Judgement } from '../connection/judge';
import type { Problem } from '../finding';
import { type Comparison, compare, type Difference } from '../logic/compare';
import type { PolicyDocument, PolicyType } from '../policy/document';
import { type Range, startOf } from '../policy/position';
import type { Fact, SourceReading } from '../source/facts';

/** The same sources as they were, and what was proved of them. */
export interface Before {
  /** The git ref, for messages. */
  readonly ref: string;
  readonly readings: readonly SourceReading[];
  readonly judgements: readonly Judgement[];
}

/**
 * What a change newly allows, what it takes away, and which requirement of a
 * connection it breaks. A permission that merely moved or is spelled
 * differently is no change.
 */
export function changeProblems(
  before: Before,
  readings: readonly SourceReading[],
  judgements: readonly Judgement[],
): Problem[] {
  const [older, newer] = [policiesIn(before.readings), policiesIn(readings)];
  const pairs = paired(older, newer);
  const kept = new Set(pairs.map((pair) => pair.older));
  const gone = [...older.values()].filter((policy) => !kept.has(policy));
  return [
    ...pairs.flatMap((pair) => comparedWith(pair.older, pair.newer, before.ref)),
    ...gone.flatMap((policy) => removal(policy, before.ref)),
    ...brokenConnections(before, judgements),
  ];
}

interface Pair {
  /** Absent: the policy is new. */
  readonly older: Policy | undefined;
  readonly newer: Policy;
}

/** A policy of another name that says the same is the one it was, moved. */
function paired(older: ReadonlyMap<string, Policy>, newer: ReadonlyMap<string, Policy>): Pair[] {
  const unclaimed = new Set([...older].filter(([key]) => !newer.has(key)).map(([, policy]) => policy));
  return [...newer].map(([key, policy]) => {
    const same = older.get(key) ?? movedFrom(policy, unclaimed);
    if (same !== undefined) unclaimed.delete(same);
    return { older: same, newer: policy };
  });
}

/** Candidates that are compared by their meaning; beyond these, by their text alone. */
const MOST_CANDIDATES = 50;

function movedFrom(policy: Policy, unclaimed: ReadonlySet<Policy>): Policy | undefined {
  const now = content(policy);
  const candidates = [...unclaimed].filter(({ type }) => type === policy.type);
  const copy = candidates.find((one) => content(one) === now);
  if (copy !== undefined || candidates.length > MOST_CANDIDATES) return copy;
  return candidates.find(
    (one) => compare(one.document, policy.document, policy.type).relation === 'equivalent',
  );
}

interface Policy {
  readonly type: PolicyType;
  readonly document: PolicyDocument;
}

/** By what they are rather than where they stand: the Terraform address, else the file and the place in its order. */
function policiesIn(readings: readonly SourceReading[]): Map<string, Policy> {
  const found = new Map<string, Policy>();
  for (const { source, facts } of readings) {
    let unnamed = 0;
    for (const fact of facts) {
      const policy = policyOf(fact);
      if (policy === undefined) continue;
      const name = fact.address ?? `${source.file}#${unnamed++}`;
      const key = `${policy.type} ${name}`;
      if (!found.has(key)) found.set(key, policy);
    }
  }
  return found;
}

function policyOf(fact: Fact): Policy | undefined {
  if (fact.kind === 'managed-policy') return { type: 'identity', document: fact.document };
  if (fact.kind === 'key') return fact.document && { type: 'key', document: fact.document };
  if (fact.kind !== 'policy') return undefined;
  const type = fact.type ?? fact.candidateTypes[0];
  return type && { type, document: fact.document };
}

function content({ type, document }: Policy): string {
  return `${type} ${signature(document)}`;
}

/** A new policy is compared with one that says nothing. */
function comparedWith(older: Policy | undefined, newer: Policy, ref: string): Problem[] {
  if (older !== undefined && content(older) === content(newer)) return [];
  const comparison = compare(older?.document ?? nothing(newer.document), newer.document, newer.type);
  return [
    ...gained(comparison, ref),
    ...lost(comparison, newer.document.at, ref),
    ...open(comparison, newer, ref),
  ];
}

function removal(older: Policy, ref: string): Problem[] {
  const comparison = compare(older.document, nothing(older.document), older.type);
  return lost(comparison, startOf(older.document.at.file), ref);
}

function nothing({ at }: PolicyDocument): PolicyDocument {
  return { version: '2012-10-17', statements: [], holes: [], at };
}

function gained({ gained: difference }: Comparison, ref: string): Problem[] {
  if (difference === null) return [];
  const at = difference.granting[0]?.statement.at;
  if (at === undefined) return [];
  return [
    {
      ...at,
      rule: 'permission-gained',
      message: `This change newly allows ${inWords(difference)}, which ${ref} does not.`,
      help: 'If that is not what the change is for, narrow the statement.',
      witness: difference.witness,
    },
  ];
}

function lost({ lost: difference }: Comparison, at: Range, ref: string): Problem[] {
  if (difference === null) return [];
  return [
    {
      ...(difference.refusing[0]?.statement.at ?? at),
      rule: 'permission-lost',
      message: `This change takes away ${inWords(difference)}, which ${ref} allows.`,
      help: 'If somebody still needs it, allow it again.',
      witness: difference.witness,
    },
  ];
}

function open({ relation, reason }: Comparison, { document }: Policy, ref: string): Problem[] {
  if (relation !== 'undetermined') return [];
  return [
    {
      ...document.at,
      rule: 'change-undetermined',
      message: `What this change newly allows, compared with ${ref}, cannot be decided: ${reason ?? 'it is too complex'}.`,
      help: 'Read the change with care, or give the check a source that knows the value.',
    },
  ];
}

function inWords({ witness: { principal, action, resource } }: Difference): string {
  return `${principal === '*' ? 'anyone' : principal} to call ${action} on ${resource}`;
}

/** The finding that says why stands beside; this one says since when. */
function brokenConnections({ ref, judgements: before }: Before, judgements: readonly Judgement[]): Problem[] {
  return judgements.flatMap(({ result, problems }) => {
    const was = before.find((one) => one.result.name === result.name)?.result.requirements ?? [];
    const broken = result.requirements.filter(
      ({ id, verdict }) =>
        verdict === 'violated' && was.some((one) => one.id === id && one.verdict === 'proved'),
    );
    return broken.flatMap(({ id }) => {
      const cause = problems.find((one) => one.requirement === id);
      return cause === undefined ? [] : [breach(cause, result.name, id, ref)];
    });
  });
}

function breach(
  { file, line, column, endLine, endColumn }: Problem,
  name: string,
  id: string,
  ref: string,
): Problem {
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    rule: 'connection-broken',
    connection: name,
    message: `This change breaks ${id} of "${name}": at ${ref} it is proved.`,
    help: 'The other finding here says why, and what to do.',
  };
}
