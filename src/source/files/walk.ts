import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem } from '../../finding';
import { startOf } from '../../policy/position';
import { Gitignore } from '../gitignore';
import { anyGlob, type Glob } from '../glob';
import { attempt, NO_LINK, readBytes, reasonOf } from './bytes';
import { isHidden, pathInside, SKIPPED } from './path';

export interface Search {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Told now and then how many directory entries have been looked at. */
  readonly onProgress?: (entries: number) => void;
}

/** Which files a search would find if they were there, by their names alone: no `.gitignore` is asked. */
export function wouldFind({ include, exclude }: Search): (file: string) => boolean {
  const [wanted, not] = [anyGlob(include), anyGlob(exclude)];
  const isExcluded = (path: string): boolean => not.matches(path) || foldersOf(path).some(not.matches);
  return (file) => wanted.matches(file) && !isHidden(file) && !isExcluded(file);
}

/** The folders that a path leads through, outermost first. */
function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

export interface Found {
  /** Relative to the root, with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether a `.gitignore` kept anything out. */
  readonly passedOver: boolean;
}

/** What a search may cost. */
export interface SearchLimits {
  /** Files that match. */
  readonly files: number;
  /** Directory entries looked at. */
  readonly entries: number;
  /** Comparisons of a path with a glob, or with a rule of a `.gitignore`. */
  readonly comparisons: number;
}

interface Folder {
  readonly absolute: string;
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** The `.gitignore`s that apply, outermost first, each with the folder it stands in. */
  readonly ignores: readonly { readonly path: string; readonly rules: Gitignore }[];
}

/** One search. Folders wait on a stack, so depth costs no recursion; links to folders are never entered. */
export class Walk {
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
    private readonly limits: SearchLimits,
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

/** A symbolic link that is not followed. */
export function outsideProblem(file: string): Problem {
  return {
    rule: 'link-outside-root',
    ...startOf(file),
    message: 'This symbolic link leads out of the checked directory, so it was not followed.',
    help: 'Commit the file itself, or check a directory that holds it.',
  };
}

function unreadableFolder(path: string, reason: string): Problem {
  return {
    rule: 'unreadable-file',
    ...startOf(path === '' ? '.' : path),
    message: `This was not read, so it was not checked: ${reason}.`,
    help: 'Correct its permissions, or put it into sources.exclude.',
  };
}
