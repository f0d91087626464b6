import { error, notice, warning } from '@actions/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Report, Severity } from '../../src/finding';
import { annotationsOf, workflowCommands } from '../../src/report/github';
import { hostileText } from './hostile';
import * as reports from './reports';

function withFindings(findings: readonly Finding[]): Report {
  return { ...reports.violated, findings };
}

function many(counts: Readonly<Record<Severity, number>>): Report {
  const findings = (['notice', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index): Finding => {
      return { ...reports.prefix, severity, line: index + 1, endLine: index + 1 };
    }),
  );
  return withFindings(findings);
}

describe('annotationsOf', () => {
  it('gives the exact range where it lies in one line', () => {
    const [annotation] = annotationsOf(withFindings([reports.optional])).annotations;
    expect(annotation).toEqual({
      kind: 'error',
      title: 'external-id-optional (sequentum-exports)',
      file: 'policies/trust.json',
      startLine: 11,
      endLine: 11,
      startColumn: 9,
      endColumn: 31,
      message: expect.stringMatching(
        /^StringEqualsIfExists .*\n\nUse StringEquals\.\n\nWitness: arn:aws:iam::302263087412/,
      ),
    });
  });

  it('gives no columns where it does not: GitHub refuses them', () => {
    const [annotation] = annotationsOf(withFindings([reports.missingAction])).annotations;
    expect(annotation).toMatchObject({ startLine: 4, endLine: 10 });
    expect(annotation).not.toHaveProperty('startColumn');
    expect(annotation).not.toHaveProperty('endColumn');
  });

  it.each([
    [{ error: 10, warning: 10, notice: 10 }, 30, { error: 0, warning: 0, notice: 0 }],
    [{ error: 11, warning: 0, notice: 1 }, 11, { error: 1, warning: 0, notice: 0 }],
    [{ error: 1, warning: 25, notice: 12 }, 21, { error: 0, warning: 15, notice: 2 }],
  ])('of %o shows %i and counts the rest', (counts, shown, omitted) => {
    const result = annotationsOf(many(counts));
    expect(result.annotations).toHaveLength(shown);
    expect(result.omitted).toEqual(omitted);
  });

  it('keeps to fewer where asked, worst first', () => {
    const { annotations, omitted } = annotationsOf(many({ error: 2, warning: 5, notice: 5 }), {
      perKind: 50,
      total: 4,
    });
    expect(annotations.map(({ kind }) => kind)).toEqual(['error', 'error', 'warning', 'warning']);
    expect(omitted).toEqual({ error: 0, warning: 3, notice: 5 });
  });
});

describe('workflowCommands', () => {
  afterEach(() => vi.restoreAllMocks());

  /** What `@actions/core` prints for an annotation. */
  function printedByCore(report: Report): string {
    const print = { error, warning, notice };
    let printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
    for (const { kind, message, ...properties } of annotationsOf(report).annotations)
      print[kind](message, properties);
    vi.restoreAllMocks();
    return printed;
  }

  it('prints what @actions/core prints, then the verdict', () => {
    expect(workflowCommands(reports.violated)).toBe(
      `${printedByCore(reports.violated)}trustproof: violated: 1 of 2 connections proved, 2 errors, 1 warning\n`,
    );
  });

  it('escapes names and messages as @actions/core does', () => {
    const odd = {
      ...reports.optional,
      file: 'a:b,c%\r\nd.json',
      message: '100% a:b, c',
      connection: 'x,y:z',
    };
    expect(workflowCommands(withFindings([odd])).split('\n')[0]).toBe(
      printedByCore(withFindings([odd])).trimEnd(),
    );
    expect(workflowCommands(withFindings([odd]))).toContain('file=a%3Ab%2Cc%25%0D%0Ad.json,');
  });

  it('counts what is not annotated', () => {
    const lines = workflowCommands(many({ error: 12, warning: 0, notice: 11 }))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-2)).toBe(
      '3 further findings not annotated (2 errors, 1 notice): GitHub takes only so many from a step.',
    );
  });

  it('prints one command a finding and nothing else that a log obeys', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const finding = { ...reports.optional, message: text, help: text, file: text, connection: text };
        const printed = workflowCommands(withFindings([finding]));
        const lines = printed.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(3);
        expect(lines[0]).toMatch(/^::error title=/);
        expect(lines[1]).toMatch(/^trustproof: /);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
