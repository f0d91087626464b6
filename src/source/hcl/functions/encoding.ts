import { decoded } from '../node';
import { EvaluationFault } from '../run';
import type { Span } from '../source';
import { stringValue, textValue, type Value } from '../value';
import { required, text } from './arguments';
import type { FunctionTable } from './index';

function jsondecode(args: readonly Value[], at: Span): Value | undefined {
  const value = required(args, 0, at);
  if (value.kind === 'unknown' || value.kind === 'reference') return undefined;
  if (value.kind !== 'string') throw new EvaluationFault('"jsondecode" takes text', value.at);
  const result = decoded(value);
  if (result === undefined && text(args, 0, at) !== undefined)
    throw new EvaluationFault('this text is not JSON', value.at);
  return result;
}

function encoding(encode: (known: string) => string | undefined) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const known = text(args, 0, at);
    const result = known === undefined ? undefined : encode(known);
    return result === undefined ? undefined : textValue(result, args[0]!.at);
  };
}

/** Only text; bytes that are no UTF-8 are not worked out. */
function fromBase64(known: string): string | undefined {
  const bytes = Buffer.from(known, 'base64');
  const decodedText = bytes.toString('utf8');
  return Buffer.from(decodedText, 'utf8').equals(bytes) ? decodedText : undefined;
}

/** As Go's `url.QueryEscape` does it. */
function urlencode(known: string): string | undefined {
  if (/\p{Surrogate}/u.test(known)) return undefined;
  return encodeURIComponent(known)
    .replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

export const ENCODING: FunctionTable = {
  jsonencode: (args, at) => {
    const value = required(args, 0, at);
    return stringValue([{ kind: 'json', value, at: value.at }], at);
  },
  jsondecode,
  base64encode: encoding((known) => Buffer.from(known, 'utf8').toString('base64')),
  base64decode: encoding(fromBase64),
  urlencode: encoding(urlencode),
};
