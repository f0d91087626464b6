import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/check/lint';
import type { Problem } from '../../src/finding';
import { LINT_RULES } from '../../src/generated/lint-rules';
import { RULE_IDS, type RuleId } from '../../src/generated/rule-ids';
import { RULE_PAGES } from '../../src/generated/rule-pages';
import { RULES } from '../../src/generated/rules';
import { POLICY_TYPES, type PolicyType } from '../../src/policy/document';
import { parsePolicy } from '../../src/policy/parse';
import { parseJson } from '../../src/source/json';
import { GOOD_BUCKET, GOOD_IDENTITY, ID, ROLE, VENDOR } from '../connection/cases/case';
import { judged, policyFile } from '../connection/sources';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../src/rule');
const SECTIONS = ['## Why it matters', '## How to fix'];

interface Example {
  readonly rule: RuleId;
  readonly kind: 'valid' | 'invalid';
  readonly type: PolicyType;
  readonly text: string;
  readonly line: number;
}

const EXAMPLES = RULE_IDS.flatMap((rule) => examplesOf(rule, RULE_PAGES[rule]));

function examplesOf(rule: RuleId, page: string): Example[] {
  const blocks = page.matchAll(/^```json (valid|invalid) ([a-z]+)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(({ 1: kind, 2: type, 3: text, index }) => ({
    rule,
    kind: kind as Example['kind'],
    type: type as PolicyType,
    text: text!,
    line: page.slice(0, index).split('\n').length,
  }));
}

/** Everything that is said of a policy by itself, whoever says it. */
function problemsOf({ text, type }: Example): Problem[] {
  const { node, problems } = parseJson(text, 'example.json');
  if (node === undefined) return [...problems];
  const policy = parsePolicy(node, type);
  const fact = {
    kind: 'policy',
    type,
    candidateTypes: [type],
    on: {},
    document: policy.document,
    at: node.at,
  } as const;
  const source = { file: 'example.json', kind: 'policy-json', sha256: '', documents: 1 } as const;
  const reading = { source, facts: [fact], problems: [], gaps: [], secrets: [] };
  return [...problems, ...policy.problems, ...lint([reading], new Set())];
}

/** A connection of which everything is in order but what an example shows. */
const CONNECTION = `
version: 1
connections:
  - name: example
    principal: ${VENDOR}
    role: ${ROLE}
    externalId: ${ID}
    bucket: examplebucket
`;

/** What a requirement says of the connection whose trust policy is the example. */
async function problemsOfConnection({ text, type }: Example): Promise<readonly Problem[]> {
  expect(type).toBe('trust');
  const others = { 'identity.json': GOOD_IDENTITY, 'bucket.json': GOOD_BUCKET };
  const files = Object.entries(others).map(([file, [statement]]) =>
    policyFile(file, `{ "Version": "2012-10-17", "Statement": [${statement}] }`),
  );
  return (await judged(CONNECTION, [policyFile('example.json', text), ...files])).problems;
}

describe('the pages', () => {
  test.each([...RULE_IDS])('%s', (id) => {
    const page = RULE_PAGES[id];
    expect(page.startsWith(`# ${RULES[id].summary}\n`)).toBe(true);
    for (const section of SECTIONS) expect(page).toContain(`\n${section}\n`);
    const fences = [...page.matchAll(/^```(.+)$/gm)].map(([, info]) => info!);
    expect(fences.filter((info) => info.startsWith('json') && !isExample(info))).toEqual([]);
  });

  test('are those that are committed', () => {
    const files = readdirSync(PAGES).filter((file) => file.endsWith('.md'));
    expect(RULE_IDS).toEqual(files.map((file) => file.slice(0, -3)).sort());
    for (const id of RULE_IDS)
      expect(readFileSync(join(PAGES, `${id}.md`), 'utf8')).toContain(RULE_PAGES[id]);
  });

  test('every lint rule has a module named after it, and examples of both kinds', () => {
    for (const { id } of LINT_RULES) {
      expect(existsSync(join(PAGES, `${id}.ts`))).toBe(true);
      const kinds = EXAMPLES.filter((one) => one.rule === id).map(({ kind }) => kind);
      expect([id, new Set(kinds)]).toEqual([id, new Set(['invalid', 'valid'])]);
    }
  });
});

function isExample(info: string): boolean {
  return POLICY_TYPES.some((type) => info === `json valid ${type}` || info === `json invalid ${type}`);
}

describe('the examples', () => {
  test.each(EXAMPLES.map((one) => [`${one.rule}.md:${one.line} ${one.kind} ${one.type}`, one] as const))(
    '%s',
    async (_, example) => {
      const isAsked = RULES[example.rule].requirement !== undefined;
      const problems = isAsked ? await problemsOfConnection(example) : problemsOf(example);
      const found = problems.filter(({ rule }) => rule === example.rule);
      expect(found.map(({ message }) => message)).toHaveLength(example.kind === 'invalid' ? 1 : 0);
      for (const { line, column, endLine, endColumn, message, help } of found) {
        const lines = example.text.split('\n');
        expect(line).toBeGreaterThan(0);
        expect(lines[endLine - 1]!.length + 1).toBeGreaterThanOrEqual(endColumn);
        expect(line < endLine || column < endColumn).toBe(true);
        expect(message).toMatch(/[.?!]$/);
        expect(help).toMatch(/[.?!]$/);
      }
    },
  );
});
