import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/finding';
import type { Node } from '../../../src/policy/node';
import { conditionEdit } from '../../../src/source/hcl/fixes';
import { parseHcl } from '../../../src/source/hcl/parse';
import { fileSource } from '../../../src/source/hcl/source';
import { at, attribute, plain, readOne } from './reading';

function applied(text: string, edit: Edit | undefined): string {
  if (edit === undefined) return 'NO EDIT';
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return (
    text.slice(0, offset(edit.line, edit.column)) +
    edit.text +
    text.slice(offset(edit.endLine, edit.endColumn))
  );
}

const data = (body: string) =>
  `data "aws_iam_policy_document" "d" {\n${body}}\nresource "aws_iam_role" "r" {\n  name               = "r"\n  assume_role_policy = data.aws_iam_policy_document.d.json\n}\n`;
const role = (policy: string) =>
  `resource "aws_iam_role" "r" {\n  name               = "r"\n  assume_role_policy = ${policy}\n}\n`;

function statement(text: string, index = 0): Node {
  return at(attribute(readOne(text), 'aws_iam_role.r', 'assume_role_policy'), 'Statement', index);
}

const CONDITION = { StringEquals: { 'sts:ExternalId': 'x-1' } };

describe('a condition is added in the style of what stands there', () => {
  test.each<[string, string, string[]]>([
    [
      'a data document',
      data(
        '  statement {\n    actions = ["sts:AssumeRole"]\n\n    principals {\n      type        = "AWS"\n      identifiers = ["1"]\n    }\n  }\n',
      ),
      [
        '    }',
        '',
        '    condition {',
        '      test     = "StringEquals"',
        '      variable = "sts:ExternalId"',
        '      values   = ["x-1"]',
        '    }',
        '  }',
      ],
    ],
    [
      'a data document with tabs',
      data('\tstatement {\n\t\tactions = ["sts:AssumeRole"]\n\t}\n'),
      [
        '\t\tactions = ["sts:AssumeRole"]',
        '',
        '\t\tcondition {',
        '\t\t\ttest     = "StringEquals"',
        '\t\t\tvariable = "sts:ExternalId"',
        '\t\t\tvalues   = ["x-1"]',
        '\t\t}',
        '\t}',
      ],
    ],
    [
      'jsonencode over lines, lined up',
      role(
        'jsonencode({\n    Statement = [{\n      Effect    = "Allow"\n      Principal = { AWS = "1" }\n    }]\n  })',
      ),
      [
        '      Principal = { AWS = "1" }',
        '      Condition = { StringEquals = { "sts:ExternalId" = "x-1" } }',
        '    }]',
      ],
    ],
    [
      'jsonencode over lines with commas',
      role('jsonencode({\n    Statement = [{\n      Effect = "Allow",\n      Action = "a",\n    }]\n  })'),
      ['      Action = "a",', '      Condition = { StringEquals = { "sts:ExternalId" = "x-1" } },', '    }]'],
    ],
    [
      'jsonencode on one line',
      role('jsonencode({ Statement = [{ Effect = "Allow" }] })'),
      [
        '  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Condition = { StringEquals = { "sts:ExternalId" = "x-1" } } }] })',
      ],
    ],
    [
      'jsonencode with another operator',
      role('jsonencode({ Statement = [{ Condition = { Bool = { "aws:x" = "true" } } }] })'),
      [
        '  assume_role_policy = jsonencode({ Statement = [{ Condition = { Bool = { "aws:x" = "true" }, StringEquals = { "sts:ExternalId" = "x-1" } } }] })',
      ],
    ],
    [
      'jsonencode with another key',
      role('jsonencode({ Statement = [{ Condition = { StringEquals = { "aws:x" = "y" } } }] })'),
      [
        '  assume_role_policy = jsonencode({ Statement = [{ Condition = { StringEquals = { "aws:x" = "y", "sts:ExternalId" = "x-1" } } }] })',
      ],
    ],
    [
      'a heredoc',
      role(
        '<<EOT\n{ "Statement": [\n    {\n      "Effect": "Allow",\n      "Principal": { "AWS": "${var.x}" }\n    }\n] }\nEOT',
      ),
      [
        '      "Principal": { "AWS": "${var.x}" },',
        '      "Condition": { "StringEquals": { "sts:ExternalId": "x-1" } }',
        '    }',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const where = statement(text).at;
    const edited = applied(
      text,
      conditionEdit(text, where, 'StringEquals', 'sts:ExternalId', { text: 'x-1' }),
    );
    expect(edited).toContain(`${expected.join('\n')}\n`);
    expect(parseHcl(fileSource('main.tf', edited)).problems).toEqual([]);
    expect(plain(at(statement(edited), 'Condition'))).toMatchObject(CONDITION);
  });

  test('CRLF stays CRLF', () => {
    const text = data('  statement {\n    actions = ["a:B"]\n  }\n').replaceAll('\n', '\r\n');
    const edited = applied(text, conditionEdit(text, statement(text).at, 'StringEquals', 'k', { text: 'v' }));
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each<[string, string]>([
    ['jsonencode({ Statement = [{ Effect = "Allow" }] })', '"sts:ExternalId" = var.eid'],
    ['<<EOT\n{ "Statement": [{ "Effect": "Allow" }] }\nEOT', '"sts:ExternalId": "${var.eid}"'],
  ])('an expression instead of text: %j', (policy, expected) => {
    const text = role(policy);
    const edit = conditionEdit(text, statement(text).at, 'StringEquals', 'sts:ExternalId', {
      expression: 'var.eid',
    });
    expect(edit?.text).toContain(expected);
  });

  test('text that looks like a template is written as text', () => {
    const text = role('jsonencode({ Statement = [{ Effect = "Allow" }] })');
    const edited = applied(
      text,
      conditionEdit(text, statement(text).at, 'StringLike', 'k', { text: '${aws:x}%{"' }),
    );
    expect(plain(at(statement(edited), 'Condition', 'StringLike', 'k'))).toBe('${aws:x}%{"');
  });

  test.each([
    [
      'a statement that is a reference',
      'jsonencode({ Statement = [local.s] })\n}\nlocals {\n  s = merge({}, { Effect = "Allow" })',
    ],
    [
      'a key that is already asked',
      'jsonencode({ Statement = [{ Condition = { StringEquals = { "sts:ExternalId" = "y" } } }] })',
    ],
    [
      'a condition that is a reference',
      'jsonencode({ Statement = [{ Condition = local.c }] })\n}\nlocals {\n  c = {}',
    ],
  ])('no edit is offered for %s', (_, policy) => {
    const text = role(policy);
    expect(
      conditionEdit(text, statement(text).at, 'StringEquals', 'sts:ExternalId', { text: 'x' }),
    ).toBeUndefined();
  });
});
