import { performance } from 'node:perf_hooks';
import { readConfiguration } from '../src/source/hcl/configuration';
import { factsOf } from '../src/source/terraform/facts';
import { longFile, moduleTree } from './generate-terraform.mjs';

/**
 * Times the reading of `.tf` sources, from text to facts: a file of 5,000 lines
 * (aim: 0.5 s) and a tree of 500 modules (aim: 2 s). The first run of a process
 * counts, since that is what a user waits for; so do the median and longest of
 * ten more.
 *
 *   npx rolldown bench/terraform.ts --platform node --file /tmp/bench.mjs && node /tmp/bench.mjs
 */
const CASES = {
  '5,000 lines': longFile(5_000),
  '500 modules': moduleTree(500),
};

for (const [name, files] of Object.entries(CASES)) {
  const times = Array.from({ length: 11 }, () => timed(files));
  const [first, ...rest] = times;
  rest.sort((a, b) => a.ms - b.ms);
  const line = `${name}: first ${first!.ms.toFixed(0)} ms, then median ${rest[5]!.ms.toFixed(0)} ms, longest ${rest.at(-1)!.ms.toFixed(0)} ms; ${first!.resources} resources, ${first!.facts} facts\n`;
  process.stdout.write(line);
}

function timed(files: readonly { path: string; text: string }[]) {
  const start = performance.now();
  const { roots } = readConfiguration(files, { readFile: () => undefined });
  const facts = roots.reduce((sum, root) => sum + factsOf(root.resources).facts.length, 0);
  const ms = performance.now() - start;
  return { ms, facts, resources: roots.reduce((sum, root) => sum + root.resources.length, 0) };
}
