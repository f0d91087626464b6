import type { Finding, Report, Severity } from '../finding';
import { unseenShown, visible } from './escape/terminal';
import { clip } from './escape/unicode';
import { commandData, commandProperty } from './escape/workflow-command';
import { type Counts, countBySeverity, countsInWords, headline, plural, worstFirst } from './summary';
import { witnessInWords } from './witness';

/** Workflow-command annotations that GitHub keeps: of each kind from a step, and in all from a job. */
const ANNOTATIONS_PER_KIND = 10;
const ANNOTATIONS_PER_JOB = 50;

const MESSAGE_UNITS = 4_000;
const TITLE_UNITS = 255;

/** An annotation; its members are `@actions/core`'s `AnnotationProperties` and the message. Plain text: not yet escaped for a command. */
export interface Annotation {
  readonly kind: Severity;
  readonly title: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where the range lies in one line: GitHub takes no columns otherwise. 1-based, the end exclusive. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly message: string;
}

export interface Annotations {
  /** Worst first. */
  readonly annotations: readonly Annotation[];
  /** Findings beyond the limits. */
  readonly omitted: Counts;
}

export interface AnnotationLimits {
  readonly perKind?: number;
  readonly total?: number;
}

/** The findings as annotations within GitHub's limits, worst first; the rest counted. */
export function annotationsOf(report: Report, limits: AnnotationLimits = {}): Annotations {
  const { perKind = ANNOTATIONS_PER_KIND, total = ANNOTATIONS_PER_JOB } = limits;
  const annotations: Annotation[] = [];
  const shown: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const omitted: Finding[] = [];
  for (const finding of worstFirst(report.findings)) {
    if (shown[finding.severity] < perKind && annotations.length < total) {
      shown[finding.severity]++;
      annotations.push(annotationOf(finding));
    } else omitted.push(finding);
  }
  return { annotations, omitted: countBySeverity(omitted) };
}

/** One finding as an annotation. */
export function annotationOf(finding: Finding): Annotation {
  const { rule, severity, file, line, column, endLine, endColumn } = finding;
  return {
    kind: severity,
    title: clip(visible(titleOf(finding, rule)), TITLE_UNITS),
    file,
    startLine: line,
    endLine,
    ...(line === endLine && { startColumn: column, endColumn }),
    message: clip(messageOf(finding), MESSAGE_UNITS),
  };
}

function titleOf({ connection }: Finding, rule: string): string {
  return connection === undefined ? rule : `${rule} (${connection})`;
}

function messageOf({ message, help, witness }: Finding): string {
  const paragraphs = [message, help, witness === undefined ? '' : `Witness: ${witnessInWords(witness)}.`];
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map(visible)
    .join('\n\n');
}

/** The findings as workflow commands (`--format github`), then a line that says what is not shown, then the verdict. */
export function workflowCommands(report: Report, limits: AnnotationLimits = {}): string {
  const { annotations, omitted } = annotationsOf(report, limits);
  const left = omitted.error + omitted.warning + omitted.notice;
  const rest = `${plural(left, 'further finding')} not annotated (${countsInWords(omitted)}): GitHub takes only so many from a step.`;
  return `${[...annotations.map(command), ...(left > 0 ? [rest] : []), `trustproof: ${headline(report)}`].join('\n')}\n`;
}

/** As `@actions/core` writes it: the same names in the same order, the same escapes. */
function command(annotation: Annotation): string {
  const { kind, title, file, startLine, endLine, startColumn, endColumn, message } = annotation;
  const path = file.replace(/[^\r\n]+/g, unseenShown);
  const properties = Object.entries({
    title,
    file: path,
    line: startLine,
    endLine,
    col: startColumn,
    endColumn,
  })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${kind} ${properties.join(',')}::${commandData(message)}`;
}
