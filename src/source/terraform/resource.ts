import type { ObjectNode } from '../../policy/node';
import type { Range } from '../../policy/position';
import type { Unknown } from '../../policy/text';

/**
 * One instance of a resource or data source, as a plan, a state or the `.tf`
 * sources describe it. All three readers produce it, `factsOf` reads it and
 * `joinResources` lays a plan's over the sources'.
 */
export interface TfResource {
  /** With module path and instance keys, as Terraform prints it: `module.vendor["acme"].aws_iam_role.this[0]`. */
  readonly address: string;
  /** The address of its module instance, `module.vendor["acme"]`; empty in the root module. */
  readonly module: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /**
   * Arguments and computed attributes by name, in the form of a plan's JSON:
   * a nested block is an array of objects even where it stands once, and an
   * argument left out is absent or null.
   *
   * An attribute that holds JSON (`policy`, `assume_role_policy`) is either a
   * string (the JSON text) or the object that the text encodes. A reader that
   * knows where the parts stand (`jsonencode`, a data document, a heredoc, a
   * `file()`) gives the object, each part with its own place. A data document
   * that is read from source has a member `json` beside its arguments.
   */
  readonly attributes: ObjectNode;
  /** Its block; the start of the file where the format has no positions. */
  readonly at: Range;
  readonly origin: 'config' | 'plan' | 'state' | 'joined';
  /**
   * Set where `count` or `for_each` is unknown, and says why: the resource then
   * stands for any number of instances, none included, and `address` has no
   * instance key.
   */
  readonly repeated?: string;
  /** The provider configuration that it is made with, where sources or a plan tell. */
  readonly provider?: string;
  /** In a plan, arguments that its configuration leaves to the provider. */
  readonly computed?: readonly string[];
}

/** A `module` block, for findings in modules whose sources are not at hand. */
export interface TfModuleCall {
  /** Module path without instance keys: `module.vendor.module.bucket_policy`. */
  readonly path: string;
  /** The block. */
  readonly at: Range;
  /** Set where its sources are not part of the checked tree: a registry or git module. */
  readonly external?: true;
}

/**
 * How unknowns are named, in every reader, so that the same reference is the
 * same symbol: `ADDRESS.attribute` for a resource's attribute (by the
 * canonical attribute below), `var.NAME` behind the module path for a variable
 * without a value (`module.vendor["acme"].var.external_id`). A local or a
 * module's output or input is never a name of its own: it is followed to what
 * it stands for.
 */
export function resourceUnknown(
  resource: Pick<TfResource, 'address' | 'type' | 'mode'>,
  attribute: string,
  known: KnownArguments = {},
): Unknown {
  const canonical = canonicalAttribute(resource.type, attribute);
  const unknown = `${resource.address}.${canonical}`;
  const shape = resource.mode === 'managed' ? shapeOf(resource.type, canonical, known) : undefined;
  return shape === undefined ? { unknown } : { unknown, shape };
}

/** What is known of a resource when its computed attributes are not; plain text, wildcards in it are refused. */
export interface KnownArguments {
  /** `name` of a role, user or policy; `bucket` of a bucket. */
  readonly name?: string;
  /** `path` of a role, user or policy; absent: not known. The provider's default is `/`. */
  readonly path?: string;
  readonly partition?: string;
  /** Of an OpenID Connect provider. */
  readonly url?: string;
}

/** Several attributes hold one value (`id` of a role is its name): the one they are all named by. */
export function canonicalAttribute(type: string, attribute: string): string {
  return SAME[type]?.[attribute] ?? attribute;
}

const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_iam_role: { id: 'name' },
  aws_iam_user: { id: 'name' },
  aws_iam_policy: { id: 'arn' },
  aws_s3_bucket: { id: 'bucket' },
  aws_kms_key: { id: 'key_id' },
  aws_iam_openid_connect_provider: { id: 'arn' },
  aws_iam_saml_provider: { id: 'arn' },
};

/** A glob that every value of the attribute matches; `undefined` where nothing is known of it. */
function shapeOf(type: string, attribute: string, known: KnownArguments): string | undefined {
  if (attribute !== 'arn') return undefined;
  const partition = literal(known.partition) ?? '*';
  const kind = IAM_KINDS[type];
  if (kind !== undefined) {
    return `arn:${partition}:iam::*:${kind}${literal(known.path) ?? '/*'}${literal(known.name) ?? '*'}`;
  }
  if (type === 'aws_s3_bucket') return `arn:${partition}:s3:::${literal(known.name) ?? '*'}`;
  if (type === 'aws_kms_key') return `arn:${partition}:kms:*:*:key/*`;
  if (type === 'aws_iam_openid_connect_provider') {
    return `arn:${partition}:iam::*:oidc-provider/${literal(known.url)?.replace(/^https:\/\//, '') ?? '*'}`;
  }
  return undefined;
}

const IAM_KINDS: Readonly<Record<string, string>> = {
  aws_iam_role: 'role',
  aws_iam_user: 'user',
  aws_iam_policy: 'policy',
};

/** A shape is a glob: text that holds a wildcard itself cannot stand in it. */
function literal(text: string | undefined): string | undefined {
  return text === undefined || /[*?]/.test(text) ? undefined : text;
}
