import fc from 'fast-check';

/**
 * Policies over a small alphabet, in which brute force can try every request:
 * few actions, resources and keys, with wildcards that overlap in every way.
 */
export interface Small {
  Effect: 'Allow' | 'Deny';
  Action?: string[];
  NotAction?: string[];
  Resource?: string[];
  NotResource?: string[];
  Condition?: Record<string, Record<string, string[]>>;
}

const actionPattern = fc.constantFrom(
  's3:*',
  's3:Get*',
  's3:Put*',
  's3:GetObject',
  's3:PutObject',
  's3:*Object',
  '*',
  's3:?etObject',
  's3:G*t',
);
const resourcePattern = fc.constantFrom(
  '*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::b/a*',
  'arn:aws:s3:::b/*a',
  'arn:aws:s3:::b/a',
  'arn:aws:s3:::b/?',
  'arn:aws:s3:::b/*a*b',
  'arn:aws:s3:::b/${aws:username}',
  'arn:aws:s3:::b/${aws:username}/*',
);
const text = fc.constantFrom('a', 'b', 'ab', 'A', '');
const like = fc.constantFrom('a*', '*b', '*', '?', 'a', '?*', 'b?');
const number = fc.constantFrom('1', '2', '3');
const list = <T>(one: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: most });

const qualifiers = fc.constantFrom('', '', '', 'ForAllValues:', 'ForAnyValue:');
const ifExists = fc.constantFrom('', '', 'IfExists');
const operator = (names: readonly string[], values: fc.Arbitrary<string>, keys: readonly string[]) =>
  fc
    .tuple(qualifiers, fc.constantFrom(...names), ifExists, fc.constantFrom(...keys), list(values))
    .map(([qualifier, name, exists, key, chosen]) => ({
      [`${qualifier}${name}${exists}`]: { [key]: chosen },
    }));

/** `k:s` holds one text, `aws:TagKeys` a set, `k:n` a number, `aws:SourceIp` an address, `k:d` a date. */
export const condition = fc.oneof(
  operator(['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'], text, [
    'aws:RequestedRegion',
    'aws:TagKeys',
  ]),
  operator(['StringLike', 'StringNotLike'], like, ['aws:RequestedRegion', 'aws:TagKeys']),
  operator(['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericGreaterThanEquals'], number, [
    's3:max-keys',
  ]),
  operator(['IpAddress', 'NotIpAddress'], fc.constantFrom('10.0.0.0/8', '10.0.0.1', '10.0.0.0/30'), [
    'aws:SourceIp',
  ]),
  operator(['Bool'], fc.constantFrom('true', 'false'), ['aws:SecureTransport']),
  fc
    .tuple(
      fc.constantFrom('true', 'false'),
      fc.constantFrom('aws:RequestedRegion', 'aws:TagKeys', 's3:max-keys'),
    )
    .map(([value, key]) => ({ Null: { [key]: [value] } })),
);

export const statement: fc.Arbitrary<Small> = fc
  .record({
    effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    notAction: fc.constantFrom(false, false, false, true),
    actions: list(actionPattern),
    notResource: fc.constantFrom(false, false, false, true),
    resources: list(resourcePattern),
    conditions: fc.array(condition, { maxLength: 2 }),
  })
  .map(({ effect, notAction, actions, notResource, resources, conditions }) => ({
    Effect: effect,
    ...(notAction ? { NotAction: actions } : { Action: actions }),
    ...(notResource ? { NotResource: resources } : { Resource: resources }),
    ...(conditions.length > 0 && {
      Condition: Object.assign({}, ...conditions) as Record<string, Record<string, string[]>>,
    }),
  }));

export const statements = fc.array(statement, { minLength: 1, maxLength: 4 });

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:GetB', 's3:Gt', 'x:y'];
const RESOURCES = ['b/a', 'b/b', 'b/ab', 'b/', 'b/aab', 'b/a/x', 'b/z', 'c'].map(
  (key) => `arn:aws:s3:::${key}`,
);
const SINGLE = [undefined, 'a', 'b', 'ab', 'A', '', 'z'];
const SETS = [undefined, ['a'], ['b'], ['a', 'b'], ['z'], ['ab', 'z'], ['A'], ['']];
const NUMBERS = [undefined, '0', '1', '1.5', '2', '3', '4', 'x'];
const ADDRESSES = [undefined, '10.0.0.1', '10.0.0.9', '11.0.0.1'];
const BOOLEANS = [undefined, 'true', 'false'];
const USERS = ['a', 'z'];

/** A world of one question: policies that speak of one dimension only, and all its requests that can differ. */
export interface Focus {
  readonly name: string;
  readonly statement: fc.Arbitrary<Small>;
  readonly requests: readonly ReturnType<typeof requestWith>[];
}

function requestWith(parts: {
  action?: string;
  resource?: string;
  user?: string;
  context?: Record<string, string | string[]>;
}) {
  return {
    principal: `arn:aws:iam::123456789012:user/${parts.user ?? 'z'}`,
    action: parts.action ?? 's3:GetObject',
    resource: parts.resource ?? 'arn:aws:s3:::b/a',
    resourceAccount: '123456789012',
    context: parts.context ?? {},
  };
}

const effect = fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const);

function onKey(
  name: string,
  key: string,
  one: fc.Arbitrary<object>,
  values: readonly (string | string[] | undefined)[],
): Focus {
  return {
    name,
    statement: fc
      .tuple(effect, fc.array(one, { minLength: 1, maxLength: 2 }))
      .map(([Effect, conditions]) => ({
        Effect,
        Action: ['*'],
        Resource: ['*'],
        Condition: Object.assign({}, ...conditions) as Record<string, Record<string, string[]>>,
      })),
    requests: values.map((value) => requestWith({ context: value === undefined ? {} : { [key]: value } })),
  };
}

const strings = (key: string) =>
  fc.oneof(
    operator(
      ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
      text,
      [key],
    ),
    operator(['StringLike', 'StringNotLike'], like, [key]),
    fc.constantFrom('true', 'false').map((value) => ({ Null: { [key]: [value] } })),
  );

export const FOCI: readonly Focus[] = [
  {
    name: 'actions',
    statement: fc.tuple(effect, fc.boolean(), list(actionPattern)).map(([Effect, not, actions]) => ({
      Effect,
      ...(not ? { NotAction: actions } : { Action: actions }),
      Resource: ['*'],
    })),
    requests: ACTIONS.map((action) => requestWith({ action })),
  },
  {
    name: 'resources',
    statement: fc.tuple(effect, fc.boolean(), list(resourcePattern)).map(([Effect, not, resources]) => ({
      Effect,
      Action: ['*'],
      ...(not ? { NotResource: resources } : { Resource: resources }),
    })),
    requests: RESOURCES.flatMap((resource) => USERS.map((user) => requestWith({ resource, user }))),
  },
  onKey('one text', 'aws:RequestedRegion', strings('aws:RequestedRegion'), SINGLE),
  onKey('a set of texts', 'aws:TagKeys', strings('aws:TagKeys'), SETS),
  onKey(
    'numbers',
    's3:max-keys',
    operator(
      [
        'NumericEquals',
        'NumericNotEquals',
        'NumericLessThan',
        'NumericLessThanEquals',
        'NumericGreaterThan',
        'NumericGreaterThanEquals',
      ],
      number,
      ['s3:max-keys'],
    ),
    NUMBERS,
  ),
  onKey(
    'addresses',
    'aws:SourceIp',
    operator(
      ['IpAddress', 'NotIpAddress'],
      fc.constantFrom('10.0.0.0/8', '10.0.0.1', '10.0.0.0/30', '2001:db8::/32'),
      ['aws:SourceIp'],
    ),
    [
      undefined,
      '10.0.0.0',
      '10.0.0.1',
      '10.0.0.3',
      '10.0.0.4',
      '9.255.255.255',
      '11.0.0.0',
      '2001:db8::1',
      '2001:db9::',
    ],
  ),
  onKey(
    'dates',
    'aws:CurrentTime',
    operator(
      ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateGreaterThan'],
      fc.constantFrom('2026-01-01', '2027-01-01T00:00:00Z', '1767225600'),
      ['aws:CurrentTime'],
    ),
    [
      undefined,
      '2025-12-31T23:59:59Z',
      '2026-01-01T00:00:00Z',
      '2026-06-01T00:00:00Z',
      '2027-01-01',
      '2028-01-01',
      'x',
    ],
  ),
  onKey(
    'booleans',
    'aws:SecureTransport',
    operator(['Bool'], fc.constantFrom('true', 'false'), ['aws:SecureTransport']),
    [undefined, 'true', 'false', 'TRUE', 'x'],
  ),
  onKey(
    'ARNs',
    'aws:SourceArn',
    operator(
      ['ArnLike', 'ArnEquals', 'ArnNotLike', 'StringLike'],
      fc.constantFrom(
        'arn:aws:s3:::b',
        'arn:aws:s3:::*',
        'arn:aws:*:::b',
        'arn:aws:s3*',
        '*',
        'arn:*:*:*:*:b',
      ),
      ['aws:SourceArn'],
    ),
    [undefined, 'arn:aws:s3:::b', 'arn:aws:s3:::c', 'arn:aws:sns:eu:1:b', 'arn:aws:s3:::b:c', 'b', ''],
  ),
];

/** One request of the small world: any combination. */
export const request = fc
  .record({
    user: fc.constantFrom(...USERS),
    action: fc.constantFrom(...ACTIONS),
    resource: fc.constantFrom(...RESOURCES),
    region: fc.constantFrom(...SINGLE),
    tags: fc.constantFrom(...SETS),
    keys: fc.constantFrom(...NUMBERS),
    ip: fc.constantFrom(...ADDRESSES),
    tls: fc.constantFrom(...BOOLEANS),
  })
  .map(({ user, action, resource, region, tags, keys, ip, tls }) => ({
    principal: `arn:aws:iam::123456789012:user/${user}`,
    action,
    resource,
    resourceAccount: '123456789012',
    context: {
      ...(region !== undefined && { 'aws:RequestedRegion': region }),
      ...(tags && { 'aws:TagKeys': tags }),
      ...(keys !== undefined && { 's3:max-keys': keys }),
      ...(ip !== undefined && { 'aws:SourceIp': ip }),
      ...(tls !== undefined && { 'aws:SecureTransport': tls }),
    },
  }));
