import type { ConnectionResult, Finding, Report } from '../finding';
import type { SourceReading } from '../source/facts';

/**
 * `proved` only if nothing at all speaks against it: a request shown beside
 * the requirements is a violation too, any other error leaves it open, and so
 * does what was not read, however bad that is said to be.
 */
export function verdictOf(
  connections: readonly ConnectionResult[],
  findings: readonly Finding[],
  readings: readonly SourceReading[],
): Report['verdict'] {
  const verdicts = connections.map(({ verdict }) => verdict);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const shown = errors.some(({ witness, requirement }) => witness !== undefined && requirement === undefined);
  if (verdicts.includes('violated') || shown) return 'violated';
  const checked = readings.some(({ source }) => source.documents > 0);
  const missed = findings.some(({ rule }) => rule === 'evidence-incomplete');
  if (!checked || missed || verdicts.includes('undetermined') || errors.length > 0) return 'undetermined';
  return 'proved';
}
