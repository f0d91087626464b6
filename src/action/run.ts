import { relative, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Checked } from '../check';
import { checkDirectory, type DirectoryCheck } from '../entry/check-directory';
import { errorText } from '../entry/error-text';
import { recordText } from '../entry/record';
import { render } from '../entry/render';
import { writeOutput } from '../entry/write-file';
import type { Finding } from '../finding';
import { type Run, readRun } from '../github/event';
import { countBySeverity, failsOn, headline } from '../report/summary';
import { annotate } from './annotate';
import { type ActionInputs, readInputs } from './inputs';
import { publish } from './publish';
import { writeSummary } from './summary';
import { requireTrusted } from './trust';

/** Runs the action. Never rejects; the verdict alone, never GitHub's API, decides the exit status. */
export async function run(): Promise<0 | 1 | 2> {
  try {
    return await checkAndShow(readInputs((name) => core.getInput(name)));
  } catch (error) {
    core.error(errorText(error), { title: 'trustproof' });
    return 2;
  }
}

async function checkAndShow(inputs: ActionInputs): Promise<0 | 1> {
  hide([inputs.flags.externalId ?? '', inputs.token]);
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const root = resolve(workspace, inputs.directory);
  const github = readRun(process.env);
  await requireTrusted(github, inputs, root);
  const checked = await checkDirectory(directoryCheck(inputs, root));
  hide(checked.secrets.map(({ value }) => value));
  const written = await writeFiles(checked, inputs, root, github);
  const directory = relative(workspace, root).replaceAll('\\', '/');
  const gate = await gated(checked, inputs, github, directory);
  const failed = failsOn({ ...checked.report, findings: gate.findings }, inputs.failOn);
  setOutputs(checked, written, workspace);
  await show({ checked, inputs, github, directory, failed, notes: gate.notes });
  return failed ? 1 : 0;
}

/** From here on the runner masks them in the log, whoever prints them. */
function hide(secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) if (secret !== '') core.setSecret(secret);
}

function directoryCheck(inputs: ActionInputs, root: string): DirectoryCheck {
  return {
    root,
    flags: inputs.flags,
    plans: inputs.plans,
    env: process.env,
    now: new Date(),
    ...(inputs.config !== undefined && { config: inputs.config }),
    ...(inputs.base !== undefined && { base: inputs.base }),
  };
}

interface Written {
  readonly reportFile?: string;
  readonly sarifFile?: string;
}

async function writeFiles(
  checked: Checked,
  inputs: ActionInputs,
  root: string,
  { sha }: Run,
): Promise<Written> {
  const written: { reportFile?: string; sarifFile?: string } = {};
  if (inputs.reportFile !== undefined) {
    written.reportFile = resolve(root, inputs.reportFile);
    writeOutput(written.reportFile, recordText(checked, sha));
  }
  if (inputs.sarifFile !== undefined) {
    written.sarifFile = resolve(root, inputs.sarifFile);
    writeOutput(written.sarifFile, await render('sarif', checked));
  }
  return written;
}

/** The findings that count: all, or with `new-only` those that the change brought about. */
async function gated(
  checked: Checked,
  inputs: ActionInputs,
  github: Run,
  directory: string,
): Promise<{ findings: readonly Finding[]; notes: readonly string[] }> {
  const { findings } = checked.report;
  if (!inputs.newOnly || findings.length === 0) return { findings, notes: [] };
  const { publisher } = await import('../github/publish');
  const told = await publisher(github, inputs.token).introduced({
    report: checked.report,
    directory,
    read: checked.texts,
  });
  return { findings: [...told.findings], notes: told.notes };
}

function setOutputs({ report }: Checked, { reportFile, sarifFile }: Written, workspace: string): void {
  const counts = countBySeverity(report.findings);
  const path = (file: string | undefined) =>
    file === undefined ? '' : relative(workspace, file).replaceAll('\\', '/');
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', report.findings.length);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('report-file', path(reportFile));
  core.setOutput('sarif-file', path(sarifFile));
}

export interface Showing {
  readonly checked: Checked;
  readonly inputs: ActionInputs;
  readonly github: Run;
  /** The checked folder, relative to the workspace. */
  readonly directory: string;
  readonly failed: boolean;
  readonly notes: readonly string[];
}

async function show(showing: Showing): Promise<void> {
  const { checked, inputs } = showing;
  const published = await publish(showing);
  const notes = [...showing.notes, ...published.notes];
  if (inputs.annotations) annotate(checked.report, published.unpublished, showing.directory);
  for (const note of notes) core.info(note);
  if (inputs.summary) await writeSummary(showing, notes);
  core.info(`trustproof: ${headline(checked.report)}`);
}
