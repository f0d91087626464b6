import type { Io } from './io';

export interface Progress {
  show(doing: string): void;
  clear(): void;
}

/** Nothing is shown of a run that ends before this, in milliseconds. */
const PATIENCE = 500;
/** Between two updates, in milliseconds. */
const PACE = 100;

/** What is being done, on one line of a terminal's standard error; nothing where that is no terminal. */
export function progressOn(io: Io): Progress {
  if (!io.errIsTerminal) return { show: () => {}, clear: () => {} };
  const start = Date.now();
  let last = 0;
  return {
    show(doing) {
      const now = Date.now();
      if (now - start < PATIENCE || now - last < PACE) return;
      last = now;
      io.err(`\r\u001b[K${doing} …`);
    },
    clear() {
      if (last > 0) io.err('\r\u001b[K');
    },
  };
}
