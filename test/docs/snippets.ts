import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The fenced blocks of the pages that tell how to use the tool. */

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Snippet {
  readonly page: string;
  /** 1-based line of the page on which the text begins. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The file that the snippet says it is, in a comment at its top. */
  readonly file?: string;
}

export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const SNIPPETS: readonly Snippet[] = PAGES.flatMap((page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', body = ''] = match;
    const file = /^(?:#!.*\n)?# (\S+)\n/.exec(body)?.[1];
    const line = text.slice(0, match.index).split('\n').length + 1;
    return { page, line, language, text: body, ...(file && { file }) };
  });
});

export const title = ({ page, line, file }: Snippet): string => `${page}:${line} ${file ?? ''}`.trim();
