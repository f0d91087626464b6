import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of one file, and what keeps them from being read. */

export interface Fault {
  readonly fault: 'unreadable' | 'too-large' | 'outside' | 'not-utf8';
  /** Fits "the file cannot be read: REASON". */
  readonly reason: string;
  /** Where in the file the fault stands, if it stands somewhere. */
  readonly from?: { readonly line: number; readonly column: number };
}

/** Windows has no such flag. */
export const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * The bytes of a regular file. Nobody asks here whether the path leads outside of the root: give it
 * {@link NO_LINK} after links were resolved. Blocks on no pipe.
 *
 * @throws where the system refuses it: see {@link reasonOf}
 */
export function readBytes(path: string, most: number, flags = 0): Buffer | Fault {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  try {
    const stats = fstatSync(handle);
    if (stats.isDirectory()) return { fault: 'unreadable', reason: 'it is a directory' };
    if (!stats.isFile()) return { fault: 'unreadable', reason: 'it is not a regular file' };
    if (stats.size > most) {
      return {
        fault: 'too-large',
        reason: `it has ${megabytes(stats.size)}, and at most ${megabytes(most)} are read`,
      };
    }
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    for (let got = 1; got > 0 && length < bytes.length; length += got) {
      got = readSync(handle, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** The system's words for an error of its, without paths. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'the system refused it' : `the system says ${code}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its symbolic links go in a circle',
  EISDIR: 'it is a directory',
  EEXIST: 'a file stands where a directory is needed',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name holds a NUL character',
};

/** What it gives, or nothing where the system refuses it. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
