import { describe, expect, it } from 'vitest';
import { publisher } from '../../src/github/publish';
import { finding, findings, input, patientClock, runOf } from './sample';
import { standInForEach } from './stand-in/each';
import type { Fault, Trouble } from './stand-in/fault';
import { type StandIn, startStandIn, TOKENS } from './stand-in/server';

/** The API failing: retried where that helps, told in words, and never a lost finding. */

let github: StandIn;
let clock: ReturnType<typeof patientClock>;
standInForEach((started) => {
  github = started;
  clock = patientClock();
});

const publish = (count: number, patience = 5_000) =>
  publisher(runOf({ url: github.url }), TOKENS.full, { clock, patience }).publish(
    input(findings(count), { suggestions: false }),
  );

const operations = (id: string) => github.log.filter(({ operation }) => operation === id).length;

describe('a passing fault is waited out', () => {
  const passing: readonly (readonly [string, Trouble, readonly number[]])[] = [
    ['500', { status: 500 }, [500, 1000]],
    ['502', { status: 502 }, [500, 1000]],
    ['503', { status: 503 }, [500, 1000]],
    ['409', { status: 409 }, [500, 1000]],
    ['a dropped connection', 'drop-before', [500, 1000]],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, [7_000, 7_000]],
    ['a secondary limit with retry-after', { status: 403, headers: { 'retry-after': '9' } }, [9_000, 9_000]],
    [
      'a used-up limit with its reset',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-09-01T00:00:20Z') / 1000),
        },
      },
      [21_000, 1_000],
    ],
  ];
  it.each(passing)('%s, twice', async (_, trouble, waited) => {
    github.fault({ operation: 'checks/create', trouble, times: 2 });
    const published = await publish(3);
    expect(published).toMatchObject({ notes: [], unpublished: [] });
    expect(github.state.checks).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
    expect(clock.waited).toEqual(waited);
  });

  it('a secondary limit told in words only: a minute', async () => {
    const trouble = { status: 403, message: 'You have exceeded a secondary rate limit.' };
    github.fault({ operation: 'issues/create-comment', trouble, times: 1 });
    expect((await publish(1)).notes).toEqual([]);
    expect(clock.waited).toEqual([60_000]);
  });
});

describe('a fault that leaves open what was done', () => {
  const open: readonly Trouble[] = ['drop-after', 'cut-off'];
  it.each(open)('%s while a check run is made: it is found, not made again', async (trouble) => {
    github.fault({ operation: 'checks/create', trouble, times: 1 });
    expect(await publish(3)).toMatchObject({ notes: [], unpublished: [] });
    expect(github.state.checks).toHaveLength(1);
    expect(operations('checks/create')).toBe(1);
  });

  it.each(open)('%s in the middle of the batches: none is lost, none twice', async (trouble) => {
    github.fault({ operation: 'checks/update', trouble, after: 1, times: 2 });
    expect(await publish(230)).toMatchObject({ notes: [], unpublished: [] });
    const lines = github.state.checks[0]!.annotations.map(({ start_line }) => start_line);
    expect(lines.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 230 }, (_, index) => index + 1));
  });

  it('drop-before in the middle of the batches: sent again', async () => {
    github.fault({ operation: 'checks/update', trouble: 'drop-before', after: 1, times: 2 });
    expect(await publish(230)).toMatchObject({ notes: [], unpublished: [] });
    expect(github.state.checks[0]!.annotations).toHaveLength(230);
  });

  it.each(open)('%s while the comment is made: it is found, not made again', async (trouble) => {
    github.fault({ operation: 'issues/create-comment', trouble, times: 1 });
    expect(await publish(1)).toMatchObject({ notes: [] });
    expect(github.state.comments).toHaveLength(1);
  });

  it('silence: given up after the time set for an answer, and tried again', async () => {
    github.fault({ operation: 'checks/create', trouble: 'silence', times: 1 });
    expect(await publish(1, 150)).toMatchObject({ notes: [], unpublished: [] });
    expect(github.state.checks).toHaveLength(1);
  });
});

describe('a fault that stays is told in words', () => {
  const noCheck = (why: string) => `No check run: ${why}. Annotations and the job summary take its place.`;
  const staying: readonly (readonly [string, Trouble, string])[] = [
    [
      '403',
      { status: 403 },
      'the token lacks a permission (HTTP 403); give the job `permissions: { checks: write }`',
    ],
    [
      '404',
      { status: 404 },
      'GitHub finds nothing there (HTTP 404), as it also answers when a permission is missing; give the job `permissions: { checks: write }`',
    ],
    ['409', { status: 409 }, 'another change was being made at the same time (HTTP 409): run the job again'],
    [
      '422',
      { status: 422, message: 'No\n::error::' },
      'GitHub refused the request (HTTP 422): "No\\u{a}::error::"',
    ],
    [
      '429',
      { status: 429, headers: { 'retry-after': '900' } },
      "GitHub's rate limit is used up (HTTP 429), and waiting for it would take longer than the run may",
    ],
    ['500', { status: 500 }, 'GitHub answered with an error of its own (HTTP 500), again after retries'],
    ['418', { status: 418 }, 'GitHub\'s answer was not understood (HTTP 418): "on demand"'],
    [
      'a page of a proxy',
      { status: 200, headers: { 'content-type': 'text/html' } },
      'GitHub\'s answer was not understood: "no id in the answer to POST /repos/{owner}/{repo}/check-runs"',
    ],
  ];
  it.each(staying)('%s on making the check run', async (_, trouble, why) => {
    github.fault({ operation: 'checks/create', trouble });
    const published = await publish(3);
    expect(published.notes).toEqual([noCheck(why)]);
    expect(published.unpublished).toHaveLength(3);
    expect(github.state.comments).toHaveLength(1);
  });

  it('401: asked once, and never again', async () => {
    github.fault({ trouble: { status: 401 } });
    const published = await publish(3);
    expect(github.log).toHaveLength(1);
    expect(published.unpublished).toHaveLength(3);
    expect(published.notes.join('\n')).toContain('GitHub does not accept the token (HTTP 401)');
  });

  it.each(['ghs_se\ncret', 'ghs_secr\u00e9t', 'ghs_secret '])(
    'a token that no header takes (%j) is neither sent nor told',
    async (token) => {
      const published = await publisher(runOf({ url: github.url }), token).publish(input(findings(3)));
      expect(github.log).toEqual([]);
      expect(published.unpublished).toHaveLength(3);
      expect(published.notes).toHaveLength(2);
      for (const note of published.notes) {
        expect(note).toContain('GitHub does not accept the token; it may be malformed, or expired.');
        expect(note).not.toMatch(/secr|cret/);
      }
    },
  );

  it('silence everywhere: within the time for answers', async () => {
    github.fault({ trouble: 'silence' });
    const published = await publish(3, 50);
    expect(published.unpublished).toHaveLength(3);
    expect(published.notes).toEqual([
      noCheck('GitHub did not answer in time'),
      'No comment: GitHub did not answer in time.',
    ]);
    expect(github.log.length).toBeLessThan(12);
  });

  it('no server at all', async () => {
    const gone = await startStandIn();
    await gone.close();
    const { url } = gone;
    const published = await publisher(runOf({ url }), TOKENS.full, { clock }).publish(input([finding()]));
    expect(published.unpublished).toHaveLength(1);
    expect(published.notes[0]).toContain('No check run: the connection to GitHub failed');
  });

  it('a limit that outlasts the time set aside: the run ends all the same', async () => {
    const trouble = { status: 429, headers: { 'retry-after': '50' } };
    github.fault({ trouble });
    const published = await publish(3);
    expect(clock.waited.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(120_000);
    expect(published.unpublished).toHaveLength(3);
    expect(published.notes).toHaveLength(2);
  });
});

describe('a batch that stays out', () => {
  const staying: readonly Fault[] = [
    { operation: 'checks/update', trouble: { status: 500 }, after: 1 },
    { operation: 'checks/update', trouble: 'drop-before', after: 1 },
    { operation: 'checks/update', trouble: { status: 403 }, after: 1 },
    { operation: 'checks/update', trouble: { status: 404 }, after: 1 },
    { operation: 'checks/update', trouble: { status: 200 }, after: 1 },
  ];
  it.each(staying)('$trouble: the check run is complete, and what it lacks is handed back', async (fault) => {
    github.fault(fault);
    const published = await publish(180);
    expect(github.state.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    const shown = github.state.checks[0]!.annotations.map(({ message }) => message);
    expect(shown).toHaveLength(100);
    expect(published.unpublished.map(({ message }) => message)).toEqual(
      Array.from({ length: 80 }, (_, index) => `Finding ${index + 100}.`),
    );
    expect(published.notes).toHaveLength(1);
    expect(published.notes[0]).toMatch(
      /^The check run lacks 80 of 180 findings: .*The job summary has them\.$/,
    );
  });

  it('the check run itself says what it lacks, once it can', async () => {
    github.fault({ operation: 'checks/update', trouble: { status: 500 }, after: 1, times: 4 });
    await publish(180);
    expect(github.state.checks[0]!.summary).toBe(
      "80 of 180 findings could not be shown as annotations here. The job's log and summary name them.\n\n**Nothing new in this change.** All 180 findings stand on lines that it does not touch.\n\nsummary of 180",
    );
  });
});

describe('one annotation that GitHub refuses', () => {
  it.each([0, 30, 49, 50, 77, 119])('at %i takes no other with it', async (at) => {
    const given = findings(120).map((one, index) => (index === at ? { ...one, file: 'UNPROCESSABLE' } : one));
    const published = await publisher(runOf({ url: github.url }), TOKENS.full, { clock }).publish(
      input(given),
    );
    expect(published.unpublished).toEqual([given[at]]);
    expect(github.state.checks[0]!.annotations).toHaveLength(119);
    expect(published.notes[0]).toContain('The check run lacks 1 of 120 findings: GitHub refused the request');
  });

  it('refused once only, as if by chance: nothing is lost, so nothing is said', async () => {
    github.fault({ operation: 'checks/update', trouble: { status: 422 }, times: 1 });
    const published = await publish(120);
    expect(github.state.checks[0]!.annotations).toHaveLength(120);
    expect(published.unpublished).toEqual([]);
    expect(published.notes).toEqual([]);
  });

  it('all of them: the check run stands, with its conclusion and none of them', async () => {
    const given = findings(120).map((one) => ({ ...one, file: 'UNPROCESSABLE' }));
    const published = await publisher(runOf({ url: github.url }), TOKENS.full, { clock }).publish(
      input(given),
    );
    expect(published.unpublished).toHaveLength(120);
    expect(github.state.checks).toMatchObject([{ conclusion: 'failure', annotations: [] }]);
    expect(github.log.length).toBeLessThan(150);
  });
});
