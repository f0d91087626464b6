import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding';
import { evaluate } from '../../src/logic/evaluate';
import { readRequest, simulate } from '../../src/logic/simulate';
import type { Request } from '../../src/policy/request';
import { parseJson } from '../../src/source/json';
import { policy, unknown } from './evaluate-policies';

const ENV = (name: string): string | undefined => ({ VENDOR_ID: 'seq_1', EMPTY: '' })[name];

function read(text: string): Request {
  const { node } = parseJson(text, 'req.json');
  return readRequest(node!, ENV);
}

const full = {
  principal: 'arn:aws:iam::111122223333:role/vendor',
  action: 's3:PutObject',
  resource: 'arn:aws:s3:::bucket/key',
  resourceAccount: '111122223333',
  context: {},
};

describe('a request file', () => {
  it('is read with its context, values of the environment filled in', () => {
    const context = {
      'sts:ExternalId': { env: 'VENDOR_ID' },
      'aws:TagKeys': ['a', 'b'],
      'aws:SecureTransport': true,
      's3:max-keys': 10,
      'test:empty': { env: 'EMPTY' },
    };
    expect(read(JSON.stringify({ ...full, context }))).toEqual({
      ...full,
      context: {
        'sts:ExternalId': 'seq_1',
        'aws:TagKeys': ['a', 'b'],
        'aws:SecureTransport': 'true',
        's3:max-keys': '10',
        'test:empty': '',
      },
    });
  });

  it('may leave out the context, and the account where the resource names it', () => {
    const { context, resourceAccount, ...rest } = full;
    const resource = 'arn:aws:iam::111122223333:role/vendor';
    expect(read(JSON.stringify({ ...rest, resource }))).toEqual({ ...full, resource });
  });

  it('keeps the name of a context key that JavaScript knows', () => {
    const request = read(JSON.stringify(full).replace('{}', '{"__proto__": "x", "constructor": "y"}'));
    expect(Object.keys(request.context)).toEqual(['__proto__', 'constructor']);
  });

  /** The text with a member of the request written otherwise; `«` marks the place at fault. */
  const withMember = (name: string, written: string): string =>
    JSON.stringify(full).replace(new RegExp(`"${name}":("[^"]*"|\\{\\})`), `"${name}":${written}`);

  it.each<[marked: string, message: string]>([
    ['«[]', 'must be an object'],
    ['{\n  "principal": «1\n}', '"principal" must be a text'],
    ['{ "principal": «"" }', '"principal" must be a text'],
    ['«{}', 'lacks "principal"'],
    ['{ «"Principal": "*" }', 'Did you mean "principal"?'],
    ['{ «"who": "*" }', 'It takes "principal", "action"'],
    ['{ "action": "a:b",\n  «"action": "a:b" }', '"action" stands twice'],
    [withMember('action', '«"s3:*"'), 'is not one action'],
    [withMember('action', '«"PutObject"'), 'is not one action'],
    [withMember('resourceAccount', '«"1"'), 'must be 12 digits'],
    [withMember('context', '«[]'), '"context" must be an object'],
    [withMember('context', '{"a":«null}'), 'must be a text, a list of texts'],
    [withMember('context', '{"a":[«["x"]]}'), 'must be a text, a list of texts'],
    [withMember('context', '{"a":"1",«"A":"2"}'), '"A" stands twice'],
    [withMember('context', '{"a":«{"env":"UNSET"}}'), 'UNSET is not set'],
    [withMember('context', '{"a":«{"file":"x"}}'), '{"env": "NAME"}'],
  ])('%s is refused at its place', (marked, message) => {
    const before = marked.slice(0, marked.indexOf('«')).split('\n');
    const place = { file: 'req.json', line: before.length, column: before.at(-1)!.length + 1 };
    const attempt = (): Request => read(marked.replace('«', ''));
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ place }));
  });

  it('must name the account where the resource does not', () => {
    const { resourceAccount, ...rest } = full;
    expect(() => read(JSON.stringify(rest))).toThrow('lacks "resourceAccount"');
  });
});

describe('simulate', () => {
  const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' } as const;

  it('tells the decision and the statements that made it', () => {
    const identity = [
      policy([
        { ...allow, Sid: 'Write' },
        { ...allow, Action: 'ec2:*' },
        { ...allow, Effect: 'Deny', Resource: 'arn:aws:s3:::bucket/secret' },
      ]),
    ];
    expect(simulate({ identity }, full)).toEqual({
      decision: 'allowed',
      statements: [{ file: 'policy.json', line: 1, column: 1, effect: 'Allow', sid: 'Write' }],
    });
    expect(simulate({ identity }, { ...full, resource: 'arn:aws:s3:::bucket/secret' })).toEqual({
      decision: 'explicitDeny',
      statements: [{ file: 'policy.json', line: 3, column: 1, effect: 'Deny' }],
    });
    expect(simulate({ identity }, { ...full, action: 'iam:PassRole' })).toEqual({
      decision: 'implicitDeny',
      statements: [],
    });
  });

  it('refuses to guess', () => {
    const identity = [policy([allow, { ...allow, Effect: 'Deny', Resource: [unknown('var.bucket')] }])];
    expect(evaluate({ identity }, full).decision).toBe('unknown');
    expect(() => simulate({ identity }, full)).toThrow(UserError);
    expect(() => simulate({ identity }, full)).toThrow('var.bucket');
  });
});
