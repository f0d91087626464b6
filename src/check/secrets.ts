import type { Connection } from '../connection/connection';
import type { Judgement } from '../connection/judge';
import type { Secret } from '../report/mask';
import type { SourceReading } from '../source/facts';

/**
 * Every value that no output may show: the connections' secret ExternalIds
 * (one that is known by its hash alone, as a policy shows it), and what
 * Terraform marks sensitive.
 *
 * @param judgements in the order of the connections
 */
export function secretsFrom(
  connections: readonly Connection[],
  judgements: readonly Judgement[],
  readings: readonly SourceReading[],
): Secret[] {
  const own = judgements.flatMap(({ secrets }, index) =>
    secrets.map((value) => withEnv(value, connections[index]?.externalId?.secret)),
  );
  const marked = readings.flatMap(({ secrets }) => secrets.map((value) => ({ value })));
  return [...own, ...marked].filter(({ value }) => value !== '');
}

function withEnv(value: string, env: string | undefined): Secret {
  return env === undefined ? { value } : { value, env };
}
