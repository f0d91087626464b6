import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRun, readRun, runOfCheckout, runUrl } from '../../src/github/event';
import { pullPayload, runOf } from './sample';
import { BASE, HEAD, MERGE, PULL } from './stand-in/server';

const URL = 'https://api.github.com';
const ENV = { GITHUB_REPOSITORY: 'acme/proof', GITHUB_SHA: MERGE };

describe('each event', () => {
  it('pull_request: the check run belongs to the head, not to the trial merge', () => {
    expect(runOf({ url: URL })).toEqual({
      event: 'pull_request',
      repository: { owner: 'acme', repo: 'proof' },
      sha: MERGE,
      headSha: HEAD,
      baseSha: BASE,
      pull: { number: PULL, headSha: HEAD, baseSha: BASE, baseRef: 'main', fork: false },
      apiUrl: URL,
      serverUrl: 'https://github.com',
      runId: 100,
      runAttempt: 1,
      privileged: false,
    });
  });

  it.each([
    ['pull_request', true, {}, { readOnly: 'fork', privileged: false }],
    ['pull_request', false, { GITHUB_ACTOR: 'dependabot[bot]' }, { readOnly: 'dependabot' }],
    ['pull_request_target', true, {}, { readOnly: undefined, privileged: true }],
  ] as const)('%s, fork %s: %o', (event, fork, env, expected) => {
    expect({ readOnly: undefined, ...runOf({ url: URL, event, fork, env }) }).toMatchObject(expected);
  });

  it('a head whose repository is gone is a fork', () => {
    const payload = pullPayload() as { pull_request: { head: { repo: unknown } } };
    payload.pull_request.head.repo = null;
    expect(parseRun({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, payload).pull?.fork).toBe(true);
  });

  it.each([
    ['push', { before: BASE }, { headSha: MERGE, baseSha: BASE }],
    ['push', { before: '0'.repeat(40) }, { headSha: MERGE, baseSha: undefined }],
    ['merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } }, { headSha: HEAD, baseSha: BASE }],
    ['workflow_dispatch', {}, { headSha: MERGE, baseSha: undefined }],
    ['schedule', {}, { headSha: MERGE }],
    ['release', { release: { tag_name: 'v1' } }, { headSha: MERGE }],
    ['workflow_run', {}, { headSha: MERGE, privileged: true }],
    ['push', pullPayload(), { pull: undefined }],
  ])('%s %j', (event, payload, expected) => {
    const run = parseRun({ ...ENV, GITHUB_EVENT_NAME: event }, payload);
    expect({ pull: undefined, baseSha: undefined, ...run }).toMatchObject(expected);
  });
});

describe('what is checked out on pull_request_target', () => {
  const run = runOf({ url: URL, event: 'pull_request_target', fork: true });

  it('the head: the run is about it, and so are the links', () => {
    expect(runOfCheckout(run, HEAD)).toEqual({ ...run, sha: HEAD });
  });

  it('the branch that the event runs on: the run is about that commit, and no pull request', () => {
    const { pull: _, baseSha: __, ...rest } = run;
    expect(runOfCheckout(run, MERGE)).toEqual({ ...rest, headSha: MERGE });
  });

  it.each([undefined, 'd'.repeat(40)])('%s: as the event says', (commit) => {
    expect(runOfCheckout(run, commit)).toBe(run);
  });

  it('on pull_request it is the trial merge, which stands for the head', () => {
    const merge = runOf({ url: URL });
    expect(runOfCheckout(merge, MERGE)).toBe(merge);
  });
});

describe('addresses', () => {
  it.each([
    [undefined, 'https://api.github.com'],
    ['https://ghes.example/api/v3', 'https://ghes.example/api/v3'],
    ['https://ghes.example/api/v3/', 'https://ghes.example/api/v3'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://user:secret@ghes.example/', 'https://ghes.example'],
    ['file:///etc/passwd', 'https://api.github.com'],
    ['no address', 'https://api.github.com'],
  ])('%s → %s', (given, expected) => {
    expect(parseRun({ GITHUB_API_URL: given }, {}).apiUrl).toBe(expected);
  });

  it('of the run', () => {
    expect(runUrl(runOf({ url: URL }))).toBe('https://github.com/acme/proof/actions/runs/100');
    expect(runUrl(parseRun({}, {}))).toBeUndefined();
  });
});

describe('hostile or missing', () => {
  it('outside GitHub, nothing is known and nothing fails', () => {
    expect(readRun({})).toEqual({
      event: '',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runAttempt: 1,
      privileged: false,
    });
  });

  it.each(['a/b/c', '../x', 'a', '/', 'a/b?c', 'ä/b', `${'a'.repeat(101)}/b`])('repository %s', (name) => {
    expect(parseRun({ GITHUB_REPOSITORY: name }, {}).repository).toBeUndefined();
  });

  it('no payload makes it throw', () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
    const payload = fc.oneof(
      anything,
      fc.record({ pull_request: anything, merge_group: anything, before: anything }),
    );
    const event = fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push', 'other');
    fc.assert(
      fc.property(payload, event, fc.string(), (body, name, sha) => {
        const run = parseRun({ GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_RUN_ID: sha }, body);
        expect(run.pull === undefined || run.pull.headSha.length >= 40).toBe(true);
      }),
    );
  });

  it('reads the payload from its file, and takes none for a broken one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    const env = { ...ENV, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
    writeFileSync(path, JSON.stringify(pullPayload()));
    expect(readRun(env).pull?.number).toBe(PULL);
    writeFileSync(path, '{"pull_request":');
    expect(readRun(env).pull).toBeUndefined();
    rmSync(folder, { recursive: true });
    expect(readRun(env).pull).toBeUndefined();
  });
});
