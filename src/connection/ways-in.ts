import type { Problem } from '../finding';
import type { Answer } from '../logic/question';
import type { PolicyDocument, Statement } from '../policy/document';
import type { Request } from '../policy/request';
import { withStatement } from './trust';

/** What lets in whom a question of exclusion keeps out. */
export interface WaysIn {
  /** The requests that showed it, in the order in which they were found; none: nobody gets in. */
  readonly witnesses: readonly Request[];
  readonly problems: readonly Problem[];
  /** Where nothing was found: why the engine cannot tell whether there is anything. */
  readonly open?: Extract<Answer, { answer: 'unknown' }>;
}

/** What is said of an Allow that lets a request in. */
export interface Blame {
  readonly problems: readonly Problem[];
  /** What is left of the Allow without what was found fault with; absent: nothing. */
  readonly rest?: Statement | undefined;
}

/**
 * Finds every way in, not the first one alone. The engine shows one request at
 * a time: the Allows that let it in are blamed and left out, and it is asked
 * again, until nobody gets in any more.
 *
 * @param ask whether the policy keeps out whom it should; `no` shows who gets in
 * @param blame what is said of one Allow by which the request gets in
 */
export function waysIn(
  policy: PolicyDocument,
  ask: (left: PolicyDocument) => Answer,
  blame: (allow: Statement, witness: Request) => Blame,
): WaysIn {
  const witnesses: Request[] = [];
  const problems: Problem[] = [];
  let left = policy;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = ask(left);
    if (answer.answer === 'yes') break;
    if (answer.answer === 'unknown')
      return witnesses.length > 0 ? { witnesses, problems } : { witnesses, problems, open: answer };
    witnesses.push(answer.witness);
    const allows = answer.statements.filter(({ statement }) => statement.effect === 'Allow');
    if (allows.length === 0) break;
    for (const { statement } of allows) {
      const { problems: found, rest } = blame(statement, answer.witness);
      problems.push(...found);
      left = withStatement(left, statement, rest);
    }
  }
  return { witnesses, problems };
}

/** What is violated stays so, however many more there may be. */
const MOST_ROUNDS = 20;
