import { describe, expect, it } from 'vitest';
import { renderPolicyDocument } from '../../../src/source/terraform/document';
import { node, plain, sym, UNKNOWN } from './nodes';
import { fixture } from './reading';

const principals = [{ type: 'AWS', identifiers: ['arn:aws:iam::111122223333:root'] }];
const allow = { Effect: 'Allow', Action: 's3:GetObject' };

function render(attributes: object): unknown {
  return plain(renderPolicyDocument(node(attributes)));
}

function statement(block: object): unknown {
  return (render({ statement: [block] }) as { Statement: unknown[] }).Statement[0];
}

describe('one statement, as the provider renders it', () => {
  it.each<[string, object, object]>([
    ['effect left out is Allow', { actions: ['s3:GetObject'] }, allow],
    ['effect null is Allow', { effect: null, actions: ['s3:GetObject'] }, allow],
    [
      'a list of one is bare, one of two is not',
      { actions: ['a:b', 'c:d'], resources: ['*'] },
      { Effect: 'Allow', Action: ['a:b', 'c:d'], Resource: '*' },
    ],
    ['an empty list leaves the element out', { actions: ['s3:GetObject'], resources: [] }, allow],
    [
      'not_actions, not_resources',
      { not_actions: ['a:b'], not_resources: ['*'] },
      { Effect: 'Allow', NotAction: 'a:b', NotResource: '*' },
    ],
    [
      '&{…} is a policy variable',
      { actions: ['s3:GetObject'], resources: ['b/&{aws:username}/*'] },
      { ...allow, Resource: `b/\${aws:username}/*` },
    ],
    ['&{…} in an action stays as it is', { actions: ['s3:&{x}'] }, { Effect: 'Allow', Action: 's3:&{x}' }],
    [
      'principals',
      { actions: ['s3:GetObject'], principals },
      { ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' } },
    ],
    [
      'principals of everyone',
      { actions: ['s3:GetObject'], principals: [{ type: '*', identifiers: ['*'] }] },
      { ...allow, Principal: '*' },
    ],
    [
      'any AWS principal',
      { actions: ['s3:GetObject'], principals: [{ type: 'AWS', identifiers: ['*'] }] },
      { ...allow, Principal: { AWS: '*' } },
    ],
    [
      'everyone beside others is not the bare star',
      {
        actions: ['s3:GetObject'],
        principals: [
          { type: '*', identifiers: ['*'] },
          { type: 'AWS', identifiers: ['a'] },
        ],
      },
      { ...allow, Principal: { '*': '*', AWS: 'a' } },
    ],
    [
      'principals of one type are put together',
      {
        actions: ['s3:GetObject'],
        not_principals: [
          { type: 'AWS', identifiers: ['a'] },
          { type: 'AWS', identifiers: ['b', 'c'] },
        ],
      },
      { ...allow, NotPrincipal: { AWS: ['a', 'b', 'c'] } },
    ],
    [
      'conditions of one operator and key are put together',
      {
        actions: ['s3:GetObject'],
        condition: [
          { test: 'StringEquals', variable: 'aws:x', values: ['1'] },
          { test: 'StringEquals', variable: 'aws:x', values: ['2', '&{aws:y}'] },
          { test: 'Bool', variable: 'aws:z', values: ['true'] },
        ],
      },
      {
        ...allow,
        Condition: { StringEquals: { 'aws:x': ['1', '2', `\${aws:y}`] }, Bool: { 'aws:z': 'true' } },
      },
    ],
    [
      'a condition of no values keeps its key',
      { actions: ['s3:GetObject'], condition: [{ test: 'StringEquals', variable: 'k', values: [] }] },
      { ...allow, Condition: { StringEquals: { k: [] } } },
    ],
    [
      'an unknown item is a text of its own',
      { actions: ['s3:GetObject'], resources: [sym('x.arn')] },
      { ...allow, Resource: `\${x.arn}` },
    ],
  ])('%s', (_, block, expected) => expect(statement(block)).toEqual(expected));
});

describe('what is unknown leaves something open', () => {
  const open = { '…': true };
  it.each<[string, object, object]>([
    ['condition blocks', { actions: ['s3:GetObject'], condition: UNKNOWN }, { ...allow, Condition: open }],
    [
      'the values of a condition',
      { actions: ['s3:GetObject'], condition: [{ test: 'A', variable: 'k', values: UNKNOWN }] },
      { ...allow, Condition: { A: { k: ['…'] } } },
    ],
    [
      'the key of a condition',
      { actions: ['s3:GetObject'], condition: [{ test: 'A', variable: UNKNOWN, values: ['v'] }] },
      { ...allow, Condition: open },
    ],
    [
      'the type of a principal',
      { actions: ['s3:GetObject'], principals: [{ type: UNKNOWN, identifiers: ['a'] }] },
      { ...allow, Principal: open },
    ],
    [
      'the identifiers of a principal',
      { actions: ['s3:GetObject'], principals: [{ type: 'AWS', identifiers: UNKNOWN }] },
      { ...allow, Principal: { AWS: ['…'] } },
    ],
    ['a list of actions', { actions: UNKNOWN }, { Effect: 'Allow', Action: `\${something}` }],
  ])('%s', (_, block, expected) => expect(statement(block)).toEqual(expected));
  it('the statements', () =>
    expect(render({ statement: UNKNOWN })).toEqual({ Version: '2012-10-17', Statement: ['…'] }));
});

describe('documents merged by Sid', () => {
  const policy = (...statements: object[]) =>
    JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const block = (sid: string | null, action: string) => ({ sid, actions: [action] });
  const one = (sid: string, action: string) => ({ Sid: sid, Effect: 'Allow', Action: action });

  it.each<[string, object, unknown[]]>([
    [
      'a source comes first',
      { source_policy_documents: [policy(one('A', 'a:a'))], statement: [block('B', 'b:b')] },
      ['a:a', 'b:b'],
    ],
    [
      'its own statement takes the place of a source’s',
      { source_policy_documents: [policy(one('A', 'a:a'), one('B', 'b:b'))], statement: [block('A', 'c:c')] },
      ['c:c', 'b:b'],
    ],
    [
      'an override takes the place of its own',
      {
        statement: [block('A', 'a:a'), block('B', 'b:b')],
        override_policy_documents: [policy(one('B', 'c:c'))],
      },
      ['a:a', 'c:c'],
    ],
    [
      'overrides go in order',
      {
        statement: [block('A', 'a:a')],
        override_policy_documents: [policy(one('A', 'b:b')), policy(one('A', 'c:c'))],
      },
      ['c:c'],
    ],
    [
      'without a Sid, statements only add up',
      {
        source_policy_documents: [policy({ Effect: 'Allow', Action: 'a:a' })],
        statement: [block(null, 'a:a')],
      },
      ['a:a', 'a:a'],
    ],
    [
      'an unknown source may add to its own',
      { source_policy_documents: [UNKNOWN], statement: [block('A', 'a:a'), block(null, 'b:b')] },
      ['a:a', 'b:b', '…'],
    ],
    [
      'an unknown override may replace what has a Sid',
      { statement: [block('A', 'a:a'), block(null, 'b:b')], override_policy_documents: [UNKNOWN] },
      ['b:b', '…'],
    ],
    [
      'a list of documents of unknown length is an unknown document',
      { statement: [block('A', 'a:a')], override_policy_documents: UNKNOWN },
      ['…'],
    ],
    [
      'a statement of unknown Sid may replace a source’s',
      {
        source_policy_documents: [policy(one('A', 'a:a'))],
        statement: [{ sid: sym('x'), actions: ['b:b'] }],
      },
      ['b:b', '…'],
    ],
    [
      'before version 5 of the provider, a single source and a single override',
      {
        source_json: policy(one('A', 'a:a'), one('B', 'b:b'), one('C', 'c:c')),
        statement: [block('B', 'd:d')],
        override_policy_documents: [policy(one('C', 'e:e'))],
        override_json: policy(one('C', 'f:f'), one('D', 'g:g')),
      },
      ['a:a', 'd:d', 'f:f', 'g:g'],
    ],
    [
      'an unknown single source may add to its own',
      { source_json: UNKNOWN, statement: [block('A', 'a:a')] },
      ['a:a', '…'],
    ],
    ['an empty single source is none', { source_json: '', statement: [block('A', 'a:a')] }, ['a:a']],
    [
      'null and empty documents are none',
      { source_policy_documents: [null, ''], statement: [block('A', 'a:a')] },
      ['a:a'],
    ],
    [
      'a document that is no JSON may hold anything',
      { source_policy_documents: ['{'], statement: [block('A', 'a:a')] },
      ['a:a', '…'],
    ],
  ])('%s', (_, attributes, actions) => {
    const { Statement } = render(attributes) as { Statement: (string | { Action: string })[] };
    expect(Statement.map((entry) => (typeof entry === 'string' ? entry : entry.Action))).toEqual(actions);
  });

  it.each<[string, object, object]>([
    [
      'the later version wins',
      { version: '2008-10-17', source_policy_documents: [policy()] },
      { Version: '2012-10-17' },
    ],
    ['version null is 2012-10-17', { version: null }, { Version: '2012-10-17' }],
    ['version 2008-10-17 stays', { version: '2008-10-17' }, { Version: '2008-10-17' }],
    ['the Id', { policy_id: 'mine' }, { Version: '2012-10-17', Id: 'mine' }],
  ])('%s', (_, attributes, expected) => expect(render(attributes)).toMatchObject(expected));
});

describe('against what the provider itself rendered', () => {
  interface Entry {
    readonly address: string;
    readonly type: string;
    readonly values: { readonly json: string };
  }
  interface Module {
    readonly resources?: readonly Entry[];
    readonly child_modules?: readonly Module[];
  }
  const entries = (module: Module): Entry[] => [
    ...(module.resources ?? []).filter((entry) => entry.type === 'aws_iam_policy_document'),
    ...(module.child_modules ?? []).flatMap(entries),
  ];
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(sorted);
      return items.every((item) => typeof item === 'string') ? items.sort() : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]));
  };

  for (const [file, count] of [
    ['apply_full/state.json', 4],
    ['modules_foreach/state.json', 10],
    ['outputs_only/state.json', 2],
    ['unknowns/state.json', 6],
  ] as const) {
    it(`${file}: ${count} data documents of real states`, () => {
      const documents = entries(JSON.parse(fixture(file)).values.root_module);
      for (const { address, values } of documents)
        expect(sorted(render(values)), address).toEqual(sorted(JSON.parse(values.json)));
      expect(documents).toHaveLength(count);
    });
  }
});
