import type { ContextConstraint, SpacePiece } from '../logic/question';
import { ANY, SOME } from '../logic/question';
import { display, known, normalise, type Piece, type Unknown } from '../policy/text';
import { actionNamed, actionsMatching, s3Level } from './catalogue';
import { keyAccount } from './encryption';
import type { ProfileCondition } from './profile';
import { constraint, piecesOf, type Situation } from './situation';

/** One action on one set of resources that the profile asks for. */
export interface Demand {
  /** Concrete, in the catalogue's capitals. */
  readonly action: string;
  readonly resource: readonly SpacePiece[];
  /** As a policy would write it. */
  readonly pattern: string;
  /** Context that the profile says the calls carry; several: it must be allowed with each. */
  readonly contexts: readonly (readonly ContextConstraint[])[];
  readonly resourceAccount: string | undefined;
}

/** A statement of a profile, of either kind. */
export interface Asked {
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly condition?: ProfileCondition;
  readonly conditionRequired?: boolean;
}

/** Placeholders of a profile's resource that nothing in the connection fills. */
export class Unfilled {
  constructor(
    readonly placeholder: string,
    readonly resource: string,
  ) {}
}

/**
 * What the statements of a profile ask of this connection: each action with
 * the resources of its type (M6), for every key below the prefix.
 */
export function demandsOf(situation: Situation, statements: readonly Asked[]): (Demand | Unfilled)[] {
  return statements.flatMap((statement) =>
    (statement.actions ?? []).flatMap((pattern) =>
      concrete(pattern).flatMap((action) =>
        (statement.resources ?? [])
          .filter((resource) => fits(action, resource))
          .map((resource) => demand(situation, action, resource, statement)),
      ),
    ),
  );
}

/** The actions a profile's pattern means; one that the catalogue does not hold is meant literally. */
function concrete(pattern: string): string[] {
  if (/[*?]/.test(pattern)) return actionsMatching(pattern).map(({ name }) => name);
  return [actionNamed(pattern)?.name ?? pattern];
}

function fits(action: string, resource: string): boolean {
  if (!resource.includes(':s3:::')) return !action.startsWith('s3:');
  if (!action.startsWith('s3:')) return false;
  return s3Level(action) === (resource.includes('/') ? 'object' : 'bucket');
}

function demand(situation: Situation, action: string, resource: string, statement: Asked): Demand | Unfilled {
  const { connection } = situation;
  const values = placeholders(situation);
  const pieces: SpacePiece[] = [];
  for (const part of resource.split(/(\{[a-z_]+\}|\*)/)) {
    if (part === '*') pieces.push(pieces.at(-1) === '/' ? SOME : ANY);
    else if (!part.startsWith('{')) pieces.push(...piecesOf(part));
    else {
      const value = values[part];
      if (value === undefined) return new Unfilled(part, resource);
      pieces.push(...value);
    }
  }
  const asked = statement.conditionRequired === false ? undefined : statement.condition;
  return {
    action,
    resource: joined(pieces),
    pattern: shownPattern(pieces),
    contexts: contextsOf(asked, connection.prefix),
    resourceAccount: ownerOf(situation, resource),
  };
}

/** Whose the resource is: the bucket and, unless its ARN says otherwise, its key are of one account. */
function ownerOf({ bucketAccount, role, evidence }: Situation, resource: string): string | undefined {
  if (resource.includes(':s3:::')) return bucketAccount;
  const key = evidence.encryption?.keyArn;
  if (!resource.includes('{kms_key_arn}') || key === undefined) return role?.account;
  return keyAccount(key) ?? bucketAccount;
}

function placeholders({
  connection,
  evidence,
  partition,
  role,
}: Situation): Readonly<Record<string, readonly Piece[]>> {
  const key = evidence.encryption?.keyArn;
  return {
    '{partition}': [partition],
    '{prefix}': piecesOf(connection.prefix),
    ...(connection.bucket && { '{bucket}': connection.bucket.pieces }),
    ...(role?.account !== undefined && { '{account}': [role.account] }),
    ...(role?.name !== undefined && { '{role}': [role.name] }),
    ...(key && { '{kms_key_arn}': key.pieces }),
  };
}

/** Neighbouring text is joined; a run of any characters stays apart. */
export function joined(pieces: readonly SpacePiece[]): SpacePiece[] {
  const out: SpacePiece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (isRun(piece)) {
      out.push(...normalise(run), piece);
      run = [];
    } else run.push(piece);
  }
  return [...out, ...normalise(run)];
}

function isRun(piece: SpacePiece): piece is typeof ANY | typeof SOME {
  return piece === ANY || piece === SOME;
}

function shownPattern(pieces: readonly SpacePiece[]): string {
  const [only, another] = pieces;
  if (only !== undefined && another === undefined && isInWords(only)) return only.unknown;
  return display({ pieces: pieces.map((piece) => (isRun(piece) ? '*' : piece)) });
}

/** What no source names, such as the key of the uploads, is called by words; what one names, by its reference. */
function isInWords(piece: SpacePiece): piece is Unknown {
  return typeof piece === 'object' && 'unknown' in piece && piece.unknown.startsWith('the ');
}

/**
 * A condition of the profile says what the vendor's calls carry. Of a pattern
 * (`{prefix}*`) the requests are its beginning itself, and its beginning with
 * more, which may be anything.
 */
function contextsOf(condition: ProfileCondition | undefined, prefix: string): ContextConstraint[][] {
  let contexts: ContextConstraint[][] = [[]];
  for (const keys of Object.values(condition ?? {})) {
    for (const [key, value] of Object.entries(keys)) {
      const values = (typeof value === 'string' ? [value] : value).flatMap((one) => instances(one, prefix));
      contexts = contexts.flatMap((before) => values.map((one) => [...before, valued(key, one)]));
    }
  }
  return contexts;
}

/** What a vendor's call may add to the beginning that a profile states. */
export const REST: Unknown = { unknown: 'the rest of the value' };

function instances(pattern: string, prefix: string): (readonly Piece[])[] {
  const text = pattern.replaceAll('{prefix}', prefix);
  if (!text.endsWith('*')) return [piecesOf(text)];
  const start = text.slice(0, -1);
  return [piecesOf(start), [...piecesOf(start), REST]];
}

function valued(key: string, pieces: readonly Piece[]): ContextConstraint {
  const plain = known({ pieces });
  return plain === undefined ? { key, is: 'value', value: pieces } : constraint(key, plain);
}
