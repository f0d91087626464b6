import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { type CheckedDirectory, checkDirectory, type DirectoryCheck } from '../entry/check-directory';
import { commitAt } from '../entry/commit';
import { errorText } from '../entry/error-text';
import { recordText } from '../entry/record';
import { render } from '../entry/render';
import { writeOutput } from '../entry/write-file';
import { type Finding, UserError } from '../finding';
import { type Run, readRun, runOfCheckout } from '../github/event';
import type { Publisher } from '../github/publish';
import { visible } from '../report/escape/terminal';
import { countBySeverity, failsOn, headline } from '../report/summary';
import { pathInside } from '../source/files/path';
import { annotate } from './annotate';
import { type ActionInputs, readInputs } from './inputs';
import { logFindings } from './log';
import { patchFor, patchInMarkdown } from './patch';
import { publish } from './publish';
import { writeSummary } from './summary';
import { checkoutNotes, requireTrusted } from './trust';

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
  requireNoWayOut(workspace, root);
  const started = readRun(process.env);
  await requireTrusted(started, inputs, root);
  const github = started.privileged ? runOfCheckout(started, commitAt(root, {})) : started;
  const checked = await checkDirectory(directoryCheck(inputs, root, github));
  hide(checked.secrets.map(({ value }) => value));
  const written = await writeFiles(checked, inputs, root, workspace);
  const directory = pathIn(workspace, root);
  const publisher = publisherOf(github, inputs.token);
  const gate = await gated(checked, inputs, directory, publisher);
  const failed = failsOn({ ...checked.report, findings: gate.findings }, inputs.failOn);
  setOutputs(checked, written, workspace);
  const showing = {
    checked,
    inputs,
    github,
    directory,
    failed,
    notes: [...checkoutNotes(started, github), ...checked.notes, ...gate.notes],
    publisher,
  };
  await show(showing, written, workspace);
  return failed ? 1 : 0;
}

/** The workflow says which folder is checked; a link that the checked files bring does not lead out of the workspace instead. */
function requireNoWayOut(workspace: string, root: string): void {
  if (pathInside(workspace, root) === undefined || !existsSync(root)) return;
  if (pathInside(realpathSync.native(workspace), realpathSync.native(root)) !== undefined) return;
  throw new UserError(
    `the input directory, ${relative(workspace, root)}, is a symbolic link that leads out of the workspace, and is not followed`,
  );
}

/** From here on the runner masks them in the log, whoever prints them. */
function hide(secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) if (secret !== '') core.setSecret(secret);
}

function directoryCheck(inputs: ActionInputs, root: string, github: Run): DirectoryCheck {
  const usualBase = usualBaseOf(github);
  return {
    root,
    flags: inputs.flags,
    plans: inputs.plans,
    env: process.env,
    now: new Date(),
    ...(inputs.config !== undefined && { config: inputs.config }),
    ...(inputs.base !== undefined && { base: inputs.base }),
    ...(usualBase && { usualBase }),
  };
}

/** A pull request's base. GitHub's trial merge, which is checked out for one, has it as its first parent, however old the event is. */
function usualBaseOf({ event, sha, pull }: Run): DirectoryCheck['usualBase'] {
  if (pull === undefined) return undefined;
  const parent = event === 'pull_request' && sha !== undefined ? [`${sha}^1`] : [];
  return { refs: [...parent, pull.baseSha], name: pull.baseRef || 'the base' };
}

/** Absolute paths. */
interface Written {
  readonly reportFile?: string;
  readonly sarifFile?: string;
  /** Empty so far: what it holds is known once the suggestions are made. */
  readonly patchFile?: string;
}

async function writeFiles(
  checked: CheckedDirectory,
  inputs: ActionInputs,
  root: string,
  workspace: string,
): Promise<Written> {
  const named = { reportFile: inputs.reportFile, sarifFile: inputs.sarifFile, patchFile: inputs.patchFile };
  const given = Object.entries(named).flatMap(([name, file]) =>
    file === undefined ? [] : [[name, resolve(root, file)]],
  );
  const written: Written = Object.fromEntries(given);
  if (written.reportFile !== undefined) {
    writeOutput(written.reportFile, recordText(checked, commitAt(root, process.env)), workspace);
  }
  if (written.sarifFile !== undefined) {
    writeOutput(
      written.sarifFile,
      await render('sarif', checked, { directory: pathIn(workspace, root) }),
      workspace,
    );
  }
  if (written.patchFile !== undefined) writeOutput(written.patchFile, '', workspace);
  return written;
}

/** One for the whole run, so that what it asks GitHub is asked once; loaded when it is first wanted. */
function publisherOf(github: Run, token: string): () => Promise<Publisher> {
  let made: Promise<Publisher> | undefined;
  return () => {
    made ??= import('../github/publish').then(({ publisher }) => publisher(github, token));
    return made;
  };
}

/** The findings that count: all, or with `new-only` those that the change brought about. */
async function gated(
  { report, texts, brought }: CheckedDirectory,
  { newOnly }: ActionInputs,
  directory: string,
  publisher: () => Promise<Publisher>,
): Promise<{ findings: readonly Finding[]; notes: readonly string[] }> {
  const { findings } = report;
  if (!newOnly || findings.length === 0) return { findings, notes: [] };
  const told = await (await publisher()).introduced({
    report,
    directory,
    read: texts,
    ...(brought && { brought }),
  });
  return { findings: [...told.findings], notes: told.notes };
}

function setOutputs(
  { report }: CheckedDirectory,
  { reportFile, sarifFile }: Written,
  workspace: string,
): void {
  const counts = countBySeverity(report.findings);
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', report.findings.length);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('report-file', pathIn(workspace, reportFile));
  core.setOutput('sarif-file', pathIn(workspace, sarifFile));
}

function pathIn(workspace: string, file: string | undefined): string {
  return file === undefined ? '' : relative(workspace, file).replaceAll('\\', '/');
}

export interface Showing {
  readonly checked: CheckedDirectory;
  readonly inputs: ActionInputs;
  readonly github: Run;
  /** The checked folder, relative to the workspace. */
  readonly directory: string;
  readonly failed: boolean;
  readonly notes: readonly string[];
  publisher(): Promise<Publisher>;
}

async function show(showing: Showing, { patchFile }: Written, workspace: string): Promise<void> {
  const { checked, inputs } = showing;
  const published = await publish(showing);
  const patch = patchFor(checked, published.suggested, showing.directory);
  const hasPatch = patchFile !== undefined && patch.patch !== '';
  if (hasPatch) writeOutput(patchFile, patch.patch, workspace);
  core.setOutput('patch-file', hasPatch ? pathIn(workspace, patchFile) : '');
  const notes = [...showing.notes, ...published.notes];
  if (inputs.annotations) annotate(checked.report, published.unpublished, showing.directory);
  logFindings(published.unpublished);
  for (const note of notes) core.info(visible(note));
  if (inputs.summary) {
    const { introduced } = published;
    const around = { patch: patchInMarkdown(patch, inputs.patchFile), notes };
    writeSummary(showing, introduced ? { ...around, introduced } : around);
  }
  core.info(`trustproof: ${headline(checked.report)}`);
}
