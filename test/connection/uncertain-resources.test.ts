import { describe, expect, it } from 'vitest';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { judged, letters } from './sources';

/** Terraform resources of which nobody knows whether, or how often, they will exist: nothing is proved by them, nor without them. */

const CONFIG = `
version: 1
connections:
  - name: vendor
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: arn:aws:iam::666666666666:role/exports
    externalId: seq_p8OgYZNm
    bucket: examplebucket
`;

const ROLE = (more = '') => `
resource "aws_iam_role" "exports" {
  name = "exports"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect = "Allow", Action = "sts:AssumeRole"
    Principal = { AWS = "arn:aws:iam::302263087412:role/seqtestclient" }
    Condition = { StringEquals = { "sts:ExternalId" = "seq_p8OgYZNm" } }
  }] })
  ${more}
}`;

const WRITE = `jsonencode({ Version = "2012-10-17", Statement = [{
    Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Resource = "arn:aws:s3:::examplebucket/*"
  }] })`;

const INLINE = `
resource "aws_iam_role_policy" "write" {
  role   = aws_iam_role.exports.name
  policy = ${WRITE}
}`;

const MANAGED = `
resource "aws_iam_policy" "write" {
  name   = "write"
  policy = ${WRITE}
}`;

const DENY = MANAGED.replace('"Allow"', '"Deny"');

const ATTACHED = (more = '') => `
resource "aws_iam_role_policy_attachment" "write" {
  ${more}
  role       = aws_iam_role.exports.name
  policy_arn = aws_iam_policy.write.arn
}`;

const BUCKET = (principal = '{ AWS = aws_iam_role.exports.arn }') => `
resource "aws_s3_bucket" "exports" {
  bucket = "examplebucket"
}
resource "aws_s3_bucket_policy" "exports" {
  bucket = aws_s3_bucket.exports.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Principal = ${principal}, Resource = "arn:aws:s3:::examplebucket/*" }
  ] })
}`;

async function verdicts(blocks: readonly string[], more = ''): Promise<string> {
  return verdictsOf({ 'main.tf': ['variable "some" {}', ...blocks].join('\n') }, more);
}

async function verdictsOf(texts: Readonly<Record<string, string>>, more = ''): Promise<string> {
  const files = Object.entries(texts).map(([file, text]) => new FileText(file, text, Buffer.from(text)));
  const readings = await readSources(files, { tree: { text: (path) => texts[path] } });
  return letters(await judged(CONFIG + more, readings));
}

describe('what may be attached', () => {
  it.each([
    ['the role has a policy of its own', [ROLE(), INLINE, BUCKET()], 'PPPPPPP'],
    ['it is attached', [ROLE(), MANAGED, ATTACHED(), BUCKET()], 'PPPPPPP'],
    // The list may hold a policy that denies.
    ['others, nobody knows which', [ROLE('managed_policy_arns = var.some'), INLINE, BUCKET()], 'UPPPPPU'],
    ['a Deny', [ROLE(), INLINE, DENY, ATTACHED(), BUCKET()], 'VPPPPPV'],
    [
      'a Deny, nobody knows whether',
      [ROLE(), INLINE, DENY, ATTACHED('count = var.some'), BUCKET()],
      'UPPPPPU',
    ],
    ['it, nobody knows whether', [ROLE(), MANAGED, ATTACHED('count = var.some'), BUCKET()], 'UPPPPPU'],
  ])('%s', async (_, blocks, expected) => {
    expect(await verdicts(blocks)).toBe(expected);
  });
});

it('what a file of the configuration does not tell leaves everything open, though no policy is in it', async () => {
  const unread = `resource "aws_iam_role_policy" "more" {
    for_each = toset(split(",", file("roles.txt")))
    role     = each.value
    policy   = ${WRITE}
  }`;
  const main = [ROLE(), INLINE, BUCKET()].join('\n');
  expect(await verdictsOf({ 'main.tf': main, 'more.tf': '' })).toBe('PPPPPPP');
  expect(await verdictsOf({ 'main.tf': main, 'more.tf': unread })).toBe('UPUUUUU');
});

it('a role that may not exist is open if it does', async () => {
  const open = ROLE('count = var.some').replace(/Condition = .*/, '');
  expect((await verdicts([open, INLINE, BUCKET()]))[3]).toBe('V');
});

describe('what Terraform keeps exclusively', () => {
  const INLINE_ONLY =
    'resource "aws_iam_role_policies_exclusive" "own" {\n  role_name = "exports"\n  policy_names = []\n}';
  const ATTACHED_ONLY =
    'resource "aws_iam_role_policy_attachments_exclusive" "own" {\n  role_name = "exports"\n  policy_arns = []\n}';

  it.each([
    ['nothing: policies may stand elsewhere', [], 'UPPPPPU'],
    ['inline policies', [INLINE_ONLY], 'UPPPPPU'],
    ['attached policies', [ATTACHED_ONLY], 'UPPPPPU'],
    // E5: the bucket policy that names the role is enough for a delivery.
    ['both: the role has no policy', [INLINE_ONLY, ATTACHED_ONLY], 'VPPPPPP'],
  ])('%s', async (_, blocks, expected) => {
    expect(await verdicts([ROLE(), BUCKET(), ...blocks])).toBe(expected);
  });
});

describe('what may be set on the bucket', () => {
  const ENCRYPTED = (more = '') => `
resource "aws_kms_key" "exports" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect = "Allow", Action = "kms:*", Principal = { AWS = "arn:aws:iam::666666666666:root" }, Resource = "*"
  }] })
}
resource "aws_s3_bucket_server_side_encryption_configuration" "exports" {
  ${more}
  bucket = aws_s3_bucket.exports.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.exports.arn
    }
  }
}`;
  const RESTRICTED = (more = '', on = 'true') => `
resource "aws_s3_bucket_public_access_block" "exports" {
  ${more}
  bucket                  = aws_s3_bucket.exports.id
  restrict_public_buckets = ${on}
}`;
  const ON = (bucket: string, block: string) => block.replace('aws_s3_bucket.exports.id', bucket);
  const OTHER = 'resource "aws_s3_bucket" "other" {\n  bucket = var.some\n}';
  const OWNED = `
resource "aws_s3_bucket_ownership_controls" "exports" {
  bucket = aws_s3_bucket.exports.id
  rule { object_ownership = "BucketOwnerEnforced" }
}`;
  const ACL = '    request: { s3:x-amz-acl: bucket-owner-read }\n';
  const GOOD = [ROLE(), INLINE, BUCKET()];
  const PUBLIC = [ROLE(), INLINE, BUCKET('"*"')];
  // S6: whether such a statement is public is not settled.
  const BY_ARN = '"*", Condition = { ArnEquals = { "aws:PrincipalArn" = aws_iam_role.exports.arn } }';
  const DOUBTFUL = [ROLE(), INLINE, BUCKET(BY_ARN)];
  const ELSEWHERE = '    bucketAccount: "777777777777"\n';

  it.each([
    // The role has no right to the key.
    ['encryption', [...GOOD, ENCRYPTED()], '', 'V'],
    ['encryption, nobody knows whether', [...GOOD, ENCRYPTED('count = var.some')], '', 'U'],
    // T27: one public statement, and every other account is refused.
    ['restriction', [...PUBLIC, RESTRICTED()], ELSEWHERE, 'V'],
    ['restriction, nobody knows whether', [...PUBLIC, RESTRICTED('count = var.some')], ELSEWHERE, 'U'],
    ['restriction, on or off', [...PUBLIC, RESTRICTED('', 'var.some')], ELSEWHERE, 'U'],
    ['restriction of a bucket that nobody knows', [...PUBLIC, ON('var.some', RESTRICTED())], ELSEWHERE, 'U'],
    ['…which cuts nothing here', [...GOOD, ON('var.some', RESTRICTED())], ELSEWHERE, 'P'],
    [
      '…beside a restriction of its own',
      [...GOOD, RESTRICTED(), ON('var.some', RESTRICTED())],
      ELSEWHERE,
      'P',
    ],
    [
      'restriction of another bucket',
      [...PUBLIC, OTHER, ON('aws_s3_bucket.other.id', RESTRICTED())],
      ELSEWHERE,
      'P',
    ],
    // S3: an ACL that the bucket does not take.
    ['ownership', [...GOOD, OWNED], ACL, 'V'],
    ['ownership of a bucket that nobody knows', [...GOOD, ON('var.some', OWNED)], ACL, 'U'],
    ['ownership of another bucket', [...GOOD, OTHER, ON('aws_s3_bucket.other.id', OWNED)], ACL, 'P'],
    ['restriction of what may be public', [...DOUBTFUL, RESTRICTED()], ELSEWHERE, 'U'],
    ['restriction of that, on or off', [...DOUBTFUL, RESTRICTED('', 'var.some')], ELSEWHERE, 'U'],
    ['no restriction of that', [...DOUBTFUL, RESTRICTED('', 'false')], ELSEWHERE, 'P'],
  ])('%s', async (_, blocks, more, delivery) => {
    expect((await verdicts(blocks, more)).at(-1)).toBe(delivery);
  });
});
