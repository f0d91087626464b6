import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, measure, pageOf } from '../../scripts/render-report.mjs';
import { renderMarkdown } from '../../src/report/markdown';
import { isBuilt, runAction, Workspace } from '../github/process';
import { PULL, startStandIn, TOKENS } from '../github/stand-in/server';
import { hostile, hostileTexts } from '../report/reports';

/** What people read, laid out by a browser as a pull request page does: nothing stands out, nothing is too small. */

const IMAGES = join(import.meta.dirname, '../../docs/images');
const canRender = isBuilt && findBrowser() !== undefined;
if (!canRender) process.stderr.write('test/render is skipped: there is no Chromium here, or no dist.\n');

/** Of the text around them GitHub makes 16 px; half of that nobody reads. */
const LEAST_LETTERS = 11;

interface Shown {
  readonly summary: string;
  readonly comment: string;
}

/** What a second run of the built action shows for an example. */
async function shownFor(example: string): Promise<Shown> {
  const github = await startStandIn();
  const workspace = new Workspace(example);
  try {
    const options = { api: github.url, token: TOKENS.full, inputs: { comment: 'always' } };
    await runAction(workspace, options);
    const { summary } = await runAction(workspace, { ...options, runId: 101 });
    const comment = github.state.comments.find(({ issue }) => issue === PULL)?.body ?? '';
    return { summary, comment };
  } finally {
    await github.close();
    workspace.remove();
  }
}

describe.runIf(canRender)('on a pull request page', () => {
  const examples = ['broken/optional-external-id', 'broken/deny-elsewhere', 'two-vendors', 'good'];
  const shown = new Map<string, Shown>();
  beforeAll(async () => {
    for (const example of examples) shown.set(example, await shownFor(example));
  });

  const cases = examples.flatMap((example) =>
    (['summary', 'comment'] as const).map((what, index) => ({ example, what, dark: index === 1 })),
  );
  it.each(cases)('$what of $example (dark: $dark)', ({ example, what, dark }) => {
    const markdown = shown.get(example)![what];
    const { error, wide, pictures, smallest } = measure(pageOf(markdown, { dark }));
    expect({ error, wide }).toEqual({ error: undefined, wide: '' });
    expect(pictures).toBe(markdown.match(/^```mermaid$/gm)?.length);
    expect(smallest).toBeGreaterThanOrEqual(LEAST_LETTERS);
  });

  it('whatever strangers write, the pictures are drawn and nothing stands out', () => {
    const markdown = renderMarkdown(hostile, { texts: hostileTexts });
    const { error, pictures } = measure(pageOf(markdown));
    expect({ error, pictures }).toEqual({
      error: undefined,
      pictures: markdown.match(/^`{3,}mermaid$/gm)?.length ?? 0,
    });
  });
});

describe('the pictures of the README', () => {
  const readme = readFileSync(join(IMAGES, '../../README.md'), 'utf8');

  it.each(readdirSync(IMAGES))('%s is small, and shown', (name) => {
    expect(statSync(join(IMAGES, name)).size).toBeLessThan(150_000);
    expect(readme).toContain(`docs/images/${name}`);
  });
});
