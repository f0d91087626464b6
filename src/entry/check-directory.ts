import { type Checked, check } from '../check';
import type { Base } from '../check/since-base';
import type { ConnectionFlags } from '../connection/connection';
import { type Finding, UserError } from '../finding';
import type { HashedFile } from '../record/statement';
import type { SourceTexts } from '../report/source-text';
import { Tree } from '../source/files';
import type { Present } from './base';
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
  /** Without `base`: refs to compare with, the first that is there, and what to call it; if none is, a note says so. */
  readonly usualBase?: { readonly refs: readonly string[]; readonly name: string };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

export interface CheckedDirectory extends Checked {
  readonly config?: HashedFile;
  /** What could not be looked at although nobody asked for it. */
  readonly notes: readonly string[];
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
  const compared = await baseOf(request, { ...read, tree, config });
  const checked = check({ config, flags, env, now, ...read, ...(compared.base && { base: compared.base }) });
  return {
    ...checked,
    // Where no file differs there is no base to hand on, and nothing that a change could have brought about.
    ...(compared.done && compared.base === undefined && { brought: new Set<Finding>() }),
    unmasked: read.texts,
    notes: compared.notes,
    ...(input !== undefined && { config: input }),
  };
}

interface Compared {
  readonly done: boolean;
  readonly base?: Base | undefined;
  readonly notes: readonly string[];
}

/** @throws UserError where a base that is asked for is not to be had */
async function baseOf({ base, usualBase, onProgress }: DirectoryCheck, present: Present): Promise<Compared> {
  const refs = base === undefined ? (usualBase?.refs ?? []) : [base];
  if (refs.length === 0) return { done: false, notes: [] };
  onProgress?.('comparing with the base');
  const { readBase } = await import('./base');
  let why = '';
  for (const ref of refs) {
    try {
      return {
        base: await readBase(present, ref, base === undefined ? usualBase?.name : undefined),
        done: true,
        notes: [],
      };
    } catch (error) {
      if (!(error instanceof UserError) || base !== undefined) throw error;
      why = error.message;
    }
  }
  return { done: false, notes: [`What the change newly allows was not looked at: ${why}.`] };
}
