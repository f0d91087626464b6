import { knownTexts } from './reading';
import { defineStatementRule } from './rule';

/** Only in services that the catalogue lists. */
export const actionUnknown = defineStatementRule({
  id: 'action-unknown',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, { vocabulary }) {
    return knownTexts(statement.action.values)
      .filter(({ value }) => vocabulary.actionsMatching(value)?.length === 0)
      .map(({ value, at }) => {
        const nearest = vocabulary.nearestAction(value);
        return {
          ...at,
          message: `AWS has no action that "${value}" matches, so it stands for nothing.`,
          help:
            nearest === undefined ? 'Check the name in the service reference.' : `Did you mean "${nearest}"?`,
        };
      });
  },
});
