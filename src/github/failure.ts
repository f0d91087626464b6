import { visible } from '../report/escape/terminal';
import { clip } from '../report/escape/unicode';
import type { Run } from './event';

/** Why a request came to nothing, after every retry that could help. */
export interface Failure {
  readonly kind: FailureKind;
  readonly status?: number;
  /** GitHub's own words, or the transport's. */
  readonly message: string;
}

export type FailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'invalid'
  | 'rateLimited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'noTimeLeft'
  | 'noToken'
  | 'unexpected';

/** A permission of the job's token, as the workflow file names it. */
export type Permission = 'checks: write' | 'pull-requests: write' | 'pull-requests: read' | 'contents: read';

/** The failure in a sentence: what happened and, where one is missing, which permission to give. */
export function describeFailure(failure: Failure, permission: Permission, run: Run): string {
  const status = failure.status === undefined ? '' : ` (HTTP ${failure.status})`;
  switch (failure.kind) {
    case 'unauthorized':
      return `GitHub does not accept the token${status}; it may be malformed, or expired`;
    case 'forbidden':
      return `the token lacks a permission${status}; ${whatToGive(permission, run)}`;
    case 'notFound':
      return `GitHub finds nothing there${status}, as it also answers when a permission is missing; ${whatToGive(permission, run)}`;
    case 'conflict':
      return `another change was being made at the same time${status}: run the job again`;
    case 'invalid':
      return `GitHub refused the request${status}: ${quote(failure.message)}`;
    case 'rateLimited':
      return `GitHub's rate limit is used up${status}, and waiting for it would take longer than the run may`;
    case 'server':
      return `GitHub answered with an error of its own${status}, again after retries`;
    case 'network':
      return `the connection to GitHub failed: ${quote(failure.message)}`;
    case 'timeout':
      return 'GitHub did not answer in time';
    case 'noTimeLeft':
      return 'the time set aside for publishing was used up';
    case 'noToken':
      return 'no token was given (input `github-token`)';
    case 'unexpected':
      return `GitHub's answer was not understood${status}: ${quote(failure.message)}`;
  }
}

function whatToGive(permission: Permission, run: Run): string {
  if (run.readOnly && permission.endsWith('write')) {
    const whose = run.readOnly === 'fork' ? 'from a fork' : 'of Dependabot';
    return `a pull request ${whose} only gets a token that reads, whatever \`permissions\` says`;
  }
  return `give the job \`permissions: { ${permission} }\``;
}

function quote(text: string): string {
  return `"${clip(visible(text), 200)}"`;
}
