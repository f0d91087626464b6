import { contextValue } from '../policy/request';
import type { Piece, Text } from '../policy/text';
import { known, textOf } from '../policy/text';
import type { EncryptionFact } from '../source/facts';
import type { Evidence } from './bind';
import type { Connection } from './connection';

const ALGORITHM = 's3:x-amz-server-side-encryption';
const KEY_ID = 's3:x-amz-server-side-encryption-aws-kms-key-id';

/**
 * How the vendor's uploads are encrypted (S4): as `request:` says that they
 * ask for, else as the bucket does by default. A key policy that the config
 * names is that of the key, whichever it is.
 */
export function withUploadEncryption(connection: Connection, evidence: Evidence): Evidence {
  const encryption = uploadEncryption(connection, evidence);
  return encryption === undefined ? evidence : { ...evidence, encryption };
}

function uploadEncryption(connection: Connection, evidence: Evidence): EncryptionFact | undefined {
  const byDefault = evidence.encryption;
  const key = stated(connection, KEY_ID);
  const algorithm = stated(connection, ALGORITHM) ?? (key === undefined ? undefined : 'aws:kms');
  const { at } = connection;
  if (algorithm === undefined) {
    return byDefault ?? (connection.evidence.key && encrypted('aws:kms', someKey(connection)));
  }
  if (!algorithm.startsWith('aws:kms')) return encrypted(algorithm);
  if (key !== undefined) return encrypted(algorithm, keyNamed(connection, key));
  if (byDefault?.keyArn !== undefined) return encrypted(algorithm, byDefault.keyArn);
  const across =
    connection.bucketAccount !== undefined && connection.bucketAccount !== evidence.role?.account;
  // Without a key's name S3 takes its own for the account, which no other account can use.
  const isOpen = across || connection.evidence.key !== undefined;
  return encrypted(algorithm, isOpen ? someKey(connection) : undefined);

  function encrypted(name: string, keyArn?: Text): EncryptionFact {
    return { kind: 'encryption', algorithm: textOf(name, at), at, ...(keyArn && { keyArn }) };
  }
}

function stated({ request }: Connection, key: string): string | undefined {
  const value = contextValue(request, key);
  return typeof value === 'string' ? value : value?.[0];
}

/** The key that AWS manages for S3: whoever may write to the bucket may use it, within the account (S4). */
export function isAwsManagedKey(value: string): boolean {
  return /(?:^|:)alias\/aws\/s3$/.test(value);
}

/** By its ARN; a bare id or an alias names one whose ARN is not known. */
function keyNamed(connection: Connection, value: string): Text | undefined {
  if (isAwsManagedKey(value)) return undefined;
  if (/^arn:[^:]*:kms:[^:]*:\d{12}:key\//.test(value)) return textOf(value, connection.at);
  return someKey(connection, `the key ${value}`);
}

function someKey({ at }: Connection, name = 'the key of the uploads'): Text {
  const pieces: Piece[] = [{ unknown: name, shape: 'arn:*:kms:*:*:key/*' }];
  return { pieces, at };
}

/** The account of a key, as far as its ARN tells. */
export function keyAccount(keyArn: Text): string | undefined {
  return /^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(shownArn(keyArn))?.[1];
}

/** The Region of a key, as far as its ARN tells. */
export function keyRegion(keyArn: Text): string | undefined {
  return /^arn:[^:]*:kms:([a-z0-9-]+):/.exec(shownArn(keyArn))?.[1];
}

function shownArn(keyArn: Text): string {
  return known(keyArn) ?? keyArn.pieces.map((piece) => (typeof piece === 'string' ? piece : '?')).join('');
}
