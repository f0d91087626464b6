import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check';
import { DEFAULT_CONFIG, loadConfig } from '../../src/connection/config';
import type { Finding } from '../../src/finding';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

type Files = Readonly<Record<string, string | object>>;

const text = (content: string | object) =>
  typeof content === 'string' ? content : JSON.stringify(content, null, 2);

async function side(files: Files) {
  const config = files['trustproof.yml'];
  const sources = Object.entries(files).filter(([name]) => name !== 'trustproof.yml');
  const texts = sources.map(
    ([name, content]) => new FileText(name, text(content), Buffer.from(text(content))),
  );
  return {
    config: config === undefined ? DEFAULT_CONFIG : await loadConfig(text(config), 'trustproof.yml'),
    readings: await readSources(texts, {
      tree: { text: (path) => (files[path] === undefined ? undefined : text(files[path])) },
    }),
  };
}

/** All findings of a check of `after` that started from `before`. */
async function findings(before: Files, after: Files): Promise<readonly Finding[]> {
  const [older, newer] = [await side(before), await side(after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = new Set(names.filter((name) => before[name] !== after[name]));
  const base = { ref: 'main', ...older, changed };
  const rest = { flags: {}, problems: [], env: {}, now: new Date('2026-11-24T00:00:00Z') };
  return check({ ...newer, ...rest, texts: () => undefined, base }).report.findings;
}

/** `rule file:line:column message` of what is said of the change. */
async function changes(before: Files, after: Files): Promise<string[]> {
  const found = await findings(before, after);
  return found
    .filter(({ rule }) => rule.startsWith('change-'))
    .map(({ rule, file, line, column, message }) => `${rule} ${file}:${line}:${column} ${message}`);
}

const policy = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const allow = (Action: string | string[], Resource: string | string[] = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: string | string[], Resource: string | string[] = '*', more: object = {}) => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const READ = allow('s3:GetObject', 'arn:aws:s3:::b/*');
const WRITE = allow('s3:PutObject', 'arn:aws:s3:::b/*');
const trust = (AWS: string | string[], more: object = {}) =>
  policy({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', ...more });
const VENDOR = 'arn:aws:iam::302263087412:root';

const OURS = 'version: 1\nownAccounts: ["111122223333", "444455556666"]\n';

/** A dump of roles as the AWS CLI prints it. */
const dump = (...roles: [name: string, inline: object[], trustPolicy?: object][]) => ({
  RoleDetailList: roles.map(
    ([RoleName, inline, AssumeRolePolicyDocument = trust('arn:aws:iam::111122223333:root')]) => ({
      RoleName,
      Arn: `arn:aws:iam::111122223333:role/${RoleName}`,
      Path: '/',
      AssumeRolePolicyDocument,
      RolePolicyList: inline.map((PolicyDocument, index) => ({ PolicyName: `p${index}`, PolicyDocument })),
      AttachedManagedPolicies: [],
    }),
  ),
  UserDetailList: [],
  GroupDetailList: [],
  Policies: [],
});

describe('no change', () => {
  test.each<[what: string, before: Files, after: Files]>([
    ['nothing', { 'a.json': policy(READ) }, { 'a.json': policy(READ) }],
    ['a statement that moved', { 'a.json': policy(READ, WRITE) }, { 'a.json': policy(WRITE, READ) }],
    [
      'a statement that was split',
      { 'a.json': policy(allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::b/*')) },
      { 'a.json': policy(WRITE, READ) },
    ],
    [
      'another spelling',
      { 'a.json': policy(allow(['s3:GetObject', 's3:PutObject'])) },
      { 'a.json': policy(allow(['S3:putobject', 's3:GETOBJECT'])) },
    ],
    ['less than before', { 'a.json': policy(allow('s3:*')) }, { 'a.json': policy(READ) }],
    [
      'a policy that is gone',
      { 'a.json': policy(READ), 'b.json': policy(WRITE) },
      { 'a.json': policy(READ) },
    ],
    ['a file of another name', { 'a.json': policy(READ) }, { 'x/b.json': policy(READ) }],
    [
      'a file of another folder, and spelt differently',
      { 'a.json': policy(READ) },
      { 'x/a.json': policy(allow('s3:getobject', ['arn:aws:s3:::b/*'])) },
    ],
    [
      'a bucket policy that moved to another file and was narrowed',
      { 'a.json': policy(allow('s3:*', 'arn:aws:s3:::b/*', { Principal: { AWS: VENDOR } })) },
      { 'b.json': policy(allow('s3:GetObject', 'arn:aws:s3:::b/*', { Principal: { AWS: VENDOR } })) },
    ],
    [
      'an identity policy that nothing attaches',
      { 'a.json': policy(READ) },
      { 'a.json': policy(READ), 'b.json': policy(WRITE) },
    ],
    [
      'a role’s right that moved to another of its policies',
      { 'r.json': dump(['r', [policy(READ, WRITE)]]) },
      { 'r.json': dump(['r', [policy(READ), policy(WRITE)]]) },
    ],
    [
      'a role’s right that moved to a policy of the older version, where ${ is plain text (M7)',
      { 'r.json': dump(['r', [policy(allow('s3:GetObject', 'arn:aws:s3:::b/${$}{aws:username}'), READ)]]) },
      {
        'r.json': dump([
          'r',
          [
            policy(READ),
            { Version: '2008-10-17', Statement: [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}')] },
          ],
        ]),
      },
    ],
    [
      'a new role that its own account assumes',
      { 'r.json': dump(['r', []]) },
      { 'r.json': dump(['r', []], ['s', [policy(WRITE)]]) },
    ],
    [
      'a new role for a service',
      { 'r.json': dump(['r', []]) },
      {
        'r.json': dump(
          ['r', []],
          [
            's',
            [],
            policy({
              Effect: 'Allow',
              Principal: { Service: 'ec2.amazonaws.com' },
              Action: 'sts:AssumeRole',
            }),
          ],
        ),
      },
    ],
  ])('%s', async (_, before, after) => {
    expect(await changes(before, after)).toEqual([]);
  });
});

describe('newly allowed', () => {
  test.each<[what: string, before: Files, after: Files, said: RegExp[]]>([
    [
      'an action, at its line',
      { 'a.json': policy(READ) },
      { 'a.json': policy(allow(['s3:GetObject', 's3:DeleteObject'], 'arn:aws:s3:::b/*')) },
      [
        /^change-allows-more a\.json:8:9 This change newly lets whoever holds this policy call s3:DeleteObject on arn:aws:s3:::b\/\S*\. At main it is not allowed here\.$/,
      ],
    ],
    [
      'a resource, at its line',
      { 'a.json': policy(READ) },
      { 'a.json': policy(allow('s3:GetObject', ['arn:aws:s3:::b/*', 'arn:aws:s3:::c/*'])) },
      [/^change-allows-more a\.json:9:9 .*call s3:GetObject on arn:aws:s3:::c\//],
    ],
    [
      'a wildcard, by an action that exists',
      { 'a.json': policy(READ) },
      { 'a.json': policy(allow('s3:*', 'arn:aws:s3:::b/*')) },
      [/^change-allows-more a\.json:6:17 .*call s3:[A-Z][A-Za-z]+ on/],
    ],
    [
      'two statements, each by itself',
      { 'a.json': policy(READ) },
      { 'a.json': policy(READ, WRITE, allow('s3:DeleteObject', 'arn:aws:s3:::b/*')) },
      [
        /^change-allows-more a\.json:11:17 .*s3:PutObject/,
        /^change-allows-more a\.json:16:17 .*s3:DeleteObject/,
      ],
    ],
    [
      'a condition that is gone, at the statement',
      { 'a.json': policy({ ...READ, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }) },
      { 'a.json': policy(READ) },
      [/^change-allows-more a\.json:4:5 .*call s3:GetObject on/],
    ],
    [
      'a Deny that is gone, at what it denied',
      { 'a.json': policy(allow('s3:*'), { ...deny('s3:DeleteBucket'), Sid: 'Keep' }) },
      { 'a.json': policy(allow('s3:*')) },
      [
        /^change-allows-more a\.json:4:5 .*call s3:DeleteBucket on .* At main the Deny "Keep" refuses it \(a\.json:9 there\)\.$/,
      ],
    ],
    [
      'a Deny of a bucket policy, whoever allows it',
      {
        'b.json': policy(
          allow('s3:GetObject', 'arn:aws:s3:::b/*', { Principal: { AWS: VENDOR } }),
          deny('s3:DeleteObject', 'arn:aws:s3:::b/*', { Principal: '*' }),
        ),
      },
      { 'b.json': policy(allow('s3:GetObject', 'arn:aws:s3:::b/*', { Principal: { AWS: VENDOR } })) },
      [
        /^change-allows-more b\.json:1:1 This change no longer denies .* to call s3:DeleteObject on arn:aws:s3:::b\/\S*, whoever else allows it\. At main a Deny refuses it/,
      ],
    ],
    [
      'a principal of a trust policy',
      { 't.json': trust('arn:aws:iam::111122223333:role/a'), 'trustproof.yml': OURS },
      {
        't.json': trust(['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::444455556666:role/b']),
        'trustproof.yml': OURS,
      },
      [
        /^change-allows-more t\.json:9:11 This change newly lets arn:aws:iam::444455556666:role\/b call sts:AssumeRole without any ExternalId\./,
      ],
    ],
    [
      'a new trust of an outside account',
      { 'a.json': policy(READ) },
      {
        'a.json': policy(READ),
        't.json': trust(VENDOR, { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }),
      },
      [
        /^change-allows-more t\.json:4:5 This change newly lets \S*302263087412\S* call sts:AssumeRole with sts:ExternalId "x"\./,
      ],
    ],
    [
      'another policy of a role that was there',
      { 'r.json': dump(['r', [policy(READ)]]) },
      { 'r.json': dump(['r', [policy(READ), policy(WRITE)]]) },
      [
        /^change-allows-more r\.json:\d+:\d+ This change newly lets arn:aws:iam::111122223333:role\/r call s3:PutObject on arn:aws:s3:::b\//,
      ],
    ],
    [
      'a file that was renamed and changed at once',
      { 'a.json': policy(READ, WRITE) },
      { 'x/b.json': policy(WRITE, allow('iam:PassRole')) },
      [/^change-allows-more x\/b\.json:\d+:\d+ This change newly lets .* call iam:PassRole/],
    ],
    [
      'a file that was renamed, an action added to its only statement',
      { 'a.json': policy(READ) },
      { 'b.json': policy(allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::b/*')) },
      [/^change-allows-more b\.json:\d+:\d+ This change newly lets .* call s3:PutObject/],
    ],
    [
      'a right that moved to another role',
      { 'r.json': dump(['r', [policy(READ)]], ['s', [policy(WRITE)]]) },
      { 'r.json': dump(['r', [policy(READ, WRITE)]], ['s', []]) },
      [
        /^change-allows-more r\.json:\d+:\d+ This change newly lets arn:aws:iam::111122223333:role\/r call s3:PutObject/,
      ],
    ],
  ])('%s', async (_, before, after, said) => {
    const found = await changes(before, after);
    expect(found).toHaveLength(said.length);
    for (const [index, one] of said.entries()) expect(found[index]).toMatch(one);
  });

  test.each<[what: string, more: object]>([
    ['somebody else, of a statement that had a finding already', {}],
    [
      '…and one that the config accepts',
      {
        'trustproof.yml':
          'version: 1\nignore:\n  - { rule: external-id-missing, path: t.json, reason: reviewed by security }\n',
      },
    ],
  ])('%s', async (_, more) => {
    const before = { 't.json': trust('arn:aws:iam::222233334444:role/a'), ...more };
    const after = {
      't.json': trust(['arn:aws:iam::222233334444:role/a', 'arn:aws:iam::444455556666:role/b']),
      ...more,
    };
    expect(await changes(before, after)).toEqual([
      expect.stringMatching(
        /^change-allows-more t\.json:9:11 This change newly lets arn:aws:iam::444455556666:role\/b call sts:AssumeRole/,
      ),
    ]);
  });

  test('a statement of a role that had the like already: its finding says that it is new', async () => {
    const [was] = trust(VENDOR).Statement;
    const [is] = trust('arn:aws:iam::444455556666:role/b').Statement;
    const found = await findings({ 't.json': policy(was!) }, { 't.json': policy(was!, is!) });
    expect(
      found.map(({ rule, line, message }) => [rule, line, / It is new since main\.$/.test(message)]),
    ).toEqual([
      ['external-id-missing', 4, false],
      ['external-id-missing', 11, true],
    ]);
  });

  test('of very many the first twenty, and that there may be more', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      allow('s3:GetObject', `arn:aws:s3:::new${index}/*`),
    );
    const found = await changes({ 'a.json': policy(READ) }, { 'a.json': policy(READ, ...many) });
    expect(found).toHaveLength(20);
    expect(found.filter((one) => one.endsWith(' There may be more.'))).toEqual(found.slice(-1));
  });

  test('of what cannot be read, that it cannot be told; but not where it was so before', async () => {
    const broken = { ...WRITE, Condition: { StringEqual: { 'aws:RequestedRegion': 'x' } } };
    const [before, after] = [{ 'a.json': policy(READ) }, { 'a.json': policy(READ, broken) }];
    expect(await changes(before, after)).toEqual([
      expect.stringMatching(
        /^change-undetermined a\.json:1:1 Whether this change newly allows something cannot be decided, compared with main: /,
      ),
    ]);
    expect(await changes(after, { 'a.json': policy(broken, READ) })).toEqual([]);
  });

  test('each with a request that simulate replays', async () => {
    const [found] = (await findings({ 'a.json': policy(READ) }, { 'a.json': policy(READ, WRITE) })).filter(
      ({ rule }) => rule === 'change-allows-more',
    );
    expect(found?.witness).toMatchObject({
      action: 's3:PutObject',
      resource: expect.stringMatching(/^arn:aws:s3:::b\//),
    });
  });
});

describe('what Terraform moves to another address', () => {
  /** A role without a name that anybody knows, and what its only policy allows. */
  const role = (address: string, action: string, more = '') => `
resource "aws_iam_role" "${address}" {
  ${more}
  name_prefix        = "app-"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
resource "aws_iam_role_policy" "${address}" {
  ${more}
  role   = aws_iam_role.${address}${more === '' ? '' : /for_each/.test(more) ? '[each.key]' : '[count.index]'}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["${action}"], Resource = "*" }
    ]
  })
}
`;
  const moved = (from: string, to: string) => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;
  const call = (name: string, more = '') => `module "${name}" {\n  source = "./modules/role"\n  ${more}\n}\n`;
  const user = (address: string) => `
resource "aws_sns_topic" "${address}" {}
resource "aws_iam_role" "fixed" {
  name               = "fixed"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
resource "aws_iam_role_policy" "fixed" {
  role   = aws_iam_role.fixed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.${address}.arn }]
  })
}
`;
  type Case = [
    what: string,
    before: Record<string, string>,
    after: (action: string) => Record<string, string>,
  ];
  const READS = 's3:GetObject';
  const roleIn = (action: string) => ({ 'modules/role/main.tf': role('this', action) });
  const inModule = (before: string, after: string): [Case[1], Case[2]] => [
    { 'main.tf': before, ...roleIn(READS) },
    (action) => ({ 'main.tf': after, ...roleIn(action) }),
  ];
  const ONE_TO_TWO = moved('aws_iam_role.a', 'aws_iam_role.b') + moved('aws_iam_role.b', 'aws_iam_role.c');
  const BY_COUNT =
    moved('aws_iam_role.a[0]', 'aws_iam_role.a["x"]') + moved('aws_iam_role.a[1]', 'aws_iam_role.a["y"]');
  const CASES: Case[] = [
    [
      'a role',
      { 'main.tf': role('a', READS) },
      (action) => ({ 'main.tf': role('b', action) + moved('aws_iam_role.a', 'aws_iam_role.b') }),
    ],
    [
      'in another file, as JSON',
      { 'main.tf': role('a', READS) },
      (action) => ({
        'main.tf': role('b', action),
        'moved.tf.json': JSON.stringify({ moved: [{ from: 'aws_iam_role.a', to: 'aws_iam_role.b' }] }),
      }),
    ],
    [
      'one move after another',
      { 'main.tf': role('a', READS) },
      (action) => ({ 'main.tf': role('c', action) + ONE_TO_TWO }),
    ],
    [
      'all instances',
      { 'main.tf': role('a', READS, 'for_each = toset(["x"])') },
      (action) => ({
        'main.tf': role('b', action, 'for_each = toset(["x"])') + moved('aws_iam_role.a', 'aws_iam_role.b'),
      }),
    ],
    [
      'count to for_each',
      { 'main.tf': role('a', READS, 'count = 2') },
      (action) => ({ 'main.tf': role('a', action, 'for_each = toset(["x", "y"])') + BY_COUNT }),
    ],
    [
      'a count that came, without any moved block',
      { 'main.tf': role('a', READS) },
      (action) => ({ 'main.tf': role('a', action, 'count = 1') }),
    ],
    ['a module', ...inModule(call('x'), call('y') + moved('module.x', 'module.y'))],
    [
      'a module that is repeated',
      ...inModule(call('x'), call('y', 'for_each = toset(["a.b"])') + moved('module.x', 'module.y["a.b"]')),
    ],
    [
      'into a module',
      { 'main.tf': role('a', READS) },
      (action) => ({
        'main.tf': call('x') + moved('aws_iam_role.a', 'module.x.aws_iam_role.this'),
        ...roleIn(action),
      }),
    ],
    [
      'in a module that moved itself',
      { 'main.tf': call('x'), ...roleIn(READS) },
      (action) => ({
        'main.tf': call('y') + moved('module.x', 'module.y'),
        'modules/role/main.tf': role('that', action) + moved('aws_iam_role.this', 'aws_iam_role.that'),
      }),
    ],
  ];

  test.each(CASES)('%s: only that is no change', async (_, before, allowing) => {
    expect(await changes(before, allowing(READS))).toEqual([]);
  });

  test.each(CASES)('%s: what it may do besides is one', async (_, before, allowing) => {
    const found = await changes(before, allowing('s3:*'));
    expect(found).toEqual([
      expect.stringMatching(/^change-allows-more (?:main|modules\/role\/main)\.tf:\d+:\d+ /),
    ]);
    const line = Number(/:(\d+):/.exec(found[0]!)?.[1]);
    const { 'main.tf': main = '', 'modules/role/main.tf': inner } = allowing('s3:*');
    expect((inner ?? main).split('\n')[line - 1]).toContain('"s3:*"');
  });

  test('what a policy refers to has moved', async () => {
    const after = user('b') + moved('aws_sns_topic.a', 'aws_sns_topic.b');
    expect(await changes({ 'main.tf': user('a') }, { 'main.tf': after })).toEqual([]);
    expect(await changes({ 'main.tf': user('a') }, { 'main.tf': user('b') })).toHaveLength(1);
  });

  test('a key’s policy that AWS’s own already allows is no change (E11)', async () => {
    const key = (more: string) => `
data "aws_caller_identity" "me" {}
resource "aws_kms_key" "k" {
  ${more}
}
`;
    const statement = (who: string, action: string) =>
      `policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "${who}" }, Action = "${action}", Resource = "*" }] })`;
    const own = '${data.aws_caller_identity.me.account_id}';
    const told = (more: string) => changes({ 'main.tf': key('') }, { 'main.tf': key(more) });
    expect(await told(statement(`arn:aws:iam::${own}:root`, 'kms:Decrypt'))).toEqual([]);
    expect(await told(statement('arn:aws:iam::999988887777:root', 'kms:Decrypt'))).toHaveLength(1);
    const other = { 'other.tf': 'resource "aws_kms_key" "other" {}\n' };
    expect(await changes({ 'main.tf': key('') }, { 'main.tf': key(''), ...other })).toEqual([]);
  });

  const topic = (action: string) => `${role('a', action)}${user('t')}`;
  const other = { 'other/main.tf': role('z', READS) };
  test.each<
    [what: string, before: Record<string, string>, after: (action: string) => Record<string, string>]
  >([
    [
      'another root module comes',
      { 'app/main.tf': topic(READS) },
      (action) => ({ 'app/main.tf': topic(action), ...other }),
    ],
    [
      'another root module goes',
      { 'app/main.tf': topic(READS), ...other },
      (action) => ({ 'app/main.tf': topic(action) }),
    ],
    [
      'the folder of a root module has another name',
      { 'app/main.tf': topic(READS), ...other },
      (action) => ({ 'web/main.tf': topic(action), ...other }),
    ],
  ])('a role stays the same one where %s', async (_, before, allowing) => {
    expect(await changes(before, allowing(READS))).toEqual([]);
    expect(await changes(before, allowing('s3:*'))).toEqual([
      expect.stringMatching(/^change-allows-more (?:app|web)\/main\.tf:\d+:\d+ /),
    ]);
  });

  test('nothing moves to where something was', async () => {
    const before = role('a', 's3:*') + role('b', READS);
    const after = role('b', 's3:*') + moved('aws_iam_role.a', 'aws_iam_role.b');
    expect(await changes({ 'main.tf': before }, { 'main.tf': after })).toHaveLength(1);
  });

  test('moves in a circle end', async () => {
    const circle = moved('aws_iam_role.a', 'aws_iam_role.b') + moved('aws_iam_role.b', 'aws_iam_role.a');
    expect(await changes({ 'main.tf': role('a', READS) }, { 'main.tf': role('b', READS) + circle })).toEqual(
      [],
    );
  });

  test('a plan says what moved', async () => {
    const plan = (address: string, previous: object, action: string) => ({
      format_version: '1.2',
      terraform_version: '1.9.0',
      resource_changes: [
        {
          address: `aws_iam_role.${address}`,
          ...previous,
          mode: 'managed',
          type: 'aws_iam_role',
          name: address,
          change: {
            actions: ['create'],
            before: null,
            after: {
              assume_role_policy: JSON.stringify(policy()),
              inline_policy: [{ name: 'p', policy: JSON.stringify(policy(allow(action))) }],
            },
            after_unknown: { arn: true, name: true, id: true },
          },
        },
      ],
      configuration: {},
    });
    const before = { 'plan.json': plan('a', {}, READS) };
    const previous = { previous_address: 'aws_iam_role.a' };
    expect(await changes(before, { 'plan.json': plan('b', previous, READS) })).toEqual([]);
    expect(await changes(before, { 'plan.json': plan('b', previous, 's3:*') })).toHaveLength(1);
  });
});
