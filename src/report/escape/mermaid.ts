import { visible } from './terminal';
import { clip } from './unicode';

const LABEL_UNITS = 80;
/** `$$…$$` is mathematics and `fa:fa-…` an icon even when written in codes: a space of no width keeps each apart. */
const READ_DECODED = /\$(?=\$)|:(?=fa-)/g;
const NO_WIDTH = '\u200b';

/**
 * Text for a quoted Mermaid label (`id["…"]`): everything but ASCII letters, digits,
 * spaces and `. / - _` becomes Mermaid's entity code `#NN;`, so that quotes,
 * braces, directives, Markdown, HTML, mathematics and icons are shown and not read. Cut to 80 UTF-16 units.
 */
export function mermaidLabel(text: string): string {
  return clip(visible(text), LABEL_UNITS)
    .replace(READ_DECODED, `$&${NO_WIDTH}`)
    .replace(/[^A-Za-z0-9 ./_-]/gu, (character) => `#${character.codePointAt(0)};`);
}
