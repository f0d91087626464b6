import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, parse, posix, relative } from 'node:path';
import { compareText, type Problem, UserError } from '../finding';
import { withoutMark } from '../policy/lines';
import { startOf } from '../policy/position';
import { FileText, LIMITS } from '../source/files';
import { type Search, wouldFind } from '../source/files/walk';

/**
 * A folder as it was at a commit, read from git's objects. Nothing is checked
 * out and nothing in the repository changes; no filter, hook, pager or remote
 * of anybody's config takes part.
 */
export class PastTree {
  private readonly blobs: ReadonlyMap<string, Blob>;
  private readonly read_ = new Map<string, FileText | undefined>();

  private constructor(
    root: string,
    private readonly ref: string,
    commit: string,
  ) {
    const listing = asked(ref, list(root, commit)).toString('utf8');
    this.blobs = new Map([...blobsOf(listing, root), ...ofSubmodules(listing, root)]);
  }

  /**
   * The folder where the change began: at the last commit that `ref` and what
   * is checked out have in common, or at `ref` itself where history does not
   * reach that far.
   *
   * @param root absolute path of the folder; it may be any below the repository's
   * @throws UserError where there is no git, no repository or no such commit
   */
  static at(root: string, ref: string): PastTree {
    if (ref.startsWith('-')) throw new UserError(`"${ref}" is no git ref: none begins with a dash`);
    const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const commit = asked(ref, git(root, verify)).toString('latin1').trim();
    const common = git(root, ['merge-base', commit, 'HEAD']);
    const began = common.status === 0 ? common.stdout.toString('latin1').trim() : commit;
    return new PastTree(root, ref, began);
  }

  /** Every file, relative to the folder. */
  get files(): readonly string[] {
    return [...this.blobs.keys()];
  }

  has(file: string): boolean {
    return this.blobs.has(file);
  }

  /** The files that a search of the folder would have found then, but for a `.gitignore`. */
  find(search: Search): string[] {
    return this.files.filter(wouldFind(search));
  }

  /** Whether the file was then what it is now. */
  holds(file: FileText): boolean {
    const id = this.blobs.get(file.file)?.id;
    return id !== undefined && file.blobId(id.length === 40 ? 'sha1' : 'sha256') === id;
  }

  /** Reads many at once. What is no text is left out. */
  load(files: readonly string[]): FileText[] {
    const missing = files.flatMap((file) => {
      const blob = this.read_.has(file) ? undefined : this.blobs.get(file);
      return blob === undefined ? [] : [{ file, ...blob }];
    });
    for (const repository of new Set(missing.map((one) => one.repository))) {
      const held = missing.filter((one) => one.repository === repository);
      const bytes = this.bytesOf(
        repository,
        held.map(({ id }) => id),
      );
      for (const [index, { file }] of held.entries()) this.read_.set(file, textOf(file, bytes[index]));
    }
    return files.flatMap((file) => this.read_.get(file) ?? []);
  }

  text(path: string): string | undefined {
    return this.load([clean(path)])[0]?.text;
  }

  read(path: string): FileText | Problem {
    const [file] = this.load([clean(path)]);
    return (
      file ?? { ...startOf(path), rule: 'unreadable-file', message: 'There was no such file.', help: '' }
    );
  }

  /** Names of the files right in a folder. */
  list(folder: string): string[] {
    const within = clean(folder);
    return this.files
      .filter((file) => (posix.dirname(file) === '.' ? '' : posix.dirname(file)) === within)
      .map((file) => posix.basename(file))
      .sort(compareText);
  }

  /** `cat-file --batch` answers `ID blob SIZE`, a line feed, the bytes and a line feed to each id. */
  private bytesOf(repository: string, ids: readonly string[]): (Buffer | undefined)[] {
    const answer = asked(
      this.ref,
      git(repository, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join('')),
    );
    let at = 0;
    return ids.map(() => {
      const end = answer.indexOf('\n', at);
      const [, kind, size] = answer.toString('latin1', at, end).split(' ');
      at = end + 1;
      // A clone without all blobs answers `ID missing`.
      if (kind !== 'blob') throw noSuchCommit(this.ref, 'its files were not all fetched');
      const bytes = answer.subarray(at, at + Number(size));
      at += Number(size) + 1;
      return bytes;
    });
  }
}

function textOf(file: string, bytes: Buffer | undefined): FileText | undefined {
  if (bytes === undefined || !isUtf8(bytes)) return undefined;
  return new FileText(file, withoutMark(bytes.toString('utf8')), bytes);
}

/** Relative to the folder, without `.` and `..`; what leads out of it is no file of it. */
function clean(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '');
  return normal === '.' ? '' : normal;
}

/** A file's bytes, and a folder of the repository that holds them. */
interface Blob {
  readonly id: string;
  readonly repository: string;
}

function list(folder: string, commit: string): Answered {
  return git(folder, ['ls-tree', '-r', '-z', '-l', commit, '.']);
}

/** `MODE blob ID SIZE\tPATH`, ended by NUL. Links and what is too large to read are left out. */
function blobsOf(listing: string, repository: string): [path: string, blob: Blob][] {
  return listing.split('\0').flatMap((entry) => {
    const [, id, size, path] = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (id === undefined || path === undefined || Number(size) > LIMITS.fileBytes) return [];
    return [[path, { id, repository }]];
  });
}

/**
 * The files of submodules that are checked out, each at the commit that it was
 * at; of one whose commit is not here nothing is known. `160000 commit ID -\tPATH`.
 */
function ofSubmodules(listing: string, root: string): [path: string, blob: Blob][] {
  return listing.split('\0').flatMap((entry) => {
    const [, commit, path] = /^160000 commit ([0-9a-f]+) +-\t([\s\S]+)$/.exec(entry) ?? [];
    if (commit === undefined || path === undefined) return [];
    const folder = join(root, path);
    if (!isCheckedOut(folder, root)) return [];
    const { status, stdout } = list(folder, commit);
    if (status !== 0) return [];
    const files = stdout.toString('utf8');
    const all = [...blobsOf(files, folder), ...ofSubmodules(files, folder)];
    return all.map(([file, blob]): [string, Blob] => [`${path}/${file}`, blob]);
  });
}

/** Whether a submodule's files are here, and not behind a link that a change put in its place. */
function isCheckedOut(folder: string, root: string): boolean {
  return (
    existsSync(join(folder, '.git')) &&
    realpathSync(folder) === join(realpathSync(root), relative(root, folder))
  );
}

/**
 * Files below a folder, relative to it, that git keeps although a `.gitignore`
 * names them; none where there is no repository. Or why git does not tell.
 */
export function trackedThoughIgnored(root: string): string[] | { readonly unknown: string } {
  const options = ['-z', '--cached', '--ignored', '--exclude-per-directory=.gitignore'];
  const { status, stdout, complaint } = gitIfThere(root, ['ls-files', ...options]);
  if (status === 0) return stdout.toString('utf8').split('\0').filter(Boolean);
  return isInRepository(root) ? { unknown: complaint } : [];
}

function isInRepository(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || (above !== folder && isInRepository(above));
}

/** The commit that is checked out at a folder; `undefined` where there is no repository, or no git. */
export function headOf(root: string): string | undefined {
  const { status, stdout } = gitIfThere(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return status === 0 ? stdout.toString('latin1').trim() : undefined;
}

interface Answered {
  readonly status: number | null;
  readonly stdout: Buffer;
  /** The first line of what git complains of. */
  readonly complaint: string;
}

function asked(ref: string, { status, stdout, complaint }: Answered): Buffer {
  if (status !== 0) throw noSuchCommit(ref, complaint);
  return stdout;
}

function noSuchCommit(ref: string, complaint: string): UserError {
  const why = complaint === '' ? '' : ` (git says: ${complaint})`;
  return new UserError(
    `there is no commit "${ref}" here to compare with${why}; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`,
  );
}

const NO_GIT = 'git is not installed here, and the check needs it to know what the repository holds';

/** In milliseconds. */
const LONGEST_WAIT = 120_000;

function git(root: string, args: readonly string[], input = ''): Answered {
  const { status, stdout, stderr, error } = spawnSync('git', [...SAFELY, '-C', root, ...args], {
    // Not in the checked folder, where Windows would look for a git to run.
    cwd: parse(root).root,
    env: environment(),
    input,
    maxBuffer: LIMITS.totalBytes,
    timeout: LONGEST_WAIT,
  });
  const code = error === undefined ? undefined : (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') throw new UserError(NO_GIT);
  const complaint =
    code ??
    String(stderr ?? '')
      .trim()
      .split('\n', 1)[0]!;
  return { status: error === undefined ? status : null, stdout: stdout ?? Buffer.alloc(0), complaint };
}

/** Fails as git does where there is none. */
function gitIfThere(root: string, args: readonly string[]): Answered {
  try {
    return git(root, args);
  } catch (error) {
    if (error instanceof UserError)
      return { status: null, stdout: Buffer.alloc(0), complaint: error.message };
    throw error;
  }
}

const SAFELY = [
  '--no-optional-locks',
  '--no-replace-objects',
  '--no-pager',
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  // Files that a pull request brings can look like a repository.
  ...['-c', 'safe.bareRepository=explicit'],
  // In a container the checkout is another user's. Nothing of its config is run, so whose it is does not matter.
  ...['-c', 'safe.directory=*'],
];

/** Of the variables that steer git none: a hook sets some of them for another folder. And nothing is fetched. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const own = {
    GIT_NO_LAZY_FETCH: '1',
    // Git before 2.45 does not know that one.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return { ...Object.fromEntries(kept), ...own };
}
