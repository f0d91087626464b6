resource "aws_iam_role" "sequentum" {
  name               = "sequentum-exports"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "Sequentum"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [var.sequentum_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [var.sequentum_external_id]
    }
  }
}

resource "aws_iam_role_policy" "write_exports" {
  name = "write-exports"
  role = aws_iam_role.sequentum.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "WriteExports"
      Effect   = "Allow"
      Action   = ["s3:PutObject", "s3:PutObjectAcl"]
      Resource = "${aws_s3_bucket.exports.arn}/exports/*"
    }]
  })
}
