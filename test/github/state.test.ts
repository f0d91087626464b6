import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding';
import { decodeState, encodeState, entriesOf, since } from '../../src/github/state';
import { finding, findings } from './sample';
import { HEAD } from './stand-in/server';

const RUN = { runId: 5, attempt: 2, sha: HEAD };
const stateOf = (found: readonly Finding[]) => ({ ...RUN, findings: entriesOf(found, () => undefined) });

describe('the state of a comment', () => {
  it('comes back as it was written', () => {
    const state = stateOf(findings(300));
    expect(state.findings).toHaveLength(300);
    expect(decodeState(`text\n${encodeState(state)}`)).toEqual(state);
  });

  it('of too many findings remembers the run alone', () => {
    expect(decodeState(encodeState(stateOf(findings(301))))).toEqual(RUN);
  });

  it('closes no comment and opens none, whatever the findings say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rule, file) => {
        const text = encodeState(stateOf([finding({ rule, file, message: file })]));
        expect(text.match(/-->|<!--/g)).toEqual(['<!--', '-->']);
      }),
    );
  });

  it('read back, is sound or nothing', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const state = decodeState(`<!-- trustproof:state ${json} -->`);
        expect(state === undefined || Number.isSafeInteger(state.runId)).toBe(true);
      }),
    );
  });

  it('of the last block counts, not of one that the text before it brings', () => {
    const forged = encodeState({ ...RUN, runId: 999, findings: [] });
    expect(decodeState(`${forged}\n${encodeState({ ...RUN, findings: [] })}`)?.runId).toBe(5);
  });
});

describe('since', () => {
  it('counts what came, went and stayed, twins one by one', () => {
    const before = stateOf([finding(), finding(), finding({ rule: 'gone' })]);
    const now = stateOf([
      finding({ line: 9, endLine: 9 }),
      finding({ rule: 'come' }),
      finding({ rule: 'come' }),
    ]);
    expect(since(before, now)).toEqual({
      sha: HEAD,
      appeared: [{ rule: 'come', count: 2 }],
      resolved: [
        { rule: 'external-id-optional', count: 1 },
        { rule: 'gone', count: 1 },
      ],
      stayed: 1,
    });
  });
});
