import { placeOf } from '../evaluate';
import type { Scope } from '../scope';
import type { Span } from '../source';
import {
  asSensitive,
  describe,
  isUnordered,
  isUnsure,
  sizeOf,
  uniqueName,
  unknownText,
  unknownValue,
  type Value,
} from '../value';
import { COLLECTIONS } from './collections';
import { ENCODING } from './encoding';
import { FILES } from './files';
import { NUMBERS } from './numbers';
import { STRINGS } from './strings';
import { TYPES } from './types';

/**
 * One of Terraform's functions. `undefined`: the result cannot be known, by
 * what is known of the arguments or because we do not work this one out.
 *
 * @throws EvaluationFault where Terraform would refuse the call
 */
export type TerraformFunction = (args: readonly Value[], at: Span, scope: Scope) => Value | undefined;

export type FunctionTable = Readonly<Record<string, TerraformFunction>>;

const TABLE: ReadonlyMap<string, TerraformFunction> = new Map(
  [COLLECTIONS, ENCODING, FILES, NUMBERS, STRINGS, TYPES].flatMap((table) => Object.entries(table)),
);

/** Their results differ from call to call. */
const IMPURE = new Set(['uuid', 'timestamp', 'plantimestamp', 'bcrypt']);

/** Their results are text or numbers, whatever their arguments. */
const TEXTUAL = new Set([
  ...Object.keys(ENCODING).filter((name) => name !== 'jsondecode'),
  ...Object.keys(STRINGS).filter((name) => name !== 'split' && name !== 'formatlist' && name !== 'coalesce'),
  ...['uuid', 'timestamp', 'plantimestamp', 'bcrypt', 'tostring', 'file', 'templatefile', 'cidrhost'],
  ...[
    'md5',
    'sha1',
    'sha256',
    'sha512',
    'base64sha256',
    'base64sha512',
    'filesha256',
    'filemd5',
    'yamlencode',
  ],
]);

/** Terraform refuses their call for some values of the right type, which `try` and `can` are there for. */
const MAY_FAIL = new Set([
  ...['coalesce', 'coalescelist', 'element', 'index', 'lookup', 'one', 'slice', 'zipmap', 'matchkeys'],
  ...['jsondecode', 'yamldecode', 'csvdecode', 'base64decode', 'regex', 'parseint', 'tonumber', 'tobool'],
  ...['file', 'templatefile', 'filebase64', 'cidrhost', 'cidrsubnet', 'cidrnetmask'],
]);

/** They make another text of a text. */
const DERIVING = new Set([
  ...Object.keys(STRINGS).filter((name) => name !== 'length' && name !== 'coalesce'),
  ...['base64encode', 'base64decode', 'urlencode', 'basename', 'dirname'],
  // Names of members are no secret as such, but where they are asked for.
  'keys',
]);

/** A result that cannot be known is named by its call: the same call of the same values is the same unknown. */
export function callFunction(name: string, args: readonly Value[], scope: Scope, at: Span): Value {
  scope.run.spend(args.reduce((sum, arg) => sum + (sizeOf(arg) >> 4) + widthOf(arg), 0));
  const sensitive = name !== 'nonsensitive' && args.some(holdsSensitive);
  const result = TABLE.get(name)?.(args, at, scope) ?? unknownCall(name, args, at);
  if (!sensitive) return result;
  // Text made of a secret is another text, and is to be hidden by that.
  if (DERIVING.has(name)) scope.run.keepSecret(result);
  return DERIVING.has(name) ? asSensitive(result) : { ...result, sensitive: true };
}

/** What a function may go through one by one. */
function widthOf(value: Value): number {
  if (value.kind === 'list') return value.items.length;
  if (value.kind === 'object') return value.members.size;
  return value.kind === 'string' ? value.parts.length : 0;
}

/** A mark on an item is lost where a list becomes one text. */
function holdsSensitive(value: Value): boolean {
  return value.sensitive === true || (value.kind === 'list' && value.items.some((item) => item.sensitive));
}

function unknownCall(name: string, args: readonly Value[], at: Span): Value {
  const call = `${name}(${args.map(describe).join(', ')})`;
  const own = IMPURE.has(name) || args.some((arg) => arg.kind === 'list' && isUnordered(arg));
  const full = own ? uniqueName(`${call} at ${placeOf(at)}`) : call;
  const value = TEXTUAL.has(name) ? unknownText(full, at) : unknownValue(full, at);
  return MAY_FAIL.has(name) || args.some(isUnsure) ? { ...value, unsure: true } : value;
}
