import { conditionsOn, isNegated } from './reading';
import { defineConditionRule } from './rule';

/** T22. */
export const s3PrefixInDeny = defineConditionRule({
  id: 's3-prefix-in-deny',
  appliesTo: ['identity', 'bucket'],
  check(statement) {
    return conditionsOn(statement, 's3:prefix')
      .filter(({ operator }) => operator !== 'Null' && (statement.effect === 'Deny') !== isNegated(operator))
      .map(({ keyAt }) => ({
        ...keyAt,
        message:
          's3:prefix is whatever the caller asks to list: a shorter prefix, or none, evades this condition and still shows the same keys.',
        help: 'Allow the prefixes that may be listed (StringLike in an Allow) and grant nothing wider.',
      }));
  },
});
