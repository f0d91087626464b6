// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform is written so
import { describe, expect, it } from 'vitest';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { judged, letters } from './sources';

const CONFIG = `version: 1
connections:
  - name: vendor
    principal: arn:aws:iam::302263087412:role/vendor
    role: arn:aws:iam::666666666666:role/exports
    externalId: id-1234
    bucket: exports-666666666666
`;
const ID = '${data.aws_caller_identity.me.account_id}';
const PARTITION = '${data.aws_partition.me.partition}';

/** A root module whose trust, identity and bucket policies all ask for the account that they are in. */
const sources = ({ role = '', identity = '', bucket = '' } = {}) => `
data "aws_caller_identity" "me" {
${identity}
}
data "aws_partition" "me" {
${identity}
}
resource "aws_s3_bucket" "b" {
  bucket = "exports-${ID}"
}
resource "aws_iam_role" "r" {
${role}
  name = "exports"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::302263087412:role/vendor" }, Condition = { StringEquals = { "sts:ExternalId" = "id-1234" } } },
    { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:${PARTITION}:iam::${ID}:root" } },
  ] })
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Resource = "\${aws_s3_bucket.b.arn}/*" }] })
}
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Principal = { AWS = "arn:aws:iam::${bucket === '' ? ID : bucket}:role/exports" }, Resource = "\${aws_s3_bucket.b.arn}/*" }] })
}
`;
const WEST = 'provider "aws" {\n  alias = "west"\n}\n';
const CALL = (providers: string) => `module "m" {\n  source = "./m"\n${providers}\n}\n`;

async function answers(texts: Record<string, string>) {
  const files = Object.entries(texts).map(([path, text]) => new FileText(path, text, Buffer.from(text)));
  return letters(await judged(CONFIG, await readSources(files, { tree: { text: (path) => texts[path] } })));
}

describe('data.aws_caller_identity is the account of the role that is made with the same provider', () => {
  it.each([
    ['by default', { 'main.tf': sources() }],
    [
      'of an alias',
      { 'main.tf': WEST + sources({ role: 'provider = aws.west', identity: 'provider = aws.west' }) },
    ],
    ['in a module', { 'main.tf': CALL(''), 'm/main.tf': sources() }],
    [
      'handed to a module',
      { 'main.tf': WEST + CALL('providers = { aws = aws.west }'), 'm/main.tf': sources() },
    ],
    ['that a module configures', { 'main.tf': CALL(''), 'm/main.tf': `provider "aws" {}\n${sources()}` }],
  ])('%s', async (_, texts) => expect(await answers(texts)).toBe('PPPPPPP'));

  it.each([
    ['the role of an alias', { 'main.tf': WEST + sources({ role: 'provider = aws.west' }) }],
    ['the identity of an alias', { 'main.tf': WEST + sources({ identity: 'provider = aws.west' }) }],
  ])('not of another: %s', async (_, texts) => expect(await answers(texts)).toMatch(/^.PPUUUU$/));

  it('which is not every account', async () => {
    expect(await answers({ 'main.tf': sources({ bucket: '777777777777' }) })).toMatch(/^PPPPP[VU][VPU]$/);
  });
});
