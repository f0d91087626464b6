import { describe, expect, it } from 'vitest';
import { display, known } from '../../../src/policy/text';
import { terraformKindOf } from '../../../src/source/terraform/kind';
import { readTerraformJson } from '../../../src/source/terraform/read';
import { change, configured, plan, references, trust } from './plan';
import { fixture, policiesOf, read, readText } from './reading';

describe('terraformKindOf', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a plan', { format_version: '1.2', resource_changes: [] }, 'terraform-plan'],
    ['a plan of outputs alone', { format_version: '1.2', output_changes: {} }, 'terraform-plan'],
    ['a state', { format_version: '1.0', values: {} }, 'terraform-state'],
    ['an empty state', { format_version: '1.0' }, 'terraform-state'],
    [
      'a raw state',
      { version: 4, terraform_version: '1.11.4', serial: 1, lineage: 'x', outputs: {}, resources: [] },
      'terraform-state',
    ],
    ['outputs', { a: { sensitive: false, type: 'string', value: 'x' } }, 'terraform-output'],
    ['an output without a value', { a: { sensitive: false, type: 'string' } }, undefined],
    ['what validate prints', { format_version: '1.0', valid: true, diagnostics: [] }, undefined],
    ['what providers schema prints', { format_version: '1.0', provider_schemas: {} }, undefined],
    ['a policy', { Version: '2012-10-17', Statement: [] }, undefined],
    ['a package', { name: 'x', version: '1.0.0' }, undefined],
    ['a lock file', { version: 4, resources: [] }, undefined],
    ['nothing', {}, undefined],
    ['a list', [], undefined],
    ['null', null, undefined],
  ])('%s', (_, json, kind) => expect(terraformKindOf(json)).toBe(kind));
});

describe('text that is not Terraform’s is left to others', () => {
  it.each([
    ['a policy', trust()],
    ['no JSON', 'resource "aws_iam_role" "r" {}'],
    ['nothing', ''],
    ['a broken plan', '{"format_version":"1.2","resource_changes":['],
    ['a log of something else', '{"@level":"info","@module":"vault"}\n{}'],
    ['a zip of something else', 'PK\u0003\u0004 word/document.xml'],
  ])('%s', (_, text) => expect(readTerraformJson({ file: 'x.json', text, sha256: '' })).toBeUndefined());
});

describe('terraform output -json', () => {
  const text = fixture('apply_full/output.json');
  const reading = read('apply_full/output.json');

  it('names each value by its path', () => {
    const outputs = reading.facts.flatMap((fact) =>
      fact.kind === 'output' ? [[fact.name, display(fact.value!), fact.sensitive]] : [],
    );
    expect(outputs).toEqual([
      ['bucket.arn', 'arn:aws:s3:::example-corp-vendor-export', false],
      ['bucket.name', 'example-corp-vendor-export', false],
      ['bucket.prefix', 'exports/acme', false],
      ['external_id', 'acme-tenant-s3cr3t-0451', true],
      ['public_external_id', 'acme-tenant-7f3c9a', false],
      ['role_arn', 'arn:aws:iam::123456789012:role/vendor-data-document', false],
    ]);
  });

  it('reads policies in text and in objects, typed by their shape alone', () => {
    const policies = reading.facts.flatMap((fact) =>
      fact.kind === 'policy' ? [[fact.name && display(fact.name), fact.type, fact.candidateTypes[0]]] : [],
    );
    expect(policies).toEqual([
      ['bucket_policy', undefined, 'bucket'],
      ['trust_policies.heredoc', undefined, 'trust'],
      ['trust_policies.plain', undefined, 'trust'],
      ['trust_policy', undefined, 'trust'],
    ]);
  });

  it('keeps the place of every value, inside the text of a policy too', () => {
    const lines = text.split('\n');
    const fact = reading.facts.find(
      (one) => one.kind === 'policy' && one.name !== undefined && known(one.name) === 'bucket_policy',
    );
    const sid = fact?.kind === 'policy' ? fact.document.statements[1]?.sid : undefined;
    if (sid === undefined) throw new Error('no Sid');
    const line = lines[sid.at.line - 1] ?? '';
    expect(line.slice(sid.at.column - 1, sid.at.endColumn - 1)).toBe('\\"DenyInsecure\\"');
  });
});

describe('outputs at their limits', () => {
  const output = (value: unknown) => ({ sensitive: false, type: 'dynamic', value });
  const nested = (depth: number, value: unknown): unknown =>
    depth === 0 ? value : { inner: nested(depth - 1, value) };

  it('a policy is read however many values stand before it', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`v${index}`, output('x')]));
    const { source } = readText(JSON.stringify({ ...many, trust: output(trust()) }), 'outputs.json');
    expect(source.documents).toBe(1);
  });

  it('a policy is read in a deep value; one too deep to be read is told', () => {
    const policy = JSON.parse(trust());
    const text = (depth: number) => JSON.stringify({ deep: output(nested(depth, policy)) });
    expect(readText(text(20), 'outputs.json').source.documents).toBe(1);
    const { source, gaps } = readText(text(80), 'outputs.json');
    expect(source.documents).toBe(0);
    expect(gaps).toMatchObject([
      { reason: 'the output deep is nested too deeply to be read', hides: 'rest' },
    ]);
  });
});

describe('outputs of plans and states', () => {
  it('repeat policies only where nothing else holds any', () => {
    expect(
      [...policiesOf(read('apply_full/state.json').facts).keys()].filter((name) => name.endsWith('output')),
    ).toEqual([]);
    expect([...policiesOf(read('outputs_only/state.json').facts).keys()]).toEqual([
      'trust_policy output',
      'trust_policy_minified output',
      'trust_policy_object output',
      'write_policy output',
    ]);
  });

  it('an output that passes an ARN on is the symbol of that ARN', () => {
    const text = plan(
      [change({ address: 'aws_iam_role.r', after: { name: 'r', path: '/' }, unknown: { arn: true } })],
      { output_changes: { arn: { actions: ['create'], after: null, after_unknown: true } } },
      {
        resources: [configured('aws_iam_role.r', {})],
        outputs: { arn: { expression: references('aws_iam_role.r.arn', 'aws_iam_role.r') } },
      },
    );
    const output = readText(text).facts.find((fact) => fact.kind === 'output');
    expect(output?.kind === 'output' && output.value?.pieces).toEqual([
      { unknown: 'aws_iam_role.r.arn', shape: 'arn:*:iam::*:role/r' },
    ]);
  });
});

describe('a raw state', () => {
  it('says what terraform show -json says of it', () => {
    const strip = (file: string) => read(file).facts.map((fact) => JSON.stringify(fact).replaceAll(file, ''));
    expect(strip('apply_full/terraform.tfstate').sort()).toEqual(strip('apply_full/state.json').sort());
  });

  it('addresses modules and instance keys as Terraform prints them, and passes deposed objects over', () => {
    const instance = (key: unknown, extra: object = {}) => ({
      index_key: key,
      attributes: { bucket: 'b' },
      sensitive_attributes: [],
      ...extra,
    });
    const { facts } = readText(
      JSON.stringify({
        version: 4,
        terraform_version: '1.11.4',
        serial: 1,
        lineage: 'x',
        outputs: {},
        resources: [
          {
            module: 'module.m["a.b"]',
            mode: 'managed',
            type: 'aws_s3_bucket',
            name: 'b',
            instances: [
              instance(0),
              instance('say "hi"'),
              instance(`\${x}`),
              instance(1, { deposed: '0123abcd' }),
            ],
          },
        ],
      }),
      'terraform.tfstate',
    );
    expect(facts.map((fact) => fact.address)).toEqual([
      'module.m["a.b"].aws_s3_bucket.b[0]',
      'module.m["a.b"].aws_s3_bucket.b["say \\"hi\\""]',
      'module.m["a.b"].aws_s3_bucket.b["$${x}"]',
    ]);
  });
});

describe('a state that is not as Terraform writes it', () => {
  const shown = (resources: unknown) => ({ format_version: '1.0', values: { root_module: { resources } } });
  const raw = (resources: unknown) => ({
    version: 4,
    lineage: 'x',
    terraform_version: '1.11.4',
    outputs: {},
    resources,
  });
  const role = { mode: 'managed', type: 'aws_iam_role', name: 'r' };
  it.each([
    ['a resource that is no object', shown([null])],
    ['resources that are no list', shown({ a: 1 })],
    ['a resource without values', shown([{ ...role, address: 'aws_iam_role.r' }])],
    ['an address of another type', shown([{ ...role, address: 'aws_iam_user.r', values: {} }])],
    ['an instance without attributes', raw([{ ...role, instances: [{}] }])],
    ['instances that are no list', raw([{ ...role, instances: {} }])],
  ])('%s is told, and leaves a gap', (_, state) => {
    const { problems, gaps } = readText(JSON.stringify(state), 'state.json');
    expect(problems).toMatchObject([{ rule: 'terraform-format', file: 'state.json' }]);
    expect(gaps).toHaveLength(1);
  });
});

describe('a policy in a state or plan that is malformed', () => {
  const problems = (policy: string) =>
    readText(
      plan([change({ address: 'aws_iam_role.r["k"]', after: { name: 'r', assume_role_policy: policy } })]),
    ).problems;

  it('is a problem that names the resource, since the format has no lines', () => {
    expect(problems(trust().replace('"Allow"', '"allow"'))[0]).toMatchObject({
      file: 'plan.json',
      line: 1,
      column: 1,
      resource: 'aws_iam_role.r["k"]',
    });
  });

  it('keeps both of two members of one name apart (trap 28)', () => {
    const twice = trust({ StringEquals: { 'sts:ExternalId': 'x' } }).replace(
      '"Condition"',
      '"Condition":{},"Condition"',
    );
    expect(problems(twice).map((one) => one.rule)).toContain('duplicate-key');
  });
});

describe('secrets', () => {
  const secrets = (text: string) => readText(text).secrets;

  it('a variable marked sensitive, and what it is made of', () => {
    const text = plan(
      [],
      {
        variables: {
          a: { value: 'first-secret' },
          b: { value: { x: ['second-secret', 12345] } },
          c: { value: 'not a secret' },
        },
      },
      {
        variables: { a: { sensitive: true }, b: { sensitive: true }, c: {} },
      },
    );
    expect(secrets(text)).toEqual(['12345', 'first-secret', 'second-secret']);
  });

  it('what a module’s sensitive variable is given, through two modules', () => {
    const text = plan(
      [],
      { variables: { ids: { value: { acme: 'acme-secret', other: 'not asked' } } } },
      {
        variables: { ids: {} },
        module_calls: {
          outer: {
            expressions: {
              id: references('var.ids.acme', 'var.ids'),
              fixed: { constant_value: 'fixed-secret' },
            },
            module: {
              variables: { id: {}, fixed: { sensitive: true } },
              module_calls: {
                inner: {
                  expressions: { id: references('var.id') },
                  module: { variables: { id: { sensitive: true } } },
                },
              },
            },
          },
        },
      },
    );
    expect(secrets(text)).toContain('fixed-secret');
    expect(secrets(text)).toContain('acme-secret');
  });

  describe('what a module’s sensitive variable or output is made of', () => {
    const secret = 'acme-secret';
    const called = (call: object, module: object) => ({
      module_calls: { m: { source: './m', ...call, module } },
    });
    const takes = (id: object) => called({ expressions: { id } }, { variables: { id: { sensitive: true } } });
    const gives = (expression: object, more: object = {}, call: object = {}) =>
      called(call, { outputs: { id: { sensitive: true, expression } }, ...more });
    const idOf = (values: object) =>
      change({ address: 'random_id.r[0]', actions: ['no-op'], after: { id: 'not-it', ...values } });

    it.each([
      ['the default of a root variable', [], {}, { variables: { a: { sensitive: true, default: secret } } }],
      [
        'the default of a module’s variable',
        [],
        {},
        called({ expressions: {} }, { variables: { id: { sensitive: true, default: secret } } }),
      ],
      [
        'a key with dots',
        [],
        { ids: { value: { 'a.b/c': secret, other: 'not asked' } } },
        takes(references('var.ids["a.b/c"]', 'var.ids')),
      ],
      [
        'each.value of a variable',
        [],
        { ids: { value: { a: { id: secret, role: 'not asked' } } } },
        called(
          {
            expressions: { id: references('each.value.id', 'each.value') },
            for_each_expression: references('var.ids'),
          },
          { variables: { id: { sensitive: true } } },
        ),
      ],
      [
        'each.value of a constant',
        [],
        {},
        called(
          {
            expressions: { id: references('each.value') },
            for_each_expression: { constant_value: { a: secret } },
          },
          { variables: { id: { sensitive: true } } },
        ),
      ],
      [
        'an attribute of a resource',
        [idOf({ hex: secret })],
        {},
        takes(references('random_id.r[0].hex', 'random_id.r[0]', 'random_id.r')),
      ],
      ['the constant of a module’s output', [], {}, gives({ constant_value: secret })],
      [
        'the input behind a module’s output',
        [],
        {},
        gives(
          references('var.a'),
          { variables: { a: {} } },
          { expressions: { a: { constant_value: secret } } },
        ),
      ],
    ])('%s', (_, changes, variables, configuration) => {
      expect(secrets(plan(changes, { variables }, configuration))).toEqual([secret]);
    });

    it('two calls of one module by each.value are both followed', () => {
      const call = (name: string) => ({
        source: './m',
        expressions: { id: references('each.value') },
        for_each_expression: { constant_value: { a: `${name}-secret` } },
        module: { variables: { id: { sensitive: true } } },
      });
      const text = plan([], {}, { module_calls: { one: call('one'), two: call('two') } });
      expect(secrets(text)).toEqual(['one-secret', 'two-secret']);
    });

    it('more ways to a value than anyone can go are gone once', () => {
      const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
      const variables = Object.fromEntries(names.map((name) => [name, { sensitive: true }]));
      const all = references(...names.map((name) => `var.${name}`));
      const expressions = Object.fromEntries(names.map((name) => [name, all]));
      let module: object = { variables };
      for (let depth = 0; depth < 12; depth += 1) {
        module = { variables, module_calls: { m: { expressions, module } } };
      }
      const text = plan([], { variables: { v7: { value: secret } } }, module);
      expect(secrets(text)).toEqual([secret]);
    });
  });

  it('the planned value of a resource, marked only there', () => {
    const resource = { address: 'random_password.r', values: { result: 'acme-secret' } };
    const values = { root_module: { resources: [{ ...resource, sensitive_values: { result: true } }] } };
    expect(secrets(plan([], { planned_values: values }))).toEqual(['acme-secret']);
  });

  it('thousands of marked values of a resource do not crowd out a variable', () => {
    const after = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [index, `filler-${index}`]),
    );
    const filler = change({ address: 'x.y', after, sensitive: true as unknown as object });
    const text = plan(
      [filler],
      { variables: { a: { value: 'acme-secret' } } },
      { variables: { a: { sensitive: true } } },
    );
    expect(secrets(text)).toContain('acme-secret');
  });

  it('of a policy marked whole, the ExternalIds; AWS’s own words are never masked', () => {
    const policy = trust({
      StringEquals: { 'sts:externalid': ['acme-secret', 'beta-secret'], 'aws:PrincipalOrgID': 'o-123456' },
    });
    const text = plan([
      change({
        address: 'aws_iam_role.r',
        after: { name: 'r', assume_role_policy: policy },
        sensitive: { assume_role_policy: true },
      }),
    ]);
    expect(secrets(text)).toEqual(['acme-secret', 'beta-secret']);
  });

  it('of a condition of a data document marked whole, the values', () => {
    const after = {
      statement: [
        { condition: [{ test: 'StringEquals', variable: 'sts:ExternalId', values: ['acme-secret'] }] },
      ],
    };
    const text = plan([
      change({
        address: 'data.aws_iam_policy_document.d',
        actions: ['read'],
        after,
        sensitive: { statement: [{ condition: true }] },
      }),
    ]);
    expect(secrets(text)).toEqual(['acme-secret']);
  });

  it('what is too short or too common to be masked is left', () => {
    const values = ['', 'abc', 'true', 'Allow', 'null', 'long'];
    const text = plan([], { variables: { a: { value: values } } }, { variables: { a: { sensitive: true } } });
    expect(secrets(text)).toEqual(['long']);
  });

  it('a raw state’s sensitive attributes', () => {
    const text = JSON.stringify({
      version: 4,
      terraform_version: '1.11.4',
      lineage: 'x',
      outputs: { o: { value: 'output-secret', type: 'string', sensitive: true } },
      resources: [
        {
          mode: 'managed',
          type: 'random_id',
          name: 'r',
          instances: [
            {
              attributes: { hex: 'random-secret', id: 'seen' },
              sensitive_attributes: [[{ type: 'get_attr', value: 'hex' }]],
            },
          ],
        },
      ],
    });
    expect(secrets(text)).toEqual(['output-secret', 'random-secret']);
  });
});
