import type { Finding } from '../finding';

/** Sentences of this room's own, in Markdown: numbers and rule ids, nothing from strangers. */

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** Rules named at most, so that a sentence stays one. */
const MOST_RULES = 5;

/** How often each rule is named, by rule. */
export function countByRule(rules: readonly string[]): RuleCount[] {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** For example `` `external-id-optional` ×2, `wildcard-resource` ``. */
export function rulesInWords(counts: readonly RuleCount[]): string {
  const names = counts
    .slice(0, MOST_RULES)
    .map(({ rule, count }) => (count > 1 ? `\`${rule}\` ×${count}` : `\`${rule}\``));
  return [...names, ...(counts.length > MOST_RULES ? ['…'] : [])].join(', ');
}

/** Which of the findings the change brings about; nothing to say where it is all of them. */
export function introducedInWords(findings: readonly Finding[], introduced: ReadonlySet<Finding>): string {
  const total = findings.length;
  const fresh = findings.filter((finding) => introduced.has(finding));
  if (fresh.length === total) return '';
  const others = 'on lines that it does not touch';
  if (fresh.length === 0) {
    const all = total === 1 ? 'The one finding stands' : `All ${total} findings stand`;
    return `**Nothing new in this change.** ${all} ${others}.`;
  }
  const rules = rulesInWords(countByRule(fresh.map(({ rule }) => rule)));
  const rest =
    total - fresh.length === 1 ? 'the other one stands' : `the other ${total - fresh.length} stand`;
  return `**New in this change: ${fresh.length} of ${total} findings** (${rules}); ${rest} ${others}.`;
}
