import type { Checked } from '../check';
import { check } from '../check';
import type { Config } from '../connection/config';
import { type ConnectionFlags, filesNamedBy } from '../connection/connection';
import { compareText, type Place, type Problem } from '../finding';
import type { Range } from '../policy/position';
import type { Input } from '../record';
import { FileText, Tree } from '../source/files';
import { readSources } from '../source/read';
import { readConfig } from './config-file';

export interface DirectoryCheck {
  /** Absolute path of the folder to check. */
  readonly root: string;
  /** Relative to `root`, as all paths here. */
  readonly config?: string;
  readonly flags: ConnectionFlags;
  /** Terraform plans that the user names. */
  readonly plans: readonly string[];
  /** A git ref to compare with. */
  readonly base?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Told now and then what is being done. */
  readonly onProgress?: (doing: string) => void;
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
  const { files, problems, named } = openFiles(tree, config, request);
  const readings = await readSources(files, { tree, named });
  request.onProgress?.('deciding');
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const checked = check({
    config,
    flags: request.flags,
    readings,
    problems,
    // A template that a `.tf` file renders is read on the way, and findings may stand in it.
    texts: (file) => texts.get(file) ?? tree.text(file),
    env: request.env,
    now: request.now,
  });
  return input === undefined ? checked : { ...checked, config: input };
}

interface Opened {
  /** In the order of their names. */
  readonly files: readonly FileText[];
  readonly problems: readonly Problem[];
  /** Files that the user names: what is wrong with these is a mistake of the user's. */
  readonly named: ReadonlySet<string>;
}

/** @throws UserError for a file that the user names and that cannot be read */
function openFiles(tree: Tree, config: Config, { plans, onProgress }: DirectoryCheck): Opened {
  const files = new Map<string, FileText>();
  for (const { file, at } of [
    ...plans.map((plan) => ({ file: plan, at: undefined })),
    ...filesNamedBy(config),
  ]) {
    const text = tree.named(file, at && placeOf(at));
    files.set(text.file, text);
  }
  const named = new Set(files.keys());
  const found = tree.find({
    ...config.sources,
    onProgress: (entries) => onProgress?.(`looking for sources: ${entries} files and folders`),
  });
  const problems = [...found.problems];
  for (const [index, file] of found.files.entries()) {
    if (index % 500 === 0) onProgress?.(`reading: ${index} of ${found.files.length} files`);
    if (files.has(file) || file === config.file) continue;
    const read = tree.read(file);
    if (read instanceof FileText) files.set(file, read);
    else problems.push(read);
  }
  const sorted = [...files.values()].sort((a, b) => compareText(a.file, b.file));
  return { files: sorted, problems, named };
}

function placeOf({ file, line, column }: Range): Place {
  return { file, line, column };
}
