import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/connection/catalogue';
import type { Judgement } from '../../src/connection/judge';
import type { Edit } from '../../src/finding';
import { evaluate } from '../../src/logic/evaluate';
import type { Request } from '../../src/policy/request';
import { textOf } from '../../src/policy/text';
import type { Fact } from '../../src/source/facts';
import { BUCKET_CASES } from './cases/bucket';
import type { Case } from './cases/case';
import { GOOD_BUCKET, GOOD_IDENTITY, GOOD_TRUST, ID, KEY, OBJECTS, put, ROLE, VENDOR } from './cases/case';
import { IDENTITY_CASES } from './cases/identity';
import { LIMIT_CASES } from './cases/limits';
import { TRUST_CASES } from './cases/trust';
import { judged, letters, policyFile, reading } from './sources';

/** Each table's rows: the verdicts of all seven requirements, and every finding at the marked place. */
const TABLES = [
  ['trust', TRUST_CASES],
  ['identity', IDENTITY_CASES],
  ['bucket', BUCKET_CASES],
  ['limiting', LIMIT_CASES],
] as const;

describe.each(TABLES)('%s policies', (_, cases) => {
  it.each(cases)('$name', async (one) => {
    const files = filesOf(one);
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

/** The file's text after a finding's edits, which must leave it JSON. */
function mended(plain: string, edits: readonly Edit[]): string {
  const lines = plain.split('\n');
  for (const { line, column, endLine, endColumn, text: by } of edits.toSorted(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const before = lines[line - 1]!.slice(0, column - 1);
    const after = lines[endLine - 1]!.slice(endColumn - 1);
    lines.splice(line - 1, endLine - line + 1, before + by + after);
  }
  const all = lines.join('\n');
  JSON.parse(all);
  return all;
}

describe('every fix that is offered', () => {
  const rows = TABLES.flatMap(([, cases]) => cases.filter(({ findings }) => findings?.length));

  it.each(rows)('mends what it is offered for: $name', async (one) => {
    const files = filesOf(one);
    const judge = (texts: readonly { file: string; plain: string }[]) =>
      judged(configOf(one), [
        ...texts.map(({ file, plain }) => policyFile(file, plain)),
        reading('main.tf', settings(one)),
      ]);
    const before = await judge(files);
    for (const { rule, fix } of before.problems) {
      const edits = fix?.edits.filter(({ file }) => file.endsWith('.json')) ?? [];
      if (edits.length === 0) continue;
      const texts = files.map(({ file, plain }) => ({
        file,
        plain: mended(
          plain,
          edits.filter((edit) => edit.file === file),
        ),
      }));
      const after = await judge(texts);
      const count = (judgement: Judgement) => judgement.problems.filter((each) => each.rule === rule).length;
      expect(count(after)).toBe(count(before) - 1);
      // Nor does it bring anything new: no other finding, nothing that IAM refuses, no verdict that was good.
      const had = new Set(before.problems.map((each) => each.rule));
      expect(after.problems.map((each) => each.rule).filter((each) => !had.has(each))).toEqual([]);
      const refused = (all: typeof texts) =>
        all.flatMap(({ file, plain }) => policyFile(file, plain).problems);
      expect(refused(texts).length).toBeLessThanOrEqual(refused(files).length);
      const [wasGood, isGood] = [letters(before), letters(after)];
      expect([...wasGood].filter((letter, at) => letter === 'P' && isGood[at] !== 'P')).toEqual([]);
    }
  });
});

/** Every request shown, with the statement that let it in or kept it out, says the same to the plain evaluator. */
describe('every witness', () => {
  const rows = TABLES.flatMap(([, cases]) => cases.filter(({ expect: verdicts }) => verdicts.includes('V')));

  it.each(rows)('is a request that simulate takes: $name', async (one) => {
    const files = filesOf(one);
    const readings = files.map(({ file, plain }) => policyFile(file, plain));
    const documentIn = (type: string) => {
      const fact = readings.flatMap(({ facts }) => facts).find(({ at }) => at.file === `${type}.json`);
      return fact?.kind === 'policy' ? fact.document : undefined;
    };
    const { problems } = await judged(configOf(one), [...readings, reading('main.tf', settings(one))]);
    for (const { rule, witness, file } of problems) {
      if (!witness || !/^(external-id|trust-open)/.test(rule) || file !== 'trust.json') continue;
      const trust = documentIn('trust')!;
      const { decision } = evaluate({ trust }, witness as Request, { typeOf: CATALOGUE.typeOf });
      const refused = ['external-id-mismatch', 'external-id-never-present'].includes(rule);
      if (!refused) expect(decision).toBe('allowed');
    }
  });
});

/** A missing grant says why a statement that seems to give it does not. */
describe('a condition that is not met', () => {
  it.each([
    [
      '"StringLike": { "s3:prefix": "exports/*" }',
      'the condition asks for s3:prefix, which no request for s3:PutObject carries',
    ],
    [
      '"StringEquals": { "aws:ResourceAccount": "777777777777" }',
      'the condition on aws:ResourceAccount does not hold for it',
    ],
  ])('%s', async (condition, why) => {
    const identity = [put(`${OBJECTS}, "Condition": { ${condition} }`)];
    const one: Case = { name: 'x', identity, expect: '' };
    const readings = filesOf(one).map(({ file, plain }) => policyFile(file, plain));
    const { problems } = await judged(configOf(one), readings);
    expect(problems.map(({ rule }) => rule)).toEqual(['permission-missing']);
    expect(problems[0]!.message).toContain(why);
    expect(problems[0]!.related).toEqual([expect.objectContaining({ message: why })]);
  });
});

function rank(order: readonly string[], file: string): number {
  const at = order.indexOf(file);
  return at < 0 ? order.length : at;
}

function filesOf(one: Case) {
  const given: [string, readonly string[] | undefined][] = [
    ['trust', one.trust ?? GOOD_TRUST],
    ['identity', one.identity ?? GOOD_IDENTITY],
    ['bucket', one.bucket ?? GOOD_BUCKET],
    ['boundary', one.boundary],
    ['scp', one.scp],
    ['rcp', one.rcp],
    ['key', one.key],
  ];
  return given.flatMap(([type, statements]) =>
    statements === undefined ? [] : marked(`${type}.json`, text(statements, one)),
  );
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

function configOf({ config = {}, top = '', boundary, scp, rcp, key }: Case): string {
  const named = { trust: true, identity: true, bucket: true, boundary, scp, rcp, key };
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
