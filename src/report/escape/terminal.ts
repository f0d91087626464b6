/**
 * What a terminal or a browser would obey or hide rather than show: control
 * characters (ANSI escapes begin with one), bidirectional controls, zero-width
 * and other ignorable characters, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** How logs of other kinds begin a command anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const LOG_COMMAND = /##(?=[\w-]*\[)/g;

/** `text` on one line, with everything invisible written as `\u{…}`: nothing in it can move a cursor or reorder text. */
export function unseenShown(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/**
 * As {@link unseenShown}, and nothing in it commands the log it is printed to,
 * even where it begins a line: GitHub's runner takes `::name::` after leading
 * white space, and `##[name]` anywhere.
 */
export function visible(text: string): string {
  return unseenShown(text)
    .replace(LOG_COMMAND, '#\\u{23}')
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

/** JSON text with the same meaning in which everything {@link visible} would change is a JSON escape. Newlines that lay it out stay. */
export function visibleJson(json: string): string {
  return json
    .replace(UNSEEN, (character) => (character === '\n' ? character : jsonEscape(character)))
    .replace(LOG_COMMAND, '\\u0023#');
}

function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
