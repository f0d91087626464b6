import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { known } from '../../../src/policy/text';
import { readTerraformJson } from '../../../src/source/terraform/read';
import { differences, fixture, policiesOf, read, told } from './reading';

const FILES = readdirSync('test/fixtures/terraform', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(json|jsonl|tfstate|bin)$/.test(file))
  .sort();

describe('every real Terraform file is read', () => {
  const KINDS: Record<string, string> = {
    'apply_full/output.json': 'terraform-output',
    'apply_full/plan_destroy.json': 'terraform-plan',
    'apply_full/plan_noop.json': 'terraform-plan',
    'apply_full/plan_refresh_only.json': 'terraform-plan',
    'apply_full/plan_replace_role.json': 'terraform-plan',
    'apply_full/plan_target_noop.json': 'terraform-plan',
    'apply_full/policies/trust-static.json': 'none of its',
    'apply_full/state.json': 'terraform-state',
    'apply_full/terraform.tfstate': 'terraform-state',
    'errored/plan.json': 'terraform-plan',
    'greenfield/plan.json': 'terraform-plan',
    'greenfield/plan_stream.jsonl': 'terraform-plan',
    'greenfield/plan_target.json': 'terraform-plan',
    'greenfield/policies/trust-static.json': 'none of its',
    'invalid/validate.json': 'none of its',
    'invalid_plan/plan_stream.jsonl': 'terraform-plan',
    'modules_foreach/modules.json': 'none of its',
    'modules_foreach/output.json': 'terraform-output',
    'modules_foreach/plan.bin': 'terraform-plan',
    'modules_foreach/plan_greenfield.json': 'terraform-plan',
    'modules_foreach/plan_noop.json': 'terraform-plan',
    'modules_foreach/state.json': 'terraform-state',
    'outputs_only/output.json': 'terraform-output',
    'outputs_only/plan.json': 'terraform-plan',
    'outputs_only/state.json': 'terraform-state',
    'outputs_only/terraform.tfstate': 'terraform-state',
    'unknowns/output.json': 'terraform-output',
    'unknowns/plan.json': 'terraform-plan',
    'unknowns/policies/trust.json': 'none of its',
    'unknowns/state.json': 'terraform-state',
  };

  it('as the kind it is', () => {
    const kinds = FILES.map((file) => {
      const reading = readTerraformJson({ file, text: fixture(file), sha256: '' });
      return [file, reading?.source.kind ?? 'none of its'];
    });
    expect(Object.fromEntries(kinds)).toEqual(KINDS);
  });
});

describe('what a plan alone tells of each policy', () => {
  const TABLES: Record<string, Record<string, string>> = {
    'greenfield/plan.json': {
      'aws_iam_policy.boundary managed-policy': 'known',
      'aws_iam_policy.write_unknown managed-policy': 'structure',
      'aws_iam_role.data_document trust': 'known',
      'aws_iam_role.file_no_external_id trust': 'known',
      'aws_iam_role.heredoc trust': 'known',
      'aws_iam_role.inline_block identity write': 'known',
      'aws_iam_role.inline_block trust': 'known',
      'aws_iam_role.jsonencode_plain trust': 'known',
      'aws_iam_role.jsonencode_sensitive trust': 'known',
      'aws_iam_role.templatefile trust': 'known',
      'aws_iam_role_policy.write_arn_jsonencode identity': 'unknown',
      'aws_iam_role_policy.write_bucket_attr identity': 'known',
      'aws_iam_role_policy.write_known identity': 'known',
      'aws_kms_key.export key': 'unknown',
      'aws_s3_bucket_policy.export bucket': 'structure',
    },
    'modules_foreach/plan_greenfield.json': {
      'module.legacy[0].aws_iam_role.this trust': 'structure',
      'module.legacy[0].aws_iam_role_policy.write identity': 'structure',
      'module.legacy[0].module.bucket_policy.aws_s3_bucket_policy.this bucket': 'unknown',
      'module.legacy[1].aws_iam_role.this trust': 'structure',
      'module.legacy[1].aws_iam_role_policy.write identity': 'structure',
      'module.legacy[1].module.bucket_policy.aws_s3_bucket_policy.this bucket': 'unknown',
      'module.vendor["acme"].aws_iam_role.this trust': 'known',
      'module.vendor["acme"].aws_iam_role_policy.write identity': 'structure',
      'module.vendor["acme"].module.bucket_policy.aws_s3_bucket_policy.this bucket': 'unknown',
      'module.vendor["dots.and/slash"].aws_iam_role.this trust': 'known',
      'module.vendor["dots.and/slash"].aws_iam_role_policy.write identity': 'structure',
      'module.vendor["dots.and/slash"].module.bucket_policy.aws_s3_bucket_policy.this bucket': 'unknown',
      'module.vendor["globex corp"].aws_iam_role.this trust': 'known',
      'module.vendor["globex corp"].aws_iam_role_policy.write identity': 'structure',
      'module.vendor["globex corp"].module.bucket_policy.aws_s3_bucket_policy.this bucket': 'unknown',
    },
    'unknowns/plan.json': {
      'aws_iam_role.conditional[0] trust': 'known',
      'aws_iam_role.conditional[1] trust': 'unknown',
      'aws_iam_role.data_unknown_dynamic trust': 'structure',
      'aws_iam_role.data_unknown_eid trust': 'structure',
      'aws_iam_role.heredoc_unknown_principal trust': 'unknown',
      'aws_iam_role.jsonencode_unknown_eid trust': 'unknown',
      'aws_iam_role.merge_unknown_eid trust': 'unknown',
      'aws_iam_role.override trust': 'known',
      'aws_iam_role.override_unknown trust': 'structure',
      'aws_iam_role.template_unknown_eid trust': 'unknown',
      'aws_iam_role.unknown_list trust': 'partly open',
    },
    // Brownfield: replacing a role defers every document that refers to it (trap 3).
    'apply_full/plan_replace_role.json': {
      'aws_iam_policy.boundary managed-policy': 'known',
      'aws_iam_policy.write_unknown managed-policy': 'known',
      'aws_iam_role.data_document trust': 'known',
      'aws_iam_role.file_no_external_id trust': 'known',
      'aws_iam_role.heredoc trust': 'known',
      'aws_iam_role.inline_block identity write': 'known',
      'aws_iam_role.inline_block trust': 'known',
      'aws_iam_role.jsonencode_plain trust': 'known',
      'aws_iam_role.jsonencode_sensitive trust': 'known',
      'aws_iam_role.templatefile trust': 'known',
      'aws_iam_role_policy.write_arn_jsonencode identity': 'known',
      'aws_iam_role_policy.write_bucket_attr identity': 'known',
      'aws_iam_role_policy.write_known identity': 'known',
      'aws_kms_key.export key': 'unknown',
      'aws_s3_bucket_policy.export bucket': 'known',
    },
  };

  for (const [file, table] of Object.entries(TABLES)) {
    it(file, () => {
      const policies = [...policiesOf(read(file).facts)].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(Object.fromEntries(policies.map(([name, fact]) => [name, told(fact.document)]))).toEqual(table);
    });
  }
});

describe('what a plan tells agrees with the state after the apply, statement by statement', () => {
  const PAIRS: readonly [plan: string, state: string, compared: number][] = [
    ['greenfield/plan.json', 'apply_full/state.json', 13],
    ['modules_foreach/plan_greenfield.json', 'modules_foreach/state.json', 10],
    ['unknowns/plan.json', 'unknowns/state.json', 5],
    ['apply_full/plan_noop.json', 'apply_full/state.json', 15],
    ['apply_full/plan_replace_role.json', 'apply_full/state.json', 14],
    ['modules_foreach/plan_noop.json', 'modules_foreach/state.json', 15],
    ['apply_full/terraform.tfstate', 'apply_full/state.json', 15],
  ];

  for (const [plan, state, compared] of PAIRS) {
    it(`${plan} with ${state}`, () => {
      const applied = policiesOf(read(state).facts);
      const bindings = new Map<string, string>();
      const wrong: Record<string, string[]> = {};
      let count = 0;
      for (const [name, { document }] of policiesOf(read(plan).facts)) {
        const other = applied.get(name);
        expect(other, `${name} is in the state`).toBeDefined();
        if (other === undefined || document.holes.length > 0 || told(document) === 'partly open') continue;
        const found = differences(document, other.document, bindings);
        if (found.length > 0) wrong[name] = found;
        count += 1;
      }
      expect(wrong).toEqual({});
      expect(count).toBe(compared);
    });
  }
});

it('an unknown number of principals leaves the statement open, never closed', () => {
  const trust = policiesOf(read('unknowns/plan.json').facts).get('aws_iam_role.unknown_list trust');
  expect(trust?.document.statements[0]?.holes).toMatchObject([{ part: 'Principal', cause: 'unknown' }]);
});

describe('modules_foreach', () => {
  it('has the statements that open the role to others, which a dynamic block adds', () => {
    for (const file of ['plan_greenfield.json', 'plan_noop.json', 'state.json']) {
      const trust = policiesOf(read(`modules_foreach/${file}`).facts).get(
        'module.vendor["acme"].aws_iam_role.this trust',
      );
      const open = trust?.document.statements.filter((one) => one.conditions.length === 0);
      const principals = open?.map((one) => one.principal?.values.map((value) => known(value.text)));
      expect(principals, file).toEqual([['111122223333'], ['999988887777']]);
    }
  });

  it('has the condition that configuration leaves out, where a dynamic block makes it (trap 1)', () => {
    const policies = policiesOf(read('modules_foreach/plan_greenfield.json').facts);
    const conditions = policies.get('module.legacy[1].aws_iam_role.this trust')?.document.statements[0]
      ?.conditions;
    expect(conditions).toMatchObject([{ operator: 'StringEquals', key: 'sts:ExternalId' }]);
    expect(conditions?.[0]?.values.map(known)).toEqual(['legacy-tenant-1']);
  });

  it('binds the policy of a nested module to the bucket of the module that calls it', () => {
    const fact = policiesOf(read('modules_foreach/plan_greenfield.json').facts).get(
      'module.vendor["dots.and/slash"].module.bucket_policy.aws_s3_bucket_policy.this bucket',
    );
    expect(fact?.kind === 'policy' && fact.on.bucket && known(fact.on.bucket)).toBe('example-vendor-c');
  });
});

describe('secrets', () => {
  const SECRETS: Record<string, string[]> = {
    'greenfield/plan.json': ['acme-tenant-s3cr3t-0451'],
    'apply_full/plan_destroy.json': ['acme-tenant-s3cr3t-0451'],
    'apply_full/state.json': ['acme-tenant-s3cr3t-0451'],
    'apply_full/terraform.tfstate': ['acme-tenant-s3cr3t-0451'],
    'apply_full/output.json': ['acme-tenant-s3cr3t-0451'],
    'modules_foreach/plan_greenfield.json': [
      'acme-7f3c9a10',
      'dots-000001',
      'globex-18c2',
      'legacy-tenant-0',
      'legacy-tenant-1',
    ],
    'modules_foreach/output.json': ['acme-7f3c9a10', 'dots-000001', 'globex-18c2'],
    'outputs_only/output.json': ['arn:aws:iam::444455556666:role/vendor', 'tenant-5d1f'],
    'unknowns/plan.json': [],
  };
  for (const [file, secrets] of Object.entries(SECRETS)) {
    it(`${file} marks ${secrets.length} values`, () => expect(read(file).secrets).toEqual(secrets));
  }
});
