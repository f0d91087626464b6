import type { Conditions, Rule } from './meaning';

/** Connections at random whose policies mix what AWS lets one mix: operators of every kind on one key, and unknown values. */

export const VENDOR = 'arn:aws:iam::302263087412:role/exporter';
export const ROLE = 'arn:aws:iam::666666666666:role/vendor';
export const OTHER = 'arn:aws:iam::302263087412:user/eve';
export const PARTNER = 'arn:aws:iam::111122223333:role/partner';
export const BUCKET = 'examplebucket';

export class Dice {
  constructor(private state: number) {}

  /** A number from 0 up to, and without, the bound. */
  roll(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.roll(all.length)]!;
  }
}

/** Values of policies by the operators that read them. */
interface Values {
  readonly String?: readonly string[];
  readonly Arn?: readonly string[];
  readonly Numeric?: readonly string[];
  readonly Date?: readonly string[];
  readonly Ip?: readonly string[];
  readonly Bool?: readonly string[];
}

const OF_ANY_CALL: Readonly<Record<string, Values>> = {
  'aws:SourceIp': {
    String: ['203.0.113.7', '203.0.113.*', '*'],
    Ip: ['203.0.113.0/24', '203.0.113.7', '198.51.100.0/25', '0.0.0.0/0'],
  },
  'aws:EpochTime': { Numeric: ['1893456000', '0'], Date: ['2030-01-01'] },
  'aws:CurrentTime': { Date: ['2030-01-01', '2026-01-01T00:00:00Z'], String: ['2030*'] },
  'aws:TokenIssueTime': { Date: ['2030-01-01'], Numeric: ['1893456000'] },
  'aws:SecureTransport': { Bool: ['true', 'false'], String: ['true'] },
  'aws:userid': { String: ['AROAEXAMPLE:*', '*:sess', 'AIDAEXAMPLE', 'A*'] },
  'aws:PrincipalAccount': { String: ['302263087412', '666666666666', '1111*'], Numeric: ['302263087412'] },
  'aws:PrincipalOrgID': { String: ['o-abcdefghij', 'o-*'] },
  'aws:UserAgent': { String: ['boto*', 'aws-cli'] },
  'aws:SourceArn': { String: ['arn:aws:s3:::x'], Arn: ['arn:aws:s3:::x', 'arn:aws:*:::*'] },
};

const OF_ASSUMING: Readonly<Record<string, Values>> = {
  ...OF_ANY_CALL,
  'sts:ExternalId': { String: ['good-1', 'good-*', 'GOOD-1', '12345', '*', '??*'], Numeric: ['12345', '0'] },
  'aws:PrincipalArn': { String: [VENDOR, '*'], Arn: [VENDOR, 'arn:aws:iam::302263087412:*', PARTNER] },
  'aws:username': { String: ['eve', 'e*'] },
  'aws:TagKeys': { String: ['team', 'env', 't*'] },
};

const OF_PUTTING: Readonly<Record<string, Values>> = {
  ...OF_ANY_CALL,
  's3:x-amz-acl': { String: ['bucket-owner-full-control', 'private', 'bucket-*'] },
  's3:TlsVersion': { Numeric: ['1.2', '1.20', '1.3'] },
  's3:RequestObjectTagKeys': { String: ['team', 'env', 't*'] },
  'aws:PrincipalArn': { String: [ROLE], Arn: [ROLE, 'arn:aws:iam::666666666666:role/*', VENDOR] },
};

const COMPARISONS = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const line = (kind: string) => COMPARISONS.map((one) => kind + one);
const OPERATORS: Readonly<Record<keyof Values, readonly string[]>> = {
  String: ['Equals', 'Like', 'NotEquals', 'NotLike', 'EqualsIgnoreCase'].map((one) => `String${one}`),
  Arn: ['ArnLike', 'ArnEquals', 'ArnNotLike'],
  Numeric: line('Numeric'),
  Date: line('Date'),
  Ip: ['IpAddress', 'NotIpAddress'],
  Bool: ['Bool'],
};

/** What stands for an unknown value, in the form that its operator takes. */
const MARKS: Readonly<Record<keyof Values, string>> = {
  String: 'UNKNOWN',
  Arn: 'arn:aws:sqs:us-east-1:999999999999:UNKNOWN',
  Numeric: '7770001',
  Date: '1977-07-07T07:07:07Z',
  Ip: '255.255.255.255',
  Bool: 'true',
};
export const MARK =
  /arn:aws:sqs:us-east-1:999999999999:UNKNOWN|UNKNOWN|7770001|1977-07-07T07:07:07Z|255\.255\.255\.255/;

/** What the unknown value may turn out to be. */
export const TURNS_OUT = [
  ...['good-1', 'other-1', '12345', '0', '*', '?', 'team', 'true', 'AROAEXAMPLE:sess', 'o-abcdefghij'],
  ...['203.0.113.0/24', '0.0.0.0/0', '2030-01-01', '302263087412', 'eve', 'bucket-owner-full-control'],
  ...[VENDOR, PARTNER, 'arn:aws:s3:::x', 'arn:aws:s3'],
];

export interface Policies {
  readonly trust: readonly Rule[];
  readonly bucket: readonly Rule[];
}

export function policiesBy(dice: Dice, unknown: boolean): Policies {
  const percent = unknown ? 35 : 0;
  const id: Conditions = { StringEquals: { 'sts:ExternalId': ['good-1'] } };
  const assume = (Effect: Rule['Effect'], Principal: Rule['Principal'], Condition: Conditions): Rule => ({
    Effect,
    Principal,
    Action: ['sts:AssumeRole'],
    Condition,
  });
  const put = (Effect: Rule['Effect'], Principal: Rule['Principal'], Condition: Conditions): Rule => ({
    Effect,
    Principal,
    Action: ['s3:PutObject', 's3:PutObjectAcl'],
    Resource: `arn:aws:s3:::${BUCKET}/*`,
    Condition,
  });
  const conditions = (keys: Readonly<Record<string, Values>>) => mixed(dice, keys, percent);
  const others: Rule['Principal'][] = ['*', '*', { AWS: '302263087412' }, { AWS: PARTNER }];
  const trust = [assume('Allow', { AWS: VENDOR }, dice.chance(60) ? id : conditions(OF_ASSUMING))];
  if (dice.chance(70)) trust.push(assume('Allow', dice.pick(others), conditions(OF_ASSUMING)));
  if (dice.chance(50)) trust.push(assume('Deny', dice.pick(others), conditions(OF_ASSUMING)));
  const bucket = [put('Allow', { AWS: ROLE }, dice.chance(60) ? {} : conditions(OF_PUTTING))];
  if (dice.chance(40)) bucket.push(put('Allow', dice.pick(others), conditions(OF_PUTTING)));
  if (dice.chance(60)) bucket.push(put('Deny', dice.pick(others), conditions(OF_PUTTING)));
  return { trust, bucket };
}

/** One to three tests, most of them of one key. */
function mixed(dice: Dice, keys: Readonly<Record<string, Values>>, percent: number): Conditions {
  const found: Record<string, Record<string, readonly string[]>> = {};
  const favourite = dice.pick(Object.keys(keys));
  for (let rest = 1 + dice.roll(3); rest > 0; rest--) {
    const key = dice.chance(70) ? favourite : dice.pick(Object.keys(keys));
    const [operator, values] = testOf(dice, key, keys[key]!, percent);
    found[operator] = { [key]: values, ...found[operator] };
  }
  return found;
}

function testOf(dice: Dice, key: string, all: Values, percent: number): [string, readonly string[]] {
  if (dice.chance(8)) return ['Null', [dice.pick(['true', 'false'])]];
  const kind = dice.pick(Object.keys(all) as (keyof Values)[]);
  const values = [dice.pick(all[kind]!), ...(dice.chance(30) ? [dice.pick(all[kind]!)] : [])];
  if (kind !== 'Bool' && dice.chance(percent)) {
    const mark = MARKS[kind];
    if (dice.chance(40)) values.push(mark);
    else values[0] = kind === 'String' && dice.chance(40) ? dice.pick([`${mark}*`, `a-${mark}`]) : mark;
  }
  const operator = dice.pick(OPERATORS[kind]) + (dice.chance(15) ? 'IfExists' : '');
  if (!/Tag/.test(key)) return [operator, values];
  return [`${dice.pick(['ForAllValues', 'ForAnyValue'])}:${operator.replace('IfExists', '')}`, values];
}
