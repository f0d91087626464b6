import { visible } from './terminal';
import { clip } from './unicode';

const LABEL_UNITS = 80;

/**
 * Text for a quoted Mermaid label (`id["…"]`): everything but ASCII letters, digits,
 * spaces and `. / - _` becomes Mermaid's entity code `#NN;`, so that quotes,
 * braces, directives, Markdown and HTML are shown and not read. Cut to 80 UTF-16 units.
 */
export function mermaidLabel(text: string): string {
  return clip(visible(text), LABEL_UNITS).replace(
    /[^A-Za-z0-9 ./_-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
