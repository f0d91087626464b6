import { createHash } from 'node:crypto';
import type { Severity } from '../finding';
import type {
  Answer,
  ContextConstraint,
  Policies,
  PrincipalSpace,
  Question,
  RequestSpace,
  Scope,
  SpacePiece,
} from '../logic/question';
import type { PolicyDocument, PolicyType } from '../policy/document';
import { known, type Piece, type Text, type Unknown } from '../policy/text';
import type { Evidence } from './bind';
import type { BoundRole } from './bound-role';
import { CATALOGUE } from './catalogue';
import type { Connection } from './connection';
import { keyRegion } from './encryption';
import type { Setting } from './settings';
import type { Slot } from './slots';
import { samePieces } from './symbols';

export type Decide = (question: Question) => Answer;

export interface JudgeOptions {
  readonly ownAccounts: readonly string[];
  /** The other connections of the config: whom they are for is meant to be let in. */
  readonly others?: readonly Connection[];
  /** Severity of what could not be decided. */
  readonly undetermined: Severity;
  /** `logic`'s decision procedure: every verdict is its answer. */
  readonly decide: Decide;
}

/** The ExternalId as the questions use it. */
export interface AskedId {
  readonly pieces: readonly Piece[];
  /** The plain value, where it must not be shown. */
  readonly secret?: string;
  /** What stands for a secret value in a witness. */
  readonly env?: string;
}

/** One connection with its evidence, and the way to ask the engine about it. */
export class Situation {
  readonly externalId: AskedId | undefined;

  constructor(
    readonly connection: Connection,
    readonly evidence: Evidence,
    readonly options: JudgeOptions,
  ) {
    const { trust, rcp } = evidence.slots;
    this.externalId = askedId(connection, [...slotDocuments(trust), ...slotDocuments(rcp)]);
  }

  /** The same with one more setting of the bucket. */
  withSetting(setting: Setting): Situation {
    const { evidence } = this;
    const more: Partial<Evidence> =
      setting.kind === 'ownership'
        ? { ownership: setting }
        : setting.kind === 'encryption'
          ? { encryption: setting }
          : { publicAccess: [...(evidence.publicAccess ?? []), setting] };
    return new Situation(this.connection, { ...evidence, ...more }, this.options);
  }

  get role(): BoundRole | undefined {
    return this.evidence.role;
  }

  slot(type: PolicyType): Slot {
    return this.evidence.slots[type];
  }

  documents(type: PolicyType): readonly PolicyDocument[] {
    return slotDocuments(this.evidence.slots[type]);
  }

  get partition(): string {
    return this.role?.arn?.partition ?? partitionOf(this.connection.principals[0]) ?? 'aws';
  }

  get bucketAccount(): string | undefined {
    return this.connection.bucketAccount ?? this.role?.account;
  }

  /** Whether role and bucket are known to be in different accounts. */
  get isAcrossAccounts(): boolean {
    const { profile, bucketAccount } = this.connection;
    if (profile.mechanism === 'bucket-policy') return true;
    const account = this.role?.account;
    return account !== undefined && bucketAccount !== undefined && account !== bucketAccount;
  }

  /** Accounts that are the customer's own. */
  ownAccounts(...more: readonly (string | undefined)[]): string[] {
    const all = [...more.filter((one) => one !== undefined), ...this.options.ownAccounts];
    return [...new Set(all)];
  }

  /** The principals an outside question does not count, whatever the account: those of other connections of the role too. */
  named(): (readonly Piece[])[] {
    return [this.connection, ...this.sharing('role')]
      .flatMap(({ principals, allowPrincipals }) => [...principals, ...allowPrincipals])
      .map(({ pieces }) => pieces);
  }

  /** Who writes to the bucket for other connections, where their prefixes meet this one's. */
  namedWriters(): (readonly Piece[])[] {
    const { prefix } = this.connection;
    return this.sharing('bucket')
      .filter((other) => other.prefix.startsWith(prefix) || prefix.startsWith(other.prefix))
      .flatMap(({ profile, role, principals }) =>
        profile.mechanism === 'role-assumption' && role ? [role] : principals,
      )
      .map(({ pieces }) => pieces);
  }

  /** The ExternalIds with which this principal comes for other connections of the role. */
  otherIds({ pieces }: Pick<Text, 'pieces'>): (readonly Piece[])[] {
    return this.sharing('role')
      .filter(({ principals }) => principals.some((one) => samePieces(one.pieces, pieces)))
      .flatMap(({ externalId }) => {
        if (externalId === undefined) return [];
        if ('value' in externalId) return [externalId.value.pieces];
        const value = withHash(externalId.sha256, this.documents('trust'));
        return value === undefined ? [] : [[value]];
      });
  }

  private sharing(part: 'role' | 'bucket'): Connection[] {
    const own = this.connection[part];
    if (own === undefined) return [];
    return (this.options.others ?? []).filter((other) => {
      const its = other[part];
      return its !== undefined && samePieces(its.pieces, own.pieces);
    });
  }

  ask(
    policies: Policies,
    scope: Scope,
    space: Omit<RequestSpace, 'catalogue'>,
    ask: 'every' | 'none',
  ): Answer {
    return this.options.decide({ policies, scope, space: { ...space, catalogue: CATALOGUE }, ask });
  }

  /**
   * Asks a resource's own policy, with the resource control policies, which bind
   * whoever calls (E3). Where role and bucket are of two accounts nobody says
   * whose they are: they count against a delivery, and close nothing.
   */
  askResource(
    type: 'trust' | 'bucket',
    document: PolicyDocument,
    space: Omit<RequestSpace, 'catalogue'>,
    ask: 'every' | 'none',
  ): Answer {
    const rcp = this.documents('rcp');
    const binding = ask === 'every' || this.bucketAccount === this.role?.account;
    if (rcp.length === 0 || !binding) return this.ask({ [type]: document }, type, space, ask);
    return this.ask({ [type]: document, rcp }, 'together', space, ask);
  }

  /** What the vendor's calls of an action carry: TLS, what is known of S3's calls to a key, and what `request:` says of keys the action has. */
  carried(action: string): ContextConstraint[] {
    const stated = Object.entries(this.connection.request)
      .filter(([key]) => CATALOGUE.carries(action, key))
      .map(([key, value]) => constraint(key, value));
    const names = new Set(stated.map(({ key }) => key.toLowerCase()));
    const known = [TLS, ...this.carriedToKey(action)];
    return [...known.filter(({ key }) => !names.has(key.toLowerCase())), ...stated];
  }

  /** S4: S3 calls for the role, by the endpoint of the Region that the key is in. */
  private carriedToKey(action: string): ContextConstraint[] {
    if (!action.startsWith('kms:')) return [];
    const account = this.role?.account;
    const caller = this.connection.profile.mechanism === 'role-assumption' && account !== undefined;
    const region = this.evidence.encryption?.keyArn && keyRegion(this.evidence.encryption.keyArn);
    // In China the name of the endpoint is another, which the documentation does not say.
    const via = region !== undefined && this.partition !== 'aws-cn';
    return [
      ...(caller ? [constraint('kms:CallerAccount', account)] : []),
      ...(via ? [constraint('kms:ViaService', `s3.${region}.amazonaws.com`)] : []),
    ];
  }

  /** The questions about assuming the role. */
  assumeSpace(principal: PrincipalSpace, actions: readonly string[], context: readonly ContextConstraint[]) {
    const role = this.role!;
    const resource: readonly SpacePiece[] = role.pieces;
    return { principal, actions, resource, resourceAccount: role.account ?? UNKNOWN_ACCOUNT, context };
  }
}

/** Stands for an account that is not known: no real account has it. */
export const UNKNOWN_ACCOUNT = '000000000000';

const TLS = { key: 'aws:SecureTransport', is: 'value', value: ['true'] } as const;

/**
 * An Allow by the very reference that is exempt reaches nobody else, whatever
 * its value will be.
 */
export function withoutExempt(document: PolicyDocument, space: PrincipalSpace): PolicyDocument {
  if (space.kind !== 'outside') return document;
  const exempt = ({ pieces }: Pick<Text, 'pieces'>) =>
    known({ pieces }) === undefined && space.except.some((one) => samePieces(one, pieces));
  const statements = document.statements.map((statement) => {
    const { effect, principal } = statement;
    if (effect !== 'Allow' || principal === undefined || principal.not) return statement;
    if (!principal.values.some(({ text }) => exempt(text))) return statement;
    return {
      ...statement,
      principal: { ...principal, values: principal.values.filter(({ text }) => !exempt(text)) },
    };
  });
  return { ...document, statements };
}

export function constraint(key: string, value: string | readonly string[]): ContextConstraint {
  const multivalued = CATALOGUE.typeOf(key)?.multivalued === true;
  if (typeof value === 'string' && !multivalued) return { key, is: 'value', value: piecesOf(value) };
  const values = typeof value === 'string' ? [value] : value;
  return { key, is: 'values', values: values.map(piecesOf) };
}

export function piecesOf(text: string): Piece[] {
  return text === '' ? [] : [text];
}

export function slotDocuments(slot: Slot): readonly PolicyDocument[] {
  return slot.state === 'found' ? slot.documents : [];
}

function partitionOf(principal: Text | undefined): string | undefined {
  return /^arn:([a-z-]+):/.exec((principal && known(principal)) ?? '')?.[1];
}

export const EXTERNAL_ID = 'sts:externalid';

/** All values that the documents' conditions on the ExternalId hold. */
export function externalIdValues(documents: readonly PolicyDocument[]): Text[] {
  return documents.flatMap(({ statements }) =>
    statements.flatMap(({ conditions }) =>
      conditions.filter(({ key }) => key.toLowerCase() === EXTERNAL_ID).flatMap(({ values }) => values),
    ),
  );
}

/**
 * A hash is compared with the hashes of the values the policy holds. None
 * fits: where they are all plain literals, the value is none of them, and any
 * text that is none of them may stand for it; otherwise it stays an unknown.
 */
function askedId({ externalId }: Connection, policies: readonly PolicyDocument[]): AskedId | undefined {
  if (externalId === undefined) return undefined;
  const env = externalId.secret;
  if ('value' in externalId) {
    const { pieces } = externalId.value;
    if (env === undefined) return { pieces };
    const secret = known(externalId.value);
    return { pieces, env, ...(secret !== undefined && { secret }) };
  }
  const values = externalIdValues(policies);
  const literal = withHash(externalId.sha256, policies);
  if (literal !== undefined) return { pieces: [literal], secret: literal, env: env! };
  if (values.every(isLiteral) && comparesExactly(policies)) {
    const standIn = `sha256:${externalId.sha256}`;
    return { pieces: [standIn], secret: standIn, env: env! };
  }
  return { pieces: [UNSEEN_ID], env: env! };
}

/** Stands for an ExternalId of which only the hash is known. */
export const UNSEEN_ID: Unknown = { unknown: 'the ExternalId' };

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The ExternalId that the policies hold and that has this hash. */
function withHash(hash: string, policies: readonly PolicyDocument[]): string | undefined {
  const candidates = externalIdValues(policies).flatMap((text) => candidatesIn(known(text) ?? ''));
  return candidates.find((value) => sha256(value) === hash);
}

/** The value, and what is left of it without what was put around it: wildcards, white space, quotes. */
function candidatesIn(value: string): string[] {
  const bare = value.replace(/^[*?\s"']+|[*?\s"']+$/g, '');
  return bare === value || bare === '' ? [value] : [value, bare];
}

function isLiteral(text: Text): boolean {
  const value = known(text);
  return value !== undefined && !/[*?]|\$\{/.test(value);
}

function comparesExactly(documents: readonly PolicyDocument[]): boolean {
  return documents.every(({ statements }) =>
    statements.every(({ conditions }) =>
      conditions.every(
        ({ key, operator }) => key.toLowerCase() !== EXTERNAL_ID || !operator.includes('IgnoreCase'),
      ),
    ),
  );
}
