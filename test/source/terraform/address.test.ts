import { describe, expect, it } from 'vitest';
import {
  addressFrom,
  formatAddress,
  parentModule,
  parseAddress,
  staticAddress,
  steps,
} from '../../../src/source/terraform/address';

describe('parseAddress', () => {
  it.each([
    ['aws_iam_role.a', '', 'managed', 'aws_iam_role', 'a', '', ''],
    ['aws_iam_role.a[0]', '', 'managed', 'aws_iam_role', 'a', '[0]', ''],
    ['data.aws_iam_policy_document.d["x"].json', '', 'data', 'aws_iam_policy_document', 'd', '["x"]', 'json'],
    ['module.m.aws_s3_bucket.b.arn', 'module.m', 'managed', 'aws_s3_bucket', 'b', '', 'arn'],
    [
      'module.m["a.b/c"].module.n[1].aws_s3_bucket.b',
      'module.m["a.b/c"].module.n[1]',
      'managed',
      'aws_s3_bucket',
      'b',
      '',
      '',
    ],
    [
      'module.m["say \\"hi\\"] ["].data.t.n["]."]',
      'module.m["say \\"hi\\"] ["]',
      'data',
      't',
      'n',
      '["]."]',
      '',
    ],
    ['module.module.module.data.t.n', 'module.module.module.data', 'managed', 't', 'n', '', ''],
    ['t.n.list[0].name', '', 'managed', 't', 'n', '', 'list[0].name'],
  ])('%s', (text, module, mode, type, name, key, rest) => {
    const parsed = parseAddress(text);
    expect(parsed?.address).toMatchObject({ module, mode, type, name, key });
    expect(parsed?.rest.map((step) => step.name + step.key).join('.')).toBe(rest);
  });

  it.each([
    '',
    'aws_iam_role',
    'a..b',
    'a.b[',
    'a.b["x',
    'a.b["x"',
    'a.b["x"]c',
    'module.a',
    'a[0].b',
    '.a.b',
  ])('%j is no address', (text) => expect(parseAddress(text)).toBeUndefined());

  it('agrees with the parts that a plan lists beside an address', () => {
    for (const text of ['module.m["a.b"].data.t.n["x.y"]', 't.n[3]', 'module.a.t.n']) {
      const parsed = parseAddress(text)?.address;
      if (parsed === undefined) throw new Error(text);
      const { module, mode, type, name } = parsed;
      expect(addressFrom(text, { module, mode, type, name })).toEqual(parsed);
      expect(formatAddress(parsed)).toBe(text);
    }
  });
});

it('staticAddress drops the instance keys', () => {
  expect(staticAddress('module.m["a.b"].data.t.n[0]')).toBe('module.m.data.t.n');
  expect(staticAddress('t.n')).toBe('t.n');
});

it('parentModule', () => {
  expect(parentModule('module.a["x"].module.b[0]')).toEqual({
    parent: 'module.a["x"]',
    call: { name: 'b', key: '[0]' },
  });
  expect(parentModule('')).toBeUndefined();
});

it('takes time in proportion to the text', () => {
  const text = `t.n${'["\\"]"]'.repeat(50_000)}`;
  expect(steps(text)).toHaveLength(2);
});
