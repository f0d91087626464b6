import { withoutMark } from '../policy/lines';
import { matchPath, type PathPattern, pathPattern } from './glob';

/** The rules of one `.gitignore`, which speak of the folder it stands in and everything below. */
export class Gitignore {
  private readonly rules: readonly Rule[];

  constructor(text: string) {
    const lines = withoutMark(text).split('\n', MAX_RULES + 1);
    this.rules = lines.length > MAX_RULES ? [] : lines.flatMap((line) => parseRule(line) ?? []);
  }

  get size(): number {
    return this.rules.length;
  }

  /**
   * What the last rule that fits says of a path relative to the folder;
   * undefined where none fits. Whether a folder above it is ignored is for the
   * caller to ask first.
   */
  ignores(path: string, isFolder: boolean): boolean | undefined {
    const segments = path.split('/');
    const name = segments.slice(-1);
    const rule = this.rules.findLast(
      (one) => (isFolder || !one.onlyFolders) && matchPath(one.pattern, one.onlyName ? name : segments),
    );
    return rule === undefined ? undefined : !rule.negated;
  }
}

/** Of a longer file no rule is used, since a later one can take back an earlier one: more is read then, never less. */
const MAX_RULES = 5_000;

interface Rule {
  readonly negated: boolean;
  readonly onlyFolders: boolean;
  /** Without a slash in it, a rule speaks of names at any depth. */
  readonly onlyName: boolean;
  readonly pattern: PathPattern;
}

function parseRule(line: string): Rule | undefined {
  let text = withoutTrailingSpaces(line.endsWith('\r') ? line.slice(0, -1) : line);
  if (text === '' || text.startsWith('#')) return undefined;
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const onlyFolders = text.endsWith('/');
  if (onlyFolders) text = text.slice(0, -1);
  const onlyName = !text.includes('/');
  const pattern = pathPattern(text.startsWith('/') ? text.slice(1) : text);
  // "a/**" is what is inside of a, not a itself.
  const inside = pattern.length > 1 && pattern.at(-1) === '**';
  return text === ''
    ? undefined
    : { negated, onlyFolders, onlyName, pattern: inside ? [...pattern, ANYTHING] : pattern };
}

const ANYTHING = pathPattern('*')[0]!;

/** A backslash keeps the space behind it. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}
