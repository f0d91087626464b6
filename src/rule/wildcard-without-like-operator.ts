import type { Condition } from '../policy/document';
import { hasWildcard, knownTexts } from './reading';
import { defineConditionRule, type Remark } from './rule';

const LITERAL = /^String(Not)?Equals(IgnoreCase)?$/;

/** C10, T18. */
export const wildcardWithoutLikeOperator = defineConditionRule({
  id: 'wildcard-without-like-operator',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check: (statement) =>
    statement.conditions.filter(({ operator }) => LITERAL.test(operator)).flatMap(literalStars),
});

function literalStars({ operator, key, values }: Condition): Remark[] {
  const like = operator.startsWith('StringNot') ? 'StringNotLike' : 'StringLike';
  return knownTexts(values)
    .filter(({ value }) => hasWildcard(withoutVariables(value)))
    .slice(0, 1)
    .map(({ value, at }) => ({
      ...at,
      message: `${operator} compares letter by letter: "${value}" matches only a ${key} that holds the wildcard character itself.`,
      help: `Use ${like} (${like.replace('String', 'Arn')} for a key that holds an ARN) if a pattern is meant.`,
    }));
}

/** `${*}` and `${?}` are how a policy writes the characters themselves (M8). */
function withoutVariables(value: string): string {
  return value.replaceAll(/\$\{[^{}]*\}/g, '');
}
