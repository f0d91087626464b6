import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withConditionFix } from '../../src/check/condition-fix';
import { textOf } from '../../src/policy/text';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';
import { found, judged, letters } from './sources';

const AT = 'test/fixtures/terraform';

/** Real Terraform outputs, read as the source room reads them. */
function read(...paths: string[]) {
  const files = paths.map((path) => {
    const bytes = readFileSync(`${AT}/${path}`);
    return new FileText(path, bytes.toString('utf8'), bytes);
  });
  return readSources(files, {
    tree: {
      text: (path) => (existsSync(`${AT}/${path}`) ? readFileSync(`${AT}/${path}`, 'utf8') : undefined),
    },
  });
}

interface Wanted {
  readonly principal: string;
  readonly role: string;
  readonly externalId: string;
  readonly bucket: string;
  readonly prefix: string;
}

function configFor({ principal, role, externalId, bucket, prefix }: Wanted): string {
  return [
    'version: 1',
    'connections:',
    '  - name: vendor',
    `    principal: ${principal}`,
    `    role: ${role}`,
    `    externalId: ${externalId}`,
    `    bucket: ${bucket}`,
    `    prefix: ${prefix}`,
    '    request: { s3:x-amz-acl: bucket-owner-full-control }',
    '',
  ].join('\n');
}

async function asked(wanted: Wanted, ...paths: string[]) {
  return judged(configFor(wanted), await read(...paths));
}

const ACME = {
  principal: 'arn:aws:iam::111122223333:role/acme-exporter',
  externalId: 'acme-tenant-7f3c9a',
  bucket: 'example-corp-vendor-export',
  prefix: 'exports/acme/',
};

describe.each(['apply_full/state.json', 'apply_full/terraform.tfstate', 'apply_full/plan_noop.json'])(
  '%s',
  (file) => {
    it.each([
      ['vendor-data-document', 'PPPPPPP'],
      // PutObject alone, and a bucket policy that names another role.
      ['vendor-jsonencode-plain', 'VPPPPVV'],
      // No ExternalId, the whole account, and no policy of the role's own.
      ['vendor-file', 'UPPVVVU'],
    ])('%s: %s', async (name, verdicts) => {
      const role = `arn:aws:iam::123456789012:role/${name}`;
      expect(letters(await asked({ ...ACME, role }, file))).toBe(verdicts);
    });

    it('names what is wrong with the role that asks for no ExternalId', async () => {
      const judgement = await asked({ ...ACME, role: 'arn:aws:iam::123456789012:role/vendor-file' }, file);
      const rules = judgement.problems.map(({ rule }) => rule);
      expect(rules).toContain('external-id-missing');
      expect(rules).toContain('trust-open-to-account');
      expect(rules).toContain('evidence-missing');
    });
  },
);

describe('modules_foreach/state.json', () => {
  const file = 'modules_foreach/state.json';
  const vendor = (
    name: string,
    account: string,
    externalId: string,
    bucket: string,
    prefix: string,
  ): Wanted => ({
    principal: `arn:aws:iam::${account}:role/exporter`,
    role: `arn:aws:iam::123456789012:role/vendor-${name}`,
    externalId,
    bucket,
    prefix,
  });

  it('catches the second statement that a dynamic block adds', async () => {
    const wanted = vendor('acme', '111122223333', 'acme-7f3c9a10', 'example-vendor-a', 'exports/acme/');
    const judgement = await asked(wanted, file);
    expect(letters(judgement)).toBe('PPPVVPP');
    const rules = judgement.problems.map(({ rule }) => rule);
    expect(rules).toContain('external-id-missing');
    expect(rules).toContain('trust-open-to-account');
    expect(rules).toContain('trust-open-to-others');
  });

  it('proves the vendor whose module is called as it should be', async () => {
    const wanted = vendor('dots-and-slash', '333344445555', 'dots-000001', 'example-vendor-c', 'in');
    const judgement = await asked(wanted, file);
    expect(letters(judgement)).toBe('PPPPPPP');
    expect(found(judgement).map((one) => one.split(' ')[0])).toEqual(['prefix-without-slash']);
  });

  it('sees that require_eid = false leaves the ExternalId out', async () => {
    const wanted = vendor('globex-corp', '222233334444', 'globex-18c2', 'example-vendor-b', '"globex corp"');
    expect(letters(await asked(wanted, file))).toBe('PPPVPPP');
  });
});

describe('what several sources tell of one role', () => {
  const SOURCES = ['bucket.tf', 'identity.tf', 'outputs.tf', 'provider.tf', 'roles.tf', 'variables.tf'].map(
    (file) => `apply_full/${file}`,
  );
  const WANTED = { ...ACME, role: 'arn:aws:iam::123456789012:role/vendor-data-document' };

  it.each(['state.json', 'terraform.tfstate'])(
    'a %s beside the configuration knows the ARN that its references stand for',
    async (file) => {
      expect(letters(await asked(WANTED, ...SOURCES, `apply_full/${file}`))).toBe('PPPPPPP');
    },
  );

  const deny = `resource "aws_iam_role_policy" "deny" {
  role   = "vendor-data-document"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "s3:PutObject", Resource = "*" }]
  })
}
`;
  const attributes = {
    role: 'vendor-data-document',
    policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 's3:PutObject', Resource: '*' }],
    }),
  };
  const state = JSON.stringify({
    version: 4,
    terraform_version: '1.11.4',
    lineage: 'x',
    outputs: {},
    resources: [{ mode: 'managed', type: 'aws_iam_role_policy', name: 'deny', instances: [{ attributes }] }],
  });

  it.each([
    ['configuration', 'extra/main.tf', deny],
    ['state', 'extra/terraform.tfstate', state],
  ])('a Deny that the %s of another root module attaches counts beside a plan', async (_, file, text) => {
    const plan = readFileSync(`${AT}/apply_full/plan_noop.json`);
    const files = [
      new FileText('plan.json', plan.toString('utf8'), plan),
      new FileText(file, text, Buffer.from(text)),
    ];
    const readings = await readSources(files, { tree: { text: () => undefined } });
    const judgement = await judged(configFor(WANTED), readings);
    expect(letters(judgement)).toBe('VPPPPPV');
  });
});

describe('a configuration whose blocks have moved into a module since the state was written', () => {
  const policy = (...actions: string[]) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::exports/*' }],
    });
  const role = 'arn:aws:iam::123456789012:role/vendor';
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: ACME.principal },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': ACME.externalId } },
      },
    ],
  });
  const managed = (type: string, attributes: object) => ({
    mode: 'managed',
    type,
    name: 'vendor',
    instances: [{ attributes }],
  });
  const state = JSON.stringify({
    version: 4,
    terraform_version: '1.11.4',
    lineage: 'x',
    outputs: {},
    resources: [
      managed('aws_iam_role', { name: 'vendor', arn: role, assume_role_policy: trust }),
      managed('aws_iam_role_policy', {
        name: 'w',
        role: 'vendor',
        policy: policy('s3:PutObject', 's3:PutObjectAcl'),
      }),
    ],
  });
  const module = `resource "aws_iam_role" "vendor" {
  name               = "vendor"
  assume_role_policy = ${JSON.stringify(trust)}
}
resource "aws_iam_role_policy" "vendor" {
  name   = "w"
  role   = aws_iam_role.vendor.id
  policy = ${JSON.stringify(policy('s3:PutObjectAcl'))}
}
`;

  it('is what holds, and not what the state still has', async () => {
    const texts = {
      'main.tf': 'module "vendor" {\n  source = "./vendor"\n}\n',
      'vendor/main.tf': module,
      'terraform.tfstate': state,
    };
    const files = Object.entries(texts).map(([file, text]) => new FileText(file, text, Buffer.from(text)));
    const readings = await readSources(files, { tree: { text: () => undefined } });
    const judgement = await judged(configFor({ ...ACME, role, bucket: 'exports', prefix: 'x/' }), readings);
    expect(letters(judgement).slice(0, 5)).toBe('VPPPP');
  });
});

describe('greenfield, where no ARN exists yet', () => {
  const sources = ['bucket', 'identity', 'outputs', 'provider', 'roles', 'variables', 'versions'];
  const files = [
    'greenfield/plan.json',
    ...sources.map((name) => `greenfield/${name}.tf`),
    'greenfield/terraform.tfvars',
  ];

  it('proves a connection by the ARN that its config states', async () => {
    const role = 'arn:aws:iam::123456789012:role/vendor-data-document';
    const judgement = await asked({ ...ACME, role }, ...files);
    expect(letters(judgement)).toBe('PPPPPPP');
    expect(judgement.problems).toEqual([]);
  });

  it('proves it by reference, although nobody knows the account', async () => {
    const role = '{ output: role_arn, file: greenfield/plan.json }';
    const judgement = await asked({ ...ACME, role }, ...files);
    expect(letters(judgement)).toBe('PPPPPPP');
    expect(judgement.problems).toEqual([]);
  });
});

describe('a fix in the sources', () => {
  const DOCUMENT = `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/acme-exporter"]
    }
  }
}

resource "aws_iam_role" "vendor" {
  name               = "vendor"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`;
  const ENCODED = `resource "aws_iam_role" "vendor" {
  name = "vendor"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/acme-exporter" }
      Action    = "sts:AssumeRole"
    }]
  })
}
`;

  const IN_JSON = JSON.stringify(
    {
      data: {
        aws_iam_policy_document: {
          trust: {
            statement: [
              {
                actions: ['sts:AssumeRole'],
                principals: { type: 'AWS', identifiers: ['arn:aws:iam::111122223333:role/acme-exporter'] },
              },
            ],
          },
        },
      },
      resource: {
        aws_iam_role: {
          vendor: {
            name: 'vendor',
            assume_role_policy: `\${data.aws_iam_policy_document.trust.json}`,
          },
        },
      },
    },
    null,
    2,
  );
  const TESTED = IN_JSON.replace(
    '"principals"',
    '"condition": [{ "test": "Bool", "variable": "aws:SecureTransport", "values": ["true"] }],\n            "principals"',
  );

  it.each([
    ['a block of a policy document', DOCUMENT, 'main.tf'],
    ['an object of jsonencode', ENCODED, 'main.tf'],
    [
      'an object with an empty Condition',
      ENCODED.replace('      Action ', '      Condition = {}\n      Action '),
      'main.tf',
    ],
    ['a policy document in .tf.json', IN_JSON, 'main.tf.json'],
    ['one that has a condition', TESTED, 'main.tf.json'],
  ])('is an edit in the style of %s', async (_, text, path) => {
    const judge = async (source: string) => {
      const file = new FileText(path, source, Buffer.from(source));
      const readings = await readSources([file], { tree: { text: () => undefined } });
      return judged(configFor({ ...ACME, role: 'arn:aws:iam::123456789012:role/vendor' }), readings);
    };
    const before = await judge(text);
    const problem = before.problems.find(({ rule }) => rule === 'external-id-missing')!;
    const value = textOf(ACME.externalId, problem);
    const connections = [{ name: problem.connection ?? 'vendor', externalId: { at: problem, value } }];
    const [edit] =
      withConditionFix({ ...problem, connection: connections[0]!.name }, connections, () => text).fix
        ?.edits ?? [];
    expect(edit).toMatchObject({ file: path });
    const lines = text.split('\n');
    const last = lines[edit!.endLine - 1]!.slice(edit!.endColumn - 1);
    const first = lines[edit!.line - 1]!.slice(0, edit!.column - 1);
    lines.splice(edit!.line - 1, edit!.endLine - edit!.line + 1, first + edit!.text + last);
    const after = await judge(lines.join('\n'));
    expect(before.result.requirements[3]?.verdict).toBe('violated');
    expect(after.result.requirements[3]?.verdict).toBe('proved');
  });
});

describe('the key that the bucket encrypts with', () => {
  const kms = (keyId: string, masterKey: string, action = 'kms:*') => `
${keyAndBucket(masterKey)}
resource "aws_kms_key" "k" {}
data "aws_caller_identity" "me" {}
resource "aws_kms_key_policy" "k" {
  key_id = ${keyId}
  policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect    = "Allow"
    Principal = { AWS = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:root" }
    Action    = "${action}"
    Resource  = "*"
  }] })
}
`;
  const keyAndBucket = (masterKey = 'aws_kms_key.k.arn', rights = 'kms:GenerateDataKey') => `
resource "aws_iam_role" "vendor" {
  name               = "vendor"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect    = "Allow"
    Principal = { AWS = "${ACME.principal}" }
    Action    = "sts:AssumeRole"
    Condition = { StringEquals = { "sts:ExternalId" = "${ACME.externalId}" } }
  }] })
}
resource "aws_iam_role_policy" "write" {
  role   = aws_iam_role.vendor.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ["s3:PutObject", "s3:PutObjectAcl"], Resource = "\${aws_s3_bucket.b.arn}/*" },
    { Effect = "Allow", Action = ["${rights}"], Resource = aws_kms_key.k.arn },
  ] })
}
resource "aws_s3_bucket" "b" {
  bucket = "${ACME.bucket}"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = ${masterKey}
    }
  }
}
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect    = "Allow"
    Principal = { AWS = aws_iam_role.vendor.arn }
    Action    = ["s3:PutObject", "s3:PutObjectAcl"]
    Resource  = "\${aws_s3_bucket.b.arn}/*"
  }] })
}
`;

  it.each([
    ['aws_kms_key.k.id', 'aws_kms_key.k.arn', 'proved'],
    ['aws_kms_key.k.key_id', 'aws_kms_key.k.id', 'proved'],
    ['aws_kms_key.k.arn', 'aws_kms_key.k.key_id', 'proved'],
    ['var.key', 'aws_kms_key.k.arn', 'undetermined'],
  ])(
    'has the policy that names it by %s, where the bucket names it by %s',
    async (keyId, masterKey, verdict) => {
      expect(await delivery(kms(keyId, masterKey))).toBe(verdict);
    },
  );

  it('has not the policy of another key', async () => {
    const other = 'resource "aws_kms_key" "other" {}\n';
    expect(await delivery(other + kms('aws_kms_key.other.id', 'aws_kms_key.k.arn', 'kms:Decrypt'))).toBe(
      'proved',
    );
    expect(await delivery(other + kms('aws_kms_key.k.id', 'aws_kms_key.k.arn', 'kms:Decrypt'))).toBe(
      'violated',
    );
  });

  it.each([
    ['no policy', 'resource "aws_kms_key" "k" {}', 'proved'],
    ['policy = null', 'resource "aws_kms_key" "k" {\n  policy = null\n}', 'proved'],
    ['an empty policy', 'resource "aws_kms_key" "k" {\n  policy = ""\n}', 'proved'],
    ['a policy that nobody knows', 'resource "aws_kms_key" "k" {\n  policy = var.policy\n}', 'undetermined'],
    ['a count that nobody knows', 'resource "aws_kms_key" "k" {\n  count = var.count\n}', 'undetermined'],
    ['another account', 'resource "aws_kms_key" "k" {\n  provider = aws.other\n}', 'undetermined'],
    ['none that the sources make', 'data "aws_kms_key" "k" {\n  key_id = "x"\n}', 'undetermined'],
    [
      'ignore_changes on its policy',
      'resource "aws_kms_key" "k" {\n  lifecycle {\n    ignore_changes = [policy]\n  }\n}',
      'undetermined',
    ],
  ])('has AWS’s own policy where none is set (E11): %s', async (_, key, verdict) => {
    const named = key.startsWith('data') ? 'data.aws_kms_key.k.arn' : 'aws_kms_key.k.arn';
    expect(await delivery(keyAndBucket(named) + key)).toBe(verdict);
  });

  it('has AWS’s own policy, which gives a role nothing by itself (E11)', async () => {
    const source = `${keyAndBucket(undefined, 'kms:Decrypt')}resource "aws_kms_key" "k" {}`;
    expect(await delivery(source)).toBe('violated');
  });

  /** A plan that makes the key, in the form in which `terraform show -json` prints it. */
  const plan = (key: object, block: object = { provider_config_key: 'aws', expressions: {} }) => {
    const document = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
    const put = {
      Effect: 'Allow',
      Action: ['s3:PutObject', 's3:PutObjectAcl'],
      Resource: `arn:aws:s3:::${ACME.bucket}/*`,
    };
    const entry = (type: string, after: object, after_unknown: object) => ({
      address: `${type}.k`,
      mode: 'managed',
      type,
      name: 'k',
      change: { actions: ['create'], before: null, after, after_unknown },
    });
    const at = { id: true };
    const role = 'arn:aws:iam::123456789012:role/vendor';
    const assume = document({
      Effect: 'Allow',
      Principal: { AWS: ACME.principal },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': ACME.externalId } },
    });
    const rights = document(put, { Effect: 'Allow', Action: 'kms:GenerateDataKey', Resource: '*' });
    const sse = [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }];
    const unknown = [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: true }] }];
    const resource = (type: string, more: object) => ({
      address: `${type}.k`,
      mode: 'managed',
      type,
      name: 'k',
      ...more,
    });
    const own = { provider_config_key: 'aws', expressions: {} };
    return JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.8',
      resource_changes: [
        entry(
          'aws_iam_role',
          { name: 'vendor', path: '/', assume_role_policy: assume },
          { ...at, arn: true },
        ),
        entry('aws_iam_role_policy', { name: 'p', role: 'vendor', policy: rights }, at),
        entry('aws_s3_bucket', { bucket: ACME.bucket }, { ...at, arn: true }),
        entry(
          'aws_s3_bucket_policy',
          { bucket: ACME.bucket, policy: document({ ...put, Principal: { AWS: role } }) },
          at,
        ),
        entry(
          'aws_s3_bucket_server_side_encryption_configuration',
          { bucket: ACME.bucket, rule: sse },
          { ...at, rule: unknown },
        ),
        entry('aws_kms_key', { description: 'exports' }, { ...at, arn: true, key_id: true, ...key }),
      ],
      configuration: {
        provider_config: { aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws' } },
        root_module: {
          resources: [
            resource('aws_iam_role', own),
            resource('aws_kms_key', block),
            resource('aws_s3_bucket_server_side_encryption_configuration', {
              provider_config_key: 'aws',
              expressions: {
                rule: [
                  {
                    apply_server_side_encryption_by_default: [
                      { kms_master_key_id: { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] } },
                    ],
                  },
                ],
              },
            }),
          ],
        },
      },
    });
  };

  it.each([
    ['left to AWS', plan({ policy: true }), 'proved'],
    [
      'that the block sets to what is not known yet',
      plan(
        { policy: true },
        { provider_config_key: 'aws', expressions: { policy: { references: ['var.policy'] } } },
      ),
      'undetermined',
    ],
    [
      'of another provider’s',
      plan({ policy: true }, { provider_config_key: 'aws.other', expressions: {} }),
      'undetermined',
    ],
    ['that was cut out', plan({}), 'undetermined'],
  ])('in a plan has a policy %s', async (_, json, verdict) => {
    expect(await delivery(json, 'plan.json')).toBe(verdict);
  });

  async function delivery(text: string, file = 'main.tf') {
    const readings = await readSources([new FileText(file, text, Buffer.from(text))], {
      tree: { text: () => undefined },
    });
    const config = configFor({ ...ACME, role: 'arn:aws:iam::123456789012:role/vendor' });
    const { result } = await judged(config, readings);
    return result.requirements.find(({ id }) => id === 'delivery')?.verdict;
  }
});
