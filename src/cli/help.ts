import type { Command, FlagSpec } from './command';
import { COMMANDS } from './commands';

export function overview(version: string): string {
  const rows = COMMANDS.map((command) => [usageOf(command), command.summary] as const);
  return `trustproof ${version}
Proves, offline and before merge, that a vendor can assume its AWS role and deliver to its S3 bucket, and that nobody else can.

Usage: trustproof COMMAND [FLAGS]

${columns(rows)}

trustproof COMMAND --help shows a command's flags; trustproof --version the version.
Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the question could not be asked.
`;
}

export function helpOf(command: Command): string {
  const operands = command.operands.map(({ name, help }) => [name, help] as const);
  const flags = Object.entries(command.flags).map(
    ([name, flag]) => [flagUsage(name, flag), flag.help] as const,
  );
  return `Usage: trustproof ${usageOf(command)} [FLAGS]

${capital(command.summary)}${command.summary.endsWith('?') ? '' : '.'}

${columns([...operands, ...flags])}
`;
}

function usageOf({ name, operands }: Command): string {
  return [name, ...operands.map((one) => (one.required ? one.name : `[${one.name}]`))].join(' ');
}

function flagUsage(name: string, flag: FlagSpec): string {
  return flag.type === 'boolean' ? `--${name}` : `--${name} ${flag.value}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
