import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weigh, withoutAnswered, withoutSaid } from '../../src/check/weigh';
import { DEFAULT_CONFIG } from '../../src/connection/config';
import { discover } from '../../src/connection/discover';
import type { Problem } from '../../src/finding';
import { startOf } from '../../src/policy/position';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

/** A plan has no positions: all of its findings stand at its start, and the resource tells them apart. */
const inPlan = (resource: string, more: Partial<Problem> = {}): Problem => ({
  ...startOf('plan.json'),
  resource,
  rule: 'external-id-missing',
  message: 'This statement asks for no ExternalId.',
  help: '',
  connection: 'exports',
  requirement: 'external-id',
  ...more,
});

const weighed = (...problems: Problem[]) => weigh(problems, DEFAULT_CONFIG, new Date(0));

describe('what stands in a plan', () => {
  it('is told with the resource that it is about, which no finding carries besides', () => {
    const [finding] = weighed(
      inPlan('aws_iam_role.a', { related: [{ ...startOf('plan.json'), resource: 'x.y', message: 'here' }] }),
    );
    expect(finding?.message).toBe('aws_iam_role.a: This statement asks for no ExternalId.');
    expect(finding).not.toHaveProperty('resource');
    expect(finding?.related).toEqual([{ ...startOf('plan.json'), message: 'here' }]);
  });

  it('is so told by the requirements too', async () => {
    const bytes = readFileSync('test/fixtures/terraform/greenfield/plan.json');
    const readings = await readSources([new FileText('plan.json', bytes.toString(), bytes)], {
      tree: { text: () => undefined },
    });
    const problems = discover(readings).flatMap((one) => one.problems);
    expect(problems.map(({ rule, resource }) => `${rule} ${resource}`)).toEqual([
      'external-id-missing aws_iam_role.file_no_external_id',
    ]);
  });

  it('is one finding for each resource, whatever its words', () => {
    const found = weighed(
      inPlan('aws_iam_role.b'),
      inPlan('aws_iam_role.a', { message: 'One principal gets in.' }),
      inPlan('aws_iam_role.a', { message: 'Another principal gets in.' }),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'aws_iam_role.a: Another principal gets in.',
      'aws_iam_role.b: This statement asks for no ExternalId.',
    ]);
  });

  it('is not answered by another fault of the same resource', () => {
    const lint = inPlan('aws_iam_role.a', { rule: 'wildcard-action' });
    expect(withoutAnswered([lint], [inPlan('aws_iam_role.a')])).toEqual([lint]);
  });
});

describe('what stands in a file with lines', () => {
  const at = { file: 'a.json', line: 3, column: 1, endLine: 3, endColumn: 9 };
  const { resource: _, ...fault } = { ...inPlan(''), ...at };

  it('is one finding for each cause', () => {
    expect(weighed(fault, { ...fault, message: 'Said otherwise.' })).toHaveLength(1);
    expect(weighed(fault, { ...fault, line: 4, endLine: 4 })).toHaveLength(2);
    expect(weighed(fault, { ...fault, connection: 'other' })).toHaveLength(2);
  });

  it('answers the lint that says no more than a missing grant gives as its reason', () => {
    const place = { ...at, line: 5, endLine: 5 };
    const grant: Problem = {
      ...fault,
      rule: 'permission-missing',
      related: [{ ...place, message: 'the condition asks for s3:prefix' }],
    };
    const lint: Problem = { ...fault, ...place, rule: 'condition-key-never-present' };
    expect(withoutAnswered([lint], [grant])).toEqual([]);
    const other: Problem = { ...lint, rule: 'missing-qualifier' };
    expect(withoutAnswered([other], [grant])).toEqual([other]);
  });

  it('answers the lint that stands exactly there', () => {
    const lint: Problem = { ...fault, rule: 'wildcard-action' };
    expect(withoutAnswered([lint, { ...lint, endColumn: 10 }], [fault])).toEqual([
      { ...lint, endColumn: 10 },
    ]);
  });

  it('is no remark besides, where a requirement finds fault with the same', () => {
    const remark: Problem = { ...fault, rule: 'empty-list' };
    const elsewhere: Problem = { ...remark, endColumn: 10 };
    const refused: Problem = { ...fault, rule: 'missing-element' };
    expect(withoutSaid([remark, elsewhere, refused], [fault])).toEqual([elsewhere, refused]);
    expect(withoutSaid([remark], [])).toEqual([remark]);
  });
});
