import type { Finding } from '../../finding';

/**
 * For each finding, whether the change brought it about, as far as a comparison
 * of the two checks tells: it speaks of the change itself, or of a connection
 * or of what was not read, and the base's check does not say the same as often.
 * What else a policy has wrong with it is told by the lines that the change
 * touches.
 */
export function broughtAbout(findings: readonly Finding[], before: readonly Finding[]): boolean[] {
  const [was, is] = [countByText(before), countByText(findings)];
  const isMore = (text: string) => (is.get(text) ?? 0) > (was.get(text) ?? 0);
  return findings.map((one) => one.rule.startsWith('change-') || (isOfTheWhole(one) && isMore(textOf(one))));
}

/** It rests on all that was read, so a change anywhere may bring it about. */
function isOfTheWhole({ rule, connection }: Finding): boolean {
  return connection !== undefined || rule === 'evidence-incomplete';
}

function textOf({ rule, severity, connection = '', message }: Finding): string {
  return `${rule} ${severity} ${connection} ${message}`;
}

function countByText(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of findings.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
