import type { Outcome } from './client';
import type { Failure } from './failure';

export interface Sent<T> {
  readonly lost: readonly T[];
  /** The first failure, if something was lost. */
  readonly failure?: Failure;
}

/** Requests spent at most on finding the items that GitHub refuses. */
const MOST_SPLITS = 40;

/**
 * Sends the items in one request; when GitHub refuses it for what it says
 * (422), its halves, so that one bad item does not take the others with it.
 */
export async function sendInHalves<T>(
  items: readonly T[],
  send: (items: readonly T[]) => Promise<Outcome<unknown>>,
): Promise<Sent<T>> {
  const waiting: (readonly T[])[] = [items];
  const lost: T[] = [];
  let failure: Failure | undefined;
  for (let requests = 0; ; requests++) {
    const batch = waiting.shift();
    if (!batch) break;
    const outcome = await send(batch);
    if (outcome.ok) continue;
    failure ??= outcome.failure;
    if (outcome.failure.kind !== 'invalid' || requests >= MOST_SPLITS) {
      lost.push(...batch, ...waiting.flat());
      break;
    }
    if (batch.length === 1) lost.push(...batch);
    else waiting.unshift(...halvesOf(batch));
  }
  return { lost, ...(failure && lost.length > 0 && { failure }) };
}

function halvesOf<T>(items: readonly T[]): (readonly T[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
