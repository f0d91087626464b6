import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftConfig } from '../../src/cli/draft-config';
import { loadConfig } from '../../src/connection/config';
import { ROOT } from '../dist';
import { cli } from './run';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-init-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const read = (file: string) => readFileSync(join(cwd, file), 'utf8');

describe('init', () => {
  test('writes what plain policies tell, and asks whether it is so', async () => {
    cpSync(join(ROOT, 'examples/good/policies'), join(cwd, 'policies'), { recursive: true });
    const { status, out, err } = await cli(['init'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('wrote trustproof.yml\nconnections: 1 found\n');
    expect(read('trustproof.yml')).toContain(`  # policies/trust.json:1
  - name: policies/trust.json
    profile: sequentum-enterprise-s3-managed
    principal: arn:aws:iam::302263087412:role/seqtestclient
    role: arn:aws:iam::666666666666:role/sequentum-exports   # fill in: is this the role that trusts the vendor?
    externalId: seq_p8OgYZNm_anQEaOZ8-mMn   # fill in: is this the value that is set at the vendor?
    bucket: examplebucket
    prefix: exports/
`);
    expect((await cli(['check'], { cwd })).status).toBe(0);
  });

  test('does not guess which of two trusts is the role’s', async () => {
    cpSync(join(ROOT, 'examples/good/policies'), join(cwd, 'policies'), { recursive: true });
    cpSync(join(ROOT, 'examples/two-vendors/datadog/trust.json'), join(cwd, 'policies/other.json'));
    expect((await cli(['init'], { cwd })).status).toBe(0);
    expect(read('trustproof.yml').match(/# role: {3}# fill in/g)).toHaveLength(2);
  });

  test('writes what a state tells, so that only the ExternalId is left to confirm', async () => {
    cpSync(join(ROOT, 'test/fixtures/terraform/modules_foreach/state.json'), join(cwd, 'state.json'));
    expect((await cli(['init'], { cwd })).status).toBe(0);
    const config = await loadConfig(read('trustproof.yml'), 'trustproof.yml');
    expect(config.connections.map(({ name }) => name)).toContain('vendor-acme');
    expect(
      config.connections.every(
        ({ role }) => role?.from === 'value' && role.value.startsWith('arn:aws:iam::'),
      ),
    ).toBe(true);
  });

  test.each([
    ['arn:aws:iam::111122223333:root', undefined, true],
    ['111122223333', undefined, true],
    ['arn:aws:iam::111122223333:role/vendor', undefined, false],
    ['arn:aws:iam::464622532012:root', 'datadog-log-archives-s3', false],
  ])('asks whether the whole of an account is meant: %s (profile: %s)', (principal, profile, isAsked) => {
    const at = { file: 'trust.json', line: 1, column: 1 };
    const draft = { name: '1st', at, principals: [principal], secret: true, ...(profile && { profile }) };
    const text = draftConfig([draft]);
    expect(text.includes('# fill in: this lets a whole account in')).toBe(isAsked);
    expect(text).toContain('{ env: ROLE_1ST_EXTERNAL_ID }');
  });

  test('asks who is meant, where everyone is let in', () => {
    const at = { file: 'trust.json', line: 1, column: 1 };
    const text = draftConfig([{ name: '1st', at, principals: ['*'], secret: false }]);
    expect(text).toContain('# fill in: this lets every AWS account in');
  });

  test('tells the calls of one module apart, and the vendor from the own account', async () => {
    const module = (name: string, principal: string, id: string) =>
      `module "${name}" {\n  source = "./role"\n  name = "${name}"\n  principal = "${principal}"\n  id = ${id}\n}\n`;
    mkdirSync(join(cwd, 'role'));
    writeFileSync(
      join(cwd, 'main.tf'),
      module('a', 'arn:aws:iam::111122223333:user/a', '"id-a"') + module('b', '111122224444', 'null'),
    );
    writeFileSync(
      join(cwd, 'role/main.tf'),
      `variable "name" {}
variable "principal" {}
variable "id" {}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = [var.principal]
    }
    dynamic "condition" {
      for_each = var.id == null ? [] : [var.id]
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }
}
resource "aws_iam_role" "r" {
  name               = var.name
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`,
    );
    const role = (account: string) => `arn:aws:iam::${account}:root`;
    writeFileSync(
      join(cwd, 'role.json'),
      JSON.stringify({
        Role: {
          RoleName: 'c',
          Arn: 'arn:aws:iam::666666666666:role/c',
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                Principal: { AWS: [role('666666666666'), role('111122225555')] },
              },
            ],
          },
        },
      }),
    );
    expect((await cli(['init'], { cwd })).status).toBe(0);
    const config = await loadConfig(read('trustproof.yml'), 'trustproof.yml');
    const told = config.connections.map(({ name, principals, externalId }) => ({
      name,
      principals: principals?.map((one) => (one.from === 'value' ? one.value : one)),
      externalId: externalId?.from === 'value' ? externalId.value : externalId,
    }));
    expect(told).toEqual([
      { name: 'c', principals: [role('111122225555')], externalId: undefined },
      { name: 'a', principals: ['arn:aws:iam::111122223333:user/a'], externalId: 'id-a' },
      { name: 'b', principals: ['111122224444'], externalId: undefined },
    ]);
  });

  test.each(['trustproof.yaml', 'trustproof.json', '.github/trustproof.yml'])(
    'writes no second config: %s',
    async (file) => {
      mkdirSync(join(cwd, '.github'));
      writeFileSync(join(cwd, file), '{ "version": 1 }\n');
      for (const force of [[], ['--force']]) {
        const { status, err } = await cli(['init', ...force], { cwd });
        expect(status).toBe(2);
        expect(err).toContain(`${file} is there already, and only one config is read`);
      }
      expect(existsSync(join(cwd, 'trustproof.yml'))).toBe(false);
    },
  );

  test('of two ExternalIds, one of them not known, it takes neither', async () => {
    const statement = (id: string) =>
      `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "302263087412" }, Condition = { StringEquals = { "sts:ExternalId" = ${id} } } }`;
    const policy = `jsonencode({ Version = "2012-10-17", Statement = [${statement('var.id')}, ${statement('"x1"')}] })`;
    const role = `resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = ${policy}\n}\n`;
    writeFileSync(join(cwd, 'main.tf'), `variable "id" {\n  type = string\n}\n${role}`);
    expect((await cli(['init'], { cwd })).status).toBe(0);
    expect(read('trustproof.yml')).toContain('    # externalId:   # fill in');
  });

  test('a role that is open to all of GitHub is no vendor’s', async () => {
    const Principal = {
      Federated: 'arn:aws:iam::666666666666:oidc-provider/token.actions.githubusercontent.com',
    };
    const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity' }];
    writeFileSync(join(cwd, 'trust.json'), JSON.stringify({ Version: '2012-10-17', Statement }));
    const { out } = await cli(['init'], { cwd });
    expect(out).toContain('no trust of an outside account was found');
    expect((await cli(['check'], { cwd })).out).toContain('trust-open-to-others');
  });

  test('finds nothing, and shows how it is written', async () => {
    const { out } = await cli(['init'], { cwd });
    expect(out).toContain('no trust of an outside account was found');
    expect((await loadConfig(read('trustproof.yml'), 'trustproof.yml')).connections).toEqual([]);
  });

  test('replaces nothing unless forced, and writes the workflow if asked', async () => {
    writeFileSync(join(cwd, 'trustproof.yml'), 'version: 1\n');
    const refused = await cli(['init', '--workflow'], { cwd });
    expect({ status: refused.status, out: refused.out }).toEqual({ status: 2, out: '' });
    expect(refused.err).toContain('trustproof.yml is there already; --force replaces it');
    expect(read('trustproof.yml')).toBe('version: 1\n');
    expect((await cli(['init', '--workflow', '--force'], { cwd })).status).toBe(0);
    expect(read('.github/workflows/trustproof.yml')).toContain('permissions: {}');
  });

  test('the names of strangers stay text', async () => {
    const hostile = [
      'a: b',
      '- x',
      '# y',
      'yes',
      '"',
      "'",
      '\n  evil: 1',
      '{a}',
      '*b',
      '&c',
      '!d',
      '%e',
      '\u2028',
      '123',
      '',
    ];
    const drafts = hostile.map((name, index) => ({
      name: `${name}${index}`,
      at: { file: `x\n# ${name}`, line: 1, column: 1 },
      principals: [name],
      secret: index % 2 === 0,
      externalId: 'seq_1',
      role: name,
      bucket: 'bucket',
      prefix: name,
    }));
    const { connections } = await loadConfig(draftConfig(drafts), 'trustproof.yml');
    expect(connections.map(({ name }) => name)).toEqual(drafts.map(({ name }) => name));
    const values = connections.map(({ prefix }) => (prefix?.from === 'value' ? prefix.value : undefined));
    expect(values).toEqual(hostile);
  });
});
