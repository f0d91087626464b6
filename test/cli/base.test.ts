import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PastTree } from '../../src/entry/git';
import { ROOT } from '../dist';
import { git as gitIn, gitWith } from '../git';
import { cli } from './run';

/** `check --base`: a repository whose first commit is examples/good, and then is changed. */
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-base-'));
  cpSync(join(ROOT, 'examples/good'), cwd, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'base');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cwd, { recursive: true });
});

const git = (...words: string[]) => gitIn(cwd, ...words);

const edit = (file: string, from: string, to: string) =>
  writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(from, to));

async function found(...args: string[]): Promise<string[]> {
  const { out, err } = await cli(['check', '--base', 'main', '--format', 'json', ...args], { cwd });
  expect(err).toBe('');
  const { findings } = JSON.parse(out);
  return findings.map(
    ({
      rule,
      file,
      line,
      column,
      message,
    }: Record<'rule' | 'file' | 'line' | 'column' | 'message', string>) =>
      `${rule} ${file}:${line}:${column} ${message}`,
  );
}

const OUTSIDE_TRUST = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::999999999999:root' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'abc-123' } },
    },
  ],
};

const COMMIT = ['commit', '--quiet', '-m', 'next'];
const commit = () => {
  git('add', '--all');
  git(...COMMIT);
};
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
};
const isOfChange = (one: string) => one.startsWith('change-');

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
    edit(
      'policies/bucket.json',
      '["s3:PutObject", "s3:PutObjectAcl"]',
      '["s3:PutObjectAcl", "s3:putobject"]',
    );
    expect(await found()).toEqual([]);
  });

  test('a right that moved to another file of the connection', async () => {
    edit(
      'trustproof.yml',
      'prefix: exports/',
      'prefix: exports/\n    evidence: { identity: [policies/permissions.json] }',
    );
    commit();
    const one = readFileSync(join(cwd, 'policies/permissions.json'), 'utf8');
    write('policies/acl.json', one.replace('"s3:PutObject", ', ''));
    edit('policies/permissions.json', ', "s3:PutObjectAcl"', '');
    edit('trustproof.yml', '[policies/permissions.json]', '[policies/permissions.json, policies/acl.json]');
    expect(await found()).toEqual([]);
  });

  test('a wider action newly allows a request, at the value that does it', async () => {
    edit('policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    expect(await found()).toEqual([
      expect.stringMatching(
        /^change-allows-more policies\/bucket\.json:8:53 This change newly lets arn:aws:\S+ call s3:DeleteObject on arn:aws:s3:::examplebucket\/exports\/\S*\. At main it is not allowed here\.$/,
      ),
    ]);
  });

  test('a bucket grant that is gone: the finding of the requirement says since when', async () => {
    edit('policies/bucket.json', '["s3:PutObject", "s3:PutObjectAcl"]', '["s3:PutObjectAcl"]');
    expect(await found()).toEqual([
      expect.stringMatching(
        /^bucket-grant-missing policies\/bucket\.json:4:5 .* It is this change that breaks it: at main bucket-policy is proved\.$/,
      ),
    ]);
  });

  test('across accounts that stops the delivery, which is said there too', async () => {
    edit('trustproof.yml', 'prefix: exports/', 'prefix: exports/\n    bucketAccount: "777777777777"');
    commit();
    edit('policies/bucket.json', '["s3:PutObject", "s3:PutObjectAcl"]', '["s3:PutObjectAcl"]');
    expect(await found()).toEqual([
      expect.stringMatching(
        /^bucket-grant-missing policies\/bucket\.json:4:5 .* This change stops the vendor’s delivery: at main bucket-policy and delivery are proved\.$/,
      ),
    ]);
  });

  test('a policy that cannot be read any more breaks the connection', async () => {
    edit('policies/bucket.json', '"Effect": "Allow"', '"Effect": "Alow"');
    const all = await found();
    expect(all.filter(isOfChange)).toEqual([
      expect.stringMatching(
        /^change-breaks-connection policies\/bucket\.json:\d+:\d+ "sequentum-exports" loses what it had: .* at main bucket-policy and delivery are proved\.$/,
      ),
    ]);
    expect(all.some((one) => one.startsWith('effect-invalid'))).toBe(true);
  });

  test.each([
    ['.terraform/modules/m', undefined],
    ['node_modules/m', undefined],
    ['node_modules/m', 'other/**'],
    ['vendor/m', 'vendor'],
    ['vendor/m', '**/m/**'],
  ])('what stood where no search looks was no policy then (%s, exclude: %s)', async (folder, exclude) => {
    if (exclude !== undefined)
      edit('trustproof.yml', 'version: 1', `version: 1\nsources: { exclude: ["${exclude}"] }`);
    write(`${folder}/trust.json`, JSON.stringify(OUTSIDE_TRUST, null, 2));
    commit();
    renameSync(join(cwd, folder, 'trust.json'), join(cwd, 'policies/outside.json'));
    expect(await found()).toContainEqual(
      expect.stringMatching(/^change-allows-more policies\/outside\.json:4:5 /),
    );
  });

  test('what the config asks for changed: the finding leads there', async () => {
    edit('trustproof.yml', 'seq_p8OgYZNm_anQEaOZ8-mMn', 'seq_another');
    const { out } = await cli(['check', '--base', 'main', '--format', 'json'], { cwd });
    const [finding] = JSON.parse(out).findings;
    expect(finding).toMatchObject({ rule: 'external-id-mismatch', file: 'policies/trust.json' });
    expect(finding.message).toMatch(/It is this change that breaks it: at main .*external-id.* proved\.$/);
    expect(finding.related).toContainEqual(expect.objectContaining({ file: 'trustproof.yml', line: 4 }));
  });

  test('a door that opens is told of once, by the requirement', async () => {
    edit('policies/trust.json', 'StringEquals', 'StringEqualsIfExists');
    expect(await found()).toEqual([
      expect.stringMatching(
        /^external-id-optional policies\/trust\.json:9:22 .* It is this change that breaks it: at main external-id is proved\.$/,
      ),
    ]);
  });

  test('what the base branch gained since is not this change’s', async () => {
    git('checkout', '--quiet', '-b', 'topic');
    edit('policies/trust.json', '"Sid": "Sequentum"', '"Sid": "Vendor"');
    commit();
    git('checkout', '--quiet', 'main');
    edit('policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    commit();
    git('checkout', '--quiet', 'topic');
    expect(await found()).toEqual([]);
  });

  test('a folder below the repository’s root', async () => {
    mkdirSync(join(cwd, 'sub'));
    for (const name of ['policies', 'trustproof.yml']) renameSync(join(cwd, name), join(cwd, 'sub', name));
    commit();
    edit('sub/policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    const { out } = await cli(['check', 'sub', '--base', 'main', '--format', 'json'], { cwd });
    const places = JSON.parse(out).findings.map(
      ({ rule, file }: { rule: string; file: string }) => `${rule} ${file}`,
    );
    expect(places).toEqual(['change-allows-more policies/bucket.json']);
  });

  test('the repository is left as it was, and none of its hooks, filters and monitors runs', async () => {
    const trap = join(cwd, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(cwd, 'sprung')}'\ncat\n`, { mode: 0o755 });
    write('.gitattributes', '* filter=trap diff=trap\n');
    commit();
    for (const name of [
      'core.fsmonitor',
      'filter.trap.smudge',
      'filter.trap.clean',
      'diff.trap.textconv',
      'core.pager',
    ]) {
      git('config', name, trap);
    }
    edit('policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    const before = readFileSync(join(cwd, '.git/index'));
    expect(await found()).toHaveLength(1);
    expect(readFileSync(join(cwd, '.git/index')).equals(before)).toBe(true);
    expect(existsSync(join(cwd, 'sprung'))).toBe(false);
  });

  test('nothing is fetched, whichever git it is: a clone without all files is no base', async () => {
    git('config', 'uploadpack.allowFilter', 'true');
    edit('policies/bucket.json', '"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"');
    commit();
    const clone = mkdtempSync(join(tmpdir(), 'trustproof-clone-'));
    git('clone', '--quiet', '--filter=blob:none', `file://${cwd}`, clone);
    const trap = join(clone, '.git/trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(clone, 'sprung')}'\n`, { mode: 0o755 });
    gitIn(clone, 'config', 'remote.origin.uploadpack', trap);
    vi.stubEnv('PATH', gitWith(join(clone, '.git'), 'unset GIT_NO_LAZY_FETCH'));
    const { status, err } = await cli(['check', '--base', 'HEAD~1'], { cwd: clone });
    expect({ status, sprung: existsSync(join(clone, 'sprung')) }).toEqual({ status: 2, sprung: false });
    expect(err).toContain('there is no commit "HEAD~1" here to compare with');
    rmSync(clone, { recursive: true });
  });

  test('a submodule is what it was at the commit that it was at', async () => {
    const trust = JSON.stringify(OUTSIDE_TRUST);
    const other = mkdtempSync(join(tmpdir(), 'trustproof-sub-'));
    gitIn(other, 'init', '--quiet');
    writeFileSync(join(other, 'trust.json'), trust);
    gitIn(other, 'add', '.');
    gitIn(other, ...COMMIT);
    write('trustproof.yml', 'version: 1\n');
    git('submodule', 'add', '--quiet', other, 'sub');
    commit();
    expect((await found()).filter((one) => one.startsWith('change-'))).toEqual([]);
    const checkedOut = join(cwd, 'sub');
    writeFileSync(
      join(checkedOut, 'trust.json'),
      trust.replace('"sts:AssumeRole"', '["sts:AssumeRole","sts:TagSession"]'),
    );
    const changes = async () => (await found()).filter((one) => one.startsWith('change-'));
    expect(await changes()).toHaveLength(1);
    gitIn(checkedOut, ...COMMIT, '--all');
    expect(await changes()).toHaveLength(1);
    // A change may put a link in its place, which leads to any repository.
    expect(PastTree.at(cwd, 'HEAD').files).toContain('sub/trust.json');
    rmSync(checkedOut, { recursive: true });
    symlinkSync(other, checkedOut);
    expect(PastTree.at(cwd, 'HEAD').files).not.toContain('sub/trust.json');
    rmSync(other, { recursive: true });
  });

  test('text that comes from a secret of then is masked too', async () => {
    edit('trustproof.yml', 'externalId: seq_p8OgYZNm_anQEaOZ8-mMn', 'externalId: { env: SEQ }');
    commit();
    edit('policies/trust.json', '"StringEquals": { "sts:ExternalId"', '"StringLike": { "sts:ExternalId"');
    edit('policies/trust.json', '_anQEaOZ8-mMn', '_anQEaOZ8-mM?');
    const { out } = await cli(['check', '--base', 'main'], {
      cwd,
      env: { SEQ: 'seq_p8OgYZNm_anQEaOZ8-mMn' },
    });
    expect(out).toContain('external-id');
    expect(out).not.toContain('seq_p8OgYZNm_anQEaOZ8-mMn');
  });

  test.each(['no-such-ref', 'HEAD~9', 'main:policies'])('%s is no commit: exit status 2', async (ref) => {
    const { status, out, err } = await cli(['check', `--base=${ref}`], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`there is no commit "${ref}" here to compare with; fetch it first`);
    expect(err).toContain('fetch-depth: 0');
  });

  test.each(['--output=x', '-x'])('%s is no ref at all: exit status 2', async (ref) => {
    const { status, out, err } = await cli(['check', `--base=${ref}`], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`"${ref}" is no git ref: none begins with a dash`);
  });

  test('no repository: exit status 2, in git’s words', async () => {
    rmSync(join(cwd, '.git'), { recursive: true });
    const { status, err } = await cli(['check', '--base=main'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('there is no commit "main" here to compare with');
  });
});

const ROLE = `resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}
`;
const rights = (...actions: string[]) =>
  `jsonencode({ Version = "2012-10-17", Statement = [{
    Effect   = "Allow"
    Action   = ${JSON.stringify(actions)}
    Resource = "arn:aws:s3:::b/*"
  }] })`;
const inline = (name: string, ...actions: string[]) => `resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.r.name
  policy = ${rights(...actions)}
}
`;

describe('check --base, Terraform', () => {
  beforeEach(() => {
    rmSync(join(cwd, 'policies'), { recursive: true });
    rmSync(join(cwd, 'trustproof.yml'));
    write('main.tf', ROLE + inline('a', 's3:GetObject', 's3:PutObject'));
    commit();
  });

  test('a right that moved to a managed policy in another file', async () => {
    write('main.tf', ROLE + inline('a', 's3:PutObject'));
    write(
      'managed.tf',
      `resource "aws_iam_policy" "m" {
  name   = "m"
  policy = ${rights('s3:GetObject')}
}
resource "aws_iam_role_policy_attachment" "m" {
  role       = aws_iam_role.r.name
  policy_arn = aws_iam_policy.m.arn
}
`,
    );
    expect((await found()).filter(isOfChange)).toEqual([]);
    edit('managed.tf', '["s3:GetObject"]', '["s3:GetObject","s3:DeleteObject"]');
    expect((await found()).filter(isOfChange)).toEqual([
      expect.stringMatching(/^change-allows-more managed\.tf:5:\d+ .*the role r call s3:DeleteObject on/),
    ]);
  });

  test('a role of another address and the same name', async () => {
    write(
      'main.tf',
      (ROLE + inline('a', 's3:GetObject', 's3:PutObject'))
        .replaceAll('role" "r"', 'role" "x"')
        .replaceAll('role.r.', 'role.x.'),
    );
    expect((await found()).filter(isOfChange)).toEqual([]);
  });

  test('a managed policy that no source holds', async () => {
    write(
      'more.tf',
      `resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`,
    );
    expect((await found()).filter(isOfChange)).toEqual([
      expect.stringMatching(
        /^change-undetermined more\.tf:\d+:\d+ This change newly attaches arn:aws:iam::aws:policy\/AdministratorAccess to the role r,/,
      ),
    ]);
  });

  test('a permissions boundary that is gone', async () => {
    const boundary = `resource "aws_iam_policy" "edge" {\n  name   = "edge"\n  policy = ${rights('s3:*')}\n}\n`;
    const bound = ROLE.replace(
      'name               = "r"',
      'name = "r"\n  permissions_boundary = aws_iam_policy.edge.arn',
    );
    write('main.tf', bound + boundary);
    commit();
    write('main.tf', ROLE + boundary);
    expect((await found()).filter(isOfChange)).toEqual([
      expect.stringMatching(
        /^change-allows-more main\.tf:1:1 This change no longer keeps the role r from calling/,
      ),
    ]);
  });

  test.each(['modules_foreach/plan_noop.json', 'unknowns/plan.json'])(
    'a plan that was never committed (%s): sources are compared with sources',
    async (plan) => {
      const folder = join(ROOT, 'test/fixtures/terraform', dirname(plan));
      cpSync(folder, cwd, { recursive: true, filter: (path) => !/\.(?:json|tfstate)$/.test(path) });
      commit();
      cpSync(join(ROOT, 'test/fixtures/terraform', plan), join(cwd, 'plan.json'));
      expect((await found('--plan', 'plan.json')).filter(isOfChange)).toEqual([]);
      if (plan.startsWith('modules')) return;
      write('more.tf', inline('more', 's3:DeleteObject').replace('role.r.', 'role.override.'));
      expect((await found('--plan', 'plan.json')).filter(isOfChange)).toEqual([
        expect.stringMatching(
          /^change-allows-more more\.tf:3:62 .*the role override call s3:DeleteObject on arn:aws:s3:::b\//,
        ),
      ]);
    },
  );

  test('a variable’s value, in a file of its own', async () => {
    write('main.tf', `variable "actions" {}\n${ROLE}${inline('a').replace('[]', 'var.actions')}`);
    write('terraform.tfvars', 'actions = ["s3:GetObject"]\n');
    commit();
    write('terraform.tfvars', 'actions = ["s3:GetObject", "s3:DeleteObject"]\n');
    expect((await found()).filter(isOfChange)).toEqual([
      expect.stringMatching(/^change-allows-more \S+:\d+:\d+ .* call s3:DeleteObject on arn:aws:s3:::b\//),
    ]);
  });
});

describe('check --base, a role whose ARN nobody knows yet', () => {
  const bucketPolicy = (role: string, ...actions: string[]) => `resource "aws_s3_bucket_policy" "b" {
  bucket = "b"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = aws_iam_role.${role}.arn }
      Action    = ${JSON.stringify(actions)}
      Resource  = "arn:aws:s3:::b/*"
    }]
  })
}
`;
  const other = ROLE.replaceAll('"r"', '"other"');
  const renamed = ROLE.replace('"aws_iam_role" "r"', '"aws_iam_role" "renamed"');

  beforeEach(() => {
    rmSync(join(cwd, 'policies'), { recursive: true });
    rmSync(join(cwd, 'trustproof.yml'));
    write('main.tf', ROLE + other + bucketPolicy('r', 's3:PutObject'));
    commit();
  });

  test.each<[what: string, after: string, told: string[]]>([
    [
      'may do more',
      ROLE + other + bucketPolicy('r', 's3:PutObject', 's3:GetObject'),
      [
        'change-allows-more main.tf:22 This change newly lets ${aws_iam_role.r.arn} call s3:GetObject on arn:aws:s3:::b/x. At main it is not allowed here.',
      ],
    ],
    ['is under another address', renamed + other + bucketPolicy('renamed', 's3:PutObject'), []],
    [
      'is under another address and may do more',
      renamed + other + bucketPolicy('renamed', 's3:PutObject', 's3:GetObject'),
      [
        'change-allows-more main.tf:22 This change newly lets ${aws_iam_role.renamed.arn} call s3:GetObject on arn:aws:s3:::b/x. At main it is not allowed here.',
      ],
    ],
    [
      'is another',
      ROLE + other + bucketPolicy('other', 's3:PutObject'),
      [
        'change-allows-more main.tf:19 This change newly lets ${aws_iam_role.other.arn} call s3:PutObject on arn:aws:s3:::b/x. At main it is not allowed here.',
      ],
    ],
  ])('%s', async (_what, after, told) => {
    write('main.tf', after);
    const { out } = await cli(['check', '--base=main', '--format=json'], { cwd });
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; file: string; line: number; message: string }[];
    };
    const changes = findings.filter(({ rule }) => rule.startsWith('change-'));
    expect(changes.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`)).toEqual(
      told,
    );
  });

  const user =
    'resource "aws_iam_user" "u" {\n  name = "u"\n}\nresource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n';
  test.each([
    ['a role', ROLE + bucketPolicy('r', 's3:PutObject')],
    ['a user', user + bucketPolicy('u', 's3:PutObject').replaceAll('aws_iam_role', 'aws_iam_user')],
  ])('%s of a module that is called by another name', async (_what, module) => {
    const call = (name: string) => `module "${name}" {\n  source = "./m"\n}\n`;
    write('m/main.tf', module);
    write('main.tf', call('a'));
    commit();
    write('main.tf', call('b'));
    const { out } = await cli(['check', '--base=main', '--format=json'], { cwd });
    expect((JSON.parse(out) as { findings: object[] }).findings).toEqual([]);
  });
});
