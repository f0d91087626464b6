import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_FILES, type Config, DEFAULT_CONFIG, loadConfig } from '../connection/config';
import { UserError } from '../finding';
import type { HashedFile } from '../record/statement';
import { bytesAt, type FileText, readNamed, type Tree } from '../source/files';
import { reasonOf } from '../source/files/bytes';
import { pathInside } from '../source/files/path';

export interface ReadConfig {
  readonly config: Config;
  /** The file it was read from, for the record. */
  readonly input?: HashedFile;
}

/**
 * The config that the user names, or the one of {@link CONFIG_FILES} that is
 * there; without any, what holds by default. Only one that the user names may
 * stand outside the checked folder.
 *
 * @throws UserError if it is there and cannot be read, is no config, or is not alone
 */
export async function readConfig(tree: Tree, named: string | undefined): Promise<ReadConfig> {
  const file = named ?? onlyOne(CONFIG_FILES.filter((candidate) => exists(tree.root, candidate)));
  if (file === undefined) return { config: DEFAULT_CONFIG };
  const read =
    named === undefined || pathInside(tree.root, resolve(tree.root, named)) !== undefined
      ? tree.named(file)
      : readNamed(file, tree.root);
  return { config: await loadConfig(read.text, read.file), input: hashed(read) };
}

/** Which of several is meant nobody could tell, and a change could put one before the one that is reviewed. */
function onlyOne([first, second]: readonly string[]): string | undefined {
  if (first === undefined || second === undefined) return first;
  const message = `${first} is a config too, and only one is read; keep one of them, or name one (--config, or the action’s config)`;
  throw new UserError(message, { file: second, line: 1, column: 1 });
}

function hashed({ file, sha256 }: FileText): HashedFile {
  return { file, sha256 };
}

/** Every place where a config would be looked for, with its bytes, named from the repository's root. */
export function configCandidates(root: string, directory: string, named: string | undefined) {
  const files = named === undefined ? CONFIG_FILES : [named];
  return files.map((file) => {
    const path = join(directory, file).replaceAll('\\', '/');
    const bytes = bytesAt(join(root, file));
    return bytes === undefined ? { path } : { path, bytes };
  });
}

/** Also where it is a link that leads nowhere: that is a mistake to be told, not a file to be passed over. */
function exists(root: string, file: string): boolean {
  try {
    return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new UserError(`whether ${file} is there cannot be told: ${reasonOf(error)}.`);
  }
}
