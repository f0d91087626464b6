import { CATALOGUE } from '../../../src/connection/catalogue';

/**
 * What one request comes to under given policies, read off semantics.md rule
 * by rule, on plain JSON. It shares nothing with src/logic.
 */

export type Conditions = Record<string, Record<string, readonly string[]>>;

export interface Rule {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal: '*' | { readonly AWS: string };
  readonly Action: readonly string[];
  /** None in a trust policy (M10). */
  readonly Resource?: string;
  readonly Condition?: Conditions;
}

export interface Caller {
  /** Of a role or user. */
  readonly arn: string;
  readonly session?: string;
}

export type Context = Readonly<Record<string, string | readonly string[]>>;

export interface Call {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  /** Free keys, by lower-case name. */
  readonly context: Context;
}

/** The keys that the caller fixes. */
export function keysOf({ arn, session }: Caller, id: string): Record<string, string> {
  const account = arn.split(':')[4]!;
  const all = { 'aws:principalarn': arn, 'aws:principalaccount': account };
  return session === undefined
    ? {
        ...all,
        'aws:principaltype': 'User',
        'aws:userid': `AIDA${id}`,
        'aws:username': arn.split('/').at(-1)!,
      }
    : { ...all, 'aws:principaltype': 'AssumedRole', 'aws:userid': `AROA${id}:${session}` };
}

/** Some Allow applies and no Deny does. */
export function allows(rules: readonly Rule[], call: Call): boolean {
  const applying = rules.filter((rule) => applies(rule, call));
  return applying.length > 0 && applying.every(({ Effect }) => Effect === 'Allow');
}

function applies({ Principal, Action, Resource, Condition = {} }: Rule, call: Call): boolean {
  const named = Principal === '*' || isNamed(Principal.AWS, call.caller.arn);
  const onAction = Action.some((one) => glob(one.toLowerCase(), call.action.toLowerCase()));
  const onResource = Resource === undefined || glob(Resource, call.resource);
  const met = Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      holds(operator, values, call.context[key.toLowerCase()], key),
    ),
  );
  return named && onAction && onResource && met;
}

/** P2, P3, P4. */
function isNamed(name: string, arn: string): boolean {
  if (name === '*' || name === arn) return true;
  const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(name)?.[1];
  return account !== undefined && arn.split(':')[4] === account;
}

/** C1 to C15. */
export function holds(
  operator: string,
  values: readonly string[],
  present: string | readonly string[] | undefined,
  key: string,
): boolean {
  const [, qualifier, plain = '', ifExists] = /^(?:(For\w+):)?(\w+?)(IfExists)?$/.exec(operator)!;
  if (plain === 'Null') return values.includes(String(present === undefined));
  const negated = plain.includes('Not');
  if (present === undefined) {
    if (qualifier !== undefined) return qualifier === 'ForAllValues';
    return negated || ifExists !== undefined;
  }
  const meets = (text: string): boolean => {
    // C9: an ARN operator is met by no text that is no ARN, negated or not.
    if (plain.startsWith('Arn') && !isArn(text)) return false;
    return values.some((value) => compares(plain.replace('Not', ''), text, value)) !== negated;
  };
  const all = [present].flat();
  if (qualifier === 'ForAllValues') return all.every(meets);
  if (qualifier === 'ForAnyValue') return all.some(meets);
  return CATALOGUE.typeOf(key)?.multivalued !== true && meets(all[0]!);
}

function compares(operator: string, text: string, value: string): boolean {
  switch (operator) {
    case 'StringEquals':
      return text === value;
    case 'StringEqualsIgnoreCase':
      return text.toLowerCase() === value.toLowerCase();
    case 'StringLike':
      return glob(value, text);
    case 'ArnLike':
    case 'ArnEquals':
      return arnLike(value, text);
    case 'Bool':
      return (text === 'true') === (value === 'true');
    case 'IpAddress':
      return inBlock(text, value);
  }
  const read = operator.startsWith('Date') ? seconds : number;
  const [a, b] = [read(text), read(value)];
  if (a === undefined || b === undefined) return false;
  const comparison = operator.replace(/^(Date|Numeric)/, '');
  if (comparison.endsWith('Equals') && a === b) return true;
  return comparison.startsWith('LessThan') ? a < b : comparison.startsWith('GreaterThan') && a > b;
}

export function number(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** ISO 8601 or seconds (C12). */
export function seconds(text: string): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text) ? Date.parse(text) / 1000 : undefined;
}

/** C15, IPv4. */
function inBlock(text: string, block: string): boolean {
  const [host, length = '32'] = block.split('/');
  const [a, b] = [address(text), address(host!)];
  if (a === undefined || b === undefined) return false;
  const size = 2 ** (32 - Number(length));
  return Math.floor(a / size) === Math.floor(b / size);
}

function address(text: string): number | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isArn(text: string): boolean {
  return /^arn:([^:]*:){4}/.test(text);
}

/** Six fields, one by one (C9). */
function arnLike(pattern: string, text: string): boolean {
  const six = (arn: string) => [...arn.split(':').slice(0, 5), arn.split(':').slice(5).join(':')];
  return isArn(pattern) && six(pattern).every((field, index) => glob(field, six(text)[index]!));
}

/** `*` and `?` (C10), by the set of places in the text that are reached. */
function glob(pattern: string, text: string): boolean {
  let reached = new Set([0]);
  for (const unit of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (unit === '*') for (let to = at; to <= text.length; to++) next.add(to);
      else if (at < text.length && (unit === '?' || unit === text[at])) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}
