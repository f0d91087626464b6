import type { Operator } from '../../policy/document';
import type { SymbolTable } from '../symbols';
import { inRange } from './address';
import { arnLike, isArn } from './arn';
import { compareDecimals, type Decimal, readDecimal } from './decimal';
import { type Glob, literal, matches, namesIn, same, textOf } from './glob';
import { readInstant } from './instant';
import { not, type Truth, unsure } from './truth';

/** How one value of a request is compared with one value of a policy. */
export interface Comparison {
  /** Under a negated operator the request's value must meet none of the policy's (C7). */
  readonly negated: boolean;
  /** Whether `*` and `?` of the policy's value are wildcards. */
  readonly wild: boolean;
  /** Whether the policy's value may hold variables (M7). */
  readonly variables: boolean;
  /** `negated` left aside. */
  readonly meets: (policy: Glob, request: string, symbols: SymbolTable) => Truth;
  /** Whether a request's value meets nothing, under negation either (C9). */
  readonly refuses?: (request: string, symbols: SymbolTable) => Truth;
}

const string = { variables: true, negated: false };

const equals: Comparison = {
  ...string,
  wild: false,
  meets: (policy, request, symbols) => same(policy, literal(request), { symbols }),
};

const equalsIgnoreCase: Comparison = {
  ...string,
  wild: false,
  meets: (policy, request, symbols) =>
    same(lowerCased(policy), literal(request.toLowerCase()), { symbols, fold: true }),
};

const like: Comparison = {
  ...string,
  wild: true,
  meets: (policy, request, symbols) => matches(policy, literal(request), { symbols }),
};

const arn: Comparison = {
  ...string,
  wild: true,
  meets: arnLike,
  refuses: (request, symbols) => not(isArn(request, symbols)),
};

const bool = plain((policy, request) => {
  const wanted = policy.toLowerCase();
  // C13: other text of a request is false.
  return wanted === (request.toLowerCase() === 'true' ? 'true' : 'false');
});

const binary = plain((policy, request) => {
  const [wanted, given] = [readBase64(policy), readBase64(request)];
  return wanted !== undefined && wanted === given;
});

const address = plain(inRange);

/** Every operator but `Null`, which asks about presence only. */
export const COMPARISONS: Readonly<Record<Exclude<Operator, 'Null'>, Comparison>> = {
  StringEquals: equals,
  StringNotEquals: negated(equals),
  StringEqualsIgnoreCase: equalsIgnoreCase,
  StringNotEqualsIgnoreCase: negated(equalsIgnoreCase),
  StringLike: like,
  StringNotLike: negated(like),
  NumericEquals: ordered(readDecimal, (order) => order === 0),
  NumericNotEquals: negated(ordered(readDecimal, (order) => order === 0)),
  NumericLessThan: ordered(readDecimal, (order) => order < 0),
  NumericLessThanEquals: ordered(readDecimal, (order) => order <= 0),
  NumericGreaterThan: ordered(readDecimal, (order) => order > 0),
  NumericGreaterThanEquals: ordered(readDecimal, (order) => order >= 0),
  DateEquals: ordered(readInstant, (order) => order === 0),
  DateNotEquals: negated(ordered(readInstant, (order) => order === 0)),
  DateLessThan: ordered(readInstant, (order) => order < 0),
  DateLessThanEquals: ordered(readInstant, (order) => order <= 0),
  DateGreaterThan: ordered(readInstant, (order) => order > 0),
  DateGreaterThanEquals: ordered(readInstant, (order) => order >= 0),
  Bool: bool,
  BinaryEquals: binary,
  IpAddress: address,
  NotIpAddress: negated(address),
  // C9: Equals and Like are one.
  ArnEquals: arn,
  ArnNotEquals: negated(arn),
  ArnLike: arn,
  ArnNotLike: negated(arn),
};

function negated(comparison: Comparison): Comparison {
  return { ...comparison, negated: true };
}

/** Values of the request's order against the policy's; text that cannot be read meets nothing (C11, C12). */
function ordered(read: (text: string) => Decimal | undefined, holds: (order: number) => boolean): Comparison {
  return plain((policy, request) => {
    const [wanted, given] = [read(policy), read(request)];
    return wanted !== undefined && given !== undefined && holds(compareDecimals(given, wanted));
  });
}

/** A comparison of typed values: no wildcards, no variables; what an unknown reads as is open. */
function plain(holds: (policy: string, request: string) => boolean): Comparison {
  return {
    negated: false,
    wild: false,
    variables: false,
    meets: (policy, request, symbols) => {
      const names = namesIn([...policy, ...literal(request)], symbols);
      return names.length > 0 ? unsure(names) : holds(textOf(policy), request);
    },
  };
}

function lowerCased(text: Glob): number[] {
  return literal(String.fromCharCode(...text).toLowerCase());
}

/** Bytes as a string of code units; `undefined` for text that is not base64 (C14). */
function readBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Buffer.from(text, 'base64').toString('latin1');
}
