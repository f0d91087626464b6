import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Request } from '../policy/request';
import type { Decision } from './decision';
import { encodeRequest } from './evaluate/encode';
import { RequestFacts } from './evaluate/facts';
import { together } from './evaluate/together';
import { all, allowed, any, survey, type Vote, YES } from './evaluate/vote';
import type { Catalogue, Policies } from './question';
import { SymbolTable, TooManyUnknowns } from './symbols';

export interface EvaluateOptions {
  /**
   * The table that the request's text is already encoded in. Without it the
   * request is plain text, in which `${name}` stands for the unknown of that
   * name, if the policies hold one, as printed witnesses have it.
   */
  readonly symbols?: SymbolTable;
  /** Which keys are multivalued: a single text for one of them is a set of one (C8). */
  readonly typeOf?: Catalogue['typeOf'];
}

/**
 * What AWS answers one request, all given policies taken together (part E).
 *
 * The policies are read as follows. `identity`, `boundary`, `session` and
 * `scp` are the caller's, `rcp` the resource's account's. The resource-based
 * policy is `trust` where a role is assumed (`sts:AssumeRole…`,
 * `sts:TagSession`, `sts:SetSourceIdentity`, `sts:SetContext`), `key` for
 * `kms:` actions and `bucket` for all others; the other two take no part.
 * A member that is absent was not given and is skipped (E1), with two
 * exceptions: without a trust or key policy nobody is let in where that policy
 * must itself allow (E6), and without identity policies the caller's side
 * allows only the assuming of roles: a vendor's own account is out of sight
 * and is assumed to let its principal do that. The assumption holds for a
 * caller of any account, hence also for delegation to the role's own account;
 * `identity: []` says that there are none, and grants nothing.
 *
 * An answer is definite where it is the same for every value of the unknowns
 * and holes. A request that no Allow can reach is `implicitDeny`, also where a
 * Deny may reach it.
 *
 * @throws UserError where the principal is none, or the context contradicts it
 */
export function evaluate(policies: Policies, request: Request, options: EvaluateOptions = {}): Decision {
  return answered(documentsOf(policies), request, options, (facts) => {
    const { deny, allow } = together(policies, facts);
    return decision(deny, allow);
  });
}

/**
 * What the documents of one type say by themselves, their Allows less their
 * Denies: one Allow suffices, but SCPs are levels which must each allow (E2),
 * and RCPs only deny, for RCPFullAWSAccess is always beside them (E3). A
 * principal counts as named in whatever way, delegation to its account included.
 *
 * @throws UserError as {@link evaluate}
 */
export function evaluateScope(
  type: PolicyType,
  documents: readonly PolicyDocument[],
  request: Request,
  options: EvaluateOptions = {},
): Decision {
  return answered(documents, request, options, (facts) => {
    const surveys = documents.map((document) => survey(type, document, { facts, bounded: false }));
    const allow = surveys.map(allowed);
    const deny = any(...surveys.map((one) => one.deny));
    return decision(deny, type === 'rcp' ? YES : type === 'scp' ? all(...allow) : any(...allow));
  });
}

function factsOf(
  documents: readonly PolicyDocument[],
  request: Request,
  options: EvaluateOptions,
): RequestFacts {
  const symbols = options.symbols ?? new SymbolTable();
  const encoded = options.symbols ? request : encodeRequest(request, documents, symbols);
  return new RequestFacts(encoded, symbols, options.typeOf);
}

function answered(
  documents: readonly PolicyDocument[],
  request: Request,
  options: EvaluateOptions,
  decide: (facts: RequestFacts) => Decision,
): Decision {
  try {
    return decide(factsOf(documents, request, options));
  } catch (error) {
    if (!(error instanceof TooManyUnknowns)) throw error;
    return {
      decision: 'unknown',
      statements: [],
      because: ['the policies hold too many different unknown values'],
    };
  }
}

function documentsOf(policies: Policies): PolicyDocument[] {
  const { identity = [], scp = [], rcp = [], trust, bucket, key, boundary, session } = policies;
  const single = [trust, bucket, key, boundary, session].filter((document) => document !== undefined);
  return [...identity, ...single, ...scp, ...rcp];
}

function decision(deny: Vote, allow: Vote): Decision {
  if (deny.truth === true) return { decision: 'explicitDeny', statements: deny.statements, because: [] };
  if (allow.truth === false) return { decision: 'implicitDeny', statements: [], because: [] };
  if (deny.truth === false && allow.truth === true) {
    return { decision: 'allowed', statements: allow.statements, because: [] };
  }
  const because = [deny.truth, allow.truth].flatMap((truth) =>
    typeof truth === 'boolean' ? [] : truth.because,
  );
  const open = deny.truth === false ? allow.statements : [...deny.statements, ...allow.statements];
  return { decision: 'unknown', statements: open, because: [...new Set(because)] };
}
