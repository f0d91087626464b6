import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/source/hcl/configuration';
import { at, attribute, covered, place, plain, readOne, readTexts, resource } from './reading';

/** Each of the study's traps that concern sources is here, by its number. */

const ROLE = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = POLICY\n}\n';

function trust(policy: string, more: Record<string, string> = {}) {
  const texts = { 'main.tf': ROLE.replace('POLICY', policy), ...more };
  return { texts, root: readOne(texts) };
}

const EID = ['Statement', 0, 'Condition', 'StringEquals', 'sts:ExternalId'] as const;

describe('each part of a policy stands where its text stands', () => {
  test('jsonencode, through locals and variables to their own lines', () => {
    const { texts, root } = trust('jsonencode(local.trust)', {
      'locals.tf':
        'locals {\n  trust = {\n    Statement = [local.statement]\n  }\n  statement = {\n    Effect = "Allow"\n    Condition = { StringEquals = { "sts:ExternalId" = var.eid } }\n  }\n}\nvariable "eid" {\n  default = "from-default"\n}\n',
    });
    const policy = attribute(root, 'aws_iam_role.r', 'assume_role_policy');
    expect(place(policy.at)).toBe('locals.tf:2:11-4:4');
    expect(place(at(policy, 'Statement', 0).at)).toBe('locals.tf:5:15-8:4');
    expect(place(at(policy, ...EID).at)).toBe('locals.tf:11:13-27');
    expect(covered(texts, at(policy, ...EID).at)).toBe('"from-default"');
  });

  test('a heredoc: statement, condition, key and value, around interpolations', () => {
    const heredoc =
      '<<-EOT\n    {\n      "Statement": [{\n        "Effect": "Allow",\n        "Principal": { "AWS": "arn:aws:iam::${var.account}:root" },\n        "Condition": { "StringEquals": { "sts:ExternalId": ["a\\u0062", "${var.eid}"] } }\n      }]\n    }\n  EOT';
    const { texts, root } = trust(heredoc, {
      'v.tf': 'variable "account" {\n  default = "111122223333"\n}\nvariable "eid" {}\n',
    });
    const policy = attribute(root, 'aws_iam_role.r', 'assume_role_policy');
    expect(plain(policy)).toEqual({
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111122223333:root' },
          Condition: { StringEquals: { 'sts:ExternalId': ['ab', '${var.eid}'] } },
        },
      ],
    });
    const statement = at(policy, 'Statement', 0);
    expect(place(statement.at)).toBe('main.tf:5:21-9:8');
    expect(place(at(statement, 'Principal', 'AWS').at)).toBe('main.tf:7:31-65');
    expect(covered(texts, at(statement, 'Principal', 'AWS').at)).toBe('"arn:aws:iam::${var.account}:root"');
    const condition = at(statement, 'Condition');
    expect(covered(texts, condition.at)).toBe(
      '{ "StringEquals": { "sts:ExternalId": ["a\\u0062", "${var.eid}"] } }',
    );
    const keys = at(condition, 'StringEquals');
    expect(keys.kind === 'object' && covered(texts, keys.members[0]!.keyAt)).toBe('"sts:ExternalId"');
    expect(covered(texts, at(keys, 'sts:ExternalId', 0).at)).toBe('"a\\u0062"');
    expect(covered(texts, at(keys, 'sts:ExternalId', 1).at)).toBe('"${var.eid}"');
  });

  test('file() and templatefile() stand in the file', () => {
    const policies = {
      'policies/a.json': '{\r\n  "Statement": { "Sid": "A" }\r\n}\r\n',
      'policies/b.tpl':
        '{ "Statement": [\n%{ for s in sids ~}\n  { "Sid": "${s}" },\n%{ endfor ~}\n  { "Sid": "last" }] }',
    };
    const file = trust('file("${path.module}/policies/a.json")', policies);
    const sid = attribute(file.root, 'aws_iam_role.r', 'assume_role_policy', 'Statement', 'Sid');
    expect(place(sid.at)).toBe('policies/a.json:2:25-28');
    const template = trust('templatefile("policies/b.tpl", { sids = ["x", "y"] })', policies);
    const statements = attribute(template.root, 'aws_iam_role.r', 'assume_role_policy', 'Statement');
    expect(plain(statements)).toEqual([{ Sid: 'x' }, { Sid: 'y' }, { Sid: 'last' }]);
    expect([0, 1, 2].map((index) => place(at(statements, index, 'Sid').at))).toEqual([
      'policies/b.tpl:3:12-18',
      'policies/b.tpl:3:12-18',
      'policies/b.tpl:5:12-18',
    ]);
  });

  test('data "template_file" stands in the template', () => {
    const { root } = trust('data.template_file.t.rendered', {
      'data.tf':
        'data "template_file" "t" {\n  template = file("policies/t.tpl")\n  vars = {\n    sid = "x"\n  }\n}\n',
      'policies/t.tpl': '{\n  "Statement": [{ "Sid": "${sid}" }]\n}\n',
    });
    const sid = attribute(root, 'aws_iam_role.r', 'assume_role_policy', 'Statement', 0, 'Sid');
    expect([plain(sid), place(sid.at)]).toEqual(['x', 'policies/t.tpl:2:26-34']);
  });

  test('a data document stands in its blocks', () => {
    const { texts, root } = trust('data.aws_iam_policy_document.d.json', {
      'data.tf':
        'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    condition {\n      test     = "StringEquals"\n      variable = "sts:ExternalId"\n      values   = ["x"]\n    }\n  }\n}\n',
    });
    const policy = attribute(root, 'aws_iam_role.r', 'assume_role_policy');
    expect(place(at(policy, 'Statement', 0).at)).toBe('data.tf:2:3-9:4');
    const keys = at(policy, 'Statement', 0, 'Condition', 'StringEquals');
    expect(keys.kind === 'object' && covered(texts, keys.members[0]!.keyAt)).toBe('"sts:ExternalId"');
    expect(place(at(policy, ...EID).at)).toBe('data.tf:7:19-22');
  });

  test('JSON made inside other text keeps its parts', () => {
    const { root } = trust(
      '<<EOT\n{"Statement": ${jsonencode([{ Sid = var.sid }])}, "Id": ${jsonencode(var.meta)}}\nEOT',
      { 'v.tf': 'variable "sid" {\n  type = string\n}\nvariable "meta" {}\n' },
    );
    const policy = attribute(root, 'aws_iam_role.r', 'assume_role_policy');
    expect(plain(policy)).toEqual({ Statement: [{ Sid: '${var.sid}' }], Id: '${var.meta}?' });
  });
});

describe('what is unknown leaves a policy open and is never “no condition”', () => {
  const vars = {
    'v.tf': 'variable "flag" {}\nvariable "eids" { type = list(string) }\nvariable "json" {}\n',
  };

  test.each<[string, string, unknown]>([
    [
      'trap 2: a condition that may be there',
      'jsonencode({ Statement = [{ Condition = var.flag ? { Null = {} } : null }] })',
      { Statement: [{ Condition: '${(var.flag ? {Null = {}} : null)}?' }] },
    ],
    [
      'trap 6: null',
      'jsonencode({ Statement = [{ Condition = null }] })',
      { Statement: [{ Condition: null }] },
    ],
    [
      'statements that may be more',
      'jsonencode({ Statement = concat([{ Sid = "a" }], var.flag ? [{ Sid = "b" }] : []) })',
      { Statement: [{ Sid: 'a' }, '… which of two it is depends on var.flag, which is unknown until apply'] },
    ],
    [
      'members that may be more',
      'jsonencode({ Statement = [merge({ Sid = "a" }, var.flag)] })',
      { Statement: [{ Sid: '${merge("a", var.flag["Sid"])}?', '…': 'var.flag is unknown until apply' }] },
    ],
    [
      'a template directive over an unknown',
      '<<E\n{"Statement": [{"Sid": "a" %{ if var.flag }, "Condition": {}%{ endif }}]}\nE',
      null,
    ],
    ['a policy that is a variable', 'var.json', '${var.json}?'],
    ['a policy around a variable', '"${var.json}"', '${var.json}?'],
    [
      'the keys of a condition',
      'jsonencode({ Statement = [{ Condition = { StringEquals = { for e in var.eids : "sts:ExternalId" => e } } }] })',
      {
        Statement: [
          { Condition: { StringEquals: { '…': 'the collection var.eids is unknown until apply' } } },
        ],
      },
    ],
  ])('%s', (_, policy, expected) => {
    const { root } = trust(policy, vars);
    const read = plain(attribute(root, 'aws_iam_role.r', 'assume_role_policy'));
    if (expected === null) expect(read).toMatch(/^\$\{.*%\{if var.flag\}.*\}\?$/s);
    else expect(read).toEqual(expected);
  });

  test('trap 1 and 5: dynamic blocks, nested, with iterators, over known and unknown collections', () => {
    const data = `
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = { a = ["x"], b = [] }
    iterator = s
    content {
      sid     = s.key
      actions = ["sts:AssumeRole"]
      dynamic "condition" {
        for_each = s.value
        content {
          test     = "StringEquals"
          variable = "sts:ExternalId"
          values   = ["\${s.key}-\${condition.value}-\${condition.key}"]
        }
      }
    }
  }
  statement {
    sid = "open"
    dynamic "condition" {
      for_each = var.eids
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }
  dynamic "statement" {
    for_each = var.flag ? [1] : []
    content {
      sid = "maybe"
    }
  }
}
`;
    const { root } = trust('data.aws_iam_policy_document.d.json', { ...vars, 'data.tf': data });
    expect(plain(attribute(root, 'aws_iam_role.r', 'assume_role_policy'))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'a',
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'a-x-0' } },
        },
        { Sid: 'b', Effect: 'Allow', Action: 'sts:AssumeRole' },
        {
          Sid: 'open',
          Effect: 'Allow',
          Condition: { '…': 'the for_each of a dynamic block, var.eids is unknown until apply' },
        },
        '… which of two it is depends on var.flag, which is unknown until apply',
      ],
    });
  });

  test('trap 8: documents merged by Sid; an unknown one may replace or add', () => {
    const data = `
data "aws_iam_policy_document" "base" {
  statement {
    sid     = "Vendor"
    actions = ["sts:AssumeRole"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json, file("extra.json")]
  override_policy_documents = [jsonencode({ Statement = { Sid = "Vendor", Effect = "Deny" } })]
}
data "aws_iam_policy_document" "e" {
  source_policy_documents = [data.aws_iam_policy_document.base.json, var.json]
}
`;
    const files = {
      ...vars,
      'data.tf': data,
      'extra.json': '{"Statement": [{"Effect": "Allow", "Action": "x:Y"}]}',
    };
    const { root } = trust('data.aws_iam_policy_document.d.json', files);
    expect(plain(attribute(root, 'aws_iam_role.r', 'assume_role_policy', 'Statement'))).toEqual([
      { Sid: 'Vendor', Effect: 'Deny' },
      { Effect: 'Allow', Action: 'x:Y' },
    ]);
    expect(JSON.stringify(plain(attribute(root, 'data.aws_iam_policy_document.e', 'json')))).toContain(
      'unknown until apply',
    );
  });
});

describe('modules', () => {
  const deep = {
    'main.tf': `
variable "vendors" {
  type = map(object({
    account = string
    role    = optional(string, "exporter")
    eids    = optional(list(string), ["none"])
    nested  = optional(object({ flag = optional(bool, true) }), {})
  }))
}
module "vendor" {
  source   = "./modules/a"
  for_each = var.vendors
  vendor   = each.value
  name     = each.key
}
output "arns" {
  value = { for k, m in module.vendor : k => m.arn }
}
`,
    'terraform.tfvars':
      'vendors = {\n  "b c" = { account = "2", eids = ["x", "y"] }\n  a     = { account = 1, role = null }\n}\n',
    'modules/a/main.tf': `
variable "vendor" {}
variable "name" {}
module "inner" {
  source    = "./../b"
  count     = var.vendor.nested.flag ? 2 : 0
  principal = "arn:aws:iam::\${var.vendor.account}:role/\${var.vendor.role}"
  eids      = var.vendor.eids
  name      = "\${var.name}-\${count.index}"
}
output "arn" {
  value = module.inner[0].arn
}
`,
    'modules/b/main.tf': `
variable "principal" {
  type = string
}
variable "eids" {
  type = set(string)
}
variable "name" {}
resource "aws_iam_role" "this" {
  name               = var.name
  assume_role_policy = jsonencode({ Statement = [for e in var.eids : { Principal = { AWS = var.principal }, Condition = { StringEquals = { "sts:ExternalId" = e } } }] })
}
output "arn" {
  value = aws_iam_role.this.arn
}
`,
  };

  test('three levels, for_each over a map of objects, count, optional attributes and their defaults', () => {
    const root = readOne(deep);
    expect(root.resources.map((one) => one.address)).toEqual([
      'module.vendor["a"].module.inner[0].aws_iam_role.this',
      'module.vendor["a"].module.inner[1].aws_iam_role.this',
      'module.vendor["b c"].module.inner[0].aws_iam_role.this',
      'module.vendor["b c"].module.inner[1].aws_iam_role.this',
    ]);
    const first = resource(root, 'module.vendor["a"].module.inner[0].aws_iam_role.this');
    expect(first.module).toBe('module.vendor["a"].module.inner[0]');
    expect(plain(at(first.attributes, 'assume_role_policy', 'Statement'))).toEqual([
      {
        Principal: { AWS: 'arn:aws:iam::1:role/exporter' },
        Condition: { StringEquals: { 'sts:ExternalId': 'none' } },
      },
    ]);
    const last = resource(root, 'module.vendor["b c"].module.inner[1].aws_iam_role.this');
    expect(plain(at(last.attributes, 'name'))).toBe('b c-1');
    expect(at(last.attributes, 'assume_role_policy', 'Statement')).toMatchObject({ items: { length: 2 } });
    const eid = at(
      last.attributes,
      'assume_role_policy',
      'Statement',
      1,
      'Condition',
      'StringEquals',
      'sts:ExternalId',
    );
    expect(place(eid.at)).toBe('terraform.tfvars:2:41-44');
  });

  test('a module’s output is what it stands for, under its full address', () => {
    expect(plain(readOne(deep).outputs[0]!.value)).toEqual({
      a: '${module.vendor["a"].module.inner[0].aws_iam_role.this.arn}',
      'b c': '${module.vendor["b c"].module.inner[0].aws_iam_role.this.arn}',
    });
  });

  test('calls are listed with their places', () => {
    expect(readOne(deep).modules.map((one) => [one.path, place(one.at), one.external])).toEqual([
      ['module.vendor', 'main.tf:10:1-15:2', undefined],
      ['module.vendor.module.inner', 'modules/a/main.tf:4:1-10:2', undefined],
    ]);
  });

  test('instances that nobody can count stand once, and say so', () => {
    const root = readOne(`
variable "names" { type = set(string) }
variable "create" {}
resource "aws_iam_role" "many" {
  for_each = var.names
  name     = "role-\${each.key}"
}
resource "aws_iam_role_policy" "of" {
  for_each = var.names
  role     = aws_iam_role.many[each.key].name
  policy   = jsonencode({ Statement = [{ Resource = aws_iam_role.many[each.key].arn }] })
}
resource "aws_iam_role" "maybe" {
  count = var.create ? 1 : 0
  name  = "maybe"
}
output "arn" {
  value = [aws_iam_role.maybe[0].arn, aws_iam_role.many["x"].arn]
}
output "all" {
  value = [aws_iam_role.maybe[*].arn, try(aws_iam_role.maybe[0].arn, "none"), one(aws_iam_role.maybe[*].name)]
}
`);
    expect(root.resources.map((one) => [one.address, one.repeated])).toEqual([
      ['aws_iam_role.many', 'its for_each, var.names is unknown until apply'],
      ['aws_iam_role_policy.of', 'its for_each, var.names is unknown until apply'],
      ['aws_iam_role.maybe', 'its count, (var.create ? 1 : 0) is unknown until apply'],
    ]);
    expect(plain(attribute(root, 'aws_iam_role_policy.of', 'role'))).toBe('role-${each.key of var.names}');
    expect(plain(attribute(root, 'aws_iam_role_policy.of', 'policy'))).toEqual({
      Statement: [{ Resource: '${aws_iam_role.many.arn}' }],
    });
    expect(plain(root.outputs[0]!.value)).toEqual([
      '${aws_iam_role.maybe.arn}',
      '${aws_iam_role.many["x"].arn}',
    ]);
  });

  test('a module from a registry is a gap, unless init has installed it: then all of it stands at the call', () => {
    const texts = {
      'main.tf':
        'module "v" {\n  source = "acme/vendor/aws"\n}\noutput "arn" {\n  value = module.v.role_arn\n}\n',
    };
    const [root] = readTexts(texts).roots;
    expect(root!.gaps.map((gap) => [gap.reason, place(gap.at), gap.address])).toEqual([
      [
        'the module "v" from "acme/vendor/aws" is not part of the checked sources',
        'main.tf:1:1-11',
        'module.v',
      ],
    ]);
    expect(root!.modules[0]!.external).toBe(true);
    expect(plain(root!.outputs[0]!.value)).toBe('${module.v.role_arn}');

    const installed = readOne({
      ...texts,
      '.terraform/modules/modules.json':
        '{"Modules":[{"Key":"","Dir":"."},{"Key":"v","Dir":".terraform/modules/v"}]}',
      '.terraform/modules/v/main.tf':
        'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n}\noutput "role_arn" {\n  value = aws_iam_role.r.arn\n}\n',
    });
    expect(installed.gaps).toEqual([]);
    expect(place(resource(installed, 'module.v.aws_iam_role.r').at)).toBe('main.tf:1:1-3:2');
    expect(place(attribute(installed, 'module.v.aws_iam_role.r', 'name').at)).toBe('main.tf:1:1-3:2');
    expect(plain(installed.outputs[0]!.value)).toBe('${module.v.aws_iam_role.r.arn}');
  });

  test('modules that call each other end', () => {
    const reading = readTexts({
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "aws_iam_role" "a" {\n  name = "a"\n}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "aws_iam_role" "b" {\n  name = "b"\n}\n',
    });
    expect(reading.roots.map((root) => [root.directory, root.resources.map((one) => one.address)])).toEqual([
      ['a', ['aws_iam_role.a', 'module.b.aws_iam_role.b']],
    ]);
    expect(reading.roots[0]!.gaps.map((gap) => gap.reason)).toEqual(['the module "a" calls itself']);
  });

  test('every directory that nobody calls is a root module, and their addresses are told apart', () => {
    const role = 'resource "aws_iam_role" "r" {\n  name = var.x\n}\nvariable "x" {}\n';
    const reading = readTexts({
      'main.tf': role,
      'envs/prod/main.tf': `${role}module "m" {\n  source = "../../modules/m"\n  x = "m"\n}\n`,
      'modules/m/main.tf': role,
    });
    expect(reading.roots.map((root) => [root.directory, root.resources.map((one) => one.address)])).toEqual([
      ['', ['.:aws_iam_role.r']],
      ['envs/prod', ['envs/prod:aws_iam_role.r', 'envs/prod:module.m.aws_iam_role.r']],
    ]);
    expect(plain(at(reading.roots[1]!.resources[0]!.attributes, 'name'))).toBe('${envs/prod:var.x}?');
  });
});

describe('files', () => {
  test('trap 12: CRLF with a byte-order mark, decoy blocks in comments and heredocs, unquoted labels', () => {
    const text = `\uFEFF/*
resource "aws_iam_role" "decoy1" {
}
*/
# resource "aws_iam_role" "decoy2" {
// resource "aws_iam_role" "decoy3" {
locals {
  text = <<EOT
resource "aws_iam_role" "decoy4" {
}
EOT
}
resource aws_iam_role real {
  name = "real" # }
}
`.replaceAll('\n', '\r\n');
    const root = readOne({ 'main.tf': text });
    expect(root.resources.map((one) => [one.address, place(one.at)])).toEqual([
      ['aws_iam_role.real', 'main.tf:13:1-15:2'],
    ]);
    expect(place(attribute(root, 'aws_iam_role.real', 'name').at)).toBe('main.tf:14:10-16');
  });

  test('overrides replace arguments and whole kinds of nested blocks, wherever they stand', () => {
    const root = readOne({
      'a_override.tf':
        'resource "aws_iam_role" "r" {\n  name = "overridden"\n  inline_policy {\n    name = "z"\n  }\n}\nlocals {\n  l = "new"\n}\n',
      'main.tf':
        'resource "aws_iam_role" "r" {\n  name = "r"\n  path = "/p/"\n  inline_policy {\n    name = "x"\n  }\n  inline_policy {\n    name = local.l\n  }\n}\nlocals {\n  l = "old"\n  k = 1\n}\noutput "l" {\n  value = local.l\n}\n',
    });
    const attributes = resource(root, 'aws_iam_role.r').attributes;
    expect(plain(at(attributes, 'name'))).toBe('overridden');
    expect(place(at(attributes, 'name').at)).toBe('a_override.tf:2:10-22');
    expect(plain(at(attributes, 'path'))).toBe('/p/');
    expect(plain(at(attributes, 'inline_policy'))).toEqual([{ name: 'z' }]);
    expect(plain(root.outputs[0]!.value)).toBe('new');
  });

  test('.tofu wins over the .tf of the same name, and stands beside others', () => {
    const role = (name: string) => `resource "aws_iam_role" "${name}" {\n  name = "${name}"\n}\n`;
    const root = readOne({ 'a.tf': role('terraform'), 'a.tofu': role('tofu'), 'b.tf': role('both') });
    expect(root.resources.map((one) => one.name)).toEqual(['tofu', 'both']);
  });

  test('.tf.json: blocks, expressions in strings, dynamic blocks, types in quotes', () => {
    const texts = {
      'main.tf.json': `{
  "//": "a comment",
  "variable": { "eids": { "type": "map(object({ v = optional(string, \\"d\\") }))", "default": { "k": {} } } },
  "locals": { "arn": "arn:aws:iam::\${1 + 1}:root" },
  "data": { "aws_iam_policy_document": { "d": { "statement": [
    { "actions": ["sts:AssumeRole"],
      "principals": { "type": "AWS", "identifiers": ["\${local.arn}"] },
      "dynamic": { "condition": { "for_each": "\${var.eids}", "content": {
        "test": "StringEquals", "variable": "sts:ExternalId", "values": ["\${condition.value.v}"] } } } } ] } } },
  "resource": { "aws_iam_role": {
    "a": { "name": "a", "assume_role_policy": "\${data.aws_iam_policy_document.d.json}" },
    "b": [{ "name": "b", "assume_role_policy": "{\\"Statement\\": [{\\"Sid\\": \\"\${local.arn}\\"}]}" }],
    "c": { "name": "c", "assume_role_policy": "\${jsonencode({ Statement = [] })}" } } }
}`,
    };
    const root = readOne(texts);
    expect(plain(attribute(root, 'aws_iam_role.a', 'assume_role_policy'))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { AWS: 'arn:aws:iam::2:root' },
          Condition: { StringEquals: { 'sts:ExternalId': 'd' } },
        },
      ],
    });
    const sid = attribute(root, 'aws_iam_role.b', 'assume_role_policy', 'Statement', 0, 'Sid');
    expect(plain(sid)).toBe('arn:aws:iam::2:root');
    expect(covered(texts, sid.at)).toBe('\\"${local.arn}\\"');
    expect(plain(attribute(root, 'aws_iam_role.c', 'assume_role_policy'))).toEqual({ Statement: [] });
  });

  test('variable files: later ones win; others are not loaded', () => {
    const root = readOne({
      'main.tf':
        ['a', 'b', 'c', 'd', 'e'].map((name) => `variable "${name}" {\n  default = "default"\n}\n`).join('') +
        'output "all" {\n  value = [var.a, var.b, var.c, var.d, var.e]\n}\n',
      'terraform.tfvars': 'a = "tfvars"\nb = "tfvars"\nc = "tfvars"\n',
      'terraform.tfvars.json': '{ "b": "json", "c": "json ${x}" }',
      'z.auto.tfvars': 'd = "z"\n',
      'y.auto.tfvars': 'd = "y"\nc = "y"\n',
      'prod.tfvars': 'e = "prod"\n',
    });
    expect(plain(root.outputs[0]!.value)).toEqual(['tfvars', 'json', 'y', 'z', 'default']);
  });

  test('text in .tfvars.json is text', () => {
    const root = readOne({
      'main.tf': 'variable "a" {}\noutput "a" {\n  value = var.a\n}\n',
      'terraform.tfvars.json': '{ "a": "${not.a.template}" }',
    });
    expect(plain(root.outputs[0]!.value)).toBe('${not.a.template}');
  });

  test.each(['../outside.json', '/etc/passwd', '~/x', 'a/../../x', '..\\x'])(
    'nothing outside of the root is read: %s',
    (path) => {
      const text = `output "x" {\n  value = file("${path.replaceAll('\\', '\\\\')}")\n}\n`;
      const asked: string[] = [];
      const reading = readConfiguration([{ path: 'main.tf', text }], {
        readFile: (file) => {
          asked.push(file);
          return undefined;
        },
      });
      expect(
        asked.filter((file) => !file.startsWith('terraform.tfvars') && !file.startsWith('.terraform/')),
      ).toEqual([]);
      expect(reading.roots[0]!.gaps.map((gap) => place(gap.at))).toEqual([
        `main.tf:2:11-${19 + path.replaceAll('\\', '\\\\').length}`,
      ]);
    },
  );

  test('a mistake in one file is a problem there, and the others are read', () => {
    const reading = readTexts({
      'a.tf':
        'resource "aws_iam_role" "a" {\n  name = "a" }\nresource "aws_iam_role" "b" {\n  name = "b"\n}\n',
      'c.tf': 'resource "aws_iam_role" "c" {\n  name = "c"\n}\nresource "aws_iam_role" "c" {\n}\n',
    });
    expect(reading.problems.map((one) => [one.rule, place(one), one.message])).toEqual([
      [
        'terraform-syntax',
        'a.tf:2:14-15',
        'Expected the end of the line after an argument, found "}". Terraform refuses this file, and what stands here was not checked.',
      ],
      [
        'terraform-syntax',
        'c.tf:4:1-28',
        'resource "aws_iam_role.c" is declared twice. Terraform refuses this file, and what stands here was not checked.',
      ],
    ]);
    expect(reading.roots[0]!.resources.map((one) => one.name)).toEqual(['a', 'b', 'c']);
  });
});

describe('values of AWS that follow from the source', () => {
  const provider = (region: string) => `provider "aws" {\n  region = "${region}"\n}\n`;
  const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "name"\n}\nresource "aws_s3_bucket" "u" {\n}\n';
  const refs = (...names: string[]) => `output "x" {\n  value = [${names.join(', ')}]\n}\n`;

  test.each<[string, string, unknown[]]>([
    [
      'a bucket’s name and ARN',
      refs('aws_s3_bucket.b.id', 'aws_s3_bucket.b.bucket', 'aws_s3_bucket.b.arn'),
      ['name', 'name', 'arn:aws:s3:::name'],
    ],
    ['in China', provider('cn-north-1') + refs('aws_s3_bucket.b.arn'), ['arn:aws-cn:s3:::name']],
    [
      'a bucket without a name',
      refs('aws_s3_bucket.u.id', 'aws_s3_bucket.u.arn'),
      ['${aws_s3_bucket.u.bucket}', 'arn:aws:s3:::${aws_s3_bucket.u.bucket}'],
    ],
    [
      'partition and region, where the provider tells',
      provider('us-gov-west-1') +
        'data "aws_partition" "p" {}\ndata "aws_region" "r" {}\n' +
        refs('data.aws_partition.p.partition', 'data.aws_region.r.name'),
      ['aws-us-gov', 'us-gov-west-1'],
    ],
    [
      'partition and region, where it does not',
      'data "aws_partition" "p" {}\ndata "aws_region" "r" {}\n' +
        refs('data.aws_partition.p.partition', 'data.aws_region.r.name'),
      ['${data.aws_partition.p.partition}', '${data.aws_region.r.name}'],
    ],
    [
      'the account',
      `data "aws_caller_identity" "c" {}\n${refs('data.aws_caller_identity.c.account_id')}`,
      ['${data.aws_caller_identity.c.account_id}'],
    ],
  ])('%s', (_, text, expected) => {
    const root = readOne(bucket + text);
    expect(plain(root.outputs[0]!.value)).toEqual(expected);
  });

  test('symbols have the shape that every value of theirs has', () => {
    const root = readOne(
      'resource "aws_iam_role" "r" {\n  name = "n"\n  path = "/p/"\n}\nresource "aws_iam_role" "s" {\n  name = "n"\n}\ndata "aws_caller_identity" "c" {}\n' +
        refs('aws_iam_role.r.arn', 'aws_iam_role.s.arn', 'data.aws_caller_identity.c.account_id'),
    );
    const value = root.outputs[0]!.value;
    const shapes =
      value.kind === 'array'
        ? value.items.map((item) => (item.kind === 'string' ? item.pieces[0] : item))
        : [];
    expect(shapes).toEqual([
      { unknown: 'aws_iam_role.r.arn', shape: 'arn:*:iam::*:role/p/n' },
      { unknown: 'aws_iam_role.s.arn', shape: 'arn:*:iam::*:role/n' },
      {
        unknown: 'data.aws_caller_identity.c.account_id',
        shape: '????????????',
        provider: { name: 'aws', says: 'account' },
      },
    ]);
  });

  test('a name that refers to itself through another resource ends', () => {
    const root = readOne(
      'resource "aws_iam_role" "a" {\n  name = aws_iam_role.b.name\n}\nresource "aws_iam_role" "b" {\n  name = "x-${aws_iam_role.a.name}"\n}\n',
    );
    expect(root.resources).toHaveLength(2);
  });
});

describe('for each of a set that nobody knows', () => {
  test.each(['toset(var.list)', 'var.set'])('%s, key and item are one', (collection) => {
    const root = readOne(`
variable "list" { type = list(string) }
variable "set" { type = set(string) }
resource "aws_iam_role" "r" {
  for_each = ${collection}
  name     = "r-\${each.value}"
}
resource "aws_iam_role_policy" "p" {
  for_each = ${collection}
  role     = aws_iam_role.r[each.value].name
}
`);
    const name = plain(attribute(root, 'aws_iam_role.r', 'name'));
    expect(name).toBe(`r-\${each.key of ${collection}}`);
    expect(plain(attribute(root, 'aws_iam_role_policy.p', 'role'))).toBe(name);
  });

  test('a list and the set of it that a module takes are two values', () => {
    const root = readOne({
      'main.tf':
        'variable "list" { type = list(string) }\nmodule "m" {\n  source = "./m"\n  names  = var.list\n}\nresource "aws_iam_role" "r" {\n  name = var.list[0]\n}\n',
      'm/main.tf':
        'variable "names" { type = set(string) }\nresource "aws_iam_role" "r" {\n  name = tolist(var.names)[0]\n}\n',
    });
    expect(plain(attribute(root, 'module.m.aws_iam_role.r', 'name'))).not.toBe(
      plain(attribute(root, 'aws_iam_role.r', 'name')),
    );
  });

  test('a key with the signs of a template is escaped in the address as Terraform does it', () => {
    const root = readOne(
      'resource "aws_iam_role" "r" {\n  for_each = toset(["a$${b}", "c%%{d}", "e\\tf"])\n  name     = each.key\n}\n',
    );
    expect(root.resources.map((one) => one.address)).toEqual([
      'aws_iam_role.r["a$${b}"]',
      'aws_iam_role.r["c%%{d}"]',
      'aws_iam_role.r["e\\tf"]',
    ]);
  });
});

describe('secrets', () => {
  test('trap 10: what is sensitive is collected and marked, also through data documents and modules', () => {
    const root = readOne({
      'main.tf': `
variable "eid" {
  sensitive = true
  default   = "s3cr3t-eid"
}
module "m" {
  source = "./m"
  eid    = var.eid
  other  = "0ther-secret"
}
`,
      'm/main.tf': `
variable "eid" {}
variable "other" {
  sensitive = true
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["sts:AssumeRole"]
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [var.eid, "prefix-\${var.other}", sensitive("third-secret")]
    }
  }
}
resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = data.aws_iam_policy_document.d.json
}
`,
    });
    expect(root.secrets).toEqual(['0ther-secret', 's3cr3t-eid', 'third-secret']);
    const values = attribute(root, 'module.m.aws_iam_role.r', 'assume_role_policy', ...EID);
    expect(values.kind === 'array' && values.items.map((item) => item.sensitive)).toEqual([true, true, true]);
  });

  test.each([
    ['upper(var.raw)', ['PREFIX:SEQ_TOP']],
    ['split(":", var.raw)[1]', ['prefix', 'seq_top']],
    ['[for one in split(":", var.raw) : "${one}-x"][1]', ['prefix', 'seq_top']],
    ['strrev(var.cfg.id)', ['dilrewne']],
    ['replace(join("", [var.cfg.id]), "e", "a")', ['anwarlid', 'enwerlid']],
    ['substr(var.raw, 7, 5)', ['seq_t']],
    ['format("a-%s", var.cfg.id)', ['a-enwerlid']],
    ['base64encode(var.cfg.id)', ['ZW53ZXJsaWQ=']],
    ['keys(var.table)[0]', ['tenant-77']],
    ['[for k, v in var.table : k]', ['tenant-77']],
    ['[for k, v in var.table : "id-${k}"]', ['tenant-77']],
    ['"%{ for k, v in var.table }${k};%{ endfor }"', ['tenant-77']],
    ['[for v in var.table : v]', []],
    // What is not text made of it is none.
    ['concat(var.list, ["sts:AssumeRole"])[1]', []],
  ])('a text that is made of a secret is one: %s', (expression, derived) => {
    const root = readOne(`
variable "raw" {
  sensitive = true
  default   = "prefix:seq_top"
}
variable "cfg" {
  sensitive = true
  default   = { id = "enwerlid" }
}
variable "list" {
  sensitive = true
  default   = ["item-1"]
}
variable "table" {
  sensitive = true
  default   = { tenant-77 = "table-1" }
}
output "o" {
  value = ${expression}
}
`);
    const declared = ['prefix:seq_top', 'enwerlid', 'item-1', 'table-1'];
    expect(root.secrets).toEqual([...new Set([...declared, ...derived])].sort());
  });

  test('each line of a text of several is one: it stands indented in the file', () => {
    const root = readOne(
      'variable "key" {\n  sensitive = true\n  default = <<-EOT\n    first line\n      second line\n  EOT\n}\n',
    );
    expect(root.secrets).toEqual(['first line', 'first line\n  second line\n', 'second line']);
  });

  test('a variable that is sensitive and used nowhere is a secret all the same', () => {
    const root = readOne({
      'main.tf':
        'variable "unused" {\n  sensitive = true\n}\noutput "o" {\n  value     = "in-an-output"\n  sensitive = true\n}\n',
      'terraform.tfvars': 'unused = "never-used"\n',
    });
    expect(root.secrets).toEqual(['in-an-output', 'never-used']);
  });
});

test('trap 9: a policy that Terraform is told to leave alone is a gap', () => {
  const root = readOne(
    'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n  lifecycle {\n    ignore_changes = [tags, assume_role_policy]\n  }\n}\nresource "aws_iam_role" "s" {\n  name = "s"\n  lifecycle {\n    ignore_changes = [tags]\n  }\n}\n',
  );
  expect(root.gaps.map((gap) => [place(gap.at), gap.address])).toEqual([
    ['main.tf:1:1-28', 'aws_iam_role.r'],
  ]);
});

test.each([
  ['aws_iam_role', 'permissions_boundary'],
  ['aws_iam_role', 'inline_policy[0].policy'],
  ['aws_iam_role_policy_attachments_exclusive', 'policy_arns'],
  ['aws_s3_bucket_ownership_controls', 'rule[0]'],
  ['aws_s3_bucket_public_access_block', 'restrict_public_buckets'],
])('so is whatever else is judged: %s.%s', (type, name) => {
  const root = readOne(
    `resource "${type}" "r" {\n  lifecycle {\n    ignore_changes = [tags["x"], ${name}]\n  }\n}\n`,
  );
  expect(root.gaps.map((gap) => gap.address)).toEqual([`${type}.r`]);
});

describe('bounds', () => {
  const blocks = (count: number, block: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => block(index)).join('');

  test.each([
    [
      '20,000 kinds of nested blocks',
      `resource "aws_iam_role" "r" {\n${blocks(20_000, (i) => `  b${i} {\n  }\n`)}}\n`,
    ],
    ['20,000 module calls', blocks(20_000, (i) => `module "m${i}" {\n  source = "./m"\n}\n`)],
    ['20,000 arguments', `resource "aws_iam_role" "r" {\n${blocks(20_000, (i) => `  a${i} = "x"\n`)}}\n`],
    [
      '30,000 policies as text',
      blocks(30_000, (i) => `resource aws_iam_role r${i} {\n  assume_role_policy = "{}"\n}\n`),
    ],
    [
      '20,000 instances',
      'resource "aws_iam_role" "r" {\n  for_each = toset([for i in range(1000) : "${i}"])\n  name = each.key\n}\nmodule "m" {\n  source = "./m"\n  count  = 1000\n}\n',
    ],
  ])('%s end soon', (_, text) => {
    const start = performance.now();
    readTexts({
      'main.tf': text,
      'm/main.tf': 'module "n" {\n  source = "../n"\n  count  = 1000\n}\n',
      'n/main.tf': 'locals {\n}\n',
    });
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test.each([
    [
      'loops in loops',
      'length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]])',
      '',
    ],
    ['texts of lists', 'length([for a in range(500) : formatlist("%s-%s", range(1000), a)])', ''],
    ['templates of themselves', 'templatefile("t.tpl", {})', '${templatefile("t.tpl", {})}'.repeat(2)],
  ])('too much work is a gap, not a hang and not silence: %s', (_, expression, template) => {
    const root = readOne({
      'main.tf': `resource "aws_iam_role" "r" {\n  name = ${expression}\n}\n`,
      't.tpl': template,
    });
    expect(root.gaps.map((gap) => [gap.reason, place(gap.at)])).toEqual([
      ['the Terraform configuration takes too much work to evaluate', 'main.tf:1:1-28'],
    ]);
  });

  test('a file that is too long is not read, and that is said', () => {
    const { problems } = readTexts({ 'main.tf': `# ${'x'.repeat(2_000_000)}\n` });
    expect(problems.map((one) => [one.rule, place(one)])).toEqual([['file-too-large', 'main.tf:1:1-1']]);
  });
});
