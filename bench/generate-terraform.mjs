// Writes Terraform configurations of any size: one long file of roles, buckets
// and policies, or a tree of modules that call each other.
//
//   node bench/generate-terraform.mjs file 5000 DIR      about 5,000 lines in DIR/main.tf
//   node bench/generate-terraform.mjs modules 500 DIR    500 modules below DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One vendor's role, bucket and policies: 72 lines, in the styles people write them in. */
function vendor(index) {
  return `
resource "aws_s3_bucket" "b${index}" {
  bucket = "example-export-${index}"
}

data "aws_iam_policy_document" "trust${index}" {
  statement {
    sid     = "Vendor${index}"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::\${local.account}:role/exporter"]
    }

    dynamic "condition" {
      for_each = toset(["tenant-${index}"])
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role" "r${index}" {
  name               = "vendor-${index}"
  assume_role_policy = data.aws_iam_policy_document.trust${index}.json
}

resource "aws_iam_role_policy" "p${index}" {
  role = aws_iam_role.r${index}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:PutObjectAcl"]
        Resource = "\${aws_s3_bucket.b${index}.arn}/exports/*"
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "p${index}" {
  bucket = aws_s3_bucket.b${index}.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "AWS": "\${aws_iam_role.r${index}.arn}" },
          "Action": "s3:PutObject",
          "Resource": "\${aws_s3_bucket.b${index}.arn}/*"
        }
      ]
    }
  EOT
}

resource "aws_s3_bucket_ownership_controls" "o${index}" {
  bucket = aws_s3_bucket.b${index}.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}
`;
}

const LOCALS = 'locals {\n  account = "111122223333"\n}\n';

/** @returns {{path: string, text: string}[]} */
export function longFile(lines) {
  const each = vendor(0).split('\n').length - 1;
  const vendors = Array.from({ length: Math.ceil(lines / each) }, (_, index) => vendor(index));
  return [{ path: 'main.tf', text: LOCALS + vendors.join('') }];
}

/** A tree in which every module calls two more, handing names and ARNs down and up. @returns {{path: string, text: string}[]} */
export function moduleTree(modules) {
  return Array.from({ length: modules }, (_, index) => {
    const calls = [2 * index + 1, 2 * index + 2].filter((child) => child < modules);
    const path = index === 0 ? 'main.tf' : `modules/m${index}/main.tf`;
    const source = (child) => (index === 0 ? `./modules/m${child}` : `../m${child}`);
    const text = `${LOCALS}
variable "prefix" {
  type    = string
  default = "root"
}
variable "trusted" {
  type    = map(object({ arn = string, eid = optional(string, "tenant") }))
  default = {}
}
${calls
  .map(
    (child) => `module "m${child}" {
  source  = "${source(child)}"
  prefix  = "\${var.prefix}-${child}"
  trusted = merge(var.trusted, { "${child % 5}" = { arn = aws_iam_role.r${index}.arn } })
}
`,
  )
  .join('')}output "arns" {
  value = concat([aws_iam_role.r${index}.arn]${calls.map((child) => `, slice(module.m${child}.arns, 0, 1)`).join('')})
}
${vendor(index).replace(`"vendor-${index}"`, '"$' + '{var.prefix}"')}`;
    return { path, text };
  });
}

// By name, since a benchmark that bundles this file shares its URL.
if (process.argv[1]?.endsWith('generate-terraform.mjs')) {
  const [, , shape, count, directory = '.'] = process.argv;
  const files = shape === 'modules' ? moduleTree(Number(count)) : longFile(Number(count));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
