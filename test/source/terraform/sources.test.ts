import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/check/weigh';
import { UserError } from '../../../src/finding';
import { FileText } from '../../../src/source/files';
import { readSources } from '../../../src/source/read';
import { readTerraformJson } from '../../../src/source/terraform/read';
import { fixture } from './reading';

const NO_TREE = { text: () => undefined };

function file(name: string, text: string): FileText {
  return new FileText(name, text, Buffer.from(text));
}

describe('readSources', () => {
  const folder = 'test/fixtures/terraform/greenfield';
  const texts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tf|tfvars|tftpl)$|^plan\.json$|policies\/.*json$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const files = [...texts]
    .filter(([name]) => /\.(tf|json)$/.test(name))
    .map(([name, text]) => file(name, text));
  const tree = {
    text: (path: string) => texts.get(path),
    read: (path: string) => file(path, texts.get(path) ?? ''),
  };

  it('joins a plan with the sources around it, and lists all that was read', async () => {
    const readings = await readSources(files, { tree });
    expect(readings.map(({ source }) => `${source.file} ${source.kind} ${source.documents}`)).toEqual([
      'bucket.tf terraform 0',
      'identity.tf terraform 0',
      'outputs.tf terraform 0',
      'plan.json terraform-plan 15',
      'policies/trust-static.json terraform 0',
      'policies/trust.json.tftpl terraform 0',
      'provider.tf terraform 0',
      'roles.tf terraform 0',
      'terraform.tfvars terraform 0',
      'variables.tf terraform 0',
      'versions.tf terraform 0',
    ]);
    const hashes = readings.map(({ source }) => source.sha256);
    expect(new Set(hashes).size).toBe(readings.length);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  it('without a plan the sources speak for themselves, each policy once', async () => {
    const readings = await readSources(
      files.filter((one) => one.file !== 'plan.json'),
      { tree },
    );
    const documents = readings.map(({ source }) => source.documents).reduce((sum, one) => sum + one, 0);
    expect(documents).toBe(15);
  });

  it.each([
    ['the event stream of a plan', fixture('greenfield/plan_stream.jsonl')],
    ['a binary plan', fixture('modules_foreach/plan.bin')],
    ['a format version nobody knows', '{"format_version":"9.0","resource_changes":[]}'],
  ])('%s that the user names is a mistake of the user’s; found by a glob, a finding', async (_, text) => {
    await expect(
      readSources([file('p.json', text)], { tree: NO_TREE, named: new Set(['p.json']) }),
    ).rejects.toThrow(UserError);
    const [reading] = await readSources([file('p.json', text)], { tree: NO_TREE });
    expect(reading?.problems.map((one) => one.rule)).toEqual(['terraform-format']);
  });
});

it('a finding in a plan says which resource it is about, each once', () => {
  const at = { file: 'plan.json', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const problem = { ...at, rule: 'version-missing' as const, message: 'No Version.', help: 'Add one.' };
  const config = { rules: new Map(), ignore: [] } as unknown as Parameters<typeof weigh>[1];
  const findings = weigh(
    ['aws_iam_role.a', 'aws_iam_role.b', 'aws_iam_role.b'].map((resource) => ({ ...problem, resource })),
    config,
    new Date(0),
  );
  expect(findings.map((one) => one.message)).toEqual([
    'aws_iam_role.a: No Version.',
    'aws_iam_role.b: No Version.',
  ]);
  expect(findings.every((one) => !('resource' in one))).toBe(true);
});

describe('any part of a plan or state may be anything', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      '',
      'x',
      [],
      {},
      [[]],
      [null],
      { Statement: [] },
      '{"Statement":{}}',
      '[',
      '%{x}',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  /** The value with what `picks` leads to replaced. */
  function mutated(value: unknown, picks: readonly number[], by: unknown): unknown {
    const [pick, ...rest] = picks;
    if (typeof value !== 'object' || value === null || pick === undefined) return by;
    const keys = Object.keys(value);
    const chosen = keys[pick % Math.max(keys.length, 1)];
    if (chosen === undefined) return by;
    const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
    copy[chosen] = mutated(copy[chosen], rest, by);
    return copy;
  }

  for (const path of [
    'unknowns/plan.json',
    'modules_foreach/plan_greenfield.json',
    'apply_full/terraform.tfstate',
    'apply_full/state.json',
    'outputs_only/output.json',
  ]) {
    const json: unknown = JSON.parse(fixture(path));
    it(path, () => {
      fc.assert(
        fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 14 }), junk, (picks, by) => {
          const text = JSON.stringify(mutated(json, picks, by));
          readTerraformJson({ file: path, text, sha256: '' });
        }),
        { numRuns: 150, seed: 7 },
      );
    });
  }
});
