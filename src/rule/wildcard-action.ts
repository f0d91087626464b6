import { isWholeService, listedActions } from './reading';
import { defineStatementRule } from './rule';

/** M1, T10. Key policies are left alone: the one AWS writes gives the account's root `kms:*` (E11). */
export const wildcardAction = defineStatementRule({
  id: 'wildcard-action',
  appliesTo: ['identity', 'trust', 'bucket'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return listedActions(statement)
      .filter(({ value }) => isWholeService(value))
      .map(({ value, at }) => ({
        ...at,
        message: `"${value}" allows ${scope(value)}, with every action AWS adds later.`,
        help: 'List the actions that are needed.',
      }));
  },
});

function scope(pattern: string): string {
  const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
  return service === '' || service.includes('*')
    ? 'every action of every service'
    : `every action of ${service}`;
}
