import { resolve } from 'node:path';
import { readConfig } from '../entry/config-file';
import { REQUIREMENTS, type RequirementId, UserError } from '../finding';
import { VERSION } from '../generated/version';
import { parseRecord, type RecordProblem, verifyRecord } from '../record';
import { visible } from '../report/escape/terminal';
import { readNamed, Tree } from '../source/files';
import type { ExitStatus, Input } from './command';
import type { Io } from './io';
import { emit } from './output';
import { unknown } from './parse';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const file = input.operands[0] ?? '';
  const record = parseRecord(readNamed(file, io.cwd).text, file);
  const tree = Tree.open(resolve(io.cwd, input.text('directory') ?? '.'));
  const commit = input.text('commit');
  const { input: config } = await readConfig(tree, input.text('config'));
  const problems = verifyRecord(record, {
    sha256: (name) => hashOf(tree, name),
    versions: input.texts('tool-version').length === 0 ? [VERSION] : input.texts('tool-version'),
    config: config ?? 'none',
    required: input.texts('plan'),
    allowUndetermined: input.texts('allow-undetermined').map(requirementNamed),
    ...(commit !== undefined && { commit }),
  });
  const answer = { good: problems.length === 0, problems };
  emit(
    input.text('format') === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : inWords(problems),
    input,
    io,
  );
  return problems.length === 0 ? 0 : 1;
}

function hashOf(tree: Tree, name: string): string | undefined {
  try {
    return tree.named(name).sha256;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function requirementNamed(id: string): RequirementId {
  const found = REQUIREMENTS.find((one) => one === id);
  if (found !== undefined) return found;
  throw new UserError(unknown('requirement', id, REQUIREMENTS));
}

function inWords(problems: readonly RecordProblem[]): string {
  if (problems.length === 0) return 'The record is good: its verdict holds, and its inputs are unchanged.\n';
  const lines = problems.map(({ message, help }) => `✗ ${visible(message)}\n  ${visible(help)}`);
  return `${lines.join('\n')}\n\nThe gate stays closed.\n`;
}
