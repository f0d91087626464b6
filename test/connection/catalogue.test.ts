import { describe, expect, it } from 'vitest';
import {
  actionNamed,
  actionsMatching,
  CATALOGUE,
  objectWriteActions,
  s3Level,
  sampleActions,
} from '../../src/connection/catalogue';

describe('C16: which keys a request carries', () => {
  it.each([
    ['sts:AssumeRole', 'sts:ExternalId', true],
    ['sts:assumerole', 'STS:EXTERNALID', true],
    ['sts:AssumeRoleWithSAML', 'sts:ExternalId', false],
    ['sts:AssumeRoleWithWebIdentity', 'sts:ExternalId', false],
    ['sts:TagSession', 'sts:ExternalId', false],
    ['sts:AssumeRole', 'aws:ExternalId', false],
    ['sts:AssumeRole', 'sts:External-Id', false],
    ['sts:AssumeRole', 'aws:SourceIp', true],
    ['sts:AssumeRole', 'aws:PrincipalTag/Team', true],
    ['sts:AssumeRole', 'aws:PrincipalTag/', false],
    ['sts:AssumeRole', 'aws:RequestTag/Team', true],
    ['s3:ListBucket', 's3:prefix', true],
    ['s3:PutObject', 's3:prefix', false],
    ['s3:PutObject', 's3:x-amz-acl', true],
    ['s3:PutObject', 's3:RequestObjectTag/team', true],
    ['s3:GetObject', 'aws:TagKeys', false],
    ['s3:PutObject', 'aws:NoSuchKey', false],
    ['kms:GenerateDataKey', 'kms:EncryptionContext:aws:s3:arn', true],
    ['kms:Decrypt', 'KMS:EncryptionContext:SecretARN', true],
    ['kms:GenerateDataKey', 'kms:EncryptionContext:', false],
    ['kms:GenerateDataKey', 'kms:EncryptionContext', false],
    ['s3:PutObject', 'kms:EncryptionContext:aws:s3:arn', false],
    ['sts:AssumeRoleWithWebIdentity', 'token.actions.githubusercontent.com:sub', true],
    ['sts:AssumeRoleWithWebIdentity', 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub', true],
    ['ec2:RunInstances', 'ec2:InstanceType', true],
    ['ec2:RunInstances', 'aws:NoSuchKey', false],
  ])('%s, %s: %s', (action, key, carried) => expect(CATALOGUE.carries(action, key)).toBe(carried));
});

describe('C8: the types of keys', () => {
  it.each([
    ['aws:TagKeys', 'String', true],
    ['aws:PrincipalOrgPaths', 'String', true],
    ['aws:CalledVia', 'String', true],
    ['aws:PrincipalServiceNamesList', 'String', true],
    ['aws:SourceIp', 'IPAddress', false],
    ['aws:PrincipalArn', 'ARN', false],
    ['aws:PrincipalTag/Team', 'String', false],
    ['aws:SecureTransport', 'Bool', false],
    ['aws:CurrentTime', 'Date', false],
    ['sts:ExternalId', 'String', false],
    ['s3:signatureAge', 'Numeric', false],
    ['kms:EncryptionContext:aws:logs:arn', 'String', false],
  ])('%s', (key, type, multivalued) => expect(CATALOGUE.typeOf(key)).toEqual({ type, multivalued }));

  it('says nothing of keys it does not list', () => {
    expect(CATALOGUE.typeOf('aws:ExternalId')).toBeUndefined();
    expect(CATALOGUE.typeOf('made:up')).toBeUndefined();
  });
});

describe('actions', () => {
  it('are found whatever their case, in the catalogue’s own', () => {
    expect(actionNamed('S3:putobject')).toMatchObject({ name: 's3:PutObject', level: 'W' });
    expect(actionNamed('s3:ListObject')).toBeUndefined();
  });

  it('match patterns', () => {
    expect(actionsMatching('kms:GenerateDataKey*').map(({ name }) => name)).toContain(
      'kms:GenerateDataKeyPair',
    );
    expect(actionsMatching('sts:AssumeRole*').map(({ name }) => name)).toEqual([
      'sts:AssumeRole',
      'sts:AssumeRoleWithSAML',
      'sts:AssumeRoleWithWebIdentity',
    ]);
  });

  it('are of a level (M6)', () => {
    expect(s3Level('s3:PutObject')).toBe('object');
    expect(s3Level('s3:ListBucket')).toBe('bucket');
    expect(s3Level('s3:ListAllMyBuckets')).toBeUndefined();
  });

  it('that write objects are those, and none that reads', () => {
    const all = objectWriteActions();
    for (const one of [
      's3:PutObject',
      's3:DeleteObject',
      's3:PutObjectAcl',
      's3:PutObjectTagging',
      's3:ReplicateObject',
    ]) {
      expect(all).toContain(one);
    }
    for (const one of ['s3:GetObject', 's3:ListBucket', 's3:PutBucketPolicy']) expect(all).not.toContain(one);
  });

  it('of every other service are sampled', () => {
    expect(sampleActions().some((name) => name.startsWith('ec2:'))).toBe(true);
    expect(sampleActions().some((name) => name.startsWith('s3:'))).toBe(false);
  });
});
