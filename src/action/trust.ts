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
