import type { Statement } from '../policy/document';
import { listed, listedActions } from './reading';
import { defineStatementRule, type Subject } from './rule';

/** Only where an action named by the statement could be confined: some actions take no resource but `*`. */
export const wildcardResource = defineStatementRule({
  id: 'wildcard-resource',
  appliesTo: ['identity'],
  check(statement, subject) {
    if (statement.effect !== 'Allow') return [];
    const star = listed(statement.resource).find(({ value }) => /^\*+$/.test(value));
    const confined = star && confinable(statement, subject);
    if (star === undefined || confined === undefined) return [];
    return [
      {
        ...star.at,
        message: `"*" lets this statement act on every resource, though ${confined} can be confined to named ones.`,
        help: 'Name the resources by ARN, for example "arn:aws:s3:::bucket/prefix/*" for objects.',
      },
    ];
  },
});

function confinable(statement: Statement, { vocabulary }: Subject): string | undefined {
  return listedActions(statement)
    .flatMap(({ value }) => vocabulary.actionsMatching(value) ?? [])
    .find((action) => vocabulary.resourcesOf(action).length > 0);
}
