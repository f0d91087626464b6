// Builds the two bundles from source: generate → tsc → ncc. `node scripts/build.mjs [--out DIR]`; DIR is
// deleted first. The same commit gives the same bytes on every machine (scripts/check-dist.mjs holds us to it).
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { notices } from './third-party.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } });
const OUT = resolve(values.out);
const SHEBANG = '#!/usr/bin/env node\n';

run('scripts/generate.mjs');
const build = compile();
rmSync(OUT, { recursive: true, force: true });
for (const entry of ['cli', 'action']) bundle(entry);
chmodSync(join(OUT, 'cli/index.js'), 0o755);
rmSync(build, { recursive: true, force: true });

/** Into a fixed folder inside the root: modules resolve as they do from src, and ncc's module ids hang on paths. */
function compile() {
  const folder = join(ROOT, 'build');
  rmSync(folder, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', folder);
  return folder;
}

function bundle(entry) {
  const folder = join(OUT, entry);
  const from = join(build, 'src', `${entry}.js`);
  const stats = join(build, `${entry}.stats.json`);
  const flags = ['--out', folder, '--stats-out', stats, '--no-cache', '--quiet'];
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', from, ...flags);
  writeFileSync(join(folder, 'licenses.txt'), notices(JSON.parse(readFileSync(stats, 'utf8')), ROOT));
  if (entry === 'cli') addShebang(join(folder, 'index.js'));
}

function addShebang(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(file, SHEBANG + text);
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
