// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its variables so
import { describe, expect, it } from 'vitest';
import { accountOf, formatRoleArn, parseArn, readRoleArn } from '../../src/policy/arn';
import type { PrincipalKind } from '../../src/policy/document';
import { nearest } from '../../src/policy/nearest';
import { readPrincipal } from '../../src/policy/principal';
import { variablesOf } from '../../src/policy/variable';

const ROLE = 'arn:aws:iam::666666666666:role/your-iam-role';

describe('parseArn', () => {
  it.each([
    ['arn:aws:s3:::b/a:b', { partition: 'aws', service: 's3', region: '', account: '', resource: 'b/a:b' }],
    ['arn:::::', { partition: '', service: '', region: '', account: '', resource: '' }],
    ['arn:aws:sqs', undefined],
    ['ARN:aws:s3:::b', undefined],
    ['', undefined],
  ])('%j', (text, arn) => {
    expect(parseArn(text)).toEqual(arn);
  });

  it.each([
    ['123456789012', '123456789012'],
    [ROLE, '666666666666'],
    ['arn:aws:s3:::b', undefined],
    ['12345', undefined],
  ])('account of %j', (text, account) => {
    expect(accountOf(text)).toBe(account);
  });
});

describe('the full ARN of a role', () => {
  it.each([
    [ROLE, '/', 'your-iam-role'],
    ['arn:aws-cn:iam::666666666666:role/a/b/name+=,.@-_', '/a/b/', 'name+=,.@-_'],
    [
      'arn:aws-us-gov:iam::666666666666:role/aws-service-role/x.amazonaws.com/Y',
      '/aws-service-role/x.amazonaws.com/',
      'Y',
    ],
    [`arn:aws:iam::666666666666:role/${'n'.repeat(64)}`, '/', 'n'.repeat(64)],
  ])('%s', (text, path, name) => {
    const reading = readRoleArn(text);
    expect(reading).toMatchObject({ wellFormed: true, account: '666666666666', path, name });
    expect(reading.wellFormed && formatRoleArn(reading)).toBe(text);
  });

  /** The text, a word of the reason, and the ARN probably meant. */
  it.each([
    ['', /empty/, undefined],
    [` ${ROLE}`, /white space/, ROLE],
    ['your-iam-role', /name only/, undefined],
    ['role/your-iam-role', /lacks everything before "role\/"/, undefined],
    ['iam::666666666666:role/your-iam-role', /lacks its beginning/, ROLE],
    ['aws:iam::666666666666:role/your-iam-role', /lacks its beginning/, ROLE],
    ['ARN:aws:iam::666666666666:role/your-iam-role', /lower case/, ROLE],
    ['arn:aws:iam:666666666666:role/your-iam-role', /too few fields/, ROLE],
    ['666666666666', /an account, not a role/, undefined],
    ['AROAEXAMPLEID12345678', /unique ID/, undefined],
    ['arn:aws2:iam::666666666666:role/your-iam-role', /no partition/, undefined],
    ['arn:aws:s3:::666666666666:role/your-iam-role', /"s3"/, undefined],
    ['arn:aws:iam:us-east-1:666666666666:role/your-iam-role', /Region must be empty/, ROLE],
    ['arn:aws:iam::6666-6666-6666:role/your-iam-role', /12 digits/, ROLE],
    ['arn:aws:iam::66666666666:role/your-iam-role', /12 digits/, undefined],
    ['arn:aws:iam:::role/your-iam-role', /12 digits/, undefined],
    ['arn:aws:sts::666666666666:assumed-role/your-iam-role/session', /one session/, ROLE],
    ['arn:aws:iam::666666666666:assumed-role/your-iam-role', /session of a role/, undefined],
    ['arn:aws:iam::666666666666:root', /the account/, undefined],
    ['arn:aws:iam::666666666666:user/x', /names a user/, undefined],
    ['arn:aws:iam::666666666666:instance-profile/x', /an instance profile/, undefined],
    ['arn:aws:iam::666666666666:policy/x', /a policy/, undefined],
    ['arn:aws:iam::666666666666:your-iam-role', /lacks "role\/"/, ROLE],
    ['arn:aws:iam::666666666666:roles/your-iam-role', /not "role\/"/, ROLE],
    ['arn:aws:iam::666666666666:Role/your-iam-role', /not "role\/"/, ROLE],
    ['arn:aws:iam::666666666666:role', /lacks the name/, undefined],
    ['arn:aws:iam::666666666666:role/', /lacks the name/, undefined],
    ['arn:aws:iam::666666666666:role//x', /empty part/, undefined],
    ['arn:aws:iam::666666666666:role/a/', /lacks the name/, undefined],
    ['arn:aws:iam::666666666666:role/a b', /holds " "/, undefined],
    ['arn:aws:iam::666666666666:role/v*', /wildcard/, undefined],
    ['arn:aws:iam::666666666666:role/*/v', /wildcard/, undefined],
    [`arn:aws:iam::666666666666:role/${'n'.repeat(65)}`, /longer than 64/, undefined],
    [`arn:aws:iam::666666666666:role/${'p'.repeat(512)}/n`, /longer than 512/, undefined],
    ['arn:aws:iam::666666666666:role/é/n', /path holds/, undefined],
    ['arn:aws:iam::666666666666:constructor/n', /"constructor\/" is not/, undefined],
  ])('is not %j', (text, reason, meant) => {
    const reading = readRoleArn(text);
    expect(readRoleArn(text).wellFormed).toBe(false);
    expect(reading).toMatchObject({ wellFormed: false, reason: expect.stringMatching(reason) });
    expect('meant' in reading ? reading.meant : undefined).toBe(meant);
  });
});

describe('one principal value (P1–P8)', () => {
  it.each<[PrincipalKind, string, object]>([
    ['AWS', '*', { kind: 'everyone' }],
    ['AWS', '123456789012', { kind: 'account', account: '123456789012' }],
    [
      'AWS',
      'arn:aws-cn:iam::123456789012:root',
      { kind: 'account', account: '123456789012', partition: 'aws-cn' },
    ],
    [
      'AWS',
      ROLE,
      { kind: 'role', partition: 'aws', account: '666666666666', path: '/', name: 'your-iam-role' },
    ],
    [
      'AWS',
      'arn:aws:iam::123456789012:user/a/b/C',
      { kind: 'user', partition: 'aws', account: '123456789012', path: '/a/b/', name: 'C' },
    ],
    [
      'AWS',
      'arn:aws:sts::123456789012:assumed-role/R/s@x',
      { kind: 'session', partition: 'aws', account: '123456789012', role: 'R', session: 's@x' },
    ],
    [
      'AWS',
      'arn:aws:sts::123456789012:federated-user/bob',
      { kind: 'federated-user', partition: 'aws', account: '123456789012', name: 'bob' },
    ],
    ['AWS', 'AROAJQABLZS4A3QDU576Q', { kind: 'orphan', of: 'role', id: 'AROAJQABLZS4A3QDU576Q' }],
    ['AWS', 'AIDAJQABLZS4A3QDU576Q', { kind: 'orphan', of: 'user', id: 'AIDAJQABLZS4A3QDU576Q' }],
    [
      'AWS',
      'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
      { kind: 'origin-access-identity', name: 'CloudFront Origin Access Identity E1' },
    ],
    ['Service', 'ec2.amazonaws.com', { kind: 'service', service: 'ec2.amazonaws.com' }],
    ['Service', 's3.amazonaws.com.cn', { kind: 'service', service: 's3.amazonaws.com.cn' }],
    ['Federated', 'accounts.google.com', { kind: 'web-identity', provider: 'accounts.google.com' }],
    [
      'Federated',
      'arn:aws:iam::123456789012:saml-provider/x',
      { kind: 'saml', partition: 'aws', account: '123456789012', name: 'x' },
    ],
    [
      'Federated',
      'arn:aws:iam::123456789012:oidc-provider/h.example/id/1',
      { kind: 'oidc', partition: 'aws', account: '123456789012', provider: 'h.example/id/1' },
    ],
    ['CanonicalUser', 'a'.repeat(64), { kind: 'canonical-user', id: 'a'.repeat(64) }],
  ])('%s %s', (kind, text, reading) => {
    expect(readPrincipal(kind, text)).toEqual(reading);
  });

  it.each<[PrincipalKind, string, boolean]>([
    ['Service', '*', true],
    ['Federated', '*', true],
    ['AWS', 'arn:aws:iam::*:root', true],
    ['AWS', 'arn:aws:sts::123456789012:assumed-role/R/*', true],
    ['Service', '*.amazonaws.com', true],
    ['AWS', '', false],
    ['AWS', '12345678901', false],
    ['AWS', '1234-5678-9012', false],
    ['AWS', 'vendor', false],
    ['AWS', 'arn:aws:iam::12345678901:role/x', false],
    ['AWS', 'arn:aws:iam::123456789012:group/x', false],
    ['AWS', 'arn:aws:iam::123456789012:role/', false],
    ['AWS', 'arn:aws:iam:eu-west-1:123456789012:role/x', false],
    ['AWS', 'arn:aws:s3:::bucket', false],
    ['AWS', 'arn:aws:sts::123456789012:assumed-role/R', false],
    ['AWS', 'arn:aws:sts::123456789012:assumed-role/path/R/s', false],
    ['AWS', 'arn:gcp:iam::123456789012:root', false],
    ['Service', 'ec2', false],
    ['Federated', 'arn:aws:iam::123456789012:role/x', false],
    ['CanonicalUser', '123456789012', false],
  ])('%s %j is malformed, for a wildcard: %s', (kind, text, wildcard) => {
    expect(readPrincipal(kind, text)).toMatchObject({ kind: 'malformed', wildcard });
  });
});

describe('policy variables (M7, M8)', () => {
  it.each([
    ['a${aws:username}b', [{ kind: 'variable', start: 1, end: 16, key: 'aws:username' }]],
    ["${aws:x, 'a}b'}", [{ kind: 'variable', start: 0, end: 15, key: 'aws:x', fallback: 'a}b' }]],
    [
      '${*}${?}${$}',
      ['*', '?', '$'].map((text, i) => ({ kind: 'literal', start: 4 * i, end: 4 * i + 4, text })),
    ],
    ['$ {a} }', []],
  ])('%s', (text, variables) => {
    expect(variablesOf(text)).toEqual(variables);
  });

  it.each([
    ['${aws:x', 'lacks its closing brace'],
    ['${a${b}', 'lacks its closing brace'],
    ['${}', 'is empty'],
    ["${, 'x'}", 'is empty'],
    ['${aws: x}', 'has a space in it'],
    ['${aws:x }', 'has a space in it'],
    ['${aws:x, y}', 'has a default that does not stand in single quotes'],
    ["${aws:x, 'y}", 'has a default that does not stand in single quotes'],
  ])('%s %s', (text, fault) => {
    expect(variablesOf(text)).toMatchObject([{ kind: 'malformed', fault }]);
  });
});

describe('nearest', () => {
  it.each([
    ['conditions', 'Condition'],
    ['EFFECT', 'Effect'],
    ['Efect', 'Effect'],
    ['Comment', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s', (word, expected) => {
    expect(nearest(word, ['Effect', 'Condition', 'Sid'])).toBe(expected);
  });
});
