import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/policy/text';
import type { Fact } from '../../src/source/facts';
import { BUCKET_CASES } from './cases/bucket';
import type { Case } from './cases/case';
import { GOOD_BUCKET, GOOD_IDENTITY, GOOD_TRUST, ID, KEY, ROLE, VENDOR } from './cases/case';
import { IDENTITY_CASES } from './cases/identity';
import { TRUST_CASES } from './cases/trust';
import { judged, letters, policyFile, reading } from './sources';

/** Each table's rows: the verdicts of all seven requirements, and every finding at the marked place. */
describe.each([
  ['trust', TRUST_CASES],
  ['identity', IDENTITY_CASES],
  ['bucket', BUCKET_CASES],
])('%s policies', (_, cases) => {
  it.each(cases)('$name', async (one) => {
    const given: [string, readonly string[] | undefined][] = [
      ['trust', one.trust ?? GOOD_TRUST],
      ['identity', one.identity ?? GOOD_IDENTITY],
      ['bucket', one.bucket ?? GOOD_BUCKET],
      ['boundary', one.boundary],
      ['scp', one.scp],
      ['key', one.key],
    ];
    const files = given.flatMap(([type, statements]) =>
      statements === undefined ? [] : marked(`${type}.json`, text(statements, one)),
    );
    const readings = files.map(({ file, plain }) => policyFile(file, plain));
    const judgement = await judged(configOf(one), [...readings, reading('main.tf', settings(one))]);
    const order = files.map(({ file }) => file);
    const places = judgement.problems
      .map(({ rule, file, line, column, endLine, endColumn }) => ({
        rule,
        file,
        line,
        column,
        endLine,
        endColumn,
      }))
      .sort((a, b) => rank(order, a.file) - rank(order, b.file) || a.line - b.line || a.column - b.column);
    const marks = files.flatMap((each) => each.marks);
    const rules = one.findings ?? [];
    expect({ verdicts: letters(judgement), rules: places.map(({ rule }) => rule) }).toEqual({
      verdicts: one.expect,
      rules,
    });
    expect(places.slice(0, marks.length).map(({ rule: _rule, ...at }) => at)).toEqual(marks);
    expect(places.slice(marks.length).every(({ file }) => /^(trustproof.yml|main.tf)$/.test(file))).toBe(
      true,
    );
    for (const { message, help, connection } of judgement.problems) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/\.$/);
      expect(connection).toBe('case');
    }
  });
});

function rank(order: readonly string[], file: string): number {
  const at = order.indexOf(file);
  return at < 0 ? order.length : at;
}

/** What Terraform says of the bucket's settings. */
function settings({ ownership, publicAccess, encryption }: Case): Fact[] {
  const at = { file: 'main.tf', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const bucket = textOf('examplebucket', at);
  const owned: Fact = { kind: 'ownership', bucket, value: textOf(ownership ?? '', at), at };
  const block: Fact = {
    kind: 'public-access-block',
    bucket,
    blockPublicAcls: publicAccess === 'blocks-acls',
    ignorePublicAcls: false,
    blockPublicPolicy: false,
    restrictPublicBuckets: publicAccess === 'restricts',
    at,
  };
  const algorithm = textOf('aws:kms', at);
  const keyArn = encryption === 'aws:kms' ? { keyArn: textOf(KEY, at) } : {};
  const encrypted: Fact = { kind: 'encryption', bucket, algorithm, ...keyArn, at };
  return [
    ...(ownership === undefined ? [] : [owned]),
    ...(publicAccess === undefined ? [] : [block]),
    ...(encryption === undefined ? [] : [encrypted]),
  ];
}

function configOf({ config = {}, top = '', boundary, scp, key }: Case): string {
  const named = { trust: true, identity: true, bucket: true, boundary, scp, key };
  const evidence = Object.entries(named).flatMap(([type, given]) => (given ? `${type}: ${type}.json` : []));
  const lines = {
    name: 'case',
    principal: VENDOR,
    role: ROLE,
    externalId: ID,
    bucket: 'examplebucket',
    evidence: `{ ${evidence.join(', ')} }`,
    ...config,
  };
  const given = Object.entries(lines).map(([key, value]) => `    ${key}: ${value}`);
  return ['version: 1', top, 'connections:', '  -', ...given, ''].join('\n');
}

function text(statements: readonly string[], { version = '2012-10-17' }: Case): string {
  const head = version === null ? '' : `  "Version": "${version}",\n`;
  return `{\n${head}  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;
}

/** The text without its «marks», and the ranges they enclose. */
function marked(file: string, source: string) {
  const marks: { file: string; line: number; column: number; endLine: number; endColumn: number }[] = [];
  let plain = '';
  for (const part of source.split(/([«»])/)) {
    const line = plain.split('\n').length;
    const column = plain.length - plain.lastIndexOf('\n');
    if (part === '«') marks.push({ file, line, column, endLine: line, endColumn: column });
    else if (part === '»') Object.assign(marks.at(-1)!, { endLine: line, endColumn: column });
    else plain += part;
  }
  return { file, plain, marks };
}
