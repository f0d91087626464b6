import type { Finding } from '../finding';
import { COMMENT_CHARS } from '../report/markdown';
import { worstFirst } from '../report/summary';
import { type Authored, authorJudge } from './author';
import type { Change, Checked } from './change';
import type { Client, Outcome } from './client';
import type { Pull } from './event';
import type { Failure } from './failure';
import { sendInHalves } from './halves';
import { SUGGESTIONS } from './limits';
import { type Suggestion, suggestionBlock, suggestionOf } from './suggestion';

export interface ReviewInput {
  readonly findings: readonly Finding[];
  readonly change: Change;
  readonly checked: Checked;
  /** Markdown, already escaped: what the finding is, above its suggestion. */
  describe(finding: Finding): string;
}

export interface PublishedReview {
  /** Findings whose fix stands in the pull request as a suggestion, from this run or an earlier one. */
  readonly suggested: readonly Finding[];
  readonly failure?: Failure;
}

interface ReviewComment extends Authored {
  readonly body?: string | null;
}

const LIST = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const MOST_COMMENTS = 3_000;

/** Suggests the fixes that lie in the pull request's diff, each once, however often the run is repeated. */
export async function publishReview(
  client: Client,
  pull: Pull,
  token: string,
  input: ReviewInput,
): Promise<PublishedReview> {
  const candidates = candidatesOf(input);
  if (candidates.length === 0) return { suggested: [] };
  const isOwn = await authorJudge(client, token);
  const read = () => readMade(client, pull, isOwn);
  const made = await read();
  if (!made.ok) return { suggested: [], failure: made.failure };
  const fresh = candidates.filter(({ id }) => !made.value.has(id));
  const room = Math.max(0, SUGGESTIONS - made.value.size);
  const chosen = uniqueById(fresh).slice(0, room);
  const sent =
    chosen.length > 0
      ? await sendInHalves(chosen, (part) => create(client, pull, input, part, read))
      : { lost: [] };
  const lost = new Set(sent.lost.map(({ id }) => id));
  const standing = new Set([...made.value, ...chosen.map(({ id }) => id).filter((id) => !lost.has(id))]);
  return {
    suggested: candidates.filter(({ id }) => standing.has(id)).map(({ finding }) => finding),
    ...(sent.failure && { failure: sent.failure }),
  };
}

function candidatesOf(input: ReviewInput): Suggestion[] {
  return worstFirst(input.findings)
    .map((finding) => suggestionOf(finding, input.change, input.checked))
    .filter((suggestion) => suggestion !== undefined)
    .filter((suggestion) => bodyOf(suggestion, input).length <= COMMENT_CHARS);
}

function uniqueById(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])).values()];
}

async function create(
  client: Client,
  pull: Pull,
  input: ReviewInput,
  part: readonly Suggestion[],
  read: () => Promise<Outcome<ReadonlySet<string>>>,
): Promise<Outcome<unknown>> {
  const review = {
    pull_number: pull.number,
    commit_id: pull.headSha,
    event: 'COMMENT',
    body: part.length === 1 ? 'trustproof suggests a fix.' : `trustproof suggests ${part.length} fixes.`,
    comments: part.map((suggestion) => ({
      path: suggestion.path,
      ...placeOf(suggestion),
      body: bodyOf(suggestion, input),
    })),
  };
  return client.send<unknown>(CREATE, review, async () => {
    const now = await read();
    if (!now.ok) return now;
    return { ok: true, value: part.every(({ id }) => now.value.has(id)) || undefined };
  });
}

function placeOf({ firstLine, lastLine }: Suggestion) {
  const end = { line: lastLine, side: 'RIGHT' };
  return firstLine === lastLine ? end : { ...end, start_line: firstLine, start_side: 'RIGHT' };
}

function bodyOf(suggestion: Suggestion, input: ReviewInput): string {
  const marker = `<!-- trustproof:suggestion ${suggestion.id} -->`;
  return `${marker}\n${input.describe(suggestion.finding)}\n\n${suggestionBlock(suggestion)}`;
}

const MARKER = /^<!-- trustproof:suggestion ([0-9a-f]{12}) -->/;

/** The ids of the suggestions that stand in the pull request. */
async function readMade(
  client: Client,
  pull: Pull,
  isOwn: (item: Authored) => boolean,
): Promise<Outcome<ReadonlySet<string>>> {
  const parameters = { pull_number: pull.number };
  const comments = await client.list<ReviewComment>(LIST, parameters, { most: MOST_COMMENTS });
  if (!comments.ok) return comments;
  const ids = comments.value
    .filter((comment) => typeof comment?.body === 'string' && isOwn(comment))
    .map(({ body }) => MARKER.exec(body ?? '')?.[1])
    .filter((id) => id !== undefined);
  return { ok: true, value: new Set(ids) };
}
