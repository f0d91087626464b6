import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ACTION, ROOT, runtimes } from '../dist';

/** From the start of the process to the action's first look at the repository, against a Node that does nothing. */

const MOST_ABOVE_NODE = 150;
const RUNS = 21;

const folder = mkdtempSync(join(tmpdir(), 'trustproof-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Says on standard error, once, how many milliseconds after the start a file of the workspace is first asked for. */
const WATCH = `
const fs = require('node:fs');
const told = (path) => {
  if (!String(path).startsWith(process.env.GITHUB_WORKSPACE)) return;
  for (const [object, name, original] of watched) object[name] = original;
  require('node:module').syncBuiltinESMExports();
  fs.writeSync(2, 'first read after ' + performance.now() + '\\n');
};
const watched = [[fs, 'openSync'], [fs, 'readdirSync'], [fs, 'readFileSync'], [fs, 'statSync'], [fs.realpathSync, 'native']]
  .map(([object, name]) => [object, name, object[name]]);
for (const [object, name, original] of watched)
  object[name] = (path, ...rest) => { told(path); return original.call(object, path, ...rest); };
require('node:module').syncBuiltinESMExports();
`;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function measured(args: readonly string[], pattern: RegExp): number {
  const env = {
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: join(ROOT, 'examples/good'),
    'INPUT_CHECK-RUN': 'false',
    INPUT_COMMENT: 'never',
  };
  const times = Array.from({ length: RUNS }, () => {
    const { stderr } = spawnSync(runtimes()[0]!.path, args, { env, encoding: 'utf8' });
    return Number(pattern.exec(stderr)?.[1]);
  });
  return median(times);
}

describe('the action', () => {
  it(`looks at the repository within ${MOST_ABOVE_NODE} ms of what Node takes to start`, () => {
    const [watch, nothing] = [join(folder, 'watch.cjs'), join(folder, 'nothing.cjs')];
    writeFileSync(watch, WATCH);
    writeFileSync(nothing, "require('node:fs').writeSync(2, 'ready after ' + performance.now())");
    const bare = measured([nothing], /ready after ([\d.]+)/);
    const first = measured(['--require', watch, ACTION], /first read after ([\d.]+)/);
    process.stderr.write(`Node ${bare.toFixed(0)} ms, the first read after ${first.toFixed(0)} ms\n`);
    expect(first - bare).toBeLessThan(MOST_ABOVE_NODE);
  });
});
