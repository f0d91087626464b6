import { UserError } from '../finding';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { contextValue } from '../policy/request';
import { known, type Text } from '../policy/text';
import type { PublicAccessBlockFact } from '../source/facts';
import { demandsOf } from './demands';
import { type Judged, problem } from './outcome';
import { bucketDemands } from './requirements/bucket-policy';
import { filled, requiredStatements } from './requirements/role-permissions';
import type { Situation } from './situation';

/** What a bucket's settings refuse although its policy allows it. */

const ACL_KEY = 's3:x-amz-acl';

/** Canned ACLs that open an object to everyone (S5). */
const PUBLIC_ACLS = ['public-read', 'public-read-write', 'authenticated-read'];

/**
 * S3, S5: where ACLs are disabled, only none or bucket-owner-full-control is
 * accepted; where public ACLs are blocked, none that is public. Which one the
 * vendor sends is free until `request:` says so; a vendor that does not ask
 * for s3:PutObjectAcl sends none (S1).
 */
export function blockedAcl(situation: Situation): Judged | undefined {
  return refusedAcl(situation) ?? perhapsRefusedAcl(situation);
}

function refusedAcl(situation: Situation): Judged | undefined {
  const { ownership, publicAccess = [] } = situation.evidence;
  const enforced = ownership && known(ownership.value) === 'BucketOwnerEnforced';
  const setting = enforced ? ownership : publicAccess.find(({ blockPublicAcls }) => blockPublicAcls === true);
  if (setting === undefined || situation.connection.bucket === undefined) return undefined;
  const acl = statedAcl(situation);
  if (acl === undefined) {
    if (!sendsAcls(situation)) return undefined;
    const what = enforced
      ? 'The bucket has ACLs disabled (BucketOwnerEnforced) and accepts no ACL but bucket-owner-full-control'
      : 'The bucket refuses public ACLs (BlockPublicAcls)';
    const message = `${what}. ${situation.connection.profile.vendor} asks for s3:PutObjectAcl, and which ACL it sends is not stated: with another one every upload fails.`;
    const help =
      'State it in the connection, "request: { s3:x-amz-acl: bucket-owner-full-control }", once the vendor has confirmed it.';
    const severity = situation.options.undetermined;
    const found = problem('acl-undetermined', setting.at, message, help, { severity });
    return {
      verdict: 'undetermined',
      reason: `it holds only under a condition on ${ACL_KEY}`,
      problems: [found],
    };
  }
  const fine = enforced ? acl === 'bucket-owner-full-control' : !PUBLIC_ACLS.includes(acl);
  if (fine) return undefined;
  const why = enforced ? 'has ACLs disabled (BucketOwnerEnforced)' : 'refuses public ACLs (BlockPublicAcls)';
  const message = `The vendor sends the ACL ${acl}, and the bucket ${why}: S3 answers every upload with an error, whatever the policies allow.`;
  const help = 'Let the vendor send bucket-owner-full-control or no ACL.';
  return {
    verdict: 'violated',
    reason: `the bucket ${why}`,
    problems: [problem('acl-blocked', setting.at, message, help)],
  };
}

/** A setting whose value is not known yet may be the one that refuses the ACL. */
function perhapsRefusedAcl(situation: Situation): Judged | undefined {
  const { ownership, publicAccess = [] } = situation.evidence;
  const acl = statedAcl(situation);
  const mayEnforce = ownership !== undefined && known(ownership.value) === undefined;
  const block = publicAccess.find(({ blockPublicAcls }) => blockPublicAcls === undefined);
  const setting =
    mayEnforce && acl !== 'bucket-owner-full-control'
      ? ownership
      : acl === undefined || PUBLIC_ACLS.includes(acl)
        ? block
        : undefined;
  if (setting === undefined || situation.connection.bucket === undefined) return undefined;
  if (acl === undefined && !sendsAcls(situation)) return undefined;
  const name = setting === ownership ? 'object_ownership' : 'block_public_acls';
  const sent = acl === undefined ? 'the ACL that the vendor sends' : `the ACL ${acl}`;
  const reason = `whether the bucket accepts ${sent} (${name}) is not known yet`;
  const message = `Whether the bucket accepts ${sent} is not known yet (${name}): if it does not, every upload fails, whatever the policies allow.`;
  const help = 'Write the setting’s value, or check it once it is applied.';
  const severity = situation.options.undetermined;
  return {
    verdict: 'undetermined',
    reason,
    problems: [problem('undetermined-value', setting.at, message, help, { severity })],
  };
}

function statedAcl({ connection }: Situation): string | undefined {
  const stated = contextValue(connection.request, ACL_KEY);
  if (stated === undefined || typeof stated === 'string') return stated;
  throw new UserError(`"request: ${ACL_KEY}" takes one value, not a list`, connection.at);
}

function sendsAcls(situation: Situation): boolean {
  const demands = [...demandsOf(situation, requiredStatements(situation)), ...bucketDemands(situation)];
  return filled(demands).some(({ action }) => action === 's3:PutObjectAcl');
}

/** S5: RestrictPublicBuckets cuts every grant across accounts, if any one statement is public. */
export function cutByPublicAccessBlock(situation: Situation): Judged | undefined {
  const { publicAccess = [] } = situation.evidence;
  const [policy] = situation.documents('bucket');
  const statement = policy && publicStatement(policy);
  const across = situation.isAcrossAccounts;
  const restricts = publicAccess.some(({ restrictPublicBuckets }) => restrictPublicBuckets === true);
  const open = publicAccess.find(({ restrictPublicBuckets }) => restrictPublicBuckets === undefined);
  const mayRestrict = restricts || open !== undefined;
  if (statement === undefined) return mayRestrict && across ? doubtfullyPublic(situation, policy) : undefined;
  if (across && !restricts && open !== undefined) return unknownRestriction(situation, open);
  const refuses = publicAccess.some(({ blockPublicPolicy }) => blockPublicPolicy === true);
  const cuts = restricts && across;
  if (!cuts && !refuses) return undefined;
  if (cuts) {
    const message =
      'This statement makes the bucket public, and RestrictPublicBuckets then refuses every other account, the vendor’s role included, whatever the other statements say.';
    const help = 'Confine this statement to named principals or accounts.';
    const found = problem('public-access-block-cuts', statement.at, message, help);
    return {
      verdict: 'violated',
      reason: 'RestrictPublicBuckets cuts grants to other accounts, because one statement is public',
      problems: [found],
    };
  }
  const message =
    'This statement makes the bucket public, and BlockPublicPolicy refuses to store such a policy: the whole policy is rejected.';
  const found = problem(
    'public-policy-refused',
    statement.at,
    message,
    'Confine this statement to named principals or accounts.',
  );
  if (!across) return { verdict: 'proved', reason: '', problems: [found] };
  return {
    verdict: 'undetermined',
    reason: 'BlockPublicPolicy refuses to store the bucket policy',
    problems: [found],
  };
}

function unknownRestriction(situation: Situation, block: PublicAccessBlockFact): Judged {
  const reason = 'whether the bucket restricts public policies (restrict_public_buckets) is not known yet';
  const message = `One statement makes the bucket public, and ${reason}: if it does, every other account is refused, the vendor’s role included.`;
  const help = 'Confine that statement to named principals or accounts, or write the setting’s value.';
  const severity = situation.options.undetermined;
  return {
    verdict: 'undetermined',
    reason,
    problems: [problem('undetermined-value', block.at, message, help, { severity })],
  };
}

/** S6 does not list the keys of the principal: whether they confine a statement is not settled. */
function doubtfullyPublic({ options }: Situation, policy: PolicyDocument | undefined): Judged | undefined {
  const doubtful = policy?.statements.find(
    (one) => one.effect === 'Allow' && isOfEveryone(one) && !one.conditions.some(surelyConfines),
  );
  const condition = doubtful?.conditions.find(confines);
  if (condition === undefined) return undefined;
  const reason = `AWS does not say whether a condition on ${condition.key} keeps a statement for everyone from being public`;
  const message = `RestrictPublicBuckets refuses every other account where one statement is public, and ${reason}: the vendor's role may be refused.`;
  const help = 'Name who is meant under Principal.';
  const severity = options.undetermined;
  const found = problem('undetermined-rule', condition.keyAt, message, help, { severity });
  return { verdict: 'undetermined', reason, problems: [found] };
}

function publicStatement({ statements }: PolicyDocument): Statement | undefined {
  return statements.find((one) => one.effect === 'Allow' && isPublic(one));
}

/** S6: public is what is not confined to fixed values of certain keys. */
function isPublic(statement: Statement): boolean {
  return isOfEveryone(statement) && !statement.conditions.some(confines);
}

function isOfEveryone({ principal }: Statement): boolean {
  return (
    principal !== undefined && (principal.not || principal.values.some(({ text }) => known(text) === '*'))
  );
}

function surelyConfines(condition: Condition): boolean {
  return confines(condition) && !UNLISTED.has(condition.key.toLowerCase());
}

/** Keys that do what a named principal does, and that the documentation does not list beside it. */
const UNLISTED: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:principalaccount']);

const CONFINING = [
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:principalorgid',
  'aws:principalarn',
  'aws:principalaccount',
  's3:dataaccesspointaccount',
];

function confines({ key, operator, qualifier, ifExists, values }: Condition): boolean {
  const name = key.toLowerCase();
  if (ifExists || qualifier === 'ForAllValues' || operator.includes('Not') || operator === 'Null')
    return false;
  if (name === 'aws:sourceip') return values.every(isNarrow);
  if (name === 'aws:userid') return values.every((value) => /^(A[A-Z0-9]+)(:\*)?$/.test(known(value) ?? ''));
  if (name === 's3:dataaccesspointarn')
    return values.every((value) => /^arn:[a-z-]+:s3:[^*?$]*:\d{12}:/.test(known(value) ?? ''));
  return CONFINING.includes(name) && values.every(isFixed);
}

function isFixed(value: Text): boolean {
  const text = known(value);
  return text === undefined || !/[*?]|\$\{/.test(text);
}

function isNarrow(value: Text): boolean {
  const text = known(value) ?? '';
  const bits = /\/(\d{1,3})$/.exec(text)?.[1];
  const least = text.includes(':') ? 32 : 8;
  return bits === undefined ? text !== '' : Number(bits) >= least;
}
