import type { Finding, Fix, Report, Severity } from '../finding';
import type { Range } from '../policy/position';
import { visible, visibleJson } from './escape/terminal';
import { clip, wellFormed } from './escape/unicode';
import { pathToUri } from './escape/uri';
import { fingerprintsOf } from './fingerprint';
import type { RuleHelp } from './rule-help';
import type { SourceTexts } from './source-text';
import { countBySeverity, countsInWords, plural, worstFirst } from './summary';
import { orderedWitness } from './witness';

/** Results of a run that GitHub accepts, and how many of them it shows. */
const SARIF_RESULTS = 25_000;
const SARIF_SHOWN = 5_000;
/** Related locations of a result that GitHub keeps. */
const RELATED_LOCATIONS = 100;
const MESSAGE_UNITS = 4_000;

export interface SarifOptions {
  readonly texts: SourceTexts;
  readonly rules: readonly RuleHelp[];
  /** The checked folder, relative to the repository's root, from where GitHub reads paths; by default the root itself. */
  readonly directory?: string;
  /** Where the tool is described. */
  readonly informationUri?: string;
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** The report as SARIF 2.1.0: worst findings first, at most {@link SARIF_RESULTS}; what is left out is counted in a notification. */
export function renderSarif(report: Report, options: SarifOptions): string {
  return `${visibleJson(JSON.stringify(wellFormedDeep(sarifLog(report, options)), null, 2))}\n`;
}

function sarifLog(report: Report, options: SarifOptions): unknown {
  const { directory = '' } = options;
  const at: Locate = (file) => artifactLocation(directory === '' ? file : `${directory}/${file}`);
  const findings = worstFirst(report.findings);
  const shown = findings.slice(0, SARIF_RESULTS);
  const rules = rulesOf(shown, options.rules);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(report.findings, options.texts);
  const fingerprintOf = new Map(report.findings.map((finding, index) => [finding, fingerprints[index]!]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            ...(options.informationUri !== undefined && { informationUri: options.informationUri }),
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(findings, shown) },
        ],
        artifacts: report.sources.map(({ file, sha256 }) => ({
          location: at(file),
          hashes: { 'sha-256': sha256 },
        })),
        results: shown.map((finding) =>
          result(finding, indices.get(finding.rule)!, fingerprintOf.get(finding)!, at),
        ),
        properties: { verdict: report.verdict },
      },
    ],
  };
}

/** The rules known, and any that a finding names beside them, by id. */
function rulesOf(findings: readonly Finding[], known: readonly RuleHelp[]): RuleHelp[] {
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  for (const { rule, severity } of findings) {
    if (!rules.has(rule)) rules.set(rule, { id: rule, summary: rule, severity, page: rule });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleDescriptor({ id, summary, severity, page, url }: RuleHelp): unknown {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    ...(url !== undefined && { helpUri: url }),
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['security', 'aws', 'iam'], precision: 'very-high' },
  };
}

/** The location of a file of the report. */
type Locate = (file: string) => unknown;

function result(finding: Finding, ruleIndex: number, fingerprint: string, at: Locate): unknown {
  const { rule, severity, message, help, connection, requirement, witness, fix, related } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: messageText(help === '' ? message : `${message} ${help}`) },
    locations: [{ physicalLocation: physicalLocation(finding, at) }],
    ...(related !== undefined &&
      related.length > 0 && {
        relatedLocations: related.slice(0, RELATED_LOCATIONS).map((place, id) => ({
          id,
          message: { text: messageText(place.message) },
          physicalLocation: physicalLocation(place, at),
        })),
      }),
    partialFingerprints: { 'trustproofFinding/v1': fingerprint },
    ...(fix !== undefined && fix.edits.length > 0 && { fixes: [sarifFix(fix, at)] }),
    properties: {
      ...(connection !== undefined && { connection }),
      ...(requirement !== undefined && { requirement }),
      ...(witness !== undefined && { witness: orderedWitness(witness) }),
    },
  };
}

/** Plain message text: `](` would make a link of what stands before it, so a space parts the two. */
function messageText(text: string): string {
  return clip(visible(text), MESSAGE_UNITS).replaceAll('](', '] (') || '(no message)';
}

function physicalLocation(range: Range, at: Locate): unknown {
  return { artifactLocation: at(range.file), region: region(range) };
}

function artifactLocation(path: string): unknown {
  return { uri: pathToUri(path), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Range): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function sarifFix({ description, edits }: Fix, at: Locate): unknown {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: messageText(description) },
    artifactChanges: files.map((file) => ({
      artifactLocation: at(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    })),
  };
}

function notifications(all: readonly Finding[], shown: readonly Finding[]): unknown[] {
  const texts: string[] = [];
  if (all.length > shown.length) {
    const left = countsInWords(countBySeverity(all.slice(shown.length)));
    texts.push(
      `${plural(all.length - shown.length, 'finding')} left out here (${left}): a run holds ${SARIF_RESULTS} results.`,
    );
  }
  if (shown.length > SARIF_SHOWN) {
    texts.push(`GitHub shows ${SARIF_SHOWN} results of a run: the first ones here are the worst.`);
  }
  return texts.map((text) => ({ level: 'warning', message: { text } }));
}

/** A value with every string in it, keys included, made valid Unicode: `JSON.stringify` keeps a lone surrogate, as an escape. */
function wellFormedDeep(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(wellFormedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormed(key), wellFormedDeep(item)]),
  );
}
