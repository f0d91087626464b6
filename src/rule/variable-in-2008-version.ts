import { mentionsVariable, substitutedTexts } from './reading';
import { defineRule } from './rule';

/** M7, M9. */
export const variableIn2008Version = defineRule({
  id: 'variable-in-2008-version',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check({ document }) {
    if (document.version !== '2008-10-17') return [];
    const first = substitutedTexts(document).find(mentionsVariable);
    if (first === undefined) return [];
    const why = document.versionAt === undefined ? 'has no Version' : 'has Version 2008-10-17';
    return [
      {
        ...first.at,
        message:
          `This value uses a policy variable, but the policy ${why}, where variables are literal text: ` +
          'an Allow with it grants nothing useful and a Deny with it denies nothing.',
        help: 'Set "Version": "2012-10-17".',
      },
    ];
  },
});
