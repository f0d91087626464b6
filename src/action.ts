import { run } from './action/run';

/** The exit status is set, not forced, so that what is still in a pipe is written. */
void run().then((status) => {
  process.exitCode = status;
});
