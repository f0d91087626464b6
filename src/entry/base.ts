import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from '../check/since-base';
import { CONFIG_FILES, type Config, loadConfig } from '../connection/config';
import { filesNamedBy, typesNamedBy } from '../connection/connection';
import { UserError } from '../finding';
import type { PolicyType } from '../policy/document';
import type { SourceReading } from '../source/facts';
import { FileText, type Tree } from '../source/files';
import { isConfiguration, readSources } from '../source/read';
import { PastTree } from './git';
import type { ReadDirectory } from './read-directory';

/** The folder as it is, read. */
export interface Present extends Pick<ReadDirectory, 'files' | 'readings'> {
  readonly tree: Tree;
  readonly config: Config;
}

/**
 * The folder as it was at a git ref, as far as it differs: readings of files
 * that did not change are those of now. Nothing where no file differs.
 *
 * @param name what the ref is called, in messages
 * @throws UserError where the commit is not to be had
 */
export async function readBase(present: Present, ref: string, name = short(ref)): Promise<Base | undefined> {
  const past = PastTree.at(present.tree.root, ref);
  const { config, changed: configChanged } = await configThen(past, present);
  const files = sourcesThen(past, present, config);
  const now = new Map(present.files.map((file) => [file.file, file]));
  for (const file of alsoRead(present)) now.set(file.file, file);
  const differs = (file: string) => {
    const text = now.get(file);
    return text === undefined || !past.holds(text);
  };
  const changed = new Set([...files, ...now.keys()].filter(differs));
  if (changed.size === 0 && configChanged === undefined) return undefined;
  const readings = await readingsThen(past, present, files, changed, typesNamedBy(config));
  const against = await comparable(past, present);
  const all = configChanged === undefined ? changed : new Set([...changed, configChanged]);
  return { ref: name, config, readings, changed: all, ...(against && { against }) };
}

/** The config of then; that of now where there was none, or none that can be read. */
async function configThen(
  past: PastTree,
  { config, tree }: Present,
): Promise<{ readonly config: Config; readonly changed?: string }> {
  const file = [config.file, ...CONFIG_FILES].find((one) => one !== undefined && past.has(one));
  const text = file && past.text(file);
  const now = config.file && tree.text(config.file);
  if (file === undefined || text === undefined || text === now) return { config };
  try {
    return { config: await loadConfig(text, file), changed: config.file ?? file };
  } catch (error) {
    if (error instanceof UserError) return { config };
    throw error;
  }
}

/** The files that would have been found then, without those that stand there now and are passed over. */
function sourcesThen(past: PastTree, present: Present, config: Config): string[] {
  const now = new Set(present.files.map(({ file }) => file));
  const named = filesNamedBy(config).map(({ file }) => file.replace(/^(?:\.\/)+/, ''));
  const found = [...new Set([...past.find(config.sources), ...named])];
  return found.filter(
    (file) =>
      past.has(file) &&
      file !== config.file &&
      file !== present.config.file &&
      (now.has(file) || !existsSync(join(present.tree.root, file))),
  );
}

/** Files that sources read on their way: what they say is said where they are read. */
function alsoRead({ files, readings, tree }: Present): FileText[] {
  const found = new Set(files.map(({ file }) => file));
  return readings.flatMap(({ source: { file } }) => {
    const read = found.has(file) ? undefined : tree.read(file);
    return read instanceof FileText ? [read] : [];
  });
}

/** Terraform's sources are read together, so one that changed has all of them read again; other files stand for themselves. */
async function readingsThen(
  past: PastTree,
  { readings }: Present,
  files: readonly string[],
  changed: ReadonlySet<string>,
  types: ReadonlyMap<string, PolicyType>,
): Promise<SourceReading[]> {
  const kept = readings.filter(({ source: { file } }) => !changed.has(file));
  const terraform = new Set(readings.filter(isTerraform).map(({ source: { file } }) => file));
  const plain = files.filter((file) => changed.has(file) && !isConfiguration(file));
  const alone = await readSources(past.load(plain), { tree: past, types });
  const touched = [...changed].some((file) => isConfiguration(file) || terraform.has(file));
  if (!touched && !alone.some(isTerraform)) return [...kept, ...alone];
  const together = files.filter((file) => changed.has(file) || isConfiguration(file) || terraform.has(file));
  const again = await readSources(past.load(together), { tree: past, types });
  return [...kept.filter((one) => !isTerraform(one)), ...again];
}

/**
 * A plan that was made of the changed sources shows values that the base's
 * sources do not: like is compared with like, sources with sources.
 */
async function comparable(
  past: PastTree,
  { files, readings, tree }: Present,
): Promise<readonly SourceReading[] | undefined> {
  const isNew = ({ source: { file, kind } }: SourceReading) =>
    (kind === 'terraform-plan' || kind === 'terraform-state') && !past.has(file);
  const made = new Set(readings.filter(isNew).map(({ source: { file } }) => file));
  const hasSources = files.some(({ file }) => isConfiguration(file) && past.has(file));
  if (made.size === 0 || !hasSources) return undefined;
  const terraform = new Set(readings.filter(isTerraform).map(({ source: { file } }) => file));
  const again = files.filter(({ file }) => !made.has(file) && (isConfiguration(file) || terraform.has(file)));
  return [...readings.filter((one) => !isTerraform(one)), ...(await readSources(again, { tree }))];
}

function isTerraform({ source: { kind } }: Pick<SourceReading, 'source'>): boolean {
  return kind.startsWith('terraform');
}

/** A commit's id as people write it. */
function short(ref: string): string {
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}
