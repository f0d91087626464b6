import type { Problem, SourceResult } from '../finding';
import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Range } from '../policy/position';
import type { Text } from '../policy/text';

/**
 * What sources say, whatever format they say it in. A reference to another
 * resource that has no known value is an unknown named by address and
 * attribute (`module.vendor["acme"].aws_iam_role.this.arn`), so `connection`
 * can bind facts by address as well as by name and ARN.
 */
export type Fact =
  | RoleFact
  | BucketFact
  | PolicyFact
  | ManagedPolicyFact
  | AttachmentFact
  | OwnershipFact
  | PublicAccessBlockFact
  | EncryptionFact
  | KeyFact
  | OutputFact;

interface Common {
  /** Terraform resource address, where there is one. */
  readonly address?: string;
  readonly at: Range;
}

export interface RoleFact extends Common {
  readonly kind: 'role';
  readonly name?: Text;
  readonly arn?: Text;
  /** ARN of its permissions boundary. */
  readonly boundary?: Text;
  /** The provider configuration that it is made with: see `Unknown.provider`. */
  readonly provider?: string;
  /** Set when Terraform manages its attachments exclusively, or the dump lists them all: nothing else is attached. */
  readonly complete?: true;
}

export interface BucketFact extends Common {
  readonly kind: 'bucket';
  readonly name?: Text;
  readonly arn?: Text;
}

/**
 * A policy document. `on` names what it is attached to (role name or ARN,
 * bucket name or ARN, key ARN), as far as the source tells; plain JSON tells nothing.
 */
export interface PolicyFact extends Common {
  readonly kind: 'policy';
  /** Absent in plain JSON, where only its shape tells: see `candidateTypes`. */
  readonly type?: PolicyType;
  /** The types the document's shape permits, likeliest first. */
  readonly candidateTypes: readonly PolicyType[];
  readonly on: { readonly role?: Text; readonly bucket?: Text; readonly key?: Text };
  readonly name?: Text;
  readonly document: PolicyDocument;
}

export interface ManagedPolicyFact extends Common {
  readonly kind: 'managed-policy';
  readonly arn?: Text;
  readonly name?: Text;
  readonly document: PolicyDocument;
}

export interface AttachmentFact extends Common {
  readonly kind: 'attachment';
  readonly role: Text;
  readonly policyArn: Text;
}

/** Absent where the source does not say whose it is: the AWS CLI prints a bucket's settings without its name. */
interface OfBucket extends Common {
  readonly bucket?: Text;
}

export interface OwnershipFact extends OfBucket {
  readonly kind: 'ownership';
  /** `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter` (S3). */
  readonly value: Text;
}

export interface PublicAccessBlockFact extends OfBucket {
  readonly kind: 'public-access-block';
  /** Set for the account-wide block, which binds every bucket of the account and names none. */
  readonly account?: true;
  /** `undefined`: unknown until apply. */
  readonly blockPublicAcls: boolean | undefined;
  readonly ignorePublicAcls: boolean | undefined;
  readonly blockPublicPolicy: boolean | undefined;
  readonly restrictPublicBuckets: boolean | undefined;
}

export interface EncryptionFact extends OfBucket {
  readonly kind: 'encryption';
  /** `AES256`, `aws:kms`, `aws:kms:dsse`. */
  readonly algorithm: Text;
  readonly keyArn?: Text;
}

export interface KeyFact extends Common {
  readonly kind: 'key';
  readonly arn?: Text;
  readonly document?: PolicyDocument;
  /** What AWS gives it where nothing sets its policy (E11). */
  readonly byDefault?: PolicyDocument;
}

/** A value of `terraform output -json` or of a plan's or state's outputs. */
export interface OutputFact extends Common {
  readonly kind: 'output';
  readonly name: string;
  /** Absent where it is null, or a list or object with nothing in it. */
  readonly value?: Text;
  readonly sensitive: boolean;
}

/** Something in a source that keeps a clean verdict from being given: an errored plan, a targeted plan, an unreadable module. */
export interface Gap {
  readonly reason: string;
  readonly at: Range;
  /** The address it concerns; absent: the whole source. */
  readonly address?: string;
  /** What may stand in it that nothing else tells of: a module's resources, all that comes after it, or what is attached to a role. */
  readonly hides?: 'module' | 'rest' | 'attachments';
}

/**
 * Where what was at one address is now, as `moved` says: a resource or a
 * module, one instance of it or, without a key on either side, all of them.
 */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A root module of Terraform, and what its addresses begin with: nothing where there is no other. */
export interface RootName {
  readonly directory: string;
  readonly prefix: string;
}

/** One file, read. `secrets` are values that Terraform marks sensitive, to be masked everywhere. */
export interface SourceReading {
  readonly source: SourceResult;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
  readonly secrets: readonly string[];
  readonly moves?: readonly Move[];
  readonly roots?: readonly RootName[];
}

/** The type of a policy: as its source tells it, or else the one that its shape most likely is. */
export function likelyType({ type, candidateTypes }: PolicyFact): PolicyType | undefined {
  return type ?? candidateTypes[0];
}
