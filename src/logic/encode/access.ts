import type { PolicyDocument, PolicyType } from '../../policy/document';
import type { Policies, Question } from '../question';
import type { Encoder } from './encoder';
import { accountWithin, type Naming, SERVICE_CALLERS } from './principal';
import { ALWAYS, type Claim, exactly, NEVER } from './world';

/** What is known of who calls, as far as the decision's shape depends on it. */
export interface Setting {
  readonly action: string;
  /** `undefined`: the callers are no single principal, and their own accounts let them (exclusion). */
  readonly caller: string | undefined;
  readonly resourceAccount: string;
}

/** The claim that a request is allowed. */
export function allowedClaim(encoder: Encoder, { policies, scope }: Question, setting: Setting): Claim {
  if (scope !== 'together') return documentsClaim(encoder, documentsOf(policies, scope), scope);
  return togetherClaim(encoder, policies, setting);
}

export function documentsOf(policies: Policies, type: PolicyType): readonly PolicyDocument[] {
  const given = policies[type];
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given as PolicyDocument];
}

/** What one type's documents say by themselves: Allows less Denies; SCPs are levels that must each allow (E2), RCPs only deny (E3). */
export function documentsClaim(
  encoder: Encoder,
  documents: readonly PolicyDocument[],
  type: PolicyType,
): Claim {
  const { world } = encoder;
  const denies = documents.map((document) => denyClaim(encoder, document, type));
  const allows = documents.map((document) => world.or(Object.values(allowClaims(encoder, document, type))));
  const granted = type === 'rcp' ? ALWAYS : type === 'scp' ? world.and(allows) : world.or(allows);
  return world.and([granted, world.not(world.or(denies))]);
}

export function denyClaim(encoder: Encoder, document: PolicyDocument, type: PolicyType): Claim {
  const denies = document.statements.filter(({ effect }) => effect !== 'Allow');
  return encoder.world.or([
    ...denies.map((statement) => encoder.applies(document, statement, type, 'Deny')),
    encoder.unread(document),
  ]);
}

/** What a document allows, apart by how its statements name the caller. */
function allowClaims(encoder: Encoder, document: PolicyDocument, type: PolicyType): Record<Naming, Claim> {
  const { world } = encoder;
  const statements = encoder.statements(document, type, 'Allow');
  const by = (naming: Naming) => world.or(statements.map((one) => world.and([one.caller[naming], one.rest])));
  return {
    everyone: world.or([by('everyone'), encoder.unread(document)]),
    account: by('account'),
    role: by('role'),
    exact: by('exact'),
  };
}

const ASSUMING = /^sts:(assumerole.*|tagsession|setsourceidentity|setcontext)$/;

/** Part E. */
function togetherClaim(encoder: Encoder, policies: Policies, setting: Setting): Claim {
  const { world } = encoder;
  const type = resourceType(setting.action);
  const denies = [...listed(policies, ['identity', 'boundary', 'session', 'scp', 'rcp'], type)].map(
    ({ document, type }) => denyClaim(encoder, document, type),
  );
  return world.and([grantedClaim(encoder, policies, setting, type), world.not(world.or(denies))]);
}

function resourceType(action: string): 'trust' | 'key' | 'bucket' {
  const name = action.toLowerCase();
  if (ASSUMING.test(name)) return 'trust';
  return name.startsWith('kms:') ? 'key' : 'bucket';
}

function listed(policies: Policies, types: readonly PolicyType[], resource: PolicyType) {
  return [...types, resource].flatMap((type) =>
    documentsOf(policies, type).map((document) => ({ document, type })),
  );
}

function grantedClaim(
  encoder: Encoder,
  policies: Policies,
  setting: Setting,
  type: 'trust' | 'key' | 'bucket',
): Claim {
  const { world } = encoder;
  const document = policies[type];
  const resource = document
    ? allowClaims(encoder, document, type)
    : { everyone: NEVER, account: NEVER, role: NEVER, exact: NEVER };
  const anyResource = world.or(Object.values(resource));
  if (setting.caller === undefined) return anyResource;
  const limits = world.and([
    levelClaim(encoder, policies, 'boundary'),
    levelClaim(encoder, policies, 'session'),
  ]);
  const identity = identityClaim(encoder, policies, setting);
  const scp = world.and(
    (policies.scp ?? []).map((level) => world.or(Object.values(allowClaims(encoder, level, 'scp')))),
  );
  // E4, E5; trust and key policies must themselves allow (E6, E11).
  const mustAllow = type === 'trust' || (type === 'key' && document !== undefined);
  const same = world.or([
    resource.everyone,
    resource.exact,
    world.and([resource.role, limits]),
    world.and([resource.account, identity, limits]),
    mustAllow ? NEVER : world.and([identity, limits]),
  ]);
  const cross = world.and([anyResource, identity, limits]); // E7
  const service = world.inside(world.principal, world.words(exactly(SERVICE_CALLERS)));
  const member = world.and([scp, wherever(encoder, setting, same, cross)]);
  return world.or([world.and([service, anyResource]), world.and([world.not(service), member])]); // E10
}

/** Whether the caller is of the resource's account; where that is not known, either may be the case. */
function wherever(encoder: Encoder, setting: Setting, same: Claim, cross: Claim): Claim {
  const { world } = encoder;
  const account = setting.caller === undefined ? undefined : accountWithin(setting.caller);
  if (account !== undefined && /^\d{12}$/.test(setting.resourceAccount)) {
    return account === setting.resourceAccount ? same : cross;
  }
  const doubt = world.unknown(WHOSE_ACCOUNT, {
    kind: 'hole',
    reason: "the caller's or the resource's account is not known",
  });
  return world.or([world.and([same, cross]), world.and([same, doubt]), world.and([cross, world.not(doubt)])]);
}

const WHOSE_ACCOUNT = {};

function identityClaim(encoder: Encoder, policies: Policies, { action }: Setting): Claim {
  const { world } = encoder;
  if (!policies.identity) return ASSUMING.test(action.toLowerCase()) ? ALWAYS : NEVER;
  return world.or(
    policies.identity.flatMap((document) => Object.values(allowClaims(encoder, document, 'identity'))),
  );
}

/** What a boundary or session policy leaves through; one that was not given, everything (E8). */
function levelClaim(encoder: Encoder, policies: Policies, type: 'boundary' | 'session'): Claim {
  const document = policies[type];
  return document ? encoder.world.or(Object.values(allowClaims(encoder, document, type))) : ALWAYS;
}
