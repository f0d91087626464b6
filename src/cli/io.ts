/** What a command may touch of the process: so that a test can stand in for it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Whether standard output, or standard error, is a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
}

/** The process itself. A reader that closes the pipe early (`| head`) ends the output, not the run. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      // A full disk behind `>`: what was to be read is not there, so no verdict was given.
      if (stream === process.stdout)
        process.stderr.write(`trustproof: cannot write standard output: ${error.message}\n`);
      // Last of all: the run ends by itself, and says what it found.
      process.once('exit', () => {
        process.exitCode = 2;
      });
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
  };
}

/** Colour only where a person looks, and only if nobody asked for none (https://no-color.org). */
export function wantsColor(io: Io, noColor: boolean): boolean {
  const asked = (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  return io.outIsTerminal && !noColor && !asked;
}
