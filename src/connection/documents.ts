import type { PolicyDocument } from '../policy/document';
import type { ManagedPolicyFact, PolicyFact, SourceReading } from '../source/facts';
import { type Sourced, signature } from './sourced';
import type { References } from './symbols';

/** Policies that sources hold as documents, with every reference that is known filled in. */
export class Documents {
  /** The sources that any of them came from: what is missing there may matter. */
  readonly used = new Set<SourceReading>();

  constructor(private readonly references: References) {}

  /** Of those that say the same, one. */
  of(found: readonly Sourced<PolicyFact | ManagedPolicyFact>[]): PolicyDocument[] {
    const distinct = new Map<string, PolicyDocument>();
    for (const { fact, reading } of found) {
      this.used.add(reading);
      const key = signature(fact.document);
      if (!distinct.has(key)) distinct.set(key, this.references.fillDocument(fact.document));
    }
    return [...distinct.values()];
  }
}
