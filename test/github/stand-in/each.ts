import { afterEach, beforeEach, expect } from 'vitest';
import { type StandIn, startStandIn } from './server';

/** Each test gets a GitHub of its own, and fails where that was asked for what GitHub does not know. */
export function standInForEach(use: (github: StandIn) => void): void {
  let github: StandIn;
  beforeEach(async () => {
    github = await startStandIn();
    use(github);
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
}
