import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../dist';
import { git } from '../git';
import { cli } from './run';

/** The gate against a repository that has moved on since its record was made. */

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-verify-'));
  cpSync(join(ROOT, 'examples/good'), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);
const check = (env: Record<string, string> = {}) =>
  cli(['check', '--report-file', 'record.json'], { cwd, env });

async function verify(...flags: string[]) {
  const { status, out, err } = await cli(['verify', 'record.json', '--format', 'json', ...flags], { cwd });
  const kinds = (JSON.parse(out) as { problems: { kind: string; message: string }[] }).problems;
  return { status, err, problems: kinds.map(({ kind, message }) => `${kind}: ${message}`) };
}

const GOOD = { status: 0, err: '', problems: [] };
const STATEMENT =
  '{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::examplebucket/*"}';
const POLICY = `{"Version":"2012-10-17","Statement":[${STATEMENT}]}`;

describe('what has happened since the check', () => {
  const changes: readonly (readonly [string, () => void, readonly string[]])[] = [
    ['nothing', () => undefined, []],
    ['a file that is no policy', () => write('package.json', '{"name":"x"}'), []],
    [
      'a policy file has appeared',
      () => write('policies/deny.json', POLICY),
      ['unread: policies/deny.json was not part of the check.'],
    ],
    [
      'Terraform has appeared',
      () => write('main.tf', 'locals { a = 1 }\n'),
      ['unread: main.tf was not part of the check.'],
    ],
    [
      'a broken policy has appeared',
      () => write('new.json', '{"Statement": ['),
      ['unread: new.json was not part of the check.'],
    ],
    [
      'a policy has changed',
      () => appendFileSync(join(cwd, 'policies/trust.json'), '\n'),
      ['changed: policies/trust.json has changed since the check.'],
    ],
    [
      'a policy is gone',
      () => unlinkSync(join(cwd, 'policies/bucket.json')),
      ['changed: policies/bucket.json was checked and is not here.'],
    ],
  ];
  test.each(changes)('%s', async (_, change, problems) => {
    expect((await check()).status).toBe(0);
    change();
    expect(await verify()).toEqual({ status: problems.length === 0 ? 0 : 1, err: '', problems });
  });

  test.each(['plan.json', './plan.json', 'policies/../plan.json'])('the plan, called %s', async (name) => {
    write('plan.json', '{"format_version":"1.2","terraform_version":"1.15.0","planned_values":{}}');
    await cli(['check', '--report-file', 'record.json', '--plan', name], { cwd });
    expect(await verify('--plan', name)).toEqual(GOOD);
    expect(await verify('--plan', join(cwd, name))).toEqual(GOOD);
    expect((await verify('--plan', `other/${name}`)).problems).toHaveLength(1);
  });

  test('a config outside the folder, where the user names it', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'trustproof-config-'));
    const config = join(outside, 'trustproof.yml');
    cpSync(join(cwd, 'trustproof.yml'), config);
    unlinkSync(join(cwd, 'trustproof.yml'));
    await cli(['check', '--report-file', 'record.json', '--config', config], { cwd });
    expect(await verify('--config', config)).toEqual(GOOD);
    expect((await verify()).status).toBe(1);
    appendFileSync(config, '\n');
    expect((await verify('--config', config)).status).toBe(1);
    rmSync(outside, { recursive: true });
  });

  test('a connection of the config has been taken out of the record', async () => {
    await check();
    const record = JSON.parse(readFileSync(join(cwd, 'record.json'), 'utf8'));
    record.predicate.report.connections = [];
    write('record.json', JSON.stringify(record));
    expect((await verify()).problems).toEqual([
      'unasked: The record says nothing of connection "sequentum-exports".',
    ]);
  });

  test('its answer holds nothing that a terminal or a log obeys', async () => {
    await check();
    const record = JSON.parse(readFileSync(join(cwd, 'record.json'), 'utf8'));
    record.subject[0].name = '##[error]\u009b31m\u202e.json';
    write('record.json', JSON.stringify(record));
    const { out } = await cli(['verify', 'record.json', '--format', 'json'], { cwd });
    expect(out).toContain('\\u0023#[error]\\u009b31m\\u202e.json');
    expect(out).not.toMatch(/##\[|[\u009b\u202e]/);
  });

  test('the config leaves a file out that the check read: it is another config', async () => {
    await check();
    appendFileSync(join(cwd, 'trustproof.yml'), 'sources: { exclude: [policies/bucket.json] }\n');
    const { status, problems } = await verify();
    expect(status).toBe(1);
    expect(problems.map((one) => one.split(':')[0])).toEqual(['config', 'changed']);
  });
});

describe('the tolerance stands in the config', () => {
  const withoutBucket = async (gate: string) => {
    unlinkSync(join(cwd, 'policies/bucket.json'));
    appendFileSync(join(cwd, 'trustproof.yml'), `undetermined: warning\n${gate}`);
    expect((await check()).status).toBe(0);
  };

  test('undetermined keeps it closed', async () => {
    await withoutBucket('');
    const { status, problems } = await verify();
    expect(status).toBe(1);
    expect(problems.map((one) => one.split(' is ')[0])).toEqual([
      'undetermined: Connection "sequentum-exports": bucket-policy',
      'undetermined: Connection "sequentum-exports": delivery',
    ]);
  });

  test('unless the config names the requirement', async () => {
    await withoutBucket('gate: { allowUndetermined: [bucket-policy, delivery] }\n');
    expect(await verify()).toEqual(GOOD);
  });

  test('or config and flags together do', async () => {
    await withoutBucket('gate: { allowUndetermined: [bucket-policy] }\n');
    expect((await verify()).status).toBe(1);
    expect(await verify('--allow-undetermined', 'delivery')).toEqual(GOOD);
  });

  test('a tolerance that was not there when the record was made opens nothing', async () => {
    await withoutBucket('');
    appendFileSync(join(cwd, 'trustproof.yml'), 'gate: { allowUndetermined: [bucket-policy, delivery] }\n');
    const { status, problems } = await verify();
    expect(status).toBe(1);
    expect(problems.map((one) => one.split(':')[0])).toEqual(['config', 'changed']);
  });

  test('versions: those of the config, unless a flag names others', async () => {
    appendFileSync(join(cwd, 'trustproof.yml'), 'gate: { toolVersions: ["9.9.9"] }\n');
    await check();
    expect((await verify()).problems).toEqual([
      'version: The record was made by version 0.1.0; the gate accepts 9.9.9.',
    ]);
    expect(await verify('--tool-version', '0.1.0')).toEqual(GOOD);
  });
});

describe('the commit of a record', () => {
  const SHA = 'c'.repeat(40);

  test.each(['GITHUB_SHA', 'CI_COMMIT_SHA'])('%s, outside a repository', async (name) => {
    await check({ [name]: SHA });
    expect(await verify('--commit', SHA)).toEqual(GOOD);
  });

  test('in a repository, what is checked out', async () => {
    git(cwd, 'init', '-q');
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'one');
    await check({ GITHUB_SHA: SHA });
    expect(await verify('--commit', git(cwd, 'rev-parse', 'HEAD'))).toEqual(GOOD);
    expect((await verify('--commit', SHA)).status).toBe(1);
  });

  test('files that only look like a repository name no commit', async () => {
    for (const folder of ['objects', 'refs/heads']) mkdirSync(join(cwd, folder), { recursive: true });
    write('HEAD', `${'d'.repeat(40)}\n`);
    write('config', '[core]\n\tbare = true\n');
    await check({ GITHUB_SHA: SHA });
    expect(await verify('--commit', SHA)).toEqual(GOOD);
  });
});
