import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cli } from './run';

/** Policy variables that a stranger has written so that reading them takes for ever. */

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trustproof-variables-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

it.each([
  ['that never closes', `\${${'a'.repeat(120_000)}`],
  ['opened again and again', '${'.repeat(60_000)],
  ['of white space', `\${aws:username${' '.repeat(120_000)}x}`],
  ['with a default that never closes', `\${aws:username, '${' '.repeat(120_000)}}`],
])('%s', async (_, value) => {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::111122223333:root' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': value } },
  };
  writeFileSync(join(cwd, 'p.json'), JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
  const start = performance.now();
  const { status, err } = await cli(['check', '--format', 'json'], { cwd });
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(performance.now() - start).toBeLessThan(15_000);
});
