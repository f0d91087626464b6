import type { Run } from '../github/event';
import { pathToUri } from '../report/escape/uri';
import { type MarkdownOptions, renderMarkdown } from '../report/markdown';
import type { Showing } from './run';

/** The report as Markdown, its places linked to the code as it was checked. */
export function markdownOf(
  { checked: { report, texts, subjectOf }, inputs, github, directory }: Showing,
  options: Pick<MarkdownOptions, 'budget' | 'introduced'>,
): string {
  const { reportFile } = inputs;
  const blob = blobUrl(github);
  const prefix = directory === '' ? '' : `${directory}/`;
  return renderMarkdown(report, {
    texts,
    subjectOf,
    ...options,
    ...(reportFile !== undefined && { reportFile }),
    ...(blob !== undefined && {
      urlOf: ({ file, line, endLine }) => {
        const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
        return `${blob}/${pathToUri(prefix + file)}${lines}`;
      },
    }),
  });
}

/** Where GitHub shows the files of the commit that was checked out. */
function blobUrl({ serverUrl, repository, sha }: Run): string | undefined {
  if (repository === undefined || sha === undefined) return undefined;
  return `${serverUrl}/${repository.owner}/${repository.repo}/blob/${sha}`;
}
