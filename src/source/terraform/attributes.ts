import { member, type Node } from '../../policy/node';
import type { Range } from '../../policy/position';
import { known, type Text, textOf } from '../../policy/text';
import { type KnownArguments, resourceUnknown, type TfResource } from './resource';

/** A resource's attributes, as the kinds of value that facts hold. */
export class Attributes {
  readonly address: string;
  readonly at: Range;

  constructor(readonly resource: TfResource) {
    this.address = resource.address;
    this.at = resource.at;
  }

  node(name: string): Node | undefined {
    const node = member(this.resource.attributes, name);
    return node === undefined || node.kind === 'null' ? undefined : node;
  }

  text(name: string): Text | undefined {
    return textOfNode(this.node(name));
  }

  /** An attribute that is set for certain, its own symbol where its value is not known. */
  required(name: string): Text {
    return this.text(name) ?? this.symbol(name);
  }

  symbol(name: string, arguments_: KnownArguments = {}): Text {
    const node = member(this.resource.attributes, name);
    return textOf([resourceUnknown(this.resource, name, arguments_)], node?.at ?? this.at);
  }

  texts(name: string): Text[] {
    const node = this.node(name);
    if (node?.kind !== 'array') return [];
    return node.items.flatMap((item) => textOfNode(item) ?? []);
  }

  blocks(name: string): Node[] {
    return blocksOf(this.node(name));
  }

  /** A setting left out is off; `undefined`: unknown until apply. */
  flag(name: string): boolean | undefined {
    const node = this.node(name);
    if (node === undefined) return false;
    if (node.kind === 'boolean') return node.value;
    const text = node.kind === 'string' ? known(node) : undefined;
    return text === 'true' ? true : text === 'false' ? false : undefined;
  }

  /** Name and ARN of a resource that has both; the ARN's shape follows from the name. */
  names(nameAttribute: 'name' | 'bucket'): { name: Text; arn: Text } {
    const name = this.required(nameAttribute);
    return { name, arn: this.text('arn') ?? this.shapedArn(name) };
  }

  private shapedArn(name: Text): Text {
    const path = this.text('path');
    const [knownName, knownPath] = [known(name), path === undefined ? undefined : known(path)];
    return this.symbol('arn', {
      ...(knownName !== undefined && { name: knownName }),
      ...(knownPath !== undefined && { path: knownPath }),
    });
  }
}

/** Text as the key of a map: equal unknowns are equal. */
export function textKey(text: Text): string {
  return JSON.stringify(text.pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.unknown])));
}

/** Blocks of one name, which come as a list or one alone. */
export function blocksOf(node: Node | undefined): Node[] {
  if (node?.kind === 'array') return [...node.items];
  return node?.kind === 'object' ? [node] : [];
}

/** A scalar as text; `undefined` for null, the empty string and what is no scalar. */
export function textOfNode(node: Node | undefined): Text | undefined {
  if (node?.kind === 'string')
    return node.pieces.length === 0 ? undefined : { pieces: node.pieces, at: node.at };
  if (node?.kind === 'number') return textOf(node.text, node.at);
  return node?.kind === 'unknown' ? textOf([node.unknown], node.at) : undefined;
}

/** Whether it is the empty string, which a provider takes for nothing. */
export function isEmpty(node: Node): boolean {
  return node.kind === 'string' && node.pieces.length === 0;
}

/** Why a list or block may hold more than is seen; `undefined`: it does not. */
export function openOf(node: Node | undefined): string | undefined {
  return node?.kind === 'array' || node?.kind === 'object' ? node.open : undefined;
}
