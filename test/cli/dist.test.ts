import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, EXAMPLES, ROOT, runtimes, spawn } from '../dist';

/** The built command line as users run it. `UPDATE_GOLDEN=1` rewrites what the examples are expected to print. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trustproof-dist-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const STATUS = (example: string) => (example.startsWith('broken/') ? 1 : 0);

describe.each(runtimes())('$name', ({ path }) => {
  test.each(EXAMPLES)('check examples/%s', (example) => {
    const { status, stdout, stderr } = spawn(path, [CLI, 'check', `examples/${example}`]);
    const golden = join(ROOT, 'test/cli/golden', `${example.replace('/', '-')}.txt`);
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, stdout);
    expect({ status, stderr }).toEqual({ status: STATUS(example), stderr: '' });
    expect(stdout).toBe(readFileSync(golden, 'utf8'));
  });

  test('every format, to a file as to standard output', () => {
    for (const format of ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab']) {
      const args = [CLI, 'check', 'examples/broken/side-door', '--format', format];
      const direct = spawn(path, args);
      const file = join(folder, `report.${format}`);
      const toFile = spawn(path, [...args, '--output', file]);
      expect([direct.status, direct.stderr, toFile.status, toFile.stdout]).toEqual([1, '', 1, '']);
      expect(readFileSync(file, 'utf8')).toBe(direct.stdout);
      if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(direct.stdout);
    }
  });

  test.runIf(existsSync('/dev/full'))('a full disk is no verdict, and no stack trace', () => {
    const command = (line: string) => spawn('sh', ['-c', `'${path}' '${CLI}' ${line}`]);
    expect(command('check examples/good > /dev/full')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^trustproof: cannot write standard output: .*\n$/),
    });
    expect(command('check --bogus 2> /dev/full')).toMatchObject({ status: 2, stdout: '' });
  });

  test('the same input gives the same bytes, wherever it stands', () => {
    const args = ['--format', 'json'];
    const fromRoot = spawn(path, [CLI, 'check', 'examples/two-vendors', ...args]);
    const fromInside = spawn(path, [CLI, 'check', ...args], { cwd: join(ROOT, 'examples/two-vendors') });
    expect(fromInside.stdout).toBe(fromRoot.stdout);
  });

  test('--fail-on decides the exit status, not the output', () => {
    const run = (failOn: string) =>
      spawn(path, [CLI, 'check', 'examples/broken/side-door', '--fail-on', failOn]);
    expect([run('never').status, run('error').status, run('notice').status]).toEqual([0, 1, 1]);
    expect(run('never').stdout).toBe(run('error').stdout);
  });

  test('a connection by flags alone, its ExternalId masked everywhere', () => {
    const flags = {
      profile: 'sequentum-enterprise-s3-managed',
      principal: 'arn:aws:iam::302263087412:role/seqtestclient',
      role: 'arn:aws:iam::666666666666:role/sequentum-exports',
      'external-id-env': 'SEQ',
      bucket: 'examplebucket',
      prefix: 'exports/',
      config: join(folder, 'empty.yml'),
    };
    writeFileSync(flags.config, 'version: 1\n');
    const env = { SEQ: 'seq_p8OgYZNm_anQEaOZ8-mMn' };
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    for (const format of ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab']) {
      const ran = spawn(path, [CLI, 'check', 'examples/broken/whole-account', ...args, '--format', format], {
        env,
      });
      expect([ran.status, ran.stderr]).toEqual([1, '']);
      expect(ran.stdout).not.toContain('seq_p8OgYZNm_anQEaOZ8-mMn');
    }
    const { findings } = JSON.parse(
      spawn(path, [CLI, 'check', 'examples/broken/whole-account', ...args, '--format', 'json'], { env })
        .stdout,
    );
    expect(findings[0].witness.context).toEqual({ 'sts:ExternalId': { env: 'SEQ' } });
  });

  test('every witness is replayed by simulate', () => {
    const json = spawn(path, [
      CLI,
      'check',
      'examples/broken/optional-external-id',
      '--format',
      'json',
    ]).stdout;
    const request = join(folder, 'witness.json');
    writeFileSync(request, JSON.stringify(JSON.parse(json).findings[0].witness));
    const trust = join(ROOT, 'examples/broken/optional-external-id/policies/trust.json');
    const ran = spawn(path, [CLI, 'simulate', '--request', request, '--trust', trust]);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
  });

  test('a record opens the gate until an input changes', () => {
    const record = join(folder, 'record.json');
    expect(spawn(path, [CLI, 'check', 'examples/good', '--report-file', record]).status).toBe(0);
    const verify = (directory: string) => spawn(path, [CLI, 'verify', record, '--directory', directory]);
    expect(verify('examples/good').status).toBe(0);
    const other = verify('examples/broken/side-door');
    expect([other.status, other.stderr]).toEqual([1, '']);
    expect(other.stdout).toContain('policies/trust.json');
  });

  test('a reader that closes the pipe early hears no complaint', () => {
    const line = `"${path}" "${CLI}" check examples/broken/side-door --format sarif | head -c 10`;
    const { status, stderr } = spawn('/bin/sh', ['-c', line]);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('no colour on a pipe', () => {
    const { stdout } = spawn(path, [CLI, 'check', 'examples/broken/side-door'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(stdout).not.toContain('\u001b');
  });
});

test('the bundle is what package.json names, and needs nothing beside it', () => {
  const { bin, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect([bin, dependencies]).toEqual([{ trustproof: 'dist/cli/index.js' }, undefined]);
  expect(readFileSync(CLI, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(existsSync(join(ROOT, 'dist/cli/licenses.txt'))).toBe(true);
  const alone = join(folder, 'cli');
  cpSync(join(ROOT, 'dist/cli'), alone, { recursive: true });
  for (const { path } of runtimes()) {
    const { status, stderr } = spawn(path, [join(alone, 'index.js'), 'check', 'examples/good']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
});
