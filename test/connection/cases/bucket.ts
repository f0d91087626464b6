import { type Case, GOOD_BUCKET, OBJECTS, put, ROLE, TO_ROLE } from './case';

const OTHER_ACCOUNT = { bucketAccount: '"999988887777"' };
const OTHER = 'arn:aws:iam::111122223333:role/acme';
const KEY_USE = `{ "Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": "*" }`;

export const BUCKET_CASES: readonly Case[] = [
  {
    name: 'one action is missing; AWS would not need it within one account, so the delivery works',
    bucket: [`«{ "Effect": "Allow", ${TO_ROLE}, "Action": "s3:PutObject", ${OBJECTS} }»`],
    expect: 'PPPPPVP',
    findings: ['bucket-grant-missing'],
  },
  {
    name: 'E7: across accounts it does not',
    bucket: [`«{ "Effect": "Allow", ${TO_ROLE}, "Action": "s3:PutObject", ${OBJECTS} }»`],
    config: OTHER_ACCOUNT,
    expect: 'PPPPPVV',
    findings: ['bucket-grant-missing'],
  },
  { name: 'E7: a good connection across accounts', config: OTHER_ACCOUNT, expect: 'PPPPPPP' },
  {
    name: 'E7: across accounts the role’s own rights are needed too',
    identity: [
      '«{ "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::examplebucket/*" }»',
    ],
    config: OTHER_ACCOUNT,
    expect: 'VPPPPPV',
    findings: ['permission-missing'],
  },
  {
    name: 'another role is named',
    bucket: [`«${put(`"Principal": { "AWS": "arn:aws:iam::666666666666:role/other" }, ${OBJECTS}`)}»`],
    expect: 'PPPPPVP',
    findings: ['bucket-grant-missing'],
  },
  {
    name: 'P3: the account’s root delegates to its role',
    bucket: [put(`"Principal": { "AWS": "666666666666" }, ${OBJECTS}`)],
    expect: 'PPPPPPP',
  },
  {
    name: 'T23: the bucket’s ARN is not the objects’',
    bucket: [`«${put(`${TO_ROLE}, "Resource": "arn:aws:s3:::examplebucket"`)}»`],
    expect: 'PPPPPVP',
    findings: ['bucket-grant-missing'],
  },
  {
    name: 'a Deny of plain HTTP does not touch the vendor',
    bucket: [
      ...GOOD_BUCKET,
      '{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::examplebucket/*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }',
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'T19: a Deny to all but private addresses, which nobody calls from',
    bucket: [
      ...GOOD_BUCKET,
      `«{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "NotIpAddress": { "aws:SourceIp": ["10.0.0.0/8", "192.168.0.0/16"] } } }»`,
    ],
    expect: 'PPPPPVV',
    findings: ['bucket-policy-denied'],
  },
  {
    name: 'E1: a Deny to all but another role',
    bucket: [
      ...GOOD_BUCKET,
      `«{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "ArnNotEquals": { "aws:PrincipalArn": "arn:aws:iam::666666666666:role/admin" } } }»`,
    ],
    expect: 'PPPPPVV',
    findings: ['bucket-policy-denied'],
  },
  {
    name: 'C3: a Deny outside a VPC endpoint, which the vendor may or may not use',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "StringNotEquals": { «"aws:SourceVpce"»: "vpce-1a2b3c4d" } } }`,
    ],
    expect: 'PPPPPUU',
    findings: ['undetermined-context'],
  },
  {
    name: 'T15: ForAnyValue in a Deny spares what carries none',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "ForAnyValue:StringNotEquals": { "aws:TagKeys": "team" } } }`,
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'T26: an ACL header is demanded, and nobody says that it is sent',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "StringNotEquals": { «"s3:x-amz-acl"»: "bucket-owner-full-control" } } }`,
    ],
    expect: 'PPPPPUU',
    findings: ['undetermined-context'],
  },
  {
    name: 'T26: it is stated',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "StringNotEquals": { "s3:x-amz-acl": "bucket-owner-full-control" } } }`,
    ],
    config: { request: '{ s3:x-amz-acl: bucket-owner-full-control }' },
    expect: 'PPPPPPP',
  },
  {
    name: 'a second principal may write',
    bucket: [put(`"Principal": { "AWS": ["${ROLE}", «"${OTHER}"»] }, ${OBJECTS}`)],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'a second principal that the config names',
    bucket: [put(`"Principal": { "AWS": ["${ROLE}", "${OTHER}"] }, ${OBJECTS}`)],
    config: { allowPrincipals: `["${OTHER}"]` },
    expect: 'PPPPPPP',
  },
  {
    name: 'anyone may write',
    bucket: [put(`"Principal": «"*"», ${OBJECTS}`)],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'anyone may delete under the prefix',
    bucket: [
      ...GOOD_BUCKET,
      '{ "Effect": "Allow", "Principal": { "AWS": «"*"» }, "Action": "s3:Delete*", "Resource": "arn:aws:s3:::examplebucket/*" }',
    ],
    config: { prefix: 'exports/' },
    identity: [put('"Resource": "arn:aws:s3:::examplebucket/exports/*"')],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'anyone may write elsewhere, or read',
    bucket: [
      ...GOOD_BUCKET,
      put('"Principal": "*", "Resource": "arn:aws:s3:::examplebucket/inbox/*"'),
      '{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::examplebucket/*" }',
    ],
    config: { prefix: 'exports/' },
    identity: [put('"Resource": "arn:aws:s3:::examplebucket/exports/*"')],
    expect: 'PPPPPPP',
  },
  {
    name: 'T13, P7: NotPrincipal in an Allow is everybody else',
    bucket: [...GOOD_BUCKET, put(`"NotPrincipal": «{ "AWS": "${OTHER}" }», ${OBJECTS}`)],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'S3: BucketOwnerEnforced, and nobody says which ACL is sent',
    ownership: 'BucketOwnerEnforced',
    expect: 'PPPPPPU',
    findings: ['acl-undetermined'],
  },
  {
    name: 'S3: BucketOwnerEnforced takes bucket-owner-full-control',
    ownership: 'BucketOwnerEnforced',
    config: { request: '{ s3:x-amz-acl: bucket-owner-full-control }' },
    expect: 'PPPPPPP',
  },
  {
    name: 'S3: and no other',
    ownership: 'BucketOwnerEnforced',
    config: { request: '{ s3:x-amz-acl: private }' },
    expect: 'PPPPPPV',
    findings: ['acl-blocked'],
  },
  {
    name: 'S3: BucketOwnerPreferred takes any',
    ownership: 'BucketOwnerPreferred',
    expect: 'PPPPPPP',
  },
  {
    name: 'S5: a public ACL is blocked',
    publicAccess: 'blocks-acls',
    config: { request: '{ s3:x-amz-acl: public-read }' },
    expect: 'PPPPPPV',
    findings: ['acl-blocked'],
  },
  {
    name: 'T27, S5: one public statement cuts the vendor’s grant across accounts',
    publicAccess: 'restricts',
    bucket: [
      ...GOOD_BUCKET,
      '«{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::examplebucket/*" }»',
    ],
    config: OTHER_ACCOUNT,
    expect: 'PPPPPPV',
    findings: ['public-access-block-cuts'],
  },
  {
    name: 'S5: within one account it does not',
    publicAccess: 'restricts',
    bucket: [
      ...GOOD_BUCKET,
      '{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::examplebucket/*" }',
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'S6: a statement confined to an organisation is not public',
    publicAccess: 'restricts',
    bucket: [
      ...GOOD_BUCKET,
      '{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::examplebucket/*", "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-abc1234567" } } }',
    ],
    config: OTHER_ACCOUNT,
    expect: 'PPPPPPP',
  },
  {
    name: 'T25, S4: the key may not be used',
    encryption: 'aws:kms',
    key: [
      `«{ "Effect": "Allow", "Principal": { "AWS": "666666666666" }, "Action": "kms:*", "Resource": "*" }»`,
    ],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'T25: rights on keys in a bucket policy have no effect',
    encryption: 'aws:kms',
    key: [
      `«{ "Effect": "Allow", "Principal": { "AWS": "666666666666" }, "Action": "kms:*", "Resource": "*" }»`,
    ],
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Allow", ${TO_ROLE}, "Action": "kms:GenerateDataKey", "Resource": "arn:aws:s3:::examplebucket/*" }`,
    ],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'E11: the root statement of the key and a right of the role',
    encryption: 'aws:kms',
    key: [
      '{ "Effect": "Allow", "Principal": { "AWS": "666666666666" }, "Action": "kms:*", "Resource": "*" }',
    ],
    identity: [
      put(OBJECTS),
      KEY_USE.replace('"*"', '"arn:aws:kms:eu-west-1:666666666666:key/11111111-2222-3333-4444-555555555555"'),
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'E11: without the root statement a right of the role is worth nothing',
    encryption: 'aws:kms',
    key: [
      '«{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::666666666666:role/admin" }, "Action": "kms:*", "Resource": "*" }»',
    ],
    identity: [
      put(OBJECTS),
      KEY_USE.replace('"*"', '"arn:aws:kms:eu-west-1:666666666666:key/11111111-2222-3333-4444-555555555555"'),
    ],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'S4: the key that AWS manages is for one account',
    encryption: 'managed',
    config: OTHER_ACCOUNT,
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'E5, E8, T33: a boundary limits what a bucket grants to a role',
    boundary: ['«{ "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*" }»'],
    expect: 'PPPPPPV',
    findings: ['delivery-blocked'],
  },
  {
    name: 'E8: a boundary that allows it',
    boundary: ['{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }'],
    expect: 'PPPPPPP',
  },
  {
    name: 'E2: an SCP denies',
    scp: [
      '{ "Effect": "Allow", "Action": "*", "Resource": "*" }',
      '«{ "Effect": "Deny", "Action": "s3:PutObjectAcl", "Resource": "*" }»',
    ],
    expect: 'PPPPPPV',
    findings: ['delivery-denied'],
  },
  {
    name: 'two others in one statement are two findings',
    bucket: [
      ...GOOD_BUCKET,
      put(`"Principal": { "AWS": [«"arn:aws:iam::999999999999:role/other"», «"111111111111"»] }, ${OBJECTS}`),
    ],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others', 'bucket-open-to-others'],
  },
  {
    name: 'another beside the role and a principal of the own account',
    bucket: [
      put(
        `"Principal": { "AWS": ["${ROLE}", «"arn:aws:iam::999999999999:role/other"», "arn:aws:iam::666666666666:role/admin"] }, ${OBJECTS}`,
      ),
    ],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'P7: a Deny with NotPrincipal always denies who has a permissions boundary',
    boundary: [put(OBJECTS)],
    bucket: [
      ...GOOD_BUCKET,
      `«{ "Effect": "Deny", "NotPrincipal": { "AWS": ["${ROLE}", "arn:aws:iam::666666666666:root"] }, "Action": "s3:*", "Resource": "arn:aws:s3:::examplebucket/*" }»`,
    ],
    expect: 'PPPPPUV',
    findings: ['delivery-denied'],
  },
  {
    name: 'S6: whether aws:PrincipalArn keeps a statement from being public is not settled',
    config: OTHER_ACCOUNT,
    publicAccess: 'restricts',
    bucket: [
      put(`"Principal": "*", ${OBJECTS}, "Condition": { "ArnEquals": { «"aws:PrincipalArn"»: "${ROLE}" } }`),
    ],
    expect: 'PPPPPPU',
    findings: ['undetermined-rule'],
  },
  {
    name: 'S6: beside a key that is listed it does not matter',
    config: OTHER_ACCOUNT,
    publicAccess: 'restricts',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", ${OBJECTS}, "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-1", "aws:PrincipalAccount": "999999999999" } } }`,
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'a role’s sessions always carry aws:TokenIssueTime, so a Deny without it is none of theirs',
    bucket: [
      ...GOOD_BUCKET,
      put(`"Principal": "*", ${OBJECTS}, "Condition": { "Null": { "aws:TokenIssueTime": "true" } }`, 'Deny'),
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'M8: a Deny under ${aws:userid} does not hide what no statement allows to a role',
    bucket: [
      `«${put(`${TO_ROLE}, "Resource": "arn:aws:s3:::examplebucket/exports/*"`)}»`,
      put('"Principal": "*", "Resource": «"arn:aws:s3:::examplebucket/x/${aws:userid}/*"»', 'Deny'),
    ],
    expect: 'PPPPPVU',
    findings: ['bucket-grant-missing', 'undetermined-context'],
  },
];
