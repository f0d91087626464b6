import type { PolicyDocument, PolicyType, Statement } from '../policy/document';
import type { Request } from '../policy/request';
import type { Piece } from '../policy/text';

/** The policies that meet in one decision, by type. An absent member was not given (and is skipped, E1). */
export interface Policies {
  readonly identity?: readonly PolicyDocument[];
  readonly trust?: PolicyDocument;
  readonly bucket?: PolicyDocument;
  readonly key?: PolicyDocument;
  readonly boundary?: PolicyDocument;
  readonly session?: PolicyDocument;
  /** Each listed document is one level of the organisation; levels intersect (E2). */
  readonly scp?: readonly PolicyDocument[];
  readonly rcp?: readonly PolicyDocument[];
}

/** A statement that took part in a decision. */
export interface StatementRef {
  readonly type: PolicyType;
  readonly document: PolicyDocument;
  readonly statement: Statement;
}

/** In a {@link RequestSpace}: any run of characters, the empty one included. */
export const ANY = { any: true } as const;
/** In a {@link RequestSpace}: any run of one character or more; an S3 key is never empty. */
export const SOME = { some: true } as const;
export type SpacePiece = Piece | typeof ANY | typeof SOME;

export type PrincipalSpace =
  /** One principal, in the form of {@link Request}'s `principal`; a role's ARN means every session of it. */
  | { readonly kind: 'one'; readonly principal: readonly Piece[] }
  /**
   * Everyone (roles, users, roots, services, federated and anonymous callers)
   * but the principals of `accounts` and those of `except`. A root ARN or a
   * bare account in `except` exempts the whole account, a role's ARN all its
   * sessions; a service name or a provider exempts that service or provider.
   */
  | {
      readonly kind: 'outside';
      readonly accounts: readonly string[];
      readonly except: readonly (readonly Piece[])[];
    };

/** What is known of one context key. A key that no constraint names is free: absent or any value. */
export type ContextConstraint =
  | { readonly key: string; readonly is: 'absent' }
  /** Present with exactly this value, or this set of values for a multivalued key. */
  | { readonly key: string; readonly is: 'value'; readonly value: readonly Piece[] }
  | { readonly key: string; readonly is: 'values'; readonly values: readonly (readonly Piece[])[] }
  /** Present with a single value that is none of these. */
  | { readonly key: string; readonly is: 'otherThan'; readonly values: readonly (readonly Piece[])[] };

/** What `logic` needs to know of the service catalogue (C16, C8). */
export interface Catalogue {
  /** Whether a request for the action can carry the key; a key it cannot carry is absent. */
  carries(action: string, key: string): boolean;
  /** The key's type as the service reference gives it; `undefined` where it does not list the key. */
  typeOf(key: string): KeyType | undefined;
}

export interface KeyType {
  readonly type: 'String' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'ARN' | 'Binary';
  readonly multivalued: boolean;
}

/** A set of requests: every combination of the parts. */
export interface RequestSpace {
  readonly principal: PrincipalSpace;
  /** Concrete action names. */
  readonly actions: readonly string[];
  readonly resource: readonly SpacePiece[];
  readonly resourceAccount: string;
  readonly context: readonly ContextConstraint[];
  readonly catalogue?: Catalogue;
}

/**
 * Which policies are asked: one type's documents by themselves (their Allows
 * less their Denies), or `together`, after AWS's evaluation logic (part E).
 */
export type Scope = PolicyType | 'together';

export interface Question {
  readonly policies: Policies;
  readonly scope: Scope;
  readonly space: RequestSpace;
  /** `every`: is every request of the space allowed (delivery)? `none`: is none (exclusion)? */
  readonly ask: 'every' | 'none';
}

export type Answer =
  | { readonly answer: 'yes' }
  | No
  | {
      readonly answer: 'unknown';
      readonly because: Because;
      /** In words, fit for a verdict's reason. */
      readonly reason: string;
      /** A request that may break the answer. */
      readonly witness?: Request;
      readonly statements: readonly StatementRef[];
    };

export interface No {
  readonly answer: 'no';
  /** A request of the space that breaks it; `evaluate` confirms it. Unknowns stand as `${name}`. */
  readonly witness: Request;
  /** The statements that decided the witness; none: no statement allows it. */
  readonly statements: readonly StatementRef[];
}

export type Because =
  /** Holds under a condition on context that the space leaves free: the keys that matter. */
  | { readonly kind: 'context'; readonly keys: readonly string[] }
  /** Rests on unknown values, named. */
  | { readonly kind: 'unknown-value'; readonly names: readonly string[] }
  /** Rests on a part of a policy that could not be read. */
  | { readonly kind: 'hole'; readonly reasons: readonly string[] }
  /** Rests on a rule of AWS's that its documentation leaves open (`docs/semantics.md`, part U or ⚠). */
  | { readonly kind: 'uncertain-rule'; readonly rules: readonly string[] }
  /** A request that may break the answer was found, and nothing tells why `evaluate` does not confirm it. */
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'too-complex'; readonly bound: string };
