import { listedActions } from './reading';
import { defineConditionRule, type Subject } from './rule';

/** C16, T9. A key that no action of the statement carries; unknown keys are `condition-key-unknown`'s. */
export const conditionKeyNeverPresent = defineConditionRule({
  id: 'condition-key-never-present',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement, subject) {
    const actions = listedActions(statement);
    if (actions.length === 0 || actions.length < statement.action.values.length) return [];
    const matched = actions.map(({ value }) => subject.vocabulary.actionsMatching(value));
    if (matched.some((found) => found === undefined || found.length === 0)) return [];
    const all = matched.flatMap((found) => found ?? []);
    return statement.conditions
      .filter(({ key, operator }) => operator !== 'Null' && neverCarried(key, all, subject))
      .map(({ key, keyAt }) => ({
        ...keyAt,
        message: `Requests for ${actions.length === 1 ? actions[0]?.value : 'these actions'} never carry ${key}, so this condition tests a key that is always absent.`,
        help: 'Test a key that the service reference lists for the action, or split the statement.',
      }));
  },
});

function neverCarried(key: string, actions: readonly string[], { vocabulary }: Subject): boolean {
  return vocabulary.typeOf(key) !== undefined && !actions.some((action) => vocabulary.carries(action, key));
}
