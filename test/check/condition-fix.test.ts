import { expect, test } from 'vitest';
import { withConditionFix } from '../../src/check/condition-fix';
import type { Problem } from '../../src/finding';
import { textOf } from '../../src/policy/text';

const at = { file: 'main.tf', line: 2, column: 3, endLine: 4, endColumn: 4 };
const text =
  'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["sts:AssumeRole"]\n  }\n}\n';
const missing: Problem = { rule: 'external-id-missing', ...at, message: 'm', help: 'h', connection: 'acme' };
const value = textOf('acme-1', at);

function fixFor(externalId: Parameters<typeof withConditionFix>[1][number]['externalId'], problem = missing) {
  const connection = externalId === undefined ? { name: 'acme' } : { name: 'acme', externalId };
  return withConditionFix(problem, [connection], (file) => (file === 'main.tf' ? text : undefined)).fix;
}

test('a statement without a condition is offered the one that the connection asks for', () => {
  expect(fixFor({ at, value })).toEqual({
    description: 'Ask for the configured ExternalId',
    edits: [
      {
        file: 'main.tf',
        line: 3,
        column: 33,
        endLine: 3,
        endColumn: 33,
        text: '\n\n    condition {\n      test     = "StringEquals"\n      variable = "sts:ExternalId"\n      values   = ["acme-1"]\n    }',
      },
    ],
  });
});

test.each([
  ['the value is secret', fixFor({ at, value, secret: 'ACME_EID' })],
  ['only its hash is known', fixFor({ at, sha256: 'ab' })],
  ['there is none', fixFor(undefined)],
  ['the finding is another', fixFor({ at, value }, { ...missing, rule: 'external-id-optional' })],
  ['the file is not at hand', fixFor({ at, value }, { ...missing, file: 'other.tf' })],
])('no edit is offered where %s', (_, fix) => {
  expect(fix).toBeUndefined();
});
