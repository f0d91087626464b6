import { type Config, loadConfig } from '../../src/connection/config';
import { connectionsFrom } from '../../src/connection/connection';
import { type Judgement, type JudgeSettings, judge } from '../../src/connection/judge';
import type { SourceKind } from '../../src/finding';
import { parsePolicy } from '../../src/policy/parse';
import { known } from '../../src/policy/text';
import type { Fact, Gap, SourceReading } from '../../src/source/facts';
import { parseJson } from '../../src/source/json';

/** A policy file as the source room reads it: a bare document, whose type only its shape tells. */
export function policyFile(file: string, text: string): SourceReading {
  const { node } = parseJson(text, file);
  if (node === undefined) throw new Error(`${file} is not JSON`);
  const { document, problems, candidateTypes } = parsePolicy(node);
  return reading(file, [{ kind: 'policy', candidateTypes, on: {}, document, at: node.at }], {
    kind: 'policy-json',
    problems,
  });
}

export function reading(
  file: string,
  facts: readonly Fact[],
  more: Partial<Pick<SourceReading, 'problems' | 'gaps' | 'secrets'>> & { kind?: SourceKind } = {},
): SourceReading {
  const { kind = 'terraform-plan', problems = [], gaps = [] as Gap[], secrets = [] } = more;
  return { source: { file, kind, sha256: '', documents: 0 }, facts, problems, gaps, secrets };
}

export const ENV = { VENDOR_ID: 'seq_p8OgYZNm' };

/** Judges the only connection of a config over these files. */
export async function judged(
  config: string,
  readings: readonly SourceReading[],
  settings: Partial<JudgeSettings> = {},
): Promise<Judgement> {
  const read: Config = await loadConfig(config, 'trustproof.yml');
  const [connection] = connectionsFrom(read, {}, { env: ENV, readings });
  return judge(connection!, readings, {
    ownAccounts: read.ownAccounts,
    undetermined: read.undetermined,
    ...settings,
  });
}

/** One letter a requirement, in the order of the report: proved, violated, undetermined, notAsked. */
export function letters({ result }: Judgement): string {
  return result.requirements
    .map(({ verdict }) => ({ proved: 'P', violated: 'V', undetermined: 'U', notAsked: '-' })[verdict])
    .join('');
}

/** `rule file:line:column` of each finding, in the report's order. */
export function found({ problems }: Judgement): string[] {
  return [...problems]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}

export { known };
