import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { render } from '../../src/entry/render';
import { RULE_IDS } from '../../src/generated/rule-ids';
import { VERSION } from '../../src/generated/version';

it('SARIF links each rule to its page, as it is in this version', async () => {
  const report = {
    version: 1,
    tool: { name: 'trustproof', version: VERSION },
    verdict: 'proved',
    connections: [],
    findings: [],
    sources: [],
  } as const;
  const texts = () => undefined;
  const sarif = await render('sarif', { report, texts, subjectOf: texts, secrets: [] });
  const { informationUri, rules } = JSON.parse(sarif).runs[0].tool.driver;
  expect(rules).toHaveLength(RULE_IDS.length);
  for (const { helpUri } of rules) {
    const [before, page] = helpUri.split(`/blob/v${VERSION}/`);
    expect([before, existsSync(page)]).toEqual([informationUri, true]);
  }
});
