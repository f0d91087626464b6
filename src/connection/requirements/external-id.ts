import type { Problem, Verdict } from '../../finding';
import type { Answer, ContextConstraint, No, PrincipalSpace } from '../../logic/question';
import { reasonFor } from '../../logic/reason';
import type { Condition, PolicyDocument, Statement } from '../../policy/document';
import { startTogether } from '../../policy/position';
import { display, known, type Text, unknownsOf } from '../../policy/text';
import { fix, replaceText } from '../../source/edits';
import { externalIdFault, type Opening, optional } from '../external-id-fault';
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
import { type AskedId, externalIdValues, piecesOf, type Situation } from '../situation';
import { samePieces } from '../symbols';
import {
  conditionsOnId,
  entryPolicies,
  foreignPartition,
  impossibleId,
  keepsOut,
  letsIn,
  letsInWithSome,
  memberLetIn,
  NO_ID,
  one,
  onlyAllow,
  otherIds,
  unknownId,
  withId,
  withStatement,
} from '../trust';
import { leftOpen } from '../undecided';
import { witnessOf } from '../witness';

/** Does the vendor get in with the connection's ExternalId, with no other value, and not without one? */
export function externalId(situation: Situation): Outcome {
  const { connection } = situation;
  const { profile } = connection;
  const asks = profile.trust?.externalId.required ?? 'none';
  if (situation.role === undefined || profile.trust === null) {
    return outcome('external-id', 'notAsked', `${profile.vendor} assumes no role here`);
  }
  if (connection.externalId === undefined && asks !== 'required') {
    return outcome(
      'external-id',
      'notAsked',
      `${profile.id} asks for no ExternalId, and the connection has none`,
    );
  }
  const stuck = withoutEvidence(situation, 'external-id', 'trust', situation.slot('trust'));
  if (stuck) return stuck;
  const [trust] = situation.documents('trust');
  const id = situation.externalId;
  const asked = connection.principals.flatMap((principal) =>
    id ? judged(situation, trust!, principal, id) : withoutId(situation, trust!, principal),
  );
  const verdict = worst(asked.map((each) => each.verdict));
  const reason = asked.find((each) => each.verdict === verdict)!.reason;
  const problems = distinct(asked.flatMap((each) => each.problems));
  const evidence = evidenceOf(entryPolicies(situation, trust!));
  const found = outcome('external-id', verdict, reason, evidence, problems);
  return unlessGap(situation, unlessUnread(situation, ['rcp'], found));
}

function judged(situation: Situation, trust: PolicyDocument, named: Text, id: AskedId): Judged[] {
  const member = memberLetIn(situation, trust, named);
  const principal = member ?? named;
  const inward = member ? oneOfTheAccount(member) : entry(situation, trust, principal, id);
  const without = closed(situation, trust, one(principal.pieces), NO_ID, 'without');
  const others = otherIds(id.pieces, ...situation.otherIds(named));
  const other = closed(situation, trust, one(principal.pieces), others, 'other');
  // A value that is not the configured one is both missing and too much, and
  // what holds without a value holds for any: said once.
  const earlier = [...inward.problems, ...without.problems];
  const fresh = other.problems.filter((each) => !earlier.some((one) => isSameFault(each, one)));
  const entries = inward.problems.filter((each) => !without.problems.some((one) => isSame(each, one)));
  return [{ ...inward, problems: entries }, without, { ...other, problems: fresh }];
}

/** Whether the vendor calls as the one principal that gets in is not known: see trust-policy. */
function oneOfTheAccount(member: Text): Judged {
  return { verdict: 'undetermined', reason: `only ${display(member)} of that account gets in`, problems: [] };
}

function isSame(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && startTogether(a, b);
}

/** Whether `a` speaks of the same fault as `b`: of the same rule, or of a value that was found to be the wrong one. */
function isSameFault(a: Problem, b: Problem): boolean {
  if (isSame(a, b)) return true;
  if (b.rule !== 'external-id-mismatch' || a.file !== b.file) return false;
  const startsAfter = a.line > b.endLine || (a.line === b.endLine && a.column >= b.endColumn);
  const endsBefore = a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);
  return !startsAfter && !endsBefore;
}

/** The half that lets the vendor in. Why it does not get in at all is for `trust-policy` to say. */
function entry(situation: Situation, trust: PolicyDocument, principal: Text, id: AskedId): Judged {
  if (foreignPartition(situation, principal) !== undefined) return notAtAll();
  const answer = letsIn(situation, trust, principal.pieces, withId(id.pieces));
  const question = `${display(principal)} gets in with the configured ExternalId`;
  if (answer.answer === 'yes') {
    return {
      verdict: 'proved',
      reason: 'the vendor gets in with the configured ExternalId, with no other and not without',
      problems: [],
    };
  }
  if (answer.answer === 'unknown')
    return leftOpen(situation, answer, entryPolicies(situation, trust), question);
  const atAll = letsInWithSome(situation, trust, principal.pieces);
  if (atAll.answer === 'no') return notAtAll();
  return {
    verdict: 'violated',
    reason: 'the trust policy asks for another ExternalId than the configured one',
    problems: [mismatch(situation, trust, principal, id, answer)],
  };
}

function notAtAll(): Judged {
  const reason = "the vendor's principal does not get in at all (see trust-policy)";
  return { verdict: 'violated', reason, problems: [] };
}

function mismatch(
  situation: Situation,
  trust: PolicyDocument,
  principal: Text,
  id: AskedId,
  answer: No,
): Problem {
  const more = { witness: witnessOf(answer.witness, id) };
  const absent = trust.statements.flatMap(conditionsOnId).find(demandsAbsence);
  if (absent) return optional(absent);
  const values = externalIdValues([trust]);
  const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
  const within = deny ? conditionsOnId(deny).flatMap((condition) => condition.values) : values;
  const [first, ...rest] = within;
  const at = first && rest.length === 0 ? first.at : (conditionOf(trust, first)?.at ?? deny?.at ?? trust.at);
  const vendor = situation.connection.profile.vendor;
  const configured =
    id.env === undefined ? `"${display({ pieces: id.pieces })}"` : `the configured value (${id.env})`;
  const named = within.find((text) => samePieces(text.pieces, id.pieces));
  if (deny && named) {
    const found = `This Deny refuses ${configured}, the ExternalId that ${vendor} presents.`;
    return problem('external-id-mismatch', named.at, found, 'Take the value out of the Deny.', more);
  }
  const nearly =
    first && sameButForCase(first, id) ? ' They differ in case alone, and StringEquals minds it.' : '';
  const message = `The trust policy does not accept ${configured}, the ExternalId that ${vendor} presents: the vendor is refused.${nearly}`;
  const only = first && rest.length === 0 ? first : undefined;
  const written = only && withValue(trust, only, id);
  const fits = written && letsIn(situation, written, principal.pieces, withId(id.pieces)).answer !== 'no';
  const help =
    fits === false
      ? 'Ask for it with StringEquals, and write the same value here and at the vendor.'
      : 'Write the same value here and at the vendor.';
  const edit =
    only && fits && id.env === undefined ? replaceText(only, display({ pieces: id.pieces })) : undefined;
  return problem('external-id-mismatch', at, message, help, {
    ...more,
    ...fix('Ask for the configured ExternalId', edit),
  });
}

/** The policy with the ExternalId in the place of one value of a condition. */
function withValue(trust: PolicyDocument, value: Text, { pieces }: AskedId): PolicyDocument {
  const replaced = (one: Condition): Condition => ({
    ...one,
    values: one.values.map((each) => (each === value ? { ...each, pieces } : each)),
  });
  const statements = trust.statements.map((one) => ({ ...one, conditions: one.conditions.map(replaced) }));
  return { ...trust, statements };
}

/** `Null: true`: the vendor, who presents one, is refused, and who leaves it out is let in (T5). */
function demandsAbsence({ operator, values }: Condition): boolean {
  return operator === 'Null' && values.some((text) => known(text) === 'true');
}

function conditionOf(trust: PolicyDocument, value: Text | undefined) {
  return trust.statements
    .flatMap(conditionsOnId)
    .find(({ values }) => value !== undefined && values.includes(value));
}

function sameButForCase(text: Text, id: AskedId): boolean {
  const [value, wanted] = [known(text), known({ pieces: id.pieces })];
  return (
    value !== undefined &&
    wanted !== undefined &&
    value !== wanted &&
    value.toLowerCase() === wanted.toLowerCase()
  );
}

/** The half that keeps other calls out: every statement that opens it is found, each a finding. */
export function closed(
  situation: Situation,
  trust: PolicyDocument,
  principal: PrincipalSpace,
  ids: ContextConstraint,
  kind: Opening['kind'],
): Judged {
  let id = ids;
  const problems: Problem[] = [];
  let document = trust;
  let verdict: Verdict = 'proved';
  let reason = '';
  const perhaps: Text[] = [];
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const answer: Answer = keepsOut(situation, document, principal, [id]);
    if (answer.answer === 'yes') break;
    const open = answer.answer === 'no' ? unknownId(answer.witness, trust) : undefined;
    if (open !== undefined && id.is === 'otherThan' && round < MOST_OPENINGS - 1) {
      id = otherIds(...id.values, open.pieces);
      perhaps.push(open);
      continue;
    }
    const unpassable = answer.answer === 'no' ? impossibleId(answer.witness, trust) : undefined;
    if (unpassable !== undefined && id.is === 'otherThan' && round < MOST_OPENINGS - 1) {
      id = otherIds(...id.values, piecesOf(unpassable));
      continue;
    }
    if (answer.answer === 'unknown') {
      if (verdict !== 'proved') break;
      return leftOpen(situation, answer, entryPolicies(situation, trust), KEPT_OUT[kind]);
    }
    verdict = 'violated';
    reason ||=
      kind === 'without'
        ? 'the vendor gets in without any ExternalId'
        : 'the vendor gets in with another ExternalId';
    const allows = answer.statements.filter(({ statement }) => statement.effect === 'Allow');
    if (allows.length === 0) break;
    const opening: Opening = { kind, witness: answer.witness };
    for (const { statement } of allows) {
      const closes = (changed: PolicyDocument) =>
        keepsOut(situation, onlyAllow(changed, statement), principal, [id]).answer === 'yes';
      const fault = externalIdFault(situation, trust, statement, opening, closes);
      problems.push(fault.problem);
      document = withStatement(document, statement, fault.value && withoutValue(statement, fault.value));
    }
  }
  if (verdict !== 'proved' || perhaps.length === 0) return { verdict, reason, problems };
  return sameId(situation, trust, perhaps);
}

/** The statement without one value of its conditions; `undefined` where it has none such. */
function withoutValue(statement: Statement, value: Text): Statement | undefined {
  const conditions = statement.conditions.map((one) =>
    one.values.includes(value) ? { ...one, values: one.values.filter((each) => each !== value) } : one,
  );
  const isChanged = conditions.some((one, index) => one !== statement.conditions[index]);
  return isChanged ? { ...statement, conditions } : undefined;
}

const KEPT_OUT = {
  without: 'the vendor is kept out without the ExternalId',
  other: 'the vendor is kept out with any other ExternalId',
} as const;

/** The policy asks for ExternalIds that nobody knows yet: they may be the configured one. */
function sameId(situation: Situation, trust: PolicyDocument, perhaps: readonly Text[]): Judged {
  const names = [...new Set(perhaps.flatMap((text) => unknownsOf(text).map(({ unknown }) => unknown)))];
  const because = { kind: 'unknown-value', names } as const;
  const answer = { answer: 'unknown', because, reason: reasonFor(because), statements: [] } as const;
  return leftOpen(situation, answer, entryPolicies(situation, trust), KEPT_OUT.other);
}

const MOST_OPENINGS = 20;

/** The connection states no ExternalId although the vendor has one: what can be asked is asked. */
function withoutId(situation: Situation, trust: PolicyDocument, principal: Text): Judged[] {
  const without = closed(situation, trust, one(principal.pieces), NO_ID, 'without');
  if (without.verdict === 'violated') return [without];
  const { connection, options } = situation;
  const message = `"${connection.name}" states no ExternalId, although ${connection.profile.vendor} presents one: whether the trust policy asks for the right one cannot be proved.`;
  const help =
    'Write "externalId:" in the connection: its value, or { env: NAME } or { sha256: HEX } to keep it out of the file.';
  const found = problem('external-id-not-configured', connection.at, message, help, {
    severity: options.undetermined,
  });
  return [
    without,
    { verdict: 'undetermined', reason: 'the connection states no ExternalId', problems: [found] },
  ];
}
