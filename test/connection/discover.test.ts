// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform is written so
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/connection/discover';
import { decide } from '../../src/logic/decide';
import type { Question } from '../../src/logic/question';
import { textOf } from '../../src/policy/text';
import type { Fact } from '../../src/source/facts';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { assume, GOOD_IDENTITY, WITH_ID } from './cases/case';
import { found, letters, policyFile, reading } from './sources';

const text = (statements: readonly string[]) =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;

function discovered(statements: readonly string[], settings = {}) {
  return discover([policyFile('trust.json', text(statements))], settings);
}

const token = (condition: string) =>
  assume(
    condition,
    '{ "Federated": "arn:aws:iam::666666666666:oidc-provider/token.actions.githubusercontent.com" }',
    '"sts:AssumeRoleWithWebIdentity"',
  );

describe('without any connection', () => {
  it.each([
    ['a trust that asks for an ExternalId', [assume(WITH_ID)], '--PP---', []],
    ['a trust that asks for none', [assume()], '--PV---', ['external-id-missing trust.json:4:5']],
    [
      'a whole account, without',
      [assume(undefined, '{ "AWS": "111122223333" }')],
      '--PV---',
      ['external-id-missing trust.json:4:5'],
    ],
    [
      'T1',
      [assume('"StringEqualsIfExists": { "sts:ExternalId": "x1" }')],
      '--PV---',
      ['external-id-optional trust.json:4:141'],
    ],
    [
      'T4',
      [assume('"StringLike": { "sts:ExternalId": "*" }')],
      '--PV---',
      ['external-id-any-value trust.json:4:175'],
    ],
    [
      'one of two values is enough',
      [assume('"StringEquals": { "sts:ExternalId": ["x1", "x2"] }')],
      '--PP---',
      [],
    ],
    ['a second statement', [assume(WITH_ID), assume()], '--PV---', ['external-id-missing trust.json:5:5']],
    ['everybody', [assume(undefined, '"*"')], '--PVV--', ['external-id-missing trust.json:4:5']],
    [
      'T12 everybody who knows it',
      [assume(WITH_ID, '"*"')],
      '--PPV--',
      ['trust-open-to-others trust.json:4:39'],
    ],
    [
      'T12 …in every account, by a role of this name',
      [assume(`${WITH_ID}, "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/vendor" }`, '"*"')],
      '--PPV--',
      ['trust-open-to-others trust.json:4:39'],
    ],
    [
      'everybody, but of one account',
      [assume(WITH_ID.replace('}', ', "aws:PrincipalAccount": "302263087412" }'), '"*"')],
      '--PP---',
      [],
    ],
    [
      'everybody, but of one organization',
      [assume(WITH_ID.replace('}', ', "aws:PrincipalOrgID": "o-abc1234567" }'), '"*"')],
      '--PP---',
      [],
    ],
    [
      'everybody, but of one part of an organization',
      [
        assume(
          `${WITH_ID}, "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-abc1234567/r-ab12/*" }`,
          '"*"',
        ),
      ],
      '--PP---',
      [],
    ],
    [
      'T34 every repository on GitHub',
      [token('"StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" }')],
      '----V--',
      ['trust-open-to-others trust.json:4:54'],
    ],
    [
      'T34 …by its subject',
      [token('"StringLike": { "token.actions.githubusercontent.com:sub": "repo:*" }')],
      '----V--',
      ['trust-open-to-others trust.json:4:252'],
    ],
  ])('%s', (_, statements, verdicts, findings) => {
    const [judgement, ...others] = discovered(statements as string[]);
    expect(others).toEqual([]);
    expect(letters(judgement!)).toBe(verdicts);
    expect(found(judgement!)).toEqual(findings);
    expect(judgement?.result.name).toBe('trust.json');
  });

  it.each([
    ['repo:*:ref:refs/heads/main', 'repo:anyone/x:ref:refs/heads/main'],
    ['repo:*/*:ref:refs/tags/v?', 'repo:anyone/x:ref:refs/tags/vx'],
    ['repo:*/exports:*', 'repo:anyone/exports:pull_request'],
    ['*:environment:prod', 'repo:anyone/x:environment:prod'],
    ['*main', 'repo:anyone/x:environment:main'],
  ])('T34 every repository on GitHub by %s', (pattern, subject) => {
    const [judgement] = discovered([
      token(
        `"StringLike": { "token.actions.githubusercontent.com:sub": ["repo:example/a:*", "${pattern}"] }`,
      ),
    ]);
    expect(letters(judgement!)).toBe('----V--');
    const [problem] = judgement!.problems;
    expect(problem!.witness!.context['token.actions.githubusercontent.com:sub']).toBe(subject);
  });

  it('T34 every statement that lets in everybody is told', () => {
    const key = 'token.actions.githubusercontent.com:sub';
    const wide = ['main', 'dev'].map((branch) =>
      token(`"StringLike": { "${key}": "repo:*:ref:refs/heads/${branch}" }`),
    );
    expect(found(discovered(wide)[0]!)).toHaveLength(2);
  });

  it('T34 every project on GitLab by its tags', () => {
    const trust = token('"StringLike": { "gitlab.com:sub": "project_path:*:ref_type:tag:ref:*" }').replace(
      'token.actions.githubusercontent.com',
      'gitlab.com',
    );
    expect(discovered([trust]).map(letters)).toEqual(['----V--']);
  });

  it('T34 what a wildcard is denied opens nothing', () => {
    const key = 'token.actions.githubusercontent.com:sub';
    const deny = `{ "Effect": "Deny", "Principal": "*", "Action": "*", "Condition": { "StringNotLike": { "${key}": "repo:example/*" } } }`;
    expect(discovered([token(`"StringLike": { "${key}": "repo:*:environment:prod" }`), deny])).toEqual([]);
  });

  it.each([
    ['a service', assume(undefined, '{ "Service": "ec2.amazonaws.com" }')],
    [
      'a provider of the own account',
      assume(
        undefined,
        '{ "Federated": "arn:aws:iam::666666666666:saml-provider/Okta" }',
        '"sts:AssumeRoleWithSAML"',
      ),
    ],
    ['nobody', assume(undefined, undefined, '"sts:TagSession"')],
    [
      'a repository on GitHub',
      token('"StringLike": { "token.actions.githubusercontent.com:sub": "repo:example/exports:*" }'),
    ],
    [
      'a repository on GitHub, in a text that has no wildcard',
      token('"StringEquals": { "token.actions.githubusercontent.com:sub": "repo:*:environment:prod" }'),
    ],
    [
      'an organization on GitHub',
      token('"StringLike": { "token.actions.githubusercontent.com:sub": "repo:example/*" }'),
    ],
    [
      'a workflow on GitHub',
      token(
        '"StringLike": { "token.actions.githubusercontent.com:job_workflow_ref": "example/w/.github/*" }',
      ),
    ],
  ])('%s is none of the accounts asked about', (_, statement) => expect(discovered([statement])).toEqual([]));

  it('a Deny closes', () => {
    const deny = `{ "Effect": "Deny", "Principal": "*", "Action": "*", "Condition": { "StringNotEquals": { "sts:ExternalId": "x1" } } }`;
    expect(letters(discovered([assume(), deny])[0]!)).toBe('--PP---');
  });

  it('own accounts are none of them', () => {
    expect(discovered([assume()], { ownAccounts: ['302263087412'] })).toEqual([]);
  });

  it('an internal id may be anyone’s, or nobody’s', () => {
    const principal = '{ "AWS": "AROAEXAMPLEEXAMPLE12" }';
    const [judgement] = discovered([assume(undefined, principal)]);
    expect(letters(judgement!)).toBe('--PU---');
    expect(judgement!.problems).toMatchObject([{ rule: 'undetermined-value', severity: 'warning' }]);
    expect(letters(discovered([assume(WITH_ID, principal)])[0]!)).toBe('--PP---');
  });

  it('a role is inside its own account, and names the result', () => {
    const at = { file: 'plan.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const role = (name: string, account: string): Fact => ({
      kind: 'role',
      address: `aws_iam_role.${name}`,
      name: textOf(name, at),
      arn: textOf(`arn:aws:iam::${account}:role/${name}`, at),
      at,
    });
    const trust = (name: string): Fact => {
      const fact = policyFile('plan.json', text([assume()])).facts[0] as Extract<Fact, { kind: 'policy' }>;
      return { ...fact, type: 'trust', on: { role: textOf(name, at) }, address: `aws_iam_role.${name}` };
    };
    const facts = [
      role('inside', '302263087412'),
      trust('inside'),
      role('outside', '666666666666'),
      trust('outside'),
    ];
    const names = discover([reading('plan.json', facts)]).map(({ result }) => result.name);
    expect(names).toEqual(['outside']);
  });

  it('names are told apart, and come in the order of their places', () => {
    const readings = [policyFile('b.json', text([assume()])), policyFile('a.json', text([assume()]))];
    expect(discover(readings).map(({ result }) => result.name)).toEqual(['a.json', 'b.json']);
  });

  it('identity policies are none', () => {
    expect(discover([policyFile('identity.json', text(GOOD_IDENTITY))])).toEqual([]);
  });
});

describe('in sources, before anything is applied', () => {
  const SOURCES = `
variable "policy" {}
variable "text" {
  type = string
}
variable "who" {
  type = list(string)
}
variable "services" {
  type = list(string)
}
data "aws_caller_identity" "me" {
}
data "aws_partition" "me" {
}
resource "aws_iam_role" "made" {
  count = 2
  name  = "made-\${count.index}"
}
module "eks" {
  source = "terraform-aws-modules/eks/aws"
}
`;
  const trust = (principal: string, action = 'sts:AssumeRole') =>
    `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Principal = ${principal} }] })`;
  async function inSources(policy: string, more = '') {
    const content = `${more}${SOURCES}resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = ${policy}\n}\n`;
    const files = [new FileText('main.tf', content, Buffer.from(content))];
    return discover(await readSources(files, { tree: { text: () => undefined } }));
  }

  it.each([
    ['a policy', 'var.policy'],
    ['all principals', trust('var.policy')],
    ['the principals of accounts', trust('{ AWS = var.who }')],
    ['some of them', trust('{ AWS = concat([aws_iam_role.made[0].arn], var.who) }')],
    ['one of them', trust('{ AWS = var.who[0] }')],
    ['the accounts', trust('{ AWS = formatlist("arn:aws:iam::%s:root", var.who) }')],
  ])('%s that nobody knows may let in anyone', async (_, policy) => {
    const [judgement, ...others] = await inSources(policy);
    expect(others).toEqual([]);
    expect(letters(judgement!)).toBe('---U---');
    expect(judgement!.problems.map(({ rule }) => rule)).toEqual(['undetermined-part']);
  });

  it.each(['external_id', 'vendor_account', 'queue_arn'])(
    'a variable without a type that is called like a text is one: %s',
    async (name) => {
      const condition = `{ StringEquals = { "sts:ExternalId" = var.${name} } }`;
      const statement = `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "111122223333" }, Condition = ${condition} }`;
      const policy = `jsonencode({ Version = "2012-10-17", Statement = [${statement}] })`;
      const [judgement] = await inSources(policy, `variable "${name}" {}\n`);
      expect(letters(judgement!)).toBe('--PP---');
    },
  );

  it('in a data document, the argument is told that nobody knows', async () => {
    const document = `data "aws_iam_policy_document" "d" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = var.who
    }
  }
}
`;
    const [judgement] = await inSources('data.aws_iam_policy_document.d.json', document);
    expect(judgement!.problems).toMatchObject([{ rule: 'undetermined-part', line: 6, column: 7 }]);
    expect(judgement!.problems[0]!.message).toContain('var.who is unknown until apply');
  });

  it.each([
    ['services', trust('{ Service = concat(["ec2.amazonaws.com"], var.services) }')],
    ['any service', trust('{ Service = var.policy }')],
    ['a provider', trust('{ Federated = module.eks.oidc }', 'sts:AssumeRoleWithWebIdentity')],
    ['a role that is made here', trust('{ AWS = aws_iam_role.made[1].arn }')],
    ['all of them', trust('{ AWS = aws_iam_role.made[*].arn }')],
    ['the own account', trust('{ AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }')],
    ['its number', trust('{ AWS = data.aws_caller_identity.me.account_id }')],
    [
      'in any partition',
      trust(
        '{ AWS = "arn:${data.aws_partition.me.partition}:iam::${data.aws_caller_identity.me.account_id}:role/x" }',
      ),
    ],
  ])('%s are nobody outside', async (_, policy) => {
    expect(await inSources(policy)).toEqual([]);
  });

  it.each([
    [
      'the own account’s number as a name',
      '{ AWS = "arn:aws:iam::302263087412:role/${data.aws_caller_identity.me.account_id}" }',
    ],
    ['a name that nobody knows', '{ AWS = "arn:aws:iam::302263087412:role/${var.text}" }'],
    ['any partition', '{ AWS = "arn:${data.aws_partition.me.partition}:iam::302263087412:root" }'],
    ['an account that no account has', '{ AWS = ["000000000000", data.aws_caller_identity.me.account_id] }'],
  ])('%s is somebody outside', async (_, principal) => {
    const [judgement] = await inSources(trust(principal));
    expect(letters(judgement!)).toBe('--PV---');
  });

  it.each([
    ['an account that a variable names', '{ AWS = "arn:aws:iam::${var.text}:root" }'],
    ['a role', '{ AWS = module.eks.iam_role_arn }'],
  ])('%s may be outside, or not', async (_, principal) => {
    const [judgement] = await inSources(trust(principal));
    expect(letters(judgement!)).toBe('--PU---');
    expect(judgement!.problems).toMatchObject([{ rule: 'undetermined-value', line: expect.any(Number) }]);
    expect(judgement!.problems[0]!.message).toContain('whose that is is not known before apply');
  });

  it.each(['StringEquals', 'StringLike', 'StringEqualsIfExists'])(
    'a list of ExternalIds that nobody knows is asked for: %s',
    async (operator) => {
      const statement = `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "302263087412" }, Condition = { ${operator} = { "sts:ExternalId" = var.who } } }`;
      const [judgement] = await inSources(
        `jsonencode({ Version = "2012-10-17", Statement = [${statement}] })`,
      );
      const expected = { StringEquals: '--PP---', StringLike: '--PU---', StringEqualsIfExists: '--PV---' };
      expect(letters(judgement!)).toBe(expected[operator as keyof typeof expected]);
    },
  );

  it.each([
    [
      'of the own organization',
      'StringEquals = { "aws:PrincipalOrgID" = data.aws_organizations_organization.o.id }',
      [],
    ],
    [
      '…or of none',
      'StringEqualsIfExists = { "aws:PrincipalOrgID" = data.aws_organizations_organization.o.id }',
      ['--PVV--'],
    ],
    [
      '…or of another',
      'StringEquals = { "aws:PrincipalOrgID" = [data.aws_organizations_organization.o.id, "o-abc1234567"] }',
      ['--PV---'],
    ],
    ['of another', 'StringEquals = { "aws:PrincipalOrgID" = "o-abc1234567" }', ['--PV---']],
  ])('whoever is %s', async (_, condition, expected) => {
    const own = 'data "aws_organizations_organization" "o" {\n}\n';
    const policy = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { ${condition} } }] })`;
    expect((await inSources(policy, own)).map(letters)).toEqual(expected);
  });

  it.each([
    ['everybody', '"token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"', ['----V--']],
    ['a repository', '"token.actions.githubusercontent.com:sub" = "repo:example/exports:pull_request"', []],
  ])('%s on GitHub, by a provider that is made here', async (_, test, expected) => {
    const policy = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = aws_iam_openid_connect_provider.github.arn }, Condition = { StringEquals = { ${test} } } }] })`;
    const github = 'resource "aws_iam_openid_connect_provider" "github" {\n}\n';
    expect((await inSources(policy, github)).map(letters)).toEqual(expected);
  });

  it.each([
    ['https://token.actions.githubusercontent.com', ['----V--']],
    ['https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE', []],
  ])('whoever gets a token of %s', async (url, expected) => {
    const policy = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = aws_iam_openid_connect_provider.p.arn } }] })`;
    const provider = `resource "aws_iam_openid_connect_provider" "p" {\n  url = "${url}"\n}\n`;
    const judgements = await inSources(policy, provider);
    expect(judgements.map(letters)).toEqual(expected);
    expect(judgements.flatMap(({ problems }) => problems.map(({ line }) => line))).toEqual(
      expected.map(() => provider.split('\n').length + 24),
    );
  });

  describe('a role that trusts everyone who is itself', () => {
    const itself = (account: string) =>
      `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::${account}:role/r" } } }] })`;
    const west = 'provider "aws" {\n  alias = "west"\n}\n';
    const other = 'data "aws_caller_identity" "other" {\n  provider = aws.west\n}\n';

    it('lets nobody outside in', async () => {
      expect(await inSources(itself('${data.aws_caller_identity.me.account_id}'))).toEqual([]);
    });

    it('nor with the account beside it, in whatever partition', async () => {
      const arn = 'arn:${data.aws_partition.me.partition}:iam::${data.aws_caller_identity.me.account_id}';
      const statements = [
        `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "${arn}:root" } }`,
        `{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "302263087412" }, Condition = { StringEquals = { "sts:ExternalId" = "x1" } } }`,
      ];
      const policy = `jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })`;
      const [judgement, ...others] = await inSources(policy);
      expect(others).toEqual([]);
      expect(letters(judgement!)).toBe('--PP---');
    });

    it('may let somebody in, where the account is that of another provider', async () => {
      const [judgement] = await inSources(
        itself('${data.aws_caller_identity.other.account_id}'),
        west + other,
      );
      expect(letters(judgement!)).toBe('--PU---');
    });
  });
});

describe('a thousand roles that read alike', () => {
  const trusts = (statements: (index: number) => readonly string[]) =>
    Array.from({ length: 12 }, (_, index) =>
      policyFile(`trust-${String(index).padStart(2, '0')}.json`, text(statements(index))),
    );
  const principal = (index: number) =>
    `{ "AWS": "arn:aws:iam::${111111111111 + index}:role/vendor-${index}" }`;

  function asked(readings: ReturnType<typeof trusts>) {
    let questions = 0;
    const counting = (question: Question) => {
      questions++;
      return decide(question);
    };
    const verdicts = discover(readings, { decide: counting }).map(letters);
    return { questions, verdicts };
  }

  it('are asked about once, and answered each', () => {
    const each = trusts((index) => [
      assume(`"StringEquals": { "sts:ExternalId": "id-${index}" }`, principal(index)),
    ]);
    const { questions, verdicts } = asked(each);
    expect(verdicts).toEqual(each.map(() => '--PP---'));
    expect(questions).toBe(asked(each.slice(0, 1)).questions);
  });

  it.each([
    ['no ExternalId', (index: number) => (index === 7 ? [assume(undefined, principal(index))] : undefined)],
    [
      'IfExists',
      (index: number) =>
        index === 7
          ? [assume('"StringEqualsIfExists": { "sts:ExternalId": "id-7" }', principal(index))]
          : undefined,
    ],
    [
      'a pattern',
      (index: number) =>
        index === 7 ? [assume('"StringLike": { "sts:ExternalId": "id-*" }', principal(index))] : undefined,
    ],
  ])('but for the one that does not: %s', (_, odd) => {
    const each = trusts(
      (index) =>
        odd(index) ?? [assume(`"StringEquals": { "sts:ExternalId": "id-${index}" }`, principal(index))],
    );
    expect(asked(each).verdicts.map((verdict) => verdict === '--PV---')).toEqual(
      each.map((_one, index) => index === 7),
    );
  });

  it('keep apart the root of the same account and of another', () => {
    const own = (index: number, account: number) => [
      assume(WITH_ID, principal(index)),
      assume(undefined, `{ "AWS": "arn:aws:iam::${account}:root" }`),
    ];
    const same = discover([policyFile('a.json', text(own(1, 111111111112)))]);
    const both = discover([
      policyFile('b.json', text(own(2, 222222222222))),
      policyFile('a.json', text(own(1, 111111111112))),
    ]);
    expect(both.map(({ result }) => result.name)).toEqual(['a.json', 'b.json']);
    expect(found(both[0]!)).toEqual(found(same[0]!));
    expect(both.map(letters)).toEqual(['--PV---', '--PV---']);
  });
});
