import { type Case, OBJECTS, put } from './case';

const ONE = (action: string, resource: string) =>
  `{ "Effect": "Allow", "Action": ${action}, "Resource": ${resource} }`;

/**
 * Role and bucket are in one account, and the bucket policy names the role:
 * that suffices for the delivery (E4, E5), whatever the role's own policies lack.
 */
export const IDENTITY_CASES: readonly Case[] = [
  {
    name: 'M1: s3:Put* covers the actions asked for, and more',
    identity: [ONE('«"s3:Put*"»', '"arn:aws:s3:::examplebucket/*"')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'rights spread over two statements',
    identity: [
      ONE('"s3:PutObject"', '"arn:aws:s3:::examplebucket/*"'),
      ONE('"S3:putobjectacl"', '["arn:aws:s3:::examplebucket/*"]'),
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'one action is missing',
    identity: [`«${ONE('"s3:PutObject"', '"arn:aws:s3:::examplebucket/*"')}»`],
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'T23, M6: the bucket’s ARN is not the objects’',
    identity: [`«${ONE('["s3:PutObject", "s3:PutObjectAcl"]', '"arn:aws:s3:::examplebucket"')}»`],
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'a prefix where the whole bucket is asked for',
    identity: [`«${put('"Resource": "arn:aws:s3:::examplebucket/exports/*"')}»`],
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'the same prefix in the config',
    identity: [put('"Resource": "arn:aws:s3:::examplebucket/exports/*"')],
    config: { prefix: 'exports/' },
    expect: 'PPPPPPP',
  },
  {
    name: 'a prefix is literal text: without its slash it covers more',
    identity: [`«${put('"Resource": "arn:aws:s3:::examplebucket/exports/*"')}»`],
    config: { prefix: 'exports' },
    expect: 'VPPPPPP',
    findings: ['permission-missing', 'prefix-without-slash'],
  },
  {
    name: 'M3, T29: ARNs are compared case by case',
    identity: [`«${put('"Resource": "arn:aws:s3:::ExampleBucket/*"')}»`],
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'T23: examplebucket* also covers examplebucket-other',
    identity: [put('"Resource": «"arn:aws:s3:::examplebucket*"»')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'everything, which is more than is asked for',
    identity: [ONE('«"*"»', '"*"')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'T24: PassRole beside the delivery',
    identity: [put(OBJECTS), ONE('«"iam:PassRole"»', '"*"')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'a service that the catalogue only samples',
    identity: [put(OBJECTS), ONE('«"ec2:*"»', '"*"')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'an excess that a Deny takes back is none',
    identity: [
      ONE('"s3:*"', '"arn:aws:s3:::examplebucket/*"'),
      '{ "Effect": "Deny", "NotAction": ["s3:PutObject", "s3:PutObjectAcl"], "Resource": "*" }',
    ],
    expect: 'PPPPPPP',
  },
  {
    name: 'M2: NotAction',
    identity: ['{ "Effect": "Allow", «"NotAction"»: "iam:*", "Resource": "*" }'],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'M4, T31: an incomplete ARN is completed in an identity policy',
    identity: [put('"Resource": «"arn:aws:s3"»')],
    expect: 'PPPPPPP',
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'E1: a Deny on some of the objects',
    identity: [put(OBJECTS), `«${put('"Resource": "arn:aws:s3:::examplebucket/private/*"', 'Deny')}»`],
    expect: 'VPPPPPV',
    findings: ['permission-denied'],
  },
  {
    name: 'a Deny on objects outside the prefix',
    identity: [
      put('"Resource": «"arn:aws:s3:::examplebucket/*"»'),
      put('"Resource": "arn:aws:s3:::examplebucket/private/*"', 'Deny'),
    ],
    config: { prefix: 'exports/' },
    expect: 'PPPPPPP',
    // The Allow reaches beyond exports/, and the Deny takes back only private/.
    findings: ['role-exceeds-profile'],
  },
  {
    name: 'T22, C16: s3:prefix is never in an upload, so the Allow is dead',
    identity: [`«${put(`${OBJECTS}, "Condition": { "StringLike": { "s3:prefix": "exports/*" } }`)}»`],
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'an ACL that the vendor may or may not send',
    identity: [
      put(`${OBJECTS}, "Condition": { "StringEquals": { «"s3:x-amz-acl"»: "bucket-owner-full-control" } }`),
    ],
    expect: 'UPPPPPP',
    findings: ['undetermined-context'],
  },
  {
    name: 'the same ACL, stated under request',
    identity: [
      put(`${OBJECTS}, "Condition": { "StringEquals": { "s3:x-amz-acl": "bucket-owner-full-control" } }`),
    ],
    config: { request: '{ s3:x-amz-acl: bucket-owner-full-control }' },
    expect: 'PPPPPPP',
  },
  {
    name: 'T17, M9: a variable in version 2008 is literal text',
    version: '2008-10-17',
    identity: [`«${put('"Resource": "arn:aws:s3:::examplebucket/${aws:PrincipalAccount}/*"')}»`],
    config: { prefix: '666666666666/' },
    expect: 'VPPPPPP',
    findings: ['permission-missing'],
  },
  {
    name: 'M7: in version 2012 it is the role’s account',
    identity: [put('"Resource": "arn:aws:s3:::examplebucket/${aws:PrincipalAccount}/*"')],
    config: { prefix: '666666666666/' },
    expect: 'PPPPPPP',
  },
  {
    name: 'TLS is part of every call of the vendor’s',
    identity: [
      put(OBJECTS),
      '{ "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }',
    ],
    expect: 'PPPPPPP',
  },
];
