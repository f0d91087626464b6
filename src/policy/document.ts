import type { Range } from './position';
import type { Text } from './text';

export const POLICY_TYPES = [
  'identity',
  'trust',
  'bucket',
  'boundary',
  'session',
  'scp',
  'rcp',
  'key',
] as const;
export type PolicyType = (typeof POLICY_TYPES)[number];

export const VERSIONS = ['2012-10-17', '2008-10-17'] as const;
/** A missing `Version` is read as `2008-10-17` (G2). */
export type Version = (typeof VERSIONS)[number];

export type Effect = 'Allow' | 'Deny';

/**
 * A policy document, parsed once and typed. What could not be read with
 * certainty (malformed, or unknown until apply) is a {@link Hole}, never left
 * out in silence: a question whose answer rests on a hole is undetermined.
 */
export interface PolicyDocument {
  readonly version: Version;
  /** Place of the `Version` value, or of the key that was meant to be it; absent where the element is missing. */
  readonly versionAt?: Range;
  readonly id?: Text;
  readonly statements: readonly Statement[];
  /** Whole statements that may exist beside those listed. */
  readonly holes: readonly Hole[];
  readonly at: Range;
}

export interface Statement {
  readonly sid: Text | undefined;
  /** `undefined` only together with a hole for `Effect`: it may be either. */
  readonly effect: Effect | undefined;
  readonly effectAt: Range;
  /** `Principal` or `NotPrincipal`; `undefined` in policy types that have none. */
  readonly principal: PrincipalElement | undefined;
  readonly action: ListElement;
  /** `undefined` in trust policies (M10: the role itself). */
  readonly resource: ListElement | undefined;
  readonly conditions: readonly Condition[];
  readonly holes: readonly Hole[];
  readonly at: Range;
}

/** `Action`/`NotAction` or `Resource`/`NotResource` (`not` tells which). */
export interface ListElement {
  readonly not: boolean;
  readonly values: readonly Text[];
  readonly keyAt: Range;
  readonly at: Range;
}

export interface PrincipalElement {
  readonly not: boolean;
  readonly values: readonly PrincipalValue[];
  readonly keyAt: Range;
  readonly at: Range;
}

export const PRINCIPAL_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

/** One principal value; the bare `"*"` is `{ kind: 'AWS', text: '*', bare: true }` (P2). */
export interface PrincipalValue {
  readonly kind: PrincipalKind;
  readonly text: Text;
  readonly bare?: true;
}

export const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnNotEquals',
  'ArnLike',
  'ArnNotLike',
  'Null',
] as const;
export type Operator = (typeof OPERATORS)[number];

export type Qualifier = 'ForAllValues' | 'ForAnyValue';

/** One operator and key of a `Condition` block with its values; all of a statement's are ANDed (C1). */
export interface Condition {
  readonly operator: Operator;
  readonly qualifier?: Qualifier;
  readonly ifExists: boolean;
  /** As written; compare case-insensitively (C2). */
  readonly key: string;
  readonly values: readonly Text[];
  /** Set where values may stand beside those listed; one of its statement's holes, of part `Values`. */
  readonly open?: Hole;
  readonly operatorAt: Range;
  readonly keyAt: Range;
  /** From the key to the end of its values. */
  readonly at: Range;
}

export type HolePart = 'Statement' | 'Effect' | 'Principal' | 'Action' | 'Resource' | 'Condition' | 'Values';

/**
 * A part of a policy whose content is not known: it may hold anything that
 * the part can hold, nothing included. A hole in `Action`, `Resource` or
 * `Principal` stands beside the values listed, and one in `Values` beside those
 * of one condition, which are alternatives (C1); one in `Condition` may add any
 * constraint; one for `Statement` may add any statement, Allow or Deny.
 */
export interface Hole {
  readonly part: HolePart;
  /** Why, in words that fit "…because REASON", for example `the for_each of this dynamic block is unknown until apply`. */
  readonly reason: string;
  readonly cause: 'unknown' | 'malformed';
  readonly at: Range;
}
