import type { Problem } from '../finding';
import { operatorName } from '../policy/condition';
import type { Condition, PolicyDocument, Statement } from '../policy/document';
import { globMatches } from '../policy/glob';
import { contextValue, type Request } from '../policy/request';
import { display, known, type Text } from '../policy/text';
import { fix, removeValue, replaceText, replaceWord } from '../source/edits';
import { problem } from './outcome';
import { type AskedId, EXTERNAL_ID, type Situation } from './situation';
import { conditionsOnId, mistypedKey, withStatement } from './trust';
import { inWords, witnessOf } from './witness';

/** A call that gets in though it should not: without an ExternalId, or with another than the configured one. */
export interface Opening {
  readonly kind: 'without' | 'other';
  readonly witness: Request;
}

/** What lets such a call in. */
export interface Fault {
  readonly problem: Problem;
  /** The one value of a condition that does; others beside it may too. */
  readonly value?: Text;
}

/**
 * The finding about an Allow that lets such a call in: on the operator, key or value at fault.
 *
 * @param closes whether the policy would keep the call out if it read so
 */
export function externalIdFault(
  situation: Situation,
  trust: PolicyDocument,
  allow: Statement,
  opening: Opening,
  closes: (trust: PolicyDocument) => boolean,
): Fault {
  const conditions = conditionsOnId(allow);
  const loose = looseCondition(conditions, opening);
  const never = loose === undefined ? mistyped(allow) : undefined;
  const { problem: found, ...more } = (loose && conditionFault(situation, loose, opening)) ??
    (never && { problem: never }) ??
    (conditions.length === 0 ? failingDeny(situation, trust, opening, closes) : undefined) ?? {
      problem: missing(situation, allow),
    };
  const example = ` For example, ${inWords(opening.witness, situation.externalId)}.`;
  const witness = witnessOf(opening.witness, situation.externalId);
  return { problem: { ...found, message: found.message + example, witness }, ...more };
}

/**
 * The condition that, by its form, lets such a call pass. Of several that all
 * let another value pass, the one that says which values are meant.
 */
function looseCondition(conditions: readonly Condition[], { kind }: Opening): Condition | undefined {
  if (kind === 'other') return conditions.find(names) ?? conditions[0];
  return conditions.find(
    (condition) => condition.ifExists || condition.qualifier === 'ForAllValues' || !names(condition),
  );
}

function names({ operator }: Condition): boolean {
  return !operator.includes('Not') && operator !== 'Null';
}

function conditionFault(situation: Situation, condition: Condition, opening: Opening): Fault {
  const id = situation.externalId;
  if (opening.kind === 'without') return { problem: optional(condition, id) };
  const { operator, ifExists, qualifier } = condition;
  if (operator.includes('Not')) return { problem: optional(condition, id) };
  if (operator === 'Null') return { problem: anyValue(condition) };
  const match = valueMet(condition, opening);
  if (match && /^[*?]*\*[*?]*$/.test(known(match) ?? '')) return { problem: anyValue(condition, match) };
  if (match) return extraValue(situation, condition, match, 'accepts');
  return { problem: ifExists || qualifier ? optional(condition, id) : anyValue(condition) };
}

/** The value of the condition that the call's ExternalId meets. */
function valueMet(condition: Condition, { witness }: Opening): Text | undefined {
  const value = idIn(witness) ?? '';
  return condition.values.find((text) => matches(condition, text, value));
}

function idIn(witness: Request): string | undefined {
  const value = contextValue(witness.context, EXTERNAL_ID);
  return typeof value === 'string' ? value : undefined;
}

function matches({ operator }: Condition, text: Text, value: string): boolean {
  const pattern = known(text);
  if (pattern === undefined) return false;
  if (operator === 'StringLike' || operator === 'StringNotLike') return globMatches(pattern, value);
  const fold = operator.includes('IgnoreCase');
  return fold ? pattern.toLowerCase() === value.toLowerCase() : pattern === value;
}

/**
 * T1, T2, T3, T5: the key may be left out.
 *
 * @param id the configured ExternalId, where there is one
 */
export function optional(condition: Condition, id?: AskedId): Problem {
  const help =
    condition.operator === 'Null'
      ? 'Replace it by StringEquals with the value that the vendor was given.'
      : `Use ${strictOf(condition)}: it holds only where the ExternalId is there and has the value.`;
  return problem(
    'external-id-optional',
    condition.operatorAt,
    `${operatorName(condition)} on ${condition.key} ${why(condition)}: the ExternalId protects nothing.`,
    help,
    condition.operator === 'Null' ? {} : strictly(condition, id),
  );
}

function strictOf({ operator }: Condition): string {
  return operator.replace('Not', '');
}

/** The values under a negated operator are those that were not meant. */
function strictly(condition: Condition, id: AskedId | undefined): ReturnType<typeof fix> {
  const strict = strictOf(condition);
  const edit = replaceWord(condition.operatorAt, operatorName(condition), strict);
  const [only, another] = condition.values;
  const own = id && known({ pieces: id.pieces });
  const isOwn = only !== undefined && another === undefined && known(only) === own;
  if (!condition.operator.includes('Not') || id === undefined || isOwn) return fix(`Use ${strict}`, edit);
  const isPlain = own !== undefined && id.env === undefined && !/[*?$]/.test(own);
  const value = only && !another && isPlain ? replaceText(only, own) : undefined;
  return fix(`Use ${strict} with the configured ExternalId`, edit, value);
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

/** T4, T7: a pattern or a second value, which an Allow accepts or a Deny spares. */
function extraValue(
  situation: Situation,
  condition: Condition,
  value: Text,
  does: 'accepts' | 'spares',
): Fault {
  const text = known(value) ?? display(value);
  const id = situation.externalId;
  const own = id && known({ pieces: id.pieces });
  const fold = condition.operator.includes('IgnoreCase') && own?.toLowerCase() === text.toLowerCase();
  if (fold) {
    const strict = condition.operator.replace('IgnoreCase', '');
    const edit = replaceWord(condition.operatorAt, operatorName(condition), strict);
    const found = problem(
      'external-id-extra-value',
      condition.operatorAt,
      `${operatorName(condition)} ${does} the ExternalId in any spelling of upper and lower case, each of which may be another customer's.`,
      `Use ${strict}.`,
      fix(`Use ${strict}`, edit),
    );
    return { problem: found };
  }
  const { values } = condition;
  const pattern = condition.operator.endsWith('Like') && /[*?]/.test(text);
  const several = values.length > 1;
  const plain = own !== undefined && id?.env === undefined && !/[*?$]/.test(own);
  const kept = values.findIndex((one) => known(one) === own);
  const edit = several
    ? removeValue(values, values.indexOf(value), kept)
    : plain
      ? replaceText(value, own)
      : undefined;
  const found = problem(
    'external-id-extra-value',
    value.at,
    pattern
      ? `The pattern "${text}" ${does} more ExternalIds than the configured one, each of which may be another customer's.`
      : `The ${does === 'spares' ? 'Deny' : 'trust policy'} also ${does} ${id?.env === undefined ? `"${text}"` : 'this value'}, which is not the configured ExternalId.`,
    several ? 'Remove it, if no other connection needs it.' : 'Ask for the configured value alone.',
    fix(several ? 'Remove the other value' : 'Ask for the configured ExternalId', edit),
  );
  return { problem: found, value };
}

/** T30: the condition is there, but its key never is. */
function mistyped(allow: Statement): Problem | undefined {
  const condition = mistypedKey(allow);
  if (condition === undefined) return undefined;
  const edit = replaceText({ pieces: [condition.key], at: condition.keyAt }, 'sts:ExternalId');
  // Under an operator that holds where the key is missing, the right key could be left out too.
  const strict = strictOf(condition);
  const isStrict = operatorName(condition) === strict;
  const operator = isStrict ? [] : [replaceWord(condition.operatorAt, operatorName(condition), strict)];
  return problem(
    'external-id-never-present',
    condition.keyAt,
    `No request carries the key ${condition.key}: this condition does not ask for an ExternalId.`,
    isStrict ? 'Name the key sts:ExternalId.' : `Name the key sts:ExternalId, under ${strict}.`,
    fix('Name the key sts:ExternalId', edit, ...operator),
  );
}

/** T8, T15: a Deny meant to demand the ExternalId that does not fire, or that spares another value. */
function failingDeny(
  situation: Situation,
  trust: PolicyDocument,
  opening: Opening,
  closes: (trust: PolicyDocument) => boolean,
): Fault | undefined {
  for (const deny of trust.statements) {
    const [condition] = deny.effect === 'Deny' ? conditionsOnId(deny) : [];
    if (condition === undefined || !closes(withStatement(trust, deny, demanding(situation, deny)))) continue;
    const spared = condition.operator.includes('Not') ? valueMet(condition, opening) : undefined;
    return spared ? extraValue(situation, condition, spared, 'spares') : { problem: slipping(condition) };
  }
  return undefined;
}

/** The same Deny, of every call but one with the configured ExternalId. */
function demanding({ externalId }: Situation, deny: Statement): Statement {
  const own = conditionsOnId(deny);
  const [first] = own;
  const pieces = externalId?.pieces ?? [];
  const { qualifier: _, ...plain } = first!;
  const values = [{ pieces, at: first!.at }];
  const strict: Condition = { ...plain, operator: 'StringNotEquals', ifExists: false, values };
  return { ...deny, conditions: [...deny.conditions.filter((one) => !own.includes(one)), strict] };
}

function slipping(condition: Condition): Problem {
  const name = operatorName(condition);
  const edit =
    condition.operator.includes('Not') && name !== 'StringNotEquals'
      ? replaceWord(condition.operatorAt, name, 'StringNotEquals')
      : undefined;
  return problem(
    'external-id-optional',
    condition.operatorAt,
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
