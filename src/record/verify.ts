import {
  type ConnectionResult,
  type Finding,
  REQUIREMENTS,
  type RequirementId,
  type RequirementResult,
} from '../finding';
import type { HashedFile, Statement } from './statement';

/** What a release gate holds a record against. */
export interface Gate {
  /** The hash of a file as it is now, by its name in the record; `undefined` if there is none to read. */
  sha256(file: string): string | undefined;
  /** The files that a check would read now; one that the record does not know is a problem. Absent: not asked. */
  readonly files?: readonly string[];
  /** The commit that is released; absent: not asked. */
  readonly commit?: string;
  /** Versions of the tool whose verdict is accepted. */
  readonly versions: readonly string[];
  /** The config that must have been in force, `'none'` if none may have been; absent: not asked. */
  readonly config?: HashedFile | 'none';
  /** Files that the check must have read: the Terraform plan that is about to be applied. */
  readonly required?: readonly string[];
  /** Connections that the verdict must speak of: those of the config. */
  readonly connections?: readonly string[];
  /** Requirements that may be undetermined. */
  readonly allowUndetermined: readonly RequirementId[];
}

/** Why the gate stays closed. Texts from the record are plain: escape them where they leave. */
export interface RecordProblem {
  readonly kind:
    | 'inconsistent'
    | 'unasked'
    | 'violated'
    | 'undetermined'
    | 'finding'
    | 'commit'
    | 'version'
    | 'config'
    | 'changed'
    | 'unread';
  readonly message: string;
  readonly help: string;
}

const CHECK_AGAIN = 'Run the check on what is to be released, and take its record.';

/** Every reason why the record does not open the gate; none: it does. */
export function verifyRecord(record: Statement, gate: Gate): RecordProblem[] {
  return [
    ...inconsistencies(record),
    ...missingConnections(record, gate),
    ...verdictProblems(record, gate),
    ...commitProblems(record, gate),
    ...versionProblems(record, gate),
    ...configProblems(record, gate),
    ...fileProblems(record, gate),
  ];
}

/** A record is data from elsewhere: its parts must agree before any of them is believed. */
function inconsistencies({ subject, predicate }: Statement): RecordProblem[] {
  const { report, config } = predicate;
  const digests = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
  const inputs = [...report.sources, ...(config ? [config] : [])];
  const verdict = overall(report.connections.map((connection) => connection.verdict));
  const found = [
    subject.length === 0 && 'it names no file that was checked',
    digests.size < subject.length && 'it names a file twice',
    (inputs.some(({ file, sha256 }) => digests.get(file) !== sha256) ||
      new Set(inputs.map(({ file }) => file)).size < digests.size) &&
      'its subjects are not its inputs',
    report.connections.some((connection) => !isConsistent(connection)) &&
      "a connection's verdict is not that of its seven requirements",
    RANK[report.verdict] < RANK[verdict] && 'its verdict is better than that of its connections',
  ];
  return found
    .filter((why) => why !== false)
    .map((why) => ({
      kind: 'inconsistent',
      message: `The record contradicts itself: ${why}.`,
      help: CHECK_AGAIN,
    }));
}

function missingConnections({ predicate }: Statement, { connections = [] }: Gate): RecordProblem[] {
  const answered = new Set(predicate.report.connections.map(({ name }) => name));
  const missing = connections.filter((name) => !answered.has(name));
  return missing.map((name) => ({
    kind: 'unasked',
    message: `The record says nothing of connection "${name}".`,
    help: CHECK_AGAIN,
  }));
}

type Overall = ConnectionResult['verdict'];
const RANK: Readonly<Record<Overall, number>> = { proved: 0, undetermined: 1, violated: 2 };

function overall(verdicts: readonly Overall[]): Overall {
  return verdicts.reduce((worst, verdict) => (RANK[verdict] > RANK[worst] ? verdict : worst), 'proved');
}

function isConsistent({ verdict, requirements }: ConnectionResult): boolean {
  const hasAll =
    requirements.length === REQUIREMENTS.length &&
    requirements.every(({ id }, index) => id === REQUIREMENTS[index]);
  const worst = overall(requirements.map((one) => (one.verdict === 'notAsked' ? 'proved' : one.verdict)));
  return hasAll && RANK[verdict] >= RANK[worst];
}

function verdictProblems({ predicate: { report } }: Statement, gate: Gate): RecordProblem[] {
  const open = report.connections.flatMap((connection) =>
    connection.requirements
      .filter((requirement) => !isAccepted(requirement, gate))
      .map((requirement) => requirementProblem(connection, requirement)),
  );
  const findings = report.findings
    .filter((finding) => finding.severity === 'error' && !isAnswered(finding, report.connections))
    .map(findingProblem);
  const isExplained = open.length + findings.length > 0 || report.connections.some(hasUndetermined);
  if (report.verdict === 'proved' || isExplained) return [...open, ...findings];
  const kind = report.verdict;
  return [{ kind, message: `The verdict is ${report.verdict}.`, help: 'Mend what the check found.' }];
}

function isAccepted({ id, verdict }: RequirementResult, { allowUndetermined }: Gate): boolean {
  if (verdict === 'undetermined') return allowUndetermined.includes(id);
  return verdict !== 'violated';
}

function hasUndetermined({ requirements }: ConnectionResult): boolean {
  return requirements.some(({ verdict }) => verdict === 'undetermined');
}

function requirementProblem({ name }: ConnectionResult, requirement: RequirementResult): RecordProblem {
  const { id, verdict, reason } = requirement;
  const message = `Connection "${name}": ${id} is ${verdict}: ${reason}`;
  if (verdict === 'violated') return { kind: 'violated', message, help: 'Mend what the check found.' };
  const help = `Give the evidence that is missing, or let the gate accept ${id} undetermined.`;
  return { kind: 'undetermined', message, help };
}

/** Whether the finding only says what a requirement's verdict has said: that is judged already. */
function isAnswered({ requirement, connection }: Finding, connections: readonly ConnectionResult[]): boolean {
  const answers = connections
    .filter(({ name }) => name === connection)
    .flatMap(({ requirements }) => requirements);
  return answers.some(({ id, verdict }) => id === requirement && isOpen(verdict));
}

function isOpen(verdict: RequirementResult['verdict']): boolean {
  return verdict === 'violated' || verdict === 'undetermined';
}

function findingProblem({ rule, file, line, column, severity, message }: Finding): RecordProblem {
  return {
    kind: 'finding',
    message: `${file}:${line}:${column}: ${severity}: ${message} (${rule})`,
    help: 'Mend what the check found.',
  };
}

function commitProblems({ predicate }: Statement, { commit }: Gate): RecordProblem[] {
  if (commit === undefined || predicate.commit === commit) return [];
  const made = predicate.commit === undefined ? 'names no commit' : `is for commit ${predicate.commit}`;
  return [{ kind: 'commit', message: `The record ${made}; this is ${commit}.`, help: CHECK_AGAIN }];
}

function versionProblems({ predicate }: Statement, { versions }: Gate): RecordProblem[] {
  const { version } = predicate.report.tool;
  if (versions.includes(version)) return [];
  const accepted = versions.join(', ') || 'none';
  return [
    {
      kind: 'version',
      message: `The record was made by version ${version}; the gate accepts ${accepted}.`,
      help: 'Check again with that version, or let the gate accept this one.',
    },
  ];
}

function configProblems({ predicate }: Statement, { config }: Gate): RecordProblem[] {
  const made = predicate.config;
  if (config === undefined) return [];
  if (config === 'none' ? !made : made?.file === config.file && made.sha256 === config.sha256) return [];
  const wanted = config === 'none' ? 'none is in force' : `${config.file} is in force`;
  const had = made ? `with ${made.file} (SHA-256 ${made.sha256})` : 'without a config';
  return [
    {
      kind: 'config',
      message: `The record was made ${had}; here ${wanted}, and it is not the same.`,
      help: CHECK_AGAIN,
    },
  ];
}

function fileProblems({ subject, predicate }: Statement, gate: Gate): RecordProblem[] {
  const known = new Set(subject.map(({ name }) => name));
  const unread = [...new Set([...(gate.files ?? []), ...(gate.required ?? [])])].filter(
    (file) => !known.has(file),
  );
  return [
    ...subject
      .filter(({ name }) => !isConfigElsewhere(name, predicate, gate))
      .flatMap(({ name, digest }) => changeOf(name, digest.sha256, gate)),
    ...unread.map((file): RecordProblem => {
      return { kind: 'unread', message: `${file} was not part of the check.`, help: CHECK_AGAIN };
    }),
  ];
}

/** The one input that may stand outside the folder, where the user names it: it is held against the one in force. */
function isConfigElsewhere(name: string, { config }: Statement['predicate'], gate: Gate): boolean {
  return leaves(name) && config?.file === name && typeof gate.config === 'object';
}

function changeOf(name: string, sha256: string, gate: Gate): RecordProblem[] {
  if (leaves(name)) {
    const message = `${name} lies outside the checked folder and is not read.`;
    return [{ kind: 'changed', message, help: 'Keep every input of the check inside the folder.' }];
  }
  const now = gate.sha256(name);
  if (now === sha256) return [];
  const message =
    now === undefined ? `${name} was checked and is not here.` : `${name} has changed since the check.`;
  return [{ kind: 'changed', message, help: CHECK_AGAIN }];
}

/** The record decides which names are read: none may lead out of the folder. */
function leaves(name: string): boolean {
  return (
    name === '' ||
    name.includes('\0') ||
    name.includes('\\') ||
    /^(?:\/|[A-Za-z]:)/.test(name) ||
    name.split('/').includes('..')
  );
}
