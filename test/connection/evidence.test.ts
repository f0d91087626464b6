import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/policy/text';
import type { Fact } from '../../src/source/facts';
import { policiesInText } from '../../src/source/policy-json';
import { assume, GOOD_BUCKET, GOOD_IDENTITY, GOOD_TRUST, ID, put, ROLE, VENDOR, WITH_ID } from './cases/case';
import { found, judged, letters, policyFile, reading } from './sources';

const text = (statements: readonly string[]) =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;

const TRUST = policyFile('trust.json', text(GOOD_TRUST));
const IDENTITY = policyFile('identity.json', text(GOOD_IDENTITY));
const BUCKET = policyFile('bucket.json', text(GOOD_BUCKET));
const ALL = [TRUST, IDENTITY, BUCKET];

function config(lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    name: 'case',
    principal: VENDOR,
    role: ROLE,
    externalId: ID,
    bucket: 'examplebucket',
    ...lines,
  };
  return [
    'version: 1',
    'connections:',
    '  -',
    ...Object.entries(all).map(([key, value]) => `    ${key}: ${value}`),
    '',
  ].join('\n');
}

describe('policies in plain JSON', () => {
  it('bind by their shape and by the bucket they name', async () => {
    const judgement = await judged(config(), ALL);
    expect(letters(judgement)).toBe('PPPPPPP');
    expect(
      judgement.result.requirements.map(({ evidence }) => evidence.map(({ file }) => file).join()),
    ).toEqual([
      'identity.json',
      '',
      'trust.json',
      'trust.json',
      'trust.json',
      'bucket.json',
      'identity.json,bucket.json',
    ]);
  });

  it('of another bucket are not this one’s', async () => {
    const other = policyFile('other.json', text(GOOD_BUCKET).replaceAll('examplebucket', 'otherbucket'));
    const elsewhere = policyFile(
      'elsewhere.json',
      text(GOOD_IDENTITY).replaceAll('examplebucket', 'otherbucket'),
    );
    expect(letters(await judged(config(), [...ALL, other, elsewhere]))).toBe('PPPPPPP');
  });

  it.each([
    ['ec2:*', 'PPPPPPP'],
    ['sqs:SendMessage', 'PPPPPPP'],
    ['s3:ListAllMyBuckets', 'UPPPPPU'],
    ['kms:GenerateDataKey', 'UPPPPPU'],
    ['s?:PutObject', 'UPPPPPU'],
    ['*', 'UPPPPPU'],
  ])('of %s on every resource are the role’s only if they can matter to it', async (action, expected) => {
    const other = policyFile(
      'other.json',
      text([`{ "Effect": "Allow", "Action": "${action}", "Resource": "*" }`]),
    );
    expect(letters(await judged(config(), [...ALL, other]))).toBe(expected);
  });

  it('of another bucket are not this one’s, well-formed or not', async () => {
    const other = policyFile(
      'other.json',
      text(GOOD_IDENTITY)
        .replaceAll('examplebucket', 'otherbucket')
        .replace('"Version"', '"Comment": "x",\n"Version"'),
    );
    expect(letters(await judged(config(), [...ALL, other]))).toBe('PPPPPPP');
  });

  it('leave everything open that rests on one that is missing, and say it once', async () => {
    const judgement = await judged(config(), [IDENTITY, BUCKET]);
    expect(letters(judgement)).toBe('PPUUUPP');
    expect(judgement.result.requirements[2]!.reason).toBe(
      "no file that was read holds the role's trust policy: none was found",
    );
    expect(found(judgement)).toEqual(['evidence-missing trustproof.yml:4:5']);
    expect(judgement.result.verdict).toBe('undetermined');
    expect(letters(await judged(config(), [TRUST]))).toBe('UPPPPUU');
  });

  it('are ambiguous where several fit, and name the lines that would settle it', async () => {
    const second = policyFile('trust-2.json', text([assume(WITH_ID), assume()]));
    const judgement = await judged(config(), [...ALL, second]);
    expect(letters(judgement)).toBe('PPUUUPP');
    expect(found(judgement)).toEqual(['evidence-ambiguous trustproof.yml:4:5']);
    const [problem] = judgement.problems;
    expect(problem?.help).toContain('evidence: { trust: trust.json } or evidence: { trust: trust-2.json }');
    expect(problem?.related?.map(({ file }) => file)).toEqual(['trust.json', 'trust-2.json']);
    const settled = config({ evidence: '{ trust: trust.json }' });
    expect(letters(await judged(settled, [...ALL, second]))).toBe('PPPPPPP');
    const other = config({ evidence: '{ trust: ./trust-2.json }' });
    expect(letters(await judged(other, [...ALL, second]))).toBe('PPPVPPP');
  });

  it('are not ambiguous where they say the same', async () => {
    expect(letters(await judged(config(), [...ALL, policyFile('copy.json', text(GOOD_TRUST))]))).toBe(
      'PPPPPPP',
    );
  });

  it('that the config names must be of that type', async () => {
    const judgement = await judged(config({ evidence: '{ trust: identity.json }' }), ALL);
    expect(letters(judgement)).toBe('PPUUUPP');
    expect(judgement.problems[0]?.message).toContain('identity.json holds no trust policy');
  });

  it('lower their severity with the config', async () => {
    const judgement = await judged(config(), [IDENTITY, BUCKET], { undetermined: 'notice' });
    expect(judgement.problems.map(({ severity }) => severity)).toEqual(['notice']);
  });
});

describe('the role', () => {
  it.each([
    ['your-iam-role', 'VIOLATED', undefined],
    ['iam::666666666666:role/your-iam-role', 'VIOLATED', ROLE],
    ['arn:aws:iam:eu-west-1:666666666666:role/your-iam-role', 'VIOLATED', ROLE],
    ['arn:aws:sts::666666666666:assumed-role/your-iam-role/session', 'VIOLATED', ROLE],
    ['arn:aws:iam::666666666666:your-iam-role', 'VIOLATED', ROLE],
    ['arn:aws:iam::6666:role/your-iam-role', 'VIOLATED', undefined],
    ['arn:aws:iam::666666666666:user/your-iam-role', 'VIOLATED', undefined],
  ])('%s is no full ARN', async (role, _, right) => {
    const judgement = await judged(config({ role: `"${role}"` }), ALL);
    expect(judgement.result.requirements[1]?.verdict).toBe('violated');
    const problem = judgement.problems.find(({ rule }) => rule === 'role-arn-malformed');
    expect(problem).toMatchObject({ file: 'trustproof.yml', line: 6, column: 11 });
    expect(problem?.fix?.edits.map((edit) => edit.text)).toEqual(
      right === undefined ? undefined : [`"${right}"`],
    );
    // What is plainly meant is asked about; where nobody can tell, nothing is proved of the bucket.
    expect(letters(judgement)).toBe(right === undefined ? letters(judgement) : 'PVPPPPP');
    if (right === undefined) expect(judgement.result.requirements[5]?.verdict).not.toBe('proved');
    expect(found(judgement)).toEqual(['role-arn-malformed trustproof.yml:6:11']);
  });

  it('of the sources may be another than the one named', async () => {
    const at = { file: 'state.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const other = 'arn:aws:iam::777777777777:role/your-iam-role';
    const facts: Fact[] = [
      {
        kind: 'role',
        address: 'aws_iam_role.r',
        name: textOf('your-iam-role', at),
        arn: textOf(other, at),
        at,
      },
    ];
    const judgement = await judged(config(), [
      ...ALL,
      reading('state.json', facts, { kind: 'terraform-state' }),
    ]);
    expect(letters(judgement)).toBe('PVPPPPP');
    expect(found(judgement)).toEqual(['role-arn-mismatch trustproof.yml:6:11']);
    expect(judgement.problems[0]?.fix?.edits[0]?.text).toBe(other);
  });

  it.each([
    ['the same path', 'arn:*:iam::*:role/your-iam-role', 'PPPPPPP', undefined],
    ['any path', 'arn:*:iam::*:role/*your-iam-role', 'PPPPPPP', undefined],
    [
      'another path',
      'arn:*:iam::*:role/a/your-iam-role',
      'PVPPPPP',
      'arn:aws:iam::666666666666:role/a/your-iam-role',
    ],
  ])('is another by %s, though its ARN is not known until apply', async (_, shape, verdicts, actual) => {
    const at = { file: 'main.tf', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const arn = { pieces: [{ unknown: 'aws_iam_role.r.arn', shape }], at };
    const name = textOf('your-iam-role', at);
    const facts: Fact[] = [{ kind: 'role', address: 'aws_iam_role.r', name, arn, at }];
    const judgement = await judged(config(), [...ALL, reading('main.tf', facts, { kind: 'terraform' })]);
    expect(letters(judgement)).toBe(verdicts);
    expect(judgement.problems[0]?.fix?.edits[0]?.text).toBe(actual);
  });
});

describe('a secret ExternalId', () => {
  const VALUE = 'seq_p8OgYZNm';
  const HASH = createHash('sha256').update(VALUE).digest('hex');
  const wrong = policyFile('trust.json', text([assume('"StringEquals": { "sts:ExternalId": "another" }')]));
  const loose = policyFile(
    'trust.json',
    text([assume('"StringNotEquals": { "sts:ExternalId": "another" }')]),
  );

  it.each([
    ['from the environment', '{ env: VENDOR_ID }'],
    ['as a hash', `{ sha256: ${HASH} }`],
    ['as a hash in capitals', `{ sha256: ${HASH.toUpperCase()} }`],
  ])('%s is compared', async (_, externalId) => {
    const right = await judged(config({ externalId }), ALL);
    expect(letters(right)).toBe('PPPPPPP');
    expect(right.secrets).toEqual([VALUE]);
    const other = await judged(config({ externalId }), [wrong, IDENTITY, BUCKET]);
    expect(letters(other)).toBe('PPPVPPP');
    expect(other.problems.map(({ rule }) => rule)).toEqual(['external-id-mismatch']);
    expect(other.problems[0]?.fix).toBeUndefined();
    for (const judgement of [right, other, await judged(config({ externalId }), [loose, IDENTITY, BUCKET])]) {
      expect(JSON.stringify(judgement.problems)).not.toContain(VALUE);
      expect(JSON.stringify(judgement.result)).not.toContain(VALUE);
    }
  });

  it('stands as its variable in a witness', async () => {
    const judgement = await judged(config({ externalId: '{ env: VENDOR_ID }' }), [wrong, IDENTITY, BUCKET]);
    expect(judgement.problems[0]?.witness?.context).toMatchObject({ 'sts:ExternalId': { env: 'VENDOR_ID' } });
  });

  it('as a hash is not guessed against a pattern', async () => {
    const pattern = policyFile('trust.json', text([assume('"StringLike": { "sts:ExternalId": "seq_p8*" }')]));
    const judgement = await judged(config({ externalId: `{ sha256: ${HASH} }` }), [
      pattern,
      IDENTITY,
      BUCKET,
    ]);
    expect(judgement.result.requirements[3]?.verdict).not.toBe('proved');
    expect(judgement.result.requirements[2]?.verdict).toBe('proved');
  });
});

describe('a connection without an ExternalId', () => {
  it('cannot be proved where the vendor presents one', async () => {
    const without = config().replace(/ {4}externalId.*\n/, '');
    const judgement = await judged(without, ALL);
    expect(letters(judgement)).toBe('PPPUPPP');
    expect(found(judgement)).toEqual(['external-id-not-configured trustproof.yml:4:5']);
    const open = policyFile('trust.json', text([assume()]));
    expect(letters(await judged(without, [open, IDENTITY, BUCKET]))).toBe('PPPVPPP');
  });
});

describe('an incomplete source', () => {
  it('keeps a clean verdict from being given, not a violation', async () => {
    const at = { file: 'plan.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const gaps = [{ reason: 'the plan is errored', at }];
    const planned = (file: string, one: typeof TRUST) =>
      reading(file, one.facts, { kind: 'terraform-plan', gaps });
    const judgement = await judged(config(), [planned('plan.json', TRUST), IDENTITY, BUCKET]);
    expect(letters(judgement)).toBe('UPUUUUU');
    expect(found(judgement)).toEqual(['evidence-incomplete plan.json:1:1']);
    const open = policyFile('plan.json', text([assume()]));
    expect(letters(await judged(config(), [planned('plan.json', open), IDENTITY, BUCKET]))).toBe('UPUVUUU');
  });

  it.each([
    ['aws_iam_role.sequentum', 'UPUUUUU'],
    ['module.acme["a.aws_s3_b"].aws_iam_role.sequentum', 'UPUUUUU'],
    ['module.acme', 'UPUUUUU'],
    ['aws_iam_role_policy.extra[0]', 'UPPPPPU'],
    ['module.acme["x"].aws_iam_role_policy_attachment.extra', 'UPPPPPU'],
    ['aws_iam_policy.extra', 'UPPPPPU'],
    ['aws_s3_bucket_policy.exports', 'PPPPPUU'],
    ['aws_kms_key.exports', 'PPPPPPU'],
    ['aws_organizations_policy.limits', 'UPUUUUU'],
  ])('keeps it only from what the gap can matter to: %s', async (address, expected) => {
    const at = { file: 'main.tf', line: 3, column: 1, endLine: 3, endColumn: 1 };
    const gaps = [{ reason: `whether ${address} exists is unknown`, at, address }];
    const sources = [TRUST, IDENTITY, BUCKET].map(({ source, facts }) =>
      reading(source.file, facts, { kind: 'terraform', gaps }),
    );
    const judgement = await judged(config(), sources);
    expect(letters(judgement)).toBe(expected);
    expect(found(judgement)).toEqual(['evidence-incomplete main.tf:3:1']);
  });

  it('leaves open what an attached policy outside the sources may say', async () => {
    const at = { file: 'main.tf', line: 7, column: 1, endLine: 9, endColumn: 2 };
    const policyArn = textOf('arn:aws:iam::aws:policy/AmazonS3FullAccess', at);
    const facts: Fact[] = [{ kind: 'attachment', role: textOf('your-iam-role', at), policyArn, at }];
    const judgement = await judged(config(), [
      TRUST,
      BUCKET,
      reading('main.tf', facts, { kind: 'terraform' }),
    ]);
    expect(judgement.result.requirements[0]?.verdict).toBe('undetermined');
    expect(found(judgement)).toContain('undetermined-part main.tf:7:1');
  });
});

describe('the vendor’s own page', () => {
  const file = 'test/fixtures/prerequisites/s3-managed-connection.txt';
  const { facts, problems } = policiesInText(readFileSync(file, 'utf8'), 'page.txt');
  const page = reading('page.txt', facts, { kind: 'policy-json', problems });
  const printed = 'seq_p8OgYZNm_anQEaOZ8-mMn';

  it('names a principal in its text that its example does not', async () => {
    const judgement = await judged(config({ externalId: printed }), [page]);
    expect(letters(judgement)).toBe('PPVVVPP');
    const [problem, ...others] = judgement.problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'trust-wrong-principal', file: 'page.txt', line: 63, column: 16 });
    expect(problem?.message).toContain(
      'arn:aws:iam::302263087412:role/seqtestclient (as named in the page text) and arn:aws:iam::280772890673:role/sequentum-upload-qa (as printed in the page example)',
    );
    expect(problem?.message).toContain('contradicts itself');
  });

  it('is right by its example', async () => {
    const principal = 'arn:aws:iam::280772890673:role/sequentum-upload-qa';
    expect(letters(await judged(config({ externalId: printed, principal }), [page]))).toBe('PPPPPPP');
  });
});

describe('profiles of other shapes', () => {
  it('ask for the listing of a prefix under its condition', async () => {
    const volume = (condition: string) =>
      policyFile(
        'identity.json',
        text([
          '{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], "Resource": "arn:aws:s3:::examplebucket/lake/*" }',
          `{ "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::examplebucket", "Condition": { "StringLike": { "s3:prefix": ${condition} } } }`,
          '{ "Effect": "Allow", "Action": "s3:GetBucketLocation", "Resource": "arn:aws:s3:::examplebucket" }',
        ]),
      );
    const lines = { profile: 'snowflake-external-volume-s3', prefix: 'lake/' };
    expect(letters(await judged(config(lines), [TRUST, volume('["lake/*"]')]))).toBe('PPPPP-P');
    expect(letters(await judged(config(lines), [TRUST, volume('"*"')]))).toBe('PPPPP-P');
    expect(letters(await judged(config(lines), [TRUST, volume('"lake/a*"')]))).toBe('VPPPP-V');
  });

  it('ask nothing of a role where the vendor is named in the bucket policy', async () => {
    const lines = { profile: 'segment-amazon-s3-legacy', bucket: 'examplebucket' };
    const direct = config(lines).replace(/ {4}(principal|role|externalId).*\n/g, '');
    const vendor = '"Principal": { "AWS": "arn:aws:iam::107630771604:user/s3-copy" }';
    const good = policyFile(
      'bucket.json',
      text([put(`${vendor}, "Resource": "arn:aws:s3:::examplebucket/segment-logs/*"`)]),
    );
    expect(letters(await judged(direct, [good]))).toBe('-----PP');
    const bad = policyFile('bucket.json', text([put(`${vendor}, "Resource": "arn:aws:s3:::examplebucket"`)]));
    const judgement = await judged(direct, [bad]);
    expect(letters(judgement)).toBe('-----VV');
    expect(found(judgement)).toEqual(['bucket-grant-missing bucket.json:4:5']);
  });

  it('take a whole account for the vendor', async () => {
    const lines = {
      profile: 'datadog-log-archives-s3',
      principal: '"464622532012"',
      prefix: 'logs/',
    };
    const trust = policyFile(
      'trust.json',
      text([assume(WITH_ID, '{ "AWS": "arn:aws:iam::464622532012:root" }')]),
    );
    const identity = policyFile(
      'identity.json',
      text([
        '{ "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::examplebucket/logs/*" }',
      ]),
    );
    expect(letters(await judged(config(lines), [trust, identity]))).toBe('PPPPP-P');
  });

  it('let a role assume itself', async () => {
    const lines = {
      profile: 'databricks-unity-catalog-s3',
      principal: 'arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL',
    };
    const objects = '["arn:aws:s3:::examplebucket/*", "arn:aws:s3:::examplebucket"]';
    const actions =
      '["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:ListBucketMultipartUploads", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"]';
    const rights = `{ "Effect": "Allow", "Action": ${actions}, "Resource": ${objects} }`;
    const self = `{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "${ROLE}" }`;
    const trust = policyFile(
      'trust.json',
      text([assume(WITH_ID, `{ "AWS": ["${lines.principal}", "${ROLE}"] }`)]),
    );
    const judgement = await judged(config(lines), [trust, policyFile('identity.json', text([rights, self]))]);
    expect(letters(judgement)).toBe('PPPPP-P');
    expect(judgement.problems).toEqual([]);
    expect(letters(await judged(config(lines), [trust, policyFile('identity.json', text([rights]))]))).toBe(
      'VPPPP-P',
    );
    const alone = policyFile('trust.json', text([assume(WITH_ID, `{ "AWS": "${lines.principal}" }`)]));
    const without = await judged(config(lines), [alone, policyFile('identity.json', text([rights, self]))]);
    expect(letters(without)).toBe('PPVPP-P');
    expect(found(without)).toEqual(['self-assume-missing trust.json:4:5']);
  });
});

it('too wide a right is shown on an object of another bucket', async () => {
  const wide = policyFile('identity.json', text([put('"Resource": "*"')]));
  const { problems } = await judged(config(), [TRUST, wide, BUCKET]);
  expect(problems.map(({ rule }) => rule)).toEqual(['role-exceeds-profile']);
  expect(problems[0]?.witness?.resource).toMatch(/^arn:aws:s3:::(?!examplebucket\/)[a-z]+\/./);
});
