import { redundantIn } from './redundant';
import { defineStatementRule } from './rule';

export const redundantAction = defineStatementRule({
  id: 'redundant-action',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check: (statement) =>
    redundantIn(statement.action, (value) => value.toLowerCase()).map(({ value, at, by }) => ({
      ...at,
      message: `"${value}" adds nothing: "${by}" in the same list covers it.`,
      help: 'Remove it, or narrow the wider pattern if that was not meant.',
    })),
});
