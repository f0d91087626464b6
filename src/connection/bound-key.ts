import { defined } from '../defined';
import { known, normalise } from '../policy/text';
import type { EncryptionFact } from '../source/facts';
import { isAwsManagedKey } from './encryption';
import type { References } from './symbols';

/** S3 takes a key's ARN, its bare id, or an alias; the policies speak of its ARN. `account` is the bucket's. */
export function withKeyArn(
  { keyArn, ...rest }: EncryptionFact,
  {
    references,
    account,
    partition,
  }: { references: References; account: string | undefined; partition: string },
): EncryptionFact {
  const given = keyArn && references.fill(keyArn);
  const value = given && known(given);
  if (given === undefined || value === undefined) return { ...rest, ...defined({ keyArn }) };
  if (isAwsManagedKey(value)) return rest;
  const { at } = given;
  if (/(^|:)alias\//.test(value))
    return { ...rest, keyArn: { pieces: [{ unknown: `the key of ${value}` }], at } };
  if (value.startsWith('arn:')) return { ...rest, keyArn: given };
  const region = { unknown: 'the Region of the bucket' };
  const owner =
    account === undefined ? [':', { unknown: 'the account of the bucket' }, ':'] : [`:${account}:`];
  return {
    ...rest,
    keyArn: { pieces: normalise([`arn:${partition}:kms:`, region, ...owner, `key/${value}`]), at },
  };
}
