import { processIo } from './cli/io';
import { main } from './cli/main';

/** The exit status is set, not forced, so that what is still in a pipe is written. */
void main(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
