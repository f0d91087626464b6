import type { ConnectionResult, Finding, Fix, Report, Severity, Verdict } from '../finding';
import { diffRowsOf } from './diff-rows';
import { visible, visibleJson } from './escape/terminal';
import { clip } from './escape/unicode';
import { codeFrame, frameLines } from './frame';
import { cachedLines, type Lines, type SourceTexts } from './source-text';
import { headline, nextStep, plural, VERDICT_MARK, VERDICT_WORD, worstFirst } from './summary';
import { witnessInWords, witnessRequest } from './witness';

export interface TextOptions {
  readonly texts: SourceTexts;
  /** ANSI colours; off unless asked for. */
  readonly colour?: boolean;
}

const PROSE_UNITS = 8_000;

type Paint = (text: string, style: Style) => string;
type Style = 'red' | 'yellow' | 'green' | 'blue' | 'dim' | 'bold';

const CODES: Readonly<Record<Style, number>> = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 };
const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };
const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = {
  proved: 'green',
  violated: 'red',
  undetermined: 'yellow',
  notAsked: 'dim',
};

interface Page {
  readonly lines: (file: string) => Lines | undefined;
  readonly diffRows: (fix: Fix) => string[];
  readonly paint: Paint;
}

/** The report for a terminal: each connection's seven requirements, the findings worst first, and what to do next as the last line. */
export function renderText(report: Report, { texts, colour = false }: TextOptions): string {
  const paint: Paint = colour ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;
  const page: Page = { lines: cachedLines(texts), diffRows: diffRowsOf(texts), paint };
  const blocks = [
    ...report.connections.map((connection) => connectionBlock(connection, page)),
    ...worstFirst(report.findings).map((finding) => findingBlock(finding, page)),
    summaryBlock(report, page),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function connectionBlock({ name, verdict, requirements }: ConnectionResult, { paint }: Page): string[] {
  const title = `${paint(VERDICT_MARK[verdict], VERDICT_STYLE[verdict])} ${paint(prose(name), 'bold')}`;
  const rows = requirements.map((requirement) => {
    const style = VERDICT_STYLE[requirement.verdict];
    const word = VERDICT_WORD[requirement.verdict].padEnd('undetermined'.length);
    const mark = paint(VERDICT_MARK[requirement.verdict], style);
    return `  ${mark} ${requirement.id.padEnd('role-permissions'.length)}  ${paint(word, style)}  ${prose(requirement.reason)}`;
  });
  return [`${title}: ${VERDICT_WORD[verdict]}`, ...rows.map((row) => row.trimEnd())];
}

function findingBlock(finding: Finding, page: Page): string[] {
  const { paint, lines } = page;
  const { severity, rule, file, line, column, message, help, connection, requirement } = finding;
  const about = [connection, requirement].filter((part) => part !== undefined).map(prose);
  const subject = about.length === 0 ? '' : paint(` (${about.join(', ')})`, 'dim');
  const text = lines(file);
  return [
    `${paint(severity, SEVERITY_STYLE[severity])} ${paint(rule, 'bold')}${subject}`,
    `  at ${prose(file)}:${line}:${column}`,
    `  ${prose(message)}`,
    ...(text === undefined ? [] : frameBlock(finding, text, page)),
    ...relatedBlock(finding),
    ...witnessBlock(finding),
    ...(help === '' ? [] : [`  ${paint('Help:', 'bold')} ${prose(help)}`]),
    ...(finding.fix === undefined ? [] : fixBlock(finding.fix, page)),
  ];
}

function frameBlock(finding: Finding, text: Lines, { paint }: Page): string[] {
  const rows = codeFrame(text, finding);
  return frameLines(rows).map((row, index) => {
    const marks = rows[index]!.kind === 'marks';
    return `    ${marks ? paint(row, SEVERITY_STYLE[finding.severity]) : row}`;
  });
}

function relatedBlock({ related = [] }: Finding): string[] {
  return related.map(
    ({ file, line, column, message }) => `  See ${prose(file)}:${line}:${column}: ${prose(message)}`,
  );
}

function witnessBlock({ witness }: Finding): string[] {
  if (witness === undefined) return [];
  const request = visibleJson(witnessRequest(witness)).split('\n');
  return [
    `  Witness: ${prose(witnessInWords(witness))}.`,
    '  As a request for `trustproof simulate --request FILE`:',
    ...request.map((row) => `    ${row}`),
  ];
}

function fixBlock(fix: Fix, { diffRows, paint }: Page): string[] {
  const rows = diffRows(fix);
  return [
    `  ${paint('Fix:', 'bold')} ${prose(fix.description)}`,
    ...rows.map((row) => `    ${paintDiff(row, paint)}`),
  ];
}

function paintDiff(row: string, paint: Paint): string {
  if (row.startsWith('+')) return paint(row, 'green');
  return row.startsWith('-') ? paint(row, 'red') : row;
}

function summaryBlock(report: Report, { paint }: Page): string[] {
  const documents = report.sources.reduce((sum, source) => sum + source.documents, 0);
  const read = `${plural(report.sources.length, 'file')} read, ${plural(documents, 'policy document')}`;
  return [paint(headline(report), VERDICT_STYLE[report.verdict]), read, nextStep(report)];
}

function prose(text: string): string {
  return clip(visible(text), PROSE_UNITS);
}
