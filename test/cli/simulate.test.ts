import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from './run';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-simulate-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

function write(name: string, content: unknown): string {
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return name;
}

const VENDOR = 'arn:aws:iam::302263087412:role/seqtestclient';
const ROLE = 'arn:aws:iam::666666666666:role/sequentum-exports';

const trust = (members: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Vendor',
      Effect: 'Allow',
      Principal: { AWS: VENDOR },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'seq_1' } },
      ...members,
    },
  ],
});

const assume = (context: object) => ({
  principal: VENDOR,
  action: 'sts:AssumeRole',
  resource: ROLE,
  resourceAccount: '666666666666',
  context,
});

describe('simulate', () => {
  test.each([
    ['with the ExternalId', { 'sts:ExternalId': 'seq_1' }, 0, 'allowed'],
    ['without it', {}, 1, 'implicitDeny'],
    ['with another', { 'sts:ExternalId': 'seq_2' }, 1, 'implicitDeny'],
    ['with one from the environment', { 'sts:ExternalId': { env: 'EXTERNAL_ID' } }, 0, 'allowed'],
  ])('a vendor %s', async (_, context, status, decision) => {
    write('request.json', assume(context));
    write('trust.json', trust());
    const args = ['simulate', '--request', 'request.json', '--trust', 'trust.json', '--format', 'json'];
    const ran = await cli(args, { cwd, env: { EXTERNAL_ID: 'seq_1' } });
    expect({ status: ran.status, err: ran.err }).toEqual({ status, err: '' });
    const statements =
      decision === 'allowed'
        ? [{ file: 'trust.json', line: 4, column: 5, effect: 'Allow', sid: 'Vendor' }]
        : [];
    expect(JSON.parse(ran.out)).toEqual({ decision, statements });
  });

  test.each([
    ['its own account, which allows nothing', '666666666666', [], 'implicitDeny'],
    ['its own account, which allows it', '666666666666', ['--identity', 'own.json'], 'allowed'],
    ['another account, which is out of sight', '302263087412', [], 'allowed'],
  ])(
    'a role that trusts the account as a whole leaves it to %s (P3, E5)',
    async (_, account, own, expected) => {
      write('own.json', {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE }],
      });
      write(
        'whole.json',
        trust({ Principal: { AWS: `arn:aws:iam::${account}:root` }, Condition: undefined }),
      );
      write('caller.json', { ...assume({}), principal: `arn:aws:iam::${account}:role/caller` });
      const args = ['simulate', '--request', 'caller.json', '--trust', 'whole.json', '--format', 'json'];
      expect(JSON.parse((await cli([...args, ...own], { cwd })).out).decision).toBe(expected);
    },
  );

  test('no policies at all', async () => {
    write('request.json', assume({}));
    const ran = await cli(['simulate', '--request', 'request.json', '--format', 'json'], { cwd });
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({ decision: 'implicitDeny', statements: [] });
  });

  test('in words', async () => {
    write('request.json', assume({ 'sts:ExternalId': 'seq_1' }));
    write('trust.json', trust());
    const { out } = await cli(['simulate', '--request', 'request.json', '--trust', 'trust.json'], { cwd });
    expect(out).toBe('allowed\n  Allow "Vendor" at trust.json:4:5\n');
  });

  test('a policy as the AWS CLI prints it', async () => {
    write('request.json', assume({ 'sts:ExternalId': 'seq_1' }));
    write('role.json', { Role: { RoleName: 'sequentum-exports', AssumeRolePolicyDocument: trust() } });
    expect(
      (await cli(['simulate', '--request', 'request.json', '--trust', 'role.json'], { cwd })).status,
    ).toBe(0);
  });

  test.each<[string, unknown, unknown, RegExp]>([
    ['a request that is no JSON', '{', trust(), /request\.json:1:2: /],
    ['a misspelt member', { ...assume({}), resuorce: 'x' }, trust(), /request\.json:\d+:\d+: .*resuorce/],
    [
      'a missing variable',
      assume({ 'sts:ExternalId': { env: 'UNSET' } }),
      trust(),
      /environment variable UNSET is not set/,
    ],
    [
      'a variable by the name of what every object has',
      assume({ 'sts:ExternalId': { env: 'constructor' } }),
      trust(),
      /environment variable constructor is not set/,
    ],
    [
      'a contradiction',
      assume({ 'aws:PrincipalArn': 'arn:aws:iam::1:role/x' }),
      trust(),
      /request\.json:\d+:\d+: .*aws:PrincipalArn/,
    ],
    ...(
      [
        ['no principal', 'vendor', /neither the ARN of .* Write it in full/],
        ['a principal of no account', 'arn:aws:iam::30226308741:role/vendor', /is not 12 digits/],
        ['several principals', 'arn:aws:iam::302263087412:role/*', /without wildcards/],
      ] as const
    ).map(([what, principal, said]): [string, unknown, unknown, RegExp] => [
      what,
      { ...assume({}), principal },
      trust(),
      new RegExp(`^trustproof: request\\.json:\\d+:\\d+: .*${said.source}`),
    ]),
    ['a policy that IAM would refuse', assume({}), trust({ Effect: 'allow' }), /trust\.json:6:\d+: /],
    ['no policy', assume({}), { a: 1 }, /trust\.json:1:1: this is no policy document/],
    ['two policies', assume({}), { a: trust(), b: trust() }, /several policy documents/],
  ])('%s is exit status 2', async (_, request, policy, expected) => {
    write('request.json', request);
    write('trust.json', policy);
    const ran = await cli(['simulate', '--request', 'request.json', '--trust', 'trust.json'], { cwd });
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
    expect(ran.err).toMatch(expected);
  });
});

describe('compare', () => {
  const put = (...actions: string[]) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::b/*' }],
  });

  test.each([
    [
      'moved but the same',
      put('s3:PutObject', 's3:GetObject'),
      put('s3:getobject', 's3:PutObject'),
      0,
      'equivalent',
    ],
    ['less', put('s3:PutObject', 's3:GetObject'), put('s3:PutObject'), 0, 'narrower'],
    ['more', put('s3:PutObject'), put('s3:Put*'), 1, 'broader'],
    ['both', put('s3:PutObject'), put('s3:GetObject'), 1, 'incomparable'],
  ])('%s', async (_, older, newer, status, relation) => {
    write('old.json', older);
    write('new.json', newer);
    const ran = await cli(['compare', 'old.json', 'new.json', '--format', 'json'], { cwd });
    expect({ status: ran.status, err: ran.err }).toEqual({ status, err: '' });
    const answer = JSON.parse(ran.out);
    expect(Object.keys(answer)).toEqual(['relation', 'gained', 'lost']);
    expect(answer.relation).toBe(relation);
    expect(answer.gained !== null).toBe(status === 1);
  });

  const one = (members: object) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', ...members }],
  });
  const tagged = { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } } };

  test.each<[what: string, type: string, older: object, newer: object, gained: object]>([
    ['an action', 'identity', put('s3:PutObject'), put('s3:PutObject', 's3:GetObject'), {}],
    ['a condition on who calls', 'identity', one(tagged), one({}), {}],
    [
      'a variable (M7)',
      'identity',
      one({ Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      one({ Resource: 'arn:aws:s3:::b/*' }),
      {},
    ],
    [
      'a false Boolean (C13)',
      'identity',
      one({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      one({ Condition: { Null: { 'aws:SecureTransport': 'false' } } }),
      { context: { 'aws:SecureTransport': 'false' } },
    ],
    [
      'a principal of another account',
      'bucket',
      one({ Principal: { AWS: ROLE } }),
      one({ Principal: { AWS: [ROLE, VENDOR] } }),
      { principal: VENDOR, resourceAccount: '302263087412' },
    ],
    [
      'what else a trust can allow (C18)',
      'trust',
      trust(),
      trust({ Action: 'sts:*' }),
      { principal: VENDOR, action: 'sts:TagSession' },
    ],
    [
      'a key’s use',
      'key',
      one({ Principal: { AWS: ROLE }, Action: 'kms:Decrypt' }),
      one({ Principal: { AWS: ROLE }, Action: 'kms:*' }),
      { action: 'kms:GenerateDataKey', resource: `arn:aws:kms:us-east-1:${ROLE.split(':')[4]}:key/key` },
    ],
  ])('what is gained can be replayed: %s', async (_, type, older, newer, expected) => {
    write('old.json', older);
    write('new.json', newer);
    const ran = await cli(['compare', 'old.json', 'new.json', '--type', type, '--format', 'json'], { cwd });
    const { gained } = JSON.parse(ran.out);
    expect(gained).toMatchObject(expected);
    write('gained.json', gained);
    const replay = (file: string) =>
      cli(['simulate', '--request', 'gained.json', `--${type}`, file], { cwd });
    expect([(await replay('old.json')).status, (await replay('new.json')).status]).toEqual([1, 0]);
  });

  test('what an account is granted can be replayed beside a policy of its own (P3, E7)', async () => {
    const account = ROLE.split(':')[4]!;
    const of = (AWS: string) => one({ Principal: { AWS }, Resource: 'arn:aws:s3:::b/*' });
    write('old.json', of(account));
    write('new.json', of(ROLE));
    write('all.json', one({}));
    const ran = await cli(['compare', 'old.json', 'new.json', '--type', 'bucket', '--format', 'json'], {
      cwd,
    });
    const { relation, lost } = JSON.parse(ran.out);
    expect({ relation, own: lost.resourceAccount === account }).toEqual({ relation: 'narrower', own: false });
    write('lost.json', lost);
    const replay = (file: string) =>
      cli(['simulate', '--request', 'lost.json', '--bucket', file, '--identity', 'all.json'], { cwd });
    expect([(await replay('old.json')).status, (await replay('new.json')).status]).toEqual([0, 1]);
  });

  test('what is missing and matters is told at its place', async () => {
    write('old.json', put('s3:PutObject'));
    write('new.json', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:PutObject' }] });
    const ran = await cli(['compare', 'old.json', 'new.json', '--type', 'identity'], { cwd });
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
    expect(ran.err).toMatch(/^trustproof: new\.json:4:5: This statement lacks a Resource/);
  });

  test.each([
    ['no Version', put('s3:PutObject'), { ...put('s3:PutObject'), Version: undefined }, 0],
    ['no Resource', put('s3:PutObject'), { Statement: [{ Effect: 'Allow', Action: 's3:PutObject' }] }, 2],
    ['no Effect', put('s3:PutObject'), { Statement: [{ Action: 's3:PutObject', Resource: '*' }] }, 2],
  ])('%s: what is missing may only stay open if it changes nothing', async (_, older, newer, status) => {
    write('old.json', Object.assign({ Version: '2012-10-17' }, older));
    write('new.json', Object.assign({ Version: '2012-10-17' }, newer));
    expect((await cli(['compare', 'old.json', 'new.json', '--type', 'identity'], { cwd })).status).toBe(
      status,
    );
  });

  test('policies beyond the quotas of an account (G10) mean what they say', async () => {
    const buckets = Array.from({ length: 400 }, (_, index) => `arn:aws:s3:::bucket-${index}/*`);
    const large = (...resources: string[]) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: [...buckets, ...resources] }],
    });
    write('old.json', large());
    write('new.json', large('arn:aws:s3:::another/*'));
    const ran = await cli(['compare', 'old.json', 'new.json', '--format', 'json'], { cwd });
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 1, err: '' });
    const { relation, gained } = JSON.parse(ran.out);
    expect(relation).toBe('broader');
    write('gained.json', gained);
    const replay = (file: string) =>
      cli(['simulate', '--request', 'gained.json', '--identity', file], { cwd });
    expect([(await replay('old.json')).status, (await replay('new.json')).status]).toEqual([1, 0]);
  });

  test('policies of a queue are told how they can be compared', async () => {
    const queue = (AWS: string) =>
      one({
        Principal: { AWS },
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:eu-west-1:111122223333:q',
      });
    write('old.json', queue(ROLE));
    write('new.json', queue('*'));
    const ran = await cli(['compare', 'old.json', 'new.json'], { cwd });
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
    expect(ran.err).toContain('--type bucket');
    expect((await cli(['compare', 'old.json', 'new.json', '--type', 'bucket'], { cwd })).status).toBe(1);
  });

  test('what was decided before it became too complex is told', async () => {
    write('old.json', one({ Resource: `arn:aws:s3:::*a${'?'.repeat(40)}` }));
    write(
      'new.json',
      one({ Action: ['s3:*', 'iam:*'], Resource: ['arn:aws:iam::*', `arn:aws:s3:::*b${'?'.repeat(40)}`] }),
    );
    const ran = await cli(['compare', 'old.json', 'new.json', '--type', 'identity'], { cwd });
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
    expect(ran.err).toMatch(/cannot be compared: the policies are too complex to compare: .+\n/);
    expect(ran.err).toMatch(
      /NEW surely allows what OLD does not: \{ "principal": .+ "resource": "arn:aws:iam::/,
    );
  });

  test('a type that does not exist', async () => {
    write('old.json', put('s3:PutObject'));
    const ran = await cli(['compare', 'old.json', 'old.json', '--type', 'trsut'], { cwd });
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
    expect(ran.err).toContain('did you mean "trust"?');
  });
});
