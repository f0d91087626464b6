import type { Connection } from '../connection/connection';
import type { Problem } from '../finding';
import type { Range } from '../policy/position';
import { known } from '../policy/text';
import type { SourceTexts } from '../report/source-text';
import type { SourceReading } from '../source/facts';
import { conditionEdit } from '../source/hcl/fixes';

/**
 * Offers the condition that a statement without one lacks, in the style of the
 * text it stands in: a `condition` block, an element of `jsonencode`, a member
 * of JSON. A value that is secret is never written, and none where several
 * roles have the statement (a module that is called for each vendor): the one's
 * value would shut the others out.
 */
export function withConditionFix(
  problem: Problem,
  connections: readonly Pick<Connection, 'name' | 'externalId'>[],
  texts: SourceTexts,
  shared: ReadonlySet<string> = new Set(),
): Problem {
  if (problem.rule !== 'external-id-missing' || problem.fix !== undefined) return problem;
  if (shared.has(placeOf(problem))) return problem;
  const externalId = connections.find(({ name }) => name === problem.connection)?.externalId;
  const plain = externalId?.secret === undefined && externalId !== undefined && 'value' in externalId;
  const value = plain ? known(externalId.value) : undefined;
  const text = value === undefined ? undefined : texts(problem.file);
  if (value === undefined || text === undefined) return problem;
  const edit = conditionEdit(text, problem, 'StringEquals', 'sts:ExternalId', { text: value });
  if (edit === undefined) return problem;
  return { ...problem, fix: { description: 'Ask for the configured ExternalId', edits: [edit] } };
}

/** Where statements stand that are in the policies of several roles. */
export function sharedStatements(readings: readonly SourceReading[]): ReadonlySet<string> {
  const owners = new Map<string, Set<unknown>>();
  for (const fact of readings.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'policy') continue;
    for (const statement of fact.document.statements) {
      const place = placeOf(statement.at);
      owners.set(place, (owners.get(place) ?? new Set()).add(fact.address ?? fact));
    }
  }
  return new Set([...owners].filter(([, those]) => those.size > 1).map(([place]) => place));
}

function placeOf({ file, line, column }: Range): string {
  return `${file}:${line}:${column}`;
}
