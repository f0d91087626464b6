import { defineConditionRule } from './rule';

/** C5. */
export const nullWithQualifier = defineConditionRule({
  id: 'null-with-qualifier',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    return statement.conditions
      .filter(({ qualifier, operator }) => qualifier !== undefined && operator === 'Null')
      .map(({ qualifier, operatorAt }) => ({
        ...operatorAt,
        message:
          qualifier === 'ForAllValues'
            ? 'ForAllValues:Null always holds, so this condition restricts nothing.'
            : 'ForAnyValue:Null never holds, so this statement never applies.',
        help: 'Use Null without a qualifier.',
      }));
  },
});
