import type { Checked } from '../check';
import { RULES } from '../generated/rules';
import { VERSION } from '../generated/version';
import type { Format } from '../report/format';
import { maskText } from '../report/mask';

const HOME = 'https://github.com/trustproof/trustproof';

export interface RenderOptions {
  readonly colour?: boolean;
  /** The checked folder, relative to the repository's root; SARIF names files from there. */
  readonly directory?: string;
}

/** The result in one of its forms. Each form is loaded when it is asked for. */
export async function render(
  format: Format,
  checked: Checked,
  { colour = false, directory = '' }: RenderOptions = {},
): Promise<string> {
  const { report, texts, subjectOf } = checked;
  switch (format) {
    case 'text':
      return (await import('../report/text')).renderText(report, { texts, colour });
    case 'json':
      return (await import('../report/json')).renderJson(report);
    case 'sarif':
      return sarif(checked, directory);
    case 'markdown':
      return `${(await import('../report/markdown')).renderMarkdown(report, { texts, subjectOf })}\n`;
    case 'github':
      return (await import('../report/github')).workflowCommands(report);
    case 'gitlab':
      return (await import('../report/gitlab')).renderGitlab(report, texts);
  }
}

/** A page's example may be the very value that a user keeps secret. */
async function sarif({ report, texts, secrets }: Checked, directory: string): Promise<string> {
  const [{ renderSarif }, { RULE_PAGES }] = await Promise.all([
    import('../report/sarif'),
    import('../generated/rule-pages'),
  ]);
  const rules = Object.values(RULES).map((rule) => ({
    ...rule,
    page: maskText(RULE_PAGES[rule.id], secrets),
    url: `${HOME}/blob/v${VERSION}/src/rule/${rule.id}.md`,
  }));
  return renderSarif(report, { texts, rules, directory, informationUri: HOME });
}
