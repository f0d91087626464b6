// Rebuilds dist elsewhere and compares: what users run must be what the source says. Exit 1 lists the differences.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const COMMITTED = join(ROOT, 'dist');
const rebuilt = mkdtempSync(join(tmpdir(), 'trustproof-dist-'));

const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--out', rebuilt], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const differences = compare(COMMITTED, rebuilt);
rmSync(rebuilt, { recursive: true, force: true });
for (const difference of differences) console.error(difference);
if (differences.length > 0) {
  console.error('dist is not what the source builds to: run `npm run build` and commit dist.');
  process.exit(1);
}
console.log('dist is what the source builds to.');

function compare(ours, theirs) {
  const names = [...new Set([...files(ours), ...files(theirs)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [content(join(ours, name)), content(join(theirs, name))];
    if (a === undefined) return [`missing from dist: ${name}`];
    if (b === undefined) return [`not built from source: ${name}`];
    return a.equals(b) ? [] : [`differs: dist/${name} (${firstDifference(a, b)})`];
  });
}

function files(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function content(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

function firstDifference(a, b) {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const line = a
    .subarray(0, at < 0 ? a.length : at)
    .toString('latin1')
    .split('\n').length;
  return `first at line ${line}; ${a.length} bytes committed, ${b.length} built`;
}
