import { isUtf8 } from 'node:buffer';
import * as crypto from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText, type Place, type Problem, UserError } from '../finding';
import { startOf } from '../policy/position';
import { Gitignore } from './gitignore';
import { anyGlob, type Glob } from './glob';
import { firstFault } from './utf8';

/** The one module of `source` that touches the disk. */

export interface Limits {
  readonly fileBytes: number;
  /** Of all files read through one {@link Tree}. */
  readonly totalBytes: number;
  /** Files that match. */
  readonly files: number;
  /** Directory entries looked at. */
  readonly entries: number;
  /** Comparisons of a path with a glob, or with a rule of a `.gitignore`. */
  readonly comparisons: number;
}

export const LIMITS: Limits = {
  fileBytes: 64 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  files: 100_000,
  entries: 2_000_000,
  comparisons: 200_000_000,
};

export interface Search {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Told now and then how many directory entries have been looked at. */
  readonly onProgress?: (entries: number) => void;
}

export interface Found {
  /** Relative to the root, with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether a `.gitignore` kept anything out. */
  readonly passedOver: boolean;
}

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
  among(files: readonly string[], { include, exclude }: Search): string[] {
    const [wanted, not] = [anyGlob(include), anyGlob(exclude)];
    return files.filter((file) => {
      if (!wanted.matches(file) || not.matches(file) || isHidden(file)) return false;
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

interface Fault {
  readonly fault: 'unreadable' | 'too-large' | 'outside' | 'not-utf8';
  /** Fits "the file cannot be read: REASON". */
  readonly reason: string;
  /** Where in the file the fault stands, if it stands somewhere. */
  readonly from?: { readonly line: number; readonly column: number };
}

/** Bytes are no text from here on. */
function notUtf8(bytes: Buffer): Fault {
  return { fault: 'not-utf8', reason: 'it is not UTF-8 text; save it as UTF-8', from: firstFault(bytes) };
}

const OUTSIDE: Fault = { fault: 'outside', reason: 'a symbolic link leads out of the checked directory' };

/** Windows has no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** {@link pathInside} is not asked of the path: open it only after links were resolved. Blocks on no pipe. */
function readBytes(path: string, most: number, flags = 0): Buffer | Fault {
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

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** Undefined where the bytes are not UTF-8. A binary plan is let through, so that its reader can say what it is. */
function textOf(file: string, bytes: Buffer): FileText | undefined {
  if (!isUtf8(bytes)) {
    return bytes.subarray(0, 4).equals(ZIP) ? new FileText(file, bytes.toString('latin1'), bytes) : undefined;
  }
  const text = bytes.toString('utf8');
  return new FileText(file, text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, bytes);
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

function outsideProblem(file: string): Problem {
  return {
    rule: 'link-outside-root',
    ...startOf(file),
    message: 'This symbolic link leads out of the checked directory, so it was not followed.',
    help: 'Commit the file itself, or check a directory that holds it.',
  };
}

/** The system's words for an error of its, without paths. */
function reasonOf(error: unknown): string {
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
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name holds a NUL character',
};

/** The path from one absolute path to another below it, with forward slashes; undefined where it leads outside. By the names alone. */
export function pathInside(root: string, absolute: string): string | undefined {
  const path = relative(root, absolute);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return sep === '/' ? path : path.split(sep).join('/');
}

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform']);

function isHidden(path: string): boolean {
  return path.split('/').some((segment) => SKIPPED.has(segment));
}

interface Folder {
  readonly absolute: string;
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** The `.gitignore`s that apply, outermost first, each with the folder it stands in. */
  readonly ignores: readonly { readonly path: string; readonly rules: Gitignore }[];
}

/** One search. Folders wait on a stack, so depth costs no recursion; links to folders are never entered. */
class Walk {
  private readonly include: Glob;
  private readonly exclude: Glob;
  private readonly files: string[] = [];
  private readonly links: { readonly file: string; readonly target: string }[] = [];
  private readonly problems: Problem[] = [];
  private readonly folders: Folder[];
  private entries = 0;
  private comparisons = 0;
  private stopped = false;
  private passedOver = false;

  constructor(
    private readonly root: string,
    private readonly search: Search,
    private readonly limits: Limits,
  ) {
    this.include = anyGlob(search.include);
    this.exclude = anyGlob(search.exclude);
    this.folders = [{ absolute: root, path: '', ignores: [] }];
  }

  run(): Found & { readonly links: readonly string[] } {
    for (
      let folder = this.folders.pop();
      folder !== undefined && !this.stopped;
      folder = this.folders.pop()
    ) {
      this.visit(folder);
    }
    // What a link leads to is read once, under its own name if that matches.
    const own = new Set(this.files);
    const links = this.links.filter(({ target }) => !own.has(target) && own.add(target));
    const { files, problems, passedOver } = this;
    return { files, links: links.map(({ file }) => file), problems, passedOver };
  }

  private visit(folder: Folder): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder.absolute, { withFileTypes: true });
    } catch (error) {
      this.problems.push(unreadableFolder(folder.path, reasonOf(error)));
      return;
    }
    const within = this.withIgnores(folder, entries);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (this.stopped) return;
      this.consider(within, entry);
    }
  }

  private withIgnores(folder: Folder, entries: readonly Dirent[]): Folder {
    if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return folder;
    const bytes = attempt(() => readBytes(join(folder.absolute, '.gitignore'), MAX_GITIGNORE, NO_LINK));
    if (bytes === undefined || 'fault' in bytes) return folder;
    const rules = new Gitignore(bytes.toString('utf8'));
    return { ...folder, ignores: [...folder.ignores, { path: folder.path, rules }] };
  }

  private consider(folder: Folder, entry: Dirent): void {
    this.count();
    if (SKIPPED.has(entry.name)) return;
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (!isFolder && !entry.isSymbolicLink() && !(entry.isFile() && this.include.matches(path))) return;
    if (this.exclude.matches(path)) return;
    if (this.isIgnored(folder, path, isFolder)) {
      this.passedOver = true;
      return;
    }
    if (isFolder) {
      this.folders.push({ absolute: join(folder.absolute, entry.name), path, ignores: folder.ignores });
    } else if (entry.isSymbolicLink()) this.followLink(join(folder.absolute, entry.name), path);
    else this.add(path);
  }

  private add(path: string): void {
    if (this.files.length === this.limits.files) {
      this.stop(`more than ${this.limits.files} files match`);
    } else this.files.push(path);
  }

  private count(): void {
    this.entries++;
    this.comparisons += this.include.size + this.exclude.size;
    if (this.entries % 1_000 === 0) this.search.onProgress?.(this.entries);
    if (this.entries > this.limits.entries)
      this.stop(`there are more than ${this.limits.entries} files and folders`);
    if (this.comparisons > this.limits.comparisons)
      this.stop('its globs and the rules of .gitignore take too much work');
  }

  private stop(reason: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.problems.push({
      rule: 'too-many-files',
      ...startOf('.'),
      message: `The search for files was given up, so not everything was checked: ${reason}.`,
      help: 'Narrow sources.include, add to sources.exclude, or check a directory further down.',
    });
  }

  /** The innermost `.gitignore` that says anything decides; folders above were judged on the way down. */
  private isIgnored(folder: Folder, path: string, isFolder: boolean): boolean {
    for (let i = folder.ignores.length - 1; i >= 0; i--) {
      const { path: base, rules } = folder.ignores[i]!;
      this.comparisons += rules.size;
      const verdict = rules.ignores(base === '' ? path : path.slice(base.length + 1), isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  }

  private followLink(absolute: string, path: string): void {
    const matches = this.include.matches(path);
    const real = attempt(() => realpathSync.native(absolute));
    if (real === undefined) {
      if (matches)
        this.problems.push({
          ...unreadableFolder(path, 'it is a link that leads nowhere'),
          severity: 'notice',
        });
      return;
    }
    const target = pathInside(this.root, real);
    const kind = attempt(() => statSync(real));
    if (target === undefined) {
      if (matches || kind?.isDirectory()) this.problems.push(outsideProblem(path));
      return;
    }
    if (matches && !isHidden(target) && kind?.isFile()) this.links.push({ file: path, target });
  }
}

const MAX_GITIGNORE = 1024 * 1024;

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function unreadableFolder(path: string, reason: string): Problem {
  return {
    rule: 'unreadable-file',
    ...startOf(path === '' ? '.' : path),
    message: `This was not read, so it was not checked: ${reason}.`,
    help: 'Correct its permissions, or put it into sources.exclude.',
  };
}
