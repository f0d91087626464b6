import { isUtf8 } from 'node:buffer';
import * as crypto from 'node:crypto';
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { compareText, type Place, type Problem, UserError } from '../finding';
import { withoutMark } from '../policy/lines';
import { startOf } from '../policy/position';
import { attempt, type Fault, megabytes, NO_LINK, readBytes, reasonOf } from './files/bytes';
import { pathInside } from './files/path';
import { type Found, outsideProblem, type Search, type SearchLimits, Walk, wouldFind } from './files/walk';
import { firstFault } from './utf8';

/** With what stands in `files/` all of `source` that touches the disk. */

export interface Limits extends SearchLimits {
  readonly fileBytes: number;
  /** Of all files read through one {@link Tree}. */
  readonly totalBytes: number;
}

export const LIMITS: Limits = {
  fileBytes: 64 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  files: 100_000,
  entries: 2_000_000,
  comparisons: 200_000_000,
};

/** The text of a file. A byte-order mark is not part of it. */
export class FileText {
  constructor(
    /** Relative to the root, with forward slashes; of a file elsewhere, as the user wrote it. */
    readonly file: string,
    readonly text: string,
    private readonly bytes: Buffer,
  ) {}

  /** Of the file's bytes, lower-case hexadecimal. */
  get sha256(): string {
    return sha256(this.bytes);
  }

  /** The id that git gives these bytes, lower-case hexadecimal. */
  blobId(algorithm: 'sha1' | 'sha256'): string {
    const head = `blob ${this.bytes.length}\0`;
    return crypto.createHash(algorithm).update(head).update(this.bytes).digest('hex');
  }
}

/** In one call where Node has it (20.12 and later), which costs half. */
function sha256(bytes: Buffer): string {
  return typeof crypto.hash === 'function'
    ? crypto.hash('sha256', bytes, 'hex')
    : crypto.createHash('sha256').update(bytes).digest('hex');
}

/** The directory under check. Nothing outside of it is ever read, whatever links there are. */
export class Tree {
  private bytesLeft: number;
  /** Found in real folders, not by a link: opened without resolving links again. */
  private readonly plain = new Set<string>();

  private constructor(
    /** Absolute, with all links resolved. */
    readonly root: string,
    private readonly limits: Limits,
  ) {
    this.bytesLeft = limits.totalBytes;
  }

  /** @throws UserError where there is no such directory */
  static open(directory: string, limits: Limits = LIMITS): Tree {
    try {
      const root = realpathSync.native(directory);
      if (statSync(root).isDirectory()) return new Tree(root, limits);
    } catch (error) {
      throw new UserError(`The directory ${directory} cannot be opened: ${reasonOf(error)}.`);
    }
    throw new UserError(`${directory} is not a directory. Name the root of the repository to check.`);
  }

  /**
   * The files that match. `.git`, `node_modules`, `.terraform` and what any
   * `.gitignore` below the root names are passed over: {@link among} takes those of the latter that git keeps.
   */
  find(search: Search): Found {
    const { files, links, problems, passedOver } = new Walk(this.root, search, this.limits).run();
    for (const file of files) this.plain.add(file);
    return { files: [...files, ...links].sort(compareText), problems, passedOver };
  }

  /** Of files that are known by name, those that are there and that the search would have found but for a `.gitignore`. */
  among(files: readonly string[], search: Search): string[] {
    const isWanted = wouldFind(search);
    return files.filter((file) => {
      if (!isWanted(file)) return false;
      const kind = attempt(() => lstatSync(`${this.root}${sep}${file}`));
      return kind !== undefined && (kind.isFile() || kind.isSymbolicLink());
    });
  }

  /** A file that was found; what keeps it from being read is a problem. */
  read(file: string): FileText | Problem {
    const path = `${this.root}${sep}${file}`;
    const outcome = this.plain.has(file)
      ? this.counted(() => readBytes(path, this.limits.fileBytes, NO_LINK))
      : this.bytesOf(path);
    if ('fault' in outcome) return problemOf(file, outcome);
    return textOf(file, outcome) ?? problemOf(file, notUtf8(outcome));
  }

  /** The text of a file at a path relative to the root, or nothing: for sources that refer to further files. */
  text(path: string): string | undefined {
    const outcome = this.bytesOf(resolve(this.root, path));
    return 'fault' in outcome ? undefined : textOf(path, outcome)?.text;
  }

  /** Names of the files in a folder inside the root, in code-unit order. */
  list(folder: string): string[] {
    const names = attempt(() => {
      const real = realpathSync.native(resolve(this.root, folder));
      if (pathInside(this.root, real) === undefined) return [];
      const entries = readdirSync(real, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    });
    return (names ?? []).sort(compareText);
  }

  /**
   * A file that the user names, relative to the root.
   *
   * @param place where it is named, if that is in a file
   * @throws UserError where it cannot be read or is outside the root
   */
  named(path: string, place?: Place): FileText {
    const absolute = resolve(this.root, path);
    const file = this.relative(absolute);
    if (file === undefined) {
      throw new UserError(`${path} is outside of the checked directory, and nothing there is read.`, place);
    }
    return demanded(file === '' ? path : file, this.bytesOf(absolute), place);
  }

  /** A path relative to the root with forward slashes; undefined where it leads outside. */
  relative(absolute: string): string | undefined {
    return pathInside(this.root, absolute);
  }

  private bytesOf(absolute: string): Buffer | Fault {
    return this.counted(() => {
      const real = realpathSync.native(absolute);
      return pathInside(this.root, real) === undefined
        ? OUTSIDE
        : readBytes(real, this.limits.fileBytes, NO_LINK);
    });
  }

  private counted(read: () => Buffer | Fault): Buffer | Fault {
    try {
      const outcome = read();
      if ('fault' in outcome) return outcome;
      if (outcome.length > this.bytesLeft) return this.exhausted();
      this.bytesLeft -= outcome.length;
      return outcome;
    } catch (error) {
      return { fault: 'unreadable', reason: reasonOf(error) };
    }
  }

  private exhausted(): Fault {
    const reason = `all files together have more than ${megabytes(this.limits.totalBytes)}`;
    return { fault: 'too-large', reason };
  }
}

/**
 * A file that the user names on the command line, wherever it is.
 *
 * @throws UserError where it cannot be read
 */
export function readNamed(path: string, directory = '.'): FileText {
  const absolute = resolve(directory, path);
  try {
    return demanded(path.split(sep).join('/'), readBytes(absolute, LIMITS.fileBytes));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The bytes of a regular file, wherever it is; nothing where it cannot be read. */
export function bytesAt(path: string): Buffer | undefined {
  const bytes = attempt(() => readBytes(path, LIMITS.fileBytes));
  return bytes === undefined || 'fault' in bytes ? undefined : bytes;
}

/** Bytes are no text from here on. */
function notUtf8(bytes: Buffer): Fault {
  return { fault: 'not-utf8', reason: 'it is not UTF-8 text; save it as UTF-8', from: firstFault(bytes) };
}

const OUTSIDE: Fault = { fault: 'outside', reason: 'a symbolic link leads out of the checked directory' };

/** Undefined where the bytes are not UTF-8. A binary plan is let through, so that its reader can say what it is. */
function textOf(file: string, bytes: Buffer): FileText | undefined {
  if (!isUtf8(bytes)) {
    return bytes.subarray(0, 4).equals(ZIP) ? new FileText(file, bytes.toString('latin1'), bytes) : undefined;
  }
  return new FileText(file, withoutMark(bytes.toString('utf8')), bytes);
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

function demanded(file: string, outcome: Buffer | Fault, place?: Place): FileText {
  const text = 'fault' in outcome ? undefined : textOf(file, outcome);
  if (text !== undefined) return text;
  const { reason, from } = 'fault' in outcome ? outcome : notUtf8(outcome);
  throw new UserError(`${file} cannot be read: ${reason}.`, from ? { file, ...from } : place);
}

function problemOf(file: string, { fault, reason, from }: Fault): Problem {
  const at = from ? { file, ...from, endLine: from.line, endColumn: from.column } : startOf(file);
  if (fault === 'outside') return outsideProblem(file);
  return {
    rule: fault === 'too-large' ? 'file-too-large' : 'unreadable-file',
    ...at,
    message: `This file was not read, so it was not checked: ${reason}.`,
    help: 'Correct it, or put it into sources.exclude if it holds no policy.',
  };
}
