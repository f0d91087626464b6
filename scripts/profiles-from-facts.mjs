import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Turns one entry of the collected vendor facts into a profile. Usage:
 * node scripts/profiles-from-facts.mjs FACTS.json ID…   writes profiles/ID.json
 */
export function profileOf(fact) {
  return pruned({
    $schema: '../schema/profile.schema.json',
    id: fact.id,
    vendor: fact.vendor,
    product: fact.product,
    mechanism: fact.mechanism,
    access: fact.access,
    readiness: fact.ship,
    readinessReason: fact.ship_reason,
    principal: fact.trust ? principalOf(fact.trust) : principalOfBucket(fact.bucket_policy.statements),
    trust: fact.trust === null ? null : trustOf(fact.trust),
    identity: fact.identity_policy === null ? null : identityOf(fact.identity_policy),
    bucket: bucketOf(fact.bucket_policy),
    kms: { needed: fact.kms.needed, where: fact.kms.where, actions: fact.kms.actions, note: fact.kms.note },
    role: roleOf(fact.role_constraints),
    limits: fact.limits,
    contradictions: fact.inconsistencies,
    sources: fact.sources,
    confidence: fact.confidence,
  });
}

const MODES = { 'one-of-variant': 'variant', 'all-of': 'all', contradictory: 'contradictory' };
const KINDS = { account_root: 'account', roles_all_of: 'roles', customer_specific: 'customer-specific' };

function principalOf(trust) {
  return {
    mode: MODES[trust.principals_mode],
    customerSpecific: trust.principal_customer_specific,
    choices: trust.principals.map((one) => ({
      variant: one.variant,
      partition: one.partition,
      kind: KINDS[one.kind] ?? one.kind,
      account: one.account_id,
      arn: one.arn,
      arns: one.any_of_arns,
      customerSpecific: one.customer_specific || undefined,
      obtainedFrom: one.obtained_from,
      note: one.note,
    })),
  };
}

/** A vendor without a trust policy is named by the statements of the bucket policy. */
function principalOfBucket(statements) {
  return { mode: 'variant', choices: statements.flatMap(choicesOf) };
}

function choicesOf(statement) {
  if (statement.vendor_accounts) {
    return Object.entries(statement.vendor_accounts).map(([variant, account]) => ({
      variant,
      partition: variant.startsWith('gov') ? 'aws-us-gov' : 'aws',
      kind: 'account',
      account,
    }));
  }
  const arns = statement.vendor_principals_by_region ?? { default: statement.principal };
  return Object.entries(arns).map(([variant, arn]) => {
    const [, partition, , , account, name] = arn.split(':');
    return {
      variant,
      partition,
      kind: name === 'root' ? 'account' : name.split('/')[0],
      account,
      arn: name === 'root' ? undefined : arn,
    };
  });
}

function trustOf(trust) {
  const id = trust.external_id;
  return {
    actions: trust.actions,
    optionalActions: trust.optional_actions,
    externalId: {
      required: { true: 'required', false: 'none' }[id.required] ?? id.required,
      generatedBy: id.generated_by,
      valueIs: id.value_is,
      pattern: id.pattern,
      patternBasis: id.pattern_basis,
      length:
        id.length === null
          ? undefined
          : { min: id.length.min, max: id.length.max, recommendedMin: id.length.recommended_min },
      operator: id.operator,
      multipleValues: id.multiple_values_allowed,
      examples: id.published_example_values,
      note: id.note,
    },
    conditions: trust.extra_conditions,
    selfAssume: trust.self_assume,
  };
}

function identityOf(identity) {
  return {
    managedPolicies: identity.managed_policies,
    statements: identity.statements.map((one) => ({
      actions: one.actions,
      resources: one.resources.map(resourceOf),
      required: one.required,
      when: one.when,
      condition: conditionOf(one.condition),
      note: one.note,
    })),
  };
}

function bucketOf(bucket) {
  return {
    needed: bucket.needed,
    statements: bucket.statements.map((one) => ({
      principal: one.principal.startsWith('the customer role') ? '{role}' : '{principal}',
      actions: one.actions,
      resources: one.resources?.map(resourceOf),
      condition: conditionOf(one.condition),
      conditionRequired: one.condition ? false : undefined,
      note: one.condition_required,
    })),
    note: bucket.note,
  };
}

/**
 * In the facts {prefix} is a folder without its slash and a missing one means
 * the whole bucket; in a profile it is the literal start of the keys.
 */
function resourceOf(arn) {
  const [bucket, key] = [arn.slice(0, arn.indexOf('/')), arn.slice(arn.indexOf('/') + 1)];
  if (!bucket.endsWith(':{bucket}')) return arn;
  return `${bucket}/{prefix}${key.replace(/^\{prefix\}\/?/, '')}`;
}

function conditionOf(condition) {
  if (!condition) return undefined;
  const text = JSON.stringify(condition).replaceAll('{prefix}/', '{prefix}');
  return JSON.parse(text);
}

const ROLE_KEYS = {
  role_arn_form: 'arnForm',
  role_name: 'name',
  role_name_default: 'nameDefault',
  role_name_example: 'nameExample',
  role_name_pattern: 'namePattern',
  role_name_prefix: 'namePrefix',
  role_name_case_sensitive: 'nameCaseSensitive',
  member_role_name: 'memberName',
  role_path: 'path',
  role_account: 'account',
  policy_name_example: 'policyNameExample',
  prefix_form: 'prefixForm',
  mfa: 'mfa',
};

function roleOf(constraints) {
  return Object.fromEntries(
    Object.entries(constraints).map(([key, value]) => {
      if (!(key in ROLE_KEYS)) throw new Error(`no place for the role constraint ${key}`);
      return [ROLE_KEYS[key], value];
    }),
  );
}

/** Nulls, empty lists and empty objects carry nothing, but where the schema wants an answer. */
const KEPT = new Set(['trust', 'identity', 'needed', 'actions', 'statements', 'resources', 'choices']);

function pruned(value) {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [key, pruned(one)])
    .filter(([key, one]) => (KEPT.has(key) && !(key === 'actions' && one === null)) || !isEmpty(one));
  return Object.fromEntries(kept);
}

function isEmpty(value) {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...ids] = process.argv.slice(2);
  const facts = JSON.parse(await readFile(file, 'utf8'));
  for (const id of ids) {
    const fact = facts.find((one) => one.id === id);
    if (!fact) throw new Error(`no facts about ${id}`);
    await writeFile(
      fileURLToPath(new URL(`../profiles/${id}.json`, import.meta.url)),
      `${JSON.stringify(profileOf(fact), null, 2)}\n`,
    );
  }
}
