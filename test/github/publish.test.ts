import { describe, expect, it } from 'vitest';
import { publisher, type View } from '../../src/github/publish';
import type { Budget } from '../../src/report/budget';
import { finding, findings, input, patientClock, runOf } from './sample';
import { standInForEach } from './stand-in/each';
import { HEAD, MERGE, PULL, type StandIn, startStandIn, TOKENS } from './stand-in/server';

let github: StandIn;
standInForEach((started) => {
  github = started;
});

const publish = (
  given: Parameters<typeof input>,
  run: Omit<Parameters<typeof runOf>[0], 'url'> = {},
  token: string = TOKENS.full,
) => publisher(runOf({ url: github.url, ...run }), token, { clock: patientClock() }).publish(input(...given));

describe('a first run on a pull request', () => {
  it('makes one completed check run on the head, with an annotation for each finding', async () => {
    const published = await publish([
      [
        finding({ connection: 'exports' }),
        finding({ severity: 'notice', line: 9, endLine: 10, endColumn: 4 }),
      ],
    ]);
    expect(published).toMatchObject({ notes: [], unpublished: [] });
    expect(github.state.checks).toMatchObject([
      {
        name: 'trustproof findings',
        head_sha: HEAD,
        status: 'completed',
        conclusion: 'failure',
        title: '2 findings',
        summary:
          '**New in this change: 1 of 2 findings** (`external-id-optional`); the other one stands on lines that it does not touch.\n\nsummary of 2',
        details_url: 'https://github.com/acme/proof/actions/runs/100',
      },
    ]);
    expect(github.state.checks[0]?.annotations).toEqual([
      {
        path: 'policies/trust.json',
        start_line: 3,
        end_line: 3,
        start_column: 5,
        end_column: 29,
        annotation_level: 'failure',
        title: 'external-id-optional (exports)',
        message: 'The ExternalId is optional.\n\nUse StringEquals.',
      },
      {
        path: 'policies/trust.json',
        start_line: 9,
        end_line: 10,
        annotation_level: 'notice',
        title: 'external-id-optional',
        message: 'The ExternalId is optional.\n\nUse StringEquals.',
      },
    ]);
  });

  it('makes one comment', async () => {
    await publish([[finding()]]);
    const [comment, ...more] = github.state.comments;
    expect(more).toEqual([]);
    expect(comment?.body).toContain('comment on 1, 0 new');
    expect(comment?.body).not.toContain('Since the last run');
  });

  it('says nothing in a comment when all is proved, unless told to', async () => {
    await publish([[]]);
    expect(github.state.comments).toEqual([]);
    expect(github.state.checks).toMatchObject([{ conclusion: 'success', annotations: [] }]);
    await publish([[], { comment: 'always' }]);
    expect(github.state.comments).toHaveLength(1);
  });

  it('names paths from the root of the repository when a folder was checked', async () => {
    await publish([[finding()], { directory: './infra/' }]);
    expect(github.state.checks[0]?.annotations[0]?.path).toBe('infra/policies/trust.json');
    expect(github.state.checks[0]?.name).toBe('trustproof findings (infra)');
  });
});

describe('the conclusion', () => {
  it.each([
    { failed: true, verdict: 'violated', conclusion: 'failure' },
    { failed: false, verdict: 'violated', conclusion: 'neutral' },
    { failed: false, verdict: 'undetermined', conclusion: 'neutral' },
    { failed: false, verdict: 'proved', conclusion: 'success' },
  ] as const)('is $conclusion when failed is $failed and the verdict $verdict', async (row) => {
    const given = input([], { failed: row.failed });
    await publish([[], { failed: row.failed, report: { ...given.report, verdict: row.verdict } }]);
    expect(github.state.checks[0]?.conclusion).toBe(row.conclusion);
  });
});

describe('a second run', () => {
  it('updates the comment and says what changed', async () => {
    await publish([
      [finding(), finding({ rule: 'wildcard-resource' }), finding({ rule: 'wildcard-resource' })],
    ]);
    await publish([[finding({ line: 8, endLine: 8 }), finding({ rule: 'trust-open' })]], { runId: 101 });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body.split('\n')[1]).toBe(
      '**Since the last run** (aaaaaaa): 1 new (`trust-open`), 2 resolved (`wildcard-resource` ×2), 1 unchanged.',
    );
  });

  it('marks the comment resolved when it comes out clean', async () => {
    await publish([[finding()]]);
    await publish([[]], { runId: 101 });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('1 resolved (`external-id-optional`), 0 unchanged');
    expect(github.state.comments[0]?.body).toContain('comment on 0');
  });

  it('finds its comment behind a hundred others', async () => {
    await publish([[finding()]]);
    const [own] = github.state.comments.splice(0);
    for (let id = 0; id < 250; id++) {
      github.state.comments.push({ ...own!, id, body: 'chatter', user: { login: 'octocat', type: 'User' } });
    }
    github.state.comments.push(own!);
    await publish([[]], { runId: 101 });
    expect(github.state.comments).toHaveLength(251);
    expect(github.state.comments.at(-1)?.body).toContain('comment on 0');
  });

  it('leaves alone a comment that a person wrote with the same marker', async () => {
    await publish([[finding()]]);
    const [own] = github.state.comments.splice(0);
    const copied = { ...own!, user: { login: 'mallory', type: 'User' } };
    github.state.comments.push(copied);
    await publish([[finding()]]);
    expect(github.state.comments).toHaveLength(2);
    expect(github.state.comments[0]).toEqual(copied);
  });

  it('takes away a second one, left by a run that was stopped between making it and looking again', async () => {
    await publish([[finding()]]);
    const [own] = github.state.comments;
    github.state.comments.push(
      { ...own!, id: 5001 },
      { ...own!, id: 5002, user: { login: 'mallory', type: 'User' } },
    );
    await publish([[]], { runId: 101 });
    expect(github.state.comments.map(({ id }) => id)).toEqual([own!.id, 5002]);
    expect(own!.body).toContain('comment on 0');
  });

  it('makes it again where someone took it away meanwhile, and not where GitHub hides why it cannot be changed', async () => {
    await publish([[finding()]]);
    github.fault({ operation: 'issues/update-comment', trouble: { status: 404 } });
    const { notes } = await publish([[]], { runId: 101 });
    expect(github.state.comments).toHaveLength(1);
    expect(notes).toEqual([expect.stringMatching(/^No comment: GitHub finds nothing there/)]);
    const list = [...github.state.comments];
    github.state.comments.filter = () => {
      github.state.comments.length = 0;
      delete (github.state.comments as { filter?: unknown }).filter;
      return list;
    };
    expect((await publish([[]], { runId: 102 })).notes).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
  });

  it('keeps apart the comments of two folders', async () => {
    await publish([[finding()], { directory: 'a' }]);
    await publish([[finding()], { directory: 'b' }]);
    await publish([[], { directory: 'a' }], { runId: 101 });
    expect(github.state.comments.map(({ body }) => body.includes('comment on 0'))).toEqual([true, false]);
  });

  it('does not overwrite what a later run wrote', async () => {
    await publish([[]], { runId: 200 });
    await publish([[finding()]], { runId: 200 });
    const later = github.state.comments[0]!.body.replaceAll(HEAD, 'd'.repeat(40));
    github.state.comments[0]!.body = later;
    const published = await publish([[]], { runId: 150 });
    expect(github.state.comments[0]?.body).toBe(later);
    expect(published.notes).toEqual(['The comment was left alone: a later run has already written it.']);
  });

  it('with a personal token, knows its own comment by the login', async () => {
    await publish([[finding()]], {}, TOKENS.person);
    await publish([[]], { runId: 101 }, TOKENS.person);
    expect(github.state.comments).toMatchObject([{ user: { login: 'octocat' } }]);
    expect(github.state.comments[0]?.body).toContain('comment on 0');
  });

  it.each([
    ['no state', ''],
    ['no JSON', '<!-- trustproof:state {"v":1 -->'],
    [
      'a forged rule',
      '<!-- trustproof:state {"v":1,"run":1,"attempt":1,"sha":"HEAD","findings":["@all:0123456789ab"]} -->',
    ],
    ['a huge state', `<!-- trustproof:state ${'x'.repeat(50_000)} -->`],
    ['a strange commit', '<!-- trustproof:state {"v":1,"run":1,"attempt":1,"sha":"@here","findings":[]} -->'],
  ])('takes no harm from %s in the comment it finds', async (_, state) => {
    await publish([[finding()]]);
    const comment = github.state.comments[0]!;
    comment.body = `${comment.body.split('\n')[0]}\nold\n${state.replace('HEAD', HEAD)}`;
    await publish([[finding()]], { runId: 101 });
    expect(github.state.comments).toHaveLength(1);
    expect(comment.body).toContain('comment on 1');
    expect(comment.body).not.toContain('Since the last run');
    expect(comment.body).not.toMatch(/@all|@here/);
  });
});

describe('two runs at once', () => {
  it('end in one comment, the older one', async () => {
    await publish([[finding()]]);
    const rival = { ...github.state.comments[0]!, id: 1 };
    github.state.comments.splice(0);
    const running = publish([[finding()]]);
    // The rival's comment comes between the look and the creation.
    const push = github.state.comments.push.bind(github.state.comments);
    github.state.comments.push = (...added) => push(rival, ...added);
    await running;
    expect(github.state.comments.map(({ id }) => id)).toEqual([1]);
  });

  it('end in what the later one says, though the earlier one comes last', async () => {
    await publish([[], { comment: 'always' }], { runId: 200 });
    const later = github.state.comments[0]!;
    const rival = { ...later, id: 1, body: later.body.replaceAll(HEAD, 'd'.repeat(40)) };
    github.state.comments.splice(0);
    const running = publish([[finding()]], { runId: 150 });
    const push = github.state.comments.push.bind(github.state.comments);
    github.state.comments.push = (...added) => push(rival, ...added);
    const { notes } = await running;
    expect([...github.state.comments]).toEqual([rival]);
    expect(notes).toEqual(['The comment was left alone: a later run has already written it.']);
  });

  it('leave a second comment alone if a later run has written it', async () => {
    await publish([[finding()]], { runId: 100 });
    const [first] = github.state.comments;
    const later = first!.body.replaceAll(HEAD, 'd'.repeat(40)).replace('"run":100', '"run":200');
    github.state.comments.push({ ...first!, id: 5001, body: later });
    await publish([[finding()]], { runId: 150 });
    expect(github.state.comments.map(({ id }) => id)).toEqual([first!.id, 5001]);
    await publish([[]], { runId: 201 });
    expect(github.state.comments.map(({ id }) => id)).toEqual([first!.id]);
  });
});

describe('a thousand findings', () => {
  it('stand in one check run, fifty to a request, worst first', async () => {
    const many = [finding({ severity: 'notice', line: 5000, endLine: 5000 }), ...findings(999)];
    const published = await publish([many]);
    expect(published.unpublished).toEqual([]);
    const [check, ...more] = github.state.checks;
    expect(more).toEqual([]);
    expect(check?.annotations).toHaveLength(1000);
    expect(new Set(check?.annotations.map(({ start_line }) => start_line)).size).toBe(1000);
    expect(check?.annotations.at(-1)?.annotation_level).toBe('notice');
    const writes = github.log.filter(({ operation }) => operation.startsWith('checks/'));
    expect(writes).toHaveLength(20);
    expect(github.state.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
  });

  it.each([49, 50, 51, 100, 101])('%i make no request too many', async (count) => {
    await publish([findings(count)]);
    expect(github.state.checks[0]?.annotations).toHaveLength(count);
    const writes = github.log.filter(({ operation }) => operation.startsWith('checks/'));
    expect(writes).toHaveLength(Math.ceil(count / 50));
  });
});

describe('budgets', () => {
  it('gives the renderers what is left, and cuts what overruns it', async () => {
    const budgets: Budget[] = [];
    const overrun = ({ budget }: View) => {
      budgets.push(budget);
      return 'x'.repeat((budget.bytes ?? budget.chars)! + 10);
    };
    await publish([[finding()], { renderSummary: overrun, renderComment: overrun }]);
    const [head = ''] = /^\*\*Nothing new[^x]*(?=x)/.exec(github.state.checks[0]!.summary) ?? [];
    expect(budgets).toEqual([{ bytes: 65_235 - head.length }, { chars: expect.any(Number) }]);
    expect(budgets[1]!.chars).toBeGreaterThan(60_000);
    expect(Buffer.byteLength(github.state.checks[0]!.summary)).toBe(65_235);
    expect(github.state.comments[0]!.body.length).toBe(65_536);
  });

  it('counts a check run in bytes, a comment in characters', async () => {
    const text = '写'.repeat(30_000);
    const published = await publish([[finding()], { renderSummary: () => text, renderComment: () => text }]);
    expect(published.notes).toEqual([]);
    expect(Buffer.byteLength(github.state.checks[0]!.summary)).toBeGreaterThan(65_230);
    expect(github.state.comments[0]!.body).toContain(text);
  });

  it.each([65_536, 65_537])('cuts the details of %i bytes to 64 KiB', async (size) => {
    const witnessOf = (tag: string) => ({
      principal: '*',
      action: 'sts:AssumeRole',
      resource: '*',
      resourceAccount: '666666666666',
      context: { 'aws:é': tag },
    });
    const empty = Buffer.byteLength(JSON.stringify(witnessOf(''), undefined, 2));
    await publish([[finding({ witness: witnessOf('x'.repeat(size - empty)) })]]);
    const details = github.state.checks[0]!.annotations[0]!.raw_details!;
    expect(Buffer.byteLength(details)).toBe(65_536);
    expect(details.endsWith('…')).toBe(size > 65_536);
  });
});

describe('hostile text', () => {
  it('reaches annotations as plain text, with everything unseen made visible', async () => {
    const file = '::error file=x::y\u202e%0A<script>.json';
    await publish([[finding({ file, message: 'a\u001b[31mred\u202e \u0000end\r', rule: 'r'.repeat(400) })]]);
    const [annotation] = github.state.checks[0]!.annotations;
    expect(annotation).toMatchObject({
      path: file,
      message: 'a\\u{1b}[31mred\\u{202e} \\u{0}end\\u{d}\n\nUse StringEquals.',
    });
    expect(annotation?.title).toHaveLength(255);
  });
});

describe('without a permission', () => {
  it('no `checks: write`: says so, hands back every finding, and comments all the same', async () => {
    const given = findings(3);
    const published = await publish([given], {}, TOKENS.noChecks);
    expect(published.notes).toEqual([
      'No check run: the token lacks a permission (HTTP 403); give the job `permissions: { checks: write }`. Annotations and the job summary take its place.',
    ]);
    expect(published.unpublished).toEqual(given);
    expect(github.state.comments).toHaveLength(1);
  });

  it('a fork: says that no permission in the workflow would help', async () => {
    const published = await publish([findings(2)], { fork: true }, TOKENS.readOnly);
    expect(github.state.checks).toEqual([]);
    expect(github.state.comments).toEqual([]);
    expect(published.unpublished).toHaveLength(2);
    expect(published.notes).toEqual([
      'No check run: the token lacks a permission (HTTP 403); a pull request from a fork only gets a token that reads, whatever `permissions` says. Annotations and the job summary take its place.',
      'No comment: the token lacks a permission (HTTP 403); a pull request from a fork only gets a token that reads, whatever `permissions` says.',
    ]);
  });

  it('no token: one note, no request', async () => {
    const published = await publish([findings(2)], {}, '');
    expect(github.log).toEqual([]);
    expect(published.notes).toEqual([
      "Nothing was published through GitHub's API: no token was given (input `github-token`).",
    ]);
    expect(published.unpublished).toHaveLength(2);
  });

  it('nothing wanted: no note, no request', async () => {
    const published = await publish([findings(2), { checkRun: false, comment: 'never' }], {}, '');
    expect(published.notes).toEqual([]);
  });
});

describe('other events', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'release'])(
    '%s: a check run on the commit, no comment',
    async (event) => {
      const published = await publish([[finding()]], { event });
      expect(published.notes).toEqual([]);
      expect(github.state.checks).toMatchObject([{ head_sha: MERGE }]);
      expect(github.state.comments).toEqual([]);
      expect(github.log.map(({ operation }) => operation)).toEqual(['checks/create']);
    },
  );
});

describe('GitHub Enterprise Server', () => {
  it('is reached under its own address', async () => {
    const ghes = await startStandIn([], '/api/v3');
    const env = { GITHUB_SERVER_URL: 'https://ghes.example' };
    const run = runOf({ url: ghes.url, env });
    await publisher(run, TOKENS.full).publish(input([finding()]));
    expect(ghes.state.checks).toMatchObject([
      { details_url: 'https://ghes.example/acme/proof/actions/runs/100' },
    ]);
    expect(ghes.state.comments).toHaveLength(1);
    expect(ghes.violations).toEqual([]);
    await ghes.close();
  });
});

it('never throws, whatever the renderers do', async () => {
  const broken = () => {
    throw new Error('broken\n::error::x');
  };
  const published = await publish([[finding()], { renderSummary: broken }]);
  expect(published.notes).toEqual([
    'Publishing on GitHub failed: broken\\u{a}::error::x. The verdict stands.',
  ]);
  expect(published.unpublished).toHaveLength(1);
  expect(github.state.pulls.get(PULL)?.reviews).toEqual([]);
});
