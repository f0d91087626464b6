import { type Checked, check } from '../check';
import type { ConnectionFlags } from '../connection/connection';
import type { Input } from '../record';
import { Tree } from '../source/files';
import { readConfig } from './config-file';
import { type ReadRequest, readDirectory } from './read-directory';

export interface DirectoryCheck extends ReadRequest {
  /** Absolute path of the folder to check. */
  readonly root: string;
  /** Relative to `root`, as all paths here. */
  readonly config?: string;
  readonly flags: ConnectionFlags;
  /** A git ref to compare with. */
  readonly base?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

export interface CheckedDirectory extends Checked {
  readonly config?: Input;
}

/**
 * Checks a folder on disk: reads its config and its sources, and hands them to
 * {@link check}.
 *
 * @throws UserError where the question cannot be asked
 */
export async function checkDirectory(request: DirectoryCheck): Promise<CheckedDirectory> {
  const tree = Tree.open(request.root);
  const { config, input } = await readConfig(tree, request.config);
  const read = await readDirectory(tree, config, request);
  request.onProgress?.('deciding');
  const { flags, env, now } = request;
  const checked = check({ config, flags, env, now, ...read });
  return input === undefined ? checked : { ...checked, config: input };
}
