import { signature } from '../../connection/sourced';
import type { Condition, PolicyDocument, Statement } from '../../policy/document';
import { globMatches } from '../../policy/glob';
import { contains, type Range } from '../../policy/position';
import type { Request } from '../../policy/request';
import { display, known, type Text } from '../../policy/text';

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
    placeOf(newest(action.values, actions, witness.action), statement),
    placeOf(newest(resource?.values ?? [], resources, witness.resource), statement),
    placeOf(
      newest(principal?.values.map(({ text }) => text) ?? [], principals, witness.principal),
      statement,
    ),
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

/** A reference to what nobody knows yet stands where that is made: the change is where it is referred to. */
function placeOf(text: Text | undefined, { at }: Statement): Range | undefined {
  return text === undefined || known(text) !== undefined || contains(at, text.at) ? text?.at : at;
}

/** What a condition looks at, whatever it asks of it. */
function tested({ key, values }: Condition): string {
  return signature([key.toLowerCase(), values]);
}

function spelt(text: Text): string {
  return display(text).toLowerCase();
}
