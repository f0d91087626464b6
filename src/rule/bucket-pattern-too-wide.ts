import { listed } from './reading';
import { defineStatementRule } from './rule';

/** T23. */
export const bucketPatternTooWide = defineStatementRule({
  id: 'bucket-pattern-too-wide',
  appliesTo: ['identity'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return listed(statement.resource)
      .filter(({ value }) => /^arn:[^:]*:s3:::[^/*?]+\*/.test(value))
      .map(({ value, at }) => ({
        ...at,
        message: `"${value}" reaches every bucket whose name begins like this, in any account, not just the one that is meant.`,
        help: 'Write the whole bucket name, and "/*" after it for its objects.',
      }));
  },
});
