import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/connection/config';
import { readDirectory } from '../../src/entry/read-directory';
import { Tree } from '../../src/source/files';
import { git as gitIn, gitWith } from '../git';

/** A `.gitignore` keeps out what git does not keep, and nothing else: a pull request could hide a policy in one. */

const POLICY = '{"Version":"2012-10-17","Statement":[]}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trustproof-read-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const git = (...words: string[]) => gitIn(root, ...words);

function write(file: string, text = POLICY): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function filesRead(folder = '.', exclude: readonly string[] = []): Promise<string[]> {
  const sources = { include: ['**/*.json'], exclude };
  const { files, problems } = await readDirectory(
    Tree.open(join(root, folder)),
    { ...DEFAULT_CONFIG, sources },
    { plans: [] },
  );
  expect(problems).toEqual([]);
  return files.map(({ file }) => file);
}

it('what git keeps is read, whatever a .gitignore says', async () => {
  for (const file of ['a.json', 'in/b.json', 'in/c.txt', 'out/gone.json', 'node_modules/d.json']) write(file);
  git('init', '-q');
  write('.gitignore', 'a.json\nin/\nbuilt/\nout/\nnode_modules/\n');
  git('add', '-f', '.');
  rmSync(join(root, 'out'), { recursive: true });
  write('built/not-kept.json');
  write('in/not-kept.json');
  write('e.json');
  expect(await filesRead()).toEqual(['a.json', 'e.json', 'in/b.json']);
  expect(await filesRead('.', ['in/**'])).toEqual(['a.json', 'e.json']);
  expect(await filesRead('.', ['in'])).toEqual(['a.json', 'e.json']);
  write('in/.gitignore', '*.json\n');
  expect(await filesRead('in')).toEqual(['b.json']);
});

it('outside a repository a .gitignore is believed', async () => {
  write('a.json');
  write('b.json');
  write('.gitignore', 'a.json\n');
  expect(await filesRead()).toEqual(['b.json']);
});

it('a checkout of another user’s, as containers have them, is asked all the same', async () => {
  git('init', '-q');
  write('a.json');
  write('.gitignore', '*.json\n');
  git('add', '-f', '.');
  vi.stubEnv('PATH', gitWith(join(root, '.git'), 'export GIT_TEST_ASSUME_DIFFERENT_OWNER=1'));
  expect(await filesRead()).toEqual(['a.json']);
});

it.each([
  ['is not there', undefined, '(git is not installed here'],
  ['is broken', 'echo "fatal: broken" >&2; exit 128', '(fatal: broken)'],
])('where git %s, it is told that a policy may be hidden', async (_, script, why) => {
  git('init', '-q');
  write('.gitignore', '*.json\n');
  write('a.json');
  vi.stubEnv('PATH', script === undefined ? join(root, '.git') : gitWith(join(root, '.git'), script));
  const read = () => readDirectory(Tree.open(root), DEFAULT_CONFIG, { plans: [] });
  const { problems } = await read();
  expect(problems).toMatchObject([{ rule: 'evidence-incomplete', severity: 'warning', file: '.gitignore' }]);
  expect(problems[0]?.message).toContain(why);
  rmSync(join(root, '.gitignore'));
  expect((await read()).problems).toEqual([]);
});
