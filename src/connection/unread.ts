import { compareText, type Problem, type Severity } from '../finding';
import type { Gap, SourceReading } from '../source/facts';
import { problem } from './outcome';

/**
 * What discovery cannot promise: a role that stands in what was not read may
 * trust anyone. No connection is there to be undetermined for it, so it is a
 * finding of its own.
 *
 * @param undetermined how bad it is that something could not be decided. A
 *   module that is not at hand is at most a warning: most hold no role at all
 */
export function unread(
  readings: readonly SourceReading[],
  { undetermined = 'error' }: { readonly undetermined?: Severity } = {},
): Problem[] {
  const gaps = readings.flatMap((reading) => reading.gaps).toSorted(byPlace);
  const rest = gaps.filter(({ hides }) => hides === 'rest').map((gap) => cutShort(gap, undetermined));
  const [first, ...more] = gaps.filter(({ hides }) => hides === 'module');
  return first === undefined ? rest : [...rest, modules(first, more, undetermined)];
}

function cutShort({ reason, at }: Gap, severity: Severity): Problem {
  const message = `Roles may be missing from what was found: ${reason}. What was not read may trust anyone.`;
  const help =
    'Check a plan (terraform show -json), check a smaller directory, or name the connections in trustproof.yml.';
  return problem('evidence-incomplete', at, message, help, { severity });
}

/** Modules are many in some repositories: one finding for all of them. */
function modules(first: Gap, more: readonly Gap[], undetermined: Severity): Problem {
  const others = more.length === 0 ? '' : `, nor ${more.length === 1 ? 'is' : 'are'} ${more.length} more`;
  const message = `Roles may be missing from what was found: ${first.reason}${others}. A role that such a module makes may trust anyone.`;
  const help = 'Run terraform init before the check, or check a plan (terraform show -json).';
  const related = more.map(({ reason, at }) => ({ ...at, message: reason }));
  return problem('evidence-incomplete', first.at, message, help, {
    severity: undetermined === 'error' ? 'warning' : undetermined,
    ...(related.length > 0 && { related }),
  });
}

function byPlace({ at: a }: Gap, { at: b }: Gap): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
