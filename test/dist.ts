import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CLI = join(ROOT, 'dist/cli/index.js');
export const ACTION = join(ROOT, 'dist/action/index.js');

export const EXAMPLES = [
  'good',
  'broken/optional-external-id',
  'broken/side-door',
  'broken/whole-account',
  'broken/bucket-not-objects',
  'broken/deny-elsewhere',
  'terraform',
  'terraform-output',
  'two-vendors',
] as const;

export interface Runtime {
  readonly name: string;
  readonly path: string;
}

/** Node 24 as `npm ci` brings it, and the machine's own Node if that is another: CI has 20 there. */
export function runtimes(): Runtime[] {
  const own = join(ROOT, 'node_modules/.bin/node');
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const system = folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  const found = [existsSync(own) ? own : process.execPath, ...(system === undefined ? [] : [system])];
  const named = found.map((path) => ({ name: `Node ${versionOf(path)}`, path }));
  return named.filter(({ name }, index) => named.findIndex((one) => one.name === name) === index);
}

function versionOf(path: string): string {
  return spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function spawn(
  node: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Ended {
  const { cwd = ROOT, env = {} } = options;
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr, error } = spawnSync(node, args, {
    cwd,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
