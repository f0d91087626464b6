import { createHash } from 'node:crypto';
import type { Budget } from '../report/budget';
import { clip } from '../report/escape/unicode';
import { COMMENT_CHARS } from '../report/markdown';
import { type Authored, authorJudge } from './author';
import type { Client, Outcome } from './client';
import type { Run } from './event';
import type { Failure } from './failure';
import { decodeState, encodeState, type Since, type State, since } from './state';
import { type RuleCount, rulesInWords } from './words';

export interface CommentInput {
  /** Tells the comments of several jobs on one pull request apart: the checked folder and its config. */
  readonly key: string;
  /** The findings as {@link entriesOf} names them. */
  readonly findings: readonly string[];
  /** Whether a comment is made where there is none and nothing to say. */
  readonly evenIfClean: boolean;
  /** Markdown, already escaped, within the budget. */
  render(budget: Budget): string;
}

export type PublishedComment =
  | { readonly done: 'created' | 'updated' | 'unchanged'; readonly id: number }
  | { readonly done: 'none' }
  /** A later run of the pull request has already written the comment. */
  | { readonly done: 'outrun' }
  | { readonly done: 'failed'; readonly failure: Failure };

interface Comment extends Authored {
  readonly id: number;
  readonly body?: string | null;
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Far more than a conversation that anyone still reads. */
const MOST_COMMENTS = 5_000;

/** Writes the one comment of this tool under the pull request: makes it, or brings the one that is there up to date. */
export async function publishComment(
  client: Client,
  run: Run,
  token: string,
  input: CommentInput,
): Promise<PublishedComment> {
  const pull = run.pull;
  if (!pull) return { done: 'none' };
  const marker = markerOf(input.key);
  const isOwn = await authorJudge(client, token);
  const find = () =>
    findComments(client, pull.number, (comment) => isMarked(comment, marker) && isOwn(comment));
  const found = await find();
  if (!found.ok) return { done: 'failed', failure: found.failure };
  const { runId = 0, runAttempt: attempt } = run;
  const state = { runId, attempt, sha: pull.headSha, findings: input.findings };
  if (isOutrun(found.value, state)) return { done: 'outrun' };
  const thread = { pull: pull.number, state, find };
  const [existing, ...further] = found.value;
  if (existing) {
    await takeAway(client, further);
    return refresh(client, existing, input, marker, thread);
  }
  if (input.findings.length === 0 && !input.evenIfClean) return { done: 'none' };
  return create(client, bodyOf(input, marker, state, undefined), thread);
}

interface Thread {
  readonly pull: number;
  /** What this run has to say. */
  readonly state: State;
  /** The comments of this tool's own, the oldest first. */
  find(): Promise<Outcome<readonly Comment[]>>;
}

/** Whether a later run, of another commit, has written one of the comments. */
function isOutrun(comments: readonly Comment[], { runId, sha }: State): boolean {
  return comments.some(({ body }) => {
    const written = decodeState(body ?? '');
    return written !== undefined && written.runId > runId && written.sha !== sha;
  });
}

async function refresh(
  client: Client,
  existing: Comment,
  input: CommentInput,
  marker: string,
  thread: Thread,
): Promise<PublishedComment> {
  const { state } = thread;
  const before = decodeState(existing.body ?? '');
  const known = before?.findings && { ...before, findings: before.findings };
  const body = bodyOf(input, marker, state, known && since(known, state));
  if (body === existing.body) return published('unchanged', existing);
  const updated = await client.send<Comment>(UPDATE, { comment_id: existing.id, body }, 'repeatable');
  if (updated.ok) return published('updated', existing);
  const isGone = updated.failure.kind === 'notFound' && (await isMissing(existing, thread));
  return isGone ? create(client, body, thread) : { done: 'failed', failure: updated.failure };
}

/** Whether someone took the comment away since it was found; GitHub also finds none where it must not be changed. */
async function isMissing({ id }: Comment, { find }: Thread): Promise<boolean> {
  const found = await find();
  return found.ok && !found.value.some((comment) => comment.id === id);
}

/** What a run left that was stopped after it made a comment and before it {@link settle}d. */
async function takeAway(client: Client, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) await client.send(DELETE, { comment_id: id }, 'repeatable');
}

async function create(client: Client, body: string, thread: Thread): Promise<PublishedComment> {
  const { pull, find } = thread;
  const made = await client.send<Comment>(CREATE, { issue_number: pull, body }, async () => {
    const found = await find();
    return found.ok ? { ok: true, value: found.value[0] } : found;
  });
  if (!made.ok) return { done: 'failed', failure: made.failure };
  return settle(client, made.value, body, thread);
}

/** Two runs at once may each have found no comment: the older one stays, whoever made it, and says what the later run does. */
async function settle(
  client: Client,
  made: Comment,
  body: string,
  { state, find }: Thread,
): Promise<PublishedComment> {
  const found = await find();
  const oldest = found.ok ? found.value[0] : undefined;
  if (!oldest || oldest.id === made.id) return published('created', made);
  if (isOutrun([oldest], state)) {
    await takeAway(client, [made]);
    return { done: 'outrun' };
  }
  const updated = await client.send(UPDATE, { comment_id: oldest.id, body }, 'repeatable');
  if (!updated.ok) return published('created', made);
  await takeAway(client, [made]);
  return published('updated', oldest);
}

async function findComments(
  client: Client,
  pull: number,
  isWanted: (comment: Comment) => boolean,
): Promise<Outcome<readonly Comment[]>> {
  const all = await client.list<Comment>(LIST, { issue_number: pull }, { most: MOST_COMMENTS });
  if (!all.ok) return all;
  const wanted = all.value.filter((comment) => typeof comment?.id === 'number' && isWanted(comment));
  return { ok: true, value: wanted.sort((a, b) => a.id - b.id) };
}

function published(done: 'created' | 'updated' | 'unchanged', { id }: Comment): PublishedComment {
  return { done, id };
}

function markerOf(key: string): string {
  return `<!-- trustproof:comment ${createHash('sha256').update(key).digest('hex').slice(0, 12)} -->`;
}

function isMarked({ body }: Comment, marker: string): boolean {
  return typeof body === 'string' && body.startsWith(marker);
}

function bodyOf(input: CommentInput, marker: string, state: State, changed: Since | undefined): string {
  const head = changed ? `${marker}\n${sinceText(changed)}\n\n` : `${marker}\n`;
  const tail = `\n\n${encodeState(state)}`;
  const chars = COMMENT_CHARS - head.length - tail.length;
  return `${head}${clip(input.render({ chars }), chars)}${tail}`;
}

function sinceText({ sha, appeared, resolved, stayed }: Since): string {
  const parts = [named('new', appeared), named('resolved', resolved), `${stayed} unchanged`];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return `**Since the last run** (${sha.slice(0, 7)}): ${text}.`;
}

function named(what: string, counts: readonly RuleCount[]): string | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? undefined : `${total} ${what} (${rulesInWords(counts)})`;
}
