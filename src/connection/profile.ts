import { UserError } from '../finding';
import { PROFILES as DATA } from '../generated/profiles';
import type { Range } from '../policy/position';
import { didYouMean } from './near';

/** A vendor's published prerequisites; `schema/profile.schema.json` says what each member means. */
export interface Profile {
  readonly id: string;
  readonly vendor: string;
  readonly product: string;
  readonly mechanism: 'role-assumption' | 'bucket-policy';
  readonly access: string;
  readonly readiness: 'ready' | 'ready-with-input' | 'partial' | 'third-party-only';
  readonly readinessReason?: string;
  readonly principal: ProfilePrincipal;
  readonly trust: ProfileTrust | null;
  readonly identity: {
    readonly managedPolicies?: readonly string[];
    readonly statements: readonly ProfileStatement[];
  } | null;
  readonly bucket: {
    readonly needed: Needed;
    readonly statements: readonly ProfileBucketStatement[];
    readonly note?: string;
  };
  readonly kms: {
    readonly needed: Needed;
    readonly where?: string;
    readonly actions: readonly string[];
    readonly note?: string;
  };
  readonly role?: Readonly<Record<string, string | boolean>>;
  /** Context that the vendor's calls carry. */
  readonly request?: Readonly<Record<string, string>>;
  readonly limits?: readonly string[];
  readonly contradictions?: readonly string[];
  readonly sources: readonly {
    readonly url: string;
    readonly kind: string;
    readonly version?: string;
    readonly date?: string;
    readonly note?: string;
  }[];
  readonly confidence: string;
}

/** `null`: the source does not say; text: when it is needed. */
export type Needed = boolean | string | null;

export interface ProfilePrincipal {
  readonly mode: 'variant' | 'all' | 'contradictory';
  readonly customerSpecific?: boolean;
  readonly choices: readonly PrincipalChoice[];
}

export interface PrincipalChoice {
  readonly variant: string;
  readonly partition?: string;
  readonly kind:
    | 'role'
    | 'roles'
    | 'user'
    | 'account'
    | 'session'
    | 'service'
    | 'federated'
    | 'customer-specific';
  readonly account?: string;
  readonly arn?: string;
  readonly arns?: readonly string[];
  readonly customerSpecific?: boolean;
  readonly obtainedFrom?: string;
  readonly note?: string;
}

export interface ProfileTrust {
  readonly actions: readonly string[];
  readonly optionalActions?: readonly string[];
  readonly externalId: {
    readonly required: 'required' | 'recommended' | 'unclear' | 'none';
    readonly generatedBy?: string;
    readonly valueIs?: string;
    readonly pattern?: string;
    readonly length?: { readonly min?: number; readonly max?: number; readonly recommendedMin?: number };
    readonly operator?: string;
    readonly multipleValues?: boolean;
    readonly examples?: readonly string[];
    readonly note?: string;
  };
  readonly conditions?: readonly {
    readonly on: string;
    readonly operator?: string;
    readonly key?: string;
    readonly value?: string;
    readonly note?: string;
  }[];
  readonly selfAssume?: { readonly required: boolean; readonly note?: string };
}

export type ProfileCondition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export interface ProfileStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly required: boolean;
  /** Circumstances in which it is needed, in words. */
  readonly when?: string;
  readonly condition?: ProfileCondition;
  readonly note?: string;
}

export interface ProfileBucketStatement {
  readonly principal: '{role}' | '{principal}';
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly condition?: ProfileCondition;
  readonly conditionRequired?: boolean;
  readonly note?: string;
}

/** The built-in profiles, by id. */
export const PROFILES: readonly Profile[] = DATA as readonly Profile[];

/** What a connection is held to where it names no profile: a role that may put objects and their ACLs. */
export const DEFAULT_PROFILE = 'sequentum-enterprise-s3-managed';

/** @param name how a mistake is to name it; by default by itself */
export function profileNamed(id: string, at?: Range, name = `"${id}"`): Profile {
  const found = PROFILES.find((profile) => profile.id === id);
  if (found) return found;
  const ids = PROFILES.map((profile) => profile.id);
  const help = didYouMean(id, ids) || `; there are: ${ids.join(', ')}`;
  throw new UserError(`there is no profile ${name}${help}`, at);
}

/**
 * The principals a connection has when its config names none.
 *
 * @throws UserError where the profile does not settle it: says what the vendor publishes and where the value is to be had
 */
export function principalsOf(
  profile: Profile,
  partition: string,
  at: Range | undefined,
  name: string,
): string[] {
  const { mode, choices } = profile.principal;
  if (mode === 'contradictory') throw new UserError(contradiction(profile, name), at);
  const fixed = choices.filter((one) => arnsOf(one).length > 0 && one.customerSpecific !== true);
  if (mode === 'all' && fixed.length === choices.length) return fixed.flatMap(arnsOf);
  const fitting = fixed.filter((one) => (one.partition ?? 'aws') === partition);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return arnsOf(only);
  throw new UserError(unsettled(profile, fitting, name), at);
}

/** The ARNs a choice stands for: an account is named by its root. */
export function arnsOf(choice: PrincipalChoice): string[] {
  if (choice.arns) return [...choice.arns];
  if (choice.arn !== undefined) return [choice.arn];
  if (choice.kind !== 'account' || choice.account === undefined) return [];
  return [`arn:${choice.partition ?? 'aws'}:iam::${choice.account}:root`];
}

function contradiction(profile: Profile, name: string): string {
  const printed = profile.principal.choices.flatMap((one) =>
    arnsOf(one).map((arn) => `${arn} (${one.variant})`),
  );
  const source = profile.principal.choices.find((one) => one.obtainedFrom !== undefined)?.obtainedFrom;
  return [
    `connection "${name}" names no principal, and ${profile.vendor}'s own page contradicts itself about it: `,
    `it shows ${printed.join(' and ')}. Neither is certain to be the one that will call your role. `,
    `Write the one you were given under "principal:"${source ? ` (${source})` : ''}`,
  ].join('');
}

function unsettled(profile: Profile, fitting: readonly PrincipalChoice[], name: string): string {
  const start = `connection "${name}" names no principal, and the profile ${profile.id} does not settle it: `;
  if (fitting.length > 1) {
    const each = fitting.flatMap((one) => arnsOf(one).map((arn) => `${arn} (${one.variant})`));
    return `${start}${profile.vendor} calls from ${each.join(', ')}. Write yours under "principal:"`;
  }
  const from = profile.principal.choices.find((one) => one.obtainedFrom !== undefined)?.obtainedFrom;
  return `${start}${profile.vendor} gives each customer its own${from ? ` (${from})` : ''}. Write it under "principal:"`;
}

/**
 * Where a vendor's page names several principals: what it says, if one of
 * these is among them. For the message of a trust that names the other one.
 */
export function contradictionAbout(profile: Profile, principals: readonly string[]): string | undefined {
  if (profile.principal.mode !== 'contradictory') return undefined;
  const printed = profile.principal.choices.filter((one) => arnsOf(one).length > 0);
  if (!printed.some((one) => arnsOf(one).some((arn) => principals.includes(arn)))) return undefined;
  const each = printed.map((one) => `${arnsOf(one).join(', ')} (${one.variant})`).join(' and ');
  return `${profile.vendor}'s own page contradicts itself: it shows ${each}`;
}
