import { formatRoleArn } from '../../policy/arn';
import { known } from '../../policy/text';
import { fix, replaceText } from '../../source/edits';
import { actualArn } from '../bound-role';
import { type Outcome, outcome, problem } from '../outcome';
import type { Situation } from '../situation';

/** Is the role named by a full, well-formed ARN, and is it the role the policies describe? */
export function roleArn(situation: Situation): Outcome {
  const { connection, role } = situation;
  const written = connection.role;
  if (role === undefined || written === undefined)
    return outcome('role-arn', 'notAsked', 'the profile has no role');
  const { fact } = role;
  const evidence = fact ? [{ file: fact.at.file, line: fact.at.line, column: fact.at.column }] : [];
  if (role.malformed) return malformed(situation, role.malformed);
  const actual = role.other && actualArn(role.other, role.arn);
  if (role.other && actual !== undefined) {
    const found = problem(
      'role-arn-mismatch',
      written.at,
      `The config names the role ${known(written)}, but the role of that name in ${role.other.at.file} is ${actual}. The vendor would call a role that the checked policies do not belong to.`,
      `Write ${actual}, here and at ${connection.profile.vendor}, or check the sources of the account that is meant.`,
      /[*?]/.test(actual)
        ? {}
        : fix('Name the role that the policies describe', replaceText(written, actual)),
    );
    return outcome('role-arn', 'violated', `the policies describe ${actual}`, evidence, [found]);
  }
  if (role.arn === undefined) return unknownUntilApply(situation, evidence);
  const arn = formatRoleArn(role.arn);
  const seen = fact?.arn && known(fact.arn) === arn ? ', and the sources describe that role' : '';
  return outcome('role-arn', 'proved', `${arn} is a full role ARN${seen}`, evidence);
}

function malformed(situation: Situation, { reason, meant }: { reason: string; meant?: string }): Outcome {
  const { connection, role } = situation;
  const written = connection.role!;
  const factArn = role!.fact?.arn && known(role!.fact.arn);
  const right = factArn ?? meant;
  const vendor = connection.profile.vendor;
  const found = problem(
    'role-arn-malformed',
    written.at,
    `The role is not named by a full ARN: ${reason}. ${vendor} could not assume a role named so.`,
    right
      ? `Write ${right}, here and at ${vendor}.`
      : 'Write the full ARN, arn:aws:iam::ACCOUNT:role/NAME, as the IAM console shows it, here and at the vendor.',
    right === undefined ? {} : fix('Write the full ARN', replaceText(written, right)),
  );
  return outcome('role-arn', 'violated', `the role is not named by a full ARN: ${reason}`, [], [found]);
}

/** A reference to a role of the sources is that role's full ARN, whatever it will be. */
function unknownUntilApply(situation: Situation, evidence: Outcome['result']['evidence']): Outcome {
  const { connection, options, role } = situation;
  if (role!.fact) {
    const which = role!.fact.address ?? role!.name ?? 'the role';
    return outcome('role-arn', 'proved', `it is the ARN of ${which}, which the sources define`, evidence);
  }
  const found = problem(
    'undetermined-value',
    connection.role!.at,
    `The role's ARN is not known until apply, and no role of the sources is it.`,
    'Write the full ARN, or check a plan or state that knows the output.',
    { severity: options.undetermined },
  );
  return outcome('role-arn', 'undetermined', "the role's ARN is not known until apply", evidence, [found]);
}
