import { resolve } from 'node:path';
import { writeOutput } from '../entry/write-file';
import type { Input } from './command';
import type { Io } from './io';

/** To the file that `--output` names, relative to `root`, or to standard output. */
export function emit(text: string, input: Input, io: Io, root = io.cwd): void {
  const file = input.text('output');
  if (file === undefined) io.out(text);
  else writeOutput(resolve(root, file), text, root);
}
