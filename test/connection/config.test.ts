import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/connection/config';
import { connectionsFrom, filesNamedBy } from '../../src/connection/connection';
import { errorText } from '../../src/entry/error-text';
import { UserError } from '../../src/finding';
import { display, textOf } from '../../src/policy/text';
import type { Fact } from '../../src/source/facts';
import { reading } from './sources';

const MINIMAL = `version: 1
connections:
  - name: exports
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: arn:aws:iam::666666666666:role/your-iam-role
    externalId: seq_p8OgYZNm
    bucket: examplebucket
`;

async function failure(text: string, file = 'trustproof.yml'): Promise<string> {
  try {
    const config = await loadConfig(text, file);
    connectionsFrom(config, {}, { env: { EMPTY: '', TOKEN: 'ghs_secret!' }, readings: [] });
  } catch (error) {
    if (error instanceof UserError) return `${error.place?.line}:${error.place?.column} ${error.message}`;
    throw error;
  }
  throw new Error('no error');
}

describe('an unknown key is answered with those that the schema has', () => {
  const { properties, definitions } = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
  const connection = definitions.connection.properties;
  const inConnection = (key: string) => MINIMAL.replace(/^ {4}role: .*$/m, `    ${key}: { zzzzzz: x }`);
  it.each([
    ['the config', 'version: 1\nzzzzzz: 1\n', properties],
    ['sources', 'version: 1\nsources: { zzzzzz: 1 }\n', properties.sources.properties],
    ['gate', 'version: 1\ngate: { zzzzzz: 1 }\n', properties.gate.properties],
    [
      'ignore',
      'version: 1\nignore: [{ rule: wildcard-action, reason: r, zzzzzz: 1 }]\n',
      properties.ignore.items.properties,
    ],
    ['a connection', `${MINIMAL}    zzzzzz: 1\n`, connection],
    ['evidence', `${MINIMAL}    evidence: { zzzzzz: a.json }\n`, connection.evidence.properties],
    ['a value', inConnection('role'), definitions.elsewhere.properties],
    ['externalId', MINIMAL.replace('seq_p8OgYZNm', '{ zzzzzz: x }'), definitions.externalId.then.properties],
  ])('%s', async (_, text, known) => {
    const [, listed = ''] = (await failure(text)).split('; known keys: ');
    expect(new Set(['$schema', ...listed.split(', ')])).toEqual(new Set(['$schema', ...Object.keys(known)]));
  });
});

describe('a config that cannot be used says where, which key, and what was expected', () => {
  it.each([
    ['empty', '', /^1:1 .* is empty/],
    ['only a comment', '# nothing\n', /^1:1 .* is empty/],
    ['not YAML', 'version: [1\n', /is not YAML/],
    ['two documents', 'version: 1\n---\nversion: 1\n', /^2:1 .*more than one YAML document/],
    [
      'an unknown key',
      'version: 1\nconections: []\n',
      /^2:1 unknown key "conections" in the config; did you mean "connections"\?/,
    ],
    [
      'a typo in a connection',
      MINIMAL.replace('principal', 'principle'),
      /^4:5 unknown key "principle" in "connections\[0\]"; did you mean "principal"\?/,
    ],
    [
      'another spelling',
      MINIMAL.replace('externalId', 'external_id'),
      /^6:5 unknown key "external_id".*did you mean "externalId"\?/,
    ],
    [
      'nothing like it',
      `${MINIMAL}    zzz: 1\n`,
      /^8:5 unknown key "zzz" in "connections\[0\]"; known keys: name, profile,/,
    ],
    ['a missing key', 'connections: []\n', /^1:1 the config needs the key "version"/],
    ['another version', 'version: 2\n', /^1:10 "version" must be 1/],
    ['a wrong type', 'version: 1\nconnections: exports\n', /^2:14 "connections" must be a list, but is text/],
    [
      'an unquoted account',
      `${MINIMAL}    bucketAccount: 066666666666\n`,
      /^8:20 "connections\[0\]\.bucketAccount" must be text, but is a number: put it in quotes \("066666666666"\)/,
    ],
    [
      'an account too short',
      'version: 1\nownAccounts: ["123"]\n',
      /^2:15 "ownAccounts\[0\]" must be an account: 12 digits, in quotes/,
    ],
    [
      'a value out of a list',
      'version: 1\nundetermined: warnng\n',
      /^2:15 "undetermined" must be one of error, warning, notice; did you mean/,
    ],
    [
      'a requirement that is none',
      'version: 1\ngate: { allowUndetermined: [delivry] }\n',
      /^2:29 "gate\.allowUndetermined\[0\]" must be one of role-permissions, .*, delivery; did you mean "delivery"\?/,
    ],
    [
      'an unknown key of the gate',
      'version: 1\ngate: { toolVersion: [0.1.0] }\n',
      /^2:9 unknown key "toolVersion" in "gate"; did you mean "toolVersions"\?/,
    ],
    [
      'a gate that accepts no version',
      'version: 1\ngate: { toolVersions: [] }\n',
      /^2:23 "gate\.toolVersions" must not be empty/,
    ],
    [
      'an unknown rule',
      'version: 1\nrules:\n  external-id-mising: off\n',
      /^3:3 there is no rule "external-id-mising"; did you mean "external-id-missing"\?/,
    ],
    [
      'a rule switched off by no',
      'version: 1\nrules:\n  external-id-missing: false\n',
      /^3:24 "rules\.external-id-missing" must be one of off, notice, warning, error, but is true or false/,
    ],
    [
      'an ignore whose reason says nothing',
      'version: 1\nignore:\n  - { rule: wildcard-resource, reason: " " }\n',
      /^3:40 "ignore\[0\]\.reason" must say why/,
    ],
    [
      'globs without end',
      `version: 1\nsources: { include: [${'a, '.repeat(1001)}] }\n`,
      /^2:21 "sources\.include" must not list more than 1000/,
    ],
    [
      'an ignore without reason',
      'version: 1\nignore:\n  - rule: wildcard-resource\n',
      /^3:5 "ignore\[0\]" needs the key "reason"/,
    ],
    [
      'a day that is none',
      'version: 1\nignore:\n  - { rule: wildcard-resource, reason: x, expires: 2027-02-30 }\n',
      /^3:52 "expires" must be a day/,
    ],
    [
      'two of one name',
      `${MINIMAL}${MINIMAL.split('\n').slice(2).join('\n')}`,
      /^8:5 two connections are named "exports" \(the first on line 3\)/,
    ],
    ['a key twice', `${MINIMAL}    bucket: other\n`, /^8:5 the key "bucket" stands twice/],
    [
      'both output and env',
      MINIMAL.replace('seq_p8OgYZNm', '{ output: a, env: B }'),
      /^6:17 "connections\[0\]\.externalId" must hold exactly one of output, env or sha256/,
    ],
    [
      'a hash for another key',
      MINIMAL.replace('role: arn', `role: { sha256: ${'a'.repeat(64)} } #`),
      /^5:13 unknown key "sha256"/,
    ],
    ['a hash too short', MINIMAL.replace('seq_p8OgYZNm', '{ sha256: abc }'), /64 hexadecimal digits/],
    [
      'a missing variable',
      MINIMAL.replace('seq_p8OgYZNm', '{ env: NOT_SET }'),
      /^6:17 the environment variable NOT_SET is not set/,
    ],
    [
      'a variable that holds no bucket, unsaid since it may hold a secret',
      MINIMAL.replace(/bucket: .*/, 'bucket: { env: TOKEN }'),
      /^\d+:\d+ the value of the environment variable TOKEN is no bucket name$/,
    ],
    [
      'a variable that holds no principal',
      MINIMAL.replace(/principal: .*/, 'principal: { env: TOKEN }'),
      /^\d+:\d+ the value of the environment variable TOKEN is no principal; write an ARN \([^"]*\)[^"]*$/,
    ],
    [
      'a variable that holds no profile',
      MINIMAL.replace('    role', '    profile: { env: TOKEN }\n    role'),
      /^5:14 there is no profile called the value of the environment variable TOKEN; there are: [a-z0-9, -]+$/,
    ],
    [
      'a variable by the name of what every object has',
      MINIMAL.replace('seq_p8OgYZNm', '{ env: constructor }'),
      /^6:17 the environment variable constructor is not set/,
    ],
    [
      'an empty variable',
      MINIMAL.replace('seq_p8OgYZNm', '{ env: EMPTY }'),
      /^6:17 the environment variable EMPTY is empty/,
    ],
    [
      'a missing output',
      MINIMAL.replace('seq_p8OgYZNm', '{ output: id, file: out.json }'),
      /^6:17 there is no output "id" in out\.json; no outputs were read there/,
    ],
    [
      'an unknown profile',
      `${MINIMAL}    profile: datadog-log-archive-s3\n`,
      /^8:14 there is no profile "datadog-log-archive-s3"; did you mean "datadog-log-archives-s3"\?/,
    ],
    [
      'a principal that is none',
      MINIMAL.replace('arn:aws:iam::302263087412:role/seqtestclient', 'seqtestclient'),
      /^4:16 "seqtestclient" is no principal/,
    ],
    [
      'an ExternalId that AWS refuses',
      MINIMAL.replace('seq_p8OgYZNm', '"a b"'),
      /^6:17 "externalId" is none that AWS accepts/,
    ],
    [
      'a bucket that is none',
      MINIMAL.replace('examplebucket', 's3://examplebucket/x'),
      /^7:13 "s3:\/\/examplebucket\/x" is no bucket name/,
    ],
    ['no role', MINIMAL.replace(/ {4}role.*\n/, ''), /^3:5 connection "exports" needs "role:"/],
    ['an alias to nothing', 'version: 1\nconnections: *none\n', /is not YAML|names no anchor/],
    [
      'aliases that contain each other',
      'version: 1\nconnections: &a [*a]\n',
      /nested deeper|is not YAML|aliases/,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await failure(text)).toMatch(expected);
  });

  it('does not hang or overflow on hostile text', async () => {
    expect(await failure('['.repeat(100_000))).toMatch(/not YAML|nested/);
    expect(await failure('a'.repeat(1_000_001))).toMatch(/longer than/);
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`,
    );
    expect(await failure(bomb.join('\n'))).toMatch(/aliases|values|nested/);
  });

  it('takes no time that grows with the square of what is wrong, or aliased', {
    timeout: 20_000,
  }, async () => {
    const faults = Array.from({ length: 30_000 }, (_, index) => `  bad${index}: v`);
    expect(await failure(`version: 1\nrules:\n${faults.join('\n')}\n`)).toMatch(/^3:9 "rules\.bad0" must be/);
    const [values, aliases] = [Array(150_000).fill('1'), Array(1_000).fill('*x')];
    const text = `x: &x 1\nownAccounts: [${values.join()}]\nignore: [${aliases.join()}]\n`;
    expect(await failure(text)).toMatch(/^1:1 the config needs the key "version"/);
  });

  it('lets an alias stand for the last anchor of its name before it', async () => {
    const rules = [
      'wildcard-action: &l off',
      'version-missing: *l',
      'sid-empty: &l notice',
      'empty-list: *l',
    ];
    const config = await loadConfig(`version: 1\nrules:\n  ${rules.join('\n  ')}\n`, 'trustproof.yml');
    expect([...config.rules.values()]).toEqual(['off', 'off', 'notice', 'notice']);
  });

  it('says the same of JSON', async () => {
    expect(await failure('{ "version": 1, "conections": [] }', 'trustproof.json')).toMatch(
      /^1:17 unknown key "conections" in the config; did you mean "connections"\?/,
    );
    expect(await failure('{ "version": 1, "version": 1 }', 'trustproof.json')).toMatch(
      /^1:17 the key "version" stands twice/,
    );
    expect(await failure('{ "version": ', 'trustproof.json')).toMatch(/^1:/);
  });

  it('names several faults in the order they stand in', async () => {
    const error = await loadConfig('version: "2"\nfoo: 1\nundetermined: no\n', 'trustproof.yml').catch(
      (thrown) => thrown,
    );
    expect(errorText(error).split('\n')).toEqual([
      'trustproof.yml:1:10: "version" must be 1',
      expect.stringMatching(/^trustproof\.yml:2:1: unknown key "foo"/),
      expect.stringMatching(/^trustproof\.yml:3:15: "undetermined" must be one of/),
    ]);
  });
});

describe('a connection', () => {
  const outputs = (value: string, sensitive: boolean): Fact[] => {
    const at = { file: 'out.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [{ kind: 'output', name: 'vendor', value: textOf(value, at), sensitive, at }];
  };

  async function only(text: string, flags = {}, facts: readonly Fact[] = []) {
    const config = await loadConfig(text, 'trustproof.yml');
    const readings = [reading('out.json', facts, { kind: 'terraform-output' })];
    return connectionsFrom(config, flags, { env: { VENDOR_ID: 'seq_secret' }, readings })[0]!;
  }

  it('has every value looked up, and its place', async () => {
    const one = await only(MINIMAL);
    expect(one).toMatchObject({ name: 'exports', prefix: '', at: { line: 3, column: 5 } });
    expect(one.profile.id).toBe('sequentum-enterprise-s3-managed');
    expect(one.principals.map((text) => display(text))).toEqual([
      'arn:aws:iam::302263087412:role/seqtestclient',
    ]);
    expect(one.role?.at).toMatchObject({ file: 'trustproof.yml', line: 5, column: 11, endColumn: 55 });
  });

  it('takes a value from the environment, and knows that it is secret', async () => {
    const one = await only(MINIMAL.replace('seq_p8OgYZNm', '{ env: VENDOR_ID }'));
    expect(one.externalId).toMatchObject({ value: { pieces: ['seq_secret'] }, secret: 'VENDOR_ID' });
  });

  it('takes a value from an output, secret if Terraform marks it', async () => {
    const text = MINIMAL.replace('seq_p8OgYZNm', '{ output: vendor, file: ./out.json }');
    expect((await only(text, {}, outputs('seq_plain', false))).externalId).not.toHaveProperty('secret');
    expect((await only(text, {}, outputs('seq_hidden', true))).externalId).toMatchObject({
      secret: 'TRUSTPROOF_EXTERNAL_ID',
    });
  });

  it('may be made of flags alone', async () => {
    const flags = {
      principal: ['302263087412'],
      role: 'arn:aws:iam::666666666666:role/x',
      externalId: 'seq_flag',
      bucket: 'b-1',
      prefix: 'in/',
    };
    const one = await only('version: 1\n', flags);
    expect(one).toMatchObject({ name: 'x', prefix: 'in/', externalId: { secret: 'TRUSTPROOF_EXTERNAL_ID' } });
    expect(one.principals.map((text) => display(text))).toEqual(['arn:aws:iam::302263087412:root']);
    expect(one.bucket && display(one.bucket)).toBe('b-1');
  });

  it('takes flags over what the config says, if it is the only one', async () => {
    expect((await only(MINIMAL, { prefix: 'out/', externalIdEnv: 'VENDOR_ID' })).externalId).toMatchObject({
      secret: 'VENDOR_ID',
    });
    const two = MINIMAL + MINIMAL.split('\n').slice(2).join('\n').replace('exports', 'imports');
    await expect(only(two, { prefix: 'out/' })).rejects.toThrow(/config of several \(exports, imports\)/);
  });

  it('names its evidence in whatever way a path is written', async () => {
    const paths = '{ trust: .//t.json, identity: [a/../i.json, ./a//b.json], bucket: c/./b.json }';
    const config = await loadConfig(`${MINIMAL}    evidence: ${paths}\n`, 'trustproof.yml');
    const files = filesNamedBy(config).map(({ file }) => file);
    expect(files).toEqual(['i.json', 'a/b.json', 't.json', 'c/b.json']);
  });

  it('is told apart from its files', async () => {
    const config = await loadConfig(
      `${MINIMAL.replace('seq_p8OgYZNm', '{ output: a, file: out.json }')}    evidence: { trust: ./t.json, identity: [i.json] }\n`,
      'trustproof.yml',
    );
    expect(filesNamedBy(config).map(({ file }) => file)).toEqual(['out.json', 'i.json', 't.json']);
  });

  it('needs a principal where the profile does not settle it, and is told what the vendor publishes', async () => {
    const without = MINIMAL.replace(/ {4}principal.*\n/, '');
    await expect(only(without)).rejects.toThrow(
      /page contradicts itself.*302263087412:role\/seqtestclient \(as named in the page text\).*280772890673:role\/sequentum-upload-qa \(as printed in the page example\).*"principal:"/,
    );
    await expect(only(`${without}    profile: datadog-log-archives-s3\n`)).rejects.toThrow(
      /464622532012:root \(datadoghq.com.*Write yours under "principal:"/,
    );
    await expect(only(`${without}    profile: snowflake-external-volume-s3\n`)).rejects.toThrow(
      /gives each customer its own \(DESC EXTERNAL VOLUME\)/,
    );
    const settled = await only(`${without}    profile: segment-aws-s3\n`);
    expect(settled.principals.map((text) => display(text))).toEqual([
      'arn:aws:iam::595280932656:role/segment-s3-integration-production-access',
    ]);
    const gov = `${without.replace('arn:aws:iam', 'arn:aws-cn:iam')}    profile: databricks-unity-catalog-s3\n`;
    await expect(only(gov)).rejects.toThrow(/Write it under "principal:"/);
  });
});

describe('what is not written', () => {
  it('has a default', async () => {
    const config = await loadConfig('version: 1\n', 'trustproof.yml');
    expect(config).toMatchObject({ connections: [], ownAccounts: [], undetermined: 'error', ignore: [] });
    expect(config.sources.include).toContain('**/*.tf');
  });

  it('may be written in full', async () => {
    const config = await loadConfig(
      [
        'version: 1',
        'ownAccounts: ["012345678901"]',
        'sources: { include: ["a/**"], exclude: [] }',
        'undetermined: notice',
        'rules: { version-missing: off, wildcard-resource: error }',
        'ignore:',
        '  - rule: wildcard-resource',
        '    path: policies/admin.json',
        '    reason: break-glass role',
        '    expires: 2027-01-31',
      ].join('\n'),
      'trustproof.yml',
    );
    expect(config.ownAccounts).toEqual(['012345678901']);
    expect(config.sources).toEqual({ include: ['a/**'], exclude: [] });
    expect([...config.rules]).toEqual([
      ['version-missing', 'off'],
      ['wildcard-resource', 'error'],
    ]);
    expect(config.ignore).toMatchObject([
      { rule: 'wildcard-resource', expires: '2027-01-31', at: { line: 7, column: 5 } },
    ]);
  });
});
