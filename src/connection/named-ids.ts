import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { EXTERNAL_ID } from './situation';

/**
 * A trust policy in which a list of ExternalIds that nobody knows yet is some
 * that it names, as a single one that nobody knows is. For questions that ask
 * whether any is asked for, not which.
 */
export function withNamedIds(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: document.statements.map(statementWithIds) };
}

function statementWithIds(statement: Statement): Statement {
  const named = statement.effect === 'Allow' ? statement.conditions.filter(namesIds) : [];
  if (named.length === 0) return statement;
  const holes = new Set(named.map(({ open }) => open));
  return {
    ...statement,
    conditions: statement.conditions.map((one) => (named.includes(one) ? withSomeId(one) : one)),
    holes: statement.holes.filter((hole) => !holes.has(hole)),
  };
}

function namesIds({ key, operator, qualifier, ifExists, open }: Condition): boolean {
  const plain = operator === 'StringEquals' && qualifier === undefined && !ifExists;
  return plain && key.toLowerCase() === EXTERNAL_ID && open?.cause === 'unknown';
}

function withSomeId({ open, ...condition }: Condition): Condition {
  const { at } = open!;
  const unknown = `an ExternalId at ${at.file}:${at.line}:${at.column}`;
  return { ...condition, values: [...condition.values, { pieces: [{ unknown }], at }] };
}
