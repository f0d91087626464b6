import { defined } from '../../defined';
import { readRoleArn } from '../../policy/arn';
import type { PolicyDocument } from '../../policy/document';
import { known } from '../../policy/text';
import type { PolicyFact, RoleFact } from '../../source/facts';
import type { Evidence } from '../bind';
import type { Connection } from '../connection';
import type { Profile } from '../profile';
import { ASSUME } from '../trust';

/** A vendor of which nothing is known but that it calls. */
const UNKNOWN_VENDOR: Profile = {
  id: 'discovered',
  vendor: 'the vendor',
  product: 'a trust found in the sources',
  mechanism: 'role-assumption',
  access: 'any',
  readiness: 'partial',
  principal: { mode: 'variant', choices: [] },
  trust: { actions: [ASSUME], externalId: { required: 'required' } },
  identity: null,
  bucket: { needed: null, statements: [] },
  kms: { needed: null, actions: [] },
  sources: [],
  confidence: 'third-party',
};

/** A connection of which only the place of its trust is known. */
export function connectionOf(fact: PolicyFact): Connection {
  return {
    name: '',
    profile: UNKNOWN_VENDOR,
    principals: [],
    prefix: '',
    request: {},
    evidence: {},
    allowPrincipals: [],
    at: fact.at,
  };
}

/** @param standIn what stands for the account of a role whose ARN is not known */
export function evidenceOfTrust(
  fact: PolicyFact,
  role: RoleFact | undefined,
  document: PolicyDocument,
  standIn: string | undefined,
): Evidence {
  const text = role?.arn ?? fact.on.role;
  const value = role?.arn && known(role.arn);
  const reading = value === undefined ? undefined : readRoleArn(value);
  const arn = reading?.wellFormed ? reading : undefined;
  const none = { state: 'missing', why: 'no connection names one' } as const;
  return {
    role: {
      pieces: value === undefined ? [{ unknown: 'the role' }] : [value],
      at: text?.at ?? fact.at,
      ...defined({ arn, account: arn?.account ?? standIn, name: arn?.name, fact: role }),
    },
    slots: {
      trust: { state: 'found', documents: [document] },
      identity: none,
      bucket: none,
      boundary: none,
      session: none,
      scp: none,
      rcp: none,
      key: none,
    },
    gaps: [],
  };
}
