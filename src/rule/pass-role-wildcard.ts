import { conditionsOn, covers, listed, listedActions } from './reading';
import { defineStatementRule } from './rule';

/** T24. */
export const passRoleWildcard = defineStatementRule({
  id: 'pass-role-wildcard',
  appliesTo: ['identity'],
  check(statement) {
    if (statement.effect !== 'Allow' || conditionsOn(statement, 'iam:PassedToService').length > 0) return [];
    const action = listedActions(statement).find(({ value }) => covers(value.toLowerCase(), 'iam:passrole'));
    const star = listed(statement.resource).some(({ value }) => /^\*+$|:role\/\*+$/.test(value));
    if (action === undefined || !star) return [];
    return [
      {
        ...action.at,
        message: `"${action.value}" on every role lets its holder hand any role, an administrator's too, to a service and act through it.`,
        help: 'Name the roles that may be passed, and test iam:PassedToService.',
      },
    ];
  },
});
