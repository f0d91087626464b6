import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../dist';
import { cli } from './run';

/** `check --base`: a repository whose first commit is examples/good, and then is changed. */
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-base-'));
  cpSync(join(ROOT, 'examples/good'), cwd, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'base');
});
afterEach(() => rmSync(cwd, { recursive: true }));

function git(...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: 'ignore' });
}

const edit = (file: string, from: string, to: string) =>
  writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(from, to));

async function found(...args: string[]): Promise<string[]> {
  const { out, err } = await cli(['check', '--base', 'main', '--format', 'json', ...args], { cwd });
  expect(err).toBe('');
  const { findings } = JSON.parse(out);
  return findings.map(
    ({ rule, file, line, message }: { rule: string; file: string; line: number; message: string }) =>
      `${rule} ${file}:${line} ${message}`,
  );
}

describe('check --base', () => {
  test('nothing changed', async () => {
    expect(await found()).toEqual([]);
  });

  test('what only moved, or is spelled differently, is no change', async () => {
    renameSync(join(cwd, 'policies/permissions.json'), join(cwd, 'policies/rights.json'));
    edit(
      'policies/rights.json',
      '["s3:PutObject", "s3:PutObjectAcl"]',
      '["s3:putobjectacl", "S3:PutObject"]',
    );
    expect(await found()).toEqual([]);
    edit(
      'policies/bucket.json',
      '["s3:PutObject", "s3:PutObjectAcl"]',
      '["s3:PutObjectAcl", "s3:putobject"]',
    );
    expect(await found()).toEqual([]);
  });

  test('a wider action newly allows a request, at the statement that does it', async () => {
    edit('policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    const [gained, ...rest] = await found();
    expect(rest).toEqual([]);
    expect(gained).toMatch(
      /^permission-gained policies\/bucket\.json:4 This change newly allows arn:aws:\S+ to call s3:DeleteObject on arn:aws:s3:::examplebucket\/exports\/\S*, which main does not\.$/,
    );
  });

  test('a change that stops the delivery, and says since when', async () => {
    edit('policies/permissions.json', 'examplebucket/exports/*', 'examplebucket/other/*');
    const rules = (await found()).map((one) => one.split(' ').slice(0, 2).join(' '));
    expect(rules).toContain('permission-missing policies/permissions.json:4');
    expect(rules).toContain('connection-broken policies/permissions.json:4');
    expect(rules).toContain('permission-gained policies/permissions.json:4');
    expect(rules.some((one) => one.startsWith('permission-lost policies/permissions.json'))).toBe(true);
  });

  test('a new policy, and one that is gone', async () => {
    cpSync(join(cwd, 'policies/permissions.json'), join(cwd, 'policies/more.json'));
    edit('policies/more.json', 'examplebucket', 'otherbucket');
    rmSync(join(cwd, 'policies/bucket.json'));
    const rules = (await found()).map((one) => one.split(' ').slice(0, 2).join(' '));
    expect(rules).toContain('permission-gained policies/more.json:4');
    expect(rules).toContain('permission-lost policies/bucket.json:1');
  });

  test('a folder below the repository’s root', async () => {
    mkdirSync(join(cwd, 'sub'));
    for (const name of ['policies', 'trustproof.yml']) renameSync(join(cwd, name), join(cwd, 'sub', name));
    git('add', '--all');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'moved');
    edit('sub/policies/trust.json', 'StringEquals', 'StringEqualsIfExists');
    const { out } = await cli(['check', 'sub', '--base', 'main', '--format', 'json'], { cwd });
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.sort()).toEqual(['connection-broken', 'external-id-optional', 'permission-gained']);
  });

  test.each(['no-such-ref', '--output=x', 'HEAD~9'])('%s is no commit: exit status 2', async (ref) => {
    const { status, out, err } = await cli(['check', `--base=${ref}`], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`there is no commit "${ref}" here to compare with; fetch it first`);
  });
});
