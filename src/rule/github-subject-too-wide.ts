import { type KnownText, knownTexts } from './reading';
import { defineConditionRule } from './rule';

const SUBJECT = 'token.actions.githubusercontent.com:sub';

/** T34. */
export const githubSubjectTooWide = defineConditionRule({
  id: 'github-subject-too-wide',
  appliesTo: ['trust'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return statement.conditions
      .filter(({ key, operator }) => key.toLowerCase() === SUBJECT && operator === 'StringLike')
      .flatMap(({ values }) => knownTexts(values).filter(isWide))
      .map(({ value, at }) => ({
        ...at,
        message: `"${value}" lets workflows of more than one repository assume this role, anyone's perhaps.`,
        help: 'Name the repository and the branch or environment: "repo:ORG/REPO:ref:refs/heads/main".',
      }));
  },
});

/** A wildcard before the end of the repository's name. */
function isWide({ value }: KnownText): boolean {
  return !/^repo:[^/*?:]+\/[^/*?:]+:/.test(value);
}
