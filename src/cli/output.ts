import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../finding';
import type { Input } from './command';
import type { Io } from './io';

/** To the file that `--output` names, relative to `root`, or to standard output. */
export function emit(text: string, input: Input, io: Io, root = io.cwd): void {
  const file = input.text('output');
  if (file === undefined) io.out(text);
  else writeOutput(resolve(root, file), text);
}

/** @throws UserError if the file cannot be written */
export function writeOutput(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
