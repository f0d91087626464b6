import type { Witness } from '../finding';
import type { ContextValue, Request } from '../policy/request';
import { display } from '../policy/text';
import { type AskedId, UNSEEN_ID } from './situation';

/** The request as a witness: a secret ExternalId stands as the variable that holds it. */
export function witnessOf(request: Request, id?: AskedId): Witness {
  const context = Object.fromEntries(
    Object.entries(request.context).map(([key, value]) => [key, shown(value, id)]),
  );
  return { ...request, context };
}

function shown(value: ContextValue, id: AskedId | undefined): ContextValue | { readonly env: string } {
  if (id?.env === undefined || typeof value !== 'string') return value;
  const isSecret = value === id.secret || value === display({ pieces: [UNSEEN_ID] });
  return isSecret ? { env: id.env } : value;
}

/** Who does what, in words that begin a sentence. */
export function inWords(request: Request, id?: AskedId): string {
  const what = isAssume(request.action)
    ? `call ${request.action}`
    : `call ${request.action} on ${request.resource}`;
  return `${who(request.principal)} can ${what}${circumstances(request, id)}`;
}

/** The same of what a role may do to others: an ExternalId is for their trust policies to ask for. */
export function deedInWords(request: Request): string {
  return `${who(request.principal)} can call ${request.action} on ${request.resource}${withContext(request, undefined)}`;
}

function isAssume(action: string): boolean {
  return action.toLowerCase().startsWith('sts:assumerole');
}

export function who(principal: string): string {
  if (principal === '*') return 'anyone, without credentials,';
  const session = /^arn:[a-z-]+:sts::\d{12}:assumed-role\//.test(principal);
  return session ? `the session ${principal}` : principal;
}

/** Keys that the principal determines say nothing new. */
const DETERMINED = /^aws:(principal|userid$|username$|securetransport$|resourceaccount$)/;

function circumstances(request: Request, id: AskedId | undefined): string {
  // Other ways into a role cannot carry one (C17).
  const withoutId =
    request.action.toLowerCase() === 'sts:assumerole' && !hasKey(request, 'sts:externalid')
      ? ' without any ExternalId'
      : '';
  return withoutId + withContext(request, id);
}

function withContext(request: Request, id: AskedId | undefined): string {
  const parts = Object.entries(request.context)
    .filter(([key]) => !DETERMINED.test(key.toLowerCase()))
    .map(([key, value]) => `${key} ${valueInWords(value, id)}`);
  return parts.length > 0 ? ` with ${parts.join(' and ')}` : '';
}

function valueInWords(value: ContextValue, id: AskedId | undefined): string {
  if (typeof value !== 'string') return `[${value.map((one) => `"${one}"`).join(', ')}]`;
  const shownValue = shown(value, id);
  return typeof shownValue === 'string' ? `"${shownValue}"` : 'the configured value';
}

function hasKey(request: Request, key: string): boolean {
  return Object.keys(request.context).some((one) => one.toLowerCase() === key);
}
