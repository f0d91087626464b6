import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { markdownCode, markdownInline } from '../report/escape/markdown';
import { SUMMARY_BYTES } from '../report/markdown';
import { markdownOf } from './markdown';
import type { Showing } from './run';

/** Kept free for what other actions' parts of the step write. */
const RESERVE = 8 * 1024;

/**
 * Appends to the job summary: the report, then `patch` (Markdown), then what
 * could not be shown elsewhere. A runner without one is told in the log; the
 * verdict stands.
 */
export function writeSummary(showing: Showing, patch: string, notes: readonly string[]): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const remarks = notes.map((note) => `- ${inMarkdown(note)}`).join('\n');
  const rest = [patch, remarks].filter((part) => part !== '').map((part) => `\n\n${part}`);
  const budgetBytes = SUMMARY_BYTES - RESERVE - Buffer.byteLength(rest.join(''));
  try {
    appendFileSync(path, `${markdownOf(showing, { budgetBytes })}${rest.join('')}\n`);
  } catch (error) {
    core.info(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** What stands between backticks is code; a backtick in the words of strangers at worst makes more of them code. */
function inMarkdown(note: string): string {
  const parts = note.split('`');
  const isCode = (index: number) => index % 2 === 1 && index < parts.length - 1;
  return parts.map((part, index) => (isCode(index) ? markdownCode(part) : markdownInline(part))).join('');
}
