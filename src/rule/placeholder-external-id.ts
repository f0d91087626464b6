import { conditionsOn, type KnownText, knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** T7. */
export const placeholderExternalId = defineConditionRule({
  id: 'placeholder-external-id',
  appliesTo: ['trust'],
  check(statement) {
    if (statement.effect !== 'Allow') return [];
    return conditionsOn(statement, 'sts:ExternalId')
      .flatMap(({ values }) => knownTexts(values).filter(isPlaceholder))
      .map(({ value, at }) => ({
        ...at,
        message: `"${value}" looks like a placeholder that was never filled in: it is no ExternalId that anyone was given.`,
        help: 'Write the ExternalId that the vendor shows for your connection.',
      }));
  },
});

const WORDS = new Set([
  'externalid',
  'yourexternalid',
  'myexternalid',
  'replaceme',
  'changeme',
  'placeholder',
  'example',
  'todo',
  'tbd',
  'xxx',
  'xxxx',
  'test',
]);

/** Nothing, a template's brackets, or a word that examples use. */
function isPlaceholder({ value }: KnownText): boolean {
  const word = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return value === '' || WORDS.has(word) || /^(<.*>|\{\{.*\}\}|\$\{(?!aws:|\*\}|\?\}|\$\}).*\})$/.test(value);
}
