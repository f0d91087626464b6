import * as core from '@actions/core';
import type { Finding } from '../finding';
import { visible } from '../report/escape/terminal';
import { plural, worstFirst } from '../report/summary';
import { witnessInWords } from '../report/witness';

/** Writes the findings that stand on no annotation of a check run into the log, all of them, worst first, in a group that opens. */
export function logFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  core.startGroup(`trustproof: ${plural(findings.length, 'finding')} in full`);
  for (const finding of worstFirst(findings)) core.info(inWords(finding));
  core.endGroup();
}

function inWords(finding: Finding): string {
  const { severity, rule, file, line, column, message, help, connection, witness } = finding;
  const whose = connection === undefined ? '' : ` (${connection})`;
  const lines = [
    `${severity} ${rule}${whose} at ${file}:${line}:${column}`,
    message,
    ...(witness === undefined ? [] : [`Witness: ${witnessInWords(witness)}.`]),
    ...(help === '' ? [] : [`Help: ${help}`]),
  ];
  return lines.map((text, index) => (index === 0 ? '' : '  ') + visible(text)).join('\n');
}
