import { defineConditionRule } from './rule';

/** T30. */
export const conditionKeyUnknown = defineConditionRule({
  id: 'condition-key-unknown',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, { vocabulary }) {
    return statement.conditions
      .filter(({ key }) => vocabulary.typeOf(key) === undefined && vocabulary.knowsPrefixOf(key))
      .map(({ key, keyAt }) => {
        const nearest = vocabulary.nearestKey(key);
        return {
          ...keyAt,
          message: `AWS has no condition key "${key}". No request carries it, so the condition does not test what it seems to.`,
          help:
            nearest === undefined ? 'Check the name in the service reference.' : `Did you mean "${nearest}"?`,
        };
      });
  },
});
