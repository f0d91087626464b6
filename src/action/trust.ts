import { configCandidates } from '../entry/config-file';
import type { Run } from '../github/event';
import type { ActionInputs } from './inputs';

/**
 * Where the run holds more rights than whoever wrote the files
 * (`pull_request_target`), only the base branch's config is believed.
 *
 * @throws UserError if another one is there
 */
export async function requireTrusted(
  run: Run,
  { config, directory, token }: ActionInputs,
  root: string,
): Promise<void> {
  if (!run.privileged) return;
  const { requireTrustedConfig } = await import('../github/trust');
  await requireTrustedConfig(run, token, configCandidates(root, directory, config));
}

/** What to say where a pull request's run has turned out to be about another commit ({@link runOfCheckout}). */
export function checkoutNotes(run: Run, checkedOut: Run): string[] {
  if (run.pull === undefined || checkedOut.pull !== undefined) return [];
  return [
    `Under \`${run.event}\` the pull request's head is not checked out: what is shown is about \`${run.sha?.slice(0, 7)}\` alone, and nothing is published on the pull request. Run on \`pull_request\` to check what it changes.`,
  ];
}
