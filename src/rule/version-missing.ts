import { mentionsVariable, substitutedTexts } from './reading';
import { defineRule } from './rule';

/**
 * G2. A document with variables is left to `variable-in-2008-version`, one that could not be read to what says so: one
 * cause, one finding.
 */
export const versionMissing = defineRule({
  id: 'version-missing',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check({ document }) {
    if (document.versionAt !== undefined || document.statements.length === 0) return [];
    if (substitutedTexts(document).some(mentionsVariable)) return [];
    const { file, line, column } = document.at;
    return [
      {
        file,
        line,
        column,
        endLine: line,
        endColumn: column + 1,
        message:
          'This policy has no Version, so AWS reads it by the rules of 2008-10-17: variables (such as the caller’s name) ' +
          'stay literal text.',
        help: 'Add "Version": "2012-10-17" as the first element.',
      },
    ];
  },
});
