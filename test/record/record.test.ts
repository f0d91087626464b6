import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConnectionResult,
  type Finding,
  REQUIREMENTS,
  type Report,
  type RequirementId,
  UserError,
  type Verdict,
} from '../../src/finding';
import { parseRecord } from '../../src/record/parse';
import { makeRecord, type Origin, renderRecord, type Statement } from '../../src/record/statement';
import { type Gate, verifyRecord } from '../../src/record/verify';
import { renderJson } from '../../src/report/json';

/** What must hold for a release: verdict, commit, version, config, and every input as it was. */

const FILES: Readonly<Record<string, string>> = {
  'policies/trust.json': '{}',
  'plan.json': '{"format_version":"1.2"}',
  'trustproof.yml': 'version: 1\n',
};
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const COMMIT = 'a'.repeat(40);
const CONFIG = { file: 'trustproof.yml', sha256: hash(FILES['trustproof.yml']!) };

function connection(verdicts: Partial<Record<RequirementId, Verdict>> = {}): ConnectionResult {
  const requirements = REQUIREMENTS.map((id) => {
    return { id, verdict: verdicts[id] ?? 'proved', reason: `about ${id}`, evidence: [] } as const;
  });
  const all = requirements.map(({ verdict }) => verdict);
  const verdict = all.includes('violated')
    ? 'violated'
    : all.includes('undetermined')
      ? 'undetermined'
      : 'proved';
  return { name: 'exports', verdict, requirements };
}

function report(
  connections: readonly ConnectionResult[] = [connection()],
  findings: readonly Finding[] = [],
): Report {
  const verdicts = connections.map(({ verdict }) => verdict);
  return {
    version: 1,
    tool: { name: 'trustproof', version: '0.1.0' },
    verdict: verdicts.includes('violated')
      ? 'violated'
      : verdicts.includes('undetermined')
        ? 'undetermined'
        : 'proved',
    connections,
    findings,
    sources: [
      {
        file: 'policies/trust.json',
        kind: 'policy-json',
        sha256: hash(FILES['policies/trust.json']!),
        documents: 1,
      },
      { file: 'plan.json', kind: 'terraform-plan', sha256: hash(FILES['plan.json']!), documents: 3 },
    ],
  };
}

function finding(members: Partial<Finding> = {}): Finding {
  return {
    rule: 'bucket-open-to-others',
    severity: 'error',
    message: 'Others may write.',
    help: 'Name the role.',
    file: 'policies/bucket.json',
    line: 4,
    column: 2,
    endLine: 4,
    endColumn: 9,
    ...members,
  };
}

const record = (of = report(), origin: Origin = { commit: COMMIT, config: CONFIG }) => makeRecord(of, origin);

function gate(members: Partial<Gate> = {}, files = FILES): Gate {
  return {
    sha256: (file) => (files[file] === undefined ? undefined : hash(files[file])),
    commit: COMMIT,
    versions: ['0.1.0'],
    config: CONFIG,
    allowUndetermined: [],
    ...members,
  };
}

const messages = (of: Statement, at: Gate) => verifyRecord(of, at).map(({ message }) => message);

describe('a record', () => {
  it('is an in-toto statement over every input, the config among them', () => {
    expect(record()).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'plan.json', digest: { sha256: hash(FILES['plan.json']!) } },
        { name: 'policies/trust.json', digest: { sha256: hash(FILES['policies/trust.json']!) } },
        { name: 'trustproof.yml', digest: { sha256: CONFIG.sha256 } },
      ],
      predicateType: 'https://github.com/trustproof/trustproof/verdict/v1',
      predicate: { commit: COMMIT, config: CONFIG, report: report() },
    });
  });

  it('is the same for the same report, and comes back as it was written', () => {
    expect(renderRecord(record())).toBe(renderRecord(record()));
    expect(parseRecord(renderRecord(record()), 'record.json')).toEqual(record());
  });

  it('holds the report as `--format json` prints it, with everything unseen escaped', () => {
    const of = report(
      [connection()],
      [finding({ severity: 'notice', message: '\u001b[31m\u202e##[error]' })],
    );
    const text = renderRecord(record(of));
    expect(text).toContain('\\u001b[31m\\u202e');
    expect(['\u001b', '\u202e', '##['].filter((unseen) => text.includes(unseen))).toEqual([]);
    const inside = JSON.parse(text).predicate.report;
    expect(JSON.stringify(inside)).toBe(JSON.stringify(JSON.parse(renderJson(of))));
  });

  it('follows the published schema', () => {
    const schema = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema('report.schema.json'), 'report.schema.json');
    const validate = ajv.compile(schema('record.schema.json'));
    expect([validate(JSON.parse(renderRecord(record()))), validate.errors]).toEqual([true, null]);
    expect(validate({ ...record(), predicate: { report: {} } })).toBe(false);
  });
});

describe('the gate opens', () => {
  it('for a good record of this commit, config and these files', () => {
    expect(verifyRecord(record(), gate())).toEqual([]);
  });

  it('for what was not asked', () => {
    const { commit, config, ...rest } = gate();
    expect(verifyRecord(record(report(), {}), rest)).toEqual([]);
    expect([commit, config]).toEqual([COMMIT, CONFIG]);
  });

  it('for a requirement that is not asked', () => {
    expect(verifyRecord(record(report([connection({ 'bucket-policy': 'notAsked' })])), gate())).toEqual([]);
  });

  it('for warnings', () => {
    expect(verifyRecord(record(report(undefined, [finding({ severity: 'warning' })])), gate())).toEqual([]);
  });
});

describe('the gate stays closed', () => {
  it('for a violated requirement', () => {
    expect(messages(record(report([connection({ 'external-id': 'violated' })])), gate())).toEqual([
      'Connection "exports": external-id is violated: about external-id',
    ]);
  });

  it('for a violated requirement, whatever may be undetermined', () => {
    const violated = record(report([connection({ 'external-id': 'violated' })]));
    expect(verifyRecord(violated, gate({ allowUndetermined: REQUIREMENTS }))).toHaveLength(1);
  });

  it.each([
    ['undetermined', [], 1],
    ['undetermined, another named', ['delivery'], 1],
    ['undetermined, and named', ['bucket-policy'], 0],
  ] as const)('for a requirement that is %s: %j', (_, allowUndetermined, problems) => {
    const of = connection({ 'bucket-policy': 'undetermined' });
    const said = finding({ connection: 'exports', requirement: 'bucket-policy' });
    expect(verifyRecord(record(report([of], [said])), gate({ allowUndetermined }))).toHaveLength(problems);
  });

  it('for a finding that no requirement answers, though another may be undetermined', () => {
    const of = connection({ 'bucket-policy': 'undetermined' });
    for (const stray of [
      finding(),
      finding({ connection: 'exports' }),
      finding({ connection: 'other', requirement: 'bucket-policy' }),
      finding({ connection: 'exports', requirement: 'delivery' }),
      finding({ requirement: 'bucket-policy' }),
    ]) {
      const closed = messages(record(report([of], [stray])), gate({ allowUndetermined: ['bucket-policy'] }));
      expect(closed).toEqual(['policies/bucket.json:4:2: error: Others may write. (bucket-open-to-others)']);
    }
  });

  it.each([
    ['error', 1],
    ['warning', 0],
    ['notice', 0],
  ] as const)('for a finding of severity %s: %i', (severity, problems) => {
    const of = record(report(undefined, [finding({ severity })]));
    expect(verifyRecord(of, gate())).toHaveLength(problems);
  });

  it('when nothing was checked', () => {
    const nothing = { ...report([]), verdict: 'undetermined', sources: [] } as const;
    expect(messages(record(nothing, { commit: COMMIT }), gate({ config: 'none' }))).toEqual([
      'The record contradicts itself: it names no file that was checked.',
      'The verdict is undetermined.',
    ]);
  });

  it.each([
    [
      'another commit',
      { commit: 'b'.repeat(40) },
      [`The record is for commit ${COMMIT}; this is ${'b'.repeat(40)}.`],
    ],
    [
      'another version',
      { versions: ['0.2.0', '0.3.0'] },
      ['The record was made by version 0.1.0; the gate accepts 0.2.0, 0.3.0.'],
    ],
    ['no version', { versions: [] }, ['The record was made by version 0.1.0; the gate accepts none.']],
    [
      'another config',
      { config: { ...CONFIG, sha256: hash('other') } },
      [
        `The record was made with trustproof.yml (SHA-256 ${CONFIG.sha256}); here trustproof.yml is in force, and it is not the same.`,
      ],
    ],
    [
      'no config',
      { config: 'none' },
      [
        `The record was made with trustproof.yml (SHA-256 ${CONFIG.sha256}); here none is in force, and it is not the same.`,
      ],
    ],
    [
      'a file that was not checked',
      { files: ['policies/trust.json', 'policies/new.json'] },
      ['policies/new.json was not part of the check.'],
    ],
    [
      'a plan that was not checked',
      { required: ['other-plan.json'] },
      ['other-plan.json was not part of the check.'],
    ],
  ] as const)('for %s', (_, members, expected) => {
    expect(messages(record(), gate(members as Partial<Gate>))).toEqual(expected);
  });

  it('for a record without commit or config where they are asked', () => {
    expect(messages(record(report(), {}), gate())).toEqual([
      `The record names no commit; this is ${COMMIT}.`,
      'The record was made without a config; here trustproof.yml is in force, and it is not the same.',
    ]);
  });

  it('for a plan that is not the one checked', () => {
    const files = { ...FILES, 'plan.json': '{"format_version":"1.2","later":true}' };
    expect(messages(record(), gate({ required: ['plan.json'] }, files))).toEqual([
      'plan.json has changed since the check.',
    ]);
  });

  it('for a file that is gone', () => {
    const { 'plan.json': _, ...files } = FILES;
    expect(messages(record(), gate({}, files))).toEqual(['plan.json was checked and is not here.']);
  });

  it.each(['/etc/passwd', '../secret', 'a/../../b', 'C:/x', '..\\x', '', 'a\0b'])(
    'for a name that leads out of the folder, without reading it: %j',
    (name) => {
      const checked = report();
      const source = { file: name, kind: 'policy-json', sha256: hash('x'), documents: 1 } as const;
      const outside = { ...checked, sources: [...checked.sources, source] };
      const reads: string[] = [];
      const watching = gate();
      const sha256 = (file: string) => {
        reads.push(file);
        return watching.sha256(file);
      };
      const problems = verifyRecord(record(outside), {
        ...watching,
        sha256,
      });
      expect(problems).toMatchObject([
        { kind: 'changed', message: expect.stringContaining('outside the checked folder') },
      ]);
      expect(reads).not.toContain(name);
    },
  );
});

describe('a record that was tampered with', () => {
  const good = record();
  const bad = connection({ 'external-id': 'violated' });
  const withReport = (members: Partial<Report>): Statement => ({
    ...good,
    predicate: { ...good.predicate, report: { ...report(), ...members } },
  });
  it.each([
    ['a verdict better than its connections', withReport({ connections: [bad] }), 'its verdict is better'],
    [
      'a connection better than its requirements',
      withReport({ connections: [{ ...bad, verdict: 'proved' }] }),
      "a connection's verdict",
    ],
    [
      'a requirement left out',
      withReport({ connections: [{ ...connection(), requirements: connection().requirements.slice(1) }] }),
      "a connection's verdict",
    ],
    [
      'a requirement twice',
      withReport({
        connections: [
          {
            ...connection(),
            requirements: [...connection().requirements.slice(1), connection().requirements[6]!],
          },
        ],
      }),
      "a connection's verdict",
    ],
    [
      'a source that is no subject',
      { ...good, subject: good.subject.slice(1) },
      'its subjects are not its inputs',
    ],
    [
      'a subject that was no source',
      withReport({ sources: report().sources.slice(1) }),
      'its subjects are not its inputs',
    ],
    ['a subject twice', { ...good, subject: [...good.subject, good.subject[0]!] }, 'it names a file twice'],
  ])('%s', (_, tampered: Statement, why) => {
    expect(messages(tampered, gate())).toContainEqual(
      expect.stringContaining(`The record contradicts itself: ${why}`),
    );
  });

  it('never opens the gate by being changed in one verdict, digest or name', () => {
    const closed = record(
      report([connection({ delivery: 'undetermined', 'external-id': 'violated' })], [finding()]),
    );
    const paths = leaves(closed);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom('proved', 'notAsked', 'warning', 'x', hash('x')),
        (path, value) => {
          const changed = JSON.parse(JSON.stringify(closed));
          set(changed, path, value);
          let problems: number;
          try {
            problems = verifyRecord(parseRecord(JSON.stringify(changed), 'r'), gate()).length;
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            return;
          }
          expect(problems).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('a malformed record', () => {
  const text = renderRecord(record());
  it.each([
    ['nothing', '', 1, 1, 'no JSON'],
    ['broken JSON', '{\n  "a": }', 2, 8, 'no JSON'],
    ['text cut short', text.slice(0, 60), 3, 13, 'no JSON'],
    ['a report', JSON.stringify(report()), 1, 1, 'This is a report, not a record'],
    ['another statement', text.replace('Statement/v1', 'Statement/v2'), 2, 12, '`_type` is not as expected'],
    [
      'another predicate',
      text.replace('verdict/v1', 'verdict/v2'),
      23,
      20,
      '`predicateType` is not as expected',
    ],
    [
      'a verdict nobody knows',
      text.replace('"verdict": "proved"', '"verdict": "good"'),
      36,
      18,
      '`predicate.report.verdict` is not as expected: "proved" or "violated" or "undetermined"',
    ],
    [
      'a digest that is none',
      text.replace(CONFIG.sha256, 'abc'),
      19,
      19,
      '`subject.2.digest.sha256` is not as expected: a SHA-256',
    ],
    [
      'a short commit',
      text.replace(COMMIT, 'abcdef1'),
      25,
      15,
      '`predicate.commit` is not as expected: the full id of a commit',
    ],
    ['a list', '[]', 1, 1, 'The record is not as expected: an object'],
    [
      'members that are inherited',
      '{"__proto__": {"_type": "https://in-toto.io/Statement/v1"}}',
      1,
      1,
      '`_type` is not as expected: to be there',
    ],
    ['null', 'null', 1, 1, 'an object'],
  ])('%s', (_, content, line, column, message) => {
    let thrown: unknown;
    try {
      parseRecord(content, 'record.json');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect(thrown).toMatchObject({
      place: { file: 'record.json', line, column },
      message: expect.stringContaining(message),
    });
    expect((thrown as Error).message).toContain('trustproof check --report-file');
  });

  it('is a UserError or a record, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        expect(() => parseRecord(content, 'r')).toThrow(UserError);
      }),
    );
    expect(() => parseRecord('['.repeat(200_000), 'r')).toThrow(UserError);
  });
});

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

function set(root: unknown, path: Path, value: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}
