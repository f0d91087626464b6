import type { Problem } from '../../finding';
import { ANY, type PrincipalSpace, SOME } from '../../logic/question';
import type { PolicyDocument, Statement } from '../../policy/document';
import { display, known } from '../../policy/text';
import { fix, removeValue } from '../../source/edits';
import { globMatches, objectWriteActions } from '../catalogue';
import { joined } from '../demands';
import { problem, undecided } from '../outcome';
import { piecesOf, type Situation, UNKNOWN_ACCOUNT, withoutExempt } from '../situation';
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
    except: [...situation.named(), ...(situation.role ? [situation.role.pieces] : [])],
  };
  const question = {
    principal: others,
    actions: writesNamed(policy),
    resource: joined(resource),
    resourceAccount: situation.bucketAccount ?? UNKNOWN_ACCOUNT,
    context: [],
  };
  let document = withoutExempt(policy, others);
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
      problems.push(fault(situation, statement, inWords(answer.witness), witnessOf(answer.witness)));
      document = { ...document, statements: document.statements.filter((one) => one !== statement) };
    }
  }
  return problems;
}

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

function fault(
  situation: Situation,
  statement: Statement,
  example: string,
  witness: Problem['witness'],
): Problem {
  const { principal } = statement;
  const own = new Set([
    ...(situation.role ? [display(situation.role)] : []),
    ...situation.connection.principals.map((text) => display(text)),
  ]);
  const suspects =
    principal?.not === false ? principal.values.filter(({ text }) => !own.has(display(text))) : [];
  const [only, another] = suspects;
  const at = only && !another ? only.text.at : (principal?.at ?? statement.at);
  const texts = principal?.values.map(({ text }) => text) ?? [];
  const removal =
    only && !another && texts.length > 1 ? removeValue(texts, principal!.values.indexOf(only)) : undefined;
  const what = only && !another ? `"${known(only.text) ?? display(only.text)}"` : 'This statement';
  return problem(
    'bucket-open-to-others',
    at,
    `${what} lets in others than the role: ${example}. They could put objects where the vendor's are expected, or overwrite them.`,
    'Name the role alone. Whoever else may write goes under "allowPrincipals:" of the connection, own accounts under "ownAccounts:".',
    { ...(witness && { witness }), ...fix('Remove this principal', removal) },
  );
}
