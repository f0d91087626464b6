import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/finding';
import { renderSarif } from '../../src/report/sarif';
import { hostileText } from './hostile';
import * as reports from './reports';

/** The draft-04 names of SARIF's schema are dropped: Ajv 2020 reads the rest alike. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

interface Log {
  readonly runs: readonly [Run];
}
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { id: string; defaultConfiguration: { level: string } }[] };
  };
  readonly invocations: readonly [
    { readonly toolExecutionNotifications: readonly { message: { text: string } }[] },
  ];
  readonly results: readonly Result[];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
  readonly relatedLocations?: readonly { id: number }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
}

function run(report: Report, texts = reports.texts): Run {
  const log: Log = JSON.parse(renderSarif(report, { texts, rules: reports.RULES }));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  for (const result of log.runs[0].results) expectWhatGitHubDemands(result, log.runs[0]);
  return log.runs[0];
}

/** docs.github.com, "SARIF support for code scanning": what is required beyond the schema. */
function expectWhatGitHubDemands(result: Result, { tool }: Run): void {
  expect(['error', 'warning', 'note']).toContain(result.level);
  expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  expect(result.message.text).not.toBe('');
  expect(result.locations).toHaveLength(1);
  expect(result.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^[A-Za-z0-9._~/%-]*$/);
}

function withFinding(finding: Partial<Finding>): Report {
  return { ...reports.violated, findings: [{ ...reports.optional, ...finding }] };
}

describe('renderSarif', () => {
  it.each([
    ['proved', reports.proved],
    ['violated', reports.violated],
    ['undetermined', reports.undetermined],
    ['hostile', reports.hostile],
  ])('of the report "%s" is SARIF 2.1.0, as GitHub takes it', (_name, report) => {
    expect(run(report).results).toHaveLength(report.findings.length);
  });

  it('the schema in hand refuses a bad log', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(
      validate({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }],
      }),
    ).toBe(false);
  });

  it('keeps the range: the end of a SARIF region is exclusive too', () => {
    const [result] = run(withFinding({})).results;
    expect(result!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'policies/trust.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 11, startColumn: 9, endLine: 11, endColumn: 31 },
    });
  });

  it('writes levels as SARIF names them', () => {
    const findings = (['notice', 'warning', 'error'] as const).map((severity) => ({
      ...reports.optional,
      severity,
    }));
    expect(run({ ...reports.violated, findings }).results.map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  it('describes a rule it was not told of', () => {
    const { tool } = run(withFinding({ rule: 'a-new-rule' }));
    expect(tool.driver.rules.map(({ id }) => id)).toContain('a-new-rule');
  });

  it('makes no link of what a stranger writes', () => {
    const [result] = run(withFinding({ message: '[click](http://e.vil)', help: '' })).results;
    expect(result!.message.text).toBe('[click] (http://e.vil)');
  });

  it('names files from the root of the repository where a folder of it was checked', () => {
    const options = { texts: reports.texts, rules: reports.RULES };
    const whole = renderSarif(reports.violated, options);
    const folder = renderSarif(reports.violated, { ...options, directory: 'in fra/a' });
    expect(whole).toContain('"uri": "policies/trust.json"');
    expect(folder).toBe(whole.replaceAll(/"uri": "(?=policies|trustproof)/g, '$&in%20fra/a/'));
  });

  it('is valid for any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { results } = run(
          withFinding({
            message: text,
            help: text,
            file: text,
            connection: text,
            witness: { ...reports.optional.witness!, context: { [text]: text } },
            fix: { description: text, edits: [{ ...reports.optional.fix!.edits[0]!, file: text, text }] },
            related: [{ file: text, line: 1, column: 1, endLine: 1, endColumn: 1, message: text }],
          }),
        );
        expect(JSON.stringify(results)).not.toMatch(/\\ud[89a-f]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('fingerprints', () => {
  const fingerprint = (report: Report, texts = reports.texts): string[] =>
    run(report, texts).results.map(({ partialFingerprints }) => partialFingerprints['trustproofFinding/v1']!);
  const [base] = fingerprint(withFinding({}));

  it('survive lines that move above, and white space', () => {
    const moved = withFinding({ line: 14, endLine: 14, column: 11, endColumn: 33 });
    const indented = reports.TRUST.replace(
      '        "StringEqualsIfExists"',
      '          "StringEqualsIfExists"',
    );
    expect(fingerprint(moved, () => `\n\n\n${indented}`)).toEqual([base]);
  });

  it('survive an indentation changed inside a range of many lines', () => {
    const report = { ...reports.violated, findings: [reports.missingAction] };
    const spaces = reports.BUCKET.replaceAll('\t', '  ');
    const wider = { ...reports.missingAction, column: 5, endColumn: 6 };
    const [before] = fingerprint(report);
    expect(fingerprint({ ...report, findings: [wider] }, () => spaces)).toEqual([before]);
  });

  it('tell rule, connection, requirement, file and code apart', () => {
    const others = [
      withFinding({ rule: 'prefix-without-slash' }),
      withFinding({ connection: 'other' }),
      withFinding({ requirement: 'delivery' }),
      withFinding({ file: 'policies/bucket.json' }),
      withFinding({ line: 9, endLine: 9 }),
    ].flatMap((report) => fingerprint(report));
    expect(new Set([base, ...others]).size).toBe(6);
  });

  it('tell apart what stands twice', () => {
    const findings = [reports.optional, { ...reports.optional, line: 19, endLine: 19 }];
    const twice = `${reports.TRUST.trimEnd()}\n\n${reports.TRUST.split('\n').slice(10, 11).join('\n')}\n`;
    const [first, second] = fingerprint({ ...reports.violated, findings }, () => twice);
    expect(first).toBe(base);
    expect(second).toBe(base!.replace(/:1$/, ':2'));
  });

  it('tell apart findings on no code by what they say', () => {
    const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const [a] = fingerprint(withFinding({ ...nowhere, message: 'a' }));
    const [b] = fingerprint(withFinding({ ...nowhere, message: 'b' }));
    expect(a).not.toBe(b);
  });
});

describe('limits', () => {
  function many(count: number): Report {
    const findings = Array.from({ length: count }, (_item, index): Finding => {
      const { fix: _fix, witness: _witness, ...finding } = reports.optional;
      return { ...finding, severity: index === count - 1 ? 'error' : 'notice', message: `finding ${index}` };
    });
    return { ...reports.violated, findings };
  }
  const notifications = (report: Report): [number, string[], string | undefined] => {
    const text = renderSarif(report, { texts: reports.texts, rules: reports.RULES });
    const [{ invocations, results }] = (JSON.parse(text) as Log).runs;
    const said = invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
    return [results.length, said, results[0]?.level];
  };

  it('says nothing up to 5,000 results', () => {
    expect(notifications(many(5_000))).toEqual([5_000, [], 'error']);
  });

  it('says above 5,000 that GitHub shows the worst', () => {
    expect(notifications(many(5_001))).toEqual([
      5_001,
      ['GitHub shows 5000 results of a run: the first ones here are the worst.'],
      'error',
    ]);
  });

  it('counts what is beyond 25,000', () => {
    const [count, said, first] = notifications(many(25_002));
    expect([count, first]).toEqual([25_000, 'error']);
    expect(said[0]).toBe('2 findings left out here (2 notices): a run holds 25000 results.');
  });
});
