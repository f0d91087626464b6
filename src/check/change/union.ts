import { signature } from '../../connection/sourced';
import type { Hole, PolicyDocument, Statement } from '../../policy/document';
import type { Piece, Text } from '../../policy/text';

/**
 * Several documents that are in force together as one: any Allow of theirs
 * suffices and any Deny wins, wherever it stands.
 */
export function union(documents: readonly PolicyDocument[]): PolicyDocument | undefined {
  const [first, ...rest] = documents;
  if (first === undefined || rest.length === 0) return first;
  const version = '2012-10-17';
  const statements = documents.flatMap((one) =>
    one.version === version ? one.statements : one.statements.map(withoutVariables),
  );
  return { version, statements, holes: documents.flatMap(({ holes }) => holes), at: first.at };
}

/** In version 2008-10-17 `${` is plain text (M7), which the newer version spells `${$}{`. */
function withoutVariables(statement: Statement): Statement {
  const { resource, conditions } = statement;
  return {
    ...statement,
    ...(resource && { resource: { ...resource, values: resource.values.map(plain) } }),
    conditions: conditions.map((one) => ({ ...one, values: one.values.map(plain) })),
  };
}

function plain({ pieces, at }: Text): Text {
  const spelt = (piece: Piece) => (typeof piece === 'string' ? piece.replaceAll('${', '${$}{') : piece);
  return { pieces: pieces.map(spelt), at };
}

/**
 * Both sides with what they share told apart by nothing: a statement of the
 * older one that the newer one repeats is the newer one's, and what neither
 * could be read of is left out, for it is the same on both.
 */
export function aligned(
  older: PolicyDocument,
  newer: PolicyDocument,
): readonly [PolicyDocument, PolicyDocument] {
  const kept = new Map(newer.statements.map((one) => [signature(one), one]));
  const same = older.version === newer.version;
  const statements = older.statements.map((one) => (same && kept.get(signature(one))) || one);
  const [before, after] = [older.holes, newer.holes].map((holes) => new Set(holes.map(asHole)));
  return [
    { ...older, statements, holes: older.holes.filter((hole) => !after!.has(asHole(hole))) },
    { ...newer, holes: newer.holes.filter((hole) => !before!.has(asHole(hole))) },
  ];
}

function asHole({ part, reason }: Hole): string {
  return `${part} ${reason}`;
}
