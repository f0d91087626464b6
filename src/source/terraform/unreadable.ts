import { member, type Node } from '../../policy/node';
import type { Gap } from '../facts';
import type { TfResource } from './resource';
import { ARGUMENTS, type Argument, type Arguments } from './vocabulary';

/** What a resource must say and does not, or says in a form that Terraform never writes. */
export function unreadable({ address, at, mode, type, attributes }: TfResource): Gap[] {
  if (mode !== 'managed') return [];
  return Object.entries(ARGUMENTS[type] ?? {}).flatMap(([name, argument]) => {
    const fault = faultOf(member(attributes, name), argument);
    return fault === undefined ? [] : [{ reason: `${address}.${name} ${fault}`, at, address }];
  });
}

const MISSING = 'is missing';
const ODD = 'is not of the kind it should be';

function faultOf(node: Node | undefined, argument: Argument): string | undefined {
  if (node === undefined || node.kind === 'null') return argument.required === true ? MISSING : undefined;
  if (node.kind === 'unknown') return undefined;
  switch (argument.kind) {
    case 'references':
      return node.kind === 'array' ? undefined : ODD;
    case 'blocks':
      return faultIn(node, argument.inner, argument.required === true);
    case 'policy':
    case 'plain':
      return undefined;
    default:
      return node.kind === 'array' || node.kind === 'object' ? ODD : undefined;
  }
}

function faultIn(node: Node, inner: Arguments, required: boolean): string | undefined {
  if (node.kind !== 'array' && node.kind !== 'object') return ODD;
  const blocks = node.kind === 'array' ? node.items : [node];
  if (blocks.length === 0) return required && node.open === undefined ? MISSING : undefined;
  for (const block of blocks) {
    if (block.kind === 'unknown') continue;
    if (block.kind !== 'object') return ODD;
    for (const [name, argument] of Object.entries(inner)) {
      const fault = block.open === undefined ? faultOf(member(block, name), argument) : undefined;
      if (fault !== undefined) return `is not whole: ${name} in it ${fault}`;
    }
  }
  return undefined;
}
