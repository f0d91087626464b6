import { describe, expect, it } from 'vitest';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { judged, letters } from './sources';

/**
 * The values of a condition are alternatives (C1). Where some of them are not
 * known, they may open an Allow to anyone and set off a Deny for anything, so
 * neither that nobody else gets in nor that the vendor gets in past a Deny is
 * proved by those that are known.
 */

const CONFIG = `version: 1
connections:
  - name: vendor
    principal: arn:aws:iam::302263087412:role/exporter
    role: arn:aws:iam::666666666666:role/vendor
    externalId: good-1
    bucket: examplebucket
`;
const VENDOR = '"arn:aws:iam::302263087412:role/exporter"';
const ROLE = '"arn:aws:iam::666666666666:role/vendor"';

async function verdicts(texts: string): Promise<string> {
  const files = [new FileText('main.tf', texts, Buffer.from(texts))];
  return letters(await judged(CONFIG, await readSources(files, { tree: { text: () => undefined } })));
}

function role(statements: string): string {
  return `
variable "more" {}
variable "id" {
  type = string
}
variable "ids" {
  type = list(string)
}
resource "aws_iam_role" "r" {
  name               = "vendor"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [${statements}] })
}
`;
}

function trust(principal: string, conditions: string): string {
  return `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ${principal} }, Condition = { StringEquals = { ${conditions} } } }`;
}

const ID = '"sts:ExternalId" = "good-1"';
/** Trust policy, ExternalId, nobody else. */
const TRUST = { from: 2, to: 5 };

describe('in a trust policy', () => {
  it.each([
    ['every value known', trust('"*"', `${ID}, "aws:PrincipalArn" = [${VENDOR}]`), 'PPP'],
    ['more callers', trust('"*"', `${ID}, "aws:PrincipalArn" = concat([${VENDOR}], var.ids)`), 'PPU'],
    ['callers of which nothing is known', trust('"*"', `${ID}, "aws:PrincipalArn" = var.more`), 'UUU'],
    ['more ExternalIds', trust(VENDOR, '"sts:ExternalId" = concat(["good-1"], var.ids)'), 'PUP'],
    ['the ExternalId itself', trust(VENDOR, '"sts:ExternalId" = var.more'), 'UUP'],
    ['one ExternalId', trust(VENDOR, '"sts:ExternalId" = var.id'), 'PUP'],
    ['one that begins as another does', trust(VENDOR, '"sts:ExternalId" = "bad-${var.id}"'), 'PVP'],
    // C17: of no ExternalId, whatever the variable is.
    ['one behind a star that is none', trust(VENDOR, '"sts:ExternalId" = "*${var.id}"'), 'VVP'],
    ['one of two', trust(VENDOR, '"sts:ExternalId" = ["good-1", var.id]'), 'PUP'],
    // It may be the other one: what is certain is not told apart from it, and is as little proved.
    ['one beside another', trust(VENDOR, '"sts:ExternalId" = ["good-1", "bad-2", var.id]'), 'PUP'],
    [
      'a Deny of more callers',
      `${trust(VENDOR, ID)}, { Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "aws:PrincipalArn" = concat(["arn:aws:iam::302263087412:role/old"], var.ids) } } }`,
      'UUP',
    ],
    [
      'a Deny of all but more callers',
      `${trust(VENDOR, ID)}, { Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringNotEquals = { "aws:PrincipalArn" = concat([${VENDOR}], var.ids) } } }`,
      'PPP',
    ],
  ])('%s', async (_, statements, expected) => {
    expect((await verdicts(role(statements))).slice(TRUST.from, TRUST.to)).toBe(expected);
  });
});

it('nobody gets in without the ExternalId, whatever values it may have', async () => {
  const texts = role(trust(VENDOR, '"sts:ExternalId" = concat(["good-1"], var.ids)'));
  const files = [new FileText('main.tf', texts, Buffer.from(texts))];
  const judgement = await judged(CONFIG, await readSources(files, { tree: { text: () => undefined } }));
  const [, , , id] = judgement.result.requirements;
  expect(id?.reason).toContain('kept out with a');
});

describe('in a data document', () => {
  const document = (more: string) => `
variable "more" {
  type = list(string)
}
data "aws_iam_policy_document" "t" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["good-1"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalArn"
      values   = [${VENDOR}]
    }
    ${more}
  }
}
resource "aws_iam_role" "r" {
  name               = "vendor"
  assume_role_policy = data.aws_iam_policy_document.t.json
}
`;
  it.each([
    ['no more blocks', '', 'PPP'],
    // The provider puts the values of blocks with one test and key together.
    [
      'a block for the same key, as many times as nobody knows',
      'dynamic "condition" {\n for_each = var.more\n content {\n test = "StringEquals"\n variable = "aws:PrincipalArn"\n values = [condition.value]\n }\n }',
      'UUU',
    ],
  ])('%s', async (_, more, expected) => {
    expect((await verdicts(document(more))).slice(TRUST.from, TRUST.to)).toBe(expected);
  });
});

it('a Deny in a bucket policy whose values are not all known leaves delivery open', async () => {
  const bucket = (values: string) => `
variable "ids" {
  type = list(string)
}
resource "aws_s3_bucket_policy" "b" {
  bucket = "examplebucket"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Resource = "arn:aws:s3:::examplebucket/*", Principal = { AWS = ${ROLE} } },
      { Effect = "Deny", Action = "s3:PutObject", Resource = "arn:aws:s3:::examplebucket/*", Principal = "*", Condition = { StringEquals = { "aws:PrincipalArn" = ${values} } } },
    ]
  })
}
`;
  expect((await verdicts(bucket('["arn:aws:iam::1:role/a"]'))).charAt(5)).toBe('P');
  expect((await verdicts(bucket('concat(["arn:aws:iam::1:role/a"], var.ids)'))).charAt(5)).toBe('U');
});

it('of two tests with one operator, or one key, neither is relied on', async () => {
  const twice = (conditions: string) =>
    `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": ${conditions}}]}`;
  const tf = (json: string) =>
    `resource "aws_iam_role" "r" {\n  name = "vendor"\n  assume_role_policy = <<EOT\n${json}\nEOT\n}\n`;
  for (const conditions of [
    `{"StringEquals": {"aws:PrincipalArn": ${VENDOR}, "aws:PrincipalArn": "arn:aws:iam::1:role/x"}}`,
    `{"StringEquals": {"aws:PrincipalArn": ${VENDOR}}, "StringEquals": {"aws:SourceVpc": "vpc-1"}}`,
  ]) {
    expect((await verdicts(tf(twice(conditions)))).slice(TRUST.from, TRUST.to)).not.toContain('P');
  }
});
