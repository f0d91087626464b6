import type { ExitStatus } from './command';

export async function run(): Promise<ExitStatus> {
  return 2;
}
