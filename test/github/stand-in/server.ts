import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, Faults, type Logged } from './fault';
import { HANDLERS, type Reply } from './operations';
import { OPERATIONS, type Operation } from './schema';
import { type Account, emptyState, type State, type StoredFile } from './state';

/**
 * A stand-in for GitHub's REST API on loopback: stateful, with permissions,
 * pages and faults on demand. Every request is held against GitHub's published
 * OpenAPI description; what does not fit it is refused and listed in `violations`.
 */
export interface StandIn {
  readonly url: string;
  readonly state: State;
  readonly log: Logged[];
  readonly violations: string[];
  fault(fault: Fault): void;
  noFaults(): void;
  close(): Promise<void>;
}

export const TOKENS = {
  /** What a job gets that asks for everything this tool uses. */
  full: 'ghs_full',
  /** `contents: read` and `pull-requests: write`, no `checks`. */
  noChecks: 'ghs_nochecks',
  /** What a pull request from a fork gets. */
  readOnly: 'ghs_readonly',
  /** Another app's. */
  otherApp: 'ghs_otherapp',
  /** A person's. */
  person: 'github_pat_person',
} as const;

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const ACCOUNTS: readonly (readonly [string, Account])[] = [
  [TOKENS.full, { ...BOT, permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' } }],
  [TOKENS.noChecks, { ...BOT, permissions: { contents: 'read', 'pull-requests': 'write' } }],
  [TOKENS.readOnly, { ...BOT, permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' } }],
  [
    TOKENS.otherApp,
    {
      login: 'other[bot]',
      type: 'Bot',
      permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' },
    },
  ],
  [
    TOKENS.person,
    { login: 'octocat', type: 'User', permissions: { contents: 'read', 'pull-requests': 'write' } },
  ],
];

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const MERGE = 'c'.repeat(40);
export const PULL = 7;

/** @param prefix Where the API lives: `/api/v3` on GitHub Enterprise Server. */
export async function startStandIn(files: StoredFile[] = [], prefix = ''): Promise<StandIn> {
  const state = emptyState();
  for (const [token, account] of ACCOUNTS) state.accounts.set(token, account);
  for (const commit of [HEAD, BASE, MERGE]) state.commits.add(commit);
  state.pulls.set(PULL, { number: PULL, head: HEAD, files, reviews: [], reviewComments: [] });
  const faults = new Faults();
  const log: Logged[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response, { state, faults, log, violations, prefix }).catch((error) => {
      violations.push(`the stand-in itself failed: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    state,
    log,
    violations,
    fault: (fault) => faults.order(fault),
    noFaults: () => faults.clear(),
    close: () => close(server),
  };
}

interface World {
  readonly state: State;
  readonly faults: Faults;
  readonly log: Logged[];
  readonly violations: string[];
  readonly prefix: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const text = await bodyOf(request);
  const found = operationAt(request.method ?? '', url.pathname, world.prefix);
  if (!found) {
    world.violations.push(`no such operation: ${request.method} ${url.pathname}`);
    return send(response, { status: 404, body: { message: 'Not Found' } });
  }
  const { operation, parameters } = found;
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  world.log.push({
    operation: operation.id,
    method: operation.method,
    path: url.pathname,
    body,
    headers: request.headers,
  });
  const trouble = world.faults.next(operation.id);
  if (typeof trouble === 'object') {
    return send(
      response,
      { status: trouble.status, body: { message: trouble.message ?? 'on demand' } },
      trouble.headers,
    );
  }
  if (trouble === 'drop-before') return void response.destroy();
  if (trouble === 'silence') return;
  const reply = carryOut(operation, parameters, url, body, request, world);
  if (trouble === 'drop-after') return void response.destroy();
  if (trouble === 'cut-off') return cutOff(response, reply);
  sendPaged(response, reply, url, world.prefix, operation);
}

function carryOut(
  operation: Operation,
  parameters: Record<string, string>,
  url: URL,
  body: unknown,
  request: IncomingMessage,
  world: World,
): Reply {
  const problems = [
    ...operation.bodyProblems(body),
    ...[...url.searchParams.keys()].filter((key) => !operation.query.has(key)).map((key) => `query ${key}`),
  ];
  if (Number(url.searchParams.get('per_page') ?? 30) > 100) problems.push('per_page over 100');
  if (problems.length > 0) {
    world.violations.push(...problems.map((problem) => `${operation.id}: ${problem}`));
    return { status: 422, body: { message: 'Invalid request.', errors: problems } };
  }
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const account = world.state.accounts.get(token);
  if (!account) return { status: 401, body: { message: 'Bad credentials' } };
  const handler = HANDLERS[operation.id];
  if (!handler) throw new Error(`no handler for ${operation.id}`);
  const [permission, access] = handler.needs ?? [];
  const held = permission && account.permissions[permission];
  if (permission && held !== 'write' && held !== access) {
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  }
  return handler.handle({ state: world.state, account, parameters, query: url.searchParams, body });
}

function operationAt(method: string, pathname: string, prefix: string) {
  if (!pathname.startsWith(prefix)) return undefined;
  for (const operation of OPERATIONS) {
    const match = operation.method === method && operation.template.exec(pathname.slice(prefix.length));
    if (!match) continue;
    const values = match.slice(1).map(decodeURIComponent);
    const parameters = Object.fromEntries(operation.names.map((name, index) => [name, values[index] ?? '']));
    return { operation, parameters };
  }
  return undefined;
}

function sendPaged(
  response: ServerResponse,
  reply: Reply,
  url: URL,
  prefix: string,
  operation: Operation,
): void {
  if (!Array.isArray(reply.body)) {
    send(response, reply);
    return;
  }
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const items: unknown[] = reply.body;
  const shown = items.slice((page - 1) * size, page * size);
  const headers: Record<string, string> = {};
  if (page * size < items.length) {
    url.searchParams.set('page', String(page + 1));
    headers['link'] = `<http://stand-in${prefix}${url.pathname}${url.search}>; rel="next"`;
  }
  const body =
    operation.id === 'checks/list-for-ref' ? { total_count: items.length, check_runs: shown } : shown;
  send(response, { ...reply, body }, headers);
}

function send(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>> = {}): void {
  if (reply.body === undefined) return void response.writeHead(reply.status, headers).end();
  const text = JSON.stringify(reply.body);
  response
    .writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(text);
}

function cutOff(response: ServerResponse, reply: Reply): void {
  const text = JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
