import type { Finding } from '../finding';
import type { Published, View } from '../github/publish';
import { markdownInline } from '../report/escape/markdown';
import { headline } from '../report/summary';
import { markdownOf } from './markdown';
import type { Showing } from './run';

/**
 * Shows the result through GitHub's REST API, whose client is loaded only if
 * there is something to send. Whatever fails there comes back as a note.
 */
export async function publish(
  showing: Showing,
): Promise<Pick<Published, 'notes' | 'unpublished' | 'suggested' | 'introduced'>> {
  const { checked, inputs, directory } = showing;
  const { report, texts, brought } = checked;
  if (!hasSomethingToSend(showing)) return { notes: [], unpublished: report.findings, suggested: [] };
  const publisher = await showing.publisher();
  return publisher.publish({
    report,
    directory,
    read: texts,
    ...(brought && { brought }),
    ...(inputs.config !== undefined && { config: inputs.config }),
    failed: showing.failed,
    checkRun: inputs.checkRun,
    comment: inputs.comment,
    suggestions: inputs.suggestions,
    title: headline(report),
    renderSummary: (view) => markdownIn(view, showing),
    renderComment: (view) => markdownIn(view, showing),
    renderFinding: describe,
  });
}

function markdownIn({ budget, introduced }: View, showing: Showing): string {
  return markdownOf(showing, { budget, ...(introduced && { introduced }) });
}

function hasSomethingToSend({ checked, inputs, github }: Showing): boolean {
  if (github.repository === undefined) return false;
  if (inputs.checkRun || inputs.comment !== 'never') return true;
  return inputs.suggestions && checked.report.findings.some(({ fix }) => fix !== undefined);
}

function describe({ rule, message, fix }: Finding): string {
  return `${markdownInline(rule)}: ${markdownInline(fix?.description ?? message)}`;
}
