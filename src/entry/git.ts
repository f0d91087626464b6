import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import type { Config } from '../connection/config';
import { UserError } from '../finding';
import { FileText, LIMITS } from '../source/files';
import { anyGlob } from '../source/glob';

/** The sources of a folder as they were at a commit. */
export interface Past {
  readonly files: readonly FileText[];
  text(path: string): string | undefined;
}

/**
 * Reads the sources below `root` as they were at a git ref, by git itself.
 *
 * @throws UserError where there is no git, no repository or no such commit
 */
export function readPast(root: string, ref: string, config: Config, named: ReadonlySet<string>): Past {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined) throw noSuchRef(ref);
  const listing = git(root, ['ls-tree', '-r', '-z', '-l', commit.toString('latin1').trim(), '.']);
  if (listing === undefined) throw noSuchRef(ref);
  const [include, exclude] = [anyGlob(config.sources.include), anyGlob(config.sources.exclude)];
  const blobs = entriesOf(listing.toString('utf8'));
  const wanted = blobs.filter(
    ({ path }) =>
      named.has(path) || (include.matches(path) && !exclude.matches(path) && path !== config.file),
  );
  const files = contents(root, wanted);
  const ids = new Map(blobs.map((blob) => [blob.path, blob]));
  return {
    files,
    text: (path) => {
      const blob = ids.get(path.replace(/^(?:\.\/)+/, ''));
      return blob && contents(root, [blob])[0]?.text;
    },
  };
}

function noSuchRef(ref: string): UserError {
  return new UserError(
    `there is no commit "${ref}" here to compare with; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`,
  );
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/** `MODE blob ID SIZE\tPATH`, ended by NUL. Links and what is too large to read are left out. */
function entriesOf(listing: string): Blob[] {
  return listing.split('\0').flatMap((entry) => {
    const [, id, size, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    return id === undefined || path === undefined || Number(size) > LIMITS.fileBytes ? [] : [{ id, path }];
  });
}

/** By `cat-file --batch`, which answers `ID blob SIZE`, a line feed, the bytes and a line feed to each id. */
function contents(root: string, blobs: readonly Blob[]): FileText[] {
  if (blobs.length === 0) return [];
  const answer = git(root, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  if (answer === undefined) throw new UserError('git could not read the files of the commit to compare with');
  const files: FileText[] = [];
  let at = 0;
  for (const { path } of blobs) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    if (isUtf8(bytes)) files.push(new FileText(path, bytes.toString('utf8').replace(/^\ufeff/, ''), bytes));
  }
  return files;
}

/** What git prints; `undefined` where it refuses. */
function git(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['--no-optional-locks', ...args], {
    cwd,
    input,
    maxBuffer: LIMITS.totalBytes,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') {
    throw new UserError('git is not installed here, and comparing with a base needs it');
  }
  return status === 0 ? stdout : undefined;
}
