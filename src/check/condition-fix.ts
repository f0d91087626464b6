import type { Connection } from '../connection/connection';
import type { Problem } from '../finding';
import { known } from '../policy/text';
import type { SourceTexts } from '../report/source-text';
import { conditionEdit } from '../source/hcl/fixes';

/**
 * Offers the condition that a statement without one lacks, in the style of the
 * text it stands in: a `condition` block, an element of `jsonencode`, a member
 * of JSON. A value that is secret is never written.
 */
export function withConditionFix(
  problem: Problem,
  connections: readonly Pick<Connection, 'name' | 'externalId'>[],
  texts: SourceTexts,
): Problem {
  if (problem.rule !== 'external-id-missing' || problem.fix !== undefined) return problem;
  const externalId = connections.find(({ name }) => name === problem.connection)?.externalId;
  const plain = externalId?.secret === undefined && externalId !== undefined && 'value' in externalId;
  const value = plain ? known(externalId.value) : undefined;
  const text = value === undefined ? undefined : texts(problem.file);
  if (value === undefined || text === undefined) return problem;
  const edit = conditionEdit(text, problem, 'StringEquals', 'sts:ExternalId', { text: value });
  if (edit === undefined) return problem;
  return { ...problem, fix: { description: 'Ask for the configured ExternalId', edits: [edit] } };
}
