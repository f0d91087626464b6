import { describe, expect, it } from 'vitest';
import { requireTrustedConfig } from '../../src/github/trust';
import { patientClock, runOf } from './sample';
import { standInForEach } from './stand-in/each';
import { BASE, type StandIn, TOKENS } from './stand-in/server';

/** Under `pull_request_target` the config of the head may not rule a run that holds secrets. */

let github: StandIn;
standInForEach((started) => {
  github = started;
  github.state.contents.set(`${BASE}:.github/trustproof.yml`, 'version: 1\n');
});

const judge = (
  found: Readonly<Record<string, string>>,
  event = 'pull_request_target',
  token: string = TOKENS.full,
) => {
  const candidates = ['trustproof.yml', '.github/trustproof.yml'].map((path) => {
    const text = found[path];
    return { path, ...(text !== undefined && { bytes: Buffer.from(text) }) };
  });
  return requireTrustedConfig(runOf({ url: github.url, event, fork: true }), token, candidates, {
    clock: patientClock(),
  });
};

it('takes the config of the base branch', async () => {
  await expect(judge({ '.github/trustproof.yml': 'version: 1\n' })).resolves.toBeUndefined();
});

it.each([
  ['one that was changed', { '.github/trustproof.yml': 'version: 1 # changed\n' }],
  ['one that was taken away', {}],
  [
    'one put where it is looked for first',
    { '.github/trustproof.yml': 'version: 1\n', 'trustproof.yml': 'version: 1\n' },
  ],
])('refuses %s', async (_, found: Record<string, string>) => {
  await expect(judge(found)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('it is not the one of the base branch. Run on `pull_request` instead'),
  });
});

it('does not ask on `pull_request`', async () => {
  await expect(judge({}, 'pull_request')).resolves.toBeUndefined();
  expect(github.log).toEqual([]);
});

describe('what cannot be found out is refused', () => {
  it.each([
    [{ status: 403 }, 'git/get-commit', 'contents: read'],
    [{ status: 404 }, 'git/get-commit', 'contents: read'],
    [{ status: 500 }, 'repos/get-content', 'error of its own'],
  ])('%j from %s', async (trouble, operation, words) => {
    github.fault({ operation, trouble });
    await expect(judge({ '.github/trustproof.yml': 'version: 1\n' })).rejects.toThrow(words);
  });

  it('without a token', async () => {
    await expect(judge({}, 'pull_request_target', '')).rejects.toThrow('there is no token');
  });
});
