import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/check';
import { loadConfig } from '../../src/connection/config';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { ROOT } from '../dist';

/** The verdict of the whole, beside those of the connections. */

const GOOD = join(ROOT, 'examples/good');
const POLICIES = ['policies/bucket.json', 'policies/permissions.json', 'policies/trust.json'];

async function checked(changed: Readonly<Record<string, string>>, more = '') {
  const text = (file: string) => changed[file] ?? readFileSync(join(GOOD, file), 'utf8');
  const files = POLICIES.map((file) => new FileText(file, text(file), Buffer.from(text(file))));
  const { report } = check({
    config: await loadConfig(text('trustproof.yml') + more, 'trustproof.yml'),
    readings: await readSources(files, { tree: { text } }),
    flags: {},
    problems: [],
    env: {},
    now: new Date('2026-11-24T00:00:00Z'),
    texts: text,
  });
  const rules = report.findings.map(({ rule, severity }) => `${severity} ${rule}`);
  return { whole: report.verdict, connections: report.connections.map(({ verdict }) => verdict), rules };
}

const BUCKET = readFileSync(join(GOOD, POLICIES[0]!), 'utf8');
const OPEN = BUCKET.replace(
  '"Principal": { "AWS": "arn:aws:iam::666666666666:role/sequentum-exports" }',
  '"Principal": { "AWS": ["arn:aws:iam::666666666666:role/sequentum-exports", "111122223333"] }',
);

it('is that of the connections where nothing else is found', async () => {
  expect(await checked({})).toEqual({ whole: 'proved', connections: ['proved'], rules: [] });
});

it('is violated by a request that is shown beside the requirements', async () => {
  expect(await checked({ 'policies/bucket.json': OPEN })).toEqual({
    whole: 'violated',
    connections: ['proved'],
    rules: ['error bucket-open-to-others'],
  });
});

it('is not violated by what the config accepts, with a reason', async () => {
  const accepted = 'ignore:\n  - rule: bucket-open-to-others\n    reason: the archive of another team\n';
  expect(await checked({ 'policies/bucket.json': OPEN }, accepted)).toMatchObject({
    whole: 'proved',
    rules: [],
  });
});

it('is undetermined with any other error, such as a policy that IAM would refuse to store', async () => {
  const broken = BUCKET.replace('"Sid": "SequentumExports"', '"Sid": "Sequentum exports", "Sid": "again"');
  const { whole, rules } = await checked({ 'policies/bucket.json': broken });
  expect([whole, rules]).toEqual(['undetermined', ['error duplicate-key']]);
});
