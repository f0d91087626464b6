import type { Edit } from '../finding';
import type { Statement } from '../policy/document';
import type { Range } from '../policy/position';

const KEY = 'sts:ExternalId';

/**
 * The edit that makes a statement ask for an ExternalId, in the style of the
 * source: JSON, an object of HCL (`jsonencode`), or a block of
 * `aws_iam_policy_document`. The width of the key `Action` tells which; where
 * it tells none of them (JSON inside a JSON string, a format without places),
 * no edit can be offered.
 */
export function addExternalId(statement: Statement, value: string): Edit | undefined {
  if (/["\\$%]/.test(value) || statement.holes.length > 0) return undefined;
  switch (styleOf(statement.action.keyAt)) {
    case 'json':
      return inJson(statement, value);
    case 'object':
      return statement.conditions.length > 0
        ? undefined
        : onNewLine(statement, `Condition = { StringEquals = { "${KEY}" = "${value}" } }`);
    case 'block':
      return onNewLine(
        statement,
        `condition {\n  test     = "StringEquals"\n  variable = "${KEY}"\n  values   = ["${value}"]\n}`,
      );
    case undefined:
      return undefined;
  }
}

function styleOf({ file, line, column, endLine, endColumn }: Range): 'json' | 'object' | 'block' | undefined {
  if (line !== endLine) return undefined;
  const width = endColumn - column;
  if (width === '"Action"'.length) return 'json';
  if (!/\.(tf|tofu)$/.test(file)) return undefined;
  if (width === 'Action'.length) return 'object';
  return width === 'actions'.length ? 'block' : undefined;
}

function inJson(statement: Statement, value: string): Edit {
  const pair = `"${KEY}": "${value}"`;
  const [first] = statement.conditions;
  const strict = statement.conditions.find(
    ({ operator, qualifier, ifExists }) => operator === 'StringEquals' && !qualifier && !ifExists,
  );
  if (strict) return before(strict.keyAt, `${pair}, `);
  if (first) return before(first.operatorAt, `"StringEquals": { ${pair} }, `);
  const last = lastElement(statement);
  const apart = last.keyAt.line === statement.at.line ? ' ' : `\n${' '.repeat(last.keyAt.column - 1)}`;
  return after(last.at, `,${apart}"Condition": { "StringEquals": { ${pair} } }`);
}

interface Placed {
  readonly keyAt: Range;
  readonly at: Range;
}

/** The element that ends last, behind which another may stand. */
function lastElement({ action, principal, resource }: Statement): Placed {
  const all = [action, principal, resource].filter((one) => one !== undefined);
  return all.reduce((a, b) =>
    b.at.endLine > a.at.endLine || (b.at.endLine === a.at.endLine && b.at.endColumn > a.at.endColumn) ? b : a,
  );
}

/** HCL separates by lines: before the line of `Action`, indented as it is. */
function onNewLine({ action: { keyAt } }: Statement, text: string): Edit {
  const indent = `\n${' '.repeat(keyAt.column - 1)}`;
  return before(keyAt, `${text.replaceAll('\n', indent)}${indent}`);
}

function before({ file, line, column }: Range, text: string): Edit {
  return { file, line, column, endLine: line, endColumn: column, text };
}

function after({ file, endLine, endColumn }: Range, text: string): Edit {
  return { file, line: endLine, column: endColumn, endLine, endColumn, text };
}
