// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import fc from 'fast-check';
import {
  ANY,
  type Catalogue,
  type ContextConstraint,
  type Policies,
  type PrincipalSpace,
  type Question,
  type RequestSpace,
  type Scope,
  SOME,
  type SpacePiece,
} from '../../src/logic/question';
import type { PolicyDocument } from '../../src/policy/document';
import type { Request } from '../../src/policy/request';
import { normalise, type Piece } from '../../src/policy/text';
import { type PlainStatement, policy, type Value } from './evaluate-policies';

/**
 * Small worlds: random questions, and every request of the world that the
 * question speaks of. Whether a request belongs to a space is told here anew,
 * from what `question.ts` says and not from the engine's code.
 */
export interface World {
  readonly name: string;
  readonly question: fc.Arbitrary<Question>;
  readonly requests: (question: Question) => Request[];
  /** Most answers of each kind of `unknown`, in per cent. */
  readonly open?: Readonly<Record<string, number>>;
}

export const OWN = '666666666666';
const V = '111111111111';
const W = '222222222222';
const role = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
const user = (account: string, name: string) => `arn:aws:iam::${account}:user/${name}`;
const session = (account: string, name: string) => `arn:aws:sts::${account}:assumed-role/${name}/s`;
export const ROLE = role(OWN, 'vendor');

const CALLERS = [
  role(V, 'v'),
  role(V, 'p/w'),
  session(V, 'v'),
  session(V, 'w'),
  user(V, 'u'),
  role(W, 'v'),
  user('999999999999', 'p/someone'),
  role(OWN, 'own'),
  'arn:aws:sts::111111111111:federated-user/u',
  'ec2.amazonaws.com',
  'logs.eu-west-1.amazonaws.com',
];
const CANONICAL = '0123456789abcdef'.repeat(4);
const ANYONE = [...CALLERS, '*', CANONICAL, `arn:aws:iam::${W}:root`];

/** Whether a caller is one of a space's. */
export function isCaller(space: PrincipalSpace, caller: string): boolean {
  if (space.kind === 'one') return sameCaller(plain(space.principal), caller);
  const account = /^arn:aws:(?:iam|sts)::(\d{12}):/.exec(caller)?.[1];
  if (account !== undefined && space.accounts.includes(account) && !/-provider\//.test(caller)) return false;
  return !space.except.some((pieces) => {
    const except = plain(pieces);
    const whole = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(except)?.[1];
    return whole === undefined ? sameCaller(except, caller) : whole === account;
  });
}

function sameCaller(one: string, caller: string): boolean {
  const [, account, path] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(one) ?? [];
  const of = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(caller);
  return one === caller || (of !== null && of[1] === account && of[2] === path!.split('/').at(-1));
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.unknown}}`)).join('');
}

/** Whether a request is one of a space's. */
export function isIn(space: RequestSpace, request: Request): boolean {
  if (!isCaller(space.principal, request.principal)) return false;
  if (!space.actions.includes(request.action)) return false;
  if (!fits(space.resource, request.resource)) return false;
  const context = new Map(Object.entries(request.context).map(([key, value]) => [key.toLowerCase(), value]));
  return space.context.every((constraint) => {
    const value = context.get(constraint.key.toLowerCase());
    if (constraint.is === 'absent') return value === undefined;
    if (value === undefined) return false;
    const values = new Set(typeof value === 'string' ? [value] : value);
    if (constraint.is === 'value') return values.size === 1 && values.has(plain(constraint.value));
    const listed = constraint.values.map(plain);
    if (constraint.is === 'otherThan') return [...values].every((each) => !listed.includes(each));
    return values.size === new Set(listed).size && listed.every((each) => values.has(each));
  });
}

function fits(resource: readonly SpacePiece[], text: string): boolean {
  const last = resource.at(-1);
  const start = plain(resource.filter((piece): piece is Piece => piece !== ANY && piece !== SOME));
  if (last === ANY) return text.startsWith(start);
  if (last === SOME) return text.startsWith(start) && text.length > start.length;
  return text === start;
}

type Context = Request['context'];

/** Every request of the given parts that is in the question's space. */
function every(
  { space }: Question,
  callers: readonly string[],
  resources: readonly string[],
  contexts: readonly Context[],
): Request[] {
  return callers
    .filter((caller) => isCaller(space.principal, caller))
    .flatMap((principal) =>
      space.actions.flatMap((action) =>
        resources.flatMap((resource) =>
          contexts.map((context) => ({
            principal,
            action,
            resource,
            resourceAccount: space.resourceAccount,
            context,
          })),
        ),
      ),
    )
    .filter((request) => isIn(space, request));
}

/** Every combination of the values that each key can have. */
function contexts(values: Readonly<Record<string, readonly (string | readonly string[] | undefined)[]>>) {
  return Object.entries(values).reduce<Context[]>(
    (all, [key, listed]) =>
      all.flatMap((context) =>
        listed.map((value) => (value === undefined ? context : { ...context, [key]: value })),
      ),
    [{}],
  );
}

const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
export const listOf = <T>(one: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: most });

type Conditions = NonNullable<PlainStatement['Condition']>;

function tests(key: string, operators: readonly string[], values: fc.Arbitrary<Value>) {
  return fc
    .tuple(
      from('', '', '', 'ForAllValues:', 'ForAnyValue:'),
      from(...operators),
      from('', '', 'IfExists'),
      listOf(values),
    )
    .map(
      ([qualifier, name, exists, listed]): Conditions => ({
        [`${qualifier}${name}${name === 'Null' ? '' : exists}`]: {
          [key]: listed as readonly Value[] as string[],
        },
      }),
    );
}

const STRINGS = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'];
const nulls = (...keys: string[]) =>
  fc
    .tuple(from(...keys), from('true', 'false'))
    .map(([key, value]): Conditions => ({ Null: { [key]: value } }));

function conditions(
  one: fc.Arbitrary<Conditions>,
  most: number,
): fc.Arbitrary<Pick<PlainStatement, 'Condition'>> {
  return fc
    .array(one, { maxLength: most })
    .map((listed) => (listed.length === 0 ? {} : { Condition: Object.assign({}, ...listed) as Conditions }));
}

const effect = from('Allow' as const, 'Allow' as const, 'Deny' as const);

const constraints = (...one: readonly fc.Arbitrary<ContextConstraint | undefined>[]) =>
  fc.tuple(...one).map((listed) => listed.filter((each) => each !== undefined));

const keyed = (key: string, ...values: readonly (string | undefined)[]) =>
  from<ContextConstraint | undefined>(
    undefined,
    undefined,
    { key, is: 'absent' },
    ...values.map((value) => ({ key, is: 'value', value: value === '' ? [] : [value!] }) as const),
    { key, is: 'otherThan', values: [[values[0]!]] },
    { key, is: 'otherThan', values: values.filter((value) => value !== '').map((value) => [value!]) },
  );

const ask = from('every' as const, 'none' as const);

const spaces = from<PrincipalSpace>(
  { kind: 'one', principal: [role(V, 'v')] },
  { kind: 'one', principal: [role(V, 'p/w')] },
  { kind: 'one', principal: [user(V, 'u')] },
  { kind: 'one', principal: ['ec2.amazonaws.com'] },
  { kind: 'outside', accounts: [OWN], except: [] },
  { kind: 'outside', accounts: [OWN], except: [[role(V, 'v')]] },
  { kind: 'outside', accounts: [OWN, W], except: [[V]] },
  { kind: 'outside', accounts: [OWN], except: [[`arn:aws:iam::${V}:root`], ['ec2.amazonaws.com']] },
);

const trustees: readonly NonNullable<PlainStatement['Principal']>[] = [
  '*',
  { AWS: '*' },
  { AWS: V },
  { AWS: `arn:aws:iam::${V}:root` },
  { AWS: role(V, 'v') },
  { AWS: [role(V, 'v'), user(V, 'u')] },
  { AWS: role(V, 'p/w') },
  { AWS: session(V, 'v') },
  { AWS: `arn:aws:iam::${OWN}:root` },
  { AWS: [W, role(V, 'v')] },
  { Service: 'ec2.amazonaws.com' },
  { Service: 'logs.eu-west-1.amazonaws.com', AWS: V },
  { AWS: 'AROAEXAMPLE' },
];

const onCaller = fc.oneof(
  tests(
    'aws:PrincipalArn',
    ['StringEquals', 'StringNotEquals', 'StringLike', 'ArnLike', 'ArnNotLike'],
    from(role(V, 'v'), user(V, 'u'), 'arn:aws:iam::111111111111:*', '*role/*', 'arn:*:iam::*:role/*'),
  ),
  tests('aws:PrincipalAccount', ['StringEquals', 'StringNotEquals', 'StringLike'], from(V, W, '1*')),
  tests(
    'aws:PrincipalType',
    ['StringEquals', 'StringNotEquals', 'StringLike'],
    from('User', 'AssumedRole', '*e*r*', 'Anonymous'),
  ),
  tests('aws:username', ['StringEquals', 'StringNotEquals', 'StringLike'], from('u', 'someone', 's*')),
  tests('aws:PrincipalIsAWSService', ['Bool'], from('true', 'false')),
  tests('aws:PrincipalServiceName', ['StringEquals', 'StringNotEquals'], from('ec2.amazonaws.com')),
  nulls(
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:username',
    'aws:PrincipalServiceName',
    'aws:PrincipalIsAWSService',
  ),
);
const onId = fc.oneof(
  tests('sts:ExternalId', STRINGS, from('aa', 'bb', 'a*', '*', 'Aa', '')),
  nulls('sts:ExternalId'),
);
const onOrg = fc.oneof(
  tests('aws:PrincipalOrgID', STRINGS.slice(0, 3), from('o-1', 'o-2')),
  nulls('aws:PrincipalOrgID'),
);

const NO_KEYS: Catalogue = {
  carries: (_, key) => key.toLowerCase() !== 'aws:externalid',
  typeOf: () => undefined,
};

function question(parts: {
  policies: Policies;
  scope: Scope;
  principal: PrincipalSpace;
  ask: 'every' | 'none';
  actions?: readonly string[];
  resource?: readonly SpacePiece[];
  resourceAccount?: string;
  context?: readonly ContextConstraint[];
  catalogue?: Catalogue;
}): Question {
  const { policies, scope, principal, catalogue } = parts;
  return {
    policies,
    scope,
    ask: parts.ask,
    space: {
      principal,
      actions: parts.actions ?? ['sts:AssumeRole'],
      resource: parts.resource ?? [ROLE],
      resourceAccount: parts.resourceAccount ?? OWN,
      context: parts.context ?? [],
      ...(catalogue && { catalogue }),
    },
  };
}

const idContext = contexts({
  'sts:ExternalId': [undefined, 'aa', 'bb', 'ab', 'AA', 'zz', ''],
  'aws:PrincipalOrgID': [undefined],
});
const orgContext = contexts({
  'sts:ExternalId': [undefined, 'aa', 'zz'],
  'aws:PrincipalOrgID': [undefined, 'o-1', 'o-3'],
});

/** Only callers of an account carry its organisation. */
function possible({ principal, context }: Request): boolean {
  return context['aws:PrincipalOrgID'] === undefined || principal.startsWith('arn:');
}

const trustOf = (condition: fc.Arbitrary<Conditions>, most: number) =>
  fc.array(
    fc
      .tuple(
        effect,
        from(...trustees),
        conditions(condition, most),
        from('sts:AssumeRole', 'sts:*', '*', 'sts:TagSession'),
      )
      .map(([Effect, Principal, when, Action]): PlainStatement => ({ Effect, Principal, Action, ...when })),
    { minLength: 1, maxLength: 3 },
  );

const trustWorld = (
  name: string,
  condition: fc.Arbitrary<Conditions>,
  all: readonly Context[],
  context: fc.Arbitrary<ContextConstraint[]>,
): World => ({
  name,
  question: fc
    .tuple(trustOf(condition, 2), spaces, ask, context, from<Scope>('trust', 'trust', 'together'))
    .map(([statements, principal, asked, given, scope]) =>
      question({ policies: { trust: policy(statements) }, scope, principal, ask: asked, context: given }),
    ),
  open: { context: 15, 'uncertain-rule': 5 },
  requests: (asked) => every(asked, CALLERS, [ROLE], all).filter(possible),
});

const KEY = 'arn:aws:s3:::b/';
const KEYS = ['', 'a', 'ab', 'b', 'a/b', 'u', 'a:b'].map((key) => KEY + key);

const bucketStatement = fc
  .tuple(
    effect,
    from<PlainStatement>(
      { Principal: '*' },
      { Principal: '*' },
      { Principal: { AWS: V } },
      { Principal: { AWS: role(V, 'v') } },
      { Principal: { AWS: user(V, 'u'), CanonicalUser: CANONICAL } },
      { NotPrincipal: { AWS: [role(V, 'v'), V] } },
      { NotPrincipal: { AWS: [role(V, 'v'), session(V, 'v'), V] } },
      { NotPrincipal: { AWS: user(V, 'u'), Service: 'ec2.amazonaws.com' } },
      { NotPrincipal: { AWS: [user(V, 'u'), V] } },
      { Principal: { Service: 'logs.eu-west-1.amazonaws.com' } },
    ),
    from<PlainStatement>(
      { Action: 's3:*' },
      { Action: ['s3:PutObject', 'S3:put*acl'] },
      { NotAction: 's3:Get*' },
      { Action: 's3:*Object' },
    ),
    from<PlainStatement>(
      { Resource: '*' },
      { Resource: `${KEY}*` },
      { Resource: [`${KEY}a*`, `${KEY}b`] },
      { NotResource: `${KEY}a*` },
      { Resource: `${KEY}*b` },
      { Resource: `${KEY}\${aws:username}` },
      { Resource: 'arn:aws:s3:::b/?*' },
      { Resource: 'arn:aws:s3:::${aws:username}/*' },
      { Resource: 'arn:${aws:username}:s3:::b/*' },
    ),
    conditions(onCaller, 1),
  )
  .map((parts): PlainStatement => Object.assign({}, { Effect: parts[0] }, ...parts.slice(1)));

const bucketSpaces = fc.oneof(
  spaces,
  from<PrincipalSpace>(
    { kind: 'one', principal: ['*'] },
    { kind: 'one', principal: [`arn:aws:iam::${W}:root`] },
    { kind: 'one', principal: [session(V, 'v')] },
  ),
);

const resources = from<readonly SpacePiece[]>([KEY, ANY], [KEY, SOME], [`${KEY}a`, ANY], [`${KEY}a`]);

const identityStatement = fc
  .tuple(
    effect,
    from<PlainStatement>(
      { Action: '*' },
      { Action: 's3:*' },
      { Action: 's3:PutObject' },
      { NotAction: 's3:PutObject' },
    ),
    from<PlainStatement>(
      { Resource: '*' },
      { Resource: `${KEY}*` },
      { Resource: `${KEY}a*` },
      { NotResource: `${KEY}a` },
      { Resource: 'arn:aws:s3' },
    ),
  )
  .map((parts): PlainStatement => Object.assign({}, { Effect: parts[0] }, ...parts.slice(1)));

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 });
const documents = (one: fc.Arbitrary<PlainStatement>) =>
  fc.array(one, { minLength: 1, maxLength: 2 }).map((statements) => policy(statements));

const CALLER_OF_BUCKET = [
  role(OWN, 'own'),
  role(V, 'v'),
  user(V, 'u'),
  user(OWN, 'u'),
  `arn:aws:iam::${OWN}:root`,
  `arn:aws:iam::${V}:root`,
  role(OWN, 'aws-service-role/x.amazonaws.com/own'),
  session(V, 'v'),
  'ec2.amazonaws.com',
  '*',
];

const together: World = {
  name: 'policies of all types together (part E)',
  question: fc
    .tuple(
      maybe(fc.array(documents(identityStatement), { minLength: 0, maxLength: 2 })),
      maybe(documents(bucketStatement)),
      maybe(documents(identityStatement)),
      maybe(documents(identityStatement)),
      maybe(fc.array(documents(identityStatement), { minLength: 1, maxLength: 2 })),
      maybe(
        documents(
          fc
            .record({ NotResource: from(`${KEY}a*`, '*'), Principal: from('*' as const) })
            .map((rest): PlainStatement => ({ Effect: 'Deny', Action: '*', ...rest })),
        ),
      ),
      from(...CALLER_OF_BUCKET, ...CALLER_OF_BUCKET.slice(0, 4)),
      ask,
      resources,
    )
    .map(([identity, bucket, boundary, sessionPolicy, scp, rcp, caller, asked, resource]) =>
      question({
        policies: {
          ...(identity && { identity }),
          ...(bucket && { bucket }),
          ...(boundary && { boundary }),
          ...(sessionPolicy && { session: sessionPolicy }),
          ...(scp && { scp }),
          ...(rcp && { rcp: [rcp] }),
        },
        scope: 'together',
        principal: { kind: 'one', principal: [caller] },
        ask: asked,
        actions: ['s3:PutObject'],
        resource,
      }),
    ),
  requests: (asked) => {
    const { principal } = asked.space;
    const caller = principal.kind === 'one' ? plain(principal.principal) : '';
    return every(asked, [caller, session(V, 'v')], KEYS, [{}]);
  },
};

const KMS_KEY = `arn:aws:kms:eu-west-1:${OWN}:key/k`;
const keyStatement = fc
  .tuple(
    effect,
    from<PlainStatement>(
      { Principal: { AWS: `arn:aws:iam::${OWN}:root` } },
      { Principal: { AWS: role(OWN, 'own') } },
      { Principal: { AWS: [V, role(V, 'v')] } },
      { Principal: '*' },
      { Principal: { AWS: user(OWN, 'u') } },
    ),
    from('kms:*', 'kms:Decrypt', 'kms:RetireGrant'),
  )
  .map(([Effect, who, Action]): PlainStatement => ({ Effect, ...who, Action, Resource: '*' }));

const keys: World = {
  name: 'key policies together (E6, E11)',
  question: fc
    .tuple(
      maybe(
        fc.array(
          documents(
            from<PlainStatement>(
              { Effect: 'Allow', Action: 'kms:*', Resource: '*' },
              { Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' },
              { Effect: 'Allow', Action: 's3:*', Resource: '*' },
            ),
          ),
          { maxLength: 2 },
        ),
      ),
      maybe(documents(keyStatement)),
      maybe(
        documents(
          from<PlainStatement>(
            { Effect: 'Allow', Action: '*', Resource: '*' },
            { Effect: 'Allow', Action: 'kms:D*', Resource: '*' },
          ),
        ),
      ),
      maybe(
        documents(from<PlainStatement>({ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' })),
      ),
      from(
        role(OWN, 'own'),
        user(OWN, 'u'),
        role(V, 'v'),
        user(V, 'u'),
        `arn:aws:iam::${OWN}:root`,
        'ec2.amazonaws.com',
      ),
      ask,
      from('kms:Decrypt', 'kms:RetireGrant'),
      from(KMS_KEY, '*'),
    )
    .map(([identity, key, boundary, rcp, caller, asked, action, resource]) =>
      question({
        policies: {
          ...(identity && { identity }),
          ...(key && { key }),
          ...(boundary && { boundary }),
          ...(rcp && { rcp: [rcp] }),
        },
        scope: 'together',
        principal: { kind: 'one', principal: [caller] },
        ask: asked,
        actions: [action],
        resource: [resource],
      }),
    ),
  requests: (asked) => {
    const { principal, resource } = asked.space;
    const caller = principal.kind === 'one' ? plain(principal.principal) : '';
    return every(asked, [caller], [plain(resource as Piece[])], [{}]);
  },
};

const buckets: World = {
  name: 'bucket policies: who, where, what (parts M, P)',
  question: fc
    .tuple(
      fc.array(bucketStatement, { minLength: 1, maxLength: 3 }),
      bucketSpaces,
      ask,
      resources,
      from('s3:PutObject', 's3:GetObject'),
      from<Scope>('bucket', 'bucket', 'together'),
    )
    .map(([statements, principal, asked, resource, action, scope]) =>
      question({
        policies: { bucket: policy(statements) },
        scope,
        principal,
        ask: asked,
        resource,
        actions: [action],
      }),
    ),
  open: { 'uncertain-rule': 5, 'unknown-value': 3 },
  requests: (asked) => every(asked, ANYONE, KEYS, [{}]),
};

/** Conditions of every kind on keys of their own, the caller and all else fixed (part C). */
const onKeys = fc.oneof(
  tests('k:text', STRINGS, from('a', 'b', 'a*', '?', '', '*')),
  tests('aws:TagKeys', STRINGS, from('a', 'b', 'a*', '*')),
  tests(
    's3:max-keys',
    ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericGreaterThanEquals'],
    from('1', '2', 'x'),
  ),
  tests('aws:SourceIp', ['IpAddress', 'NotIpAddress'], from('198.51.0.0/16', '198.51.0.1')),
  tests(
    'aws:SourceArn',
    ['ArnLike', 'ArnNotEquals', 'StringLike'],
    from('arn:aws:s3:::b', 'arn:aws:*', 'arn:*:*:*:*:*', '*:*:*:*:*:*', '*'),
  ),
  tests('aws:SecureTransport', ['Bool'], from('true', 'false')),
  tests(
    'k:text',
    STRINGS,
    from(
      '${aws:PrincipalTag/t}',
      '${aws:PrincipalTag/t}*',
      "${aws:PrincipalTag/t, 'b'}",
      '${*}',
      '${aws:TagKeys}',
    ),
  ),
  tests('aws:ExternalId', ['StringEquals', 'StringNotEquals'], from('a')),
  nulls('k:text', 'aws:TagKeys', 'aws:ExternalId', 'aws:SourceArn'),
);

const keyContexts = [
  ...contexts({
    'k:text': [undefined, 'a', 'b', 'ab', '', '*'],
    'aws:PrincipalTag/t': [undefined, 'a', 'b', '*'],
  }),
  ...contexts({
    'aws:TagKeys': [undefined, ['a'], ['b'], ['a', 'b'], ['z'], ['ab', 'z']],
    'k:text': [undefined, 'a'],
  }),
  ...contexts({
    's3:max-keys': [undefined, '0', '1', '1.5', '2', '7', 'x'],
    'aws:SourceIp': [undefined, '198.51.0.1', '198.51.9.0', '203.0.113.1'],
  }),
  ...contexts({
    'aws:SourceArn': [undefined, 'arn:aws:s3:::b', 'arn:aws:s3:::c', 'b:a:c:d:e:f', 'b'],
    'aws:SecureTransport': [undefined, 'true', 'false'],
  }),
];

const keysWorld: World = {
  name: 'conditions of every kind (part C)',
  question: fc
    .tuple(
      fc.array(
        fc
          .tuple(effect, conditions(onKeys, 2))
          .map(([Effect, when]): PlainStatement => ({ Effect, Action: '*', Resource: '*', ...when })),
        { minLength: 1, maxLength: 3 },
      ),
      ask,
      constraints(
        keyed('k:text', 'a', 'b', ''),
        from<ContextConstraint | undefined>(
          undefined,
          undefined,
          { key: 'AWS:tagkeys', is: 'values', values: [['a'], ['b']] },
          { key: 'aws:TagKeys', is: 'otherThan', values: [['a']] },
          { key: 'aws:TagKeys', is: 'absent' },
        ),
        keyed('aws:PrincipalTag/t', 'a', '*'),
        from<ContextConstraint | undefined>(undefined, {
          key: 'aws:SecureTransport',
          is: 'value',
          value: ['true'],
        }),
      ),
      from('2012-10-17' as const, '2012-10-17' as const, '2008-10-17' as const),
    )
    .map(([statements, asked, context, version]) =>
      question({
        policies: { identity: [policy(statements, version)] },
        scope: 'identity',
        principal: { kind: 'one', principal: [user(OWN, 'u')] },
        ask: asked,
        actions: ['s3:PutObject'],
        resource: [`${KEY}a`],
        context,
        catalogue: NO_KEYS,
      }),
    ),
  open: { context: 18, 'uncertain-rule': 4, 'unknown-value': 1 },
  requests: (asked) => every(asked, [user(OWN, 'u')], [`${KEY}a`], keyContexts),
};

export const WORLDS: readonly World[] = [
  trustWorld(
    'trust policies: the ExternalId (part C)',
    onId,
    idContext,
    constraints(keyed('sts:ExternalId', 'aa', 'bb', 'Aa')),
  ),
  trustWorld(
    'trust policies: keys that the caller fixes',
    fc.oneof(onCaller, onCaller, onOrg),
    orgContext,
    constraints(keyed('sts:ExternalId', 'aa', 'bb'), keyed('aws:PrincipalOrgID', 'o-1', 'o-2')),
  ),
  buckets,
  together,
  keys,
  keysWorld,
];

/** A question over policies that rest on unknowns, and values that the unknowns may turn out to have. */
export interface Unknowing {
  readonly question: fc.Arbitrary<(values: Substitution) => Question>;
  readonly requests: (question: Question) => Request[];
}

/** What stands for each unknown: itself, or one value. */
export type Substitution = (unknown: { readonly unknown: string; readonly shape?: string }) => Piece;

const ID = { unknown: 'var.id' };
const OTHER = { unknown: 'var.other' };
const WHO = { unknown: 'aws_iam_role.vendor.arn', shape: 'arn:*:iam::*:role/v*' };
const KEYED = { unknown: 'var.prefix', shape: 'a*' };

export const UNKNOWNS = [ID, OTHER, WHO, KEYED];

/** Values of the unknowns, each of its shape. */
export const substitutions: fc.Arbitrary<Substitution> = fc
  .tuple(
    from('aa', 'bb', '*', 'a*', ''),
    from('aa', 'bb'),
    from(role(V, 'v'), role(W, 'v'), role(OWN, 'v1')),
    from('a', 'ab', 'a/'),
  )
  .map((values) => {
    const named = new Map(UNKNOWNS.map(({ unknown }, index) => [unknown, values[index]!]));
    return ({ unknown }) => named.get(unknown)!;
  });

type Plan = (fill: (...pieces: readonly Piece[]) => Value) => PlainStatement;

const idValue = from<readonly Piece[]>(['aa'], [ID], ['a', ID], [OTHER], ['a*'], [ID, '*'], [ID, 'x']);
const plans: fc.Arbitrary<Plan> = fc
  .tuple(
    effect,
    from<readonly Piece[]>(['*'], [WHO], [role(V, 'v')], [V], [WHO]),
    fc.option(
      fc.tuple(from(...STRINGS, 'ForAllValues:StringEquals', 'StringEqualsIfExists'), listOf(idValue)),
    ),
    from<readonly Piece[]>(['*'], [KEY, KEYED, '*'], [`${KEY}a`], [KEY, KEYED], [`${KEY}a*`]),
    from<undefined | 'Condition' | 'Principal' | 'Effect'>(
      undefined,
      undefined,
      undefined,
      undefined,
      'Condition',
      'Principal',
      'Effect',
    ),
    fc.option(from<readonly Piece[]>([WHO], [role(V, 'v')], [role(V, '*')]), { freq: 3 }),
  )
  .map(
    ([Effect, who, condition, where, hole, arn]): Plan =>
      (fill) => ({
        ...(hole === 'Effect' ? {} : { Effect }),
        Principal: { AWS: fill(...who) },
        Action: 's3:PutObject',
        Resource: fill(...where),
        Condition: {
          ...(condition && {
            [condition[0]]: {
              'k:id': condition[1].map((pieces) => fill(...pieces)) as readonly Value[] as string[],
            },
          }),
          ...(arn && { ArnLike: { 'aws:PrincipalArn': fill(...arn) } }),
        },
        ...(hole && { holes: [{ part: hole, reason: `a hole in ${hole}` }] }),
      }),
  );

const open = from<(fill: (...pieces: readonly Piece[]) => readonly Piece[]) => ContextConstraint[]>(
  () => [],
  () => [{ key: 'k:id', is: 'absent' }],
  () => [{ key: 'k:id', is: 'value', value: ['aa'] }],
  (fill) => [{ key: 'k:id', is: 'value', value: fill(ID) }],
  (fill) => [{ key: 'k:id', is: 'value', value: fill('a', ID) }],
  (fill) => [{ key: 'k:id', is: 'otherThan', values: [fill(ID)] }],
  (fill) => [{ key: 'k:id', is: 'otherThan', values: [['aa'], fill(OTHER)] }],
);

/** Enough values for any of them to have another beside it that every policy takes alike. */
export const IDS = [
  'aa',
  'AA',
  'bb',
  'BB',
  'ab',
  '',
  'abb',
  'aaa',
  'aax',
  'z',
  '*',
  '**',
  'a*',
  'A*',
  'aa*',
  'bb*',
  'a**',
  'aa**',
];

export const UNKNOWING: Unknowing = {
  question: fc
    .tuple(
      fc.array(plans, { minLength: 1, maxLength: 3 }),
      open,
      from<'one' | 'unknown' | 'outside' | 'but'>('one', 'unknown', 'outside', 'but'),
      from<readonly SpacePiece[]>([KEY, ANY], [`${KEY}a`], [KEY, KEYED, ANY], [`${KEY}a`, SOME]),
      ask,
      from(undefined, undefined, undefined, 'a statement that could not be read'),
    )
    .map(([statements, context, who, resource, asked, hole]) => (substitution: Substitution) => {
      const fill = (...pieces: readonly Piece[]): Piece[] =>
        pieces
          .map((piece) => (typeof piece === 'string' ? piece : substitution(piece)))
          .filter((piece) => piece !== '');
      const principals: Record<typeof who, PrincipalSpace> = {
        one: { kind: 'one', principal: [role(V, 'v')] },
        unknown: { kind: 'one', principal: fill(WHO) },
        outside: { kind: 'outside', accounts: [OWN], except: [] },
        but: { kind: 'outside', accounts: [OWN], except: [fill(WHO)] },
      };
      return question({
        policies: {
          bucket: policy(
            // A list of texts would be several values.
            statements.map((plan) => plan((...pieces) => normalise(fill(...pieces)))),
            '2012-10-17',
            hole === undefined ? [] : [hole],
          ),
        },
        scope: 'bucket',
        principal: principals[who],
        ask: asked,
        actions: ['s3:PutObject'],
        resource: resource.flatMap((piece) => (piece === KEYED ? fill(KEYED) : [piece])),
        context: context(fill),
      });
    }),
  requests: (asked) =>
    every(
      asked,
      [role(V, 'v'), role(W, 'v'), role(W, 'w'), role(OWN, 'v1'), user('999999999999', 'u')],
      ['', 'a', 'ab', 'b', 'a/b', 'b/a', 'aa'].map((key) => KEY + key),
      contexts({ 'k:id': [undefined, ...IDS] }),
    ),
};

/** Conditions on values of a line, and on text beside them, some of whose values nobody knows. */
const LINE = { unknown: 'var.line' };
const lines = fc.oneof(
  tests(
    'k:line',
    ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericGreaterThanEquals'],
    from<Value>('1', '2', [LINE], [LINE]),
  ),
  tests('k:line', ['IpAddress', 'NotIpAddress'], from<Value>('198.51.0.0/16', [LINE], [LINE])),
  tests('k:line', ['StringEquals', 'StringNotEquals', 'StringLike'], from<Value>('1', '1*', [LINE])),
);

/** Values that `var.line` may turn out to have. */
export const LINES = ['1', '2', '1.0', '198.51.0.1', '198.0.0.0/8', 'x', '*'];

const LINE_VALUES = [
  '0',
  '1',
  '1.0',
  '1.5',
  '2',
  '7',
  '198.51.0.1',
  '198.0.0.1',
  '203.0.113.1',
  'x',
  '1x',
  '*',
];

/** A question over them; `line` stands for the unknown value. */
export const UNKNOWN_LINES = {
  question: fc
    .tuple(fc.array(fc.tuple(effect, conditions(lines, 2)), { minLength: 1, maxLength: 3 }), ask)
    .map(
      ([statements, asked]) =>
        (line: Piece) =>
          question({
            policies: {
              identity: [
                policy(
                  statements.map(([Effect, { Condition = {} }]) => ({
                    Effect,
                    Action: '*',
                    Resource: '*',
                    Condition: JSON.parse(JSON.stringify(Condition), (_, value) =>
                      value?.unknown === LINE.unknown ? line : value,
                    ) as Conditions,
                  })),
                ),
              ],
            },
            scope: 'identity',
            principal: { kind: 'one', principal: [user(OWN, 'u')] },
            ask: asked,
            actions: ['s3:PutObject'],
            resource: [`${KEY}a`],
          }),
    ),
  requests: (asked: Question) =>
    every(asked, [user(OWN, 'u')], [`${KEY}a`], contexts({ 'k:line': [undefined, ...LINE_VALUES] })),
};

/** What holes turn out to be, one choice for all of a kind. */
export interface Filling {
  readonly effect: 'Allow' | 'Deny';
  /** Whether an unread constraint is met, an unread principal is everyone. */
  readonly met: boolean;
  /** What an unread statement does to every request. */
  readonly unread: 'Allow' | 'Deny' | 'nothing';
}

export const fillings: fc.Arbitrary<Filling> = fc.record({
  effect: from('Allow' as const, 'Deny' as const),
  met: fc.boolean(),
  unread: from('Allow' as const, 'Deny' as const, 'nothing' as const),
});

const [never] = policy({
  Effect: 'Allow',
  Action: '*',
  Condition: { StringEquals: { 'k:never': 'x' } },
}).statements;
const all = policy([
  { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
  { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' },
]).statements;

/** The document with its holes filled. */
export function filled(document: PolicyDocument, { effect, met, unread }: Filling): PolicyDocument {
  const statements = document.statements.map((statement) => {
    const holes = new Set(statement.holes.map(({ part }) => part));
    const named = statement.principal!;
    return {
      ...statement,
      effect: statement.effect ?? effect,
      principal:
        holes.has('Principal') && met
          ? { ...named, values: [...named.values, ...all[0]!.principal!.values] }
          : named,
      conditions:
        holes.has('Condition') && !met
          ? [...statement.conditions, ...never!.conditions]
          : statement.conditions,
      holes: [],
    };
  });
  const others = document.holes.length > 0 ? all.filter((one) => one.effect === unread) : [];
  return { ...document, statements: [...statements, ...others], holes: [] };
}
