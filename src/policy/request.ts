/**
 * One request, in the format that `simulate` takes and every witness is
 * printed in.
 */
export interface Request {
  /**
   * An ARN (a role's ARN means any session of it), a service name
   * (`ec2.amazonaws.com`), a federated provider, or `*` for an anonymous caller.
   */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** The 12-digit account that owns the resource. */
  readonly resourceAccount: string;
  /** Keys as written (compared case-insensitively, C2); a list is a multivalued key. */
  readonly context: Readonly<Record<string, ContextValue>>;
}

export type ContextValue = string | readonly string[];

/** What the context says of a key, whose name is case-insensitive (C2). */
export function contextValue(context: Request['context'], key: string): ContextValue | undefined {
  const wanted = key.toLowerCase();
  return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
