import { arrayAt, type Json, type JsonObject, propertyOf, stringAt } from './value';

/**
 * After a refresh, `aws_iam_role.inline_policy`, `.managed_policy_arns` and
 * `aws_s3_bucket.policy` repeat what resources of their own hold, and may be
 * staler than they are. The resources win, whether they stay, change or go;
 * what is left shows policies that were made by hand.
 */
export class Copies {
  private readonly inline = new Set<string>();
  private readonly attached = new Set<string>();
  /** Of roles whose inline policies Terraform keeps exclusively, the names: of others none is left. */
  private readonly kept = new Map<string, ReadonlySet<Json>>();
  /** Roles whose attachments Terraform keeps exclusively: what is listed is read there. */
  private readonly exclusive = new Set<string>();
  private readonly bucketPolicies = new Set<string>();
  private readonly bucketEncryption = new Set<string>();

  /** A resource's values before a change. What they say of attachments, the resources that are left say anew. */
  addBefore(type: string, values: Json | undefined): void {
    this.addOwners(type, values);
    const arn = stringAt(values, 'policy_arn') ?? '';
    const role = stringAt(values, 'role');
    if (type === 'aws_iam_role_policy_attachment' && role !== undefined) this.attached.add(pair(role, arn));
    if (type !== 'aws_iam_policy_attachment') return;
    for (const one of arrayAt(values, 'roles')) this.attached.add(pair(String(one), arn));
  }

  /** A resource's values after it. */
  addAfter(type: string, values: Json | undefined): void {
    this.addOwners(type, values);
    const role = stringAt(values, 'role_name');
    if (role === undefined) return;
    const names = propertyOf(values, 'policy_names');
    // Of a list that is not all known, any may be there.
    if (type === 'aws_iam_role_policies_exclusive' && Array.isArray(names) && !names.includes(null)) {
      this.kept.set(role, new Set(names));
    }
    if (type === 'aws_iam_role_policy_attachments_exclusive') this.exclusive.add(role);
  }

  private addOwners(type: string, values: Json | undefined): void {
    const { role, bucket } = { role: stringAt(values, 'role'), bucket: stringAt(values, 'bucket') };
    if (type === 'aws_iam_role_policy' && role !== undefined) {
      this.inline.add(pair(role, stringAt(values, 'name') ?? ''));
    }
    if (type === 'aws_s3_bucket_policy' && bucket !== undefined) this.bucketPolicies.add(bucket);
    if (type === 'aws_s3_bucket_server_side_encryption_configuration' && bucket !== undefined) {
      this.bucketEncryption.add(bucket);
    }
  }

  /** The values of a role or bucket without what other resources hold. */
  without(type: string, values: JsonObject): JsonObject {
    if (type === 'aws_iam_role') return this.role(values);
    return type === 'aws_s3_bucket' ? this.bucket(values) : values;
  }

  private role(values: JsonObject): JsonObject {
    const name = stringAt(values, 'name');
    if (name === undefined || (values['inline_policy'] == null && values['managed_policy_arns'] == null)) {
      return values;
    }
    const inline = filtered(values['inline_policy'], (one) => {
      const own = stringAt(one, 'name') ?? '';
      return (this.kept.get(name)?.has(own) ?? true) && !this.inline.has(pair(name, own));
    });
    const arns = filtered(
      values['managed_policy_arns'],
      (one) => !this.exclusive.has(name) && !this.attached.has(pair(name, String(one))),
    );
    return {
      ...values,
      ...(inline && { inline_policy: inline }),
      ...(arns && { managed_policy_arns: arns }),
    };
  }

  private bucket(values: JsonObject): JsonObject {
    const name = stringAt(values, 'bucket') ?? '';
    if (!this.bucketPolicies.has(name) && !this.bucketEncryption.has(name)) return values;
    const policy = this.bucketPolicies.has(name) ? { policy: null } : {};
    const encryption = this.bucketEncryption.has(name) ? { server_side_encryption_configuration: [] } : {};
    return { ...values, ...policy, ...encryption };
  }
}

function filtered(list: Json | undefined, keep: (one: Json) => boolean): readonly Json[] | undefined {
  return Array.isArray(list) ? list.filter(keep) : undefined;
}

function pair(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
