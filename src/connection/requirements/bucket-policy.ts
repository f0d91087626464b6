import type { PrincipalSpace } from '../../logic/question';
import { demandsOf } from '../demands';
import { type GrantQuestion, grants } from '../grants';
import { evidenceOf, type Outcome, outcome, unlessGap, withoutEvidence } from '../outcome';
import type { ProfileBucketStatement } from '../profile';
import type { Situation } from '../situation';
import { filled, requiredStatements, unfilled } from './role-permissions';

/** Does the bucket policy let the role do every required action on every such object? */
export function bucketPolicy(situation: Situation): Outcome {
  const { connection } = situation;
  const id = 'bucket-policy';
  const why = askedBecause(situation);
  if (why === undefined) {
    return outcome(
      id,
      'notAsked',
      `${connection.profile.id} asks for no bucket policy, nor does AWS within one account`,
    );
  }
  const stuck = withoutEvidence(situation, id, 'bucket', situation.slot('bucket'));
  if (stuck) return stuck;
  const asked = bucketDemands(situation);
  const open = unfilled(situation, id, asked);
  if (open) return open;
  const documents = situation.documents('bucket');
  const verdicts = grantees(situation).map(({ space, name }) => {
    const question: GrantQuestion = {
      requirement: id,
      scope: 'bucket',
      principal: space,
      policies: () => ({ bucket: documents[0]! }),
      documents,
      subject: `the statements of the bucket policy that reach ${name}`,
      missing: 'bucket-grant-missing',
      denied: 'bucket-policy-denied',
      matters: why,
      help: (actions, pattern) =>
        `Let ${name} call ${actions.join(', ')} on ${pattern} in the bucket policy.`,
    };
    return grants(situation, question, filled(asked));
  });
  const bad =
    verdicts.find(({ verdict }) => verdict === 'violated') ??
    verdicts.find(({ verdict }) => verdict === 'undetermined');
  const chosen = bad ?? verdicts[0]!;
  const problems = verdicts.flatMap((one) => one.problems);
  return unlessGap(situation, outcome(id, chosen.verdict, chosen.reason, evidenceOf(documents), problems));
}

/** Why a bucket policy is asked for, fit to follow a finding; `undefined`: it is not. */
function askedBecause(situation: Situation): string | undefined {
  const { connection } = situation;
  const { needed } = connection.profile.bucket;
  const across = situation.isAcrossAccounts;
  if (connection.bucket === undefined) return undefined;
  if (connection.profile.mechanism === 'bucket-policy') return 'Nothing is delivered without it.';
  if (across) return 'Role and bucket are in different accounts, so nothing is delivered without it.';
  if (needed !== true) return undefined;
  if (requiredStatements(situation).length === 0) {
    return `${connection.profile.vendor} asks for these rights in the bucket policy alone, so nothing is delivered without it.`;
  }
  return `${connection.profile.vendor} asks every customer for it; AWS itself would not need it, since role and bucket are in one account.`;
}

/** The profile's own statements about the bucket, else what it asks of the role. */
export function bucketDemands(situation: Situation) {
  const { statements } = situation.connection.profile.bucket;
  const known = statements.filter((one): one is ProfileBucketStatement => (one.actions?.length ?? 0) > 0);
  if (known.length > 0) return demandsOf(situation, known);
  const ofRole = requiredStatements(situation).filter(({ resources }) =>
    resources.every((one) => one.includes(':s3:::')),
  );
  return demandsOf(situation, ofRole);
}

export interface Grantee {
  readonly space: PrincipalSpace;
  readonly name: string;
}

/** Who writes: the role, or where the vendor is named in the bucket policy itself, each of its principals. */
export function grantees(situation: Situation): Grantee[] {
  const { connection, role } = situation;
  if (connection.profile.mechanism === 'role-assumption' && role) {
    return [{ space: { kind: 'one', principal: role.pieces }, name: 'the role' }];
  }
  return connection.principals.map((text) => ({
    space: { kind: 'one', principal: text.pieces },
    name: `${connection.profile.vendor}'s principal`,
  }));
}
