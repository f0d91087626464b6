import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const AS_SOMEBODY = [
  ...['-c', 'user.name=t', '-c', 'user.email=t@example.com'],
  ...['-c', 'protocol.file.allow=always'],
];

/** What git prints, run in a folder as somebody who may commit, and fetch from folders beside it. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...AS_SOMEBODY, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A `PATH` on which a git stands that first runs a line of shell; written below a folder. */
export function gitWith(folder: string, line: string): string {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const bin = join(folder, 'bin-of-test');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${line}\nexec '${real}' "$@"\n`, { mode: 0o755 });
  return `${bin}${delimiter}${process.env['PATH']}`;
}
