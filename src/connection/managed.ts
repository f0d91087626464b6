import type { PolicyDocument } from '../policy/document';
import { unseenPolicy } from '../policy/made';
import type { Text } from '../policy/text';
import type { AttachmentFact, ManagedPolicyFact } from '../source/facts';
import type { Bound } from './bound';
import type { Documents } from './documents';
import { best, type Sourced } from './sourced';
import { addressOf } from './symbols';

/** The managed policy that is attached to the role; where no source holds it, one that may say anything. */
export function attached(
  bound: Bound,
  documents: Documents,
  { fact, reading }: Sourced<AttachmentFact>,
): PolicyDocument {
  documents.used.add(reading);
  const reason = `the attached policy ${bound.valueOf(fact.policyArn) ?? 'it names'} is not in the sources`;
  return managed(bound, documents, fact.policyArn) ?? unseenPolicy(reason, fact.at);
}

/** The managed policy that is the role's permissions boundary, likewise. */
export function boundaryNamed(bound: Bound, documents: Documents, arn: Text): PolicyDocument {
  const reason = `the permissions boundary ${bound.valueOf(arn) ?? ''} is not in the sources`;
  return managed(bound, documents, arn) ?? unseenPolicy(reason, arn.at);
}

function managed(bound: Bound, documents: Documents, arn: Text): PolicyDocument | undefined {
  const value = bound.valueOf(arn);
  const address = addressOf(arn);
  const isMeant = ({ fact }: Sourced<ManagedPolicyFact>) =>
    (address !== undefined && fact.address === address) ||
    (value !== undefined && fact.arn !== undefined && bound.valueOf(fact.arn) === value);
  const [found] = best(bound.facts('managed-policy').filter(isMeant));
  return found && documents.of([found])[0];
}
