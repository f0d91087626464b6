import type { SourceKind } from '../finding';
import type { Fact, SourceReading } from '../source/facts';

/** A fact with the source that tells it. */
export interface Sourced<F extends Fact = Fact> {
  readonly fact: F;
  readonly reading: SourceReading;
}

/** Where the same thing is told twice: what will be, then what was written, then what is. */
const KINDS: readonly SourceKind[] = [
  'terraform-plan',
  'terraform',
  'terraform-state',
  'aws-cli',
  'terraform-output',
  'policy-json',
];

/** The facts of the source kind that comes first. */
export function best<S extends Sourced>(found: readonly S[]): S[] {
  const kind = KINDS.find((one) => found.some(({ reading }) => reading.source.kind === one));
  return found.filter(({ reading }) => reading.source.kind === kind);
}

/** What a document, a fact or a part of one says, without where it says it. */
export function signature(value: unknown): string {
  return JSON.stringify(value, (key, part) => (key === 'at' || key.endsWith('At') ? undefined : part));
}
