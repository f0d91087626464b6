import { globMatches } from '../../connection/catalogue';
import { signature } from '../../connection/sourced';
import type { Condition, PolicyDocument, Statement } from '../../policy/document';
import type { Range } from '../../policy/position';
import type { Request } from '../../policy/request';
import { display, type Text } from '../../policy/text';

/**
 * Where a statement newly grants a request: at the one action, resource,
 * principal or condition of it that no older statement has, or else at the
 * statement itself.
 */
export function newIn(statement: Statement, older: PolicyDocument, witness: Request): Range {
  const { action, resource, principal, conditions } = statement;
  const before = older.statements.filter(({ effect }) => effect === statement.effect);
  const texts = (of: (one: Statement) => readonly Text[]) => new Set(before.flatMap(of).map(spelt));
  const actions = texts((one) => one.action.values);
  const resources = texts((one) => one.resource?.values ?? []);
  const principals = texts((one) => one.principal?.values.map(({ text }) => text) ?? []);
  const held = new Set(before.flatMap((one) => one.conditions).map(signature));
  const tests = new Set(before.flatMap((one) => one.conditions).map(tested));
  const fresh: (Range | undefined)[] = [
    newest(action.values, actions, witness.action)?.at,
    newest(resource?.values ?? [], resources, witness.resource)?.at,
    newest(principal?.values.map(({ text }) => text) ?? [], principals, witness.principal)?.at,
    conditions
      .filter((one) => !held.has(signature(one)))
      .map((one) => (tests.has(tested(one)) ? one.operatorAt : one.at))[0],
  ];
  const [only, ...others] = fresh.filter((at) => at !== undefined);
  return only !== undefined && others.length === 0 ? only : statement.at;
}

/** A value that is new; of several, the one that fits the request. */
function newest(values: readonly Text[], before: ReadonlySet<string>, wanted: string): Text | undefined {
  const added = values.filter((text) => !before.has(spelt(text)));
  const fits = (text: Text) => globMatches(spelt(text), wanted.toLowerCase());
  return added.find(fits) ?? added[0];
}

/** What a condition looks at, whatever it asks of it. */
function tested({ key, values }: Condition): string {
  return signature([key.toLowerCase(), values]);
}

function spelt(text: Text): string {
  return display(text).toLowerCase();
}
