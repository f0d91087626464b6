import type { Run } from './event';
import type { Failure } from './failure';
import { PAGE_SIZE } from './limits';

/**
 * GitHub's REST API for one run: every request ends, in an answer or in a
 * {@link Failure}, within the time set aside for all of them together.
 */
export interface Client {
  /**
   * @param route For example `POST /repos/{owner}/{repo}/check-runs`.
   * @param again How a request that changes something may be sent again after a
   *   failure that leaves open whether it was carried out; by default it is not.
   */
  send<T>(route: string, parameters?: Parameters, again?: Again<T>): Promise<Outcome<T>>;
  /** The items of a list, page after page, at most `most`. */
  list<T>(route: string, parameters: Parameters, options: ListOptions<T>): Promise<Outcome<readonly T[]>>;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/**
 * `repeatable`: doing it twice is doing it once. A function finds out what
 * became of the request: its result, or `undefined` if it was not carried out.
 */
export type Again<T> = 'repeatable' | (() => Promise<Outcome<T | undefined>>);

export interface ListOptions<T> {
  readonly most: number;
  /** Picks the items from a page's body; by default the body is the list. */
  readonly itemsOf?: (body: unknown) => readonly T[] | undefined;
}

export interface ClientOptions {
  /** For everything the client does together. Milliseconds; default two minutes. */
  readonly budget?: number;
  /** For one answer. Milliseconds; default 15 seconds. */
  readonly patience?: number;
  readonly clock?: Clock;
}

export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const DEFAULT_BUDGET = 120_000;
const DEFAULT_PATIENCE = 15_000;
const TRIES = 4;
const FIRST_PAUSE = 500;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

type Transport = (route: string, parameters: Parameters, signal: AbortSignal) => Promise<Answer>;

/** A client for the run's repository; `undefined` outside a repository. The REST library is loaded here, not before. */
export async function connect(
  run: Run,
  token: string,
  options: ClientOptions = {},
): Promise<Client | undefined> {
  if (!run.repository) return undefined;
  const transport = await octokitTransport(run, token);
  const client = new BudgetedClient(transport, run.repository, options);
  return TOKEN.test(token) ? client : client.refusing({ kind: 'unauthorized', message: '' });
}

/** What a header takes; of any other value the transport's message would quote the token. */
const TOKEN = /^[!-~]+$/;

async function octokitTransport(run: Run, token: string): Promise<Transport> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const octokit = getOctokit(token, { baseUrl: run.apiUrl, userAgent: 'trustproof', log: silent });
  return async (route, parameters, signal) => octokit.request(route, { ...parameters, request: { signal } });
}

const quiet = (): void => undefined;

class BudgetedClient implements Client {
  private readonly clock: Clock;
  private readonly deadline: number;
  private readonly patience: number;
  /** Set once the server is known to be out of reach: later requests get one try each. */
  private unreachable = false;
  private refused: Failure | undefined;

  constructor(
    private readonly transport: Transport,
    private readonly repository: NonNullable<Run['repository']>,
    options: ClientOptions,
  ) {
    this.clock = options.clock ?? SYSTEM_CLOCK;
    this.deadline = this.clock.now() + (options.budget ?? DEFAULT_BUDGET);
    this.patience = options.patience ?? DEFAULT_PATIENCE;
  }

  /** This client, which from now on sends nothing and fails so. */
  refusing(failure: Failure): this {
    this.refused = failure;
    return this;
  }

  async send<T>(route: string, parameters: Parameters = {}, again?: Again<T>): Promise<Outcome<T>> {
    const outcome = await this.attempts(route, parameters, isRead(route) ? 'repeatable' : again);
    return outcome.ok ? { ok: true, value: outcome.value.data as T } : outcome;
  }

  async list<T>(
    route: string,
    parameters: Parameters,
    { most, itemsOf }: ListOptions<T>,
  ): Promise<Outcome<readonly T[]>> {
    const items: T[] = [];
    for (let page = 1; items.length < most; page++) {
      const outcome = await this.attempts(route, { ...parameters, per_page: PAGE_SIZE, page }, 'repeatable');
      if (!outcome.ok) return outcome;
      const found = itemsOf ? itemsOf(outcome.value.data) : arrayOf<T>(outcome.value.data);
      if (!found) return failed({ kind: 'unexpected', message: `no list in the answer to ${route}` });
      items.push(...found);
      if (found.length === 0 || !hasNext(outcome.value)) break;
    }
    return { ok: true, value: items.slice(0, most) };
  }

  private async attempts(
    route: string,
    parameters: Parameters,
    again: Again<unknown> | undefined,
  ): Promise<Outcome<Answer>> {
    if (this.refused) return failed(this.refused);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.once(route, parameters);
      if (outcome.ok) return outcome;
      const { failure } = outcome;
      const wait = outcome.pause ?? FIRST_PAUSE * 2 ** (attempt - 1);
      const isOpen = OUT_OF_REACH.has(failure.kind);
      const isLast = attempt >= (this.unreachable ? 1 : TRIES);
      const fateOf = isOpen && typeof again === 'function' ? again : undefined;
      if (!RETRIED.has(failure.kind) || (isOpen && !again) || (isLast && !fateOf))
        return this.gaveUp(failure);
      if (!this.hasTimeFor(wait)) return this.gaveUp(failure);
      await this.clock.wait(wait);
      const fate = await fateOf?.();
      if (fate?.ok && fate.value !== undefined) return answered(fate.value);
      if (fate?.ok === false || isLast) return this.gaveUp(failure);
    }
  }

  private hasTimeFor(wait: number): boolean {
    return this.clock.now() + wait < this.deadline;
  }

  private gaveUp(failure: Failure): Outcome<Answer> {
    if (failure.kind === 'unauthorized') this.refused = failure;
    if (OUT_OF_REACH.has(failure.kind)) this.unreachable = true;
    return failed(failure);
  }

  private async once(route: string, parameters: Parameters): Promise<Attempt> {
    const left = this.deadline - this.clock.now();
    if (left <= 0) return failed({ kind: 'noTimeLeft', message: '' });
    const signal = AbortSignal.timeout(Math.max(1, Math.min(this.patience, left)));
    try {
      const place = route.includes('{owner}') ? this.repository : {};
      const answer = await this.transport(route, { ...place, ...parameters }, signal);
      if (isCutOff(answer)) {
        return failed({ kind: signal.aborted ? 'timeout' : 'network', message: 'the answer was cut off' });
      }
      if (makes(route) && !hasId(answer.data)) {
        return failed({ kind: 'unexpected', message: `no id in the answer to ${route}` });
      }
      return { ok: true, value: answer };
    } catch (error) {
      return { ok: false, ...this.judge(error, signal) };
    }
  }

  private judge(error: unknown, signal: AbortSignal): { failure: Failure; pause?: number } {
    const status = statusOf(error);
    const message = error instanceof Error ? error.message : String(error);
    if (signal.aborted) return { failure: { kind: 'timeout', message } };
    if (status === undefined) return { failure: { kind: 'network', message } };
    const headers = headersOf(error);
    if ((status === 403 || status === 429) && isRateLimit(status, headers, message)) {
      return {
        failure: { kind: 'rateLimited', status, message },
        pause: pauseAsked(headers, this.clock.now()),
      };
    }
    return { failure: { kind: kindOf(status), status, message } };
  }
}

type Attempt =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly failure: Failure; readonly pause?: number };

/** Octokit hands out the text itself where JSON was promised and does not parse. */
function isCutOff(answer: Answer): boolean {
  return typeof answer.data === 'string' && String(answer.headers['content-type'] ?? '').includes('json');
}

/** Whether GitHub answers with what it made or changed. */
function makes(route: string): boolean {
  return route.startsWith('POST ') || route.startsWith('PATCH ');
}

/** A proxy's page says 200 too, and nothing was carried out. */
function hasId(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number';
}

function answered(data: unknown): Outcome<Answer> {
  return { ok: true, value: { status: 200, headers: {}, data } };
}

function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}

const RETRIED: ReadonlySet<Failure['kind']> = new Set([
  'rateLimited',
  'server',
  'network',
  'timeout',
  'conflict',
]);
const OUT_OF_REACH: ReadonlySet<Failure['kind']> = new Set(['server', 'network', 'timeout']);

function isRead(route: string): boolean {
  return route.startsWith('GET ');
}

function kindOf(status: number): Failure['kind'] {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'notFound';
  if (status === 409) return 'conflict';
  if (status === 400 || status === 413 || status === 422) return 'invalid';
  return status >= 500 ? 'server' : 'unexpected';
}

type Headers = Answer['headers'];

function isRateLimit(status: number, headers: Headers, message: string): boolean {
  return (
    status === 429 ||
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /\b(?:secondary rate limit|abuse detection)\b/i.test(message)
  );
}

/** GitHub says to wait `retry-after` seconds, or until the reset, or else a minute. */
function pauseAsked(headers: Headers, now: number): number {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isExhausted = String(headers['x-ratelimit-remaining']) === '0';
  if (isExhausted && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000;
  return 60_000;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error) || !error.response)
    return undefined;
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

function headersOf(error: unknown): Headers {
  if (typeof error !== 'object' || error === null || !('response' in error)) return {};
  const response = error.response;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  return (response.headers ?? {}) as Headers;
}

function hasNext(answer: Answer): boolean {
  return String(answer.headers['link'] ?? '').includes('rel="next"');
}

function arrayOf<T>(data: unknown): readonly T[] | undefined {
  return Array.isArray(data) ? data : undefined;
}
