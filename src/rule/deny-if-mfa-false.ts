import type { Condition } from '../policy/document';
import { replaceWord } from '../source/edits';
import { conditionsOn, knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** T16. */
export const denyIfMfaFalse = defineConditionRule({
  id: 'deny-if-mfa-false',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Deny') return [];
    return conditionsOn(statement, 'aws:MultiFactorAuthPresent')
      .filter(({ operator, ifExists }) => operator === 'Bool' && !ifExists)
      .filter(({ values }) => knownTexts(values).some(({ value }) => value.toLowerCase() === 'false'))
      .map((condition) => ({
        ...condition.operatorAt,
        message:
          'Requests signed with long-term keys carry no aws:MultiFactorAuthPresent, so this Deny does not reach them: they get by without MFA.',
        help: 'Use BoolIfExists, which also holds when the key is absent.',
        ...fix(condition),
      }));
  },
});

function fix({ operatorAt }: Condition) {
  const edit = replaceWord(operatorAt, 'Bool', 'BoolIfExists');
  return edit === undefined ? {} : { fix: { description: 'Use BoolIfExists', edits: [edit] } };
}
