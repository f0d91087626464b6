import { globCovers } from '../policy/glob';
import { conditionsOn, isWholeService, listed, listedActions } from './reading';
import { defineStatementRule } from './rule';

/**
 * T24: IfExists lets in who does not say the service. A pattern of whole
 * services is left to `wildcard-action`: one cause, one finding.
 */
export const passRoleWildcard = defineStatementRule({
  id: 'pass-role-wildcard',
  appliesTo: ['identity'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    if (conditionsOn(statement, 'iam:PassedToService').some(({ ifExists }) => !ifExists)) return [];
    const action = listedActions(statement).find(
      ({ value }) => globCovers(value.toLowerCase(), 'iam:passrole') && !isWholeService(value),
    );
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
