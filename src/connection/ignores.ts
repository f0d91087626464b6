import type { Problem } from '../finding';
import { glob } from '../source/glob';
import type { Ignore } from './config';
import { problem } from './outcome';

export interface Ignored {
  /** What is left, with what is to be said of the ignores themselves. */
  readonly problems: readonly Problem[];
  readonly ignored: readonly Problem[];
}

/**
 * Takes out what the config accepts. An ignore that has expired no longer
 * holds and says so; one that matches nothing says so too.
 *
 * @param now the time of the run, UTC; an ignore holds through the day it names
 */
export function applyIgnores(problems: readonly Problem[], ignores: readonly Ignore[], now: Date): Ignored {
  const today = now.toISOString().slice(0, 10);
  const kept: Problem[] = [];
  const ignored: Problem[] = [];
  const used = new Set<Ignore>();
  const live = ignores.map((ignore) => ({
    ignore,
    matches: matcher(ignore),
    expired: isPast(ignore, today),
  }));
  for (const one of problems) {
    const applying = live.filter(({ ignore, matches }) => ignore.rule === one.rule && matches(one.file));
    for (const { ignore } of applying) used.add(ignore);
    const holds = applying.some(({ expired }) => !expired);
    (holds ? ignored : kept).push(one);
  }
  const remarks = live.flatMap(({ ignore, expired }) => remark(ignore, expired, used.has(ignore)));
  return { problems: [...kept, ...remarks], ignored };
}

function matcher({ path }: Ignore): (file: string) => boolean {
  if (path === undefined) return () => true;
  const { matches } = glob(path);
  return matches;
}

function isPast({ expires }: Ignore, today: string): boolean {
  return expires !== undefined && expires < today;
}

function remark(ignore: Ignore, expired: boolean, used: boolean): Problem[] {
  const where = ignore.path === undefined ? '' : ` in ${ignore.path}`;
  if (expired) {
    const still = used ? ', and what it ignored is still there' : ', and nothing is left to ignore';
    const message = `This ignore of ${ignore.rule}${where} expired on ${ignore.expires}${still}.`;
    return [
      problem(
        'ignore-expired',
        ignore.at,
        message,
        'Mend what it ignored and remove it, or have it reviewed and give it a new day.',
      ),
    ];
  }
  if (used) return [];
  const message = `This ignore of ${ignore.rule}${where} matches nothing.`;
  return [
    problem(
      'ignore-unused',
      ignore.at,
      message,
      'Remove it, or right its path: an ignore without use hides the next finding.',
    ),
  ];
}
