import type { Finding, Severity } from '../finding';
import { visibleJson } from '../report/escape/terminal';
import { annotationOf as annotationInWords } from '../report/github';
import { repositoryPath } from './change';
import { clipBytes, FIELD_BYTES } from './limits';

/** An annotation of a check run, in the words of the Checks API. All text is plain: GitHub renders no Markdown here. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where the annotation stands on a single line. Both inclusive. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly raw_details?: string;
}

const LEVEL: Readonly<Record<Severity, Annotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

export function annotationOf(finding: Finding, directory: string): Annotation {
  const { title, message } = annotationInWords(finding);
  const endsBefore = finding.endLine > finding.line && finding.endColumn === 1;
  const endLine = endsBefore ? finding.endLine - 1 : finding.endLine;
  return {
    path: repositoryPath(directory, finding.file),
    start_line: finding.line,
    end_line: endLine,
    ...(endLine === finding.line && columnsOf(finding)),
    annotation_level: LEVEL[finding.severity],
    title,
    message,
    ...(finding.witness && { raw_details: detailsOf(finding) }),
  };
}

/** Ends are exclusive here and inclusive at GitHub's. */
function columnsOf({ column, endColumn, line, endLine }: Finding) {
  const last = endLine === line && endColumn > column ? endColumn - 1 : column;
  return { start_column: column, end_column: last };
}

/** The request that shows it, as `simulate` takes it. */
function detailsOf({ witness }: Finding): string {
  return clipBytes(visibleJson(JSON.stringify(witness, undefined, 2)), FIELD_BYTES);
}
