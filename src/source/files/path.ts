import { isAbsolute, relative, sep } from 'node:path';

/**
 * The path from one absolute path to another below it, with forward slashes; undefined where it leads outside. By the
 * names alone.
 */
export function pathInside(root: string, absolute: string): string | undefined {
  const path = relative(root, absolute);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Folders that no search enters. */
export const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform']);

/** Whether a path leads through a folder that no search enters. */
export function isHidden(path: string): boolean {
  return path.split('/').some((segment) => SKIPPED.has(segment));
}
