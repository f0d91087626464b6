import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HolePart, PolicyType } from '../../src/policy/document';
import { LocatedText } from '../../src/policy/located';
import type { Node, StringNode } from '../../src/policy/node';
import { member } from '../../src/policy/node';
import { isPolicyShaped, parsePolicy } from '../../src/policy/parse';
import { display } from '../../src/policy/text';
import { parseInner, parseJson, parseLocated } from '../../src/source/json';
import { marked } from './marked';

function read(text: string, type?: PolicyType) {
  const { node, problems } = parseJson(text, 'p.json');
  if (node === undefined) throw new Error(problems[0]?.message);
  return parsePolicy(node, type);
}

const VENDOR = '"Principal": {"AWS": "arn:aws:iam::111122223333:role/vendor"}';
const ASSUME = '"Action": "sts:AssumeRole"';
const PUT = '"Action": "s3:PutObject"';
const OBJECTS = '"Resource": "arn:aws:s3:::b/*"';
const V = '"Version": "2012-10-17"';
const trust = (rest: string) => `{${V}, "Statement": [{"Effect": "Allow", ${VENDOR}, ${ASSUME}, ${rest}}]}`;
const identity = (rest: string) => `{${V}, "Statement": {"Effect": "Allow", ${rest}}}`;

describe('a well-formed policy', () => {
  it('is read whole, with places and without problems', () => {
    const text = `{
  "Version": "2012-10-17",
  "Id": "x",
  "Statement": {
    "Sid": "In",
    "Effect": "Allow",
    "Principal": { "AWS": ["111122223333", "arn:aws:iam::111122223333:user/a/b"], "Service": "ec2.amazonaws.com" },
    "NotAction": "sts:Get*",
    "Condition": {
      "ForAnyValue:StringLikeIfExists": { "aws:x": ["a*", "b"] },
      "NumericLessThan": { "s3:max-keys": 10 },
      "Bool": { "aws:SecureTransport": true }
    }
  }
}`;
    const { document, problems, refused, candidateTypes } = read(text, 'trust');
    expect({ problems, refused, candidateTypes }).toEqual({
      problems: [],
      refused: [],
      candidateTypes: ['trust'],
    });
    expect(document.version).toBe('2012-10-17');
    expect(document.versionAt).toEqual({ file: 'p.json', line: 2, column: 14, endLine: 2, endColumn: 26 });
    expect(document.holes).toEqual([]);
    const [statement] = document.statements;
    expect(statement).toMatchObject({
      effect: 'Allow',
      effectAt: { line: 6, column: 15, endColumn: 22 },
      action: { not: true, keyAt: { line: 8, column: 5 } },
      holes: [],
      at: { line: 4, column: 16, endLine: 14, endColumn: 4 },
    });
    expect(statement!.resource).toBeUndefined();
    expect(statement!.principal!.values.map((one) => `${one.kind} ${display(one.text)}`)).toEqual([
      'AWS 111122223333',
      'AWS arn:aws:iam::111122223333:user/a/b',
      'Service ec2.amazonaws.com',
    ]);
    expect(
      statement!.conditions.map((one) => [
        one.qualifier,
        one.operator,
        one.ifExists,
        one.key,
        one.values.map(display),
      ]),
    ).toEqual([
      ['ForAnyValue', 'StringLike', true, 'aws:x', ['a*', 'b']],
      [undefined, 'NumericLessThan', false, 's3:max-keys', ['10']],
      [undefined, 'Bool', false, 'aws:SecureTransport', ['true']],
    ]);
    expect(statement!.conditions[0]).toMatchObject({
      operatorAt: { line: 10, column: 7 },
      keyAt: { line: 10, column: 43 },
      at: { line: 10, column: 43, endColumn: 63 },
    });
  });

  it('reads the bare star as everyone (P2)', () => {
    const { document, problems } = read(
      `{${V}, "Statement": [{"Effect": "Deny", "Principal": "*", ${PUT}, ${OBJECTS}}]}`,
    );
    expect(problems).toEqual([]);
    expect(document.statements[0]!.principal!.values).toMatchObject([{ kind: 'AWS', bare: true }]);
  });

  it.each([
    ['missing', `{"Statement": []}`],
    ['2008', `{"Version": "2008-10-17", "Statement": []}`],
  ])('reads a Version that is %s as 2008 (G2)', (_, text) => {
    const { document, refused } = read(text);
    expect(document.version).toBe('2008-10-17');
    expect(refused).toEqual([]);
  });
});

/** Rule, type, part of the hole it leaves (- none), and the policy with the place of the finding marked. */
const DEFECTS: readonly (readonly [string, PolicyType, HolePart | '-', string])[] = [
  // G1
  ['unknown-element', 'trust', 'Statement', trust('«"Comment"»: "x"')],
  ['unknown-element', 'trust', 'Condition', trust('«"Conditions"»: {}')],
  ['unknown-element', 'trust', 'Condition', trust('«"condition"»: {}')],
  [
    'unknown-element',
    'trust',
    'Effect',
    `{${V}, "Statement": [{«"effect"»: "Allow", ${VENDOR}, ${ASSUME}}]}`,
  ],
  [
    'unknown-element',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", «"Principals"»: "*", ${VENDOR}, ${ASSUME}}]}`,
  ],
  ['unknown-element', 'trust', 'Statement', trust('«"SID"»: "x"')],
  [
    'unknown-element',
    'identity',
    'Statement',
    `{«"version"»: "2012-10-17", "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}}]}`,
  ],
  [
    'unknown-element',
    'identity',
    'Statement',
    `{${V}, «"Statements"»: [{"Effect": "Allow", ${PUT}, ${OBJECTS}}]}`,
  ],
  ['missing-element', 'identity', 'Statement', `«{${V}}»`],
  ['empty-list', 'identity', '-', `{${V}, "Statement": «[]»}`],
  ['wrong-type', 'identity', 'Statement', `{${V}, "Statement": «"x"»}`],
  [
    'wrong-type',
    'identity',
    'Statement',
    `{${V}, "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}}, «null»]}`,
  ],
  [
    'wrong-type',
    'identity',
    'Statement',
    `{${V}, "Id": «5», "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}}]}`,
  ],
  ['wrong-type', 'identity', 'Statement', '«[]»'],
  // G2
  [
    'version-invalid',
    'trust',
    'Statement',
    `{"Version": «"2012-10-18"», "Statement": [{"Effect": "Allow", ${VENDOR}, ${ASSUME}}]}`,
  ],
  [
    'version-invalid',
    'trust',
    'Statement',
    `{"Version": «2012», "Statement": [{"Effect": "Allow", ${VENDOR}, ${ASSUME}}]}`,
  ],
  // G3
  [
    'misplaced-element',
    'identity',
    '-',
    `{${V}, "Id": «"x"», "Statement": {"Effect": "Allow", ${PUT}, ${OBJECTS}}}`,
  ],
  // G4
  ['effect-invalid', 'trust', 'Effect', `{${V}, "Statement": [{"Effect": «"allow"», ${VENDOR}, ${ASSUME}}]}`],
  [
    'effect-invalid',
    'trust',
    'Effect',
    `{${V}, "Statement": [{"Effect": «"Permit"», ${VENDOR}, ${ASSUME}}]}`,
  ],
  ['wrong-type', 'trust', 'Effect', `{${V}, "Statement": [{"Effect": «["Allow"]», ${VENDOR}, ${ASSUME}}]}`],
  ['missing-element', 'trust', 'Effect', `{${V}, "Statement": [«{${VENDOR}, ${ASSUME}}»]}`],
  // G5
  ['missing-element', 'trust', 'Action', `{${V}, "Statement": [«{"Effect": "Allow", ${VENDOR}}»]}`],
  ['missing-element', 'identity', 'Resource', `{${V}, "Statement": [«{"Effect": "Allow", ${PUT}}»]}`],
  ['missing-element', 'boundary', 'Resource', `{${V}, "Statement": [«{"Effect": "Allow", ${PUT}}»]}`],
  ['missing-element', 'trust', 'Principal', `{${V}, "Statement": [«{"Effect": "Allow", ${ASSUME}}»]}`],
  [
    'missing-element',
    'bucket',
    'Principal',
    `{${V}, "Statement": [«{"Effect": "Allow", ${PUT}, ${OBJECTS}}»]}`,
  ],
  ['conflicting-elements', 'identity', 'Action', identity(`${PUT}, «"NotAction"»: "s3:Get*", ${OBJECTS}`)],
  [
    'conflicting-elements',
    'identity',
    'Resource',
    identity(`${PUT}, «"NotResource"»: "arn:aws:s3:::c", ${OBJECTS}`),
  ],
  [
    'conflicting-elements',
    'bucket',
    'Principal',
    identity(`${VENDOR}, «"NotPrincipal"»: "*", ${PUT}, ${OBJECTS}`),
  ],
  ['misplaced-element', 'trust', 'Statement', trust('«"Resource"»: "*"')],
  ['misplaced-element', 'trust', 'Statement', trust('«"NotResource"»: "*"')],
  [
    'misplaced-element',
    'trust',
    'Statement',
    `{${V}, "Statement": [{"Effect": "Allow", «"NotPrincipal"»: {"AWS": "111122223333"}, ${ASSUME}}]}`,
  ],
  ['misplaced-element', 'identity', 'Statement', identity(`«"Principal"»: "*", ${PUT}, ${OBJECTS}`)],
  ['misplaced-element', 'scp', 'Statement', identity(`«"NotPrincipal"»: "*", ${PUT}, ${OBJECTS}`)],
  [
    'misplaced-element',
    'bucket',
    'Statement',
    identity(`"Principal": {"Federated": «"accounts.google.com"»}, ${PUT}, ${OBJECTS}`),
  ],
  [
    'misplaced-element',
    'rcp',
    'Statement',
    `{${V}, "Statement": [{"Effect": "Deny", "Principal": "*", «"NotAction"»: "s3:*", ${OBJECTS}}]}`,
  ],
  // G6
  ['duplicate-key', 'trust', 'Effect', trust('«"Effect"»: "Deny"')],
  [
    'duplicate-key',
    'trust',
    'Condition',
    trust('"Condition": {"Null": {"a:b": "true"}}, «"Condition"»: {"Null": {"a:c": "true"}}'),
  ],
  [
    'duplicate-key',
    'trust',
    'Condition',
    trust('"\\u0043ondition": {"Null": {"a:b": "true"}}, «"Condition"»: {"Null": {"a:c": "true"}}'),
  ],
  [
    'duplicate-key',
    'trust',
    'Condition',
    trust('"Condition": {"StringEquals": {"a:b": "1"}, «"StringEquals"»: {"a:c": "2"}}'),
  ],
  [
    'duplicate-key',
    'trust',
    'Condition',
    trust('"Condition": {"StringEquals": {"sts:ExternalId": "1", «"sts:ExternalId"»: "2"}}'),
  ],
  [
    'duplicate-key',
    'trust',
    'Condition',
    trust('"Condition": {"StringEquals": {"sts:ExternalId": "1", «"STS:externalid"»: "2"}}'),
  ],
  [
    'duplicate-key',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333", «"AWS"»: "444455556666"}, ${ASSUME}}]}`,
  ],
  [
    'duplicate-key',
    'identity',
    'Statement',
    `{${V}, "Statement": [], «"Statement"»: [{"Effect": "Allow", ${PUT}, ${OBJECTS}}]}`,
  ],
  // G7
  ['mixed-value-types', 'trust', '-', trust('"Condition": {"StringEquals": {"a:b": «["1", 1]»}}')],
  ['wrong-type', 'trust', 'Values', trust('"Condition": {"StringEquals": {"a:b": «null»}}')],
  ['wrong-type', 'trust', 'Values', trust('"Condition": {"StringEquals": {"a:b": ["1", «["2"]»]}}')],
  ['wrong-type', 'trust', 'Condition', trust('"Condition": {"StringEquals": «"x"»}')],
  ['wrong-type', 'trust', 'Condition', trust('"Condition": «[]»')],
  ['wrong-type', 'identity', 'Action', identity(`"Action": [«5», "s3:PutObject"], ${OBJECTS}`)],
  ['wrong-type', 'identity', 'Resource', identity(`${PUT}, "Resource": «{"a": 1}»`)],
  [
    'wrong-type',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": «["*"]», ${ASSUME}}]}`,
  ],
  // G8
  ['sid-invalid', 'trust', 'Statement', trust('"Sid": «"a b"»')],
  ['sid-empty', 'trust', '-', trust('"Sid": «""»')],
  ['wrong-type', 'trust', 'Statement', trust('"Sid": «1»')],
  [
    'sid-duplicate',
    'identity',
    'Statement',
    `{${V}, "Statement": [{"Sid": "A", "Effect": "Allow", ${PUT}, ${OBJECTS}}, {"Sid": «"A"», "Effect": "Deny", ${PUT}, ${OBJECTS}}]}`,
  ],
  [
    'sid-duplicate',
    'bucket',
    '-',
    `{${V}, "Statement": [{"Sid": "A b", "Effect": "Allow", ${VENDOR}, ${PUT}, ${OBJECTS}}, {"Sid": «"A b"», "Effect": "Deny", ${VENDOR}, ${PUT}, ${OBJECTS}}]}`,
  ],
  // G9
  ['character-not-allowed', 'trust', 'Statement', trust('"Condition": {"StringEquals": {"a:b": «"x–y"»}}')],
  // G11
  ['empty-list', 'identity', '-', identity(`"Action": «[]», ${OBJECTS}`)],
  ['empty-list', 'identity', '-', identity(`${PUT}, "Resource": «[]»`)],
  ['empty-list', 'trust', '-', `{${V}, "Statement": [{"Effect": "Allow", "Principal": «{}», ${ASSUME}}]}`],
  [
    'empty-list',
    'trust',
    '-',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"AWS": «[]»}, ${ASSUME}}]}`,
  ],
  ['empty-list', 'trust', '-', trust('"Condition": «{}»')],
  ['empty-list', 'trust', '-', trust('"Condition": {"StringEquals": «{}»}')],
  ['empty-list', 'trust', '-', trust('"Condition": {"StringEquals": {"a:b": «[]»}}')],
  // M1, M4, M7
  ['action-invalid', 'identity', 'Action', identity(`"Action": ["s3:Get*", «"PutObject"»], ${OBJECTS}`)],
  ['action-invalid', 'identity', 'Action', identity(`"Action": «"s3: PutObject"», ${OBJECTS}`)],
  ['action-invalid', 'identity', 'Action', identity(`"Action": «""», ${OBJECTS}`)],
  ['resource-invalid', 'identity', 'Resource', identity(`${PUT}, "Resource": «"b/*"»`)],
  ['resource-invalid', 'identity', 'Resource', identity(`${PUT}, "Resource": ["*", «"ARN:aws:s3:::b"»]`)],
  [
    'variable-malformed',
    'identity',
    'Resource',
    identity(`${PUT}, "Resource": «"arn:aws:s3:::b/\${aws:username/*"»`),
  ],
  ['variable-malformed', 'identity', 'Resource', identity(`${PUT}, "Resource": «"arn:aws:s3:::b/\${}"»`)],
  [
    'variable-malformed',
    'trust',
    'Condition',
    trust(`"Condition": {"StringEquals": {"a:b": «"\${aws: username}"»}}`),
  ],
  [
    'variable-malformed',
    'trust',
    'Condition',
    trust(`"Condition": {"StringEquals": {"a:b": «"\${aws:x, none}"»}}`),
  ],
  ['variable-misplaced', 'trust', '-', trust(`"Condition": {"NumericEquals": {"a:b": «"\${aws:x}"»}}`)],
  // P1, P2
  [
    'principal-key-unknown',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {«"aws"»: "111122223333"}, ${ASSUME}}]}`,
  ],
  [
    'principal-invalid',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": «"111122223333"», ${ASSUME}}]}`,
  ],
  [
    'principal-invalid',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"AWS": «"11112222333"»}, ${ASSUME}}]}`,
  ],
  [
    'principal-wildcard',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111122223333", «"arn:aws:iam::111122223333:role/v*"»]}, ${ASSUME}}]}`,
  ],
  [
    'principal-wildcard',
    'trust',
    'Principal',
    `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"Service": «"*"»}, ${ASSUME}}]}`,
  ],
  // Operators and keys
  ['operator-unknown', 'trust', 'Condition', trust('"Condition": {«"StringEqual"»: {"a:b": "x"}}')],
  ['operator-unknown', 'trust', 'Condition', trust('"Condition": {«"NullIfExists"»: {"a:b": "true"}}')],
  [
    'operator-unknown',
    'trust',
    'Condition',
    trust('"Condition": {«"ForSomeValues:StringEquals"»: {"a:b": "x"}}'),
  ],
  ['operator-unknown', 'trust', 'Condition', trust('"Condition": {«"stringequals"»: {"a:b": "x"}}')],
  [
    'condition-key-invalid',
    'trust',
    'Condition',
    trust('"Condition": {"StringEquals": {«"ExternalId"»: "x"}}'),
  ],
];

describe('a defect is one problem at its place, and what AWS refuses leaves a hole', () => {
  it.each(DEFECTS)('%s in a policy of type %s, hole %s: %s', (rule, type, part, markedText) => {
    const { text, at } = marked(markedText);
    const { document, problems, refused } = read(text, type);
    expect(problems.map(({ message, help, severity, fix, related, ...rest }) => rest)).toEqual([
      { rule, ...at },
    ]);
    const holes = [...document.holes, ...document.statements.flatMap((one) => one.holes)];
    const parts = holes.map((hole) => `${hole.cause} ${hole.part}`);
    if (part === '-') expect({ parts, refused }).toEqual({ parts: [], refused: [] });
    else {
      expect(new Set(parts)).toEqual(new Set([`malformed ${part}`]));
      expect(refused).toEqual(problems);
    }
  });

  it('keeps what is well-formed beside what is not', () => {
    const { document } = read(identity(`"Action": ["s3:Get*", "PutObject"], ${OBJECTS}`), 'identity');
    expect(document.statements[0]!.action.values.map(display)).toEqual(['s3:Get*']);
  });

  it('does not guess between two Effects', () => {
    const { document } = read(trust('"Effect": "Deny"'), 'trust');
    expect(document.statements[0]!.effect).toBeUndefined();
  });

  it('reads the last of two equal keys, as JSON.parse does', () => {
    const { document } = read(trust('"Condition": {"Null": {"a:b": "true"}}, "Condition": {}'), 'trust');
    expect(document.statements[0]!.conditions).toEqual([]);
  });
});

describe('fixes', () => {
  it.each([
    [`{${V}, "Statement": [{"Effect": «"allow"», ${VENDOR}, ${ASSUME}}]}`, '"Allow"'],
    [`{${V}, "Statement": [{«"effect"»: "Allow", ${VENDOR}, ${ASSUME}}]}`, '"Effect"'],
    [`{"Version": «"2012-10-71"», "Statement": [{"Effect": "Allow", ${VENDOR}, ${ASSUME}}]}`, '"2012-10-17"'],
    [
      trust('"Condition": {«"ForAnyValues:StringLikeifExists"»: {"a:b": "x"}}'),
      '"ForAnyValue:StringLikeIfExists"',
    ],
    [
      `{${V}, "Statement": [{"Effect": "Allow", "Principal": {«"Aws"»: "111122223333"}, ${ASSUME}}]}`,
      '"AWS"',
    ],
  ])('%s becomes %s', (markedText, replacement) => {
    const { text, at } = marked(markedText);
    const [problem] = read(text, 'trust').problems;
    expect(problem?.fix?.edits).toEqual([{ ...at, text: replacement }]);
  });

  it('are not offered inside another string, where they would need escapes', () => {
    const inner = `{${V}, "Statement": [{"Effect": "allow", ${VENDOR}, ${ASSUME}}]}`;
    const outer = parseJson(JSON.stringify({ Policy: inner }), 'p.json').node;
    const { problems } = parsePolicy(parseInner(member(outer, 'Policy') as StringNode)!.node!, 'trust');
    expect(problems).toMatchObject([{ rule: 'effect-invalid' }]);
    expect(problems[0]).not.toHaveProperty('fix');
  });
});

describe('sizes (G10)', () => {
  const padded = (length: number) => {
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: '111122223333' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': '' } },
        },
      ],
    };
    const missing = length - JSON.stringify(policy).length;
    policy.Statement[0]!.Condition.StringEquals['sts:ExternalId'] = 'x'.repeat(missing);
    // White space does not count.
    return JSON.stringify(policy, null, 8);
  };

  it.each([
    [2_048, []],
    [2_049, ['warning']],
    [4_096, ['warning']],
    [4_097, [undefined]],
  ])('a trust policy of %d characters', (length, severities) => {
    const { problems, refused } = read(padded(length), 'trust');
    expect(problems.map((one) => [one.rule, one.severity])).toEqual(
      severities.map((one) => ['policy-too-large', one]),
    );
    expect(refused).toHaveLength(length > 4_096 ? 1 : 0);
  });

  it('does not read a document beyond what any service takes', () => {
    const { document, problems } = read(`{"Statement": [${'1,'.repeat(200_000)}1]}`);
    expect(problems.map((one) => one.rule)).toEqual(['policy-too-large']);
    expect(document.holes).toMatchObject([{ part: 'Statement', cause: 'malformed' }]);
  });

  it('counts a character written as an escape as allowed (G9)', () => {
    expect(read(trust('"Condition": {"StringEquals": {"a:b": "\\u2013"}}'), 'trust').problems).toEqual([]);
  });
});

describe('unknown values', () => {
  const at = { file: 'm.tf', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const u = (unknown: string) => ({ unknown });
  const holesOf = (...pieces: Parameters<typeof LocatedText.at>[0]) => {
    const { document, problems } = parsePolicy(parseLocated(LocatedText.at(pieces, at)).node!, 'identity');
    const holes = [...document.holes, ...document.statements.flatMap((one) => one.holes)];
    return { document, problems, holes: holes.map((one) => `${one.cause} ${one.part}: ${one.reason}`) };
  };

  it('stay in texts', () => {
    const { document, problems, holes } = holesOf(
      `{${V}, "Statement": [{"Effect": "Allow", "Action": "s3:`,
      u('verb'),
      '", "Resource": ["',
      u('bucket.arn'),
      '", "arn:aws:s3:::',
      u('name'),
      '/*"]}]}',
    );
    expect({ problems, holes }).toEqual({ problems: [], holes: [] });
    expect(document.statements[0]!.resource!.values.map((one) => one.pieces)).toEqual([
      [u('bucket.arn')],
      ['arn:aws:s3:::', u('name'), '/*'],
    ]);
  });

  it.each([
    ['Effect', [`{${V}, "Statement": [{"Effect": "`, u('x'), `", ${PUT}, ${OBJECTS}}]}`]],
    ['Action', [`{${V}, "Statement": [{"Effect": "Allow", "Action": `, u('x'), `, ${OBJECTS}}]}`]],
    ['Resource', [`{${V}, "Statement": [{"Effect": "Allow", ${PUT}, "Resource": [`, u('x'), ']}]}']],
    [
      'Condition',
      [`{${V}, "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}, "Condition": `, u('x'), '}]}'],
    ],
    [
      'Condition',
      [
        `{${V}, "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}, "Condition": {"Null": {"`,
        u('x'),
        ':a": "true"}}}]}',
      ],
    ],
    [
      'Values',
      [
        `{${V}, "Statement": [{"Effect": "Allow", ${PUT}, ${OBJECTS}, "Condition": {"Null": {"a:b": `,
        u('x'),
        '}}}]}',
      ],
    ],
    ['Statement', [`{${V}, "Statement": [`, u('x'), ']}']],
    ['Statement', [`{${V}, "Statement": `, u('x'), '}']],
    ['Statement', ['{', u('x'), '}']],
    ['Statement', [u('x')]],
  ])('leave a hole in %s', (part, pieces) => {
    const { problems, holes } = holesOf(...pieces);
    expect(problems).toEqual([]);
    expect(holes).toHaveLength(1);
    expect(holes[0]).toMatch(new RegExp(`^unknown ${part}: .*x.* is not known$`));
  });

  it('open every part of a statement whose members are not known', () => {
    const { problems, holes } = holesOf(`{${V}, "Statement": [{"Effect": "Allow", `, u('x'), '}]}');
    expect(problems).toEqual([]);
    expect(holes.map((one) => one.split(':')[0])).toEqual(
      ['Effect', 'Principal', 'Action', 'Resource', 'Condition'].map((part) => `unknown ${part}`),
    );
  });

  it('do not hide a wildcard inside a principal', () => {
    const text = LocatedText.at(
      [
        `{${V}, "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::`,
        u('account'),
        `:role/*"}, ${ASSUME}}]}`,
      ],
      at,
    );
    expect(parsePolicy(parseLocated(text).node!, 'trust').problems).toMatchObject([
      { rule: 'principal-wildcard' },
    ]);
  });
});

describe('the types that a shape permits', () => {
  it.each([
    [['trust'], trust('"Sid": "x"')],
    [['trust'], trust('"Resource": "*"')],
    [['trust'], `{"Statement": {"Effect": "Allow", "Action": "sts:*"}}`],
    [['trust'], `{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*"}}`],
    [['bucket'], identity(`${VENDOR}, ${PUT}, ${OBJECTS}`)],
    [['bucket'], identity(`${VENDOR}, "Action": "*", ${OBJECTS}`)],
    [
      ['bucket', 'rcp'],
      `{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}`,
    ],
    [['rcp'], `{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "sts:*", "Resource": "*"}}`],
    [['key'], identity(`${VENDOR}, "Action": ["kms:*"], "Resource": "*"`)],
    [['identity', 'boundary', 'session', 'scp'], identity(`${PUT}, ${OBJECTS}`)],
    [['identity', 'boundary', 'session', 'scp'], identity(`"Action": "sts:AssumeRole", "Resource": "*"`)],
    [[], identity(`${VENDOR}, "Action": "sqs:SendMessage", "Resource": "*"`)],
  ])('%j: %s', (types, text) => {
    expect(read(text).candidateTypes).toEqual(types);
  });

  it.each([
    [true, trust('"Sid": "x"')],
    [true, '{"statement": [{"effect": "Allow"}]}'],
    [true, `{${V}}`],
    [false, '{"Version": "3.8", "services": {}}'],
    [false, '{"Statement": "of account"}'],
    [false, '{"Statement": [{"amount": 5}]}'],
    [false, '[1]'],
    [false, '{"Effect": "Allow", "Action": "*", "Resource": "*"}'],
  ])('a policy? %s: %s', (expected, text) => {
    expect(isPolicyShaped(parseJson(text, 'p.json').node)).toBe(expected);
  });
});

describe('hostile documents', () => {
  it('are read without throwing, every refusal with a hole', () => {
    const word = fc.constantFrom(
      'Version',
      'Statement',
      'Effect',
      'Allow',
      'Principal',
      'AWS',
      '*',
      'Action',
      'Condition',
      'StringEquals',
      'a:b',
      'Sid',
      '2012-10-17',
      '',
      '__proto__',
      'constructor',
      '${',
      'Null',
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        word,
        fc.constant(null),
        fc.integer(),
        fc.boolean(),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('node'), { maxLength: 3 }),
      object: fc.array(fc.tuple(word, tie('node')), { maxLength: 4 }).map((pairs) => ({ pairs })),
    }));
    fc.assert(
      fc.property(
        tree.node,
        fc.constantFrom<PolicyType | undefined>(undefined, 'trust', 'identity', 'bucket', 'rcp'),
        (value, type) => {
          const { document, refused, problems } = parsePolicy(
            parseJson(write(value), 'p.json').node as Node,
            type,
          );
          const holes = [...document.holes, ...document.statements.flatMap((one) => one.holes)];
          expect(holes.filter((one) => one.cause === 'malformed').length > 0).toBe(refused.length > 0);
          expect(problems).toEqual(expect.arrayContaining([...refused]));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** JSON text in which objects may repeat keys. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { pairs } = value as { pairs: [string, unknown][] };
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(',')}}`;
}
