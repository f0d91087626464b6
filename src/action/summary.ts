import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Finding } from '../finding';
import { introducedInWords } from '../github/words';
import { markdownCode, markdownInline } from '../report/escape/markdown';
import { SUMMARY_BYTES } from '../report/markdown';
import { markdownOf } from './markdown';
import type { Showing } from './run';

/** Kept free for what other actions' parts of the step write. */
const RESERVE = 8 * 1024;

interface Around {
  /** The findings that the change brought about, where that is known. */
  readonly introduced?: ReadonlySet<Finding>;
  /** Markdown, escaped, below the report; `''` where there is none. */
  readonly patch: string;
  /** What could not be shown elsewhere, in plain text with code between backticks: at the end. */
  readonly notes: readonly string[];
}

/** Appends to the job summary. A runner without one is told in the log; the verdict stands. */
export function writeSummary(showing: Showing, { introduced, patch, notes }: Around): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const change = introduced ? introducedInWords(showing.checked.report.findings, introduced) : '';
  const remarks = notes.map((note) => `- ${inMarkdown(note)}`).join('\n');
  const around = Buffer.byteLength([change, patch, remarks].join('\n\n'));
  const budget = { bytes: SUMMARY_BYTES - RESERVE - around };
  const report = markdownOf(showing, { budget, ...(introduced && { introduced }) });
  const parts = [change, report, patch, remarks].filter((part) => part !== '');
  try {
    appendFileSync(path, `${parts.join('\n\n')}\n`);
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
