/** Work left before a question is called too complex; shared by all searches of one question. */
export interface Budget {
  steps: number;
}

/** Thrown when a {@link Budget} is used up; caught where a question is answered. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
  constructor(readonly bound: string) {
    super(bound);
  }
}

/** Takes work off a budget. */
export function spend(
  budget: Budget,
  steps: number,
  bound = 'the search for a witness over wildcards',
): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new TooComplex(bound);
}
