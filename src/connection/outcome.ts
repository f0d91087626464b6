import type { Place, Problem, RequirementId, RequirementResult, Verdict } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type { Answer } from '../logic/question';
import { parseArn } from '../policy/arn';
import type { Condition, Hole, PolicyDocument, PolicyType, Statement } from '../policy/document';
import { type Range, rangeOf } from '../policy/position';
import { display, known, type Text } from '../policy/text';
import type { Slot } from './bind';
import { CATALOGUE } from './catalogue';
import { mayMatter } from './gaps';
import type { Situation } from './situation';
import { witnessOf } from './witness';

/** One requirement's answer with the findings that say why. */
export interface Outcome {
  readonly result: RequirementResult;
  readonly problems: readonly Problem[];
}

export function outcome(
  id: RequirementId,
  verdict: Verdict,
  reason: string,
  evidence: readonly Place[] = [],
  problems: readonly Problem[] = [],
): Outcome {
  return {
    result: { id, verdict, reason, evidence },
    problems: problems.map((problem) => ({ ...problem, requirement: id })),
  };
}

export function problem(
  rule: RuleId,
  at: Range,
  message: string,
  help: string,
  more: Partial<Pick<Problem, 'witness' | 'fix' | 'related' | 'severity'>> = {},
): Problem {
  return { rule, ...rangeOf(at), message, help, ...more };
}

/** What one question of a requirement came to. */
export interface Judged {
  readonly verdict: Verdict;
  /** One sentence: why this verdict. */
  readonly reason: string;
  readonly problems: readonly Problem[];
}

/** What an answer of the engine says of a requirement. */
export const VERDICTS = { yes: 'proved', no: 'violated', unknown: 'undetermined' } as const;

/** The worst of several verdicts: violated before undetermined before proved. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('violated')) return 'violated';
  if (verdicts.includes('undetermined')) return 'undetermined';
  return verdicts.includes('proved') ? 'proved' : 'notAsked';
}

const WORDS: Readonly<Record<PolicyType, string>> = {
  identity: "the role's identity policies",
  trust: "the role's trust policy",
  bucket: 'the bucket policy',
  boundary: 'the permissions boundary',
  session: 'the session policy',
  scp: 'the service control policies',
  rcp: 'the resource control policies',
  key: "the key's policy",
};

const NOUNS: Readonly<Record<PolicyType, string>> = {
  identity: "the role's own policies",
  trust: "the role's trust policy",
  bucket: 'the bucket policy',
  boundary: 'the permissions boundary',
  session: 'the session policy',
  scp: 'the service control policy',
  rcp: 'the resource control policy',
  key: "the key's policy",
};

/** What stands in the way of asking: the policy is not there, or nobody can tell which it is. */
export function withoutEvidence(
  situation: Situation,
  id: RequirementId,
  type: PolicyType,
  slot: Slot,
): Outcome | undefined {
  const { connection, options } = situation;
  const what = WORDS[type];
  const severity = { severity: options.undetermined };
  if (slot.state === 'missing') {
    const message = `No file that was read holds ${NOUNS[type]} for "${connection.name}": ${slot.why}. Without it nothing can be proved.`;
    const help = `Commit it, widen sources.include, or name its file under "evidence: ${type}:" of the connection.`;
    const found = problem('evidence-missing', connection.at, message, help, severity);
    return outcome(
      id,
      'undetermined',
      `no file that was read holds ${NOUNS[type]}: ${slot.why}`,
      [],
      [found],
    );
  }
  if (slot.state !== 'ambiguous') return undefined;
  const shown = shownPlaces(slot.candidates);
  const files = [...new Set(slot.candidates.map(({ file }) => file))];
  const lines = files.slice(0, MAX_SHOWN).map((file) => `evidence: { ${type}: ${file} }`);
  const found = problem(
    'evidence-ambiguous',
    connection.at,
    `Several policies may be ${what} of "${connection.name}": ${shown}. Which of them holds is not for a tool to guess.`,
    files.length > 1
      ? `Say which it is, in the connection: ${lines.join(' or ')}.`
      : `Keep each in a file of its own and name it in the connection: evidence: { ${type}: FILE }.`,
    {
      ...severity,
      related: slot.candidates.slice(0, MAX_SHOWN).map((at) => ({ ...rangeOf(at), message: 'a candidate' })),
    },
  );
  return outcome(id, 'undetermined', `several policies may be ${what}: ${shown}`, [], [found]);
}

/** Evidence that the config names and no file holds keeps a clean verdict from being given. */
export function unlessUnread(situation: Situation, types: readonly PolicyType[], found: Outcome): Outcome {
  if (found.result.verdict !== 'proved') return found;
  for (const type of types.filter((one) => situation.connection.evidence[one] !== undefined)) {
    const stuck = withoutEvidence(situation, found.result.id, type, situation.slot(type));
    if (stuck) return { ...stuck, problems: [...found.problems, ...stuck.problems] };
  }
  return found;
}

/** Settings that name no bucket, of which several may be this one's. */
export function ambiguousSettings({ connection, options }: Situation, candidates: readonly Range[]): Judged {
  const shown = shownPlaces(candidates);
  const bucket = connection.bucket === undefined ? 'the bucket' : display(connection.bucket);
  const message = `Several settings of buckets that do not say whose they are may be those of ${bucket}: ${shown}. Which of them holds is not for a tool to guess.`;
  const help = `Name the file of the right one beside the bucket policy, in the connection: evidence: { bucket: [POLICY, ${candidates[0]!.file}] }.`;
  const related = candidates.slice(0, MAX_SHOWN).map((at) => ({ ...rangeOf(at), message: 'a candidate' }));
  const severity = options.undetermined;
  return {
    verdict: 'undetermined',
    reason: `several settings may be the bucket's: ${shown}`,
    problems: [problem('evidence-ambiguous', connection.at, message, help, { severity, related })],
  };
}

const MAX_SHOWN = 10;

function shownPlaces(candidates: readonly Range[]): string {
  const places = candidates.map(({ file, line, resource }) =>
    resource === undefined ? `${file}:${line}` : `${resource} in ${file}`,
  );
  return places.slice(0, MAX_SHOWN).join(', ') + (places.length > MAX_SHOWN ? ', …' : '');
}

type Unknown = Extract<Answer, { answer: 'unknown' }>;

/** What an answer the engine could not give becomes. */
export function undecided(
  situation: Situation,
  answer: Unknown,
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
      const holes = documents.flatMap(holesOf).filter(({ reason }) => because.reasons.includes(reason));
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
function unsettled(answer: Unknown, documents: readonly PolicyDocument[]): Range | undefined {
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
function internalId(answer: Unknown, documents: readonly PolicyDocument[]): Text | undefined {
  const texts = statementsOf(answer, documents).flatMap(({ principal }) => principal?.values ?? []);
  return texts.map(({ text }) => text).find((text) => /^A(?:RO|ID)A[A-Z0-9]+$/.test(known(text) ?? ''));
}

/** C9: whether a value of an ARN operator has too few fields to be an ARN. */
function hasShortArn({ operator, values }: Condition): boolean {
  if (!operator.startsWith('Arn')) return false;
  return values.map(known).some((value) => value !== undefined && parseArn(value) === undefined);
}

function conditionOn(answer: Unknown, documents: readonly PolicyDocument[], keys: readonly string[]) {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  return conditionsOf(answer, documents).find(({ key }) => wanted.has(key.toLowerCase()));
}

/** The value in which one of the keys stands as a policy variable. */
function variableOf(answer: Unknown, documents: readonly PolicyDocument[], keys: readonly string[]) {
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

function conditionsOf(answer: Unknown, documents: readonly PolicyDocument[]): readonly Condition[] {
  return statementsOf(answer, documents).flatMap(({ conditions }) => conditions);
}

/** Those that decided come first. */
function statementsOf(answer: Unknown, documents: readonly PolicyDocument[]): readonly Statement[] {
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

function holesOf(document: PolicyDocument): Hole[] {
  return [...document.holes, ...document.statements.flatMap(({ holes }) => holes)];
}

/**
 * A gap in a source that the connection rests on keeps a clean verdict from
 * being given; what is violated already stays so.
 */
export function unlessGap(situation: Situation, found: Outcome): Outcome {
  const gap = situation.evidence.gaps.find((one) => mayMatter(one, found.result.id));
  if (gap === undefined || found.result.verdict !== 'proved') return found;
  const { connection, options } = situation;
  const message = `"${connection.name}" cannot be proved: ${gap.reason}. What was not read may say anything.`;
  const help = 'Check a complete source: a whole plan without errors or targets, and every module.';
  const said = problem('evidence-incomplete', gap.at, message, help, { severity: options.undetermined });
  const { id, evidence } = found.result;
  const kept = outcome(id, 'undetermined', `the sources are incomplete: ${gap.reason}`, evidence, [said]);
  return { ...kept, problems: [...found.problems, ...kept.problems] };
}

/** Where the policies judged stand. */
export function evidenceOf(documents: readonly PolicyDocument[]): Place[] {
  return documents.map(({ at: { file, line, column } }) => ({ file, line, column }));
}
