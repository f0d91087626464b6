import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../dist';
import { cli } from './run';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-stated-'));
  cpSync(join(ROOT, 'examples/good'), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);
const evidence = (lines: string) =>
  write('trustproof.yml', `${readFileSync(join(cwd, 'trustproof.yml'), 'utf8')}    evidence: ${lines}\n`);
const change = (file: string, from: string, to: string) =>
  write(
    file,
    readFileSync(join(cwd, file), 'utf8').replace(from, () => to),
  );

async function checked() {
  const { out } = await cli(['check', '--format', 'json'], { cwd });
  const { verdict, findings } = JSON.parse(out) as {
    verdict: string;
    findings: { rule: string; file: string; line: number; column: number; message: string }[];
  };
  const shown = findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
  return { verdict, findings: shown, messages: findings.map(({ message }) => message) };
}

/** Of one shape with an identity policy: what AWS attaches to every account itself, and wide on purpose. */
const FULL_ACCESS = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';

describe('a file whose policy type the evidence names', () => {
  test.each(['scp', 'boundary', 'session'])('is read as that and as nothing else: %s', async (type) => {
    write('limit.json', FULL_ACCESS);
    evidence(`{ ${type}: limit.json }`);
    expect(await checked()).toEqual({ verdict: 'proved', findings: [], messages: [] });
  });

  test.each([
    ['rcp', 'proved', []],
    ['bucket', 'violated', ['bucket-open-to-others full.json:1:68']],
  ])(
    'RCPFullAWSAccess, too, which is a bucket policy open to the world where it is none: %s',
    async (type, overall, expected) => {
      write('full.json', FULL_ACCESS.replace('"Action"', '"Principal":"*","Action"'));
      evidence(`{ ${type}: full.json }`);
      const { verdict, findings } = await checked();
      expect(verdict).toBe(overall);
      expect(findings.filter((one) => one.startsWith('bucket-open-to-others'))).toEqual(expected);
    },
  );

  test('also where the AWS CLI printed it', async () => {
    write(
      'limit.json',
      `{"PolicyVersion":{"Document":${FULL_ACCESS},"VersionId":"v1","IsDefaultVersion":true}}`,
    );
    evidence('{ boundary: limit.json }');
    expect(await checked()).toEqual({ verdict: 'proved', findings: [], messages: [] });
  });

  test('is judged as that where its shape tells no type', async () => {
    change('policies/trust.json', '"sts:AssumeRole"', '[]');
    evidence('{ trust: policies/trust.json }');
    const { findings, messages } = await checked();
    expect(findings).toEqual([
      'trust-wrong-action policies/trust.json:8:7',
      'empty-list policies/trust.json:8:17',
    ]);
    expect(messages[0]).toMatch(/^This statement names no action, but /);
  });

  test('keeps the type that its shape has, and the finding says which', async () => {
    change('policies/permissions.json', '"Action"', '"Principal": "*",\n      "Action"');
    evidence('{ identity: policies/permissions.json, bucket: policies/bucket.json }');
    const { findings, messages } = await checked();
    expect(findings).toEqual(['evidence-missing trustproof.yml:4:5']);
    expect(messages[0]).toContain(
      'policies/permissions.json holds no identity policy: what stands there has the shape of a bucket policy',
    );
  });
});

describe('one cause is one finding', () => {
  test.each([
    ['a Version in lower case', '"Version"', '"version"', 'unknown-element policies/trust.json:2:3'],
    [
      'a condition key without its prefix',
      '"sts:ExternalId"',
      '"ExternalId"',
      'external-id-never-present policies/trust.json:9:40',
    ],
    [
      'an unfinished variable as the ExternalId',
      '"seq_p8OgYZNm_anQEaOZ8-mMn"',
      '"$'.concat('{external_id"'),
      'trust-condition-unmet policies/trust.json:9:58',
    ],
  ])('%s', async (_, from, to, finding) => {
    change('policies/trust.json', from, to);
    expect((await checked()).findings).toEqual([finding]);
  });

  test('a document in a string that is not JSON', async () => {
    const broken = JSON.stringify({ Role: { RoleName: 'x', AssumeRolePolicyDocument: '{"Version": oops' } });
    write('role.json', broken);
    expect((await checked()).findings).toEqual([`json-syntax role.json:1:${broken.indexOf('oops') + 1}`]);
  });
});
