import { expect, it } from 'vitest';
import { assume, GOOD_BUCKET, GOOD_IDENTITY, WITH_ID } from './cases/case';
import { judged, policyFile } from './sources';

/** A role that is named without its account: who is of that account nobody can tell. */
const CONFIG = `
version: 1
connections:
  - name: vendor
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: your-iam-role
    externalId: seq_p8OgYZNm
    bucket: examplebucket
`;

const OTHER = '{ "AWS": "arn:aws:iam::111122223333:role/other" }';
const OF_VENDOR = '{ "AWS": "arn:aws:iam::302263087412:role/other" }';
const SERVICE = '{ "Service": "ec2.amazonaws.com" }';

it.each([
  ['nobody else', [], 'proved', []],
  // The finding about the role's name is about this, too: one cause, one finding.
  ['a role that may be of the account', [OTHER], 'undetermined', []],
  ["another role of the vendor's", [OF_VENDOR], 'violated', ['trust-open-to-others']],
  ['a service', [SERVICE], 'violated', ['trust-open-to-others']],
  ['one that may be and one that is not', [OTHER, OF_VENDOR], 'violated', ['trust-open-to-others']],
  ['one that is not and one that may be', [OF_VENDOR, OTHER], 'violated', ['trust-open-to-others']],
])('beside the vendor %s gets in', async (_, others, verdict, rules) => {
  const statements = [assume(WITH_ID), ...others.map((one) => assume(WITH_ID, one))];
  const file = (name: string, listed: readonly string[]) =>
    policyFile(name, `{ "Version": "2012-10-17", "Statement": [${listed.join(', ')}] }`);
  const { result, problems } = await judged(CONFIG, [
    file('trust.json', statements),
    file('identity.json', GOOD_IDENTITY),
    file('bucket.json', GOOD_BUCKET),
  ]);
  const found = result.requirements.find(({ id }) => id === 'exclusive-trust');
  expect(found?.verdict).toBe(verdict);
  expect(
    problems.filter(({ requirement }) => requirement === 'exclusive-trust').map(({ rule }) => rule),
  ).toEqual(rules);
});
