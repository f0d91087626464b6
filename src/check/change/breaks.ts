import type { Connection } from '../../connection/connection';
import type { Judgement } from '../../connection/judge';
import type { Problem, RequirementId, RequirementResult } from '../../finding';
import { NOWHERE } from '../../policy/made';
import { type Range, rangeOf } from '../../policy/position';

export interface Since {
  /** What the base is called, in messages. */
  readonly ref: string;
  readonly judgements: readonly Judgement[];
  /** Files that differ from the base's. */
  readonly changed: ReadonlySet<string>;
}

export interface Broken {
  readonly judgements: readonly Judgement[];
  /** Findings, new since the base, that somebody gets in: what lets them in is told by these. */
  readonly opened: readonly Problem[];
}

/**
 * The judgements, each finding of a requirement that was proved at the base
 * and no longer is saying so: one cause, one finding. A requirement that broke
 * without a finding of its own gets one.
 */
export function withBreaks(
  judgements: readonly Judgement[],
  connections: readonly Connection[],
  since: Since,
): Broken {
  const before = new Map(since.judgements.map((one) => [one.result.name, one]));
  const known = new Set(since.judgements.flatMap(({ problems }) => problems.map(asText)));
  const opened = judgements
    .flatMap(({ problems }) => problems)
    .filter((one) => isOpening(one) && !known.has(asText(one)));
  const marked = judgements.map((one) => {
    const was = before.get(one.result.name);
    if (was === undefined) return one;
    const broken = brokenIn(one, was);
    const connection = connections.find(({ name }) => name === one.result.name);
    const isOfBroken = ({ requirement }: Problem) => broken.some(({ id }) => id === requirement);
    const problems = one.problems.map((each) =>
      opened.includes(each) && !isOfBroken(each) ? withSentence(each, `It is new since ${since.ref}.`) : each,
    );
    return {
      ...one,
      problems: broken.length === 0 ? problems : spokenOf({ ...one, problems }, broken, connection, since),
    };
  });
  return { judgements: marked, opened };
}

function isOpening({ requirement, rule, witness }: Problem): boolean {
  if (witness === undefined) return false;
  if (requirement === undefined) return rule === 'bucket-open-to-others' || rule === 'role-exceeds-profile';
  return requirement === 'external-id' || requirement === 'exclusive-trust';
}

function asText({ rule, connection = '', message }: Problem): string {
  return `${rule} ${connection} ${message}`;
}

function brokenIn({ result }: Judgement, was: Judgement): RequirementResult[] {
  const proved = new Set(
    was.result.requirements.filter(({ verdict }) => verdict === 'proved').map(({ id }) => id),
  );
  return result.requirements.filter(
    ({ id, verdict }) => proved.has(id) && (verdict === 'violated' || verdict === 'undetermined'),
  );
}

function spokenOf(
  { problems, result }: Judgement,
  broken: readonly RequirementResult[],
  connection: Connection | undefined,
  since: Since,
): Problem[] {
  const spoken = new Set(problems.flatMap(({ requirement }) => requirement ?? []));
  const silent = broken.filter(({ id }) => !spoken.has(id));
  const causes = broken.filter(({ id }) => spoken.has(id));
  if (causes.length === 0) return [...problems, breakOf(result.name, broken, connection, since)];
  const ids = new Set<RequirementId>(causes.map(({ id }) => id));
  return problems.map((one) => {
    if (one.requirement === undefined || !ids.has(one.requirement)) return one;
    const own = causes.filter(({ id }) => id === one.requirement);
    const related = whatChanged(one, connection, since);
    const told = withSentence(one, sentence([...own, ...silent], since.ref));
    return related === undefined ? told : { ...told, related: [...(one.related ?? []), related] };
  });
}

function withSentence(problem: Problem, sentence: string): Problem {
  return { ...problem, message: `${problem.message} ${sentence}` };
}

function sentence(broken: readonly RequirementResult[], ref: string): string {
  const ids = broken.map(({ id }) => id);
  const were = `at ${ref} ${ids.join(' and ')} ${ids.length > 1 ? 'are' : 'is'} proved`;
  if (broken.every(({ verdict }) => verdict === 'undetermined')) {
    return `It is this change that leaves it open: ${were}.`;
  }
  return ids.includes('delivery')
    ? `This change stops the vendor’s delivery: ${were}.`
    : `It is this change that breaks it: ${were}.`;
}

/** Where the policy at fault is as it was, the connection's own lines may be what changed. */
function whatChanged(
  { file }: Problem,
  connection: Connection | undefined,
  { changed }: Since,
): (Range & { readonly message: string }) | undefined {
  if (connection === undefined || changed.has(file) || !changed.has(connection.at.file)) return undefined;
  return { ...rangeOf(connection.at), message: 'what the change touches of this connection' };
}

function breakOf(
  name: string,
  broken: readonly RequirementResult[],
  connection: Connection | undefined,
  since: Since,
): Problem {
  const [first] = broken;
  const place = first?.evidence.find(({ file }) => since.changed.has(file)) ?? first?.evidence[0];
  const at =
    place === undefined
      ? (connection?.at ?? NOWHERE)
      : { ...place, endLine: place.line, endColumn: place.column };
  return {
    ...at,
    rule: 'change-breaks-connection',
    connection: name,
    message: `"${name}" loses what it had: ${first?.reason ?? ''}. ${sentence(broken, since.ref)}`,
    help: 'Correct what the change did to the policy; the findings about the policy itself say what is wrong with it.',
  };
}
