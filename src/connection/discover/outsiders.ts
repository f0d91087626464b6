import { defined } from '../../defined';
import { decide as engine } from '../../logic/decide';
import type { ContextConstraint, PrincipalSpace } from '../../logic/question';
import type { PolicyDocument } from '../../policy/document';
import { display, known, type Piece, type Text } from '../../policy/text';
import type { PolicyFact, RoleFact } from '../../source/facts';
import type { JudgeSettings } from '../judge';
import { likeness } from '../likeness';
import { openToAll } from '../open-to-all';
import { inOwnAccount, isOfKnownAccount, isOfOwnAccount, isOwnOrganization } from '../own-account';
import { Situation } from '../situation';
import { accountOfText, keepsOut, one } from '../trust';
import { type Answers, remembered } from './answers';
import { connectionOf, evidenceOfTrust } from './unknown-vendor';

/** A trust that lets someone outside in, and who they are. */
export interface Outsiders {
  readonly situation: Situation;
  /** As the questions are asked of it. */
  readonly trust: PolicyDocument;
  readonly spaces: readonly Outsider[];
}

export interface Outsider {
  /** Absent for whoever a part of the policy lets in that nobody knows. */
  readonly name?: string;
  readonly space: PrincipalSpace;
  /** The same for principals of policies that read alike. */
  readonly like?: string;
  /** The principal, where nobody knows of which account it is: it may be none of outside. */
  readonly nobodyKnows?: Text;
}

/** The principals of outside accounts that get in at all, each asked of the engine. */
export function outsiders(
  fact: PolicyFact,
  role: RoleFact | undefined,
  document: PolicyDocument,
  { ownAccounts = [], undetermined = 'error', decide = engine }: JudgeSettings,
  answers: Answers,
): Outsiders | undefined {
  const { trust, account, told } = inOwnAccount(document, role);
  const situation = new Situation(connectionOf(fact), evidenceOfTrust(fact, role, trust, account), {
    ownAccounts,
    undetermined,
    decide,
  });
  const own = situation.ownAccounts(situation.role?.account);
  const alike = likeness(trust);
  const named = principalsNamed(document)
    .filter((text) => !own.includes(accountOfText(text) ?? '') && !isOfOwnAccount(text))
    .map((text) => outsiderNamed(told(text), own, alike));
  const contexts = strangersContexts(trust);
  const isKeptOut = ({ space, like }: Outsider) =>
    remembered(answers, like, 'kept out', () =>
      contexts.every((context) => keepsOut(situation, trust, space, context).answer === 'yes'),
    );
  const all = [...named, ...(namesUnknown(document) ? [{ space: everyoneOutside(own) }] : [])];
  const spaces = all.filter((one) => !isKeptOut(one));
  const isPublic = spaces.length === 0 && openToAll(situation, trust, []) !== undefined;
  return spaces.length > 0 || isPublic ? { situation, trust, spaces } : undefined;
}

/** @param own accounts that are not outside */
function outsiderNamed(text: Text, own: readonly string[], alike: ReturnType<typeof likeness>): Outsider {
  if (known(text) === '*') return { name: 'anyone', space: everyoneOutside(own) };
  if (isOrphaned(text)) return { name: display(text), space: everyoneOutside(own), nobodyKnows: text };
  const like = alike && `${alike.numberOf(text)}\n${alike.text}`;
  const nobodyKnows = isOfKnownAccount(text) ? undefined : text;
  return { name: display(text), space: one(wholeAccount(text)), ...defined({ like, nobodyKnows }) };
}

/** Services call roles too, and are none of the accounts asked about. */
const NO_SERVICE = [{ key: 'aws:PrincipalIsAWSService', is: 'value', value: ['false'] }] as const;

/**
 * What calls from outside carry. Where the policy asks for the organization
 * that Terraform itself works in, they are of none or of another.
 */
function strangersContexts(trust: PolicyDocument): (readonly ContextConstraint[])[] {
  const own = trust.statements
    .flatMap(({ conditions }) => conditions)
    .filter(({ key }) => key.toLowerCase() === ORGANIZATION)
    .flatMap(({ values }) => values.filter(isOwnOrganization))
    .map(({ pieces }) => pieces);
  if (own.length === 0) return [NO_SERVICE];
  return [
    [...NO_SERVICE, { key: ORGANIZATION, is: 'absent' }],
    [...NO_SERVICE, { key: ORGANIZATION, is: 'otherThan', values: own }],
  ];
}

const ORGANIZATION = 'aws:principalorgid';

function everyoneOutside(accounts: readonly string[]): PrincipalSpace {
  return { kind: 'outside', accounts, except: [] };
}

/** The internal id of a role or user, which is what is left of one that was deleted (P5). */
export function isOrphaned(text: Text): boolean {
  return /^A(?:ROA|IDA)[A-Z0-9]*$/.test(known(text) ?? '');
}

function wholeAccount(text: Text): readonly Piece[] {
  const value = known(text);
  return value !== undefined && /^\d{12}$/.test(value) ? [`arn:aws:iam::${value}:root`] : text.pieces;
}

function principalsNamed({ statements }: PolicyDocument): Text[] {
  const texts = statements
    .filter(({ effect }) => effect !== 'Deny')
    .flatMap(({ principal }) => (principal?.values ?? []).filter(({ kind }) => kind === 'AWS'))
    .map(({ text }) => text);
  return [...new Map(texts.map((text) => [display(text), text])).values()];
}

/** Whether the policy may let somebody in whom nobody knows before apply. What is malformed is a finding of its own. */
function namesUnknown({ statements, holes }: PolicyDocument): boolean {
  const allows = statements.filter(({ effect }) => effect !== 'Deny');
  const parts = allows.flatMap((one) => one.holes.filter(({ part }) => part === 'Principal'));
  return [...holes, ...parts].some(({ cause }) => cause === 'unknown');
}
