import { listed } from './reading';
import { defineStatementRule } from './rule';

/** T23. */
export const variableWithoutSeparator = defineStatementRule({
  id: 'variable-without-separator',
  appliesTo: ['identity', 'bucket'],
  check(statement, { document }) {
    if (statement.effect !== 'Allow' || document.version !== '2012-10-17') return [];
    return listed(statement.resource)
      .filter(({ value }) => /\$\{[^{}*?$]+\}\*/.test(value))
      .map(({ value, at }) => ({
        ...at,
        message: `In "${value}" the * follows a variable directly, so a caller named "bob" also reaches what belongs to "bob2".`,
        help: 'Put a separator between them, for example "${aws:username}/*".',
      }));
  },
});
