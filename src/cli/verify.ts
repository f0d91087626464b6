import { resolve } from 'node:path';
import type { Config } from '../connection/config';
import { readConfig } from '../entry/config-file';
import { errorText } from '../entry/error-text';
import { readDirectory } from '../entry/read-directory';
import { REQUIREMENTS, type RequirementId, UserError } from '../finding';
import { VERSION } from '../generated/version';
import { parseRecord } from '../record/parse';
import { type RecordProblem, verifyRecord } from '../record/verify';
import { visible, visibleJson } from '../report/escape/terminal';
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
  const { config, input: configFile } = await readConfig(tree, input.text('config'));
  const allowed = input.texts('allow-undetermined').map(requirementNamed);
  const now = await readNow(Tree.open(tree.root), config);
  const found = verifyRecord(record, {
    sha256: (name) => hashOf(tree, name),
    files: now.files,
    versions: versionsFrom(input, config),
    config: configFile ?? 'none',
    required: input.texts('plan').map((plan) => tree.relative(resolve(tree.root, plan)) ?? plan),
    connections: config.connections.map(({ name }) => name),
    allowUndetermined: [...config.gate.allowUndetermined, ...allowed],
    ...(commit !== undefined && { commit }),
  });
  // What keeps the files from being read is as a rule a change that is reported already.
  const problems = found.length > 0 ? found : now.problems;
  const answer = { good: problems.length === 0, problems };
  emit(
    input.text('format') === 'json' ? `${visibleJson(JSON.stringify(answer, null, 2))}\n` : inWords(problems),
    input,
    io,
  );
  return problems.length === 0 ? 0 : 1;
}

/** The flags stand in the place of what the config says. */
function versionsFrom(input: Input, { gate }: Config): readonly string[] {
  const given = input.texts('tool-version');
  return given.length > 0 ? given : (gate.toolVersions ?? [VERSION]);
}

/** The files that a check would rest on now, so that one that has appeared since is noticed. */
async function readNow(
  tree: Tree,
  config: Config,
): Promise<{ files: readonly string[]; problems: readonly RecordProblem[] }> {
  try {
    const { readings } = await readDirectory(tree, config, { plans: [] });
    return { files: readings.map(({ source }) => source.file), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `The files here cannot be checked: ${errorText(error).replaceAll('\n', '; ')}`;
    return { files: [], problems: [{ kind: 'unread', message, help: 'Mend that, and check again.' }] };
  }
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
