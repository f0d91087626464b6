import { arrayAt, type Json, type JsonObject, stringAt } from './value';

/**
 * After a refresh, `aws_iam_role.inline_policy`, `.managed_policy_arns` and
 * `aws_s3_bucket.policy` repeat what resources of their own hold, and may be
 * staler than they are. The resources win, whether they stay, change or go;
 * what is left shows policies that were made by hand.
 */
export class Copies {
  private readonly inline = new Set<string>();
  private readonly attached = new Set<string>();
  /** Roles whose policies of the kind Terraform keeps exclusively: of those made by hand none is left. */
  private readonly exclusive = { inline: new Set<string>(), attached: new Set<string>() };
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
    if (type === 'aws_iam_role_policies_exclusive') this.exclusive.inline.add(role);
    if (type === 'aws_iam_role_policy_attachments_exclusive') this.exclusive.attached.add(role);
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
    const inline = filtered(
      values['inline_policy'],
      (one) => !this.exclusive.inline.has(name) && !this.inline.has(pair(name, stringAt(one, 'name') ?? '')),
    );
    const arns = filtered(
      values['managed_policy_arns'],
      (one) => !this.exclusive.attached.has(name) && !this.attached.has(pair(name, String(one))),
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
