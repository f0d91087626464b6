import type { ConnectionResult, Finding, Fix, Report, Severity, Witness } from '../finding';
import type { Range } from '../policy/position';
import { Blocks, type Budget } from './budget';
import { chainDiagram, type Subject } from './chain';
import { diffRowsOf } from './diff-rows';
import { fenced } from './escape/fence';
import { markdownCode, markdownInline } from './escape/markdown';
import { visibleJson } from './escape/terminal';
import { clip } from './escape/unicode';
import { codeFrame, frameLines } from './frame';
import { cachedLines, type Lines, type SourceTexts } from './source-text';
import {
  countBySeverity,
  countsInWords,
  headline,
  nextStep,
  plural,
  VERDICT_MARK,
  VERDICT_WORD,
  worstFirst,
} from './summary';
import { witnessInWords, witnessRequest } from './witness';

/**
 * GitHub's limits: a job summary in bytes, a comment in characters; a check
 * run's fields in bytes, though the documentation speaks of characters
 * (https://github.com/github/docs/issues/35252).
 */
export const SUMMARY_BYTES = 1024 * 1024;
export const COMMENT_CHARS = 65_536;
export const CHECK_RUN_BYTES = 65_535;

export interface MarkdownOptions {
  readonly texts: SourceTexts;
  /** What the result may hold. */
  readonly budget?: Budget;
  /** Names for the picture of a connection. */
  readonly subjectOf?: (connection: string) => Subject | undefined;
  /** Address of a place in the code, for links; an `https:` or `http:` URL. */
  readonly urlOf?: (place: Range) => string | undefined;
  /** The findings that a change brought about, where that is known: the others are marked. */
  readonly introduced?: ReadonlySet<Finding>;
  /** File that holds the whole report, named where something is left out. */
  readonly reportFile?: string;
}

const MESSAGE_UNITS = 4_000;
const REASON_UNITS = 500;
const NAME_UNITS = 300;
const RELATED = 20;
const REQUEST_UNITS = 8_000;
/** A page of many diagrams is slow to open. */
const DIAGRAMS = 10;
/** Of the budget, what connections may take where there are findings too. */
const CONNECTIONS_SHARE = 0.6;

interface Page extends MarkdownOptions {
  readonly lines: (file: string) => Lines | undefined;
  readonly diffRows: (fix: Fix) => string[];
  readonly title: string;
  readonly next: string;
  /** Worst first. */
  readonly connections: readonly ConnectionResult[];
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/**
 * The report as GitHub Markdown, for a job summary, a comment or a check run.
 * Within the budget always, by whole constructs: connections and findings worst
 * first, then shorter forms of them, then a count of what is left out. Empty if
 * not even the verdict fits.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const page: Page = {
    ...options,
    lines: cachedLines(options.texts),
    diffRows: diffRowsOf(options.texts),
    title: `## ${VERDICT_MARK[report.verdict]} trustproof: ${headline(report)}`,
    next: nextStep(report),
    connections: [...report.connections].sort((a, b) => rank(a) - rank(b)),
    findings: worstFirst(report.findings),
  };
  return everything(page) ?? whatFits(page);
}

/** All of it in full, if it fits. */
function everything(page: Page): string | undefined {
  const blocks = new Blocks(page.budget ?? {});
  const fits =
    blocks.add(page.title) &&
    blocks.add(page.next) &&
    page.connections.every((connection, index) =>
      blocks.add(connectionForms(connection, index, page)[0]!()),
    ) &&
    page.findings.every((finding) => blocks.add(findingBlock(finding, page)));
  return fits ? blocks.toString() : undefined;
}

function whatFits(page: Page): string {
  const { connections, findings } = page;
  const blocks = new Blocks(page.budget ?? {});
  const reserve = leftOut(connections, findings, page);
  if (!blocks.add(page.title, reserve) && !blocks.add(page.title)) return '';
  blocks.add(page.next, reserve);
  const share = findings.length > 0 ? CONNECTIONS_SHARE : 1;
  const shownConnections = addWhile(connections, (connection, index) =>
    blocks.addBest(connectionForms(connection, index, page), reserve, share),
  );
  const shownFindings = addWhile(findings, (finding) =>
    blocks.addBest([() => findingBlock(finding, page), () => findingLine(finding, page)], reserve),
  );
  const rest = leftOut(connections.slice(shownConnections), findings.slice(shownFindings), page);
  if (rest !== '') blocks.add(rest);
  return blocks.toString();
}

/** How many of the first `items` could be added, up to the first that could not. */
function addWhile<Item>(items: readonly Item[], add: (item: Item, index: number) => boolean): number {
  const failed = items.findIndex((item, index) => !add(item, index));
  return failed === -1 ? items.length : failed;
}

function rank({ verdict }: ConnectionResult): number {
  return { violated: 0, undetermined: 1, proved: 2 }[verdict];
}

function leftOut(connections: readonly ConnectionResult[], findings: readonly Finding[], page: Page): string {
  const counts = countsInWords(countBySeverity(findings));
  const parts = [
    ...(connections.length > 0 ? [plural(connections.length, 'connection')] : []),
    ...(findings.length > 0 ? [`${plural(findings.length, 'finding')} (${counts})`] : []),
  ];
  if (parts.length === 0) return '';
  const { reportFile } = page;
  const where =
    reportFile === undefined ? '' : `: the whole is in ${markdownCode(clip(reportFile, NAME_UNITS))}`;
  return `**Not shown for want of room:** ${parts.join(' and ')}${where}.`;
}

function connectionForms(connection: ConnectionResult, index: number, page: Page): (() => string)[] {
  const line = connectionTitle(connection);
  const table = (): string => `${line}\n\n${requirementTable(connection)}`;
  const picture = (): string =>
    `${table()}\n\n${fenced(chainDiagram(connection, page.subjectOf?.(connection.name)), 'mermaid')}`;
  return [...(index < DIAGRAMS ? [picture] : []), table, () => line];
}

function connectionTitle({ name, verdict }: ConnectionResult): string {
  return `### ${VERDICT_MARK[verdict]} ${markdownInline(clip(name, NAME_UNITS))}: ${VERDICT_WORD[verdict]}`;
}

/** Without it, browsers break the ids of requirements at their hyphens, and give the room to the reasons. */
const WIDENED = '&nbsp;'.repeat(13);

function requirementTable({ requirements }: ConnectionResult): string {
  const rows = requirements.map(({ id, verdict, reason }) => {
    const why = markdownInline(clip(reason, REASON_UNITS));
    const word = VERDICT_WORD[verdict].replace(' ', '&nbsp;');
    const shown = verdict === 'violated' ? `**${word}**` : word;
    return `| ${VERDICT_MARK[verdict]} | \`${id}\` | ${shown} | ${why} |`;
  });
  return [`| | Requirement${WIDENED} | Verdict | Why |`, '|:-:|:--|:--|:--|', ...rows].join('\n');
}

const SEVERITY_MARK: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

function findingTitle(finding: Finding, page: Page): string {
  const { severity, rule } = finding;
  return `${SEVERITY_MARK[severity]} ${severity}: ${markdownCode(clip(rule, NAME_UNITS))} at ${placeLink(finding, page)}`;
}

function placeLink(place: Range, { urlOf }: Page): string {
  const name = markdownCode(`${clip(place.file, NAME_UNITS)}:${place.line}:${place.column}`);
  const url = urlOf?.(place);
  return url !== undefined && /^https?:\/\/[^\s<>"'`\\()|]+$/.test(url) ? `[${name}](<${url}>)` : name;
}

function findingLine(finding: Finding, page: Page): string {
  return `${findingTitle(finding, page)}: ${markdownInline(clip(finding.message, NAME_UNITS))}`;
}

function findingBlock(finding: Finding, page: Page): string {
  const { message, help, connection, requirement, witness, fix, related = [] } = finding;
  const about = [
    ...(connection === undefined ? [] : [`connection ${markdownInline(clip(connection, NAME_UNITS))}`]),
    ...(requirement === undefined ? [] : [`requirement \`${requirement}\``]),
  ];
  const parts = [
    `#### ${findingTitle(finding, page)}`,
    markdownInline(clip(message, MESSAGE_UNITS)),
    [...(about.length === 0 ? [] : [`For ${about.join(', ')}.`]), ...ageOf(finding, page)].join(' '),
    ...frameOf(finding, page),
    ...related
      .slice(0, RELATED)
      .map((place) => `See ${placeLink(place, page)}: ${markdownInline(clip(place.message, REASON_UNITS))}`),
    ...(help === '' ? [] : [`**What to do:** ${markdownInline(clip(help, MESSAGE_UNITS))}`]),
    ...(witness === undefined ? [] : [witnessDetails(witness)]),
    ...(fix === undefined ? [] : [fixDetails(fix, page)]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function ageOf(finding: Finding, { introduced }: Page): string[] {
  return introduced === undefined || introduced.has(finding) ? [] : ['Not new in this change.'];
}

function frameOf(finding: Finding, { lines }: Page): string[] {
  const text = lines(finding.file);
  const rows = text === undefined ? [] : codeFrame(text, finding);
  return rows.length === 0 ? [] : [fenced(frameLines(rows), 'text')];
}

function witnessDetails(witness: Witness): string {
  const words = `${witnessInWords(witness, (name) => markdownCode(clip(name, NAME_UNITS)))}.`;
  const request = visibleJson(witnessRequest(witness));
  const replay =
    request.length > REQUEST_UNITS
      ? 'The request is too long to show here; the JSON report has it.'
      : `As a request for \`trustproof simulate --request FILE\`:\n\n${fenced(request.split('\n'), 'json')}`;
  return details('The request that shows it', `${words}\n\n${replay}`);
}

function fixDetails(fix: Fix, { diffRows }: Page): string {
  const description = markdownInline(clip(fix.description, MESSAGE_UNITS));
  const rows = diffRows(fix);
  return details('The fix', rows.length === 0 ? description : `${description}\n\n${fenced(rows, 'diff')}`);
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
