import type { Problem } from '../../finding';
import { ANY, type Answer, type PrincipalSpace, SOME } from '../../logic/question';
import type { PolicyDocument, Statement } from '../../policy/document';
import type { Range } from '../../policy/position';
import type { Request } from '../../policy/request';
import { display, known } from '../../policy/text';
import { fix, removeValue } from '../../source/edits';
import { globMatches, objectWriteActions } from '../catalogue';
import { joined } from '../demands';
import { problem } from '../outcome';
import { piecesOf, type Situation, UNKNOWN_ACCOUNT, withoutExempt } from '../situation';
import { onlyAllow, withStatement } from '../trust';
import { undecided } from '../undecided';
import { inWords, witnessOf } from '../witness';

/**
 * Does the bucket policy let someone outside the bucket's account write under
 * the prefix, other than the role and the principals the config names?
 */
export function bucketOpenToOthers(situation: Situation): Problem[] {
  const [policy] = situation.documents('bucket');
  const { bucket, prefix } = situation.connection;
  if (policy === undefined || bucket === undefined) return [];
  const resource = [
    `arn:${situation.partition}:s3:::`,
    ...bucket.pieces,
    '/',
    ...piecesOf(prefix),
    prefix === '' ? SOME : ANY,
  ];
  const problems: Problem[] = [];
  const others: PrincipalSpace = {
    kind: 'outside',
    accounts: situation.ownAccounts(situation.bucketAccount),
    except: [
      ...situation.named(),
      ...situation.namedWriters(),
      ...(situation.role ? [situation.role.pieces] : []),
    ],
  };
  const question = {
    principal: others,
    actions: writesNamed(policy),
    resource: joined(resource),
    resourceAccount: situation.bucketAccount ?? UNKNOWN_ACCOUNT,
    context: [],
  };
  const outside = withoutExempt(policy, others);
  let document = outside;
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const answer = situation.askResource('bucket', document, question, 'none');
    if (answer.answer === 'yes') break;
    if (answer.answer === 'unknown') {
      if (problems.length === 0)
        problems.push(
          ...undecided(situation, answer, [policy], 'others are kept from writing to the bucket'),
        );
      break;
    }
    const allows = answer.statements.filter(({ statement }) => statement.effect === 'Allow');
    if (allows.length === 0) break;
    for (const { statement } of allows) {
      const ask: Ask = (alone) => {
        const only = withStatement(onlyAllow(outside, statement), statement, alone);
        return worstOf((actions) => situation.askResource('bucket', only, { ...question, actions }, 'none'));
      };
      problems.push(...faults(situation, statement, ask, answer.witness));
      document = { ...document, statements: document.statements.filter((one) => one !== statement) };
    }
  }
  return problems;

  /** Of several writes the one is shown that says most. */
  function worstOf(ask: (actions: readonly string[]) => Answer): Request | undefined {
    const upload = question.actions.includes(UPLOAD) ? ask([UPLOAD]) : undefined;
    const answer = upload?.answer === 'no' ? upload : ask(question.actions);
    return answer.answer === 'no' ? answer.witness : undefined;
  }
}

const UPLOAD = 's3:PutObject';

/** The request by which someone gets in if the statement reads so. */
type Ask = (statement: Statement) => Request | undefined;

/** The writes that some Allow names; the others nobody is allowed anyway. */
function writesNamed({ statements, holes }: PolicyDocument): string[] {
  const all = objectWriteActions();
  if (holes.length > 0) return all;
  const allows = statements.filter(({ effect }) => effect !== 'Deny');
  return all.filter((name) => allows.some((statement) => mayName(statement, name.toLowerCase())));
}

function mayName({ action, holes }: Statement, name: string): boolean {
  if (action.not || holes.length > 0) return true;
  return action.values.some((text) => {
    const pattern = known(text);
    return pattern === undefined || globMatches(pattern.toLowerCase(), name);
  });
}

const MOST_OPENINGS = 20;

/** One finding for each principal of the statement by which someone outside gets in. */
function faults(situation: Situation, statement: Statement, ask: Ask, witness: Request): Problem[] {
  const { principal } = statement;
  const values = principal === undefined || principal.not ? [] : principal.values;
  const found = values.flatMap((value, index) => {
    const request = ask({ ...statement, principal: { ...principal!, values: [value] } });
    return request === undefined ? [] : [{ value, index, request }];
  });
  if (found.length === 0) {
    return [fault(situation, principal?.at ?? statement.at, 'This statement', ask(statement) ?? witness)];
  }
  const texts = values.map(({ text }) => text);
  const sameKind = values.every(({ kind }) => kind === values[0]!.kind);
  const kept = values.findIndex((_, index) => !found.some((one) => one.index === index));
  return found.map(({ value: { text }, index, request }) => ({
    ...fault(situation, text.at, `"${known(text) ?? display(text)}"`, request),
    ...fix('Remove this principal', sameKind && kept !== -1 ? removeValue(texts, index, kept) : undefined),
  }));
}

function fault({ connection }: Situation, at: Range, what: string, witness: Request): Problem {
  const { mechanism, vendor } = connection.profile;
  const meant = mechanism === 'role-assumption' ? 'the role' : `${vendor}'s principal`;
  return problem(
    'bucket-open-to-others',
    at,
    `${what} lets in others than ${meant}: ${inWords(witness)}. ${harmOf(witness)}`,
    `Name ${meant} alone. Whoever else may write goes under "allowPrincipals:" of the connection, own accounts under "ownAccounts:".`,
    { witness: witnessOf(witness) },
  );
}

function harmOf({ action }: Request): string {
  if (/^s3:(Put|Replicate)Object$/.test(action)) {
    return "They could put objects where the vendor's are expected, or overwrite them.";
  }
  if (action.startsWith('s3:Delete')) return 'They could delete what the vendor delivered.';
  if (action.endsWith('Acl')) return 'They could open what the vendor delivered to anyone.';
  return 'They could change what the vendor delivers.';
}
