import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/finding';
import { renderText } from '../../src/report/text';
import { hostileText } from './hostile';
import * as reports from './reports';

const { texts } = reports;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
const COLOURS = /\u001b\[\d+m/g;

describe('renderText', () => {
  it('holds no colour unless asked for, and then the same words', () => {
    const plain = renderText(reports.violated, { texts });
    const coloured = renderText(reports.violated, { texts, colour: true });
    expect(plain).not.toMatch(COLOURS);
    expect(coloured).toMatch(COLOURS);
    expect(coloured.replace(COLOURS, '')).toBe(plain);
  });

  it.each<[string, Report, string]>([
    ['nothing is wrong', reports.proved, 'Nothing to do.'],
    [
      'a fix exists',
      reports.violated,
      'Apply the fixes shown (2), then run trustproof again; `trustproof explain RULE` tells more about a rule.',
    ],
    [
      'no fix exists',
      reports.undetermined,
      'Do what the help under each error says, then run trustproof again; `trustproof explain RULE` tells more about a rule.',
    ],
    [
      'only warnings are left',
      { ...reports.proved, findings: [reports.prefix] },
      'Nothing blocks. Read the findings above when you change these files.',
    ],
    [
      'something is undetermined',
      {
        ...reports.proved,
        verdict: 'undetermined',
        connections: [
          reports.connection('a', 'undetermined', { delivery: ['undetermined', 'No bucket policy.'] }),
        ],
      },
      'Provide what the undetermined requirements name, then run trustproof again.',
    ],
  ])('says in its last line what to do when %s', (_, report, line) => {
    expect(renderText(report, { texts }).trimEnd().split('\n').at(-1)).toBe(line);
  });

  it('shows a finding whose text is not at hand without a frame', () => {
    const lines = renderText({ ...reports.proved, findings: [reports.optional] }, { texts: () => undefined });
    expect(lines).toContain('  at policies/trust.json:11:9\n  StringEqualsIfExists');
    expect(lines).not.toContain(' | ');
  });

  it('gives a stranger no line of their own and nothing a terminal or a log obeys', () => {
    const fixed = renderText(one('x', 'y'), { texts: () => 'x' }).split('\n').length;
    fc.assert(
      fc.property(hostileText, (text) => {
        const printed = renderText(one(text, 'y'), { texts: () => 'x' });
        expect(printed.split('\n')).toHaveLength(fixed);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expectObeyedByNoLog(printed);
        expectObeyedByNoLog(
          renderText(one('x', text), { texts: () => `${text}\n${text}\n::error::x\n##[error]x` }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

function expectObeyedByNoLog(printed: string): void {
  for (const line of printed.split(/[\r\n]/)) expect(line.trimStart().startsWith('::')).toBe(false);
  expect(printed).not.toContain('##[');
}

/** A report that says `text` wherever it can, with a fix that writes `written`. */
function one(text: string, written: string): Report {
  const at = { file: text, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const finding: Finding = {
    ...reports.optional,
    ...at,
    message: text,
    help: `Help ${text}`,
    connection: text,
    witness: { principal: text, action: text, resource: text, resourceAccount: text, context: { key: text } },
    fix: { description: text, edits: [{ ...at, text: written }] },
    related: [{ ...at, message: text }],
  };
  return { ...reports.violated, connections: [reports.connection(text, 'violated')], findings: [finding] };
}
