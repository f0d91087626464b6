import { difference } from '../src/logic/compare';
import { mutant, policy, policyOf, random } from './generate-policies';

/** Times `compare`, a direction at a time, on 435 generated policies and their mutants. */
const PAIRS = Number(process.argv[2] ?? 435);
const next = random(20261123);
const times: { ms: number; what: string; size: number }[] = [];
const pairs = Array.from({ length: PAIRS }, () => {
  const original = policy(next);
  return { older: policyOf(original), newer: policyOf(mutant(original, next)), size: original.length };
});
for (let round = 0; round < 2; round++) {
  times.length = 0;
  for (const { older, newer, size } of pairs) {
    for (const [a, b] of [
      [older, newer],
      [newer, older],
    ] as const) {
      const start = process.hrtime.bigint();
      const found = difference(a, b, 'identity');
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      times.push({ ms, size, what: !found ? 'nothing' : 'witness' in found ? 'witness' : 'undetermined' });
    }
  }
}
times.sort((a, b) => a.ms - b.ms);
const at = (part: number) =>
  times[Math.min(times.length - 1, Math.floor(part * times.length))]!.ms.toFixed(3);
const count = (what: string) => times.filter((time) => time.what === what).length;
process.stdout.write(
  `${times.length} directions: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms; ` +
    `${count('nothing')} nothing, ${count('witness')} witness, ${count('undetermined')} undetermined\n`,
);
