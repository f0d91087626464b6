import type { Answer, ContextConstraint, PrincipalSpace } from '../logic/question';
import { reasonFor } from '../logic/reason';
import type { PolicyDocument, Statement } from '../policy/document';
import type { Request } from '../policy/request';
import { type Piece, type Text, unknownsOf } from '../policy/text';
import { externalIdFault } from './external-id-fault';
import type { Judged } from './outcome';
import { piecesOf, type Situation } from './situation';
import { entryPolicies, impossibleId, keepsOut, onlyAllow, otherIds, unknownId } from './trust';
import { leftOpen } from './undecided';
import { waysIn } from './ways-in';

/**
 * The half of `external-id` that keeps other calls out: those without an
 * ExternalId, or those with another than the ones that are meant. Every
 * statement that lets them in is found, each a finding.
 */
export function closed(
  situation: Situation,
  trust: PolicyDocument,
  principal: PrincipalSpace,
  ids: ContextConstraint,
): Judged {
  const kind = ids.is === 'absent' ? 'without' : 'other';
  const wrong = new WrongIds(situation, trust, principal, ids);
  const { witnesses, problems, open } = waysIn(
    trust,
    (left) => wrong.keptOut(left),
    (allow, witness) => {
      const closes = (changed: PolicyDocument) => wrong.ask(onlyAllow(changed, allow)).answer === 'yes';
      const { problem, value } = externalIdFault(situation, trust, allow, { kind, witness }, closes);
      return { problems: [problem], rest: value && withoutValue(allow, value) };
    },
  );
  if (open) return leftOpen(situation, open, entryPolicies(situation, trust), KEPT_OUT[kind]);
  if (witnesses.length > 0) return { verdict: 'violated', reason: LET_IN[kind], problems };
  if (wrong.perhapsMeant.length > 0) return perhapsMeant(situation, trust, wrong.perhapsMeant);
  return { verdict: 'proved', reason: '', problems };
}

const KEPT_OUT = {
  without: 'the vendor is kept out without the ExternalId',
  other: 'the vendor is kept out with any other ExternalId',
} as const;

const LET_IN = {
  without: 'the vendor gets in without any ExternalId',
  other: 'the vendor gets in with another ExternalId',
} as const;

/** The ExternalIds that must not let anyone in. */
class WrongIds {
  /** Those that the policy asks for and nobody knows yet: each may be the right one. */
  readonly perhapsMeant: Text[] = [];
  private left = MOST_SPARED;

  constructor(
    private readonly situation: Situation,
    private readonly trust: PolicyDocument,
    private readonly principal: PrincipalSpace,
    private ids: ContextConstraint,
  ) {}

  /** Whether a policy keeps out whoever calls with one of them. */
  ask(policy: PolicyDocument): Answer {
    return keepsOut(this.situation, policy, this.principal, [this.ids]);
  }

  /** The same, less the ExternalIds of which a call shows nothing. */
  keptOut(policy: PolicyDocument): Answer {
    const answer = this.ask(policy);
    if (answer.answer !== 'no' || this.ids.is !== 'otherThan' || this.left === 0) return answer;
    const spared = this.spared(answer.witness);
    if (spared === undefined) return answer;
    this.left--;
    this.ids = otherIds(...this.ids.values, spared);
    return this.keptOut(policy);
  }

  /** The ExternalId of a call, if it may be the right one, or if AWS takes it from nobody. */
  private spared(witness: Request): readonly Piece[] | undefined {
    const unknown = unknownId(witness, this.trust);
    if (unknown !== undefined) {
      this.perhapsMeant.push(unknown);
      return unknown.pieces;
    }
    const impossible = impossibleId(witness, this.trust);
    return impossible === undefined ? undefined : piecesOf(impossible);
  }
}

const MOST_SPARED = 19;

/** The statement without one value of its conditions; `undefined` where it has none such. */
function withoutValue(statement: Statement, value: Text): Statement | undefined {
  const conditions = statement.conditions.map((one) =>
    one.values.includes(value) ? { ...one, values: one.values.filter((each) => each !== value) } : one,
  );
  const isChanged = conditions.some((one, index) => one !== statement.conditions[index]);
  return isChanged ? { ...statement, conditions } : undefined;
}

/** The policy asks for ExternalIds that nobody knows yet: they may be the configured one. */
function perhapsMeant(situation: Situation, trust: PolicyDocument, ids: readonly Text[]): Judged {
  const names = [...new Set(ids.flatMap((text) => unknownsOf(text).map(({ unknown }) => unknown)))];
  const because = { kind: 'unknown-value', names } as const;
  const answer = { answer: 'unknown', because, reason: reasonFor(because), statements: [] } as const;
  return leftOpen(situation, answer, entryPolicies(situation, trust), KEPT_OUT.other);
}
