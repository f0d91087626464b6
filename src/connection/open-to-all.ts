import type { Problem } from '../finding';
import type { ContextConstraint, PrincipalSpace } from '../logic/question';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { everyone, NOWHERE, statementWith, textsOf } from '../policy/made';
import { contains } from '../policy/position';
import type { Request } from '../policy/request';
import { known, type Text, unknownsOf } from '../policy/text';
import { type Judged, problem } from './outcome';
import { type Situation, UNKNOWN_ACCOUNT } from './situation';
import { ASSUME, keepsOut, one, principalsAtFault } from './trust';
import { type Blame, type WaysIn, waysIn } from './ways-in';
import { inWords, witnessOf } from './witness';

/**
 * Whether everyone is let in: principals of accounts that the policy does not
 * name, or whoever gets a token of a provider that gives one to everybody.
 * Whoever the vendor is, that is not the vendor alone; `undefined` where
 * nothing shows it.
 *
 * @param told findings that say already whom a statement lets in
 */
export function openToAll(
  situation: Situation,
  trust: PolicyDocument,
  told: readonly Problem[],
): Judged | undefined {
  const named = withProviders(trust, situation);
  const blame =
    (opening: Omit<Opening, 'witness' | 'statement'>) => (statement: Statement, witness: Request) => {
      const isTold = told.some((each) => contains(statement.at, each));
      return { problems: isTold ? [] : [openness(situation, named, { ...opening, statement, witness })] };
    };
  const ways = [
    ...openToStrangers(situation, named, blame),
    ...publicProviders(named).map((one) => openToTokens(situation, named, one, blame)),
  ];
  const [first] = ways.flatMap(({ witnesses }) => witnesses);
  if (first === undefined) return undefined;
  return { verdict: 'violated', reason: inWords(first), problems: ways.flatMap(({ problems }) => problems) };
}

interface Opening {
  readonly witness: Request;
  readonly statement: Statement;
  readonly space: PrincipalSpace;
  /** Whom it stands for, in words. */
  readonly who: string;
  /** The key that should keep them apart, if one could. */
  readonly subject?: string;
}

/** What is said of an Allow by which such callers get in. */
type Blaming = (
  opening: Omit<Opening, 'witness' | 'statement'>,
) => (allow: Statement, witness: Request) => Blame;

function openToStrangers(situation: Situation, trust: PolicyDocument, blame: Blaming): WaysIn[] {
  if (!trust.statements.some(namesEveryone)) return [];
  const accounts = situation.ownAccounts(situation.role?.account, ...accountsNamed(trust));
  const space: PrincipalSpace = { kind: 'outside', accounts, except: [] };
  const ask = (left: PolicyDocument) => keepsOut(situation, left, space, OF_NO_ORGANIZATION, [ASSUME]);
  return [waysIn(trust, ask, blame({ space, who: 'every AWS account' }))];
}

function namesEveryone({ effect, principal }: Statement): boolean {
  if (effect === 'Deny' || principal === undefined) return false;
  return principal.not || principal.values.some(({ text }) => known(text) === '*');
}

/** A stranger is a principal, and of no organization that a policy would name. */
const OF_NO_ORGANIZATION: readonly ContextConstraint[] = [
  { key: 'aws:PrincipalIsAWSService', is: 'value', value: ['false'] },
  { key: 'aws:PrincipalOrgID', is: 'absent' },
  { key: 'aws:PrincipalOrgPaths', is: 'absent' },
];

function accountsNamed(trust: PolicyDocument): string[] {
  return [...new Set(JSON.stringify(trust).match(/(?<!\d)\d{12}(?!\d)/g))];
}

/**
 * Providers that give a token for any audience to whoever has an account
 * there; only the subject tells them apart (T34). `subjects` are a stranger's.
 */
const PUBLIC = [
  {
    host: 'token.actions.githubusercontent.com',
    who: 'every repository on GitHub',
    subjects: ['pull_request', 'ref:refs/heads/?*', 'ref:refs/tags/?*', 'environment:?*'].map(
      (kind) => `repo:anyone/?*:${kind}`,
    ),
  },
  {
    host: 'gitlab.com',
    who: 'every project on GitLab',
    subjects: ['branch', 'tag'].map((kind) => `project_path:anyone/?*:ref_type:${kind}:ref:?*`),
  },
] as const;

type PublicProvider = (typeof PUBLIC)[number] & { readonly text: Text };

function publicProviders({ statements }: PolicyDocument): PublicProvider[] {
  const values = statements
    .filter(({ effect }) => effect !== 'Deny')
    .flatMap(({ principal }) => principal?.values ?? [])
    .filter(({ kind }) => kind === 'Federated');
  const byName = new Map(values.map(({ text }) => [known(text) ?? '', text]));
  return [...byName].flatMap(([name, text]) => {
    const found = PUBLIC.find(({ host }) => name.endsWith(`:oidc-provider/${host}`));
    return found === undefined ? [] : [{ ...found, text }];
  });
}

/**
 * The policy with the providers that are known though their ARNs are not: by
 * the address of one that is made here, or by the keys of its tokens, which
 * begin with its name.
 */
function withProviders(trust: PolicyDocument, { role }: Situation): PolicyDocument {
  const statements = trust.statements.map((statement) => {
    const { principal, conditions } = statement;
    if (principal === undefined) return statement;
    const asked = conditions.map(({ key }) => key.toLowerCase());
    const values = principal.values.map((value) => {
      if (value.kind !== 'Federated' || known(value.text) !== undefined) return value;
      const shapes = unknownsOf(value.text).map(({ shape = '' }) => shape);
      const found = PUBLIC.find(
        ({ host }) =>
          asked.some((key) => key.startsWith(`${host}:`)) ||
          shapes.some((shape) => shape.endsWith(`:oidc-provider/${host}`)),
      );
      if (found === undefined) return value;
      const arn = `arn:aws:iam::${role?.account ?? UNKNOWN_ACCOUNT}:oidc-provider/${found.host}`;
      // A reference stands where it is made: the place is where it is referred to.
      const at = contains(statement.at, value.text.at) ? value.text.at : (principal.keyAt ?? statement.at);
      return { ...value, text: { pieces: [arn], at } };
    });
    return { ...statement, principal: { ...principal, values } };
  });
  return { ...trust, statements };
}

/** What else a token says of its holder is left out of it: a policy that asks for that is not open to all. */
function openToTokens(
  situation: Situation,
  trust: PolicyDocument,
  { host, who, text, subjects }: PublicProvider,
  blame: Blaming,
): WaysIn {
  const subject = `${host}:sub`;
  const claims = new Set(
    trust.statements
      .flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase()))
      .filter((key) => key.startsWith(`${host}:`) && key !== `${host}:aud` && key !== subject),
  );
  const context = [...claims].map((key): ContextConstraint => ({ key, is: 'absent' }));
  const space = one(text.pieces);
  const document = { ...trust, statements: [...trust.statements, denyOthers(subject, subjects)] };
  const ask = (left: PolicyDocument) => keepsOut(situation, left, space, context, [BY_TOKEN]);
  return waysIn(document, ask, blame({ space, who, subject }));
}

const BY_TOKEN = 'sts:AssumeRoleWithWebIdentity';

/** Leaves of all tokens those with such a subject. */
function denyOthers(key: string, subjects: readonly string[]): Statement {
  const condition: Condition = {
    operator: 'StringNotLike',
    ifExists: false,
    key,
    values: textsOf(subjects),
    operatorAt: NOWHERE,
    keyAt: NOWHERE,
    at: NOWHERE,
  };
  return statementWith({ effect: 'Deny', principal: everyone(NOWHERE), conditions: [condition] });
}

function openness(
  situation: Situation,
  trust: PolicyDocument,
  { witness, statement, space, who, subject }: Opening,
): Problem {
  const [value] = principalsAtFault(situation, trust, statement, space);
  const subjects = statement.conditions.filter(({ key }) => key.toLowerCase() === subject);
  const [pattern, ...others] = subjects.flatMap(({ values }) => values);
  const wide = others.length === 0 ? pattern?.at : undefined;
  const at = wide ?? value?.text.at ?? statement.principal?.keyAt ?? statement.at;
  const message = `This lets in ${who}, whoever is meant: ${inWords(witness)}.`;
  return problem('trust-open-to-others', at, message, HELP, { witness: witnessOf(witness) });
}

const HELP =
  'Name the one principal that is meant; of a provider that gives tokens to everybody, ask for the subject with a condition.';
