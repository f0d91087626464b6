import { describe, expect, test } from 'vitest';
import { ANY, type Policies, SOME, type SpacePiece } from '../../../src/logic/question';
import { type PlainStatement, policy } from '../evaluate-policies';
import { type Ask, absent, is, one, told, USER } from './asking';

describe('actions and resources of an identity policy (part M)', () => {
  const below = (...pieces: readonly SpacePiece[]) => pieces;
  const objects = below('arn:aws:s3:::b/', ANY);
  type Row = [
    rule: string,
    statement: PlainStatement | readonly PlainStatement[],
    ask: Partial<Ask>,
    every: string,
    none: string,
  ];
  test.each<Row>([
    ['M1 the case of an action', { Action: 'S3:putobject', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 T10 *', { Action: '*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 Put*', { Action: 's3:Put*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M1 ? is one', { Action: 's3:PutObject?', Resource: '*' }, {}, 'no:', 'yes'],
    ['M1 no other service', { Action: 's3-outposts:*', Resource: '*' }, {}, 'no:', 'yes'],
    ['M2 NotAction', { NotAction: 's3:Get*', Resource: '*' }, {}, 'yes', 'no:'],
    ['M2 NotAction of it', { NotAction: ['s3:Get*', 's3:Put*'], Resource: '*' }, {}, 'no:', 'yes'],
    [
      'M3 below a prefix',
      { Action: '*', Resource: 'arn:aws:s3:::b/in/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/in/x',
    ],
    [
      'M3 a prefix within',
      { Action: '*', Resource: 'arn:aws:s3:::b/*' },
      { resource: below('arn:aws:s3:::b/in/', ANY) },
      'yes',
      'no: arn:aws:s3:::b/in/x',
    ],
    [
      'M3 ⚠ ?* for a key that starts with a colon',
      { Action: '*', Resource: 'arn:aws:s3:::b/?*' },
      { resource: below('arn:aws:s3:::b/', SOME) },
      'rule: M3',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 the empty key is not met',
      { Action: '*', Resource: 'arn:aws:s3:::b/?*' },
      { resource: objects },
      'no: arn:aws:s3:::b/',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 the case of a resource',
      { Action: '*', Resource: 'arn:aws:s3:::B/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'T23 a bucket is no object',
      { Action: '*', Resource: 'arn:aws:s3:::b' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'T23 b* covers b/',
      { Action: '*', Resource: 'arn:aws:s3:::b*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 ⚠ a trailing * crosses colons',
      { Action: '*', Resource: 'arn:aws:s3:::b/*' },
      { resource: below('arn:aws:s3:::b/a:b') },
      'yes',
      'no:',
    ],
    [
      'M3 ⚠ an inner * may',
      { Action: '*', Resource: 'arn:aws:s3:::b/*/c' },
      { resource: below('arn:aws:s3:::b/a:b/c') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ ? is no colon for sure',
      { Action: '*', Resource: 'arn:aws:s3:::b/a?b' },
      { resource: below('arn:aws:s3:::b/a:b') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ …in a Deny',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b/*/c' },
      ],
      { resource: below('arn:aws:s3:::b/a:b/c') },
      'rule: M3',
      'rule: M3',
    ],
    [
      'M3 ⚠ where it does not matter',
      { Action: '*', Resource: ['arn:aws:s3:::b/*/c', 'arn:aws:s3:::b/*'] },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M3 ⚠ …nor the last ?',
      { Action: '*', Resource: 'arn:aws:s3:::b/a?' },
      { resource: below('arn:aws:s3:::b/a:') },
      'rule: M3',
      'rule: M3',
    ],
    ['M4 an ARN is completed', { Action: '*', Resource: 'arn:aws:s3' }, {}, 'yes', 'no:'],
    [
      'M4 not in a session policy',
      { Action: '*', Resource: 'arn:aws:s3' },
      { scope: 'session' },
      'no:',
      'yes',
    ],
    [
      'M5 NotResource',
      { Action: '*', NotResource: 'arn:aws:s3:::b/in/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/in/x',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M5 NotResource of others',
      { Action: '*', NotResource: 'arn:aws:s3:::c/*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'two halves make a whole',
      [
        { Action: '*', Resource: 'arn:aws:s3:::b/a*' },
        { Action: '*', NotResource: 'arn:aws:s3:::b/a*' },
      ],
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'E1 a Deny takes a part',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b/secret/*' },
      ],
      { resource: objects },
      'no: arn:aws:s3:::b/secret/x',
      'no: arn:aws:s3:::b/x',
    ],
    ['G11 no action', { Action: [], Resource: '*' }, {}, 'no:', 'yes'],
    ['G11 no resource', { Action: '*', Resource: [] }, {}, 'no:', 'yes'],
    ['G11 no action left out', { NotAction: [], Resource: '*' }, {}, 'yes', 'no:'],
    ['G5 no Resource at all', { Action: '*' }, {}, 'no:', 'yes'],
    [
      'M7 a variable that the caller fixes',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { principal: one(USER), resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/ana/x',
    ],
    [
      'M7 …and the question',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { principal: one(USER), resource: below('arn:aws:s3:::b/ana/', ANY) },
      'yes',
      'no: arn:aws:s3:::b/ana/x',
    ],
    [
      'M8 a variable that the caller never has',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'M8 …its default',
      { Action: '*', Resource: "arn:aws:s3:::b/${aws:username, 'all'}/*" },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/all/x',
    ],
    [
      'M8 …left out',
      { Action: '*', NotResource: 'arn:aws:s3:::b/${aws:username}/*' },
      { resource: objects },
      'yes',
      'no: arn:aws:s3:::b/x',
    ],
    [
      'M8 a variable that the question gives',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}' },
      { resource: below('arn:aws:s3:::b/red'), context: [is('aws:PrincipalTag/team', 'red')] },
      'yes',
      'no: aws:PrincipalTag/team="red"',
    ],
    [
      'M8 …as absent',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}*' },
      { resource: objects, context: [absent('aws:PrincipalTag/team')] },
      'no: arn:aws:s3:::b/x',
      'yes',
    ],
    [
      'M8 its * is no wildcard',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}' },
      { resource: objects, context: [is('aws:PrincipalTag/team', '*')] },
      'no: arn:aws:s3:::b/x aws:PrincipalTag/team="*"',
      'no: arn:aws:s3:::b/* aws:PrincipalTag/team="*"',
    ],
    [
      'M8 a free variable',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*' },
      { resource: below('arn:aws:s3:::b/red/k') },
      'context: aws:PrincipalTag/team',
      'no: aws:PrincipalTag/team="red"',
    ],
    [
      'M8 a multivalued variable',
      { Action: '*', Resource: "arn:aws:s3:::b/${aws:TagKeys, 'k'}" },
      {},
      'rule: M8',
      'rule: M8',
    ],
    [
      'M8 ${*} is a star',
      { Action: '*', Resource: 'arn:aws:s3:::b/${*}' },
      { resource: objects },
      'no: arn:aws:s3:::b/x',
      'no: arn:aws:s3:::b/*',
    ],
    [
      'M7 only behind the fifth colon',
      { Action: '*', Resource: 'arn:aws:${aws:PrincipalTag/team}:::b/*' },
      { context: [is('aws:PrincipalTag/team', 's3')] },
      'no: aws:PrincipalTag/team="s3"',
      'yes',
    ],
    [
      'T23 b/${aws:username}* covers another user',
      { Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}*' },
      { principal: one(USER), resource: below('arn:aws:s3:::b/ana2/k') },
      'yes',
      'no:',
    ],
  ])('%s', (_rule, statement, ask, every, none) => {
    const statements = [statement].flat().map((plain): PlainStatement => ({ Effect: 'Allow', ...plain }));
    const document = policy(statements);
    const policies: Policies = ask.scope === 'session' ? { session: document } : { identity: [document] };
    const asked = { scope: 'identity', ...ask, policies } as const;
    expect({ every: told({ ...asked, ask: 'every' }), none: told({ ...asked, ask: 'none' }) }).toEqual({
      every,
      none,
    });
  });

  test('M9 T17 without a version of 2012 a variable is text', () => {
    const identity = [
      policy({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}' }, '2008-10-17'),
    ];
    const asked = {
      policies: { identity },
      scope: 'identity',
      principal: one(USER),
      resource: objects,
    } as const;
    expect(told({ ...asked, ask: 'none' })).toBe('no: arn:aws:s3:::b/${aws:username}');
    expect(told({ ...asked, ask: 'every' })).toBe('no: arn:aws:s3:::b/x');
  });
});
