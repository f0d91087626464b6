import { operatorName } from '../policy/condition';
import { isNegated } from './reading';
import { defineConditionRule } from './rule';

/** T8, T15. */
export const negatedAnyValueInDeny = defineConditionRule({
  id: 'negated-any-value-in-deny',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Deny') return [];
    return statement.conditions
      .filter(({ qualifier, operator }) => qualifier === 'ForAnyValue' && isNegated(operator))
      .map((condition) => ({
        ...condition.operatorAt,
        message: `${operatorName(condition)} does not hold when ${condition.key} is absent: a request without it slips past this Deny.`,
        help: `Use ${condition.operator} without ForAnyValue for a single-valued key, or add a Deny with Null: "true".`,
      }));
  },
});
