import { parseArgs } from 'node:util';
import { didYouMean } from '../connection/near';
import { UserError } from '../finding';
import type { Command, FlagSpec, FlagSpecs, Input } from './command';

/**
 * Reads a command's arguments strictly: an unknown flag, a missing value or an
 * operand too many is a {@link UserError} that names the nearest flag.
 */
export function parseInput(command: Command, args: readonly string[]): Input {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(command.flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const value = readValue(token, command);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  checkRepeats(command, given);
  if (given.has('help') || given.has('version')) return input(operands, given);
  checkOperands(command, operands);
  return input(operands, given);
}

function parserOptions(flags: FlagSpecs): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const named = Object.entries(flags).map(([name, { type }]) => [name, { type }]);
  return { ...Object.fromEntries(named), help: { type: 'boolean', short: 'h' } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readValue(token: OptionToken, command: Command): string {
  const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
  if (flag === undefined) {
    const names = Object.keys(command.flags).map((name) => `--${name}`);
    throw new UserError(`${unknown('flag', token.rawName, names)} ${seeHelp(command)}`);
  }
  return flag.type === 'boolean' ? noValue(token) : oneValue(token, flag, command);
}

function noValue({ rawName, value }: OptionToken): string {
  if (value !== undefined) throw new UserError(`${rawName} takes no value`);
  return '';
}

function oneValue({ rawName, value, inlineValue }: OptionToken, flag: FlagSpec, command: Command): string {
  const taken = value !== undefined && (inlineValue === true || !value.startsWith('-'));
  if (!taken || (value === '' && flag.mayBeEmpty !== true)) {
    const needs = `${rawName} needs a value: ${rawName} ${flag.value}`;
    // Beginning with a dash it may be a value, or the next flag.
    const dash = value?.startsWith('-') ? ` (${rawName}=${flag.value} where it begins with a dash)` : '';
    throw new UserError(`${needs}${dash}. ${seeHelp(command)}`);
  }
  if (flag.values !== undefined && !flag.values.includes(value)) {
    throw new UserError(
      `${rawName} must be one of ${flag.values.join(', ')}, not "${value}"${didYouMean(value, flag.values)}`,
    );
  }
  return value;
}

function checkRepeats(command: Command, given: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, values] of given) {
    if (
      values.length > 1 &&
      command.flags[name]?.multiple !== true &&
      command.flags[name]?.type === 'string'
    ) {
      throw new UserError(`--${name} is given ${values.length} times; give it once`);
    }
  }
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const missing = command.operands[operands.length];
  if (missing?.required)
    throw new UserError(`${command.name} needs ${missing.name}: ${missing.help}. ${seeHelp(command)}`);
  const extra = operands[command.operands.length];
  if (extra !== undefined) throw new UserError(`unexpected argument "${extra}". ${seeHelp(command)}`);
}

function input(operands: readonly string[], given: ReadonlyMap<string, readonly string[]>): Input {
  return {
    operands,
    text: (flag) => given.get(flag)?.[0],
    texts: (flag) => given.get(flag) ?? [],
    choice: (flag, values) => values.find((one) => one === given.get(flag)?.[0]),
    on: (flag) => given.has(flag),
  };
}

/** `unknown flag "--formt"; did you mean "--format"?` */
export function unknown(what: string, typed: string, names: readonly string[]): string {
  const hint = didYouMean(typed, names);
  return `unknown ${what} "${typed}"${hint === '' ? '.' : hint}`;
}

function seeHelp(command: Command): string {
  return `See: trustproof ${command.name} --help`;
}
