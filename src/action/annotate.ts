import * as core from '@actions/core';
import type { Finding, Report } from '../finding';
import { type Annotation, annotationsOf } from '../report/github';
import { countsInWords } from '../report/summary';

/** The findings as annotations at their ranges, worst first, within GitHub's limits; what is left out is counted in the log. */
export function annotate(report: Report, findings: readonly Finding[], directory: string): void {
  const { annotations, omitted } = annotationsOf({ ...report, findings });
  for (const annotation of annotations) say(annotation, directory);
  const left = omitted.error + omitted.warning + omitted.notice;
  if (left > 0)
    core.info(
      `Not annotated, since GitHub takes 10 of each kind from a step: ${countsInWords(omitted)}. They follow below.`,
    );
}

const SAY = { error: core.error, warning: core.warning, notice: core.notice } as const;

function say(
  { kind, message, title, file, startLine, endLine, startColumn, endColumn }: Annotation,
  directory: string,
): void {
  const path = directory === '' ? file : `${directory}/${file}`;
  const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
  SAY[kind](message, { title, file: path, startLine, endLine, ...columns });
}
