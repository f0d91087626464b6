import { UserError } from '../../finding';
import type { ContextValue, Request } from '../../policy/request';
import type { Catalogue } from '../question';
import type { SymbolTable } from '../symbols';
import { type Caller, isMember, type Member, readCaller } from './caller';
import { literal, same } from './glob';

/** One request as the evaluator asks about it: text encoded, key names lower-cased (C2), the principal's keys filled in. */
export class RequestFacts {
  readonly caller: Caller;
  /** Lower-cased: actions are case-insensitive (M1). */
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount: string;
  private readonly context = new Map<string, ContextValue>();

  constructor(
    request: Request,
    readonly symbols: SymbolTable,
    private readonly typeOf?: Catalogue['typeOf'],
  ) {
    this.caller = readCaller(request.principal, symbols);
    this.action = request.action.toLowerCase();
    this.resource = request.resource;
    this.resourceAccount = request.resourceAccount;
    for (const [key, value] of Object.entries(request.context)) {
      // An empty list is a key without values: missing (C6).
      if (typeof value === 'string' || value.length > 0) this.context.set(key.toLowerCase(), value);
    }
    this.fillPrincipalKeys();
  }

  /** The key's value; a list where it is multivalued (C8); `undefined` where it is missing. */
  value(key: string): ContextValue | undefined {
    const value = this.context.get(key.toLowerCase());
    if (typeof value === 'string' && this.typeOf?.(key)?.multivalued) return [value];
    return value;
  }

  /** The role that a session's request is made with, where the context tells its path. */
  get principalArn(): string | undefined {
    const arn = this.context.get('aws:principalarn');
    return typeof arn === 'string' ? arn : undefined;
  }

  private fillPrincipalKeys(): void {
    for (const [key, fixed] of principalKeys(this.caller)) {
      const name = key.toLowerCase();
      const given = this.context.get(name);
      if (given === undefined) {
        if (fixed.value !== undefined) this.context.set(name, fixed.value);
      } else if (!this.agrees(given, fixed)) throw this.contradiction(key, given, fixed);
    }
  }

  private agrees(given: ContextValue, { value, admits }: FixedKey): boolean {
    if (typeof given !== 'string') return false;
    if (admits?.(given)) return true;
    return value !== undefined && same(literal(given), literal(value), { symbols: this.symbols }) !== false;
  }

  private contradiction(key: string, given: ContextValue, { value, expected }: FixedKey): UserError {
    const says = `The context says ${key} is ${JSON.stringify(given)}, but the principal`;
    if (expected) return new UserError(`${says} ${expected}.`);
    return new UserError(
      value === undefined
        ? `${says} never carries this key. Leave it out of the context.`
        : `${says} makes it ${JSON.stringify(value)}. Leave it out of the context, or correct it.`,
    );
  }
}

/** What the principal says of a key. Without `value` and `admits` the key is never present. */
interface FixedKey {
  readonly value?: string;
  /** Further values that agree with the principal. */
  readonly admits?: (given: string) => boolean;
  /** What was expected, in words that follow "but the principal". */
  readonly expected?: string;
}

const NEVER: FixedKey = {};

/**
 * The keys that the principal fixes (AWS's "Principal key values" table and
 * the pages of the global keys). `aws:userid` of users and roles starts with
 * an ID nobody can tell from an ARN: it stays as given.
 */
function principalKeys(caller: Caller): [string, FixedKey][] {
  const service = caller.kind === 'service';
  const serviceName: FixedKey = service ? { value: caller.text } : NEVER;
  const keys: [string, FixedKey][] = [['aws:PrincipalServiceName', serviceName]];
  if (isMember(caller)) {
    keys.push(['aws:PrincipalIsAWSService', { value: 'false' }], ...memberKeys(caller));
  } else if (service) keys.push(['aws:PrincipalIsAWSService', { value: 'true' }], ['aws:username', NEVER]);
  else if (caller.kind === 'anonymous') {
    keys.push(
      ['aws:PrincipalArn', NEVER],
      ['aws:PrincipalIsAWSService', NEVER],
      ['aws:PrincipalType', { value: 'Anonymous' }],
      ['aws:PrincipalAccount', { value: 'anonymous' }],
      ['aws:userid', { value: 'anonymous' }],
      ['aws:username', NEVER],
    );
  } else {
    // A token of a provider is no signature (P8).
    const signed: FixedKey = caller.kind === 'canonical' ? { value: 'false' } : NEVER;
    keys.push(['aws:username', NEVER], ['aws:PrincipalIsAWSService', signed]);
  }
  return keys;
}

const TYPES: Readonly<Record<Member['kind'], string>> = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  session: 'AssumedRole',
  federatedUser: 'FederatedUser',
};

function memberKeys(caller: Member): [string, FixedKey][] {
  const keys: [string, FixedKey][] = [
    ['aws:PrincipalArn', principalArn(caller)],
    ['aws:PrincipalType', { value: TYPES[caller.kind] }],
  ];
  if (caller.account !== undefined) keys.push(['aws:PrincipalAccount', { value: caller.account }]);
  if (caller.kind !== 'user') keys.push(['aws:username', NEVER]);
  else if (caller.account !== undefined) keys.push(['aws:username', { value: caller.name }]);
  const userid = useridOf(caller);
  if (userid) keys.push(['aws:userid', userid]);
  return keys;
}

/** Of a role and its sessions, the role's ARN. A session's ARN does not tell the role's path: any that ends in the name agrees. */
function principalArn(caller: Member): FixedKey {
  if (caller.kind !== 'session') return { value: caller.text };
  const start = `arn:${caller.partition}:iam::${caller.account}:role/`;
  return {
    value: start + caller.name,
    admits: (given) => given.startsWith(start) && given.endsWith(`/${caller.name}`),
  };
}

function useridOf(caller: Member): FixedKey | undefined {
  switch (caller.kind) {
    case 'root':
      return caller.account === undefined ? undefined : { value: caller.account };
    case 'federatedUser':
      return { value: `${caller.account}:${caller.name}` };
    case 'user':
      return { admits: (given) => !given.includes(':'), expected: 'is a user, whose ID holds no colon' };
    case 'role':
      return {
        admits: (given) => given.includes(':'),
        expected: 'is a role, whose ID reads ROLE-ID:SESSION',
      };
    case 'session':
      return {
        admits: (given) => given.endsWith(`:${caller.session}`),
        expected: `is a session, whose ID ends in ${JSON.stringify(`:${caller.session}`)}`,
      };
  }
}
