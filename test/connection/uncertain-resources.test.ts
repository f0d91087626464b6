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

async function verdicts(...blocks: readonly string[]): Promise<string> {
  const text = ['variable "some" {}', ...blocks].join('\n');
  const readings = await readSources([new FileText('main.tf', text, Buffer.from(text))], {
    tree: { text: (path) => (path === 'main.tf' ? text : undefined) },
  });
  return letters(await judged(CONFIG, readings));
}

describe('what may be attached', () => {
  it.each([
    ['the role has a policy of its own', [ROLE(), INLINE, BUCKET()], 'PPPPPPP'],
    ['it is attached', [ROLE(), MANAGED, ATTACHED(), BUCKET()], 'PPPPPPP'],
    // The list may hold a policy that denies.
    ['others, nobody knows which', [ROLE('managed_policy_arns = var.some'), INLINE, BUCKET()], 'UPPPPPU'],
    ['it, nobody knows whether', [ROLE(), MANAGED, ATTACHED('count = var.some'), BUCKET()], 'UPPPPPU'],
  ])('%s', async (_, blocks, expected) => {
    expect(await verdicts(...blocks)).toBe(expected);
  });
});
