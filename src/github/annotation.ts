import type { Finding, Severity } from '../finding';
import { repositoryPath } from './change';
import { clipBytes, clipCharacters, FIELD_BYTES, TITLE_CHARACTERS } from './limits';

/** An annotation of a check run, in the words of the Checks API. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where the annotation stands on a single line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  /** Plain text: GitHub renders no Markdown here. */
  readonly message: string;
  readonly raw_details?: string;
}

const LEVEL: Readonly<Record<Severity, Annotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The findings, worst first, otherwise in the order they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

export function annotationOf(finding: Finding, directory: string): Annotation {
  const endsBefore = finding.endLine > finding.line && finding.endColumn === 1;
  const endLine = endsBefore ? finding.endLine - 1 : finding.endLine;
  return {
    path: repositoryPath(directory, finding.file),
    start_line: finding.line,
    end_line: endLine,
    ...(endLine === finding.line && columnsOf(finding)),
    annotation_level: LEVEL[finding.severity],
    title: clipCharacters(plain(titleOf(finding)), TITLE_CHARACTERS),
    message: clipBytes(plain(`${finding.message}\n\n${finding.help}`), FIELD_BYTES),
    ...(finding.witness && { raw_details: detailsOf(finding) }),
  };
}

/** Ends are exclusive here and inclusive at GitHub's. */
function columnsOf({ column, endColumn, line, endLine }: Finding) {
  const last = endLine === line && endColumn > column ? endColumn - 1 : column;
  return { start_column: column, end_column: last };
}

function titleOf({ rule, connection }: Finding): string {
  return connection === undefined ? rule : `${rule} (${connection})`;
}

function detailsOf({ witness }: Finding): string {
  return clipBytes(`A request that shows it:\n${JSON.stringify(witness, undefined, 2)}`, FIELD_BYTES);
}

/** Control characters and bidirectional overrides dropped: they could make a text read as another. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not leave
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
