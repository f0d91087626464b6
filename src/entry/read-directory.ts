import type { Config } from '../connection/config';
import { filesNamedBy, outputFilesIn, typesNamedBy } from '../connection/connection';
import { compareText, type Place, type Problem } from '../finding';
import { type Range, startOf } from '../policy/position';
import type { SourceTexts } from '../report/source-text';
import type { SourceReading } from '../source/facts';
import { FileText, type Tree } from '../source/files';
import { readSources } from '../source/read';

export interface ReadDirectory {
  /** The sources that were found or named, in the order of their names. */
  readonly files: readonly FileText[];
  readonly readings: readonly SourceReading[];
  /** What finding and opening files brought up. */
  readonly problems: readonly Problem[];
  readonly texts: SourceTexts;
}

export interface ReadRequest {
  /** Terraform plans that the user names. */
  readonly plans: readonly string[];
  /** Told now and then what is being done. */
  readonly onProgress?: (doing: string) => void;
}

/**
 * Finds, opens and reads every source of a folder.
 *
 * @throws UserError for a file that the user names and that cannot be read
 */
export async function readDirectory(
  tree: Tree,
  config: Config,
  request: ReadRequest,
): Promise<ReadDirectory> {
  const { files, problems, named } = await openFiles(tree, config, request);
  const said = { named, types: typesNamedBy(config), outputs: outputFilesIn(config) };
  const readings = await readSources(files, { tree, ...said });
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  // A template that a `.tf` file renders is read on the way, and findings may stand in it.
  return { files, readings, problems, texts: (file) => texts.get(file) ?? tree.text(file) };
}

interface Opened {
  /** In the order of their names. */
  readonly files: readonly FileText[];
  readonly problems: readonly Problem[];
  /** Files that the user names: what is wrong with these is a mistake of the user's. */
  readonly named: ReadonlySet<string>;
}

/** @throws UserError for a file that the user names and that cannot be read */
async function openFiles(tree: Tree, config: Config, { plans, onProgress }: ReadRequest): Promise<Opened> {
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
  const kept = found.passedOver ? await tracked(tree, config) : { files: [], problems: [] };
  const all = [...found.files, ...kept.files];
  const problems = [...found.problems, ...kept.problems];
  for (const [index, file] of all.entries()) {
    if (index % 500 === 0) onProgress?.(`reading: ${index} of ${all.length} files`);
    if (files.has(file) || file === config.file) continue;
    const read = tree.read(file);
    if (read instanceof FileText) files.set(file, read);
    else problems.push(read);
  }
  const sorted = [...files.values()].sort((a, b) => compareText(a.file, b.file));
  return { files: sorted, problems, named };
}

/**
 * What a `.gitignore` names and git keeps all the same: it is in every clone,
 * and Terraform reads it there. A pull request could hide a policy so.
 */
async function tracked(tree: Tree, { sources }: Config): Promise<{ files: string[]; problems: Problem[] }> {
  const { trackedThoughIgnored } = await import('./git');
  const kept = trackedThoughIgnored(tree.root);
  return 'unknown' in kept
    ? { files: [], problems: [untold(kept.unknown)] }
    : { files: tree.among(kept, sources), problems: [] };
}

function untold(why: string): Problem {
  return {
    ...startOf('.gitignore'),
    rule: 'evidence-incomplete',
    severity: 'warning',
    message: `Which files that a .gitignore names are in the repository all the same, git does not tell (${why}). A policy in one of them was not read.`,
    help: 'Install git where the check runs, or check a folder that is no part of a repository.',
  };
}

function placeOf({ file, line, column }: Range): Place {
  return { file, line, column };
}
