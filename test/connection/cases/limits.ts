import { assume, type Case, GOOD_BUCKET, KEY, OBJECTS, put, ROLE, TO_ROLE, VENDOR, WITH_ID } from './case';

const OTHER_ACCOUNT = '"999988887777"';
const OWN = '"Principal": { "AWS": "arn:aws:iam::666666666666:root" }';
const KEY_OF_OTHERS = 'arn:aws:kms:eu-west-1:999988887777:key/11111111-2222-3333-4444-555555555555';

/** A Deny of a resource control policy. */
function limit(action: string, condition: string): string {
  return `{ "Effect": "Deny", "Principal": "*", "Action": "${action}", "Resource": "*", "Condition": { ${condition} } }`;
}

function encryptedWith(key: string): string {
  return `{ "s3:x-amz-server-side-encryption": "aws:kms", "s3:x-amz-server-side-encryption-aws-kms-key-id": "${key}" }`;
}

const KEY_USE = `{ "Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": "*" }`;
const OF_ROLE = `{ "Effect": "Allow", ${TO_ROLE}, "Action": "kms:GenerateDataKey", "Resource": "*" }`;

/** What limits a role or a bucket from outside its own policies: RCPs (E3), keys (E11, S4), whose a resource is. */
export const LIMIT_CASES: readonly Case[] = [
  {
    name: 'E3: an RCP keeps the vendor out of the role',
    rcp: [`«${limit('sts:AssumeRole', '"StringNotEquals": { "aws:PrincipalAccount": "666666666666" }')}»`],
    expect: 'PPVVPPP',
    findings: ['trust-denied'],
  },
  {
    name: 'E3: an RCP that the vendor may be exempt from',
    rcp: [limit('sts:AssumeRole', '"StringNotEqualsIfExists": { «"aws:PrincipalOrgID"»: "o-abcdefghij" }')],
    expect: 'PPUUPPP',
    findings: ['undetermined-context'],
  },
  {
    name: 'E3: an RCP closes what the trust policy leaves open',
    trust: [assume(undefined, '{ "AWS": "302263087412" }')],
    rcp: [
      limit('sts:AssumeRole', `"ArnNotEquals": { "aws:PrincipalArn": "${VENDOR}" }`),
      limit('sts:AssumeRole', '"StringNotEquals": { "sts:ExternalId": "seq_p8OgYZNm" }'),
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'E3: whose account an RCP is of is not known where there are two',
    trust: [assume(WITH_ID, '{ "AWS": «"302263087412"» }')],
    rcp: [limit('sts:AssumeRole', `"ArnNotEquals": { "aws:PrincipalArn": "${VENDOR}" }`)],
    config: { bucketAccount: OTHER_ACCOUNT },
    expect: 'PPPPVPP',
    findings: ['trust-open-to-account'],
  },
  {
    name: 'E3: an RCP closes what the bucket policy leaves open',
    bucket: [put(`"Principal": "*", ${OBJECTS}`)],
    rcp: [limit('s3:*', '"StringNotEquals": { "aws:PrincipalAccount": "666666666666" }')],
    expect: 'PPPPPPP',
  },
  {
    name: 'named evidence that is none leaves open what it would limit',
    config: {
      evidence:
        '{ trust: trust.json, identity: identity.json, bucket: bucket.json, scp: bucket.json, rcp: identity.json }',
    },
    expect: 'PPUUPPU',
    findings: ['evidence-missing'],
  },
  {
    name: 'two boundaries: nobody knows which of them holds',
    config: {
      evidence:
        '{ trust: trust.json, identity: identity.json, bucket: bucket.json, boundary: [identity.json, scp.json] }',
    },
    scp: ['{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }'],
    expect: 'PPPPPPU',
    findings: ['evidence-ambiguous'],
  },
  {
    name: 'S4: uploads with a key of the customer’s need a right to it',
    config: { request: encryptedWith(KEY) },
    key: [`«{ "Effect": "Allow", ${OWN}, "Action": "kms:*", "Resource": "*" }»`],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'E11: which the key’s policy and the role’s give together',
    config: { request: encryptedWith(KEY) },
    identity: [put(OBJECTS), KEY_USE.replace('"*"', `"${KEY}"`)],
    key: [`{ "Effect": "Allow", ${OWN}, "Action": "kms:*", "Resource": "*" }`],
    expect: 'PPPPPPP',
  },
  {
    name: 'E7: a key of another account needs both, whatever the role’s account is',
    config: { request: encryptedWith(KEY_OF_OTHERS), bucketAccount: OTHER_ACCOUNT },
    key: [`«${OF_ROLE}»`],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'S4: a key policy that is named is that of the key, whichever it is',
    key: [`«{ "Effect": "Allow", ${OWN}, "Action": "kms:*", "Resource": "*" }»`],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'S4: uploads that ask for AES256 need no key',
    encryption: 'aws:kms',
    config: { request: '{ "s3:x-amz-server-side-encryption": AES256 }' },
    expect: 'PPPPPPP',
  },
  {
    name: 'whose the bucket is, is known: a Deny for other accounts does not meet it',
    identity: [
      put(OBJECTS),
      '{ "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:ResourceAccount": "666666666666" } } }',
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'and does meet a bucket of another account',
    identity: [
      put(OBJECTS),
      '«{ "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:ResourceAccount": "666666666666" } } }»',
    ],
    config: { bucketAccount: OTHER_ACCOUNT },
    expect: 'VPPPPPV',
    findings: ['permission-denied'],
  },
  {
    name: 'everyone of the bucket’s own account is nobody from outside',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "StringEquals": { "aws:PrincipalAccount": "\${aws:ResourceAccount}" } } }`,
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'P1: a CloudFront origin access identity is of no account',
    bucket: [
      ...GOOD_BUCKET,
      put(
        `"Principal": { "AWS": «"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE"» }, ${OBJECTS}`,
      ),
    ],
    expect: 'PPPPPPP',
    findings: ['bucket-open-to-others'],
  },
  {
    name: 'S1: the role by its ARN still, whoever else is named',
    bucket: [put(`"Principal": { "AWS": ["${ROLE}", "666666666666"] }, ${OBJECTS}`)],
    expect: 'PPPPPPP',
  },
  {
    name: 'an account’s digits begin the aws:userid of its own root and federated users alone',
    bucket: [
      ...GOOD_BUCKET,
      `{ "Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", ${OBJECTS}, "Condition": { "StringLike": { "aws:userid": "666666666666*" } } }`,
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'E8: what the boundary holds back is no excess',
    identity: [put('"Resource": "*"', 'Allow').replace(/"Action": [^\]]*\]/, '"Action": "s3:*"')],
    boundary: [put(OBJECTS)],
    expect: 'PPPPPPP',
  },
  {
    name: 'E8: what it lets through still is',
    identity: [put('"Resource": «"*"»')],
    boundary: [put('"Resource": "arn:aws:s3:::*"')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'S4: S3 calls for the role, by its endpoint in the Region of the key',
    encryption: 'aws:kms',
    key: [
      `{ "Effect": "Allow", "Principal": "*", "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*", "Condition": { "StringEquals": { "kms:CallerAccount": "666666666666", "kms:ViaService": "s3.eu-west-1.amazonaws.com" } } }`,
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'S4: and by no other',
    encryption: 'aws:kms',
    key: [
      `«{ "Effect": "Allow", "Principal": "*", "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*", "Condition": { "StringEquals": { "kms:ViaService": "s3.us-east-1.amazonaws.com" } } }»`,
    ],
    expect: 'PPPPPPV',
    findings: ['kms-missing'],
  },
  {
    name: 'E8: of several limits the one that is in the way is named',
    boundary: [put('"Resource": "*"')],
    scp: [`«{ "Effect": "Allow", "Action": "ec2:*", "Resource": "*" }»`],
    expect: 'PPPPPPV',
    findings: ['delivery-blocked'],
  },
  {
    name: 'M8: what rests on a variable is told at the value that holds it',
    boundary: [put('"Resource": «"arn:aws:s3:::${aws:PrincipalTag/bucket}/*"»')],
    expect: 'PPPPPPU',
    findings: ['undetermined-context'],
  },
];
