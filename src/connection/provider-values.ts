import { normalise, type Piece, type Unknown } from '../policy/text';

/** What is known of the account that a provider configuration is for. */
export interface ProviderValues {
  /** The configuration's name: see `Unknown.provider`. */
  readonly name: string;
  readonly account?: string;
  readonly partition?: string;
}

/**
 * Policies and names with the account and the partition filled in where they
 * ask the provider for them: `data.aws_caller_identity.current.account_id`
 * stands for the account of the role that is made with the same provider.
 * What holds none of it stays the same object.
 */
export function withProviderValues<T>(whole: T, values: ProviderValues): T {
  return filled(whole, values) as T;
}

function filled(value: unknown, values: ProviderValues): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => filled(item, values));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, one] of Object.entries(value)) {
    const next = key === 'pieces' && Array.isArray(one) ? filledPieces(one, values) : filled(one, values);
    if (next !== one) changed = { ...(changed ?? value), [key]: next };
  }
  return changed ?? value;
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function filledPieces(pieces: readonly Piece[], values: ProviderValues): readonly Piece[] {
  if (!pieces.some((piece) => typeof piece !== 'string' && toldBy(piece, values) !== undefined))
    return pieces;
  return normalise(
    pieces.map((piece) => (typeof piece === 'string' ? piece : (toldBy(piece, values) ?? piece))),
  );
}

function toldBy({ provider }: Unknown, values: ProviderValues): string | undefined {
  return provider?.name === values.name ? values[provider.says] : undefined;
}
