import type { Finding } from '../finding';
import { fingerprintsOf } from '../report/fingerprint';
import type { SourceTexts } from '../report/source-text';
import { countByRule, type RuleCount } from './words';

/**
 * What a comment remembers of the run that wrote it, in an HTML comment at its
 * end. Read back it is untrusted: anyone with write access may have edited it,
 * so it is bounded, checked, and only ever counted with.
 */
export interface State {
  /** GitHub's ids of runs grow. */
  readonly runId: number;
  readonly attempt: number;
  readonly sha: string;
  /** `rule:digest`, one for each finding, sorted; the digest knows no line numbers. */
  readonly findings: readonly string[];
}

/** How the findings differ from those of the last run, by rule. */
export interface Since {
  /** The commit of the last run. */
  readonly sha: string;
  readonly appeared: readonly RuleCount[];
  readonly resolved: readonly RuleCount[];
  readonly stayed: number;
}

/** Findings remembered at most: with their digests they take a third of a comment. */
const MOST_REMEMBERED = 300;
const MOST_CHARACTERS = 24_000;
const PREFIX = '<!-- trustproof:state ';
const SUFFIX = ' -->';
const DIGEST = 12;
const REMEMBERED = /^[a-z][a-z0-9-]{0,47}:[0-9a-f]{12}$/;

/** One entry for each finding, fit to be remembered. */
export function entriesOf(findings: readonly Finding[], texts: SourceTexts): string[] {
  const prints = fingerprintsOf(findings, texts);
  const entries = findings.map(({ rule }, index) => `${rule}:${prints[index]?.slice(0, DIGEST)}`);
  return entries.filter((entry) => REMEMBERED.test(entry)).sort();
}

/** Where there are too many findings none is remembered, and the next run has nothing to compare with. */
export function encodeState(state: State): string {
  const findings = state.findings.length > MOST_REMEMBERED ? null : state.findings;
  return `${PREFIX}${JSON.stringify({ v: 1, run: state.runId, attempt: state.attempt, sha: state.sha, findings })}${SUFFIX}`;
}

/** The state that a comment's body ends in; without findings where it remembers none, `undefined` if there is no sound one. */
export function decodeState(body: string): (Omit<State, 'findings'> & Partial<State>) | undefined {
  const start = body.lastIndexOf(PREFIX);
  const end = body.indexOf(SUFFIX, start);
  if (start < 0 || end < 0 || end - start > MOST_CHARACTERS) return undefined;
  const value = parsed(body.slice(start + PREFIX.length, end));
  if (!value) return undefined;
  const { v, run, attempt, sha, findings } = value;
  if (v !== 1 || !isCount(run) || !isCount(attempt) || typeof sha !== 'string') return undefined;
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined;
  return { runId: run, attempt, sha, ...(isRemembered(findings) && { findings }) };
}

export function since(before: State, now: State): Since {
  const left = countOf(before.findings);
  const appeared: string[] = [];
  let stayed = 0;
  for (const entry of now.findings) {
    const count = left.get(entry) ?? 0;
    if (count > 0) {
      left.set(entry, count - 1);
      stayed++;
    } else appeared.push(entry);
  }
  const resolved = [...left].flatMap(([entry, count]) => Array<string>(count).fill(entry));
  return { sha: before.sha, appeared: byRule(appeared), resolved: byRule(resolved), stayed };
}

function byRule(entries: readonly string[]): RuleCount[] {
  return countByRule(entries.map((entry) => entry.slice(0, entry.indexOf(':'))));
}

function countOf(entries: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRemembered(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_REMEMBERED &&
    value.every((entry) => typeof entry === 'string' && REMEMBERED.test(entry))
  );
}
