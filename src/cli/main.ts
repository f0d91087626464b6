import { errorText } from '../entry/error-text';
import { UserError } from '../finding';
import { VERSION } from '../generated/version';
import type { ExitStatus } from './command';
import { COMMANDS } from './commands';
import type { Io } from './io';
import { parseInput, unknown } from './parse';

/** Runs one command line (without `node` and the script). Never rejects: what goes wrong is exit status 2 and a message. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(`trustproof: ${errorText(error)}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UserError(`which command? ${commandNames()}. See: trustproof --help`);
  if (name === '--version') return say(io, `${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return help(rest, io);
  const command = commandNamed(name);
  const input = parseInput(command, rest);
  if (input.on('help')) return help([name], io);
  if (input.on('version')) return say(io, `${VERSION}\n`);
  const { run } = await command.load();
  return run(input, io);
}

async function help(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { helpOf, overview } = await import('./help');
  const [name] = args;
  return say(io, name === undefined ? overview(VERSION) : helpOf(commandNamed(name)));
}

function commandNamed(name: string) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((one) => one.name);
  throw new UserError(
    `${unknown('command', name, names)} The commands: ${commandNames()}. See: trustproof --help`,
  );
}

function commandNames(): string {
  return COMMANDS.map((one) => one.name).join(', ');
}

function say(io: Io, text: string): ExitStatus {
  io.out(text);
  return 0;
}
