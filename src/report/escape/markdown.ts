import { longestBacktickRun } from './fence';
import { visible } from './terminal';

/**
 * An HTML comment shows nothing and parts the text around it, so that neither
 * the Markdown parser nor what GitHub runs after it (mentions, references,
 * emoji) sees one word. A backslash does not keep GitHub from either.
 */
const PART = '<!-- -->';

/** Patterns whose second group must not follow their first directly. Each is bounded or linear: they run over hostile text. */
const PARTED: readonly RegExp[] = [
  /(@)(?=\S)/g, // @mention, @org/team, a@b.c
  /(#)(?=\d)/g, // #1, owner/repo#1
  /([A-Za-z]-)(?=\d)/g, // GH-1, CVE-2026-1, a repository's own TICKET-1
  /(GHSA)(?=-)/gi,
  /(:)(?=[\w+-]+(?::|$))/g, // :emoji:, also where a colon of ours comes next
  /(:)(?=\/\/)/g, // http://
  /((?:mailto|xmpp):)/gi,
  /(www)(?=\.)/gi,
  /([0-9a-f]{6})(?=[0-9a-f])/gi, // a commit needs seven hexadecimal digits
];

/** Characters that open something in Markdown anywhere in a line. */
const SYNTAX: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '<span>&#36;</span>', // GitHub looks for mathematics in the text that is left of the HTML, entities and all
  '\\': '\\\\',
  '`': '\\`',
  '*': '\\*',
  _: '\\_',
  '[': '\\[',
  ']': '\\]',
  '~': '\\~',
  '|': '&#124;',
  '!': '\\!',
  '#': '\\#',
};

/**
 * Text from strangers as inline Markdown (a paragraph, a heading, a table
 * cell): shown as it is, and nothing in it links, mentions, formats, embeds or
 * begins a block. Invisible characters become `\u{…}`, so it stays on one line.
 */
export function markdownInline(text: string): string {
  return partWords(visible(text))
    .map((piece) => piece.replace(/[&<>$\\`*_[\]~|!#]/g, (character) => SYNTAX[character]!))
    .map((piece, index) => (index === 0 ? guardStart(piece) : piece))
    .join(PART)
    .replace(/^ | $/g, '&#32;');
}

/** Cuts `text` where two characters must not meet. */
function partWords(text: string): string[] {
  const cuts = new Set<number>();
  for (const pattern of PARTED) {
    for (const match of text.matchAll(pattern)) cuts.add(match.index + match[0].length);
  }
  const pieces: string[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    pieces.push(text.slice(from, cut));
    from = cut;
  }
  return [...pieces, text.slice(from)];
}

/** Keeps a first word from opening a list or a heading's underline. */
function guardStart(text: string): string {
  return text.replace(/^( *)([-+=])/, '$1\\$2').replace(/^( *\d+)([.)])/, '$1\\$2');
}

/**
 * Text from strangers as a code span, in which GitHub looks for nothing. Text
 * with a `|` becomes plain inline text instead: a table reads it even in code,
 * and readers differ over a backslash before it.
 */
export function markdownCode(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '' || shown.includes('|')) return markdownInline(text);
  const ticks = '`'.repeat(longestBacktickRun(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${ticks}${padding}${shown}${padding}${ticks}`;
}
