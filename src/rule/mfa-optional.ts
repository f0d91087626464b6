import { conditionsOn, knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** T16, the other half. */
export const mfaOptional = defineConditionRule({
  id: 'mfa-optional',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return conditionsOn(statement, 'aws:MultiFactorAuthPresent')
      .filter(({ operator, ifExists }) => operator === 'Bool' && ifExists)
      .filter(({ values }) => knownTexts(values).some(({ value }) => value.toLowerCase() === 'true'))
      .map(({ operatorAt }) => ({
        ...operatorAt,
        message:
          'BoolIfExists holds when aws:MultiFactorAuthPresent is absent, as it is with long-term keys: this Allow does not require MFA.',
        help: 'Use Bool.',
      }));
  },
});
