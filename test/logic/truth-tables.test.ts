// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/logic/evaluate';
import type { KeyType } from '../../src/logic/question';
import type { ContextValue } from '../../src/policy/request';
import { type PlainStatement, policy, type Values } from './evaluate-policies';

/** Tables of condition operators, drawn from semantics.md; the rule stands beside each row. */

const MISSING = undefined;
const KEY = 'test:key';

/** Whether an identity policy's condition lets the request through. */
function holds(
  condition: NonNullable<PlainStatement['Condition']>,
  context: Record<string, ContextValue>,
  version?: '2012-10-17' | '2008-10-17',
  typeOf?: (key: string) => KeyType | undefined,
): boolean {
  const allow = policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition: condition }, version);
  const { decision } = evaluate(
    { identity: [allow] },
    {
      principal: 'arn:aws:iam::111122223333:user/ana',
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::bucket/key',
      resourceAccount: '111122223333',
      context,
    },
    typeOf ? { typeOf } : {},
  );
  expect(decision).not.toBe('unknown');
  return decision === 'allowed';
}

function holdsFor(operator: string, values: Values, given: ContextValue | undefined): boolean {
  return holds({ [operator]: { [KEY]: values } }, given === undefined ? {} : { [KEY]: given });
}

describe('every operator × qualifier × presence', () => {
  /** Operator, policy value, a request value that meets it, one that does not. */
  const positive: [string, string, string, string][] = [
    ['StringEquals', 'a', 'a', 'A'],
    ['StringEqualsIgnoreCase', 'a', 'A', 'b'],
    ['StringLike', 'a*', 'ab', 'ba'],
    ['NumericEquals', '1', '1.0', '2'],
    ['NumericLessThan', '1', '0', '1'],
    ['NumericLessThanEquals', '1', '1', '2'],
    ['NumericGreaterThan', '1', '2', '1'],
    ['NumericGreaterThanEquals', '1', '1', '0'],
    ['DateEquals', '2030-01-01', '2030-01-01T00:00:00Z', '2030-01-02'],
    ['DateLessThan', '2030-01-01', '2029-12-31', '2030-01-01'],
    ['DateLessThanEquals', '2030-01-01', '2030-01-01', '2030-01-02'],
    ['DateGreaterThan', '2030-01-01', '2030-01-02', '2030-01-01'],
    ['DateGreaterThanEquals', '2030-01-01', '2030-01-01', '2029-12-31'],
    ['Bool', 'true', 'true', 'false'],
    ['BinaryEquals', 'AQI=', 'AQI=', 'AQM='],
    ['IpAddress', '203.0.113.0/24', '203.0.113.7', '203.0.114.7'],
    ['ArnEquals', 'arn:aws:iam::*:role/a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
    ['ArnLike', 'arn:aws:iam::*:role/a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
  ];
  const negated: [string, string, string, string][] = [
    ['StringNotEquals', 'a', 'a', 'A'],
    ['StringNotEqualsIgnoreCase', 'a', 'A', 'b'],
    ['StringNotLike', 'a*', 'ab', 'ba'],
    ['NumericNotEquals', '1', '1.0', '2'],
    ['DateNotEquals', '2030-01-01', '2030-01-01T00:00:00Z', '2030-01-02'],
    ['NotIpAddress', '203.0.113.0/24', '203.0.113.7', '203.0.114.7'],
    ['ArnNotEquals', 'arn:aws:iam::*:role/a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
    ['ArnNotLike', 'arn:aws:iam::*:role/a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
  ];

  type Given = 'missing' | 'no values' | 'meets' | 'differs' | '[meets]' | '[differs]' | '[meets, differs]';
  type Row = [
    rule: string,
    prefix: string,
    suffix: string,
    given: Given,
    positive: boolean,
    negated: boolean,
  ];
  const rows: Row[] = [
    ['C3', '', '', 'missing', false, true],
    ['C6', '', '', 'no values', false, true],
    ['C1', '', '', 'meets', true, false],
    ['C1', '', '', 'differs', false, true],
    ['C8', '', '', '[meets]', false, false],
    ['C8', '', '', '[differs]', false, false],
    ['C8', '', '', '[meets, differs]', false, false],
    ['C4', '', 'IfExists', 'missing', true, true],
    ['C4', '', 'IfExists', 'meets', true, false],
    ['C4', '', 'IfExists', 'differs', false, true],
    ['C8', '', 'IfExists', '[meets]', false, false],
    ['C8', '', 'IfExists', '[differs]', false, false],
    ['C6', 'ForAllValues:', '', 'missing', true, true],
    ['C6', 'ForAllValues:', '', 'no values', true, true],
    ['C8', 'ForAllValues:', '', 'meets', true, false],
    ['C8', 'ForAllValues:', '', 'differs', false, true],
    ['C6', 'ForAllValues:', '', '[meets]', true, false],
    ['C7', 'ForAllValues:', '', '[differs]', false, true],
    ['C7', 'ForAllValues:', '', '[meets, differs]', false, false],
    ['C6', 'ForAnyValue:', '', 'missing', false, false],
    ['C6', 'ForAnyValue:', '', 'no values', false, false],
    ['C8', 'ForAnyValue:', '', 'meets', true, false],
    ['C8', 'ForAnyValue:', '', 'differs', false, true],
    ['C6', 'ForAnyValue:', '', '[meets]', true, false],
    ['C7', 'ForAnyValue:', '', '[differs]', false, true],
    ['C7', 'ForAnyValue:', '', '[meets, differs]', true, true],
    ['C4', 'ForAllValues:', 'IfExists', 'missing', true, true],
    ['C4', 'ForAllValues:', 'IfExists', '[meets, differs]', false, false],
    ['C6 before C4, measured', 'ForAnyValue:', 'IfExists', 'missing', false, false],
    ['C4', 'ForAnyValue:', 'IfExists', '[meets, differs]', true, true],
  ];
  const pick = (given: Given, meets: string, differs: string): ContextValue | undefined =>
    ({
      missing: undefined,
      'no values': [],
      meets,
      differs,
      '[meets]': [meets],
      '[differs]': [differs],
      '[meets, differs]': [meets, differs],
    })[given];

  for (const [family, operators] of [
    ['positive', positive],
    ['negated', negated],
  ] as const) {
    for (const [operator, value, meets, differs] of operators) {
      it.each(rows)(`%s %s${operator}%s, key %s`, (_rule, prefix, suffix, given, ifPositive, ifNegated) => {
        const expected = family === 'positive' ? ifPositive : ifNegated;
        expect(holdsFor(prefix + operator + suffix, value, pick(given, meets, differs))).toBe(expected);
      });
    }
  }
});

describe('values of a policy (C1, C7, G11)', () => {
  type Row = [
    rule: string,
    operator: string,
    values: Values,
    given: ContextValue | undefined,
    expected: boolean,
  ];
  const rows: Row[] = [
    ['C1 values OR', 'StringEquals', ['a', 'b'], 'b', true],
    ['C1 values OR', 'StringEquals', ['a', 'b'], 'c', false],
    ['C1 negated NOR', 'StringNotEquals', ['a', 'b'], 'b', false],
    ['C1 negated NOR', 'StringNotEquals', ['a', 'b'], 'c', true],
    ['C7 all match none', 'ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'd'], true],
    ['C7 all match none', 'ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'b'], false],
    ['C7 one matches none', 'ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'b'], false],
    ['C7 one matches none', 'ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'c'], true],
    ['G11 [] plain', 'StringEquals', [], 'a', false],
    ['G11 [] plain, negated', 'StringNotEquals', [], 'a', false],
    ['G11 [] plain, missing', 'StringEquals', [], MISSING, false],
    ['G11 [] plain, negated, missing', 'StringNotEquals', [], MISSING, false],
    ['G11 [] IfExists', 'StringEqualsIfExists', [], 'a', false],
    ['G11 [] IfExists, missing', 'StringEqualsIfExists', [], MISSING, true],
    ['G11 [] ForAllValues', 'ForAllValues:StringEquals', [], ['a'], false],
    ['G11 [] ForAllValues, missing', 'ForAllValues:StringEquals', [], MISSING, true],
    ['G11 [] ForAnyValue', 'ForAnyValue:StringEquals', [], ['a'], false],
    ['G11 [] ForAnyValue, missing', 'ForAnyValue:StringEquals', [], MISSING, false],
    ['C6 empty text is a value (NAT)', 'ForAllValues:StringEquals', 'a', [''], false],
    ['C6 empty text is a value (NAT)', 'ForAllValues:StringEquals', ['a', ''], ['a', ''], true],
    ['C6 empty text is a value (NAT)', 'ForAnyValue:StringEquals', '', [''], true],
  ];
  it.each(rows)('%s: %s %j given %j', (_rule, operator, values, given, expected) => {
    expect(holdsFor(operator, values, given)).toBe(expected);
  });

  it('C1: operators and keys AND', () => {
    const both = { StringEquals: { 'test:a': '1', 'test:b': '2' }, StringLike: { 'test:c': '3*' } };
    expect(holds(both, { 'test:a': '1', 'test:b': '2', 'test:c': '33' })).toBe(true);
    expect(holds(both, { 'test:a': '1', 'test:b': '1', 'test:c': '33' })).toBe(false);
    expect(holds(both, { 'test:a': '1', 'test:b': '2', 'test:c': '2' })).toBe(false);
  });

  it('C2: key names are case-insensitive, the tag key too; values are not', () => {
    const tag = { StringEquals: { 'aws:PrincipalTag/Team': 'Red' } };
    expect(holds(tag, { 'AWS:principaltag/TEAM': 'Red' })).toBe(true);
    expect(holds(tag, { 'aws:PrincipalTag/Team': 'red' })).toBe(false);
  });

  it('C8: a single text for a key the catalogue calls multivalued is a set of one', () => {
    const typeOf = (): KeyType => ({ type: 'String', multivalued: true });
    const plain = { StringEquals: { 'aws:TagKeys': 'a' } };
    const all = { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } };
    expect(holds(plain, { 'aws:TagKeys': 'a' }, '2012-10-17', typeOf)).toBe(false);
    expect(holds(all, { 'aws:TagKeys': 'a' }, '2012-10-17', typeOf)).toBe(true);
  });
});

describe('Null (C5)', () => {
  it.each<[string, Values, ContextValue | undefined, boolean]>([
    ['Null', 'true', MISSING, true],
    ['Null', 'true', 'a', false],
    ['Null', 'true', '', false],
    ['Null', 'true', [], true],
    ['Null', 'true', ['a'], false],
    ['Null', 'false', MISSING, false],
    ['Null', 'false', 'a', true],
    ['Null', 'false', '', true],
    ['Null', 'false', ['a'], true],
    ['Null', ['true', 'false'], MISSING, true],
    ['Null', ['true', 'false'], 'a', true],
    ['Null', 'yes', MISSING, false],
    ['ForAllValues:Null', 'true', MISSING, true],
    ['ForAllValues:Null', 'true', ['a'], true],
    ['ForAllValues:Null', 'false', MISSING, true],
    ['ForAnyValue:Null', 'true', MISSING, false],
    ['ForAnyValue:Null', 'false', ['a'], false],
  ])('%s %j given %j: %s', (operator, values, given, expected) => {
    expect(holdsFor(operator, values, given)).toBe(expected);
  });
});

describe('how values compare', () => {
  it.each<[string, string, string, string, boolean]>([
    ['C10 a star is a star', 'StringEquals', 'a*', 'ab', false],
    ['C10 a star is a star', 'StringEquals', 'a*', 'a*', true],
    ['C10 case', 'StringLike', 'A*', 'ab', false],
    ['C10 empty run', 'StringLike', 'a*', 'a', true],
    ['C10 one unit', 'StringLike', 'a?', 'a', false],
    ['C10 one unit', 'StringLike', 'a?c', 'abc', true],
    ['C10 UTF-16 units', 'StringLike', '?', '\u{1F600}', false],
    ['C10 UTF-16 units', 'StringLike', '??', '\u{1F600}', true],
    ['C10 backs up', 'StringLike', '*ab*ab', 'abxabab', true],
    ['C10 crosses anything', 'StringLike', 'a*z', 'a/:\nz', true],
    ['C10 no wildcards', 'StringEqualsIgnoreCase', 'a*', 'AB', false],
    ['C10 lower-cased', 'StringEqualsIgnoreCase', 'É', 'é', true],
    ['C11', 'NumericEquals', '1', '01', true],
    ['C11', 'NumericEquals', '1', '+1', true],
    ['C11', 'NumericEquals', '1', '1e0', true],
    ['C11', 'NumericEquals', '100', '1E2', true],
    ['C11', 'NumericEquals', '0', '-0.0', true],
    ['C11 exact', 'NumericEquals', '9007199254740993', '9007199254740992', false],
    ['C11 exact', 'NumericLessThan', '0.30000000000000000001', '0.3', true],
    ['C11 sign', 'NumericLessThan', '-1', '-2', true],
    ['C11 sign', 'NumericGreaterThan', '-1', '1', true],
    ['C11 size', 'NumericLessThan', '10', '9', true],
    ['C11 no number', 'NumericEquals', '1', 'one', false],
    ['C11 no number', 'NumericNotEquals', '1', 'one', true],
    ['C11 no number', 'NumericLessThan', '1', '', false],
    ['C11 no number', 'NumericEquals', '0x1', '1', false],
    ['C11 no number', 'NumericEquals', '1 ', '1', false],
    ['C12 epoch', 'DateEquals', '2030-01-01', '1893456000', true],
    ['C12 zone', 'DateEquals', '2030-01-01T00:00:00Z', '2030-01-01T02:30+02:30', true],
    ['C12 fraction', 'DateLessThan', '2030-01-01T00:00:00.5Z', '2030-01-01T00:00:00.25Z', true],
    ['C12 month', 'DateEquals', '2030-01', '2030-01-01T00:00:00Z', true],
    ['C12 before 1970', 'DateLessThan', '1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.25Z', true],
    ['C12 no wildcard', 'DateEquals', '2030-01-*', '2030-01-01', false],
    ['C12 no date', 'DateEquals', '2030-01-01', 'soon', false],
    ['C12 no date', 'DateNotEquals', '2030-01-01', 'soon', true],
    ['C12 no date', 'DateEquals', '2030-02-30', '2030-03-02', false],
    ['C13', 'Bool', 'true', 'TRUE', true],
    ['C13 other text is false', 'Bool', 'false', 'yes', true],
    ['C13 other text is false', 'Bool', 'true', 'yes', false],
    ['C13 policy text', 'Bool', 'yes', 'yes', false],
    ['C14 no base64', 'BinaryEquals', 'a?', 'a?', false],
    ['C14 bytes', 'BinaryEquals', 'AQI=', 'AQI', false],
    ['C15 /32', 'IpAddress', '203.0.113.7', '203.0.113.7', true],
    ['C15 /32', 'IpAddress', '203.0.113.7', '203.0.113.8', false],
    ['C15 IPv4 host bits ignored', 'IpAddress', '203.0.113.99/24', '203.0.113.7', true],
    ['C15 everything', 'IpAddress', '0.0.0.0/0', '8.8.8.8', true],
    ['C15 families apart', 'IpAddress', '0.0.0.0/0', '2001:db8::1', false],
    ['C15 IPv6', 'IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678:ffff::1', true],
    ['C15 IPv6', 'IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5679::1', false],
    ['C15 IPv6 host bits never match', 'IpAddress', '2001:db8::1/64', '2001:db8::1', false],
    ['C15 IPv6 host bits never match', 'NotIpAddress', '2001:db8::1/64', '2001:db8::1', true],
    ['C15 IPv6 spelled out', 'IpAddress', '::ffff:203.0.113.7', '0:0:0:0:0:ffff:cb00:7107', true],
    ['C15 no range', 'IpAddress', '203.0.113.0/33', '203.0.113.0', false],
    ['C15 no address', 'IpAddress', '0.0.0.0/0', '203.0.113', false],
    ['C15 no address', 'NotIpAddress', '203.0.113.0/24', 'nowhere', true],
    ['C15 no address', 'IpAddress', '::/0', '1::2::3', false],
    ['C9 fields', 'ArnLike', 'arn:aws:iam::*:role/*', 'arn:aws:iam::1:role/p/x', true],
    ['C9 fields keep apart', 'ArnLike', 'arn:aws:s3:*:x', 'arn:aws:s3:::x', false],
    ['C9 fields keep apart', 'ArnLike', 'arn:*:role/x', 'arn:aws:iam::1:role/x', false],
    ['C9 the sixth field holds colons', 'ArnLike', 'arn:aws:sns:*:*:t*', 'arn:aws:sns:r:1:t:x', true],
    ['C9 Equals is Like', 'ArnEquals', 'arn:aws:iam::1:role/*', 'arn:aws:iam::1:role/x', true],
    ['C9 case', 'ArnLike', 'arn:aws:iam::1:role/X', 'arn:aws:iam::1:role/x', false],
    ['C9 no ARN', 'ArnLike', '*', 'x', false],
    ['C9 no ARN', 'ArnLike', '*:*:*:*:*:*', 'a:b:c:d:e:f', false],
    ['C9 no ARN, negated', 'ArnNotLike', 'arn:aws:iam::1:role/x', 'x', false],
    ['C9 pattern is no ARN', 'ArnLike', '*', 'arn:aws:iam::1:role/x', false],
    ['C9 pattern is no ARN, negated', 'ArnNotLike', 'arn:aws:iam::*', 'arn:aws:iam::1:role/x', true],
  ])('%s: %s %j given %j: %s', (_rule, operator, value, given, expected) => {
    expect(holdsFor(operator, value, given)).toBe(expected);
  });
});

describe('policy variables (M7–M9)', () => {
  type Row = [
    rule: string,
    version: '2012-10-17' | '2008-10-17',
    operator: string,
    value: string,
    given: string,
    context: Record<string, ContextValue>,
    expected: boolean,
  ];
  const now = '2012-10-17';
  const then = '2008-10-17';
  const rows: Row[] = [
    ['M7', now, 'StringEquals', 'home/${aws:username}/', 'home/ana/', {}, true],
    ['M7 key case', now, 'StringEquals', '${AWS:UserName}', 'ana', {}, true],
    ['M7 wildcard beside', now, 'StringLike', '${aws:username}*', 'ana-2', {}, true],
    ['M7 ARN', now, 'ArnLike', 'arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::1:user/ana', {}, true],
    ['M7 not in Numeric', now, 'NumericEquals', '${test:n}', '1', { 'test:n': '1' }, false],
    ['M7 not in Bool', now, 'Bool', '${test:b}', 'true', { 'test:b': 'true' }, false],
    ['M8 unresolved', now, 'StringEquals', '${test:x}', '', {}, false],
    ['M8 unresolved, negated', now, 'StringNotEquals', '${test:x}', 'a', {}, true],
    ['M8 unresolved, like', now, 'StringLike', '*${test:x}', 'a', {}, false],
    ['M8 empty value', now, 'StringEquals', '${test:x}', '', { 'test:x': '' }, true],
    ['M8 default', now, 'StringEquals', "${test:x, 'd'}", 'd', {}, true],
    ['M8 default unused', now, 'StringEquals', "${test:x, 'd'}", 'd', { 'test:x': 'v' }, false],
    ['M8 default unused', now, 'StringEquals', "${test:x, 'd'}", 'v', { 'test:x': 'v' }, true],
    ['M8 default with star is text', now, 'StringLike', "${test:x, '*'}", 'a', {}, false],
    ['M8 multivalued', now, 'StringEquals', '${test:x}', 'v', { 'test:x': ['v'] }, false],
    ['M8 multivalued, default', now, 'StringEquals', "${test:x, 'd'}", 'd', { 'test:x': ['v'] }, false],
    ['M8 value is literal', now, 'StringLike', '${test:x}', 'abc', { 'test:x': 'a*' }, false],
    ['M8 value is literal', now, 'StringLike', '${test:x}', 'a*', { 'test:x': 'a*' }, true],
    ['M8 ${*}', now, 'StringLike', 'a${*}', 'ab', {}, false],
    ['M8 ${*}', now, 'StringLike', 'a${*}', 'a*', {}, true],
    ['M8 ${?}', now, 'StringLike', 'a${?}', 'a?', {}, true],
    ['M8 ${$}', now, 'StringEquals', '${$}{x}', '${x}', {}, true],
    ['M7 no closing brace', now, 'StringEquals', 'a${b', 'a${b', {}, true],
    ['M9', then, 'StringEquals', '${aws:username}', 'ana', {}, false],
    ['M9', then, 'StringEquals', '${aws:username}', '${aws:username}', {}, true],
    ['M9', then, 'StringLike', '${*}', '${abc}', {}, true],
  ];
  it.each(rows)('%s, %s: %s %j given %j', (_rule, version, operator, value, given, context, expected) => {
    expect(holds({ [operator]: { [KEY]: value } }, { ...context, [KEY]: given }, version)).toBe(expected);
  });
});

/** AWS's own tables, restated. Where semantics.md part A finds AWS's text wrong, the row says so. */
describe("AWS's tables for set operators", () => {
  type Row = [given: ContextValue | undefined, matches: boolean, note?: string];

  describe('ForAllValues:StringLike on dynamodb:requestedAttributes (reference_policies_multi-value-conditions)', () => {
    it.each<Row>([
      [['PostDateTime', 'Message'], true],
      [['PostDateTime', 'Message', 'Tags'], true],
      [['PostDateTime', 'UserName'], false],
      [['ID'], false],
      [MISSING, true],
      // AWS's text says an empty string is an empty data set and matches; wrong per part A (C6): it is a value.
      [[''], false],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAllValues:StringLike', ['PostDateTime', 'Message', 'Tags'], given)).toBe(expected);
    });
  });

  describe('ForAnyValue:StringLike on dynamodb:requestedAttributes, in a Deny (same page)', () => {
    it.each<Row>([
      [['PostDateTime', 'Message'], true],
      [['UserName'], false],
      [['UserName', 'Message', 'PostDateTime'], true],
      [MISSING, false],
      [[''], false],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAnyValue:StringLike', ['ID', 'PostDateTime'], given)).toBe(expected);
    });
  });

  const paths = (...units: string[]): string[] => units.map((unit) => `o-a1b2c3d4e5/r-ab12/${unit}/`);
  const pattern = 'o-a1b2c3d4e5/r-ab12/ou-ab12-1*';

  describe('ForAnyValue:StringLike on aws:ResourceOrgPaths (operators page)', () => {
    it.each<Row>([
      [paths('ou-ab12-11'), true],
      [paths('ou-ab12-11', 'ou-ab12-22'), true],
      [paths('ou-ab12-22'), false],
      [MISSING, false],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAnyValue:StringLike', pattern, given)).toBe(expected);
    });
  });

  describe('ForAllValues:StringNotLike on aws:ResourceOrgPaths (operators page; AWS prints three rows inverted, part A)', () => {
    it.each<Row>([
      [paths('ou-ab12-11'), false],
      [paths('ou-ab12-11', 'ou-ab12-22'), false],
      [paths('ou-ab12-22'), true],
      [MISSING, true],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAllValues:StringNotLike', pattern, given)).toBe(expected);
    });
  });

  describe('ForAllValues:ArnLike (operators page; its /admin row is wrong and its ARNs malformed, part A)', () => {
    const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
    it.each<Row>([
      [[role('team/a')], true],
      [[role('team/a'), role('team/b')], true],
      // AWS's table lets it match; every value must, and this one does not.
      [[role('team/a'), role('admin')], false],
      [['team/a'], false],
      [MISSING, true],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAllValues:ArnLike', role('team/*'), given)).toBe(expected);
    });
  });

  describe('ForAllValues:StringEquals on aws:TagKeys (multi-valued examples page)', () => {
    it.each<Row>([
      [['environment'], true],
      [['environment', 'costcenter'], true],
      [['environment', 'team'], false],
      [['Environment'], false],
      [MISSING, true],
    ])('%j: %s', (given, expected) => {
      expect(holdsFor('ForAllValues:StringEquals', ['environment', 'costcenter'], given)).toBe(expected);
    });
  });

  describe('Deny with ForAllValues:StringNotLike "key1*" (multi-valued examples page; its prose is wrong, part A, T15)', () => {
    it.each<Row>([
      [['key2'], true],
      [['key2', 'key3'], true],
      // AWS's prose denies this request; one good tag disarms the Deny.
      [['key1', 'key2'], false],
      [['key1:a'], false],
      [MISSING, true],
    ])('%j: the Deny fires %s', (given, expected) => {
      expect(holdsFor('ForAllValues:StringNotLike', 'key1*', given)).toBe(expected);
    });
  });

  describe('missing keys (operators page, "Important")', () => {
    it.each<[string, string, ContextValue | undefined, boolean]>([
      ['StringEquals', 'iamuser-admin', 'iamuser-admin', true],
      ['StringEquals', 'iamuser-admin', 'dev-ops', false],
      ['StringEquals', 'iamuser-admin', MISSING, false],
      ['StringNotLike', 'iamuser-admin', MISSING, true],
      ['ArnNotLike', 'arn:aws:iam::1:role/a', MISSING, true],
      ['NumericLessThanEquals', '10', MISSING, false],
      ['DateGreaterThan', '2020-01-01T00:00:01Z', MISSING, false],
      ['Bool', 'false', MISSING, false],
      ['IpAddress', '203.0.113.0/24', MISSING, false],
      ['NotIpAddress', '203.0.113.0/24', MISSING, true],
      ['BoolIfExists', 'true', MISSING, true],
      ['BoolIfExists', 'true', 'false', false],
      ['StringEqualsIfExists', 'a', 'b', false],
      ['Null', 'true', MISSING, true],
    ])('%s %j given %j: %s', (operator, value, given, expected) => {
      expect(holdsFor(operator, value, given)).toBe(expected);
    });
  });
});
