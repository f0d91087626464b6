import type { Problem } from '../../finding';
import { startOf } from '../../policy/position';
import type { Gap } from '../facts';
import { shownResources } from './state';
import { arrayAt, type JsonObject, objectAt, stringAt } from './value';

/** What a plan says about itself: whether it tells the whole of what will be. */
export interface PlanHealth {
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
  /** It only records what a refresh found: what is there stands in its `prior_state`. */
  readonly refreshOnly: boolean;
}

/** Tells a plan that cannot be taken for the whole truth: failed, targeted, destroying, or refreshing only. */
export function planHealth(plan: JsonObject, file: string): PlanHealth {
  const fault = FAULTS.find((one) => one.applies(plan));
  if (fault === undefined) return { problems: [], gaps: [], refreshOnly: false };
  const at = startOf(file);
  return {
    problems: [{ ...at, rule: fault.rule, message: fault.message, help: fault.help }],
    gaps: [{ reason: fault.reason, at }],
    refreshOnly: fault.rule === 'plan-refresh-only',
  };
}

interface Fault extends Pick<Problem, 'rule' | 'message' | 'help'> {
  readonly applies: (plan: JsonObject) => boolean;
  /** Fits "undetermined because REASON". */
  readonly reason: string;
}

const FAULTS: readonly Fault[] = [
  {
    rule: 'plan-errored',
    applies: (plan) => plan['errored'] === true,
    reason: 'the Terraform plan ended in an error, so it holds only part of what will be applied',
    message:
      'This Terraform plan ended in an error: resources that come after the error are missing from it.',
    help: 'Fix the error that `terraform plan` reports, plan again and check the new plan.',
  },
  {
    rule: 'plan-incomplete',
    applies: (plan) => plan['complete'] === false || arrayAt(plan, 'deferred_changes').length > 0,
    reason:
      'the Terraform plan is partial (`-target`, or deferred changes), so policies may be missing from it',
    message:
      'This Terraform plan is partial: it was made with `-target`, or defers changes. Policies that it leaves out can open or close what it shows.',
    help: 'Check a plan of the whole configuration, made without `-target`.',
  },
  {
    rule: 'plan-destroy',
    applies: destroysAll,
    reason: 'the Terraform plan destroys everything, so nothing is left to check',
    message:
      'This Terraform plan destroys every resource it manages: it leaves no role and no bucket to check.',
    help: 'Check the plan that creates or changes the connection, not the one that removes it.',
  },
  {
    rule: 'plan-refresh-only',
    applies: refreshesOnly,
    reason: 'the Terraform plan only refreshes the state and does not say what the configuration will change',
    message:
      'This Terraform plan was made with `-refresh-only`: it shows what is there, not what the configuration will change.',
    help: 'Check a plan made without `-refresh-only`, or the state itself (`terraform show -json`).',
  },
];

function destroysAll(plan: JsonObject): boolean {
  const changes = arrayAt(plan, 'resource_changes').filter((one) => stringAt(one, 'mode') !== 'data');
  return (
    changes.length > 0 &&
    changes.every((one) => {
      const actions = arrayAt(objectAt(one, 'change'), 'actions');
      return actions.length > 0 && actions.every((action) => action === 'delete');
    })
  );
}

function refreshesOnly(plan: JsonObject): boolean {
  if (arrayAt(plan, 'resource_changes').length > 0) return false;
  const prior = objectAt(objectAt(plan, 'prior_state'), 'values');
  for (const one of shownResources(prior)) if (one['mode'] === 'managed') return true;
  return false;
}
