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
  const owners = new Set(resources.filter(({ type }) => OWNERS.has(type)).map(({ address }) => address));
  const isNobodys = (on: Text | undefined) =>
    on !== undefined && known(on) === undefined && !on.pieces.some((piece) => isOf(piece, owners));
  return facts.flatMap((fact): Gap[] => {
    const reason = fact.address === undefined ? undefined : reasonOf(fact, facts, isNobodys);
    return reason === undefined
      ? []
      : [{ reason, at: fact.at, ...(fact.address && { address: fact.address }) }];
  });
}

const OWNERS: ReadonlySet<string> = new Set(['aws_iam_role', 'aws_s3_bucket']);

function reasonOf(
  fact: Fact,
  facts: readonly Fact[],
  isNobodys: (on: Text | undefined) => boolean,
): string | undefined {
  const denies =
    fact.kind === 'policy'
      ? fact.type === 'identity' && isNobodys(fact.on.role) && mayDeny(fact.document)
      : fact.kind === 'attachment' && isNobodys(fact.role) && attached(fact.policyArn, facts).some(mayDeny);
  if (denies) return `which role ${fact.address} is attached to is unknown, and its policy may deny`;
  const encrypts = fact.kind === 'encryption' && isNobodys(fact.bucket) && known(fact.algorithm) !== 'AES256';
  return encrypts ? `which bucket ${fact.address} encrypts is unknown` : undefined;
}

function isOf(piece: Text['pieces'][number], addresses: ReadonlySet<string>): boolean {
  return typeof piece !== 'string' && addresses.has(piece.unknown.slice(0, piece.unknown.lastIndexOf('.')));
}

function mayDeny({ statements, holes }: PolicyDocument): boolean {
  return holes.length > 0 || statements.some(({ effect }) => effect !== 'Allow');
}

/** The managed policies of the same file that the ARN may be of. */
function attached(arn: Text, facts: readonly Fact[]): PolicyDocument[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'managed-policy') return [];
    const same = isOf(arn.pieces[0] ?? '', new Set([fact.address ?? '']));
    const value = known(arn);
    return same || (value !== undefined && fact.arn && known(fact.arn) === value) ? [fact.document] : [];
  });
}
