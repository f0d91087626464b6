import { defined } from '../defined';
import { type ConnectionResult, compareText, type Problem, REQUIREMENTS } from '../finding';
import { decide as engine } from '../logic/decide';
import type { ContextConstraint, PrincipalSpace } from '../logic/question';
import { readRoleArn } from '../policy/arn';
import type { PolicyDocument } from '../policy/document';
import { display, known, type Piece, type Text } from '../policy/text';
import { type Fact, likelyType, type PolicyFact, type RoleFact, type SourceReading } from '../source/facts';
import type { Evidence } from './bind';
import { closed } from './closed';
import type { Connection } from './connection';
import { distinct } from './grants';
import type { Judgement, JudgeSettings } from './judge';
import { likeness } from './likeness';
import { withNamedIds } from './named-ids';
import { openToAll } from './open-to-all';
import { evidenceOf, type Judged, type Outcome, outcome, problem, worst } from './outcome';
import { inOwnAccount, isOfKnownAccount, isOfOwnAccount, isOwnOrganization } from './own-account';
import type { Profile } from './profile';
import { externalIdValues, Situation } from './situation';
import { signature } from './sourced';
import { addressOf, referencesOf } from './symbols';
import { ASSUME, accountOfText, keepsOut, NO_ID, one, otherIds } from './trust';

/** A trust that was found, and what is said of it. */
export interface Discovered extends Judgement {
  /** Of modules that are called twice, several stand at one place. */
  readonly fact: PolicyFact;
}

/**
 * What can be said without any connection: every role that lets a principal
 * of an outside account in is held to the questions as far as they can be
 * asked without knowing the vendor. Sorted by place; named after the role, or
 * after the file where no source names it.
 */
export function discover(readings: readonly SourceReading[], settings: JudgeSettings = {}): Discovered[] {
  const facts = readings.flatMap(({ facts: all }) => all);
  const roles = new Roles(facts);
  const references = referencesOf(facts, 'aws');
  const trusts = facts
    .filter((fact): fact is PolicyFact => fact.kind === 'policy' && likelyType(fact) === 'trust')
    .toSorted(byPlace)
    .map((fact) => {
      const role = roles.of(fact);
      const document = withNamedIds(references.fillDocument(fact.document));
      return { fact, role, document, name: roleName(fact, role), said: signature(document) };
    });
  const names = new Map<string, number>();
  const answers: Answers = new Map();
  return withoutCopies(trusts).flatMap(({ fact, role, document, name }) => {
    const found = outsiders(fact, role, document, settings, answers);
    if (found === undefined) return [];
    const base = name ?? fact.at.file;
    const count = (names.get(base) ?? 0) + 1;
    names.set(base, count);
    return [{ ...held(found, count > 1 ? `${base} (${count})` : base, answers), fact }];
  });
}

/** One role told of by several sources is one; text without a role is a copy of the same text with one. */
function withoutCopies<T extends { fact: PolicyFact; name: string | undefined; said: string }>(
  trusts: readonly T[],
): T[] {
  const named = new Set(trusts.flatMap(({ name, said }) => (name === undefined ? [] : [said])));
  const seen = new Set<string>();
  return trusts.filter(({ fact, name, said }) => {
    if (name === undefined && named.has(said)) return false;
    const key = `${name ?? `\n${fact.at.file}`}\n${said}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byPlace({ at: a }: PolicyFact, { at: b }: PolicyFact): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** The roles that sources tell of, by what a policy may call one. */
class Roles {
  private readonly byAddress: ReadonlyMap<string, readonly RoleFact[]>;
  private readonly byName: ReadonlyMap<string, readonly RoleFact[]>;

  constructor(facts: readonly Fact[]) {
    const roles = facts.filter((fact) => fact.kind === 'role');
    this.byAddress = grouped(roles, ({ address }) => [address]);
    this.byName = grouped(roles, ({ name, arn }) => [name && known(name), arn && known(arn)]);
  }

  /** Of several, one whose ARN is known. */
  of({ on: { role: on }, address: own }: PolicyFact): RoleFact | undefined {
    if (on === undefined) return undefined;
    const address = own ?? addressOf(on);
    const candidates = this.byAddress.get(address ?? '') ?? this.byName.get(known(on) ?? '') ?? [];
    return candidates.find(({ arn }) => arn && known(arn) !== undefined) ?? candidates[0];
  }
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

function roleName(fact: PolicyFact, role: RoleFact | undefined): string | undefined {
  const on = fact.on.role && known(fact.on.role);
  return (role?.name && known(role.name)) ?? on?.split('/').at(-1) ?? role?.address ?? fact.address;
}

/** A vendor of which nothing is known but that it calls. */
const UNKNOWN_VENDOR: Profile = {
  id: 'discovered',
  vendor: 'the vendor',
  product: 'a trust found in the sources',
  mechanism: 'role-assumption',
  access: 'any',
  readiness: 'partial',
  principal: { mode: 'variant', choices: [] },
  trust: { actions: [ASSUME], externalId: { required: 'required' } },
  identity: null,
  bucket: { needed: null, statements: [] },
  kms: { needed: null, actions: [] },
  sources: [],
  confidence: 'third-party',
};

interface Outsiders {
  readonly situation: Situation;
  /** As the questions are asked of it. */
  readonly trust: PolicyDocument;
  readonly spaces: readonly Outsider[];
}

interface Outsider {
  /** Absent for whoever a part of the policy lets in that nobody knows. */
  readonly name?: string;
  readonly space: PrincipalSpace;
  /** The same for principals of policies that read alike. */
  readonly like?: string;
  /** The principal, where nobody knows of which account it is: it may be none of outside. */
  readonly nobodyKnows?: Text;
}

/** Questions whose answer was a plain yes (or no), by likeness. */
type Answers = Map<string, boolean>;

function remembered(
  answers: Answers,
  like: string | undefined,
  question: string,
  ask: () => boolean,
): boolean {
  if (like === undefined) return ask();
  const key = `${question}\n${like}`;
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}

/** The principals of outside accounts that get in at all, each asked of the engine. */
function outsiders(
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
    .map(told)
    .map((text): Outsider => {
      if (known(text) === '*') return { name: 'anyone', space: everyoneOutside(own) };
      if (isOrphaned(text)) return { name: display(text), space: everyoneOutside(own), nobodyKnows: text };
      const like = alike && `${alike.numberOf(text)}\n${alike.text}`;
      const nobodyKnows = isOfKnownAccount(text) ? undefined : text;
      return { name: display(text), space: one(wholeAccount(text)), ...defined({ like, nobodyKnows }) };
    });
  const spaces = [...named, ...(namesUnknown(document) ? [{ space: everyoneOutside(own) }] : [])].filter(
    ({ space, like }: Outsider) =>
      !remembered(answers, like, 'kept out', () =>
        strangersContexts(trust).every(
          (context) => keepsOut(situation, trust, space, context).answer === 'yes',
        ),
      ),
  );
  const isPublic = spaces.length === 0 && openToAll(situation, trust, []) !== undefined;
  return spaces.length > 0 || isPublic ? { situation, trust, spaces } : undefined;
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
function isOrphaned(text: Text): boolean {
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

function connectionOf(fact: PolicyFact): Connection {
  return {
    name: '',
    profile: UNKNOWN_VENDOR,
    principals: [],
    prefix: '',
    request: {},
    evidence: {},
    allowPrincipals: [],
    at: fact.at,
  };
}

function evidenceOfTrust(
  fact: PolicyFact,
  role: RoleFact | undefined,
  document: PolicyDocument,
  standIn: string | undefined,
): Evidence {
  const text = role?.arn ?? fact.on.role;
  const value = role?.arn && known(role.arn);
  const reading = value === undefined ? undefined : readRoleArn(value);
  const arn = reading?.wellFormed ? reading : undefined;
  const none = { state: 'missing', why: 'no connection names one' } as const;
  return {
    role: {
      pieces: value === undefined ? [{ unknown: 'the role' }] : [value],
      at: text?.at ?? fact.at,
      ...defined({ arn, account: arn?.account ?? standIn, name: arn?.name, fact: role }),
    },
    slots: {
      trust: { state: 'found', documents: [document] },
      identity: none,
      bucket: none,
      boundary: none,
      session: none,
      scp: none,
      rcp: none,
      key: none,
    },
    gaps: [],
  };
}

/** Who gets in without the right ExternalId is told by a name that nobody can look up: it may be of the role's own account. */
function perhapsOutside(text: Text, { options }: Situation): Judged {
  const who = display(text);
  const reason = `${who} gets in without an ExternalId, and whether that is anyone outside the account is not known`;
  const message = `Whether this role lets anyone outside its account in without an ExternalId cannot be decided: it trusts ${who}, and whose that is is not known${isOrphaned(text) ? '' : ' before apply'}.`;
  const help = isOrphaned(text)
    ? 'Write the ARN of the principal that is meant, or remove this one.'
    : 'Give the value to the check (a plan, a state, a tfvars file), or ask for an ExternalId of it as well.';
  // What AWS shows for a principal that was deleted lets nobody in; of an id in a source nobody can tell.
  const mild = isOrphaned(text) && options.undetermined === 'error';
  const severity = mild ? 'warning' : options.undetermined;
  const found = problem('undetermined-value', text.at, message, help, { severity });
  return { verdict: 'undetermined', reason, problems: [found] };
}

const PROVED = { verdict: 'proved', reason: '', problems: [] } as const;

/** Tokens of providers carry no ExternalId (C17): whom only these let in is asked for none. */
function askedOfAll(asked: readonly Judged[]): Judged {
  if (asked.length === 0) return { verdict: 'notAsked', reason: 'no account outside gets in', problems: [] };
  const verdict = worst(asked.map((each) => each.verdict));
  const reason = asked.find((each) => each.verdict === verdict)!.reason;
  const proved = 'whoever gets in from outside presents an ExternalId that the policy names';
  return { verdict, reason: reason || proved, problems: distinct(asked.flatMap((each) => each.problems)) };
}

function held({ situation, trust, spaces }: Outsiders, name: string, answers: Answers): Judgement {
  const literals = externalIdValues([trust]).filter((text) => !/[*?]|\$\{/.test(known(text) ?? ''));
  const asked = spaces.flatMap(({ space, like, nobodyKnows }) => {
    const key = `proved\n${like}`;
    if (like !== undefined && answers.get(key)) return [PROVED];
    const halves = [closed(situation, trust, space, NO_ID)];
    if (halves[0]!.verdict !== 'violated') {
      const ids = otherIds(...literals.map(({ pieces }) => pieces));
      halves.push(closed(situation, trust, space, ids));
    }
    if (nobodyKnows !== undefined && halves.some(({ verdict }) => verdict !== 'proved')) {
      return [perhapsOutside(nobodyKnows, situation)];
    }
    answers.set(key, like !== undefined && halves.every(({ verdict }) => verdict === 'proved'));
    return halves;
  });
  const externalId = askedOfAll(asked);
  const all = openToAll(situation, trust, externalId.problems);
  const verdict = worst([externalId.verdict, ...(all ? [all.verdict] : [])]);
  const evidence = evidenceOf([trust]);
  const trusted = spaces.flatMap((each) => each.name ?? []).join(', ');
  const outcomes: Outcome[] = REQUIREMENTS.map((id) => {
    if (id === 'external-id') {
      return outcome(id, externalId.verdict, externalId.reason, evidence, externalId.problems);
    }
    if (id === 'exclusive-trust' && all) return outcome(id, all.verdict, all.reason, evidence, all.problems);
    if (id === 'trust-policy') {
      const nobody =
        spaces.length === 0 ? 'it trusts no account outside' : 'whom the policy trusts is not known';
      return trusted === ''
        ? outcome(id, 'notAsked', nobody, evidence)
        : outcome(id, 'proved', `${trusted} can assume the role`, evidence);
    }
    return outcome(id, 'notAsked', 'no connection says what is meant', []);
  });
  const problems: Problem[] = outcomes.flatMap((each) => each.problems);
  return {
    result: {
      name,
      verdict: verdict as ConnectionResult['verdict'],
      requirements: outcomes.map(({ result }) => result),
    },
    problems: problems.map((each) => ({ ...each, connection: name })),
    secrets: [],
  };
}
