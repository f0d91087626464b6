import type { Connection } from '../connection/connection';
import { signature } from '../connection/sourced';
import { inWords, who, witnessOf } from '../connection/witness';
import type { Problem } from '../finding';
import type { Condition, PolicyDocument, PolicyType, Statement } from '../policy/document';
import { textsOf } from '../policy/made';
import { contains, type Range, rangeOf } from '../policy/position';
import { known } from '../policy/text';
import type { RootName, SourceReading } from '../source/facts';
import { type Budget, everything, freshBudget, type Gain, type Gains, gainsOf } from './change/gain';
import { Moves, respelling } from './change/moves';
import { newIn } from './change/place';
import { type Pair, withNewNames } from './change/renames';
import { type Subject, subjectsIn } from './change/subjects';
import { union } from './change/union';

/** Sources at one time, and the connections that they are evidence of. */
export interface Side {
  readonly readings: readonly SourceReading[];
  readonly connections: readonly Connection[];
}

export interface ChangeOptions {
  /** What the base is called, in messages. */
  readonly ref: string;
  /** Accounts that are not outside. */
  readonly ownAccounts: readonly string[];
  /** Findings that say already whom a statement lets in. */
  readonly opened: readonly Problem[];
}

/**
 * What a change newly allows, one finding for each statement that grants
 * something new. Policies that are in force together (all of a role's) are
 * compared together, so what only moved between them, or is spelt
 * differently, is no change. A policy that is new is compared with none where
 * what it is attached to was there before; with a new role, bucket or key, or
 * where nothing tells what it is attached to, only whom it lets in from
 * outside counts. What is taken away is no finding here: `withBreaks` tells
 * where a connection needs it.
 */
export function newlyAllowed(before: Side, after: Side, options: ChangeOptions): Problem[] {
  const older = subjectsIn(before.readings, before.connections);
  const newer = subjectsIn(after.readings, after.connections);
  const own = insidersOf(after.connections, [...older, ...newer], options.ownAccounts);
  const setting = { ...options, own, budget: freshBudget() };
  const moves = new Moves(
    after.readings.flatMap((one) => one.moves ?? []),
    respelling(rootsOf(before), rootsOf(after)),
    addressesOf(older),
    addressesOf(newer),
  );
  const problems = withNewNames(paired(older, newer, moves), moves).flatMap(([was, is]) =>
    compared(was, is, setting),
  );
  return distinct(problems);
}

function rootsOf({ readings }: Side): readonly RootName[] {
  return readings.flatMap(({ roots = [] }) => roots);
}

function addressesOf(subjects: readonly Subject[]): ReadonlySet<string> {
  return new Set(subjects.flatMap(({ address }) => address ?? []));
}

/** By where a subject has moved to, and else by the surest name that two have in common. */
function paired(older: readonly Subject[], newer: readonly Subject[], moves: Moves): Pair[] {
  const found = new Map<Subject, Subject>();
  const taken = new Set<Subject>();
  const levels = Math.max(0, ...newer.map(({ names }) => names.length));
  const movedName = ({ address }: Subject) => {
    const now = address === undefined ? address : moves.now(address);
    return now === undefined || now === address ? [] : [now];
  };
  for (let level = -1; level < levels; level++) {
    const namesOf = (one: Subject, isOlder: boolean): readonly string[] => {
      if (level >= 0) return one.names[level] ?? [];
      return isOlder ? movedName(one) : one.address === undefined ? [] : [one.address];
    };
    const byName = new Map<string, Subject[]>();
    for (const one of older) {
      if (taken.has(one)) continue;
      for (const name of namesOf(one, true)) {
        const called = byName.get(name);
        if (called) called.push(one);
        else byName.set(name, [one]);
      }
    }
    for (const one of newer) {
      if (found.has(one)) continue;
      const candidates = namesOf(one, false).flatMap((name) => byName.get(name) ?? []);
      const was = candidates.find((candidate) => !taken.has(candidate) && candidate.type === one.type);
      if (was === undefined) continue;
      taken.add(was);
      found.set(one, was);
    }
  }
  return newer.map((one) => [found.get(one), one]);
}

interface Setting extends ChangeOptions {
  readonly own: Insiders;
  readonly budget: Budget;
}

function compared(was: Subject | undefined, is: Subject, setting: Setting): Problem[] {
  const unseen = attachedUnseen(was, is, setting.ref);
  const newer = wholeOf(is);
  if (newer === undefined || is.byDefault || (was !== undefined && sameDocuments(was, is))) return unseen;
  const older = (was && wholeOf(was)) ?? nothing(newer);
  const { type, holder } = is;
  const { budget, own } = setting;
  const asked = { type, budget, grantedElsewhere: grantedElsewhere(was, is), ...(holder && { holder }) };
  if (was !== undefined) return [...unseen, ...told(gainsOf(older, newer, asked), older, newer, is, setting)];
  if (!LETS_IN.has(type)) return unseen;
  // Of one that is new, only whom it lets in from outside.
  const outside = { ...newer, statements: [...newer.statements, ...keptOut(own, newer.at)] };
  return told(gainsOf(older, outside, asked), older, newer, is, setting);
}

/** Whether others grant beside the policy: those of a role that are not seen, and within one account those of a caller. */
function grantedElsewhere(was: Subject | undefined, { type, documents, unseen }: Subject): boolean {
  if (was === undefined || was.documents.length === 0 || documents.length === 0) return false;
  return type === 'bucket' || type === 'key' || (type === 'identity' && unseen.length > 0);
}

const LETS_IN: ReadonlySet<PolicyType> = new Set<PolicyType>(['trust', 'bucket', 'key']);

function sameDocuments(was: Subject, is: Subject): boolean {
  if (was.documents.length !== is.documents.length) return false;
  const [before, after] = [was, is].map(({ documents }) => documents.map(saidOnce).sort());
  return before!.every((one, index) => one === after![index]);
}

const remembered = new WeakMap<PolicyDocument, string>();

/** Of a file that did not change both sides hold the same documents. */
function saidOnce(document: PolicyDocument): string {
  const text = remembered.get(document) ?? signature(document);
  remembered.set(document, text);
  return text;
}

/** A role without a boundary is bounded by nothing. */
function wholeOf({ type, documents, holder, unseen }: Subject): PolicyDocument | undefined {
  const all = union(documents);
  if (all !== undefined || holder === undefined || unseen.length > 0) return all;
  const statements = type === 'boundary' ? [everything(holder.at)] : [];
  return { version: '2012-10-17', statements, holes: [], at: holder.at };
}

function nothing({ at }: PolicyDocument): PolicyDocument {
  return { version: '2012-10-17', statements: [], holes: [], at };
}

/** Who is not outside: the own accounts, and whom the config names for its connections. */
interface Insiders {
  readonly accounts: readonly string[];
  /** ARNs. */
  readonly principals: readonly string[];
}

/** Accounts of roles that sources and connections name: whoever manages them here is not outside. */
function insidersOf(
  connections: readonly Connection[],
  subjects: readonly Subject[],
  ownAccounts: readonly string[],
): Insiders {
  const roles = subjects.flatMap(({ holder }) => (holder?.kind === 'role' && holder.arn) || []);
  const asked = connections.flatMap(({ role }) => (role && known(role)) ?? []);
  const named = connections
    .flatMap((one) => [...one.principals, ...one.allowPrincipals])
    .flatMap((text) => known(text) ?? []);
  const whole = named.filter((one) => /^(?:arn:[a-z-]+:iam::)?\d{12}(?::root)?$/.test(one));
  return {
    accounts: [
      ...ownAccounts,
      ...connections.flatMap(({ bucketAccount }) => bucketAccount ?? []),
      ...[...roles, ...asked, ...whole].flatMap((arn) => /\b\d{12}\b/.exec(arn) ?? []),
    ],
    principals: named.filter((one) => one.startsWith('arn:') && !whole.includes(one)),
  };
}

/** Statements that refuse all insiders, and AWS's services. */
function keptOut({ accounts, principals }: Insiders, at: Range): Statement[] {
  const deny = (operator: Condition['operator'], key: string, values: readonly string[]): Statement[] => {
    const texts = textsOf(values, at);
    const condition = { operator, key, values: texts, ifExists: false, operatorAt: at, keyAt: at, at };
    return texts.length === 0 ? [] : [{ ...everything(at), effect: 'Deny', conditions: [condition] }];
  };
  return [
    ...deny('Bool', 'aws:PrincipalIsAWSService', ['true']),
    ...deny('StringEquals', 'aws:PrincipalAccount', [...new Set(accounts)]),
    ...deny('ArnEquals', 'aws:PrincipalArn', [...new Set(principals)]),
  ];
}

function told(
  { gains, reason, more }: Gains,
  older: PolicyDocument,
  newer: PolicyDocument,
  subject: Subject,
  { ref, opened }: ChangeOptions,
): Problem[] {
  if (reason !== undefined) return [undetermined(newer.at, reason, ref)];
  const untold = gains.filter(
    ({ statement, lifted }) =>
      lifted || statement === undefined || !opened.some((one) => overlap(statement.at, one)),
  );
  return untold.map((gain, index) => {
    const rest = more && index === untold.length - 1 ? ' There may be more.' : '';
    return allowsMore(gain, older, newer, subject, ref, rest);
  });
}

function overlap(a: Range, b: Range): boolean {
  return contains(a, b) || contains(b, a);
}

function allowsMore(
  gain: Gain,
  older: PolicyDocument,
  newer: PolicyDocument,
  subject: Subject,
  ref: string,
  rest: string,
): Problem {
  const { witness, statement, refusing, lifted } = gain;
  const at =
    statement === undefined || lifted ? (statement?.at ?? newer.at) : newIn(statement, older, witness);
  return {
    ...rangeOf(at),
    rule: 'change-allows-more',
    message: `${sentence(gain, subject)} ${because(refusing, ref)}${rest}`,
    help: lifted
      ? 'If that is not what the change is for, put the Deny back.'
      : 'If that is not what the change is for, narrow the statement.',
    witness: witnessOf(witness),
  };
}

function sentence({ witness, lifted }: Gain, { type, holder }: Subject): string {
  const caller = who(witness.principal);
  const call = inWords(witness).slice(`${caller} can call `.length);
  const isRole = holder?.kind === 'role' && holder.arn === witness.principal;
  const subject = (type === 'identity' || type === 'boundary') && !isRole ? holderInWords(holder) : caller;
  if (lifted) return `This change no longer denies ${subject} to call ${call}, whoever else allows it.`;
  if (LIMITS.has(type)) return `This change no longer keeps ${subject} from calling ${call}.`;
  return `This change newly lets ${subject} call ${call}.`;
}

const LIMITS: ReadonlySet<PolicyType> = new Set<PolicyType>(['boundary', 'session', 'scp', 'rcp']);

function holderInWords(holder: Subject['holder']): string {
  const name = holder?.name ?? holder?.address;
  return name === undefined ? 'whoever holds this policy' : `the role ${name}`;
}

function because(refusing: Gain['refusing'], ref: string): string {
  const [deny] = refusing;
  if (deny === undefined) return `At ${ref} it is not allowed here.`;
  const sid = deny.sid && known(deny.sid);
  const named = sid ? `the Deny "${sid}"` : 'a Deny';
  return `At ${ref} ${named} refuses it (${deny.at.file}:${deny.at.line} there).`;
}

/** What a managed policy that no source holds gives, nobody can say; that it is attached is a change. */
function attachedUnseen(was: Subject | undefined, is: Subject, ref: string): Problem[] {
  if (was === undefined) return [];
  const before = new Set(was.unseen.map(({ arn }) => arn));
  const role = holderInWords(is.holder);
  return is.unseen
    .filter(({ arn }) => !before.has(arn))
    .map(({ arn, at }) => ({
      ...rangeOf(at),
      rule: 'change-undetermined',
      severity: 'warning',
      message: `This change newly attaches ${arn} to ${role}, and no source that was read holds it: what it allows beyond ${ref} cannot be told.`,
      help: 'Read what the policy allows before you merge.',
    }));
}

function undetermined(at: Range, reason: string, ref: string): Problem {
  return {
    ...rangeOf(at),
    rule: 'change-undetermined',
    message: `Whether this change newly allows something cannot be decided, compared with ${ref}: ${reason}.`,
    help: 'Read the change with care, or give the check a source that knows the value.',
  };
}

/** A policy that several roles have is spoken of once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, file, line, column, resource = '' }) => {
    const key = `${rule} ${line}:${column} ${file} ${resource}`;
    return !seen.has(key) && seen.add(key);
  });
}
