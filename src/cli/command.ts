import type { Io } from './io';

export interface FlagSpec {
  readonly type: 'string' | 'boolean';
  /** May be given several times. */
  readonly multiple?: true;
  /** Whether the empty text is a value: of most flags it is what a variable that is not set leaves. */
  readonly mayBeEmpty?: true;
  /** The only values it takes. */
  readonly values?: readonly string[];
  /** What stands for its value in the help, for example `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

export interface Operand {
  readonly name: string;
  readonly required: boolean;
  readonly help: string;
}

/** One subcommand: what the parser accepts, what the help says, and where its code is. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly flags: FlagSpecs;
  /** Loads the code that runs it, so that a start pays only for the command it runs. */
  load(): Promise<{ run(input: Input, io: Io): Promise<ExitStatus> }>;
}

/** The command line of one command, parsed and checked against its {@link Command}. */
export interface Input {
  readonly operands: readonly string[];
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
  /** The value of a flag that takes one of these alone, to which the parser has held it. */
  choice<T extends string>(flag: string, values: readonly T[]): T | undefined;
  on(flag: string): boolean;
}

/** 0 nothing at or above the threshold, 1 findings, 2 the question could not be asked. */
export type ExitStatus = 0 | 1 | 2;
