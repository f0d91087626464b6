import { expect, it } from 'vitest';
import { check } from '../../src/check';
import { DEFAULT_CONFIG } from '../../src/connection/config';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

async function side(text: string) {
  const files = [new FileText('main.tf', text, Buffer.from(text))];
  return {
    config: DEFAULT_CONFIG,
    readings: await readSources(files, { tree: { text: () => undefined } }),
  };
}

const REST = {
  flags: {},
  problems: [],
  env: {},
  now: new Date('2026-11-24T00:00:00Z'),
  texts: () => undefined,
};
const SERVICE =
  'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })\n}\n';
const MODULE = 'module "vendor" {\n  source = "acme/vendor/aws"\n}\n';

it('nothing is proved where a module is not at hand, though nothing fails', async () => {
  const { report } = check({ ...(await side(SERVICE + MODULE)), ...REST });
  expect(report.verdict).toBe('undetermined');
  expect(report.findings).toMatchObject([{ rule: 'evidence-incomplete', severity: 'warning', line: 5 }]);
  expect(check({ ...(await side(SERVICE)), ...REST }).report.verdict).toBe('proved');
});

it('a change that brings it about is what brought it', async () => {
  const [plain, more] = [await side(SERVICE), await side(SERVICE + MODULE)];
  const since = (base: typeof plain) =>
    check({ ...more, ...REST, base: { ...base, ref: 'main', changed: new Set(['main.tf']) } });
  expect([...since(plain).brought!].map(({ rule }) => rule)).toEqual(['evidence-incomplete']);
  expect([...since(more).brought!]).toEqual([]);
});
