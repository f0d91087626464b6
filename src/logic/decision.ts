import type { StatementRef } from './question';

/** What AWS would answer one request. `unknown`: it rests on an unknown value or a hole. */
export interface Decision {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny' | 'unknown';
  /**
   * The statements that decided it: the Denies that apply, or the Allows that
   * were needed; none for an implicit deny.
   */
  readonly statements: readonly StatementRef[];
  /** For `unknown`: the names of the unknowns and the reasons of the holes it rests on. */
  readonly because: readonly string[];
}
