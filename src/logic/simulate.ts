import { type Place, UserError } from '../finding';
import type { Effect } from '../policy/document';
import type { Member, Node, ObjectNode } from '../policy/node';
import type { Range } from '../policy/position';
import type { ContextValue, Request } from '../policy/request';
import { known } from '../policy/text';
import { evaluate } from './evaluate';
import { RequestFacts } from './evaluate/facts';
import type { Policies, StatementRef } from './question';
import { SymbolTable } from './symbols';

/** What `simulate` prints. Lines and columns are 1-based; `sid` is absent where the statement has none. */
export interface Simulation {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  readonly statements: readonly SimulatedStatement[];
}

export interface SimulatedStatement {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly effect: Effect;
  readonly sid?: string;
}

/**
 * The decision over one request and the statements that made it. Of a caller
 * whose own policies are not given, the role's account is taken to allow
 * nothing (E5), and another account, which is out of sight, what it is asked.
 *
 * @throws UserError where the principal is none, the context contradicts it,
 *   or the answer rests on a part of a policy that is not known
 */
export function simulate(policies: Policies, request: Request): Simulation {
  const { decision, statements, because } = evaluate(withOwn(policies, request), request);
  if (decision === 'unknown') {
    throw new UserError(
      `The request cannot be decided, because it rests on what is not known: ${because.join('; ')}.`,
      statements[0] && placeOf(statements[0].statement.at),
    );
  }
  return { decision, statements: statements.map(simulated) };
}

function withOwn(policies: Policies, { principal, resourceAccount }: Request): Policies {
  return principal.split(':')[4] === resourceAccount ? { identity: [], ...policies } : policies;
}

function simulated({ statement }: StatementRef): SimulatedStatement {
  const { sid, at, effect } = statement;
  const text = sid && known(sid);
  return {
    ...placeOf(at),
    effect: effect ?? 'Allow',
    ...(text === undefined ? {} : { sid: text }),
  };
}

function placeOf({ file, line, column }: Range): Place {
  return { file, line, column };
}

const MEMBERS = ['principal', 'action', 'resource', 'resourceAccount', 'context'] as const;
type RequestMember = (typeof MEMBERS)[number];

/**
 * The request of a `simulate --request` file, which is also the form of every
 * printed witness. `{ "env": NAME }` in `context` stands for the value of that
 * environment variable. `resourceAccount` may be left out where the resource's
 * ARN names its account.
 *
 * @param env looks an environment variable up
 * @throws UserError with file, line and column, what was expected and what to do
 */
export function readRequest(node: Node, env: (name: string) => string | undefined): Request {
  if (node.kind !== 'object') throw mistake(node.at, `The request must be an object with ${list(MEMBERS)}.`);
  const members = membersOf(node);
  const text = (name: RequestMember): string => textOf(required(node, members, name), name);
  const principal = text('principal');
  const action = actionOf(required(node, members, 'action'));
  const resource = text('resource');
  const request = {
    principal,
    action,
    resource,
    resourceAccount: accountOf(members.get('resourceAccount'), resource, node),
    context: contextOf(members.get('context'), env),
  };
  judgeCaller(request, members);
  return request;
}

/** Whether there is such a principal, and the context agrees with it; of one that holds an unknown the policies tell. */
function judgeCaller(request: Request, members: ReadonlyMap<RequestMember, Member>): void {
  if (request.principal.includes('${')) return;
  const place = members.get('principal')!.value.at;
  placed(place, () => new RequestFacts({ ...request, context: {} }, new SymbolTable()));
  const account = /^arn:[^:]*:(?:iam|sts):[^:]*:([^:]*):/.exec(request.principal)?.[1];
  if (account !== undefined && account !== 'cloudfront' && !/^\d{12}$/.test(account)) {
    throw mistake(place, `The account ${JSON.stringify(account)} of the principal is not 12 digits.`);
  }
  if (request.principal !== '*' && /[*?]/.test(request.principal)) {
    throw mistake(place, 'A request is made by one principal: write it without wildcards.');
  }
  const context = members.get('context')?.value;
  for (const { key, keyAt } of context?.kind === 'object' ? context.members : []) {
    const value = request.context[key];
    if (value === undefined || JSON.stringify(value).includes('${')) continue;
    placed(keyAt, () => new RequestFacts({ ...request, context: { [key]: value } }, new SymbolTable()));
  }
}

/** What a mistake found by reading the request stands at. */
function placed(at: Range, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw error instanceof UserError ? mistake(at, error.message) : error;
  }
}

function membersOf(node: ObjectNode): Map<RequestMember, Member> {
  const members = new Map<RequestMember, Member>();
  for (const member of node.members) {
    const name = MEMBERS.find((one) => one === member.key);
    if (!name) {
      const meant = MEMBERS.find((one) => one.toLowerCase() === member.key.toLowerCase());
      const hint = meant ? `Did you mean ${JSON.stringify(meant)}?` : `It takes ${list(MEMBERS)}.`;
      throw mistake(member.keyAt, `A request has no member ${JSON.stringify(member.key)}. ${hint}`);
    }
    if (members.has(name))
      throw mistake(member.keyAt, `${JSON.stringify(name)} stands twice. Keep one of them.`);
    members.set(name, member);
  }
  return members;
}

function required(node: Node, members: ReadonlyMap<RequestMember, Member>, name: RequestMember): Node {
  const found = members.get(name);
  if (!found) throw mistake(node.at, `The request lacks ${JSON.stringify(name)}. Add it: ${EXAMPLES[name]}.`);
  return found.value;
}

const EXAMPLES: Readonly<Record<RequestMember, string>> = {
  principal: '"principal": "arn:aws:iam::111122223333:role/vendor"',
  action: '"action": "s3:PutObject"',
  resource: '"resource": "arn:aws:s3:::bucket/key"',
  resourceAccount: '"resourceAccount": "111122223333"',
  context: '"context": {"aws:SecureTransport": "true"}',
};

function textOf(node: Node, name: RequestMember): string {
  const text = node.kind === 'string' ? known(node) : undefined;
  if (!text) throw mistake(node.at, `${JSON.stringify(name)} must be a text, such as ${EXAMPLES[name]}.`);
  return text;
}

function actionOf(node: Node): string {
  const action = textOf(node, 'action');
  if (!/^[A-Za-z0-9-]+:[A-Za-z0-9-]+$/.test(action)) {
    throw mistake(
      node.at,
      `${JSON.stringify(action)} is not one action. Write service and name without wildcards, such as ${EXAMPLES.action}.`,
    );
  }
  return action;
}

function accountOf(member: Member | undefined, resource: string, request: Node): string {
  const named = resource.split(':')[4] ?? '';
  if (!member && /^\d{12}$/.test(named)) return named;
  if (!member) {
    throw mistake(
      request.at,
      `The request lacks "resourceAccount", and its resource does not name an account. Add the 12-digit account that owns the resource.`,
    );
  }
  const { value } = member;
  const account = value.kind === 'string' ? known(value) : undefined;
  if (account === undefined || !/^\d{12}$/.test(account)) {
    throw mistake(value.at, '"resourceAccount" must be 12 digits in quotes.');
  }
  return account;
}

type Env = (name: string) => string | undefined;

function contextOf(member: Member | undefined, env: Env): Record<string, ContextValue> {
  if (!member) return {};
  const { value } = member;
  if (value.kind !== 'object')
    throw mistake(value.at, `"context" must be an object, such as ${EXAMPLES.context}.`);
  const entries = new Map<string, [string, ContextValue]>();
  for (const { key, keyAt, value: given } of value.members) {
    // C2: key names differing only in case are one key.
    if (entries.has(key.toLowerCase())) {
      throw mistake(keyAt, `The context key ${JSON.stringify(key)} stands twice. Keep one of them.`);
    }
    entries.set(key.toLowerCase(), [key, contextValue(given, env)]);
  }
  return Object.fromEntries(entries.values());
}

function contextValue(node: Node, env: Env): ContextValue {
  return node.kind === 'array' ? node.items.map((item) => scalar(item, env)) : scalar(node, env);
}

/** G7: numbers and Booleans may be unquoted, and count by their text. */
function scalar(node: Node, env: Env): string {
  if (node.kind === 'number') return node.text;
  if (node.kind === 'boolean') return String(node.value);
  const text = node.kind === 'string' ? known(node) : undefined;
  if (text !== undefined) return text;
  if (node.kind === 'object') return fromEnvironment(node, env);
  throw mistake(node.at, 'A context value must be a text, a list of texts, or {"env": "NAME"}.');
}

function fromEnvironment(node: ObjectNode, env: Env): string {
  const [member, ...more] = node.members;
  const name = member?.key === 'env' && member.value.kind === 'string' ? known(member.value) : undefined;
  if (!name || more.length > 0) {
    throw mistake(node.at, 'A context value that is an object must read {"env": "NAME"}.');
  }
  const value = env(name);
  if (value === undefined) {
    throw mistake(
      node.at,
      `The environment variable ${name} is not set. Set it to the value the request carries.`,
    );
  }
  return value;
}

function list(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}

function mistake(at: Range, message: string): UserError {
  return new UserError(message, placeOf(at));
}
