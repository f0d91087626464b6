import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../dist';
import { runAction, runCli, Workspace } from '../github/process';

/** The built action on a pull request, for each example, with a token that can do nothing: what the log and the runner's files then hold. */

interface Expected {
  readonly example: string;
  readonly status: 0 | 1;
  readonly verdict: 'proved' | 'violated';
  /** The annotations, in the order they are sent. */
  readonly annotations: readonly string[];
}

const CASES: readonly Expected[] = [
  { example: 'good', status: 0, verdict: 'proved', annotations: [] },
  { example: 'two-vendors', status: 0, verdict: 'proved', annotations: [] },
  { example: 'terraform', status: 0, verdict: 'proved', annotations: [] },
  { example: 'terraform-output', status: 0, verdict: 'proved', annotations: [] },
  {
    example: 'broken/optional-external-id',
    status: 1,
    verdict: 'violated',
    annotations: ['error external-id-optional (sequentum-exports) policies/trust.json:10:9-10:31'],
  },
  {
    example: 'broken/side-door',
    status: 1,
    verdict: 'violated',
    annotations: ['error external-id-missing (sequentum-exports) policies/trust.json:11-16'],
  },
  {
    example: 'broken/whole-account',
    status: 1,
    verdict: 'violated',
    annotations: ['error trust-open-to-account (sequentum-exports) policies/trust.json:7:29-7:61'],
  },
  {
    example: 'broken/bucket-not-objects',
    status: 1,
    verdict: 'violated',
    annotations: ['error permission-missing (sequentum-exports) policies/permissions.json:4-9'],
  },
  {
    example: 'broken/deny-elsewhere',
    status: 1,
    verdict: 'violated',
    annotations: ['error bucket-policy-denied (sequentum-exports) policies/bucket.json:11-20'],
  },
];

async function inWorkspace<T>(example: string, use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = new Workspace(example);
  try {
    return await use(workspace);
  } finally {
    workspace.remove();
  }
}

const OFFLINE = { api: 'http://127.0.0.1:9', token: '' };

function place(name: string, properties: string): string {
  const { title, file, line, endLine, col, endColumn } = Object.fromEntries(
    properties.split(',').map((property) => property.split('=') as [string, string]),
  );
  const range = col === undefined ? `${line}-${endLine}` : `${line}:${col}-${endLine}:${endColumn}`;
  return `${name} ${title} ${file}:${range}`;
}

describe.concurrent('the action on a pull request', () => {
  test.each(CASES)('$example', async ({ example, status, verdict, annotations }) => {
    await inWorkspace(example, async (workspace) => {
      const ran = await runAction(workspace, OFFLINE);
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status, stderr: '' });
      const shown = ran.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
      expect(shown.map(({ name, properties }) => place(name, properties))).toEqual(annotations);
      const errors = annotations.filter((one) => one.startsWith('error ')).length;
      expect(ran.outputs).toEqual({
        verdict,
        findings: String(annotations.length),
        errors: String(errors),
        warnings: String(annotations.length - errors),
        'report-file': '',
        'sarif-file': '',
        'patch-file': '',
      });
      expect(ran.summary).toContain(`trustproof: ${verdict}`);
      expect(ran.summary).toContain('```mermaid');
      for (const id of [
        'role-permissions',
        'role-arn',
        'trust-policy',
        'external-id',
        'exclusive-trust',
        'bucket-policy',
        'delivery',
      ]) {
        expect(ran.summary).toMatch(new RegExp(`^\\| [✓✗?–] \\| \`${id}\` \\|`, 'm'));
      }
    });
  });

  test('a folder below the workspace: files are named from the repository’s root', async () => {
    await inWorkspace('broken', async (workspace) => {
      const ran = await runAction(workspace, {
        ...OFFLINE,
        inputs: {
          directory: 'side-door',
          'report-file': 'out/record.json',
          'sarif-file': 'out/findings.sarif',
        },
      });
      expect(ran.status).toBe(1);
      const [error] = ran.commands.filter(({ name }) => name === 'error');
      expect(place('error', error!.properties)).toBe(
        'error external-id-missing (sequentum-exports) side-door/policies/trust.json:11-16',
      );
      expect(ran.outputs).toMatchObject({
        'report-file': 'side-door/out/record.json',
        'sarif-file': 'side-door/out/findings.sarif',
      });
      const sarif = JSON.parse(workspace.read('side-door/out/findings.sarif'));
      expect(sarif.runs[0].results).toMatchObject([
        {
          locations: [{ physicalLocation: { artifactLocation: { uri: 'side-door/policies/trust.json' } } }],
        },
      ]);
    });
  });

  test('the same report as the command line’s, byte for byte', async () => {
    await inWorkspace('broken/whole-account', async (workspace) => {
      await runAction(workspace, { ...OFFLINE, inputs: { 'report-file': 'action.json' } });
      const record = JSON.parse(workspace.read('action.json'));
      const { stdout } = runCli(workspace, ['check', '--format', 'json']);
      expect(`${JSON.stringify(record.predicate.report, null, 2)}\n`).toBe(stdout);
    });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ 'fail-on': 'fatal' }, /the input fail-on must be one of error, warning, notice, never, not "fatal"/],
    [{ annotations: 'yes' }, /the input annotations must be one of true, false/],
    [{ directory: 'no/such' }, /no\/such cannot be opened: there is no such file/],
    [{ config: 'nowhere.yml' }, /nowhere\.yml cannot be read: there is no such file/],
    [{ plan: 'nowhere.json' }, /nowhere\.json cannot be read: there is no such file/],
  ])('%j is exit status 2, in words', async (inputs, expected) => {
    await inWorkspace('good', async (workspace) => {
      const ran = await runAction(workspace, { ...OFFLINE, inputs });
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 2, stderr: '' });
      expect(ran.commands.map(({ name }) => name)).toEqual(['error']);
      expect(ran.commands[0]!.message).toMatch(expected);
    });
  });

  test.each<[Record<string, string>, number]>([
    [{ 'fail-on': 'never' }, 0],
    [{ 'fail-on': 'warning' }, 1],
    [{ annotations: 'false', summary: 'false' }, 1],
  ])('%j ends with %i', async (inputs, status) => {
    await inWorkspace('broken/side-door', async (workspace) => {
      const ran = await runAction(workspace, { ...OFFLINE, inputs });
      expect(ran.status).toBe(status);
      if (inputs.summary === 'false') {
        expect([ran.summary, ran.commands.filter(({ name }) => name === 'error')]).toEqual(['', []]);
      }
    });
  });

  test('an ExternalId given as input is masked before anything else is said', async () => {
    await inWorkspace('broken/whole-account', async (workspace) => {
      const secret = 'seq_p8OgYZNm_anQEaOZ8-mMn';
      workspace.write('empty.yml', 'version: 1\n');
      const ran = await runAction(workspace, {
        ...OFFLINE,
        inputs: {
          config: 'empty.yml',
          profile: 'sequentum-enterprise-s3-managed',
          principal: 'arn:aws:iam::302263087412:role/seqtestclient',
          role: 'arn:aws:iam::666666666666:role/sequentum-exports',
          'external-id': secret,
          bucket: 'examplebucket',
          prefix: 'exports/',
        },
      });
      expect(ran.commands[0]).toMatchObject({ name: 'add-mask', message: secret });
      expect(ran.stdout.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret);
      expect(ran.summary).not.toContain(secret);
      expect(ran.outputs).toMatchObject({ verdict: 'violated' });
    });
  });
});

describe('action.yml', () => {
  const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');

  test('names the bundle and its runtime', () => {
    expect(action).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/action\/index\.js$/m);
  });
});
