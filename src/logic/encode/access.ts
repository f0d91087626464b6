import type { PolicyDocument, PolicyType } from '../../policy/document';
import type { Policies, Question } from '../question';
import { ANY_CHAR, literal, many, notIn, pattern, union } from '../solver/language';
import type { Encoder } from './encoder';
import { SERVICE_LINKED } from './principal';
import type { Naming } from './principal-element';
import { accountWithin, type Standing, standingOf } from './principal-text';
import { ALWAYS, type Claim, NEVER } from './world';

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

/** `bounded`: the caller has a permissions boundary, so that no `NotPrincipal` exempts it (P7). */
function denyClaim(encoder: Encoder, document: PolicyDocument, type: PolicyType, bounded = false): Claim {
  const denies = document.statements.filter(({ effect }) => effect !== 'Allow');
  return encoder.world.or([
    ...denies.map((statement) => encoder.applies(document, statement, type, 'Deny', bounded)),
    encoder.unread(document, 'Deny'),
  ]);
}

/** What a document allows, apart by how its statements name the caller. */
function allowClaims(encoder: Encoder, document: PolicyDocument, type: PolicyType): Record<Naming, Claim> {
  const { world } = encoder;
  const statements = encoder.statements(document, type, 'Allow');
  const by = (naming: Naming) => world.or(statements.map((one) => world.and([one.caller[naming], one.rest])));
  return {
    everyone: world.or([by('everyone'), encoder.unread(document, 'Allow')]),
    account: by('account'),
    role: by('role'),
    exact: by('exact'),
  };
}

const ASSUMING = /^sts:(assumerole.*|tagsession|setsourceidentity|setcontext)$/;

/** What binds the caller; `many`: callers of whom only the resource's side is known. */
function standingIn({ caller }: Setting): Standing | 'many' {
  return caller === undefined ? 'many' : standingOf(caller);
}

/** Part E. */
function togetherClaim(encoder: Encoder, policies: Policies, setting: Setting): Claim {
  const { world } = encoder;
  const type = resourceType(setting.action);
  const bounded = standingIn(setting) === 'member' && policies.boundary !== undefined;
  const denied = (types: readonly PolicyType[]) =>
    world.or(
      types.flatMap((one) =>
        documentsOf(policies, one).map((document) => denyClaim(encoder, document, one, bounded)),
      ),
    );
  const denies = [denied([type, ...CALLER_SIDE[standingIn(setting)]])];
  if (setting.action.toLowerCase() !== 'kms:retiregrant') {
    // Of unknown callers none is one: a service-linked role acts for AWS, whoever asks.
    const exempt = setting.caller === undefined ? NEVER : world.within(world.principal, SERVICE_LINKED);
    denies.push(world.and([denied(['rcp']), world.not(exempt)]));
  }
  return world.and([grantedClaim(encoder, policies, setting, type), world.not(world.or(denies))]);
}

/** The policies of its own that bind a caller, by its standing (E2, E9, E10). */
const CALLER_SIDE: Readonly<Record<Standing | 'many', readonly PolicyType[]>> = {
  member: ['identity', 'boundary', 'session', 'scp'],
  root: ['scp'],
  serviceLinked: [],
  service: [],
  anonymous: [],
  many: [],
};

function resourceType(action: string): 'trust' | 'key' | 'bucket' {
  const name = action.toLowerCase();
  if (ASSUMING.test(name)) return 'trust';
  return name.startsWith('kms:') ? 'key' : 'bucket';
}

function grantedClaim(
  encoder: Encoder,
  policies: Policies,
  setting: Setting,
  type: 'trust' | 'key' | 'bucket',
): Claim {
  const { world } = encoder;
  const standing = standingIn(setting);
  const document = policies[type];
  const resource = document
    ? allowClaims(encoder, document, type)
    : { everyone: NEVER, account: NEVER, role: NEVER, exact: NEVER };
  const anyResource = world.or(Object.values(resource));
  // Assuming a role takes credentials (P6).
  if (standing === 'anonymous' && type === 'trust') return NEVER;
  if (standing !== 'member' && standing !== 'root') return anyResource; // E10
  const member = standing === 'member';
  const limits = member
    ? world.and([levelClaim(encoder, policies, 'boundary'), levelClaim(encoder, policies, 'session')])
    : ALWAYS;
  // A root user needs no Allow of its own (E9).
  const own = member ? world.and([identityClaim(encoder, policies, setting), limits]) : ALWAYS;
  const scp = world.and(
    (policies.scp ?? []).map((level) => world.or(Object.values(allowClaims(encoder, level, 'scp')))),
  );
  // E4, E5.
  const same = world.or([
    resource.everyone,
    resource.exact,
    world.and([resource.role, limits]),
    world.and([resource.account, own]),
    world.and([own, world.not(mustAllow(encoder, type, document))]),
  ]);
  const cross = world.and([anyResource, own]); // E7
  return world.and([scp, wherever(encoder, setting, same, cross)]);
}

/** Whether the resource's own policy must allow: a role's trust policy, a key's policy (E6, E11). */
function mustAllow({ world }: Encoder, type: PolicyType, document: PolicyDocument | undefined): Claim {
  if (type === 'bucket') return NEVER;
  if (type === 'trust' || document !== undefined) return ALWAYS;
  return world.within(world.resource, KEYS);
}

/** Actions such as `kms:ListKeys` have no key whose policy could be asked. */
const FIELD = many(notIn(':'));
const KEYS = union([
  pattern([
    FIELD,
    ...literal(':'),
    FIELD,
    ...literal(':kms:'),
    FIELD,
    ...literal(':'),
    FIELD,
    ...literal(':key/'),
    many(ANY_CHAR),
  ]),
]);

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
