import { expect, it } from 'vitest';
import { reasonFor } from '../../src/logic/reason';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { assume, GOOD_BUCKET, GOOD_IDENTITY, GOOD_TRUST, ID, put, ROLE, VENDOR, WITH_ID } from './cases/case';
import { found, judged, policyFile } from './sources';

/** Whatever has no name in the sources is called by words that a reader knows. */

const CONFIG = `version: 1
connections:
  - name: case
    principal: ${VENDOR}
    role: ${ROLE}
    externalId: ${ID}
    bucket: examplebucket
`;

interface Policies {
  readonly trust?: readonly string[];
  readonly bucket?: readonly string[];
  readonly key?: readonly string[];
}

function check({ trust = GOOD_TRUST, bucket = GOOD_BUCKET, key }: Policies, config = CONFIG) {
  const policies = { trust, identity: GOOD_IDENTITY, bucket, ...(key && { key }) };
  const files = Object.entries(policies).map(([type, statements]) =>
    policyFile(`${type}.json`, `{ "Version": "2012-10-17", "Statement": [${statements.join(', ')}] }`),
  );
  const evidence = Object.keys(policies).map((type) => `${type}: ${type}.json`);
  return judged(`${config}    evidence: { ${evidence.join(', ')} }\n`, files);
}

it('S4: a key that no source names is the key of the uploads', async () => {
  const root =
    '{ "Effect": "Allow", "Principal": { "AWS": "666666666666" }, "Action": "kms:*", "Resource": "*" }';
  const { problems, result } = await check({ key: [root] });
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'kms-missing',
      'kms:GenerateDataKey on the key of the uploads is not allowed to the role: uploads are encrypted with that key, so every upload fails, although s3:PutObject is allowed.',
    ],
  ]);
  expect(result.requirements.at(-1)?.reason).toBe('kms:GenerateDataKey on the key of the uploads is refused');
});

it('a condition without a key is not said to be on one', async () => {
  const { problems } = await check({ trust: [assume(`${WITH_ID}, "StringLike": { "": "x" }`)] });
  const [unmet] = problems.filter(({ rule }) => rule === 'trust-condition-unmet');
  expect(unmet?.message).toBe(
    'No call of sts:AssumeRole that Sequentum makes meets this condition, which names no key, so the statement does not let it in.',
  );
});

it('P5: what rests on an unknown role beside an internal id names the role, and no rule', async () => {
  const bucket = [put('"Principal": { "AWS": "AROAEXAMPLE1234567890" }, "Resource": "*"')];
  const { result } = await check({ bucket }, CONFIG.replace(ROLE, 'your-iam-role'));
  const reason = result.requirements.find(({ id }) => id === 'bucket-policy')?.reason;
  expect(reason).toContain('it depends on the role "your-iam-role", whose value is not known');
});

it('an answer that nothing explains is put in words', () => {
  expect(reasonFor({ kind: 'unconfirmed' })).toBe(
    'a request that may break it was found, and a second reading of the policies does not confirm it',
  );
});

it('a principal that is not known is told where the statement refers to it, not where it is declared', async () => {
  const text = `variable "trusted" {}

resource "aws_iam_role" "r" {
  name = "your-iam-role"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.trusted }
      Action    = "sts:AssumeRole"
    }]
  })
}
`;
  const files = [new FileText('main.tf', text, Buffer.from(text))];
  const judgement = await judged(CONFIG, await readSources(files, { tree: { text: () => undefined } }));
  const parts = found(judgement).filter((one) => one.startsWith('undetermined-part'));
  expect(parts).toEqual(['undetermined-part main.tf:9:19']);
});
