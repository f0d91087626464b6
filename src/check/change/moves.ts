import type { Move, RootName } from '../../source/facts';
import { type Step, steps } from '../../source/terraform/address';

/**
 * Under which address what was there before is now, as `moved` and plans tell
 * it. As in Terraform one move may follow another, nothing moves to where
 * something was before, and a `count` that came or went moves instance 0.
 */
export class Moves {
  private readonly said: ReadonlyMap<string, string>;
  private readonly older: ReadonlySet<string>;
  private readonly implied = new Map<string, string>();

  constructor(
    said: readonly Move[],
    /** See {@link respelling}. */
    private readonly respelt: (name: string) => string,
    before: Iterable<string>,
    newer: ReadonlySet<string>,
  ) {
    const older = new Set([...before].map(respelt));
    this.older = older;
    this.said = new Map(said.map(({ from, to }) => [from, to]));
    const fresh = [...newer].filter((address) => !older.has(address));
    const byBlock = new Map(fresh.map((address) => [withoutZero(address), address]));
    for (const address of older) {
      const now = this.followed(address);
      const is = newer.has(now) ? undefined : byBlock.get(withoutZero(now));
      if (is !== undefined && is !== now) this.implied.set(now, is);
    }
  }

  /** Of an address, or of a reference to an attribute of what is there. */
  now(name: string): string {
    const followed = this.followed(this.respelt(name));
    return moved(followed, this.implied) ?? followed;
  }

  private followed(name: string): string {
    const seen = new Set([name]);
    for (let now = name; ; ) {
      const next = moved(now, this.said);
      if (next === undefined || seen.has(next) || this.wasThere(next)) return now;
      seen.add(next);
      now = next;
    }
  }

  private wasThere(name: string): boolean {
    return beginnings(name).some((one) => this.older.has(one));
  }
}

/** Names as they are now: those of a root module begin with its folder only while there are others. */
export function respelling(
  before: readonly RootName[],
  after: readonly RootName[],
): (name: string) => string {
  const now = new Map(after.map(({ directory, prefix }) => [directory, prefix]));
  const changed = before.filter(({ directory, prefix }) => (now.get(directory) ?? prefix) !== prefix);
  return (name) => {
    const root = changed.find(({ prefix }) =>
      prefix === '' ? bare(name) === name : name.startsWith(prefix),
    );
    return root === undefined ? name : now.get(root.directory)! + name.slice(root.prefix.length);
  };
}

/** An address without the folder or file before it. */
export function bare(address: string): string {
  return address.replace(/^[^:"[]*:/, '');
}

/** A name of which the longest beginning that moves has moved. */
function moved(name: string, moves: ReadonlyMap<string, string>): string | undefined {
  if (moves.size === 0) return undefined;
  for (const from of beginnings(name).reverse()) {
    const to = moves.get(from);
    if (to === undefined) continue;
    // All instances move where neither side names one.
    if (name[from.length] === '[' && to.endsWith(']')) continue;
    return to + name.slice(from.length);
  }
  return undefined;
}

/** What an address begins with, at its dots and keys. */
function beginnings(name: string): string[] {
  const found: string[] = [];
  let end = -1;
  for (const { name: own, key } of steps(name) ?? []) {
    end += 1 + own.length;
    found.push(name.slice(0, end));
    end += key.length;
    if (key !== '') found.push(name.slice(0, end));
  }
  return found;
}

function withoutZero(address: string): string {
  const plain = ({ name, key }: Step) => (key === '[0]' ? name : name + key);
  return steps(address)?.map(plain).join('.') ?? address;
}
