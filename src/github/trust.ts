import { createHash } from 'node:crypto';
import { UserError } from '../finding';
import { type ClientOptions, connect } from './client';
import type { Run } from './event';
import { describeFailure } from './failure';

/** A place where a config may stand, relative to the repository's root, and what was found there. */
export interface ConfigOnDisk {
  readonly path: string;
  /** The file's bytes; absent where there is none. */
  readonly bytes?: Uint8Array;
}

/**
 * On `pull_request_target` and `workflow_run` the run holds secrets and a token
 * that writes, while the files may be a stranger's. The config says which
 * variables of the environment to read and what to let pass, so it must be the
 * one of the base branch, byte for byte.
 *
 * @param candidates Every place where the config would be looked for.
 * @throws UserError if one differs, or if that cannot be found out.
 */
export async function requireTrustedConfig(
  run: Run,
  token: string,
  candidates: readonly ConfigOnDisk[],
  options: ClientOptions = {},
): Promise<void> {
  if (!run.privileged) return;
  const ref = run.pull?.baseSha ?? run.sha;
  if (token === '' || !ref) throw untrusted(run, 'there is no token, or no base commit, to compare it with');
  const client = await connect(run, token, options);
  if (!client) throw untrusted(run, 'GITHUB_REPOSITORY names no repository');
  // A file that the token may not see looks like one that is not there; a commit that is there tells them apart.
  const base = await client.send('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: ref });
  if (!base.ok) throw untrusted(run, describeFailure(base.failure, 'contents: read', run));
  for (const { path, bytes } of candidates) {
    const file = await client.send<unknown>('GET /repos/{owner}/{repo}/contents/{path}', { path, ref });
    if (!file.ok && file.failure.kind !== 'notFound') {
      throw untrusted(run, describeFailure(file.failure, 'contents: read', run), path);
    }
    const theirs = file.ok ? blobOf(file.value) : undefined;
    const ours = bytes && blobId(bytes, theirs?.length === 64 ? 'sha256' : 'sha1');
    if (theirs === UNREADABLE) throw untrusted(run, 'the base branch holds no plain file there', path);
    if (theirs !== ours) throw untrusted(run, 'it is not the one of the base branch', path);
  }
}

const UNREADABLE = 'unreadable';

/** Git's id of the blob, which GitHub gives for a file of any size. */
function blobOf(value: unknown): string {
  const { type, sha } = (value ?? {}) as { type?: unknown; sha?: unknown };
  return type === 'file' && typeof sha === 'string' ? sha : UNREADABLE;
}

function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function untrusted(run: Run, why: string, path = 'the config'): UserError {
  const what = `Under \`${run.event}\` ${path} is not trusted: ${why}.`;
  const advice =
    'Run on `pull_request` instead, check out the base, or give the connection by inputs and no config.';
  return new UserError(`${what} ${advice}`, { file: path, line: 1, column: 1 });
}
