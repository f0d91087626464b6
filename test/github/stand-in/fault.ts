import type { IncomingHttpHeaders } from 'node:http';

/** What goes wrong, on demand. */
export type Trouble =
  /** Answered without being carried out. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** The connection is dropped before or after the request is carried out. */
  | 'drop-before'
  | 'drop-after'
  /** The answer to a request that was carried out breaks off in the middle. */
  | 'cut-off'
  /** No answer ever comes; the request is not carried out. */
  | 'silence';

export interface Fault {
  readonly trouble: Trouble;
  /** The operation's id; absent: any. */
  readonly operation?: string;
  /** Requests of the operation that pass before the trouble starts. */
  readonly after?: number;
  /** How many requests meet it; default: every one from then on. */
  readonly times?: number;
}

export interface Logged {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}

/** Hands out the troubles that were ordered, each as often as ordered. */
export class Faults {
  private readonly ordered: { fault: Fault; passed: number; met: number }[] = [];

  order(fault: Fault): void {
    this.ordered.push({ fault, passed: 0, met: 0 });
  }

  clear(): void {
    this.ordered.length = 0;
  }

  next(operation: string): Trouble | undefined {
    for (const entry of this.ordered) {
      const { fault } = entry;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (entry.passed < (fault.after ?? 0)) {
        entry.passed++;
        continue;
      }
      if (entry.met >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
      entry.met++;
      return fault.trouble;
    }
    return undefined;
  }
}
