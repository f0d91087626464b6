import { describe, expect, it } from 'vitest';
import type { ConnectionResult, Finding } from '../../src/finding';
import { type Change, introducedBy } from '../../src/github/change';
import { parsePatch } from '../../src/github/diff';
import { publisher } from '../../src/github/publish';
import { introducedInWords } from '../../src/github/words';
import { finding, patientClock, report, runOf } from './sample';
import { standInForEach } from './stand-in/each';
import { BASE, PULL, type StandIn, TOKENS } from './stand-in/server';

const TEXT = 'one\nTWO\nthree\nfour\nfive\n';
const diff = parsePatch('@@ -1,5 +1,5 @@\n one\n-two\n+TWO\n three\n four\n five')!;

function change(
  files: Change['files'] | [string, { kind: 'added' | 'removed' | 'changed'; diff?: typeof diff }][],
): Change {
  return { files: new Map(files), complete: true };
}

function connection(
  files: readonly string[],
  verdict: 'violated' | 'undetermined' = 'violated',
): ConnectionResult {
  const evidence = files.map((file) => ({ file, line: 1, column: 1 }));
  const reason = 'because';
  return {
    name: 'exports',
    verdict,
    requirements: [{ id: 'delivery', verdict, reason, evidence }],
  };
}

function isIntroduced(
  found: Finding,
  by: Change,
  evidence: readonly string[] = [],
  directory = '.',
  members: { readonly brought?: ReadonlySet<Finding>; readonly verdict?: 'violated' | 'undetermined' } = {},
): boolean {
  const { verdict, brought } = members;
  const connections = [connection(evidence, verdict)];
  const sources = [{ file: 'x.policy', kind: 'policy-json', sha256: '', documents: 1 }] as const;
  const checked = {
    report: report([found], { connections, sources }),
    directory,
    read: () => TEXT,
    ...(brought && { brought }),
  };
  return introducedBy(by, checked)(found);
}

describe('a finding on a line', () => {
  const at = (line: number, endLine = line, endColumn = 4) =>
    finding({ file: 'a.json', line, column: 1, endLine, endColumn });
  it.each([
    ['that was added', at(2), true],
    ['next to which one was taken away', at(1), true],
    ['further on', at(3), false],
    ['over a range with an added line', at(1, 4), true],
    ['over a range that ends where the added line begins', at(3, 5, 1), false],
  ])('%s', (_, found, expected) => {
    expect(isIntroduced(found, change([['a.json', { kind: 'changed', diff }]]))).toBe(expected);
  });

  it('of a file that is not in the change', () => {
    expect(isIntroduced(at(2), change([['b.json', { kind: 'changed', diff }]]))).toBe(false);
  });

  it('of a file whose diff GitHub does not show: in doubt, it is new', () => {
    expect(isIntroduced(at(4), change([['a.json', { kind: 'changed' }]]))).toBe(true);
  });

  it('of a file that reads otherwise than the diff says (a trial merge): in doubt, it is new', () => {
    const elsewhere = parsePatch('@@ -1,1 +1,2 @@\n+added\n one')!;
    expect(isIntroduced(at(4), change([['a.json', { kind: 'changed', diff: elsewhere }]]))).toBe(true);
  });

  it('below the checked folder', () => {
    const files = change([['infra/a.json', { kind: 'changed', diff }]]);
    expect(isIntroduced(at(2), files, [], 'infra')).toBe(true);
    expect(isIntroduced(at(2), files, [], '.')).toBe(false);
  });

  it('of a change that GitHub lists in part only: in doubt, it is new', () => {
    expect(isIntroduced(at(4), { files: new Map(), complete: false })).toBe(true);
  });
});

describe("a finding that answers a connection's requirement", () => {
  const answer = finding({ file: 'role.json', requirement: 'delivery', connection: 'exports' });
  it.each([
    ['a file of its evidence', 'policies/bucket.json', 'changed', true],
    ['a file with no policy', 'src/index.ts', 'changed', false],
    ['a file that may have been evidence', 'policies/other.json', 'changed', true],
    ['one of a kind that is read here', 'policies/other.policy', 'changed', true],
    ['what git passes over', 'policies/.gitignore', 'added', true],
    ['a further file', 'policies/other.json', 'added', false],
    ['a file that is gone', 'policies/other.json', 'removed', true],
    ['a text that is gone', 'README.md', 'removed', false],
    ['Terraform beside its evidence', 'tf/variables.tf', 'changed', true],
    ['further Terraform elsewhere', 'other/variables.tf', 'added', false],
    ['the config', 'trustproof.yml', 'changed', true],
    ['the config in .github', '.github/trustproof.yaml', 'changed', true],
  ] as const)('is new when the change touches %s', (_, file, kind, expected) => {
    const evidence = ['policies/bucket.json', 'tf/main.tf'];
    expect(isIntroduced(answer, change([[file, { kind, diff }]]), evidence)).toBe(expected);
  });

  it('is new where a further file may be what leaves it open', () => {
    const by = change([['policies/other.json', { kind: 'added', diff }]]);
    expect(isIntroduced(answer, by, ['policies/bucket.json'], '.', { verdict: 'undetermined' })).toBe(true);
  });

  it.each([
    ['has it not', true],
    ['has it too', false],
  ])('is told by the check of the base, which %s', (_, isNew) => {
    const brought = new Set(isNew ? [answer] : []);
    const by = change([['policies/other.json', { kind: 'changed', diff }]]);
    expect(isIntroduced(answer, by, ['policies/bucket.json'], '.', { brought })).toBe(isNew);
    const open = finding({ file: 'role.json', rule: 'bucket-open-to-others', connection: 'exports' });
    expect(isIntroduced(open, by, [], '.', { brought: new Set(isNew ? [open] : []) })).toBe(isNew);
  });

  it('is new when its connection is not in the report', () => {
    const stray = finding({ file: 'role.json', requirement: 'delivery', connection: 'unheard of' });
    expect(isIntroduced(stray, change([]))).toBe(true);
  });
});

describe('introducedInWords', () => {
  const found = [
    finding(),
    finding(),
    finding({ rule: 'wildcard-resource' }),
    finding({ rule: 'trust-open' }),
  ];
  it.each([
    [[0, 1, 2, 3], ''],
    [
      [0, 1, 3],
      '**New in this change: 3 of 4 findings** (`external-id-optional` ×2, `trust-open`); the other one stands on lines that it does not touch.',
    ],
    [
      [2],
      '**New in this change: 1 of 4 findings** (`wildcard-resource`); the other 3 stand on lines that it does not touch.',
    ],
    [[], '**Nothing new in this change.** All 4 findings stand on lines that it does not touch.'],
  ])('%j', (fresh, words) => {
    expect(introducedInWords(found, new Set(fresh.map((index) => found[index]!)))).toBe(words);
  });
});

describe('asked of GitHub', () => {
  let github: StandIn;
  standInForEach((started) => {
    github = started;
  });
  const found = [
    finding({ file: 'a.json', line: 2, endLine: 2 }),
    finding({ file: 'a.json', line: 4, endLine: 4 }),
  ];
  const ask = (options: Parameters<typeof runOf>[0]) =>
    publisher(runOf(options), TOKENS.full, { clock: patientClock() }).introduced({
      report: report(found),
      directory: '.',
      read: () => TEXT,
    });
  const patched = {
    filename: 'a.json',
    status: 'modified',
    patch: '@@ -1,5 +1,5 @@\n one\n-two\n+TWO\n three\n four\n five',
  } as const;

  it('a pull request of 250 files', async () => {
    const files = Array.from({ length: 249 }, (_, index) => ({
      filename: `${index}.md`,
      status: 'added' as const,
    }));
    github.state.pulls.get(PULL)!.files.push(...files, patched);
    expect(await ask({ url: github.url })).toEqual({ findings: new Set([found[0]]), notes: [] });
    expect(github.log).toHaveLength(3);
  });

  it('more files than GitHub lists: every finding counts as new', async () => {
    const files = Array.from({ length: 3001 }, (_, index) => ({
      filename: `${index}.md`,
      status: 'added' as const,
    }));
    github.state.pulls.get(PULL)!.files.push(...files);
    expect((await ask({ url: github.url })).findings.size).toBe(2);
  });

  it.each([
    ['push', { before: BASE }],
    ['merge_group', { merge_group: { base_sha: BASE, head_sha: 'c'.repeat(40) } }],
  ])('%s: compares the two commits', async (event, payload) => {
    github.state.comparisons.set(`${BASE}...${'c'.repeat(40)}`, [patched]);
    const { parseRun } = await import('../../src/github/event');
    const env = {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/proof',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_API_URL: github.url,
    };
    const asked = publisher(parseRun(env, payload), TOKENS.full, { clock: patientClock() });
    const answer = await asked.introduced({ report: report(found), directory: '.', read: () => TEXT });
    expect(answer).toEqual({ findings: new Set([found[0]]), notes: [] });
    github.fault({ trouble: { status: 200 } });
    const again = publisher(parseRun(env, payload), TOKENS.full, { clock: patientClock() });
    const unknown = await again.introduced({ report: report(found), directory: '.', read: () => TEXT });
    expect(unknown.findings.size).toBe(2);
    expect(unknown.notes[0]).toContain('"no files in the comparison"');
  });

  it('a schedule has nothing to compare: every finding counts as new', async () => {
    const answer = await ask({ url: github.url, event: 'schedule' });
    expect(answer.findings.size).toBe(2);
    expect(answer.notes).toEqual([
      'There is no change to compare (schedule), so every finding counts as new.',
    ]);
  });

  it('an API that fails: every finding counts as new', async () => {
    github.fault({ trouble: { status: 404 } });
    const answer = await ask({ url: github.url });
    expect(answer.findings.size).toBe(2);
    expect(answer.notes[0]).toContain('give the job `permissions: { pull-requests: read }`');
  });
});
