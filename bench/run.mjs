// All benchmarks, as ratios within one run: node bench/run.mjs [entries|decide] [--rounds N]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { entries } from './entries.mjs';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '11' } },
  allowPositionals: true,
});
const wanted = positionals.length === 0 ? ['entries'] : positionals;

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`);
if (wanted.includes('entries'))
  for (const one of entries({ rounds: Number(values.rounds) })) console.log(one);
