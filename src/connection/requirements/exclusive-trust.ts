import type { Problem } from '../../finding';
import type { PrincipalSpace } from '../../logic/question';
import type { PolicyDocument, PrincipalValue, Statement } from '../../policy/document';
import type { Request } from '../../policy/request';
import { display, known, type Text } from '../../policy/text';
import { fix, removeValue, replaceText } from '../../source/edits';
import {
  evidenceOf,
  type Judged,
  type Outcome,
  outcome,
  problem,
  unlessGap,
  withoutEvidence,
} from '../outcome';
import { type Situation, withoutExempt } from '../situation';
import {
  accountOfText,
  ENTRIES,
  entryPolicies,
  isWholeAccount,
  keepsOut,
  onlyAllow,
  principalsAtFault,
  withStatement,
} from '../trust';
import { leftOpen } from '../undecided';
import { waysIn } from '../ways-in';
import { inWords, witnessOf } from '../witness';

/** Can nobody outside the role's own account assume it, other than the vendor's principal and others the config names? */
export function exclusiveTrust(situation: Situation): Outcome {
  const { role, connection } = situation;
  if (role === undefined || connection.profile.trust === null) {
    return outcome('exclusive-trust', 'notAsked', `${connection.profile.vendor} assumes no role here`);
  }
  const stuck = withoutEvidence(situation, 'exclusive-trust', 'trust', situation.slot('trust'));
  if (stuck) return stuck;
  const [trust] = situation.documents('trust');
  const { verdict, reason, problems } = openings(situation, trust!);
  return unlessGap(
    situation,
    outcome('exclusive-trust', verdict, reason, evidenceOf(entryPolicies(situation, trust!)), problems),
  );
}

/** Every statement by which someone outside gets in. */
function openings(situation: Situation, policy: PolicyDocument): Judged {
  const account = situation.role?.account;
  const space: PrincipalSpace = {
    kind: 'outside',
    accounts: situation.ownAccounts(account),
    except: situation.named(),
  };
  const trust = withoutExempt(policy, space);
  const isOutside = (witness: Request) => account !== undefined || foreign(situation, witness);
  const { witnesses, problems, open } = waysIn(
    trust,
    (left) => keepsOut(situation, left, space, [], ENTRIES),
    (allow, witness) => ({
      problems: isOutside(witness) ? faults(situation, trust, allow, space, witness) : [],
    }),
  );
  if (open) {
    const question = 'others are kept from assuming the role';
    return leftOpen(situation, open, entryPolicies(situation, trust), question);
  }
  const outside = witnesses.find(isOutside);
  if (outside) return { verdict: 'violated', reason: inWords(outside, situation.externalId), problems };
  const [perhapsInside] = witnesses;
  if (perhapsInside) return ownAccountUnknown(situation, perhapsInside);
  return { verdict: 'proved', reason: 'nobody else outside the account can assume the role', problems };
}

/** Who belongs to no account, or to the vendor's, is outside whatever the role's account is. */
function foreign(situation: Situation, { principal }: Request): boolean {
  const account = accountOfText({ pieces: [principal] });
  return (
    account === undefined || situation.connection.principals.some((text) => accountOfText(text) === account)
  );
}

function ownAccountUnknown(situation: Situation, witness: Request): Judged {
  const { connection, options } = situation;
  const message = `${inWords(witness)}; whether that is inside the role's own account is not known, because the role's ARN is not.`;
  const help = 'Write the full ARN of the role, or name the account under "ownAccounts:".';
  const found = problem('undetermined-value', connection.role?.at ?? connection.at, message, help, {
    severity: options.undetermined,
  });
  return { verdict: 'undetermined', reason: "the role's own account is not known", problems: [found] };
}

/** One finding for each principal of the statement by which someone outside gets in. */
function faults(
  situation: Situation,
  trust: PolicyDocument,
  statement: Statement,
  space: PrincipalSpace,
  witness: Request,
): Problem[] {
  const { principal } = statement;
  const values = principalsAtFault(situation, trust, statement, space);
  if (values.length > 0)
    return values.map((value) => fault(situation, trust, statement, value, space, witness));
  const at = principal?.keyAt ?? statement.at;
  const message = `This statement lets in others than ${vendorOf(situation)}: ${inWords(witness, situation.externalId)}.`;
  return [
    problem('trust-open-to-others', at, message, HELP, { witness: witnessOf(witness, situation.externalId) }),
  ];
}

const HELP =
  'Name the vendor’s principal alone. Whoever else is meant goes under "allowPrincipals:" of the connection, own accounts under "ownAccounts:".';

function vendorOf({ connection }: Situation): string {
  const names = connection.principals.map((text) => display(text)).join(', ');
  return names === '' ? 'the vendor' : names;
}

function fault(
  situation: Situation,
  trust: PolicyDocument,
  statement: Statement,
  value: PrincipalValue,
  space: PrincipalSpace,
  witness: Request,
): Problem {
  const own = witnessFor(situation, trust, statement, value, space) ?? witness;
  const vendorIn = isWholeAccount(value.text) ? vendorOfAccount(situation, value) : undefined;
  const found =
    vendorIn === undefined
      ? openToOthers(situation, statement, value, own)
      : openToAccount(situation, value, vendorIn, own);
  return { ...found, witness: witnessOf(own, situation.externalId) };
}

/** The vendor's principal, where it is one of this account, and not the account itself. */
function vendorOfAccount({ connection }: Situation, { text: account }: PrincipalValue): Text | undefined {
  return connection.principals.find(
    (text) => !isWholeAccount(text) && accountOfText(text) === accountOfText(account),
  );
}

function openToAccount(
  { externalId }: Situation,
  { text }: PrincipalValue,
  vendor: Text,
  witness: Request,
): Problem {
  const message = `${display(text)} trusts the whole account: every principal that its administrators let, not ${display(vendor)} alone. For example, ${inWords(witness, externalId)}.`;
  const edit = replaceText(text, display(vendor));
  const help = `Name ${display(vendor)} instead.`;
  return problem(
    'trust-open-to-account',
    text.at,
    message,
    help,
    fix('Name the vendor’s principal alone', edit),
  );
}

function openToOthers(
  situation: Situation,
  { principal }: Statement,
  value: PrincipalValue,
  witness: Request,
): Problem {
  const message = `${saying(value)} lets in others than ${vendorOf(situation)}: ${inWords(witness, situation.externalId)}.`;
  const { values } = principal!;
  const texts = values.map(({ text }) => text);
  const isOneOfAList = values.length > 1 && values.every(({ kind }) => kind === value.kind);
  const removal = isOneOfAList ? removeValue(texts, values.indexOf(value)) : undefined;
  return problem('trust-open-to-others', value.text.at, message, HELP, fix('Remove this principal', removal));
}

function witnessFor(
  situation: Situation,
  trust: PolicyDocument,
  statement: Statement,
  value: PrincipalValue,
  space: PrincipalSpace,
): Request | undefined {
  const alone: Statement = { ...statement, principal: { ...statement.principal!, values: [value] } };
  const only = withStatement(onlyAllow(trust, statement), statement, alone);
  const answer = keepsOut(situation, only, space, [], ENTRIES);
  return answer.answer === 'no' ? answer.witness : undefined;
}

function saying({ kind, text, bare }: PrincipalValue): string {
  const value = known(text) ?? display(text);
  if (value === '*') return bare ? 'Principal "*"' : `Principal { "${kind}": "*" }`;
  return kind === 'AWS' && isWholeAccount(text) ? `The account ${value}` : value;
}
