import type { Place, Problem, RequirementId, RequirementResult, Verdict } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type { PolicyDocument, PolicyType } from '../policy/document';
import { type Range, rangeOf } from '../policy/position';
import { display } from '../policy/text';

import { mayMatter } from './gaps';
import type { Setting } from './settings';
import type { Situation } from './situation';
import type { Slot } from './slots';

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

/** Settings that may be this bucket's or another's. */
export function ambiguousSettings({ connection, options }: Situation, settings: readonly Setting[]): Judged {
  const candidates = settings.map(({ at }) => at);
  const shown = shownPlaces(candidates);
  const bucket = connection.bucket === undefined ? 'the bucket' : display(connection.bucket);
  const message = `Settings that do not tell whose they are may be those of ${bucket}: ${shown}. Which of them holds is not for a tool to guess.`;
  const help = settings.some((one) => one.bucket === undefined)
    ? `Name the file of the right one beside the bucket policy, in the connection: evidence: { bucket: [POLICY, ${candidates[0]!.file}] }.`
    : 'Give the check a source that knows the name of their bucket: a plan, a state, the value of the variable.';
  const related = candidates.slice(0, MAX_SHOWN).map((at) => ({ ...rangeOf(at), message: 'a candidate' }));
  const severity = options.undetermined;
  return {
    verdict: 'undetermined',
    reason: `settings that do not tell whose they are may be the bucket's: ${shown}`,
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
