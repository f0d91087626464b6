import { describe, expect, it } from 'vitest';
import { display, known } from '../../../src/policy/text';
import type { Fact } from '../../../src/source/facts';
import { readTerraformJson } from '../../../src/source/terraform/read';
import { change, configured, plan, references, trust } from './plan';
import { policiesOf, read, readText, told } from './reading';

const gated = trust({ StringEquals: { 'sts:ExternalId': 'acme-1' } });

function kinds(facts: readonly Fact[]): string[] {
  return facts.map((fact) => `${fact.address} ${fact.kind}${fact.kind === 'policy' ? ` ${fact.type}` : ''}`);
}

describe('plans that are not the whole truth', () => {
  it.each([
    ['errored/plan.json', 'plan-errored'],
    ['greenfield/plan_target.json', 'plan-incomplete'],
    ['apply_full/plan_target_noop.json', 'plan-incomplete'],
    ['apply_full/plan_destroy.json', 'plan-destroy'],
    ['apply_full/plan_refresh_only.json', 'plan-refresh-only'],
    ['greenfield/plan_stream.jsonl', 'terraform-format'],
    ['invalid_plan/plan_stream.jsonl', 'terraform-format'],
    ['modules_foreach/plan.bin', 'terraform-format'],
  ])('%s is %s, and leaves a gap', (file, rule) => {
    const { problems, gaps } = read(file);
    expect(problems[0]).toMatchObject({ rule, file, line: 1, column: 1 });
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.address).toBeUndefined();
  });

  it.each([
    'greenfield/plan.json',
    'apply_full/plan_noop.json',
    'outputs_only/plan.json',
    'unknowns/plan.json',
  ])('%s is whole', (file) => {
    const { problems, gaps } = read(file);
    expect({ problems, gaps }).toEqual({ problems: [], gaps: [] });
  });

  it('a destroy plan has no facts but its outputs, a refresh-only plan those of the state', () => {
    expect(kinds(read('apply_full/plan_destroy.json').facts)).toEqual([]);
    const refreshed = policiesOf(read('apply_full/plan_refresh_only.json').facts);
    expect([...refreshed.keys()].sort()).toEqual(
      [...policiesOf(read('apply_full/state.json').facts).keys()].sort(),
    );
  });

  it.each([
    ['2.0', 'format_version "2.0"'],
    ['0.1', 'format_version "0.1"'],
  ])('format_version %s is refused in words', (version, words) => {
    const { facts, problems } = readText(plan([], { format_version: version }));
    expect(facts).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'terraform-format', message: expect.stringContaining(words) }]);
  });

  it('a state of version 3 is refused in words', () => {
    const { problems } = readText(
      '{"version":3,"terraform_version":"0.11.14","serial":1,"lineage":"x","modules":[]}',
    );
    expect(problems).toMatchObject([
      { rule: 'terraform-format', message: expect.stringContaining('version 3') },
    ]);
  });

  it('deferred changes make a plan incomplete even where it does not say so', () => {
    const { problems } = readText(plan([], { deferred_changes: [{ reason: 'instance_count_unknown' }] }));
    expect(problems).toMatchObject([{ rule: 'plan-incomplete' }]);
  });
});

describe('text around the JSON', () => {
  const text = plan([change({ address: 'aws_iam_role.a', after: { name: 'a', assume_role_policy: gated } })]);
  it.each([
    ['a byte-order mark', `\uFEFF${text}`],
    ['the command line of a wrapper before it', `[command]/opt/terraform-bin show -json plan.bin\n${text}`],
    ['lines after it', `${text}\n::debug::Terraform exited with code 0.\n`],
    ['a timestamp on its line', `2026-11-23T20:26:33Z ${text}\n`],
    ['braces and quotes in the lines after it', `${text}\n::debug::stdout: "} {x}\n`],
    ['lines of a wrapper around it', `[command]terraform show\r\n${text}\n::debug::exited with code 0\n`],
  ])('%s', (_, wrapped) => {
    expect(kinds(readText(wrapped).facts)).toEqual(['aws_iam_role.a role', 'aws_iam_role.a policy trust']);
  });

  it('of outputs', () => {
    const outputs = JSON.stringify({ trust: { sensitive: false, type: 'string', value: gated } }, null, 2);
    const wrapped = `[command]/opt/terraform-bin output -json\n${outputs}\n::debug::exited with code 0\n`;
    expect(readText(wrapped, 'outputs.json').source).toMatchObject({
      kind: 'terraform-output',
      documents: 1,
    });
  });

  it('of two plans neither is taken', () => {
    expect(readTerraformJson({ file: 'plan.json', text: `${text}\n${text}\n`, sha256: '' })).toBeUndefined();
  });
});

describe('what a change leaves behind', () => {
  const role = { name: 'a', assume_role_policy: gated };
  it.each([
    ['create', [['create']], true],
    ['no-op', [['no-op']], true],
    ['update', [['update']], true],
    ['delete, then create', [['delete', 'create']], true],
    ['create, then delete', [['create', 'delete']], true],
    ['delete', [['delete']], false],
    ['forget: it stays in AWS, with nobody to look after it', [['forget']], true],
    ['create, then forget', [['create', 'forget']], true],
  ])('%s', (_, [actions], there) => {
    const facts = readText(
      plan([
        change({
          address: 'aws_iam_role.a',
          actions: actions ?? [],
          before: role,
          after: there && actions?.[0] !== 'forget' ? role : null,
        }),
        change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' } }),
      ]),
    ).facts;
    expect(kinds(facts).includes('aws_iam_role.a role')).toBe(there);
  });

  it('a deposed object is on its way out', () => {
    const facts = readText(
      plan([
        change({ address: 'aws_iam_role.a', after: role }),
        change({
          address: 'aws_iam_role.a',
          actions: ['no-op'],
          after: { ...role, name: 'old' },
          extra: { deposed: '0123abcd' },
        }),
      ]),
    ).facts;
    expect(
      facts.filter((fact) => fact.kind === 'role').map((fact) => fact.name && display(fact.name)),
    ).toEqual(['a']);
  });

  it('a moved or imported resource is read at its new address', () => {
    const moved = change({
      address: 'module.new["a.b/c"].aws_iam_role.a',
      actions: ['no-op'],
      after: role,
      extra: { previous_address: 'aws_iam_role.old' },
    });
    expect(kinds(readText(plan([moved])).facts)).toEqual([
      'module.new["a.b/c"].aws_iam_role.a role',
      'module.new["a.b/c"].aws_iam_role.a policy trust',
    ]);
  });

  it('what ignore_changes keeps is what is judged: the value after the apply (trap 9)', () => {
    const facts = readText(
      plan(
        [
          change({
            address: 'aws_iam_role.a',
            actions: ['no-op'],
            after: { name: 'a', assume_role_policy: trust() },
          }),
        ],
        {},
        {
          resources: [configured('aws_iam_role.a', { assume_role_policy: { constant_value: gated } })],
        },
      ),
    ).facts;
    expect(policiesOf(facts).get('aws_iam_role.a trust')?.document.statements[0]?.conditions).toEqual([]);
  });
});

describe('what is unknown until apply', () => {
  const document = {
    version: null,
    statement: [
      {
        actions: ['s3:PutObject'],
        effect: null,
        principals: [{ type: 'AWS', identifiers: [null] }],
        resources: ['arn:aws:s3:::b/*'],
      },
    ],
  };
  const unknownDocument = {
    json: true,
    statement: [{ principals: [{ identifiers: [true] }], resources: [false] }],
  };
  const bucketPolicy = (expressions: object, changes: readonly object[] = [], more: readonly object[] = []) =>
    readText(
      plan(
        [
          change({
            address: 'aws_iam_role.r',
            after: { name: 'r', path: '/', assume_role_policy: gated },
            unknown: { arn: true, id: true },
          }),
          change({
            address: 'aws_s3_bucket_policy.p',
            actions: ['update'],
            before: { bucket: 'b', policy: trust() },
            after: { bucket: 'b' },
            unknown: { policy: true },
          }),
          change({
            address: 'data.aws_iam_policy_document.d',
            actions: ['read'],
            after: document,
            unknown: unknownDocument,
          }),
          ...changes,
        ],
        {},
        { resources: [configured('aws_s3_bucket_policy.p', { policy: expressions }), ...more] },
      ),
    );
  const policyOf = (reading: ReturnType<typeof readText>) => {
    const fact = policiesOf(reading.facts).get('aws_s3_bucket_policy.p bucket');
    if (fact === undefined) throw new Error('no bucket policy');
    return fact.document;
  };

  it('the stale value before the change is never judged (trap 3)', () => {
    const stale = policyOf(bucketPolicy(references('local.policy')));
    expect(stale.statements).toEqual([]);
    expect(stale.holes).toMatchObject([{ part: 'Statement', cause: 'unknown' }]);
  });

  it('a deferred data document gives the policy that refers to it', () => {
    const name = 'data.aws_iam_policy_document.d';
    expect(told(policyOf(bucketPolicy(references(`${name}.json`, name))))).toBe('structure');
  });

  it('of two documents referred to, neither is taken', () => {
    const [a, b] = ['data.aws_iam_policy_document.d', 'data.aws_iam_policy_document.e'];
    const other = change({ address: b, actions: ['read'], after: document, unknown: unknownDocument });
    expect(told(policyOf(bucketPolicy(references(`${a}.json`, a, `${b}.json`, b), [other])))).toBe('unknown');
  });

  it('a document that the plan has read is not what an unknown policy is', () => {
    const name = 'data.aws_iam_policy_document.known';
    const reading = readText(
      plan(
        [change({ address: 'aws_s3_bucket_policy.p', after: { bucket: 'b' }, unknown: { policy: true } })],
        {
          prior_state: {
            values: {
              root_module: {
                resources: [
                  {
                    address: name,
                    mode: 'data',
                    type: 'aws_iam_policy_document',
                    name: 'known',
                    values: { json: gated },
                  },
                ],
              },
            },
          },
        },
        { resources: [configured('aws_s3_bucket_policy.p', { policy: references(`${name}.json`, name) })] },
      ),
    );
    expect(told(policyOf(reading))).toBe('unknown');
  });

  it('a principal that is a role of the plan is the symbol of its ARN, with the ARN’s shape', () => {
    const name = 'data.aws_iam_policy_document.d';
    const deferred = configured(name, {
      statement: [{ principals: [{ identifiers: references('aws_iam_role.r.arn', 'aws_iam_role.r') }] }],
    });
    const { statements } = policyOf(bucketPolicy(references(`${name}.json`, name), [], [deferred]));
    expect(statements[0]?.principal?.values[0]?.text.pieces).toEqual([
      { unknown: 'aws_iam_role.r.arn', shape: 'arn:*:iam::*:role/r' },
    ]);
  });

  /** The bucket policy of a plan whose data document is deferred with these arguments. */
  const deferredAs = (statement: object, unknown: object | true, expressions: object = {}) => {
    const name = 'data.aws_iam_policy_document.d';
    const whole = {
      actions: ['s3:PutObject'],
      resources: ['*'],
      principals: [{ type: 'AWS', identifiers: ['*'] }],
      ...statement,
    };
    const after = unknown === true ? {} : { statement: [whole] };
    const afterUnknown = { json: true, statement: unknown === true ? true : [unknown] };
    return policyOf(
      readText(
        plan(
          [
            change({ address: 'aws_s3_bucket_policy.p', after: { bucket: 'b' }, unknown: { policy: true } }),
            change({ address: name, actions: ['read'], after, unknown: afterUnknown }),
          ],
          {},
          {
            resources: [
              configured('aws_s3_bucket_policy.p', { policy: references(`${name}.json`, name) }),
              configured(name, { statement: [expressions] }),
            ],
          },
        ),
      ),
    );
  };

  it('a resource that may be assembled from a reference keeps a symbol of its own', () => {
    const { statements } = deferredAs(
      { resources: [null] },
      { resources: [true] },
      { resources: references('aws_s3_bucket.b.arn', 'aws_s3_bucket.b') },
    );
    expect(statements[0]?.resource?.values.map((text) => text.pieces)).toEqual([
      [{ unknown: 'data.aws_iam_policy_document.d.statement[0].resources[0]' }],
    ]);
  });

  it.each([
    ['all statements', {}, true, [{ part: 'Statement' }], []],
    ['all conditions of a statement', {}, { condition: true }, [], [{ part: 'Condition' }]],
    [
      'the values of a condition',
      { condition: [{ test: 'StringEquals', variable: 'sts:ExternalId' }] },
      { condition: [{ values: true }] },
      [],
      [{ part: 'Values' }],
    ],
    [
      'the operator of a condition',
      { condition: [{ test: null, variable: 'sts:ExternalId', values: ['x'] }] },
      { condition: [{ test: true }] },
      [],
      [{ part: 'Condition' }],
    ],
    ['the principals', { principals: null }, { principals: true }, [], [{ part: 'Principal' }]],
    ['the actions', { actions: null }, { actions: true }, [], [{ part: 'Action' }]],
    ['the effect', {}, { effect: true }, [], [{ part: 'Effect' }]],
  ])('%s unknown: a hole, never "no condition" (trap 2)', (_, statement, unknown, holes, inStatement) => {
    const found = deferredAs(statement, unknown as object | true);
    expect(found.holes).toMatchObject(holes);
    expect(found.statements.flatMap((one) => one.holes)).toMatchObject(inStatement);
  });

  it('a reference through a module’s input and another’s output reaches the resource', () => {
    const reading = readText(
      plan(
        [
          change({
            address: 'module.a["x"].aws_s3_bucket.b',
            after: { bucket: 'the-bucket' },
            unknown: { id: true, arn: true },
          }),
          change({
            address: 'module.p.aws_s3_bucket_policy.p',
            after: { policy: gated },
            unknown: { bucket: true },
          }),
        ],
        {},
        {
          module_calls: {
            a: {
              module: {
                outputs: { name: { expression: references('aws_s3_bucket.b.id', 'aws_s3_bucket.b') } },
              },
            },
            p: {
              expressions: { bucket: references('module.a["x"].name', 'module.a["x"]', 'module.a') },
              module: {
                resources: [configured('aws_s3_bucket_policy.p', { bucket: references('var.bucket') })],
              },
            },
          },
        },
      ),
    );
    const fact = policiesOf(reading.facts).get('module.p.aws_s3_bucket_policy.p bucket');
    expect(fact?.kind === 'policy' && fact.on.bucket && known(fact.on.bucket)).toBe('the-bucket');
  });

  it('a reference by each.key reaches the instance of the same key', () => {
    const reading = readText(
      plan(
        ['a', 'b'].flatMap((key) => [
          change({
            address: `aws_s3_bucket.b["${key}"]`,
            after: { bucket: `bucket-${key}` },
            unknown: { id: true },
          }),
          change({
            address: `aws_s3_bucket_policy.p["${key}"]`,
            after: { policy: gated },
            unknown: { bucket: true },
          }),
        ]),
        {},
        {
          resources: [
            configured('aws_s3_bucket_policy.p', { bucket: references('aws_s3_bucket.b', 'each.key') }),
          ],
        },
      ),
    );
    const names = [...policiesOf(reading.facts).values()].map(
      (fact) => fact.kind === 'policy' && fact.on.bucket && display(fact.on.bucket),
    );
    expect(names).toEqual(['bucket-a', 'bucket-b']);
  });
});

describe('computed copies (trap 11)', () => {
  const role = (inline: readonly object[]) =>
    change({
      address: 'aws_iam_role.r',
      actions: ['no-op'],
      after: { name: 'r', assume_role_policy: gated, inline_policy: inline },
    });
  const policy = (name: string) => ({ name, role: 'r', policy: trust() });

  it('an inline policy that a resource holds is read once, one made by hand is read too', () => {
    const facts = readText(
      plan([
        role([
          { name: 'managed', policy: gated },
          { name: 'by-hand', policy: gated },
        ]),
        change({ address: 'aws_iam_role_policy.p', actions: ['no-op'], after: policy('managed') }),
      ]),
    ).facts;
    expect([...policiesOf(facts).keys()]).toEqual([
      'aws_iam_role.r trust',
      'aws_iam_role.r identity by-hand',
      'aws_iam_role_policy.p identity',
    ]);
  });

  it('the copy of a policy that is deleted goes with it', () => {
    const facts = readText(
      plan([
        role([{ name: 'gone', policy: gated }]),
        change({
          address: 'aws_iam_role_policy.p',
          actions: ['delete'],
          before: policy('gone'),
          after: null,
        }),
      ]),
    ).facts;
    expect([...policiesOf(facts).keys()]).toEqual(['aws_iam_role.r trust']);
  });

  it.each([
    ['that are kept exclusively stay', ['by-hand'], undefined, ['by-hand']],
    ['stay where nobody knows yet which are kept', undefined, true, ['by-hand', 'other']],
    ['stay where not all of those that are kept are known', [null], [true], ['by-hand', 'other']],
    ['go where none is kept', [], undefined, []],
  ])('policies made by hand %s', (_, names, unknown, left) => {
    const kept = change({
      address: 'aws_iam_role_policies_exclusive.e',
      after: { role_name: 'r', ...(names && { policy_names: names }) },
      ...(unknown && { unknown: { policy_names: unknown } }),
    });
    const both = ['by-hand', 'other'].map((name) => ({ name, policy: gated }));
    const read = [...policiesOf(readText(plan([role(both), kept])).facts).keys()];
    expect(read).toEqual(['aws_iam_role.r trust', ...left.map((name) => `aws_iam_role.r identity ${name}`)]);
  });

  describe('an attachment that was, in the role’s managed_policy_arns', () => {
    const arn = (name: string) => `arn:aws:iam::123456789012:policy/${name}`;
    const copied = change({
      address: 'aws_iam_role.r',
      actions: ['no-op'],
      after: { name: 'r', assume_role_policy: gated, managed_policy_arns: [arn('old')] },
    });
    const attachment = (name: string) => ({ role: 'r', policy_arn: arn(name) });

    it.each([
      [
        'is replaced by another',
        change({
          address: 'aws_iam_role_policy_attachment.a',
          actions: ['delete', 'create'],
          before: attachment('old'),
          after: attachment('new'),
        }),
        [arn('new')],
      ],
      [
        'of several roles is deleted',
        change({
          address: 'aws_iam_policy_attachment.a',
          actions: ['delete'],
          before: { roles: ['r'], policy_arn: arn('old') },
          after: null,
        }),
        [],
      ],
      [
        'is none of those that Terraform keeps exclusively',
        change({
          address: 'aws_iam_role_policy_attachments_exclusive.a',
          after: { role_name: 'r', policy_arns: [arn('new')] },
        }),
        [arn('new')],
      ],
      [
        'is forgotten, and stays',
        change({
          address: 'aws_iam_role_policy_attachment.a',
          actions: ['forget'],
          before: attachment('old'),
          after: null,
        }),
        [arn('old')],
      ],
    ])('%s', (_, attached, expected) => {
      const { facts } = readText(plan([copied, attached]));
      const arns = facts.flatMap((fact) => (fact.kind === 'attachment' ? [known(fact.policyArn)] : []));
      expect(arns).toEqual(expected);
    });
  });

  it('the inline_policy that the provider will compute for a new role is no hole', () => {
    const facts = readText(
      plan([
        change({
          address: 'aws_iam_role.r',
          after: { name: 'r', assume_role_policy: gated },
          unknown: { inline_policy: true },
        }),
      ]),
    ).facts;
    expect([...policiesOf(facts).keys()]).toEqual(['aws_iam_role.r trust']);
  });

  it('the copy in aws_s3_bucket.policy gives way to the bucket policy, and is read where there is none', () => {
    const bucket = (name: string) =>
      change({
        address: `aws_s3_bucket.${name}`,
        actions: ['no-op'],
        after: { bucket: name, policy: gated },
      });
    const facts = readText(
      plan([
        bucket('one'),
        bucket('two'),
        change({ address: 'aws_s3_bucket_policy.p', after: { bucket: 'one', policy: trust() } }),
      ]),
    ).facts;
    expect([...policiesOf(facts).keys()]).toEqual([
      'aws_s3_bucket.two bucket',
      'aws_s3_bucket_policy.p bucket',
    ]);
  });
});

/** As a symbol is displayed. */
function symbol(name: string): string {
  return `\${${name}}`;
}

describe('ARNs that follow from what is known', () => {
  const arnOf = (text: string, kind: 'bucket' | 'role') => {
    const fact = readText(text).facts.find((one) => one.kind === kind);
    return fact?.kind === kind && fact.arn !== undefined ? display(fact.arn) : undefined;
  };
  const bucket = [change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' }, unknown: { arn: true } })];
  const region = (constant: string) => ({
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: constant } } } },
      root_module: {},
    },
  });

  it.each([
    ['us-east-1', 'arn:aws:s3:::b'],
    ['cn-north-1', 'arn:aws-cn:s3:::b'],
    ['us-gov-west-1', 'arn:aws-us-gov:s3:::b'],
    ['nowhere', symbol('aws_s3_bucket.b.arn')],
  ])('a bucket’s, from its name and the provider’s region %s', (name, arn) => {
    expect(arnOf(plan(bucket, region(name)), 'bucket')).toBe(arn);
  });

  it('a bucket’s stays a symbol where providers differ in partition', () => {
    const providers = { a: 'us-east-1', b: 'cn-north-1' };
    const config = Object.fromEntries(
      Object.entries(providers).map(([key, one]) => [
        key,
        { name: 'aws', expressions: { region: { constant_value: one } } },
      ]),
    );
    const text = plan(bucket, { configuration: { provider_config: config, root_module: {} } });
    expect(arnOf(text, 'bucket')).toBe(symbol('aws_s3_bucket.b.arn'));
  });

  it('a replaced role’s stays as long as name and path do', () => {
    const before = { name: 'r', path: '/', arn: 'arn:aws:iam::123456789012:role/r' };
    const replaced = (after: object) =>
      plan([
        change({
          address: 'aws_iam_role.r',
          actions: ['delete', 'create'],
          before,
          after,
          unknown: { arn: true },
        }),
      ]);
    expect(arnOf(replaced({ name: 'r', path: '/' }), 'role')).toBe('arn:aws:iam::123456789012:role/r');
    expect(arnOf(replaced({ name: 's', path: '/' }), 'role')).toBe(symbol('aws_iam_role.r.arn'));
  });
});

describe('a plan that is not as Terraform writes it', () => {
  const policy = { name: 'p', role: 'r', policy: trust() };
  const entry = change({ address: 'aws_iam_role_policy.p', after: policy });

  it.each([
    ['no object', null, 'resource_changes[0]'],
    ['no address', { ...entry, address: 7 }, 'resource_changes[0]'],
    ['an address of another type', { ...entry, type: 'aws_iam_role' }, 'aws_iam_role_policy.p'],
    ['another mode', { ...entry, mode: 'data' }, 'aws_iam_role_policy.p'],
    ['no change', { ...entry, change: [] }, 'aws_iam_role_policy.p'],
    [
      'unknown actions',
      { ...entry, change: { ...entry.change, actions: ['melt'] } },
      'aws_iam_role_policy.p',
    ],
    ['nothing after', { ...entry, change: { ...entry.change, after: null } }, 'aws_iam_role_policy.p'],
    [
      'marks of another kind',
      { ...entry, change: { ...entry.change, after_unknown: ['policy'] } },
      'aws_iam_role_policy.p',
    ],
  ])('an entry with %s is told, and leaves a gap', (_, damaged, name) => {
    const { problems, gaps } = readText(plan([damaged as object]));
    expect(problems).toMatchObject([{ rule: 'terraform-format', file: 'plan.json' }]);
    expect(problems[0]?.message).toContain(`${name}.`);
    expect(gaps[0]?.reason).toBe(`plan.json holds entries that cannot be read (${name})`);
  });

  it('a second entry of one address is told: which of them is meant is unknown', () => {
    expect(readText(plan([entry, entry])).gaps).toHaveLength(1);
  });

  it('entries of types that bear on nothing may be anything', () => {
    const { problems, gaps } = readText(plan([{ ...change({ address: 'null_resource.x' }), change: 7 }]));
    expect([problems, gaps]).toEqual([[], []]);
  });

  it('changes that are no list are told', () => {
    const { gaps } = readText(plan([], { resource_changes: { address: 'aws_iam_role.r' } }));
    expect(gaps).toHaveLength(1);
  });

  it.each([
    ['an attribute', { name: 'r' }, { name: 'r', assume_role_policy: gated }, { assume_role_policy: [true] }],
    ['the whole resource', {}, { name: 'r', assume_role_policy: gated }, true],
  ])('a value beside a mark that %s is unknown is not judged', (_, __, after, unknown) => {
    const role = change({ address: 'aws_iam_role.r', after, unknown: unknown as object });
    const { facts } = readText(plan([role]));
    expect(policiesOf(facts).get('aws_iam_role.r trust')?.document.holes).toHaveLength(1);
  });

  it('a role without its trust policy may trust anyone', () => {
    const role = change({ address: 'aws_iam_role.r', after: { name: 'r', assume_role_policy: null } });
    const document = policiesOf(readText(plan([role])).facts).get('aws_iam_role.r trust')?.document;
    expect(document?.holes).toMatchObject([{ reason: 'aws_iam_role.r.assume_role_policy is missing' }]);
  });

  it('what a resource must name and does not is a gap of its own', () => {
    const { gaps } = readText(
      plan([
        change({ address: 'aws_iam_role_policy_attachment.a', after: { role: 'r', policy_arn: null } }),
        change({ address: 'aws_iam_role.r', after: { name: 'r', managed_policy_arns: 'x' } }),
        change({ address: 'aws_iam_role_policy.p', after: { role: 'r' } }),
      ]),
    );
    expect(gaps.map(({ reason }) => reason)).toEqual([
      'aws_iam_role_policy_attachment.a.policy_arn is missing',
      'aws_iam_role.r.managed_policy_arns is not of the kind it should be',
      'aws_iam_role_policy.p.policy is missing',
    ]);
  });
});

describe('a block that is not as Terraform writes it', () => {
  const address = 'aws_s3_bucket_server_side_encryption_configuration.e';
  const defaults = (byDefault: unknown) => [{ apply_server_side_encryption_by_default: byDefault }];
  it.each([
    ['no blocks', [], 'is missing'],
    ['a text for blocks', 'x', 'is not of the kind it should be'],
    ['a number for a block', [7], 'is not of the kind it should be'],
    [
      'a number for a block in it',
      defaults([7]),
      'is not whole: apply_server_side_encryption_by_default in it is not of the kind it should be',
    ],
    [
      'no algorithm',
      defaults([{ kms_master_key_id: 'k' }]),
      'is not whole: apply_server_side_encryption_by_default in it is not whole: sse_algorithm in it is missing',
    ],
    ['a rule without a default: that is S3’s own', [{ bucket_key_enabled: true }], undefined],
  ])('%s', (_, rule, fault) => {
    const { gaps } = readText(plan([change({ address, after: { bucket: 'b', rule } })]));
    expect(gaps.map(({ reason }) => reason)).toEqual(fault === undefined ? [] : [`${address}.rule ${fault}`]);
  });
});

describe('what may stop a delivery and is not told', () => {
  const bucket = 'b';
  const address = 'aws_s3_bucket_server_side_encryption_configuration.e';

  it.each([
    ['how many rules there are', { bucket }, { rule: true }],
    ['a rule', { bucket, rule: [null] }, { rule: [true] }],
    [
      'the default of a rule',
      { bucket, rule: [{}] },
      { rule: [{ apply_server_side_encryption_by_default: true }] },
    ],
  ])('encryption of which %s is unknown may be with a key', (_, after, unknown) => {
    const { facts } = readText(plan([change({ address, after, unknown })]));
    expect(facts).toMatchObject([{ kind: 'encryption', keyArn: { pieces: [{}] } }]);
    expect(facts.map((fact) => fact.kind === 'encryption' && known(fact.algorithm))).toEqual([undefined]);
  });

  it('ownership of which the rule is unknown may be any', () => {
    const part = {
      address: 'aws_s3_bucket_ownership_controls.o',
      after: { bucket },
      unknown: { rule: true },
    };
    const { facts } = readText(plan([change(part)]));
    expect(facts.map((fact) => fact.kind === 'ownership' && known(fact.value))).toEqual([undefined]);
  });

  const deny = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: 's3:PutObject', Resource: '*' }],
  });
  const allow = deny.replace('Deny', 'Allow');
  const managed = (policy: string) =>
    change({
      address: 'aws_iam_policy.m',
      after: { name: 'm', arn: 'arn:aws:iam::123456789012:policy/m', policy },
    });
  const inline = (policy: string) =>
    change({ address: 'aws_iam_role_policy.p', after: { policy }, unknown: { role: true } });
  const attached = change({
    address: 'aws_iam_policy_attachment.a',
    after: { policy_arn: 'arn:aws:iam::123456789012:policy/m', roles: [null] },
    unknown: { roles: [true] },
  });

  it.each([
    ['a Deny of a role that nobody knows', [inline(deny)], ['aws_iam_role_policy.p']],
    ['an Allow of one: where it is needed, it is missing', [inline(allow)], []],
    ['an attached Deny of one', [managed(deny), attached], ['aws_iam_policy_attachment.a']],
    ['an attached Allow of one', [managed(allow), attached], []],
    [
      'encryption of a bucket that nobody knows',
      [
        change({
          address,
          after: { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] },
          unknown: { bucket: true },
        }),
      ],
      [address],
    ],
  ])('%s', (_, changes, expected) => {
    expect(readText(plan(changes)).gaps.map((gap) => gap.address)).toEqual(expected);
  });

  it('a Deny of a role of the plan is that role’s alone', () => {
    const text = plan(
      [change({ address: 'aws_iam_role.r', after: { name: 'r', assume_role_policy: gated } }), inline(deny)],
      {},
      {
        resources: [
          configured('aws_iam_role_policy.p', { role: references('aws_iam_role.r.id', 'aws_iam_role.r') }),
        ],
      },
    );
    expect(readText(text).gaps).toEqual([]);
  });
});

describe('hostile plans', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  /** What is not as Terraform writes it is told, and leaves open what the plan would have said. */
  it.each<[what: string, text: string, told: readonly string[]]>([
    [
      'nothing but its version',
      '{"format_version":"1.2","resource_changes":null}',
      ['plan.json holds entries that cannot be read (resource_changes)'],
    ],
    [
      'changes of wrong types',
      '{"format_version":"1.2","resource_changes":[null,1,"x",{},{"address":1},{"address":"a.b","change":[]}]}',
      [
        'plan.json holds entries that cannot be read (resource_changes[0], resource_changes[1], resource_changes[2], …)',
      ],
    ],
    [
      'deep nesting in a value',
      plan([]).replace(
        '"resource_changes":[]',
        `"resource_changes":[{"address":"aws_iam_role.r","mode":"managed","type":"aws_iam_role","name":"r","change":{"actions":["create"],"after":{"name":"r","assume_role_policy":${deep}},"after_unknown":${deep},"after_sensitive":${deep}}}]`,
      ),
      ['plan.json holds entries that cannot be read (aws_iam_role.r)'],
    ],
  ])('%s', (_, text, told) => {
    const { facts, problems, gaps } = readText(text);
    expect(facts).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(told.map(() => 'terraform-format'));
    expect(gaps.map(({ reason }) => reason)).toEqual(told);
  });

  it('modules that hold each other’s names', () => {
    const module_calls = { a: { module: { module_calls: { a: {} } } } };
    const text = plan([], { configuration: { root_module: { module_calls } } });
    expect(readText(text)).toMatchObject({ facts: [], problems: [], gaps: [] });
  });

  it('prototype names', () => {
    const address = 'aws_iam_role.__proto__';
    const after = { name: '__proto__', assume_role_policy: '{"__proto__":{"Statement":[]}}' };
    const { facts, problems } = readText(plan([change({ address, after })]));
    expect(facts.map((fact) => [fact.kind, fact.address])).toEqual([
      ['role', address],
      ['policy', address],
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-element', 'missing-element']);
  });

  it('an expression of a hundred thousand references is read at once', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `local.name_${index}`);
    const address = 'aws_iam_role.r';
    const text = plan(
      [change({ address, after: { name: 'r' }, unknown: { assume_role_policy: true } })],
      {},
      { resources: [configured(address, { assume_role_policy: references(...names) })] },
    );
    expect(readText(text).facts).toHaveLength(2);
  }, 2_000);

  it('an input that leads back to itself ends', () => {
    const loop = {
      b: {
        expressions: { x: references('module.b.y') },
        module: { outputs: { y: { expression: references('var.x') } } },
      },
    };
    const text = plan(
      [change({ address: 'module.b.aws_s3_bucket_policy.p', unknown: { bucket: true, policy: true } })],
      {},
      {
        module_calls: {
          b: {
            ...loop.b,
            module: {
              ...loop.b.module,
              resources: [
                configured('aws_s3_bucket_policy.p', {
                  bucket: references('var.x'),
                  policy: references('var.x'),
                }),
              ],
            },
          },
        },
      },
    );
    expect(kinds(readText(text).facts)).toEqual(['module.b.aws_s3_bucket_policy.p policy bucket']);
  });
});
