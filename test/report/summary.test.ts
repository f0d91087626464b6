import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/finding';
import { renderGitlab } from '../../src/report/gitlab';
import { countBySeverity, failsOn, headline, nextStep, worstFirst } from '../../src/report/summary';
import { witnessInWords } from '../../src/report/witness';
import * as reports from './reports';

describe('headline', () => {
  it.each([
    ['proved', reports.proved, 'proved: 1 of 1 connection proved, no findings'],
    ['violated', reports.violated, 'violated: 1 of 2 connections proved, 2 errors, 1 warning'],
    ['undetermined', reports.undetermined, 'undetermined: 1 error'],
  ])('of %s', (_, report, expected) => expect(headline(report)).toBe(expected));
});

describe('failsOn', () => {
  const report = (severity: Severity): typeof reports.proved => ({
    ...reports.proved,
    findings: [{ ...reports.prefix, severity }],
  });
  it.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['notice', 'warning', false],
    ['notice', 'notice', true],
    ['error', 'notice', true],
    ['error', 'never', false],
  ] as const)('an %s with --fail-on %s: %s', (severity, threshold, expected) => {
    expect(failsOn(report(severity), threshold)).toBe(expected);
  });
  it('no findings never fail', () => expect(failsOn(reports.proved, 'notice')).toBe(false));
});

describe('nextStep', () => {
  const { fix, ...bare } = reports.optional;
  const mended = { ...bare, fix: fix! };
  it.each([
    ['no error has a fix', [bare], 'Do what the help under each error says, then'],
    ['only a warning has one', [bare, { ...mended, severity: 'warning' }], 'Do what the help under'],
    ['every error has one', [mended, mended], 'Apply the fixes shown (2), then'],
    [
      'one of three has one',
      [bare, mended, bare],
      'Apply the fixes shown (1), do what the help under the other errors says, then run',
    ],
  ] as const)('where %s', (_, findings, expected) => {
    expect(nextStep({ ...reports.violated, findings }).startsWith(expected)).toBe(true);
  });
});

it('countBySeverity counts', () => {
  expect(countBySeverity(reports.violated.findings)).toEqual({ error: 2, warning: 1, notice: 0 });
});

it('worstFirst keeps the order of the report within a severity', () => {
  const { prefix, optional, missingAction } = reports;
  expect(worstFirst([prefix, optional, missingAction])).toEqual([missingAction, optional, prefix]);
});

describe('witnessInWords', () => {
  const { witness } = reports.optional;
  it.each([
    [{}, 'carrying no further context'],
    [{ b: 'x', a: ['y', 'z'] }, 'carrying a = ["y", "z"] and b = "x"'],
    [
      { 'sts:ExternalId': { env: 'ID' } },
      'carrying sts:ExternalId = the value of the environment variable ID',
    ],
  ])('tells of %o', (context, words) => {
    expect(witnessInWords({ ...witness!, context })).toBe(
      `arn:aws:iam::302263087412:role/seqtestclient calls sts:AssumeRole on arn:aws:iam::666666666666:role/your-iam-role of account 666666666666, ${words}`,
    );
  });
  it('calls the anonymous caller so', () => {
    expect(witnessInWords({ ...witness!, principal: '*' })).toMatch(/^an anonymous caller calls /);
  });
});

it('renderGitlab gives what GitLab asks for, each fingerprint once', () => {
  const report = { ...reports.violated, findings: [...reports.violated.findings, reports.prefix] };
  const issues = JSON.parse(renderGitlab(report, reports.texts));
  expect(issues).toHaveLength(4);
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
  expect(issues[1]).toEqual({
    description: expect.stringMatching(/^StringEqualsIfExists .* Use StringEquals\.$/),
    check_name: 'external-id-optional',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/),
    severity: 'critical',
    location: { path: 'policies/trust.json', lines: { begin: 11, end: 11 } },
  });
});
