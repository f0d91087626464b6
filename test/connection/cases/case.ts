/** A row of the table over the seven requirements. */
export interface Case {
  /** What is tried; T and letters with numbers are rules of semantics.md. */
  readonly name: string;
  /**
   * The statements of each policy. A finding is expected exactly at each
   * «marked» stretch, in the order the marks stand in (trust, identity, bucket, boundary, scp, rcp, key).
   */
  readonly trust?: readonly string[];
  readonly identity?: readonly string[];
  readonly bucket?: readonly string[];
  readonly boundary?: readonly string[];
  readonly scp?: readonly string[];
  readonly rcp?: readonly string[];
  /** The policy of the key that uploads are encrypted with. */
  readonly key?: readonly string[];
  /** What Terraform says of the bucket; a finding on it is expected in `main.tf`. */
  readonly ownership?: string;
  readonly publicAccess?: 'blocks-acls' | 'restricts';
  readonly encryption?: 'aws:kms' | 'managed';
  /** `Version` of every policy; `null`: none. */
  readonly version?: string | null;
  /** Lines put into the connection's config, in the place of lines of the same key. */
  readonly config?: Readonly<Record<string, string>>;
  /** Lines beside `connections:`. */
  readonly top?: string;
  /**
   * Verdicts in the report's order (role-permissions, role-arn, trust-policy,
   * external-id, exclusive-trust, bucket-policy, delivery): P proved,
   * V violated, U undetermined, - not asked.
   */
  readonly expect: string;
  /** Rules of the findings: first those at marks, then those in main.tf and in the config. */
  readonly findings?: readonly string[];
}

export const VENDOR = 'arn:aws:iam::302263087412:role/seqtestclient';
export const ROLE = 'arn:aws:iam::666666666666:role/your-iam-role';
export const ID = 'seq_p8OgYZNm';

/** A statement that lets the vendor assume the role, under this condition. */
export function assume(
  condition?: string,
  principal = `{ "AWS": "${VENDOR}" }`,
  action = '"sts:AssumeRole"',
): string {
  const under = condition === undefined ? '' : `, "Condition": { ${condition} }`;
  return `{ "Effect": "Allow", "Principal": ${principal}, "Action": ${action}${under} }`;
}

/** The same as a Deny to everyone. */
export function refuse(condition: string): string {
  return `{ "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole", "Condition": { ${condition} } }`;
}

export const WITH_ID = `"StringEquals": { "sts:ExternalId": "${ID}" }`;

export function put(more: string, effect = 'Allow'): string {
  return `{ "Effect": "${effect}", "Action": ["s3:PutObject", "s3:PutObjectAcl"], ${more} }`;
}

export const OBJECTS = '"Resource": "arn:aws:s3:::examplebucket/*"';
export const TO_ROLE = `"Principal": { "AWS": "${ROLE}" }`;
export const GOOD_BUCKET = [put(`${TO_ROLE}, ${OBJECTS}`)];
export const GOOD_IDENTITY = [put(OBJECTS)];
export const GOOD_TRUST = [assume(WITH_ID)];

export const KEY = 'arn:aws:kms:eu-west-1:666666666666:key/11111111-2222-3333-4444-555555555555';
