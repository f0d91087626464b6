import { describe, expect, it } from 'vitest';
import { workflowCommands } from '../../src/report/github';
import { renderGitlab } from '../../src/report/gitlab';
import { renderJson } from '../../src/report/json';
import { renderMarkdown } from '../../src/report/markdown';
import { renderSarif } from '../../src/report/sarif';
import { renderText } from '../../src/report/text';
import * as reports from './reports';

const CASES = [
  { name: 'proved', report: reports.proved, texts: reports.texts },
  { name: 'violated', report: reports.violated, texts: reports.texts },
  { name: 'undetermined', report: reports.undetermined, texts: reports.texts },
  { name: 'hostile', report: reports.hostile, texts: reports.hostileTexts },
];

/** `npx vitest run test/report -u` writes them anew. */
describe.each(CASES)('golden files of the report "$name"', ({ name, report, texts }) => {
  const { RULES: rules } = reports;
  it.each([
    ['json', () => renderJson(report)],
    ['txt', () => renderText(report, { texts })],
    ['sarif', () => renderSarif(report, { texts, rules })],
    ['md', () => renderMarkdown(report, { texts })],
    ['commands', () => workflowCommands(report)],
    ['gitlab.json', () => renderGitlab(report, texts)],
  ])('%s', async (extension, render) => {
    expect(render()).toBe(render());
    await expect(render()).toMatchFileSnapshot(`golden/${name}.${extension}`);
  });
});
