import type { RequirementId } from '../../finding';
import { type Demand, demandsOf, Unfilled } from '../demands';
import { type GrantQuestion, grants } from '../grants';
import { evidenceOf, type Outcome, outcome, problem, unlessGap, withoutEvidence } from '../outcome';
import type { Situation } from '../situation';

/** Do the role's identity policies allow every required action on every object the vendor may write? */
export function rolePermissions(situation: Situation): Outcome {
  const { connection } = situation;
  const id = 'role-permissions';
  const asked = demandsOf(situation, requiredStatements(situation));
  if (situation.role === undefined || asked.length === 0) {
    return outcome(id, 'notAsked', `${connection.profile.id} asks nothing of the role's own policies`);
  }
  const stuck = withoutEvidence(situation, id, 'identity', situation.slot('identity'));
  if (stuck) return stuck;
  const open = unfilled(situation, id, asked);
  if (open) return open;
  const documents = situation.documents('identity');
  const question: GrantQuestion = {
    requirement: id,
    scope: 'identity',
    principal: { kind: 'one', principal: situation.role.pieces },
    policies: () => ({ identity: documents }),
    documents,
    subject: "the role's identity policies",
    missing: 'permission-missing',
    denied: 'permission-denied',
    // E4: within one account what the bucket policy grants to the role itself is enough.
    matters: situation.isAcrossAccounts
      ? 'The delivery would fail with AccessDenied.'
      : 'Unless the bucket policy grants it to the role itself, the delivery fails with AccessDenied.',
    help: (actions, pattern) => `Allow ${actions.join(', ')} on ${pattern} in a policy of the role.`,
  };
  const { verdict, reason, problems } = grants(situation, question, filled(asked));
  return unlessGap(situation, outcome(id, verdict, reason, evidenceOf(documents), problems));
}

/** What the profile always asks; what needs a key is asked where the bucket's encryption names one. */
export function requiredStatements(situation: Situation) {
  const { profile } = situation.connection;
  const key = situation.evidence.encryption?.keyArn;
  return (profile.identity?.statements ?? []).filter(
    ({ required, resources }) => required && (key !== undefined || !resources.includes('{kms_key_arn}')),
  );
}

export function filled(demands: readonly (Demand | Unfilled)[]): Demand[] {
  return demands.filter((one): one is Demand => !(one instanceof Unfilled));
}

/** A profile may ask for something that no key of the config names. */
export function unfilled(
  situation: Situation,
  id: RequirementId,
  demands: readonly (Demand | Unfilled)[],
): Outcome | undefined {
  const open = demands.find((one) => one instanceof Unfilled);
  if (open === undefined) return undefined;
  const { connection, options } = situation;
  const found = problem(
    'undetermined-value',
    connection.at,
    `${connection.profile.id} asks for rights on ${open.resource}, and nothing says what ${open.placeholder} is.`,
    open.placeholder === '{account}' || open.placeholder === '{role}'
      ? 'Name the role by its full ARN.'
      : `Give the check a source that shows it.`,
    { severity: options.undetermined },
  );
  return outcome(id, 'undetermined', `nothing says what ${open.placeholder} is`, [], [found]);
}
