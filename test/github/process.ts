import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { pullPayload } from './sample';
import { MERGE } from './stand-in/server';
import type { StoredFile } from './stand-in/state';

/** The built action as GitHub's runner starts it: its own process under Node 24, inputs and context in the environment. */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = process.env['TRUSTPROOF_DIST'] ?? join(ROOT, 'dist');
const BUNDLE = join(DIST, 'action/index.js');
export const isBuilt = existsSync(BUNDLE);

/** The files of the bundle: `index.js`, and what it loads when it is needed. */
export function bundleFiles(): { readonly name: string; readonly text: string }[] {
  const names = readdirSync(dirname(BUNDLE)).filter((name) => name.endsWith('.js'));
  return names.map((name) => ({ name, text: readFileSync(join(dirname(BUNDLE), name), 'utf8') }));
}

const DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<{ default?: string }>(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs)
    .map(([name, { default: value }]) => [name, value ?? ''] as const)
    .filter(([name]) => name !== 'github-token'),
);

/** A checked-out repository in a folder of its own. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'trustproof-'));
  private readonly runner = mkdtempSync(join(tmpdir(), 'trustproof-runner-'));

  /** @param example A folder of `examples/`. */
  constructor(example?: string) {
    if (example) cpSync(join(ROOT, 'examples', example), this.folder, { recursive: true });
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** The file as a pull request that adds it whole. */
  added(file: string): StoredFile {
    const lines = this.read(file).trimEnd().split('\n');
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
    return { filename: file, status: 'added', patch };
  }

  /** The runner's own file of that name, emptied. */
  runnerFile(name: string): string {
    const path = join(this.runner, name);
    writeFileSync(path, '');
    return path;
  }

  runnerText(name: string): string {
    return readFileSync(join(this.runner, name), 'utf8');
  }

  remove(): void {
    for (const folder of [this.folder, this.runner]) rmSync(folder, { recursive: true });
  }
}

export interface ActionOptions {
  readonly api: string;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly fork?: boolean;
  /** The event's payload, where it is no pull request's. */
  readonly payload?: unknown;
  readonly runId?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The workflow commands in the log, as the runner reads them. */
  readonly commands: readonly {
    readonly name: string;
    readonly properties: string;
    readonly message: string;
  }[];
}

export async function runAction(workspace: Workspace, options: ActionOptions): Promise<ActionResult> {
  const { event = 'pull_request', inputs = {} } = options;
  const payload = workspace.runnerFile('event.json');
  writeFileSync(
    payload,
    JSON.stringify(event.startsWith('pull_request') ? pullPayload(options.fork) : (options.payload ?? {})),
  );
  const given = { ...DEFAULTS, 'github-token': options.token, ...inputs };
  const env = {
    PATH: process.env['PATH'],
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace.folder,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: payload,
    GITHUB_REPOSITORY: 'acme/proof',
    GITHUB_SHA: MERGE,
    GITHUB_API_URL: options.api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: String(options.runId ?? 100),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_STEP_SUMMARY: workspace.runnerFile('summary.md'),
    GITHUB_OUTPUT: workspace.runnerFile('output'),
    ...options.env,
  };
  const { status, stdout, stderr } = await run(env, workspace.folder);
  const outputs = outputsOf(workspace.runnerText('output'));
  return {
    status,
    stdout,
    stderr,
    summary: workspace.runnerText('summary.md'),
    outputs,
    commands: commandsOf(stdout),
  };
}

function run(
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Pick<ActionResult, 'status' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE], { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The built command line, in the same workspace. */
export function runCli(
  workspace: Workspace,
  words: readonly string[],
): Pick<ActionResult, 'status' | 'stdout' | 'stderr'> {
  const options = { cwd: workspace.folder, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [join(DIST, 'cli/index.js'), ...words], options);
}

/** `name<<delimiter`, value, delimiter. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name!, value!]));
}

/** What the runner takes for a command: `::name properties::message` at the start of a line, white space aside. */
function commandsOf(stdout: string) {
  const found = stdout
    .split(/\r\n|\n|\r/)
    .map((line) => /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line));
  return found.flatMap((match) =>
    match ? [{ name: match[1]!, properties: match[2] ?? '', message: decode(match[3]!) }] : [],
  );
}

function decode(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
