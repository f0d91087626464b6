import { expect, it } from 'vitest';
import { check } from '../../src/check';
import { loadConfig } from '../../src/connection/config';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

const CONFIG = `version: 1
connections:
  - name: case
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: arn:aws:iam::666666666666:role/your-iam-role
    externalId: seq_p8OgYZNm
    bucket: examplebucket
    evidence: { trust: trust.json }
`;

/** The findings in the trust policy, under this condition. */
async function findings(condition: string): Promise<string[]> {
  const text = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::302263087412:role/seqtestclient" },
      "Action": "sts:AssumeRole",
      "Condition": { ${condition} } }
  ]
}`;
  const readings = await readSources([new FileText('trust.json', text, Buffer.from(text))], {
    tree: { text: () => undefined },
  });
  const { report } = check({
    config: await loadConfig(CONFIG, 'trustproof.yml'),
    flags: {},
    readings,
    problems: [],
    texts: () => undefined,
    env: {},
    now: new Date(0),
  });
  return report.findings
    .filter(({ file }) => file === 'trust.json')
    .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

it('a condition that lists no values is one finding', async () => {
  expect(await findings('"StringEquals": { "sts:ExternalId": [] }')).toEqual(['trust-condition-unmet 7:40']);
});

it('whatever its key is', async () => {
  const [found, ...more] = await findings('"StringEquals": { "aws:PrincipalTag/team": [] }');
  expect(found).toBe('trust-condition-unmet 7:40');
  expect(more.filter((one) => one.startsWith('empty-list'))).toEqual([]);
});

it('what else is wrong in such a condition says why', async () => {
  const both = await findings('"Bool": { "aws:PrincipalIsAWSService": "${aws:username}" }');
  expect(both).toEqual(['trust-condition-unmet 7:32', 'variable-misplaced 7:61']);
});

it('a list that is empty beside one is another', async () => {
  const both = await findings(
    '"StringEquals": { "sts:ExternalId": "a b" }, "StringNotEquals": { "aws:PrincipalTag/team": [] }',
  );
  expect(both).toEqual(['trust-condition-unmet 7:58', 'empty-list 7:113']);
});
