import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/connection/config';
import { readDirectory } from '../../src/entry/read-directory';
import { Tree } from '../../src/source/files';

/** A `.gitignore` keeps out what git does not keep, and nothing else: a pull request could hide a policy in one. */

const POLICY = '{"Version":"2012-10-17","Statement":[]}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trustproof-read-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words], { stdio: 'pipe' });

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
  write('in/.gitignore', '*.json\n');
  expect(await filesRead('in')).toEqual(['b.json']);
});

it('outside a repository a .gitignore is believed', async () => {
  write('a.json');
  write('b.json');
  write('.gitignore', 'a.json\n');
  expect(await filesRead()).toEqual(['b.json']);
});
