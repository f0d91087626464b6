import { headOf } from './git';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit that is checked out at `root`, as git tells it, or else as the CI
 * system does (`GITHUB_SHA`, `CI_COMMIT_SHA`); `undefined` where nobody knows.
 */
export function commitAt(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return [headOf(root), env['GITHUB_SHA'], env['CI_COMMIT_SHA']].find(
    (commit) => commit !== undefined && COMMIT.test(commit),
  );
}
