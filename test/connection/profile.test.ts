import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../scripts/profiles-from-facts.mjs';
import { PROFILES, type Profile } from '../../src/connection/profile';

interface Fact {
  readonly id: string;
  readonly [key: string]: unknown;
}

const FACTS: readonly Fact[] = JSON.parse(readFileSync('test/fixtures/vendors/vendors.json', 'utf8'));
const SCHEMA = JSON.parse(readFileSync('schema/profile.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, logger: false }).compile(SCHEMA);

describe('the schema of profiles holds every shape that vendors publish', () => {
  it('has all 73 to try', () => expect(FACTS).toHaveLength(73));

  it.each(FACTS.map((fact) => [fact.id, fact] as const))('%s', (_, fact) => {
    const profile = profileOf(fact);
    expect(validate(profile) ? [] : validate.errors).toEqual([]);
  });

  it.each(FACTS.map((fact) => [fact.id, fact] as const))(
    '%s keeps every account, ARN and action',
    (_, fact) => {
      const kept = JSON.stringify(profileOf(fact));
      // The account in a bucket statement's principal is kept in the choice it became.
      const said = JSON.stringify({ ...fact, kms: undefined }).match(
        /\d{12}|arn:aws[^"{<]*:(role|user)\/[\w+=,.@/-]+|"[a-z0-9]+:[A-Z]\w*\*?"/g,
      );
      for (const one of new Set(said ?? [])) expect(kept).toContain(one);
    },
  );
});

describe('the built-in profiles', () => {
  it('are of different shapes', () => {
    const named = (id: string): Profile => PROFILES.find((one) => one.id === id)!;
    expect(PROFILES.map(({ id }) => id)).toEqual([...PROFILES.map(({ id }) => id)].sort());
    expect(named('sequentum-enterprise-s3-managed').principal.mode).toBe('contradictory');
    expect(named('datadog-log-archives-s3').principal.choices[0]).toMatchObject({
      kind: 'account',
      account: '464622532012',
    });
    expect(named('snowflake-external-volume-s3').identity?.statements).toContainEqual(
      expect.objectContaining({
        actions: ['s3:ListBucket'],
        condition: { StringLike: { 's3:prefix': ['{prefix}*'] } },
      }),
    );
    expect(named('segment-amazon-s3-legacy')).toMatchObject({
      mechanism: 'bucket-policy',
      trust: null,
      identity: null,
    });
    expect(named('databricks-unity-catalog-s3').trust?.selfAssume?.required).toBe(true);
  });

  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    '%s says what its source says',
    (id, profile) => {
      expect(profileOf(FACTS.find((fact) => fact.id === id))).toEqual(profile);
    },
  );

  it('never print an ExternalId as if it were to be used', () => {
    const { examples, valueIs } = PROFILES.find(({ id }) => id === 'sequentum-enterprise-s3-managed')!.trust!
      .externalId;
    expect(examples).toEqual(['seq_p8OgYZNm_anQEaOZ8-mMn']);
    expect(valueIs).not.toContain('seq_');
  });
});
