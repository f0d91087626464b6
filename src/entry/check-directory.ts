import { type Checked, check } from '../check';
import type { Config } from '../connection/config';
import { type ConnectionFlags, filesNamedBy } from '../connection/connection';
import type { Input } from '../record';
import type { SourceTexts } from '../report/source-text';
import { Tree } from '../source/files';
import { readSources } from '../source/read';
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
  /** The files as they are, secrets and all: a patch must fit them. Nothing else may use it. */
  readonly unmasked: SourceTexts;
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
  const base = request.base === undefined ? undefined : await readBase(tree, request.base, config, request);
  const checked = check({ config, flags, env, now, ...read, ...(base && { base }) });
  return { ...checked, unmasked: read.texts, ...(input !== undefined && { config: input }) };
}

async function readBase(tree: Tree, ref: string, config: Config, { plans }: ReadRequest) {
  const { readPast } = await import('./git');
  const named = new Set([...plans, ...filesNamedBy(config).map(({ file }) => file)]);
  const past = readPast(tree.root, ref, config, named);
  return { ref, readings: await readSources(past.files, { tree: past }) };
}
