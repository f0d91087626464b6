import type { PolicyDocument, PolicyType } from '../../policy/document';
import type { Policies } from '../question';
import { inAccount, isMember, type Member } from './caller';
import type { RequestFacts } from './facts';
import { unsure } from './truth';
import { all, allowed, any, NO, type Survey, survey, type Vote, YES } from './vote';

/** Part E: how the policies of all types decide one request together. */
export function together(
  policies: Policies,
  facts: RequestFacts,
): { readonly deny: Vote; readonly allow: Vote } {
  const surveys = surveyAll(policies, facts);
  return { deny: any(...deniesOf(surveys)), allow: allowOf(surveys, facts) };
}

/** What each of the policies that meet in this request says of it. */
interface Surveys {
  readonly identity: readonly Survey[] | undefined;
  readonly boundary: Survey | undefined;
  readonly session: Survey | undefined;
  readonly scp: readonly Survey[];
  readonly rcp: readonly Survey[];
  readonly resource: Survey | undefined;
  /** E6: the resource's own policy must allow. */
  readonly resourceMustAllow: boolean;
}

function surveyAll(policies: Policies, facts: RequestFacts): Surveys {
  const bearer = bearerOf(facts);
  const bounded = bearer !== undefined && policies.boundary !== undefined;
  const ask = (type: PolicyType, document: PolicyDocument): Survey =>
    survey(type, document, { facts, bounded });
  const own = (type: PolicyType, document: PolicyDocument | undefined): Survey | undefined =>
    bearer && document && ask(type, document);
  const type = resourcePolicyType(facts);
  const resource = policies[type];
  return {
    identity: bearer ? policies.identity?.map((document) => ask('identity', document)) : [],
    boundary: own('boundary', policies.boundary),
    session: own('session', policies.session),
    scp: bindsCaller(facts) ? (policies.scp ?? []).map((document) => ask('scp', document)) : [],
    rcp: bindsResource(facts) ? (policies.rcp ?? []).map((document) => ask('rcp', document)) : [],
    resource: resource && ask(type, resource),
    resourceMustAllow:
      type === 'trust' || (type === 'key' && (resource !== undefined || isKey(facts.resource))),
  };
}

const ASSUMING: ReadonlySet<string> = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:tagsession',
  'sts:setsourceidentity',
  'sts:setcontext',
]);

function resourcePolicyType({ action }: RequestFacts): 'trust' | 'key' | 'bucket' {
  if (ASSUMING.has(action)) return 'trust';
  return action.startsWith('kms:') ? 'key' : 'bucket';
}

/** Actions such as `kms:ListKeys` have no key whose policy could be asked. */
function isKey(resource: string): boolean {
  const [, , service, , , id = ''] = resource.split(':');
  return service === 'kms' && id.startsWith('key/');
}

/** The caller, where policies of its own can bind it: not a root user (E9), a service or a service-linked role (E10). */
function bearerOf({ caller }: RequestFacts): Member | undefined {
  return isMember(caller) && caller.kind !== 'root' && !caller.serviceLinked ? caller : undefined;
}

/** E2: SCPs bind principals of accounts, root users included, but not service-linked roles. */
function bindsCaller({ caller }: RequestFacts): boolean {
  return isMember(caller) && !caller.serviceLinked;
}

/** E3: RCPs bind whoever calls, but for service-linked roles and `kms:RetireGrant`. */
function bindsResource({ caller, action }: RequestFacts): boolean {
  return !(isMember(caller) && caller.serviceLinked) && action !== 'kms:retiregrant';
}

/** E1: any applicable Deny. */
function deniesOf({ identity = [], boundary, session, scp, rcp, resource }: Surveys): Vote[] {
  return [...rcp, ...scp, resource, ...identity, boundary, session]
    .filter((one) => one !== undefined)
    .map((one) => one.deny);
}

function allowOf(surveys: Surveys, facts: RequestFacts): Vote {
  const { caller } = facts;
  if (!isMember(caller) || caller.serviceLinked) return outsideAccounts(surveys, facts);
  const scp = all(...surveys.scp.map(allowed));
  const same = inAccount(caller, facts.resourceAccount, facts.symbols);
  if (same === true) return all(scp, sameAccount(surveys, facts));
  if (same === false) return all(scp, crossAccount(surveys, facts));
  return all(scp, whichever(same.because, sameAccount(surveys, facts), crossAccount(surveys, facts)));
}

/** E10; an anonymous caller cannot assume a role, which needs credentials (P6). */
function outsideAccounts({ resource }: Surveys, facts: RequestFacts): Vote {
  if (facts.caller.kind === 'anonymous' && ASSUMING.has(facts.action)) return NO;
  return resource ? allowed(resource) : NO;
}

/** E4, E5, E6. */
function sameAccount(surveys: Surveys, facts: RequestFacts): Vote {
  const { resource, resourceMustAllow } = surveys;
  const limits = limitsOf(surveys);
  const own = all(identityOf(surveys, facts), limits);
  const direct = resource
    ? [resource.allow.everyone, resource.allow.self, all(resource.allow.role, limits)]
    : [];
  // Delegation to the account hands the decision to its own policies, which elsewhere suffice without it.
  if (resourceMustAllow) return any(...direct, resource ? all(resource.allow.account, own) : NO);
  return any(...direct, own);
}

/** E7. */
function crossAccount(surveys: Surveys, facts: RequestFacts): Vote {
  const resource = surveys.resource ? allowed(surveys.resource) : NO;
  return all(resource, identityOf(surveys, facts), limitsOf(surveys));
}

/** E8: what limits the caller and grants nothing. */
function limitsOf({ boundary, session }: Surveys): Vote {
  return all(...[boundary, session].filter((one) => one !== undefined).map(allowed));
}

function identityOf({ identity }: Surveys, facts: RequestFacts): Vote {
  // E9: a root user needs no Allow of its own.
  if (!bearerOf(facts)) return YES;
  if (identity) return any(...identity.map(allowed));
  return ASSUMING.has(facts.action) ? YES : NO;
}

/** Where it is not known whose account the caller is of. */
function whichever(because: readonly string[], a: Vote, b: Vote): Vote {
  const either = any(a, b);
  if (a.truth === b.truth) return either;
  const open = [a.truth, b.truth].flatMap((truth) => (typeof truth === 'boolean' ? [] : truth.because));
  return { truth: unsure([...because, ...open]), statements: either.statements };
}
