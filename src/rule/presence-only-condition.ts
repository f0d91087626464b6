import { operatorName } from '../policy/condition';
import { knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** T4. */
export const presenceOnlyCondition = defineConditionRule({
  id: 'presence-only-condition',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return statement.conditions
      .filter(({ operator }) => operator === 'StringLike' || operator === 'ArnLike')
      .flatMap((condition) =>
        knownTexts(condition.values)
          .filter(({ value }) => /^\*+$/.test(value))
          .slice(0, 1)
          .map(({ at }) => ({
            ...at,
            message: `${operatorName(condition)} "*" accepts every value of ${condition.key}: this tests ${condition.ifExists ? 'nothing' : 'only that the key is there'}.`,
            help: 'Name the values that are meant, or drop the condition.',
          })),
      );
  },
});
