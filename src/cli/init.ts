import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_FILES, DEFAULT_CONFIG } from '../connection/config';
import { discover } from '../connection/discover';
import { draftsFrom } from '../connection/draft';
import { readDirectory } from '../entry/read-directory';
import { writeOutput } from '../entry/write-file';
import { UserError } from '../finding';
import { visible } from '../report/escape/terminal';
import { Tree } from '../source/files';
import type { ExitStatus, Input } from './command';
import { draftConfig } from './draft-config';
import type { Io } from './io';
import { progressOn } from './progress';
import { WORKFLOW } from './workflow';

const CONFIG = 'trustproof.yml';
const WORKFLOW_FILE = '.github/workflows/trustproof.yml';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const root = resolve(io.cwd, input.operands[0] ?? '.');
  const tree = Tree.open(root);
  const files = [CONFIG, ...(input.on('workflow') ? [WORKFLOW_FILE] : [])];
  refuseSecond(root);
  if (!input.on('force')) for (const file of files) refuseToReplace(root, file);
  const progress = progressOn(io);
  const { readings } = await readDirectory(tree, DEFAULT_CONFIG, {
    plans: [],
    onProgress: progress.show,
  }).finally(progress.clear);
  const drafts = draftsFrom(discover(readings), readings);
  writeOutput(join(root, CONFIG), draftConfig(drafts), root);
  if (input.on('workflow')) writeOutput(join(root, WORKFLOW_FILE), WORKFLOW, root);
  const found = drafts.length === 0 ? 'no trust of an outside account was found' : `${drafts.length} found`;
  io.out(`${files.map((file) => `wrote ${file}`).join('\n')}\n${visible(`connections: ${found}`)}\n`);
  io.out('Fill in what the comments ask for, then run: trustproof check\n');
  return 0;
}

/** Of two configs `check` could not tell which is meant. */
function refuseSecond(root: string): void {
  const other = CONFIG_FILES.find((file) => file !== CONFIG && existsSync(join(root, file)));
  if (other !== undefined)
    throw new UserError(
      `${other} is there already, and only one config is read; remove it to have ${CONFIG} written`,
    );
}

function refuseToReplace(root: string, file: string): void {
  if (existsSync(join(root, file))) throw new UserError(`${file} is there already; --force replaces it`);
}
