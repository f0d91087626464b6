import { defined } from '../defined';
import { formatRoleArn, type RoleArn, type RoleArnReading, readRoleArn } from '../policy/arn';
import { globMatches } from '../policy/glob';
import type { Range } from '../policy/position';
import { known, type Piece, type Text } from '../policy/text';
import type { RoleFact } from '../source/facts';
import { addressOf, type References, samePieces } from './symbols';

/** The role as far as config and sources tell. */
export interface BoundRole {
  /** The ARN that the policies are asked about; unknowns where it is not known until apply. */
  readonly pieces: readonly Piece[];
  readonly at: Range;
  readonly arn?: RoleArn;
  readonly account?: string;
  readonly name?: string;
  /** What the config says, if it is no full role ARN. */
  readonly malformed?: Extract<RoleArnReading, { wellFormed: false }>;
  readonly fact?: RoleFact;
  /** A role of the same name whose ARN in the sources is another. */
  readonly other?: RoleFact;
}

/** Finds the role that the config names among those that the sources tell of. */
export function bindRole(text: Text, roles: readonly RoleFact[], references: References): BoundRole {
  const filled = references.fill(text);
  const reading = readRole(filled);
  if (reading === undefined) return unknownRole(filled, roles);
  const arn = meantBy(reading);
  const name = arn?.name ?? known(filled)?.split('/').at(-1);
  const { same, other } = factOf(arn, name, roles, references);
  const value = arn && (reading.wellFormed ? known(filled) : reading.meant);
  const recovered = value ?? (same?.arn && known(same.arn));
  return {
    pieces: recovered === undefined ? [{ unknown: `the role "${known(filled)}"` }] : [recovered],
    at: text.at,
    ...defined({
      arn: arn ?? wellFormed(recovered),
      account: arn?.account ?? wellFormed(recovered)?.account,
      name,
      fact: same ?? other,
      other,
    }),
    ...(!reading.wellFormed && { malformed: reading }),
  };
}

/** Of a malformed ARN, the one that is evidently meant. */
function meantBy(reading: RoleArnReading): RoleArn | undefined {
  return reading.wellFormed ? reading : wellFormed(reading.meant);
}

function unknownRole(text: Text, roles: readonly RoleFact[]): BoundRole {
  const address = addressOf(text);
  const fact = roles.find(
    (one) => one.address === address || (one.arn && samePieces(one.arn.pieces, text.pieces)),
  );
  const name = fact?.name && known(fact.name);
  return { pieces: text.pieces, at: text.at, ...defined({ fact, name, account: accountOfPieces(text) }) };
}

/** `same`: nothing tells it apart from the role meant; `other`: its ARN is known and another. */
function factOf(
  arn: RoleArn | undefined,
  name: string | undefined,
  roles: readonly RoleFact[],
  references: References,
): { same: RoleFact | undefined; other: RoleFact | undefined } {
  const named = roles.filter(
    (fact) => (fact.name && known(references.fill(fact.name)) === name) || nameOf(fact) === name,
  );
  const fitting = named.filter((fact) => fits(fact, arn, references));
  const same = fitting.find((fact) => fact.arn && known(fact.arn) !== undefined) ?? fitting[0];
  return { same, other: same ? undefined : named[0] };
}

function fits(fact: RoleFact, arn: RoleArn | undefined, references: References): boolean {
  const text = fact.arn && references.fill(fact.arn);
  if (text === undefined || arn === undefined) return true;
  const value = known(text);
  if (value !== undefined) return value === formatRoleArn(arn);
  // Of an ARN that is not known yet the path and the name may be.
  const shape = shapeOf(text);
  return shape === undefined || globMatches(shape, formatRoleArn(arn));
}

/** Whether a policy's `on.role` names the role. */
export function isNamed(role: BoundRole, on: Text, references: References): boolean {
  const value = known(references.fill(on));
  if (value === undefined) {
    const address = addressOf(on);
    return (address !== undefined && address === role.fact?.address) || samePieces(on.pieces, role.pieces);
  }
  if (!value.startsWith('arn:')) return value === role.name;
  const otherArn = role.other?.arn && known(role.other.arn);
  return samePieces([value], role.pieces) || value === otherArn;
}

export function readRole(text: Text): RoleArnReading | undefined {
  const value = known(text);
  return value === undefined ? undefined : readRoleArn(value);
}

function wellFormed(text: string | undefined): RoleArn | undefined {
  const reading = text === undefined ? undefined : readRoleArn(text);
  return reading?.wellFormed ? reading : undefined;
}

function accountOfPieces({ pieces }: Text): string | undefined {
  const [first] = pieces;
  return typeof first === 'string' ? /^arn:[a-z-]+:iam::(\d{12}):/.exec(first)?.[1] : undefined;
}

/** The glob that a wholly unknown value is known to match. */
function shapeOf({ pieces: [piece, ...more] }: Text): string | undefined {
  return typeof piece === 'object' && more.length === 0 ? piece.shape : undefined;
}

/** A role's ARN as the sources tell it; of one not known yet, in the account that the config names, or its shape. */
export function actualArn({ arn }: RoleFact, meant: RoleArn | undefined): string | undefined {
  if (arn === undefined) return undefined;
  const shape = shapeOf(arn);
  const tail = /^arn:\*:iam::\*:role(\/[^*?]+)$/.exec(shape ?? '')?.[1];
  if (tail === undefined || meant === undefined) return known(arn) ?? shape;
  return `arn:${meant.partition}:iam::${meant.account}:role${tail}`;
}

function nameOf(fact: RoleFact): string | undefined {
  return (fact.arn && known(fact.arn))?.split('/').at(-1);
}
