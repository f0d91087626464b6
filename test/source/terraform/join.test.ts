import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { display } from '../../../src/policy/text';
import type { SourceReading } from '../../../src/source/facts';
import { readConfiguration } from '../../../src/source/hcl/configuration';
import { readProject } from '../../../src/source/terraform/project';
import { readTerraform, type SourceText, type TerraformReading } from '../../../src/source/terraform/read';
import { change, configured, plan as planText, references, trust } from './plan';
import { differences, policiesOf, read, told } from './reading';

/** Reads a tree of files, given by path: Terraform's JSON and its sources together. */
function project(tree: Readonly<Record<string, string>>) {
  const files = Object.entries(tree).map(([file, text]): SourceText => ({ file, text, sha256: '' }));
  const sources = files.filter(({ file }) => /\.(tf|tfvars|tf\.json)$/.test(file));
  const readings = files
    .filter((file) => !sources.includes(file) && !file.file.includes('policies/'))
    .flatMap((file): TerraformReading[] => [readTerraform(file)].filter((one) => one !== undefined));
  const { readings: found, alsoRead } = readProject(readings, sources, (variables) =>
    readConfiguration(
      [...sources, ...(variables ? [variables] : [])].map(({ file, text }) => ({ path: file, text })),
      { readFile: (path) => tree[path], ...(variables && { variableFiles: [variables.file] }) },
    ),
  );
  const by = (file: string): SourceReading => {
    const reading = found.find((one) => one.source.file === file);
    if (reading === undefined) throw new Error(`no reading of ${file}`);
    return reading;
  };
  return { by, found, alsoRead };
}

/** A plan of the fixtures with the `.tf` files beside it. */
function fixtures(folder: string, plan: string): Record<string, string> {
  const root = `test/fixtures/terraform/${folder}`;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(tf|tfvars|tftpl)$|policies\/.*\.json$/.test(name) || name === plan,
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

const joined = (folder: string, plan: string) => project(fixtures(folder, plan)).by(plan);

describe('policies recovered from the plan, from the sources, and from both, against the applied state', () => {
  type Row = [folder: string, plan: string, state: string, fromPlan: string, fromBoth: string];
  // Of all policies: wholly known / with symbols / with unknown parts / not at all.
  const ROWS: readonly Row[] = [
    ['greenfield', 'plan.json', 'apply_full/state.json', '11/2/0/2', '12/3/0/0'],
    ['modules_foreach', 'plan_greenfield.json', 'modules_foreach/state.json', '3/7/0/5', '10/5/0/0'],
    ['unknowns', 'plan.json', 'unknowns/state.json', '2/3/1/5', '2/8/1/0'],
    ['apply_full', 'plan_noop.json', 'apply_full/state.json', '15/0/0/0', '15/0/0/0'],
    ['apply_full', 'plan_replace_role.json', 'apply_full/state.json', '14/0/0/1', '15/0/0/0'],
    ['modules_foreach', 'plan_noop.json', 'modules_foreach/state.json', '15/0/0/0', '15/0/0/0'],
  ];
  const KINDS = ['known', 'structure', 'partly open', 'unknown'];
  const count = (reading: SourceReading) => {
    const kinds = [...policiesOf(reading.facts).values()].map((fact) => told(fact.document));
    return KINDS.map((kind) => kinds.filter((one) => one === kind).length).join('/');
  };

  for (const [folder, plan, state, fromPlan, fromBoth] of ROWS) {
    it(`${folder}/${plan}: ${fromPlan} from the plan, ${fromBoth} from both, none wrong`, () => {
      const reading = joined(folder, plan);
      expect(count(read(`${folder}/${plan}`))).toBe(fromPlan);
      expect(count(reading)).toBe(fromBoth);
      expect(reading.problems).toEqual([]);
      expect(reading.gaps).toEqual([]);
      const applied = policiesOf(read(state).facts);
      const bindings = new Map<string, string>();
      for (const [name, { document }] of policiesOf(reading.facts)) {
        if (told(document) === 'partly open') continue;
        const other = applied.get(name);
        expect(other && differences(document, other.document, bindings), name).toEqual([]);
      }
    });
  }

  it('a symbol stands for one value, whichever policy it is in', () => {
    const applied = policiesOf(read('apply_full/state.json').facts);
    const bindings = new Map<string, string>();
    for (const [name, { document }] of policiesOf(joined('greenfield', 'plan.json').facts)) {
      const other = applied.get(name);
      if (other !== undefined) differences(document, other.document, bindings);
    }
    expect([...bindings.keys()].sort()).toEqual(['aws_iam_role.data_document.arn', 'aws_kms_key.export.arn']);
  });
});

describe('every policy stands where the sources write it', () => {
  it.each([
    ['greenfield', 'plan.json', 'aws_iam_role.data_document trust', 'roles.tf:45', ['roles.tf:46']],
    ['greenfield', 'plan.json', 'aws_iam_role.heredoc trust', 'roles.tf:73', ['roles.tf:76']],
    [
      'greenfield',
      'plan.json',
      'aws_iam_role.templatefile trust',
      'policies/trust.json.tftpl:1',
      ['policies/trust.json.tftpl:4'],
    ],
    [
      'greenfield',
      'plan.json',
      'aws_iam_role.file_no_external_id trust',
      'policies/trust-static.json:1',
      ['policies/trust-static.json:3'],
    ],
    [
      'greenfield',
      'plan.json',
      'aws_s3_bucket_policy.export bucket',
      'bucket.tf:54',
      ['bucket.tf:55', 'bucket.tf:66'],
    ],
    [
      'apply_full',
      'plan_noop.json',
      'aws_s3_bucket_policy.export bucket',
      'bucket.tf:54',
      ['bucket.tf:55', 'bucket.tf:66'],
    ],
    [
      'modules_foreach',
      'plan_greenfield.json',
      'module.vendor["acme"].aws_iam_role.this trust',
      'modules/vendor_role/main.tf:3',
      ['modules/vendor_role/main.tf:4', 'modules/vendor_role/main.tf:25', 'modules/vendor_role/main.tf:25'],
    ],
    [
      'unknowns',
      'plan.json',
      'aws_iam_role.override_unknown trust',
      'main.tf:141',
      ['main.tf:143', 'main.tf:69'],
    ],
  ])('%s/%s: %s', (folder, plan, name, place, statements) => {
    const fact = policiesOf(joined(folder, plan).facts).get(name);
    expect(`${fact?.at.file}:${fact?.at.line}`).toBe(place);
    expect(fact?.document.statements.map(({ at }) => `${at.file}:${at.line}`)).toEqual(statements);
  });

  it('down to the operator and key of a condition', () => {
    const tree = fixtures('greenfield', 'plan.json');
    const trustOf = (name: string) =>
      policiesOf(project(tree).by('plan.json').facts).get(`aws_iam_role.${name} trust`);
    const textAt = (at: { file: string; line: number; column: number; endColumn: number } | undefined) =>
      at && (tree[at.file] ?? '').split('\n')[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
    const [condition] = trustOf('data_document')?.document.statements[0]?.conditions ?? [];
    expect([textAt(condition?.operatorAt), textAt(condition?.keyAt)]).toEqual([
      '"StringEquals"',
      '"sts:ExternalId"',
    ]);
    const [encoded] = trustOf('jsonencode_sensitive')?.document.statements[0]?.conditions ?? [];
    expect([textAt(encoded?.operatorAt), textAt(encoded?.keyAt)]).toEqual([
      'StringEquals',
      '"sts:ExternalId"',
    ]);
  });

  it('at the call of a module whose sources are not at hand', () => {
    const role = { name: 'r', assume_role_policy: trust() };
    const { by } = project({
      'plan.json': planText([
        change({ address: 'module.vendor["a"].module.inner.aws_iam_role.r', after: role }),
        change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' } }),
        change({ address: 'aws_s3_bucket.c', after: { bucket: 'c' } }),
      ]),
      'main.tf': `resource "aws_s3_bucket" "b" { bucket = "b" }
resource "aws_s3_bucket" "c" { bucket = "c" }

module "vendor" {
  source   = "example/role/aws"
  for_each = toset(["a"])
}
`,
    });
    const fact = policiesOf(by('plan.json').facts).get(
      'module.vendor["a"].module.inner.aws_iam_role.r trust',
    );
    expect(fact?.document.statements[0]?.at).toMatchObject({ file: 'main.tf', line: 4, column: 1 });
  });

  it('though the sources declare nothing but its call', () => {
    const { by } = project({
      'plan.json': planText([
        change({
          address: 'module.vendor.aws_iam_role.r',
          after: { name: 'r', assume_role_policy: trust() },
        }),
      ]),
      'infra/main.tf': 'module "vendor" {\n  source = "example/role/aws"\n}\n',
    });
    const fact = policiesOf(by('plan.json').facts).get('module.vendor.aws_iam_role.r trust');
    expect(fact?.document.statements[0]?.at).toMatchObject({ file: 'infra/main.tf', line: 1, column: 1 });
  });
});

describe('plan and sources', () => {
  const role = (extra: string) => `resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/exporter" }, Action = "sts:AssumeRole"${extra} }]
  })
}
`;
  const gate = ', Condition = { StringEquals = { "sts:ExternalId" = "x-1" } }';
  const planned = (policy: string) =>
    planText([
      change({ address: 'aws_iam_role.r', after: { name: 'r', path: '/', assume_role_policy: policy } }),
    ]);
  const gated = trust({ StringEquals: { 'sts:ExternalId': 'x-1' } });

  it('a known value of the plan wins, and the difference is told where the source stands', () => {
    const reading = project({ 'plan.json': planned(gated), 'main.tf': role('') }).by('plan.json');
    expect(reading.problems).toMatchObject([
      { rule: 'plan-differs-from-sources', file: 'main.tf', line: 3, column: 35 },
    ]);
    const [statement] = policiesOf(reading.facts).get('aws_iam_role.r trust')?.document.statements ?? [];
    expect(statement?.conditions.map((one) => one.key)).toEqual(['sts:ExternalId']);
    expect(statement?.at).toMatchObject({ file: 'main.tf', line: 5 });
  });

  it('no difference is told of the same policy written otherwise', () => {
    const list = gated
      .replace('"sts:AssumeRole"', '["sts:AssumeRole"]')
      .replace('"Version":"2012-10-17",', '')
      .replace(/}$/, ',"Version":"2012-10-17"}');
    expect(project({ 'plan.json': planned(list), 'main.tf': role(gate) }).by('plan.json').problems).toEqual(
      [],
    );
  });

  describe('a plan that cannot have been made from these sources', () => {
    const bucket = `resource "aws_s3_bucket" "b" {
  bucket = "exports"
}
data "aws_iam_policy_document" "b" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["\${aws_s3_bucket.b.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.r.arn]
    }
  }
}
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = data.aws_iam_policy_document.b.json
}
resource "aws_s3_bucket_public_access_block" "b" {
  bucket                  = aws_s3_bucket.b.id
  restrict_public_buckets = true
}
`;
    const arn = 'arn:aws:iam::123456789012:role/r';
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: 'arn:aws:s3:::exports/*',
          Principal: { AWS: arn },
        },
      ],
    });
    const block = { bucket: 'exports', restrict_public_buckets: true, block_public_acls: false };
    const noop = (address: string, after: object) => change({ address, actions: ['no-op'], after });
    const text = planText([
      noop('aws_iam_role.r', {
        name: 'r',
        path: '/',
        arn,
        permissions_boundary: '',
        assume_role_policy: gated,
      }),
      noop('aws_s3_bucket.b', { bucket: 'exports', id: 'exports', arn: 'arn:aws:s3:::exports' }),
      noop('aws_s3_bucket_policy.b', { bucket: 'exports', policy }),
      noop('aws_s3_bucket_public_access_block.b', block),
    ]);
    const told = (main: string) =>
      project({ 'plan.json': text, 'main.tf': main })
        .by('plan.json')
        .problems.map((one) => `${one.rule} ${one.file}:${one.line}`);

    it('nothing is told of those it was made from', () => {
      expect(told(role(gate) + bucket)).toEqual([]);
    });

    it.each([
      [
        'another principal beside a reference',
        'main.tf:17',
        ['[aws_iam_role.r.arn]', '[aws_iam_role.r.arn, "*"]'],
      ],
      ['another action beside references', 'main.tf:13', ['"s3:PutObject"', '"s3:Put*"']],
      ['another end of an assembled text', 'main.tf:14', ['.arn}/*', '.arn}/exports/*']],
      [
        'another setting',
        'main.tf:27',
        ['restrict_public_buckets = true', 'restrict_public_buckets = false'],
      ],
      ['another name', 'main.tf:2', ['name               = "r"', 'name               = "s"']],
      [
        'a boundary',
        'main.tf:3',
        ['"r"\n', '"r"\n  permissions_boundary = "arn:aws:iam::123456789012:policy/p"\n'],
      ],
    ])('%s is told', (_, place, [from, to]) => {
      const [, line] = place.split(':');
      const problems = told((role(gate) + bucket).replace(from!, to!));
      expect(problems.map((one) => one.split(' ')[0])).toEqual(['plan-differs-from-sources']);
      expect(Number(problems[0]?.split(':')[1])).toBeGreaterThanOrEqual(Number(line) - 8);
    });

    it('a block that is gone from the sources is told at its address', () => {
      const [main] = (role(gate) + bucket).split('resource "aws_s3_bucket_public');
      const { problems } = project({ 'plan.json': text, 'main.tf': main! }).by('plan.json');
      expect(problems).toMatchObject([
        {
          rule: 'plan-differs-from-sources',
          file: 'plan.json',
          resource: 'aws_s3_bucket_public_access_block.b',
        },
      ]);
    });

    it('a block is not missed where the sources could not all be read', () => {
      const [main] = (role(gate) + bucket).split('resource "aws_s3_bucket_public');
      expect(told(`${main}resource "x" {{{`).filter((one) => one.includes('plan.json'))).toEqual([]);
    });
  });

  it('what the sources declare and a whole plan lacks leaves a gap: the plan is of something else', () => {
    const more = `${role(gate)}resource "aws_iam_role_policy" "side" {\n  role   = "r"\n  policy = "{}"\n}\n`;
    const reading = project({ 'plan.json': planned(gated), 'main.tf': more }).by('plan.json');
    expect(reading.gaps).toMatchObject([
      { address: 'aws_iam_role_policy.side', at: { file: 'main.tf', line: 8 } },
    ]);
    expect(reading.problems).toMatchObject([{ rule: 'plan-differs-from-sources', file: 'main.tf', line: 8 }]);
  });

  it('a variable has the value that the plan was made with, and stands where it is used', () => {
    const { by } = project({
      'plan.json': planText(
        [
          change({
            address: 'aws_iam_role.r',
            after: { name: 'r', path: '/', assume_role_policy: gated },
            unknown: { arn: true },
          }),
          change({ address: 'aws_s3_bucket_policy.p', after: { bucket: 'b' }, unknown: { policy: true } }),
        ],
        { variables: { prefix: { value: `real/\${aws:username}` } } },
      ),
      'main.tf': `${role(gate)}variable "prefix" { default = "assumed" }
resource "aws_s3_bucket_policy" "p" {
  bucket = "b"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = aws_iam_role.r.arn }
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::b/\${var.prefix}"
    }]
  })
}
`,
    });
    const [statement] =
      policiesOf(by('plan.json').facts).get('aws_s3_bucket_policy.p bucket')?.document.statements ?? [];
    expect(statement?.resource?.values.map(display)).toEqual([`arn:aws:s3:::b/real/\${aws:username}`]);
    expect(statement?.resource?.at.file).toBe('main.tf');
    expect(statement?.principal?.values[0]?.text.pieces).toMatchObject([
      { unknown: 'aws_iam_role.r.arn', shape: 'arn:*:iam::*:role/r' },
    ]);
  });

  it('a block whose for_each nobody knows stands for every instance, and keeps their own values apart', () => {
    const { by } = project({
      'plan.json': planText(
        ['a', 'b'].map((key) =>
          change({
            address: `aws_s3_bucket_policy.p["${key}"]`,
            after: { bucket: key },
            unknown: { policy: true },
          }),
        ),
        {},
        { resources: [configured('aws_s3_bucket_policy.p', { policy: references('each.value') })] },
      ),
      'main.tf': `data "external" "buckets" {}
resource "aws_s3_bucket_policy" "p" {
  for_each = data.external.buckets.result
  bucket   = each.key
  policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = "arn:aws:s3:::\${each.value}/*" }] })
}
`,
    });
    const texts = [...policiesOf(by('plan.json').facts).values()].map((fact) => {
      const value = fact.document.statements[0]?.resource?.values[0];
      return value === undefined ? 'nothing' : display(value);
    });
    expect(new Set(texts).size).toBe(2);
  });

  it('what a plan destroys is not there, though the sources still declare it', () => {
    const part = { address: 'aws_iam_role.r', actions: ['delete'], before: { name: 'r' }, after: null };
    const { found } = project({ 'plan.json': planText([change(part)]), 'main.tf': role(gate) });
    expect(found.flatMap(({ facts }) => facts)).toEqual([]);
    expect(found.flatMap(({ problems }) => problems)).toMatchObject([{ rule: 'plan-destroy' }]);
  });

  it('a plan of another configuration is not joined, and neither is taken for the other', () => {
    const other = 'resource "aws_iam_role" "q" {\n  name = "q"\n  assume_role_policy = "{}"\n}\n';
    const { by } = project({ 'plan.json': planned(gated), 'main.tf': other });
    expect(by('plan.json').facts.map((fact) => fact.address)).toContain('plan.json:aws_iam_role.r');
    expect(by('main.tf').facts.map((fact) => fact.address)).toContain('aws_iam_role.q');
  });

  it('of two folders that declare the same, a plan belongs to the one it lies in, or to none', () => {
    const tree = { 'a/main.tf': role(gate), 'b/main.tf': role(gate) };
    const places = (path: string) => {
      const fact = project({ ...tree, [path]: planned(gated) })
        .by(path)
        .facts.find((one) => one.kind === 'policy');
      return fact?.at.file;
    };
    expect([places('a/plan.json'), places('b/plan.json'), places('plan.json')]).toEqual([
      'a/main.tf',
      'b/main.tf',
      'plan.json',
    ]);
  });

  it('two plans keep their resources apart', () => {
    const { by } = project({ 'dev.json': planned(gated), 'prod.json': planned(trust()) });
    expect(by('dev.json').facts.map((fact) => fact.address)).toEqual([
      'dev.json:aws_iam_role.r',
      'dev.json:aws_iam_role.r',
    ]);
    const role = by('prod.json').facts.find((fact) => fact.kind === 'role');
    expect(role?.kind === 'role' && role.arn && display(role.arn)).toBe(`\${prod.json:aws_iam_role.r.arn}`);
  });
});

it('a read of the sources beside a plan names the templates and files it took', () => {
  expect(project(fixtures('greenfield', 'plan.json')).alsoRead).toEqual([
    'policies/trust-static.json',
    'policies/trust.json.tftpl',
  ]);
});
