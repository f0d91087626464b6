import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { git } from '../git';
import { ROOT, SNIPPETS, type Snippet, title } from './snippets';

/**
 * The script lines of the pages, run in a repository: `npx` starts the built
 * command line of this tree, `terraform` and `gh` stand in for what a test
 * cannot have, and what a workflow does by other actions is done by hand.
 */

const CLI = join(process.env['TRUSTPROOF_DIST'] ?? join(ROOT, 'dist'), 'cli/index.js');
const isBuilt = existsSync(CLI);
const hasJq = spawnSync('jq', ['--version']).status === 0;
const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
const PLAN = { format_version: '1.2', terraform_version: '1.15.0', planned_values: { root_module: {} } };

/** `npx --yes trustproof@VERSION …`, `terraform show -json …`, `gh attestation verify …`. */
const SHIMS: Readonly<Record<string, string>> = {
  npx: `[ "$1 $2" = "--yes trustproof@${VERSION}" ] || { echo "npx $*" >&2; exit 9; }
shift 2
exec "${process.execPath}" "${CLI}" "$@"`,
  trustproof: `exec "${process.execPath}" "${CLI}" "$@"`,
  terraform: `case "$1 $2" in "show -json") cat "$3" ;; "plan -input=false") printf '%s' '${JSON.stringify(PLAN)}' > tfplan ;; esac`,
  // What actions/attest signed: the statement it makes of the checksums and the predicate.
  gh: `[ "$1 $2 $3" = "attestation verify plan.json" ] || { echo "gh $*" >&2; exit 9; }
grep -q "$(sha256sum plan.json | cut -d' ' -f1)" "$ATTESTED/subjects.txt" || exit 1
jq -n --rawfile subjects "$ATTESTED/subjects.txt" --slurpfile predicate "$ATTESTED/predicate.json" \\
  '[{verificationResult: {statement: {
    _type: "https://in-toto.io/Statement/v1",
    subject: [$subjects | split("\\n")[] | select(. != "") | {name: .[66:], digest: {sha256: .[:64]}}],
    predicateType: "https://github.com/trustproof/trustproof/verdict/v1",
    predicate: $predicate[0]}}}]'`,
};

let folder: string;
let shims: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trustproof-docs-'));
  shims = mkdtempSync(join(tmpdir(), 'trustproof-shims-'));
  for (const [name, script] of Object.entries(SHIMS)) {
    writeFileSync(join(shims, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(shims, name), 0o755);
  }
  cpSync(join(ROOT, 'examples/good'), folder, { recursive: true });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'one');
});
afterEach(() => {
  for (const gone of [folder, shims]) rmSync(gone, { recursive: true });
});

const head = () => git(folder, 'rev-parse', 'HEAD');

function run(script: string, env: Readonly<Record<string, string>> = {}) {
  const commit = head();
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${shims}:${process.env['PATH']}`,
      HOME: shims,
      GITHUB_SHA: commit,
      GITHUB_REPOSITORY: 'acme/proof',
      CI_COMMIT_SHA: commit,
      ...env,
    },
  });
  return { status, stdout, stderr };
}

const snippet = (page: string, file: string, nth = 0): Snippet =>
  SNIPPETS.filter((one) => one.page === page && one.file === file)[nth]!;

describe.runIf(isBuilt)('shell', () => {
  const scripts = SNIPPETS.filter(({ page, language }) => language === 'sh' && page.startsWith('docs/'));
  const ours = scripts.filter(({ text }) => /\btrustproof@/.test(text));

  it('there is some', () => {
    expect(ours.length).toBeGreaterThan(3);
  });

  it.each(ours.map((one) => [title(one), one] as const))('%s', (_, { text }) => {
    expect(run(text)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.runIf(isBuilt)('GitLab', () => {
  it('the job writes its report where the report is looked for', () => {
    const job = parse(snippet('docs/gitlab.md', '.gitlab-ci.yml').text).trustproof;
    expect(run(job.script.join('\n')).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))).toEqual([]);
    cpSync(join(ROOT, 'examples/broken/optional-external-id'), folder, { recursive: true });
    expect(run(job.script.join('\n')).status).toBe(1);
    const found = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    expect(found).toMatchObject([
      { check_name: 'external-id-optional', location: { path: 'policies/trust.json' } },
    ]);
  });

  it('the gate opens for what was checked, and for nothing else', () => {
    const jobs = parse(snippet('docs/gitlab.md', '.gitlab-ci.yml', 1).text);
    expect(run(jobs.check.script.join('\n')).status).toBe(0);
    expect(run(jobs.deploy.script.join('\n'))).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'policies/trust.json'), '{}');
    const closed = run(jobs.deploy.script.join('\n'));
    expect(closed.status).toBe(1);
    expect(closed.stdout).toContain('policies/trust.json has changed since the check.');
  });
});

describe.runIf(isBuilt)('pre-commit', () => {
  it('the hook looks at policies and the config, and stops the commit at an error', () => {
    const [hook] = parse(snippet('docs/pre-commit.md', '.pre-commit-config.yaml').text).repos[0].hooks;
    expect(hook.additional_dependencies).toEqual([`trustproof@${VERSION}`]);
    const files = new RegExp(hook.files);
    const seen = [
      'policies/a.json',
      'main.tf',
      'trustproof.yml',
      '.github/trustproof.yaml',
      'README.md',
      'a.json.txt',
    ];
    expect(seen.filter((file) => files.test(file))).toEqual(seen.slice(0, 4));
    expect(run(hook.entry).status).toBe(0);
    cpSync(join(ROOT, 'examples/broken/optional-external-id'), folder, { recursive: true });
    expect(run(hook.entry).status).toBe(1);
  });
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A job's steps, one after the other; the first that fails ends it. */
function runJob({ steps }: { steps: readonly Step[] }, artifacts: string) {
  for (const step of steps) {
    const result = step.run === undefined ? runUses(step, artifacts) : run(step.run, { ATTESTED: artifacts });
    if (result.status !== 0) return { ...result, step };
  }
  return { status: 0 };
}

/** What the other actions of the pages do, as far as files go. */
function runUses({ uses = '', with: given = {} }: Step, artifacts: string) {
  const done = { status: 0 };
  const carry = (from: string, to: string, file: string) => cpSync(join(from, file), join(to, file));
  if (uses.startsWith('trustproof/')) {
    const flags = Object.entries(given).map(([name, value]) => `--${name} ${value}`);
    return run(`trustproof check ${flags.join(' ')}`);
  }
  if (uses.startsWith('actions/attest')) {
    carry(folder, artifacts, given['subject-checksums']!);
    carry(folder, artifacts, given['predicate-path']!);
  }
  if (uses.startsWith('actions/upload-artifact')) carry(folder, artifacts, given['path']!);
  if (uses.startsWith('actions/download-artifact')) {
    carry(artifacts, folder, given['name'] === 'record' ? 'record.json' : given['name']!);
  }
  return done;
}

describe.runIf(isBuilt)('the release gate', () => {
  const gate = (file: string) => parse(snippet('docs/release-gate.md', file).text).jobs;
  let artifacts: string;
  beforeEach(() => {
    artifacts = join(shims, 'artifacts');
    mkdirSync(artifacts);
  });
  /** The second job starts from a fresh checkout. */
  const fresh = () => {
    for (const file of ['plan.json', 'tfplan', 'record.json', 'predicate.json', 'subjects.txt']) {
      rmSync(join(folder, file), { force: true });
    }
  };

  it.runIf(hasJq)('applies the plan that was checked', () => {
    const { plan, apply } = gate('.github/workflows/release.yml');
    expect(runJob(plan, artifacts)).toEqual({ status: 0 });
    fresh();
    expect(runJob(apply, artifacts)).toEqual({ status: 0 });
  });

  it.runIf(hasJq)('applies no other plan', () => {
    const { plan, apply } = gate('.github/workflows/release.yml');
    runJob(plan, artifacts);
    fresh();
    writeFileSync(join(artifacts, 'tfplan'), JSON.stringify({ ...PLAN, terraform_version: '1.15.1' }));
    const stopped = runJob(apply, artifacts);
    expect(stopped).toMatchObject({
      status: 1,
      step: { run: expect.stringContaining('gh attestation verify') },
    });
  });

  it.runIf(hasJq)('applies nothing once a policy has changed', () => {
    const { plan, apply } = gate('.github/workflows/release.yml');
    runJob(plan, artifacts);
    fresh();
    writeFileSync(join(folder, 'policies/bucket.json'), '{}');
    const stopped = runJob(apply, artifacts);
    expect(stopped).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('policies/bucket.json has changed'),
    });
  });

  it('deploys what was checked, and nothing that was changed', () => {
    const { check, deploy } = gate('.github/workflows/deploy.yml');
    expect(runJob(check, artifacts)).toEqual({ status: 0 });
    fresh();
    expect(runJob(deploy, artifacts)).toEqual({ status: 0 });
    writeFileSync(
      join(folder, 'trustproof.yml'),
      `${readFileSync(join(folder, 'trustproof.yml'), 'utf8')}\n`,
    );
    expect(runJob(deploy, artifacts)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('trustproof.yml'),
    });
  });
});
