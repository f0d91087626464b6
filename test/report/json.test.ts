import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/finding';
import { renderJson } from '../../src/report/json';
import { hostileText } from './hostile';
import * as reports from './reports';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function errors(report: unknown): unknown {
  validate(report);
  return validate.errors ?? [];
}

describe('renderJson', () => {
  it.each([
    ['proved', reports.proved],
    ['violated', reports.violated],
    ['undetermined', reports.undetermined],
    ['hostile', reports.hostile],
  ])('gives the report "%s" as it is, after the schema', (_, report) => {
    const parsed = JSON.parse(renderJson(report));
    expect(parsed).toEqual(report);
    expect(errors(parsed)).toEqual([]);
  });

  it('orders members, whatever order they came in', () => {
    const reverse = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reverse);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reverse(item)]),
      );
    };
    expect(renderJson(reverse(reports.violated) as Report)).toBe(renderJson(reports.violated));
  });

  it('keeps a context key named __proto__', () => {
    const context = JSON.parse('{"__proto__": "x"}');
    const witness = { ...reports.optional.witness!, context };
    const text = renderJson({ ...reports.violated, findings: [{ ...reports.optional, witness }] });
    expect(text).toContain('"__proto__": "x"');
  });

  it('ends in one newline', () => expect(renderJson(reports.proved)).toMatch(/[^\n]\n$/));

  it('keeps any text, in visible characters', () => {
    fc.assert(
      fc.property(hostileText, (message) => {
        const text = renderJson({ ...reports.violated, findings: [{ ...reports.optional, message }] });
        expect(JSON.parse(text).findings[0].message).toBe(message);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

describe('the schema', () => {
  const [first, ...others] = reports.violated.connections[0]!.requirements;
  it.each([
    ['an unknown member', { ...reports.proved, extra: 1 }],
    ['a missing member', { ...reports.proved, sources: undefined }],
    ['line 0', { ...reports.proved, findings: [{ ...reports.optional, line: 0 }] }],
    ['a verdict it does not know', { ...reports.proved, verdict: 'fine' }],
    [
      'six requirements',
      { ...reports.proved, connections: [{ name: 'a', verdict: 'proved', requirements: others }] },
    ],
    [
      'requirements in another order',
      {
        ...reports.proved,
        connections: [{ name: 'a', verdict: 'proved', requirements: [...others, first] }],
      },
    ],
  ])('refuses %s', (_, report) => expect(errors(report)).not.toEqual([]));
});
