import { known } from '../policy/text';
import { defineStatementRule } from './rule';

/** P5, T32. */
export const orphanedPrincipal = defineStatementRule({
  id: 'orphaned-principal',
  appliesTo: ['trust', 'bucket', 'key'],
  check(statement) {
    return (statement.principal?.values ?? [])
      .filter(({ text }) => /^(AROA|AIDA|AGPA|ANPA)[A-Z0-9]+$/.test(known(text) ?? ''))
      .map(({ text }) => ({
        ...text.at,
        message: `"${known(text)}" is the internal id of a role or user that was deleted: AWS shows it where an ARN stood. A new one of the same name is not let in.`,
        help: 'Write the ARN of the principal that is meant, and apply the policy again.',
      }));
  },
});
