import type { Problem } from '../finding';
import type { ContextConstraint, No, PrincipalSpace } from '../logic/question';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { everyone, NOWHERE, statementWith, textsOf } from '../policy/made';
import { contains } from '../policy/position';
import { known, type Text, unknownsOf } from '../policy/text';
import { type Judged, problem } from './outcome';
import { type Situation, UNKNOWN_ACCOUNT } from './situation';
import { ASSUME, keepsOut, one, principalsAtFault } from './trust';
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
  const strangers = openToStrangers(situation, named);
  const holders = publicProviders(named).flatMap((one) => openToTokens(situation, named, one));
  const found = [...(strangers ?? []), ...holders];
  const [first] = found;
  if (first === undefined) return undefined;
  const fresh = found.filter(({ statement }) => !told.some((each) => contains(statement.at, each)));
  const problems = fresh.map((each) => openness(situation, named, each));
  return { verdict: 'violated', reason: inWords(first.answer.witness), problems };
}

interface Opening {
  readonly answer: No;
  readonly statement: Statement;
  readonly space: PrincipalSpace;
  /** Whom it stands for, in words. */
  readonly who: string;
  /** The key that should keep them apart, if one could. */
  readonly subject?: string;
}

function openToStrangers(situation: Situation, trust: PolicyDocument): Opening[] | undefined {
  if (!trust.statements.some(namesEveryone)) return undefined;
  const accounts = situation.ownAccounts(situation.role?.account, ...accountsNamed(trust));
  const space: PrincipalSpace = { kind: 'outside', accounts, except: [] };
  return openings(situation, trust, space, OF_NO_ORGANIZATION, 'every AWS account');
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
function openToTokens(situation: Situation, trust: PolicyDocument, provider: PublicProvider): Opening[] {
  const { host, who, text, subjects } = provider;
  const subject = `${host}:sub`;
  const claims = new Set(
    trust.statements
      .flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase()))
      .filter((key) => key.startsWith(`${host}:`) && key !== `${host}:aud` && key !== subject),
  );
  const context = [...claims].map((key): ContextConstraint => ({ key, is: 'absent' }));
  const found: Opening[] = [];
  let document = { ...trust, statements: [...trust.statements, denyOthers(subject, subjects)] };
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const next = openings(situation, document, one(text.pieces), context, who, BY_TOKEN) ?? [];
    if (next.length === 0) break;
    found.push(...next.map((each) => ({ ...each, subject })));
    const open = new Set(next.map(({ statement }) => statement));
    document = { ...document, statements: document.statements.filter((each) => !open.has(each)) };
  }
  return found;
}

const BY_TOKEN = 'sts:AssumeRoleWithWebIdentity';

/** After so many, another look is taken once they are closed. */
const MOST_OPENINGS = 20;

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

function openings(
  situation: Situation,
  trust: PolicyDocument,
  space: PrincipalSpace,
  context: readonly ContextConstraint[],
  who: string,
  action = ASSUME,
): Opening[] | undefined {
  const answer = keepsOut(situation, trust, space, context, [action]);
  if (answer.answer !== 'no') return undefined;
  return answer.statements
    .filter(({ statement }) => statement.effect === 'Allow')
    .map(({ statement }) => ({ answer, statement, space, who }));
}

function openness(
  situation: Situation,
  trust: PolicyDocument,
  { answer, statement, space, who, subject }: Opening,
): Problem {
  const [value] = principalsAtFault(situation, trust, statement, space);
  const subjects = statement.conditions.filter(({ key }) => key.toLowerCase() === subject);
  const [pattern, ...others] = subjects.flatMap(({ values }) => values);
  const wide = others.length === 0 ? pattern?.at : undefined;
  const at = wide ?? value?.text.at ?? statement.principal?.keyAt ?? statement.at;
  const message = `This lets in ${who}, whoever is meant: ${inWords(answer.witness)}.`;
  return problem('trust-open-to-others', at, message, HELP, { witness: witnessOf(answer.witness) });
}

const HELP =
  'Name the one principal that is meant; of a provider that gives tokens to everybody, ask for the subject with a condition.';
