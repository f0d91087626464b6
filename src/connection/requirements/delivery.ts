import type { Problem, Verdict } from '../../finding';
import type { Policies, StatementRef } from '../../logic/question';
import type { PolicyDocument, Statement } from '../../policy/document';
import { ALLOW_ALL, unseenPolicy } from '../../policy/made';
import { startTogether } from '../../policy/position';
import { known } from '../../policy/text';
import { blockedAcl, cutByPublicAccessBlock } from '../bucket-settings';
import { type Demand, demandsOf, Unfilled } from '../demands';
import { isAwsManagedKey } from '../encryption';
import { ask, distinct, type Failure, listed, nearestStatement } from '../grants';
import {
  ambiguousSettings,
  evidenceOf,
  type Judged,
  type Outcome,
  outcome,
  problem,
  unlessGap,
  unlessUnread,
  VERDICTS,
  withoutEvidence,
  worst,
} from '../outcome';
import type { Situation } from '../situation';
import { leftOpen } from '../undecided';
import { witnessOf } from '../witness';
import { bucketDemands, type Grantee, grantees } from './bucket-policy';
import { filled, requiredStatements, unfilled } from './role-permissions';

/**
 * With everything found put together, is every required action on every such
 * object allowed? What an earlier requirement has said already is not said again.
 */
export function delivery(situation: Situation, said: readonly Outcome[]): Outcome {
  const id = 'delivery';
  const demands = deliveryDemands(situation);
  if (demands.length === 0) {
    return outcome(id, 'notAsked', `${situation.connection.profile.id} names nothing to be delivered`);
  }
  const stuck = missingEvidence(situation);
  if (stuck) return stuck;
  const open = unfilled(situation, id, demands);
  if (open) return open;
  const documents = TOGETHER.flatMap((type) => situation.documents(type));
  const judged = grantees(situation).map((grantee) =>
    allowed(situation, grantee, filled(demands), documents, said),
  );
  const settings = [...refusals(situation), unclearSettings(situation)];
  const all = [...judged, ...settings.flatMap((one) => one ?? [])];
  const verdict = worst(all.map((one) => one.verdict));
  const reason = all.find((one) => one.verdict === verdict)!.reason;
  const problems = distinct(all.flatMap((one) => one.problems));
  const found = outcome(id, verdict, reason, evidenceOf(documents), problems);
  return unlessGap(situation, unlessUnread(situation, TOGETHER, found));
}

/** What the bucket's settings refuse. */
function refusals(situation: Situation): (Judged | undefined)[] {
  return [blockedAcl(situation), cutByPublicAccessBlock(situation), keyBlocked(situation)];
}

/** Settings that may be this bucket's or another's leave it open, if any of them would change something. */
function unclearSettings(situation: Situation): Judged | undefined {
  const { unclear = [] } = situation.evidence;
  const demands = deliveryDemands(situation).length;
  const telling = unclear.filter((one) => {
    const probe = situation.withSetting(one);
    return deliveryDemands(probe).length > demands || refusals(probe).some((found) => found !== undefined);
  });
  if (telling.length === 0) return undefined;
  const kinds = new Set(telling.map(({ kind }) => kind));
  return ambiguousSettings(
    situation,
    unclear.filter(({ kind }) => kinds.has(kind)),
  );
}

const TOGETHER = ['identity', 'bucket', 'boundary', 'session', 'scp', 'rcp', 'key'] as const;

/** What the profile asks of the role and of the bucket, and the key that the bucket's encryption needs (S4). */
function deliveryDemands(situation: Situation) {
  const ofRole = demandsOf(situation, requiredStatements(situation)).filter(isDelivered);
  const ofBucket = ofRole.length > 0 ? [] : bucketDemands(situation);
  return [...ofRole, ...ofBucket, ...keyDemands(situation, filled([...ofRole, ...ofBucket]))];
}

/** What a role may do to itself is for its trust policy. */
function isDelivered(demand: Demand | Unfilled): boolean {
  return demand instanceof Unfilled || !demand.action.startsWith('sts:');
}

/** Uploads to a bucket with a key of the customer's need `kms:GenerateDataKey`, unless the profile names its own list. */
function keyDemands(situation: Situation, demands: readonly Demand[]) {
  const { encryption } = situation.evidence;
  const uploads = demands.some(({ action }) => action === 's3:PutObject');
  if (encryption?.keyArn === undefined || !uploads || !isKms(situation)) return [];
  if (demands.some(({ action }) => action.startsWith('kms:'))) return [];
  return demandsOf(situation, [{ actions: ['kms:GenerateDataKey'], resources: ['{kms_key_arn}'] }]);
}

function isKms({ evidence }: Situation): boolean {
  const algorithm = evidence.encryption && known(evidence.encryption.algorithm);
  return algorithm === undefined || algorithm.startsWith('aws:kms');
}

/** Without the role's policies nothing can be put together; a bucket policy is needed only across accounts. */
function missingEvidence(situation: Situation): Outcome | undefined {
  const { profile } = situation.connection;
  const identity = situation.slot('identity');
  const asksRole = demandsOf(situation, requiredStatements(situation)).length > 0;
  if (profile.mechanism === 'role-assumption' && (asksRole || identity.state === 'ambiguous')) {
    const stuck = withoutEvidence(situation, 'delivery', 'identity', identity);
    if (stuck) return stuck;
  }
  const bucket = situation.slot('bucket');
  const needed = situation.isAcrossAccounts || profile.bucket.needed === true || bucket.state === 'ambiguous';
  return needed ? withoutEvidence(situation, 'delivery', 'bucket', bucket) : undefined;
}

function policies(situation: Situation, demand: Demand): Policies {
  const all = (type: (typeof TOGETHER)[number]) => situation.documents(type);
  const vendorCalls = situation.connection.profile.mechanism === 'bucket-policy';
  const isKey = demand.action.startsWith('kms:');
  return {
    // The vendor's own side is out of sight: its account is taken to let its principal call.
    identity: vendorCalls ? [ALLOW_ALL] : all('identity'),
    ...(!isKey && all('bucket')[0] && { bucket: all('bucket')[0]! }),
    ...(isKey && { key: all('key')[0] ?? unseenKey(situation) }),
    ...(all('boundary')[0] && { boundary: all('boundary')[0]! }),
    ...(all('session')[0] && { session: all('session')[0]! }),
    ...(all('scp').length > 0 && { scp: all('scp') }),
    ...(all('rcp').length > 0 && { rcp: all('rcp') }),
  };
}

function unseenKeyOf(situation: Situation, { action }: Demand): PolicyDocument[] {
  const isUnseen = action.startsWith('kms:') && situation.documents('key').length === 0;
  return isUnseen ? [unseenKey(situation)] : [];
}

/** A key policy must itself allow (E6, E11); one that was not found may say anything. */
function unseenKey(situation: Situation): PolicyDocument {
  const slot = situation.slot('key');
  const reason = slot.state === 'missing' ? slot.why : 'several policies may be the key’s';
  return unseenPolicy(reason, situation.evidence.encryption!.at);
}

function allowed(
  situation: Situation,
  grantee: Grantee,
  demands: readonly Demand[],
  documents: readonly PolicyDocument[],
  said: readonly Outcome[],
): Judged {
  const question = {
    scope: 'together',
    principal: grantee.space,
    policies: (demand: Demand) => policies(situation, demand),
  } as const;
  const failures: Failure[] = [];
  const problems: Problem[] = [];
  const verdicts: Verdict[] = [];
  let reason = '';
  for (const demand of demands) {
    const answer = ask(situation, question, demand);
    verdicts.push(VERDICTS[answer.answer]);
    if (answer.answer === 'no') failures.push({ demand, ...answer });
    if (answer.answer === 'unknown') {
      const asked = `${demand.action} on ${demand.pattern} is allowed with everything put together`;
      const judged = [...documents, ...unseenKeyOf(situation, demand)];
      const open = leftOpen(situation, answer, judged, asked);
      reason ||= open.reason;
      problems.push(...open.problems.filter((one) => !isSaid(one, said)));
    }
  }
  problems.push(...failureProblems(situation, failures, said));
  const [failure] = failures;
  if (failure) reason = `${failure.demand.action} on ${failure.demand.pattern} is refused`;
  const actions = [...new Set(demands.map(({ action }) => action))];
  const are = actions.length === 1 ? 'is' : 'are';
  return {
    verdict: worst(verdicts),
    reason: reason || `${listed(actions)} ${are} allowed with everything found put together`,
    problems,
  };
}

function isSaid(one: Problem, said: readonly Outcome[]): boolean {
  return said
    .flatMap(({ problems }) => problems)
    .some((other) => other.rule === one.rule && startTogether(other, one));
}

/** A Deny is a finding where it stands; what nothing allows is one only if no other requirement said so. */
function failureProblems(
  situation: Situation,
  failures: readonly Failure[],
  said: readonly Outcome[],
): Problem[] {
  const spoken = said.flatMap((one) => one.problems);
  return [...denials(situation, failures, spoken), ...omissions(situation, failures, spoken)];
}

/** One finding for each Deny that no other requirement has spoken of. */
function denials(
  { externalId }: Situation,
  failures: readonly Failure[],
  spoken: readonly Problem[],
): Problem[] {
  const found = new Map<Statement, Problem>();
  for (const { demand, witness, statements } of failures) {
    for (const { statement, type } of statements.filter(isDeny)) {
      if (found.has(statement) || spoken.some((one) => isDecided(one) && startTogether(one, statement.at)))
        continue;
      const message = `This ${WORDS[type] ?? type} denies ${demand.action} on ${demand.pattern}, and a Deny wins over every Allow: the delivery fails.`;
      const help = 'Narrow the Deny so that the delivery is outside it.';
      const more = { witness: witnessOf(witness, externalId) };
      found.set(statement, problem('delivery-denied', statement.at, message, help, more));
    }
  }
  return [...found.values()];
}

/** What another requirement leaves open about a Deny says nothing where it decides. */
function isDecided({ rule }: Problem): boolean {
  return !rule.startsWith('undetermined-');
}

/** One finding for the objects and one for their key, of the first demand that nothing allows. */
function omissions(
  situation: Situation,
  failures: readonly Failure[],
  spoken: readonly Problem[],
): Problem[] {
  const unmet = failures.filter(({ statements }) => !statements.some(isDeny));
  const isSpoken = spoken.some(({ rule }) => OMISSIONS.has(rule));
  const ofObjects = isSpoken ? undefined : unmet.find((one) => !isOfKey(one));
  return [ofObjects, unmet.find(isOfKey)].flatMap((one) => {
    if (one === undefined) return [];
    return [notAllowed(situation, one.demand, { witness: witnessOf(one.witness, situation.externalId) })];
  });
}

function isDeny({ statement }: StatementRef): boolean {
  return statement.effect === 'Deny';
}

function isOfKey({ demand }: Failure): boolean {
  return demand.action.startsWith('kms:');
}

const OMISSIONS: ReadonlySet<string> = new Set(['permission-missing', 'bucket-grant-missing']);

const WORDS: Readonly<Record<string, string>> = {
  identity: 'statement of the role’s own policies',
  bucket: 'statement of the bucket policy',
  boundary: 'statement of the permissions boundary',
  session: 'statement of the session policy',
  scp: 'statement of the service control policies',
  rcp: 'statement of the resource control policies',
  key: 'statement of the key’s policy',
};

function notAllowed(situation: Situation, demand: Demand, more: Pick<Problem, 'witness'>): Problem {
  if (demand.action.startsWith('kms:')) {
    const key = situation.evidence.encryption!;
    const statement = nearestStatement(situation.documents('key'), [demand.action], '*');
    return problem(
      'kms-missing',
      statement?.at ?? situation.documents('key')[0]?.at ?? key.at,
      `${demand.action} on ${demand.pattern} is not allowed to the role: uploads are encrypted with that key, so every upload fails, although s3:PutObject is allowed.`,
      `Allow ${demand.action} on the key in a policy of the role and in the key's policy; a bucket policy cannot.`,
      more,
    );
  }
  const blocking = limitInTheWay(situation, demand);
  const limit = blocking?.type;
  const documents = blocking ? [blocking.document] : situation.documents('bucket');
  const nearest = nearestStatement(documents, [demand.action], demand.pattern);
  const at = nearest?.at ?? documents[0]?.at ?? situation.connection.at;
  if (limit === undefined && situation.isAcrossAccounts && situation.documents('identity').length === 0) {
    const message = `Role and bucket are in different accounts, where AWS wants ${demand.action} on ${demand.pattern} to be allowed on both sides: the role has no policy of its own that allows it.`;
    const help = `Allow ${demand.action} on ${demand.pattern} in a policy of the role too.`;
    return problem('delivery-blocked', situation.connection.at, message, help, more);
  }
  const what = limit ? WORDS[limit]!.replace('statement of ', '') : 'the policies together';
  const does = limit === 'boundary' || limit === 'session' ? 'does' : 'do';
  const message = `With everything put together ${demand.action} on ${demand.pattern} is refused: ${what} ${does} not let it through.`;
  const help = 'Allow it in every policy that limits the role, and across accounts in the bucket policy too.';
  // E2: Denies alone let nothing through.
  const scp =
    limit === 'scp' ? ' Of service control policies name all that apply, FullAWSAccess among them.' : '';
  return problem('delivery-blocked', at, message, help + scp, more);
}

/** What limits the role and does not itself allow what is asked: the boundary, the session policy, one level of SCPs (E2, E8). */
function limitInTheWay(situation: Situation, demand: Demand) {
  const [grantee] = grantees(situation);
  const limits = (['boundary', 'session', 'scp'] as const).flatMap((type) =>
    situation.documents(type).map((document) => ({ type, document })),
  );
  return limits.find(({ type, document }) => {
    const policies = () => (type === 'scp' ? { scp: [document] } : { [type]: document });
    return ask(situation, { scope: type, principal: grantee!.space, policies }, demand).answer === 'no';
  });
}

/** The key that AWS manages for S3 cannot be used from another account (S4). */
function keyBlocked(situation: Situation): Judged | undefined {
  const { encryption } = situation.evidence;
  if (!encryption || !situation.isAcrossAccounts) return undefined;
  const managed = encryption.keyArn === undefined || isAwsManagedKey(known(encryption.keyArn) ?? '');
  if (!managed || !(known(encryption.algorithm) ?? '').startsWith('aws:kms')) return undefined;
  const message =
    'The bucket encrypts with the key that AWS manages for S3, which no other account can use: a delivery from another account fails.';
  const found = problem(
    'kms-missing',
    encryption.at,
    message,
    'Use a key of your own and allow kms:GenerateDataKey on it to the role, or AES256.',
  );
  return {
    verdict: 'violated',
    reason: 'the key that AWS manages cannot be used from another account',
    problems: [found],
  };
}
