/** Turns one entry of the collected vendor facts into a profile. */
export function profileOf(fact: unknown): unknown;
