import type { PolicyType } from '../policy/document';
import { knownTexts } from './reading';
import { defineStatementRule } from './rule';

const SERVICE: Partial<Record<PolicyType, { readonly service: string; readonly governs: string }>> = {
  trust: { service: 'sts', governs: 'a role’s trust policy decides who may assume the role' },
  bucket: { service: 's3', governs: 'a bucket policy decides on S3 requests' },
  key: { service: 'kms', governs: 'a key policy decides on KMS requests' },
};

/** T25. */
export const actionOutsidePolicyType = defineStatementRule({
  id: 'action-outside-policy-type',
  appliesTo: ['trust', 'bucket', 'key'],
  check(statement, { type }) {
    const own = SERVICE[type];
    if (own === undefined) return [];
    return knownTexts(statement.action.values)
      .filter(({ value }) => isForeign(value, own.service))
      .map(({ value, at }) => ({
        ...at,
        message: `"${value}" has no effect here: ${own.governs}.`,
        help: 'Move it to the policy of the role or resource that it concerns.',
      }));
  },
});

/** A prefix with a wildcard may match the policy's own service, and S3 Object Lambda shares bucket policies' language. */
function isForeign(action: string, own: string): boolean {
  const [prefix = '', name] = action.toLowerCase().split(':');
  return name !== undefined && !/[*?]/.test(prefix) && !prefix.startsWith(own);
}
