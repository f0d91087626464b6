import type { Fix } from '../finding';
import { operatorName } from '../policy/condition';
import type { Condition } from '../policy/document';
import { replaceWord } from '../source/edits';
import { hasWildcard, knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** C9, T18. Only where the value has a `*` that could cross a colon. */
export const stringLikeOnArnKey = defineConditionRule({
  id: 'string-like-on-arn-key',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, { vocabulary }) {
    return statement.conditions
      .filter(({ operator }) => operator === 'StringLike' || operator === 'StringNotLike')
      .filter(({ key }) => vocabulary.typeOf(key)?.type === 'ARN')
      .filter(({ values }) =>
        knownTexts(values).some(({ value }) => value.startsWith('arn:') && hasWildcard(value)),
      )
      .map((condition) => ({
        ...condition.operatorAt,
        message: `${condition.key} holds an ARN, and a * under ${condition.operator} crosses its colons: the pattern can match an ARN of another account.`,
        help: `Use ${arnOperator(condition)}, which compares the ARN part by part.`,
        ...fix(condition),
      }));
  },
});

function arnOperator(condition: Condition): string {
  return operatorName(condition).replace('String', 'Arn');
}

function fix(condition: Condition): { fix?: Fix } {
  const edit = replaceWord(condition.operatorAt, operatorName(condition), arnOperator(condition));
  return edit === undefined ? {} : { fix: { description: `Use ${arnOperator(condition)}`, edits: [edit] } };
}
