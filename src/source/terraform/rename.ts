import type { Member, Node, ObjectNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import type { Piece, Unknown } from '../../policy/text';
import type { Move } from '../facts';
import type { TfModuleCall, TfResource } from './resource';

/** How names and places change when what one file says is laid beside what another says. */
export interface Renaming {
  /** Of an address, and of an unknown. */
  readonly name: (name: string) => string;
  /** Of a place; given the place of what it stands in. */
  readonly place?: (at: Range, around: Range) => Range;
}

export function renameResource(resource: TfResource, renaming: Renaming): TfResource {
  return {
    ...resource,
    address: renaming.name(resource.address),
    attributes: renameObject(resource.attributes, renaming, resource.at),
  };
}

export function renameCall(call: TfModuleCall, renaming: Renaming): TfModuleCall {
  return { ...call, path: renaming.name(call.path) };
}

export function renameMove({ from, to }: Move, { name }: Renaming): Move {
  return { from: name(from), to: name(to) };
}

export function renameNode(node: Node, renaming: Renaming, around: Range = node.at): Node {
  switch (node.kind) {
    case 'object':
      return renameObject(node, renaming, around);
    case 'array': {
      const at = placeOf(node.at, renaming, around);
      return { ...node, at, items: node.items.map((item) => renameNode(item, renaming, at)) };
    }
    case 'string':
      return {
        ...node,
        at: placeOf(node.at, renaming, around),
        pieces: node.pieces.map((one) => renamePiece(one, renaming)),
      };
    case 'unknown':
      return {
        ...node,
        at: placeOf(node.at, renaming, around),
        unknown: renameUnknown(node.unknown, renaming),
      };
    default:
      return { ...node, at: placeOf(node.at, renaming, around) };
  }
}

function renameObject(node: ObjectNode, renaming: Renaming, around: Range): ObjectNode {
  const at = placeOf(node.at, renaming, around);
  const members = node.members.map(
    (one): Member => ({
      ...one,
      keyAt: placeOf(one.keyAt, renaming, at),
      value: renameNode(one.value, renaming, placeOf(one.keyAt, renaming, at)),
    }),
  );
  return { ...node, at, members };
}

function placeOf(at: Range, { place }: Renaming, around: Range): Range {
  return place === undefined ? at : place(at, around);
}

function renamePiece(piece: Piece, renaming: Renaming): Piece {
  return typeof piece === 'string' ? piece : renameUnknown(piece, renaming);
}

function renameUnknown(unknown: Unknown, { name }: Renaming): Unknown {
  return { ...unknown, unknown: name(unknown.unknown) };
}
