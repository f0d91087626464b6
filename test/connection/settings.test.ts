import { describe, expect, it } from 'vitest';
import { readAwsCli } from '../../src/source/aws-cli';
import type { Fact, SourceReading } from '../../src/source/facts';
import { parseJson } from '../../src/source/json';
import { GOOD_BUCKET, GOOD_IDENTITY, GOOD_TRUST, ID, ROLE, VENDOR } from './cases/case';
import { found, judged, letters, policyFile, reading } from './sources';

const OTHER = '777777777777';
const KEY = 'arn:aws:kms:eu-west-1:666666666666:key/11111111-2222-3333-4444-555555555555';
const PUBLIC =
  '{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::examplebucket/public/*" }';

const text = (statements: readonly string[]) =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;

function policies(bucket: readonly string[] = GOOD_BUCKET, identity: readonly string[] = GOOD_IDENTITY) {
  return [
    policyFile('trust.json', text(GOOD_TRUST)),
    policyFile('identity.json', text(identity)),
    policyFile('bucket.json', text(bucket)),
  ];
}

/** What the AWS CLI printed into a file. */
function printed(file: string, value: unknown): SourceReading {
  const { node } = parseJson(JSON.stringify(value, null, 4), file);
  const said = readAwsCli(node!)!;
  return reading(file, said.facts, { kind: 'aws-cli', problems: said.problems });
}

const ownership = (file: string, value: string) =>
  printed(file, { OwnershipControls: { Rules: [{ ObjectOwnership: value }] } });
const block = (file: string, restrict: boolean) =>
  printed(file, {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: false,
      IgnorePublicAcls: false,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: restrict,
    },
  });
const encryption = (file: string, algorithm: string, key?: string) =>
  printed(file, {
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: {
            SSEAlgorithm: algorithm,
            ...(key && { KMSMasterKeyID: key }),
          },
        },
      ],
    },
  });

async function delivery(readings: readonly SourceReading[], lines: Readonly<Record<string, string>> = {}) {
  const all = { principal: VENDOR, role: ROLE, externalId: ID, bucket: 'examplebucket', ...lines };
  const given = Object.entries(all).map(([key, value]) => `    ${key}: ${value}`);
  const config = ['version: 1', 'connections:', '  - name: case', ...given, ''].join('\n');
  const judgement = await judged(config, readings);
  return { letter: letters(judgement).at(-1), findings: found(judgement), problems: judgement.problems };
}

describe('settings that the AWS CLI prints without the bucket’s name', () => {
  it('bind where only one fits: S3, ACLs disabled', async () => {
    const { letter, findings } = await delivery([
      ...policies(),
      ownership('own.json', 'BucketOwnerEnforced'),
    ]);
    expect({ letter, findings }).toEqual({ letter: 'U', findings: ['acl-undetermined own.json:2:26'] });
  });

  it('bind where only one fits: S4, a key whose policy is not there (E11)', async () => {
    const { letter, findings } = await delivery([...policies(), encryption('enc.json', 'aws:kms', KEY)]);
    expect({ letter, findings }).toEqual({ letter: 'U', findings: ['undetermined-part enc.json:2:42'] });
  });

  it('bind where only one fits: S5, a public statement cuts another account', async () => {
    const { letter, findings } = await delivery(
      [...policies([...GOOD_BUCKET, PUBLIC]), block('block.json', true)],
      { bucketAccount: `"${OTHER}"` },
    );
    expect({ letter, findings }).toEqual({
      letter: 'V',
      findings: ['public-access-block-cuts bucket.json:5:5'],
    });
  });

  it('are one where they say the same', async () => {
    const twice = ['a.json', 'b.json'].map((file) => ownership(file, 'BucketOwnerEnforced'));
    expect((await delivery([...policies(), ...twice])).findings).toEqual(['acl-undetermined a.json:2:26']);
  });

  it('leave it open where they contradict each other and it matters', async () => {
    const both = [ownership('a.json', 'BucketOwnerEnforced'), ownership('b.json', 'ObjectWriter')];
    const open = await delivery([...policies(), ...both]);
    expect({ letter: open.letter, findings: open.findings }).toEqual({
      letter: 'U',
      findings: ['evidence-ambiguous trustproof.yml:3:5'],
    });
    expect(open.problems[0]?.help).toContain('evidence: { bucket: [POLICY, a.json] }');
    const settled = await delivery([...policies(), ...both], {
      evidence: '{ bucket: [bucket.json, b.json] }',
    });
    expect({ letter: settled.letter, findings: settled.findings }).toEqual({ letter: 'P', findings: [] });
  });

  it('say nothing where none of them would change anything', async () => {
    const blocks = [block('a.json', true), block('b.json', false)];
    const plain = encryption('c.json', 'AES256');
    expect(await delivery([...policies(), ...blocks, plain])).toMatchObject({ letter: 'P', findings: [] });
  });

  it('leave it open which key encrypts', async () => {
    const keys = [encryption('a.json', 'AES256'), encryption('b.json', 'aws:kms', KEY)];
    expect(await delivery([...policies(), ...keys])).toMatchObject({
      letter: 'U',
      findings: ['evidence-ambiguous trustproof.yml:3:5'],
    });
  });

  it('are not the bucket’s where Terraform tells of it', async () => {
    const at = { file: 'plan.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const bucket: Fact = { kind: 'bucket', name: { pieces: ['examplebucket'], at }, at };
    const own = ownership('own.json', 'BucketOwnerEnforced');
    expect((await delivery([...policies(), reading('plan.json', [bucket]), own])).letter).toBe('P');
  });
});

describe('a policy that get-policy-version printed', () => {
  const inline = (statement: string) =>
    printed('inline.json', {
      RoleName: 'your-iam-role',
      PolicyName: 'logs',
      PolicyDocument: JSON.parse(text([statement])),
    });
  const version = (file: string, statement: string) =>
    printed(file, { PolicyVersion: { Document: JSON.parse(text([statement])), VersionId: 'v1' } });
  const LOGS = '{ "Effect": "Allow", "Action": "logs:*", "Resource": "*" }';
  const [write = ''] = GOOD_IDENTITY;
  const [trust, , bucket] = policies() as [SourceReading, SourceReading, SourceReading];

  it('stands beside inline policies that do not speak of the bucket', async () => {
    const readings = [trust, bucket, inline(LOGS), version('v.json', write)];
    expect(await delivery(readings)).toMatchObject({
      letter: 'P',
      findings: ['role-exceeds-profile inline.json:9:27'],
    });
  });

  it('is no candidate where an inline policy speaks of the bucket', async () => {
    const readings = [trust, bucket, inline(write), version('v.json', write.replace('Allow', 'Deny'))];
    expect((await delivery(readings)).letter).toBe('P');
  });

  it('is ambiguous where there are several', async () => {
    const all = version('w.json', '{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }');
    const readings = [trust, bucket, inline(LOGS), version('v.json', write), all];
    expect(await delivery(readings)).toMatchObject({
      letter: 'U',
      findings: ['evidence-ambiguous trustproof.yml:3:5'],
    });
  });
});

describe('a grant on a resource of the other kind', () => {
  const write = (resource: string) =>
    `{ "Effect": "Allow", "Action": ["s3:PutObject", "s3:PutObjectAcl"], "Resource": "${resource}" }`;

  it('M6: is mended by naming the objects', async () => {
    const { problems } = await delivery(policies(GOOD_BUCKET, [write('arn:aws:s3:::examplebucket')]));
    expect(problems[0]).toMatchObject({
      rule: 'permission-missing',
      related: [{ message: 's3:PutObject acts on objects, and no resource of this statement is one' }],
      fix: { edits: [{ text: '"arn:aws:s3:::examplebucket/*"' }] },
    });
  });

  it('is not widened where it names other objects', async () => {
    const { problems } = await delivery(policies(GOOD_BUCKET, [write('arn:aws:s3:::examplebucket/in/*')]));
    expect(problems[0]?.rule).toBe('permission-missing');
    expect(problems[0]).not.toHaveProperty('fix');
    expect(problems[0]).not.toHaveProperty('related');
  });
});

describe('S3, S5: an ACL that a setting nobody knows yet may refuse', () => {
  const at = { file: 'main.tf', line: 7, column: 1, endLine: 7, endColumn: 9 };
  const bucket = { pieces: ['examplebucket'], at };
  const unknownOwnership: Fact = {
    kind: 'ownership',
    bucket,
    value: { pieces: [{ unknown: 'var.ownership' }], at },
    at,
  };
  const unknownBlock: Fact = {
    kind: 'public-access-block',
    bucket,
    blockPublicAcls: undefined,
    ignorePublicAcls: false,
    blockPublicPolicy: false,
    restrictPublicBuckets: false,
    at,
  };
  it.each([
    ['public-read', unknownOwnership, 'U'],
    ['private', unknownOwnership, 'U'],
    ['bucket-owner-full-control', unknownOwnership, 'P'],
    ['public-read', unknownBlock, 'U'],
    ['private', unknownBlock, 'P'],
  ])('%s', async (acl, setting, letter) => {
    const readings = [...policies(), reading('main.tf', [setting])];
    const judged = await delivery(readings, { request: `{ "s3:x-amz-acl": ${acl} }` });
    expect(judged.letter).toBe(letter);
    expect(judged.findings).toEqual(letter === 'U' ? ['undetermined-value main.tf:7:1'] : []);
  });
});

describe('the public access block', () => {
  const at = { file: 'main.tf', line: 7, column: 1, endLine: 9, endColumn: 2 };
  const flags = { blockPublicAcls: false, ignorePublicAcls: false, blockPublicPolicy: false };
  const ofAccount = (restrictPublicBuckets: boolean | undefined): Fact => ({
    kind: 'public-access-block',
    account: true,
    ...flags,
    restrictPublicBuckets,
    at,
  });
  const ofBucket: Fact = {
    kind: 'public-access-block',
    bucket: { pieces: ['examplebucket'], at },
    ...flags,
    restrictPublicBuckets: false,
    at,
  };
  const across = { bucketAccount: `"${OTHER}"` };

  it('S5: of the account binds its buckets too; the most restrictive holds', async () => {
    const readings = [...policies([...GOOD_BUCKET, PUBLIC]), reading('main.tf', [ofBucket, ofAccount(true)])];
    expect(await delivery(readings, across)).toMatchObject({
      letter: 'V',
      findings: ['public-access-block-cuts bucket.json:5:5'],
    });
  });

  it('S5: leaves it open where its value is not known yet', async () => {
    const readings = [
      ...policies([...GOOD_BUCKET, PUBLIC]),
      reading('main.tf', [ofBucket, ofAccount(undefined)]),
    ];
    expect(await delivery(readings, across)).toMatchObject({
      letter: 'U',
      findings: ['undetermined-value main.tf:7:1'],
    });
    expect((await delivery([...policies(), ...readings.slice(3)], across)).letter).toBe('P');
  });
});

describe('S4: the key of the bucket', () => {
  const use = (key: string) => [
    ...GOOD_IDENTITY,
    `{ "Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": "${key}" }`,
  ];

  it.each([
    ['the key that AWS manages needs no right', 'alias/aws/s3', GOOD_IDENTITY, 'P'],
    ['nor does it by its ARN', 'arn:aws:kms:eu-west-1:666666666666:alias/aws/s3', GOOD_IDENTITY, 'P'],
    ['a bare id is a key of the account, whose policy is not there', KEY.split('/')[1]!, use(KEY), 'U'],
    ['of which every key may be used', KEY.split('/')[1]!, use('*'), 'U'],
    ['an alias may be of any key', 'alias/exports', use(KEY), 'U'],
  ])('%s', async (_, key, identity, letter) => {
    const readings = [...policies(GOOD_BUCKET, identity), encryption('enc.json', 'aws:kms', key)];
    expect((await delivery(readings)).letter).toBe(letter);
  });
});
