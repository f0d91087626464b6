import type { Report, Severity } from '../finding';
import { visible, visibleJson } from './escape/terminal';
import { clip } from './escape/unicode';
import { fingerprintsOf } from './fingerprint';
import type { SourceTexts } from './source-text';
import { worstFirst } from './summary';

const SEVERITY: Readonly<Record<Severity, 'critical' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'minor',
  notice: 'info',
};

const DESCRIPTION_UNITS = 1_000;

/** The findings as a GitLab code quality report, worst first. */
export function renderGitlab(report: Report, texts: SourceTexts): string {
  const findings = worstFirst(report.findings);
  const fingerprints = fingerprintsOf(findings, texts);
  const issues = findings.map((finding, index) => ({
    description: clip(visible(`${finding.message} ${finding.help}`.trim()), DESCRIPTION_UNITS),
    check_name: finding.rule,
    fingerprint: fingerprints[index],
    severity: SEVERITY[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${visibleJson(JSON.stringify(issues, null, 2))}\n`;
}
