import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/finding';
import { parsePatch } from '../../src/github/diff';
import { publisher } from '../../src/github/publish';
import { suggestionBlock, suggestionOf } from '../../src/github/suggestion';
import { finding, input, patientClock, report, runOf } from './sample';
import { HEAD, PULL, type StandIn, startStandIn, TOKENS } from './stand-in/server';

const FILE = 'policies/trust.json';
const TEXT = '{\n  "Effect": "Allow",\n  "Condition": {\n    "StringEqualsIfExists": {}\n  }\n}\n';
const PATCH = `@@ -0,0 +1,6 @@\n${TEXT.trimEnd()
  .split('\n')
  .map((line) => `+${line}`)
  .join('\n')}`;

function fixed(edits: readonly Partial<Edit>[], members: Partial<Finding> = {}): Finding {
  const whole = edits.map((edit) => ({
    file: FILE,
    line: 4,
    column: 6,
    endLine: 4,
    endColumn: 26,
    text: 'StringEquals',
    ...edit,
  }));
  return finding({ line: 4, endLine: 4, fix: { description: 'Use StringEquals', edits: whole }, ...members });
}

const checked = (text = TEXT) => ({ report: report([]), directory: '.', read: () => text });
const change = (patch = PATCH) => {
  const diff = parsePatch(patch);
  return { files: new Map([[FILE, { kind: 'changed' as const, ...(diff && { diff }) }]]), complete: true };
};

describe('suggestionOf', () => {
  it('gives the whole lines that an edit leaves', () => {
    expect(suggestionOf(fixed([{}]), change(), checked())).toMatchObject({
      path: FILE,
      firstLine: 4,
      lastLine: 4,
      lines: ['    "StringEquals": {}'],
    });
  });

  it('joins several edits, in whatever order they come', () => {
    const edits = [{}, { line: 2, column: 14, endLine: 2, endColumn: 19, text: 'Deny' }];
    expect(suggestionOf(fixed(edits), change(), checked())?.lines).toEqual([
      '  "Effect": "Deny",',
      '  "Condition": {',
      '    "StringEquals": {}',
    ]);
  });

  it('takes lines away and puts lines in', () => {
    const removal = { line: 3, column: 1, endLine: 6, endColumn: 1, text: '' };
    expect(suggestionOf(fixed([removal]), change(), checked())).toMatchObject({
      firstLine: 3,
      lastLine: 6,
      lines: ['}'],
    });
    const insertion = { line: 2, column: 21, endLine: 2, endColumn: 21, text: '\n  "Sid": "A",' };
    expect(suggestionOf(fixed([insertion]), change(), checked())?.lines).toEqual([
      '  "Effect": "Allow",',
      '  "Sid": "A",',
    ]);
  });

  it.each([
    ['lines outside the diff', fixed([{ line: 7, endLine: 7 }]), PATCH, TEXT],
    ['two files', fixed([{}, { file: 'other.json' }]), PATCH, TEXT],
    ['another file', fixed([{ file: 'other.json' }]), PATCH, TEXT],
    ['nothing to change', fixed([{ text: 'StringEqualsIfExists' }]), PATCH, TEXT],
    ['edits that overlap', fixed([{}, { column: 7 }]), PATCH, TEXT],
    ['a column past the text', fixed([{ line: 6, endLine: 6, column: 1, endColumn: 99 }]), PATCH, TEXT],
    ['an end before its start', fixed([{ column: 9, endColumn: 8 }]), PATCH, TEXT],
    ['no fix', finding(), PATCH, TEXT],
    ['a file that was checked in another state', fixed([{}]), PATCH, TEXT.replace('Allow', 'Deny')],
    [
      'windows line ends',
      fixed([{}]),
      `${PATCH.replaceAll('\n', '\r\n').replace('@@\r', '@@')}\r`,
      TEXT.replaceAll('\n', '\r\n'),
    ],
    ['a diff cut short', fixed([{}]), PATCH.replace('+1,6', '+1,7'), TEXT],
  ])('makes none of %s', (_, found, patch, text) => {
    expect(suggestionOf(found, change(patch), checked(text))).toBeUndefined();
  });

  it('does what replacing the text does', () => {
    const lines = TEXT.trimEnd().split('\n');
    const place = fc.nat({ max: TEXT.length - 2 });
    fc.assert(
      fc.property(place, place, fc.string(), (a, b, text) => {
        fc.pre(!text.includes('\r'));
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const at = (offset: number) => {
          const before = TEXT.slice(0, offset).split('\n');
          return [before.length, before.at(-1)!.length + 1] as const;
        };
        const edit = {
          line: at(from)[0],
          column: at(from)[1],
          endLine: at(to)[0],
          endColumn: at(to)[1],
          text,
        };
        const suggestion = suggestionOf(fixed([edit]), change(), checked());
        const wanted = TEXT.trimEnd().slice(0, from) + text + TEXT.trimEnd().slice(to);
        if (!suggestion) {
          expect(wanted).toBe(TEXT.trimEnd());
          return;
        }
        const { firstLine, lastLine } = suggestion;
        const result = [...lines.slice(0, firstLine - 1), ...suggestion.lines, ...lines.slice(lastLine)];
        expect(result.join('\n')).toBe(wanted);
      }),
    );
  });
});

describe('suggestionBlock', () => {
  it('has a fence that no line of it closes', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('`', '~', ' ', 'a') }));
    fc.assert(
      fc.property(text, (lines) => {
        const block = suggestionBlock({
          finding: finding(),
          path: '',
          firstLine: 1,
          lastLine: 1,
          lines,
          id: '',
        });
        const [opening, ...rest] = block.split('\n');
        const fence = opening!.slice(0, -'suggestion'.length);
        expect(fence).toMatch(/^`{3,}$/);
        expect(rest.pop()).toBe(fence);
        for (const line of rest) expect(line).not.toContain(fence);
      }),
    );
  });
});

describe('the review', () => {
  let github: StandIn;
  beforeEach(async () => {
    github = await startStandIn([{ filename: FILE, status: 'added', patch: PATCH }]);
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const publish = (found: readonly Finding[], token: string = TOKENS.full) =>
    publisher(runOf({ url: github.url }), token, { clock: patientClock() }).publish(
      input(found, { read: () => TEXT }),
    );
  const pull = () => github.state.pulls.get(PULL)!;

  it('suggests the fix in one click, on its lines', async () => {
    const found = [fixed([{}]), finding()];
    const published = await publish(found);
    expect(published).toMatchObject({ notes: [], suggested: [found[0]] });
    expect(pull().reviews).toMatchObject([
      { event: 'COMMENT', body: 'trustproof suggests a fix.', commit_id: HEAD },
    ]);
    expect(pull().reviewComments).toMatchObject([{ path: FILE, line: 4, start_line: null }]);
    expect(pull().reviewComments[0]?.body.split('\n').slice(1)).toEqual([
      'about external-id-optional',
      '',
      '```suggestion',
      '    "StringEquals": {}',
      '```',
    ]);
  });

  it('spans several lines', async () => {
    await publish([fixed([{}, { line: 2, column: 14, endLine: 2, endColumn: 19, text: 'Deny' }])]);
    expect(pull().reviewComments).toMatchObject([{ start_line: 2, line: 4 }]);
  });

  it('does not say it twice, in this run or the next', async () => {
    const found = [fixed([{}]), fixed([{}], { connection: 'other' })];
    await publish(found);
    expect((await publish(found)).suggested).toEqual(found);
    expect(pull().reviews).toHaveLength(1);
    expect(pull().reviewComments).toHaveLength(1);
  });

  it('says it again when the one that is there is a stranger’s', async () => {
    await publish([fixed([{}])]);
    const copied = { ...pull().reviewComments[0]!, user: { login: 'mallory', type: 'User' } };
    pull().reviewComments.splice(0, 1, copied);
    await publish([fixed([{}])]);
    expect(pull().reviewComments).toHaveLength(2);
  });

  it('leaves fixes outside the diff to the patch', async () => {
    const published = await publish([fixed([{ file: 'elsewhere.json' }])]);
    expect(published).toMatchObject({ notes: [], suggested: [] });
    expect(pull().reviews).toEqual([]);
  });

  it('of very many fixes makes the worst', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      fixed([{ text: `Operator${index}` }], { severity: index < 20 ? 'notice' : 'error' }),
    );
    const published = await publish(many);
    expect(published.suggested).toEqual(many.slice(20));
    expect((await publish(many)).suggested).toEqual(many.slice(20));
  });

  it.each(['drop-after', 'cut-off'] as const)('%s: it is found, not made again', async (trouble) => {
    github.fault({ operation: 'pulls/create-review', trouble, times: 1 });
    expect((await publish([fixed([{}])])).suggested).toHaveLength(1);
    expect(pull().reviews).toHaveLength(1);
  });

  it('one that GitHub refuses takes no other with it', async () => {
    const bad = fixed([{ line: 2, column: 14, endLine: 2, endColumn: 19, text: 'Deny' }]);
    pull().files[0] = { filename: FILE, status: 'added', patch: PATCH };
    const good = fixed([{}]);
    github.fault({
      operation: 'pulls/create-review',
      trouble: { status: 422, message: 'Line could not be resolved' },
      times: 2,
    });
    const published = await publish([bad, good]);
    expect(published.suggested).toEqual([good]);
    expect(published.notes).toEqual([
      'Not every fix became a suggestion: GitHub refused the request (HTTP 422): "Line could not be resolved". The patch has those it can hold.',
    ]);
  });

  it('without the permission: said once', async () => {
    const published = await publish([fixed([{}])], TOKENS.readOnly);
    expect(published.suggested).toEqual([]);
    expect(published.notes.at(-1)).toBe(
      'Not every fix became a suggestion: the token lacks a permission (HTTP 403); give the job `permissions: { pull-requests: write }`. The patch has those it can hold.',
    );
  });
});
