import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { type Conditions, told } from './asking';

describe('conditions on keys that a catalogue knows (parts C, M)', () => {
  const catalogue: Catalogue = {
    carries: (action, key) => key.toLowerCase() !== 's3:prefix' || action === 's3:ListBucket',
    typeOf: (key) =>
      ({
        'aws:securetransport': { type: 'Bool', multivalued: false },
        'aws:currenttime': { type: 'Date', multivalued: false },
        'aws:sourceip': { type: 'IPAddress', multivalued: false },
        'k:set': { type: 'String', multivalued: true },
      })[key.toLowerCase()] as ReturnType<Catalogue['typeOf']>,
  };
  const deny = (Condition: Conditions): PlainStatement[] => [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: '*', Resource: '*', Condition },
  ];
  test.each<[rule: string, statements: readonly PlainStatement[], every: string, none: string]>([
    [
      'C16 an Allow on a key that is never there',
      [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringLike: { 's3:prefix': '*' } } }],
      'no:',
      'yes',
    ],
    ['C16 a negated Deny on it always fires', deny({ StringNotEquals: { 's3:prefix': 'a' } }), 'no:', 'yes'],
    ['C16 a positive one never does', deny({ StringEquals: { 's3:prefix': 'a' } }), 'yes', 'no:'],
    [
      'C16 M8 nor does it give a variable',
      [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${s3:prefix}*' }],
      'no:',
      'yes',
    ],
    [
      'C13 a Bool is one of two',
      deny({ Bool: { 'aws:SecureTransport': ['true', 'false'] }, Null: { 'aws:SecureTransport': 'false' } }),
      'context: aws:SecureTransport',
      'no:',
    ],
    [
      'C13 …so that nothing else is left',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            StringNotEquals: { 'aws:SecureTransport': ['true', 'false'] },
            Null: { 'aws:SecureTransport': 'false' },
          },
        },
      ],
      'no:',
      'yes',
    ],
    [
      'C12 a Date is one',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            DateNotEquals: { 'aws:CurrentTime': '2030-01-01' },
            DateLessThanEqualsIfExists: { 'aws:CurrentTime': '2030-01-01' },
            DateGreaterThanEqualsIfExists: { 'aws:CurrentTime': '2030-01-01' },
            Null: { 'aws:CurrentTime': 'false' },
          },
        },
      ],
      'no:',
      'yes',
    ],
    [
      'C8 a set by its type',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            'ForAnyValue:StringEquals': { 'k:set': 'a' },
            'ForAnyValue:StringLike': { 'k:set': 'b*' },
          },
        },
      ],
      'context: k:set',
      'no: k:set=["a","b"]',
    ],
    [
      'T19 C15 an Allow on private addresses alone',
      [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '172.20.0.0/16', '192.168.1.1'] } },
        },
      ],
      'no:',
      'yes',
    ],
    // An address that is no private one, or none at all, meets the Deny.
    [
      'T19 C15 a Deny on all but private addresses',
      deny({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
      'no:',
      'yes',
    ],
    [
      'T19 C15 a Deny on all but private and public addresses',
      deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '198.51.100.0/24'] } }),
      'context: aws:SourceIp',
      'no: aws:SourceIp="198.51.100.0"',
    ],
    [
      'C15 a Deny on what is no address may deny nothing',
      deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', 'office'] } }),
      'rule: C15',
      'rule: C15',
    ],
    [
      'C15 host bits are no fault, and an IPv6 block with some matches nothing',
      deny({ NotIpAddress: { 'aws:SourceIp': ['2001:db8::1/32'] } }),
      'no:',
      'yes',
    ],
  ])('with a catalogue: %s', (_rule, statements, every, none) => {
    const asked = { policies: { identity: [policy(statements)] }, scope: 'identity', catalogue } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });
});
