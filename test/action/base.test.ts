import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { git } from '../git';
import { bundleFiles, isBuilt, runAction, Workspace } from '../github/process';

/** The built action in a clone as actions/checkout leaves it: GitHub's trial merge of a pull request, more or less deep. */

const WIDER = ['"s3:PutObjectAcl"', '"s3:PutObjectAcl", "s3:DeleteObject"'] as const;

interface Clone {
  readonly workspace: Workspace;
  /** Of the base branch, as it was when the event came. */
  readonly baseSha: string;
  readonly mergeSha: string;
}

/** Main goes on after the event: what it gained then is in the merge, and is not the pull request's. */
async function inClone(depth: number, play: (clone: Clone) => Promise<void>): Promise<void> {
  const [origin, workspace] = [new Workspace('good'), new Workspace()];
  try {
    const at = (...args: string[]) => git(origin.folder, ...args);
    const edit = (file: string, from: string, to: string) => {
      origin.write(file, origin.read(file).replace(from, to));
      at('commit', '--quiet', '--all', '--message', file);
    };
    at('init', '--quiet', '--initial-branch=main');
    at('add', '.');
    at('commit', '--quiet', '--message', 'base');
    const baseSha = at('rev-parse', 'HEAD');
    at('checkout', '--quiet', '-b', 'topic');
    edit('policies/bucket.json', ...WIDER);
    at('checkout', '--quiet', 'main');
    edit('policies/permissions.json', ...WIDER);
    at('merge', '--quiet', '--no-ff', '--message', 'trial', 'topic');
    const mergeSha = at('rev-parse', 'HEAD');
    git(workspace.folder, 'clone', '--quiet', '--depth', String(depth), `file://${origin.folder}`, '.');
    await play({ workspace, baseSha, mergeSha });
  } finally {
    origin.remove();
    workspace.remove();
  }
}

function ran({ workspace, baseSha, mergeSha }: Clone, inputs: Readonly<Record<string, string>> = {}) {
  const payload = workspace.runnerFile('pull.json');
  const repo = { full_name: 'acme/proof' };
  const pull = { number: 7, head: { sha: mergeSha, repo }, base: { sha: baseSha, ref: 'main', repo } };
  writeFileSync(payload, JSON.stringify({ pull_request: pull }));
  return runAction(workspace, {
    api: 'http://127.0.0.1:9',
    token: '',
    inputs: { 'check-run': 'false', comment: 'never', ...inputs },
    env: { GITHUB_SHA: mergeSha, GITHUB_EVENT_PATH: payload },
  });
}

const annotations = ({ commands }: Awaited<ReturnType<typeof ran>>) =>
  commands
    .filter(({ name }) => name === 'warning')
    .map(({ message, properties }) => `${properties} ${message}`);

const isOfChange = (one: string) => one.includes('change-') || one.includes('It is new since');

const GAINED = expect.stringMatching(
  /^title=change-allows-more,file=policies\/bucket\.json,line=8,\S+ This change newly lets \S+ call s3:DeleteObject on .* At (?:main|[0-9a-f]{7}) it is not allowed here\./,
);

const knowsBase = isBuilt && bundleFiles().some(({ text }) => text.includes('usualBase'));

describe.runIf(knowsBase).concurrent('the action’s base', () => {
  test.each([2, 50])('is the pull request’s, in a clone of depth %i', (depth) =>
    inClone(depth, async (clone) => {
      const result = await ran(clone);
      expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 0, stderr: '' });
      expect(annotations(result).filter(isOfChange)).toEqual([GAINED]);
    }),
  );

  test('is passed over with a note where the clone does not hold it', () =>
    inClone(1, async (clone) => {
      const result = await ran(clone);
      expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 0, stderr: '' });
      expect(annotations(result).filter(isOfChange)).toEqual([]);
      expect(result.stdout).toContain('What the change newly allows was not looked at: there is no commit');
      expect(result.summary).toContain('What the change newly allows was not looked at');
    }));

  test('that is asked for and not there: exit status 2', () =>
    inClone(1, async (clone) => {
      const result = await ran(clone, { base: clone.baseSha });
      expect(result.status).toBe(2);
      expect(result.stdout).toContain('fetch it first');
    }));

  test('is whatever is asked for', () =>
    inClone(50, async (clone) => {
      const result = await ran(clone, { base: clone.baseSha });
      expect(annotations(result).filter(isOfChange)).toEqual([
        GAINED,
        expect.stringContaining('role-exceeds-profile'),
      ]);
    }));
});
