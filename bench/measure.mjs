import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Milliseconds of one run of `node ARGS`; the exit status must be among `statuses`. */
export function spawned(args, { statuses = [0, 1], cwd = process.cwd(), env = process.env } = {}) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const spent = performance.now() - start;
  if (error) throw error;
  if (!statuses.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return spent;
}

/**
 * Medians of several contenders, run in turn so that what slows the machine
 * slows them alike; one round before is not counted.
 *
 * @param {Record<string, () => number>} contenders each gives milliseconds
 * @returns {Record<string, number>}
 */
export function medians(contenders, rounds) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const spent = run();
      if (round > 0) times[name].push(spent);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One line of the result: what was measured, against what, and whether the aim is met. */
export function line(name, measured, aim, met) {
  return `${met ? 'ok  ' : 'MISS'}  ${name.padEnd(44)} ${measured.padEnd(46)} aim: ${aim}`;
}

export function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
