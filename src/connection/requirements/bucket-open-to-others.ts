import type { Problem } from '../../finding';
import { ANY, type Answer, type PrincipalSpace, SOME } from '../../logic/question';
import type { PolicyDocument, Statement } from '../../policy/document';
import { globMatches } from '../../policy/glob';
import type { Range } from '../../policy/position';
import type { Request } from '../../policy/request';
import { display, known } from '../../policy/text';
import { fix, removeValue } from '../../source/edits';
import { objectWriteActions } from '../catalogue';
import { joined } from '../demands';
import { problem } from '../outcome';
import { piecesOf, type Situation, UNKNOWN_ACCOUNT, withoutExempt } from '../situation';
import { onlyAllow, withStatement } from '../trust';
import { undecided } from '../undecided';
import { waysIn } from '../ways-in';
import { inWords, witnessOf } from '../witness';

/**
 * Does the bucket policy let someone outside the bucket's account write under
 * the prefix, other than the role and the principals the config names?
 */
export function bucketOpenToOthers(situation: Situation): Problem[] {
  const [policy] = situation.documents('bucket');
  if (policy === undefined || situation.connection.bucket === undefined) return [];
  const others = othersThan(situation);
  const outside = withoutExempt(policy, others);
  const writes = writesNamed(policy);
  const ask = (asked: PolicyDocument, actions: readonly string[]) =>
    situation.askResource('bucket', asked, writeSpace(situation, others, actions), 'none');
  const { problems, open } = waysIn(
    outside,
    (left) => ask(left, writes),
    (allow, witness) => {
      const shown: Shown = (alone) => {
        const only = withStatement(onlyAllow(outside, allow), allow, alone);
        return worstWrite(writes, (actions) => ask(only, actions));
      };
      return { problems: faults(situation, allow, shown, witness) };
    },
  );
  return open === undefined
    ? [...problems]
    : undecided(situation, open, [policy], 'others are kept from writing to the bucket');
}

function othersThan(situation: Situation): PrincipalSpace {
  return {
    kind: 'outside',
    accounts: situation.ownAccounts(situation.bucketAccount),
    except: [
      ...situation.named(),
      ...situation.namedWriters(),
      ...(situation.role ? [situation.role.pieces] : []),
    ],
  };
}

/** Writes to any object under the prefix. */
function writeSpace(situation: Situation, principal: PrincipalSpace, actions: readonly string[]) {
  const { bucket, prefix } = situation.connection;
  const resource = joined([
    `arn:${situation.partition}:s3:::`,
    ...bucket!.pieces,
    '/',
    ...piecesOf(prefix),
    prefix === '' ? SOME : ANY,
  ]);
  const resourceAccount = situation.bucketAccount ?? UNKNOWN_ACCOUNT;
  return { principal, actions, resource, resourceAccount, context: [] };
}

/** Of several writes the one is shown that says most. */
function worstWrite(
  writes: readonly string[],
  ask: (actions: readonly string[]) => Answer,
): Request | undefined {
  const upload = writes.includes(UPLOAD) ? ask([UPLOAD]) : undefined;
  const answer = upload?.answer === 'no' ? upload : ask(writes);
  return answer.answer === 'no' ? answer.witness : undefined;
}

const UPLOAD = 's3:PutObject';

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

/** The request by which someone gets in if the statement reads so. */
type Shown = (statement: Statement) => Request | undefined;

/** One finding for each principal of the statement by which someone outside gets in. */
function faults(situation: Situation, statement: Statement, shown: Shown, witness: Request): Problem[] {
  const { principal } = statement;
  const values = principal === undefined || principal.not ? [] : principal.values;
  const found = values.flatMap((value, index) => {
    const request = shown({ ...statement, principal: { ...principal!, values: [value] } });
    return request === undefined ? [] : [{ value, index, request }];
  });
  if (found.length === 0) {
    return [fault(situation, principal?.at ?? statement.at, 'This statement', shown(statement) ?? witness)];
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
