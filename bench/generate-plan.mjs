// Writes a plan as `terraform show -json` prints it, with any number of roles:
// each with a trust policy, a deferred data document and an inline policy.
//
//   node bench/generate-plan.mjs 1000 > plan.json
import { pathToFileURL } from 'node:url';

/** @param {number} roles @returns {object} the plan, ready for `JSON.stringify` */
export function generatePlan(roles) {
  const resourceChanges = [];
  const plannedResources = [];
  const priorResources = [];
  for (let index = 0; index < roles; index += 1) {
    const key = `tenant-${index}`;
    const trust = JSON.stringify({
      Statement: [
        {
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': `acme-${index}-7f3c9a10` } },
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111122223333:role/exporter' },
          Sid: 'Vendor',
        },
      ],
      Version: '2012-10-17',
    });
    const role = {
      assume_role_policy: trust,
      description: null,
      force_detach_policies: false,
      max_session_duration: 3600,
      name: `vendor-${index}`,
      path: '/',
      permissions_boundary: null,
      tags: null,
      tags_all: { Team: 'data-platform' },
    };
    const roleUnknown = {
      arn: true,
      create_date: true,
      id: true,
      inline_policy: true,
      managed_policy_arns: true,
      name_prefix: true,
      tags_all: {},
      unique_id: true,
    };
    const statement = {
      actions: ['s3:PutObject', 's3:PutObjectAcl'],
      condition: [],
      effect: null,
      not_actions: null,
      not_principals: [],
      not_resources: null,
      principals: [],
      resources: [null],
      sid: null,
    };
    const document = {
      override_json: null,
      override_policy_documents: null,
      policy_id: null,
      source_json: null,
      source_policy_documents: null,
      statement: [statement],
      version: null,
    };
    const documentUnknown = {
      id: true,
      json: true,
      minified_json: true,
      statement: [
        { actions: [false, false], condition: [], not_principals: [], principals: [], resources: [true] },
      ],
    };
    resourceChanges.push(
      change('aws_iam_role', 'this', key, ['create'], role, roleUnknown),
      change(
        'aws_iam_role_policy',
        'write',
        key,
        ['create'],
        { role: role.name },
        { id: true, name: true, policy: true },
      ),
      change('aws_iam_policy_document', 'write', key, ['read'], document, documentUnknown, 'data'),
    );
    plannedResources.push(
      planned('aws_iam_role', 'this', key, role),
      planned('aws_iam_role_policy', 'write', key, { role: role.name }),
      planned('aws_iam_policy_document', 'write', key, document, 'data'),
    );
    priorResources.push(
      planned('aws_iam_policy_document', 'trust', key, { id: `${index}`, json: trust, ...document }, 'data'),
    );
  }
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    variables: { roles: { value: roles } },
    planned_values: { root_module: { resources: plannedResources } },
    resource_changes: resourceChanges,
    prior_state: {
      format_version: '1.0',
      terraform_version: '1.11.4',
      values: { root_module: { resources: priorResources } },
    },
    configuration: {
      provider_config: {
        aws: {
          name: 'aws',
          full_name: 'registry.terraform.io/hashicorp/aws',
          expressions: { region: { constant_value: 'us-east-1' } },
        },
      },
      root_module: {
        resources: [
          configured('aws_iam_role', 'this', {
            assume_role_policy: { references: ['data.aws_iam_policy_document.trust', 'each.key'] },
            name: { references: ['each.value'] },
          }),
          configured('aws_iam_role_policy', 'write', {
            policy: { references: ['data.aws_iam_policy_document.write', 'each.key'] },
            role: { references: ['aws_iam_role.this', 'each.key'] },
          }),
          configured(
            'aws_iam_policy_document',
            'write',
            {
              statement: [
                { resources: { references: ['aws_s3_bucket.export.arn', 'aws_s3_bucket.export'] } },
              ],
            },
            'data',
          ),
        ],
      },
    },
    relevant_attributes: [],
    timestamp: '2026-01-01T00:00:00Z',
    applyable: true,
    complete: true,
    errored: false,
  };
}

/** @param {number} roles @returns {string} the `.tf` text that such a plan is of */
export function generateSources(roles) {
  return `locals {
  tenants = { for index in range(${roles}) : "tenant-\${index}" => "vendor-\${index}" }
}

resource "aws_s3_bucket" "export" {
  bucket_prefix = "export-"
}

data "aws_iam_policy_document" "trust" {
  for_each = local.tenants

  statement {
    sid     = "Vendor"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/exporter"]
    }

    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["acme-\${split("-", each.key)[1]}-7f3c9a10"]
    }
  }
}

resource "aws_iam_role" "this" {
  for_each           = local.tenants
  name               = each.value
  assume_role_policy = data.aws_iam_policy_document.trust[each.key].json
}

data "aws_iam_policy_document" "write" {
  for_each = local.tenants

  statement {
    actions   = ["s3:PutObject", "s3:PutObjectAcl"]
    resources = ["\${aws_s3_bucket.export.arn}/\${each.key}/*"]
  }
}

resource "aws_iam_role_policy" "write" {
  for_each = local.tenants
  role     = aws_iam_role.this[each.key].name
  policy   = data.aws_iam_policy_document.write[each.key].json
}
`;
}

const provider = 'registry.terraform.io/hashicorp/aws';

function address(type, name, key, mode) {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}${key === undefined ? '' : `["${key}"]`}`;
}

function change(type, name, key, actions, after, afterUnknown, mode = 'managed') {
  return {
    address: address(type, name, key, mode),
    mode,
    type,
    name,
    index: key,
    provider_name: provider,
    change: {
      actions,
      before: null,
      after,
      after_unknown: afterUnknown,
      before_sensitive: false,
      after_sensitive: { tags_all: {} },
    },
  };
}

function planned(type, name, key, values, mode = 'managed') {
  return {
    address: address(type, name, key, mode),
    mode,
    type,
    name,
    index: key,
    provider_name: provider,
    schema_version: 0,
    values,
    sensitive_values: { tags_all: {} },
  };
}

function configured(type, name, expressions, mode = 'managed') {
  return {
    address: address(type, name, undefined, mode),
    mode,
    type,
    name,
    provider_config_key: 'aws',
    expressions,
    schema_version: 0,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(generatePlan(Number(process.argv[2] ?? 1000))));
}
