import {
  compareFindings,
  type Finding,
  type Report,
  type RequirementResult,
  SEVERITIES,
  type Severity,
  type Threshold,
  type Verdict,
} from '../finding';

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Errors first, then warnings, then notices; each in the report's order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareFindings(a, b),
  );
}

/** Whether the report holds a finding at or above `threshold` (`--fail-on`). */
export function failsOn(report: Report, threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const worst = SEVERITIES.indexOf(threshold);
  return report.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
}

/** The verdict in one plain line that holds nothing from the files checked. */
export function headline(report: Report): string {
  const { length } = report.connections;
  const proved = report.connections.filter(({ verdict }) => verdict === 'proved').length;
  const connections = length === 0 ? [] : [`${proved} of ${plural(length, 'connection')} proved`];
  return `${report.verdict}: ${[...connections, countsInWords(countBySeverity(report.findings))].join(', ')}`;
}

/** For example `2 errors, 1 warning`; `no findings` for none. */
export function countsInWords(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0);
  return parts.map((severity) => plural(counts[severity], severity)).join(', ') || 'no findings';
}

export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}

export const VERDICT_MARK: Readonly<Record<Verdict, string>> = {
  proved: '✓',
  violated: '✗',
  undetermined: '?',
  notAsked: '–',
};

export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  proved: 'proved',
  violated: 'violated',
  undetermined: 'undetermined',
  notAsked: 'not asked',
};

/** What to do next, in one plain sentence that holds nothing from the files checked. */
export function nextStep(report: Report): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const missing = report.connections.some(({ requirements }) => requirements.some(isUndetermined));
  if (errors.length > 0) {
    return `${howToMend(errors)}, then run trustproof again; \`trustproof explain RULE\` tells more about a rule.`;
  }
  if (missing) return 'Provide what the undetermined requirements name, then run trustproof again.';
  if (report.findings.length > 0)
    return 'Nothing blocks. Read the findings above when you change these files.';
  return 'Nothing to do.';
}

function howToMend(errors: readonly Finding[]): string {
  const fixes = errors.filter(({ fix }) => fix !== undefined).length;
  if (fixes === 0) return 'Do what the help under each error says';
  const apply = `Apply the fixes shown (${fixes})`;
  return fixes === errors.length ? apply : `${apply}, do what the help under the other errors says`;
}

function isUndetermined({ verdict }: RequirementResult): boolean {
  return verdict === 'undetermined';
}
