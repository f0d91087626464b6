import type { PolicyDocument } from '../../policy/document';
import { known, type Text } from '../../policy/text';
import type { Fact, Gap } from '../facts';
import type { TfResource } from './resource';

/**
 * What may stop a delivery and is attached to a role or set on a bucket of
 * which nobody knows which it is: it may be any. An Allow of that kind is
 * missing where it is needed, and so is found out anyway.
 */
export function mayBeAnyones(facts: readonly Fact[], resources: readonly TfResource[]): Gap[] {
  const search = new Search(facts, resources);
  return facts.flatMap((fact): Gap[] => {
    const { address, at } = fact;
    const reason = address === undefined ? undefined : search.reasonFor(fact);
    return address === undefined || reason === undefined ? [] : [{ reason, at, address }];
  });
}

const OWNERS: ReadonlySet<string> = new Set(['aws_iam_role', 'aws_s3_bucket']);

class Search {
  /** Addresses of the roles and buckets that are told of. */
  private readonly owners: ReadonlySet<string>;
  /** ARNs and addresses of managed policies that may deny. */
  private readonly denying: ReadonlySet<string>;

  constructor(facts: readonly Fact[], resources: readonly TfResource[]) {
    this.owners = new Set(resources.filter(({ type }) => OWNERS.has(type)).map(({ address }) => address));
    const managed = facts.flatMap((fact) => (fact.kind === 'managed-policy' ? [fact] : []));
    const denying = managed.filter(({ document }) => mayDeny(document));
    const names = denying.flatMap(({ address, arn }) => [address, arn && known(arn)]);
    this.denying = new Set(names.filter((name) => name !== undefined));
  }

  reasonFor(fact: Fact): string | undefined {
    if (this.denies(fact))
      return `which role ${fact.address} is attached to is unknown, and its policy may deny`;
    if (fact.kind !== 'encryption' || known(fact.algorithm) === 'AES256') return undefined;
    return this.isNobodys(fact.bucket) ? `which bucket ${fact.address} encrypts is unknown` : undefined;
  }

  private denies(fact: Fact): boolean {
    if (fact.kind === 'policy')
      return fact.type === 'identity' && this.isNobodys(fact.on.role) && mayDeny(fact.document);
    if (fact.kind !== 'attachment' || !this.isNobodys(fact.role)) return false;
    const arn = known(fact.policyArn);
    if (arn !== undefined) return this.denying.has(arn);
    return fact.policyArn.pieces.some((piece) => this.denying.has(addressIn(piece)));
  }

  private isNobodys(on: Text | undefined): boolean {
    if (on === undefined || known(on) !== undefined) return false;
    return !on.pieces.some((piece) => this.owners.has(addressIn(piece)));
  }
}

/** The resource whose attribute an unknown is. */
function addressIn(piece: Text['pieces'][number]): string {
  return typeof piece === 'string' ? '' : piece.unknown.slice(0, piece.unknown.lastIndexOf('.'));
}

function mayDeny({ statements, holes }: PolicyDocument): boolean {
  return holes.length > 0 || statements.some(({ effect }) => effect !== 'Allow');
}
