import { resolve } from 'node:path';
import type { ConnectionFlags } from '../connection/connection';
import { defined } from '../defined';
import { checkDirectory, type DirectoryCheck } from '../entry/check-directory';
import { render } from '../entry/render';
import { writeOutput } from '../entry/write-file';
import { THRESHOLDS, UserError } from '../finding';
import { FORMATS } from '../report/format';
import { failsOn } from '../report/summary';
import type { ExitStatus, Input } from './command';
import { type Io, wantsColor } from './io';
import { emit } from './output';
import { progressOn } from './progress';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const root = resolve(io.cwd, input.operands[0] ?? '.');
  const progress = progressOn(io);
  const checked = await checkDirectory(requestFrom(input, io, root, progress.show)).finally(progress.clear);
  const reportFile = input.text('report-file');
  if (reportFile !== undefined) {
    const [{ recordText }, { commitAt }] = await Promise.all([
      import('../entry/record'),
      import('../entry/commit'),
    ]);
    writeOutput(resolve(root, reportFile), recordText(checked, commitAt(root, io.env)), root);
  }
  const format = input.choice('format', FORMATS) ?? 'text';
  const colour = input.text('output') === undefined && wantsColor(io, input.on('no-color'));
  emit(await render(format, checked, { colour }), input, io, root);
  const threshold = input.choice('fail-on', THRESHOLDS) ?? 'error';
  return failsOn(checked.report, threshold) ? 1 : 0;
}

function requestFrom(
  input: Input,
  io: Io,
  root: string,
  onProgress: (doing: string) => void,
): DirectoryCheck {
  return {
    root,
    flags: flagsFrom(input),
    plans: input.texts('plan'),
    env: io.env,
    now: new Date(),
    onProgress,
    ...defined({ config: input.text('config'), base: input.text('base') }),
  };
}

function flagsFrom(input: Input): ConnectionFlags {
  const externalId = input.text('external-id');
  const externalIdEnv = input.text('external-id-env');
  if (externalId !== undefined && externalIdEnv !== undefined) {
    throw new UserError(
      '--external-id and --external-id-env both say what the ExternalId is; give one of them',
    );
  }
  const principal = input.texts('principal');
  return defined({
    profile: input.text('profile'),
    principal: principal.length === 0 ? undefined : principal,
    role: input.text('role'),
    externalId,
    externalIdEnv,
    bucket: input.text('bucket'),
    prefix: input.text('prefix'),
  });
}
