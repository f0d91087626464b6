import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding';
import { display } from '../../src/policy/text';
import { FileText } from '../../src/source/files';
import { policiesInText } from '../../src/source/policy-json';
import { readSources } from '../../src/source/read';

const POLICY =
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}}';
const NO_TREE = { tree: { text: () => undefined } };

function file(name: string, text: string): FileText {
  return new FileText(name, text, Buffer.from(text));
}

/** What is read of one file, in short. */
async function read(name: string, text: string, named = false) {
  const readings = await readSources([file(name, text)], {
    ...NO_TREE,
    ...(named ? { named: new Set([name]) } : {}),
  });
  return readings.map(({ source, problems }) => ({
    kind: source.kind,
    documents: source.documents,
    problems: problems.map(
      (one) => `${one.rule} ${one.line}:${one.column}${one.severity ? ` ${one.severity}` : ''}`,
    ),
  }));
}

describe('a file that a glob found', () => {
  it.each<[string, string, string, number, string[]]>([
    ['a policy', POLICY, 'policy-json', 1, []],
    ['a policy in a string', JSON.stringify(POLICY), 'policy-json', 1, []],
    ['a policy under escaped keys', POLICY.replace('Statement', '\\u0053tatement'), 'policy-json', 1, []],
    [
      'a misspelt policy',
      POLICY.replace('"Statement"', '"statement"'),
      'policy-json',
      1,
      ['unknown-element 1:27'],
    ],
    ['what the AWS CLI prints', JSON.stringify({ Policy: POLICY }), 'aws-cli', 1, []],
    [
      'Terraform outputs',
      '{"x": {"sensitive": false, "type": "string", "value": "y"}}',
      'terraform-output',
      0,
      [],
    ],
    ['a broken policy', POLICY.slice(0, 40), 'policy-json', 0, ['json-syntax 1:41']],
    ['a broken text', '{"a": ', 'policy-json', 0, ['json-syntax 1:6 notice']],
    ['an empty file', '', 'policy-json', 0, ['json-syntax 1:1 notice']],
    ['a policy with comments', `// x\n${POLICY}`, 'policy-json', 0, ['json-syntax 1:1']],
    ['100,000 nested arrays', '['.repeat(100_000), 'policy-json', 0, ['nesting-too-deep 1:1001 notice']],
  ])('%s', async (_, text, kind, documents, problems) => {
    expect(await read('x.json', text)).toEqual([{ kind, documents, problems }]);
  });

  it.each([
    ['a package', '{"name": "x", "version": "1.0.0"}'],
    ['a list', '[1, 2]'],
    ['a bank statement', '{"Statement": [{"amount": 5}]}'],
    ['a config with comments', '{\n  // strict\n  "strict": true\n}'],
    ['a config with a comma too many', '{"strict": true,}'],
  ])('is passed over: %s', async (_, text) => {
    expect(await read('x.json', text)).toEqual([]);
  });

  it('passes over a page without a policy', async () => {
    expect(await read('README.md', 'Hello\n\n{ world }\n')).toEqual([]);
  });

  it('hashes the bytes', async () => {
    const [reading] = await readSources([file('x.json', POLICY)], NO_TREE);
    expect(reading?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a file that the user names', () => {
  it.each<[string, string, object]>([
    ['truncated', POLICY.slice(0, 40), { line: 1, column: 41 }],
    ['empty', '', { line: 1, column: 1 }],
    ['100,000 nested arrays', '['.repeat(100_000), { line: 1, column: 1_001 }],
    ['not JSON', '{\n  "a": 1,\n  b\n}', { line: 3, column: 3 }],
    ['copied from a page, no-break spaces and all', '{\n\u00a0\u00a0"Version": 1}', { line: 2, column: 1 }],
    ['no policy', '{"name": "x"}', { line: 1, column: 1 }],
  ])('%s', async (_, text, place) => {
    const error: unknown = await read('x.json', text, true).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).place).toEqual({ file: 'x.json', ...place });
  });

  it('may be a page with policies in it', async () => {
    expect(await read('page.md', `# Page\n\n\`\`\`json\n${POLICY}\n\`\`\`\n`, true)).toEqual([
      { kind: 'policy-json', documents: 1, problems: [] },
    ]);
  });
});

describe('the policies of a page', () => {
  const page = readFileSync(
    new URL('../fixtures/prerequisites/s3-managed-connection.txt', import.meta.url),
    'utf8',
  );

  it('are found in the vendor’s page as printed, with their places in it', () => {
    const { facts, problems } = policiesInText(page, 'page.txt');
    expect(problems).toEqual([]);
    const found = facts.map((fact) => (fact.kind === 'policy' ? [fact.candidateTypes[0], fact.at.line] : []));
    expect(found).toEqual([
      ['identity', 14],
      ['trust', 51],
      ['bucket', 92],
    ]);
    const trust = facts[1]!.kind === 'policy' ? facts[1]!.document.statements[0]! : undefined;
    const [principal] = trust!.principal!.values;
    expect(display(principal!.text)).toBe('arn:aws:iam::280772890673:role/sequentum-upload-qa');
    const line = page.split('\n')[principal!.text.at.line - 1]!;
    expect(line.slice(principal!.text.at.column - 1, principal!.text.at.endColumn - 1)).toBe(
      '"arn:aws:iam::280772890673:role/sequentum-upload-qa"',
    );
  });

  it('are told apart from other braces, and from each other', () => {
    const text = `{ not json }\n{"a": 1}\n  ${POLICY}\nsee { and }\n${POLICY}`;
    expect(policiesInText(text, 'x').facts.map((fact) => fact.at.line)).toEqual([3, 5]);
  });

  it('are reported where they are broken', () => {
    const { facts, problems } = policiesInText(`Text\n{\n  "Version": “2012-10-17”\n}\n${POLICY}`, 'x');
    expect(problems).toMatchObject([{ rule: 'json-syntax', line: 3, column: 14 }]);
    expect(facts).toHaveLength(1);
  });

  it('take no time in a hostile page', () => {
    const start = performance.now();
    policiesInText('{"a":\n'.repeat(200_000), 'x');
    policiesInText(`${'{"a":[\n'.repeat(500)}${'1,\n'.repeat(200_000)}`, 'x');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
