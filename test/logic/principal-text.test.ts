import { describe, expect, it } from 'vitest';
import { accountWithin, standingOf, tiedValue, wholeAccountOf } from '../../src/logic/encode/principal-text';

/** What the text of a principal tells, drawn from semantics.md; the rule stands beside the row. */

const ACCOUNT = '111122223333';
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const USER = `arn:aws:iam::${ACCOUNT}:user/team/ana`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/vendors/exports`;
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/exports/run`;
const GUEST = `arn:aws:sts::${ACCOUNT}:federated-user/guest`;
const LINKED = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/s3.amazonaws.com/x`;
const SAML = `arn:aws:iam::${ACCOUNT}:saml-provider/idp`;
const ORIGIN = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1';

describe('what binds a caller', () => {
  it.each([
    ['*', 'anonymous'],
    [ACCOUNT, 'root'],
    // E9
    [ROOT, 'root'],
    [USER, 'member'],
    [ROLE, 'member'],
    [SESSION, 'member'],
    [GUEST, 'member'],
    // E2, E3
    [LINKED, 'serviceLinked'],
    // E10
    ['ec2.amazonaws.com', 'service'],
    [SAML, 'service'],
    [ORIGIN, 'service'],
  ])('%s: %s', (principal, standing) => {
    expect(standingOf(principal)).toBe(standing);
  });
});

describe('the account', () => {
  it.each([
    // P3: a bare account and its root are the whole account.
    [ACCOUNT, ACCOUNT, ACCOUNT],
    [ROOT, ACCOUNT, ACCOUNT],
    [USER, undefined, ACCOUNT],
    [SESSION, undefined, ACCOUNT],
    [ORIGIN, undefined, undefined],
    ['ec2.amazonaws.com', undefined, undefined],
    ['*', undefined, undefined],
  ])('%s', (principal, whole, within) => {
    expect([wholeAccountOf(principal), accountWithin(principal)]).toEqual([whole, within]);
  });
});

describe('a key that the caller fixes', () => {
  it.each([
    ['aws:principalarn', ACCOUNT, ROOT],
    ['aws:principalarn', USER, USER],
    ['aws:principalarn', ROLE, ROLE],
    // A session's ARN leaves out the path of its role, whose ARN the key holds.
    ['aws:principalarn', SESSION, undefined],
    ['aws:principalarn', 'ec2.amazonaws.com', null],
    ['aws:principalaccount', GUEST, ACCOUNT],
    ['aws:principalaccount', '*', 'anonymous'],
    ['aws:principaltype', ROOT, 'Account'],
    ['aws:principaltype', SESSION, 'AssumedRole'],
    ['aws:principaltype', GUEST, 'FederatedUser'],
    ['aws:username', USER, 'ana'],
    ['aws:username', ROLE, null],
    ['aws:principalisawsservice', 'ec2.amazonaws.com', 'true'],
    ['aws:principalisawsservice', ROLE, 'false'],
    ['aws:principalservicename', 'ec2.amazonaws.com', 'ec2.amazonaws.com'],
    ['aws:principalservicename', ROLE, null],
    // P8: a provider named like a service is none.
    ['aws:principalisawsservice', 'cognito-identity.amazonaws.com', undefined],
  ])('%s of %s', (key, caller, value) => {
    expect(tiedValue(key, caller)).toBe(value);
  });
});
