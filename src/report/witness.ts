import type { Witness } from '../finding';
import { compareText } from '../finding';

/** The witness as members of a request in the order `simulate` documents, context keys sorted. */
export function orderedWitness(witness: Witness): Witness {
  const { principal, action, resource, resourceAccount } = witness;
  const keys = Object.entries(witness.context).sort(([a], [b]) => compareText(a, b));
  return { principal, action, resource, resourceAccount, context: Object.fromEntries(keys) };
}

/** The witness as a file that `trustproof simulate --request` takes. */
export function witnessRequest(witness: Witness): string {
  return JSON.stringify(orderedWitness(witness), null, 2);
}

/** The witness as a sentence without its full stop; every name and value passes through `quote`. */
export function witnessInWords(witness: Witness, quote: (name: string) => string = (name) => name): string {
  const { principal, action, resource, resourceAccount, context } = orderedWitness(witness);
  const caller = principal === '*' ? 'an anonymous caller' : quote(principal);
  const account = resourceAccount === '' ? '' : ` of account ${quote(resourceAccount)}`;
  const keys = Object.entries(context).map(([key, value]) => `${quote(key)} = ${valueInWords(value, quote)}`);
  const carrying = keys.length === 0 ? 'carrying no further context' : `carrying ${keys.join(' and ')}`;
  return `${caller} calls ${quote(action)} on ${quote(resource)}${account}, ${carrying}`;
}

function valueInWords(value: Witness['context'][string], quote: (name: string) => string): string {
  if (typeof value === 'string') return quote(JSON.stringify(value));
  if (isList(value)) return quote(`[${value.map((item) => JSON.stringify(item)).join(', ')}]`);
  return `the value of the environment variable ${quote(value.env)}`;
}

function isList(value: Witness['context'][string]): value is readonly string[] {
  return Array.isArray(value);
}
