import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../dist';
import { cli } from './run';

/** Each of these ends in exit status 2 with a clear message, or in a finding: never in a pass, a hang or a stack trace. */
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-bad-'));
  cpSync(join(ROOT, 'examples/good'), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

const TRUST = 'policies/trust.json';
const FILES: Record<string, (path: string) => void> = {
  'an empty file': (path) => writeFileSync(path, ''),
  'truncated JSON': (path) =>
    writeFileSync(path, '{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow",'),
  '100,000 nested arrays': (path) =>
    writeFileSync(path, `{"Statement": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  'a 200 MB file': (path) => {
    const handle = openSync(path, 'w');
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
  },
  'a policy and more behind it': (path) =>
    writeFileSync(path, `${readFileSync(join(ROOT, 'examples/good', TRUST), 'utf8')},\n`),
  'invalid UTF-8': (path) => writeFileSync(path, Buffer.from('{"Statement": "\xff\xfe"}', 'latin1')),
  'a directory': (path) => mkdirSync(path),
  'a symlink loop': (path) => symlinkSync(path, path),
};

function replace(file: string, make: (path: string) => void): void {
  rmSync(join(cwd, file), { recursive: true, force: true });
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  make(join(cwd, file));
}

function config(text: string): void {
  writeFileSync(join(cwd, 'trustproof.yml'), text);
}

const CONNECTION = (members: string) => `version: 1
connections:
  - name: exports
    profile: sequentum-enterprise-s3-managed
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: arn:aws:iam::666666666666:role/sequentum-exports
    bucket: examplebucket
${members}`;

async function refused(expected: RegExp, env: Record<string, string> = {}): Promise<void> {
  const { status, out, err } = await cli(['check'], { cwd, env });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(expected);
  for (const further of err.trimEnd().split('\n').slice(1))
    expect(further).toMatch(/^trustproof\.yml:\d+:\d+: /);
  expect(err).not.toContain('fault of trustproof');
}

describe('a file that the config names', () => {
  const expected: Record<string, RegExp> = {
    'an empty file': /policies\/trust\.json:1:1: /,
    'truncated JSON': /policies\/trust\.json:4:\d+: /,
    '100,000 nested arrays': /policies\/trust\.json:1:\d+: .*nest/i,
    'a 200 MB file': /policies\/trust\.json.* 200\.0 MiB/,
    'a policy and more behind it': /policies\/trust\.json:13:1: .*the end of the text was expected/,
    'invalid UTF-8': /policies\/trust\.json.*UTF-8/,
    'a directory': /policies\/trust\.json.*directory/,
    'a symlink loop': /policies\/trust\.json.*circle/,
  };
  test.each(Object.keys(FILES))('%s', async (name) => {
    replace(TRUST, FILES[name]!);
    config(CONNECTION(`    externalId: seq_1\n    evidence: { trust: ${TRUST} }\n`));
    await refused(expected[name]!);
  });

  test('no file at all', async () => {
    config(CONNECTION('    externalId: seq_1\n    evidence: { trust: nowhere.json }\n'));
    await refused(/trustproof\.yml:9:24: nowhere\.json cannot be read: there is no such file/);
  });

  test('a file outside the folder', async () => {
    config(CONNECTION('    externalId: seq_1\n    evidence: { trust: ../outside.json }\n'));
    await refused(/trustproof\.yml:9:24: .*outside/);
  });
});

describe('a file that a glob finds', () => {
  test.each([
    ['an empty file', 'other.json', 0],
    ['truncated JSON', 'other.json', 1],
    ['100,000 nested arrays', 'other.json', 1],
    ['a 200 MB file', 'other.json', 1],
    ['a policy and more behind it', 'other.json', 1],
    ['invalid UTF-8', 'other.json', 1],
    ['a directory', 'x.json', 0],
    ['a symlink loop', 'loop.json', 0],
  ])('%s', async (name, file, status) => {
    replace(file, FILES[name]!);
    const ran = await cli(['check', '--format', 'json'], { cwd });
    expect({ status: ran.status, err: ran.err }).toEqual({ status, err: '' });
    const report = JSON.parse(ran.out);
    const found = report.findings.filter((finding: { file: string }) => finding.file === file);
    expect(found.map(({ severity }: { severity: string }) => severity)).toEqual(
      status === 1 ? ['error'] : found.map(() => 'notice'),
    );
    expect(report.verdict).toBe(status === 1 ? 'undetermined' : 'proved');
  });

  test('a link out of the folder is told, not followed', async () => {
    symlinkSync('/etc/passwd', join(cwd, 'link.json'));
    const { out } = await cli(['check', '--format', 'json'], { cwd });
    const [finding] = JSON.parse(out).findings;
    expect(finding).toMatchObject({ rule: 'link-outside-root', file: 'link.json', line: 1, column: 1 });
    expect(out).not.toContain('root:');
  });
});

describe('the config', () => {
  test.each<[string, string, RegExp]>([
    [
      'an unknown key',
      CONNECTION('    external_id: seq_1\n'),
      /trustproof\.yml:8:5: .*external_id.*did you mean "externalId"/,
    ],
    [
      'an unknown top-level key',
      'version: 1\nconection: []\n',
      /trustproof\.yml:2:1: .*did you mean "connections"/,
    ],
    ['a wrong type', CONNECTION('    externalId: [1]\n'), /trustproof\.yml:8:\d+: /],
    ['a wrong version', 'version: 2\n', /trustproof\.yml:1:10: /],
    ['no YAML', 'version: 1\n  - {', /trustproof\.yml:\d+:\d+: /],
    ['an empty file', '', /trustproof\.yml:1:1: /],
    [
      'a missing environment variable',
      CONNECTION('    externalId: { env: NO_SUCH_VARIABLE }\n'),
      /trustproof\.yml:8:\d+: .*NO_SUCH_VARIABLE/,
    ],
    [
      'two connections of one name',
      `${CONNECTION('    externalId: seq_1\n')}  - name: exports\n`,
      /trustproof\.yml:9:\d+: two connections are named "exports"/,
    ],
    [
      'a rule that does not exist',
      'version: 1\nrules: { version-mising: off }\n',
      /trustproof\.yml:2:\d+: .*did you mean "version-missing"/,
    ],
    [
      'a profile that does not exist',
      'version: 1\nconnections: [{ name: a, profile: sequentum }]\n',
      /trustproof\.yml:2:\d+: there is no profile "sequentum"/,
    ],
    [
      'an ignore without a reason',
      'version: 1\nignore: [{ rule: version-missing }]\n',
      /trustproof\.yml:2:\d+: .*reason/,
    ],
  ])('%s', async (_, text, expected) => {
    config(text);
    await refused(expected);
  });

  test('an output that does not exist', async () => {
    cpSync(join(ROOT, 'examples/terraform-output/outputs.json'), join(cwd, 'outputs.json'));
    config(CONNECTION('    externalId: { output: externl_id, file: outputs.json }\n'));
    await refused(/trustproof\.yml:8:\d+: .*externl_id.*did you mean "external_id"/);
  });

  test.each<[what: string, file: string, said: string]>([
    [
      'null',
      '{"e": {"sensitive": false, "type": "string", "value": null}}',
      'the output "e" in o.json is null or empty; it must hold one value',
    ],
    [
      'an empty list',
      '{"e": {"sensitive": false, "type": ["list", "string"], "value": []}}',
      'the output "e" in o.json is null or empty; it must hold one value',
    ],
    [
      'not there, since there are none',
      '{}',
      'there is no output "e" in o.json; no outputs were read there, as `terraform output -json` prints them',
    ],
    [
      'asked of what is no output of Terraform',
      '["e"]',
      'there is no output "e" in o.json; no outputs were read there, as `terraform output -json` prints them',
    ],
    [
      'asked of a name that only begins so',
      '{"e": {"sensitive": false, "type": "string", "value": {"a": "x"}}}',
      'there is no output "e" in o.json; there are: e.a',
    ],
  ])('an output that is %s', async (_, file, said) => {
    writeFileSync(join(cwd, 'o.json'), file);
    config(CONNECTION('    externalId: { output: e, file: o.json }\n'));
    await refused(
      new RegExp(`^trustproof: trustproof\\.yml:8:\\d+: ${said.replace(/[.?*+()[\]]/g, '\\$&')}`),
    );
  });

  test('evidence that is an empty object holds no policy', async () => {
    writeFileSync(join(cwd, 'o.json'), '{}');
    config(CONNECTION('    externalId: { output: e, file: o.json }\n    evidence: { trust: o.json }\n'));
    await refused(/o\.json:1:1: o\.json holds no policy/);
  });

  test('one that is a directory, and one that the user names and that is not there', async () => {
    replace('trustproof.yml', (path) => mkdirSync(path));
    await refused(/trustproof\.yml.*directory/);
    const { status, out, err } = await cli(['check', '--config', 'nowhere.yml'], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('nowhere.yml cannot be read: there is no such file');
  });
});

test('two configs: which is meant nobody can tell', async () => {
  mkdirSync(join(cwd, '.github'));
  cpSync(join(cwd, 'trustproof.yml'), join(cwd, '.github/trustproof.yaml'));
  const { status, out, err } = await cli(['check'], { cwd });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(
    /^trustproof: \.github\/trustproof\.yaml:1:1: trustproof\.yml is a config too, and only one is read/,
  );
  expect((await cli(['check', '--config', '.github/trustproof.yaml'], { cwd })).status).toBe(0);
});

test('a folder of configs that goes in a circle', async () => {
  rmSync(join(cwd, 'trustproof.yml'));
  symlinkSync('.github', join(cwd, '.github'));
  const { status, out, err } = await cli(['check'], { cwd });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toBe(
    'trustproof: whether .github/trustproof.yml is there cannot be told: its symbolic links go in a circle.\n',
  );
});

test('a prefix may be empty: every key', async () => {
  const { status, err } = await cli(['check', '--prefix', ''], { cwd });
  expect({ status, err }).toEqual({ status: 1, err: '' });
});

test('a folder without any policy is no pass', async () => {
  rmSync(join(cwd, 'policies'), { recursive: true });
  rmSync(join(cwd, 'trustproof.yml'));
  const { status, out } = await cli(['check', '--format', 'json'], { cwd });
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'undetermined',
    findings: [{ rule: 'nothing-checked', file: '.' }],
  });
});

describe('ignores', () => {
  const WITH = (ignore: string) =>
    config(
      `${CONNECTION('    externalId: seq_p8OgYZNm_anQEaOZ8-mMn\n    prefix: exports/\n')}ignore:\n  - ${ignore}\n`,
    );
  const rules = async () => {
    const { status, out } = await cli(['check', '--format', 'json'], { cwd });
    return [status, ...JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)];
  };
  beforeEach(() =>
    cpSync(join(ROOT, 'examples/broken/optional-external-id/policies'), join(cwd, 'policies'), {
      recursive: true,
    }),
  );

  test.each([
    ['one that holds', '{ rule: external-id-optional, reason: reviewed, expires: 2999-01-01 }', [0]],
    [
      'one for another file',
      '{ rule: external-id-optional, path: "other/**", reason: reviewed }',
      [1, 'external-id-optional', 'ignore-unused'],
    ],
    [
      'one that has expired',
      '{ rule: external-id-optional, reason: reviewed, expires: 2020-01-01 }',
      [1, 'external-id-optional', 'ignore-expired'],
    ],
  ])('%s', async (_, ignore, expected) => {
    WITH(ignore);
    expect(await rules()).toEqual(expected);
  });

  test('a rule that is turned off, or lowered', async () => {
    config(
      `${CONNECTION('    externalId: seq_p8OgYZNm_anQEaOZ8-mMn\n    prefix: exports/\n')}rules: { external-id-optional: notice }\n`,
    );
    expect(await rules()).toEqual([0, 'external-id-optional']);
  });
});
