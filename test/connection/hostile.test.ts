import fc from 'fast-check';
import { expect, it } from 'vitest';
import { discover } from '../../src/connection/discover';
import { REQUIREMENTS } from '../../src/finding';
import { parsePolicy } from '../../src/policy/parse';
import { parseJson } from '../../src/source/json';
import { ID, ROLE, VENDOR } from './cases/case';
import { judged, reading } from './sources';

const CONFIG = `version: 1
connections:
  - name: case
    principal: ${VENDOR}
    role: ${ROLE}
    externalId: ${ID}
    bucket: examplebucket
    evidence: { trust: trust.json, identity: identity.json, bucket: bucket.json }
`;

const value = fc.oneof(
  fc.constantFrom(
    ID,
    '*',
    '',
    'seq_*',
    ROLE,
    VENDOR,
    '302263087412',
    'arn:aws:s3:::examplebucket/*',
    '${aws:username}',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const list = fc.oneof(value, fc.array(value, { maxLength: 3 }));
const operator = fc.constantFrom(
  'StringEquals',
  'StringLike',
  'ForAllValues:StringNotLike',
  'StringNotEqualsIfExists',
  'Null',
  'IpAddress',
  'Bogus',
);
const key = fc.constantFrom(
  'sts:ExternalId',
  'aws:PrincipalArn',
  'aws:SourceIp',
  's3:x-amz-acl',
  'aws:TagKeys',
  '__proto__',
  'x',
);
const statement = fc.record(
  {
    Effect: fc.constantFrom('Allow', 'Deny', 'allow', 1),
    Principal: fc.oneof(
      fc.constant('*'),
      fc.record({ AWS: list }),
      fc.record({ Service: list }),
      fc.anything(),
    ),
    Action: fc.oneof(fc.constantFrom('sts:AssumeRole', 's3:PutObject', 's3:*', '*'), list),
    Resource: list,
    NotAction: list,
    Condition: fc.dictionary(operator, fc.dictionary(key, list, { maxKeys: 2 }), { maxKeys: 3 }),
  },
  { requiredKeys: [] },
);
const policy = fc.oneof(
  fc.record({
    Version: fc.constantFrom('2012-10-17', '2008-10-17', 'x'),
    Statement: fc.array(statement, { maxLength: 4 }),
  }),
  fc.json().map((text) => JSON.parse(text) as unknown),
);

function hostile(file: string, content: unknown) {
  const { node } = parseJson(JSON.stringify(content) ?? 'null', file);
  const { document, problems, candidateTypes } = parsePolicy(node!);
  return reading(file, [{ kind: 'policy', candidateTypes, on: {}, document, at: node!.at }], {
    kind: 'policy-json',
    problems,
  });
}

it('whatever the policies hold, all seven requirements are answered and every finding stands in a file', async () => {
  await fc.assert(
    fc.asyncProperty(policy, policy, policy, async (trust, identity, bucket) => {
      const readings = [
        hostile('trust.json', trust),
        hostile('identity.json', identity),
        hostile('bucket.json', bucket),
      ];
      const { result, problems } = await judged(CONFIG, readings);
      expect(result.requirements.map(({ id }) => id)).toEqual(REQUIREMENTS);
      for (const { file, line, column, endLine } of problems) {
        expect(['trust.json', 'identity.json', 'bucket.json', 'trustproof.yml']).toContain(file);
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(endLine).toBeGreaterThanOrEqual(line);
      }
      const violated = result.requirements.some(({ verdict }) => verdict === 'violated');
      expect(violated).toBe(result.verdict === 'violated');
      if (result.verdict !== 'proved')
        expect([...problems, ...readings.flatMap((one) => one.problems)]).not.toEqual([]);
      discover(readings);
    }),
    { numRuns: 80 },
  );
}, 60_000);
