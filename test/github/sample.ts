import type { Finding, Report } from '../../src/finding';
import type { Clock } from '../../src/github/client';
import { type Environment, parseRun, type Run } from '../../src/github/event';
import type { PublishInput } from '../../src/github/publish';
import { BASE, HEAD, MERGE, PULL } from './stand-in/server';

/** Findings, reports and runs as the tests of this room need them. */

export function finding(members: Partial<Finding> = {}): Finding {
  return {
    rule: 'external-id-optional',
    severity: 'error',
    message: 'The ExternalId is optional.',
    help: 'Use StringEquals.',
    file: 'policies/trust.json',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 30,
    ...members,
  };
}

export function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ line: index + 1, endLine: index + 1, message: `Finding ${index}.` }),
  );
}

export function report(found: readonly Finding[], members: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'trustproof', version: '0.1.0' },
    verdict: found.length > 0 ? 'violated' : 'proved',
    connections: [],
    findings: found,
    sources: [],
    ...members,
  };
}

export function input(found: readonly Finding[], members: Partial<PublishInput> = {}): PublishInput {
  return {
    report: report(found),
    directory: '.',
    failed: found.some(({ severity }) => severity === 'error'),
    checkRun: true,
    comment: 'findings',
    suggestions: true,
    title: `${found.length} findings`,
    read: () => undefined,
    renderSummary: () => `summary of ${found.length}`,
    renderComment: ({ introduced }) => `comment on ${found.length}, ${introduced?.size ?? 'unknown'} new`,
    renderFinding: ({ rule }) => `about ${rule}`,
    ...members,
  };
}

export interface RunOptions {
  readonly url: string;
  readonly event?: string;
  readonly fork?: boolean;
  readonly runId?: number;
  readonly env?: Environment;
}

export function pullPayload(fork = false): unknown {
  return {
    pull_request: {
      number: PULL,
      head: { sha: HEAD, repo: { full_name: fork ? 'stranger/proof' : 'acme/proof' } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/proof' } },
    },
  };
}

export function runOf({ url, event = 'pull_request', fork = false, runId = 100, env = {} }: RunOptions): Run {
  return parseRun(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/proof',
      GITHUB_SHA: MERGE,
      GITHUB_API_URL: url,
      GITHUB_RUN_ID: String(runId),
      ...env,
    },
    event.startsWith('pull_request') ? pullPayload(fork) : {},
  );
}

/** Time that passes only by waiting. */
export function patientClock(): Clock & { readonly waited: number[] } {
  const waited: number[] = [];
  let now = Date.parse('2026-09-01T00:00:00Z');
  return {
    waited,
    now: () => now,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      now += milliseconds;
    },
  };
}
