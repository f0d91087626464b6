import { createHash } from 'node:crypto';
import type { Finding } from '../finding';
import { cachedLines, type SourceTexts, textAt } from './source-text';

/**
 * A fingerprint for each finding, in their order: of its rule, connection,
 * requirement, file and the code it stands on without white space, and of how
 * many like it came before. Lines that move above it change nothing.
 */
export function fingerprintsOf(findings: readonly Finding[], texts: SourceTexts): string[] {
  const linesOfFile = cachedLines(texts);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const lines = linesOfFile(finding.file);
    const code = lines && textAt(lines, finding)?.replace(/\s+/g, '');
    const key = sha256([
      finding.rule,
      finding.connection ?? '',
      finding.requirement ?? '',
      finding.file,
      // A place without code (a missing document, a format without positions) is told apart by what is said there.
      code || finding.message,
    ]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}:${before + 1}`;
  });
}

function sha256(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
