import type { SourceKind } from '../../finding';
import { arrayAt, isObject, stringAt } from './value';

export type TerraformKind = Extract<SourceKind, 'terraform-plan' | 'terraform-state' | 'terraform-output'>;

/** What a parsed JSON value is by its shape; `undefined`: nothing that Terraform prints and that holds policies. */
export function terraformKindOf(json: unknown): TerraformKind | undefined {
  if (!isObject(json)) return undefined;
  if (stringAt(json, 'format_version') !== undefined) return shownKind(json);
  if (typeof json['version'] === 'number' && isRawState(json)) return 'terraform-state';
  return isOutput(json) ? 'terraform-output' : undefined;
}

function shownKind(json: object): TerraformKind | undefined {
  if (PLAN_KEYS.some((key) => Object.hasOwn(json, key))) return 'terraform-plan';
  if (Object.hasOwn(json, 'values')) return 'terraform-state';
  // An empty state is shown as its version alone.
  return Object.keys(json).every((key) => STATE_KEYS.has(key)) ? 'terraform-state' : undefined;
}

const PLAN_KEYS = ['planned_values', 'resource_changes', 'prior_state', 'configuration', 'output_changes'];
const STATE_KEYS: ReadonlySet<string> = new Set(['format_version', 'terraform_version', 'checks']);

/** Version 4 has resources; version 3 and before, modules. */
function isRawState(json: object): boolean {
  const stated = Object.hasOwn(json, 'lineage') || Object.hasOwn(json, 'terraform_version');
  return (
    stated &&
    (arrayAt(json, 'resources').length > 0 ||
      Object.hasOwn(json, 'outputs') ||
      Object.hasOwn(json, 'modules'))
  );
}

function isOutput(json: object): boolean {
  const outputs: unknown[] = Object.values(json);
  return (
    outputs.length > 0 &&
    outputs.every(
      (one) =>
        isObject(one) &&
        typeof one['sensitive'] === 'boolean' &&
        Object.hasOwn(one, 'type') &&
        Object.hasOwn(one, 'value'),
    )
  );
}
