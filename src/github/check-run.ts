import type { Finding } from '../finding';
import type { Budget } from '../report/budget';
import { CHECK_RUN_BYTES } from '../report/markdown';
import { worstFirst } from '../report/summary';
import { annotationOf } from './annotation';
import type { Client, Outcome } from './client';
import { type Run, runUrl } from './event';
import type { Failure } from './failure';
import { sendInHalves } from './halves';
import { ANNOTATIONS_PER_REQUEST, clipBytes } from './limits';

export interface CheckInput {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** Markdown, already escaped. */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The checked folder, relative to the repository's root. */
  readonly directory: string;
  /** Markdown within the budget. */
  summary(budget: Budget): string;
}

export interface PublishedCheck {
  readonly id?: number;
  /** Findings that got no annotation. */
  readonly unpublished: readonly Finding[];
  readonly failure?: Failure;
}

interface CheckRun {
  readonly id: number;
  readonly external_id?: string | null;
  readonly output?: { readonly annotations_count?: number } | null;
}

interface Marked {
  readonly finding: Finding;
  readonly annotation: ReturnType<typeof annotationOf>;
}

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const GET = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
/** Kept free in the summary for the sentence that says what is missing. */
const APOLOGY = 300;
const SUMMARY_BYTES = CHECK_RUN_BYTES - APOLOGY;

/** Publishes a check run that is complete, conclusion and all, from its first request on: a run cut short never hangs. */
export async function publishCheck(client: Client, run: Run, input: CheckInput): Promise<PublishedCheck> {
  const marked = worstFirst(input.findings).map((finding) => ({
    finding,
    annotation: annotationOf(finding, input.directory),
  }));
  const summary = clipBytes(input.summary({ bytes: SUMMARY_BYTES }), SUMMARY_BYTES);
  const batches = batchesOf(marked);
  const first = batches[0] ?? [];
  let created = await create(client, run, input, output(input, summary, first));
  const isRefused = !created.ok && created.failure.kind === 'invalid' && first.length > 0;
  if (isRefused) created = await create(client, run, input, output(input, summary, []));
  if (!created.ok) return { unpublished: input.findings, failure: created.failure };
  const check = created.value;
  const rest = isRefused ? batches : batches.slice(1);
  const { lost, failure } = await append(client, check, input, summary, rest, isRefused ? 0 : first.length);
  if (lost.length > 0) await apologise(client, check, input, summary, lost.length);
  return {
    id: check.id,
    unpublished: lost.map(({ finding }) => finding),
    ...(failure && { failure }),
  };
}

type Output = ReturnType<typeof output>;

function output({ title }: CheckInput, summary: string, marked: readonly Marked[]) {
  return { title, summary, annotations: marked.map(({ annotation }) => annotation) };
}

async function create(client: Client, run: Run, input: CheckInput, body: Output): Promise<Outcome<CheckRun>> {
  const externalId = `${run.runId ?? 0}.${run.runAttempt}`;
  const url = runUrl(run);
  const parameters = {
    name: input.name,
    head_sha: input.headSha,
    external_id: externalId,
    ...(url && { details_url: url }),
    ...completed(input),
    output: body,
  };
  return client.send<CheckRun>(CREATE, parameters, () => findCheck(client, input, externalId));
}

/** A check run of this name that this very run has made. */
async function findCheck(
  client: Client,
  input: CheckInput,
  externalId: string,
): Promise<Outcome<CheckRun | undefined>> {
  const parameters = { ref: input.headSha, check_name: input.name, filter: 'all' };
  const found = await client.list<CheckRun>(LIST, parameters, { most: 1000, itemsOf: checkRunsOf });
  if (!found.ok) return found;
  return { ok: true, value: found.value.find((check) => check.external_id === externalId) };
}

function checkRunsOf(body: unknown): readonly CheckRun[] | undefined {
  const list = (body as { check_runs?: unknown } | null)?.check_runs;
  return Array.isArray(list) ? list : undefined;
}

/** Adds the batches one by one; GitHub appends each to the annotations that are there. */
async function append(
  client: Client,
  check: CheckRun,
  input: CheckInput,
  summary: string,
  batches: readonly (readonly Marked[])[],
  already: number,
): Promise<{ lost: readonly Marked[]; failure?: Failure }> {
  const lost: Marked[] = [];
  let there = already;
  let failure: Failure | undefined;
  for (const [index, batch] of batches.entries()) {
    const sent = await sendInHalves(batch, async (part) => {
      const outcome = await update(client, check, input, output(input, summary, part), there + part.length);
      if (outcome.ok) there += part.length;
      return outcome;
    });
    lost.push(...sent.lost);
    failure ??= sent.failure;
    if (sent.failure && sent.failure.kind !== 'invalid') {
      lost.push(...batches.slice(index + 1).flat());
      break;
    }
  }
  return { lost, ...(failure && { failure }) };
}

function update(client: Client, check: CheckRun, input: CheckInput, body: Output, expected: number) {
  const parameters = { check_run_id: check.id, ...completed(input), output: body };
  return client.send<CheckRun>(UPDATE, parameters, async () => {
    const now = await client.send<CheckRun>(GET, { check_run_id: check.id });
    if (!now.ok) return now;
    const hasLanded = (now.value.output?.annotations_count ?? 0) >= expected;
    return { ok: true, value: hasLanded ? now.value : undefined };
  });
}

async function apologise(
  client: Client,
  check: CheckRun,
  input: CheckInput,
  summary: string,
  missing: number,
): Promise<void> {
  const total = input.findings.length;
  const sentence = `${missing} of ${total} findings could not be shown as annotations here. The job's log and summary name them.`;
  const body = { title: input.title, summary: `${sentence}\n\n${summary}` };
  await client.send(UPDATE, { check_run_id: check.id, ...completed(input), output: body }, 'repeatable');
}

function completed({ conclusion }: CheckInput) {
  return { status: 'completed', conclusion } as const;
}

function batchesOf(marked: readonly Marked[]): Marked[][] {
  const batches: Marked[][] = [];
  for (let start = 0; start < marked.length; start += ANNOTATIONS_PER_REQUEST) {
    batches.push(marked.slice(start, start + ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}
