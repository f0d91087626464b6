import type { Problem } from '../../finding';
import type { PolicyDocument, PolicyType } from '../../policy/document';
import { unseenPolicy } from '../../policy/made';
import type { Node } from '../../policy/node';
import { parsePolicy } from '../../policy/parse';
import type { Range } from '../../policy/position';
import type { Text } from '../../policy/text';
import type { Fact, Gap, PolicyFact } from '../facts';
import { type Attributes, openOf, textKey } from './attributes';
import { decodeJson } from './json-text';
import type { TfResource } from './resource';

/** What a policy is attached to, and its own name where it has one. */
type Attached = Pick<PolicyFact, 'on' | 'name'>;

/** Collects what resources say. */
export class FactReader {
  readonly facts: Fact[] = [];
  readonly gaps: Gap[] = [];
  private readonly found = new Map<string, Problem>();

  /** `exclusive`: roles, as keys, that have no policies but those that Terraform manages. */
  constructor(private readonly exclusive: ReadonlySet<string>) {}

  isExclusive(role: Text): boolean {
    return this.exclusive.has(textKey(role));
  }

  /** What is malformed in the policies. */
  get problems(): Problem[] {
    return [...this.found.values()];
  }

  /** The policy that an attribute holds. */
  policy(owner: Attributes, type: PolicyType, value: Node, attached: Attached): void {
    this.policyFact(owner, type, value.at, attached, this.document(owner.resource, value, type));
  }

  /** Where nobody knows which policies there are: one that may hold any statement. */
  anyPolicy(owner: Attributes, type: PolicyType, at: Range, attached: Attached, reason: string): void {
    this.policyFact(owner, type, at, attached, unseenPolicy(reason, at));
  }

  /** A resource that may not exist grants and denies nothing for certain. */
  document(resource: TfResource, value: Node, type: PolicyType): PolicyDocument {
    if (resource.repeated !== undefined && type !== 'trust') {
      return unseenPolicy(`whether ${resource.address} exists is unknown: ${resource.repeated}`, value.at);
    }
    const node = policyNode(value);
    if (typeof node === 'string') return unseenPolicy(node, value.at);
    const { document, problems } = parsePolicy(node, type);
    for (const problem of problems) this.report(problem);
    return document;
  }

  /** A resource of which nobody knows whether, or how often, it will exist. */
  uncertain({ address, at, repeated }: TfResource): void {
    if (repeated === undefined) return;
    this.gaps.push({ reason: `whether ${address} exists is unknown: ${repeated}`, at, address });
  }

  /** A list of attachments whose length nobody knows: something may be attached that is not seen. */
  openList(attributes: Attributes, name: string): void {
    const node = attributes.node(name);
    if (node?.kind !== 'unknown' && openOf(node) === undefined) return;
    const { address } = attributes;
    this.gaps.push({
      reason: `${address}.${name} is unknown until apply`,
      at: node?.at ?? attributes.at,
      address,
      hides: 'attachments',
    });
  }

  private policyFact(
    { address }: Attributes,
    type: PolicyType,
    at: Range,
    attached: Attached,
    document: PolicyDocument,
  ): void {
    this.facts.push({ kind: 'policy', type, candidateTypes: [type], address, at, ...attached, document });
  }

  /** The same text may serve several resources: one cause, one finding. */
  private report(problem: Problem): void {
    const { rule, file, line, column, resource, message } = problem;
    this.found.set(JSON.stringify([rule, file, line, column, resource, message]), problem);
  }
}

/** The policy that an attribute holds, decoded where it is JSON text; or why it is not known. */
function policyNode(value: Node): Node | string {
  const node = value.kind === 'string' ? decodeJson(value) : value;
  if (node?.kind === 'unknown') return `${node.unknown.unknown} is unknown until apply`;
  // Text that is not JSON is a fault of the policy's, which its parser words.
  return node ?? value;
}
