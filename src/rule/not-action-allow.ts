import { defineStatementRule } from './rule';

/** M2. */
export const notActionAllow = defineStatementRule({
  id: 'not-action-allow',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Allow' || !statement.action.not) return [];
    return [
      {
        ...statement.action.keyAt,
        message:
          'Allow with NotAction grants every action that is not listed, of every service, with every action AWS adds later.',
        help: 'List what is allowed under Action; to forbid something, say so in a Deny statement.',
      },
    ];
  },
});
