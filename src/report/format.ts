/** The forms of a report (`--format`). */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];
