import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/connection/catalogue';
import type { Judgement } from '../../src/connection/judge';
import type { RequirementId, Verdict } from '../../src/finding';
import type { PolicyDocument } from '../../src/policy/document';
import { normalise, type Piece } from '../../src/policy/text';
import type { SourceReading } from '../../src/source/facts';
import { judged, policyFile } from '../connection/sources';
import {
  BUCKET,
  Dice,
  MARK,
  OTHER,
  PARTNER,
  type Policies,
  policiesBy,
  ROLE,
  TURNS_OUT,
  VENDOR,
} from './attack/connections';
import {
  allows,
  type Call,
  type Caller,
  type Context,
  keysOf,
  number,
  type Rule,
  seconds,
} from './attack/meaning';

/**
 * The whole check against brute force: whatever it calls proved is attacked
 * with requests that `attack/meaning.ts` judges, and whatever witness it
 * prints is replayed there. An unknown value is tried as many others.
 */

const CONNECTIONS = 150;
const CALLS = 80;
const SEED = 777_600;
const ID = 'good-1';

const CONFIG = `version: 1
connections:
  - name: attacked
    principal: ${VENDOR}
    role: ${ROLE}
    externalId: ${ID}
    bucket: ${BUCKET}
`;
const IDENTITY = `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:Put*", "Resource": "*" }] }`;

function judge({ trust, bucket }: Policies): Promise<Judgement> {
  const file = (name: string, rules: readonly Rule[]) =>
    withUnknowns(policyFile(name, JSON.stringify({ Version: '2012-10-17', Statement: rules })));
  const files = [
    file('trust.json', trust),
    file('bucket.json', bucket),
    policyFile('identity.json', IDENTITY),
  ];
  return judged(CONFIG, files);
}

/** Marks in values of conditions are an unknown. */
function withUnknowns(reading: SourceReading): SourceReading {
  const facts = reading.facts.map((fact) =>
    fact.kind === 'policy' ? { ...fact, document: unmarked(fact.document) } : fact,
  );
  return { ...reading, facts };
}

function unmarked(document: PolicyDocument): PolicyDocument {
  const pieces = (text: string): Piece[] =>
    normalise(
      text.split(new RegExp(`(${MARK.source})`)).map((part) => (MARK.test(part) ? { unknown: 'u' } : part)),
    );
  const statements = document.statements.map((statement) => ({
    ...statement,
    conditions: statement.conditions.map((condition) => ({
      ...condition,
      values: condition.values.map((value) => ({
        ...value,
        pieces: value.pieces.flatMap((piece) => pieces(piece as string)),
      })),
    })),
  }));
  return { ...document, statements };
}

function filled(policies: Policies, value: string): Policies {
  return JSON.parse(JSON.stringify(policies), (_, part) =>
    typeof part === 'string' ? part.replace(MARK, () => value) : part,
  ) as Policies;
}

const valuesOf = new WeakMap<Policies, Map<string, readonly string[]>>();

/** Every key that the policies speak of, with values that tell their tests of it apart. */
function valuesBy(policies: Policies): Map<string, readonly string[]> {
  let found = valuesOf.get(policies);
  if (!found) {
    const tests = [...policies.trust, ...policies.bucket].flatMap(({ Condition = {} }) =>
      Object.values(Condition),
    );
    const keys = new Set([...tests.flatMap(Object.keys), 'sts:ExternalId']);
    found = new Map([...keys].map((key) => [key, valuesFor(key, policies)]));
    valuesOf.set(policies, found);
  }
  return found;
}

function valuesFor(key: string, { trust, bucket }: Policies): string[] {
  const written = [...trust, ...bucket].flatMap(({ Condition = {} }) =>
    Object.values(Condition).flatMap((keys) => keys[key] ?? []),
  );
  const around = written.flatMap((value) => {
    const [size, time] = [number(value), seconds(value)];
    return [
      value,
      value.replaceAll('*', '').replaceAll('?', 'x'),
      value.replaceAll('*', 'zz').replaceAll('?', 'y'),
      value.toUpperCase(),
      `${value}x`,
      value.split('/')[0]!,
      ...(size === undefined ? [] : [size - 1, size + 1].map(String)),
      ...(time === undefined ? [] : [time - 1, time + 1].map(String)),
    ];
  });
  const all = [...new Set([...around, 'other-2', '198.51.100.200', '8.8.8.8', '2040-01-01', '7'])];
  return all.filter((value) => isOf(key, value));
}

/** What AWS puts there. */
function isOf(key: string, value: string): boolean {
  if (key === 'sts:ExternalId') return /^[\w+=,.@:/-]{2,}$/.test(value);
  if (key === 'aws:SourceIp') return /^\d+(\.\d+){3}$/.test(value) && !/^(10|0|255)\./.test(value);
  const type = CATALOGUE.typeOf(key)?.type;
  if (type === 'Bool') return value === 'true' || value === 'false';
  if (type === 'Numeric') return number(value) !== undefined;
  return value !== '' && (type !== 'Date' || seconds(value) !== undefined);
}

/** A call of somebody with everything else at random, but for what is given. */
function callBy(
  dice: Dice,
  policies: Policies,
  action: string,
  caller: Caller,
  given: Partial<Context>,
): Call {
  const context: Record<string, string | readonly string[]> = {};
  for (const [key, values] of valuesBy(policies)) {
    const name = key.toLowerCase();
    const always = name === 'aws:tokenissuetime' && caller.session !== undefined;
    if (values.length === 0 || !CATALOGUE.carries(action, key) || (!always && dice.chance(25))) continue;
    const many = CATALOGUE.typeOf(key)?.multivalued === true;
    context[name] = many ? [dice.pick(values), dice.pick(values)] : dice.pick(values);
  }
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) delete context[key];
    else context[key] = value;
  }
  const fixed = keysOf(caller, dice.pick(['EXAMPLE', 'OTHER']));
  for (const key of ['aws:username', 'aws:userid', 'aws:principalarn', 'aws:principalaccount'])
    delete context[key];
  const resource = action.startsWith('s3:') ? `arn:aws:s3:::${BUCKET}/key` : ROLE;
  return { caller, action, resource, context: { ...context, ...fixed } };
}

const SESSIONS = ['sess', 's2'];
const STRANGERS: readonly Caller[] = [
  { arn: OTHER },
  ...SESSIONS.flatMap((session) => [
    { arn: PARTNER, session },
    { arn: 'arn:aws:iam::302263087412:role/other', session },
    { arn: 'arn:aws:iam::777777777777:role/partner', session },
  ]),
];

/** A call that speaks against a verdict of `proved`. */
function against(id: RequirementId, policies: Policies, dice: Dice): Call | undefined {
  const { trust, bucket } = policies;
  const session = dice.pick(SESSIONS);
  const vendor = { arn: VENDOR, session };
  const carried = { 'aws:securetransport': 'true' };
  const one = (ok: (call: Call) => boolean, make: () => Call) => {
    const call = make();
    return ok(call) ? undefined : call;
  };
  const assume = (caller: Caller, given: Partial<Context>) =>
    callBy(dice, policies, 'sts:AssumeRole', caller, given);
  const put = () =>
    callBy(dice, policies, dice.pick(['s3:PutObject', 's3:PutObjectAcl']), { arn: ROLE, session }, carried);
  const denied = (call: Call) =>
    bucket.some((rule) => rule.Effect === 'Deny' && allows([{ ...rule, Effect: 'Allow' }], call));
  switch (id) {
    case 'exclusive-trust':
      return one(
        (call) => !allows(trust, call),
        () => assume(dice.pick(STRANGERS), {}),
      );
    case 'external-id':
      if (dice.chance(50))
        return one(
          (call) => allows(trust, call),
          () => assume(vendor, { ...carried, 'sts:externalid': ID }),
        );
      return one(
        (call) => call.context['sts:externalid'] === ID || !allows(trust, call),
        () => assume(vendor, {}),
      );
    case 'bucket-policy':
      return one((call) => allows(bucket, call), put);
    case 'delivery':
      // E4: within the account the role's own Allow is enough, unless the bucket policy denies.
      return one((call) => !denied(call), put);
    default:
      return undefined;
  }
}

/** Whether a witness shows what its finding says; `undefined`: nothing to replay. */
function shows(
  { rule, witness }: Judgement['problems'][number],
  { trust, bucket }: Policies,
): boolean | undefined {
  if (witness === undefined || !/:(role|user)\//.test(witness.principal)) return undefined;
  const context = Object.fromEntries(
    Object.entries(witness.context).map(([key, value]) => [
      key.toLowerCase(),
      value as string | readonly string[],
    ]),
  );
  const session = witness.principal.includes(':role/')
    ? String(context['aws:userid'] ?? 'A:x').split(':')[1]!
    : undefined;
  const caller = { arn: witness.principal, ...(session !== undefined && { session }) };
  const call = { ...witness, caller, context: { ...keysOf(caller, 'EXAMPLE'), ...context } };
  if (/^(trust-open|external-id-(missing|optional))/.test(rule)) return allows(trust, call);
  if (rule === 'bucket-open-to-others') return allows(bucket, call);
  return /^bucket-(grant|policy)/.test(rule) ? !allows(bucket, call) : undefined;
}

function verdictsOf({ result }: Judgement): [RequirementId, Verdict][] {
  return result.requirements.map(({ id, verdict }) => [id, verdict]);
}

test.each([
  ['policies of which all is known', false],
  ['policies that hold an unknown value', true],
])('%s', async (_, unknown) => {
  const counts: Partial<Record<Verdict, number>> = {};
  let replayed = 0;
  for (let number = 0; number < CONNECTIONS; number++) {
    const seed = SEED + number;
    const dice = new Dice(seed);
    const policies = policiesBy(dice, unknown);
    const judgement = await judge(policies);
    const worlds = unknown ? TURNS_OUT.map((value) => filled(policies, value)) : [policies];
    for (const [id, verdict] of verdictsOf(judgement)) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      if (verdict !== 'proved') continue;
      for (let left = CALLS; left > 0; left--) {
        const world = dice.pick(worlds);
        const call = against(id, world, dice);
        if (call)
          expect.fail(
            `seed ${seed}: ${id} is proved, but for ${JSON.stringify(call)} under ${JSON.stringify(world)}`,
          );
      }
    }
    for (const found of unknown ? [] : judgement.problems) {
      const shown = shows(found, policies);
      if (shown === undefined) continue;
      replayed++;
      if (!shown)
        expect.fail(
          `seed ${seed}: ${found.rule} is not shown by ${JSON.stringify(found.witness)} under ${JSON.stringify(policies)}`,
        );
    }
  }
  expect(Math.min(counts.proved ?? 0, counts.violated ?? 0, counts.undetermined ?? 0)).toBeGreaterThan(
    CONNECTIONS / 2,
  );
  if (!unknown) expect(replayed).toBeGreaterThan(CONNECTIONS / 2);
});
