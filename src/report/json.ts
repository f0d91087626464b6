import type {
  ConnectionResult,
  Edit,
  Finding,
  Fix,
  Place,
  Report,
  RequirementResult,
  SourceResult,
} from '../finding';
import type { Range } from '../policy/position';
import { visibleJson } from './escape/terminal';
import { orderedWitness } from './witness';

/** The report as JSON: members in the order of schema/report.schema.json, two spaces, a newline at the end. The same report gives the same bytes. */
export function renderJson(report: Report): string {
  return `${visibleJson(JSON.stringify(orderedReport(report), null, 2))}\n`;
}

/** The report with its members in the order of schema/report.schema.json, and none besides. */
export function orderedReport({ version, tool, verdict, connections, findings, sources }: Report): Report {
  return {
    version,
    tool: { name: tool.name, version: tool.version },
    verdict,
    connections: connections.map(orderedConnection),
    findings: findings.map(orderedFinding),
    sources: sources.map(orderedSource),
  };
}

function orderedConnection({ name, verdict, requirements }: ConnectionResult): ConnectionResult {
  return { name, verdict, requirements: requirements.map(orderedRequirement) };
}

function orderedRequirement({ id, verdict, reason, evidence }: RequirementResult): RequirementResult {
  return { id, verdict, reason, evidence: evidence.map(orderedPlace) };
}

function orderedPlace({ file, line, column }: Place): Place {
  return { file, line, column };
}

function orderedFinding(finding: Finding): Finding {
  const { rule, severity, message, help, connection, requirement, witness, fix, related } = finding;
  return {
    rule,
    severity,
    message,
    help,
    ...orderedRange(finding),
    ...(connection !== undefined && { connection }),
    ...(requirement !== undefined && { requirement }),
    ...(witness !== undefined && { witness: orderedWitness(witness) }),
    ...(fix !== undefined && { fix: orderedFix(fix) }),
    ...(related !== undefined && {
      related: related.map((place) => ({ ...orderedRange(place), message: place.message })),
    }),
  };
}

function orderedFix({ description, edits }: Fix): Fix {
  return { description, edits: edits.map(orderedEdit) };
}

function orderedEdit(edit: Edit): Edit {
  return { ...orderedRange(edit), text: edit.text };
}

function orderedRange({ file, line, column, endLine, endColumn }: Range): Range {
  return { file, line, column, endLine, endColumn };
}

function orderedSource({ file, kind, sha256, documents }: SourceResult): SourceResult {
  return { file, kind, sha256, documents };
}
