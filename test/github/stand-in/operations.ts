import { createHash } from 'node:crypto';
import type { Access, Account, State, StoredAnnotation, StoredCheck, StoredFile, StoredPull } from './state';

/** What each operation does, as GitHub documents it (and, for limits the schema does not state, as its texts do). */

export interface Call {
  readonly state: State;
  readonly account: Account;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: validated against GitHub's schema before it comes here
  readonly body: any;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Handler {
  /** `undefined`: anyone may. */
  readonly needs?: readonly [permission: string, access: Access];
  handle(call: Call): Reply;
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };
const invalid = (...errors: string[]): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors },
});
const items = (list: readonly unknown[]): Reply => ({ status: 200, body: list });

export const HANDLERS: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': {
    handle: ({ account }) =>
      account.type === 'Bot'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : { status: 200, body: { login: account.login, type: account.type } },
  },
  'issues/list-comments': {
    needs: ['pull-requests', 'read'],
    handle: ({ state, parameters }) =>
      items(state.comments.filter(({ issue }) => issue === Number(parameters['issue_number']))),
  },
  'issues/create-comment': {
    needs: ['pull-requests', 'write'],
    handle: ({ state, account, parameters, body }) => {
      if (body.body.length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
      const id = state.nextId++;
      const issue = Number(parameters['issue_number']);
      const comment = { id, issue, user: account, body: body.body, html_url: `https://github.test/c/${id}` };
      state.comments.push({ ...comment, user: { login: account.login, type: account.type } });
      return { status: 201, body: state.comments.at(-1) };
    },
  },
  'issues/update-comment': {
    needs: ['pull-requests', 'write'],
    handle: ({ state, parameters, body }) => {
      const comment = state.comments.find(({ id }) => id === Number(parameters['comment_id']));
      if (!comment) return NOT_FOUND;
      if (body.body.length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
      comment.body = body.body;
      return { status: 200, body: comment };
    },
  },
  'issues/delete-comment': {
    needs: ['pull-requests', 'write'],
    handle: ({ state, parameters }) => {
      const at = state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']));
      if (at < 0) return NOT_FOUND;
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  'checks/create': {
    needs: ['checks', 'write'],
    handle: ({ state, body }) => {
      if (!state.commits.has(body.head_sha)) return invalid(`No commit found for SHA: ${body.head_sha}`);
      const problems = outputProblems(body.output);
      if (problems.length > 0) return invalid(...problems);
      const check: StoredCheck = {
        id: state.nextId++,
        name: body.name,
        head_sha: body.head_sha,
        external_id: body.external_id ?? null,
        details_url: body.details_url ?? null,
        status: body.status ?? 'queued',
        conclusion: body.conclusion ?? null,
        title: body.output?.title ?? '',
        summary: body.output?.summary ?? '',
        annotations: [...(body.output?.annotations ?? [])],
      };
      state.checks.push(check);
      return { status: 201, body: shownCheck(check) };
    },
  },
  'checks/update': {
    needs: ['checks', 'write'],
    handle: ({ state, parameters, body }) => {
      const check = state.checks.find(({ id }) => id === Number(parameters['check_run_id']));
      if (!check) return NOT_FOUND;
      const problems = outputProblems(body.output);
      if (problems.length > 0) return invalid(...problems);
      check.status = body.status ?? check.status;
      check.conclusion = body.conclusion ?? check.conclusion;
      check.title = body.output?.title ?? check.title;
      check.summary = body.output?.summary ?? check.summary;
      check.annotations.push(...(body.output?.annotations ?? []));
      return { status: 200, body: shownCheck(check) };
    },
  },
  'checks/get': {
    needs: ['checks', 'read'],
    handle: ({ state, parameters }) => {
      const check = state.checks.find(({ id }) => id === Number(parameters['check_run_id']));
      return check ? { status: 200, body: shownCheck(check) } : NOT_FOUND;
    },
  },
  'checks/list-for-ref': {
    needs: ['checks', 'read'],
    handle: ({ state, parameters, query }) =>
      items(
        state.checks
          .filter(({ head_sha }) => head_sha === parameters['ref'])
          .filter(({ name }) => !query.has('check_name') || name === query.get('check_name'))
          .map(shownCheck),
      ),
  },
  'pulls/list-files': {
    needs: ['pull-requests', 'read'],
    handle: (call) => onPull(call, ({ files }) => items(files.slice(0, 3000))),
  },
  'pulls/list-review-comments': {
    needs: ['pull-requests', 'read'],
    handle: (call) => onPull(call, ({ reviewComments }) => items(reviewComments)),
  },
  'pulls/create-review': {
    needs: ['pull-requests', 'write'],
    handle: (call) => onPull(call, (pull) => createReview(call, pull)),
  },
  'repos/compare-commits-with-basehead': {
    needs: ['contents', 'read'],
    handle: ({ state, parameters }) => {
      const files = state.comparisons.get(parameters['basehead'] ?? '');
      return files ? { status: 200, body: { files: files.slice(0, 300) } } : NOT_FOUND;
    },
  },
  'git/get-commit': {
    needs: ['contents', 'read'],
    handle: ({ state, parameters }) => {
      const sha = parameters['commit_sha'] ?? '';
      return state.commits.has(sha) ? { status: 200, body: { sha } } : NOT_FOUND;
    },
  },
  'repos/get-content': {
    needs: ['contents', 'read'],
    handle: ({ state, parameters, query }) => {
      const text = state.contents.get(`${query.get('ref')}:${parameters['path']}`);
      if (text === undefined) return NOT_FOUND;
      const blob = `blob ${Buffer.byteLength(text)}\0${text}`;
      return { status: 200, body: { type: 'file', sha: createHash('sha1').update(blob).digest('hex') } };
    },
  },
};

function shownCheck(check: StoredCheck) {
  const { title, summary, annotations, ...rest } = check;
  const output = { title, summary, annotations_count: annotations.length };
  return { ...rest, html_url: `https://github.test/runs/${check.id}`, output };
}

/** The limit of a summary is one of bytes, whatever the schema says: https://github.com/github/docs/issues/35252. */
function outputProblems(output?: { summary: string; annotations?: StoredAnnotation[] }): string[] {
  const isLong = Buffer.byteLength(output?.summary ?? '') > 65_535;
  const problems = isLong ? ['summary exceeds a maximum bytesize of 65535'] : [];
  return [...problems, ...annotationProblems(output?.annotations ?? [])];
}

/** Limits that the documentation gives in words only. */
function annotationProblems(annotations: readonly StoredAnnotation[]): string[] {
  return annotations.flatMap((annotation) => {
    const { path, start_line, end_line, start_column, end_column, title, message, raw_details } = annotation;
    const problems: string[] = [];
    if (path === '' || path.includes('UNPROCESSABLE')) problems.push(`${path}: no such path`);
    if (start_line < 1 || end_line < start_line) problems.push(`${path}: lines ${start_line}-${end_line}`);
    if (start_column !== undefined && start_line !== end_line) problems.push(`${path}: columns over lines`);
    if ((start_column ?? 1) < 1 || (end_column ?? 1) < (start_column ?? 1)) problems.push(`${path}: columns`);
    if ((title?.length ?? 0) > 255) problems.push(`${path}: title too long`);
    if (message === '' || Buffer.byteLength(message) > 65_536) problems.push(`${path}: message too long`);
    if (Buffer.byteLength(raw_details ?? '') > 65_536) problems.push(`${path}: raw_details too long`);
    return problems;
  });
}

function onPull(call: Call, then: (pull: StoredPull) => Reply): Reply {
  const pull = call.state.pulls.get(Number(call.parameters['pull_number']));
  return pull ? then(pull) : NOT_FOUND;
}

function createReview({ state, account, body }: Call, pull: StoredPull): Reply {
  if (body.event === 'COMMENT' && !body.body) return invalid('a body is needed');
  if (body.commit_id !== pull.head) return invalid('commit_id is not part of the pull request');
  for (const comment of body.comments ?? []) {
    const file = pull.files.find(({ filename }) => filename === comment.path);
    if (!file) return invalid('Path could not be resolved');
    if (!isShown(file, comment.start_line ?? comment.line, comment.line))
      return invalid('Line could not be resolved');
    if (comment.start_line !== undefined && comment.start_line >= comment.line)
      return invalid('start_line must precede line');
    if (comment.body.length > 65_536) return invalid('body is too long');
  }
  const review = state.nextId++;
  pull.reviews.push({ id: review, event: body.event, body: body.body, commit_id: body.commit_id });
  for (const comment of body.comments ?? []) {
    pull.reviewComments.push({
      id: state.nextId++,
      review,
      user: { login: account.login, type: account.type },
      path: comment.path,
      body: comment.body,
      line: comment.line,
      start_line: comment.start_line ?? null,
    });
  }
  return { status: 200, body: { id: review } };
}

/** Whether both lines stand in one hunk of the file's diff: counted from the headers alone. */
function isShown({ patch }: StoredFile, first: number, last: number): boolean {
  const headers = [...(patch ?? '').matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];
  return headers.some(([, start, length]) => {
    const end = Number(start) + Number(length ?? 1) - 1;
    return first >= Number(start) && last <= end;
  });
}
