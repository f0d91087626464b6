import { defined } from '../defined';
import { known, normalise, type Text } from '../policy/text';
import type { EncryptionFact } from '../source/facts';
import { isAwsManagedKey } from './encryption';
import { addressOf, type References, samePieces } from './symbols';

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
  if (given !== undefined && isUnknownId(given)) return { ...rest, keyArn: arnOfKey(given) };
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

/** Whether a key policy that names its key by `on`, an ARN or a bare id, is that of the key with this ARN. */
export function isKeyOf(on: Text, arn: Text): boolean {
  if (samePieces(on.pieces, arn.pieces)) return true;
  if (isUnknownId(on)) return samePieces(arnOfKey(on).pieces, arn.pieces);
  const [id, whole] = [known(on), known(arn)];
  return id !== undefined && whole !== undefined && /^[\w-]+$/.test(id) && whole.endsWith(`:key/${id}`);
}

/** Whether a policy may be that of the key though nobody can tell: what it is set on is not known, nor that it is another key. */
export function mayBeKeyOf(on: Text, arn: Text): boolean {
  const address = addressOf(on);
  return known(on) === undefined && !isKeyOf(on, arn) && (address === undefined || !isKey(address));
}

/** Whether it is the id of a key that the sources make, which nobody knows yet. */
function isUnknownId(text: Text): boolean {
  const address = addressOf(text);
  return (
    address !== undefined && samePieces(text.pieces, [{ unknown: `${address}.key_id` }]) && isKey(address)
  );
}

function isKey(address: string): boolean {
  return /(?:^|[.:])aws_kms_(?:external_|replica_)?key\.[\w-]+(?:\[.*\])?$/.test(address);
}

function arnOfKey(id: Text): Text {
  return { pieces: [{ unknown: `${addressOf(id)}.arn`, shape: 'arn:*:kms:*:*:key/*' }], at: id.at };
}
