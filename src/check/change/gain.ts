import { actionNamed, actionsMatching } from '../../connection/catalogue';
import { UserError } from '../../finding';
import { type Difference, difference } from '../../logic/compare';
import { evaluateScope } from '../../logic/evaluate';
import { withinAccount } from '../../logic/replay';
import type { PolicyDocument, PolicyType, Statement } from '../../policy/document';
import { globMatches } from '../../policy/glob';
import { everyone, statementWith } from '../../policy/made';
import type { Range } from '../../policy/position';
import type { Request } from '../../policy/request';
import { known } from '../../policy/text';
import type { Holder } from './holders';
import { aligned } from './union';

/** A request that is newly allowed. */
export interface Gain {
  readonly witness: Request;
  /** The statement that grants it, or the one that no longer refuses it; absent: no statement does. */
  readonly statement?: Statement;
  /** The Denies that refused it before. */
  readonly refusing: readonly Statement[];
  /** Set where the policy itself grants nothing, and only stopped refusing. */
  readonly lifted?: true;
}

export interface Gains {
  readonly gains: readonly Gain[];
  /** Why it cannot be told whether there is any. */
  readonly reason?: string;
  /** Set where the search was ended: there may be more. */
  readonly more?: true;
}

/** Of one policy; a reader who has seen these knows enough. */
const MOST_GAINS = 20;

/** What is left of the work that a whole change may take, which a stranger made. */
export interface Budget {
  /** Comparisons. */
  asks: number;
  /** Comparisons that come to nothing, since the policies are too complex. */
  failures: number;
}

export function freshBudget(): Budget {
  return { asks: 5_000, failures: 10 };
}

function isSpent({ asks, failures }: Budget): boolean {
  return asks <= 0 || failures <= 0;
}

export interface Asked {
  readonly type: PolicyType;
  readonly holder?: Holder;
  /** Whether others than this policy's statements grant: then a Deny that is gone is a gain by itself. */
  readonly grantedElsewhere: boolean;
  readonly budget: Budget;
}

/** What the newer policy allows and the older one does not: one request for each statement that grants something new. */
export function gainsOf(older: PolicyDocument, newer: PolicyDocument, asked: Asked): Gains {
  const [before, after] = aligned(older, newer);
  const granted = grants(before, after, asked);
  if (granted.reason !== undefined || !asked.grantedElsewhere) return granted;
  const known = new Set(granted.gains.flatMap(({ refusing }) => refusing));
  const rest = { ...before, statements: before.statements.filter((one) => !known.has(one)) };
  const lifted = lifts(rest, after, asked);
  return { ...granted, ...lifted, gains: [...granted.gains, ...lifted.gains] };
}

function grants(older: PolicyDocument, newer: PolicyDocument, asked: Asked): Gains {
  const gains: Gain[] = [];
  const kept = new Set(older.statements);
  for (let left = newer; ; ) {
    const found = askedOf(older, left, asked);
    if (found === undefined) return { gains };
    if (!('witness' in found))
      return gains.length > 0 ? { gains, more: true } : { gains, reason: found.reason };
    if (gains.length === MOST_GAINS) return { gains, more: true };
    const allowing = found.granting.map(({ statement }) => statement);
    const statement = allowing.find((one) => !kept.has(one)) ?? allowing[0];
    const refusing = found.refusing.map((one) => one.statement);
    const witness = readable(found, statement, older, newer, asked);
    gains.push({ witness, refusing, ...(statement && { statement }) });
    if (statement === undefined) return { gains };
    left = { ...left, statements: left.statements.filter((one) => one !== statement) };
  }
}

function askedOf(older: PolicyDocument, newer: PolicyDocument, { type, budget }: Asked) {
  if (isSpent(budget)) return SPENT;
  budget.asks--;
  const found = difference(older, newer, type);
  if (found !== undefined && 'reason' in found) budget.failures--;
  return found;
}

const SPENT = { reason: 'the change touches too much to compare all of it' };

/** Denies that no longer refuse what somebody else may allow. */
function lifts(older: PolicyDocument, newer: PolicyDocument, asked: Asked): Gains {
  const gains: Gain[] = [];
  for (let left = older; left.statements.some(({ effect }) => effect !== 'Allow'); ) {
    const found = askedOf(withEverything(left), withEverything(newer), asked);
    if (found === undefined) return { gains };
    if (!('witness' in found))
      return gains.length > 0 ? { gains, more: true } : { gains, reason: found.reason };
    if (gains.length === MOST_GAINS) return { gains, more: true };
    const refusing = found.refusing.map((one) => one.statement);
    const statement = successorOf(refusing[0], left, newer);
    gains.push({ witness: found.witness, refusing, lifted: true, ...(statement && { statement }) });
    left = { ...left, statements: left.statements.filter((one) => !refusing.includes(one)) };
    if (refusing.length === 0) return { gains };
  }
  return { gains };
}

/** The Deny of the same Sid, if there is one. */
function successorOf(
  gone: Statement | undefined,
  older: PolicyDocument,
  newer: PolicyDocument,
): Statement | undefined {
  const sid = gone?.sid && known(gone.sid);
  const candidates = newer.statements.filter(({ effect }) => effect === 'Deny');
  const same = candidates.find((one) => sid !== undefined && one.sid && known(one.sid) === sid);
  const changed = candidates.filter((one) => !older.statements.includes(one));
  return same ?? (changed.length === 1 ? changed[0] : undefined);
}

function withEverything(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: [...document.statements, everything(document.at)] };
}

/** What a policy says that lets everything through. */
export function everything(at: Range): Statement {
  return statementWith({ effect: 'Allow', principal: everyone(at) }, at);
}

/** The request in names that people know: the role itself, an action that exists. Each must be newly allowed too. */
function readable(
  { witness }: Difference,
  statement: Statement | undefined,
  older: PolicyDocument,
  newer: PolicyDocument,
  { type, holder }: Asked,
): Request {
  const isGained = (request: Request) =>
    decisionOf(type, newer, request) === 'allowed' &&
    ['implicitDeny', 'explicitDeny'].includes(decisionOf(type, older, request));
  const own = inOwnName(witness, type, holder);
  const named = own && isGained(own) ? own : OF_CALLERS.has(type) ? withinAccount(witness) : witness;
  const spelt = actionNamed(named.action)?.name;
  const actions = spelt === undefined ? actionsOf(statement) : [spelt];
  const action = actions.find((one) => isGained({ ...named, action: one }));
  return action === undefined ? named : { ...named, action };
}

/** Policies of a caller's: on a resource of another account they do not suffice (E7). */
const OF_CALLERS: ReadonlySet<PolicyType> = new Set<PolicyType>(['identity', 'boundary', 'session', 'scp']);

/** A request whose context contradicts its principal is none. */
function decisionOf(type: PolicyType, document: PolicyDocument, request: Request): string {
  try {
    return evaluateScope(type, [document], request).decision;
  } catch (error) {
    if (error instanceof UserError) return 'unknown';
    throw error;
  }
}

function inOwnName(witness: Request, type: PolicyType, holder: Holder | undefined): Request | undefined {
  const arn = holder?.arn;
  const account = arn?.split(':')[4];
  if (arn === undefined || account === undefined || holder?.kind !== 'role') return undefined;
  if (type === 'trust') return { ...witness, resource: arn, resourceAccount: account };
  const free = Object.entries(witness.context).filter(([key]) => !/^aws:(?:principal|user)/i.test(key));
  return { ...witness, principal: arn, resourceAccount: account, context: Object.fromEntries(free) };
}

/** Actions of the catalogue that the statement names, those that do most harm first. */
function actionsOf(statement: Statement | undefined): string[] {
  if (statement === undefined) return [];
  const { not, values } = statement.action;
  const patterns = values.flatMap((text) => known(text) ?? []);
  const found = not
    ? actionsMatching('*').filter(({ name }) => !patterns.some((one) => matches(one, name)))
    : patterns.flatMap(actionsMatching);
  return found
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
    .slice(0, MOST_ACTIONS)
    .map(({ name }) => name);
}

function matches(pattern: string, name: string): boolean {
  return globMatches(pattern.toLowerCase(), name.toLowerCase());
}

const ORDER = 'PWTRL';
/** Each is asked of both policies. */
const MOST_ACTIONS = 200;
