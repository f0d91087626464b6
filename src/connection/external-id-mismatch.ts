import type { Problem } from '../finding';
import type { No } from '../logic/question';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { display, known, type Text } from '../policy/text';
import { fix, replaceText } from '../source/edits';
import { optional } from './external-id-fault';
import { problem } from './outcome';
import { type AskedId, externalIdValues, type Situation } from './situation';
import { samePieces } from './symbols';
import { conditionsOnId, letsIn, withId } from './trust';
import { witnessOf } from './witness';

/** The finding about a policy that refuses the configured ExternalId: on the value that it asks for instead, or the condition. */
export function externalIdMismatch(
  situation: Situation,
  trust: PolicyDocument,
  principal: Text,
  id: AskedId,
  answer: No,
): Problem {
  const absent = trust.statements.flatMap(conditionsOnId).find(demandsAbsence);
  if (absent) return optional(absent);
  const deny = answer.statements.find(({ statement }) => statement.effect === 'Deny')?.statement;
  const asked = deny ? conditionsOnId(deny).flatMap(({ values }) => values) : externalIdValues([trust]);
  const named = deny && asked.find((text) => samePieces(text.pieces, id.pieces));
  const { message, help, at, ...more } = named
    ? deniedByName(situation, id, named)
    : notAccepted(situation, trust, principal, id, asked, deny);
  return problem('external-id-mismatch', at, message, help, {
    witness: witnessOf(answer.witness, id),
    ...more,
  });
}

/** `Null: true`: the vendor, who presents one, is refused, and who leaves it out is let in (T5). */
function demandsAbsence({ operator, values }: Condition): boolean {
  return operator === 'Null' && values.some((text) => known(text) === 'true');
}

function deniedByName({ connection }: Situation, id: AskedId, { at }: Text) {
  const message = `This Deny refuses ${configured(id)}, the ExternalId that ${connection.profile.vendor} presents.`;
  return { at, message, help: 'Take the value out of the Deny.' };
}

/** @param asked the values that the policy, or the Deny that refuses the call, names */
function notAccepted(
  situation: Situation,
  trust: PolicyDocument,
  principal: Text,
  id: AskedId,
  asked: readonly Text[],
  deny: Statement | undefined,
) {
  const [first, another] = asked;
  const only = another === undefined ? first : undefined;
  const nearly =
    first && sameButForCase(first, id) ? ' They differ in case alone, and StringEquals minds it.' : '';
  const message = `The trust policy does not accept ${configured(id)}, the ExternalId that ${situation.connection.profile.vendor} presents: the vendor is refused.${nearly}`;
  const at = only?.at ?? conditionOf(trust, first)?.at ?? deny?.at ?? trust.at;
  if (only === undefined) return { at, message, help: HELP };
  const written = withValue(trust, only, id);
  const fits = letsIn(situation, written, principal.pieces, withId(id.pieces)).answer !== 'no';
  if (!fits) return { at, message, help: HELP_WITH_OPERATOR };
  const edit = id.env === undefined ? replaceText(only, display(id)) : undefined;
  return { at, message, help: HELP, ...fix('Ask for the configured ExternalId', edit) };
}

const HELP = 'Write the same value here and at the vendor.';
const HELP_WITH_OPERATOR = 'Ask for it with StringEquals, and write the same value here and at the vendor.';

function configured(id: AskedId): string {
  return id.env === undefined ? `"${display(id)}"` : `the configured value (${id.env})`;
}

function conditionOf(trust: PolicyDocument, value: Text | undefined): Condition | undefined {
  return trust.statements
    .flatMap(conditionsOnId)
    .find(({ values }) => value !== undefined && values.includes(value));
}

function sameButForCase(text: Text, id: AskedId): boolean {
  const [value, wanted] = [known(text), known(id)];
  return (
    value !== undefined &&
    wanted !== undefined &&
    value !== wanted &&
    value.toLowerCase() === wanted.toLowerCase()
  );
}

/** The policy with the ExternalId in the place of one value of a condition. */
function withValue(trust: PolicyDocument, value: Text, { pieces }: AskedId): PolicyDocument {
  const replaced = (one: Condition): Condition => ({
    ...one,
    values: one.values.map((each) => (each === value ? { ...each, pieces } : each)),
  });
  const statements = trust.statements.map((one) => ({ ...one, conditions: one.conditions.map(replaced) }));
  return { ...trust, statements };
}
