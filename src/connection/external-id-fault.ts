import type { Problem } from '../finding';
import { operatorName } from '../policy/condition';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { contextValue, type Request } from '../policy/request';
import { display, known, type Text } from '../policy/text';
import { fix, removeValue, replaceText, replaceWord } from '../source/edits';
import { globMatches } from './catalogue';
import { problem } from './outcome';
import { EXTERNAL_ID, type Situation } from './situation';
import { conditionsOnId, mistypedKey } from './trust';
import { inWords, witnessOf } from './witness';

/** A call that gets in though it should not: without an ExternalId, or with another than the configured one. */
export interface Opening {
  readonly kind: 'without' | 'other';
  readonly witness: Request;
}

/** The finding about an Allow that lets such a call in: on the operator, key or value at fault. */
export function externalIdFault(
  situation: Situation,
  trust: PolicyDocument,
  allow: Statement,
  opening: Opening,
): Problem {
  const conditions = conditionsOnId(allow);
  const loose = conditions.find((condition) => accepts(condition, opening));
  const found =
    (loose && conditionFault(situation, loose, opening)) ??
    mistyped(allow) ??
    failingDeny(trust, conditions.length > 0) ??
    missing(situation, allow);
  const example = ` For example, ${inWords(opening.witness, situation.externalId)}.`;
  return {
    ...found,
    message: found.message + example,
    witness: witnessOf(opening.witness, situation.externalId),
  };
}

/** Whether this condition, by its form, is one that lets such a call pass. */
function accepts(condition: Condition, { kind }: Opening): boolean {
  if (kind === 'other') return true;
  const { ifExists, operator, qualifier } = condition;
  return ifExists || qualifier === 'ForAllValues' || operator.includes('Not') || operator === 'Null';
}

function conditionFault(situation: Situation, condition: Condition, opening: Opening): Problem {
  if (opening.kind === 'without') return optional(condition);
  const { operator, ifExists, qualifier } = condition;
  if (operator.includes('Not')) return optional(condition);
  if (operator === 'Null') return anyValue(condition);
  const value = idIn(opening.witness) ?? '';
  const match = condition.values.find((text) => matches(condition, text, value));
  if (match && /^[*?]*\*[*?]*$/.test(known(match) ?? '')) return anyValue(condition, match);
  if (match) return extraValue(situation, condition, match);
  return ifExists || qualifier ? optional(condition) : anyValue(condition);
}

function idIn(witness: Request): string | undefined {
  const value = contextValue(witness.context, EXTERNAL_ID);
  return typeof value === 'string' ? value : undefined;
}

function matches({ operator }: Condition, text: Text, value: string): boolean {
  const pattern = known(text);
  if (pattern === undefined) return false;
  if (operator === 'StringLike') return globMatches(pattern, value);
  const fold = operator.includes('IgnoreCase');
  return fold ? pattern.toLowerCase() === value.toLowerCase() : pattern === value;
}

/** T1, T2, T3, T5: the key may be left out. */
export function optional(condition: Condition): Problem {
  const name = operatorName(condition);
  const strict = condition.operator === 'Null' ? undefined : condition.operator.replace('Not', '');
  const help =
    condition.operator === 'Null'
      ? 'Replace it by StringEquals with the value that the vendor was given.'
      : `Use ${strict}: it holds only where the ExternalId is there and has the value.`;
  const edit = strict === undefined ? undefined : replaceWord(condition.operatorAt, name, strict);
  return problem(
    'external-id-optional',
    condition.operatorAt,
    `${name} on ${condition.key} ${why(condition)}: the ExternalId protects nothing.`,
    help,
    fix(`Use ${strict}`, edit),
  );
}

function why({ operator, qualifier, ifExists }: Condition): string {
  if (operator === 'Null') return 'lets in calls that leave the ExternalId out';
  if (qualifier === 'ForAllValues') return 'also holds when there is no value to compare';
  if (operator.includes('Not'))
    return 'also holds when the ExternalId is left out, and for every value but those named';
  return ifExists ? 'also holds when the ExternalId is left out' : 'also holds for other calls';
}

/** T4. */
function anyValue(condition: Condition, value?: Text): Problem {
  const at = value?.at ?? condition.at;
  const what = value ? `"${display(value)}" under ${operatorName(condition)}` : operatorName(condition);
  return problem(
    'external-id-any-value',
    at,
    `${what} accepts any ExternalId at all: it tests only that one is there, and whoever makes the vendor call can make up one.`,
    'Ask with StringEquals for the one value that the vendor gave to you.',
  );
}

/** T4, T7: a pattern or a second value. */
function extraValue(situation: Situation, condition: Condition, value: Text): Problem {
  const text = known(value) ?? display(value);
  const id = situation.externalId;
  const own = id && known({ pieces: id.pieces });
  const fold = condition.operator.includes('IgnoreCase') && own?.toLowerCase() === text.toLowerCase();
  if (fold) {
    const edit = replaceWord(condition.operatorAt, operatorName(condition), 'StringEquals');
    return problem(
      'external-id-extra-value',
      condition.operatorAt,
      `${operatorName(condition)} accepts the ExternalId in any spelling of upper and lower case, each of which may be another customer's.`,
      'Use StringEquals.',
      fix('Use StringEquals', edit),
    );
  }
  const pattern = condition.operator === 'StringLike' && /[*?]/.test(text);
  const index = condition.values.indexOf(value);
  const several = condition.values.length > 1;
  const plain = own !== undefined && id?.env === undefined && !/[*?$]/.test(own);
  const edit = several ? removeValue(condition.values, index) : plain ? replaceText(value, own) : undefined;
  return problem(
    'external-id-extra-value',
    value.at,
    pattern
      ? `The pattern "${text}" accepts more ExternalIds than the configured one, each of which may be another customer's.`
      : `The trust policy also accepts ${id?.env === undefined ? `"${text}"` : 'this value'}, which is not the configured ExternalId.`,
    several ? 'Remove it, if no other connection needs it.' : 'Ask for the configured value alone.',
    fix(several ? 'Remove the other value' : 'Ask for the configured ExternalId', edit),
  );
}

/** T30: the condition is there, but its key never is. */
function mistyped(allow: Statement): Problem | undefined {
  const condition = mistypedKey(allow);
  if (condition === undefined) return undefined;
  const edit = replaceText({ pieces: [condition.key], at: condition.keyAt }, 'sts:ExternalId');
  return problem(
    'external-id-never-present',
    condition.keyAt,
    `No request carries the key ${condition.key}: this condition does not ask for an ExternalId.`,
    'Name the key sts:ExternalId.',
    fix('Name the key sts:ExternalId', edit),
  );
}

/** T8, T15: a Deny meant to demand the ExternalId that does not fire. */
function failingDeny(trust: PolicyDocument, hasOwn: boolean): Problem | undefined {
  if (hasOwn) return undefined;
  const deny = trust.statements.filter(({ effect }) => effect === 'Deny').flatMap(conditionsOnId)[0];
  if (deny === undefined) return undefined;
  const name = operatorName(deny);
  const edit =
    deny.operator.includes('Not') && name !== 'StringNotEquals'
      ? replaceWord(deny.operatorAt, name, 'StringNotEquals')
      : undefined;
  return problem(
    'external-id-optional',
    deny.operatorAt,
    `This Deny is meant to refuse every other ExternalId, but ${name} does not hold for this call: it slips through.`,
    'Deny under StringNotEquals on sts:ExternalId, which also holds when it is left out; or ask for it in the Allow.',
    fix('Use StringNotEquals', edit),
  );
}

/** T6. The condition that mends it is written where the text of the source is at hand. */
function missing(situation: Situation, allow: Statement): Problem {
  const vendor = situation.connection.profile.vendor;
  return problem(
    'external-id-missing',
    allow.at,
    `This statement asks for no ExternalId: whoever gets ${vendor} to call this role, another of its customers for one, gets in.`,
    'Add a condition to it: StringEquals on sts:ExternalId with the value that the vendor gave to you.',
  );
}
