import type { Problem } from '../../finding';
import type { PolicyDocument } from '../../policy/document';
import { startTogether } from '../../policy/position';
import { display, type Text } from '../../policy/text';
import { closed } from '../closed';
import { externalIdMismatch } from '../external-id-mismatch';
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
import type { AskedId, Situation } from '../situation';
import {
  entryPolicies,
  foreignPartition,
  letsIn,
  letsInWithSome,
  memberLetIn,
  NO_ID,
  one,
  otherIds,
  withId,
} from '../trust';
import { leftOpen } from '../undecided';

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
  const without = closed(situation, trust, one(principal.pieces), NO_ID);
  const others = otherIds(id.pieces, ...situation.otherIds(named));
  const other = closed(situation, trust, one(principal.pieces), others);
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
    problems: [externalIdMismatch(situation, trust, principal, id, answer)],
  };
}

function notAtAll(): Judged {
  const reason = "the vendor's principal does not get in at all (see trust-policy)";
  return { verdict: 'violated', reason, problems: [] };
}

/** The connection states no ExternalId although the vendor has one: what can be asked is asked. */
function withoutId(situation: Situation, trust: PolicyDocument, principal: Text): Judged[] {
  const without = closed(situation, trust, one(principal.pieces), NO_ID);
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
