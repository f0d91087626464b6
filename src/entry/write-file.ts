import { closeSync, constants, lstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { UserError } from '../finding';
import { reasonOf } from '../source/files/bytes';
import { pathInside } from '../source/files/path';

/**
 * Writes a file that the user names.
 *
 * @param within absolute path of the folder under check: it may be a stranger's, so no link in it is followed, which could
 *   lead to any file of the machine
 * @throws UserError if the file cannot be written
 */
export function writeOutput(path: string, text: string, within: string): void {
  try {
    const way = within === parse(within).root ? undefined : pathInside(within, path);
    if (way !== undefined) refuseLinks(path, within, way);
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(path, way === undefined ? 'w' : REPLACE);
    try {
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** As `w`, but through no link. Windows has no such flag. */
const REPLACE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function refuseLinks(path: string, folder: string, way: string): void {
  const steps = way.split('/');
  const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  const link = prefixes.find((prefix) =>
    lstatSync(join(folder, prefix), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  if (link === undefined) return;
  throw new UserError(
    `cannot write ${path}: ${link} is a symbolic link in the checked folder, and not followed; name another file`,
  );
}
