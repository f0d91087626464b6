import { redundantIn } from './redundant';
import { defineStatementRule } from './rule';

export const redundantResource = defineStatementRule({
  id: 'redundant-resource',
  appliesTo: ['identity', 'bucket', 'key'],
  check: (statement) =>
    redundantIn(statement.resource, (value) => value).map(({ value, at, by }) => ({
      ...at,
      message: `"${value}" adds nothing: "${by}" in the same list covers it.`,
      help: 'Remove it, or narrow the wider pattern if that was not meant.',
    })),
});
