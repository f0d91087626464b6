import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configCandidates } from '../../src/entry/config-file';
import { writeOutput } from '../../src/entry/write-file';

/** The checked folder is a stranger's: no link in it may decide what is written, or read, outside. */

let outside: string;
let folder: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'trustproof-write-'));
  folder = join(outside, 'checked');
  mkdirSync(folder);
});
afterEach(() => rmSync(outside, { recursive: true }));

describe('writeOutput', () => {
  it('makes the folders on the way, and replaces what is there', () => {
    const path = join(folder, 'out/deep/record.json');
    for (const text of ['a longer text', 'short']) writeOutput(path, text, folder);
    expect(readFileSync(path, 'utf8')).toBe('short');
  });

  it.each([
    ['the file itself, which is not there yet', 'record.json', 'victim', 'record.json'],
    ['the file itself', 'record.json', 'existing', 'record.json'],
    ['a folder on the way', 'out', '.', 'out/new/record.json'],
    ['a folder that stays inside', 'out', 'checked/.git', 'out/hooks'],
  ])('follows no link: %s', (_, link, target, file) => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(outside, 'existing'), 'as it was');
    symlinkSync(join(outside, target), join(folder, link));
    expect(() => writeOutput(join(folder, file), 'x', folder)).toThrow(
      `cannot write ${join(folder, file)}: ${link} is a symbolic link in the checked folder`,
    );
    expect(existsSync(join(outside, 'victim'))).toBe(false);
    expect(readFileSync(join(outside, 'existing'), 'utf8')).toBe('as it was');
    expect(existsSync(join(folder, '.git/hooks'))).toBe(false);
  });

  it('follows the links of the machine’s owner: those outside the checked folder', () => {
    writeFileSync(join(outside, 'existing'), 'as it was');
    symlinkSync(join(outside, 'existing'), join(outside, 'link'));
    writeOutput(join(outside, 'link'), 'x', folder);
    writeOutput(join(outside, 'link'), 'xy', parse(folder).root);
    expect(readFileSync(join(outside, 'existing'), 'utf8')).toBe('xy');
  });

  it('tells the user what the system says', () => {
    expect(() => writeOutput(folder, 'x', outside)).toThrow(/^cannot write [^ ]*: it is a directory$/);
  });
});

describe('configCandidates', () => {
  it.runIf(existsSync('/dev/zero'))('reads nothing without end', () => {
    symlinkSync('/dev/zero', join(folder, 'trustproof.yml'));
    expect(configCandidates(folder, '', undefined)[0]).toEqual({ path: 'trustproof.yml' });
  });
});
