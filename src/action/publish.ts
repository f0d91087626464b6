import type { Finding } from '../finding';
import type { Published } from '../github/publish';
import { markdownInline } from '../report/escape/markdown';
import { renderMarkdown } from '../report/markdown';
import { headline } from '../report/summary';
import type { Showing } from './run';

/**
 * Shows the result through GitHub's REST API, whose client is loaded only if
 * there is something to send. Whatever fails there comes back as a note.
 */
export async function publish(showing: Showing): Promise<Pick<Published, 'notes' | 'unpublished'>> {
  const { checked, inputs, github, directory } = showing;
  const { report, texts } = checked;
  const nothing = { notes: [], unpublished: report.findings };
  if (github.repository === undefined || (!inputs.checkRun && inputs.comment === 'never')) return nothing;
  const { publisher } = await import('../github/publish');
  return publisher(github, inputs.token).publish({
    report,
    directory,
    read: texts,
    ...(inputs.config !== undefined && { config: inputs.config }),
    failed: showing.failed,
    checkRun: inputs.checkRun,
    comment: inputs.comment,
    suggestions: inputs.suggestions,
    title: headline(report),
    renderSummary: ({ budget }) => markdown(showing, budget),
    renderComment: ({ budget }) => markdown(showing, budget),
    renderFinding: describe,
  });
}

function markdown({ checked: { report, texts, subjectOf }, inputs }: Showing, budgetChars: number): string {
  const reportFile = inputs.reportFile;
  return renderMarkdown(report, {
    texts,
    subjectOf,
    budgetChars,
    ...(reportFile !== undefined && { reportFile }),
  });
}

function describe({ rule, message, fix }: Finding): string {
  return `${markdownInline(rule)}: ${markdownInline(fix?.description ?? message)}`;
}
