import { readFileSync, statSync } from 'node:fs';

/** What the run is about, read from the environment and the event's payload; nothing in either makes it throw. */
export interface Run {
  /** The event's name as GitHub gives it, `''` outside GitHub. */
  readonly event: string;
  readonly repository?: Repository;
  /** The commit that was checked out for the run; on `pull_request`, the trial merge. */
  readonly sha?: string;
  /** The commit that a check run belongs to: a pull request's head, else {@link sha}. */
  readonly headSha?: string;
  /** What the change is measured from: the base of a pull request or merge group, the commit before a push. */
  readonly baseSha?: string;
  readonly pull?: Pull;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId?: number;
  readonly runAttempt: number;
  /** Whether the event can only have a token that reads: a pull request from a fork, or of Dependabot's. */
  readonly readOnly?: 'fork' | 'dependabot';
  /** Whether the checked files may be a stranger's while the run holds secrets and a token that writes. */
  readonly privileged: boolean;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface Pull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** Whether the head is in another repository (or one that is gone). */
  readonly fork: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const MOST_PAYLOAD_BYTES = 32 * 1024 * 1024;

/** Reads the run from `GITHUB_*` and the file that `GITHUB_EVENT_PATH` names. */
export function readRun(env: Environment): Run {
  return parseRun(env, payloadAt(env['GITHUB_EVENT_PATH']));
}

/** The run that an environment and a payload describe; whatever is missing or malformed is left out. */
export function parseRun(env: Environment, payload: unknown): Run {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const body = record(payload);
  const sha = commit(env['GITHUB_SHA']);
  const repository = repositoryOf(env['GITHUB_REPOSITORY']);
  const pull = PULL_EVENTS.has(event) ? pullOf(body) : undefined;
  const group = event === 'merge_group' ? record(body['merge_group']) : {};
  const headSha = pull?.headSha ?? commit(group['head_sha']) ?? sha;
  const before = event === 'push' ? commit(body['before']) : undefined;
  const baseSha = pull?.baseSha ?? commit(group['base_sha']) ?? before;
  const runId = positive(env['GITHUB_RUN_ID']);
  const readOnly = readOnlyOf(event, pull, env);
  return {
    event,
    ...(repository && { repository }),
    ...(sha && { sha }),
    ...(headSha && { headSha }),
    ...(baseSha && { baseSha }),
    ...(pull && { pull }),
    apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
    serverUrl: address(env['GITHUB_SERVER_URL'], 'https://github.com'),
    ...(runId && { runId }),
    runAttempt: positive(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    ...(readOnly && { readOnly }),
    privileged: event === 'pull_request_target' || event === 'workflow_run',
  };
}

/**
 * The run as the commit makes it that is checked out. On `pull_request_target`
 * that is a branch of the repository's own unless the workflow asks for the
 * head: then nothing that is found is about the pull request, and no check run
 * may stand on its head as if it were.
 *
 * @param commit `undefined` where nobody knows
 */
export function runOfCheckout(run: Run, commit: string | undefined): Run {
  const { event, sha, pull } = run;
  if (event !== 'pull_request_target' || !pull || commit === undefined) return run;
  if (commit === pull.headSha) return { ...run, sha: commit };
  if (commit !== sha) return run;
  const { pull: _pull, baseSha: _base, ...rest } = run;
  return { ...rest, headSha: commit };
}

/** Where a person finds the run; `undefined` outside GitHub. */
export function runUrl(run: Run): string | undefined {
  if (!run.repository || !run.runId) return undefined;
  return `${run.serverUrl}/${run.repository.owner}/${run.repository.repo}/actions/runs/${run.runId}`;
}

const PULL_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

function pullOf(body: Json): Pull | undefined {
  const pull = record(body['pull_request']);
  const head = record(pull['head']);
  const base = record(pull['base']);
  const number = positive(pull['number']);
  const headSha = commit(head['sha']);
  const baseSha = commit(base['sha']);
  if (!number || !headSha || !baseSha) return undefined;
  const home = record(base['repo'])['full_name'];
  const fork = typeof home !== 'string' || record(head['repo'])['full_name'] !== home;
  return { number, headSha, baseSha, baseRef: text(base['ref'], 255) ?? '', fork };
}

/** `pull_request_target` runs for the base, with the base's token, whoever asks. */
function readOnlyOf(event: string, pull: Pull | undefined, env: Environment): Run['readOnly'] {
  if (event === 'pull_request_target' || !pull) return undefined;
  if (pull.fork) return 'fork';
  return env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : undefined;
}

type Json = Readonly<Record<string, unknown>>;

function payloadAt(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    if (statSync(path).size > MOST_PAYLOAD_BYTES) return undefined;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function text(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most ? value : undefined;
}

/** A commit's SHA-1 or SHA-256; the all-zero one stands for "none" (the `before` of a new branch). */
function commit(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return undefined;
  return /^0+$/.test(value) ? undefined : value;
}

function positive(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^[0-9]{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function repositoryOf(value: string | undefined): Repository | undefined {
  const match = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(value ?? '');
  const [, owner = '', repo = ''] = match ?? [];
  const isName = (name: string) => /[^.]/.test(name);
  return isName(owner) && isName(repo) ? { owner, repo } : undefined;
}

function address(value: string | undefined, otherwise: string): string {
  try {
    const url = new URL(value ?? otherwise);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return otherwise;
    return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  } catch {
    return otherwise;
  }
}
