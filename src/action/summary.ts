import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { markdownInline } from '../report/escape/markdown';
import { renderMarkdown, SUMMARY_BYTES } from '../report/markdown';
import type { Showing } from './run';

/** Kept free for the notes and what other actions' parts of the step write. */
const RESERVE = 16 * 1024;

/** Appends to the job summary. A runner without one is told in the log; the verdict stands. */
export async function writeSummary({ checked, inputs }: Showing, notes: readonly string[]): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const { report, texts, subjectOf } = checked;
  const reportFile = inputs.reportFile;
  const options = { texts, subjectOf, budgetBytes: SUMMARY_BYTES - RESERVE };
  const body = renderMarkdown(report, { ...options, ...(reportFile !== undefined && { reportFile }) });
  const remarks = notes.map((note) => `- ${markdownInline(note)}`).join('\n');
  try {
    appendFileSync(path, `${[body, remarks].filter((part) => part !== '').join('\n\n')}\n`);
  } catch (error) {
    core.info(`The job summary could not be written: ${(error as Error).message}`);
  }
}
