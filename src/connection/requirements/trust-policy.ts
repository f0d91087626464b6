import type { Problem } from '../../finding';
import type { Answer, No } from '../../logic/question';
import type { Condition, PolicyDocument, Statement } from '../../policy/document';
import { display, known, type Text } from '../../policy/text';
import { addValues, fix, replaceText } from '../../source/edits';
import { distinct } from '../grants';
import {
  evidenceOf,
  type Judged,
  type Outcome,
  outcome,
  problem,
  unlessGap,
  unlessUnread,
  withoutEvidence,
  worst,
} from '../outcome';
import { contradictionAbout } from '../profile';
import type { Situation } from '../situation';
import { samePieces } from '../symbols';
import {
  ASSUME,
  accountOfText,
  asksForImpossibleId,
  entryPolicies,
  foreignPartition,
  letsIn,
  letsInWithSome,
  memberLetIn,
  mistypedKey,
  NO_ID,
  onlyAllow,
  withStatement,
} from '../trust';
import { leftOpen, undecided } from '../undecided';
import { witnessOf } from '../witness';

/** Can the vendor's principal assume the role at all, presenting whatever ExternalId the policy asks for? */
export function trustPolicy(situation: Situation): Outcome {
  const { connection } = situation;
  const { profile } = connection;
  if (situation.role === undefined || profile.trust === null) {
    return outcome('trust-policy', 'notAsked', `${profile.vendor} assumes no role here`);
  }
  const stuck = withoutEvidence(situation, 'trust-policy', 'trust', situation.slot('trust'));
  if (stuck) return stuck;
  const [trust] = situation.documents('trust');
  const asked = connection.principals.flatMap((principal) =>
    profile.trust!.actions.map((action) => judged(situation, trust!, principal, action)),
  );
  if (profile.trust.selfAssume?.required) asked.push(assumesItself(situation, trust!));
  const verdict = worst(asked.map((each) => each.verdict));
  const decisive = asked.find((each) => each.verdict === verdict)!;
  const problems = distinct(asked.flatMap((each) => each.problems));
  const evidence = evidenceOf(entryPolicies(situation, trust!));
  const found = outcome('trust-policy', verdict, decisive.reason, evidence, problems);
  return unlessGap(situation, unlessUnread(situation, ['rcp'], found));
}

/** Some vendors chain the role to itself: the trust policy must let it, under the same ExternalId. */
function assumesItself(situation: Situation, trust: PolicyDocument): Judged {
  const role = situation.role!;
  const answer = letsInWithSome(situation, trust, role.pieces);
  if (answer.answer === 'yes')
    return { verdict: 'proved', reason: 'the role can assume itself', problems: [] };
  if (answer.answer === 'unknown') {
    const problems = undecided(
      situation,
      answer,
      entryPolicies(situation, trust),
      'the role can assume itself',
    );
    return {
      verdict: 'undetermined',
      reason: `whether the role can assume itself: ${answer.reason}`,
      problems,
    };
  }
  const vendor = situation.connection.profile.vendor;
  const at = trust.statements.find(({ effect }) => effect === 'Allow')?.at ?? trust.at;
  const message = `${vendor} asks that the role can assume itself, and the trust policy does not let it.`;
  const help = `Name ${display(role)} as a principal of the statement too, and allow sts:AssumeRole on it in a policy of the role.`;
  const found = problem('self-assume-missing', at, message, help, {
    witness: witnessOf(answer.witness, situation.externalId),
  });
  return { verdict: 'violated', reason: 'the role cannot assume itself', problems: [found] };
}

function judged(situation: Situation, trust: PolicyDocument, principal: Text, action: string): Judged {
  const name = display(principal);
  const partition = foreignPartition(situation, principal);
  if (partition !== undefined) return acrossPartitions(situation, principal, partition);
  const answer = askAs(situation, trust, principal, action);
  switch (answer.answer) {
    case 'yes':
      return { verdict: 'proved', reason: `${name} can call ${action}`, problems: [] };
    case 'unknown':
      return leftOpen(situation, answer, entryPolicies(situation, trust), `${name} can call ${action}`);
    case 'no': {
      const someone = memberLetIn(situation, trust, principal);
      if (someone) return oneOfTheAccount(situation, principal, someone);
      const found = blocked(situation, trust, principal, action, answer);
      return { verdict: 'violated', reason: `${name} cannot call ${action}`, problems: [found] };
    }
  }
}

function acrossPartitions(situation: Situation, principal: Text, partition: string): Judged {
  const { partition: own, connection } = situation;
  const name = display(principal);
  const message = `${name} is a principal of the partition ${partition}, and the role is of ${own}: nobody assumes a role of another partition, and IAM refuses a trust policy that names such a principal.`;
  const help = `Name the principal that ${connection.profile.vendor} calls as in ${own}, if it has one there, or a role in ${partition}.`;
  const found = problem('trust-wrong-principal', principal.at, message, help);
  return { verdict: 'violated', reason: `${name} is of another partition than the role`, problems: [found] };
}

function askAs(situation: Situation, trust: PolicyDocument, principal: Text, action: string): Answer {
  if (action === ASSUME) return letsInWithSome(situation, trust, principal.pieces);
  return letsIn(situation, trust, principal.pieces, NO_ID, action);
}

function oneOfTheAccount(situation: Situation, principal: Text, member: Text): Judged {
  const { connection, options } = situation;
  const message = `The trust policy lets in ${display(member)} alone, of the account that ${connection.profile.vendor} calls from (${display(principal)}). Whether it calls as that principal is not stated.`;
  const help = `If it does, write ${display(member)} under "principal:" of the connection.`;
  const found = problem('undetermined-value', member.at, message, help, { severity: options.undetermined });
  return {
    verdict: 'undetermined',
    reason: `only ${display(member)} of that account gets in`,
    problems: [found],
  };
}

/** What keeps the vendor out: a Deny, or the part of an Allow that would let it in if it were otherwise. */
function blocked(
  situation: Situation,
  trust: PolicyDocument,
  principal: Text,
  action: string,
  answer: No,
): Problem {
  const witness = { witness: witnessOf(answer.witness, situation.externalId) };
  const vendor = situation.connection.profile.vendor;
  const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
  if (deny) {
    const mistyped = mistypedDeny(situation, trust, deny, principal, action);
    if (mistyped) return { ...mistyped, ...witness };
    const message = `This Deny keeps ${vendor}'s principal ${display(principal)} from assuming the role, whatever the Allows say.`;
    return problem(
      'trust-denied',
      deny.at,
      message,
      'Narrow its condition so that the vendor is outside it.',
      witness,
    );
  }
  const allows = trust.statements.filter(({ effect }) => effect === 'Allow');
  for (const change of CHANGES) {
    for (const statement of allows) {
      const found = change(situation, trust, statement, principal, action);
      if (found) return { ...found, ...witness };
    }
  }
  const nearest = allows[0];
  const message = `No statement of the trust policy lets ${display(principal)} call ${action}, so ${vendor} cannot assume the role.${explained(situation, trust)}`;
  const help = `Add a statement that allows ${action} to ${display(principal)}${idHelp(situation)}.`;
  return problem('trust-missing', nearest?.at ?? trust.at, message, help, witness);
}

/** T30: a negated Deny on a key that is never there refuses everyone. */
function mistypedDeny(
  ...[situation, trust, deny, principal, action]: Parameters<Change>
): Problem | undefined {
  const condition = mistypedKey(deny);
  if (condition === undefined) return undefined;
  const named = { ...condition, key: 'sts:ExternalId' };
  const mended = { ...deny, conditions: deny.conditions.map((one) => (one === condition ? named : one)) };
  const changed = withStatement(trust, deny, mended);
  if (askAs(situation, changed, principal, action).answer === 'no') return undefined;
  const message = `No request carries the key ${condition.key}, so this Deny holds for every call and keeps ${situation.connection.profile.vendor} from assuming the role.`;
  const help = 'Name the key sts:ExternalId.';
  return problem(
    'external-id-never-present',
    condition.keyAt,
    message,
    help,
    fix(help.slice(0, -1), replaceKey(condition)),
  );
}

function idHelp(situation: Situation): string {
  return situation.externalId ? ' under StringEquals on sts:ExternalId' : '';
}

type Change = (
  situation: Situation,
  trust: PolicyDocument,
  statement: Statement,
  principal: Text,
  action: string,
) => Problem | undefined;

/** The single changes that would let the vendor in, likeliest first; each is tried on the engine. */
const CHANGES: readonly Change[] = [otherPrincipal, deadCondition, otherAction, otherPrincipalAndAction];

function heals(
  situation: Situation,
  trust: PolicyDocument,
  old: Statement,
  by: Statement,
  principal: Text,
  action: string,
): boolean {
  const changed = withStatement(onlyAllow(trust, old), old, by);
  return askAs(situation, changed, principal, action).answer !== 'no';
}

function named(statement: Statement, principal: Text): Statement {
  const value = { kind: 'AWS' as const, text: principal };
  const at = statement.principal?.at ?? statement.at;
  return { ...statement, principal: { not: false, values: [value], keyAt: at, at } };
}

function otherPrincipal(
  ...[situation, trust, statement, principal, action]: Parameters<Change>
): Problem | undefined {
  if (!heals(situation, trust, statement, named(statement, principal), principal, action)) return undefined;
  const values = statement.principal?.values ?? [];
  // Whoever the config names is not there by mistake.
  if (values.some(({ text }) => isNamed(situation, text))) {
    return notBeside(situation, trust, statement, principal, action);
  }
  const own = situation.ownAccounts(situation.role?.account);
  const outside = values.filter(({ text }) => !own.includes(accountOfText(text) ?? ''));
  // The role beside the vendor lets itself in, as some vendors ask.
  const wrong = outside.length > 0 ? outside : values;
  const at = wrong.length === 1 ? wrong[0]!.text.at : (statement.principal?.at ?? statement.at);
  const instead = wrong.map(({ text }) => display(text)).join(', ');
  const message = `The trust policy names ${instead || 'no principal'} where ${situation.connection.profile.vendor} calls as ${display(principal)}: the vendor cannot assume the role, and whoever is named can.${explained(situation, trust)}`;
  const help = `Name ${display(principal)} here, if that is the principal you were given.`;
  const [only, another] = wrong;
  const edit =
    only?.kind === 'AWS' && another === undefined ? replaceText(only.text, display(principal)) : undefined;
  return problem('trust-wrong-principal', at, message, help, fix('Name the vendor’s principal', edit));
}

function isNamed(situation: Situation, { pieces }: Text): boolean {
  return situation.named().some((one) => samePieces(one, pieces));
}

/** The statement is for others that the config names too, of the same vendor for one. */
function notBeside(
  ...[situation, trust, { principal: element, at }, principal, action]: Parameters<Change>
): Problem {
  const values = element?.values ?? [];
  // A list shows as one by its second value.
  const list = values.length > 1 && values.every(({ kind }) => kind === 'AWS');
  const texts = values.map(({ text }) => text);
  const edit = list
    ? addValues({ not: false, values: texts, keyAt: at, at }, [display(principal)])
    : undefined;
  const message = `No statement of the trust policy lets ${display(principal)} call ${action}, though this one lets in others that the config names.${explained(situation, trust)}`;
  const help = `Name ${display(principal)} beside ${texts.length > 1 ? 'them' : display(texts[0]!)}.`;
  return problem('trust-missing', at, message, help, fix('Name the vendor’s principal too', edit));
}

/** Where the vendor's page names several principals, that is why. */
function explained(situation: Situation, trust: PolicyDocument): string {
  const inTrust = trust.statements.flatMap(
    ({ principal }) => principal?.values.flatMap(({ text }) => known(text) ?? []) ?? [],
  );
  const configured = situation.connection.principals.flatMap((text) => known(text) ?? []);
  const about = contradictionAbout(situation.connection.profile, [...inTrust, ...configured]);
  return about === undefined ? '' : ` ${about}. Ask the vendor which of them calls.`;
}

/** One condition that no call of the vendor's meets. */
function deadCondition(
  ...[situation, trust, statement, principal, action]: Parameters<Change>
): Problem | undefined {
  for (const condition of statement.conditions) {
    const without = { ...statement, conditions: statement.conditions.filter((each) => each !== condition) };
    if (heals(situation, trust, statement, without, principal, action)) {
      return conditionProblem(situation, statement, condition, action);
    }
  }
  const free = { ...statement, conditions: [] };
  const [first] = statement.conditions;
  if (!first || !heals(situation, trust, statement, free, principal, action)) return undefined;
  return conditionProblem(situation, statement, first, action);
}

function conditionProblem(
  situation: Situation,
  statement: Statement,
  condition: Condition,
  action: string,
): Problem {
  const vendor = situation.connection.profile.vendor;
  if (mistypedKey(statement) === condition) {
    const message = `No request carries the key ${condition.key}, so this statement lets nobody in. An ExternalId is passed to ${ASSUME} alone, as sts:ExternalId.`;
    const edit = condition.key.toLowerCase() === 'sts:externalid' ? undefined : replaceKey(condition);
    return problem(
      'external-id-never-present',
      condition.keyAt,
      message,
      `Test sts:ExternalId, and allow ${ASSUME}.`,
      fix('Name the key sts:ExternalId', edit),
    );
  }
  if (asksForImpossibleId(condition)) return impossibleIdProblem(situation, condition);
  const on = condition.key === '' ? ', which names no key' : ` on ${condition.key}`;
  const listsNone = condition.values.length === 0 && condition.open === undefined;
  const why = listsNone ? ', which lists no values' : '';
  const message = `No call of ${action} that ${vendor} makes meets this condition${on}${why}, so the statement does not let it in.`;
  const help = `Drop the condition, or give it a value that ${vendor}'s calls have.`;
  return problem('trust-condition-unmet', condition.at, message, help);
}

/** C17: an ExternalId has 2 to 1,224 characters, and none but these. */
function impossibleIdProblem({ connection, externalId }: Situation, condition: Condition): Problem {
  const vendor = connection.profile.vendor;
  const { values } = condition;
  const only = values.length === 1 ? values[0]! : undefined;
  const listed = values.map((text) => `"${display(text)}"`).join(', ');
  const message = `The trust policy asks for ${listed || 'no value at all'} as the ExternalId, which no call can carry: it has 2 to 1224 letters, digits and characters of "_+=,.@:/-". The statement lets nobody in.`;
  const help = `Write the ExternalId that ${vendor} shows for your connection here.`;
  const edit =
    only && externalId && externalId.env === undefined
      ? replaceText(only, display({ pieces: externalId.pieces }))
      : undefined;
  const more = fix('Ask for the configured ExternalId', edit);
  return problem('trust-condition-unmet', (only ?? condition).at, message, help, more);
}

function replaceKey({ key, keyAt }: Condition) {
  return replaceText({ pieces: [key], at: keyAt }, 'sts:ExternalId');
}

function otherAction(
  ...[situation, trust, statement, principal, action]: Parameters<Change>
): Problem | undefined {
  if (!heals(situation, trust, statement, acting(statement, action), principal, action)) return undefined;
  return actionProblem(situation, statement, action);
}

function otherPrincipalAndAction(
  ...[situation, trust, statement, principal, action]: Parameters<Change>
): Problem | undefined {
  const federated = statement.principal?.values.some(({ kind }) => kind === 'Federated');
  if (!federated) return undefined;
  const changed = { ...named(acting(statement, action), principal) };
  if (!heals(situation, trust, statement, changed, principal, action)) return undefined;
  // The action alone would not do.
  const { fix: _, ...found } = actionProblem(situation, statement, action);
  return { ...found, help: `Allow ${action} to ${display(principal)}.` };
}

function acting(statement: Statement, action: string): Statement {
  return {
    ...statement,
    action: { ...statement.action, not: false, values: [{ pieces: [action], at: statement.action.at }] },
  };
}

function actionProblem(situation: Situation, statement: Statement, action: string): Problem {
  const { values, keyAt } = statement.action;
  const [only, another] = values;
  const at = only && !another ? only.at : keyAt;
  const vendor = situation.connection.profile.vendor;
  const listed = values.map((text) => display(text)).join(', ');
  const about = listed === '' ? 'names no action' : `is about ${listed}`;
  const message = `This statement ${about}, but ${vendor} calls ${action}: it does not let the vendor in.`;
  const edit = only && !another ? replaceText(only, action) : undefined;
  return problem('trust-wrong-action', at, message, `Allow ${action}.`, fix(`Allow ${action}`, edit));
}
