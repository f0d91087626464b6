import type { Config } from '../connection/config';
import type { Connection } from '../connection/connection';
import { discover } from '../connection/discover';
import { type Judgement, judge } from '../connection/judge';
import { unread } from '../connection/unread';
import type { Problem } from '../finding';
import type { SourceReading } from '../source/facts';

/** Asks each connection's requirements. Where none is configured, what the sources show by themselves is held to the same questions. */
export function judgeAll(
  connections: readonly Connection[],
  readings: readonly SourceReading[],
  config: Config,
): Judgement[] {
  if (connections.length === 0) return discover(readings, config);
  return connections.map((connection) => {
    const others = connections.filter((other) => other !== connection);
    return judge(connection, readings, { ...config, others });
  });
}

/** What was not read, where no connection is there to be undetermined for it. */
export function unjudged(
  connections: readonly Connection[],
  readings: readonly SourceReading[],
  config: Config,
): Problem[] {
  return connections.length === 0 ? unread(readings, config) : [];
}
