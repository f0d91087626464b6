import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, with what it prints. */
export async function cli(args: readonly string[], members: Partial<Io> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    ...members,
  };
  return { status: await main(args, io), out, err };
}
