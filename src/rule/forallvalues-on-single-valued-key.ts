import { operatorName } from '../policy/condition';
import { defineConditionRule } from './rule';

/** C6, C8, T2. */
export const forallvaluesOnSingleValuedKey = defineConditionRule({
  id: 'forallvalues-on-single-valued-key',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, { vocabulary }) {
    return statement.conditions
      .filter(({ qualifier, operator }) => qualifier === 'ForAllValues' && operator !== 'Null')
      .filter(({ key }) => vocabulary.typeOf(key)?.multivalued === false)
      .map((condition) => ({
        ...condition.operatorAt,
        message: `${condition.key} has one value, and ${operatorName(condition)} holds whenever the key is absent: a request without it meets this condition.`,
        help: `Use ${condition.operator} without ForAllValues.`,
      }));
  },
});
