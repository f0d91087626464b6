import type { Problem } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type { Answer } from '../logic/question';
import { parseArn } from '../policy/arn';
import type {
  Condition,
  Hole,
  HolePart,
  ListElement,
  PolicyDocument,
  PrincipalElement,
  Statement,
} from '../policy/document';
import { contains, type Range } from '../policy/position';
import { known, type Text } from '../policy/text';
import { CATALOGUE } from './catalogue';
import { type Judged, problem } from './outcome';
import type { Situation } from './situation';
import { witnessOf } from './witness';

/** An answer that the engine could not give. */
export type Unanswered = Extract<Answer, { answer: 'unknown' }>;

/** What a question comes to that the engine could not answer. */
export function leftOpen(
  situation: Situation,
  answer: Unanswered,
  documents: readonly PolicyDocument[],
  question: string,
): Judged {
  return {
    verdict: 'undetermined',
    reason: `whether ${question} rests on something open: ${answer.reason}`,
    problems: undecided(situation, answer, documents, question),
  };
}

/** The findings that say what keeps the question from being answered, each where it stands. */
export function undecided(
  situation: Situation,
  answer: Unanswered,
  documents: readonly PolicyDocument[],
  question: string,
): Problem[] {
  const { because } = answer;
  const { connection, options } = situation;
  const fallback = answer.statements[0]?.statement.at ?? documents[0]?.at ?? connection.at;
  const more = {
    severity: options.undetermined,
    ...(answer.witness && { witness: witnessOf(answer.witness, situation.externalId) }),
  };
  const say = (rule: RuleId, at: Range, help: string) => [
    problem(rule, at, `Whether ${question} cannot be decided: ${answer.reason}.`, help, more),
  ];
  switch (because.kind) {
    case 'context': {
      const keys = because.keys.join(', ');
      const at =
        conditionOn(answer, documents, because.keys)?.keyAt ??
        variableOf(answer, documents, because.keys)?.at ??
        fallback;
      const help = `It holds only if the request carries the right ${keys}. If the vendor's calls do, state it under "request:" of the connection; otherwise drop the condition.`;
      return say('undetermined-context', at, help);
    }
    case 'unknown-value': {
      const at = valueNamed(documents, because.names) ?? fallback;
      const help = `Give the value of ${because.names.join(', ')} to the check: a plan, a state or an output that knows it.`;
      return say('undetermined-value', at, help);
    }
    case 'hole': {
      const holes = documents.flatMap(holesIn).filter(({ reason }) => because.reasons.includes(reason));
      // What is malformed has its own finding, at its place, from whoever read it.
      if (holes.length > 0 && holes.every(({ cause }) => cause === 'malformed')) return [];
      const help = 'Give the check a source that shows it: a plan, a state, or the policy itself.';
      return say('undetermined-part', holes.find(({ cause }) => cause === 'unknown')?.at ?? fallback, help);
    }
    case 'uncertain-rule': {
      const doubts = because.rules.flatMap((one) => DOUBTS[one] ?? []);
      const what = doubts.length > 0 ? doubts.join(', and ') : 'this';
      const help = `AWS's documentation does not settle ${what}. Write the policy so that it does not rest on it.`;
      return say('undetermined-rule', unsettled(answer, documents) ?? fallback, help);
    }
    case 'unconfirmed':
      return say(
        'undetermined-rule',
        fallback,
        'Write it more plainly: fewer conditions and wildcards in one statement.',
      );
    case 'too-complex':
      return say('too-complex', fallback, 'Split the policy, or use fewer wildcards and conditions in it.');
  }
}

/** The rules of which docs/how-it-decides.md says what is done about each, in words that end a sentence. */
const DOUBTS: Readonly<Record<string, string>> = {
  M3: 'whether a wildcard in a resource stays between two colons of the ARN',
  M8: 'whether the default of a policy variable stands in for a key of several values',
  C4: 'whether ForAnyValue with IfExists holds where the key is missing',
  C8: 'whether a plain operator ever holds for a key of several values (name ForAnyValue or ForAllValues)',
  C9: 'whether an Arn operator matches a value of fewer than six fields',
  C15: 'what an address operator makes of a value that is no address',
  P5: 'whom an internal id (AROA…, AIDA…) stands for (name the principal by its ARN)',
  P7: 'whom a Deny with NotPrincipal spares (deny "*" instead, under ArnNotEquals on aws:PrincipalArn)',
};

/** The place of the part that an answer rests on, where a rule about such parts leaves it open. */
function unsettled(answer: Unanswered, documents: readonly PolicyDocument[]): Range | undefined {
  if (answer.because.kind !== 'uncertain-rule') return undefined;
  const { rules } = answer.because;
  if (rules.includes('P5')) return internalId(answer, documents)?.at;
  const conditions = conditionsOf(answer, documents);
  // C8: a condition on a set of values that the witness carries.
  const carried = new Set(Object.keys(answer.witness?.context ?? {}).map((key) => key.toLowerCase()));
  const onSet = ({ key }: Condition) => carried.has(key.toLowerCase()) && CATALOGUE.typeOf(key)?.multivalued;
  const any = ({ qualifier, ifExists }: Condition) => qualifier === 'ForAnyValue' && ifExists;
  if (rules.includes('C8')) return conditions.find(onSet)?.keyAt;
  if (rules.includes('C4')) return conditions.find(any)?.operatorAt;
  if (rules.includes('C9')) return conditions.find(hasShortArn)?.keyAt;
  return rules.includes('C15')
    ? conditions.find(({ operator }) => operator.endsWith('IpAddress'))?.keyAt
    : undefined;
}

/** P5: the principal that stands as the id of what was a role or user. */
function internalId(answer: Unanswered, documents: readonly PolicyDocument[]): Text | undefined {
  const texts = statementsOf(answer, documents).flatMap(({ principal }) => principal?.values ?? []);
  return texts.map(({ text }) => text).find((text) => /^A(?:RO|ID)A[A-Z0-9]+$/.test(known(text) ?? ''));
}

/** C9: whether a value of an ARN operator has too few fields to be an ARN. */
function hasShortArn({ operator, values }: Condition): boolean {
  if (!operator.startsWith('Arn')) return false;
  return values.map(known).some((value) => value !== undefined && parseArn(value) === undefined);
}

function conditionOn(answer: Unanswered, documents: readonly PolicyDocument[], keys: readonly string[]) {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  return conditionsOf(answer, documents).find(({ key }) => wanted.has(key.toLowerCase()));
}

/** The value in which one of the keys stands as a policy variable. */
function variableOf(answer: Unanswered, documents: readonly PolicyDocument[], keys: readonly string[]) {
  const names = keys.map((key) => `\${${key.toLowerCase()}`);
  const texts = statementsOf(answer, documents).flatMap(({ resource, conditions }) => [
    ...(resource?.values ?? []),
    ...conditions.flatMap(({ values }) => values),
  ]);
  return texts.find((text) => {
    const value = known(text)?.toLowerCase() ?? '';
    return names.some((name) => value.includes(name));
  });
}

function conditionsOf(answer: Unanswered, documents: readonly PolicyDocument[]): readonly Condition[] {
  return statementsOf(answer, documents).flatMap(({ conditions }) => conditions);
}

/** Those that decided come first. */
function statementsOf(answer: Unanswered, documents: readonly PolicyDocument[]): readonly Statement[] {
  return [
    ...answer.statements.map(({ statement }) => statement),
    ...documents.flatMap((document) => document.statements),
  ];
}

function valueNamed(documents: readonly PolicyDocument[], names: readonly string[]): Range | undefined {
  const texts = documents.flatMap(({ statements }) =>
    statements.flatMap((one) => [
      ...(one.principal?.values.map(({ text }) => text) ?? []),
      ...one.action.values,
      ...(one.resource?.values ?? []),
      ...one.conditions.flatMap(({ values }) => values),
    ]),
  );
  return texts.find(({ pieces }) =>
    pieces.some((piece) => typeof piece !== 'string' && names.includes(piece.unknown)),
  )?.at;
}

function holesIn({ holes, statements }: PolicyDocument): Hole[] {
  const within = statements.flatMap((one) =>
    one.holes.map((hole) => ({ ...hole, at: placeWithin(one, hole) })),
  );
  return [...holes, ...within];
}

/** A value that Terraform does not know stands where it is declared: what rests on it, where the statement refers to it. */
function placeWithin(statement: Statement, { part, at }: Hole): Range {
  if (contains(statement.at, at)) return at;
  const { principal, action, resource } = statement;
  const elements: { readonly [Part in HolePart]?: PrincipalElement | ListElement | undefined } = {
    Principal: principal,
    Action: action,
    Resource: resource,
  };
  const element = elements[part];
  return [element?.at, element?.keyAt].find((one) => one && contains(statement.at, one)) ?? at;
}
