import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/connection/config';
import { connectionsFrom } from '../../src/connection/connection';
import { judge } from '../../src/connection/judge';
import { GOOD_IDENTITY, ID, OBJECTS, put, ROLE, VENDOR } from './cases/case';
import { found, letters, policyFile } from './sources';

const OTHER = 'arn:aws:iam::595280932656:role/segment';
const BESIDE = 'arn:aws:iam::595280932656:role/auditor';
const SECOND = 'arn:aws:iam::666666666666:role/second';

/** Connections that differ in what is given; each file holds these statements. */
async function judgedAll(
  connections: readonly Readonly<Record<string, string>>[],
  policies: Readonly<Record<string, readonly string[]>>,
) {
  const files = { identity: GOOD_IDENTITY, ...policies };
  const readings = Object.entries(files).map(([type, statements]) =>
    policyFile(`${type}.json`, `{ "Version": "2012-10-17", "Statement": [\n${statements.join(',\n')}\n] }`),
  );
  const evidence = '{ trust: trust.json, identity: identity.json, bucket: bucket.json }';
  const lines = connections.flatMap((one, index) => {
    const all = { principal: VENDOR, role: ROLE, externalId: ID, bucket: 'examplebucket', evidence, ...one };
    return [`  - name: c${index}`, ...Object.entries(all).map(([key, value]) => `    ${key}: ${value}`)];
  });
  const config = await loadConfig(['version: 1', 'connections:', ...lines, ''].join('\n'), 'trustproof.yml');
  const all = connectionsFrom(config, {}, { env: {}, readings });
  return all.map((one) => judge(one, readings, { others: all.filter((other) => other !== one) }));
}

function trusting(principal: string, ids: readonly string[]): string {
  const id = ids.map((one) => `"${one}"`).join(', ');
  return `{ "Effect": "Allow", "Principal": { "AWS": ${principal} }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": [${id}] } } }`;
}

const TO_ROLE = put(`"Principal": { "AWS": "${ROLE}" }, ${OBJECTS}`);

describe('connections of one config', () => {
  it('may share a role: each names whom it is for', async () => {
    const judged = await judgedAll([{}, { principal: OTHER, externalId: 'seg-1' }], {
      trust: [trusting(`"${VENDOR}"`, [ID]), trusting(`"${OTHER}"`, ['seg-1'])],
      bucket: [TO_ROLE],
    });
    expect(judged.map(letters)).toEqual(['PPPPPPP', 'PPPPPPP']);
    expect(judged.flatMap(found)).toEqual([]);
  });

  it('may share a role: whom one of them allows besides is allowed', async () => {
    const allowed = { principal: OTHER, externalId: 'seg-1', allowPrincipals: `[${BESIDE}]` };
    const judged = await judgedAll([{}, allowed], {
      trust: [
        trusting(`"${VENDOR}"`, [ID]),
        trusting(`"${OTHER}"`, ['seg-1']),
        trusting(`"${BESIDE}"`, ['x-1']),
      ],
      bucket: [TO_ROLE],
    });
    expect(judged.map(letters)).toEqual(['PPPPPPP', 'PPPPPPP']);
  });

  it('may share a role and a principal, with an ExternalId each', async () => {
    const trust = [trusting(`"${VENDOR}"`, [ID, 'seq_second', 'seq_third'])];
    const judged = await judgedAll([{}, { externalId: 'seq_second' }], { trust, bucket: [TO_ROLE] });
    expect(judged.map(letters)).toEqual(['PPPVPPP', 'PPPVPPP']);
    const nobodys = `external-id-extra-value trust.json:2:${trust[0]!.indexOf('"seq_third"') + 1}`;
    expect(judged.map(found)).toEqual([[nobodys], [nobodys]]);
  });

  it('may each name the ExternalId by its hash', async () => {
    const hashed = (id: string) => `{ sha256: ${createHash('sha256').update(id).digest('hex')} }`;
    const judgedWith = (...ids: readonly string[]) =>
      judgedAll([{ externalId: hashed(ID) }, { externalId: hashed('seq_second') }], {
        trust: [trusting(`"${VENDOR}"`, ids)],
        bucket: [TO_ROLE],
      });
    expect((await judgedWith(ID, 'seq_second')).map(letters)).toEqual(['PPPPPPP', 'PPPPPPP']);
    expect((await judgedWith(ID, 'seq_second', 'seq_third')).map(letters)).toEqual(['PPPVPPP', 'PPPVPPP']);
  });

  it("do not lend each other's ExternalId: any pairing of a shared statement gets in", async () => {
    const trust = [trusting(`["${VENDOR}", "${OTHER}"]`, [ID, 'seg-1'])];
    const judged = await judgedAll([{}, { principal: OTHER, externalId: 'seg-1' }], {
      trust,
      bucket: [TO_ROLE],
    });
    expect(judged.map(letters)).toEqual(['PPPVPPP', 'PPPVPPP']);
  });

  it('may share a bucket of another account, where their prefixes meet', async () => {
    const account = { bucketAccount: '"777777777777"' };
    const both = [put(`"Principal": { "AWS": ["${ROLE}", "${SECOND}"] }, ${OBJECTS}`)];
    const trust = [trusting(`"${VENDOR}"`, [ID])];
    const second = { ...account, role: SECOND };
    const judged = await judgedAll([account, second], { trust, bucket: both });
    expect(judged.flatMap(found)).toEqual([]);
    const apart = await judgedAll(
      [
        { ...account, prefix: 'a/' },
        { ...second, prefix: 'b/' },
      ],
      {
        trust,
        bucket: both,
      },
    );
    expect(apart.flatMap(found).map((one) => one.split(' ')[0])).toEqual([
      'bucket-open-to-others',
      'role-exceeds-profile',
      'bucket-open-to-others',
      'role-exceeds-profile',
    ]);
  });
});
