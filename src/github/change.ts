import type { ConnectionResult, Finding, Report } from '../finding';
import type { Client, Outcome } from './client';
import { type FileDiff, parsePatch } from './diff';
import type { Run } from './event';
import type { Failure } from './failure';
import { COMPARE_FILES, PULL_FILES } from './limits';

/** What the pull request (push, merge group) changes, file by file. Names are relative to the repository's root. */
export interface Change {
  readonly files: ReadonlyMap<string, FileChange>;
  /** Whether GitHub listed every file; it stops at 3,000, or 300 between two commits. */
  readonly complete: boolean;
}

export interface FileChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent where GitHub gave none: the file is binary, or the change too large. */
  readonly diff?: FileDiff;
}

/** Asks GitHub what changed; an empty answer where the event compares nothing. */
export async function readChange(client: Client, run: Run): Promise<Outcome<Change | undefined>> {
  const listing = await listFiles(client, run);
  if (!listing) return { ok: true, value: undefined };
  if (!listing.ok) return listing;
  const { items, most } = listing.value;
  // GitHub does not say that it left files out.
  return { ok: true, value: { files: filesOf(items), complete: items.length < most } };
}

async function listFiles(client: Client, run: Run) {
  if (run.pull) {
    const pull = { pull_number: run.pull.number };
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = await client.list<unknown>(route, pull, { most: PULL_FILES });
    if (!files.ok) return files;
    return { ok: true, value: { items: files.value, most: PULL_FILES } } as const;
  }
  if (!run.baseSha || !run.headSha) return undefined;
  const basehead = `${run.baseSha}...${run.headSha}`;
  const files = await client.send<unknown>('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
  if (!files.ok) return files;
  const items = (files.value as { files?: unknown } | null)?.files;
  if (!Array.isArray(items)) return { ok: false, failure: NO_FILES } as const;
  return { ok: true, value: { items: items as unknown[], most: COMPARE_FILES } } as const;
}

const NO_FILES: Failure = { kind: 'unexpected', message: 'no files in the comparison' };

function filesOf(items: readonly unknown[]): Map<string, FileChange> {
  const files = new Map<string, FileChange>();
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    const { filename, status, patch, previous_filename: previous } = item as Record<string, unknown>;
    if (typeof filename !== 'string') continue;
    const diff = typeof patch === 'string' ? parsePatch(patch) : undefined;
    const kind = status === 'added' || status === 'removed' ? status : 'changed';
    files.set(filename, { kind, ...(diff && { diff }) });
    if (typeof previous === 'string' && !files.has(previous)) files.set(previous, { kind: 'removed' });
  }
  return files;
}

export interface Checked {
  readonly report: Report;
  /** The checked folder, relative to the repository's root; `''` is the root itself. */
  readonly directory: string;
  /**
   * The text of a checked file, by its name in the report, secrets masked in
   * place: where lines are not those of the diff, nothing is suggested.
   */
  read(file: string): string | undefined;
  /** The findings that the base's check does not have; absent where there was no base to check. */
  readonly brought?: ReadonlySet<Finding>;
}

/**
 * Whether the change brought the finding about; in doubt it did. The line it
 * stands on was touched, or it is about a connection, and the base's check does
 * not have it, or a file that the connection rests on was touched: a Deny taken
 * away in one file stops a delivery named in another. Without a base to check,
 * any source that is no longer what it was may have been such a file.
 */
export function introducedBy(change: Change, checked: Checked): (finding: Finding) => boolean {
  const touchesFile = fileJudge(change, checked);
  const isSource = sourceJudge(checked);
  const dependents = new Map<string, boolean>();
  for (const connection of checked.report.connections) {
    dependents.set(connection.name, reaches(change, connection, checked, isSource));
  }
  return (finding) => {
    if (!change.complete || touchesFile(finding)) return true;
    if (checked.brought?.has(finding)) return true;
    if (finding.connection === undefined && finding.requirement === undefined) return false;
    return dependents.get(finding.connection ?? '') ?? true;
  };
}

/** The repository's name of a file that the report names relative to the checked folder. */
export function repositoryPath(directory: string, file: string): string {
  const folder = directory.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}

/** The diff of a checked file, if its lines are those of the file as it was checked (a trial merge may have moved them). */
export function diffAsChecked(change: Change, checked: Checked, file: string): FileDiff | undefined {
  const diff = change.files.get(repositoryPath(checked.directory, file))?.diff;
  const text = diff && checked.read(file);
  if (diff === undefined || text === undefined) return undefined;
  const lines = text.split('\n');
  const agrees = diff.hunks.every((hunk) =>
    hunk.lines.every((line, index) => lines[hunk.start - 1 + index] === line),
  );
  return agrees ? diff : undefined;
}

function fileJudge(change: Change, checked: Checked): (finding: Finding) => boolean {
  const diffs = new Map<string, FileDiff | 'untouched' | 'unknown'>();
  return (finding) => {
    let diff = diffs.get(finding.file);
    if (diff === undefined) {
      const isListed = change.files.has(repositoryPath(checked.directory, finding.file));
      diff = isListed ? (diffAsChecked(change, checked, finding.file) ?? 'unknown') : 'untouched';
      diffs.set(finding.file, diff);
    }
    if (diff === 'untouched') return false;
    return diff === 'unknown' || touches(diff, finding);
  };
}

function touches(diff: FileDiff, finding: Finding): boolean {
  const endsBefore = finding.endLine > finding.line && finding.endColumn === 1;
  const last = endsBefore ? finding.endLine - 1 : finding.endLine;
  for (const line of diff.touched) if (line >= finding.line && line <= last) return true;
  return false;
}

const CONFIG = /^(?:\.github\/)?trustproof\.(?:ya?ml|json)$/;
/** It can hide a file as well as deleting it can. */
const GITIGNORE = /(?:^|\/)\.gitignore$/;
const TERRAFORM = /\.(?:tf|tofu|tfvars|tftpl|tf\.json|tofu\.json|tfvars\.json)$/;
const SOURCE = /\.(?:json|tf|tofu|tfvars|tfstate|tftpl|tpl)$/;
const POLICY = /\.(?:json|tf|tofu|tfvars|tfstate|tftpl|ya?ml)$/;

/** Whether the change reaches what a connection rests on: its evidence, Terraform beside it, the config, or a file now gone or passed over. */
function reaches(
  change: Change,
  connection: ConnectionResult,
  checked: Checked,
  isSource: (file: string) => boolean,
): boolean {
  const evidence = new Set(
    connection.requirements.flatMap(({ evidence }) => evidence.map(({ file }) => file)),
  );
  const named = new Set([...evidence].map((file) => repositoryPath(checked.directory, file)));
  const folders = new Set([...named].filter((file) => TERRAFORM.test(file)).map(folderOf));
  const root = repositoryPath(checked.directory, '');
  const isOpen = connection.requirements.some(({ verdict }) => verdict === 'undetermined');
  for (const [file, { kind }] of change.files) {
    if (named.has(file)) return true;
    if (kind === 'removed' && POLICY.test(file)) return true;
    if (GITIGNORE.test(file)) return true;
    // A file that appears can only make it unclear which one holds.
    if (checked.brought === undefined && (kind !== 'added' || isOpen) && isSource(file)) return true;
    if (TERRAFORM.test(file) && folders.has(folderOf(file))) return true;
    if (file.startsWith(root) && CONFIG.test(file.slice(root.length))) return true;
  }
  return false;
}

/** Whether a file may hold a policy now, or may have held one before: by its name's end. */
function sourceJudge({ report }: Checked): (file: string) => boolean {
  const ends = new Set(report.sources.map(({ file }) => endOf(file)));
  return (file) => SOURCE.test(file) || ends.has(endOf(file));
}

function endOf(file: string): string {
  return /\.[^./]*$/.exec(file)?.[0] ?? file;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
