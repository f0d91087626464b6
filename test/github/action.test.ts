import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git as gitIn } from '../git';
import { bundleFiles, isBuilt, runAction, runCli, Workspace } from './process';
import type { Trouble } from './stand-in/fault';
import { BASE, HEAD, MERGE, PULL, type StandIn, startStandIn, TOKENS } from './stand-in/server';
import type { StoredFile } from './stand-in/state';

/** The built action against the stand-in, as a process: what a person sees. */

const BROKEN = 'broken/optional-external-id';
const TRUST = 'policies/trust.json';

interface World {
  readonly github: StandIn;
  readonly workspace: Workspace;
  readonly files: StoredFile[];
  run(options?: Partial<Parameters<typeof runAction>[1]>): ReturnType<typeof runAction>;
}

/** A repository and a GitHub of its own for each test: they run side by side. */
function inWorld(example: string | undefined, play: (world: World) => Promise<void>): () => Promise<void> {
  return async () => {
    const github = await startStandIn();
    const workspace = new Workspace(example);
    try {
      const run: World['run'] = (options) =>
        runAction(workspace, { api: github.url, token: TOKENS.full, ...options });
      await play({ github, workspace, files: github.state.pulls.get(PULL)!.files, run });
      expect(github.violations).toEqual([]);
    } finally {
      await github.close();
      workspace.remove();
    }
  };
}

const reviewComments = ({ state }: StandIn) => state.pulls.get(PULL)!.reviewComments;

describe.runIf(isBuilt).concurrent('the action', () => {
  it(
    'on a first run shows the finding everywhere it can',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      files.push(workspace.added(TRUST));
      const { status, stderr, outputs, commands, summary } = await run();
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(outputs).toMatchObject({ verdict: 'violated', findings: '1', errors: '1', warnings: '0' });
      const [check] = github.state.checks;
      expect(github.state.checks).toHaveLength(1);
      expect(check).toMatchObject({ head_sha: HEAD, status: 'completed', conclusion: 'failure' });
      expect(check?.annotations).toMatchObject([
        {
          path: TRUST,
          start_line: 10,
          end_line: 10,
          start_column: 9,
          end_column: 30,
          annotation_level: 'failure',
          title: 'external-id-optional (sequentum-exports)',
        },
      ]);
      expect(check?.annotations[0]?.message).toContain('StringEqualsIfExists on sts:ExternalId');
      expect(JSON.parse(check?.annotations[0]?.raw_details ?? '')).toMatchObject({
        action: 'sts:AssumeRole',
      });
      expect(github.state.comments).toHaveLength(1);
      const comment = github.state.comments[0]!.body;
      for (const text of [comment, summary, check!.summary]) {
        expect(text).toContain('| ✗ | `external-id` |');
        expect(text).toContain('```mermaid');
        expect(text).toContain('external-id-optional');
      }
      expect(reviewComments(github)).toMatchObject([{ path: TRUST, line: 10 }]);
      expect(reviewComments(github)[0]?.body).toContain(
        '```suggestion\n        "StringEquals": { "sts:ExternalId": "seq_p8OgYZNm_anQEaOZ8-mMn" }\n```',
      );
      expect(commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))).toEqual([]);
    }),
  );

  it(
    'on a second run brings the comment up to date, and repeats nothing',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      files.push(workspace.added(TRUST));
      await run();
      workspace.write(
        TRUST,
        workspace.read(TRUST).replace('"Action": "sts:AssumeRole"', '"Action": "sts:*"'),
      );
      files.splice(0, 1, workspace.added(TRUST));
      expect((await run({ runId: 101 })).status).toBe(1);
      expect(github.state.comments).toHaveLength(1);
      expect(github.state.comments[0]!.body).toMatch(
        /\n\*\*Since the last run\*\* \(aaaaaaa\): .*1 unchanged\.\n/,
      );
      expect(reviewComments(github)).toHaveLength(1);
    }),
  );

  it(
    'on a clean run after it resolves the comment',
    inWorld(BROKEN, async ({ github, workspace, run }) => {
      await run();
      workspace.write(TRUST, workspace.read(TRUST).replace('StringEqualsIfExists', 'StringEquals'));
      const { status, outputs } = await run({ runId: 101 });
      expect(status).toBe(0);
      expect(outputs).toMatchObject({ verdict: 'proved', findings: '0' });
      expect(github.state.comments).toHaveLength(1);
      expect(github.state.comments[0]!.body).toContain('1 resolved (`external-id-optional`), 0 unchanged.');
      expect(github.state.checks.at(-1)).toMatchObject({ conclusion: 'success', annotations: [] });
    }),
  );

  it(
    'clean from the start, it comments on nothing',
    inWorld('good', async ({ github, run }) => {
      expect((await run()).status).toBe(0);
      expect(github.state.comments).toEqual([]);
      expect(github.state.checks).toMatchObject([{ conclusion: 'success' }]);
    }),
  );

  it(
    'for a fork falls back to annotations and the summary, and says why',
    inWorld(BROKEN, async ({ github, run }) => {
      const { status, commands, summary, stdout } = await run({ fork: true, token: TOKENS.readOnly });
      expect(status).toBe(1);
      expect(github.state.checks).toEqual([]);
      expect(github.state.comments).toEqual([]);
      const errors = commands.filter(({ name }) => name === 'error');
      expect(errors).toHaveLength(1);
      expect(errors[0]?.properties).toContain(`file=${TRUST},line=10,endLine=10`);
      expect(errors[0]?.message).toContain('StringEqualsIfExists on sts:ExternalId');
      for (const text of [stdout, summary])
        expect(text).toContain('a pull request from a fork only gets a token that reads');
    }),
  );

  it(
    'without `checks: write` says which permission would give more',
    inWorld(BROKEN, async ({ github, run }) => {
      const { status, commands, summary } = await run({ token: TOKENS.noChecks });
      expect(status).toBe(1);
      expect(commands.filter(({ name }) => name === 'error')).toHaveLength(1);
      expect(summary).toContain('checks: write');
      expect(github.state.comments).toHaveLength(1);
    }),
  );

  const faults: readonly (readonly [string, Trouble])[] = [
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['409', { status: 409 }],
    ['422', { status: 422 }],
    ['429', { status: 429, headers: { 'retry-after': '600' } }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '600' } }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a dropped connection', 'drop-before'],
  ];
  it.each(faults)('%s from everything: the verdict stands, and the finding is seen', (_, trouble) =>
    inWorld(BROKEN, async ({ github, run }) => {
      github.fault({ trouble });
      const { status, stderr, outputs, commands, summary } = await run();
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(outputs).toMatchObject({ verdict: 'violated', errors: '1' });
      expect(commands.filter(({ name }) => name === 'error')).toHaveLength(1);
      expect(summary).toContain('external-id-optional');
      expect(summary).toContain('No check run');
    })(),
  );

  it.each(faults.filter(([name]) => ['401', '404', '500'].includes(name)))(
    '%s with a clean repository: it passes',
    (_, trouble) =>
      inWorld('good', async ({ github, run }) => {
        github.fault({ trouble });
        expect(await run()).toMatchObject({ status: 0, stderr: '', outputs: { verdict: 'proved' } });
      })(),
  );

  it(
    '429 with a short retry-after: waited out',
    inWorld(BROKEN, async ({ github, run }) => {
      github.fault({
        operation: 'checks/create',
        trouble: { status: 429, headers: { 'retry-after': '1' } },
        times: 1,
      });
      expect((await run()).status).toBe(1);
      expect(github.state.checks).toHaveLength(1);
    }),
  );

  it(
    'a thousand findings stand in one check run, though a connection drops half-way',
    inWorld(undefined, async ({ github, workspace, run }) => {
      const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::examplebucket/*' };
      for (let file = 0; file < 100; file++) {
        const statements = Array.from({ length: 10 }, () => ({ Sid: 'not valid!', ...statement }));
        workspace.write(
          `policies/p${file}.json`,
          JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 1),
        );
      }
      github.fault({ operation: 'checks/update', trouble: 'drop-after', after: 3, times: 1 });
      const { status, outputs, commands } = await run();
      expect(status).toBe(1);
      const total = Number(outputs['findings']);
      expect(total).toBeGreaterThanOrEqual(1000);
      expect(github.state.checks).toHaveLength(1);
      const places = github.state.checks[0]!.annotations.map(
        ({ path, start_line, title }) => `${path}:${start_line}:${title}`,
      );
      expect(places).toHaveLength(total);
      expect(new Set(places).size).toBe(total);
      expect(github.state.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
      expect(github.state.comments[0]!.body).toMatch(/\*\*Not shown for want of room:\*\* \d+ findings/);
      expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
    }),
  );

  it(
    'more findings than a job summary holds: worst first within 1 MiB, the rest counted, all of them in the log',
    inWorld(undefined, async ({ workspace, run }) => {
      const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::examplebucket/*' };
      for (let file = 0; file < 200; file++) {
        const Statement = Array.from({ length: 10 }, () => ({ Sid: 'not valid!', ...statement }));
        workspace.write(
          `policies/p${file}.json`,
          JSON.stringify({ Version: '2012-10-17', Statement }, null, 1),
        );
      }
      const { stdout, summary, outputs } = await run({ token: '', inputs: { 'report-file': 'record.json' } });
      const total = Number(outputs['findings']);
      const size = Buffer.byteLength(summary);
      expect(size).toBeLessThanOrEqual(1024 * 1024);
      expect(size).toBeGreaterThan(900 * 1024);
      const [, left] =
        /\*\*Not shown for want of room:\*\* (\d+) findings .*: the whole is in `record\.json`/.exec(
          summary,
        ) ?? [];
      const shown = summary.match(/ at \[`policies\/p\d+\.json:\d+:\d+`\]/g) ?? [];
      expect(shown.length + Number(left)).toBe(total);
      expect(summary).toMatch(/\n- Nothing was published .*\n$/);
      expect(stdout.match(/^(?:error|warning|notice) \S+ at /gm)).toHaveLength(total);
      expect(JSON.parse(workspace.read('record.json')).predicate.report.findings).toHaveLength(total);
    }),
  );

  it(
    'hostile file names command nothing, mention nobody and forge no Markdown',
    inWorld(undefined, async ({ github, workspace, run }) => {
      const names = [
        '::error file=x,line=1::pwned.json',
        '\n::set-output name=verdict::proved\n.json',
        '\r::stop-commands::x\r.json',
        '%0A::warning::pwned.json',
        '##[error]pwned.json',
        '@everyone #1 <img src=x onerror=alert(1)> [x](javascript:alert(1)).json',
        '| a | b |\n| - | - |.json',
        '```\n# forged.json',
        '\u202egnp.json',
      ];
      for (const name of names)
        workspace.write(
          name,
          '{"Version":"2012-10-17","Statement":[{"Sid":"@here ::x::","Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
        );
      for (const token of [TOKENS.full, TOKENS.readOnly]) {
        const { stdout, commands, summary, outputs } = await run({ token });
        expect(outputs['verdict']).not.toBe('proved');
        const known = ['add-mask', 'error', 'warning', 'notice', 'debug', 'group', 'endgroup'];
        expect(commands.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
        expect(commands.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
        // The runner takes `##[name]` too, in any line that is no command already.
        expect(stdout.split('\n').filter((line) => /##\[/.test(line) && !line.startsWith('::'))).toEqual([]);
        for (const text of [summary, ...github.state.comments.map(({ body }) => body)]) {
          const outside = text.replace(/(`+)[^`][\s\S]*?[^`]?\1/g, '').replaceAll(/^<!-- .* -->$/gm, '');
          expect(outside).not.toMatch(/@everyone|@here|<img|\]\(javascript|^# forged/m);
        }
      }
      const paths = github.state.checks[0]?.annotations.map(({ path }) => path) ?? [];
      expect(names.filter((name) => paths.includes(name)).length).toBeGreaterThan(0);
    }),
  );

  it(
    'keeps a masked ExternalId out of everything it sends',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      const secret = 'seq_p8OgYZNm_anQEaOZ8-mMn';
      workspace.write(
        'trustproof.yml',
        workspace.read('trustproof.yml').replace(secret, '{ env: SECRET_ID }'),
      );
      files.push(workspace.added(TRUST));
      const { status, stdout, summary } = await run({ env: { SECRET_ID: secret } });
      expect(status).toBe(1);
      const sent = github.log.map(({ body }) => JSON.stringify(body ?? '')).join('\n');
      expect(sent).toContain('external-id-optional');
      expect(sent).not.toContain(secret);
      expect(summary).not.toContain(secret);
      expect(stdout.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret);
      // On the next run the lines are in no diff, and the fix stands beside the secret.
      files.length = 0;
      const { summary: next, outputs } = await run({
        env: { SECRET_ID: secret },
        inputs: { 'patch-file': 'fixes.patch' },
      });
      expect([outputs['patch-file'], workspace.read('fixes.patch')]).toEqual(['', '']);
      expect(next).toContain('1 fix could not be put into one patch');
      expect(next).not.toContain(secret);
    }),
  );

  it.each(['push', 'schedule', 'workflow_dispatch', 'release'])('on %s: a check run, no comment', (event) =>
    inWorld(BROKEN, async ({ github, run }) => {
      expect((await run({ event })).status).toBe(1);
      expect(github.state.checks).toHaveLength(1);
      expect(github.state.comments).toEqual([]);
    })(),
  );

  it(
    'on pull_request_target refuses a config that is not of the base branch',
    inWorld('good', async ({ github, workspace, run }) => {
      const refused = await run({ event: 'pull_request_target', fork: true });
      expect(refused.status).not.toBe(0);
      expect(refused.commands.filter(({ name }) => name === 'error')[0]?.message).toContain('is not trusted');
      github.state.contents.set(`${BASE}:trustproof.yml`, workspace.read('trustproof.yml'));
      expect((await run({ event: 'pull_request_target', fork: true })).status).toBe(0);
    }),
  );

  it(
    'on pull_request_target says nothing about a head that is not checked out',
    inWorld('good', async ({ github, workspace, run }) => {
      const git = (...words: string[]) => gitIn(workspace.folder, ...words);
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'base');
      const base = git('rev-parse', 'HEAD');
      github.state.commits.add(base);
      github.state.contents.set(`${BASE}:trustproof.yml`, workspace.read('trustproof.yml'));
      const inputs = { comment: 'always' };
      const { status, summary } = await run({
        event: 'pull_request_target',
        fork: true,
        inputs,
        env: { GITHUB_SHA: base },
      });
      expect(status).toBe(0);
      expect(github.state.checks).toMatchObject([{ head_sha: base, conclusion: 'success' }]);
      expect(github.state.comments).toEqual([]);
      expect(summary).toContain("the pull request's head is not checked out");
    }),
  );

  it(
    'reports what the command line reports, byte for byte',
    inWorld(BROKEN, async ({ workspace, run }) => {
      await run({ inputs: { 'report-file': 'record.json' } });
      const record = JSON.parse(workspace.read('record.json'));
      expect(record.predicate.commit).toBe(MERGE);
      const report = runCli(workspace, ['check', '--format', 'json']);
      expect(report.status).toBe(1);
      expect(`${JSON.stringify(record.predicate.report, undefined, 2)}\n`).toBe(report.stdout);
    }),
  );

  it('loads the REST client only when there is something to send', () => {
    const holders = bundleFiles().filter(({ text }) => text.includes('octokit-core.js/'));
    expect(holders).toHaveLength(1);
    expect(holders[0]?.name).not.toBe('index.js');
  });

  it(
    'with new-only passes what the pull request did not bring about',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      const inputs = { 'new-only': 'true' };
      files.push({ filename: 'README.md', status: 'added', patch: '@@ -0,0 +1 @@\n+hello' });
      const passed = await run({ inputs });
      expect(passed.status).toBe(0);
      expect(passed.summary).toMatch(/^\*\*Nothing new in this change\.\*\* The one finding stands on lines/);
      expect(github.state.comments[0]!.body).toContain('**Nothing new in this change.**');
      for (const text of [passed.summary, github.state.comments[0]!.body, github.state.checks[0]!.summary])
        expect(text).toMatch(/requirement `external-id`\. Not new in this change\.$/m);
      files.push(workspace.added(TRUST));
      github.log.length = 0;
      const failed = await run({ inputs });
      expect(failed.status).toBe(1);
      expect(failed.summary).not.toContain('ot new in this change');
      expect(github.log.filter(({ operation }) => operation === 'pulls/list-files')).toHaveLength(1);
    }),
  );

  it.each(['with the base to compare with', 'without'])(
    'with new-only stops evidence from being taken away on lines where nothing is found, %s',
    (given) =>
      inWorld('good', async ({ github, workspace, files, run }) => {
        const git = (...words: string[]) => gitIn(workspace.folder, ...words);
        git('init', '-q');
        git('add', '.');
        git('commit', '-q', '-m', 'base');
        const base = given === 'without' ? {} : { base: git('rev-parse', 'HEAD') };
        const bucket = 'policies/bucket.json';
        const whole = workspace.read(bucket);
        workspace.write(bucket, '{}\n');
        const lines = whole.trimEnd().split('\n');
        const patch = [`@@ -1,${lines.length} +1,1 @@`, ...lines.map((line) => `-${line}`), '+{}'].join('\n');
        files.push({ filename: bucket, status: 'modified', patch });
        const inputs = { 'new-only': 'true', ...base };
        expect((await run({ inputs })).status).toBe(1);
        expect(github.state.checks[0]?.annotations).toMatchObject([
          { path: 'trustproof.yml', title: 'evidence-missing (sequentum-exports)' },
        ]);
        expect(github.state.comments[0]?.body).not.toContain('Not new in this change');
        files[0] = { filename: 'README.md', status: 'modified' };
        if (given !== 'without') git('commit', '-q', '-a', '-m', 'now the base');
        const old = await run({ inputs: { ...inputs, ...(base.base && { base: 'HEAD' }) } });
        expect(old.status).toBe(0);
      })(),
  );

  it(
    'follows no link that leads out of the workspace, neither to read nor to write',
    inWorld('good', async ({ workspace, run }) => {
      const elsewhere = new Workspace(BROKEN);
      symlinkSync(elsewhere.folder, join(workspace.folder, 'infra'));
      symlinkSync(join(elsewhere.folder, 'written'), join(workspace.folder, 'record.json'));
      for (const inputs of [{ directory: 'infra' }, { 'report-file': 'record.json' }]) {
        const { status, commands } = await run({ inputs });
        expect(status).toBe(2);
        expect(commands.find(({ name }) => name === 'error')?.message).toContain('is a symbolic link');
      }
      expect(existsSync(join(elsewhere.folder, 'written'))).toBe(false);
      elsewhere.remove();
    }),
  );

  it(
    'makes a patch of what did not become a suggestion, for git to apply',
    inWorld('broken', async ({ github, workspace, run }) => {
      const inputs = { directory: 'optional-external-id', 'patch-file': 'fixes.patch' };
      const { outputs, summary } = await run({ inputs });
      expect(reviewComments(github)).toEqual([]);
      const patch = workspace.read('optional-external-id/fixes.patch');
      expect(outputs['patch-file']).toBe('optional-external-id/fixes.patch');
      expect(summary).toContain(
        `<details><summary>A patch with 1 fix, for <code>git apply</code></summary>\n\n\`\`\`diff\n${patch}\`\`\`\n\nIt is in \`fixes.patch\`.\n\n</details>`,
      );
      gitIn(workspace.folder, 'apply', 'optional-external-id/fixes.patch');
      const mended = await run({ inputs, runId: 101 });
      expect(mended).toMatchObject({ status: 0, outputs: { verdict: 'proved', 'patch-file': '' } });
      expect(mended.summary).not.toContain('git apply');
    }),
  );

  it(
    'puts no suggestion into the patch a second time',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      files.push(workspace.added(TRUST));
      const { outputs, summary } = await run({ inputs: { 'patch-file': 'fixes.patch' } });
      expect(reviewComments(github)).toHaveLength(1);
      expect(outputs['patch-file']).toBe('');
      expect(workspace.read('fixes.patch')).toBe('');
      expect(summary).not.toContain('git apply');
    }),
  );

  it(
    'makes suggestions though neither check run nor comment is wanted',
    inWorld(BROKEN, async ({ github, workspace, files, run }) => {
      files.push(workspace.added(TRUST));
      await run({ inputs: { 'check-run': 'false', comment: 'never' } });
      expect(reviewComments(github)).toHaveLength(1);
      expect([github.state.checks, github.state.comments]).toEqual([[], []]);
    }),
  );

  it(
    'without a check run every finding is in the log and in the summary, beyond the limits of annotations',
    inWorld(undefined, async ({ github, workspace, run }) => {
      const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::examplebucket/*' };
      const Statement = Array.from({ length: 60 }, () => ({ Sid: 'not valid!', ...statement }));
      workspace.write('policy.json', JSON.stringify({ Version: '2012-10-17', Statement }, null, 1));
      github.fault({ operation: 'checks/create', trouble: { status: 403 } });
      const { stdout, summary, outputs, commands } = await run();
      const total = Number(outputs['findings']);
      expect(total).toBeGreaterThanOrEqual(60);
      expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
      const [, group = ''] = /^::group::(.*)\n[\s\S]*^::endgroup::$/m.exec(stdout) ?? [];
      expect(group).toBe(`trustproof: ${total} findings in full`);
      const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, place]) => place);
      const logged = places(stdout, /^(?:error|warning|notice) \S+ at (policy\.json:\d+:\d+)$/gm);
      expect(logged).toHaveLength(total);
      const shown = places(summary, /^#### .* at \[`(policy\.json:\d+:\d+)`\]/gm);
      expect(shown.toSorted()).toEqual(logged.toSorted());
    }),
  );

  it(
    'links the places to the code that was checked, wherever GitHub is',
    inWorld(BROKEN, async ({ github, run }) => {
      await run({ env: { GITHUB_SERVER_URL: 'https://ghes.example' } });
      const link = `[\`${TRUST}:10:9\`](<https://ghes.example/acme/proof/blob/${MERGE}/${TRUST}#L10>)`;
      expect(github.state.comments[0]?.body).toContain(link);
    }),
  );

  it(
    'in a merge group: a check run on its head, and new is what it adds to its base',
    inWorld(BROKEN, async ({ github, run }) => {
      const payload = { merge_group: { head_sha: HEAD, base_sha: BASE } };
      github.state.comparisons.set(`${BASE}...${HEAD}`, []);
      const { status } = await run({ event: 'merge_group', payload, inputs: { 'new-only': 'true' } });
      expect(status).toBe(0);
      expect(github.state.checks).toMatchObject([{ head_sha: HEAD, conclusion: 'neutral' }]);
      expect(github.state.comments).toEqual([]);
    }),
  );
});
