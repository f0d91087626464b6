import { operatorName } from '../policy/condition';
import { defineConditionRule } from './rule';

/** C8, T14. */
export const missingQualifier = defineConditionRule({
  id: 'missing-qualifier',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, { vocabulary }) {
    const effect = statement.effect === 'Deny' ? 'denies' : 'allows';
    return statement.conditions
      .filter(({ qualifier, operator }) => qualifier === undefined && operator !== 'Null')
      .filter(({ key }) => vocabulary.typeOf(key)?.multivalued === true)
      .map((condition) => ({
        ...condition.operatorAt,
        message: `${condition.key} has several values, and ${operatorName(condition)} never matches where it is present: this statement ${effect} nothing then.`,
        help: `Say what is meant: ForAnyValue:${operatorName(condition)} (some value matches) or ForAllValues:${operatorName(condition)} (all match, or there is none).`,
      }));
  },
});
