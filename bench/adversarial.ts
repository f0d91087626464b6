import { difference } from '../src/logic/compare';
import { policyOf, type Statement } from './generate-policies';

/** How the cost of `compare` grows, and what shapes meant to be hard cost. */

const letters = 'abcdefghijklmnopqrstuvwxyz';
const allow = (Resource: string[], Condition?: object): Statement => ({
  Effect: 'Allow',
  Action: ['s3:GetObject'],
  Resource,
  ...(Condition && { Condition }),
});
const key = (text: string) => `arn:aws:s3:::b/${text}`;

function time(name: string, older: Statement[], newer: Statement[]): void {
  const [a, b] = [policyOf(older), policyOf(newer)];
  const runs: number[] = [];
  let outcome: ReturnType<typeof difference>;
  for (let i = 0; i < 5; i++) {
    const start = process.hrtime.bigint();
    outcome = difference(a, b, 'identity');
    runs.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  runs.sort((x, y) => x - y);
  const what = !outcome ? 'nothing gained' : 'witness' in outcome ? 'witness' : outcome.reason;
  process.stdout.write(
    `${name.padEnd(58)} worst of 5 ${runs.at(-1)!.toFixed(2)} ms, median ${runs[2]!.toFixed(2)} ms  ${what}\n`,
  );
}

for (const count of [10, 20, 40, 80, 160]) {
  const parts = Array.from({ length: count }, (_, index) => allow([key(`p${index}/*`)]));
  time(`${count} statements, the last one widened`, parts, [...parts.slice(0, -1), allow([key('p*')])]);
}
for (const count of [2, 4, 8, 16, 24]) {
  const stars = `*${[...letters.slice(0, count)].join('*')}*`;
  const other = `*${[...letters.slice(0, count - 1)].join('*')}*z*`;
  time(`*a*b*c*… against *a*b*…*z*, ${count} letters`, [allow([key(other)])], [allow([key(stars)])]);
}
for (const count of [50, 100, 200, 400]) {
  const overlapping = Array.from({ length: count }, (_, index) =>
    key(`*${letters[index % 26]}${letters[(index * 7) % 26]}*${index % 10}*`),
  );
  time(`${count} overlapping patterns against one`, [allow(overlapping)], [allow([key('*x*')])]);
}
for (const count of [4, 8, 12, 16, 20, 40]) {
  // The automaton must remember the last characters: two to the power of their number.
  const tail = '?'.repeat(count);
  time(
    `"a", then ${count} characters to the end, in two cases`,
    [allow([key(`*?a${tail}`), key(`a${tail}`)])],
    [allow([key(`*a${tail}`)])],
  );
}
for (const count of [4, 8, 16, 32]) {
  const keys = Array.from({ length: count }, (_, index) => `aws:PrincipalTag/k${index}`);
  const each = keys.map((name) => allow([key('*')], { StringEquals: { [name]: 'a' } }));
  const none = keys.map((name) => ({ ...allow([key('*')], { StringNotEquals: { [name]: 'a' } }) }));
  time(`${count} context keys, one statement each, against none of them`, each, [allow([key('*')])]);
  time(`${count} context keys, cases that cover everything`, [...each, ...none], [allow([key('*')])]);
  time(
    `${count} context keys in pairs`,
    keys.flatMap((a, i) =>
      keys
        .slice(i + 1)
        .map((b) => allow([key('*')], { StringEquals: { [a]: 'a' }, StringNotEquals: { [b]: 'a' } })),
    ),
    [allow([key('*')])],
  );
}
