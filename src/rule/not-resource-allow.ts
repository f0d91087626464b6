import { defineStatementRule } from './rule';

/** M5. */
export const notResourceAllow = defineStatementRule({
  id: 'not-resource-allow',
  appliesTo: ['identity', 'bucket'],
  check(statement) {
    if (statement.effect !== 'Allow' || !statement.resource?.not) return [];
    return [
      {
        ...statement.resource.keyAt,
        message:
          'Allow with NotResource grants the actions on everything that is not listed, other accounts’ resources included.',
        help: 'List what may be acted on under Resource; to protect something, name it in a Deny statement.',
      },
    ];
  },
});
