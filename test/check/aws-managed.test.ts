import { expect, it } from 'vitest';
import { check } from '../../src/check';
import { DEFAULT_CONFIG } from '../../src/connection/config';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

/** What `aws iam get-account-authorization-details` prints of one managed policy, too large and too wide. */
async function rules(arn: string) {
  const actions = Array.from({ length: 500 }, (_, index) => `ec2:DescribeSomething${index}`);
  const Document = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['iam:*', ...actions], Resource: '*' }],
  };
  const policy = { Arn: arn, PolicyVersionList: [{ Document, IsDefaultVersion: true }] };
  const text = JSON.stringify({ RoleDetailList: [], Policies: [policy] });
  const files = [new FileText('details.json', text, Buffer.from(text))];
  const { report } = check({
    config: DEFAULT_CONFIG,
    readings: await readSources(files, { tree: { text: () => undefined } }),
    flags: {},
    problems: [],
    env: {},
    now: new Date('2026-11-24T00:00:00Z'),
    texts: () => undefined,
  });
  return [...new Set(report.findings.map(({ rule }) => rule))];
}

it('what AWS manages is not held against the account it is attached in', async () => {
  expect(await rules('arn:aws:iam::aws:policy/SecurityAudit')).toEqual([]);
  expect(await rules('arn:aws-us-gov:iam::aws:policy/job-function/SupportUser')).toEqual([]);
  const own = await rules('arn:aws:iam::123456789012:policy/SecurityAudit');
  expect(own).toEqual(expect.arrayContaining(['policy-too-large', 'wildcard-action', 'wildcard-resource']));
});
