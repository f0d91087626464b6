// All benchmarks: npm run bench, or one of them: node bench/run.mjs [entries|decide|adversarial|terraform] [--rounds N]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entries } from './entries.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = ['decide', 'adversarial', 'terraform'];

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '11' } },
  allowPositionals: true,
});
const wanted = positionals.length === 0 ? ['entries', ...SOURCES] : positionals;

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`);
for (const name of wanted) {
  console.log(`\n${name}`);
  if (name === 'entries') for (const one of entries({ rounds: Number(values.rounds) })) console.log(one);
  else if (SOURCES.includes(name)) fromSource(name);
  else throw new Error(`no benchmark "${name}": entries, ${SOURCES.join(', ')}`);
}

/** Bundled first, so that what is timed is what the engine does and no loader's work. */
function fromSource(name) {
  const folder = mkdtempSync(join(tmpdir(), 'trustproof-bench-'));
  try {
    const bundle = join(folder, 'bench.mjs');
    run(
      join(HERE, '../node_modules/.bin/rolldown'),
      join(HERE, `${name}.ts`),
      '--platform',
      'node',
      '--file',
      bundle,
      '--log-level',
      'silent',
    );
    run(process.execPath, bundle);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}
